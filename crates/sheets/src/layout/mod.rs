//! The layout of a file: which sheets, where the header is, what each column means, which rows are data.
//!
//! [`LayoutSink`] takes the rows as they are read and sends [`Frame`]s. It keeps at most [`BUFFER`] rows of a
//! sheet until the header is known; everything after that goes through row by row. Cells of columns
//! without a meaning, above all those that must never be held (WP-18), leave it in no frame; nor do cells of other columns in
//! which such a thing stands. Identity numbers and mobile numbers leave it in their own columns alone (SEC-34).
//!
//! A sheet may have several lists one below the other, each under its own header. A header that is worded otherwise than the one
//! before is read anew: from there on its columns mean what it says, and what it names of what is
//! never held is dropped. Goals ([`Kind::Targets`]) are in one table.

mod above;
pub mod columns;
mod fill;
pub mod header;
pub mod heading;
mod held;
mod reading;
pub mod rows;
pub mod vocabulary;

use crate::cells::{Merged, RawRow, RowSink, SheetHead, SinkClosed};
use crate::check::personal_numbers::{self, Sought};
use crate::check::{never_held, places};
use crate::protocol::{Field, Frame, Kind, Meaning, Refusal, Request, SheetReport};
use header::Header;
use held::{Held, Part};
use reading::{Reading, Taken};

/// So many used rows of a sheet are looked at before its header is decided.
pub const BUFFER: usize = 60;
/// So many rows go into one frame.
const CHUNK: usize = 500;
/// So many times a file may change its headers. Pages that repeat one change nothing.
const MOST_HEADERS: u32 = 1_000;

type Emit<'a> = &'a mut dyn FnMut(Frame) -> Result<(), SinkClosed>;

/// Receives a file row by row and sends what it means.
pub struct LayoutSink<'a> {
    request: &'a Request,
    emit: Emit<'a>,
    sheet: Option<Sheet>,
    found_any: bool,
    /// Every sheet so far is hidden; `None`: there was none.
    only_hidden: Option<bool>,
    /// The name is that of a workbook and the content is not.
    misnamed: bool,
    /// A sheet was found that lists people.
    listed: bool,
    held: Held,
    /// How many headers were read anew.
    changes: u32,
    /// Why the file cannot be used, said at its end.
    refused: Option<Refusal>,
    closed: bool,
}

/// The sheet that is being read.
struct Sheet {
    head: SheetHead,
    state: State,
}

enum State {
    /// A header is not decided yet.
    Looking(Looking),
    Reading(Box<Reading>),
    /// No header: the rest of the sheet is not wanted.
    Unwanted,
}

/// Rows that wait until it is known what their columns mean.
#[derive(Default)]
struct Looking {
    rows: Vec<RawRow>,
    after: Option<After>,
}

/// What was read of the sheet before a later header.
struct After {
    reading: Box<Reading>,
    /// Of the rows that wait, the one that reads like a header; those before it were counted.
    at: usize,
}

