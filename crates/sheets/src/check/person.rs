//! The person that a row names.

use super::places::{self, Place};
use super::row::Row;
use super::sheet::Columns;
use super::types::{CheckedPerson, Context, Outcome};
use super::words::ValueWords;
use super::{set, text};
use crate::cells::Cell;
use crate::layout::rows::is_total_word;
use crate::problem::{Code, Severity};
use crate::protocol::{DataRow, Field};
use leka_core::{Day, IdFault, Name, NationalId, Phone};

/// Checks a row of a people file: name, identity number and township are needed.
pub fn check_person(row: &DataRow, columns: &Columns, context: &Context) -> Outcome<CheckedPerson> {
    let mut row = Row::new(row, columns, context);
    let person = person(&mut row);
    if person.as_ref().is_some_and(|person| person.township.is_none())
        && !row.problems.iter().any(|problem| matches!(problem.code, Code::PlaceUnknown | Code::PlaceAmbiguous))
    {
        row.error(Field::Township, Code::Missing, "import-problem-missing-township");
    }
    row.outcome(person)
}

/// The person; every fault is noted on the row, `None` when name or number are unusable.
pub(super) fn person(row: &mut Row<'_>) -> Option<CheckedPerson> {
    let id = id(row);
    let name = name(row);
    let phone = phone(row);
    let (township, village) = registered(row);
    let (id, name) = (id?, name?);
    let sex = row.text(Field::Sex).and_then(|word| ValueWords::get().is_male(&word));
    if sex.is_some_and(|male| male != id.is_male()) {
        row.warning(Field::Sex, Code::IdSex, "import-problem-id-sex");
    }
    Some(CheckedPerson { at: row.at, id, name, phone, township, village })
}

pub(super) fn id(row: &mut Row<'_>) -> Option<NationalId> {
    let numeric = matches!(row.cell(Field::ResidentId), Some(Cell::Number(_)));
    // What says that there is none is no number of the wrong length.
    let stated = row.stated(Field::ResidentId).filter(|text| text.len() > 12 || !ValueWords::get().is_unsaid(text));
    let typed = stated.unwrap_or_default();
    let fault = match NationalId::parse(&typed, numeric, row.context.today) {
        Ok(id) => return Some(id),
        Err(fault) => fault,
    };
    let (code, message) = match fault {
        IdFault::Missing => (Code::Missing, "import-problem-missing-id"),
        IdFault::Length { old: true, .. } => (Code::IdLength, "import-problem-id-length-old"),
        IdFault::Length { .. } => (Code::IdLength, "import-problem-id-length"),
        IdFault::DisabilityCertificate => (Code::IdLength, "import-problem-id-length-disability"),
        IdFault::Damaged => (Code::IdDamaged, "import-problem-id-damaged"),
        IdFault::Characters => (Code::IdChecksum, "import-problem-id-characters"),
        IdFault::Checksum => (Code::IdChecksum, "import-problem-id-checksum"),
        IdFault::Date => (Code::IdDate, "import-problem-id-date"),
    };
    let args = match fault {
        IdFault::Length { found, .. } => vec![("found".to_owned(), found.to_string())],
        _ => Vec::new(),
    };
    row.problem(Field::ResidentId, code, Severity::Error, message, args);
    None
}

fn name(row: &mut Row<'_>) -> Option<Name> {
    let message = match row.cell(Field::Name) {
        Some(Cell::Text(typed)) if !says_nothing(typed) => match Name::parse(typed).filter(|_| could_be_a_name(typed)) {
            Some(name) => return Some(name),
            None => "import-problem-name-unreadable",
        },
        // A number or a day is no name.
        Some(Cell::Number(_) | Cell::Day(_) | Cell::Bool(_) | Cell::Error(_)) => "import-problem-name-unreadable",
        _ => "import-problem-missing-name",
    };
    row.error(Field::Name, Code::Missing, message);
    None
}

/// An empty cell, 无, `/`, 不详: kept as a name it would keep the real one out.
fn says_nothing(typed: &str) -> bool {
    let said = text::trim(typed);
    said.is_empty() || said.len() <= 12 && (ValueWords::get().is_blank(said) || ValueWords::get().is_unsaid(said))
}

/// Whether a text has something of a name: not digits and signs alone (12, `***`), not the word of an error (`#N/A`) or of a
/// total. Rare names are names: nothing is asked of the characters.
fn could_be_a_name(typed: &str) -> bool {
    let said = text::trim(typed);
    let of_signs = || said.chars().map(text::half_width).all(|c| c.is_ascii() && !c.is_ascii_alphabetic());
    let of_error = |rest: &str| rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"/!?_".contains(&b));
    !of_signs() && !said.strip_prefix('#').is_some_and(of_error) && !is_total_word(said)
}

