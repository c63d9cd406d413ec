//! A firm's home, and one of its vacancies as the worker would see it, with what can be done to it.

use super::silent::{Silent, silent_of};
use super::vacancy::{Sheet, sheet, whole};
use super::view::{self, Listing, Wrongs};
use super::write::{crumbs, home};
use crate::places::acts::work_places;
use crate::site::doors::{self, Door};
use crate::work::acts::{self, Against, KeepOwnFirm, KeepVacancies, Opened, find_own, get_own_vacancy, judge, typed_of};
use crate::work::model::{Organisation, OrganisationState, Published, Review, ReviewState, Vacancy, VacancyState};
use crate::work::organisations::licence_is_due;
use crate::work::sheet::Speaker;
use crate::work::store::Whose;
use crate::work::terms::{Changed, Terms};
use crate::work::{reread, reviews, silence, store};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::db::Reads;
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged};
use leka_platform::words::{Said, word};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "work/templates/my_vacancies.html")]
struct HomePage {
    frame: Frame,
    organisation: Option<Organisation>,
    licence_due: bool,
    /// It has run out: nothing can be offered.
    licence_over: bool,
    active: bool,
    /// How many rest because the rules of today refuse them, and the first of them: number and title.
    outdated: u64,
    first_outdated: Vec<(i64, Said)>,
    /// After so many days without a word a firm is asked.
    days: i32,
    /// What it is asked about, and what rests for want of an answer.
    silent: Vec<Silent>,
    rows: Vec<Listing>,
    total: u64,
    page: u64,
    pages: u64,
    base: String,
    /// What else the firm can open.
    doors: Vec<Door>,
}

/// Outdated vacancies that a home names.
const NAMED: u64 = 5;

/// The employer's home: my vacancies, their states, what is due.
pub async fn my_vacancies(call: Call, Query(paged): Query<Paged>) -> PageResult {
    let permit = call.desk.may(&KeepOwnFirm).await?;
    let reader = call.desk.read(&permit);
    let organisation = match find_own(&reader, &call.desk).await? {
        Some(id) => store::find_organisation(&reader, id).await?,
        None => None,
    };
    let (rows, total, (page, pages)) = match &organisation {
        Some(own) => page_of(&call, &reader, own.id, &paged).await?,
        None => (Vec::new(), 0, (1, 1)),
    };
    let (outdated, first_outdated) = match &organisation {
        Some(own) => outdated_of(&call, &reader, own.id).await?,
        None => (0, Vec::new()),
    };
    let silent = match &organisation {
        Some(own) => silent_of(&call, &reader, own.id).await?,
        None => Vec::new(),
    };
    let frame = call.frame("nav-my-vacancies", Vec::new());
    call.page(&HomePage {
        doors: doors::of(&call, &frame),
        frame,
        licence_due: organisation.as_ref().is_some_and(|own| licence_is_due(own, call.desk.today())),
        licence_over: organisation.as_ref().is_some_and(|own| !own.may_offer_on(call.desk.today())),
        active: organisation.as_ref().is_some_and(|own| own.state == OrganisationState::Active),
        organisation,
        outdated,
        first_outdated,
        days: silence::SILENT_DAYS,
        silent,
        rows,
        total,
        page,
        pages,
        base: "/my-vacancies".to_owned(),
    })
}

/// How many vacancies of a firm wait to be changed, and the first of them.
async fn outdated_of<R: Reads>(call: &Call, reads: &R, organisation: i64) -> Result<(u64, Vec<(i64, Said)>), Failure> {
    let own = Whose::Firm(organisation);
    let first = store::list_outdated(reads, own, 0, NAMED).await?;
    let named = first.iter().map(|vacancy| (vacancy.id, view::title(call, vacancy))).collect();
    Ok((store::count_outdated(reads, own).await?, named))
}

