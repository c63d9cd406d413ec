//! The form of a vacancy, by its firm or by a desk for it: whatever was typed is kept, each fault stands at its field.

use super::view::{self, Part, Wrongs};
use crate::places::acts::work_places;
use crate::work::acts::{self, Against, KeepVacancies, get_own_organisation, get_own_vacancy, judge, typed_of};
use crate::work::model::{Organisation, Vacancy, VacancyState};
use crate::work::terms::Typed;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Failure, Kind};

type Pairs = Form<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "work/templates/write.html")]
struct WritePage {
    frame: Frame,
    organisation: Organisation,
    action: String,
    back: String,
    version: i64,
    parts: Vec<Part>,
    wrongs: Vec<Wrongs>,
    /// Where the fields are: on this page.
    form: &'static str,
    /// Somebody saved meanwhile.
    conflict: bool,
    /// What was typed is kept as a draft, though something stands against it.
    kept: bool,
    /// Kept and never published: people who look for work do not see it.
    draft: bool,
    can_review: bool,
}

/// Where the home of a firm is for the person at the desk.
pub fn home(call: &Call, organisation: i64) -> String {
    match acts::acts_for_firm(&call.desk) {
        true => "/my-vacancies".to_owned(),
        false => format!("/organisations/{organisation}"),
    }
}

/// The places above a page of a firm.
pub fn crumbs(call: &Call, organisation: &Organisation) -> Vec<(String, String)> {
    match acts::acts_for_firm(&call.desk) {
        true => vec![("/my-vacancies".to_owned(), call.word("nav-my-vacancies"))],
        false => vec![
            ("/organisations".to_owned(), call.word("nav-organisations")),
            (format!("/organisations/{}", organisation.id), organisation.name.clone()),
        ],
    }
}

struct Open<'o> {
    organisation: Organisation,
    vacancy: Option<i64>,
    /// It was published at least once.
    published: bool,
    version: i64,
    typed: &'o Typed,
    against: Against,
}

/// The form of a vacancy that is there.
fn of<'o>(vacancy: &Vacancy, organisation: Organisation, typed: &'o Typed, against: Against) -> Open<'o> {
    let published = vacancy.state != VacancyState::Draft || vacancy.terms_version > 0;
    Open { organisation, vacancy: Some(vacancy.id), published, version: vacancy.version, typed, against }
}

async fn show(call: &Call, open: Open<'_>, status: StatusCode) -> PageResult {
    let permit = call.desk.may(&KeepVacancies).await?;
    let places = work_places(&call.desk.read(&permit)).await?;
    let Open { organisation, vacancy, published, version, typed, against } = open;
    // Until it is published it is new, however often it was kept.
    let title = if published { "work-write" } else { "work-new" };
    let page = WritePage {
        frame: call.frame(title, crumbs(call, &organisation)),
        action: match vacancy {
            Some(id) => format!("/vacancies/{id}/write"),
            None => format!("/organisations/{}/vacancies/new", organisation.id),
        },
        back: match vacancy {
            Some(id) => format!("/vacancies/{id}/own"),
            None => home(call, organisation.id),
        },
        organisation,
        version,
        parts: view::parts(call, typed, &places, &against.faults, &against.refusals),
        wrongs: view::summary(call.lang(), &against.faults, &against.refusals),
        form: "",
        conflict: status == StatusCode::CONFLICT,
        kept: status == StatusCode::UNPROCESSABLE_ENTITY,
        draft: vacancy.is_some() && !published,
        can_review: against.refusals.iter().any(|one| one.can_be_reviewed()),
    };
    call.page_with(status, &page)
}

/// An empty form.
pub async fn new(call: Call, Path(id): Path<i64>) -> PageResult {
    let permit = call.desk.may(&KeepVacancies).await?;
    let organisation = get_own_organisation(&call.desk.read(&permit), &call.desk, &permit, id).await?;
    let (typed, against) = (Typed::default(), Against::default());
    let open = Open { organisation, vacancy: None, published: false, version: 0, typed: &typed, against };
    show(&call, open, StatusCode::OK).await
}

/// Keeps a new vacancy as a draft, and says what stands against opening it.
pub async fn add(call: Call, Path(id): Path<i64>, Form(mut pairs): Pairs) -> PageResult {
    version_of(&mut pairs)?;
    let typed = Typed::read(pairs)?;
    let vacancy = acts::add(&call.desk, id, &typed).await?;
    after_saving(&call, vacancy, &typed).await
}

/// The form with what is there.
pub async fn edit(call: Call, Path(id): Path<i64>) -> PageResult {
    let permit = call.desk.may(&KeepVacancies).await?;
    let reader = call.desk.read(&permit);
    let (vacancy, organisation) = get_own_vacancy(&reader, &call.desk, &permit, id).await?;
    let typed = typed_of(&reader, &vacancy).await?;
    // A draft that was left unfinished shows where it stands.
    let against = match vacancy.draft.is_empty() {
        true => Against::default(),
        false => judge(&reader, &organisation, Some(id), &typed, call.desk.today()).await?.1,
    };
    let open = of(&vacancy, organisation, &typed, against);
    show(&call, open, StatusCode::OK).await
}

/// Keeps what was typed.
pub async fn save(call: Call, Path(id): Path<i64>, Form(mut pairs): Pairs) -> PageResult {
    let version = version_of(&mut pairs)?;
    let typed = Typed::read(pairs)?;
    match acts::save(&call.desk, id, version, &typed).await {
        Ok(()) => after_saving(&call, id, &typed).await,
        Err(failure) if failure.kind == Kind::Conflict => {
            let permit = call.desk.may(&KeepVacancies).await?;
            let reader = call.desk.read(&permit);
            let (vacancy, organisation) = get_own_vacancy(&reader, &call.desk, &permit, id).await?;
            let open = of(&vacancy, organisation, &typed, Against::default());
            show(&call, open, StatusCode::CONFLICT).await
        }
        Err(failure) => Err(failure),
    }
}

/// The vacancy as its own firm sees it, or the form again with what stands against it.
async fn after_saving(call: &Call, id: i64, typed: &Typed) -> PageResult {
    let permit = call.desk.may(&KeepVacancies).await?;
    let reader = call.desk.read(&permit);
    let (vacancy, organisation) = get_own_vacancy(&reader, &call.desk, &permit, id).await?;
    let (_, against) = judge(&reader, &organisation, Some(id), typed, call.desk.today()).await?;
    if against.is_nothing() {
        return Ok(Redirect::to(&format!("/vacancies/{id}/own")).into_response());
    }
    show(call, of(&vacancy, organisation, typed, against), StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Takes the version that the form saw out of its pairs.
fn version_of(pairs: &mut Vec<(String, String)>) -> Result<i64, Failure> {
    let at = pairs.iter().position(|(key, _)| key == "version").ok_or_else(|| Failure::input("failure-form"))?;
    let (_, value) = pairs.remove(at);
    value.parse().ok().filter(|version| *version >= 0).ok_or_else(|| Failure::input("failure-form"))
}
