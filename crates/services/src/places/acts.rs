//! Brings the reference data of places in.

use super::store::{self, Place};
use crate::work::model::WorkPlace;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx};

pub use super::store::township_names;

/// The statistical division codes of the 2023 edition (`reference/README.md`: source and traps).
const DIVISIONS: &str = include_str!("../../../sheets/data/divisions.csv");

/// Codes of counties of Tibet that changed in 2023: (old code, old name, new code, day of the change).
const CHANGED_2023: &[(&str, &str, &str, &str)] =
    &[("540422", "米林县", "540481", "2023-03-21"), ("540530", "错那县", "540581", "2023-03-21")];

/// Puts all places in; again: changes nothing.
pub async fn bring_in(tx: &Tx) -> Result<(), Failure> {
    if store::count(tx).await? > 0 {
        return Ok(());
    }
    let day = |text: &str| text.parse::<Day>().map(Day::number).unwrap_or(0);
    let mut all = Vec::new();
    for line in DIVISIONS.lines().skip(1) {
        let mut parts = line.split(',');
        let (Some(code), Some(parent), Some(level), Some(name)) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let from = CHANGED_2023.iter().find(|(_, _, new, _)| *new == code).map_or(0, |(_, _, _, since)| i64::from(day(since)));
        all.push(Place { code, from, until: None, parent, level, name });
    }
    for (old, name, _, until) in CHANGED_2023 {
        let until = Some(i64::from(day(until)) - 1);
        all.push(Place { code: old, from: 0, until, parent: &old[..4], level: "county", name });
    }
    store::insert(tx, &all).await
}

/// Where work can be, for a choice: villages and townships of the county, the county, other counties of the region, other
/// provinces; each by code, with the name as it is registered (`level` says which it is).
pub async fn work_places<R: Reads>(reads: &R) -> Result<Vec<WorkPlace>, Failure> {
    let county = leka_platform::office::COUNTY;
    let mut places = Vec::new();
    for (code, name, level) in store::list_in_force(reads).await? {
        let kept = match level.as_str() {
            "province" => code != county[..2],
            "county" => code.starts_with(&county[..2]),
            _ => code.starts_with(county),
        };
        if kept {
            places.push(WorkPlace { code, name });
        }
    }
    Ok(places)
}
