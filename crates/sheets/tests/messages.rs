//! Every sentence that the checks may ask for is there, in Chinese and in English.

use leka_core::Day;
use leka_sheets::check::{Context, columns};
use leka_sheets::protocol::{Field, Kind, SheetReport};
use std::collections::BTreeSet;
use std::path::Path;

fn ids_in(text: &str) -> BTreeSet<String> {
    let starts = text.match_indices("\"import-").map(|(at, _)| at + 1);
    starts
        .filter_map(|at| text[at..].split_once('"'))
        .map(|(id, _)| id.to_owned())
        .filter(|id| !id.contains(['{', ' ']))
        .collect()
}

fn ids_below(folder: &Path, ids: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => ids_below(&path, ids),
            false => ids.extend(ids_in(&std::fs::read_to_string(path).unwrap())),
        }
    }
}

fn asked_for() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut ids = BTreeSet::new();
    for folder in ["check", "layout"] {
        ids_below(&source.join(folder), &mut ids);
    }
    let context =
        Context { today: Day::first_of_year(2022), plan_year: 2022, set: Default::default(), words: Default::default() };
    for kind in Kind::ALL {
        ids.insert(format!("import-kind-{}", kind.word()));
        ids.extend(columns(kind, &SheetReport::default(), &context).into_iter().map(|problem| problem.message));
    }
    ids.extend(Field::ALL.iter().map(|field| format!("import-field-{}", field.word())));
    ids
}

#[test]
fn every_message_is_written_in_chinese_and_english() {
    let asked = asked_for();
    assert!(asked.len() > 60, "{}", asked.len());
    for language in ["zh", "en"] {
        let read = |name: &str| {
            let file = format!("../../locales/{language}/{name}.ftl");
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
        };
        let text = ["import", "import_refused"].map(read).concat();
        let there: BTreeSet<&str> = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).collect();
        let absent: Vec<&String> = asked.iter().filter(|id| !there.contains(id.as_str())).collect();
        assert!(absent.is_empty(), "{language}: {absent:?}");
    }
}

#[test]
fn the_messages_can_be_parsed() {
    for language in ["zh", "bo", "en"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../locales/{language}/import.ftl"));
        let parsed = fluent_bundle::FluentResource::try_new(std::fs::read_to_string(file).unwrap());
        assert!(parsed.is_ok(), "{language}: {:?}", parsed.err().map(|(_, errors)| errors));
    }
}
