//! Finds what indicators name: facts, quantities, dimensions and their words, and the ends of `among` chains.

use super::fields::Said;
use super::raw::{RawCount, RawFilter, RawIndicator, Way};
use crate::fault::{Code, Faults};
use crate::filter::{Base, Filter, Term};
use crate::model::{Count, Indicator};
use leka_core::facts::{FACTS, FactSpec, Subject};
use std::collections::HashMap;

/// What was found, one entry per raw indicator and in their order; `None` where something is mistaken.
pub(crate) struct Bound {
    pub(crate) indicators: Vec<Option<Indicator>>,
    /// The indicator with contributions of its own: itself, or the end of its `among` chain.
    pub(crate) ends: Vec<Option<usize>>,
    /// The fact of that end.
    pub(crate) facts: Vec<Option<&'static FactSpec>>,
}

pub(crate) fn all(raws: &[RawIndicator], faults: &mut Faults) -> Bound {
    let places = places(raws);
    let own: Vec<Option<&'static FactSpec>> = raws.iter().map(|raw| own_fact(raw, faults)).collect();
    let ends: Vec<Option<usize>> = (0..raws.len()).map(|index| end(index, raws, &places, faults)).collect();
    let facts: Vec<_> = ends.iter().map(|end| own[(*end)?]).collect();
    let indicators = raws
        .iter()
        .zip(&facts)
        .map(|(raw, fact)| {
            let count = count(raw, *fact, faults)?;
            Some(Indicator {
                id: raw.id.as_ref()?.value.clone(),
                line: raw.line,
                source: raw.source.clone(),
                title: raw.title.clone(),
                count,
                goal: raw.goal.as_ref().map(|said| said.value),
                by: words(&raw.by),
                parts: words(&raw.parts),
                responsible: words(&raw.responsible),
            })
        })
        .collect();
    Bound { indicators, ends, facts }
}

fn words(said: &[Said<String>]) -> Vec<String> {
    said.iter().map(|word| word.value.clone()).collect()
}

/// The first indicator of each id.
pub(crate) fn places(raws: &[RawIndicator]) -> HashMap<&str, usize> {
    let mut places = HashMap::new();
    for (index, raw) in raws.iter().enumerate() {
        if let Some(id) = &raw.id {
            places.entry(id.value.as_str()).or_insert(index);
        }
    }
    places
}

/// Reports an id that no indicator has.
pub(crate) fn find(id: &Said<String>, places: &HashMap<&str, usize>, faults: &mut Faults) -> Option<usize> {
    let found = places.get(id.value.as_str()).copied();
    if found.is_none() {
        let mut ids: Vec<&str> = places.keys().copied().collect();
        ids.sort_unstable();
        faults.unknown(id.at, Code::UnknownIndicator, &id.value, ids, &[]);
    }
    found
}

fn own_fact(raw: &RawIndicator, faults: &mut Faults) -> Option<&'static FactSpec> {
    let Some(RawCount::Own { fact, .. }) = &raw.count else { return None };
    let found = FactSpec::find(&fact.value);
    if found.is_none() {
        faults.unknown(fact.at, Code::UnknownFact, &fact.value, FACTS.iter().map(|f| f.name), &[]);
    }
    found
}

/// Follows `among` to the indicator with contributions of its own. Reports only the indicator's own step, so that
/// one mistake in a chain is one message; a cycle is reported at each of its members.
fn end(start: usize, raws: &[RawIndicator], places: &HashMap<&str, usize>, faults: &mut Faults) -> Option<usize> {
    let mut at = start;
    for step in 0..=raws.len() {
        match raws[at].count.as_ref()? {
            RawCount::Own { .. } => return Some(at),
            RawCount::Share { .. } => return None,
            RawCount::Among { of, .. } => {
                let next = if step == 0 { find(of, places, faults)? } else { *places.get(of.value.as_str())? };
                if step == 0 && refuses_among(&raws[next]) {
                    faults.add(of.at, Code::AmongOf, &[("found", &of.value)]);
                    return None;
                }
                if next == start {
                    faults.add(of.at, Code::AmongCycle, &[("id", raws[start].id())]);
                    return None;
                }
                at = next;
            }
        }
    }
    None
}

