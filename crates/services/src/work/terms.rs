//! From what was typed to terms in canonical form: checked field by field, hashed, compared. Pure.
//!
//! Terms are a map from field to canonical text (`320000`, `month`, `2022-05-01`), kept as JSON with sorted keys; the
//! hash is over exactly these bytes (`docs/decisions/0014-terms-and-their-hash.md`).

use super::fields::{FIELDS, Field, Kind};
use super::model::{Listed, Organisation, WorkPlace};
use leka_core::folding::narrow;
use leka_core::text::is_steering;
use leka_core::{Day, Sector};
use leka_platform::Failure;
use leka_sheets::check::personal_numbers::{self, Sought};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What a form carried: each field as typed, a set as several values.
#[derive(Clone, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Typed(pub BTreeMap<String, Vec<String>>);

/// What is wrong with a field: a Fluent id with its arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub field: &'static str,
    pub message: &'static str,
    pub args: Vec<(String, String)>,
}

/// The longest text that a form may carry in one field, in characters.
const LONGEST: usize = 2_000;

impl Typed {
    /// Takes the pairs of a form apart; other keys than the fields are refused (SEC-17).
    pub fn read(pairs: Vec<(String, String)>) -> Result<Typed, Failure> {
        let mut typed = Typed::default();
        for (key, value) in pairs {
            let field = super::fields::find(&key).ok_or_else(|| Failure::input("failure-form"))?;
            let values = typed.0.entry(key).or_default();
            let many = matches!(field.kind, Kind::Set(words) if values.len() < words.len());
            if value.chars().count() > LONGEST || value.contains('\0') || !(many || values.is_empty()) {
                return Err(Failure::input("failure-form"));
            }
            values.push(value.replace("\r\n", "\n"));
        }
        Ok(typed)
    }
    /// What the draft keeps: whatever was typed, but no identity number, as it would stand there in the clear (SEC-34). A
    /// telephone may: what is published is for everybody, and a firm may name its own in it.
    pub fn kept(&self) -> Typed {
        let left = |value: &String| match personal_numbers::without(value, Sought::Identity) {
            Some((left, _)) => left,
            None => value.clone(),
        };
        Typed(self.0.iter().map(|(name, values)| (name.clone(), values.iter().map(left).collect())).collect())
    }
    /// As it is kept in the draft.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
    /// A draft from the table; one that cannot be read is an error, never an empty form that would be saved over it.
    pub fn from_json(text: &str) -> Result<Typed, Failure> {
        serde_json::from_str(text).map_err(Failure::internal)
    }
    pub fn one(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }
    pub fn has(&self, name: &str, word: &str) -> bool {
        self.0.get(name).is_some_and(|values| values.iter().any(|value| value == word))
    }
    /// Puts one value into a field.
    pub fn put(&mut self, name: &str, value: impl Into<String>) {
        self.0.insert(name.to_owned(), vec![value.into()]);
    }
}

/// Terms in canonical form.
#[derive(Clone, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Terms(pub BTreeMap<String, String>);

/// A term that is not the same in two versions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Changed {
    pub field: String,
    pub old: String,
    pub new: String,
}

/// The keys that the firm brings into the terms, beside the fields.
pub const OF_ORGANISATION: &[&str] = &["employer", "employer_code", "employer_kind", "licence"];

