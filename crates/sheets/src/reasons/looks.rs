//! How cells look in the workbook, and how each is written as the kind it was (SEC-25).

use crate::cells::Cell;
use leka_core::Day;
use rust_xlsxwriter::{Color, Format, FormatAlign, Worksheet, XlsxError};

/// Light enough to read on, in colour and in grey.
const FILL: u32 = 0x00FF_F2CC;

/// The looks of cells: as they were or filled, general, text or day.
pub(super) struct Formats {
    plain: [Format; 3],
    filled: [Format; 3],
    pub(super) reasons: Format,
}

#[derive(Clone, Copy)]
pub(super) enum Look {
    General = 0,
    Text = 1,
    Day = 2,
}

impl Formats {
    pub(super) fn new() -> Formats {
        let plain = ["General", "@", "yyyy-mm-dd"].map(|code| Format::new().set_num_format(code));
        let filled = plain.clone().map(|format| format.set_background_color(Color::RGB(FILL)));
        let reasons = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
        Formats { plain, filled, reasons }
    }

    pub(super) fn get(&self, look: Look, filled: bool) -> &Format {
        let formats = if filled { &self.filled } else { &self.plain };
        &formats[look as usize]
    }
}

/// Writes a cell as the kind it was; text is never a formula.
pub(super) fn put(
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
