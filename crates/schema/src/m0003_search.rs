//! What searching and bringing in vacancies needs besides the vacancies themselves (the room `work`).

use crate::table::{Table, number, text};

const NONE: &[&[&str]] = &[];

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "vacancy_text",
        about: "The text of a vacancy in the form in which it is searched, and the order in which vacancies changed.",
        // `turn` grows with every change of any vacancy: who has seen turn n reads only what came after.
        columns: &[number("vacancy"), number("turn"), text("text")],
        key: &["vacancy"],
        unique: &[&["turn"]],
        indexes: NONE,
        derived: false,
    },
    Table {
        name: "vacancy_ledger",
        about: "Whose list a vacancy that came in a ledger stands on: the whole list again closes what is no longer on it.",
        columns: &[number("vacancy"), text("source")],
        key: &["vacancy"],
        unique: NONE,
        indexes: &[&["source"]],
        derived: false,
    },
];
