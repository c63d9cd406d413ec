//! Beside others: a process that adopts a plan while this one serves, connections that are all taken, a transaction that is
//! open. On both databases.

use crate::people::tests::*;
use crate::placement::acts::set_withdrawn;
use crate::plan_desk::{acts, releases};
use crate::testing::{PLAN, TestOffice, demo_offices, offices};
use axum::http::StatusCode;
use leka_core::{Lang, Role};
use leka_platform::counting::{Value, figures, recount};
use leka_platform::db::{Db, Reads};
use leka_platform::office::{Location, meta};
use leka_platform::{Clock, Desk, Failure, Kind, Office, backup};
use leka_sheets::check::types::CheckedPerson;
use sea_orm::{ConnectionTrait, Database, Statement, Value as Stored};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// An indicator that the plan gets: those who work in the county.
const MORE: &str = "transfer.in_county";

fn with_more() -> String {
    format!(
        "{PLAN}\n[[indicator]]\nid = \"{MORE}\"\nsource = \"section 2\"\n\
         title = {{ zh = \"县内转移就业\", en = \"Transfer employment in the county\" }}\n\
         count = {{ persons = \"placement\", where = {{ kind = \"transfer\", destination = \"county\" }} }}\n\
         at_least = 90\nby = [\"township\", \"month\"]\nresponsible = [\"county.hr\"]\n"
    )
}

/// The same county as another process opens it.
async fn other_process(office: &TestOffice) -> Arc<Office> {
    let clock = Clock::fixed(office.clock.now());
    Office::open(office.office.location.clone(), clock, crate::FACTS).await.unwrap()
}

/// What `leka plan adopt` does there.
async fn adopt(there: &Arc<Office>, text: &str) {
    acts::adopt(&Desk::operator(there.clone(), Lang::En), text, "plan.toml").await.unwrap();
}

/// Twelve people who work in the county.
async fn twelve(office: &TestOffice) -> Vec<CheckedPerson> {
    let people: Vec<CheckedPerson> = (1..=12).map(|n| person(n, HOME)).collect();
    bring_in(office, &people.iter().map(job).collect::<Vec<_>>()).await;
    people
}

#[tokio::test]
async fn rel_16_a_plan_that_another_process_adopted_counts_from_the_next_commit_on() {
    for office in demo_offices().await {
        let (here, today) = (&office.office, office.clock.today());
        let people = twelve(&office).await;
        assert!(figures::figures(here, today, &[]).await.unwrap().find(MORE).is_none());
        let there = other_process(&office).await;
        adopt(&there, &with_more()).await;
        // The first thing that is done here is no look at a figure but a correction.
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let job = jobs_of(&office, id_of(&office, &people[0]).await).await[0].id;
        assert_eq!(here.plan().revision, 1, "nobody has told this process");
        set_withdrawn(&county, job, 1, true).await.unwrap();
        assert_eq!(here.plan().revision, 2);
        for office in [here, &there] {
            let all = figures::figures(office, today, &[]).await.unwrap();
            for id in ["transfer.total", MORE] {
                assert_eq!(all.find(id).unwrap().reported, Some(Value::Whole(11)), "{id}");
            }
            let snapshot = office.db.reader().snapshot().await.unwrap();
            assert!(recount(&snapshot, office.facts, &office.plan()).await.unwrap().is_empty());
        }
        // A process that has not noticed yet says nothing wrong either: it compares by the plan of what it reads.
        adopt(&there, PLAN).await;
        assert_eq!(here.plan().revision, 2);
        let findings = leka_platform::check::check(here).await.unwrap();
        assert!(findings.figures.is_empty(), "{:?}", findings.figures);
        there.db.clone().close().await.unwrap();
    }
}

#[tokio::test]
async fn m_26_pages_and_answers_show_a_plan_that_another_process_adopted() {
    for office in demo_offices().await {
        twelve(&office).await;
        let mut planning = browser(&office, "planning").await;
        let (page, rows) = (format!("/figures/{MORE}"), format!("/figures/{MORE}/rows"));
        assert!(!planning.get("/figures").await.text.contains(MORE));
        assert!(!planning.get("/plan").await.text.contains(MORE));
        let there = other_process(&office).await;
        adopt(&there, &with_more()).await;
        let list = planning.get("/figures").await.text;
        assert!(list.contains(&format!("{page}?as_of=")), "{list}");
        let one = planning.get(&page).await;
        assert_eq!(one.status, StatusCode::OK);
        assert!(one.text.contains(">12<"), "{}", one.text);
        assert_eq!(planning.get(&rows).await.status, StatusCode::OK);
        let answer = planning.get(&format!("/api/v1/figures?id={MORE}")).await;
        assert!(answer.status == StatusCode::OK && answer.text.contains(MORE), "{}", answer.text);
        assert!(planning.get("/plan").await.text.contains(MORE));
        // What is gone is gone, and the figures of before are there again.
        adopt(&there, PLAN).await;
        assert_eq!(planning.get(&page).await.status, StatusCode::NOT_FOUND);
        assert!(!planning.get("/figures").await.text.contains(MORE));
        adopt(&there, &with_more()).await;
        assert!(planning.get("/plan").await.text.contains(MORE), "the page of the plan looks itself");
        there.db.clone().close().await.unwrap();
    }
}

