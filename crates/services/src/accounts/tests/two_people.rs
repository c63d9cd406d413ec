//! Roles, resets and closings take two different people (SEC-19).

use super::*;
use crate::accounts::requests::{self, Done, Wish};
use crate::testing::{Browser, Staff, conflict};
use leka_platform::Failure;

fn add(name: &str) -> Wish {
    Wish::Add { name: name.to_owned(), role: Role::Planning, division: None }
}

fn refused<T: std::fmt::Debug>(done: Result<T, Failure>, message: &str) {
    conflict(done, message);
    assert!(leka_platform::words::known(message), "{message}");
}

struct Three {
    asking: Staff,
    second: Staff,
    officer: Staff,
}

async fn three(office: &TestOffice) -> Three {
    Three {
        asking: office.staff("wang", Role::Administrator, None).await,
        second: office.staff("zhao", Role::Administrator, None).await,
        officer: office.staff("officer", Role::DataProtectionOfficer, None).await,
    }
}

#[tokio::test]
async fn sec_19_the_same_person_twice_is_refused_and_another_one_is_needed() {
    for office in offices().await {
        let Three { asking, second, officer } = three(&office).await;
        let li = office.staff("li", Role::CountyDesk, None).await;
        let one = office.desk_of(&asking, Role::Administrator);
        let two = office.desk_of(&second, Role::Administrator);
        let third = office.desk_of(&officer, Role::DataProtectionOfficer);
        // Nobody but the operator does any of it alone, whatever function is called.
        for done in [
            acts::add_user(&one, "new", Role::Planning, None).await.map(drop),
            acts::change_role(&one, li.id, Role::Planning, None).await,
            acts::reset(&one, li.id).await.map(drop),
            acts::close(&one, li.id).await,
        ] {
            assert_eq!(done.unwrap_err().kind, Kind::Forbidden);
        }
        let role = Wish::Role { account: li.id, role: Role::TownshipDesk, division: Some("540329100".to_owned()) };
        for (wish, approver) in
            [(add("new"), &two), (role, &third), (Wish::Reset { account: li.id }, &two), (Wish::Close { account: li.id }, &third)]
        {
            let before = stored(&office, "li").await;
            let id = requests::ask(&one, wish.clone()).await.unwrap();
            refused(requests::ask(&two, wish.clone()).await, "accounts-request-there");
            refused(requests::approve(&one, id).await, "accounts-second-person");
            let now = stored(&office, "li").await;
            assert_eq!(
                (now.state, now.role, now.epoch),
                (before.state, before.role, before.epoch),
                "nothing before the second yes"
            );
            let done = requests::approve(approver, id).await.unwrap();
            assert_eq!(matches!(done, Done::Link(..)), matches!(wish, Wish::Add { .. } | Wish::Reset { .. }));
            refused(requests::approve(approver, id).await, "accounts-request-decided");
        }
        assert_eq!(stored(&office, "new").await.state, "enrolling");
        let li = stored(&office, "li").await;
        assert_eq!((li.state.as_str(), li.role, li.division.as_deref()), ("closed", Role::TownshipDesk, Some("540329100")));
        // Whoever asks is not whom it is about, and neither is the second.
        refused(requests::ask(&one, Wish::Close { account: asking.id }).await, "accounts-not-oneself");
        let id = requests::ask(&one, Wish::Reset { account: second.id }).await.unwrap();
        refused(requests::approve(&two, id).await, "accounts-second-person");
        refused(requests::refuse(&two, id).await, "accounts-second-person");
        requests::refuse(&third, id).await.unwrap();
        refused(requests::approve(&third, id).await, "accounts-request-decided");
        // The data-protection officer decides and asks for nothing.
        assert_eq!(requests::ask(&third, add("other")).await.unwrap_err().kind, Kind::Forbidden);
    }
}

