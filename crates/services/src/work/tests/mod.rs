pub mod acts;
mod corpus;
mod firms;
mod pages;
mod refused;
mod reread;
mod silence;
pub mod terms;
mod wording;

use super::model::WorkPlace;
use super::terms::Typed;
use super::wording::{Against, Hit};
use leka_core::{Day, Lang};

/// The day of the tests' clock.
pub fn today() -> Day {
    Day::of(2022, 9, 30).unwrap()
}

/// What is found in a text, held against the region's minimum wage and an hour of break.
fn find(text: &str) -> Vec<Hit> {
    super::wording::find(text, Against { month: 185_000, meal: 60 })
}

/// A message has words of its own in Chinese and English.
pub fn known(id: &str) {
    let names = ["found", "least", "month", "hour", "from", "hours", "costs", "value"];
    let args: Vec<(&str, String)> = names.iter().map(|name| (*name, "x".to_owned())).collect();
    for lang in [Lang::Zh, Lang::En] {
        let said = leka_platform::words::say(lang, id, &args);
        assert!(said.lang == lang && said.text != id, "{id}: {said:?}");
    }
}

pub fn places() -> Vec<WorkPlace> {
    [
        ("540329", "洛隆县"),
        ("540329100", "孜托镇"),
        ("540329101", "硕督镇"),
        ("540329100201", "加日扎村"),
        ("540102", "城关区"),
        ("51", "四川省"),
    ]
    .map(|(code, name)| WorkPlace { code: code.to_owned(), name: name.to_owned() })
    .to_vec()
}

/// The fields of a vacancy against which nothing stands.
pub const GOOD: &[(&str, &str)] = &[
    ("title", "青稞收割"),
    ("tasks", "收割、捆扎、装车。"),
    ("industry", "A"),
    ("kind", "full"),
    ("requirements", "无"),
    ("spoken", "none"),
    ("age_from", "18"),
    ("division", "540329100"),
    ("place", "镇上的打谷场"),
    ("begin_day", "2022-10-08"),
    ("season", "all_year"),
    ("day_minutes", "8"),
    ("week_days", "5"),
    ("week_minutes", "40"),
    ("break_minutes", "60"),
    ("night", "no"),
    ("overtime", "no"),
    ("pay_period", "month"),
    ("pay_from", "3200"),
    ("pay_to", "4000"),
    ("pay_rhythm", "monthly"),
    ("pay_day", "28"),
    ("payer", "employer"),
    ("takes", "nothing"),
    ("contract", "fixed"),
    ("contract_months", "12"),
    ("insurance", "five"),
    ("notice_days", "30"),
    ("final_pay_days", "3"),
    ("lodging", "free"),
    ("food", "free"),
    ("hazards", "none"),
    ("travel_out", "none_needed"),
    ("travel_back", "none_needed"),
    ("head_count", "5"),
    ("closes_day", "2022-12-01"),
];

pub fn typed(changes: &[(&str, &str)]) -> Typed {
    let mut typed = Typed::default();
    for (name, value) in GOOD.iter().chain(changes) {
        match value.is_empty() {
            true => drop(typed.0.remove(*name)),
            false => typed.put(name, *value),
        }
    }
    for (name, value) in typed.0.iter_mut().filter(|(name, _)| matches!(name.as_str(), "hazards" | "takes")) {
        let _ = name;
        *value = value[0].split(',').map(str::to_owned).collect();
    }
    typed
}
