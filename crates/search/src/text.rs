//! The one form in which texts are searched: what is stored, indexed and asked is first put into it.
//!
//! Compatibility forms are made plain (NFKC), case is folded, Tibetan digits become ordinary ones. A Chinese character, a
//! letter and a digit each are one sign; a Tibetan syllable is one sign, so that `ལས` is not found inside of `ལསུ`.
//! Everything else (spaces, punctuation, marks) parts one run of signs from the next.
//!
//! Traditional characters are not made simplified: no small, well kept table of them is at hand, and vacancies here are
//! written in simplified ones.

use leka_core::folding::plain_digit;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// Stands before and after each run of syllables, so that a syllable is found whole.
pub const TSHEG: char = '\u{0f0b}';

/// The most signs of a query that are looked at.
pub const LONGEST: usize = 64;
/// The most words of a query.
pub const WORDS: usize = 8;

fn is_letter_of_syllable(c: char) -> bool {
    matches!(c, '\u{0f00}' | '\u{0f18}'..='\u{0f19}' | '\u{0f35}' | '\u{0f37}' | '\u{0f39}' | '\u{0f3e}'..='\u{0fbc}')
}

/// Whether NFKC would leave the text as it is but for its punctuation: nearly all Chinese texts.
fn is_ready(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii() || matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3001}' | '\u{3002}' | '\u{ff0c}'))
}

/// A text in the searched form: runs of signs with one space between them.
pub fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut in_syllable = false;
    let (ready, other) = if is_ready(text) { (text, "") } else { ("", text) };
    let plain = ready.chars().chain(other.nfkc()).flat_map(char::to_lowercase).map(plain_digit);
    for c in plain {
        if is_letter_of_syllable(c) {
            if !in_syllable && !out.ends_with(TSHEG) {
                out.push(TSHEG);
            }
            in_syllable = true;
            out.push(c);
            continue;
        }
        if in_syllable {
            out.push(TSHEG);
            in_syllable = false;
        }
        if c.is_alphanumeric() {
            out.push(c);
        } else if c != TSHEG && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if in_syllable {
        out.push(TSHEG);
    }
    out.truncate(out.trim_end().len());
    out
}

