//! What is said about columns and words (`--map`, the preview), beside the file of which it is said. What is said now has to fit,
//! or the file is refused before anything is remembered. What was remembered earlier and fits no more is left aside, and said.

use super::choices::Words;
use super::notes::{Note, Notes};
use super::pages::form;
use super::run::Ask;
use leka_platform::Failure;
use leka_sheets::check::personal_numbers::{self, Sought};
use leka_sheets::check::{At, mapping, text};
use leka_sheets::layout::heading::Heading;
use leka_sheets::layout::vocabulary::Vocabulary;
use leka_sheets::problem::Code;
use leka_sheets::protocol::{Column, ColumnChoice, Field, Kind, Meaning, SheetReport};

/// So many headings and values stand in one sentence.
const MOST: usize = 60;

/// What a column of this kind of list is said to be; `-` leaves it out.
pub fn field(kind: Kind, word: &str) -> Result<Option<Field>, Failure> {
    let fields = form::fields(kind);
    let found = fields.iter().copied().find(|field| field.word() == word);
    if found.is_none() && word != "-" {
        let known = listed(fields.into_iter().map(Field::word));
        return Err(Failure::input("failure-import-field").arg("field", shown(word)).arg("known", known));
    }
    Ok(found)
}

/// Remembered columns that can be no column of this kind stand on the right.
pub fn parted(kind: Kind, remembered: Vec<ColumnChoice>) -> (Vec<ColumnChoice>, Vec<ColumnChoice>) {
    let fields = form::fields(kind);
    remembered.into_iter().partition(|choice| choice.field.is_none_or(|field| fields.contains(&field)))
}

/// What is never held has no words that could be remembered (WP-18): as far as its heading tells, before the file is read.
pub fn refuse_forbidden(ask: &Ask) -> Result<(), Failure> {
    refuse(ask, is_forbidden)
}

fn refuse(ask: &Ask, never_held: impl Fn(&str) -> bool) -> Result<(), Failure> {
    let columns = ask.columns.iter().filter(|choice| choice.field.is_some()).map(|choice| &choice.heading);
    let mut mapped = ask.words.keys().map(|(heading, _)| heading).chain(columns);
    match mapped.find(|heading| never_held(heading)) {
        Some(heading) => Err(Failure::input("import-map-forbidden").arg("heading", shown(heading))),
        None => Ok(()),
    }
}

fn is_forbidden(heading: &str) -> bool {
    Vocabulary::get().is_forbidden(&Heading::of(heading), None)
}

/// Refuses what is said of a column that is never held, of a heading that the file does not have, and of a word with a value by
/// which its column is not read.
pub fn check(ask: &Ask, sheets: &[SheetReport]) -> Result<(), Failure> {
    refuse(ask, |heading| of_heading(sheets, heading).any(|column| column.meaning == Meaning::Dropped))?;
    for ColumnChoice { heading, field } in &ask.columns {
        // Leaving out what is never held is what happens anyway.
        let left_out = field.is_none() && is_forbidden(heading);
        if !left_out && of_heading(sheets, heading).next().is_none() {
            return Err(absent(sheets, heading));
        }
    }
    let mut words = ask.words.iter().map(|((heading, _), value)| (heading, value));
    let unfit = words.find(|(heading, value)| !of_heading(sheets, heading).any(|column| fits(column, value)));
    match unfit {
        Some((heading, value)) => Err(unusable(sheets, heading, value)),
        None => Ok(()),
    }
}

/// The file has no such heading; those that it has are named, but for the columns that are never held.
pub fn absent(sheets: &[SheetReport], heading: &str) -> Failure {
    let known = headings(sheets, |column| column.meaning != Meaning::Dropped);
    Failure::input("import-map-heading").arg("heading", shown(heading)).arg("known", known)
}

/// Why no word under this heading can mean the value.
pub fn unusable(sheets: &[SheetReport], heading: &str, value: &str) -> Failure {
    if of_heading(sheets, heading).next().is_none() {
        return absent(sheets, heading);
    }
    let field = of_heading(sheets, heading).filter(|column| has_words(column)).find_map(meant);
    let (heading, value) = (shown(heading), shown(value));
    let Some(field) = field else {
        let known = headings(sheets, has_words);
        return Failure::input("import-map-no-words").arg("heading", heading).arg("known", known);
    };
    let known = listed(mapping::known(field).into_iter());
    match field {
        Field::PlaceOfWork => Failure::input("import-map-place").arg("heading", heading).arg("value", value).arg("known", known),
        _ => Failure::input("import-map-value").arg("heading", heading).arg("value", value).arg("known", known),
    }
}

