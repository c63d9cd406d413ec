//! What the tests of reading share: a receiver that keeps everything, and files made by hand.

// Each test binary uses its part of it.
#![allow(dead_code)]

use leka_sheets::cells::{Cell, RawRow, RowSink, SheetHead, SinkClosed};
use leka_sheets::protocol::Refusal;
use leka_sheets::read::read_file;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

/// Everything that was read.
#[derive(Default, Debug, Clone, PartialEq)]
pub struct Read {
    pub heads: Vec<SheetHead>,
    pub rows: Vec<(u16, RawRow)>,
    pub ended: usize,
}

impl RowSink for Read {
    fn sheet(&mut self, head: SheetHead) -> bool {
        let wanted = !head.hidden;
        self.heads.push(head);
        wanted
    }
    fn row(&mut self, row: RawRow) -> Result<(), SinkClosed> {
        self.rows.push((self.heads.last().unwrap().index, row));
        Ok(())
    }
    fn end_sheet(&mut self) -> Result<(), SinkClosed> {
        self.ended += 1;
        Ok(())
    }
}

impl Read {
    /// The cell of the first sheet, by its row as the person sees it and its column from 0.
    pub fn cell(&self, row: u32, column: usize) -> Cell {
        let row = self.rows.iter().find(|(sheet, found)| *sheet == 0 && found.row == row);
        row.and_then(|(_, row)| row.cells.get(column)).cloned().unwrap_or_default()
    }
    pub fn texts(&self) -> Vec<Vec<String>> {
        self.rows.iter().map(|(_, row)| row.cells.iter().map(text).collect()).collect()
    }
}

pub fn text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Error(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => format!("day {day}"),
        Cell::Bool(value) => value.to_string(),
    }
}

pub fn read(bytes: &[u8]) -> Read {
    let mut read = Read::default();
    read_file(bytes, &mut read).unwrap();
    read
}

/// The sentence with which a file is refused.
pub fn refused(bytes: &[u8]) -> String {
    refusal(bytes).message
}

pub fn refusal(bytes: &[u8]) -> Refusal {
    read_file(bytes, &mut Read::default()).expect_err("the file should be refused")
}

pub fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

pub const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>"#;
pub const RELS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
pub const BOOK: &str = r#"<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
pub const BOOK_RELS: &str = r#"<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://x/styles" Target="styles.xml"/></Relationships>"#;

/// A workbook made of its parts; `parts` replace or add.
pub struct Package(Vec<(String, Vec<u8>)>);

impl Package {
    pub fn new(sheet_data: &str) -> Package {
        let sheet = format!("<worksheet><sheetData>{sheet_data}</sheetData></worksheet>");
        Package(Vec::new())
            .with("[Content_Types].xml", TYPES)
            .with("_rels/.rels", RELS)
            .with("xl/workbook.xml", BOOK)
            .with("xl/_rels/workbook.xml.rels", BOOK_RELS)
            .with("xl/worksheets/sheet1.xml", &sheet)
    }
    pub fn with(self, name: &str, content: &str) -> Package {
        self.with_bytes(name, content.as_bytes().to_vec())
    }
    pub fn with_bytes(mut self, name: &str, content: Vec<u8>) -> Package {
        self.0.retain(|(found, _)| found != name);
        self.0.push((name.to_owned(), content));
        self
    }
    pub fn zip(&self) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.0 {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
    /// The same with one more entry whose bytes and declared size are what the test says.
    pub fn zip_with_raw(&self, raw: Raw) -> Vec<u8> {
        let mut entries: Vec<Raw> = self.0.iter().map(|(name, content)| Raw::stored(name, content)).collect();
        entries.retain(|entry| entry.name != raw.name);
        entries.push(raw);
        raw_zip(&entries)
    }
}

/// A zip entry of which every field can lie.
pub struct Raw {
    pub name: String,
    pub method: u16,
    pub crc: u32,
    pub data: Vec<u8>,
    pub declared: u32,
}

impl Raw {
    pub fn stored(name: &str, content: &[u8]) -> Raw {
        let mut crc = flate2::Crc::new();
        crc.update(content);
        Raw { name: name.to_owned(), method: 0, crc: crc.sum(), data: content.to_vec(), declared: content.len() as u32 }
    }
}

pub fn raw_zip(entries: &[Raw]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        let mut fields = Vec::new();
        for field in [20_u16, 0, entry.method, 0, 0x21] {
            fields.extend(field.to_le_bytes());
        }
        for field in [entry.crc, entry.data.len() as u32, entry.declared] {
            fields.extend(field.to_le_bytes());
        }
        fields.extend((entry.name.len() as u16).to_le_bytes());
        fields.extend([0, 0]);
        list.extend(b"PK\x01\x02\x14\0");
        list.extend(&fields);
        list.extend([0_u8; 10]);
        list.extend((out.len() as u32).to_le_bytes());
        list.extend(entry.name.as_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&fields);
        out.extend(entry.name.as_bytes());
        out.extend(&entry.data);
    }
    let at = out.len() as u32;
    out.extend(&list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    for field in [entries.len() as u16, entries.len() as u16] {
        out.extend(field.to_le_bytes());
    }
    out.extend((list.len() as u32).to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0, 0]);
    out
}

/// Deflated `block`, so often, without compressing it more than once.
pub fn deflated_many(block: &[u8], times: usize) -> Vec<u8> {
    let mut compress = flate2::Compress::new(flate2::Compression::best(), false);
    let mut one = Vec::with_capacity(block.len() + 1024);
    compress.compress_vec(block, &mut one, flate2::FlushCompress::Full).unwrap();
    let mut out = one.repeat(times);
    // An empty last block.
    out.extend([0x03, 0x00]);
    out
}
