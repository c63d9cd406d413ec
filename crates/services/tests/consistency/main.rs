//! Keeps promises cheap: the form of the rooms, who writes which table, words, documents, and that each numbered
//! requirement has its test. To add a room: `docs/adding-a-room.md`.

mod databases;
mod documents;
mod keeping;
mod manifests;
mod numbers;
mod rooms;
#[path = "../../../../xtask/src/sbom.rs"]
mod sbom;
mod schema;
mod screens;
mod sources;
#[path = "../../../../xtask/src/words/tokens.rs"]
mod tokens;

use std::path::{Path, PathBuf};

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Files below a folder whose names end so, as paths from the root, sorted.
fn files(below: &str, ending: &str) -> Vec<String> {
    fn walk(at: &Path, ending: &str, out: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(at).unwrap_or_else(|error| panic!("{}: {error}", at.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            match path.is_dir() {
                true if matches!(name.as_str(), "target" | "node_modules" | ".git") => {}
                true => walk(&path, ending, out),
                false if name.ends_with(ending) => out.push(path),
                false => {}
            }
        }
    }
    let (root, mut out) = (root(), Vec::new());
    walk(&root.join(below), ending, &mut out);
    let mut out: Vec<String> = out.iter().map(|path| path.strip_prefix(&root).unwrap().to_string_lossy().into_owned()).collect();
    out.sort();
    out
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The sources of the product without those of its tests.
fn sources() -> Vec<String> {
    let mut all = files("crates", ".rs");
    let outside = ["/tests/", "/benches/", "/examples/"];
    all.retain(|path| !outside.iter().any(|part| path.contains(part)));
    all.retain(|path| !path.ends_with("tests.rs") && !path.ends_with("testing.rs") && !path.ends_with("build.rs"));
    all
}

/// Fails with everything that was found, not only the first.
#[track_caller]
fn none(what: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

/// Compares with a file that is reviewed; `LEKA_BLESS=1` writes it anew.
#[track_caller]
fn same_as_file(name: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    if std::env::var_os("LEKA_BLESS").is_some() {
        std::fs::write(&path, now).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == now, "{name} is not what the code says. LEKA_BLESS=1 writes it anew; review the difference.\n{now}");
}
