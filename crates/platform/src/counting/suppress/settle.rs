//! Hiding cells of one side of the figures until every rule holds (the head of `suppress`).

use super::frame::{Column, Frame, Parted, Within};
use super::{Measures, Side, hide};
use crate::counting::figures::{Figures, Part};
use leka_plan::Unit;
use std::sync::Arc;

#[derive(Clone, Copy)]
struct Cell {
    measures: Measures,
    hidden: bool,
}

/// What another day tells of a column.
struct Then {
    /// By cell; `None`: closed on that day.
    at: Vec<Option<Measures>>,
    total: Measures,
    same_day: bool,
}

/// The cells of one column, and how many were hidden when it was last found to keep the rules by itself.
struct Own<'f> {
    parts: &'f [Part],
    cells: Vec<Cell>,
    beside: Vec<Then>,
    settled: Option<usize>,
}

pub(super) struct Table<'t, 'f> {
    frame: &'t Frame<'f>,
    columns: Vec<Own<'f>>,
    side: Side,
    threshold: i64,
}

impl<'t, 'f> Table<'t, 'f> {
    /// The cells as they are before anything of this side is hidden; `so_far` knows what the other side has hidden.
    pub fn of(frame: &'t Frame<'f>, so_far: &Figures, threshold: i64, side: Side) -> Table<'t, 'f> {
        let columns = frame.columns.iter().map(|column| {
            let before = so_far.figures[column.figure].by.get(column.dimension);
            let cells = column.parts.iter().enumerate().map(|(at, part)| Cell {
                measures: Measures::of(part.reported.as_ref(), part.confirmed.as_ref(), side).unwrap_or_default(),
                hidden: column.unit == Unit::Fen || before.is_some_and(|parts| parts[at].suppressed),
            });
            Own { parts: column.parts, cells: cells.collect(), beside: beside(frame, column, side), settled: None }
        });
        Table { frame, columns: columns.collect(), side, threshold }
    }

    pub fn settle(&mut self) {
        for column in &mut self.columns {
            column.hide_small(self.threshold);
        }
        loop {
            let before = self.hidden();
            for within in &self.frame.within {
                self.hide_rest(within);
            }
            for parted in &self.frame.parted {
                self.hide_parts(parted);
            }
            self.hide_same();
            for column in &mut self.columns {
                column.settle(self.threshold);
            }
            if self.hidden() == before {
                return;
            }
        }
    }

    fn hidden(&self) -> usize {
        self.columns.iter().map(Own::hidden).sum()
    }

    fn hide_rest(&mut self, within: &Within) {
        for (cell, wide) in within.cells.iter().enumerate() {
            let Some(wide) = wide else { continue };
            let regions = |column: usize, cell: usize| &self.frame.columns[column].regions[cell];
            // The same cell (industry by sector: industry) leaves no rest.
            if regions(within.whole, *wide) == regions(within.sub, cell) {
                continue;
            }
            let (own, all) = (self.columns[within.sub].cells[cell], self.columns[within.whole].cells[*wide]);
            let small =
                own.measures.len > 0 && all.measures.len > 0 && all.measures.get(0) - own.measures.get(0) < self.threshold;
            self.columns[within.sub].cells[cell].hidden |= small || (all.hidden && all.measures.len > 0);
        }
    }

    fn hide_parts(&mut self, parted: &Parted) {
        for (cell, of_parts) in parted.cells.iter().enumerate() {
            let here = || parted.parts.iter().zip(of_parts).filter_map(|(column, cell)| Some((*column, (*cell)?)));
            let all = self.columns[parted.whole].cells[cell].measures.get(0);
            let rest = all - here().map(|(column, cell)| self.columns[column].cells[cell].measures.get(0)).sum::<i64>();
            let hidden = here().any(|(column, cell)| self.columns[column].cells[cell].hidden);
            if hidden || (1..self.threshold).contains(&rest) {
                for (column, cell) in here() {
                    self.columns[column].cells[cell].hidden = true;
                }
            }
        }
    }

    fn hide_same(&mut self) {
        let mut hidden = vec![false; self.frame.regions];
        for (frame, column) in self.frame.columns.iter().zip(&self.columns).filter(|(frame, _)| frame.unit != Unit::Share) {
            for (regions, _) in frame.regions.iter().zip(&column.cells).filter(|(_, cell)| cell.hidden) {
                regions.iter().for_each(|region| hidden[*region] = true);
            }
        }
        for (frame, column) in self.frame.columns.iter().zip(&mut self.columns) {
            for (regions, cell) in frame.regions.iter().zip(&mut column.cells) {
                cell.hidden |= regions.iter().any(|region| hidden[*region]);
            }
        }
    }

    /// Takes what is hidden out of the figures.
    pub fn write(&self, out: &mut Figures) {
        for (frame, column) in self.frame.columns.iter().zip(&self.columns) {
            if column.cells.iter().all(|cell| !cell.hidden) {
                continue;
            }
            let figure = Arc::make_mut(&mut out.figures[frame.figure]);
            let Some(parts) = figure.by.get_mut(frame.dimension) else { continue };
            for (part, _) in parts.iter_mut().zip(&column.cells).filter(|(_, cell)| cell.hidden) {
                hide(part, self.side);
            }
        }
    }
}

