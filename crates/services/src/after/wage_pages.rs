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
    /// The day fits an earlier pay day better: the firm is asked.
    unsure: bool,
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
    /// Pay days that are still to come, folded.
    coming: Vec<Line>,
    over: bool,
    late_days: i32,
    failure: Option<Failure>,
}

impl WagesPage {
    /// Something is wrong with a pay day that is still to come.
    fn asks_of_coming(&self) -> bool {
        self.coming.iter().any(|line| line.wrong.is_some())
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Reporting {
    due: String,
    #[serde(default)]
    paid: String,
    #[serde(default)]
    amount: String,
    /// It is meant for this pay day, although it fits an earlier one better.
    #[serde(default)]
    sure: Option<String>,
}

/// The question that comes back when it does.
const FITS_EARLIER: &str = "after-paid-fits-earlier";

async fn page(call: &Call, id: i64, again: Reporting, failure: Option<Failure>) -> PageResult {
    let Firms { title, name, days, over } = wages::of_firm(&call.desk, id).await?;
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
            unsure: here && failure.as_ref().is_some_and(|failure| failure.message == FITS_EARLIER),
        }
    };
    let today = call.desk.today();
    let (lines, coming): (Vec<Line>, Vec<Line>) = days.into_iter().map(line).partition(|line| line.due <= today);
    let above = vec![
        ("/applicants".to_owned(), call.word("nav-applicants")),
        (format!("/applicants/{id}"), call.word("offers-applicant")),
    ];
    let page = WagesPage {
        frame: call.frame("after-wages", above),
        id,
        title: typed(&title),
        name,
        lines,
        coming,
        over,
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

/// Keeps what was typed, or asks whether another pay day is meant.
async fn keep(call: &Call, id: i64, form: &Reporting) -> Result<(), Failure> {
    let (due, paid, amount) = read(form)?;
    if let Some(paid) = paid.filter(|_| form.sure.is_none())
        && let Some(earlier) = wages::fits_earlier(&call.desk, id, due, paid).await?
    {
        return Err(Failure::input(FITS_EARLIER).arg("day", earlier).at("paid"));
    }
    wages::report(&call.desk, id, due, paid, amount).await
}

/// Reports a payment, corrects it, or, with an empty day, takes it back.
pub async fn report(call: Call, Path(id): Path<i64>, Form(form): Form<Reporting>) -> PageResult {
    match keep(&call, id, &form).await {
        Ok(()) => Ok(Redirect::to(&format!("/applicants/{id}/wages")).into_response()),
        Err(failure) if failure.kind == Kind::Input && failure.field.is_some() => page(&call, id, form, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}
