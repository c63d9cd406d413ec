//! The pages of the township's desk: who asked, by day and masked; one request, opened for a stated purpose. No goal and no
//! number of people stands beside them (WP-12).

use super::acts::{Open, ServePerson};
use super::model::HELPS;
use super::rules::{Clock, FIRST_CONTACT_DAYS, due};
use super::serving::{self, Done, Line, Served};
use crate::people::find::{purposes, stated};
use crate::people::opened;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect};
use leka_core::{Day, Moment};
use leka_platform::web::{Call, Frame, PageResult, Paged, on_page, status_of};
use leka_platform::{Desk, Failure, Kind, words};
use serde::Deserialize;

/// The message of a clock.
fn clock_word(clock: Clock) -> &'static str {
    match clock {
        Clock::InTime => "service-clock-in-time",
        Clock::Late => "service-clock-late",
        Clock::Overdue => "service-clock-overdue",
        Clock::Waits => "service-clock-waits",
    }
}

#[derive(Template)]
#[template(path = "service/templates/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    today: Day,
    page: u64,
    pages: u64,
}

impl ListPage {
    fn due(&self, line: &Line) -> Day {
        due(line.standing.since)
    }
    fn overdue(&self, line: &Line) -> bool {
        line.standing.clock(self.today) == Clock::Overdue
    }
    fn clock(&self, line: &Line) -> &'static str {
        clock_word(line.standing.clock(self.today))
    }
    fn days(&self) -> i32 {
        FIRST_CONTACT_DAYS
    }
}

/// Open requests of the own township, twenty a page (SEC-20).
pub async fn list(call: Call, Query(asked): Query<Paged>) -> PageResult {
    let all = serving::list(&call.desk).await?;
    let (page, pages) = asked.number(all.len() as u64);
    let lines = on_page(all, page).collect();
    let frame = call.frame("service-desk", Vec::new());
    call.page(&ListPage { frame, lines, today: call.desk.today(), page, pages })
}

fn above(call: &Call) -> Vec<(String, String)> {
    vec![("/service".to_owned(), call.word("service-desk"))]
}

#[derive(Template)]
#[template(path = "service/templates/purpose.html")]
struct PurposePage {
    frame: Frame,
    id: i64,
    purposes: Vec<&'static str>,
    chosen: String,
    text: String,
    /// The page is shared with the room `people`; no form waits here.
    waiting: Vec<(String, String)>,
    failure: Option<Failure>,
}

fn ask_purpose(call: &Call, id: i64, chosen: String, text: String, failure: Option<Failure>) -> PageResult {
    let frame = call.frame("people-why", above(call));
    let page = PurposePage { frame, id, purposes: purposes(&call.desk), chosen, text, waiting: Vec::new(), failure };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// One request, opened.
#[derive(Template)]
#[template(path = "service/templates/one.html")]
struct OnePage {
    frame: Frame,
    call: Call,
    name: String,
    phone: String,
    village: String,
    open: Open,
    today: Day,
    done: Done,
    failure: Option<Failure>,
}

impl OnePage {
    fn due(&self) -> Day {
        due(self.open.since)
    }
    fn clock(&self) -> &'static str {
        clock_word(self.open.standing.clock(self.today))
    }
    fn helps(&self) -> &'static [&'static str] {
        HELPS
    }
    fn moment(&self, moment: &Moment) -> String {
        words::moment(self.call.lang(), *moment)
    }
    /// The day in a form: as typed in the one that was sent, else today.
    fn day(&self, what: &str) -> String {
        if self.done.what == what { self.done.day.clone() } else { self.today.to_string() }
    }
}

async fn show_one(call: &Call, id: i64, done: Done, failure: Option<Failure>) -> PageResult {
    let person = serving::person_of(&call.desk, id).await?;
    let Some(purpose) = opened::purpose(call, person.id) else {
        return ask_purpose(call, id, String::new(), String::new(), None);
    };
    let desk = Desk { purpose, ..call.desk.clone() };
    let Served { open, person } = serving::open(&desk, id).await?;
    let vault = call.desk.vault();
    let page = OnePage {
        frame: call.frame("service-one", above(call)),
        call: call.clone(),
        name: person.name(vault)?.secret().to_owned(),
        phone: person.phone(vault)?.map(|phone| phone.secret().to_owned()).unwrap_or_default(),
        village: person.village.clone(),
        open,
        today: call.desk.today(),
        done,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// The request, or the question why.
pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    show_one(&call, id, Done::default(), None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stated {
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    purpose_text: String,
}

/// States the purpose; the request then opens.
pub async fn open(call: Call, Path(id): Path<i64>, Form(form): Form<Stated>) -> PageResult {
    let person = serving::person_of(&call.desk, id).await?;
    let name = person.name(call.desk.vault())?;
    match stated(&call.desk, &form.purpose, &form.purpose_text, &[name.secret()]) {
        Ok(purpose) => {
            opened::mark(&call, person.id, &purpose);
            Ok(Redirect::to(&format!("/service/{id}")).into_response())
        }
        Err(failure) => ask_purpose(&call, id, form.purpose, form.purpose_text, Some(failure)),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    what: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    help: String,
}

/// The desk with the purpose for which this session opened the person; nothing is recorded of somebody who was not opened.
async fn purposed(call: &Call, id: i64) -> Result<Option<Desk>, Failure> {
    call.desk.may(&ServePerson).await?;
    let person = serving::person_of(&call.desk, id).await?;
    Ok(opened::purpose(call, person.id).map(|purpose| Desk { purpose, ..call.desk.clone() }))
}

/// Records a contact or help.
pub async fn record(call: Call, Path(id): Path<i64>, Form(form): Form<Recorded>) -> PageResult {
    let done = Done { what: form.what, day: form.day, help: form.help };
    let Some(desk) = purposed(&call, id).await? else {
        return ask_purpose(&call, id, String::new(), String::new(), None);
    };
    match serving::record(&desk, id, &done).await {
        Ok(()) => Ok(Redirect::to(&format!("/service/{id}")).into_response()),
        Err(failure) if failure.kind == Kind::Input && failure.field.is_some() => show_one(&call, id, done, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenBack {
    entry: i64,
}

/// Takes an entry back.
pub async fn take_back(call: Call, Path(id): Path<i64>, Form(form): Form<TakenBack>) -> PageResult {
    let Some(desk) = purposed(&call, id).await? else {
        return ask_purpose(&call, id, String::new(), String::new(), None);
    };
    match serving::take_back(&desk, id, form.entry).await {
        Ok(()) => Ok(Redirect::to(&format!("/service/{id}")).into_response()),
        Err(failure) if failure.kind == Kind::Conflict => show_one(&call, id, Done::default(), Some(failure)).await,
        Err(failure) => Err(failure),
    }
}
