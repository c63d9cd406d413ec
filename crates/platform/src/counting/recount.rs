//! The recount: the same queries without limit must give the same rows and sums (REL-16, REL-18).

use super::live::{CELL_KEY, summed};
use super::select::{CONTRIBUTION, Subjects, contributions};
use super::source::{FactSource, YearRule};
use crate::Failure;
use crate::db::{Reads, Snapshot, of};
use crate::office::PlanInForce;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, JoinType, Query, SimpleExpr};
use serde::Serialize;

/// A difference between what is kept and what a recount gives.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Difference {
    pub indicator: String,
    pub basis: &'static str,
    /// `rows` (contributions) or `sums` (kept sums).
    pub what: &'static str,
    pub kept: i64,
    pub counted: i64,
    /// Counted rows that are not kept in the same form.
    pub differing: i64,
}

fn count_as_bigint() -> SimpleExpr {
    Func::cast_as(Func::count(Expr::val(1)), Alias::new("bigint")).into()
}

/// Counts all again and compares, without writing. Empty when everything fits. Of one state of the records, so that what
/// is written meanwhile is no difference.
pub async fn recount(reads: &Snapshot, facts: &[FactSource], plan: &PlanInForce) -> Result<Vec<Difference>, Failure> {
    let rule = YearRule::of(&plan.plan);
    let mut differences = Vec::new();
    let mut known = Vec::new();
    for indicator in plan.plan.bases() {
        let Some(base) = indicator.count.base() else { continue };
        let Some(source) = facts.iter().find(|source| source.fact.name == base.fact.name) else { continue };
        let Some(number) = plan.number(&indicator.id) else { continue };
        known.push(number);
        for confirmed in [false, true] {
            let Some(fresh) = contributions(source, indicator, number, &rule, confirmed, Subjects::All) else { continue };
            let kept = kept_rows(reads, number, confirmed).await?;
            let (counted, differing) = compare_rows(reads, fresh).await?;
            if kept != counted || differing != 0 {
                let basis = if confirmed { "confirmed" } else { "reported" };
                differences.push(Difference { indicator: indicator.id.clone(), basis, what: "rows", kept, counted, differing });
            }
        }
    }
    let stray = stray_rows(reads, &known).await?;
    if stray != 0 {
        differences.push(Difference {
            indicator: "*".into(),
            basis: "reported",
            what: "rows",
            kept: stray,
            counted: 0,
            differing: stray,
        });
    }
    let (kept, counted, differing) = compare_cells(reads).await?;
    if kept != counted || differing != 0 {
        differences.push(Difference { indicator: "*".into(), basis: "reported", what: "sums", kept, counted, differing });
    }
    Ok(differences)
}

async fn numbers<R: Reads>(reads: &R, query: &sea_orm::sea_query::SelectStatement) -> Result<(i64, i64), Failure> {
    let row = reads.one(query).await?.ok_or_else(|| Failure::internal("a count gave no row"))?;
    let second = row.try_get_by_index::<Option<i64>>(1).unwrap_or(Some(0)).unwrap_or(0);
    Ok((row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0), second))
}

async fn kept_rows<R: Reads>(reads: &R, number: i64, confirmed: bool) -> Result<i64, Failure> {
    let query = Query::select()
        .expr(count_as_bigint())
        .from(Alias::new("contribution"))
        .and_where(Expr::col(Alias::new("indicator")).eq(number))
        .and_where(Expr::col(Alias::new("basis")).eq(i64::from(confirmed)))
        .to_owned();
    Ok(numbers(reads, &query).await?.0)
}

async fn stray_rows<R: Reads>(reads: &R, known: &[i64]) -> Result<i64, Failure> {
    let mut query = Query::select();
    query.expr(count_as_bigint()).from(Alias::new("contribution"));
    if !known.is_empty() {
        query.and_where(Expr::col(Alias::new("indicator")).is_not_in(known.iter().copied()));
    }
    Ok(numbers(reads, &query).await?.0)
}

/// A sum of ones where a condition holds.
fn sum_where(condition: SimpleExpr) -> SimpleExpr {
    let case = sea_orm::sea_query::CaseStatement::new().case(condition, 1).finally(0);
    Func::cast_as(Func::sum(Expr::expr(case)), Alias::new("bigint")).into()
}

async fn compare_rows<R: Reads>(reads: &R, fresh: sea_orm::sea_query::SelectStatement) -> Result<(i64, i64), Failure> {
    let key = ["subject", "indicator", "basis", "record"];
    let on = key.iter().map(|name| of("k", name).eq(of("n", name))).reduce(|a, b| a.and(b)).unwrap_or_else(|| Expr::val(true));
    let differs = CONTRIBUTION
        .iter()
        .filter(|name| !key.contains(name))
        .map(|name| of("k", name).ne(of("n", name)))
        .fold(of("k", "subject").is_null(), |a, b| a.or(b));
    let query = Query::select()
        .expr(count_as_bigint())
        .expr(sum_where(differs))
        .from_subquery(fresh, Alias::new("n"))
        .join_as(JoinType::LeftJoin, Alias::new("contribution"), Alias::new("k"), on)
        .to_owned();
    numbers(reads, &query).await
}

async fn compare_cells<R: Reads>(reads: &R) -> Result<(i64, i64, i64), Failure> {
    let kept = Query::select()
        .expr(count_as_bigint())
        .from(Alias::new("cell"))
        .and_where(Expr::col(Alias::new("quantity")).ne(0))
        .to_owned();
    let kept = numbers(reads, &kept).await?.0;
    let on =
        CELL_KEY.iter().map(|name| of("k", name).eq(of("n", name))).reduce(|a, b| a.and(b)).unwrap_or_else(|| Expr::val(true));
    let differs = of("k", "indicator").is_null().or(of("k", "quantity").ne(of("n", "quantity")));
    let query = Query::select()
        .expr(count_as_bigint())
        .expr(sum_where(differs))
        .from_subquery(summed(reads.backend(), 1, None), Alias::new("n"))
        .join_as(JoinType::LeftJoin, Alias::new("cell"), Alias::new("k"), on)
        .and_where(of("n", "quantity").ne(0))
        .to_owned();
    let (counted, differing) = numbers(reads, &query).await?;
    Ok((kept, counted, differing))
}
