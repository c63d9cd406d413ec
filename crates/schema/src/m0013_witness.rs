//! Yeses that were heard before a witness (the room `offers`).

use crate::table::{Table, bytes, number};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "witness",
    about: "Whom a worker named as witness of a yes that the desk without a target heard; it goes with the yes (WP-3, WP-6).",
    columns: &[
        number("application"),
        number("person"),
        // Name and telephone of the witness.
        bytes("sealed"),
        // Keyed hash of the telephone: one number stands for few yeses.
        bytes("phone_index"),
    ],
    key: &["application"],
    unique: &[],
    indexes: &[&["person"], &["phone_index"]],
    derived: false,
}];
