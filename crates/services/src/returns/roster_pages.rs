//! Pages of a roster: a firm sends it, looks at it first, keeps it, takes it back. Whatever the desk does with one is on none of
//! them (WP-10).

use super::acts::SendRoster;
use super::roster::{self, Own, Sent};
use super::roster_row::FIELDS;
use crate::intake::jobs::{Arrival, Job, Jobs, Seen, Settings, State};
use crate::intake::mapping;
use crate::intake::pages::form;
use crate::intake::pages::help::{table, usual};
use crate::intake::pages::preview::{self, Heading, Problems, Sheet, Word};
use crate::intake::pages::result::attachment;
use crate::intake::pages::upload;
use crate::intake::report::Report;
use crate::plan_desk::ask::{self, Query};
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect};
use leka_core::Lang;
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged, UPLOAD_LIMIT, status_of};
use leka_platform::{Failure, Kind as FailureKind, words};
use leka_sheets::problem::Code;
use leka_sheets::protocol::{Field, Kind};
use std::sync::Arc;

/// Seconds after which a page asks again, while something runs.
const AGAIN: &str = "2";

/// Fields of a form, in its order.
type Fields = Vec<(String, String)>;

struct Line {
    id: i64,
    file: String,
    at: String,
    account: String,
    added: u64,
    corrected: u64,
    returned: u64,
    fresh: bool,
    reasons: bool,
}

#[derive(Template)]
#[template(path = "returns/templates/roster.html")]
struct RosterPage {
    frame: Frame,
    /// `None`: the account acts for no firm.
    firm: Option<String>,
    limit: usize,
    minutes: i32,
    /// Uploads that wait: number and file.
    waiting: Vec<(i64, String)>,
    lines: Vec<Line>,
    total: u64,
    page: u64,
    pages: u64,
    base: String,
    failure: Option<Failure>,
}

fn crumbs(call: &Call, deep: bool) -> Vec<(String, String)> {
    let mut crumbs = vec![("/return".to_owned(), call.word("nav-return"))];
    if deep {
        crumbs.push(("/return/roster".to_owned(), call.word("returns-roster")));
    }
    crumbs
}

/// The form, and what was sent before.
pub async fn list(call: Call) -> PageResult {
    let query = Query::read(&call.query, &["page"])?;
    list_page(&call, ask::page(&query)?, None).await
}

