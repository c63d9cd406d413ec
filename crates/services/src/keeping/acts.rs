//! What a desk does at the person's word: deleting their record, and registering them again. Both stand in the journal as an
//! act without content.

use super::journal::CutJournal;
use super::nightly::KeepingClock;
use super::replay::{self, ReplayErasures};
use super::{erase, locker, store};
use crate::people::acts::{WHOLE, by, get_own};
use crate::people::leaving::{self, Newcomer};
use crate::people::store as people;
use leka_core::{Name, NationalId};
use leka_platform::erasures::{Event, What};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind, Scope};

/// Delete the record of a person who stands at the desk and asks for it (WP-24).
pub struct DeleteRecord;
impl Act for DeleteRecord {
    const SPEC: ActSpec = ActSpec { name: "delete_record", room: "keeping", changes: true };
}

/// Register somebody again who had their record deleted, at their own word (REL-7).
pub struct RegisterAgain;
impl Act for RegisterAgain {
    const SPEC: ActSpec = ActSpec { name: "register_again", room: "keeping", changes: true };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] =
    &[DeleteRecord::SPEC, RegisterAgain::SPEC, ReplayErasures::SPEC, KeepingClock::SPEC, CutJournal::SPEC];

/// The last signs of a number, which the desk types to say that it is this person.
pub const SIGNS: usize = 4;

/// Deletes the record of a person in the desk's places; `signs` are the last ones of the number on the card that the person
/// brought.
pub async fn delete(desk: &Desk, id: i64, signs: &str) -> Result<(), Failure> {
    let permit = desk.may(&DeleteRecord).await?;
    let mut write = desk.write(&permit).await?;
    let person = get_own(write.tx(), permit.scope(), id).await?;
    let number = person.national_id(desk.vault())?;
    let typed = leka_core::identity::normalise(signs);
    if typed.chars().count() != SIGNS || !number.secret().ends_with(&typed) {
        return Err(Failure::input("keeping-signs-wrong").at("signs"));
    }
    let pseudonym = person.pseudonym(desk.vault());
    let events = erase::erase_all(write.tx(), desk, &person, desk.now()).await?;
    write.touch([person.id]).await?;
    replay::commit_all(desk, &events, write.commit(Entry::of("").about(pseudonym, WHOLE))).await
}

/// What a desk types of somebody who wants to be registered again.
#[derive(Clone, Debug, Default)]
pub struct Again {
    pub number: String,
    pub name: String,
    pub township: String,
}

/// Registers somebody again; gives the number of their record. A number that was never deleted, or is somebody else's
/// business, is answered alike.
pub async fn register(desk: &Desk, typed: &Again) -> Result<i64, Failure> {
    let permit = desk.may(&RegisterAgain).await?;
    let number = NationalId::parse(&typed.number, false, desk.today())
        .map_err(|_| Failure::input("people-number-unreadable").at("number"))?;
    let name = Name::parse(&typed.name).ok_or_else(|| Failure::input("people-name-unreadable").at("name"))?;
    let township = match permit.scope() {
        Scope::Township(own) => own.clone(),
        Scope::County if desk.office.townships().contains(&typed.township) => typed.township.clone(),
        Scope::County | Scope::Nothing => return Err(Failure::input("people-township-missing").at("township")),
    };
    let mut write = desk.write(&permit).await?;
    let index = people::id_index(desk.vault(), &number);
    let mark = desk.vault().erased_mark(&index);
    let none = || Failure::new(Kind::Input, "keeping-again-none").at("number");
    let erasure = store::find(write.tx(), &mark).await?.ok_or_else(none)?;
    let (id, left) = match erasure.person {
        Some(person) => (person, true),
        None => (desk.new_id(), false),
    };
    let new = Newcomer { number, name, township, village: String::new() };
    leaving::register(write.tx(), desk.vault(), &by(desk), id, left, &new).await?;
    locker::unlock(write.tx(), desk.vault(), id).await?;
    let at = desk.now();
    store::lift(write.tx(), erasure.id, at).await?;
    store::used_own_account(write.tx(), id, desk.today()).await?;
    let person = people::find(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    write.touch([id]).await?;
    let event = Event { what: What::Lifted, mark, at };
    let entry = Entry::of("").about(person.pseudonym(desk.vault()), WHOLE);
    replay::commit(desk, &event, write.commit(entry)).await?;
    Ok(id)
}
