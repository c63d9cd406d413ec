//! The only writers of accounts.

use super::store::{self, Account, New};
use super::{Enrol, KeepOwnAccount, ManageAccounts, code, rules, secret};
use leka_core::{Lang, Moment, Role};
use leka_platform::db::Tx;
use leka_platform::web::{cookies, session};
use leka_platform::{Actor, Desk, Entry, Failure, Kind, Write};
use sea_orm::Value;

/// Minutes for which an enrolment link is good (SEC-6).
pub const LINK_MINUTES: i64 = 24 * 60;

fn new_link(desk: &Desk) -> (String, Vec<u8>, Moment) {
    let token = cookies::random('e');
    let hash = desk.vault().token_hash("enrolment", &token);
    (token, hash, desk.now().plus_minutes(LINK_MINUTES))
}

fn address(token: &str) -> String {
    format!("/enrol/{token}")
}

/// Adds an account and gives the path of its one-time enrolment link (SEC-6). Nobody ever learns a password.
pub async fn add_user(desk: &Desk, name: &str, role: Role, division: Option<&str>) -> Result<String, Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    rules::check_name(name)?;
    rules::check_division(role, division, desk.office.townships())?;
    let (token, hash, until) = new_link(desk);
    let write = desk.write(&permit).await?;
    if store::find_by_name(write.tx(), name).await?.is_some() {
        return Err(Failure::input("accounts-name-taken").arg("name", name));
    }
    let id = desk.new_id();
    let by = desk.who.name();
    let new = New { id, name, role, division, enrolment: Some((hash, until)), state: "enrolling", at: desk.now(), by };
    store::add(write.tx(), new).await?;
    write.commit(Entry::of(format!("added account={id} role={}", role.word()))).await?;
    Ok(address(&token))
}

/// Adds the account of a firm that the desk approved, in the transaction of that approval: the account and the path of its
/// one-time link (SEC-6).
pub async fn add_account_of_firm(write: &Write, name: &str, role: Role) -> Result<(i64, String), Failure> {
    let desk = write.desk();
    if !matches!(role, Role::Employer | Role::Agency) {
        return Err(Failure::internal("only the accounts of firms are given out with a firm"));
    }
    rules::check_name(name)?;
    if store::find_by_name(write.tx(), name).await?.is_some() {
        return Err(Failure::input("accounts-name-taken").arg("name", name));
    }
    let (token, hash, until) = new_link(desk);
    let (id, at, by) = (desk.new_id(), desk.now(), desk.who.name());
    let new = New { id, name, role, division: None, enrolment: Some((hash, until)), state: "enrolling", at, by };
    store::add(write.tx(), new).await?;
    Ok((id, address(&token)))
}

/// The account of a resident whose code card fitted, in the transaction that uses the card up: a new one, or a new password
/// for the one they have (`account`), whose sessions end. Gives its number and epoch.
pub async fn set_up_resident(write: &Write, account: Option<i64>, name: &str, password: &str) -> Result<(i64, i64), Failure> {
    let (desk, tx) = (write.desk(), write.tx());
    let id = match account {
        Some(id) => id,
        None => {
            let (id, at) = (desk.new_id(), desk.now());
            let new = New { id, name, role: Role::Resident, division: None, enrolment: None, state: "active", at, by: "card" };
            store::add(tx, new).await?;
            id
        }
    };
    let found = store::find(tx, id).await?.ok_or_else(Failure::absent)?;
    if found.role != Role::Resident || found.state != "active" {
        return Err(Failure::new(Kind::Conflict, "my-account-closed"));
    }
    store::set_and_end_sessions(tx, id, vec![("password", Value::from(password)), ("failures", Value::from(0_i64))]).await?;
    Ok((id, found.epoch + 1))
}

/// The name of an account that a card opens: the one there is, or a new one of eight digits that says nothing.
pub async fn name_for_resident(tx: &Tx, account: Option<i64>) -> Result<String, Failure> {
    if let Some(id) = account {
        return Ok(store::find(tx, id).await?.ok_or_else(Failure::absent)?.name);
    }
    loop {
        let name = format!("{:08}", rand::random::<u32>() % 100_000_000);
        if store::find_by_name(tx, &name).await?.is_none() {
            return Ok(name);
        }
    }
}

