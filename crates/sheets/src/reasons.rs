//! The workbook of reasons: the refused rows as they came, to be mended and sent again.
//!
//! Each sheet with refused rows comes back with everything down to its header, then only the refused rows,
//! each reason in the last column and as a note on its cell. Rows of a list further down come back below the header of that
//! list. Columns that are never held (WP-18) are left out, those of one list within its rows, and so are single cells that tell
//! such a thing, also in columns that nobody needed and in titles. Numbers of persons
//! are left out of the texts that were read without them (SEC-34); columns that nobody read keep theirs, as the
//! file does that was sent. Every text is written as text, never as a formula (SEC-25).
//!
//! The original is read twice: first to see how wide each sheet is, then to write it row by row. The writer's
//! memory-saving modes are not used, because they put cells into files on the disk.

use crate::cells::{Cell, Merged, RawRow, RowSink, SheetHead, SinkClosed};
use crate::check::never_held;
use crate::check::personal_numbers::{self, Sought};
use crate::layout::sheet_name;
use crate::protocol::{Field, Meaning, Refusal, SheetReport};
use crate::read::limits::{MAX_CHARACTERS, MAX_COLUMNS};
use crate::read::read_file;
use leka_core::Day;
use rust_xlsxwriter::{Color, Format, FormatAlign, Note, Workbook, Worksheet, XlsxError};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What the workbook is made from, besides the file itself.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct ReasonsRequest {
    /// As the import understood the sheets: where the header ends, which columns are never held.
    pub sheets: Vec<SheetReport>,
    pub reasons: Vec<Reason>,
    /// The heading of the last column, in the language of whoever reads it.
    pub heading: String,
}

/// Why one row was refused (or what was noted about it), as a sentence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reason {
    pub sheet: u16,
    pub row: u32,
    /// The column of the file that is meant.
    pub position: Option<u16>,
    pub text: String,
}

/// Notes on cells beyond this number are left out (the fill and the column of reasons are not): spreadsheet
/// programs become slow, and nobody reads so many.
const MOST_NOTES: usize = 5_000;
/// Light enough to read on, in colour and in grey.
const FILL: u32 = 0x00FF_F2CC;

/// Reads the original file again and writes the workbook.
pub fn write(bytes: &[u8], request: &ReasonsRequest) -> Result<Vec<u8>, Refusal> {
    let plans = Plans::of(request);
    let mut survey = Survey { plans: &plans, heading: request.heading.trim(), current: None, found: HashMap::new() };
    read_file(bytes, &mut survey)?;
    let found = survey.found;
    let mut writer = Writer {
        plans: &plans,
        found: &found,
        heading: &request.heading,
        formats: Formats::new(),
        book: Workbook::new(),
        names: HashSet::new(),
        notes: 0,
        sheet: None,
        fault: false,
    };
    read_file(bytes, &mut writer)?;
    if writer.fault {
        return Err(failed());
    }
    // A workbook without sheets opens nowhere.
    if writer.names.is_empty() {
        writer.book.add_worksheet();
    }
    writer.book.save_to_buffer().map_err(|_| failed())
}

fn failed() -> Refusal {
    Refusal::new("import-refused-reasons")
}

/// What the request says of one sheet.
struct Plan<'r> {
    /// By the headers of the sheet, from above; there is at least one.
    parts: Vec<Part>,
    reasons: BTreeMap<u32, Vec<&'r Reason>>,
}

/// The rows of a sheet under one of its headers.
struct Part {
    header_from: u32,
    header_row: u32,
    /// The rows are about persons.
    of_people: bool,
    dropped: HashSet<u16>,
    /// Identity numbers and phones: their cells are text, so that a mended number stays whole.
    text_columns: HashSet<u16>,
    /// Texts in which no number of a person stays.
    sought: Vec<(u16, Sought)>,
    /// Something of it is written: what stands above the first list always is.
    written: bool,
}

struct Plans<'r>(HashMap<u16, Plan<'r>>);

impl<'r> Plans<'r> {
    fn of(request: &'r ReasonsRequest) -> Plans<'r> {
        let mut plans: HashMap<u16, Plan> = HashMap::new();
        for reason in request.reasons.iter().filter(|reason| reason.row > 0) {
            let plan = plans.entry(reason.sheet).or_insert_with(|| Plan::of(reason.sheet, request));
            plan.add(reason);
        }
        plans.retain(|_, plan| !plan.reasons.is_empty());
        Plans(plans)
    }
}

impl<'r> Plan<'r> {
    fn of(sheet: u16, request: &ReasonsRequest) -> Plan<'r> {
        let mut parts: Vec<Part> = request.sheets.iter().filter(|report| report.index == sheet).map(Part::of).collect();
        parts.sort_by_key(|part| part.header_row);
        if let Some(first) = parts.first_mut() {
            first.written = true;
        }
        Plan { parts, reasons: BTreeMap::new() }
    }

