//! What indicators may count here: a placement that overlaps the plan year and has lasted long enough.

use leka_core::facts::FACTS;
use leka_platform::counting::source::{FactSource, RecordRow, YearRule, column, later_of};
use sea_orm::sea_query::{Alias, CaseStatement, Expr, ExprTrait, Query, SelectStatement};

/// The fact `placement`.
pub const SOURCE: FactSource = FactSource { fact: &FACTS[0], table: "placement", countable, every, reason };

fn slots(query: &mut SelectStatement) {
    for (slot, name) in ["kind", "sector", "channel", "destination"].iter().enumerate() {
        query.expr_as(column(name), Alias::new(format!("slot{}", slot + 1)));
    }
}

/// A placement counts from the day on which it has lasted the minimum within the plan year, if it lasts that long.
fn countable(rule: &YearRule) -> SelectStatement {
    let from = later_of("start_day", rule.first);
    let day = Expr::expr(from).add(rule.minimum_days - 1);
    let until = CaseStatement::new()
        .case(column("end_day").is_null(), rule.last.number())
        .case(column("end_day").gt(rule.last.number()), rule.last.number())
        .finally(column("end_day"));
    let mut query = Query::select();
    query
        .expr_as(column("id"), Alias::new("record"))
        .expr_as(column("person"), Alias::new("subject"))
        .expr_as(column("start_day"), Alias::new("start_day"))
        .expr_as(day.clone(), Alias::new("day"));
    slots(&mut query);
    query
        .expr_as(column("pay"), Alias::new("pay"))
        .expr_as(column("confirmed"), Alias::new("confirmed"))
        .from_as(Alias::new("placement"), Alias::new("t"))
        .and_where(column("withdrawn").eq(0))
        .and_where(day.lte(Expr::expr(until)));
    query
}

fn every() -> SelectStatement {
    let mut query = Query::select();
    query
        .expr_as(column("id"), Alias::new("record"))
        .expr_as(column("person"), Alias::new("subject"))
        .expr_as(column("start_day"), Alias::new("start_day"))
        .expr_as(column("end_day"), Alias::new("end_day"))
        .expr_as(column("withdrawn"), Alias::new("withdrawn"))
        .expr_as(Expr::val(""), Alias::new("state"));
    slots(&mut query);
    query.from_as(Alias::new("placement"), Alias::new("t"));
    query
}

fn reason(row: &RecordRow, rule: &YearRule) -> Option<&'static str> {
    if row.withdrawn {
        return Some("withdrawn");
    }
    let last = rule.last.number();
    let end = std::cmp::min(row.end.unwrap_or(last), last);
    let from = std::cmp::max(row.start, rule.first.number());
    if row.start > last || end < rule.first.number() {
        return Some("outside-year");
    }
    (from + rule.minimum_days - 1 > end).then_some("too-short")
}
