//! The page of quality: what a quarter's sample said, for everybody who sees figures.

use super::quality::{ASKED, Tally};
use super::store;
use crate::plan_desk::views::ViewFigures;
use askama::Template;
use leka_core::Day;
use leka_platform::web::{Call, Frame, PageResult};

/// One quarter: its days, and what came of each question.
struct Quarter {
    first: Day,
    last: Day,
    lines: Vec<Tally>,
}

#[derive(Template)]
#[template(path = "after/templates/quality.html")]
struct QualityPage {
    frame: Frame,
    quarters: Vec<Quarter>,
}

/// Quality beside quantity (WP-9): counted quarters, the latest first.
pub async fn show(call: Call) -> PageResult {
    let permit = call.desk.may(&ViewFigures).await?;
    let mut quarters: Vec<Quarter> = Vec::new();
    for tally in store::list_tallies(&call.desk.read(&permit)).await? {
        let first = tally.quarter;
        match quarters.last_mut().filter(|quarter| quarter.first == first) {
            Some(quarter) => quarter.lines.push(tally),
            None => {
                let last = first.month().next().next().last_day();
                quarters.push(Quarter { first, last, lines: vec![tally] });
            }
        }
    }
    for quarter in &mut quarters {
        quarter.lines.sort_by_key(|tally| ASKED.iter().position(|question| *question == tally.question));
    }
    let crumbs = vec![("/figures".to_owned(), call.word("figures-title"))];
    call.page(&QualityPage { frame: call.frame("quality-title", crumbs), quarters })
}
