//! Days as people type them (field guide 1.8, no. 5).
//!
//! What could be read in two ways is not read: `2022.1` in a number cell (January or October), `10.5`.
//! A day without a year belongs to the plan year; a month alone is its first day.

use super::text;
use crate::cells::Cell;
use leka_core::Day;

/// What a cell says: a day, or an open end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Parsed {
    /// The day; of an open end (`open`) it means nothing.
    pub day: Day,
    /// The end of a range such as `2022.3-2022.10`.
    pub until: Option<Until>,
    /// The cell names no year; the plan year was taken.
    pub year_assumed: bool,
    /// 长期 or 至今 and no day.
    pub open: bool,
}

/// The second half of a range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Until {
    On(Day),
    Open,
}

/// Why a cell is no day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateFault {
    /// Nothing that could be a day.
    Unreadable,
    /// A number cell such as 2022.1: the spreadsheet dropped a closing zero, or did not.
    MonthOrTen,
}

/// Day numbers of the 1900 system from 2000-01-01 to 2050-12-31: whole numbers of a cell without a date
/// format in this range are days that lost their format.
const SERIALS: std::ops::RangeInclusive<i64> = 36_526..=55_152;
/// 1970-01-01 in the 1900 system.
const SERIAL_EPOCH: i64 = 25_569;
/// The same day has a number so much higher in the 1900 system than in the 1904 system.
const FROM_1904: i64 = 1_462;
const OPEN: &[&str] = &["长期", "至今", "现在", "长期有效", "无固定期限", "在岗", "在职"];
const YEARS: std::ops::RangeInclusive<i64> = 1950..=2099;

/// Reads one cell of a sheet whose days count from 1900. An empty cell is unreadable; ask [`text::of`] first whether there is
/// anything.
pub fn parse(cell: &Cell, plan_year: i16) -> Result<Parsed, DateFault> {
    parse_in(cell, plan_year, false)
}

/// As [`parse`]; in a sheet whose days count from 1904 a plain number means the day of that system.
pub fn parse_in(cell: &Cell, plan_year: i16, is_1904: bool) -> Result<Parsed, DateFault> {
    match cell {
        Cell::Day(number) => {
            if !text::DAYS.contains(number) {
                return Err(DateFault::Unreadable);
            }
            let day = Day::from_number(*number);
            if YEARS.contains(&i64::from(day.year())) { Ok(on(day)) } else { Err(DateFault::Unreadable) }
        }
        Cell::Number(number) => parse_number(*number, is_1904),
        Cell::Text(text) => parse_text(text, plan_year),
        Cell::Empty | Cell::Bool(_) | Cell::Error(_) => Err(DateFault::Unreadable),
    }
}

/// One whole day as typed into a field of a form: year, month and day are said, in any of the ways in which a cell says them.
pub fn whole(typed: &str) -> Option<Day> {
    let parts = typed.split(|c: char| !c.is_numeric()).filter(|part| !part.is_empty()).count();
    // 20220305 is one part; a month alone, or the number that a spreadsheet keeps, is no day that anybody said.
    if parts != 3 && typed.chars().filter(|c| c.is_numeric()).count() != 8 {
        return None;
    }
    match parse_text(typed, 0) {
        Ok(Parsed { day, until: None, year_assumed: false, open: false }) => Some(day),
        _ => None,
    }
}

fn on(day: Day) -> Parsed {
    Parsed { day, until: None, year_assumed: false, open: false }
}

fn parse_number(number: f64, is_1904: bool) -> Result<Parsed, DateFault> {
    let whole = number.trunc();
    if !(0.0..1e9).contains(&number) {
        return Err(DateFault::Unreadable);
    }
    // Exact: below 1e9.
    let serial = whole as i64 + if is_1904 { FROM_1904 } else { 0 };
    if SERIALS.contains(&serial) {
        // A fraction is the time of the day.
        return i32::try_from(serial - SERIAL_EPOCH).map(|n| on(Day::from_number(n))).map_err(|_| DateFault::Unreadable);
    }
    let shown = text::number_text(number);
    if number == whole {
        return digits_only(shown.as_bytes()).map(on).ok_or(DateFault::Unreadable);
    }
    match shown.split_once('.') {
        Some((year, "1")) if full_year(year).is_some() => Err(DateFault::MonthOrTen),
        Some((year, month)) => {
            full_year(year).and_then(|year| day_of(year, month.parse().ok()?, 1)).map(on).ok_or(DateFault::Unreadable)
        }
        None => Err(DateFault::Unreadable),
    }
}

