//! The firm's pages: who asked for its vacancies, and one of them. What is shown comes from [`rules::Seen`] alone, so that
//! a page cannot tell what the rule hides.

use super::answers::{self, Applicant};
use super::rules::Seen;
use crate::people::merge::Fault;
use crate::placement::rules::day as typed_day;
use crate::work::sheet::typed;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::db::stored_day;
use leka_platform::web::{Call, Frame, PageResult, Paged, on_page};
use leka_platform::words::{self, Said};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

fn state(call: &Call, seen: &Seen) -> Said {
    let day = |day: &Day| words::day(call.lang(), *day);
    let (id, args) = match seen {
        Seen::Asked { until } => ("offers-firm-asked", vec![("day", day(until))]),
        Seen::Offer { expires, known_by, .. } => ("offers-firm-offer", vec![("day", day(expires)), ("known", day(known_by))]),
        Seen::Accepted { begin, .. } => ("offers-firm-accepted", vec![("day", day(begin))]),
        Seen::Started { .. } => ("offers-firm-started", Vec::new()),
    };
    words::say(call.lang(), id, &args)
}

struct Line {
    id: i64,
    name: String,
    title: Said,
    state: Said,
}

#[derive(Template)]
#[template(path = "offers/templates/applicants.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    total: usize,
    page: u64,
    pages: u64,
    base: String,
}

pub async fn list(call: Call, Query(paged): Query<Paged>) -> PageResult {
    let all = answers::list(&call.desk).await?;
    let total = all.len();
    let (page, pages) = paged.number(total as u64);
    let found = answers::lines(&call.desk, on_page(all, page).collect()).await?;
    let line =
        |one: answers::Listed| Line { id: one.id, name: one.name, title: typed(&one.title), state: state(&call, &one.seen) };
    let lines = found.into_iter().map(line).collect();
    let base = "/applicants".to_owned();
    call.page(&ListPage { frame: call.frame("nav-applicants", Vec::new()), lines, total, page, pages, base })
}

#[derive(Template)]
#[template(path = "offers/templates/applicant.html")]
struct OnePage {
    frame: Frame,
    id: i64,
    vacancy: i64,
    title: Said,
    name: String,
    phone: Option<String>,
    state: Said,
    can_offer: bool,
    can_withdraw: bool,
    can_report: bool,
    began: bool,
    begin: String,
    expires: String,
    /// The earliest first day of work beside that last day.
    earliest: Day,
    /// Teams that an offer can name: number and name; and which is chosen.
    teams: Vec<(i64, String)>,
    team: String,
    /// The team that the offer names.
    named: Option<(i64, String)>,
    day: String,
    stands: i32,
    cooling: i32,
    faults: Vec<Fault>,
    failure: Option<Failure>,
}

impl OnePage {
    fn fault(&self, field: &str) -> Option<&'static str> {
        self.faults.iter().find(|fault| fault.field == field).map(|fault| fault.message)
    }
    fn is_team(&self, number: &i64) -> bool {
        self.team == number.to_string()
    }
    /// The two days of an offer: name, value, label, hint, and how many days the hint speaks of.
    fn days(&self) -> [(&'static str, &String, &'static str, &'static str, i32); 2] {
        [
            ("begin", &self.begin, "offers-begin", "offers-begin-hint", self.cooling),
            ("expires", &self.expires, "offers-expires", "offers-expires-hint", self.stands),
        ]
    }
}

/// What came back with a form.
#[derive(Default)]
struct Again {
    begin: Option<String>,
    expires: Option<String>,
    team: String,
    day: Option<String>,
    faults: Vec<Fault>,
    failure: Option<Failure>,
}

