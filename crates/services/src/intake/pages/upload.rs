//! The form that brings a file in. The file is sealed as soon as it is here (WP-18) and looked at in the background.

use super::form::{self, Dimension};
use crate::intake::jobs::{Arrival, Job, Jobs, Settings};
use crate::intake::list;
use askama::Template;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_core::text::{is_steering, without_steering};
use leka_platform::web::{Call, Frame, PageResult, UPLOAD_LIMIT};
use leka_platform::{Failure, Kind as FailureKind, Scope};
use leka_sheets::protocol::Kind;

#[derive(Template)]
#[template(path = "intake/templates/choose.html")]
struct ChoosePage {
    frame: Frame,
    kinds: Vec<&'static str>,
}

/// Which kind of list: only those that the reader may bring in.
pub async fn choose(call: Call) -> PageResult {
    list::may_open(&call.desk).await?;
    let kinds = Kind::ALL.into_iter().filter(|kind| super::may_bring_in(&call, *kind)).map(Kind::word).collect();
    call.page(&ChoosePage { frame: call.frame("imports-new", super::crumbs(&call)), kinds })
}

#[derive(Template)]
#[template(path = "intake/templates/new.html")]
struct NewPage {
    frame: Frame,
    kind: &'static str,
    limit: usize,
    minutes: i32,
    source: String,
    sources: Vec<String>,
    own_source: bool,
    options: Vec<Dimension>,
    replaces: bool,
    /// Files must be chosen anew by the person; everything else is kept.
    failure: Option<Failure>,
}

async fn show(call: &Call, kind: Kind, settings: Settings, failure: Option<Failure>) -> PageResult {
    let (permit, visible) = list::may_open(&call.desk).await?;
    let sources = list::sources(&call.desk.read(&permit), &visible).await?;
    let townships = super::townships(call).await?;
    let county = !matches!(call.desk.who.scope(), Scope::Township(_));
    let code = if failure.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let mut crumbs = super::crumbs(call);
    crumbs.push(("/imports/new".to_owned(), call.word("imports-new")));
    let page = NewPage {
        frame: call.frame(&format!("imports-new-{}", kind.word()), crumbs),
        kind: kind.word(),
        limit: UPLOAD_LIMIT >> 20,
        minutes: call.desk.plan().plan.protection.staged_upload_minutes,
        options: form::shown(kind, &settings, &townships, county),
        source: settings.source,
        sources,
        own_source: !county,
        replaces: settings.replaces,
        failure,
    };
    call.page_with(code, &page)
}

/// The name that a township's list has unless it says another.
async fn usual_source(call: &Call) -> Result<String, Failure> {
    Ok(match call.desk.who.scope() {
        Scope::Township(code) => super::townships(call).await?.remove(&code).unwrap_or(code),
        _ => String::new(),
    })
}

/// The empty form.
pub async fn form(call: Call, kind: Kind) -> PageResult {
    let source = usual_source(&call).await?;
    show(&call, kind, Settings { source, ..Settings::default() }, None).await
}

/// What was sent: the settings as far as they were read, and the file.
pub struct Sent {
    pub settings: Settings,
    pub file: Option<(String, Vec<u8>)>,
}

fn broken(error: MultipartError) -> Failure {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Failure::input("failure-too-large"),
        _ => Failure::input("failure-form"),
    }
}

/// The name of a file as it may be shown: without a path, without control characters, not too long.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or("");
    let clean: String = last.chars().filter(|c| !c.is_control() && !is_steering(*c)).collect();
    let skip = clean.chars().count().saturating_sub(120);
    clean.chars().skip(skip).collect()
}

/// What is typed; whoever sends more than a screen of it is not read to the end.
async fn text(mut field: Field<'_>) -> Result<String, Failure> {
    const MOST: usize = 4_096;
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(broken)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MOST {
            return Err(Failure::input("failure-form"));
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    if text.chars().count() > 200 { Err(Failure::input("failure-form")) } else { Ok(without_steering(&text).into_owned()) }
}

async fn bytes(mut field: Field<'_>, arrival: &Arrival) -> Result<Vec<u8>, Failure> {
    let mut out = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(broken)? {
        arrival.grow(chunk.len())?;
        out.extend_from_slice(&chunk);
    }
    Ok(out)
}

/// Reads a form with a file; unknown fields are refused (SEC-17). Without a place for the file (`arrival`) its bytes pass by: a
/// browser shows no answer before everything was taken.
pub async fn read(kind: Kind, mut parts: Multipart, arrival: Option<&Arrival>) -> Result<Sent, Failure> {
    let mut sent = Sent { settings: Settings::default(), file: None };
    while let Some(field) = parts.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or("").to_owned();
        match name.as_str() {
            "form_token" => drop(text(field).await?),
            "source" => sent.settings.source = text(field).await?.trim().to_owned(),
            "file" => {
                let name = file_name(field.file_name().unwrap_or(""));
                if let Some(arrival) = arrival {
                    sent.file = Some((name, bytes(field, arrival).await?));
                }
            }
            _ => {
                let value = text(field).await?;
                if !form::take_option(kind, &mut sent.settings, &name, &value)? {
                    return Err(Failure::input("failure-form"));
                }
            }
        }
    }
    Ok(sent)
}

/// Takes the file in and starts to look at it.
pub async fn stage(call: Call, kind: Kind, parts: Multipart) -> PageResult {
    let arrival = Jobs::of(&call.desk.office).arrive(&call.desk, call.account()?);
    let Sent { settings, file } = read(kind, parts, arrival.as_ref().ok()).await?;
    let kept = match arrival {
        Ok(arrival) => keep(&call, kind, settings.clone(), file, arrival).await,
        Err(failure) => Err(failure),
    };
    match kept {
        Ok(job) => Ok(Redirect::to(&format!("/imports/jobs/{}", job.id)).into_response()),
        Err(failure) if matches!(failure.kind, FailureKind::Input | FailureKind::TooMany) => {
            show(&call, kind, settings, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

async fn keep(
    call: &Call,
    kind: Kind,
    mut settings: Settings,
    file: Option<(String, Vec<u8>)>,
    arrival: Arrival,
) -> Result<std::sync::Arc<Job>, Failure> {
    let (permit, _) = list::may_open(&call.desk).await?;
    if settings.source.is_empty() {
        settings.source = usual_source(call).await?;
    }
    let named = list::check_source(&call.desk.read(&permit), &call.desk.who, &settings.source).await;
    named.map_err(|failure| failure.at("source"))?;
    let Some((name, content)) = file.filter(|(_, content)| !content.is_empty()) else {
        return Err(Failure::input("imports-file-missing").at("file"));
    };
    if settings.replaces && settings.source.is_empty() {
        return Err(Failure::input("imports-replaces-needs-source").at("source"));
    }
    // From here on it is the upload that takes the place.
    drop(arrival);
    let jobs = Jobs::of(&call.desk.office);
    let job = jobs.stage(&call.desk, call.account()?, kind, &name, content, settings.clone())?;
    jobs.start(&call.desk, &job, settings, true)?;
    Ok(job)
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn sec_12_a_file_name_is_only_a_name() {
        assert_eq!(file_name("C:\\fake\\台账\u{7}.xlsx"), "台账.xlsx");
        assert_eq!(file_name("../../etc/台账\u{202e}xslx.exe"), "台账xslx.exe");
        assert_eq!(file_name(&"长".repeat(500)).chars().count(), 120);
    }
}
