//! The cells of a day's figures and how they hang together: the same for both sides of a figure, so laid out once.

use super::rules::Rules;
use crate::counting::figures::{Figure, Figures, Part};
use leka_plan::Unit;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The cells of one figure by one dimension.
pub(super) struct Column<'f> {
    /// The place among the figures.
    pub figure: usize,
    pub dimension: &'f str,
    pub unit: Unit,
    pub parts: &'f [Part],
    /// Which persons each cell counts.
    pub regions: Vec<Arc<[usize]>>,
    /// The same breakdown of each other day that has it.
    pub beside: Vec<Beside<'f>>,
}

/// A breakdown of another day, already suppressed.
pub(super) struct Beside<'f> {
    pub figure: &'f Figure,
    /// By the cells of the column; `None`: that day does not list the key.
    pub parts: Vec<Option<&'f Part>>,
    /// The same day again.
    pub same_day: bool,
}

/// A column that counts a part of what another counts.
pub(super) struct Within {
    pub sub: usize,
    pub whole: usize,
    /// By the cells of the part: the cell of the whole.
    pub cells: Vec<Option<usize>>,
}

/// Columns of declared parts. By the cells of the whole: those of each part.
pub(super) struct Parted {
    pub whole: usize,
    pub parts: Vec<usize>,
    pub cells: Vec<Vec<Option<usize>>>,
}

/// A day's figures, laid out.
pub(super) struct Frame<'f> {
    pub figures: &'f Figures,
    pub columns: Vec<Column<'f>>,
    pub within: Vec<Within>,
    pub parted: Vec<Parted>,
    /// Regions are numbers below this.
    pub regions: usize,
}

impl<'f> Frame<'f> {
    pub fn of(rules: &mut Rules, figures: &'f Figures, shown: &[&'f Figures]) -> Frame<'f> {
        let mut columns = Vec::new();
        // By dimension: the columns and the places of their indicators in the plan.
        let mut of_dimension: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
        for (position, figure) in figures.figures.iter().enumerate() {
            if matches!(figure.unit, Unit::Organisations | Unit::Milestone) {
                continue;
            }
            let Some(place) = rules.place(&figure.id) else { continue };
            let others: Vec<(&Figure, bool)> = shown
                .iter()
                .filter_map(|other| Some((find(other, position, &figure.id)?, other.as_of == figures.as_of)))
                .collect();
            for (dimension, parts) in &figure.by {
                of_dimension.entry(dimension).or_default().push((columns.len(), place));
                let beside = others.iter().filter_map(|(other, same_day)| {
                    let of = other.by.get(dimension)?;
                    Some(Beside { figure: other, parts: align(parts, of), same_day: *same_day })
                });
                columns.push(Column {
                    figure: position,
                    dimension,
                    unit: figure.unit,
                    parts,
                    regions: parts.iter().map(|part| rules.region(place, dimension, &part.key)).collect(),
                    // A month's cell does not grow from one day to the next; see the head of `suppress`.
                    beside: if dimension == "month" { Vec::new() } else { beside.collect() },
                });
            }
        }
        let mut out = Frame { figures, columns, within: Vec::new(), parted: Vec::new(), regions: rules.regions() };
        for columns in of_dimension.values() {
            out.relate(rules, columns);
        }
        out
    }

    /// Finds wholes and parts among the columns of one dimension.
    fn relate(&mut self, rules: &Rules, columns: &[(usize, usize)]) {
        for (sub, narrow) in columns {
            for (whole, wide) in columns {
                if rules.is_narrower(*narrow, *wide) {
                    let cells = places(self.columns[*sub].parts, self.columns[*whole].parts);
                    self.within.push(Within { sub: *sub, whole: *whole, cells });
                }
            }
        }
        for (whole, parts) in rules.parts() {
            let column = |place: usize| columns.iter().find(|(_, other)| *other == place).map(|(column, _)| *column);
            let Some(whole) = column(whole) else { continue };
            let parts: Vec<usize> = parts.into_iter().filter_map(column).collect();
            let of_part: Vec<_> = parts.iter().map(|part| places(self.columns[whole].parts, self.columns[*part].parts)).collect();
            let cells =
                (0..self.columns[whole].parts.len()).map(|cell| of_part.iter().map(|part| part[cell]).collect()).collect();
            self.parted.push(Parted { whole, parts, cells });
        }
    }
}

fn find<'f>(figures: &'f Figures, position: usize, id: &str) -> Option<&'f Figure> {
    figures.figures.get(position).filter(|figure| figure.id == id).or_else(|| figures.find(id)).map(Arc::as_ref)
}

/// Where the keys of `parts` stand in `of`; mostly in the same place.
fn places(parts: &[Part], of: &[Part]) -> Vec<Option<usize>> {
    let mut map: Option<HashMap<&str, usize>> = None;
    parts
        .iter()
        .enumerate()
        .map(|(place, part)| {
            if of.get(place).is_some_and(|other| other.key == part.key) {
                return Some(place);
            }
            let map = map.get_or_insert_with(|| of.iter().enumerate().map(|(place, part)| (part.key.as_str(), place)).collect());
            map.get(part.key.as_str()).copied()
        })
        .collect()
}

fn align<'f>(parts: &[Part], of: &'f [Part]) -> Vec<Option<&'f Part>> {
    places(parts, of).into_iter().map(|place| place.map(|place| &of[place])).collect()
}
