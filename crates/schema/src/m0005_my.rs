//! Residents' own accounts and the cards that open them (the room `my`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "code_card",
        about: "Cards with a one-time code that a person takes home from a desk. The code is kept as a slow hash only (SEC-5).",
        columns: &[
            number("id"),
            number("person"),
            // The name with which the person will sign in.
            text("name"),
            // Keyed hash of the first five characters: finds the card. The other seven are in the slow hash.
            bytes("locator"),
            text("secret"),
            number("tries"),
            // valid, used, void
            text("state"),
            number("made_at"),
            maybe(number("used_at")),
        ],
        key: &["id"],
        unique: &[&["locator"]],
        indexes: &[&["person"]],
        derived: false,
    },
    Table {
        name: "resident",
        about: "Which account belongs to which person: one each.",
        columns: &[number("account"), number("person"), number("since_at")],
        key: &["account"],
        unique: &[&["person"]],
        indexes: &[],
        derived: false,
    },
];
