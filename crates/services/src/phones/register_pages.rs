//! The pages of registering alone: number and agreement, code, who one is, and what happens next. Titles are neutral (SEC-39).

use super::acts::KeepRegistration;
use super::codes::Purpose;
use super::own_pages::{of_form, status};
use super::register::{self, Typed};
use super::rules;
use super::sign_in;
use super::sign_in_pages::{self, failure_of, show_code};
use crate::accounts::signed_in;
use crate::my::{frame, large};
use crate::places::acts::township_names;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_platform::Failure;
use leka_platform::web::{Call, Frame, PageResult};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "phones/templates/register.html")]
struct NumberPage {
    frame: Frame,
    phone: String,
    agreed: bool,
    failure: Option<Failure>,
    /// That the person did not agree, besides what is wrong with the number.
    not_agreed: Option<Failure>,
}

impl NumberPage {
    /// All that is wrong at once, in the order of the form.
    fn faults(&self) -> Vec<&Failure> {
        self.failure.iter().chain(&self.not_agreed).collect()
    }
}

fn show(call: &Call, phone: String, agreed: bool, [failure, not_agreed]: [Option<Failure>; 2]) -> PageResult {
    let above = vec![("/my/sign-in".to_owned(), call.word("my-sign-in"))];
    let page = NumberPage { frame: large(call.frame("phones-register", above)), phone, agreed, failure, not_agreed };
    call.page_with(status(page.faults().first().copied()), &page)
}

/// What is stored and why, and the form for the number.
pub async fn number(call: Call) -> PageResult {
    if call.session.is_some() {
        return Ok(Redirect::to("/my").into_response());
    }
    show(&call, String::new(), false, [None, None])
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    phone: String,
    #[serde(default)]
    agreed: Option<String>,
}

/// Sends a code, once the person agreed.
pub async fn ask(call: Call, Form(form): Form<Number>) -> PageResult {
    let agreed = form.agreed.is_some();
    if !agreed {
        let not_agreed = Failure::input("phones-agree-missing").at("agreed");
        let failure = rules::number_of(&form.phone).err();
        return show(&call, form.phone, false, [failure, Some(not_agreed)]);
    }
    match register::ask(&call, &form.phone).await {
        Ok(()) => Ok(Redirect::to("/my/register/code").into_response()),
        Err(failure) => show(&call, form.phone, agreed, [Some(of_form(failure)?), None]),
    }
}

const PATHS: (&str, &str) = ("/my/register/code", "/my/register");

/// The form for the code.
pub async fn code(call: Call) -> PageResult {
    show_code(&call, Purpose::Register, PATHS, false, None).await
}

/// Opens the account.
pub async fn come_in(call: Call, Form(form): Form<sign_in_pages::Typed>) -> PageResult {
    let shared = form.shared.is_some();
    match failure_of(register::come_in(&call, &form.code, shared).await?) {
        Err(cookie) => Ok(signed_in(&cookie, "/my")),
        Ok(failure) if sign_in::waiting_number(&call, Purpose::Register).await?.is_none() => {
            show(&call, String::new(), false, [Some(Failure { field: None, ..failure }), None])
        }
        Ok(failure) => show_code(&call, Purpose::Register, PATHS, shared, Some(failure)).await,
    }
}

#[derive(Template)]
#[template(path = "phones/templates/registration.html")]
struct RegistrationPage {
    frame: Frame,
    /// The number that the desk types, in groups of four.
    serial: String,
    masked: String,
    /// The name is shown as it was typed, the identity number masked.
    said: Option<(String, String)>,
    name: String,
    number: String,
    township: String,
    village: String,
    townships: Vec<(String, String)>,
    failure: Option<Failure>,
}

async fn show_own(call: &Call, typed: Option<Who>, failure: Option<Failure>) -> PageResult {
    let Some(opened) = register::own(call).await? else { return Ok(Redirect::to("/my").into_response()) };
    let permit = call.desk.may(&KeepRegistration).await?;
    let townships = township_names(&call.desk.read(&permit), call.desk.office.county()).await?;
    let said = opened.said.as_ref().map(|said| (register::name_of(said), said.id.masked()));
    let typed = typed.unwrap_or_else(|| match (&opened.said, &said) {
        (Some(person), Some((name, _))) => {
            Who { name: name.clone(), number: String::new(), township: person.township.clone(), village: person.village.clone() }
        }
        _ => Who::default(),
    });
    let page = RegistrationPage {
        frame: frame(call, "phones-registration"),
        serial: crate::my::code::grouped(call.desk.who.name()),
        masked: opened.phone.masked(),
        said,
        name: typed.name,
        number: typed.number,
        township: typed.township,
        village: typed.village,
        townships: townships.into_iter().collect(),
        failure,
    };
    call.page_with(status(page.failure.as_ref()), &page)
}

/// Who one is, and what happens next.
pub async fn registration(call: Call) -> PageResult {
    show_own(&call, None, None).await
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Who {
    name: String,
    number: String,
    township: String,
    #[serde(default)]
    village: String,
}

/// Keeps who one is.
pub async fn say(call: Call, Form(form): Form<Who>) -> PageResult {
    let typed = Typed { name: &form.name, number: &form.number, township: &form.township, village: &form.village };
    match register::say(&call, &typed).await {
        Ok(()) => Ok(Redirect::to("/my/registration").into_response()),
        Err(failure) => show_own(&call, Some(form), Some(of_form(failure)?)).await,
    }
}

/// Takes the registration back: nothing stays.
pub async fn take_back(call: Call) -> PageResult {
    register::take_back(&call).await?;
    Ok(Redirect::to("/my/sign-in").into_response())
}
