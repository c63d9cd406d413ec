//! The page of firms whose vacancies rest, for members of the body alone.

use super::RestFirm;
use super::key_pages::above;
use super::rests;
use super::store::Rest;
use crate::accounts::acts::check_fresh_code;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "conduct/templates/firms.html")]
struct FirmsPage {
    frame: Frame,
    rests: Vec<Rest>,
    own: i64,
    firm: String,
    failure: Option<Failure>,
}

impl FirmsPage {
    /// The reader asked to lift it, so that another member has to do it.
    fn asked_here(&self, rest: &Rest) -> bool {
        rest.asked_by == Some(self.own)
    }
}

async fn show(call: &Call, firm: String, failure: Option<Failure>) -> PageResult {
    let page = FirmsPage {
        frame: call.frame("conduct-rests", above(call)),
        rests: rests::list(&call.desk).await?,
        own: call.account()?,
        firm,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn list(call: Call) -> PageResult {
    call.desk.may(&RestFirm).await?;
    show(&call, String::new(), None).await
}

async fn done(call: &Call, firm: String, done: Result<(), Failure>) -> PageResult {
    match done {
        Ok(()) => Ok(Redirect::to("/complaints/firms").into_response()),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict | Kind::TooMany) => {
            show(call, firm, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resting {
    firm: String,
}

pub async fn rest(call: Call, Form(form): Form<Resting>) -> PageResult {
    let noted = rests::rest(&call.desk, &form.firm).await;
    done(&call, form.firm, noted).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lifting {
    organisation: i64,
    step: String,
    /// A fresh code of whoever asks and of whoever lifts; none in a demo (SEC-9).
    #[serde(default)]
    code: String,
}

/// Asking, lifting, or leaving it as it is.
pub async fn lift(call: Call, Form(form): Form<Lifting>) -> PageResult {
    let lifted = match form.step.as_str() {
        "ask" => match check_fresh_code(&call, &form.code).await {
            Ok(()) => rests::ask(&call.desk, form.organisation).await,
            Err(failure) => Err(failure),
        },
        "keep" => rests::keep(&call.desk, form.organisation).await,
        "lift" => match check_fresh_code(&call, &form.code).await {
            Ok(()) => rests::lift(&call.desk, form.organisation).await,
            Err(failure) => Err(failure),
        },
        _ => return Err(Failure::input("failure-form")),
    };
    done(&call, String::new(), lifted).await
}
