//! The bracketed defaults of `worker-protection.md`: a plan may make them stricter, never looser.
//!
//! To add one: a line in the list, in the order of the WP numbers, and its words in the locales.

/// In which direction a guard becomes stricter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stricter {
    /// The worker has more: more days to think, larger cells.
    More,
    /// Others may do less: fewer days to keep, fewer records to open.
    Less,
}

/// One bracketed default: its key, where it comes from, its number and how far a plan may go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Guard {
    pub key: &'static str,
    /// The requirement, for example `WP-4`.
    pub source: &'static str,
    pub default: i32,
    pub stricter: Stricter,
    /// The strictest number that still makes sense; beyond it is a slip of the hand.
    pub furthest: i32,
}

impl Guard {
    /// Whether `number` is looser than the default.
    pub const fn is_looser(&self, number: i64) -> bool {
        match self.stricter {
            Stricter::More => number < self.default as i64,
            Stricter::Less => number > self.default as i64,
        }
    }
    /// Whether `number` is so strict that it must be a slip of the hand.
    pub const fn is_beyond(&self, number: i64) -> bool {
        match self.stricter {
            Stricter::More => number > self.furthest as i64,
            Stricter::Less => number < self.furthest as i64,
        }
    }
}

macro_rules! guards {
    ($($(#[$doc:meta])* $key:ident: $source:literal, $default:literal, $stricter:ident to $furthest:literal;)+) => {
        /// What protects a worker, in numbers of the plan.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub struct Protection { $($(#[$doc])* pub $key: i32),+ }

        impl Protection {
            /// Every guard, with its default and direction.
            pub const GUARDS: &'static [Guard] = &[$(Guard {
                key: stringify!($key), source: $source, default: $default,
                stricter: Stricter::$stricter, furthest: $furthest,
            }),+];
            /// The number of a guard by its key.
            pub fn get(&self, key: &str) -> Option<i32> {
                match key { $(stringify!($key) => Some(self.$key),)+ _ => None }
            }
            pub(crate) fn set(&mut self, key: &str, number: i32) {
                match key { $(stringify!($key) => self.$key = number,)+ _ => {} }
            }
        }
        impl Default for Protection {
            fn default() -> Protection { Protection { $($key: $default),+ } }
        }
    };
}

guards! {
    /// WP-3: a closed offer is purged this many days after its printed expiry.
    purge_closed_offers_days: "WP-3", 30, Less to 1;
    /// WP-4: an offer stands at least so many days.
    offer_days: "WP-4", 5, More to 366;
    /// WP-4: the same, for work outside the region.
    offer_days_out_of_region: "WP-4", 10, More to 366;
    /// WP-4: other open vacancies that the worker sees before accepting, if they exist.
    alternatives: "WP-4", 2, More to 50;
    /// WP-4: hours in which an acceptance can be taken back as if it had not been.
    cooling_off_hours: "WP-4", 72, More to 8784;
    /// WP-4: the same in days, for work outside the region.
    cooling_off_days_out_of_region: "WP-4", 7, More to 366;
    /// WP-17: late pay opens a wage case on this day.
    late_pay_days: "WP-17", 5, Less to 1;
    /// WP-18: an upload that waits for its mapping is kept at most so many minutes.
    staged_upload_minutes: "WP-18", 30, Less to 1;
    /// WP-22: counts of persons under this number are suppressed below the county's totals.
    small_cell: "WP-22", 10, More to 1000;
    /// WP-25: working days within which a complaint that is not urgent is answered.
    complaint_days: "WP-25", 3, Less to 1;
    /// WP-27: opening more persons than this in an hour stops an account.
    unmask_per_hour: "WP-27", 30, Less to 1;
    /// WP-27: the same for a day.
    unmask_per_day: "WP-27", 100, Less to 1;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_neither_looser_nor_beyond() {
        for guard in Protection::GUARDS {
            let number = i64::from(guard.default);
            assert!(!guard.is_looser(number) && !guard.is_beyond(number), "{}", guard.key);
            assert_eq!(Protection::default().get(guard.key), Some(guard.default));
            let (looser, stricter) = match guard.stricter {
                Stricter::More => (number - 1, number + 1),
                Stricter::Less => (number + 1, number - 1),
            };
            assert!(guard.is_looser(looser) && !guard.is_looser(stricter), "{}", guard.key);
        }
    }
}
