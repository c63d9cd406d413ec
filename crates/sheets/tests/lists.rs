//! Several lists in one file: below each other, side by side, on sheets that are none of the ledger (field guide 1.8, no. 1 and
//! 10). Everybody here is invented: address code 990329, phones 199 0000 xxxx.

mod common;

use common::*;
use leka_core::Destination;
use leka_sheets::cells::Merged;
use leka_sheets::problem::Code;
use leka_sheets::protocol::{ColumnChoice, Field, Frame, Kind, Meaning};

fn header_rows(read: &Read) -> Vec<u32> {
    read.reports().into_iter().map(|report| report.header_row).collect()
}

fn refusal(read: &Read) -> Option<&str> {
    match read.frames.last() {
        Some(Frame::Refused(refusal)) => Some(refusal.message.as_str()),
        _ => None,
    }
}

fn merged(first_row: u32, first_column: u32, last_row: u32, last_column: u32) -> Merged {
    Merged { first_row, first_column, last_row, last_column }
}

// Below each other.

#[test]
fn a_richer_header_further_down_does_not_take_the_first_list_away() {
    for kind in [Kind::Placements, Kind::People] {
        let read = Book::of(kind)
            .sheet("硕督镇", &[])
            .row(&["姓名", "身份证号", "就业时间"])
            .row(&["测试甲", &id(1), "2022.3"])
            .row(&["测试乙", &id(2), "2022.3"])
            .row(&["二、康沙镇"])
            .row(&["姓名", "身份证号", "就业时间", "联系电话"])
            .row(&["测试丙", &id(3), "2022.3", "19900000003"])
            .read();
        assert_eq!(header_rows(&read), [1, 5]);
        assert_eq!((read.data_rows(), read.skipped()), (vec![2, 3, 6], vec![4, 5]));
        let phone = |row: u32| read.person(row).unwrap().phone.is_some();
        assert_eq!((phone(2), phone(6)), (false, true));
    }
}

#[test]
fn a_header_in_another_order_gives_the_columns_their_meaning_anew() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "乡镇", "就业单位", "就业地点", "就业时间"])
        .row(&["测试甲", &id(1), "硕督镇", "样本公司", "县内", "2022.3"])
        .row(&["康沙镇花名册"])
        .row(&["序号", "身份证号", "姓名", "乡镇", "就业地点", "就业单位", "就业时间"])
        .row(&["1", &id(2), "测试乙", "康沙镇", "四川省成都市", "昌都宾馆", "2022.3"])
        .row(&["姓名", "身份证号", "乡镇", "就业单位", "就业地点", "就业时间"])
        .row(&["测试丙", &id(3), "硕督镇", "样本公司", "县内", "2022.3"])
        .read();
    assert_eq!(header_rows(&read), [1, 4, 6]);
    assert_eq!((read.data_rows(), read.skipped()), (vec![2, 5, 7], vec![3, 4, 6]));
    let second = read.placement(5).unwrap();
    assert_eq!((second.person.name.secret(), second.employer.as_str()), ("测试乙", "昌都宾馆"));
    assert_eq!(second.person.township.as_deref(), Some("540329111"));
    assert_eq!(second.destination, Some(Destination::OutsideRegion));
    assert_eq!(read.placement(7).unwrap().destination, Some(Destination::County));
}

#[test]
fn a_long_list_changes_its_header_at_any_row() {
    let mut book = Book::placements().sheet("Sheet1", &[]).row(&["姓名", "身份证号", "就业时间", "就业单位"]);
    for n in 0..150 {
        book = book.row(&["测试甲", &id(n), "2022.3", "样本公司"]);
    }
    book = book.row(&["就业单位", "姓名", "身份证号", "就业时间"]);
    for n in 150..300 {
        book = book.row(&["样本公司", "测试乙", &id(n), "2022.3"]);
    }
    let read = book.read();
    assert_eq!((header_rows(&read), read.data_rows().len(), read.skipped()), (vec![1, 152], 300, vec![152]));
    let placements = read.data_rows().into_iter().filter_map(|row| read.placement(row));
    assert_eq!(placements.filter(|placement| placement.employer == "样本公司").count(), 300);
}

