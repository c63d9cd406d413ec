//! Figures of day after day, each suppressed beside those that were judged before it (WP-22).
//!
//! One reader judges at a time and all others take what it made: after a change many ask at once. What a day hides hangs on
//! its own counts and on what was hidden of the days before it; where neither is another one, its hidden cells are taken over.

use super::shown::{Made, OfficeKey, all_in_full};
use leka_core::Day;
use leka_platform::counting::figures::Figures;
use leka_platform::counting::suppress::{Rules, close, hide_alike, same_counts};
use leka_platform::{Failure, Office};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

/// A day's figures in full and as they may be shown.
#[derive(Clone)]
struct Judged {
    full: Arc<Figures>,
    shown: Arc<Figures>,
    /// The same number means the same counts of persons, and the same ones hidden.
    pattern: u64,
    /// The patterns of the days beside which it was judged.
    beside: Vec<u64>,
}

/// What one office has judged: of each day the last.
#[derive(Default)]
pub struct Chain {
    rules: Option<(i64, Rules)>,
    days: HashMap<Day, Judged>,
    patterns: u64,
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
    /// These days ([`super::shown::shown`] lists them: ends of months going back, and perhaps the newest day) as they may be
    /// shown, in their order.
    pub async fn judge(&mut self, office: &Office, days: &[Day]) -> Result<Vec<Arc<Figures>>, Failure> {
        let (plan, all) = all_in_full(office, days).await?;
        if self.rules.as_ref().is_none_or(|(revision, _)| *revision != plan.revision) {
            self.rules = Some((plan.revision, Rules::of(&plan.plan)));
            self.days.clear();
        }
        let mut judged: Vec<Judged> = Vec::new();
        for full in all {
            let next = self.judged(i64::from(plan.plan.protection.small_cell), full, &judged);
            judged.push(next);
        }
        // Two years of ends of months; days that were the newest once go.
        if self.days.len() > 64 {
            self.days.clear();
        }
        self.days.extend(judged.iter().map(|day| (day.full.as_of, day.clone())));
        Ok(judged.into_iter().map(|day| day.shown).collect())
    }

    fn judged(&mut self, threshold: i64, full: Arc<Figures>, before_it: &[Judged]) -> Judged {
        let beside: Vec<u64> = before_it.iter().map(|day| day.pattern).collect();
        let last = self.days.get(&full.as_of);
        if let Some(last) = last.filter(|last| last.beside == beside && same_counts(&last.full, &full)) {
            let shown = match Arc::ptr_eq(&full, &last.full) {
                true => last.shown.clone(),
                false => Arc::new(hide_alike(&full, &last.full, &last.shown)),
            };
            return Judged { full, shown, pattern: last.pattern, beside };
        }
        self.patterns += 1;
        let others: Vec<&Figures> = before_it.iter().map(|day| day.shown.as_ref()).collect();
        let mut shown = match &mut self.rules {
            Some((_, rules)) => rules.suppress_beside(&full, threshold, &others),
            // Without rules nothing may be shown; `judge` sets them.
            None => close(&full),
        };
        // What came out the same is the same: pages know figures by that.
        for (figure, last) in shown.figures.iter_mut().zip(last.iter().flat_map(|last| &last.shown.figures)) {
            if figure == last {
                *figure = last.clone();
            }
        }
        Judged { full, shown: Arc::new(shown), pattern: self.patterns, beside }
    }
}
