//! Pure decisions about names, passwords and places of an account.

use leka_core::Role;
use leka_core::folding::{is_invisible, narrow, plain_digit, small};
use leka_platform::Failure;
use leka_platform::desk::is_reserved;
use std::collections::HashSet;
use std::sync::LazyLock;

/// At least this many characters (SEC-2).
pub const PASSWORD_MIN: usize = 12;
pub const PASSWORD_MAX: usize = 128;

static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("data/common.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect());

/// A long number has at least so many digits: a telephone has eleven, an identity card eighteen.
const NUMBER: usize = 11;
/// Letters beside an account's name or a long number that make something else of it.
const BESIDE: usize = 6;

/// A password that may be used, or why not (SEC-2): length, and not one that guessers try first. No composition rule.
pub fn check_password(password: &str, account: &str) -> Result<(), Failure> {
    let length = password.chars().count();
    if length < PASSWORD_MIN {
        return Err(Failure::input("accounts-password-short").arg("least", PASSWORD_MIN).at("password"));
    }
    if length > PASSWORD_MAX {
        return Err(Failure::input("accounts-password-long").arg("most", PASSWORD_MAX).at("password"));
    }
    if is_number(password) {
        return Err(Failure::input("accounts-password-number").at("password"));
    }
    if is_guessable(password, account) {
        return Err(Failure::input("accounts-password-common").at("password"));
    }
    Ok(())
}

/// Digits and nothing else, or an identity or telephone number with hardly anything beside it. Such numbers stand on cards and
/// in lists, so whose it is need not be known; a resident has no second factor behind it.
fn is_number(password: &str) -> bool {
    let parts = |c: char| c.is_whitespace() || matches!(c, '-' | '.' | ',' | '/' | '_' | '+' | '(' | ')' | '·' | '—' | '–');
    let bare: String = password.chars().map(narrow).map(plain_digit).map(small).filter(|c| !parts(*c)).collect();
    // The last sign of an identity number may be an x.
    let runs = bare.split(|c: char| !c.is_ascii_digit() && c != 'x');
    let digits = |run: &str| run.chars().filter(char::is_ascii_digit).count();
    let longest = runs.map(digits).max().unwrap_or(0);
    let letters = bare.chars().filter(|c| c.is_alphabetic() && *c != 'x').count();
    (!bare.is_empty() && bare.chars().all(char::is_numeric)) || (longest >= NUMBER && letters < BESIDE)
}

fn is_guessable(password: &str, account: &str) -> bool {
    let raw: String = password.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let plain: String = raw.chars().map(plain_letter).collect();
    let different: HashSet<char> = plain.chars().collect();
    if different.len() < 5 || is_run(&password.to_lowercase()) {
        return true;
    }
    let account = account.to_lowercase();
    let beside = raw.replace(&account, "");
    if account.chars().count() >= 4 && beside != raw && beside.chars().filter(|c| c.is_alphabetic()).count() < BESIDE {
        return true;
    }
    // What is left when digits and signs at the ends are taken away must be more than listed words.
    let core = raw.trim_matches(|c: char| !c.is_alphabetic());
    let plain_core: String = core.chars().map(plain_letter).collect();
    [raw.as_str(), plain.as_str(), core, plain_core.as_str()].into_iter().any(|text| COMMON.contains(text) || made_of_words(text))
}

/// Letters for the digits and signs that people put in their place.
fn plain_letter(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        c => c,
    }
}

/// One listed word, or the same one several times, or two with digits or signs between.
fn made_of_words(core: &str) -> bool {
    let pieces: Vec<&str> = core.split(|c: char| !c.is_alphabetic()).filter(|piece| !piece.is_empty()).collect();
    let known = |piece: &str| COMMON.contains(piece) || is_repeated(piece);
    !pieces.is_empty() && pieces.len() <= 2 && pieces.iter().all(|piece| known(piece))
}

fn is_repeated(piece: &str) -> bool {
    (3..=piece.len() / 2).any(|n| {
        piece.len().is_multiple_of(n)
            && piece.get(..n).is_some_and(|unit| COMMON.contains(unit) && unit.repeat(piece.len() / n) == piece)
    })
}

