//! Imports as JSON, in the shape of the command (contract, "Answers"), within the reader's scope.

use super::Pager;
use crate::intake::list::{self, ProblemFilter};
use crate::plan_desk::ask::{self, Query};
use axum::Json;
use axum::extract::Path;
use leka_platform::Failure;
use leka_platform::web::{Call, PAGE};
use leka_platform::words;
use serde_json::{Value, json};
use utoipa::OpenApi;

/// Problems in one answer.
const PROBLEMS: u64 = 1_000;

/// What of the API this room describes.
#[derive(OpenApi)]
#[openapi(paths(imports, import))]
pub struct Api;

/// Imports of the reader's scope, newest first, 20 at a time.
#[utoipa::path(get, path = "/api/v1/imports",
    params(("page" = Option<u64>, Query, description = "From 1")),
    responses((status = 200, description = "Imports with their rows and open questions")))]
pub async fn imports(call: Call) -> Result<Json<Value>, Failure> {
    let query = Query::read(&call.query, &["page"])?;
    let (permit, visible) = list::may_open(&call.desk).await?;
    let reader = call.desk.read(&permit);
    let pager = Pager::new(ask::page(&query)?, list::count(&reader, &visible).await?, PAGE, String::new());
    let imports = list::list(&reader, &visible, pager.offset(PAGE)).await?;
    let imports: Vec<Value> = imports
        .into_iter()
        .map(|one| {
            json!({
                "import": one.id, "at": one.at.to_string(), "account": one.account, "division": one.division, "file": one.file,
                "kind": one.kind.word(), "source": one.source, "rows": one.report.map(|report| report.rows),
                "open_questions": one.open_questions,
            })
        })
        .collect();
    Ok(Json(json!({"imports": imports, "page": pager.page, "pages": pager.pages, "total": pager.total})))
}

/// One import: how its columns were read, its rows, and its problems, 1,000 at a time. One of another township is absent.
#[utoipa::path(get, path = "/api/v1/imports/{id}",
    params(
        ("id" = i64, Path, description = "The import"),
        ("page" = Option<u64>, Query, description = "Page of its problems, from 1"),
    ),
    responses((status = 200, description = "The report of the import"), (status = 404, description = "No such import in the reader's scope")))]
pub async fn import(call: Call, Path(id): Path<i64>) -> Result<Json<Value>, Failure> {
    let query = Query::read(&call.query, &["page"])?;
    let (permit, visible) = list::may_open(&call.desk).await?;
    let reader = call.desk.read(&permit);
    let import = list::get(&reader, &visible, id).await?;
    let filter = ProblemFilter::default();
    let pager = Pager::new(ask::page(&query)?, list::count_problems(&reader, id, &filter).await?, PROBLEMS, String::new());
    let problems = list::problems(&reader, id, &filter, pager.offset(PROBLEMS), PROBLEMS).await?;
    let problems: Vec<Value> = problems
        .into_iter()
        .map(|problem| {
            let args: Vec<(&str, String)> = problem.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
            json!({
                "sheet": problem.sheet, "row": problem.row, "column": problem.column, "code": problem.code,
                "severity": problem.severity, "message": words::say(call.lang(), &problem.message, &args).text,
            })
        })
        .collect();
    let mut answer = match &import.report {
        Some(report) => report.json(call.lang()),
        None => {
            json!({"file": import.file, "kind": import.kind.word(), "source": import.source, "dry_run": false, "sheets": [], "rows": null})
        }
    };
    answer["import"] = json!(import.id);
    answer["problems"] = json!(problems);
    answer["problems_total"] = json!(pager.total);
    answer["open_questions"] = json!(import.open_questions);
    Ok(Json(answer))
}