    fn add(&mut self, reason: &'r Reason) {
        if self.first().is_none_or(|first| reason.row <= first.header_row) {
            return;
        }
        let at = self.place_of(reason.row);
        if let Some(part) = self.parts.get_mut(at) {
            part.written = true;
            self.reasons.entry(reason.row).or_default().push(reason);
        }
    }

    fn first(&self) -> Option<&Part> {
        self.parts.first()
    }
    /// The last row of the first header: everything down to it is written.
    fn header_row(&self) -> u32 {
        self.first().map_or(0, |first| first.header_row)
    }
    fn place_of(&self, row: u32) -> usize {
        self.parts.partition_point(|part| part.header_from <= row).saturating_sub(1)
    }
    fn part_of(&self, row: u32) -> Option<&Part> {
        self.parts.get(self.place_of(row))
    }

    fn wants(&self, row: u32) -> bool {
        let heads = || self.part_of(row).is_some_and(|part| part.written && row <= part.header_row);
        row <= self.header_row() || self.reasons.contains_key(&row) || heads()
    }
    /// Whether nothing of a column may be written.
    fn drops(&self, position: u16) -> bool {
        self.parts.iter().filter(|part| part.written).all(|part| part.dropped.contains(&position))
    }
}

impl Part {
    fn of(report: &SheetReport) -> Part {
        let with = |wanted: &dyn Fn(Meaning) -> bool| {
            report.columns.iter().filter(|column| wanted(column.meaning)).map(|column| column.position).collect()
        };
        let person = |meaning: Meaning| matches!(meaning, Meaning::Field(Field::Name | Field::ResidentId));
        let of_people = report.columns.iter().any(|column| person(column.meaning));
        let sought = report.columns.iter().filter_map(|column| match column.meaning {
            Meaning::Field(field) => Some((column.position, personal_numbers::sought_in(field, of_people)?)),
            Meaning::Dropped | Meaning::Ignored => None,
        });
        Part {
            header_from: if report.header_from == 0 { report.header_row } else { report.header_from },
            header_row: report.header_row,
            of_people,
            dropped: with(&|meaning| meaning == Meaning::Dropped),
            text_columns: with(&|meaning| matches!(meaning, Meaning::Field(Field::ResidentId | Field::Phone))),
            sought: sought.collect(),
            written: false,
        }
    }

    /// Whether a merged block (its rows count from 0) lies within the header.
    fn heads(&self, block: &Merged) -> bool {
        block.first_row + 1 >= self.header_from && block.last_row < self.header_row
    }
}

/// First reading: how wide each sheet is, and where an earlier workbook of reasons had its column.
struct Survey<'r> {
    plans: &'r Plans<'r>,
    heading: &'r str,
    current: Option<u16>,
    found: HashMap<u16, Found>,
}

#[derive(Default)]
struct Found {
    width: u16,
    earlier: Option<u16>,
}

impl RowSink for Survey<'_> {
    fn sheet(&mut self, head: SheetHead) -> bool {
        self.current = (!head.hidden && self.plans.0.contains_key(&head.index)).then_some(head.index);
        self.current.is_some()
    }

    fn row(&mut self, row: RawRow) -> Result<(), SinkClosed> {
        let Some(index) = self.current else { return Ok(()) };
        let Some(plan) = self.plans.0.get(&index).filter(|plan| plan.wants(row.row)) else { return Ok(()) };
        let found = self.found.entry(index).or_default();
        found.width = found.width.max(row.cells.len() as u16);
        if row.row == plan.header_row() && !self.heading.is_empty() {
            let is_heading = |cell: &Cell| matches!(cell, Cell::Text(text) if text.trim() == self.heading);
            found.earlier = row.cells.iter().position(is_heading).map(|position| position as u16);
        }
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<(), SinkClosed> {
        self.current = None;
        Ok(())
    }
}

/// The looks of cells: as they were or filled, general, text or day.
struct Formats {
    plain: [Format; 3],
    filled: [Format; 3],
    reasons: Format,
}

#[derive(Clone, Copy)]
enum Look {
    General = 0,
    Text = 1,
    Day = 2,
}

