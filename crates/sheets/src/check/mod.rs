//! Values: normalising and judging, without a database.
//!
//! Ask [`Columns::of`] once per sheet, [`columns`] for what the sheet as a whole lacks, then one of the
//! `check_…` functions for each row. Every fault is one [`Problem`](crate::problem::Problem); a row with an
//! error is `None`, its warnings come along either way. A new value gets a module of its own here (as
//! [`dates`], [`money`], [`places`]) and its words a table in `words/`.

mod band;
pub mod dates;
pub mod destination;
pub mod mapping;
pub mod money;
pub mod never_held;
mod person;
pub mod personal_numbers;
mod placement;
pub mod places;
mod row;
mod said;
mod set;
mod sheet;
mod targets;
pub mod text;
mod training;
pub mod types;
pub mod units;
mod vacancy;
pub mod words;

pub use person::check_person;
pub use placement::check_placement;
pub use said::{Said, said};
pub use set::unusable as unusable_set;
pub use sheet::{Columns, columns};
pub use targets::check_targets;
pub use training::check_training;
pub use types::*;
pub use vacancy::check_vacancy;
