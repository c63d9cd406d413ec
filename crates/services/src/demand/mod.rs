//! A written lawful demand for one named person (M30 in part): two people, one document, told to the person
//! (WP-26, SEC-19; docs/decisions/0033-lawful-demands.md). Bodies that demand have no role, no account and no feed here.
//!
//! * `rules`: what a demand has to say, and from which day the person sees it. Pure.
//! * `acts`: recording, deciding, giving the document out, once. `document`: exactly the parts that were demanded.
//! * `nightly`: the neutral message, and demands that are kept no longer. `pages`: the pages of both people.
//!
//! Neither name nor number of the person is stored: whoever acts types the number from the paper, and a keyed id is compared.

pub mod acts;
pub mod document;
pub mod nightly;
pub mod pages;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;

use acts::{DecideDemand, GiveDemand, RecordDemand, ViewDemands};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<ViewDemands, _, _>("/demands", pages::list)
        .plain::<RecordDemand, _, _>("/demands/new", pages::fresh)
        .post::<RecordDemand, _, _>("/demands", pages::record)
        .plain::<ViewDemands, _, _>("/demands/{id}", pages::show)
        .post::<DecideDemand, _, _>("/demands/{id}/approve", pages::approve)
        .post::<DecideDemand, _, _>("/demands/{id}/send-back", pages::send_back)
        .post::<RecordDemand, _, _>("/demands/{id}/take-back", pages::take_back)
        .post::<GiveDemand, _, _>("/demands/{id}/document", pages::give)
}
