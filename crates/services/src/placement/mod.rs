//! Placements (M9 to M13): person, employer, start day; reported until the worker's own word (WP-7).

pub mod acts;
pub mod confirming;
mod confirming_pages;
pub mod facts;
pub mod ledger;
pub mod own;
pub mod pages;
pub mod recording;
pub mod rules;
pub mod started;
pub mod store;
#[cfg(test)]
mod tests;

use acts::{ConfirmPlacement, CorrectPlacement, RecordPlacement};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<RecordPlacement, _, _>("/people/{id}/placements/new", recording::form)
        .post::<RecordPlacement, _, _>("/people/{id}/placements/new", recording::save)
        .plain::<CorrectPlacement, _, _>("/placements/{id}/correct", pages::correct)
        .post::<CorrectPlacement, _, _>("/placements/{id}/correct", pages::save)
        .plain::<CorrectPlacement, _, _>("/placements/{id}/start", pages::start)
        .post::<CorrectPlacement, _, _>("/placements/{id}/start", pages::save_start)
        .post::<CorrectPlacement, _, _>("/placements/{id}/withdraw", pages::withdraw)
        .post::<CorrectPlacement, _, _>("/placements/{id}/put-back", pages::put_back)
        .plain::<ConfirmPlacement, _, _>("/confirming", confirming_pages::page)
        .post::<ConfirmPlacement, _, _>("/confirming", confirming_pages::answer)
}
