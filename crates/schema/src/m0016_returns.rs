//! What firms reported of work that began over their offers (the room `returns`).

use crate::table::{Table, maybe, number};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "firm_report",
    about: "What a firm itself reported of work that began over its offer: first day and last day. Nothing that the worker said (WP-7, WP-10).",
    columns: &[
        number("application"),
        number("person"),
        number("organisation"),
        number("vacancy"),
        // The version of the terms that the work began with.
        number("terms_version"),
        number("first_day"),
        maybe(number("last_day")),
    ],
    key: &["application"],
    unique: &[],
    indexes: &[&["organisation"], &["person"]],
    derived: false,
}];
