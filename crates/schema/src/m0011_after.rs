//! What comes after the start of work (the room `after`), and firms whose vacancies rest (the room `work`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "check_in",
        about: "How somebody wants to hear that short questions wait for them, sealed under their own key. Whether, when and what was answered is in no table (WP-17).",
        columns: &[number("person"), bytes("sealed")],
        key: &["person"],
        unique: &[],
        indexes: &[],
        derived: false,
    },
    Table {
        name: "wage_day",
        about: "One pay day of work that began with an offer: what the firm reported as paid, and, sealed under the worker's key, the worker's word and whether the complaint body was told (WP-17).",
        columns: &[
            number("application"),
            number("due_day"),
            number("person"),
            // What the firm reported: the day on which it paid, and how much if it said so, in fen.
            maybe(number("paid_day")),
            maybe(number("paid_fen")),
            bytes("sealed"),
        ],
        key: &["application", "due_day"],
        unique: &[],
        indexes: &[&["person"]],
        derived: false,
    },
    Table {
        name: "firm_rest",
        about: "Firms that are stopped until the complaint body lifts it, and what they were before. No author, no day, no cause (WP-17, WP-25).",
        columns: &[number("organisation"), text("before")],
        key: &["organisation"],
        unique: &[],
        indexes: &[],
        derived: false,
    },
];
