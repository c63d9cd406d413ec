//! Heads of the journal in the hands of an outside holder (SEC-31): the complaint body, whose records are another database.
//!
//! Each night hands the present head over. A member prints the latest as a line, puts it away outside of this machine, and says
//! so: from then on it is witnessed. Numbers, hashes and days; nothing of any person.

use super::Head;
use crate::Failure;
use crate::db::{Reads, Tx, a, col, number, stored_day};
use crate::office::Office;
use leka_core::{Day, Moment};
use sea_orm::sea_query::{ExprTrait, Order, Query};
use sea_orm::{QueryResult, Value};

/// A head that was handed over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Held {
    pub seq: i64,
    pub hash: Vec<u8>,
    /// The day of its entry.
    pub day: Day,
    /// The day on which a member put it away outside; `None`: nobody has.
    pub seen: Option<Day>,
    pub by: String,
}

impl Held {
    /// Number and hash.
    pub fn head(&self) -> Head {
        Head { seq: self.seq, hash: self.hash.clone() }
    }
}

/// The number up to which the journal was witnessed; 0: nowhere.
pub fn witnessed(held: &[Held]) -> i64 {
    held.iter().filter(|one| one.seen.is_some()).map(|one| one.seq).max().unwrap_or(0)
}

const COLUMNS: [&str; 5] = ["seq", "hash", "day", "seen_day", "seen_by"];

fn read(row: &QueryResult) -> Result<Held, Failure> {
    Ok(Held {
        seq: row.try_get_by_index(0)?,
        hash: row.try_get_by_index(1)?,
        day: stored_day(row.try_get_by_index(2)?)?,
        seen: row.try_get_by_index::<Option<i64>>(3)?.map(stored_day).transpose()?,
        by: row.try_get_by_index(4)?,
    })
}

/// All heads that are held, the latest first, in the complaint body's database.
pub async fn list<R: Reads>(reads: &R) -> Result<Vec<Held>, Failure> {
    let query = Query::select().columns(COLUMNS.map(a)).from(a("journal_head")).order_by(a("seq"), Order::Desc).to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// The same of an office.
pub async fn of(office: &Office) -> Result<Vec<Held>, Failure> {
    list(&office.complaints.reader()).await
}

/// The present head of the journal, as it is handed over; `None`: there is no entry yet.
pub async fn present<R: Reads>(reads: &R) -> Result<Option<Held>, Failure> {
    let query = Query::select()
        .columns(["seq", "hash", "at"].map(a))
        .from(a("journal"))
        .order_by(a("seq"), Order::Desc)
        .limit(1)
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let day = Moment(row.try_get_by_index(2)?).day();
    Ok(Some(Held { seq: row.try_get_by_index(0)?, hash: row.try_get_by_index(1)?, day, seen: None, by: String::new() }))
}

/// Hands a head over, in the complaint body's database; one that is there already stays as it is.
pub async fn hand_over(tx: &Tx, head: &Held) -> Result<(), Failure> {
    let known = list(tx).await?;
    if known.iter().any(|one| one.seq >= head.seq) {
        return Ok(());
    }
    let row = vec![
        Value::from(head.seq),
        Value::from(head.hash.clone()),
        Value::from(number(head.day)),
        Value::BigInt(None),
        Value::from(""),
    ];
    tx.insert_many("journal_head", &COLUMNS, [row], None).await?;
    Ok(())
}

/// A member put the head with this number away outside; `false`: there is no such head, or somebody did so before.
pub async fn witness(tx: &Tx, seq: i64, day: Day, by: &str) -> Result<bool, Failure> {
    let update = Query::update()
        .table(a("journal_head"))
        .value(a("seen_day"), number(day))
        .value(a("seen_by"), by)
        .and_where(col("seq").eq(seq))
        .and_where(col("seen_day").is_null())
        .to_owned();
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

/// Takes heads away of which nothing is compared any more: older than the journal is kept, and followed by a witnessed one.
pub async fn prune(tx: &Tx, before: Day) -> Result<(), Failure> {
    let last = witnessed(&list(tx).await?);
    let delete = Query::delete()
        .from_table(a("journal_head"))
        .and_where(col("day").lt(number(before)))
        .and_where(col("seq").lt(last))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}
