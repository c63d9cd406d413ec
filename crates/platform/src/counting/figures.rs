//! Figures: sums over kept sums, by indicator and dimension, as of a day.

mod cache;
mod json;
mod making;
mod read;

pub use cache::FigureCache;
pub use making::fact_of;
pub(super) use read::part_of_month;
pub use read::{Allocations, Stamp, allocations, stamp};

use crate::office::{Office, PlanInForce};
use crate::{Failure, Kind};
use leka_core::{Day, Share};
use leka_plan::{Goal, Unit};
use making::Of;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A number of an indicator: persons, entries, fen; part and whole; or a milestone with its day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    Whole(i64),
    Share(Share),
    Milestone(Option<Day>),
}

/// One cell of a breakdown.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    pub key: String,
    /// `None` when suppressed.
    pub reported: Option<Value>,
    pub confirmed: Option<Value>,
    pub goal: Option<Goal>,
    pub suppressed: bool,
}

/// One indicator as of a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    pub id: String,
    pub unit: Unit,
    pub goal: Option<Goal>,
    /// `None`: the room that records this is not built yet; never shown as 0.
    pub reported: Option<Value>,
    pub confirmed: Option<Value>,
    pub recorded: bool,
    /// What belongs to none of the parts: a question to answer. `None` when the indicator has no parts.
    pub unknown: Option<(i64, i64)>,
    pub by: BTreeMap<String, Vec<Part>>,
}

/// All figures of a plan as of a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Figures {
    pub plan: String,
    pub as_of: Day,
    /// In the order of the plan; what did not change is one with the version before.
    pub figures: Vec<Arc<Figure>>,
}

impl Figures {
    pub fn find(&self, id: &str) -> Option<&Arc<Figure>> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}

/// Checks an as-of day: not later than today; defaults to the earlier of today and the plan's last day.
pub fn as_of(plan: &PlanInForce, today: Day, asked: Option<Day>) -> Result<Day, Failure> {
    match asked {
        Some(day) if day > today => Err(Failure::new(Kind::Input, "failure-as-of-later").arg("day", day).arg("today", today)),
        Some(day) => Ok(day),
        None => Ok(today.min(plan.plan.last_day())),
    }
}

/// All figures of the plan as of a day, with the breakdowns of the plan and those in `extra`. Cached until a figure changes.
pub async fn figures(office: &Office, day: Day, extra: &[String]) -> Result<Arc<Figures>, Failure> {
    of_days(office, &[day], extra).await?.pop().ok_or_else(|| Failure::internal("a day without figures"))
}

/// The same of several days, in their order.
pub async fn of_days(office: &Office, days: &[Day], extra: &[String]) -> Result<Vec<Arc<Figures>>, Failure> {
    let plan = office.plan();
    let reader = office.db.reader();
    let stamp = stamp(&reader, &plan).await?;
    let mut cache = office.figure_cache.lock().await;
    cache.refresh(&reader, &plan, stamp).await?;
    let places = plan.plan.indicators.iter().enumerate().map(|(place, i)| (i.id.as_str(), place)).collect();
    let of = Of { plan: &plan, places, townships: office.townships(), extra };
    let mut out = Vec::with_capacity(days.len());
    for day in days {
        out.push(cache.of_day(&reader, &of, *day).await?);
    }
    Ok(out)
}
