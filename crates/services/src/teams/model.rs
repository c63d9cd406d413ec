//! The nouns: a team, the versions of its journey, what happened to it. One list of fields is form, check and difference.

use leka_core::{Day, Moment};
use leka_platform::Vault;
use std::collections::BTreeMap;

/// The words of a team's state.
pub const OPEN: &str = "open";
pub const CANCELLED: &str = "cancelled";

/// How a field is typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One line of so many characters.
    Text {
        least: usize,
        most: usize,
    },
    /// Digits, spaces, `-` and `+`.
    Phone,
    Day,
    /// A full hour of the day, 0 to 23.
    Hour,
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// One field of a team.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Field {
    pub name: &'static str,
    pub part: &'static str,
    pub kind: Kind,
    /// Part of what somebody accepts: hashed and versioned. The others are names and telephones.
    pub term: bool,
    /// Asked for work out of the region alone.
    pub far: bool,
}

const fn term(part: &'static str, name: &'static str, kind: Kind) -> Field {
    Field { name, part, kind, term: true, far: false }
}
const fn beside(part: &'static str, name: &'static str, kind: Kind) -> Field {
    Field { term: false, ..term(part, name, kind) }
}
const fn far(field: Field) -> Field {
    Field { far: true, ..field }
}

/// How people travel.
pub const HOWS: &[&str] = &["bus", "train", "plane", "firm_vehicle", "several"];
/// The parts of the form in their order.
pub const PARTS: &[&str] = &["team", "out", "back", "partner"];

/// All fields in the order of the form.
pub const FIELDS: &[Field] = &[
    beside("team", "name", Kind::Text { least: 2, most: 40 }),
    term("team", "leader", Kind::Text { least: 2, most: 40 }),
    beside("team", "leader_phone", Kind::Phone),
    term("out", "out_day", Kind::Day),
    term("out", "out_hour", Kind::Hour),
    term("out", "out_from", Kind::Text { least: 2, most: 60 }),
    term("out", "out_how", Kind::Choice(HOWS)),
    term("back", "back_day", Kind::Day),
    term("back", "back_how", Kind::Choice(HOWS)),
    far(beside("partner", "partner_body", Kind::Text { least: 2, most: 60 })),
    far(beside("partner", "partner_person", Kind::Text { least: 2, most: 40 })),
    far(beside("partner", "partner_phone", Kind::Phone)),
];

/// Canonical texts by field: the journey that is accepted, or the names and telephones beside it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Texts(pub BTreeMap<String, String>);

/// Names and telephones are in it: printed as its kind alone (SEC-43).
impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Texts(…)")
    }
}

impl Texts {
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
    pub fn day(&self, name: &str) -> Option<Day> {
        self.get(name).parse().ok()
    }
    /// As bytes: JSON, keys sorted, no spaces.
    pub fn canonical(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }
    pub fn from_json(text: &str) -> Option<Texts> {
        serde_json::from_str(text).ok().map(Texts)
    }
    /// A keyed hash over [`Texts::canonical`]: the name of a leader is in it.
    pub fn hash(&self, vault: &Vault) -> Vec<u8> {
        vault.token_hash("journey", &self.canonical())
    }
    /// Which fields are not the same, in the order of the form.
    pub fn changed_to(&self, new: &Texts) -> Vec<&'static str> {
        FIELDS.iter().map(|field| field.name).filter(|name| self.get(name) != new.get(name)).collect()
    }
}

/// One version of a journey.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Journey {
    pub version: i64,
    pub hash: Vec<u8>,
    pub said: Texts,
    pub from_at: Moment,
}

/// What happened to a whole team.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Happened {
    Departed,
    Arrived,
    Contact,
    Returned,
}

impl Happened {
    /// In the order of a journey.
    pub const ALL: &'static [Happened] = &[Happened::Departed, Happened::Arrived, Happened::Contact, Happened::Returned];
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Happened::Departed => "departed",
            Happened::Arrived => "arrived",
            Happened::Contact => "contact",
            Happened::Returned => "returned",
        }
    }
    pub fn find(word: &str) -> Option<Happened> {
        Happened::ALL.iter().copied().find(|one| one.word() == word)
    }
}

/// One thing that happened, with its day and the account that recorded it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    pub id: i64,
    pub kind: Happened,
    pub day: Day,
    pub recorded_by: String,
}

/// A team with all its versions and what happened, earliest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Team {
    pub id: i64,
    pub vacancy: i64,
    pub organisation: i64,
    pub name: String,
    pub cancelled: bool,
    pub contacts: Texts,
    pub version: i64,
    pub edits: i64,
    pub journeys: Vec<Journey>,
    pub records: Vec<Record>,
}

impl Team {
    /// The journey in force.
    pub fn journey(&self) -> Option<&Journey> {
        self.journeys.iter().find(|one| one.version == self.version)
    }
    /// The first day on which this happened.
    pub fn day_of(&self, kind: Happened) -> Option<Day> {
        self.records.iter().find(|one| one.kind == kind).map(|one| one.day)
    }
    /// Nothing but its days is kept any more: no team that is made has no name (WP-23).
    pub fn is_forgotten(&self) -> bool {
        self.name.is_empty()
    }
    /// New people can be asked to join: it is not cancelled and has not left.
    pub fn gathers(&self) -> bool {
        !self.cancelled && self.day_of(Happened::Departed).is_none()
    }
    /// One of the fields, whether it is accepted or stands beside.
    pub fn text(&self, name: &str) -> &str {
        match name {
            "name" => &self.name,
            name => match self.journey().map_or("", |journey| journey.said.get(name)) {
                "" => self.contacts.get(name),
                text => text,
            },
        }
    }
}
