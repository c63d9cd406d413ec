//! What a manifest names, a source of its crate uses: no dependency outlives its last user.

use crate::tokens::{self, Spot};
use crate::{files, none, sources, text};
use std::collections::BTreeSet;

/// Dependencies that no source names, and what they are there for: crate, dependency, reason (a feature of another one, say).
const UNNAMED: &[(&str, &str, &str)] = &[];

fn table(path: &str) -> toml::Table {
    toml::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names in one table of a manifest.
fn names(manifest: &toml::Table, part: &str) -> Vec<String> {
    manifest.get(part).and_then(toml::Value::as_table).into_iter().flat_map(|table| table.keys().cloned()).collect()
}

/// The first words of paths, `tokio` of `tokio::spawn`. A comment names nothing, nor does a word within a path.
fn roots(spots: &[Spot]) -> BTreeSet<String> {
    let path = |at: usize| spots.get(at).zip(spots.get(at + 1)).is_some_and(|(one, two)| one.is(':') && two.is(':'));
    let begins = |at: usize| at < 2 || !path(at - 2);
    let words = spots.iter().enumerate().filter(|(at, _)| path(at + 1) && begins(*at));
    words.filter_map(|(_, spot)| spot.word().map(str::to_owned)).collect()
}

/// Every manifest with the folder of its crate.
fn manifests() -> Vec<(String, String)> {
    let all = files("crates", "Cargo.toml").into_iter().chain(files("xtask", "Cargo.toml"));
    all.map(|path| (path.trim_end_matches("Cargo.toml").to_owned(), path)).collect()
}

#[test]
fn every_dependency_is_named_in_a_source_of_its_crate() {
    let mut listed: BTreeSet<(String, String)> =
        UNNAMED.iter().map(|(home, name, _)| ((*home).to_owned(), (*name).to_owned())).collect();
    let product: BTreeSet<String> = sources().into_iter().collect();
    let mut wrong = Vec::new();
    for (folder, manifest) in manifests() {
        let home = folder.trim_start_matches("crates/").trim_end_matches('/');
        let (mut used, mut used_in_tests) = (BTreeSet::new(), BTreeSet::new());
        for path in files(&folder, ".rs") {
            let spots = tokens::read(&text(&path));
            used_in_tests.append(&mut roots(&spots));
            if home == "xtask" || product.contains(&path) {
                used.append(&mut roots(&tokens::without_tests(spots)));
            }
        }
        let manifest = table(&manifest);
        // What tests alone name stands with the dependencies of tests.
        let parts = [("dependencies", &used), ("dev-dependencies", &used_in_tests), ("build-dependencies", &used_in_tests)];
        for (part, used) in parts {
            for name in names(&manifest, part) {
                if !used.contains(&name.replace('-', "_")) && !listed.remove(&(home.to_owned(), name.clone())) {
                    wrong.push(format!("{home}: {name} ({part})"));
                }
            }
        }
    }
    none("dependencies that no source names: remove them, or say in UNNAMED what they are for", wrong);
    none("listed in UNNAMED and gone", listed.into_iter().map(|(home, name)| format!("{home} {name}")).collect());
}

#[test]
fn every_dependency_of_the_workspace_is_one_of_a_crate() {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (_, manifest) in manifests() {
        let manifest = table(&manifest);
        taken.extend(["dependencies", "dev-dependencies", "build-dependencies"].iter().flat_map(|part| names(&manifest, part)));
    }
    let workspace = table("Cargo.toml");
    let offered = workspace.get("workspace").and_then(toml::Value::as_table).map(|table| names(table, "dependencies"));
    let offered = offered.unwrap_or_default();
    assert!(!offered.is_empty(), "Cargo.toml lists the dependencies of the workspace");
    none("dependencies of the workspace that no crate takes", offered.into_iter().filter(|name| !taken.contains(name)).collect());
}

#[test]
fn a_comment_or_a_longer_path_names_no_dependency() {
    let source = "// tokio::spawn\nuse serde::Value; fn f(x: bytes::Bytes) { say(fluent::bundle::X, \"anyhow::Error\", tower) }";
    let named = BTreeSet::from(["bytes", "fluent", "serde"].map(str::to_owned));
    assert_eq!(roots(&tokens::read(source)), named);
}