/// A year of four digits, or of two that can be no month (`22`).
fn full_year(text: &str) -> Option<i64> {
    let number: i64 = text.parse().ok()?;
    match text.len() {
        4 => YEARS.contains(&number).then_some(number),
        2 => (13..=49).contains(&number).then_some(2000 + number),
        _ => None,
    }
}

/// A day of the calendar. Computed here, because a file of 100,000 rows asks 200,000 times
/// (days since 1970-01-01 by the count of 400-year cycles that begin in March).
fn day_of(year: i64, month: i64, day: i64) -> Option<Day> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    if !YEARS.contains(&year) || !(1..=length).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let (cycle, of_cycle) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let number = cycle * 146_097 + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - 719_468;
    i32::try_from(number).ok().map(Day::from_number)
}

/// `20220305`, `202203`.
fn digits_only(digits: &[u8]) -> Option<Day> {
    let number = |range: std::ops::Range<usize>| {
        digits.get(range)?.iter().try_fold(0i64, |sum, b| b.is_ascii_digit().then(|| sum * 10 + i64::from(b - b'0')))
    };
    match digits.len() {
        8 => day_of(number(0..4)?, number(4..6)?, number(6..8)?),
        6 => day_of(number(0..4)?, number(4..6)?, 1),
        _ => None,
    }
}

fn parse_text(typed: &str, plan_year: i16) -> Result<Parsed, DateFault> {
    // What most files hold: 2022-03-05.
    let bytes = typed.as_bytes();
    let plain = bytes.len() == 10 && bytes[4] == bytes[7] && matches!(bytes[4], b'-' | b'/' | b'.') && bytes.is_ascii();
    if plain && let Some(day) = iso(typed) {
        return Ok(on(day));
    }
    let plain: String = text::trim(typed).trim_start_matches('\'').chars().map(text::half_width).collect();
    let plain = without_time(&plain);
    let plain: String = plain.chars().filter(|c| !c.is_whitespace()).collect();
    if OPEN.contains(&plain.as_str()) {
        return Ok(Parsed { day: Day::from_number(0), until: None, year_assumed: false, open: true });
    }
    if let Some(single) = single(&plain, plan_year) {
        return Ok(single);
    }
    range(&plain, plan_year).ok_or(DateFault::Unreadable)
}

fn iso(typed: &str) -> Option<Day> {
    day_of(typed.get(0..4)?.parse().ok()?, typed.get(5..7)?.parse().ok()?, typed.get(8..10)?.parse().ok()?)
}

/// `2022-03-05 00:00:00` and `2022-03-05T08:00` without the time.
fn without_time(plain: &str) -> &str {
    match plain.find([' ', 'T']) {
        Some(gap) if plain[gap + 1..].trim_start().starts_with(|c: char| c.is_ascii_digit()) && plain[gap..].contains(':') => {
            &plain[..gap]
        }
        _ => plain,
    }
}

/// One day, without a range.
fn single(plain: &str, plan_year: i16) -> Option<Parsed> {
    let plain = plain.trim_end_matches("开始").trim_end_matches('起').trim_end_matches(['.', '。']);
    let this_year = i64::from(plan_year);
    for (word, year) in [("今年", this_year), ("本年", this_year), ("去年", this_year - 1), ("上年", this_year - 1)] {
        if let Some(rest) = plain.strip_prefix(word) {
            let (month, day) = month_and_day(rest.trim_start_matches('度'))?;
            return Some(Parsed { day: day_of(year, month, day)?, until: None, year_assumed: true, open: false });
        }
    }
    if plain.bytes().all(|b| b.is_ascii_digit()) {
        if let Some(day) = digits_only(plain.as_bytes()) {
            return Some(on(day));
        }
        // A CSV shows the number of a day that lost its format.
        let serial = plain.parse::<i64>().ok().filter(|n| plain.len() == 5 && SERIALS.contains(n))?;
        return i32::try_from(serial - SERIAL_EPOCH).ok().map(|n| on(Day::from_number(n)));
    }
    if let Some((year, rest)) = plain.split_once('年') {
        let number: i64 = digits(year)?;
        let year = match year.len() {
            4 => number,
            2 => 2000 + number,
            _ => return None,
        };
        let (month, day) = month_and_day(rest)?;
        return day_of(year, month, day).map(on);
    }
    if plain.contains('月') {
        let (month, day) = month_and_day(plain)?;
        return Some(Parsed { day: day_of(this_year, month, day)?, until: None, year_assumed: true, open: false });
    }
    let sign = plain.chars().find(|c| matches!(c, '.' | '-' | '/'))?;
    let mut parts = plain.split(sign);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() {
        return None;
    }
    let year = full_year(year)?;
    let day = match day {
        Some(day) => short(day)?,
        None => 1,
    };
    day_of(year, short(month)?, day).map(on)
}

