//! Imports as JSON, in the shape of the command (contract, "Answers"), within the reader's scope.
//!
//! The number of an import is a text here: it is greater than what many readers of JSON (2^53) tell apart.

use super::Pager;
use crate::intake::list::{self, ProblemFilter};
use crate::plan_desk::api::described;
use crate::plan_desk::ask::{self, Query};
use axum::Json;
use axum::extract::Path;
use leka_platform::Failure;
use leka_platform::web::{Call, PAGE};
use leka_platform::words;
use leka_sheets::protocol::Kind;
use serde_json::{Value, json};
use utoipa::OpenApi;

/// Problems in one answer.
const PROBLEMS: u64 = 1_000;

/// What of the API this room describes.
#[derive(OpenApi)]
#[openapi(paths(imports, import))]
pub struct Api;

/// The shape of what each path answers.
pub const ANSWERS: [(&str, &str); 2] = [("/api/v1/imports", "Imports"), ("/api/v1/imports/{id}", "Import")];

/// The shapes by name; a test holds real answers against them.
pub fn shapes() -> Value {
    let (text, number) = (json!({"type": "string"}), json!({"type": "integer"}));
    let import = json!({"type": "string", "pattern": "^[0-9]+$", "description": "The number of the import, as a text"});
    let kind = json!({"type": "string", "enum": Kind::ALL.map(Kind::word)});
    let counts = json!({"anyOf": [{"$ref": "#/components/schemas/ImportRows"}, {"type": "null"}]});
    let texts = json!({"type": "array", "items": text});
    json!({
        "Imports": described(&[
            ("imports", json!({"type": "array", "items": {"$ref": "#/components/schemas/ImportListed"}})),
            ("page", number.clone()), ("pages", number.clone()), ("total", number.clone()),
        ], &[]),
        "ImportListed": described(&[
            ("import", import.clone()), ("at", text.clone()), ("account", text.clone()), ("division", text.clone()),
            ("file", text.clone()), ("kind", kind.clone()), ("source", text.clone()), ("rows", counts.clone()),
            ("open_questions", number.clone()),
        ], &[]),
        "ImportRows": described(
            &["read", "accepted", "unchanged", "refused", "skipped", "corrected", "withdrawn"].map(|name| (name, number.clone())),
            &[],
        ),
        "Import": described(&[
            ("import", import), ("file", text.clone()), ("kind", kind), ("source", text.clone()),
            ("dry_run", json!({"type": "boolean"})), ("rows", counts),
            ("sheets", json!({"type": "array", "items": {"$ref": "#/components/schemas/ImportSheet"}})),
            ("problems", json!({"type": "array", "items": {"$ref": "#/components/schemas/ImportProblem"}})),
            ("problems_total", number.clone()), ("open_questions", number.clone()),
        ], &[]),
        "ImportSheet": described(&[
            ("name", text.clone()), ("header_row", number.clone()),
            ("columns", json!({"type": "object", "additionalProperties": text})), ("dropped", texts.clone()), ("ignored", texts),
        ], &[("skipped", text.clone())]),
        "ImportProblem": described(&[
            ("sheet", text.clone()), ("row", number), ("column", json!({"type": ["string", "null"]})), ("code", text.clone()),
            ("severity", json!({"type": "string", "enum": ["error", "warning"]})), ("message", text),
        ], &[]),
    })
}

/// Imports of the reader's scope, newest first, 20 at a time.
#[utoipa::path(get, path = "/api/v1/imports",
    params(("page" = Option<u64>, Query, description = "From 1")),
    responses((status = 200, description = "Imports with their rows and open questions")))]
pub async fn imports(call: Call) -> Result<Json<Value>, Failure> {
    let query = Query::read(&call.query, &["page"])?;
    let (permit, visible) = list::may_open(&call.desk).await?;
    let reader = call.desk.read(&permit);
    let pager = Pager::new(ask::page(&query)?, list::count(&reader, &visible).await?, PAGE, String::new());
    let imports = list::list(&reader, &visible, list::Sort::Newest, pager.offset(PAGE)).await?;
    let imports: Vec<Value> = imports
        .into_iter()
        .map(|one| {
            json!({
                "import": one.id.to_string(), "at": one.at.to_string(), "account": one.account, "division": one.division,
                "file": one.file, "kind": one.kind.word(), "source": one.source, "rows": one.report.map(|report| report.rows),
                "open_questions": one.open_questions,
            })
        })
        .collect();
    Ok(Json(json!({"imports": imports, "page": pager.page, "pages": pager.pages, "total": pager.total})))
}

/// One import: how its columns were read, its rows, and its problems, 1,000 at a time. One of another township is absent.
#[utoipa::path(get, path = "/api/v1/imports/{id}",
    params(
        ("id" = String, Path, description = "The import, as the list names it"),
        ("page" = Option<u64>, Query, description = "Page of its problems, from 1"),
    ),
    responses((status = 200, description = "The report of the import")))]
pub async fn import(call: Call, Path(id): Path<String>) -> Result<Json<Value>, Failure> {
    // What is no number is the name of no import.
    let id: i64 = id.parse().map_err(|_| Failure::absent())?;
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
    answer["import"] = json!(import.id.to_string());
    answer["problems"] = json!(problems);
    answer["problems_total"] = json!(pager.total);
    answer["open_questions"] = json!(import.open_questions);
    Ok(Json(answer))
}
