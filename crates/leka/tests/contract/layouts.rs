//! How files are laid out: lists below and beside each other, other sheets, other formats.

use super::support::*;

/// Rows of text cells, sheet by sheet.
fn sheets(path: &std::path::Path, sheets: &[(&str, &[&[&str]])]) {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (r, row) in rows.iter().enumerate() {
            for (c, text) in row.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(r as u32, c as u16, *text).unwrap();
            }
        }
    }
    book.save(path).unwrap();
}

#[test]
fn m_26_a_second_list_with_more_columns_takes_no_first_list_away() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let ids = [1, 3, 5].map(|n| id("19900101", n));
        let head = ["乡镇", "姓名", "身份证号码", "就业单位", "开始时间", "联系电话"];
        let row = |n: usize, phone: &'static str| ["硕督镇", "测试甲", &ids[n], "样本合作社", "2022-03-05", phone];
        let (one, two, three) = (row(0, ""), row(1, ""), row(2, "19900000003"));
        sheets(&file, &[("名册", &[&head[..5], &one, &two, &["续表"], &head, &three])]);
        let answer = county.import(&file, "placements", &["--strict"]);
        assert_eq!(rows(&answer), [5, 3, 0, 0, 2], "{}", answer.text);
        assert_eq!(answer.json["sheets"][0]["header_row"], 1);
        assert_eq!(county.reported("transfer.total"), 3);
        county.is_whole();
    });
}

#[test]
fn m_26_contacts_on_another_sheet_refuse_no_ledger_and_lists_side_by_side_are_told() {
    let county = County::set_up(None);
    let file = county.path("ledger.xlsx");
    let (one, two) = (id("19900101", 1), id("19900101", 3));
    let head = ["乡镇", "姓名", "身份证号码", "务工地点", "开始时间"];
    let left = ["硕督镇", "测试甲", &one, "县内", "2022-03-05"];
    let right = ["硕督镇", "测试乙", &two, "四川省成都市", "2022-03-05"];
    sheets(&file, &[("名册", &[&[head, head].concat(), &[left, right].concat()])]);
    let answer = county.import(&file, "placements", &[]);
    assert_eq!((answer.code, answer.json["error"]["code"].as_str()), (2, Some("import-refused-side-by-side")));
    assert_eq!(county.reported("transfer.total"), 0);
    let contacts: &[&[&str]] = &[&["乡镇联系人"], &["姓名", "职务", "联系电话"], &["测试丙", "主任", "19900000001"]];
    sheets(&file, &[("联系人", contacts), ("名册", &[&head, &left, &right])]);
    let answer = county.import(&file, "placements", &["--strict"]);
    assert_eq!(rows(&answer), [2, 2, 0, 0, 0], "{}", answer.text);
    assert_eq!(answer.json["sheets"][0]["skipped"], "no-header");
    assert_eq!(county.reported("transfer.total"), 2);
}

#[test]
fn m_26_csv_in_gb18030_and_html_that_calls_itself_xls_are_read() {
    let county = County::set_up(None);
    let line = format!("硕督镇,测试·甲,{},样本合作社,县内,2022.3.5,产业,自发\n", id("19900101", 1));
    let text = format!("乡镇,姓名,身份证号码,就业单位,务工地点,开始时间,产业类型,就业渠道\n{line}");
    let (bytes, _, lost) = encoding_rs::GB18030.encode(&text);
    assert!(!lost);
    let file = county.path("ledger.csv");
    std::fs::write(&file, bytes).unwrap();
    assert_eq!(rows(&county.import(&file, "placements", &[])), [1, 1, 0, 0, 0]);
    let cells = |tag: &str, row: &str| row.trim().split(',').map(|cell| format!("<{tag}>{cell}</{tag}>")).collect::<String>();
    let mut lines = text.lines();
    let html = format!(
        "<html><body><table><tr>{}</tr><tr>{}</tr></table></body></html>",
        cells("th", lines.next().unwrap()),
        cells("td", lines.next().unwrap())
    );
    let file = county.path("ledger.xls");
    std::fs::write(&file, html).unwrap();
    let answer = county.import(&file, "placements", &[]);
    assert_eq!(rows(&answer), [1, 0, 1, 0, 0], "the same record: {}", answer.text);
}
