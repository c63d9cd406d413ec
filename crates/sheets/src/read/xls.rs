//! `.xls` of Excel 95 to 2003: the records of the workbook stream.
//!
//! Cells are gathered sparsely (at most 8,000,000 of 24 bytes), because merged blocks stand behind them and
//! some writers do not keep the order of rows. Declared dimensions are not looked at.

use super::cfb::Container;
use super::limits::{self, Guard, MAX_CELLS, clip, damaged};
use super::numbers;
use crate::cells::{Cell, Merged, SheetHead};
use crate::protocol::Refusal;
use encoding_rs::Encoding;
use std::collections::HashMap;

pub fn read(bytes: &[u8], guard: &mut Guard) -> Result<(), Refusal> {
    let container = Container::open(bytes)?;
    if container.has("EncryptedPackage") || container.has("EncryptionInfo") {
        return Err(limits::encrypted());
    }
    let name = if container.has("Workbook") { "Workbook" } else { "Book" };
    if !container.has(name) {
        return Err(limits::no_table());
    }
    if ["_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT"].iter().any(|name| container.has(name)) {
        return Err(limits::macros());
    }
    let object = |name: &str| name.starts_with("MBD") || name == "Ctls" || name.ends_with("Ole10Native");
    if container.items.iter().any(|item| object(&item.name)) {
        return Err(limits::embedded());
    }
    let stream = container.stream(name)?;
    drop(container);
    let globals = Globals::read(&stream)?;
    for (index, sheet) in globals.sheets.iter().enumerate() {
        let wanted_anyway = !sheet.hidden;
        let found = if wanted_anyway { globals.sheet(&stream, sheet.at)? } else { Sheet::default() };
        let head = SheetHead {
            index: index as u16,
            name: sheet.name.clone(),
            hidden: sheet.hidden,
            merged: found.merged.clone(),
            is_1904: globals.is_1904,
        };
        if guard.sheet(head)? {
            let found = if wanted_anyway { found } else { globals.sheet(&stream, sheet.at)? };
            globals.send(found, guard)?;
            guard.end_sheet()?;
        }
    }
    Ok(())
}

struct Record<'s> {
    kind: u16,
    data: &'s [u8],
}

/// The records from a place on; a cut stream ends the walk with a refusal.
struct Records<'s> {
    rest: &'s [u8],
}

impl<'s> Records<'s> {
    fn next(&mut self) -> Result<Option<Record<'s>>, Refusal> {
        if self.rest.len() < 4 {
            return if self.rest.iter().all(|byte| *byte == 0) { Ok(None) } else { Err(damaged()) };
        }
        let kind = u16(self.rest, 0)?;
        let length = usize::from(u16(self.rest, 2)?);
        let data = self.rest.get(4..4 + length).ok_or_else(damaged)?;
        self.rest = &self.rest[4 + length..];
        Ok(Some(Record { kind, data }))
    }

    /// The continuation that follows directly, if any.
    fn continuation(&mut self) -> Result<Option<&'s [u8]>, Refusal> {
        if self.rest.len() >= 4 && u16(self.rest, 0)? == CONTINUE {
            return Ok(self.next()?.map(|record| record.data));
        }
        Ok(None)
    }
}

const CONTINUE: u16 = 0x003c;
const BOF: u16 = 0x0809;
const EOF: u16 = 0x000a;

fn u16(bytes: &[u8], at: usize) -> Result<u16, Refusal> {
    bytes.get(at..at + 2).map(|b| u16::from_le_bytes([b[0], b[1]])).ok_or_else(damaged)
}

fn u32(bytes: &[u8], at: usize) -> Result<u32, Refusal> {
    bytes.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).ok_or_else(damaged)
}

fn f64(bytes: &[u8], at: usize) -> Result<f64, Refusal> {
    let bytes: [u8; 8] = bytes.get(at..at + 8).and_then(|b| b.try_into().ok()).ok_or_else(damaged)?;
    Ok(f64::from_le_bytes(bytes))
}

struct Listed {
    name: String,
    hidden: bool,
    at: usize,
}

