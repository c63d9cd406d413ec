//! First reading: how wide each sheet is, and where an earlier workbook of reasons had its column.

use super::plan::Plans;
use crate::cells::{Cell, RawRow, RowSink, SheetHead, SinkClosed};
use std::collections::HashMap;

pub(super) struct Survey<'r> {
    pub(super) plans: &'r Plans<'r>,
    pub(super) heading: &'r str,
    pub(super) current: Option<u16>,
    pub(super) found: HashMap<u16, Found>,
}

#[derive(Default)]
pub(super) struct Found {
    pub(super) width: u16,
    pub(super) earlier: Option<u16>,
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
