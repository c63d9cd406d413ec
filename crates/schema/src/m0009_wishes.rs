//! What residents said they would like (the room `wishes`).

use crate::table::{Table, bytes, number};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "wishes",
    about: "What a resident said they would like and where their limits are: sealed under their own key, read for their own suggestions alone (WP-10).",
    columns: &[
        number("person"),
        bytes("sealed"),
        // The last day on which it is kept: two years after the person's last word (WP-23).
        number("ends_day"),
    ],
    key: &["person"],
    unique: &[],
    indexes: &[&["ends_day"]],
    derived: false,
}];
