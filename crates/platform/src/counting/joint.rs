//! Persons of one figure by all of its dimensions at once, from the kept sums.

use super::cells::CellKey;
use super::combine::Joint;
use super::figures::{fact_of, part_of_month};
use crate::Failure;
use crate::office::Office;
use leka_core::Day;
use leka_plan::Indicator;
use std::collections::BTreeMap;

/// What is reported of an indicator with contributions of its own, as of a day; `None` of any other.
pub async fn joint(office: &Office, indicator: &Indicator, day: Day) -> Result<Option<Joint>, Failure> {
    let plan = office.plan();
    let (Some(fact), Some(number)) = (fact_of(&plan, indicator), plan.number(&indicator.id)) else { return Ok(None) };
    if indicator.count.base().is_none() {
        return Ok(None);
    }
    let reader = office.db.reader();
    let whole_month = day == day.month().last_day();
    let rest = if whole_month { Vec::new() } else { part_of_month(&reader, &plan, day).await? };
    let last = i64::from(day.month().year) * 100 + i64::from(day.month().month);
    let mut sums: BTreeMap<Vec<String>, i64> = BTreeMap::new();
    let mut add = |key: &CellKey, quantity: i64| {
        if key.indicator == number && !key.confirmed {
            let month = format!("{:04}-{:02}", key.month / 100, key.month % 100);
            let slots = key.slots.iter().take(fact.dimensions.len()).map(|slot| slot.to_string());
            let keys = [key.township.to_string(), month].into_iter().chain(slots).collect();
            *sums.entry(keys).or_default() += quantity;
        }
    };
    {
        let mut cache = office.figure_cache.lock().await;
        for (key, quantity) in cache.sums(&reader, &plan).await? {
            if key.month < last || (whole_month && key.month == last) {
                add(key, *quantity);
            }
        }
    }
    rest.iter().for_each(|(key, quantity)| add(key, *quantity));
    let own = fact.dimensions.iter().map(|dimension| dimension.name);
    let dimensions = ["township", "month"].into_iter().chain(own).map(str::to_owned).collect();
    Ok(Some(Joint { dimensions, atoms: sums.into_iter().collect() }))
}
