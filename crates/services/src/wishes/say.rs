//! Wishes in words, and why something is suggested in one sentence (WP-24).

use super::model::{FIELDS, Field, Kind, Said};
use crate::work::pages::card::yuan;
use crate::work::places;
use leka_core::Lang;
use leka_matching::{Because, Reason, Ring, Trades};
use leka_platform::words::{self, Said as Words};

/// One of the words of a field.
pub fn word(lang: Lang, field: &Field, value: &str) -> Words {
    match field.name {
        "home" => Words { text: places::name(value).unwrap_or(value).to_owned(), lang: Lang::Zh },
        "months" => words::say(lang, "vacancies-month-one", &[("month", value.to_owned())]),
        "pay" => words::say(lang, "vacancies-pay-least", &[("pay", value.to_owned())]),
        "wants" | "can" => trade(lang, value),
        "hours" => words::word(lang, &format!("vacancies-hours-{value}")),
        "lodging" => words::word(lang, &format!("vacancies-lodging-{value}")),
        "kinds" => words::word(lang, &format!("work-choice-kind-{value}")),
        "contracts" => words::word(lang, &format!("work-choice-contract-{value}")),
        "hazards" => words::word(lang, &format!("work-choice-hazards-{value}")),
        "farthest" => words::word(lang, &format!("wishes-far-{value}")),
        "spoken" => words::word(lang, &format!("wishes-spoken-{value}")),
        _ => words::word(lang, "wishes-night-no"),
    }
}

fn trade(lang: Lang, word: &str) -> Words {
    words::word(lang, &format!("wishes-trade-{word}"))
}

/// The message that asks a question.
pub fn label(field: &Field) -> String {
    format!("wishes-field-{}", field.name)
}

/// Everything that was said: the message of each question, and the answer.
pub fn lines(lang: Lang, said: &Said) -> Vec<(String, Words)> {
    let answered = FIELDS.iter().filter(|field| !said.all(field.name).is_empty());
    answered.map(|field| (label(field), answer(lang, field, said.all(field.name)))).collect()
}

fn answer(lang: Lang, field: &Field, values: &[String]) -> Words {
    match (field.kind, values) {
        (Kind::Set, _) => {
            let all: Vec<Words> = values.iter().map(|value| word(lang, field, value)).collect();
            joined(lang, &all)
        }
        (_, [one, ..]) => word(lang, field, one),
        (_, []) => words::word(lang, "vacancies-any"),
    }
}

/// Words one after the other, as a list in a sentence. In the language that its parts are in, if they are in one.
fn joined(lang: Lang, all: &[Words]) -> Words {
    let between = words::word(lang, "wishes-join").text;
    let text = all.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(&between);
    Words { text, lang: all.first().map_or(lang, |one| one.lang) }
}

/// Kinds of work named in a sentence.
const MOST_NAMED: usize = 2;

fn work(lang: Lang, trades: Trades) -> String {
    let named: Vec<Words> = trades.words().take(MOST_NAMED).map(|word| trade(lang, word)).collect();
    joined(lang, &named).text
}

/// The one sentence.
pub fn reason(lang: Lang, reason: &Reason) -> Words {
    let part = |because: Because| part(lang, because).text;
    match (reason.first, reason.second) {
        (Some(first), Some(second)) => {
            words::say(lang, "wishes-because-two", &[("first", part(first)), ("second", part(second))])
        }
        (Some(first), None) => words::say(lang, "wishes-because-one", &[("first", part(first))]),
        (None, _) => words::word(lang, "wishes-because-within"),
    }
}

fn part(lang: Lang, because: Because) -> Words {
    match because {
        Because::Near(ring) => words::word(lang, near(ring)),
        Because::Pay { month, least } => {
            // Whole yuan: a day's pay comes to cents by the month, which nobody is paid.
            let args = [("pay", yuan(i64::from(month) / 100 * 100)), ("least", yuan(i64::from(least)))];
            let id = match least {
                0 => "wishes-because-pay",
                least if month > least => "wishes-because-pay-above",
                _ => "wishes-because-pay-equal",
            };
            words::say(lang, id, &args)
        }
        Because::Wish(trades) => words::say(lang, "wishes-because-wish", &[("work", work(lang, trades))]),
        Because::Skill(trades) => words::say(lang, "wishes-because-skill", &[("work", work(lang, trades))]),
        Because::Season(months) => words::say(lang, "wishes-because-season", &[("count", months.count_ones().to_string())]),
        Because::Fresh(days) => words::say(lang, "wishes-because-fresh", &[("days", days.to_string())]),
    }
}

const fn near(ring: Ring) -> &'static str {
    match ring {
        Ring::Village => "wishes-because-village",
        Ring::Township => "wishes-because-township",
        Ring::County => "wishes-because-county",
        Ring::Prefecture => "wishes-because-prefecture",
        Ring::Region => "wishes-because-region",
        Ring::Outside | Ring::Unstated => "wishes-because-outside",
    }
}
