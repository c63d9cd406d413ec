//! Figures in words: numbers with their unit, goals, rules of counting, sources, bodies, days.
//!
//! Fragments are made without a request, so that they can be kept and tested without a database; that is why
//! this room says its words through a [`Speaker`] and not through the frame of a page.

use askama::filters::HtmlSafe;
use leka_core::lang::Text;
use leka_core::{Day, Fen, Lang, Share};
use leka_plan::{Amount, ArgValue, Goal, Indicator, Plan, RuleClause, Unit, dimension_word, rule_words, value_word};
use leka_platform::counting::Value;
use leka_platform::words::{self, Said};
use std::fmt;

/// HTML that is safe to print: made from escaped texts only (SEC-12).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Html(String);

impl Html {
    /// A text, escaped.
    pub fn text(text: &str) -> Html {
        Html(escape(text))
    }
    /// Markup made by this room (a drawing).
    pub(super) fn made(markup: String) -> Html {
        Html(markup)
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl HtmlSafe for Html {}

/// Escapes a text for elements and attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A whole number with its thousands apart: `11,050`.
pub fn grouped(number: i64) -> String {
    words::grouped(number)
}

/// Percent with one decimal at most: `61.4%`; a dash when there is no whole.
pub fn percent(share: Share) -> String {
    match share.permille() {
        Some(tenths) if tenths % 10 == 0 => format!("{}%", tenths / 10),
        Some(tenths) => format!("{}.{}%", tenths / 10, tenths % 10),
        None => "–".to_owned(),
    }
}

fn money(fen: i64) -> String {
    let text = Fen(fen.abs()).to_string();
    let (yuan, rest) = text.split_once('.').unwrap_or((&text, "00"));
    format!("{}{}.{rest}", if fen < 0 { "-" } else { "" }, grouped(yuan.parse().unwrap_or(0)))
}

/// Says messages in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Speaker {
    pub lang: Lang,
}

impl Speaker {
    /// Words with their language, marked when it is not the page's.
    pub fn html(&self, said: &Said) -> Html {
        match said.lang == self.lang {
            true => Html::text(&said.text),
            false => Html(format!("<span lang=\"{}\">{}</span>", said.lang.code(), escape(&said.text))),
        }
    }
    /// A message.
    pub fn t(&self, id: &str) -> Html {
        self.html(&words::word(self.lang, id))
    }
    /// A message with arguments.
    pub fn ta(&self, id: &str, args: &[(&str, String)]) -> Html {
        self.html(&words::say(self.lang, id, args))
    }
    pub fn t1(&self, id: &str, name: &str, value: impl fmt::Display) -> Html {
        self.ta(id, &[(name, value.to_string())])
    }
    pub fn t2(&self, id: &str, one: &str, a: impl fmt::Display, two: &str, b: impl fmt::Display) -> Html {
        self.ta(id, &[(one, a.to_string()), (two, b.to_string())])
    }
    /// A message as bare text, for an attribute (the template escapes it).
    pub fn plain(&self, id: &str) -> String {
        words::word(self.lang, id).text
    }
    /// A message with arguments as bare text.
    pub fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        words::say(self.lang, id, args).text
    }
    /// A text of the plan.
    pub fn text(&self, text: &Text) -> Said {
        let (own, fell_back) = text.get(self.lang);
        let lang = match fell_back {
            false => self.lang,
            true if own == text.zh => Lang::Zh,
            true => Lang::En,
        };
        Said { text: own.to_owned(), lang }
    }
    /// The title of an indicator; its id when the plan gives none.
    pub fn title(&self, indicator: &Indicator) -> Said {
        let said = self.text(&indicator.title);
        if said.text.is_empty() { Said { text: indicator.id.clone(), lang: Lang::En } } else { said }
    }
    /// A day in words.
    pub fn day(&self, day: Day) -> String {
        words::day(self.lang, day)
    }
    /// The unit of a count; empty for shares and milestones, whose values carry theirs.
    pub fn unit(&self, unit: Unit) -> Html {
        match unit {
            Unit::Share | Unit::Milestone => Html::default(),
            unit => self.t(&format!("plan-unit-{}", unit.word())),
        }
    }
    fn with_unit(&self, number: String, unit: Unit) -> String {
        match unit {
            Unit::Share | Unit::Milestone => number,
            unit => {
                let unit = self.plain(&format!("plan-unit-{}", unit.word()));
                self.say("figures-amount", &[("number", number), ("unit", unit)])
            }
        }
    }
    /// The number of a value without its unit.
    pub fn number(&self, unit: Unit, value: &Value) -> String {
        match value {
            Value::Whole(number) if unit == Unit::Fen => money(*number),
            Value::Whole(number) => grouped(*number),
            Value::Share(share) => percent(*share),
            Value::Milestone(Some(day)) => self.day(*day),
            Value::Milestone(None) => self.plain("figures-not-reached"),
        }
    }
    /// A value without its unit, a share with its two sides: `61.4% (5,600 / 9,120)`.
    pub fn full_number(&self, unit: Unit, value: &Value) -> String {
        match value {
            Value::Share(share) => format!("{} ({} / {})", percent(*share), grouped(share.part), grouped(share.whole)),
            value => self.number(unit, value),
        }
    }
    /// A value with its unit, as bare text.
    pub fn value(&self, unit: Unit, value: &Value) -> String {
        self.with_unit(self.number(unit, value), unit)
    }
    fn amount(&self, unit: Unit, amount: &Amount) -> String {
        match amount {
            Amount::Whole(number) if unit == Unit::Fen => self.with_unit(money(*number), unit),
            Amount::Whole(number) => self.with_unit(grouped(*number), unit),
            Amount::Share(share) => exact_percent(*share),
        }
    }
    /// A goal: `plan-goal-…` in words, `figures-goal-…` short.
    pub fn goal(&self, family: &str, unit: Unit, goal: &Goal) -> Html {
        self.html(&self.goal_said(family, unit, goal))
    }
    /// The same before it becomes HTML.
    pub fn goal_said(&self, family: &str, unit: Unit, goal: &Goal) -> Said {
        let (word, amount) = match goal {
            Goal::AtLeast(amount) => ("at_least", Some(amount)),
            Goal::AtMost(amount) => ("at_most", Some(amount)),
            Goal::Equals(amount) => ("equals", Some(amount)),
            Goal::Every => ("every", None),
        };
        let amount = amount.map(|amount| self.amount(unit, amount)).unwrap_or_default();
        words::say(self.lang, &format!("{family}-goal-{word}"), &[("amount", amount)])
    }
    /// The name of a dimension.
    pub fn dimension(&self, dimension: &str) -> Html {
        self.t(&dimension_word(dimension))
    }
    /// The name of a key of a breakdown, besides townships.
    pub fn key(&self, dimension: &str, key: &str) -> Said {
        let id = value_word(dimension, key);
        match (dimension, key) {
            ("month", key) => Said { text: self.month(key), lang: self.lang },
            (_, "") => words::word(self.lang, "figures-nothing-said"),
            _ if words::known(&id) => words::word(self.lang, &id),
            (_, "unknown") => words::word(self.lang, "figures-nothing-said"),
            // An open list (institutions): as it was written, most often in Chinese.
            _ => Said { text: key.to_owned(), lang: Lang::Zh },
        }
    }
    fn month(&self, key: &str) -> String {
        let month = key.split('-').nth(1).and_then(|month| month.parse::<i64>().ok());
        month.map_or_else(|| key.to_owned(), |month| self.say("figures-month", &[("month", month.to_string())]))
    }
    /// Short names of the twelve months, for the axis of a curve.
    pub fn months(&self) -> Vec<String> {
        (1..=12).map(|month| self.say("figures-month-short", &[("month", month.to_string())])).collect()
    }
    /// The counting rule, clause by clause.
    pub fn rule(&self, plan: &Plan, indicator: &Indicator) -> Vec<Html> {
        rule_words(plan, indicator).iter().map(|clause| self.clause(plan, clause)).collect()
    }
    /// The same as bare text, for an answer.
    pub fn rule_text(&self, plan: &Plan, indicator: &Indicator) -> Vec<String> {
        rule_words(plan, indicator).iter().map(|clause| self.clause_said(plan, clause).text).collect()
    }
    fn clause(&self, plan: &Plan, clause: &RuleClause) -> Html {
        self.html(&self.clause_said(plan, clause))
    }
    fn clause_said(&self, plan: &Plan, clause: &RuleClause) -> Said {
        let args: Vec<(&str, String)> =
            clause.args.iter().map(|(name, value)| (name.as_str(), self.argument(plan, value))).collect();
        words::say(self.lang, &clause.id, &args)
    }
    fn argument(&self, plan: &Plan, value: &ArgValue) -> String {
        match value {
            ArgValue::Text(text) => text.clone(),
            ArgValue::Number(number) => number.to_string(),
            ArgValue::Message(id) => self.plain(id),
            ArgValue::Indicator(id) => plan.indicator(id).map_or_else(|| id.clone(), |indicator| self.title(indicator).text),
            ArgValue::Any(values) => {
                let values: Vec<String> = values.iter().map(|value| self.argument(plan, value)).collect();
                values.join(&self.plain("rule-or"))
            }
        }
    }
    /// The paragraph of the plan: `section 2; tasks 9-11` in the reader's language, anything else as written.
    pub fn source(&self, source: &str) -> Html {
        let (head, note) = match source.split_once(" (") {
            Some((head, note)) => (head, note.strip_suffix(')')),
            None => (source, None),
        };
        let parts: Option<Vec<String>> = head.split("; ").map(|part| self.paragraph(part)).collect();
        let Some(parts) = parts else {
            return self.html(&Said { text: source.to_owned(), lang: Lang::En });
        };
        let said = Html::text(&parts.join(&self.plain("figures-comma")));
        match note {
            Some(note) if self.lang == Lang::En => Html(format!("{said} ({})", escape(note))),
            _ => said,
        }
    }
    fn paragraph(&self, part: &str) -> Option<String> {
        let (word, number) = part.split_once(' ')?;
        let whole = |text: &str| (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_owned());
        match (word, number.split_once('-')) {
            ("section", None) => Some(self.say("figures-source-section", &[("number", whole(number)?)])),
            ("task", None) => Some(self.say("figures-source-task", &[("number", whole(number)?)])),
            ("tasks", Some((from, to))) => Some(self.say("figures-source-tasks", &[("from", whole(from)?), ("to", whole(to)?)])),
            _ => None,
        }
    }
    /// The bodies that answer for an indicator.
    pub fn responsible(&self, plan: &Plan, indicator: &Indicator, townships: &Townships) -> Vec<Html> {
        self.bodies(plan, &indicator.responsible, townships)
    }
    /// The names of bodies.
    pub fn bodies(&self, plan: &Plan, bodies: &[String], townships: &Townships) -> Vec<Html> {
        let name = |body: &String| match body.as_str() {
            "township.*" => self.t("figures-every-township"),
            body => match body.strip_prefix("township.") {
                Some(code) => self.html(&townships.name(code)),
                None => match plan.departments.iter().find(|department| department.id == body) {
                    Some(department) => self.html(&self.text(&department.title)),
                    None => Html::text(body),
                },
            },
        };
        bodies.iter().map(name).collect()
    }
}

