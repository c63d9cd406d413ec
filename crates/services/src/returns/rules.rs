//! Months, and what a return counts. Pure.

use leka_core::{Day, Fen, Month, Sector};

/// So many months can be looked at, the last ended one first. Short of the periods after which anything is deleted.
const MONTHS: usize = 12;

/// What a firm itself reported of one start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reported {
    pub application: i64,
    pub person: i64,
    pub organisation: i64,
    pub vacancy: i64,
    /// The version of the terms that the work began with.
    pub version: i64,
    pub start: Day,
    /// The last day of work; `None`: the firm reported none.
    pub end: Option<Day>,
}

impl Reported {
    /// Whether some day of the work lies in that month.
    pub fn is_in(&self, month: Month) -> bool {
        self.start <= month.last_day() && self.end.is_none_or(|end| end >= month.first_day())
    }
}

/// Four numbers of a month: at its start, begun, ended, at its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    pub before: u32,
    pub started: u32,
    pub ended: u32,
    pub after: u32,
}

impl Counts {
    /// Counts the work of a month.
    pub fn of<'a>(month: Month, all: impl IntoIterator<Item = &'a Reported>) -> Counts {
        let (first, last) = (month.first_day(), month.last_day());
        let mut counts = Counts::default();
        for one in all.into_iter().filter(|one| one.is_in(month)) {
            counts.before += u32::from(one.start < first);
            counts.started += u32::from(one.start >= first);
            counts.ended += u32::from(one.end.is_some_and(|end| end <= last));
            counts.after += u32::from(one.end.is_none_or(|end| end > last));
        }
        counts
    }
    /// In the order of the table.
    pub fn four(&self) -> [u32; 4] {
        [self.before, self.started, self.ended, self.after]
    }
}

/// Pay days of a month, and what the firm reported of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wages {
    pub due: u32,
    pub paid: u32,
    /// Of those that it reported paid: with an amount.
    pub named: u32,
    /// The amounts that it named, together.
    pub fen: i64,
}

impl Wages {
    /// One more pay day: whether it was reported paid, and how much.
    pub fn add(&mut self, paid: bool, fen: Option<i64>) {
        self.due += 1;
        self.paid += u32::from(paid);
        if let Some(fen) = fen.filter(|_| paid) {
            self.named += 1;
            self.fen = self.fen.saturating_add(fen);
        }
    }
    /// What the firm named; `None`: it named no amount, which is another thing than nothing paid.
    pub fn amount(&self) -> Option<Fen> {
        (self.named > 0).then_some(Fen(self.fen))
    }
    /// So many payments were reported without an amount.
    pub fn unnamed(&self) -> u32 {
        self.paid - self.named
    }
    /// Several together.
    pub fn sum(all: impl IntoIterator<Item = Wages>) -> Wages {
        all.into_iter().fold(Wages::default(), |sum, one| Wages {
            due: sum.due + one.due,
            paid: sum.paid + one.paid,
            named: sum.named + one.named,
            fen: sum.fen.saturating_add(one.fen),
        })
    }
}

/// By what a return divides its people: what the published terms say, in the order of the lists.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Group {
    Sector(Sector),
    /// The word of the kind of contract.
    Contract(String),
}

impl Group {
    /// The message that names it.
    pub fn word(&self) -> String {
        match self {
            Group::Sector(sector) => format!("word-sector-{}", sector.word()),
            Group::Contract(word) => format!("work-choice-contract-{word}"),
        }
    }
}

fn before(month: Month) -> Month {
    month.first_day().plus(-1).month()
}

/// The months that can be looked at, the last ended one first.
pub fn months(today: Day) -> Vec<Month> {
    std::iter::successors(Some(before(today.month())), |month| Some(before(*month))).take(MONTHS).collect()
}

/// `2022-09`, if it is one of the months that can be looked at.
pub fn find_month(text: &str, today: Day) -> Option<Month> {
    months(today).into_iter().find(|month| month.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }
    fn work(start: &str, end: Option<&str>) -> Reported {
        let end = end.map(day);
        Reported { application: 1, person: 1, organisation: 1, vacancy: 1, version: 1, start: day(start), end }
    }

    #[test]
    fn m_11_the_months_are_the_twelve_last_ended_ones() {
        let months = months(day("2022-03-31"));
        assert_eq!((months.len(), months[0].to_string(), months[11].to_string()), (12, "2022-02".into(), "2021-03".into()));
        for (text, there) in [("2022-02", true), ("2021-03", true), ("2022-03", false), ("2021-02", false), ("2022-2", false)] {
            assert_eq!(find_month(text, day("2022-03-31")).is_some(), there, "{text}");
        }
    }

    #[test]
    fn m_11_a_month_counts_its_first_and_its_last_day() {
        let month = day("2022-09-15").month();
        for (start, end, counts) in [
            ("2022-08-31", None, [1, 0, 0, 1]),
            ("2022-09-01", None, [0, 1, 0, 1]),
            ("2022-09-30", None, [0, 1, 0, 1]),
            ("2022-10-01", None, [0, 0, 0, 0]),
            ("2022-08-01", Some("2022-08-31"), [0, 0, 0, 0]),
            ("2022-08-01", Some("2022-09-01"), [1, 0, 1, 0]),
            ("2022-08-01", Some("2022-09-30"), [1, 0, 1, 0]),
            ("2022-08-01", Some("2022-10-01"), [1, 0, 0, 1]),
            ("2022-09-02", Some("2022-09-03"), [0, 1, 1, 0]),
        ] {
            assert_eq!(Counts::of(month, [&work(start, end)]).four(), counts, "{start} {end:?}");
        }
    }

    #[test]
    fn m_11_only_what_was_reported_paid_is_paid() {
        let mut wages = Wages::default();
        for (paid, fen) in [(true, Some(320_050)), (true, None), (false, Some(1))] {
            wages.add(paid, fen);
        }
        assert_eq!(wages, Wages { due: 3, paid: 2, named: 1, fen: 320_050 });
        assert_eq!(Wages::sum([wages, wages]), Wages { due: 6, paid: 4, named: 2, fen: 640_100 });
    }

    #[test]
    fn m_11_an_amount_that_nobody_named_is_not_nothing() {
        let mut wages = Wages::default();
        assert_eq!((wages.amount(), wages.unnamed()), (None, 0));
        wages.add(true, None);
        assert_eq!((wages.amount(), wages.unnamed()), (None, 1));
        wages.add(true, Some(5_000));
        assert_eq!((wages.amount(), wages.unnamed()), (Some(Fen(5_000)), 1));
    }

    proptest! {
        #[test]
        fn m_11_the_end_of_a_month_is_its_start_and_what_came_and_went_and_the_next_months_start(
            all in prop::collection::vec((18_900_i32..19_400, prop::option::of(0_i32..300)), 0..40),
            at in 18_900_i32..19_400,
        ) {
            let all: Vec<Reported> = all
                .into_iter()
                .map(|(start, days)| {
                    let start = Day::from_number(start);
                    Reported { start, end: days.map(|days| start.plus(days)), ..work("2022-01-01", None) }
                })
                .collect();
            let month = Day::from_number(at).month();
            let counts = Counts::of(month, &all);
            prop_assert_eq!(counts.before + counts.started, counts.ended + counts.after);
            prop_assert_eq!(counts.after, Counts::of(month.next(), &all).before);
        }
    }
}
