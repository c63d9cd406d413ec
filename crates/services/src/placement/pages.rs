//! The forms that correct a placement.

use super::acts::{self, CorrectPlacement, get_own_placement};
use super::rules::{self, FIELDS};
use super::store::Stored;
use crate::people::acts::open_to_correct;
use crate::people::correct::{crumbs, desk_for, saved, to_person};
use crate::people::form::{Form as Sheet, Kind as Way, Spec};
use crate::people::kept;
use crate::people::merge::{Outcome, Typed};
use axum::Form;
use axum::extract::Path;
use leka_core::{Channel, PlacementKind, Sector};
use leka_platform::web::{Call, PageResult};
use leka_platform::{Failure, Kind, words};
use serde::Deserialize;

pub(super) const SPECS: [Spec; 7] = [
    Spec { name: FIELDS[0], label: "people-end", hint: Some("people-end-hint"), kind: Way::Day },
    Spec {
        name: FIELDS[1],
        label: "dimension-kind",
        hint: None,
        kind: Way::Choice { words: PlacementKind::WORDS, prefix: "word-kind-" },
    },
    Spec {
        name: FIELDS[2],
        label: "dimension-sector",
        hint: None,
        kind: Way::Choice { words: Sector::WORDS, prefix: "word-sector-" },
    },
    Spec {
        name: FIELDS[3],
        label: "dimension-channel",
        hint: None,
        kind: Way::Choice { words: Channel::WORDS, prefix: "word-channel-" },
    },
    Spec { name: FIELDS[4], label: "people-place-of-work", hint: Some("people-place-hint"), kind: Way::Text },
    Spec { name: FIELDS[5], label: "people-trade", hint: None, kind: Way::Text },
    Spec { name: FIELDS[6], label: "people-pay", hint: Some("people-pay-hint"), kind: Way::Pay },
];
const START: [&str; 1] = ["start"];
const START_SPECS: [Spec; 1] = [Spec { name: START[0], label: "people-start", hint: Some("people-start-hint"), kind: Way::Day }];

fn sheet<'f>(call: &Call, record: &Stored) -> Sheet<'f> {
    Sheet {
        title: "people-correct-job",
        about: "people-correct-job-about",
        crumbs: crumbs(call, record.person),
        facts: vec![("people-employer", record.employer.clone()), ("people-start", words::day(call.lang(), record.start))],
        action: format!("/placements/{}/correct", record.id),
        back: format!("/people/{}", record.person),
        fields: &SPECS,
        version: record.version,
    }
}

fn start_sheet<'f>(call: &Call, record: &Stored) -> Sheet<'f> {
    Sheet {
        title: "people-correct-start",
        about: "people-correct-start-about",
        facts: vec![("people-employer", record.employer.clone())],
        action: format!("/placements/{}/start", record.id),
        fields: &START_SPECS,
        ..sheet(call, record)
    }
}

async fn record_of(call: &Call, id: i64) -> Result<Stored, Failure> {
    let permit = call.desk.may(&CorrectPlacement).await?;
    Ok(get_own_placement(&call.desk.read(&permit), permit.scope(), id).await?.0)
}

/// The form for everything but the key.
pub async fn correct(call: Call, Path(id): Path<i64>) -> PageResult {
    let record = record_of(&call, id).await?;
    let Some(desk) = desk_for(&call, record.person) else { return to_person(record.person) };
    let (_, person) = open_to_correct(&desk, &CorrectPlacement, record.person, "work").await?;
    sheet(&call, &record).of(&call, &person)?.fresh(&call, |name| rules::text(&record, name))
}

/// Amount and period come as two fields and are one.
pub(super) fn with_pay(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    let period = pairs.iter().find(|(key, _)| key == "pay_period").map(|(_, period)| period.clone()).unwrap_or_default();
    let one = |(key, value): (String, String)| match key.as_str() {
        "pay_period" => None,
        "pay" => Some((key, rules::pay(&value, &period).unwrap_or_else(|_| format!("{value} {period}")))),
        _ => Some((key, value)),
    };
    pairs.into_iter().filter_map(one).collect()
}

pub async fn save(call: Call, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let record = record_of(&call, id).await?;
    let mut typed = Typed::read(with_pay(pairs), &FIELDS)?;
    let Some(desk) = desk_for(&call, record.person) else { return kept::ask(&call, record.person, typed.pairs()) };
    match acts::correct(&desk, id, typed.clone()).await? {
        Outcome::Saved(at) => saved(record.person, at),
        Outcome::Unchanged => to_person(record.person),
        outcome => {
            let (_, person) = open_to_correct(&desk, &CorrectPlacement, record.person, "work").await?;
            let record = record_of(&call, id).await?;
            typed.normalise(rules::normalise);
            sheet(&call, &record).of(&call, &person)?.again(&call, |name| rules::text(&record, name), &typed, &outcome)
        }
    }
}

/// The form with what was typed when no purpose stood; amount and period are one already.
pub async fn resume(call: &Call, id: i64, pairs: Vec<(String, String)>) -> PageResult {
    let record = record_of(call, id).await?;
    let typed = Typed::read(pairs, &FIELDS)?;
    let Some(desk) = desk_for(call, record.person) else { return to_person(record.person) };
    let (_, person) = open_to_correct(&desk, &CorrectPlacement, record.person, "work").await?;
    sheet(call, &record).of(call, &person)?.resumed(call, |name| Some(rules::text(&record, name)), &typed)
}

/// The form for the first day.
pub async fn start(call: Call, Path(id): Path<i64>) -> PageResult {
    let record = record_of(&call, id).await?;
    let Some(desk) = desk_for(&call, record.person) else { return to_person(record.person) };
    let (_, person) = open_to_correct(&desk, &CorrectPlacement, record.person, "work").await?;
    start_sheet(&call, &record).of(&call, &person)?.fresh(&call, |_| record.start.to_string())
}

pub async fn save_start(call: Call, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let record = record_of(&call, id).await?;
    let mut typed = Typed::read(pairs, &START)?;
    let Some(desk) = desk_for(&call, record.person) else { return kept::ask(&call, record.person, typed.pairs()) };
    let faults = typed.normalise(|_, text| rules::day(text).map(|day| day.to_string()));
    let outcome = match (faults.is_empty(), typed.now("start").and_then(|text| rules::day(text).ok())) {
        (true, Some(day)) => acts::set_start(&desk, id, typed.version, day).await?,
        _ => Outcome::Faults(faults),
    };
    match outcome {
        Outcome::Saved(at) => saved(record.person, at),
        Outcome::Unchanged => to_person(record.person),
        outcome => {
            let (_, person) = open_to_correct(&desk, &CorrectPlacement, record.person, "work").await?;
            start_sheet(&call, &record).of(&call, &person)?.again(&call, |_| record.start.to_string(), &typed, &outcome)
        }
    }
}

/// The form for the first day with what was typed when no purpose stood.
pub async fn resume_start(call: &Call, id: i64, pairs: Vec<(String, String)>) -> PageResult {
    let record = record_of(call, id).await?;
    let typed = Typed::read(pairs, &START)?;
    let Some(desk) = desk_for(call, record.person) else { return to_person(record.person) };
    let (_, person) = open_to_correct(&desk, &CorrectPlacement, record.person, "work").await?;
    start_sheet(call, &record).of(call, &person)?.resumed(call, |_| Some(record.start.to_string()), &typed)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    pub version: i64,
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
