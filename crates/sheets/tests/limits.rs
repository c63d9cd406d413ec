//! SEC-21 to SEC-23: every file that must not be read ends in a sentence, quickly, and honest ones do not.

mod read_support;

use leka_sheets::cells::Cell;
use proptest::prelude::*;
use read_support::*;
use std::time::{Duration, Instant};

const ONE: &str = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;

// ---- SEC-21: what kind of file ----

#[test]
fn sec_21_what_is_no_table_is_refused_by_its_content() {
    for bytes in [
        &b"\xff\xd8\xff\xe0\0\x10JFIF\0"[..],
        b"\x89PNG\r\n\x1a\n\0\0",
        b"%PDF-1.7\n1 0 obj",
        b"{\\rtf1 hello}",
        b"\x7fELF\x02\x01",
        b"MZ\x90\0\x03",
        b"BM\x36\0\x0c\0\0\0",
        b"\0\0\0\x18ftypmp42",
        b"<html><body>no table</body></html>",
        b"<?xml version=\"1.0\"?><rss/>",
    ] {
        assert_eq!(refused(bytes), "import-refused-no-table", "{bytes:?}");
    }
    let docx = Package::new(ONE).with("word/document.xml", "<a/>").zip();
    assert_eq!(refused(&docx), "import-refused-no-table");
    assert_eq!(refused(b""), "import-refused-empty");
    assert_eq!(refused(b" \r\n\r\n"), "import-refused-empty");
    for archive in [&b"Rar!\x1a\x07\0"[..], b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08\0"] {
        assert_eq!(refused(archive), "import-refused-archive");
    }
    assert_eq!(refused(&raw_zip(&[Raw::stored("photo.jpg", b"\xff\xd8\xff")])), "import-refused-archive");
    assert_eq!(refused(&raw_zip(&[])), "import-refused-archive");
    assert_eq!(refused(b"MIME-Version: 1.0\r\n<table><tr><td>a"), "import-refused-other-format");
    let ods = raw_zip(&[Raw::stored("mimetype", b"application/vnd.oasis"), Raw::stored("content.xml", b"<a/>")]);
    assert_eq!(refused(&ods), "import-refused-other-format");
    // BM and MZ may begin a text too.
    assert_eq!(read(b"BMI,MZ\n1,2\n").texts().len(), 2);
}

#[test]
fn sec_21_an_encrypted_workbook_is_refused() {
    assert_eq!(refused(&with_storage(fixture("xlwt.xls"), "EncryptedPackage")), "import-refused-encrypted");
    // FILEPASS in place of the code page record.
    let mut bytes = fixture("xlwt.xls");
    let at = memchr::memmem::find(&bytes, b"\x42\x00\x02\x00").unwrap();
    bytes[at] = 0x2f;
    assert_eq!(refused(&bytes), "import-refused-encrypted");
    let mut locked = Package::new(ONE).zip();
    // The flag of a locked entry, in the local and the central header.
    let local = memchr::memmem::find(&locked, b"PK\x03\x04").unwrap();
    let central = memchr::memmem::find(&locked, b"PK\x01\x02").unwrap();
    locked[local + 6] |= 1;
    locked[central + 8] |= 1;
    assert_eq!(refused(&locked), "import-refused-encrypted");
}

