//! Rows after checking: only such rows can be stored.

use crate::problem::Problem;
use leka_core::{Channel, Day, Destination, Fen, Name, NationalId, Phone, PlacementKind, Sector, TrainingMode, YesNo};
use std::collections::BTreeMap;

/// What the checks need to know besides the row.
#[derive(Clone, Debug)]
pub struct Context {
    pub today: Day,
    pub plan_year: i16,
    /// `--set DIM=VALUE`: dimension (or field word) to value, for the whole file.
    pub set: BTreeMap<String, String>,
    /// Words mapped for this source: (heading, word as written) to value.
    pub words: BTreeMap<(String, String), String>,
}

/// Where a row stands in its file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct At {
    pub sheet: u16,
    pub row: u32,
}

/// The person as a row names them. `township` is the 9-digit code.
#[derive(Clone, Debug)]
pub struct CheckedPerson {
    pub at: At,
    pub id: NationalId,
    pub name: Name,
    pub phone: Option<Phone>,
    pub township: Option<String>,
    pub village: Option<String>,
}

/// An end as stated: not stated at all never erases what is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    NotStated,
    /// 长期, 至今.
    Open,
    On(Day),
}

/// What period an amount of pay is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PayPeriod {
    Month,
    Year,
    Total,
}

impl PayPeriod {
    pub const fn word(self) -> &'static str {
        match self {
            PayPeriod::Month => "month",
            PayPeriod::Year => "year",
            PayPeriod::Total => "total",
        }
    }
}

/// `None` means that the file does not say it.
#[derive(Clone, Debug)]
pub struct CheckedPlacement {
    pub person: CheckedPerson,
    /// As written, trimmed; empty when not stated.
    pub employer: String,
    pub trade: Option<String>,
    pub start: Day,
    pub end: End,
    pub kind: Option<PlacementKind>,
    pub sector: Option<Sector>,
    pub channel: Option<Channel>,
    /// The place of work as written.
    pub place: Option<String>,
    pub destination: Option<Destination>,
    /// The amount as stated, in fen, and its period.
    pub pay: Option<(Fen, PayPeriod)>,
}

/// One completed (or not completed) course of one person.
#[derive(Clone, Debug)]
pub struct CheckedTraining {
    pub person: CheckedPerson,
    pub institution: String,
    pub course: String,
    pub start: Day,
    pub end: Option<Day>,
    pub mode: Option<TrainingMode>,
    pub subsidised: Option<YesNo>,
    pub completed: Option<YesNo>,
}

/// What a band of pay is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BandPeriod {
    Month,
    Day,
    Hour,
}

impl BandPeriod {
    pub const fn word(self) -> &'static str {
        match self {
            BandPeriod::Month => "month",
            BandPeriod::Day => "day",
            BandPeriod::Hour => "hour",
        }
    }
}

/// Pay on offer: from, to (the same when one amount is stated), for one period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Band {
    pub from: Fen,
    pub to: Fen,
    pub period: BandPeriod,
}

/// Work on offer as a ledger states it. `None` and empty texts: not stated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CheckedVacancy {
    pub at: At,
    pub title: String,
    /// As written, trimmed.
    pub employer: String,
    /// The unified social credit code as written.
    pub firm_code: Option<String>,
    pub head_count: Option<i64>,
    pub pay: Option<Band>,
    /// The place of work as written.
    pub place: Option<String>,
    pub destination: Option<Destination>,
    /// The deepest unit of the place that is known: 2 to 12 digits.
    pub division: Option<String>,
    pub tasks: String,
    /// One line for each column that says something.
    pub requirements: String,
    /// free, none.
    pub lodging: Option<&'static str>,
    /// full, part, seasonal, day.
    pub kind: Option<&'static str>,
    /// The last day for asking.
    pub closes: Option<Day>,
    pub phone: Option<Phone>,
}

/// One row of a targets file: a township (or `total`) and its goals by indicator id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedTargets {
    pub at: At,
    /// 9-digit township code.
    pub township: String,
    /// (indicator id, goal): a whole number or, for shares, percent as part of 100.
    pub goals: Vec<(String, Goal)>,
}

/// The goal of one cell of a targets file: `Count` persons or entries, or `Percent` in hundredths of a
/// percent (6000 is 60 %).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Goal {
    Count(i64),
    Percent(i64),
}

/// A checked row or the reasons why there is none; warnings come along either way.
#[derive(Debug)]
pub struct Outcome<T> {
    pub row: Option<T>,
    pub problems: Vec<Problem>,
}