/// Changes role and place; all sessions of the account end (SEC-8).
pub async fn change_role(desk: &Desk, id: i64, role: Role, division: Option<&str>) -> Result<(), Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    not_oneself(desk, id)?;
    rules::check_division(role, division, desk.office.townships())?;
    let write = desk.write(&permit).await?;
    get_open(&write, id).await?;
    let values = vec![("role", Value::from(role.word())), ("division", Value::from(division.map(str::to_owned)))];
    store::set_and_end_sessions(write.tx(), id, values).await?;
    write.commit(Entry::of(format!("role account={id} role={}", role.word()))).await
}

/// Closes an account for good; its name stays taken.
pub async fn close(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    not_oneself(desk, id)?;
    let write = desk.write(&permit).await?;
    get_open(&write, id).await?;
    let values = vec![
        ("state", Value::from("closed")),
        ("password", Value::String(None)),
        ("totp_sealed", Value::Bytes(None)),
        ("enrolment", Value::Bytes(None)),
        ("enrolment_until", Value::BigInt(None)),
    ];
    store::set_and_end_sessions(write.tx(), id, values).await?;
    write.commit(Entry::of(format!("closed account={id}"))).await
}

/// Starts a reset: the old password and second factor stop working, a new one-time link is made (SEC-6).
pub async fn reset(desk: &Desk, id: i64) -> Result<String, Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    not_oneself(desk, id)?;
    let (token, hash, until) = new_link(desk);
    let write = desk.write(&permit).await?;
    let account = get_open(&write, id).await?;
    if account.state == "stopped" {
        // Only the data-protection officer lets it in again (WP-27).
        return Err(Failure::new(Kind::Conflict, "accounts-stopped-first"));
    }
    let values = vec![
        ("state", Value::from("enrolling")),
        ("password", Value::String(None)),
        ("totp_sealed", Value::Bytes(None)),
        ("enrolment", Value::Bytes(Some(hash))),
        ("enrolment_until", Value::from(until.0)),
    ];
    store::set_and_end_sessions(write.tx(), id, values).await?;
    write.commit(Entry::of(format!("reset account={id}"))).await?;
    Ok(address(&token))
}

fn not_oneself(desk: &Desk, id: i64) -> Result<(), Failure> {
    match &desk.who {
        Actor::Account { id: own, .. } if *own == id => Err(Failure::new(Kind::Conflict, "accounts-not-oneself")),
        _ => Ok(()),
    }
}

async fn get_open(write: &Write, id: i64) -> Result<Account, Failure> {
    store::find(write.tx(), id).await?.filter(|account| account.state != "closed").ok_or_else(Failure::absent)
}

/// The account of an enrolment link that is still good, and the secret the link stands for.
pub async fn find_link(desk: &Desk, token: &str) -> Result<(Account, Vec<u8>), Failure> {
    let permit = desk.may(&Enrol).await?;
    let hash = desk.vault().token_hash("enrolment", token);
    let plausible = cookies::plausible('e', token);
    let found = store::find_by_link(&desk.read(&permit), hash, desk.now()).await?.filter(|_| plausible);
    let account = found.ok_or_else(|| Failure::new(Kind::Absent, "accounts-link-gone"))?;
    Ok((account, code::secret_of_link(desk.vault(), token)))
}

/// Sets password and second factor by a one-time link; the link is used up (SEC-1, SEC-2, SEC-6).
pub async fn enrol(desk: &Desk, token: &str, password: &str, typed: &str) -> Result<(), Failure> {
    let (account, totp) = find_link(desk, token).await?;
    rules::check_password(password, &account.name)?;
    let Some(step) = code::step_of(&totp, typed, desk.now(), None)? else {
        return Err(Failure::input("accounts-code-wrong"));
    };
    let hashed = secret::hash(password.to_owned()).await?;
    let sealed = code::seal(desk.vault(), account.id, &totp)?;
    let permit = desk.may(&Enrol).await?;
    let write = desk.write(&permit).await?;
    let link = desk.vault().token_hash("enrolment", token);
    // Looked at again inside the transaction: a link is used once, also by two at the same moment.
    if store::find_by_link(write.tx(), link, desk.now()).await?.is_none() {
        return Err(Failure::new(Kind::Absent, "accounts-link-gone"));
    }
    let values = vec![
        ("password", Value::from(hashed)),
        ("totp_sealed", Value::Bytes(Some(sealed))),
        ("totp_step", Value::from(step)),
        ("enrolment", Value::Bytes(None)),
        ("enrolment_until", Value::BigInt(None)),
        ("state", Value::from("active")),
        ("failures", Value::from(0_i64)),
    ];
    store::set_and_end_sessions(write.tx(), account.id, values).await?;
    write.commit(Entry::of(format!("enrolled account={}", account.id))).await
}

