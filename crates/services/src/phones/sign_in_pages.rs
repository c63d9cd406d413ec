//! Signing in with a code to the telephone: the number, then the code.

use super::codes::Purpose;
use super::own_pages::{of_form, status};
use super::rules;
use super::sign_in::{self, Came};
use crate::accounts::signed_in;
use crate::my::large;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, session};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// On a screen that others use too (SEC-7).
const SHARED_MINUTES: i64 = session::SHARED_IDLE_MINUTES;

#[derive(Template)]
#[template(path = "phones/templates/sign_in.html")]
struct NumberPage {
    frame: Frame,
    phone: String,
    failure: Option<Failure>,
}

fn show(call: &Call, phone: String, failure: Option<Failure>) -> PageResult {
    let above = vec![("/my/sign-in".to_owned(), call.word("my-sign-in"))];
    let page = NumberPage { frame: large(call.frame("phones-sign-in", above)), phone, failure };
    call.page_with(status(page.failure.as_ref()), &page)
}

/// The form for the number.
pub async fn number(call: Call) -> PageResult {
    if call.session.is_some() {
        return Ok(Redirect::to("/my").into_response());
    }
    show(&call, String::new(), None)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    phone: String,
}

/// Sends a message: with a code, or with word that the number opens nothing.
pub async fn ask(call: Call, Form(form): Form<Number>) -> PageResult {
    match sign_in::ask(&call, &form.phone).await {
        Ok(()) => Ok(Redirect::to("/my/sign-in/code").into_response()),
        Err(failure) => show(&call, form.phone, Some(of_form(failure)?)),
    }
}

/// The page for a code that a visitor asked for.
#[derive(Template)]
#[template(path = "phones/templates/sign_in_code.html")]
pub struct CodePage {
    frame: Frame,
    /// Where the form goes, and where another code is asked for.
    action: &'static str,
    again: &'static str,
    masked: String,
    good: i64,
    /// Whoever registers gets a code in any case; at signing in the page does not say whether there is one.
    registers: bool,
    shared: bool,
    minutes: i64,
    failure: Option<Failure>,
}

/// Shows it, or goes back to where a code is asked for.
pub async fn show_code(
    call: &Call,
    purpose: Purpose,
    (action, again): (&'static str, &'static str),
    shared: bool,
    failure: Option<Failure>,
) -> PageResult {
    let Some(phone) = sign_in::waiting_number(call, purpose).await? else { return Ok(Redirect::to(again).into_response()) };
    let above = vec![("/my/sign-in".to_owned(), call.word("my-sign-in"))];
    let page = CodePage {
        frame: large(call.frame("phones-code-title", above)),
        action,
        again,
        masked: phone.masked(),
        good: rules::MINUTES,
        registers: purpose == Purpose::Register,
        shared,
        minutes: SHARED_MINUTES,
        failure,
    };
    call.page_with(status(page.failure.as_ref()), &page)
}

const PATHS: (&str, &str) = ("/my/sign-in/code", "/my/sign-in/phone");

/// The form for the code.
pub async fn code(call: Call) -> PageResult {
    show_code(&call, Purpose::SignIn, PATHS, false, None).await
}

/// What a visitor types who got a code.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    pub code: String,
    #[serde(default)]
    pub shared: Option<String>,
}

/// The failure that a form says; `Err` is the cookie of whoever came in.
pub fn failure_of(came: Came) -> Result<Failure, String> {
    match came {
        Came::In(cookie) => Err(cookie),
        Came::Wrong => Ok(super::acts::wrong()),
        Came::Wait(seconds) => Ok(Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds)),
    }
}

/// Signs in.
pub async fn come_in(call: Call, Form(form): Form<Typed>) -> PageResult {
    let shared = form.shared.is_some();
    match failure_of(sign_in::come_in(&call, &form.code, shared).await?) {
        Err(cookie) => Ok(signed_in(&cookie, "/my")),
        // No code waits any more: the failure stands where another one is asked for.
        Ok(failure) if sign_in::waiting_number(&call, Purpose::SignIn).await?.is_none() => {
            show(&call, String::new(), Some(Failure { field: None, ..failure }))
        }
        Ok(failure) => show_code(&call, Purpose::SignIn, PATHS, shared, Some(failure)).await,
    }
}
