//! Frames of the reading process become checked rows. No database; runs on a thread of its own.

use super::notes::{Note, Notes};
use super::progress::Progress;
use leka_platform::{Failure, Kind as FailureKind};
use leka_sheets::check::{
    self, At, CheckedPerson, CheckedPlacement, CheckedTargets, CheckedTraining, CheckedVacancy, Columns, Context, Outcome, Said,
};
use leka_sheets::problem::{Code, Problem, Severity};
use leka_sheets::protocol::{DataRow, Field, Frame, Kind, Refusal, SheetReport};
use std::collections::{BTreeMap, HashMap};

/// Checked rows of one kind.
pub enum Checked {
    People(Vec<CheckedPerson>),
    Placements(Vec<CheckedPlacement>),
    Trainings(Vec<CheckedTraining>),
    Targets { rows: Vec<CheckedTargets>, totals: Vec<CheckedTargets> },
    Vacancies(Vec<CheckedVacancy>),
}

impl Checked {
    /// What the file was brought in as.
    pub fn kind(&self) -> Kind {
        match self {
            Checked::People(_) => Kind::People,
            Checked::Placements(_) => Kind::Placements,
            Checked::Trainings(_) => Kind::Trainings,
            Checked::Targets { .. } => Kind::Targets,
            Checked::Vacancies(_) => Kind::Vacancies,
        }
    }

    /// How many rows there are to store.
    pub fn count(&self) -> usize {
        match self {
            Checked::People(rows) => rows.len(),
            Checked::Placements(rows) => rows.len(),
            Checked::Trainings(rows) => rows.len(),
            Checked::Targets { rows, .. } => rows.len(),
            Checked::Vacancies(rows) => rows.len(),
        }
    }
}

/// A file as read and checked.
pub struct Readout {
    pub sheets: Vec<SheetReport>,
    pub checked: Checked,
    pub notes: Notes,
    /// Rows of data and rows that are none.
    pub rows_read: u64,
    pub rows_skipped: u64,
    /// Rows that an error of the checks refused.
    pub rows_refused: u64,
    /// What those rows say readably: `--replaces` withdraws no record that one of them may be about.
    pub refused: Vec<Said>,
}

/// The file cannot be used: the sentence for the person.
pub fn refusal(refusal: Refusal) -> Failure {
    let mut failure = Failure::new(FailureKind::Input, &refusal.message);
    failure.args = refusal.args;
    failure
}

/// Reads all frames and checks all rows.
pub fn read<I>(kind: Kind, context: &Context, frames: I, progress: &Progress) -> Result<Readout, Failure>
where
    I: Iterator<Item = Result<Frame, Refusal>>,
{
    let mut out = Readout {
        sheets: Vec::new(),
        checked: match kind {
            Kind::People => Checked::People(Vec::new()),
            Kind::Placements => Checked::Placements(Vec::new()),
            Kind::Trainings => Checked::Trainings(Vec::new()),
            Kind::Targets => Checked::Targets { rows: Vec::new(), totals: Vec::new() },
            Kind::Vacancies => Checked::Vacancies(Vec::new()),
        },
        notes: Notes::default(),
        rows_read: 0,
        rows_skipped: 0,
        rows_refused: 0,
        refused: Vec::new(),
    };
    let mut columns: HashMap<u16, Columns> = HashMap::new();
    let mut done = false;
    for frame in frames {
        if progress.is_cancelled() {
            return Err(cancelled());
        }
        match frame.map_err(refusal)? {
            Frame::Sheet(report) => {
                out.notes.sheet(&report);
                if report.skipped.is_none() {
                    // A later list of a sheet may lack what the first one lacks.
                    let said = columns.contains_key(&report.index);
                    let mut lacking = check::columns(kind, &report, context);
                    lacking.retain(|problem| !(said && out.notes.problems.contains(problem)));
                    out.notes.extend(lacking);
                    columns.insert(report.index, Columns::of(&report));
                }
                out.sheets.push(report);
            }
            Frame::Rows(rows) => {
                out.rows_read += rows.len() as u64;
                progress.rows_read(rows.len() as u64);
                for row in rows {
                    if let Some(columns) = columns.get(&row.sheet) {
                        out.check(&row, columns, context);
                    }
                }
            }
            Frame::Skipped { rows, .. } => out.skip(rows.len()),
            Frame::Total(row) => {
                out.skip(1);
                if let (Checked::Targets { totals, .. }, Some(columns)) = (&mut out.checked, columns.get(&row.sheet))
                    && let Some(total) = check::check_targets(&row, columns, context).row
                {
                    totals.push(total);
                }
            }
            Frame::Formulas { sheet, headings } => {
                for heading in headings {
                    out.notes.extend([Problem {
                        sheet,
                        row: 0,
                        column: Some(heading),
                        position: None,
                        code: Code::FormulaValue,
                        severity: Severity::Warning,
                        message: "import-problem-formula-value".to_owned(),
                        args: Vec::new(),
                    }]);
                }
            }
            Frame::Done { .. } => done = true,
            Frame::Refused(reason) => return Err(refusal(reason)),
        }
    }
    out.ask_for_blanks();
    match done {
        true => Ok(out),
        false if progress.is_cancelled() => Err(cancelled()),
        false => Err(Failure::input("import-refused-reader-died")),
    }
}