impl<'a> LayoutSink<'a> {
    pub fn new(request: &'a Request, emit: &'a mut dyn FnMut(Frame) -> Result<(), SinkClosed>) -> LayoutSink<'a> {
        LayoutSink {
            request,
            emit,
            sheet: None,
            found_any: false,
            only_hidden: None,
            misnamed: false,
            listed: false,
            held: Held::default(),
            changes: 0,
            refused: None,
            closed: false,
        }
    }

    /// The content is text. It is read all the same; when no list is found in it, a name like that of a workbook is said to be
    /// wrong.
    pub fn of_text(mut self) -> LayoutSink<'a> {
        let name = self.request.file_name.to_ascii_lowercase();
        self.misnamed = [".xlsx", ".xls"].iter().any(|ending| name.ends_with(ending));
        self
    }

    /// Ends the file. When no sheet had a header or one could not be used, [`Frame::Refused`] is the last frame; otherwise the
    /// caller sends [`Frame::Done`].
    pub fn finish(mut self) -> Result<(), SinkClosed> {
        self.end_sheet()?;
        if let Some(refusal) = self.refused.take() {
            return self.send_now(Frame::Refused(refusal));
        }
        self.release()?;
        if !self.found_any {
            let wanted = wanted(self.request.kind);
            let refusal = match (self.misnamed, self.only_hidden) {
                (true, _) => Refusal::new("import-refused-no-workbook"),
                (false, Some(true)) => Refusal::new("import-refused-hidden"),
                (false, _) => {
                    let args = [("kind", self.request.kind.word()), ("columns", wanted)];
                    Refusal::with("import-refused-no-header", &args)
                }
            };
            self.send(Frame::Refused(refusal))?;
        }
        Ok(())
    }

    /// Sends a frame, or keeps it until it is known what the sheets before it are.
    fn send(&mut self, frame: Frame) -> Result<(), SinkClosed> {
        if !self.held.is_open() {
            return self.send_now(frame);
        }
        self.held.push(frame);
        if self.held.is_full() { self.release() } else { Ok(()) }
    }

    /// Sends what was kept: no sheet lists people better.
    fn release(&mut self) -> Result<(), SinkClosed> {
        let held = self.held.take_all();
        held.into_iter().try_for_each(|frame| self.send_now(frame))
    }

    fn send_now(&mut self, frame: Frame) -> Result<(), SinkClosed> {
        if self.closed {
            return Err(SinkClosed);
        }
        let sent = (self.emit)(frame);
        self.closed = sent.is_err();
        sent
    }

    fn skip_sheet(&mut self, head: &SheetHead, why: &str) -> Result<(), SinkClosed> {
        self.send(Frame::Sheet(SheetReport::skipped(head.index, sheet_name(head), why)))
    }

    /// The file cannot be used. The rest of it is not wanted, and nothing of it is kept.
    fn refuse(&mut self, refusal: Refusal) -> State {
        self.refused = Some(refusal);
        State::Unwanted
    }

    /// Says what a sheet is. `false`: it is left out after all, because it lists nobody and another sheet does.
    fn announce(&mut self, head: &SheetHead, report: &SheetReport) -> Result<bool, SinkClosed> {
        match held::part(self.request.kind, report) {
            Part::List => {
                self.listed = true;
                let held = self.held.take_but_doubtful(report.index);
                held.into_iter().try_for_each(|frame| self.send_now(frame))?;
            }
            Part::Doubtful if self.listed => {
                self.skip_sheet(head, "no-header")?;
                return Ok(false);
            }
            Part::Doubtful => self.held.open(report.index),
            Part::Other => {}
        }
        self.send(Frame::Sheet(report.clone()))?;
        Ok(true)
    }

    /// Decides the header from the buffered rows and sends them on.
    fn decide(&mut self, head: &SheetHead, looking: Looking) -> Result<State, SinkClosed> {
        match looking.after {
            Some(after) => self.decide_again(head, looking.rows, after),
            None => self.decide_first(head, looking.rows),
        }
    }

    fn decide_first(&mut self, head: &SheetHead, buffered: Vec<RawRow>) -> Result<State, SinkClosed> {
        if buffered.is_empty() {
            self.skip_sheet(head, "empty")?;
            return Ok(State::Unwanted);
        }
        let Some(header) = header::find(&buffered, &head.merged, self.request) else {
            self.skip_sheet(head, "no-header")?;
            return Ok(State::Unwanted);
        };
        self.found_any = true;
        let sample = sample(&buffered, &header, &head.merged, self.request);
        if columns::side_by_side(&header.labels, sample, self.request) {
            return Ok(self.refuse(side_by_side(head, buffered[header.last].row)));
        }
        let report = report(head, &header, &buffered, sample, self.request);
        if !self.announce(head, &report)? {
            return Ok(State::Unwanted);
        }
        let reading = Reading::of(report, &head.merged, &header, &buffered, sample, self.request.kind);
        self.feed(head, Box::new(reading), buffered.into_iter().skip(header.last + 1))
    }

    /// Decides a later header of a sheet: the columns get their meaning anew, also those that are dropped. Where it says the same
    /// in other words, it is a page that repeats the header: nothing is reported, and what began above it goes on.
    fn decide_again(&mut self, head: &SheetHead, rows: Vec<RawRow>, after: After) -> Result<State, SinkClosed> {
        let (After { mut reading, at }, request) = (after, self.request);
        let merged = reading::blocks_of(&head.merged, &rows);
        let begins = |header: &Header| header::begins_a_list(&header.labels, request);
        let Some(mut header) = header::around(&rows, at, merged, request).filter(begins) else {
            // The header above it again, under which no list began the first time either.
            reading.skip(rows[at].row);
            return self.feed(head, reading, rows.into_iter().skip(at + 1));
        };
        header.keep_blank(reading.labels(), |position| reading.drops(position), request);
        rows[at..=header.last].iter().for_each(|row| reading.skip(row.row));
        let sample = sample(&rows, &header, merged, request);
        if columns::side_by_side(&header.labels, sample, request) {
            return Ok(self.refuse(side_by_side(head, rows[header.last].row)));
        }
        let mut report = report(head, &header, &rows, sample, request);
        report.money_unit = report.money_unit.or_else(|| reading.money_unit());
        if reading.report().says_the_same(&report) {
            return self.feed(head, reading, rows.into_iter().skip(header.last + 1));
        }
        if !self.may_change() {
            return Ok(self.refuse(too_many_headers()));
        }
        self.flush(&mut reading)?;
        self.announce(head, &report)?;
        let next = Reading::of(report, &head.merged, &header, &rows, sample, request.kind).after(&reading);
        self.feed(head, Box::new(next), rows.into_iter().skip(header.last + 1))
    }

    fn may_change(&mut self) -> bool {
        self.changes += 1;
        self.changes <= MOST_HEADERS
    }

    /// Reads rows that waited, up to one with which it has to be decided anew what they mean.
    fn feed(
        &mut self,
        head: &SheetHead,
        mut reading: Box<Reading>,
        mut rows: impl Iterator<Item = RawRow>,
    ) -> Result<State, SinkClosed> {
        while let Some(row) = rows.next() {
            match self.go_on(head, reading, row)? {
                State::Reading(same) => reading = same,
                State::Looking(mut looking) => {
                    looking.rows.extend(rows);
                    return Ok(State::Looking(looking));
                }
                State::Unwanted => return Ok(State::Unwanted),
            }
        }
        Ok(State::Reading(reading))
    }

    /// Reads one row under the header above it.
    fn go_on(&mut self, head: &SheetHead, mut reading: Box<Reading>, row: RawRow) -> Result<State, SinkClosed> {
        match reading.take(row, &head.merged, self.request) {
            Taken::In => {}
            Taken::Total(total) => {
                self.flush(&mut reading)?;
                self.send(Frame::Total(total))?;
            }
            Taken::Narrower(row) => {
                if !self.may_change() {
                    return Ok(self.refuse(too_many_headers()));
                }
                self.flush(&mut reading)?;
                self.send(Frame::Sheet(reading.report().clone()))?;
                reading.take_as_data(row);
            }
            Taken::Header(rows) => {
                let at = rows.len().saturating_sub(1);
                return Ok(State::Looking(Looking { rows, after: Some(After { reading, at }) }));
            }
        }
        if reading.rows.len() >= CHUNK || reading.skipped.len() >= CHUNK {
            self.flush(&mut reading)?;
        }
        Ok(State::Reading(reading))
    }

    fn flush(&mut self, reading: &mut Reading) -> Result<(), SinkClosed> {
        if !reading.rows.is_empty() {
            self.send(Frame::Rows(std::mem::take(&mut reading.rows)))?;
        }
        if !reading.skipped.is_empty() {
            self.send(Frame::Skipped { sheet: reading.index(), rows: std::mem::take(&mut reading.skipped) })?;
        }
        Ok(())
    }
}