/// A page of a firm's vacancies: rows, how many in all, the page and how many pages.
pub async fn page_of<R: Reads>(
    call: &Call,
    reads: &R,
    organisation: i64,
    paged: &Paged,
) -> Result<(Vec<Listing>, u64, (u64, u64)), Failure> {
    let total = store::count_of_organisation(reads, organisation).await?;
    let (page, pages) = paged.number(total);
    let found = store::list_of_organisation(reads, organisation, (page - 1) * PAGE, PAGE).await?;
    let ids: Vec<i64> = found.iter().map(|vacancy| vacancy.id).collect();
    let outdated = store::outdated_among(reads, Some(&ids)).await?;
    let silent = store::waiting_among(reads, &ids).await?;
    let row = |vacancy: &Vacancy| {
        let row = view::listing(call, vacancy, outdated.contains(&vacancy.id));
        let asked = silent.contains(&vacancy.id).then_some("work-due-silent");
        Listing { due: row.due.or(asked), ..row }
    };
    Ok((found.iter().map(row).collect(), total, (page, pages)))
}

/// A term that is not the same in two versions, in words.
pub struct Difference {
    pub label: String,
    pub old: Said,
    pub new: Said,
}

/// A word that was found, and where its review stands.
pub struct Looked {
    pub found: String,
    pub state: String,
    pub why: String,
}

/// It rests because the rules of today refuse what was published.
pub struct Outdated {
    pub since: Day,
    /// Nothing is refused any more: what was found was let through, or the rules changed again.
    pub is_over: bool,
    /// What is refused in what was published and not in the draft, of which the page speaks besides.
    pub lines: Vec<view::Line>,
}

#[derive(Template)]
#[template(path = "work/templates/own.html")]
struct OwnPage {
    frame: Frame,
    vacancy: Vacancy,
    organisation: Organisation,
    state: String,
    outdated: Option<Outdated>,
    days: i32,
    silent: Option<Silent>,
    sheet: Option<Sheet>,
    wrongs: Vec<Wrongs>,
    /// Where the fields are.
    form: String,
    differences: Vec<Difference>,
    reviews: Vec<Looked>,
    can_ask_review: bool,
    can_open: bool,
    can_rest: bool,
    is_shown: bool,
    over: bool,
    published: Vec<Published>,
    just_changed: Option<i64>,
    home: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    #[serde(default)]
    opened: Option<i64>,
}

/// The message that names a term.
pub fn label_of(field: &str) -> String {
    match field {
        "employer" => "work-firm-name".to_owned(),
        "employer_code" => "work-firm-code".to_owned(),
        "employer_kind" => "work-firm-kind".to_owned(),
        "licence" => "work-firm-licence".to_owned(),
        field => format!("work-field-{field}"),
    }
}

pub(crate) fn differences(
    call: &Call,
    places: &[crate::work::model::WorkPlace],
    old: &Terms,
    new: &Terms,
    changed: &[Changed],
) -> Vec<Difference> {
    let speak = |terms, field: &str| Speaker { lang: call.lang(), places, terms }.field(field);
    changed
        .iter()
        .map(|one| Difference { label: label_of(&one.field), old: speak(old, &one.field), new: speak(new, &one.field) })
        .collect()
}

