//! The check at sign-in: name, password and code together; one answer for every way to be wrong (SEC-4).

use super::store::{self, Account};
use super::{SignIn, code, rules, secret};
use leka_core::Role;
use leka_platform::office::set_meta;
use leka_platform::web::limiter::Key;
use leka_platform::web::{Call, session};
use leka_platform::{Actor, Desk, Entry, Failure, Kind};
use sea_orm::Value;

/// What was typed.
#[derive(serde::Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    pub name: String,
    pub password: String,
    /// Residents have none.
    #[serde(default)]
    pub code: String,
    #[serde(default)]
    pub next: String,
    /// Others use this screen too (SEC-7).
    #[serde(default)]
    pub shared: Option<String>,
    /// The one that has to follow a password that is older than it may be (SEC-2), twice.
    #[serde(default)]
    pub new_password: String,
    #[serde(default)]
    pub again: String,
}

/// What came of it.
pub enum Outcome {
    /// The cookie of the new session.
    In(String),
    /// Unknown, closed, wrong password, wrong or used code: all the same to the outside.
    Wrong,
    /// Too many tries: seconds until the next is looked at.
    Wait(i64),
    /// Everything is right, and the password older than it may be: a new one has to come with it, or what is wrong with that.
    Old(Failure),
}

/// When an unknown name was last tried.
const UNKNOWN: &str = "unknown name at";

/// The journal names the account that acts, so a signed-in desk is made before anything is written.
pub fn desk_of(call: &Call, account: &Account) -> Desk {
    let who =
        Actor::Account { id: account.id, name: account.name.clone(), role: account.role, division: account.division.clone() };
    Desk { who, ..call.desk.clone() }
}

/// Tries to sign in.
pub async fn try_sign_in(call: &Call, typed: Typed) -> Result<Outcome, Failure> {
    let desk = &call.desk;
    let now = desk.now();
    let name = typed.name.trim();
    let place = secret::place()?;
    // Known and unknown names wait alike; while somebody waits, nothing is compared.
    let own = leka_platform::vault::hex(&desk.vault().token_hash("limit", &name.to_lowercase()));
    let tried = match call.app.limiter.take([Key::Own(own), Key::From(format!("s:{}", call.source()))], now) {
        Ok(tried) => tried,
        Err(seconds) => return Ok(Outcome::Wait(seconds)),
    };
    let permit = desk.may(&SignIn).await?;
    let account = store::find_by_name(&desk.read(&permit), name).await?;
    let usable = account.as_ref().filter(|account| account.state == "active");
    let stored = usable.and_then(|account| account.password.clone());
    let password_fits = secret::fits(&place, typed.password.clone(), stored).await?;
    let totp = match usable.and_then(|account| Some((account.id, account.totp_sealed.as_ref()?))) {
        Some((id, sealed)) => code::unseal(desk.vault(), id, sealed)?,
        None => vec![0; 20],
    };
    let step = code::step_of(&totp, &typed.code, now, usable.and_then(|account| account.totp_step))?;
    // Both factors, always; a staff account without a second one cannot come in here (SEC-1). A resident has a password.
    let passed = match (usable, step) {
        (Some(account), _) if password_fits && account.role == Role::Resident => Some((account, None)),
        (Some(account), Some(step)) if password_fits && account.totp_sealed.is_some() => Some((account, Some(step))),
        _ => None,
    };
    if let Some((account, step)) = passed {
        let new = match renewed(call, &place, account, &typed).await {
            Err(failure) if failure.kind == Kind::Input => {
                tried.give_back();
                return Ok(Outcome::Old(failure));
            }
            new => new?,
        };
        if let Some(cookie) = come_in(call, &place, account, (step, new), &typed).await? {
            tried.give_back();
            return Ok(Outcome::In(cookie));
        }
    }
    let id = account.as_ref().map_or(0, |account| account.id);
    let write = desk.write(&permit).await?;
    match id {
        // One row is written in either case, so that the disk does not tell a known name from an unknown one.
        0 => set_meta(write.tx(), UNKNOWN, &now.0.to_string()).await?,
        id => store::count_failure(write.tx(), id, now).await?,
    }
    // What was typed as a name may be anything, so only the number of a known account is written down.
    write.commit(Entry::of(format!("refused account={id}"))).await?;
    tracing::info!("a sign-in was refused");
    Ok(Outcome::Wrong)
}

