//! The table of places.

use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col};
use sea_orm::Value;
use sea_orm::sea_query::{Expr, ExprTrait, Func, OnConflict, Order, Query};
use std::collections::BTreeMap;

/// A place with the days between which its code was in force.
pub struct Place<'p> {
    pub code: &'p str,
    pub from: i64,
    pub until: Option<i64>,
    pub parent: &'p str,
    pub level: &'p str,
    pub name: &'p str,
}

/// How many places there are.
pub async fn count<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(a("place")).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}

/// Adds places; those that are there stay.
pub async fn insert(tx: &Tx, places: &[Place<'_>]) -> Result<(), Failure> {
    let rows = places.iter().map(|place| {
        vec![
            Value::from(place.code),
            Value::from(place.from),
            Value::BigInt(place.until),
            Value::from(place.parent),
            Value::from(place.level),
            Value::from(place.name),
            Value::from(""),
        ]
    });
    let columns = ["code", "valid_from", "valid_until", "parent", "level", "name_zh", "name_bo"];
    let conflict = OnConflict::columns(["code", "valid_from"].map(a)).do_nothing().to_owned();
    tx.insert_many("place", &columns, rows.collect::<Vec<_>>(), Some(conflict)).await?;
    Ok(())
}

/// Code, name and level of each place in force below the prefectures and of each province, by code.
pub async fn list_in_force<R: Reads>(reads: &R) -> Result<Vec<(String, String, String)>, Failure> {
    let query = Query::select()
        .columns(["code", "name_zh", "level"].map(a))
        .from(a("place"))
        .and_where(col("valid_until").is_null())
        .and_where(col("level").ne("prefecture"))
        .order_by(a("code"), Order::Asc)
        .to_owned();
    let rows = reads.all(&query).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?))).collect()
}

/// Names of the townships of a county by code.
pub async fn township_names<R: Reads>(reads: &R, county: &str) -> Result<BTreeMap<String, String>, Failure> {
    let query = Query::select()
        .columns(["code", "name_zh"].map(a))
        .from(a("place"))
        .and_where(col("parent").eq(county))
        .and_where(col("level").eq("township"))
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}
