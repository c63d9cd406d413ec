//! The vacancies that are open, held in memory: an index of their texts and the facts by which they are filtered.
//!
//! Made at the first question, from the tables, and brought up to date before each answer by asking for the latest turn
//! (`vacancy_text.turn`), so that another process that writes is seen at once. What changed after the index was made is
//! looked through one by one; when that has become much, the index is made anew beside the answers.

use super::ask::{Ask, Sort};
use super::store::{self, Mirrored};
use crate::held::PerOffice;
use crate::work::fields::{CONTRACTS, KINDS};
use crate::work::places;
use leka_core::Day;
use leka_platform::db::Reader;
use leka_platform::web::PAGE;
use leka_platform::{Failure, Office, task};
use leka_search::{Collection, Filter, Found, Order};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

fn at(list: &[&str], word: &str) -> u8 {
    list.iter().position(|known| *known == word).and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0)
}
pub(super) fn kind_of(word: &str) -> u8 {
    at(KINDS, word)
}
pub(super) fn contract_of(word: &str) -> u8 {
    at(CONTRACTS, word)
}
pub(super) fn lodging_of(word: &str) -> u8 {
    at(&["free", "paid"], word)
}
/// October to March goes over the turn of the year; no months are all of them.
pub(super) fn months_of(from: i64, until: i64) -> u16 {
    if !(1..=12).contains(&from) || !(1..=12).contains(&until) {
        return 0x1FFE;
    }
    let within = |month: &i64| if from <= until { (from..=until).contains(month) } else { *month >= from || *month <= until };
    (1..=12).filter(within).fold(0, |bits, month| bits | 1 << month)
}

/// The filters of a question as numbers.
fn filter(ask: &Ask, today: Day) -> Filter {
    Filter {
        today: today.number(),
        // Sorted by distance, the place is where distance begins and leaves nothing out.
        area: ask.place.as_ref().filter(|_| ask.sort != Sort::Nearest).map(places::Area::spans),
        pay: ask.pay.unwrap_or(0).saturating_mul(100),
        kind: ask.kind.map_or(0, kind_of),
        contract: ask.contract.map_or(0, contract_of),
        week: ask.hours.and_then(|hours| hours.parse::<u16>().ok()).map_or(0, |hours| hours * 60),
        lodging: match ask.lodging {
            Some("free") => 1,
            Some(_) => 2,
            None => 0,
        },
        months: ask.month.map_or(0, |month| 1 << month),
    }
}

/// Vacancies that are read at once.
const CHUNK: u64 = 5_000;

/// What is held at one time.
#[derive(Default)]
struct Held {
    /// `None` before the first question.
    turn: Option<i64>,
    all: Collection,
}

impl Held {
    fn take(&mut self, changed: Vec<Mirrored>) {
        self.turn = self.turn.max(changed.last().map(|one| one.turn));
        self.all.take(changed.into_iter().map(|one| one.entry));
    }

    fn find(&self, ask: &Ask, today: Day) -> Found {
        let rings = match ask.sort {
            Sort::Nearest => ask.place.as_ref().map_or_else(places::Area::rings_of_county, places::Area::rings),
            Sort::Newest | Sort::Pay => Vec::new(),
        };
        let order = match ask.sort {
            Sort::Newest => Order::Newest,
            Sort::Pay => Order::Pay,
            Sort::Nearest => Order::Nearest(&rings),
        };
        self.all.find(&ask.text, &filter(ask, today), order, ask.page, PAGE)
    }
}

/// See the module head.
#[derive(Default)]
pub struct Mirror {
    held: RwLock<Held>,
    /// One at a time brings it up to date.
    loading: tokio::sync::Mutex<()>,
    making: AtomicBool,
}

static OFFICES: PerOffice<Mirror> = PerOffice::new();

impl Mirror {
    /// The mirror of this office.
    pub fn of(office: &Arc<Office>) -> Arc<Mirror> {
        OFFICES.of(office)
    }

    /// Answers from what is stored now.
    pub async fn find(self: &Arc<Mirror>, reader: &Reader, ask: &Ask, today: Day) -> Result<Found, Failure> {
        self.bring_up_to_date(reader).await?;
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        Ok(held.find(ask, today))
    }

    fn turn(&self) -> Option<i64> {
        self.held.read().unwrap_or_else(PoisonError::into_inner).turn
    }

    async fn bring_up_to_date(self: &Arc<Mirror>, reader: &Reader) -> Result<(), Failure> {
        let latest = store::latest(reader).await?;
        if self.turn() == Some(latest) {
            return Ok(());
        }
        let _one = self.loading.lock().await;
        match self.turn() {
            Some(turn) if turn >= latest => return Ok(()),
            Some(turn) => {
                let changed = store::list_changed(reader, turn).await?;
                let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
                held.take(changed);
            }
            None => self.put(self.made(reader).await?),
        }
        let wants = self.held.read().unwrap_or_else(PoisonError::into_inner).all.wants_index();
        if wants && !self.making.swap(true, Ordering::SeqCst) {
            let (mirror, reader) = (self.clone(), reader.clone());
            tokio::spawn(async move {
                if let Err(failure) = mirror.make_anew(&reader).await {
                    tracing::error!(error = %failure, "the index of vacancies could not be made anew");
                }
                mirror.making.store(false, Ordering::SeqCst);
            });
        }
        Ok(())
    }

    /// Makes everything from the tables. The turn is read first: what changes meanwhile is read again.
    async fn made(&self, reader: &Reader) -> Result<Held, Failure> {
        let turn = store::latest(reader).await?;
        let mut open = Vec::new();
        let mut after = i64::MIN;
        loop {
            // Some at a time: rows of a database are far larger than what is kept of them.
            let some = store::list_open(reader, after, CHUNK).await?;
            let last = some.len() < CHUNK as usize;
            after = some.last().map_or(after, |one| one.entry.id);
            open.extend(some.into_iter().filter_map(|one| Some((one.entry.facts?, one.entry.text))));
            if last {
                break;
            }
        }
        let all = task::blocking(move || Collection::of(open)).await?;
        Ok(Held { turn: Some(turn), all })
    }

    fn put(&self, held: Held) {
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = held;
    }

    /// The same beside answers. What is put in place is never older than what was there.
    async fn make_anew(&self, reader: &Reader) -> Result<(), Failure> {
        let mut held = self.made(reader).await?;
        let _one = self.loading.lock().await;
        held.take(store::list_changed(reader, held.turn.unwrap_or(0)).await?);
        self.put(held);
        Ok(())
    }

    /// Bytes of the index, for measuring.
    pub fn bytes(&self) -> usize {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        held.all.bytes()
    }
}
