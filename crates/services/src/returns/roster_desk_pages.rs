//! The county desk's list of firms' rosters that wait, and of those that it took in.

use super::acts::TakeRoster;
use super::roster_desk::{self, Waiting};
use crate::plan_desk::ask::{self, Query};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged};
use leka_platform::words;

struct DeskLine {
    id: i64,
    firm: String,
    at: String,
    rows: u64,
    handed: Option<String>,
    by: String,
}

#[derive(Template)]
#[template(path = "returns/templates/rosters.html")]
struct RostersPage {
    frame: Frame,
    waiting: Vec<DeskLine>,
    taken: Vec<DeskLine>,
    /// How many wait.
    total: u64,
    page: u64,
    pages: u64,
    base: String,
}

/// Rosters that wait for the county desk, and those that it took in last.
pub async fn waiting(call: Call) -> PageResult {
    let query = Query::read(&call.query, &["page"])?;
    call.desk.may(&TakeRoster).await?;
    let total = roster_desk::count(&call.desk, true).await?;
    let (page, pages) = Paged::at(Some(ask::page(&query)?)).number(total);
    let line = |one: Waiting| DeskLine {
        id: one.upload.id,
        firm: one.firm,
        at: words::moment(call.lang(), one.upload.at),
        rows: one.upload.added + one.upload.corrected,
        handed: one.upload.handed.map(|at| words::moment(call.lang(), at)),
        by: one.upload.handed_by,
    };
    let waiting = roster_desk::list(&call.desk, true, (page - 1) * PAGE, PAGE).await?;
    let taken = roster_desk::list(&call.desk, false, 0, PAGE).await?;
    call.page(&RostersPage {
        frame: call.frame("returns-rosters", vec![("/imports".to_owned(), call.word("imports-title"))]),
        waiting: waiting.into_iter().map(line).collect(),
        taken: taken.into_iter().map(line).collect(),
        total,
        page,
        pages,
        base: "/rosters".to_owned(),
    })
}

/// Hands one to the intake: its preview comes next.
pub async fn take_in(call: Call, Path(id): Path<i64>) -> PageResult {
    let job = roster_desk::take_in(&call.desk, call.account()?, id).await?;
    Ok(Redirect::to(&format!("/imports/jobs/{}", job.id)).into_response())
}
