//! A desk has seen the identity card of somebody who registered alone: the account becomes that person's.
//!
//! The desk types the number of the registration and the identity number from the card in its hand; both must belong
//! together. It sees neither name nor telephone of a registration, nor whether the person is on file already (SEC-15): whatever
//! is in the way gets one answer and counts as a try, else a desk could make a registration up and try numbers on it. The
//! division of the desk stays with the account, as that of a desk which hands out a card (WP-7): a desk that made up the
//! registration itself cannot say yes to what it reported.

use super::acts::Vouch;
use super::register;
use super::store;
use crate::accounts::acts as accounts;
use crate::keeping::store::closed_among;
use crate::my::acts::{account_of, bind_shown};
use crate::my::cards::{Told, handed_from};
use crate::my::code;
use crate::people::acts::{keep_own_phone, take_in};
use crate::people::purpose;
use crate::people::store::{find_closed, id_index};
use leka_core::NationalId;
use leka_platform::web::Call;
use leka_platform::web::limiter::Key;
use leka_platform::{Desk, Entry, Failure, Kind, Permit};
use leka_sheets::check::types::{At, CheckedPerson};

/// Numbers that do not belong together, a deleted record, another name on file, an account that is there: one answer for all,
/// which says what to look at in each case.
fn wrong() -> Failure {
    Failure::input("phones-vouch-wrong").at("serial")
}

/// Binds account and person.
pub async fn vouch(call: &Call, serial: &str, number: &str) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&Vouch).await?;
    let id = NationalId::parse(number, false, desk.today()).map_err(|_| Failure::input("phones-id-wrong").at("number"))?;
    let wait = |seconds: i64| Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds);
    let tries = Key::From(format!("vouch:{}", call.account()?));
    let tried = call.app.limiter.take([tries], desk.now()).map_err(wait)?;
    bind(desk, &permit, serial, id).await?;
    tried.give_back();
    Ok(())
}

async fn bind(desk: &Desk, permit: &Permit<Vouch>, serial: &str, id: NationalId) -> Result<(), Failure> {
    let desk = &Desk { purpose: purpose::VOUCH.to_owned(), ..desk.clone() };
    let mut write = desk.write(permit).await?;
    let account = match code::serial_of(serial) {
        Some(name) => accounts::find_resident(write.tx(), &name).await?,
        None => None,
    };
    let row = store::registration_of(write.tx(), account.unwrap_or(0)).await?;
    let index = id_index(desk.vault(), &id);
    let row = row.filter(|row| row.said.as_ref().is_some_and(|said| said.id_index == index)).ok_or_else(wrong)?;
    if find_closed(write.tx(), &index).await?.is_some() {
        // On file under another number, with which they register.
        return Err(wrong());
    }
    if !closed_among(write.tx(), desk.vault(), &[index]).await?.is_empty() {
        // Had their record deleted: they are registered again at their own word first (REL-7).
        return Err(wrong());
    }
    let opened = register::open(desk.vault(), &row)?;
    let Some(said) = opened.said else { return Err(wrong()) };
    let row_of_list = CheckedPerson {
        at: At { sheet: 0, row: 0 },
        id,
        name: said.name,
        phone: None,
        township: Some(said.township),
        village: Some(said.village).filter(|village| !village.is_empty()),
    };
    let person = take_in(write.tx(), desk, row_of_list).await?.ok_or_else(wrong)?;
    if account_of(write.tx(), person.id).await?.is_some() {
        return Err(wrong());
    }
    // The number on file, before the one of the registration takes its place.
    let told = Told::of(write.tx(), desk, &person).await?;
    keep_own_phone(write.tx(), desk, &person, opened.phone).await?;
    bind_shown(&write, row.account, person.id, &handed_from(desk)).await?;
    store::remove(write.tx(), row.account).await?;
    write.touch([person.id]).await?;
    write.commit(Entry::of("vouched").about(person.pseudonym(desk.vault()), "account")).await?;
    told.send(desk).await;
    Ok(())
}
