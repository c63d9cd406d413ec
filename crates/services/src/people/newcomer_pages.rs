//! The desk's page for somebody who is not on file: what is kept is read out before anything is.

use super::acts::RegisterPerson;
use super::correct::to_person;
use super::{find, newcomer, opened};
use crate::phones::register::Typed;
use crate::places::acts::township_names;
use askama::Template;
use axum::Form;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Desk, Entry, Failure, Kind, Scope};
use serde::Deserialize;

/// Why the desk looks: the person asked.
const PURPOSE: &str = "asked";

#[derive(Template)]
#[template(path = "people/templates/newcomer.html")]
struct NewcomerPage {
    frame: Frame,
    /// Code and name of each township to choose from; none where it is the reader's own.
    townships: Vec<(String, String)>,
    typed: New,
    failure: Option<Failure>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct New {
    number: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    township: String,
    #[serde(default)]
    village: String,
    /// The person and the card were seen.
    #[serde(default)]
    seen: Option<String>,
    /// The lines were read out, and the person agreed.
    #[serde(default)]
    agreed: Option<String>,
    /// From beside "not found": the form with the number, nothing to save yet.
    #[serde(default)]
    begin: Option<String>,
}

async fn show(call: &Call, typed: New, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&RegisterPerson).await?;
    let townships = match permit.scope() {
        Scope::County => township_names(&call.desk.read(&permit), call.desk.office.county()).await?.into_iter().collect(),
        Scope::Township(_) | Scope::Nothing => Vec::new(),
    };
    let frame = call.frame("people-newcomer", vec![("/people".to_owned(), call.word("people-find"))]);
    call.page_with(status_of(failure.as_ref()), &NewcomerPage { frame, townships, typed, failure })
}

/// The form.
pub async fn fresh(call: Call) -> PageResult {
    show(&call, New::default(), None).await
}

/// Registers somebody and opens their record, where a card can be handed out.
pub async fn register(call: Call, Form(form): Form<New>) -> PageResult {
    if form.begin.is_some() {
        return show(&call, form, None).await;
    }
    match try_register(&call, &form).await {
        Ok(id) => {
            opened::mark(&call, id, PURPOSE);
            to_person(id)
        }
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany) => show(&call, form, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}

/// Whoever tries numbers waits longer and longer, as beside the search (SEC-35).
async fn try_register(call: &Call, form: &New) -> Result<i64, Failure> {
    call.desk.may(&RegisterPerson).await?;
    if form.seen.is_none() {
        return Err(Failure::input("phones-vouch-not-seen").at("seen"));
    }
    if form.agreed.is_none() {
        return Err(Failure::input("people-new-agreed-missing").at("agreed"));
    }
    let tried = find::take_try(call)?;
    let desk = Desk { purpose: PURPOSE.to_owned(), ..call.desk.clone() };
    let typed = Typed { name: &form.name, number: &form.number, township: &form.township, village: &form.village };
    let done = newcomer::register(&desk, &typed).await;
    match &done {
        Err(failure) if failure.message == newcomer::ELSEWHERE => {
            let permit = desk.may(&RegisterPerson).await?;
            desk.write(&permit).await?.commit(Entry::of("number not found")).await?;
        }
        Err(failure) if failure.kind != Kind::Input => {}
        _ => tried.give_back(),
    }
    done
}
