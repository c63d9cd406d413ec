//! The forms that correct a course record.

use super::acts::{self, CorrectTraining, get_own_training};
use super::rules::{self, FIELDS};
use super::store::Stored;
use crate::people::acts::open_to_correct;
use crate::people::correct::{crumbs, desk_for, saved, to_person};
use crate::people::form::{Form as Sheet, Kind as Way, Spec};
use crate::people::kept;
use crate::people::merge::{Outcome, Typed};
use crate::placement::pages::Seen;
use axum::Form;
use axum::extract::Path;
use leka_core::{TrainingMode, YesNo};
use leka_platform::web::{Call, PageResult};
use leka_platform::{Failure, Kind, words};

pub(super) const SPECS: [Spec; 4] = [
    Spec { name: FIELDS[0], label: "people-last-day", hint: None, kind: Way::Day },
    Spec {
        name: FIELDS[1],
        label: "dimension-mode",
        hint: None,
        kind: Way::Choice { words: TrainingMode::WORDS, prefix: "word-mode-" },
    },
    Spec {
        name: FIELDS[2],
        label: "dimension-subsidised",
        hint: None,
        kind: Way::Choice { words: YesNo::WORDS, prefix: "word-subsidised-" },
    },
    Spec {
        name: FIELDS[3],
        label: "people-completed",
        hint: None,
        kind: Way::Choice { words: YesNo::WORDS, prefix: "people-completed-" },
    },
];

fn sheet<'f>(call: &Call, record: &Stored) -> Sheet<'f> {
    Sheet {
        title: "people-correct-course",
        about: "people-correct-course-about",
        crumbs: crumbs(call, record.person),
        facts: vec![
            ("people-course", record.course.clone()),
            ("dimension-institution", record.institution.clone()),
            ("people-start", words::day(call.lang(), record.start)),
        ],
        action: format!("/trainings/{}/correct", record.id),
        back: format!("/people/{}", record.person),
        fields: &SPECS,
        version: record.version,
    }
}

async fn record_of(call: &Call, id: i64) -> Result<Stored, Failure> {
    let permit = call.desk.may(&CorrectTraining).await?;
    Ok(get_own_training(&call.desk.read(&permit), permit.scope(), id).await?.0)
}

/// The form for everything but the key.
pub async fn correct(call: Call, Path(id): Path<i64>) -> PageResult {
    let record = record_of(&call, id).await?;
    let Some(desk) = desk_for(&call, record.person) else { return to_person(record.person) };
    let (_, person) = open_to_correct(&desk, &CorrectTraining, record.person, "training").await?;
    sheet(&call, &record).of(&call, &person)?.fresh(&call, |name| rules::text(&record, name))
}

pub async fn save(call: Call, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let record = record_of(&call, id).await?;
    let mut typed = Typed::read(pairs, &FIELDS)?;
    let Some(desk) = desk_for(&call, record.person) else { return kept::ask(&call, record.person, typed.pairs()) };
    match acts::correct(&desk, id, typed.clone()).await? {
        Outcome::Saved(at) => saved(record.person, at),
        Outcome::Unchanged => to_person(record.person),
        outcome => {
            let (_, person) = open_to_correct(&desk, &CorrectTraining, record.person, "training").await?;
            let record = record_of(&call, id).await?;
            typed.normalise(rules::normalise);
            sheet(&call, &record).of(&call, &person)?.again(&call, |name| rules::text(&record, name), &typed, &outcome)
        }
    }
}

/// The form with what was typed when no purpose stood.
pub async fn resume(call: &Call, id: i64, pairs: Vec<(String, String)>) -> PageResult {
    let record = record_of(call, id).await?;
    let typed = Typed::read(pairs, &FIELDS)?;
    let Some(desk) = desk_for(call, record.person) else { return to_person(record.person) };
    let (_, person) = open_to_correct(&desk, &CorrectTraining, record.person, "training").await?;
    sheet(call, &record).of(call, &person)?.resumed(call, |name| Some(rules::text(&record, name)), &typed)
}

pub async fn withdraw(call: Call, Path(id): Path<i64>, Form(seen): Form<Seen>) -> PageResult {
    set_withdrawn(call, id, seen.version, true).await
}
pub async fn put_back(call: Call, Path(id): Path<i64>, Form(seen): Form<Seen>) -> PageResult {
    set_withdrawn(call, id, seen.version, false).await
}

async fn set_withdrawn(call: Call, id: i64, version: i64, withdrawn: bool) -> PageResult {
    let record = record_of(&call, id).await?;
    let Some(desk) = desk_for(&call, record.person) else { return to_person(record.person) };
    let seen_at = |failure: Failure| failure.seen_at(format!("/people/{}", record.person));
    match acts::set_withdrawn(&desk, id, version, withdrawn).await.map_err(seen_at)? {
        Outcome::Saved(at) => saved(record.person, at),
        Outcome::Unchanged => to_person(record.person),
        Outcome::Faults(_) | Outcome::Clashes(_) => Err(seen_at(Failure::new(Kind::Conflict, "people-changed-meanwhile"))),
    }
}
