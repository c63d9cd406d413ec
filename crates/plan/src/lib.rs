//! The county's plan as data: read, checked, and turned into a count tree. Pure: no files, no database.
//!
//! [`Plan::read`] takes the text of a `plan.toml` and gives either the plan or every mistake in it, each with
//! its line and the mend. There is no formula language (architecture, "The one idea"): an indicator names a
//! fact of [`leka_core::facts::FACTS`], a filter over its dimensions, and a way to count.
//!
//! To add a way to count: a variant of [`Count`], its key in `read/raw.rs`, its checks in `read/check.rs`, its
//! unit in `tree.rs`, its words in `clauses.rs` and `locales/*/plan.ftl`, and a broken file per mistake in
//! `tests/refused/`. To add a mistake: a line in `fault.rs`, its message, and its broken file; tests list what
//! is missing.

mod clauses;
mod divisions;
pub mod examples;
mod fault;
mod filter;
mod model;
mod protection;
mod read;
mod tree;

pub use clauses::{ArgValue, RuleClause, dimension_word, fact_word, rule_words, value_word};
pub use fault::{CODES, PlanError, nearest};
pub use filter::{Base, Filter, Term};
pub use model::{Allocation, Amount, Area, Cadence, Count, Department, Every, Goal, Indicator, Plan, Report, Rules, Unit};
pub use protection::{Guard, Protection, Stricter};
pub use tree::Counted;
