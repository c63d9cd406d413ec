//! Quality beside quantity (WP-9): three questions to a sample, six months after the start. Pure.
//!
//! A figure of quality is of the whole county and of a whole quarter. It is counted once, when nobody can answer any more, and
//! only as far as it may be shown.

use leka_core::Day;
use leka_platform::Failure;

/// What is asked; each is answered with yes, no, or not at all. None of them is about staying: whoever left and is in other work
/// of their choice says yes as well.
pub const ASKED: [&str; 3] = ["chosen", "paid", "contract"];

/// So many days after the start, six months, it is asked.
pub const AFTER: i32 = 183;

/// Of 256 pieces of work so many are drawn: every second one.
const DRAWN: u8 = 128;

/// Whether work is in the sample: by the first byte of a keyed hash of its number, which nobody can steer.
pub fn is_drawn(hash: &[u8]) -> bool {
    hash.first().is_some_and(|first| *first < DRAWN)
}

/// The last day on which questions of a quarter can be answered: that of the month after it.
pub fn open_until(quarter: Day) -> Day {
    quarter.month_after_quarter()
}

/// The quarter in which work that began on a day is asked about, while its questions can be answered.
pub fn asked_in(start: Day, today: Day) -> Option<Day> {
    let due = start.plus(AFTER);
    let quarter = due.first_of_quarter();
    (due <= today && today <= open_until(quarter)).then_some(quarter)
}

/// What somebody answered, sealed. A row that nobody answered looks the same.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// In the order of [`ASKED`]: `yes`, `no`, or empty.
    pub answers: [String; 3],
}

impl Said {
    /// Bytes of what is sealed.
    pub const LENGTH: usize = 128;

    /// Takes answers as typed: words that no list has are refused (SEC-17); `unsaid` is nothing.
    pub fn of(typed: [&str; 3]) -> Result<Said, Failure> {
        let mut said = Said::default();
        for (answer, typed) in said.answers.iter_mut().zip(typed) {
            *answer = match typed {
                "yes" | "no" => typed.to_owned(),
                "" | "unsaid" => String::new(),
                _ => return Err(Failure::input("failure-form")),
            };
        }
        Ok(said)
    }
}

/// What is kept of a quarter's answers to one question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally {
    pub quarter: Day,
    pub question: String,
    /// `None`: few.
    pub answers: Option<i64>,
    /// `None`: few said one of the two.
    pub yes: Option<i64>,
    /// What all but few said; else empty.
    pub most: String,
}

impl Tally {
    /// Counts yes and no, and forgets what may not be shown: fewer than `few`, a number of the plan, are not kept (WP-22).
    pub fn count(quarter: Day, question: &str, (yes, no): (i64, i64), few: i64) -> Tally {
        let enough = yes + no >= few;
        let mixed = yes >= few && no >= few;
        let most = match (enough && !mixed, yes >= no) {
            (false, _) => "",
            (true, true) => "yes",
            (true, false) => "no",
        };
        // With few on each side nothing but their number is told: most of twelve is not many.
        let most = if yes.max(no) < few { "" } else { most };
        Tally {
            quarter,
            question: question.to_owned(),
            answers: enough.then_some(yes + no),
            yes: mixed.then_some(yes),
            most: most.to_owned(),
        }
    }
    /// The tallies of all answers of a quarter, in the order of the questions.
    pub fn of(quarter: Day, all: &[Said], few: i64) -> Vec<Tally> {
        let counted = |(at, question): (usize, &&str)| {
            let with = |word: &str| all.iter().filter(|said| said.answers[at] == word).count() as i64;
            Tally::count(quarter, question, (with("yes"), with("no")), few)
        };
        ASKED.iter().enumerate().map(counted).collect()
    }
    /// How many of a hundred said yes, rounded down.
    pub fn percent(&self) -> Option<i64> {
        Some(self.yes? * 100 / self.answers.filter(|answers| *answers > 0)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FEW: i64 = 10;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn wp_09_it_is_asked_six_months_after_the_start_until_the_month_after_the_quarter_ends() {
        let start = day("2022-01-10");
        assert_eq!(start.plus(AFTER), day("2022-07-12"));
        for (today, quarter) in [
            ("2022-07-11", None),
            ("2022-07-12", Some("2022-07-01")),
            ("2022-09-30", Some("2022-07-01")),
            ("2022-10-31", Some("2022-07-01")),
            ("2022-11-01", None),
        ] {
            assert_eq!(asked_in(start, day(today)), quarter.map(day), "{today}");
        }
        assert_eq!(open_until(day("2022-10-01")), day("2023-01-31"));
    }

    #[test]
    fn wp_09_every_second_piece_of_work_is_drawn() {
        assert!(is_drawn(&[0, 255]) && is_drawn(&[127]) && !is_drawn(&[128]) && !is_drawn(&[255]) && !is_drawn(&[]));
    }

    #[test]
    fn sec_17_answers_that_no_list_has_are_refused() {
        assert!(Said::of(["yes", "maybe", ""]).is_err());
        assert_eq!(Said::of(["yes", "unsaid", "no"]).unwrap().answers, ["yes", "", "no"]);
    }

    #[test]
    fn wp_22_few_answers_leave_no_number() {
        let quarter = day("2022-07-01");
        let kept_of = |yes, no, few| {
            let Tally { answers, yes, most, .. } = Tally::count(quarter, "paid", (yes, no), few);
            (answers, yes, most)
        };
        let kept = |yes, no| kept_of(yes, no, FEW);
        assert_eq!(kept(9, 0), (None, None, String::new()));
        assert_eq!(kept(6, 6), (Some(12), None, String::new()));
        assert_eq!(kept(30, 0), (Some(30), None, "yes".to_owned()));
        assert_eq!(kept(30, 9), (Some(39), None, "yes".to_owned()));
        assert_eq!(kept(3, 20), (Some(23), None, "no".to_owned()));
        assert_eq!(kept(20, 10), (Some(30), Some(20), String::new()));
        assert_eq!(Tally::count(quarter, "paid", (20, 10), FEW).percent(), Some(66));
        // A plan may ask for more.
        assert_eq!(kept_of(20, 10, 11), (Some(30), None, "yes".to_owned()));
        assert_eq!(kept_of(20, 10, 31), (None, None, String::new()));
    }

    proptest! {
        /// Whatever is kept is the same for two counts that differ by small numbers only.
        #[test]
        fn wp_22_what_is_kept_tells_no_number_under_ten(yes in 0i64..200, no in 0i64..200) {
            let kept = Tally::count(day("2022-07-01"), "paid", (yes, no), FEW);
            for small in [yes, no].into_iter().filter(|number| *number < FEW) {
                prop_assert_ne!(kept.yes, Some(small));
                prop_assert_eq!(kept.yes, None);
            }
            prop_assert_eq!(kept.answers.is_some(), yes + no >= FEW);
            prop_assert!(kept.most.is_empty() || yes.max(no) >= FEW && yes.min(no) < FEW);
        }
    }
}
