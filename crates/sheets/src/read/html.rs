//! Tables in HTML that call themselves `.xls`, as many web systems export them.

use super::limits::{ENOUGH_BYTES, Guard, LAST_ROW, MAX_COLUMNS, MAX_MERGED, clip, damaged, too_many_merged};
use crate::cells::{Cell, Merged, SheetHead};
use crate::protocol::Refusal;
use memchr::{memchr, memmem};

pub fn recognises(text: &str) -> bool {
    tags(text).any(|tag| tag.is("table"))
}

/// Reads all tables that hold no other table, one below the other as a spreadsheet program shows them.
pub fn read(text: &str, guard: &mut Guard) -> Result<(), Refusal> {
    let tables = innermost(text);
    let mut merged = Vec::new();
    walk(text, &tables, &mut |event| match event {
        Event::Block(block) if merged.len() >= MAX_MERGED => Err(block).map_err(|_| too_many_merged()),
        Event::Block(block) => {
            merged.push(block);
            Ok(())
        }
        _ => Ok(()),
    })?;
    let head = SheetHead { name: sheet_name(text), merged, ..SheetHead::default() };
    if !guard.sheet(head)? {
        return Ok(());
    }
    walk(text, &tables, &mut |event| match event {
        Event::Row(row) => guard.begin_row(row),
        Event::Cell(column, text) => guard.cell(column, Cell::of_text(text)),
        Event::EndRow => guard.end_row(),
        Event::Block(_) => Ok(()),
    })?;
    guard.end_sheet()
}

/// The name that Excel writes into a comment.
fn sheet_name(text: &str) -> String {
    let found = text.find("<x:Name>").and_then(|at| {
        let rest = &text[at + 8..];
        rest.get(..rest.find('<')?)
    });
    match found {
        Some(name) if !name.trim().is_empty() && name.len() < 200 => resolve(name).trim().to_owned(),
        _ => "Sheet1".to_owned(),
    }
}

enum Event {
    /// Counted from 1.
    Row(u32),
    Cell(u32, String),
    Block(Merged),
    EndRow,
}

struct Tag<'t> {
    start: usize,
    end: usize,
    closes: bool,
    name: &'t str,
    attributes: &'t str,
}

impl Tag<'_> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
    fn opens(&self, name: &str) -> bool {
        !self.closes && self.is(name)
    }
    fn span(&self, name: &str) -> u32 {
        let wanted = name.as_bytes();
        let bytes = self.attributes.as_bytes();
        let Some(at) = bytes.windows(wanted.len()).position(|part| part.eq_ignore_ascii_case(wanted)) else { return 1 };
        let digits: String = self.attributes[at + wanted.len()..]
            .chars()
            .skip_while(|c| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
            .take_while(char::is_ascii_digit)
            .take(9)
            .collect();
        digits.parse().unwrap_or(1).clamp(1, LAST_ROW)
    }
}

/// All tags; comments, scripts and styles are passed over.
fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + memchr(b'<', text.as_bytes().get(at..)?)?;
            let rest = &text[start..];
            if rest.starts_with("<!--") {
                at = start + memmem::find(rest.as_bytes(), b"-->").map_or(rest.len(), |end| end + 3);
                continue;
            }
            let body = &rest[1..];
            let closes = body.starts_with('/');
            let name_start = 1 + usize::from(closes);
            let name_length = rest[name_start..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b':').count();
            if name_length == 0 {
                // A lone `<`, an instruction or a document type.
                at = start + 1;
                continue;
            }
            let name = &rest[name_start..name_start + name_length];
            let length = tag_length(rest)?;
            at = start + length;
            if !closes && (name.eq_ignore_ascii_case("script") || name.eq_ignore_ascii_case("style")) {
                let close = format!("</{}", name.to_ascii_lowercase());
                at += find_ignoring_case(&text[at..], &close).unwrap_or(text.len() - at);
            }
            let attributes = rest[name_start + name_length..length].trim_end_matches('>');
            return Some(Tag { start, end: start + length, closes, name, attributes });
        }
    })
}

/// How long the tag at the start is: a `>` inside quotes does not end it.
fn tag_length(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut quote = None;
    for (at, byte) in bytes.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') if bytes[..at].trim_ascii_end().ends_with(b"=") => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            _ => {}
        }
        // A tag is short; what goes on for longer is text with a stray sign.
        if at > 64 << 10 {
            return None;
        }
    }
    None
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + memchr(b'<', text.as_bytes().get(from..)?)?;
        if text.as_bytes().get(at..at + wanted.len())?.eq_ignore_ascii_case(wanted.as_bytes()) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Where the tables stand that hold no other table.
fn innermost(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for tag in tags(text).filter(|tag| tag.is("table")) {
        if tag.closes {
            if let Some(start) = open.take() {
                found.push((start, tag.start));
            }
        } else {
            open = Some(tag.end);
        }
    }
    if let Some(start) = open {
        found.push((start, text.len()));
    }
    found
}

/// A block that reaches down into later rows.
struct Span {
    column: u32,
    width: u32,
    rows_left: u32,
}

