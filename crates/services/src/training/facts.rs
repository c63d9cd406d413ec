//! What indicators may count here: a completed course, on its last day.

use leka_core::facts::FACTS;
use leka_platform::counting::source::{FactSource, YearRule, column};
use sea_orm::sea_query::{Alias, CaseStatement, Expr, ExprTrait, Query, SelectStatement};

/// The fact `training.completion`.
pub const SOURCE: FactSource = FactSource { fact: &FACTS[1], table: "training_completion", countable, every };

/// One institution is stored in one spelling ([`super::store`]); one that nobody wrote down is unknown like any other word.
fn slots(query: &mut SelectStatement) {
    let institution = CaseStatement::new().case(column("institution").eq(""), "unknown").finally(column("institution"));
    query
        .expr_as(column("mode"), Alias::new("slot1"))
        .expr_as(column("subsidised"), Alias::new("slot2"))
        .expr_as(institution, Alias::new("slot3"));
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

fn every(rule: &YearRule) -> SelectStatement {
    let in_year = column("end_day").between(rule.first.number(), rule.last.number());
    let fault = CaseStatement::new()
        .case(column("withdrawn").eq(1), "withdrawn")
        .case(column("completed").eq("no"), "not-completed")
        .case(column("completed").ne("yes"), "completed-unknown")
        .case(column("end_day").is_null(), "no-last-day")
        .case(in_year.not(), "outside-year");
    let day = CaseStatement::new().case(column("end_day").is_null(), column("start_day")).finally(column("end_day"));
    let mut query = Query::select();
    query
        .expr_as(column("id"), Alias::new("record"))
        .expr_as(column("person"), Alias::new("subject"))
        .expr_as(day, Alias::new("day"))
        .expr_as(Expr::val(0_i64), Alias::new("confirmed"))
        .expr_as(Expr::val(0_i64), Alias::new("held"))
        .expr_as(fault, Alias::new("fault"));
    slots(&mut query);
    query.from_as(Alias::new("training_completion"), Alias::new("t"));
    query
}
