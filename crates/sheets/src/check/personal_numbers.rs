//! Identity numbers and mobile numbers that stand inside of another text (SEC-34): an employer `张三（number）`, a place with a
//! telephone behind it. Such numbers are kept sealed in fields of their own; here they are found, and taken out.
//!
//! | goes | stays |
//! | --- | --- |
//! | 18 signs with a province, a birth date and the right check character, in one piece or in groups | all other digits |
//! | 20 digits of a disability certificate, which begins with them | a credit code by both of its check characters |
//! | 11 digits from 13 to 19, in one piece, as 3-4-4 or 3-8, also behind +86, 86 or 0 | `HT13…`, `2022-13…`, `13….50`, `13…元`, 编号13… |
//!
//! Whether a number is one of these is seen from the number and from what stands right beside it, never guessed from the rest
//! of the text. Signs that nobody sees part no digits; full-width and Tibetan digits are digits.

use super::text;
use crate::cells::Cell;
use crate::protocol::Field;
use leka_core::folding::{is_invisible, plain_dash};
use leka_core::{Day, NationalId};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What stands where a number was.
pub const MARK: &str = "…";

/// Which numbers have no business in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sought {
    /// Identity numbers; a telephone may be named there.
    Identity,
    /// Mobile numbers, too.
    Both,
    /// Both, in the name of a person: no mark stays behind, as it would be another name.
    InName,
}

/// What was found in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Found {
    Identity,
    Mobile,
    Both,
}

impl Found {
    pub const fn word(self) -> &'static str {
        match self {
            Found::Identity => "identity",
            Found::Mobile => "mobile",
            Found::Both => "both",
        }
    }
    fn and(self, other: Found) -> Found {
        if self == other { self } else { Found::Both }
    }
}

/// What is sought in a cell of this field. Nothing where the number has its place, and where a cell is read as a day, an amount
/// or a word of a list and never kept as it was written. A firm may name its telephone in work on offer, which is public.
pub const fn sought_in(field: Field, of_people: bool) -> Option<Sought> {
    let in_texts = if of_people { Sought::Both } else { Sought::Identity };
    match field {
        Field::Name => Some(Sought::InName),
        Field::Township
        | Field::Village
        | Field::Employer
        | Field::PlaceOfWork
        | Field::Trade
        | Field::Institution
        | Field::Course
        | Field::Title
        | Field::Tasks
        | Field::Requirements
        | Field::Lodging
        | Field::WorkKind => Some(in_texts),
        Field::ResidentId
        | Field::Phone
        | Field::Sex
        | Field::Start
        | Field::End
        | Field::Months
        | Field::Pay
        | Field::Sector
        | Field::Channel
        | Field::PlacementKind
        | Field::TrainingMode
        | Field::Subsidised
        | Field::Completed
        | Field::FirmCode
        | Field::HeadCount
        | Field::Target => None,
    }
}

/// Whether such a number stands in a text.
pub fn stand_in(typed: &str, sought: Sought) -> bool {
    !find(typed, sought).is_empty()
}

/// The text with a mark in the place of each number, and what was found; `None`: nothing. A text that says nothing else is
/// empty then.
pub fn without(typed: &str, sought: Sought) -> Option<(String, Found)> {
    let spots = find(typed, sought);
    let found = spots.iter().map(|spot| spot.found).reduce(Found::and)?;
    let mut left = String::with_capacity(typed.len());
    let mut from = 0;
    for spot in &spots {
        left.push_str(&typed[from..spot.from]);
        left.push_str(MARK);
        from = spot.to;
    }
    left.push_str(&typed[from..]);
    if sought == Sought::InName {
        left = name_alone(&left);
    }
    if !left.chars().any(char::is_alphanumeric) {
        left.clear();
    }
    Some((left, found))
}

