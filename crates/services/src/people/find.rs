//! Finding a person: by identity number, or by name within one township, for a stated purpose.
//!
//! There is no list of persons without a search, and no search by what a person does or does not do (WP-1). Nothing
//! personal stands in an address (SEC-13); what is found is shown masked. Many have one name: where several are found, the
//! village and the year of birth tell them apart, so that nobody opens strangers to find the right one.

use super::acts::{OpenPerson, RegisterPerson, get_own};
use super::kept::{self, Kept};
use super::merging::MergePeople;
use super::store::{self, StoredPerson};
use super::{opened, purpose};
use crate::places::acts::township_names;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query as Params};
use axum::response::{IntoResponse, Redirect};
use leka_core::{IdFault, Name, NationalId, Role};
use leka_platform::web::limiter::{Key, Try};
use leka_platform::web::{Call, Frame, PageResult, Paged, on_page, status_of};
use leka_platform::{Desk, Entry, Failure, Kind, Permit, Scope, task};
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
    by_year: bool,
}

impl Results {
    /// The order that is shown, as the form carries it.
    fn sort(&self) -> &'static str {
        if self.by_year { "born" } else { "village" }
    }
    /// Key and message of each order, and whether it is the one that is shown.
    fn orders(&self) -> [(&'static str, &'static str, bool); 2] {
        [("village", "people-village", !self.by_year), ("born", "people-born", self.by_year)]
    }
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
    /// The reader may register somebody who is not on file.
    may_new: bool,
    /// The reader may put two records of one person together.
    may_merge: bool,
}

impl FindPage {
    /// Nobody here has the number that was typed: somebody who is not on file yet can register with it.
    fn is_new(&self) -> bool {
        self.may_new && self.failure.as_ref().is_some_and(|failure| failure.message == NOT_FOUND)
    }
}

/// The answer to a number that nobody here has.
pub(super) const NOT_FOUND: &str = "people-number-not-found";
/// The answer to a number whose record is closed for another number of the same person; it does not tell which.
pub(super) const MERGED: &str = "people-number-merged";

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
        may_new: call.could::<RegisterPerson>(),
        may_merge: call.could::<MergePeople>(),
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

/// Takes a try of this account at a number. Whoever tries numbers that nobody has waits longer and longer (SEC-35).
pub fn take_try(call: &Call) -> Result<Try<'_>, Failure> {
    let wait = |seconds: i64| Failure::new(Kind::TooMany, "people-find-wait").arg("seconds", seconds);
    let from = Key::From(format!("find a number|{}", call.desk.who.name()));
    call.app.limiter.take([from], call.desk.now()).map_err(wait)
}

/// What is wrong with a number, as far as it is not the one of the card.
pub(super) fn unreadable(fault: IdFault) -> Failure {
    Failure::input(match fault {
        IdFault::Checksum | IdFault::Date | IdFault::Damaged => "people-number-wrong",
        IdFault::Length { old: true, .. } => "people-number-old",
        _ => "people-number-unreadable",
    })
}

async fn find_by_number(call: &Call, permit: &Permit<OpenPerson>, form: &ByNumber) -> Result<(StoredPerson, String), Failure> {
    let desk = &call.desk;
    let purpose = stated(desk, &form.purpose, &form.purpose_text, &[])?;
    let id = NationalId::parse(&form.number, false, desk.today()).map_err(|fault| unreadable(fault).at("number"))?;
    let tried = take_try(call)?;
    let index = store::id_index(desk.vault(), &id);
    let found = store::find_by_index(&desk.read(permit), &index).await?;
    if let Some(person) = found.filter(|person| permit.scope().covers(&person.township)) {
        tried.give_back();
        return Ok((person, purpose));
    }
    let closed = store::find_closed(&desk.read(permit), &index).await?;
    let closed = closed.is_some_and(|person| permit.scope().covers(&person.township));
    // Absent and foreign look the same (SEC-15).
    let desk = Desk { purpose, ..desk.clone() };
    desk.write(permit).await?.commit(Entry::of("number not found")).await?;
    Err(Failure::input(if closed { MERGED } else { NOT_FOUND }).at("number"))
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
    /// `born`: by the year of birth; else by village.
    #[serde(default)]
    sort: String,
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
    let (office, by_year) = (desk.office.clone(), form.sort == "born");
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
        if by_year {
            found.sort_by_key(|one| one.born);
        }
        Ok(found)
    };
    let all = task::blocking(scan).await??;
    // One line for the search; who is opened from it gets a line of their own.
    let desk = Desk { purpose, ..desk.clone() };
    desk.write(permit).await?.commit(Entry::of(format!("name search in {township}, found {}", all.len()))).await?;
    let total = all.len();
    let (page, pages) = Paged::at(form.page).number(total as u64);
    let rows = on_page(all, page).collect();
    Ok(Results { rows, total, page, pages, township, by_year })
}

