//! Stories of bringing ledgers in over the pages, with the real reading process.
//!
//! The reading process is this package's binary, told by `LEKA_READER`; so each story runs in a process of its own that
//! has it. All people are plainly invented (address code 990329, phones 199 0000 xxxx).

mod browser;
mod ledger;
mod pdf;
mod questions;
mod roster;
mod story;
mod townships;
