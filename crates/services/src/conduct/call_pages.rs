//! The page of calls, for members of the body alone.

use super::calls::{self, Opened};
use super::key_pages::{above, to_office};
use super::{HearComplaints, keys};
use crate::after::model::QUESTIONS;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "conduct/templates/calls.html")]
struct CallsPage {
    frame: Frame,
    calls: Vec<Opened>,
}

impl CallsPage {
    fn questions(&self) -> impl Iterator<Item = &'static str> {
        QUESTIONS.iter().map(|question| question.word)
    }
}

pub async fn list(call: Call) -> PageResult {
    call.desk.may(&HearComplaints).await?;
    if keys::opened(&call).is_none() {
        return to_office();
    }
    let calls = calls::list(&call).await?;
    call.page(&CallsPage { frame: call.frame("conduct-calls", above(&call)), calls })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Called {
    id: i64,
}

pub async fn done(call: Call, Form(form): Form<Called>) -> PageResult {
    if keys::opened(&call).is_none() {
        return to_office();
    }
    calls::done(&call, form.id).await?;
    Ok(Redirect::to("/complaints/calls").into_response())
}
