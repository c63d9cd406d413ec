//! Codes to a telephone, and people who register alone (the room `phones`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "one_time_code",
        about: "Codes that were sent to a telephone and wait: only slow hashes, gone when used or ten minutes old (SEC-5).",
        columns: &[
            number("id"),
            // The one act that it is good for: verify, sign_in, register.
            text("purpose"),
            // Keyed hash of whoever asked: the account, or the browser of a visitor.
            bytes("holder"),
            // The number it went to.
            bytes("phone_sealed"),
            // The account that it opens, or whose number it verifies; nothing: it opens none.
            maybe(number("account")),
            text("secret"),
            number("tries"),
            number("until_at"),
        ],
        key: &["id"],
        unique: &[&["purpose", "holder"]],
        indexes: &[&["until_at"], &["account"]],
        derived: false,
    },
    Table {
        name: "registration",
        about: "People who registered alone with a telephone and whose identity card no desk has seen yet. Sealed under a key made from the row's own secret.",
        columns: &[
            number("account"),
            bytes("secret"),
            bytes("phone_sealed"),
            bytes("phone_index"),
            // What the person said; nothing until they did.
            maybe(bytes("name_sealed")),
            maybe(bytes("id_sealed")),
            maybe(bytes("id_index")),
            text("township"),
            text("village"),
            number("since_at"),
        ],
        key: &["account"],
        unique: &[&["phone_index"]],
        indexes: &[&["since_at"]],
        derived: false,
    },
];
