//! The resident's list of applications, and what their pages share. Titles are neutral (SEC-39).

use super::acts::{self, Loaded};
use super::model::Held;
use super::rules;
use crate::work::sheet::typed;
use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::web::{Call, Frame, PageResult, Paged, on_page};
use leka_platform::words::{self, Said};

/// The most of what has a day on the first page of the own account; the list has them all.
const DATED: usize = 5;

/// The frame of a page below the own one.
pub(super) fn frame(call: &Call, title: &str, below: bool) -> Frame {
    let mut above = vec![("/my".to_owned(), call.word("my-title"))];
    if below {
        above.push(("/my/applications".to_owned(), call.word("offers-mine")));
    }
    let mut frame = call.frame(title, above);
    frame.resident = true;
    frame
}

/// Back to one application.
pub(super) fn to_one(id: i64) -> PageResult {
    Ok(Redirect::to(&format!("/my/applications/{id}")).into_response())
}

/// The state in plain words.
pub(super) fn state(call: &Call, loaded: &Loaded) -> Said {
    let day = |day: Day| words::day(call.lang(), day);
    let (id, args) = match &loaded.held {
        Held::Asked(asked) => ("offers-is-asked", vec![("day", day(asked.until()))]),
        Held::Offered(offered) => {
            let terms = rules::asked_about(offered, &loaded.versions, &loaded.times);
            let id = if offered.voided().is_some() { "offers-is-changed" } else { "offers-is-offered" };
            (id, vec![("day", day(terms.expires))])
        }
        Held::Accepted(accepted) => {
            let ends = loaded.times.cooling_ends(accepted.acceptance().at());
            match call.desk.now() < ends {
                true => ("offers-is-accepted", vec![("moment", words::moment(call.lang(), ends))]),
                false => {
                    let version = accepted.acceptance().version();
                    let begin = rules::begins(accepted.the_offer(), version, &loaded.versions, &loaded.times);
                    ("offers-is-ready", vec![("day", day(begin))])
                }
            }
        }
        Held::Started(_) => ("offers-is-started", Vec::new()),
        Held::Closed(_) => ("offers-is-closed", Vec::new()),
    };
    words::say(call.lang(), id, &args)
}

pub(super) struct Line {
    pub id: i64,
    pub title: Said,
    pub firm: String,
    pub state: Said,
}

/// One line of a list of applications.
pub(super) fn line(call: &Call, loaded: &Loaded) -> Line {
    Line {
        id: loaded.row.id,
        title: typed(&loaded.applied.vacancy.listed.title),
        firm: loaded.applied.organisation.name.clone(),
        state: state(call, loaded),
    }
}

/// An application with a day in it, for the first page of the own account.
pub struct Dated {
    pub id: i64,
    pub title: Said,
    pub state: Said,
    /// When the team sets out.
    pub out: Option<Said>,
}

/// What has a day: offers that wait for an answer, by their last one, then what the person said yes to, by the day of the way
/// out or of the start. For nobody but that person.
pub async fn dated(call: &Call) -> Result<Vec<Dated>, Failure> {
    let all = acts::list_own(&call.desk).await?;
    let mut found: Vec<(bool, Day, Dated)> = all.iter().filter_map(|loaded| with_day(call, loaded)).collect();
    found.sort_by_key(|(accepted, day, one)| (*accepted, *day, one.id));
    Ok(found.into_iter().take(DATED).map(|(.., one)| one).collect())
}

fn with_day(call: &Call, loaded: &Loaded) -> Option<(bool, Day, Dated)> {
    let (accepted, day, out) = match &loaded.held {
        Held::Offered(one) => (false, rules::asked_about(one, &loaded.versions, &loaded.times).expires, None),
        Held::Accepted(one) => {
            let version = one.acceptance().version();
            let out = loaded.journey(version).and_then(|journey| journey.said.day("out_day"));
            let out = out.filter(|day| *day >= call.desk.today());
            let begin = rules::begins(one.the_offer(), version, &loaded.versions, &loaded.times);
            (true, out.unwrap_or(begin), out)
        }
        Held::Asked(_) | Held::Started(_) | Held::Closed(_) => return None,
    };
    let out = out.map(|day| words::say(call.lang(), "offers-sets-out", &[("day", words::day(call.lang(), day))]));
    let Line { id, title, state, .. } = line(call, loaded);
    Some((accepted, day, Dated { id, title, state, out }))
}

#[derive(Template)]
#[template(path = "offers/templates/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    page: u64,
    pages: u64,
    base: String,
}

pub async fn list(call: Call, Query(paged): Query<Paged>) -> PageResult {
    let all = acts::list_own(&call.desk).await?;
    let (page, pages) = paged.number(all.len() as u64);
    let lines = on_page(&all, page).map(|loaded| line(&call, loaded)).collect();
    let base = "/my/applications".to_owned();
    call.page(&ListPage { frame: frame(&call, "offers-mine", false), lines, page, pages, base })
}
