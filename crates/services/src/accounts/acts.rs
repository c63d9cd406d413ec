//! The only writers of accounts.

use super::store::{self, Account, New};
use super::{Enrol, KeepOwnAccount, ManageAccounts, code, rules, secret};
use leka_core::{Lang, Moment, Role};
use leka_platform::db::{Reads, Tx};
use leka_platform::web::limiter::{Key, Try};
use leka_platform::web::{Call, cookies, session};
use leka_platform::{Actor, Desk, Entry, Failure, Kind, Write};
use sea_orm::Value;

/// Minutes for which an enrolment link is good (SEC-6).
pub const LINK_MINUTES: i64 = 24 * 60;

fn new_link(desk: &Desk) -> (String, Vec<u8>, Moment) {
    let token = cookies::random('e');
    let hash = desk.vault().token_hash("enrolment", &token);
    (token, hash, desk.now().plus_minutes(LINK_MINUTES))
}

/// Whether an account is in use and has this role: whoever asked for something must still be one who may ask.
pub async fn is_active<R: Reads>(reads: &R, id: i64, role: Role) -> Result<bool, Failure> {
    let account = store::find(reads, id).await?;
    Ok(account.is_some_and(|account| account.state == "active" && account.role == role))
}

fn address(token: &str) -> String {
    format!("/enrol/{token}")
}

/// The operator at the machine does alone what takes two people elsewhere: the first administrator comes from there.
/// Everybody else asks and has it approved ([`super::requests`], SEC-19).
fn alone(desk: &Desk) -> Result<(), Failure> {
    match desk.who {
        Actor::Operator => Ok(()),
        _ => Err(Failure::new(Kind::Forbidden, "accounts-second-person")),
    }
}

/// Adds an account and gives the path of its one-time enrolment link (SEC-6). Nobody ever learns a password.
pub async fn add_user(desk: &Desk, name: &str, role: Role, division: Option<&str>) -> Result<String, Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    alone(desk)?;
    rules::check_name(name)?;
    rules::check_division(role, division, desk.office.townships())?;
    let write = desk.write(&permit).await?;
    name_is_free(write.tx(), name).await?;
    let link = insert_user(&write, name, role, division, desk.who.name()).await?;
    write.commit(Entry::of(format!("added role={}", role.word()))).await?;
    Ok(link)
}

/// Whether a name was never used.
pub(super) async fn name_is_free<R: Reads>(reads: &R, name: &str) -> Result<(), Failure> {
    match store::find_by_name(reads, name).await? {
        Some(_) => Err(Failure::input("accounts-name-taken").arg("name", name).at("name")),
        None => Ok(()),
    }
}

