//! What a resident sees and says themselves (M29 in part): their own account from a code card, their record, who looked,
//! their own work, and their yes to what others recorded. The person is found by the account and by nothing else.
//!
//! * `cards`: the sealed card that a desk prints and the account that it opens (SEC-5). `card_pages`: their pages.
//! * `acts`: the acts; what a resident does about themselves leaves no journal entry (WP-10, docs/decisions/0018).
//! * `record`: everything that is stored about the person, in words and as JSON (WP-24). `pages`, `work_pages`: their pages.

pub mod acts;
mod card_pages;
pub mod cards;
mod pages;
pub mod record;
mod store;
#[cfg(test)]
pub mod tests;
mod work_pages;

use acts::{CorrectOwnRecord, KeepOwnWork, PrintCard, SeeOwnRecord};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .post::<PrintCard, _, _>("/cards/{id}", card_pages::print)
        .public_plain("/my/begin", "the code of the card is the proof (SEC-5)", card_pages::begin)
        .public_post("/my/begin", "the code of the card is the proof (SEC-5)", card_pages::take_up)
        .public_plain("/my/sign-in", "signing in needs no account yet", card_pages::sign_in)
        .public_post("/my/sign-in", "signing in needs no account yet", card_pages::try_sign_in)
        .plain::<SeeOwnRecord, _, _>("/my", pages::home)
        .plain::<SeeOwnRecord, _, _>("/my/record", pages::record)
        .post::<SeeOwnRecord, _, _>("/my/record", pages::record_with_number)
        .post::<SeeOwnRecord, _, _>("/my/take", pages::take)
        .plain::<CorrectOwnRecord, _, _>("/my/correct", pages::correct)
        .post::<CorrectOwnRecord, _, _>("/my/correct", pages::save_correct)
        .plain::<SeeOwnRecord, _, _>("/my/looks", pages::looks)
        .plain::<KeepOwnWork, _, _>("/my/work", work_pages::list)
        .plain::<KeepOwnWork, _, _>("/my/work/new", work_pages::fresh)
        .post::<KeepOwnWork, _, _>("/my/work/new", work_pages::report)
        .post::<KeepOwnWork, _, _>("/my/work/{id}/say", work_pages::say)
        .post::<KeepOwnWork, _, _>("/my/work/{id}/mine", work_pages::mine)
}
