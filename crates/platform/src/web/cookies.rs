//! The two cookies: the session (or, before sign-in, a random visitor mark for form tokens), and the language.

use axum::http::{HeaderMap, HeaderValue, header};
use rand::RngCore;

/// `__Host-`: only over a secure connection, only this host, the whole site (SEC-7).
pub const SESSION: &str = "__Host-leka";
pub const LANG: &str = "lang";

/// The value of a cookie of the request.
pub fn find<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// Sets the session cookie; it ends with the browser, and earlier by the clock of the server.
pub fn session(id: &str) -> HeaderValue {
    value(format!("{SESSION}={id}; Path=/; Secure; HttpOnly; SameSite=Strict"))
}

/// Takes the session cookie away.
pub fn no_session() -> HeaderValue {
    value(format!("{SESSION}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"))
}

/// Keeps the language for a year; it says nothing about a person but what to read.
pub fn language(code: &str) -> HeaderValue {
    value(format!("{LANG}={code}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=31536000"))
}

fn value(text: String) -> HeaderValue {
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

/// 192 random bits as text; the first letter says what it is: `s` a session, `v` a visitor, `e` an enrolment.
pub fn random(kind: char) -> String {
    let mut bytes = [0u8; 24];
    rand::rng().fill_bytes(&mut bytes);
    format!("{kind}{}", crate::vault::hex(&bytes))
}

/// Whether a text could have come from [`random`].
pub fn plausible(kind: char, text: &str) -> bool {
    text.len() == 49 && text.starts_with(kind) && text[1..].bytes().all(|b| b.is_ascii_hexdigit())
}
