//! The door: every request passes here once on the way in and once on the way out.
//!
//! In: request id, session, language, where it came from. Out: failures in words, headers (SEC-11, 13),
//! cookies, one line in the log without personal data (SEC-43).

use super::call::{Call, Visit, choose_language};
use super::{App, cookies, fail, form, headers, peek, session};
use crate::desk::new_request_id;
use crate::{Actor, Desk, proxies};
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use leka_core::{Lang, Role};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// Pages of complaints, and of the questions after the start of work, leave no line in the log: whoever reads it shall not
/// learn that somebody complained or answered (WP-17, WP-25).
const UNSAID: [&str; 2] = ["/complain", "/my/after"];
/// Where the desk without a target writes down what a worker says to it (WP-6).
const HEARD: &str = "/spoken";

/// Whether the log has a line about a request. What a resident sends, wherever, is or may be a choice: none of it stands there
/// with its time, as none stands in the journal (WP-3, WP-10, SEC-43). By who asks and not by a list of addresses, so that no
/// address can be forgotten. Only what failed on our side has to be found.
fn is_said(method: &Method, route: &str, role: Option<Role>, status: StatusCode) -> bool {
    let chosen = !method.is_safe() && (role == Some(Role::Resident) || route.starts_with(HEARD));
    let unsaid = UNSAID.iter().any(|start| route.starts_with(start));
    !unsaid && (!chosen || status.is_server_error())
}

pub(crate) async fn door(State(app): State<App>, mut request: Request, next: Next) -> Response {
    // How long a request took is no business time, so it does not come from the desk.
    let started = Instant::now();
    let request_id = new_request_id();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned()).unwrap_or_default();
    let (asked, query) = split_query(&form::steady(request.uri().query().unwrap_or("").to_owned()));
    without_language(&mut request, &query);

    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| {
        proxies::asker(address.ip(), |server| app.office.is_trusted_proxy(server), request.headers())
    });
    let page = (!method.is_safe()).then(|| app.pages.above(&route, request.uri().path()));
    let asking = Asking { headers: request.headers(), path: request.uri().path(), page, peer, lang: asked, query };
    let (call, broken) = make_call(&app, asking, request_id.clone()).await;
    let refused = match broken {
        Some(failure) => Some(failure),
        None if !method.is_safe() => form::check_origin(request.headers()).err(),
        None => None,
    };
    request.extensions_mut().insert(call.clone());
    if !method.is_safe() {
        request = request.map(|body| peek::in_time(body, peek::PATIENCE, peek::LEAST));
    }
    let answer = match refused {
        Some(failure) => fail::refuse(failure),
        None => next.run(request).await,
    };

    let mut response = fail::in_words(answer, &call, &method).await;
    let status = response.status();
    let out = response.headers_mut();
    headers::put(out);
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        out.insert("x-request-id", id);
    }
    if let Some(lang) = asked {
        out.append(header::SET_COOKIE, cookies::language(lang.code()));
    }
    // A page left open on a shared screen gives way to the sign-in page once its session is over (SEC-7). As a header:
    // it is not the page's to say, and works without script. Residents sign in at a page of their own.
    if call.session.as_ref().is_some_and(|session| session.shared) {
        let seconds = session::SHARED_IDLE_MINUTES * 60 + 5;
        let own = if call.desk.who.role() == Some(Role::Resident) { "/my" } else { "" };
        if let Ok(value) = HeaderValue::from_str(&format!("{seconds};url={own}/sign-in?ended=1")) {
            out.insert("refresh", value);
        }
    }
    // The visitor's mark only goes out with a page that holds a form, and never over a new session.
    let has_session = out.get_all(header::SET_COOKIE).iter().any(|c| c.as_bytes().starts_with(cookies::SESSION.as_bytes()));
    // A new session is in the place of the one that this browser had, whichever way somebody came in (SEC-7).
    if has_session
        && let Some(before) = &call.session
        && let Err(failure) = session::end(&app.office, before).await
    {
        tracing::error!(error = %failure, "the session before a new one could not be ended");
    }
    if call.visit.fresh && call.visit.asked.load(Ordering::Relaxed) && !has_session {
        out.append(header::SET_COOKIE, cookies::session(&call.visit.id));
    }
    let took = started.elapsed();
    metrics::counter!("leka_requests_total", "status" => status.as_str()[..1].to_owned() + "xx").increment(1);
    metrics::histogram!("leka_request_seconds").record(took.as_secs_f64());
    if !is_said(&method, &route, call.desk.who.role(), status) {
        return response;
    }
    tracing::info!(
        request.id = %request_id, request.method = %method, request.route = %route, status = status.as_u16(),
        ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX), role = call.desk.who.role_word(), "answered"
    );
    response
}

/// What the door reads of a request.
struct Asking<'r> {
    headers: &'r HeaderMap,
    path: &'r str,
    /// Where the answer to a form can be read again.
    page: Option<String>,
    peer: Option<IpAddr>,
    lang: Option<Lang>,
    query: String,
}

