//! Finding a person: by identity number, or by name within one township, for a stated purpose.
//!
//! There is no list of persons without a search, and no search by what a person does or does not do (WP-1). Nothing
//! personal stands in an address (SEC-13); what is found is shown masked. Many have one name: where several are found, the
//! village and the year of birth tell them apart, so that nobody opens strangers to find the right one.

use super::acts::{OpenPerson, get_own};
use super::store::{self, StoredPerson};
use super::{opened, purpose};
use crate::places::acts::township_names;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query as Params};
use axum::response::{IntoResponse, Redirect};
use leka_core::{Name, NationalId, Role};
use leka_platform::web::{Call, Frame, PageResult, Paged, on_page, status_of};
use leka_platform::{Desk, Entry, Failure, Kind, Permit, Scope};
use serde::Deserialize;

/// One person found, masked.
pub struct Found {
    pub id: i64,
    pub name: String,
    pub number: String,
    /// Village (empty: not recorded) and year of birth; shown only beside others of the same name.
    pub village: String,
    pub born: i16,
}

/// What a name search found.
pub struct Results {
    rows: Vec<Found>,
    total: usize,
    page: u64,
    pages: u64,
    township: String,
}

#[derive(Template)]
#[template(path = "people/templates/find.html")]
struct FindPage {
    frame: Frame,
    purposes: Vec<&'static str>,
    /// What was typed into the form by number.
    number: String,
    chosen: String,
    text: String,
    /// The purpose typed into the form by name.
    name_chosen: String,
    name_text: String,
    /// Code and name of each township to choose from; none where it is the reader's own.
    townships: Vec<(String, String)>,
    township: String,
    name: String,
    results: Option<Results>,
    failure: Option<Failure>,
    moved: bool,
    /// The reader may see identity cards of people who registered alone.
    vouches: bool,
    deleted: bool,
    may_again: bool,
}

/// The purposes a role can state.
pub fn purposes(desk: &Desk) -> Vec<&'static str> {
    let auditor = desk.who.role() == Some(Role::StatisticsAuditor);
    let fits = |word: &&&str| if auditor { matches!(**word, "question" | "sample") } else { **word != "sample" };
    purpose::PURPOSES.iter().filter(fits).copied().collect()
}

/// A purpose as stated, if this role may state it.
pub fn stated(desk: &Desk, choice: &str, text: &str, names: &[&str]) -> Result<String, Failure> {
    if !purposes(desk).contains(&choice) {
        return Err(Failure::input("people-purpose-missing").at("purpose"));
    }
    purpose::stated(choice, text, names)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    #[serde(default)]
    moved: Option<String>,
    #[serde(default)]
    deleted: Option<String>,
}

#[derive(Default)]
struct Shown {
    number: String,
    chosen: String,
    text: String,
    name_chosen: String,
    name_text: String,
    township: String,
    name: String,
    results: Option<Results>,
    failure: Option<Failure>,
    moved: bool,
    deleted: bool,
}

async fn show(call: &Call, permit: &Permit<OpenPerson>, shown: Shown) -> PageResult {
    let townships = match permit.scope() {
        Scope::County => township_names(&call.desk.read(permit), call.desk.office.county()).await?.into_iter().collect(),
        Scope::Township(_) | Scope::Nothing => Vec::new(),
    };
    let status = status_of(shown.failure.as_ref());
    let page = FindPage {
        frame: call.frame("people-find", Vec::new()),
        purposes: purposes(&call.desk),
        number: shown.number,
        chosen: shown.chosen,
        text: shown.text,
        name_chosen: shown.name_chosen,
        name_text: shown.name_text,
        townships,
        township: shown.township,
        name: shown.name,
        results: shown.results,
        failure: shown.failure,
        moved: shown.moved,
        vouches: call.could::<crate::phones::acts::Vouch>(),
        deleted: shown.deleted,
        may_again: call.could::<crate::keeping::acts::RegisterAgain>(),
    };
    call.page_with(status, &page)
}

pub async fn page(call: Call, Params(notice): Params<Notice>) -> PageResult {
    let permit = call.desk.may(&OpenPerson).await?;
    show(&call, &permit, Shown { moved: notice.moved.is_some(), deleted: notice.deleted.is_some(), ..Shown::default() }).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByNumber {
    number: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    purpose_text: String,
}

pub async fn by_number(call: Call, Form(form): Form<ByNumber>) -> PageResult {
    let permit = call.desk.may(&OpenPerson).await?;
    match find_by_number(&call, &permit, &form).await {
        Ok((person, purpose)) => {
            opened::mark(&call, person.id, &purpose);
            Ok(Redirect::to(&format!("/people/{}", person.id)).into_response())
        }
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany) => {
            let ByNumber { number, purpose: chosen, purpose_text: text } = form;
            show(&call, &permit, Shown { number, chosen, text, failure: Some(failure), ..Shown::default() }).await
        }
        Err(failure) => Err(failure),
    }
}

/// By which tries of one account are counted.
pub fn limit_key(desk: &Desk) -> String {
    format!("find a number|{}", desk.who.name())
}

