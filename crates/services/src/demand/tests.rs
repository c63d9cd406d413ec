//! Stories of lawful demands, on both databases.

mod pages;
mod telling;

use super::acts::{self, approve, give, record, send_back, take_back};
use super::document::Document;
use super::rules::{KINDS, Typed};
use crate::keeping::tests::{County, EMPLOYER, clean, counties};
use crate::my::acts as my;
use crate::people::store as people;
use crate::people::tests::*;
use crate::testing::TestOffice;
use leka_core::Role;
use leka_platform::{Actor, Desk, Failure, Kind};
use leka_sheets::check::types::CheckedPerson;

/// An officer who records, another officer and an auditor who decide.
pub struct Three {
    pub officer: Desk,
    pub other: Desk,
    pub auditor: Desk,
}

pub async fn three(office: &TestOffice) -> Three {
    let officer = office.staff("officer", Role::DataProtectionOfficer, None).await;
    let other = office.staff("other", Role::DataProtectionOfficer, None).await;
    let auditor = office.staff("auditor", Role::StatisticsAuditor, None).await;
    Three {
        officer: office.desk_of(&officer, Role::DataProtectionOfficer),
        other: office.desk_of(&other, Role::DataProtectionOfficer),
        auditor: office.desk_of(&auditor, Role::StatisticsAuditor),
    }
}

pub const BODY: &str = "样本市中级人民法院";

/// A demand for somebody, told at once.
pub fn typed(person: &CheckedPerson, parts: &[&str]) -> Typed {
    Typed {
        body: BODY.to_owned(),
        kind: "court".to_owned(),
        document: "样本调字〔2022〕15号".to_owned(),
        document_day: "2022-09-20".to_owned(),
        law: "《样本法》第六十七条".to_owned(),
        number: person.id.secret().to_owned(),
        parts: parts.iter().map(|part| (*part).to_owned()).collect(),
        telling: "now".to_owned(),
        seen: true,
        ..Typed::default()
    }
}

/// The same, told on that day.
pub fn silent(person: &CheckedPerson, until: &str) -> Typed {
    let (silent_law, silent_until) = ("《样本法》第一条".to_owned(), until.to_owned());
    Typed { telling: "later".to_owned(), silent_law, silent_until, ..typed(person, &["name"]) }
}

/// Both people, and the document.
pub async fn answered(three: &Three, demand: &Typed) -> (i64, Document) {
    let id = record(&three.officer, demand).await.unwrap();
    approve(&three.auditor, id, &demand.number).await.unwrap();
    (id, give(&three.officer, id, &demand.number).await.unwrap())
}

fn refused<T>(done: Result<T, Failure>, message: &str) {
    let Err(failure) = done else { panic!("{message}: it was done") };
    assert_eq!(failure.message, message);
    let words = concat!(include_str!("../../../../locales/zh/demand.ftl"), include_str!("../../../../locales/zh/accounts.ftl"));
    let known = leka_platform::words::known(message) || words.contains(&format!("\n{message} = "));
    assert!(known, "{message}");
}

fn keys(document: &Document) -> Vec<String> {
    let json = serde_json::to_value(document).unwrap();
    json.as_object().unwrap().keys().cloned().collect()
}

const HEAD: [&str; 9] = ["body", "day", "demanded_by", "demanded_on", "held", "law", "national_id", "number", "parts"];

