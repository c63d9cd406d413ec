//! The recount: the same queries without limit must give the same rows and sums (REL-16, REL-18).

use super::live::{CELL_KEY, summed};
use super::select::{CONTRIBUTION, Counted, Subjects, all_counted};
use super::source::FactSource;
use crate::Failure;
use crate::db::{Reads, Snapshot, of};
use crate::office::PlanInForce;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, JoinType, Query, SelectStatement, SimpleExpr};
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
    let (mut differences, mut known) = (Vec::new(), Vec::new());
    for Counted { indicator, number, confirmed, select } in all_counted(facts, plan, Subjects::All) {
        known.push(number);
        let kept = kept_rows(reads, number, confirmed).await?;
        let (counted, differing) = compare_rows(reads, select).await?;
        if kept != counted || differing != 0 {
            let basis = if confirmed { "confirmed" } else { "reported" };
            differences.push(Difference { indicator: indicator.id.clone(), basis, what: "rows", kept, counted, differing });
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

/// The columns of a query that gives one row of sums; a sum over nothing is 0. What cannot be read is a failure: taken for 0 it
/// would say that nothing differs.
async fn numbers<const N: usize, R: Reads>(reads: &R, query: &SelectStatement) -> Result<[i64; N], Failure> {
    let row = reads.one(query).await?.ok_or_else(|| Failure::internal("a count gave no row"))?;
    let mut numbers = [0; N];
    for (position, number) in numbers.iter_mut().enumerate() {
        *number = row.try_get_by_index::<Option<i64>>(position)?.unwrap_or(0);
    }
    Ok(numbers)
}

async fn one_number<R: Reads>(reads: &R, query: &SelectStatement) -> Result<i64, Failure> {
    let [number] = numbers::<1, R>(reads, query).await?;
    Ok(number)
}

async fn kept_rows<R: Reads>(reads: &R, number: i64, confirmed: bool) -> Result<i64, Failure> {
    let query = Query::select()
        .expr(count_as_bigint())
        .from(Alias::new("contribution"))
        .and_where(Expr::col(Alias::new("indicator")).eq(number))
        .and_where(Expr::col(Alias::new("basis")).eq(i64::from(confirmed)))
        .to_owned();
    one_number(reads, &query).await
}

async fn stray_rows<R: Reads>(reads: &R, known: &[i64]) -> Result<i64, Failure> {
    let mut query = Query::select();
    query.expr(count_as_bigint()).from(Alias::new("contribution"));
    if !known.is_empty() {
        query.and_where(Expr::col(Alias::new("indicator")).is_not_in(known.iter().copied()));
    }
    one_number(reads, &query).await
}

/// A sum of ones where a condition holds.
fn sum_where(condition: SimpleExpr) -> SimpleExpr {
    let case = sea_orm::sea_query::CaseStatement::new().case(condition, 1).finally(0);
    Func::cast_as(Func::sum(Expr::expr(case)), Alias::new("bigint")).into()
}

async fn compare_rows<R: Reads>(reads: &R, fresh: SelectStatement) -> Result<(i64, i64), Failure> {
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
    let [counted, differing] = numbers::<2, R>(reads, &query).await?;
    Ok((counted, differing))
}

async fn compare_cells<R: Reads>(reads: &R) -> Result<(i64, i64, i64), Failure> {
    let kept = Query::select()
        .expr(count_as_bigint())
        .from(Alias::new("cell"))
        .and_where(Expr::col(Alias::new("quantity")).ne(0))
        .to_owned();
    let kept = one_number(reads, &kept).await?;
    let on =
        CELL_KEY.iter().map(|name| of("k", name).eq(of("n", name))).reduce(|a, b| a.and(b)).unwrap_or_else(|| Expr::val(true));
    let differs = of("k", "indicator").is_null().or(of("k", "quantity").ne(of("n", "quantity")));
    let query = Query::select()
        .expr(count_as_bigint())
        .expr(sum_where(differs))
        .from_subquery(summed(1, None), Alias::new("n"))
        .join_as(JoinType::LeftJoin, Alias::new("cell"), Alias::new("k"), on)
        .and_where(of("n", "quantity").ne(0))
        .to_owned();
    let [counted, differing] = numbers::<2, R>(reads, &query).await?;
    Ok((kept, counted, differing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;

    #[tokio::test]
    async fn rel_18_a_number_that_cannot_be_read_is_a_failure_and_not_no_difference() {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
        let reader = db.reader();
        let two = |second: SimpleExpr| Query::select().expr(Expr::val(7_i64)).expr(second).to_owned();
        assert_eq!(numbers::<2, _>(&reader, &two(Expr::val(3_i64))).await.unwrap(), [7, 3]);
        assert_eq!(numbers::<2, _>(&reader, &two(Expr::cust("NULL"))).await.unwrap(), [7, 0], "a sum over nothing");
        assert!(numbers::<2, _>(&reader, &two(Expr::val("x"))).await.is_err());
        assert_eq!(one_number(&reader, &two(Expr::val("x"))).await.unwrap(), 7, "only what was asked for is read");
    }
}
