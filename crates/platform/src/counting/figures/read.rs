//! What figures are made from, as it stands in the tables: sums of a part of a month, first days of milestones, goals; and the
//! stamp by which a figure that was made knows that it is still true.

use crate::Failure;
use crate::counting::cells::CellKey;
use crate::db::Reads;
use crate::office::PlanInForce;
use leka_core::{Day, Share};
use leka_plan::{Amount, Count, Goal};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query, SelectStatement};
use std::collections::HashMap;
use std::sync::Arc;

/// Goals by (indicator, township or department).
pub type Allocations = HashMap<(String, String), Goal>;

/// The first day of each milestone, by indicator number and basis (`true`: confirmed).
pub(super) type Firsts = HashMap<(i64, bool), Day>;

/// By this a cached figure knows that it is still true.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Stamp {
    pub cells: i64,
    pub goals: i64,
    pub revision: i64,
    /// The latest release; 0: none.
    pub release: i64,
}

impl Stamp {
    /// Whether it is of another plan, or earlier: of no use to whoever has this one.
    pub fn is_before(&self, other: &Stamp) -> bool {
        self.revision != other.revision || self.cells < other.cells
    }
}

/// The present stamp: one small query.
pub(super) async fn stamp<R: Reads>(reads: &R) -> Result<Stamp, Failure> {
    let max = |table: &str, column: &str| {
        let query = Query::select().expr(Func::max(Expr::col(Alias::new(column)))).from(Alias::new(table)).to_owned();
        Expr::SubQuery(None, Box::new(sea_orm::sea_query::SubQueryStatement::SelectStatement(query)))
    };
    let query = Query::select()
        .expr(max("cell", "version"))
        .expr(max("allocation", "changed_at"))
        .expr(max("release", "id"))
        .expr(max("plan_revision", "id"))
        .to_owned();
    let row = reads.one(&query).await?.ok_or_else(|| Failure::internal("a count gave no row"))?;
    // Taken for 0, what cannot be read would keep old figures for good.
    let number = |i: usize| row.try_get_by_index::<Option<i64>>(i).map(Option::unwrap_or_default);
    Ok(Stamp { cells: number(0)?, goals: number(1)?, revision: number(3)?, release: number(2)? })
}

/// The query of [`part_of_month`]. It names the indicators and both bases, so that the index on them and the day is used: by
/// the day alone the database reads every contribution.
fn of_month(plan: &PlanInForce, day: Day) -> SelectStatement {
    let mut query = Query::select();
    let columns = ["indicator", "basis", "month", "township", "slot1", "slot2", "slot3", "slot4", "slot5"];
    for name in columns {
        query.column(Alias::new(name)).group_by_col(Alias::new(name));
    }
    query
        .expr(Func::cast_as(Func::sum(Expr::col(Alias::new("quantity"))), Alias::new("bigint")))
        .from(Alias::new("contribution"))
        .and_where(Expr::col(Alias::new("indicator")).is_in(plan.numbers.values().copied()))
        .and_where(Expr::col(Alias::new("basis")).is_in([0_i64, 1]))
        .and_where(Expr::col(Alias::new("day")).between(day.month().first_day().number(), day.number()));
    query
}

/// Contributions of the month of `day`, up to that day.
pub(in crate::counting) async fn part_of_month<R: Reads>(
    reads: &R,
    plan: &PlanInForce,
    day: Day,
) -> Result<Vec<(CellKey, i64)>, Failure> {
    let mut out = Vec::new();
    for row in reads.all(&of_month(plan, day)).await? {
        let text = |i: usize| row.try_get_by_index::<String>(i).map(|text| Arc::<str>::from(text.as_str()));
        let key = CellKey {
            indicator: row.try_get_by_index(0)?,
            confirmed: row.try_get_by_index::<i64>(1)? == 1,
            month: row.try_get_by_index(2)?,
            township: text(3)?,
            slots: [text(4)?, text(5)?, text(6)?, text(7)?, text(8)?],
        };
        out.push((key, row.try_get_by_index(9)?));
    }
    Ok(out)
}

