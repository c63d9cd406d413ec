//! Routes that name an act or say why they are public; closed by default (SEC-14).
//!
//! The gate before each handler asks whether the caller could do the act anywhere; the handler still asks
//! `call.desk.may(&act)` for the place it is about. Changing routes also check the form token (SEC-10).

use super::{App, Call, FORM_LIMIT, UPLOAD_LIMIT, form};
use crate::permit::{Act, ActSpec};
use crate::{Failure, Kind};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::handler::Handler;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};

/// Who may use a route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    Act(ActSpec),
    /// Everybody, for this reason.
    Public(&'static str),
}

/// What a changing route takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Takes {
    /// A query that the handler reads; it refuses keys that it does not know (SEC-17).
    Query,
    /// Nothing: a query with any key is refused.
    Nothing,
    Form,
    Upload,
}

/// A route as listed in `public-routes.txt` and checked by tests.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listed {
    pub method: &'static str,
    pub path: String,
    pub rule: Rule,
}

/// See the module head.
#[derive(Default)]
pub struct Routes {
    pub(crate) router: Router<App>,
    listed: Vec<Listed>,
}

impl Routes {
    pub fn new() -> Routes {
        Routes::default()
    }
    /// A page or answer that changes nothing and whose address asks for nothing: any key is refused (SEC-17).
    pub fn plain<A: Act, H, T>(self, path: &str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, Rule::Act(A::SPEC), Takes::Nothing, get(handler))
    }
    /// A page or answer that changes nothing; the handler reads its query and refuses keys that it does not know.
    pub fn get<A: Act, H, T>(self, path: &str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, Rule::Act(A::SPEC), Takes::Query, get(handler))
    }
    /// A change by a form (or JSON under `/api/`).
    pub fn post<A: Act, H, T>(self, path: &str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, Rule::Act(A::SPEC), Takes::Form, post(handler))
    }
    /// A change by a form with a file, `multipart/form-data`, `form_token` first; up to 64 MiB.
    pub fn upload<A: Act, H, T>(self, path: &str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, Rule::Act(A::SPEC), Takes::Upload, post(handler))
    }
    /// Open to everybody, for a reason that stands in `public-routes.txt`, with an address that asks for nothing.
    pub fn public_plain<H, T>(self, path: &str, why: &'static str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, Rule::Public(why), Takes::Nothing, get(handler))
    }
    /// Open to everybody, for a reason that stands in `public-routes.txt`.
    pub fn public_get<H, T>(self, path: &str, why: &'static str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, Rule::Public(why), Takes::Query, get(handler))
    }
    /// A change that needs no account (sign-in); the form token is still checked.
    pub fn public_post<H, T>(self, path: &str, why: &'static str, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, Rule::Public(why), Takes::Form, post(handler))
    }

    fn add(mut self, method: &'static str, path: &str, rule: Rule, takes: Takes, routed: MethodRouter<App>) -> Routes {
        let gate = from_fn(move |request: Request, next: Next| gate(rule, takes, request, next));
        let limit = if takes == Takes::Upload { UPLOAD_LIMIT } else { FORM_LIMIT };
        let routed = routed.route_layer(gate).route_layer(DefaultBodyLimit::max(limit));
        self.router = self.router.route(path, routed);
        self.listed.push(Listed { method, path: path.to_owned(), rule });
        self
    }

    /// Adds all routes of a room.
    pub fn and(mut self, other: Routes) -> Routes {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self
    }
    pub fn list(&self) -> &[Listed] {
        &self.listed
    }
}

async fn gate(rule: Rule, takes: Takes, request: Request, next: Next) -> Response {
    match passes(rule, takes, request).await {
        Ok(request) => next.run(request).await,
        Err(failure) => failure.into_response(),
    }
}

async fn passes(rule: Rule, takes: Takes, request: Request) -> Result<Request, Failure> {
    let call = request.extensions().get::<Call>().cloned().ok_or_else(|| Failure::internal("no call behind the door"))?;
    if let Rule::Act(act) = rule {
        let office = &call.desk.office;
        if !office.policies.could(&call.desk.who, &act, office.county()) {
            return Err(match call.session {
                Some(_) => Failure::new(Kind::Forbidden, "failure-forbidden"),
                None => Failure::new(Kind::NotSignedIn, "failure-not-signed-in"),
            });
        }
    }
    match takes {
        Takes::Query => Ok(request),
        Takes::Nothing => match call.query.split('&').find(|pair| !pair.is_empty()) {
            None => Ok(request),
            // The value stays out of the answer: it may be anything.
            Some(pair) => Err(Failure::input("failure-query").arg("key", pair.split('=').next().unwrap_or(""))),
        },
        Takes::Form => form::check_form(&call, request).await,
        Takes::Upload => form::check_upload(&call, request).await,
    }
}