struct Globals {
    /// Excel 97 and later; before, texts are bytes of a code page.
    unicode: bool,
    encoding: &'static Encoding,
    is_1904: bool,
    styles: Vec<bool>,
    strings: Vec<Box<str>>,
    sheets: Vec<Listed>,
}

impl Globals {
    fn read(stream: &[u8]) -> Result<Globals, Refusal> {
        let mut globals = Globals {
            unicode: true,
            encoding: encoding_rs::GBK,
            is_1904: false,
            styles: Vec::new(),
            strings: Vec::new(),
            sheets: Vec::new(),
        };
        let mut formats: HashMap<u16, bool> = HashMap::new();
        let mut style_formats = Vec::new();
        let mut records = Records { rest: stream };
        let mut first = true;
        while let Some(record) = records.next()? {
            let data = record.data;
            if first {
                if record.kind != BOF {
                    return Err(damaged());
                }
                globals.unicode = match u16(data, 0)? {
                    0x0600 => true,
                    0x0500 => false,
                    _ => return Err(limits::other_format("xls")),
                };
                first = false;
                continue;
            }
            match record.kind {
                EOF => break,
                // FILEPASS
                0x002f => return Err(limits::encrypted()),
                // CODEPAGE
                0x0042 => {
                    globals.encoding = match u16(data, 0)? {
                        950 => encoding_rs::BIG5,
                        1252 => encoding_rs::WINDOWS_1252,
                        65001 => encoding_rs::UTF_8,
                        // Chinese Windows, and whatever a county is likely to send.
                        _ => encoding_rs::GBK,
                    }
                }
                // DATEMODE
                0x0022 => globals.is_1904 = u16(data, 0)? == 1,
                // FORMAT
                0x041e => {
                    let code = if globals.unicode {
                        unicode_text(data.get(2..).ok_or_else(damaged)?)?
                    } else {
                        let length = usize::from(*data.get(2).ok_or_else(damaged)?);
                        globals.decode(data.get(3..).unwrap_or_default(), length)
                    };
                    formats.insert(u16(data, 0)?, numbers::code_is_date(&code));
                }
                // XF
                0x00e0 => style_formats.push(u16(data, 2)?),
                // BOUNDSHEET
                0x0085 => globals.list(data)?,
                // SUPBOOK
                0x01ae if links_outside(data) => return Err(limits::external_link()),
                // EXTERNSHEET before Excel 97: 1 begins the path of another file.
                0x0017 if !globals.unicode && data.get(1) == Some(&1) => return Err(limits::external_link()),
                // SST
                0x00fc => {
                    let mut parts = vec![data];
                    while let Some(part) = records.continuation()? {
                        parts.push(part);
                    }
                    globals.strings = shared_strings(&parts)?;
                }
                _ => {}
            }
        }
        let is_date = |id: &u16| formats.get(id).copied().unwrap_or_else(|| numbers::builtin_is_date(u32::from(*id)));
        globals.styles = style_formats.iter().map(is_date).collect();
        if globals.sheets.is_empty() {
            return Err(limits::no_table());
        }
        Ok(globals)
    }

    fn list(&mut self, data: &[u8]) -> Result<(), Refusal> {
        let at = u32(data, 0)? as usize;
        let (state, kind) = (u16(data, 4)? & 3, *data.get(5).ok_or_else(damaged)?);
        let length = usize::from(*data.get(6).ok_or_else(damaged)?);
        let name = if self.unicode {
            let flags = *data.get(7).ok_or_else(damaged)?;
            characters(data.get(8..).unwrap_or_default(), length, flags & 1 == 1)
        } else {
            self.decode(data.get(7..).unwrap_or_default(), length)
        };
        match kind {
            0 => self.sheets.push(Listed { name, hidden: state != 0, at }),
            // A sheet of Excel 4 macros, or a Visual Basic module.
            1 | 6 => return Err(limits::macros()),
            _ => {}
        }
        if self.sheets.len() > limits::MAX_SHEETS {
            return Err(limits::too_many_sheets());
        }
        Ok(())
    }

