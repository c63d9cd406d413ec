//! Days and clocks of a request, what of it is counted, and what of a count may be shown. Pure.

use super::model::HELPED;
use super::store::Given;
use leka_core::Day;

/// Working days in which somebody who asked is contacted. Neither the plan nor a law names the number; it is the one that the
/// clocks of complaints have (WP-25).
pub const FIRST_CONTACT_DAYS: i32 = 3;

/// Days for which a request is kept after the person's last act: two years (WP-23).
pub const KEPT_DAYS: i32 = 730;

/// The last day for the first contact.
pub fn due(since: Day) -> Day {
    since.plus_working(FIRST_CONTACT_DAYS)
}

/// How far a request is, by what was recorded and not taken back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    pub since: Day,
    /// The first contact; help is one too.
    pub contacted: Option<Day>,
    pub helped: Option<Day>,
}

/// How the clock of the first contact stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clock {
    InTime,
    Late,
    /// Not contacted, and the day is over.
    Overdue,
    Waits,
}

impl Standing {
    /// Of these entries.
    pub fn of(since: Day, given: &[Given]) -> Standing {
        let standing = || given.iter().filter(|one| one.taken_back.is_none());
        Standing {
            since,
            contacted: standing().map(|one| one.day).min(),
            helped: standing().filter(|one| one.what == HELPED).map(|one| one.day).min(),
        }
    }
    /// The clock on a day.
    pub fn clock(&self, today: Day) -> Clock {
        match self.contacted {
            Some(day) if day <= due(self.since) => Clock::InTime,
            Some(_) => Clock::Late,
            None if due(self.since) < today => Clock::Overdue,
            None => Clock::Waits,
        }
    }
    /// Working days from asking to the first contact.
    pub fn waited(&self) -> Option<i32> {
        self.contacted.map(|day| self.since.working_until(day))
    }
    /// Working days from asking to the first help.
    pub fn until_helped(&self) -> Option<i32> {
        self.helped.map(|day| self.since.working_until(day))
    }
    /// What the desk's work adds to the counters; that somebody asked is counted when they ask.
    pub fn counts(&self) -> Counts {
        Counts {
            contacted: i64::from(self.contacted.is_some()),
            in_time: i64::from(self.contacted.is_some_and(|day| day <= due(self.since))),
            waited_days: i64::from(self.waited().unwrap_or(0)),
            helped: i64::from(self.helped.is_some()),
            ..Counts::default()
        }
    }
}

/// The last day on which the counters of a quarter move: that of the month after it, so that whoever asked on its last day
/// can be contacted. They are shown afterwards and never change again, so no difference of two looks is a person (WP-22).
pub fn open_until(quarter: Day) -> Day {
    quarter.month_after_quarter()
}

/// Counters of one township and quarter.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    pub requests: i64,
    pub contacted: i64,
    pub in_time: i64,
    pub waited_days: i64,
    pub helped: i64,
    pub said_helped: i64,
    pub said_partly: i64,
    pub said_not: i64,
}

impl Counts {
    /// In the order of their columns.
    pub fn columns(&self) -> [(&'static str, i64); 8] {
        [
            ("requests", self.requests),
            ("contacted", self.contacted),
            ("in_time", self.in_time),
            ("waited_days", self.waited_days),
            ("helped", self.helped),
            ("said_helped", self.said_helped),
            ("said_partly", self.said_partly),
            ("said_not", self.said_not),
        ]
    }
    /// What has to be added to get from `before` to this.
    pub fn since(&self, before: &Counts) -> Counts {
        Counts {
            requests: self.requests - before.requests,
            contacted: self.contacted - before.contacted,
            in_time: self.in_time - before.in_time,
            waited_days: self.waited_days - before.waited_days,
            helped: self.helped - before.helped,
            said_helped: self.said_helped - before.said_helped,
            said_partly: self.said_partly - before.said_partly,
            said_not: self.said_not - before.said_not,
        }
    }
    /// One answer of a person.
    pub fn answer(word: &str) -> Option<Counts> {
        Some(match word {
            "helped" => Counts { said_helped: 1, ..Counts::default() },
            "partly" => Counts { said_partly: 1, ..Counts::default() },
            "not" => Counts { said_not: 1, ..Counts::default() },
            _ => return None,
        })
    }
    /// Of those who asked, who was contacted in time.
    pub fn first_contact(&self, few: i64) -> Share {
        Share::of(self.in_time, self.requests, few)
    }
    /// Working days until the first contact on average, rounded; with few contacts nothing.
    pub fn mean_days(&self, few: i64) -> Option<i64> {
        (self.contacted >= few).then(|| (self.waited_days + self.contacted / 2) / self.contacted)
    }
    /// Of those who asked, who was helped.
    pub fn helped_share(&self, few: i64) -> Share {
        Share::of(self.helped, self.requests, few)
    }
    /// Of those who answered, who said that it helped.
    pub fn satisfied(&self, few: i64) -> Share {
        Share::of(self.said_helped, self.said_helped + self.said_partly + self.said_not, few)
    }
}

/// What may be shown of a share (WP-22). How many are few is a number of the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Share {
    /// Few people in all.
    Few,
    /// Few on each side.
    FewEach(i64),
    /// All but few.
    NearlyAll(i64),
    NearlyNone(i64),
    Some {
        percent: i64,
        of: i64,
    },
}

