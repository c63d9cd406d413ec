//! The page on which the administrator names the complaint body.

use super::{Body, SetComplaintBody, body_exists, latest, set_body};
use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "conduct/templates/body.html")]
struct BodyPage {
    frame: Frame,
    named: Option<Body>,
    /// It has its key, and somebody who opens it.
    in_use: bool,
    typed: Typed,
    failure: Option<Failure>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    name: String,
    phone: String,
    #[serde(default)]
    since: String,
}

async fn show(call: &Call, typed: Typed, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&SetComplaintBody).await?;
    let reader = call.desk.read(&permit);
    let (named, in_use) = (latest(&reader).await?, body_exists(&reader, &call.desk).await?);
    let status = if failure.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    call.page_with(status, &BodyPage { frame: call.frame("conduct-body", Vec::new()), named, in_use, typed, failure })
}

pub async fn body(call: Call) -> PageResult {
    show(&call, Typed::default(), None).await
}

pub async fn save(call: Call, Form(typed): Form<Typed>) -> PageResult {
    let done = match typed.since.parse() {
        Ok(since) => set_body(&call.desk, Body { name: typed.name.clone(), phone: typed.phone.clone(), since }).await,
        Err(_) => Err(Failure::input("people-day-unreadable").at("since")),
    };
    match done {
        Ok(()) => Ok(Redirect::to("/conduct/body").into_response()),
        Err(failure) if failure.kind == Kind::Input => show(&call, typed, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}
