//! People (M4, M30): one record per resident, found by identity number, sealed field by field.

pub mod ledger;
pub mod roll;
pub mod store;
