//! Reading a file of any kind, row by row, within the limits of SEC-21 to SEC-23.
//!
//! The content decides what a file is, never its name. To add a format: recognise it in [`read_file`],
//! and feed its cells to [`limits::Guard`], which does all counting and refusing.
//!
//! Runs in the reading process (see [`crate::child`]); nothing here opens a file or a socket.

mod cfb;
mod container;
mod csv;
mod html;
pub mod limits;
mod numbers;
mod text;
mod tokens;
mod xls;
mod xlsx;
mod xml2003;

use crate::cells::RowSink;
use crate::protocol::Refusal;
use limits::{Guard, MAX_CONTAINER};

/// Beginnings of files that are certainly no table.
const NO_TABLE: &[&[u8]] = &[
    b"%PDF",
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"II*\0",
    b"MM\0*",
    b"BM",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"{\\rtf",
    b"\x7fELF",
    b"MZ",
    b"SQLite format 3\0",
];

/// Beginnings of archives that are not workbooks.
const ARCHIVES: &[&[u8]] = &[b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd"];

/// Reads a file and hands every used row of every wanted sheet to `sink`.
///
/// A receiver that wants no more ends the reading with the refusal `import-refused-cancelled`.
pub fn read_file(bytes: &[u8], sink: &mut dyn RowSink) -> Result<(), Refusal> {
    if bytes.len() > MAX_CONTAINER {
        return Err(limits::container_too_large());
    }
    if bytes.is_empty() {
        return Err(Refusal::new("import-refused-empty"));
    }
    let mut guard = Guard::new(sink);
    if bytes.starts_with(cfb::MAGIC) {
        return xls::read(bytes, &mut guard);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return xlsx::read(bytes, &mut guard);
    }
    // "BM" begins a bitmap, but also a plain text: the bitmap has its size (or zeros) next.
    let bitmap_only_by_chance = bytes.starts_with(b"BM") && !bytes.iter().take(64).any(|byte| *byte == 0);
    let text_only_by_chance = bytes.starts_with(b"MZ") && !bytes.iter().take(64).any(|byte| *byte == 0);
    if !bitmap_only_by_chance && !text_only_by_chance && NO_TABLE.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(limits::no_table());
    }
    if ARCHIVES.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(Refusal::new("import-refused-archive"));
    }
    // A BIFF stream without its OLE container: Excel 2 to 4.
    if matches!(bytes, [0x09, 0x00 | 0x02 | 0x04 | 0x08, _, 0x00, ..]) {
        return Err(limits::other_format("xls"));
    }
    let text = text::decode(bytes)?;
    read_text(&text, &mut guard)
}

/// Whether the content is that of a workbook: an OLE container or an archive.
pub fn is_workbook(bytes: &[u8]) -> bool {
    let magics: [&[u8]; 3] = [cfb::MAGIC, b"PK\x03\x04", b"PK\x05\x06"];
    magics.iter().any(|magic| bytes.starts_with(magic))
}

/// Text of every kind: HTML, the XML of Excel 2003, or separated values.
fn read_text(text: &str, guard: &mut Guard) -> Result<(), Refusal> {
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Refusal::new("import-refused-empty"));
    }
    if start.starts_with('<') {
        if has_foreign_dtd(start) {
            return Err(limits::dtd());
        }
        if xml2003::recognises(start) {
            return xml2003::read(start, guard);
        }
        if html::recognises(start) {
            return html::read(start, guard);
        }
        if ["<?xml", "<!", "<html", "<svg"].iter().any(|mark| starts_with_ignoring_case(start, mark)) {
            return Err(limits::no_table());
        }
    }
    if starts_with_ignoring_case(start, "mime-version:") {
        return Err(limits::other_format("mht"));
    }
    if start.starts_with("ID;P") {
        return Err(limits::other_format("slk"));
    }
    csv::read(text, guard)
}

fn starts_with_ignoring_case(text: &str, mark: &str) -> bool {
    text.as_bytes().get(..mark.len()).is_some_and(|head| head.eq_ignore_ascii_case(mark.as_bytes()))
}

/// A document type other than plain HTML's, or any entity declaration.
fn has_foreign_dtd(text: &str) -> bool {
    if memchr::memmem::find(text.as_bytes(), b"<!ENTITY").is_some() {
        return true;
    }
    memchr::memmem::find_iter(text.as_bytes(), b"<!")
        .filter_map(|at| text.get(at + 2..))
        .filter(|rest| starts_with_ignoring_case(rest, "doctype"))
        .any(|rest| !starts_with_ignoring_case(rest[7..].trim_start(), "html"))
}