impl Share {
    pub fn of(yes: i64, of: i64, few: i64) -> Share {
        match (yes >= few, of - yes >= few) {
            _ if of < few => Share::Few,
            (true, true) => Share::Some { percent: yes * 100 / of, of },
            (true, false) => Share::NearlyAll(of),
            (false, true) => Share::NearlyNone(of),
            (false, false) => Share::FewEach(of),
        }
    }
    /// The message and its arguments.
    pub fn said(&self, few: i64) -> (&'static str, Vec<(&'static str, String)>) {
        let of = |of: i64| vec![("of", of.to_string()), ("few", few.to_string())];
        match *self {
            Share::Few => ("service-share-few", Vec::new()),
            Share::FewEach(all) => ("service-share-few-each", of(all)),
            Share::NearlyAll(all) => ("service-share-nearly-all", of(all)),
            Share::NearlyNone(all) => ("service-share-nearly-none", of(all)),
            Share::Some { percent, of: all } => {
                ("service-share-some", vec![("percent", percent.to_string()), ("of", all.to_string())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::CONTACTED;
    use super::*;
    use leka_core::Moment;
    use proptest::prelude::*;

    const FEW: i64 = 10;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }
    fn given(what: &str, on: &str, back: bool) -> Given {
        Given {
            id: 1,
            request: 1,
            what: what.to_owned(),
            day: day(on),
            help: String::new(),
            by: "x".to_owned(),
            at: Moment(0),
            taken_back: back.then(|| ("x".to_owned(), Moment(1))),
        }
    }

    #[test]
    fn m_04_the_first_contact_has_three_working_days() {
        // 26 September 2022 is a Monday.
        for (since, last) in [("2022-09-26", "2022-09-29"), ("2022-09-29", "2022-10-04"), ("2022-10-01", "2022-10-05")] {
            assert_eq!(due(day(since)), day(last), "{since}");
            assert_eq!(day(since).working_until(day(last)), FIRST_CONTACT_DAYS, "{since}");
        }
    }

    #[test]
    fn m_04_help_is_a_contact_and_what_was_taken_back_is_nothing() {
        let since = day("2022-09-26");
        let of = |all: &[Given]| Standing::of(since, all);
        assert_eq!(of(&[]).clock(day("2022-09-29")), Clock::Waits);
        assert_eq!(of(&[]).clock(day("2022-09-30")), Clock::Overdue);
        let helped = of(&[given(HELPED, "2022-09-28", false), given(CONTACTED, "2022-09-29", false)]);
        assert_eq!((helped.contacted, helped.helped), (Some(day("2022-09-28")), Some(day("2022-09-28"))));
        assert_eq!((helped.waited(), helped.until_helped()), (Some(2), Some(2)));
        assert_eq!(helped.clock(day("2023-01-01")), Clock::InTime);
        let back = of(&[given(CONTACTED, "2022-09-27", true), given(CONTACTED, "2022-10-10", false)]);
        assert_eq!((back.contacted, back.helped), (Some(day("2022-10-10")), None));
        assert_eq!(back.clock(day("2022-10-10")), Clock::Late);
        let counts = back.counts();
        assert_eq!((counts.contacted, counts.in_time, counts.waited_days, counts.helped), (1, 0, 10, 0));
    }

    #[test]
    fn wp_12_counters_stand_still_before_they_are_shown() {
        assert_eq!(open_until(day("2022-07-01")), day("2022-10-31"));
        assert_eq!(open_until(day("2022-10-01")), day("2023-01-31"));
    }

    #[test]
    fn wp_22_of_a_share_nothing_under_ten_is_told() {
        assert_eq!(Share::of(9, 9, FEW), Share::Few);
        assert_eq!(Share::of(6, 12, FEW), Share::FewEach(12));
        assert_eq!(Share::of(30, 30, FEW), Share::NearlyAll(30));
        assert_eq!(Share::of(0, 30, FEW), Share::NearlyNone(30));
        assert_eq!(Share::of(20, 30, FEW), Share::Some { percent: 66, of: 30 });
        assert_eq!(Counts { contacted: 9, waited_days: 9, ..Counts::default() }.mean_days(FEW), None);
        assert_eq!(Counts { contacted: 10, waited_days: 25, ..Counts::default() }.mean_days(FEW), Some(3));
    }

    #[test]
    fn wp_22_a_plan_with_larger_cells_hides_more_of_how_townships_serve() {
        assert_eq!(Share::of(19, 19, 20), Share::Few);
        assert_eq!(Share::of(20, 39, 20), Share::NearlyAll(39));
        assert_eq!(Share::NearlyAll(39).said(20).1[1], ("few", "20".to_owned()));
        assert_eq!(Counts { contacted: 19, waited_days: 19, ..Counts::default() }.mean_days(20), None);
    }

    proptest! {
        /// Two counts that differ in a small number alone are shown alike.
        #[test]
        fn wp_22_a_share_is_the_same_for_every_small_number(yes in 0i64..10, other in 0i64..10, rest in 10i64..200) {
            prop_assert_eq!(Share::of(yes, yes + rest, FEW), Share::NearlyNone(yes + rest));
            prop_assert_eq!(Share::of(rest, rest + yes, FEW), Share::NearlyAll(rest + yes));
            let all = 20.max(yes + rest);
            prop_assert_eq!(Share::of(yes, all, FEW), Share::of(other, all, FEW));
        }
    }
}
