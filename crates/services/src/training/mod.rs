//! Courses that people completed (M5 to M7; records only for now).

pub mod facts;
pub mod ledger;
pub mod store;