#[test]
fn sec_21_macros_are_refused() {
    let vba = Package::new(ONE).with_bytes("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec()).zip();
    assert_eq!(refused(&vba), "import-refused-macro");
    let rels = BOOK_RELS
        .replace("</Relationships>", r#"<Relationship Id="m" Type="http://x/vbaProject" Target="other.bin"/></Relationships>"#);
    assert_eq!(refused(&Package::new(ONE).with("xl/_rels/workbook.xml.rels", &rels).zip()), "import-refused-macro");
    let rels = rels.replace("vbaProject", "xlMacrosheet");
    assert_eq!(refused(&Package::new(ONE).with("xl/_rels/workbook.xml.rels", &rels).zip()), "import-refused-macro");
    assert_eq!(refused(&with_storage(fixture("xlwt.xls"), "_VBA_PROJECT_CUR")), "import-refused-macro");
    // A sheet of Excel 4 macros: the type in the list of sheets.
    let mut bytes = fixture("xlwt.xls");
    let at = memchr::memmem::find(&bytes, b"\x85\x00").unwrap();
    bytes[at + 9] = 1;
    assert_eq!(refused(&bytes), "import-refused-macro");
}

#[test]
fn sec_21_links_to_other_files_are_refused() {
    let part = Package::new(ONE).with("xl/externalLinks/externalLink1.xml", "<a/>").zip();
    assert_eq!(refused(&part), "import-refused-external-link");
    let rels = r#"<Relationships><Relationship Id="a" Type="http://x/image" Target="file:///c:/a.png" TargetMode="External"/></Relationships>"#;
    let linked = Package::new(ONE).with("xl/drawings/_rels/drawing1.xml.rels", rels).zip();
    assert_eq!(refused(&linked), "import-refused-external-link");
    // A list of linked sheets in place of the record of the window.
    let mut bytes = fixture("xlwt.xls");
    let at = memchr::memmem::find(&bytes, b"\x3d\x00\x12\x00").unwrap();
    bytes[at..at + 2].copy_from_slice(&[0xae, 0x01]);
    bytes[at + 6..at + 8].copy_from_slice(&[9, 0]);
    assert_eq!(refused(&bytes), "import-refused-external-link");
}

#[test]
fn sec_21_embedded_objects_are_refused() {
    let ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    assert_eq!(
        refused(&Package::new(ONE).with_bytes("xl/embeddings/oleObject1.bin", ole.clone()).zip()),
        "import-refused-embedded"
    );
    assert_eq!(refused(&Package::new(ONE).with_bytes("xl/media/image1.png", ole).zip()), "import-refused-embedded");
    let rels = r#"<Relationships><Relationship Id="a" Type="http://x/oleObject" Target="../a.bin"/></Relationships>"#;
    let object = Package::new(ONE).with("xl/worksheets/_rels/sheet1.xml.rels", rels).zip();
    assert_eq!(refused(&object), "import-refused-embedded");
    assert_eq!(refused(&with_storage(fixture("xlwt.xls"), "MBD0001A2B3")), "import-refused-embedded");
}

/// The old workbook with one more storage in its directory.
fn with_storage(mut bytes: Vec<u8>, name: &str) -> Vec<u8> {
    let root: Vec<u8> = "Root Entry".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let directory = memchr::memmem::find(&bytes, &root).unwrap();
    let free = (0..4).map(|n| directory + n * 128).find(|at| bytes[at + 66] == 0).unwrap();
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes[free..free + wide.len()].copy_from_slice(&wide);
    bytes[free + 64..free + 66].copy_from_slice(&(wide.len() as u16 + 2).to_le_bytes());
    bytes[free + 66] = 1;
    bytes
}

// ---- SEC-22: the container ----

#[test]
fn sec_22_a_file_over_64_mib_is_refused() {
    let refusal = refusal(&vec![b'a'; (64 << 20) + 1]);
    assert_eq!(refusal.message, "import-refused-too-large");
    assert_eq!(refusal.args, [("limit".to_owned(), "64".to_owned())]);
}

#[test]
fn sec_22_a_zip_bomb_ends_in_a_sentence() {
    let started = Instant::now();
    let zeros = deflated_many(&vec![0; 1 << 20], 1500);
    let bomb = Package::new(ONE).zip_with_raw(Raw {
        name: "xl/media/image1.png".to_owned(),
        method: 8,
        crc: 0,
        data: zeros,
        declared: 100,
    });
    assert!(bomb.len() < 2 << 20);
    assert_eq!(refused(&bomb), "import-refused-ratio");
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn sec_22_what_is_really_inflated_is_counted_and_no_declared_size_is_trusted() {
    // Hard enough to pack that the ratio stays below 100, and declared as 100 bytes.
    let mut block = vec![0_u8; 1 << 20];
    let mut state = 1_u32;
    for byte in block.iter_mut().step_by(60) {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = (state >> 24) as u8;
    }
    let data = deflated_many(&block, 1100);
    assert!(data.len() > 12 << 20 && data.len() < 60 << 20, "{}", data.len());
    let bomb = Package::new(ONE).zip_with_raw(Raw {
        name: "xl/worksheets/sheet2.xml".to_owned(),
        method: 8,
        crc: 0,
        data,
        declared: 100,
    });
    assert_eq!(refused(&bomb), "import-refused-inflated");
}

#[test]
fn sec_22_a_forged_size_or_check_sum_is_refused() {
    let sheet = b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>";
    let forged = |change: &dyn Fn(&mut Raw)| {
        let mut raw = Raw::stored("xl/worksheets/sheet1.xml", sheet);
        raw.method = 8;
        raw.data = deflated_many(sheet, 1);
        change(&mut raw);
        Package::new("").zip_with_raw(raw)
    };
    assert_eq!(read(&forged(&|_| {})).cell(1, 0), Cell::Number(1.0));
    // A lie about the size changes nothing by itself: what comes out counts.
    assert_eq!(read(&forged(&|raw| raw.declared = u32::MAX - 1)).cell(1, 0), Cell::Number(1.0));
    assert_eq!(refused(&forged(&|raw| raw.crc ^= 1)), "import-refused-damaged");
    assert_eq!(refused(&forged(&|raw| raw.data.truncate(20))), "import-refused-damaged");
}

#[test]
fn sec_22_a_bomb_of_overlapping_entries_is_refused() {
    // Each entry is modest by its own account; but 150 of them are the same bytes of the file.
    let mut block = vec![0_u8; 64 << 10];
    let mut state = 7_u32;
    for byte in block.iter_mut().step_by(60) {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = (state >> 24) as u8;
    }
    let content = block.repeat(100);
    let mut raw = Raw::stored("xl/media/a000.png", &content);
    raw.method = 8;
    raw.data = deflated_many(&block, 100);
    assert!(content.len() < 8 << 20 && content.len() / raw.data.len() < 100);
    let mut zip = Package::new(ONE).zip_with_raw(raw);
    let end = memchr::memmem::rfind(&zip, b"PK\x05\x06").unwrap();
    let entry = zip[memchr::memmem::rfind(&zip, b"PK\x01\x02").unwrap()..end].to_vec();
    let mut tail = zip.split_off(end);
    for n in 1..150 {
        let mut again = entry.clone();
        let at = again.len() - 7;
        again[at..at + 3].copy_from_slice(format!("{n:03}").as_bytes());
        zip.extend(again);
    }
    let count = u16::from_le_bytes([tail[8], tail[9]]) + 149;
    let size = u32::from_le_bytes([tail[12], tail[13], tail[14], tail[15]]) + 149 * entry.len() as u32;
    tail[8..10].copy_from_slice(&count.to_le_bytes());
    tail[10..12].copy_from_slice(&count.to_le_bytes());
    tail[12..16].copy_from_slice(&size.to_le_bytes());
    zip.extend(tail);
    assert_eq!(refused(&zip), "import-refused-ratio");
}

#[test]
fn sec_22_an_honest_large_ledger_is_not_taken_for_a_bomb() {
    // 20,000 rows that are nearly the same pack extremely well.
    let rows: String = (1..=20_000).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="str"><v>是</v></c></row>"#)).collect();
    assert_eq!(read(&Package::new(&rows).zip()).rows.len(), 20_000);
}

#[test]
fn sec_22_more_than_200_entries_are_refused() {
    let mut package = Package::new(ONE);
    for n in 0..195 {
        package = package.with(&format!("xl/media/a{n}.xml"), "<a/>");
    }
    assert_eq!(read(&package.zip()).rows.len(), 1);
    assert_eq!(refused(&package.with("xl/media/b.xml", "<a/>").zip()), "import-refused-entries");
}

#[test]
fn sec_22_an_archive_inside_is_refused() {
    for inside in [&b"PK\x03\x04"[..], b"Rar!\x1a", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08"] {
        let nested = Package::new(ONE).with_bytes("xl/media/image1.png", inside.to_vec()).zip();
        assert_eq!(refused(&nested), "import-refused-nested");
    }
}

#[test]
fn sec_22_paths_that_lead_out_are_refused() {
    for name in ["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "c:/evil.xml", "xl\\..\\..\\evil.xml"] {
        let bytes = Package::new(ONE).zip_with_raw(Raw::stored(name, b"<a/>"));
        assert_eq!(refused(&bytes), "import-refused-path", "{name}");
    }
}

#[test]
fn sec_22_symbolic_links_are_refused() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("[Content_Types].xml", zip::write::SimpleFileOptions::default()).unwrap();
    zip.add_symlink("xl/a.xml", "/etc/passwd", zip::write::SimpleFileOptions::default()).unwrap();
    assert_eq!(refused(&zip.finish().unwrap().into_inner()), "import-refused-link");
}

#[test]
fn sec_22_document_types_and_entities_are_refused_in_every_part() {
    let xxe = r#"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#;
    let laughs = r#"<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>"#;
    for part in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/app.xml", "xl/odd.bin"] {
        for content in [xxe, laughs] {
            assert_eq!(refused(&Package::new(ONE).with(part, content).zip()), "import-refused-dtd", "{part}");
        }
    }
    // Not by its writing in another encoding either: such a part is not read at all.
    let wide: Vec<u8> = [b"\xff\xfe".to_vec(), xxe.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat();
    assert_eq!(refused(&Package::new(ONE).with_bytes("xl/workbook.xml", wide).zip()), "import-refused-damaged");
    assert_eq!(refused(xxe.as_bytes()), "import-refused-dtd");
    assert_eq!(refused(b"<!DOCTYPE html [<!ENTITY a 'b'>]><table><tr><td>&a;"), "import-refused-dtd");
}

#[test]
fn sec_22_a_cut_file_is_refused_wherever_it_is_cut() {
    for name in ["openpyxl.xlsx", "xlwt.xls"] {
        let bytes = fixture(name);
        for part in 1..20 {
            let cut = bytes.len() * part / 20;
            assert_eq!(refused(&bytes[..cut]), "import-refused-damaged", "{name} cut at {cut}");
        }
    }
    let html = b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row>";
    assert_eq!(refused(html), "import-refused-damaged");
}

// ---- SEC-23: the cells ----

#[test]
fn sec_23_two_far_cells_are_refused() {
    let started = Instant::now();
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let bytes = Package::new(far).zip();
    assert!(bytes.len() < 2048 + 1024, "{}", bytes.len());
    let refusal = refusal(&bytes);
    assert_eq!(refusal.message, "import-refused-columns");
    assert!(refusal.args.contains(&("cell".to_owned(), "XFD1048576".to_owned())));
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[test]
fn sec_23_a_far_cell_of_the_last_allowed_column_is_read_without_the_rows_between() {
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="DX1048576"><v>1</v></c></row>"#;
    let read = read(&Package::new(far).zip());
    assert_eq!(read.rows.iter().map(|(_, row)| row.row).collect::<Vec<_>>(), [1, 1_048_576]);
}

#[test]
fn sec_23_formatted_empty_cells_far_out_refuse_nothing() {
    let rows = format!(
        r#"{ONE}<row r="900000"><c r="XFD900000" s="3"/><c r="ZZ1" s="1"><v></v></c><c r="ZA1" t="inlineStr"><is><t> </t></is></c></row>"#
    );
    let sheet = format!(
        r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>"#
    );
    let read = read(&Package::new("").with("xl/worksheets/sheet1.xml", &sheet).zip());
    assert_eq!(read.rows.len(), 1);
    assert_eq!(read.heads[0].merged[0].last_column, 127);
}

#[test]
fn sec_23_rows_are_counted_over_all_sheets() {
    let rows =
        |from: u32, to: u32| -> String { (from..=to).map(|row| format!(r#"<row r="{row}"><c><v>1</v></c></row>"#)).collect() };
    let two = |first: u32, second: u32| {
        let sheet = |rows: String| format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        let book = BOOK.replace("</sheets>", r#"<sheet name="二" sheetId="2" r:id="rId9"/></sheets>"#);
        let rels = BOOK_RELS.replace(
            "</Relationships>",
            r#"<Relationship Id="rId9" Type="http://x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#,
        );
        Package::new(&rows(1, first))
            .with("xl/workbook.xml", &book)
            .with("xl/_rels/workbook.xml.rels", &rels)
            .with("xl/worksheets/sheet2.xml", &sheet(rows(1, second)))
            .zip()
    };
    assert_eq!(read(&two(120_000, 80_000)).rows.len(), 200_000);
    assert_eq!(refused(&two(120_000, 80_001)), "import-refused-rows");
}

#[test]
fn sec_23_more_than_128_columns_are_refused_in_every_format() {
    let line = vec!["1"; 129].join(",");
    assert_eq!(refused(line.as_bytes()), "import-refused-columns");
    assert_eq!(read(vec!["1"; 128].join(",").as_bytes()).rows[0].1.cells.len(), 128);
    let html = format!("<table><tr>{}</tr></table>", "<td>1".repeat(129));
    assert_eq!(refused(html.as_bytes()), "import-refused-columns");
    let spans = "<table><tr><td colspan=999999999 rowspan=999999999>a<td>b</table>";
    assert_eq!(refused(spans.as_bytes()), "import-refused-columns");
    let xml = r#"<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell Index="129"><Data Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>"#;
    assert_eq!(refused(xml.as_bytes()), "import-refused-columns");
    // The column of the first text cell of the old workbook.
    let mut bytes = fixture("xlwt.xls");
    let at = memchr::memmem::find(&bytes, b"\xfd\x00\x0a\x00").unwrap();
    bytes[at + 6] = 200;
    assert_eq!(refused(&bytes), "import-refused-columns");
}

#[test]
fn sec_23_more_than_8_000_000_cells_are_refused() {
    let line = format!("{}\n", vec!["1"; 100].join(","));
    assert_eq!(read(line.repeat(1_000).as_bytes()).rows.len(), 1_000);
    assert_eq!(refused(line.repeat(80_001).as_bytes()), "import-refused-cells");
}

#[test]
fn sec_23_a_cell_of_more_than_2_000_characters_is_refused_in_every_format() {
    let fits = "长".repeat(2_000);
    let long = "长".repeat(2_001);
    assert_eq!(read(format!("a,{fits}").as_bytes()).cell(1, 1), Cell::Text(fits.clone()));
    let sheet = |text: &str| Package::new(&format!(r#"<row r="1"><c t="inlineStr"><is><t>{text}</t></is></c></row>"#)).zip();
    let shared = |text: &str| {
        Package::new(r#"<row r="1"><c t="s"><v>0</v></c></row>"#)
            .with("xl/sharedStrings.xml", &format!("<sst><si><t>{text}</t></si></sst>"))
            .zip()
    };
    assert_eq!(read(&sheet(&fits)).cell(1, 0), read(&shared(&fits)).cell(1, 0));
    for bytes in [
        format!("a,{long}").into_bytes(),
        sheet(&long),
        shared(&long),
        shared(&"x".repeat(3 << 20)),
        format!("<table><tr><td>{long}").into_bytes(),
    ] {
        assert_eq!(refused(&bytes), "import-refused-cell-length");
    }
}

#[test]
fn sec_23_rows_out_of_order_are_damaged() {
    let rows = r#"<row r="5"><c><v>1</v></c></row><row r="3"><c><v>1</v></c></row>"#;
    assert_eq!(refused(&Package::new(rows).zip()), "import-refused-damaged");
    assert_eq!(refused(&Package::new(r#"<row r="1048577"><c><v>1</v></c></row>"#).zip()), "import-refused-damaged");
}

#[test]
fn a_file_of_nothing_but_blank_lines_and_tags_is_quick() {
    let started = Instant::now();
    assert_eq!(read(format!("a\n{}b", "\n".repeat(1_000_000)).as_bytes()).rows.len(), 2);
    let tags = format!("<table>{}", "<tr><td rowspan=9>".repeat(200_000));
    assert_eq!(read(tags.as_bytes()).rows.len(), 0);
    assert!(started.elapsed() < Duration::from_secs(20));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sec_24_no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), kind in 0_usize..6) {
        let head: &[u8] = [&b""[..], b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<table>", b"<?xml <Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table>", b"a,\""][kind];
        let _ = leka_sheets::read::read_file(&[head, &bytes].concat(), &mut Read::default());
    }

    #[test]
    fn sec_24_no_change_of_a_real_file_makes_the_reader_panic(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        name in prop::sample::select(vec!["openpyxl.xlsx", "xlwt.xls"]),
    ) {
        let mut bytes = fixture(name);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = leka_sheets::read::read_file(&bytes, &mut Read::default());
    }
}