    fn decode(&self, bytes: &[u8], length: usize) -> String {
        self.encoding.decode_without_bom_handling(&bytes[..length.min(bytes.len())]).0.into_owned()
    }

    /// Everything of one sheet, in the order of its rows.
    fn sheet(&self, stream: &[u8], at: usize) -> Result<Sheet, Refusal> {
        let mut records = Records { rest: stream.get(at..).ok_or_else(damaged)? };
        let mut sheet = Sheet::default();
        // Charts inside a sheet are streams of their own and have cells too.
        let mut depth = 0_usize;
        let mut awaits_text: Option<(u32, u32)> = None;
        while let Some(record) = records.next()? {
            match record.kind {
                BOF => {
                    depth += 1;
                    continue;
                }
                EOF if depth <= 1 => {
                    sheet.sort();
                    return Ok(sheet);
                }
                EOF => {
                    depth -= 1;
                    continue;
                }
                _ if depth != 1 => {
                    if depth == 0 {
                        return Err(damaged());
                    }
                    continue;
                }
                _ => {}
            }
            let data = record.data;
            match record.kind {
                // LABELSST
                0x00fd => sheet.push(place(data)?, Value::Shared(u32(data, 6)?))?,
                // RK, MULRK
                0x027e => sheet.push(place(data)?, Value::Number(rk(u32(data, 6)?), u16(data, 4)?))?,
                0x00bd => {
                    let (row, first) = place(data)?;
                    let cells = data.get(4..data.len().saturating_sub(2)).unwrap_or_default();
                    for (column, cell) in (first..).zip(cells.chunks_exact(6)) {
                        sheet.push((row, column), Value::Number(rk(u32(cell, 2)?), u16(cell, 0)?))?;
                    }
                }
                // NUMBER
                0x0203 => sheet.push(place(data)?, Value::Number(f64(data, 6)?, u16(data, 4)?))?,
                // LABEL, RSTRING
                0x0204 | 0x00d6 => {
                    let text = self.label(data.get(6..).ok_or_else(damaged)?)?;
                    sheet.push(place(data)?, Value::Text(text.into()))?;
                }
                // BOOLERR
                0x0205 => sheet.push(place(data)?, bool_or_error(u16(data, 6)?.to_le_bytes()))?,
                // FORMULA
                0x0006 => {
                    let at = place(data)?;
                    sheet.formulas.push(at);
                    awaits_text = None;
                    let stored = data.get(6..14).ok_or_else(damaged)?;
                    if stored[6..] != [0xff, 0xff] {
                        sheet.push(at, Value::Number(f64(data, 6)?, u16(data, 4)?))?;
                    } else {
                        match stored[0] {
                            0 => awaits_text = Some(at),
                            1 => sheet.push(at, Value::Bool(stored[2] != 0))?,
                            2 => sheet.push(at, Value::Error(stored[2]))?,
                            _ => {}
                        }
                    }
                }
                // STRING: the text of the formula before
                0x0207 => {
                    if let Some(at) = awaits_text.take() {
                        sheet.push(at, Value::Text(self.label(data)?.into()))?;
                    }
                }
                // MERGEDCELLS
                0x00e5 => {
                    for block in data.get(2..).unwrap_or_default().chunks_exact(8) {
                        let block = Merged {
                            first_row: u16(block, 0)?.into(),
                            last_row: u16(block, 2)?.into(),
                            first_column: u16(block, 4)?.into(),
                            last_column: u16(block, 6)?.into(),
                        };
                        sheet.merged.extend(clip(block));
                        if sheet.merged.len() > limits::MAX_MERGED {
                            return Err(limits::too_many_merged());
                        }
                    }
                }
                _ => {}
            }
        }
        Err(damaged())
    }

    fn label(&self, data: &[u8]) -> Result<String, Refusal> {
        if self.unicode {
            return unicode_text(data);
        }
        Ok(self.decode(data.get(2..).unwrap_or_default(), u16(data, 0)?.into()))
    }

