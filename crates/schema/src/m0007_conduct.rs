//! What of the complaint body's work counting has to know (the room `conduct`).

use crate::table::{Table, number, text};

const NONE: &[&[&str]] = &[];

pub(crate) const TABLES: &[Table] = &[Table {
    name: "held_batch",
    about: "Employer and month whose placements do not count as confirmed until the complaint body lifts it (WP-7). Nothing of a case.",
    columns: &[text("employer_key"), number("first_day"), number("last_day")],
    key: &["employer_key", "first_day"],
    unique: NONE,
    indexes: NONE,
    derived: false,
}];
