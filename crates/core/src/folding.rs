//! How texts that are written in different ways become alike, sign by sign: width, digits, case, letters that look like
//! others, marks between words, signs that nobody sees.
//!
//! Each step looks at one sign and leaves alone what it is not for. Whoever compares texts chains the steps that it needs;
//! what it leaves out or adds (a normal form, marks on letters, what parts two words) stands in plain sight at the call:
//!
//! ```
//! use leka_core::folding::{is_invisible, narrow, small};
//!
//! let form: String = "Ａ\u{200b}b".chars().filter(|c| !is_invisible(*c)).map(narrow).map(small).collect();
//! assert_eq!(form, "ab");
//! ```
//!
//! A step taken twice gives the same as taken once. In another order two steps may not: [`plain_letter`] goes before
//! [`small`], as a capital can look like another letter than its small one. A new step is a function here with a line in
//! `STEPS` of the tests.

use crate::text::is_steering;
use std::sync::LazyLock;

/// Full-width signs as half-width ones, the wide space as a space.
#[inline]
pub fn narrow(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// Tibetan digits as plain ones.
#[inline]
pub fn plain_digit(c: char) -> char {
    match c {
        '༠'..='༩' => char::from_u32(u32::from('0') + u32::from(c) - u32::from('༠')).unwrap_or(c),
        c => c,
    }
}

/// The small letter. One sign stays one sign, where `char::to_lowercase` makes two of İ.
#[inline]
pub fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Letters of other scripts, and radicals of characters, as what they look like.
pub fn plain_letter(c: char) -> char {
    LETTERS.plain(c)
}

static LETTERS: LazyLock<Alike> = LazyLock::new(|| Alike::read(include_str!("../data/alike.txt")));

/// The dots that stand between the parts of a name.
#[inline]
pub fn plain_dot(c: char) -> char {
    match c {
        '•' | '・' | '･' | '‧' | '∙' | '⋅' => '·',
        c => c,
    }
}

/// Dashes of every length, and the sign of minus.
#[inline]
pub fn plain_dash(c: char) -> char {
    match c {
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        c => c,
    }
}

/// Brackets of every kind as round ones.
#[inline]
pub fn plain_bracket(c: char) -> char {
    match c {
        '[' | '{' | '【' | '〔' | '〖' | '﹙' | '⟨' => '(',
        ']' | '}' | '】' | '〕' | '〗' | '﹚' | '⟩' => ')',
        c => c,
    }
}

/// The tsheg that does not break a line as the one that does.
#[inline]
pub fn plain_tsheg(c: char) -> char {
    match c {
        '\u{f0c}' => '\u{f0b}',
        c => c,
    }
}

/// Whether nobody sees a sign: it steers others, joins or parts letters, or fills the place of one. Texts that are shown may
/// need some of them ([`is_steering`] is what they never do); words that are compared need none.
#[inline]
pub fn is_invisible(c: char) -> bool {
    c >= '\u{ad}'
        && (is_steering(c)
            || matches!(
                c,
                '\u{ad}'
                    | '\u{115f}'
                    | '\u{1160}'
                    | '\u{180e}'
                    | '\u{200b}'..='\u{200d}'
                    | '\u{2060}'..='\u{2064}'
                    | '\u{3164}'
                    | '\u{ffa0}'
            ))
}

/// Signs that are taken for others, from a list of pairs: `漢汉 黨党`. Which traditional characters count is for those who
/// know the words that they look for; letters that look alike are one list for all ([`plain_letter`]).
pub struct Alike(Vec<(char, char)>);

impl Alike {
    /// Reads pairs with spaces between; a line that begins with `#` explains.
    pub fn read(list: &str) -> Alike {
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        let pair = |pair: &str| {
            let mut signs = pair.chars();
            Some((signs.next()?, signs.next()?))
        };
        let mut pairs: Vec<(char, char)> = lines.flat_map(str::split_whitespace).filter_map(pair).collect();
        pairs.sort_unstable();
        Alike(pairs)
    }

    /// What a sign is taken for; ASCII stays as it is, whatever the list says.
    pub fn plain(&self, c: char) -> char {
        if c.is_ascii() {
            return c;
        }
        match self.0.binary_search_by_key(&c, |(sign, _)| *sign) {
            Ok(at) => self.0[at].1,
            Err(_) => c,
        }
    }

    /// Every sign that is taken for this one, and itself.
    pub fn ways(&self, plain: char) -> impl Iterator<Item = char> {
        self.0.iter().filter(move |(_, own)| *own == plain).map(|(sign, _)| *sign).chain([plain])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Step = fn(char) -> char;
    const STEPS: [(&str, Step); 8] = [
        ("narrow", narrow),
        ("plain_digit", plain_digit),
        ("plain_letter", plain_letter),
        ("small", small),
        ("plain_dot", plain_dot),
        ("plain_dash", plain_dash),
        ("plain_bracket", plain_bracket),
        ("plain_tsheg", plain_tsheg),
    ];
    const HIDDEN: [char; 8] = ['\u{ad}', '\u{200b}', '\u{200d}', '\u{200e}', '\u{2060}', '\u{feff}', '\u{3164}', '\u{e0041}'];

    /// All steps but that for letters: Г is made г, which taken once more would be r.
    fn form(text: &str) -> String {
        let steps = |c: char| STEPS.iter().filter(|(name, _)| *name != "plain_letter").fold(c, |c, (_, step)| step(c));
        text.chars().filter(|c| !is_invisible(*c)).map(steps).collect()
    }

    #[test]
    fn each_step_does_its_own_work_alone() {
        let step = |step: Step, text: &str| text.chars().map(step).collect::<String>();
        assert_eq!(step(narrow, "Ａ１：（～\u{3000}１〇。"), "A1:(~ 1〇。");
        assert_eq!(step(plain_digit, "༠༡༩ 09 ༪"), "019 09 ༪");
        assert_eq!(step(small, "ABCÉΣİ漢ཀ"), "abcéσi漢ཀ");
        assert_eq!(step(plain_letter, "d\u{435}p\u{43e}sit НIV ⺠族 民"), "deposit HIV 民族 民");
        assert_eq!(step(plain_dot, "测试・次仁•‧∙⋅･."), "测试·次仁·····.");
        assert_eq!(step(plain_dash, "3–5—6−7―8-9"), "3-5-6-7-8-9");
        assert_eq!(step(plain_bracket, "[【〔{﹙（）﹚}〕】]《》"), "(((((（）)))))《》");
        assert_eq!(step(plain_tsheg, "ལས\u{f0c}ཀ་"), "ལས་ཀ་");
        let seen: String =
            "押\u{200b}金\u{ad}\u{202e}\u{2063}\u{180e}\u{3164} བོད་\n".chars().filter(|c| !is_invisible(*c)).collect();
        assert_eq!(seen, "押金 བོད་\n");
    }

    #[test]
    fn a_step_taken_twice_is_a_step_taken_once_and_leaves_plain_letters_alone() {
        for c in '\0'..='\u{1ffff}' {
            for (name, step) in STEPS {
                let once = step(c);
                assert_eq!(step(once), once, "{name} {c:?}");
                // Some small letters are longer than their capitals: Ⱥ.
                assert!(once.len_utf8() <= c.len_utf8() || name == "small", "{name} {c:?}");
                assert!(!is_invisible(once) || once == c, "{name} {c:?}");
                if c.is_ascii_alphanumeric() {
                    assert_eq!(once, if name == "small" { c.to_ascii_lowercase() } else { c }, "{name}");
                }
            }
        }
    }

    #[test]
    fn a_list_of_pairs_is_read_and_asked_both_ways() {
        let list = Alike::read("# 族民 explains\n漢汉 黨党\n尅克 剋克 aб\n");
        let plain: String = "漢黨尅汉族a".chars().map(|c| list.plain(c)).collect();
        assert_eq!(plain, "汉党克汉族a");
        let mut ways: Vec<char> = list.ways('克').collect();
        ways.sort_unstable();
        assert_eq!(ways, ['克', '剋', '尅']);
        assert_eq!(list.ways('木').collect::<Vec<_>>(), ['木']);
        assert!(LETTERS.0.len() > 130 && LETTERS.0.windows(2).all(|two| two[0].0 < two[1].0), "no sign stands for two");
        assert!(LETTERS.0.iter().all(|(sign, _)| !sign.is_ascii()));
    }

    proptest! {
        #[test]
        fn a_form_has_no_other_form_and_never_more_signs(
            signs in prop::collection::vec(
                prop_oneof![any::<char>(), prop::sample::select(HIDDEN.to_vec()), prop::char::range('！', '～')],
                0..40,
            ),
        ) {
            let text: String = signs.into_iter().collect();
            let once = form(&text);
            prop_assert_eq!(&form(&once), &once);
            prop_assert!(once.chars().count() <= text.chars().count());
            prop_assert!(!once.chars().any(is_invisible));
        }

        #[test]
        fn words_in_plain_letters_have_one_form_however_they_are_written(
            word in "[A-Za-z0-9 .,:]{0,24}",
            ways in prop::collection::vec(0..4usize, 1..8),
        ) {
            prop_assert_eq!(form(&word), word.to_ascii_lowercase());
            let wide = |c: char| if c == ' ' { '\u{3000}' } else { char::from_u32(u32::from(c) + 0xfee0).unwrap() };
            let mut other = String::new();
            for (at, c) in word.chars().enumerate() {
                let way = ways[at % ways.len()];
                other.push([c, c.to_ascii_uppercase(), c.to_ascii_lowercase(), wide(c)][way]);
                other.extend((way > 1).then_some(HIDDEN[at % HIDDEN.len()]));
            }
            prop_assert_eq!(form(&other), form(&word));
        }
    }
}