#[tokio::test]
async fn m_26_a_release_is_of_the_plan_that_is_in_force_when_it_is_made() {
    for office in demo_offices().await {
        twelve(&office).await;
        let there = other_process(&office).await;
        adopt(&there, &with_more()).await;
        let release = releases::create(&office.operator(), office.clock.today()).await.unwrap();
        assert_eq!(release.plan_revision, 2);
        let figures = release.figures["figures"].as_array().unwrap();
        assert!(figures.iter().any(|one| one["id"] == MORE), "{figures:?}");
        there.db.clone().close().await.unwrap();
    }
}

#[tokio::test]
async fn rel_16_a_release_reads_by_its_own_transaction_when_all_readers_are_taken() {
    for office in demo_offices().await {
        twelve(&office).await;
        let reader = office.office.db.reader();
        let mut taken = Vec::new();
        while let Ok(snapshot) = timeout(Duration::from_secs(2), reader.snapshot()).await {
            taken.push(snapshot.unwrap());
        }
        assert!(taken.len() >= 4, "{}", taken.len());
        let operator = office.operator();
        let release = timeout(Duration::from_secs(20), releases::create(&operator, operator.today())).await;
        let release = release.expect("no wait for a reader").unwrap();
        drop(taken);
        assert_eq!(releases::get(&reader, release.id).await.unwrap(), release);
        let figures = release.figures["figures"].as_array().unwrap();
        assert_eq!(figures.iter().find(|one| one["id"] == "transfer.total").unwrap()["reported"], 12);
    }
}

#[tokio::test]
async fn whoever_waits_to_write_keeps_nobody_from_reading_and_is_told_in_the_end() {
    for office in offices().await {
        let db = office.office.db.clone();
        let writing = db.begin().await.unwrap();
        let wait = || {
            let db = db.clone();
            tokio::spawn(async move { db.begin().await.map(drop) })
        };
        let waiting: Vec<_> = (0..30).map(|_| wait()).collect();
        tokio::time::sleep(Duration::from_millis(200)).await;
        let read = timeout(Duration::from_secs(10), meta(&office.office.db.reader(), "keys")).await;
        assert!(read.expect("readers do not wait").unwrap().is_some(), "{}", office.database);
        if let Some(url) = &office.office.location.database {
            // Another process, with less patience.
            let other = Database::connect(url).await.unwrap();
            let lock = "SET lock_timeout = '20ms'; SELECT pg_advisory_xact_lock(1818585953)";
            let failure = Failure::from(other.execute_unprepared(lock).await.unwrap_err());
            assert_eq!((failure.kind, failure.message.as_str()), (Kind::Busy, "failure-busy"), "{failure}");
            other.close().await.unwrap();
        }
        writing.rollback().await.unwrap();
        for one in waiting {
            one.await.unwrap().unwrap();
        }
    }
}

/// How many rows of residence there are, and a sum that tells which.
async fn residences<R: Reads>(reads: &R) -> (i64, i64) {
    let sql = "SELECT count(*), CAST(sum(person * 10 + from_day) AS bigint) FROM residence";
    let row = reads.one_raw(Statement::from_string(reads.backend(), sql)).await.unwrap().unwrap();
    (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())
}

#[tokio::test]
async fn rel_20_a_backup_keeps_nobody_from_writing_and_has_every_row_of_one_moment() {
    let columns = ["person", "from_day", "township", "village"];
    let row = |n: i64| vec![Stored::from(n / 3), Stored::from(n % 3), Stored::from(HOME), Stored::from("")];
    for office in offices().await {
        let db = &office.office.db;
        // More than are fetched at a time, with the end of a portion within a person.
        let tx = db.begin().await.unwrap();
        tx.insert_many("residence", &columns, (0..12_001).map(row).collect::<Vec<_>>(), None).await.unwrap();
        tx.commit().await.unwrap();
        let before = residences(&db.reader()).await;
        assert_eq!(before.0, 12_001);
        // Somebody writes all the while.
        let writing = db.begin().await.unwrap();
        writing.insert_many("residence", &columns, [row(60_000)], None).await.unwrap();
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("copy");
        let done = timeout(Duration::from_secs(50), backup::backup(&office.office, &file)).await;
        done.expect("a backup does not wait for who writes").unwrap();
        writing.commit().await.unwrap();
        let location = Location::at(&dir.path().join("elsewhere"));
        backup::restore(&location, &file, Some(&office.office.location.keys()), None).await.unwrap();
        let back = Db::open_sqlite(&location.sqlite()).await.unwrap();
        assert_eq!(residences(&back.reader()).await, before);
        back.close().await.unwrap();
    }
}
