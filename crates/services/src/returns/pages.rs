//! The return of a month on a page and as a workbook, and the page of a last day. What they show comes from the firm's own
//! reports alone, so that no page can tell what a worker said.

use super::acts::{self, Ending, Member, Return};
use super::rules::{self, Wages};
use super::sheet::{self, COUNTS, Made};
use crate::accounts::acts::check_fresh_code;
use crate::placement::rules::day as typed_day;
use crate::work::sheet::typed;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect};
use leka_core::{Day, Fen, Month};
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged, status_of};
use leka_platform::words::Said;
use leka_platform::{Failure, Kind};
use serde::Deserialize;

/// Which month, and which page of its people.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    month: Option<String>,
    page: Option<u64>,
}

struct Line {
    /// The start that was reported after an offer; `None`: it stands in the roster alone.
    id: Option<i64>,
    name: String,
    trade: Said,
    start: Day,
    end: Option<Day>,
    wages: Option<Wages>,
}

#[derive(Template)]
#[template(path = "returns/templates/return.html")]
struct ReturnPage {
    frame: Frame,
    month: Month,
    months: Vec<Month>,
    /// `None`: the account acts for no firm.
    firm: Option<String>,
    columns: [&'static str; 4],
    /// The message of each row of totals, with its four numbers.
    rows: Vec<(String, [u32; 4])>,
    wages: Wages,
    /// What the firm named; `None`: no amount.
    yuan: Option<String>,
    lines: Vec<Line>,
    total: usize,
    page: u64,
    pages: u64,
    base: String,
    failure: Option<Failure>,
}

impl ReturnPage {
    fn is_chosen(&self, month: &Month) -> bool {
        self.month == *month
    }
}

/// The return of one month.
pub async fn show(call: Call, Query(asked): Query<Asked>) -> PageResult {
    let month = acts::month_of(&call.desk, asked.month.as_deref())?;
    page(&call, month, asked.page, None).await
}

async fn page(call: &Call, month: Month, asked: Option<u64>, failure: Option<Failure>) -> PageResult {
    let found = acts::open_return(&call.desk, month).await?;
    let firm = found.as_ref().map(|found| found.firm.clone());
    let found = found.unwrap_or_else(|| Return {
        month,
        firm: String::new(),
        code: String::new(),
        people: Vec::new(),
        listed: Vec::new(),
    });
    let total = found.len();
    let (number, pages) = Paged::at(asked).number(total as u64);
    let all = ("returns-all".to_owned(), found.counts().four());
    let groups = found.groups().into_iter().map(|(group, counts)| (group.word(), counts.four()));
    let wages = found.wages();
    let rows = std::iter::once(all).chain(groups).collect();
    let (skipped, most) = (usize::try_from((number - 1) * PAGE).unwrap_or(usize::MAX), PAGE as usize);
    // The names of this page, and no others: whoever was reported after an offer comes before the roster.
    let members = found.people.len();
    let mut people: Vec<Member> = found.people.into_iter().skip(skipped).take(most).collect();
    acts::mask_names(&call.desk, &mut people).await?;
    let listed = found.listed.into_iter().skip(skipped.saturating_sub(members)).take(most - people.len());
    let people = people.into_iter().map(|one| Line {
        id: Some(one.reported.application),
        name: one.name,
        trade: typed(one.terms.get("title")),
        start: one.spell.start,
        end: one.spell.end,
        wages: Some(one.wages),
    });
    let listed = listed.map(|one| Line {
        id: None,
        name: one.name,
        trade: typed(&one.said.trade),
        start: one.spell.start,
        end: one.spell.end,
        wages: None,
    });
    let page = ReturnPage {
        frame: call.frame("nav-return", Vec::new()),
        month,
        months: rules::months(call.desk.today()),
        firm,
        columns: COUNTS,
        rows,
        wages,
        yuan: wages.amount().map(Fen::shown),
        lines: people.chain(listed).collect(),
        total,
        page: number,
        pages,
        base: format!("/return?month={month}"),
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// A fresh code: this is the one file in which persons leave by name (SEC-27).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fetch {
    #[serde(default)]
    code: String,
}

/// The return as a file that is filled in: to the firm whose it is.
pub async fn workbook(call: Call, Path(month): Path<String>, Form(form): Form<Fetch>) -> PageResult {
    let month = acts::month_of(&call.desk, Some(&month))?;
    let found = async {
        check_fresh_code(&call, &form.code).await?;
        acts::open_with_names(&call.desk, month).await
    };
    let found = match found.await {
        Ok(found) => found,
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany | Kind::Conflict) => {
            return page(&call, month, None, Some(failure)).await;
        }
        Err(failure) => return Err(failure),
    };
    let made = Made { account: call.desk.who.name(), at: call.desk.now() };
    let file = sheet::write(&sheet::sheets(call.lang(), &found, &made), call.desk.today()).map_err(Failure::internal)?;
    let mut response = file.into_response();
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    headers.insert(header::CONTENT_TYPE, kind);
    let named = HeaderValue::from_str(&format!("attachment; filename=\"return-{month}.xlsx\"")).map_err(Failure::internal)?;
    headers.insert(header::CONTENT_DISPOSITION, named);
    Ok(response)
}

#[derive(Template)]
#[template(path = "returns/templates/ended.html")]
struct EndedPage {
    frame: Frame,
    id: i64,
    title: Said,
    name: String,
    start: Day,
    day: String,
    failure: Option<Failure>,
}

async fn end_page(call: &Call, id: i64, again: Option<String>, failure: Option<Failure>) -> PageResult {
    let Ending { reported, title, name } = acts::open_end(&call.desk, id).await?;
    let page = EndedPage {
        frame: call.frame("returns-end", vec![("/return".to_owned(), call.word("nav-return"))]),
        id,
        title: typed(&title),
        name,
        start: reported.start,
        day: again.unwrap_or_else(|| reported.end.map_or_else(String::new, |day| day.to_string())),
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// The form of a last day.
pub async fn ended(call: Call, Path(id): Path<i64>) -> PageResult {
    end_page(&call, id, None, None).await
}

/// A last day; empty takes it back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    day: String,
}

/// Reports a last day.
pub async fn report(call: Call, Path(id): Path<i64>, Form(form): Form<Ended>) -> PageResult {
    let day = match form.day.trim() {
        "" => Ok(None),
        text => typed_day(text).map(Some).map_err(|message| Failure::input(message).at("day")),
    };
    let done = match day {
        Ok(day) => acts::report_end(&call.desk, id, day).await,
        Err(failure) => Err(failure),
    };
    match done {
        Ok(()) => Ok(Redirect::to("/return").into_response()),
        Err(failure) if failure.kind == Kind::Input && failure.field.is_some() => {
            end_page(&call, id, Some(form.day), Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}
