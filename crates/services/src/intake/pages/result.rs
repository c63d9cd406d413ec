//! The list of imports, and one import: counts, problems, what was changed, what was never held.

use super::preview::{self, Group, Line, Problems, Sheet};
use super::{Pager, form};
use crate::intake::jobs::{Job, Jobs};
use crate::intake::list::{self, Correction, Import, ProblemFilter};
use crate::intake::questions;
use crate::plan_desk::ask::{self, Query};
use crate::plan_desk::say::grouped;
use crate::plan_desk::views::ViewFigures;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use leka_core::Fen;
use leka_platform::web::{Call, Frame, Order, PAGE, PageResult, address_in_order, encode, orders};
use leka_platform::words::{Said, say, word};
use leka_platform::{Failure, Scope};
use std::collections::BTreeMap;

/// One line of the list.
struct Listed {
    id: i64,
    at: String,
    account: String,
    place: String,
    file: String,
    kind: &'static str,
    source: String,
    /// Accepted, corrected, unchanged, refused, skipped.
    rows: Option<[String; 5]>,
    open: i64,
}

/// An upload that is not finished.
struct Waiting {
    id: i64,
    file: String,
    kind: &'static str,
    source: String,
    until: String,
}

impl Waiting {
    fn of(call: &Call, job: &Job) -> Waiting {
        let until = leka_platform::words::moment(call.lang(), job.until);
        Waiting { id: job.id, file: job.file.clone(), kind: job.kind.word(), source: job.seen().settings.source, until }
    }
}

#[derive(Template)]
#[template(path = "intake/templates/list.html")]
struct ListPage {
    frame: Frame,
    waiting: Vec<Waiting>,
    imports: Vec<Listed>,
    with_place: bool,
    pager: Pager,
    orders: Vec<Order>,
    questions: Option<u64>,
    /// Firms' rosters are taken in by this reader.
    rosters: bool,
}

fn listed(call: &Call, import: Import, townships: &BTreeMap<String, String>) -> Listed {
    let number = |n: u64| grouped(i64::try_from(n).unwrap_or(i64::MAX));
    Listed {
        id: import.id,
        at: leka_platform::words::moment(call.lang(), import.at),
        account: import.account,
        place: townships.get(&import.division).cloned().unwrap_or_default(),
        file: import.file,
        kind: import.kind.word(),
        source: import.source,
        rows: import.report.map(|report| {
            let rows = report.rows;
            [rows.accepted, rows.corrected, rows.unchanged, rows.refused, rows.skipped].map(number)
        }),
        open: import.open_questions,
    }
}

/// The columns that the list can be put in order by, with their messages.
const ORDERS: [(&str, &str); 4] =
    [("newest", "vacancies-sort-newest"), ("file", "imports-file"), ("source", "imports-source"), ("sender", "imports-who")];

/// The imports that the reader may open, newest first unless another order is asked for.
pub async fn list(call: Call) -> PageResult {
    let query = Query::read(&call.query, &["page", "sort"])?;
    let (permit, visible) = list::may_open(&call.desk).await?;
    let reader = call.desk.read(&permit);
    let sort = query.one("sort").and_then(list::Sort::find).unwrap_or_default();
    let orders = orders("/imports", &ORDERS, sort.word());
    let base = address_in_order(&orders, "/imports");
    let pager = Pager::new(ask::page(&query)?, list::count(&reader, &visible).await?, PAGE, base);
    let townships = super::townships(&call).await?;
    let imports = list::list(&reader, &visible, sort, pager.offset(PAGE)).await?;
    let questions = match call.could::<crate::intake::acts::AnswerQuestion>() {
        true => Some(questions::count(&reader).await?).filter(|count| *count > 0),
        false => None,
    };
    let waiting = match call.account() {
        Ok(account) => Jobs::of(&call.desk.office).list(call.desk.now(), account),
        Err(_) => Vec::new(),
    };
    let waiting = waiting.iter().filter(|job| job.seen().waits || job.seen().state.is_under_way());
    call.page(&ListPage {
        frame: call.frame("imports-title", Vec::new()),
        waiting: waiting.map(|job| Waiting::of(&call, job)).collect(),
        with_place: !matches!(call.desk.who.scope(), Scope::Township(_)),
        imports: imports.into_iter().map(|import| listed(&call, import, &townships)).collect(),
        pager,
        orders,
        questions,
        rosters: call.could::<crate::returns::acts::TakeRoster>(),
    })
}

