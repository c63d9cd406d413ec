//! Alerts of new work (the room `wishes`).

use crate::table::{Table, bytes, number};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "alert",
    about: "Who asked for a neutral line when there is new work within their limits: how often, in which language, up to which day they heard, sealed under their own key (WP-24).",
    columns: &[
        number("person"),
        bytes("sealed"),
        // Keyed hash of the word that stops it without signing in.
        bytes("stop_index"),
    ],
    key: &["person"],
    unique: &[&["stop_index"]],
    indexes: &[],
    derived: false,
}];
