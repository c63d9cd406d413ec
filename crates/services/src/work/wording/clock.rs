//! Reads from one time of the day to another: 早上8点到晚上8点, 8:00-20:00, 早七晚八, from 8 am to 8 pm. What is longer than a day
//! of work with its break is found. The words are data, as all others.

use super::units::{Kind, Parted, Text};
use super::{BREAK, CLOCK, EARLY, Found, LATE, OPEN, UNTIL, WORDS};
use crate::work::refusals::DAY_MINUTES;
use crate::work::terms::plain;
use std::ops::Range;

/// The most words between two times.
const APART: usize = 6;
const HALF_DAY: i64 = 12 * 60;

/// Which half of the day a word names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Early,
    Late,
}

/// A time of the day, and the unit behind it.
struct Time {
    minutes: i64,
    /// It says that it is one: 8点, 8:00, 8 am.
    is_clock: bool,
    half: Option<Half>,
    next: usize,
}

struct Reader<'r> {
    read: &'r Text,
    text: &'r str,
}

/// What is too long, without a break of so many minutes; a text that says how long its break is, is believed.
pub(super) fn too_long(read: &Text, text: &str, found: &[Found], meal: i64) -> Vec<Found> {
    let reader = Reader { read, text };
    let mut out = Vec::new();
    if read.units.iter().filter(|unit| unit.number.is_some()).count() < 2 {
        return out;
    }
    let rests = found.iter().filter(|one| one.rule == BREAK).filter_map(|one| read.units.get(one.units.clone()));
    let meal = rests.flatten().filter_map(|unit| whole(unit.number?.saturating_mul(60))).fold(meal, i64::max);
    // Words of the time before are not of the next one: the am of 8 am to 6.
    let (mut at, mut floor) = (0, 0);
    while at < read.units.len() {
        let Some((minutes, end)) = reader.range(at, floor) else {
            at += 1;
            continue;
        };
        let worked = minutes - meal;
        if worked > DAY_MINUTES && !found.iter().any(|one| one.rule == OPEN && reader.is_near(&one.units, at, end)) {
            out.push(Found { rule: "day-hours", units: at..end, number: Some(plain(worked, 60)) });
        }
        (at, floor) = (end, end);
    }
    out
}

/// Hundredths as a number without its part.
fn whole(hundredths: u64) -> Option<i64> {
    i64::try_from(hundredths / 100).ok()
}

impl Reader<'_> {
    fn is(&self, section: &str, at: usize) -> bool {
        self.read.units.get(at).is_some_and(|unit| WORDS.has(section, self.read.word(unit)))
    }

    fn ends_clause(&self, at: usize) -> bool {
        self.read.units.get(at).is_none_or(|unit| unit.parted == Parted::Clause)
    }

    /// The half of the day in the two words before: 早上8点, 晚8点.
    fn half_before(&self, at: usize, floor: usize) -> Option<Half> {
        let mut half = None;
        for back in 1..=at.saturating_sub(floor).min(2) {
            if self.ends_clause(at - back + 1) {
                break;
            }
            if self.is(LATE, at - back) {
                return Some(Half::Late);
            }
            if self.is(EARLY, at - back) {
                half = Some(Half::Early);
            }
        }
        half
    }

    /// The minutes of 8:30.
    fn minutes(&self, at: usize) -> Option<i64> {
        let (hour, unit) = (self.read.units.get(at)?, self.read.units.get(at + 1)?);
        let digits = hour.kind == Kind::Digits && unit.kind == Kind::Digits;
        let fits = digits && unit.at.start == hour.at.end + 1 && unit.at.len() == 2;
        let colon = fits && matches!(self.text.chars().nth(hour.at.end), Some(':' | '：' | '∶'));
        unit.number.filter(|number| colon && *number < 6_000).and_then(whole)
    }

    fn time(&self, at: usize, floor: usize) -> Option<Time> {
        let unit = self.read.units.get(at)?;
        let number = unit.number.filter(|number| *number <= 2_400 && number.is_multiple_of(100))?;
        let (mut hour, mut half) = (whole(number)?, self.half_before(at, floor));
        if half == Some(Half::Late) && (1..=12).contains(&hour) {
            hour += 12;
        }
        let minutes = self.minutes(at);
        let (mut is_clock, mut part) = (minutes.is_some(), minutes.unwrap_or(0));
        let mut next = at + 1 + usize::from(is_clock);
        while self.is(CLOCK, next) && self.read.units.get(next).is_some_and(|unit| unit.parted == Parted::No) {
            is_clock = true;
            if self.read.units.get(next).is_some_and(|unit| self.read.word(unit) == "半") {
                part = 30;
            }
            // 8 pm: behind it.
            if half.is_none() && self.is(LATE, next) {
                half = Some(Half::Late);
                hour += if hour < 12 { 12 } else { 0 };
            } else if half.is_none() && self.is(EARLY, next) {
                half = Some(Half::Early);
                hour %= 12;
            }
            next += 1;
        }
        Some(Time { minutes: hour * 60 + part, is_clock, half, next })
    }

    /// How long it is from the time here to the next one, and the unit behind that.
    fn range(&self, at: usize, floor: usize) -> Option<(i64, usize)> {
        let first = self.time(at, floor)?;
        let last = self.time(self.second(first.next)?, first.next)?;
        if !first.is_clock && !last.is_clock && (first.half.is_none() || last.half.is_none()) {
            return None;
        }
        let from = first.minutes;
        let until = match last.minutes {
            until if until > from => until,
            // From 8 to 6.
            until if last.half.is_none() && until + HALF_DAY > from => until + HALF_DAY,
            until => until + 2 * HALF_DAY,
        };
        Some((until - from, last.next))
    }

    /// The next number, if only words of from and to stand before it. 上班 may end a clause.
    fn second(&self, from: usize) -> Option<usize> {
        for at in from..=from + APART {
            let unit = self.read.units.get(at)?;
            let before = |word: &str| at > 0 && self.read.units.get(at - 1).is_some_and(|unit| self.read.word(unit) == word);
            if unit.parted == Parted::Clause && !before("班") {
                return None;
            }
            // 第二天.
            let is_next = before("第") && self.read.word(unit) == "2";
            if unit.number.is_some() && !is_next {
                return Some(at);
            }
            if !is_next && ![UNTIL, EARLY, LATE].into_iter().any(|section| self.is(section, at)) {
                return None;
            }
        }
        None
    }

    /// Whether something stands in the same clause, right before or behind.
    fn is_near(&self, other: &Range<usize>, start: usize, end: usize) -> bool {
        let (from, to) = if other.start >= end { (end, other.start) } else { (other.end, start) };
        from <= to && to - from < APART && (from..=to).all(|at| !self.ends_clause(at))
    }
}
