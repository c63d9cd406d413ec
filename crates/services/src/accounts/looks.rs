//! Opening too many persons stops the account until the data-protection officer clears it (WP-27).
//!
//! The journal is the counter: each opened person is a line of the act `open_person` (or, at the desk that asks people,
//! `confirm_placement`), so nothing can be opened without being counted. The same person again is no further person.

use super::ClearStoppedAccount;
use super::store::{self, Account};
use leka_platform::db::Reads;
use leka_platform::office::{meta, set_meta};
use leka_platform::{Act, Actor, Desk, Entry, Failure, Kind, Permit};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query};

/// The act whose journal lines are counted.
pub const COUNTED: &str = "open_person";
/// The confirming desk unmasks one person at a time under this act, a firm those who asked for its vacancies, a township
/// desk those who asked for help, and the data-protection officer whoever a lawful demand names: answering many is a feed
/// (WP-26).
const COUNTED_TOO: [&str; 4] = ["confirm_placement", "see_applicants", "serve_person", "give_demand"];

/// How many persons an account may open in an hour and in a day, as the plan in force has it.
pub fn limits(desk: &Desk) -> (i64, i64) {
    let protection = desk.plan().plan.protection;
    (i64::from(protection.unmask_per_hour), i64::from(protection.unmask_per_day))
}

fn cleared_key(account: i64) -> String {
    format!("looks cleared {account}")
}

async fn opened<R: Reads>(reads: &R, name: &str, since: i64) -> Result<i64, Failure> {
    let query = Query::select()
        .expr(Func::count_distinct(Expr::col(Alias::new("subject"))))
        .from(Alias::new("journal"))
        .and_where(Expr::col(Alias::new("account")).eq(name))
        .and_where(Expr::col(Alias::new("at")).gt(since))
        .and_where(Expr::col(Alias::new("act")).is_in(COUNTED_TOO.into_iter().chain([COUNTED])))
        .and_where(Expr::col(Alias::new("subject")).is_not_null())
        .to_owned();
    Ok(reads.one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}

/// Whether this account opened that person within the last hour: opening them again is no further person.
pub async fn has_opened<R: Reads>(reads: &R, desk: &Desk, pseudonym: &[u8]) -> Result<bool, Failure> {
    let query = Query::select()
        .column(Alias::new("seq"))
        .from(Alias::new("journal"))
        .and_where(Expr::col(Alias::new("account")).eq(desk.who.name()))
        .and_where(Expr::col(Alias::new("at")).gt(desk.now().0 - 3_600_000))
        .and_where(Expr::col(Alias::new("act")).is_in(COUNTED_TOO.into_iter().chain([COUNTED])))
        .and_where(Expr::col(Alias::new("subject")).eq(pseudonym.to_vec()))
        .limit(1)
        .to_owned();
    Ok(reads.one(&query).await?.is_some())
}

/// Asked before `count` more persons are opened. Over the limit the account is stopped here and now: its sessions end,
/// and it cannot sign in.
pub async fn may_open<A: Act>(desk: &Desk, permit: &Permit<A>, count: i64) -> Result<(), Failure> {
    let Actor::Account { id, name, .. } = &desk.who else { return Ok(()) };
    if count == 0 {
        // Whoever was over the limit was stopped by the person that was one too many.
        return Ok(());
    }
    let reader = desk.read(permit);
    let cleared: i64 = meta(&reader, &cleared_key(*id)).await?.and_then(|at| at.parse().ok()).unwrap_or(0);
    let now = desk.now().0;
    let hour = opened(&reader, name, Ord::max(cleared, now - 3_600_000)).await?;
    let day = opened(&reader, name, Ord::max(cleared, now - 86_400_000)).await?;
    let (per_hour, per_day) = limits(desk);
    if hour + count <= per_hour && day + count <= per_day {
        return Ok(());
    }
    let write = desk.write(permit).await?;
    store::set_and_end_sessions(write.tx(), *id, vec![("state", Value::from("stopped"))]).await?;
    write.commit(Entry::of(format!("stopped account={id} hour={hour} day={day}"))).await?;
    tracing::warn!(account.id = id, "an account opened too many persons and was stopped");
    Err(Failure::new(Kind::TooMany, "accounts-stopped").arg("hour", per_hour).arg("day", per_day))
}

/// Accounts that wait to be cleared.
pub async fn list_stopped(desk: &Desk) -> Result<Vec<Account>, Failure> {
    let permit = desk.may(&ClearStoppedAccount).await?;
    store::list_stopped(&desk.read(&permit)).await
}

/// Lets a stopped account in again; counting starts anew.
pub async fn clear(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&ClearStoppedAccount).await?;
    let write = desk.write(&permit).await?;
    let stopped = store::find(write.tx(), id).await?.filter(|account| account.state == "stopped");
    if stopped.is_none() {
        return Err(Failure::absent());
    }
    store::set(write.tx(), id, vec![("state", Value::from("active"))]).await?;
    set_meta(write.tx(), &cleared_key(id), &desk.now().0.to_string()).await?;
    write.commit(Entry::of(format!("cleared account={id}"))).await
}
