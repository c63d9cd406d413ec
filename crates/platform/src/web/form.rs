//! Against forms that another site sends in a person's name (SEC-10): where it comes from, and a token.
//!
//! Pages are sent with `no-referrer`, so browsers say `Origin: null` on their own forms; then
//! `Sec-Fetch-Site` decides. A client that sends neither must still hold the cookie and the token.
//!
//! What is typed into a form without a file, and what an address asks for, passes here: signs that turn a text round, and the
//! one that a database keeps in no text, are dropped here for all rooms (SEC-12). A form with a file is read in
//! `intake/pages/upload.rs` of the rooms, which does the same with its texts.

use super::{Call, FORM_LIMIT, decode, encode, peek};
use crate::{Failure, Kind};
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use http_body_util::LengthLimitError;
use leka_core::text::{is_steering, without_steering};
use std::error::Error;

/// The name of the hidden field.
pub const FIELD: &str = "form_token";
/// The header that does the same for programs.
pub const HEADER: &str = "x-form-token";

fn foreign() -> Failure {
    Failure::new(Kind::Forbidden, "failure-foreign-form")
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Refuses a changing request that another site caused.
pub(crate) fn check_origin(headers: &HeaderMap) -> Result<(), Failure> {
    let site = text(headers, "sec-fetch-site");
    if site.is_some_and(|site| site != "same-origin" && site != "none") {
        return Err(foreign());
    }
    match text(headers, "origin") {
        None => Ok(()),
        Some("null") if site == Some("same-origin") => Ok(()),
        Some(origin) => {
            let host = text(headers, "host").unwrap_or("");
            let from = origin.split_once("://").map_or("", |(_, from)| from);
            if !host.is_empty() && from.eq_ignore_ascii_case(host) { Ok(()) } else { Err(foreign()) }
        }
    }
}

/// Checks the token of a form and takes it out, so that handlers can refuse unknown keys (SEC-17).
pub(crate) async fn check_form(call: &Call, request: Request) -> Result<Request, Failure> {
    let by_header = match text(request.headers(), HEADER) {
        Some(token) if call.token_fits(token) => true,
        Some(_) => return Err(expired()),
        None => false,
    };
    let kind = text(request.headers(), "content-type").unwrap_or("").to_owned();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return if by_header { Ok(request) } else { Err(expired()) };
    }
    let (mut parts, body) = request.into_parts();
    let bytes = to_bytes(body, FORM_LIMIT).await.map_err(unread)?;
    let body = std::str::from_utf8(&bytes).map_err(|_| Failure::input("failure-form"))?;
    let mut token = None;
    let rest: Vec<&str> = body
        .split('&')
        .filter(|pair| match pair.split_once('=') {
            Some((FIELD, value)) if !by_header => {
                token = Some(value);
                false
            }
            _ => true,
        })
        .collect();
    if !by_header && !token.is_some_and(|token| call.token_fits(token)) {
        return Err(expired());
    }
    let rest = steady(rest.join("&"));
    parts.headers.insert(header::CONTENT_LENGTH, rest.len().into());
    Ok(Request::from_parts(parts, Body::from(rest)))
}

/// Too long, or broken off on its way.
fn unread(error: axum::Error) -> Failure {
    let long = error.source().is_some_and(|cause| cause.is::<LengthLimitError>());
    Failure::input(if long { "failure-form-long" } else { "failure-form" })
}

/// The pairs of a form or of an address without signs that turn a text round.
pub(crate) fn steady(pairs: String) -> String {
    if !decode(&pairs).chars().any(is_steering) {
        return pairs;
    }
    let clean = |text: &str| encode(&without_steering(&decode(text)));
    let pair = |pair: &str| match pair.split_once('=') {
        Some((key, value)) => format!("{}={}", clean(key), clean(value)),
        None => clean(pair),
    };
    pairs.split('&').map(pair).collect::<Vec<_>>().join("&")
}

