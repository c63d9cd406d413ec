//! What the databases must do themselves.

use leka_core::{Lang, Moment};
use leka_platform::check::{BY_NOUN, FROM_COMPLAINTS, OF_COMPLAINTS, REFERENCES, Setting, orphans, settings};
use leka_platform::counting::count_all;
use leka_platform::db::{Db, Reads, Tx};
use leka_platform::office::{Location, Office};
use leka_platform::{Act, ActSpec, Clock, Desk};
use sea_orm::sea_query::{Alias, Query};
use sea_orm::{DbBackend, Statement, Value};
use std::collections::BTreeSet;
use std::sync::Arc;

const PLAN: &str = include_str!("../../../../plans/luolong-2022/plan.toml");
/// 30 September 2022, noon in Shanghai.
const NOON: Moment = Moment(1_664_510_400_000);

async fn office() -> (tempfile::TempDir, Arc<Office>) {
    let dir = tempfile::tempdir().unwrap();
    let done = leka_services::plan_desk::acts::set_up(&Location::at(dir.path()), PLAN, "plan.toml", Clock::fixed(NOON)).await;
    let Ok((office, _)) = done else { panic!("no office") };
    (dir, office)
}

async fn ask<R: Reads>(reads: &R, sql: &str) -> String {
    let row = reads.one_raw(Statement::from_string(reads.backend(), sql)).await.unwrap().unwrap();
    match row.try_get_by_index::<String>(0) {
        Ok(text) => text,
        Err(_) => row.try_get_by_index::<i64>(0).unwrap().to_string(),
    }
}

#[tokio::test]
async fn rel_01_sqlite_keeps_what_was_saved() {
    let dir = tempfile::tempdir().unwrap();
    let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
    let tx = db.begin().await.unwrap();
    for (sql, wanted) in [("PRAGMA journal_mode", "wal"), ("PRAGMA synchronous", "2"), ("PRAGMA foreign_keys", "1")] {
        assert_eq!(ask(&tx, sql).await, wanted, "{sql}");
    }
    let version = ask(&tx, "SELECT sqlite_version()").await;
    let numbers: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
    assert!(numbers >= vec![3, 51, 3], "SQLite {version} has a fault in its write-ahead log; 3.51.3 or later");
    tx.rollback().await.unwrap();
    let reader = db.reader();
    assert_eq!(ask(&reader, "PRAGMA query_only").await, "1", "readers cannot write");
}

/// Those of the tests' own server may be as they like, as it is thrown away: what it says is named or not as it should be.
#[tokio::test]
async fn rel_01_postgresql_says_when_it_would_lose_something() {
    let Ok(url) = std::env::var("LEKA_TEST_POSTGRES") else { return };
    let db = Db::open_url(&url).await.unwrap();
    let reader = db.reader();
    let found = settings(&reader).await.unwrap();
    for (setting, wanted) in [
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("full_page_writes", "on"),
        ("data_checksums", "on"),
        ("data_sync_retry", "off"),
    ] {
        let value = ask(&reader, &format!("SHOW {setting}")).await;
        let named = found.iter().find(|one| one.name == setting).map(|one| one.value.clone());
        assert_eq!(named, (value != wanted).then_some(value), "{setting}");
    }
    assert_eq!(ask(&reader, "SHOW server_encoding").await, "UTF8");
    db.close().await.unwrap();
    // One that every connection may set for itself, so that it is known what has to be found.
    let begins = if url.contains('?') { '&' } else { '?' };
    for (value, named) in [("off", true), ("local", true), ("on", false), ("remote_apply", false)] {
        let db = Db::open_url(&format!("{url}{begins}options[synchronous_commit]={value}")).await.unwrap();
        let found = settings(&db.reader()).await.unwrap();
        let one = found.iter().find(|one| one.name == "synchronous_commit");
        let wanted = Setting { name: "synchronous_commit", value: value.to_owned(), wanted: "on" };
        assert_eq!(one, named.then_some(&wanted), "{value}");
        db.close().await.unwrap();
    }
}

/// A number that no row has.
const NOWHERE: i64 = 777_000_001;

