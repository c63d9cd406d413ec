//! The card on paper, opening the account with it, signing in.

use super::cards::{self, Printed, Taken};
use super::pages::large;
use crate::accounts::check::{self, Outcome, Typed};
use crate::accounts::{rules, signed_in, status_of};
use crate::people::correct::{desk_for, to_person};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "my/templates/card.html")]
struct CardPage {
    frame: Frame,
    id: i64,
    /// Where the person begins, behind the address of the house.
    address: &'static str,
    card: Printed,
}

/// Prints a card for the person whose record this session has open; shown once.
pub async fn print(call: Call, Path(id): Path<i64>) -> PageResult {
    call.desk.may(&super::PrintCard).await?;
    let Some(desk) = desk_for(&call, id) else { return to_person(id) };
    let card = cards::print(&desk, id).await?;
    call.page(&CardPage { frame: call.frame("my-card", Vec::new()), id, address: "/my/begin", card })
}

#[derive(Template)]
#[template(path = "my/templates/begin.html")]
struct BeginPage {
    frame: Frame,
    code: String,
    least: usize,
    failure: Option<Failure>,
}

fn show_begin(call: &Call, code: String, failure: Option<Failure>) -> PageResult {
    let status = status_of(failure.as_ref());
    let frame = large(call.frame("my-begin", Vec::new()));
    call.page_with(status, &BeginPage { frame, code, least: rules::PASSWORD_MIN, failure })
}

pub async fn begin(call: Call) -> PageResult {
    show_begin(&call, String::new(), None)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Begin {
    code: String,
    password: String,
    again: String,
}

pub async fn take_up(call: Call, Form(form): Form<Begin>) -> PageResult {
    if form.password != form.again {
        return show_begin(&call, form.code, Some(Failure::input("accounts-password-differs")));
    }
    let failure = match cards::take_up(&call, &form.code, &form.password).await {
        Ok(Taken::In(cookie)) => return Ok(signed_in(&cookie, "/my")),
        Ok(Taken::Wrong) => Failure::input("my-card-wrong"),
        Ok(Taken::Wait(seconds)) => Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds),
        Err(failure) if failure.kind == Kind::Input => failure,
        Err(failure) => return Err(failure),
    };
    show_begin(&call, form.code, Some(failure))
}

#[derive(Template)]
#[template(path = "my/templates/sign_in.html")]
struct SignInPage {
    frame: Frame,
    name: String,
    failure: Option<Failure>,
}

fn show_sign_in(call: &Call, name: String, failure: Option<Failure>) -> PageResult {
    let status = status_of(failure.as_ref());
    let frame = large(call.frame("my-sign-in", Vec::new()));
    call.page_with(status, &SignInPage { frame, name, failure })
}

pub async fn sign_in(call: Call) -> PageResult {
    if call.session.is_some() {
        return Ok(Redirect::to("/my").into_response());
    }
    show_sign_in(&call, String::new(), None)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    name: String,
    password: String,
}

pub async fn try_sign_in(call: Call, Form(form): Form<SignIn>) -> PageResult {
    // The name stands on the card in two groups.
    let name: String = form.name.split_whitespace().collect();
    let typed = Typed { name, password: form.password, code: String::new(), next: String::new(), shared: None };
    let failure = match check::try_sign_in(&call, typed).await? {
        Outcome::In(cookie) => return Ok(signed_in(&cookie, "/my")),
        Outcome::Wrong => Failure::input("my-sign-in-wrong"),
        Outcome::Wait(seconds) => Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds),
    };
    show_sign_in(&call, form.name, Some(failure))
}
