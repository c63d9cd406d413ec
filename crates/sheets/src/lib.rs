//! Spreadsheets in and out: what the field really sends, read as it is.
//!
//! ```text
//! file ─► read/   (child process: formats, limits, one row after the other)
//!      ─► layout/ (sheet, header row, columns by meaning, fill-down, what to skip)
//!      ─► check/  (parent: each value normalised and judged; no database)
//!      ─► reasons (child process: the same workbook with the reasons, to be mended and sent again)
//! ```
//!
//! Columns that must never be held (WP-18) are dropped in the child, before anything leaves it.

pub mod cells;
pub mod check;
pub mod child;
pub mod layout;
pub mod problem;
pub mod protocol;
pub mod read;
pub mod reasons;
