//! Figures as pages and answers may show them: suppressed (WP-22), and kept until a figure changes.
//!
//! Suppression is always worked out with every breakdown there is and cut to those asked for afterwards, so that
//! two answers of one day never hide different cells.

use super::judged::chain;
use leka_core::facts::FACTS;
use leka_core::{Day, Month};
use leka_platform::counting::figures::{self, Figure, Figures, Stamp};
use leka_platform::counting::suppress::{close, day_is_open, suppress};
use leka_platform::office::PlanInForce;
use leka_platform::{Failure, Office};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, LazyLock, Mutex};

/// A small memory of finished things; emptied when it is full.
pub struct Memory<K, V> {
    map: Mutex<HashMap<K, V>>,
    most: usize,
}

impl<K: Eq + Hash, V: Clone> Memory<K, V> {
    /// An empty memory of at most so many things.
    pub fn of(most: usize) -> Memory<K, V> {
        Memory { map: Mutex::new(HashMap::new()), most }
    }
    pub fn find(&self, key: &K) -> Option<V> {
        self.map.lock().ok()?.get(key).cloned()
    }
    pub fn keep(&self, key: K, value: V) {
        if let Ok(mut map) = self.map.lock() {
            if map.len() >= self.most {
                map.clear();
            }
            map.insert(key, value);
        }
    }
    /// Lets go of what is out of date.
    pub fn forget(&self, old: impl Fn(&K) -> bool) {
        if let Ok(mut map) = self.map.lock() {
            map.retain(|key, _| !old(key));
        }
    }
}

/// What was made of some figures: a later version with the same figures has the same.
#[derive(Clone)]
pub struct Finished<T> {
    pub what: T,
    pub stamp: Stamp,
    of: Arc<[Arc<Figure>]>,
}

impl<T> Finished<T> {
    pub fn of(what: T, stamp: Stamp, figures: Vec<Arc<Figure>>) -> Finished<T> {
        Finished { what, stamp, of: figures.into() }
    }
    /// Whether it was made of these very figures, not of equal ones.
    pub fn is_of(&self, figures: &[Arc<Figure>]) -> bool {
        self.of.len() == figures.len() && self.of.iter().zip(figures).all(|(one, other)| Arc::ptr_eq(one, other))
    }
}

/// One process may hold several offices (tests).
pub type OfficeKey = (usize, std::path::PathBuf);

/// The key of an office in what a process keeps.
pub fn key_of(office: &Arc<Office>) -> OfficeKey {
    (Arc::as_ptr(office) as usize, office.location.data.clone())
}

/// Of which data set and version something was made.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Made {
    pub office: OfficeKey,
    pub stamp: Stamp,
    pub day: Day,
    pub newest: Day,
}

impl Made {
    /// The present version; one small query. From then on [`Office::plan`] is the plan that it is of, or a later one.
    pub async fn now(office: &Arc<Office>, today: Day, day: Day) -> Result<Made, Failure> {
        let (plan, stamp) = figures::present(office).await?;
        let newest = figures::as_of(&plan, today, None)?;
        Ok(Made { office: key_of(office), stamp, day, newest })
    }
    /// The same version on another day.
    pub fn on(&self, day: Day) -> Made {
        Made { day, ..self.clone() }
    }
    /// Whether breakdowns are given for this day.
    pub fn is_open(&self) -> bool {
        day_is_open(self.day, self.newest)
    }
    /// The ends of months up to the day, the earliest first, and the day itself.
    pub fn steps(&self, first: Day) -> Vec<Day> {
        let mut out = Vec::new();
        let mut month: Month = first.month();
        while month.last_day() < self.day.min(self.newest) && out.len() < 24 {
            out.push(month.last_day());
            month = month.next();
        }
        out.push(self.day);
        out
    }
}

/// Of one version at a time: what is older is let go.
static SHOWN: LazyLock<Memory<Made, Arc<Figures>>> = LazyLock::new(|| Memory::of(64));

/// Every dimension of every fact that is recorded.
pub fn every_dimension() -> Vec<String> {
    let mut all: Vec<String> = vec!["township".into(), "month".into()];
    for dimension in FACTS.iter().filter(|fact| fact.built).flat_map(|fact| fact.dimensions) {
        if !all.iter().any(|known| known == dimension.name) {
            all.push(dimension.name.to_owned());
        }
    }
    all
}

