//! The plan for everybody: each indicator with its paragraph, goal, bodies and rule in words; its revisions.

use super::say::{Html, Speaker, Townships};
use askama::Template;
use leka_core::Moment;
use leka_plan::{Cadence, Indicator, Plan};
use leka_platform::Failure;
use leka_platform::db::Reads;
use sea_orm::sea_query::{Alias, Expr, Func, Order, Query};

/// One adopted text of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revision {
    pub id: i64,
    pub plan: String,
    pub adopted_at: Moment,
}

/// All adopted texts, the latest first.
pub async fn revisions<R: Reads>(reads: &R) -> Result<Vec<Revision>, Failure> {
    let query = Query::select()
        .columns(["id", "plan", "adopted_at"].map(Alias::new))
        .from(Alias::new("plan_revision"))
        .order_by(Alias::new("id"), Order::Desc)
        .to_owned();
    let read = |row: &sea_orm::QueryResult| {
        Ok(Revision {
            id: row.try_get_by_index(0)?,
            plan: row.try_get_by_index(1)?,
            adopted_at: Moment(row.try_get_by_index(2)?),
        })
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// The number of the latest adopted text: by it a kept page knows that it is still true.
pub async fn latest<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::max(Expr::col(Alias::new("id")))).from(Alias::new("plan_revision")).to_owned();
    let latest: Option<i64> = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => None,
    };
    Ok(latest.unwrap_or(0))
}

/// One indicator in words.
pub struct Item {
    pub id: String,
    pub title: Html,
    pub source: Html,
    pub goal: Option<Html>,
    pub unit: Html,
    pub recorded: bool,
    pub rule: Vec<Html>,
    pub responsible: Vec<Html>,
    pub by: Vec<Html>,
}

/// A part of the plan: its first indicator, and how many it has.
pub struct Part {
    pub id: String,
    pub title: Html,
    pub count: usize,
}

/// What the plan wants from time to time.
pub struct Due {
    pub id: String,
    pub title: Html,
    pub every: Html,
    pub source: Html,
    pub responsible: Vec<Html>,
}

/// The page, without its frame.
#[derive(Template)]
#[template(path = "plan_desk/templates/plan.html")]
pub struct PlanView {
    pub say: Speaker,
    pub title: Html,
    pub year: i16,
    pub revision: Option<Html>,
    pub older: Vec<Html>,
    pub parts: Vec<Part>,
    pub items: Vec<Item>,
    pub due: Vec<Due>,
    pub figures: bool,
}

/// Indicators that stand together and whose ids begin with the same word are a part.
fn parts(say: Speaker, plan: &Plan) -> Vec<Part> {
    let mut parts: Vec<(&str, Part)> = Vec::new();
    for indicator in &plan.indicators {
        let word = indicator.id.split('.').next().unwrap_or_default();
        match parts.last_mut() {
            Some((known, part)) if *known == word => part.count += 1,
            _ => parts.push((word, Part { id: indicator.id.clone(), title: say.html(&say.title(indicator)), count: 1 })),
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// Makes the page. `figures`: the reader may open the figures too.
pub fn plan(
    say: Speaker,
    plan: &Plan,
    revision: i64,
    revisions: &[Revision],
    townships: &Townships,
    figures: bool,
) -> Result<String, Failure> {
    let line =
        |revision: &Revision| say.t2("plan-page-revision", "number", revision.id, "day", say.day(revision.adopted_at.day()));
    let item = |indicator: &Indicator| Item {
        id: indicator.id.clone(),
        title: say.html(&say.title(indicator)),
        source: say.source(&indicator.source),
        goal: indicator.goal.as_ref().map(|goal| say.goal("plan", plan.unit(indicator), goal)),
        unit: say.t(&format!("plan-unit-{}", plan.unit(indicator).word())),
        recorded: plan.built(indicator),
        rule: say.rule(plan, indicator),
        responsible: say.responsible(plan, indicator, townships),
        by: indicator.by.iter().map(|dimension| say.dimension(dimension)).collect(),
    };
    let due = |cadence: &Cadence| Due {
        id: cadence.id.clone(),
        title: say.html(&say.text(&cadence.title)),
        every: say.t(&format!("plan-every-{}", cadence.every.word())),
        source: say.source(&cadence.source),
        responsible: say.bodies(plan, &cadence.responsible, townships),
    };
    PlanView {
        say,
        title: say.html(&say.text(&plan.title)),
        year: plan.year,
        revision: revisions.iter().find(|known| known.id == revision).map(line),
        older: revisions.iter().filter(|known| known.id != revision).map(line).collect(),
        parts: parts(say, plan),
        items: plan.indicators.iter().map(item).collect(),
        due: plan.cadences.iter().map(due).collect(),
        figures,
    }
    .render()
    .map_err(Failure::internal)
}
