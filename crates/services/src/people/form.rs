//! The page of a correction form: what stands there, what was typed, what is wrong with it, what somebody else saved
//! meanwhile (REL-5). Used by people, placements and trainings.

use super::merge::{Clash, Fault, Outcome, Typed};
use super::store::StoredPerson;
use askama::Template;
use axum::http::StatusCode;
use leka_core::{Fen, Lang, Role};
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Failure, words};

/// How a field is typed.
#[derive(Clone, Copy)]
pub enum Kind {
    Text,
    Day,
    /// One of these words; `prefix` and the word make the message.
    Choice {
        words: &'static [&'static str],
        prefix: &'static str,
    },
    /// An amount and its period.
    Pay,
}

/// A field of a form.
#[derive(Clone, Copy)]
pub struct Spec {
    pub name: &'static str,
    /// Fluent ids.
    pub label: &'static str,
    pub hint: Option<&'static str>,
    pub kind: Kind,
}

/// What somebody else saved meanwhile, in words.
pub struct Theirs {
    pub was: String,
    pub theirs: String,
}

/// A field as the page shows it.
pub struct Input {
    pub spec: Spec,
    pub value: String,
    pub was: String,
    pub fault: Option<&'static str>,
    pub clash: Option<Theirs>,
    /// What is recorded, in words, beside what was typed and is not saved.
    pub recorded: Option<String>,
}

impl Input {
    fn is_day(&self) -> bool {
        matches!(self.spec.kind, Kind::Day)
    }
    fn is_pay(&self) -> bool {
        matches!(self.spec.kind, Kind::Pay)
    }
    /// Value and message of each choice; empty when it is no choice.
    fn choices(&self) -> Vec<(&'static str, String)> {
        match self.spec.kind {
            Kind::Choice { words, prefix } => words.iter().map(|word| (*word, format!("{prefix}{word}"))).collect(),
            Kind::Pay => crate::placement::rules::PERIODS.iter().map(|word| (*word, format!("people-pay-{word}"))).collect(),
            Kind::Text | Kind::Day => Vec::new(),
        }
    }
    /// The amount of a pay in yuan, or what was typed.
    fn amount(&self) -> String {
        let (amount, _) = self.value.rsplit_once(' ').unwrap_or((&self.value, ""));
        amount.parse().map_or_else(|_| amount.to_owned(), |fen| Fen(fen).to_string())
    }
    fn period(&self) -> &str {
        self.value.rsplit_once(' ').map_or("month", |(_, period)| period)
    }
    fn chosen(&self, word: &str) -> bool {
        if self.is_pay() { self.period() == word } else { self.value == word }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "people/templates/form.html")]
pub struct FormPage {
    pub frame: Frame,
    /// What cannot be corrected here: message and text.
    pub facts: Vec<(&'static str, String)>,
    pub about: &'static str,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub inputs: Vec<Input>,
    /// Faults that belong to no field of the form.
    pub others: Vec<&'static str>,
    /// It waited for a purpose and was not saved.
    pub resumed: bool,
}

impl FormPage {
    fn has_faults(&self) -> bool {
        !self.others.is_empty() || self.inputs.iter().any(|input| input.fault.is_some())
    }
    fn has_clashes(&self) -> bool {
        self.inputs.iter().any(|input| input.clash.is_some())
    }
}

/// What a form is made from.
pub struct Form<'f> {
    pub title: &'f str,
    pub about: &'static str,
    pub crumbs: Vec<(String, String)>,
    pub facts: Vec<(&'static str, String)>,
    pub action: String,
    pub back: String,
    pub fields: &'f [Spec],
    pub version: i64,
}

impl Form<'_> {
    /// Says whose record it is. The name stays masked: the look that was recorded is one at the work alone.
    pub fn of(mut self, call: &Call, person: &StoredPerson) -> Result<Self, Failure> {
        self.facts.insert(0, ("people-name", person.name(call.desk.vault())?.masked()));
        Ok(self)
    }
    /// The form as it is first opened.
    pub fn fresh(self, call: &Call, current: impl Fn(&str) -> String) -> PageResult {
        self.show(call, StatusCode::OK, current, None, &[], &[])
    }
    /// The form again with what came of it: faults at their fields, or what somebody else saved meanwhile.
    pub fn again(self, call: &Call, current: impl Fn(&str) -> String, typed: &Typed, outcome: &Outcome) -> PageResult {
        match outcome {
            Outcome::Clashes(clashes) => self.show(call, StatusCode::CONFLICT, current, Some(typed), &[], clashes),
            Outcome::Faults(faults) => self.show(call, StatusCode::UNPROCESSABLE_ENTITY, current, Some(typed), faults, &[]),
            Outcome::Unchanged | Outcome::Saved(_) => self.fresh(call, current),
        }
    }

