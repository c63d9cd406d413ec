//! The layout of a file: which sheets, where the header is, what each column means, which rows are data.
//!
//! [`LayoutSink`] takes the rows as they are read and sends [`Frame`]s. It keeps at most [`BUFFER`] rows of a
//! sheet until the header is known; everything after that goes through row by row. Cells of columns
//! without a meaning, above all those that must never be held (WP-18), leave it in no frame; nor do cells of other columns in
//! which such a thing stands. Identity numbers and mobile numbers leave it in their own columns alone (SEC-34).

pub mod columns;
mod fill;
pub mod header;
pub mod heading;
pub mod rows;
pub mod vocabulary;

use crate::cells::{Cell, Merged, RawRow, RowSink, SheetHead, SinkClosed};
use crate::check::personal_numbers::{self, Sought};
use crate::check::{never_held, places};
use crate::protocol::{DataRow, Field, Frame, Kind, Meaning, Refusal, Request, SheetReport};
use fill::Fill;
use rows::{RowRules, Verdict};

/// So many used rows of a sheet are looked at before its header is decided.
pub const BUFFER: usize = 60;
/// So many rows go into one frame.
const CHUNK: usize = 500;

type Emit<'a> = &'a mut dyn FnMut(Frame) -> Result<(), SinkClosed>;

/// Receives a file row by row and sends what it means.
pub struct LayoutSink<'a> {
    request: &'a Request,
    emit: Emit<'a>,
    sheet: Option<Sheet>,
    found_any: bool,
    /// The name is that of a workbook and the content is not.
    misnamed: bool,
    closed: bool,
}

/// The sheet that is being read.
struct Sheet {
    head: SheetHead,
    state: State,
}

enum State {
    /// The header is not decided yet.
    Looking(Vec<RawRow>),
    Reading(Box<Reading>),
    /// No header: the rest of the sheet is not wanted.
    Unwanted,
}

/// A sheet whose header is known.
struct Reading {
    index: u16,
    /// By position: the cells leave with their row.
    keep: Vec<bool>,
    /// By position: texts about a person, which leave only if they tell nothing that is never held.
    guarded: Vec<bool>,
    /// By position: which numbers may not leave with a text.
    sought: Vec<Option<Sought>>,
    kept: usize,
    headings: Vec<(u16, String)>,
    rules: RowRules,
    fill: Fill,
    across: Vec<Merged>,
    totals_matter: bool,
    rows: Vec<DataRow>,
    skipped: Vec<u32>,
    /// By position: a formula gave the value of a cell that was kept.
    formulas: Vec<bool>,
}

impl<'a> LayoutSink<'a> {
    pub fn new(request: &'a Request, emit: &'a mut dyn FnMut(Frame) -> Result<(), SinkClosed>) -> LayoutSink<'a> {
        LayoutSink { request, emit, sheet: None, found_any: false, misnamed: false, closed: false }
    }

    /// The content is text. It is read all the same; when no list is found in it, a name like that of a workbook is said to be
    /// wrong.
    pub fn of_text(mut self) -> LayoutSink<'a> {
        let name = self.request.file_name.to_ascii_lowercase();
        self.misnamed = [".xlsx", ".xls"].iter().any(|ending| name.ends_with(ending));
        self
    }

    /// Ends the file. When no sheet had a header, [`Frame::Refused`] is the last frame; otherwise the caller
    /// sends [`Frame::Done`].
    pub fn finish(mut self) -> Result<(), SinkClosed> {
        self.end_sheet()?;
        if !self.found_any {
            let wanted = wanted(self.request.kind);
            let refusal = match self.misnamed {
                true => Refusal::new("import-refused-no-workbook"),
                false => Refusal::with("import-refused-no-header", &[("kind", self.request.kind.word()), ("columns", wanted)]),
            };
            self.send(Frame::Refused(refusal))?;
        }
        Ok(())
    }

    fn send(&mut self, frame: Frame) -> Result<(), SinkClosed> {
        if self.closed {
            return Err(SinkClosed);
        }
        let sent = (self.emit)(frame);
        self.closed = sent.is_err();
        sent
    }

    fn skip_sheet(&mut self, head: &SheetHead, why: &str) -> Result<(), SinkClosed> {
        let report =
            SheetReport { index: head.index, name: sheet_name(head), skipped: Some(why.to_owned()), ..SheetReport::default() };
        self.send(Frame::Sheet(report))
    }

    /// Decides the header from the buffered rows and sends them on.
    fn decide(&mut self, head: &SheetHead, buffered: Vec<RawRow>) -> Result<State, SinkClosed> {
        if buffered.is_empty() {
            self.skip_sheet(head, "empty")?;
            return Ok(State::Unwanted);
        }
        let Some(header) = header::find(&buffered, &head.merged, self.request) else {
            self.skip_sheet(head, "no-header")?;
            return Ok(State::Unwanted);
        };
        self.found_any = true;
        let report = report(head, &header, &buffered, self.request);
        let mut reading = Reading::of(&report, head, &header, &buffered, self.request.kind);
        self.send(Frame::Sheet(report))?;
        for row in buffered.into_iter().skip(header.last + 1) {
            self.take(&mut reading, row)?;
        }
        Ok(State::Reading(Box::new(reading)))
    }

    fn take(&mut self, reading: &mut Reading, row: RawRow) -> Result<(), SinkClosed> {
        if let Some(total) = reading.take(row) {
            self.flush(reading)?;
            self.send(Frame::Total(total))?;
        }
        if reading.rows.len() >= CHUNK || reading.skipped.len() >= CHUNK {
            self.flush(reading)?;
        }
        Ok(())
    }

    fn flush(&mut self, reading: &mut Reading) -> Result<(), SinkClosed> {
        if !reading.rows.is_empty() {
            self.send(Frame::Rows(std::mem::take(&mut reading.rows)))?;
        }
        if !reading.skipped.is_empty() {
            self.send(Frame::Skipped { sheet: reading.index, rows: std::mem::take(&mut reading.skipped) })?;
        }
        Ok(())
    }
}

