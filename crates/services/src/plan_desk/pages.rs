//! The pages of plan and figures. Each asks for its permit, makes a fragment or takes the kept one, and frames it.

use super::ask::{self, Query};
use super::releases;
use super::rows::{self, Wanted};
use super::rows_view::Behind;
use super::say::{Html, Speaker, Townships};
use super::shown::{self, Finished, Made, Memory, OfficeKey, key_of};
use super::store::revisions;
use super::view::{Material, Reader, Released};
use super::views::{ExplainFigure, ViewConfirmed, ViewFigures, ViewPlan, ViewRelease};
use super::{detail, plan_view, view};
use crate::{conduct, places};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use leka_core::Day;
use leka_platform::counting::Figure;
use leka_platform::web::{Call, Frame, PageResult, Routes};
use leka_platform::words::word;
use leka_platform::{Desk, Failure, Kind, Office, Scope};
use std::sync::{Arc, LazyLock};

/// The pages and answers of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<ViewPlan, _, _>("/plan", plan)
        .get::<ViewFigures, _, _>("/figures", figures)
        .get::<ViewFigures, _, _>("/figures/{id}", figure)
        .get::<ExplainFigure, _, _>("/figures/{id}/rows", rows)
        .and(super::api::routes())
}

#[derive(Template)]
#[template(path = "plan_desk/templates/page.html")]
struct Page {
    frame: Frame,
    main: Arc<str>,
    /// Says how it is printed: a page that is handed in.
    print: bool,
}

/// A fragment: of which office and day, for which readers, with which release.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Fragment {
    office: OfficeKey,
    revision: i64,
    day: Day,
    newest: Day,
    reader: Reader,
    release: Option<i64>,
    /// The indicator; empty: the list.
    id: String,
}

/// A finished page of the plan, without its frame: of which office and revision, for whom.
#[derive(Clone, PartialEq, Eq, Hash)]
struct PlanPage {
    office: OfficeKey,
    revision: i64,
    lang: leka_core::Lang,
    figures: bool,
}

/// A few versions in three languages; each is some tens of kilobytes.
static PLAN_PAGES: LazyLock<Memory<PlanPage, Arc<str>>> = LazyLock::new(|| Memory::of(12));

static FRAGMENTS: LazyLock<Memory<Fragment, Finished<Arc<str>>>> = LazyLock::new(|| Memory::of(256));

/// A release is frozen: read once.
static RELEASED: LazyLock<Memory<(OfficeKey, i64), Arc<Released>>> = LazyLock::new(|| Memory::of(16));

fn speaker(call: &Call) -> Speaker {
    Speaker { lang: call.lang() }
}

/// Who reads, as far as the pages differ by it.
pub async fn reader(desk: &Desk) -> Result<Reader, Failure> {
    let township = match desk.who.scope() {
        Scope::Township(code) => Some(code),
        Scope::County | Scope::Nothing => None,
    };
    let place = township.clone();
    Ok(Reader {
        lang: desk.lang,
        confirmed: desk.may(&ViewConfirmed).await.is_ok(),
        rows: desk.may(&ExplainFigure { place }).await.is_ok(),
        township,
        body: conduct::body_was_seen(desk).await?,
    })
}

/// The names of the townships.
pub async fn townships(desk: &Desk) -> Result<Townships, Failure> {
    places::acts::township_names(&desk.office.db.reader(), desk.office.county()).await.map(Townships)
}

/// The number of the latest release, for readers who see `confirmed` only there.
async fn latest_release(desk: &Desk, reader: &Reader, made: &Made) -> Option<i64> {
    let latest = Some(made.stamp.release).filter(|id| *id > 0 && !reader.confirmed)?;
    desk.may(&ViewRelease).await.is_ok().then_some(latest)
}