/// Takes the numbers out of a cell, which is empty when it said nothing else.
pub fn take_out(cell: &mut Cell, sought: Sought) -> Option<Found> {
    let (left, found) = match &*cell {
        Cell::Text(typed) => without(typed, sought)?,
        Cell::Number(number) => (String::new(), in_number(*number, sought)?),
        Cell::Empty | Cell::Day(_) | Cell::Bool(_) | Cell::Error(_) => return None,
    };
    *cell = if left.is_empty() { Cell::Empty } else { Cell::Text(left) };
    Some(found)
}

/// A number that the spreadsheet took for an amount: it keeps fifteen digits, so of an identity number the birth date is left
/// and no check character.
fn in_number(number: f64, sought: Sought) -> Option<Found> {
    let typed = text::number_text(number);
    let digits = typed.len() == 18 && typed.bytes().all(|digit| digit.is_ascii_digit());
    if digits && names_province(&typed) && is_day(&typed[6..14]) {
        return Some(Found::Identity);
    }
    find(&typed, sought).first().map(|spot| spot.found)
}

/// A name without the marks, and without brackets that held nothing but a number.
fn name_alone(left: &str) -> String {
    let mut name = left.replace(MARK, " ");
    for brackets in ["( )", "（ ）", "[ ]", "【 】"] {
        name = name.replace(brackets, " ");
    }
    let beside = |c: char| c.is_whitespace() || matches!(c, ':' | '：' | ',' | '，' | '、' | ';' | '；' | '/' | '-');
    name.trim_matches(beside).to_owned()
}

/// Where a number stands, in bytes.
struct Spot {
    from: usize,
    to: usize,
    found: Found,
}

/// The fewest digits of a number that is sought.
const FEWEST: usize = 11;

