//! The nouns of a case.

use leka_core::Day;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        pub enum $name { $(#[serde(rename = $word)] $variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            pub const fn word(self) -> &'static str { match self { $($name::$variant => $word),+ } }
            pub fn find(word: &str) -> Option<$name> { Self::ALL.iter().copied().find(|one| one.word() == word) }
        }
    };
}

words! {
    /// What a complaint is about (plan tasks 19 and 20, M29).
    Kind {
        Wages = "wages",
        Fees = "fees",
        Papers = "papers",
        Contract = "contract",
        Conditions = "conditions",
        Pressure = "pressure",
        Reprisal = "reprisal",
        Other = "other",
        LatePay = "late_pay",
    }
}

impl Kind {
    /// What somebody can choose on the form; late pay comes from a pay day that went by (WP-17).
    pub fn of_form() -> impl Iterator<Item = Kind> {
        Kind::ALL.iter().copied().filter(|kind| *kind != Kind::LatePay)
    }
}

words! {
    /// What came of a case.
    Outcome {
        Settled = "settled",
        Advised = "advised",
        HandedOn = "handed_on",
        NoWord = "no_word",
        NotOurs = "not_ours",
    }
}

/// What a person told at first. Sealed as a whole.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub kind: Kind,
    pub what: String,
    pub employer: String,
    pub place: String,
    pub since: String,
    pub contact: String,
    /// Whether an employer or an office may be told anything (WP-25).
    pub may_tell: bool,
    /// Short questions after the start of work and how they were answered, as words: `papers`, `no` (WP-17).
    #[serde(default)]
    pub asked: Vec<(String, String)>,
    /// Nobody told it: a pay day went by, so that nobody has the word for an answer (WP-17).
    #[serde(default)]
    pub by_itself: bool,
}

/// Who made the beginning of a case that nobody told; no account can be named so.
pub const BY_ITSELF: &str = ":itself";

/// One step of a case, sealed. It cannot be printed, so that it is in no log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    Told(Told),
    /// The person wrote again.
    Wrote {
        text: String,
        may_tell: Option<bool>,
    },
    /// A member opened the case that day.
    Opened,
    /// The body says that it has read the complaint.
    Acknowledged,
    /// A message to the person.
    Message {
        text: String,
    },
    /// Handed to another office, which is named; only with the person's yes.
    Referred {
        to: String,
    },
    Closed {
        outcome: Outcome,
    },
}

impl Step {
    /// Whether the person sees it too.
    pub fn is_for_person(&self) -> bool {
        !matches!(self, Step::Told(_) | Step::Wrote { .. } | Step::Opened)
    }
    /// Whether it is an answer to the person, which stops the clock.
    pub fn is_answer(&self) -> bool {
        matches!(self, Step::Acknowledged | Step::Message { .. } | Step::Referred { .. } | Step::Closed { .. })
    }
}

/// A step as it was opened, with its day and who made it (empty: the person).
#[derive(Clone, PartialEq, Eq)]
pub struct Made {
    pub day: Day,
    pub by: String,
    pub step: Step,
}

/// A case as stored: its clock, nothing of what was told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    pub id: i64,
    pub public: Vec<u8>,
    pub locked: Vec<u8>,
    pub urgent: bool,
    pub received: Day,
    pub due: Day,
    pub answered: Option<Day>,
    pub closed: Option<Day>,
    pub unread: bool,
}

/// Whether nobody told it: a pay day went by.
pub fn is_by_itself(steps: &[Made]) -> bool {
    steps.iter().any(|made| matches!(&made.step, Step::Told(told) if told.by_itself))
}

/// Whether the person lets the body tell an employer or an office anything: their last word on it.
pub fn may_tell(steps: &[Made]) -> bool {
    let said = |made: &Made| match &made.step {
        Step::Told(told) => Some(told.may_tell),
        Step::Wrote { may_tell, .. } => *may_tell,
        _ => None,
    };
    steps.iter().rev().find_map(said) == Some(true)
}