/// Whoever tries numbers that nobody has waits longer and longer (SEC-35).
async fn find_by_number(call: &Call, permit: &Permit<OpenPerson>, form: &ByNumber) -> Result<(StoredPerson, String), Failure> {
    let desk = &call.desk;
    let purpose = stated(desk, &form.purpose, &form.purpose_text, &[])?;
    let id = NationalId::parse(&form.number, false, desk.today())
        .map_err(|_| Failure::input("people-number-unreadable").at("number"))?;
    let key = limit_key(desk);
    let wait = call.app.limiter.wait(&key, desk.now());
    if wait > 0 {
        return Err(Failure::new(Kind::TooMany, "people-find-wait").arg("seconds", wait));
    }
    let index = store::id_index(desk.vault(), &id);
    let found = store::find_by_index(&desk.read(permit), &index).await?;
    if let Some(person) = found.filter(|person| permit.scope().covers(&person.township)) {
        return Ok((person, purpose));
    }
    // Absent and foreign look the same (SEC-15).
    call.app.limiter.failed(&key, desk.now());
    let desk = Desk { purpose, ..desk.clone() };
    desk.write(permit).await?.commit(Entry::of("number not found")).await?;
    Err(Failure::input("people-number-not-found").at("number"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByName {
    name: String,
    #[serde(default)]
    township: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    purpose_text: String,
    #[serde(default)]
    page: Option<u64>,
}

pub async fn by_name(call: Call, Form(form): Form<ByName>) -> PageResult {
    let permit = call.desk.may(&OpenPerson).await?;
    let (results, failure) = match find_by_name(&call.desk, &permit, &form).await {
        Ok(results) => (Some(results), None),
        Err(failure) if failure.kind == Kind::Input => (None, Some(in_form_by_name(failure))),
        Err(failure) => return Err(failure),
    };
    let ByName { name, township, purpose: name_chosen, purpose_text: name_text, .. } = form;
    let shown = Shown { name_chosen, name_text, township, name, results, failure, ..Shown::default() };
    show(&call, &permit, shown).await
}

/// The page asks for the purpose in two forms: of the second one the boxes have names of their own.
fn in_form_by_name(failure: Failure) -> Failure {
    let field = match failure.field {
        Some("purpose") => Some("purpose-name"),
        Some("purpose-text") => Some("purpose-text-name"),
        other => other,
    };
    Failure { field, ..failure }
}

/// Scans one township; names have no index (contract, "Keys and personal fields").
async fn find_by_name(desk: &Desk, permit: &Permit<OpenPerson>, form: &ByName) -> Result<Results, Failure> {
    let name = Name::parse(&form.name).ok_or_else(|| Failure::input("people-name-missing").at("name"))?;
    let purpose = stated(desk, &form.purpose, &form.purpose_text, &[name.secret()])?;
    let township = match permit.scope() {
        Scope::Township(own) => own.clone(),
        Scope::County if desk.office.townships().contains(&form.township) => form.township.clone(),
        Scope::County | Scope::Nothing => return Err(Failure::input("people-township-missing").at("township")),
    };
    let people = store::list_of_township(&desk.read(permit), &township).await?;
    let office = desk.office.clone();
    let scan = move || -> Result<Vec<Found>, Failure> {
        let mut found = Vec::new();
        for person in people {
            if person.name(&office.vault)?.same_as(&name) {
                let number = person.national_id(&office.vault)?;
                let (masked, born) = (number.masked(), number.birth_day().date().year());
                found.push(Found { id: person.id, name: name.masked(), number: masked, village: person.village, born });
            }
        }
        found.sort_by(|a, b| (&a.village, a.born, a.id).cmp(&(&b.village, b.born, b.id)));
        Ok(found)
    };
    let all = tokio::task::spawn_blocking(scan).await.map_err(Failure::internal)??;
    // One line for the search; who is opened from it gets a line of their own.
    let desk = Desk { purpose, ..desk.clone() };
    desk.write(permit).await?.commit(Entry::of(format!("name search in {township}, found {}", all.len()))).await?;
    let total = all.len();
    let (page, pages) = Paged::at(form.page).number(total as u64);
    let rows = on_page(all, page).collect();
    Ok(Results { rows, total, page, pages, township })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    purpose_text: String,
}

/// States the purpose for one person; their page then opens.
pub async fn open(call: Call, Path(id): Path<i64>, Form(form): Form<Open>) -> PageResult {
    let permit = call.desk.may(&OpenPerson).await?;
    let person = get_own(&call.desk.read(&permit), permit.scope(), id).await?;
    let name = person.name(call.desk.vault())?;
    match stated(&call.desk, &form.purpose, &form.purpose_text, &[name.secret()]) {
        Ok(purpose) => {
            opened::mark(&call, id, &purpose);
            Ok(Redirect::to(&format!("/people/{id}")).into_response())
        }
        Err(failure) => ask_purpose(&call, id, form.purpose, form.purpose_text, Some(failure)),
    }
}

#[derive(Template)]
#[template(path = "people/templates/purpose.html")]
struct PurposePage {
    frame: Frame,
    id: i64,
    purposes: Vec<&'static str>,
    chosen: String,
    text: String,
    failure: Option<Failure>,
}

/// The form that asks why; it shows nothing about the person.
pub fn ask_purpose(call: &Call, id: i64, chosen: String, text: String, failure: Option<Failure>) -> PageResult {
    let status = status_of(failure.as_ref());
    let crumbs = vec![("/people".to_owned(), call.word("people-find"))];
    let frame = call.frame("people-why", crumbs);
    call.page_with(status, &PurposePage { frame, id, purposes: purposes(&call.desk), chosen, text, failure })
}