/// `60%`, `33.5%`: a goal as the plan writes it.
fn exact_percent(share: Share) -> String {
    let hundredths = if share.whole > 0 { share.part * 10_000 / share.whole } else { 0 };
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
}

/// Names of the county's townships by code, in the order of the plan (by code).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Townships(pub std::collections::BTreeMap<String, String>);

impl Townships {
    /// The name, which is Chinese in the register; the code when there is none.
    pub fn name(&self, code: &str) -> Said {
        match self.0.get(code) {
            Some(name) => Said { text: name.clone(), lang: Lang::Zh },
            None if code.is_empty() => Said { text: "–".to_owned(), lang: Lang::Zh },
            None => Said { text: code.to_owned(), lang: Lang::Zh },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_for_people() {
        assert_eq!((grouped(0), grouped(999), grouped(11_050)), ("0".into(), "999".into(), "11,050".into()));
        assert_eq!(grouped(-1_234_567), "-1,234,567");
        assert_eq!(percent(Share { part: 5600, whole: 9120 }), "61.4%");
        assert_eq!(percent(Share { part: 3, whole: 5 }), "60%");
        assert_eq!(percent(Share { part: 0, whole: 0 }), "–");
        assert_eq!(money(320_000_050), "3,200,000.50");
        assert_eq!(exact_percent(Share { part: 335, whole: 1000 }), "33.5%");
    }

    #[test]
    fn a_paragraph_is_said_in_the_readers_language() {
        let zh = Speaker { lang: Lang::Zh };
        assert_eq!(zh.source("section 2; tasks 9-11").as_str(), "第2部分，任务9至11");
        assert_eq!(zh.source("task 6 (the narrower list)").as_str(), "任务6");
        assert_eq!(zh.source("<b>").as_str(), "<span lang=\"en\">&lt;b&gt;</span>");
    }
}
