//! The list of travellers on one sheet of paper, and the button that cancels a team.

use super::team;
use super::travellers::{self, Traveller, Travellers};
use crate::teams::say::{self, Shown};
use crate::work::acts::get_applied;
use crate::work::sheet::typed;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::words::Said;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "offers/templates/travellers.html")]
struct ListPage {
    frame: Frame,
    name: String,
    title: Said,
    shown: Shown,
    opens: Option<Day>,
    people: Vec<Traveller>,
}

pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    let Travellers { team, opens, people } = travellers::open(&call.desk, id).await?;
    let permit = call.desk.may(&super::answers::SeeApplicants).await?;
    let reader = call.desk.read(&permit);
    let applied = get_applied(&reader, team.vacancy).await?;
    let said = team.journey().ok_or_else(Failure::absent)?.said.clone();
    let terms = applied.published.first().map(|one| &one.terms);
    let shown = say::shown(&reader, call.lang(), &team, &said, terms).await?;
    let above = vec![("/teams".to_owned(), call.word("nav-teams")), (format!("/teams/{id}"), call.word("teams-one"))];
    let page = ListPage {
        frame: call.frame("teams-travellers", above),
        name: team.name,
        title: typed(&applied.vacancy.listed.title),
        shown,
        opens,
        people,
    };
    call.page(&page)
}

/// A button and nothing else (SEC-17).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {}

/// Cancels a team.
pub async fn cancel(call: Call, Path(id): Path<i64>, Form(Press {}): Form<Press>) -> PageResult {
    team::cancel(&call.desk, id).await?;
    Ok(Redirect::to(&format!("/teams/{id}")).into_response())
}
