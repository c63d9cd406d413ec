//! Searching among some hundred thousand short texts in memory, in Chinese and Tibetan, without a database.
//!
//! * [`text`]: the one form in which texts are searched. [`index`]: which texts hold a word.
//! * [`collection`]: the texts that stand, with the facts by which they are filtered and ordered, and what changed since
//!   the index was made.
//!
//! A crate of its own so that its loops are optimised in every build. Where the texts come from is not its business:
//! `leka-services` (`work/search`) keeps it up to date. Measurements: `docs/decisions/0015-search.md`.

pub mod collection;
pub mod index;
pub mod text;

pub use collection::{Area, Collection, Entry, Facts, Filter, Found, Order};
