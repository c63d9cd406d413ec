//! The roster that a firm sends as a ledger (the room `returns`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "roster_upload",
        about: "Files in which a firm sent who works for it: when, by whom, how many rows. Made of the file and of the firm's own earlier rows alone (WP-10).",
        columns: &[
            number("id"),
            number("organisation"),
            // As its sender knows it, and the account that sent it.
            text("file"),
            text("sent_by"),
            number("at"),
            number("added"),
            number("corrected"),
            number("same"),
            number("returned"),
            // When the county desk took it in, and who did; the firm is never told.
            maybe(number("handed_at")),
            text("handed_by"),
        ],
        key: &["id"],
        unique: &[],
        indexes: &[&["organisation"]],
        derived: false,
    },
    Table {
        name: "roster_row",
        about: "What a firm's roster said of the work of somebody, sealed. A corrected row stays and names the file that followed it: the history. It is no record of the work and leads to no record of the county.",
        columns: &[
            number("id"),
            number("organisation"),
            // The keyed look-up value of the identity number (SEC-35).
            bytes("of_person"),
            number("first_day"),
            maybe(number("last_day")),
            // Name, number and what else the row said.
            bytes("sealed"),
            number("upload"),
            // The later file that corrected it; empty: what the firm says now.
            maybe(number("until_upload")),
            text("sheet"),
            number("line"),
        ],
        key: &["id"],
        unique: &[&["organisation", "of_person", "first_day", "upload"]],
        indexes: &[&["upload"], &["until_upload"], &["of_person"]],
        derived: false,
    },
];