/// One fragment is made at a time: after a change many ask for the same.
static MAKING: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// The fragment of the list (`id` empty) or of one figure. Kept until one of its figures, a goal, the plan or a release changes.
pub async fn fragment(desk: &Desk, day: Day, id: &str) -> Result<Arc<str>, Failure> {
    let office = &desk.office;
    let reader = reader(desk).await?;
    let now = async || -> Result<(Made, Fragment), Failure> {
        let made = Made::now(office, desk.today(), day).await?;
        let key = Fragment {
            office: made.office.clone(),
            revision: made.stamp.revision,
            day,
            newest: made.newest,
            reader: reader.clone(),
            release: latest_release(desk, &reader, &made).await,
            id: id.to_owned(),
        };
        Ok((made, key))
    };
    let (made, key) = now().await?;
    if let Some(kept) = FRAGMENTS.find(&key).filter(|kept| kept.stamp == made.stamp) {
        return Ok(kept.what);
    }
    let _making = MAKING.lock().await;
    // The version of now: what was asked for before may be past.
    let (made, key) = now().await?;
    let kept = FRAGMENTS.find(&key);
    if let Some(kept) = kept.as_ref().filter(|kept| kept.stamp == made.stamp) {
        return Ok(kept.what.clone());
    }
    let full = shown::in_full(office, day).await?;
    let (mut shown_now, mut steps) = (full.clone(), Vec::new());
    if !id.is_empty() {
        shown_now = shown::shown(office, &made).await?;
        if made.is_open() {
            for day in made.steps(office.plan().plan.first_day()) {
                steps.push(shown::shown(office, &made.on(day)).await?);
            }
        }
    }
    let of: Vec<Arc<Figure>> = match id.is_empty() {
        true => full.figures.clone(),
        false => [&full, &shown_now].into_iter().chain(&steps).filter_map(|figures| figures.find(id).cloned()).collect(),
    };
    let html = match kept.filter(|kept| kept.is_of(&of)) {
        Some(kept) => kept.what,
        None => {
            // The latest one tells when to look again; shown is the one that was out on that day.
            let release = match key.release {
                Some(_) => releases::latest_until(&office.db.reader(), day).await?,
                None => None,
            };
            let released = match release {
                Some(release) => Some(released(office, release).await?),
                None => None,
            };
            let material = Material {
                plan: &office.plan().plan,
                full: &full,
                shown: &shown_now,
                newest: made.newest,
                released: released.as_deref(),
                townships: &townships(desk).await?,
                reader: &reader,
                samples: office.demo,
            };
            if id.is_empty() {
                view::figures(&material)?.into()
            } else {
                let indicator = material.plan.indicator(id).ok_or_else(Failure::absent)?;
                detail::figure(&material, indicator, &steps, made.is_open())?.into()
            }
        }
    };
    let (revision, newest) = (key.revision, key.newest);
    FRAGMENTS.forget(|other| other.office == made.office && (other.revision, other.newest) != (revision, newest));
    FRAGMENTS.keep(key, Finished::of(html.clone(), made.stamp, of));
    Ok(html)
}

async fn released(office: &Arc<Office>, id: i64) -> Result<Arc<Released>, Failure> {
    let key = (key_of(office), id);
    if let Some(kept) = RELEASED.find(&key) {
        return Ok(kept);
    }
    let release = releases::get(&office.db.reader(), id).await?;
    let released = Arc::new(Released { id, as_of: release.as_of, figures: release.figures });
    RELEASED.keep(key, released.clone());
    Ok(released)
}

fn crumbs(call: &Call, figures: bool) -> Vec<(String, String)> {
    let say = speaker(call);
    let plan = call.desk.plan();
    let mut out = vec![("/plan".to_owned(), say.text(&plan.plan.title).text)];
    if figures {
        out.push(("/figures".to_owned(), say.plain("figures-title")));
    }
    out
}

/// The page of the plan, kept until another text is adopted. `figures`: the reader may open the figures too.
pub async fn plan_fragment(desk: &Desk, figures: bool) -> Result<Arc<str>, Failure> {
    let permit = desk.may(&ViewPlan).await?;
    let office = &desk.office;
    // The one query of a kept page: an adoption in another process is in force here at once.
    let plan = office.look_for_plan().await?;
    let key = PlanPage { office: key_of(office), revision: plan.revision, lang: desk.lang, figures };
    if let Some(kept) = PLAN_PAGES.find(&key) {
        return Ok(kept);
    }
    let revisions = revisions::list(&desk.read(&permit)).await?;
    let townships = townships(desk).await?;
    let say = Speaker { lang: desk.lang };
    let html: Arc<str> = plan_view::plan(say, &plan.plan, plan.revision, &revisions, &townships, figures)?.into();
    PLAN_PAGES.keep(key, html.clone());
    Ok(html)
}

