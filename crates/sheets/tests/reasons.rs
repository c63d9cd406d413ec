//! The workbook of reasons, read back with the reader itself and looked into as XML.

mod read_support;

use leka_sheets::cells::Cell;
use leka_sheets::child;
use leka_sheets::protocol::{Column, Field, Meaning, SheetReport};
use leka_sheets::reasons::{Reason, ReasonsRequest, write};
use read_support::*;
use rust_xlsxwriter::{Format, Workbook};
use std::io::Read as _;
use std::path::Path;

const HEADING: &str = "退回原因";

fn column(position: u16, heading: &str, meaning: Meaning) -> Column {
    Column { position, heading: heading.to_owned(), meaning, detail: None }
}

fn sheet() -> SheetReport {
    SheetReport {
        index: 0,
        name: "转移就业".to_owned(),
        header_row: 3,
        columns: vec![
            column(0, "村", Meaning::Field(Field::Village)),
            column(1, "就业意愿", Meaning::Dropped),
            column(2, "姓名", Meaning::Field(Field::Name)),
            column(3, "身份证号", Meaning::Field(Field::ResidentId)),
            column(4, "就业时间", Meaning::Field(Field::Start)),
            column(5, "备注", Meaning::Ignored),
        ],
        ..SheetReport::default()
    }
}

fn original() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("转移就业").unwrap();
    let plain = Format::new();
    let date = Format::new().set_num_format("yyyy-mm-dd");
    sheet.merge_range(0, 0, 0, 5, "某镇台账", &plain).unwrap();
    // A group whose first column is never held.
    sheet.merge_range(1, 1, 1, 2, "其中", &plain).unwrap();
    for (column, heading) in ["村", "就业意愿", "姓名", "身份证号", "就业时间", "备注"].iter().enumerate() {
        sheet.write_string(2, column as u16, *heading).unwrap();
    }
    sheet.merge_range(3, 0, 6, 0, "甲村", &plain).unwrap();
    for row in 3..7 {
        sheet.write_string(row, 1, "不愿意外出").unwrap();
        sheet.write_string(row, 2, format!("虚构·{row}")).unwrap();
        sheet.write_string(row, 3, format!("99032919900101{row:04}")).unwrap();
        sheet.write_number_with_format(row, 4, 44_625, &date).unwrap();
        sheet.write_string(row, 5, "=1+1").unwrap();
    }
    sheet.write_number(5, 3, 990_329_199_001_010_000_f64).unwrap();
    book.add_worksheet().set_name("没有退回").unwrap().write_string(0, 0, "好").unwrap();
    book.save_to_buffer().unwrap()
}

fn reason(row: u32, position: Option<u16>, text: &str) -> Reason {
    Reason { sheet: 0, row, position, text: text.to_owned() }
}

fn request() -> ReasonsRequest {
    ReasonsRequest {
        sheets: vec![sheet()],
        reasons: vec![
            reason(0, None, "整个工作表"),
            reason(6, Some(3), "身份证号已损坏"),
            reason(6, Some(4), "日期不对"),
            reason(7, None, "重复"),
            reason(7, Some(1), "在不保存的列里"),
        ],
        heading: HEADING.to_owned(),
    }
}

