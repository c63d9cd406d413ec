//! Where messages are used: texts in Rust and in templates that are ids, and patterns that make ids.

use super::tokens::{self, Spot, Token};
use std::path::{Path, PathBuf};

/// One text that is or may be an id, or makes ids (then it holds `*`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Use {
    pub file: PathBuf,
    pub line: usize,
    pub id: String,
    /// It stands where only a message can stand.
    pub certain: bool,
    /// The arguments given right there, when they are all to be seen.
    pub given: Option<Vec<String>>,
}

/// Calls that take a message, and at which place it stands.
const CALLS: &[(&str, &[usize])] = &[
    ("t", &[0]),
    ("ta", &[0]),
    ("t1", &[0]),
    ("t2", &[0]),
    ("plain", &[0]),
    ("word", &[0, 1]),
    ("say", &[0, 1]),
    ("frame", &[0]),
    ("input", &[0]),
    ("Failure::input", &[0]),
    ("Failure::new", &[1]),
];

/// Reads all sources below `crates/` that are not tests.
pub fn read_all(root: &Path) -> std::io::Result<Vec<Use>> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(root.join("crates"))? {
        folders.extend(["src", "templates"].map(|part| entry.as_ref().map(|e| e.path().join(part)).unwrap_or_default()));
    }
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("").to_owned();
            match path.is_dir() {
                true if name == "tests" => {}
                true => folders.push(path),
                false if matches!(name.as_str(), "tests.rs" | "testing.rs") => {}
                false if name.ends_with(".rs") || name.ends_with(".html") => files.push(path),
                false => {}
            }
        }
    }
    files.sort();
    let mut uses = Vec::new();
    for file in files {
        let shown = file.strip_prefix(root).unwrap_or(&file);
        uses.extend(read(shown, &std::fs::read_to_string(&file)?));
    }
    Ok(uses)
}

/// An id: small letters, digits and `_`, at least two parts joined by `-`. A pattern has `*` in it.
fn is_id(text: &str) -> bool {
    let fine = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'*'))
    };
    text.contains('-') && text.split('-').all(fine) && !text.starts_with(|c: char| c.is_ascii_digit())
}

