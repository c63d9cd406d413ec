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
    /// The days of the work.
    pub fn spell(&self) -> Spell {
        Spell { start: self.start, end: self.end }
    }
}

/// Days of work as a firm stated them; no end: it goes on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Spell {
    pub start: Day,
    pub end: Option<Day>,
}

impl Spell {
    /// Whether some day of the work lies in that month.
    pub fn is_in(&self, month: Month) -> bool {
        self.start <= month.last_day() && self.end.is_none_or(|end| end >= month.first_day())
    }
    /// Whether both have a day in common.
    pub fn meets(&self, other: &Spell) -> bool {
        self.end.is_none_or(|end| other.start <= end) && other.end.is_none_or(|end| self.start <= end)
    }
    /// Two rows of one roster about the same days: from the first to the last, open if one of them is.
    fn with(&self, other: &Spell) -> Spell {
        let end = self.end.zip(other.end).map(|(one, two)| one.max(two));
        Spell { start: self.start.min(other.start), end }
    }
    /// What was reported after an offer and what the roster says of the same work: a last day that one of the two states counts.
    pub fn said_twice(&self, other: &Spell) -> Spell {
        let end = match (self.end, other.end) {
            (Some(one), Some(two)) => Some(one.max(two)),
            (one, two) => one.or(two),
        };
        Spell { start: self.start.min(other.start), end }
    }
}

/// The work of one person in the rows of a roster: rows that have a day in common are one piece of work. With each piece stands
/// the number of the row that began last.
pub fn pieces(rows: &[Spell]) -> Vec<(Spell, usize)> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|at| (rows[*at].start, *at));
    let mut out: Vec<(Spell, usize)> = Vec::new();
    for at in order {
        match out.last_mut() {
            Some(last) if last.0.meets(&rows[at]) => *last = (last.0.with(&rows[at]), at),
            _ => out.push((rows[at], at)),
        }
    }
    out
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
    pub fn of(month: Month, all: impl IntoIterator<Item = Spell>) -> Counts {
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
    fn work(start: &str, end: Option<&str>) -> Spell {
        Spell { start: day(start), end: end.map(day) }
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
            assert_eq!(Counts::of(month, [work(start, end)]).four(), counts, "{start} {end:?}");
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

    #[test]
    fn m_11_what_one_person_worked_is_counted_once_however_often_it_is_said() {
        let rows = [work("2022-03-01", Some("2022-03-31")), work("2022-03-15", None), work("2021-01-01", Some("2021-02-01"))];
        let found = pieces(&rows);
        assert_eq!(found, [(work("2021-01-01", Some("2021-02-01")), 2), (work("2022-03-01", None), 1)]);
        let apart = pieces(&[work("2022-03-02", None), work("2022-01-01", Some("2022-03-01"))]);
        assert_eq!(apart.len(), 2, "the next day is another piece of work");
        // The roster says no last day, the report after the offer does, and the other way round.
        let (open, over) = (work("2022-03-01", None), work("2022-03-03", Some("2022-05-01")));
        assert_eq!(open.said_twice(&over), work("2022-03-01", Some("2022-05-01")));
        assert_eq!(over.said_twice(&open), open.said_twice(&over));
        assert_eq!(over.said_twice(&work("2022-03-03", Some("2022-05-09"))), work("2022-03-03", Some("2022-05-09")));
    }

    proptest! {
        #[test]
        fn m_11_the_end_of_a_month_is_its_start_and_what_came_and_went_and_the_next_months_start(
            all in prop::collection::vec((18_900_i32..19_400, prop::option::of(0_i32..300)), 0..40),
            at in 18_900_i32..19_400,
        ) {
            let all: Vec<Spell> = all
                .into_iter()
                .map(|(start, days)| {
                    let start = Day::from_number(start);
                    Spell { start, end: days.map(|days| start.plus(days)) }
                })
                .collect();
            let month = Day::from_number(at).month();
            let counts = Counts::of(month, all.iter().copied());
            prop_assert_eq!(counts.before + counts.started, counts.ended + counts.after);
            prop_assert_eq!(counts.after, Counts::of(month.next(), all.iter().copied()).before);
        }
    }
}