fn find(typed: &str, sought: Sought) -> Vec<Spot> {
    // Nearly every text is done with this.
    let digits = || typed.chars().filter(|c| text::half_width(*c).is_ascii_digit()).take(FEWEST).count();
    if typed.len() < FEWEST || digits() < FEWEST {
        return Vec::new();
    }
    let mut signs = Signs::of(typed);
    let mut spots = signs.identities();
    if sought != Sought::Identity {
        spots.extend(signs.mobiles());
    }
    spots.sort_by_key(|spot| spot.from);
    spots
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Is {
    Digit,
    /// A Latin letter.
    Letter,
    Space,
    Line,
    Dash,
    Dot,
    Other,
}

/// A sign that somebody sees, plain and small.
struct Sign {
    at: usize,
    end: usize,
    c: char,
    is: Is,
}

impl Sign {
    fn of(at: usize, typed: char) -> Sign {
        let c = plain_dash(text::half_width(typed)).to_ascii_lowercase();
        let is = match c {
            '0'..='9' => Is::Digit,
            'a'..='z' => Is::Letter,
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => Is::Line,
            '-' | '\u{2500}' => Is::Dash,
            '.' | '·' | '•' => Is::Dot,
            c if c.is_whitespace() => Is::Space,
            _ => Is::Other,
        };
        Sign { at, end: at + typed.len_utf8(), c, is }
    }
}

/// A text taken apart. Places are indices into `signs`.
struct Signs {
    signs: Vec<Sign>,
    /// Runs of digits.
    groups: Vec<Range<usize>>,
    /// By place: part of a number that was found.
    taken: Vec<bool>,
}

/// Words in Latin letters that may stand right beside a number; with any other it is a code.
const BESIDE: &[&str] = &[
    "id", "idno", "idcard", "sfz", "sfzh", "tel", "phone", "mobile", "mob", "cell", "call", "wechat", "wx", "vx", "v", "dh",
    "sj", "sjh",
];
/// What is said right before eleven digits that are another number, or an amount.
const OTHER_NUMBERS: &[&str] =
    &["合同号", "编号", "文号", "单号", "票号", "证号", "注册号", "登记号", "代码", "№", "no.", "¥", "￥", "$", "སྒོར", "སྒོར་"];
/// What makes the digits before it an amount.
const AMOUNTS: &[&str] = &["元", "万", "亿", "角", "圆", "块", "rmb", "yuan"];
/// The most signs between two groups of one number.
const WIDEST: usize = 3;

impl Signs {
    fn of(typed: &str) -> Signs {
        let signs: Vec<Sign> = typed.char_indices().filter(|(_, c)| !is_invisible(*c)).map(|(at, c)| Sign::of(at, c)).collect();
        let mut groups: Vec<Range<usize>> = Vec::new();
        for (at, _) in signs.iter().enumerate().filter(|(_, sign)| sign.is == Is::Digit) {
            match groups.last_mut() {
                Some(group) if group.end == at => group.end = at + 1,
                _ => groups.push(at..at + 1),
            }
        }
        let taken = vec![false; signs.len()];
        Signs { signs, groups, taken }
    }

    fn spot(&self, range: &Range<usize>, found: Found) -> Option<Spot> {
        let (first, last) = (self.signs.get(range.start)?, self.signs.get(range.end.checked_sub(1)?)?);
        Some(Spot { from: first.at, to: last.end, found })
    }

    fn digits(&self, group: usize) -> String {
        self.groups.get(group).map_or_else(String::new, |group| self.signs[group.clone()].iter().map(|sign| sign.c).collect())
    }
    /// What parts a group from the next one.
    fn gap(&self, group: usize) -> Option<&[Sign]> {
        let (before, after) = (self.groups.get(group)?, self.groups.get(group + 1)?);
        self.signs.get(before.end..after.start)
    }
    /// What a sign is, unless it is part of a number.
    fn free(&self, at: usize) -> Option<Is> {
        self.signs.get(at).filter(|_| !self.taken[at]).map(|sign| sign.is)
    }

    /// Whether a word in Latin letters begins here that makes a code of what stands before it.
    fn is_code_at(&self, at: usize) -> bool {
        let rest = (at..self.signs.len()).take_while(|at| self.free(*at) == Some(Is::Letter));
        let word: String = rest.map(|at| self.signs[at].c).collect();
        !word.is_empty() && !BESIDE.contains(&word.as_str())
    }
    /// The same of a word that ends before this place.
    fn is_code_before(&self, at: usize) -> bool {
        let from = (0..at).rev().take_while(|at| self.free(*at) == Some(Is::Letter)).last().unwrap_or(at);
        let word: String = self.signs[from..at].iter().map(|sign| sign.c).collect();
        !word.is_empty() && !BESIDE.contains(&word.as_str())
    }

    fn identities(&mut self) -> Vec<Spot> {
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

    fn mobiles(&mut self) -> Vec<Spot> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for group in 0..self.groups.len() {
            let Some(range) = self.mobile(group) else { continue };
            if !self.taken[range.clone()].contains(&true) {
                self.taken[range.clone()].fill(true);
                ranges.push(range);
            }
        }
        ranges.retain(|range| !self.is_bound_before(range.start) && !self.is_bound_behind(range.end));
        ranges.iter().filter_map(|range| self.spot(range, Found::Mobile)).collect()
    }

    /// What looks like a mobile number that begins with a group.
    fn mobile(&self, first: usize) -> Option<Range<usize>> {
        let head = self.digits(first);
        let own = ["", "0086", "86", "0"].iter().filter_map(|before| head.strip_prefix(*before)).find(|own| {
            let starts = matches!(own.as_bytes(), [b'1', b'3'..=b'9', ..]);
            starts && matches!(own.len(), 3 | 11)
        })?;
        let last = if own.len() == 11 { first } else { self.last_group(first)? };
        let mut from = self.groups[first].start;
        if let Some(country) = first.checked_sub(1).filter(|before| self.is_country(*before)) {
            from = self.groups[country].start;
        }
        if from > 0 && self.signs[from - 1].c == '+' {
            from -= 1;
        }
        Some(from..self.groups[last].end)
    }

    /// The last group of a number whose first three digits stand alone: 3-4-4 or 3-8, parted alike.
    fn last_group(&self, first: usize) -> Option<usize> {
        let sign = self.parting(first)?;
        let (second, third) = (self.digits(first + 1), self.digits(first + 2));
        match (second.len(), third.len()) {
            // 150 20220305 is a count and a day.
            (8, _) if !is_day(&second) => Some(first + 1),
            (4, 4) if self.parting(first + 1) == Some(sign) => Some(first + 2),
            _ => None,
        }
    }

    /// The kind of sign that parts a group of a telephone number from the next one.
    fn parting(&self, group: usize) -> Option<Is> {
        let gap = self.gap(group)?;
        let kinds: Vec<Is> = gap.iter().map(|sign| sign.is).filter(|is| *is != Is::Space).collect();
        match kinds.as_slice() {
            [] if gap.len() < WIDEST => Some(Is::Space),
            [kind @ (Is::Dash | Is::Dot)] if gap.len() <= WIDEST => Some(*kind),
            _ => None,
        }
    }

    /// Whether a group is the number of the country before a telephone number.
    fn is_country(&self, group: usize) -> bool {
        let (Some(range), Some(gap)) = (self.groups.get(group), self.gap(group)) else { return false };
        let plus = range.start > 0 && self.signs[range.start - 1].c == '+';
        let beside = matches!(gap, [sign] if sign.is == Is::Dash || (plus && sign.is == Is::Space));
        beside && !self.taken[range.start] && matches!(self.digits(group).as_str(), "86" | "0086")
    }

    /// Whether what stands before a telephone number makes it a part of something longer, or another number.
    fn is_bound_before(&self, from: usize) -> bool {
        let Some(before) = from.checked_sub(1) else { return false };
        let further = before.checked_sub(1).and_then(|at| self.free(at));
        let longer = match (self.free(before), further) {
            (Some(Is::Letter), _) => self.is_code_before(from),
            (Some(Is::Dash | Is::Dot), Some(Is::Letter)) => self.is_code_before(before),
            (Some(Is::Dash), Some(Is::Digit)) => true,
            // `1.` begins a line of a list.
            (Some(Is::Dot), Some(Is::Digit)) => {
                let group = self.groups.iter().position(|group| group.end == before).map(|group| self.digits(group));
                group.is_none_or(|digits| digits == "0" || digits.len() > 2)
            }
            _ => false,
        };
        longer || self.is_said_to_be_other(from)
    }

    fn is_said_to_be_other(&self, from: usize) -> bool {
        let said: String = self.signs[..from].iter().map(|sign| sign.c).collect();
        let said = said.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '#'));
        OTHER_NUMBERS.iter().any(|other| said.ends_with(other))
    }

    /// The same of what stands behind it.
    fn is_bound_behind(&self, end: usize) -> bool {
        let longer = match (self.free(end), self.free(end + 1)) {
            (Some(Is::Letter), _) => self.is_code_at(end),
            (Some(Is::Dash | Is::Dot), Some(Is::Digit)) => true,
            (Some(Is::Dash), Some(Is::Letter)) => self.is_code_at(end + 1),
            _ => false,
        };
        let rest: String = self.signs[end..].iter().map(|sign| sign.c).skip_while(|c| c.is_whitespace()).take(4).collect();
        longer || AMOUNTS.iter().any(|amount| rest.starts_with(amount))
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
fn names_province(number: &str) -> bool {
    let code = number.get(..2).and_then(|digits| digits.parse::<u8>().ok());
    matches!(code, Some(11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 90..=99))
}

/// Whether eight digits are a day of this century or the last one.
fn is_day(eight: &str) -> bool {
    let number = |range: Range<usize>| eight.get(range).and_then(|digits| digits.parse::<i16>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(4..6), number(6..8)) else { return false };
    let day = i8::try_from(month).ok().zip(i8::try_from(day).ok()).and_then(|(month, day)| Day::of(year, month, day));
    (1900..2100).contains(&year) && day.is_some()
}

/// Whether eighteen signs are a unified social credit code (GB 32100-2015) around the code of an organisation (GB 11714-1997):
/// those of long ago are digits alone, and few look like an identity number.
fn is_credit_code(eighteen: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;
    use leka_core::identity::check_character;
    use proptest::prelude::*;

    /// An invented number with the right check character.
    fn with_check(seventeen: &str) -> String {
        format!("{seventeen}{}", char::from(check_character(seventeen.as_bytes()).unwrap()))
    }
    fn id() -> String {
        with_check("99032919900101001")
    }
    /// One that ends with X.
    fn id_with_x() -> String {
        (0..100).map(|n| with_check(&format!("990329199001010{n:02}"))).find(|id| id.ends_with('X')).unwrap()
    }
    fn left(typed: &str) -> Option<String> {
        without(typed, Sought::Both).map(|(left, _)| left)
    }

    /// Digits in groups, with a sign between them.
    fn grouped(number: &str, sizes: &[usize], sign: &str) -> String {
        let mut rest = number;
        let mut groups = Vec::new();
        for size in sizes {
            let (group, behind) = rest.split_at(*size);
            groups.push(group);
            rest = behind;
        }
        groups.push(rest);
        groups.join(sign)
    }
    fn wide(number: &str) -> String {
        number.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect()
    }
    fn tibetan(number: &str) -> String {
        let digit = |c: char| c.to_digit(10).map_or(c, |digit| char::from_u32(0xf20 + digit).unwrap());
        number.chars().map(digit).collect()
    }

    type Way = fn(&str) -> String;
    const WAYS_OF_IDS: [Way; 9] = [
        str::to_owned,
        str::to_ascii_lowercase,
        wide,
        tibetan,
        |id| grouped(id, &[6, 8], " "),
        |id| grouped(id, &[6, 8], "-"),
        |id| grouped(id, &[1; 17], " "),
        |id| grouped(id, &[10], "\n"),
        |id| grouped(id, &[3], "\u{200b}"),
    ];
    const WAYS_OF_PHONES: [Way; 12] = [
        str::to_owned,
        wide,
        tibetan,
        |phone| grouped(phone, &[3, 4], "-"),
        |phone| grouped(phone, &[3, 4], " "),
        |phone| grouped(phone, &[3, 4], "."),
        |phone| grouped(phone, &[3], "—"),
        |phone| format!("+86 {phone}"),
        |phone| format!("+86-{}", grouped(phone, &[3, 4], "-")),
        |phone| format!("0086{phone}"),
        |phone| format!("0{phone}"),
        |phone| grouped(phone, &[5], "\u{2060}"),
    ];
    const BEFORE: [&str; 9] = ["张三（", "电话", "家住县城，", "县内务工 ", "备注：", "འབྲེལ་གཏུགས་", "家属\n", "Tel ", "ID:"];
    const AFTER: [&str; 6] = ["）", "，随时可打", " 找他", "\n第二行", "。", ""];

    #[test]
    fn sec_34_numbers_inside_of_a_text_leave_a_mark_and_nothing_else_changes() {
        let (id, x) = (id(), id_with_x());
        for (typed, expected) in [
            (format!("张三（{id}）"), "张三（…）"),
            (format!("{x}张三"), "…张三"),
            (format!("张三{}，{}", x.to_lowercase(), id), "张三…，…"),
            (format!("ID{id} tel:19900000001"), "ID… tel:…"),
            (format!("{id}-19900000001 张三"), "…-… 张三"),
            (format!("张三，残疾证{id}43"), "张三，残疾证…"),
            ("四川省成都市 电话19900000001".to_owned(), "四川省成都市 电话…"),
            ("1.19900000001 2.19900000002 找张三".to_owned(), "1.… 2.… 找张三"),
            ("张三19900000001/19900000002".to_owned(), "张三…/…"),
            ("张三（+86）199-0000-0001".to_owned(), "张三（+86）…"),
            ("名册19900000001.xlsx".to_owned(), "名册….xlsx"),
            // Nothing else is said.
            (format!("（{id}）"), ""),
            ("19900000001、19900000002".to_owned(), ""),
        ] {
            assert_eq!(left(&typed).as_deref(), Some(expected), "{typed}");
        }
        assert_eq!(without(&format!("{id} 19900000001"), Sought::Both), Some((String::new(), Found::Both)));
        assert_eq!(without("张三19900000001", Sought::Both).unwrap().1, Found::Mobile);
        let public = format!("招工电话19900000001，联系人{id}");
        assert_eq!(without(&public, Sought::Identity), Some(("招工电话19900000001，联系人…".to_owned(), Found::Identity)));
        assert!(!stand_in("招工电话19900000001", Sought::Identity));
    }

    #[test]
    fn sec_34_honest_numbers_stay() {
        let wrong = format!("{}{}", &id()[..17], if id().ends_with('1') { '2' } else { '1' });
        let honest = [
            "合同编号：15012345678|合同HT19900000001|HT-19900000001|No.19900000001|文号：19900000001|2022-19900000001|19900000001-2",
            "19900000001A|A19900000001|投资15000000000元|总额 ¥15000000000|15000000000.50|0.13900000001|13,900,000,001",
            "150 20220305|工人150 2000 3000元|1300-2100 150元|2022-03-05 1300-2100|2022.3.5-2022.10.31|8:00-12:00，14:00-18:00",
            "6217 1380 0000 0001 234|6217138000000001234|6222021390000000|卡号6222 0213 9000 0000|20220305130000|IMG_20220305_130000",
            "91540329MA00001100|91350100M000100Y43|统一社会信用代码91540329MA6T1A2B3C|540329101202|0895-4560000|12333|010-12345678",
            "540329202213050019|202203051990010112|199000000012|1990000000|11000000000|样本公司第2022号|༡༩༩༠༠",
        ];
        for typed in honest.iter().flat_map(|line| line.split('|')).chain([wrong.as_str(), ""]) {
            assert_eq!(left(typed), None, "{typed}");
        }
    }

    #[test]
    fn sec_34_a_credit_code_of_digits_alone_is_no_identity_number() {
        for code in ["91350100M000100Y43", "915401196001013589", "915401196001015939"] {
            assert!(is_credit_code(code), "{code}");
        }
        // It has the day and the check character of one, and is none.
        let code = "915401196001013589";
        assert_eq!(check_character(&code.as_bytes()[..17]), Some(code.as_bytes()[17]));
        assert!(is_day(&code[6..14]) && left(&format!("样本公司（{code}）")).is_none());
        let person = with_check("99032919600101358");
        assert!(!is_credit_code(&person) && left(&person).as_deref() == Some(""));
    }

    #[test]
    fn sec_34_a_cell_that_is_nothing_but_a_number_is_empty_and_amounts_are_left_alone() {
        let taken = |mut cell: Cell| (take_out(&mut cell, Sought::Both), cell);
        let text = |typed: &str| Cell::Text(typed.to_owned());
        assert_eq!(taken(text("19900000001")), (Some(Found::Mobile), Cell::Empty));
        assert_eq!(taken(text("张三 19900000001")), (Some(Found::Mobile), text("张三 …")));
        assert_eq!(taken(Cell::Number(19_900_000_001.0)), (Some(Found::Mobile), Cell::Empty));
        assert_eq!(taken(Cell::Number(990_329_199_001_010_000.0)), (Some(Found::Identity), Cell::Empty));
        for cell in [text("样本公司"), Cell::Number(3_500.0), Cell::Number(15_000_000_000.5), Cell::Day(19_056), Cell::Empty]
        {
            assert_eq!(taken(cell.clone()), (None, cell));
        }
    }

    #[test]
    fn sec_34_no_mark_stays_in_a_name() {
        for typed in ["扎西19900000001", "扎西（19900000001）", "扎西 199 0000 0001", "扎西/19900000001", "19900000001 扎西"]
        {
            assert_eq!(without(typed, Sought::InName), Some(("扎西".to_owned(), Found::Mobile)), "{typed}");
        }
        assert_eq!(without("19900000001", Sought::InName), Some((String::new(), Found::Mobile)));
        assert_eq!(without("测试·次仁", Sought::InName), None);
    }

    #[test]
    fn sec_34_the_columns_of_the_numbers_themselves_are_left_alone() {
        for field in Field::ALL {
            let own = matches!(field, Field::ResidentId | Field::Phone);
            assert!(!own || sought_in(*field, true).is_none(), "{field:?}");
        }
        assert_eq!(sought_in(Field::Employer, true), Some(Sought::Both));
        assert_eq!(sought_in(Field::Tasks, false), Some(Sought::Identity));
    }

    /// A number with nothing of a person in it, as ledgers have them.
    fn honest_number() -> impl Strategy<Value = String> {
        prop_oneof![
            "[0-9]{1,10}",
            "[2-9][0-9]{10,11}",
            "1[0-2][0-9]{9}",
            "[0-9]{14}",
            "[0-9]{16}",
            "[0-9]{19}",
            "[0-9]{21,24}",
            "20[12][0-9][-./](0[1-9]|1[0-2])[-./](0[1-9]|[12][0-9])",
            "[1-9][0-9]{3}-[1-9][0-9]{3}",
            "[1-9][0-9]{0,2},[0-9]{3},[0-9]{3}\\.[0-9]{2}",
            "HT-20[12][0-9]-[0-9]{4,11}",
            "9[123]5403[0-9]{2}MA[0-9A-HJ-NP-RT-UW-Y]{8}",
        ]
    }
    fn honest_word() -> impl Strategy<Value = String> {
        let words = ["样本公司", "县内", "合同", "面积", "工期至", "每月", "元", "号", "ལས་ཀ་", "、", "（", "）"];
        prop::sample::select(words.to_vec()).prop_map(str::to_owned)
    }

    fn any_id() -> impl Strategy<Value = String> {
        let ways = prop::sample::select(WAYS_OF_IDS.to_vec());
        (1930..=2010_u32, 1..=12_u32, 1..=28_u32, 1..=999_u32, ways)
            .prop_map(|(year, month, day, number, way)| way(&with_check(&format!("990329{year}{month:02}{day:02}{number:03}"))))
    }
    fn any_phone() -> impl Strategy<Value = String> {
        let ways = prop::sample::select(WAYS_OF_PHONES.to_vec());
        (0..=9_999_u32, ways).prop_map(|(number, way)| way(&format!("1990000{number:04}")))
    }

    proptest! {
        #[test]
        fn sec_34_every_planted_number_goes_and_the_words_around_it_stay(
            number in prop_oneof![any_id(), any_phone()],
            before in prop::sample::select(BEFORE.to_vec()),
            after in prop::sample::select(AFTER.to_vec()),
        ) {
            let planted = format!("{before}{number}{after}");
            let (once, expected) = (left(&planted), format!("{before}{MARK}{after}"));
            prop_assert_eq!(left(&expected), None);
            prop_assert_eq!(once, Some(expected));
        }

        #[test]
        fn sec_34_no_honest_text_changes(
            pieces in prop::collection::vec((honest_word(), honest_number()), 1..8),
            last in honest_word(),
        ) {
            let pieces: String = pieces.iter().flat_map(|(word, number)| [word.as_str(), number.as_str()]).collect();
            let typed = format!("{pieces}{last}");
            prop_assert_eq!(left(&typed), None);
        }

        #[test]
        fn sec_34_what_was_taken_out_once_holds_nothing_more(
            pieces in prop::collection::vec(
                prop_oneof![
                    any_id(),
                    any_phone(),
                    honest_number(),
                    honest_word(),
                    "[ xX.+A,\\-\n（）…0-9]{1,3}",
                    "(0086|86|199|0000|20220305)",
                ],
                1..9,
            ),
        ) {
            for sought in [Sought::Both, Sought::Identity] {
                if let Some((left, _)) = without(&pieces.concat(), sought) {
                    prop_assert!(!stand_in(&left, sought), "{:?}: {:?}", pieces, left);
                }
            }
        }

        #[test]
        fn any_text_is_looked_through(typed in "\\PC{0,60}", digits in "[0-9xX +—.\\-]{0,60}", number in any::<f64>()) {
            for typed in [typed, digits] {
                let _ = (without(&typed, Sought::Both), without(&typed, Sought::InName));
            }
            let _ = take_out(&mut Cell::Number(number), Sought::Both);
        }
    }
}