/// `3月`, `3月5日`, `3月5号`, `3-5`, after the year: the month and the day (1 when there is none).
fn month_and_day(rest: &str) -> Option<(i64, i64)> {
    let (month, day) = rest.split_once('月').or_else(|| rest.split_once(['.', '-', '/'])).unwrap_or((rest, ""));
    let day = day.trim_end_matches(['日', '号']).trim_start_matches("份");
    Some((short(month)?, if day.is_empty() { 1 } else { short(day)? }))
}

fn digits(text: &str) -> Option<i64> {
    (!text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// A month or a day: one or two digits.
fn short(text: &str) -> Option<i64> {
    digits(text).filter(|_| text.len() <= 2)
}

/// `2022.3-2022.10`, `2022年3月至10月`, `2022.3至今`.
fn range(plain: &str, plan_year: i16) -> Option<Parsed> {
    let clear = plain.char_indices().find(|(_, c)| matches!(c, '至' | '到' | '~' | '—' | '–' | '－'));
    let (from, to) = match clear {
        Some((at, sign)) => (&plain[..at], &plain[at + sign.len_utf8()..]),
        // A hyphen parts two days only when the days themselves use another sign.
        None if plain.contains(['.', '/', '年', '月']) => plain.split_once('-')?,
        None => return None,
    };
    let from = single(from, plan_year)?;
    let to = to.trim_start_matches(['—', '–', '-']);
    if to == "今" || OPEN.contains(&to) || (clear.is_some_and(|(_, sign)| sign == '至') && to.is_empty()) {
        return Some(Parsed { until: Some(Until::Open), ..from });
    }
    let until = match single(to, from.day.year()) {
        Some(until) => until.day,
        // `3月5日-10日`: only a day is left, in the month of the first.
        None => {
            let date = from.day.date();
            day_of(i64::from(date.year()), i64::from(date.month()), short(to.strip_suffix(['日', '号'])?)?)?
        }
    };
    Some(Parsed { until: Some(Until::On(until)), ..from })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(typed: &str) -> String {
        match parse(&Cell::Text(typed.to_owned()), 2022) {
            Ok(parsed) if parsed.open => "open".to_owned(),
            Ok(parsed) => {
                let until = match parsed.until {
                    Some(Until::On(day)) => format!(" to {day}"),
                    Some(Until::Open) => " to open".to_owned(),
                    None => String::new(),
                };
                format!("{}{until}{}", parsed.day, if parsed.year_assumed { " assumed" } else { "" })
            }
            Err(_) => "unreadable".to_owned(),
        }
    }

    #[test]
    fn days_are_read_as_people_type_them() {
        for (typed, expected) in [
            ("2022.3.5", "2022-03-05"),
            ("2022.03", "2022-03-01"),
            ("2022.10", "2022-10-01"),
            ("2022-3-5", "2022-03-05"),
            ("2022-03-05", "2022-03-05"),
            ("2022/3/5", "2022-03-05"),
            ("20220305", "2022-03-05"),
            ("202203", "2022-03-01"),
            ("2022年3月5日", "2022-03-05"),
            ("2022年3月", "2022-03-01"),
            ("2022 年 3 月 5 日", "2022-03-05"),
            ("2022年03月05号", "2022-03-05"),
            ("3月", "2022-03-01 assumed"),
            ("3月5日", "2022-03-05 assumed"),
            ("3月份", "2022-03-01 assumed"),
            ("22.3", "2022-03-01"),
            ("22.3.5", "2022-03-05"),
            ("22年3月", "2022-03-01"),
            ("今年3月", "2022-03-01 assumed"),
            ("去年10月", "2021-10-01 assumed"),
            ("2022-03-05 00:00:00", "2022-03-05"),
            ("2022-03-05T08:30:00", "2022-03-05"),
            ("２０２２．３．５", "2022-03-05"),
            ("２０２２年３月", "2022-03-01"),
            ("2022.3.5.", "2022-03-05"),
            ("2022年3月起", "2022-03-01"),
            ("44625", "2022-03-05"),
            ("长期", "open"),
            ("至今", "open"),
            ("2022.3-2022.10", "2022-03-01 to 2022-10-01"),
            ("2022.3.5—2022.10.1", "2022-03-05 to 2022-10-01"),
            ("2022年3月至10月", "2022-03-01 to 2022-10-01"),
            ("2022-03-05至2022-10-01", "2022-03-05 to 2022-10-01"),
            ("2022.3至今", "2022-03-01 to open"),
            ("3月-10月", "2022-03-01 to 2022-10-01 assumed"),
            ("3月5日-10日", "2022-03-05 to 2022-03-10 assumed"),
            // Two readings, or none.
            ("10.5", "unreadable"),
            ("3.5", "unreadable"),
            ("3月初", "unreadable"),
            ("2022年", "unreadable"),
            ("2022", "unreadable"),
            ("2022.13", "unreadable"),
            ("2022-02-30", "unreadable"),
            ("20221345", "unreadable"),
            ("2202.3.5", "unreadable"),
            ("不详", "unreadable"),
            ("6个月", "unreadable"),
            ("", "unreadable"),
        ] {
            assert_eq!(read(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_field_of_a_form_takes_a_whole_day_alone() {
        let day: Option<Day> = "2022-03-05".parse().ok();
        for typed in ["2022-03-05", " 2022.3.5 ", "2022/3/5", "2022年3月5日", "2022年03月05号", "20220305", "22.3.5"] {
            assert_eq!(whole(typed), day, "{typed}");
        }
        for typed in ["", "2022.3", "2022年3月", "3月5日", "今年3月5日", "44625", "202203", "长期"] {
            assert_eq!(whole(typed), None, "{typed}");
        }
        for typed in ["2022.3.5-2022.10.1", "2022.3-10", "2022-02-30", "later"] {
            assert_eq!(whole(typed), None, "{typed}");
        }
    }

    #[test]
    fn number_cells_are_read_only_when_they_can_mean_one_day() {
        let number = |n: f64| parse(&Cell::Number(n), 2022).map(|parsed| parsed.day.to_string());
        assert_eq!(number(44625.0).as_deref(), Ok("2022-03-05"));
        assert_eq!(number(44625.75).as_deref(), Ok("2022-03-05"));
        assert_eq!(number(20220305.0).as_deref(), Ok("2022-03-05"));
        assert_eq!(number(202203.0).as_deref(), Ok("2022-03-01"));
        assert_eq!(number(2022.1), Err(DateFault::MonthOrTen));
        assert_eq!(number(22.1), Err(DateFault::MonthOrTen));
        assert_eq!(number(22.3).as_deref(), Ok("2022-03-01"));
        assert_eq!(number(3.0), Err(DateFault::Unreadable));
        assert_eq!(number(f64::NAN), Err(DateFault::Unreadable));
        assert_eq!(parse(&Cell::Day(19056), 2022).map(|p| p.day.to_string()).as_deref(), Ok("2022-03-05"));
    }

    #[test]
    fn a_plain_number_is_a_day_of_the_system_of_its_workbook() {
        let old = |cell: Cell| parse_in(&cell, 2022, true).map(|parsed| parsed.day.to_string());
        assert_eq!(old(Cell::Number(43163.0)).as_deref(), Ok("2022-03-05"));
        assert_eq!(old(Cell::Number(43163.75)).as_deref(), Ok("2022-03-05"));
        // What is written out is the same day in either; a day of the calendar was resolved where it was read.
        assert_eq!(old(Cell::Number(20220305.0)).as_deref(), Ok("2022-03-05"));
        assert_eq!(old(Cell::Day(19056)).as_deref(), Ok("2022-03-05"));
        assert_eq!(old(Cell::Number(2022.1)), Err(DateFault::MonthOrTen));
        assert_eq!(old(Cell::Number(35063.0)), Err(DateFault::Unreadable), "the last day of 1999");
        assert_eq!(old(Cell::Number(35064.0)).as_deref(), Ok("2000-01-01"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(typed in "\\PC{0,24}") {
            let _ = parse(&Cell::Text(typed), 2022);
        }
        #[test]
        fn anything_like_a_day_is_read_or_refused(typed in "[0-9年月日号.\\-/至今去长期 :T~—]{0,20}") {
            let _ = parse(&Cell::Text(typed), 2022);
        }
        #[test]
        fn any_number_is_read_or_refused(number in any::<f64>(), day in any::<i32>()) {
            let _ = parse(&Cell::Number(number), 2022);
            let _ = parse(&Cell::Day(day), 2022);
        }
        #[test]
        fn days_are_those_of_the_calendar(year in 1950i16..2099, month in 0i8..14, day in 0i8..33) {
            prop_assert_eq!(day_of(i64::from(year), i64::from(month), i64::from(day)), Day::of(year, month, day));
        }
        #[test]
        fn a_day_survives_every_writing(number in 11_000i32..20_000) {
            let day = Day::from_number(number);
            let date = day.date();
            let (y, m, d) = (date.year(), date.month(), date.day());
            for typed in [format!("{y}.{m}.{d}"), format!("{y}-{m:02}-{d:02}"), format!("{y}年{m}月{d}日"), format!("{y}{m:02}{d:02}")] {
                prop_assert_eq!(parse(&Cell::Text(typed), 2022).map(|p| p.day), Ok(day));
            }
        }
    }
}
