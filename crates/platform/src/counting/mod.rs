//! Counting: one definition, one query, used live, for the recount and for the rows behind a number.
//!
//! ```text
//! room's fact (source) ─► select ─► contribution ─► cell (kept sums) ─► figures
//!                            │            └─► explain: the rows that count
//!                            └─► explain: the rows that do not, each with its reason
//! ```
//!
//! A room publishes a fact by a [`FactSource`]; the plan's indicators combine facts; `select` turns an
//! indicator into SQL. Nothing else in the house counts.

pub mod cells;
pub mod combine;
pub mod explain;
pub mod figures;
pub mod joint;
pub mod live;
pub mod recount;
pub mod select;
pub mod source;
pub mod suppress;
mod tallies;

pub use explain::{Basis, ExplainedRow, Explanation};
pub use figures::{Figure, Figures, Value};
pub use live::{count, count_all, count_evenly, count_touched, touch};
pub use recount::{Difference, recount};
pub use source::{FactSource, YearRule};
