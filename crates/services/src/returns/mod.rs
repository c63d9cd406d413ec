//! The monthly return of a firm (M9, M11): made by itself of what the firm reported anyway, so that it types nothing twice (M27).
//!
//! * `rules`: which months there are, who is in a month, what is counted. Pure.
//! * `acts`: keeping the first day that a firm reports with a start, reporting a last day, opening the return of a month.
//! * `roster`: the roster that a firm sends as a ledger, compared with its own earlier rows alone; `roster_row`: what a row says,
//!   pure; `roster_desk`: the county desk takes one in, which its firm never learns. `roster_pages`, `roster_desk_pages`.
//! * `sheet`: the return as a workbook, already filled in. `pages`: the return, the last day.
//!
//! The tables hold the firm's own words and nothing else: the record of the work (`placement`) may have been made
//! or ended by its worker, so no return reads it, and none reads an application (WP-7, WP-10). Why it is so:
//! `docs/decisions/0029-monthly-returns.md`, `docs/decisions/0030-rosters.md`.

pub mod acts;
mod pages;
pub mod roster;
mod roster_desk;
mod roster_desk_pages;
mod roster_pages;
pub mod roster_row;
pub mod rules;
pub mod sheet;
mod store;
#[cfg(test)]
mod tests;

use acts::{ReportEnd, SeeReturn, SendRoster, TakeRoster};
use leka_platform::web::Routes;
pub use roster_desk::count as count_rosters;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get::<SeeReturn, _, _>("/return", pages::show)
        .post::<SeeReturn, _, _>("/return/{month}/return.xlsx", pages::workbook)
        .get::<SendRoster, _, _>("/return/roster", roster_pages::list)
        .upload::<SendRoster, _, _>("/return/roster", roster_pages::stage)
        .plain::<SendRoster, _, _>("/return/roster/empty.xlsx", roster_pages::empty_list)
        .get::<SendRoster, _, _>("/return/roster/jobs/{id}", roster_pages::show)
        .post::<SendRoster, _, _>("/return/roster/jobs/{id}/check", roster_pages::check)
        .post::<SendRoster, _, _>("/return/roster/jobs/{id}/keep", roster_pages::keep)
        .plain::<SendRoster, _, _>("/return/roster/jobs/{id}/reasons.xlsx", roster_pages::job_reasons)
        .post::<SendRoster, _, _>("/return/roster/jobs/{id}/stop", roster_pages::stop)
        .post::<SendRoster, _, _>("/return/roster/jobs/{id}/throw-away", roster_pages::throw_away)
        .plain::<SendRoster, _, _>("/return/roster/{id}/reasons.xlsx", roster_pages::reasons)
        .post::<SendRoster, _, _>("/return/roster/{id}/undo", roster_pages::undo)
        .get::<TakeRoster, _, _>("/rosters", roster_desk_pages::waiting)
        .post::<TakeRoster, _, _>("/rosters/{id}/take-in", roster_desk_pages::take_in)
        .plain::<ReportEnd, _, _>("/applicants/{id}/ended", pages::ended)
        .post::<ReportEnd, _, _>("/applicants/{id}/ended", pages::report)
}
