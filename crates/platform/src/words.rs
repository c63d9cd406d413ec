//! Texts in three languages, from `locales/{zh,bo,en}/*.ftl`, built into the binary.
//!
//! A message that is missing in Tibetan or English falls back to Chinese and says so; a page marks it with
//! `lang="zh"`. A label is never empty.

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, langid, static_loader};
use leka_core::{Day, Lang, Moment};
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

/// Says a message; numbers among the arguments are told apart so that plurals work.
pub fn say(lang: Lang, id: &str, args: &[(&str, String)]) -> Said {
    let mut map: HashMap<Cow<'static, str>, FluentValue<'_>> = HashMap::with_capacity(args.len());
    for (name, value) in args {
        let value = match value.parse::<i64>() {
            // A number with leading zeros or of many digits is a code, not a quantity.
            Ok(number) if number.to_string() == *value && value.len() < 9 => FluentValue::from(number),
            _ => FluentValue::from(value.as_str()),
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

/// A day as every page writes it: 2022年9月30日.
pub fn day(lang: Lang, day: Day) -> String {
    let date = day.date();
    let args = [("year", date.year().to_string()), ("month", date.month().to_string()), ("day", date.day().to_string())];
    say(lang, "figures-day", &args).text
}

/// A moment as people of the county read it, to the minute, in the time of Shanghai.
pub fn moment(lang: Lang, moment: Moment) -> String {
    let there = Moment(moment.0 + 8 * 3_600_000).to_string();
    let time = there.get(11..16).unwrap_or("").to_owned();
    say(lang, "shell-moment", &[("day", day(lang, moment.day())), ("time", time)]).text
}

/// Whether any language knows this message.
pub fn known(id: &str) -> bool {
    Lang::ALL.iter().any(|lang| LOCALES.lookup_single_language::<&str>(identifier(*lang), id, None).is_ok())
}
