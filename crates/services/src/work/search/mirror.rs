//! The vacancies that are open, held in memory: an index of their texts and the facts by which they are filtered.
//!
//! Made at the first question, from the tables, and brought up to date before each answer by asking for the latest turn
//! (`vacancy_text.turn`), so that another process that writes is seen at once. What changed after the index was made is
//! looked through one by one; when that has become much, the index is made anew beside the answers.

use super::ask::{Ask, PER_PAGE, Sort};
use super::index::{Index, Set};
use super::store::{self, Mirrored};
use super::text::{holds, pairs, words};
use crate::work::fields::{CONTRACTS, KINDS};
use crate::work::places::Area;
use leka_core::Day;
use leka_platform::db::Reader;
use leka_platform::office::COUNTY;
use leka_platform::{Failure, Office};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock, Weak};

/// What of a vacancy is filtered and sorted by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facts {
    pub id: i64,
    pub opened_at: i64,
    pub pay_month: i64,
    /// Twelve digits, 0 when not known.
    pub place: u64,
    pub shown_until: i32,
    /// 0: not stated.
    pub week_minutes: u16,
    /// A bit for each month with work.
    pub months: u16,
    /// Places in the lists of words, from 1; 0: not stated.
    pub kind: u8,
    pub contract: u8,
    /// 1 free, 2 paid.
    pub lodging: u8,
}

fn at(list: &[&str], word: &str) -> u8 {
    list.iter().position(|known| *known == word).and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0)
}

impl Facts {
    pub fn kind_of(word: &str) -> u8 {
        at(KINDS, word)
    }
    pub fn contract_of(word: &str) -> u8 {
        at(CONTRACTS, word)
    }
    pub fn lodging_of(word: &str) -> u8 {
        at(&["free", "paid"], word)
    }
    /// October to March goes over the turn of the year; no months are all of them.
    pub fn months_of(from: i64, until: i64) -> u16 {
        if !(1..=12).contains(&from) || !(1..=12).contains(&until) {
            return 0x1FFE;
        }
        let within = |month: &i64| if from <= until { (from..=until).contains(month) } else { *month >= from || *month <= until };
        (1..=12).filter(within).fold(0, |bits, month| bits | 1 << month)
    }

    fn fits(&self, filter: &Filter<'_>) -> bool {
        self.shown_until >= filter.today
            && filter.area.is_none_or(|area| area.holds(self.place))
            && self.pay_month >= filter.pay
            && (filter.kind == 0 || self.kind == filter.kind)
            && (filter.contract == 0 || self.contract == filter.contract)
            && (filter.week == 0 || (1..=filter.week).contains(&self.week_minutes))
            && (filter.lodging == 0 || (1..=filter.lodging).contains(&self.lodging))
            && self.months & filter.months != 0
    }
    fn newest(&self) -> (i64, i64) {
        (self.opened_at, self.id)
    }
}

/// The filters of a question as numbers.
struct Filter<'a> {
    today: i32,
    area: Option<&'a Area>,
    pay: i64,
    kind: u8,
    contract: u8,
    week: u16,
    lodging: u8,
    months: u16,
}

impl Filter<'_> {
    fn of(ask: &Ask, today: Day) -> Filter<'_> {
        Filter {
            today: today.number(),
            // Sorted by distance, the place is where distance begins and leaves nothing out.
            area: ask.place.as_ref().filter(|_| ask.sort != Sort::Nearest),
            pay: ask.pay.unwrap_or(0).saturating_mul(100),
            kind: ask.kind.map_or(0, Facts::kind_of),
            contract: ask.contract.map_or(0, Facts::contract_of),
            week: ask.hours.and_then(|hours| hours.parse::<u16>().ok()).map_or(0, |hours| hours * 60),
            lodging: match ask.lodging {
                Some("free") => 1,
                Some(_) => 2,
                None => 0,
            },
            months: ask.month.map_or(u16::MAX, |month| 1 << month),
        }
    }
}

/// What was found: how many, and the vacancies of the page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    pub total: u64,
    pub page: Vec<i64>,
    /// Nothing held the words; these share the most of their signs.
    pub similar: bool,
}

/// Neighbouring signs of a query that are looked for one by one.
const MOST_PAIRS: usize = 32;

/// What is held at one time.
#[derive(Default)]
struct Held {
    /// `None` before the first question.
    turn: Option<i64>,
    index: Index,
    facts: Vec<Facts>,
    number_of: HashMap<i64, u32>,
    /// Texts of the index that still stand as they were when it was made.
    standing: Option<Set>,
    /// What changed since, by vacancy.
    fresh: HashMap<i64, (Facts, String)>,
}

impl Held {
    fn of(turn: i64, open: Vec<Mirrored>) -> Held {
        let index = Index::of(open.iter().map(|one| one.text.as_str()));
        let facts: Vec<Facts> = open.into_iter().filter_map(|one| one.facts).collect();
        let number_of = facts.iter().zip(0..).map(|(facts, number)| (facts.id, number)).collect();
        let standing = Some(Set::all(facts.len()));
        Held { turn: Some(turn), index, facts, number_of, standing, fresh: HashMap::new() }
    }

