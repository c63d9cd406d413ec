//! What a list says of records that are there already, on both databases.

use super::*;
use crate::intake::acts::ImportTrainings;
use crate::intake::refused::Refused;
use crate::testing::demo_offices;
use crate::training;
use leka_core::YesNo;
use leka_platform::counting::recount;
use leka_platform::office::set_meta;
use leka_platform::{Clock, Office};
use leka_sheets::check::types::CheckedTraining;
use leka_sheets::problem::Code;
use std::collections::BTreeSet;

/// Brings the list of a source in, anew or beside what it said before; whether it told of an overlap.
async fn overlaps(office: &TestOffice, jobs: &[CheckedPlacement], whole: bool) -> bool {
    let desk = office.operator();
    let permit = desk.may(&ImportPlacements::default()).await.unwrap();
    let mut write = desk.write(&permit).await.unwrap();
    let by = By { account: "operator", now: desk.now(), import: None, sheets: &[] };
    let (ids, phones) = indexes(desk.vault(), jobs, |row| &row.person);
    let (people, records) = (desk.new_ids(10), desk.new_ids(10));
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, "样本", &ids, &phones, people).await.unwrap();
    let mut notes = Notes::default();
    let replaces: Option<&[Refused]> = if whole { Some(&[]) } else { None };
    let batch = Batch { by: &by, source: "样本", replaces, ids: records, notes: &mut notes };
    let done = placement::ledger::store(write.tx(), batch, &mut roll, &ids, jobs).await.unwrap();
    write.touch(done.touched).await.unwrap();
    write.commit(Entry::of("ledger")).await.unwrap();
    notes.problems.iter().any(|problem| problem.code == Code::Overlap)
}

#[tokio::test]
async fn a_corrected_start_in_a_whole_list_overlaps_nothing_that_the_list_takes_away() {
    for office in demo_offices().await {
        let (zhaxi, zhuoma) = (person(1, HOME), person(2, HOME));
        let later = |who: &CheckedPerson| CheckedPlacement { start: "2022-04-01".parse().unwrap(), ..job(who) };
        assert!(!overlaps(&office, &[job(&zhaxi), job(&zhuoma)], false).await);
        assert!(overlaps(&office, &[later(&zhuoma)], false).await, "both are there");
        // The whole list says one start of each: the other records go.
        assert!(!overlaps(&office, &[later(&zhaxi), later(&zhuoma)], true).await);
        let (id, other) = (id_of(&office, &zhaxi).await, id_of(&office, &zhuoma).await);
        for id in [id, other] {
            let in_force: Vec<_> = jobs_of(&office, id).await.into_iter().filter(|job| !job.withdrawn).collect();
            assert_eq!(in_force.iter().map(|job| job.start.to_string()).collect::<Vec<_>>(), ["2022-04-01"]);
        }
        // Two that the list itself names overlap all the same: the second one says so.
        assert!(overlaps(&office, &[job(&zhaxi), later(&zhaxi), later(&zhuoma)], true).await);
    }
}

fn course(person: &CheckedPerson, institution: &str) -> CheckedTraining {
    CheckedTraining {
        person: person.clone(),
        institution: institution.to_owned(),
        course: "厨师".to_owned(),
        start: "2022-06-01".parse().unwrap(),
        end: Some("2022-06-20".parse().unwrap()),
        mode: None,
        subsidised: Some(YesNo::Yes),
        completed: Some(YesNo::Yes),
    }
}

async fn roster(office: &TestOffice, courses: &[CheckedTraining]) {
    let desk = office.operator();
    let permit = desk.may(&ImportTrainings::default()).await.unwrap();
    let mut write = desk.write(&permit).await.unwrap();
    let by = By { account: "operator", now: desk.now(), import: None, sheets: &[] };
    let (ids, phones) = indexes(desk.vault(), courses, |row| &row.person);
    let (people, records) = (desk.new_ids(10), desk.new_ids(10));
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, "样本", &ids, &phones, people).await.unwrap();
    let mut notes = Notes::default();
    let batch = Batch { by: &by, source: "样本", replaces: None, ids: records, notes: &mut notes };
    let done = training::ledger::store(write.tx(), batch, &mut roll, &ids, courses).await.unwrap();
    write.touch(done.touched).await.unwrap();
    write.commit(Entry::of("roster")).await.unwrap();
}

/// The institutions by which figures are broken up.
async fn institutions(office: &Office) -> BTreeSet<String> {
    let query = Query::select().column(Alias::new("slot3")).from(Alias::new("contribution")).to_owned();
    office.db.reader().all(&query).await.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn counts_like_a_recount(office: &Office) {
    let snapshot = office.db.reader().snapshot().await.unwrap();
    assert!(recount(&snapshot, office.facts, &office.plan()).await.unwrap().is_empty());
}

#[tokio::test]
async fn rel_16_one_institution_is_one_in_the_figures_however_it_is_written() {
    for office in demo_offices().await {
        let written = ["样本职校（东区）", "样本职校(东区)", "样本职校 (东区)", "ＡＢ职校", "ab职校", "AB职校", ""];
        let courses: Vec<_> = (1..).zip(written).map(|(n, institution)| course(&person(n, HOME), institution)).collect();
        roster(&office, &courses[..4]).await;
        roster(&office, &courses[4..]).await;
        let earliest: BTreeSet<String> = ["样本职校（东区）", "ＡＢ职校", "unknown"].map(str::to_owned).into();
        assert_eq!(institutions(&office.office).await, earliest);
        counts_like_a_recount(&office.office).await;
        // The one who was first goes: the others keep the spelling.
        let first = id_of(&office, &person(1, HOME)).await;
        let record = training::store::list_of_people(&office.office.db.reader(), &[first]).await.unwrap().remove(0);
        let desk = desk_as(&office, "county_desk", Role::CountyDesk, None);
        training::acts::set_withdrawn(&desk, record.id, record.version, true).await.unwrap();
        assert_eq!(institutions(&office.office).await, earliest);
        counts_like_a_recount(&office.office).await;
    }
}

#[tokio::test]
async fn rel_16_what_was_counted_by_other_rules_is_counted_anew_when_an_office_is_opened() {
    for office in demo_offices().await {
        roster(&office, &[course(&person(1, HOME), "样本职校")]).await;
        let before = institutions(&office.office).await;
        let tx = office.office.db.begin().await.unwrap();
        tx.execute(&Query::delete().from_table(Alias::new("contribution")).to_owned()).await.unwrap();
        set_meta(&tx, "counting", "1").await.unwrap();
        tx.commit().await.unwrap();
        assert!(institutions(&office.office).await.is_empty());
        let clock = Clock::fixed(office.office.clock.now());
        let opened = Office::open(office.office.location.clone(), clock, crate::FACTS).await.unwrap();
        assert_eq!(institutions(&opened).await, before);
        counts_like_a_recount(&opened).await;
    }
}
