//! Days after the start, and pay days (WP-17). Pure.

use leka_core::Day;

/// The days after the first one on which questions wait.
pub const CHECK_INS: [i32; 3] = [3, 30, 90];
/// The last questions can be answered so long, counted from the first day.
const LAST: i32 = 180;
/// Pay days that are looked at are not older than this, in days.
pub const LOOKED_AT: i32 = 62;

/// Which questions wait on that day, and since when; `None`: none do. They wait until the next ones come, whether or not
/// they were answered: nobody keeps that. Work that had ended before is not asked about.
pub fn waiting(start: Day, end: Option<Day>, today: Day) -> Option<(i32, Day)> {
    if today >= start.plus(LAST) {
        return None;
    }
    let came = |after: &&i32| start.plus(**after) <= today && end.is_none_or(|end| end >= start.plus(**after));
    let after = CHECK_INS.iter().filter(came).max()?;
    Some((*after, start.plus(*after)))
}

/// How often somebody is paid: by the terms' words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rhythm {
    /// Each day; looked at once a month.
    Daily,
    /// The day of the week, Monday is 1.
    Weekly(i32),
    /// The day of the month, for that month.
    Monthly(i32),
    /// The day of the month, for the month before.
    NextMonth(i32),
}

impl Rhythm {
    /// From the terms; `None`: they do not say it.
    pub fn of(word: &str, day: i64) -> Option<Rhythm> {
        let day = i32::try_from(day).ok()?;
        match word {
            "daily" => Some(Rhythm::Daily),
            "weekly" if (1..=7).contains(&day) => Some(Rhythm::Weekly(day)),
            "monthly" if (1..=31).contains(&day) => Some(Rhythm::Monthly(day)),
            "next_month" if (1..=31).contains(&day) => Some(Rhythm::NextMonth(day)),
            _ => None,
        }
    }
    fn is_pay_day(self, day: Day) -> bool {
        let in_month = |wanted: i32| {
            let last = i32::from(day.month().last_day().date().day());
            i32::from(day.date().day()) == wanted.min(last)
        };
        match self {
            Rhythm::Daily => in_month(31),
            // Day 0, 1 January 1970, was a Thursday.
            Rhythm::Weekly(wanted) => (day.number() + 3).rem_euclid(7) + 1 == wanted,
            Rhythm::Monthly(wanted) | Rhythm::NextMonth(wanted) => in_month(wanted),
        }
    }
    /// Whether pay for some day of the work is due on that pay day.
    fn covers(self, start: Day, end: Option<Day>, due: Day) -> bool {
        let (first, last) = match self {
            Rhythm::Daily | Rhythm::Monthly(_) => (due.month().first_day(), due),
            Rhythm::Weekly(_) => (due.plus(-6), due),
            Rhythm::NextMonth(_) => {
                let before = due.month().first_day().plus(-1);
                (before.month().first_day(), before)
            }
        };
        // The day itself is not worked off yet, so work that begins on a pay day is paid on the next one.
        let begun = if last == due { start < last } else { start <= last };
        begun && end.is_none_or(|end| end >= first)
    }
}

/// The pay days of work between two days, both of them inside.
pub fn pay_days(rhythm: Rhythm, start: Day, end: Option<Day>, from: Day, until: Day) -> Vec<Day> {
    let mut days = Vec::new();
    let mut day = from.max(start);
    while day <= until {
        if rhythm.is_pay_day(day) && rhythm.covers(start, end, day) {
            days.push(day);
        }
        day = day.plus(1);
    }
    days
}

/// By which day everything is paid after the last day of work, by the terms' `final_pay_days`; `None`: they do not say it.
pub fn all_due(end: Option<Day>, days: Option<i32>) -> Option<Day> {
    Some(end?.plus(days?))
}

/// The pay days between two days, both of them inside: those of the rhythm, until the day by which everything is due.
pub fn dues(rhythm: Option<Rhythm>, (start, end): (Day, Option<Day>), all_due: Option<Day>, from: Day, until: Day) -> Vec<Day> {
    let mut days = rhythm.map_or_else(Vec::new, |rhythm| pay_days(rhythm, start, end, from, until));
    if let Some(all_due) = all_due {
        days.retain(|day| *day < all_due);
        days.extend(Some(all_due).filter(|day| (from..=until).contains(day)));
    }
    days
}

