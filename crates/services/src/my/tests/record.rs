//! The own record: seen, taken away and corrected by its person (WP-24, SEC-16).

use super::*;
use crate::intake::history::{self, Line};
use crate::people::acts::{OpenPerson, by};

#[tokio::test]
async fn wp_24_a_person_sees_takes_away_and_learns_who_looked() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let mut county = browser(&office, "county_desk").await;
        open(&mut county, &zhaxi, "correct").await;
        county.get(&format!("/people/{}/correct", id_of(&office, &zhaxi).await)).await;
        let mut me = resident(&office, &zhaxi).await;
        let before = journal(&office).await;
        let page = me.get("/my/record").await.text;
        assert!(page.contains(zhaxi.name.secret()) && !page.contains(zhaxi.id.secret()) && !page.contains(deji.name.secret()));
        assert!(page.contains("<title>My record"), "neutral (SEC-39)");
        assert!(me.submit("/my/record", "/my/record", &[]).await.text.contains(zhaxi.id.secret()));
        let file = me.submit("/my/record", "/my/take", &[]).await;
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("attachment"));
        assert_eq!(file.headers["cache-control"], "no-store");
        let json: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!(json["national_id"], zhaxi.id.secret());
        let looks = me.get("/my/looks").await.text;
        for text in ["Opened the record", "County", "Opened the page to correct it", "handed out a card"] {
            assert!(looks.contains(text), "{text}: {looks}");
        }
        assert!(!looks.contains("Corrected the record"), "nothing was saved");
        let opened = json["looks"].as_array().unwrap().iter().filter(|look| look["act"] == "correct_person");
        assert_eq!(opened.map(|look| look["only_opened"].clone()).collect::<Vec<_>>(), [true]);
        assert!(!looks.contains("county_desk"), "an office, never an account");
        // Looking at oneself is no audit event (WP-10).
        assert_eq!(journal(&office).await, before);
        let out = me.submit("/my", "/sign-out", &[]).await;
        assert!(out.headers["clear-site-data"].to_str().unwrap().contains("storage"));
        assert_ne!(me.get("/my").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn wp_24_whoever_looked_stands_on_one_of_the_pages_and_all_of_it_is_taken_away() {
    const MANY: usize = 505;
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let id = id_of(&office, &zhaxi).await;
        let stored = crate::people::store::find(&office.office.db.reader(), id).await.unwrap().unwrap();
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let permit = county.may(&OpenPerson).await.unwrap();
        county.record_looks(&permit, "name", vec![stored.pseudonym(county.vault()); MANY]).await.unwrap();
        let tx = office.office.db.begin().await.unwrap();
        let lines = (0..MANY).map(|_| Line::of("person", id, "village").from_to("", "久嘎")).collect();
        history::write(&tx, &by(&county), lines).await.unwrap();
        tx.commit().await.unwrap();

        let json: serde_json::Value = serde_json::from_str(&me.submit("/my/record", "/my/take", &[]).await.text).unwrap();
        let all = |of: &str| json[of].as_array().unwrap().len();
        assert!(all("looks") > MANY && all("changes") >= MANY, "{} {}", all("looks"), all("changes"));
        for (path, of) in [("/my/looks", "looks"), ("/my/record", "changes")] {
            let mut shown = 0;
            for page in 1..=all(of).div_ceil(20) {
                let text = me.get(&format!("{path}?page={page}")).await.text;
                let rows = text.matches("<li><time>").count();
                assert!((1..=20).contains(&rows) && text.contains("class=\"pager\""), "{path} {page}: {rows}");
                shown += rows;
            }
            assert_eq!(shown, all(of), "{path}");
        }
        assert_eq!(me.get("/my/looks?who=1").await.status, StatusCode::UNPROCESSABLE_ENTITY, "no other key (SEC-17)");
    }
}

#[tokio::test]
async fn sec_16_the_file_that_is_taken_away_has_these_keys() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let file = me.submit("/my/record", "/my/take", &[]).await.text;
        let json: serde_json::Value = serde_json::from_str(&file).unwrap();
        let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
        let mut top: Vec<String> = keys(&json).split(' ').map(str::to_owned).collect();
        top.sort();
        assert_eq!(
            top.join(" "),
            "after_six_months alerts amounts_in applications changes courses demands hears homes looks name national_id pay_days phone phone_verified rosters service_request township village wishes work"
        );
        let mut work: Vec<String> = keys(&json["work"][0]).split(' ').map(str::to_owned).collect();
        work.sort();
        assert_eq!(work.join(" "), "channel confirmed employer end pay place recorded_by_me sector start trade withdrawn");
        let mut look: Vec<String> = keys(&json["looks"][0]).split(' ').map(str::to_owned).collect();
        look.sort();
        assert_eq!(look.join(" "), "act at of only_opened purpose role");
    }
}

#[tokio::test]
async fn wp_24_a_person_corrects_phone_village_and_name_by_their_own_act() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let before = journal(&office).await;
        let page = me.get("/my/correct").await.text;
        let mut fields = vec![("form_token".to_owned(), me.get("/my/correct").await.token())];
        fields.extend(fields_of(&page).into_iter().filter(|(name, _)| name != "form_token"));
        let bad = send(&mut me, "/my/correct", &fields, &[("phone", "12")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = send(&mut me, "/my/correct", &fields, &[("phone", "19900007777"), ("village", "久嘎村")]).await;
        let saved = done.location().to_owned();
        assert!(saved.starts_with("/my/record?saved="), "{}", done.text);
        let record = me.get("/my/record").await.text;
        assert!(record.contains("19900007777") && record.contains("久嘎") && record.contains("changed by me"));
        // One step takes it back, another one brings it again; what others corrected is none of it.
        let at = saved.split_once('=').unwrap().1;
        assert!(me.get(&saved).await.text.contains("/my/undo") && !me.get("/my/record?saved=7").await.text.contains("/my/undo"));
        office.later(1);
        let undone = me.submit(&saved, "/my/undo", &[("at", at)]).await.location().to_owned();
        assert!(!me.get(&undone).await.text.contains("19900007777"));
        assert_eq!(me.submit(&undone, "/my/undo", &[("at", at)]).await.status, StatusCode::CONFLICT, "changed since");
        office.later(1);
        let again = undone.split_once('=').unwrap().1.to_owned();
        assert!(me.submit(&undone, "/my/undo", &[("at", &again)]).await.location().starts_with("/my/record?saved="));
        assert!(me.get("/my/record").await.text.contains("19900007777"));
        assert_eq!(me.submit(&undone, "/my/undo", &[("at", "7")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(journal(&office).await, before);
        // The desk sees that the person did it.
        let mut county = browser(&office, "county_desk").await;
        let seen = open(&mut county, &zhaxi, "asked").await.text;
        assert!(seen.contains(">the person</td>") && seen.contains("19900007777"), "{seen}");
        // What the desk corrects is not the person's to take back.
        let path = format!("/people/{}/correct", id_of(&office, &zhaxi).await);
        let theirs = fill(&mut county, &path, &[("phone", "19900008888")]).await.location().to_owned();
        let at = theirs.split_once("saved=").unwrap().1;
        assert_eq!(me.submit("/my/record", "/my/undo", &[("at", at)]).await.status, StatusCode::NOT_FOUND);
        assert!(me.get("/my/record").await.text.contains("19900008888"));
    }
}
