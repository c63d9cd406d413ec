//! Several filters at once on the rows behind a number (WP-22): which keys of which dimensions may be laid across each
//! other for a reader from whom small cells are hidden.
//!
//! The cell of two keys is printed nowhere, and who asks for all pairs of keys has the whole cross table. So the
//! answer is one for the whole figure, not one per question. Of each dimension some keys are *open*:
//! 1. **no small cell**: every cell of two open keys counts at least the threshold, zero included;
//! 2. **no single key left over**: a dimension with a key that is not open has two of them at least;
//! 3. **no small rest**: what the open keys of a dimension leave of an open key of another, and what is left over on
//!    both sides, is at least the threshold.
//!
//! A cell of two keys that are both open is shown, no other one. Why that is enough: a small cell has a key that is
//! not open, and two persons may have exchanged their keys of that dimension without moving any number that is shown,
//! be it of one dimension, of two, or of other dimensions of these persons. By 2 and 3 there are always two such
//! persons, so both numbers fit all that is shown. The keys of one dimension that are hidden by themselves
//! ([`super::suppress`]) are never open.

use super::figures::Figure;
use std::collections::{BTreeMap, BTreeSet};

/// Persons of one figure by all of its dimensions at once.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Joint {
    pub dimensions: Vec<String>,
    /// One key per dimension, and how many.
    pub atoms: Vec<(Vec<String>, i64)>,
}

/// The open keys of each dimension.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OpenKeys(BTreeMap<String, BTreeSet<String>>);

impl OpenKeys {
    /// Whether the cell of two keys of different dimensions may be shown.
    pub fn are_open(&self, one: (&str, &str), other: (&str, &str)) -> bool {
        let open = |(dimension, key): (&str, &str)| self.0.get(dimension).is_some_and(|keys| keys.contains(key));
        one.0 != other.0 && open(one) && open(other)
    }
    /// The open keys of one dimension.
    pub fn of(&self, dimension: &str) -> impl Iterator<Item = &str> {
        self.0.get(dimension).into_iter().flatten().map(String::as_str)
    }
}

/// Works out the open keys. `shown` is the figure as it is shown by single dimensions: suppressed.
pub fn open_keys(joint: &Joint, shown: &Figure, threshold: i64) -> OpenKeys {
    let mut table = Cross::of(joint, shown, threshold);
    table.settle();
    let keys = table.axes.iter().map(|axis| {
        let open = axis.keys.iter().zip(&axis.open).filter(|(_, open)| **open).map(|(key, _)| key.clone());
        (axis.dimension.clone(), open.collect())
    });
    OpenKeys(keys.collect())
}

/// One dimension.
struct Axis {
    dimension: String,
    keys: Vec<String>,
    open: Vec<bool>,
    counts: Vec<i64>,
}

impl Axis {
    fn any(&self, open: bool) -> bool {
        self.open.contains(&open)
    }
    /// The positions of the keys that are open, or of those that are not.
    fn positions(&self, open: bool) -> impl Iterator<Item = usize> {
        self.open.iter().enumerate().filter(move |(_, is)| **is == open).map(|(at, _)| at)
    }
    /// Takes the smallest open key away.
    fn close_smallest(&mut self) {
        if let Some(at) = self.positions(true).min_by_key(|at| (self.counts[*at], *at)) {
            self.open[at] = false;
        }
    }
}

/// All tables of two dimensions.
struct Cross {
    axes: Vec<Axis>,
    /// By two axes, then by two keys.
    pairs: BTreeMap<(usize, usize), Vec<Vec<i64>>>,
    threshold: i64,
}

impl Cross {
    fn of(joint: &Joint, shown: &Figure, threshold: i64) -> Cross {
        let mut axes = Vec::new();
        let mut places = Vec::new();
        for (place, dimension) in joint.dimensions.iter().enumerate() {
            let Some(parts) = shown.by.get(dimension) else { continue };
            let mut keys: Vec<String> = parts.iter().map(|part| part.key.clone()).collect();
            let mut open: Vec<bool> = parts.iter().map(|part| !part.suppressed && part.reported.is_some()).collect();
            // A key that no page lists is open to nobody, and is left over like any other.
            for (atom, _) in &joint.atoms {
                if !keys.contains(&atom[place]) {
                    keys.push(atom[place].clone());
                    open.push(false);
                }
            }
            let counts = vec![0; keys.len()];
            axes.push(Axis { dimension: dimension.clone(), keys, open, counts });
            places.push(place);
        }
        let mut table = Cross { axes, pairs: BTreeMap::new(), threshold };
        for one in 0..table.axes.len() {
            for other in (0..table.axes.len()).filter(|other| *other != one) {
                let empty = vec![vec![0; table.axes[other].keys.len()]; table.axes[one].keys.len()];
                table.pairs.insert((one, other), empty);
            }
        }
        let index: Vec<BTreeMap<&str, usize>> =
            table.axes.iter().map(|axis| axis.keys.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect()).collect();
        let mut counts: Vec<Vec<i64>> = table.axes.iter().map(|axis| axis.counts.clone()).collect();
        for (atom, count) in &joint.atoms {
            let at: Vec<usize> =
                places.iter().zip(&index).filter_map(|(place, keys)| keys.get(atom[*place].as_str()).copied()).collect();
            for (axis, key) in at.iter().enumerate() {
                counts[axis][*key] += count;
            }
            for ((one, other), cells) in &mut table.pairs {
                cells[at[*one]][at[*other]] += count;
            }
        }
        for (axis, counts) in table.axes.iter_mut().zip(counts) {
            axis.counts = counts;
        }
        table
    }

    fn settle(&mut self) {
        loop {
            if let Some((axis, key)) = self.most_in_the_way() {
                self.axes[axis].open[key] = false;
            } else if let Some(axis) = (0..self.axes.len()).find(|axis| self.leaves_little(*axis)) {
                self.axes[axis].close_smallest();
            } else {
                return;
            }
        }
    }

    /// Rule 1: the open key with the most small cells, of several the smallest.
    fn most_in_the_way(&self) -> Option<(usize, usize)> {
        let mut worst: Option<(usize, i64, usize, usize)> = None;
        for (axis, own) in self.axes.iter().enumerate() {
            for key in own.positions(true) {
                let small = |other: usize| {
                    let cells = &self.pairs[&(axis, other)][key];
                    self.axes[other].positions(true).filter(|at| cells[*at] < self.threshold).count()
                };
                let small: usize = (0..self.axes.len()).filter(|other| *other != axis).map(small).sum();
                let worse = worst.is_none_or(|(most, count, ..)| (small, -own.counts[key]) > (most, -count));
                if small > 0 && worse {
                    worst = Some((small, own.counts[key], axis, key));
                }
            }
        }
        worst.map(|(_, _, axis, key)| (axis, key))
    }

    /// Rules 2 and 3: whether what is not open of this axis could be told.
    fn leaves_little(&self, axis: usize) -> bool {
        let own = &self.axes[axis];
        if !own.any(true) || !own.any(false) {
            return false;
        }
        if own.positions(false).count() < 2 {
            return true;
        }
        (0..self.axes.len()).filter(|other| *other != axis && self.axes[*other].any(true)).any(|other| {
            let cells = &self.pairs[&(axis, other)];
            let rest = |key: usize| own.positions(false).map(|at| cells[at][key]).sum::<i64>();
            let beside = &self.axes[other];
            let on_both = beside.positions(false).map(rest).sum::<i64>();
            beside.positions(true).any(|key| rest(key) < self.threshold) || (beside.any(false) && on_both < self.threshold)
        })
    }
}

#[cfg(test)]
mod tests;