/// The figures of a day in full: for totals, curves of totals, and to be suppressed. Never shown as they are.
pub async fn in_full(office: &Office, day: Day) -> Result<Arc<Figures>, Failure> {
    figures::figures(office, day, &every_dimension()).await
}

/// The same of several days, and the plan that they are of.
pub async fn all_in_full(office: &Office, days: &[Day]) -> Result<(Arc<PlanInForce>, Vec<Arc<Figures>>), Failure> {
    figures::of_days(office, days, &every_dimension()).await
}

/// The figures of a day as they may be shown, with every breakdown.
pub async fn shown(office: &Office, made: &Made) -> Result<Arc<Figures>, Failure> {
    if let Some(kept) = SHOWN.find(made) {
        return Ok(kept);
    }
    let chain = chain(made);
    let mut chain = chain.lock().await;
    if let Some(kept) = SHOWN.find(made) {
        return Ok(kept);
    }
    SHOWN.forget(|other| other.office == made.office && other.stamp.is_before(&made.stamp));
    let figures = if !made.is_open() {
        Arc::new(close(in_full(office, made.day).await?.as_ref()))
    } else if made.day > made.newest {
        // A day after the plan's year is judged by itself.
        let (plan, full) = all_in_full(office, &[made.day]).await?;
        let full = full.first().ok_or_else(|| Failure::internal("a day without figures"))?;
        Arc::new(suppress(full, &plan.plan, i64::from(plan.plan.protection.small_cell)))
    } else {
        // Each day beside all that were judged before it; those are asked for next.
        let days = days_back(made);
        let judged = chain.judge(office, &days).await?;
        for (day, figures) in days.iter().zip(&judged) {
            SHOWN.keep(made.on(*day), figures.clone());
        }
        judged.into_iter().next_back().ok_or_else(|| Failure::internal("no day to show"))?
    };
    SHOWN.keep(made.clone(), figures.clone());
    Ok(figures)
}

/// In which order days are judged, up to the day asked for: the last month that has ended by itself, earlier ends of
/// months back from there, then the newest day. So the end of a month, of which bulletins are made, stays whole and
/// the days after it wait until enough people have come.
fn days_back(made: &Made) -> Vec<Day> {
    let ended = |day: Day| if day == day.month().last_day() { day } else { day.month().first_day().plus(-1) };
    let last = ended(made.newest);
    let mut out = Vec::new();
    let mut end = last;
    // The day itself, when it is the end of a month; else all ends of months of its year.
    let until = if made.day <= last { made.day } else { Day::first_of_year(made.newest.year()) };
    while end >= until {
        out.push(end);
        end = end.month().first_day().plus(-1);
    }
    if made.day > last {
        out.push(made.day);
    }
    out
}

/// Cuts figures to the indicators and breakdowns that were asked for; those of the plan always stay.
pub fn cut(figures: &Figures, plan: &leka_plan::Plan, by: &[String], ids: &[String]) -> Figures {
    let mut out = figures.clone();
    out.figures.retain(|figure| ids.is_empty() || ids.contains(&figure.id));
    for figure in out.figures.iter_mut().map(Arc::make_mut) {
        let own = plan.indicator(&figure.id).map(|indicator| indicator.by.as_slice()).unwrap_or_default();
        figure.by.retain(|dimension, _| own.contains(dimension) || by.contains(dimension));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_months_come_first_then_the_newest_day() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let days = |texts: &[&str]| texts.iter().map(|text| day(text)).collect::<Vec<_>>();
        let made = |asked: &str, newest: &str| Made {
            office: Default::default(),
            stamp: Stamp::default(),
            day: day(asked),
            newest: day(newest),
        };
        assert_eq!(days_back(&made("2022-03-31", "2022-05-10")), days(&["2022-04-30", "2022-03-31"]));
        assert_eq!(days_back(&made("2022-03-10", "2022-03-10")), days(&["2022-02-28", "2022-01-31", "2022-03-10"]));
        assert_eq!(days_back(&made("2022-01-10", "2022-01-10")), days(&["2022-01-10"]));
        assert_eq!(days_back(&made("2022-12-31", "2022-12-31")), days(&["2022-12-31"]));
        assert_eq!(days_back(&made("2022-11-30", "2022-12-31")), days(&["2022-12-31", "2022-11-30"]));
        let middle = made("2022-03-15", "2022-05-10");
        assert_eq!(middle.steps(day("2022-01-01")), days(&["2022-01-31", "2022-02-28", "2022-03-15"]));
        assert!(!middle.is_open() && made("2022-03-31", "2022-05-10").is_open());
    }
}
