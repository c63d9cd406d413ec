//! Opening too many persons stops an account.

use super::*;
use crate::accounts::looks;
use crate::testing::PLAN;
use leka_platform::db::Reads;
use leka_platform::{Act, ActSpec, Actor, Desk};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};

/// Stands for the act of the room of people.
struct OpenPerson;
impl Act for OpenPerson {
    const SPEC: ActSpec = ActSpec { name: "open_person", room: "people", changes: false };
}

async fn open_one(desk: &Desk, n: u8) -> Result<(), leka_platform::Failure> {
    let permit = desk.may(&OpenPerson).await?;
    looks::record(desk, &permit, "name", vec![vec![n; 16]]).await
}

#[tokio::test]
async fn wp_27_opening_too_many_persons_stops_the_account_until_it_is_cleared() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let officer = office.staff("officer", Role::DataProtectionOfficer, None).await;
        let mut browser = office.signed_in(&zhou).await;
        let who = Actor::Account { id: zhou.id, name: "zhou".to_owned(), role: Role::CountyDesk, division: None };
        let desk = Desk { who, ..office.operator() };
        for n in 0..30 {
            open_one(&desk, n).await.unwrap();
        }
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
        assert_eq!(open_one(&desk, 30).await.unwrap_err().kind, Kind::TooMany);
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER, "the sessions end");
        let mut again = office.browser();
        assert_eq!(office.sign_in(&mut again, &zhou).await.status, WRONG);
        // A reset does not get around it.
        assert!(acts::reset(&office.operator(), zhou.id).await.is_err());
        let mut browser = office.signed_in(&officer).await;
        assert!(browser.get("/stopped-accounts").await.text.contains("zhou"));
        let action = format!("/stopped-accounts/{}", zhou.id);
        // When, how many and why it opened them; nobody is let in again without a reason (SEC-32).
        let page = browser.get("/stopped-accounts").await.text;
        assert!(page.contains("30 in the hour") && page.contains("name=\"reason\""), "{page}");
        assert_eq!(browser.submit("/stopped-accounts", &action, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = browser.submit("/stopped-accounts", &action, &[("reason", "课程登记")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        office.signed_in(&zhou).await;
        open_one(&desk, 31).await.unwrap();
    }
}

#[tokio::test]
async fn sec_09_a_demo_asks_an_account_with_a_second_factor_for_its_code() {
    for office in crate::testing::demo_offices().await {
        let real = office.staff("real", Role::Administrator, None).await;
        let page = office.signed_in(&real).await.get("/accounts").await.text;
        assert!(page.contains("name=\"code\""), "{page}");
        let page = crate::people::tests::browser(&office, "administrator").await.get("/accounts").await.text;
        assert!(!page.contains("name=\"code\""), "a demo's own account has none: {page}");
    }
}

#[tokio::test]
async fn wp_22_sec_29_there_is_no_look_without_a_purpose() {
    for office in offices().await {
        for purpose in ["", "  "] {
            let desk = Desk { purpose: purpose.to_owned(), ..desk_of(&office) };
            let permit = desk.may(&OpenPerson).await.unwrap();
            assert_eq!(open_one(&desk, 1).await.unwrap_err().kind, Kind::Internal);
            assert_eq!(desk.record_looks(&permit, "name", vec![vec![1; 16]]).await.unwrap_err().kind, Kind::Internal);
        }
        open_one(&desk_of(&office), 1).await.unwrap();
    }
}

/// A county desk with a purpose.
fn desk_of(office: &crate::testing::TestOffice) -> Desk {
    let who = Actor::Account { id: 1, name: "zhou".to_owned(), role: Role::CountyDesk, division: None };
    Desk { who, purpose: "asked".to_owned(), ..office.operator() }
}

#[tokio::test]
async fn wp_27_a_slow_hand_is_stopped_by_the_day() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let who = Actor::Account { id: zhou.id, name: "zhou".to_owned(), role: Role::CountyDesk, division: None };
        let desk = Desk { who, ..office.operator() };
        for n in 0..100 {
            office.later(200);
            open_one(&desk, n).await.unwrap();
        }
        office.later(200);
        // The first one again, hours later, is no further person of the day.
        open_one(&desk, 0).await.unwrap();
        assert_eq!(open_one(&desk, 100).await.unwrap_err().kind, Kind::TooMany);
    }
}

#[tokio::test]
async fn wp_27_of_many_at_the_same_moment_no_more_are_opened_and_the_account_is_stopped_once() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let desk = office.desk_of(&zhou, Role::CountyDesk);
        let mut tries = Vec::new();
        for n in 0..60 {
            let desk = desk.clone();
            tries.push(tokio::spawn(async move { open_one(&desk, n).await.is_ok() }));
        }
        let mut opened = 0;
        for one in tries {
            opened += usize::from(one.await.unwrap());
        }
        assert_eq!(opened, 30);
        assert_eq!(stored(&office, "zhou").await.state, "stopped");
        let query = Query::select()
            .column(Alias::new("seq"))
            .from(Alias::new("journal"))
            .and_where(Expr::col(Alias::new("detail")).eq(format!("stopped account={} hour=30 day=30", zhou.id)))
            .to_owned();
        assert_eq!(office.office.db.reader().all(&query).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn wp_27_a_plan_with_stricter_limits_stops_earlier() {
    let stricter = PLAN.replacen("[protection]", "[protection]\nunmask_per_hour = 3\nunmask_per_day = 5", 1);
    for office in offices().await {
        let officer = office.staff("officer", Role::DataProtectionOfficer, None).await;
        let hasty = office.desk_of(&office.staff("hasty", Role::CountyDesk, None).await, Role::CountyDesk);
        let steady = office.desk_of(&office.staff("steady", Role::CountyDesk, None).await, Role::CountyDesk);
        crate::plan_desk::acts::adopt(&office.operator(), &stricter, "plan.toml").await.unwrap();
        for n in 0..3 {
            open_one(&hasty, n).await.unwrap();
        }
        let stopped = open_one(&hasty, 3).await.unwrap_err();
        assert_eq!((stopped.kind, stopped.message.as_str()), (Kind::TooMany, "accounts-stopped"));
        for n in 0..5 {
            office.later(3_000);
            open_one(&steady, n).await.unwrap();
        }
        office.later(3_000);
        assert_eq!(open_one(&steady, 5).await.unwrap_err().kind, Kind::TooMany);
        // What the page says of the limits is what holds.
        let page = office.signed_in(&officer).await.get("/stopped-accounts").await.text;
        assert!(page.contains("more than 3 persons an hour or 5 a day"), "{page}");
    }
}
