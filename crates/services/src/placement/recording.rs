//! A placement entered by hand at a person's page, where otherwise a ledger brings it: the same checks, and the same
//! function stores it ([`super::ledger::store`]), so that neither way knows something that the other does not.
//! What is entered is `reported`, like an import (WP-7); its source is whoever entered it.

use super::acts::RecordPlacement;
use super::rules::{self, FIELDS};
use super::store;
use super::{ledger, pages};
use crate::intake::history::{self, Line};
use crate::intake::ledger::Batch;
use crate::intake::notes::Notes;
use crate::people::acts::{by, get_own, open_to_correct};
use crate::people::correct::{crumbs, desk_for, recorded, to_person};
use crate::people::form::{Form as Sheet, Kind as Way, Spec};
use crate::people::kept;
use crate::people::merge::{Fault, Outcome, Typed};
use crate::people::roll::{Power, Roll};
use crate::people::store::{StoredPerson, id_index};
use axum::Form;
use axum::extract::Path;
use leka_core::{Channel, Day, Destination, Fen, PlacementKind, Sector};
use leka_platform::web::{Call, PageResult};
use leka_platform::{Desk, Entry, Failure};
use leka_sheets::check::types::{At, CheckedPerson, CheckedPlacement, End, PayPeriod};
use leka_sheets::problem::Code;

/// The key of a record, which a correction cannot change.
const KEY: [&str; 2] = ["employer", "start"];
/// Everything that the form asks for.
const ALL: [&str; 9] = [KEY[0], KEY[1], FIELDS[0], FIELDS[1], FIELDS[2], FIELDS[3], FIELDS[4], FIELDS[5], FIELDS[6]];

fn specs() -> Vec<Spec> {
    let employer = Spec { name: KEY[0], label: "people-employer", hint: None, kind: Way::Text };
    let start = Spec { name: KEY[1], label: "people-start", hint: None, kind: Way::Day };
    [employer, start].into_iter().chain(pages::SPECS).collect()
}

/// What a form says before anything is typed.
fn blank(field: &str) -> String {
    match field {
        "kind" => PlacementKind::Transfer.word().to_owned(),
        "sector" => Sector::Unknown.word().to_owned(),
        "channel" => Channel::Unknown.word().to_owned(),
        _ => String::new(),
    }
}

/// A typed text in the form in which it is kept.
fn normalise(field: &str, typed: &str) -> Result<String, &'static str> {
    match field {
        "employer" if typed.trim().is_empty() => Err("people-employer-missing"),
        // The same text without numbers that could be a person's.
        "employer" => rules::normalise("trade", typed),
        "start" if typed.trim().is_empty() => Err("people-start-missing"),
        "start" => rules::day(typed).map(|day| day.to_string()),
        field => rules::normalise(field, typed),
    }
}

/// The row of a ledger that says what the form says.
fn row_of(person: CheckedPerson, typed: &Typed) -> Result<CheckedPlacement, Failure> {
    let text = |field: &str| typed.now(field).unwrap_or_default().to_owned();
    let unknown = || Failure::input("failure-form");
    let day = |text: String| text.parse::<Day>().map_err(|_| unknown());
    let place = text("place");
    let pay = match text("pay").split_once(' ') {
        None => None,
        Some((fen, period)) => {
            let period = [PayPeriod::Month, PayPeriod::Year, PayPeriod::Total].into_iter().find(|known| known.word() == period);
            Some((Fen(fen.parse().map_err(|_| unknown())?), period.ok_or_else(unknown)?))
        }
    };
    Ok(CheckedPlacement {
        person,
        employer: text("employer"),
        trade: Some(text("trade")),
        start: day(text("start"))?,
        end: if text("end").is_empty() { End::Open } else { End::On(day(text("end"))?) },
        kind: PlacementKind::find(&text("kind")),
        sector: Sector::find(&text("sector")),
        channel: Channel::find(&text("channel")),
        destination: Some(leka_sheets::check::destination::parse(&place)),
        place: Some(place),
        pay,
    })
}

/// What a ledger would refuse of this row.
fn check(row: &CheckedPlacement, born: Day) -> Vec<Fault> {
    let end = match row.end {
        End::On(day) => Some(day),
        End::Open | End::NotStated => None,
    };
    rules::check_days(row.start, end, row.destination.unwrap_or(Destination::Unknown), born)
}

/// A person as a row of a ledger would name them; the township is not touched.
pub fn as_row(desk: &Desk, person: &StoredPerson) -> Result<CheckedPerson, Failure> {
    let vault = desk.vault();
    let at = At { sheet: 0, row: 0 };
    Ok(CheckedPerson {
        at,
        id: person.national_id(vault)?,
        name: person.name(vault)?,
        phone: None,
        township: None,
        village: None,
    })
}

