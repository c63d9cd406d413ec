//! The web shell: one door for all requests, and what every page needs.
//!
//! * [`Routes`]: every route names an act or says why it is public; nothing else can be added.
//! * [`Call`]: who calls, in which language, with which desk. The one extractor a handler needs.
//! * [`Frame`]: header, crumbs, navigation and words of a page; templates extend `layout.html`.
//! * [`Failure`](crate::Failure) is an answer: a handler returns it, the door puts it into words as page or JSON.
//!
//! To add a page: a struct with `#[derive(Template)]` and a field `frame: Frame`, a handler that asks
//! `call.desk.may(...)`, and one line in the room's `routes()`.

mod again;
pub mod assets;
pub mod call;
pub mod cookies;
mod door;
mod fail;
pub mod form;
pub mod headers;
pub mod limiter;
pub mod page;
mod paging;
mod peek;
pub mod routes;
pub mod session;

pub use call::Call;
pub use fail::{PageResult, decode, encode, status_of};
pub use page::{Frame, NavItem, Words};
pub use paging::{Order, PAGE, Paged, address_in_order, on_page, orders, pages_of};
pub use routes::{Listed, Routes, Rule};

use crate::Office;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use std::sync::Arc;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

/// What all handlers share.
#[derive(Clone)]
pub struct App {
    pub office: Arc<Office>,
    /// Navigation in its order; each reader sees what their role may do.
    pub nav: &'static [NavItem],
    /// When each session was last used, so that a page does not write (SEC-7).
    pub(crate) seen: Arc<session::Seen>,
    /// Counts failed sign-ins by account and by source (SEC-4).
    pub limiter: Arc<limiter::Limiter>,
    /// Counts messages by number and by source (SEC-46).
    pub quota: Arc<limiter::Quota>,
    /// Which addresses can be read.
    pub(crate) pages: Arc<again::Pages>,
    /// Writes down the numbers for `/metrics`.
    pub metrics: Option<Arc<dyn Fn() -> String + Send + Sync>>,
}

/// The most a form may carry.
pub const FORM_LIMIT: usize = 1024 * 1024;
/// The most an uploaded file may carry (SEC-22).
pub const UPLOAD_LIMIT: usize = 64 * 1024 * 1024;

impl App {
    pub fn new(office: Arc<Office>, nav: &'static [NavItem]) -> App {
        App {
            office,
            nav,
            seen: Default::default(),
            limiter: Default::default(),
            quota: Default::default(),
            pages: Default::default(),
            metrics: None,
        }
    }
    pub fn with_metrics(self, render: impl Fn() -> String + Send + Sync + 'static) -> App {
        App { metrics: Some(Arc::new(render)), ..self }
    }
}

/// Puts the door before the routes.
pub fn router(app: App, routes: Routes) -> Router {
    let app = App { pages: Arc::new(again::Pages::of(routes.list())), ..app };
    routes
        .router
        .fallback(fail::absent)
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(CatchPanicLayer::custom(fail::panicked))
        .layer(axum::middleware::from_fn_with_state(app.clone(), door::door))
        .layer(CompressionLayer::new().gzip(true))
        .with_state(app)
}
