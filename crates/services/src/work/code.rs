//! Unified social credit codes of organisations (GB 32100-2015). Pure.

use leka_core::folding::narrow;

/// The letters and digits of the standard; I, O, S, V and Z are not among them.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// 3 to the power of the place, modulo 31.
const WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/// What is wrong with a code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CodeFault {
    Length(usize),
    /// A sign that no code has, at this place (1 to 18).
    Sign {
        place: usize,
        sign: char,
    },
    /// The digits of the area (places 3 to 8) are digits only.
    Area {
        place: usize,
        sign: char,
    },
    /// The last character does not fit the others: one of them was typed wrongly.
    Check {
        given: char,
        expected: char,
    },
}

/// A code as it is kept: upper case, without spaces, full-width signs made plain.
pub fn parse(typed: &str) -> Result<String, CodeFault> {
    let signs: Vec<char> =
        typed.chars().map(narrow).filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
    if signs.len() != 18 {
        return Err(CodeFault::Length(signs.len()));
    }
    let value = |c: char| ALPHABET.iter().position(|known| char::from(*known) == c).and_then(|at| u32::try_from(at).ok());
    let mut sum = 0;
    for (at, sign) in signs.iter().enumerate() {
        let place = at + 1;
        let value = value(*sign).ok_or(CodeFault::Sign { place, sign: *sign })?;
        if (3..=8).contains(&place) && !sign.is_ascii_digit() {
            return Err(CodeFault::Area { place, sign: *sign });
        }
        sum += WEIGHTS.get(at).map_or(0, |weight| value * weight);
    }
    let expected = char::from(ALPHABET[((31 - sum % 31) % 31) as usize]);
    match signs[17] == expected {
        true => Ok(signs.into_iter().collect()),
        false => Err(CodeFault::Check { given: signs[17], expected }),
    }
}

/// The check character of 17 given characters; for invented codes.
pub fn check_character(seventeen: &str) -> Option<char> {
    let mut sum = 0;
    for (sign, weight) in seventeen.bytes().zip(WEIGHTS) {
        sum += u32::try_from(ALPHABET.iter().position(|known| *known == sign)?).ok()? * weight;
    }
    (seventeen.len() == 17).then(|| char::from(ALPHABET[((31 - sum % 31) % 31) as usize]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_the_standard() {
        assert_eq!(parse("91350100M000100Y43"), Ok("91350100M000100Y43".to_owned()));
        assert_eq!(parse("91540329MA00001100"), Ok("91540329MA00001100".to_owned()), "a sum of 31");
        assert_eq!(parse("９１３５０１００ m000100 y43").unwrap(), "91350100M000100Y43");
    }

    #[test]
    fn sec_17_a_wrong_code_says_which_sign_looks_wrong() {
        assert_eq!(parse("91350100M000100Y4"), Err(CodeFault::Length(17)));
        assert_eq!(parse("91350100M000100Y4Z"), Err(CodeFault::Sign { place: 18, sign: 'Z' }));
        assert_eq!(parse("91350100MO00100Y43"), Err(CodeFault::Sign { place: 10, sign: 'O' }));
        assert_eq!(parse("9135A100M000100Y43"), Err(CodeFault::Area { place: 5, sign: 'A' }));
        assert_eq!(parse("91350100M000100Y44"), Err(CodeFault::Check { given: '4', expected: '3' }));
        assert_eq!(check_character("91540329MA0000110"), Some('0'));
    }
}
