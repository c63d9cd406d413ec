//! One extractor for a handler: who calls, when, in which language, with which desk.

use super::{App, cookies, session::Session};
use crate::permit::Act;
use crate::{Actor, Desk, Failure, proxies};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use leka_core::Lang;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// One request, as the door understood it.
#[derive(Clone)]
pub struct Call {
    pub app: App,
    pub desk: Desk,
    pub path: String,
    /// Without `lang`.
    pub query: String,
    /// Where what is answered can be read again: path and query, or the page above an address that only takes forms.
    pub(crate) page: String,
    /// The signed-in session, if there is one.
    pub session: Option<Arc<Session>>,
    /// Whoever asks: the other end, or whom a trusted server before this one names.
    pub(crate) peer: Option<IpAddr>,
    pub(crate) host_is_local: bool,
    pub(crate) json: bool,
    pub(crate) visit: Arc<Visit>,
}

/// The value that form tokens are bound to.
pub(crate) struct Visit {
    pub id: String,
    /// The browser does not have it yet.
    pub fresh: bool,
    pub asked: AtomicBool,
}

impl Call {
    /// A token for one form (SEC-10). Looks different each time, so that compression cannot betray it.
    pub fn form_token(&self) -> String {
        self.visit.asked.store(true, Ordering::Relaxed);
        let salt: u64 = rand::random();
        self.token_with(&format!("{salt:016x}"))
    }
    fn token_with(&self, salt: &str) -> String {
        let hash = self.desk.vault().token_hash("form", &format!("{salt}|{}", self.visit.id));
        format!("{salt}{}", crate::vault::hex(&hash[..16]))
    }
    pub(crate) fn token_fits(&self, token: &str) -> bool {
        use subtle::ConstantTimeEq;
        let Some(salt) = token.get(..16) else { return false };
        !self.visit.fresh && self.token_with(salt).as_bytes().ct_eq(token.as_bytes()).into()
    }

    /// The caller sits at this machine and asked for it by a local name (SEC-1).
    pub fn is_local(&self) -> bool {
        self.host_is_local && self.peer.is_some_and(|peer| peer.is_loopback())
    }
    /// Where the request came from, for limits; never logged.
    pub fn source(&self) -> String {
        self.peer.map(|peer| proxies::household(peer).to_string()).unwrap_or_default()
    }
    /// A keyed hash of what this browser is known by until it signs in: binds a code to whoever asked for it (SEC-5).
    pub fn browser(&self, kind: &str) -> Vec<u8> {
        self.desk.vault().token_hash(kind, &self.visit.id)
    }
    pub fn lang(&self) -> Lang {
        self.desk.lang
    }
    /// Whether the caller could do this act at some place: for showing or leaving out a link or button.
    pub fn could<A: Act>(&self) -> bool {
        self.desk.office.policies.could(&self.desk.who, &A::SPEC, self.desk.office.county())
    }
    /// The signed-in account's id.
    pub fn account(&self) -> Result<i64, Failure> {
        match &self.desk.who {
            Actor::Account { id, .. } => Ok(*id),
            _ => Err(Failure::new(crate::Kind::NotSignedIn, "failure-not-signed-in")),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Call {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Call, Failure> {
        parts.extensions.get::<Call>().cloned().ok_or_else(|| Failure::internal("a request came in past the door"))
    }
}

/// `?lang=` first, then the cookie, the account, the browser, Chinese.
pub(crate) fn choose_language(asked: Option<Lang>, headers: &axum::http::HeaderMap, account: Option<Lang>) -> Lang {
    asked
        .or_else(|| cookies::find(headers, cookies::LANG).and_then(Lang::find))
        .or(account)
        .or_else(|| {
            let accepted = headers.get(axum::http::header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            accepted.split(',').find_map(|part| Lang::find(part.split(';').next()?.trim()))
        })
        .unwrap_or_default()
}
