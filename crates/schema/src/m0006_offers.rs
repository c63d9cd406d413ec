//! Applications for vacancies and the offers that answer them (the room `offers`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "application",
    about: "A person's own question for a vacancy and what came of it. However it ends, the row is the same: closed, without who, why or when (WP-3).",
    columns: &[
        number("id"),
        number("person"),
        number("vacancy"),
        number("organisation"),
        // 1 until it is closed, then nothing: one at a time for a person and a vacancy.
        maybe(number("standing")),
        // asked, offered, accepted, started, closed
        text("state"),
        // The person lets the firm see the telephone beside the name.
        number("with_phone"),
        // The printed last day: of the question, then of the offer.
        number("expires_day"),
        // The offer: terms by version and hash, and the day on which the work begins.
        maybe(number("terms_version")),
        maybe(bytes("terms_hash")),
        maybe(number("begin_day")),
        // The worker's yes: to which terms, and when. Emptied at closing.
        maybe(number("accepted_version")),
        maybe(bytes("accepted_hash")),
        maybe(number("accepted_at")),
        // The placement that came of it, and whether the firm reported the start.
        maybe(number("placement")),
        number("start_reported"),
    ],
    key: &["id"],
    unique: &[&["person", "vacancy", "standing"]],
    indexes: &[&["organisation"], &["vacancy"], &["state", "expires_day"]],
    derived: false,
}];
