//! A text folded into the units that are compared: a Chinese character, a word, a syllable, a number. Spaces and signs
//! between are left out; full-width, traditional and look-alike characters are made plain.

use leka_core::folding::{Alike, is_invisible, narrow, plain_bracket, plain_digit, plain_letter, small};
use std::ops::Range;
use std::sync::LazyLock;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Traditional, variant and financial characters of the words that are looked for.
static TRADITIONAL: LazyLock<Alike> = LazyLock::new(|| Alike::read(include_str!("../data/traditional.txt")));

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Letters,
    Digits,
    /// A number in Chinese characters.
    Numerals,
    Syllable,
    /// Any other letter or character stands alone.
    Alone,
}

/// What stands before a unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Parted {
    No,
    Bracket,
    /// `、`.
    Item,
    /// The end of a clause.
    Clause,
}

/// One unit of a text, with where it stood.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) kind: Kind,
    /// Of the folded text.
    folded: Range<usize>,
    /// Characters of the text.
    pub(super) at: Range<usize>,
    /// In hundredths.
    pub(super) number: Option<u64>,
    pub(super) parted: Parted,
}

#[derive(Debug)]
pub(super) struct Text {
    folded: String,
    pub(super) units: Vec<Unit>,
}

/// A digit or a place in Chinese: its value as a digit, its place.
fn numeral(c: char) -> Option<(u64, u64)> {
    Some(match c {
        '零' | '〇' => (0, 1),
        '一' => (1, 1),
        '二' | '两' => (2, 1),
        '三' => (3, 1),
        '四' => (4, 1),
        '五' => (5, 1),
        '六' => (6, 1),
        '七' => (7, 1),
        '八' => (8, 1),
        '九' => (9, 1),
        '十' => (1, 10),
        '百' => (1, 100),
        '千' => (1, 1_000),
        '万' => (1, 10_000),
        _ => return None,
    })
}

/// 十二 is 12, 一二 is 12 too.
fn value(numerals: &str) -> u64 {
    let signs: Vec<(u64, u64)> = numerals.chars().filter_map(numeral).collect();
    if signs.iter().all(|(_, place)| *place == 1) {
        return signs.iter().fold(0u64, |sum, (digit, _)| sum.saturating_mul(10).saturating_add(*digit));
    }
    let (mut whole, mut part, mut last) = (0u64, 0u64, 0u64);
    for (digit, place) in signs {
        match place {
            1 => last = digit,
            10_000 => {
                whole = whole.saturating_add(part.saturating_add(last).max(1).saturating_mul(place));
                (part, last) = (0, 0);
            }
            _ => {
                part = part.saturating_add(last.max(1).saturating_mul(place));
                last = 0;
            }
        }
    }
    whole.saturating_add(part).saturating_add(last)
}

/// `8.5` in hundredths.
pub(super) fn hundredths(digits: &str) -> u64 {
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    sum(whole.chars()).saturating_mul(100).saturating_add(sum(part.chars().chain("00".chars()).take(2)))
}

fn sum(digits: impl Iterator<Item = char>) -> u64 {
    digits.filter_map(|c| c.to_digit(10)).fold(0u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit)))
}

fn is_tibetan(c: char) -> bool {
    matches!(c, '\u{0f2a}'..='\u{0f33}' | '\u{0f40}'..='\u{0fbc}')
}

/// Signs that nobody sees, and marks on letters: they do not even part words.
fn is_skipped(c: char) -> bool {
    match c {
        // Nearly every character is one of these.
        ' '..='~' | '\u{3400}'..='\u{9fff}' => false,
        c => is_invisible(c) || (!is_tibetan(c) && is_combining_mark(c)),
    }
}

/// A character as it is compared: lower case, traditional made simple, look-alikes and Tibetan digits made plain. What is
/// full-width came apart before, with all other compatible forms; where words part is for [`Reader`] to see.
fn plain(c: char) -> char {
    plain_digit(small(plain_letter(TRADITIONAL.plain(c))))
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' => Kind::Letters,
        '0'..='9' => Kind::Digits,
        c if is_tibetan(c) => Kind::Syllable,
        c if numeral(c).is_some() => Kind::Numerals,
        _ => Kind::Alone,
    }
}

