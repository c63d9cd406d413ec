//! Rising delay after failed tries, per account and per source; never a permanent lock (SEC-4).
//!
//! Whoever compares a secret takes a try first with [`Limiter::take`], compares, and gives the try back when it was right.
//! Where what is sent counts itself, as a complaint does, the try is given back when nothing came of it.
//! A message, which costs something each time, is taken from a [`Quota`].

use leka_core::Moment;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Tries that cost nothing.
pub const FREE: u32 = 5;
/// The longest wait, so that nobody can be kept out for good.
pub const LONGEST_SECONDS: i64 = 300;
/// Failures are forgotten after this long without a new one.
const FORGET: i64 = 3_600_000;
/// Above so many keys, those that are over are thrown away.
const MANY: usize = 100_000;

/// What is known of a key.
#[derive(Default)]
struct Tries {
    failed: u32,
    /// When the last one failed.
    at: i64,
    /// Those that are being looked at now. Each may turn out to be a failure.
    running: u32,
}

impl Tries {
    /// Failures that are not forgotten yet.
    fn counted(&self, now: Moment) -> u32 {
        if now.0 - self.at > FORGET { 0 } else { self.failed }
    }
    /// Seconds until the next is looked at; 0 when it is now. As if all that are running had failed by now.
    fn wait(&self, now: Moment) -> i64 {
        let seconds = wait_after(self.counted(now).saturating_add(self.running));
        if seconds == 0 {
            return 0;
        }
        let from = if self.running > 0 { self.at.max(now.0) } else { self.at };
        ((from + seconds * 1000 - now.0).max(0) + 999) / 1000
    }
    fn fail(&mut self, now: Moment) {
        (self.failed, self.at) = (self.counted(now).saturating_add(1), self.at.max(now.0));
    }
}

/// Under what a try is counted.
pub enum Key {
    /// What is tried: an account, a case. Whoever was right about it is its owner, and what failed before is forgotten.
    Own(String),
    /// Who tries, or from where. Being right takes this one try back and no other: else an own account would be a way to try
    /// those of others without end.
    From(String),
}

impl Key {
    fn text(&self) -> &str {
        match self {
            Key::Own(text) | Key::From(text) => text,
        }
    }
}

/// Counts failures by key: a hash of an account name, or a source.
#[derive(Default)]
pub struct Limiter(Mutex<HashMap<String, Tries>>);

/// Seconds to wait after so many failures.
pub fn wait_after(failures: u32) -> i64 {
    match failures.checked_sub(FREE) {
        None => 0,
        Some(over) => LONGEST_SECONDS.min(2_i64.saturating_pow(over.saturating_add(1))),
    }
}

/// A try that is looked at now. It counts as a failure unless it is given back, also when whoever tried has gone away.
#[must_use = "a try counts as a failure as soon as it is dropped"]
pub struct Try<'l> {
    limiter: &'l Limiter,
    keys: Vec<Key>,
    now: Moment,
}

impl Try<'_> {
    /// It was right: it does not count.
    pub fn give_back(mut self) {
        let keys = std::mem::take(&mut self.keys);
        self.limiter.settle(&keys, self.now, true);
    }
}

impl Drop for Try<'_> {
    fn drop(&mut self) {
        self.limiter.settle(&self.keys, self.now, false);
    }
}

impl Limiter {
    fn map(&self) -> MutexGuard<'_, HashMap<String, Tries>> {
        // Nothing in here is ever half done, so what a panic elsewhere left is good.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// Takes a try under all of these keys, or gives the seconds until there is one.
    ///
    /// Looking and taking are one step, and what is being looked at counts: of a thousand at the same moment no more are
    /// looked at than one after the other. Two right ones at the same moment are no trouble to each other.
    pub fn take<const N: usize>(&self, keys: [Key; N], now: Moment) -> Result<Try<'_>, i64> {
        let mut map = self.map();
        let wait = keys.iter().filter_map(|key| map.get(key.text())).map(|tries| tries.wait(now)).max().unwrap_or(0);
        if wait > 0 {
            return Err(wait);
        }
        make_room(&mut map, now);
        for key in &keys {
            map.entry(key.text().to_owned()).or_default().running += 1;
        }
        Ok(Try { limiter: self, keys: keys.into(), now })
    }
    fn settle(&self, keys: &[Key], now: Moment, right: bool) {
        let mut map = self.map();
        for key in keys {
            let Some(tries) = map.get_mut(key.text()) else { continue };
            tries.running = tries.running.saturating_sub(1);
            match (right, key) {
                (false, _) => tries.fail(now),
                (true, Key::Own(_)) => tries.failed = 0,
                (true, Key::From(_)) => {}
            }
            if tries.running == 0 && tries.failed == 0 {
                map.remove(key.text());
            }
        }
    }
}

