//! Quality beside quantity (the room `after`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "quality_sample",
        about: "Work that began six months ago and was drawn by a keyed hash; three questions about it wait for its worker. What was answered is sealed under the worker's key, anew each night, so that an answered row looks like any other; it goes when the quarter is counted (WP-9).",
        columns: &[number("placement"), number("person"), number("quarter"), bytes("sealed")],
        key: &["placement"],
        unique: &[],
        indexes: &[&["person"]],
        derived: false,
    },
    Table {
        name: "quality",
        about: "What came of a quarter's answers for the whole county. Numbers that may not be shown are not kept: fewer than ten answers, or fewer than ten of one kind (WP-22).",
        columns: &[
            // The first day of the quarter.
            number("quarter"),
            text("question"),
            // Empty: fewer than ten.
            maybe(number("answers")),
            // Empty: all but fewer than ten said the same, which is in `most`.
            maybe(number("yes")),
            text("most"),
        ],
        key: &["quarter", "question"],
        unique: &[],
        indexes: &[],
        derived: false,
    },
];
