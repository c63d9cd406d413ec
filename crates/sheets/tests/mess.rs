//! The mess of the field (field guide 1.8), one test per kind: rows as a reader delivers them go in, checked
//! rows and problems come out. Everybody here is invented: address code 990329, phones 199 0000 xxxx.

mod common;

use common::*;
use leka_core::{Channel, Destination, Sector, TrainingMode, YesNo};
use leka_sheets::cells::{Cell, Merged};
use leka_sheets::check::{End, Goal, PayPeriod};
use leka_sheets::problem::{Code, Severity};
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

// 4. Identity numbers.

#[test]
fn identity_numbers_are_judged_and_never_repaired() {
    let good = id(1);
    let other = id(2);
    let wrong = format!("{}{}", &good[..17], if good.ends_with('1') { '2' } else { '1' });
    let spaced = format!(" '{} {} ", &good[..6], &good[6..]);
    let wide: String = other.chars().map(|c| char::from_u32(c as u32 + 0xFEE0).unwrap()).collect();
    let book = Book::of(Kind::People)
        .sheet("硕督镇", &[])
        .row(&["姓名", "身份证号*"])
        .row(&["测试甲", &spaced])
        .row(&["测试乙", &wide])
        .row(&["测试丙", &wrong])
        .row(&["测试丁", "990329900101001"])
        .row(&["测试戊", "99032919900101001143"])
        .row(&["测试己", "5.40329E+17"])
        .cells(8, vec![text("测试庚"), Cell::Number(good.replace('X', "0").parse().unwrap())])
        .row(&["测试辛", "99032919900101001"])
        .row(&["测试壬", &with_check("99032919900230001")]);
    let read = book.read();
    assert_eq!(read.person(2).unwrap().id.secret(), good);
    assert!(read.person(3).is_some());
    let codes: Vec<Code> = (4..=10).map(|row| read.codes(row)[0]).collect();
    assert_eq!(
        codes,
        [Code::IdChecksum, Code::IdLength, Code::IdLength, Code::IdDamaged, Code::IdDamaged, Code::IdLength, Code::IdDate]
    );
    assert_eq!(read.messages(5), ["import-problem-id-length-old"]);
    assert_eq!(read.messages(6), ["import-problem-id-length-disability"]);
    assert!(read.problems().iter().all(|p| p.column.as_deref() == Some("身份证号*") && p.position == Some(1)));
}

#[test]
fn sex_is_compared_with_the_seventeenth_digit() {
    let read = Book::of(Kind::People)
        .sheet("硕督镇", &[])
        .row(&["姓名", "性别", "身份证号"])
        .row(&["测试甲", "女", &id(1)])
        .row(&["测试乙", "男", &id(1)])
        .read();
    assert_eq!((read.codes(2), read.codes(3)), (vec![Code::IdSex], vec![]));
    assert!(read.person(2).is_some(), "a warning keeps the row");
}

// 5. Days.

#[test]
fn days_months_and_open_ends() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "开始时间", "结束时间"])
        .row(&["测试甲", &id(1), "2022.3.5", "长期"])
        .row(&["测试乙", &id(2), "3月", "2022.10"])
        .row(&["测试丙", &id(3), "长期", ""])
        .row(&["测试丁", &id(4), "2022.10", "2022.3"])
        .cells(6, vec![text("测试戊"), text(&id(5)), Cell::Number(2022.1), Cell::Empty])
        .cells(7, vec![text("测试己"), text(&id(6)), Cell::Number(44625.0), Cell::Day(19057)])
        .row(&["测试庚", &id(7), "2022.3-2022.10", ""])
        .row(&["测试辛", &id(8), "2022.3.5", "很快"])
        .read();
    assert_eq!(read.placement(2).unwrap().end, End::Open);
    assert_eq!(read.placement(3).unwrap().start.to_string(), "2022-03-01");
    assert_eq!(read.codes(3), [Code::YearAssumed]);
    assert_eq!(read.codes(4), [Code::DateUnreadable]);
    assert_eq!(read.codes(5), [Code::DateOrder]);
    assert_eq!(read.messages(6), ["import-problem-date-month-or-ten"]);
    assert_eq!(read.placement(7).unwrap().start.to_string(), "2022-03-05");
    assert_eq!(read.placement(7).unwrap().end, End::On("2022-03-06".parse().unwrap()));
    assert_eq!(read.placement(8).unwrap().end, End::On("2022-10-01".parse().unwrap()));
    assert_eq!(read.codes(9), [Code::DateUnreadable]);
}