impl RowSink for LayoutSink<'_> {
    fn sheet(&mut self, head: SheetHead) -> bool {
        if self.end_sheet().is_err() {
            return false;
        }
        if head.hidden {
            let _ = self.skip_sheet(&head, "hidden");
            return false;
        }
        self.sheet = Some(Sheet { head, state: State::Looking(Vec::new()) });
        true
    }

    fn row(&mut self, row: RawRow) -> Result<(), SinkClosed> {
        if self.closed {
            return Err(SinkClosed);
        }
        let Some(mut sheet) = self.sheet.take() else { return Ok(()) };
        match &mut sheet.state {
            State::Reading(reading) => self.take(reading, row)?,
            State::Unwanted => {}
            State::Looking(rows) => {
                rows.push(row);
                if rows.len() >= BUFFER {
                    let rows = std::mem::take(rows);
                    sheet.state = self.decide(&sheet.head, rows)?;
                }
            }
        }
        self.sheet = Some(sheet);
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<(), SinkClosed> {
        let Some(sheet) = self.sheet.take() else {
            return if self.closed { Err(SinkClosed) } else { Ok(()) };
        };
        let state = match sheet.state {
            State::Looking(rows) => self.decide(&sheet.head, rows)?,
            state => state,
        };
        if let State::Reading(mut reading) = state {
            self.flush(&mut reading)?;
            let headings = reading.formula_headings();
            if !headings.is_empty() {
                self.send(Frame::Formulas { sheet: reading.index, headings })?;
            }
        }
        Ok(())
    }
}

impl Reading {
    fn of(report: &SheetReport, head: &SheetHead, header: &header::Header, buffered: &[RawRow], kind: Kind) -> Reading {
        let mut keep = vec![false; header.labels.len()];
        let mut guarded = keep.clone();
        let mut sought = vec![None; keep.len()];
        let mut headings = Vec::new();
        // Vacancies and goals are no persons; what a vacancy says of those it wants is refused by its own words (WP-15).
        let of_people = !matches!(kind, Kind::Vacancies | Kind::Targets);
        for column in &report.columns {
            let Meaning::Field(field) = column.meaning else { continue };
            keep[usize::from(column.position)] = true;
            guarded[usize::from(column.position)] = of_people && field != Field::ResidentId;
            sought[usize::from(column.position)] = personal_numbers::sought_in(field, of_people);
            headings.push((column.position, column.heading.clone()));
        }
        let vocabulary = vocabulary::Vocabulary::get();
        let serial = header.labels.iter().map(|label| vocabulary.is_serial(&label.heading)).collect();
        let rules = RowRules::of(kind, &report.columns, &buffered[header.first..=header.last], serial);
        let below = report.header_row;
        let mut across: Vec<Merged> = head
            .merged
            .iter()
            .filter(|block| block.last_column > block.first_column && block.first_row >= below)
            .copied()
            .collect();
        across.sort_by_key(|block| block.first_row);
        let data: Vec<&RawRow> =
            buffered[header.last + 1..].iter().filter(|row| rules.verdict(row, |_| false, &across) == Verdict::Data).collect();
        let fill = Fill::of(&head.merged, below, &report.columns, &data);
        let kept = headings.len();
        let formulas = vec![false; keep.len()];
        let totals_matter = kind == Kind::Targets;
        Reading {
            index: head.index,
            keep,
            guarded,
            sought,
            kept,
            headings,
            rules,
            fill,
            across,
            totals_matter,
            rows: Vec::new(),
            skipped: Vec::new(),
            formulas,
        }
    }