#[tokio::test]
async fn sec_19_a_demand_takes_two_different_people_and_the_document_comes_once() {
    for County { office, goes, .. } in counties().await {
        let three = three(&office).await;
        let demand = typed(&goes, &["name"]);
        let number = demand.number.as_str();
        let id = record(&three.officer, &demand).await.unwrap();
        refused(approve(&three.officer, id, number).await, "demand-second-person");
        refused(send_back(&three.officer, id).await, "demand-second-person");
        refused(give(&three.officer, id, number).await, "demand-decided");
        refused(take_back(&three.other, id).await, "demand-not-own");
        // The second person types the number from the paper too.
        let another = person(7, HOME);
        refused(approve(&three.auditor, id, another.id.secret()).await, "demand-number-other");
        refused(approve(&three.auditor, id, "").await, "people-number-unreadable");
        approve(&three.auditor, id, number).await.unwrap();
        refused(approve(&three.other, id, number).await, "demand-decided");
        assert_eq!(give(&three.auditor, id, number).await.unwrap_err().kind, Kind::Forbidden);
        refused(give(&three.other, id, number).await, "demand-not-own");
        refused(give(&three.officer, id, another.id.secret()).await, "demand-number-other");
        let document = give(&three.officer, id, number).await.unwrap();
        assert_eq!((document.number.as_str(), document.held), ("2022-0001", "record"));
        refused(give(&three.officer, id, number).await, "demand-decided");
        // The next one has the next number; another officer may be the second person as well.
        let id = record(&three.officer, &demand).await.unwrap();
        approve(&three.other, id, number).await.unwrap();
        assert_eq!(give(&three.officer, id, number).await.unwrap().number, "2022-0002");
        assert_eq!(acts::list(&three.auditor, None).await.unwrap().years, [(2022, 2)]);
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn sec_19_a_demand_lapses_after_seven_days_and_with_whoever_recorded_it() {
    for County { office, goes, .. } in counties().await {
        let three = three(&office).await;
        let demand = typed(&goes, &["name"]);
        let number = demand.number.as_str();
        let id = record(&three.officer, &demand).await.unwrap();
        office.later(7 * 86_400);
        refused(approve(&three.auditor, id, number).await, "demand-run-out");
        let id = record(&three.officer, &demand).await.unwrap();
        office.later(7 * 86_400 - 1);
        approve(&three.auditor, id, number).await.unwrap();
        office.later(7 * 86_400);
        refused(give(&three.officer, id, number).await, "demand-run-out");
        // Sent back or taken back, it is over.
        let id = record(&three.officer, &demand).await.unwrap();
        send_back(&three.auditor, id).await.unwrap();
        refused(approve(&three.other, id, number).await, "demand-decided");
        let id = record(&three.officer, &demand).await.unwrap();
        take_back(&three.officer, id).await.unwrap();
        refused(approve(&three.other, id, number).await, "demand-decided");
        let id = record(&three.officer, &demand).await.unwrap();
        let Actor::Account { id: account, .. } = three.officer.who else { panic!("an account") };
        crate::accounts::acts::change_role(&office.operator(), account, Role::Planning, None).await.unwrap();
        refused(approve(&three.auditor, id, number).await, "demand-asker-gone");
    }
}

#[test]
fn wp_26_no_body_that_demands_is_a_role_and_no_other_role_comes_near_a_demand() {
    for kind in KINDS {
        assert!(Role::find(&kind.replace('-', "_")).is_none(), "{kind}");
    }
    let policies = leka_platform::permit::Policies::load().unwrap();
    for role in Role::ALL {
        let who = Actor::Account { id: 1, name: "x".to_owned(), role: *role, division: Some("540329100".to_owned()) };
        let may: Vec<&str> = acts::ACTS.iter().filter(|act| policies.could(&who, act, "540329")).map(|act| act.name).collect();
        let wanted: &[&str] = match role {
            Role::DataProtectionOfficer => &["view_demands", "record_demand", "decide_demand", "give_demand"],
            Role::StatisticsAuditor => &["view_demands", "decide_demand"],
            _ => &[],
        };
        assert_eq!(may, wanted, "{}", role.word());
    }
}

#[tokio::test]
async fn wp_26_the_document_holds_exactly_the_parts_that_were_demanded() {
    for County { office, goes, id: person, .. } in counties().await {
        let three = three(&office).await;
        for part in super::rules::PARTS {
            let (_, document) = answered(&three, &typed(&goes, &[part])).await;
            let mut wanted: Vec<&str> = HEAD.into_iter().chain([part]).collect();
            wanted.sort_unstable();
            let mut found = keys(&document);
            found.sort_unstable();
            assert_eq!(found, wanted);
        }
        let (_, document) = answered(&three, &typed(&goes, &super::rules::PARTS)).await;
        assert_eq!(document.name.as_deref(), Some(goes.name.secret()));
        assert_eq!(document.phone.as_deref(), Some("19900001234"));
        assert_eq!(document.homes.as_ref().unwrap().len(), 1);
        // What only the person recorded is not in it.
        let work = document.work.as_ref().unwrap();
        assert_eq!(work.iter().map(|work| work.employer.as_str()).collect::<Vec<_>>(), [EMPLOYER]);
        assert_eq!(document.courses.as_ref().unwrap().len(), 2);
        // One line in the journal for each look, with its purpose, under the person's pseudonym.
        let lines = looks_in_journal(&office, "officer").await;
        assert_eq!(lines.len(), super::rules::PARTS.len() + 1);
        let last = lines.last().unwrap();
        assert_eq!((last[0].as_str(), last[1].as_str()), ("give_demand", "demand"));
        assert_eq!(last[2], "id_number name residence contact work training");
        assert!(last[3].contains("document=2022-0006") && !last[3].contains(goes.name.secret()), "{}", last[3]);
        // Neither name nor number stands in the tables of demands.
        let there = crate::keeping::tests::dump(&office.office).await;
        let lines: Vec<&str> = there.lines().filter(|line| line.starts_with("demand")).collect();
        assert!(!lines.is_empty());
        for secret in [goes.id.secret(), goes.name.secret()] {
            assert!(lines.iter().all(|line| !line.contains(secret)));
        }
        assert!(people::find(&office.office.db.reader(), person).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn wp_26_somebody_who_is_not_on_file_looks_the_same_until_two_people_agreed() {
    for County { office, .. } in counties().await {
        let three = three(&office).await;
        let nobody = person(9, HOME);
        let (_, document) = answered(&three, &typed(&nobody, &super::rules::PARTS)).await;
        assert_eq!(document.held, "nothing");
        let mut found = keys(&document);
        found.sort_unstable();
        assert_eq!(found, HEAD, "no part has a key");
        assert!(looks_in_journal(&office, "officer").await.is_empty(), "nobody was looked at");
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn wp_10_the_document_is_the_same_whatever_the_person_chose() {
    for County { office, goes, me, .. } in counties().await {
        let three = three(&office).await;
        let demand = typed(&goes, &super::rules::PARTS);
        let (_, before) = answered(&three, &demand).await;
        // The person confirms what was reported, and records more work of their own.
        let reported = jobs_of(&office, id_of(&office, &goes).await).await;
        let reported = reported.iter().find(|job| job.employer == EMPLOYER).unwrap();
        let desk = office.operator();
        let permit = desk.may(&crate::accounts::ManageAccounts).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        crate::placement::store::confirm(write.tx(), reported.id, "own_account", true).await.unwrap();
        write.commit(leka_platform::Entry::of("test")).await.unwrap();
        let more = crate::placement::own::Typed {
            start: "2022-08-01".to_owned(),
            employer: "样本茶馆".to_owned(),
            ..crate::keeping::tests::own_work()
        };
        assert!(my::report(&me, &more).await.unwrap().is_empty());
        let (_, after) = answered(&three, &demand).await;
        assert_eq!(Document { number: String::new(), ..after }, Document { number: String::new(), ..before });
    }
}

#[tokio::test]
async fn wp_26_of_a_deleted_record_only_what_the_law_keeps_is_opened_and_it_stays_locked() {
    for County { office, goes, id: stub, me, .. } in counties().await {
        let three = three(&office).await;
        my::delete(&me).await.unwrap();
        let before = crate::keeping::tests::count(&office, "locked_proof", "person", stub).await;
        assert_eq!(before, 2, "the reported job and the subsidised course");
        let (_, document) = answered(&three, &typed(&goes, &super::rules::PARTS)).await;
        assert_eq!(document.held, "locked");
        assert_eq!(document.name.as_deref(), Some(goes.name.secret()));
        assert!(document.homes.is_none() && document.phone.is_none(), "no law keeps them");
        let work = document.work.unwrap();
        assert_eq!((work.len(), work[0].employer.as_str(), work[0].trade.as_str()), (1, EMPLOYER, "样本放牧"));
        let courses = document.courses.unwrap();
        assert_eq!((courses.len(), courses[0].course.as_str()), (1, "样本补贴班"));
        // Only the part that was demanded.
        let (_, narrow) = answered(&three, &typed(&goes, &["courses"])).await;
        assert!(narrow.name.is_none() && narrow.work.is_none() && narrow.courses.is_some());
        // It stays locked, nothing came back, and erasures are replayed as before.
        assert_eq!(crate::keeping::tests::count(&office, "locked_proof", "person", stub).await, before);
        let there = crate::keeping::tests::dump(&office.office).await;
        assert!(!there.contains(EMPLOYER) && !there.contains(goes.id.secret()));
        assert_eq!(crate::keeping::replay::replay(&office.operator(), None).await.unwrap().events, 0);
        assert!(people::find(&office.office.db.reader(), stub).await.unwrap().is_none());
        // Whoever comes back reads of it.
        let again = crate::keeping::acts::Again {
            number: goes.id.secret().to_owned(),
            name: goes.name.secret().to_owned(),
            township: HOME.to_owned(),
        };
        let desk = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let back = crate::keeping::acts::register(&desk, &again).await.unwrap();
        let reader = office.office.db.reader();
        let back = people::find(&reader, back).await.unwrap().unwrap();
        assert_eq!(acts::told_of(&reader, &desk, &back).await.unwrap().len(), 2);
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn wp_26_more_than_thirty_answers_an_hour_stop_the_officer() {
    let County { office, stays, .. } = counties().await.remove(0);
    let three = three(&office).await;
    // The same person again is no further person; another one is.
    let (per_hour, _) = crate::accounts::looks::limits(&three.officer);
    let pseudonyms: Vec<Vec<u8>> = (0..per_hour).map(|n| vec![7, n as u8]).collect();
    let permit = three.officer.may(&acts::GiveDemand).await.unwrap();
    three.officer.record_looks(&permit, "name", pseudonyms).await.unwrap();
    let demand = typed(&stays, &["name"]);
    let id = record(&three.officer, &demand).await.unwrap();
    approve(&three.auditor, id, &demand.number).await.unwrap();
    refused(give(&three.officer, id, &demand.number).await, "accounts-stopped");
    let lines = looks_in_journal(&office, "officer").await;
    assert_eq!(lines.len() as i64, per_hour, "nothing was given out");
}
