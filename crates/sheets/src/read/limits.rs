//! The limits of SEC-22 and SEC-23, for the file as a whole, and the one gate through which every cell goes.

use crate::cells::{Cell, Merged, RawRow, RowSink, SheetHead};
use crate::protocol::Refusal;

/// The file as sent: 64 MiB.
pub const MAX_CONTAINER: usize = 64 << 20;
/// Entries of the zip.
pub const MAX_ENTRIES: usize = 200;
/// Everything the zip holds, counted while inflating: 1 GiB.
pub const MAX_INFLATED: u64 = 1 << 30;
/// How many times more a part may be inflated than packed…
pub const MAX_RATIO: u64 = 100;
/// …judged only above this size, because a small part of equal rows is harmless whatever its ratio, and an
/// honest large ledger inflates 5 to 40 times.
pub const RATIO_FLOOR: u64 = 8 << 20;
/// Used rows of all sheets that are read.
pub const MAX_ROWS: u32 = 200_000;
/// A used cell stands in the first 128 columns.
pub const MAX_COLUMNS: u32 = 128;
/// Used cells of all sheets that are read.
pub const MAX_CELLS: u64 = 8_000_000;
/// Characters of one cell.
pub const MAX_CHARACTERS: usize = 2_000;
/// Bytes that surely hold more than [`MAX_CHARACTERS`]: text is gathered no further than this.
pub const ENOUGH_BYTES: usize = MAX_CHARACTERS * 4 + 64;
/// Merged blocks of the file.
pub const MAX_MERGED: usize = 200_000;
/// Text of the shared strings, so that reading stays well inside the memory of its process.
pub const MAX_SHARED_TEXT: usize = 256 << 20;
/// Row numbers end here in every spreadsheet program.
pub const LAST_ROW: u32 = 1_048_576;
/// Sheets of one file.
pub const MAX_SHEETS: usize = 200;

pub(crate) fn damaged() -> Refusal {
    Refusal::new("import-refused-damaged")
}
pub(crate) fn no_table() -> Refusal {
    Refusal::new("import-refused-no-table")
}
pub(crate) fn dtd() -> Refusal {
    Refusal::new("import-refused-dtd")
}
pub(crate) fn encrypted() -> Refusal {
    Refusal::new("import-refused-encrypted")
}
pub(crate) fn macros() -> Refusal {
    Refusal::new("import-refused-macro")
}
pub(crate) fn embedded() -> Refusal {
    Refusal::new("import-refused-embedded")
}
pub(crate) fn external_link() -> Refusal {
    Refusal::new("import-refused-external-link")
}
pub(crate) fn other_format(format: &str) -> Refusal {
    Refusal::with("import-refused-other-format", &[("format", format)])
}
pub(crate) fn container_too_large() -> Refusal {
    Refusal::with("import-refused-too-large", &[("limit", "64")])
}
pub(crate) fn cancelled() -> Refusal {
    Refusal::new("import-refused-cancelled")
}
pub(crate) fn too_many_merged() -> Refusal {
    Refusal::with("import-refused-merged", &[("limit", &MAX_MERGED.to_string())])
}
pub(crate) fn too_many_sheets() -> Refusal {
    Refusal::with("import-refused-sheets", &[("limit", &MAX_SHEETS.to_string())])
}
pub(crate) fn too_much_text() -> Refusal {
    Refusal::new("import-refused-text-amount")
}
pub(crate) fn too_many_cells() -> Refusal {
    Refusal::with("import-refused-cells", &[("limit", &MAX_CELLS.to_string())])
}

/// The name of a cell as the person sees it: `AB12`.
pub fn cell_name(column: u32, row: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect::<String>() + &row.to_string()
}

/// Clips a merged block to the columns that can be used; `None` when nothing of it is left.
pub(crate) fn clip(mut block: Merged) -> Option<Merged> {
    block.last_column = block.last_column.min(MAX_COLUMNS - 1);
    block.last_row = block.last_row.min(LAST_ROW - 1);
    let one_cell = block.first_row == block.last_row && block.first_column == block.last_column;
    (block.first_column <= block.last_column && block.first_row <= block.last_row && !one_cell).then_some(block)
}

