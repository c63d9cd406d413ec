//! One person under two numbers (the room `people`): which record is closed, and for which other one.

use crate::table::{Table, number, text};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "merging",
    about: "Records that were closed because their person is on file under another number: which other record it is, when and by whom. The version of a closed record is below zero. A row goes when the two are parted again, and with either record.",
    columns: &[number("person"), number("into_person"), number("at"), text("account")],
    key: &["person"],
    unique: &[],
    indexes: &[&["into_person"]],
    derived: false,
}];
