//! Opening a person and correcting what is recorded about them.
//!
//! A look is in the journal before anything is shown (SEC-29, 30). A correction is one transaction: the record, its
//! history, the figures. The identity number is never corrected: another number is another record.

use super::history_view::BY_THE_PERSON;
use super::merge::{Outcome, Typed, merge};
use super::merging::MergePeople;
use super::record::{self, Opened};
use super::roll::{By, FROM_THE_BEGINNING, Power, Roll};
use super::store::{self, StoredPerson, homes, writing};
use crate::accounts::looks;
use crate::intake::history::{self, Line};
use crate::intake::notes::Notes;
use leka_core::{Day, Phone};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind, Permit, Scope, Write};
use leka_sheets::check::types::CheckedPerson;
use sea_orm::Value;

pub use super::store::homes::{Residence, list as residences, list_of_people as residences_of, registered_in};

/// Look for a person and open their record; each look is recorded.
pub struct OpenPerson;
impl Act for OpenPerson {
    // Opening writes the journal, so it is a change of its own kind.
    const SPEC: ActSpec = ActSpec { name: "open_person", room: "people", changes: true };
}

/// Correct name, phone, village or township of a person.
pub struct CorrectPerson;
impl Act for CorrectPerson {
    const SPEC: ActSpec = ActSpec { name: "correct_person", room: "people", changes: true };
}

/// Register somebody who is not on file and stands at the desk with the identity card (M4).
pub struct RegisterPerson;
impl Act for RegisterPerson {
    const SPEC: ActSpec = ActSpec { name: "register_person", room: "people", changes: true };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[OpenPerson::SPEC, CorrectPerson::SPEC, RegisterPerson::SPEC, MergePeople::SPEC];

/// The person with this id within a scope; a foreign one is as absent as one that is not there (SEC-15).
pub async fn get_own<R: Reads>(reads: &R, scope: &Scope, id: i64) -> Result<StoredPerson, Failure> {
    store::find(reads, id).await?.filter(|person| scope.covers(&person.township)).ok_or_else(Failure::absent)
}

/// What a look at a whole record shows, in the words of the journal.
pub const WHOLE: &str = "name id_number contact work";

/// Opens a person: the look is counted (WP-27) and durable before this returns.
pub async fn open(desk: &Desk, id: i64) -> Result<(Permit<OpenPerson>, StoredPerson), Failure> {
    open_to_correct(desk, &OpenPerson, id, WHOLE).await
}

/// The same under another act and with what its form shows.
pub async fn open_to_correct<A: Act>(desk: &Desk, act: &A, id: i64, group: &str) -> Result<(Permit<A>, StoredPerson), Failure> {
    let permit = desk.may(act).await?;
    let person = get_own(&desk.read(&permit), permit.scope(), id).await?;
    looks::record(desk, &permit, group, vec![person.pseudonym(desk.vault())]).await?;
    Ok((permit, person))
}

/// Who writes a correction by hand.
pub fn by(desk: &Desk) -> By<'_> {
    By { account: desk.who.name(), now: desk.now(), import: None, sheets: &[] }
}

/// Corrects name, phone and village.
pub async fn correct(desk: &Desk, id: i64, mut typed: Typed) -> Result<Outcome, Failure> {
    let permit = desk.may(&CorrectPerson).await?;
    let write = desk.write(&permit).await?;
    let person = get_own(write.tx(), permit.scope(), id).await?;
    let faults = typed.normalise(record::normalise);
    if !faults.is_empty() {
        return Ok(Outcome::Faults(faults));
    }
    let mut opened = Opened::of(desk.vault(), &person)?;
    let changes = match merge(&typed, person.version, |name| opened.text(name)) {
        Ok(changes) if changes.is_empty() => return Ok(Outcome::Unchanged),
        Ok(changes) => changes,
        Err(clashes) => return Ok(Outcome::Clashes(clashes)),
    };
    if person.phone_verified && changes.iter().any(|(name, _)| *name == "phone") {
        // The worker's own number is the worker's to change (WP-7).
        return Err(Failure::new(Kind::Conflict, "people-phone-verified"));
    }
    for (name, text) in &changes {
        opened.put(name, text)?;
    }
    let lines = record::write_fields(write.tx(), desk.vault(), &person, &opened).await?;
    commit(write, &person, lines, "name contact", false).await
}

/// The person corrects their own name, phone and village, in a transaction of the room `my`; nothing is committed here.
pub async fn correct_own(tx: &Tx, desk: &Desk, person: &StoredPerson, typed: &mut Typed) -> Result<Outcome, Failure> {
    let faults = typed.normalise(record::normalise);
    if !faults.is_empty() {
        return Ok(Outcome::Faults(faults));
    }
    let mut opened = Opened::of(desk.vault(), person)?;
    let changes = match merge(typed, person.version, |name| opened.text(name)) {
        Ok(changes) if changes.is_empty() => return Ok(Outcome::Unchanged),
        Ok(changes) => changes,
        Err(clashes) => return Ok(Outcome::Clashes(clashes)),
    };
    for (name, text) in &changes {
        opened.put(name, text)?;
    }
    let lines = record::write_fields(tx, desk.vault(), person, &opened).await?;
    let by = By { account: BY_THE_PERSON, ..by(desk) };
    history::write(tx, &by, lines).await?;
    Ok(Outcome::Saved(by.now))
}