#[test]
fn pages_that_repeat_their_header_change_nothing() {
    let blocks = [merged(0, 0, 0, 1), merged(0, 2, 0, 3), merged(3, 0, 3, 1), merged(3, 2, 3, 3)];
    let groups = ["个人信息", "", "务工信息", ""];
    let headings = ["姓名", "身份证号", "地点", "时间"];
    let read = Book::placements()
        .sheet("Sheet1", &blocks)
        .row(&groups)
        .row(&headings)
        .row(&["测试甲", &id(1), "拉萨市", "2022.3"])
        .row(&groups)
        .row(&headings)
        .row(&["测试乙", &id(2), "拉萨市", "2022.3"])
        // The same in other words, and a line to be filled in by hand.
        .row(&["姓 名", "身份证号码", "务工地点", "务工时间"])
        .row(&["测试丙", &id(3), "拉萨市", "2022.3"])
        .row(&["姓名：", "", "身份证号："])
        .row(&["测试丁", &id(4), "拉萨市", "2022.3"])
        .read();
    assert_eq!(header_rows(&read), [2]);
    for row in [3, 6, 8, 10] {
        assert_eq!(read.placement(row).unwrap().destination, Some(Destination::Region), "{row}");
    }
    assert_eq!(read.used_below_header(), 8);
}

const PAGE: [&str; 5] = ["姓名", "身份证号", "乡镇", "就业单位", "就业时间"];
/// Headers of the next page that say the same.
const REPEATED: [&[&str]; 3] = [
    &PAGE,
    &["姓名", "身份证号", "乡镇", "就业单位", "就业时间", "第2页"],
    &["姓名（必填）", "身份证号", "乡镇", "就业单位", "就业时间"],
];

/// Two pages, the township and the firm only in the first row of the first.
fn two_pages(blocks: &[Merged], again: &[&str]) -> Read {
    let mut book = Book::placements().sheet("Sheet1", blocks).row(&PAGE);
    book = book.row(&["测试甲", &id(1), "硕督镇", "样本公司", "2022.3"]);
    for n in 2..4 {
        book = book.row(&["测试乙", &id(n), "", "", "2022.3"]);
    }
    book = book.row(again);
    for n in 4..7 {
        book = book.row(&["测试丙", &id(n), "", "", "2022.3"]);
    }
    book.read()
}

#[test]
fn blocks_go_on_below_the_header_of_the_next_page() {
    let down = [merged(1, 2, 7, 2), merged(1, 3, 7, 3)];
    for blocks in [&down[..], &[]] {
        for again in REPEATED {
            let read = two_pages(blocks, again);
            assert_eq!((header_rows(&read), read.skipped()), (vec![1], vec![5]), "{again:?}");
            for row in [2, 3, 4, 6, 7, 8] {
                let placement = read.placement(row).unwrap();
                assert_eq!(placement.person.township.as_deref(), Some("540329101"), "{again:?} {row}");
                assert_eq!(placement.employer, "样本公司", "{again:?} {row}");
            }
        }
    }
}

#[test]
fn a_merged_block_reaches_below_another_header_where_its_column_means_the_same() {
    let blocks = [merged(1, 2, 7, 2), merged(1, 3, 7, 3)];
    let read = two_pages(&blocks, &["姓名", "身份证号", "乡镇", "工种", "就业时间"]);
    assert_eq!((header_rows(&read), read.skipped()), (vec![1, 5], vec![5]));
    for row in 6..9 {
        let placement = read.placement(row).unwrap();
        assert_eq!(placement.person.township.as_deref(), Some("540329101"), "{row}");
        // The firm is no trade.
        assert_eq!((placement.employer.as_str(), placement.trade.as_deref()), ("", None), "{row}");
    }
    // A blank alone says nothing below a header that means something else.
    let read = two_pages(&[], &["姓名", "身份证号", "乡镇", "工种", "就业时间"]);
    assert!((6..9).all(|row| read.placement(row).is_none_or(|placement| placement.person.township.is_none())));
}

#[test]
fn pages_whose_headers_differ_in_what_is_not_needed_are_repeats_however_many() {
    let mut book = Book::placements().sheet("Sheet1", &[]);
    for n in 0..1_100 {
        let page = format!("第{}页", n + 1);
        book = book.row(&["姓名", "身份证号", "就业时间", &page]).row(&["测试甲", &id(n % 400), "2022.3", ""]);
    }
    let read = book.read();
    assert_eq!((refusal(&read), header_rows(&read), read.data_rows().len()), (None, vec![1], 1_100));
    let headings: Vec<&str> = read.report(0).columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(headings, ["姓名", "身份证号", "就业时间", "第1页"]);
}

