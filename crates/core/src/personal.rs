//! Personal values: no `Display`, no `Serialize`; `Debug` prints only the kind.
//!
//! The text inside is reached through `secret()`, which only the sealing code and a reveal with a
//! permit call (a consistency test keeps the list of callers).

use crate::folding::{is_invisible, narrow, plain_dot, plain_tsheg};
use zeroize::Zeroize;

/// A person's name as written, and how it is compared.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Name(String);

/// A telephone number after normalising: digits only.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Phone(String);

/// Separators of Tibetan and other names in Chinese writing (民委发〔2016〕33号 and what is typed instead: a space of any kind, a
/// line break in the cell).
fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(plain_tsheg(plain_dot(narrow(c))), '·' | '.' | '་')
}

impl Name {
    /// A name for display: trimmed, inner separators shown as `·` (U+00B7), signs that nobody sees left out. `None` when
    /// nothing is left or when it is longer than 50 characters. A name that was kept earlier is read the same way when it
    /// is opened, so both sides of a comparison have this form.
    pub fn parse(text: &str) -> Option<Name> {
        let mut shown = String::with_capacity(text.len());
        let mut gap = false;
        for c in text.trim().trim_start_matches('\'').chars().filter(|c| !is_invisible(*c)) {
            if is_separator(c) {
                gap = !shown.is_empty();
            } else {
                if gap {
                    shown.push('·');
                }
                gap = false;
                shown.push(c);
            }
        }
        let tibetan = shown.chars().any(|c| ('\u{0f00}'..='\u{0fff}').contains(&c));
        // Tibetan script separates every syllable by a tsheg: keep its own sign.
        let shown = if tibetan { shown.replace('·', "་") } else { shown };
        let length = shown.chars().count();
        (length > 0 && length <= 50).then_some(Name(shown))
    }
    /// The form in which two names are compared: separators removed, Latin letters lower-case.
    pub fn comparable(&self) -> String {
        self.0.chars().filter(|c| !is_separator(*c)).flat_map(char::to_lowercase).collect()
    }
    pub fn same_as(&self, other: &Name) -> bool {
        self.0 == other.0 || self.comparable() == other.comparable()
    }
    /// First character and two stars.
    pub fn masked(&self) -> String {
        let first = self.0.chars().next().unwrap_or('*');
        format!("{first}**")
    }
    /// The plain text; see the module head for who may call this.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl Phone {
    /// Mobile numbers and landlines; two numbers in a cell give the first that is readable.
    /// `None` when nothing readable is in the cell.
    pub fn parse(text: &str) -> Option<Phone> {
        text.split(['/', '、', ',', '，', ';', '；', '\n']).find_map(Phone::parse_one)
    }
    fn parse_one(text: &str) -> Option<Phone> {
        let mut digits = String::new();
        for c in text.chars() {
            match c {
                '0'..='9' | '０'..='９' => digits.push(narrow(c)),
                '+' | '-' | '－' | '—' | ' ' | '\u{3000}' | '\u{a0}' | '(' | ')' | '（' | '）' | '\'' => {}
                _ => return None,
            }
        }
        let national =
            digits.strip_prefix("0086").or_else(|| digits.strip_prefix("86").filter(|rest| rest.len() == 11)).unwrap_or(&digits);
        let bytes = national.as_bytes();
        let mobile = bytes.len() == 11 && bytes[0] == b'1' && (b'3'..=b'9').contains(&bytes[1]);
        let landline = (10..=12).contains(&bytes.len()) && bytes[0] == b'0' && bytes[1] != b'0';
        (mobile || landline).then(|| Phone(national.to_owned()))
    }
    /// The number of a firm's office, which it publishes with its vacancies: no person's.
    pub fn published(&self) -> &str {
        &self.0
    }
    /// Whether it takes text messages: a mobile number.
    pub fn is_mobile(&self) -> bool {
        self.0.starts_with('1')
    }
    /// The last four digits behind stars.
    pub fn masked(&self) -> String {
        format!("*******{}", &self.0[self.0.len().saturating_sub(4)..])
    }
    /// The plain digits; see the module head for who may call this.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

macro_rules! quiet {
    ($($name:ident),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(concat!(stringify!($name), "(…)")) }
        }
        impl Drop for $name { fn drop(&mut self) { self.0.zeroize(); } }
    )+};
}
quiet!(Name, Phone);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_do_not_make_another_person() {
        let dotted = Name::parse("测试・次仁").unwrap();
        assert!(dotted.same_as(&Name::parse("测试次仁").unwrap()));
        assert!(dotted.same_as(&Name::parse(" 测试•次仁 ").unwrap()));
        assert_eq!(dotted.secret(), "测试·次仁");
        assert!(!dotted.same_as(&Name::parse("测试次旺").unwrap()));
        for separator in [".", "．", "･", "‧", "∙", "⋅", "\u{f0b}", "\u{f0c}", " ", "\u{3000}", "\u{a0}", "\t"] {
            assert!(dotted.same_as(&Name::parse(&format!("测试{separator}次仁")).unwrap()), "{separator:?}");
        }
        // A line break of the cell, spaces of other widths: shown as any other separator.
        for separator in ["\n", "\r\n", " \n ", "\u{2003}", "\u{2009}", "\u{202f}", "\u{b}", "\u{85}", "\u{2028}"] {
            let broken = Name::parse(&format!("测试{separator}次仁")).unwrap();
            assert!(dotted.same_as(&broken), "{separator:?}");
            assert_eq!(broken.secret(), "测试·次仁", "{separator:?}");
        }
        // What nobody sees parts nothing.
        for unseen in ["\u{200b}", "\u{200d}", "\u{2060}", "\u{feff}", "\u{ad}"] {
            let name = Name::parse(&format!("{unseen}测试{unseen}次仁{unseen}")).unwrap();
            assert_eq!((name.secret(), name.masked().as_str()), ("测试次仁", "测**"), "{unseen:?}");
            assert!(dotted.same_as(&name), "{unseen:?}");
            assert!(Name::parse(unseen).is_none(), "{unseen:?}");
        }
        assert!(!dotted.same_as(&Name::parse("测试-次仁").unwrap()), "a dash is none");
        assert!(Name::parse(" · ").is_none());
    }

    #[test]
    fn sec_43_debug_shows_no_personal_value() {
        assert_eq!(format!("{:?}", Name::parse("测试甲").unwrap()), "Name(…)");
        assert_eq!(format!("{:?}", Phone::parse("19900001234").unwrap()), "Phone(…)");
    }

    #[test]
    fn phones_are_read_as_people_type_them() {
        assert_eq!(Phone::parse("199-0000-1234").unwrap().secret(), "19900001234");
        assert_eq!(Phone::parse("+86 199 0000 1234").unwrap().secret(), "19900001234");
        assert_eq!(Phone::parse("无 / 19900001234").unwrap().secret(), "19900001234");
        assert_eq!(Phone::parse("0895-4560000").unwrap().secret(), "08954560000");
        assert!(Phone::parse("1990000123").is_none());
        assert!(Phone::parse("无").is_none());
    }
}
