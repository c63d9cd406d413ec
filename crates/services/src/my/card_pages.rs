//! Opening the account with a card, and signing in.

use super::cards::{self, Taken};
use super::pages::large;
use crate::accounts::check::{self, Outcome, Typed};
use crate::accounts::{nothing_stays, rules, signed_in};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, session, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// People without a telephone use the desk's computer: the session ends after these idle minutes (SEC-7).
const MINUTES: i64 = session::SHARED_IDLE_MINUTES;

#[derive(Template)]
#[template(path = "my/templates/begin.html")]
struct BeginPage {
    frame: Frame,
    code: String,
    least: usize,
    shared: bool,
    minutes: i64,
    failure: Option<Failure>,
}

fn show_begin(call: &Call, code: String, shared: bool, failure: Option<Failure>) -> PageResult {
    let status = status_of(failure.as_ref());
    let frame = large(call.frame("my-begin", Vec::new()));
    call.page_with(status, &BeginPage { frame, code, least: rules::PASSWORD_MIN, shared, minutes: MINUTES, failure })
}

pub async fn begin(call: Call) -> PageResult {
    show_begin(&call, String::new(), false, None)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Begin {
    code: String,
    password: String,
    again: String,
    #[serde(default)]
    shared: Option<String>,
}

pub async fn take_up(call: Call, Form(form): Form<Begin>) -> PageResult {
    let shared = form.shared.is_some();
    if form.password != form.again {
        return show_begin(&call, form.code, shared, Some(Failure::input("accounts-password-differs")));
    }
    let failure = match cards::take_up(&call, &cards::Typed { code: &form.code, password: &form.password, shared }).await {
        Ok(Taken::In(cookie)) => return Ok(signed_in(&cookie, "/my")),
        Ok(Taken::Wrong) => Failure::input("my-card-wrong"),
        Ok(Taken::Wait(seconds)) => Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Busy) => failure,
        Err(failure) => return Err(failure),
    };
    show_begin(&call, form.code, shared, Some(failure))
}

#[derive(Template)]
#[template(path = "my/templates/sign_in.html")]
struct SignInPage {
    frame: Frame,
    name: String,
    shared: bool,
    /// The session ended because nothing happened on a shared screen.
    ended: bool,
    minutes: i64,
    failure: Option<Failure>,
}

/// What stands in the form; the password is typed anew.
#[derive(Default)]
struct Kept {
    name: String,
    shared: bool,
    ended: bool,
}

fn show_sign_in(call: &Call, kept: Kept, failure: Option<Failure>) -> PageResult {
    let status = status_of(failure.as_ref());
    let frame = large(call.frame("my-sign-in", Vec::new()));
    let Kept { name, shared, ended } = kept;
    call.page_with(status, &SignInPage { frame, name, shared, ended, minutes: MINUTES, failure })
}

/// What a page that gave way says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInQuery {
    #[serde(default)]
    ended: Option<String>,
}

pub async fn sign_in(call: Call, Query(query): Query<SignInQuery>) -> PageResult {
    if call.session.is_some() {
        return Ok(Redirect::to("/my").into_response());
    }
    // Whoever comes back to an ended session on a shared screen most likely shares it still.
    let ended = query.ended.is_some();
    let page = show_sign_in(&call, Kept { shared: ended, ended, ..Kept::default() }, None)?;
    Ok(if ended { nothing_stays(page) } else { page })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    name: String,
    password: String,
    #[serde(default)]
    shared: Option<String>,
}

pub async fn try_sign_in(call: Call, Form(form): Form<SignIn>) -> PageResult {
    let name = cards::name_of(&call.desk, &form.name).await?;
    let shared = form.shared.is_some();
    let typed = Typed { name, password: form.password, shared: form.shared, ..Typed::default() };
    let failure = match check::try_sign_in(&call, typed).await? {
        Outcome::In(cookie) => return Ok(signed_in(&cookie, "/my")),
        Outcome::Wrong => Failure::input("my-sign-in-wrong"),
        Outcome::Wait(seconds) => Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds),
        // Nobody but those who work there.
        Outcome::Old(failure) => failure,
    };
    show_sign_in(&call, Kept { name: form.name, shared, ended: false }, Some(failure))
}
