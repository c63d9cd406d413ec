//! A course entered by hand at a person's page: the same checks as a roster, stored by the same function
//! ([`super::ledger::store`]).

use super::acts::RecordTraining;
use super::rules::{self, FIELDS};
use super::{ledger, pages, store};
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
use crate::placement::ledger::employer_key;
use crate::placement::recording::as_row;
use axum::Form;
use axum::extract::Path;
use leka_core::{Day, TrainingMode, YesNo};
use leka_platform::web::{Call, PageResult};
use leka_platform::{Desk, Entry, Failure};
use leka_sheets::check::types::CheckedTraining;

const KEY: [&str; 3] = ["institution", "course", "start"];
const ALL: [&str; 7] = [KEY[0], KEY[1], KEY[2], FIELDS[0], FIELDS[1], FIELDS[2], FIELDS[3]];

fn specs() -> Vec<Spec> {
    let text = |name, label| Spec { name, label, hint: None, kind: Way::Text };
    let start = Spec { name: KEY[2], label: "people-start", hint: None, kind: Way::Day };
    let key = [text(KEY[0], "dimension-institution"), text(KEY[1], "people-course"), start];
    key.into_iter().chain(pages::SPECS).collect()
}

fn blank(field: &str) -> String {
    match field {
        "mode" => TrainingMode::Other.word().to_owned(),
        "subsidised" | "completed" => YesNo::Unknown.word().to_owned(),
        _ => String::new(),
    }
}

fn normalise(field: &str, typed: &str) -> Result<String, &'static str> {
    match field {
        "institution" if typed.trim().is_empty() => Err("people-institution-missing"),
        "course" if typed.trim().is_empty() => Err("people-course-missing"),
        "institution" | "course" => crate::placement::rules::normalise("trade", typed),
        "start" if typed.trim().is_empty() => Err("people-start-missing"),
        "start" => crate::placement::rules::day(typed).map(|day| day.to_string()),
        field => rules::normalise(field, typed),
    }
}

/// What a roster would refuse: days in the wrong order, people too young (WP-16).
fn check(row: &CheckedTraining) -> Vec<Fault> {
    let mut faults = Vec::new();
    if row.end.is_some_and(|end| end < row.start) {
        faults.push(Fault { field: "end", message: "people-days-order" });
    }
    if row.person.id.birth_day().years_until(row.start) < 16 {
        faults.push(Fault { field: "start", message: "people-under-16" });
    }
    faults
}

/// Records a course of a person; the figures move in the same transaction.
pub async fn record(desk: &Desk, person: i64, mut typed: Typed) -> Result<Outcome, Failure> {
    let permit = desk.may(&RecordTraining).await?;
    let mut write = desk.write(&permit).await?;
    let person = get_own(write.tx(), permit.scope(), person).await?;
    let faults = typed.normalise_all(normalise);
    if !faults.is_empty() {
        return Ok(Outcome::Faults(faults));
    }
    let text = |field: &str| typed.now(field).unwrap_or_default().to_owned();
    let day = |text: String| text.parse::<Day>().map_err(|_| Failure::input("failure-form"));
    let row = CheckedTraining {
        person: as_row(desk, &person)?,
        institution: text("institution"),
        course: text("course"),
        start: day(text("start"))?,
        end: if text("end").is_empty() { None } else { Some(day(text("end"))?) },
        mode: TrainingMode::find(&text("mode")),
        subsidised: YesNo::find(&text("subsidised")),
        completed: YesNo::find(&text("completed")),
    };
    let mut faults = check(&row);
    faults.extend(crate::placement::rules::check_ahead(row.start, desk.today()));
    if !faults.is_empty() {
        return Ok(Outcome::Faults(faults));
    }
    let key = (employer_key(&row.institution), employer_key(&row.course));
    let known = store::list_of_people(write.tx(), &[person.id]).await?;
    let there = known.iter().find(|record| record.is(row.start, &key.0, &key.1));
    if there.is_some_and(|record| !record.withdrawn) {
        return Ok(Outcome::Faults(vec![Fault { field: "start", message: "people-course-there" }]));
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
        return Err(Failure::internal("a course that was checked was not stored"));
    }
    if there.is_none() {
        let line = Line::of("training_completion", id, "recorded").from_to("", &start.to_string());
        history::write(write.tx(), &by, vec![line]).await?;
    }
    let at = by.now;
    write.touch(done.touched).await?;
    write.commit(Entry::of("recorded").about(person.pseudonym(desk.vault()), "training")).await?;
    Ok(Outcome::Saved(at))
}

fn sheet<'f>(call: &Call, person: &StoredPerson, specs: &'f [Spec]) -> Sheet<'f> {
    Sheet {
        title: "people-record-course",
        about: "people-record-course-about",
        crumbs: crumbs(call, person.id),
        facts: Vec::new(),
        action: format!("/people/{}/trainings/new", person.id),
        back: format!("/people/{}", person.id),
        fields: specs,
        version: person.version,
    }
}

async fn get_own_or_absent(call: &Call, id: i64) -> Result<StoredPerson, Failure> {
    let permit = call.desk.may(&RecordTraining).await?;
    get_own(&call.desk.read(&permit), permit.scope(), id).await
}

/// The empty form.
pub async fn form(call: Call, Path(id): Path<i64>) -> PageResult {
    let person = get_own_or_absent(&call, id).await?;
    let Some(desk) = desk_for(&call, id) else { return to_person(id) };
    open_to_correct(&desk, &RecordTraining, id, "training").await?;
    sheet(&call, &person, &specs()).fresh(&call, blank)
}

pub async fn save(call: Call, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let person = get_own_or_absent(&call, id).await?;
    let mut typed = Typed::read(pairs, &ALL)?;
    let Some(desk) = desk_for(&call, id) else { return kept::ask(&call, id, typed.pairs()) };
    match record(&desk, id, typed.clone()).await? {
        Outcome::Saved(at) => recorded(id, at, false),
        outcome => {
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
    open_to_correct(&desk, &RecordTraining, id, "training").await?;
    sheet(call, &person, &specs()).resumed(call, |_| None, &typed)
}