/// A purpose as it is stated, and the form that waits for it.
#[derive(Default)]
pub struct Open {
    purpose: String,
    purpose_text: String,
    kept: Option<Kept>,
}

impl Open {
    /// Nothing is stated yet.
    pub fn waiting(kept: Kept) -> Open {
        Open { kept: Some(kept), ..Open::default() }
    }
    /// Nothing is stated yet; this word of the list is offered first.
    pub fn offering(word: String) -> Open {
        Open { purpose: word, ..Open::default() }
    }
    /// Takes the pairs of the form apart; beside the purpose stand only the fields of a form that is named (SEC-17).
    fn read(mut pairs: Vec<(String, String)>) -> Result<Open, Failure> {
        let mut take = |name: &str| {
            let at = pairs.iter().position(|(key, _)| key == name)?;
            Some(pairs.remove(at).1)
        };
        let (purpose, purpose_text, form) = (take("purpose"), take("purpose_text"), take(kept::FORM));
        let kept = match form {
            Some(form) => Some(Kept { form, pairs }),
            None if pairs.is_empty() => None,
            None => return Err(Failure::input("failure-form")),
        };
        Ok(Open { purpose: purpose.unwrap_or_default(), purpose_text: purpose_text.unwrap_or_default(), kept })
    }
}

/// States the purpose for one person; their page then opens, or the form that was waiting for it.
pub async fn open(call: Call, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let permit = call.desk.may(&OpenPerson).await?;
    let person = get_own(&call.desk.read(&permit), permit.scope(), id).await?;
    let form = Open::read(pairs)?;
    let name = person.name(call.desk.vault())?;
    let purpose = match stated(&call.desk, &form.purpose, &form.purpose_text, &[name.secret()]) {
        Ok(purpose) => purpose,
        Err(failure) => return ask_purpose(&call, id, form, Some(failure)),
    };
    opened::mark(&call, id, &purpose);
    match form.kept {
        Some(kept) => kept::resume(&call, kept).await,
        None => Ok(Redirect::to(&format!("/people/{id}")).into_response()),
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
    /// What was typed into a form that waits, and which form that is.
    waiting: Vec<(String, String)>,
    failure: Option<Failure>,
}

/// The form that asks why; it shows nothing about the person.
pub fn ask_purpose(call: &Call, id: i64, stated: Open, failure: Option<Failure>) -> PageResult {
    let Open { purpose: chosen, purpose_text: text, kept } = stated;
    let status = status_of(failure.as_ref());
    let crumbs = vec![("/people".to_owned(), call.word("people-find"))];
    let frame = call.frame("people-why", crumbs);
    let waiting = kept.map(Kept::hidden).unwrap_or_default();
    call.page_with(status, &PurposePage { frame, id, purposes: purposes(&call.desk), chosen, text, waiting, failure })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_cannot_be_is_told_what_is_wrong_with_it() {
        let today = leka_core::Day::of(2022, 6, 30).unwrap();
        for (typed, message) in [
            ("990329198805140011", "people-number-wrong"),
            ("99032920221314001X", "people-number-wrong"),
            ("990329880514001", "people-number-old"),
            ("", "people-number-unreadable"),
            ("9903291988051400", "people-number-unreadable"),
        ] {
            assert_eq!(unreadable(NationalId::parse(typed, false, today).unwrap_err()).message, message, "{typed}");
        }
    }
}
