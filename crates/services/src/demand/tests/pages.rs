//! The pages of both people, of the person, and of a desk that prints their copy.

use super::*;
use crate::keeping::tests::bind_demo_resident;
use crate::testing::{Answer, Browser};
use axum::http::StatusCode;

fn fields(person: &CheckedPerson) -> Vec<(&'static str, String)> {
    vec![
        ("body", BODY.to_owned()),
        ("kind", "police".to_owned()),
        ("document", "样本调字〔2022〕15号".to_owned()),
        ("document_day", "2022-09-20".to_owned()),
        ("law", "《样本法》第六十七条".to_owned()),
        ("number", person.id.secret().to_owned()),
        ("parts", "name".to_owned()),
        ("parts", "work".to_owned()),
        ("telling", "now".to_owned()),
        ("silent_law", String::new()),
        ("silent_until", String::new()),
        ("seen", "yes".to_owned()),
    ]
}

async fn send(browser: &mut Browser, page: &str, action: &str, fields: &[(&str, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.submit(page, action, &fields).await
}

#[tokio::test]
async fn wp_26_on_the_pages_two_people_answer_and_the_person_reads_who_demanded() {
    for County { office, stays, .. } in counties().await {
        bind_demo_resident(&office, &stays).await;
        let number = stays.id.secret().to_owned();
        let (mut officer, mut auditor) =
            (browser(&office, "data_protection_officer").await, browser(&office, "statistics_auditor").await);
        assert!(officer.get("/demands").await.text.contains("None has come yet"));
        // What is missing is told at its field, and nothing that was typed is lost.
        let mut lacking = fields(&stays);
        lacking.retain(|(name, _)| *name != "seen");
        let again = send(&mut officer, "/demands/new", "/demands", &lacking).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.text.contains("id=\"seen-error\"") && again.text.contains(BODY), "{}", again.text);
        assert!(again.text.contains("value=\"work\" checked") && again.text.contains("value=\"police\" selected"));
        let mut strange = fields(&stays);
        strange.push(("everything", "1".to_owned()));
        let unknown = send(&mut officer, "/demands/new", "/demands", &strange).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = send(&mut officer, "/demands/new", "/demands", &fields(&stays)).await;
        let page = done.location().to_owned();
        assert!(page.starts_with("/demands/") && !page.contains(&number), "{}", done.text);
        let own = officer.get(&page).await.text;
        assert!(own.contains("take-back") && !own.contains("/approve") && !own.contains(&number), "{own}");
        let approve = format!("{page}/approve");
        let typed = [("number", number.clone())];
        let same = send(&mut officer, &page, &approve, &typed).await;
        assert_eq!(same.status, StatusCode::CONFLICT);
        assert!(same.text.contains("two different people"));
        let wrong = send(&mut auditor, &page, &approve, &[("number", person(9, HOME).id.secret().to_owned())]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text.contains("id=\"number-error\""), "{}", wrong.text);
        assert_eq!(send(&mut auditor, &page, &approve, &typed).await.location(), page);
        let take = [("number", number.clone()), ("form", "paper".to_owned())];
        let document = format!("{page}/document");
        let paper = send(&mut officer, &page, &document, &take).await;
        assert_eq!(paper.status, StatusCode::OK, "{}", paper.text);
        for said in [stays.name.secret(), &number, "2022-0001", BODY] {
            assert!(paper.text.contains(said), "{said}: {}", paper.text);
        }
        // Once: a second try tells that it was done.
        let token_page = "/account";
        let second = send(&mut officer, token_page, &document, &take).await;
        assert_eq!(second.status, StatusCode::CONFLICT);
        assert!(!second.text.contains(stays.name.secret()));
        let list = auditor.get("/demands").await.text;
        assert!(list.contains("Given out") && list.contains("2022: 1"), "{list}");
        assert!(!list.contains(&number) && !list.contains(stays.name.secret()), "the list names nobody");

        // The person reads of it, and takes it away with the record.
        let mut me = browser(&office, "resident").await;
        let looks = me.get("/my/looks").await.text;
        assert!(looks.contains(BODY) && looks.contains("《样本法》第六十七条"), "{looks}");
        let record: serde_json::Value = serde_json::from_str(&me.submit("/my/record", "/my/take", &[]).await.text).unwrap();
        assert_eq!(record["demands"][0]["body"], BODY);
        assert_eq!(record["demands"][0]["parts"], serde_json::json!(["name", "work"]));
        // A desk sees it only when it prints the copy that the person asked for.
        let mut desk = browser(&office, "county_desk").await;
        assert!(!open(&mut desk, &stays, "asked").await.text.contains(BODY));
        assert!(open(&mut desk, &stays, "own-record").await.text.contains(BODY));
        for account in ["county_desk", "township_desk", "administrator", "complaint_body", "employer", "resident"] {
            let mut other = browser(&office, account).await;
            assert_eq!(other.get("/demands").await.status, StatusCode::FORBIDDEN, "{account}");
            assert_eq!(other.get(&page).await.status, StatusCode::FORBIDDEN, "{account}");
        }
    }
}

#[tokio::test]
async fn sec_09_recording_a_demand_wants_a_fresh_code_and_what_is_missing_uses_none_up() {
    for County { office, stays, .. } in counties().await {
        let staff = office.staff("taker", Role::DataProtectionOfficer, None).await;
        let mut browser = office.signed_in(&staff).await;
        let mut typed = fields(&stays);
        for wrong in ["", "000000"] {
            let mut typed = typed.clone();
            typed.push(("code", wrong.to_owned()));
            let again = send(&mut browser, "/demands/new", "/demands", &typed).await;
            assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(again.text.contains(BODY), "{}", again.text);
        }
        office.later(30);
        typed.push(("code", crate::accounts::code::code_at(&staff.secret, office.clock.now())));
        let mut lacking = typed.clone();
        lacking.retain(|(name, _)| *name != "seen");
        let again = send(&mut browser, "/demands/new", "/demands", &lacking).await;
        assert!(again.text.contains("id=\"seen-error\""), "{}", again.text);
        let done = send(&mut browser, "/demands/new", "/demands", &typed).await;
        assert!(done.location().starts_with("/demands/"), "{}", done.text);
    }
}

#[tokio::test]
async fn sec_27_the_file_of_a_demand_wants_a_fresh_code() {
    for County { office, goes, .. } in counties().await {
        let three = three(&office).await;
        let staff = office.staff("giver", Role::DataProtectionOfficer, None).await;
        let giver = office.desk_of(&staff, Role::DataProtectionOfficer);
        let id = record(&giver, &typed(&goes, &["courses"])).await.unwrap();
        approve(&three.auditor, id, goes.id.secret()).await.unwrap();
        let mut browser = office.signed_in(&staff).await;
        let (page, action) = (format!("/demands/{id}"), format!("/demands/{id}/document"));
        let mut take = vec![("number", goes.id.secret()), ("form", "file"), ("code", "000000")];
        let wrong = browser.submit(&page, &action, &take).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        office.later(400);
        let code = crate::accounts::code::code_at(&staff.secret, office.clock.now());
        take[2] = ("code", code.as_str());
        let file = browser.submit(&page, &action, &take).await;
        assert_eq!(file.status, StatusCode::OK, "{}", file.text);
        let json: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!((json["number"].as_str(), json["courses"].as_array().map(Vec::len)), (Some("2022-0001"), Some(2)));
        assert!(json.get("name").is_none() && json.get("work").is_none());
        let name = file.headers["content-disposition"].to_str().unwrap();
        assert!(name.contains("2022-0001.json"), "{name}");
    }
}
