//! The pages of the room: `vacancy` for everybody, `write` and `own` for whoever keeps vacancies, `firms` for firms that
//! ask and for the desk.

pub(crate) mod card;
mod feeds;
mod firms;
mod list;
mod noticeboard;
mod outdated;
pub(crate) mod own;
mod silent;
mod stated;
pub mod vacancy;
pub(crate) mod view;
mod write;

use super::acts::{AskAccess, KeepOwnFirm, KeepVacancies, ManageOrganisations, ReviewVacancy, ViewOrganisations, ViewVacancy};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<ViewVacancy, _, _>("/vacancies", list::page)
        .get::<ViewVacancy, _, _>("/vacancies/noticeboard", noticeboard::page)
        .get::<ViewVacancy, _, _>("/vacancies.atom", feeds::atom)
        .get::<ViewVacancy, _, _>("/vacancies.json", feeds::json)
        .plain::<ViewVacancy, _, _>("/vacancies/{id}", vacancy::show)
        .get::<KeepOwnFirm, _, _>("/my-vacancies", own::my_vacancies)
        .plain::<KeepVacancies, _, _>("/organisations/{id}/vacancies/new", write::new)
        .post::<KeepVacancies, _, _>("/organisations/{id}/vacancies/new", write::add)
        .get::<KeepVacancies, _, _>("/vacancies/{id}/own", own::show)
        .plain::<KeepVacancies, _, _>("/vacancies/{id}/write", write::edit)
        .post::<KeepVacancies, _, _>("/vacancies/{id}/write", write::save)
        .post::<KeepVacancies, _, _>("/vacancies/{id}/open", own::open)
        .post::<KeepVacancies, _, _>("/vacancies/{id}/rest", own::rest)
        .post::<KeepVacancies, _, _>("/vacancies/{id}/close", own::close)
        .post::<KeepVacancies, _, _>("/vacancies/{id}/discard", own::discard)
        .post::<KeepVacancies, _, _>("/vacancies/{id}/still-open", silent::say_stands)
        .post::<KeepVacancies, _, _>("/vacancies/{id}/review", own::ask_review)
        .get::<ViewOrganisations, _, _>("/vacancies/outdated", outdated::list)
        .get::<ReviewVacancy, _, _>("/vacancy-reviews", own::list_reviews)
        .post::<ReviewVacancy, _, _>("/vacancy-reviews/{id}", own::answer_review)
        .plain::<AskAccess, _, _>("/organisations/ask", firms::ask)
        .post::<AskAccess, _, _>("/organisations/ask", firms::send)
        .get::<ViewOrganisations, _, _>("/organisations", firms::list)
        .plain::<ManageOrganisations, _, _>("/organisations/new", firms::enter)
        .post::<ManageOrganisations, _, _>("/organisations/new", firms::add)
        .get::<ViewOrganisations, _, _>("/organisations/{id}", firms::show)
        .plain::<ManageOrganisations, _, _>("/organisations/{id}/correct", firms::correct)
        .post::<ManageOrganisations, _, _>("/organisations/{id}/correct", firms::save)
        .post::<ManageOrganisations, _, _>("/organisations/{id}/approve", firms::approve)
        .post::<ManageOrganisations, _, _>("/organisations/{id}/send-back", firms::send_back)
        .post::<ManageOrganisations, _, _>("/organisations/{id}/suspend", firms::suspend)
        .post::<ManageOrganisations, _, _>("/organisations/{id}/resume", firms::resume)
}
