//! Lawful demands for one named person (the room `demand`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "demand",
        about: "A written lawful demand for one named person: who demands, under which law, what was decided by two people, and when the person is told. Neither name nor number of the person: a keyed id (WP-26, SEC-19).",
        columns: &[
            number("id"),
            // The keyed id of the person's number, as in `erasure`.
            bytes("mark"),
            text("body"),
            text("kind"),
            text("document"),
            number("document_day"),
            text("law"),
            // Words of the parts, with a space between them.
            text("parts"),
            // The law that forbids telling the person, or nothing, and the last day of it.
            text("silent_law"),
            maybe(number("silent_until")),
            number("asked_by"),
            text("asked_name"),
            number("asked_at"),
            // The moment after which it lapses.
            number("until"),
            text("state"),
            maybe(number("decided_by")),
            text("decided_name"),
            maybe(number("decided_at")),
            maybe(number("given_at")),
            // Year and running number of the document, once it was given out.
            maybe(number("year")),
            maybe(number("serial")),
            // The day from which the person sees it.
            maybe(number("tell_day")),
        ],
        key: &["id"],
        unique: &[&["year", "serial"]],
        indexes: &[&["mark"]],
        derived: false,
    },
    Table {
        name: "demand_notice",
        about: "A neutral message to a person that waits for its day: there is something new in the own record. Gone when it was sent.",
        columns: &[number("demand"), number("person"), number("due_day")],
        key: &["demand"],
        unique: &[],
        indexes: &[&["person"]],
        derived: false,
    },
];