    /// Takes one row; gives it back when it is a total that is to be compared.
    fn take(&mut self, mut row: RawRow) -> Option<DataRow> {
        self.fill.advance(&row);
        let fill = &self.fill;
        match self.rules.verdict(&row, |position| fill.reaches(position), &self.across) {
            Verdict::Skip => self.skipped.push(row.row),
            Verdict::Total if self.totals_matter => return Some(self.data(row)),
            Verdict::Total => self.skipped.push(row.row),
            Verdict::Data => {
                for position in &row.formulas {
                    let position = usize::from(*position);
                    if self.keep.get(position) == Some(&true)
                        && row.cells.get(position).is_some_and(|c| !matches!(c, Cell::Empty))
                    {
                        self.formulas[position] = true;
                    }
                }
                self.fill.apply(&mut row, &self.keep);
                let data = self.data(row);
                self.rows.push(data);
            }
        }
        None
    }

    fn data(&self, row: RawRow) -> DataRow {
        let mut cells = Vec::with_capacity(self.kept);
        let (mut left_out, mut numbers) = (Vec::new(), Vec::new());
        for (position, mut cell) in row.cells.into_iter().take(self.keep.len()).enumerate() {
            // Positions are below the number of labels, which is below 65,536.
            let Ok(at) = u16::try_from(position) else { continue };
            if !self.keep[position] || matches!(cell, Cell::Empty) {
                continue;
            }
            if self.guarded[position] && matches!(&cell, Cell::Text(text) if never_held::tells(text)) {
                left_out.push(at);
                continue;
            }
            let found = self.sought[position].and_then(|sought| personal_numbers::take_out(&mut cell, sought));
            numbers.extend(found.map(|found| (at, found)));
            if !matches!(cell, Cell::Empty) {
                cells.push((at, cell));
            }
        }
        DataRow { sheet: self.index, row: row.row, cells, left_out, numbers }
    }

    fn formula_headings(&self) -> Vec<String> {
        let gave = |position: &u16| self.formulas.get(usize::from(*position)) == Some(&true);
        self.headings.iter().filter(|(position, _)| gave(position)).map(|(_, heading)| heading.clone()).collect()
    }
}

fn report(head: &SheetHead, header: &header::Header, buffered: &[RawRow], request: &Request) -> SheetReport {
    let columns = columns::assign(&header.labels, &buffered[header.last + 1..], request);
    let says_township = columns.iter().any(|column| column.meaning == Meaning::Field(Field::Township));
    let place_hint = if says_township || matches!(request.kind, Kind::Targets | Kind::Vacancies) {
        None
    } else {
        places::hint(&head.name).or_else(|| places::hint(&request.file_name))
    };
    let header_row = buffered[header.last].row;
    SheetReport { index: head.index, name: sheet_name(head), header_row, columns, skipped: None, place_hint }
}

/// The name of a sheet as it is reported and kept; one that tells something that is never held of everybody in it (党员) is
/// left out (WP-18), and so is a number of a person in it (SEC-34).
pub fn sheet_name(head: &SheetHead) -> String {
    let numbered = || format!("Sheet{}", u32::from(head.index) + 1);
    if never_held::tells(&head.name) {
        return numbered();
    }
    match personal_numbers::without(&head.name, Sought::Both) {
        Some((name, _)) if name.is_empty() => numbered(),
        Some((name, _)) => name,
        None => head.name.clone(),
    }
}

/// The columns without which a file of this kind has no header, as field words.
const fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::People => "name, resident_id, township",
        Kind::Placements | Kind::Trainings => "name, resident_id, start",
        Kind::Targets => "township, target",
        Kind::Vacancies => "title, employer",
    }
}
