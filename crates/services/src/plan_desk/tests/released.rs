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
        let (_, totals) = asked.text.split_once("<table").unwrap();
        assert!(totals.contains("43") && asked.text.contains("href=\"/figures?as_of=2022-06-30\""), "{}", asked.text);
        assert!(!totals.split("</table>").next().unwrap().contains("onfirmed"), "not before it is released (WP-7)");
        assert_eq!(planning.get("/releases/new?as_of=2022-12-31").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let made = planning.submit("/releases/new?as_of=2022-06-30", "/releases", &[("as_of", "2022-06-30")]).await;
        assert_eq!((made.status, made.location()), (StatusCode::SEE_OTHER, "/releases/1"), "{}", made.text);
        let first = planning.get("/releases/1").await.text;
        assert!(first.contains("Release 1") && first.contains("43") && first.contains("No reported total has changed"));
        assert!(first.contains("not shown") && !first.contains("\">3 "), "a township of three is hidden");
        assert!(planning.get("/releases").await.text.contains("href=\"/releases/1\""));
        // Beside the figures of an earlier day stands nothing that was confirmed later.
        for (day, released) in [("2022-06-30", true), ("2022-06-29", false), ("2022-03-31", false)] {
            for page in ["/figures", "/figures/transfer.total"] {
                let text = planning.get(&format!("{page}?as_of={day}")).await.text;
                assert_eq!(text.contains("30 June 2022") && text.contains("released"), released, "{page} {day}: {text}");
            }
        }

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
        assert!(since.contains("\">12</td>"), "{since}");
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
async fn wp_07_between_two_releases_there_is_a_month_so_that_no_single_answer_shows() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=30).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut planning = browser(&office, "planning").await;
        let form = [("as_of", "2022-06-30")];
        assert_eq!(planning.submit("/releases/new?as_of=2022-06-30", "/releases", &form).await.status, StatusCode::SEE_OTHER);
        let desk = desk_as(&office, "confirming_desk", Role::ConfirmingDesk, None);
        let id = jobs_of(&office, id_of(&office, &people[0]).await).await[0].id;
        crate::placement::confirming::keep(&desk, id, crate::placement::confirming::Answer::Yes).await.unwrap();
        let counted = async || {
            let all = crate::plan_desk::releases::list(&office.office.db.reader()).await.unwrap();
            all.iter().map(|release| release.figures.to_string()).collect::<Vec<_>>()
        };
        let before = counted().await;
        // The same day as before, another one, and the whole month after: one answer would be the difference.
        for days in [0, 1, 26] {
            office.later(days * 86_400);
            let mut planning = browser(&office, "planning").await;
            let asked = planning.get("/releases/new?as_of=2022-07-31").await;
            assert!(asked.text.contains("at least 28 days") && !asked.text.contains("action=\"/releases\""), "{}", asked.text);
            let again = planning.submit("/releases", "/releases", &[("as_of", "2022-07-31")]).await;
            assert_eq!(again.status, StatusCode::CONFLICT, "{days}");
            assert!(again.text.contains("at least 28 days"), "{}", again.text);
            assert_eq!(counted().await, before);
        }
        office.later(86_400);
        let mut planning = browser(&office, "planning").await;
        let next = planning.submit("/releases/new?as_of=2022-07-31", "/releases", &[("as_of", "2022-07-31")]).await;
        assert_eq!(next.status, StatusCode::SEE_OTHER, "{}", next.text);
        // The operator, who sees everything live, mends when it has to be.
        crate::plan_desk::releases::create(&office.operator(), "2022-07-31".parse().unwrap()).await.unwrap();
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

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn rel_16_the_figures_of_a_release_are_those_of_its_rows_whatever_is_written_meanwhile() {
    use crate::plan_desk::releases;
    use leka_platform::db::Reads;
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=30).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let mut ids = Vec::new();
        for someone in &people {
            ids.push(jobs_of(&office, id_of(&office, someone).await).await[0].id);
        }
        let writing = tokio::spawn(async move {
            for id in ids {
                set_withdrawn(&county, id, 1, true).await.unwrap();
            }
        });
        let planning = office.operator();
        let number = office.office.plan().number("transfer.total").unwrap();
        loop {
            let over = writing.is_finished();
            let release = releases::create(&planning, planning.today()).await.unwrap();
            let figures = release.figures["figures"].as_array().unwrap();
            let total = figures.iter().find(|one| one["id"] == "transfer.total").unwrap()["reported"].as_i64().unwrap();
            let sql =
                format!("SELECT count(*) FROM release_row WHERE release = {} AND indicator = {number} AND basis = 0", release.id);
            let reader = office.office.db.reader();
            let row = reader.one_raw(sea_orm::Statement::from_string(reader.backend(), sql)).await.unwrap().unwrap();
            assert_eq!(total, row.try_get_by_index::<i64>(0).unwrap());
            if over {
                assert_eq!(total, 0);
                break;
            }
        }
        writing.await.unwrap();
    }
}
