//! Firms: the public form that asks for access, and the desk's pages.

use super::own::page_of;
use super::view::{Listing, fault_in_words};
use crate::accounts::acts::check_fresh_code;
use crate::intake::history;
use crate::places::acts::township_names;
use crate::work::acts::{AskAccess, ManageOrganisations, ReviewVacancy, ViewOrganisations, get_own_organisation};
use crate::work::model::{Organisation, OrganisationKind, OrganisationState};
use crate::work::organisations::{self, FIELDS, Firm};
use crate::work::sheet::typed as typed_text;
use crate::work::store::{self, Firms};
use crate::work::terms::Fault;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::desk::Scope;
use leka_platform::web::limiter::Key;
use leka_platform::web::{Call, Frame, Order, PAGE, PageResult, Paged, address_in_order, orders, status_of};
use leka_platform::words::{Said, word};
use leka_platform::{Failure, Kind};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A field of the form of a firm.
struct Input {
    name: &'static str,
    label: String,
    hint: String,
    value: String,
    /// Value, text or message, and whether the text is a message.
    choices: Vec<(String, String, bool)>,
    is_day: bool,
    wrong: Option<Said>,
}

#[derive(Template)]
#[template(path = "work/templates/firm.html")]
struct FirmPage {
    frame: Frame,
    about: &'static str,
    action: String,
    button: &'static str,
    version: i64,
    inputs: Vec<Input>,
    conflict: bool,
}

impl FirmPage {
    fn has_faults(&self) -> bool {
        self.inputs.iter().any(|input| input.wrong.is_some())
    }
}

/// What the form is for.
struct Purpose {
    title: &'static str,
    about: &'static str,
    action: String,
    button: &'static str,
    crumbs: Vec<(String, String)>,
    resident: bool,
}

fn asking() -> Purpose {
    Purpose {
        title: "work-ask",
        about: "work-ask-about",
        action: "/organisations/ask".to_owned(),
        button: "work-ask-send",
        crumbs: Vec::new(),
        resident: true,
    }
}
fn entering(call: &Call) -> Purpose {
    Purpose {
        title: "work-firm-enter",
        about: "work-firm-enter-about",
        action: "/organisations/new".to_owned(),
        button: "work-firm-save",
        crumbs: vec![("/organisations".to_owned(), call.word("nav-organisations"))],
        resident: false,
    }
}
fn correcting(call: &Call, id: i64) -> Purpose {
    Purpose {
        title: "work-firm-correct",
        about: "work-firm-correct-about",
        action: format!("/organisations/{id}/correct"),
        button: "work-firm-save",
        crumbs: vec![("/organisations".to_owned(), call.word("nav-organisations"))],
        resident: false,
    }
}

async fn show_form(call: &Call, purpose: Purpose, typed: &Firm, faults: &[Fault], conflict: bool) -> PageResult {
    let permit = call.desk.may(&AskAccess).await?;
    let county = call.desk.office.county();
    let names = township_names(&call.desk.read(&permit), county).await?;
    let kinds =
        OrganisationKind::ALL.iter().map(|kind| (kind.word().to_owned(), format!("work-organisation-{}", kind.word()), true));
    let mut divisions = vec![(county.to_owned(), "work-firm-county".to_owned(), true)];
    divisions.extend(names.into_iter().map(|(code, name)| (code, name, false)));
    let input = |name: &&'static str| Input {
        name,
        label: format!("work-firm-{name}"),
        hint: format!("work-firm-hint-{name}"),
        value: typed.value(name).to_owned(),
        choices: match *name {
            "kind" => kinds.clone().collect(),
            "division" => divisions.clone(),
            _ => Vec::new(),
        },
        is_day: *name == "licence_until",
        wrong: faults.iter().find(|fault| fault.field == *name).map(|fault| fault_in_words(call.lang(), fault)),
    };
    let mut frame = call.frame(purpose.title, purpose.crumbs);
    frame.resident = purpose.resident;
    let page = FirmPage {
        frame,
        about: purpose.about,
        action: purpose.action,
        button: purpose.button,
        version: typed.version,
        inputs: FIELDS.iter().map(input).collect(),
        conflict,
    };
    let status = match (faults.is_empty(), conflict) {
        (_, true) => StatusCode::CONFLICT,
        (true, _) => StatusCode::OK,
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    call.page_with(status, &page)
}

