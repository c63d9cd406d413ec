//! What documents, lock files and lists promise.

use crate::rooms::ROOMS;
use crate::{files, none, root, text};
use leka_core::Role;
use leka_core::facts::FACTS;
use std::collections::BTreeSet;

fn documents() -> Vec<String> {
    let mut all = files("docs", ".md");
    all.extend(files("plans", ".md"));
    all.push("README.md".to_owned());
    all
}

#[test]
fn links_of_documents_lead_somewhere() {
    let mut wrong = Vec::new();
    for path in documents() {
        let folder = root().join(&path).parent().unwrap().to_owned();
        let text = text(&path);
        for (at, _) in text.match_indices("](") {
            let target = text[at + 2..].split([')', ' ']).next().unwrap_or("");
            let (file, _) = target.split_once('#').unwrap_or((target, ""));
            let outside = file.is_empty() || file.contains("://") || file.starts_with("mailto:");
            if !outside && !folder.join(file).exists() {
                wrong.push(format!("{path}: {target}"));
            }
        }
    }
    none("links", wrong);
}

#[test]
fn places_named_in_documents_exist() {
    let homes = ["crates/", "policies/", "locales/", "docs/", "xtask/", "e2e/", "scripts/", "plans/", "web/"];
    let mut wrong = Vec::new();
    for path in documents() {
        let text = text(&path);
        for code in text.split('`').skip(1).step_by(2) {
            // `<room>` stands for any room, `{zh,bo,en}` for each language.
            let place = code.replace("<room>", "training").replace("{zh,bo,en}", "zh");
            let plain = place.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
            // Built or kept apart: no part of the repository.
            let made = ["web/dist", "web/node_modules", "e2e/node_modules"].iter().any(|start| place.starts_with(start));
            if plain && !made && homes.iter().any(|home| place.starts_with(home)) && !root().join(&place).exists() {
                wrong.push(format!("{path}: {code}"));
            }
        }
    }
    none("places that are not there", wrong);
}

#[test]
fn comments_name_documents_that_exist() {
    let mut wrong = Vec::new();
    for path in files("crates", ".rs").into_iter().chain(files("xtask", ".rs")) {
        let text = text(&path);
        for (at, _) in text.match_indices("docs/") {
            let name: String = text[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || "/._-".contains(*c)).collect();
            let name = name.trim_end_matches('.');
            if name.ends_with(".md") && !text[..at].ends_with("design/") && !root().join(name).exists() {
                wrong.push(format!("{path}: {name}"));
            }
        }
    }
    none("documents that are not there", wrong);
}

#[test]
fn decisions_have_a_number_of_their_own() {
    let mut numbers = BTreeSet::new();
    for path in files("docs/decisions", ".md") {
        let name = path.rsplit('/').next().unwrap();
        let number = name.split('-').next().unwrap().to_owned();
        let head = text(&path).lines().next().unwrap_or("").to_owned();
        assert!(head.starts_with(&format!("# {number} ")), "{path} begins with its number: {head}");
        assert!(numbers.insert(number), "{path}: the number is taken");
        let text = text(&path);
        for part in ["**Context.**", "**Choice.**", "**What we gave up.**"] {
            assert!(text.contains(part), "{path} has no {part}");
        }
    }
    assert!(numbers.len() >= 12, "{numbers:?}");
}

#[test]
fn the_glossary_has_every_noun_of_the_code() {
    let glossary = text("docs/words.md");
    let mut wanted: BTreeSet<String> = ROOMS.iter().map(|room| (*room).to_owned()).collect();
    wanted.extend(Role::ALL.iter().map(|role| role.word().to_owned()));
    for fact in FACTS {
        wanted.insert(fact.name.to_owned());
        wanted.extend(fact.quantities.iter().map(|quantity| (*quantity).to_owned()));
        for dimension in fact.dimensions {
            wanted.insert(dimension.name.to_owned());
            wanted.extend(dimension.words.unwrap_or_default().iter().map(|word| (*word).to_owned()));
        }
    }
    let nouns = ["reported", "confirmed", "contribution", "cell", "question", "release", "journal", "history", "import"];
    wanted.extend(nouns.map(str::to_owned));
    none("nouns that docs/words.md lacks", wanted.into_iter().filter(|word| !glossary.contains(&format!("`{word}`"))).collect());
}

#[test]
fn every_migration_is_listed_once_in_its_order() {
    let library = text("crates/schema/src/lib.rs");
    let mut names: Vec<String> = files("crates/schema/src", ".rs")
        .iter()
        .filter_map(|path| path.rsplit('/').next()?.strip_suffix(".rs").map(str::to_owned))
        .filter(|name| name.starts_with('m') && name[1..].starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    names.sort();
    let mut last = 0;
    for name in &names {
        assert_eq!(library.matches(&format!("mod {name};")).count(), 1, "mod {name}");
        // `m0001_start::Migration`, or `Adds("m0002_work", m0002_work::TABLES)`.
        assert_eq!(library.matches(&format!("{name}::")).count(), 1, "{name} in Migrator");
        let at = library.find(&format!("{name}::")).unwrap();
        assert!(at > last, "{name} stands in its order");
        last = at;
        let own = text(&format!("crates/schema/src/{name}.rs"));
        let said = format!("\"{name}\"");
        assert!(own.contains(&said) || library.contains(&format!("Adds({said}, {name}::TABLES)")), "{name} says its name");
    }
    assert!(!names.is_empty());
}

#[test]
fn lock_files_name_no_mirror() {
    let mut wrong = Vec::new();
    for path in ["web/package-lock.json", "e2e/package-lock.json"] {
        if text(path).contains("\"resolved\"") {
            wrong.push(format!("{path}: \"resolved\""));
        }
    }
    let home = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
    let lock = text("Cargo.lock");
    wrong.extend(
        lock.lines().filter(|line| line.starts_with("source = ") && *line != home).map(|line| format!("Cargo.lock: {line}")),
    );
    none("addresses in lock files", wrong);
}

#[test]
fn every_place_of_the_check_list_is_a_place() {
    // What docs/adding-a-room.md tells to touch is what the rooms of today have touched.
    let list = text("docs/adding-a-room.md");
    let named = [
        "crates/services/src/<room>/mod.rs",
        "crates/services/src/lib.rs",
        "crates/services/src/acts.rs",
        "crates/services/src/site.rs",
        "crates/services/tests/who-may-what.txt",
        "crates/services/tests/public-routes.txt",
        "crates/services/tests/who-queries-what.txt",
        "policies/leka.cedar",
        "policies/leka.cedarschema",
        "crates/core/src/facts.rs",
        "crates/schema/src/lib.rs",
        "crates/schema/src/table.rs",
        "crates/platform/src/check.rs",
        "docs/facts.md",
        "docs/words.md",
        "docs/worker-protection.md",
        "docs/security.md",
        "docs/under-way.md",
    ];
    none(
        "places that docs/adding-a-room.md forgets",
        named.iter().filter(|place| !list.contains(**place)).map(|p| (*p).to_owned()).collect(),
    );
}
