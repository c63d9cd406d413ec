//! The pages on which anybody complains: resident style, neutral titles (SEC-39), no account and no name (WP-25).

use super::complain::{self, Filed, Looked, Own};
use super::model::{Kind as About, Step};
use super::rules::{self, Typed};
use super::{Body, Complain, latest};
use crate::my::code;
use askama::Template;
use axum::Form;
use leka_platform::web::limiter::Key;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

fn frame(call: &Call, title: &str) -> Frame {
    let above =
        if title == "conduct-complain" { Vec::new() } else { vec![("/complain".to_owned(), call.word("conduct-complain"))] };
    let mut frame = call.frame(title, above);
    frame.resident = true;
    frame
}

#[derive(Template)]
#[template(path = "conduct/templates/complain.html")]
struct ComplainPage {
    frame: Frame,
    /// Complaints can be taken here.
    ready: bool,
    body: Option<Body>,
    days: i32,
    most: usize,
    typed: Typed,
    failure: Option<Failure>,
}

impl ComplainPage {
    fn kinds(&self) -> impl Iterator<Item = (&'static str, bool)> {
        About::of_form().map(|kind| (kind.word(), self.typed.kind == kind.word()))
    }
    /// Name, label and value of the fields that are typed as a line.
    fn lines(&self) -> [(&'static str, &'static str, &str); 3] {
        let typed = &self.typed;
        [
            ("employer", "conduct-employer", &typed.employer),
            ("place", "conduct-place", &typed.place),
            ("since", "conduct-since-when", &typed.since),
        ]
    }
}

async fn show(call: &Call, typed: Typed, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&Complain).await?;
    let body = latest(&call.desk.read(&permit)).await?;
    let page = ComplainPage {
        frame: frame(call, "conduct-complain"),
        ready: complain::is_ready(&call.desk).await?,
        body,
        days: call.desk.plan().plan.protection.complaint_days,
        most: rules::TEXT,
        typed,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn fresh(call: Call) -> PageResult {
    show(&call, Typed::default(), None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complaint {
    #[serde(default)]
    kind: String,
    what: String,
    #[serde(default)]
    urgent: Option<String>,
    employer: String,
    place: String,
    since: String,
    contact: String,
    #[serde(default)]
    may_tell: Option<String>,
}

#[derive(Template)]
#[template(path = "conduct/templates/filed.html")]
struct FiledPage {
    frame: Frame,
    number: String,
    word: String,
    urgent: bool,
    due: leka_core::Day,
    body: Option<Body>,
}

/// Keeps the complaint and shows number and word, once. Several from the same place wait longer and longer.
pub async fn file(call: Call, Form(form): Form<Complaint>) -> PageResult {
    let Complaint { kind, what, urgent, employer, place, since, contact, may_tell } = form;
    let (may_tell, urgent) = (may_tell.is_some(), urgent.is_some());
    let typed = Typed { kind, what, employer, place, since, contact, may_tell, urgent };
    let from = Key::From(format!("complaints from:{}", call.source()));
    let tried = match call.app.limiter.take([from], call.desk.now()) {
        Ok(tried) => tried,
        Err(seconds) => {
            let failure = Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds);
            return show(&call, typed, Some(failure)).await;
        }
    };
    match complain::file(&call.desk, &typed).await {
        // Here it is what was filed that counts.
        Ok(filed) => filed_page(&call, filed).await,
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict | Kind::Busy) => {
            tried.give_back();
            show(&call, typed, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

/// Number and word of a new case, shown once.
pub async fn filed_page(call: &Call, filed: Filed) -> PageResult {
    let permit = call.desk.may(&Complain).await?;
    let body = latest(&call.desk.read(&permit)).await?;
    let Filed { number, word, case } = filed;
    let (number, word) = (code::grouped(&number), code::grouped(&word));
    call.page(&FiledPage { frame: frame(call, "conduct-filed"), number, word, urgent: case.urgent, due: case.due, body })
}

#[derive(Template)]
#[template(path = "conduct/templates/enter.html")]
struct EnterPage {
    frame: Frame,
    number: String,
    failure: Option<Failure>,
}

fn show_enter(call: &Call, number: String, failure: Option<Failure>) -> PageResult {
    let page = EnterPage { frame: frame(call, "conduct-case"), number, failure };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn enter(call: Call) -> PageResult {
    call.desk.may(&Complain).await?;
    show_enter(&call, String::new(), None)
}

#[derive(Template)]
#[template(path = "conduct/templates/case.html")]
struct CasePage {
    frame: Frame,
    own: Own,
    most: usize,
    /// Something was written just now.
    sent: bool,
    text: String,
    failure: Option<Failure>,
}

impl CasePage {
    fn state(&self) -> &'static str {
        match (self.own.case.closed, self.own.case.answered) {
            (Some(_), _) => "conduct-is-closed",
            (None, Some(_)) => "conduct-is-read",
            (None, None) => "conduct-is-received",
        }
    }
    fn number(&self) -> String {
        code::grouped(&self.own.number)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Looking {
    number: String,
    word: String,
}

/// The case, or why not.
async fn opened(call: &Call, number: &str, word: &str) -> Result<Result<Box<Own>, Failure>, Failure> {
    Ok(match complain::look(call, number, word).await? {
        Looked::In(own) => Ok(own),
        Looked::Wrong => Err(Failure::input("conduct-word-wrong")),
        Looked::Wait(seconds) => Err(Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds)),
    })
}

fn show_case(call: &Call, own: Own, sent: bool, text: String, failure: Option<Failure>) -> PageResult {
    let page = CasePage { frame: frame(call, "conduct-case"), own, most: rules::TEXT, sent, text, failure };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// Number and word travel in the form, never in an address (SEC-13).
pub async fn look(call: Call, Form(form): Form<Looking>) -> PageResult {
    match opened(&call, &form.number, &form.word).await? {
        Ok(own) => show_case(&call, *own, false, String::new(), None),
        Err(failure) => show_enter(&call, form.number, Some(failure)),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Writing {
    number: String,
    word: String,
    text: String,
    #[serde(default)]
    may_tell: String,
}

pub async fn write(call: Call, Form(form): Form<Writing>) -> PageResult {
    let own = match opened(&call, &form.number, &form.word).await? {
        Ok(own) => own,
        Err(failure) => return show_enter(&call, form.number, Some(failure)),
    };
    let may_tell = match form.may_tell.as_str() {
        "" => None,
        "yes" => Some(true),
        "no" => Some(false),
        _ => return Err(Failure::input("failure-form")),
    };
    match complain::write(&call.desk, &own, &form.text, may_tell).await {
        Ok(()) => match opened(&call, &form.number, &form.word).await? {
            Ok(own) => show_case(&call, *own, true, String::new(), None),
            Err(failure) => Err(failure),
        },
        Err(failure) if failure.kind == Kind::Input => show_case(&call, *own, false, form.text, Some(failure)),
        Err(failure) => Err(failure),
    }
}
