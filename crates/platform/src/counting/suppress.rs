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
//! `reported − confirmed` is small: the unconfirmed of a township are a cell as well. Where more are confirmed than reported
//! (the first record with a yes is another one, of a later month) the difference counts nobody and hides nothing.
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
use frame::Frame;
use leka_core::Day;
use leka_plan::{Plan, Unit};
use settle::Table;
use std::sync::Arc;

mod frame;
mod rules;
mod settle;
#[cfg(test)]
mod tests;

pub use rules::Rules;

/// Hides small cells of every breakdown.
pub fn suppress(figures: &Figures, plan: &Plan, threshold: i64) -> Figures {
    suppress_beside(figures, plan, threshold, &[])
}

/// The same, so that nothing small follows either from laying these figures beside others that the same reader can
/// see: figures of other days, already suppressed.
pub fn suppress_beside(figures: &Figures, plan: &Plan, threshold: i64, shown: &[&Figures]) -> Figures {
    Rules::of(plan).suppress_beside(figures, threshold, shown)
}

impl Rules {
    /// [`suppress_beside`], for whoever judges day after day by one plan: what its indicators have to do with each other
    /// is worked out once.
    pub fn suppress_beside(&mut self, figures: &Figures, threshold: i64, shown: &[&Figures]) -> Figures {
        let mut out = figures.clone();
        let frame = Frame::of(self, figures, shown);
        for side in [Side::Reported, Side::Confirmed] {
            let mut table = Table::of(&frame, &out, threshold, side);
            table.settle();
            table.write(&mut out);
        }
        out
    }
}

/// Hides what was hidden of earlier figures of the same day (`before`, and as they were shown): for figures whose counts of
/// persons are the same ([`same_counts`]), so that working it out again would hide the same cells.
pub fn hide_alike(figures: &Figures, before: &Figures, hidden: &Figures) -> Figures {
    let mut out = figures.clone();
    for ((figure, before), other) in out.figures.iter_mut().zip(&before.figures).zip(&hidden.figures) {
        if Arc::ptr_eq(figure, before) {
            *figure = other.clone();
            continue;
        }
        let figure = Arc::make_mut(figure);
        for (parts, others) in figure.by.values_mut().zip(other.by.values()) {
            for (part, other) in parts.iter_mut().zip(others) {
                if other.suppressed {
                    hide(part, Side::Reported);
                } else if other.confirmed.is_none() {
                    hide(part, Side::Confirmed);
                }
            }
        }
    }
    out
}

/// Whether two days' figures count the same persons in every cell; money, which is hidden altogether, may differ.
pub fn same_counts(one: &Figures, other: &Figures) -> bool {
    let parts = |one: &[Part], other: &[Part], money: bool| {
        one.len() == other.len()
            && one.iter().zip(other).all(|(one, other)| {
                one.key == other.key && (money || (one.reported == other.reported && one.confirmed == other.confirmed))
            })
    };
    let figure = |one: &Figure, other: &Figure| {
        let money = one.unit == Unit::Fen;
        one.id == other.id
            && one.unit == other.unit
            && (money || (one.reported == other.reported && one.confirmed == other.confirmed))
            && one.by.len() == other.by.len()
            && one.by.iter().zip(&other.by).all(|(one, other)| one.0 == other.0 && parts(one.1, other.1, money))
    };
    one.as_of == other.as_of
        && one.figures.len() == other.figures.len()
        && one.figures.iter().zip(&other.figures).all(|(one, other)| Arc::ptr_eq(one, other) || figure(one, other))
}

/// Hides every breakdown: what is shown for a day on which breakdowns are closed.
pub fn close(figures: &Figures) -> Figures {
    let mut out = figures.clone();
    for figure in out.figures.iter_mut().map(Arc::make_mut) {
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

/// The counts that a reader gets from the published values of one cell or total: of a share both sides, and of
/// `confirmed` also what is not confirmed yet.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Measures {
    of: [i64; 4],
    len: usize,
}

impl Measures {
    fn push(&mut self, count: i64) {
        self.of[self.len] = count;
        self.len += 1;
    }
    fn all(&self) -> &[i64] {
        &self.of[..self.len]
    }
    fn get(&self, measure: usize) -> i64 {
        self.all().get(measure).copied().unwrap_or(0)
    }
    /// The smallest that counts persons.
    fn least(&self) -> i64 {
        self.all().iter().filter(|count| **count >= 0).min().copied().unwrap_or(i64::MAX)
    }

    /// The counts that one published value tells; none when it is no count of persons.
    fn counts(value: &Value) -> Measures {
        let mut out = Measures::default();
        match value {
            Value::Whole(number) => out.push(*number),
            Value::Share(share) => {
                out.push(share.part);
                out.push(share.whole - share.part);
            }
            Value::Milestone(_) => {}
        }
        out
    }

    /// `None` where they are hidden.
    fn of(reported: Option<&Value>, confirmed: Option<&Value>, side: Side) -> Option<Measures> {
        let reported = Measures::counts(reported?);
        if side == Side::Reported {
            return Some(reported);
        }
        let mut out = Measures::counts(confirmed?);
        let sure = out;
        reported.all().iter().zip(sure.all()).for_each(|(all, sure)| out.push(all - sure));
        Some(out)
    }
}

fn hide(part: &mut Part, side: Side) {
    part.confirmed = None;
    if side == Side::Reported {
        part.reported = None;
        part.suppressed = true;
    }
}