async fn list_page(call: &Call, asked: u64, failure: Option<Failure>) -> PageResult {
    let found = roster::list(&call.desk, asked, PAGE).await?;
    let firm = found.as_ref().map(|own| own.firm.clone());
    let Own { sent, total, .. } = found.unwrap_or_else(|| Own { firm: String::new(), sent: Vec::new(), total: 0 });
    let (page, pages) = Paged::at(Some(asked)).number(total);
    let line = |one: Sent| Line {
        id: one.upload.id,
        at: words::moment(call.lang(), one.upload.at),
        added: one.upload.added,
        corrected: one.upload.corrected,
        returned: one.upload.returned,
        fresh: one.fresh,
        reasons: one.reasons,
        file: one.upload.file,
        account: one.upload.account,
    };
    let jobs = Jobs::of(&call.desk.office).list(call.desk.now(), call.account()?);
    let page = RosterPage {
        frame: call.frame("returns-roster", crumbs(call, false)),
        firm,
        limit: UPLOAD_LIMIT >> 20,
        minutes: minutes(call),
        waiting: jobs.iter().filter(|job| job.roster && job.seen().waits).map(|job| (job.id, job.file.clone())).collect(),
        lines: sent.into_iter().map(line).collect(),
        total,
        page,
        pages,
        base: "/return/roster".to_owned(),
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

fn minutes(call: &Call) -> i32 {
    call.desk.plan().plan.protection.staged_upload_minutes
}

/// Takes the file in and starts to look at it.
pub async fn stage(call: Call, parts: Multipart) -> PageResult {
    let arrival = Jobs::of(&call.desk.office).arrive(&call.desk, call.account()?);
    let sent = upload::read(Kind::Placements, parts, arrival.as_ref().ok()).await?;
    // The whole file has one employer, and nothing else is asked of a firm.
    if sent.settings != Settings::default() {
        return Err(Failure::input("failure-form"));
    }
    let staged = match arrival {
        Ok(arrival) => stage_file(&call, sent.file, arrival).await,
        Err(failure) => Err(failure),
    };
    match staged {
        Ok(job) => Ok(Redirect::to(&page_of(&job)).into_response()),
        Err(failure) if matches!(failure.kind, FailureKind::Input | FailureKind::TooMany) => {
            list_page(&call, 1, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

async fn stage_file(call: &Call, file: Option<(String, Vec<u8>)>, arrival: Arrival) -> Result<Arc<Job>, Failure> {
    call.desk.may(&SendRoster).await?;
    if roster::list(&call.desk, 1, 1).await?.is_none() {
        return Err(Failure::absent());
    }
    let Some((name, content)) = file.filter(|(_, content)| !content.is_empty()) else {
        return Err(Failure::input("imports-file-missing").at("file"));
    };
    let settings = Settings { roster: true, ..Settings::default() };
    // From here on it is the upload that takes the place.
    drop(arrival);
    let jobs = Jobs::of(&call.desk.office);
    let job = jobs.stage(&call.desk, call.account()?, Kind::Placements, &name, content, settings.clone())?;
    jobs.start(&call.desk, &job, settings, true)?;
    Ok(job)
}

fn page_of(job: &Job) -> String {
    format!("/return/roster/jobs/{}", job.id)
}

fn gone(call: &Call) -> Failure {
    Failure::new(FailureKind::Absent, "imports-job-gone").arg("minutes", minutes(call))
}

fn or_gone(call: &Call, failure: Failure) -> Failure {
    if failure.kind == FailureKind::Absent { gone(call) } else { failure }
}

/// A roster of the caller; another's, one that is gone and one that never was look alike (SEC-15).
async fn find(call: &Call, id: i64) -> Result<(Arc<Jobs>, Arc<Job>), Failure> {
    call.desk.may(&SendRoster).await?;
    let jobs = Jobs::of(&call.desk.office);
    let job = jobs.find(call.desk.now(), call.account()?, id).filter(|job| job.roster).ok_or_else(|| gone(call))?;
    Ok((jobs, job))
}

#[derive(Template)]
#[template(path = "returns/templates/roster_running.html")]
struct RunningPage {
    frame: Frame,
    id: i64,
    file: String,
    waiting: bool,
    read: u64,
}

#[derive(Template)]
#[template(path = "returns/templates/roster_ended.html")]
struct EndedPage {
    frame: Frame,
    /// The address of the upload.
    job: String,
    file: String,
    failure: Option<Arc<Failure>>,
    unchanged: Option<u64>,
    waits: bool,
    until: String,
}

#[derive(Template)]
#[template(path = "returns/templates/roster_preview.html")]
struct PreviewPage {
    frame: Frame,
    /// The address of the upload.
    job: String,
    file: String,
    until: String,
    changed: bool,
    counts: Vec<(&'static str, u64)>,
    refused: u64,
    good: u64,
    sheets: Vec<Sheet>,
    headings: Vec<Heading>,
    ignored: Vec<String>,
    dropped: Vec<String>,
    words: Vec<Word>,
    words_open: usize,
    /// What is said of other employers in the file: message and arguments.
    others: Vec<(String, Vec<(String, String)>)>,
    problems: Option<Problems>,
}

/// Progress, preview or end.
pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    let query = Query::read(&call.query, &["code", "page", "changed"])?;
    let (_, job) = find(&call, id).await?;
    let seen = job.seen();
    match &seen.state {
        State::Waiting | State::Running => running(&call, &job, &seen),
        State::Done(report) if seen.dry => show_preview(&call, &job, &seen, report, &query),
        State::Done(report) => match report.import {
            Some(_) => Ok(Redirect::to("/return/roster").into_response()),
            None => ended(&call, &job, &seen, None, Some(report.rows.unchanged)),
        },
        State::Failed(failure) => ended(&call, &job, &seen, Some(failure.clone()), None),
        State::Stopped => ended(&call, &job, &seen, None, None),
    }
}

fn running(call: &Call, job: &Job, seen: &Seen) -> PageResult {
    let page = RunningPage {
        frame: call.frame("imports-looking", crumbs(call, true)),
        id: job.id,
        file: job.file.clone(),
        waiting: matches!(seen.state, State::Waiting),
        read: seen.progress.0,
    };
    let mut response = call.page(&page)?;
    // Only while it runs; works without script.
    response.headers_mut().insert(header::REFRESH, HeaderValue::from_static(AGAIN));
    Ok(response)
}

fn ended(call: &Call, job: &Job, seen: &Seen, failure: Option<Arc<Failure>>, unchanged: Option<u64>) -> PageResult {
    let title = match (&failure, unchanged) {
        (Some(_), _) => "imports-not-read",
        (None, Some(_)) => "imports-nothing-new",
        (None, None) => "imports-stopped",
    };
    call.page(&EndedPage {
        frame: call.frame(title, crumbs(call, true)),
        job: page_of(job),
        file: job.file.clone(),
        failure,
        unchanged,
        waits: seen.waits,
        until: words::moment(call.lang(), job.until),
    })
}

fn show_preview(call: &Call, job: &Job, seen: &Seen, report: &Report, query: &Query) -> PageResult {
    let rows = report.rows;
    let unknown = preview::words(report, seen.shown());
    let others = report.problems.iter().filter(|one| one.code == Code::EmployerOther);
    call.page(&PreviewPage {
        frame: call.frame("imports-preview", crumbs(call, true)),
        job: page_of(job),
        file: job.file.clone(),
        until: words::moment(call.lang(), job.until),
        changed: query.one("changed").is_some(),
        counts: preview::counts(&rows, false),
        refused: rows.refused,
        good: rows.accepted,
        sheets: preview::sheets(report),
        headings: preview::headings(job.kind, report, seen.said.as_ref()),
        ignored: preview::ignored(report),
        dropped: preview::dropped(report),
        words_open: preview::open(&unknown),
        words: unknown,
        others: others.map(|one| (one.message.clone(), one.args.clone())).collect(),
        problems: preview::problems(report, &format!("{}/check", page_of(job)), query.one("code"), ask::page(query)?),
    })
}

/// The choices that the form says, and whether they were looked at already.
fn said(job: &Job, fields: &Fields) -> Result<(Settings, bool), Failure> {
    let seen = job.seen();
    // Columns and words, and nothing for the whole file.
    let known = |name: &str| matches!(name, "column" | "word" | "form_token");
    if fields.iter().any(|(name, _)| !known(name)) {
        return Err(Failure::input("failure-form"));
    }
    match &seen.state {
        State::Done(report) if seen.dry => {
            let settings = form::settings(Kind::Placements, &seen.settings, report, fields)?;
            let same = settings == seen.settings;
            Ok((settings, same))
        }
        State::Waiting | State::Running => Err(Failure::new(FailureKind::Conflict, "imports-job-busy")),
        // A choice moved the header, and now the file has no such column: looked at once more as it came.
        State::Failed(failure) if mapping::is_at_fault(failure) => Ok((seen.settings.without_choices(), true)),
        _ => Ok((seen.settings, true)),
    }
}

/// Looks again with these choices; nothing is kept but the choices. They wait where another part of the preview is asked for.
pub async fn check(call: Call, Path(id): Path<i64>, Form(fields): Form<Fields>) -> PageResult {
    Query::read(&call.query, &["code", "page"])?;
    let (jobs, job) = find(&call, id).await?;
    let (settings, _) = said(&job, &fields)?;
    if !call.query.is_empty() {
        job.keep_said(settings);
        return Ok(Redirect::to(&format!("{}?{}#problems", page_of(&job), call.query)).into_response());
    }
    jobs.start(&call.desk, &job, settings, true).map_err(|failure| or_gone(&call, failure))?;
    Ok(Redirect::to(&page_of(&job)).into_response())
}

/// Keeps the good rows. Choices that nobody has looked at yet are looked at first.
pub async fn keep(call: Call, Path(id): Path<i64>, Form(fields): Form<Fields>) -> PageResult {
    let (jobs, job) = find(&call, id).await?;
    let (settings, same) = said(&job, &fields)?;
    let looked_at = same && matches!(job.seen().state, State::Done(_));
    jobs.start(&call.desk, &job, settings, !looked_at).map_err(|failure| or_gone(&call, failure))?;
    let changed = if looked_at { "" } else { "?changed=1" };
    Ok(Redirect::to(&format!("{}{changed}", page_of(&job))).into_response())
}

/// The refused rows of the preview as they came, with their reasons.
pub async fn job_reasons(call: Call, Path(id): Path<i64>) -> PageResult {
    let (jobs, job) = find(&call, id).await?;
    let (name, workbook) = jobs.reasons(&call.desk, &job).await.map_err(|failure| or_gone(&call, failure))?;
    roster::note_reasons(&call.desk, &format!("job={id}")).await?;
    Ok(attachment(&name, workbook))
}

/// The same of a roster that was kept, for a week.
pub async fn reasons(call: Call, Path(id): Path<i64>) -> PageResult {
    let (name, workbook) = roster::open_reasons(&call.desk, id).await?;
    Ok(attachment(&name, workbook))
}

/// Stops what is under way.
pub async fn stop(call: Call, Path(id): Path<i64>) -> PageResult {
    let (jobs, job) = find(&call, id).await?;
    jobs.stop(&job);
    Ok(Redirect::to(&page_of(&job)).into_response())
}

/// Forgets the upload at once.
pub async fn throw_away(call: Call, Path(id): Path<i64>) -> PageResult {
    let (jobs, job) = find(&call, id).await?;
    jobs.throw_away(&job);
    Ok(Redirect::to("/return/roster").into_response())
}

/// Takes the last roster back, on its day.
pub async fn undo(call: Call, Path(id): Path<i64>) -> PageResult {
    match roster::undo(&call.desk, id).await {
        Ok(()) => Ok(Redirect::to("/return/roster").into_response()),
        Err(failure) if failure.kind == FailureKind::Conflict => list_page(&call, 1, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}

/// An empty roster to fill in: the headings of a ledger of placements, without the employer.
pub async fn empty_list(call: Call) -> PageResult {
    call.desk.may(&SendRoster).await?;
    let fields = FIELDS.iter().filter(|field| **field != Field::Employer);
    let headings: Vec<String> = fields.filter_map(|field| usual(Kind::Placements, *field).map(str::to_owned)).collect();
    let sheet = words::word(Lang::Zh, "returns-roster-sheet").text;
    let workbook = table(&sheet, &headings, &[]).map_err(Failure::internal)?;
    Ok(attachment(&format!("{sheet}.xlsx"), workbook))
}
