//! A workbook in memory and what came of it. People are invented: address code 990329.
#![allow(dead_code, reason = "each test file uses its part")]

use leka_core::{Day, identity::check_character};
use leka_sheets::cells::{Cell, Merged, RawRow, RowSink, SheetHead};
use leka_sheets::check::*;
use leka_sheets::layout::LayoutSink;
use leka_sheets::problem::{Code, Problem, Severity};
use leka_sheets::protocol::{DataRow, Frame, Kind, Meaning, Request, SheetReport};

/// An invented number with the right check character; odd sequence numbers, so that all are men.
pub fn id(number: u32) -> String {
    with_check(&format!("99032919900101{:03}", number * 2 + 1))
}
pub fn with_check(seventeen: &str) -> String {
    format!("{seventeen}{}", char::from(check_character(seventeen.as_bytes()).unwrap()))
}
pub fn text(typed: &str) -> Cell {
    if typed.is_empty() { Cell::Empty } else { Cell::Text(typed.to_owned()) }
}

pub struct Book {
    pub request: Request,
    sheets: Vec<(SheetHead, Vec<RawRow>)>,
}

impl Book {
    pub fn of(kind: Kind) -> Book {
        let request = Request { kind, file_name: "测试.xlsx".to_owned(), choices: Vec::new(), indicators: Vec::new() };
        Book { request, sheets: Vec::new() }
    }
    pub fn placements() -> Book {
        Book::of(Kind::Placements)
    }
    pub fn file(mut self, name: &str) -> Book {
        self.request.file_name = name.to_owned();
        self
    }
    pub fn sheet(mut self, name: &str, merged: &[Merged]) -> Book {
        let index = u16::try_from(self.sheets.len()).unwrap();
        let head = SheetHead { index, name: name.to_owned(), merged: merged.to_vec(), ..SheetHead::default() };
        self.sheets.push((head, Vec::new()));
        self
    }
    /// The days of the last sheet count from 1904.
    pub fn counted_from_1904(mut self) -> Book {
        self.sheets.last_mut().unwrap().0.is_1904 = true;
        self
    }
    pub fn hidden(self, name: &str) -> Book {
        let mut book = self.sheet(name, &[]);
        book.sheets.last_mut().unwrap().0.hidden = true;
        book
    }
    /// The next row, all text.
    pub fn row(mut self, cells: &[&str]) -> Book {
        let rows = &mut self.sheets.last_mut().unwrap().1;
        let row = rows.last().map_or(1, |last| last.row + 1);
        rows.push(RawRow { row, cells: cells.iter().map(|cell| text(cell)).collect(), formulas: Vec::new() });
        self
    }
    pub fn cells(self, row: u32, cells: Vec<Cell>) -> Book {
        self.formulas(row, cells, &[])
    }
    pub fn formulas(mut self, row: u32, cells: Vec<Cell>, formulas: &[u16]) -> Book {
        self.sheets.last_mut().unwrap().1.push(RawRow { row, cells, formulas: formulas.to_vec() });
        self
    }

    pub fn read(self) -> Read {
        let mut frames = Vec::new();
        let mut emit = |frame| {
            frames.push(frame);
            Ok(())
        };
        let mut used = 0;
        let mut sink = LayoutSink::new(&self.request, &mut emit);
        for (head, rows) in self.sheets {
            if sink.sheet(head) {
                for row in rows {
                    used += 1;
                    sink.row(row).unwrap();
                }
                sink.end_sheet().unwrap();
            }
        }
        sink.finish().unwrap();
        let context = Context {
            today: Day::of(2022, 12, 31).unwrap(),
            plan_year: 2022,
            set: Default::default(),
            words: Default::default(),
        };
        Read { kind: self.request.kind, frames, context, used }
    }
}

pub struct Read {
    pub kind: Kind,
    pub frames: Vec<Frame>,
    pub context: Context,
    pub used: usize,
}