impl Formats {
    fn new() -> Formats {
        let plain = ["General", "@", "yyyy-mm-dd"].map(|code| Format::new().set_num_format(code));
        let filled = plain.clone().map(|format| format.set_background_color(Color::RGB(FILL)));
        let reasons = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
        Formats { plain, filled, reasons }
    }

    fn get(&self, look: Look, filled: bool) -> &Format {
        let formats = if filled { &self.filled } else { &self.plain };
        &formats[look as usize]
    }
}

/// Second reading: writes what is wanted.
struct Writer<'r> {
    plans: &'r Plans<'r>,
    found: &'r HashMap<u16, Found>,
    heading: &'r str,
    formats: Formats,
    book: Workbook,
    names: HashSet<String>,
    notes: usize,
    sheet: Option<Sheet<'r>>,
    fault: bool,
}

struct Sheet<'r> {
    plan: &'r Plan<'r>,
    out: Worksheet,
    /// Old position to new.
    columns: Vec<Option<u16>>,
    reasons_column: u16,
    next_row: u32,
    fill: Fill,
    /// Blocks of the first header and of what stands above it, in the old positions.
    blocks: Vec<Merged>,
    /// Blocks of later headers, in the old positions.
    later_blocks: Vec<Merged>,
    /// The first row of the later header that is being written, as it was, and where it goes.
    later: Option<(u32, u32)>,
}

/// The first cells of merged blocks, for the refused rows further down in them.
struct Fill {
    /// Sorted by first row, the last first.
    waiting: Vec<Merged>,
    open: Vec<(Merged, Cell)>,
}

impl Fill {
    /// Notes the blocks that begin in this row and those that are over.
    fn advance(&mut self, row: &RawRow) {
        let at = row.row - 1;
        self.open.retain(|(block, _)| block.last_row >= at);
        while let Some(block) = self.waiting.pop_if(|block| block.first_row <= at) {
            if block.first_row == at
                && let Some(cell) = row.cells.get(block.first_column as usize)
            {
                self.open.push((block, cell.clone()));
            }
        }
    }

    fn apply(&self, row: &mut RawRow) {
        let at = row.row - 1;
        for (block, cell) in self.open.iter().filter(|(block, _)| block.first_row < at) {
            let position = block.first_column as usize;
            if row.cells.len() <= position {
                row.cells.resize(position + 1, Cell::Empty);
            }
            if row.cells[position] == Cell::Empty {
                row.cells[position] = cell.clone();
            }
        }
    }
}

impl<'r> Writer<'r> {
    fn begin(&mut self, head: &SheetHead) -> Option<Sheet<'r>> {
        let (plan, found) = (self.plans.0.get(&head.index)?, self.found.get(&head.index)?);
        let mut columns = Vec::new();
        let mut next = 0_u16;
        for position in 0..found.width.min(MAX_COLUMNS as u16) {
            let kept = !plan.drops(position) && found.earlier != Some(position);
            columns.push(kept.then_some(next));
            next += u16::from(kept);
        }
        let header_row = plan.header_row();
        let (header, mut rest): (Vec<Merged>, Vec<Merged>) = head.merged.iter().partition(|block| block.first_row < header_row);
        let heads = |block: &&Merged| plan.part_of(block.first_row + 1).is_some_and(|part| part.written && part.heads(block));
        let later_blocks = rest.iter().filter(heads).copied().collect();
        rest.retain(|block| block.last_row > block.first_row);
        rest.sort_by_key(|block| std::cmp::Reverse(block.first_row));
        Some(Sheet {
            plan,
            out: Worksheet::new(),
            columns,
            reasons_column: next,
            next_row: header_row,
            fill: Fill { waiting: rest, open: Vec::new() },
            blocks: header.into_iter().filter(|block| block.last_row < header_row).collect(),
            later_blocks,
            later: None,
        })
    }

    /// A name that spreadsheet programs accept and that is not taken.
    fn name(&mut self, wanted: &str) -> String {
        let allowed: String = wanted.chars().filter(|c| !matches!(c, '*' | '?' | ':' | '[' | ']' | '\\' | '/')).collect();
        let short: String = allowed.trim_matches('\'').chars().take(24).collect();
        let base = if short.trim().is_empty() { "Sheet".to_owned() } else { short };
        let mut name = base.clone();
        let mut number = 2;
        while !self.names.insert(name.to_lowercase()) {
            name = format!("{base} ({number})");
            number += 1;
        }
        name
    }
}