#[test]
fn wp_18_a_page_that_drops_another_column_is_no_repeat() {
    let first = ["姓名", "身份证号", "就业时间", "备注"];
    // In the place of what is ignored, beside it, and in what is ignored by its values.
    let pages: [(&[&str], &str); 3] = [
        (&["姓名", "身份证号", "就业时间", "民族"], "民族"),
        (&["姓名", "身份证号", "就业时间", "第2页", "民族"], "民族"),
        (&["姓名", "身份证号", "就业时间", "情况"], "情况"),
    ];
    for (page, dropped) in pages {
        let mut row = ["测试乙", &id(2), "2022.3", "", ""];
        row[page.len() - 1] = "藏族";
        let read = Book::placements()
            .sheet("Sheet1", &[])
            .row(&first)
            .row(&["测试甲", &id(1), "2022.3", "无"])
            .row(page)
            .row(&row[..page.len()])
            .read();
        assert_eq!((header_rows(&read), read.data_rows()), (vec![1, 3], vec![2, 4]), "{page:?}");
        let told = read.report(1).columns.iter().filter(|column| column.meaning == Meaning::Dropped);
        assert_eq!(told.map(|column| column.heading.as_str()).collect::<Vec<_>>(), [dropped], "{page:?}");
        assert!(!format!("{:?}", read.frames).contains("藏族"), "{page:?}");
    }
}

#[test]
fn a_header_of_two_rows_further_down_is_read_with_its_groups() {
    let blocks = [merged(0, 0, 0, 1), merged(0, 2, 0, 3), merged(3, 0, 3, 1), merged(3, 2, 3, 3)];
    let read = Book::placements()
        .sheet("Sheet1", &blocks)
        .row(&["个人信息", "", "务工信息", ""])
        .row(&["姓名", "身份证号", "地点", "时间"])
        .row(&["测试甲", &id(1), "拉萨市", "2022.3"])
        .row(&["务工信息", "", "个人信息", ""])
        .row(&["地点", "时间", "姓名", "身份证号"])
        .row(&["四川省成都市", "2022.4", "测试乙", &id(2)])
        .read();
    let headers: Vec<(u32, u32)> = read.reports().into_iter().map(|report| (report.header_from, report.header_row)).collect();
    assert_eq!(headers, [(1, 2), (4, 5)]);
    assert_eq!((read.data_rows(), read.skipped()), (vec![3, 6], vec![4, 5]));
    let second = read.placement(6).unwrap();
    assert_eq!((second.person.name.secret(), second.destination), ("测试乙", Some(Destination::OutsideRegion)));
    assert_eq!(second.start.to_string(), "2022-04-01");
}

#[test]
fn notes_examples_and_contacts_above_the_ledger_are_no_list() {
    let example = ["例：测试甲".to_owned(), id(9)];
    let blocks: [[&[&str]; 2]; 3] = [
        [&["姓名", "身份证号", "填写说明"], &["按身份证填写", "18位", "设为文本格式"]],
        [&["姓名", "身份证号"], &[&example[0], &example[1]]],
        [&["姓名", "职务", "联系电话"], &["测试乙", "主任", "19900000002"]],
    ];
    for block in blocks {
        let read = Book::placements()
            .sheet("Sheet1", &[])
            .row(&["填表说明"])
            .row(block[0])
            .row(block[1])
            .row(&["序号", "姓名", "身份证号", "乡镇", "就业时间"])
            .row(&["1", "测试丙", &id(3), "硕督镇", "2022.3"])
            .read();
        assert_eq!((header_rows(&read), read.data_rows()), (vec![4], vec![5]), "{block:?}");
    }
}

#[test]
fn a_sample_table_above_the_ledger_lists_nobody() {
    let example = id(9);
    let ledger = ["姓名", "身份证号", "就业时间", "联系电话"];
    let shown = ["测试甲", &example, "2022.3"];
    let sender = ["测试甲", &example, "19900000009"];
    let blocks: [[&[&str]; 3]; 5] = [
        [&["填写样式"], &["姓名", "身份证号", "就业时间"], &shown],
        [&["", "（样表）"], &["姓名", "身份证号", "就业时间"], &shown],
        // Worded like the ledger itself.
        [&["示例："], &ledger, &shown],
        [&["填写示例（仅供参考）"], &ledger, &shown],
        // Who filled it in.
        [&["2022年"], &["填报人姓名", "身份证号", "联系电话"], &sender],
    ];
    for block in blocks {
        let book = block.iter().fold(Book::placements().sheet("Sheet1", &[]), |book, row| book.row(row));
        let read = book.row(&["2022年花名册"]).row(&ledger).row(&["测试丙", &id(3), "2022.3", ""]).read();
        assert_eq!((header_rows(&read), read.data_rows()), (vec![5], vec![6]), "{block:?}");
        assert!(read.placement(6).is_some(), "{block:?}");
    }
    // What is longer than an example is a list, and so is one below a note.
    for (above, people) in [("填写样式", 4), ("例如：就业地点填四川省成都市", 1)] {
        let mut book = Book::placements().sheet("Sheet1", &[]).row(&[above]).row(&ledger[..3]);
        for n in 0..people {
            book = book.row(&["测试甲", &id(n), "2022.3"]);
        }
        let read = book.row(&ledger).row(&["测试乙", &id(8), "2022.3", ""]).read();
        assert_eq!(read.data_rows().len(), usize::try_from(people).unwrap() + 1, "{above}");
    }
}

