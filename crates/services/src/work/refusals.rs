//! What may not be offered, each with its reason and its law in words (WP-14, WP-15, WP-16, WP-28). Pure.
//!
//! Legal-looking exceptions are not guessed: a word that is found refuses. A word that was harmless goes to the county
//! desk, which may let it through with a recorded reason; numbers and declarations of the form cannot be let through.

use super::fields::FIELDS;
use super::model::{Organisation, Review, ReviewState};
use super::terms::{Terms, plain};
use super::wage;
use super::wording::{self, Against};
use leka_core::Day;

/// Why a vacancy is refused: messages `work-refused-…` and `work-law-…`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    pub rule: &'static str,
    pub field: &'static str,
    /// The words that were found, if it is about words.
    pub found: Option<String>,
    /// Numbers for the message.
    pub args: Vec<(String, String)>,
}

/// Hours of work a day and a week (劳动法 art. 36, with the 44 hours of WP-16).
pub const DAY_MINUTES: i64 = 8 * 60;
pub const WEEK_MINUTES: i64 = 44 * 60;
/// Overtime a day and a month (劳动法 art. 41).
pub const OVERTIME_DAY: i64 = 3 * 60;
pub const OVERTIME_MONTH: i64 = 36 * 60;
/// At least one day of rest a week (劳动法 art. 38).
pub const WEEK_DAYS: i64 = 6;
/// Pay for overtime on a working day, in percent (劳动法 art. 44).
pub const OVERTIME_PERCENT: i64 = 150;
/// The longest notice that a worker can be asked for, in days (劳动合同法 art. 37).
pub const NOTICE_DAYS: i64 = 30;
/// Nobody under 16 (禁止使用童工规定 art. 2); under 18 protected (劳动法 art. 58, 64; 未成年工特殊保护规定).
/// Overtime at that age has the limits of everybody: these laws do not name it.
pub const AGE_LEAST: i64 = 16;
pub const AGE_ADULT: i64 = 18;
/// Mining (GB/T 4754-2017), whatever the hazards that a firm names (未成年工特殊保护规定 art. 3).
const MINING: &str = "B";

/// All rules, in the order in which they are said.
pub const RULES: &[&str] = &[
    "fee",
    "deposit",
    "unpaid",
    "pay-said",
    "guarantee",
    "papers",
    "penalty",
    "travel",
    "pay",
    "day-hours",
    "week-hours",
    "rest-day",
    "overtime-day",
    "overtime-month",
    "overtime-pay",
    "notice",
    "age",
    "minor-hazard",
    "minor-mining",
    "minor-night",
    "minor-away",
    "ethnicity",
    "sex",
    "religion",
    "origin",
    "marriage",
    "disability",
    "health",
    "record",
    "politics",
    "willing",
    "licence",
];

/// More hours a day than there may be, where the text says them in words.
const MORE: &str = "8+";

fn refusal(rule: &'static str, field: &'static str) -> Refusal {
    Refusal { rule, field, found: None, args: Vec::new() }
}

