//! The count tree: what an indicator is a number of, and whose contributions it reads.

use crate::filter::{Base, Filter};
use crate::model::{Count, Indicator, Plan, Unit};
use leka_core::facts::FactSpec;
use leka_core::time::Day;

/// An indicator whose contributions are stored, and the filter over them that leads to another.
#[derive(Clone, PartialEq, Debug)]
pub struct Counted<'p> {
    pub base: &'p Indicator,
    /// Over the slots of the base's fact; empty when the indicator is its own base.
    pub filter: Filter,
}

impl Count {
    /// The fact and its filter, if this count has its own contributions.
    pub fn base(&self) -> Option<&Base> {
        match self {
            Count::Persons(base)
            | Count::Entries(base)
            | Count::Organisations(base)
            | Count::Households(base)
            | Count::Sum { base, .. }
            | Count::Milestone(base) => Some(base),
            Count::Among { .. } | Count::Share { .. } => None,
        }
    }
    /// The key in the plan file.
    pub const fn word(&self) -> &'static str {
        match self {
            Count::Persons(_) => "persons",
            Count::Entries(_) => "entries",
            Count::Organisations(_) => "organisations",
            Count::Households(_) => "households",
            Count::Sum { .. } => "sum",
            Count::Among { .. } => "among",
            Count::Share { .. } => "share",
            Count::Milestone(_) => "milestone",
        }
    }
}

impl Plan {
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// What a figure is a number of.
    pub fn unit(&self, indicator: &Indicator) -> Unit {
        match &indicator.count {
            Count::Persons(_) => Unit::Persons,
            Count::Entries(_) => Unit::Entries,
            Count::Organisations(_) => Unit::Organisations,
            Count::Households(_) => Unit::Households,
            // All quantities of the catalogue are money; a test keeps it so.
            Count::Sum { .. } => Unit::Fen,
            Count::Share { .. } => Unit::Share,
            Count::Milestone(_) => Unit::Milestone,
            // A read plan has no chain without an end and no `among` of a share.
            Count::Among { .. } => self.root(indicator).map_or(Unit::Entries, |root| self.unit(root)),
        }
    }

    /// The indicator whose contributions are stored (neither `among` nor `share`) and the filter over its slots
    /// that leads to `id`. `None` for shares and for unknown ids.
    pub fn counted(&self, id: &str) -> Option<Counted<'_>> {
        let mut indicator = self.indicator(id)?;
        let mut filter = Filter::default();
        for _ in 0..=self.indicators.len() {
            match &indicator.count {
                Count::Among { of, filter: own } => {
                    filter = own.and(&filter);
                    indicator = self.indicator(of)?;
                }
                Count::Share { .. } => return None,
                _ => return Some(Counted { base: indicator, filter }),
            }
        }
        None
    }

    /// The indicators with contributions of their own.
    pub fn bases(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(|indicator| indicator.count.base().is_some())
    }

    /// Whether its records exist yet: false if its fact's room is not built (of a share: either side's).
    pub fn built(&self, indicator: &Indicator) -> bool {
        match &indicator.count {
            Count::Share { part, whole } => [part, whole]
                .iter()
                .all(|id| self.indicator(id).is_some_and(|side| !matches!(side.count, Count::Share { .. }) && self.built(side))),
            _ => self.fact(indicator).is_some_and(|fact| fact.built),
        }
    }

    /// Whether its records can be confirmed by anybody (of a share: either side's).
    pub fn can_be_confirmed(&self, indicator: &Indicator) -> bool {
        match &indicator.count {
            Count::Share { part, whole } => [part, whole].iter().all(|id| {
                self.indicator(id).is_some_and(|side| !matches!(side.count, Count::Share { .. }) && self.can_be_confirmed(side))
            }),
            _ => self.fact(indicator).is_some_and(|fact| fact.can_be_confirmed()),
        }
    }

    /// The fact an indicator reads; `None` for shares, which read two.
    pub fn fact(&self, indicator: &Indicator) -> Option<&'static FactSpec> {
        self.root(indicator)?.count.base().map(|base| base.fact)
    }

    /// 1 January of the plan's year.
    pub fn first_day(&self) -> Day {
        Day::first_of_year(self.year)
    }
    /// 31 December of the plan's year.
    pub fn last_day(&self) -> Day {
        Day::last_of_year(self.year)
    }

    fn root(&self, indicator: &Indicator) -> Option<&Indicator> {
        self.counted(&indicator.id).map(|counted| counted.base)
    }
}
