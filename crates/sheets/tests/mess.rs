//! The mess of the field (field guide 1.8, no. 1 to 3 and 10): titles, headers, totals, blocks, sheets. Rows as a
//! reader delivers them go in, checked rows and problems come out. Everybody here is invented: address code
//! 990329, phones 199 0000 xxxx.

mod common;

use common::*;
use leka_core::{Channel, Destination, Sector};
use leka_sheets::cells::{Cell, Merged};
use leka_sheets::check::{End, Goal, PayPeriod};
use leka_sheets::problem::Code;
use leka_sheets::protocol::{ColumnChoice, Field, Frame, Kind, Meaning};

#[test]
fn clean_columns_give_a_placement() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号码", "乡镇", "就业单位", "就业时间", "就业地点", "产业类型", "就业渠道", "月工资", "联系电话"])
        .row(&["测试甲", &id(1), "硕督镇", "测试公司", "2022-03-05", "四川省成都市", "工程项目", "有组织", "3500", "19900000001"])
        .read();
    assert_eq!(read.report(0).header_row, 1);
    let placement = read.placement(2).unwrap();
    assert_eq!(placement.person.township.as_deref(), Some("540329101"));
    assert_eq!((placement.employer.as_str(), placement.start.to_string().as_str()), ("测试公司", "2022-03-05"));
    assert_eq!((placement.sector, placement.channel), (Some(Sector::Project), Some(Channel::Organised)));
    assert_eq!(placement.destination, Some(Destination::OutsideRegion));
    assert_eq!(placement.pay.map(|(fen, period)| (fen.0, period)), Some((350_000, PayPeriod::Month)));
    assert_eq!(placement.end, End::NotStated);
    assert!(read.problems().is_empty(), "{:?}", read.problems());
}

// 1. Titles, stamps, header on row 3, groups over two rows, the same heading twice.

#[test]
fn titles_and_stamps_stand_above_the_header() {
    let read = Book::placements()
        .sheet("Sheet1", &[merged(0, 0, 0, 5)])
        .row(&["洛隆县2022年农牧民转移就业花名册"])
        .row(&["填报单位（盖章）：测试单位", "", "", "", "2022年 月 日"])
        .row(&["序号", "姓 名", "身份证\n号码", "乡镇", "就业时间", "联系电话（必填）"])
        .row(&["1", "测试甲", &id(1), "硕督镇", "2022.3.5", "19900000001"])
        .read();
    assert_eq!(read.report(0).header_row, 3);
    assert_eq!(read.meaning("身份证号码"), Some(Meaning::Field(Field::ResidentId)));
    assert_eq!(read.meaning("联系电话（必填）"), Some(Meaning::Field(Field::Phone)));
    assert!(read.placement(4).is_some(), "{:?}", read.problems());
    assert_eq!(read.used_below_header(), 1);
}

#[test]
fn a_header_of_two_rows_with_merged_groups() {
    let blocks = [merged(0, 0, 1, 0), merged(0, 1, 1, 1), merged(0, 2, 1, 2), merged(0, 3, 0, 5), merged(0, 6, 0, 7)];
    let read = Book::placements()
        .sheet("Sheet1", &blocks)
        .row(&["序号", "姓名", "身份证号", "务工信息", "", "", "户主信息", ""])
        .row(&["", "", "", "地点", "时间", "单位名称", "姓名", "联系电话"])
        .row(&["1", "测试甲", &id(1), "拉萨市", "2022年3月", "测试厂", "测试乙", "19900000002"])
        .read();
    assert_eq!(read.report(0).header_row, 2);
    let placement = read.placement(3).unwrap();
    assert_eq!(placement.destination, Some(Destination::Region));
    assert_eq!((placement.start.to_string().as_str(), placement.employer.as_str()), ("2022-03-01", "测试厂"));
    assert!(placement.person.phone.is_none(), "the head of the household's phone is another person's");
}

#[test]
fn a_header_of_two_rows_in_a_csv() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["序号", "姓名", "身份证号", "务工信息", "", "备注"])
        .row(&["", "", "", "务工地点", "务工时间", ""])
        .row(&["1", "测试甲", &id(1), "成都", "2022.3", ""])
        .read();
    assert_eq!(read.report(0).header_row, 2);
    assert_eq!(read.placement(3).unwrap().destination, Some(Destination::OutsideRegion));
}

