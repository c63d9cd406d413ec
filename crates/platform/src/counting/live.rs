//! The live update: the contributions and kept sums of touched subjects, in the transaction that touched them.

use super::select::{CONTRIBUTION, Subjects, all_counted};
use super::source::{FactSource, SLOTS};
use crate::Failure;
use crate::db::{Reads, Tx, col, of};
use crate::office::PlanInForce;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, Query, SelectStatement, SimpleExpr, UnionType};
use sea_orm::{QueryResult, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Remembers subjects of this transaction.
pub async fn touch(tx: &Tx, batch: i64, subjects: &[i64]) -> Result<(), Failure> {
    let rows = subjects.iter().map(|subject| vec![Value::from(batch), Value::from(*subject)]).collect::<Vec<_>>();
    let on_conflict = OnConflict::columns([Alias::new("batch"), Alias::new("subject")]).do_nothing().to_owned();
    tx.insert_many("touched", &["batch", "subject"], rows, Some(on_conflict)).await?;
    Ok(())
}

/// Counts these subjects again: one by one when they are a handful, together, or with everybody when they are most of the
/// county anyway.
pub async fn count(tx: &Tx, facts: &[FactSource], plan: &PlanInForce, batch: i64, subjects: &[i64]) -> Result<(), Failure> {
    /// What somebody does on a page touches no more.
    const HANDFUL: usize = 4;
    /// So many are cheaper counted by themselves, whatever the size of the county.
    const FEW: usize = 5_000;
    if subjects.len() <= HANDFUL {
        for subject in subjects.iter().copied().collect::<BTreeSet<_>>() {
            count_one(tx, facts, plan, subject).await?;
        }
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
    count_evenly(tx, facts, plan, batch, subjects).await
}

/// Counts these subjects again with the same writing whatever has changed of them, or nothing: what a worker said by one
/// code or the other, or did not say, leaves no other trace and takes no other time (WP-8, WP-10).
pub async fn count_evenly(
    tx: &Tx,
    facts: &[FactSource],
    plan: &PlanInForce,
    batch: i64,
    subjects: &[i64],
) -> Result<(), Failure> {
    if subjects.is_empty() {
        return Ok(());
    }
    touch(tx, batch, subjects).await?;
    count_touched(tx, facts, plan, batch).await
}

/// One contribution: the cell that it adds to, and what it adds.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    cell: Cell,
    subject: i64,
    record: i64,
    day: i64,
    quantity: i64,
}

/// The key of a cell, with its columns as they are stored.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Cell {
    indicator: i64,
    basis: i64,
    month: i64,
    township: String,
    slots: [String; 5],
}

impl Row {
    /// From the columns of [`CONTRIBUTION`].
    fn read(row: &QueryResult) -> Result<Row, Failure> {
        let mut slots: [String; 5] = Default::default();
        for (position, slot) in slots.iter_mut().enumerate() {
            *slot = row.try_get_by_index(7 + position)?;
        }
        let cell = Cell {
            indicator: row.try_get_by_index(0)?,
            basis: row.try_get_by_index(1)?,
            month: row.try_get_by_index(5)?,
            township: row.try_get_by_index(6)?,
            slots,
        };
        Ok(Row {
            cell,
            subject: row.try_get_by_index(2)?,
            record: row.try_get_by_index(3)?,
            day: row.try_get_by_index(4)?,
            quantity: row.try_get_by_index(12)?,
        })
    }

    /// In the order of [`CONTRIBUTION`].
    fn values(&self) -> Vec<Value> {
        let Cell { indicator, basis, month, township, slots } = &self.cell;
        let mut values: Vec<Value> = [*indicator, *basis, self.subject, self.record, self.day, *month].map(Value::from).into();
        values.extend([township].into_iter().chain(slots).map(|word| Value::from(word.as_str())));
        values.push(self.quantity.into());
        values
    }
}

impl Cell {
    /// In the order of [`CELL_KEY`], with the growth and the version behind.
    fn values(&self, growth: i64, version: i64) -> Vec<Value> {
        let mut values: Vec<Value> = [self.indicator, self.basis, self.month].map(Value::from).into();
        values.extend([&self.township].into_iter().chain(&self.slots).map(|word| Value::from(word.as_str())));
        values.extend([growth, version].map(Value::from));
        values
    }
}

async fn rows_of(tx: &Tx, query: &SelectStatement) -> Result<BTreeSet<Row>, Failure> {
    tx.all(query).await?.iter().map(Row::read).collect()
}

