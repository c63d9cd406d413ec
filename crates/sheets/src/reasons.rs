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

mod fill;
mod looks;
mod plan;
mod sheet;
mod survey;
mod writer;

use crate::protocol::{Refusal, SheetReport};
use crate::read::read_file;
use looks::Formats;
use plan::Plans;
use rust_xlsxwriter::Workbook;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use survey::Survey;
use writer::Writer;

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
