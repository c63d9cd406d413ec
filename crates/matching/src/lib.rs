//! Which work fits what somebody said they would like, in which order, and why (M4, M28; WP-24). Pure: no I/O, no clock, no
//! table.
//!
//! What somebody set as a limit leaves work out, and nothing else does ([`Wishes::fails`]). What is left is ordered by a
//! weighted sum of parts of 0 to 1000 in whole numbers ([`Wishes::parts`], `data/weights.toml`), so that the order is the same
//! on every machine. Each suggestion says its two strongest parts ([`Reason`]), and whoever does not want the order takes
//! the plain one, newest first.
//!
//! Nothing that could move the order for somebody else's sake can come in: [`Terms`] has no field for who offers, who
//! arranges, or what is paid for being shown, [`Wishes`] none for who asks; there is no field for a target, an office or a
//! group. Freshness counts from the first day on which the work was ever shown, and among equals who posted first comes
//! first, so that posting again moves nothing. Somebody who said nothing has no order but near, pay and fresh.
//!
//! * `model`: what is known of work and of wishes. `plain`: limits, parts and reasons, one vacancy at a time: the definition.
//! * `market`: the same over many vacancies at once; a property test holds both to the same answers.
//! * `trades`: kinds of work. `weights`: the numbers.
//!
//! Why it is so: `docs/decisions/0023-suggestions.md`.

pub mod market;
pub mod model;
pub mod plain;
pub mod trades;
pub mod weights;

pub use market::{Market, Ranked};
pub use model::{Lodging, Marks, Ring, Spoken, Terms, Wishes};
pub use plain::{Because, Limit, Limits, Parts, Reason};
pub use trades::Trades;
pub use weights::WEIGHTS;
