//! People (M4, M30): one record per resident, found by identity number, sealed field by field.
//!
//! * `find`, `pages`: open one person for a stated purpose. `opened`: the short-lived mark of that. No lists (WP-1).
//! * `acts`, `record`, `merge`, `undo`: corrections with history, each in one transaction. `correct`, `form`: their forms;
//!   `kept`: one that was sent without a purpose.
//! * `newcomer`, `newcomer_pages`: somebody who is not on file registers at a desk.
//! * `merging`, `merging_pages`: two records of one person become one, and are parted again.
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
pub mod merging;
mod merging_pages;
pub mod newcomer;
mod newcomer_pages;
pub(crate) mod opened;
pub mod pages;
pub mod purpose;
pub mod record;
pub mod roll;
pub mod store;
#[cfg(test)]
pub mod tests;
pub mod undo;

use acts::{CorrectPerson, OpenPerson, RegisterPerson};
use leka_platform::web::Routes;
use merging::MergePeople;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<OpenPerson, _, _>("/people", find::page)
        .post::<OpenPerson, _, _>("/people/by-number", find::by_number)
        .post::<OpenPerson, _, _>("/people/by-name", find::by_name)
        .plain::<RegisterPerson, _, _>("/people/new", newcomer_pages::fresh)
        .post::<RegisterPerson, _, _>("/people/new", newcomer_pages::register)
        .plain::<MergePeople, _, _>("/people/merging", merging_pages::fresh)
        .post::<MergePeople, _, _>("/people/merging", merging_pages::look)
        .post::<MergePeople, _, _>("/people/merging/confirmed", merging_pages::merge)
        .get::<OpenPerson, _, _>("/people/{id}", pages::show)
        .post::<OpenPerson, _, _>("/people/{id}/open", find::open)
        .plain::<CorrectPerson, _, _>("/people/{id}/correct", correct::person)
        .post::<CorrectPerson, _, _>("/people/{id}/correct", correct::save_person)
        .plain::<CorrectPerson, _, _>("/people/{id}/township", correct::township)
        .post::<CorrectPerson, _, _>("/people/{id}/township", correct::save_township)
        .post::<CorrectPerson, _, _>("/people/{id}/undo", correct::undo_correction)
        .plain::<MergePeople, _, _>("/people/{id}/merged", merging_pages::merged)
        .post::<MergePeople, _, _>("/people/{id}/merged", merging_pages::part)
}
