//! The body's key: made by the first member, handed to further ones by a member whose office is open.

use super::sealed::{self, Lock, SecretKey};
use super::store::{self, Member};
use super::{Complain, HearComplaints, complain, unlocked};
use crate::accounts::acts::{check_fresh_code, list_of_role};
use crate::accounts::rules::check_password;
use crate::accounts::secret;
use crate::my::code;
use leka_core::Role;
use leka_platform::db::Reads;
use leka_platform::web::Call;
use leka_platform::web::limiter::Key;
use leka_platform::web::session::Session;
use leka_platform::{Actor, Desk, Failure, Kind};
use std::sync::Arc;

/// How the office stands for the member at the desk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nobody has made a key.
    NoKey,
    /// There is a key, and this member has no copy of it.
    NoCopy,
    /// A copy waits for the word for one use.
    Waits,
    /// The passphrase opens it.
    Locked,
}

fn account(desk: &Desk) -> Result<(i64, String), Failure> {
    match &desk.who {
        Actor::Account { id, name, role: Role::ComplaintBody, .. } => Ok((*id, name.clone())),
        _ => Err(Failure::new(Kind::Forbidden, "failure-forbidden")),
    }
}

/// What binds a locked copy to its member.
pub(super) fn whose(account: i64) -> String {
    format!("member {account}")
}

/// How it stands.
pub async fn standing(desk: &Desk) -> Result<Standing, Failure> {
    let permit = desk.may(&HearComplaints).await?;
    let reader = desk.read_cases(&permit)?;
    if store::find_public(&reader).await?.is_none() {
        return Ok(Standing::NoKey);
    }
    Ok(match store::find_member(&reader, account(desk)?.0).await? {
        None => Standing::NoCopy,
        Some(member) if member.waits => Standing::Waits,
        Some(_) => Standing::Locked,
    })
}

/// Whether somebody can read what is told: there is a key, and an account in use has a copy that its passphrase opens.
pub(super) async fn is_in_use<R: Reads>(reads: &R, desk: &Desk) -> Result<bool, Failure> {
    if !complain::is_ready(desk).await? {
        return Ok(false);
    }
    let permit = desk.may(&Complain).await?;
    let with = store::list_members(&desk.read_cases(&permit)?).await?;
    let in_office = list_of_role(reads, Role::ComplaintBody).await?;
    Ok(with.iter().any(|member| !member.waits && in_office.iter().any(|(id, _)| *id == member.account)))
}

fn session(call: &Call) -> Result<&Session, Failure> {
    call.session.as_deref().ok_or_else(|| Failure::new(Kind::NotSignedIn, "failure-not-signed-in"))
}

/// The private key, if this session has opened the office.
pub fn opened(call: &Call) -> Option<Arc<SecretKey>> {
    unlocked::find(&call.desk, call.session.as_deref()?)
}

/// Makes the key of the body, once and for all, and opens the office. With a fresh code, as all that uses the key (SEC-9): a
/// screen that was left alone is not enough.
pub async fn make(call: &Call, passphrase: &str, fresh: &str) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&HearComplaints).await?;
    let (account, name) = account(desk)?;
    check_password(passphrase, &name)?;
    check_fresh_code(call, fresh).await?;
    let key = sealed::new_key();
    let locked = sealed::lock(&key, Lock::Passphrase, passphrase, &whose(account)).await?;
    let write = desk.write_cases(&permit).await?;
    if store::find_public(write.tx()).await?.is_some() {
        return Err(Failure::new(Kind::Conflict, "conduct-key-there"));
    }
    let today = desk.today();
    store::insert_public(write.tx(), key.public_key().as_bytes(), today, &name).await?;
    store::put_member(write.tx(), &Member { account, name: name.clone(), locked, waits: false, made: today, by: name }).await?;
    write.commit().await?;
    super::look_again(desk);
    unlocked::keep(desk, session(call)?, key);
    Ok(())
}

