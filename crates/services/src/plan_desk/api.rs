//! Plan and figures as JSON, in the shapes of the commands (contract, "Answers"): suppressed, without `confirmed` and
//! without a row's `basis` below auditor and confirming desk, a township's rows only to that township.

use super::ask::{self, Query};
use super::rows::{self, Origin, Rows};
use super::say::Speaker;
use super::shown::{self, Made};
use super::store::revisions;
use super::views::{ExplainFigure, ViewConfirmed, ViewFigures, ViewPlan};
use super::{pages, plan_view};
use axum::Json;
use axum::extract::Path;
use leka_core::facts::FACTS;
use leka_plan::{Indicator, Plan, Unit};
use leka_platform::Failure;
use leka_platform::counting::Figures;
use leka_platform::web::{Call, Routes, pages_of};
use leka_platform::words;
use serde_json::{Map, Value, json};
use utoipa::OpenApi;

/// The answers of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<ViewPlan, _, _>("/api/v1/plan", plan)
        .get::<ViewFigures, _, _>("/api/v1/figures", figures)
        .get::<ExplainFigure, _, _>("/api/v1/figures/{id}/explain", explain)
}

/// What of the API this room describes.
#[derive(OpenApi)]
#[openapi(paths(plan, figures, explain))]
pub struct Api;

/// The shape of what each path answers.
pub const ANSWERS: [(&str, &str); 3] =
    [("/api/v1/plan", "Plan"), ("/api/v1/figures", "Figures"), ("/api/v1/figures/{id}/explain", "Rows")];

