//! The tables of the room, below `store/`.
//!
//! * `revisions`: texts of the plan and the numbers of its indicators. `allocations`: goals by township.
//! * `releases`: frozen figures with the rows behind them.

pub mod allocations;
pub mod releases;
pub mod revisions;
