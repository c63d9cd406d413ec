//! The plan for everybody: each indicator with its paragraph, goal, bodies and rule in words; its revisions.

use super::say::{Html, Speaker, Townships};
use askama::Template;
use leka_core::Moment;
use leka_plan::{Cadence, Indicator, Plan};
use leka_platform::Failure;

/// One adopted text of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revision {
    pub id: i64,
    pub plan: String,
    pub adopted_at: Moment,
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
