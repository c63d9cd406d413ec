//! Files of every kind, as real programs write them: what is read, and row by row where it stands.

mod read_support;

use leka_sheets::cells::{Cell, Merged};
use read_support::*;
use rust_xlsxwriter::{Format, Workbook};

const DAY: Cell = Cell::Day(19_056); // 5 March 2022

fn words(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

// ---- xlsx ----

#[test]
fn a_workbook_of_another_program_is_read_by_what_its_cells_hold() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("转移就业").unwrap();
    let date = Format::new().set_num_format("yyyy\"年\"m\"月\"d\"日\"");
    let title = Format::new();
    sheet.merge_range(0, 0, 0, 5, "台账", &title).unwrap();
    sheet.merge_range(3, 0, 5, 0, "甲村", &title).unwrap();
    sheet.write_string(3, 1, "扎西·次仁").unwrap();
    sheet.write_number(3, 2, 2022.1).unwrap();
    sheet.write_number_with_format(3, 3, 44_625, &date).unwrap();
    sheet.write_boolean(3, 4, true).unwrap();
    sheet.write_formula(3, 5, rust_xlsxwriter::Formula::new("=C4*2").set_result("4044.2")).unwrap();
    sheet.write_string(4, 1, "<&\">\u{d}\n 空 ").unwrap();
    book.add_worksheet().set_name("旧").unwrap().set_hidden(true).write_string(0, 0, "不读").unwrap();

    let read = read(&book.save_to_buffer().unwrap());
    assert_eq!(read.heads.len(), 2);
    assert_eq!((read.heads[0].name.as_str(), read.heads[0].hidden), ("转移就业", false));
    assert_eq!((read.heads[1].name.as_str(), read.heads[1].hidden, read.heads[1].index), ("旧", true, 1));
    assert_eq!(
        read.heads[0].merged,
        [
            Merged { first_row: 0, first_column: 0, last_row: 0, last_column: 5 },
            Merged { first_row: 3, first_column: 0, last_row: 5, last_column: 0 }
        ]
    );
    assert_eq!(read.ended, 1);
    assert!(read.rows.iter().all(|(sheet, _)| *sheet == 0));
    assert_eq!(read.cell(4, 1), Cell::Text("扎西·次仁".to_owned()));
    assert_eq!(read.cell(4, 2), Cell::Number(2022.1));
    assert_eq!(read.cell(4, 3), DAY);
    assert_eq!(read.cell(4, 4), Cell::Bool(true));
    assert_eq!(read.cell(4, 5), Cell::Number(4044.2));
    assert_eq!(read.cell(5, 1), Cell::Text("<&\">\u{d}\n 空 ".to_owned()));
    let formulas: Vec<(u32, Vec<u16>)> = read.rows.iter().map(|(_, row)| (row.row, row.formulas.clone())).collect();
    assert_eq!(formulas, [(1, vec![]), (4, vec![5]), (5, vec![])]);
}

#[test]
fn a_workbook_of_openpyxl_is_read() {
    let read = read(&fixture("openpyxl.xlsx"));
    assert_eq!(read.heads[0].merged, [Merged { first_row: 2, first_column: 0, last_row: 4, last_column: 0 }]);
    assert!(read.heads[1].hidden);
    assert_eq!(read.cell(2, 2), DAY);
    // A formula that was never computed holds nothing.
    assert_eq!(read.cell(2, 3), Cell::Empty);
    assert_eq!(read.rows[1].1.formulas, [3]);
    assert_eq!(read.cell(2, 4), Cell::Number(3500.5));
}

#[test]
fn strings_in_every_form_are_read() {
    let rows = r#"<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>扎</t></r><r><rPr/><t>西</t></r></is></c><c t="str"><f>A1</f><v>a_x000A_b</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2022-03-05T00:00:00</v></c><c t="s"/><c r="J2" t="str"><f>A2</f><v></v></c></row>"#;
    let shared = r#"<x:sst xmlns:x="m"><x:si><x:r><x:t>卓</x:t></x:r><x:r><x:t xml:space="preserve">嘎 </x:t></x:r><x:rPh sb="0" eb="1"><x:t>读音</x:t></x:rPh></x:si><x:si><x:t><![CDATA[a&b]]></x:t></x:si></x:sst>"#;
    let read = read(&Package::new(rows).with("xl/sharedStrings.xml", shared).zip());
    assert_eq!(read.texts(), [words(&["", "卓嘎 ", "a&b", "扎西", "a\nb", "#N/A", "day 19056"])]);
    assert_eq!(read.rows[0].1.row, 2);
    assert_eq!(read.rows[0].1.formulas, [4, 9]);
}

