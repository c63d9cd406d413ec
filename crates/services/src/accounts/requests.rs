//! Role grants, resets and closings take two different people (SEC-19): an administrator asks, another administrator or
//! the data-protection officer approves. Why these two: `docs/decisions/0016-two-people.md`.
//!
//! A request runs out after [`DAYS`] days. Whoever asked may take it back; whom it is about decides nothing.

use super::store::requests::{self as store, Kind, Request};
use super::{DecideRequest, ManageAccounts, acts, rules};
use leka_core::Role;
use leka_platform::db::Reads;
use leka_platform::{Actor, Desk, Entry, Failure, Kind as FailureKind};

/// Days after which a request that nobody decided runs out.
pub const DAYS: i64 = 7;

fn conflict(message: &str) -> Failure {
    Failure::new(FailureKind::Conflict, message)
}

/// The person at the desk: number and name of the account. The operator decides nothing here.
fn person(desk: &Desk) -> Result<(i64, &str), Failure> {
    match &desk.who {
        Actor::Account { id, name, .. } => Ok((*id, name)),
        _ => Err(Failure::new(FailureKind::NotSignedIn, "failure-not-signed-in")),
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    Add { name: String, role: Role, division: Option<String> },
    Role { account: i64, role: Role, division: Option<String> },
    Reset { account: i64 },
    Close { account: i64 },
}

/// Whether an account may be treated so now: asked at the request and again when it is decided.
async fn check<R: Reads>(reads: &R, desk: &Desk, wish: &Wish) -> Result<(), Failure> {
    match wish {
        Wish::Add { name, role, division } => {
            rules::check_name(name)?;
            rules::check_division(*role, division.as_deref(), desk.office.townships())?;
            acts::name_is_free(reads, name).await
        }
        Wish::Role { account, role, division } => {
            rules::check_division(*role, division.as_deref(), desk.office.townships())?;
            acts::get_open(reads, *account).await.map(drop)
        }
        Wish::Reset { account } => acts::get_to_reset(reads, *account).await.map(drop),
        Wish::Close { account } => acts::get_open(reads, *account).await.map(drop),
    }
}

/// Asks for a change; nothing changes yet. One open request for each account or new name.
pub async fn ask(desk: &Desk, wish: Wish) -> Result<i64, Failure> {
    let permit = desk.may(&ManageAccounts).await?;
    let (own, own_name) = person(desk)?;
    let write = desk.write(&permit).await?;
    check(write.tx(), desk, &wish).await?;
    let now = desk.now();
    let mut request = Request {
        id: desk.new_id(),
        kind: Kind::Add,
        account: None,
        name: String::new(),
        role: None,
        division: None,
        asked_by: own,
        asked_name: own_name.to_owned(),
        asked_at: now,
        until: now.plus_minutes(DAYS * 24 * 60),
        state: store::OPEN.to_owned(),
        decided_name: String::new(),
        decided_at: None,
    };
    match wish {
        Wish::Add { name, role, division } => {
            (request.name, request.role, request.division) = (name, Some(role), division);
        }
        Wish::Role { account, role, division } => {
            (request.kind, request.account, request.role, request.division) = (Kind::Role, Some(account), Some(role), division);
        }
        Wish::Reset { account } => (request.kind, request.account) = (Kind::Reset, Some(account)),
        Wish::Close { account } => (request.kind, request.account) = (Kind::Close, Some(account)),
    }
    if let Some(account) = request.account {
        acts::not_oneself(desk, account)?;
        request.name = acts::get_open(write.tx(), account).await?.name;
    }
    store::close_run_out(write.tx(), now).await?;
    if store::slot_is_taken(write.tx(), &request.slot()).await? {
        return Err(conflict("accounts-request-there"));
    }
    store::add(write.tx(), &request).await?;
    let subject = request.account.map_or(String::new(), |id| format!(" account={id}"));
    let role = request.role.map_or(String::new(), |role| format!(" role={}", role.word()));
    write.commit(Entry::of(format!("asked request={} {}{subject}{role}", request.id, request.kind.word()))).await?;
    Ok(request.id)
}

/// Requests that wait, oldest first.
pub async fn waiting(desk: &Desk) -> Result<Vec<Request>, Failure> {
    let permit = desk.may(&DecideRequest).await?;
    store::waiting(&desk.read(&permit), desk.now()).await
}

/// What came of an approval.
#[derive(Debug, PartialEq, Eq)]
pub enum Done {
    Changed,
    /// A one-time link for whom the account is, shown to the second person only: name and path.
    Link(String, String),
}

/// The second person says yes, and it is done in the same transaction.
pub async fn approve(desk: &Desk, id: i64) -> Result<Done, Failure> {
    let permit = desk.may(&DecideRequest).await?;
    let (own, own_name) = person(desk)?;
    let write = desk.write(&permit).await?;
    let request = get_waiting(write.tx(), desk, id).await?;
    if request.asked_by == own || request.account == Some(own) {
        return Err(conflict("accounts-second-person"));
    }
    // Whoever asked must still be one who may ask.
    let asked_by = super::store::find(write.tx(), request.asked_by).await?;
    if !asked_by.is_some_and(|account| account.state == "active" && account.role == Role::Administrator) {
        return Err(conflict("accounts-request-asker-gone"));
    }
    let wish = request.wish()?;
    check(write.tx(), desk, &wish).await?;
    let done = match wish {
        Wish::Add { name, role, division } => {
            let link = acts::insert_user(&write, &name, role, division.as_deref(), &request.asked_name).await?;
            Done::Link(name, link)
        }
        Wish::Role { account, role, division } => {
            acts::put_role(&write, account, role, division.as_deref()).await?;
            Done::Changed
        }
        Wish::Reset { account } => Done::Link(request.name.clone(), acts::put_reset(&write, account).await?),
        Wish::Close { account } => {
            acts::put_closed(&write, account).await?;
            Done::Changed
        }
    };
    store::decide(write.tx(), id, "approved", own, own_name, desk.now()).await?;
    let detail = format!("approved request={id} {} asked by account={}", request.kind.word(), request.asked_by);
    write.commit(Entry::of(detail)).await?;
    Ok(done)
}

/// The second person says no, or whoever asked takes it back. No reason is asked.
pub async fn refuse(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&DecideRequest).await?;
    let (own, own_name) = person(desk)?;
    let write = desk.write(&permit).await?;
    let request = get_waiting(write.tx(), desk, id).await?;
    if request.account == Some(own) {
        return Err(conflict("accounts-second-person"));
    }
    let state = if request.asked_by == own { "taken back" } else { "refused" };
    store::decide(write.tx(), id, state, own, own_name, desk.now()).await?;
    write.commit(Entry::of(format!("{state} request={id}"))).await
}

async fn get_waiting<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<Request, Failure> {
    let request = store::find(reads, id).await?.ok_or_else(Failure::absent)?;
    if request.state != store::OPEN {
        return Err(conflict("accounts-request-decided"));
    }
    if request.until <= desk.now() {
        return Err(conflict("accounts-request-run-out"));
    }
    Ok(request)
}
