//! The small tables: `[plan]`, `[rules]`, `[protection]`, `[[department]]`, `[[cadence]]`, `[[allocation]]`.

use super::bind::Bound;
use super::check::Tree;
use super::fields::{Fields, Said, whole};
use super::goal;
use super::raw::RawIndicator;
use crate::divisions;
use crate::fault::{Code, Faults, at};
use crate::model::{Allocation, Area, Cadence, Department, Every, Report, Rules};
use crate::protection::Protection;
use leka_core::lang::Text;
use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

#[derive(Default)]
pub(crate) struct Head {
    pub(crate) id: String,
    pub(crate) division: String,
    pub(crate) year: i16,
    pub(crate) title: Text,
}

const YEARS: RangeInclusive<i64> = 2000..=2100;
const MINIMUM_DAYS: RangeInclusive<i64> = 1..=366;

pub(crate) fn plan(top: &Fields, faults: &mut Faults) -> Head {
    let Some(fields) = top.need("plan", faults).and_then(|node| Fields::of(node, "plan", faults)) else {
        return Head::default();
    };
    fields.known(&["id", "division", "year", "title"], "plan", faults);
    let id = fields.need_text("id", faults).and_then(|id| shaped(id, faults));
    let division = fields.need_text("division", faults);
    match &division {
        Some(code) if !is_code(&code.value, 6) => faults.add(code.at, Code::Division, &[("found", &code.value)]),
        Some(code) if !divisions::is_county(&code.value) => {
            faults.add(code.at, Code::UnknownDivision, &[("found", &code.value)]);
        }
        _ => {}
    }
    let year = fields.need("year", faults).and_then(|node| whole(node, "year", faults));
    let year = year.and_then(|year| within(&year, "year", YEARS, faults));
    let title = fields.need("title", faults).and_then(|_| fields.title("title", faults));
    Head {
        id: id.map(|said| said.value).unwrap_or_default(),
        division: division.map(|said| said.value).unwrap_or_default(),
        year: year.and_then(|year| i16::try_from(year).ok()).unwrap_or_default(),
        title: title.unwrap_or_default(),
    }
}

pub(crate) fn rules(top: &Fields, faults: &mut Faults) -> Rules {
    let mut rules = Rules::default();
    let Some(fields) = top.get("rules").and_then(|node| Fields::of(node, "rules", faults)) else { return rules };
    const KEY: &str = "placement_minimum_days";
    fields.known(&[KEY], "rules", faults);
    let days = fields.whole(KEY, faults).and_then(|days| within(&days, KEY, MINIMUM_DAYS, faults));
    if let Some(days) = days.and_then(|days| i32::try_from(days).ok()) {
        rules.placement_minimum_days = days;
    }
    rules
}

/// A number that is looser than its default is refused (`worker-protection.md`, preamble).
pub(crate) fn protection(top: &Fields, faults: &mut Faults) -> Protection {
    let mut protection = Protection::default();
    let Some(fields) = top.get("protection").and_then(|node| Fields::of(node, "protection", faults)) else {
        return protection;
    };
    let keys: Vec<&str> = Protection::GUARDS.iter().map(|guard| guard.key).collect();
    fields.known(&keys, "protection", faults);
    for guard in Protection::GUARDS {
        let Some(said) = fields.whole(guard.key, faults) else { continue };
        let (found, default) = (said.value.to_string(), guard.default.to_string());
        if guard.is_looser(said.value) {
            let args = [("key", guard.key), ("found", &found), ("default", &default), ("source", guard.source)];
            faults.add(said.at, Code::Looser, &args);
        } else if guard.is_beyond(said.value) {
            let (low, high) = (guard.default.min(guard.furthest), guard.default.max(guard.furthest));
            out_of_range(&said, guard.key, i64::from(low)..=i64::from(high), faults);
        } else if let Ok(number) = i32::try_from(said.value) {
            protection.set(guard.key, number);
        }
    }
    protection
}

