//! The tables of the room: in the main database which body there is, what is held and what was published; below `store/` those
//! of the body's own database, whose `Reads` and `Tx` are those of `read_cases` and `write_cases`.
//!
//! * `cases`: complaints and their steps. `keys`: the body's key and its members' copies.
//! * `notes`: notes of holds, firms that rest, wishes to be telephoned.

mod cases;
mod keys;
mod notes;

pub use cases::{
    Stored, count_cases, count_unanswered, delete_cases, find_case, insert_case, insert_step, list_cases, list_closed,
    list_first_steps, list_steps, list_told, update_case,
};
pub use keys::{Member, drop_member, find_member, find_public, insert_public, list_members, put_member};
pub use notes::{
    Call, Note, Rest, delete_calls, delete_calls_before, delete_note, delete_rest, insert_call, list_calls, list_notes,
    list_rests, put_note, put_rest,
};

use super::Body;
use super::timely::Timely;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{ExprTrait, Order, Query};
use sea_orm::{QueryResult, Value};

/// The body named last.
pub async fn latest_body<R: Reads>(reads: &R) -> Result<Option<Body>, Failure> {
    let query = Query::select()
        .columns(["name", "phone", "since_day"].map(a))
        .from(a("complaint_body"))
        .order_by(a("id"), Order::Desc)
        .limit(1)
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let since = stored_day(row.try_get_by_index(2)?)?;
    Ok(Some(Body { name: row.try_get_by_index(0)?, phone: row.try_get_by_index(1)?, since }))
}

/// Adds a body.
pub async fn insert_body(tx: &Tx, id: i64, body: &Body, by: &str) -> Result<(), Failure> {
    let row = vec![
        Value::from(id),
        Value::from(body.name.as_str()),
        Value::from(body.phone.as_str()),
        Value::from(number(body.since)),
        Value::from(by),
    ];
    tx.insert_many("complaint_body", &["id", "name", "phone", "since_day", "recorded_by"], [row], None).await?;
    Ok(())
}

/// An employer and a month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Batch {
    pub employer_key: String,
    pub first: Day,
    pub last: Day,
}

/// The first three columns of a row.
fn batch(row: &QueryResult) -> Result<Batch, Failure> {
    Ok(Batch {
        employer_key: row.try_get_by_index(0)?,
        first: stored_day(row.try_get_by_index(1)?)?,
        last: stored_day(row.try_get_by_index(2)?)?,
    })
}

const BATCH: [&str; 3] = ["employer_key", "first_day", "last_day"];

/// What is held.
pub async fn list_held<R: Reads>(reads: &R) -> Result<Vec<Batch>, Failure> {
    let query = Query::select()
        .columns(BATCH.map(a))
        .from(a("held_batch"))
        .order_by(a("first_day"), Order::Desc)
        .order_by(a("employer_key"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(batch).collect()
}

/// Whether a batch is held.
pub async fn is_held<R: Reads>(reads: &R, batch: &Batch) -> Result<bool, Failure> {
    Ok(list_held(reads).await?.contains(batch))
}

/// Holds a batch.
pub async fn insert_held(tx: &Tx, batch: &Batch) -> Result<(), Failure> {
    let row = vec![Value::from(batch.employer_key.as_str()), Value::from(number(batch.first)), Value::from(number(batch.last))];
    tx.insert_many("held_batch", &BATCH, [row], None).await?;
    Ok(())
}

/// Lifts a batch.
pub async fn delete_held(tx: &Tx, batch: &Batch) -> Result<(), Failure> {
    let delete = Query::delete()
        .from_table(a("held_batch"))
        .and_where(col("employer_key").eq(batch.employer_key.as_str()))
        .and_where(col("first_day").eq(number(batch.first)))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

const PUBLISHED: [&str; 6] = ["quarter", "received", "answered", "closed", "within_days", "published_day"];

/// What was published and when, the latest quarter first.
pub async fn list_published<R: Reads>(reads: &R) -> Result<Vec<(Timely, Day)>, Failure> {
    let query =
        Query::select().columns(PUBLISHED.map(a)).from(a("complaint_quarter")).order_by(a("quarter"), Order::Desc).to_owned();
    let read = |row: &QueryResult| -> Result<(Timely, Day), Failure> {
        let timely = Timely {
            quarter: stored_day(row.try_get_by_index(0)?)?,
            received: row.try_get_by_index(1)?,
            answered: row.try_get_by_index(2)?,
            closed: row.try_get_by_index(3)?,
            within: row.try_get_by_index(4)?,
        };
        Ok((timely, stored_day(row.try_get_by_index(5)?)?))
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps what is published of a quarter, for good.
pub async fn insert_published(tx: &Tx, timely: &Timely, day: Day) -> Result<(), Failure> {
    let row = vec![
        Value::from(number(timely.quarter)),
        Value::BigInt(timely.received),
        Value::BigInt(timely.answered),
        Value::BigInt(timely.closed),
        Value::from(timely.within),
        Value::from(number(day)),
    ];
    tx.insert_many("complaint_quarter", &PUBLISHED, [row], None).await?;
    Ok(())
}
