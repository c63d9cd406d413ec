//! Making the figures of a day: totals, shares and breakdowns of each indicator from the tally.

use super::read::{Allocations, Firsts};
use super::{Figure, Part, Value};
use crate::counting::tallies::{Pair, Tally};
use crate::office::PlanInForce;
use leka_core::{Day, Share};
use leka_plan::{Count, Indicator, Unit};
use std::collections::{BTreeMap, HashMap};

/// What figures are made of on any day.
pub(super) struct Of<'m> {
    pub(super) plan: &'m PlanInForce,
    /// The places of the indicators in the plan.
    pub(super) places: HashMap<&'m str, usize>,
    pub(super) townships: &'m [String],
    pub(super) extra: &'m [String],
}

impl Of<'_> {
    fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The indicators of whose sums a figure is made.
    pub(super) fn made_of(&self, indicator: &Indicator) -> Vec<usize> {
        let sides = match &indicator.count {
            Count::Share { part, whole } => vec![part, whole],
            _ => vec![&indicator.id],
        };
        sides.into_iter().chain(&indicator.parts).filter_map(|id| self.place(id)).collect()
    }
}

/// What figures of a day are made of.
pub(super) struct Making<'m> {
    pub(super) of: &'m Of<'m>,
    pub(super) tally: Tally<'m>,
    pub(super) firsts: &'m Firsts,
    pub(super) goals: &'m Allocations,
    pub(super) day: Day,
    /// `202203`.
    pub(super) month: i64,
}

impl Making<'_> {
    fn first(&self, indicator: &Indicator, confirmed: bool) -> Option<Day> {
        let number = self.of.plan.number(&indicator.id)?;
        self.firsts.get(&(number, confirmed)).copied().filter(|first| *first <= self.day)
    }

    pub(super) fn figure(&self, indicator: &Indicator) -> Figure {
        let plan = &self.of.plan.plan;
        let unit = plan.unit(indicator);
        let mut figure = Figure {
            id: indicator.id.clone(),
            unit,
            goal: indicator.goal,
            reported: None,
            confirmed: None,
            recorded: plan.built(indicator),
            unknown: None,
            by: BTreeMap::new(),
        };
        if !figure.recorded {
            return figure;
        }
        let value = |pair: Pair, whole: Option<Pair>, side: usize| match (unit, whole) {
            (Unit::Milestone, _) => Value::Milestone(self.first(indicator, side == 1)),
            (_, Some(whole)) => Value::Share(Share { part: pair.0[side], whole: whole.0[side] }),
            (_, None) => Value::Whole(pair.0[side]),
        };
        let place = |id: &str| self.of.place(id).unwrap_or(usize::MAX);
        let (own, whole) = match &indicator.count {
            Count::Share { part, whole } => (place(part), Some(place(whole))),
            _ => (place(&indicator.id), None),
        };
        let (total, total_whole) = (self.tally.total(own), whole.map(|whole| self.tally.total(whole)));
        figure.reported = Some(value(total, total_whole, 0));
        figure.confirmed = Some(value(total, total_whole, 1));
        if !indicator.parts.is_empty() {
            let of_part = |id: &String, side: usize| self.tally.total(place(id)).0[side];
            let rest = |side: usize| total.0[side] - indicator.parts.iter().map(|id| of_part(id, side)).sum::<i64>();
            figure.unknown = Some((rest(0), rest(1)));
        }
        let mut wanted = indicator.by.clone();
        for dimension in self.of.extra.iter().filter(|dimension| has_breakdown(self.of.plan, indicator, dimension)) {
            if !wanted.contains(dimension) {
                wanted.push(dimension.clone());
            }
        }
        for dimension in wanted {
            let parts = self.tally.by(own, &dimension);
            let wholes = whole.map(|whole| self.tally.by(whole, &dimension));
            let mut keys: Vec<String> = match dimension.as_str() {
                "township" => self.of.townships.to_vec(),
                "month" => {
                    (1..=12).map(|m| format!("{:04}-{m:02}", plan.year)).filter(|k| month_number(k) <= self.month).collect()
                }
                _ => Vec::new(),
            };
            let found = parts.iter().chain(wholes.iter().flatten()).flat_map(|parts| parts.names());
            let mut others: Vec<&str> = found.filter(|name| !keys.iter().any(|key| key == name)).collect();
            others.sort_unstable();
            others.dedup();
            keys.extend(others.into_iter().map(str::to_owned));
            order_as_listed(self.of.plan, indicator, &dimension, &mut keys);
            let cells = keys.into_iter().map(|key| {
                let pair = parts.map_or(Pair::default(), |parts| parts.of(&key));
                let whole = wholes.map(|wholes| wholes.map_or(Pair::default(), |wholes| wholes.of(&key)));
                let goal = match dimension.as_str() {
                    "township" => self.goals.get(&(indicator.id.clone(), key.clone())).copied(),
                    _ => None,
                };
                Part {
                    reported: Some(value(pair, whole, 0)),
                    confirmed: Some(value(pair, whole, 1)),
                    goal,
                    suppressed: false,
                    key,
                }
            });
            let cells: Vec<Part> = cells.collect();
            figure.by.insert(dimension, cells);
        }
        figure
    }
}

fn month_number(key: &str) -> i64 {
    key.replace('-', "").parse().unwrap_or(0)
}

/// The order of the word list for closed dimensions (industry, project, services, unknown).
fn order_as_listed(plan: &PlanInForce, indicator: &Indicator, dimension: &str, keys: &mut [String]) {
    let fact = fact_of(plan, indicator);
    let words = fact.and_then(|fact| fact.slot(dimension).and_then(|slot| fact.dimensions[slot].words));
    if let Some(words) = words {
        keys.sort_by_key(|key| words.iter().position(|word| word == key).unwrap_or(usize::MAX));
    }
}

/// The fact behind an indicator (for a share: behind its part).
pub fn fact_of<'p>(plan: &'p PlanInForce, indicator: &'p Indicator) -> Option<&'static leka_core::FactSpec> {
    let id = match &indicator.count {
        Count::Share { part, .. } => part.as_str(),
        _ => indicator.id.as_str(),
    };
    plan.plan.counted(id).and_then(|counted| counted.base.count.base()).map(|base| base.fact)
}

fn has_breakdown(plan: &PlanInForce, indicator: &Indicator, dimension: &str) -> bool {
    fact_of(plan, indicator).is_some_and(|fact| fact.has_breakdown(dimension))
}
