//! The firm's page of pay days: what it reported itself. It is the same whatever the worker said, and whoever was told.

use super::wages::{self, Firms};
use crate::placement::rules;
use crate::work::sheet::typed;
use crate::work::terms::decimal;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_core::{Day, Fen};
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::words::Said;
use leka_platform::{Failure, Kind};
use serde::Deserialize;

struct Line {
    due: Day,
    /// Everything is due on it.
    last: bool,
    paid: String,
    amount: String,
    reported: bool,
    /// The field in which what was typed is wrong.
    wrong: Option<&'static str>,
}

impl Line {
    fn wrong_at(&self, field: &str) -> bool {
        self.wrong == Some(field)
    }
}

#[derive(Template)]
#[template(path = "after/templates/wages.html")]
struct WagesPage {
    frame: Frame,
    id: i64,
    title: Said,
    name: String,
    lines: Vec<Line>,
    late_days: i32,
    failure: Option<Failure>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Reporting {
    due: String,
    #[serde(default)]
    paid: String,
    #[serde(default)]
    amount: String,
}

async fn page(call: &Call, id: i64, again: Reporting, failure: Option<Failure>) -> PageResult {
    let Firms { title, name, days } = wages::of_firm(&call.desk, id).await?;
    let line = |shown: wages::Shown| {
        let here = failure.is_some() && again.due == shown.due.to_string();
        let kept = |text: Option<String>| text.unwrap_or_default();
        Line {
            due: shown.due,
            last: shown.last,
            paid: if here { again.paid.clone() } else { kept(shown.paid.map(|day| day.to_string())) },
            amount: if here { again.amount.clone() } else { kept(shown.fen.map(|fen| Fen(fen).shown())) },
            reported: shown.paid.is_some(),
            wrong: if here { failure.as_ref().and_then(|failure| failure.field) } else { None },
        }
    };
    let above = vec![
        ("/applicants".to_owned(), call.word("nav-applicants")),
        (format!("/applicants/{id}"), call.word("offers-applicant")),
    ];
    let page = WagesPage {
        frame: call.frame("after-wages", above),
        id,
        title: typed(&title),
        name,
        lines: days.into_iter().map(line).collect(),
        late_days: call.desk.plan().plan.protection.late_pay_days,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    page(&call, id, Reporting::default(), None).await
}

fn read(form: &Reporting) -> Result<(Day, Option<Day>, Option<Fen>), Failure> {
    let due = form.due.parse().map_err(|_| Failure::input("failure-form"))?;
    let paid = match form.paid.trim() {
        "" => None,
        text => Some(rules::day(text).map_err(|message| Failure::input(message).at("paid"))?),
    };
    let amount = match form.amount.trim() {
        "" => None,
        text => match decimal(text, 100) {
            Some(fen) if fen > 0 => Some(Fen(fen)),
            _ => return Err(Failure::input("after-amount-unreadable").at("amount")),
        },
    };
    Ok((due, paid, amount))
}

/// Reports a payment, corrects it, or, with an empty day, takes it back.
pub async fn report(call: Call, Path(id): Path<i64>, Form(form): Form<Reporting>) -> PageResult {
    let done = match read(&form) {
        Ok((due, paid, amount)) => wages::report(&call.desk, id, due, paid, amount).await,
        Err(failure) => Err(failure),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/applicants/{id}/wages")).into_response()),
        Err(failure) if failure.kind == Kind::Input && failure.field.is_some() => page(&call, id, form, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}
