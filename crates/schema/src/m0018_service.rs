//! Help with work that residents ask for (the room `service`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "service_request",
        about: "Who asked for help with work, from which day on and until when it is kept; what they said is sealed under their own key (WP-1, WP-23).",
        columns: &[
            number("id"),
            number("person"),
            bytes("sealed"),
            // The township in which it is counted: where the person was registered when they asked.
            text("township"),
            number("since_day"),
            number("ends_day"),
        ],
        key: &["id"],
        // One open request per person.
        unique: &[&["person"]],
        indexes: &[&["ends_day"]],
        derived: false,
    },
    Table {
        name: "service_entry",
        about: "What an office did for somebody who asked: contacted or helped, on which day, with what. Facts about the service, none about the person (WP-13).",
        columns: &[
            number("id"),
            number("request"),
            number("person"),
            text("what"),
            number("day"),
            // Empty for a contact.
            text("help"),
            text("recorded_by"),
            number("recorded_at"),
            // Nothing is overwritten: what was wrong is taken back and stays until the request ends.
            maybe(text("taken_back_by")),
            maybe(number("taken_back_at")),
        ],
        key: &["id"],
        unique: &[],
        indexes: &[&["request"], &["person"]],
        derived: false,
    },
    Table {
        name: "service_count",
        about: "How a township served in a quarter: counters without persons (WP-12, WP-22).",
        columns: &[
            text("township"),
            number("quarter_day"),
            number("requests"),
            number("contacted"),
            number("in_time"),
            number("waited_days"),
            number("helped"),
            number("said_helped"),
            number("said_partly"),
            number("said_not"),
        ],
        key: &["township", "quarter_day"],
        unique: &[],
        indexes: &[],
        derived: false,
    },
];
