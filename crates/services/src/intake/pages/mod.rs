//! The pages of intake: bring a ledger in, look at it first, see what came of it, answer the county's questions.
//!
//! * `upload`: the form. `form`: what forms say. `job`: progress, preview and what to do with it. `preview`: its tables.
//! * `result`: the list and one import. `questions`: one person, two townships. `help`: headings, words, empty lists.
//! * `api`: the same as JSON.

pub(crate) mod api;
pub(crate) mod form;
pub(crate) mod help;
mod job;
pub(crate) mod preview;
mod questions;
pub(crate) mod result;
pub(crate) mod upload;

pub use api::Api;

use super::acts::{AnswerQuestion, ImportPeople, ImportPlacements, ImportTargets, ImportTrainings, ImportVacancies, OpenImport};
use axum::Form;
use axum::extract::{Multipart, Path};
use leka_platform::web::{Call, Routes};
use leka_platform::{Act, Failure};
use leka_sheets::protocol::Kind;
use std::collections::BTreeMap;

/// Fields of a form, in its order.
type Fields = Vec<(String, String)>;

/// The pages and answers of this room.
pub fn routes() -> Routes {
    let routes = Routes::new()
        .get::<OpenImport, _, _>("/imports", result::list)
        .plain::<OpenImport, _, _>("/imports/new", upload::choose)
        .plain::<OpenImport, _, _>("/imports/help", help::page)
        .plain::<OpenImport, _, _>("/imports/help/{file}", help::empty_list)
        .get::<OpenImport, _, _>("/imports/jobs/{id}", job::show)
        .get::<OpenImport, _, _>("/imports/{id}", result::one)
        .plain::<OpenImport, _, _>("/imports/{id}/reasons.xlsx", result::reasons)
        .get::<AnswerQuestion, _, _>("/questions", questions::list)
        .post::<AnswerQuestion, _, _>("/questions/{id}", questions::answer)
        .get::<OpenImport, _, _>("/api/v1/imports", api::imports)
        .get::<OpenImport, _, _>("/api/v1/imports/{id}", api::import);
    let routes = of_kind::<ImportPeople>(routes, Kind::People);
    let routes = of_kind::<ImportPlacements>(routes, Kind::Placements);
    let routes = of_kind::<ImportTrainings>(routes, Kind::Trainings);
    let routes = of_kind::<ImportTargets>(routes, Kind::Targets);
    of_kind::<ImportVacancies>(routes, Kind::Vacancies)
}

/// What changes something names the act of its kind, so that each role meets only its own kinds (SEC-14).
fn of_kind<A: Act>(routes: Routes, kind: Kind) -> Routes {
    let new = format!("/imports/new/{}", kind.word());
    let job = |verb: &str| format!("/imports/jobs/{{id}}/{}/{verb}", kind.word());
    routes
        .plain::<A, _, _>(&new, move |call: Call| upload::form(call, kind))
        .upload::<A, _, _>(&new, move |call: Call, parts: Multipart| upload::stage(call, kind, parts))
        .post::<A, _, _>(&job("check"), move |call: Call, Path(id): Path<i64>, Form(fields): Form<Fields>| {
            job::check(call, kind, id, fields)
        })
        .post::<A, _, _>(&job("bring-in"), move |call: Call, Path(id): Path<i64>, Form(fields): Form<Fields>| {
            job::bring_in(call, kind, id, fields)
        })
        .plain::<A, _, _>(&job("reasons.xlsx"), move |call: Call, Path(id): Path<i64>| job::reasons(call, kind, id))
        .post::<A, _, _>(&job("stop"), move |call: Call, Path(id): Path<i64>| job::stop(call, kind, id))
        .post::<A, _, _>(&job("throw-away"), move |call: Call, Path(id): Path<i64>| job::throw_away(call, kind, id))
}

/// Whether the caller may bring in this kind.
fn may_bring_in(call: &Call, kind: Kind) -> bool {
    match kind {
        Kind::People => call.could::<ImportPeople>(),
        Kind::Placements => call.could::<ImportPlacements>(),
        Kind::Trainings => call.could::<ImportTrainings>(),
        Kind::Targets => call.could::<ImportTargets>(),
        Kind::Vacancies => call.could::<ImportVacancies>(),
    }
}

/// The places above a page of this room.
fn crumbs(call: &Call) -> Vec<(String, String)> {
    vec![("/imports".to_owned(), call.word("imports-title"))]
}

/// Names of the townships by code.
async fn townships(call: &Call) -> Result<BTreeMap<String, String>, Failure> {
    crate::places::acts::township_names(&call.desk.office.db.reader(), call.desk.office.county()).await
}

/// Which page of a list is shown, and where the others are.
pub struct Pager {
    pub page: u64,
    pub pages: u64,
    pub total: u64,
    base: String,
    /// The name of the page in the address.
    key: &'static str,
}

impl Pager {
    /// `base` is the address without `page`.
    fn new(wanted: u64, total: u64, per_page: u64, base: String) -> Pager {
        let pages = total.div_ceil(per_page).max(1);
        Pager { page: wanted.clamp(1, pages), pages, total, base, key: "page" }
    }
    fn offset(&self, per_page: u64) -> u64 {
        (self.page - 1) * per_page
    }
    /// For the template that all rooms share.
    pub fn page(&self) -> u64 {
        self.page
    }
    pub fn pages(&self) -> u64 {
        self.pages
    }
    pub fn base(&self) -> &str {
        &self.base
    }
    pub fn key(&self) -> &'static str {
        self.key
    }
}
