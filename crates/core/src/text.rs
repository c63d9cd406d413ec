//! Signs of a text that turn it round, or carry something that nobody sees (SEC-12).

use std::borrow::Cow;

/// Whether a sign shows nothing and only steers how others are shown or read: it turns their direction, marks them for
/// programs, or ends the text for some of these (U+0000, which PostgreSQL keeps in no text). No text here needs one. Signs that
/// join or part letters (U+200B to U+200D) are none of them: Tibetan and names may need those.
#[inline]
pub fn is_steering(c: char) -> bool {
    c == '\0'
        || (c >= '\u{61c}'
            && matches!(
                c,
                '\u{61c}'
                    | '\u{200e}'
                    | '\u{200f}'
                    | '\u{202a}'..='\u{202e}'
                    | '\u{2066}'..='\u{206f}'
                    | '\u{feff}'
                    | '\u{fff9}'..='\u{fffb}'
                    | '\u{e0000}'..='\u{e007f}'
            ))
}

/// A text without such signs.
pub fn without_steering(text: &str) -> Cow<'_, str> {
    match text.chars().any(is_steering) {
        true => Cow::Owned(text.chars().filter(|c| !is_steering(*c)).collect()),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_12_signs_that_turn_a_text_round_are_dropped_and_those_that_letters_need_stay() {
        assert_eq!(without_steering("押\u{202e}金\u{2066}\u{200f}\u{feff}\u{e0041}"), "押金");
        assert_eq!(without_steering("\0押\0金"), "押金");
        for text in ["བོད་ཡིག\u{f0c}།", "ल\u{200d}क", "a\u{200c}b", "次仁·卓玛", "甲\n乙\t丙", ""] {
            assert!(matches!(without_steering(text), Cow::Borrowed(same) if same == text), "{text:?}");
        }
    }
}
