//! Having one's own record deleted: what goes, what has to stay, under which law and until when, before the button (WP-24).

use super::acts::{self, DeleteOwnRecord, open};
use super::pages::{frame, large};
use crate::accounts::acts::check_own_password;
use crate::keeping::pages::Outlook;
use askama::Template;
use axum::Form;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, cookies};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "my/templates/delete.html")]
struct DeletePage {
    frame: Frame,
    outlook: Outlook,
    /// The accounts of a demo have no password.
    demo: bool,
    failure: Option<Failure>,
}

async fn show(call: &Call, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&DeleteOwnRecord).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    let outlook = Outlook::of(call, &reader, person.id).await?;
    let status = match failure.as_ref().map(|failure| failure.kind) {
        None => StatusCode::OK,
        Some(Kind::TooMany) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let demo = call.desk.office.demo;
    call.page_with(status, &DeletePage { frame: frame(call, "my-delete"), outlook, demo, failure })
}

/// What would become of the record, and the button.
pub async fn explain(call: Call) -> PageResult {
    show(&call, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Password {
    #[serde(default)]
    password: String,
}

/// Deletes; the account and with it the session are gone.
pub async fn delete(call: Call, Form(form): Form<Password>) -> PageResult {
    call.desk.may(&DeleteOwnRecord).await?;
    match check_own_password(&call, &form.password).await {
        Ok(()) => acts::delete(&call.desk).await?,
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany) => return show(&call, Some(failure)).await,
        Err(failure) => return Err(failure),
    }
    let mut response = Redirect::to("/my/closed").into_response();
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, cookies::no_session());
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}

#[derive(Template)]
#[template(path = "my/templates/closed.html")]
struct ClosedPage {
    frame: Frame,
}

/// Where a person ends who had their record deleted. It says nothing of anybody.
pub async fn closed(call: Call) -> PageResult {
    call.page(&ClosedPage { frame: large(call.frame("my-closed", Vec::new())) })
}