async fn show_own(call: &Call, id: i64, status: StatusCode, just_opened: bool) -> PageResult {
    let permit = call.desk.may(&KeepVacancies).await?;
    let reader = call.desk.read(&permit);
    let (vacancy, organisation) = get_own_vacancy(&reader, &call.desk, &permit, id).await?;
    let typed = typed_of(&reader, &vacancy).await?;
    let (terms, against) = judge(&reader, &organisation, Some(id), &typed, call.desk.today()).await?;
    let published = store::list_published(&reader, id).await?;
    let reviews = store::list_reviews(&reader, id).await?;
    let outdated = outdated(call, &reader, &vacancy, &published, &against).await?;
    let silent = Silent::of(call, &vacancy, &store::find_silence(&reader, id).await?);
    let places = work_places(&reader).await?;
    let now = terms.accepted(&organisation);
    // Changes that wait, or, right after opening, those that were published.
    let pair = match (published.first(), published.get(1)) {
        (Some(last), _) if !vacancy.draft.is_empty() => Some((&last.terms, &now)),
        (Some(last), Some(before)) if just_opened => Some((&before.terms, &last.terms)),
        _ => None,
    };
    let differences = match pair {
        Some((old, new)) if against.faults.is_empty() => differences(call, &places, old, new, &old.changed_to(new)),
        _ => Vec::new(),
    };
    let sheet = match against.faults.is_empty() || vacancy.terms_version > 0 {
        true if against.faults.is_empty() => Some(sheet(call, &with_offer(&terms, &now), &organisation).await?),
        true => match published.first() {
            Some(last) => Some(sheet(call, &whole(&last.terms, &vacancy), &organisation).await?),
            None => None,
        },
        false => None,
    };
    let today = call.desk.today();
    let is_open = vacancy.state == VacancyState::Open;
    let page = OwnPage {
        frame: call.frame("work-own", crumbs(call, &organisation)).read_at(format!("/vacancies/{id}/own")),
        state: format!("work-state-{}", vacancy.state.word()),
        wrongs: view::summary(call.lang(), &against.faults, &against.refusals),
        form: format!("/vacancies/{id}/write"),
        can_ask_review: can_ask(&against, &reviews, &terms),
        can_open: against.is_nothing() && (!is_open || !vacancy.draft.is_empty()),
        can_rest: is_open,
        is_shown: is_open && vacancy.shown_until >= today,
        over: is_open && vacancy.shown_until < today,
        outdated,
        days: silence::SILENT_DAYS,
        silent,
        reviews: reviews.iter().map(looked).collect(),
        just_changed: just_opened.then_some(vacancy.terms_version),
        home: home(call, organisation.id),
        sheet,
        differences,
        published,
        vacancy,
        organisation,
    };
    call.page_with(status, &page)
}

/// Whether and why the rules of today stopped it. `against`: what the page says of the draft, or else of what was published.
async fn outdated<R: Reads>(
    call: &Call,
    reads: &R,
    vacancy: &Vacancy,
    published: &[Published],
    against: &Against,
) -> Result<Option<Outdated>, Failure> {
    let Some(since) = store::find_outdated(reads, vacancy.id).await? else { return Ok(None) };
    let in_force = published.first().map(|last| last.terms.clone());
    let mut refused = reread::refused(reads, vacancy, in_force, call.desk.today()).await?;
    let is_over = refused.is_empty();
    refused.retain(|one| !against.refusals.contains(one));
    let lines = view::summary(call.lang(), &[], &refused).into_iter().flat_map(|group| group.lines).collect();
    Ok(Some(Outdated { since, is_over, lines }))
}

/// The terms with who offers them, and with what is offered beside them.
fn with_offer(terms: &Terms, accepted: &Terms) -> Terms {
    let mut all = accepted.clone();
    all.0.extend(terms.0.iter().map(|(name, text)| (name.clone(), text.clone())));
    all
}

fn can_ask(against: &Against, reviews: &[Review], terms: &Terms) -> bool {
    against.refusals.iter().any(|one| one.can_be_reviewed() && !reviews.iter().any(|review| review.is_about(one, terms)))
}

fn looked(review: &Review) -> Looked {
    Looked {
        found: review.found.clone(),
        state: format!("work-review-{}", review.state.word()),
        why: if review.state == ReviewState::Asked { String::new() } else { review.why.clone() },
    }
}

pub async fn show(call: Call, Path(id): Path<i64>, Query(seen): Query<Seen>) -> PageResult {
    show_own(&call, id, StatusCode::OK, seen.opened.is_some()).await
}

/// The version that the buttons saw.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {
    version: i64,
}

fn back(id: i64) -> PageResult {
    Ok(Redirect::to(&format!("/vacancies/{id}/own")).into_response())
}

