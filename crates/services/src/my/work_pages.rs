//! The person's work: what they recorded, what others recorded, one thing per page.

use super::acts::{self, KeepOwnWork, open, own_voice};
use super::pages::frame;
use crate::conduct::{self, Body};
use crate::offers;
use crate::offers::model::Held;
use crate::people::form;
use crate::people::merge::Fault;
use crate::placement::own::{self, Answerable, DESTINATIONS, DIFFERS, SOURCE, Say, Typed};
use crate::placement::rules::{self, PERIODS};
use crate::placement::store::{self, Stored};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_core::Sector;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Desk, Failure, Reader};
use serde::Deserialize;
use std::collections::HashMap;

struct Shown {
    record: Stored,
    pay: String,
    answerable: Answerable,
    /// The application of which it came: there the person says that they left.
    application: Option<i64>,
}

impl Shown {
    /// Found and recorded by the person alone, without an offer.
    fn is_own(&self) -> bool {
        self.record.source == SOURCE && self.application.is_none()
    }
    fn goes_on(&self) -> bool {
        !self.record.withdrawn && self.record.end.is_none()
    }
}

#[derive(Template)]
#[template(path = "my/templates/work.html")]
struct WorkPage {
    frame: Frame,
    mine: Vec<Shown>,
    others: Vec<Shown>,
    today: String,
    body: Option<Body>,
}

impl WorkPage {
    /// Work that others recorded goes on, and no step of the person's own ends it.
    fn waits_for_a_desk(&self) -> bool {
        self.others.iter().any(|shown| shown.goes_on() && shown.application.is_none())
    }
}

/// Placements that came of an application of the person, with it.
async fn begun(reader: &Reader, desk: &Desk, person: i64) -> Result<HashMap<i64, i64>, Failure> {
    let one = |loaded: &offers::acts::Loaded| match &loaded.held {
        Held::Started(one) => one.placement().map(|placement| (placement, loaded.row.id)),
        _ => None,
    };
    Ok(offers::acts::list_of(reader, desk, person).await?.iter().filter_map(one).collect())
}

pub async fn list(call: Call) -> PageResult {
    let permit = call.desk.may(&KeepOwnWork).await?;
    let reader = call.desk.read(&permit);
    let (person, voice) = own_voice(&reader, &call.desk).await?;
    let mut records = store::list_of_people(&reader, &[person.id]).await?;
    records.sort_by_key(|record| std::cmp::Reverse((record.start, record.id)));
    let begun = begun(&reader, &call.desk, person.id).await?;
    let (mut mine, mut others) = (Vec::new(), Vec::new());
    for record in records {
        let answerable = own::answerable(&reader, &call.desk, &person, &voice, &record).await?;
        let pay = form::pay_in_words(&call, &rules::text(&record, "pay"));
        let application = begun.get(&record.id).copied();
        let list = if record.source == SOURCE { &mut mine } else { &mut others };
        list.push(Shown { pay, answerable, application, record });
    }
    let body = conduct::latest(&reader).await?;
    let page = WorkPage { frame: frame(&call, "my-work"), mine, others, today: call.desk.today().to_string(), body };
    call.page(&page)
}

#[derive(Template)]
#[template(path = "my/templates/report.html")]
struct ReportPage {
    frame: Frame,
    typed: Typed,
    faults: Vec<Fault>,
}

impl ReportPage {
    fn fault(&self, field: &str) -> Option<&'static str> {
        self.faults.iter().find(|fault| fault.field == field).map(|fault| fault.message)
    }
    /// What is wrong, in the order of the page, each with the label of its field.
    fn wrong(&self) -> Vec<(&Fault, &'static str)> {
        let lines = self.lines().into_iter().flat_map(|(name, label, ..)| {
            let above = (name == "place").then_some(("destination", "my-work-destination"));
            above.into_iter().chain([(name, label)])
        });
        let at = |(name, label): (&'static str, &'static str)| {
            self.faults.iter().filter(move |fault| fault.field == name).map(move |fault| (fault, label))
        };
        lines.chain([("sector", "my-work-sector"), ("pay", "my-work-pay")]).flat_map(at).collect()
    }
    /// Name, label, hint and value of the fields that are typed as a line.
    fn lines(&self) -> [(&'static str, &'static str, &'static str, &str); 5] {
        let typed = &self.typed;
        [
            ("trade", "my-work-trade", "my-work-trade-hint", &typed.trade),
            ("place", "my-work-place", "my-work-place-hint", &typed.place),
            ("employer", "my-work-employer", "my-work-employer-hint", &typed.employer),
            ("start", "my-work-start", "my-work-day-hint", &typed.start),
            ("end", "my-work-end", "my-work-end-hint", &typed.end),
        ]
    }
    fn destinations(&self) -> impl Iterator<Item = (&'static str, bool)> {
        DESTINATIONS.iter().map(|(word, _)| (*word, self.typed.destination == *word))
    }
    /// Choice and place do not fit: the person is asked which one holds.
    fn differs(&self) -> bool {
        self.fault("destination") == Some(DIFFERS)
    }
    fn sectors(&self) -> impl Iterator<Item = (&'static str, bool)> {
        Sector::WORDS.iter().filter(|word| **word != "unknown").map(|word| (*word, self.typed.sector == *word))
    }
    fn periods(&self) -> impl Iterator<Item = (&'static str, bool)> {
        PERIODS.iter().map(|word| (*word, self.typed.pay_period == *word))
    }
}

fn show(call: &Call, typed: Typed, faults: Vec<Fault>) -> PageResult {
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    call.page_with(status, &ReportPage { frame: frame(call, "my-work-new"), typed, faults })
}

pub async fn fresh(call: Call) -> PageResult {
    let permit = call.desk.may(&KeepOwnWork).await?;
    open(&call.desk, &permit).await?;
    show(&call, Typed::default(), Vec::new())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    trade: String,
    #[serde(default)]
    destination: String,
    #[serde(default)]
    sure: Option<String>,
    place: String,
    employer: String,
    #[serde(default)]
    sector: String,
    start: String,
    end: String,
    pay: String,
    pay_period: String,
}

pub async fn report(call: Call, Form(form): Form<Report>) -> PageResult {
    let Report { trade, destination, sure, place, employer, sector, start, end, pay, pay_period } = form;
    let sure = sure.is_some();
    let typed = Typed { trade, destination, sure, place, employer, sector, start, end, pay, pay_period };
    let faults = acts::report(&call.desk, &typed).await?;
    if faults.is_empty() { to_list() } else { show(&call, typed, faults) }
}

fn to_list() -> PageResult {
    Ok(Redirect::to("/my/work").into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saying {
    say: String,
    #[serde(default)]
    day: String,
}

/// One step: left on a day, still there, take back, put back.
pub async fn say(call: Call, Path(id): Path<i64>, Form(form): Form<Saying>) -> PageResult {
    let say = match form.say.as_str() {
        "left" => Say::Left(rules::day(&form.day).map_err(Failure::input)?),
        "still-there" => Say::StillThere,
        "take-back" => Say::TakeBack,
        "put-back" => Say::PutBack,
        _ => return Err(Failure::input("failure-form")),
    };
    acts::say(&call.desk, id, say).await?;
    to_list()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// The worker's yes; there is no button for anything else, so that nothing else leaves a trace.
pub async fn mine(call: Call, Path(id): Path<i64>, Form(Nothing {}): Form<Nothing>) -> PageResult {
    acts::confirm(&call.desk, id).await?;
    to_list()
}