async fn plan(call: Call) -> PageResult {
    Query::read(&call.query, &[])?;
    let main = plan_fragment(&call.desk, call.could::<ViewFigures>()).await?;
    let frame = call.frame("plan-page-title", Vec::new());
    call.page(&Page { frame, main, print: false })
}

/// What is wrong with the day that was asked for, and the newest day there is.
fn wrong_day(call: &Call, failure: &Failure) -> Result<(Html, Day), Failure> {
    let args: Vec<(&str, String)> = failure.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    let newest = leka_platform::counting::figures::as_of(&call.desk.plan(), call.desk.today(), None)?;
    Ok((speaker(call).ta(&failure.message, &args), newest))
}

async fn figures(call: Call) -> PageResult {
    let query = Query::read(&call.query, &["as_of"])?;
    call.desk.may(&ViewFigures).await?;
    let frame = call.frame("figures-title", crumbs(&call, false));
    match ask::day(&call.desk.plan(), call.desk.today(), &query) {
        Ok(day) => call.page(&Page { frame, main: fragment(&call.desk, day, "").await?, print: true }),
        Err(failure) if failure.kind == Kind::Input => {
            let (wrong, newest) = wrong_day(&call, &failure)?;
            let main = view::wrong_day(speaker(&call), query.one("as_of").unwrap_or_default(), newest, wrong)?;
            call.page_with(StatusCode::UNPROCESSABLE_ENTITY, &Page { frame, main: main.into(), print: false })
        }
        Err(failure) => Err(failure),
    }
}

async fn figure(call: Call, Path(id): Path<String>) -> PageResult {
    let query = Query::read(&call.query, &["as_of"])?;
    call.desk.may(&ViewFigures).await?;
    let plan = call.desk.plan();
    let indicator = plan.plan.indicator(&id).ok_or_else(Failure::absent)?;
    let frame = call.frame_titled(speaker(&call).title(indicator), crumbs(&call, true));
    match ask::day(&plan, call.desk.today(), &query) {
        Ok(day) => call.page(&Page { frame, main: fragment(&call.desk, day, &id).await?, print: true }),
        Err(failure) if failure.kind == Kind::Input => {
            let (wrong, newest) = wrong_day(&call, &failure)?;
            let asked = query.one("as_of").unwrap_or_default();
            let main = detail::wrong_day(speaker(&call), indicator, asked, newest, wrong)?;
            call.page_with(StatusCode::UNPROCESSABLE_ENTITY, &Page { frame, main: main.into(), print: false })
        }
        Err(failure) => Err(failure),
    }
}

/// What the address of the rows page asks for.
pub(super) fn wanted(call: &Call, id: String, more: &[&str]) -> Result<(Wanted, Query), Failure> {
    let plan = call.desk.plan();
    let indicator = plan.plan.indicator(&id).ok_or_else(Failure::absent)?;
    let dimensions = rows::dimensions(&plan, indicator);
    let mut known: Vec<&str> = vec!["as_of", "basis", "page"];
    known.extend(more);
    known.extend(dimensions.iter().map(String::as_str));
    let query = Query::read(&call.query, &known)?;
    let wanted = Wanted {
        day: ask::day(&plan, call.desk.today(), &query)?,
        basis: ask::basis(&query)?,
        only: query.of(&dimensions),
        counting: true,
        page: ask::page(&query)?,
        id,
    };
    Ok((wanted, query))
}

async fn rows(call: Call, Path(id): Path<String>) -> PageResult {
    let (mut wanted, query) = wanted(&call, id, &["tab"])?;
    wanted.counting = match query.one("tab") {
        None | Some("counts") => true,
        Some("not") => false,
        Some(other) => return Err(Failure::input("figures-failure-key").arg("key", other)),
    };
    let plan = call.desk.plan();
    let found = rows::rows(&call.desk, wanted).await?;
    let indicator = plan.plan.indicator(&found.wanted.id).ok_or_else(Failure::absent)?;
    let townships = townships(&call.desk).await?;
    let say = speaker(&call);
    let main = Behind { say, plan: &plan.plan, indicator, townships: &townships }.page(&found)?;
    let mut crumbs = crumbs(&call, true);
    crumbs.push((format!("/figures/{}?as_of={}", indicator.id, found.wanted.day), say.title(indicator).text));
    let frame = call.frame_titled(word(call.lang(), "figures-rows-title"), crumbs);
    call.page(&Page { frame, main: main.into(), print: false })
}
