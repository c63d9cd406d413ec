//! Releases and the contributions behind them.

use crate::plan_desk::releases::Release;
use leka_core::{Day, Moment};
use leka_platform::counting::select::CONTRIBUTION;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use leka_platform::{Desk, Failure, Kind};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// All releases, the latest first.
pub async fn list<R: Reads>(reads: &R) -> Result<Vec<Release>, Failure> {
    let query = select().order_by(a("id"), Order::Desc).to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// The latest release, if there is one: what those who place people see of `confirmed` (WP-7).
pub async fn latest<R: Reads>(reads: &R) -> Result<Option<Release>, Failure> {
    let query = select().order_by(a("id"), Order::Desc).limit(1).to_owned();
    reads.one(&query).await?.map(|row| read(&row)).transpose()
}

/// The number of the latest release that is of no later day: beside figures of a day there is none of the days that follow.
pub async fn latest_until<R: Reads>(reads: &R, day: Day) -> Result<Option<i64>, Failure> {
    let query = Query::select()
        .expr(Func::max(Expr::col(a("id"))))
        .from(a("release"))
        .and_where(col("as_of").lte(number(day)))
        .to_owned();
    match reads.one(&query).await? {
        Some(row) => Ok(row.try_get_by_index(0)?),
        None => Ok(None),
    }
}

/// One release; absent is a failure.
pub async fn get<R: Reads>(reads: &R, id: i64) -> Result<Release, Failure> {
    let query = select().and_where(col("id").eq(id)).to_owned();
    match reads.one(&query).await? {
        Some(row) => read(&row),
        None => Err(Failure::new(Kind::Absent, "failure-absent")),
    }
}

/// The number of the next release.
pub async fn next_id<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::max(Expr::col(a("id")))).from(a("release")).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0) + 1,
        None => 1,
    })
}

/// Keeps frozen figures, as text, and freezes the contributions up to their day.
pub async fn insert(tx: &Tx, desk: &Desk, id: i64, day: Day, revision: i64, figures: String) -> Result<(), Failure> {
    let row = vec![
        Value::from(id),
        Value::from(number(day)),
        Value::from(revision),
        Value::from(desk.now().0),
        Value::from(desk.who.name()),
        Value::from(figures),
    ];
    tx.insert_many("release", &["id", "as_of", "plan_revision", "created_at", "created_by", "figures"], [row], None).await?;
    let mut rows = Query::select();
    rows.expr(Expr::val(id)).columns(CONTRIBUTION.map(a)).from(a("contribution"));
    rows.and_where(col("day").lte(day.number()));
    let mut insert = Query::insert();
    insert.into_table(a("release_row")).columns(["release"].into_iter().chain(CONTRIBUTION).map(a));
    insert.select_from(rows).map_err(Failure::internal)?;
    tx.execute(&insert).await?;
    Ok(())
}

fn select() -> SelectStatement {
    Query::select()
        .columns(["id", "as_of", "plan_revision", "created_at", "created_by", "figures"].map(a))
        .from(a("release"))
        .to_owned()
}

fn read(row: &QueryResult) -> Result<Release, Failure> {
    let figures: String = row.try_get_by_index(5)?;
    Ok(Release {
        id: row.try_get_by_index(0)?,
        as_of: stored_day(row.try_get_by_index(1)?)?,
        plan_revision: row.try_get_by_index(2)?,
        created_at: Moment(row.try_get_by_index(3)?),
        created_by: row.try_get_by_index(4)?,
        figures: serde_json::from_str(&figures).map_err(Failure::internal)?,
    })
}
