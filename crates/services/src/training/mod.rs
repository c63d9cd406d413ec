//! Courses that people completed (M5 to M7; records only for now).

pub mod acts;
pub mod facts;
pub mod ledger;
pub mod pages;
pub mod recording;
pub mod rules;
pub mod store;

use acts::{CorrectTraining, RecordTraining};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<RecordTraining, _, _>("/people/{id}/trainings/new", recording::form)
        .post::<RecordTraining, _, _>("/people/{id}/trainings/new", recording::save)
        .plain::<CorrectTraining, _, _>("/trainings/{id}/correct", pages::correct)
        .post::<CorrectTraining, _, _>("/trainings/{id}/correct", pages::save)
        .post::<CorrectTraining, _, _>("/trainings/{id}/withdraw", pages::withdraw)
        .post::<CorrectTraining, _, _>("/trainings/{id}/put-back", pages::put_back)
}