#[test]
fn a_heading_that_stands_twice_is_told_apart_by_its_place() {
    let read = Book::of(Kind::Trainings)
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "苏陕协作", "培训类型", "苏陕协作", "姓名", "培训开始时间"])
        .row(&["测试甲", &id(1), "a", "订单式", "b", "测试乙", "2022-03-05"])
        .read();
    let headings: Vec<&str> = read.report(0).columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(headings, ["姓名", "身份证号", "苏陕协作", "培训类型", "苏陕协作 (2)", "姓名 (2)", "培训开始时间"]);
    assert_eq!(read.meaning("姓名 (2)"), Some(Meaning::Ignored));
    assert_eq!(read.training(2).unwrap().person.name.secret(), "测试甲");
}

// 2. Numbers, formula tails, totals, notes, signatures, headers again.

#[test]
fn totals_notes_and_signatures_are_skipped_and_nobody_else() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["序号", "姓名", "身份证号", "就业时间", "备注"])
        .row(&["1", "测试甲", &id(1), "2022.3", ""])
        .row(&["小计", "1", "", "", ""])
        .row(&["序号", "姓名", "身份证号", "就业时间", "备注"])
        .row(&["1", "测试乙", &id(2), "2022.3", "合计"])
        .row(&["2", "测试丙", "", "", "负责人：测试丁"])
        .row(&["3", "", "", "", ""])
        .row(&["", "合 计", "", "", ""])
        .row(&["合计", "3", "", "", ""])
        .row(&["", "35", "", "", ""])
        .row(&["填表人：", "测试戊", "", "审核人：", ""])
        .row(&["注：本表一式两份"])
        .row(&["", "联系电话：0895-4560000"])
        .row(&["", "", "单位负责人（签字）："])
        .row(&["", "2022年3月5日"])
        .read();
    assert_eq!(read.data_rows(), [2, 5, 6], "skipped: {:?}", read.skipped());
    assert_eq!(read.skipped(), [3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    assert_eq!(read.codes(6), [Code::Missing, Code::Missing]);
}

#[test]
fn a_total_without_its_word_is_skipped_where_every_cell_is_text_too() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["序号", "姓名", "身份证号", "乡镇", "就业时间", "月工资", "联系电话"])
        .row(&["1", "测试甲", &id(1), "硕督镇", "2022.3.5", "3000", "19900000001"])
        .row(&["", "3", "", "", "", "9,000.00", ""])
        .row(&["2", "3", "", "", "2022.3.5", "3000", ""])
        .row(&["3", "4", "", "", "", "", "19900000002"])
        .read();
    assert_eq!((read.data_rows(), read.skipped()), (vec![2, 4, 5], vec![3]));
}

#[test]
fn a_name_without_a_number_is_refused_and_not_skipped() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "就业时间"])
        .row(&["测试甲", "", "2022.3"])
        .row(&["测试乙"])
        .read();
    assert_eq!(read.data_rows(), [2, 3]);
    assert_eq!(read.codes(2), [Code::Missing]);
}

#[test]
fn formula_tails_are_skipped() {
    let zero = || Cell::Number(0.0);
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["序号", "姓名", "身份证号", "就业时间", "月工资"])
        .formulas(5, vec![Cell::Number(1.0), text("测试甲"), text(&id(1)), text("2022.3"), Cell::Number(3000.0)], &[0, 4])
        .formulas(6, vec![Cell::Number(2.0), zero(), zero(), zero(), zero()], &[0, 1, 2, 3, 4])
        .formulas(7, vec![Cell::Number(3.0), text(""), zero(), text("0"), Cell::Error("#N/A".into())], &[0, 1, 2, 3, 4])
        .read();
    assert_eq!((read.data_rows(), read.skipped()), (vec![5], vec![6, 7]));
    assert!(read.frames.contains(&Frame::Formulas { sheet: 0, headings: vec!["月工资".to_owned()] }));
}

