//! Where a resident starts, their record, and who looked at it. Titles are neutral (SEC-39); every page has a way to leave.

use super::acts::{self, CorrectOwnRecord, SeeOwnRecord, open};
use super::paper;
use super::record::{self, Change, Demanded, Look, Record};
use crate::after;
use crate::offers::{self, Dated};
use crate::pdf;
use crate::people::correct::SPECS;
use crate::people::merge::{Outcome, Typed};
use crate::people::pages::act_word;
use crate::people::record::{FIELDS, Opened};
use crate::people::{form, purpose};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use leka_core::Moment;
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged, on_page};
use leka_platform::{Desk, Failure, Kind, words};
use serde::Deserialize;

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
    /// What has a day comes first: offers to answer, journeys.
    dated: Vec<Dated>,
    /// Short questions or pay days wait after the start of work.
    waits: bool,
}

pub async fn home(call: Call) -> PageResult {
    let permit = call.desk.may(&SeeOwnRecord).await?;
    let (mut dated, mut waits) = (Vec::new(), false);
    let none = match open(&call.desk, &permit).await {
        Ok((reader, person)) => {
            dated = offers::dated(&call).await?;
            waits = after::acts::something_waits(&reader, &call.desk, &person).await?;
            None
        }
        Err(failure) if failure.kind == Kind::Absent => match crate::phones::register::own(&call).await? {
            // Registered alone, and no desk has seen the identity card yet.
            Some(_) => return Ok(Redirect::to("/my/registration").into_response()),
            None => Some(failure),
        },
        Err(failure) => return Err(failure),
    };
    call.page(&HomePage { frame: frame(&call, "my-title"), none, dated, waits })
}

#[derive(Template)]
#[template(path = "my/templates/record.html")]
struct RecordPage {
    frame: Frame,
    call: Call,
    record: Record,
    /// Those of a page, the newest first; the record has none any more.
    changes: Vec<Change>,
    page: u64,
    pages: u64,
    base: String,
    with_number: bool,
    /// When the person just corrected something, so that it can be undone.
    saved: Option<i64>,
}

impl RecordPage {
    fn pay(&self, text: &str) -> String {
        form::pay_in_words(&self.call, text)
    }
    fn moment(&self, moment: &Moment) -> String {
        words::moment(self.call.lang(), *moment)
    }
}

async fn show(call: &Call, with_number: bool, Saved { saved, page }: Saved) -> PageResult {
    let permit = call.desk.may(&SeeOwnRecord).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    let mut record = record::read(&call.desk, &reader, &person, with_number).await?;
    let all = std::mem::take(&mut record.changes);
    let saved = saved.filter(|at| all.iter().any(|change| change.by_me && change.at.0 == *at));
    let (page, pages) = Paged::at(page).number(all.len() as u64);
    call.page(&RecordPage {
        frame: frame(call, "my-record"),
        call: call.clone(),
        record,
        changes: on_page(all, page).collect(),
        page,
        pages,
        base: "/my/record".to_owned(),
        with_number,
        saved,
    })
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    #[serde(default)]
    saved: Option<i64>,
    /// Which page of the changes.
    #[serde(default)]
    page: Option<u64>,
}

pub async fn record(call: Call, Query(asked): Query<Saved>) -> PageResult {
    show(&call, false, asked).await
}

/// The same with the identity number whole: asked for by a button, so that no address shows it.
pub async fn record_with_number(call: Call) -> PageResult {
    show(&call, true, Saved::default()).await
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

/// The same to read and to print.
pub async fn take_paper(call: Call) -> PageResult {
    let permit = call.desk.may(&SeeOwnRecord).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    let record = record::read(&call.desk, &reader, &person, true).await?;
    let file = pdf::write(&paper::record(call.lang(), &record, call.desk.today())).await?;
    Ok(pdf::download(file, "record.pdf"))
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

fn to_record(saved: Option<Moment>) -> PageResult {
    let to = saved.map_or("/my/record".to_owned(), |at| format!("/my/record?saved={}", at.0));
    Ok(Redirect::to(&to).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    at: i64,
}

/// Takes back what the person corrected just now.
pub async fn undo(call: Call, Form(form): Form<Undo>) -> PageResult {
    to_record(Some(acts::undo(&call.desk, Moment(form.at)).await?))
}

pub async fn save_correct(call: Call, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let mut typed = Typed::read(pairs, &FIELDS)?;
    let outcome = acts::correct(&call.desk, &mut typed).await?;
    match outcome {
        Outcome::Saved(at) => return to_record(Some(at)),
        Outcome::Unchanged => return to_record(None),
        Outcome::Faults(_) | Outcome::Clashes(_) => {}
    }
    let permit = call.desk.may(&CorrectOwnRecord).await?;
    let (_, person) = open(&call.desk, &permit).await?;
    let opened = Opened::of(call.desk.vault(), &person)?;
    sheet(&call, person.version).again(&call, |name| opened.text(name), &typed, &outcome)
}

struct LookShown {
    at: String,
    role: String,
    /// Which township or firm.
    of: String,
    act: String,
    purpose: Option<String>,
    text: String,
}

#[derive(Template)]
#[template(path = "my/templates/looks.html")]
struct LooksPage {
    frame: Frame,
    looks: Vec<LookShown>,
    demands: Vec<Demanded>,
    page: u64,
    pages: u64,
    base: String,
}

fn shown(call: &Call, look: Look) -> LookShown {
    let (word, text) = purpose::shown(&look.purpose);
    // Only a purpose that a person stated in words; the house's own words for commands say nothing to anybody.
    let text = if word.is_some() { text.to_owned() } else { String::new() };
    let role = crate::accounts::role_word(&look.role);
    let act = act_word(&look.act, look.only_opened);
    LookShown { at: words::moment(call.lang(), look.at), role, of: look.of, act, purpose: word, text }
}

/// Who looked, page by page.
pub async fn looks(call: Call, Query(paged): Query<Paged>) -> PageResult {
    let permit = call.desk.may(&SeeOwnRecord).await?;
    let desk: &Desk = &call.desk;
    let (reader, person) = open(desk, &permit).await?;
    let (page, pages) = paged.number(record::count_looks(desk, &reader, &person).await?);
    let looks = record::looks(desk, &reader, &person, Some(((page - 1) * PAGE, PAGE))).await?;
    let looks = looks.into_iter().map(|look| shown(&call, look)).collect();
    let demands = record::demands(desk, &reader, &person).await?;
    let base = "/my/looks".to_owned();
    call.page(&LooksPage { frame: frame(&call, "my-looks"), looks, demands, page, pages, base })
}