/// Whether pay that nobody calls paid is late: so many days after the pay day (the plan's `late_pay_days`).
pub fn is_late(due: Day, late_days: i32, today: Day) -> bool {
    due.plus(late_days) <= today
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }
    fn texts(days: Vec<Day>) -> Vec<String> {
        days.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn wp_17_questions_wait_at_days_three_thirty_and_ninety() {
        let start = day("2022-03-01");
        let waits = |after: i32| waiting(start, None, start.plus(after)).map(|(which, _)| which);
        for (after, which) in
            [(0, None), (2, None), (3, Some(3)), (29, Some(3)), (30, Some(30)), (89, Some(30)), (90, Some(90)), (179, Some(90))]
        {
            assert_eq!(waits(after), which, "{after}");
        }
        assert_eq!(waits(180), None);
        assert_eq!(waiting(start, None, start.plus(40)), Some((30, start.plus(30))));
        // Who left on the twentieth day is asked no more than the first questions.
        let left = Some(start.plus(20));
        assert_eq!(waiting(start, left, start.plus(40)).map(|(which, _)| which), Some(3));
        assert_eq!(waiting(start, Some(start.plus(1)), start.plus(40)), None);
    }

    #[test]
    fn wp_17_pay_days_come_from_the_terms() {
        let (start, from) = (day("2022-09-20"), day("2022-09-01"));
        let all = |rhythm, end: Option<&str>| texts(pay_days(rhythm, start, end.map(day), from, day("2022-12-31")));
        assert_eq!(all(Rhythm::Monthly(28), None), ["2022-09-28", "2022-10-28", "2022-11-28", "2022-12-28"]);
        assert_eq!(all(Rhythm::Monthly(31), None), ["2022-09-30", "2022-10-31", "2022-11-30", "2022-12-31"]);
        assert_eq!(all(Rhythm::Monthly(20), None)[0], "2022-10-20", "not on the first day of work");
        assert_eq!(all(Rhythm::NextMonth(10), None), ["2022-10-10", "2022-11-10", "2022-12-10"]);
        assert_eq!(all(Rhythm::NextMonth(10), Some("2022-10-02")), ["2022-10-10", "2022-11-10"], "what is left is due too");
        assert_eq!(all(Rhythm::Monthly(28), Some("2022-10-02")), ["2022-09-28", "2022-10-28"]);
        assert_eq!(all(Rhythm::Daily, None)[0], "2022-09-30");
        // 23 September 2022 was a Friday.
        assert_eq!(all(Rhythm::Weekly(5), Some("2022-10-01"))[..3], ["2022-09-23", "2022-09-30", "2022-10-07"]);
        assert_eq!(all(Rhythm::Weekly(5), Some("2022-10-01")).len(), 3);
        for (word, number) in [("weekly", 8), ("monthly", 0), ("next_month", 32), ("", 1)] {
            assert_eq!(Rhythm::of(word, number), None, "{word} {number}");
        }
    }

    #[test]
    fn wp_17_everything_is_due_so_many_days_after_the_last_day_and_no_pay_day_comes_after_that() {
        let (start, from, until) = (day("2022-09-20"), day("2022-09-01"), day("2022-12-31"));
        let all = |rhythm, end: Option<&str>, days: Option<i32>| {
            let end = end.map(day);
            texts(dues(rhythm, (start, end), all_due(end, days), from, until))
        };
        let monthly = Some(Rhythm::Monthly(28));
        assert_eq!(all(monthly, Some("2022-10-02"), Some(3)), ["2022-09-28", "2022-10-05"]);
        assert_eq!(all(monthly, Some("2022-10-28"), Some(0)), ["2022-09-28", "2022-10-28"], "the same day stands there once");
        assert_eq!(all(None, Some("2022-10-02"), Some(30)), ["2022-11-01"], "also where the terms name no pay day");
        assert_eq!(all(Some(Rhythm::NextMonth(10)), Some("2022-10-02"), None), ["2022-10-10", "2022-11-10"]);
        assert_eq!(all(monthly, None, Some(3)).len(), 4, "it goes on");
        // What is out of the days that are asked for is not there.
        assert!(dues(monthly, (start, Some(start)), Some(start.plus(3)), start.plus(4), until).is_empty());
        assert!(dues(None, (start, Some(start)), Some(start.plus(3)), from, start.plus(2)).is_empty());
    }

    #[test]
    fn wp_17_pay_is_late_on_the_fifth_day_after_the_pay_day() {
        let due = day("2022-09-28");
        let days = leka_plan::Protection::default().late_pay_days;
        assert!(!is_late(due, days, due.plus(4)) && is_late(due, days, due.plus(5)));
    }
}
