//! The pages of both people: the list, the form, one demand with what may be done now, and the document. No page but the document
//! names the person; the number is typed from the paper at every step and stands in no address (SEC-13).

use super::acts::{self, DecideDemand, GiveDemand, RecordDemand};
use super::document::{Course, Document, Home, Work};
use super::rules::{self, DAYS, KINDS, PARTS, SILENT_DAYS, Typed};
use super::store::{Demand, State};
use crate::accounts::acts::check_fresh_code;
use crate::people::form::pay_in_words;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind, words};
use serde::Deserialize;

fn crumbs(call: &Call) -> Vec<(String, String)> {
    vec![("/demands".to_owned(), call.word("demand-list"))]
}

fn is_told_here(failure: &Failure) -> bool {
    matches!(failure.kind, Kind::Input | Kind::Conflict | Kind::TooMany)
}

/// Message of what became of a demand.
fn state(demand: &Demand, call: &Call) -> String {
    let word = if demand.has_run_out(call.desk.now()) { "run-out" } else { demand.state.word() };
    format!("demand-state-{word}")
}

struct Line {
    id: i64,
    body: String,
    kind: String,
    document: String,
    asked: String,
    state: String,
    waits: bool,
    number: String,
}

#[derive(Template)]
#[template(path = "demand/templates/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    years: Vec<(i64, i64)>,
    older: Option<i64>,
    first: bool,
    may_record: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    #[serde(default)]
    before: Option<i64>,
}

/// All demands, and how many documents were given out in each year.
pub async fn list(call: Call, Query(paging): Query<Paging>) -> PageResult {
    let listed = acts::list(&call.desk, paging.before).await?;
    let older = listed.demands.last().filter(|_| listed.more).map(|demand| demand.id);
    let line = |demand: Demand| Line {
        id: demand.id,
        kind: format!("demand-kind-{}", demand.kind),
        asked: words::moment(call.lang(), demand.asked_at),
        state: state(&demand, &call),
        waits: demand.state == State::Open && !demand.has_run_out(call.desk.now()),
        number: demand.number(),
        body: demand.body,
        document: demand.document,
    };
    let page = ListPage {
        frame: call.frame("demand-list", Vec::new()),
        lines: listed.demands.into_iter().map(line).collect(),
        years: listed.years,
        older,
        first: paging.before.is_none(),
        may_record: call.could::<RecordDemand>(),
    };
    call.page(&page)
}

#[derive(Template)]
#[template(path = "demand/templates/new.html")]
struct NewPage {
    frame: Frame,
    typed: Typed,
    failure: Option<Failure>,
    most: i32,
    days: i64,
}

impl NewPage {
    fn kinds(&self) -> [(&'static str, String); KINDS.len()] {
        KINDS.map(|kind| (kind, format!("demand-kind-{kind}")))
    }
    fn parts(&self) -> Vec<(&'static str, String, bool)> {
        let chosen = |part: &str| self.typed.parts.iter().any(|typed| typed == part);
        PARTS.into_iter().map(|part| (part, format!("demand-part-{part}"), chosen(part))).collect()
    }
}

fn form(call: &Call, typed: Typed, failure: Option<Failure>) -> PageResult {
    let frame = call.frame("demand-new", crumbs(call));
    call.page_with(status_of(failure.as_ref()), &NewPage { frame, typed, failure, most: SILENT_DAYS, days: DAYS })
}

/// The form for the first person.
pub async fn fresh(call: Call) -> PageResult {
    call.desk.may(&RecordDemand).await?;
    form(&call, Typed::default(), None)
}

/// The form as sent, and the fresh code beside it; an unknown key is refused (SEC-17).
fn read(pairs: Vec<(String, String)>) -> Result<(Typed, String), Failure> {
    let (mut typed, mut code) = (Typed::default(), String::new());
    for (key, value) in pairs {
        match key.as_str() {
            "body" => typed.body = value,
            "kind" => typed.kind = value,
            "document" => typed.document = value,
            "document_day" => typed.document_day = value,
            "law" => typed.law = value,
            "number" => typed.number = value,
            "parts" if typed.parts.len() < PARTS.len() => typed.parts.push(value),
            "telling" => typed.telling = value,
            "silent_law" => typed.silent_law = value,
            "silent_until" => typed.silent_until = value,
            "seen" => typed.seen = true,
            "code" => code = value,
            _ => return Err(Failure::input("failure-form")),
        }
    }
    Ok((typed, code))
}

pub async fn record(call: Call, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    call.desk.may(&RecordDemand).await?;
    let (typed, code) = read(pairs)?;
    let recorded = async {
        // What is missing is told first, and uses no code up; the first of two steps wants one as the second does (SEC-9).
        rules::check(&typed, call.desk.today())?;
        check_fresh_code(&call, &code).await?;
        acts::record(&call.desk, &typed).await
    };
    match recorded.await {
        Ok(id) => Ok(Redirect::to(&format!("/demands/{id}")).into_response()),
        Err(failure) if is_told_here(&failure) => form(&call, typed, Some(failure)),
        Err(failure) => Err(failure),
    }
}

/// What the reader may do with a demand now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum May {
    Approve,
    TakeBack,
    Give,
    Nothing,
}