#[test]
fn formula_tails_turned_into_values_are_skipped_with_an_empty_name_too() {
    let zero = || Cell::Number(0.0);
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["序号", "姓名", "身份证号", "就业时间", "月工资"])
        .row(&["1", "测试甲", &id(1), "2022.3", "3000"])
        .cells(3, vec![Cell::Number(2.0), Cell::Empty, zero(), zero(), zero()])
        .cells(4, vec![Cell::Empty, Cell::Empty, Cell::Empty, zero(), zero()])
        .cells(5, vec![Cell::Number(4.0), zero(), zero(), Cell::Empty, Cell::Empty])
        .formulas(6, vec![Cell::Empty, Cell::Empty, Cell::Empty, zero(), zero()], &[3])
        .cells(7, vec![Cell::Number(5.0), Cell::Empty, zero(), text("2022.3"), zero()])
        .read();
    assert_eq!((read.data_rows(), read.skipped()), (vec![2, 7], vec![3, 4, 5, 6]));
}

#[test]
fn banners_inside_the_data_are_skipped() {
    let read = Book::placements()
        .sheet("Sheet1", &[merged(1, 0, 1, 2), merged(3, 0, 3, 2)])
        .row(&["姓名", "身份证号", "就业时间"])
        .row(&["测试组一"])
        .row(&["测试甲", &id(1), "2022.3"])
        .row(&["尼亚村"])
        .row(&["测试乙", &id(2), "2022.3"])
        .read();
    assert_eq!((read.data_rows(), read.skipped()), (vec![3, 5], vec![2, 4]));
    let csv = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "就业时间"])
        .row(&["尼亚村"])
        .row(&["测试乙", &id(2), "2022.3"])
        .read();
    assert_eq!((csv.data_rows(), csv.skipped()), (vec![3], vec![2]));
}

#[test]
fn a_line_between_two_pages_is_skipped_where_the_name_comes_first() {
    let header = ["姓名", "身份证号", "就业时间"];
    for line in ["续表", "（续）", "接上页", "转下页", "下页", "附件1", "以下空白", "第2页", "第 2 页，共 3 页", "第二期"]
    {
        let book = Book::placements().sheet("Sheet1", &[]).row(&header).row(&["测试甲", &id(1), "2022.3"]).row(&[line]);
        let read = book.row(&header).row(&["测试乙", &id(2), "2022.3"]).read();
        assert_eq!((read.data_rows(), read.skipped()), (vec![2, 5], vec![3, 4]), "{line}");
    }
    // A name is a name, and a row with a number is a person whatever stands in the column of names.
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&header)
        .row(&["续测试"])
        .row(&["第五期"])
        .row(&["续表", "", "2022.3"])
        .row(&["续表", &id(1), "2022.3"])
        .read();
    assert_eq!((read.data_rows(), read.skipped()), (vec![2, 3, 4, 5], vec![]));
}

#[test]
fn a_title_with_the_number_of_its_page_beside_it_is_skipped() {
    let leading: [&[&str]; 2] = [&["序号"], &[]];
    for before in leading {
        let wide = |cells: &[&str]| -> Vec<String> { before.iter().chain(cells).map(|cell| (*cell).to_owned()).collect() };
        let header = wide(&["姓名", "身份证号", "就业时间", "联系电话"]);
        let mut book = Book::placements().sheet("Sheet1", &[]);
        for page in 1..=3 {
            let title = ["2022年转移就业花名册".to_owned(), String::new(), String::new(), format!("第{page}页")];
            let person = ["测试甲".to_owned(), id(page), "2022.3".to_owned(), String::new()];
            let serial = before.iter().map(|_| page.to_string());
            let person: Vec<String> = serial.chain(person).collect();
            let rows: [&[String]; 3] = [&title, &header, &person];
            for row in rows {
                let cells: Vec<&str> = row.iter().map(String::as_str).collect();
                book = book.row(&cells);
            }
        }
        let read = book.read();
        assert_eq!((read.data_rows(), read.skipped()), (vec![3, 6, 9], vec![4, 5, 7, 8]), "{before:?}");
    }
    // Something else stands beside it, or it is no title.
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "就业时间", "联系电话"])
        .row(&["测试甲", "", "", "第2页"])
        .row(&["花名册测试", "", "2022.3", "第2页"])
        .read();
    assert_eq!(read.data_rows(), [2, 3]);
}