/// What the other days tell of this side of a column.
fn beside(frame: &Frame<'_>, column: &Column<'_>, side: Side) -> Vec<Then> {
    let own = &frame.figures.figures[column.figure];
    let Some(total) = Measures::of(own.reported.as_ref(), own.confirmed.as_ref(), side) else { return Vec::new() };
    let then = |other: &super::frame::Beside<'_>| {
        let of = |part: &Option<&Part>| match part {
            Some(part) => Measures::of(part.reported.as_ref(), part.confirmed.as_ref(), side),
            // A key that the other day does not list had nobody then.
            None => Some(Measures { len: total.len, ..Measures::default() }),
        };
        Some(Then {
            at: other.parts.iter().map(of).collect(),
            total: Measures::of(other.figure.reported.as_ref(), other.figure.confirmed.as_ref(), side)?,
            same_day: other.same_day,
        })
    };
    column.beside.iter().filter_map(then).collect()
}

/// Whether this tells of fewer persons than the threshold, zero included. Below zero is no count: a difference of two that do
/// not lie in each other.
fn is_small(count: i64, threshold: i64) -> bool {
    (0..threshold).contains(&count)
}

impl Own<'_> {
    fn hidden(&self) -> usize {
        self.cells.iter().filter(|cell| cell.hidden).count()
    }

    /// Rules that look at one column only. Nothing to do as long as nothing else has hidden a cell of it.
    fn settle(&mut self, threshold: i64) {
        let before = self.hidden();
        if self.settled == Some(before) {
            return;
        }
        self.hide_complement(threshold);
        for other in 0..self.beside.len() {
            self.hide_growth(other, threshold);
        }
        // One more round is needed where this round itself has hidden something.
        self.settled = (self.hidden() == before).then_some(before);
    }

    fn hide_small(&mut self, threshold: i64) {
        for cell in &mut self.cells {
            cell.hidden |= cell.measures.all().iter().any(|count| is_small(*count, threshold));
        }
    }

    /// Hides the smallest shown cell; false when none is left.
    fn hide_smallest(&mut self) -> bool {
        let shown = self.cells.iter().zip(self.parts).enumerate().filter(|(_, (cell, _))| !cell.hidden);
        let least = shown.min_by_key(|(_, (cell, part))| (cell.measures.least(), part.key.as_str())).map(|(place, _)| place);
        least.inspect(|place| self.cells[*place].hidden = true).is_some()
    }

    fn hide_complement(&mut self, threshold: i64) {
        loop {
            let hidden = || self.cells.iter().filter(|cell| cell.hidden);
            let (number, measures) = (hidden().count(), hidden().next().map_or(0, |cell| cell.measures.len));
            let sum = |measure: usize| hidden().map(|cell| cell.measures.get(measure)).sum::<i64>();
            if number == 0 || (number >= 2 && (0..measures).all(|measure| !is_small(sum(measure), threshold))) {
                return;
            }
            if !self.hide_smallest() {
                return;
            }
        }
    }

    /// Rule 6: hides until no group of keys has grown by less than the threshold between the published numbers of
    /// these figures and those of another day.
    fn hide_growth(&mut self, other: usize, threshold: i64) {
        loop {
            let then = &self.beside[other];
            if then.at.iter().all(Option::is_none) || self.cells.iter().all(|cell| cell.hidden) {
                return; // nothing was published then, or nothing is now
            }
            // The same day again with the same number tells nothing new.
            let small = |growth: i64| growth.abs() < threshold && !(then.same_day && growth == 0);
            let grown = |cell: &Cell, then: &Option<Measures>| {
                !cell.hidden
                    && then.is_some_and(|then| {
                        then.all().iter().zip(cell.measures.all()).any(|(a, b)| *a >= 0 && *b >= 0 && small(b - a))
                    })
            };
            if let Some(place) = self.cells.iter().zip(&then.at).position(|(cell, then)| grown(cell, then)) {
                self.cells[place].hidden = true;
                continue;
            }
            if !self.is_loose(then, &small) || !self.hide_smallest() {
                return;
            }
        }
    }

    /// Whether what is left over of both days besides single keys shown on both has grown by little.
    fn is_loose(&self, then: &Then, small: &dyn Fn(i64) -> bool) -> bool {
        let both = || self.cells.iter().zip(&then.at);
        let apart = !both().any(|(cell, then)| cell.hidden && then.is_none());
        let loose = |inside: &dyn Fn(&Cell, &Option<Measures>) -> bool| {
            let size = both().filter(|(cell, then)| inside(cell, then)).count();
            if size == 0 || size == self.cells.len() {
                return false;
            }
            // Keys closed at that time are known together only, as what the shown ones leave of the total.
            let closed = both().any(|(cell, then)| inside(cell, then) && then.is_none());
            let growth = |measure: usize| {
                let sum_then = |wanted: bool| {
                    let keys = both().filter(|(cell, then)| inside(cell, then) == wanted);
                    keys.filter_map(|(_, then)| then.as_ref().map(|then| then.get(measure))).sum::<i64>()
                };
                let now: i64 = both().filter(|(cell, then)| inside(cell, then)).map(|(cell, _)| cell.measures.get(measure)).sum();
                now - if closed { then.total.get(measure) - sum_then(false) } else { sum_then(true) }
            };
            (0..then.total.len).any(|measure| small(growth(measure)))
        };
        match apart {
            true => loose(&|cell, _| cell.hidden) || loose(&|_, then| then.is_none()),
            false => loose(&|cell, then| cell.hidden || then.is_none()),
        }
    }
}
