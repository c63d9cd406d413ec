//! A text taken apart: signs that somebody sees, runs of digits, and what stands right beside them.

use super::{Found, Spot};
use crate::check::text;
use leka_core::folding::{is_invisible, plain_dash};
use std::ops::Range;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Is {
    Digit,
    /// A Latin letter.
    Letter,
    Space,
    Line,
    Dash,
    Dot,
    Other,
}

/// A sign that somebody sees, plain and small.
pub(super) struct Sign {
    at: usize,
    end: usize,
    pub(super) c: char,
    pub(super) is: Is,
}

impl Sign {
    fn of(at: usize, typed: char) -> Sign {
        let c = plain_dash(text::half_width(typed)).to_ascii_lowercase();
        let is = match c {
            '0'..='9' => Is::Digit,
            'a'..='z' => Is::Letter,
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => Is::Line,
            '-' | '\u{2500}' => Is::Dash,
            '.' | '·' | '•' => Is::Dot,
            c if c.is_whitespace() => Is::Space,
            _ => Is::Other,
        };
        Sign { at, end: at + typed.len_utf8(), c, is }
    }
}

/// A text taken apart. Places are indices into `signs`.
pub(super) struct Signs {
    pub(super) signs: Vec<Sign>,
    /// Runs of digits.
    pub(super) groups: Vec<Range<usize>>,
    /// By place: part of a number that was found.
    pub(super) taken: Vec<bool>,
}

/// Words in Latin letters that may stand right beside a number; with any other it is a code.
const BESIDE: &[&str] = &[
    "id", "idno", "idcard", "sfz", "sfzh", "tel", "phone", "mobile", "mob", "cell", "call", "wechat", "wx", "vx", "v", "dh",
    "sj", "sjh",
];
/// The most signs between two groups of one number.
pub(super) const WIDEST: usize = 3;

impl Signs {
    pub(super) fn of(typed: &str) -> Signs {
        let signs: Vec<Sign> = typed.char_indices().filter(|(_, c)| !is_invisible(*c)).map(|(at, c)| Sign::of(at, c)).collect();
        let mut groups: Vec<Range<usize>> = Vec::new();
        for (at, _) in signs.iter().enumerate().filter(|(_, sign)| sign.is == Is::Digit) {
            match groups.last_mut() {
                Some(group) if group.end == at => group.end = at + 1,
                _ => groups.push(at..at + 1),
            }
        }
        let taken = vec![false; signs.len()];
        Signs { signs, groups, taken }
    }

    pub(super) fn spot(&self, range: &Range<usize>, found: Found) -> Option<Spot> {
        let (first, last) = (self.signs.get(range.start)?, self.signs.get(range.end.checked_sub(1)?)?);
        Some(Spot { from: first.at, to: last.end, found })
    }

    pub(super) fn digits(&self, group: usize) -> String {
        self.groups.get(group).map_or_else(String::new, |group| self.signs[group.clone()].iter().map(|sign| sign.c).collect())
    }
    /// What parts a group from the next one.
    pub(super) fn gap(&self, group: usize) -> Option<&[Sign]> {
        let (before, after) = (self.groups.get(group)?, self.groups.get(group + 1)?);
        self.signs.get(before.end..after.start)
    }
    /// What a sign is, unless it is part of a number.
    pub(super) fn free(&self, at: usize) -> Option<Is> {
        self.signs.get(at).filter(|_| !self.taken[at]).map(|sign| sign.is)
    }

    /// Whether a word in Latin letters begins here that makes a code of what stands before it.
    pub(super) fn is_code_at(&self, at: usize) -> bool {
        let rest = (at..self.signs.len()).take_while(|at| self.free(*at) == Some(Is::Letter));
        let word: String = rest.map(|at| self.signs[at].c).collect();
        !word.is_empty() && !BESIDE.contains(&word.as_str())
    }
    /// The same of a word that ends before this place.
    pub(super) fn is_code_before(&self, at: usize) -> bool {
        let from = (0..at).rev().take_while(|at| self.free(*at) == Some(Is::Letter)).last().unwrap_or(at);
        let word: String = self.signs[from..at].iter().map(|sign| sign.c).collect();
        !word.is_empty() && !BESIDE.contains(&word.as_str())
    }
}