#[test]
fn a_file_that_changes_its_headers_all_the_time_is_refused() {
    let mut book = Book::placements().sheet("Sheet1", &[]);
    for n in 0..501 {
        book = book.row(&["姓名", "身份证号", "就业时间"]).row(&["测试甲", &id(n % 400), "2022.3"]);
        book = book.row(&["身份证号", "姓名", "就业时间"]).row(&[&id(n % 400), "测试甲", "2022.3"]);
    }
    assert_eq!(refusal(&book.read()), Some("import-refused-headers"));
}

// Side by side.

const TWICE: [&str; 8] = ["姓名", "身份证号", "就业地点", "就业时间", "姓名", "身份证号", "就业地点", "就业时间"];

#[test]
fn two_lists_side_by_side_are_refused_with_a_sentence() {
    let left = ["测试甲", &id(1), "县内", "2022.3"];
    let right = ["测试乙", &id(2), "四川省成都市", "2022.3"];
    let both = [left, right].concat();
    let read = Book::placements().sheet("Sheet1", &[]).row(&TWICE).row(&both).row(&left).read();
    assert_eq!(refusal(&read), Some("import-refused-side-by-side"));
    assert!(read.data_rows().is_empty());
    // Also where such a list begins further down, and on a later sheet.
    let below = Book::placements().sheet("Sheet1", &[]).row(&TWICE[..4]).row(&left).row(&TWICE).row(&both).read();
    assert_eq!(refusal(&below), Some("import-refused-side-by-side"));
    // Columns that are only prepared are no second list, nor are those about which somebody has decided.
    let prepared = Book::placements().sheet("Sheet1", &[]).row(&TWICE).row(&left).read();
    assert_eq!(prepared.placement(2).unwrap().destination, Some(Destination::County));
    let mut book = Book::placements();
    let out = |heading: &str| ColumnChoice { heading: heading.to_owned(), field: None };
    book.request.choices = ["姓名 (2)", "身份证号 (2)", "就业地点 (2)", "就业时间 (2)"].map(out).to_vec();
    let chosen = book.sheet("Sheet1", &[]).row(&TWICE).row(&both).read();
    assert_eq!(chosen.placement(2).unwrap().destination, Some(Destination::County));
}

#[test]
fn another_person_in_the_row_is_no_list_side_by_side() {
    let blocks = [merged(0, 0, 1, 0), merged(0, 1, 1, 1), merged(0, 2, 1, 2), merged(0, 3, 0, 4)];
    let read = Book::placements()
        .sheet("Sheet1", &blocks)
        .row(&["姓名", "身份证号", "就业时间", "子女信息", ""])
        .row(&["", "", "", "姓名", "身份证号"])
        .row(&["测试甲", &id(1), "2022.3", "测试乙", &id(2)])
        .read();
    assert_eq!((refusal(&read), header_rows(&read)), (None, vec![2]));
    assert_eq!(read.placement(3).unwrap().person.name.secret(), "测试甲");
}

#[test]
fn two_columns_of_one_level_that_contradict_each_other_say_nothing() {
    let places = [
        ("县内", "四川省成都市", Destination::Unknown),
        ("四川省成都市", "县内", Destination::Unknown),
        ("县内", "", Destination::County),
        ("县内", "工地", Destination::County),
        ("拉萨市", "拉萨市城关区", Destination::Region),
        ("昌都市", "洛隆县硕督镇", Destination::County),
        ("四川省成都市", "武侯区测试路8号", Destination::OutsideRegion),
    ];
    for heading in ["就业地点", "工作地址"] {
        let mut book = Book::placements().sheet("Sheet1", &[]).row(&["姓名", "身份证号", "就业时间", "就业地点", heading]);
        for (n, (one, other, _)) in (1..).zip(&places) {
            book = book.row(&["测试甲", &id(n), "2022.3", one, other]);
        }
        let read = book.read();
        for (row, (one, other, expected)) in (2..).zip(&places) {
            let unknown = *expected == Destination::Unknown;
            assert_eq!(read.placement(row).unwrap().destination, Some(*expected), "{one} {other}");
            assert_eq!(read.codes(row), vec![Code::PlaceUnknown; usize::from(unknown)], "{one} {other}");
        }
    }
}