/// Records a placement of a person. The figures move in the same transaction; whether it overlaps another job at the same
/// employer comes along (probably a corrected start: the contract's `overlap`).
pub async fn record(desk: &Desk, person: i64, mut typed: Typed) -> Result<(Outcome, bool), Failure> {
    let permit = desk.may(&RecordPlacement).await?;
    let mut write = desk.write(&permit).await?;
    let person = get_own(write.tx(), permit.scope(), person).await?;
    let faults = typed.normalise_all(normalise);
    if !faults.is_empty() {
        return Ok((Outcome::Faults(faults), false));
    }
    let row = row_of(as_row(desk, &person)?, &typed)?;
    let mut faults = check(&row, row.person.id.birth_day());
    faults.extend(rules::check_ahead(row.start, desk.today()));
    if !faults.is_empty() {
        return Ok((Outcome::Faults(faults), false));
    }
    let key = ledger::employer_key(&row.employer);
    let known = store::list_of_people(write.tx(), &[person.id]).await?;
    let there = known.iter().find(|record| record.is(row.start, &key));
    if there.is_some_and(|record| !record.withdrawn) {
        return Ok((Outcome::Faults(vec![Fault { field: "start", message: "people-job-there" }]), false));
    }
    let by = by(desk);
    // One for the record, one for the person that the roll never has to make.
    let ids = desk.new_ids(2);
    let index = id_index(desk.vault(), &row.person.id);
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, "", &[index], &[], ids.end - 1..ids.end).await?;
    let (id, start) = (ids.start, row.start);
    let mut notes = Notes::default();
    let batch = Batch { by: &by, source: "", replaces: None, ids: id..id + 1, notes: &mut notes };
    let done = ledger::store(write.tx(), batch, &mut roll, &[index], &[row]).await?;
    if done.rows.accepted != 1 {
        return Err(Failure::internal("a placement that was checked was not stored"));
    }
    if there.is_none() {
        history::write(write.tx(), &by, vec![Line::of("placement", id, "recorded").from_to("", &start.to_string())]).await?;
    }
    let overlaps = notes.problems.iter().any(|problem| problem.code == Code::Overlap);
    let at = by.now;
    write.touch(done.touched).await?;
    write.commit(Entry::of("recorded").about(person.pseudonym(desk.vault()), "work")).await?;
    Ok((Outcome::Saved(at), overlaps))
}

fn sheet<'f>(call: &Call, person: &StoredPerson, specs: &'f [Spec]) -> Sheet<'f> {
    Sheet {
        title: "people-record-job",
        about: "people-record-job-about",
        crumbs: crumbs(call, person.id),
        facts: Vec::new(),
        action: format!("/people/{}/placements/new", person.id),
        back: format!("/people/{}", person.id),
        fields: specs,
        version: person.version,
    }
}

async fn get_own_or_absent(call: &Call, id: i64) -> Result<StoredPerson, Failure> {
    let permit = call.desk.may(&RecordPlacement).await?;
    get_own(&call.desk.read(&permit), permit.scope(), id).await
}

/// The empty form.
pub async fn form(call: Call, Path(id): Path<i64>) -> PageResult {
    let person = get_own_or_absent(&call, id).await?;
    let Some(desk) = desk_for(&call, id) else { return to_person(id) };
    open_to_correct(&desk, &RecordPlacement, id, "work").await?;
    sheet(&call, &person, &specs()).fresh(&call, blank)
}

pub async fn save(call: Call, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let person = get_own_or_absent(&call, id).await?;
    let mut typed = Typed::read(pages::with_pay(pairs), &ALL)?;
    let Some(desk) = desk_for(&call, id) else { return kept::ask(&call, id, typed.pairs()) };
    match record(&desk, id, typed.clone()).await? {
        (Outcome::Saved(at), overlaps) => recorded(id, at, overlaps),
        (outcome, _) => {
            typed.normalise_all(normalise);
            sheet(&call, &person, &specs()).again(&call, blank, &typed, &outcome)
        }
    }
}

/// The form with what was typed when no purpose stood.
pub async fn resume(call: &Call, id: i64, pairs: Vec<(String, String)>) -> PageResult {
    let person = get_own_or_absent(call, id).await?;
    let typed = Typed::read(pairs, &ALL)?;
    let Some(desk) = desk_for(call, id) else { return to_person(id) };
    open_to_correct(&desk, &RecordPlacement, id, "work").await?;
    sheet(call, &person, &specs()).resumed(call, |_| None, &typed)
}
