//! Vacancies that the rules of a later day refuse (the room `work`).

use crate::table::{Table, number};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "vacancy_outdated",
    about: "Vacancies that rest because the rules of a later day refuse what they publish, and since when; a row goes when its vacancy is open again or closed (WP-14, WP-15, WP-16, WP-28). Nothing of firms that are stopped (WP-25).",
    columns: &[number("vacancy"), number("since")],
    key: &["vacancy"],
    unique: &[],
    indexes: &[],
    derived: false,
}];
