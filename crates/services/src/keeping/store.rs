//! The tables of erasures, of locked proof and of the day of the last own act; private to the room but for the words below.

use crate::people::store::Index;
use leka_core::{Day, Moment};
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use leka_platform::erasures::{Event, Mark, What};
use leka_platform::{Failure, Vault};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};
use std::collections::HashSet;

/// An erasure that holds.
pub struct Erasure {
    pub id: i64,
    /// The row without a name, while proof is locked.
    pub person: Option<i64>,
}

/// Keeps an erasure.
pub async fn add(tx: &Tx, id: i64, event: &Event, person: Option<i64>) -> Result<(), Failure> {
    let row = vec![
        Value::from(id),
        Value::from(event.mark.to_vec()),
        Value::from(event.at.0),
        Value::BigInt(person),
        Value::BigInt(None),
    ];
    tx.insert_many("erasure", &["id", "mark", "at", "person", "lifted_at"], [row], None).await?;
    Ok(())
}

/// The erasure of somebody that holds.
pub async fn find<R: Reads>(reads: &R, mark: &Mark) -> Result<Option<Erasure>, Failure> {
    let query = Query::select()
        .columns(["id", "person"].map(a))
        .from(a("erasure"))
        .and_where(col("mark").eq(mark.to_vec()))
        .and_where(col("lifted_at").is_null())
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(Erasure { id: row.try_get_by_index(0)?, person: row.try_get_by_index(1)? }))
}

