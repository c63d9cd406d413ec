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
use leka_plan::{Indicator, Plan};
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

/// The plan in force: every indicator with its paragraph, goal, unit, bodies and counting rule in words.
#[utoipa::path(get, path = "/api/v1/plan", responses((status = 200, description = "The plan in force and its revisions")))]
pub async fn plan(call: Call) -> Result<Json<Value>, Failure> {
    Query::read(&call.query, &[])?;
    let permit = call.desk.may(&ViewPlan).await?;
    let plan = call.desk.plan();
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
    responses((status = 200, description = "Figures"), (status = 422, description = "A day, dimension or indicator that cannot be")))]
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
    responses((status = 200, description = "Rows"), (status = 403, description = "Not for this role"), (status = 404, description = "No such indicator")))]
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