/// The hash of the new password that has to come with one that is older than the operator lets it be; `None`: none has to.
/// Residents are not asked: an own account that somebody uses twice a year would be lost to them more often than guessed.
async fn renewed(call: &Call, place: &secret::Place, account: &Account, typed: &Typed) -> Result<Option<String>, Failure> {
    let desk = &call.desk;
    let days = desk.office.password_days().filter(|_| account.role != Role::Resident);
    let Some(days) = days else { return Ok(None) };
    let permit = desk.may(&SignIn).await?;
    let set = store::password_at(&desk.read(&permit), account.id).await?;
    if set.is_some_and(|set| desk.now().0 < set.plus_minutes(i64::from(days) * 24 * 60).0) {
        return Ok(None);
    }
    if typed.new_password.is_empty() {
        return Err(Failure::input("accounts-password-old").arg("days", days));
    }
    if typed.new_password == typed.password {
        return Err(Failure::input("accounts-password-same").at("new_password"));
    }
    if typed.new_password != typed.again {
        return Err(Failure::input("accounts-password-differs").at("again"));
    }
    rules::check_password(&typed.new_password, &account.name)
        .map_err(|failure| Failure { field: Some("new_password"), ..failure })?;
    secret::hash(place, typed.new_password.clone()).await.map(Some)
}

/// Opens the session, with the step of the code and the hash of a new password, if there are; `None` when the code was used by
/// somebody else in the same moment.
async fn come_in(
    call: &Call,
    place: &secret::Place,
    account: &Account,
    (step, new): (Option<i64>, Option<String>),
    typed: &Typed,
) -> Result<Option<String>, Failure> {
    let desk = desk_of(call, account);
    let is_new = new.is_some();
    let fresh_hash = match new {
        Some(hash) => Some(hash),
        None if account.password.as_deref().is_some_and(secret::is_old) => {
            Some(secret::hash(place, typed.password.clone()).await?)
        }
        None => None,
    };
    let permit = desk.may(&SignIn).await?;
    let write = desk.write(&permit).await?;
    if let Some(step) = step
        && !store::use_step(write.tx(), account.id, step).await?
    {
        return Ok(None);
    }
    let mut values = vec![("failures", Value::from(0_i64))];
    if let Some(hash) = fresh_hash {
        values.push(("password", Value::from(hash)));
    }
    let mut epoch = account.epoch;
    if is_new {
        // Whoever came in with the old one is out.
        store::set_and_end_sessions(write.tx(), account.id, values).await?;
        store::put_password_at(write.tx(), account.id, desk.now()).await?;
        epoch += 1;
    } else {
        store::set(write.tx(), account.id, values).await?;
    }
    let cookie = session::open(write.tx(), &desk.office, account.id, epoch, typed.shared.is_some()).await?;
    crate::my::acts::came(write.tx(), account.id, desk.today()).await?;
    let said = if is_new { "signed in with a new password" } else { "signed in" };
    write.commit(Entry::of(format!("{said} account={}", account.id))).await?;
    Ok(Some(cookie))
}

/// Signs in to a demo without factors: invented data and a caller at this machine, or it does not exist (SEC-1).
pub async fn sign_in_demo(call: &Call, name: &str, shared: bool) -> Result<String, Failure> {
    if !call.desk.office.demo || !call.is_local() {
        return Err(Failure::absent());
    }
    let permit = call.desk.may(&SignIn).await?;
    let demo = store::list_demo(&call.desk.read(&permit)).await?;
    let account = demo.iter().find(|account| account.name == name).ok_or_else(Failure::absent)?;
    let desk = desk_of(call, account);
    let permit = desk.may(&SignIn).await?;
    let write = desk.write(&permit).await?;
    let cookie = session::open(write.tx(), &desk.office, account.id, account.epoch, shared).await?;
    crate::my::acts::came(write.tx(), account.id, desk.today()).await?;
    write.commit(Entry::of(format!("signed in demo account={}", account.id))).await?;
    Ok(cookie)
}
