//! Suppression of small cells (WP-22): below the county's totals, counts of persons under the plan's threshold are
//! hidden, zero included, with complementary suppression, so that no subtraction gives a hidden cell away.
//!
//! Hidden is (a fixed point of these rules, each of which only hides more):
//! 1. **small**: a cell under the threshold. A share is judged by both sides, part and whole − part.
//! 2. **inside a breakdown**: where one cell is hidden, `total − shown` must speak of at least two cells and at least
//!    the threshold; else the smallest shown cell goes too, until it does.
//! 3. **whole and part**: where a figure is a part of another (its filter is narrower), the rest `whole − part` is a
//!    cell too, though nobody prints it: under the threshold the part is hidden. A part of a hidden whole is hidden.
//! 4. **declared parts** (`parts = …`): they are shown together or hidden together for a key, so that neither one of
//!    them nor what belongs to none of them (1 to threshold − 1; a partition without rest may say so) is left over.
//! 5. **the same cell in two places** ("industry by channel: organised" and "organised by sector: industry"): hidden
//!    in both. A share goes with its sides.
//! 6. **one day and another** ([`suppress_beside`]): from the published numbers of two days no group of keys may be
//!    left whose growth is under the threshold; zero is a growth that tells something too.
//!
//! *Reported and confirmed*: what is hidden of `reported` never depends on `confirmed` (WP-10: pages of those who
//! place people stay equal to the byte). `confirmed` is hidden where `reported` is, and by itself where it or
//! `reported − confirmed` is small: the unconfirmed of a township are a cell as well.
//!
//! *What is shown in full*: totals of the county, of every indicator and as of any day (WP-22 begins below them). So
//! a month of the county is the difference of two shown totals; its cell is hidden when small, but only from the eye.
//! *Days* ([`day_is_open`]): breakdowns are given for the newest day and for ends of months; the days between stay
//! closed, since two neighbouring days would differ by a handful of persons. The last month that has ended is judged
//! by itself, earlier ends of months beside all later ones, the newest day beside all of them. Whoever looks at the
//! newest day every day sees it move: that is what live means (WP-7); a release is judged beside all earlier
//! releases of its plan.
//! *Money* below the county is hidden altogether (its count of persons is not at hand); counts of organisations and
//! milestones are not about persons and stay.

use super::figures::{Figure, Figures, Part, Value};
use leka_core::Day;
use leka_plan::{Count, Filter, Indicator, Plan, Unit};
use std::collections::{BTreeMap, BTreeSet};

#[cfg(test)]
mod tests;

/// Hides small cells of every breakdown.
pub fn suppress(figures: &Figures, plan: &Plan, threshold: i64) -> Figures {
    suppress_beside(figures, plan, threshold, &[])
}

/// The same, so that nothing small follows either from laying these figures beside others that the same reader can
/// see: figures of other days, already suppressed.
pub fn suppress_beside(figures: &Figures, plan: &Plan, threshold: i64, shown: &[&Figures]) -> Figures {
    let mut out = figures.clone();
    for side in [Side::Reported, Side::Confirmed] {
        let mut table = Table::of(figures, &out, plan, threshold, side);
        table.settle(plan, figures, shown);
        table.write(&mut out);
    }
    out
}

/// Hides every breakdown: what is shown for a day on which breakdowns are closed.
pub fn close(figures: &Figures) -> Figures {
    let mut out = figures.clone();
    for figure in &mut out.figures {
        let persons = !matches!(figure.unit, Unit::Organisations | Unit::Milestone);
        for parts in figure.by.values_mut().filter(|_| persons) {
            parts.iter_mut().for_each(|part| hide(part, Side::Reported));
        }
    }
    out
}

/// Whether breakdowns are given for this day: the newest one, and the last day of each month before it.
pub fn day_is_open(day: Day, newest: Day) -> bool {
    day >= newest || day == day.month().last_day()
}

