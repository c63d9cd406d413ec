//! Kept sums laid out for figures: by month, indicator, dimension and key, and moved by what changed alone.
//!
//! A figure as of the end of a month is a sum of at most a few dozen small arrays; nothing is looked through again
//! because something else changed.

use super::cells::CellKey;
use crate::office::PlanInForce;
use leka_plan::Filter;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Reported and confirmed of one thing.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Pair(pub [i64; 2]);

impl Pair {
    fn is_nothing(self) -> bool {
        self == Pair::default()
    }
    fn add(&mut self, other: Pair) {
        self.0[0] += other.0[0];
        self.0[1] += other.0[1];
    }
}

/// Where the key of a dimension stands in a kept sum.
#[derive(Clone, Copy, Debug)]
enum Spot {
    Township,
    Month,
    Slot(usize),
}

/// The keys of one dimension in the order in which they first came; their places in [`Sums`].
#[derive(Default)]
struct Keys {
    names: Vec<Arc<str>>,
    places: HashMap<Arc<str>, usize>,
}

impl Keys {
    fn place(&mut self, name: &Arc<str>) -> usize {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        self.names.push(name.clone());
        self.places.insert(name.clone(), self.names.len() - 1);
        self.names.len() - 1
    }
}

/// One indicator of the plan: what of the kept sums is its own, and by what it is broken down.
struct Layout {
    filter: Filter,
    dimensions: Vec<(&'static str, Spot)>,
}

/// The sums of one indicator.
#[derive(Clone, Default)]
struct Sums {
    total: Pair,
    /// By the place of the dimension in the layout, and of the key in its [`Keys`].
    by: Vec<Vec<Pair>>,
}

impl Sums {
    fn put(&mut self, dimension: usize, key: usize, pair: Pair) {
        if self.by.len() <= dimension {
            self.by.resize(dimension + 1, Vec::new());
        }
        let row = &mut self.by[dimension];
        if row.len() <= key {
            row.resize(key + 1, Pair::default());
        }
        row[key].add(pair);
    }

    fn add(&mut self, other: &Sums) {
        self.total.add(other.total);
        if self.by.len() < other.by.len() {
            self.by.resize(other.by.len(), Vec::new());
        }
        for (own, row) in self.by.iter_mut().zip(&other.by) {
            if own.len() < row.len() {
                own.resize(row.len(), Pair::default());
            }
            own.iter_mut().zip(row).for_each(|(own, pair)| own.add(*pair));
        }
    }
}

/// After how many moves a month of an indicator was last written, and when it last became another one.
#[derive(Clone, Copy, Default)]
struct LastMove {
    written: u64,
    grown: u64,
}

/// All kept sums, as one revision of the plan reads them.
#[derive(Default)]
pub(super) struct Tallies {
    /// `None`: nothing is laid out yet.
    revision: Option<i64>,
    /// By the place of the indicator in the plan; `None`: counts nothing of its own (a share).
    layouts: Vec<Option<Layout>>,
    /// By the number of the indicator whose contributions are stored.
    readers: HashMap<i64, Vec<usize>>,
    keys: HashMap<&'static str, Keys>,
    months: BTreeMap<i64, Vec<Sums>>,
    /// `2022-03` of `202203`.
    month_words: HashMap<i64, Arc<str>>,
    /// How many moves there were, and by the place of the indicator in the plan: the last one of each month.
    moves: u64,
    moved: Vec<BTreeMap<i64, LastMove>>,
}

impl Tallies {
    /// Whether the sums have to be laid out anew for this revision of the plan.
    pub fn is_of(&self, plan: &PlanInForce) -> bool {
        self.revision == Some(plan.revision)
    }

    /// An empty layout.
    pub fn of(plan: &PlanInForce) -> Tallies {
        let moved = vec![BTreeMap::new(); plan.plan.indicators.len()];
        let mut out = Tallies { revision: Some(plan.revision), moved, ..Tallies::default() };
        for (position, indicator) in plan.plan.indicators.iter().enumerate() {
            let counted = plan.plan.counted(&indicator.id);
            let found = counted.and_then(|counted| {
                let number = plan.number(&counted.base.id)?;
                Some((counted.base.count.base()?.fact, counted.filter, number))
            });
            out.layouts.push(found.map(|(fact, filter, number)| {
                out.readers.entry(number).or_default().push(position);
                let own = fact.dimensions.iter().enumerate().map(|(slot, dimension)| (dimension.name, Spot::Slot(slot)));
                Layout {
                    filter,
                    dimensions: [("township", Spot::Township), ("month", Spot::Month)].into_iter().chain(own).collect(),
                }
            }));
        }
        out
    }