async fn show_one(call: &Call, id: i64, again: Again) -> PageResult {
    let Applicant { loaded, seen, name, phone } = answers::open(&call.desk, id).await?;
    let status = match (&again.failure, again.faults.is_empty()) {
        (Some(failure), _) if failure.kind == Kind::Conflict => StatusCode::CONFLICT,
        (None, true) => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let today = call.desk.today();
    let listed = stored_day(loaded.applied.vacancy.listed.begin_day)?;
    let expires = today.plus(loaded.times.stands);
    let begin = listed.max(loaded.times.known_by(expires));
    let stated = again.expires.as_deref().and_then(|text| typed_day(text).ok()).unwrap_or(expires);
    let can_offer = matches!(seen, Seen::Asked { .. });
    let teams = match can_offer {
        true => answers::teams_for(&call.desk, loaded.row.vacancy).await?,
        false => Vec::new(),
    };
    let page = OnePage {
        frame: call.frame("offers-applicant", vec![("/applicants".to_owned(), call.word("nav-applicants"))]),
        id,
        vacancy: loaded.row.vacancy,
        title: typed(&loaded.applied.vacancy.listed.title),
        name,
        phone,
        state: state(call, &seen),
        can_offer,
        can_withdraw: matches!(seen, Seen::Offer { .. } | Seen::Accepted { .. }),
        can_report: matches!(seen, Seen::Accepted { .. }),
        began: matches!(seen, Seen::Started { .. }),
        begin: again.begin.unwrap_or_else(|| begin.to_string()),
        expires: again.expires.unwrap_or_else(|| expires.to_string()),
        earliest: loaded.times.earliest_begin(stated, today),
        teams: teams.into_iter().map(|team| (team.id, team.name)).collect(),
        team: again.team,
        named: loaded.team.as_ref().map(|teamed| (teamed.team.id, teamed.team.name.clone())),
        day: again.day.unwrap_or_else(|| today.to_string()),
        stands: loaded.times.stands,
        cooling: loaded.times.cooling_days(),
        faults: again.faults,
        failure: again.failure,
    };
    call.page_with(status, &page)
}

pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    show_one(&call, id, Again::default()).await
}

fn to_one(id: i64) -> PageResult {
    Ok(Redirect::to(&format!("/applicants/{id}")).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answering {
    say: String,
    #[serde(default)]
    begin: String,
    #[serde(default)]
    expires: String,
    /// The number of a team; empty: the person travels alone.
    #[serde(default)]
    team: String,
}

/// Makes an offer or takes it back, at one address.
pub async fn answer(call: Call, Path(id): Path<i64>, Form(form): Form<Answering>) -> PageResult {
    if form.say == "withdraw" {
        return match answers::withdraw(&call.desk, id).await {
            Ok(()) => to_one(id),
            Err(failure) if failure.kind == Kind::Conflict => {
                show_one(&call, id, Again { failure: Some(failure), ..Again::default() }).await
            }
            Err(failure) => Err(failure),
        };
    }
    if form.say != "offer" {
        return Err(Failure::input("failure-form"));
    }
    let mut faults = Vec::new();
    let mut day = |field: &'static str, text: &str| {
        typed_day(text).unwrap_or_else(|message| {
            faults.push(Fault { field, message });
            Day::from_number(0)
        })
    };
    let (begin, expires) = (day("begin", &form.begin), day("expires", &form.expires));
    let team = match form.team.as_str() {
        "" => None,
        text => Some(text.parse::<i64>().map_err(|_| Failure::input("failure-form"))?),
    };
    let done = match faults.is_empty() {
        true => answers::offer_with(&call.desk, id, begin, expires, team).await,
        false => Ok(faults),
    };
    let again = Again { begin: Some(form.begin), expires: Some(form.expires), team: form.team, ..Again::default() };
    match done {
        Ok(faults) if faults.is_empty() => to_one(id),
        Ok(faults) => show_one(&call, id, Again { faults, ..again }).await,
        Err(failure) if failure.kind == Kind::Conflict => show_one(&call, id, Again { failure: Some(failure), ..again }).await,
        Err(failure) => Err(failure),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Starting {
    day: String,
}

pub async fn started(call: Call, Path(id): Path<i64>, Form(form): Form<Starting>) -> PageResult {
    let done = match typed_day(&form.day) {
        Ok(day) => answers::report_start(&call.desk, id, day).await,
        Err(message) => Err(Failure::input(message)),
    };
    match done {
        Ok(()) => to_one(id),
        Err(failure) if matches!(failure.kind, Kind::Conflict | Kind::Input) => {
            show_one(&call, id, Again { day: Some(form.day), failure: Some(failure), ..Again::default() }).await
        }
        Err(failure) => Err(failure),
    }
}