/// Counts and checks everything on its way to the sink.
///
/// Only cells that hold something count: a formatted empty cell at XFD1048576, or a `<dimension>` that lies,
/// refuses nothing; a value there is refused by its column, and the sentence names the cell so that it can
/// be found and deleted.
pub struct Guard<'a> {
    sink: &'a mut dyn RowSink,
    rows: u32,
    cells: u64,
    merged: usize,
    sheets: usize,
    last_row: u32,
    open: RawRow,
    width: usize,
}

impl<'a> Guard<'a> {
    pub fn new(sink: &'a mut dyn RowSink) -> Guard<'a> {
        Guard { sink, rows: 0, cells: 0, merged: 0, sheets: 0, last_row: 0, open: RawRow::default(), width: 0 }
    }

    /// Announces a sheet; `Ok(false)` when its rows are not wanted.
    pub fn sheet(&mut self, head: SheetHead) -> Result<bool, Refusal> {
        self.sheets += 1;
        self.merged += head.merged.len();
        if self.sheets > MAX_SHEETS {
            return Err(too_many_sheets());
        }
        if self.merged > MAX_MERGED {
            return Err(too_many_merged());
        }
        self.last_row = 0;
        Ok(self.sink.sheet(head))
    }

    /// Begins a row (from 1). Rows come in ascending order; spreadsheet programs call others damaged too.
    pub fn begin_row(&mut self, row: u32) -> Result<(), Refusal> {
        if row <= self.last_row || row > LAST_ROW {
            return Err(damaged());
        }
        self.last_row = row;
        self.open.row = row;
        Ok(())
    }

    /// Puts a cell into the open row. Columns count from 0.
    #[inline]
    pub fn cell(&mut self, column: u32, cell: Cell) -> Result<(), Refusal> {
        match &cell {
            Cell::Empty => return Ok(()),
            Cell::Text(text) | Cell::Error(text) => {
                if text.is_empty() {
                    return Ok(());
                }
                if text.len() > MAX_CHARACTERS && text.chars().nth(MAX_CHARACTERS).is_some() {
                    let name = cell_name(column, self.open.row);
                    return Err(Refusal::with(
                        "import-refused-cell-length",
                        &[("cell", &name), ("limit", &MAX_CHARACTERS.to_string())],
                    ));
                }
            }
            _ => {}
        }
        if column >= MAX_COLUMNS {
            // Blanks typed far out are as harmless as a format there.
            if matches!(&cell, Cell::Text(text) if text.trim().is_empty()) {
                return Ok(());
            }
            let name = cell_name(column, self.open.row);
            return Err(Refusal::with("import-refused-columns", &[("cell", &name), ("limit", &MAX_COLUMNS.to_string())]));
        }
        self.cells += 1;
        if self.cells > MAX_CELLS {
            return Err(too_many_cells());
        }
        let at = column as usize;
        let cells = &mut self.open.cells;
        if at == cells.len() {
            cells.push(cell);
        } else if at > cells.len() {
            cells.resize(at, Cell::Empty);
            cells.push(cell);
        } else {
            cells[at] = cell;
        }
        Ok(())
    }

    /// Notes that the cell holds a formula.
    pub fn formula(&mut self, column: u32) {
        if column < MAX_COLUMNS {
            self.open.formulas.push(column as u16);
        }
    }

    /// Sends the open row, if any cell of it holds something.
    pub fn end_row(&mut self) -> Result<(), Refusal> {
        if self.open.cells.is_empty() {
            self.open.formulas.clear();
            return Ok(());
        }
        self.rows += 1;
        if self.rows > MAX_ROWS {
            return Err(Refusal::with("import-refused-rows", &[("limit", &MAX_ROWS.to_string())]));
        }
        self.width = self.open.cells.len();
        let next = RawRow { row: 0, cells: Vec::with_capacity(self.width), formulas: Vec::new() };
        let row = std::mem::replace(&mut self.open, next);
        self.sink.row(row).map_err(|_| cancelled())
    }

    pub fn end_sheet(&mut self) -> Result<(), Refusal> {
        self.sink.end_sheet().map_err(|_| cancelled())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_the_person_sees_them() {
        assert_eq!(cell_name(0, 1), "A1");
        assert_eq!(cell_name(25, 2), "Z2");
        assert_eq!(cell_name(26, 3), "AA3");
        assert_eq!(cell_name(16_383, 1_048_576), "XFD1048576");
    }
}
