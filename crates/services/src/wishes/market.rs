//! The open vacancies in memory, as suggestions weigh them; brought up to date before each answer by the turn of the latest
//! change, and made anew each day.

use crate::held::PerOffice;
use crate::work::search::store as work;
use leka_core::Day;
use leka_matching::{Market, Terms};
use leka_platform::{Desk, Failure, Reader};
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Default)]
struct Held {
    /// The latest turn that is in it, and the day for which it was made.
    made: Option<(i64, Day)>,
    terms: HashMap<i64, Terms>,
    market: Arc<Market>,
}

static OFFICES: PerOffice<tokio::sync::Mutex<Held>> = PerOffice::new();

/// What is open today.
pub async fn of(desk: &Desk, reader: &Reader) -> Result<Arc<Market>, Failure> {
    let today = desk.today();
    let held = OFFICES.of(&desk.office);
    // One at a time brings it up to date; the others wait those milliseconds.
    let mut held = held.lock().await;
    let latest = work::latest(reader).await?;
    if held.made == Some((latest, today)) {
        return Ok(held.market.clone());
    }
    let after = held.made.filter(|(_, day)| *day == today).map(|(turn, _)| turn);
    let changed = work::list_offered(reader, after).await?;
    if after.is_none() {
        held.terms.clear();
    }
    // What changed between the two questions is read again the next time.
    for one in changed {
        match one.terms {
            Some(terms) => drop(held.terms.insert(one.id, terms)),
            None => drop(held.terms.remove(&one.id)),
        }
    }
    held.market = Arc::new(Market::of(held.terms.values().copied(), today.number()));
    held.made = Some((latest, today));
    Ok(held.market.clone())
}
