//! The resident's list of applications, and what their pages share. Titles are neutral (SEC-39).

use super::acts::{self, Loaded};
use super::model::Held;
use super::rules;
use crate::work::pages::own::Paged;
use crate::work::sheet::typed;
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::words::{self, Said};
use leka_platform::{Failure, Kind};

/// Rows on a page of a list (SEC-20).
const PAGE: usize = 20;

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

/// The status of a page with a failure in it.
pub(super) fn status_of(failure: &Option<Failure>) -> StatusCode {
    match failure.as_ref().map(|failure| failure.kind) {
        None => StatusCode::OK,
        Some(Kind::Conflict) => StatusCode::CONFLICT,
        Some(Kind::TooMany) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    }
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
                false => ("offers-is-ready", vec![("day", day(accepted.the_offer().begin()))]),
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
    let from = usize::try_from(page - 1).unwrap_or(0) * PAGE;
    let lines = all.iter().skip(from).take(PAGE).map(|loaded| line(&call, loaded)).collect();
    let base = "/my/applications".to_owned();
    call.page(&ListPage { frame: frame(&call, "offers-mine", false), lines, page, pages, base })
}
