//! Figures, the rows behind them, releases.

use super::support::*;

#[test]
fn m_26_the_rows_behind_a_number_add_up_to_it_and_say_where_they_come_from() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let late = Job { start: "2022-11-20", ..job(3) };
        let other_year = Job { start: "2023-02-01", ..job(4) };
        let second = Job { start: "2022-09-01", employer: "样本工地", ..job(0) };
        ledger(&file, &[job(0), Job { sector: "项目", ..job(1) }, second, late, other_year]);
        county.import(&file, "placements", &[]);
        for (id, as_of, expected) in
            [("transfer.total", "2022-12-31", 3), ("transfer.total", "2022-10-31", 2), ("transfer.industry", "2022-12-31", 2)]
        {
            let answer = county.leka(&["explain", id, "--as-of", as_of]);
            let rows = answer.json["rows"].as_array().unwrap().clone();
            let counted: i64 = rows.iter().filter(|r| r["counts"] == true).map(|r| r["quantity"].as_i64().unwrap()).sum();
            assert_eq!(counted, expected, "{id} {as_of}");
            let figure = county.leka(&["indicators", "--as-of", as_of, "--id", id]);
            assert_eq!(figure.json["figures"][0]["reported"], expected, "{id} {as_of}");
            assert_eq!(rows.len(), 5, "every record is explained once");
            for row in &rows {
                assert_eq!(row["counts"] == true, row["reason"].is_null(), "{row}");
                assert_eq!(row["source"]["file"], "ledger.xlsx");
                assert!(row["source"]["row"].as_i64().unwrap() >= 2);
                assert!(row["subject"].as_str().unwrap().ends_with("**"), "masked: {row}");
            }
            assert!(!answer.text.contains("goal"), "wp_12: no goal beside persons");
        }
        let answer = county.leka(&["explain", "transfer.total", "--as-of", "2022-10-31"]);
        let mut reasons: Vec<String> =
            answer.json["rows"].as_array().unwrap().iter().filter_map(|r| r["reason"].as_str().map(str::to_owned)).collect();
        reasons.sort();
        assert_eq!(reasons, ["not-first", "not-yet", "outside-year"]);
        let share = county.leka(&["explain", "transfer.organised_share", "--as-of", "2022-12-31"]);
        assert_eq!(share.json["rows"].as_array().unwrap().iter().filter(|r| r["counts"] == true).count(), 3);
        let only = county.leka(&["explain", "transfer.total", "--as-of", "2022-12-31", "--where", "sector=project"]);
        assert_eq!(only.json["rows"].as_array().unwrap().iter().filter(|r| r["counts"] == true).count(), 1);
        assert_eq!(county.leka(&["explain", "transfer.total", "--where", "colour=red"]).code, 2);
        for (only, known) in [
            ("sector=zzz", "industry, project, services"),
            ("channel=zzz", "organised, self"),
            ("kind=zzz", "transfer, urban"),
            ("destination=zzz", "outside_region"),
        ] {
            let wrong = county.leka(&["explain", "transfer.total", "--where", only]);
            assert_eq!((wrong.code, wrong.json["error"]["code"].as_str()), (2, Some("failure-key-unknown")), "{only}");
            assert!(wrong.stderr.contains(known), "{only}: {}", wrong.stderr);
        }
        assert_eq!(county.leka(&["explain", "transfer.total", "--basis", "zzz"]).code, 2);
        assert_eq!(county.leka(&["explain", "transfer.total", "--where", "township=540329999"]).code, 0, "no closed list");
        assert_eq!(county.leka(&["explain", "nothing"]).code, 2);
        let unknown = county.leka(&["indicators", "--id", "transfer.total", "--by", "institution"]);
        assert_eq!((unknown.code, unknown.stderr.contains("channel, destination, kind, month, sector, township")), (2, true));
        assert_eq!(county.leka(&["indicators", "--by", "institution"]).code, 0, "another figure has it");
    });
}

#[test]
fn wp_07_and_sec_29_whoever_asks_the_command_for_the_rows_stands_in_the_journal_with_the_purpose() {
    let county = County::set_up(None);
    let file = county.path("ledger.xlsx");
    ledger(&file, &[job(0), job(1), Job { start: "2022-09-01", employer: "样本工地", ..job(0) }]);
    county.import(&file, "placements", &[]);
    const LOOKS: &str = "SELECT count(*) FROM journal WHERE act = 'explain_figure' AND role = 'operator' \
                         AND field_group = 'confirmation' AND subject IS NOT NULL \
                         AND purpose = 'why transfer.total as of 2022-12-31'";
    assert_eq!(number(&county, LOOKS), 0);
    let answer = county.leka(&["explain", "transfer.total", "--as-of", "2022-12-31"]);
    assert_eq!((answer.code, answer.json["rows"].as_array().map(Vec::len)), (0, Some(3)), "{}", answer.text);
    assert_eq!(number(&county, LOOKS), 2, "one line per person, however many rows");
    // A question that shows nobody leaves none, and without a journal nobody is shown.
    assert_eq!(county.leka(&["explain", "transfer.total", "--where", "colour=red"]).code, 2);
    assert_eq!(number(&county, LOOKS), 2);
    county.is_whole();
    sql(&county, "CREATE TRIGGER no_journal BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no journal'); END");
    let answer = county.leka(&["explain", "transfer.total", "--as-of", "2022-12-31"]);
    assert_eq!((answer.code, answer.text.contains("**")), (3, false), "{}", answer.text);
}

