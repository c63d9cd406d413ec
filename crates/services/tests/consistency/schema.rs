//! What no table may hold, and what it must enforce.

use crate::none;
use leka_platform::check::{BY_NOUN, FROM_COMPLAINTS, NOUNS, OF_COMPLAINTS, REFERENCES};
use leka_schema::{COMPLAINT_TABLES, Kind, TABLES};
use std::collections::BTreeSet;

/// Table and column names by their words.
fn names() -> Vec<(String, Vec<String>)> {
    let mut out = Vec::new();
    for table in TABLES.iter().chain(COMPLAINT_TABLES) {
        let columns = table.columns.iter().map(|column| format!("{}.{}", table.name, column.name));
        for name in std::iter::once(table.name.to_owned()).chain(columns) {
            let words = name.split(['.', '_']).map(str::to_owned).collect();
            out.push((name, words));
        }
    }
    out
}

fn named(words: &[&str], except: &[&str]) -> Vec<String> {
    names()
        .into_iter()
        .filter(|(name, parts)| {
            !except.contains(&name.as_str()) && parts.iter().any(|part| words.iter().any(|word| part.starts_with(word)))
        })
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn wp_18_what_is_never_held_has_no_column() {
    let words = [
        "ethnic",
        "nationality",
        "minority",
        "religio",
        "faith",
        "belief",
        "politic",
        "party",
        "attitude",
        "loyal",
        "thought",
        "abroad",
        "foreign",
        "passport",
        "location",
        "latitude",
        "longitude",
        "gps",
        "track",
        "biometr",
        "face",
        "fingerprint",
        "iris",
        "photo",
        "picture",
        "image",
        "scan",
        "detention",
        "detain",
        "prison",
        "convict",
        "crime",
        "criminal",
        "sentence",
        "police",
        "remark",
        "comment",
        "opinion",
        "sex",
        "gender",
        "marri",
        "health",
        "disab",
    ];
    none("columns for what is never held", named(&words, &[]));
}

#[test]
fn wp_03_no_column_for_a_no() {
    let words = [
        "refus",
        "declin",
        "reject",
        "unwilling",
        "willing",
        "resist",
        "lazy",
        "nonwork",
        "unemployed",
        "idle",
        "noshow",
        "reason",
    ];
    none("columns for refusing", named(&words, &[]));
    // What was asked is kept as a day and nothing else (WP-7).
    let placement = TABLES.iter().find(|table| table.name == "placement").unwrap();
    let asked: Vec<_> = placement.columns.iter().filter(|column| column.name.starts_with("asked")).collect();
    assert!(asked.len() == 1 && asked[0].kind == Kind::Number, "{asked:?}");
}

#[test]
fn wp_19_no_column_for_a_support_group() {
    let words = [
        "veteran", "soldier", "poverty", "poor", "relocat", "hard", "group", "disab", "graduate", "leaver", "released",
        "category",
    ];
    none("columns for support groups", named(&words, &["journal.field_group"]));
}

#[test]
fn wp_13_no_score_of_a_person() {
    none(
        "columns that rate somebody",
        named(
            &["score", "rating", "rank", "star", "credit", "label", "grade"],
            &["placement.start_day", "training_completion.start_day", "import.started_at", "application.start_reported"],
        ),
    );
}

#[test]
fn wp_29_the_language_of_a_person_is_in_no_table() {
    none("columns for a language", named(&["lang", "mother"], &["account.language"]));
}

#[test]
fn wp_12_goals_stand_at_the_county_townships_and_departments() {
    let goals = named(&["goal", "target", "quota", "allocat"], &[]);
    none(
        "columns for goals outside of the allocation",
        goals.into_iter().filter(|name| !name.starts_with("allocation")).collect(),
    );
    let allocation = TABLES.iter().find(|table| table.name == "allocation").unwrap();
    let person = ["person", "household", "account", "village", "employer"];
    assert!(allocation.columns.iter().all(|column| !person.contains(&column.name)), "a goal below township or department");
}

#[test]
fn sec_35_no_index_on_names_or_what_has_few_values() {
    let mut wrong = Vec::new();
    for table in
        TABLES.iter().filter(|table| table.columns.iter().any(|column| column.name == "person") || table.name == "person")
    {
        for index in table.indexes.iter().chain(table.unique) {
            let personal = |column: &&&str| {
                column.starts_with("name") || column.ends_with("_sealed") || matches!(**column, "sex" | "phone" | "id_number")
            };
            wrong.extend(index.iter().filter(personal).map(|column| format!("{}.{column}", table.name)));
        }
    }
    none("indexes on personal fields", wrong);
    let person = TABLES.iter().find(|table| table.name == "person").unwrap();
    for column in person.columns.iter().filter(|column| column.name.ends_with("_sealed") || column.name.ends_with("_index")) {
        assert_eq!(column.kind, Kind::Bytes, "{} is ciphertext or a keyed hash", column.name);
    }
}

#[test]
fn rel_23_rules_that_matter_are_constraints() {
    let unique = |table: &str, columns: &[&str]| {
        let table = TABLES.iter().find(|found| found.name == table).unwrap();
        assert!(table.unique.contains(&columns) || table.key == columns, "{}: {columns:?} is not unique", table.name);
    };
    unique("person", &["id_index"]);
    unique("placement", &["person", "start_day", "employer_key"]);
    unique("training_completion", &["person", "start_day", "institution_key", "course_key"]);
    unique("account", &["name"]);
    unique("organisation", &["code"]);
    unique("organisation_account", &["account"]);
    unique("vacancy_terms", &["vacancy", "version"]);
    unique("residence", &["person", "from_day"]);
    unique("question", &["noun", "person", "reported"]);
    unique("journal", &["seq"]);
    unique("application", &["person", "vacancy", "standing"]);
    unique("allocation", &["plan", "indicator", "body"]);
    unique("contribution", &["subject", "indicator", "basis", "record"]);
}

#[test]
fn wp_20_release_from_prison_is_no_field_and_its_headings_are_dropped() {
    // No column and no indicator; whoever comes from prison asks like anyone. That a vacancy which excludes them is refused is
    // tested where words are found (WP-15).
    none("columns about release from prison", named(&["released", "parole", "correction", "offender", "inmate"], &[]));
    let plan = crate::text("plans/luolong-2022/plan.toml");
    let defined: Vec<String> = plan
        .lines()
        .filter(|line| line.starts_with("id =") || line.starts_with("count ="))
        .filter(|line| ["prison", "release", "offender"].iter().any(|word| line.contains(word)))
        .map(str::to_owned)
        .collect();
    none("indicators about release from prison", defined);
    let dropped = crate::text("crates/sheets/words/forbidden.toml");
    for heading in ["刑满", "刑释", "服刑", "社区矫正", "安置帮教"] {
        assert!(dropped.contains(&format!("\"{heading}\"")), "{heading}");
    }
}

#[test]
fn wp_21_no_table_computes_over_households() {
    // A household without work is known by its application or a notice (Employment Promotion Law); no column leads from person to
    // household, so that nothing can be computed over all of them, and the fact waits for its room.
    none("columns that put persons into households", named(&["household", "family", "hukou", "relative", "spouse"], &[]));
    let facts = crate::text("crates/core/src/facts.rs");
    let at = facts.find("\"zero_employment.household\"").expect("the fact is declared");
    let fact: String = facts[at..].lines().take(8).collect();
    assert!(fact.contains("built: false"), "{fact}");
}

/// Last words of the names of columns that hold a plain number: days, moments, amounts, counts, states, versions, rows of a file,
/// and a table's own key. Any other column of numbers names a row elsewhere.
const PLAIN: &[&str] = &[
    "added",
    "answered",
    "answers",
    "at",
    "basis",
    "cards",
    "closed",
    "confirmed",
    "contacted",
    "corrected",
    "count",
    "day",
    "days",
    "edits",
    "epoch",
    "failures",
    "fen",
    "force",
    "from",
    "helped",
    "id",
    "line",
    "minutes",
    "month",
    "night",
    "not",
    "number",
    "of",
    "part",
    "partly",
    "pay",
    "phone",
    "quantity",
    "quarter",
    "received",
    "reported",
    "requests",
    "returned",
    "row",
    "same",
    "sealed",
    "seq",
    "serial",
    "since",
    "standing",
    "step",
    "time",
    "to",
    "tries",
    "turn",
    "unread",
    "until",
    "urgent",
    "verified",
    "version",
    "waits",
    "whole",
    "withdrawn",
    "year",
    "yes",
];

/// Columns that name a row and are not looked up, and why.
const NOT_LOOKED_UP: &[(&str, &str)] = &[
    ("release_row.subject", "frozen: the person may have been deleted since (WP-23)"),
    ("release_row.record", "frozen, as the person"),
];

#[test]
fn rel_18_every_column_that_names_a_row_elsewhere_is_looked_up() {
    let pairs =
        REFERENCES.iter().chain(OF_COMPLAINTS).chain(FROM_COMPLAINTS).map(|one| (one.0, one.1)).chain(BY_NOUN.iter().copied());
    let mut looked: BTreeSet<String> = pairs.map(|(table, column)| format!("{table}.{column}")).collect();
    let mut excepted: BTreeSet<&str> = NOT_LOOKED_UP.iter().map(|(name, _)| *name).collect();
    let mut wrong = Vec::new();
    for table in TABLES.iter().chain(COMPLAINT_TABLES) {
        for column in table.columns.iter().filter(|column| column.kind == Kind::Number) {
            let name = format!("{}.{}", table.name, column.name);
            let plain = column.name.rsplit('_').next().is_some_and(|word| PLAIN.contains(&word));
            // Derived rows are counted anew and compared, each with its record.
            if !looked.remove(&name) && !plain && !table.derived && !excepted.remove(name.as_str()) {
                wrong.push(name);
            }
        }
    }
    none("columns that name a row elsewhere and that `leka check` does not look up (REFERENCES, PLAIN)", wrong);
    none("looked up and gone", looked.into_iter().collect());
    none("listed in NOT_LOOKED_UP and gone", excepted.into_iter().map(str::to_owned).collect());
    let known = |table: &str, column: &str| {
        let table = TABLES.iter().chain(COMPLAINT_TABLES).find(|found| found.name == table);
        table.is_some_and(|table| table.columns.iter().any(|found| found.name == column))
    };
    let named = REFERENCES.iter().chain(OF_COMPLAINTS).chain(FROM_COMPLAINTS).map(|one| (one.2, one.3));
    let named = named.chain(NOUNS.iter().map(|noun| (*noun, "id")));
    none(
        "named and not there",
        named.filter(|(table, column)| !known(table, column)).map(|(table, _)| table.to_owned()).collect(),
    );
}