fn phone(row: &mut Row<'_>) -> Option<Phone> {
    let typed = row.stated(Field::Phone)?;
    if typed == "0" {
        return None;
    }
    let phone = Phone::parse(&typed);
    if phone.is_none() {
        row.warning(Field::Phone, Code::PhoneUnreadable, "import-problem-phone-unreadable");
    }
    phone
}

/// Township and village of registration, from the township column, else the village column, else what
/// was set, else the name of the sheet or file.
fn registered(row: &mut Row<'_>) -> (Option<String>, Option<String>) {
    let township_cell = row.stated(Field::Township);
    let village_cell = row.stated(Field::Village);
    let village_text = |row: &Row<'_>| row.stated(Field::Village).and_then(|text| places::village_text(&text));
    let said = |text: &str, row: &Row<'_>, field: Field| -> Place {
        let mapped = row.columns.of_field(field).and_then(|column| row.mapped(column.position, text));
        row.columns.place(mapped.unwrap_or(text))
    };
    if let Some(text) = &township_cell {
        match said(text, row, Field::Township) {
            Place::Township { code, village } => {
                let village = match &village_cell {
                    // The village column may repeat the township, or stand for itself.
                    Some(cell) => match row.columns.place_within(cell, code) {
                        Place::Township { village: Some(village), .. } => Some(village),
                        _ => village_text(row),
                    },
                    None => village,
                };
                return (Some(code.to_owned()), village);
            }
            Place::County => {}
            Place::Ambiguous { .. } => {
                row.error(Field::Township, Code::PlaceAmbiguous, "import-problem-place-ambiguous");
                return (None, None);
            }
            Place::Unknown => {
                let args = vec![("value".to_owned(), row.quotable(text))];
                row.problem(Field::Township, Code::PlaceUnknown, Severity::Error, "import-problem-township-unknown", args);
                return (None, None);
            }
        }
    }
    let elsewhere = set::text(row.context, Field::Township)
        .map(str::to_owned)
        .or_else(|| row.columns.hint.clone())
        .map(|text| row.columns.place(&text));
    if let Some(text) = &village_cell {
        let within = match &elsewhere {
            Some(Place::Township { code, .. }) => Some(*code),
            _ => None,
        };
        let place = match within {
            Some(code) => row.columns.place_within(text, code),
            None => said(text, row, Field::Village),
        };
        match (place, within) {
            (Place::Township { code, village }, _) => return (Some(code.to_owned()), village.or_else(|| village_text(row))),
            (_, Some(code)) => return (Some(code.to_owned()), village_text(row)),
            (Place::Ambiguous { .. }, None) => {
                row.error(Field::Village, Code::PlaceAmbiguous, "import-problem-village-ambiguous");
                return (None, None);
            }
            (Place::County, None) => {}
            (Place::Unknown, None) => {
                let args = vec![("value".to_owned(), row.quotable(text))];
                row.problem(Field::Village, Code::PlaceUnknown, Severity::Error, "import-problem-village-unknown", args);
                return (None, None);
            }
        }
    }
    match elsewhere {
        Some(Place::Township { code, village }) => (Some(code.to_owned()), village),
        Some(Place::Ambiguous { .. }) => {
            row.error(Field::Township, Code::PlaceAmbiguous, "import-problem-village-ambiguous");
            (None, None)
        }
        // 洛隆县 alone is a statement that does not say the township.
        _ if township_cell.is_some() => {
            let args = vec![("value".to_owned(), township_cell.map(|text| row.quotable(&text)).unwrap_or_default())];
            row.problem(Field::Township, Code::PlaceUnknown, Severity::Error, "import-problem-township-unknown", args);
            (None, None)
        }
        _ => (None, None),
    }
}

/// Notes when the person was not yet 16 on the first day of the job or course (WP-16).
pub(super) fn age_on(row: &mut Row<'_>, person: Option<&CheckedPerson>, start: Day) -> Option<i32> {
    let born = person?.id.birth_day();
    // Plainly grown up: no need for the calendar.
    let days = start.number().saturating_sub(born.number());
    if days > 20 * 366 {
        return Some(days / 366);
    }
    let age = born.years_until(start);
    if age < 16 {
        row.error(Field::ResidentId, Code::Under16, "import-problem-under-16");
    }
    Some(age)
}
