//! The monthly return of a firm (M9, M11): made by itself of what the firm reported anyway, so that it types nothing twice (M27).
//!
//! * `rules`: which months there are, who is in a month, what is counted. Pure.
//! * `acts`: keeping the first day that a firm reports with a start, reporting a last day, opening the return of a month.
//! * `sheet`: the return as a workbook, already filled in. `pages`: the return, the last day.
//!
//! The table `firm_report` holds the firm's own words and nothing else: the record of the work (`placement`) may have been made
//! or ended by its worker, so no return reads it, and none reads an application (WP-7, WP-10). Why it is so:
//! `docs/decisions/0029-monthly-returns.md`.

pub mod acts;
mod pages;
pub mod rules;
pub mod sheet;
mod store;
#[cfg(test)]
mod tests;

use acts::{ReportEnd, SeeReturn};
use leka_platform::web::Routes;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<SeeReturn, _, _>("/return", pages::show)
        .post::<SeeReturn, _, _>("/return/{month}/return.xlsx", pages::workbook)
        .plain::<ReportEnd, _, _>("/applicants/{id}/ended", pages::ended)
        .post::<ReportEnd, _, _>("/applicants/{id}/ended", pages::report)
}
