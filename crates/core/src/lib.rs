//! The words that every other crate of Leka uses, without any input or output:
//! identifiers, days and moments, money and shares, personal values that cannot
//! be printed by accident, roles, languages, and the catalogue of what a plan may count.
//!
//! Add a word here only when two rooms need it; a word of one room lives in that room.

pub mod facts;
pub mod folding;
pub mod identity;
pub mod ids;
pub mod lang;
pub mod money;
pub mod personal;
pub mod role;
pub mod text;
pub mod time;
pub mod words;

pub use facts::{Dimension, FactSpec, Subject};
pub use identity::{IdFault, NationalId};
pub use lang::Lang;
pub use money::{Fen, Share};
pub use personal::{Name, Phone};
pub use role::Role;
pub use time::{Day, Moment, Month};
pub use words::{Channel, Destination, PlacementKind, Sector, TrainingMode, YesNo};
