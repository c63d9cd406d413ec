//! How long what is kept (WP-23), and what has to stay when somebody wants to be deleted (WP-24). Pure.

use leka_core::{Day, YesNo};

/// Proof of pay and work is kept so many years after the job ended (WP-23; pay records: Regulation on Ensuring Wage Payments
/// to Rural Migrant Workers, State Council decree 724, article 15).
pub const PROOF_YEARS: i16 = 3;
/// A registration of one's own ends so many years after the person last used it (WP-23).
pub const IDLE_YEARS: i16 = 2;

/// The law for which something stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Law {
    /// Pay records of work: decree 724, article 15.
    Wages,
    /// Proof of a subsidy that was paid: Measures for Employment Subsidy Funds (财社〔2017〕164号).
    Subsidy,
}

impl Law {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Law::Wages => "wages",
            Law::Subsidy => "subsidy",
        }
    }
    /// Its name for people.
    pub const fn message(self) -> &'static str {
        match self {
            Law::Wages => "keeping-law-wages",
            Law::Subsidy => "keeping-law-subsidy",
        }
    }
}

/// What becomes of one record of work or of a course.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stay {
    /// Nothing has anybody keep it.
    Gone,
    /// Locked to the end of this day.
    Until(Day, Law),
}

/// The same day so many years later; of 29 February the first of March.
pub fn years_after(day: Day, years: i16) -> Day {
    let date = day.date();
    let year = date.year() + years;
    Day::of(year, date.month(), date.day()).or_else(|| Day::of(year, 3, 1)).unwrap_or_else(|| Day::last_of_year(year))
}

/// Whether proof of pay for work that ended then is kept no longer (WP-23).
pub fn is_proof_over(ended: Day, today: Day) -> bool {
    years_after(ended, PROOF_YEARS) < today
}

fn until(ended: Day, today: Day, law: Law) -> Stay {
    let last = years_after(ended, PROOF_YEARS);
    if last < today { Stay::Gone } else { Stay::Until(last, law) }
}

/// A placement: what somebody else reported is proof of work and pay; what only the person recorded is theirs to take back.
/// A job of which no end is known counts as ended today, as nobody will say more of it.
pub fn of_placement(by_the_person: bool, withdrawn: bool, end: Option<Day>, today: Day) -> Stay {
    match by_the_person || withdrawn {
        true => Stay::Gone,
        false => until(end.unwrap_or(today).min(today), today, Law::Wages),
    }
}

/// A course: proof of a subsidy stays, and no other course has to.
pub fn of_training(subsidised: YesNo, withdrawn: bool, start: Day, end: Option<Day>, today: Day) -> Stay {
    match subsidised == YesNo::Yes && !withdrawn {
        true => until(end.unwrap_or(start).min(today), today, Law::Subsidy),
        false => Stay::Gone,
    }
}

/// Whether the clock takes a record away: three years after the job ended and after it was recorded, so that no ledger of an
/// earlier year vanishes the night after it was brought in. A job that goes on stays.
pub fn is_over(end: Option<Day>, recorded: Day, today: Day) -> bool {
    end.is_some_and(|end| years_after(end.max(recorded), PROOF_YEARS) < today)
}

/// Whether a registration is idle.
pub fn is_idle(last: Day, today: Day) -> bool {
    years_after(last, IDLE_YEARS) < today
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn wp_23_periods_end_with_their_last_day_also_in_leap_years() {
        assert_eq!(years_after(day("2022-09-30"), 3), day("2025-09-30"));
        assert_eq!(years_after(day("2024-02-29"), 3), day("2027-03-01"));
        assert_eq!(years_after(day("2024-02-29"), 4), day("2028-02-29"));
        assert!(!is_idle(day("2022-09-30"), day("2024-09-30")) && is_idle(day("2022-09-30"), day("2024-10-01")));
        // The later of the two days counts; a job that goes on is never over.
        let over = |end: &str, recorded: &str, today: &str| is_over(Some(day(end)), day(recorded), day(today));
        assert!(!over("2022-06-30", "2022-07-05", "2025-07-05") && over("2022-06-30", "2022-07-05", "2025-07-06"));
        assert!(!over("2022-06-30", "2026-11-27", "2026-11-28"), "a ledger of an earlier year stays when it is brought in");
        assert!(!is_over(None, day("2010-01-01"), day("2030-01-01")));
    }

    #[test]
    fn wp_24_what_the_law_keeps_stays_and_nothing_else() {
        let today = day("2022-09-30");
        let until = |text: &str, law| Stay::Until(day(text), law);
        assert_eq!(of_placement(false, false, Some(day("2022-06-30")), today), until("2025-06-30", Law::Wages));
        assert_eq!(of_placement(false, false, None, today), until("2025-09-30", Law::Wages), "still going on");
        assert_eq!(of_placement(false, false, Some(day("2022-12-31")), today), until("2025-09-30", Law::Wages), "not over yet");
        assert_eq!(of_placement(false, false, Some(day("2019-09-30")), today), until("2022-09-30", Law::Wages), "its last day");
        assert_eq!(of_placement(false, false, Some(day("2019-09-29")), today), Stay::Gone);
        assert_eq!(of_placement(true, false, None, today), Stay::Gone, "the person's own");
        assert_eq!(of_placement(false, true, None, today), Stay::Gone, "withdrawn");
        let course =
            |subsidised, withdrawn| of_training(subsidised, withdrawn, day("2022-03-01"), Some(day("2022-03-10")), today);
        assert_eq!(course(YesNo::Yes, false), until("2025-03-10", Law::Subsidy));
        for (subsidised, withdrawn) in [(YesNo::No, false), (YesNo::Unknown, false), (YesNo::Yes, true)] {
            assert_eq!(course(subsidised, withdrawn), Stay::Gone);
        }
    }
}
