//! `[[indicator]]` as it stands in the file: words with their places, nothing looked up yet.

use super::fields::{Fields, Node, Said, once, text};
use super::{goal, head};
use crate::fault::{Code, Faults, at};
use crate::model::{Goal, Unit};
use leka_core::lang::Text;
use std::collections::HashMap;
use toml::de::DeValue;

/// An indicator before anything it names is looked up. `id` and `count` are absent when they are mistaken.
pub(crate) struct RawIndicator {
    pub(crate) line: usize,
    pub(crate) id: Option<Said<String>>,
    pub(crate) source: String,
    pub(crate) title: Text,
    pub(crate) count: Option<RawCount>,
    pub(crate) goal: Option<Said<Goal>>,
    pub(crate) by: Vec<Said<String>>,
    pub(crate) parts: Vec<Said<String>>,
    pub(crate) responsible: Vec<Said<String>>,
}

impl RawIndicator {
    pub(crate) fn id(&self) -> &str {
        self.id.as_ref().map_or("", |id| id.value.as_str())
    }
}

/// The ways to count that read a fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    Persons,
    Entries,
    Organisations,
    Households,
    Sum,
    Milestone,
}

impl Way {
    pub(crate) const fn unit(self) -> Unit {
        match self {
            Way::Persons => Unit::Persons,
            Way::Entries => Unit::Entries,
            Way::Organisations => Unit::Organisations,
            Way::Households => Unit::Households,
            // All quantities of the catalogue are money; a test keeps it so.
            Way::Sum => Unit::Fen,
            Way::Milestone => Unit::Milestone,
        }
    }
}

pub(crate) enum RawCount {
    Own { way: Way, fact: Said<String>, of: Option<Said<String>>, filter: RawFilter },
    Among { of: Said<String>, filter: RawFilter },
    Share { part: Said<String>, whole: Said<String> },
}

pub(crate) type RawFilter = Vec<RawTerm>;

pub(crate) struct RawTerm {
    pub(crate) dimension: Said<String>,
    pub(crate) values: Vec<Said<String>>,
}

const INDICATOR_KEYS: &[&str] =
    &["id", "source", "title", "count", "at_least", "at_most", "equals", "every", "by", "parts", "responsible"];
const COUNT_KEYS: &[&str] =
    &["persons", "entries", "organisations", "households", "sum", "of", "share", "milestone", "among", "where"];
const WAYS: &[&str] = &["persons", "entries", "organisations", "households", "sum", "share", "milestone", "among"];

pub(crate) fn indicators(top: &Fields, faults: &mut Faults) -> Vec<RawIndicator> {
    let all: Vec<RawIndicator> = top.tables("indicator", faults).iter().map(|fields| indicator(fields, faults)).collect();
    let mut first: HashMap<&str, usize> = HashMap::new();
    for id in all.iter().filter_map(|raw| raw.id.as_ref()) {
        match first.get(id.value.as_str()) {
            Some(line) => faults.add(id.at, Code::IdTwice, &[("id", &id.value), ("first", &line.to_string())]),
            None => {
                first.insert(&id.value, faults.line(id.at));
            }
        }
    }
    all
}

fn indicator(fields: &Fields, faults: &mut Faults) -> RawIndicator {
    fields.known(INDICATOR_KEYS, "indicator", faults);
    RawIndicator {
        line: faults.line(fields.at),
        id: fields.need_text("id", faults).and_then(|id| head::shaped(id, faults)),
        source: fields.need_text("source", faults).map(|said| said.value).unwrap_or_default(),
        title: fields.title("title", faults).unwrap_or_default(),
        count: fields.need("count", faults).and_then(|node| count(node, faults)),
        goal: goal::read(fields, faults),
        by: fields.texts("by", faults),
        parts: fields.texts("parts", faults),
        responsible: fields.texts("responsible", faults),
    }
}

fn count(node: &Node, faults: &mut Faults) -> Option<RawCount> {
    let fields = Fields::of(node, "count", faults)?;
    fields.known(COUNT_KEYS, "count", faults);
    let mut ways: Vec<Said<&str>> = fields.entries().map(|(key, _)| key).filter(|key| WAYS.contains(&key.value)).collect();
    ways.sort_by_key(|way| way.at);
    let way = match ways.as_slice() {
        [] => {
            faults.add(fields.at, Code::CountNone, &[("allowed", &WAYS.join(", "))]);
            return None;
        }
        [way] => way,
        [first, second, ..] => {
            faults.add(second.at, Code::CountSeveral, &[("first", first.value), ("second", second.value)]);
            return None;
        }
    };
    if let (true, Some(of)) = (way.value != "sum", fields.get("of")) {
        faults.add(at(of.span()), Code::OfWithoutSum, &[("way", way.value)]);
    }
    let filter = fields.get("where").map(|node| filter(node, faults)).unwrap_or_default();
    let own = match way.value {
        "share" => {
            if let Some(node) = fields.get("where") {
                faults.add(at(node.span()), Code::WhereOfShare, &[]);
            }
            return share(&fields, faults);
        }
        "among" => return Some(RawCount::Among { of: fields.text("among", faults)?, filter }),
        "persons" => Way::Persons,
        "entries" => Way::Entries,
        "organisations" => Way::Organisations,
        "households" => Way::Households,
        "sum" => Way::Sum,
        _ => Way::Milestone,
    };
    let of = if own == Way::Sum { Some(fields.need_text("of", faults)?) } else { None };
    Some(RawCount::Own { way: own, fact: fields.text(way.value, faults)?, of, filter })
}

fn share(fields: &Fields, faults: &mut Faults) -> Option<RawCount> {
    let node = fields.get("share")?;
    let sides = match node.get_ref() {
        DeValue::Array(items) if items.len() == 2 => items.iter().collect::<Vec<_>>(),
        _ => {
            faults.add(at(node.span()), Code::SharePair, &[]);
            return None;
        }
    };
    let [part, whole] = sides.as_slice() else { return None };
    let (part, whole) = (text(part, "share", faults), text(whole, "share", faults));
    Some(RawCount::Share { part: part?, whole: whole? })
}

/// `where = { dimension = value or list }`; `true` and `false` are the words `yes` and `no`.
fn filter(node: &Node, faults: &mut Faults) -> RawFilter {
    let Some(fields) = Fields::of(node, "where", faults) else { return Vec::new() };
    fields
        .entries_in_order()
        .into_iter()
        .map(|(dimension, node)| {
            let values = match node.get_ref() {
                DeValue::Array(items) => {
                    if items.is_empty() {
                        faults.add(at(node.span()), Code::EmptyList, &[("key", dimension.value)]);
                    }
                    items.iter().filter_map(|item| value(item, dimension.value, faults)).collect()
                }
                _ => value(node, dimension.value, faults).into_iter().collect(),
            };
            let values = once(values, dimension.value, faults);
            RawTerm { dimension: Said { value: dimension.value.to_owned(), at: dimension.at }, values }
        })
        .collect()
}

fn value(node: &Node, dimension: &str, faults: &mut Faults) -> Option<Said<String>> {
    match node.get_ref() {
        DeValue::Boolean(yes) => {
            let word = if *yes { "yes" } else { "no" };
            Some(Said { value: word.to_owned(), at: at(node.span()) })
        }
        _ => text(node, dimension, faults),
    }
}