impl Terms {
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
    /// Amounts in fen, times in minutes, counts; 0 when it is not asked.
    pub fn number(&self, name: &str) -> i64 {
        self.get(name).parse().unwrap_or(0)
    }
    pub fn is(&self, name: &str, word: &str) -> bool {
        self.get(name) == word
    }
    /// Whether a set has this word.
    pub fn has(&self, name: &str, word: &str) -> bool {
        self.get(name).split(',').any(|one| one == word)
    }
    pub fn day(&self, name: &str) -> Option<Day> {
        self.get(name).parse().ok()
    }
    /// The terms as bytes: JSON, keys sorted, no spaces.
    pub fn canonical(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }
    pub fn from_json(text: &str) -> Option<Terms> {
        serde_json::from_str(text).ok()
    }
    /// SHA-256 over [`Terms::canonical`].
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.canonical().as_bytes()).to_vec()
    }
    /// What somebody accepts: the fields that are terms, and who offers them.
    pub fn accepted(&self, organisation: &Organisation) -> Terms {
        let mut out = Terms::default();
        for field in FIELDS.iter().filter(|field| field.term) {
            if let Some(value) = self.0.get(field.name) {
                out.0.insert(field.name.to_owned(), value.clone());
            }
        }
        let own = [&organisation.name, &organisation.code, &organisation.kind.word().to_owned(), &organisation.licence];
        out.0.extend(OF_ORGANISATION.iter().map(|key| (*key).to_owned()).zip(own.into_iter().cloned()));
        out
    }
    /// Exactly which terms differ, in the order of the sheet.
    pub fn changed_to(&self, new: &Terms) -> Vec<Changed> {
        let order = OF_ORGANISATION.iter().copied().chain(FIELDS.iter().map(|field| field.name));
        order
            .filter(|name| self.get(name) != new.get(name))
            .map(|name| Changed { field: name.to_owned(), old: self.get(name).to_owned(), new: new.get(name).to_owned() })
            .collect()
    }
    /// As it would be typed, for the form.
    pub fn to_typed(&self) -> Typed {
        let mut typed = Typed::default();
        for field in FIELDS {
            let text = self.get(field.name);
            if text.is_empty() {
                continue;
            }
            let values = match field.kind {
                Kind::Set(_) => text.split(',').map(str::to_owned).collect(),
                Kind::Yuan { .. } => vec![plain(self.number(field.name), 100)],
                Kind::Hours { .. } => vec![plain(self.number(field.name), 60)],
                _ => vec![text.to_owned()],
            };
            typed.0.insert(field.name.to_owned(), values);
        }
        typed
    }
    /// The columns by which lists filter.
    pub fn listed(&self) -> Listed {
        let text = |name: &str| self.get(name).to_owned();
        let division = text("division");
        let in_county = division.starts_with(leka_platform::office::COUNTY);
        Listed {
            title: text("title"),
            tasks: text("tasks"),
            industry: text("industry"),
            occupation: String::new(),
            place: text("place"),
            township: if in_county && division.len() >= 9 { division[..9].to_owned() } else { String::new() },
            destination: destination(&division).to_owned(),
            division,
            pay_from: self.number("pay_from"),
            pay_to: self.number("pay_to"),
            pay_period: text("pay_period"),
            pay_month: super::wage::month_pay(self),
            kind: text("kind"),
            day_minutes: self.number("day_minutes"),
            week_minutes: self.number("week_minutes"),
            week_days: self.number("week_days"),
            night: self.is("night", "yes"),
            season_from: self.number("season_from"),
            season_until: self.number("season_until"),
            contract: text("contract"),
            lodging: text("lodging"),
            food: text("food"),
            insurance: text("insurance"),
            head_count: self.number("head_count"),
            age_from: self.number("age_from"),
            begin_day: self.day("begin_day").map_or(0, |day| i64::from(day.number())),
            closes_day: self.day("closes_day").map_or(0, |day| i64::from(day.number())),
        }
    }
}

/// How far a division is, by the contract's words.
pub fn destination(division: &str) -> &'static str {
    match division {
        code if code.starts_with(leka_platform::office::COUNTY) => "county",
        code if code.starts_with("54") => "region",
        _ => "outside_region",
    }
}

/// The plan's sector of a section of GB/T 4754-2017: farming, mining, making and supply; building; all else.
pub fn sector(industry: &str) -> Sector {
    match industry {
        "A" | "B" | "C" | "D" => Sector::Industry,
        "E" => Sector::Project,
        "" => Sector::Unknown,
        _ => Sector::Services,
    }
}

