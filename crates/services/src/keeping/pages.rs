//! The pages of a desk: what a deletion would do, read out to the person; the second step; and registering again. Nothing here
//! tells whether somebody has an account or asked for work (WP-10).

use super::acts::{self, Again, DeleteRecord, RegisterAgain};
use super::erase::{self, Record};
use crate::people::acts::{get_own, open_to_correct};
use crate::people::correct::{crumbs, desk_for, to_person};
use crate::people::{find, opened};
use crate::places::acts::township_names;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::db::Reads;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Desk, Entry, Failure, Kind, Scope, words};
use serde::Deserialize;

/// A record that stays, with its day and its law in words.
pub struct Stays {
    pub what: String,
    pub start: Day,
    pub until: String,
    pub law: &'static str,
}

/// What would become of the records of a person today, in words.
pub struct Outlook {
    pub stays: Vec<Stays>,
    pub goes: Vec<Record>,
}

impl Outlook {
    pub async fn of<R: Reads>(call: &Call, reads: &R, person: i64) -> Result<Outlook, Failure> {
        let (mut stays, mut goes) = (Vec::new(), Vec::new());
        for record in erase::outlook(reads, person, call.desk.today()).await? {
            match record.locked() {
                None => goes.push(record),
                Some((until, law)) => stays.push(Stays {
                    what: record.what,
                    start: record.start,
                    until: words::day(call.lang(), until),
                    law: law.message(),
                }),
            }
        }
        Ok(Outlook { stays, goes })
    }
}

#[derive(Template)]
#[template(path = "keeping/templates/delete.html")]
struct DeletePage {
    frame: Frame,
    id: i64,
    outlook: Outlook,
    failure: Option<Failure>,
}

/// The desk with the stated purpose, once it is clear that the person is this desk's business.
async fn desk(call: &Call, id: i64) -> Result<Option<Desk>, Failure> {
    let permit = call.desk.may(&DeleteRecord).await?;
    get_own(&call.desk.read(&permit), permit.scope(), id).await?;
    Ok(desk_for(call, id))
}

async fn show(call: &Call, desk: &Desk, id: i64, failure: Option<Failure>) -> PageResult {
    let (permit, person) = open_to_correct(desk, &DeleteRecord, id, "work").await?;
    let outlook = Outlook::of(call, &desk.read(&permit), person.id).await?;
    let frame = call.frame("keeping-delete", crumbs(call, id));
    call.page_with(status_of(failure.as_ref()), &DeletePage { frame, id, outlook, failure })
}

/// What goes and what stays. The purpose of the look was stated before.
pub async fn explain(call: Call, Path(id): Path<i64>) -> PageResult {
    match desk(&call, id).await? {
        Some(desk) => show(&call, &desk, id, None).await,
        None => to_person(id),
    }
}

#[derive(Template)]
#[template(path = "keeping/templates/sure.html")]
struct SurePage {
    frame: Frame,
    id: i64,
    failure: Option<Failure>,
}

fn sure(call: &Call, id: i64, failure: Option<Failure>) -> PageResult {
    let frame = call.frame("keeping-sure", crumbs(call, id));
    call.page_with(status_of(failure.as_ref()), &SurePage { frame, id, failure })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Present {
    #[serde(default)]
    present: Option<String>,
}

/// The first step: the person stands here and asks for it.
pub async fn ask(call: Call, Path(id): Path<i64>, Form(form): Form<Present>) -> PageResult {
    let Some(desk) = desk(&call, id).await? else { return to_person(id) };
    match form.present {
        Some(_) => sure(&call, id, None),
        None => show(&call, &desk, id, Some(Failure::input("keeping-present-missing").at("present"))).await,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    signs: String,
}

/// The second step: the last signs of the number on the person's card.
pub async fn delete(call: Call, Path(id): Path<i64>, Form(form): Form<Signs>) -> PageResult {
    let Some(desk) = desk(&call, id).await? else { return to_person(id) };
    match acts::delete(&desk, id, &form.signs).await {
        Ok(()) => Ok(Redirect::to("/people?deleted=1").into_response()),
        Err(failure) if failure.kind == Kind::Input => sure(&call, id, Some(failure)),
        Err(failure) => Err(failure),
    }
}

#[derive(Template)]
#[template(path = "keeping/templates/again.html")]
struct AgainPage {
    frame: Frame,
    /// Code and name of each township to choose from; none where it is the reader's own.
    townships: Vec<(String, String)>,
    typed: Again,
    present: bool,
    failure: Option<Failure>,
}

async fn show_again(call: &Call, typed: Again, present: bool, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&RegisterAgain).await?;
    let townships = match permit.scope() {
        Scope::County => township_names(&call.desk.read(&permit), call.desk.office.county()).await?.into_iter().collect(),
        Scope::Township(_) | Scope::Nothing => Vec::new(),
    };
    let frame = call.frame("keeping-again", vec![("/people".to_owned(), call.word("people-find"))]);
    call.page_with(status_of(failure.as_ref()), &AgainPage { frame, townships, typed, present, failure })
}

/// The form with which somebody registers again.
pub async fn again(call: Call) -> PageResult {
    show_again(&call, Again::default(), false, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    number: String,
    name: String,
    #[serde(default)]
    township: String,
    #[serde(default)]
    present: Option<String>,
}

pub async fn register(call: Call, Form(form): Form<Typed>) -> PageResult {
    let present = form.present.is_some();
    let typed = Again { number: form.number, name: form.name, township: form.township };
    match try_register(&call, &typed, present).await {
        Ok(id) => {
            opened::mark(&call, id, "asked");
            to_person(id)
        }
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany) => {
            show_again(&call, typed, present, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

/// Whoever tries numbers that nobody has waits longer and longer (SEC-35).
async fn try_register(call: &Call, typed: &Again, present: bool) -> Result<i64, Failure> {
    if !present {
        call.desk.may(&RegisterAgain).await?;
        return Err(Failure::input("keeping-again-present-missing").at("present"));
    }
    let tried = find::take_try(call)?;
    let desk = Desk { purpose: "asked".to_owned(), ..call.desk.clone() };
    let done = acts::register(&desk, typed).await;
    if done.as_ref().is_err_and(|failure| failure.message == "keeping-again-none") {
        let permit = desk.may(&RegisterAgain).await?;
        desk.write(&permit).await?.commit(Entry::of("number not found")).await?;
    } else if done.as_ref().err().is_none_or(|failure| failure.kind == Kind::Input) {
        // It was right, or no number was looked up.
        tried.give_back();
    }
    done
}
