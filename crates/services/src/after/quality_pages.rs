//! The page of quality: what a quarter's sample said, for everybody who sees figures.

use super::quality::{ASKED, Tally};
use super::store;
use crate::conduct::publish;
use crate::conduct::timely::Timely;
use crate::plan_desk::views::ViewFigures;
use askama::Template;
use leka_core::Day;
use leka_platform::web::{Call, Frame, PageResult};
use std::collections::BTreeMap;

/// One quarter: its days, what came of each question, and what the complaint body published.
struct Quarter {
    first: Day,
    last: Day,
    lines: Vec<Tally>,
    complaints: Option<Timely>,
}

impl Quarter {
    fn of(first: Day) -> Quarter {
        Quarter { first, last: first.month().next().next().last_day(), lines: Vec::new(), complaints: None }
    }
}

#[derive(Template)]
#[template(path = "after/templates/quality.html")]
struct QualityPage {
    frame: Frame,
    /// Under this a number is neither shown nor kept.
    few: i32,
    quarters: Vec<Quarter>,
}

/// Quality beside quantity (WP-9): counted quarters, the latest first.
pub async fn show(call: Call) -> PageResult {
    let permit = call.desk.may(&ViewFigures).await?;
    let reader = call.desk.read(&permit);
    let mut found: BTreeMap<Day, Quarter> = BTreeMap::new();
    for tally in store::list_tallies(&reader).await? {
        let first = tally.quarter;
        found.entry(first).or_insert_with(|| Quarter::of(first)).lines.push(tally);
    }
    for timely in publish::published(&reader).await? {
        let first = timely.quarter;
        found.entry(first).or_insert_with(|| Quarter::of(first)).complaints = Some(timely);
    }
    let mut quarters: Vec<Quarter> = found.into_values().rev().collect();
    for quarter in &mut quarters {
        quarter.lines.sort_by_key(|tally| ASKED.iter().position(|question| *question == tally.question));
    }
    let crumbs = vec![("/figures".to_owned(), call.word("figures-title"))];
    let few = call.desk.plan().plan.protection.small_cell;
    call.page(&QualityPage { frame: call.frame("quality-title", crumbs), few, quarters })
}
