//! The XML of Excel 2003 (SpreadsheetML), usually found under the ending `.xls`.

use super::limits::{self, ENOUGH_BYTES, Guard, LAST_ROW, MAX_MERGED, clip};
use super::numbers;
use super::tokens::{Feed, Token, attribute, attribute_text, to_text};
use crate::cells::{Cell, Merged, SheetHead};
use crate::protocol::Refusal;

pub fn recognises(text: &str) -> bool {
    let head = text.as_bytes();
    let head = &head[..head.len().min(16 << 10)];
    memchr::memmem::find(head, b"urn:schemas-microsoft-com:office:spreadsheet").is_some()
        && memchr::memmem::find(head, b"Workbook").is_some()
        && !["<html", "<HTML"].iter().any(|mark| text.starts_with(mark))
}

/// Reads every sheet. Whether one is hidden stands behind its rows, so the file is gone through twice.
pub fn read(text: &str, guard: &mut Guard) -> Result<(), Refusal> {
    let mut heads = heads(text)?.into_iter();
    let mut feed = Feed::memory(text.as_bytes());
    let mut wanted = false;
    while let Some(token) = feed.next()? {
        match token {
            Token::Open { name: b"Worksheet", empty, .. } => {
                let Some(head) = heads.next() else { break };
                wanted = guard.sheet(head)?;
                if empty && wanted {
                    guard.end_sheet()?;
                    wanted = false;
                }
            }
            Token::Open { name: b"Table", empty: false, .. } if wanted => table(&mut feed, &mut |event| match event {
                Event::Row(row) => guard.begin_row(row),
                Event::Cell(column, cell) => guard.cell(column, cell),
                Event::Formula(column) => {
                    guard.formula(column);
                    Ok(())
                }
                Event::EndRow => guard.end_row(),
                Event::Block(_) => Ok(()),
            })?,
            Token::Close(b"Worksheet") if wanted => {
                guard.end_sheet()?;
                wanted = false;
            }
            _ => {}
        }
    }
    Ok(())
}

fn heads(text: &str) -> Result<Vec<SheetHead>, Refusal> {
    let mut heads: Vec<SheetHead> = Vec::new();
    let mut feed = Feed::memory(text.as_bytes());
    let mut blocks = 0_usize;
    let mut is_1904 = false;
    while let Some(token) = feed.next()? {
        match token {
            Token::Open { name: b"Worksheet", attributes, .. } => {
                let name = attribute_text(attributes, b"Name").unwrap_or_default();
                heads.push(SheetHead { index: heads.len() as u16, name, ..SheetHead::default() });
                if heads.len() > limits::MAX_SHEETS {
                    return Err(limits::too_many_sheets());
                }
            }
            Token::Open { name: b"Visible", empty: false, .. } => {
                let mut word = Vec::new();
                feed.text(b"Visible", &mut word, 64)?;
                if let Some(head) = heads.last_mut() {
                    head.hidden = matches!(word.as_slice(), b"SheetHidden" | b"SheetVeryHidden");
                }
            }
            Token::Open { name: b"Table", empty: false, .. } => {
                let Some(head) = heads.last_mut() else { continue };
                table(&mut feed, &mut |event| {
                    if let Event::Block(block) = event {
                        blocks += 1;
                        if blocks > MAX_MERGED {
                            return Err(limits::too_many_merged());
                        }
                        head.merged.push(block);
                    }
                    Ok(())
                })?;
            }
            Token::Open { name: b"Date1904", .. } => is_1904 = true,
            Token::Open { name: b"OLEObject" | b"oleObject", .. } => return Err(limits::embedded()),
            Token::Open { name: b"SupBook", .. } => return Err(limits::external_link()),
            _ => {}
        }
    }
    heads.iter_mut().for_each(|head| head.is_1904 = is_1904);
    Ok(heads)
}

enum Event {
    /// Counted from 1.
    Row(u32),
    Cell(u32, Cell),
    Formula(u32),
    Block(Merged),
    EndRow,
}

fn number(attributes: &[u8], name: &[u8]) -> Option<u32> {
    let value = attribute(attributes, name).and_then(numbers::parse)?;
    (0.0..=f64::from(LAST_ROW)).contains(&value).then_some(value as u32)
}

/// The rows of one table, up to its end.
fn table(feed: &mut Feed, emit: &mut dyn FnMut(Event) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let (mut row, mut column, mut next_row, mut next_column) = (0_u32, 0_u32, 1_u32, 0_u32);
    while let Some(token) = feed.next()? {
        match token {
            Token::Open { name: b"Row", attributes, empty } => {
                row = number(attributes, b"Index").unwrap_or(next_row).max(1);
                next_row = row.saturating_add(1).saturating_add(number(attributes, b"Span").unwrap_or(0));
                next_column = 0;
                if !empty {
                    emit(Event::Row(row))?;
                }
            }
            Token::Close(b"Row") => emit(Event::EndRow)?,
            Token::Open { name: b"Cell", attributes, .. } => {
                column = number(attributes, b"Index").map_or(next_column, |index| index.saturating_sub(1));
                let across = number(attributes, b"MergeAcross").unwrap_or(0);
                let down = number(attributes, b"MergeDown").unwrap_or(0);
                next_column = column.saturating_add(1).saturating_add(across);
                let first_row = row.saturating_sub(1);
                let block = Merged {
                    first_row,
                    first_column: column,
                    last_row: first_row.saturating_add(down),
                    last_column: column.saturating_add(across),
                };
                if let Some(block) = clip(block) {
                    emit(Event::Block(block))?;
                }
                if attribute(attributes, b"Formula").is_some() {
                    emit(Event::Formula(column))?;
                }
            }
            Token::Open { name: b"Data", attributes, empty: false } => {
                let kind = attribute(attributes, b"Type").unwrap_or_default().to_vec();
                let mut value = Vec::new();
                feed.text(b"Data", &mut value, ENOUGH_BYTES)?;
                emit(Event::Cell(column, cell(&kind, &value)))?;
            }
            // A comment has a Data of its own.
            Token::Open { name: b"Comment", empty: false, .. } => feed.skip(b"Comment")?,
            Token::Close(b"Table") => return Ok(()),
            _ => {}
        }
    }
    Err(limits::damaged())
}

fn cell(kind: &[u8], value: &[u8]) -> Cell {
    if value.is_empty() {
        return Cell::Empty;
    }
    match kind {
        b"Number" => numbers::parse(value).map_or_else(|| Cell::Text(to_text(value)), Cell::Number),
        b"DateTime" => {
            let text = to_text(value);
            numbers::day_of_iso(&text).map_or(Cell::Text(text), Cell::Day)
        }
        b"Boolean" => Cell::Bool(value == b"1"),
        b"Error" => Cell::Error(to_text(value)),
        _ => Cell::Text(to_text(value)),
    }
}