impl RowSink for Writer<'_> {
    fn sheet(&mut self, head: SheetHead) -> bool {
        self.sheet = if head.hidden { None } else { self.begin(&head) };
        let Some(mut sheet) = self.sheet.take() else { return false };
        let name = self.name(&sheet_name(&head));
        let prepared = sheet.out.set_name(&name).map(|_| ()).and_then(|()| sheet.prepare(&self.formats));
        self.fault |= prepared.is_err();
        self.sheet = Some(sheet);
        true
    }

    fn row(&mut self, mut row: RawRow) -> Result<(), SinkClosed> {
        let Some(sheet) = &mut self.sheet else { return Ok(()) };
        let plan = sheet.plan;
        let Some(part) = plan.part_of(row.row) else { return Ok(()) };
        let refused = plan.reasons.contains_key(&row.row);
        if row.row > plan.header_row() {
            sheet.fill.advance(&row);
            if refused {
                sheet.fill.apply(&mut row);
            }
        }
        if !plan.wants(row.row) {
            return Ok(());
        }
        if part.of_people && (refused || row.row < part.header_from) {
            leave_out(&mut row);
        }
        if refused {
            leave_numbers_out(&mut row, &part.sought);
        }
        let written = if refused {
            sheet.refused(&row, part, &self.formats, &mut self.notes)
        } else if row.row <= plan.header_row() {
            sheet.header(&row, part, self.heading, &self.formats)
        } else {
            sheet.later_header(&row, part, &self.formats)
        };
        if written.is_err() {
            self.fault = true;
            return Err(SinkClosed);
        }
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<(), SinkClosed> {
        if let Some(sheet) = self.sheet.take() {
            self.book.push_worksheet(sheet.out);
        }
        Ok(())
    }
}

impl Sheet<'_> {
    /// Where a column goes, unless it is left out of a list.
    fn new_column(&self, position: usize, part: &Part) -> Option<u16> {
        let kept = u16::try_from(position).is_ok_and(|position| !part.dropped.contains(&position));
        self.columns.get(position).copied().flatten().filter(|_| kept)
    }

    /// Formats, widths and the merged blocks of the header.
    fn prepare(&mut self, formats: &Formats) -> Result<(), XlsxError> {
        let plan = self.plan;
        for part in plan.parts.iter().filter(|part| part.written) {
            for position in &part.text_columns {
                if let Some(column) = self.new_column(usize::from(*position), part) {
                    self.out.set_column_format(column, formats.get(Look::Text, false))?;
                    self.out.set_column_width(column, 22)?;
                }
            }
        }
        self.out.set_column_width(self.reasons_column, 60)?;
        if plan.header_row() > 0 {
            self.out.set_freeze_panes(plan.header_row(), 0)?;
        }
        if let Some(first) = plan.first() {
            for block in self.blocks.clone() {
                self.merge(&block, block.first_row, first, formats);
            }
        }
        Ok(())
    }

    /// Merges the columns that are left of a block, from this row on.
    fn merge(&mut self, block: &Merged, row: u32, part: &Part, formats: &Formats) {
        let kept = |from: u32, to: u32| (from..=to).filter_map(|position| self.new_column(position as usize, part));
        let (first, last) =
            (kept(block.first_column, block.last_column).min(), kept(block.first_column, block.last_column).max());
        let last_row = row + (block.last_row - block.first_row);
        if let (Some(first), Some(last)) = (first, last)
            && (first, row) != (last, last_row)
        {
            // Blocks that overlap come from damaged files; the cells are written without them.
            let _ = self.out.merge_range(row, first, last_row, last, "", formats.get(Look::General, false));
        }
    }

    /// A row of the first header or above it, as it is.
    fn header(&mut self, row: &RawRow, part: &Part, heading: &str, formats: &Formats) -> Result<(), XlsxError> {
        let at = row.row - 1;
        self.headings(row, at, &self.blocks_of_row(at), part, formats)?;
        if row.row == self.plan.header_row() {
            self.out.write_string_with_format(at, self.reasons_column, heading, &formats.reasons)?;
        }
        Ok(())
    }

    /// A row of a header further down: it goes above the refused rows of its list.
    fn later_header(&mut self, row: &RawRow, part: &Part, formats: &Formats) -> Result<(), XlsxError> {
        let begun = self.later.filter(|(from, _)| *from == part.header_from);
        let (from, base) = begun.unwrap_or((part.header_from, self.next_row));
        if begun.is_none() {
            self.later = Some((from, base));
            self.next_row += part.header_row - part.header_from + 1;
            let blocks: Vec<Merged> = self.later_blocks.iter().filter(|block| part.heads(block)).copied().collect();
            for block in blocks {
                self.merge(&block, base + (block.first_row + 1 - from), part, formats);
            }
        }
        self.headings(row, base + (row.row - from), &self.blocks_of_row(row.row - 1), part, formats)
    }

    /// The blocks of headers that begin in a row (from 0).
    fn blocks_of_row(&self, row: u32) -> Vec<Merged> {
        self.blocks.iter().chain(&self.later_blocks).filter(|block| block.first_row == row).copied().collect()
    }

    fn headings(&mut self, row: &RawRow, at: u32, blocks: &[Merged], part: &Part, formats: &Formats) -> Result<(), XlsxError> {
        for (position, cell) in row.cells.iter().enumerate() {
            let column = self.new_column(position, part).or_else(|| self.heading_of_group(blocks, position as u32, part));
            if let Some(column) = column {
                put(&mut self.out, at, column, cell, Look::General, false, formats)?;
            }
        }
        Ok(())
    }

    /// Where the text of a merged heading goes whose first column is left out.
    fn heading_of_group(&self, blocks: &[Merged], position: u32, part: &Part) -> Option<u16> {
        let block = blocks.iter().find(|block| block.first_column == position)?;
        (block.first_column..=block.last_column).find_map(|position| self.new_column(position as usize, part))
    }

    fn refused(&mut self, row: &RawRow, part: &Part, formats: &Formats, notes: &mut usize) -> Result<(), XlsxError> {
        let Some(reasons) = self.plan.reasons.get(&row.row) else { return Ok(()) };
        let at = self.next_row;
        self.next_row += 1;
        let mut marks: BTreeMap<u16, String> = BTreeMap::new();
        let mut all = String::new();
        for reason in reasons {
            add_line(&mut all, &reason.text);
            if let Some(column) = reason.position.and_then(|position| self.new_column(usize::from(position), part)) {
                add_line(marks.entry(column).or_default(), &reason.text);
            }
        }
        for (position, cell) in row.cells.iter().enumerate() {
            let Some(column) = self.new_column(position, part) else { continue };
            let is_text = part.text_columns.contains(&(position as u16));
            let look = if is_text { Look::Text } else { Look::General };
            put(&mut self.out, at, column, cell, look, marks.contains_key(&column), formats)?;
        }
        for (column, text) in marks {
            let cell = self.columns.iter().position(|new| *new == Some(column)).and_then(|position| row.cells.get(position));
            if cell.is_none_or(|cell| *cell == Cell::Empty) {
                self.out.write_blank(at, column, formats.get(Look::General, true))?;
            }
            if *notes < MOST_NOTES {
                *notes += 1;
                self.out.insert_note(at, column, &Note::new(text).add_author_prefix(false))?;
            }
        }
        // A text that could not be read back would refuse the mended file.
        let all: String = all.chars().take(MAX_CHARACTERS - 100).collect();
        self.out.write_string_with_format(at, self.reasons_column, all, &formats.reasons)?;
        Ok(())
    }
}