pub(crate) fn departments(top: &Fields, faults: &mut Faults) -> Vec<Said<Department>> {
    let mut all: Vec<Said<Department>> = Vec::new();
    for fields in top.tables("department", faults) {
        fields.known(&["id", "title"], "department", faults);
        let id = fields.need_text("id", faults);
        let title = fields.need("title", faults).and_then(|_| fields.title("title", faults)).unwrap_or_default();
        let Some(id) = id else { continue };
        if !is_department(&id.value) {
            faults.add(id.at, Code::Responsible, &[("found", &id.value)]);
        } else if let Some(first) = all.iter().find(|said| said.value.id == id.value) {
            let line = faults.line(first.at).to_string();
            faults.add(id.at, Code::IdTwice, &[("id", &id.value), ("first", &line)]);
        } else {
            all.push(Said { at: id.at, value: Department { id: id.value, title } });
        }
    }
    all
}

pub(crate) fn cadences(top: &Fields, departments: &[Said<Department>], faults: &mut Faults) -> Vec<Cadence> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut all = Vec::new();
    for fields in top.tables("cadence", faults) {
        fields.known(&["id", "every", "what", "title", "source", "responsible"], "cadence", faults);
        let id = fields.need_text("id", faults).and_then(|id| shaped(id, faults));
        let every = fields.need_text("every", faults).and_then(|word| {
            let found = Every::find(&word.value);
            known_word(found, &word, "every", &Every::WORDS, faults)
        });
        let what = fields.need_text("what", faults).and_then(|word| {
            let found = Report::find(&word.value);
            known_word(found, &word, "what", &Report::WORDS, faults)
        });
        let title = fields.title("title", faults).unwrap_or_default();
        let source = fields.text("source", faults).map(|said| said.value).unwrap_or_default();
        let bodies = fields.texts("responsible", faults);
        bodies.iter().for_each(|body| responsible(body, departments, faults));
        let (Some(id), Some(every), Some(what)) = (id, every, what) else { continue };
        if let Some(first) = seen.get(&id.value) {
            faults.add(id.at, Code::IdTwice, &[("id", &id.value), ("first", &first.to_string())]);
            continue;
        }
        seen.insert(id.value.clone(), faults.line(id.at));
        let responsible = bodies.into_iter().map(|body| body.value).collect();
        all.push(Cadence { id: id.value, line: faults.line(fields.at), every, what, title, source, responsible });
    }
    all
}

/// Keys by which somebody might try to give a target to less than a township; refused with the reason (WP-12).
const BELOW: &[&str] =
    &["village", "officer", "household", "person", "resident", "worker", "employer", "team", "leader", "broker"];

pub(crate) fn allocations(
    top: &Fields,
    head: &Head,
    departments: &[Said<Department>],
    bound: &Bound,
    raws: &[RawIndicator],
    faults: &mut Faults,
) -> Vec<Allocation> {
    const KEYS: &[&str] = &["indicator", "township", "department", "at_least", "at_most", "equals", "every", "source"];
    let tree = Tree::new(raws, bound);
    let mut seen: HashSet<(String, Area)> = HashSet::new();
    let mut all = Vec::new();
    for fields in top.tables("allocation", faults) {
        let mut below = false;
        for (key, _) in fields.entries().filter(|(key, _)| BELOW.contains(&key.value)) {
            faults.add(key.at, Code::AllocationPerson, &[("found", key.value)]);
            below = true;
        }
        fields.known(&[KEYS, BELOW].concat(), "allocation", faults);
        let indicator = fields.need_text("indicator", faults);
        let place = indicator.as_ref().and_then(|id| tree.place(id, faults));
        let area = if below { None } else { area(&fields, head, departments, faults) };
        let goal = goal::read(&fields, faults);
        if goal.is_none() && goal::KEYS.iter().all(|key| fields.get(key).is_none()) {
            faults.add(fields.at, Code::AllocationGoal, &[("allowed", &goal::KEYS.join(", "))]);
        }
        if let (Some(goal), Some(unit)) = (&goal, place.and_then(|place| tree.unit(place))) {
            goal::fits(goal, unit, faults);
        }
        let source = fields.text("source", faults).map(|said| said.value).unwrap_or_default();
        let (Some(indicator), Some(area), Some(goal)) = (indicator, area, goal) else { continue };
        if !seen.insert((indicator.value.clone(), area.clone())) {
            let (Area::Township(name) | Area::Department(name)) = &area;
            faults.add(fields.at, Code::AllocationTwice, &[("id", &indicator.value), ("found", name)]);
        }
        let line = faults.line(fields.at);
        all.push(Allocation { indicator: indicator.value, line, area, goal: goal.value, source });
    }
    all
}

