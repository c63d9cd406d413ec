//! Opening too many persons stops the account until the data-protection officer clears it (WP-27).
//!
//! The journal is the counter: whoever stands in a line of this account was opened, unless the act shows nobody whole
//! (`OPENS_NOBODY`). Whatever shows a whole name, telephone or record goes through [`record`], which counts and writes the
//! lines in one transaction, so that many requests at the same moment do not pass together. The same person again is no
//! further person.

use super::ClearStoppedAccount;
use super::store::{self, Account};
use crate::people::purpose;
use leka_core::Moment;
use leka_core::folding::is_invisible;
use leka_platform::db::Reads;
use leka_platform::office::{meta, set_meta};
use leka_platform::{Act, Actor, Desk, Entry, Failure, Kind, Permit, Write};
use leka_sheets::check::text::looks_personal;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};
use std::collections::BTreeSet;

/// Acts whose lines name a person of whom nothing whole was shown by them: names are masked, or typed by whoever acts. A
/// firm's own return is among them: it names whom the firm named itself (`docs/decisions/0029-monthly-returns.md`). Any other
/// act counts.
const OPENS_NOBODY: [&str; 10] = [
    "answer_question",
    "explain_figure",
    "hand_card",
    "register_again",
    "register_person",
    "report_end",
    "report_start",
    "report_wages",
    "see_return",
    "vouch",
];

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// How many persons an account may open in an hour and in a day, as the plan in force has it.
pub fn limits(desk: &Desk) -> (i64, i64) {
    let protection = desk.plan().plan.protection;
    (i64::from(protection.unmask_per_hour), i64::from(protection.unmask_per_day))
}

fn cleared_key(account: i64) -> String {
    format!("looks cleared {account}")
}

fn subject() -> Expr {
    Expr::col(Alias::new("subject"))
}

/// Lines of this account since then by which somebody was opened.
fn opened(name: &str, since: i64) -> SelectStatement {
    Query::select()
        .expr(Func::count_distinct(subject()))
        .from(Alias::new("journal"))
        .and_where(Expr::col(Alias::new("account")).eq(name))
        .and_where(Expr::col(Alias::new("at")).gt(since))
        .and_where(Expr::col(Alias::new("act")).is_not_in(OPENS_NOBODY))
        .and_where(subject().is_not_null())
        .to_owned()
}

