//! The acts of this room. What a resident does about themselves is no journal event (WP-10).

use super::store::{self, Resident};
use super::voice;
use crate::keeping::{erase, replay, store as keeping};
use crate::people::acts::correct_own;
use crate::people::merge::{self, Fault, Outcome};
use crate::people::store::{self as people, StoredPerson};
use crate::people::undo::undo_own;
use crate::placement::own::{self, Say, Typed, Voice};
use leka_core::{Day, Moment};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Actor, Desk, Failure, Kind, OwnAct, Permit, Write};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "my", changes: true };
        }
    };
}

act!(/** Make sealed code cards: the desk without a target alone (WP-7). */ MakeCards, "make_cards");
act!(/** Hand a sealed card to the person whose record is open at the desk. */ HandCard, "hand_card");
act!(/** Open one's own account with the code of a card. */ BeginAccount, "begin_account");
act!(/** See and take away one's own record, and who looked at it. */ SeeOwnRecord, "see_own_record");
act!(/** Correct one's own name, phone and village. */ CorrectOwnRecord, "correct_own_record");
act!(/** Record one's own work, and say of what others recorded that it is one's own. */ KeepOwnWork, "keep_own_work");

act!(/** Have one's own record deleted (WP-24). */ DeleteOwnRecord, "delete_own_record");

impl OwnAct for DeleteOwnRecord {}
impl OwnAct for KeepOwnWork {}
impl OwnAct for CorrectOwnRecord {}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[
    MakeCards::SPEC,
    HandCard::SPEC,
    BeginAccount::SPEC,
    SeeOwnRecord::SPEC,
    CorrectOwnRecord::SPEC,
    KeepOwnWork::SPEC,
    DeleteOwnRecord::SPEC,
];

/// The person whose account this is, and the channel of what they say. No number of a person is ever taken from a request.
pub async fn own_voice<R: Reads>(reads: &R, desk: &Desk) -> Result<(StoredPerson, Voice), Failure> {
    let none = || Failure::new(Kind::Absent, "my-no-record");
    let Actor::Account { id, .. } = &desk.who else { return Err(none()) };
    let resident = store::find_resident(reads, *id).await?.ok_or_else(none)?;
    let person = people::find(reads, resident.person).await?.ok_or_else(none)?;
    // A number that opens the account and stands in another record too serves more than one person (WP-7).
    let shared_phone = match person.phone_index.filter(|_| person.phone_verified) {
        Some(index) => people::count_by_phone(reads, &index).await? > 1,
        None => false,
    };
    let voice = Voice { shared_phone, ..voice::of(desk.vault(), *id, &resident)? };
    Ok((person, voice))
}

/// The person alone.
pub async fn own_person<R: Reads>(reads: &R, desk: &Desk) -> Result<StoredPerson, Failure> {
    Ok(own_voice(reads, desk).await?.0)
}

/// A reader and the person, for pages.
pub async fn open<A: Act>(desk: &Desk, permit: &Permit<A>) -> Result<(leka_platform::Reader, StoredPerson), Failure> {
    let reader = desk.read(permit);
    let person = own_person(&reader, desk).await?;
    Ok((reader, person))
}

/// Corrects what the person typed about themselves.
pub async fn correct(desk: &Desk, typed: &mut merge::Typed) -> Result<Outcome, Failure> {
    let permit = desk.may(&CorrectOwnRecord).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let outcome = correct_own(write.tx(), desk, &person, typed).await?;
    if matches!(outcome, Outcome::Saved(_)) {
        write.commit().await?;
    }
    Ok(outcome)
}

/// Undoes what the person corrected at that moment; gives the moment of the undoing, by which that can be undone in turn.
pub async fn undo(desk: &Desk, at: Moment) -> Result<Moment, Failure> {
    let permit = desk.may(&CorrectOwnRecord).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let now = undo_own(write.tx(), desk, &person, at).await?;
    write.commit().await?;
    Ok(now)
}

/// Records work that the person found or made; gives what is wrong with the form.
pub async fn report(desk: &Desk, typed: &Typed) -> Result<Vec<Fault>, Failure> {
    let permit = desk.may(&KeepOwnWork).await?;
    let mut write = desk.write_own(&permit).await?;
    let (person, voice) = own_voice(write.tx(), desk).await?;
    let faults = own::record(write.tx(), desk, &person, &voice, typed).await?;
    if faults.is_empty() {
        write.touch(person.id);
        write.commit().await?;
    }
    Ok(faults)
}

/// Says something of work that the person recorded.
pub async fn say(desk: &Desk, id: i64, say: Say) -> Result<(), Failure> {
    let permit = desk.may(&KeepOwnWork).await?;
    let mut write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    own::say(write.tx(), desk, &person, id, say).await?;
    write.touch(person.id);
    write.commit().await
}

/// The person says that a placement which somebody else recorded is theirs.
pub async fn confirm(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&KeepOwnWork).await?;
    let mut write = desk.write_own(&permit).await?;
    let (person, voice) = own_voice(write.tx(), desk).await?;
    own::confirm(write.tx(), desk, &person, &voice, id).await?;
    write.touch(person.id);
    write.commit().await
}

/// The account of a person, if they have one.
pub async fn account_of<R: Reads>(reads: &R, person: i64) -> Result<Option<i64>, Failure> {
    store::account_of(reads, person).await
}

/// Binds an account that somebody opened alone to the person whose identity card a desk has seen; `from` is that desk's
/// division, as with a card.
pub async fn bind_shown(write: &Write, account: i64, person: i64, from: &str) -> Result<(), Failure> {
    let opened: Resident = voice::opened(write.desk().vault(), account, person, from, true)?;
    store::bind(write.tx(), account, opened, write.desk().now()).await
}

/// Deletes the person's record, their account with it; what the law keeps is locked. The caller asked for the password.
pub async fn delete(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&DeleteOwnRecord).await?;
    let mut write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let events = erase::erase_all(write.tx(), desk, &person, desk.now()).await?;
    write.touch(person.id);
    replay::commit_all(desk, &events, write.commit()).await
}

/// Somebody signed in: if it is a resident, their registration is not idle (WP-23).
pub async fn came(tx: &Tx, account: i64, today: Day) -> Result<(), Failure> {
    match store::find_resident(tx, account).await? {
        Some(resident) => keeping::used_own_account(tx, resident.person, today).await,
        None => Ok(()),
    }
}

/// Binds the demo's resident to an invented person, as by a card of the confirming desk, in the transaction of the set-up.
pub async fn bind_demo(write: &Write, account: i64, person: i64) -> Result<(), Failure> {
    bind_shown(write, account, person, "").await
}

/// The account was opened again with one of the two codes of another card, as a test has it.
#[cfg(test)]
pub async fn open_again(write: &Write, account: i64, person: i64, counts: bool) -> Result<(), Failure> {
    store::open_again(write.tx(), account, voice::opened(write.desk().vault(), account, person, "", counts)?).await
}