#[test]
fn a_time_of_work_is_a_day_or_a_number_of_months() {
    let months = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "开始时间", "务工时间"])
        .row(&["测试甲", &id(1), "2022.3", "6"])
        .row(&["测试乙", &id(2), "2022.3", "8个月"])
        .read();
    assert_eq!(months.meaning("务工时间"), Some(Meaning::Field(Field::Months)));
    assert_eq!(months.placement(2).unwrap().end, End::NotStated, "months never make an end");
    let days =
        Book::placements().sheet("Sheet1", &[]).row(&["姓名", "身份证号", "务工时间"]).row(&["测试甲", &id(1), "2022.3"]).read();
    assert_eq!(days.meaning("务工时间"), Some(Meaning::Field(Field::Start)));
    let said = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "开始时间", "务工时间（月）"])
        .row(&["测试甲", &id(1), "2022.3", "6"])
        .read();
    assert_eq!(said.meaning("务工时间（月）"), Some(Meaning::Field(Field::Months)));
}

#[test]
fn age_is_judged_on_the_first_day() {
    // Born 2006-05-10.
    let young = with_check("99032920060510001");
    let row = |start: &str, place: &str| {
        Book::placements()
            .sheet("Sheet1", &[])
            .row(&["姓名", "身份证号", "就业时间", "就业地点"])
            .row(&["测试甲", &young, start, place])
            .read()
    };
    assert_eq!(row("2022-05-09", "县内").codes(2), [Code::Under16]);
    assert!(row("2022-05-10", "县内").codes(2).is_empty());
    assert_eq!(row("2022-05-10", "四川省").codes(2), [Code::Under18Restricted]);
    assert!(row("2022-05-10", "四川省").placement(2).is_none());
}

// 6. Phones.

#[test]
fn phones_as_they_are_typed() {
    let read = Book::of(Kind::People)
        .sheet("硕督镇", &[])
        .row(&["姓名", "身份证号", "联系电话"])
        .row(&["测试甲", &id(1), "199-0000-0001"])
        .row(&["测试乙", &id(2), "19900000002/19900000003"])
        .row(&["测试丙", &id(3), "0895-4560000"])
        .row(&["测试丁", &id(4), "无"])
        .row(&["测试戊", &id(5), "1990000000"])
        .cells(7, vec![text("测试己"), text(&id(6)), Cell::Number(19_900_000_006.0)])
        .read();
    let phone = |row: u32| read.person(row).unwrap().phone.as_ref().map(|phone| phone.secret().to_owned());
    assert_eq!(phone(2).as_deref(), Some("19900000001"));
    assert_eq!(phone(3).as_deref(), Some("19900000002"));
    assert_eq!(phone(4).as_deref(), Some("08954560000"));
    assert_eq!((phone(5), read.codes(5)), (None, vec![]));
    assert_eq!((phone(6), read.codes(6)), (None, vec![Code::PhoneUnreadable]));
    assert_eq!(phone(7).as_deref(), Some("19900000006"));
}

// 8. Names.

#[test]
fn names_are_kept_as_written_with_one_separator() {
    let read = Book::of(Kind::People)
        .sheet("硕督镇", &[])
        .row(&["姓名", "身份证号"])
        .row(&["测试•次仁", &id(1)])
        .row(&["测试次仁", &id(2)])
        .cells(4, vec![Cell::Number(12.0), text(&id(3))])
        .read();
    assert_eq!(read.person(2).unwrap().name.secret(), "测试·次仁");
    assert!(read.person(3).is_some(), "the same name is another person");
    assert_eq!(read.codes(4), [Code::Missing]);
}

