//! Somebody who is not on file comes to a desk with the identity card and registers (M4).
//!
//! What they say is read as that of somebody who registers alone, with the age of WP-16. A township registers within itself. A
//! number that is on file in another township and one whose record was deleted get one answer, which says whom to ask (SEC-15).

use super::acts::{RegisterPerson, WHOLE, by};
use super::find::MERGED;
use super::leaving::{self, Newcomer};
use super::store;
use crate::keeping::store::{closed_among, used_own_account};
use crate::phones::register::{self, Typed};
use leka_platform::{Desk, Entry, Failure, Scope};

/// The answer to a number that this desk cannot register.
pub const ELSEWHERE: &str = "people-new-elsewhere";

/// Registers somebody; gives the number of their record.
pub async fn register(desk: &Desk, typed: &Typed<'_>) -> Result<i64, Failure> {
    let permit = desk.may(&RegisterPerson).await?;
    let township = match permit.scope() {
        Scope::Township(own) => own.as_str(),
        Scope::County => typed.township,
        Scope::Nothing => return Err(Failure::input("people-township-missing").at("township")),
    };
    let Typed { name, number, village, .. } = *typed;
    let said = register::read(desk, &Typed { name, number, township, village })?;
    let index = store::id_index(desk.vault(), &said.id);
    let mut write = desk.write(&permit).await?;
    if let Some(there) = store::find_by_index(write.tx(), &index).await? {
        let message = if permit.scope().covers(&there.township) { "people-new-there" } else { ELSEWHERE };
        return Err(Failure::input(message).at("number"));
    }
    if !closed_among(write.tx(), desk.vault(), &[index]).await?.is_empty() {
        return Err(Failure::input(ELSEWHERE).at("number"));
    }
    if let Some(there) = store::find_closed(write.tx(), &index).await? {
        let message = if permit.scope().covers(&there.township) { MERGED } else { ELSEWHERE };
        return Err(Failure::input(message).at("number"));
    }
    let id = desk.new_id();
    let new = Newcomer { number: said.id, name: said.name, township: said.township, village: said.village };
    leaving::register(write.tx(), desk.vault(), &by(desk), id, false, &new).await?;
    // Their own word of today, from which the clock counts (WP-23).
    used_own_account(write.tx(), id, desk.today()).await?;
    let person = store::find(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    write.touch([id]).await?;
    write.commit(Entry::of("").about(person.pseudonym(desk.vault()), WHOLE)).await?;
    Ok(id)
}
