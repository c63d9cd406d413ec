//! What indicators may count here: a completed course, on its last day.

use leka_core::facts::FACTS;
use leka_platform::counting::source::{FactSource, RecordRow, YearRule, column};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};

/// The fact `training.completion`.
pub const SOURCE: FactSource = FactSource { fact: &FACTS[1], table: "training_completion", countable, every, reason };

fn slots(query: &mut SelectStatement) {
    for (slot, name) in ["mode", "subsidised", "institution"].iter().enumerate() {
        query.expr_as(column(name), Alias::new(format!("slot{}", slot + 1)));
    }
}

fn countable(rule: &YearRule) -> SelectStatement {
    let mut query = Query::select();
    query
        .expr_as(column("id"), Alias::new("record"))
        .expr_as(column("person"), Alias::new("subject"))
        .expr_as(column("start_day"), Alias::new("start_day"))
        .expr_as(column("end_day"), Alias::new("day"));
    slots(&mut query);
    query
        .expr_as(Expr::val(0_i64), Alias::new("confirmed"))
        .from_as(Alias::new("training_completion"), Alias::new("t"))
        .and_where(column("withdrawn").eq(0))
        .and_where(column("completed").eq("yes"))
        .and_where(column("end_day").between(rule.first.number(), rule.last.number()));
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
        .expr_as(column("completed"), Alias::new("state"));
    slots(&mut query);
    query.from_as(Alias::new("training_completion"), Alias::new("t"));
    query
}

fn reason(row: &RecordRow, rule: &YearRule) -> Option<&'static str> {
    if row.withdrawn {
        return Some("withdrawn");
    }
    match row.state.as_str() {
        "yes" => {}
        "no" => return Some("not-completed"),
        _ => return Some("completed-unknown"),
    }
    match row.end {
        None => Some("no-last-day"),
        Some(day) => (day < rule.first.number() || day > rule.last.number()).then_some("outside-year"),
    }
}