/// A row in which each of these columns names a row that is not there.
fn leading_nowhere(table: &leka_schema::Table, columns: &BTreeSet<(&str, &str)>) -> Vec<Value> {
    let value = |column: &leka_schema::Column| match column.kind {
        leka_schema::Kind::Number if columns.contains(&(table.name, column.name)) => Value::from(NOWHERE),
        leka_schema::Kind::Number => Value::from(1_i64),
        leka_schema::Kind::Text if column.name == "noun" => Value::from("placement"),
        leka_schema::Kind::Text => Value::from(""),
        leka_schema::Kind::Bytes => Value::from(vec![1_u8]),
    };
    table.columns.iter().map(value).collect()
}

async fn seed(db: &Db, tables: &[leka_schema::Table], columns: &BTreeSet<(&str, &str)>) {
    let tx = db.begin().await.unwrap();
    for table in tables.iter().filter(|table| columns.iter().any(|(name, _)| *name == table.name)) {
        let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        tx.insert_many(table.name, &names, [leading_nowhere(table, columns)], None).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn rel_18_each_row_that_leads_nowhere_is_found_in_both_databases() {
    let (_dir, office) = office().await;
    assert!(orphans(&office).await.unwrap().is_empty());
    let of_records: BTreeSet<(&str, &str)> = REFERENCES.iter().map(|one| (one.0, one.1)).chain(BY_NOUN.iter().copied()).collect();
    let of_complaints: BTreeSet<(&str, &str)> = OF_COMPLAINTS.iter().chain(FROM_COMPLAINTS).map(|one| (one.0, one.1)).collect();
    seed(&office.db, leka_schema::TABLES, &of_records).await;
    let complaints = Db::open_complaints(&office.location.complaints()).await.unwrap();
    seed(&complaints, leka_schema::COMPLAINT_TABLES, &of_complaints).await;
    // The person who leads to no import has no residence either.
    let both = of_records.iter().chain(&of_complaints).chain(&[("person", "residence")]);
    let mut wanted: Vec<(String, i64)> = both.map(|(table, column)| (format!("{table}.{column}"), 1)).collect();
    wanted.sort();
    assert_eq!(orphans(&office).await.unwrap(), wanted);
}

struct Try;
impl Act for Try {
    const SPEC: ActSpec = ActSpec { name: "make_demo", room: "demo", changes: true };
}

async fn rows(tx: &Tx, table: &str) -> i64 {
    ask(tx, &format!("SELECT count(*) FROM {table}")).await.parse().unwrap()
}

#[tokio::test]
async fn rel_15_a_full_disk_is_a_plain_message_and_reads_go_on() {
    let dir = tempfile::tempdir().unwrap();
    let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
    let tx = db.begin().await.unwrap();
    let before = rows(&tx, "meta").await;
    let pages: i64 = ask(&tx, "PRAGMA page_count").await.parse().unwrap();
    ask(&tx, &format!("PRAGMA max_page_count = {}", pages + 2)).await;
    let many = (0..5_000).map(|n| vec![Value::from(format!("key {n}")), Value::from("x".repeat(200))]);
    let failure = tx.insert_many("meta", &["key", "value"], many.collect::<Vec<_>>(), None).await.unwrap_err();
    assert_eq!(failure.message, "failure-disk-full");
    drop(tx);
    assert_eq!(ask(&db.reader(), "SELECT count(*) FROM meta").await, before.to_string());
    assert_eq!(ask(&db.reader(), "PRAGMA integrity_check").await, "ok");
}

#[tokio::test]
async fn rel_23_the_database_itself_refuses_a_second_of_its_kind() {
    let dir = tempfile::tempdir().unwrap();
    let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
    let residence = |day: i64| vec![Value::from(7_i64), Value::from(day), Value::from("540329100"), Value::from("")];
    let columns = ["person", "from_day", "township", "village"];
    let tx = db.begin().await.unwrap();
    tx.insert_many("residence", &columns, vec![residence(0), residence(1)], None).await.unwrap();
    assert!(tx.insert_many("residence", &columns, vec![residence(1)], None).await.is_err());
}

#[tokio::test]
async fn what_is_looked_for_in_large_tables_is_found_by_an_index() {
    let dir = tempfile::tempdir().unwrap();
    let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
    let reader = db.reader();
    for (query, index) in [
        ("SELECT noun FROM history WHERE import = 1 ORDER BY \"row\", id LIMIT 20", "history_import_row"),
        ("SELECT detail FROM journal WHERE act = 'x' ORDER BY seq DESC LIMIT 21", "journal_act_seq"),
        ("SELECT id FROM application WHERE placement = 1", "application_placement"),
    ] {
        let explained = Statement::from_string(DbBackend::Sqlite, format!("EXPLAIN QUERY PLAN {query}"));
        let rows = reader.all_raw(explained).await.unwrap();
        let way: Vec<String> = rows.iter().map(|row| row.try_get_by_index(3).unwrap()).collect();
        assert!(way.len() == 1 && way[0].contains(index), "found and in order: {way:?}");
    }
}

#[tokio::test]
async fn rel_13_a_filled_table_has_its_indexes_again_and_a_broken_off_filling_never_took_them() {
    let dir = tempfile::tempdir().unwrap();
    let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
    const INDEXES: &str = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'person' ORDER BY sql)";
    let before = ask(&db.reader(), INDEXES).await;
    assert!(before.contains("UNIQUE") && before.contains("phone_index"), "{before}");
    let tx = db.begin().await.unwrap();
    let again = tx.without_indexes("person").await.unwrap();
    assert_eq!(ask(&tx, "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = 'person'").await, "0");
    // Nobody else sees it, and without a commit it never was.
    assert_eq!(ask(&db.reader(), INDEXES).await, before);
    tx.rollback().await.unwrap();
    assert_eq!(ask(&db.reader(), INDEXES).await, before);
    let tx = db.begin().await.unwrap();
    assert_eq!(tx.without_indexes("person").await.unwrap().len(), again.len());
    tx.index_again(again).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(ask(&db.reader(), INDEXES).await, before);
}

#[tokio::test]
async fn sec_30_no_journal_no_look() {
    let (_dir, office) = office().await;
    let desk = Desk::operator(office.clone(), Lang::Zh);
    let permit = desk.may(&Try).await.unwrap();
    assert!(desk.record_looks(&permit, "name", vec![vec![1; 32]]).await.is_ok());
    let tx = office.db.begin().await.unwrap();
    tx.execute_raw(Statement::from_string(DbBackend::Sqlite, "ALTER TABLE journal RENAME TO away")).await.unwrap();
    tx.commit().await.unwrap();
    // The look is recorded before anything is shown, so its failure is the answer.
    assert!(desk.record_looks(&permit, "name", vec![vec![1; 32]]).await.is_err());
    let write = desk.write(&permit).await.unwrap();
    assert!(write.commit(leka_platform::Entry::of("x")).await.is_err());
}

/// Everything that is counted, as text.
async fn counted(tx: &Tx) -> Vec<String> {
    let mut out = Vec::new();
    for name in ["contribution", "cell"] {
        let table = leka_schema::Table::find(name).unwrap();
        let mut query = Query::select();
        // The version only says that something was counted again.
        let columns: Vec<_> = table.columns.iter().filter(|column| column.name != "version").collect();
        query.columns(columns.iter().map(|column| Alias::new(column.name))).from(Alias::new(name));
        for key in table.key {
            query.order_by(Alias::new(*key), sea_orm::sea_query::Order::Asc);
        }
        for row in tx.all(&query).await.unwrap() {
            let cells: Vec<String> = columns
                .iter()
                .enumerate()
                .map(|(at, column)| match column.kind {
                    leka_schema::Kind::Number => row.try_get_by_index::<i64>(at).unwrap().to_string(),
                    _ => row.try_get_by_index::<String>(at).unwrap(),
                })
                .collect();
            // A cell that was emptied stays as a zero.
            if cells.last().is_some_and(|quantity| name != "cell" || quantity != "0") {
                out.push(format!("{name} {}", cells.join("|")));
            }
        }
    }
    out
}

#[tokio::test]
async fn rel_16_two_counts_of_the_same_records_are_equal() {
    let (_dir, office) = office().await;
    let desk = Desk::operator(office.clone(), Lang::Zh);
    let ask = leka_services::demo::make::Ask { people: 600, seed: 7, year: 2022 };
    leka_services::demo::make::make(&desk, ask, |_, _| {}).await.unwrap();
    let tx = office.db.begin().await.unwrap();
    // What was counted live, and what two whole counts give.
    let live = counted(&tx).await;
    assert!(live.len() > 300, "{}", live.len());
    for _ in 0..2 {
        count_all(&tx, office.facts, &office.plan()).await.unwrap();
        assert!(counted(&tx).await == live, "a whole count differs from what was counted live");
    }
}