fn area(fields: &Fields, head: &Head, departments: &[Said<Department>], faults: &mut Faults) -> Option<Area> {
    match (fields.get("township"), fields.get("department")) {
        (Some(_), None) => {
            let code = fields.text("township", faults)?;
            if !is_code(&code.value, 9) || !code.value.starts_with(&head.division) {
                let args = [("found", code.value.as_str()), ("division", head.division.as_str())];
                faults.add(code.at, Code::AllocationTownship, &args);
                return None;
            }
            let known: Vec<(&str, &str)> = divisions::townships_of(&head.division).collect();
            if !known.is_empty() && !known.iter().any(|(township, _)| *township == code.value) {
                let list = known.iter().map(|(code, name)| format!("{code} {name}")).collect::<Vec<_>>().join(", ");
                faults.add(code.at, Code::UnknownTownship, &[("found", &code.value), ("allowed", &list)]);
                return None;
            }
            Some(Area::Township(code.value))
        }
        (None, Some(_)) => {
            let body = fields.text("department", faults)?;
            if !is_department(&body.value) {
                faults.add(body.at, Code::Responsible, &[("found", &body.value)]);
                return None;
            }
            responsible(&body, departments, faults);
            Some(Area::Department(body.value))
        }
        (one, _) => {
            let place = one.map_or(fields.at, |node| at(node.span()));
            faults.add(place, Code::AllocationArea, &[]);
            None
        }
    }
}

/// `township.*`, `township.540329100`, `county.hr`; the last must be a `[[department]]` if the plan lists any.
pub(crate) fn responsible(body: &Said<String>, departments: &[Said<Department>], faults: &mut Faults) {
    let word = body.value.as_str();
    let township = word.strip_prefix("township.").is_some_and(|rest| rest == "*" || is_code(rest, 9));
    if township {
        return;
    }
    if !is_department(word) {
        faults.add(body.at, Code::Responsible, &[("found", word)]);
    } else if !departments.is_empty() && !departments.iter().any(|said| said.value.id == word) {
        let known = departments.iter().map(|said| said.value.id.as_str());
        faults.unknown(body.at, Code::UnknownDepartment, word, known, &[]);
    }
}

fn is_department(word: &str) -> bool {
    word.strip_prefix("county.").is_some_and(is_word)
}
/// Lower-case letters, digits and `_`, beginning with a letter.
fn is_word(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
fn is_code(code: &str, digits: usize) -> bool {
    code.len() == digits && code.bytes().all(|b| b.is_ascii_digit())
}

/// Ids are words joined by `.` or `-`: they stand in addresses, file names and answers.
pub(crate) fn shaped(id: Said<String>, faults: &mut Faults) -> Option<Said<String>> {
    const LONGEST: usize = 80;
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if id.value.len() <= LONGEST
        && id.value.starts_with(|c: char| c.is_ascii_lowercase())
        && id.value.split(['.', '-']).all(plain)
    {
        return Some(id);
    }
    faults.add(id.at, Code::IdShape, &[("found", &id.value)]);
    None
}

fn known_word<T>(found: Option<T>, word: &Said<String>, key: &str, allowed: &[&str], faults: &mut Faults) -> Option<T> {
    if found.is_none() {
        faults.unknown(word.at, Code::UnknownWord, &word.value, allowed.iter().copied(), &[("key", key)]);
    }
    found
}

fn within(said: &Said<i64>, key: &str, range: RangeInclusive<i64>, faults: &mut Faults) -> Option<i64> {
    if range.contains(&said.value) {
        return Some(said.value);
    }
    out_of_range(said, key, range, faults);
    None
}
fn out_of_range(said: &Said<i64>, key: &str, range: RangeInclusive<i64>, faults: &mut Faults) {
    let (found, low, high) = (said.value.to_string(), range.start().to_string(), range.end().to_string());
    faults.add(said.at, Code::Range, &[("key", key), ("found", &found), ("low", &low), ("high", &high)]);
}