pub async fn ask(call: Call) -> PageResult {
    show_form(&call, asking(), &Firm::default(), &[], false).await
}

#[derive(Template)]
#[template(path = "work/templates/asked.html")]
struct AskedPage {
    frame: Frame,
    phone: String,
}

/// Requests of one source, so that nobody fills the desk's list: the limiter of the sign-in with a key of its own.
const ASKED: &str = "ask-access|";

pub async fn send(call: Call, Form(typed): Form<Firm>) -> PageResult {
    let wait = |seconds: i64| Failure::new(Kind::TooMany, "work-ask-too-many").arg("seconds", seconds);
    let from = Key::From(format!("{ASKED}{}", call.source()));
    let tried = call.app.limiter.take([from], call.desk.now()).map_err(wait)?;
    match organisations::ask(&call.desk, &typed).await? {
        // Here it is what was sent that counts.
        Ok(_) => {
            let mut frame = call.frame("work-asked", Vec::new());
            frame.resident = true;
            call.page(&AskedPage { frame, phone: typed.phone })
        }
        Err(faults) => {
            tried.give_back();
            show_form(&call, asking(), &typed, &faults, false).await
        }
    }
}

pub async fn enter(call: Call) -> PageResult {
    call.desk.may(&ManageOrganisations).await?;
    show_form(&call, entering(&call), &Firm::default(), &[], false).await
}

pub async fn add(call: Call, Form(typed): Form<Firm>) -> PageResult {
    match organisations::add(&call.desk, &typed).await? {
        Ok(id) => to_firm(id),
        Err(faults) => show_form(&call, entering(&call), &typed, &faults, false).await,
    }
}

fn to_firm(id: i64) -> PageResult {
    Ok(Redirect::to(&format!("/organisations/{id}")).into_response())
}

pub async fn correct(call: Call, Path(id): Path<i64>) -> PageResult {
    let permit = call.desk.may(&ManageOrganisations).await?;
    let one = get_own_organisation(&call.desk.read(&permit), &call.desk, &permit, id).await?;
    show_form(&call, correcting(&call, id), &Firm::of(&one), &[], false).await
}

pub async fn save(call: Call, Path(id): Path<i64>, Form(typed): Form<Firm>) -> PageResult {
    match organisations::correct(&call.desk, id, &typed).await {
        Ok(Ok(id)) => to_firm(id),
        Ok(Err(faults)) => show_form(&call, correcting(&call, id), &typed, &faults, false).await,
        Err(failure) if failure.kind == Kind::Conflict => {
            let permit = call.desk.may(&ManageOrganisations).await?;
            let now = get_own_organisation(&call.desk.read(&permit), &call.desk, &permit, id).await?;
            let typed = Firm { version: now.version, ..typed };
            show_form(&call, correcting(&call, id), &typed, &[], true).await
        }
        Err(failure) => Err(failure),
    }
}

// The desk's list and the page of one firm.

struct Row {
    id: i64,
    name: String,
    kind: String,
    place: String,
    since: Day,
    code: String,
}

#[derive(Template)]
#[template(path = "work/templates/organisations.html")]
struct ListPage {
    frame: Frame,
    /// Message, address, count, whether it is the one shown.
    states: Vec<(String, String, u64, bool)>,
    caption: String,
    rows: Vec<Row>,
    total: u64,
    page: u64,
    pages: u64,
    base: String,
    orders: Vec<Order>,
    manages: bool,
    reviews: u64,
}

/// The columns that the list can be put in order by, with their messages.
const ORDERS: [(&str, &str); 2] = [("since", "work-firm-since"), ("name", "work-firm-name")];

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    #[serde(default)]
    state: Option<String>,
    #[serde(default)]
    sort: Option<String>,
    #[serde(default)]
    page: Option<u64>,
}

