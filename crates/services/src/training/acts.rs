//! Correcting course records by hand.

use super::rules;
use super::store::{self, Stored};
use crate::intake::history::{self, Line};
use crate::people::acts::{by, get_own};
use crate::people::merge::{Outcome, Typed, merge};
use crate::people::store::StoredPerson;
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind, Scope, Write};

/// Correct, withdraw or put back a course record.
pub struct CorrectTraining;
impl Act for CorrectTraining {
    const SPEC: ActSpec = ActSpec { name: "correct_training", room: "training", changes: true };
}

/// Enter a course by hand.
pub struct RecordTraining;
impl Act for RecordTraining {
    const SPEC: ActSpec = ActSpec { name: "record_training", room: "training", changes: true };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[CorrectTraining::SPEC, RecordTraining::SPEC];

/// A course record and its person within a scope; a foreign one is absent (SEC-15).
pub async fn get_own_training<R: Reads>(reads: &R, scope: &Scope, id: i64) -> Result<(Stored, StoredPerson), Failure> {
    let record = store::find(reads, id).await?.ok_or_else(Failure::absent)?;
    let person = get_own(reads, scope, record.person).await?;
    Ok((record, person))
}

/// History lines for every field in which two states differ.
pub fn lines(before: &Stored, after: &Stored) -> Vec<Line> {
    let line = |(field, old, new): (&str, String, String)| Line::of("training_completion", after.id, field).from_to(&old, &new);
    rules::differences(before, after).into_iter().map(line).collect()
}

/// Writes a record with the next version.
pub async fn write_record(tx: &Tx, record: &mut Stored) -> Result<(), Failure> {
    record.version += 1;
    store::update(tx, &[&*record]).await
}

async fn commit(mut write: Write, person: &StoredPerson, lines: Vec<Line>, detail: &str) -> Result<Outcome, Failure> {
    let desk = write.desk().clone();
    // One moment for history and answer: the page finds what was just saved, and its undo, by it.
    let by = by(&desk);
    let at = by.now;
    history::write(write.tx(), &by, lines).await?;
    write.touch([person.id]).await?;
    write.commit(Entry::of(detail).about(person.pseudonym(desk.vault()), "training")).await?;
    Ok(Outcome::Saved(at))
}

/// Corrects what the form says.
pub async fn correct(desk: &Desk, id: i64, mut typed: Typed) -> Result<Outcome, Failure> {
    let permit = desk.may(&CorrectTraining).await?;
    let write = desk.write(&permit).await?;
    let (before, person) = get_own_training(write.tx(), permit.scope(), id).await?;
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
    let faults = rules::check(&after);
    if !faults.is_empty() {
        return Ok(Outcome::Faults(faults));
    }
    write_record(write.tx(), &mut after).await?;
    commit(write, &person, lines(&before, &after), "corrected").await
}

/// Withdraws a record that should not be there, or puts it back.
pub async fn set_withdrawn(desk: &Desk, id: i64, version: i64, withdrawn: bool) -> Result<Outcome, Failure> {
    let permit = desk.may(&CorrectTraining).await?;
    let write = desk.write(&permit).await?;
    let (before, person) = get_own_training(write.tx(), permit.scope(), id).await?;
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
