//! What the worker said yes to, and what becomes of that yes when the record says something else.

use super::*;
use crate::people::merge::{Field, Typed};
use crate::people::undo::undo;
use crate::placement::acts;
use crate::placement::confirming::{Answer as Heard, keep};
use leka_core::PlacementKind;
use leka_platform::Desk;

/// What another ledger says.
type Change = fn(&mut CheckedPlacement);

/// Somebody whom the desk asked and who said yes, and somebody alike who did not.
async fn two(office: &TestOffice, n: u32) -> [CheckedPerson; 2] {
    let people = [person(n, HOME), person(n + 1, HOME)];
    bring_in(office, &people.each_ref().map(job)).await;
    let asking = desk_as(office, "confirming_desk", Role::ConfirmingDesk, None);
    for (person, answer) in people.iter().zip([Heard::Yes, Heard::Asked]) {
        keep(&asking, only_job(office, person).await.id, answer).await.unwrap();
    }
    assert!(rows(office, &people).await[0].contains("confirmed=Some(1) confirmed_day=Some("));
    people
}

async fn rows(office: &TestOffice, people: &[CheckedPerson; 2]) -> [String; 2] {
    let [one, other] = people;
    [row(office, only_job(office, one).await.id).await, row(office, only_job(office, other).await.id).await]
}

/// A desk types one field of the form; gives the moment of it.
async fn correct(desk: &Desk, record: &Stored, name: &'static str, now: &str) -> leka_core::Moment {
    let fields = vec![Field { name, was: String::new(), now: now.to_owned() }];
    match acts::correct(desk, record.id, Typed { version: record.version, fields }).await.unwrap() {
        crate::people::merge::Outcome::Saved(at) => at,
        other => panic!("{name}={now}: {other:?}"),
    }
}

/// The word is gone, and nothing tells that it ever was.
async fn is_taken_back(office: &TestOffice, people: &[CheckedPerson; 2], what: &str) {
    let [one, other] = rows(office, people).await;
    assert!(one.contains("confirmed=Some(0) confirmed_day=None confirmed_way=Ok(Some(\"\"))"), "{what}: {one}");
    assert_eq!(one, other, "{what}: WP-10");
}

#[tokio::test]
async fn wp_07_wp_25_a_yes_to_other_work_takes_itself_back_and_leaves_the_row_of_whoever_said_nothing() {
    for office in offices().await {
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let forms =
            [("channel", "organised"), ("channel", "unknown"), ("kind", "urban"), ("place", "四川省成都市"), ("place", "")];
        for (n, (name, now)) in (1..).step_by(2).zip(forms) {
            let people = two(&office, n).await;
            for person in &people {
                correct(&county, &only_job(&office, person).await, name, now).await;
            }
            is_taken_back(&office, &people, &format!("{name}={now}")).await;
        }
        let ledgers: [(&str, Change); 4] = [
            ("channel", |row| row.channel = Some(Channel::Organised)),
            ("kind", |row| row.kind = Some(PlacementKind::Urban)),
            ("place", |row| {
                row.place = Some("西藏拉萨市城关区".to_owned());
                row.destination = Some(Destination::Region);
            }),
            ("destination", |row| {
                row.place = None;
                row.destination = Some(Destination::OutsideRegion);
            }),
        ];
        for (n, (what, change)) in (101..).step_by(2).zip(ledgers) {
            let people = two(&office, n).await;
            let mut ledger = people.each_ref().map(job);
            bring_in(&office, &ledger).await;
            assert!(only_job(&office, &people[0]).await.confirmed, "{what}: the same ledger again");
            ledger.iter_mut().for_each(change);
            bring_in(&office, &ledger).await;
            is_taken_back(&office, &people, what).await;
        }
        assert!(leka_platform::check::check(&office.office).await.unwrap().is_clean(), "and the figures follow");
    }
}

#[tokio::test]
async fn wp_07_what_the_worker_is_not_asked_about_leaves_the_yes_and_going_back_does_not_bring_it_back() {
    for office in offices().await {
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let people = two(&office, 1).await;
        let own = async || only_job(&office, &people[0]).await;
        for (name, now) in
            [("sector", "project"), ("place", "洛隆县孜托镇"), ("trade", "厨师"), ("pay", "410000 month"), ("end", "2022-09-01")]
        {
            correct(&county, &own().await, name, now).await;
            assert!(own().await.confirmed, "{name}");
        }
        let record = own().await;
        acts::set_withdrawn(&county, record.id, record.version, true).await.unwrap();
        acts::set_withdrawn(&county, record.id, record.version + 1, false).await.unwrap();
        assert!(own().await.confirmed, "withdrawn and put back as it was");
        office.later(5);
        let at = correct(&county, &own().await, "channel", "organised").await;
        assert!(!own().await.confirmed);
        office.later(5);
        undo(&county, record.person, at).await.unwrap();
        let back = own().await;
        assert!(back.channel == Channel::Own && !back.confirmed && !back.said, "the worker is asked anew");
    }
}

#[tokio::test]
async fn wp_08_a_yes_with_either_code_is_taken_back_alike() {
    for office in offices().await {
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let people = [person(1, HOME), person(2, HOME)];
        bring_in(&office, &people.each_ref().map(job)).await;
        for (person, counts) in people.iter().zip([true, false]) {
            let id = only_job(&office, person).await.id;
            let tx = office.office.db.begin().await.unwrap();
            crate::placement::store::confirm(&tx, id, "own_account", counts).await.unwrap();
            tx.commit().await.unwrap();
            correct(&county, &only_job(&office, person).await, "channel", "organised").await;
        }
        is_taken_back(&office, &people, "the other code").await;
    }
}