fn walk(text: &str, tables: &[(usize, usize)], emit: &mut dyn FnMut(Event) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let mut row = 0_u32;
    for (start, end) in tables {
        let table = &text[*start..*end];
        let mut state = Walk { row, spans: Vec::new(), column: 0, in_row: false, cell: None };
        let mut from = 0;
        for tag in tags(table) {
            state.text(&table[from.min(tag.start)..tag.start]);
            from = tag.end;
            state.tag(&tag, emit)?;
        }
        state.text(&table[from.min(table.len())..]);
        state.end_row(emit)?;
        row = state.row;
    }
    Ok(())
}

struct Walk {
    row: u32,
    spans: Vec<Span>,
    column: u32,
    in_row: bool,
    cell: Option<(u32, String)>,
}

impl Walk {
    fn text(&mut self, text: &str) {
        let Some((_, cell)) = &mut self.cell else { return };
        let mut rest = text;
        while !rest.is_empty() && cell.len() < ENOUGH_BYTES {
            // Comments and conditions such as `<![if …]>` are no text.
            let end = rest.find("<!").unwrap_or(rest.len());
            let most = rest[..end].char_indices().nth(ENOUGH_BYTES).map_or(end, |(at, _)| at);
            cell.push_str(&resolve(&rest[..most]));
            rest = &rest[end..];
            let close = if rest.starts_with("<!--") { "-->" } else { ">" };
            rest = rest.find(close).map_or("", |at| &rest[at + close.len()..]);
        }
    }

    fn tag(&mut self, tag: &Tag, emit: &mut dyn FnMut(Event) -> Result<(), Refusal>) -> Result<(), Refusal> {
        if tag.is("tr") {
            self.end_row(emit)?;
            if !tag.closes {
                self.begin_row(emit)?;
            }
        } else if tag.is("td") || tag.is("th") {
            self.end_cell(emit)?;
            if !tag.closes {
                if !self.in_row {
                    self.begin_row(emit)?;
                }
                self.begin_cell(tag, emit)?;
            }
        } else if (tag.opens("br") || tag.is("p") || tag.is("div") || tag.is("li"))
            && let Some((_, cell)) = &mut self.cell
            && !cell.is_empty()
        {
            cell.push(' ');
        }
        Ok(())
    }

    fn begin_row(&mut self, emit: &mut dyn FnMut(Event) -> Result<(), Refusal>) -> Result<(), Refusal> {
        if self.row >= LAST_ROW {
            return Err(damaged());
        }
        self.row += 1;
        self.column = 0;
        self.in_row = true;
        emit(Event::Row(self.row))
    }

    fn begin_cell(&mut self, tag: &Tag, emit: &mut dyn FnMut(Event) -> Result<(), Refusal>) -> Result<(), Refusal> {
        // Columns beyond the limit all count as the first one there: only a value in it matters.
        while self.column < MAX_COLUMNS
            && let Some(span) = self.spans.iter().find(|s| s.column <= self.column && self.column < s.column + s.width)
        {
            self.column = span.column + span.width;
        }
        let column = self.column.min(MAX_COLUMNS);
        let width = tag.span("colspan").min(MAX_COLUMNS + 1 - column).max(1);
        let height = tag.span("rowspan");
        if height > 1 && column < MAX_COLUMNS {
            self.spans.push(Span { column, width, rows_left: height });
        }
        let block = Merged {
            first_row: self.row - 1,
            first_column: column,
            last_row: self.row - 1 + (height - 1),
            last_column: column + width - 1,
        };
        if let Some(block) = clip(block) {
            emit(Event::Block(block))?;
        }
        self.cell = Some((column, String::new()));
        self.column = column + width;
        Ok(())
    }

    fn end_cell(&mut self, emit: &mut dyn FnMut(Event) -> Result<(), Refusal>) -> Result<(), Refusal> {
        let Some((column, text)) = self.cell.take() else { return Ok(()) };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        emit(Event::Cell(column, text))
    }

    fn end_row(&mut self, emit: &mut dyn FnMut(Event) -> Result<(), Refusal>) -> Result<(), Refusal> {
        self.end_cell(emit)?;
        if self.in_row {
            self.in_row = false;
            for span in &mut self.spans {
                span.rows_left -= 1;
            }
            self.spans.retain(|span| span.rows_left > 0);
            emit(Event::EndRow)?;
        }
        Ok(())
    }
}

/// Entities that occur in tables; others stay as they are written.
fn resolve(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let known = end.and_then(|end| {
            let name = &rest[1..end];
            match name {
                "amp" => Some('&'),
                "lt" => Some('<'),
                "gt" => Some('>'),
                "quot" => Some('"'),
                "apos" => Some('\''),
                "nbsp" | "ensp" | "emsp" => Some(' '),
                "middot" => Some('\u{b7}'),
                _ => {
                    let digits = name.strip_prefix('#')?;
                    let code = match digits.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => digits.parse().ok()?,
                    };
                    char::from_u32(if code == 160 { 32 } else { code })
                }
            }
        });
        match (end, known) {
            (Some(end), Some(c)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}
