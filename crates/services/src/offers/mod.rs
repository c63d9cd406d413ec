//! Applications and offers (M28; with `teams` M12 and M13): a person asks for a vacancy, a firm may answer with an offer, only
//! the worker accepts, and withdrawing is one step at any time (WP-1 to WP-5, WP-9, WP-10).
//!
//! * `model`: the states as types; a move that may not be does not compile. `rules`: days and hours. Both pure.
//! * `acts`: what the resident does, without a journal entry. `answers`: what the firm does. `nightly`: what is over is
//!   closed and later purged. Why the table looks as it does: `docs/decisions/0020-applications-and-offers.md`.
//! * `heard`: a yes before a witness, at the desk without a target (WP-6).
//! * `pages`: the resident's list, `ask_pages`: asking, `one_pages`: one application. `heard_pages`: the same work read aloud by that desk. `applicant_pages`: the firm's.
//! * `team`: offers that name a work team, whose journey is accepted with the terms. `travellers`, `traveller_pages`: who goes.
//!
//! No other room reads the table of this one: a choice has no consequence elsewhere (WP-10).

pub mod acts;
pub mod answers;
mod applicant_pages;
mod ask_pages;
pub mod heard;
mod heard_pages;
pub mod invent;
pub mod model;
pub mod nightly;
mod one_pages;
mod pages;
pub mod rules;
mod store;
pub mod team;
#[cfg(test)]
pub mod tests;
mod traveller_pages;
pub mod travellers;

use crate::teams::acts::KeepTeams;
use acts::{AskForWork, KeepOwnApplications};
use answers::{AnswerApplication, ReportStart, SeeApplicants};
use heard::HearWorker;
use leka_platform::web::Routes;
pub use pages::{Dated, dated};

/// The pages of this room. All that a resident can say of an application goes to one address, so that no log of
/// addresses tells what was said (WP-3).
pub fn routes() -> Routes {
    Routes::new()
        .plain::<AskForWork, _, _>("/vacancies/{id}/ask", ask_pages::ask)
        .post::<AskForWork, _, _>("/vacancies/{id}/ask", ask_pages::send)
        .get::<KeepOwnApplications, _, _>("/my/applications", pages::list)
        .plain::<KeepOwnApplications, _, _>("/my/applications/{id}", one_pages::show)
        .post::<KeepOwnApplications, _, _>("/my/applications/{id}", one_pages::say)
        .plain::<HearWorker, _, _>("/spoken/{id}", heard_pages::list)
        .plain::<HearWorker, _, _>("/spoken/{id}/{application}", heard_pages::show)
        .post::<HearWorker, _, _>("/spoken/{id}/{application}", heard_pages::say)
        .get::<SeeApplicants, _, _>("/applicants", applicant_pages::list)
        .plain::<SeeApplicants, _, _>("/applicants/{id}", applicant_pages::show)
        .post::<AnswerApplication, _, _>("/applicants/{id}/answer", applicant_pages::answer)
        .post::<ReportStart, _, _>("/applicants/{id}/started", applicant_pages::started)
        .plain::<SeeApplicants, _, _>("/teams/{id}/travellers", traveller_pages::show)
        .post::<KeepTeams, _, _>("/teams/{id}/cancel", traveller_pages::cancel)
}
