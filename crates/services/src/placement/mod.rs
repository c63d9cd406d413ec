//! Placements (M9 to M13): person, employer, start day; reported until the worker's own word (WP-7).

pub mod facts;
pub mod ledger;
pub mod store;