/// An object with these keys, those in `more` only sometimes, and no others.
pub fn described(always: &[(&str, Value)], more: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> =
        always.iter().chain(more).map(|(name, shape)| ((*name).to_owned(), shape.clone())).collect();
    let required: Vec<&str> = always.iter().map(|(name, _)| *name).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn of(shape: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{shape}")})
}
fn list_of(shape: Value) -> Value {
    json!({"type": "array", "items": shape})
}
fn or_null(shape: Value) -> Value {
    json!({"anyOf": [shape, {"type": "null"}]})
}

/// The shapes by name; a test holds real answers against them.
pub fn shapes() -> Value {
    let text = json!({"type": "string"});
    let number = json!({"type": "integer"});
    let day = json!({"type": "string", "format": "date"});
    let maybe = json!({"type": ["string", "null"]});
    let texts = list_of(text.clone());
    let unit = json!({"type": "string", "enum": Unit::ALL.map(Unit::word)});
    let basis = json!({"type": "string", "enum": ["reported", "confirmed"]});
    let (goal, value) = (or_null(of("Goal")), or_null(of("Number")));
    let each = |shape: &Value, names: &[&'static str]| -> Vec<(&'static str, Value)> {
        names.iter().map(|name| (*name, shape.clone())).collect()
    };
    let with = |shapes: [Vec<(&'static str, Value)>; 2]| shapes.concat();
    json!({
        "Text": described(&each(&text, &["zh", "bo", "en"]), &[]),
        "Share": described(&each(&number, &["part", "whole"]), &[]),
        "Milestone": described(&[("reached", json!({"type": "boolean"})), ("day", maybe.clone())], &[]),
        "Number": {"anyOf": [number, of("Share"), of("Milestone")]},
        "Amount": {"anyOf": [number, of("Share")]},
        "Goal": described(&[], &with([each(&of("Amount"), &["at_least", "at_most", "equals"]), vec![("every", json!({"const": true}))]])),
        "Plan": described(&with([
            each(&text, &["plan", "division"]),
            vec![
                ("year", number.clone()), ("title", of("Text")), ("revision", number.clone()),
                ("revisions", list_of(of("Revision"))), ("indicators", list_of(of("Indicator"))),
            ],
        ]), &[]),
        "Revision": described(&[("id", number.clone()), ("adopted_on", day.clone())], &[]),
        "Indicator": described(&with([
            each(&text, &["id", "source"]),
            vec![
                ("title", of("Text")), ("unit", unit.clone()), ("goal", goal.clone()), ("by", texts.clone()),
                ("parts", texts.clone()), ("responsible", texts.clone()), ("recorded", json!({"type": "boolean"})), ("rule", texts),
            ],
        ]), &[]),
        "Figures": described(&[("plan", text.clone()), ("as_of", day.clone()), ("figures", list_of(of("Figure")))], &[]),
        "Figure": described(&[
            ("id", text.clone()), ("unit", unit), ("goal", goal.clone()), ("reported", value.clone()),
            ("by", json!({"type": "object", "additionalProperties": list_of(of("Part"))})),
        ], &[
            ("confirmed", value.clone()), ("recorded", json!({"const": false})),
            ("unknown", described(&[("reported", number.clone())], &[("confirmed", number.clone())])),
        ]),
        "Part": described(
            &[("key", text.clone()), ("reported", value.clone()), ("goal", goal)],
            &[("confirmed", value), ("suppressed", json!({"const": true}))],
        ),
        "Rows": described(&[
            ("id", text.clone()), ("as_of", day), ("basis", basis.clone()), ("rows", list_of(of("Row"))),
            ("page", number.clone()), ("pages", number.clone()), ("rows_in_all", json!({"type": ["integer", "null"]})),
            ("sum", json!({"type": ["integer", "null"]})),
        ], &[("suppressed", json!({"const": true}))]),
        "Row": described(&[
            ("counts", json!({"type": "boolean"})), ("reason", maybe.clone()), ("subject", text.clone()),
            ("township", maybe.clone()), ("month", maybe), ("quantity", number.clone()),
            ("source", json!({"anyOf": [of("Place"), of("Sender")]})),
        ], &[("sentence", text.clone()), ("basis", basis)]),
        "Place": described(&[("file", text.clone()), ("sheet", text.clone()), ("row", number)], &[]),
        "Sender": described(&[("by", text)], &[]),
    })
}

/// What narrows the rows behind a figure: every dimension that a fact has, with its words where the list is closed.
pub fn filters() -> Vec<Value> {
    let words = |name: &str| FACTS.iter().flat_map(|fact| fact.dimensions).find(|dimension| dimension.name == name)?.words;
    shown::every_dimension()
        .into_iter()
        .map(|name| {
            let mut shape = json!({"type": "string"});
            if let Some(words) = words(&name) {
                shape["enum"] = json!(words);
            }
            let about = "Only rows with this key; refused where the figure has no such dimension";
            json!({"name": name, "in": "query", "required": false, "description": about, "schema": shape})
        })
        .collect()
}

/// The plan in force: every indicator with its paragraph, goal, unit, bodies and counting rule in words.
#[utoipa::path(get, path = "/api/v1/plan", responses((status = 200, description = "The plan in force and its revisions")))]
pub async fn plan(call: Call) -> Result<Json<Value>, Failure> {
    Query::read(&call.query, &[])?;
    let permit = call.desk.may(&ViewPlan).await?;
    let plan = call.desk.office.look_for_plan().await?;
    let revisions = revisions::list(&call.desk.read(&permit)).await?;
    let say = Speaker { lang: call.lang() };
    Ok(Json(plan_json(say, &plan.plan, plan.revision, &revisions)))
}

fn plan_json(say: Speaker, plan: &Plan, revision: i64, revisions: &[plan_view::Revision]) -> Value {
    let indicator = |indicator: &Indicator| {
        let rule = say.rule_text(plan, indicator);
        json!({
            "id": indicator.id, "title": indicator.title, "source": indicator.source,
            "unit": plan.unit(indicator).word(), "goal": indicator.goal, "by": indicator.by, "parts": indicator.parts,
            "responsible": indicator.responsible, "recorded": plan.built(indicator), "rule": rule,
        })
    };
    let indicators: Vec<Value> = plan.indicators.iter().map(indicator).collect();
    let revisions: Vec<Value> =
        revisions.iter().map(|one| json!({"id": one.id, "adopted_on": one.adopted_at.day().to_string()})).collect();
    json!({
        "plan": plan.id, "year": plan.year, "division": plan.division, "title": plan.title, "revision": revision,
        "revisions": revisions, "indicators": indicators,
    })
}

/// Figures as of a day, with the breakdowns of the plan and those asked for; small cells are `null` with
/// `"suppressed": true` (WP-22).
#[utoipa::path(get, path = "/api/v1/figures",
    params(
        ("as_of" = Option<String>, Query, description = "YYYY-MM-DD, not later than today"),
        ("by" = Option<String>, Query, description = "Dimensions besides those of the plan, with commas between"),
        ("id" = Option<String>, Query, description = "Only these indicators, with commas between"),
    ),
    responses((status = 200, description = "Figures")))]
pub async fn figures(call: Call) -> Result<Json<Value>, Failure> {
    let query = Query::read(&call.query, &["as_of", "by", "id"])?;
    call.desk.may(&ViewFigures).await?;
    let office = &call.desk.office;
    let plan = office.plan();
    let day = ask::day(&plan, call.desk.today(), &query)?;
    let (by, ids) = (query.all("by"), query.all("id"));
    if let Some(id) = ids.iter().find(|id| plan.plan.indicator(id).is_none()) {
        return Err(Failure::input("figures-failure-indicator").arg("id", id));
    }
    let every = shown::every_dimension();
    if let Some(dimension) = by.iter().find(|dimension| !every.contains(dimension)) {
        return Err(Failure::input("figures-failure-dimension").arg("dimension", dimension));
    }
    let made = Made::now(office, call.desk.today(), day).await?;
    let shown = shown::shown(office, &made).await?;
    // Of the version that was found, which may be a later one.
    let plan = office.plan();
    let confirmed = call.desk.may(&ViewConfirmed).await.is_ok();
    Ok(Json(figures_json(&shown::cut(&shown, &plan.plan, &by, &ids), confirmed)))
}

/// The shape of the contract.
pub fn figures_json(shown: &Figures, with_confirmed: bool) -> Value {
    shown.json(with_confirmed)
}

/// The rows behind a figure, 20 at a time, and with `counts=no` those that do not count, each with its reason; a dimension
/// and a key (`sector=industry`) narrow them. No goal (WP-12); no rows behind a suppressed cell, and township and month of a
/// row only where they give none away (WP-22).
#[utoipa::path(get, path = "/api/v1/figures/{id}/explain",
    params(
        ("id" = String, Path, description = "The indicator"),
        ("as_of" = Option<String>, Query, description = "YYYY-MM-DD, not later than today"),
        ("basis" = Option<String>, Query, description = "reported (default) or confirmed"),
        ("counts" = Option<String>, Query, description = "yes (default) or no"),
        ("page" = Option<u64>, Query, description = "From 1"),
    ),
    responses((status = 200, description = "Rows")))]
