//! What forms of this room say: options for the whole file, columns, words. Unknown keys are refused (SEC-17).

use crate::intake::jobs::Settings;
use crate::intake::mapping;
use crate::intake::report::Report;
use leka_core::{Channel, Destination, PlacementKind, Sector, TrainingMode, YesNo};
use leka_platform::{Failure, words};
use leka_sheets::protocol::{Field, Kind, Meaning};
use std::collections::BTreeMap;

/// Choices a person may make in one go; a form has a limit, and so has patience.
pub const MOST_WORDS: usize = 100;

/// Something to choose from: the value of the form, the message that names it, a name that is no message.
pub struct Choice {
    pub value: String,
    pub message: String,
    pub name: String,
    pub chosen: bool,
}

/// One option for the whole file.
pub struct Dimension {
    pub word: &'static str,
    /// Its name as message.
    pub label: String,
    pub choices: Vec<Choice>,
}

/// The dimensions that can be set for a file of this kind.
pub fn dimensions(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::People => &["township"],
        Kind::Placements => &["kind", "sector", "channel", "destination", "township"],
        Kind::Trainings => &["completed", "subsidised", "mode", "township"],
        Kind::Targets => &[],
        Kind::Vacancies => &["destination"],
    }
}

/// The values of a closed list.
pub fn values(dimension: &str) -> &'static [&'static str] {
    match dimension {
        "kind" => PlacementKind::WORDS,
        "sector" => Sector::WORDS,
        "channel" => Channel::WORDS,
        "destination" => Destination::WORDS,
        "mode" => TrainingMode::WORDS,
        "subsidised" | "completed" => YesNo::WORDS,
        _ => &[],
    }
}

/// The message that names a value.
pub fn value_word(dimension: &str, value: &str) -> String {
    // Whether a course was completed is answered with the same words as whether it was subsidised.
    let dimension = if dimension == "completed" { "subsidised" } else { dimension };
    format!("word-{dimension}-{value}")
}

/// The options of the form, with what is chosen. A township's own file is about its own people already.
pub fn shown(kind: Kind, settings: &Settings, townships: &BTreeMap<String, String>, county: bool) -> Vec<Dimension> {
    let mut out = Vec::new();
    for word in dimensions(kind).iter().copied().filter(|word| *word != "township" || county) {
        let chosen = settings.set.get(word).map_or("", String::as_str);
        let is = |value: &str| chosen == value;
        let choices = match word {
            "township" => townships
                .iter()
                .map(|(code, name)| Choice { value: code.clone(), message: String::new(), name: name.clone(), chosen: is(code) })
                .collect(),
            _ => values(word)
                .iter()
                .filter(|value| **value != "unknown")
                .map(|value| Choice {
                    value: (*value).to_owned(),
                    message: value_word(word, value),
                    name: String::new(),
                    chosen: is(value),
                })
                .collect(),
        };
        let label = match word {
            "destination" => "dimension-destination".to_owned(),
            word => format!("import-field-{word}"),
        };
        out.push(Dimension { word, label, choices });
    }
    out
}

fn unreadable() -> Failure {
    Failure::input("failure-form")
}

/// Takes one field that stands for the whole file; says whether it was one.
pub fn take_option(kind: Kind, settings: &mut Settings, name: &str, value: &str) -> Result<bool, Failure> {
    if name == "replaces" {
        settings.replaces = value == "yes";
        return Ok(true);
    }
    let Some(dimension) = dimensions(kind).iter().find(|dimension| **dimension == name) else { return Ok(false) };
    let known = values(dimension);
    if !known.is_empty() && !value.is_empty() && !known.contains(&value) {
        return Err(unreadable());
    }
    match value.is_empty() {
        true => settings.set.remove(name),
        false => settings.set.insert(name.to_owned(), value.to_owned()),
    };
    Ok(true)
}

/// What each heading was taken for, over all sheets; what is never held is not among them.
pub fn understood(report: &Report) -> BTreeMap<String, Option<Field>> {
    let mut out = BTreeMap::new();
    for column in report.sheets.iter().flat_map(|sheet| &sheet.columns) {
        let field = match column.meaning {
            Meaning::Field(field) => Some(field),
            Meaning::Ignored => None,
            Meaning::Dropped => continue,
        };
        out.entry(column.heading.clone()).or_insert(field);
    }
    out
}

/// The choices of the preview form. What a person left as it was understood is no choice of theirs.
pub fn settings(kind: Kind, before: &Settings, report: &Report, fields: &[(String, String)]) -> Result<Settings, Failure> {
    let understood = understood(report);
    let mut out = Settings {
        source: before.source.clone(),
        columns: before.columns.clone(),
        roster: before.roster,
        shown: before.shown.clone(),
        ..Settings::default()
    };
    for (name, value) in fields {
        if take_option(kind, &mut out, name, value)? {
            continue;
        }
        match name.as_str() {
            "column" => {
                let [heading, word]: [String; 2] = serde_json::from_str(value).map_err(|_| unreadable())?;
                let now = understood.get(&heading).copied().ok_or_else(|| mapping::absent(&report.sheets, &heading))?;
                if now.map_or("-", Field::word) != word {
                    if before.shown.is_some() {
                        return Err(unreadable());
                    }
                    let field = mapping::field(kind, &word)?;
                    out.columns.insert(heading, field);
                }
            }
            "word" => {
                let [heading, word, value]: [String; 3] = serde_json::from_str(value).map_err(|_| unreadable())?;
                if heading.chars().count() > 200 || word.chars().count() > 200 || out.words.len() > MOST_WORDS {
                    return Err(unreadable());
                }
                if !value.is_empty() {
                    let field = understood.get(&heading).copied().flatten();
                    if !field.is_some_and(|field| values(field.word()).contains(&value.as_str())) {
                        return Err(mapping::unusable(&report.sheets, &heading, &value));
                    }
                    out.words.insert((heading, word), value);
                }
            }
            _ => return Err(unreadable()),
        }
    }
    Ok(out)
}

/// The fields a column of this kind can be.
pub fn fields(kind: Kind) -> Vec<Field> {
    use Field::*;
    match kind {
        Kind::People => vec![Name, ResidentId, Sex, Phone, Township, Village],
        Kind::Placements => vec![
            Name,
            ResidentId,
            Sex,
            Phone,
            Township,
            Village,
            PlacementKind,
            Sector,
            Channel,
            Employer,
            PlaceOfWork,
            Trade,
            Start,
            End,
            Months,
            Pay,
        ],
        Kind::Trainings => {
            vec![
                Name,
                ResidentId,
                Sex,
                Phone,
                Township,
                Village,
                Institution,
                Course,
                TrainingMode,
                Start,
                End,
                Subsidised,
                Completed,
            ]
        }
        Kind::Targets => vec![Township, Target],
        Kind::Vacancies => {
            vec![Title, Employer, FirmCode, HeadCount, Pay, PlaceOfWork, Tasks, Requirements, Sex, WorkKind, Lodging, End, Phone]
        }
    }
}

/// Whether there are words for a message.
pub fn message_or(id: String, other: &str) -> String {
    if words::known(&id) { id } else { other.to_owned() }
}
