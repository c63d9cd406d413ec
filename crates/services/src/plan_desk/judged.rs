//! Figures of day after day, each suppressed beside those that were judged before it (WP-22), and kept for one version.
//!
//! One reader judges at a time and all others take what it made: after a change many ask at once. A change that moves
//! money alone, or days before the present month, leaves most days as they were: their hidden cells are taken over.

use super::shown::{Made, OfficeKey, all_in_full};
use leka_core::Day;
use leka_platform::counting::figures::{Figures, Stamp};
use leka_platform::counting::suppress::{Rules, hide_alike, same_counts};
use leka_platform::{Failure, Office};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

/// A day's figures in full and as they may be shown.
#[derive(Clone)]
struct Judged {
    full: Arc<Figures>,
    shown: Arc<Figures>,
    /// Hides the same cells as in the version before.
    alike: bool,
}

/// The days of one version, and of the one before.
#[derive(Default)]
struct Days {
    /// Ends of months, the last that has ended first.
    ends: Vec<Judged>,
    newest: Option<Judged>,
}

fn is_end(made: &Made, day: Day) -> bool {
    day == day.month().last_day() && day <= made.newest
}

/// What one office has judged.
#[derive(Default)]
pub struct Chain {
    made: Option<(Stamp, Day)>,
    rules: Option<(i64, Rules)>,
    days: Days,
    before: Days,
}

type Chains = HashMap<OfficeKey, Arc<tokio::sync::Mutex<Chain>>>;
static CHAINS: LazyLock<Mutex<Chains>> = LazyLock::new(Mutex::default);

/// The chain of an office; a process has one office, tests have many.
pub fn chain(made: &Made) -> Arc<tokio::sync::Mutex<Chain>> {
    let Ok(mut chains) = CHAINS.lock() else { return Arc::default() };
    if chains.len() > 8 && !chains.contains_key(&made.office) {
        chains.clear();
    }
    chains.entry(made.office.clone()).or_default().clone()
}

impl Chain {
    fn turn_to(&mut self, office: &Office, made: &Made) {
        let plan = office.plan();
        if self.rules.as_ref().is_none_or(|(revision, _)| *revision != plan.revision) {
            self.rules = Some((plan.revision, Rules::of(&plan.plan)));
            (self.days, self.before) = Default::default();
        }
        if self.made != Some((made.stamp, made.newest)) {
            let same_days =
                self.made.is_some_and(|(stamp, newest)| newest == made.newest && stamp.revision == made.stamp.revision);
            let last = std::mem::take(&mut self.days);
            self.before = if same_days { last } else { Days::default() };
            self.made = Some((made.stamp, made.newest));
        }
    }

    /// What was judged of this version already.
    fn kept(&self, made: &Made, position: usize, day: Day) -> Option<&Judged> {
        if is_end(made, day) { self.days.ends.get(position) } else { self.days.newest.as_ref() }
    }

    /// The last of these days ([`super::shown::shown`] lists them): ends of months going back, and perhaps the newest day.
    pub async fn judge(&mut self, office: &Office, made: &Made, days: &[Day]) -> Result<Arc<Figures>, Failure> {
        self.turn_to(office, made);
        let full = match days.iter().enumerate().all(|(position, day)| self.kept(made, position, *day).is_some()) {
            true => Vec::new(),
            false => all_in_full(office, days).await?,
        };
        let mut beside: Vec<Judged> = Vec::new();
        for (position, day) in days.iter().enumerate() {
            let is_end = is_end(made, *day);
            let judged = match (self.kept(made, position, *day), full.get(position)) {
                (Some(kept), _) => kept.clone(),
                (None, None) => return Err(Failure::internal("a day without figures")),
                (None, Some(full)) => {
                    let before = match is_end {
                        true => self.before.ends.get(position),
                        false => self.before.newest.as_ref(),
                    };
                    let alike = beside.iter().all(|judged| judged.alike);
                    let same = before.filter(|before| alike && same_counts(&before.full, full)).cloned();
                    let judged = self.judged(office, full.clone(), same, &beside);
                    match is_end {
                        true => self.days.ends.push(judged.clone()),
                        false => self.days.newest = Some(judged.clone()),
                    }
                    judged
                }
            };
            beside.push(judged);
        }
        beside.pop().map(|judged| judged.shown).ok_or_else(|| Failure::internal("no day to show"))
    }

    fn judged(&mut self, office: &Office, full: Arc<Figures>, same: Option<Judged>, beside: &[Judged]) -> Judged {
        if let Some(same) = same {
            if Arc::ptr_eq(&full, &same.full) {
                return Judged { alike: true, ..same };
            }
            let shown = Arc::new(hide_alike(&full, &same.full, &same.shown));
            return Judged { full, shown, alike: true };
        }
        let plan = office.plan();
        let threshold = i64::from(plan.plan.protection.small_cell);
        let others: Vec<&Figures> = beside.iter().map(|judged| judged.shown.as_ref()).collect();
        let (_, rules) = self.rules.get_or_insert_with(|| (plan.revision, Rules::of(&plan.plan)));
        let shown = Arc::new(rules.suppress_beside(&full, threshold, &others));
        Judged { full, shown, alike: false }
    }
}