    fn send(&self, sheet: Sheet, guard: &mut Guard) -> Result<(), Refusal> {
        let mut formulas = sheet.formulas.into_iter().peekable();
        let mut open: Option<u32> = None;
        for ((row, column), value) in sheet.cells {
            if open != Some(row) {
                if open.is_some() {
                    guard.end_row()?;
                }
                guard.begin_row(row + 1)?;
                open = Some(row);
                while formulas.next_if(|at| at.0 < row).is_some() {}
                while let Some(at) = formulas.next_if(|at| at.0 == row) {
                    guard.formula(at.1);
                }
            }
            let cell = match value {
                Value::Shared(index) => Cell::Text(self.strings.get(index as usize).ok_or_else(damaged)?.clone().into_string()),
                Value::Text(text) => Cell::Text(text.into_string()),
                Value::Number(value, style) => {
                    let is_date = self.styles.get(usize::from(style)).copied().unwrap_or(false);
                    numbers::number(value, is_date, self.is_1904)
                }
                Value::Bool(value) => Cell::Bool(value),
                Value::Error(code) => Cell::Error(error_word(code).to_owned()),
            };
            guard.cell(column, cell)?;
        }
        if open.is_some() {
            guard.end_row()?;
        }
        Ok(())
    }
}

#[derive(Default)]
struct Sheet {
    cells: Vec<((u32, u32), Value)>,
    formulas: Vec<(u32, u32)>,
    merged: Vec<Merged>,
}

enum Value {
    Shared(u32),
    Text(Box<str>),
    Number(f64, u16),
    Bool(bool),
    Error(u8),
}

impl Sheet {
    fn push(&mut self, at: (u32, u32), value: Value) -> Result<(), Refusal> {
        if self.cells.len() as u64 >= MAX_CELLS {
            return Err(limits::too_many_cells());
        }
        self.cells.push((at, value));
        Ok(())
    }

    fn sort(&mut self) {
        if !self.cells.is_sorted_by_key(|(at, _)| *at) {
            self.cells.sort_by_key(|(at, _)| *at);
        }
        self.formulas.sort_unstable();
    }
}

/// Row and column, from 0.
fn place(data: &[u8]) -> Result<(u32, u32), Refusal> {
    Ok((u16(data, 0)?.into(), u16(data, 2)?.into()))
}

/// A number in 30 bits: whole or the upper part of a float, perhaps in hundredths.
fn rk(bits: u32) -> f64 {
    let value = if bits & 2 != 0 { f64::from((bits as i32) >> 2) } else { f64::from_bits(u64::from(bits & 0xffff_fffc) << 32) };
    if bits & 1 != 0 { value / 100.0 } else { value }
}

fn bool_or_error([value, is_error]: [u8; 2]) -> Value {
    if is_error == 0 { Value::Bool(value != 0) } else { Value::Error(value) }
}

fn error_word(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}

/// Whether a list of linked sheets belongs to another file: not to this one, an add-in, or nothing.
fn links_outside(data: &[u8]) -> bool {
    match (u16(data, 2), data.get(4..)) {
        (Ok(0x0401 | 0x3a01), _) => false,
        (Ok(1), Some([_, 0 | b' ', ..])) => false,
        (Ok(_), _) => true,
        (Err(_), _) => false,
    }
}

/// A text with its length in two bytes and its flags in one.
fn unicode_text(data: &[u8]) -> Result<String, Refusal> {
    let length = usize::from(u16(data, 0)?);
    let Some(flags) = data.get(2) else { return Ok(String::new()) };
    Ok(characters(&data[3..], length, flags & 1 == 1))
}

fn characters(bytes: &[u8], length: usize, wide: bool) -> String {
    if wide {
        let units = bytes.chunks_exact(2).take(length).map(|b| u16::from_le_bytes([b[0], b[1]]));
        return char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect();
    }
    bytes.iter().take(length).map(|byte| char::from(*byte)).collect()
}

/// Reads across the records that one list of strings is spread over.
struct Spread<'s> {
    parts: &'s [&'s [u8]],
    part: usize,
    at: usize,
}

