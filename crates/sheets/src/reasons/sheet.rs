//! One sheet of the workbook: its header, the headers further down, the refused rows with their reasons.

use super::fill::Fill;
use super::looks::{Formats, Look, put};
use super::plan::{Part, Plan};
use crate::cells::{Cell, Merged, RawRow};
use crate::read::limits::MAX_CHARACTERS;
use rust_xlsxwriter::{Note, Worksheet, XlsxError};
use std::collections::BTreeMap;

/// Notes on cells beyond this number are left out (the fill and the column of reasons are not): spreadsheet
/// programs become slow, and nobody reads so many.
const MOST_NOTES: usize = 5_000;

pub(super) struct Sheet<'r> {
    pub(super) plan: &'r Plan<'r>,
    pub(super) out: Worksheet,
    /// Old position to new.
    pub(super) columns: Vec<Option<u16>>,
    pub(super) reasons_column: u16,
    pub(super) next_row: u32,
    pub(super) fill: Fill,
    /// Blocks of the first header and of what stands above it, in the old positions.
    pub(super) blocks: Vec<Merged>,
    /// Blocks of later headers, in the old positions.
    pub(super) later_blocks: Vec<Merged>,
    /// The first row of the later header that is being written, as it was, and where it goes.
    pub(super) later: Option<(u32, u32)>,
}

impl Sheet<'_> {
    /// Where a column goes, unless it is left out of a list.
    fn new_column(&self, position: usize, part: &Part) -> Option<u16> {
        let kept = u16::try_from(position).is_ok_and(|position| !part.dropped.contains(&position));
        self.columns.get(position).copied().flatten().filter(|_| kept)
    }

    /// Formats, widths and the merged blocks of the header.
    pub(super) fn prepare(&mut self, formats: &Formats) -> Result<(), XlsxError> {
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
    pub(super) fn header(&mut self, row: &RawRow, part: &Part, heading: &str, formats: &Formats) -> Result<(), XlsxError> {
        let at = row.row - 1;
        self.headings(row, at, &self.blocks_of_row(at), part, formats)?;
        if row.row == self.plan.header_row() {
            self.out.write_string_with_format(at, self.reasons_column, heading, &formats.reasons)?;
        }
        Ok(())
    }

    /// A row of a header further down: it goes above the refused rows of its list.
    pub(super) fn later_header(&mut self, row: &RawRow, part: &Part, formats: &Formats) -> Result<(), XlsxError> {
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

    pub(super) fn refused(&mut self, row: &RawRow, part: &Part, formats: &Formats, notes: &mut usize) -> Result<(), XlsxError> {
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

fn add_line(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}
