use super::*;

#[test]
fn every_message_is_there_used_and_alike_in_each_language() {
    let report = check(&crate::root()).unwrap();
    assert!(report.faults.is_empty(), "\n{report}");
}

/// A repository with one message in each language and one source.
fn house(zh: &str, bo: &str, en: &str, code: &str) -> Vec<String> {
    let root = std::env::temp_dir().join(format!("leka-words-{}-{:?}", std::process::id(), std::thread::current().id()));
    for (code, text) in [("zh", zh), ("bo", bo), ("en", en)] {
        let folder = root.join("locales").join(code);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("a.ftl"), text).unwrap();
    }
    std::fs::create_dir_all(root.join("crates/one/src")).unwrap();
    std::fs::write(root.join("crates/one/src/lib.rs"), code).unwrap();
    let found = check(&root).unwrap().faults;
    std::fs::remove_dir_all(&root).unwrap();
    found.into_iter().map(|fault| fault.split_once(": ").map_or(String::new(), |(_, what)| what.to_owned())).collect()
}

#[test]
fn each_fault_is_found() {
    let fine = "a-b = x { $n }\n";
    let code = "fn f() { frame.t1(\"a-b\", \"n\", 1); }";
    assert!(house(fine, "", fine, code).is_empty());
    assert_eq!(house(fine, "", "", code), ["a-b is missing in en"]);
    assert_eq!(house(fine, "", "a-b = x\n", code), ["a-b takes none in en, $n in zh"]);
    assert_eq!(house(fine, fine, fine, code), ["a-b lacks the comment `# review: native speaker` right above it"]);
    assert!(house(fine, &format!("# review: native speaker\n{fine}"), fine, code).is_empty());
    assert_eq!(house(fine, "", &format!("{fine}a-c = y\n"), code), ["a-c is not in zh"]);
    assert_eq!(house(&format!("{fine}{fine}"), "", fine, code), ["a-b is defined twice in zh"]);
    assert_eq!(house(fine, "", fine, "fn f() {}"), ["a-b is not used"]);
    assert_eq!(house(fine, "", fine, "fn f() { frame.t(\"a-b\"); }"), ["a-b wants $n, which is not given"]);
    let missing = "fn f() { frame.t1(\"a-b\", \"n\", 1); word(lang, \"z-z\"); x(\"a-zz\"); x(\"q-q\"); }";
    assert_eq!(house(fine, "", fine, missing), ["z-z is not in zh", "a-zz is not in zh"]);
    let formed = "fn f() { frame.t1(\"a-b\", \"n\", 1); frame.t(&format!(\"a-{x}\")); }";
    assert_eq!(house(fine, "", fine, formed), ["a-* fits too much; list what it makes in xtask/src/words/formed.rs"]);
}
