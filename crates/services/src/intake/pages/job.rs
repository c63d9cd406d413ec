//! One upload on its way: progress while it runs, the preview, and what a person does with it.

use super::form::{self, Dimension};
use super::preview::{self, Heading, Problems, Sheet, Word};
use super::{Fields, may_bring_in};
use crate::intake::jobs::{Job, Jobs, Seen, Settings, State};
use crate::intake::list;
use crate::intake::mapping;
use crate::intake::report::Report;
use crate::plan_desk::ask::{self, Query};
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Failure, Kind as FailureKind, Scope};
use leka_sheets::protocol::Kind;
use std::sync::Arc;

/// Seconds after which a page asks again, while something runs.
const AGAIN: &str = "2";

#[derive(Template)]
#[template(path = "intake/templates/running.html")]
struct RunningPage {
    frame: Frame,
    id: i64,
    kind: &'static str,
    file: String,
    dry: bool,
    waiting: bool,
    read: u64,
    total: u64,
    /// Seconds that it runs, about how many it will in all, and how many of these are left.
    gone: i64,
    most: Option<i64>,
    left: Option<i64>,
    /// As long as the look before it took is over.
    soon: bool,
    /// Somebody pressed "stop"; it ends at the next row that it comes to.
    stopping: bool,
}

#[derive(Template)]
#[template(path = "intake/templates/ended.html")]
struct EndedPage {
    frame: Frame,
    /// Where the upload is acted on ([`address_of`]).
    job: String,
    kind: &'static str,
    file: String,
    failure: Option<Arc<Failure>>,
    /// Everything in the file was known already.
    unchanged: Option<u64>,
    waits: bool,
    until: String,
}

#[derive(Template)]
#[template(path = "intake/templates/preview.html")]
struct PreviewPage {
    frame: Frame,
    /// Where the upload is acted on ([`address_of`]).
    job: String,
    kind: &'static str,
    file: String,
    source: String,
    until: String,
    /// The choices differ from those that were looked at.
    changed: bool,
    counts: Vec<(&'static str, u64)>,
    refused: u64,
    /// Rows that would be brought in.
    good: u64,
    nothing_new: bool,
    sheets: Vec<Sheet>,
    headings: Vec<Heading>,
    ignored: Vec<String>,
    dropped: Vec<String>,
    words: Vec<Word>,
    words_open: usize,
    options: Vec<Dimension>,
    replaces: bool,
    problems: Option<Problems>,
}

fn gone(call: &Call) -> Failure {
    let minutes = call.desk.plan().plan.protection.staged_upload_minutes;
    Failure::new(FailureKind::Absent, "imports-job-gone").arg("minutes", minutes)
}

/// An upload of the caller; another's, one that is gone and one that never was look alike (SEC-15).
fn find(call: &Call, id: i64) -> Result<(Arc<Jobs>, Arc<Job>), Failure> {
    let jobs = Jobs::of(&call.desk.office);
    let job = jobs.find(call.desk.now(), call.account()?, id).ok_or_else(|| gone(call))?;
    Ok((jobs, job))
}

fn find_of_kind(call: &Call, kind: Kind, id: i64) -> Result<(Arc<Jobs>, Arc<Job>), Failure> {
    let (jobs, job) = find(call, id)?;
    match job.kind == kind && may_bring_in(call, kind) {
        true => Ok((jobs, job)),
        false => Err(gone(call)),
    }
}

/// Progress, preview or end.
pub async fn show(call: Call, axum::extract::Path(id): axum::extract::Path<i64>) -> PageResult {
    let query = Query::read(&call.query, &["code", "page", "changed"])?;
    list::may_open(&call.desk).await?;
    let (_, job) = find(&call, id)?;
    let seen = job.seen();
    match &seen.state {
        State::Waiting | State::Running => running(&call, &job, &seen),
        State::Done(report) if seen.dry => show_preview(&call, &job, &seen, report, &query).await,
        State::Done(report) => match report.import {
            Some(import) => Ok(Redirect::to(&format!("/imports/{import}")).into_response()),
            None => ended(&call, &job, &seen, None, Some(report.rows.unchanged)),
        },
        State::Failed(failure) => ended(&call, &job, &seen, Some(failure.clone()), None),
        State::Stopped => ended(&call, &job, &seen, None, None),
    }
}

fn running(call: &Call, job: &Job, seen: &Seen) -> PageResult {
    let (read, _, total) = seen.progress;
    let (gone, left) = seen.times(call.desk.now());
    let title = if seen.dry { "imports-looking" } else { "imports-bringing-in" };
    let page = RunningPage {
        frame: call.frame(title, super::crumbs(call)),
        id: job.id,
        kind: job.kind.word(),
        file: job.file.clone(),
        dry: seen.dry,
        waiting: matches!(seen.state, State::Waiting),
        read,
        total,
        gone,
        most: left.map(|left| gone + left + 1),
        soon: left == Some(0),
        stopping: seen.stopping,
        left,
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
        frame: call.frame(title, super::crumbs(call)),
        job: address_of(job),
        kind: job.kind.word(),
        file: job.file.clone(),
        failure,
        unchanged,
        waits: seen.waits,
        until: leka_platform::words::moment(call.lang(), job.until),
    })
}

