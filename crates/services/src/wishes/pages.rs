//! The form in which a resident says what work they would like. Everything is optional; titles are neutral (SEC-39).

use super::acts::{self, Kept};
use super::model::{FIELDS, Fault, Field, Kind, PARTS, Said};
use super::say;
use crate::work::places;
use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::words::Said as Words;
use serde::Deserialize;

/// A frame for this room's pages.
pub fn frame(call: &Call, title: &str, above: &[(&str, &str)]) -> Frame {
    let crumbs = [("/my", "my-title")].iter().chain(above).map(|(at, word)| ((*at).to_owned(), call.word(word))).collect();
    let mut frame = call.frame(title, crumbs);
    frame.resident = true;
    frame
}

/// One word to choose.
struct Choice {
    value: &'static str,
    said: Words,
    chosen: bool,
}

/// Choices under one heading; without one for all but places.
struct Group {
    title: Option<&'static str>,
    choices: Vec<Choice>,
}

/// One question.
struct Input {
    name: &'static str,
    label: String,
    hint: String,
    kind: Kind,
    /// As typed.
    value: String,
    groups: Vec<Group>,
    /// A long list is folded until something in it is chosen.
    folded: bool,
    chosen: usize,
    wrong: Option<&'static str>,
}

impl Input {
    fn is_set(&self) -> bool {
        self.kind == Kind::Set
    }
    fn is_choice(&self) -> bool {
        self.kind == Kind::One
    }
    /// What it means to choose nothing.
    fn nothing(&self) -> &'static str {
        if self.name == "home" { "wishes-home-own" } else { "vacancies-any" }
    }
    /// What the box names as its description.
    fn described_by(&self) -> String {
        let wrong = if self.wrong.is_some() { format!(" {}-error", self.name) } else { String::new() };
        format!("{}-hint{wrong}", self.name)
    }
}

struct Part {
    title: String,
    inputs: Vec<Input>,
}

#[derive(Template)]
#[template(path = "wishes/templates/form.html")]
struct FormPage {
    frame: Frame,
    parts: Vec<Part>,
    faults: Vec<Fault>,
    /// Something is kept: until when, and that it can be deleted.
    ends: Option<Day>,
}

/// A list that is longer than this is folded.
const FOLDED: usize = 13;

fn input(call: &Call, field: &Field, said: &Said, faults: &[Fault]) -> Input {
    let choice =
        |value: &'static str| Choice { value, said: say::word(call.lang(), field, value), chosen: said.has(field.name, value) };
    let words = field.words();
    let groups = match field.name {
        "home" => places::townships()
            .map(|(code, name)| Group {
                title: Some(name),
                choices: words.iter().copied().filter(|word| word.starts_with(code)).map(choice).collect(),
            })
            .collect(),
        _ => vec![Group { title: None, choices: words.iter().copied().map(choice).collect() }],
    };
    Input {
        name: field.name,
        label: say::label(field),
        hint: format!("wishes-hint-{}", field.name),
        kind: field.kind,
        value: said.one(field.name).to_owned(),
        folded: field.kind == Kind::Set && words.len() > FOLDED,
        chosen: said.all(field.name).len(),
        wrong: faults.iter().find(|fault| fault.field == field.name).map(|fault| fault.message),
        groups,
    }
}

fn show(call: &Call, said: &Said, faults: Vec<Fault>, kept: Option<&Kept>) -> PageResult {
    let part = |part: &&'static str| Part {
        title: format!("wishes-part-{part}"),
        inputs: FIELDS.iter().filter(|field| field.part == *part).map(|field| input(call, field, said, &faults)).collect(),
    };
    let page = FormPage {
        frame: frame(call, "wishes-title", &[]),
        parts: PARTS.iter().map(part).collect(),
        ends: kept.filter(|kept| !kept.said.is_empty()).map(|kept| kept.ends),
        faults,
    };
    call.page_with(if page.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }, &page)
}

/// The form with what was said.
pub async fn form(call: Call) -> PageResult {
    let kept = acts::find_own(&call.desk).await?;
    let said = kept.as_ref().map(|kept| kept.said.clone()).unwrap_or_default();
    show(&call, &said, Vec::new(), kept.as_ref())
}

/// Keeps what was said, or shows it again with what is wrong.
pub async fn save(call: Call, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let mut said = Said::read(pairs)?;
    let faults = acts::save(&call.desk, &mut said).await?;
    if faults.is_empty() {
        return Ok(Redirect::to("/my/suggestions").into_response());
    }
    let kept = acts::find_own(&call.desk).await?;
    show(&call, &said, faults, kept.as_ref())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Forgets all of it.
pub async fn delete(call: Call, Form(Nothing {}): Form<Nothing>) -> PageResult {
    acts::delete(&call.desk).await?;
    Ok(Redirect::to("/my/suggestions").into_response())
}