/// The person stopped the import; nothing was kept.
pub fn cancelled() -> Failure {
    Failure::input("import-cancelled")
}

impl Readout {
    /// Whether there is no row of data at all, refused or not.
    pub fn is_empty(&self) -> bool {
        self.rows_read == self.rows_skipped
    }

    /// A blank cell gives `unknown`, with one warning for the file and heading (contract, "Words").
    fn ask_for_blanks(&mut self) {
        let mut blanks: BTreeMap<(u16, Field), u64> = BTreeMap::new();
        let mut blank = |sheet: u16, field: Field, is: bool| {
            if is {
                *blanks.entry((sheet, field)).or_default() += 1;
            }
        };
        match &self.checked {
            Checked::Placements(rows) => {
                for row in rows {
                    let sheet = row.person.at.sheet;
                    blank(sheet, Field::Sector, row.sector.is_none());
                    blank(sheet, Field::Channel, row.channel.is_none());
                    blank(sheet, Field::PlaceOfWork, row.destination.is_none());
                }
            }
            Checked::Trainings(rows) => {
                for row in rows {
                    let sheet = row.person.at.sheet;
                    blank(sheet, Field::TrainingMode, row.mode.is_none());
                    blank(sheet, Field::Subsidised, row.subsidised.is_none());
                    blank(sheet, Field::Completed, row.completed.is_none());
                    blank(sheet, Field::End, row.end.is_none());
                }
            }
            Checked::Vacancies(rows) => {
                for row in rows {
                    blank(row.at.sheet, Field::Pay, row.pay.is_none());
                    blank(row.at.sheet, Field::PlaceOfWork, row.destination.is_none());
                }
            }
            Checked::People(_) | Checked::Targets { .. } => {}
        }
        for ((sheet, field), count) in blanks {
            let message = match field {
                // With or without a column: the last day may stand in the column of first days, too.
                Field::End => "import-problem-blank-end",
                _ => "import-problem-blank-cells",
            };
            // Another column that is absent has its own warning.
            if field == Field::End || self.notes.has_column(sheet, field) {
                let at = At { sheet, row: 0 };
                self.notes.add(at, Note::warning(field, Code::ColumnAbsent, message).arg("count", count));
            }
        }
    }

    fn skip(&mut self, rows: usize) {
        self.rows_read += rows as u64;
        self.rows_skipped += rows as u64;
    }

    fn check(&mut self, row: &DataRow, columns: &Columns, context: &Context) {
        let taken = match &mut self.checked {
            Checked::People(rows) => keep(check::check_person(row, columns, context), rows, &mut self.notes),
            Checked::Placements(rows) => keep(check::check_placement(row, columns, context), rows, &mut self.notes),
            Checked::Trainings(rows) => keep(check::check_training(row, columns, context), rows, &mut self.notes),
            Checked::Vacancies(rows) => keep(check::check_vacancy(row, columns, context), rows, &mut self.notes),
            Checked::Targets { rows, .. } => keep(check::check_targets(row, columns, context), rows, &mut self.notes),
        };
        if !taken {
            self.rows_refused += 1;
            self.refused.push(check::said(self.checked.kind(), row, columns, context));
        }
    }
}

fn keep<T>(outcome: Outcome<T>, rows: &mut Vec<T>, notes: &mut Notes) -> bool {
    let refused = outcome.problems.iter().any(|problem| problem.severity == Severity::Error);
    notes.extend(outcome.problems);
    match (outcome.row, refused) {
        (Some(row), false) => {
            rows.push(row);
            true
        }
        _ => false,
    }
}
