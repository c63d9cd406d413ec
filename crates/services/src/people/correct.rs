//! The forms that correct a person. Each carries the version it saw (REL-5); what is saved can be undone.

use super::acts::{self, CorrectPerson, Manner, open_to_correct};
use super::form::{Form as Sheet, Kind as Way, Spec};
use super::kept;
use super::merge::{Outcome, Typed};
use super::record::{self, FIELDS, Opened};
use super::store::StoredPerson;
use super::{opened, undo};
use crate::placement::rules::day;
use crate::places::acts::township_names;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_core::Moment;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Desk, Failure, Kind, Permit, Scope};
use serde::Deserialize;

/// The fields of a person's form; residents correct the same ones themselves.
pub const SPECS: [Spec; 3] = [
    Spec { name: FIELDS[0], label: "people-name", hint: Some("people-name-correct-hint"), kind: Way::Text },
    Spec { name: FIELDS[1], label: "people-phone", hint: Some("people-phone-hint"), kind: Way::Text },
    Spec { name: FIELDS[2], label: "people-village", hint: None, kind: Way::Text },
];

/// The desk with the purpose for which this session opened the person; `None` when it has to be stated first. That holds for
/// what is saved, too: the answer to a form shows the person, and no purpose is made up (SEC-29).
pub fn desk_for(call: &Call, person: i64) -> Option<Desk> {
    opened::purpose(call, person).map(|purpose| Desk { purpose, ..call.desk.clone() })
}

/// Back to the person, where the purpose is asked for if it has to be.
pub fn to_person(id: i64) -> PageResult {
    Ok(Redirect::to(&format!("/people/{id}")).into_response())
}
/// Saved: the person's page says so and offers to undo.
pub fn saved(id: i64, at: Moment) -> PageResult {
    Ok(Redirect::to(&format!("/people/{id}?saved={}", at.0)).into_response())
}
/// Recorded: the same, and whether it overlaps another record.
pub fn recorded(id: i64, at: Moment, overlaps: bool) -> PageResult {
    let overlaps = if overlaps { "&overlap=1" } else { "" };
    Ok(Redirect::to(&format!("/people/{id}?saved={}{overlaps}", at.0)).into_response())
}
/// The places above a form of corrections.
pub fn crumbs(call: &Call, id: i64) -> Vec<(String, String)> {
    vec![("/people".to_owned(), call.word("people-find")), (format!("/people/{id}"), call.word("people-person"))]
}

fn sheet<'f>(call: &Call, person: &StoredPerson) -> Sheet<'f> {
    Sheet {
        title: "people-correct",
        about: "people-correct-about",
        crumbs: crumbs(call, person.id),
        facts: Vec::new(),
        action: format!("/people/{}/correct", person.id),
        back: format!("/people/{}", person.id),
        fields: &SPECS,
        version: person.version,
    }
}

/// The form for name, phone and village.
pub async fn person(call: Call, Path(id): Path<i64>) -> PageResult {
    get_own_or_absent(&call, id).await?;
    let Some(desk) = desk_for(&call, id) else { return to_person(id) };
    let (_, person) = open_to_correct(&desk, &CorrectPerson, id, "name contact").await?;
    let opened = Opened::of(desk.vault(), &person)?;
    sheet(&call, &person).fresh(&call, |name| opened.text(name))
}

async fn get_own_or_absent(call: &Call, id: i64) -> Result<Permit<CorrectPerson>, Failure> {
    let permit = call.desk.may(&CorrectPerson).await?;
    acts::get_own(&call.desk.read(&permit), permit.scope(), id).await?;
    Ok(permit)
}

pub async fn save_person(call: Call, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    get_own_or_absent(&call, id).await?;
    let typed = Typed::read(pairs, &FIELDS)?;
    let Some(desk) = desk_for(&call, id) else { return kept::ask(&call, id, typed.pairs()) };
    match acts::correct(&desk, id, typed.clone()).await? {
        Outcome::Saved(at) => saved(id, at),
        Outcome::Unchanged => to_person(id),
        outcome => {
            let (_, person) = open_to_correct(&desk, &CorrectPerson, id, "name contact").await?;
            let opened = Opened::of(desk.vault(), &person)?;
            let mut kept = typed;
            // Kept forms where they can be read; what cannot be stays as typed.
            kept.normalise(record::normalise);
            sheet(&call, &person).again(&call, |name| opened.text(name), &kept, &outcome)
        }
    }
}

/// The form with what was typed when no purpose stood.
pub async fn resume_person(call: &Call, id: i64, pairs: Vec<(String, String)>) -> PageResult {
    get_own_or_absent(call, id).await?;
    let typed = Typed::read(pairs, &FIELDS)?;
    let Some(desk) = desk_for(call, id) else { return to_person(id) };
    let (_, person) = open_to_correct(&desk, &CorrectPerson, id, "name contact").await?;
    let opened = Opened::of(desk.vault(), &person)?;
    sheet(call, &person).resumed(call, |name| Some(opened.text(name)), &typed)
}