#[derive(Template)]
#[template(path = "demand/templates/one.html")]
struct OnePage {
    frame: Frame,
    demand: Demand,
    kind: String,
    state: String,
    parts: Vec<String>,
    asked: String,
    until: String,
    waits: bool,
    decided: String,
    given: String,
    may: May,
    number: String,
    failure: Option<Failure>,
}

async fn one(call: &Call, id: i64, number: String, failure: Option<Failure>) -> PageResult {
    let demand = acts::get(&call.desk, id).await?;
    let (own, local) = (call.account()? == demand.asked_by, |moment| words::moment(call.lang(), moment));
    let waits = matches!(demand.state, State::Open | State::Approved) && !demand.has_run_out(call.desk.now());
    let may = match demand.state {
        _ if !waits => May::Nothing,
        State::Open if own => May::TakeBack,
        State::Open if call.could::<DecideDemand>() => May::Approve,
        State::Approved if own && call.could::<GiveDemand>() => May::Give,
        _ => May::Nothing,
    };
    let page = OnePage {
        frame: call.frame("demand-one", crumbs(call)),
        kind: format!("demand-kind-{}", demand.kind),
        state: state(&demand, call),
        parts: demand.parts.iter().map(|part| format!("demand-part-{part}")).collect(),
        asked: local(demand.asked_at),
        until: local(demand.until),
        waits,
        decided: demand.decided_at.map(local).unwrap_or_default(),
        given: demand.given_at.map(local).unwrap_or_default(),
        demand,
        may,
        number,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// One demand, and what may be done with it now.
pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    one(&call, id, String::new(), None).await
}

/// After a decision the page of the demand; what was wrong stands there, with what was typed.
async fn answer(call: &Call, id: i64, number: String, done: Result<(), Failure>) -> PageResult {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/demands/{id}")).into_response()),
        Err(failure) if is_told_here(&failure) => one(call, id, number, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approved {
    number: String,
    #[serde(default)]
    code: String,
}

pub async fn approve(call: Call, Path(id): Path<i64>, Form(typed): Form<Approved>) -> PageResult {
    call.desk.may(&DecideDemand).await?;
    let done = async {
        rules::number(&typed.number, call.desk.today())?;
        check_fresh_code(&call, &typed.code).await?;
        acts::approve(&call.desk, id, &typed.number).await
    };
    let done = done.await;
    answer(&call, id, typed.number, done).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Sending back needs no code: it gives nothing out.
pub async fn send_back(call: Call, Path(id): Path<i64>, Form(_): Form<Nothing>) -> PageResult {
    let done = acts::send_back(&call.desk, id).await;
    answer(&call, id, String::new(), done).await
}

pub async fn take_back(call: Call, Path(id): Path<i64>, Form(_): Form<Nothing>) -> PageResult {
    let done = acts::take_back(&call.desk, id).await;
    answer(&call, id, String::new(), done).await
}

#[derive(Template)]
#[template(path = "demand/templates/document.html")]
struct DocumentPage {
    frame: Frame,
    call: Call,
    document: Document,
    account: String,
}

impl DocumentPage {
    fn pay(&self, work: &Work) -> String {
        pay_in_words(&self.call, &work.pay)
    }
    fn homes(&self) -> &[Home] {
        self.document.homes.as_deref().unwrap_or_default()
    }
    fn works(&self) -> &[Work] {
        self.document.work.as_deref().unwrap_or_default()
    }
    fn courses(&self) -> &[Course] {
        self.document.courses.as_deref().unwrap_or_default()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fetched {
    number: String,
    /// `paper` or `file`.
    form: String,
    #[serde(default)]
    code: String,
}

/// The document, once: as a page to print, or as a file.
pub async fn give(call: Call, Path(id): Path<i64>, Form(typed): Form<Fetched>) -> PageResult {
    call.desk.may(&GiveDemand).await?;
    if !["paper", "file"].contains(&typed.form.as_str()) {
        return Err(Failure::input("failure-form"));
    }
    let done = async {
        rules::number(&typed.number, call.desk.today())?;
        check_fresh_code(&call, &typed.code).await?;
        acts::give(&call.desk, id, &typed.number).await
    };
    let document = match done.await {
        Ok(document) => document,
        Err(failure) => return answer(&call, id, typed.number, Err(failure)).await,
    };
    if typed.form == "paper" {
        let (frame, account) = (call.frame("demand-document", crumbs(&call)), call.desk.who.name().to_owned());
        return call.page(&DocumentPage { frame, call: call.clone(), document, account });
    }
    let text = serde_json::to_string_pretty(&document).map_err(Failure::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.json\"", document.number)),
    ];
    Ok((headers, text).into_response())
}
