//! Brings the reference data of places in.

use crate::work::model::WorkPlace;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, Order, Query};
use std::collections::BTreeMap;

/// The statistical division codes of the 2023 edition (`reference/README.md`: source and traps).
const DIVISIONS: &str = include_str!("../../../sheets/data/divisions.csv");

/// Codes of counties of Tibet that changed in 2023: (old code, old name, new code, day of the change).
const CHANGED_2023: &[(&str, &str, &str, &str)] =
    &[("540422", "米林县", "540481", "2023-03-21"), ("540530", "错那县", "540581", "2023-03-21")];

/// Puts all places in; again: changes nothing.
pub async fn bring_in(tx: &Tx) -> Result<(), Failure> {
    let count = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new("place")).to_owned();
    let known: i64 = match tx.one(&count).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    if known > 0 {
        return Ok(());
    }
    let day = |text: &str| text.parse::<Day>().map(Day::number).unwrap_or(0);
    let mut rows = Vec::new();
    let mut push = |code: &str, from: i64, until: Option<i64>, parent: &str, level: &str, name: &str| {
        rows.push(vec![
            Value::from(code),
            Value::from(from),
            Value::BigInt(until),
            Value::from(parent),
            Value::from(level),
            Value::from(name),
            Value::from(""),
        ]);
    };
    for line in DIVISIONS.lines().skip(1) {
        let mut parts = line.split(',');
        let (Some(code), Some(parent), Some(level), Some(name)) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let from = CHANGED_2023.iter().find(|(_, _, new, _)| *new == code).map_or(0, |(_, _, _, since)| i64::from(day(since)));
        push(code, from, None, parent, level, name);
    }
    for (old, name, _, until) in CHANGED_2023 {
        push(old, 0, Some(i64::from(day(until)) - 1), &old[..4], "county", name);
    }
    let columns = ["code", "valid_from", "valid_until", "parent", "level", "name_zh", "name_bo"];
    let conflict = OnConflict::columns(["code", "valid_from"].map(Alias::new)).do_nothing().to_owned();
    tx.insert_many("place", &columns, rows, Some(conflict)).await?;
    Ok(())
}

/// Where work can be, for a choice: villages and townships of the county, the county, other counties of the region, other
/// provinces; each by code, with the name as it is registered (`level` says which it is).
pub async fn work_places<R: Reads>(reads: &R) -> Result<Vec<WorkPlace>, Failure> {
    let county = leka_platform::office::COUNTY;
    let query = Query::select()
        .columns(["code", "name_zh", "level"].map(Alias::new))
        .from(Alias::new("place"))
        .and_where(Expr::col(Alias::new("valid_until")).is_null())
        .and_where(Expr::col(Alias::new("level")).ne("prefecture"))
        .order_by(Alias::new("code"), Order::Asc)
        .to_owned();
    let mut places = Vec::new();
    for row in reads.all(&query).await? {
        let (code, name, level): (String, String, String) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let kept = match level.as_str() {
            "province" => code != county[..2],
            "county" => code.starts_with(&county[..2]),
            _ => code.starts_with(county),
        };
        if kept {
            places.push(WorkPlace { code, name });
        }
    }
    Ok(places)
}

/// Names of the townships of a county by code.
pub async fn township_names<R: Reads>(reads: &R, county: &str) -> Result<BTreeMap<String, String>, Failure> {
    let query = Query::select()
        .columns(["code", "name_zh"].map(Alias::new))
        .from(Alias::new("place"))
        .and_where(Expr::col(Alias::new("parent")).eq(county))
        .and_where(Expr::col(Alias::new("level")).eq("township"))
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}
