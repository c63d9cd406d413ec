//! The form of a team: whatever was typed stays, each fault stands at its field.

use super::acts::{self, For, KeepTeams};
use super::model::{FIELDS, Field, Kind, PARTS, Team};
use super::rules::Typed;
use super::say::label_of;
use crate::work::pages::view::{Choice, Group, Input, Line, Part, Wrong, fault_in_words};
use crate::work::sheet::typed as as_typed;
use crate::work::terms::Fault;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_core::{Day, Lang};
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::words::{self, Said};
use leka_platform::{Failure, Kind as Fails};

type Pairs = Form<Vec<(String, String)>>;

/// The longest text that a form may carry in one field, in characters.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "teams/templates/write.html")]
struct WritePage {
    frame: Frame,
    title: Said,
    action: String,
    back: String,
    edits: i64,
    earliest: Day,
    parts: Vec<Part>,
    lines: Vec<Line>,
    failure: Option<Failure>,
    /// A team that is corrected: another journey asks everybody anew.
    corrects: bool,
}

fn groups(lang: Lang, field: &Field, value: &str) -> Vec<Group> {
    let choice = |value_of: String, said: Said| Choice { chosen: value_of == value, value: value_of, said };
    let choices = match field.kind {
        Kind::Choice(all) => {
            all.iter().map(|word| choice((*word).to_owned(), words::word(lang, &format!("teams-how-{word}")))).collect()
        }
        Kind::Hour => (0..24)
            .map(|hour: i32| {
                let hour = hour.to_string();
                let said = words::say(lang, "teams-say-hour", &[("hour", hour.clone())]);
                choice(hour, said)
            })
            .collect(),
        _ => return Vec::new(),
    };
    vec![Group { title: None, choices }]
}

fn input(call: &Call, field: &'static Field, typed: &Typed, faults: &[Fault]) -> Input {
    let lang = call.lang();
    let value = typed.get(field.name).cloned().unwrap_or_default();
    let wrong = faults.iter().filter(|fault| fault.field == field.name);
    let hint = match field.name {
        "leader" => Some("teams-hint-leader"),
        "leader_phone" => Some("teams-hint-leader_phone"),
        "out_day" => Some("teams-hint-out_day"),
        "out_from" => Some("teams-hint-out_from"),
        _ => None,
    };
    Input {
        name: field.name,
        label: label_of(field.name),
        hint: hint.map(str::to_owned),
        only_if: None,
        kind: match field.kind {
            Kind::Text { .. } | Kind::Phone => "text",
            Kind::Day => "day",
            Kind::Hour | Kind::Choice(_) => "choice",
        },
        groups: groups(lang, field, &value),
        value,
        wrong: wrong.map(|fault| Wrong { said: fault_in_words(lang, fault), law: None }).collect(),
    }
}

/// What a page of the form shows.
struct Open<'o> {
    of: For,
    team: Option<(i64, i64)>,
    typed: &'o Typed,
    faults: Vec<Fault>,
    failure: Option<Failure>,
}

