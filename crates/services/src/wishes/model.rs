//! The fields of the form: one list that is form, check, and what is kept. Pure.

use crate::people::store::StoredPerson;
use crate::work::fields::{CONTRACTS, HAZARDS, KINDS};
use crate::work::places;
use crate::work::search::ask::{HOURS, LODGINGS};
use crate::work::search::offered::hazard_bits;
use leka_matching::{Limit, Lodging, Ring, Trades, Wishes, trades};
use leka_platform::Failure;
use std::collections::BTreeMap;

/// How a field is answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Some of the words.
    Set,
    /// One of the words.
    One,
    /// Whole yuan for a month.
    Yuan,
}

/// One question of the form; none has to be answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Field {
    pub part: &'static str,
    pub name: &'static str,
    pub kind: Kind,
    /// The limit that it sets, if it sets one.
    pub limit: Option<Limit>,
}

const fn field(part: &'static str, name: &'static str, kind: Kind) -> Field {
    Field { part, name, kind, limit: None }
}
const fn limit(part: &'static str, name: &'static str, kind: Kind, limit: Limit) -> Field {
    Field { limit: Some(limit), ..field(part, name, kind) }
}

/// The parts of the form in their order.
pub const PARTS: &[&str] = &["work", "place", "pay", "needs"];

/// All questions in the order of the form.
pub const FIELDS: &[Field] = &[
    field("work", "wants", Kind::Set),
    field("work", "can", Kind::Set),
    limit("work", "spoken", Kind::Set, Limit::Spoken),
    field("place", "home", Kind::One),
    limit("place", "farthest", Kind::One, Limit::Far),
    limit("pay", "pay", Kind::Yuan, Limit::Pay),
    limit("pay", "hours", Kind::One, Limit::Hours),
    limit("pay", "months", Kind::Set, Limit::Season),
    limit("pay", "kinds", Kind::Set, Limit::Kind),
    limit("needs", "lodging", Kind::One, Limit::Lodging),
    limit("needs", "night", Kind::Set, Limit::Night),
    limit("needs", "hazards", Kind::Set, Limit::Hazards),
    limit("needs", "contracts", Kind::Set, Limit::Contract),
];

/// The farthest place, the nearest first, with what it means.
const FARTHEST: &[(&str, Ring)] = &[
    ("village", Ring::Village),
    ("township", Ring::Township),
    ("county", Ring::County),
    ("prefecture", Ring::Prefecture),
    ("region", Ring::Region),
    ("outside", Ring::Outside),
];
const SPOKEN: &[&str] = &["chinese", "tibetan"];
const MONTHS: &[&str] = &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
/// The most yuan that are taken for a month's pay.
const MOST_YUAN: u32 = 1_000_000;

impl Field {
    pub fn find(name: &str) -> Option<&'static Field> {
        FIELDS.iter().find(|field| field.name == name)
    }
    /// The field that sets a limit.
    pub fn of_limit(limit: Limit) -> Option<&'static Field> {
        FIELDS.iter().find(|field| field.limit == Some(limit))
    }
    /// The words that can be chosen.
    pub fn words(&self) -> Vec<&'static str> {
        match self.name {
            "wants" | "can" => trades::all().iter().map(|trade| trade.word).collect(),
            "spoken" => SPOKEN.to_vec(),
            "home" => places::townships().flat_map(|(code, _)| std::iter::once(code).chain(villages(code))).collect(),
            "farthest" => FARTHEST.iter().map(|(word, _)| *word).collect(),
            "hours" => HOURS.to_vec(),
            "months" => MONTHS.to_vec(),
            "kinds" => KINDS.to_vec(),
            "lodging" => LODGINGS.to_vec(),
            "night" => vec!["no"],
            "hazards" => HAZARDS[1..].to_vec(),
            "contracts" => CONTRACTS.to_vec(),
            _ => Vec::new(),
        }
    }
}

fn villages(township: &'static str) -> impl Iterator<Item = &'static str> {
    places::villages(township).map(|(code, _)| code)
}

/// What is wrong with an answer: the field and a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault {
    pub field: &'static str,
    pub message: &'static str,
}

/// What somebody said: for each question that was answered, the words. Kept as JSON; its keys are those of the file that the
/// person takes away.
#[derive(Clone, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Said(pub BTreeMap<String, Vec<String>>);

/// The longest amount that is looked at, in characters.
const LONGEST: usize = 12;

