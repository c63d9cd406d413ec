//! The whole site: the routes of all rooms behind one door, and what belongs to no room.
//!
//! To add a room: its `routes()` here, its links in [`NAV`].

use crate::{
    accounts, after, conduct, daily, demand, intake, keeping, my, offers, people, phones, placement, plan_desk, returns, service,
    teams, training, wishes, work,
};
use askama::Template;
use axum::Router;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leka_platform::web::{App, Call, Frame, Listed, NavItem, PageResult, Routes, assets};
use leka_platform::{Act, Failure, Office};
use std::sync::Arc;
use utoipa::OpenApi;

/// Links at the top, at most seven for anybody; each reader sees what their role may do, what it does most first.
pub const NAV: &[NavItem] = &[
    NavItem { href: "/my", word: "nav-my", act: my::acts::SeeOwnRecord::SPEC, public: false },
    NavItem { href: "/vacancies", word: "vacancies-title", act: work::acts::ViewVacancy::SPEC, public: true },
    NavItem { href: "/my-vacancies", word: "nav-my-vacancies", act: work::acts::KeepOwnFirm::SPEC, public: false },
    NavItem { href: "/applicants", word: "nav-applicants", act: offers::answers::SeeApplicants::SPEC, public: false },
    NavItem { href: "/teams", word: "nav-teams", act: teams::acts::KeepTeams::SPEC, public: false },
    NavItem { href: "/return", word: "nav-return", act: returns::acts::SeeReturn::SPEC, public: false },
    NavItem { href: "/confirming", word: "nav-confirming", act: placement::acts::ConfirmPlacement::SPEC, public: false },
    NavItem { href: "/cards", word: "nav-cards", act: my::acts::MakeCards::SPEC, public: false },
    NavItem { href: "/complaints", word: "nav-complaints", act: conduct::HearComplaints::SPEC, public: false },
    NavItem { href: "/service", word: "nav-service", act: service::acts::ServePerson::SPEC, public: false },
    NavItem { href: "/accounts", word: "nav-accounts", act: accounts::ManageAccounts::SPEC, public: false },
    NavItem { href: "/account-requests", word: "nav-requests", act: accounts::DecideRequest::SPEC, public: false },
    NavItem { href: "/journal", word: "nav-journal", act: accounts::ReadJournal::SPEC, public: false },
    NavItem { href: "/demands", word: "nav-demands", act: demand::acts::ViewDemands::SPEC, public: false },
    NavItem { href: "/stopped-accounts", word: "nav-stopped", act: accounts::ClearStoppedAccount::SPEC, public: false },
    NavItem { href: "/conduct/body", word: "nav-conduct", act: conduct::SetComplaintBody::SPEC, public: false },
    NavItem { href: "/people", word: "nav-people", act: people::acts::OpenPerson::SPEC, public: false },
    NavItem { href: "/figures", word: "nav-figures", act: plan_desk::views::ViewFigures::SPEC, public: false },
    NavItem { href: "/imports", word: "nav-imports", act: intake::acts::OpenImport::SPEC, public: false },
    NavItem { href: "/questions", word: "nav-questions", act: intake::acts::AnswerQuestion::SPEC, public: false },
    NavItem { href: "/organisations", word: "nav-organisations", act: work::acts::ViewOrganisations::SPEC, public: false },
    NavItem { href: "/releases", word: "nav-releases", act: plan_desk::views::ViewRelease::SPEC, public: false },
    NavItem { href: "/plan", word: "nav-plan", act: plan_desk::views::ViewPlan::SPEC, public: false },
];

/// All routes.
pub fn routes() -> Routes {
    assets::routes(Routes::new())
        .public_plain("/", "what this is, and where to go", home)
        .public_plain("/privacy", "what is kept of a person, why, for how long, and who sees it", privacy::page)
        .public_get("/healthz", "alive; says nothing else", healthz)
        .public_get("/readyz", "records can be read and written; says nothing else", readyz)
        .public_get("/metrics", "loopback only; numbers without persons", metrics)
        .public_plain("/api/v1/openapi.json", "the description of the API, the same for everybody", openapi)
        .and(plan_desk::pages::routes())
        .and(intake::pages::routes())
        .and(plan_desk::release_pages::routes())
        .and(people::routes())
        .and(placement::routes())
        .and(training::routes())
        .and(work::routes())
        .and(my::routes())
        .and(offers::routes())
        .and(after::routes())
        .and(returns::routes())
        .and(teams::routes())
        .and(wishes::routes())
        .and(service::routes())
        .and(phones::routes())
        .and(keeping::routes())
        .and(demand::routes())
        .and(conduct::routes())
        .and(accounts::routes())
}