/// The person registered again.
pub async fn lift(tx: &Tx, id: i64, at: Moment) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("erasure"))
        .value(a("lifted_at"), at.0)
        .value(a("person"), Value::BigInt(None))
        .and_where(col("id").eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// The row without a name is gone.
pub async fn forget_people(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    for chunk in people.chunks(1_000) {
        let update = Query::update()
            .table(a("erasure"))
            .value(a("person"), Value::BigInt(None))
            .and_where(col("person").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    Ok(())
}

/// All that happened, in its order.
pub async fn events<R: Reads>(reads: &R) -> Result<Vec<Event>, Failure> {
    let query = Query::select().columns(["mark", "at", "lifted_at"].map(a)).from(a("erasure")).to_owned();
    let mut out = Vec::new();
    for row in reads.all(&query).await? {
        let mark: Vec<u8> = row.try_get_by_index(0)?;
        let mark = Mark::try_from(mark).map_err(|_| Failure::internal("a mark of the wrong length"))?;
        out.push(Event { what: What::Erased, mark, at: Moment(row.try_get_by_index(1)?) });
        if let Some(at) = row.try_get_by_index::<Option<i64>>(2)? {
            out.push(Event { what: What::Lifted, mark, at: Moment(at) });
        }
    }
    out.sort_by_key(|event| event.at);
    Ok(out)
}

/// Those of these people whose record was closed and who did not register again (REL-7).
pub async fn closed_among<R: Reads>(reads: &R, vault: &Vault, wanted: &[Index]) -> Result<HashSet<Index>, Failure> {
    let query = Query::select().column(a("mark")).from(a("erasure")).and_where(col("lifted_at").is_null()).to_owned();
    let mut marks: HashSet<Vec<u8>> = HashSet::new();
    for row in reads.all(&query).await? {
        marks.insert(row.try_get_by_index(0)?);
    }
    // Nearly always there are none or few; then no row of a ledger costs anything.
    if marks.is_empty() {
        return Ok(HashSet::new());
    }
    Ok(wanted.iter().filter(|index| marks.contains(&vault.erased_mark(index)[..])).copied().collect())
}

/// Proof that is locked.
pub struct Locked {
    pub noun: String,
    pub record: i64,
    pub person: i64,
    pub sealed: Vec<u8>,
}

/// Keeps locked proof.
pub async fn add_locked(tx: &Tx, locked: &Locked, until: Day, law: &str) -> Result<(), Failure> {
    let row = vec![
        Value::from(locked.noun.as_str()),
        Value::from(locked.record),
        Value::from(locked.person),
        Value::from(number(until)),
        Value::from(law),
        Value::from(locked.sealed.clone()),
    ];
    tx.insert_many("locked_proof", &["noun", "record", "person", "until_day", "law", "sealed"], [row], None).await?;
    Ok(())
}

fn select_locked() -> SelectStatement {
    Query::select().columns(["noun", "record", "person", "sealed"].map(a)).from(a("locked_proof")).to_owned()
}

fn locked(row: &QueryResult) -> Result<Locked, Failure> {
    Ok(Locked {
        noun: row.try_get_by_index(0)?,
        record: row.try_get_by_index(1)?,
        person: row.try_get_by_index(2)?,
        sealed: row.try_get_by_index(3)?,
    })
}

/// What is locked of a row without a name.
pub async fn locked_of<R: Reads>(reads: &R, person: i64) -> Result<Vec<Locked>, Failure> {
    let query = select_locked().and_where(col("person").eq(person)).order_by(a("record"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(locked).collect()
}

/// What need not stay any longer.
pub async fn locked_until_before<R: Reads>(reads: &R, today: Day, most: u64) -> Result<Vec<Locked>, Failure> {
    let query =
        select_locked().and_where(col("until_day").lt(number(today))).order_by(a("until_day"), Order::Asc).limit(most).to_owned();
    reads.all(&query).await?.iter().map(locked).collect()
}

/// Takes locked proof away.
pub async fn remove_locked(tx: &Tx, noun: &str, record: i64) -> Result<(), Failure> {
    let delete = Query::delete()
        .from_table(a("locked_proof"))
        .and_where(col("noun").eq(noun))
        .and_where(col("record").eq(record))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// Which of these rows without a name still have something locked.
pub async fn still_locked<R: Reads>(reads: &R, people: &[i64]) -> Result<HashSet<i64>, Failure> {
    let mut out = HashSet::new();
    for chunk in people.chunks(1_000) {
        let query = Query::select()
            .distinct()
            .column(a("person"))
            .from(a("locked_proof"))
            .and_where(col("person").is_in(chunk.iter().copied()))
            .to_owned();
        for row in reads.all(&query).await? {
            out.insert(row.try_get_by_index(0)?);
        }
    }
    Ok(out)
}

/// Remembers the last day on which a person used their own account: signing in, which the journal knows anyway. What they do
/// there leaves no day (WP-10).
pub async fn used_own_account(tx: &Tx, person: i64, today: Day) -> Result<(), Failure> {
    let conflict = OnConflict::column(a("person")).update_column(a("day")).to_owned();
    let row = vec![Value::from(person), Value::from(number(today))];
    tx.insert_many("own_day", &["person", "day"], [row], Some(conflict)).await?;
    Ok(())
}

fn own_day(row: &QueryResult) -> Result<(i64, Day), Failure> {
    Ok((row.try_get_by_index(0)?, stored_day(row.try_get_by_index(1)?)?))
}

/// The last day on which people used their own account, where it is known.
pub async fn own_days<R: Reads>(reads: &R) -> Result<Vec<(i64, Day)>, Failure> {
    let query = Query::select().columns(["person", "day"].map(a)).from(a("own_day")).to_owned();
    reads.all(&query).await?.iter().map(own_day).collect()
}

/// The same of these people alone.
pub async fn own_days_among<R: Reads>(reads: &R, people: &[i64]) -> Result<Vec<(i64, Day)>, Failure> {
    let mut out = Vec::new();
    for chunk in people.chunks(1_000) {
        let query = Query::select()
            .columns(["person", "day"].map(a))
            .from(a("own_day"))
            .and_where(col("person").is_in(chunk.iter().copied()))
            .to_owned();
        for row in reads.all(&query).await? {
            out.push(own_day(&row)?);
        }
    }
    Ok(out)
}

/// Deletes the rows of a table that lead to these numbers ([`super::list`]).
pub async fn delete_from(tx: &Tx, table: &str, column: &str, numbers: &[i64]) -> Result<(), Failure> {
    for chunk in numbers.chunks(1_000) {
        let of = Expr::col(Alias::new(column)).is_in(chunk.iter().copied());
        tx.execute(&Query::delete().from_table(Alias::new(table)).and_where(of).to_owned()).await?;
    }
    Ok(())
}

/// Whether a row of a table leads to one of these numbers ([`super::list`]).
pub async fn leads_to<R: Reads>(reads: &R, table: &str, column: &str, numbers: &[i64]) -> Result<bool, Failure> {
    for chunk in numbers.chunks(1_000) {
        let of = Expr::col(Alias::new(column)).is_in(chunk.iter().copied());
        let query = Query::select().column(Alias::new(column)).from(Alias::new(table)).and_where(of).limit(1).to_owned();
        if reads.one(&query).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A record of work or of a course, as the clock sees it.
pub struct Aged {
    pub id: i64,
    pub person: i64,
    pub source: String,
    pub end: Option<Day>,
    pub withdrawn: bool,
    pub recorded: Day,
}

fn select_aged(table: &str) -> SelectStatement {
    let columns = ["id", "person", "source", "end_day", "withdrawn", "recorded_at"];
    Query::select().columns(columns.map(a)).from(a(table)).to_owned()
}

fn aged(row: &QueryResult) -> Result<Aged, Failure> {
    Ok(Aged {
        id: row.try_get_by_index(0)?,
        person: row.try_get_by_index(1)?,
        source: row.try_get_by_index(2)?,
        end: row.try_get_by_index::<Option<i64>>(3)?.map(stored_day).transpose()?,
        withdrawn: row.try_get_by_index::<i64>(4)? == 1,
        recorded: Moment(row.try_get_by_index(5)?).day(),
    })
}

/// Records of work or of courses that were recorded before that moment: those whose time may be over.
pub async fn list_recorded_before<R: Reads>(reads: &R, table: &str, at: Moment) -> Result<Vec<Aged>, Failure> {
    let query = select_aged(table).and_where(col("recorded_at").lt(at.0)).to_owned();
    reads.all(&query).await?.iter().map(aged).collect()
}

/// Records of work or of courses by their own numbers (`column`: `id`), or by those of their people (`person`).
pub async fn list_aged<R: Reads>(reads: &R, table: &str, column: &str, numbers: &[i64]) -> Result<Vec<Aged>, Failure> {
    let mut out = Vec::new();
    for chunk in numbers.chunks(1_000) {
        let query = select_aged(table).and_where(col(column).is_in(chunk.iter().copied())).to_owned();
        for row in reads.all(&query).await? {
            out.push(aged(&row)?);
        }
    }
    Ok(out)
}
