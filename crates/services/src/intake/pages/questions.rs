//! Questions for the county desk: one person from two townships. The person is masked; nothing is unmasked here.

use super::Pager;
use crate::intake::acts::AnswerQuestion;
use crate::intake::list::{self, Visible};
use crate::intake::questions::{self, Answer, Origin};
use crate::people::acts::OpenPerson;
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
    /// For whoever may open it.
    import: Option<i64>,
    file: String,
    source: String,
    sheet: String,
    row: i64,
    day: String,
}

struct Asked {
    id: i64,
    person: String,
    /// The person's record, for whoever may open it.
    opens: Option<i64>,
    raised: String,
    /// Names of the township that was known, and of the one that was reported.
    known: String,
    reported: String,
    sides: [Side; 2],
    /// What was wrong with the answer that was just sent.
    failure: Option<Failure>,
    /// What was chosen and typed in it.
    chosen: String,
    day: String,
}

/// An answer that was not taken: of which question, why, and what was sent.
struct Wrong {
    id: i64,
    failure: Failure,
    sent: Answered,
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

fn side(origin: Origin, opens: bool, townships: &BTreeMap<String, String>) -> Side {
    Side {
        township: townships.get(&origin.township).cloned().unwrap_or(origin.township),
        import: origin.import.filter(|_| opens),
        file: origin.file,
        source: origin.source,
        sheet: origin.sheet,
        row: origin.row,
        day: origin.day.map(|day| day.to_string()).unwrap_or_default(),
    }
}

async fn show(call: &Call, page: u64, wrong: Option<Wrong>) -> PageResult {
    let permit = call.desk.may(&AnswerQuestion { place: None }).await?;
    let reader = call.desk.read(&permit);
    let pager = Pager::new(page, questions::count(&reader).await?, PAGE, "/questions".to_owned());
    let open = questions::list(&reader, pager.offset(PAGE)).await?;
    let people: Vec<i64> = open.iter().map(|question| question.person).collect();
    let names = masked_names(&reader, call.desk.vault(), &people).await?;
    let townships = super::townships(call).await?;
    let any_import = matches!(list::may_open(&call.desk).await, Ok((_, Visible::All)));
    let any_person = call.could::<OpenPerson>();
    let mut asked = Vec::new();
    for question in open {
        let here = wrong.as_ref().filter(|wrong| wrong.id == question.id);
        let again = |failure: &Failure| Failure { args: failure.args.clone(), ..Failure::new(failure.kind, &failure.message) };
        let sides = [side(question.known, any_import, &townships), side(question.reported, any_import, &townships)];
        asked.push(Asked {
            id: question.id,
            person: names.get(&question.person).cloned().unwrap_or_default(),
            raised: leka_platform::words::moment(call.lang(), question.raised),
            known: sides[0].township.clone(),
            reported: sides[1].township.clone(),
            sides,
            opens: any_person.then_some(question.person),
            failure: here.map(|wrong| again(&wrong.failure)),
            chosen: here.map(|wrong| wrong.sent.answer.clone()).unwrap_or_default(),
            day: here.map(|wrong| wrong.sent.day.clone()).unwrap_or_default(),
        });
    }
    // The summary links to the question; one that is not on this page has no place to link to.
    let on_page = |id: i64| if asked.iter().any(|question: &Asked| question.id == id) { id } else { 0 };
    let wrong = wrong.map(|wrong| (on_page(wrong.id), wrong.failure));
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
    /// The page of the list on which the question stands.
    #[serde(default)]
    page: Option<u64>,
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
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict) => {
            show(&call, form.page.unwrap_or(1), Some(Wrong { id, failure, sent: form })).await
        }
        Err(failure) => Err(failure),
    }
}
