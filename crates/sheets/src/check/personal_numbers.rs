//! Identity numbers and mobile numbers that stand inside of another text (SEC-34): an employer `张三（number）`, a place with a
//! telephone behind it. Such numbers are kept sealed in fields of their own; here they are found, and taken out.
//!
//! | goes | stays |
//! | --- | --- |
//! | 18 signs with a province, a birth date and the right check character, in one piece or in groups | all other digits |
//! | 20 digits of a disability certificate, which begins with them | a credit code by both of its check characters |
//! | 11 digits from 13 to 19, in one piece, as 3-4-4 or 3-8, also behind +86, 86 or 0 | `HT13…`, `2022-13…`, `13….50`, `13…元`, 编号13… |
//!
//! Whether a number is one of these is seen from the number and from what stands right beside it, never guessed from the rest
//! of the text. Signs that nobody sees part no digits; full-width and Tibetan digits are digits.

mod identities;
mod mobiles;
mod signs;
#[cfg(test)]
mod tests;

use super::text;
use crate::cells::Cell;
use crate::protocol::Field;
use identities::{is_day, names_province};
use serde::{Deserialize, Serialize};
use signs::Signs;

/// What stands where a number was.
pub const MARK: &str = "…";

/// Which numbers have no business in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sought {
    /// Identity numbers; a telephone may be named there.
    Identity,
    /// Mobile numbers, too.
    Both,
    /// Both, in the name of a person: no mark stays behind, as it would be another name.
    InName,
}

/// What was found in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Found {
    Identity,
    Mobile,
    Both,
}

impl Found {
    pub const fn word(self) -> &'static str {
        match self {
            Found::Identity => "identity",
            Found::Mobile => "mobile",
            Found::Both => "both",
        }
    }
    fn and(self, other: Found) -> Found {
        if self == other { self } else { Found::Both }
    }
}

/// What is sought in a cell of this field. Nothing where the number has its place, and where a cell is read as a day, an amount
/// or a word of a list and never kept as it was written. A firm may name its telephone in work on offer, which is public.
pub const fn sought_in(field: Field, of_people: bool) -> Option<Sought> {
    let in_texts = if of_people { Sought::Both } else { Sought::Identity };
    match field {
        Field::Name => Some(Sought::InName),
        Field::Township
        | Field::Village
        | Field::Employer
        | Field::PlaceOfWork
        | Field::Trade
        | Field::Institution
        | Field::Course
        | Field::Title
        | Field::Tasks
        | Field::Requirements
        | Field::Lodging
        | Field::WorkKind => Some(in_texts),
        Field::ResidentId
        | Field::Phone
        | Field::Sex
        | Field::Start
        | Field::End
        | Field::Months
        | Field::Pay
        | Field::Sector
        | Field::Channel
        | Field::PlacementKind
        | Field::TrainingMode
        | Field::Subsidised
        | Field::Completed
        | Field::FirmCode
        | Field::HeadCount
        | Field::Target => None,
    }
}

/// Whether such a number stands in a text.
pub fn stand_in(typed: &str, sought: Sought) -> bool {
    !find(typed, sought).is_empty()
}

/// The text with a mark in the place of each number, and what was found; `None`: nothing. A text that says nothing else is
/// empty then.
pub fn without(typed: &str, sought: Sought) -> Option<(String, Found)> {
    let spots = find(typed, sought);
    let found = spots.iter().map(|spot| spot.found).reduce(Found::and)?;
    let mut left = String::with_capacity(typed.len());
    let mut from = 0;
    for spot in &spots {
        left.push_str(&typed[from..spot.from]);
        left.push_str(MARK);
        from = spot.to;
    }
    left.push_str(&typed[from..]);
    if sought == Sought::InName {
        left = name_alone(&left);
    }
    if !left.chars().any(char::is_alphanumeric) {
        left.clear();
    }
    Some((left, found))
}

/// Takes the numbers out of a cell, which is empty when it said nothing else.
pub fn take_out(cell: &mut Cell, sought: Sought) -> Option<Found> {
    let (left, found) = match &*cell {
        Cell::Text(typed) => without(typed, sought)?,
        Cell::Number(number) => (String::new(), in_number(*number, sought)?),
        Cell::Empty | Cell::Day(_) | Cell::Bool(_) | Cell::Error(_) => return None,
    };
    *cell = if left.is_empty() { Cell::Empty } else { Cell::Text(left) };
    Some(found)
}

/// A number that the spreadsheet took for an amount: it keeps fifteen digits, so of an identity number the birth date is left
/// and no check character.
fn in_number(number: f64, sought: Sought) -> Option<Found> {
    let typed = text::number_text(number);
    let digits = typed.len() == 18 && typed.bytes().all(|digit| digit.is_ascii_digit());
    if digits && names_province(&typed) && is_day(&typed[6..14]) {
        return Some(Found::Identity);
    }
    find(&typed, sought).first().map(|spot| spot.found)
}

/// A name without the marks, and without brackets that held nothing but a number.
fn name_alone(left: &str) -> String {
    let mut name = left.replace(MARK, " ");
    for brackets in ["( )", "（ ）", "[ ]", "【 】"] {
        name = name.replace(brackets, " ");
    }
    let beside = |c: char| c.is_whitespace() || matches!(c, ':' | '：' | ',' | '，' | '、' | ';' | '；' | '/' | '-');
    name.trim_matches(beside).to_owned()
}

/// Where a number stands, in bytes.
struct Spot {
    from: usize,
    to: usize,
    found: Found,
}

/// The fewest digits of a number that is sought.
const FEWEST: usize = 11;

fn find(typed: &str, sought: Sought) -> Vec<Spot> {
    // Nearly every text is done with this.
    let digits = || typed.chars().filter(|c| text::half_width(*c).is_ascii_digit()).take(FEWEST).count();
    if typed.len() < FEWEST || digits() < FEWEST {
        return Vec::new();
    }
    let mut signs = Signs::of(typed);
    let mut spots = signs.identities();
    if sought != Sought::Identity {
        spots.extend(signs.mobiles());
    }
    spots.sort_by_key(|spot| spot.from);
    spots
}
