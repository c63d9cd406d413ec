//! Records that are closed because their person is on file under another number.

use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col};
use sea_orm::sea_query::{ExprTrait, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// A closed record and the one that its person is on file under.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Merged {
    pub person: i64,
    pub into: i64,
    pub at: Moment,
    pub account: String,
}

const COLUMNS: [&str; 4] = ["person", "into_person", "at", "account"];

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(a)).from(a("merging")).to_owned()
}

fn merged(row: &QueryResult) -> Result<Merged, Failure> {
    Ok(Merged {
        person: row.try_get_by_index(0)?,
        into: row.try_get_by_index(1)?,
        at: Moment(row.try_get_by_index(2)?),
        account: row.try_get_by_index(3)?,
    })
}

/// Keeps it.
pub async fn add(tx: &Tx, merged: &Merged) -> Result<(), Failure> {
    let row = vec![
        Value::from(merged.person),
        Value::from(merged.into),
        Value::from(merged.at.0),
        Value::from(merged.account.as_str()),
    ];
    tx.insert_many("merging", &COLUMNS, [row], None).await?;
    Ok(())
}

/// Of a closed record.
pub async fn find<R: Reads>(reads: &R, person: i64) -> Result<Option<Merged>, Failure> {
    let query = select().and_where(col("person").eq(person)).to_owned();
    reads.one(&query).await?.as_ref().map(merged).transpose()
}

/// The records that are closed for these ones, the earliest first.
pub async fn list_into<R: Reads>(reads: &R, people: &[i64]) -> Result<Vec<Merged>, Failure> {
    let mut out = Vec::new();
    for chunk in people.chunks(1_000) {
        let query = select()
            .and_where(col("into_person").is_in(chunk.iter().copied()))
            .order_by(a("at"), Order::Asc)
            .order_by(a("person"), Order::Asc)
            .to_owned();
        for row in reads.all(&query).await? {
            out.push(merged(&row)?);
        }
    }
    Ok(out)
}

/// Forgets it on either side: parted again, or one of the two goes.
pub async fn forget(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    for chunk in people.chunks(1_000) {
        for column in ["person", "into_person"] {
            let delete = Query::delete().from_table(a("merging")).and_where(col(column).is_in(chunk.iter().copied())).to_owned();
            tx.execute(&delete).await?;
        }
    }
    Ok(())
}