// 3. The village in the first row of a block, or in the name of the sheet or file.

#[test]
fn merged_blocks_are_filled_down() {
    let read = Book::of(Kind::People)
        .sheet("Sheet1", &[merged(1, 0, 2, 0), merged(1, 1, 3, 1)])
        .row(&["村", "乡镇", "姓名", "身份证号"])
        .row(&["久嘎村", "硕督镇", "测试甲", &id(1)])
        .row(&["", "", "测试乙", &id(2)])
        .row(&["达翁村", "", "测试丙", &id(3)])
        .row(&["达翁村", "", "测试丁", &id(4)])
        .read();
    assert_eq!(read.person(3).unwrap().village.as_deref(), Some("久嘎"));
    assert_eq!(read.person(4).unwrap().village.as_deref(), Some("达翁"));
    assert_eq!(read.person(4).unwrap().township.as_deref(), Some("540329101"));
    // Below the block the township is the village's own.
    assert_eq!(read.person(5).unwrap().township.as_deref(), Some("540329101"));
}

#[test]
fn a_csv_written_in_blocks_is_filled_down_and_any_other_is_not() {
    let blocks = Book::of(Kind::People)
        .sheet("Sheet1", &[])
        .row(&["乡镇", "姓名", "身份证号"])
        .row(&["硕督镇", "测试甲", &id(1)])
        .row(&["", "测试乙", &id(2)])
        .row(&["康沙镇", "测试丙", &id(3)])
        .row(&["", "测试丁", &id(4)])
        .read();
    assert_eq!(blocks.person(3).unwrap().township.as_deref(), Some("540329101"));
    assert_eq!(blocks.person(5).unwrap().township.as_deref(), Some("540329111"));
    let rows = Book::of(Kind::People)
        .sheet("Sheet1", &[])
        .row(&["乡镇", "姓名", "身份证号"])
        .row(&["硕督镇", "测试甲", &id(1)])
        .row(&["硕督镇", "测试乙", &id(2)])
        .row(&["", "测试丙", &id(3)])
        .read();
    assert_eq!(rows.codes(4), [Code::Missing]);
}

#[test]
fn the_place_may_stand_in_the_name_of_the_sheet_or_file() {
    let rows = |book: Book| book.row(&["姓名", "身份证号"]).row(&["测试甲", &id(1)]).read();
    let sheet = rows(Book::of(Kind::People).sheet("康沙镇", &[]));
    assert_eq!(sheet.person(2).unwrap().township.as_deref(), Some("540329111"));
    let file = rows(Book::of(Kind::People).file("硕督镇久嘎村花名册(2)最终版.xlsx").sheet("Sheet1", &[]));
    assert_eq!(file.person(2).unwrap().village.as_deref(), Some("久嘎"));
    let none = rows(Book::of(Kind::People).sheet("Sheet1", &[]));
    assert_eq!(none.codes(2), [Code::Missing]);
    // A village of two townships is decided by the sheet's name.
    let village =
        Book::of(Kind::People).sheet("白达乡", &[]).row(&["村", "姓名", "身份证号"]).row(&["白托村", "测试甲", &id(1)]).read();
    assert_eq!(village.person(2).unwrap().township.as_deref(), Some("540329202"));
}

// 10. Hidden sheets, old data in a second sheet, no header at all.

#[test]
fn hidden_sheets_and_sheets_without_header_are_told() {
    let read = Book::placements()
        .hidden("旧数据")
        .sheet("说明", &[])
        .row(&["请按要求填写"])
        .sheet("Sheet3", &[])
        .row(&["姓名", "身份证号", "就业时间"])
        .row(&["测试甲", &id(1), "2022.3"])
        .sheet("空", &[])
        .read();
    let skipped: Vec<Option<&str>> = read.reports().iter().map(|report| report.skipped.as_deref()).collect();
    assert_eq!(skipped, [Some("hidden"), Some("no-header"), None, Some("empty")]);
    assert_eq!(read.data_rows(), [2]);
}

