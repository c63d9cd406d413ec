//! The sample: who is asked six months after the start, what they say, and how a quarter is counted (WP-9, decision 0028).

use super::acts::{KeepCheckIns, jobs};
use super::nightly::TidyAfter;
use super::quality::{self, Said, Tally, open_until};
use super::store::{self, Sampled};
use crate::my::acts::own_person;
use crate::my::store as residents;
use crate::people::store::{self as people, StoredPerson};
use crate::placement::store as placements;
use leka_core::Day;
use leka_platform::db::{Reads, Tx};
use leka_platform::{Desk, Entry, Failure};
use std::collections::{BTreeMap, BTreeSet};

/// Work of the person that is in the sample.
pub struct Asked {
    pub placement: i64,
    pub employer: String,
    pub start: Day,
    /// The last day on which it can be answered or changed.
    pub until: Day,
    pub said: Said,
}

/// What the person is asked, with what they said so far: for their own pages and nobody else's.
pub async fn of_person<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<Vec<Asked>, Failure> {
    let sampled = store::list_sampled(reads, Some(person.id)).await?;
    if sampled.is_empty() {
        return Ok(Vec::new());
    }
    let mut asked = Vec::new();
    for job in jobs(reads, desk, person).await? {
        let Some(row) = sampled.iter().find(|row| row.placement == job.record.id) else { continue };
        if desk.today() <= open_until(row.quarter) {
            asked.push(Asked {
                placement: row.placement,
                until: open_until(row.quarter),
                said: store::open_said(desk.vault(), person, row)?,
                start: job.record.start,
                employer: job.record.employer,
            });
        }
    }
    Ok(asked)
}

/// Keeps what the person says of one of these, in the place of what they said before; without a journal entry (decision 0018).
pub async fn say(desk: &Desk, placement: i64, said: &Said) -> Result<(), Failure> {
    let permit = desk.may(&KeepCheckIns).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let rows = store::list_sampled(write.tx(), Some(person.id)).await?;
    let open = |row: &&Sampled| row.placement == placement && desk.today() <= open_until(row.quarter);
    let row = rows.iter().find(open).ok_or_else(Failure::absent)?;
    store::keep_said(write.tx(), desk.vault(), &person, (placement, row.quarter), said).await?;
    write.commit().await
}

/// What was drawn of one record of work, and what was said of it, is of the other one: its first day was corrected, which makes
/// another record. Called by the room `placement` inside of its transaction.
pub async fn move_to(tx: &Tx, desk: &Desk, person: &StoredPerson, from: i64, to: i64) -> Result<(), Failure> {
    let rows = store::list_sampled(tx, Some(person.id)).await?;
    let of = |placement: i64| rows.iter().find(|row| row.placement == placement);
    let Some(row) = of(from) else { return Ok(()) };
    let mut said = store::open_said(desk.vault(), person, row)?;
    // Of a record that comes back something was said before: it stands where nothing was said since.
    if let Some(there) = of(to).filter(|_| said == Said::default()) {
        said = store::open_said(desk.vault(), person, there)?;
    }
    store::forget_sampled(tx, from).await?;
    store::keep_said(tx, desk.vault(), person, (to, row.quarter), &said).await
}

/// The work of a night: counts the quarters that nobody can answer any more, draws who is asked, and seals every row anew, so
/// that two looks at the database do not tell who answered in between.
pub async fn night(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyAfter).await?;
    let write = desk.write(&permit).await?;
    let tx = write.tx();
    let mut closing: BTreeMap<Day, Vec<Said>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for row in store::list_sampled(tx, None).await? {
        let Some(person) = people::find(tx, row.person).await? else { continue };
        let said = store::open_said(desk.vault(), &person, &row)?;
        if desk.today() > open_until(row.quarter) {
            closing.entry(row.quarter).or_default().push(said);
        } else {
            known.insert(row.placement);
            store::keep_said(tx, desk.vault(), &person, (row.placement, row.quarter), &said).await?;
        }
    }
    let few = i64::from(desk.plan().plan.protection.small_cell);
    for (quarter, said) in closing {
        store::close_quarter(tx, quarter, &Tally::of(quarter, &said, few)).await?;
    }
    draw(tx, desk, &known).await?;
    write.commit(Entry::of("")).await
}

/// Draws from the work of those who can answer in an account of their own.
async fn draw(tx: &Tx, desk: &Desk, known: &BTreeSet<i64>) -> Result<(), Failure> {
    let residents: Vec<i64> = residents::list_residents(tx).await?.into_iter().map(|(person, _)| person).collect();
    let mut due: BTreeMap<i64, Vec<(i64, Day)>> = BTreeMap::new();
    for record in placements::list_of_people(tx, &residents).await? {
        let Some(quarter) = quality::asked_in(record.start, desk.today()) else { continue };
        let hash = desk.vault().token_hash("quality", &record.id.to_string());
        if !known.contains(&record.id) && quality::is_drawn(&hash) {
            due.entry(record.person).or_default().push((record.id, quarter));
        }
    }
    for (person, records) in due {
        let Some(person) = people::find(tx, person).await? else { continue };
        // What somebody else reported and the person never called their own asks nobody.
        let own: BTreeSet<i64> = jobs(tx, desk, &person).await?.into_iter().map(|job| job.record.id).collect();
        for (placement, quarter) in records.into_iter().filter(|(placement, _)| own.contains(placement)) {
            store::keep_said(tx, desk.vault(), &person, (placement, quarter), &Said::default()).await?;
        }
    }
    Ok(())
}
