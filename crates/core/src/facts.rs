//! The catalogue of facts: what a plan may count, by which dimensions, with which words.
//!
//! A room publishes a fact by listing it here and giving `platform::counting` its view.
//! A fact with `built: false` is known to the plan, but its room does not exist yet: its figure reads
//! "not recorded yet", never 0.

use crate::words::{Channel, Destination, PlacementKind, Sector, TrainingMode, YesNo};

/// Whom or what a fact is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    Person,
    Household,
    Organisation,
}

/// One dimension: a name and, if the list is closed, its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dimension {
    pub name: &'static str,
    pub words: Option<&'static [&'static str]>,
}

/// What can be counted of one fact. `township` and `month` are dimensions of every fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FactSpec {
    pub name: &'static str,
    pub subject: Subject,
    /// Up to five; their order is the order of the slots in contributions and kept sums.
    pub dimensions: &'static [Dimension],
    /// Quantities that `sum … of …` may name; money in fen.
    pub quantities: &'static [&'static str],
    pub built: bool,
}

const fn closed(name: &'static str, words: &'static [&'static str]) -> Dimension {
    Dimension { name, words: Some(words) }
}
const fn open(name: &'static str) -> Dimension {
    Dimension { name, words: None }
}

/// All facts a plan may name.
pub const FACTS: &[FactSpec] = &[
    FactSpec {
        name: "placement",
        subject: Subject::Person,
        dimensions: &[
            closed("kind", PlacementKind::WORDS),
            closed("sector", Sector::WORDS),
            closed("channel", Channel::WORDS),
            closed("destination", Destination::WORDS),
        ],
        quantities: &["pay"],
        built: true,
    },
    FactSpec {
        name: "training.completion",
        subject: Subject::Person,
        dimensions: &[closed("mode", TrainingMode::WORDS), closed("subsidised", YesNo::WORDS), open("institution")],
        quantities: &[],
        built: true,
    },
    FactSpec { name: "dispatch_company.opening", subject: Subject::Organisation, dimensions: &[], quantities: &[], built: false },
    FactSpec { name: "base.opening", subject: Subject::Organisation, dimensions: &[], quantities: &[], built: false },
    FactSpec {
        name: "project.labour",
        subject: Subject::Person,
        dimensions: &[
            closed("labour", &["rural", "other", "unknown"]),
            closed("size", &["small", "large", "unknown"]),
            closed("contractor", &["rural", "other", "unknown"]),
        ],
        quantities: &[],
        built: false,
    },
    FactSpec {
        name: "relocation.site",
        subject: Subject::Organisation,
        dimensions: &[closed("duty", YesNo::WORDS), closed("window", YesNo::WORDS)],
        quantities: &[],
        built: false,
    },
    FactSpec {
        name: "zero_employment.household",
        subject: Subject::Household,
        dimensions: &[closed("state", &["open", "closed"])],
        quantities: &[],
        built: false,
    },
    FactSpec {
        name: "support.request",
        subject: Subject::Person,
        dimensions: &[closed("helped", YesNo::WORDS)],
        quantities: &[],
        built: false,
    },
];

impl FactSpec {
    /// Whether anybody can confirm its records: the worker's own word is asked about placements only (WP-7).
    pub fn can_be_confirmed(&self) -> bool {
        self.name == "placement"
    }
    pub fn find(name: &str) -> Option<&'static FactSpec> {
        FACTS.iter().find(|fact| fact.name == name)
    }
    /// The slot of a dimension in contributions, counted from 0.
    pub fn slot(&self, dimension: &str) -> Option<usize> {
        self.dimensions.iter().position(|d| d.name == dimension)
    }
    /// The dimensions a breakdown may use: those of the fact, and township and month.
    pub fn has_breakdown(&self, dimension: &str) -> bool {
        matches!(dimension, "township" | "month") || self.slot(dimension).is_some()
    }
}