fn part(workbook: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn refused_rows_come_back_with_their_reasons() {
    let workbook = write(&original(), &request()).unwrap();
    let back = read(&workbook);
    assert_eq!(back.heads.iter().map(|head| head.name.as_str()).collect::<Vec<_>>(), ["转移就业"]);
    let texts = back.texts();
    assert_eq!(texts[0], ["某镇台账"]);
    assert_eq!(texts[1], ["", "其中"]);
    assert_eq!(texts[2], ["村", "姓名", "身份证号", "就业时间", "备注", HEADING]);
    assert_eq!(texts[3], ["甲村", "虚构·5", "990329199001010000", "day 19056", "=1+1", "身份证号已损坏\n日期不对"]);
    assert_eq!(texts[4], ["甲村", "虚构·6", "990329199001010006", "day 19056", "=1+1", "重复\n在不保存的列里"]);
    assert_eq!(texts.len(), 5);
    assert_eq!(back.rows.iter().map(|(_, row)| row.row).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    // A number stays a number, so that it is seen as damaged again; text stays text.
    assert_eq!(back.cell(4, 2), Cell::Number(990_329_199_001_010_000.0));
    assert!(matches!(back.cell(5, 2), Cell::Text(_)));
    assert_eq!(back.heads[0].merged.len(), 1, "the title; the group has one column left");
}

#[test]
fn wp_18_no_dropped_column_is_in_the_workbook() {
    let workbook = write(&original(), &request()).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&workbook)).unwrap();
    for index in 0..zip.len() {
        let mut bytes = Vec::new();
        zip.by_index(index).unwrap().read_to_end(&mut bytes).unwrap();
        assert!(memchr::memmem::find(&bytes, "不愿意".as_bytes()).is_none());
        assert!(memchr::memmem::find(&bytes, "就业意愿".as_bytes()).is_none());
    }
}

#[test]
fn wp_18_cells_that_tell_what_is_never_held_are_left_out_of_the_workbook() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("党员").unwrap();
    for (at, row) in [
        ["姓名", "身份证号", "工种", "备注"],
        ["虚构·甲", "0012", "藏族服饰制作", "会开车"],
        ["虚构·乙", "0013", "党员 CANARY", "刑满释放CANARY，乙肝"],
    ]
    .iter()
    .enumerate()
    {
        for (column, text) in row.iter().enumerate() {
            sheet.write_string(at as u32, column as u16, *text).unwrap();
        }
    }
    let columns = vec![
        column(0, "姓名", Meaning::Field(Field::Name)),
        column(1, "身份证号", Meaning::Field(Field::ResidentId)),
        column(2, "工种", Meaning::Field(Field::Trade)),
        column(3, "备注", Meaning::Ignored),
    ];
    let sheet = SheetReport { index: 0, name: "Sheet1".to_owned(), header_row: 1, columns, ..SheetReport::default() };
    let reasons = vec![reason(2, Some(1), "太短"), reason(3, Some(1), "太短"), reason(3, Some(2), "没有保存")];
    let request = ReasonsRequest { sheets: vec![sheet], reasons, heading: HEADING.to_owned() };
    let back = read(&write(&book.save_to_buffer().unwrap(), &request).unwrap());
    assert_eq!(back.heads[0].name, "Sheet1");
    assert_eq!(back.texts()[1], ["虚构·甲", "0012", "藏族服饰制作", "会开车", "太短"]);
    assert_eq!(back.texts()[2], ["虚构·乙", "0013", "", "", "太短\n没有保存"]);
}

#[test]
fn wp_18_a_title_that_tells_it_of_everybody_does_not_come_back() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "信教群众花名册").unwrap();
    for (at, row) in [["姓名", "身份证号"], ["虚构·甲", "0012"]].iter().enumerate() {
        for (column, text) in row.iter().enumerate() {
            sheet.write_string(at as u32 + 1, column as u16, *text).unwrap();
        }
    }
    let columns = vec![column(0, "姓名", Meaning::Field(Field::Name)), column(1, "身份证号", Meaning::Field(Field::ResidentId))];
    let report = SheetReport { header_from: 2, header_row: 2, columns, ..SheetReport::default() };
    let request =
        ReasonsRequest { sheets: vec![report], reasons: vec![reason(3, Some(1), "太短")], heading: HEADING.to_owned() };
    let back = read(&write(&book.save_to_buffer().unwrap(), &request).unwrap());
    assert_eq!(back.texts(), [["姓名", "身份证号", HEADING], ["虚构·甲", "0012", "太短"]]);
}

