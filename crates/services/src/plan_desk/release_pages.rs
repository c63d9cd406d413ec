//! Releases as pages: the list, freezing a day, one release as it was published, and what changed since.
//!
//! Who and why is told for reported records only (WP-8); nothing here compares `confirmed`.

use super::releases::{self, CreateRelease, Release};
use super::say::{Speaker, Townships};
use super::shown::{self, Made};
use super::since::{self, Cause};
use super::view::needs_body;
use super::views::ViewRelease;
use super::{frozen, pages};
use crate::accounts;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query as Params};
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_plan::{Plan, Unit};
use leka_platform::counting::figures::{Part, as_of, figures};
use leka_platform::counting::{Figure, Value};
use leka_platform::web::{Call, Frame, PageResult, Routes, status_of};
use leka_platform::words::Said;
use leka_platform::{Desk, Failure, Kind};
use serde::Deserialize;
use std::sync::Arc;

/// The pages of releases.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<ViewRelease, _, _>("/releases", list)
        .post::<CreateRelease, _, _>("/releases", create)
        .get::<CreateRelease, _, _>("/releases/new", new)
        .plain::<ViewRelease, _, _>("/releases/{id}", show)
}

struct Line {
    id: i64,
    as_of: Day,
    revision: i64,
    at: String,
    by: String,
}

fn line(call: &Call, release: &Release) -> Line {
    Line {
        id: release.id,
        as_of: release.as_of,
        revision: release.plan_revision,
        at: leka_platform::words::moment(call.lang(), release.created_at),
        by: release.created_by.clone(),
    }
}

#[derive(Template)]
#[template(path = "plan_desk/templates/releases.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    may_create: bool,
    newest: Day,
}

async fn list(call: Call) -> PageResult {
    let permit = call.desk.may(&ViewRelease).await?;
    let lines = releases::list(&call.desk.read(&permit)).await?.iter().map(|release| line(&call, release)).collect();
    let newest = as_of(&call.desk.plan(), call.desk.today(), None)?;
    let frame = call.frame("releases-title", Vec::new());
    call.page(&ListPage { frame, lines, may_create: call.could::<CreateRelease>(), newest })
}

#[derive(Template)]
#[template(path = "plan_desk/templates/release_new.html")]
struct NewPage {
    frame: Frame,
    day: Day,
    figures: Vec<Total>,
    failure: Option<Failure>,
    /// None can be made today: there is nothing to press.
    early: bool,
}

/// What was reported of one goal of the plan.
struct Total {
    title: Said,
    reported: String,
}

/// The reported totals of the plan's goals, as the page of figures shows them. Who is confirmed shows in the release and not
/// before (WP-7).
async fn totals(call: &Call, day: Day) -> Result<Vec<Total>, Failure> {
    let desk = &call.desk;
    let (plan, say) = (desk.plan(), Speaker { lang: call.lang() });
    let made = Made::now(&desk.office, desk.today(), day).await?;
    let shown = shown::shown(&desk.office, &made).await?;
    let one = |figure: &Arc<Figure>| {
        let indicator = plan.plan.indicator(&figure.id).filter(|_| figure.goal.is_some() && figure.recorded)?;
        let reported = say.value(figure.unit, figure.reported.as_ref()?);
        Some(Total { title: say.title(indicator), reported })
    };
    Ok(shown.figures.iter().filter_map(one).collect())
}

fn crumbs(call: &Call) -> Vec<(String, String)> {
    vec![("/releases".to_owned(), call.word("releases-title"))]
}

async fn ask(call: &Call, day: Day, failure: Option<Failure>) -> PageResult {
    let status = status_of(failure.as_ref());
    let figures = totals(call, day).await?;
    let permit = call.desk.may(&CreateRelease).await?;
    let too_early = releases::too_early(&call.desk.read(&permit), &call.desk).await?;
    let early = too_early.is_some();
    let failure = failure.or(too_early);
    call.page_with(status, &NewPage { frame: call.frame("releases-new", crumbs(call)), day, figures, failure, early })
}

fn day_of(desk: &Desk, text: &str) -> Result<Day, Failure> {
    let day = text.parse().map_err(|_| Failure::input("people-day-unreadable"))?;
    as_of(&desk.plan(), desk.today(), Some(day))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    #[serde(default)]
    as_of: String,
}

