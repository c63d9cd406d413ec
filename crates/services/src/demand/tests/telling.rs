//! The person is told: at once, or on the day on which a law lets them know.

use super::*;
use crate::demand::nightly::{self, neutral};
use crate::people::history_view::looks;
use crate::testing::Gateway;

/// The work of a night; gives the messages that went out since the last time.
async fn night(office: &TestOffice) -> Vec<String> {
    nightly::run(&office.operator()).await.unwrap();
    office.take_sent().into_iter().map(|(_, text)| text).collect()
}

/// The work of a night; gives how many messages the gateway was asked to carry and how many of these it took.
async fn carried(office: &TestOffice, gateway: &Gateway) -> (u32, u32) {
    nightly::run(&office.operator()).await.unwrap();
    gateway.counts()
}

/// Bodies that the person reads of.
async fn told(office: &TestOffice, id: i64) -> Vec<String> {
    let reader = office.office.db.reader();
    let person = people::find(&reader, id).await.unwrap().unwrap();
    let found = crate::my::record::demands(&office.operator(), &reader, &person).await.unwrap();
    found.into_iter().map(|one| one.body).collect()
}

#[tokio::test]
async fn wp_26_the_person_is_told_at_once_and_a_message_says_only_that_something_is_new() {
    for County { office, goes, id, .. } in counties().await {
        let three = three(&office).await;
        mark_number(&office, id, true).await;
        let demand = record(&three.officer, &typed(&goes, &["name", "work"])).await.unwrap();
        approve(&three.auditor, demand, goes.id.secret()).await.unwrap();
        assert!(told(&office, id).await.is_empty(), "nothing was given out yet");
        give(&three.officer, demand, goes.id.secret()).await.unwrap();
        assert_eq!(told(&office, id).await, [BODY]);
        let sent = night(&office).await;
        assert_eq!(sent.len(), 1, "{sent:?}");
        let first = neutral();
        assert!(sent[0].contains(first.lines().next().unwrap()), "{}", sent[0]);
        for said in [BODY, "调取", "法", "demand", goes.name.secret()] {
            assert!(!sent[0].contains(said), "{said}: {}", sent[0]);
        }
        assert!(night(&office).await.is_empty(), "once");
        // Whose number nobody verified gets none.
        mark_number(&office, id, false).await;
        answered(&three, &typed(&goes, &["name"])).await;
        assert!(night(&office).await.is_empty());
        assert_eq!(told(&office, id).await.len(), 2);
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn wp_26_a_number_that_is_refused_keeps_no_other_message_back_and_is_tried_again() {
    for County { office, stays, goes, id, me, .. } in counties().await {
        let three = three(&office).await;
        for who in [&stays, &goes] {
            verify_phone(&office, who).await;
            answered(&three, &typed(who, &["name"])).await;
        }
        let gateway = Gateway::refusing(1);
        office.office.set_messenger(Some(gateway.clone()));
        assert_eq!(carried(&office, &gateway).await, (2, 1), "both were tried");
        assert_eq!(carried(&office, &gateway).await, (1, 1), "and the refused one again");
        assert_eq!(carried(&office, &gateway).await, (0, 0), "once");
        // What nobody carries waits, and goes with its person.
        answered(&three, &typed(&goes, &["name"])).await;
        let gateway = Gateway::refusing(1_000);
        office.office.set_messenger(Some(gateway.clone()));
        for _ in 0..2 {
            assert_eq!(carried(&office, &gateway).await, (1, 0));
            assert_eq!(crate::keeping::tests::count(&office, "demand_notice", "person", id).await, 1);
        }
        my::delete(&me).await.unwrap();
        assert_eq!(carried(&office, &gateway).await, (0, 0));
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn wp_26_where_a_law_forbids_it_the_person_is_told_on_its_last_day_and_nothing_shows_before() {
    for County { office, goes, id, .. } in counties().await {
        let three = three(&office).await;
        mark_number(&office, id, true).await;
        let reader = office.office.db.reader();
        let person = people::find(&reader, id).await.unwrap().unwrap();
        let pseudonym = person.pseudonym(&office.office.vault);
        let before = looks(&reader, &pseudonym, true, 50).await.unwrap();
        answered(&three, &silent(&goes, "2022-12-31")).await;
        // 30 September; 91 days later is 30 December.
        for days in [0, 1, 90] {
            office.later(days * 86_400);
            assert!(told(&office, id).await.is_empty(), "{days}");
            assert!(night(&office).await.is_empty(), "{days}");
            assert_eq!(looks(&reader, &pseudonym, true, 50).await.unwrap(), before, "no line of the journal either");
        }
        office.later(86_400);
        assert_eq!(told(&office, id).await, [BODY]);
        assert_eq!(night(&office).await.len(), 1);
        assert!(night(&office).await.is_empty());
    }
}

#[tokio::test]
async fn wp_26_a_demand_is_kept_as_long_as_the_journal_and_a_message_goes_with_its_person() {
    for County { office, goes, id, me, .. } in counties().await {
        let three = three(&office).await;
        let (demand, _) = answered(&three, &silent(&goes, "2022-12-31")).await;
        assert_eq!(crate::keeping::tests::count(&office, "demand_notice", "person", id).await, 1);
        my::delete(&me).await.unwrap();
        assert_eq!(crate::keeping::tests::count(&office, "demand_notice", "person", id).await, 0);
        assert_eq!(crate::keeping::tests::count(&office, "demand", "id", demand).await, 1);
        office.later(3 * 365 * 86_400);
        night(&office).await;
        assert_eq!(crate::keeping::tests::count(&office, "demand", "id", demand).await, 1, "three years have a leap day");
        office.later(100 * 86_400);
        night(&office).await;
        assert_eq!(crate::keeping::tests::count(&office, "demand", "id", demand).await, 0);
        clean(&office.office).await;
    }
}
