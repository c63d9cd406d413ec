//! Problems found while storing, in the words of the reader's problems.

use leka_sheets::check::types::At;
use leka_sheets::problem::{Code, Problem, Severity};
use leka_sheets::protocol::{Column, Field, Meaning, SheetReport};
use std::collections::BTreeMap;

/// A problem before it is tied to a heading.
pub struct Note {
    /// `None`: of the file as a whole.
    field: Option<Field>,
    /// Of several columns with this field, the one with this detail.
    detail: Option<String>,
    code: Code,
    severity: Severity,
    message: &'static str,
    args: Vec<(String, String)>,
}

impl Note {
    pub fn error(field: Field, code: Code, message: &'static str) -> Note {
        Note { field: Some(field), detail: None, code, severity: Severity::Error, message, args: Vec::new() }
    }
    pub fn warning(field: Field, code: Code, message: &'static str) -> Note {
        Note { severity: Severity::Warning, ..Note::error(field, code, message) }
    }
    /// A warning that belongs to no column.
    pub fn of_file(code: Code, message: &'static str) -> Note {
        Note { field: None, detail: None, code, severity: Severity::Warning, message, args: Vec::new() }
    }
    /// Of several columns with the same field, the one with this detail is meant.
    pub fn under(mut self, detail: &str) -> Note {
        self.detail = Some(detail.to_owned());
        self
    }
    pub fn arg(mut self, name: &str, value: impl ToString) -> Note {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
}

/// All problems of a file, by place.
#[derive(Clone, Default)]
pub struct Notes {
    /// By sheet, field and the header below which they hold.
    headings: BTreeMap<(u16, Field, u32), (String, u16)>,
    /// By field and detail, where there may be several columns: the indicators of a targets file.
    details: BTreeMap<(u16, Field, String), (String, u16)>,
    pub problems: Vec<Problem>,
}

impl Notes {
    /// Learns the headings of a sheet, or of a list further down in it.
    pub fn sheet(&mut self, report: &SheetReport) {
        for column in &report.columns {
            if let Meaning::Field(field) = column.meaning {
                let heading = (column.heading.clone(), column.position);
                if let Some(detail) = &column.detail {
                    self.details.insert((report.index, field, detail.clone()), heading.clone());
                }
                self.headings.entry((report.index, field, report.header_row)).or_insert(heading);
            }
        }
    }
    /// Whether a sheet has a column for this field.
    pub fn has_column(&self, sheet: u16, field: Field) -> bool {
        self.headings.range((sheet, field, 0)..=(sheet, field, u32::MAX)).next().is_some()
    }
    /// The heading in a sheet of the column with this field and detail.
    pub fn heading_under(&self, sheet: u16, field: Field, detail: &str) -> Option<&str> {
        self.details.get(&(sheet, field, detail.to_owned())).map(|(heading, _)| heading.as_str())
    }
    /// The column of a field in a row: that of the last header above it.
    fn heading(&self, at: At, field: Field) -> Option<&(String, u16)> {
        let above = self.headings.range((at.sheet, field, 0)..(at.sheet, field, at.row)).next_back();
        let any = || self.headings.range((at.sheet, field, 0)..=(at.sheet, field, u32::MAX)).next();
        above.or_else(any).map(|(_, heading)| heading)
    }
    /// A problem of a column without a field.
    pub fn add_to(&mut self, at: At, column: &Column, note: Note) {
        self.add(at, note);
        if let Some(problem) = self.problems.last_mut() {
            (problem.column, problem.position) = (Some(column.heading.clone()), Some(column.position));
        }
    }
    pub fn add(&mut self, at: At, note: Note) {
        let Note { field, detail, .. } = &note;
        let detailed = field.zip(detail.clone()).and_then(|(field, detail)| self.details.get(&(at.sheet, field, detail)));
        let heading = detailed.or_else(|| field.and_then(|field| self.heading(at, field)));
        let (column, position) = heading.cloned().unzip();
        self.problems.push(Problem {
            sheet: at.sheet,
            row: at.row,
            column,
            position,
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