fn township(scope: &Scope) -> Option<&str> {
    match scope {
        Scope::Township(code) => Some(code),
        // A role without a place reaches nothing.
        Scope::Nothing => Some("none"),
        Scope::County => None,
    }
}

pub async fn list(call: Call, Query(asked): Query<Asked>) -> PageResult {
    let permit = call.desk.may(&ViewOrganisations).await?;
    let reader = call.desk.read(&permit);
    let manages = call.could::<ManageOrganisations>();
    let of = |state| Firms { state, township: township(permit.scope()) };
    let mut counts = Vec::new();
    for state in OrganisationState::ALL.iter().filter(|state| manages || **state == OrganisationState::Active) {
        counts.push((*state, store::count_organisations(&reader, &of(*state)).await?));
    }
    let waiting = counts.iter().any(|(state, count)| *state == OrganisationState::Asked && *count > 0);
    let state =
        asked.state.as_deref().and_then(OrganisationState::find).filter(|state| manages || *state == OrganisationState::Active);
    let state = state.unwrap_or(if manages && waiting { OrganisationState::Asked } else { OrganisationState::Active });
    let total = counts.iter().find(|(one, _)| *one == state).map_or(0, |(_, count)| *count);
    let by_name = asked.sort.as_deref() == Some("name");
    let unsorted = format!("/organisations?state={}", state.word());
    let orders = orders(&unsorted, &ORDERS, if by_name { "name" } else { "since" });
    let base = address_in_order(&orders, &unsorted);
    let (page, pages) = Paged::at(asked.page).number(total);
    let names = township_names(&reader, call.desk.office.county()).await?;
    let rows = store::list_organisations(&reader, &of(state), by_name, (page - 1) * PAGE, PAGE).await?;
    let rows = rows.into_iter().map(|one| Row {
        id: one.id,
        kind: format!("work-organisation-{}", one.kind.word()),
        place: names.get(&one.division).cloned().unwrap_or_default(),
        since: one.asked_at.day(),
        name: one.name,
        code: one.code,
    });
    let page = ListPage {
        frame: call.frame("nav-organisations", Vec::new()),
        states: counts
            .iter()
            .map(|(one, count)| {
                (format!("work-firms-{}", one.word()), format!("/organisations?state={}", one.word()), *count, *one == state)
            })
            .collect(),
        caption: format!("work-firms-{}", state.word()),
        rows: rows.collect(),
        total,
        page,
        pages,
        base,
        orders,
        manages,
        reviews: match call.could::<ReviewVacancy>() {
            true => store::count_waiting_reviews(&reader).await?,
            false => 0,
        },
    };
    call.page(&page)
}

#[derive(Template)]
#[template(path = "work/templates/organisation.html")]
struct OnePage {
    frame: Frame,
    one: Organisation,
    place: String,
    kind: String,
    state: String,
    manages: bool,
    is_asked: bool,
    is_active: bool,
    is_suspended: bool,
    licence_over: bool,
    accounts: u64,
    rows: Vec<Listing>,
    total: u64,
    page: u64,
    pages: u64,
    base: String,
    past: Vec<Past>,
    failure: Option<Failure>,
    typed: String,
}

/// A change of the firm in words.
struct Past {
    label: String,
    old: Said,
    new: Said,
    day: Day,
    account: String,
}

fn past(call: &Call, names: &BTreeMap<String, String>, line: history::Past) -> Past {
    let said = |text: String| match line.field.as_str() {
        "kind" => word(call.lang(), &format!("work-organisation-{text}")),
        "state" => word(call.lang(), &format!("work-firm-state-{text}")),
        "division" => typed_text(names.get(&text).map_or(text.as_str(), String::as_str)),
        _ => typed_text(&text),
    };
    let label = if line.field == "state" { "work-state".to_owned() } else { format!("work-firm-{}", line.field) };
    Past { label, old: said(line.old), new: said(line.new), day: line.at.day(), account: line.account }
}