/// The words of a query, each in the searched form; repeated ones once, too many are left out.
pub fn words(query: &str) -> Vec<String> {
    let short: String = query.chars().take(LONGEST).collect();
    let mut words: Vec<String> = Vec::new();
    for word in normal(&short).split(' ').filter(|word| word.chars().any(|c| c != TSHEG)) {
        if words.len() < WORDS && !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}

/// Whether a text in the searched form holds all words.
pub fn holds(text: &str, words: &[String]) -> bool {
    words.iter().all(|word| text.contains(word.as_str()))
}

/// Whether a text in the searched form holds a word, or the word with one other sign at one place of it. Of a word of two signs
/// the first one stands: the second alone is in too many words.
pub fn nearly_holds(text: &str, word: &str) -> bool {
    let wanted: Vec<Piece<'_>> = pieces(word).collect();
    let free_from = usize::from(wanted.len() == 2);
    let fits = |own: &[Piece<'_>]| {
        let mut others = (0..wanted.len()).filter(|at| own[*at] != wanted[*at]);
        match (others.next(), others.next()) {
            (None, _) => true,
            (Some(at), None) => at >= free_from,
            (Some(_), Some(_)) => false,
        }
    };
    let run_fits = |run: &str| pieces(run).collect::<Vec<_>>().windows(wanted.len()).any(fits);
    wanted.len() > 1 && text.split(' ').any(run_fits)
}

/// Each two neighbouring signs of a word, as a word of their own.
pub fn pairs(word: &str) -> Vec<String> {
    let signs: Vec<String> = pieces(word)
        .map(|piece| match piece {
            Piece::One(c) => c.to_string(),
            Piece::Syllable(syllable) => format!("{TSHEG}{syllable}{TSHEG}"),
        })
        .collect();
    let double = format!("{TSHEG}{TSHEG}");
    signs.windows(2).map(|two| two.concat().replace(&double, "\u{0f0b}")).collect()
}

/// Numbers of signs.
#[derive(Default)]
pub struct Signs {
    chars: HashMap<char, u32>,
    syllables: HashMap<Box<str>, u32>,
    next: u32,
}

/// So many different signs have a number: all characters in use and a hundred thousand syllables.
pub const SIGNS: u32 = 1 << 18;
/// The end of a run; no sign has this number.
pub const END: u32 = 0;

impl Signs {
    /// The signs of one run, by number. A sign without a number (met for the first time while reading, or past
    /// [`SIGNS`]) is `None`.
    pub fn of_run(&self, run: &str) -> Vec<Option<u32>> {
        pieces(run)
            .map(|piece| match piece {
                Piece::One(c) => self.chars.get(&c).copied(),
                Piece::Syllable(text) => self.syllables.get(text).copied(),
            })
            .collect()
    }

    /// The same, and new signs get a number.
    pub fn learn_run(&mut self, run: &str, out: &mut Vec<u32>) {
        for piece in pieces(run) {
            let next = (self.next + 1).min(SIGNS - 1);
            let number = match piece {
                Piece::One(c) => *self.chars.entry(c).or_insert(next),
                Piece::Syllable(text) => match self.syllables.get(text) {
                    Some(number) => *number,
                    None => {
                        self.syllables.insert(text.into(), next);
                        next
                    }
                },
            };
            self.next = self.next.max(number);
            out.push(number);
        }
    }
}

#[derive(PartialEq, Eq)]
enum Piece<'t> {
    One(char),
    Syllable(&'t str),
}

fn pieces(run: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = run;
    std::iter::from_fn(move || {
        let c = loop {
            let c = rest.chars().next()?;
            if c != TSHEG {
                break c;
            }
            rest = &rest[c.len_utf8()..];
        };
        if is_letter_of_syllable(c) {
            let end = rest.find(TSHEG).unwrap_or(rest.len());
            let (syllable, after) = rest.split_at(end);
            rest = after;
            Some(Piece::Syllable(syllable))
        } else {
            rest = &rest[c.len_utf8()..];
            Some(Piece::One(c))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_put_into_one_form() {
        assert_eq!(normal("  招聘：厨师（２名）, Ａbc "), "招聘 厨师 2名 abc");
        assert_eq!(normal("ལས་ཀ།"), "་ལས་ཀ་");
        assert_eq!(normal("ལས་ཀ་"), "་ལས་ཀ་");
        assert_eq!(normal("工ལས་ཀ工"), "工་ལས་ཀ་工");
        assert_eq!(normal("༢༠༢༢"), "2022");
        assert_eq!(normal("\u{202e}%_\\'"), "");
        assert_eq!(normal("་་ལས"), "་ལས་");
    }

    #[test]
    fn a_syllable_is_found_whole_and_a_character_anywhere() {
        let text = normal("ལས་ཀ་བཙལ། 洛隆县厨师");
        let found = |query: &str| holds(&text, &words(query));
        assert!(found("ལས") && found("ཀ་") && found("ལས་ཀ།") && found("厨") && found("隆县") && found("厨师 ལས་ཀ"));
        assert!(!found("ལ") && !found("ཀ་ལས") && !found("厨 面"));
        assert!(found("") && found("！"), "nothing to look for: everything");
    }

    #[test]
    fn one_other_sign_is_near_and_two_are_not() {
        let near = |text: &str, word: &str| words(word).iter().all(|word| nearly_holds(&normal(text), word));
        assert!(near("招聘 青稞收割 两人", "青棵收割") && near("འབྲོག་ལས་བྱེད་མཁན།", "འབྲོག་ལས་བྱད་མཁན") && near("厨师", "厨是"));
        assert!(!near("青稞收割", "青棵收各") && !near("厨师", "出师") && !near("厨师", "司") && !near("青稞 收割", "青棵收割"));
    }

    #[test]
    fn a_query_is_short() {
        assert_eq!(words(&"厨 ".repeat(50)).len(), 1);
        assert!(words("a b c d e f g h i j k").len() <= WORDS);
        assert!(words(&"厨".repeat(500))[0].chars().count() <= LONGEST);
    }
}
