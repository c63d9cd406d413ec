//! People (M4, M30): one record per resident, found by identity number, sealed field by field.
//!
//! * `find`, `pages`: open one person for a stated purpose. `opened`: the short-lived mark of that. No lists (WP-1).
//! * `acts`, `record`, `merge`, `undo`: corrections with history, each in one transaction. `correct`, `form`: their forms;
//!   `kept`: one that was sent without a purpose.
//! * `roll`, `ledger`: people that a file brings in. `leaving`: the row of somebody who goes, and who comes back.

pub mod acts;
pub mod correct;
pub mod find;
pub mod form;
pub mod history_view;
pub mod kept;
pub mod leaving;
pub mod ledger;
pub mod merge;
pub(crate) mod opened;
pub mod pages;
pub mod purpose;
pub mod record;
pub mod roll;
pub mod store;
#[cfg(test)]
pub mod tests;
pub mod undo;

use acts::{CorrectPerson, OpenPerson};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<OpenPerson, _, _>("/people", find::page)
        .post::<OpenPerson, _, _>("/people/by-number", find::by_number)
        .post::<OpenPerson, _, _>("/people/by-name", find::by_name)
        .get::<OpenPerson, _, _>("/people/{id}", pages::show)
        .post::<OpenPerson, _, _>("/people/{id}/open", find::open)
        .plain::<CorrectPerson, _, _>("/people/{id}/correct", correct::person)
        .post::<CorrectPerson, _, _>("/people/{id}/correct", correct::save_person)
        .plain::<CorrectPerson, _, _>("/people/{id}/township", correct::township)
        .post::<CorrectPerson, _, _>("/people/{id}/township", correct::save_township)
        .post::<CorrectPerson, _, _>("/people/{id}/undo", correct::undo_correction)
}
