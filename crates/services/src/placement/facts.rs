//! What indicators may count here: a placement that overlaps the plan year and has lasted long enough.

use leka_core::facts::FACTS;
use leka_platform::counting::source::{FactSource, YearRule, column, later_of};
use sea_orm::sea_query::{Alias, CaseStatement, Expr, ExprTrait, Query, SelectStatement, SimpleExpr};

/// The fact `placement`.
pub const SOURCE: FactSource = FactSource { fact: &FACTS[0], table: "placement", countable, every };

fn slots(query: &mut SelectStatement) {
    for (slot, name) in ["kind", "sector", "channel", "destination"].iter().enumerate() {
        query.expr_as(column(name), Alias::new(format!("slot{}", slot + 1)));
    }
}

/// Whether the complaint body holds the batch of a placement: its employer in the month in which it began (WP-7).
fn is_held() -> Expr {
    let held = |name: &str| Expr::col((Alias::new("h"), Alias::new(name)));
    let query = Query::select()
        .expr(Expr::val(1))
        .from_as(Alias::new("held_batch"), Alias::new("h"))
        .and_where(held("employer_key").eq(column("employer_key")))
        .and_where(held("first_day").lte(column("start_day")))
        .and_where(held("last_day").gte(column("start_day")))
        .to_owned();
    Expr::exists(query)
}

/// What is held counts as reported, never as confirmed. Most rows are not confirmed, and are looked at no further.
fn confirmed() -> CaseStatement {
    CaseStatement::new().case(column("confirmed").eq(0), 0_i64).case(is_held(), 0_i64).finally(column("confirmed"))
}

/// The day on which a placement has lasted the minimum within the plan year.
fn counts_from(rule: &YearRule) -> SimpleExpr {
    Expr::expr(later_of("start_day", rule.first)).add(rule.minimum_days - 1)
}

/// Its last day within the plan year.
fn until(rule: &YearRule) -> CaseStatement {
    CaseStatement::new()
        .case(column("end_day").is_null(), rule.last.number())
        .case(column("end_day").gt(rule.last.number()), rule.last.number())
        .finally(column("end_day"))
}

/// A placement counts from the day on which it has lasted the minimum within the plan year, if it lasts that long.
fn countable(rule: &YearRule) -> SelectStatement {
    let mut query = Query::select();
    query
        .expr_as(column("id"), Alias::new("record"))
        .expr_as(column("person"), Alias::new("subject"))
        .expr_as(column("start_day"), Alias::new("start_day"))
        .expr_as(counts_from(rule), Alias::new("day"));
    slots(&mut query);
    query
        .expr_as(column("pay"), Alias::new("pay"))
        .expr_as(confirmed(), Alias::new("confirmed"))
        .from_as(Alias::new("placement"), Alias::new("t"))
        .and_where(column("withdrawn").eq(0))
        .and_where(counts_from(rule).lte(Expr::expr(until(rule))));
    query
}

fn every(rule: &YearRule) -> SelectStatement {
    let outside = column("start_day").gt(rule.last.number()).or(column("end_day").lt(rule.first.number()));
    let day = CaseStatement::new().case(outside.clone(), column("start_day")).finally(counts_from(rule));
    let fault = CaseStatement::new()
        .case(column("withdrawn").eq(1), "withdrawn")
        .case(outside, "outside-year")
        .case(counts_from(rule).gt(Expr::expr(until(rule))), "too-short");
    let mut query = Query::select();
    query
        .expr_as(column("id"), Alias::new("record"))
        .expr_as(column("person"), Alias::new("subject"))
        .expr_as(day, Alias::new("day"))
        .expr_as(confirmed(), Alias::new("confirmed"))
        .expr_as(CaseStatement::new().case(is_held(), 1_i64).finally(0_i64), Alias::new("held"))
        .expr_as(fault, Alias::new("fault"));
    slots(&mut query);
    query.from_as(Alias::new("placement"), Alias::new("t"));
    query
}