#[test]
fn wp_18_rows_of_a_list_further_down_come_back_below_its_header_without_what_it_drops() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    let rows: [&[&str]; 6] = [
        &["姓名", "身份证号", "工种", "就业时间"],
        &["虚构·甲", "0012", "木工", "2022.3"],
        &["康沙镇"],
        &[],
        &["姓名", "身份证号", "民族"],
        &["虚构·乙", "0013", "CANARY", "2022.4"],
    ];
    for (at, row) in rows.iter().enumerate() {
        for (column, text) in row.iter().enumerate() {
            sheet.write_string(at as u32, column as u16, *text).unwrap();
        }
    }
    sheet.merge_range(3, 0, 3, 2, "个人信息", &plain).unwrap();
    sheet.merge_range(3, 3, 4, 3, "就业时间", &plain).unwrap();
    let columns = |third: Meaning| -> Vec<Column> {
        let meanings = [Meaning::Field(Field::Name), Meaning::Field(Field::ResidentId), third, Meaning::Field(Field::Start)];
        (0..).zip(meanings).map(|(position, meaning)| column(position, "列", meaning)).collect()
    };
    let part = |header_from: u32, header_row: u32, third: Meaning| SheetReport {
        header_from,
        header_row,
        columns: columns(third),
        ..SheetReport::default()
    };
    let sheets = vec![part(1, 1, Meaning::Field(Field::Trade)), part(4, 5, Meaning::Dropped)];
    let reasons = vec![reason(2, Some(1), "太短"), reason(6, Some(1), "太短"), reason(6, Some(2), "没有保存")];
    let workbook = write(&book.save_to_buffer().unwrap(), &ReasonsRequest { sheets, reasons, heading: HEADING.to_owned() });
    let back = read(&workbook.unwrap());
    let expected: [&[&str]; 5] = [
        &["姓名", "身份证号", "工种", "就业时间", HEADING],
        &["虚构·甲", "0012", "木工", "2022.3", "太短"],
        &["个人信息", "", "", "就业时间"],
        &["姓名", "身份证号"],
        &["虚构·乙", "0013", "", "2022.4", "太短\n没有保存"],
    ];
    assert_eq!(back.texts(), expected);
    assert_eq!(back.rows.iter().map(|(_, row)| row.row).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    // The group over the columns that are left, and the heading over two rows.
    let blocks: Vec<(u32, u32, u32, u32)> =
        back.heads[0].merged.iter().map(|b| (b.first_row, b.first_column, b.last_row, b.last_column)).collect();
    assert_eq!(blocks, [(2, 0, 2, 1), (2, 3, 3, 3)]);
}

#[test]
fn sec_34_numbers_that_were_left_out_of_a_text_do_not_come_back_in_it() {
    let number = "99032919900101001";
    let number = format!("{number}{}", char::from(leka_core::identity::check_character(number.as_bytes()).unwrap()));
    let employer = format!("虚构·丙（{number}）");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("名册").unwrap();
    let rows = [["姓名", "身份证号", "单位", "家属电话"], ["虚构·甲", &number[..17], &employer, "19900000001"]];
    for (at, row) in rows.iter().enumerate() {
        for (column, text) in row.iter().enumerate() {
            sheet.write_string(at as u32, column as u16, *text).unwrap();
        }
    }
    let columns = vec![
        column(0, "姓名", Meaning::Field(Field::Name)),
        column(1, "身份证号", Meaning::Field(Field::ResidentId)),
        column(2, "单位", Meaning::Field(Field::Employer)),
        column(3, "家属电话", Meaning::Ignored),
    ];
    let sheet = SheetReport { index: 0, name: "名册".to_owned(), header_row: 1, columns, ..SheetReport::default() };
    let request =
        ReasonsRequest { sheets: vec![sheet], reasons: vec![reason(2, Some(1), "太短")], heading: HEADING.to_owned() };
    let back = read(&write(&book.save_to_buffer().unwrap(), &request).unwrap());
    // A column that nobody read is the sender's own, and comes back as it was.
    assert_eq!(back.texts()[1], ["虚构·甲", &number[..17], "虚构·丙（…）", "19900000001", "太短"]);
}

