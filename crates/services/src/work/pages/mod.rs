//! The pages of the room.

mod card;
mod feeds;
mod list;
mod noticeboard;
mod vacancy;

use super::acts::ViewVacancy;
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<ViewVacancy, _, _>("/vacancies", list::page)
        .get::<ViewVacancy, _, _>("/vacancies/noticeboard", noticeboard::page)
        .get::<ViewVacancy, _, _>("/vacancies.atom", feeds::atom)
        .get::<ViewVacancy, _, _>("/vacancies.json", feeds::json)
        .get::<ViewVacancy, _, _>("/vacancies/{id}", vacancy::show)
}
