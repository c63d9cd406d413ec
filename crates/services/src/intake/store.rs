//! The tables of the room, below `store/`.
//!
//! * `imports`: files that came in, with their problems. `kept`: workbooks of reasons. `questions`: a person of two townships.
//! * `choices`: what was said about columns and words of a source. `history`: what was corrected, for every room.

pub mod choices;
pub mod history;
pub(super) mod imports;
pub(super) mod kept;
pub(super) mod questions;

use leka_platform::Failure;
use leka_platform::db::{Reads, a};
use sea_orm::sea_query::{Condition, Expr, Func, Query};

/// How many rows of a table there are of which this holds.
async fn count_of<R: Reads>(reads: &R, table: &str, condition: Condition) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(a(table)).cond_where(condition).to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u64::try_from(count).unwrap_or(0))
}