async fn make_call(app: &App, asking: Asking<'_>, request_id: String) -> (Call, Option<crate::Failure>) {
    let Asking { headers: given, path, page, peer, lang, query } = asking;
    let cookie = cookies::find(given, cookies::SESSION).unwrap_or("");
    let (session, broken) = match session::find(app, cookie).await {
        Ok(session) => (session.map(Arc::new), None),
        Err(failure) => (None, Some(failure)),
    };
    let visit = match (&session, cookies::plausible('v', cookie)) {
        (Some(_), _) | (None, true) => Visit { id: cookie.to_owned(), fresh: false, asked: AtomicBool::new(false) },
        (None, false) => Visit { id: cookies::random('v'), fresh: true, asked: AtomicBool::new(false) },
    };
    let lang = choose_language(lang, given, session.as_ref().and_then(|s| s.language));
    let path = path.to_owned();
    let page = page.unwrap_or_else(|| on_this_site(&path, &query));
    let json = path.starts_with("/api/") || accepts_json(given);
    let desk = Desk {
        office: app.office.clone(),
        who: session.as_ref().map_or(Actor::Nobody, |s| s.who.clone()),
        lang,
        request: request_id,
        purpose: String::new(),
    };
    let call = Call {
        app: app.clone(),
        desk,
        path,
        query,
        page,
        session,
        peer,
        host_is_local: host_is_local(given),
        json,
        visit: Arc::new(visit),
    };
    (call, broken)
}

/// Where a page is read again. Two slashes (or what a browser takes for them) would begin the name of another site.
fn on_this_site(path: &str, query: &str) -> String {
    let path = path.trim_start_matches(['/', '\\']);
    if query.is_empty() { format!("/{path}") } else { format!("/{path}?{query}") }
}

fn accepts_json(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("");
    accept.contains("application/json") && !accept.contains("text/html")
}

/// A name of this machine: against a foreign name that was pointed at it.
fn host_is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or("");
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(""),
        None => host.split(':').next().unwrap_or(""),
    };
    name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Handlers that refuse unknown keys never meet `lang`: it is the door's.
fn without_language(request: &mut Request, query: &str) {
    if request.uri().query().unwrap_or("") == query {
        return;
    }
    let path = request.uri().path();
    let text = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = text.parse().ok();
    if let Ok(uri) = axum::http::Uri::from_parts(parts) {
        *request.uri_mut() = uri;
    }
}

/// Takes `lang` out of the query.
fn split_query(query: &str) -> (Option<Lang>, String) {
    let mut asked = None;
    let rest: Vec<&str> = query
        .split('&')
        .filter(|pair| match pair.strip_prefix("lang=") {
            Some(code) => {
                asked = Lang::ALL.into_iter().find(|lang| lang.code() == code);
                false
            }
            None => !pair.is_empty(),
        })
        .collect();
    (asked, rest.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_43_wp_10_what_a_resident_sends_leaves_no_line() {
        let said = |method: &Method, route: &str, role: Option<Role>, status: u16| {
            is_said(method, route, role, StatusCode::from_u16(status).unwrap())
        };
        let resident = Some(Role::Resident);
        for route in ["/my/work/{id}/mine", "/my/applications/{id}", "/vacancies/{id}/ask", "/a/room/to/come", ""] {
            for method in [Method::POST, Method::PUT, Method::DELETE] {
                for status in [200, 303, 403, 404, 409, 422, 429] {
                    assert!(!said(&method, route, resident, status), "{method} {route} {status}");
                }
                assert!(said(&method, route, resident, 500), "what failed on our side has to be found");
                // What staff send stands in the journal; whoever is not signed in has chosen nothing yet.
                assert!(said(&method, route, Some(Role::TownshipDesk), 303) && said(&method, route, None, 303));
            }
            assert!(said(&Method::GET, route, resident, 200), "looking is no choice");
        }
        assert!(!said(&Method::POST, "/spoken/{id}/{application}", Some(Role::ConfirmingDesk), 303));
        for route in UNSAID {
            for (method, role, status) in [(Method::GET, None, 200), (Method::POST, resident, 303), (Method::POST, None, 500)] {
                assert!(!said(&method, route, role, status), "{method} {route}");
            }
        }
    }

    #[test]
    fn sec_10_the_links_of_a_page_lead_to_no_other_site() {
        assert_eq!(on_this_site("/people/7", ""), "/people/7");
        assert_eq!(on_this_site("/vacancies", "q=//a"), "/vacancies?q=//a");
        for path in ["//evil.example/x", "///evil.example/x", "/\\evil.example/x", "\\/evil.example/x"] {
            assert_eq!(on_this_site(path, ""), "/evil.example/x", "{path}");
        }
        assert_eq!(on_this_site("/", "a=1"), "/?a=1");
    }

    #[test]
    fn the_language_leaves_the_query() {
        assert_eq!(split_query("a=1&lang=bo&b=2"), (Some(Lang::Bo), "a=1&b=2".to_owned()));
        assert_eq!(split_query("lang=xx"), (None, String::new()));
    }

    #[test]
    fn sec_01_only_names_of_this_machine_are_local() {
        let host = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, text.parse().unwrap());
            host_is_local(&headers)
        };
        assert!(host("127.0.0.1:8080") && host("localhost") && host("[::1]:80"));
        assert!(!host("leka.example:8080") && !host("10.0.0.1") && !host("127.0.0.1.evil.example"));
    }
}