async fn number<R: Reads>(reads: &R, query: &SelectStatement) -> Result<i64, Failure> {
    Ok(reads.one(query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}

/// How many of these persons the account opened since then.
async fn count_among<R: Reads>(reads: &R, name: &str, since: i64, these: &BTreeSet<Vec<u8>>) -> Result<i64, Failure> {
    number(reads, &opened(name, since).and_where(subject().is_in(these.iter().cloned())).to_owned()).await
}

/// How many other persons it opened since then.
async fn count_others<R: Reads>(reads: &R, name: &str, since: i64, these: &BTreeSet<Vec<u8>>) -> Result<i64, Failure> {
    number(reads, &opened(name, since).and_where(subject().is_not_in(these.iter().cloned())).to_owned()).await
}

/// Asked in the transaction that opens these persons, before anything is written in it: no other can open somebody between
/// the question and the lines. Over the limit the account is stopped here and now: its sessions end, and it cannot sign in.
pub async fn may_open(write: Write, pseudonyms: &[Vec<u8>]) -> Result<Write, Failure> {
    let desk = write.desk().clone();
    let Actor::Account { id, name, .. } = &desk.who else { return Ok(write) };
    let these: BTreeSet<Vec<u8>> = pseudonyms.iter().cloned().collect();
    let count = i64::try_from(these.len()).unwrap_or(i64::MAX);
    let cleared: i64 = meta(write.tx(), &cleared_key(*id)).await?.and_then(|at| at.parse().ok()).unwrap_or(0);
    let now = desk.now().0;
    let (hour, day) = (Ord::max(cleared, now - HOUR), Ord::max(cleared, now - DAY));
    if count_among(write.tx(), name, hour, &these).await? == count {
        // Whoever was over the limit was stopped by the person that was one too many.
        return Ok(write);
    }
    let hour = count_others(write.tx(), name, hour, &these).await?;
    let day = count_others(write.tx(), name, day, &these).await?;
    let (per_hour, per_day) = limits(&desk);
    if hour.saturating_add(count) <= per_hour && day.saturating_add(count) <= per_day {
        return Ok(write);
    }
    // Of many requests at the same moment the first one stops the account.
    if store::find(write.tx(), *id).await?.is_none_or(|account| account.state != "stopped") {
        store::set_and_end_sessions(write.tx(), *id, vec![("state", Value::from("stopped"))]).await?;
        write.commit(Entry::of(format!("stopped account={id} hour={hour} day={day}"))).await?;
        tracing::warn!(account.id = id, "an account opened too many persons and was stopped");
    }
    Err(Failure::new(Kind::TooMany, "accounts-stopped").arg("hour", per_hour).arg("day", per_day))
}

/// Records a look at persons, if the account may open them; durable when this returns, and only then is anything shown
/// (SEC-29, 30). There is none without a purpose (WP-22).
pub async fn record<A: Act>(desk: &Desk, permit: &Permit<A>, group: &str, pseudonyms: Vec<Vec<u8>>) -> Result<(), Failure> {
    if pseudonyms.is_empty() {
        return Ok(());
    }
    if OPENS_NOBODY.contains(&A::SPEC.name) {
        return Err(Failure::internal("an act that does not count opens somebody"));
    }
    desk.has_purpose()?;
    let write = may_open(desk.write(permit).await?, &pseudonyms).await?;
    let entry = pseudonyms.into_iter().fold(Entry::of(""), |entry, pseudonym| entry.about(pseudonym, group));
    write.commit(entry).await
}

/// Accounts that wait to be cleared.
pub async fn list_stopped(desk: &Desk) -> Result<Vec<Account>, Failure> {
    let permit = desk.may(&ClearStoppedAccount).await?;
    store::list_stopped(&desk.read(&permit)).await
}

/// What an account that was stopped had opened before.
#[derive(Default)]
pub struct Before {
    /// When it was stopped; `None`: the line is kept no longer.
    pub at: Option<Moment>,
    /// How many persons in the hour and in the day before that.
    pub hour: i64,
    pub day: i64,
    /// For which purposes, as the journal keeps them, each with its number of persons; the most first.
    pub purposes: Vec<(String, i64)>,
}

/// The most purposes that are told.
const PURPOSES: u64 = 20;

/// By the journal: whoever lets an account in again sees first what it was stopped for (SEC-32).
pub async fn before(desk: &Desk, account: &Account) -> Result<Before, Failure> {
    let permit = desk.may(&ClearStoppedAccount).await?;
    let reader = desk.read(&permit);
    let col = |name: &str| Expr::col(Alias::new(name));
    let stop = Query::select()
        .column(Alias::new("at"))
        .from(Alias::new("journal"))
        .and_where(col("account").eq(account.name.as_str()))
        .and_where(col("detail").like(format!("stopped account={} %", account.id)))
        .order_by(Alias::new("seq"), Order::Desc)
        .limit(1)
        .to_owned();
    let Some(row) = reader.one(&stop).await? else { return Ok(Before::default()) };
    let at: i64 = row.try_get_by_index(0)?;
    let since = |span: i64| opened(&account.name, at - span).and_where(col("at").lte(at)).to_owned();
    let (hour, day) = (number(&reader, &since(HOUR)).await?, number(&reader, &since(DAY)).await?);
    let by_purpose = since(DAY)
        .column(Alias::new("purpose"))
        .group_by_col(Alias::new("purpose"))
        .order_by_expr(Expr::from(Func::count_distinct(subject())), Order::Desc)
        .limit(PURPOSES)
        .to_owned();
    let read = |row: QueryResult| -> Result<(String, i64), Failure> { Ok((row.try_get_by_index(1)?, row.try_get_by_index(0)?)) };
    let purposes = reader.all(&by_purpose).await?.into_iter().map(read).collect::<Result<_, _>>()?;
    Ok(Before { at: Some(Moment(at)), hour, day, purposes })
}

/// Why an account is let in again, as it was typed: it is kept, and names nobody.
fn reason(typed: &str) -> Result<String, Failure> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let wrong = |message: &str| Err(Failure::input(message).at("reason"));
    if text.is_empty() {
        return wrong("accounts-clear-missing");
    }
    if text.chars().count() > purpose::MOST {
        return wrong("accounts-clear-long");
    }
    match looks_personal(&text) || text.chars().any(|c| c.is_control() || is_invisible(c)) {
        true => wrong("people-purpose-personal"),
        false => Ok(text),
    }
}

/// Lets a stopped account in again; counting starts anew. The reason stands in the journal.
pub async fn clear(desk: &Desk, id: i64, why: &str) -> Result<(), Failure> {
    let why = reason(why)?;
    let permit = desk.may(&ClearStoppedAccount).await?;
    let write = desk.write(&permit).await?;
    let stopped = store::find(write.tx(), id).await?.filter(|account| account.state == "stopped");
    if stopped.is_none() {
        return Err(Failure::absent());
    }
    store::set(write.tx(), id, vec![("state", Value::from("active"))]).await?;
    set_meta(write.tx(), &cleared_key(id), &desk.now().0.to_string()).await?;
    write.commit(Entry::of(format!("cleared account={id} reason: {why}"))).await
}

#[cfg(test)]
mod tests {
    use super::OPENS_NOBODY;

    #[test]
    fn wp_27_acts_that_do_not_count_are_acts_of_the_house() {
        for name in OPENS_NOBODY {
            assert!(crate::acts::all().any(|act| act.name == name), "{name}");
        }
    }

    /// Acts that show a whole name, telephone or record, and what of it; a new one stands here.
    const OPENS_SOMEBODY: &[(&str, &str)] = &[
        ("confirm_placement", "whom the confirming desk telephones"),
        ("correct_person", "the form holds name, number and telephone"),
        ("correct_placement", "the form stands under the name"),
        ("correct_training", "the form stands under the name"),
        ("delete_record", "the page stands under the name"),
        ("give_demand", "the whole record, as a document"),
        ("hear_worker", "name and applications, at the confirming desk"),
        ("open_person", "the whole record"),
        ("record_placement", "the form stands under the name"),
        ("record_training", "the form stands under the name"),
        ("see_applicants", "name and telephone, to the firm that was asked; the travellers of a team too"),
        ("serve_person", "name and telephone of who asked for help"),
    ];

    #[test]
    fn wp_27_every_act_that_opens_somebody_counts() {
        for (name, what) in OPENS_SOMEBODY {
            assert!(crate::acts::all().any(|act| act.name == *name), "{name}");
            assert!(!OPENS_NOBODY.contains(name), "{name} counts: {what}");
        }
    }
}
