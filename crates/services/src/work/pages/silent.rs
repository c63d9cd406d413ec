//! Whether what a firm has open stands: what it is asked on its home and on a vacancy's own page, and the one button.

use super::view;
use crate::work::acts::acts_for_firm;
use crate::work::model::{Vacancy, VacancyState};
use crate::work::silence::{self, rests_on};
use crate::work::store::{self, Silence};
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::Reads;
use leka_platform::web::{Call, PAGE, PageResult};
use leka_platform::words::Said;
use serde::Deserialize;

/// A vacancy of which the firm is to say whether it stands.
pub struct Silent {
    pub id: i64,
    pub title: Said,
    /// It rests from this day on; else that day is to come.
    pub rests: bool,
    pub day: Day,
}

impl Silent {
    /// `None`: nothing is asked.
    pub(super) fn of(call: &Call, vacancy: &Vacancy, silence: &Silence) -> Option<Silent> {
        let (rests, day) = match (vacancy.state, silence) {
            (VacancyState::Open, Silence { asked: Some(asked), .. }) => (false, rests_on(*asked)),
            (VacancyState::Resting, Silence { rests: Some(since), .. }) => (true, *since),
            _ => return None,
        };
        Some(Silent { id: vacancy.id, title: view::title(call, vacancy), rests, day })
    }
}

/// What a firm is asked about: as many as fit onto a page; those behind come when these are answered for.
pub(super) async fn silent_of<R: Reads>(call: &Call, reads: &R, organisation: i64) -> Result<Vec<Silent>, Failure> {
    let waiting = store::list_waiting(reads, organisation, PAGE).await?;
    Ok(waiting.iter().filter_map(|(vacancy, silence)| Silent::of(call, vacancy, silence)).collect())
}

/// A button without anything to say beside it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// One step: it stands, and is shown again if it rested. A firm goes on with what else it is asked about.
pub async fn say_stands(call: Call, Path(id): Path<i64>, Form(Nothing {}): Form<Nothing>) -> PageResult {
    silence::say_stands(&call.desk, id).await?;
    let to = if acts_for_firm(&call.desk) { "/my-vacancies".to_owned() } else { format!("/vacancies/{id}/own") };
    Ok(Redirect::to(&to).into_response())
}