/// Shares have no records of their own, and a milestone is one day: nothing to filter.
fn refuses_among(raw: &RawIndicator) -> bool {
    matches!(raw.count, Some(RawCount::Share { .. } | RawCount::Own { way: Way::Milestone, .. }))
}

fn count(raw: &RawIndicator, fact: Option<&'static FactSpec>, faults: &mut Faults) -> Option<Count> {
    match raw.count.as_ref()? {
        RawCount::Share { part, whole } => Some(Count::Share { part: part.value.clone(), whole: whole.value.clone() }),
        RawCount::Among { of, filter } => {
            let filter = bind(filter, fact?, faults)?;
            Some(Count::Among { of: of.value.clone(), filter })
        }
        RawCount::Own { way, fact: said, of, filter } => {
            let fact = fact?;
            let fits = subject(*way, fact, said.at, faults);
            let quantity = of.as_ref().map(|of| quantity(of, fact, faults));
            let base = Base { fact, filter: bind(filter, fact, faults)? };
            if !fits {
                return None;
            }
            Some(match way {
                Way::Persons => Count::Persons(base),
                Way::Entries => Count::Entries(base),
                Way::Organisations => Count::Organisations(base),
                Way::Households => Count::Households(base),
                Way::Milestone => Count::Milestone(base),
                Way::Sum => Count::Sum { base, of: quantity?? },
            })
        }
    }
}

/// Persons of a fact about organisations, and the like, cannot be counted.
fn subject(way: Way, fact: &FactSpec, at: usize, faults: &mut Faults) -> bool {
    let right = match fact.subject {
        Subject::Person => ("persons", Way::Persons),
        Subject::Organisation => ("organisations", Way::Organisations),
        Subject::Household => ("households", Way::Households),
    };
    let wrong = match way {
        Way::Entries | Way::Sum | Way::Milestone => return true,
        Way::Persons => "persons",
        Way::Organisations => "organisations",
        Way::Households => "households",
    };
    if way != right.1 {
        faults.add(at, Code::Subject, &[("fact", fact.name), ("found", wrong), ("mean", right.0)]);
    }
    way == right.1
}

fn quantity(of: &Said<String>, fact: &FactSpec, faults: &mut Faults) -> Option<String> {
    if fact.quantities.contains(&of.value.as_str()) {
        return Some(of.value.clone());
    }
    if fact.quantities.is_empty() {
        faults.add(of.at, Code::NoQuantity, &[("found", &of.value), ("fact", fact.name)]);
    } else {
        let allowed = fact.quantities.iter().copied();
        faults.unknown(of.at, Code::UnknownQuantity, &of.value, allowed, &[("fact", fact.name)]);
    }
    None
}

/// Looks up dimensions and words; all mistakes of a filter are reported.
fn bind(raw: &RawFilter, fact: &'static FactSpec, faults: &mut Faults) -> Option<Filter> {
    let mut terms = Vec::with_capacity(raw.len());
    let mut whole = true;
    for term in raw {
        let Some(slot) = slot(&term.dimension, fact, faults) else {
            whole = false;
            continue;
        };
        let dimension = fact.dimensions[slot];
        for value in &term.values {
            let Some(words) = dimension.words else { continue };
            if !words.contains(&value.value.as_str()) {
                let args = [("dimension", dimension.name), ("fact", fact.name)];
                faults.unknown(value.at, Code::UnknownValue, &value.value, words.iter().copied(), &args);
                whole = false;
            }
        }
        // An empty list was reported where it stands.
        whole &= !term.values.is_empty();
        terms.push(Term { dimension: dimension.name, slot, values: words(&term.values) });
    }
    terms.sort_by_key(|term| term.slot);
    whole.then_some(Filter { terms })
}

fn slot(dimension: &Said<String>, fact: &'static FactSpec, faults: &mut Faults) -> Option<usize> {
    let name = dimension.value.as_str();
    let found = fact.slot(name);
    if found.is_none() {
        if matches!(name, "township" | "month") {
            faults.add(dimension.at, Code::NotInWhere, &[("found", name)]);
        } else if fact.dimensions.is_empty() {
            faults.add(dimension.at, Code::NoDimension, &[("found", name), ("fact", fact.name)]);
        } else {
            let allowed = fact.dimensions.iter().map(|d| d.name);
            faults.unknown(dimension.at, Code::UnknownDimension, name, allowed, &[("fact", fact.name)]);
        }
    }
    found
}
