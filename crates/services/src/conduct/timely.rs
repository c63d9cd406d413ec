//! How many complaints were answered and closed in time (WP-9, WP-25): of the whole county and a whole quarter, whole per cent.
//! Pure.
//!
//! A quarter can be published from the day on which nothing of it moves any more: a month after its end, when every clock of its
//! complaints has run out. What nobody told (late pay) is no complaint: firms know how many of those there are.

use super::model::Case;
use leka_core::Day;

/// A complaint is closed in time when it is closed within so many days. A month after the quarter's end all of these are over.
pub const CLOSING_DAYS: i32 = 30;
/// So many quarters back can be published; cases are kept longer than that.
const QUARTERS: usize = 4;

/// What is published of a quarter, and nothing else is kept of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timely {
    /// Its first day.
    pub quarter: Day,
    /// `None`: few.
    pub received: Option<i64>,
    /// Answered by their day, of a hundred; `None`: few, all or none.
    pub answered: Option<i64>,
    /// Closed within [`Timely::within`] days, of a hundred; `None`: few, all or none.
    pub closed: Option<i64>,
    /// The period of `closed`.
    pub within: i64,
}

/// So many of a hundred, rounded; `None` when it would say that it was all or none of them.
fn percent(part: i64, whole: i64) -> Option<i64> {
    let percent = (part * 100 + whole / 2).checked_div(whole)?;
    (1..100).contains(&percent).then_some(percent)
}

impl Timely {
    /// Counts the complaints of a quarter, and forgets what may not be shown: of fewer than `few`, a number of the plan, nothing
    /// (WP-22).
    pub fn count(quarter: Day, cases: &[Case], few: i64) -> Timely {
        let (first, last) = (quarter, quarter.last_of_quarter());
        let own: Vec<&Case> = cases.iter().filter(|case| (first..=last).contains(&case.received)).collect();
        let with = |fits: &dyn Fn(&Case) -> bool| own.iter().filter(|case| fits(case)).count() as i64;
        let received = own.len() as i64;
        let enough = received >= few;
        let answered = with(&|case| case.answered.is_some_and(|day| day <= case.due));
        let closed = with(&|case| case.closed.is_some_and(|day| day <= case.received.plus(CLOSING_DAYS)));
        Timely {
            quarter,
            received: enough.then_some(received),
            answered: percent(answered, received).filter(|_| enough),
            closed: percent(closed, received).filter(|_| enough),
            within: i64::from(CLOSING_DAYS),
        }
    }
    /// The numbers as a form carries them, so that what is published is what was seen.
    pub fn seen(&self) -> String {
        let one = |number: Option<i64>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        [one(self.received), one(self.answered), one(self.closed)].join(" ")
    }
}

/// Whether a quarter is over by a month.
fn is_over(quarter: Day, today: Day) -> bool {
    quarter.month_after_quarter() < today
}

/// The quarters that can be published, the latest first.
pub fn quarters(today: Day) -> Vec<Day> {
    let back = |quarter: &Day| Some(quarter.plus(-1).first_of_quarter());
    std::iter::successors(Some(today.first_of_quarter()), back)
        .filter(|quarter| is_over(*quarter, today))
        .take(QUARTERS)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FEW: i64 = 10;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn case(received: Day, answered: Option<i32>, closed: Option<i32>) -> Case {
        Case {
            id: 1,
            public: Vec::new(),
            locked: Vec::new(),
            urgent: false,
            received,
            due: received.plus(3),
            answered: answered.map(|days| received.plus(days)),
            closed: closed.map(|days| received.plus(days)),
            unread: false,
        }
    }

    #[test]
    fn wp_09_a_quarter_of_complaints_can_be_published_when_it_is_over_by_a_month() {
        let all = |today: &str| quarters(day(today)).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(all("2022-10-31"), ["2022-04-01", "2022-01-01", "2021-10-01", "2021-07-01"]);
        assert_eq!(all("2022-11-01"), ["2022-07-01", "2022-04-01", "2022-01-01", "2021-10-01"]);
        assert_eq!(all("2023-01-31")[0], "2022-07-01");
        assert_eq!(all("2023-02-01")[0], "2022-10-01");
        // Every period of the quarter has run out by then.
        for quarter in ["2022-01-01", "2022-04-01", "2022-07-01", "2022-10-01"].map(day) {
            let first = quarter.month_after_quarter().plus(1);
            assert!(quarter.last_of_quarter().plus(CLOSING_DAYS) < first, "{quarter}");
        }
    }

    #[test]
    fn wp_22_few_complaints_and_all_or_none_in_time_leave_no_number() {
        let quarter = day("2022-07-01");
        let on = day("2022-08-10");
        let told = |cases: &[Case]| Timely::count(quarter, cases, FEW).seen();
        let many = |number: usize, answered: Option<i32>, closed: Option<i32>| vec![case(on, answered, closed); number];
        assert_eq!(told(&many(9, Some(4), None)), "- - -");
        assert_eq!(told(&[]), "- - -");
        assert_eq!(told(&many(10, Some(3), None)), "10 - -", "all answered, none closed");
        let mixed = [many(7, Some(3), Some(30)), many(2, Some(4), Some(31)), many(3, None, None)].concat();
        assert_eq!(told(&mixed), "12 58 58");
        // One of three hundred is rounded to none, and is told as little.
        assert_eq!(told(&[many(1, Some(1), None), many(299, None, None)].concat()), "300 - -");
        // What came the day before or the day after is of another quarter.
        let beside = [many(10, None, None), vec![case(day("2022-06-30"), None, None), case(day("2022-10-01"), None, None)]];
        assert_eq!(told(&beside.concat()), "10 - -");
        // A plan may ask for more.
        assert_eq!(Timely::count(quarter, &mixed, 12).seen(), "12 58 58");
        assert_eq!(Timely::count(quarter, &mixed, 13).seen(), "- - -");
    }

    proptest! {
        /// Nothing is told of fewer than ten, and no share that says of everybody what became of their complaint.
        #[test]
        fn wp_22_what_is_published_of_complaints_tells_of_no_single_one(whole in 0_i64..400, part in 0_i64..400) {
            let part = part.min(whole);
            let on = day("2022-08-10");
            let cases: Vec<Case> = (0..whole).map(|at| case(on, (at < part).then_some(1), None)).collect();
            let told = Timely::count(day("2022-07-01"), &cases, FEW);
            prop_assert_eq!(told.received, (whole >= FEW).then_some(whole));
            prop_assert_eq!(told.closed, None);
            if whole < FEW || part == 0 || part == whole {
                prop_assert_eq!(told.answered, None);
            }
            prop_assert!(told.answered.is_none_or(|percent| (1..100).contains(&percent)));
        }
    }
}
