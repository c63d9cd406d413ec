//! Having one's own record deleted: what goes, what has to stay, under which law and until when, before the button (WP-24).

use super::acts::{self, DeleteOwnRecord, open};
use super::pages::{frame, large};
use super::work_pages::Nothing;
use crate::accounts::{acts as accounts, nothing_stays};
use crate::keeping::pages::Outlook;
use crate::people::store::StoredPerson;
use crate::phones::acts::{ask_to_delete, check_code_to_delete, waiting_number};
use crate::phones::codes::Purpose;
use askama::Template;
use axum::Form;
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult, cookies, status_of};
use leka_platform::{Failure, Kind, Reader};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "my/templates/delete.html")]
struct DeletePage {
    frame: Frame,
    outlook: Outlook,
    proof: Proof,
    failure: Option<Failure>,
}

/// How a person shows, once more, that the account is theirs.
enum Proof {
    /// Accounts of a demo have nothing of the kind.
    Nothing,
    Password,
    /// A telephone is the only key: a code that goes to it.
    Code {
        sent: bool,
    },
}

impl Proof {
    fn is_needed(&self) -> bool {
        !matches!(self, Proof::Nothing)
    }
    async fn of(call: &Call, reader: &Reader, person: &StoredPerson) -> Result<Proof, Failure> {
        let account = call.account()?;
        if accounts::has_password(reader, account).await? {
            return Ok(Proof::Password);
        }
        match person.phone_verified {
            true => Ok(Proof::Code { sent: waiting_number(&call.desk, Purpose::Delete, account).await?.is_some() }),
            false if call.desk.office.demo => Ok(Proof::Nothing),
            false => Ok(Proof::Password),
        }
    }
}

async fn show(call: &Call, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&DeleteOwnRecord).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    let outlook = Outlook::of(call, &reader, person.id).await?;
    let status = status_of(failure.as_ref());
    let proof = Proof::of(call, &reader, &person).await?;
    call.page_with(status, &DeletePage { frame: frame(call, "my-delete"), outlook, proof, failure })
}

/// What would become of the record, and the button.
pub async fn explain(call: Call) -> PageResult {
    show(&call, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proven {
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
}

async fn check(call: &Call, proven: &Proven) -> Result<(), Failure> {
    let permit = call.desk.may(&DeleteOwnRecord).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    match Proof::of(call, &reader, &person).await? {
        Proof::Code { .. } => check_code_to_delete(call, &proven.code).await,
        Proof::Password | Proof::Nothing => accounts::check_own_password(call, &proven.password).await,
    }
}

/// Sends a code to the telephone that is the only key of the account.
pub async fn send_code(call: Call, Form(Nothing {}): Form<Nothing>) -> PageResult {
    call.desk.may(&DeleteOwnRecord).await?;
    match ask_to_delete(&call).await {
        Ok(()) => Ok(Redirect::to("/my/delete").into_response()),
        Err(failure) if matches!(failure.kind, Kind::Absent) => Err(failure),
        Err(failure) => show(&call, Some(failure)).await,
    }
}

/// Deletes; the account and with it the session are gone.
pub async fn delete(call: Call, Form(form): Form<Proven>) -> PageResult {
    match check(&call, &form).await {
        Ok(()) => acts::delete(&call.desk).await?,
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany) => return show(&call, Some(failure)).await,
        Err(failure) => return Err(failure),
    }
    let mut response = nothing_stays(Redirect::to("/my/closed").into_response());
    response.headers_mut().append(header::SET_COOKIE, cookies::no_session());
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
