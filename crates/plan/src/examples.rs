//! Worked counts as data: given these records, figure X is N. See `plans/luolong-2022/examples/`.
//!
//! They are written for a clerk of the county to check by hand, and read by the tests of this crate and of the
//! engine. Records hold invented keys (`p1`, `e1`) and never a person.

use leka_core::lang::Text;
use leka_core::money::{Fen, Share};
use leka_core::time::Day;
use leka_core::words::{Channel, Destination, PlacementKind, Sector, TrainingMode, YesNo};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One worked count.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What the example shows.
    pub title: Text,
    /// Replaces the plan's rule in this example; absent: the plan's own holds.
    pub placement_minimum_days: Option<i32>,
    /// In the order of their record ids.
    #[serde(default, rename = "placement")]
    pub placements: Vec<Placement>,
    #[serde(default, rename = "training")]
    pub trainings: Vec<Training>,
    #[serde(rename = "expect")]
    pub expects: Vec<Expect>,
}

/// A record of the fact `placement`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    pub person: String,
    pub employer: String,
    pub start: Day,
    /// Absent: still going on.
    pub end: Option<Day>,
    #[serde(default = "transfer")]
    pub kind: PlacementKind,
    #[serde(default = "sector_unknown")]
    pub sector: Sector,
    #[serde(default = "channel_unknown")]
    pub channel: Channel,
    #[serde(default = "destination_unknown")]
    pub destination: Destination,
    /// Where the person was registered on the day from which the record counts.
    pub township: String,
    /// Whether the worker confirmed it (WP-7).
    #[serde(default)]
    pub confirmed: bool,
    /// In fen.
    pub pay: Option<Fen>,
}

/// A record of the fact `training.completion`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    pub person: String,
    pub institution: String,
    pub course: String,
    pub start: Day,
    /// The course's last day, on which the completion counts.
    pub end: Day,
    #[serde(default = "mode_unknown")]
    pub mode: TrainingMode,
    #[serde(default = "answer_unknown")]
    pub subsidised: YesNo,
    pub township: String,
    #[serde(default)]
    pub confirmed: bool,
}

/// What a figure must be.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    pub id: String,
    pub as_of: Day,
    pub reported: Figure,
    pub confirmed: Figure,
    /// By dimension and key; keys that are absent here are not checked.
    #[serde(default)]
    pub by: BTreeMap<String, BTreeMap<String, Cell>>,
}

/// One cell of a breakdown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    pub reported: Figure,
    pub confirmed: Figure,
}

/// A number, or part and whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(untagged)]
pub enum Figure {
    Whole(i64),
    Share(Share),
}

/// A file that is not a worked count.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("line {line}: {detail}")]
pub struct ExampleFault {
    /// Counted from 1.
    pub line: usize,
    pub detail: String,
}

impl Example {
    pub fn read(text: &str) -> Result<Example, ExampleFault> {
        toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
            ExampleFault { line, detail: error.message().to_owned() }
        })
    }
}

fn transfer() -> PlacementKind {
    PlacementKind::Transfer
}
fn sector_unknown() -> Sector {
    Sector::Unknown
}
fn channel_unknown() -> Channel {
    Channel::Unknown
}
fn destination_unknown() -> Destination {
    Destination::Unknown
}
fn mode_unknown() -> TrainingMode {
    TrainingMode::Unknown
}
fn answer_unknown() -> YesNo {
    YesNo::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_has_its_line() {
        let text =
            "title = { zh = \"例\" }\n[[expect]]\nid = \"a\"\nas_of = \"2022-12-31\"\nreported = 1\nconfirmed = 0\nhoped = 2\n";
        assert_eq!(Example::read(text).map_err(|fault| fault.line), Err(7));
    }
}
