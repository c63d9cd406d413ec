//! What the complaint body published of its quarters (the room `conduct`).

use crate::table::{Table, maybe, number};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "complaint_quarter",
    about: "What the complaint body published of a quarter, for the whole county and for good: how many complaints, and how many of a hundred were answered and closed in time. Numbers that may not be shown are not kept (WP-9, WP-22).",
    columns: &[
        // The first day of the quarter.
        number("quarter"),
        // Empty: fewer than ten.
        maybe(number("received")),
        // Of a hundred. Empty: few, all or none.
        maybe(number("answered")),
        maybe(number("closed")),
        // The period of `closed`.
        number("within_days"),
        number("published_day"),
    ],
    key: &["quarter"],
    unique: &[],
    indexes: &[],
    derived: false,
}];
