//! The resident's pages: asking for help with work, what the office did, ending it. Titles are neutral (SEC-39).

use super::acts::{self, Open};
use super::model::{ANSWERS, KINDS, NAME, Said, TEXT, WANTS};
use crate::my;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

fn below(call: &Call, title: &str) -> Frame {
    let mut frame = my::frame(call, title);
    frame.crumbs.push(("/my/service".to_owned(), call.word("service-title")));
    frame
}

#[derive(Template)]
#[template(path = "service/templates/form.html")]
struct FormPage {
    frame: Frame,
    said: Said,
    /// A request is open and is changed.
    changes: bool,
    failure: Option<Failure>,
}

impl FormPage {
    fn kinds(&self) -> &'static [&'static str] {
        KINDS
    }
    fn wants(&self) -> &'static [&'static str] {
        WANTS
    }
    fn most(&self) -> usize {
        TEXT
    }
    fn most_name(&self) -> usize {
        NAME
    }
}

fn form(call: &Call, said: Said, changes: bool, failure: Option<Failure>) -> PageResult {
    let frame = if changes { below(call, "service-change") } else { my::frame(call, "service-title") };
    let page = FormPage { frame, said, changes, failure };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

#[derive(Template)]
#[template(path = "service/templates/mine.html")]
struct MinePage {
    frame: Frame,
    open: Open,
}

impl MinePage {
    fn answers(&self) -> &'static [&'static str] {
        ANSWERS
    }
    /// What was done and not taken back.
    fn given(&self) -> impl Iterator<Item = &super::store::Given> {
        self.open.given.iter().filter(|one| one.taken_back.is_none())
    }
    /// The one question waits.
    fn asks(&self) -> bool {
        self.open.standing.helped.is_some() && !self.open.answered
    }
}

/// The open request, or the form for one.
pub async fn show(call: Call) -> PageResult {
    match acts::find_own(&call.desk).await? {
        Some(open) => call.page(&MinePage { frame: my::frame(&call, "service-title"), open }),
        None => form(&call, Said::default(), false, None),
    }
}

/// The form with what was said.
pub async fn change(call: Call) -> PageResult {
    match acts::find_own(&call.desk).await? {
        Some(open) => form(&call, open.said, true, None),
        None => Ok(Redirect::to("/my/service").into_response()),
    }
}

/// Keeps what was said, or shows it again with what is wrong.
pub async fn save(call: Call, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let mut said = Said::read(pairs)?;
    match acts::save(&call.desk, &mut said).await {
        Ok(()) => Ok(Redirect::to("/my/service").into_response()),
        Err(failure) if failure.kind == Kind::Input && failure.field.is_some() => {
            let changes = acts::find_own(&call.desk).await?.is_some();
            form(&call, said, changes, Some(failure))
        }
        Err(failure) => Err(failure),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Ends it: one step.
pub async fn end(call: Call, Form(Nothing {}): Form<Nothing>) -> PageResult {
    acts::end(&call.desk).await?;
    Ok(Redirect::to("/my/service").into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    answer: String,
}

/// Whether it helped; a second answer changes nothing.
pub async fn say(call: Call, Form(form): Form<Answered>) -> PageResult {
    match acts::answer(&call.desk, &form.answer).await {
        Ok(()) => Ok(Redirect::to("/my/service").into_response()),
        Err(failure) if failure.kind == Kind::Conflict => Ok(Redirect::to("/my/service").into_response()),
        Err(failure) => Err(failure),
    }
}
