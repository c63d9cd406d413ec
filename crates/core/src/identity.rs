//! The resident identity number (公民身份号码, GB 11643-1999): normalising and checking.
//!
//! A damaged number is asked for again and never repaired; the address code says where the number was
//! issued and is never used as residence.

use crate::folding::{is_invisible, narrow};
use crate::time::Day;
use zeroize::Zeroize;

/// A checked 18-character identity number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NationalId(String);

/// Why a text is no identity number; `code()` is the problem code of the contract.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IdFault {
    /// Nothing there.
    Missing,
    /// Not 18 characters (`old` when it is a 15-digit number of before 1999).
    Length { found: usize, old: bool },
    /// 20 characters: the number of a disability certificate stands in the column.
    DisabilityCertificate,
    /// The spreadsheet kept 15 digits and lost the rest.
    Damaged,
    /// A character that is no digit (or an X that is not last).
    Characters,
    /// The check character does not fit.
    Checksum,
    /// The birth date inside does not exist or lies outside 1800 to today.
    Date,
}

impl IdFault {
    pub const fn code(self) -> &'static str {
        match self {
            IdFault::Missing => "missing",
            IdFault::Length { .. } | IdFault::DisabilityCertificate => "id-length",
            IdFault::Damaged => "id-damaged",
            IdFault::Characters | IdFault::Checksum => "id-checksum",
            IdFault::Date => "id-date",
        }
    }
}

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: &[u8; 11] = b"10X98765432";

/// Drops spaces of every kind, signs that nobody sees and apostrophes, makes full-width characters half-width and `x` big.
pub fn normalise(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !is_invisible(*c) && !matches!(c, '\'' | '‘' | '’'))
        // Digits and letters only: a wide sign is none of a number, and stays as it was typed.
        .map(|c| match c {
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => narrow(c),
            _ => c,
        })
        .map(|c| if c == 'x' { 'X' } else { c })
        .collect()
}

/// The check character for 17 digits (GB 11643-1999, weights 2^(18-i) mod 11).
pub fn check_character(seventeen: &[u8]) -> Option<u8> {
    if seventeen.len() != 17 || !seventeen.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let sum: u32 = seventeen.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    Some(CHECKS[(sum % 11) as usize])
}

impl NationalId {
    /// Reads a number as typed. `numeric_cell` says that the cell held a number and not text, in which
    /// case the spreadsheet kept only 15 digits. `today` bounds the birth date.
    pub fn parse(text: &str, numeric_cell: bool, today: Day) -> Result<NationalId, IdFault> {
        let id = normalise(text);
        if id.is_empty() {
            return Err(IdFault::Missing);
        }
        let scientific = id.contains(['E', 'e'])
            && (id.contains('.') || id.contains('+'))
            && id.chars().next().is_some_and(|c| c.is_ascii_digit());
        if scientific {
            return Err(IdFault::Damaged);
        }
        let bytes = id.as_bytes();
        match id.chars().count() {
            18 => {}
            20 if bytes.iter().all(|b| b.is_ascii_digit() || *b == b'X') => return Err(IdFault::DisabilityCertificate),
            found => return Err(IdFault::Length { found, old: found == 15 && bytes.iter().all(u8::is_ascii_digit) }),
        }
        if bytes.len() != 18 || !bytes[..17].iter().all(u8::is_ascii_digit) || !(bytes[17].is_ascii_digit() || bytes[17] == b'X')
        {
            return Err(IdFault::Characters);
        }
        let fits = check_character(&bytes[..17]) == Some(bytes[17]);
        // A number cell cannot hold 18 digits: whatever it shows, the last three were lost.
        if numeric_cell || (!fits && &bytes[15..] == b"000") {
            return Err(IdFault::Damaged);
        }
        if !fits {
            return Err(IdFault::Checksum);
        }
        let born = birth_day(bytes).ok_or(IdFault::Date)?;
        if born > today {
            return Err(IdFault::Date);
        }
        Ok(NationalId(id))
    }
    /// A number that was checked before and comes back from storage.
    pub fn from_storage(text: String) -> NationalId {
        NationalId(text)
    }
    pub fn birth_day(&self) -> Day {
        birth_day(self.0.as_bytes()).unwrap_or(Day::from_number(0))
    }
    /// The 17th digit is odd for men.
    pub fn is_male(&self) -> bool {
        self.0.as_bytes().get(16).is_some_and(|digit| (digit - b'0') % 2 == 1)
    }
    /// First four and last two characters, the rest as stars.
    pub fn masked(&self) -> String {
        format!("{}************{}", &self.0[..4.min(self.0.len())], &self.0[self.0.len().saturating_sub(2)..])
    }
    /// The plain number; only sealing code and a reveal with a permit call this.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

fn birth_day(bytes: &[u8]) -> Option<Day> {
    let number = |range: std::ops::Range<usize>| {
        bytes.get(range)?.iter().try_fold(0i16, |sum, b| b.is_ascii_digit().then(|| sum * 10 + i16::from(b - b'0')))
    };
    let (year, month, day) = (number(6..10)?, number(10..12)?, number(12..14)?);
    if year < 1800 {
        return None;
    }
    Day::of(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

impl std::fmt::Debug for NationalId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NationalId(…)")
    }
}
impl Drop for NationalId {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<NationalId, IdFault> {
        NationalId::parse(text, false, Day::first_of_year(2022))
    }

    #[test]
    fn the_published_examples_pass() {
        for text in ["11010519491231002X", "440524188001010014", "34052419800101001X", "540329190001010011", "542132190001010029"]
        {
            assert!(read(text).is_ok(), "{text}");
        }
        assert_eq!(check_character(b"44052418800101001"), Some(b'4'));
    }

    #[test]
    fn faults_are_told_apart() {
        assert_eq!(read("540329190001010012").unwrap_err().code(), "id-checksum");
        assert_eq!(read("540329190002290019").unwrap_err(), IdFault::Date);
        assert_eq!(read("540329900101001").unwrap_err(), IdFault::Length { found: 15, old: true });
        assert_eq!(read("54032919000101001143").unwrap_err(), IdFault::DisabilityCertificate);
        assert_eq!(read("540329190001010000").unwrap_err(), IdFault::Damaged);
        assert_eq!(read("5.40329E+17").unwrap_err(), IdFault::Damaged);
        assert_eq!(read("").unwrap_err(), IdFault::Missing);
        assert_eq!(NationalId::parse("540329190001010011", true, Day::first_of_year(2022)).unwrap_err(), IdFault::Damaged);
    }

    #[test]
    fn typed_forms_are_normalised() {
        assert_eq!(read(" '34052419800101001x ").unwrap().secret(), "34052419800101001X");
        assert_eq!(read("５４０３２９　１９０００１０１　００１１").unwrap().secret(), "540329190001010011");
        assert_eq!(read("\u{202d}990329\u{2060}190001010015\u{202c}").unwrap().secret(), "990329190001010015");
        assert!(read("990329－190001010015").is_err());
    }
}
