//! Why somebody looks at a person: a word from a list, and up to 120 characters that name nobody (SEC-29).

use leka_core::folding::is_invisible;
use leka_platform::{Failure, Kind};
use leka_sheets::check::never_held;
use leka_sheets::check::text::looks_personal;

/// The purposes to choose from; each has a message `people-purpose-…`.
pub const PURPOSES: &[&str] = &["asked", "own-record", "correct", "card", "question", "sample"];
/// The person asks for a copy of their own record.
pub const OWN_RECORD: &str = "own-record";
/// A firm looks at who asked for its vacancy.
pub const APPLICANT: &str = "applicant";
/// A firm opens the list of who travels with its team.
pub const TRAVELLERS: &str = "travellers";
/// A firm fetches its monthly return.
pub const RETURN: &str = "return";
/// A desk has seen the identity card of somebody who registered alone.
pub const VOUCH: &str = "vouch";
/// What nobody chooses, as the act has but the one purpose; in words as the others.
const FIXED: &[&str] = &[APPLICANT, TRAVELLERS, RETURN, VOUCH];
/// The most characters of free text.
pub const MOST: usize = 120;

/// What the journal keeps: the word, and the free text behind it. `names` must not stand in the text.
pub fn stated(choice: &str, text: &str, names: &[&str]) -> Result<String, Failure> {
    let Some(word) = PURPOSES.iter().find(|word| **word == choice) else {
        return Err(Failure::input("people-purpose-missing").at("purpose"));
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > MOST {
        return Err(Failure::input("people-purpose-long").arg("most", MOST).at("purpose-text"));
    }
    let hidden = |c: char| c.is_control() || is_invisible(c);
    let named = |name: &&str| !name.is_empty() && text.contains(*name);
    if looks_personal(&text) || text.chars().any(hidden) || names.iter().any(named) {
        return Err(Failure::new(Kind::Input, "people-purpose-personal").at("purpose-text"));
    }
    if never_held::tells(&text) {
        return Err(Failure::input("people-never-held").at("purpose-text"));
    }
    Ok(if text.is_empty() { (*word).to_owned() } else { format!("{word}: {text}") })
}

/// A stored purpose taken apart: the message of its word, and the free text.
pub fn shown(kept: &str) -> (Option<String>, &str) {
    let (word, text) = kept.split_once(": ").unwrap_or((kept, ""));
    match PURPOSES.contains(&word) || FIXED.contains(&word) {
        true => (Some(format!("people-purpose-{word}")), text),
        false => (None, kept),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_29_a_purpose_is_stated_and_names_nobody() {
        assert_eq!(stated("asked", "", &[]).unwrap(), "asked");
        assert_eq!(stated("correct", " a  call\n", &[]).unwrap(), "correct: a call");
        assert!(stated("", "because", &[]).is_err() && stated("curious", "", &[]).is_err());
        assert!(stated("asked", &"长".repeat(121), &[]).is_err());
        assert!(stated("asked", &"长".repeat(120), &[]).is_ok());
        for personal in ["990329190001010014", "199 0000 1234", "来电１９９００００１２３４", "x\u{202e}y", "x\u{2060}y"]
        {
            assert!(stated("asked", personal, &[]).is_err(), "{personal}");
        }
        assert!(stated("asked", "为测试次仁", &["测试次仁"]).is_err());
        assert!(stated("asked", "刑满释放人员", &[]).is_err() && stated("asked", "来问党员活动中心的岗位", &[]).is_ok());
        assert_eq!(shown("asked: why"), (Some("people-purpose-asked".to_owned()), "why"));
        assert_eq!(shown("operation"), (None, "operation"));
        for fixed in FIXED {
            assert!(shown(fixed).0.is_some_and(|id| leka_platform::words::known(&id)), "{fixed} has words");
            assert!(stated(fixed, "", &[]).is_err(), "nobody states what has no choice");
        }
    }
}
