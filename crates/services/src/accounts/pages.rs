//! Signing in and out, taking up an enrolment link, one's own account.

use super::check::{self, Outcome, Typed};
use super::{SignOut, acts, code, rules, store};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use leka_core::Lang;
use leka_platform::web::{Call, Frame, PageResult, cookies, session, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// The page comes back with what was wrong.
#[derive(Template)]
#[template(path = "accounts/templates/sign_in.html")]
struct SignInPage {
    frame: Frame,
    next: String,
    name: String,
    failure: Option<Failure>,
    enrolled: bool,
    /// The session ended because nothing happened on a shared screen.
    ended: bool,
    /// A form came when no session stood any more.
    lost: bool,
    shared: bool,
    minutes: i64,
    /// The password is older than it may be: a new one is typed beside it (SEC-2).
    renew: bool,
    least: usize,
    /// Name, and place or nothing, of each demo account.
    demo: Vec<DemoAccount>,
}

struct DemoAccount {
    name: String,
    role: String,
    place: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct SignInQuery {
    #[serde(default)]
    next: String,
    #[serde(default)]
    enrolled: Option<String>,
    #[serde(default)]
    ended: Option<String>,
    #[serde(default)]
    lost: Option<String>,
}

/// What stands in the sign-in form: nothing typed is lost, but for password and code.
#[derive(Default)]
struct Kept {
    next: String,
    name: String,
    shared: bool,
    enrolled: bool,
    ended: bool,
    lost: bool,
    renew: bool,
}

/// Demo accounts are shown to a caller at this machine only (SEC-1).
async fn demo_accounts(call: &Call) -> Result<Vec<DemoAccount>, Failure> {
    if !call.desk.office.demo || !call.is_local() {
        return Ok(Vec::new());
    }
    let permit = call.desk.may(&super::SignIn).await?;
    let reader = call.desk.read(&permit);
    let names = crate::places::acts::township_names(&reader, call.desk.office.county()).await?;
    let accounts = store::list_demo(&reader).await?;
    Ok(accounts
        .into_iter()
        .map(|account| DemoAccount {
            role: role_word(account.role.word()),
            place: account.division.map(|code| names.get(&code).cloned().unwrap_or(code)).unwrap_or_default(),
            name: account.name,
        })
        .collect())
}

/// The message that names a role.
pub fn role_word(word: &str) -> String {
    format!("role-{}", word.replace('_', "-"))
}

async fn show_sign_in(call: &Call, kept: Kept, failure: Option<Failure>) -> PageResult {
    let page = SignInPage {
        frame: call.frame("accounts-sign-in", Vec::new()),
        next: rules::safe_next(&kept.next).unwrap_or("").to_owned(),
        name: kept.name,
        enrolled: kept.enrolled,
        ended: kept.ended,
        lost: kept.lost,
        shared: kept.shared,
        minutes: session::SHARED_IDLE_MINUTES,
        renew: kept.renew,
        least: rules::PASSWORD_MIN,
        demo: demo_accounts(call).await?,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// What a browser kept of this site goes: at sign-out, and on the page to which a shared screen gives way, whose session ended
/// without anybody pressing a button (SEC-13, SEC-40).
pub fn nothing_stays(mut response: Response) -> Response {
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    response
}

pub async fn sign_in(call: Call, Query(query): Query<SignInQuery>) -> PageResult {
    if call.session.is_some() {
        return Ok(Redirect::to(rules::safe_next(&query.next).unwrap_or("/")).into_response());
    }
    let (enrolled, ended, lost) = (query.enrolled.is_some(), query.ended.is_some(), query.lost.is_some());
    // Whoever comes back to an ended session on a shared screen most likely shares it still.
    let kept = Kept { next: query.next, enrolled, ended, lost, shared: ended, ..Kept::default() };
    let page = show_sign_in(&call, kept, None).await?;
    Ok(if ended { nothing_stays(page) } else { page })
}

pub async fn try_sign_in(call: Call, Form(typed): Form<Typed>) -> PageResult {
    let kept = Kept { next: typed.next.clone(), name: typed.name.clone(), shared: typed.shared.is_some(), ..Kept::default() };
    match check::try_sign_in(&call, typed).await? {
        Outcome::In(cookie) => Ok(signed_in(&cookie, &kept.next)),
        // No field is named: that would tell which of the three was wrong (SEC-4).
        Outcome::Wrong => show_sign_in(&call, kept, Some(Failure::input("accounts-sign-in-wrong"))).await,
        Outcome::Wait(seconds) => {
            let failure = Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds);
            show_sign_in(&call, kept, Some(failure)).await
        }
        Outcome::Old(failure) => show_sign_in(&call, Kept { renew: true, ..kept }, Some(failure)).await,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demo {
    account: String,
    #[serde(default)]
    next: String,
    #[serde(default)]
    shared: Option<String>,
}

pub async fn sign_in_demo(call: Call, Form(form): Form<Demo>) -> PageResult {
    let cookie = check::sign_in_demo(&call, &form.account, form.shared.is_some()).await?;
    Ok(signed_in(&cookie, &form.next))
}

/// The answer to a sign-in that passed: the cookie, and on to where the person wanted to go.
pub fn signed_in(cookie: &str, next: &str) -> Response {
    let mut response = Redirect::to(rules::safe_next(next).unwrap_or("/")).into_response();
    response.headers_mut().append(header::SET_COOKIE, cookies::session(cookie));
    response
}

pub async fn sign_out(call: Call) -> PageResult {
    call.desk.may(&SignOut).await?;
    if let Some(session) = &call.session {
        crate::conduct::shut_office(session);
        acts::sign_out(&call.desk).await?;
    }
    let mut response = nothing_stays(Redirect::to("/").into_response());
    response.headers_mut().append(header::SET_COOKIE, cookies::no_session());
    Ok(response)
}

#[derive(Template)]
#[template(path = "accounts/templates/enrolment.html")]
struct EnrolmentPage {
    frame: Frame,
    token: String,
    name: String,
    role: String,
    least: usize,
    shown: code::Shown,
    failure: Option<Failure>,
}

async fn show_enrolment(call: &Call, token: &str, failure: Option<Failure>) -> PageResult {
    let (account, secret) = acts::find_link(&call.desk, token).await?;
    let status = if failure.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = EnrolmentPage {
        frame: call.frame("accounts-enrol", Vec::new()),
        token: token.to_owned(),
        role: role_word(account.role.word()),
        least: rules::PASSWORD_MIN,
        shown: code::show(&secret, &account.name)?,
        name: account.name,
        failure,
    };
    call.page_with(status, &page)
}

pub async fn enrolment(call: Call, Path(token): Path<String>) -> PageResult {
    show_enrolment(&call, &token, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enrolment {
    password: String,
    again: String,
    code: String,
}

pub async fn enrol(call: Call, Path(token): Path<String>, Form(form): Form<Enrolment>) -> PageResult {
    let done = match form.password == form.again {
        true => acts::enrol(&call.desk, &token, &form.password, &form.code).await,
        false => Err(Failure::input("accounts-password-differs").at("again")),
    };
    match done {
        Ok(()) => Ok(Redirect::to("/sign-in?enrolled=1").into_response()),
        Err(failure) if failure.kind == Kind::Input => show_enrolment(&call, &token, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}

#[derive(Template)]
#[template(path = "accounts/templates/account.html")]
struct AccountPage {
    frame: Frame,
    name: String,
    role: String,
    place: String,
    language: Lang,
}

pub async fn account(call: Call) -> PageResult {
    let permit = call.desk.may(&super::KeepOwnAccount).await?;
    let reader = call.desk.read(&permit);
    let account = store::find(&reader, call.account()?).await?.ok_or_else(Failure::absent)?;
    let names = crate::places::acts::township_names(&reader, call.desk.office.county()).await?;
    let page = AccountPage {
        frame: call.frame("accounts-own", Vec::new()),
        role: role_word(account.role.word()),
        place: account.division.map(|code| names.get(&code).cloned().unwrap_or(code)).unwrap_or_default(),
        language: Lang::find(&account.language).unwrap_or(call.lang()),
        name: account.name,
    };
    call.page(&page)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    language: String,
}

pub async fn set_language(call: Call, Form(form): Form<Language>) -> PageResult {
    let lang = Lang::ALL.into_iter().find(|lang| lang.code() == form.language).ok_or_else(|| Failure::input("failure-form"))?;
    acts::set_language(&call.desk, lang).await?;
    Ok(Redirect::to(&format!("/account?lang={}", lang.code())).into_response())
}
