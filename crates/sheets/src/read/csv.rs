//! Separated values: comma, tab, semicolon or bar, quoted or not, as they come out of spreadsheet programs.

use super::limits::{Guard, MAX_CHARACTERS, cell_name};
use crate::cells::{Cell, SheetHead};
use crate::protocol::Refusal;
use memchr::{memchr, memchr3};
use std::borrow::Cow;

const SEPARATORS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// So many bytes of a line are looked at for its separators.
const LOOKED_AT: usize = 16 << 10;

/// Reads the text as one sheet. Every cell is text (or the word of an error): nothing is taken for a number or a formula.
pub fn read(text: &str, guard: &mut Guard) -> Result<(), Refusal> {
    // The end-of-file mark of old DOS programs.
    let mut text = text.trim_start_matches('\u{feff}').trim_end_matches('\u{1a}');
    let mut separator = None;
    // Excel's own way to say the separator.
    if let Some(said) = text.strip_prefix("sep=").and_then(|rest| rest.bytes().next())
        && said.is_ascii()
    {
        separator = Some(said);
        text = text.find('\n').map_or("", |end| &text[end + 1..]);
    }
    let separator = separator.unwrap_or_else(|| guess(text));
    if !guard.sheet(SheetHead { name: "Sheet1".to_owned(), ..SheetHead::default() })? {
        return Ok(());
    }
    let mut row = 0_u32;
    let mut rest = text;
    while !rest.is_empty() {
        row = row.saturating_add(1);
        // Blank lines are passed over here, so that a file of nothing else is no work and no refusal.
        if rest.starts_with(['\n', '\r']) {
            rest = after_line(rest, 0);
            continue;
        }
        guard.begin_row(row)?;
        let mut column = 0_u32;
        loop {
            let field = field(rest, separator, column, row)?;
            guard.cell(column, Cell::of_text(unwrap_formula(field.text).into_owned()))?;
            column = column.saturating_add(1);
            if field.last {
                rest = after_line(rest, field.used);
                break;
            }
            rest = &rest[field.used + 1..];
        }
        guard.end_row()?;
    }
    guard.end_sheet()
}

/// The separator that most lines agree on. Web systems write a tab beside every value, so that a spreadsheet program
/// keeps long numbers whole: where each tab stands beside a comma or at an end of the line, the comma parts the values.
fn guess(text: &str) -> u8 {
    let mut best = (b',', 0_usize);
    let mut commas = false;
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(60).collect();
    for separator in SEPARATORS {
        let counts: Vec<usize> = lines.iter().map(|line| count_outside_quotes(line, separator)).filter(|n| *n > 0).collect();
        let score = counts
            .iter()
            .map(|count| (counts.iter().filter(|other| *other == count).count(), *count))
            .max()
            .map_or(0, |(lines, count)| lines * lines * count);
        commas |= separator == b',' && score > 0;
        if score > best.1 {
            best = (separator, score);
        }
    }
    if best.0 == b'\t' && commas && lines.iter().all(|line| pads(line)) { b',' } else { best.0 }
}

/// Whether each tab outside of quotes stands beside a comma or at an end of the line.
fn pads(line: &str) -> bool {
    let bytes = line.as_bytes();
    let bytes = &bytes[..bytes.len().min(LOOKED_AT)];
    let mut quoted = false;
    bytes.iter().enumerate().all(|(at, byte)| {
        quoted ^= *byte == b'"';
        let edge = at == 0 || at + 1 == bytes.len();
        *byte != b'\t' || quoted || edge || bytes[at - 1] == b',' || bytes[at + 1] == b','
    })
}

fn count_outside_quotes(line: &str, separator: u8) -> usize {
    let (mut count, mut quoted) = (0, false);
    for byte in line.bytes().take(LOOKED_AT) {
        match byte {
            b'"' => quoted = !quoted,
            byte if byte == separator && !quoted => count += 1,
            _ => {}
        }
    }
    count
}

struct Field<'t> {
    text: Cow<'t, str>,
    /// Bytes of it as written, without what ends it.
    used: usize,
    /// A line end or the end of the text follows.
    last: bool,
}

fn field<'t>(rest: &'t str, separator: u8, column: u32, row: u32) -> Result<Field<'t>, Refusal> {
    let bytes = rest.as_bytes();
    if bytes.first() == Some(&b'"')
        && let Some(field) = quoted(rest, separator, column, row)?
    {
        return Ok(field);
    }
    let end = memchr3(separator, b'\n', b'\r', bytes).unwrap_or(bytes.len());
    Ok(Field { text: Cow::Borrowed(&rest[..end]), used: end, last: bytes.get(end) != Some(&separator) })
}

/// A field in quotes, or `None` when the quote is never closed: then it is a character like any other.
fn quoted<'t>(rest: &'t str, separator: u8, column: u32, row: u32) -> Result<Option<Field<'t>>, Refusal> {
    let bytes = rest.as_bytes();
    let mut at = 1;
    let mut doubled = false;
    loop {
        let Some(close) = memchr(b'"', &bytes[at..]).map(|found| found + at) else {
            return Ok(None);
        };
        // A quote that is never closed would swallow the rest of the file.
        if close > MAX_CHARACTERS && rest[1..close].chars().nth(MAX_CHARACTERS).is_some() {
            let name = cell_name(column, row);
            let limit = MAX_CHARACTERS.to_string();
            return Err(Refusal::with("import-refused-cell-length", &[("cell", &name), ("limit", &limit)]));
        }
        match bytes.get(close + 1) {
            Some(b'"') => {
                doubled = true;
                at = close + 2;
            }
            None | Some(b'\n' | b'\r') => {
                return Ok(Some(Field { text: inside(&rest[1..close], doubled), used: close + 1, last: true }));
            }
            Some(next) if *next == separator => {
                return Ok(Some(Field { text: inside(&rest[1..close], doubled), used: close + 1, last: false }));
            }
            // A quote inside the text that was not doubled.
            Some(_) => at = close + 1,
        }
    }
}

fn inside(text: &str, doubled: bool) -> Cow<'_, str> {
    if doubled { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) }
}

/// `="0012"`, by which many programs keep long numbers as text.
fn unwrap_formula(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.strip_prefix("=\"").and_then(|inner| inner.strip_suffix('"')) {
        Some(inner) if !inner.contains('"') => Cow::Owned(inner.to_owned()),
        _ => text,
    }
}

/// What follows the line end at `at`.
fn after_line(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])).unwrap_or(rest)
}
