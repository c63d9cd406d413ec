//! Figures that were made stay until the sums, goals or milestones behind them move.

use super::Figures;
use super::making::{Making, Of};
use super::read::{Allocations, Firsts, Stamp, allocations, first_days, part_of_month};
use crate::Failure;
use crate::counting::cells::{CellKey, Cells};
use crate::counting::tallies::Tallies;
use crate::db::Reads;
use crate::office::PlanInForce;
use leka_core::Day;
use std::collections::HashMap;
use std::sync::Arc;

/// The kept sums and the figures made from them; one per office.
#[derive(Default)]
pub struct FigureCache {
    cells: Cells,
    tallies: Tallies,
    /// Of which version goals and first days are; `None`: they have to be read.
    stamp: Option<Stamp>,
    goals: Allocations,
    firsts: Firsts,
    made: HashMap<(Day, Vec<String>), Kept>,
}

/// Figures, and after how many moves of the sums they were made.
struct Kept {
    figures: Arc<Figures>,
    moves: u64,
}

impl FigureCache {
    /// Brings the sums up to the present; returns them by their keys.
    pub(in crate::counting) async fn sums<R: Reads>(
        &mut self,
        reads: &R,
        plan: &PlanInForce,
    ) -> Result<&HashMap<CellKey, i64>, Failure> {
        let growth = match self.cells.refresh(reads).await {
            Ok(growth) => growth,
            Err(failure) => {
                // Half of the changes may be in: everything is read again next time.
                *self = FigureCache::default();
                return Err(failure);
            }
        };
        if self.tallies.is_of(plan) {
            growth.iter().for_each(|(key, growth)| self.tallies.move_by(key, *growth));
        } else {
            self.tallies = Tallies::of(plan);
            self.made.clear();
            // Goals and first days may be those of the other plan.
            self.stamp = None;
            for (key, quantity) in &self.cells.sums {
                self.tallies.move_by(key, *quantity);
            }
        }
        Ok(&self.cells.sums)
    }

    /// Brings sums, goals and milestones up to this version; what was made of other goals is let go.
    pub(super) async fn refresh<R: Reads>(&mut self, reads: &R, plan: &PlanInForce, stamp: Stamp) -> Result<(), Failure> {
        let before = self.stamp.take();
        if before == Some(stamp) {
            self.stamp = before;
            return Ok(());
        }
        if before.is_none_or(|before| (before.goals, before.revision) != (stamp.goals, stamp.revision)) {
            self.made.clear();
            self.goals = allocations(reads, plan).await?;
        }
        if before.is_none_or(|before| (before.cells, before.revision) != (stamp.cells, stamp.revision)) {
            self.sums(reads, plan).await?;
            let firsts = first_days(reads, plan).await?;
            if self.firsts != firsts {
                self.made.clear();
                self.firsts = firsts;
            }
        }
        self.stamp = Some(stamp);
        Ok(())
    }

    /// The figures of a day: made anew where the sums behind a figure moved, else those of before.
    pub(super) async fn of_day<R: Reads>(&mut self, reads: &R, of: &Of<'_>, day: Day) -> Result<Arc<Figures>, Failure> {
        let plan = &of.plan.plan;
        let month = i64::from(day.month().year) * 100 + i64::from(day.month().month);
        let whole = day == day.month().last_day();
        let (key, moves) = ((day, of.extra.to_vec()), self.tallies.moves());
        let before = self.made.get_mut(&key);
        let stale: Vec<bool> = match &before {
            Some(kept) if kept.moves == moves => return Ok(kept.figures.clone()),
            Some(kept) => {
                let moved = |place: &usize| self.tallies.has_moved(*place, month, whole, kept.moves);
                plan.indicators.iter().map(|indicator| of.made_of(indicator).iter().any(moved)).collect()
            }
            None => vec![true; plan.indicators.len()],
        };
        if let Some(kept) = before.filter(|_| !stale.contains(&true)) {
            kept.moves = moves;
            return Ok(kept.figures.clone());
        }
        let mut wanted = vec![false; plan.indicators.len()];
        for (indicator, _) in plan.indicators.iter().zip(&stale).filter(|(_, stale)| **stale) {
            of.made_of(indicator).into_iter().for_each(|place| wanted[place] = true);
        }
        let rest = if whole { Vec::new() } else { part_of_month(reads, of.plan, day).await? };
        let tally = self.tallies.up_to(month, whole, &rest, &wanted);
        let making = Making { of, tally, firsts: &self.firsts, goals: &self.goals, day, month };
        let before = self.made.get(&key);
        let figures = plan.indicators.iter().zip(&stale).enumerate().map(|(place, (indicator, stale))| {
            let kept = before.and_then(|kept| kept.figures.figures.get(place));
            match kept.filter(|_| !stale) {
                Some(kept) => kept.clone(),
                None => {
                    let made = making.figure(indicator);
                    kept.filter(|kept| ***kept == made).cloned().unwrap_or_else(|| Arc::new(made))
                }
            }
        });
        let figures = Arc::new(Figures { plan: plan.id.clone(), as_of: day, figures: figures.collect() });
        if self.made.len() > 64 {
            self.made.clear();
        }
        self.made.insert(key, Kept { figures: figures.clone(), moves });
        Ok(figures)
    }
}