/// Puts a new account there; gives the path of its link.
pub(super) async fn insert_user(
    write: &Write,
    name: &str,
    role: Role,
    division: Option<&str>,
    by: &str,
) -> Result<String, Failure> {
    let desk = write.desk();
    let (token, hash, until) = new_link(desk);
    let (id, at) = (desk.new_id(), desk.now());
    let new = New { id, name, role, division, enrolment: Some((hash, until)), state: "enrolling", at, by };
    store::add(write.tx(), new).await?;
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

/// The name for the account that a card opens: the number of that card; if somebody has that name, another one of eight digits.
pub async fn name_for_resident(tx: &Tx, serial: &str) -> Result<String, Failure> {
    let mut name = serial.to_owned();
    while store::find_by_name(tx, &name).await?.is_some() {
        name = format!("{:08}", rand::random::<u32>() % 100_000_000);
    }
    Ok(name)
}

/// A new account of a resident without a password: a code to the telephone opens it. Gives its number.
pub async fn add_resident_of_phone(write: &Write, name: &str) -> Result<i64, Failure> {
    let (desk, tx) = (write.desk(), write.tx());
    let (id, at) = (desk.new_id(), desk.now());
    let name = name_for_resident(tx, name).await?;
    let new = New { id, name: &name, role: Role::Resident, division: None, enrolment: None, state: "active", at, by: "phone" };
    store::add(tx, new).await?;
    store::set(tx, id, vec![("language", Value::from(desk.lang.code()))]).await?;
    Ok(id)
}

/// Whether an account has a password.
pub async fn has_password<R: Reads>(reads: &R, id: i64) -> Result<bool, Failure> {
    Ok(store::find(reads, id).await?.is_some_and(|account| account.password.is_some()))
}

/// The account of a resident with this name, if it is open.
pub async fn find_resident<R: Reads>(reads: &R, name: &str) -> Result<Option<i64>, Failure> {
    let found = store::find_by_name(reads, name).await?;
    Ok(found.filter(|account| account.state == "active" && account.role == Role::Resident).map(|account| account.id))
}

/// Closes the account of a resident who takes their registration back, or whose registration waited too long.
pub async fn close_of_resident(tx: &Tx, id: i64) -> Result<(), Failure> {
    let values = vec![("state", Value::from("closed")), ("password", Value::String(None))];
    store::set_and_end_sessions(tx, id, values).await.map(drop)
}

/// Opens a session for a resident whose code fitted, in the transaction that uses the code up; `None` for an account that
/// is closed or no resident's: only residents sign in with a telephone (SEC-1).
pub async fn open_for_resident(write: &Write, id: i64, shared: bool) -> Result<Option<String>, Failure> {
    let account = store::find(write.tx(), id).await?;
    let Some(account) = account.filter(|account| account.state == "active" && account.role == Role::Resident) else {
        return Ok(None);
    };
    crate::my::acts::came(write.tx(), id, write.desk().today()).await?;
    session::open(write.tx(), &write.desk().office, id, account.epoch, shared).await.map(Some)
}

/// The name of an account.
pub async fn name_of<R: Reads>(reads: &R, id: i64) -> Result<Option<String>, Failure> {
    Ok(store::find(reads, id).await?.map(|account| account.name))
}

/// The number of the account with this name.
pub async fn number_of<R: Reads>(reads: &R, name: &str) -> Result<Option<i64>, Failure> {
    Ok(store::find_by_name(reads, name).await?.map(|account| account.id))
}

/// The division for which an account acts: that of its place, the county for the desks of the county and the operator;
/// `None` for one that acts for no division or is not known.
pub async fn body_of<R: Reads>(reads: &R, name: &str, county: &str) -> Result<Option<String>, Failure> {
    if name == Actor::Operator.name() {
        return Ok(Some(county.to_owned()));
    }
    let Some(account) = store::find_by_name(reads, name).await? else { return Ok(None) };
    Ok(match account.role {
        Role::CountyDesk | Role::Planning => Some(county.to_owned()),
        Role::TownshipDesk | Role::VillageOfficer => account.division,
        _ => None,
    })
}

/// Changes role and place; all sessions of the account end (SEC-8).
pub async fn change_role(desk: &Desk, id: i64, role: Role, division: Option<&str>) -> Result<(), Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    alone(desk)?;
    rules::check_division(role, division, desk.office.townships())?;
    let write = desk.write(&permit).await?;
    get_open(write.tx(), id).await?;
    put_role(&write, id, role, division).await?;
    write.commit(Entry::of(format!("role account={id} role={}", role.word()))).await
}

pub(super) async fn put_role(write: &Write, id: i64, role: Role, division: Option<&str>) -> Result<(), Failure> {
    let values = vec![("role", Value::from(role.word())), ("division", Value::from(division.map(str::to_owned)))];
    store::set_and_end_sessions(write.tx(), id, values).await.map(drop)
}

/// Closes an account for good; its name stays taken.
pub async fn close(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    alone(desk)?;
    let write = desk.write(&permit).await?;
    get_open(write.tx(), id).await?;
    put_closed(&write, id).await?;
    write.commit(Entry::of(format!("closed account={id}"))).await
}

pub(super) async fn put_closed(write: &Write, id: i64) -> Result<(), Failure> {
    let values = vec![
        ("state", Value::from("closed")),
        ("password", Value::String(None)),
        ("totp_sealed", Value::Bytes(None)),
        ("enrolment", Value::Bytes(None)),
        ("enrolment_until", Value::BigInt(None)),
    ];
    store::set_and_end_sessions(write.tx(), id, values).await.map(drop)
}

/// Starts a reset: the old password and second factor stop working, a new one-time link is made (SEC-6).
pub async fn reset(desk: &Desk, id: i64) -> Result<String, Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    alone(desk)?;
    let write = desk.write(&permit).await?;
    get_to_reset(write.tx(), id).await?;
    let link = put_reset(&write, id).await?;
    write.commit(Entry::of(format!("reset account={id}"))).await?;
    Ok(link)
}

pub(super) async fn put_reset(write: &Write, id: i64) -> Result<String, Failure> {
    let (token, hash, until) = new_link(write.desk());
    let values = vec![
        ("state", Value::from("enrolling")),
        ("password", Value::String(None)),
        ("totp_sealed", Value::Bytes(None)),
        ("enrolment", Value::Bytes(Some(hash))),
        ("enrolment_until", Value::from(until.0)),
    ];
    store::set_and_end_sessions(write.tx(), id, values).await?;
    Ok(address(&token))
}

pub(super) fn not_oneself(desk: &Desk, id: i64) -> Result<(), Failure> {
    match &desk.who {
        Actor::Account { id: own, .. } if *own == id => Err(Failure::new(Kind::Conflict, "accounts-not-oneself")),
        _ => Ok(()),
    }
}

