//! The nouns of a plan, as they stand after reading and checking.

use crate::filter::{Base, Filter};
use crate::protection::Protection;
use leka_core::lang::Text;
use leka_core::money::Share;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A county's plan for one year (architecture, "plan.toml").
#[derive(Clone, PartialEq, Debug)]
pub struct Plan {
    pub id: String,
    /// The six-digit code of the county.
    pub division: String,
    pub year: i16,
    pub title: Text,
    pub rules: Rules,
    pub protection: Protection,
    pub indicators: Vec<Indicator>,
    pub cadences: Vec<Cadence>,
    /// Targets by township or department that stand in the file; most come from a spreadsheet later.
    pub allocations: Vec<Allocation>,
    /// The bodies that `responsible` names, with their titles. Empty: the plan does not list them.
    pub departments: Vec<Department>,
}

/// Rules of counting that the plan leaves open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rules {
    /// Days of the plan year that a placement must have lasted before it counts; at least 1, the most literal
    /// reading of a plan that is silent (architecture, "Counting semantics").
    pub placement_minimum_days: i32,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules { placement_minimum_days: 1 }
    }
}

/// A figure of the plan: an id that never changes, its paragraph, how it is counted, and what it should reach.
#[derive(Clone, PartialEq, Debug)]
pub struct Indicator {
    pub id: String,
    /// Where it stands in the file.
    pub line: usize,
    /// The paragraph of the plan.
    pub source: String,
    /// Empty when the plan gives none.
    pub title: Text,
    pub count: Count,
    pub goal: Option<Goal>,
    /// Dimensions by which the figure is broken down.
    pub by: Vec<String>,
    /// Indicators that partition this one.
    pub parts: Vec<String>,
    /// Bodies that answer for it: `county.hr`, `township.*`, `township.540329100`.
    pub responsible: Vec<String>,
}

/// How an indicator counts (architecture, "Counting semantics").
#[derive(Clone, PartialEq, Debug)]
pub enum Count {
    /// Each person once, by the first matching record.
    Persons(Base),
    /// Each record.
    Entries(Base),
    /// Each organisation once, by the first matching record.
    Organisations(Base),
    /// Each household once, by the first matching record.
    Households(Base),
    /// A quantity added up over records; money in fen.
    Sum { base: Base, of: String },
    /// Of the counted records of another indicator, those that pass the filter.
    Among { of: String, filter: Filter },
    /// One indicator over another, kept as part and whole.
    Share { part: String, whole: String },
    /// Whether it has happened, and on which day.
    Milestone(Base),
}

/// What a figure should reach.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Goal {
    AtLeast(Amount),
    AtMost(Amount),
    Equals(Amount),
    /// 100 % of a share.
    Every,
}

/// A whole number for counts and money (fen), part and whole for shares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amount {
    Whole(i64),
    Share(Share),
}

impl Serialize for Amount {
    /// A number, or `{"part": 60, "whole": 100}`.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Amount::Whole(number) => to.serialize_i64(*number),
            Amount::Share(share) => share.serialize(to),
        }
    }
}
impl Serialize for Goal {
    /// `{"at_least": 11050}`, as in answers and as in the plan file.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(1))?;
        match self {
            Goal::AtLeast(amount) => map.serialize_entry("at_least", amount)?,
            Goal::AtMost(amount) => map.serialize_entry("at_most", amount)?,
            Goal::Equals(amount) => map.serialize_entry("equals", amount)?,
            Goal::Every => map.serialize_entry("every", &true)?,
        }
        map.end()
    }
}

/// What a figure is a number of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    Persons,
    Entries,
    Organisations,
    Households,
    Fen,
    Share,
    Milestone,
}

impl Unit {
    pub const ALL: [Unit; 7] =
        [Unit::Persons, Unit::Entries, Unit::Organisations, Unit::Households, Unit::Fen, Unit::Share, Unit::Milestone];
    /// The word of answers; `plan-unit-…` is its message.
    pub const fn word(self) -> &'static str {
        match self {
            Unit::Persons => "persons",
            Unit::Entries => "entries",
            Unit::Organisations => "organisations",
            Unit::Households => "households",
            Unit::Fen => "fen",
            Unit::Share => "share",
            Unit::Milestone => "milestone",
        }
    }
}

/// A body of the county that tasks name as responsible.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Department {
    /// `county.hr`.
    pub id: String,
    pub title: Text,
}

/// How often something is made (plan, section four (1): 周调度、月通报、季会商、年考核).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Every {
    Week,
    Month,
    Quarter,
    Year,
}

/// What is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Report {
    /// The weekly dispatch sheet.
    Dispatch,
    /// The bulletin that names every township and department.
    Bulletin,
    /// The pack for a meeting.
    Meeting,
    /// The assessment of a year.
    Assessment,
    /// What a department hands in (tasks 10 and 11).
    Return,
}

impl Every {
    pub const WORDS: [&'static str; 4] = ["week", "month", "quarter", "year"];
    pub const fn word(self) -> &'static str {
        match self {
            Every::Week => "week",
            Every::Month => "month",
            Every::Quarter => "quarter",
            Every::Year => "year",
        }
    }
    pub fn find(word: &str) -> Option<Every> {
        [Every::Week, Every::Month, Every::Quarter, Every::Year].into_iter().find(|every| every.word() == word)
    }
}
impl Report {
    pub const WORDS: [&'static str; 5] = ["dispatch", "bulletin", "meeting", "assessment", "return"];
    pub const fn word(self) -> &'static str {
        match self {
            Report::Dispatch => "dispatch",
            Report::Bulletin => "bulletin",
            Report::Meeting => "meeting",
            Report::Assessment => "assessment",
            Report::Return => "return",
        }
    }
    pub fn find(word: &str) -> Option<Report> {
        [Report::Dispatch, Report::Bulletin, Report::Meeting, Report::Assessment, Report::Return]
            .into_iter()
            .find(|report| report.word() == word)
    }
}

/// A report that comes round by itself (M23).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cadence {
    pub id: String,
    pub line: usize,
    pub every: Every,
    pub what: Report,
    pub title: Text,
    /// The paragraph of the plan; empty when not said.
    pub source: String,
    /// Who owes it.
    pub responsible: Vec<String>,
}

/// Whose target an allocation is. There is nothing below a township (WP-12).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Area {
    /// The nine-digit code.
    Township(String),
    /// `county.hr`.
    Department(String),
}

/// A target of one township or department for one indicator (annexes 1 and 2 of the plan).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Allocation {
    pub indicator: String,
    pub line: usize,
    pub area: Area,
    pub goal: Goal,
    /// Where the number comes from, or that it is a sample; empty when not said.
    pub source: String,
}
