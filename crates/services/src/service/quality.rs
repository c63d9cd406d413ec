//! How townships served: the counters of quarters that are over (WP-12). They do not move any more when they are read here.

use super::rules::{Counts, open_until};
use super::store;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::Reads;
use std::collections::BTreeMap;

/// One quarter: its days, and what each township counted, by code.
pub struct Quarter {
    pub first: Day,
    pub last: Day,
    pub townships: BTreeMap<String, Counts>,
}

/// Quarters whose counters stand still, the latest first.
pub async fn closed<R: Reads>(reads: &R, today: Day) -> Result<Vec<Quarter>, Failure> {
    let mut quarters: Vec<Quarter> = Vec::new();
    for (first, township, counts) in store::list_counts(reads).await? {
        if today <= open_until(first) {
            continue;
        }
        match quarters.last_mut().filter(|quarter| quarter.first == first) {
            Some(quarter) => drop(quarter.townships.insert(township, counts)),
            None => {
                let last = first.month().next().next().last_day();
                quarters.push(Quarter { first, last, townships: BTreeMap::from([(township, counts)]) });
            }
        }
    }
    Ok(quarters)
}

/// What a township counted in the latest quarter that is over.
pub async fn latest_of<R: Reads>(reads: &R, township: &str, today: Day) -> Result<Option<Counts>, Failure> {
    let latest = closed(reads, today).await?.into_iter().next();
    Ok(latest.and_then(|quarter| quarter.townships.get(township).copied()))
}
