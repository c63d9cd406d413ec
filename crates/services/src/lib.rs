//! The rooms. Each folder is one capability of the plan, the only writer of its tables.
//!
//! See `docs/adding-a-room.md` for the files of a room.

pub mod accounts;
pub mod acts;
pub mod after;
pub mod conduct;
mod daily;
pub mod demand;
pub mod demo;
mod held;
pub mod intake;
pub mod keeping;
mod messages;
pub mod my;
pub mod offers;
pub mod pdf;
pub mod people;
pub mod phones;
pub mod placement;
pub mod places;
pub mod plan_desk;
pub mod returns;
pub mod service;
pub mod site;
pub mod teams;
#[cfg(test)]
pub mod testing;
pub mod training;
pub mod wishes;
pub mod work;

use leka_platform::counting::FactSource;

/// What the rooms publish to be counted.
pub static FACTS: &[FactSource] = &[placement::facts::SOURCE, training::facts::SOURCE];
