//! Help in place: for each kind of list its columns with every heading that is understood, the words for values, what is
//! never held, and an empty list to fill in. All from the files that the reader itself uses.

use super::{form, result};
use crate::intake::list;
use askama::Template;
use axum::extract::Path;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Failure, words};
use leka_sheets::check::words::ValueWords;
use leka_sheets::protocol::{Field, Kind};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use serde::Deserialize;
use std::sync::LazyLock;

/// The headings the reader knows.
const HEADINGS: &str = include_str!("../../../../sheets/words/headings.toml");
const FORBIDDEN: &str = include_str!("../../../../sheets/words/forbidden.toml");

#[derive(Deserialize, Default)]
struct Headings {
    heading: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    field: String,
    #[serde(default)]
    kinds: Vec<String>,
    #[serde(default)]
    exact: Vec<String>,
    #[serde(default)]
    weak: bool,
    #[serde(default)]
    either: bool,
    #[serde(default)]
    level: u8,
}

#[derive(Deserialize, Default)]
struct Forbidden {
    #[serde(default)]
    anywhere: Vec<String>,
}

static KNOWN: LazyLock<Headings> = LazyLock::new(|| toml::from_str(HEADINGS).unwrap_or_default());
static NEVER: LazyLock<Forbidden> = LazyLock::new(|| toml::from_str(FORBIDDEN).unwrap_or_default());

fn entries(kind: Kind, field: Field) -> impl Iterator<Item = &'static Entry> {
    let of_kind = move |entry: &&Entry| match entry.kinds.is_empty() {
        true => !matches!(kind, Kind::Targets | Kind::Vacancies),
        false => entry.kinds.iter().any(|word| word == kind.word()),
    };
    KNOWN.heading.iter().filter(move |entry| entry.field == field.word()).filter(of_kind)
}

/// The heading that an empty list has for a field.
pub fn usual(kind: Kind, field: Field) -> Option<&'static str> {
    let plain = entries(kind, field).filter(|entry| !entry.weak && !entry.either && matches!(entry.level, 0 | 6));
    let words = plain.flat_map(|entry| &entry.exact).map(String::as_str);
    // One character alone is a heading, too, but no good one to offer.
    words.into_iter().find(|word| word.chars().count() > 1 || field == Field::Village)
}

struct Column {
    name: String,
    headings: Vec<&'static str>,
}

struct ValueList {
    name: String,
    /// The value as message, and its words.
    values: Vec<(String, Vec<String>)>,
}

struct KindHelp {
    kind: &'static str,
    columns: Vec<Column>,
    values: Vec<ValueList>,
    /// The reader may bring this kind in.
    may: bool,
}

#[derive(Template)]
#[template(path = "intake/templates/help.html")]
struct HelpPage {
    frame: Frame,
    kinds: Vec<KindHelp>,
    never: Vec<&'static str>,
    minutes: i32,
}

fn help(call: &Call, kind: Kind) -> KindHelp {
    let columns = form::fields(kind).into_iter().filter(|field| *field != Field::Target).map(|field| Column {
        name: format!("import-field-{}", field.word()),
        headings: entries(kind, field).flat_map(|entry| &entry.exact).map(String::as_str).collect(),
    });
    KindHelp { kind: kind.word(), columns: columns.collect(), values: values(kind), may: super::may_bring_in(call, kind) }
}

fn values(kind: Kind) -> Vec<ValueList> {
    let lists = ValueWords::get().lists();
    let one = |word: &&'static str| {
        let table = if matches!(*word, "subsidised" | "completed") { "yes_no" } else { word };
        let values = form::values(word).iter().filter_map(|value| {
            let (_, _, words) = lists.iter().find(|(t, v, _)| *t == table && v == value)?;
            let words = words.iter().filter(|word| *word != value).map(|word| (*word).to_owned()).collect();
            Some((form::value_word(word, value), words))
        });
        ValueList { name: format!("import-field-{word}"), values: values.collect() }
    };
    form::dimensions(kind).iter().filter(|word| !matches!(**word, "township" | "destination")).map(one).collect()
}

/// All kinds with their headings and words.
pub async fn page(call: Call) -> PageResult {
    list::may_open(&call.desk).await?;
    let mut kinds: Vec<KindHelp> = Kind::ALL.into_iter().map(|kind| help(&call, kind)).collect();
    // What the reader brings in stands first.
    kinds.sort_by_key(|kind| !kind.may);
    call.page(&HelpPage {
        frame: call.frame("imports-help", super::crumbs(&call)),
        kinds,
        never: NEVER.anywhere.iter().map(String::as_str).collect(),
        minutes: call.desk.plan().plan.protection.staged_upload_minutes,
    })
}

/// An empty list to fill in: `/imports/help/placements.xlsx`.
pub async fn empty_list(call: Call, Path(file): Path<String>) -> PageResult {
    list::may_open(&call.desk).await?;
    let kind = file.strip_suffix(".xlsx").and_then(Kind::find).ok_or_else(Failure::absent)?;
    let townships: Vec<String> = match kind {
        Kind::Targets => super::townships(&call).await?.into_values().collect(),
        _ => Vec::new(),
    };
    let mut headings: Vec<String> = form::fields(kind)
        .into_iter()
        .filter(|field| !matches!(field, Field::Target | Field::Months))
        .filter_map(|field| usual(kind, field).map(str::to_owned))
        .collect();
    if kind == Kind::Targets {
        let plan = call.desk.plan();
        let goals = plan.plan.indicators.iter().filter(|one| one.by.iter().any(|dimension| dimension == "township"));
        headings.extend(goals.map(|one| one.title.zh.clone()));
    }
    let sheet = words::word(leka_core::Lang::Zh, &format!("import-kind-{}", kind.word())).text;
    let first: Vec<Vec<String>> = townships.into_iter().map(|name| vec![name]).collect();
    let workbook = table(&sheet, &headings, &first).map_err(Failure::internal)?;
    Ok(result::attachment(&format!("{sheet}.xlsx"), workbook))
}

/// A workbook of one table. Identity numbers and phones keep all their digits only in cells of text, so every column is text.
pub fn table(sheet: &str, headings: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same file each time: the form has no day of its own.
    let made = ExcelDateTime::from_ymd(2022, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let text = Format::new().set_num_format("@");
    let bold = Format::new().set_bold().set_num_format("@");
    let page = book.add_worksheet().set_name(sheet)?;
    for (at, heading) in headings.iter().enumerate() {
        let column = u16::try_from(at).unwrap_or(u16::MAX);
        page.set_column_format(column, &text)?;
        page.set_column_width(column, if heading.contains("身份证") { 22 } else { 14 })?;
        page.write_string_with_format(0, column, heading, &bold)?;
    }
    for (row, cells) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            page.write_string_with_format(row, column, cell, &text)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_of_an_empty_list_is_understood() {
        use leka_sheets::layout::heading::Heading;
        use leka_sheets::layout::vocabulary::Vocabulary;
        assert!(!NEVER.anywhere.is_empty());
        for kind in Kind::ALL {
            for field in form::fields(kind).into_iter().filter(|field| !matches!(field, Field::Target | Field::Months)) {
                let heading = usual(kind, field).unwrap_or_else(|| panic!("{kind:?} {field:?}"));
                let found = Vocabulary::get().find(kind, &Heading::of(heading), None).map(|found| found.field);
                assert_eq!(found, Some(field), "{kind:?} {heading}");
            }
        }
    }
}
