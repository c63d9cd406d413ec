//! The desk's page for somebody who registered alone and brings the identity card.

use super::acts::Vouch;
use super::own_pages::{of_form, status};
use super::vouching;
use askama::Template;
use axum::Form;
use leka_platform::Failure;
use leka_platform::web::{Call, Frame, PageResult};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "phones/templates/vouch.html")]
struct VouchPage {
    frame: Frame,
    done: bool,
    serial: String,
    failure: Option<Failure>,
}

fn show(call: &Call, done: bool, serial: String, failure: Option<Failure>) -> PageResult {
    let above = vec![("/people".to_owned(), call.word("people-find"))];
    let page = VouchPage { frame: call.frame("phones-vouch", above), done, serial, failure };
    call.page_with(status(page.failure.as_ref()), &page)
}

/// The form.
pub async fn form(call: Call) -> PageResult {
    call.desk.may(&Vouch).await?;
    show(&call, false, String::new(), None)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    serial: String,
    number: String,
    #[serde(default)]
    seen: Option<String>,
}

/// Binds account and person. The identity number is typed again after a mistake: it comes from the card in hand.
pub async fn vouch(call: Call, Form(form): Form<Seen>) -> PageResult {
    let done = match form.seen {
        Some(_) => vouching::vouch(&call, &form.serial, &form.number).await,
        None => Err(Failure::input("phones-vouch-not-seen").at("seen")),
    };
    match done {
        Ok(()) => show(&call, true, String::new(), None),
        Err(failure) => show(&call, false, form.serial, Some(of_form(failure)?)),
    }
}