#[test]
fn m_26_a_workbook_of_hidden_sheets_only_is_refused_with_that_reason() {
    let last = |book: Book| match book.read().frames.pop() {
        Some(Frame::Refused(refusal)) => refusal.message,
        other => panic!("{other:?}"),
    };
    assert_eq!(last(Book::placements().hidden("旧数据").hidden("更旧")), "import-refused-hidden");
    // A sheet that can be seen has no header.
    assert_eq!(last(Book::placements().hidden("旧数据").sheet("空", &[])), "import-refused-no-header");
}

#[test]
fn a_file_without_header_is_refused() {
    let read = Book::placements().sheet("Sheet1", &[]).row(&["甲", "乙"]).row(&["1", "2"]).read();
    assert!(matches!(read.frames.last(), Some(Frame::Refused(refusal)) if refusal.message == "import-refused-no-header"));
    assert!(read.data_rows().is_empty());
}

#[test]
fn a_person_may_say_what_a_column_is() {
    let mut book = Book::placements();
    book.request.choices = vec![
        ColumnChoice { heading: "哪天走的".to_owned(), field: Some(Field::Start) },
        ColumnChoice { heading: "联系电话".to_owned(), field: None },
        ColumnChoice { heading: "民族".to_owned(), field: Some(Field::Employer) },
    ];
    let read = book
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "哪天走的", "联系电话", "民族"])
        .row(&["测试甲", &id(1), "2022.3", "19900000001", "藏族"])
        .read();
    assert!(read.placement(2).unwrap().person.phone.is_none());
    assert_eq!(read.meaning("民族"), Some(Meaning::Dropped), "no choice brings back what is never held");
}

#[test]
fn english_and_tibetan_headings_are_read() {
    let english = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["Name", "ID", "Township", "Start"])
        .row(&["Test One", &id(1), "硕督镇", "2022-03-05"])
        .read();
    assert!(english.placement(2).is_some());
    let tibetan = Book::of(Kind::People)
        .sheet("硕督镇", &[])
        .row(&["མིང་།", "ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས།", "ཁ་པར།"])
        .row(&["测试甲", &id(1), "19900000001"])
        .read();
    assert!(tibetan.person(2).unwrap().phone.is_some());
}

#[test]
fn targets_stand_by_township_and_indicator() {
    let mut book = Book::of(Kind::Targets);
    book.request.indicators = vec![
        ("transfer.total".to_owned(), vec!["农牧民转移就业".to_owned(), "Transfer employment".to_owned()]),
        ("transfer.organised_share".to_owned(), vec!["政府组织化比例".to_owned()]),
    ];
    let read = book
        .sheet("Sheet1", &[])
        .row(&["2022年目标任务分解表"])
        .row(&["乡镇", "农牧民转移就业（人）", "政府组织化比例", "备注"])
        .row(&["孜托镇", "1100", "60%", ""])
        .row(&["硕督镇", "900", "60%", ""])
        .row(&["合计", "2000", "", ""])
        .row(&["填表人：测试甲"])
        .read();
    let targets = read.targets(3).unwrap();
    assert_eq!(targets.township, "540329100");
    assert_eq!(
        targets.goals,
        [("transfer.total".to_owned(), Goal::Count(1100)), ("transfer.organised_share".to_owned(), Goal::Percent(6000))]
    );
    assert_eq!(read.totals(), [5]);
    assert_eq!(read.skipped(), [6]);
    assert_eq!(read.targets(5).unwrap().township, "total");
}

fn goals(rows: &[&[&str]]) -> Read {
    let mut book = Book::of(Kind::Targets);
    book.request.indicators = vec![("transfer.total".to_owned(), vec!["农牧民转移就业".to_owned()])];
    rows.iter().fold(book.sheet("Sheet1", &[]), |book, row| book.row(row)).read()
}

