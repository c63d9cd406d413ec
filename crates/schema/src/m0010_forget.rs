//! Deleting and keeping (the room `keeping`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "erasure",
        about: "Records that were deleted at the person's wish: a keyed id of the number and nothing else, so that no file brings them back (REL-7, REL-21).",
        columns: &[
            number("id"),
            // Keyed hash of the identity number under a key of its own.
            bytes("mark"),
            number("at"),
            // The row without a name to which locked proof belongs; empty when nothing had to stay.
            maybe(number("person")),
            // The person registered again.
            maybe(number("lifted_at")),
        ],
        key: &["id"],
        unique: &[&["mark", "at"]],
        indexes: &[&["person"]],
        derived: false,
    },
    Table {
        name: "locked_proof",
        about: "Proof of pay and work that the law keeps after a deletion, sealed: no desk opens it, the clock takes it away (WP-23, WP-24).",
        columns: &[
            // `placement` or `training_completion`, and its row, from which everything but numbers was taken.
            text("noun"),
            number("record"),
            number("person"),
            // The last day on which it is kept.
            number("until_day"),
            // Which law: a word of `crates/services/src/keeping/rules.rs`.
            text("law"),
            bytes("sealed"),
        ],
        key: &["noun", "record"],
        unique: &[],
        indexes: &[&["person"], &["until_day"]],
        derived: false,
    },
    Table {
        name: "own_day",
        about: "The last day on which a person used their own account, for the end of an idle registration (WP-23). No page shows it.",
        columns: &[number("person"), number("day")],
        key: &["person"],
        unique: &[],
        indexes: &[],
        derived: false,
    },
];
