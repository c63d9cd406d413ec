//! The page of requests that wait for a second person (SEC-19). Seen by whoever may decide: administrators and the
//! data-protection officer.

use super::requests::{self, Done};
use super::store::requests::{self as store, Kind, Request};
use super::{DecideRequest, ManageAccounts, acts, admin, pages};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind as FailureKind};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Decided requests shown below those that wait.
const DECIDED: u64 = 10;

struct Line {
    id: i64,
    /// Message of what is asked for.
    what: &'static str,
    name: String,
    role: Option<String>,
    place: String,
    asked_name: String,
    asked: String,
    until: String,
    /// Message of the state; of an open one empty.
    state: String,
    decided_name: String,
    decided: String,
    /// The reader asked for it: they may take it back and nothing else.
    own: bool,
    /// It is about the reader, who decides nothing here.
    about_oneself: bool,
}

fn what(kind: Kind) -> &'static str {
    match kind {
        Kind::Add => "accounts-request-add",
        Kind::Role => "accounts-request-role",
        Kind::Reset => "accounts-request-reset",
        Kind::Close => "accounts-request-close",
    }
}

fn line(call: &Call, request: Request, own: i64, names: &BTreeMap<String, String>) -> Line {
    let local = |moment| leka_platform::words::moment(call.lang(), moment);
    let state = request.state.replace(' ', "-");
    Line {
        id: request.id,
        what: what(request.kind),
        role: request.role.map(|role| pages::role_word(role.word())),
        place: request.division.map(|code| names.get(&code).cloned().unwrap_or(code)).unwrap_or_default(),
        asked: local(request.asked_at),
        until: local(request.until),
        state: format!("accounts-request-{state}"),
        decided_name: request.decided_name,
        decided: request.decided_at.map(local).unwrap_or_default(),
        own: request.asked_by == own,
        about_oneself: request.account == Some(own),
        name: request.name,
        asked_name: request.asked_name,
    }
}

#[derive(Template)]
#[template(path = "accounts/templates/requests.html")]
struct RequestsPage {
    frame: Frame,
    waiting: Vec<Line>,
    decided: Vec<Line>,
    days: i64,
    asked: bool,
    failure: Option<Failure>,
    /// The request that the failure is about.
    failed: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    #[serde(default)]
    asked: Option<String>,
}

async fn show(call: &Call, asked: bool, failure: Option<(i64, Failure)>) -> PageResult {
    let permit = call.desk.may(&DecideRequest).await?;
    let own = call.account()?;
    let reader = call.desk.read(&permit);
    let names = crate::places::acts::township_names(&reader, call.desk.office.county()).await?;
    let lines = |found: Vec<Request>| found.into_iter().map(|request| line(call, request, own, &names)).collect();
    let waiting = lines(requests::waiting(&call.desk).await?);
    let decided = lines(store::decided(&reader, DECIDED).await?);
    let (failed, failure) = failure.map_or((0, None), |(id, failure)| (id, Some(failure)));
    let crumbs = match call.could::<ManageAccounts>() {
        true => vec![("/accounts".to_owned(), call.word("accounts-list"))],
        false => Vec::new(),
    };
    let frame = call.frame("accounts-requests", crumbs);
    let page = RequestsPage { frame, waiting, decided, days: requests::DAYS, asked, failure, failed };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn list(call: Call, Query(notice): Query<Notice>) -> PageResult {
    show(&call, notice.asked.is_some(), None).await
}

/// Asked for: the page on which it waits.
pub fn asked() -> PageResult {
    Ok(Redirect::to("/account-requests?asked=1").into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    #[serde(default)]
    code: String,
}

async fn again(call: &Call, id: i64, mut failure: Failure) -> PageResult {
    match failure.kind {
        FailureKind::Input | FailureKind::Conflict | FailureKind::TooMany => {
            // Only the code has a field here; what else is wrong is wrong with the request.
            failure.field = failure.field.filter(|field| *field == "code");
            show(call, false, Some((id, failure))).await
        }
        _ => Err(failure),
    }
}

pub async fn approve(call: Call, Path(id): Path<i64>, Form(form): Form<Decided>) -> PageResult {
    call.desk.may(&DecideRequest).await?;
    let done = async {
        acts::check_fresh_code(&call, &form.code).await?;
        requests::approve(&call.desk, id).await
    };
    match done.await {
        Ok(Done::Link(name, link)) => admin::show_link(&call, &name, link),
        Ok(Done::Changed) => Ok(Redirect::to("/account-requests").into_response()),
        Err(failure) => again(&call, id, failure).await,
    }
}

/// Saying no needs no code: it changes nothing.
pub async fn refuse(call: Call, Path(id): Path<i64>, Form(_): Form<Decided>) -> PageResult {
    match requests::refuse(&call.desk, id).await {
        Ok(()) => Ok(Redirect::to("/account-requests").into_response()),
        Err(failure) => again(&call, id, failure).await,
    }
}