/// Checks the token of a form with a file: it is the first field, so the file is not read before.
pub(crate) async fn check_upload(call: &Call, request: Request) -> Result<Request, Failure> {
    if let Some(token) = text(request.headers(), HEADER) {
        return if call.token_fits(token) { Ok(request) } else { Err(expired()) };
    }
    let kind = text(request.headers(), "content-type").unwrap_or("").to_owned();
    let Some(boundary) = boundary(&kind) else { return Err(expired()) };
    let (parts, body) = request.into_parts();
    let (start, body) = peek::peek(body, 4096).await.map_err(|_| Failure::input("failure-form"))?;
    match first_field(&start, &boundary, FIELD) {
        Some(token) if call.token_fits(&token) => Ok(Request::from_parts(parts, body)),
        _ => Err(expired()),
    }
}

fn expired() -> Failure {
    Failure::new(Kind::Forbidden, "failure-form-token")
}

fn boundary(kind: &str) -> Option<String> {
    let rest = kind.strip_prefix("multipart/form-data")?;
    let value = rest.split(';').find_map(|part| part.trim().strip_prefix("boundary="))?;
    Some(value.trim_matches('"').to_owned())
}

/// The value of the first field of a multipart body, if it has this name.
fn first_field(start: &[u8], boundary: &str, name: &str) -> Option<String> {
    let text = String::from_utf8_lossy(start);
    let rest = text.strip_prefix("--")?.strip_prefix(boundary)?.strip_prefix("\r\n")?;
    let (head, rest) = rest.split_once("\r\n\r\n")?;
    let named = format!("name=\"{name}\"");
    let mut lines = head.split("\r\n");
    lines.find(|line| line.to_ascii_lowercase().starts_with("content-disposition:") && line.contains(&named))?;
    let (value, _) = rest.split_once("\r\n")?;
    Some(value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn sec_10_another_site_is_refused() {
        let host = ("host", "leka.example:8443");
        for fine in [
            vec![host],
            vec![host, ("origin", "https://leka.example:8443")],
            vec![host, ("origin", "null"), ("sec-fetch-site", "same-origin")],
            vec![host, ("sec-fetch-site", "same-origin")],
        ] {
            assert!(check_origin(&headers(&fine)).is_ok(), "{fine:?}");
        }
        for bad in [
            vec![host, ("origin", "https://evil.example")],
            vec![host, ("origin", "null")],
            vec![host, ("origin", "https://leka.example")],
            vec![host, ("sec-fetch-site", "cross-site")],
            vec![host, ("sec-fetch-site", "same-site")],
            vec![host, ("origin", "null"), ("sec-fetch-site", "none")],
            vec![("origin", "https://leka.example:8443")],
        ] {
            assert!(check_origin(&headers(&bad)).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn sec_12_signs_that_turn_a_text_round_do_not_come_through_a_form() {
        for (sent, kept) in [
            ("title=a%E2%80%AEb&x=1", "title=ab&x=1"),
            ("title=a%e2%80%8fb+c%26%3Dd&x=", "title=ab%20c%26%3Dd&x="),
            ("title=a\u{202e}b", "title=ab"),
            ("ti%E2%81%A6tle=%EF%BB%BF", "title="),
            ("ti%00tle=%00a+b%00&x=1", "title=a%20b&x=1"),
            // What is left over of a sign makes no new one.
            ("t=%E2%80%E2%80%AE%AE", "t=%EF%BF%BD%EF%BF%BD"),
        ] {
            assert_eq!(steady(sent.to_owned()), kept, "{sent}");
        }
        for same in ["", "a", "a=b", "t=%E0%BD%96%E2%80%8D%20+%&u=%zz", "t=%E2%80%9C%0D%0A%E3%80%82"] {
            assert_eq!(steady(same.to_owned()), same);
        }
    }

    #[test]
    fn sec_10_the_token_is_the_first_field_of_an_upload() {
        let body = b"--xx\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\nabc\r\n--xx\r\n";
        assert_eq!(first_field(body, "xx", FIELD).as_deref(), Some("abc"));
        let body = b"--xx\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc\r\n--xx\r\n";
        assert_eq!(first_field(body, "xx", FIELD), None);
        assert_eq!(boundary("multipart/form-data; boundary=\"x y\"").as_deref(), Some("x y"));
    }
}
