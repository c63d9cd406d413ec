//! `.xlsx`: the sheets of a checked container, cell by cell.

use super::container::{Parts, reference};
use super::limits::{self, ENOUGH_BYTES, Guard, MAX_CELLS, MAX_SHARED_TEXT, damaged};
use super::numbers;
use super::tokens::{Attributes, Feed, Token, attribute, attribute_text, to_text, unescape};
use crate::cells::{Cell, SheetHead};
use crate::protocol::Refusal;
use std::collections::HashMap;

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    hidden: bool,
    part: String,
}

struct Workbook {
    is_1904: bool,
    sheets: Vec<Listed>,
    shared: Option<String>,
    styles: Option<String>,
}

/// Reads a zip that should be a workbook.
pub fn read(bytes: &[u8], guard: &mut Guard) -> Result<(), Refusal> {
    let mut parts = Parts::open(bytes)?;
    let workbook = workbook(&mut parts)?;
    if workbook.sheets.is_empty() {
        return Err(limits::no_table());
    }
    if workbook.sheets.len() > limits::MAX_SHEETS {
        return Err(limits::too_many_sheets());
    }
    let styles = match &workbook.styles {
        Some(name) => date_styles(&mut parts.feed(name)?)?,
        None => Vec::new(),
    };
    let shared = match &workbook.shared {
        Some(name) => {
            let shared = Shared::read(&mut parts.feed(name)?)?;
            parts.forget(name);
            shared
        }
        None => Shared::default(),
    };
    let shape = Shape { styles, shared, is_1904: workbook.is_1904 };
    for (index, sheet) in workbook.sheets.into_iter().enumerate() {
        let merged = parts.merged(&sheet.part);
        let head = SheetHead { index: index as u16, name: sheet.name, hidden: sheet.hidden, merged, is_1904: shape.is_1904 };
        if guard.sheet(head)? {
            rows(&mut parts.feed(&sheet.part)?, &shape, guard)?;
            guard.end_sheet()?;
        }
        parts.forget(&sheet.part);
    }
    Ok(())
}

/// What the cells of every sheet need.
struct Shape {
    /// By style number: whether it shows a day.
    styles: Vec<bool>,
    shared: Shared,
    is_1904: bool,
}

fn workbook(parts: &mut Parts) -> Result<Workbook, Refusal> {
    let main = relationships(parts, "", "_rels/.rels")?
        .into_values()
        .find(|(kind, _)| kind == "officedocument")
        .map_or_else(|| "xl/workbook.xml".to_owned(), |(_, target)| target);
    if !parts.has(&main) {
        return Err(limits::no_table());
    }
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let (folder, own) = (folder.to_owned(), format!("{folder}/_rels/{file}.rels"));
    let own = own.trim_start_matches('/').to_owned();
    let related = relationships(parts, &folder, &own)?;
    let find = |wanted: &str| related.values().find(|(kind, _)| kind == wanted).map(|(_, target)| target.clone());
    let (shared, styles) = (find("sharedstrings"), find("styles"));
    let mut workbook = Workbook {
        is_1904: false,
        sheets: Vec::new(),
        shared: shared.filter(|name| parts.has(name)),
        styles: styles.filter(|name| parts.has(name)),
    };
    let mut listed = Vec::new();
    let mut feed = parts.feed(&main)?;
    let mut is_workbook = false;
    while let Some(token) = feed.next()? {
        let Token::Open { name, attributes, .. } = token else { continue };
        match name {
            b"workbook" => is_workbook = true,
            b"workbookPr" => workbook.is_1904 = matches!(attribute(attributes, b"date1904"), Some(b"1" | b"true")),
            b"sheet" if listed.len() <= limits::MAX_SHEETS => {
                let hidden = matches!(attribute(attributes, b"state"), Some(b"hidden" | b"veryHidden"));
                let name = attribute_text(attributes, b"name").unwrap_or_default();
                let id = attribute_text(attributes, b"id").unwrap_or_default();
                listed.push((name, hidden, id));
            }
            _ => {}
        }
    }
    drop(feed);
    if !is_workbook {
        return Err(limits::no_table());
    }
    for (name, hidden, id) in listed {
        match related.get(&id) {
            Some((kind, part)) if kind == "worksheet" => {
                if !parts.has(part) {
                    return Err(damaged());
                }
                workbook.sheets.push(Listed { name, hidden, part: part.clone() });
            }
            // Sheets that are only a chart or a dialogue hold no rows.
            Some(_) => {}
            None => return Err(damaged()),
        }
    }
    Ok(workbook)
}

/// Id to (last word of the type, part), all in small letters but the id.
fn relationships(parts: &mut Parts, folder: &str, name: &str) -> Result<HashMap<String, (String, String)>, Refusal> {
    let mut found = HashMap::new();
    if !parts.has(name) {
        return Ok(found);
    }
    let mut feed = parts.feed(name)?;
    while let Some(token) = feed.next()? {
        let Token::Open { name: b"Relationship", attributes, .. } = token else { continue };
        let (Some(id), Some(kind), Some(target)) =
            (attribute_text(attributes, b"Id"), attribute_text(attributes, b"Type"), attribute_text(attributes, b"Target"))
        else {
            continue;
        };
        let kind = kind.rsplit('/').next().unwrap_or_default().to_lowercase();
        found.insert(id, (kind, resolve(folder, &target.replace('\\', "/").to_lowercase())));
    }
    Ok(found)
}

