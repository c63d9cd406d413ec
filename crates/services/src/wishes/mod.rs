//! What work a resident would like, and what is suggested to them (M2, M4, M28; WP-10, WP-24): a form of which everything is
//! optional, and open vacancies within their limits, in an order that says why and can be switched off.
//!
//! * `model`: the fields of the form, one list for form, check and what is kept. `say`: the same in words, and the reasons.
//! * `acts`: what the resident does, without a journal entry (decision 0018). `nightly`: what was kept long enough goes.
//! * `market`: the open vacancies in memory, as the pure crate `leka-matching` weighs them; it never sees who offers.
//! * `alerts`: one neutral line when there is new work within the limits, for whoever asked for it; stopped with one word.
//! * `pages`: the form; `suggestion_pages`: what is suggested.
//!
//! Wishes are read for the person's own suggestions and record, and by nobody else: no desk, no firm, no list, no count
//! (WP-1, WP-10, WP-29). Why it is so: `docs/decisions/0023-suggestions.md`.

pub mod acts;
mod alert_pages;
pub mod alerts;
pub mod invent;
mod market;
mod model;
pub mod nightly;
mod pages;
mod say;
mod store;
mod suggestion_pages;
#[cfg(test)]
pub mod tests;

use acts::{KeepWishes, SeeSuggestions};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<KeepWishes, _, _>("/my/wishes", pages::form)
        .post::<KeepWishes, _, _>("/my/wishes", pages::save)
        .post::<KeepWishes, _, _>("/my/wishes/delete", pages::delete)
        .get::<SeeSuggestions, _, _>("/my/suggestions", suggestion_pages::list)
        .post::<KeepWishes, _, _>("/my/suggestions", suggestion_pages::order)
        .post::<KeepWishes, _, _>("/my/suggestions/alerts", alert_pages::choose)
        .public_plain("/stop", "whoever gets alerts stops them with the word in them, without signing in", alert_pages::stop_form)
        .public_post("/stop", "whoever gets alerts stops them with the word in them, without signing in", alert_pages::stop)
}
