//! How long a 100,000 × 22 ledger takes to read: `cargo run --release -p leka-sheets --example bench_read`.
//!
//! Writes the ledger in memory, reads it with [`leka_sheets::read::read_file`] and, for comparison, with
//! calamine's cell reader (the reason for a reader of our own).

use calamine::{Reader, Xlsx};
use leka_sheets::cells::{RawRow, RowSink, SheetHead, SinkClosed};
use leka_sheets::read::read_file;
use std::io::Cursor;
use std::time::Instant;

#[derive(Default)]
struct Count {
    rows: u64,
    cells: u64,
}

impl RowSink for Count {
    fn sheet(&mut self, _: SheetHead) -> bool {
        true
    }
    fn row(&mut self, row: RawRow) -> Result<(), SinkClosed> {
        self.rows += 1;
        self.cells += row.cells.len() as u64;
        Ok(())
    }
    fn end_sheet(&mut self) -> Result<(), SinkClosed> {
        Ok(())
    }
}

fn ledger(rows: u32) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    for row in 0..rows {
        for column in 0..22_u16 {
            match column {
                0 | 20 => sheet.write_number(row, column, f64::from(row) * 1.5)?,
                1 => sheet.write_string(row, column, format!("99032919000101{row:04}"))?,
                5 => sheet.write_number_with_format(row, column, 44_625.0 + f64::from(row % 300), &date)?,
                _ => sheet.write_string(row, column, format!("某单位{}号", (row * 7 + u32::from(column)) % 5000))?,
            };
        }
    }
    book.save_to_buffer()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bytes = match std::env::args().nth(1) {
        Some(path) => std::fs::read(path)?,
        None => ledger(100_000)?,
    };
    println!("{} KiB", bytes.len() >> 10);
    for _ in 0..3 {
        let start = Instant::now();
        let mut count = Count::default();
        read_file(&bytes, &mut count)?;
        println!("read_file: {} rows, {} cells, {:?}", count.rows, count.cells, start.elapsed());
    }
    let start = Instant::now();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes))?;
    let name = book.sheet_names().first().cloned().unwrap_or_default();
    let mut cells = book.worksheet_cells_reader(&name)?;
    let mut count = 0_u64;
    while let Some(cell) = cells.next_cell()? {
        let _ = std::hint::black_box(cell);
        count += 1;
    }
    println!("calamine: {count} cells, {:?}", start.elapsed());
    Ok(())
}