/// Whether what was said of the file cannot be used, and not the file itself.
pub fn is_at_fault(failure: &Failure) -> bool {
    failure.message.starts_with("import-map-")
}

/// Notes what was remembered for a heading of the file and fits its column no more: what no column of this kind can be, and
/// values by which the column is not read. A heading that only another file of the source had is no news: one source sends
/// lists of several forms.
pub fn note_left_aside(columns: &[ColumnChoice], words: &Words, sheets: &[SheetReport], notes: &mut Notes) {
    // A sheet with several headers is reported with each.
    let mut told: Vec<(u16, &str)> = Vec::new();
    for sheet in sheets {
        for column in sheet.columns.iter().filter(|column| column.meaning != Meaning::Dropped) {
            let unfit = unfit_of(column, columns, words);
            let place = (sheet.index, column.heading.as_str());
            if !unfit.is_empty() && !told.contains(&place) {
                told.push(place);
                let note = Note::of_file(Code::MappingUnfit, "import-problem-mapping-unfit").arg("heading", &column.heading);
                notes.add_to(At { sheet: sheet.index, row: 0 }, column, note.arg("values", listed(unfit.into_iter())));
            }
        }
    }
}

/// The fields and values that were remembered for a column and fit it no more, each once.
fn unfit_of(column: &Column, columns: &[ColumnChoice], words: &Words) -> Vec<String> {
    let choices = columns.iter().filter(|choice| choice.heading == column.heading);
    let fields = choices.filter_map(|choice| choice.field).map(|field| field.word().to_owned());
    let is_unfit = |heading: &str, value: &str| heading == column.heading && has_words(column) && !fits(column, value);
    let values = words.iter().filter(|((heading, _), value)| is_unfit(heading, value)).map(|(_, value)| quotable(value));
    let mut unfit: Vec<String> = fields.chain(values).collect();
    unfit.sort_unstable();
    unfit.dedup();
    unfit
}

fn of_heading<'s>(sheets: &'s [SheetReport], heading: &str) -> impl Iterator<Item = &'s Column> {
    sheets.iter().flat_map(|sheet| &sheet.columns).filter(move |column| column.heading == heading)
}

fn meant(column: &Column) -> Option<Field> {
    match column.meaning {
        Meaning::Field(field) => Some(field),
        Meaning::Dropped | Meaning::Ignored => None,
    }
}

fn has_words(column: &Column) -> bool {
    meant(column).is_some_and(|field| !mapping::known(field).is_empty())
}

fn fits(column: &Column, value: &str) -> bool {
    meant(column).is_some_and(|field| mapping::fits(field, value))
}

/// The headings of such columns, each once, in the order of the file.
fn headings(sheets: &[SheetReport], of: impl Fn(&Column) -> bool) -> String {
    let mut known: Vec<&str> = Vec::new();
    for column in sheets.iter().flat_map(|sheet| &sheet.columns).filter(|column| of(column)) {
        if !known.contains(&column.heading.as_str()) {
            known.push(&column.heading);
        }
    }
    listed(known.into_iter())
}

/// One after the other; `-` for none.
fn listed<T: Into<String>>(all: impl Iterator<Item = T>) -> String {
    let mut all: Vec<String> = all.map(Into::into).collect();
    if all.is_empty() {
        return "-".to_owned();
    }
    if all.len() > MOST {
        all.truncate(MOST);
        all.push("…".to_owned());
    }
    all.join(", ")
}

/// As it was typed, without numbers of persons (SEC-34).
fn shown(typed: &str) -> String {
    personal_numbers::without(typed, Sought::Both).map_or_else(|| typed.to_owned(), |(left, _)| left)
}

/// A remembered value as it may stand in the problems of a file.
fn quotable(value: &str) -> String {
    match text::looks_personal(value) {
        true => "…".to_owned(),
        false => value.chars().filter(|c| !c.is_control()).take(30).collect(),
    }
}