impl Said {
    /// Takes the pairs of a form apart. Other keys, and words that no list has, are refused (SEC-17); an amount stays as it
    /// was typed until [`Said::check`].
    pub fn read(pairs: Vec<(String, String)>) -> Result<Said, Failure> {
        let mut said = Said::default();
        let refused = || Failure::input("failure-form");
        for (key, value) in pairs {
            let field = Field::find(&key).ok_or_else(refused)?;
            if value.is_empty() {
                continue;
            }
            let values = said.0.entry(key).or_default();
            let fits = match field.kind {
                Kind::Set => field.words().contains(&value.as_str()) && !values.contains(&value),
                Kind::One => field.words().contains(&value.as_str()) && values.is_empty(),
                Kind::Yuan => values.is_empty() && value.chars().count() <= LONGEST,
            };
            if !fits {
                return Err(refused());
            }
            values.push(value);
        }
        Ok(said)
    }

    pub fn one(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
    pub fn has(&self, name: &str, word: &str) -> bool {
        self.all(name).iter().any(|value| value == word)
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Brings the amount into plain digits; gives what is wrong. `knows_village`: the house knows in which village the person
    /// lives.
    pub fn check(&mut self, knows_village: bool) -> Vec<Fault> {
        let mut faults = Vec::new();
        let typed: String =
            self.one("pay").chars().map(leka_sheets::check::text::half_width).filter(|c| !", ".contains(*c)).collect();
        match typed.parse::<u32>() {
            _ if typed.is_empty() => drop(self.0.remove("pay")),
            Ok(yuan) if (1..=MOST_YUAN).contains(&yuan) => drop(self.0.insert("pay".to_owned(), vec![yuan.to_string()])),
            _ => faults.push(Fault { field: "pay", message: "wishes-fault-pay" }),
        }
        let village = self.one("home").len() == 12 || (self.one("home").is_empty() && knows_village);
        if self.one("farthest") == "village" && !village {
            faults.push(Fault { field: "home", message: "wishes-fault-village" });
        }
        faults
    }

    /// As suggestions weigh it. A word that is in no list any more is an error, so that no limit is forgotten silently.
    pub fn weighed(&self, person: &StoredPerson) -> Result<Wishes, Failure> {
        let unknown = || Failure::internal("a wish is in no list");
        let trades = |name: &str| {
            let one = |sum: Trades, word: &String| Ok::<Trades, Failure>(sum.with(Trades::find(word).ok_or_else(unknown)?));
            self.all(name).iter().try_fold(Trades::default(), one)
        };
        let number = |name: &str| match self.one(name) {
            "" => Ok(0),
            text => text.parse::<u32>().map_err(|_| unknown()),
        };
        let bits = |name: &str, words: &[&str]| {
            let place = |word: &String| words.iter().position(|known| known == word).ok_or_else(unknown);
            self.all(name).iter().try_fold(0u16, |bits, word| Ok::<u16, Failure>(bits | 1 << place(word)?))
        };
        let short = |bits: u16| u8::try_from(bits).map_err(|_| unknown());
        let farthest = match self.one("farthest") {
            "" => None,
            word => Some(FARTHEST.iter().find(|(known, _)| *known == word).ok_or_else(unknown)?.1),
        };
        Ok(Wishes {
            home: self.home(person),
            farthest,
            least_pay: number("pay")?.checked_mul(100).ok_or_else(unknown)?,
            most_week_minutes: u16::try_from(number("hours")? * 60).map_err(|_| unknown())?,
            no_night: self.has("night", "no"),
            hazards: hazard_bits(|hazard| self.has("hazards", hazard)),
            lodging: match self.one("lodging") {
                "" => None,
                "free" => Some(Lodging::Free),
                _ => Some(Lodging::Paid),
            },
            // The bit of a month is its number.
            months: bits("months", MONTHS)? << 1,
            kinds: short(bits("kinds", KINDS)?)?,
            contracts: short(bits("contracts", CONTRACTS)?)?,
            speaks: short(bits("spoken", SPOKEN)?)?,
            wants: trades("wants")?,
            can: trades("can")?,
        })
    }

    /// Where distance begins: the place that was chosen, else where the person is registered.
    fn home(&self, person: &StoredPerson) -> u64 {
        match self.one("home") {
            "" => places::twelve_digits(village_of(person).unwrap_or(&person.township), "county"),
            code => places::twelve_digits(code, "county"),
        }
    }
}

/// The code of the village in which the person is registered, if its name is one of the township's.
pub fn village_of(person: &StoredPerson) -> Option<&'static str> {
    places::village_of(&person.township, &person.village)
}
