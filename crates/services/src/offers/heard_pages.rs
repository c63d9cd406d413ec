//! The desk without a target reads somebody's offers out to them and hears what they say (WP-6). The person is opened for a
//! stated purpose first, as everywhere.

use super::heard::{self, HearWorker, Typed};
use super::one_pages::{Place, WitnessForm, show_at};
use super::pages::{Line, line};
use crate::people::opened;
use crate::placement::rules;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Desk, Failure, Kind};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

/// Whose offers each session has open: the look is recorded once, when the list is opened.
static OPEN: LazyLock<Mutex<HashMap<Vec<u8>, i64>>> = LazyLock::new(Default::default);
/// The most sessions remembered.
const MOST: usize = 1_000;

fn is_open(call: &Call, person: i64) -> bool {
    let Some(session) = &call.session else { return false };
    opened::purpose(call, person).is_some()
        && OPEN.lock().is_ok_and(|open| open.get(&session.hash).is_some_and(|open| *open == person))
}
fn set_open(call: &Call, person: i64) {
    let (Some(session), Ok(mut open)) = (&call.session, OPEN.lock()) else { return };
    if open.len() >= MOST {
        open.clear();
    }
    open.insert(session.hash.clone(), person);
}

fn to(path: &str) -> PageResult {
    Ok(Redirect::to(path).into_response())
}

#[derive(Template)]
#[template(path = "offers/templates/spoken.html")]
struct ListPage {
    frame: Frame,
    person: i64,
    name: String,
    lines: Vec<Line>,
}

fn above(call: &Call, person: i64) -> Vec<(String, String)> {
    vec![("/people".to_owned(), call.word("people-find")), (format!("/people/{person}"), call.word("people-person"))]
}

/// What the person asked for, and what came of it.
pub async fn list(call: Call, Path(id): Path<i64>) -> PageResult {
    let permit = call.desk.may(&HearWorker).await?;
    // Without a stated purpose: the page that asks for it.
    let Some(purpose) = opened::purpose(&call, id) else { return to(&format!("/people/{id}")) };
    let desk = Desk { purpose, ..call.desk.clone() };
    let (reader, person) = heard::open(&desk, &permit, id).await?;
    heard::look(&desk, &permit, &person).await?;
    set_open(&call, id);
    let lines = heard::list(&desk, &reader, &person).await?.iter().map(|loaded| line(&call, loaded)).collect();
    let name = person.name(desk.vault())?.secret().to_owned();
    call.page(&ListPage { frame: call.frame("offers-spoken", above(&call, id)), person: id, name, lines })
}

async fn show_one(call: &Call, at: (i64, i64), seen: Option<&str>, typed: Typed, failure: Option<Failure>) -> PageResult {
    let (person, id) = at;
    let permit = call.desk.may(&HearWorker).await?;
    if !is_open(call, person) {
        return to(&format!("/spoken/{person}"));
    }
    let (reader, worker) = heard::open(&call.desk, &permit, person).await?;
    let sent = heard::waits_for(call, &permit, id).await?;
    let typed = match &sent {
        Some(phone) if typed.phone.is_empty() => Typed { phone: phone.secret().to_owned(), ..typed },
        _ => typed,
    };
    let mut crumbs = above(call, person);
    crumbs.push((format!("/spoken/{person}"), call.word("offers-spoken")));
    // After a reload the name is gone, and is asked for again.
    let sent = sent.is_some() && !typed.name.is_empty();
    let place = Place {
        frame: call.frame("offers-one", crumbs),
        here: format!("/spoken/{person}/{id}"),
        witness: Some(WitnessForm { typed, sent }),
    };
    show_at(call, &reader, &worker, (id, seen), failure, place).await
}

/// One application, to be read aloud.
pub async fn show(call: Call, Path(at): Path<(i64, i64)>) -> PageResult {
    show_one(&call, at, None, Typed::default(), None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saying {
    say: String,
    #[serde(default)]
    hash: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    witness: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    named: Option<String>,
    #[serde(default)]
    free: Option<String>,
    #[serde(default)]
    code: String,
}

/// Everything that the worker can say, at one address, so that no log of addresses tells what it was (WP-3).
pub async fn say(call: Call, Path(at): Path<(i64, i64)>, Form(form): Form<Saying>) -> PageResult {
    let (person, id) = at;
    if !is_open(&call, person) {
        call.desk.may(&HearWorker).await?;
        return to(&format!("/spoken/{person}"));
    }
    let Saying { say, hash, day, witness, phone, named, free, code } = form;
    let typed = Typed { name: witness, phone, named: named.is_some(), free: free.is_some() };
    let day = || rules::day(&day).map_err(|message| Failure::input(message).at("day"));
    let done = match say.as_str() {
        "withdraw" => heard::withdraw(&call.desk, person, id).await,
        "left" => match day() {
            Ok(day) => heard::left(&call.desk, person, id, day).await,
            Err(failure) => Err(failure),
        },
        // The page is shown again, with the name that was typed and a field for the code.
        "witness" => match heard::call_witness(&call, person, id, &typed).await {
            Ok(()) => return show_one(&call, at, Some(&hash), typed, None).await,
            Err(failure) => Err(failure),
        },
        "accept" => heard::accept(&call, person, id, &typed, &code, &hash).await,
        _ => return Err(Failure::input("failure-form")),
    };
    match done {
        Ok(()) => to(&format!("/spoken/{person}/{id}")),
        Err(failure) if matches!(failure.kind, Kind::Conflict | Kind::Input | Kind::TooMany) => {
            let seen = (!hash.is_empty()).then_some(hash.as_str());
            show_one(&call, at, seen, typed, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}