/// The part that a relationship of a part in `folder` means.
fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// For each cell style: whether it shows a day.
fn date_styles(feed: &mut Feed) -> Result<Vec<bool>, Refusal> {
    let mut own: HashMap<u32, bool> = HashMap::new();
    let mut styles = Vec::new();
    let mut inside = false;
    let id_of =
        |attributes: &[u8]| -> Option<u32> { std::str::from_utf8(attribute(attributes, b"numFmtId")?).ok()?.parse().ok() };
    while let Some(token) = feed.next()? {
        match token {
            Token::Open { name: b"numFmt", attributes, .. } => {
                if let (Some(id), Some(code)) = (id_of(attributes), attribute_text(attributes, b"formatCode")) {
                    own.insert(id, numbers::code_is_date(&code));
                }
            }
            Token::Open { name: b"cellXfs", .. } => inside = true,
            Token::Close(b"cellXfs") => inside = false,
            Token::Open { name: b"xf", attributes, .. } if inside => {
                let id = id_of(attributes).unwrap_or(0);
                styles.push(own.get(&id).copied().unwrap_or_else(|| numbers::builtin_is_date(id)));
            }
            _ => {}
        }
    }
    Ok(styles)
}

/// The shared strings: one text and where each string ends in it.
#[derive(Default)]
struct Shared {
    text: String,
    ends: Vec<u32>,
}

impl Shared {
    fn read(feed: &mut Feed) -> Result<Shared, Refusal> {
        let mut shared = Shared::default();
        let mut one = Vec::new();
        while let Some(token) = feed.next()? {
            match token {
                Token::Open { name: b"si", empty, .. } => {
                    one.clear();
                    if !empty {
                        rich_text(feed, b"si", &mut one)?;
                    }
                    shared.push(&one)?;
                }
                _ => continue,
            }
        }
        Ok(shared)
    }

    fn push(&mut self, one: &[u8]) -> Result<(), Refusal> {
        match std::str::from_utf8(one) {
            Ok(text) => push_unescaped(text, &mut self.text),
            Err(_) => push_unescaped(&String::from_utf8_lossy(one), &mut self.text),
        }
        if self.text.len() > MAX_SHARED_TEXT {
            return Err(limits::too_much_text());
        }
        if self.ends.len() as u64 >= MAX_CELLS {
            return Err(limits::too_many_cells());
        }
        self.ends.push(self.text.len() as u32);
        Ok(())
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        self.text.get(start..end)
    }
}

/// The text of a string with or without runs; the reading aid (`rPh`) is no part of it.
fn rich_text(feed: &mut Feed, name: &[u8], into: &mut Vec<u8>) -> Result<(), Refusal> {
    while let Some(token) = feed.next()? {
        match token {
            Token::Open { name: b"t", empty: false, .. } => feed.text(b"t", into, ENOUGH_BYTES)?,
            Token::Open { name: b"rPh", empty: false, .. } => feed.skip(b"rPh")?,
            Token::Close(found) if found == name => return Ok(()),
            _ => {}
        }
    }
    Err(damaged())
}

