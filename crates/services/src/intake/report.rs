//! What an import did, in the shape of the contract.

use leka_core::Lang;
use leka_platform::words;
use leka_sheets::problem::{Problem, Severity};
use leka_sheets::protocol::{Kind, Meaning, SheetReport};
use serde::ser::{SerializeSeq, SerializeStruct};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeMap, HashMap};

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

    /// The shape of the contract, with messages in `lang`; made while it is written.
    pub fn answer(&self, lang: Lang) -> Answer<'_> {
        Answer { report: self, lang }
    }

    /// [`Report::answer`] as a value.
    pub fn json(&self, lang: Lang) -> Json {
        json!(self.answer(lang))
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

/// See [`Report::answer`].
pub struct Answer<'r> {
    report: &'r Report,
    lang: Lang,
}

impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = self.report;
        let sheets: Vec<Json> = report.sheets.iter().map(sheet_json).collect();
        let mut out = serializer.serialize_struct("Report", 8)?;
        out.serialize_field("file", &report.file)?;
        out.serialize_field("kind", report.kind.word())?;
        out.serialize_field("source", &report.source)?;
        out.serialize_field("dry_run", &report.dry_run)?;
        out.serialize_field("import", &report.import)?;
        out.serialize_field("sheets", &sheets)?;
        out.serialize_field("rows", &report.rows)?;
        out.serialize_field("problems", &Problems(self))?;
        out.end()
    }
}

struct Problems<'r>(&'r Answer<'r>);

impl Serialize for Problems<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Answer { report, lang } = self.0;
        /// What a sentence is made from: its message and its arguments.
        type Key<'k> = (&'k str, &'k [(String, String)]);
        // Thousands of rows say the same sentence.
        let mut said: HashMap<Key<'_>, String> = HashMap::new();
        let mut list = serializer.serialize_seq(Some(report.problems.len()))?;
        for problem in &report.problems {
            let key = (problem.message.as_str(), problem.args.as_slice());
            let message = said.entry(key).or_insert_with(|| sentence(problem, *lang));
            list.serialize_element(&Shown { sheet: report.sheet_name(problem.sheet), problem, message })?;
        }
        list.end()
    }
}

struct Shown<'r> {
    sheet: &'r str,
    problem: &'r Problem,
    message: &'r str,
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Problem", 6)?;
        out.serialize_field("sheet", self.sheet)?;
        out.serialize_field("row", &self.problem.row)?;
        out.serialize_field("column", &self.problem.column)?;
        out.serialize_field("code", self.problem.code.word())?;
        out.serialize_field("severity", &self.problem.severity)?;
        out.serialize_field("message", self.message)?;
        out.end()
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
