//! What an import did, in the shape of the contract.

use leka_core::Lang;
use leka_platform::words;
use leka_sheets::problem::{Problem, Severity};
use leka_sheets::protocol::{Kind, Meaning, SheetReport};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// How many rows did what. `read = accepted + unchanged + refused + skipped`; `corrected` is part of `accepted`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Rows {
    pub read: u64,
    pub accepted: u64,
    pub unchanged: u64,
    pub refused: u64,
    pub skipped: u64,
    /// Accepted rows that changed a record that was known.
    pub corrected: u64,
    /// Records of the source that the whole list (`--replaces`) no longer has.
    pub withdrawn: u64,
}

/// The whole report of one file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Report {
    pub import: Option<i64>,
    pub file: String,
    pub kind: Kind,
    pub source: String,
    pub dry_run: bool,
    pub sheets: Vec<SheetReport>,
    pub rows: Rows,
    pub problems: Vec<Problem>,
}

impl Report {
    pub fn sheet_name(&self, index: u16) -> &str {
        self.sheets.iter().find(|sheet| sheet.index == index).map_or("", |sheet| sheet.name.as_str())
    }

    /// The shape of the contract, with messages in `lang`.
    pub fn json(&self, lang: Lang) -> Json {
        let sheets: Vec<Json> = self.sheets.iter().map(sheet_json).collect();
        let problems: Vec<Json> = self.problems.iter().map(|problem| self.problem_json(problem, lang)).collect();
        json!({
            "file": self.file, "kind": self.kind.word(), "source": self.source, "dry_run": self.dry_run,
            "import": self.import, "sheets": sheets, "rows": self.rows, "problems": problems,
        })
    }

    fn problem_json(&self, problem: &Problem, lang: Lang) -> Json {
        let mut out = Map::new();
        out.insert("sheet".into(), json!(self.sheet_name(problem.sheet)));
        out.insert("row".into(), json!(problem.row));
        out.insert("column".into(), json!(problem.column));
        out.insert("code".into(), json!(problem.code.word()));
        out.insert("severity".into(), json!(problem.severity));
        out.insert("message".into(), json!(sentence(problem, lang)));
        Json::Object(out)
    }

    /// Rows that were refused, with their errors.
    pub fn refused(&self) -> BTreeMap<(u16, u32), Vec<&Problem>> {
        let mut out: BTreeMap<(u16, u32), Vec<&Problem>> = BTreeMap::new();
        for problem in self.problems.iter().filter(|p| p.severity == Severity::Error && p.row > 0) {
            out.entry((problem.sheet, problem.row)).or_default().push(problem);
        }
        out
    }
}

/// A problem as a sentence.
pub fn sentence(problem: &Problem, lang: Lang) -> String {
    let args: Vec<(&str, String)> = problem.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    words::say(lang, &problem.message, &args).text
}

fn sheet_json(sheet: &SheetReport) -> Json {
    let mut columns = Map::new();
    let (mut dropped, mut ignored) = (Vec::new(), Vec::new());
    for column in &sheet.columns {
        match column.meaning {
            Meaning::Field(field) => {
                columns.insert(column.heading.clone(), json!(field.word()));
            }
            Meaning::Dropped => dropped.push(column.heading.clone()),
            Meaning::Ignored => ignored.push(column.heading.clone()),
        }
    }
    let mut out = Map::new();
    out.insert("name".into(), json!(sheet.name));
    out.insert("header_row".into(), json!(sheet.header_row));
    out.insert("columns".into(), Json::Object(columns));
    out.insert("dropped".into(), json!(dropped));
    out.insert("ignored".into(), json!(ignored));
    if let Some(skipped) = &sheet.skipped {
        out.insert("skipped".into(), json!(skipped));
    }
    Json::Object(out)
}
