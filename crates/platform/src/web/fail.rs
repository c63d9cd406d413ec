//! Failures in words: a page or JSON in the caller's language; the cause goes to the log only (SEC-43).

use super::call::Call;
use super::page::Frame;
use crate::{Failure, Kind, words};
use askama::Template;
use axum::Json;
use axum::body::Body;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

/// What a handler of a page returns.
pub type PageResult = Result<Response, Failure>;

/// A failure on its way to the door.
#[derive(Clone)]
struct Failed(Arc<Failure>);

/// In how many seconds whoever found no room should ask again: the page says a minute.
const AGAIN: &str = "60";

/// Said already; the door leaves it alone.
#[derive(Clone, Copy)]
struct Spoken;

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status(self.kind).into_response();
        response.extensions_mut().insert(Failed(Arc::new(self)));
        response
    }
}

fn status(kind: Kind) -> StatusCode {
    match kind {
        Kind::Input => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::Absent => StatusCode::NOT_FOUND,
        Kind::Forbidden => StatusCode::FORBIDDEN,
        Kind::NotSignedIn => StatusCode::UNAUTHORIZED,
        Kind::Conflict => StatusCode::CONFLICT,
        Kind::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Kind::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Kind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The status of a page with a form: shown again with what was wrong, or without.
pub fn status_of(failure: Option<&Failure>) -> StatusCode {
    match failure.map(|failure| failure.kind) {
        None => StatusCode::OK,
        Some(kind @ (Kind::Conflict | Kind::TooMany | Kind::Busy)) => status(kind),
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

pub(crate) fn refuse(failure: Failure) -> Response {
    failure.into_response()
}

pub(crate) async fn absent() -> Failure {
    Failure::absent()
}

/// A panic is a failure of one request; the server goes on (SEC-43).
pub(crate) fn panicked(cause: Box<dyn std::any::Any + Send>) -> Response {
    let text = cause.downcast_ref::<&str>().map(|s| (*s).to_owned()).or_else(|| cause.downcast_ref::<String>().cloned());
    // A panic message may quote data; only its existence is logged here, the place by the panic hook.
    Failure::internal(match text {
        Some(_) => "a handler panicked",
        None => "a handler panicked without a message",
    })
    .into_response()
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    frame: Frame,
    said: words::Said,
    operation: Option<String>,
    sign_in: bool,
    /// What changed meanwhile can be read here as it is now.
    back: Option<String>,
}

/// Puts a failure into words; everything else passes.
pub(crate) async fn in_words(response: Response, call: &Call, method: &Method) -> Response {
    if response.extensions().get::<Spoken>().is_some() {
        return response;
    }
    let failure = match response.extensions().get::<Failed>() {
        Some(Failed(failure)) => failure.clone(),
        None => match unspoken(&response) {
            Some(failure) => Arc::new(failure),
            None => return response,
        },
    };
    let method_is_wrong = response.status() == StatusCode::METHOD_NOT_ALLOWED;
    let mut said = call.fail(&failure, method);
    if method_is_wrong {
        // The router says in `Allow` which ones there are.
        *said.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    }
    said
}

/// Refusals of the framework (unreadable form, too large, wrong method) have no words of ours yet.
fn unspoken(response: &Response) -> Option<Failure> {
    let code = response.status();
    if !code.is_client_error() && !code.is_server_error() {
        return None;
    }
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
    if !(kind.is_empty() || kind.starts_with("text/plain")) {
        return None;
    }
    Some(match code {
        StatusCode::NOT_FOUND => Failure::absent(),
        StatusCode::METHOD_NOT_ALLOWED => Failure::new(Kind::Absent, "failure-method"),
        // A form: what carries a file says so itself.
        StatusCode::PAYLOAD_TOO_LARGE => Failure::input("failure-form-long"),
        StatusCode::SERVICE_UNAVAILABLE => return None,
        code if code.is_client_error() => Failure::input("failure-form"),
        code => Failure::internal(format!("an answer {code} without words")),
    })
}

impl Call {
    /// The answer to a failure, in the caller's language.
    pub(crate) fn fail(&self, failure: &Failure, method: &Method) -> Response {
        let operation = (failure.kind == Kind::Internal).then(|| self.desk.request.clone());
        if let Some(operation) = &operation {
            tracing::error!(operation.id = %operation, message = %failure.message, cause = failure.cause.as_deref(), "failed");
        }
        if let (Kind::Busy, Some(cause)) = (failure.kind, &failure.cause) {
            tracing::warn!(operation.id = %self.desk.request, cause, "there was no room in the database");
        }
        let args: Vec<(&str, String)> = failure.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let said = words::say(self.desk.lang, &failure.message, &args);
        let code = status(failure.kind);
        if self.json {
            let body = serde_json::json!({
                "error": { "code": failure.message, "message": said.text, "operation": self.desk.request }
            });
            return spoken((code, Json(body)).into_response());
        }
        if failure.kind == Kind::NotSignedIn {
            return spoken(Redirect::to(&format!("/sign-in{}", self.way_back(method))).into_response());
        }
        let sign_in = failure.kind == Kind::Forbidden && self.session.is_none();
        let here = || (failure.kind == Kind::Conflict && self.page != "/").then(|| self.page.clone());
        let back = failure.seen_at.clone().or_else(here);
        let page = ErrorPage { frame: self.frame(title(failure.kind), Vec::new()), said, operation, sign_in, back };
        match page.render() {
            Ok(html) => spoken((code, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], Body::from(html)).into_response()),
            Err(error) => {
                tracing::error!(%error, "the error page could not be made");
                spoken(code.into_response())
            }
        }
    }

    /// Where whoever signs in goes on: to the page that was asked for, or to that of the form that was sent. The form itself is
    /// not kept: the session has ended, and who sits at the screen now may be somebody else (SEC-7, SEC-40).
    fn way_back(&self, method: &Method) -> String {
        match *method {
            Method::GET => format!("?next={}", encode(&self.path_and_query())),
            // Signing out has no page of its own, and loses nothing.
            _ if self.page == "/" => String::new(),
            _ => format!("?next={}&lost=1", encode(&self.page)),
        }
    }

    /// Renders a page.
    pub fn page<T: Template>(&self, page: &T) -> PageResult {
        self.page_with(StatusCode::OK, page)
    }

    /// Renders a page with another status: a form with faults is 422.
    pub fn page_with<T: Template>(&self, code: StatusCode, page: &T) -> PageResult {
        let html = page.render().map_err(Failure::internal)?;
        Ok(spoken((code, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], Body::from(html)).into_response()))
    }

    /// Path and query without the language.
    pub fn path_and_query(&self) -> String {
        match self.query.is_empty() {
            true => self.path.clone(),
            false => format!("{}?{}", self.path, self.query),
        }
    }
}

fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Input => "error-input",
        Kind::Absent => "error-absent",
        Kind::Forbidden | Kind::NotSignedIn => "error-forbidden",
        Kind::Conflict => "error-conflict",
        Kind::TooMany => "error-too-many",
        Kind::Busy => "error-busy",
        Kind::Internal => "error-internal",
    }
}

fn spoken(mut response: Response) -> Response {
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(AGAIN));
    }
    response.extensions_mut().insert(Spoken);
    response
}

/// What stands there percent-encoded, as a handler reads it; `+` is a space.
pub fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16)).and_then(|n| u8::try_from(n).ok());
        match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(high * 16 + low);
                rest = &after[2..];
            }
            (b'+', _, _) => {
                bytes.push(b' ');
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Percent-encodes what may not stand in a query value.
pub fn encode(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(byte as char),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_46_who_finds_no_room_is_told_when_to_ask_again() {
        let after = |kind| spoken(status(kind).into_response()).headers().get(header::RETRY_AFTER).cloned();
        assert_eq!(after(Kind::Busy).unwrap(), "60");
        assert!([Kind::Internal, Kind::TooMany, Kind::Conflict].into_iter().all(|kind| after(kind).is_none()));
    }
}
