//! Adopted texts of the plan, and the number that an indicator keeps for ever.

use crate::plan_desk::plan_view::Revision;
use leka_core::Moment;
use leka_plan::Plan;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a};
use sea_orm::sea_query::{Expr, Func, OnConflict, Order, Query};
use sea_orm::{QueryResult, Value};

/// All adopted texts, the latest first.
pub async fn list<R: Reads>(reads: &R) -> Result<Vec<Revision>, Failure> {
    let query = Query::select()
        .columns(["id", "plan", "adopted_at"].map(a))
        .from(a("plan_revision"))
        .order_by(a("id"), Order::Desc)
        .to_owned();
    let read = |row: &QueryResult| {
        Ok(Revision {
            id: row.try_get_by_index(0)?,
            plan: row.try_get_by_index(1)?,
            adopted_at: Moment(row.try_get_by_index(2)?),
        })
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// The number of the latest adopted text, or 0.
pub async fn latest<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::max(Expr::col(a("id")))).from(a("plan_revision")).to_owned();
    number(reads.one(&query).await?)
}

/// The fingerprint of the latest adopted text.
pub async fn latest_hash<R: Reads>(reads: &R) -> Result<Option<String>, Failure> {
    let query = Query::select().column(a("hash")).from(a("plan_revision")).order_by(a("id"), Order::Desc).limit(1).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// Adds a text.
pub async fn insert(tx: &Tx, id: i64, plan: &Plan, hash: &str, text: &str, now: Moment, by: &str) -> Result<(), Failure> {
    let row = vec![
        Value::from(id),
        Value::from(plan.id.as_str()),
        Value::from(i64::from(plan.year)),
        Value::from(hash),
        Value::from(text),
        Value::from(now.0),
        Value::from(by),
    ];
    tx.insert_many("plan_revision", &["id", "plan", "year", "hash", "text", "adopted_at", "adopted_by"], [row], None).await?;
    Ok(())
}

/// The last number that an indicator has, or 0.
pub async fn latest_indicator<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::max(Expr::col(a("number")))).from(a("indicator")).to_owned();
    number(reads.one(&query).await?)
}

/// The indicators that have a number.
pub async fn list_indicators<R: Reads>(reads: &R) -> Result<Vec<String>, Failure> {
    let query = Query::select().column(a("code")).from(a("indicator")).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Gives numbers to indicators.
pub async fn insert_indicators(tx: &Tx, numbered: &[(i64, &str)]) -> Result<(), Failure> {
    let rows: Vec<Vec<Value>> = numbered.iter().map(|(number, code)| vec![Value::from(*number), Value::from(*code)]).collect();
    let conflict = OnConflict::column(a("code")).do_nothing().to_owned();
    tx.insert_many("indicator", &["number", "code"], rows, Some(conflict)).await?;
    Ok(())
}

/// A greatest number; of no rows it is 0.
fn number(row: Option<QueryResult>) -> Result<i64, Failure> {
    Ok(match row {
        Some(row) => row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0),
        None => 0,
    })
}
