//! The acts of this room. What residents do with their own number is no journal event (decision 0018); signing in and
//! registering are, as for everybody, without the number.

use super::codes::{self, Ask, Purpose};
use super::{rules, store};
use crate::accounts::acts as accounts;
use crate::my::acts::own_person;
use crate::people::acts::keep_own_phone;
use crate::people::record::mark_phone;
use crate::people::store::{self as people, phone_index};
use leka_core::Phone;
use leka_platform::db::{Reads, Tx};
use leka_platform::web::Call;
use leka_platform::{Act, ActSpec, Desk, Failure, Kind, OwnAct, Permit};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "phones", changes: true };
        }
    };
}

act!(/** Verify one's own number with a code, and take it off again (WP-7). */ VerifyOwnPhone, "verify_own_phone");

act!(/** Register alone: a number, its code, an account that no desk has seen yet. */ RegisterAlone, "register_alone");
act!(/** Say who one is, and take the registration back (M4). */ KeepRegistration, "keep_registration");
act!(/** A desk has seen the identity card of somebody who registered alone. */ Vouch, "vouch");

impl OwnAct for VerifyOwnPhone {}
impl OwnAct for KeepRegistration {}

/// All acts of this room.
pub const ACTS: &[ActSpec] =
    &[VerifyOwnPhone::SPEC, RegisterAlone::SPEC, KeepRegistration::SPEC, Vouch::SPEC, super::nightly::TidyPhones::SPEC];

/// What a person asks who wants their number verified.
pub struct Typed<'t> {
    pub phone: &'t str,
    /// A new key to an account takes the old one: whoever finds a screen open has none of their own put in.
    pub password: &'t str,
}

/// The failure of somebody who has to wait.
pub fn wait(seconds: i64) -> Failure {
    Failure::new(Kind::TooMany, "phones-wait").arg("minutes", (seconds + 59) / 60)
}

fn holder(desk: &Desk, account: i64) -> Vec<u8> {
    desk.vault().token_hash("code of account", &account.to_string())
}

/// The account that a verified number opens: of a person, or of somebody who registered alone.
pub async fn account_of_phone<R: Reads>(reads: &R, desk: &Desk, phone: &Phone) -> Result<Option<i64>, Failure> {
    let index = phone_index(desk.vault(), phone);
    let person = people::find_by_own_phone(reads, &index).await?;
    // The same look-ups for every number (SEC-4).
    let bound = crate::my::acts::account_of(reads, person.unwrap_or(0)).await?;
    let registered = store::account_registered_with(reads, &index).await?;
    Ok(bound.or(registered))
}

/// Sends a code to a number that the person wants verified.
pub async fn ask_to_verify(call: &Call, typed: &Typed<'_>) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&VerifyOwnPhone).await?;
    let reader = desk.read(&permit);
    let (account, person) = (call.account()?, own_person(&reader, desk).await?);
    let phone = rules::number_of(typed.phone)?;
    let has_password = accounts::has_password(&reader, account).await?;
    if !has_password && person.phone_verified {
        // The number is the only key: another one would lock the door behind whoever holds the old one.
        return Err(Failure::new(Kind::Conflict, "phones-only-key"));
    }
    if has_password {
        accounts::check_own_password(call, typed.password).await?;
    }
    send(call, &permit, Purpose::Verify, phone).await
}

/// Sends a code about the own account.
async fn send(call: &Call, permit: &Permit<VerifyOwnPhone>, purpose: Purpose, phone: Phone) -> Result<(), Failure> {
    let (desk, account) = (&call.desk, call.account()?);
    codes::wait(call, &phone).map_err(wait)?;
    let ask = Ask { purpose, holder: holder(desk, account), phone, account: Some(account), told: true };
    let ready = codes::prepare(desk, ask).await?;
    let write = desk.write_own(permit).await?;
    ready.keep(write.tx(), desk).await?;
    write.commit().await?;
    ready.send(desk).await
}

/// Sends a code to the verified number that is the only key of an account, before its record is deleted (WP-24).
pub async fn ask_to_delete(call: &Call) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&VerifyOwnPhone).await?;
    let person = own_person(&desk.read(&permit), desk).await?;
    let phone = person.phone(desk.vault())?.filter(|_| person.phone_verified).ok_or_else(Failure::absent)?;
    send(call, &permit, Purpose::Delete, phone).await
}

/// Takes the code for deleting one's own record; it is used up.
pub async fn check_code_to_delete(call: &Call, typed: &str) -> Result<(), Failure> {
    let (desk, permit, waiting) = fitting(call, Purpose::Delete, typed).await?;
    let write = desk.write_own(&permit).await?;
    match codes::use_up(write.tx(), desk, &waiting).await? {
        true => write.commit().await,
        false => Err(wrong()),
    }
}

/// The code that waits and that was typed; the try is counted first.
async fn fitting<'c>(
    call: &'c Call,
    purpose: Purpose,
    typed: &str,
) -> Result<(&'c Desk, Permit<VerifyOwnPhone>, codes::Waiting), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&VerifyOwnPhone).await?;
    let waiting = codes::find(&desk.read(&permit), desk, purpose, &holder(desk, call.account()?)).await?;
    let write = desk.write_own(&permit).await?;
    let counted = codes::count_try(write.tx(), desk, waiting.as_ref()).await?;
    write.commit().await?;
    let fits = codes::fits(waiting.as_ref(), counted, typed).await?;
    let waiting = waiting.filter(|_| fits).ok_or_else(wrong)?;
    Ok((desk, permit, waiting))
}

/// The number that a code for this purpose went to and that waits for it.
pub async fn waiting_number(desk: &Desk, purpose: Purpose, account: i64) -> Result<Option<Phone>, Failure> {
    let permit = desk.may(&VerifyOwnPhone).await?;
    let waiting = codes::find(&desk.read(&permit), desk, purpose, &holder(desk, account)).await?;
    waiting.map(|waiting| waiting.phone(desk.vault())).transpose()
}

/// The failure of every code that does not work: unknown, wrong, used, run out, out of tries.
pub fn wrong() -> Failure {
    Failure::input("phones-code-wrong").at("code")
}

/// Verifies the number with its code. A number opens one account: one that opens another already is not taken.
pub async fn verify(call: &Call, typed: &str) -> Result<(), Failure> {
    let (desk, permit, waiting) = fitting(call, Purpose::Verify, typed).await?;
    let account = call.account()?;
    let write = desk.write_own(&permit).await?;
    if !codes::use_up(write.tx(), desk, &waiting).await? {
        return Err(wrong());
    }
    let (phone, person) = (waiting.phone(desk.vault())?, own_person(write.tx(), desk).await?);
    let other = account_of_phone(write.tx(), desk, &phone).await?.filter(|other| *other != account);
    if other.is_some() {
        return Err(Failure::new(Kind::Conflict, "phones-taken"));
    }
    keep_own_phone(write.tx(), desk, &person, phone).await?;
    write.commit().await
}

/// The number opens the account no more; it stays in the record as one that nobody verified.
pub async fn take_off(call: &Call) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&VerifyOwnPhone).await?;
    let write = desk.write_own(&permit).await?;
    if !accounts::has_password(write.tx(), call.account()?).await? {
        return Err(Failure::new(Kind::Conflict, "phones-only-key"));
    }
    let person = own_person(write.tx(), desk).await?;
    mark_phone(write.tx(), person.id, false).await?;
    write.commit().await
}

/// Takes codes and registration of an account away, in the transaction of a deletion (WP-24).
pub async fn forget(tx: &Tx, account: i64) -> Result<(), Failure> {
    store::remove(tx, account).await
}