#[tokio::test]
async fn sec_19_a_request_runs_out_after_seven_days_and_with_whoever_asked() {
    for office in offices().await {
        let Three { asking, second, .. } = three(&office).await;
        let one = office.desk_of(&asking, Role::Administrator);
        let two = office.desk_of(&second, Role::Administrator);
        let id = requests::ask(&one, add("new")).await.unwrap();
        office.later(7 * 86_400 - 1);
        assert_eq!(requests::waiting(&two).await.unwrap().len(), 1);
        office.later(1);
        assert_eq!(requests::waiting(&two).await.unwrap().len(), 0);
        refused(requests::approve(&two, id).await, "accounts-request-run-out");
        // Its place is free again; taken back it is free as well.
        let id = requests::ask(&one, add("new")).await.unwrap();
        requests::refuse(&one, id).await.unwrap();
        let id = requests::ask(&one, add("new")).await.unwrap();
        acts::change_role(&office.operator(), asking.id, Role::Planning, None).await.unwrap();
        refused(requests::approve(&two, id).await, "accounts-request-asker-gone");
        // What does not fit any more is asked about again: meanwhile the operator took the name.
        requests::refuse(&two, id).await.unwrap();
        let id = requests::ask(&two, add("new")).await.unwrap();
        acts::add_user(&office.operator(), "new", Role::Planning, None).await.unwrap();
        acts::change_role(&office.operator(), asking.id, Role::Administrator, None).await.unwrap();
        let failure = requests::approve(&one, id).await.unwrap_err();
        assert_eq!(failure.message, "accounts-name-taken");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_18_of_two_approvals_at_the_same_moment_one_wins() {
    for office in offices().await {
        let Three { asking, second, officer } = three(&office).await;
        let one = office.desk_of(&asking, Role::Administrator);
        for round in 0..4 {
            let id = requests::ask(&one, add(&format!("new {round}"))).await.unwrap();
            let two = [office.desk_of(&second, Role::Administrator), office.desk_of(&officer, Role::DataProtectionOfficer)];
            let tries = two.map(|desk| tokio::spawn(async move { requests::approve(&desk, id).await }));
            let mut came = Vec::new();
            for one in tries {
                came.push(one.await.unwrap());
            }
            assert_eq!(came.iter().filter(|done| done.is_ok()).count(), 1);
            refused(came.into_iter().find(|done| done.is_err()).unwrap(), "accounts-request-decided");
            // Two ask for the same at the same moment.
            let again = office.desk_of(&second, Role::Administrator);
            let wish = Wish::Close { account: officer.id };
            let (first, second) = tokio::join!(requests::ask(&one, wish.clone()), requests::ask(&again, wish));
            let (id, failed) = match first {
                Ok(id) => (id, second),
                Err(failure) => (second.unwrap(), Err(failure)),
            };
            refused(failed, "accounts-request-there");
            requests::refuse(&one, id).await.unwrap();
        }
    }
}

async fn send(
    office: &TestOffice,
    browser: &mut Browser,
    who: &Staff,
    page: &str,
    action: &str,
    fields: &[(&str, &str)],
) -> Answer {
    office.later(60);
    let code = crate::accounts::code::code_at(&who.secret, office.clock.now());
    let mut fields = fields.to_vec();
    fields.push(("code", code.as_str()));
    browser.submit(page, action, &fields).await
}

#[tokio::test]
async fn sec_19_on_the_pages_the_link_goes_to_the_second_person_only() {
    for office in offices().await {
        let Three { asking, officer, .. } = three(&office).await;
        let (mut one, mut two) = (office.signed_in(&asking).await, office.signed_in(&officer).await);
        let wish = [("name", "li"), ("role", "planning")];
        let answer = send(&office, &mut one, &asking, "/accounts", "/accounts", &wish).await;
        assert_eq!(answer.location(), "/account-requests?asked=1", "{}", answer.text);
        let page = one.get("/account-requests?asked=1").await.text;
        assert!(page.contains("New account: li") && page.contains("Take back") && !page.contains("/approve"), "{page}");
        let action = format!("/account-requests/{}", page.split("/account-requests/").nth(1).unwrap().split('/').next().unwrap());
        let own = send(&office, &mut one, &asking, "/account-requests", &format!("{action}/approve"), &[]).await;
        assert_eq!(own.status, StatusCode::CONFLICT);
        assert!(own.text.contains("This takes two different people") && own.text.contains("New account: li"));
        // Not without a fresh code (SEC-9), and the fault stands at its field.
        let wrong = two.submit("/account-requests", &format!("{action}/approve"), &[("code", "000000")]).await;
        assert_eq!(wrong.status, WRONG);
        assert!(wrong.text.contains("href=\"#code\"") && wrong.text.contains("class=\"error\" id=\"code\""), "{}", wrong.text);
        assert!(store::find_by_name(&office.office.db.reader(), "li").await.unwrap().is_none());
        let done = send(&office, &mut two, &officer, "/account-requests", &format!("{action}/approve"), &[]).await;
        assert!(done.text.contains("/enrol/e"), "{}", done.text);
        assert!(two.get("/account-requests").await.text.contains("Nothing waits"));
        for page in ["/accounts", "/account-requests"] {
            let page = one.get(page).await.text;
            assert!(page.contains("li") && !page.contains("/enrol/e"), "whoever asked never sees the link");
        }
        // Others have no such page.
        let planner = office.staff("planner", Role::Planning, None).await;
        let mut other = office.signed_in(&planner).await;
        assert_eq!(other.get("/account-requests").await.status, StatusCode::FORBIDDEN);
        // It stands in the journal, without the link.
        let auditor = office.staff("auditor", Role::StatisticsAuditor, None).await;
        let page = office.signed_in(&auditor).await.get("/journal?act=decide_request").await.text;
        assert!(page.contains(">approved <span class=\"quiet\">request=") && !page.contains("/enrol/"), "{page}");
    }
}
