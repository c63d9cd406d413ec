//! Whoever wants to be deleted is deleted everywhere: every column that leads to a person has its fate in writing.

use crate::{none, text};
use leka_schema::{Kind, TABLES};
use leka_services::keeping::list::{Fate, Kept, PLACES};
use std::collections::BTreeSet;

/// Whether a column leads to a person: by its name, or as the number of an account.
fn leads_to_a_person(column: &leka_schema::Column) -> bool {
    let named = matches!(column.name, "person" | "subject" | "resident") || column.name.ends_with("_person");
    named || (column.name == "account" && column.kind == Kind::Number)
}

#[test]
fn wp_24_every_column_that_leads_to_a_person_says_what_becomes_of_it() {
    let mut listed: BTreeSet<String> = PLACES.iter().map(|place| format!("{}.{}", place.table, place.column)).collect();
    assert_eq!(listed.len(), PLACES.len(), "a column is listed twice");
    let mut wrong = Vec::new();
    for table in TABLES {
        for column in table.columns.iter().filter(|column| leads_to_a_person(column)) {
            let name = format!("{}.{}", table.name, column.name);
            if !listed.remove(&name) {
                wrong.push(name);
            }
        }
    }
    none("columns without a fate: a line in crates/services/src/keeping/list.rs, a row in docs/keeping.md", wrong);
    // The person itself and history, which names its records by noun and number.
    listed.retain(|name| name != "person.id" && name != "history.record");
    none("listed in PLACES and gone", listed.into_iter().collect());
}

#[test]
fn wp_24_the_page_about_keeping_says_the_same() {
    let page = text("docs/keeping.md");
    let rows: BTreeSet<(String, String)> = page
        .lines()
        .filter_map(|line| {
            let mut cells = line.trim_matches('|').split('|').map(str::trim);
            let (place, fate) = (cells.next()?.strip_prefix('`')?.strip_suffix('`')?, cells.next()?);
            Some((place.to_owned(), fate.to_owned()))
        })
        .collect();
    let wanted: BTreeSet<(String, String)> =
        PLACES.iter().map(|place| (format!("{}.{}", place.table, place.column), place.fate.word().to_owned())).collect();
    none("rows that docs/keeping.md lacks", wanted.difference(&rows).map(|row| format!("{row:?}")).collect());
    none("rows of docs/keeping.md that are in no list", rows.difference(&wanted).map(|row| format!("{row:?}")).collect());
}

#[test]
fn wp_24_what_is_erased_is_deleted_by_a_column_with_the_persons_number() {
    // `Erased` is executed by the number of the person: another column needs code of its own.
    let wrong = PLACES.iter().filter(|place| place.fate == Fate::Erased && place.column != "person");
    none("Erased by another number", wrong.map(|place| format!("{}.{}", place.table, place.column)).collect());
}

#[test]
fn wp_24_what_the_page_for_everybody_names_is_in_the_list() {
    // A column without a kind does not compile. Complaints are in a database of their own, from which nothing leads to a person.
    let has = |kept: &&Kept| PLACES.iter().any(|place| place.kept == **kept);
    let empty = Kept::ALL.iter().filter(|kept| **kept != Kept::Complaints && !has(kept));
    none("kinds without a column", empty.map(|kept| kept.word().to_owned()).collect());
    let words: BTreeSet<&str> = Kept::ALL.iter().map(|kept| kept.word()).collect();
    assert_eq!(words.len(), Kept::ALL.len(), "two kinds have one word");
}
