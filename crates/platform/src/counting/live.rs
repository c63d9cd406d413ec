//! The live update: the contributions and kept sums of touched subjects, in the transaction that touched them.

use super::select::{CONTRIBUTION, Subjects, contributions};
use super::source::{FactSource, SLOTS, YearRule};
use crate::Failure;
use crate::db::{Reads, Tx, col};
use crate::office::PlanInForce;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, Query, SelectStatement, SimpleExpr};
use sea_orm::{DbBackend, Value};

/// Remembers subjects of this transaction.
pub async fn touch(tx: &Tx, batch: i64, subjects: &[i64]) -> Result<(), Failure> {
    let rows = subjects.iter().map(|subject| vec![Value::from(batch), Value::from(*subject)]).collect::<Vec<_>>();
    let on_conflict = OnConflict::columns([Alias::new("batch"), Alias::new("subject")]).do_nothing().to_owned();
    tx.insert_many("touched", &["batch", "subject"], rows, Some(on_conflict)).await?;
    Ok(())
}

/// Counts these subjects again: by themselves, or with everybody when they are most of the county anyway.
pub async fn count(tx: &Tx, facts: &[FactSource], plan: &PlanInForce, batch: i64, subjects: &[i64]) -> Result<(), Failure> {
    /// So many are cheaper counted by themselves, whatever the size of the county.
    const FEW: usize = 5_000;
    if subjects.is_empty() {
        return Ok(());
    }
    if subjects.len() > FEW {
        let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new("person")).to_owned();
        let people: i64 = match tx.one(&query).await? {
            Some(row) => row.try_get_by_index(0)?,
            None => 0,
        };
        if subjects.len() as i64 * 3 > people {
            return count_all(tx, facts, plan).await;
        }
    }
    touch(tx, batch, subjects).await?;
    count_touched(tx, facts, plan, batch).await
}

/// Counts the touched subjects again and forgets them.
pub async fn count_touched(tx: &Tx, facts: &[FactSource], plan: &PlanInForce, batch: i64) -> Result<(), Failure> {
    let version = next_version(tx).await?;
    let touched =
        Query::select().column(Alias::new("subject")).from(Alias::new("touched")).and_where(col("batch").eq(batch)).to_owned();
    let of_touched: SimpleExpr = col("subject").in_subquery(touched.clone());
    add_to_cells(tx, version, -1, Some(of_touched.clone())).await?;
    tx.execute(&Query::delete().from_table(Alias::new("contribution")).and_where(of_touched.clone()).to_owned()).await?;
    insert_contributions(tx, facts, plan, Subjects::Touched { batch }).await?;
    add_to_cells(tx, version, 1, Some(of_touched)).await?;
    tx.execute(&Query::delete().from_table(Alias::new("touched")).and_where(col("batch").eq(batch)).to_owned()).await?;
    Ok(())
}

/// Counts everything anew: after a restore, a new plan, or to mend a difference.
pub async fn count_all(tx: &Tx, facts: &[FactSource], plan: &PlanInForce) -> Result<(), Failure> {
    let version = next_version(tx).await?;
    tx.execute(&Query::delete().from_table(Alias::new("contribution")).to_owned()).await?;
    // Emptied cells stay as zeros with the new version, so that a reader that keeps them notices.
    tx.execute(
        &Query::update()
            .table(Alias::new("cell"))
            .value(Alias::new("quantity"), 0)
            .value(Alias::new("version"), version)
            .to_owned(),
    )
    .await?;
    insert_contributions(tx, facts, plan, Subjects::All).await?;
    add_to_cells(tx, version, 1, None).await
}

async fn next_version(tx: &Tx) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::max(col("version"))).from(Alias::new("cell")).to_owned();
    let last: Option<i64> = match tx.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => None,
    };
    Ok(last.unwrap_or(0) + 1)
}

async fn insert_contributions(tx: &Tx, facts: &[FactSource], plan: &PlanInForce, subjects: Subjects) -> Result<(), Failure> {
    let rule = YearRule::of(&plan.plan);
    for indicator in plan.plan.bases() {
        let Some(base) = indicator.count.base() else { continue };
        let Some(source) = facts.iter().find(|source| source.fact.name == base.fact.name) else { continue };
        let Some(number) = plan.number(&indicator.id) else { continue };
        for confirmed in [false, true] {
            let Some(select) = contributions(source, indicator, number, &rule, confirmed, subjects) else { continue };
            let mut insert = Query::insert();
            insert.into_table(Alias::new("contribution")).columns(CONTRIBUTION.map(Alias::new));
            insert.select_from(select).map_err(Failure::internal)?;
            tx.execute(&insert).await?;
        }
    }
    Ok(())
}

/// The columns of a cell that make its key.
pub(super) const CELL_KEY: [&str; 9] =
    ["indicator", "basis", "month", "township", SLOTS[0], SLOTS[1], SLOTS[2], SLOTS[3], SLOTS[4]];

/// The key of a cell as one text: SQLite sorts to group, and compares one text a third faster than nine columns. What differs
/// most often comes first; the lengths at the end keep apart what would look alike when a text holds the separator.
fn key_as_text() -> SimpleExpr {
    let (common, telling) = CELL_KEY.split_at(2);
    let parts = telling.iter().chain(common).map(|name| col(name));
    let lengths = SLOTS.iter().map(|slot| Func::cust(Alias::new("octet_length")).arg(col(slot)).into());
    Func::cust(Alias::new("concat_ws")).args([Expr::val("|")].into_iter().chain(parts).chain(lengths)).into()
}

/// Sums contributions into cells, with a sign; a whole number on both databases (`sum` is numeric in PostgreSQL).
pub(super) fn summed(backend: DbBackend, sign: i64, of: Option<SimpleExpr>) -> SelectStatement {
    let mut select = Query::select();
    for name in CELL_KEY {
        select.column(Alias::new(name));
    }
    match backend {
        // Columns of a group that are alike in all its rows may stand bare.
        DbBackend::Sqlite => select.add_group_by([key_as_text()]),
        _ => select.group_by_columns(CELL_KEY.map(Alias::new)),
    };
    let total = Expr::expr(Func::sum(col("quantity"))).mul(sign);
    select.expr_as(Func::cast_as(total, Alias::new("bigint")), Alias::new("quantity"));
    select.from(Alias::new("contribution"));
    // SQLite needs a WHERE between SELECT and ON CONFLICT.
    select.and_where(of.unwrap_or_else(|| col("quantity").is_not_null()));
    select
}

async fn add_to_cells(tx: &Tx, version: i64, sign: i64, of: Option<SimpleExpr>) -> Result<(), Failure> {
    let mut select = summed(tx.backend(), sign, of);
    select.expr_as(Expr::val(version), Alias::new("version"));
    let mut insert = Query::insert();
    insert.into_table(Alias::new("cell")).columns(CELL_KEY.into_iter().chain(["quantity", "version"]).map(Alias::new));
    insert.select_from(select).map_err(Failure::internal)?;
    let sum =
        Expr::col((Alias::new("cell"), Alias::new("quantity"))).add(Expr::col((Alias::new("excluded"), Alias::new("quantity"))));
    let conflict = OnConflict::columns(CELL_KEY.map(Alias::new))
        .value(Alias::new("quantity"), sum)
        .value(Alias::new("version"), version)
        .to_owned();
    insert.on_conflict(conflict);
    tx.execute(&insert).await?;
    Ok(())
}