    fn take(&mut self, changed: Vec<Mirrored>) {
        for one in changed {
            if let (Some(number), Some(standing)) = (self.number_of.get(&one.id), &mut self.standing) {
                standing.take(*number);
            }
            match one.facts {
                Some(facts) => drop(self.fresh.insert(one.id, (facts, one.text))),
                None => drop(self.fresh.remove(&one.id)),
            }
            self.turn = self.turn.max(Some(one.turn));
        }
    }

    /// Whether looking through what changed costs more than a tenth of a millisecond or so.
    fn wants_index(&self) -> bool {
        self.fresh.len() > 500.max(self.facts.len() / 50)
    }

    fn find(&self, ask: &Ask, today: Day) -> Found {
        let words = words(&ask.text);
        let filter = Filter::of(ask, today);
        let mut set = self.standing.clone().unwrap_or_else(|| Set::none(0));
        for word in &words {
            set.keep(&self.index.holding(word));
        }
        let old = set.iter().map(|number| &self.facts[number as usize]).filter(|facts| facts.fits(&filter));
        let new = self.fresh.values().filter(|(facts, text)| facts.fits(&filter) && holds(text, &words)).map(|(facts, _)| facts);
        let found = page(ask, old, new.collect());
        if found.total == 0 && !words.is_empty() { self.similar(ask, &words, &filter) } else { found }
    }

    /// Nothing holds the words: those that share the most pairs of signs, at least half of them.
    fn similar(&self, ask: &Ask, words: &[String], filter: &Filter<'_>) -> Found {
        let pairs: Vec<String> = words.iter().flat_map(|word| pairs(word)).take(MOST_PAIRS).collect();
        let mut shared = vec![0; self.facts.len()];
        for pair in &pairs {
            self.index.holding(pair).iter().for_each(|number| shared[number as usize] += 1);
        }
        let standing = self.standing.as_ref().into_iter().flat_map(Set::iter);
        let old = standing.map(|number| (&self.facts[number as usize], shared[number as usize]));
        let count = |text: &str| pairs.iter().filter(|pair| text.contains(pair.as_str())).count();
        let new = self.fresh.values().map(|(facts, text)| (facts, count(text)));
        let fits: Vec<(&Facts, usize)> = old.chain(new).filter(|(facts, own)| *own > 0 && facts.fits(filter)).collect();
        let most = fits.iter().map(|(_, own)| *own).max().unwrap_or(0);
        if most == 0 || most * 2 < pairs.len() {
            return Found::default();
        }
        let close = fits.iter().filter(|(_, own)| *own == most).map(|(facts, _)| *facts);
        Found { similar: true, ..page(ask, std::iter::empty(), close.collect()) }
    }
}

/// Counts all and picks one page. `old` comes the newest first.
fn page<'f>(ask: &Ask, old: impl Iterator<Item = &'f Facts>, mut new: Vec<&'f Facts>) -> Found {
    let from = usize::try_from((ask.page.max(1) - 1).saturating_mul(PER_PAGE)).unwrap_or(usize::MAX);
    let until = from.saturating_add(PER_PAGE as usize);
    let mut total = new.len();
    let mut picked: Vec<&Facts> = match ask.sort {
        Sort::Newest => {
            // The newest of the old ones are its first; no other can be on this page.
            let mut first = Vec::new();
            for facts in old {
                total += 1;
                if first.len() < until {
                    first.push(facts);
                }
            }
            first.append(&mut new);
            first
        }
        Sort::Pay | Sort::Nearest => {
            new.extend(old);
            total = new.len();
            new
        }
    };
    let county = Area::Division(COUNTY.to_owned());
    let area = ask.place.as_ref().unwrap_or(&county);
    let order = |one: &&Facts| {
        let first = match ask.sort {
            Sort::Newest => 0,
            Sort::Pay => -one.pay_month,
            Sort::Nearest => i64::from(area.distance(one.place)),
        };
        (first, std::cmp::Reverse(one.newest()))
    };
    if until < picked.len() {
        picked.select_nth_unstable_by_key(until, order);
        picked.truncate(until);
    }
    picked.sort_unstable_by_key(order);
    let page = picked.iter().skip(from).map(|facts| facts.id).collect();
    Found { total: total as u64, page, similar: false }
}

/// See the module head.
#[derive(Default)]
pub struct Mirror {
    held: RwLock<Held>,
    /// One at a time brings it up to date.
    loading: tokio::sync::Mutex<()>,
    making: AtomicBool,
}

type Offices = HashMap<PathBuf, (Weak<Office>, Arc<Mirror>)>;
static OFFICES: LazyLock<Mutex<Offices>> = LazyLock::new(Mutex::default);

impl Mirror {
    /// The mirror of this office.
    pub fn of(office: &Arc<Office>) -> Arc<Mirror> {
        let mut offices = OFFICES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, mirror)) = offices.get(&office.location.data)
            && known.as_ptr() == Arc::as_ptr(office)
        {
            return mirror.clone();
        }
        let mirror = Arc::new(Mirror::default());
        offices.insert(office.location.data.clone(), (Arc::downgrade(office), mirror.clone()));
        mirror
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
        let wants = self.held.read().unwrap_or_else(PoisonError::into_inner).wants_index();
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
        let open = store::list_open(reader).await?;
        tokio::task::spawn_blocking(move || Held::of(turn, open)).await.map_err(Failure::internal)
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
        held.index.bytes() + held.facts.len() * (size_of::<Facts>() + size_of::<(i64, u32)>())
    }
}
