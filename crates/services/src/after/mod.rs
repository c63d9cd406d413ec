//! After the start (M13 and M29 in part; WP-17): short private questions at days 3, 30 and 90, and pay days that are kept.
//!
//! * `model`: the questions, which sign of forced labour each of them looks for, and what an answer in need of help is.
//!   `rules`: the days. Both pure.
//! * `acts`: what the worker does, without a journal entry. What is answered is stored nowhere, unless the person has the
//!   complaint body told: then it is a sealed case there (`conduct::complain::keep`).
//! * `wages`: pay days, what the firm reported, the worker's word. `pages`, `wage_pages`: the worker's and the firm's pages.
//! * `quality`, `sample`: three questions to a sample after six months, counted for the county (WP-9); `quality_pages`: what came
//!   of it.
//! * `nightly`: neutral messages, rows of pay days, cases of late pay.
//!
//! Why it is so: `docs/decisions/0025-after-the-start.md`, `0028-quality-beside-quantity.md`. No other room reads the tables of this one (WP-10).

pub mod acts;
pub mod invent;
pub mod model;
pub mod nightly;
mod pages;
pub mod quality;
mod quality_pages;
pub mod rules;
pub mod sample;
mod store;
#[cfg(test)]
pub mod tests;
mod wage_pages;
pub mod wages;

use crate::plan_desk::views::ViewFigures;
use acts::KeepCheckIns;
use leka_platform::web::Routes;
use wages::ReportWages;

/// The pages of this room. Whatever a worker says goes to two addresses, which are in no log.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<KeepCheckIns, _, _>("/my/after", pages::list)
        .post::<KeepCheckIns, _, _>("/my/after", pages::say)
        .plain::<KeepCheckIns, _, _>("/my/after/{id}", pages::form)
        .post::<KeepCheckIns, _, _>("/my/after/{id}", pages::answer)
        .plain::<ViewFigures, _, _>("/quality", quality_pages::show)
        .plain::<ReportWages, _, _>("/applicants/{id}/wages", wage_pages::show)
        .post::<ReportWages, _, _>("/applicants/{id}/wages", wage_pages::report)
}
