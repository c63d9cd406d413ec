//! The page on which the body publishes its quarters.

use super::key_pages::{above, to_office};
use super::publish::{self, Quarter};
use super::{PublishComplaints, keys};
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "conduct/templates/publish.html")]
struct PublishPage {
    frame: Frame,
    quarters: Vec<Quarter>,
    failure: Option<Failure>,
    /// The quarter that was pressed without the tick.
    unsure: Option<Day>,
}

impl PublishPage {
    fn is_unsure(&self, quarter: &Day) -> bool {
        self.unsure.as_ref() == Some(quarter)
    }
}

async fn show(call: &Call, failure: Option<Failure>, unsure: Option<Day>) -> PageResult {
    let quarters = publish::list(&call.desk).await?;
    let page = PublishPage { frame: call.frame("conduct-publish", above(call)), quarters, failure, unsure };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn list(call: Call) -> PageResult {
    call.desk.may(&PublishComplaints).await?;
    if keys::opened(&call).is_none() {
        return to_office();
    }
    show(&call, None, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publishing {
    quarter: String,
    /// What the page showed.
    seen: String,
    /// It cannot be taken back, so a tick comes before the press.
    #[serde(default)]
    sure: Option<String>,
}

/// A member publishes a quarter.
pub async fn publish(call: Call, Form(form): Form<Publishing>) -> PageResult {
    call.desk.may(&PublishComplaints).await?;
    if keys::opened(&call).is_none() {
        return to_office();
    }
    let quarter: Day = form.quarter.parse().map_err(|_| Failure::input("failure-form"))?;
    if form.sure.is_none() {
        return show(&call, Some(Failure::input("conduct-publish-unsure")), Some(quarter)).await;
    }
    match publish::publish(&call.desk, quarter, &form.seen).await {
        Ok(()) => Ok(Redirect::to("/complaints/publish").into_response()),
        Err(failure) if failure.kind == Kind::Conflict => show(&call, Some(failure), None).await,
        Err(failure) => Err(failure),
    }
}
