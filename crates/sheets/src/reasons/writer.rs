//! Second reading: writes what is wanted.

use super::fill::Fill;
use super::looks::Formats;
use super::plan::Plans;
use super::sheet::Sheet;
use super::survey::Found;
use crate::cells::{Cell, Merged, RawRow, RowSink, SheetHead, SinkClosed};
use crate::check::never_held;
use crate::check::personal_numbers::{self, Sought};
use crate::layout::sheet_name;
use crate::read::limits::MAX_COLUMNS;
use rust_xlsxwriter::{Workbook, Worksheet};
use std::collections::{HashMap, HashSet};

pub(super) struct Writer<'r> {
    pub(super) plans: &'r Plans<'r>,
    pub(super) found: &'r HashMap<u16, Found>,
    pub(super) heading: &'r str,
    pub(super) formats: Formats,
    pub(super) book: Workbook,
    pub(super) names: HashSet<String>,
    pub(super) notes: usize,
    pub(super) sheet: Option<Sheet<'r>>,
    pub(super) fault: bool,
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