/// A walk along the alphabet, the digits or a row of keys.
fn is_run(text: &str) -> bool {
    const ROWS: &[&str] =
        &["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];
    ROWS.iter().any(|row| row.contains(text) || row.chars().rev().collect::<String>().contains(text))
}

/// The name of an account: 2 to 40 characters, none that nobody sees or that turns others round, no space at the ends, and
/// none under which something else than an account acts.
pub fn check_name(name: &str) -> Result<(), Failure> {
    let length = name.chars().count();
    let fine = (2..=40).contains(&length)
        && name.trim() == name
        && name.chars().all(|c| {
            !c.is_control()
                && !is_invisible(c)
                && !matches!(c, '\u{2028}' | '\u{2029}' | '<' | '>' | '"' | '\'' | ':' | '/' | '\\')
        });
    if !fine {
        return Err(Failure::input("accounts-name-wrong").at("name"));
    }
    if is_reserved(name) {
        return Err(Failure::input("accounts-name-reserved").arg("name", name).at("name"));
    }
    Ok(())
}

/// The place of an account: needed by the roles of a township or village, and by no other.
pub fn check_division(role: Role, division: Option<&str>, townships: &[String]) -> Result<(), Failure> {
    let Some(code) = division else {
        return if role.needs_division() { Err(Failure::input("accounts-division-missing").at("division")) } else { Ok(()) };
    };
    if !role.needs_division() {
        return Err(Failure::input("accounts-division-not-needed").at("division"));
    }
    let digits = code.bytes().all(|b| b.is_ascii_digit());
    let length = code.len() == 9 || (code.len() == 12 && role == Role::VillageOfficer);
    let known = code.get(..9).is_some_and(|township| townships.iter().any(|known| known == township));
    if digits && length && known {
        Ok(())
    } else {
        Err(Failure::input("accounts-division-unknown").arg("code", code).at("division"))
    }
}

/// Where to go after signing in: only a path of this site.
pub fn safe_next(next: &str) -> Option<&str> {
    let fine = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && next.len() < 500
        && next.bytes().all(|b| (0x21..0x7f).contains(&b));
    fine.then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_02_passwords_are_long_and_not_the_first_guess() {
        let code = |password: &str| check_password(password, "zhou_li").err().map(|failure| failure.message);
        assert_eq!(code("short1!"), Some("accounts-password-short".to_owned()));
        assert_eq!(code(&"长".repeat(129)), Some("accounts-password-long".to_owned()));
        for common in [
            "password1234",
            "Password!2022",
            "aaaaaaaaaaaa",
            "qwertyuiop12",
            "luolong2022!!",
            "luolongluolong",
            "abcdefghijkl",
            "P@ssw0rd2022",
            "zhou_li123456",
            "woaini1314520",
            "LUOLONG-2022-tibet",
            "ababababababab",
        ] {
            assert_eq!(code(common), Some("accounts-password-common".to_owned()), "{common}");
        }
        for fine in ["nine green yaks dance", "青稞酒三碗不过岗再来一碗", "kZ8w-qmn4-Tv2x", "བཀྲ་ཤིས་བདེ་ལེགས་ང་ཚོ"]
        {
            assert_eq!(code(fine), None, "{fine}");
        }
    }

    #[test]
    fn sec_02_digits_alone_and_the_numbers_of_cards_and_telephones_are_no_passwords() {
        let code = |password: &str| check_password(password, "").err().map(|failure| failure.message);
        // However they are written or parted, and with a little beside them.
        for number in [
            "123456789012",
            "990329197102230019",
            "99032919710223001X",
            "990329 19710223 001x",
            "990329-1971-0223-0019",
            "９９０３２９１９７１０２２３００１９",
            "༩༩༠༣༢༩༡༩༧༡༠༢",
            "199012345678",
            "+86 199 0000 1234",
            "2022.09.30-2022.10.01",
            "19900001234ab",
            "zhaxi19900001234!",
            "扎西990329197102230019",
        ] {
            assert_eq!(code(number), Some("accounts-password-number".to_owned()), "{number}");
        }
        // A number among words is no number.
        for fine in ["19900001234 and a yak", "four odd words 2022", "7 yaks 31 goats 240 sheep", "3.1415 is round enough"] {
            assert_eq!(code(fine), None, "{fine}");
        }
    }

    #[test]
    fn sec_15_no_account_bears_a_name_under_which_something_else_acts_or_that_reads_as_another() {
        let code = |name: &str| check_name(name).err().map(|failure| failure.message);
        for name in
            ["operator", "Operator", "ＯＰＥＲＡＴＯＲ", "оperator", "visitor", "demo", "De mo", "operator.", "card", "phone"]
        {
            assert_eq!(code(name), Some("accounts-name-reserved".to_owned()), "{name}");
        }
        for name in ["li\u{202e}gnaw", "li\u{200b}", "li\u{2066}a", "li\u{7}a", "li\u{2028}a", "a", " li", "li:a"] {
            assert_eq!(code(name), Some("accounts-name-wrong".to_owned()), "{name:?}");
        }
        for name in ["admin wang", "desk-a", "zhou_li", "扎西", "བཀྲ་ཤིས", "operator-2", "12345678"] {
            assert_eq!(code(name), None, "{name}");
        }
    }

    #[test]
    fn a_township_role_has_a_township_and_others_have_none() {
        let townships = ["540329100".to_owned()];
        assert!(check_division(Role::TownshipDesk, Some("540329100"), &townships).is_ok());
        assert!(check_division(Role::TownshipDesk, None, &townships).is_err());
        assert!(check_division(Role::TownshipDesk, Some("540329100201"), &townships).is_err());
        assert!(check_division(Role::VillageOfficer, Some("540329100201"), &townships).is_ok());
        assert!(check_division(Role::TownshipDesk, Some("540321100"), &townships).is_err());
        assert!(check_division(Role::CountyDesk, Some("540329100"), &townships).is_err());
        assert!(check_division(Role::CountyDesk, None, &townships).is_ok());
    }

    #[test]
    fn sec_10_the_way_on_stays_on_this_site() {
        for bad in ["//evil.example", "https://evil.example", "/\\evil", "", "/a b", "/a\r\nx"] {
            assert_eq!(safe_next(bad), None, "{bad}");
        }
        assert_eq!(safe_next("/figures?as_of=2022-09-30"), Some("/figures?as_of=2022-09-30"));
    }
}