/// `750` hundredths as `7.5`; minutes of hours likewise (`450` of 60 is `7.5`).
pub fn plain(value: i64, whole: i64) -> String {
    let hundredths = (value * 100 + whole / 2) / whole;
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Checks what was typed. The terms hold every field that could be read; faults name the others.
pub fn check(typed: &Typed, places: &[WorkPlace], today: Day) -> (Terms, Vec<Fault>) {
    let mut terms = Terms::default();
    let mut faults = Vec::new();
    for field in FIELDS {
        let asked = field.needs.is_none_or(|(other, words)| words.iter().any(|word| typed.has(other, word)));
        let blank = typed.0.get(field.name).is_none_or(|values| values.iter().all(|value| value.trim().is_empty()));
        let done = match (asked, blank) {
            (false, true) => continue,
            (false, false) => Err(fault(field, "work-fault-not-with-this")),
            (true, true) => Err(fault(field, "work-fault-missing")),
            (true, false) => one(field, typed, places),
        };
        match done {
            Ok(text) => drop(terms.0.insert(field.name.to_owned(), text)),
            Err(fault) => faults.push(fault),
        }
    }
    together(&terms, today, &mut faults);
    (terms, faults)
}

fn fault(field: &Field, message: &'static str) -> Fault {
    Fault { field: field.name, message, args: Vec::new() }
}
fn between(field: &Field, message: &'static str, least: impl ToString, most: impl ToString) -> Fault {
    let args = vec![("least".to_owned(), least.to_string()), ("most".to_owned(), most.to_string())];
    Fault { args, ..fault(field, message) }
}

fn one(field: &Field, typed: &Typed, places: &[WorkPlace]) -> Result<String, Fault> {
    let text = typed.one(field.name).trim();
    match field.kind {
        Kind::Text { least, most } | Kind::Long { least, most } => {
            let lines = matches!(field.kind, Kind::Long { .. });
            let length = text.chars().count();
            if text.chars().any(|c| is_steering(c) || (c.is_control() && !(lines && c == '\n'))) {
                return Err(fault(field, "work-fault-signs"));
            }
            if personal_numbers::stand_in(text, Sought::Identity) {
                return Err(fault(field, "work-fault-identity"));
            }
            match (least..=most).contains(&length) {
                true => Ok(text.to_owned()),
                false => Err(between(field, "work-fault-length", least, most)),
            }
        }
        Kind::Choice(words) => match words.contains(&text) {
            true => Ok(text.to_owned()),
            false => Err(fault(field, "work-fault-choice")),
        },
        Kind::Set(words) => set(field, words, typed),
        Kind::Number { least, most } => match digits(text).and_then(|text| text.parse::<i64>().ok()) {
            Some(number) if (least..=most).contains(&number) => Ok(number.to_string()),
            Some(_) => Err(between(field, "work-fault-between", least, most)),
            None => Err(fault(field, "work-fault-number")),
        },
        Kind::Yuan { least, most } => match decimal(text, 100) {
            Some(fen) if (least..=most).contains(&fen) => Ok(fen.to_string()),
            Some(_) => Err(between(field, "work-fault-between", plain(least, 100), plain(most, 100))),
            None => Err(fault(field, "work-fault-yuan")),
        },
        Kind::Hours { least, most } => match decimal(text, 60) {
            Some(minutes) if (least..=most).contains(&minutes) => Ok(minutes.to_string()),
            Some(_) => Err(between(field, "work-fault-between", plain(least, 60), plain(most, 60))),
            None => Err(fault(field, "work-fault-hours")),
        },
        Kind::Month => match digits(text).and_then(|text| text.parse::<i64>().ok()) {
            Some(month) if (1..=12).contains(&month) => Ok(month.to_string()),
            _ => Err(between(field, "work-fault-between", 1, 12)),
        },
        Kind::Day => text.parse::<Day>().map(|day| day.to_string()).map_err(|_| fault(field, "work-fault-day")),
        Kind::Place => match places.iter().any(|place| place.code == text) {
            true => Ok(text.to_owned()),
            false => Err(fault(field, "work-fault-choice")),
        },
    }
}

/// Words of a set in the order of its list; the first of them stands alone.
fn set(field: &Field, words: &[&str], typed: &Typed) -> Result<String, Fault> {
    let given = typed.0.get(field.name).map_or(&[][..], Vec::as_slice);
    if given.iter().any(|value| !words.contains(&value.as_str())) {
        return Err(fault(field, "work-fault-choice"));
    }
    let chosen: Vec<&str> = words.iter().copied().filter(|word| typed.has(field.name, word)).collect();
    match chosen.contains(&words[0]) && chosen.len() > 1 {
        true => Err(fault(field, "work-fault-none-and-some")),
        false => Ok(chosen.join(",")),
    }
}

/// What only two fields together can get wrong.
fn together(terms: &Terms, today: Day, faults: &mut Vec<Fault>) {
    let mut wrong = |name: &'static str, message: &'static str| {
        if !faults.iter().any(|fault| fault.field == name) {
            faults.push(Fault { field: name, message, args: Vec::new() });
        }
    };
    let both = |a: &str, b: &str| terms.0.contains_key(a) && terms.0.contains_key(b);
    if both("pay_from", "pay_to") && terms.number("pay_to") < terms.number("pay_from") {
        wrong("pay_to", "work-fault-pay-order");
    }
    if both("day_minutes", "week_minutes")
        && terms.0.contains_key("week_days")
        && terms.number("week_minutes") > terms.number("day_minutes") * terms.number("week_days")
    {
        wrong("week_minutes", "work-fault-week-hours");
    }
    if terms.is("pay_rhythm", "weekly") && terms.number("pay_day") > 7 {
        wrong("pay_day", "work-fault-week-day");
    }
    if terms.is("contract", "oral") && !terms.is("kind", "part") && terms.0.contains_key("kind") {
        wrong("contract", "work-fault-oral");
    }
    if terms.is("travel_out", "none_needed") && terms.0.contains_key("travel_back") && !terms.is("travel_back", "none_needed") {
        wrong("travel_back", "work-fault-travel");
    }
    if terms.day("closes_day").is_some_and(|day| day < today) {
        wrong("closes_day", "work-fault-closed");
    }
    if terms.day("closes_day").is_some_and(|day| day > today.plus(366)) {
        wrong("closes_day", "work-fault-too-long");
    }
}

/// Digits, also full-width ones.
fn digits(text: &str) -> Option<String> {
    let plain: Option<String> = text.chars().map(narrow).map(|c| c.is_ascii_digit().then_some(c)).collect();
    plain.filter(|text| !text.is_empty() && text.len() <= 9)
}

/// A number with at most two decimals, in parts of a whole: `7.5` of 60 is 450.
pub fn decimal(text: &str, whole: i64) -> Option<i64> {
    let text: String = text.chars().map(narrow).filter(|c| !matches!(c, ',' | ' ')).collect();
    let (before, after) = text.split_once('.').unwrap_or((&text, ""));
    if after.len() > 2 {
        return None;
    }
    let hundredths = match digits(after) {
        Some(after) => format!("{after:0<2}").parse::<i64>().ok()?,
        None if after.is_empty() => 0,
        None => return None,
    };
    Some(digits(before)?.parse::<i64>().ok()? * whole + (hundredths * whole + 50) / 100)
}