/// The first day of each milestone.
pub(super) async fn first_days<R: Reads>(reads: &R, plan: &PlanInForce) -> Result<Firsts, Failure> {
    let milestones = plan.plan.indicators.iter().filter(|indicator| matches!(indicator.count, Count::Milestone(_)));
    let numbers: Vec<i64> = milestones.filter_map(|indicator| plan.number(&indicator.id)).collect();
    let mut out = Firsts::new();
    if numbers.is_empty() {
        return Ok(out);
    }
    let query = Query::select()
        .columns(["indicator", "basis"].map(Alias::new))
        .expr(Func::min(Expr::col(Alias::new("day"))))
        .from(Alias::new("contribution"))
        .and_where(Expr::col(Alias::new("indicator")).is_in(numbers))
        .group_by_columns(["indicator", "basis"].map(Alias::new))
        .to_owned();
    for row in reads.all(&query).await? {
        let first: Option<i64> = row.try_get_by_index(2)?;
        if let Some(first) = first.and_then(|number| i32::try_from(number).ok()) {
            out.insert((row.try_get_by_index(0)?, row.try_get_by_index::<i64>(1)? == 1), Day::from_number(first));
        }
    }
    Ok(out)
}

/// Goals by township or department: those of the plan file, then those brought in.
pub async fn allocations<R: Reads>(reads: &R, plan: &PlanInForce) -> Result<Allocations, Failure> {
    let mut goals: Allocations = plan
        .plan
        .allocations
        .iter()
        .map(|allocation| {
            let body = match &allocation.area {
                leka_plan::Area::Township(code) | leka_plan::Area::Department(code) => code.clone(),
            };
            ((allocation.indicator.clone(), body), allocation.goal)
        })
        .collect();
    let query = Query::select()
        .columns(["indicator", "body", "part", "whole"].map(Alias::new))
        .from(Alias::new("allocation"))
        .and_where(Expr::col(Alias::new("plan")).eq(plan.plan.id.as_str()))
        .to_owned();
    for row in reads.all(&query).await? {
        let (part, whole): (i64, i64) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
        let amount = if whole == 0 { Amount::Whole(part) } else { Amount::Share(Share { part, whole }) };
        let key: (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let at_most = plan.plan.indicator(&key.0).is_some_and(|i| matches!(i.goal, Some(Goal::AtMost(_))));
        goals.insert(key, if at_most { Goal::AtMost(amount) } else { Goal::AtLeast(amount) });
    }
    Ok(goals)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::{Db, statement};
    use leka_plan::Plan;
    use sea_orm::{DbBackend, Statement, Value as Stored};

    fn plan() -> PlanInForce {
        let plan = Plan::read(include_str!("../../../../../plans/luolong-2022/plan.toml"), "plan.toml").unwrap();
        let numbers = plan.bases().zip(1..).map(|(indicator, number)| (indicator.id.clone(), number)).collect();
        PlanInForce { plan, revision: 1, numbers }
    }

    async fn database() -> (tempfile::TempDir, Db) {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
        (dir, db)
    }

    #[tokio::test]
    async fn the_days_of_a_month_are_read_by_the_index_and_not_all_contributions() {
        let (_dir, db) = database().await;
        let query = statement(DbBackend::Sqlite, &of_month(&plan(), "2022-08-15".parse().unwrap()));
        let explained = Statement { sql: format!("EXPLAIN QUERY PLAN {}", query.sql), ..query };
        let rows = db.reader().all_raw(explained).await.unwrap();
        let way: Vec<String> = rows.iter().map(|row| row.try_get_by_index(3).unwrap()).collect();
        assert!(way[0].contains("contribution_indicator_basis_day (indicator=? AND basis=? AND day>? AND day<?)"), "{way:?}");
    }

    #[tokio::test]
    async fn rel_18_a_stamp_that_cannot_be_read_is_a_failure_and_keeps_no_old_figures() {
        let (_dir, db) = database().await;
        assert_eq!(stamp(&db.reader()).await.unwrap(), Stamp::default());
        let tx = db.begin().await.unwrap();
        let columns = ["plan", "indicator", "body", "part", "whole", "changed_at", "changed_by"];
        let mut row: Vec<Stored> = ["p", "i", "b"].map(Stored::from).into();
        row.extend([Stored::from(1_i64), Stored::from(0_i64), Stored::from("no moment"), Stored::from("x")]);
        tx.insert_many("allocation", &columns, [row], None).await.unwrap();
        tx.commit().await.unwrap();
        assert!(stamp(&db.reader()).await.is_err());
    }
}
