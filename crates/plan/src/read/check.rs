//! What indicators say about each other: shares, parts, breakdowns, goals, bodies.

use super::bind::{Bound, find, places};
use super::fields::Said;
use super::raw::{RawCount, RawIndicator};
use super::{goal, head};
use crate::fault::{Code, Faults};
use crate::filter::Filter;
use crate::model::{Amount, Count, Department, Goal, Indicator, Unit};
use leka_core::facts::FactSpec;
use std::collections::HashMap;

/// The indicators of a file; those with mistakes of their own are absent and not compared.
pub(crate) struct Tree<'a> {
    raws: &'a [RawIndicator],
    bound: &'a Bound,
    places: HashMap<&'a str, usize>,
}

pub(crate) fn all(raws: &[RawIndicator], bound: &Bound, departments: &[Said<Department>], faults: &mut Faults) {
    let tree = Tree { raws, bound, places: places(raws) };
    for (index, raw) in raws.iter().enumerate() {
        tree.among(index, faults);
        tree.share(index, faults);
        tree.by(index, faults);
        tree.goal(index, faults);
        tree.parts(index, faults);
        for body in &raw.responsible {
            head::responsible(body, departments, faults);
        }
    }
}

impl<'a> Tree<'a> {
    pub(crate) fn new(raws: &'a [RawIndicator], bound: &'a Bound) -> Tree<'a> {
        Tree { raws, bound, places: places(raws) }
    }
    pub(crate) fn place(&self, id: &Said<String>, faults: &mut Faults) -> Option<usize> {
        find(id, &self.places, faults)
    }

    fn at(&self, index: usize) -> Option<&'a Indicator> {
        self.bound.indicators[index].as_ref()
    }
    fn step(&self, index: usize) -> Option<(usize, &'a Filter)> {
        match &self.at(index)?.count {
            Count::Among { of, filter } => Some((*self.places.get(of.as_str())?, filter)),
            _ => None,
        }
    }
    /// The filter over `of`'s counted records that leads to `index`; `None` when it is not among them.
    fn filter_among(&self, index: usize, of: usize) -> Option<Filter> {
        let (mut at, mut filter) = (index, Filter::default());
        for _ in 0..=self.raws.len() {
            let (next, own) = self.step(at)?;
            filter = own.and(&filter);
            if next == of {
                return Some(filter);
            }
            at = next;
        }
        None
    }
    /// The unit, as far as it can be told.
    pub(crate) fn unit(&self, index: usize) -> Option<Unit> {
        if matches!(self.raws[index].count, Some(RawCount::Share { .. })) {
            return Some(Unit::Share);
        }
        match self.raws[self.bound.ends[index]?].count {
            Some(RawCount::Own { way, .. }) => Some(way.unit()),
            _ => None,
        }
    }

    /// A chain of filters that no record can pass is a slip of the hand, not a zero.
    fn among(&self, index: usize, faults: &mut Faults) {
        let Some(RawCount::Among { of, .. }) = &self.raws[index].count else { return };
        let Some(end) = self.bound.ends[index] else { return };
        let Some(base) = self.at(end).and_then(|indicator| indicator.count.base()) else { return };
        let Some(filter) = self.filter_among(index, end) else { return };
        if base.filter.and(&filter).is_never() {
            faults.add(of.at, Code::CountsNothing, &[("id", self.raws[index].id()), ("of", &of.value)]);
        }
    }

    fn share(&self, index: usize, faults: &mut Faults) {
        let Some(RawCount::Share { part, whole }) = &self.raws[index].count else { return };
        let mut units = Vec::new();
        for side in [part, whole] {
            let Some(place) = self.place(side, faults) else { continue };
            match self.unit(place) {
                Some(unit @ (Unit::Share | Unit::Milestone)) => {
                    faults.add(side.at, Code::ShareOf, &[("found", &side.value), ("unit", unit.word())]);
                }
                Some(unit) => units.push(unit),
                None => {}
            }
        }
        if let [one, two] = units.as_slice()
            && one != two
        {
            let args = [("part", part.value.as_str()), ("whole", whole.value.as_str())];
            faults.add(part.at, Code::ShareUnits, &[args[0], args[1], ("one", one.word()), ("two", two.word())]);
        }
    }

    /// A breakdown uses dimensions of the fact; of a share, those that both sides have.
    fn by(&self, index: usize, faults: &mut Faults) {
        let sides: Vec<usize> = match &self.raws[index].count {
            Some(RawCount::Share { part, whole }) => {
                [part, whole].iter().filter_map(|side| self.places.get(side.value.as_str()).copied()).collect()
            }
            _ => vec![index],
        };
        let facts: Option<Vec<&FactSpec>> = sides.iter().map(|side| self.bound.facts[*side]).collect();
        let Some(facts) = facts.filter(|facts| !facts.is_empty()) else { return };
        for dimension in &self.raws[index].by {
            let missing = facts.iter().find(|fact| !fact.has_breakdown(&dimension.value));
            let Some(fact) = missing else { continue };
            let allowed = fact.dimensions.iter().map(|d| d.name).chain(["township", "month"]);
            let args = [("fact", fact.name)];
            faults.unknown(dimension.at, Code::UnknownDimension, &dimension.value, allowed, &args);
        }
    }

    fn goal(&self, index: usize, faults: &mut Faults) {
        if let (Some(said), Some(unit)) = (&self.raws[index].goal, self.unit(index)) {
            goal::fits(said, unit, faults);
        }
    }

    /// Parts are `among` this one, cannot overlap, and their goals add up: the partition must stay one.
    fn parts(&self, index: usize, faults: &mut Faults) {
        let raw = &self.raws[index];
        if let (Some(first), Some(RawCount::Share { .. })) = (raw.parts.first(), &raw.count) {
            faults.add(first.at, Code::PartsOfShare, &[]);
            return;
        }
        let mut filters: Vec<(&Said<String>, Filter)> = Vec::new();
        let mut sum: Option<i64> = Some(0);
        for part in &raw.parts {
            let place = self.place(part, faults);
            sum = sum.zip(place.and_then(|place| at_least(&self.raws[place]))).and_then(|(a, b)| a.checked_add(b));
            let (Some(place), Some(_)) = (place, self.at(index)) else { continue };
            if self.at(place).is_none() {
                continue;
            }
            let Some(filter) = self.filter_among(place, index) else {
                faults.add(part.at, Code::PartNotAmong, &[("part", &part.value), ("id", raw.id())]);
                continue;
            };
            if let Some((other, _)) = filters.iter().find(|(_, other)| !other.is_apart_from(&filter)) {
                faults.add(part.at, Code::PartsOverlap, &[("one", &other.value), ("two", &part.value)]);
            }
            filters.push((part, filter));
        }
        if let (Some(first), Some(sum), Some(whole)) = (raw.parts.first(), sum, at_least(raw))
            && sum != whole
        {
            let args = [("id", raw.id()), ("sum", &sum.to_string()), ("whole", &whole.to_string())];
            faults.add(first.at, Code::PartsSum, &args);
        }
    }
}

fn at_least(raw: &RawIndicator) -> Option<i64> {
    match raw.goal.as_ref()?.value {
        Goal::AtLeast(Amount::Whole(number)) => Some(number),
        _ => None,
    }
}
