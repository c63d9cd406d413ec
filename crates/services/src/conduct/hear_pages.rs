//! The body's pages: its cases, one case, its own numbers. Nobody else has a way in.

use super::hear::{self, Doing, Line, Numbers, Opened};
use super::key_pages::{above, to_office};
use super::model::{BY_ITSELF, Case, Made, Outcome, Step, is_by_itself};
use super::rules::{self, Clock};
use super::{HearComplaints, holds, keys};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::web::{Call, Frame, PageResult, Paged, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// The sign and words of a clock.
fn clock_word(clock: Clock) -> &'static str {
    match clock {
        Clock::InTime => "conduct-in-time",
        Clock::Late => "conduct-late",
        Clock::Overdue => "conduct-overdue",
        Clock::Waits => "conduct-waits",
    }
}

#[derive(Template)]
#[template(path = "conduct/templates/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    total: u64,
    page: u64,
    pages: u64,
    base: &'static str,
    today: Day,
    days: i32,
}

impl ListPage {
    fn clock(&self, case: &Case) -> &'static str {
        clock_word(rules::clock(case, self.today))
    }
    fn needs_answer(&self, case: &Case) -> bool {
        matches!(rules::clock(case, self.today), Clock::Overdue | Clock::Waits)
    }
}

pub async fn list(call: Call, Query(asked): Query<Paged>) -> PageResult {
    call.desk.may(&HearComplaints).await?;
    if keys::opened(&call).is_none() {
        return to_office();
    }
    let (lines, total, (page, pages)) = hear::list(&call, &asked).await?;
    let frame = call.frame("conduct-complaints", Vec::new());
    let (today, days) = (call.desk.today(), call.desk.plan().plan.protection.complaint_days);
    call.page(&ListPage { frame, lines, total, page, pages, base: "/complaints", today, days })
}

#[derive(Template)]
#[template(path = "conduct/templates/one.html")]
struct OnePage {
    frame: Frame,
    case: Case,
    steps: Vec<Made>,
    may_tell: bool,
    /// Nobody told it, so nobody reads an answer, and nobody can say yes to anything.
    by_itself: bool,
    clock: &'static str,
    most: usize,
    typed: Acting,
    failure: Option<Failure>,
}

impl OnePage {
    /// Nobody told it: a pay day went by.
    fn is_by_itself(&self, made: &Made) -> bool {
        made.by == BY_ITSELF
    }
    fn outcomes(&self) -> impl Iterator<Item = (&'static str, bool)> {
        Outcome::ALL.iter().map(|outcome| (outcome.word(), self.typed.outcome == outcome.word()))
    }
}

async fn show(call: &Call, id: i64, typed: Acting, failure: Option<Failure>) -> PageResult {
    if keys::opened(call).is_none() {
        return to_office();
    }
    let opened = hear::open(call, id).await?;
    let (may_tell, by_itself) = (opened.may_tell(), is_by_itself(&opened.steps));
    let Opened { case, steps } = opened;
    let clock = clock_word(rules::clock(&case, call.desk.today()));
    let frame = call.frame("conduct-one", above(call));
    let page = OnePage { frame, case, steps, may_tell, by_itself, clock, most: rules::TEXT, typed, failure };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn one(call: Call, Path(id): Path<i64>) -> PageResult {
    call.desk.may(&HearComplaints).await?;
    show(&call, id, Acting::default(), None).await
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Acting {
    step: String,
    #[serde(default)]
    id_number: String,
    #[serde(default)]
    employer: String,
    #[serde(default)]
    month: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    outcome: String,
}

/// One thing that the body does.
pub async fn act(call: Call, Path(id): Path<i64>, Form(form): Form<Acting>) -> PageResult {
    if keys::opened(&call).is_none() {
        return to_office();
    }
    if form.step == "not_free" {
        let done = match holds::month(&form.month) {
            Ok(month) => hear::take_out(&call, id, &form.id_number, &form.employer, month).await,
            Err(failure) => Err(failure),
        };
        return match done {
            Ok(()) => show(&call, id, Acting { step: "taken_out".to_owned(), ..Acting::default() }, None).await,
            Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany) => show(&call, id, form, Some(failure)).await,
            Err(failure) => Err(failure),
        };
    }
    let outcome = || Outcome::find(&form.outcome).ok_or_else(|| Failure::input("conduct-outcome-missing").at("outcome"));
    let doing = match form.step.as_str() {
        "acknowledge" => Ok(Doing::Acknowledge),
        "message" => Ok(Doing::Message(form.text.clone())),
        "refer" => Ok(Doing::Refer(form.to.clone())),
        "close" => outcome().map(Doing::Close),
        _ => return Err(Failure::input("failure-form")),
    };
    let done = match doing {
        Ok(doing) => hear::act(&call, id, doing).await,
        Err(failure) => Err(failure),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/complaints/{id}")).into_response()),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict) => show(&call, id, form, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}

#[derive(Template)]
#[template(path = "conduct/templates/numbers.html")]
struct NumbersPage {
    frame: Frame,
    numbers: Numbers,
}

pub async fn numbers(call: Call) -> PageResult {
    call.desk.may(&HearComplaints).await?;
    if keys::opened(&call).is_none() {
        return to_office();
    }
    let numbers = hear::numbers(&call).await?;
    call.page(&NumbersPage { frame: call.frame("conduct-numbers", above(&call)), numbers })
}