/// What is listed in `tests/public-routes.txt`.
pub fn listed() -> Vec<Listed> {
    routes().list().to_vec()
}

/// The work of every day that leaves a line in the journal whether or not there was something to do (WP-10).
fn start_in_turn(office: &Arc<Office>) {
    let [pay_days, sample, messages] = after::nightly::JOBS;
    let jobs =
        vec![offers::nightly::JOB, conduct::rests::JOB, pay_days, sample, messages, wishes::alerts::JOB, keeping::journal::JOB];
    daily::in_turn(office, jobs);
}

/// Starts what works without being asked, once per office. A new job goes here.
fn start_daily(office: &Arc<Office>) {
    // Uploads and workbooks that have waited too long are thrown away (WP-18).
    intake::jobs::Jobs::of(office);
    work::nightly::start(office);
    start_in_turn(office);
    wishes::nightly::start(office);
    service::nightly::start(office);
    phones::nightly::start(office);
    keeping::nightly::start(office);
    demand::nightly::start(office);
}

/// The site of one office.
pub fn router(office: Arc<Office>) -> Router {
    start_daily(&office);
    leka_platform::web::router(App::new(office, NAV), routes())
}

/// The site, with numbers for `/metrics`.
pub fn router_with_metrics(office: Arc<Office>, render: impl Fn() -> String + Send + Sync + 'static) -> Router {
    start_daily(&office);
    leka_platform::web::router(App::new(office, NAV).with_metrics(render), routes())
}

mod description;
pub mod doors;
mod homes;
pub mod nightly;
pub mod privacy;
mod waits;

#[derive(Template)]
#[template(path = "templates/home.html")]
struct HomePage {
    frame: Frame,
    signed_in: bool,
    /// What waits for this role.
    blocks: Vec<homes::Block>,
    /// What this role can open; a visitor has the cards of the page.
    doors: Vec<doors::Door>,
}

/// For whoever is not signed in; the others start where their work is.
async fn home(call: Call) -> PageResult {
    if call.could::<work::acts::KeepOwnFirm>() {
        return Ok(axum::response::Redirect::to("/my-vacancies").into_response());
    }
    if call.could::<my::acts::SeeOwnRecord>() {
        return Ok(axum::response::Redirect::to("/my").into_response());
    }
    let mut frame = call.frame("home-title", Vec::new());
    let signed_in = call.session.is_some();
    frame.resident = !signed_in;
    let blocks = homes::blocks(&call).await?;
    let doors = doors::of(&call, &frame);
    call.page(&HomePage { frame, signed_in, blocks, doors })
}

async fn healthz() -> &'static str {
    "ok\n"
}

/// Ready when the records can be read and written.
async fn readyz(call: Call) -> Result<&'static str, Response> {
    let answered = leka_platform::office::meta(&call.desk.office.db.reader(), "keys").await;
    match answered {
        Ok(Some(_)) if call.desk.office.db.can_write().await => Ok("ready\n"),
        _ => Err((axum::http::StatusCode::SERVICE_UNAVAILABLE, "not ready\n").into_response()),
    }
}

/// Numbers for a collector on this machine; everybody else does not know that they exist.
async fn metrics(call: Call) -> Result<Response, Failure> {
    let render = call.app.metrics.as_ref().filter(|_| call.is_local()).ok_or_else(Failure::absent)?;
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], render()).into_response())
}

/// The API described by its code. A room adds its paths here.
#[derive(OpenApi)]
#[openapi(info(title = "Leka"), paths(openapi))]
struct Api;

/// The description of the API.
#[utoipa::path(get, path = "/api/v1/openapi.json", responses((status = 200, description = "OpenAPI 3.1")))]
async fn openapi(call: Call) -> Result<Response, Failure> {
    let mut api = Api::openapi();
    api.merge(plan_desk::api::Api::openapi());
    api.merge(intake::pages::Api::openapi());
    let mut api = serde_json::to_value(&api).map_err(Failure::internal)?;
    description::complete(&mut api, &call.desk.office);
    let text = api.to_string();
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

#[cfg(test)]
mod tests;