#[test]
fn days_of_the_1904_system_are_the_same_days() {
    let styles = r#"<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    let rows =
        |serial: u32| format!(r#"<row r="1"><c r="A1" s="1"><v>{serial}</v></c><c r="B1" s="0"><v>{serial}</v></c></row>"#);
    let book = BOOK.replace("<sheets>", r#"<workbookPr date1904="1"/><sheets>"#);
    let old = read(&Package::new(&rows(43_163)).with("xl/styles.xml", styles).with("xl/workbook.xml", &book).zip());
    let new = read(&Package::new(&rows(44_625)).with("xl/styles.xml", styles).zip());
    assert_eq!((old.cell(1, 0), new.cell(1, 0)), (DAY, DAY));
    assert_eq!(old.cell(1, 1), Cell::Number(43_163.0));
    assert!(old.heads[0].is_1904 && !new.heads[0].is_1904, "what a plain number means is told");
}

#[test]
fn harmless_parts_of_real_workbooks_are_accepted() {
    let sheet_rels = r#"<Relationships><Relationship Id="rId1" Type="http://x/hyperlink" Target="https://example.org/" TargetMode="External"/><Relationship Id="rId2" Type="http://x/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>"#;
    let mut package = Package::new(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#)
        .with("xl/worksheets/_rels/sheet1.xml.rels", sheet_rels)
        .with_bytes("xl/printerSettings/printerSettings1.bin", vec![0, 1, 2, 3])
        .with_bytes("xl/media/image1.png", b"\x89PNG\r\n\x1a\n0000".to_vec())
        .with_bytes("xl/media/image2.emz", b"\x1f\x8b0000".to_vec());
    for part in [
        "xl/drawings/drawing1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/comments1.xml",
        "xl/calcChain.xml",
        "xl/theme/theme1.xml",
        "docProps/app.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
        "customXml/item1.xml",
        "xl/ctrlProps/ctrlProp1.xml",
    ] {
        package = package.with(part, "<a/>");
    }
    assert_eq!(read(&package.zip()).cell(1, 0), Cell::Number(1.0));
}

#[test]
fn names_with_backslashes_and_capitals_are_found() {
    let package = Package::new(r#"<row r="1"><c r="A1"><v>7</v></c></row>"#);
    let bytes = package.zip();
    let mut odd = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let mut entries = Vec::new();
    for index in 0..odd.len() {
        let mut entry = odd.by_index(index).unwrap();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut content).unwrap();
        entries.push(Raw::stored(&entry.name().replace('/', "\\").replace("xl", "XL"), &content));
    }
    assert_eq!(read(&raw_zip(&entries)).cell(1, 0), Cell::Number(7.0));
}

// ---- xls ----

#[test]
fn an_old_workbook_is_read() {
    for name in ["xlwt.xls", "xlwt-1904.xls"] {
        let read = read(&fixture(name));
        assert_eq!(read.heads[0].name, "转移就业");
        assert_eq!(read.heads[0].is_1904, name == "xlwt-1904.xls");
        assert!(read.heads[1].hidden);
        assert!(read.heads[0].merged.contains(&Merged { first_row: 2, first_column: 0, last_row: 3, last_column: 0 }));
        assert_eq!(read.cell(1, 0), Cell::Text("某镇转移就业台账".to_owned()));
        assert_eq!(read.cell(3, 1), Cell::Text("虚构·甲".to_owned()));
        assert_eq!(read.cell(3, 2), Cell::Text("990329199001010024".to_owned()));
        assert_eq!(read.cell(3, 3), DAY, "{name}");
        assert_eq!(read.cell(3, 4), Cell::Number(3500.0));
        assert_eq!(read.cell(4, 4), Cell::Number(2022.1));
        assert_eq!(read.cell(3, 5), Cell::Empty, "the formula was never computed");
        assert_eq!(read.cell(3, 6), Cell::Bool(true));
        let third = &read.rows.iter().find(|(_, row)| row.row == 3).unwrap().1;
        assert_eq!(third.formulas, [5]);
    }
}

#[test]
fn an_old_workbook_reads_the_same_as_with_calamine() {
    use calamine::{Data, Reader, Xls};
    let bytes = fixture("xlwt.xls");
    let mut book: Xls<_> = Xls::new(std::io::Cursor::new(&bytes)).unwrap();
    let range = book.worksheet_range("转移就业").unwrap();
    let ours = read(&bytes);
    let mut compared = 0;
    for (row, column, data) in range.used_cells() {
        let (row, column) = (row as u32 + range.start().unwrap().0, column + range.start().unwrap().1 as usize);
        if let Data::String(theirs) = data {
            assert_eq!(&text(&ours.cell(row + 1, column)), theirs);
            compared += usize::from(!theirs.is_empty());
        }
    }
    assert!(compared > 390, "{compared}");
}

#[test]
fn what_an_old_workbook_declares_as_its_size_is_not_trusted() {
    let mut bytes = fixture("xlwt.xls");
    let before = read(&bytes);
    let at = memchr::memmem::find(&bytes, b"\x00\x02\x0e\x00\x00\x00\x00\x00").unwrap();
    bytes[at + 4..at + 16].copy_from_slice(&[0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0xff, 0xff]);
    assert_eq!(read(&bytes), before);
}

// ---- separated values ----

const LINES: &str = "姓名,身份证号,备注\n扎西·次仁,990329199001010024,\"一,\"\"二\"\"\n三\"\n\n卓嘎,=\"0012\",=1+1\n";

fn check_lines(bytes: &[u8]) {
    let read = read(bytes);
    assert_eq!(
        read.texts(),
        [
            words(&["姓名", "身份证号", "备注"]),
            words(&["扎西·次仁", "990329199001010024", "一,\"二\"\n三"]),
            words(&["卓嘎", "0012", "=1+1"]),
        ]
    );
    assert_eq!(read.rows.iter().map(|(_, row)| row.row).collect::<Vec<_>>(), [1, 2, 4]);
}

#[test]
fn separated_values_are_read_in_every_encoding() {
    check_lines(LINES.as_bytes());
    check_lines(&[b"\xef\xbb\xbf", LINES.as_bytes()].concat());
    check_lines(LINES.replace('\n', "\r\n").replace("二\"\"\r\n三", "二\"\"\n三").as_bytes());
    let units: Vec<u16> = LINES.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    check_lines(&[b"\xff\xfe".as_slice(), &little].concat());
    check_lines(&[b"\xfe\xff".as_slice(), &big].concat());
    check_lines(&little);
    let chinese = encoding_rs::GB18030.encode(LINES).0;
    assert!(memchr::memmem::find(&chinese, b"\xa1\xa4").is_some(), "the dot is A1A4");
    check_lines(&chinese);
}

#[test]
fn separators_are_found_out() {
    for separator in ["\t", ";", "|"] {
        check_lines(LINES.replace(',', separator).replace(&format!("一{separator}"), "一,").as_bytes());
    }
    let said = read("sep=;\r\n甲;乙,丙\r\n".as_bytes());
    assert_eq!(said.texts(), [words(&["甲", "乙,丙"])]);
    // A title has no separator, notes have commas.
    let tabs = read("台账\n甲\t乙,一,二,三\t丙\n丁\t戊\t己\n".as_bytes());
    assert_eq!(tabs.texts()[1], words(&["甲", "乙,一,二,三", "丙"]));
}

#[test]
fn a_tab_beside_every_value_is_no_separator() {
    let rows = [["姓名", "身份证号", "就业时间"], ["测试甲", "990329199001010024", "2022-03-05"], ["测试乙", "", ""]];
    let file = |before: &str, behind: &str| {
        let lines = rows.map(|row| row.map(|cell| format!("{before}{cell}{behind}")).join(","));
        lines.join("\r\n")
    };
    for (before, behind) in [("\t", ""), ("", "\t"), ("\t", "\t")] {
        let read = read(file(before, behind).as_bytes());
        let texts: Vec<Vec<String>> =
            read.texts().iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
        assert_eq!(texts, rows.map(|row| words(&row)), "{before:?} {behind:?}");
    }
    // Below a heading without tabs, too; and tabs alone part as they always did.
    let mixed = file("", "\t").replacen("姓名\t,身份证号\t,就业时间\t", "姓名,身份证号,就业时间", 1);
    assert_eq!(read(mixed.as_bytes()).texts()[0], words(&rows[0]));
    assert_eq!(read("甲\t乙\t\n丙\t丁,戊\t\n".as_bytes()).texts()[1], words(&["丙", "丁,戊"]));
}

#[test]
fn the_word_of_an_error_is_an_error_where_every_cell_is_text() {
    let csv = read("姓名,备注\n#N/A, #DIV/0! \n#N,#12\n".as_bytes());
    let html = read("<table><tr><td>姓名<td>备注<tr><td>#N/A<td> #DIV/0! <tr><td>#N<td>#12</table>".as_bytes());
    for read in [csv, html] {
        assert_eq!(read.cell(2, 0), Cell::Error("#N/A".to_owned()));
        assert!(matches!(read.cell(2, 1), Cell::Error(word) if word.trim() == "#DIV/0!"));
        assert_eq!((read.cell(3, 0), read.cell(3, 1)), (Cell::Text("#N".to_owned()), Cell::Text("#12".to_owned())));
    }
}

#[test]
fn a_quote_that_is_never_closed_is_a_character() {
    assert_eq!(read("甲,\"乙\n丙,丁\n".as_bytes()).texts(), [words(&["甲", "\"乙"]), words(&["丙", "丁"])]);
    let long = format!("甲,\"{}\n{}\",乙\n", "长".repeat(1_500), "文".repeat(1_500));
    let refusal = refusal(long.as_bytes());
    assert_eq!(refusal.message, "import-refused-cell-length");
    assert!(refusal.args.contains(&("cell".to_owned(), "B1".to_owned())));
}

// ---- HTML and XML that call themselves .xls ----

#[test]
fn a_table_in_html_is_read_with_its_merged_cells() {
    let html = r#"<!DOCTYPE html><html><head><style>td{a:b}</style><meta charset="gb2312"></head><body>
        <table border="0"><tr><td><table class='a>b'>
        <TR><TH colspan=2>登记<br>台账</TH></TR>
        <tr><td rowspan="2">甲村</td><td>扎西&middot;次仁&nbsp;</td><td>990329199001010024</td></tr>
        <tr><td><!-- <td>无</td> -->&#21331;嘎 &amp; &unknown;<td>二
        </table></td></tr></table></body></html>"#;
    for bytes in [html.as_bytes().to_vec(), encoding_rs::GB18030.encode(html).0.into_owned()] {
        let read = read(&bytes);
        assert_eq!(
            read.texts(),
            [words(&["登记 台账"]), words(&["甲村", "扎西·次仁", "990329199001010024"]), words(&["", "卓嘎 & &unknown;", "二"])]
        );
        assert_eq!(
            read.heads[0].merged,
            [
                Merged { first_row: 0, first_column: 0, last_row: 0, last_column: 1 },
                Merged { first_row: 1, first_column: 0, last_row: 2, last_column: 0 }
            ]
        );
    }
}

#[test]
fn the_xml_of_excel_2003_is_read() {
    let xml = r#"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Worksheet ss:Name="一"><Table ss:ExpandedColumnCount="999999">
        <Row ss:Index="2"><Cell ss:MergeDown="1"><Data ss:Type="String">甲村</Data><Comment><ss:Data>注</ss:Data></Comment></Cell>
        <Cell ss:Index="3" ss:Formula="=1"><Data ss:Type="Number">2022.1</Data></Cell>
        <Cell><Data ss:Type="DateTime">2022-03-05T00:00:00.000</Data></Cell></Row>
        <Row><Cell ss:Index="2"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">扎<B>西</B></ss:Data></Cell></Row>
        </Table></Worksheet>
        <Worksheet ss:Name="旧"><Table><Row><Cell><Data ss:Type="String">不读</Data></Cell></Row></Table>
        <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"#;
    let read = read(xml.as_bytes());
    assert_eq!(read.texts(), [words(&["甲村", "", "2022.1", "day 19056"]), words(&["", "扎西"])]);
    assert_eq!(read.rows.iter().map(|(_, row)| row.row).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(read.rows[0].1.formulas, [2]);
    assert_eq!(read.heads[0].merged, [Merged { first_row: 1, first_column: 0, last_row: 2, last_column: 0 }]);
    assert!(read.heads[1].hidden && !read.heads[0].is_1904);
    let old = "<x:ExcelWorkbook xmlns:x='x'><x:Date1904/></x:ExcelWorkbook><Worksheet ss:Name=\"一\">";
    let old = self::read(xml.replace("<Worksheet ss:Name=\"一\">", old).as_bytes());
    assert!(old.heads.iter().all(|head| head.is_1904));
    let bomb = xml.replace("<Workbook", "<!DOCTYPE a [<!ENTITY b \"c\">]><Workbook");
    assert_eq!(refused(bomb.as_bytes()), "import-refused-dtd");
}
