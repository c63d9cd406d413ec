//! Correcting placements: what a form says, withdrawing and putting back, another first day.
//!
//! Nothing here reads the confirmation: who places people must not be able to learn it (WP-7). What is corrected to other work than
//! the worker said yes to takes that yes back, where it is written and for every record alike: `word_after` in `store.rs`.

use super::store::{self, Stored};
use super::{rules, started};
use crate::intake::history::{self, Line};
use crate::people::acts::{by, get_own};
use crate::people::merge::{Fault, Outcome, Typed, merge};
use crate::people::store::StoredPerson;
use leka_core::Day;
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind, Scope, Write};

/// Correct, withdraw or put back a placement.
pub struct CorrectPlacement;
impl Act for CorrectPlacement {
    const SPEC: ActSpec = ActSpec { name: "correct_placement", room: "placement", changes: true };
}

/// Enter a placement by hand.
pub struct RecordPlacement;
impl Act for RecordPlacement {
    const SPEC: ActSpec = ActSpec { name: "record_placement", room: "placement", changes: true };
}

/// Record what a worker said when asked by the desk without a target.
pub struct ConfirmPlacement;
impl Act for ConfirmPlacement {
    const SPEC: ActSpec = ActSpec { name: "confirm_placement", room: "placement", changes: true };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[CorrectPlacement::SPEC, RecordPlacement::SPEC, ConfirmPlacement::SPEC];

/// A placement and its person within a scope; a foreign one is absent (SEC-15).
pub async fn get_own_placement<R: Reads>(reads: &R, scope: &Scope, id: i64) -> Result<(Stored, StoredPerson), Failure> {
    let record = store::find(reads, id).await?.ok_or_else(Failure::absent)?;
    let person = get_own(reads, scope, record.person).await?;
    Ok((record, person))
}

/// History lines for every field in which two states differ.
pub fn lines(before: &Stored, after: &Stored) -> Vec<Line> {
    let line = |(field, old, new): (&str, String, String)| Line::of("placement", after.id, field).from_to(&old, &new);
    rules::differences(before, after).into_iter().map(line).collect()
}

/// Writes history, counts the person again and commits, all in one.
async fn commit(mut write: Write, person: &StoredPerson, lines: Vec<Line>, detail: &str) -> Result<Outcome, Failure> {
    let desk = write.desk().clone();
    // One moment for history and answer: the page finds what was just saved, and its undo, by it.
    let by = by(&desk);
    let at = by.now;
    history::write(write.tx(), &by, lines).await?;
    write.touch([person.id]).await?;
    write.commit(Entry::of(detail).about(person.pseudonym(desk.vault()), "work")).await?;
    Ok(Outcome::Saved(at))
}

/// Writes a record with the next version.
pub async fn write_record(tx: &Tx, record: &mut Stored) -> Result<(), Failure> {
    record.version += 1;
    store::update(tx, &[&*record]).await
}

/// Corrects what the form says.
pub async fn correct(desk: &Desk, id: i64, mut typed: Typed) -> Result<Outcome, Failure> {
    let permit = desk.may(&CorrectPlacement).await?;
    let write = desk.write(&permit).await?;
    let (before, person) = get_own_placement(write.tx(), permit.scope(), id).await?;
    if before.withdrawn {
        return Err(Failure::new(Kind::Conflict, "people-withdrawn-first"));
    }
    let faults = typed.normalise(rules::normalise);
    if !faults.is_empty() {
        return Ok(Outcome::Faults(faults));
    }
    let mut after = before.clone();
    match merge(&typed, before.version, |name| rules::text(&before, name)) {
        Ok(changes) if changes.is_empty() => return Ok(Outcome::Unchanged),
        Ok(changes) => {
            for (name, text) in &changes {
                rules::put(&mut after, name, text)?;
            }
        }
        Err(clashes) => return Ok(Outcome::Clashes(clashes)),
    }
    let born = person.national_id(desk.vault())?.birth_day();
    let faults = rules::check(&after, born);
    if !faults.is_empty() {
        return Ok(Outcome::Faults(faults));
    }
    write_record(write.tx(), &mut after).await?;
    commit(write, &person, lines(&before, &after), "corrected").await
}

/// Withdraws a record that should not be there, or puts it back. Nothing is ever deleted.
pub async fn set_withdrawn(desk: &Desk, id: i64, version: i64, withdrawn: bool) -> Result<Outcome, Failure> {
    let permit = desk.may(&CorrectPlacement).await?;
    let write = desk.write(&permit).await?;
    let (before, person) = get_own_placement(write.tx(), permit.scope(), id).await?;
    if before.withdrawn == withdrawn {
        // Whoever was faster is told of, also to a second press of the same button.
        return Err(Failure::new(Kind::Conflict, if withdrawn { "people-withdrawn-already" } else { "people-in-force" }));
    }
    if before.version != version {
        return Err(Failure::new(Kind::Conflict, "people-changed-meanwhile"));
    }
    let mut after = Stored { withdrawn, ..before.clone() };
    write_record(write.tx(), &mut after).await?;
    let detail = if withdrawn { "withdrawn" } else { "put back" };
    commit(write, &person, lines(&before, &after), detail).await
}

/// Another first day is another record: this one is withdrawn and a new one recorded, in one act.
pub async fn set_start(desk: &Desk, id: i64, version: i64, start: Day) -> Result<Outcome, Failure> {
    let permit = desk.may(&CorrectPlacement).await?;
    let write = desk.write(&permit).await?;
    let (before, person) = get_own_placement(write.tx(), permit.scope(), id).await?;
    if before.withdrawn {
        return Err(Failure::new(Kind::Conflict, "people-withdrawn-first"));
    }
    if before.start == start {
        return Ok(Outcome::Unchanged);
    }
    if before.version != version {
        return Err(Failure::new(Kind::Conflict, "people-changed-meanwhile"));
    }
    let moved = Stored { start, ..before.clone() };
    let mut faults: Vec<Fault> = rules::check(&moved, person.national_id(desk.vault())?.birth_day());
    faults.extend(rules::check_ahead(start, desk.today()));
    if !faults.is_empty() {
        return Ok(Outcome::Faults(faults));
    }
    let mut gone = Stored { withdrawn: true, ..before.clone() };
    write_record(write.tx(), &mut gone).await?;
    let mut history = lines(&before, &gone);
    let known = store::list_of_people(write.tx(), &[person.id]).await?;
    let now = match known.into_iter().find(|record| record.is(start, &before.employer_key)) {
        Some(there) if !there.withdrawn => return Err(Failure::new(Kind::Conflict, "people-start-taken")),
        Some(there) => {
            // It was recorded once and withdrawn: it comes back with what this one says; a yes to the same work is still there.
            let mut back = Stored { id: there.id, confirmed: there.confirmed, version: there.version, ..moved };
            write_record(write.tx(), &mut back).await?;
            history.extend(lines(&there, &back));
            there.id
        }
        None => {
            let new = Stored { id: desk.new_id(), confirmed: false, withdrawn: false, version: 1, ..moved };
            store::insert(write.tx(), &by(desk), &[&new]).await?;
            history.push(Line::of("placement", new.id, "recorded").from_to("", &start.to_string()));
            new.id
        }
    };
    started::follow(write.tx(), desk, &person, before.id, now).await?;
    commit(write, &person, history, "first day corrected").await
}