// 9. Words and amounts.

#[test]
fn words_are_known_or_asked_for() {
    let read = Book::of(Kind::Trainings)
        .sheet("硕督镇", &[])
        .row(&[
            "姓名",
            "身份证号",
            "培训单位名称",
            "培训工种",
            "培训类型",
            "培训开始时间",
            "培训结束时间",
            "是否结业",
            "补贴性培训",
        ])
        .row(&["测试甲", &id(1), "测试学校", "砌筑工", "订单式培训", "2022.3.1", "2022.3.20", "√", "是"])
        .row(&["测试乙", &id(2), "测试学校", "砌筑工", "以工代训", "2022.3.1", "2022.3.20", "不合格", ""])
        .row(&["测试丙", &id(3), "测试学校", "砌筑工", "夜校", "2022.3.1", "2022.3.20", "合格", "否"])
        .read();
    let training = read.training(2).unwrap();
    assert_eq!(
        (training.mode, training.completed, training.subsidised),
        (Some(TrainingMode::Order), Some(YesNo::Yes), Some(YesNo::Yes))
    );
    assert_eq!((read.training(3).unwrap().completed, read.training(3).unwrap().subsidised), (Some(YesNo::No), None));
    assert_eq!(read.codes(4), [Code::ValueUnknown]);
    assert_eq!(read.problems()[0].args, [("value".to_owned(), "夜校".to_owned())]);
    let mapped = read.again(|context| {
        context.words.insert(("培训类型".to_owned(), "夜校".to_owned()), "other".to_owned());
    });
    assert_eq!(mapped.training(4).unwrap().mode, Some(TrainingMode::Other));
}

#[test]
fn what_is_set_for_the_file_speaks_for_what_is_blank() {
    let book = || {
        Book::placements()
            .sheet("Sheet1", &[])
            .row(&["姓名", "身份证号", "就业时间", "产业类型"])
            .row(&["测试甲", &id(1), "2022.3", ""])
            .row(&["测试乙", &id(2), "2022.3", "三产"])
    };
    let read = book().read();
    assert_eq!(read.placement(2).unwrap().sector, None);
    let absent = read.sheet_codes();
    assert!(
        absent.contains(&(Code::ColumnAbsent, Severity::Warning))
            && !absent.iter().any(|(_, severity)| *severity == Severity::Error)
    );
    let set = read.again(|context| {
        for (dimension, value) in [
            ("sector", "project"),
            ("channel", "self"),
            ("destination", "county"),
            ("township", "硕督镇"),
            ("employer", "测试公司"),
            ("place", "县内"),
        ] {
            context.set.insert(dimension.to_owned(), value.to_owned());
        }
    });
    let placement = set.placement(2).unwrap();
    assert_eq!(
        (placement.sector, placement.channel, placement.destination),
        (Some(Sector::Project), Some(Channel::Own), Some(Destination::County))
    );
    assert_eq!((placement.employer.as_str(), placement.person.township.as_deref()), ("测试公司", Some("540329101")));
    assert_eq!(set.placement(3).unwrap().sector, Some(Sector::Services));
    assert!(set.sheet_codes().is_empty(), "{:?}", set.sheet_codes());
}

#[test]
fn amounts_follow_their_heading() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "就业时间", "年收入（万元）"])
        .row(&["测试甲", &id(1), "2022.3", "3.5"])
        .row(&["测试乙", &id(2), "2022.3", "1500-2000元"])
        .read();
    assert_eq!(read.placement(2).unwrap().pay.map(|(fen, period)| (fen.0, period)), Some((3_500_000, PayPeriod::Year)));
    assert_eq!(read.codes(3), [Code::MoneyUnreadable]);
    assert!(read.placement(3).is_some());
}

