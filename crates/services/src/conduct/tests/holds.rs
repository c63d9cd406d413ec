//! Holds, and the worker's word to the body.

use super::*;
use crate::conduct::{HoldBatch, holds};
use crate::people::tests::*;
use crate::placement::confirming::{Answer as Said, keep};
use crate::testing::demo_offices;
use leka_core::Day;
use leka_platform::counting;
use leka_platform::{Actor, Desk};
use leka_sheets::check::types::CheckedPerson;
use sea_orm::sea_query::{Expr, ExprTrait};

/// What is counted of the transfer total on one basis.
async fn sum(office: &TestOffice, basis: i64) -> i64 {
    let query = Query::select()
        .expr(Expr::cust("cast(coalesce(sum(quantity), 0) as bigint)"))
        .from(Alias::new("contribution"))
        .and_where(Expr::col(Alias::new("indicator")).eq(office.office.plan().number("transfer.total").unwrap()))
        .and_where(Expr::col(Alias::new("basis")).eq(basis))
        .to_owned();
    office.office.db.reader().one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

/// People with a confirmed job at one employer, the first ones from March, the others from April.
async fn working(office: &TestOffice, march: u32, april: u32) -> Vec<CheckedPerson> {
    let people: Vec<CheckedPerson> = (1..=march + april).map(|n| person(n, HOME)).collect();
    let jobs = people.iter().enumerate().map(|(at, person)| {
        let mut job = job(person);
        job.employer = "样本建筑公司".to_owned();
        if at >= march as usize {
            job.start = "2022-04-01".parse::<Day>().unwrap();
        }
        job
    });
    bring_in(office, &jobs.collect::<Vec<_>>()).await;
    let desk = desk_as(office, "confirming_desk", Role::ConfirmingDesk, None);
    for person in &people {
        let record = jobs_of(office, id_of(office, person).await).await.remove(0);
        keep(&desk, record.id, Said::Yes).await.unwrap();
    }
    people
}

fn body_desk(office: &TestOffice, id: i64, name: &str) -> Desk {
    let who = Actor::Account { id, name: name.to_owned(), role: Role::ComplaintBody, division: None };
    Desk { who, ..office.operator() }
}

async fn recount_agrees(office: &TestOffice) {
    let snapshot = office.office.db.reader().snapshot().await.unwrap();
    let differences = counting::recount(&snapshot, office.office.facts, &office.office.plan()).await.unwrap();
    assert!(differences.is_empty(), "{differences:?}");
}

#[tokio::test]
async fn wp_07_a_held_batch_is_reported_and_not_confirmed_until_two_members_lift_it() {
    for office in demo_offices().await {
        working(&office, 12, 15).await;
        assert_eq!((sum(&office, 0).await, sum(&office, 1).await), (27, 27));
        let (one, two) = (body_desk(&office, 101, "one"), body_desk(&office, 102, "two"));
        let march = holds::month("2022-03").unwrap();
        assert_eq!(holds::hold(&one, "没有这家", march).await.unwrap_err().field, Some("employer"), "a slip of the hand");
        holds::hold(&one, " 样本建筑公司 ", march).await.unwrap();
        assert_eq!((sum(&office, 0).await, sum(&office, 1).await), (27, 15), "reported stays");
        recount_agrees(&office).await;
        assert_eq!(holds::hold(&two, "样本建筑公司", march).await.unwrap_err().message, "conduct-held-already");
        // What comes in later is held too.
        let late = person(40, HOME);
        let mut more = job(&late);
        more.employer = "样本建筑公司".to_owned();
        bring_in(&office, &[more]).await;
        let record = jobs_of(&office, id_of(&office, &late).await).await.remove(0);
        keep(&desk_as(&office, "confirming_desk", Role::ConfirmingDesk, None), record.id, Said::Yes).await.unwrap();
        assert_eq!((sum(&office, 0).await, sum(&office, 1).await), (28, 15));
        // One who may see confirmed live sees why; who places people is not answered at all.
        let mut auditor = browser(&office, "statistics_auditor").await;
        let rows = "/figures/transfer.total/rows?basis=confirmed&tab=not";
        let page = auditor.get(rows).await;
        assert!(page.text.contains("held out by the complaint body"), "{} {}", page.status, page.text);
        let mut county = browser(&office, "county_desk").await;
        assert_eq!(county.get("/figures/transfer.total/rows?basis=confirmed").await.status, StatusCode::FORBIDDEN);
        // SEC-19: whoever asked cannot lift, nor can anybody before somebody asked.
        let held = holds::list(&one).await.unwrap();
        let batch = held[0].batch.clone();
        assert_eq!(holds::lift(&two, &batch).await.unwrap_err().message, "conduct-lift-not-asked");
        holds::ask(&one, &batch).await.unwrap();
        assert_eq!(holds::lift(&one, &batch).await.unwrap_err().message, "conduct-lift-second");
        assert_eq!(holds::ask(&two, &batch).await.unwrap_err().message, "conduct-lift-asked");
        holds::keep(&two, &batch).await.unwrap();
        assert_eq!(holds::lift(&two, &batch).await.unwrap_err().message, "conduct-lift-not-asked");
        assert_eq!(sum(&office, 1).await, 15);
        holds::ask(&two, &batch).await.unwrap();
        holds::lift(&one, &batch).await.unwrap();
        assert_eq!((sum(&office, 0).await, sum(&office, 1).await), (28, 28));
        recount_agrees(&office).await;
        assert!(holds::list(&one).await.unwrap().is_empty());
        assert_eq!(holds::lift(&one, &batch).await.unwrap_err().message, "conduct-done-already");
    }
}

#[tokio::test]
async fn sec_19_the_same_member_twice_lifts_no_hold_on_the_page_either() {
    for office in demo_offices().await {
        working(&office, 1, 1).await;
        let mut body = browser(&office, "complaint_body").await;
        let page = "/complaints/holds";
        let answer = body.submit(page, page, &[("employer", "样本建筑公司"), ("month", "2022-13")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("id=\"month-error\"") && answer.text.contains("样本建筑公司"), "{}", answer.text);
        let answer = body.submit(page, page, &[("employer", "样本建筑公司"), ("month", "2022-03")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let key = crate::placement::ledger::employer_key("样本建筑公司");
        let step =
            |step: &'static str| [("employer_key", key.clone()), ("month", "2022-03".to_owned()), ("step", step.to_owned())];
        for (word, status) in [("lift", StatusCode::CONFLICT), ("ask", StatusCode::SEE_OTHER), ("lift", StatusCode::CONFLICT)] {
            let fields = step(word);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(body.submit(page, "/complaints/holds/lift", &fields).await.status, status, "{word}");
        }
        assert_eq!(sum(&office, 1).await, 1);
        for role in Role::ALL.iter().filter(|role| **role != Role::ComplaintBody) {
            let desk = desk_as(&office, "x", *role, role.needs_division().then_some(HOME));
            assert!(desk.may(&HoldBatch).await.is_err(), "{}", role.word());
        }
    }
}

#[tokio::test]
async fn sec_09_asking_to_lift_a_hold_wants_a_fresh_code() {
    for office in demo_offices().await {
        working(&office, 1, 1).await;
        // An account with a second factor of its own, unlike those of the demo.
        let staff = office.staff("listener", Role::ComplaintBody, None).await;
        let (desk, mut body) = (office.desk_of(&staff, Role::ComplaintBody), office.signed_in(&staff).await);
        holds::hold(&desk, "样本建筑公司", holds::month("2022-03").unwrap()).await.unwrap();
        let key = crate::placement::ledger::employer_key("样本建筑公司");
        let fresh = fresh_code(&office, &staff);
        for (code, status, asked) in [
            ("", StatusCode::UNPROCESSABLE_ENTITY, false),
            ("000000", StatusCode::UNPROCESSABLE_ENTITY, false),
            (fresh.as_str(), StatusCode::SEE_OTHER, true),
        ] {
            let fields = [("employer_key", key.as_str()), ("month", "2022-03"), ("step", "ask"), ("code", code)];
            assert_eq!(body.submit("/complaints/holds", "/complaints/holds/lift", &fields).await.status, status, "{code}");
            assert_eq!(holds::list(&desk).await.unwrap()[0].asked_by().is_some(), asked, "{code}");
        }
    }
}

#[tokio::test]
async fn wp_10_a_hold_moves_nothing_that_those_who_place_people_see() {
    for office in demo_offices().await {
        working(&office, 12, 12).await;
        let pages = ["/figures", "/figures/transfer.total", "/figures/transfer.total/rows", "/", "/people", "/imports"];
        let mut before = Vec::new();
        let mut desks = Vec::new();
        for account in ["county_desk", "planning", "township_desk"] {
            desks.push((account, browser(&office, account).await));
        }
        for (account, desk) in &mut desks {
            for page in pages {
                before.push((account.to_owned(), page, without_tokens(&desk.get(page).await.text)));
            }
        }
        holds::hold(&body_desk(&office, 101, "one"), "样本建筑公司", holds::month("2022-03").unwrap()).await.unwrap();
        let mut old = before.into_iter();
        for (account, desk) in &mut desks {
            for page in pages {
                let (_, _, text) = old.next().unwrap();
                assert!(without_tokens(&desk.get(page).await.text) == text, "{account} {page}");
            }
        }
    }
}

#[tokio::test]
async fn wp_08_a_word_to_the_body_leaves_the_row_of_a_second_code_and_no_trace() {
    for office in demo_offices().await {
        let people = working(&office, 12, 1).await;
        let (_, mut body) = member(&office).await;
        let paper = filed(&mut office.browser(), &[]).await;
        let record = jobs_of(&office, id_of(&office, &people[0]).await).await.remove(0);
        body.get(&address(&paper)).await;
        let journal = crate::my::tests::journal(&office).await;
        let fields = |employer: &'static str| {
            [("step", "not_free"), ("id_number", people[0].id.secret()), ("employer", employer), ("month", "2022-03")]
        };
        let answer = body.submit(&address(&paper), &address(&paper), &fields("别的公司")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("id=\"id_number-error\""));
        assert_eq!(sum(&office, 1).await, 13);
        let answer = body.submit(&address(&paper), &address(&paper), &fields("样本建筑公司")).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        assert!(!answer.text.contains(people[0].id.secret()), "it is not shown again");
        assert_eq!((sum(&office, 0).await, sum(&office, 1).await), (13, 12));
        recount_agrees(&office).await;
        let after = jobs_of(&office, id_of(&office, &people[0]).await).await.remove(0);
        assert!(!after.confirmed && after.said && after.version == record.version);
        // As after a yes with the second code: no day, the same way, no journal entry, nothing in the case.
        let query = Query::select()
            .columns(["confirmed_day", "confirmed_way"].map(Alias::new))
            .from(Alias::new("placement"))
            .and_where(Expr::col(Alias::new("id")).eq(record.id))
            .to_owned();
        let row = office.office.db.reader().one(&query).await.unwrap().unwrap();
        assert_eq!(row.try_get_by_index::<Option<i64>>(0).unwrap(), None);
        assert_eq!(row.try_get_by_index::<String>(1).unwrap(), "own_account");
        assert_eq!(crate::my::tests::journal(&office).await, journal);
        let page = body.get(&address(&paper)).await.text;
        assert!(!page.contains(people[0].id.secret()) && !page.contains("Done."), "{page}");
    }
}
