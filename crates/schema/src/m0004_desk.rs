//! What an administrator asked for and a second person decides (SEC-19).

use crate::table::{Table, maybe, number, text};

const NONE: &[&[&str]] = &[];

pub(crate) const TABLES: &[Table] = &[Table {
    name: "account_request",
    about: "A change of an account that one person asked for and a second one decides.",
    columns: &[
        number("id"),
        text("kind"),
        maybe(number("account")),
        text("name"),
        text("role"),
        maybe(text("division")),
        number("asked_by"),
        text("asked_name"),
        number("asked_at"),
        number("until"),
        text("state"),
        text("slot"),
        maybe(number("decided_by")),
        text("decided_name"),
        maybe(number("decided_at")),
    ],
    key: &["id"],
    // An open request holds the slot of its account or new name, a decided one its own number: one open request each.
    unique: &[&["slot"]],
    indexes: NONE,
    derived: false,
}];
