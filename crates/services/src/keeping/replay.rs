//! The list of erasures and the records, kept in step (REL-21).
//!
//! A deletion is written to the list before it is committed. A crash in between leaves an event that the records lack; so
//! does a backup that is older than the deletion. Both are mended by the same replay, before a service starts: the person
//! asked for it and said yes. The other way round, what the records know and the list lacks is added to the list.

use super::{erase, locker, store};
use crate::people::leaving::{self, Newcomer};
use crate::people::roll::By;
use crate::people::store as people;
use leka_platform::db::Tx;
use leka_platform::erasures::{ErasureFile, Event, Mark, What};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Write};
use std::collections::{HashMap, HashSet};

/// Bring the records in step with the list of erasures.
pub struct ReplayErasures;
impl Act for ReplayErasures {
    const SPEC: ActSpec = ActSpec { name: "replay_erasures", room: "keeping", changes: true };
}

/// Writes the event to the list, then commits; what does not commit is taken off the list again.
pub async fn commit(desk: &Desk, event: &Event, commit: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    commit_all(desk, std::slice::from_ref(event), commit).await
}

/// The same with all the numbers of one person.
pub async fn commit_all(desk: &Desk, events: &[Event], commit: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let file = desk.office.erasure_file();
    let (mut done, mut listed) = (Ok(()), Vec::with_capacity(events.len()));
    for event in events {
        done = file.append(desk.vault(), event);
        if done.is_err() {
            break;
        }
        listed.push(event);
    }
    if done.is_ok() {
        done = commit.await;
    }
    if done.is_err() {
        for event in listed {
            file.void(desk.vault(), event)?;
        }
    }
    done
}

/// What a replay did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, serde::Serialize)]
pub struct Replayed {
    /// Events of the list that the records did not know.
    pub events: usize,
    /// Lines of the list that nobody can read.
    pub unreadable: usize,
    /// Among them those that no crash could have left: the list is damaged, or another file.
    pub foreign: usize,
}

/// Replays what the records lack, from the list of this place and from another one if it is named.
pub async fn replay(desk: &Desk, other: Option<&ErasureFile>) -> Result<Replayed, Failure> {
    let own = desk.office.erasure_file();
    let mut listed = own.read(desk.vault())?;
    let of_own: HashSet<Event> = listed.events.iter().copied().collect();
    if let Some(other) = other {
        let more = other.read(desk.vault())?;
        listed.events.extend(more.events);
        listed.unreadable += more.unreadable;
        listed.foreign += more.foreign;
    }
    if listed.unreadable > 0 {
        tracing::error!(lines = listed.unreadable, "lines of the list of erasures cannot be read");
    }
    let mut seen = HashSet::new();
    listed.events.retain(|event| seen.insert(*event));
    listed.events.sort_by_key(|event| event.at);
    let permit = desk.may(&ReplayErasures).await?;
    let known: HashSet<Event> = store::events(&desk.read(&permit)).await?.into_iter().collect();
    let missing: Vec<Event> = listed.events.iter().filter(|event| !known.contains(event)).copied().collect();
    // The list first: what is about to be erased again must not be lost with this machine.
    let mut unlisted: Vec<Event> = known.iter().chain(&missing).filter(|event| !of_own.contains(event)).copied().collect();
    unlisted.sort_by_key(|event| event.at);
    for event in &unlisted {
        own.append(desk.vault(), event)?;
    }
    if !missing.is_empty() {
        let mut write = desk.write(&permit).await?;
        for event in &missing {
            apply(&mut write, event).await?;
        }
        write.commit(Entry::of(format!("replayed={}", missing.len()))).await?;
        desk.office.db.checkpoint().await?;
    }
    Ok(Replayed { events: missing.len(), unreadable: listed.unreadable, foreign: listed.foreign })
}

async fn apply(write: &mut Write, event: &Event) -> Result<(), Failure> {
    let desk = write.desk().clone();
    match event.what {
        What::Erased => {
            let of: HashMap<Mark, i64> = marks(write.tx(), &desk).await?;
            match of.get(&event.mark) {
                Some(id) => {
                    let person = people::find_also_closed(write.tx(), *id).await?.ok_or_else(Failure::absent)?;
                    erase::erase_all(write.tx(), &desk, &person, event.at).await?;
                    write.touch([*id]).await
                }
                // It went with another number of the same person.
                None if store::find(write.tx(), &event.mark).await?.is_some() => Ok(()),
                None => store::add(write.tx(), desk.new_id(), event, None).await,
            }
        }
        What::Lifted => {
            let Some(erasure) = store::find(write.tx(), &event.mark).await? else { return Ok(()) };
            if let Some(person) = erasure.person {
                // What was registered again is lost with the newer records; what was locked comes back as it was.
                let whose = locker::whose(write.tx(), desk.vault(), person).await?;
                let township = leaving::township_left(write.tx(), person).await?;
                if let (Some(whose), Some(township)) = (whose, township) {
                    let by = By { account: desk.who.name(), now: desk.now(), import: None, sheets: &[] };
                    let new = Newcomer { number: whose.number, name: whose.name, township, village: String::new() };
                    leaving::register(write.tx(), desk.vault(), &by, person, true, &new).await?;
                    locker::unlock(write.tx(), desk.vault(), person).await?;
                    write.touch([person]).await?;
                }
            }
            store::lift(write.tx(), erasure.id, event.at).await
        }
    }
}

async fn marks(tx: &Tx, desk: &Desk) -> Result<HashMap<Mark, i64>, Failure> {
    let all = leaving::indexes_of_all(tx).await?;
    Ok(all.into_iter().map(|(id, index)| (desk.vault().erased_mark(&index), id)).collect())
}

/// Whether there is a list at this place at all.
pub fn has_list(desk: &Desk) -> bool {
    desk.office.erasure_file().exists()
}