/// The copy of the member at the desk, opened with what was typed; wrong tries wait longer and longer (SEC-4).
async fn unlock<R: Reads>(call: &Call, reader: &R, by: Lock, typed: &str, field: &'static str) -> Result<SecretKey, Failure> {
    let (account, _) = account(&call.desk)?;
    let place = secret::place()?;
    let wait = |seconds: i64| Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds).at(field);
    let tried = call.app.limiter.take([Key::Own(format!("office {account}"))], call.desk.now()).map_err(wait)?;
    let member = store::find_member(reader, account).await?;
    let locked = member.map(|member| member.locked).unwrap_or_default();
    let found = sealed::unlock(&place, &locked, by, typed, &whose(account)).await?;
    let found = found.ok_or_else(|| Failure::input("conduct-passphrase-wrong").at(field))?;
    tried.give_back();
    Ok(found)
}

/// Opens the office for this session. The code is looked at after the passphrase: a slip of the finger there uses none up.
pub async fn open(call: &Call, passphrase: &str, fresh: &str) -> Result<(), Failure> {
    let permit = call.desk.may(&HearComplaints).await?;
    let key = unlock(call, &call.desk.read_cases(&permit)?, Lock::Passphrase, passphrase, "passphrase").await?;
    check_fresh_code(call, fresh).await?;
    unlocked::keep(&call.desk, session(call)?, key);
    Ok(())
}

/// Takes up a copy with the word that another member told, and locks it anew with an own passphrase.
pub async fn take_up(call: &Call, word: &str, passphrase: &str, fresh: &str) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&HearComplaints).await?;
    let (account, name) = account(desk)?;
    check_password(passphrase, &name)?;
    let bare = code::bare(word).unwrap_or_default();
    let key = unlock(call, &desk.read_cases(&permit)?, Lock::Word, &bare, "word").await?;
    check_fresh_code(call, fresh).await?;
    let locked = sealed::lock(&key, Lock::Passphrase, passphrase, &whose(account)).await?;
    let write = desk.write_cases(&permit).await?;
    let waiting = store::find_member(write.tx(), account).await?.filter(|member| member.waits).ok_or_else(Failure::absent)?;
    let member = Member { locked, waits: false, made: desk.today(), ..waiting };
    store::put_member(write.tx(), &member).await?;
    write.commit().await?;
    super::look_again(desk);
    unlocked::keep(desk, session(call)?, key);
    Ok(())
}

/// Those who have a copy, and those of the role who have none: account and name.
pub struct Members {
    pub with: Vec<Member>,
    pub without: Vec<(i64, String)>,
}

pub async fn list(desk: &Desk) -> Result<Members, Failure> {
    let permit = desk.may(&HearComplaints).await?;
    let with = store::list_members(&desk.read_cases(&permit)?).await?;
    let mut without = list_of_role(&desk.read(&permit), Role::ComplaintBody).await?;
    without.retain(|(id, _)| !with.iter().any(|member| member.account == *id));
    Ok(Members { with, without })
}

/// Makes a copy for another member, with a fresh code of the one at the desk (SEC-9); gives the word with which they take it
/// up, shown once.
pub async fn hand(call: &Call, to: i64, fresh: &str) -> Result<String, Failure> {
    let desk = &call.desk;
    let permit = desk.may(&HearComplaints).await?;
    let key = opened(call).ok_or_else(super::shut)?;
    let (_, by) = account(desk)?;
    let others = list(desk).await?.without;
    let (account, name) = others.into_iter().find(|(id, _)| *id == to).ok_or_else(Failure::absent)?;
    check_fresh_code(call, fresh).await?;
    let word = code::signs(code::LENGTH);
    let locked = sealed::lock(&key, Lock::Word, &word, &whose(account)).await?;
    let write = desk.write_cases(&permit).await?;
    store::put_member(write.tx(), &Member { account, name, locked, waits: true, made: desk.today(), by }).await?;
    write.commit().await?;
    Ok(word)
}

/// Takes the copy of another member away, with a fresh code too: who left, or whose word was not used. One's own stays.
pub async fn take_away(call: &Call, from: i64, fresh: &str) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&HearComplaints).await?;
    opened(call).ok_or_else(super::shut)?;
    if account(desk)?.0 == from {
        return Err(Failure::new(Kind::Conflict, "conduct-own-copy"));
    }
    check_fresh_code(call, fresh).await?;
    let write = desk.write_cases(&permit).await?;
    store::drop_member(write.tx(), from).await?;
    write.commit().await?;
    super::look_again(desk);
    Ok(())
}
