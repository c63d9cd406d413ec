//! One row under judgement: its cells by field, and the problems found so far.

use super::dates::{self, DateFault, Parsed};
use super::personal_numbers::Found;
use super::sheet::Columns;
use super::types::{At, Context, Outcome};
use super::words::{self, Listed, ValueWords};
use super::{mapping, set, text};
use crate::cells::Cell;
use crate::problem::{Code, Problem, Severity};
use crate::protocol::{DataRow, Field, Meaning};
use std::borrow::Cow;

const FIELDS: usize = Field::ALL.len();

pub(super) struct Row<'a> {
    pub context: &'a Context,
    pub columns: &'a Columns,
    pub at: At,
    cells: [Option<(u16, &'a Cell)>; FIELDS],
    /// Places of work, requirements and targets may stand in several columns.
    pub several: Vec<(u16, &'a Cell)>,
    pub problems: Vec<Problem>,
    refused: bool,
}

impl<'a> Row<'a> {
    pub fn new(row: &'a DataRow, columns: &'a Columns, context: &'a Context) -> Row<'a> {
        let mut cells = [None; FIELDS];
        let mut several = Vec::new();
        for (position, cell) in &row.cells {
            let Some(column) = columns.at(*position) else { continue };
            match column.meaning {
                Meaning::Field(Field::PlaceOfWork | Field::Requirements | Field::Target) => several.push((*position, cell)),
                Meaning::Field(field) => cells[field as usize] = Some((*position, cell)),
                Meaning::Dropped | Meaning::Ignored => {}
            }
        }
        let at = At { sheet: row.sheet, row: row.row };
        let told = row.left_out.iter().map(|position| left_out(at, *position, columns));
        let numbers = row.numbers.iter().map(|(position, found)| number_left_out(at, *position, *found, columns));
        let problems = told.chain(numbers).collect();
        Row { context, columns, at, cells, several, problems, refused: false }
    }

    pub fn cell(&self, field: Field) -> Option<&'a Cell> {
        self.cells[field as usize].map(|(_, cell)| cell).filter(|cell| !matches!(cell, Cell::Empty))
    }
    /// The cells of a field that may stand in several columns.
    pub fn several_of(&self, field: Field) -> impl Iterator<Item = (u16, &'a Cell)> {
        let of = move |position: u16| self.columns.at(position).is_some_and(|column| column.meaning == Meaning::Field(field));
        self.several.iter().copied().filter(move |(position, _)| of(*position))
    }
    /// The text of a cell, when it says something.
    pub fn text(&self, field: Field) -> Option<Cow<'a, str>> {
        self.cell(field).and_then(text::of)
    }
    /// As [`Row::text`], and `/`, 无 say nothing either.
    pub fn stated(&self, field: Field) -> Option<Cow<'a, str>> {
        self.text(field).filter(|text| text.len() > 12 || !ValueWords::get().is_blank(text))
    }
    /// The text of a cell or, when it says nothing, what was set for the file.
    pub fn stated_or_set(&self, field: Field) -> Option<Cow<'a, str>> {
        self.stated(field).or_else(|| set::text(self.context, field).map(|text| Cow::Owned(text.to_owned())))
    }

    pub fn error(&mut self, field: Field, code: Code, message: &str) {
        self.problem(field, code, Severity::Error, message, Vec::new());
    }
    pub fn warning(&mut self, field: Field, code: Code, message: &str) {
        self.problem(field, code, Severity::Warning, message, Vec::new());
    }
    pub fn problem(&mut self, field: Field, code: Code, severity: Severity, message: &str, args: Vec<(String, String)>) {
        let position = self.cells[field as usize].map(|(position, _)| position).or_else(|| match field {
            Field::PlaceOfWork | Field::Requirements | Field::Target => {
                self.several_of(field).next().map(|(position, _)| position)
            }
            _ => None,
        });
        let column = position.and_then(|p| self.columns.at(p)).or_else(|| self.columns.of_field(field));
        self.refused |= severity == Severity::Error;
        self.problems.push(Problem {
            sheet: self.at.sheet,
            row: self.at.row,
            column: column.map(|column| column.heading.clone()),
            position: column.map(|column| column.position),
            code,
            severity,
            message: message.to_owned(),
            args,
        });
    }

    /// The word of a cell as it may stand in a message: short, and nothing when it could be a name, an
    /// identity number or a phone that slipped into the column.
    pub fn quotable(&self, word: &str) -> String {
        let name = self.text(Field::Name);
        let personal = text::looks_personal(word) || name.is_some_and(|name| word.contains(name.as_ref()) || name.contains(word));
        if personal { "…".to_owned() } else { word.chars().filter(|c| !c.is_control()).take(30).collect() }
    }

    /// The value that a word was mapped to for this source. One by which the column is not read is left aside: it was
    /// remembered when the column was another, or before anybody looked at it.
    pub fn mapped(&self, position: u16, word: &str) -> Option<&'a str> {
        if self.context.words.is_empty() {
            return None;
        }
        let column = self.columns.at(position)?;
        let Meaning::Field(field) = column.meaning else { return None };
        let said = |heading: &str, of: &str| heading == column.heading && text::trim(of) == word;
        let found = self.context.words.iter().find(|((h, w), value)| said(h, w) && mapping::fits(field, value));
        found.map(|(_, value)| value.as_str())
    }

    /// A value of a closed list: from the cell, else as set for the file, else `None`. A word that is not
    /// known is an error until somebody says what it means.
    pub fn listed<T: Listed>(&mut self, field: Field, message: &str) -> Option<T> {
        let slot = self.cells[field as usize];
        let word = slot.and_then(|(position, cell)| text::of(cell).map(|word| (position, word)));
        let Some((position, word)) = word else { return set::value(self.context, field) };
        if let Some(value) = self.mapped(position, &word) {
            if let Some(value) = words::value(value) {
                return Some(value);
            }
        } else if let Some(value) = words::value(&word) {
            return Some(value);
        } else if ValueWords::get().is_blank(&word) {
            return set::value(self.context, field);
        }
        let args = vec![("value".to_owned(), self.quotable(&word))];
        self.problem(field, Code::ValueUnknown, Severity::Error, message, args);
        None
    }

    /// The day in a cell or as set for the file; `Err` when a problem was noted, `Ok(None)` when nothing is stated.
    pub fn day(&mut self, field: Field) -> Result<Option<Parsed>, ()> {
        let cell =
            self.cell(field).filter(|cell| text::of(cell).is_some_and(|t| t.len() > 12 || !ValueWords::get().is_blank(&t)));
        let broken = matches!(self.cell(field), Some(Cell::Error(_)));
        let set = set::text(self.context, field);
        let parsed = match (cell, set) {
            (Some(cell), _) => dates::parse_in(cell, self.context.plan_year, self.columns.is_1904),
            (None, _) if broken => Err(DateFault::Unreadable),
            (None, Some(set)) => dates::parse(&Cell::Text(set.to_owned()), self.context.plan_year),
            (None, None) => return Ok(None),
        };
        match parsed {
            Ok(parsed) => {
                if parsed.year_assumed {
                    let args = vec![("year".to_owned(), self.context.plan_year.to_string())];
                    self.problem(field, Code::YearAssumed, Severity::Warning, "import-problem-year-assumed", args);
                }
                Ok(Some(parsed))
            }
            Err(fault) => {
                let message = match fault {
                    DateFault::Unreadable => "import-problem-date-unreadable",
                    DateFault::MonthOrTen => "import-problem-date-month-or-ten",
                };
                let value = cell.and_then(text::of).unwrap_or_default().into_owned();
                let args = vec![("value".to_owned(), self.quotable(&value))];
                self.problem(field, Code::DateUnreadable, Severity::Error, message, args);
                Err(())
            }
        }
    }

    /// The verdict: the row, unless an error was noted.
    pub fn outcome<T>(self, row: Option<T>) -> Outcome<T> {
        Outcome { row: row.filter(|_| !self.refused), problems: self.problems }
    }
}

/// The note on a cell that told something that is never held (WP-18).
fn left_out(at: At, position: u16, columns: &Columns) -> Problem {
    Problem {
        sheet: at.sheet,
        row: at.row,
        column: columns.at(position).map(|column| column.heading.clone()),
        position: Some(position),
        code: Code::NeverHeld,
        severity: Severity::Warning,
        message: "import-problem-never-held".to_owned(),
        args: Vec::new(),
    }
}

/// The note on a cell in whose text an identity number or a mobile number stood (SEC-34).
fn number_left_out(at: At, position: u16, found: Found, columns: &Columns) -> Problem {
    Problem {
        code: Code::NumberInText,
        message: "import-problem-number-in-text".to_owned(),
        args: vec![("what".to_owned(), found.word().to_owned())],
        ..left_out(at, position, columns)
    }
}