impl Read {
    /// The same file under another context.
    pub fn again(&self, change: impl FnOnce(&mut Context)) -> Read {
        let mut context = self.context.clone();
        change(&mut context);
        Read { kind: self.kind, frames: self.frames.clone(), context, used: self.used }
    }
    pub fn reports(&self) -> Vec<&SheetReport> {
        self.frames.iter().filter_map(|frame| if let Frame::Sheet(report) = frame { Some(report) } else { None }).collect()
    }
    pub fn report(&self, index: usize) -> &SheetReport {
        self.reports()[index]
    }
    fn read_report(&self) -> &SheetReport {
        self.reports().into_iter().find(|report| report.skipped.is_none()).unwrap()
    }
    /// The report under which a row was read: that of the last header above it.
    fn report_of(&self, row: &DataRow) -> &SheetReport {
        let above = |report: &&SheetReport| report.index == row.sheet && report.header_row < row.row;
        self.reports().into_iter().rfind(above).unwrap()
    }
    pub fn meaning(&self, heading: &str) -> Option<Meaning> {
        self.read_report().columns.iter().find(|column| column.heading == heading).map(|column| column.meaning)
    }
    pub fn rows(&self) -> Vec<&DataRow> {
        self.frames.iter().filter_map(|frame| if let Frame::Rows(rows) = frame { Some(rows) } else { None }).flatten().collect()
    }
    pub fn data_rows(&self) -> Vec<u32> {
        self.rows().iter().map(|row| row.row).collect()
    }
    pub fn totals(&self) -> Vec<u32> {
        self.frames.iter().filter_map(|frame| if let Frame::Total(row) = frame { Some(row.row) } else { None }).collect()
    }
    pub fn skipped(&self) -> Vec<u32> {
        self.frames
            .iter()
            .filter_map(|frame| if let Frame::Skipped { rows, .. } = frame { Some(rows.clone()) } else { None })
            .flatten()
            .collect()
    }
    pub fn used_below_header(&self) -> usize {
        self.data_rows().len() + self.totals().len() + self.skipped().len()
    }

    fn checked<T>(&self, row: u32, check: impl Fn(&DataRow, &Columns, &Context) -> Outcome<T>) -> Outcome<T> {
        let totals = self.frames.iter().filter_map(|frame| if let Frame::Total(row) = frame { Some(row) } else { None });
        let found =
            self.rows().into_iter().chain(totals).find(|data| data.row == row).unwrap_or_else(|| panic!("row {row} is no data"));
        check(found, &Columns::of(self.report_of(found)), &self.context)
    }
    pub fn person(&self, row: u32) -> Option<CheckedPerson> {
        self.checked(row, check_person).row
    }
    pub fn placement(&self, row: u32) -> Option<CheckedPlacement> {
        self.checked(row, check_placement).row
    }
    pub fn training(&self, row: u32) -> Option<CheckedTraining> {
        self.checked(row, check_training).row
    }
    pub fn targets(&self, row: u32) -> Option<CheckedTargets> {
        self.checked(row, check_targets).row
    }
    /// What a row says by itself, refused or not.
    pub fn said(&self, row: u32) -> Said {
        let found = self.rows().into_iter().find(|data| data.row == row).unwrap_or_else(|| panic!("row {row} is no data"));
        said(self.kind, found, &Columns::of(self.read_report()), &self.context)
    }
    fn problems_of(&self, row: u32) -> Vec<Problem> {
        match self.kind {
            Kind::People => self.checked(row, check_person).problems,
            Kind::Placements => self.checked(row, check_placement).problems,
            Kind::Trainings => self.checked(row, check_training).problems,
            Kind::Targets => self.checked(row, check_targets).problems,
            Kind::Vacancies => self.checked(row, check_vacancy).problems,
        }
    }
    pub fn problems(&self) -> Vec<Problem> {
        self.data_rows().into_iter().flat_map(|row| self.problems_of(row)).collect()
    }
    pub fn codes(&self, row: u32) -> Vec<Code> {
        self.problems_of(row).into_iter().map(|problem| problem.code).collect()
    }
    pub fn messages(&self, row: u32) -> Vec<String> {
        self.problems_of(row).into_iter().map(|problem| problem.message).collect()
    }
    pub fn sheet_codes(&self) -> Vec<(Code, Severity)> {
        columns(self.kind, self.read_report(), &self.context)
            .into_iter()
            .map(|problem| (problem.code, problem.severity))
            .collect()
    }
}
