//! `Day` is a business date in Asia/Shanghai, `Moment` an instant in UTC.
//!
//! A `Day` is kept as the number of days since 1970-01-01, also in the database: both databases
//! compare and add whole numbers alike, which dates do not allow portably.

use jiff::civil::Date;
use std::fmt;

/// A business date (Asia/Shanghai), stored as days since 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A text that is not a day of the form `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the form YYYY-MM-DD: {0}")]
pub struct DayFault(pub String);

const EPOCH: Date = jiff::civil::date(1970, 1, 1);
/// Milliseconds.
const HOUR: i64 = 3_600_000;
/// How far the county's clock is ahead of UTC: Asia/Shanghai, no summer time since 1991.
const AHEAD: i64 = 8 * HOUR;

impl Day {
    /// The day with this number (days since 1970-01-01).
    pub const fn from_number(number: i32) -> Day {
        Day(number)
    }
    /// Days since 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// A day of the calendar; `None` when there is no such day.
    pub fn of(year: i16, month: i8, day: i8) -> Option<Day> {
        Date::new(year, month, day).ok().map(Day::from)
    }

    /// The calendar date.
    pub fn date(self) -> Date {
        let beyond = if self.0 < 0 { Date::MIN } else { Date::MAX };
        jiff::Span::new().try_days(self.0).ok().and_then(|span| EPOCH.checked_add(span).ok()).unwrap_or(beyond)
    }
    pub fn year(self) -> i16 {
        self.date().year()
    }
    pub fn month(self) -> Month {
        let date = self.date();
        Month { year: date.year(), month: date.month() }
    }
    /// The day `days` later (or earlier, when negative).
    pub const fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }
    /// The first moment of this day in the county.
    pub fn begins(self) -> Moment {
        Moment(i64::from(self.0) * 24 * HOUR - AHEAD)
    }
    /// Whole years from this day to `on`, as an age is counted.
    pub fn years_until(self, on: Day) -> i32 {
        let (from, to) = (self.date(), on.date());
        let mut years = i32::from(to.year()) - i32::from(from.year());
        if (to.month(), to.day()) < (from.month(), from.day()) {
            years -= 1;
        }
        years
    }
    /// Monday to Friday. Feast days, and days that are worked instead of others, are not known: a clock that counts working
    /// days is never later than the law's.
    pub fn is_working(self) -> bool {
        // Day 0 was a Thursday.
        (self.0 + 3).rem_euclid(7) < 5
    }
    /// The day `days` working days later.
    pub fn plus_working(self, days: i32) -> Day {
        let (mut day, mut left) = (self, days);
        while left > 0 {
            day = day.plus(1);
            left -= i32::from(day.is_working());
        }
        day
    }
    /// Working days after this day up to `last`, which counts.
    pub fn working_until(self, last: Day) -> i32 {
        (1..=last.0.saturating_sub(self.0).max(0)).map(|days| i32::from(self.plus(days).is_working())).sum()
    }
    /// The first day of the quarter of this day.
    pub fn first_of_quarter(self) -> Day {
        let Month { year, month } = self.month();
        Month { year, month: (month - 1) / 3 * 3 + 1 }.first_day()
    }
    /// The last day of the quarter of this day.
    pub fn last_of_quarter(self) -> Day {
        self.first_of_quarter().month().next().next().last_day()
    }
    /// The last day of the month after the quarter of this day: until then what belongs to the quarter may still come in.
    pub fn month_after_quarter(self) -> Day {
        self.last_of_quarter().plus(1).month().last_day()
    }
    pub fn first_of_year(year: i16) -> Day {
        Day::of(year, 1, 1).unwrap_or(Day(0))
    }
    pub fn last_of_year(year: i16) -> Day {
        Day::of(year, 12, 31).unwrap_or(Day(0))
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Day {
        let days = EPOCH.until(date).map(|span| span.get_days()).unwrap_or(0);
        Day(days)
    }
}
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.date();
        write!(f, "{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
    }
}
impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl std::str::FromStr for Day {
    type Err = DayFault;
    fn from_str(text: &str) -> Result<Day, DayFault> {
        text.trim().parse::<Date>().map(Day::from).map_err(|_| DayFault(text.to_owned()))
    }
}
impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}
impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Day, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A month of the calendar; its text is `YYYY-MM`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Month {
    pub year: i16,
    pub month: i8,
}