#[test]
fn several_columns_make_one_place_of_work() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "就业时间", "就业地点", "外出省份"])
        .row(&["测试甲", &id(1), "2022.3", "昌都路8号", "四川省"])
        .row(&["测试乙", &id(2), "2022.3", "外地", ""])
        .read();
    let placement = read.placement(2).unwrap();
    assert_eq!((placement.place.as_deref(), placement.destination), (Some("四川省昌都路8号"), Some(Destination::OutsideRegion)));
    assert_eq!(read.placement(3).unwrap().destination, Some(Destination::Unknown));
    assert_eq!(read.codes(3), [Code::PlaceUnknown]);
}

#[test]
fn a_township_that_cannot_be_recognised_is_an_error() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "就业时间", "乡镇", "村"])
        .row(&["测试甲", &id(1), "2022.3", "测试镇", ""])
        .row(&["测试乙", &id(2), "2022.3", "", "白托村"])
        .row(&["测试丙", &id(3), "2022.3", "白达乡", "白托村"])
        .row(&["测试丁", &id(4), "2022.3", "", ""])
        .read();
    assert_eq!((read.codes(2), read.codes(3)), (vec![Code::PlaceUnknown], vec![Code::PlaceAmbiguous]));
    assert_eq!(read.placement(4).unwrap().person.township.as_deref(), Some("540329202"));
    assert_eq!(read.placement(5).unwrap().person.township, None);
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

// What is never held.

#[test]
fn wp_18_forbidden_columns_leave_in_no_frame() {
    let headings = ["民族", "名族", "政治面貌", "宗教信仰", "护照号", "前科", "境外亲属", "无法外出原因", "照片", "思想动态"];
    let mut header = vec!["姓名", "身份证号", "就业时间"];
    header.extend(headings);
    header.push("其他");
    let canaries: Vec<String> = (0..headings.len()).map(|n| format!("金丝雀{n}号")).collect();
    let id = id(1);
    let mut row: Vec<&str> = vec!["测试甲", &id, "2022.3"];
    row.extend(canaries.iter().map(String::as_str));
    row.push("藏族");
    let read = Book::placements().sheet("Sheet1", &[]).row(&header).row(&row).row(&row[..13]).read();
    for heading in headings {
        assert_eq!(read.meaning(heading), Some(Meaning::Dropped), "{heading}");
    }
    assert_eq!(read.meaning("其他"), Some(Meaning::Dropped), "its values give it away");
    let sent = format!("{:?}", read.frames);
    assert!(!sent.contains("金丝雀") && !sent.contains("藏族"), "{sent}");
    assert_eq!(read.data_rows(), [2, 3]);
}

#[test]
fn wp_18_columns_under_a_forbidden_group_leave_in_no_frame() {
    let read = Book::placements()
        .sheet("Sheet1", &[merged(0, 0, 1, 0), merged(0, 1, 1, 1), merged(0, 2, 1, 2), merged(0, 3, 0, 4)])
        .row(&["姓名", "身份证号", "就业时间", "民族", ""])
        .row(&["", "", "", "就业单位", "其他"])
        .row(&["测试甲", &id(1), "2022.3", "金丝雀甲", "金丝雀乙"])
        .read();
    assert_eq!(read.data_rows(), [3]);
    assert!(!format!("{:?}", read.frames).contains("金丝雀"));
    assert_eq!(read.meaning("就业单位"), Some(Meaning::Dropped));
}

#[test]
fn sec_43_no_message_holds_a_name_or_a_number() {
    let id = id(1);
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "就业时间", "产业类型", "就业地点", "乡镇", "联系电话"])
        .row(&["测试甲", &id, &id, "测试甲", "19900000001", &id, "测试甲1990"])
        .read();
    assert!(!read.problems().is_empty());
    for problem in read.problems() {
        let shown = format!("{:?}", problem.args);
        assert!(!shown.contains("测试甲") && !shown.contains(&id) && !shown.contains("1990000"), "{shown}");
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
