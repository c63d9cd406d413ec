//! Residents' own accounts and the cards that open them (the room `my`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "card_batch",
        about: "Sealed cards that the confirming desk made at one time (WP-7).",
        columns: &[number("id"), number("cards"), number("made_at"), text("made_by")],
        key: &["id"],
        unique: &[],
        indexes: &[],
        derived: false,
    },
    Table {
        name: "code_card",
        about: "Sealed cards with two one-time codes that open a resident's own account; of the codes only slow hashes (SEC-5).",
        columns: &[
            number("id"),
            number("batch"),
            // Outside of the seal: eight digits, the last one checks the others.
            text("serial"),
            // Keyed hash of the five characters with which both codes begin: finds the card.
            bytes("locator"),
            // Slow hashes of the other seven: of the code whose yes counts, and of the one whose yes does not (WP-8).
            text("secret_first"),
            text("secret_second"),
            number("tries"),
            // made, valid (handed out), used, void
            text("state"),
            maybe(number("person")),
            // The division of the desk that handed it out; empty: the confirming desk.
            text("handed_from"),
            maybe(number("handed_at")),
            maybe(number("used_at")),
        ],
        key: &["id"],
        unique: &[&["serial"], &["locator"]],
        indexes: &[&["batch"], &["person"]],
        derived: false,
    },
    Table {
        name: "resident",
        about: "Which account belongs to which person, one each, and by which channel it was opened (WP-7, WP-8).",
        columns: &[
            number("account"),
            number("person"),
            number("since_at"),
            // As `handed_from` of the card that opened it last.
            text("card_from"),
            // Which of the two codes opened it last, sealed.
            bytes("code_sealed"),
        ],
        key: &["account"],
        unique: &[&["person"]],
        indexes: &[],
        derived: false,
    },
];