#[derive(Template)]
#[template(path = "people/templates/township.html")]
struct TownshipPage {
    frame: Frame,
    id: i64,
    version: i64,
    now: String,
    townships: Vec<(String, String)>,
    township: String,
    village: String,
    manner: String,
    day: String,
    /// It waited for a purpose and was not saved.
    resumed: bool,
    failure: Option<Failure>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Township {
    version: i64,
    township: String,
    #[serde(default)]
    village: String,
    #[serde(default)]
    manner: String,
    #[serde(default)]
    day: String,
}

impl Township {
    /// The pairs of the form again.
    fn pairs(self) -> Vec<(String, String)> {
        let version = self.version.to_string();
        let rest = [("township", self.township), ("village", self.village), ("manner", self.manner), ("day", self.day)];
        [("version", version)].into_iter().chain(rest).map(|(key, value)| (key.to_owned(), value)).collect()
    }
    /// The other way round; other keys are refused (SEC-17).
    fn read(pairs: Vec<(String, String)>) -> Result<Township, Failure> {
        let refused = || Failure::input("failure-form");
        let mut form = Township::default();
        for (key, value) in pairs {
            match key.as_str() {
                "version" => form.version = value.parse().map_err(|_| refused())?,
                "township" => form.township = value,
                "village" => form.village = value,
                "manner" => form.manner = value,
                "day" => form.day = value,
                _ => return Err(refused()),
            }
        }
        Ok(form)
    }
}

async fn show_township(call: &Call, desk: &Desk, id: i64, typed: Option<Township>, failure: Option<Failure>) -> PageResult {
    let (permit, person) = open_to_correct(desk, &CorrectPerson, id, "residence").await?;
    let names = township_names(&desk.read(&permit), desk.office.county()).await?;
    let now = names.get(&person.township).cloned().unwrap_or_else(|| person.township.clone());
    let status = status_of(failure.as_ref());
    let resumed = typed.is_some() && failure.is_none();
    let typed = typed.unwrap_or_else(|| Township {
        version: person.version,
        township: person.township.clone(),
        village: person.village.clone(),
        manner: String::new(),
        day: String::new(),
    });
    let page = TownshipPage {
        frame: call.frame("people-correct-township", crumbs(call, id)).read_at(format!("/people/{id}/township")),
        id,
        // After a refusal the page was read as it is now; what only waited goes on from what it saw.
        version: if resumed { typed.version } else { person.version },
        now: format!("{now} {}", person.village).trim().to_owned(),
        townships: names.into_iter().collect(),
        township: typed.township,
        village: typed.village,
        manner: typed.manner,
        day: typed.day,
        resumed,
        failure,
    };
    call.page_with(status, &page)
}

/// The form for the township of registration.
pub async fn township(call: Call, Path(id): Path<i64>) -> PageResult {
    get_own_or_absent(&call, id).await?;
    let Some(desk) = desk_for(&call, id) else { return to_person(id) };
    show_township(&call, &desk, id, None, None).await
}

pub async fn save_township(call: Call, Path(id): Path<i64>, Form(form): Form<Township>) -> PageResult {
    let permit = get_own_or_absent(&call, id).await?;
    let Some(desk) = desk_for(&call, id) else { return kept::ask(&call, id, form.pairs()) };
    let manner = match form.manner.as_str() {
        "wrong" => Ok(Manner::Wrong),
        "moved" => day(&form.day).map(Manner::Moved).map_err(|message| Failure::input(message).at("day")),
        _ => Err(Failure::input("people-manner-missing")),
    };
    let done = match manner {
        Ok(manner) => acts::set_township(&desk, id, form.version, &form.township, &form.village, manner).await,
        Err(failure) => Err(failure),
    };
    match done {
        // Out of the own township the record is the new one's; its page is absent here from now on.
        Ok(Outcome::Saved(_)) if matches!(permit.scope(), Scope::Township(own) if *own != form.township) => {
            Ok(Redirect::to("/people?moved=1").into_response())
        }
        Ok(Outcome::Saved(at)) => saved(id, at),
        Ok(_) => to_person(id),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict) => {
            show_township(&call, &desk, id, Some(form), Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

/// The form with what was typed when no purpose stood.
pub async fn resume_township(call: &Call, id: i64, pairs: Vec<(String, String)>) -> PageResult {
    get_own_or_absent(call, id).await?;
    let form = Township::read(pairs)?;
    let Some(desk) = desk_for(call, id) else { return to_person(id) };
    show_township(call, &desk, id, Some(form), None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    at: i64,
}

/// Puts the old values back, as a further correction.
pub async fn undo_correction(call: Call, Path(id): Path<i64>, Form(form): Form<Undo>) -> PageResult {
    let permit = get_own_or_absent(&call, id).await?;
    let Some(desk) = desk_for(&call, id) else { return to_person(id) };
    let at = undo::undo(&desk, id, Moment(form.at)).await?;
    // The undoing may have moved the person out of this township again.
    match acts::get_own(&desk.read(&permit), permit.scope(), id).await {
        Ok(_) => saved(id, at),
        Err(_) => Ok(Redirect::to("/people?moved=1").into_response()),
    }
}