// On other sheets.

fn skipped(read: &Read) -> Vec<Option<&str>> {
    read.reports().into_iter().map(|report| report.skipped.as_deref()).collect()
}

#[test]
fn a_sheet_of_contacts_beside_the_ledger_is_no_list() {
    let contacts =
        |book: Book, name: &str| book.sheet(name, &[]).row(&["姓名", "职务", "联系电话"]).row(&["测试甲", "主任", "19900000001"]);
    for (kind, heading, value) in [(Kind::Placements, "就业时间", "2022.3"), (Kind::People, "乡镇", "硕督镇")] {
        let book = contacts(Book::of(kind), "联系人").hidden("旧数据").sheet("台账", &[]);
        let ledger = book.row(&["姓名", "身份证号", heading]).row(&["测试乙", &id(2), value]);
        let read = contacts(ledger, "联系人2").read();
        assert_eq!(skipped(&read), [Some("no-header"), Some("hidden"), None, Some("no-header")], "{kind:?}");
        let rows: Vec<(u16, u32)> = read.rows().into_iter().map(|row| (row.sheet, row.row)).collect();
        assert_eq!(rows, [(2, 2)], "{kind:?}");
        // Alone it is all there is, and its rows say what they lack.
        let alone = contacts(Book::of(kind), "联系人").read();
        assert_eq!((skipped(&alone), alone.data_rows()), (vec![None], vec![2]));
        assert!(alone.codes(2).contains(&Code::Missing));
    }
}

#[test]
fn a_list_that_lacks_a_column_is_still_told_row_by_row() {
    let read = Book::placements()
        .sheet("甲", &[])
        .row(&["姓名", "身份证号", "就业单位"])
        .row(&["测试甲", &id(1), "样本公司"])
        .sheet("乙", &[])
        .row(&["姓名", "身份证号", "就业时间"])
        .row(&["测试乙", &id(2), "2022.3"])
        .read();
    assert_eq!((skipped(&read), read.data_rows()), (vec![None, None], vec![2, 2]));
    assert_eq!(read.meaning("就业单位"), Some(Meaning::Field(Field::Employer)));
}

#[test]
fn a_ledger_without_numbers_on_a_sheet_of_its_own_is_told_row_by_row() {
    let placements: [(&[&str], &[&str]); 3] = [
        (&["姓名", "就业单位", "就业地点", "联系电话"], &["测试乙", "样本公司", "县内", "19900000002"]),
        (&["姓名", "乡镇", "村", "就业单位", "工种", "月工资"], &["测试乙", "硕督镇", "", "样本公司", "木工", "3000"]),
        (&["姓名", "工种", "联系电话"], &["测试乙", "木工", "19900000002"]),
    ];
    let trainings: [(&[&str], &[&str]); 1] = [(&["姓名", "培训专业", "联系电话"], &["测试乙", "木工", "19900000002"])];
    for (kind, day, sheets) in
        [(Kind::Placements, "就业时间", &placements[..]), (Kind::Trainings, "培训开始时间", &trainings[..])]
    {
        for (headings, values) in sheets {
            let ledger = |book: Book| book.sheet("甲", &[]).row(&["姓名", "身份证号", day]).row(&["测试甲", &id(1), "2022.3"]);
            let forgotten = |book: Book| book.sheet("乙", &[]).row(headings).row(values);
            for read in [forgotten(ledger(Book::of(kind))).read(), ledger(forgotten(Book::of(kind))).read()] {
                assert_eq!((skipped(&read), read.data_rows()), (vec![None, None], vec![2, 2]), "{headings:?}");
            }
        }
    }
}

#[test]
fn a_sheet_with_thousands_of_names_is_no_page_of_contacts() {
    let mut book = Book::placements().sheet("名单", &[]).row(&["姓名", "职务", "联系电话"]);
    for _ in 0..5_100 {
        book = book.row(&["测试甲", "主任", "19900000001"]);
    }
    let read = book.sheet("台账", &[]).row(&["姓名", "身份证号", "就业时间"]).row(&["测试乙", &id(2), "2022.3"]).read();
    assert_eq!((skipped(&read), read.data_rows().len()), (vec![None, None], 5_101));
}
