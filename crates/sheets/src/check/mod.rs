//! Values: normalising and judging, without a database.

pub mod types;
