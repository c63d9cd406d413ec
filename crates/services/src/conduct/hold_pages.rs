//! The page of holds, for members of the body alone.

use super::HoldBatch;
use super::holds::{self, Held};
use super::key_pages::above;
use super::store::Batch;
use crate::accounts::acts::check_fresh_code;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "conduct/templates/holds.html")]
struct HoldsPage {
    frame: Frame,
    held: Vec<Held>,
    own: i64,
    employer: String,
    month: String,
    failure: Option<Failure>,
}

impl HoldsPage {
    /// The reader asked to lift it, so that another member has to do it.
    fn asked_here(&self, held: &Held) -> bool {
        held.asked_by() == Some(self.own)
    }
}

async fn show(call: &Call, typed: Holding, failure: Option<Failure>) -> PageResult {
    let page = HoldsPage {
        frame: call.frame("conduct-holds", above(call)),
        held: holds::list(&call.desk).await?,
        own: call.account()?,
        employer: typed.employer,
        month: typed.month,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn list(call: Call) -> PageResult {
    call.desk.may(&HoldBatch).await?;
    show(&call, Holding::default(), None).await
}

async fn done(call: &Call, typed: Holding, done: Result<(), Failure>) -> PageResult {
    match done {
        Ok(()) => Ok(Redirect::to("/complaints/holds").into_response()),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict | Kind::TooMany) => {
            show(call, typed, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    employer: String,
    month: String,
}

pub async fn hold(call: Call, Form(form): Form<Holding>) -> PageResult {
    let held = match holds::month(&form.month) {
        Ok(month) => holds::hold(&call.desk, &form.employer, month).await,
        Err(failure) => Err(failure),
    };
    done(&call, form, held).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lifting {
    employer_key: String,
    month: String,
    step: String,
    /// A fresh code of whoever asks and of whoever lifts; none in a demo (SEC-9).
    #[serde(default)]
    code: String,
}

/// Asking, lifting, or leaving it held.
pub async fn lift(call: Call, Form(form): Form<Lifting>) -> PageResult {
    let month = holds::month(&form.month)?;
    let batch = Batch { employer_key: form.employer_key, first: month.first_day(), last: month.last_day() };
    let lifted = match form.step.as_str() {
        "ask" => match check_fresh_code(&call, &form.code).await {
            Ok(()) => holds::ask(&call.desk, &batch).await,
            Err(failure) => Err(failure),
        },
        "keep" => holds::keep(&call.desk, &batch).await,
        "lift" => match check_fresh_code(&call, &form.code).await {
            Ok(()) => holds::lift(&call.desk, &batch).await,
            Err(failure) => Err(failure),
        },
        _ => return Err(Failure::input("failure-form")),
    };
    done(&call, Holding::default(), lifted).await
}
