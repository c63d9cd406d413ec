//! Figures: sums over kept sums, by indicator and dimension, as of a day.

mod cache;
mod json;
mod making;
mod read;

pub use cache::FigureCache;
pub use making::fact_of;
pub(super) use read::part_of_month;
pub use read::{Allocations, Stamp, allocations};

use crate::db::Reads;
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
    let (_, mut figures) = of_days(office, &[day], extra).await?;
    figures.pop().ok_or_else(|| Failure::internal("a day without figures"))
}

/// The same of several days, in their order, and the plan that they are of.
pub async fn of_days(office: &Office, days: &[Day], extra: &[String]) -> Result<(Arc<PlanInForce>, Vec<Arc<Figures>>), Failure> {
    let (plan, stamp) = present(office).await?;
    let reader = office.db.reader();
    let mut out = Vec::with_capacity(days.len());
    {
        let mut cache = office.figure_cache.lock().await;
        cache.refresh(&reader, &plan, stamp).await?;
        let of = made_of(office, &plan, extra);
        for day in days {
            out.push(cache.of_day(&reader, &of, *day).await?);
        }
    }
    Ok((plan, out))
}

/// The plan in force and the stamp of now: one small query, by which it also shows that another process adopted a plan.
pub async fn present(office: &Office) -> Result<(Arc<PlanInForce>, Stamp), Failure> {
    let stamp = read::stamp(&office.db.reader()).await?;
    let mut plan = office.plan();
    if plan.revision < stamp.revision {
        plan = office.look_for_plan().await?;
    }
    let revision = plan.revision;
    Ok((plan, Stamp { revision, ..stamp }))
}

/// The figures of a day as one transaction sees them: it asks for no other connection, and nothing is kept for anybody else.
pub async fn seen_by<R: Reads>(
    reads: &R,
    office: &Office,
    plan: &PlanInForce,
    day: Day,
    extra: &[String],
) -> Result<Arc<Figures>, Failure> {
    let mut cache = FigureCache::default();
    cache.refresh(reads, plan, Stamp { revision: plan.revision, ..Stamp::default() }).await?;
    let of = made_of(office, plan, extra);
    cache.of_day(reads, &of, day).await
}

fn made_of<'m>(office: &'m Office, plan: &'m PlanInForce, extra: &'m [String]) -> Of<'m> {
    let places = plan.plan.indicators.iter().enumerate().map(|(place, i)| (i.id.as_str(), place)).collect();
    Of { plan, places, townships: office.townships(), extra }
}
