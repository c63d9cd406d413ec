//! Work on offer: firms, their vacancies, and what may not be offered (M2, M3, M19; WP-5, WP-14, WP-15, WP-16).
//!
//! * `code`: unified social credit codes. `fields`, `terms`, `wage`: what a vacancy says, field by field. `refusals`,
//!   `wording`: what may not be offered. `naming`: when two names are of one firm. All pure.
//! * `acts`, `organisations`, `reviews`, `rests`, `reread`, `silence`: the only writers; `nightly`: closes what is over, lets rest
//!   what the rules of today refuse and asks firms that were silent. `pages`: forms, the firm's home, the desk, the public page.
//!
//! Other rooms may read what is shown ([`store::shown_on`], [`store::find_shown`]) and publish through the acts.

pub mod acts;
pub mod code;
pub mod fields;
pub mod invent;
pub mod ledger;
pub mod model;
pub mod naming;
pub mod nightly;
pub mod organisations;
pub mod pages;
pub mod places;
pub mod refusals;
pub mod reread;
pub mod rests;
pub mod reviews;
pub mod search;
pub mod sheet;
pub mod silence;
pub mod store;
pub mod terms;
#[cfg(test)]
pub mod tests;
pub mod wage;
pub mod wording;

pub use pages::routes;
