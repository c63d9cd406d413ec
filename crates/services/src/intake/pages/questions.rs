//! Questions for the county desk: one person from two townships. The person is masked; nothing is unmasked here.

use super::Pager;
use crate::intake::acts::AnswerQuestion;
use crate::intake::questions::{self, Answer, Origin};
use crate::people::store::masked_names;
use crate::plan_desk::ask::{self, Query};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::web::{Call, Frame, PAGE, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Which file said which township.
struct Side {
    township: String,
    file: String,
    source: String,
    sheet: String,
    row: i64,
    day: String,
}

struct Asked {
    id: i64,
    person: String,
    raised: String,
    /// Names of the township that was known, and of the one that was reported.
    known: String,
    reported: String,
    sides: [Side; 2],
    /// What was wrong with the answer that was just sent.
    failure: Option<Failure>,
}

#[derive(Template)]
#[template(path = "intake/templates/questions.html")]
struct QuestionsPage {
    frame: Frame,
    asked: Vec<Asked>,
    pager: Pager,
    today: String,
    wrong: Option<(i64, Failure)>,
}

fn side(origin: Origin, townships: &BTreeMap<String, String>) -> Side {
    Side {
        township: townships.get(&origin.township).cloned().unwrap_or(origin.township),
        file: origin.file,
        source: origin.source,
        sheet: origin.sheet,
        row: origin.row,
        day: origin.day.map(|day| day.to_string()).unwrap_or_default(),
    }
}

async fn show(call: &Call, page: u64, mut wrong: Option<(i64, Failure)>) -> PageResult {
    let permit = call.desk.may(&AnswerQuestion { place: None }).await?;
    let reader = call.desk.read(&permit);
    let pager = Pager::new(page, questions::count(&reader).await?, PAGE, "/questions".to_owned());
    let list = questions::list(&reader, pager.offset(PAGE)).await?;
    let people: Vec<i64> = list.iter().map(|question| question.person).collect();
    let names = masked_names(&reader, call.desk.vault(), &people).await?;
    let townships = super::townships(call).await?;
    let mut asked = Vec::new();
    for question in list {
        let failure = match &wrong {
            Some((id, failure)) if *id == question.id => {
                Some(Failure { args: failure.args.clone(), ..Failure::new(failure.kind, &failure.message) })
            }
            _ => None,
        };
        let sides = [side(question.known, &townships), side(question.reported, &townships)];
        asked.push(Asked {
            id: question.id,
            person: names.get(&question.person).cloned().unwrap_or_default(),
            raised: leka_platform::words::moment(call.lang(), question.raised),
            known: sides[0].township.clone(),
            reported: sides[1].township.clone(),
            sides,
            failure,
        });
    }
    // The summary links to the question; one that is not on this page has no place to link to.
    if wrong.as_ref().is_some_and(|(id, _)| !asked.iter().any(|question| question.id == *id)) {
        wrong = wrong.map(|(_, failure)| (0, failure));
    }
    let code = status_of(wrong.as_ref().map(|(_, failure)| failure));
    let today = call.desk.today().to_string();
    call.page_with(code, &QuestionsPage { frame: call.frame("questions-title", super::crumbs(call)), asked, pager, today, wrong })
}

/// The open questions, oldest first.
pub async fn list(call: Call) -> PageResult {
    let query = Query::read(&call.query, &["page"])?;
    show(&call, ask::page(&query)?, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    #[serde(default)]
    answer: String,
    #[serde(default)]
    day: String,
}

impl Answered {
    fn read(&self) -> Result<Answer, Failure> {
        match self.answer.as_str() {
            "stays" => Ok(Answer::Stays),
            "beginning" => Ok(Answer::Beginning),
            "moved" => self.day.parse::<Day>().map(Answer::Moved).map_err(|_| Failure::input("questions-day-missing")),
            _ => Err(Failure::input("questions-choose")),
        }
    }
}

/// Takes an answer.
pub async fn answer(call: Call, Path(id): Path<i64>, Form(form): Form<Answered>) -> PageResult {
    let done = match form.read() {
        Ok(answer) => questions::answer(&call.desk, id, answer).await,
        Err(failure) => Err(failure),
    };
    match done {
        Ok(()) => Ok(Redirect::to("/questions").into_response()),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict) => show(&call, 1, Some((id, failure))).await,
        Err(failure) => Err(failure),
    }
}
