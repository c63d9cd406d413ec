//! Work teams and journeys (M12, M13): a firm gathers the people who asked for one of its vacancies, names who leads, when,
//! from where and how they travel out and back, and records what happened to the whole team.
//!
//! * `model`: the fields of a journey, one list for form, check, sheet and difference. `rules`: days. Both pure.
//! * `acts`: making, correcting. `records`: departed, arrived, contact, returned: of the team, never of a person.
//! * `pages`, `write_pages`: the firm's. `county_pages`: the county desk's, without persons. `say`: a journey in words, for the worker's page too.
//!
//! Who is in a team is nobody's to write (WP-2): an offer names a team, and the worker accepts terms and journey together, in
//! the room `offers` (`crates/services/src/offers/team.rs`), which also has the list of travellers and closes the offers of a
//! team that is cancelled. Why: `docs/decisions/0026-teams-and-journeys.md`.

pub mod acts;
mod county_pages;
pub mod invent;
pub mod model;
mod pages;
pub mod records;
pub mod rules;
pub mod say;
mod store;
#[cfg(test)]
mod tests;
mod write_pages;

use acts::{KeepTeams, ViewTeams};
use leka_platform::web::Routes;
use records::RecordJourney;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<KeepTeams, _, _>("/teams", pages::list)
        .get::<ViewTeams, _, _>("/organisations/teams", county_pages::list)
        .plain::<KeepTeams, _, _>("/vacancies/{id}/team", write_pages::new)
        .post::<KeepTeams, _, _>("/vacancies/{id}/team", write_pages::add)
        .plain::<KeepTeams, _, _>("/teams/{id}", pages::show)
        .plain::<KeepTeams, _, _>("/teams/{id}/write", write_pages::edit)
        .post::<KeepTeams, _, _>("/teams/{id}/write", write_pages::save)
        .post::<RecordJourney, _, _>("/teams/{id}/record", pages::record)
}
