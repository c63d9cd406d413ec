//! Somebody who is not on file registers at a desk.

use super::*;
use crate::keeping::tests::{bind, clean};
use crate::my::acts as my;
use crate::my::tests::{begin, card_at};
use crate::testing::demo_offices;
use leka_core::identity::check_character;

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

fn fields<'f>(number: &'f str, name: &'f str, township: &'f str) -> [(&'f str, &'f str); 6] {
    [("number", number), ("name", name), ("township", township), ("village", "久嘎村"), ("seen", "1"), ("agreed", "1")]
}

async fn register(desk: &mut Browser, who: &CheckedPerson, township: &str) -> Answer {
    desk.submit("/people/new", "/people/new", &fields(who.id.secret(), who.name.secret(), township)).await
}

async fn people(office: &TestOffice) -> u64 {
    store::count(&office.office.db.reader()).await.unwrap()
}

#[tokio::test]
async fn m_04_somebody_who_is_not_on_file_registers_at_a_desk_and_a_card_can_be_handed_out() {
    for office in demo_offices().await {
        let (here, new) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&here)]).await;
        let count = people(&office).await;
        let mut desk = browser(&office, "township_desk").await;
        // Beside "not found" stands the way to register, with the number that was typed.
        let missed = open(&mut desk, &new, "asked").await;
        assert!(missed.status == WRONG && missed.text.contains("action=\"/people/new\""), "{}", missed.text);
        let begun = desk.submit("/people", "/people/new", &[("number", new.id.secret()), ("begin", "1")]).await;
        assert!(begun.status == StatusCode::OK && begun.text.contains(new.id.secret()), "{}", begun.text);
        // Nobody is registered whom the desk has not seen, or who did not agree; nothing typed is lost.
        for field in ["seen", "agreed"] {
            let all = fields(new.id.secret(), new.name.secret(), "").into_iter();
            let typed: Vec<(&str, &str)> = all.filter(|(name, _)| *name != field).collect();
            let answer = desk.submit("/people/new", "/people/new", &typed).await;
            assert!(answer.status == WRONG && answer.text.contains(&format!("id=\"{field}-error\"")), "{}", answer.text);
            assert!(answer.text.contains(new.name.secret()));
        }
        assert_eq!(people(&office).await, count);
        // A township registers within itself, whatever the form says.
        let done = register(&mut desk, &new, ELSEWHERE).await;
        let id = id_of(&office, &new).await;
        assert_eq!(done.location(), format!("/people/{id}"), "{}", done.text);
        let kept = store::find(&office.office.db.reader(), id).await.unwrap().unwrap();
        assert_eq!((kept.township.as_str(), kept.village.as_str()), (HOME, "久嘎"), "a village as all lists have it");
        assert!(kept.phone_sealed.is_none() && kept.recorded_by == "township_desk");
        let page = desk.get(done.location()).await.text;
        assert!(page.contains(new.name.secret()), "{page}");
        let again = register(&mut desk, &new, "").await;
        assert!(again.status == WRONG && again.text.contains("id=\"number-error\""), "once");
        // The card opens an account of their own, and the person reads who registered them.
        let officer = desk_as(&office, "township_desk", Role::TownshipDesk, Some(HOME));
        let card = card_at(&office, &officer, &new).await.unwrap();
        let mut me = office.browser();
        assert_eq!(begin(&mut me, &card.code).await.location(), "/my");
        assert!(me.get("/my/looks").await.text.contains("Registered the person, who came to the desk"));
        // The county registers in each of its townships; nobody else does.
        let other = person(3, ELSEWHERE);
        let mut county = browser(&office, "county_desk").await;
        assert_eq!(register(&mut county, &other, "").await.status, WRONG, "a township is chosen");
        assert!(register(&mut county, &other, ELSEWHERE).await.location().starts_with("/people/"));
        for account in ["planning", "confirming_desk", "statistics_auditor"] {
            let mut other = browser(&office, account).await;
            let refused = other.submit("/account", "/people/new", &fields(new.id.secret(), "x", HOME)).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{account}");
        }
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn sec_15_a_number_of_another_township_and_one_that_was_deleted_get_one_answer_and_count_as_tries() {
    for office in demo_offices().await {
        let (foreign, gone) = (person(1, ELSEWHERE), person(2, HOME));
        bring_in(&office, &[job(&foreign), job(&gone)]).await;
        let me = bind(&office, 4711, &gone).await;
        my::delete(&me).await.unwrap();
        let count = people(&office).await;
        let mut desk = browser(&office, "township_desk").await;
        let mut answers = Vec::new();
        for who in [&foreign, &gone] {
            let answer = register(&mut desk, who, "").await;
            assert_eq!(answer.status, WRONG);
            answers.push(without_tokens(&answer.text).replace(who.id.secret(), "").replace(who.name.secret(), ""));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(people(&office).await, count);
        let mut last = StatusCode::OK;
        for _ in 0..5 {
            last = register(&mut desk, &foreign, "").await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "tries are counted (SEC-35)");
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn wp_16_nobody_under_sixteen_is_registered_at_a_desk_and_a_wrong_number_is_said() {
    for office in demo_offices().await {
        let count = people(&office).await;
        let start = format!("990329{}0101001", office.clock.today().date().year() - 15);
        let young = format!("{start}{}", char::from(check_character(start.as_bytes()).unwrap()));
        let mut desk = browser(&office, "township_desk").await;
        for number in [young.as_str(), "990329190001010014"] {
            let answer = desk.submit("/people/new", "/people/new", &fields(number, "测试·样本", "")).await;
            assert!(answer.status == WRONG && answer.text.contains("id=\"number-error\""), "{}", answer.text);
        }
        assert_eq!(people(&office).await, count);
    }
}
