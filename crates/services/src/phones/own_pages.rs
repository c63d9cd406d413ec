//! The number in one's own account: what it is for, verifying one, taking it off. Titles are neutral (SEC-39).

use super::acts::{self, Typed, VerifyOwnPhone};
use super::codes::Purpose;
use super::rules;
use crate::accounts::acts as accounts;
use crate::my::acts::own_voice;
use crate::my::frame;
use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_platform::messages::{NOT_SENT, NOWHERE};
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// The number of a record as its owner sees it.
struct Shown {
    masked: String,
    verified: bool,
    /// It stands in another record too.
    shared: bool,
}

#[derive(Template)]
#[template(path = "phones/templates/number.html")]
struct NumberPage {
    frame: Frame,
    shown: Option<Shown>,
    has_password: bool,
    /// Nothing else opens the account.
    only_key: bool,
    phone: String,
    failure: Option<Failure>,
}

/// The status of a page with a failure in its form; what could not be sent is nobody's mistake.
pub fn status(failure: Option<&Failure>) -> StatusCode {
    match failure {
        Some(failure) if failure.message == NOT_SENT || failure.message == NOWHERE => StatusCode::SERVICE_UNAVAILABLE,
        failure => status_of(failure),
    }
}

/// A failure that belongs into the form; any other is the door's.
pub fn of_form(failure: Failure) -> Result<Failure, Failure> {
    match failure.kind {
        Kind::Input | Kind::Conflict | Kind::TooMany | Kind::Busy => Ok(failure),
        _ => Err(failure),
    }
}

async fn show(call: &Call, phone: String, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&VerifyOwnPhone).await?;
    let reader = call.desk.read(&permit);
    let (person, voice) = own_voice(&reader, &call.desk).await?;
    let shown = person.phone(call.desk.vault())?.map(|phone| Shown {
        masked: phone.masked(),
        verified: person.phone_verified,
        shared: voice.shared_phone,
    });
    let has_password = accounts::has_password(&reader, call.account()?).await?;
    let only_key = !has_password && person.phone_verified;
    let page = NumberPage { frame: frame(call, "phones-title"), shown, has_password, only_key, phone, failure };
    call.page_with(status(page.failure.as_ref()), &page)
}

/// The number, and the form for another one.
pub async fn number(call: Call) -> PageResult {
    show(&call, String::new(), None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    phone: String,
    #[serde(default)]
    password: String,
}

/// Sends a code.
pub async fn ask(call: Call, Form(form): Form<Number>) -> PageResult {
    match acts::ask_to_verify(&call, &Typed { phone: &form.phone, password: &form.password }).await {
        Ok(()) => Ok(Redirect::to("/my/phone/code").into_response()),
        Err(failure) => show(&call, form.phone, Some(of_form(failure)?)).await,
    }
}

#[derive(Template)]
#[template(path = "phones/templates/code.html")]
struct CodePage {
    frame: Frame,
    masked: String,
    minutes: i64,
    failure: Option<Failure>,
}

async fn show_code(call: &Call, failure: Option<Failure>) -> PageResult {
    let Some(phone) = acts::waiting_number(&call.desk, Purpose::Verify, call.account()?).await? else {
        // Run out, or used meanwhile: back to where a code is asked for.
        return match failure {
            None => Ok(Redirect::to("/my/phone").into_response()),
            failure => show(call, String::new(), failure.map(|failure| Failure { field: None, ..failure })).await,
        };
    };
    let above = vec![("/my".to_owned(), call.word("my-title")), ("/my/phone".to_owned(), call.word("phones-title"))];
    let mut frame = call.frame("phones-code-title", above);
    frame.resident = true;
    let page = CodePage { frame, masked: phone.masked(), minutes: rules::MINUTES, failure };
    call.page_with(status(page.failure.as_ref()), &page)
}

/// The form for the code.
pub async fn code(call: Call) -> PageResult {
    show_code(&call, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    code: String,
}

/// Verifies the number.
pub async fn verify(call: Call, Form(form): Form<Code>) -> PageResult {
    match acts::verify(&call, &form.code).await {
        Ok(()) => Ok(Redirect::to("/my/phone").into_response()),
        Err(failure) => show_code(&call, Some(of_form(failure)?)).await,
    }
}

/// Takes the number off.
pub async fn take_off(call: Call) -> PageResult {
    match acts::take_off(&call).await {
        Ok(()) => Ok(Redirect::to("/my/phone").into_response()),
        Err(failure) => show(&call, String::new(), Some(of_form(failure)?)).await,
    }
}
