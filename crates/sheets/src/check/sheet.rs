//! The columns of one sheet, prepared once for all its rows, and what the sheet as a whole lacks.

use super::destination;
use super::places::{self, Place};
use super::set;
use super::types::Context;
use crate::problem::{Code, Problem, Severity};
use crate::protocol::{Column, Field, Kind, Meaning, SheetReport};
use leka_core::Destination;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// At most so many different places are remembered per sheet.
const REMEMBERED: usize = 20_000;

/// The columns of one sheet by meaning and by position.
pub struct Columns {
    columns: Vec<Column>,
    /// Index into `columns` by position.
    by_position: Vec<Option<usize>>,
    pub(super) hint: Option<String>,
    /// Plain numbers that are days count from 1904.
    pub(super) is_1904: bool,
    /// The unit of money that a row above the header says.
    pub(super) money_unit: Option<String>,
    townships: Mutex<HashMap<Box<str>, Place>>,
    villages: Mutex<HashMap<&'static str, HashMap<Box<str>, Place>>>,
    destinations: Mutex<HashMap<Box<str>, Destination>>,
}

impl Columns {
    pub fn of(report: &SheetReport) -> Columns {
        let columns: Vec<Column> =
            report.columns.iter().filter(|column| matches!(column.meaning, Meaning::Field(_))).cloned().collect();
        let width = columns.iter().map(|column| usize::from(column.position) + 1).max().unwrap_or(0);
        let mut by_position = vec![None; width];
        for (index, column) in columns.iter().enumerate() {
            by_position[usize::from(column.position)] = Some(index);
        }
        Columns {
            columns,
            by_position,
            hint: report.place_hint.clone(),
            is_1904: report.is_1904,
            money_unit: report.money_unit.clone(),
            townships: Mutex::default(),
            villages: Mutex::default(),
            destinations: Mutex::default(),
        }
    }

    pub(super) fn at(&self, position: u16) -> Option<&Column> {
        let index = (*self.by_position.get(usize::from(position))?)?;
        self.columns.get(index)
    }
    pub(super) fn of_field(&self, field: Field) -> Option<&Column> {
        self.columns.iter().find(|column| column.meaning == Meaning::Field(field))
    }

    /// A township, remembered: a ledger names the same few places over and over.
    pub(super) fn place(&self, typed: &str) -> Place {
        remembered(&self.townships, typed, |typed| places::parse(typed, None))
    }
    /// A village inside a township that is known.
    pub(super) fn place_within(&self, typed: &str, township: &'static str) -> Place {
        let mut memory = self.villages.lock().unwrap_or_else(PoisonError::into_inner);
        let of_township = memory.entry(township).or_default();
        if let Some(known) = of_township.get(typed) {
            return known.clone();
        }
        let found = places::parse(typed, Some(township));
        if of_township.len() < REMEMBERED {
            of_township.insert(typed.into(), found.clone());
        }
        found
    }
    pub(super) fn destination(&self, typed: &str) -> Destination {
        remembered(&self.destinations, typed, destination::parse)
    }
}

fn remembered<T: Clone>(memory: &Mutex<HashMap<Box<str>, T>>, typed: &str, read: impl Fn(&str) -> T) -> T {
    let mut memory = memory.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = memory.get(typed) {
        return known.clone();
    }
    let found = read(typed);
    if memory.len() < REMEMBERED {
        memory.insert(typed.into(), found.clone());
    }
    found
}

/// What a sheet as a whole lacks: an error per mandatory column that is not there, a warning per column
/// without which a dimension stays unknown (unless `--set` says it for the whole file).
pub fn columns(kind: Kind, report: &SheetReport, context: &Context) -> Vec<Problem> {
    if report.skipped.is_some() {
        return Vec::new();
    }
    let has = |field: Field| {
        report.columns.iter().any(|column| column.meaning == Meaning::Field(field)) || set::text(context, field).is_some()
    };
    let (needed, wanted): (&[Field], &[Field]) = match kind {
        Kind::People => (&[Field::Name, Field::ResidentId, Field::Township], &[]),
        Kind::Placements => (
            &[Field::Name, Field::ResidentId, Field::Start],
            &[Field::Township, Field::Employer, Field::PlaceOfWork, Field::Sector, Field::Channel],
        ),
        Kind::Trainings => (
            &[Field::Name, Field::ResidentId, Field::Start],
            &[Field::Township, Field::Institution, Field::Course, Field::TrainingMode, Field::Subsidised, Field::Completed],
        ),
        Kind::Targets => (&[Field::Township, Field::Target], &[]),
        Kind::Vacancies => (&[Field::Title, Field::Employer], &[Field::FirmCode, Field::PlaceOfWork, Field::Pay]),
    };
    let absent = |field: Field| match field {
        Field::Township => !has(field) && !has(Field::Village) && report.place_hint.is_none(),
        _ => !has(field),
    };
    let problem = |field: &Field, code: Code, severity: Severity, stem: &str| Problem {
        sheet: report.index,
        row: 0,
        column: None,
        position: None,
        code,
        severity,
        message: format!("import-problem-{stem}-{}", field.word()),
        args: Vec::new(),
    };
    let needed =
        needed.iter().filter(|field| absent(**field)).map(|f| problem(f, Code::Missing, Severity::Error, "missing-column"));
    let wanted =
        wanted.iter().filter(|field| absent(**field)).map(|f| problem(f, Code::ColumnAbsent, Severity::Warning, "column-absent"));
    needed.chain(wanted).chain(second_pay(report)).collect()
}

/// A warning per column of amounts that was not read, because pay is read from one column alone.
fn second_pay(report: &SheetReport) -> impl Iterator<Item = Problem> {
    let taken = report.columns.iter().find(|column| column.meaning == Meaning::Field(Field::Pay));
    let left_out = |column: &&Column| column.meaning == Meaning::Ignored && column.detail.as_deref() == Some(Field::Pay.word());
    taken.into_iter().flat_map(move |taken| {
        report.columns.iter().filter(left_out).map(move |column| Problem {
            sheet: report.index,
            row: 0,
            column: Some(column.heading.clone()),
            position: Some(column.position),
            code: Code::MoneyUnreadable,
            severity: Severity::Warning,
            message: "import-problem-second-pay".to_owned(),
            args: vec![("heading".to_owned(), column.heading.clone()), ("taken".to_owned(), taken.heading.clone())],
        })
    })
}