#[test]
fn m_26_a_day_inside_a_month_and_a_day_later_than_today() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[job(0), Job { start: "2022-03-20", ..job(1) }, Job { start: "2021-06-01", ..job(2) }]);
        county.import(&file, "placements", &[]);
        for (day, expected) in [("2022-01-01", 1), ("2022-03-04", 1), ("2022-03-05", 2), ("2022-03-19", 2), ("2022-03-20", 3)] {
            let answer = county.leka(&["indicators", "--as-of", day, "--id", "transfer.total"]);
            assert_eq!(answer.json["figures"][0]["reported"], expected, "{day}");
        }
        assert_eq!(county.part("transfer.total", "month", "2022-01"), 1, "work that began earlier counts in January");
        assert_eq!(county.leka(&["indicators", "--as-of", "2199-01-01"]).code, 2);
    });
}

#[test]
fn m_26_a_release_stays_as_it_was_and_small_cells_are_hidden() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let jobs: Vec<Job> = (0..40).map(|n| Job { township: if n < 3 { "孜托镇" } else { "硕督镇" }, ..job(n) }).collect();
        ledger(&file, &jobs);
        county.import(&file, "placements", &[]);
        let created = county.leka(&["release", "create", "--as-of", "2022-06-30"]);
        assert_eq!(created.code, 0, "{}", created.stderr);
        let id = created.json["id"].to_string();
        let before = county.leka(&["release", "show", &id]).text;
        let figures = created.json["figures"]["figures"].as_array().unwrap().clone();
        let total = figures.iter().find(|f| f["id"] == "transfer.total").unwrap();
        assert_eq!(total["reported"], 40, "county totals are shown");
        let small = total["by"]["township"].as_array().unwrap().iter().find(|p| p["key"] == "540329100").unwrap();
        assert!(small["reported"].is_null() && small["suppressed"] == true, "wp_22: {small}");
        ledger(&file, &[Job { end: "2022-01-01", start: "2021-12-01", ..job(40) }]);
        county.import(&file, "placements", &[]);
        assert_eq!(county.leka(&["release", "show", &id]).text, before);
        assert_eq!(county.leka(&["release", "list"]).json["releases"].as_array().unwrap().len(), 1);
        assert_eq!(county.leka(&["release", "show", "99"]).code, 2);
    });
}

#[test]
fn rel_18_a_damaged_figure_is_found_and_repaired() {
    let county = County::set_up(None);
    let file = county.path("ledger.xlsx");
    ledger(&file, &[job(0), job(1)]);
    county.import(&file, "placements", &[]);
    assert_eq!(county.leka(&["recount"]).code, 0);
    sql(&county, "UPDATE cell SET quantity = quantity + 1 WHERE rowid IS NULL OR 1 = 1");
    let answer = county.leka(&["recount"]);
    assert_eq!((answer.code, answer.json["equal"].as_bool()), (1, Some(false)));
    assert_eq!(county.leka(&["check"]).code, 1);
    assert_eq!(county.leka(&["recount", "--repair"]).code, 1);
    assert_eq!(county.leka(&["recount"]).code, 0);
    sql(&county, "DELETE FROM contribution WHERE subject = (SELECT min(subject) FROM contribution)");
    assert_eq!(county.leka(&["recount"]).code, 1);
    county.leka(&["recount", "--repair"]);
    assert_eq!(county.reported("transfer.total"), 2);
    county.is_whole();
}

#[test]
fn rel_18_a_record_whose_person_is_gone_is_found() {
    let county = County::set_up(None);
    let file = county.path("ledger.xlsx");
    ledger(&file, &[job(0), job(1)]);
    county.import(&file, "placements", &[]);
    county.is_whole();
    sql(&county, "DELETE FROM person WHERE id = (SELECT min(id) FROM person)");
    let answer = county.leka(&["check"]);
    assert_eq!((answer.code, answer.json["clean"].as_bool()), (1, Some(false)), "{}", answer.text);
    let orphans = answer.json["findings"]["orphans"].as_array().unwrap();
    for column in ["placement.person", "residence.person"] {
        assert!(orphans.contains(&serde_json::json!([column, 1])), "{column}: {orphans:?}");
    }
}

/// Runs a statement on the embedded database, past the house.
pub fn sql(county: &County, statement: &str) {
    use sea_orm::{ConnectionTrait, Database};
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let statement = statement.replace("rowid IS NULL OR ", "");
    runtime.block_on(async {
        let url = format!("sqlite://{}", county.data().join("leka.sqlite").display());
        let connection = Database::connect(url).await.unwrap();
        connection.execute_unprepared(&statement).await.unwrap();
        connection.close().await.unwrap();
    });
}

/// The number that a query on the embedded database gives, past the house.
pub fn number(county: &County, query: &str) -> i64 {
    use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let url = format!("sqlite://{}", county.data().join("leka.sqlite").display());
        let connection = Database::connect(url).await.unwrap();
        let row = connection.query_one_raw(Statement::from_string(DbBackend::Sqlite, query)).await.unwrap().unwrap();
        let number = row.try_get_by_index(0).unwrap();
        connection.close().await.unwrap();
        number
    })
}
