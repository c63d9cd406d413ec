//! Each numbered requirement that is claimed has a test that bears its number; the rest stands in `docs/under-way.md`.

use crate::{files, none, text};
use std::collections::{BTreeMap, BTreeSet};

/// What this version answers for.
fn claimed() -> BTreeSet<String> {
    let wp = (1..=29).map(|n: u32| format!("WP-{n}"));
    let sec = (1..=25).chain([27, 28, 29, 30, 31, 33, 34, 35, 36, 39, 40, 41, 43, 44, 46]).map(|n: u32| format!("SEC-{n}"));
    let rel = [1, 5, 7, 13, 15, 16, 17, 18, 20, 21, 22, 23].map(|n| format!("REL-{n}"));
    wp.into_iter().chain(sec).chain(rel).collect()
}

/// `wp_07_each_condition_alone` speaks of WP-7, `wp_12_and_wp_28_…` of two numbers.
fn numbers_of(name: &str) -> BTreeSet<String> {
    let parts: Vec<&str> = name.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let number = |pair: &[&str]| {
        let family = pair[0].to_uppercase();
        let number: u32 = pair[1].parse().ok()?;
        ["WP", "SEC", "REL"].contains(&family.as_str()).then(|| format!("{family}-{number}"))
    };
    parts.windows(2).filter_map(number).collect()
}

/// Test names by number: Rust functions behind `#[test]`, titles of browser stories.
fn tests() -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |name: &str| {
        for number in numbers_of(name) {
            out.entry(number).or_default().insert(name.to_owned());
        }
    };
    for path in files("crates", ".rs") {
        let source = text(&path);
        let mut marked = false;
        // A test in `proptest! { #[test] fn name(…) }` looks the same.
        for line in source.lines().map(str::trim) {
            if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
                marked = true;
            } else if let Some(rest) = line.split_once("fn ").filter(|_| marked).map(|(_, rest)| rest) {
                marked = false;
                add(rest.split(['(', '<']).next().unwrap_or(""));
            }
        }
    }
    for path in files("e2e/stories", ".ts") {
        let source = text(&path);
        for (at, _) in source.match_indices("test(") {
            let title = source[at + 5..].trim_start();
            if let Some(quote) = title.chars().next().filter(|c| "'\"`".contains(*c)) {
                add(title[1..].split(quote).next().unwrap_or(""));
            }
        }
    }
    out
}

/// The part of a document under one heading.
fn section(path: &str, heading: &str) -> String {
    let text = text(path);
    let (_, rest) = text.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("{path} has no “{heading}”"));
    rest.split("\n## ").next().unwrap_or("").to_owned()
}

#[test]
fn what_has_no_test_yet_is_said_and_nothing_else() {
    let tests = tests();
    let lacking: BTreeSet<String> = claimed().into_iter().filter(|number| !tests.contains_key(number)).collect();
    let said = numbers_of(&section("docs/under-way.md", "## Requirements without a test of their own"));
    assert_eq!(said, lacking, "docs/under-way.md, left, against the tests, right");
    let claimed = claimed();
    none("numbers that have a test and are not claimed", tests.into_keys().filter(|number| !claimed.contains(number)).collect());
}

/// The first cells of the rows under a heading whose numbers wait whole: a part that waits says which, in brackets.
fn waiting(path: &str, heading: &str) -> Vec<String> {
    let rows = section(path, heading);
    let cells = rows.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next().map(str::to_owned));
    cells.flat_map(|cell| cell.split(", ").map(str::to_owned).collect::<Vec<_>>()).filter(|part| !part.contains('(')).collect()
}

/// `SEC-37`, or all numbers of `SEC-37 to SEC-40`.
fn span(text: &str) -> Vec<String> {
    let number = |text: &str| text.split_once('-').and_then(|(family, n)| Some((family.to_owned(), n.parse::<u32>().ok()?)));
    let (first, last) = text.split_once(" to ").unwrap_or((text, text));
    let (Some((family, first)), Some((_, last))) = (number(first), number(last)) else { return Vec::new() };
    (first..=last).map(|n| format!("{family}-{n}")).collect()
}

#[test]
fn what_waits_is_not_claimed_and_waits_once() {
    let claimed = claimed();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for (path, heading) in [("docs/security.md", "## Waits"), ("docs/worker-protection.md", "## Waits for its room")] {
        for number in waiting(path, heading).iter().flat_map(|part| span(part)) {
            if claimed.contains(&number) {
                wrong.push(format!("{path}: {number} has its row and its tests"));
            }
            if !seen.insert(number.clone()) {
                wrong.push(format!("{path}: {number} stands there twice"));
            }
        }
    }
    none("tables of what waits", wrong);
    assert!(seen.contains("SEC-38"), "the tables are read: {seen:?}");
}

#[test]
fn the_tables_name_each_number_and_tests_that_exist() {
    let tests = tests();
    let all: BTreeSet<&String> = tests.values().flatten().collect();
    let mut wrong = Vec::new();
    let mut rows = BTreeSet::new();
    for path in ["docs/worker-protection.md", "docs/security.md"] {
        for line in text(path).lines().filter(|line| line.starts_with("| ")) {
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            let Some(number) = numbers_of(cells[0]).into_iter().find(|number| number == cells[0]) else { continue };
            let named: Vec<&str> = cells.last().unwrap_or(&"").split('`').skip(1).step_by(2).collect();
            for name in named.iter().filter(|name| !numbers_of(name).is_empty() && !all.contains(&(**name).to_owned())) {
                wrong.push(format!("{path}: {number} names {name}, which is no test"));
            }
            let own = named.iter().any(|name| numbers_of(name).contains(&number));
            if tests.contains_key(&number) && !own {
                wrong.push(format!("{path}: {number} has tests and names none: {:?}", tests[&number]));
            }
            rows.insert(number);
        }
    }
    none("tables of requirements", wrong);
    let tested: BTreeSet<String> = tests.into_keys().chain(claimed()).collect();
    none("numbers without a row in docs/worker-protection.md or docs/security.md", tested.difference(&rows).cloned().collect());
}
