//! A broken plan per mistake: `tests/refused/*.toml`. Each begins with the mistakes that must be found, all of them
//! and no other: `# line 12: plan-error-unknown-key`.

use leka_plan::{CODES, Plan};
use std::collections::BTreeSet;
use std::fs;

fn wanted(text: &str) -> Vec<(usize, String)> {
    let heads = text.lines().map_while(|line| line.strip_prefix("# line "));
    heads
        .map(|head| {
            let (line, code) = head.split_once(": ").expect("# line N: code");
            (line.parse().expect("a line number"), code.to_owned())
        })
        .collect()
}

#[test]
fn every_mistake_is_found_with_its_line() {
    let mut met: BTreeSet<String> = BTreeSet::new();
    let mut wrong = Vec::new();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/refused")).expect("refused") {
        let path = entry.expect("entry").path();
        let text = fs::read_to_string(&path).expect("text");
        let name = path.file_name().expect("name").to_string_lossy().into_owned();
        let found: Vec<(usize, String)> = match Plan::read(&text, &name) {
            Ok(_) => Vec::new(),
            Err(errors) => {
                assert!(errors.iter().all(|error| error.file == name));
                errors.into_iter().map(|error| (error.line, error.code)).collect()
            }
        };
        met.extend(found.iter().map(|(_, code)| code.clone()));
        if found != wanted(&text) || found.is_empty() {
            wrong.push(format!("{name}: wanted {:?}, found {found:?}", wanted(&text)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let missing: Vec<&&str> = CODES.iter().filter(|code| !met.contains(**code)).collect();
    assert!(missing.is_empty(), "no broken file for {missing:?}");
}

#[test]
fn the_mend_is_named() {
    let args = |name: &str| {
        let text = fs::read_to_string(format!("{}/tests/refused/{name}.toml", env!("CARGO_MANIFEST_DIR"))).expect("text");
        Plan::read(&text, name).expect_err("a mistake").remove(0).args
    };
    let of = |name: &str, arg: &str| {
        args(name).into_iter().find(|(key, _)| key == arg).unwrap_or_else(|| panic!("{name} has no {arg}")).1
    };
    assert_eq!(of("unknown-fact", "mean"), "placement");
    assert_eq!(of("unknown-key", "mean"), "at_least");
    assert_eq!(of("unknown-dimension", "mean"), "sector");
    assert_eq!(of("unknown-value", "mean"), "industry");
    assert_eq!(of("unknown-indicator-among", "mean"), "transfer.total");
    assert_eq!(of("cadence-every", "mean"), "week");
    assert_eq!(of("subject-organisation", "mean"), "organisations");
    assert_eq!(of("unknown-dimension-by-officer", "mean"), "none");
    assert!(of("unknown-value", "allowed").contains("services"));
    assert_eq!(of("looser-small-cell", "default"), "10");
}

#[test]
fn a_file_that_is_no_text_is_one_mistake_in_its_first_line() {
    for bytes in [vec![0xff, 0xfe, b'a', 0], vec![b'#', 0xc2, 0xe5, 0xc2, 0xa1, b'\n'], vec![0x89, b'P', b'N', b'G']] {
        let errors = Plan::text(bytes, "plan.toml").expect_err("a mistake");
        let found: Vec<(&str, usize, &str)> = errors.iter().map(|e| (e.file.as_str(), e.line, e.code.as_str())).collect();
        assert_eq!(found, [("plan.toml", 1, "plan-error-encoding")]);
    }
    assert_eq!(Plan::text(b"[plan]".to_vec(), "plan.toml").expect("text"), "[plan]");
}

#[test]
fn counties_of_which_no_more_is_known_are_not_doubted() {
    let text = fs::read_to_string(format!("{}/tests/refused/unknown-township.toml", env!("CARGO_MANIFEST_DIR"))).expect("text");
    for (division, township) in [("540328", "540328999"), ("510107", "510107001"), ("540422", "540422100")] {
        let text = text.replace("\"540329\"", &format!("\"{division}\"")).replace("540329999", township);
        assert!(Plan::read(&text, "plan.toml").is_ok(), "{division}");
    }
}
