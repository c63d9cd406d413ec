//! What a resident sees and says themselves (M29 in part): their own account from a code card, their record, who looked,
//! their own work, and their yes to what others recorded. The person is found by the account and by nothing else.
//!
//! * `code`, `batches`, `batch_pages`: sealed cards, made by the confirming desk alone, and handing one out (WP-7).
//! * `cards`, `card_pages`: the account that a card opens (SEC-5). `voice`: by which channel somebody speaks (WP-7, WP-8).
//! * `acts`: the acts; what a resident does about themselves leaves no journal entry (WP-10, docs/decisions/0018).
//! * `record`: everything that is stored about the person, in words and as JSON (WP-24). `paper`: the same, and cards, as a PDF. `pages`, `work_pages`, `delete_pages`: their
//!   pages.

pub mod acts;
mod batch_pages;
pub mod batches;
mod card_pages;
pub mod cards;
pub mod code;
mod delete_pages;
mod pages;
mod paper;
pub mod record;
pub(crate) mod store;
#[cfg(test)]
pub mod tests;
mod voice;
mod work_pages;

pub use pages::{frame, large};

use acts::{CorrectOwnRecord, DeleteOwnRecord, HandCard, KeepOwnWork, MakeCards, SeeOwnRecord};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<MakeCards, _, _>("/cards", batch_pages::list)
        .post::<MakeCards, _, _>("/cards", batch_pages::make)
        .plain::<HandCard, _, _>("/people/{id}/card", batch_pages::hand)
        .post::<HandCard, _, _>("/people/{id}/card", batch_pages::save_hand)
        .public_plain("/my/begin", "the code of the card is the proof (SEC-5)", card_pages::begin)
        .public_post("/my/begin", "the code of the card is the proof (SEC-5)", card_pages::take_up)
        .public_get("/my/sign-in", "signing in needs no account yet", card_pages::sign_in)
        .public_post("/my/sign-in", "signing in needs no account yet", card_pages::try_sign_in)
        .plain::<SeeOwnRecord, _, _>("/my", pages::home)
        .get::<SeeOwnRecord, _, _>("/my/record", pages::record)
        .post::<SeeOwnRecord, _, _>("/my/record", pages::record_with_number)
        .post::<SeeOwnRecord, _, _>("/my/take", pages::take)
        .post::<SeeOwnRecord, _, _>("/my/take/pdf", pages::take_paper)
        .plain::<CorrectOwnRecord, _, _>("/my/correct", pages::correct)
        .post::<CorrectOwnRecord, _, _>("/my/correct", pages::save_correct)
        .post::<CorrectOwnRecord, _, _>("/my/undo", pages::undo)
        .get::<SeeOwnRecord, _, _>("/my/looks", pages::looks)
        .plain::<DeleteOwnRecord, _, _>("/my/delete", delete_pages::explain)
        .post::<DeleteOwnRecord, _, _>("/my/delete", delete_pages::delete)
        .post::<DeleteOwnRecord, _, _>("/my/delete/code", delete_pages::send_code)
        .public_plain("/my/closed", "whoever had their record deleted has no account any more", delete_pages::closed)
        .plain::<KeepOwnWork, _, _>("/my/work", work_pages::list)
        .plain::<KeepOwnWork, _, _>("/my/work/new", work_pages::fresh)
        .post::<KeepOwnWork, _, _>("/my/work/new", work_pages::report)
        .post::<KeepOwnWork, _, _>("/my/work/{id}/say", work_pages::say)
        .post::<KeepOwnWork, _, _>("/my/work/{id}/mine", work_pages::mine)
}