    /// The form with what was typed when no purpose stood, still to be saved: what is recorded stands beside it, nothing where
    /// there is no record yet. It goes on from the version that it saw, so that a clash is found when it is saved.
    pub fn resumed(self, call: &Call, recorded: impl Fn(&str) -> Option<String>, typed: &Typed) -> PageResult {
        let input = |spec: &Spec| {
            let now = recorded(spec.name);
            let field = typed.fields.iter().find(|field| field.name == spec.name);
            let (value, was) = match (field, &now) {
                // What was not touched shows what is there now.
                (Some(field), Some(now)) if field.now == field.was => (now.clone(), now.clone()),
                (Some(field), _) => (field.now.clone(), field.was.clone()),
                (None, now) => (now.clone().unwrap_or_default(), now.clone().unwrap_or_default()),
            };
            let recorded = now.filter(|now| *now != value).map(|now| in_words(call, spec, &now));
            Input { spec: *spec, value, was, fault: None, clash: None, recorded }
        };
        let inputs = self.fields.iter().map(input).collect();
        let address = self.action.clone();
        let page = self.page(call, typed.version, inputs, Vec::new());
        call.page(&FormPage { frame: page.frame.read_at(address), resumed: true, ..page })
    }

    fn show(
        self,
        call: &Call,
        status: StatusCode,
        current: impl Fn(&str) -> String,
        typed: Option<&Typed>,
        faults: &[Fault],
        clashes: &[Clash],
    ) -> PageResult {
        let input = |spec: &Spec| {
            let now = current(spec.name);
            let field = typed.and_then(|typed| typed.fields.iter().find(|field| field.name == spec.name));
            // With faults the form goes on from what it saw; after a conflict it has seen what is there now.
            let (value, was) = match field {
                None => (now.clone(), now),
                Some(field) if clashes.is_empty() => (field.now.clone(), field.was.clone()),
                Some(field) if field.now == field.was => (now.clone(), now),
                Some(field) => (field.now.clone(), now),
            };
            let clash = clashes
                .iter()
                .find(|clash| clash.field == spec.name)
                .map(|clash| Theirs { was: in_words(call, spec, &clash.was), theirs: in_words(call, spec, &clash.theirs) });
            let fault = faults.iter().find(|fault| fault.field == spec.name).map(|fault| fault.message);
            Input { spec: *spec, value, was, fault, clash, recorded: None }
        };
        let inputs: Vec<Input> = self.fields.iter().map(input).collect();
        let has = |name: &str| self.fields.iter().any(|spec| spec.name == name);
        let version = match typed {
            Some(typed) if clashes.is_empty() => typed.version,
            _ => self.version,
        };
        let others = faults.iter().filter(|fault| !has(fault.field)).map(|fault| fault.message).collect();
        call.page_with(status, &self.page(call, version, inputs, others))
    }

    fn page(self, call: &Call, version: i64, inputs: Vec<Input>, others: Vec<&'static str>) -> FormPage {
        let mut frame = call.frame(self.title, self.crumbs);
        frame.resident = call.desk.who.role() == Some(Role::Resident);
        FormPage {
            frame,
            facts: self.facts,
            about: self.about,
            action: self.action,
            back: self.back,
            version,
            inputs,
            others,
            resumed: false,
        }
    }
}

/// A kept text as people read it.
pub fn in_words(call: &Call, spec: &Spec, text: &str) -> String {
    match spec.kind {
        _ if text.is_empty() => words::word(call.lang(), "people-nothing").text,
        Kind::Choice { prefix, .. } => words::word(call.lang(), &format!("{prefix}{text}")).text,
        Kind::Pay => pay_in_words(call, text),
        Kind::Day => words::written(call.lang(), text).into_owned(),
        Kind::Text => text.to_owned(),
    }
}

/// `320000 month` as `3200 yuan a month`.
pub fn pay_in_words(call: &Call, text: &str) -> String {
    pay_in(call.lang(), text)
}

/// The same where no page is shown.
pub fn pay_in(lang: Lang, text: &str) -> String {
    let Some((fen, period)) = text.split_once(' ').and_then(|(fen, period)| Some((fen.parse().ok()?, period))) else {
        return text.to_owned();
    };
    let amount = Fen(fen).shown();
    words::say(lang, &format!("people-pay-in-{period}"), &[("amount", amount)]).text
}
