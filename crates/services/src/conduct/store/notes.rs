//! What the body noted of holds, the firms that rest, and whom to telephone; in its own database.

use super::{Batch, batch};
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{ExprTrait, Order, Query};
use sea_orm::{QueryResult, Value};

/// What the body noted of a hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    pub batch: Batch,
    pub employer: String,
    pub by: String,
    pub made: Day,
    /// The member who asks to lift it.
    pub asked_by: Option<i64>,
    pub asked_name: String,
}

const NOTE: [&str; 8] = ["employer_key", "first_day", "last_day", "employer", "made_by", "made_day", "asked_by", "asked_name"];

/// The notes of all holds.
pub async fn list_notes<R: Reads>(reads: &R) -> Result<Vec<Note>, Failure> {
    let read = |row: &QueryResult| -> Result<Note, Failure> {
        Ok(Note {
            batch: batch(row)?,
            employer: row.try_get_by_index(3)?,
            by: row.try_get_by_index(4)?,
            made: stored_day(row.try_get_by_index(5)?)?,
            asked_by: row.try_get_by_index(6)?,
            asked_name: row.try_get_by_index(7)?,
        })
    };
    let query = Query::select().columns(NOTE.map(a)).from(a("hold_note")).to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps a note in the place of an earlier one of the same batch.
pub async fn put_note(tx: &Tx, note: &Note) -> Result<(), Failure> {
    delete_note(tx, &note.batch).await?;
    let row = vec![
        Value::from(note.batch.employer_key.as_str()),
        Value::from(number(note.batch.first)),
        Value::from(number(note.batch.last)),
        Value::from(note.employer.as_str()),
        Value::from(note.by.as_str()),
        Value::from(number(note.made)),
        Value::BigInt(note.asked_by),
        Value::from(note.asked_name.as_str()),
    ];
    tx.insert_many("hold_note", &NOTE, [row], None).await?;
    Ok(())
}

/// Takes the note of a batch away.
pub async fn delete_note(tx: &Tx, batch: &Batch) -> Result<(), Failure> {
    let delete = Query::delete()
        .from_table(a("hold_note"))
        .and_where(col("employer_key").eq(batch.employer_key.as_str()))
        .and_where(col("first_day").eq(number(batch.first)))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// A firm whose vacancies rest, or will from the next night on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rest {
    pub organisation: i64,
    pub name: String,
    pub made: Day,
    /// Empty: a worker's answer.
    pub by: String,
    pub in_force: bool,
    /// The member who asks to lift it.
    pub asked_by: Option<i64>,
    pub asked_name: String,
}

const REST: [&str; 7] = ["organisation", "name", "made_day", "made_by", "in_force", "asked_by", "asked_name"];

/// All firms that rest or will.
pub async fn list_rests<R: Reads>(reads: &R) -> Result<Vec<Rest>, Failure> {
    let read = |row: &QueryResult| -> Result<Rest, Failure> {
        Ok(Rest {
            organisation: row.try_get_by_index(0)?,
            name: row.try_get_by_index(1)?,
            made: stored_day(row.try_get_by_index(2)?)?,
            by: row.try_get_by_index(3)?,
            in_force: row.try_get_by_index::<i64>(4)? == 1,
            asked_by: row.try_get_by_index(5)?,
            asked_name: row.try_get_by_index(6)?,
        })
    };
    let query = Query::select()
        .columns(REST.map(a))
        .from(a("rest_note"))
        .order_by(a("made_day"), Order::Desc)
        .order_by(a("organisation"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps it in the place of what was noted of the firm before.
pub async fn put_rest(tx: &Tx, rest: &Rest) -> Result<(), Failure> {
    delete_rest(tx, rest.organisation).await?;
    let row = vec![
        Value::from(rest.organisation),
        Value::from(rest.name.as_str()),
        Value::from(number(rest.made)),
        Value::from(rest.by.as_str()),
        Value::from(i64::from(rest.in_force)),
        Value::BigInt(rest.asked_by),
        Value::from(rest.asked_name.as_str()),
    ];
    tx.insert_many("rest_note", &REST, [row], None).await?;
    Ok(())
}

/// Takes it away.
pub async fn delete_rest(tx: &Tx, organisation: i64) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("rest_note")).and_where(col("organisation").eq(organisation)).to_owned()).await?;
    Ok(())
}

/// A wish to be telephoned, sealed.
pub struct Call {
    pub id: i64,
    pub day: Day,
    pub sealed: Vec<u8>,
}

/// Keeps a wish.
pub async fn insert_call(tx: &Tx, call: &Call) -> Result<(), Failure> {
    let row = vec![Value::from(call.id), Value::from(number(call.day)), Value::from(call.sealed.clone())];
    tx.insert_many("call_wish", &["id", "day", "sealed"], [row], None).await?;
    Ok(())
}

/// The oldest of them.
pub async fn list_calls<R: Reads>(reads: &R, limit: u64) -> Result<Vec<Call>, Failure> {
    let query = Query::select()
        .columns(["id", "day", "sealed"].map(a))
        .from(a("call_wish"))
        .order_by(a("day"), Order::Asc)
        .order_by(a("id"), Order::Asc)
        .limit(limit)
        .to_owned();
    let read = |row: &QueryResult| -> Result<Call, Failure> {
        Ok(Call { id: row.try_get_by_index(0)?, day: stored_day(row.try_get_by_index(1)?)?, sealed: row.try_get_by_index(2)? })
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// Takes wishes away.
pub async fn delete_calls(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("call_wish")).and_where(col("id").is_in(ids.iter().copied())).to_owned()).await?;
    Ok(())
}

/// Takes those away that are older than that day.
pub async fn delete_calls_before(tx: &Tx, day: Day) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("call_wish")).and_where(col("day").lt(number(day))).to_owned()).await?;
    Ok(())
}