impl Spread<'_> {
    fn over(&self) -> bool {
        self.parts[self.part..].iter().enumerate().all(|(n, part)| if n == 0 { self.at >= part.len() } else { part.is_empty() })
    }

    fn byte(&mut self) -> Result<u8, Refusal> {
        loop {
            let part = self.parts.get(self.part).ok_or_else(damaged)?;
            if let Some(byte) = part.get(self.at) {
                self.at += 1;
                return Ok(*byte);
            }
            self.part += 1;
            self.at = 0;
        }
    }

    fn number(&mut self, bytes: usize) -> Result<usize, Refusal> {
        let mut value = 0;
        for shift in 0..bytes {
            value |= usize::from(self.byte()?) << (8 * shift);
        }
        Ok(value)
    }

    fn skip(&mut self, mut count: usize) -> Result<(), Refusal> {
        while count > 0 {
            let part = self.parts.get(self.part).ok_or_else(damaged)?;
            let step = count.min(part.len() - self.at);
            self.at += step;
            count -= step;
            if count > 0 {
                self.part += 1;
                self.at = 0;
            }
        }
        Ok(())
    }

    /// Characters; where a record ends among them, the next begins with new flags.
    fn characters(&mut self, length: usize, mut wide: bool, into: &mut String) -> Result<(), Refusal> {
        let mut left = length;
        let mut units = Vec::with_capacity(length.min(8192));
        while left > 0 {
            let part = self.parts.get(self.part).ok_or_else(damaged)?;
            let rest = &part[self.at..];
            let width = if wide { 2 } else { 1 };
            let here = (rest.len() / width).min(left);
            if wide {
                units.extend(rest.chunks_exact(2).take(here).map(|b| u16::from_le_bytes([b[0], b[1]])));
            } else {
                units.extend(rest[..here].iter().map(|byte| u16::from(*byte)));
            }
            self.at += here * width;
            left -= here;
            if left > 0 {
                self.part += 1;
                self.at = 0;
                wide = self.byte()? & 1 == 1;
            }
        }
        into.extend(char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')));
        Ok(())
    }
}

fn shared_strings(parts: &[&[u8]]) -> Result<Vec<Box<str>>, Refusal> {
    let mut spread = Spread { parts, part: 0, at: 0 };
    spread.number(4)?;
    let count = spread.number(4)?;
    let mut strings = Vec::new();
    for _ in 0..count {
        // Some writers count more strings than they write.
        if spread.over() {
            break;
        }
        let length = spread.number(2)?;
        let flags = spread.byte()?;
        let runs = if flags & 8 != 0 { spread.number(2)? } else { 0 };
        let extra = if flags & 4 != 0 { spread.number(4)? } else { 0 };
        let mut text = String::new();
        spread.characters(length, flags & 1 == 1, &mut text)?;
        spread.skip(runs * 4)?;
        spread.skip(extra)?;
        strings.push(text.into_boxed_str());
    }
    Ok(strings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_numbers_are_read() {
        assert_eq!(rk(0x3ff0_0000), 1.0);
        assert_eq!(rk((44_625 << 2) | 2), 44_625.0);
        assert_eq!(rk((1234 << 2) | 3), 12.34);
    }

    #[test]
    fn a_string_goes_on_in_the_next_record_with_new_flags() {
        // One string of four characters: two narrow, then two wide.
        let first = [1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, b'a', b'b'];
        let second = [1, 0x2d, 0x4e, b'd', 0];
        assert_eq!(shared_strings(&[&first, &second]).unwrap(), ["ab中d".into()]);
        assert!(shared_strings(&[&first]).is_err());
    }

    #[test]
    fn sec_21_only_other_files_are_links() {
        assert!(!links_outside(&[2, 0, 1, 4]));
        assert!(!links_outside(&[1, 0, 1, 0x3a]));
        assert!(links_outside(&[1, 0, 9, 0, 0, 1, b'b', b'.', b'x', b'l', b's']));
    }
}
