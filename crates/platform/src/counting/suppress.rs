//! Suppression of small cells (WP-22): below the county's totals, counts of persons under the plan's threshold are
//! hidden, zero included, with complementary suppression, so that no subtraction gives a hidden cell away.
//!
//! The rule, per figure and breakdown (whose cells add up to a total that is shown):
//! 1. every cell below the threshold is hidden;
//! 2. while the hidden cells together hold fewer than the threshold, or only one cell is hidden, the smallest
//!    shown cell is hidden too: then `total − shown` speaks of at least two cells and at least `threshold` persons.
//!
//! A figure and its parts (`among`) are shown beside each other, so a key hidden in one of them is hidden in all
//! that share the breakdown: otherwise `whole − part − part` would give it away.

use super::figures::{Figure, Figures, Part, Value};
use leka_plan::{Count, Plan, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// Hides small cells of every breakdown. Milestones and money sums of cells that are hidden go with them.
pub fn suppress(figures: &Figures, plan: &Plan, threshold: i64) -> Figures {
    let mut out = figures.clone();
    let mut hidden: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for figure in &out.figures {
        let family = family_of(plan, &figure.id);
        for (dimension, parts) in &figure.by {
            let keys = keys_to_hide(parts, figure.unit, threshold);
            hidden.entry((family.clone(), dimension.clone())).or_default().extend(keys);
        }
    }
    // A key hidden by one member of a family is hidden in all; that may leave a member with one hidden cell more,
    // never with fewer, so the rule still holds for each.
    for figure in &mut out.figures {
        let family = family_of(plan, &figure.id);
        for (dimension, parts) in &mut figure.by {
            if let Some(keys) = hidden.get(&(family.clone(), dimension.clone())) {
                hide(parts, keys);
            }
        }
    }
    out
}

/// The indicator at the root of `among` chains (for a share: of its whole).
fn family_of(plan: &Plan, id: &str) -> String {
    let Some(indicator) = plan.indicator(id) else { return id.to_owned() };
    match &indicator.count {
        Count::Share { whole, .. } => family_of(plan, whole),
        _ => plan.counted(id).map_or_else(|| id.to_owned(), |counted| fact_family(counted.base)),
    }
}

/// Indicators over one fact are one family: their cells can be subtracted from each other.
fn fact_family(base: &leka_plan::Indicator) -> String {
    base.count.base().map_or_else(|| base.id.clone(), |b| b.fact.name.to_owned())
}

fn sizes(part: &Part, unit: Unit) -> Vec<i64> {
    let of = |value: &Option<Value>| match value {
        Some(Value::Whole(n)) => vec![*n],
        // Both sides of a share are counts of persons.
        Some(Value::Share(share)) => vec![share.part, share.whole - share.part],
        Some(Value::Milestone(_)) | None => vec![],
    };
    if unit == Unit::Milestone {
        return vec![];
    }
    of(&part.reported).into_iter().chain(of(&part.confirmed)).collect()
}

fn keys_to_hide(parts: &[Part], unit: Unit, threshold: i64) -> BTreeSet<String> {
    if unit == Unit::Fen || parts.is_empty() {
        return parts.iter().filter(|_| unit == Unit::Fen).map(|p| p.key.clone()).collect();
    }
    let least = |part: &Part| sizes(part, unit).into_iter().min().unwrap_or(i64::MAX);
    let mut order: Vec<&Part> = parts.iter().collect();
    order.sort_by_key(|part| (least(part), part.key.clone()));
    let mut hidden: BTreeSet<String> = order.iter().filter(|part| least(part) < threshold).map(|p| p.key.clone()).collect();
    if hidden.is_empty() {
        return hidden;
    }
    let measures = order.first().map_or(0, |part| sizes(part, unit).len());
    let enough = |hidden: &BTreeSet<String>| {
        hidden.len() >= 2
            && (0..measures).all(|m| {
                let sum: i64 =
                    parts.iter().filter(|p| hidden.contains(&p.key)).filter_map(|p| sizes(p, unit).get(m).copied()).sum();
                sum >= threshold
            })
    };
    for part in order {
        if enough(&hidden) {
            break;
        }
        hidden.insert(part.key.clone());
    }
    hidden
}

fn hide(parts: &mut [Part], keys: &BTreeSet<String>) {
    for part in parts.iter_mut().filter(|part| keys.contains(&part.key)) {
        part.reported = None;
        part.confirmed = None;
        part.suppressed = true;
    }
}

/// Whether rows behind this cell may be shown: not when any of its dimensions is a hidden cell.
pub fn is_hidden(figure: &Figure, only: &[(String, String)]) -> bool {
    only.iter().any(|(dimension, key)| {
        figure.by.get(dimension).is_none_or(|parts| parts.iter().find(|part| part.key == *key).is_none_or(|part| part.suppressed))
    })
}
