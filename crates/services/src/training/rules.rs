//! What a course record may be corrected to.

use super::store::Stored;
use crate::people::merge::Fault;
use crate::placement::rules::day;
use leka_core::{TrainingMode, YesNo};
use leka_platform::Failure;

/// The fields of the correction form; person, institution, course and first day are the key.
pub const FIELDS: [&str; 4] = ["end", "mode", "subsidised", "completed"];

/// The text of a field, as in the history.
pub fn text(record: &Stored, field: &str) -> String {
    match field {
        "end" => record.end.map(|day| day.to_string()).unwrap_or_default(),
        "mode" => record.mode.word().to_owned(),
        "subsidised" => record.subsidised.word().to_owned(),
        "completed" => record.completed.word().to_owned(),
        "withdrawn" => i64::from(record.withdrawn).to_string(),
        _ => String::new(),
    }
}

/// A typed text in the form in which it is kept.
pub fn normalise(field: &str, typed: &str) -> Result<String, &'static str> {
    let typed = typed.trim();
    let word = |known: bool| if known { Ok(typed.to_owned()) } else { Err("failure-form") };
    match field {
        "end" if typed.is_empty() => Ok(String::new()),
        "end" => day(typed).map(|day| day.to_string()),
        "mode" => word(TrainingMode::find(typed).is_some()),
        "subsidised" | "completed" => word(YesNo::find(typed).is_some()),
        _ => Err("failure-form"),
    }
}

/// Puts a kept text into a field.
pub fn put(record: &mut Stored, field: &str, text: &str) -> Result<(), Failure> {
    let unknown = || Failure::input("failure-form");
    match field {
        "end" => record.end = if text.is_empty() { None } else { Some(day(text).map_err(Failure::input)?) },
        "mode" => record.mode = TrainingMode::find(text).ok_or_else(unknown)?,
        "subsidised" => record.subsidised = YesNo::find(text).ok_or_else(unknown)?,
        "completed" => record.completed = YesNo::find(text).ok_or_else(unknown)?,
        "withdrawn" if text == "0" || text == "1" => record.withdrawn = text == "1",
        _ => return Err(unknown()),
    }
    Ok(())
}

/// Dates in the wrong order are refused.
pub fn check(record: &Stored) -> Vec<Fault> {
    match record.end.is_some_and(|end| end < record.start) {
        true => vec![Fault { field: "end", message: "people-days-order" }],
        false => Vec::new(),
    }
}

/// The fields in which two states differ, with their old and new texts.
pub fn differences(before: &Stored, after: &Stored) -> Vec<(&'static str, String, String)> {
    let all = FIELDS.into_iter().chain(["withdrawn"]);
    all.map(|field| (field, text(before, field), text(after, field))).filter(|(_, old, new)| old != new).collect()
}
