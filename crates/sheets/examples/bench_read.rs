//! How long a 100,000 × 22 ledger takes to read: `cargo run --release -p leka-sheets --example bench_read`.
//!
//! Writes the ledger in memory, reads it with [`leka_sheets::read::read_file`] and, for comparison, with
//! calamine's cell reader (the reason for a reader of our own). When `leka-read-sheet` is built too, the ledger
//! also goes through the reading process.

use calamine::{Reader, Xlsx};
use leka_sheets::cells::{RawRow, RowSink, SheetHead, SinkClosed};
use leka_sheets::child;
use leka_sheets::protocol::{Column, Field, Frame, Kind, Meaning, Request, SheetReport};
use leka_sheets::read::read_file;
use leka_sheets::reasons::{Reason, ReasonsRequest};
use std::io::{Cursor, Seek, Write};
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
    let headings = ["序号", "身份证号", "姓名", "乡镇", "务工单位", "就业时间"];
    for column in 0..22_u16 {
        sheet.write_string(
            0,
            column,
            headings.get(usize::from(column)).map_or_else(|| format!("栏{column}"), |h| (*h).to_owned()),
        )?;
    }
    for row in 1..rows {
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

fn through_process(bytes: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    let here = std::env::current_exe()?;
    let Some(program) = here.parent().and_then(|folder| folder.parent()).map(|folder| folder.join("leka-read-sheet")) else {
        return Ok(());
    };
    if !program.exists() {
        return Ok(());
    }
    let request = Request { kind: Kind::Placements, file_name: String::new(), choices: Vec::new(), indicators: Vec::new() };
    let start = Instant::now();
    let mut file = child::memory_file()?;
    file.write_all(bytes)?;
    file.rewind()?;
    let mut reading = child::spawn(&program, &request, file)?;
    let mut rows = 0;
    let mut peak = String::new();
    while let Some(frame) = reading.next() {
        match frame? {
            Frame::Rows(more) => rows += more.len(),
            Frame::Done { .. } => break,
            _ => {}
        }
        let status = std::fs::read_to_string(format!("/proc/{}/status", reading.process())).unwrap_or_default();
        let lines = status.lines().filter(|line| line.starts_with("VmHWM") || line.starts_with("VmPeak"));
        peak = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ");
    }
    println!("through the process: {rows} rows, {:?}, {peak}", start.elapsed());

    // The worst workbook of reasons: every row refused, each with a note.
    let columns = [(1, Field::ResidentId), (2, Field::Name)];
    let column = |(position, field)| Column { position, heading: String::new(), meaning: Meaning::Field(field), detail: None };
    let sheet = SheetReport { header_row: 1, columns: columns.map(column).to_vec(), ..SheetReport::default() };
    let reason = |row| Reason {
        sheet: 0, row, position: Some(1), text: "身份证号的校验码不对，请核对后重新填写".to_owned()
    };
    let request =
        ReasonsRequest { sheets: vec![sheet], reasons: (2..=100_000).map(reason).collect(), heading: "原因".to_owned() };
    let start = Instant::now();
    match child::write_reasons(&program, &request, bytes) {
        Ok(workbook) => println!("reasons: {} KiB, {:?}", workbook.len() >> 10, start.elapsed()),
        Err(refusal) => println!("reasons: {refusal}, {:?}", start.elapsed()),
    }
    Ok(())
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
    through_process(&bytes)?;
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
