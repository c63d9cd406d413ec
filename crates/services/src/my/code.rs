//! What stands on a card: its number outside of the seal, two codes inside (SEC-5, WP-8).

use leka_core::folding::narrow;

/// No sign looks like another one: no 0, O, 1, I, L.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Signs of a code.
pub const LENGTH: usize = 12;
/// Signs with which both codes of a card begin: they find the card.
pub const LOCATOR: usize = 5;
/// Digits of the number of a card.
pub const DIGITS: usize = 8;

/// So many signs by chance.
pub fn signs(count: usize) -> String {
    let mut text = String::with_capacity(count);
    while text.len() < count {
        // 248 is 8 times 31: every sign is as likely as another.
        let byte: u8 = rand::random();
        if byte < 248 {
            text.push(char::from(SIGNS[usize::from(byte) % SIGNS.len()]));
        }
    }
    text
}

/// The two codes of a card. They begin alike, so that one look-up finds the card whichever is typed.
pub fn pair() -> [String; 2] {
    let start = signs(LOCATOR);
    loop {
        let ends = [signs(LENGTH - LOCATOR), signs(LENGTH - LOCATOR)];
        if ends[0] != ends[1] {
            return ends.map(|end| format!("{start}{end}"));
        }
    }
}

/// The bare signs of a typed code; `None` when it cannot be one.
pub fn bare(typed: &str) -> Option<String> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
    (code.len() == LENGTH && code.bytes().all(|byte| SIGNS.contains(&byte))).then_some(code)
}

/// In groups of four, as it is printed.
pub fn grouped(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The digit that makes the sum of Luhn (ISO/IEC 7812-1, annex B) a multiple of ten.
fn check_digit(digits: &str) -> u32 {
    let value = |(place, digit): (usize, char)| match (place % 2, digit.to_digit(10).unwrap_or(0)) {
        (0, digit) if digit >= 5 => 2 * digit - 9,
        (0, digit) => 2 * digit,
        (_, digit) => digit,
    };
    (10 - digits.chars().rev().enumerate().map(value).sum::<u32>() % 10) % 10
}

/// A new number of a card.
pub fn serial() -> String {
    // No number begins with a zero, which programs for tables drop.
    let digits = (1_000_000 + rand::random::<u32>() % 9_000_000).to_string();
    format!("{digits}{}", check_digit(&digits))
}

/// The digits of a typed number, if it can be that of a card: a mistyped or swapped digit is found.
pub fn serial_of(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(narrow).collect();
    if digits.len() != DIGITS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let last = digits.chars().last().and_then(|digit| digit.to_digit(10));
    (last == Some(check_digit(&digits[..DIGITS - 1]))).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_05_a_code_has_twelve_plain_signs_and_is_read_however_it_is_typed() {
        let [one, two] = pair();
        assert!(one != two && one[..LOCATOR] == two[..LOCATOR]);
        assert_eq!(bare(&grouped(&one)), Some(one.clone()));
        assert_eq!(bare(&grouped(&one).to_lowercase().replace(' ', "-")), Some(one));
        assert_ne!(pair()[0], pair()[0]);
        assert!(SIGNS.iter().all(|sign| !b"0O1IL".contains(sign)));
        for bad in ["", "ABCD EFGH", "0BCD EFGH JKMN", "ABCDEFGHJKMNP", "山山山山"] {
            assert_eq!(bare(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_mistyped_or_swapped_digit_of_a_card_is_found() {
        assert_eq!(check_digit("7992739871"), 3, "the example of Luhn's patent");
        for _ in 0..200 {
            let number = serial();
            assert_eq!(serial_of(&grouped(&number)), Some(number.clone()));
            assert!(!number.starts_with('0'));
            for place in 0..DIGITS {
                let mut typed: Vec<u8> = number.clone().into_bytes();
                typed[place] = b'0' + (typed[place] - b'0' + 1 + (place as u8 % 9)) % 10;
                if typed[place] != number.as_bytes()[place] {
                    assert_eq!(serial_of(std::str::from_utf8(&typed).unwrap()), None, "{number} {place}");
                }
            }
        }
        assert_eq!(serial_of("１２３４５６７４"), Some("12345674".to_owned()));
        for bad in ["", "1234567", "12345675", "21345674", "1234567x"] {
            assert_eq!(serial_of(bad), None, "{bad}");
        }
    }
}
