//! Making the body's key, opening the office, and its members.

use super::keys::{self, Standing};
use super::store::Member;
use super::{HearComplaints, invent};
use crate::accounts::rules;
use crate::my::code;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, session, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// The list, from pages below it.
pub fn above(call: &Call) -> Vec<(String, String)> {
    vec![("/complaints".to_owned(), call.word("conduct-complaints"))]
}

#[derive(Template)]
#[template(path = "conduct/templates/office.html")]
struct OfficePage {
    frame: Frame,
    standing: Standing,
    open: bool,
    least: usize,
    minutes: i64,
    /// The passphrase of an invented county.
    demo: Option<&'static str>,
    failure: Option<Failure>,
}

async fn show(call: &Call, failure: Option<Failure>) -> PageResult {
    let page = OfficePage {
        frame: call.frame("conduct-office", above(call)),
        standing: keys::standing(&call.desk).await?,
        open: keys::opened(call).is_some(),
        least: rules::PASSWORD_MIN,
        minutes: session::IDLE_MINUTES,
        demo: call.desk.office.demo.then_some(invent::PASSPHRASE),
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// Goes on to the list, or shows the form again.
async fn done(call: &Call, done: Result<(), Failure>) -> PageResult {
    match done {
        Ok(()) => Ok(Redirect::to("/complaints").into_response()),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict | Kind::TooMany | Kind::Busy) => {
            show(call, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

pub async fn office(call: Call) -> PageResult {
    call.desk.may(&HearComplaints).await?;
    show(&call, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    passphrase: String,
    /// A fresh code; none in a demo (SEC-9).
    #[serde(default)]
    code: String,
}

pub async fn open(call: Call, Form(form): Form<Opening>) -> PageResult {
    let opened = keys::open(&call, &form.passphrase, &form.code).await;
    done(&call, opened).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Making {
    password: String,
    again: String,
    /// That a lost passphrase loses the complaints.
    #[serde(default)]
    understood: Option<String>,
    #[serde(default)]
    code: String,
}

pub async fn make(call: Call, Form(form): Form<Making>) -> PageResult {
    let made = match (form.password == form.again, form.understood) {
        (false, _) => Err(Failure::input("accounts-password-differs").at("again")),
        (true, None) => Err(Failure::input("conduct-understand-missing").at("understood")),
        (true, Some(_)) => keys::make(&call, &form.password, &form.code).await,
    };
    done(&call, made).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakingUp {
    word: String,
    password: String,
    again: String,
    #[serde(default)]
    code: String,
}

pub async fn take_up(call: Call, Form(form): Form<TakingUp>) -> PageResult {
    let taken = match form.password == form.again {
        false => Err(Failure::input("accounts-password-differs").at("again")),
        true => keys::take_up(&call, &form.word, &form.password, &form.code).await,
    };
    done(&call, taken).await
}

#[derive(Template)]
#[template(path = "conduct/templates/members.html")]
struct MembersPage {
    frame: Frame,
    own: i64,
    with: Vec<Member>,
    without: Vec<(i64, String)>,
    /// The word for the member who was added just now: name and word.
    handed: Option<(String, String)>,
    failure: Option<Failure>,
    /// The member whom the failure is about.
    failed: i64,
}

async fn show_members(call: &Call, handed: Option<(String, String)>, failure: Option<(i64, Failure)>) -> PageResult {
    if keys::opened(call).is_none() {
        return to_office();
    }
    let keys::Members { with, without } = keys::list(&call.desk).await?;
    let (failed, failure) = failure.map_or((0, None), |(member, failure)| (member, Some(failure)));
    let (frame, own) = (call.frame("conduct-members", above(call)), call.account()?);
    let page = MembersPage { frame, own, with, without, handed, failure, failed };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// To where the office is opened.
pub fn to_office() -> PageResult {
    Ok(Redirect::to("/complaints/office").into_response())
}

pub async fn members(call: Call) -> PageResult {
    call.desk.may(&HearComplaints).await?;
    show_members(&call, None, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Other {
    account: i64,
    /// A fresh code; none in a demo (SEC-9).
    #[serde(default)]
    code: String,
}

pub async fn hand(call: Call, Form(form): Form<Other>) -> PageResult {
    let word = match keys::hand(&call, form.account, &form.code).await {
        Ok(word) => word,
        Err(failure) if failure.is_at("code") => return show_members(&call, None, Some((form.account, failure))).await,
        Err(failure) => return Err(failure),
    };
    let with = keys::list(&call.desk).await?.with;
    let name = with.into_iter().find(|member| member.account == form.account).map(|member| member.name);
    show_members(&call, Some((name.unwrap_or_default(), code::grouped(&word))), None).await
}

pub async fn take_away(call: Call, Form(form): Form<Other>) -> PageResult {
    match keys::take_away(&call, form.account, &form.code).await {
        Ok(()) => Ok(Redirect::to("/complaints/members").into_response()),
        Err(failure) if failure.is_at("code") => show_members(&call, None, Some((form.account, failure))).await,
        Err(failure) => Err(failure),
    }
}