/// Empties the cells that tell something that is never held of the person (WP-18).
fn leave_out(row: &mut RawRow) {
    for cell in &mut row.cells {
        if matches!(&*cell, Cell::Text(text) | Cell::Error(text) if never_held::tells(text)) {
            *cell = Cell::Empty;
        }
    }
}

/// Takes the numbers of persons out of texts, as the reader did (SEC-34).
fn leave_numbers_out(row: &mut RawRow, sought: &[(u16, Sought)]) {
    for (position, sought) in sought {
        if let Some(cell) = row.cells.get_mut(usize::from(*position)) {
            personal_numbers::take_out(cell, *sought);
        }
    }
}

fn add_line(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}

/// Writes a cell as the kind it was; text is never a formula.
fn put(
    out: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    look: Look,
    filled: bool,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let format = formats.get(look, filled);
    match cell {
        Cell::Empty => {}
        Cell::Text(text) | Cell::Error(text) => {
            out.write_string_with_format(row, column, text, format)?;
        }
        Cell::Number(number) => {
            out.write_number_with_format(row, column, *number, format)?;
        }
        Cell::Bool(value) => {
            out.write_boolean_with_format(row, column, *value, format)?;
        }
        Cell::Day(day) => {
            // Spreadsheets begin in 1900, with a leap day that never was.
            let serial = if *day >= -25_508 { day + 25_569 } else { day + 25_568 };
            if serial >= 1 {
                out.write_number_with_format(row, column, f64::from(serial), formats.get(Look::Day, filled))?;
            } else {
                out.write_string_with_format(row, column, Day::from_number(*day).to_string(), format)?;
            }
        }
    }
    Ok(())
}