/// Says once more what will be frozen before it is (it cannot be taken back).
async fn new(call: Call, Params(asked): Params<Asked>) -> PageResult {
    call.desk.may(&CreateRelease).await?;
    match day_of(&call.desk, &asked.as_of) {
        Ok(day) => ask(&call, day, None).await,
        Err(failure) => ask(&call, as_of(&call.desk.plan(), call.desk.today(), None)?, Some(failure)).await,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Create {
    as_of: String,
    #[serde(default)]
    code: String,
}

async fn create(call: Call, Form(form): Form<Create>) -> PageResult {
    call.desk.may(&CreateRelease).await?;
    let day = day_of(&call.desk, &form.as_of)?;
    let done = async {
        accounts::acts::check_fresh_code(&call, &form.code).await?;
        releases::create(&call.desk, day).await
    };
    match done.await {
        Ok(release) => Ok(Redirect::to(&format!("/releases/{}", release.id)).into_response()),
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany | Kind::Conflict) => {
            ask(&call, day, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

/// A frozen number in words; hidden ones say so.
struct Cell {
    name: Said,
    reported: Option<String>,
    confirmed: Option<String>,
}

struct Table {
    dimension: String,
    cells: Vec<Cell>,
}

struct Row {
    title: Said,
    recorded: bool,
    reported: Option<String>,
    confirmed: Option<String>,
    tables: Vec<Table>,
}

/// A reported total then and now.
struct Moved {
    title: Said,
    then: String,
    now: String,
}

#[derive(Template)]
#[template(path = "plan_desk/templates/release.html")]
struct ReleasePage {
    frame: Frame,
    line: Line,
    rows: Vec<Row>,
    moved: Vec<Moved>,
    /// `None`: this reader may not see records of the whole county.
    causes: Option<Vec<Cause>>,
    threshold: i32,
}

async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    let permit = call.desk.may(&ViewRelease).await?;
    let release = releases::get(&call.desk.read(&permit), id).await?;
    let plan = call.desk.plan();
    let say = Speaker { lang: call.lang() };
    let townships = pages::townships(&call.desk).await?;
    let then = frozen::read(&release.figures, &plan.plan, release.as_of)
        .ok_or_else(|| Failure::internal("a release without figures"))?;
    let maker = Maker { say, plan: &plan.plan, townships: &townships };
    let rows = then.figures.iter().map(|figure| maker.row(figure)).collect();
    let now = figures(&call.desk.office, release.as_of, &[]).await?;
    let moved = then.figures.iter().filter_map(|figure| maker.moved(figure, now.find(&figure.id)?)).collect();
    let page = ReleasePage {
        frame: call.frame("releases-one", crumbs(&call)),
        line: line(&call, &release),
        rows,
        moved,
        causes: since::causes(&call.desk, &release).await?,
        threshold: plan.plan.protection.small_cell,
    };
    call.page(&page)
}

struct Maker<'m> {
    say: Speaker,
    plan: &'m Plan,
    townships: &'m Townships,
}

impl Maker<'_> {
    fn title(&self, id: &str) -> Said {
        match self.plan.indicator(id) {
            Some(indicator) => self.say.title(indicator),
            // Of an earlier plan.
            None => Said { text: id.to_owned(), lang: leka_core::Lang::En },
        }
    }
    fn value(&self, unit: Unit, value: Option<&Value>) -> Option<String> {
        value.map(|value| self.say.value(unit, value))
    }
    fn cell(&self, unit: Unit, dimension: &str, part: &Part) -> Cell {
        let name = match dimension {
            "township" => self.townships.name(&part.key),
            dimension => self.say.key(dimension, &part.key),
        };
        Cell { name, reported: self.value(unit, part.reported.as_ref()), confirmed: self.value(unit, part.confirmed.as_ref()) }
    }
    fn row(&self, figure: &Figure) -> Row {
        let table = |(dimension, parts): (&String, &Vec<Part>)| Table {
            dimension: leka_plan::dimension_word(dimension),
            cells: parts.iter().map(|part| self.cell(figure.unit, dimension, part)).collect(),
        };
        Row {
            title: self.title(&figure.id),
            recorded: figure.recorded,
            reported: self.value(figure.unit, figure.reported.as_ref()),
            confirmed: match self.plan.indicator(&figure.id) {
                Some(indicator) if !self.plan.can_be_confirmed(indicator) => Some(self.say.plain("figures-not-confirmable")),
                // Nobody could be asked then (WP-25).
                Some(indicator) if figure.confirmed.is_none() && needs_body(self.plan, indicator) => {
                    Some(self.say.plain("figures-not-yet-confirmable"))
                }
                _ => self.value(figure.unit, figure.confirmed.as_ref()),
            },
            tables: figure.by.iter().map(table).collect(),
        }
    }
    fn moved(&self, then: &Figure, now: &Figure) -> Option<Moved> {
        let (before, after) = (then.reported.as_ref()?, now.reported.as_ref()?);
        (before != after).then(|| Moved {
            title: self.title(&then.id),
            then: self.say.value(then.unit, before),
            now: self.say.value(now.unit, after),
        })
    }
}
