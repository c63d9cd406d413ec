//! The first cells of merged blocks, for the refused rows further down in them.

use crate::cells::{Cell, Merged, RawRow};

pub(super) struct Fill {
    /// Sorted by first row, the last first.
    pub(super) waiting: Vec<Merged>,
    pub(super) open: Vec<(Merged, Cell)>,
}

impl Fill {
    /// Notes the blocks that begin in this row and those that are over.
    pub(super) fn advance(&mut self, row: &RawRow) {
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

    pub(super) fn apply(&self, row: &mut RawRow) {
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
