//! The resident's page of asking for a vacancy: what the firm will see, before anything is sent.

use super::acts::{self, AskForWork};
use super::pages::to_one;
use crate::my::acts::own_person;
use crate::wishes::alerts;
use crate::work::acts::get_shown;
use crate::work::sheet::typed;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use leka_core::Day;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::words::Said;
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "offers/templates/ask.html")]
struct AskPage {
    frame: Frame,
    vacancy: i64,
    title: Said,
    firm: String,
    /// The last digits of the person's telephone; `None`: none is recorded.
    phone: Option<String>,
    with_phone: bool,
    /// A line could reach the person, and they chose none so far.
    may_hear: bool,
    /// It was asked for before, and can be again from this day on.
    from: Option<Day>,
    failure: Option<Failure>,
}

async fn show_ask(call: &Call, vacancy: i64, with_phone: bool, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&AskForWork).await?;
    let reader = call.desk.read(&permit);
    let person = own_person(&reader, &call.desk).await?;
    let shown = get_shown(&call.desk, vacancy).await?;
    let above = vec![(format!("/vacancies/{vacancy}"), call.word("work-vacancy"))];
    let mut frame = call.frame("offers-ask", above);
    frame.resident = true;
    let from = acts::asks_again_from(&reader, &call.desk, person.id, vacancy).await?;
    let status = status_of(failure.as_ref());
    let (often, reached) = alerts::chosen(&call.desk).await?;
    let page = AskPage {
        frame,
        vacancy,
        title: typed(&shown.vacancy.listed.title),
        firm: shown.organisation.name,
        phone: person.phone(call.desk.vault())?.map(|phone| phone.masked()),
        with_phone,
        may_hear: reached && often == "off",
        // The day stands in place of the form.
        failure: failure.filter(|_| from.is_none()),
        from,
    };
    call.page_with(status, &page)
}

/// What the firm will see, before anything is sent.
pub async fn ask(call: Call, Path(id): Path<i64>) -> PageResult {
    show_ask(&call, id, false, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asking {
    #[serde(default)]
    phone: String,
    #[serde(default)]
    hear: Option<String>,
}

pub async fn send(call: Call, Path(id): Path<i64>, Form(form): Form<Asking>) -> PageResult {
    let with_phone = match form.phone.as_str() {
        "" => false,
        "yes" => true,
        _ => return Err(Failure::input("failure-form")),
    };
    match acts::ask(&call.desk, id, with_phone).await {
        Ok(id) => {
            if form.hear.is_some() {
                alerts::hear(&call.desk).await?;
            }
            to_one(id)
        }
        Err(failure) if failure.kind == Kind::Conflict => show_ask(&call, id, with_phone, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}