pub async fn explain(call: Call, Path(id): Path<String>) -> Result<Json<Value>, Failure> {
    let (mut wanted, query) = pages::wanted(&call, id, &["counts"])?;
    wanted.counting = match query.one("counts") {
        None | Some("yes") => true,
        Some("no") => false,
        Some(other) => return Err(Failure::input("figures-failure-key").arg("key", other)),
    };
    let found = rows::rows(&call.desk, wanted).await?;
    Ok(Json(rows_json(Speaker { lang: call.lang() }, &found)))
}

/// The shape of `leka explain`, a page of it.
pub fn rows_json(say: Speaker, found: &Rows) -> Value {
    let wanted = &found.wanted;
    let row = |row: &rows::RowSeen| {
        let mut out = Map::new();
        out.insert("counts".into(), json!(wanted.counting));
        out.insert("reason".into(), json!(row.reason));
        if let Some(code) = &row.reason {
            out.insert("sentence".into(), json!(words::word(say.lang, &format!("reason-{code}")).text));
        }
        out.insert("subject".into(), json!(row.subject));
        let maybe = |text: &String| if text.is_empty() { Value::Null } else { json!(text) };
        out.insert("township".into(), maybe(&row.township));
        out.insert("month".into(), maybe(&row.month));
        out.insert("quantity".into(), json!(row.quantity));
        if let Some(basis) = row.basis {
            out.insert("basis".into(), json!(basis.word()));
        }
        let source = match &row.origin {
            Origin::File { file, sheet, row, .. } => json!({"file": file, "sheet": sheet, "row": row}),
            Origin::List { by } | Origin::Entered { by } => json!({"by": by}),
        };
        out.insert("source".into(), source);
        Value::Object(out)
    };
    let list: Vec<Value> = found.rows.iter().map(row).collect();
    let mut out = json!({
        "id": wanted.id, "as_of": wanted.day.to_string(), "basis": wanted.basis.word(), "rows": list,
        "page": wanted.page, "pages": pages_of(found.total), "rows_in_all": found.total, "sum": found.sum,
    });
    if found.hidden
        && let Some(map) = out.as_object_mut()
    {
        map.insert("suppressed".into(), json!(true));
        map.insert("rows_in_all".into(), Value::Null);
    }
    out
}