impl Month {
    pub fn first_day(self) -> Day {
        Day::of(self.year, self.month, 1).unwrap_or(Day(0))
    }
    pub fn last_day(self) -> Day {
        self.next().first_day().plus(-1)
    }
    pub fn next(self) -> Month {
        if self.month == 12 { Month { year: self.year + 1, month: 1 } } else { Month { year: self.year, month: self.month + 1 } }
    }
}
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// An instant, in milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Moment(pub i64);

impl Moment {
    /// The business date of this instant.
    pub fn day(self) -> Day {
        Day(i32::try_from((self.0 + AHEAD).div_euclid(24 * HOUR)).unwrap_or(0))
    }
    /// The hour of the day in the county.
    pub fn hour(self) -> i64 {
        (self.0 + AHEAD).div_euclid(HOUR).rem_euclid(24)
    }
    /// The minute of that hour.
    pub fn minute(self) -> i64 {
        self.0.div_euclid(60_000).rem_euclid(60)
    }
    pub fn plus_minutes(self, minutes: i64) -> Moment {
        Moment(self.0 + minutes * 60_000)
    }
}
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(t) => write!(f, "{t}"),
            Err(_) => write!(f, "{}", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_survives_text_and_number() {
        let day: Day = "2022-03-05".parse().unwrap();
        assert_eq!(Day::from_number(day.number()), day);
        assert_eq!(day.to_string(), "2022-03-05");
        assert_eq!(day.month().to_string(), "2022-03");
        assert_eq!(day.month().last_day().to_string(), "2022-03-31");
        assert!("2022-02-30".parse::<Day>().is_err());
    }

    #[test]
    fn the_day_of_a_moment_is_shanghais() {
        // 2022-03-04T16:30Z is half past midnight on 5 March in Shanghai.
        assert_eq!(Moment(1_646_411_400_000).day().to_string(), "2022-03-05");
    }

    #[test]
    fn a_day_begins_at_midnight_in_shanghai() {
        let half_past = Moment(1_646_411_400_000);
        assert_eq!((half_past.hour(), half_past.minute()), (0, 30));
        assert_eq!(half_past.day().begins(), half_past.plus_minutes(-30));
        for day in [-400, -1, 0, 1, 19_265].map(Day::from_number) {
            let first = day.begins();
            assert_eq!((first.day(), first.hour(), first.minute()), (day, 0, 0), "{day}");
            let last = Moment(day.plus(1).begins().0 - 1);
            assert_eq!((last.day(), last.hour(), last.minute()), (day, 23, 59), "{day}");
        }
    }

    #[test]
    fn working_days_skip_the_weekend() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        // 26 September 2022 is a Monday.
        assert_eq!(day("2022-09-26").plus_working(3), day("2022-09-29"));
        assert_eq!(day("2022-09-29").plus_working(3), day("2022-10-04"));
        assert_eq!(day("2022-10-01").plus_working(0), day("2022-10-01"), "a Saturday stays");
        assert_eq!(day("2022-09-26").working_until(day("2022-09-26")), 0);
        assert_eq!(day("2022-09-30").working_until(day("2022-10-02")), 0, "a weekend");
        assert_eq!(day("2022-09-30").working_until(day("2022-09-01")), 0, "backwards");
        assert_eq!(day("2022-09-30").working_until(day("2022-10-04")), 2);
    }

    #[test]
    fn a_quarter_has_three_months() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        for (of, first, last, month_after) in [
            ("2022-01-01", "2022-01-01", "2022-03-31", "2022-04-30"),
            ("2022-06-30", "2022-04-01", "2022-06-30", "2022-07-31"),
            ("2022-11-15", "2022-10-01", "2022-12-31", "2023-01-31"),
        ] {
            let of = day(of);
            let all = [of.first_of_quarter(), of.last_of_quarter(), of.month_after_quarter()];
            assert_eq!(all, [day(first), day(last), day(month_after)], "{of}");
        }
    }

    #[test]
    fn sixteen_is_reached_on_the_birthday() {
        let born: Day = "2006-05-10".parse().unwrap();
        assert_eq!(born.years_until("2022-05-09".parse().unwrap()), 15);
        assert_eq!(born.years_until("2022-05-10".parse().unwrap()), 16);
    }
}