impl RowSink for LayoutSink<'_> {
    fn sheet(&mut self, mut head: SheetHead) -> bool {
        if self.end_sheet().is_err() || self.refused.is_some() {
            return false;
        }
        self.only_hidden = Some(head.hidden && self.only_hidden.unwrap_or(true));
        if head.hidden {
            let _ = self.skip_sheet(&head, "hidden");
            return false;
        }
        head.merged.sort_by_key(|block| (block.first_row, block.first_column));
        self.sheet = Some(Sheet { head, state: State::Looking(Looking::default()) });
        true
    }

    fn row(&mut self, row: RawRow) -> Result<(), SinkClosed> {
        if self.closed {
            return Err(SinkClosed);
        }
        let Some(mut sheet) = self.sheet.take() else { return Ok(()) };
        sheet.state = match sheet.state {
            State::Reading(reading) => self.go_on(&sheet.head, reading, row)?,
            State::Unwanted => State::Unwanted,
            State::Looking(mut looking) => {
                looking.rows.push(row);
                if looking.rows.len() >= BUFFER { self.decide(&sheet.head, looking)? } else { State::Looking(looking) }
            }
        };
        self.sheet = Some(sheet);
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<(), SinkClosed> {
        let Some(sheet) = self.sheet.take() else {
            return if self.closed { Err(SinkClosed) } else { Ok(()) };
        };
        let mut state = sheet.state;
        while let State::Looking(looking) = state {
            state = self.decide(&sheet.head, looking)?;
        }
        if let State::Reading(mut reading) = state {
            self.flush(&mut reading)?;
            let headings = reading.formula_headings();
            if !headings.is_empty() {
                self.send(Frame::Formulas { sheet: reading.index(), headings })?;
            }
        }
        Ok(())
    }
}

/// The rows by which the columns under a header are judged: those below it, up to a header that is worded otherwise.
fn sample<'r>(buffered: &'r [RawRow], header: &Header, merged: &[Merged], request: &Request) -> &'r [RawRow] {
    let from = header.last + 1;
    let until = header::next(buffered, from, header, merged, request).unwrap_or(buffered.len());
    &buffered[from..until]
}

fn side_by_side(head: &SheetHead, row: u32) -> Refusal {
    Refusal::with("import-refused-side-by-side", &[("sheet", &sheet_name(head)), ("row", &row.to_string())])
}

fn too_many_headers() -> Refusal {
    Refusal::with("import-refused-headers", &[("limit", &MOST_HEADERS.to_string())])
}

fn report(head: &SheetHead, header: &Header, buffered: &[RawRow], sample: &[RawRow], request: &Request) -> SheetReport {
    let columns = columns::assign(&header.labels, sample, request);
    let says_township = columns.iter().any(|column| column.meaning == Meaning::Field(Field::Township));
    let place_hint = if says_township || matches!(request.kind, Kind::Targets | Kind::Vacancies) {
        None
    } else {
        places::hint(&head.name).or_else(|| places::hint(&request.file_name))
    };
    SheetReport {
        index: head.index,
        name: sheet_name(head),
        header_from: buffered[header.first].row,
        header_row: buffered[header.last].row,
        columns,
        skipped: None,
        place_hint,
        is_1904: head.is_1904,
        money_unit: above::money(&buffered[..header.first]),
    }
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