/// Takes somebody in who said who they are and whose identity card a desk has seen: the person on file with this number, or
/// a new one; `None` when another name is on file. Nothing on file is changed by it.
pub async fn take_in(tx: &Tx, desk: &Desk, mut person: CheckedPerson) -> Result<Option<StoredPerson>, Failure> {
    let index = store::id_index(desk.vault(), &person.id);
    let id = desk.new_id();
    let mut roll = Roll::load(tx, desk.vault(), Power::Mention, "", &[index], &[], id..id + 1).await?;
    if roll.id_of(&index).is_some() {
        (person.township, person.village) = (None, None);
    }
    if roll.meet(index, &person, &mut Notes::default())?.is_none() {
        return Ok(None);
    }
    roll.write(tx, &By { account: BY_THE_PERSON, ..by(desk) }).await?;
    store::find_by_index(tx, &index).await
}

/// A number that the person verified takes the place of what a list brought (WP-7), in a transaction of the room `phones`.
pub async fn keep_own_phone(tx: &Tx, desk: &Desk, person: &StoredPerson, phone: Phone) -> Result<(), Failure> {
    let mut opened = Opened::of(desk.vault(), person)?;
    opened.phone = Some(phone);
    let lines = record::write_fields(tx, desk.vault(), person, &opened).await?;
    record::mark_phone(tx, person.id, true).await?;
    let by = By { account: BY_THE_PERSON, ..by(desk) };
    history::write(tx, &by, lines).await
}

/// Writes the history and commits; `counts`: the figures of the person may move.
async fn commit(
    mut write: Write,
    person: &StoredPerson,
    lines: Vec<Line>,
    group: &str,
    counts: bool,
) -> Result<Outcome, Failure> {
    let desk = write.desk().clone();
    // One moment for history and answer: the page finds what was just saved, and its undo, by it.
    let by = by(&desk);
    let at = by.now;
    history::write(write.tx(), &by, lines).await?;
    if counts {
        write.touch([person.id]).await?;
    }
    let entry = Entry::of("corrected").about(person.pseudonym(desk.vault()), group);
    write.commit(entry).await?;
    Ok(Outcome::Saved(at))
}

/// How another township is to be understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Manner {
    /// The person moved on this day; what was before stays.
    Moved(Day),
    /// What stands there now was wrong from its first day.
    Wrong,
}

/// Corrects the township of registration: a move from a day on, or a mistake from the beginning. The figures of the
/// person move in the same transaction.
pub async fn set_township(
    desk: &Desk,
    id: i64,
    version: i64,
    township: &str,
    village: &str,
    manner: Manner,
) -> Result<Outcome, Failure> {
    let permit = desk.may(&CorrectPerson).await?;
    if !desk.office.townships().iter().any(|known| known == township) {
        return Err(Failure::input("people-township-unknown").at("township"));
    }
    let village = record::normalise("village", village).map_err(Failure::input)?;
    let write = desk.write(&permit).await?;
    let person = get_own(write.tx(), permit.scope(), id).await?;
    if person.township == township && person.village == village {
        return Ok(Outcome::Unchanged);
    }
    if person.version != version {
        // Where somebody lives is one statement: whoever was faster is shown, nothing is merged.
        return Err(Failure::new(Kind::Conflict, "people-township-changed"));
    }
    let before = residences(write.tx(), id).await?;
    let latest = before.last().map_or(FROM_THE_BEGINNING, |home| home.from);
    let from = match manner {
        Manner::Wrong => latest,
        Manner::Moved(day) if day > desk.today() => return Err(Failure::input("people-move-later").at("day")),
        Manner::Moved(day) if i64::from(day.number()) < latest => return Err(Failure::input("people-move-before").at("day")),
        Manner::Moved(day) => i64::from(day.number()),
    };
    let mut after: Vec<Residence> = before.iter().filter(|home| home.from != from).cloned().collect();
    after.push(Residence { from, township: township.to_owned(), village: village.clone() });
    let mut lines = vec![Line::of("person", id, "residence").from_to(&residence_text(&before), &residence_text(&after))];
    if person.township != township {
        lines.push(Line::of("person", id, "township").from_to(&person.township, township));
    }
    if person.village != village {
        lines.push(Line::of("person", id, "village").from_to(&person.village, &village));
    }
    settle(write.tx(), &person, &after).await?;
    commit(write, &person, lines, "residence", true).await
}

/// Residences as history keeps them: `from=township/village`, one after the other.
pub fn residence_text(homes: &[Residence]) -> String {
    let one = |home: &Residence| format!("{}={}/{}", home.from, home.township, home.village);
    homes.iter().map(one).collect::<Vec<_>>().join(";")
}

/// The other way round; `None` when the text is no such list.
pub fn read_residences(text: &str) -> Option<Vec<Residence>> {
    let one = |part: &str| {
        let (from, place) = part.split_once('=')?;
        let (township, village) = place.split_once('/')?;
        Some(Residence { from: from.parse().ok()?, township: township.to_owned(), village: village.to_owned() })
    };
    text.split(';').map(one).collect()
}

/// Makes these the residences of a person; the last one is where they are registered now.
pub async fn settle(tx: &Tx, person: &StoredPerson, homes: &[Residence]) -> Result<(), Failure> {
    let Some(now) = homes.last() else { return Err(Failure::internal("a person without a residence")) };
    homes::replace(tx, person.id, homes).await?;
    let values = vec![
        ("township", Value::from(now.township.as_str())),
        ("village", Value::from(now.village.as_str())),
        ("version", Value::from(person.version + 1)),
    ];
    writing::set(tx, person.id, values).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn residences_survive_their_text() {
        let homes = vec![
            Residence { from: FROM_THE_BEGINNING, township: "540329100".into(), village: String::new() },
            Residence { from: 19_000, township: "540329101".into(), village: "久嘎".into() },
        ];
        assert_eq!(read_residences(&residence_text(&homes)), Some(homes));
        assert_eq!(read_residences("x"), None);
    }
}