async fn show(call: &Call, open: Open<'_>) -> PageResult {
    let Open { of, team, typed, faults, failure } = open;
    let permit = call.desk.may(&KeepTeams).await?;
    let earliest = acts::earliest(&call.desk.read(&permit), &call.desk, &of, team.map(|(id, _)| id)).await?;
    let fields = |part: &&str| Part {
        title: format!("teams-part-{part}"),
        inputs: FIELDS
            .iter()
            .filter(|field| field.part == *part && (of.outside || !field.far))
            .map(|field| input(call, field, typed, &faults))
            .collect(),
    };
    let line = |fault: &Fault| Line {
        field: fault.field,
        label: Some(words::word(call.lang(), &label_of(fault.field))),
        said: fault_in_words(call.lang(), fault),
    };
    let status = match (&failure, faults.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let title = if team.is_some() { "teams-correct" } else { "teams-make" };
    let page = WritePage {
        frame: call.frame(title, vec![("/teams".to_owned(), call.word("nav-teams"))]),
        title: as_typed(&of.vacancy.listed.title),
        action: match team {
            Some((id, _)) => format!("/teams/{id}/write"),
            None => format!("/vacancies/{}/team", of.vacancy.id),
        },
        back: team.map_or("/teams".to_owned(), |(id, _)| format!("/teams/{id}")),
        edits: team.map_or(0, |(_, edits)| edits),
        earliest,
        parts: PARTS.iter().map(fields).filter(|part: &Part| !part.inputs.is_empty()).collect(),
        lines: faults.iter().map(line).collect(),
        failure,
        corrects: team.is_some(),
    };
    call.page_with(status, &page)
}

/// Takes the pairs of a form apart; other keys than the fields are refused (SEC-17).
fn read(pairs: Vec<(String, String)>) -> Result<(i64, Typed), Failure> {
    let refused = || Failure::input("failure-form");
    let (mut edits, mut typed) = (None, Typed::new());
    for (key, value) in pairs {
        if key == "edits" && edits.is_none() {
            edits = Some(value.parse::<i64>().ok().filter(|edits| *edits >= 0).ok_or_else(refused)?);
        } else if FIELDS.iter().any(|field| field.name == key)
            && value.chars().count() <= LONGEST
            && !value.contains('\0')
            && !typed.contains_key(&key)
        {
            typed.insert(key, value);
        } else {
            return Err(refused());
        }
    }
    Ok((edits.ok_or_else(refused)?, typed))
}

/// An empty form, with the day that the terms name where it may be.
pub async fn new(call: Call, Path(id): Path<i64>) -> PageResult {
    let permit = call.desk.may(&KeepTeams).await?;
    let of = acts::work_for_own(&call.desk.read(&permit), &call.desk, id).await?;
    show(&call, Open { of, team: None, typed: &Typed::new(), faults: Vec::new(), failure: None }).await
}

/// Makes the team, or shows the form again.
pub async fn add(call: Call, Path(id): Path<i64>, Form(pairs): Pairs) -> PageResult {
    let (_, typed) = read(pairs)?;
    match acts::add(&call.desk, id, &typed).await? {
        Ok(team) => Ok(Redirect::to(&format!("/teams/{team}")).into_response()),
        Err(faults) => {
            let permit = call.desk.may(&KeepTeams).await?;
            let of = acts::work_for_own(&call.desk.read(&permit), &call.desk, id).await?;
            show(&call, Open { of, team: None, typed: &typed, faults, failure: None }).await
        }
    }
}

async fn opened(call: &Call, id: i64) -> Result<(For, Team), Failure> {
    let permit = call.desk.may(&KeepTeams).await?;
    let reader = call.desk.read(&permit);
    let team = acts::get_own(&reader, &call.desk, id).await?;
    Ok((acts::work_for(&reader, &call.desk, team.vacancy).await?, team))
}

/// The form with what stands there.
pub async fn edit(call: Call, Path(id): Path<i64>) -> PageResult {
    let (of, team) = opened(&call, id).await?;
    let typed: Typed = FIELDS.iter().map(|field| (field.name.to_owned(), team.text(field.name).to_owned())).collect();
    show(&call, Open { of, team: Some((id, team.edits)), typed: &typed, faults: Vec::new(), failure: None }).await
}

/// Corrects the team, or shows the form again.
pub async fn save(call: Call, Path(id): Path<i64>, Form(pairs): Pairs) -> PageResult {
    let (edits, typed) = read(pairs)?;
    let (faults, failure) = match acts::correct(&call.desk, id, edits, &typed).await {
        Ok(faults) if faults.is_empty() => return Ok(Redirect::to(&format!("/teams/{id}")).into_response()),
        Ok(faults) => (faults, None),
        Err(failure) if failure.kind == Fails::Conflict => (Vec::new(), Some(failure)),
        Err(failure) => return Err(failure),
    };
    let (of, team) = opened(&call, id).await?;
    show(&call, Open { of, team: Some((id, team.edits)), typed: &typed, faults, failure }).await
}
