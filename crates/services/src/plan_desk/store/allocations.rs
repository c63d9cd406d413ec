//! Goals by township.

use crate::people::roll::By;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col};
use sea_orm::Value;
use sea_orm::sea_query::{ExprTrait, OnConflict, Query};
use std::collections::HashMap;

/// The goal of a township as part and whole; whole 0 is a count.
pub struct Allocation<'g> {
    pub indicator: &'g str,
    pub township: &'g str,
    pub part: i64,
    pub whole: i64,
}

/// Part and whole of each goal of a plan, by indicator and body.
pub async fn list<R: Reads>(reads: &R, plan: &str) -> Result<HashMap<(String, String), (i64, i64)>, Failure> {
    let query = Query::select()
        .columns(["indicator", "body", "part", "whole"].map(a))
        .from(a("allocation"))
        .and_where(col("plan").eq(plan))
        .to_owned();
    let mut out = HashMap::new();
    for row in reads.all(&query).await? {
        out.insert((row.try_get_by_index(0)?, row.try_get_by_index(1)?), (row.try_get_by_index(2)?, row.try_get_by_index(3)?));
    }
    Ok(out)
}

/// Puts goals of a plan in the place of those before.
pub async fn put(tx: &Tx, by: &By<'_>, plan: &str, goals: &[Allocation<'_>]) -> Result<(), Failure> {
    let rows = goals.iter().map(|goal| {
        vec![
            Value::from(plan),
            Value::from(goal.indicator),
            Value::from(goal.township),
            Value::from(goal.part),
            Value::from(goal.whole),
            Value::BigInt(by.import),
            Value::from(by.now.0),
            Value::from(by.account),
        ]
    });
    let columns = ["plan", "indicator", "body", "part", "whole", "import", "changed_at", "changed_by"];
    let conflict = OnConflict::columns(["plan", "indicator", "body"].map(a))
        .update_columns(["part", "whole", "import", "changed_at", "changed_by"].map(a))
        .to_owned();
    tx.insert_many("allocation", &columns, rows.collect::<Vec<_>>(), Some(conflict)).await?;
    Ok(())
}
