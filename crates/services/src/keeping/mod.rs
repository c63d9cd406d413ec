//! Deleting and keeping (M29 and M30 in part): the right to be deleted, what the law keeps until when, and the clock that
//! ends it (WP-23, WP-24, SEC-33, REL-7, REL-21; docs/decisions/0024-deleting-and-keeping.md, docs/keeping.md).
//!
//! * `list`: every column that holds anything of a person and what becomes of it; a new table is a line there.
//! * `rules`: how long what is kept. Pure. `erase`: the deletion. `locker`: sealing proof that stays, and giving it back.
//! * `acts`: deleting at a desk, registering again. The person's own deletion is an act of the room `my`.
//! * `journal`: the journal of more than three years ago. `replay`: the list of erasures beside the data. `nightly`: the clock. `pages`: the pages of a desk.

pub mod acts;
pub mod erase;
pub mod journal;
pub mod list;
mod locker;
pub mod nightly;
pub mod pages;
pub mod replay;
pub mod rules;
pub mod store;
#[cfg(test)]
pub mod tests;

pub use locker::{Opened, open_for_demand};

use acts::{DeleteRecord, RegisterAgain};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<DeleteRecord, _, _>("/people/{id}/delete", pages::explain)
        .post::<DeleteRecord, _, _>("/people/{id}/delete", pages::ask)
        .post::<DeleteRecord, _, _>("/people/{id}/delete/confirmed", pages::delete)
        .plain::<RegisterAgain, _, _>("/people/again", pages::again)
        .post::<RegisterAgain, _, _>("/people/again", pages::register)
}