/// Throws away what is over, when there is much.
fn make_room(map: &mut HashMap<String, Tries>, now: Moment) {
    if map.len() > MANY {
        map.retain(|_, tries| tries.running > 0 || tries.counted(now) > 0);
    }
}

/// Seconds for which [`Limit::Gaps`] remembers.
const HOUR: i64 = 3600;

/// How often something may be taken.
#[derive(Clone, Copy)]
pub enum Limit {
    /// At most so many within so many seconds.
    Most { most: usize, seconds: i64 },
    /// So many within an hour, then one after each gap. The first gap is of so many seconds, each further one twice as long, up
    /// to the longest: it slows down and never locks.
    Gaps { free: usize, first: i64, longest: i64 },
}

impl Limit {
    /// For how many seconds it has to be known what was taken.
    fn seconds(self) -> i64 {
        match self {
            Limit::Most { seconds, .. } => seconds,
            Limit::Gaps { .. } => HOUR,
        }
    }
    /// Seconds until one may be taken, after what was taken (the oldest first).
    fn wait(self, taken: &[i64], now: Moment) -> i64 {
        let within = taken.iter().filter(|at| now.0 - **at < self.seconds() * 1000).count();
        let until = match self {
            // The one that has to grow old enough before there is room again.
            Limit::Most { most, seconds } => {
                let over = within.checked_sub(most);
                over.and_then(|over| taken.get(taken.len() - within + over)).map(|at| at + seconds * 1000)
            }
            Limit::Gaps { free, first, longest } => {
                let gap = |over: usize| {
                    let times = 2_i64.saturating_pow(u32::try_from(over).unwrap_or(u32::MAX));
                    longest.min(first.saturating_mul(times))
                };
                within.checked_sub(free).and_then(|over| taken.last().map(|last| last + gap(over) * 1000))
            }
        };
        until.map_or(0, |until| ((until - now.0).max(0) + 999) / 1000)
    }
}

/// Counts what is allowed so many times in a span (messages to a number, requests from a source): SEC-46.
#[derive(Default)]
pub struct Quota(Mutex<HashMap<String, Vec<i64>>>);

/// For how many milliseconds what was taken under these limits has to be known.
fn longest(limits: &[Limit]) -> i64 {
    limits.iter().map(|limit| limit.seconds()).max().unwrap_or(0) * 1000
}

