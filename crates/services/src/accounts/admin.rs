//! Accounts, for the administrator: a list, and one page per account. What is asked for here waits for a second person
//! (SEC-19). No page shows or takes a password of another.

use super::requests::{self, Wish};
use super::store::{self, Account};
use super::{ManageAccounts, acts, pages, request_pages};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use leka_core::Role;
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;
use std::collections::BTreeMap;

struct Row {
    id: i64,
    name: String,
    role: String,
    place: String,
    state: String,
}

fn row(account: Account, names: &BTreeMap<String, String>) -> Row {
    Row {
        id: account.id,
        role: pages::role_word(account.role.word()),
        place: account.division.map(|code| names.get(&code).cloned().unwrap_or(code)).unwrap_or_default(),
        state: format!("accounts-state-{}", account.state),
        name: account.name,
    }
}

/// Roles and townships to choose from.
struct Choices {
    roles: Vec<(&'static str, String)>,
    townships: Vec<(String, String)>,
}

fn choices(names: BTreeMap<String, String>) -> Choices {
    Choices {
        roles: Role::ALL.iter().map(|role| (role.word(), pages::role_word(role.word()))).collect(),
        townships: names.into_iter().collect(),
    }
}

#[derive(Template)]
#[template(path = "accounts/templates/accounts.html")]
struct ListPage {
    frame: Frame,
    rows: Vec<Row>,
    choices: Choices,
    page: u64,
    pages: u64,
    total: u64,
    failure: Option<Failure>,
    typed: String,
    chosen_role: String,
    chosen_division: String,
}

/// What was typed into the form of a new account; a refusal loses nothing of it.
struct Typed<'f> {
    name: &'f str,
    role: &'f str,
    division: &'f str,
}

/// Nobody becomes an administrator because a choice was left as it stood.
const UNTOUCHED: Typed<'static> = Typed { name: "", role: "village_officer", division: "" };

async fn show_list(call: &Call, asked: &Paged, failure: Option<Failure>, typed: Typed<'_>) -> PageResult {
    let permit = call.desk.may(&ManageAccounts).await?;
    let reader = call.desk.read(&permit);
    let names = crate::places::acts::township_names(&reader, call.desk.office.county()).await?;
    let total = store::count(&reader).await?;
    let (page, pages) = asked.number(total);
    let accounts = store::list(&reader, (page - 1) * PAGE, PAGE).await?;
    let status = status_of(failure.as_ref());
    let rows = accounts.into_iter().map(|account| row(account, &names)).collect();
    let frame = call.frame("accounts-list", Vec::new());
    let page = ListPage {
        frame,
        rows,
        choices: choices(names),
        page,
        pages,
        total,
        failure,
        typed: typed.name.to_owned(),
        chosen_role: typed.role.to_owned(),
        chosen_division: typed.division.to_owned(),
    };
    call.page_with(status, &page)
}

pub async fn list(call: Call, Query(asked): Query<Paged>) -> PageResult {
    show_list(&call, &asked, None, UNTOUCHED).await
}

#[derive(Template)]
#[template(path = "accounts/templates/link.html")]
struct LinkPage {
    frame: Frame,
    name: String,
    link: String,
    hours: i64,
}

/// The one page that shows a link: to the second person, who gave the yes.
pub fn show_link(call: &Call, name: &str, link: String) -> PageResult {
    let crumbs = vec![("/accounts".to_owned(), call.word("accounts-list"))];
    let page =
        LinkPage { frame: call.frame("accounts-link", crumbs), name: name.to_owned(), link, hours: acts::LINK_MINUTES / 60 };
    call.page(&page)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    name: String,
    role: String,
    #[serde(default)]
    division: String,
    #[serde(default)]
    code: String,
}

fn role_of(word: &str) -> Result<Role, Failure> {
    Role::find(word).ok_or_else(|| Failure::input("accounts-role-unknown").at("role"))
}

fn filled(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

pub async fn add(call: Call, Form(form): Form<Add>) -> PageResult {
    let name = form.name.trim();
    let done = async {
        let role = role_of(&form.role)?;
        acts::check_fresh_code(&call, &form.code).await?;
        let division = filled(&form.division).map(str::to_owned);
        requests::ask(&call.desk, Wish::Add { name: name.to_owned(), role, division }).await
    };
    match done.await {
        Ok(_) => request_pages::asked(),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany | Kind::Conflict) => {
            let typed = Typed { name, role: &form.role, division: &form.division };
            show_list(&call, &Paged::default(), Some(failure), typed).await
        }
        Err(failure) => Err(failure),
    }
}

#[derive(Template)]
#[template(path = "accounts/templates/one_account.html")]
struct OnePage {
    frame: Frame,
    row: Row,
    choices: Choices,
    chosen_role: String,
    chosen_division: String,
    open: bool,
    failure: Option<Failure>,
}

async fn show_one(call: &Call, id: i64, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&ManageAccounts).await?;
    let reader = call.desk.read(&permit);
    let names = crate::places::acts::township_names(&reader, call.desk.office.county()).await?;
    let account = store::find(&reader, id).await?.ok_or_else(Failure::absent)?;
    let crumbs = vec![("/accounts".to_owned(), call.word("accounts-list"))];
    let status = status_of(failure.as_ref());
    let page = OnePage {
        frame: call.frame("accounts-one", crumbs),
        chosen_role: account.role.word().to_owned(),
        chosen_division: account.division.clone().unwrap_or_default(),
        open: account.state != "closed",
        row: row(account, &names),
        choices: choices(names),
        failure,
    };
    call.page_with(status, &page)
}

pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    show_one(&call, id, None).await
}

/// Shows the account again with what was wrong with the form.
async fn again(call: &Call, id: i64, failure: Failure) -> PageResult {
    match failure.kind {
        Kind::Input | Kind::Conflict | Kind::TooMany => show_one(call, id, Some(failure)).await,
        _ => Err(failure),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeRole {
    role: String,
    #[serde(default)]
    division: String,
    #[serde(default)]
    code: String,
}

pub async fn change_role(call: Call, Path(id): Path<i64>, Form(form): Form<ChangeRole>) -> PageResult {
    let done = async {
        let role = role_of(&form.role)?;
        acts::check_fresh_code(&call, &form.code).await?;
        let division = filled(&form.division).map(str::to_owned);
        requests::ask(&call.desk, Wish::Role { account: id, role, division }).await
    };
    asked_or_again(&call, id, done.await, "code").await
}

/// Shows the account again with what was wrong with one of its forms; `code` is the id of that form's field for a code.
async fn asked_or_again(call: &Call, id: i64, done: Result<i64, Failure>, code: &'static str) -> PageResult {
    match done {
        Ok(_) => request_pages::asked(),
        Err(failure) => {
            let field = failure.field.map(|field| if field == "code" { code } else { field });
            again(call, id, Failure { field, ..failure }).await
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    #[serde(default)]
    code: String,
}

pub async fn reset(call: Call, Path(id): Path<i64>, Form(form): Form<Confirmed>) -> PageResult {
    let done = async {
        acts::check_fresh_code(&call, &form.code).await?;
        requests::ask(&call.desk, Wish::Reset { account: id }).await
    };
    asked_or_again(&call, id, done.await, "reset-code").await
}

pub async fn close(call: Call, Path(id): Path<i64>, Form(form): Form<Confirmed>) -> PageResult {
    let done = async {
        acts::check_fresh_code(&call, &form.code).await?;
        requests::ask(&call.desk, Wish::Close { account: id }).await
    };
    asked_or_again(&call, id, done.await, "close-code").await
}