pub async fn open(call: Call, Path(id): Path<i64>, Form(press): Form<Press>) -> PageResult {
    match acts::open(&call.desk, id, press.version).await? {
        Opened::Done(_) => Ok(Redirect::to(&format!("/vacancies/{id}/own?opened=1")).into_response()),
        Opened::Not(_) => show_own(&call, id, StatusCode::UNPROCESSABLE_ENTITY, false).await,
    }
}
pub async fn rest(call: Call, Path(id): Path<i64>, Form(press): Form<Press>) -> PageResult {
    acts::set_state(&call.desk, id, press.version, VacancyState::Resting).await?;
    back(id)
}
pub async fn close(call: Call, Path(id): Path<i64>, Form(press): Form<Press>) -> PageResult {
    acts::set_state(&call.desk, id, press.version, VacancyState::Closed).await?;
    back(id)
}
pub async fn discard(call: Call, Path(id): Path<i64>, Form(press): Form<Press>) -> PageResult {
    acts::discard(&call.desk, id, press.version).await?;
    back(id)
}
pub async fn ask_review(call: Call, Path(id): Path<i64>, Form(_press): Form<Press>) -> PageResult {
    reviews::ask(&call.desk, id).await?;
    back(id)
}

// The county desk's side of a review.

/// One review as the desk sees it.
pub struct Waiting {
    pub id: i64,
    pub vacancy: i64,
    pub title: Said,
    pub firm: String,
    pub field: String,
    pub rule: String,
    pub law: String,
    pub found: Said,
    pub text: Said,
    pub since: Day,
}

#[derive(Template)]
#[template(path = "work/templates/reviews.html")]
struct ReviewsPage {
    frame: Frame,
    rows: Vec<Waiting>,
    total: u64,
    page: u64,
    pages: u64,
    failure: Option<Failure>,
    /// The review whose answer was wrong, and what was typed.
    wrong: i64,
    typed: String,
    base: String,
}

async fn show_reviews(call: &Call, paged: &Paged, wrong: i64, typed: String, failure: Option<Failure>) -> PageResult {
    let total = reviews::count(&call.desk).await?;
    let (page, pages) = paged.number(total);
    let found = reviews::list(&call.desk, (page - 1) * PAGE, PAGE).await?;
    let rows = found.into_iter().map(|one| Waiting {
        id: one.review.id,
        vacancy: one.review.vacancy,
        title: crate::work::sheet::typed(if one.vacancy.listed.title.is_empty() { "–" } else { &one.vacancy.listed.title }),
        firm: one.organisation.name,
        field: label_of(&one.review.field),
        rule: format!("work-rule-{}", one.review.rule),
        law: format!("work-law-{}", one.review.rule),
        found: crate::work::sheet::typed(&one.review.found),
        text: crate::work::sheet::typed(&one.review.text),
        since: one.review.asked_at.day(),
    });
    let status = if failure.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = ReviewsPage {
        frame: call.frame("work-reviews", vec![("/organisations".to_owned(), word(call.lang(), "nav-organisations").text)]),
        rows: rows.collect(),
        total,
        page,
        pages,
        failure,
        wrong,
        typed,
        base: "/vacancy-reviews".to_owned(),
    };
    call.page_with(status, &page)
}

pub async fn list_reviews(call: Call, Query(paged): Query<Paged>) -> PageResult {
    show_reviews(&call, &paged, 0, String::new(), None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    answer: String,
    why: String,
}

pub async fn answer_review(call: Call, Path(id): Path<i64>, Form(answer): Form<Answer>) -> PageResult {
    let lets_through = match answer.answer.as_str() {
        "let_through" => true,
        "upheld" => false,
        _ => return Err(Failure::input("failure-form")),
    };
    match reviews::answer(&call.desk, id, lets_through, &answer.why).await {
        Ok(()) => Ok(Redirect::to("/vacancy-reviews").into_response()),
        Err(failure) if failure.kind == Kind::Input => {
            show_reviews(&call, &Paged::default(), id, answer.why, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}