async fn show_preview(call: &Call, job: &Job, seen: &Seen, report: &Report, query: &Query) -> PageResult {
    let townships = super::townships(call).await?;
    let county = !matches!(call.desk.who.scope(), Scope::Township(_));
    let rows = report.rows;
    let settings = &seen.settings;
    let words = preview::words(report, seen.shown());
    call.page(&PreviewPage {
        frame: call.frame("imports-preview", super::crumbs(call)),
        job: address_of(job),
        kind: job.kind.word(),
        file: job.file.clone(),
        source: settings.source.clone(),
        until: leka_platform::words::moment(call.lang(), job.until),
        changed: query.one("changed").is_some(),
        counts: preview::counts(&rows, settings.replaces),
        refused: rows.refused,
        good: rows.accepted,
        nothing_new: rows.accepted + rows.withdrawn == 0,
        sheets: preview::sheets(report),
        headings: if settings.shown.is_some() { Vec::new() } else { preview::headings(job.kind, report, seen.said.as_ref()) },
        ignored: preview::ignored(report),
        dropped: preview::dropped(report),
        words_open: preview::open(&words),
        words,
        options: form::shown(job.kind, seen.shown(), &townships, county),
        replaces: seen.shown().replaces,
        problems: preview::problems(report, &format!("{}/check", address_of(job)), query.one("code"), ask::page(query)?),
    })
}

fn page_of(job: &Job) -> String {
    format!("/imports/jobs/{}", job.id)
}

/// What can be done with an upload is named by its kind (SEC-14): `…/people/check`.
fn address_of(job: &Job) -> String {
    format!("{}/{}", page_of(job), job.kind.word())
}

/// The settings that the form says, and whether they were looked at already.
fn said(job: &Job, kind: Kind, fields: &Fields) -> Result<(Settings, bool), Failure> {
    let seen = job.seen();
    match &seen.state {
        State::Done(report) if seen.dry => {
            let settings = form::settings(kind, &seen.settings, report, fields)?;
            if settings.replaces && settings.source.is_empty() {
                return Err(Failure::input("imports-replaces-needs-source"));
            }
            let same = settings == seen.settings;
            Ok((settings, same))
        }
        State::Waiting | State::Running => Err(Failure::new(FailureKind::Conflict, "imports-job-busy")),
        // A choice moved the header, and now the file has no such column: looked at once more as it came.
        State::Failed(failure) if mapping::is_at_fault(failure) => Ok((seen.settings.without_choices(), true)),
        // Nothing was shown, so nothing can be chosen: the same again.
        _ => Ok((seen.settings, true)),
    }
}

/// Looks again with these choices; nothing is kept but the choices. Where another group of problems or page of it is asked for,
/// that is shown, and the choices wait.
pub async fn check(call: Call, kind: Kind, id: i64, fields: Fields) -> PageResult {
    Query::read(&call.query, &["code", "page"])?;
    let (jobs, job) = find_of_kind(&call, kind, id)?;
    let (settings, _) = said(&job, kind, &fields)?;
    if !call.query.is_empty() {
        job.keep_said(settings);
        return Ok(Redirect::to(&format!("{}?{}#problems", page_of(&job), call.query)).into_response());
    }
    jobs.start(&call.desk, &job, settings, true).map_err(|failure| or_gone(&call, failure))?;
    Ok(Redirect::to(&page_of(&job)).into_response())
}

/// Brings the good rows in. Choices that nobody has looked at yet are looked at first.
pub async fn bring_in(call: Call, kind: Kind, id: i64, fields: Fields) -> PageResult {
    let (jobs, job) = find_of_kind(&call, kind, id)?;
    let (settings, same) = said(&job, kind, &fields)?;
    let looked_at = same && matches!(job.seen().state, State::Done(_));
    let (permit, _) = list::may_open(&call.desk).await?;
    list::check_source(&call.desk.read(&permit), &call.desk.who, &settings.source).await?;
    jobs.start(&call.desk, &job, settings, !looked_at).map_err(|failure| or_gone(&call, failure))?;
    let changed = if looked_at { "" } else { "?changed=1" };
    Ok(Redirect::to(&format!("{}{changed}", page_of(&job))).into_response())
}

fn or_gone(call: &Call, failure: Failure) -> Failure {
    if failure.kind == FailureKind::Absent { gone(call) } else { failure }
}

/// The refused rows of the preview as they came, with their reasons: to whoever sent the file.
pub async fn reasons(call: Call, kind: Kind, id: i64) -> PageResult {
    let (jobs, job) = find_of_kind(&call, kind, id)?;
    let (name, workbook) = jobs.reasons(&call.desk, &job).await.map_err(|failure| or_gone(&call, failure))?;
    list::note_reasons(&call.desk, &format!("job={id}")).await?;
    Ok(super::result::attachment(&name, workbook))
}

/// Stops what is under way.
pub async fn stop(call: Call, kind: Kind, id: i64) -> PageResult {
    let (jobs, job) = find_of_kind(&call, kind, id)?;
    jobs.stop(&job);
    Ok(Redirect::to(&page_of(&job)).into_response())
}

/// Forgets the upload at once.
pub async fn throw_away(call: Call, kind: Kind, id: i64) -> PageResult {
    let (jobs, job) = find_of_kind(&call, kind, id)?;
    jobs.throw_away(&job);
    Ok(Redirect::to("/imports").into_response())
}