/// Checks a fresh code of the person at the desk before an act that needs one (SEC-9). A demo has no second factor.
pub async fn check_fresh_code(desk: &Desk, typed: &str) -> Result<(), Failure> {
    let Actor::Account { id, .. } = &desk.who else {
        return match desk.who {
            Actor::Operator => Ok(()),
            _ => Err(Failure::new(Kind::NotSignedIn, "failure-not-signed-in")),
        };
    };
    let permit = desk.may(&KeepOwnAccount).await?;
    let account = store::find(&desk.read(&permit), *id).await?.ok_or_else(Failure::absent)?;
    let Some(sealed) = &account.totp_sealed else {
        return if desk.office.demo { Ok(()) } else { Err(Failure::input("accounts-code-wrong")) };
    };
    let totp = code::unseal(desk.vault(), *id, sealed)?;
    let Some(step) = code::step_of(&totp, typed, desk.now(), account.totp_step)? else {
        tracing::warn!(account.id = id, "a fresh code did not fit");
        return Err(Failure::input("accounts-code-wrong"));
    };
    let write = desk.write(&permit).await?;
    if !store::use_step(write.tx(), *id, step).await? {
        return Err(Failure::input("accounts-code-wrong"));
    }
    write.commit(Entry::of(format!("fresh code account={id}"))).await
}

/// The language a person wants to be served in.
pub async fn set_language(desk: &Desk, lang: Lang) -> Result<(), Failure> {
    let permit = desk.may(&KeepOwnAccount).await?;
    let Actor::Account { id, .. } = &desk.who else { return Err(Failure::absent()) };
    let write = desk.write(&permit).await?;
    store::set(write.tx(), *id, vec![("language", Value::from(lang.code()))]).await?;
    write.commit(Entry::of(format!("language account={id}"))).await
}

/// The accounts of a demo: one per role, two townships. They have no password and can only be used in a demo (SEC-1).
pub const DEMO: &[(&str, Role, Option<&str>)] = &[
    ("county_desk", Role::CountyDesk, None),
    ("planning", Role::Planning, None),
    ("township_desk", Role::TownshipDesk, Some("540329100")),
    ("township_desk_2", Role::TownshipDesk, Some("540329101")),
    ("village_officer", Role::VillageOfficer, Some("540329100")),
    ("confirming_desk", Role::ConfirmingDesk, None),
    ("statistics_auditor", Role::StatisticsAuditor, None),
    ("data_protection_officer", Role::DataProtectionOfficer, None),
    ("administrator", Role::Administrator, None),
    ("inspector", Role::Inspector, None),
    ("complaint_body", Role::ComplaintBody, None),
    ("employer", Role::Employer, None),
    ("agency", Role::Agency, None),
    ("institution", Role::Institution, None),
    ("resident", Role::Resident, None),
];

/// The number of a demo account.
pub async fn find_demo_account(tx: &Tx, name: &str) -> Result<Option<i64>, Failure> {
    let found = store::find_by_name(tx, name).await?;
    Ok(found.filter(|_| DEMO.iter().any(|(demo, ..)| *demo == name)).map(|account| account.id))
}

/// Puts the demo's accounts in, those that are missing; `write` is any act of the demo's set-up.
pub async fn make_demo_accounts(write: &Write) -> Result<(), Failure> {
    let (desk, tx) = (write.desk(), write.tx());
    for (name, role, division) in DEMO {
        if store::find_by_name(tx, name).await?.is_some() {
            continue;
        }
        let (id, at) = (desk.new_id(), desk.now());
        let new = New { id, name, role: *role, division: *division, enrolment: None, state: "active", at, by: "demo" };
        store::add(tx, new).await?;
    }
    Ok(())
}

/// Ends the session of the person at the desk.
pub async fn sign_out(desk: &Desk, current: &session::Session) -> Result<(), Failure> {
    let permit = desk.may(&super::SignOut).await?;
    let write = desk.write(&permit).await?;
    session::close(write.tx(), current).await?;
    write.commit(Entry::of("")).await
}