impl Refusal {
    fn arg(mut self, name: &str, value: impl ToString) -> Refusal {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
    /// Whether the county desk can look at it again: only words can be harmless.
    pub fn can_be_reviewed(&self) -> bool {
        self.found.is_some()
    }
}

/// Everything for which these terms are refused. A field that could not be read yet refuses nothing: it is a fault.
pub fn refusals(terms: &Terms, today: Day) -> Vec<Refusal> {
    let mut out = declared(terms);
    out.extend(pay(terms, today));
    out.extend(hours(terms));
    out.extend(ages(terms));
    out.extend(words(terms, today));
    out.sort_by_key(|one| RULES.iter().position(|rule| *rule == one.rule));
    out
}

/// Those that no review has let through for exactly this text.
pub fn standing(all: Vec<Refusal>, terms: &Terms, reviews: &[Review]) -> Vec<Refusal> {
    all.into_iter().filter(|one| !reviews.iter().any(|review| review.lets_through(one, terms))).collect()
}

impl Review {
    /// Whether it is about this refusal and this text.
    pub fn is_about(&self, refusal: &Refusal, terms: &Terms) -> bool {
        self.field == refusal.field && self.rule == refusal.rule && self.text == terms.get(refusal.field)
    }
    fn lets_through(&self, refusal: &Refusal, terms: &Terms) -> bool {
        self.state == ReviewState::LetThrough && refusal.can_be_reviewed() && self.is_about(refusal, terms)
    }
}

/// A licence that is not in force (WP-14).
pub fn licence(organisation: &Organisation, today: Day) -> Option<Refusal> {
    (!organisation.may_offer_on(today)).then(|| refusal("licence", "title"))
}

fn declared(terms: &Terms) -> Vec<Refusal> {
    let words = ["fee", "deposit", "guarantee", "papers", "penalty", "travel_back"];
    let rules = ["fee", "deposit", "guarantee", "papers", "penalty", "travel"];
    words.iter().zip(rules).filter(|(word, _)| terms.has("takes", word)).map(|(_, rule)| refusal(rule, "takes")).collect()
}

fn pay(terms: &Terms, today: Day) -> Option<Refusal> {
    let (minimum, least) = wage::below_minimum(terms, today)?;
    let field = if terms.is("pay_period", "piece") { "piece_month" } else { "pay_from" };
    let refused = refusal("pay", field)
        .arg("least", plain(least, 100))
        .arg("month", plain(minimum.month, 100))
        .arg("hour", plain(minimum.hour, 100))
        .arg("costs", plain(wage::living_costs(terms), 100));
    Some(refused.arg("from", minimum.from))
}

fn hours(terms: &Terms) -> Vec<Refusal> {
    let over = |name: &str, most: i64| terms.number(name) > most;
    let mut out = Vec::new();
    if over("day_minutes", DAY_MINUTES) {
        out.push(refusal("day-hours", "day_minutes").arg("hours", plain(terms.number("day_minutes"), 60)));
    }
    // The last day of a week may be a short one (five days of eight hours and one of four); a week that leaves nothing for it
    // does not go with these days, and the days count.
    let (day, days, stated) = (terms.number("day_minutes"), terms.number("week_days"), terms.number("week_minutes"));
    let week = if stated > day * (days - 1) { stated } else { stated.max(day * days) };
    if week > WEEK_MINUTES {
        let field = if over("week_minutes", WEEK_MINUTES) { "week_minutes" } else { "week_days" };
        out.push(refusal("week-hours", field).arg("hours", plain(week, 60)));
    }
    if over("week_days", WEEK_DAYS) {
        out.push(refusal("rest-day", "week_days"));
    }
    if over("overtime_day", OVERTIME_DAY) {
        out.push(refusal("overtime-day", "overtime_day").arg("hours", plain(terms.number("overtime_day"), 60)));
    }
    if over("overtime_month", OVERTIME_MONTH) {
        out.push(refusal("overtime-month", "overtime_month").arg("hours", plain(terms.number("overtime_month"), 60)));
    }
    if terms.0.contains_key("overtime_percent") && terms.number("overtime_percent") < OVERTIME_PERCENT {
        out.push(refusal("overtime-pay", "overtime_percent"));
    }
    if over("notice_days", NOTICE_DAYS) {
        out.push(refusal("notice", "notice_days"));
    }
    out
}

fn ages(terms: &Terms) -> Vec<Refusal> {
    if !terms.0.contains_key("age_from") {
        return Vec::new();
    }
    let age = terms.number("age_from");
    if age < AGE_LEAST {
        return vec![refusal("age", "age_from")];
    }
    let mut out = Vec::new();
    if age < AGE_ADULT {
        if terms.0.contains_key("hazards") && !terms.is("hazards", "none") {
            out.push(refusal("minor-hazard", "age_from"));
        }
        if terms.is("industry", MINING) {
            out.push(refusal("minor-mining", "age_from"));
        }
        if terms.is("night", "yes") {
            out.push(refusal("minor-night", "age_from"));
        }
        if terms.0.contains_key("division") && super::terms::destination(terms.get("division")) == "outside_region" {
            out.push(refusal("minor-away", "age_from"));
        }
    }
    out
}

/// The break for which a text that names none is not refused, in minutes, if the form states no longer one.
const MEAL: i64 = 60;

fn words(terms: &Terms, today: Day) -> Vec<Refusal> {
    let month = wage::minimum(terms.get("division"), today).map_or(0, |minimum| wage::least_of_month(terms, &minimum));
    let against = Against { month, meal: terms.number("break_minutes").max(MEAL) };
    let free = FIELDS.iter().filter(|field| field.is_free());
    free.flat_map(|field| {
        wording::find(terms.get(field.name), against).into_iter().map(move |hit| {
            let one = refusal(hit.rule, field.name).arg("found", &hit.found);
            let one = one.arg("hours", hit.number.as_deref().unwrap_or(MORE)).arg("month", plain(month, 100));
            Refusal { found: Some(hit.found), ..one }
        })
    })
    .collect()
}
