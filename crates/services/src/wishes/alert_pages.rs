//! Alerts: the choice beside the suggestions, and the page on which they stop with one word.

use super::alerts::{self, OFTEN};
use super::suggestion_pages;
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::limiter::Key;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// What is chosen and what can be.
pub struct Choice {
    often: String,
    /// A line could reach the person.
    pub may: bool,
}

impl Choice {
    /// As it is for the person at the desk.
    pub async fn of(call: &Call) -> Result<Choice, Failure> {
        let (often, may) = alerts::chosen(&call.desk).await?;
        Ok(Choice { often, may })
    }
    /// Word, whether it is chosen, whether it can be.
    pub fn words(&self) -> impl Iterator<Item = (&'static str, bool, bool)> {
        let words = std::iter::once("off").chain(OFTEN.iter().map(|(word, _)| *word));
        words.map(|word| (word, self.often == word, word == "off" || self.may))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Often {
    often: String,
}

/// Chooses how often; a conflict is said on the page of suggestions.
pub async fn choose(call: Call, Form(form): Form<Often>) -> PageResult {
    match alerts::choose(&call.desk, &form.often).await {
        Ok(()) => Ok(Redirect::to("/my/suggestions#alerts").into_response()),
        Err(failure) if failure.kind == Kind::Conflict => {
            suggestion_pages::show(&call, Query(suggestion_pages::Asked::default()), Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

#[derive(Template)]
#[template(path = "wishes/templates/stop.html")]
struct StopPage {
    frame: Frame,
    done: bool,
    failure: Option<Failure>,
}

fn show_stop(call: &Call, done: bool, failure: Option<Failure>) -> PageResult {
    let mut frame = call.frame("wishes-stop-title", Vec::new());
    frame.resident = true;
    let page = StopPage { frame, done, failure };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn stop_form(call: Call) -> PageResult {
    show_stop(&call, false, None)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    word: String,
}

/// Stops them. The answer is the same for every word and each of them counts, so that nobody learns whose alerts there are.
pub async fn stop(call: Call, Form(form): Form<Word>) -> PageResult {
    let tried = match call.app.limiter.take([Key::From(format!("stop {}", call.source()))], call.desk.now()) {
        Ok(tried) => tried,
        Err(seconds) => {
            return show_stop(&call, false, Some(Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds)));
        }
    };
    alerts::stop(&call.desk, &form.word).await?;
    drop(tried);
    show_stop(&call, true, None)
}
