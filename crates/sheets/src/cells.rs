//! One cell, one row, one sheet as they come out of any file format.

use serde::{Deserialize, Serialize};

/// The stored value of a cell. A formula cell gives its stored value (SEC-25).
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub enum Cell {
    #[default]
    Empty,
    Text(String),
    /// A number that is not formatted as a date.
    Number(f64),
    /// A number formatted as a date: the calendar day, as days since 1970-01-01 (1900 and 1904 systems resolved).
    Day(i32),
    Bool(bool),
    /// An error value such as `#N/A`.
    Error(String),
}

/// What spreadsheet programs show where a formula has no value.
const ERRORS: [&str; 12] = [
    "#N/A",
    "#REF!",
    "#DIV/0!",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#FIELD!",
    "#BLOCKED!",
    "#GETTING_DATA",
];

impl Cell {
    /// A cell of a format that has nothing but texts: the word of an error is an error there, too.
    pub fn of_text(text: String) -> Cell {
        let word = text.trim();
        match word.starts_with('#') && ERRORS.contains(&word) {
            true => Cell::Error(text),
            false => Cell::Text(text),
        }
    }
}

/// What is known of a sheet before its rows.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct SheetHead {
    pub index: u16,
    pub name: String,
    pub hidden: bool,
    pub merged: Vec<Merged>,
    /// Its days count from 1904, as in workbooks of old Macs: a plain number means another day.
    pub is_1904: bool,
}

/// A merged block, 0-based and inclusive.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Merged {
    pub first_row: u32,
    pub first_column: u32,
    pub last_row: u32,
    pub last_column: u32,
}

/// One used row. `row` is the number the person sees in the spreadsheet program (from 1).
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct RawRow {
    pub row: u32,
    /// By position; trailing empty cells are left out.
    pub cells: Vec<Cell>,
    /// Positions that held a formula.
    pub formulas: Vec<u16>,
}

/// Receives a file sheet by sheet and row by row.
pub trait RowSink {
    /// A sheet begins. `false` means that its rows are not wanted (hidden sheets are announced too).
    fn sheet(&mut self, head: SheetHead) -> bool;
    /// One used row of the current sheet, in ascending order.
    fn row(&mut self, row: RawRow) -> Result<(), SinkClosed>;
    /// The current sheet ends.
    fn end_sheet(&mut self) -> Result<(), SinkClosed>;
}

/// The receiver wants no more (it was cancelled, or its pipe is closed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the receiver of the rows is gone")]
pub struct SinkClosed;
