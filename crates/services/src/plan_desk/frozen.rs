//! Figures for a release: suppressed, also beside every earlier release of the plan (WP-22, "between one month and
//! the next"), and read back from one.

use super::releases;
use super::shown;
use super::view::{is_nothing, needs_body};
use leka_core::{Day, Share};
use leka_plan::{Plan, Unit};
use leka_platform::counting::figures::{Part, seen_by};
use leka_platform::counting::suppress::suppress_beside;
use leka_platform::counting::{Figure, Figures, Value};
use leka_platform::db::Reads;
use leka_platform::office::PlanInForce;
use leka_platform::{Failure, Office};
use serde_json::Value as Json;
use std::sync::Arc;

/// The figures of a day as a release freezes them, all read by `reads`: whoever holds the one writing transaction waits for no
/// second connection. What an earlier release shows stays out of reach of subtraction.
pub async fn figures<R: Reads>(reads: &R, office: &Office, plan: &PlanInForce, day: Day) -> Result<Figures, Failure> {
    let full = seen_by(reads, office, plan, day, &shown::every_dimension()).await?;
    let earlier = releases::list(reads).await?;
    let earlier: Vec<Figures> = earlier.iter().filter_map(|release| read(&release.figures, &plan.plan, release.as_of)).collect();
    let beside: Vec<&Figures> = earlier.iter().filter(|figures| figures.plan == plan.plan.id).collect();
    let threshold = i64::from(plan.plan.protection.small_cell);
    Ok(shown::cut(&suppress_beside(&full, &plan.plan, threshold, &beside), &plan.plan, &[], &[]))
}

/// Without a complaint body nobody was asked about some of it (WP-25): its `confirmed` is left open instead of frozen as a nought.
pub fn left_open(mut figures: Figures, plan: &Plan) -> Figures {
    let waits = |figure: &Figure| plan.indicator(&figure.id).is_some_and(|indicator| needs_body(plan, indicator));
    for figure in figures.figures.iter_mut().filter(|figure| waits(figure)).map(Arc::make_mut) {
        if figure.confirmed.as_ref().is_none_or(is_nothing) {
            figure.confirmed = None;
            figure.by.values_mut().flatten().for_each(|part| part.confirmed = None);
        }
    }
    figures
}

/// The published numbers of a release; goals are left out.
pub fn read(json: &Json, plan: &Plan, as_of: Day) -> Option<Figures> {
    let figures = json.get("figures")?.as_array()?.iter().filter_map(|figure| read_figure(figure, plan)).map(Arc::new).collect();
    Some(Figures { plan: json.get("plan")?.as_str()?.to_owned(), as_of, figures })
}

fn read_figure(json: &Json, plan: &Plan) -> Option<Figure> {
    let id = json.get("id")?.as_str()?;
    let unit = plan.indicator(id).map_or(Unit::Entries, |indicator| plan.unit(indicator));
    let by = json.get("by")?.as_object()?;
    let parts = |list: &Json| list.as_array().into_iter().flatten().filter_map(read_part).collect();
    Some(Figure {
        id: id.to_owned(),
        unit,
        goal: None,
        reported: json.get("reported").and_then(value),
        confirmed: json.get("confirmed").and_then(value),
        recorded: json.get("recorded").and_then(Json::as_bool).unwrap_or(true),
        unknown: None,
        by: by.iter().map(|(dimension, list)| (dimension.clone(), parts(list))).collect(),
    })
}

fn read_part(json: &Json) -> Option<Part> {
    let reported = json.get("reported").and_then(value);
    Some(Part {
        key: json.get("key")?.as_str()?.to_owned(),
        suppressed: reported.is_none(),
        reported,
        confirmed: json.get("confirmed").and_then(value),
        goal: None,
    })
}

/// One published value; `None` when it is hidden.
pub fn value(json: &Json) -> Option<Value> {
    if let Some(number) = json.as_i64() {
        return Some(Value::Whole(number));
    }
    let number = |name: &str| json.get(name).and_then(Json::as_i64);
    match (number("part"), number("whole")) {
        (Some(part), Some(whole)) => Some(Value::Share(Share { part, whole })),
        _ => {
            json.get("reached")?;
            Some(Value::Milestone(json.get("day").and_then(Json::as_str).and_then(|day| day.parse().ok())))
        }
    }
}