fn parts(c: char) -> Parted {
    match c {
        '、' => Parted::Item,
        ',' | '。' | '.' | '!' | '?' | ';' | '\n' | '\r' | '།'..='༑' => Parted::Clause,
        c if matches!(plain_bracket(c), '(' | ')') => Parted::Bracket,
        _ => Parted::No,
    }
}

/// Folds a text sign by sign.
struct Reader {
    text: Text,
    going: Option<Kind>,
    parted: Parted,
}

impl Reader {
    fn take(&mut self, c: char, at: usize, digit_follows: bool) {
        if is_skipped(c) {
            return;
        }
        let c = plain(c);
        let Text { folded, units } = &mut self.text;
        // The point of 8.5.
        let number = units.last_mut().filter(|_| c == '.' && digit_follows && self.going == Some(Kind::Digits));
        if let Some(last) = number.filter(|last| !folded[last.folded.clone()].contains('.')) {
            folded.push(c);
            (last.folded.end, last.at.end) = (folded.len(), at + 1);
            return;
        }
        if !c.is_alphanumeric() && !is_tibetan(c) {
            self.going = None;
            self.parted = self.parted.max(parts(c));
            return;
        }
        let kind = kind(c);
        match units.last_mut().filter(|_| kind != Kind::Alone && self.going == Some(kind)) {
            Some(last) => {
                folded.push(c);
                (last.folded.end, last.at.end) = (folded.len(), at + 1);
            }
            None => {
                self.close();
                let Text { folded, units } = &mut self.text;
                let from = folded.len();
                folded.push(c);
                units.push(Unit { kind, folded: from..folded.len(), at: at..at + 1, number: None, parted: self.parted });
                self.parted = Parted::No;
            }
        }
        self.going = Some(kind);
    }

    /// A number is compared by its value: once it is whole, it stands there in plain digits.
    fn close(&mut self) {
        let Text { folded, units } = &mut self.text;
        let Some(last) = units.last_mut().filter(|last| last.number.is_none()) else { return };
        let own = &folded[last.folded.clone()];
        let (number, plain) = match last.kind {
            Kind::Numerals => (value(own).saturating_mul(100), value(own).to_string()),
            Kind::Digits => {
                let plain = own.trim_start_matches('0');
                let zero = if plain.is_empty() || plain.starts_with('.') { "0" } else { "" };
                (hundredths(own), format!("{zero}{plain}"))
            }
            _ => return,
        };
        folded.truncate(last.folded.start);
        folded.push_str(&plain);
        last.folded.end = folded.len();
        last.number = Some(number);
    }
}

impl Text {
    pub(super) fn read(text: &str) -> Text {
        let empty = Text { folded: String::with_capacity(text.len()), units: Vec::new() };
        let mut reader = Reader { text: empty, going: None, parted: Parted::No };
        let mut signs = text.chars().enumerate().peekable();
        while let Some((at, c)) = signs.next() {
            let digit_follows = signs.peek().is_some_and(|(_, next)| narrow(*next).is_ascii_digit());
            match c {
                '\0'..='\u{7f}' | '\u{3400}'..='\u{9fff}' => reader.take(c, at, digit_follows),
                c => decompose_compatible(c, |part| reader.take(part, at, digit_follows)),
            }
        }
        reader.close();
        reader.text
    }

    /// Letters that stand apart, `f e e`, as the word they make.
    pub(super) fn joined(self) -> Text {
        let Text { folded, units } = self;
        let mut out: Vec<Unit> = Vec::with_capacity(units.len());
        let mut run = false;
        for unit in units {
            let single = unit.kind == Kind::Letters && unit.folded.len() == 1;
            match out.last_mut().filter(|last| run && single && last.folded.end == unit.folded.start) {
                Some(last) => (last.folded.end, last.at.end) = (unit.folded.end, unit.at.end),
                None => out.push(unit),
            }
            run = single;
        }
        Text { folded, units: out }
    }

    pub(super) fn word(&self, unit: &Unit) -> &str {
        &self.folded[unit.folded.clone()]
    }
}