async fn show_one(call: &Call, id: i64, paged: &Paged, failure: Option<Failure>, typed: String) -> PageResult {
    let permit = call.desk.may(&ViewOrganisations).await?;
    let reader = call.desk.read(&permit);
    let one = get_own_organisation(&reader, &call.desk, &permit, id).await?;
    let names = township_names(&reader, call.desk.office.county()).await?;
    let (rows, total, (page, pages)) = page_of(call, &reader, id, paged).await?;
    let status = status_of(failure.as_ref());
    let page = OnePage {
        frame: call.frame_titled(typed_text(&one.name), vec![("/organisations".to_owned(), call.word("nav-organisations"))]),
        place: names.get(&one.division).cloned().unwrap_or_default(),
        kind: format!("work-organisation-{}", one.kind.word()),
        state: format!("work-firm-state-{}", one.state.word()),
        manages: call.could::<ManageOrganisations>(),
        is_asked: one.state == OrganisationState::Asked,
        is_active: one.state == OrganisationState::Active,
        is_suspended: one.state == OrganisationState::Suspended,
        licence_over: !one.may_offer_on(call.desk.today()),
        accounts: store::count_accounts(&reader, id).await?,
        past: history::list(&reader, "organisation", id, PAGE).await?.into_iter().map(|line| past(call, &names, line)).collect(),
        one,
        rows,
        total,
        page,
        pages,
        base: format!("/organisations/{id}"),
        failure,
        typed,
    };
    call.page_with(status, &page)
}

pub async fn show(call: Call, Path(id): Path<i64>, Query(paged): Query<Paged>) -> PageResult {
    show_one(&call, id, &paged, None, String::new()).await
}

/// The version that the buttons saw.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {
    version: i64,
}

#[derive(Template)]
#[template(path = "work/templates/approved.html")]
struct ApprovedPage {
    frame: Frame,
    one: Organisation,
    link: String,
    hours: i64,
}

/// The version that the button saw, and a fresh code: whoever has the link acts for the firm (SEC-9).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approve {
    version: i64,
    #[serde(default)]
    code: String,
}

pub async fn approve(call: Call, Path(id): Path<i64>, Form(form): Form<Approve>) -> PageResult {
    call.desk.may(&ManageOrganisations).await?;
    let done = async {
        check_fresh_code(&call, &form.code).await?;
        organisations::approve(&call.desk, id, form.version).await
    };
    let link = match done.await {
        Ok(link) => link,
        Err(failure) if failure.is_at("code") => {
            return show_one(&call, id, &Paged::default(), Some(failure), String::new()).await;
        }
        Err(failure) => return Err(failure),
    };
    let permit = call.desk.may(&ManageOrganisations).await?;
    let one = get_own_organisation(&call.desk.read(&permit), &call.desk, &permit, id).await?;
    let crumbs = vec![("/organisations".to_owned(), call.word("nav-organisations"))];
    let hours = crate::accounts::acts::LINK_MINUTES / 60;
    call.page(&ApprovedPage { frame: call.frame("work-approved", crumbs), one, link, hours })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendBack {
    version: i64,
    answer: String,
}

pub async fn send_back(call: Call, Path(id): Path<i64>, Form(form): Form<SendBack>) -> PageResult {
    match organisations::send_back(&call.desk, id, form.version, &form.answer).await {
        Ok(()) => to_firm(id),
        Err(failure) if failure.kind == Kind::Input => show_one(&call, id, &Paged::default(), Some(failure), form.answer).await,
        Err(failure) => Err(failure),
    }
}
pub async fn suspend(call: Call, Path(id): Path<i64>, Form(press): Form<Press>) -> PageResult {
    organisations::suspend(&call.desk, id, press.version, true).await?;
    to_firm(id)
}
pub async fn resume(call: Call, Path(id): Path<i64>, Form(press): Form<Press>) -> PageResult {
    organisations::suspend(&call.desk, id, press.version, false).await?;
    to_firm(id)
}