#[test]
fn sec_25_no_text_becomes_a_formula() {
    let workbook = write(&original(), &request()).unwrap();
    assert!(!part(&workbook, "xl/worksheets/sheet1.xml").contains("<f>"));
    assert!(read(&workbook).rows.iter().all(|(_, row)| row.formulas.is_empty()));
}

#[test]
fn each_cell_that_is_meant_has_a_note_and_a_fill() {
    let workbook = write(&original(), &request()).unwrap();
    let notes = part(&workbook, "xl/comments1.xml");
    assert!(notes.contains(r#"ref="C4""#) && notes.contains("身份证号已损坏"));
    assert!(notes.contains(r#"ref="D4""#) && notes.contains("日期不对"));
    assert_eq!(notes.matches("<comment ").count(), 2);
    assert!(part(&workbook, "xl/styles.xml").contains("FFF2CC"));
}

#[test]
fn the_mended_workbook_can_be_sent_again_and_again() {
    let first = write(&original(), &request()).unwrap();
    // The second time its layout is the one of the first workbook of reasons.
    let mut again = sheet();
    again.columns.remove(1);
    for (position, column) in again.columns.iter_mut().enumerate() {
        column.position = position as u16;
    }
    let request =
        ReasonsRequest { sheets: vec![again], reasons: vec![reason(5, Some(2), "仍然重复")], heading: HEADING.to_owned() };
    let second = read(&write(&first, &request).unwrap());
    assert_eq!(second.texts()[2], ["村", "姓名", "身份证号", "就业时间", "备注", HEADING]);
    assert_eq!(second.texts()[3], ["甲村", "虚构·6", "990329199001010006", "day 19056", "=1+1", "仍然重复"]);
}

#[test]
fn every_format_gives_a_workbook() {
    let columns = vec![column(0, "姓名", Meaning::Field(Field::Name)), column(1, "身份证号", Meaning::Field(Field::ResidentId))];
    let sheet = SheetReport { index: 0, name: "*/".to_owned(), header_row: 1, columns, ..SheetReport::default() };
    let request =
        ReasonsRequest { sheets: vec![sheet], reasons: vec![reason(2, Some(1), "太短")], heading: HEADING.to_owned() };
    let html = "<table><tr><td>姓名<td>身份证号<tr><td>虚构·甲<td>0012</table>";
    for bytes in ["姓名,身份证号\n虚构·甲,0012\n", html] {
        let back = read(&write(bytes.as_bytes(), &request).unwrap());
        assert_eq!(back.texts(), [vec!["姓名", "身份证号", HEADING], vec!["虚构·甲", "0012", "太短"]]);
    }
    let mut old = request.clone();
    old.sheets[0].header_row = 2;
    old.reasons[0].row = 4;
    let back = read(&write(&fixture("xlwt.xls"), &old).unwrap());
    assert_eq!(back.texts()[2][..3], ["甲村", "虚构·乙", "990329199001010032"]);
    assert_eq!(write(b"%PDF-1.7", &request).unwrap_err().message, "import-refused-no-table");
}

#[test]
fn a_long_list_of_reasons_does_not_refuse_the_mended_file() {
    let mut request = request();
    request.reasons = (0..300).map(|n| reason(6, Some(3), &format!("第{n}条原因说明文字"))).collect();
    assert_eq!(read(&write(&original(), &request).unwrap()).rows.len(), 4);
}

#[test]
fn sec_24_the_workbook_is_written_in_a_process_of_its_own() {
    let program = Path::new(env!("CARGO_BIN_EXE_leka-read-sheet"));
    let workbook = child::write_reasons(program, &request(), &original()).unwrap();
    assert_eq!(read(&workbook), read(&write(&original(), &request()).unwrap()));
    let refusal = child::write_reasons(program, &request(), b"%PDF-1.7").unwrap_err();
    assert_eq!(refusal.message, "import-refused-no-table");
}