/// Counts one subject again. A sum is written only where a row behind it changed: whoever corrects what no figure counts
/// leaves the figures that were made before to all who read them.
async fn count_one(tx: &Tx, facts: &[FactSource], plan: &PlanInForce, subject: i64) -> Result<(), Failure> {
    let table = Alias::new("contribution");
    let of_subject = col("subject").eq(subject);
    let kept = Query::select().columns(CONTRIBUTION.map(Alias::new)).from(table.clone()).and_where(of_subject.clone()).to_owned();
    let before = rows_of(tx, &kept).await?;
    let fresh = all_counted(facts, plan, Subjects::One(subject)).map(|counted| counted.select).reduce(|mut all, one| {
        all.union(UnionType::All, one);
        all
    });
    let after = match fresh {
        Some(all) => rows_of(tx, &all).await?,
        None => BTreeSet::new(),
    };
    if before == after {
        return Ok(());
    }
    // A row that moved within its cell leaves the sum as it is and yet has to be noticed: within a month days count.
    let mut growth: BTreeMap<&Cell, i64> = BTreeMap::new();
    before.difference(&after).for_each(|row| *growth.entry(&row.cell).or_default() -= row.quantity);
    after.difference(&before).for_each(|row| *growth.entry(&row.cell).or_default() += row.quantity);
    tx.execute(&Query::delete().from_table(table).and_where(of_subject).to_owned()).await?;
    tx.insert_many("contribution", &CONTRIBUTION, after.iter().map(Row::values), None).await?;
    let version = next_version(tx).await?;
    let columns: Vec<&str> = CELL_KEY.into_iter().chain(["quantity", "version"]).collect();
    let rows: Vec<Vec<Value>> = growth.into_iter().map(|(cell, growth)| cell.values(growth, version)).collect();
    tx.insert_many("cell", &columns, rows, Some(grown())).await?;
    Ok(())
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
    for counted in all_counted(facts, plan, subjects) {
        let mut insert = Query::insert();
        insert.into_table(Alias::new("contribution")).columns(CONTRIBUTION.map(Alias::new));
        insert.select_from(counted.select).map_err(Failure::internal)?;
        tx.execute(&insert).await?;
    }
    Ok(())
}

/// The columns of a cell that make its key.
pub(super) const CELL_KEY: [&str; 9] =
    ["indicator", "basis", "month", "township", SLOTS[0], SLOTS[1], SLOTS[2], SLOTS[3], SLOTS[4]];

/// The same in the order in which they tell cells apart the soonest: SQLite sorts to group, compares a number first and
/// seldom comes to the last ones. Two thirds of the time of grouping in the order of the key.
const GROUPED: [&str; 9] = ["month", "township", SLOTS[3], SLOTS[2], SLOTS[1], SLOTS[0], SLOTS[4], "indicator", "basis"];

/// Sums contributions into cells, with a sign; a whole number on both databases (`sum` is numeric in PostgreSQL).
pub(super) fn summed(sign: i64, of: Option<SimpleExpr>) -> SelectStatement {
    let mut select = Query::select();
    for name in CELL_KEY {
        select.column(Alias::new(name));
    }
    select.group_by_columns(GROUPED.map(Alias::new));
    let total = Expr::expr(Func::sum(col("quantity"))).mul(sign);
    select.expr_as(Func::cast_as(total, Alias::new("bigint")), Alias::new("quantity"));
    select.from(Alias::new("contribution"));
    // SQLite needs a WHERE between SELECT and ON CONFLICT.
    select.and_where(of.unwrap_or_else(|| col("quantity").is_not_null()));
    select
}

async fn add_to_cells(tx: &Tx, version: i64, sign: i64, of: Option<SimpleExpr>) -> Result<(), Failure> {
    let mut select = summed(sign, of);
    select.expr_as(Expr::val(version), Alias::new("version"));
    let mut insert = Query::insert();
    insert.into_table(Alias::new("cell")).columns(CELL_KEY.into_iter().chain(["quantity", "version"]).map(Alias::new));
    insert.select_from(select).map_err(Failure::internal)?;
    insert.on_conflict(grown());
    tx.execute(&insert).await?;
    Ok(())
}

/// Where the cell is there already: it grows, and takes the version. Without a bound value, which an insert of many rows has
/// no place for.
fn grown() -> OnConflict {
    let [kept, more] = ["cell", "excluded"].map(|table| of(table, "quantity"));
    OnConflict::columns(CELL_KEY.map(Alias::new))
        .value(Alias::new("quantity"), kept.add(more))
        .value(Alias::new("version"), of("excluded", "version"))
        .to_owned()
}