impl Quota {
    /// Takes one of what is left under each of these keys, or gives the seconds until there is one again. All limits of all
    /// keys must leave room; what is refused counts nowhere.
    pub fn take(&self, wanted: &[(&str, &[Limit])], now: Moment) -> Result<(), i64> {
        let mut map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let wait_of = |(key, limits): &(&str, &[Limit])| {
            let taken = map.get(*key)?;
            limits.iter().map(|limit| limit.wait(taken, now)).max()
        };
        let wait = wanted.iter().filter_map(wait_of).max().unwrap_or(0);
        if wait > 0 {
            return Err(wait);
        }
        if map.len() > MANY {
            let known = wanted.iter().map(|(_, limits)| longest(limits)).max().unwrap_or(0);
            map.retain(|_, taken| taken.last().is_some_and(|last| now.0 - last < known));
        }
        for (key, limits) in wanted {
            let taken = map.entry((*key).to_owned()).or_default();
            taken.retain(|at| now.0 - at < longest(limits));
            taken.push(now.0);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(1_000_000);

    fn own() -> [Key; 1] {
        [Key::Own("a".to_owned())]
    }
    fn from() -> [Key; 1] {
        [Key::From("s".to_owned())]
    }
    /// Seconds until the next try is looked at.
    fn wait(limiter: &Limiter, key: &str, now: Moment) -> i64 {
        limiter.map().get(key).map_or(0, |tries| tries.wait(now))
    }

    #[test]
    fn sec_46_so_many_in_a_span_and_not_one_more() {
        let quota = Quota::default();
        let limits = [Limit::Most { most: 2, seconds: 60 }, Limit::Most { most: 3, seconds: 600 }];
        let at = |seconds: i64| Moment(1_000_000 + seconds * 1000);
        let take = |key: &str, now: Moment| quota.take(&[(key, &limits[..])], now);
        assert_eq!(take("a", at(0)), Ok(()));
        assert_eq!(take("a", at(10)), Ok(()));
        assert_eq!(take("a", at(20)), Err(40));
        assert_eq!(take("b", at(20)), Ok(()));
        assert_eq!(take("a", at(60)), Ok(()), "what was refused did not count");
        assert_eq!(take("a", at(130)), Err(470));
        assert_eq!(take("a", at(600)), Ok(()));
        // Of several keys all must leave room, and what one of them refuses counts under none.
        let few = [Limit::Most { most: 1, seconds: 60 }];
        assert_eq!(quota.take(&[("c", &few[..]), ("d", &few[..])], at(0)), Ok(()));
        assert_eq!(quota.take(&[("c", &few[..]), ("e", &few[..])], at(1)), Err(59));
        assert_eq!(quota.take(&[("e", &few[..])], at(1)), Ok(()));
    }

    #[test]
    fn sec_46_gaps_rise_and_never_lock() {
        let quota = Quota::default();
        let limits = [Limit::Gaps { free: 2, first: 60, longest: 300 }];
        let at = |seconds: i64| Moment(1_000_000 + seconds * 1000);
        let take = |seconds: i64| quota.take(&[("a", &limits[..])], at(seconds));
        assert_eq!((take(0), take(0)), (Ok(()), Ok(())));
        assert_eq!((take(0), take(60)), (Err(60), Ok(())));
        assert_eq!((take(61), take(180)), (Err(119), Ok(())));
        assert_eq!((take(180), take(420)), (Err(240), Ok(())));
        // Whatever is asked for all day, the longest gap is the longest wait.
        let mut now = 420;
        for _ in 0..200 {
            let wait = take(now).expect_err("a gap");
            assert!((1..=300).contains(&wait), "{wait}");
            now += wait;
            assert_eq!(take(now), Ok(()));
        }
        now += 3600;
        assert_eq!((take(now), take(now)), (Ok(()), Ok(())), "after a quiet hour all is forgotten");
    }

    #[test]
    fn sec_04_the_wait_rises_after_five_and_never_lasts() {
        let limiter = Limiter::default();
        for _ in 0..4 {
            drop(limiter.take(own(), NOW));
        }
        assert_eq!(wait(&limiter, "a", NOW), 0);
        drop(limiter.take(own(), NOW));
        assert_eq!(wait(&limiter, "a", NOW), 2);
        assert_eq!(limiter.take(own(), NOW).err(), Some(2), "waiting costs nothing more");
        let mut now = NOW;
        for failed in 6..100 {
            now = Moment(now.0 + wait(&limiter, "a", now) * 1000);
            drop(limiter.take(own(), now).expect("the wait is over"));
            assert_eq!(wait(&limiter, "a", now), wait_after(failed));
            assert!((4..=LONGEST_SECONDS).contains(&wait_after(failed)));
        }
        assert_eq!(wait(&limiter, "a", now), LONGEST_SECONDS);
        let later = Moment(now.0 + LONGEST_SECONDS * 1000);
        assert_eq!((wait(&limiter, "a", later), wait(&limiter, "b", now)), (0, 0));
        limiter.take(own(), later).expect("a try").give_back();
        assert_eq!(wait(&limiter, "a", now), 0, "whoever was right begins anew");
    }

    #[test]
    fn sec_04_what_is_being_looked_at_counts_until_it_was_right() {
        let limiter = Limiter::default();
        let running: Vec<Try<'_>> = (0..100).filter_map(|_| limiter.take(own(), NOW).ok()).collect();
        assert_eq!(running.len(), 5, "of a hundred at once five are looked at");
        // All of them right, as when somebody clicks twice: nobody waits.
        running.into_iter().for_each(Try::give_back);
        assert_eq!(wait(&limiter, "a", NOW), 0);
        // All of them wrong, or gone away.
        let running: Vec<Try<'_>> = (0..100).filter_map(|_| limiter.take(own(), NOW).ok()).collect();
        drop(running);
        assert_eq!(wait(&limiter, "a", NOW), 2);
        // When the wait is over, one is looked at and not a hundred.
        let later = Moment(NOW.0 + 2_000);
        let running: Vec<Try<'_>> = (0..100).filter_map(|_| limiter.take(own(), later).ok()).collect();
        assert_eq!(running.len(), 1);
    }

    #[test]
    fn sec_04_being_right_gives_a_source_one_try_back_and_no_more() {
        let limiter = Limiter::default();
        for _ in 0..4 {
            drop(limiter.take(from(), NOW));
            limiter.take(from(), NOW).expect("a try").give_back();
        }
        drop(limiter.take(from(), NOW));
        assert_eq!(wait(&limiter, "s", NOW), 2);
        // Nor does it make those behind the same address wait any longer.
        let later = Moment(NOW.0 + 2_000);
        for _ in 0..3 {
            limiter.take(from(), later).expect("a try").give_back();
        }
        assert_eq!(wait(&limiter, "s", later), 0);
    }
}