/// `word-{dimension}-{value}` becomes `word-*-*`.
fn pattern(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        out.push('*');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// Reads one source.
pub fn read(file: &Path, source: &str) -> Vec<Use> {
    let template = file.extension().is_some_and(|ending| ending == "html");
    let spots = match template {
        true => tokens::read(&tokens::code_of_template(source)),
        false => tokens::without_tests(tokens::read(source)),
    };
    // Which call each open bracket belongs to, and at which argument it stands.
    let mut open: Vec<(String, usize)> = Vec::new();
    let mut uses = Vec::new();
    for (at, spot) in spots.iter().enumerate() {
        match &spot.token {
            Token::Sign('(') => open.push((callee(&spots, at), 0)),
            Token::Sign('{') => open.push(open.last().cloned().unwrap_or_default()),
            Token::Sign('[') => open.push(Default::default()),
            Token::Sign(')' | '}' | ']') => drop(open.pop()),
            Token::Sign(',') => {
                if let Some((_, argument)) = open.last_mut() {
                    *argument += 1;
                }
            }
            Token::Sign(';') if template => open.clear(),
            Token::Text(text) => {
                let (call, argument) = open.last().cloned().unwrap_or_default();
                let formed = call == "format!";
                let id = if formed { pattern(text) } else { text.clone() };
                if !is_id(&id) {
                    continue;
                }
                let outer = match formed {
                    true => open.iter().rev().nth(1).cloned().unwrap_or_default(),
                    false => (call.clone(), argument),
                };
                let message = |(call, argument): &(String, usize)| {
                    CALLS.iter().any(|(name, places)| name == call && places.contains(argument))
                };
                let named = at >= 2 && spots[at - 1].is(':') && matches!(spots[at - 2].word(), Some("word" | "message"));
                let given = if formed { None } else { given(&spots, at, &call) };
                uses.push(Use { file: file.to_owned(), line: spot.line, id, certain: message(&outer) || named, given });
            }
            _ => {}
        }
    }
    uses
}

/// The name before a bracket: `t`, `Failure::new`, `format!`; empty for a bracket of its own.
fn callee(spots: &[Spot], bracket: usize) -> String {
    let before = |back: usize| bracket.checked_sub(back).map(|at| &spots[at]);
    match before(1) {
        Some(spot) if spot.is('!') => before(2).and_then(Spot::word).map_or(String::new(), |word| format!("{word}!")),
        Some(spot) => match spot.word() {
            Some("if" | "match" | "in" | "while" | "return" | "for" | "let" | "else") | None => String::new(),
            Some(word) => match before(2).zip(before(3)).zip(before(4)) {
                Some(((a, b), c)) if a.is(':') && b.is(':') && c.word() == Some("Failure") => format!("Failure::{word}"),
                _ => word.to_owned(),
            },
        },
        None => String::new(),
    }
}

/// The names of the arguments given to the message at `at`, where the call shows all of them.
fn given(spots: &[Spot], at: usize, call: &str) -> Option<Vec<String>> {
    let text = |at: usize| match spots.get(at).map(|spot| &spot.token) {
        Some(Token::Text(text)) => Some(text.clone()),
        _ => None,
    };
    // The texts that begin an argument of this call, behind the id.
    let mut depth = 0;
    let mut end = at + 1;
    let mut names = Vec::new();
    while let Some(spot) = spots.get(end) {
        match spot.token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') if depth == 0 => break,
            Token::Sign(')' | ']' | '}') => depth -= 1,
            Token::Sign(',') if depth == 0 => names.extend(text(end + 1)),
            _ => {}
        }
        end += 1;
    }
    let alone = spots.get(end).is_some_and(|spot| spot.is(')')) && spots.get(at + 1).is_some_and(|s| s.is(',') || s.is(')'));
    match call {
        _ if !alone => None,
        "t" | "plain" | "frame" => Some(Vec::new()),
        "t1" => Some(names.into_iter().take(1).collect()),
        "t2" => Some(names.into_iter().take(2).collect()),
        "Failure::input" | "Failure::new" => {
            let mut names = Vec::new();
            let mut at = end + 1;
            // `.arg("name", …)` follow.
            while spots.get(at)?.is('.') && spots.get(at + 1)?.word() == Some("arg") {
                names.push(text(at + 3)?);
                let mut depth = 0;
                at += 2;
                loop {
                    match spots.get(at)?.token {
                        Token::Sign('(' | '[' | '{') => depth += 1,
                        Token::Sign(')' | ']' | '}') => depth -= 1,
                        _ => {}
                    }
                    at += 1;
                    if depth == 0 {
                        break;
                    }
                }
            }
            Some(names)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(file: &str, source: &str) -> Vec<(String, bool)> {
        read(Path::new(file), source).into_iter().map(|found| (found.id, found.certain)).collect()
    }

    #[test]
    fn calls_and_texts_are_told_apart() {
        let source = r#"
            fn x() {
                Failure::input("a-one").arg("n", 1);
                Failure::new(Kind::Input, if y { "a-two" } else { "a-three" });
                frame.t(&format!("a-{}", z));
                header("content-type", "a-four");
                NavItem { href: "/x", word: "a-five" };
            }"#;
        let certain: Vec<String> = found("x.rs", source).into_iter().filter(|(_, certain)| *certain).map(|(id, _)| id).collect();
        assert_eq!(certain, ["a-one", "a-two", "a-three", "a-*", "a-five"]);
    }

    #[test]
    fn the_arguments_that_are_given_are_seen() {
        let uses = read(Path::new("x.rs"), r#"Failure::input("a-one").arg("n", f(1)).arg("m", 2); frame.t1("b-two", "k", 3);"#);
        assert_eq!(uses[0].given.as_deref(), Some(&["n".to_owned(), "m".to_owned()][..]));
        assert_eq!(uses[1].given.as_deref(), Some(&["k".to_owned()][..]));
    }

    #[test]
    fn a_template_uses_messages_between_its_braces_only() {
        let html = "<p class=\"error-summary\">{{ frame.t1(\"a-one\", \"n\", 1) }}{% if x %}{{ frame.t(\"a-two\") }}";
        assert_eq!(found("x.html", html), [("a-one".to_owned(), true), ("a-two".to_owned(), true)]);
    }
}