/// An account that is not closed.
pub(super) async fn get_open<R: Reads>(reads: &R, id: i64) -> Result<Account, Failure> {
    match store::find(reads, id).await? {
        Some(account) if account.state == "closed" => Err(Failure::new(Kind::Conflict, "accounts-closed-already")),
        Some(account) => Ok(account),
        None => Err(Failure::absent()),
    }
}

/// The same for a reset: of one that was stopped, only the data-protection officer lets it in again (WP-27).
pub(super) async fn get_to_reset<R: Reads>(reads: &R, id: i64) -> Result<Account, Failure> {
    let account = get_open(reads, id).await?;
    match account.state.as_str() {
        "stopped" => Err(Failure::new(Kind::Conflict, "accounts-stopped-first")),
        _ => Ok(account),
    }
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
        return Err(Failure::input("accounts-code-wrong").at("code"));
    };
    let hashed = secret::hash(&secret::place()?, password.to_owned()).await?;
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
    store::put_password_at(write.tx(), account.id, desk.now()).await?;
    write.commit(Entry::of(format!("enrolled account={}", account.id))).await
}

/// Checks a fresh code of the person at the desk before an act that needs one (SEC-9). A demo has no second factor.
///
/// Wrong codes make the next try wait, longer each time, as at sign-in (SEC-4), per account and over all forms that ask
/// for one. A try is counted before it is looked at, so that many at the same moment are no way around.
pub async fn check_fresh_code(call: &Call, typed: &str) -> Result<(), Failure> {
    let desk = &call.desk;
    let id = call.account()?;
    let permit = desk.may(&KeepOwnAccount).await?;
    let account = store::find(&desk.read(&permit), id).await?.ok_or_else(Failure::absent)?;
    let wrong = || Failure::input("accounts-code-wrong").at("code");
    let Some(sealed) = &account.totp_sealed else {
        return if desk.office.demo { Ok(()) } else { Err(wrong()) };
    };
    let tried = take(call, format!("fresh {id}"), "code")?;
    let totp = code::unseal(desk.vault(), id, sealed)?;
    let step = code::step_of(&totp, typed, desk.now(), account.totp_step)?;
    let write = desk.write(&permit).await?;
    let fits = match step {
        Some(step) => store::use_step(write.tx(), id, step).await?,
        None => false,
    };
    let said = if fits { "fresh code" } else { "fresh code refused" };
    write.commit(Entry::of(format!("{said} account={id}"))).await?;
    if !fits {
        return Err(wrong());
    }
    tried.give_back();
    Ok(())
}

/// Takes a try at something of the account that is signed in, or says at that field how long to wait.
fn take<'c>(call: &'c Call, own: String, field: &'static str) -> Result<Try<'c>, Failure> {
    let wait = |seconds: i64| Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds).at(field);
    call.app.limiter.take([Key::Own(own)], call.desk.now()).map_err(wait)
}

/// Number and name of the accounts of a role that are in use.
pub async fn list_of_role<R: Reads>(reads: &R, role: Role) -> Result<Vec<(i64, String)>, Failure> {
    Ok(store::list_of_role(reads, role).await?.into_iter().map(|account| (account.id, account.name)).collect())
}

/// Checks the password of whoever is signed in before an act that cannot be undone or that puts another key in. Wrong ones make the next try wait, as at
/// sign-in (SEC-4). The account of a demo has no password.
pub async fn check_own_password(call: &Call, typed: &str) -> Result<(), Failure> {
    let desk = &call.desk;
    let id = call.account()?;
    let permit = desk.may(&KeepOwnAccount).await?;
    let account = store::find(&desk.read(&permit), id).await?.ok_or_else(Failure::absent)?;
    if account.password.is_none() && desk.office.demo {
        return Ok(());
    }
    let place = secret::place()?;
    let tried = take(call, format!("password {id}"), "password")?;
    if !secret::fits(&place, typed.to_owned(), account.password).await? {
        return Err(Failure::input("accounts-password-wrong").at("password"));
    }
    tried.give_back();
    Ok(())
}

/// Takes the account of a resident away, in the transaction of a deletion; open sessions end with it (SEC-8).
pub async fn erase_resident(tx: &Tx, id: i64) -> Result<(), Failure> {
    leka_platform::web::session::close_all(tx, id).await?;
    store::remove_resident(tx, id).await
}

/// How many accounts wait to be taken up.
pub async fn count_enrolling(desk: &Desk) -> Result<u64, Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    store::count_in_state(&desk.read(&permit), "enrolling").await
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

/// Ends every session of the person at the desk, also those that were left open elsewhere (SEC-8).
pub async fn sign_out(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&super::SignOut).await?;
    let Actor::Account { id, .. } = &desk.who else { return Err(Failure::absent()) };
    let write = desk.write(&permit).await?;
    session::close_all(write.tx(), *id).await?;
    write.commit(Entry::of("")).await
}