/// One change in words.
struct Changed {
    sheet: String,
    row: i64,
    field: Said,
    /// Old and new; `None` when the value is personal.
    values: Option<(Said, Said)>,
}

#[derive(Template)]
#[template(path = "intake/templates/one.html")]
struct OnePage {
    frame: Frame,
    id: i64,
    at: String,
    account: String,
    place: String,
    file: String,
    kind: &'static str,
    source: String,
    counts: Vec<(&'static str, u64)>,
    refused: u64,
    open: i64,
    answers: bool,
    /// Name and until when.
    kept: Option<(String, String)>,
    sheets: Vec<Sheet>,
    dropped: Vec<String>,
    ignored: Vec<String>,
    problems: Option<Problems>,
    severities: Vec<(&'static str, String, bool)>,
    changed: Vec<Changed>,
    changed_pager: Pager,
    figures: bool,
}

/// One import of the reader's scope.
pub async fn one(call: Call, Path(id): Path<i64>) -> PageResult {
    let query = Query::read(&call.query, &["code", "severity", "page", "changes"])?;
    let (permit, visible) = list::may_open(&call.desk).await?;
    let reader = call.desk.read(&permit);
    let import = list::get(&reader, &visible, id).await?;
    let townships = super::townships(&call).await?;
    let kept = list::find_reasons(&reader, &call.desk, id).await?;
    let severity = query.one("severity").filter(|word| matches!(*word, "error" | "warning")).map(str::to_owned);
    let filter = ProblemFilter { code: query.one("code").map(str::to_owned), severity };
    let problems = problems(&reader, id, &filter, ask::page(&query)?).await?;
    let changes: u64 = query.one("changes").and_then(|page| page.parse().ok()).unwrap_or(1);
    let total = list::count_corrections(&reader, id).await?;
    let mut changed_pager = Pager::new(changes, total, PAGE, format!("/imports/{id}"));
    let corrections = list::corrections(&reader, id, changed_pager.offset(PAGE)).await?;
    changed_pager.key = "changes";
    let report = import.report.as_ref();
    let severities = ["error", "warning"].map(|word| {
        (
            word,
            format!("/imports/{id}?severity={word}#problems"),
            filter.severity.as_deref() == Some(word) && filter.code.is_none(),
        )
    });
    call.page(&OnePage {
        frame: call.frame("imports-result", super::crumbs(&call)),
        id,
        at: leka_platform::words::moment(call.lang(), import.at),
        account: import.account,
        place: townships.get(&import.division).cloned().unwrap_or_default(),
        file: import.file,
        kind: import.kind.word(),
        source: import.source,
        counts: report.map(|report| preview::counts(&report.rows, false)).unwrap_or_default(),
        refused: report.map_or(0, |report| report.rows.refused),
        open: import.open_questions,
        answers: call.could::<crate::intake::acts::AnswerQuestion>(),
        kept: kept.map(|kept| (kept.name, leka_platform::words::moment(call.lang(), kept.until))),
        sheets: report.map(preview::sheets).unwrap_or_default(),
        dropped: report.map(preview::dropped).unwrap_or_default(),
        ignored: report.map(preview::ignored).unwrap_or_default(),
        problems,
        severities: severities.to_vec(),
        changed: corrections.into_iter().map(|one| changed(&call, one, &townships)).collect(),
        changed_pager,
        figures: call.could::<ViewFigures>(),
    })
}

async fn problems(
    reader: &leka_platform::Reader,
    id: i64,
    filter: &ProblemFilter,
    page: u64,
) -> Result<Option<Problems>, Failure> {
    let groups = list::problem_groups(reader, id).await?;
    if groups.is_empty() {
        return Ok(None);
    }
    let total = list::count_problems(reader, id, filter).await?;
    let base = match (&filter.code, &filter.severity) {
        (Some(code), _) => format!("/imports/{id}?code={}", encode(code)),
        (None, Some(severity)) => format!("/imports/{id}?severity={severity}"),
        (None, None) => format!("/imports/{id}"),
    };
    let pager = Pager::new(page, total, PAGE, base);
    let stored = list::problems(reader, id, filter, pager.offset(PAGE), PAGE).await?;
    let lines = stored.into_iter().map(|problem| Line {
        error: problem.severity == "error",
        sheet: problem.sheet,
        row: problem.row,
        column: problem.column.unwrap_or_default(),
        message: problem.message,
        args: problem.args,
    });
    let lines = lines.collect();
    let name = filter.code.as_ref().map(|code| form::message_or(preview::code_name(code), "imports-problems"));
    let groups = groups.into_iter().map(|(code, severity, count)| Group {
        name: preview::code_name(&code),
        error: severity == "error",
        count,
        href: format!("/imports/{id}?code={code}#problems"),
        current: filter.code.as_ref() == Some(&code),
    });
    let name = name.unwrap_or_else(|| "imports-problems".to_owned());
    Ok(Some(Problems { groups: groups.collect(), name, lines, pager, keeps: false }))
}

fn changed(call: &Call, one: Correction, townships: &BTreeMap<String, String>) -> Changed {
    let lang = call.lang();
    let known = |id: String| leka_platform::words::known(&id).then(|| word(lang, &id));
    let raw = |text: &str| Said { text: text.to_owned(), lang };
    let field = match one.field.as_str() {
        "place" => word(lang, "import-field-place_of_work"),
        "destination" => word(lang, "dimension-destination"),
        "withdrawn" => word(lang, "imports-changed-withdrawn"),
        field => match field.split_once('@') {
            // A goal of a township.
            Some((indicator, body)) => {
                let plan = call.desk.plan();
                let title = plan.plan.indicator(indicator).map(|one| one.title.get(lang).0.to_owned());
                raw(&format!(
                    "{} · {}",
                    title.unwrap_or_else(|| indicator.to_owned()),
                    townships.get(body).map_or(body, String::as_str)
                ))
            }
            None => known(format!("import-field-{field}")).unwrap_or_else(|| raw(field)),
        },
    };
    let value = |text: &str| match (one.field.as_str(), text) {
        (_, "") => word(lang, "imports-changed-nothing"),
        ("withdrawn", "1") => word(lang, "imports-changed-gone"),
        ("withdrawn", _) => word(lang, "imports-changed-there"),
        ("township", code) => raw(townships.get(code).map_or(code, String::as_str)),
        ("pay", text) => pay(call, text).unwrap_or_else(|| raw(text)),
        (field, text) => known(form::value_word(field, text)).unwrap_or_else(|| raw(text)),
    };
    let values = one.values.as_ref().map(|(old, new)| (value(old), value(new)));
    Changed { sheet: one.sheet, row: one.row, field, values }
}

/// `450000 month` as money.
fn pay(call: &Call, text: &str) -> Option<Said> {
    let (fen, period) = text.split_once(' ')?;
    let amount = Fen(fen.parse().ok()?).shown();
    Some(say(call.lang(), &form::message_or(format!("imports-pay-{period}"), "imports-pay-total"), &[("amount", amount)]))
}

/// The workbook of reasons, to whoever sent the file and nobody else.
pub async fn reasons(call: Call, Path(id): Path<i64>) -> PageResult {
    let (name, workbook) = list::open_reasons(&call.desk, id).await?;
    Ok(attachment(&name, workbook))
}

/// A workbook to be saved, never opened in the browser.
pub fn attachment(name: &str, workbook: Vec<u8>) -> axum::response::Response {
    let disposition = format!("attachment; filename=\"leka.xlsx\"; filename*=UTF-8''{}", encode(name).replace('/', "_"));
    let mut response = workbook.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    );
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
