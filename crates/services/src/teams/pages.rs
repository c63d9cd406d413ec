//! The firm's pages: its teams, and one of them with what happened to it. No person is on them.

use super::acts::{self, KeepTeams};
use super::model::{Happened, Team};
use super::say::{self, Shown};
use super::{records, rules};
use crate::placement::rules::day as typed_day;
use crate::work::sheet::typed;
use crate::work::store as work;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged, status_of};
use leka_platform::words::Said;
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// Work for which a team can be made, on the page of teams.
const MOST_OPEN: usize = 20;

/// The message of what a team is doing today.
pub(super) fn state(team: &Team) -> &'static str {
    let has = |kind| team.day_of(kind).is_some();
    match (team.cancelled, has(Happened::Returned), has(Happened::Arrived), has(Happened::Departed)) {
        (true, ..) => "teams-is-cancelled",
        (_, true, ..) => "teams-is-back",
        (_, _, true, _) => "teams-is-away",
        (.., true) => "teams-is-under-way",
        _ => "teams-is-gathering",
    }
}

struct Row {
    id: i64,
    name: String,
    work: Said,
    out: String,
    state: &'static str,
}

#[derive(Template)]
#[template(path = "teams/templates/list.html")]
struct ListPage {
    frame: Frame,
    rows: Vec<Row>,
    /// Work for which a team can be made.
    open: Vec<(i64, Said)>,
    total: u64,
    page: u64,
    pages: u64,
    base: String,
}

pub async fn list(call: Call, Query(paged): Query<Paged>) -> PageResult {
    let total = acts::count(&call.desk).await?;
    let (page, pages) = paged.number(total);
    let found = acts::list(&call.desk, (page - 1) * PAGE, PAGE).await?;
    let row = |(team, vacancy): (Team, crate::work::model::Vacancy)| Row {
        id: team.id,
        state: state(&team),
        out: day_in_words(&call, &team),
        name: team.name,
        work: typed(&vacancy.listed.title),
    };
    let rows = found.into_iter().map(row).collect();
    let open = acts::list_open(&call.desk).await?;
    let open = open.into_iter().take(MOST_OPEN).map(|one| (one.id, typed(&one.listed.title))).collect();
    let base = "/teams".to_owned();
    call.page(&ListPage { frame: call.frame("nav-teams", Vec::new()), rows, open, total, page, pages, base })
}

fn day_in_words(call: &Call, team: &Team) -> String {
    let out = team.journey().and_then(|journey| journey.said.day("out_day"));
    out.map(|day| leka_platform::words::day(call.lang(), day)).unwrap_or_default()
}

/// One record, and whether it is the latest.
struct Fact {
    id: i64,
    word: String,
    day: Day,
    by: String,
    last: bool,
}

#[derive(Template)]
#[template(path = "teams/templates/one.html")]
struct OnePage {
    frame: Frame,
    team: Team,
    vacancy: i64,
    title: Said,
    state: &'static str,
    shown: Shown,
    facts: Vec<Fact>,
    /// What can be recorded next: its word, the message of its button, whether it is what comes next.
    next: Vec<(&'static str, String)>,
    /// The day by which the team away should be asked how it is, and whether that day is over.
    due: Option<(Day, bool)>,
    gathers: bool,
    whole: bool,
    firm_may: bool,
    day: String,
    failure: Option<Failure>,
}

async fn show_one(call: &Call, id: i64, day: Option<String>, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&KeepTeams).await?;
    let reader = call.desk.read(&permit);
    let team = acts::get_own(&reader, &call.desk, id).await?;
    let of = acts::work_for(&reader, &call.desk, team.vacancy).await?;
    let published = work::find_published(&reader, team.vacancy, of.vacancy.terms_version).await?;
    let said = team.journey().ok_or_else(Failure::absent)?.said.clone();
    let shown = say::shown(&reader, call.lang(), &team, &said, published.as_ref().map(|one| &one.terms)).await?;
    let today = call.desk.today();
    // What the order of a journey allows, whatever the day.
    let far = Day::from_number(i32::MAX / 2);
    let fits = |kind: &&Happened| match rules::may_record(&team, **kind, far, far) {
        Ok(()) => true,
        Err(failure) => failure.kind == Kind::Input,
    };
    let next = Happened::ALL.iter().filter(fits).map(|kind| (kind.word(), format!("teams-record-{}", kind.word()))).collect();
    let last = team.records.last().map(|one| one.id);
    let fact = |one: &super::model::Record| Fact {
        id: one.id,
        word: format!("teams-happened-{}", one.kind.word()),
        day: one.day,
        by: one.recorded_by.clone(),
        last: last == Some(one.id),
    };
    let status = status_of(failure.as_ref());
    let page = OnePage {
        frame: call.frame("teams-one", vec![("/teams".to_owned(), call.word("nav-teams"))]),
        vacancy: team.vacancy,
        title: typed(&of.vacancy.listed.title),
        state: state(&team),
        shown,
        facts: team.records.iter().map(fact).collect(),
        next,
        due: rules::contact_due(&team).map(|due| (due, due < today)),
        gathers: team.gathers(),
        whole: rules::is_whole(&team, of.outside),
        firm_may: of.firm_may(today),
        day: day.unwrap_or_else(|| today.to_string()),
        failure,
        team,
    };
    call.page_with(status, &page)
}

pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    show_one(&call, id, None, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    say: String,
    #[serde(default)]
    day: String,
    /// Which record is taken back.
    #[serde(default)]
    record: i64,
}

/// Records what happened to the team, or takes the latest record back.
pub async fn record(call: Call, Path(id): Path<i64>, Form(form): Form<Recording>) -> PageResult {
    let done = match (form.say.as_str(), Happened::find(&form.say)) {
        ("undo", _) => records::undo(&call.desk, id, form.record).await,
        (_, None) => return Err(Failure::input("failure-form")),
        (_, Some(kind)) => match typed_day(&form.day) {
            Ok(day) => records::record(&call.desk, id, kind, day).await,
            Err(message) => Err(Failure::input(message).at("day")),
        },
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/teams/{id}")).into_response()),
        Err(failure) if matches!(failure.kind, Kind::Conflict | Kind::Input) => {
            let day = (!form.day.is_empty()).then_some(form.day);
            show_one(&call, id, day, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}