/// Whether rows behind this cell may be shown: not when any of its dimensions is a hidden or unknown cell.
pub fn is_hidden(figure: &Figure, only: &[(String, String)]) -> bool {
    only.iter().any(|(dimension, key)| {
        figure.by.get(dimension).is_none_or(|parts| parts.iter().find(|part| part.key == *key).is_none_or(|part| part.suppressed))
    })
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Side {
    Reported,
    Confirmed,
}

/// The counts that a published value tells; empty when it is no count of persons.
fn counts(value: &Value) -> Vec<i64> {
    match value {
        Value::Whole(number) => vec![*number],
        Value::Share(share) => vec![share.part, share.whole - share.part],
        Value::Milestone(_) => Vec::new(),
    }
}

/// The counts that a reader gets from the published values of one cell or total; `None` where they are hidden.
fn measures(reported: Option<&Value>, confirmed: Option<&Value>, side: Side) -> Option<Vec<i64>> {
    let reported = counts(reported?);
    if side == Side::Reported {
        return Some(reported);
    }
    let confirmed = counts(confirmed?);
    let gaps: Vec<i64> = reported.iter().zip(&confirmed).map(|(all, sure)| all - sure).collect();
    Some(confirmed.into_iter().chain(gaps).collect())
}

struct Cell {
    key: String,
    measures: Vec<i64>,
    hidden: bool,
    /// Which persons it counts, written the same wherever the same cell stands.
    regions: Vec<String>,
}

/// The cells of one figure by one dimension.
struct Column {
    figure: usize,
    id: String,
    dimension: String,
    share: bool,
    cells: Vec<Cell>,
}

struct Table {
    columns: Vec<Column>,
    side: Side,
    threshold: i64,
}

impl Table {
    fn of(figures: &Figures, so_far: &Figures, plan: &Plan, threshold: i64, side: Side) -> Table {
        let mut columns = Vec::new();
        for (position, figure) in figures.figures.iter().enumerate() {
            if matches!(figure.unit, Unit::Organisations | Unit::Milestone) {
                continue;
            }
            for (dimension, parts) in &figure.by {
                let hidden = |at: usize| {
                    figure.unit == Unit::Fen
                        || so_far.figures[position].by.get(dimension).is_some_and(|parts| parts[at].suppressed)
                };
                let cells = parts.iter().enumerate().map(|(at, part)| Cell {
                    key: part.key.clone(),
                    measures: measures(part.reported.as_ref(), part.confirmed.as_ref(), side).unwrap_or_default(),
                    hidden: hidden(at),
                    regions: regions(plan, &figure.id, dimension, &part.key),
                });
                columns.push(Column {
                    figure: position,
                    id: figure.id.clone(),
                    dimension: dimension.clone(),
                    share: figure.unit == Unit::Share,
                    cells: cells.collect(),
                });
            }
        }
        Table { columns, side, threshold }
    }

    fn settle(&mut self, plan: &Plan, figures: &Figures, shown: &[&Figures]) {
        let wholes = self.wholes(plan);
        for column in &mut self.columns {
            column.hide_small(self.threshold);
        }
        loop {
            let before = self.hidden();
            for (sub, whole) in &wholes {
                self.hide_rest(*sub, *whole);
            }
            self.hide_parts(plan);
            self.hide_same();
            for column in &mut self.columns {
                column.hide_complement(self.threshold);
                if column.dimension == "month" {
                    continue; // a month's cell does not grow from one day to the next; see the module head
                }
                for other in shown {
                    column.hide_growth(&figures.figures[column.figure], figures.as_of, other, self.side, self.threshold);
                }
            }
            if self.hidden() == before {
                return;
            }
        }
    }

    fn hidden(&self) -> usize {
        self.columns.iter().flat_map(|column| &column.cells).filter(|cell| cell.hidden).count()
    }

    /// Pairs of columns (narrower, wider) over the same dimension.
    fn wholes(&self, plan: &Plan) -> Vec<(usize, usize)> {
        let full: Vec<_> = self.columns.iter().map(|column| full(plan, &column.id)).collect();
        let mut out = Vec::new();
        for (sub, one) in self.columns.iter().enumerate() {
            for (whole, other) in self.columns.iter().enumerate() {
                if one.dimension == other.dimension
                    && let (Some(narrow), Some(wide)) = (&full[sub], &full[whole])
                    && is_narrower(narrow, wide)
                {
                    out.push((sub, whole));
                }
            }
        }
        out
    }

    fn hide_rest(&mut self, sub: usize, whole: usize) {
        let wide: BTreeMap<String, (bool, i64, Vec<String>)> = self.columns[whole]
            .cells
            .iter()
            .filter_map(|cell| Some((cell.key.clone(), (cell.hidden, *cell.measures.first()?, cell.regions.clone()))))
            .collect();
        let threshold = self.threshold;
        for cell in self.columns[sub].cells.iter_mut().filter(|cell| !cell.hidden) {
            cell.hidden = match (wide.get(&cell.key), cell.measures.first()) {
                // The same cell (industry by sector: industry) leaves no rest.
                (Some((_, _, regions)), _) if *regions == cell.regions => false,
                (Some((hidden, all, _)), Some(own)) => *hidden || all - own < threshold,
                _ => false,
            };
        }
    }

    fn hide_parts(&mut self, plan: &Plan) {
        let dimensions: BTreeSet<String> = self.columns.iter().map(|column| column.dimension.clone()).collect();
        for indicator in plan.indicators.iter().filter(|indicator| !indicator.parts.is_empty()) {
            for dimension in &dimensions {
                let position = |id: &str| self.columns.iter().position(|c| c.id == id && c.dimension == *dimension);
                let Some(whole) = position(&indicator.id) else { continue };
                let parts: Vec<usize> = indicator.parts.iter().filter_map(|id| position(id)).collect();
                let columns: Vec<_> = parts.iter().map(|part| self.columns[*part].first_measures()).collect();
                for (key, (_, all)) in self.columns[whole].first_measures() {
                    let of_key: Vec<(bool, i64)> = columns.iter().filter_map(|column| column.get(&key).copied()).collect();
                    let rest = all - of_key.iter().map(|(_, own)| own).sum::<i64>();
                    if of_key.iter().any(|(hidden, _)| *hidden) || (1..self.threshold).contains(&rest) {
                        parts.iter().for_each(|part| self.columns[*part].hide_key(&key));
                    }
                }
            }
        }
    }

    fn hide_same(&mut self) {
        let hidden: BTreeSet<String> = (self.columns.iter().filter(|column| !column.share))
            .flat_map(|column| &column.cells)
            .filter(|cell| cell.hidden)
            .flat_map(|cell| cell.regions.iter().cloned())
            .collect();
        for cell in self.columns.iter_mut().flat_map(|column| &mut column.cells) {
            cell.hidden |= cell.regions.iter().any(|region| hidden.contains(region));
        }
    }

    fn write(&self, out: &mut Figures) {
        for column in &self.columns {
            let Some(parts) = out.figures[column.figure].by.get_mut(&column.dimension) else { continue };
            for (part, _) in parts.iter_mut().zip(&column.cells).filter(|(_, cell)| cell.hidden) {
                hide(part, self.side);
            }
        }
    }
}

fn hide(part: &mut Part, side: Side) {
    part.confirmed = None;
    if side == Side::Reported {
        part.reported = None;
        part.suppressed = true;
    }
}

impl Column {
    fn first_measures(&self) -> BTreeMap<String, (bool, i64)> {
        self.cells.iter().filter_map(|cell| Some((cell.key.clone(), (cell.hidden, *cell.measures.first()?)))).collect()
    }

    fn hide_key(&mut self, key: &str) {
        self.cells.iter_mut().filter(|cell| cell.key == key).for_each(|cell| cell.hidden = true);
    }

    fn hide_small(&mut self, threshold: i64) {
        for cell in &mut self.cells {
            cell.hidden |= cell.measures.iter().any(|count| *count < threshold);
        }
    }

    /// Hides the smallest shown cell; false when none is left.
    fn hide_smallest(&mut self) -> bool {
        let least = |cell: &&mut Cell| (cell.measures.iter().min().copied().unwrap_or(i64::MAX), cell.key.clone());
        match self.cells.iter_mut().filter(|cell| !cell.hidden).min_by_key(least) {
            Some(cell) => {
                cell.hidden = true;
                true
            }
            None => false,
        }
    }

    fn hide_complement(&mut self, threshold: i64) {
        loop {
            let hidden: Vec<&Cell> = self.cells.iter().filter(|cell| cell.hidden).collect();
            let sum = |measure: usize| hidden.iter().filter_map(|cell| cell.measures.get(measure)).sum::<i64>();
            let measures = hidden.first().map_or(0, |cell| cell.measures.len());
            if hidden.is_empty() || (hidden.len() >= 2 && (0..measures).all(|measure| sum(measure) >= threshold)) {
                return;
            }
            if !self.hide_smallest() {
                return;
            }
        }
    }

    /// Rule 6: hides until no group of keys has grown by less than the threshold between the published numbers of
    /// these figures and those of another day.
    fn hide_growth(&mut self, figure: &Figure, as_of: Day, other: &Figures, side: Side, threshold: i64) {
        let Some(before) = other.find(&figure.id) else { return };
        let Some(parts) = before.by.get(&self.dimension) else { return };
        let totals = (
            measures(figure.reported.as_ref(), figure.confirmed.as_ref(), side),
            measures(before.reported.as_ref(), before.confirmed.as_ref(), side),
        );
        let (Some(total), Some(total_before)) = totals else { return };
        let known: BTreeMap<&str, Option<Vec<i64>>> = parts
            .iter()
            .map(|part| (part.key.as_str(), measures(part.reported.as_ref(), part.confirmed.as_ref(), side)))
            .collect();
        let nothing = vec![0; total.len()];
        // A key that the other day does not list had nobody then.
        let at_that_time = |key: &str| known.get(key).cloned().unwrap_or_else(|| Some(nothing.clone()));
        // The same day again with the same number tells nothing new.
        let same_day = other.as_of == as_of;
        let small = |growth: i64| growth.abs() < threshold && !(same_day && growth == 0);
        loop {
            let closed: BTreeSet<&str> =
                self.cells.iter().map(|cell| cell.key.as_str()).filter(|key| at_that_time(key).is_none()).collect();
            if closed.len() == self.cells.len() {
                return; // nothing was published then
            }
            let hidden: BTreeSet<&str> = self.cells.iter().filter(|cell| cell.hidden).map(|cell| cell.key.as_str()).collect();
            // What a reader can tell apart on both days: single keys shown on both, and what is left over.
            let blocks = match hidden.is_disjoint(&closed) {
                true => vec![hidden.clone(), closed.clone()],
                false => vec![hidden.union(&closed).copied().collect()],
            };
            let growth_of = |block: &BTreeSet<&str>, measure: usize| {
                let sum_then = |inside: bool| {
                    let keys = self.cells.iter().map(|cell| cell.key.as_str()).filter(|key| block.contains(key) == inside);
                    keys.filter_map(|key| at_that_time(key)?.get(measure).copied()).sum::<i64>()
                };
                let inside = self.cells.iter().filter(|cell| block.contains(cell.key.as_str()));
                let now: i64 = inside.filter_map(|cell| cell.measures.get(measure)).sum();
                // Keys closed at that time are known together only, as what the shown ones leave of the total.
                now - if block.is_disjoint(&closed) { sum_then(true) } else { total_before[measure] - sum_then(false) }
            };
            let loose = blocks
                .iter()
                .filter(|block| !block.is_empty() && block.len() < self.cells.len())
                .any(|block| (0..total.len()).any(|measure| small(growth_of(block, measure))));
            let single = self.cells.iter().find(|cell| {
                let then = at_that_time(&cell.key);
                !cell.hidden && then.is_some_and(|then| then.iter().zip(&cell.measures).any(|(a, b)| small(b - a)))
            });
            match (single.map(|cell| cell.key.clone()), loose) {
                (Some(key), _) => self.hide_key(&key),
                (None, true) => {
                    if !self.hide_smallest() {
                        return;
                    }
                }
                (None, false) => return,
            }
        }
    }
}

/// What an indicator counts, written out: the fact, the unit, and all terms.
fn full(plan: &Plan, id: &str) -> Option<(&'static str, Unit, Filter)> {
    let indicator = plan.indicator(id)?;
    let counted = plan.counted(id)?;
    let base = counted.base.count.base()?;
    Some((base.fact.name, plan.unit(indicator), base.filter.and(&counted.filter)))
}

fn is_narrower(sub: &(&str, Unit, Filter), whole: &(&str, Unit, Filter)) -> bool {
    let implied = |wide: &leka_plan::Term| {
        sub.2.terms.iter().any(|own| own.slot == wide.slot && own.values.iter().all(|value| wide.values.contains(value)))
    };
    sub.0 == whole.0 && sub.1 == whole.1 && sub.2 != whole.2 && whole.2.terms.iter().all(implied)
}

/// Which persons a cell counts; of a share, its two sides.
fn regions(plan: &Plan, id: &str, dimension: &str, key: &str) -> Vec<String> {
    let sides: Vec<&str> = match plan.indicator(id) {
        Some(Indicator { count: Count::Share { part, whole }, .. }) => vec![part, whole],
        _ => vec![id],
    };
    sides.into_iter().filter_map(|id| region(plan, id, dimension, key)).collect()
}

fn region(plan: &Plan, id: &str, dimension: &str, key: &str) -> Option<String> {
    let counted = plan.counted(id)?;
    let mut terms: BTreeMap<&str, Vec<&str>> =
        counted.filter.terms.iter().map(|term| (term.dimension, term.values.iter().map(String::as_str).collect())).collect();
    // A key that the filter leaves out is another (empty) cell than the key by itself.
    let inside = terms.get(dimension).is_none_or(|values| values.contains(&key));
    terms.insert(dimension, if inside { vec![key] } else { Vec::new() });
    Some(format!("{} {terms:?}", counted.base.id))
}
