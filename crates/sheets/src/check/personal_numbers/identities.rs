//! Which signs are an identity number, or the number of a disability certificate, and no credit code.

use super::signs::{Is, Sign, Signs, WIDEST};
use super::{Found, Spot};
use leka_core::{Day, NationalId};
use std::ops::Range;

impl Signs {
    pub(super) fn identities(&mut self) -> Vec<Spot> {
        let mut spots = Vec::new();
        let mut group = 0;
        while group < self.groups.len() {
            let Some(range) = self.identity(group) else {
                group += 1;
                continue;
            };
            self.taken[range.clone()].fill(true);
            group += self.groups[group..].iter().take_while(|group| group.start < range.end).count();
            spots.extend(self.spot(&range, Found::Identity));
        }
        spots
    }

    /// The identity number that begins with a group.
    fn identity(&self, first: usize) -> Option<Range<usize>> {
        let from = self.groups.get(first)?.start;
        if self.is_code_before(from) {
            return None;
        }
        let mut typed = String::new();
        for group in first..self.groups.len() {
            if group > first && !self.gap(group - 1).is_some_and(joins) {
                return None;
            }
            typed.push_str(&self.digits(group));
            let end = self.groups[group].end;
            let behind = match typed.len() {
                17 => self.behind_check_letter(end).filter(|_| is_identity(&format!("{typed}X"))),
                18 => Some(end).filter(|end| is_identity(&typed) && !self.is_code_at(*end)),
                20 if group == first => Some(end).filter(|end| is_certificate(&typed) && !self.is_code_at(*end)),
                21.. => return None,
                _ => None,
            };
            if let Some(to) = behind {
                return Some(from..to);
            }
        }
        None
    }

    /// The place behind the X that ends an identity number.
    fn behind_check_letter(&self, end: usize) -> Option<usize> {
        let gap = self.signs[end..].iter().take_while(|sign| is_between(sign)).count();
        let at = end + gap;
        let is_x = gap <= WIDEST && self.signs.get(at).is_some_and(|sign| sign.c == 'x');
        (is_x && !self.is_code_at(at + 1)).then_some(at + 1)
    }
}

/// Signs between the groups of an identity number.
fn is_between(sign: &Sign) -> bool {
    matches!(sign.is, Is::Space | Is::Line | Is::Dash)
}

fn joins(gap: &[Sign]) -> bool {
    gap.len() <= WIDEST && gap.iter().all(is_between)
}

/// Whether eighteen signs are an identity number, as its reader takes them.
fn is_identity(eighteen: &str) -> bool {
    // Which day it is does not matter: nobody is born in a later century.
    let last = Day::of(2099, 12, 31);
    let lately = matches!(eighteen.get(6..8), Some("19" | "20"));
    lately
        && names_province(eighteen)
        && last.is_some_and(|last| NationalId::parse(eighteen, false, last).is_ok())
        && !is_credit_code(eighteen)
}

/// The number of a disability certificate: an identity number, the kind and the degree.
fn is_certificate(twenty: &str) -> bool {
    matches!(twenty.as_bytes().get(18..), Some([b'1'..=b'7', b'1'..=b'4'])) && twenty.get(..18).is_some_and(is_identity)
}

/// Whether the first two digits are those of a province (GB/T 2260), of foreigners with a residence card (9), or invented (99).
pub(super) fn names_province(number: &str) -> bool {
    let code = number.get(..2).and_then(|digits| digits.parse::<u8>().ok());
    matches!(code, Some(11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 90..=99))
}

/// Whether eight digits are a day of this century or the last one.
pub(super) fn is_day(eight: &str) -> bool {
    let number = |range: Range<usize>| eight.get(range).and_then(|digits| digits.parse::<i16>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(4..6), number(6..8)) else { return false };
    let day = i8::try_from(month).ok().zip(i8::try_from(day).ok()).and_then(|(month, day)| Day::of(year, month, day));
    (1900..2100).contains(&year) && day.is_some()
}

/// Whether eighteen signs are a unified social credit code (GB 32100-2015) around the code of an organisation (GB 11714-1997):
/// those of long ago are digits alone, and few look like an identity number.
pub(super) fn is_credit_code(eighteen: &str) -> bool {
    const SIGNS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    const INNER: [usize; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
    const KINDS: [&str; 11] = ["11", "12", "13", "19", "51", "52", "53", "59", "91", "92", "93"];
    let Some(values) = eighteen.chars().map(|c| SIGNS.find(c)).collect::<Option<Vec<usize>>>() else { return false };
    let kind = eighteen.get(..2).is_some_and(|kind| KINDS.contains(&kind)) && eighteen.get(2..).is_some_and(names_province);
    if values.len() != 18 || !kind {
        return false;
    }
    // The code of an organisation counts on with all letters of the alphabet, from A as 10.
    let inner = |at: usize| eighteen[at..=at].chars().next().and_then(|c| c.to_digit(36)).map_or(0, |value| value as usize);
    let of_organisation = 11 - INNER.iter().enumerate().map(|(at, weight)| inner(8 + at) * weight).sum::<usize>() % 11;
    let expected = match of_organisation {
        10 => "X".to_owned(),
        11 => "0".to_owned(),
        digit => digit.to_string(),
    };
    let whole = WEIGHTS.iter().zip(&values).map(|(weight, value)| weight * value).sum::<usize>() % 31;
    eighteen[16..17] == expected && values[17] == (31 - whole) % 31
}