/// Adds text with `_x000D_` and its like resolved, as Excel writes characters that XML cannot hold.
fn push_unescaped(text: &str, into: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let resolved = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match resolved {
            Some(c) => {
                into.push_str(&rest[..at]);
                into.push(c);
                rest = &rest[at + 7..];
            }
            None => {
                into.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    into.push_str(rest);
}

/// The rows of one sheet.
fn rows(feed: &mut Feed, shape: &Shape, guard: &mut Guard) -> Result<(), Refusal> {
    let mut row = 0_u32;
    let mut column = 0_u32;
    let mut value = Vec::new();
    while let Some(token) = feed.next()? {
        match token {
            Token::Open { name: b"c", attributes, empty } => {
                let tag = CellTag::read(attributes);
                column = tag.column.unwrap_or(column);
                if !empty {
                    cell(feed, shape, &tag, column, &mut value, guard)?;
                }
                column = column.saturating_add(1);
            }
            Token::Open { name: b"row", attributes, empty } => {
                let number = attribute(attributes, b"r").and_then(numbers::parse).map(|number| number as u32);
                row = number.unwrap_or(row + 1);
                column = 0;
                guard.begin_row(row)?;
                if empty {
                    guard.end_row()?;
                }
            }
            Token::Close(b"row") => guard.end_row()?,
            Token::Close(b"sheetData") | Token::Open { name: b"sheetData", empty: true, .. } => return Ok(()),
            _ => {}
        }
    }
    Err(damaged())
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Number,
    Shared,
    /// Text of a formula or written in place.
    Text,
    Bool,
    Error,
    Iso,
}

struct CellTag {
    column: Option<u32>,
    style: usize,
    kind: Kind,
}

impl CellTag {
    #[inline]
    fn read(attributes: &[u8]) -> CellTag {
        let mut tag = CellTag { column: None, style: 0, kind: Kind::Number };
        for (key, value) in Attributes(attributes) {
            match key {
                b"r" => tag.column = reference(value).map(|(column, _)| column),
                b"s" => tag.style = numbers::parse(value).unwrap_or(0.0) as usize,
                b"t" => {
                    tag.kind = match value {
                        b"s" => Kind::Shared,
                        b"str" | b"inlineStr" => Kind::Text,
                        b"b" => Kind::Bool,
                        b"e" => Kind::Error,
                        b"d" => Kind::Iso,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
        tag
    }
}

/// What stands inside one `<c>`.
#[inline]
fn cell(
    feed: &mut Feed,
    shape: &Shape,
    tag: &CellTag,
    column: u32,
    value: &mut Vec<u8>,
    guard: &mut Guard,
) -> Result<(), Refusal> {
    value.clear();
    let mut inside = false;
    while let Some(token) = feed.next()? {
        match token {
            Token::Open { name: b"v", empty, .. } => inside = !empty,
            Token::Close(b"v") => inside = false,
            Token::Text(text) if inside && value.len() < ENOUGH_BYTES => unescape(text, value),
            Token::Cdata(text) if inside && value.len() < ENOUGH_BYTES => value.extend_from_slice(text),
            Token::Close(b"c") => {
                let cell = shape.cell(tag, value)?;
                return guard.cell(column, cell);
            }
            Token::Open { name: b"f", empty, .. } => {
                guard.formula(column);
                if !empty {
                    feed.skip(b"f")?;
                }
            }
            Token::Open { name: b"is", empty: false, .. } => rich_text(feed, b"is", value)?,
            _ => {}
        }
    }
    Err(damaged())
}

impl Shape {
    /// The stored value; a formula that was never computed has none.
    #[inline]
    fn cell(&self, tag: &CellTag, value: &[u8]) -> Result<Cell, Refusal> {
        if value.is_empty() {
            return Ok(Cell::Empty);
        }
        Ok(match tag.kind {
            Kind::Shared => {
                let index = numbers::parse(value).ok_or_else(damaged)?;
                Cell::Text(self.shared.get(index as usize).ok_or_else(damaged)?.to_owned())
            }
            Kind::Number => match numbers::parse(value) {
                Some(number) => numbers::number(number, self.styles.get(tag.style).copied().unwrap_or(false), self.is_1904),
                None => Cell::Text(to_text(value)),
            },
            Kind::Text => {
                let mut text = String::with_capacity(value.len());
                push_unescaped(&String::from_utf8_lossy(value), &mut text);
                Cell::Text(text)
            }
            Kind::Bool => Cell::Bool(matches!(value, b"1" | b"true")),
            Kind::Error => Cell::Error(to_text(value)),
            Kind::Iso => {
                let text = to_text(value);
                numbers::day_of_iso(&text).map_or(Cell::Text(text), Cell::Day)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_excel_escapes_come_back() {
        let mut text = String::new();
        push_unescaped("a_x000D_b_x00_c_x4E2D__xd", &mut text);
        assert_eq!(text, "a\rb_x00_c中_xd");
    }

    /// Rows and merged blocks, nothing else.
    #[derive(Default)]
    struct Rows(Vec<Vec<Cell>>, usize);

    impl crate::cells::RowSink for Rows {
        fn sheet(&mut self, head: SheetHead) -> bool {
            self.1 += head.merged.len();
            true
        }
        fn row(&mut self, row: crate::cells::RawRow) -> Result<(), crate::cells::SinkClosed> {
            self.0.push(row.cells);
            Ok(())
        }
        fn end_sheet(&mut self) -> Result<(), crate::cells::SinkClosed> {
            Ok(())
        }
    }

    #[test]
    fn parts_too_large_to_be_kept_are_inflated_again() {
        // In tests only 64 KiB are kept, so both the sheet and the strings are read as streams here.
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for row in 0..20_000_u32 {
            sheet.write_string(row, 0, format!("虚构{row}")).unwrap();
            sheet.write_number(row, 1, row).unwrap();
        }
        for row in 0..5_000_u32 {
            let format = rust_xlsxwriter::Format::new();
            sheet.merge_range(row * 2, 3, row * 2 + 1, 3, "", &format).unwrap();
        }
        let bytes = book.save_to_buffer().unwrap();
        let mut rows = Rows::default();
        read(&bytes, &mut Guard::new(&mut rows)).unwrap();
        assert_eq!((rows.0.len(), rows.1), (20_000, 5_000));
        for (row, cells) in rows.0.iter().enumerate() {
            assert_eq!(cells[..2], [Cell::Text(format!("虚构{row}")), Cell::Number(row as f64)]);
        }
    }

    #[test]
    fn targets_are_resolved() {
        assert_eq!(resolve("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolve("xl", "/xl/sharedstrings.xml"), "xl/sharedstrings.xml");
        assert_eq!(resolve("xl", "../xl/styles.xml"), "xl/styles.xml");
    }
}
