//! Rising delay after failed tries, per account and per source; never a permanent lock (SEC-4).

use leka_core::Moment;
use std::collections::HashMap;
use std::sync::Mutex;

/// Tries that cost nothing.
pub const FREE: u32 = 5;
/// The longest wait, so that nobody can be kept out for good.
pub const LONGEST_SECONDS: i64 = 300;
/// Failures are forgotten after this long without a new one.
const FORGET: i64 = 3_600_000;

/// Counts failures by key: a hash of an account name, or a source.
#[derive(Default)]
pub struct Limiter(Mutex<HashMap<String, (u32, i64)>>);

/// Seconds to wait after so many failures.
pub fn wait_after(failures: u32) -> i64 {
    match failures.checked_sub(FREE) {
        None => 0,
        Some(over) => LONGEST_SECONDS.min(1_i64.checked_shl(over + 1).unwrap_or(LONGEST_SECONDS).max(2)),
    }
}

impl Limiter {
    /// Seconds until the next try is looked at; 0 when it is now.
    pub fn wait(&self, key: &str, now: Moment) -> i64 {
        let Ok(map) = self.0.lock() else { return 0 };
        let Some((failures, at)) = map.get(key) else { return 0 };
        if now.0 - at > FORGET {
            return 0;
        }
        let until = at + wait_after(*failures) * 1000;
        ((until - now.0).max(0) + 999) / 1000
    }
    /// Notes a failure.
    pub fn failed(&self, key: &str, now: Moment) {
        let Ok(mut map) = self.0.lock() else { return };
        if map.len() > 100_000 {
            map.retain(|_, (_, at)| now.0 - *at <= FORGET);
        }
        let entry = map.entry(key.to_owned()).or_insert((0, now.0));
        if now.0 - entry.1 > FORGET {
            entry.0 = 0;
        }
        *entry = (entry.0.saturating_add(1), now.0);
    }
    /// Forgets after a success.
    pub fn succeeded(&self, key: &str) {
        if let Ok(mut map) = self.0.lock() {
            map.remove(key);
        }
    }
}

/// Counts what is allowed so many times in a span (messages to a number, requests from a source): SEC-46.
#[derive(Default)]
pub struct Quota(Mutex<HashMap<String, Vec<i64>>>);

/// At most `most` within `seconds`.
#[derive(Clone, Copy)]
pub struct Most {
    pub most: usize,
    pub seconds: i64,
}

impl Quota {
    /// Takes one of what is left under this key, or gives the seconds until there is one again. All limits must leave room.
    pub fn take(&self, key: &str, limits: &[Most], now: Moment) -> Result<(), i64> {
        let Ok(mut map) = self.0.lock() else { return Ok(()) };
        let longest = limits.iter().map(|limit| limit.seconds).max().unwrap_or(0) * 1000;
        if map.len() > 100_000 {
            map.retain(|_, taken| taken.last().is_some_and(|last| now.0 - last < longest));
        }
        let taken = map.entry(key.to_owned()).or_default();
        taken.retain(|at| now.0 - at < longest);
        let mut wait = 0;
        for limit in limits {
            // The one that has to grow old enough before there is room again.
            let within = taken.iter().filter(|at| now.0 - **at < limit.seconds * 1000).count();
            if let Some(over) = within.checked_sub(limit.most)
                && let Some(at) = taken.get(taken.len() - within + over)
            {
                wait = wait.max((at + limit.seconds * 1000 - now.0 + 999) / 1000);
            }
        }
        if wait > 0 {
            return Err(wait);
        }
        taken.push(now.0);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_46_so_many_in_a_span_and_not_one_more() {
        let quota = Quota::default();
        let limits = [Most { most: 2, seconds: 60 }, Most { most: 3, seconds: 600 }];
        let at = |seconds: i64| Moment(1_000_000 + seconds * 1000);
        assert_eq!(quota.take("a", &limits, at(0)), Ok(()));
        assert_eq!(quota.take("a", &limits, at(10)), Ok(()));
        assert_eq!(quota.take("a", &limits, at(20)), Err(40));
        assert_eq!(quota.take("b", &limits, at(20)), Ok(()));
        assert_eq!(quota.take("a", &limits, at(60)), Ok(()), "what was refused did not count");
        assert_eq!(quota.take("a", &limits, at(130)), Err(470));
        assert_eq!(quota.take("a", &limits, at(600)), Ok(()));
    }

    #[test]
    fn sec_04_the_wait_rises_after_five_and_never_lasts() {
        let limiter = Limiter::default();
        let now = Moment(1_000_000);
        for _ in 0..4 {
            limiter.failed("a", now);
        }
        assert_eq!(limiter.wait("a", now), 0);
        limiter.failed("a", now);
        assert_eq!(limiter.wait("a", now), 2);
        limiter.failed("a", now);
        assert_eq!(limiter.wait("a", now), 4);
        for _ in 0..100 {
            limiter.failed("a", now);
        }
        assert_eq!(limiter.wait("a", now), LONGEST_SECONDS);
        assert_eq!(limiter.wait("a", Moment(now.0 + LONGEST_SECONDS * 1000)), 0);
        assert_eq!(limiter.wait("b", now), 0);
        limiter.succeeded("a");
        assert_eq!(limiter.wait("a", now), 0);
    }
}
