//! Holds (WP-7): the body takes a batch, the placements of an employer that began in a month, out of what counts as
//! confirmed. One member holds it, two lift it (SEC-19).
//!
//! The main database knows employer and month, because counting has to; who held it and who asks to lift it stands in the
//! body's own database. What is reported does not move; those who place people see confirmed in releases alone.

use super::HoldBatch;
use super::store::{self, Batch, Note};
use crate::placement::ledger::employer_key;
use crate::placement::store as placements;
use leka_core::{Day, Month};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Actor, Desk, Entry, Failure, Kind};

/// A batch that is held, with what the body noted.
pub struct Held {
    pub batch: Batch,
    pub note: Option<Note>,
}

fn conflict(message: &str) -> Failure {
    Failure::new(Kind::Conflict, message)
}

/// The member who acts: number and name.
pub(super) fn member(desk: &Desk) -> Result<(i64, String), Failure> {
    match &desk.who {
        Actor::Account { id, name, .. } => Ok((*id, name.clone())),
        _ => Err(Failure::new(Kind::NotSignedIn, "failure-not-signed-in")),
    }
}

/// The month of a text `2022-03`.
pub fn month(typed: &str) -> Result<Month, Failure> {
    let day: Result<Day, _> = format!("{}-01", typed.trim()).parse();
    match day {
        Ok(day) if (1950..=2099).contains(&day.year()) => Ok(day.month()),
        _ => Err(Failure::input("conduct-month-unreadable").at("month")),
    }
}

/// What is held now.
pub async fn list(desk: &Desk) -> Result<Vec<Held>, Failure> {
    let permit = desk.may(&HoldBatch).await?;
    let mut notes = store::list_notes(&desk.read_cases(&permit)?).await?;
    let held = store::list_held(&desk.read(&permit)).await?;
    Ok(held
        .into_iter()
        .map(|batch| {
            let at = notes.iter().position(|note| note.batch == batch);
            Held { note: at.map(|at| notes.swap_remove(at)), batch }
        })
        .collect())
}

/// Holds the placements of an employer that began in a month. There has to be one, so that a slip of the hand is found.
pub async fn hold(desk: &Desk, employer: &str, month: Month) -> Result<(), Failure> {
    let permit = desk.may(&HoldBatch).await?;
    let (_, name) = member(desk)?;
    let employer = super::rules::needed(employer, super::rules::LINE, "employer")?;
    let batch = Batch { employer_key: employer_key(&employer), first: month.first_day(), last: month.last_day() };
    let mut write = desk.write(&permit).await?;
    if store::is_held(write.tx(), &batch).await? {
        return Err(conflict("conduct-held-already"));
    }
    let people = placements::people_of_batch(write.tx(), &batch.employer_key, batch.first, batch.last).await?;
    if people.is_empty() {
        return Err(Failure::input("conduct-hold-nothing").at("employer"));
    }
    store::insert_held(write.tx(), &batch).await?;
    write.touch(people).await?;
    write.commit(Entry::of("batch held")).await?;
    let cases = desk.write_cases(&permit).await?;
    let note = Note { batch, employer, by: name, made: desk.today(), asked_by: None, asked_name: String::new() };
    store::put_note(cases.tx(), &note).await?;
    cases.commit().await
}

/// The note of a batch as it is now: read where it is written, so that of two members at the same moment the second sees what
/// the first did.
async fn noted(tx: &Tx, batch: &Batch) -> Result<Option<Note>, Failure> {
    Ok(store::list_notes(tx).await?.into_iter().find(|note| note.batch == *batch))
}

/// Refused when the batch is held no more.
async fn still_held<R: Reads>(reads: &R, batch: &Batch) -> Result<(), Failure> {
    match store::is_held(reads, batch).await? {
        true => Ok(()),
        false => Err(conflict("conduct-done-already")),
    }
}

/// One member asks to lift a hold; nothing changes yet.
pub async fn ask(desk: &Desk, batch: &Batch) -> Result<(), Failure> {
    let permit = desk.may(&HoldBatch).await?;
    let (own, name) = member(desk)?;
    let write = desk.write_cases(&permit).await?;
    still_held(&desk.read(&permit), batch).await?;
    let fresh = || Note {
        batch: batch.clone(),
        employer: String::new(),
        by: String::new(),
        made: desk.today(),
        asked_by: None,
        asked_name: String::new(),
    };
    let mut note = noted(write.tx(), batch).await?.unwrap_or_else(fresh);
    if note.asked_by.is_some() {
        return Err(conflict("conduct-lift-asked"));
    }
    (note.asked_by, note.asked_name) = (Some(own), name);
    store::put_note(write.tx(), &note).await?;
    write.commit().await
}

/// Whoever asked, or another member, says no: it stays held.
pub async fn keep(desk: &Desk, batch: &Batch) -> Result<(), Failure> {
    let permit = desk.may(&HoldBatch).await?;
    let write = desk.write_cases(&permit).await?;
    still_held(&desk.read(&permit), batch).await?;
    let asked = noted(write.tx(), batch).await?.filter(|note| note.asked_by.is_some());
    let note = asked.ok_or_else(|| conflict("conduct-done-already"))?;
    store::put_note(write.tx(), &Note { asked_by: None, asked_name: String::new(), ..note }).await?;
    write.commit().await
}

/// Another member than the one who asked lifts it.
pub async fn lift(desk: &Desk, batch: &Batch) -> Result<(), Failure> {
    let permit = desk.may(&HoldBatch).await?;
    let (own, _) = member(desk)?;
    let mut write = desk.write(&permit).await?;
    let cases = desk.write_cases(&permit).await?;
    still_held(write.tx(), batch).await?;
    match noted(cases.tx(), batch).await?.and_then(|note| note.asked_by) {
        None => return Err(conflict("conduct-lift-not-asked")),
        Some(asked) if asked == own => return Err(conflict("conduct-lift-second")),
        Some(_) => {}
    }
    let people = placements::people_of_batch(write.tx(), &batch.employer_key, batch.first, batch.last).await?;
    store::delete_held(write.tx(), batch).await?;
    store::delete_note(cases.tx(), batch).await?;
    write.touch(people).await?;
    write.commit(Entry::of("batch lifted")).await?;
    cases.commit().await
}

impl Held {
    /// The name as it was typed; where that is lost, the key.
    pub fn name(&self) -> &str {
        match &self.note {
            Some(note) if !note.employer.is_empty() => &note.employer,
            _ => &self.batch.employer_key,
        }
    }
    pub fn month(&self) -> String {
        self.batch.first.month().to_string()
    }
    pub fn asked_by(&self) -> Option<i64> {
        self.note.as_ref()?.asked_by
    }
}
