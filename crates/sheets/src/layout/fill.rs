//! Values of blocks: merged cells, and the blanks below a value where a file cannot merge.
//!
//! A merged block gives its value to every row it covers, in every column. Where a sheet has no merged
//! block at all (a CSV never has one), a blank township, village, employer, institution or course may mean
//! "as above" or "not said". It is filled only when the column is plainly written in blocks: the first
//! row has a value, at least half of the rows are blank, and no value is ever repeated in the next row
//! (somebody who repeats values means a blank as a blank), and no village contradicts the township that
//! would be carried down to it. Otherwise blanks stay blank: nobody gets an
//! employer or a township from a neighbour by guess.

use crate::cells::{Cell, Merged, RawRow};
use crate::check::places::{self, Place};
use crate::check::text;
use crate::protocol::{Column, Field, Meaning};

/// Fills rows in ascending order.
pub struct Fill {
    /// Blocks over several rows, by their first row.
    down: Vec<Merged>,
    next: usize,
    /// Those that reach the current row, with their column and value.
    active: Vec<(Merged, u16, Cell)>,
    /// (position, last value) of the columns that are written in blocks.
    carried: Vec<(u16, Cell)>,
}

/// Fewer rows than this do not show how a column is written.
const ENOUGH: usize = 3;

impl Fill {
    /// `data` are the buffered rows that are data; `below` is the last row of the header (from 1).
    pub fn of(merged: &[Merged], below: u32, columns: &[Column], data: &[&RawRow]) -> Fill {
        let mut down: Vec<Merged> =
            merged.iter().filter(|block| block.last_row > block.first_row && block.last_row >= below).copied().collect();
        down.sort_by_key(|block| (block.first_row, block.first_column));
        let village = columns
            .iter()
            .find(|column| column.meaning == Meaning::Field(Field::Village))
            .map(|column| usize::from(column.position));
        let written_in_blocks = |column: &&Column| {
            let block_field = matches!(
                column.meaning,
                Meaning::Field(Field::Township | Field::Village | Field::Employer | Field::Institution | Field::Course)
            );
            let position = usize::from(column.position);
            let township = column.meaning == Meaning::Field(Field::Township);
            block_field && merged.is_empty() && in_blocks(position, data) && !(township && contradicted(position, village, data))
        };
        let carried = columns.iter().filter(written_in_blocks).map(|column| (column.position, Cell::Empty)).collect();
        Fill { down, next: 0, active: Vec::new(), carried }
    }

    /// Goes on below another header, of which the first and the last row are given (from 1): with the blocks of before that reach
    /// over it, in the columns that mean the same, and with the values above where the whole header does (`as_above`).
    pub fn after(&mut self, before: &Fill, header: (u32, u32), same: &[u16], as_above: bool) {
        let (first, last) = header;
        let reaches_over = |(block, column, _): &&(Merged, u16, Cell)| {
            block.first_row + 1 < first && block.last_row >= last && same.contains(column)
        };
        self.active.extend(before.active.iter().filter(reaches_over).cloned());
        if as_above {
            self.carried.retain(|(column, _)| before.carried.iter().all(|(known, _)| known != column));
            self.carried.extend(before.carried.iter().cloned());
        }
    }

    /// Notes the blocks that begin in this row (or began above it) and ends those that are over.
    pub fn advance(&mut self, row: &RawRow) {
        if self.down.is_empty() {
            return;
        }
        let number = row.row.saturating_sub(1);
        self.active.retain(|(block, _, _)| block.last_row >= number);
        while let Some(block) = self.down.get(self.next).copied().filter(|block| block.first_row <= number) {
            self.next += 1;
            let value = usize::try_from(block.first_column).ok().and_then(|column| row.cells.get(column));
            // A block that began in the header or in a row that was not used has no value here.
            let begins_here = block.first_row == number;
            if let (Some(value), Ok(column)) = (value, u16::try_from(block.first_column))
                && begins_here
                && !matches!(value, Cell::Empty)
            {
                self.active.push((block, column, value.clone()));
            }
        }
    }

    /// Whether a merged block from above fills this position of the current row.
    pub fn reaches(&self, position: usize) -> bool {
        self.active.iter().any(|(_, column, _)| usize::from(*column) == position)
    }

    /// Fills the empty cells of a data row (only the columns for which `keep` is set).
    pub fn apply(&mut self, row: &mut RawRow, keep: &[bool]) {
        for (_, column, value) in &self.active {
            if keep.get(usize::from(*column)) == Some(&true) {
                put(row, *column, value);
            }
        }
        for (column, value) in &mut self.carried {
            match row.cells.get(usize::from(*column)) {
                Some(cell) if text::of(cell).is_some() => value.clone_from(cell),
                _ if matches!(value, Cell::Empty) => {}
                _ => put(row, *column, value),
            }
        }
    }
}

fn put(row: &mut RawRow, column: u16, value: &Cell) {
    let at = usize::from(column);
    if row.cells.len() <= at {
        row.cells.resize(at + 1, Cell::Empty);
    }
    if text::of(&row.cells[at]).is_none() {
        row.cells[at].clone_from(value);
    }
}

fn in_blocks(position: usize, data: &[&RawRow]) -> bool {
    let texts: Vec<_> = data.iter().map(|row| row.cells.get(position).and_then(text::of)).collect();
    let blanks = texts.iter().filter(|text| text.is_none()).count();
    let repeated = texts.windows(2).any(|pair| pair[0].is_some() && pair[0] == pair[1]);
    data.len() >= ENOUGH && texts.first().is_some_and(Option::is_some) && blanks * 2 >= data.len() && !repeated
}

/// Whether a village of the sample lies outside the township that would be carried down to it, or a
/// township is none of the county.
fn contradicted(township: usize, village: Option<usize>, data: &[&RawRow]) -> bool {
    let mut carried = None;
    data.iter().any(|row| {
        let said = |position: usize| row.cells.get(position).and_then(text::of);
        if let Some(own) = said(township) {
            match places::parse(&own, None) {
                Place::Township { code, .. } => carried = Some(code),
                _ => return true,
            }
            return false;
        }
        let (Some(code), Some(village)) = (carried, village.and_then(said)) else { return false };
        !matches!(places::parse(&village, Some(code)), Place::Township { code: of_village, .. } if of_village == code)
    })
}
