//! The text of a cell as a person reads it.

use super::personal_numbers::{self, Sought};
use crate::cells::Cell;
use leka_core::folding::{is_invisible, narrow, plain_digit};
use leka_core::text::without_steering;
use std::borrow::Cow;

/// Day numbers of the years 1800 to 2200.
pub const DAYS: std::ops::RangeInclusive<i32> = -62_091..=84_370;

/// The trimmed text of a cell, without signs that turn it round (SEC-12); `None` when it says nothing (empty, spaces, an
/// error such as `#N/A`).
pub fn of(cell: &Cell) -> Option<Cow<'_, str>> {
    match cell {
        Cell::Empty | Cell::Error(_) => None,
        Cell::Text(text) => {
            let text = trim(text);
            (!text.is_empty()).then(|| without_steering(text))
        }
        Cell::Number(number) => Some(Cow::Owned(number_text(*number))),
        // A day that no calendar has (a broken file) says nothing.
        Cell::Day(day) => DAYS.contains(day).then(|| Cow::Owned(leka_core::Day::from_number(*day).to_string())),
        Cell::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
    }
}

/// Trims spaces of every kind and signs that cannot be seen.
pub fn trim(text: &str) -> &str {
    text.trim_matches(unseen)
}

fn unseen(c: char) -> bool {
    // Nearly every character is one of these.
    if c.is_ascii_graphic() || ('\u{3400}'..='\u{9fff}').contains(&c) {
        return false;
    }
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

/// Whole numbers without a point, others in their shortest decimal form; never with an exponent.
pub fn number_text(number: f64) -> String {
    if number == 0.0 { "0".to_owned() } else { format!("{number}") }
}

/// Full-width characters made half-width, spaces of every kind dropped.
pub fn compact(text: &str) -> String {
    text.chars().filter(|c| !unseen(*c)).map(half_width).collect()
}

/// One full-width character (or a Tibetan digit) as its plain form.
pub fn half_width(c: char) -> char {
    plain_digit(narrow(c))
}

/// Whether the text could hold an identity number or a phone, so that it must not stand in a message.
pub fn looks_personal(text: &str) -> bool {
    has_long_number(text) || personal_numbers::stand_in(text, Sought::Both)
}

fn has_long_number(text: &str) -> bool {
    let mut run = 0;
    for c in text.chars().map(half_width) {
        if c.is_ascii_digit() {
            run += 1;
            if run > 8 {
                return true;
            }
        } else if !matches!(c, ' ' | '-' | '\u{a0}' | '*' | '+' | '\'' | '(' | ')') {
            run = 0;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_see_them() {
        assert_eq!(number_text(20220305.0), "20220305");
        assert_eq!(number_text(0.35), "0.35");
        assert_eq!(number_text(540329190001010011.0).len(), 18);
    }

    #[test]
    fn sec_12_a_cell_has_no_signs_that_turn_it_round() {
        let said = |text: &str| of(&Cell::Text(text.into())).map(Cow::into_owned);
        assert_eq!(said(" \u{202e}押\u{2067}金\u{2069} ").as_deref(), Some("押金"));
        assert_eq!(said("བོད་\u{200d}ཡིག").as_deref(), Some("བོད་\u{200d}ཡིག"), "what letters may need stays");
        assert_eq!(said("\u{202e}\u{2066} "), None);
    }

    #[test]
    fn personal_digits_are_recognised() {
        assert!(looks_personal("199 0000 1234"));
        assert!(looks_personal("电话19900001234"));
        assert!(looks_personal("199.0000.1234") && looks_personal("199—0000—1234"));
        assert!(!looks_personal("2022-03"));
        assert!(!looks_personal("20220305"));
    }
}
