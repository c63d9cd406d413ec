//! Numbers that are dates: number formats, serial numbers of the 1900 and 1904 systems.

use crate::cells::Cell;

/// Built-in formats that show a day. 27 to 36 and 50 to 58 are those of Chinese Excel; of them 32 to 35, 55
/// and 56 show a time only, as do 18 to 21 and 45 to 47.
pub fn builtin_is_date(id: u32) -> bool {
    matches!(id, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58)
}

/// Whether a format code shows a day (and not only a time, which is left as a number).
pub fn code_is_date(code: &str) -> bool {
    if code.to_ascii_lowercase().contains("general") {
        return false;
    }
    let mut characters = code.chars().peekable();
    let (mut year_or_day, mut month, mut time) = (false, false, false);
    while let Some(c) = characters.next() {
        match c {
            // Quoted text, colours, conditions and locales, escaped, padded and repeated characters.
            '"' => while characters.next().is_some_and(|c| c != '"') {},
            '[' => while characters.next().is_some_and(|c| c != ']') {},
            '\\' | '_' | '*' => {
                characters.next();
            }
            ';' => break,
            'y' | 'Y' | 'd' | 'D' => year_or_day = true,
            'm' | 'M' => month = true,
            'h' | 'H' | 's' | 'S' => time = true,
            // The year of an era in East Asian formats, but not an exponent.
            'e' if !matches!(characters.peek(), Some('+' | '-')) => year_or_day = true,
            _ => {}
        }
    }
    year_or_day || (month && !time)
}

/// The day of a serial number, as days since 1970-01-01. `None`: no day a person could have meant.
pub fn day_of_serial(serial: f64, is_1904: bool) -> Option<i32> {
    // Nothing after 9999-12-31, and 0 is what an empty date formula leaves behind.
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let whole = serial.floor() as i32;
    if is_1904 {
        return Some(whole - 24_107);
    }
    match whole {
        1..=59 => Some(whole - 25_568),
        // 29 February 1900 never was.
        60 => None,
        _ => Some(whole - 25_569),
    }
}

/// A number cell, as a day when its format says so.
#[inline]
pub fn number(value: f64, is_date: bool, is_1904: bool) -> Cell {
    if is_date && let Some(day) = day_of_serial(value, is_1904) {
        return Cell::Day(day);
    }
    Cell::Number(value)
}

/// Reads a number as it stands in a file.
#[inline]
pub fn parse(text: &[u8]) -> Option<f64> {
    // Most numbers are short and whole.
    if !text.is_empty() && text.len() <= 15 && text.iter().all(u8::is_ascii_digit) {
        return Some(text.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0')) as f64);
    }
    let value: f64 = std::str::from_utf8(text).ok()?.trim().parse().ok()?;
    value.is_finite().then_some(value)
}

/// The day of `2022-03-05` or `2022-03-05T00:00:00.000`.
pub fn day_of_iso(text: &str) -> Option<i32> {
    let text = text.trim();
    let date = text.get(..10)?;
    if !matches!(text.as_bytes().get(10), None | Some(b'T' | b' ')) {
        return None;
    }
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, month, day): (i32, i32, i32) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=days_of_month(year, month)).contains(&day) {
        return None;
    }
    // Days since 1970-01-01 in the Gregorian calendar, counted from 1 March.
    let year_from_march = if month <= 2 { year - 1 } else { year };
    let era = year_from_march.div_euclid(400);
    let year_of_era = year_from_march.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

fn days_of_month(year: i32, month: i32) -> i32 {
    match month {
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_of_both_systems_are_the_same_day() {
        let day = day_of_iso("2022-03-05");
        assert_eq!(day, Some(19_056));
        assert_eq!(day_of_serial(44_625.0, false), day);
        assert_eq!(day_of_serial(43_163.0, true), day);
        assert_eq!(day_of_serial(44_625.75, false), day);
        assert_eq!(day_of_serial(1.0, false), day_of_iso("1900-01-01"));
        assert_eq!(day_of_serial(59.0, false), day_of_iso("1900-02-28"));
        assert_eq!(day_of_serial(61.0, false), day_of_iso("1900-03-01"));
        assert_eq!(day_of_serial(0.0, false), None);
        assert_eq!(day_of_serial(60.0, false), None);
        assert_eq!(day_of_serial(5.4e17, false), None);
        assert_eq!(day_of_serial(f64::NAN, false), None);
    }

    #[test]
    fn only_formats_that_show_a_day_are_dates() {
        for code in ["yyyy-mm-dd", "yyyy\"年\"m\"月\"", "m/d", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "e\"年\"", "yyyy.m", "d-mmm"]
        {
            assert!(code_is_date(code), "{code}");
        }
        for code in [
            "General",
            "G/通用格式",
            "0.00",
            "0.00E+00",
            "[Red]0.0",
            "\"day\"0",
            "h:mm",
            "[h]:mm:ss",
            "@",
            "#,##0\\m",
            "0_d",
            "[$¥-804]#,##0",
        ] {
            assert!(!code_is_date(code), "{code}");
        }
    }

    #[test]
    fn numbers_are_read_as_written() {
        assert_eq!(parse(b"2022.1"), Some(2022.1));
        assert_eq!(parse(b"44625"), Some(44_625.0));
        assert_eq!(parse(b"5.40329190001010E+17"), Some(540_329_190_001_010_000.0));
        assert_eq!(parse(b"inf"), None);
        assert_eq!(parse(b""), None);
    }
}
