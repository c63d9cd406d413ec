//! Help with work that a resident asks for (M4; WP-1, WP-12, WP-13, WP-20, WP-23): a request of their own, what the office did
//! for it and when, and how each township serves.
//!
//! * `model`: what a request says, one list of choices for form, check and what is kept. `rules`: days, clocks, and what of
//!   a count may be shown. Both pure.
//! * `acts`: what the resident does, without a journal entry (decision 0018). However it ends, nothing is left of it.
//! * `serving`: what the desk of the person's own township sees and records: facts about the service, none about the person.
//! * `quality`: the counters of townships. `nightly`: requests past their day go.
//! * `pages`: the resident's; `desk_pages`: the desk's; `quality_pages`: for whoever sees figures.
//!
//! Nobody opens a request for somebody else: the person does so in their own account, on their own telephone or on the
//! screen of a desk with their card. Why it is so: `docs/decisions/0032-help-with-work.md`.

pub mod acts;
mod desk_pages;
pub mod invent;
pub mod model;
pub mod nightly;
mod pages;
pub mod quality;
mod quality_pages;
pub mod rules;
pub mod serving;
mod store;
#[cfg(test)]
mod tests;

use crate::plan_desk::views::ViewFigures;
use acts::{KeepService, ServePerson};
use leka_platform::web::Routes;
pub use store::Given;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<KeepService, _, _>("/my/service", pages::show)
        .post::<KeepService, _, _>("/my/service", pages::save)
        .plain::<KeepService, _, _>("/my/service/change", pages::change)
        .post::<KeepService, _, _>("/my/service/end", pages::end)
        .post::<KeepService, _, _>("/my/service/say", pages::say)
        .get::<ServePerson, _, _>("/service", desk_pages::list)
        .plain::<ServePerson, _, _>("/service/{id}", desk_pages::show)
        .post::<ServePerson, _, _>("/service/{id}/open", desk_pages::open)
        .post::<ServePerson, _, _>("/service/{id}/record", desk_pages::record)
        .post::<ServePerson, _, _>("/service/{id}/take-back", desk_pages::take_back)
        .plain::<ViewFigures, _, _>("/quality/service", quality_pages::show)
}