#[test]
fn wp_12_a_goal_of_a_village_is_refused_and_is_none_of_its_township() {
    let read = goals(&[
        &["乡镇", "村", "transfer.total"],
        &["硕督镇", "久嘎村", "5"],
        &["硕督镇", "达翁村", "7"],
        &["硕督镇久嘎村", "", "5"],
        &["久嘎村", "", "5"],
        &["540329101202", "", "5"],
        &["康沙镇", "/", "6"],
        &["孜托镇", "孜托镇", "9"],
        &["马利镇", "", "8"],
    ]);
    assert_eq!(read.data_rows(), [2, 3, 4, 5, 6, 7, 8, 9]);
    for row in 2..=6 {
        assert_eq!((read.targets(row), read.codes(row)), (None, vec![Code::PlaceUnknown]), "{row}");
        assert_eq!(read.messages(row), ["import-problem-target-village"], "{row}");
    }
    let townships: Vec<String> = (7..=9).map(|row| read.targets(row).unwrap().township).collect();
    assert_eq!(townships, ["540329111", "540329100", "540329112"]);
    // The village of the first row is not that of the rows below it.
    let read = goals(&[
        &["乡镇", "村", "transfer.total"],
        &["硕督镇", "久嘎村", "5"],
        &["康沙镇", "", "6"],
        &["孜托镇", "", "9"],
        &["马利镇", "", "8"],
    ]);
    let taken: Vec<bool> = (2..=5).map(|row| read.targets(row).is_some()).collect();
    assert_eq!(taken, [false, true, true, true]);
}

#[test]
fn the_row_of_the_whole_county_is_a_total_of_its_goals() {
    for county in ["合计", "全县", "洛隆县", "县合计", "540329"] {
        let read = goals(&[&["乡镇", "transfer.total"], &["硕督镇", "1000"], &["康沙镇", "500"], &[county, "2000"]]);
        assert_eq!((read.data_rows(), read.totals()), (vec![2, 3], vec![4]), "{county}");
        let total = read.targets(4).unwrap();
        assert_eq!(total.township, "total", "{county}");
        assert_eq!(total.goals, [("transfer.total".to_owned(), Goal::Count(2000))], "{county}");
    }
}

#[test]
fn the_whole_template_of_field_guide_1_1_is_understood() {
    let header = "序号 行政区划代码 县（市） 街道（乡镇） 社区（村） 姓名 性别 年龄 民族 出生日期 身份证号码 就业失业登记证号 学历 联系电话 户口性质 政治面貌 婚姻状况 是否参加技能培训 培训类型 培训项目 是否获得国家职业资格证书 职业资格等级 已享受就业服务 就业单位 主要从事工种 从事产业类型 就业时间 就业地点 外出省份 年收入（万元） 就业形式 人员身份 失业时间 失业原因";
    let header: Vec<&str> = header.split(' ').collect();
    let id = id(1);
    let row = header.iter().map(|heading| match *heading {
        "姓名" => "测试甲",
        "身份证号码" => &id,
        "街道（乡镇）" => "硕督镇",
        "社区（村）" => "久嘎村",
        "就业时间" => "2022.3.5",
        "就业地点" => "成都市",
        "外出省份" => "四川省",
        "年收入（万元）" => "2.4",
        "就业形式" => "自发",
        "从事产业类型" => "服务业",
        "民族" | "政治面貌" => "金丝雀",
        _ => "",
    });
    let row: Vec<&str> = row.collect();
    let read = Book::placements().sheet("Sheet1", &[]).row(&header).row(&row).read();
    let placement = read.placement(2).unwrap_or_else(|| panic!("{:?}", read.problems()));
    assert_eq!(placement.person.village.as_deref(), Some("久嘎"));
    assert_eq!((placement.sector, placement.channel), (Some(Sector::Services), Some(Channel::Own)));
    assert_eq!(placement.place.as_deref(), Some("四川省成都市"));
    assert_eq!(read.meaning("年龄"), Some(Meaning::Ignored));
    assert_eq!(read.meaning("失业时间"), Some(Meaning::Ignored));
    assert!(!format!("{:?}", read.frames).contains("金丝雀"));
}

fn merged(first_row: u32, first_column: u32, last_row: u32, last_column: u32) -> Merged {
    Merged { first_row, first_column, last_row, last_column }
}
