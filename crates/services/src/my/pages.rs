//! Where a resident starts, their record, and who looked at it. Titles are neutral (SEC-39); every page has a way to leave.

use super::acts::{self, CorrectOwnRecord, SeeOwnRecord, open};
use super::record::{self, Look, Record};
use crate::people::correct::SPECS;
use crate::people::merge::{Outcome, Typed};
use crate::people::pages::act_word;
use crate::people::record::{FIELDS, Opened};
use crate::people::{form, purpose};
use askama::Template;
use axum::Form;
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use leka_core::Moment;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Desk, Failure, Kind, words};

/// A frame for residents: large, one column.
pub fn frame(call: &Call, title: &str) -> Frame {
    let above = if title == "my-title" { Vec::new() } else { vec![("/my".to_owned(), call.word("my-title"))] };
    large(call.frame(title, above))
}

/// The same for whoever is not signed in yet.
pub fn large(mut frame: Frame) -> Frame {
    frame.resident = true;
    frame
}

#[derive(Template)]
#[template(path = "my/templates/home.html")]
struct HomePage {
    frame: Frame,
    /// The account has no record: what is said instead.
    none: Option<Failure>,
}

pub async fn home(call: Call) -> PageResult {
    let permit = call.desk.may(&SeeOwnRecord).await?;
    let none = match open(&call.desk, &permit).await {
        Ok(_) => None,
        Err(failure) if failure.kind == Kind::Absent => Some(failure),
        Err(failure) => return Err(failure),
    };
    call.page(&HomePage { frame: frame(&call, "my-title"), none })
}

#[derive(Template)]
#[template(path = "my/templates/record.html")]
struct RecordPage {
    frame: Frame,
    call: Call,
    record: Record,
    with_number: bool,
}

impl RecordPage {
    fn pay(&self, text: &str) -> String {
        form::pay_in_words(&self.call, text)
    }
    fn moment(&self, moment: &Moment) -> String {
        words::moment(self.call.lang(), *moment)
    }
}

async fn show(call: &Call, with_number: bool) -> PageResult {
    let permit = call.desk.may(&SeeOwnRecord).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    let record = record::read(&call.desk, &reader, &person, with_number).await?;
    call.page(&RecordPage { frame: frame(call, "my-record"), call: call.clone(), record, with_number })
}

pub async fn record(call: Call) -> PageResult {
    show(&call, false).await
}

/// The same with the identity number whole: asked for by a button, so that no address shows it.
pub async fn record_with_number(call: Call) -> PageResult {
    show(&call, true).await
}

/// The record as a file.
pub async fn take(call: Call) -> PageResult {
    let permit = call.desk.may(&SeeOwnRecord).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    let record = record::read(&call.desk, &reader, &person, true).await?;
    let text = serde_json::to_string_pretty(&record).map_err(Failure::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"record.json\""),
    ];
    Ok((headers, text).into_response())
}

fn sheet<'f>(call: &Call, version: i64) -> form::Form<'f> {
    form::Form {
        title: "my-correct",
        about: "my-correct-about",
        crumbs: vec![("/my".to_owned(), call.word("my-title")), ("/my/record".to_owned(), call.word("my-record"))],
        facts: Vec::new(),
        action: "/my/correct".to_owned(),
        back: "/my/record".to_owned(),
        fields: &SPECS,
        version,
    }
}

/// The form for one's own name, phone and village.
pub async fn correct(call: Call) -> PageResult {
    let permit = call.desk.may(&CorrectOwnRecord).await?;
    let (_, person) = open(&call.desk, &permit).await?;
    let opened = Opened::of(call.desk.vault(), &person)?;
    sheet(&call, person.version).fresh(&call, |name| opened.text(name))
}

pub async fn save_correct(call: Call, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let mut typed = Typed::read(pairs, &FIELDS)?;
    let outcome = acts::correct(&call.desk, &mut typed).await?;
    if matches!(outcome, Outcome::Saved(_) | Outcome::Unchanged) {
        return Ok(Redirect::to("/my/record").into_response());
    }
    let permit = call.desk.may(&CorrectOwnRecord).await?;
    let (_, person) = open(&call.desk, &permit).await?;
    let opened = Opened::of(call.desk.vault(), &person)?;
    sheet(&call, person.version).again(&call, |name| opened.text(name), &typed, &outcome)
}

struct LookShown {
    at: String,
    role: String,
    act: &'static str,
    purpose: Option<String>,
    text: String,
}

#[derive(Template)]
#[template(path = "my/templates/looks.html")]
struct LooksPage {
    frame: Frame,
    looks: Vec<LookShown>,
}

fn shown(call: &Call, look: Look) -> LookShown {
    let (word, text) = purpose::shown(&look.purpose);
    // Only a purpose that a person stated in words; the house's own words for commands say nothing to anybody.
    let text = if word.is_some() { text.to_owned() } else { String::new() };
    let role = crate::accounts::role_word(&look.role);
    LookShown { at: words::moment(call.lang(), look.at), role, act: act_word(&look.act), purpose: word, text }
}

pub async fn looks(call: Call) -> PageResult {
    let permit = call.desk.may(&SeeOwnRecord).await?;
    let desk: &Desk = &call.desk;
    let (reader, person) = open(desk, &permit).await?;
    let looks = record::looks(desk, &reader, &person).await?.into_iter().map(|look| shown(&call, look)).collect();
    call.page(&LooksPage { frame: frame(&call, "my-looks"), looks })
}
