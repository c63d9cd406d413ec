//! Every refusal of this crate has its sentence.

use fluent_bundle::FluentResource;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn ids_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            ids_in(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        for (at, _) in text.match_indices("\"import-refused-") {
            found.insert(text[at + 1..].split('"').next().unwrap().to_owned());
        }
    }
}

fn written(language: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for name in ["import.ftl", "import_refused.ftl"] {
        let text = std::fs::read_to_string(here().join(format!("../../locales/{language}/{name}"))).unwrap();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{language}/{name}: {errors:?}"));
        for entry in resource.entries() {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                assert!(ids.insert(message.id.name.to_owned()), "{language}: {} twice", message.id.name);
            }
        }
    }
    ids
}

#[test]
fn every_refusal_is_written_in_chinese_and_english_and_none_is_unused() {
    let mut asked = BTreeSet::new();
    ids_in(&here().join("src"), &mut asked);
    assert!(asked.len() > 30);
    for language in ["zh", "en"] {
        let written = written(language);
        let absent: Vec<&String> = asked.difference(&written).collect();
        assert!(absent.is_empty(), "{language}: {absent:?}");
        let unused: Vec<&String> =
            written.iter().filter(|id| id.starts_with("import-refused-") && !asked.contains(*id)).collect();
        assert!(unused.is_empty(), "{language}: {unused:?}");
    }
    let tibetan: Vec<String> = written("bo").into_iter().filter(|id| id.starts_with("import-refused-")).collect();
    assert!(tibetan.iter().all(|id| asked.contains(id)));
}
