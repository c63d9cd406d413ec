//! Releases as pages: frozen, hidden cells in words, what changed since and by whom.

use crate::people::tests::*;
use crate::placement::acts::set_withdrawn;
use crate::testing::demo_offices;
use axum::http::StatusCode;
use leka_core::Role;
use leka_sheets::check::types::{CheckedPerson, CheckedPlacement};

/// The table of totals and breakdowns of a release page, without what changed since.
fn frozen(page: &str) -> String {
    let main = page.split("<main").nth(1).unwrap();
    main.split("What changed since").next().unwrap().to_owned()
}

#[tokio::test]
async fn a_release_stays_as_it_was_and_says_what_changed_since_and_by_whom() {
    for office in demo_offices().await {
        let mut people: Vec<CheckedPerson> = (1..=40).map(|n| person(n, HOME)).collect();
        people.extend((41..=43).map(|n| person(n, ELSEWHERE)));
        let ledger: Vec<CheckedPlacement> = people.iter().map(job).collect();
        bring_in(&office, &ledger).await;
        let mut planning = browser(&office, "planning").await;
        // Two steps: first what will be frozen, then the freezing.
        let asked = planning.get("/releases/new?as_of=2022-06-30").await;
        assert!(asked.text.contains("All figures as of 30 June 2022 will be frozen"), "{}", asked.text);
        assert_eq!(planning.get("/releases/new?as_of=2022-12-31").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let made = planning.submit("/releases/new?as_of=2022-06-30", "/releases", &[("as_of", "2022-06-30")]).await;
        assert_eq!((made.status, made.location()), (StatusCode::SEE_OTHER, "/releases/1"), "{}", made.text);
        let first = planning.get("/releases/1").await.text;
        assert!(first.contains("Release 1") && first.contains("43") && first.contains("No reported total has changed"));
        assert!(first.contains("not shown") && !first.contains("<td class=\"num\">3 "), "a township of three is hidden");
        assert!(planning.get("/releases").await.text.contains("href=\"/releases/1\""));

        // Twelve are withdrawn by hand; the release stays, the difference says who.
        office.later(60);
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        for someone in &people[..12] {
            let id = jobs_of(&office, id_of(&office, someone).await).await[0].id;
            set_withdrawn(&county, id, 1, true).await.unwrap();
        }
        let second = planning.get("/releases/1").await.text;
        assert_eq!(frozen(&second), frozen(&first));
        let since = second.split_once("What changed since").unwrap().1;
        assert!(
            since.contains("43") && since.contains("31") && since.contains("county_desk") && since.contains("In force or not")
        );
        assert!(since.contains("<td class=\"num\">12</td>"), "{since}");
        for person in &people {
            assert!(
                !second.contains(person.name.secret()) && !second.contains(&person.name.masked()),
                "no rows of persons here (WP-12)"
            );
        }
        // A township sees the totals, not whose records changed elsewhere.
        let mut township = browser(&office, "township_desk").await;
        let seen = township.get("/releases/1").await.text;
        assert!(seen.contains("43") && !seen.contains("county_desk"));
        assert_eq!(township.get("/releases/new").await.status, StatusCode::FORBIDDEN);
        assert_eq!(township.get("/releases/2").await.status, StatusCode::NOT_FOUND);
        for lang in ["zh", "bo", "en"] {
            assert_eq!(planning.get(&format!("/releases/1?lang={lang}")).await.status, StatusCode::OK);
        }
    }
}

#[tokio::test]
async fn wp_08_a_confirmation_is_no_difference_that_anybody_is_told() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=20).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut planning = browser(&office, "planning").await;
        planning.submit("/releases/new?as_of=2022-09-30", "/releases", &[("as_of", "2022-09-30")]).await;
        let before = without_tokens(&planning.get("/releases/1").await.text);
        office.later(60);
        let desk = desk_as(&office, "confirming_desk", Role::ConfirmingDesk, None);
        for someone in &people[..15] {
            let id = jobs_of(&office, id_of(&office, someone).await).await[0].id;
            crate::placement::confirming::keep(&desk, id, crate::placement::confirming::Answer::Yes).await.unwrap();
        }
        assert_eq!(without_tokens(&planning.get("/releases/1").await.text), before);
    }
}
