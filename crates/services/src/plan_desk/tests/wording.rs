//! What messages may say, and that none is missing.

use leka_core::Lang;
use leka_core::facts::FACTS;
use std::path::{Path, PathBuf};

fn files(below: &str, ending: &str) -> Vec<(PathBuf, String)> {
    fn walk(at: &Path, ending: &str, out: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, ending, out);
            } else if path.to_string_lossy().ends_with(ending) {
                out.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut out = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(below), ending, &mut out);
    out
}

#[test]
fn wp_28_no_message_calls_a_placement_voluntary() {
    const WRONG: &[&str] = &[
        "自愿",
        "自願",
        "主动要求",
        "voluntar",
        "verified free",
        "freely chosen",
        "of their own free will",
        "རང་མོས",
        "རང་འདུན",
        "དང་བླངས",
    ];
    for (path, text) in files("../../locales", ".ftl").into_iter().chain(files("src", ".html")) {
        let text = text.to_lowercase();
        for wrong in WRONG {
            assert!(!text.contains(wrong), "{wrong} in {}", path.display());
        }
    }
}

/// Texts between quotation marks that look like messages of this room.
fn used(text: &str) -> Vec<&str> {
    let ours = |word: &&str| {
        ["figures-", "plan-page-", "plan-unit-", "rule-", "reason-"].iter().any(|start| word.starts_with(start))
            && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'_')
            && !word.ends_with('-')
    };
    text.split('"').filter(ours).collect()
}

#[test]
fn every_message_of_this_room_is_said_in_chinese_and_english() {
    let mut ids: Vec<String> = Vec::new();
    for (_, text) in files("src/plan_desk", ".rs").into_iter().chain(files("src/plan_desk", ".html")) {
        ids.extend(used(&text).into_iter().map(str::to_owned));
    }
    for goal in ["at_least", "at_most", "equals", "every"] {
        ids.extend(["figures", "plan"].map(|family| format!("{family}-goal-{goal}")));
    }
    for reason in [
        "withdrawn",
        "outside-year",
        "too-short",
        "not-yet",
        "not-first",
        "not-confirmed",
        "held",
        "not-completed",
        "completed-unknown",
        "no-last-day",
        "no-amount",
        "where",
    ] {
        ids.push(format!("reason-{reason}"));
    }
    for dimension in FACTS.iter().filter(|fact| fact.built).flat_map(|fact| fact.dimensions) {
        ids.push(format!("reason-other-{}", dimension.name));
        ids.push(format!("reason-unknown-{}", dimension.name));
    }
    ids.retain(|id| id != "figures-" && id != "reason-");
    for lang in [Lang::Zh, Lang::En] {
        let texts: String =
            files(&format!("../../locales/{}", lang.code()), ".ftl").into_iter().map(|(_, text)| format!("\n{text}")).collect();
        for id in &ids {
            assert!(texts.contains(&format!("\n{id} =")), "{id} is missing in {}", lang.code());
        }
    }
}
