//! The deletion of a person: one transaction in which everything goes that no law keeps, what has to stay is locked, and the
//! person's secret is destroyed, so that nothing sealed can be read and no entry of the journal leads to them (SEC-33).

use super::list::{Fate, PLACES};
use super::locker::{self, Whose};
use super::rules::{self, Law, Stay};
use super::store;
use crate::people::store::StoredPerson;
use crate::people::{leaving, merging};
use crate::placement::own::SOURCE;
use crate::{accounts, intake, my, phones, placement, returns, training};
use leka_core::{Day, Moment};
use leka_platform::db::{Reads, Tx};
use leka_platform::erasures::{Event, What};
use leka_platform::{Desk, Failure};

/// One record of work or of a course, and what becomes of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// `placement` or `training_completion`.
    pub noun: &'static str,
    pub id: i64,
    /// Employer or course.
    pub what: String,
    pub start: Day,
    pub end: Option<Day>,
    pub stay: Stay,
}

impl Record {
    /// The last day on which it is locked and the law for it; `None` when it goes at once.
    pub fn locked(&self) -> Option<(Day, Law)> {
        match self.stay {
            Stay::Until(day, law) => Some((day, law)),
            Stay::Gone => None,
        }
    }
}

/// What would become of each record of a person on that day, the latest first.
pub async fn outlook<R: Reads>(reads: &R, person: i64, today: Day) -> Result<Vec<Record>, Failure> {
    let mut out = Vec::new();
    for job in placement::store::list_of_people(reads, &[person]).await? {
        let stay = rules::of_placement(job.source == SOURCE, job.withdrawn, job.end, today);
        out.push(Record { noun: "placement", id: job.id, what: job.employer, start: job.start, end: job.end, stay });
    }
    for course in training::store::list_of_people(reads, &[person]).await? {
        let stay = rules::of_training(course.subsidised, course.withdrawn, course.start, course.end, today);
        let (noun, what) = ("training_completion", course.course);
        out.push(Record { noun, id: course.id, what, start: course.start, end: course.end, stay });
    }
    out.sort_by_key(|record| std::cmp::Reverse((record.start, record.id)));
    Ok(out)
}

/// Ends what people registered themselves: account, cards, questions for work, and whatever else [`PLACES`] says goes.
pub async fn end_registration(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    for person in people {
        if let Some(account) = my::store::account_of(tx, *person).await? {
            phones::acts::forget(tx, account).await?;
            accounts::acts::erase_resident(tx, account).await?;
        }
        my::store::release_cards(tx, *person).await?;
    }
    for place in PLACES.iter().filter(|place| place.fate == Fate::Erased) {
        store::delete_from(tx, place.table, place.column, people).await?;
    }
    Ok(())
}

/// Takes records away with their history.
pub async fn remove_records(tx: &Tx, noun: &str, records: &[i64]) -> Result<(), Failure> {
    intake::history::erase(tx, noun, records).await?;
    store::delete_from(tx, noun, "id", records).await
}

/// Deletes a person as of that moment, and what is left under other numbers of theirs (`people::merging`); the caller counts them
/// again and commits ([`super::replay::commit_all`]). Each number stays closed for lists.
pub async fn erase_all(tx: &Tx, desk: &Desk, person: &StoredPerson, at: Moment) -> Result<Vec<Event>, Failure> {
    let mut events = Vec::new();
    for (_, closed) in merging::list_closed(tx, &[person.id]).await? {
        events.push(erase(tx, desk, &closed, at).await?);
    }
    events.push(erase(tx, desk, person, at).await?);
    Ok(events)
}

/// One record of it; the caller has to have thought of those that are closed for it.
pub async fn erase(tx: &Tx, desk: &Desk, person: &StoredPerson, at: Moment) -> Result<Event, Failure> {
    let vault = desk.vault();
    let whose = Whose { person: person.id, name: person.name(vault)?, number: person.national_id(vault)? };
    // First, as an application names a placement.
    end_registration(tx, &[person.id]).await?;
    returns::acts::forget(tx, &person.id_index).await?;
    let mut stub = None;
    for record in outlook(tx, person.id, at.day()).await? {
        match record.locked() {
            Some((until, law)) => {
                locker::lock(tx, vault, &whose, record.noun, record.id, until, law).await?;
                stub = Some(person.id);
            }
            None => remove_records(tx, record.noun, &[record.id]).await?,
        }
    }
    match stub {
        Some(_) => leaving::close(tx, vault, person).await?,
        None => leaving::remove(tx, &[person.id]).await?,
    }
    let event = Event { what: What::Erased, mark: vault.erased_mark(&person.id_index), at };
    store::add(tx, desk.new_id(), &event, stub).await?;
    Ok(event)
}
