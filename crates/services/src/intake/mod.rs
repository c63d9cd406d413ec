//! Intake: ledgers come in as they are (M26, M27). Read in a child process, checked, stored in one transaction;
//! refused rows go back as the same workbook with reasons.
//!
//! ```text
//! file ─► child process (leka-sheets) ─► checks (reading.rs) ─► batch act of the room (ledger.rs) ─► report
//! ```

pub mod acts;
pub mod jobs;
pub mod ledger;
pub mod list;
pub mod mapping;
pub mod notes;
pub mod pages;
pub mod progress;
pub mod questions;
pub mod reading;
pub mod refused;
pub mod report;
pub mod run;
pub mod staging;
mod store;
#[cfg(test)]
mod tests;

pub use acts::ACTS;
pub use store::{choices, history};
