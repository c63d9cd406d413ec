//! Whether firms say that their open vacancies stand (the room `work`).

use crate::table::{Table, maybe, number};

pub(crate) const TABLES: &[Table] = &[Table {
    name: "vacancy_silence",
    about: "Of vacancies: the day on which the firm last said that it stands (none: the one on which it was opened), the day on which the firm was asked, and since when the vacancy rests because nobody answered. A row goes when its vacancy is closed.",
    columns: &[number("vacancy"), maybe(number("said_day")), maybe(number("asked_day")), maybe(number("rests_day"))],
    key: &["vacancy"],
    unique: &[],
    indexes: &[],
    derived: false,
}];
