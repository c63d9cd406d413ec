//! What a room gives so that its records can be counted.

use leka_core::{Day, FactSpec};
use leka_plan::Plan;
use sea_orm::sea_query::{Alias, CaseStatement, Expr, ExprTrait, SelectStatement};

/// The plan year and the rules of counting that facts need.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct YearRule {
    pub first: Day,
    pub last: Day,
    pub minimum_days: i32,
}

impl YearRule {
    pub fn of(plan: &Plan) -> YearRule {
        YearRule { first: plan.first_day(), last: plan.last_day(), minimum_days: plan.rules.placement_minimum_days }
    }
}

/// A fact of a room, as a view over its table.
pub struct FactSource {
    pub fact: &'static FactSpec,
    /// The table that the view reads, for the origin of a record (`import`, `sheet`, `row`, `recorded_by`).
    pub table: &'static str,
    /// The countable records of a year: columns `record`, `subject`, `start_day`, `day` (from which it counts),
    /// `slot1`… (as many as the fact has dimensions), one column per quantity, `confirmed` (0 or 1).
    /// The select reads the table under the alias `t`.
    pub countable: fn(&YearRule) -> SelectStatement,
    /// Every record, countable or not: `record`, `subject`, `day` (from which it counts or would count, else its first: where its
    /// person was registered then), `slot1`…, `confirmed` and `held` (0 or 1: the
    /// complaint body keeps it from counting as confirmed, WP-7), and `fault`: the code of why
    /// it is not countable in this year, null exactly for what `countable` gives (property test). Reads the table as `t`.
    pub every: fn(&YearRule) -> SelectStatement,
}

/// A column of the fact's table (alias `t`).
pub fn column(name: &str) -> Expr {
    Expr::col((Alias::new("t"), Alias::new(name)))
}

/// The later of a column and a fixed day, without a function that the two databases name differently.
pub fn later_of(name: &str, day: Day) -> CaseStatement {
    CaseStatement::new().case(column(name).lt(day.number()), day.number()).finally(column(name))
}

/// The slot columns of contributions and kept sums.
pub const SLOTS: [&str; 5] = ["slot1", "slot2", "slot3", "slot4", "slot5"];
