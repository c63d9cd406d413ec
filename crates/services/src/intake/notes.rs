//! Problems found while storing, in the words of the reader's problems.

use leka_sheets::check::types::At;
use leka_sheets::problem::{Code, Problem, Severity};
use leka_sheets::protocol::{Field, Meaning, SheetReport};
use std::collections::BTreeMap;

/// A problem before it is tied to a heading.
pub struct Note {
    field: Field,
    code: Code,
    severity: Severity,
    message: &'static str,
    args: Vec<(String, String)>,
}

impl Note {
    pub fn error(field: Field, code: Code, message: &'static str) -> Note {
        Note { field, code, severity: Severity::Error, message, args: Vec::new() }
    }
    pub fn warning(field: Field, code: Code, message: &'static str) -> Note {
        Note { severity: Severity::Warning, ..Note::error(field, code, message) }
    }
    pub fn arg(mut self, name: &str, value: impl ToString) -> Note {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
}

/// All problems of a file, by place.
#[derive(Default)]
pub struct Notes {
    headings: BTreeMap<(u16, Field), (String, u16)>,
    pub problems: Vec<Problem>,
}

impl Notes {
    /// Learns the headings of a sheet.
    pub fn sheet(&mut self, report: &SheetReport) {
        for column in &report.columns {
            if let Meaning::Field(field) = column.meaning {
                self.headings.entry((report.index, field)).or_insert_with(|| (column.heading.clone(), column.position));
            }
        }
    }
    /// Whether a sheet has a column for this field.
    pub fn has_column(&self, sheet: u16, field: Field) -> bool {
        self.headings.contains_key(&(sheet, field))
    }
    pub fn add(&mut self, at: At, note: Note) {
        let heading = self.headings.get(&(at.sheet, note.field));
        self.problems.push(Problem {
            sheet: at.sheet,
            row: at.row,
            column: heading.map(|(heading, _)| heading.clone()),
            position: heading.map(|(_, position)| *position),
            code: note.code,
            severity: note.severity,
            message: note.message.to_owned(),
            args: note.args,
        });
    }
    pub fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        self.problems.extend(problems);
    }
}
