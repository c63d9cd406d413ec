//! What a number and a code look like, and how many messages there may be.

use leka_core::Phone;
use leka_core::folding::narrow;
use leka_platform::Failure;
use leka_platform::web::limiter::Limit;
use rand::Rng;

/// Digits of a code (SEC-5).
pub const DIGITS: usize = 8;
/// Minutes for which a code is good (SEC-5).
pub const MINUTES: i64 = 10;
/// Tries after which a code is dead (SEC-5).
pub const TRIES: i64 = 5;
/// Messages that one asks for, an account or a source, to one number (SEC-46). What others ask for does not count here: else a
/// stranger who asks for the codes of somebody whose telephone is their only key would lock them out for the day (SEC-4).
pub const PER_ASKER: &[Limit] = &[Limit::Most { most: 3, seconds: 600 }, Limit::Most { most: 10, seconds: 86_400 }];
/// Messages to one number, whoever asks: it rests longer and longer, so that nobody is showered, and never for long.
pub const PER_NUMBER: &[Limit] = &[Limit::Gaps { free: 3, first: 60, longest: 600 }];
/// Messages that one source asks for: room for a hall full of people behind one address.
pub const PER_SOURCE: &[Limit] = &[Limit::Most { most: 20, seconds: 600 }, Limit::Most { most: 200, seconds: 86_400 }];

/// A code that nobody can know.
pub fn new_code() -> String {
    format!("{:08}", rand::rng().random_range(0..100_000_000_u32))
}

/// The digits of a typed code; `None` when it cannot be one.
pub fn code_of(typed: &str) -> Option<String> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(narrow).collect();
    (code.len() == DIGITS && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
}

/// A typed number that takes messages.
pub fn number_of(typed: &str) -> Result<Phone, Failure> {
    Phone::parse(typed).filter(Phone::is_mobile).ok_or_else(|| Failure::input("phones-number-wrong").at("phone"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_05_a_code_has_eight_digits_and_is_read_however_it_is_typed() {
        let code = new_code();
        assert_eq!(code_of(&code), Some(code.clone()));
        assert_eq!(code_of(&format!(" {}-{} ", &code[..4], &code[4..])), Some(code.clone()));
        assert_eq!(code_of("１２３４５６７８"), Some("12345678".to_owned()));
        for bad in ["", "1234567", "123456789", "1234567x", "山山"] {
            assert_eq!(code_of(bad), None, "{bad}");
        }
        // All of the space is used: no first digit is missing among so many.
        let first: std::collections::BTreeSet<char> = (0..500).filter_map(|_| new_code().chars().next()).collect();
        assert_eq!(first.len(), 10);
    }

    #[test]
    fn only_a_mobile_number_takes_messages() {
        assert!(number_of("199 0000 1234").is_ok());
        for bad in ["0895-4560000", "12", "", "12345"] {
            assert_eq!(number_of(bad).err().and_then(|failure| failure.field), Some("phone"), "{bad}");
        }
    }
}
