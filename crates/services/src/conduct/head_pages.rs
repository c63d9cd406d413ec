//! The page of the journal's heads, for members of the body: a line to print and put away (SEC-31).

use super::WitnessJournal;
use super::heads::{self, Heads};
use super::key_pages::above;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_platform::journal::heads::Held;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "conduct/templates/heads.html")]
struct HeadsPage {
    frame: Frame,
    heads: Heads,
    failure: Option<Failure>,
}

impl HeadsPage {
    fn hash(&self, head: &Held) -> String {
        heads::grouped(head)
    }
}

async fn show(call: &Call, failure: Option<Failure>) -> PageResult {
    let heads = heads::list(&call.desk).await?;
    let page = HeadsPage { frame: call.frame("conduct-heads", above(call)), heads, failure };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn list(call: Call) -> PageResult {
    call.desk.may(&WitnessJournal).await?;
    show(&call, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Putting {
    seq: i64,
}

/// A member put the printed line away.
pub async fn witness(call: Call, Form(form): Form<Putting>) -> PageResult {
    match heads::witness(&call.desk, form.seq).await {
        Ok(()) => Ok(Redirect::to("/complaints/journal").into_response()),
        Err(failure) if failure.kind == Kind::Conflict => show(&call, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}