    /// Takes in that a kept sum has become larger by so much (smaller, if negative). One that was written and is the same
    /// (0) may still have rows on other days of its month.
    pub fn move_by(&mut self, key: &CellKey, growth: i64) {
        if growth != 0 {
            let mut sums = self.months.remove(&key.month).unwrap_or_default();
            self.put(&mut sums, key, growth);
            self.months.insert(key.month, sums);
        }
        self.moves += 1;
        let slots = key.slots.each_ref().map(|slot| slot.as_ref());
        for position in self.readers.get(&key.indicator).into_iter().flatten() {
            if self.layouts[*position].as_ref().is_some_and(|layout| layout.filter.matches(&slots)) {
                let last = self.moved[*position].entry(key.month).or_default();
                last.written = self.moves;
                if growth != 0 {
                    last.grown = self.moves;
                }
            }
        }
    }

    /// How many moves there were so far.
    pub fn moves(&self) -> u64 {
        self.moves
    }

    /// Whether an indicator may have other sums up to this month (`whole`: with all of it) than after so many moves.
    pub fn has_moved(&self, indicator: usize, month: i64, whole: bool, since: u64) -> bool {
        let Some(months) = self.moved.get(indicator) else { return false };
        let grown = months.range(..=month).any(|(_, last)| last.grown > since);
        grown || (!whole && months.get(&month).is_some_and(|last| last.written > since))
    }

    fn put(&mut self, sums: &mut Vec<Sums>, key: &CellKey, quantity: i64) {
        sums.resize_with(self.layouts.len(), Sums::default);
        let mut pair = Pair::default();
        pair.0[usize::from(key.confirmed)] = quantity;
        let slots = key.slots.each_ref().map(|slot| slot.as_ref());
        let month = self
            .month_words
            .entry(key.month)
            .or_insert_with(|| format!("{:04}-{:02}", key.month / 100, key.month % 100).into())
            .clone();
        for position in self.readers.get(&key.indicator).into_iter().flatten() {
            let Some(layout) = self.layouts[*position].as_ref().filter(|layout| layout.filter.matches(&slots)) else { continue };
            let own = &mut sums[*position];
            own.total.add(pair);
            for (place, (dimension, spot)) in layout.dimensions.iter().enumerate() {
                let name = match spot {
                    Spot::Township => &key.township,
                    Spot::Month => &month,
                    Spot::Slot(slot) => &key.slots[*slot],
                };
                own.put(place, self.keys.entry(dimension).or_default().place(name), pair);
            }
        }
    }

    /// The sums of all months up to this one (`202203`; with it if `whole`), and of single rows besides; of the indicators
    /// that are `wanted`, by their places in the plan.
    pub fn up_to(&mut self, month: i64, whole: bool, rest: &[(CellKey, i64)], wanted: &[bool]) -> Tally<'_> {
        let mut sums: Vec<Sums> = Vec::new();
        sums.resize_with(self.layouts.len(), Sums::default);
        let last = if whole { month } else { month - 1 };
        for of_month in self.months.range(..=last).map(|(_, sums)| sums) {
            let of_month = sums.iter_mut().zip(of_month).zip(wanted);
            of_month.filter(|(_, wanted)| **wanted).for_each(|((own, other), _)| own.add(other));
        }
        for (key, quantity) in rest {
            self.put(&mut sums, key, *quantity);
        }
        Tally { of: self, sums }
    }
}

/// The sums up to a day.
pub(super) struct Tally<'t> {
    of: &'t Tallies,
    sums: Vec<Sums>,
}

impl<'t> Tally<'t> {
    pub fn total(&self, indicator: usize) -> Pair {
        self.sums.get(indicator).map_or(Pair::default(), |sums| sums.total)
    }

    /// The breakdown of an indicator; `None` when it has none by this dimension.
    pub fn by(&self, indicator: usize, dimension: &str) -> Option<Parts<'t, '_>> {
        let layout = self.of.layouts.get(indicator)?.as_ref()?;
        let place = layout.dimensions.iter().position(|(name, _)| *name == dimension)?;
        let row = self.sums.get(indicator)?.by.get(place).map_or(&[][..], Vec::as_slice);
        Some(Parts { keys: self.of.keys.get(dimension)?, row })
    }
}

/// One breakdown.
#[derive(Clone, Copy)]
pub(super) struct Parts<'t, 'r> {
    keys: &'t Keys,
    row: &'r [Pair],
}

impl<'t, 'r> Parts<'t, 'r> {
    pub fn of(&self, key: &str) -> Pair {
        self.keys.places.get(key).and_then(|place| self.row.get(*place)).copied().unwrap_or_default()
    }
    /// The keys under which anything was counted.
    pub fn names(&self) -> impl Iterator<Item = &'t str> + use<'t, 'r> {
        let keys = self.keys;
        self.row.iter().enumerate().filter(|(_, pair)| !pair.is_nothing()).map(move |(place, _)| keys.names[place].as_ref())
    }
}
