//! The pages of the room.

mod vacancy;

use super::acts::ViewVacancy;
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new().get::<ViewVacancy, _, _>("/vacancies/{id}", vacancy::show)
}
