//! Texts in three languages, from `locales/{zh,bo,en}/*.ftl`, built into the binary.
//!
//! A message that is missing in Tibetan or English falls back to Chinese and says so; a page marks it with
//! `lang="zh"`. A label is never empty.

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, langid, static_loader};
use leka_core::{Day, Lang, Moment, Month};
use std::borrow::Cow;
use std::collections::HashMap;

static_loader! {
    static LOCALES = {
        locales: "../../locales",
        fallback_language: "zh",
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static ZH: LanguageIdentifier = langid!("zh");
static BO: LanguageIdentifier = langid!("bo");
static EN: LanguageIdentifier = langid!("en");

/// A message in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    pub text: String,
    /// The language it really is in; differs from the one asked for when it fell back.
    pub lang: Lang,
}

impl std::fmt::Display for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

fn identifier(lang: Lang) -> &'static LanguageIdentifier {
    match lang {
        Lang::Zh => &ZH,
        Lang::Bo => &BO,
        Lang::En => &EN,
    }
}

/// A day among the arguments (`2022-09-30`) as every page writes it; anything else stays.
pub fn written(lang: Lang, value: &str) -> Cow<'_, str> {
    let is_one = value.len() == 10
        && value.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    match is_one.then(|| value.parse::<Day>().ok()).flatten() {
        Some(date) => Cow::Owned(day(lang, date)),
        None => Cow::Borrowed(value),
    }
}

/// Says a message; numbers among the arguments are told apart so that plurals work; days and telephones are written out.
pub fn say(lang: Lang, id: &str, args: &[(&str, String)]) -> Said {
    let mut map: HashMap<Cow<'static, str>, FluentValue<'_>> = HashMap::with_capacity(args.len());
    for (name, value) in args {
        let value = match value.parse::<i64>() {
            // A number with leading zeros or of many digits is a code, not a quantity.
            Ok(number) if number.to_string() == *value && value.len() < 9 => FluentValue::from(number),
            _ if *name == "phone" => FluentValue::from(phone(value)),
            _ => FluentValue::from(written(lang, value)),
        };
        map.insert(Cow::Owned((*name).to_owned()), value);
    }
    for candidate in [lang, Lang::Zh, Lang::En] {
        let found = match map.is_empty() {
            true => LOCALES.lookup_single_language::<&str>(identifier(candidate), id, None),
            false => LOCALES.lookup_single_language(identifier(candidate), id, Some(&map)),
        };
        if let Ok(text) = found {
            return Said { text, lang: candidate };
        }
    }
    Said { text: id.to_owned(), lang: Lang::En }
}

/// A message without arguments.
pub fn word(lang: Lang, id: &str) -> Said {
    say(lang, id, &[])
}

/// A text as somebody typed it, marked with the language of its letters.
pub fn typed(text: &str) -> Said {
    let has = |from: char, until: char| text.chars().any(|c| (from..=until).contains(&c));
    let lang = match (has('\u{0f00}', '\u{0fff}'), has('\u{3400}', '\u{9fff}')) {
        (true, _) => Lang::Bo,
        (false, true) => Lang::Zh,
        (false, false) => Lang::En,
    };
    Said { text: text.to_owned(), lang }
}

/// A whole number as every page writes it, its thousands apart: `11,050`.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    if number < 0 {
        out.push('-');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A day as every page writes it: 2022年9月30日.
pub fn day(lang: Lang, day: Day) -> String {
    let date = day.date();
    let args = [("year", date.year().to_string()), ("month", date.month().to_string()), ("day", date.day().to_string())];
    say(lang, "figures-day", &args).text
}

/// A month as pages write it: 2022年9月.
pub fn month(lang: Lang, month: Month) -> String {
    say(lang, "shell-month", &[("year", month.year.to_string()), ("month", month.month.to_string())]).text
}

/// A moment as people of the county read it, to the minute, in the time of Shanghai.
pub fn moment(lang: Lang, moment: Moment) -> String {
    let time = format!("{:02}:{:02}", moment.hour(), moment.minute());
    say(lang, "shell-moment", &[("day", day(lang, moment.day())), ("time", time)]).text
}

/// A telephone number as pages show it: a mobile number of eleven digits in groups (199 0000 0000), a landline with a dash behind
/// its area code (0895-4560000), any other as it is.
pub fn phone(number: &str) -> Cow<'_, str> {
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Cow::Borrowed(number);
    }
    match (number.as_bytes(), number.len()) {
        ([b'1', ..], 11) => Cow::Owned(format!("{} {} {}", &number[..3], &number[3..7], &number[7..])),
        // Beijing and the largest cities have area codes of three digits.
        ([b'0', b'1' | b'2', ..], 10..=11) => Cow::Owned(format!("{}-{}", &number[..3], &number[3..])),
        ([b'0', ..], 11 | 12) => Cow::Owned(format!("{}-{}", &number[..4], &number[4..])),
        _ => Cow::Borrowed(number),
    }
}

/// Whether any language knows this message.
pub fn known(id: &str) -> bool {
    Lang::ALL.iter().any(|lang| LOCALES.lookup_single_language::<&str>(identifier(*lang), id, None).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_among_the_arguments_are_written_as_pages_write_them() {
        let said = |lang: Lang, day: &str| {
            say(lang, "failure-as-of-later", &[("day", day.to_owned()), ("today", "2022-09-30".to_owned())]).text
        };
        assert!(said(Lang::Zh, "2022-12-31").contains("2022年12月31日"), "{}", said(Lang::Zh, "2022-12-31"));
        assert!(said(Lang::En, "2022-12-31").contains("31 December 2022"));
        for other in ["2022-13-31", "2022-1-3", "20221231", "2022-12-31x", "0abc-ef-gh"] {
            assert!(said(Lang::En, other).contains(other), "{other}");
        }
    }

    #[test]
    fn a_mobile_number_is_shown_in_groups_a_landline_with_its_dash_and_any_other_as_it_is() {
        assert_eq!(phone("19900000000"), "199 0000 0000");
        assert_eq!([phone("08954560000"), phone("01000000000")], ["0895-4560000", "010-00000000"]);
        for other in ["199 0000 0000", "12333", "0895-4560000", "199****0000", "19900000000, evenings", ""] {
            assert_eq!(phone(other), other);
        }
    }
}
