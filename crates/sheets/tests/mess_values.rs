//! The mess of the field (field guide 1.8, no. 4 to 9): numbers, days, phones, names, words, amounts, places.

mod common;

use common::*;
use leka_core::{Channel, Destination, Sector, TrainingMode, YesNo};
use leka_sheets::cells::Cell;
use leka_sheets::check::{End, PayPeriod};
use leka_sheets::problem::{Code, Severity};
use leka_sheets::protocol::{Field, Kind, Meaning};

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
fn a_cell_that_says_that_there_is_no_number_is_a_number_that_is_missing() {
    let words = ["无", "没有", "不详", "/", "-", "——", "暂无", "未知"];
    let mut book = Book::of(Kind::People).sheet("硕督镇", &[]).row(&["姓名", "身份证号"]);
    for word in words {
        book = book.row(&["测试甲", word]);
    }
    let read = book.read();
    for (row, word) in (2..).zip(words) {
        assert_eq!(read.codes(row), [Code::Missing], "{word}");
        assert_eq!(read.messages(row), ["import-problem-missing-id"], "{word}");
    }
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
fn a_plain_number_is_a_day_of_the_system_of_its_workbook() {
    let days = |start: f64, end: f64| vec![text("测试甲"), text(&id(1)), Cell::Number(start), Cell::Number(end)];
    let headings = ["姓名", "身份证号", "开始时间", "结束时间"];
    let old = Book::placements().sheet("Sheet1", &[]).counted_from_1904().row(&headings).cells(2, days(43163.0, 43164.0)).read();
    let new = Book::placements().sheet("Sheet1", &[]).row(&headings).cells(2, days(44625.0, 44626.0)).read();
    for read in [old, new] {
        let placement = read.placement(2).unwrap();
        assert_eq!(placement.start.to_string(), "2022-03-05");
        assert_eq!(placement.end, End::On("2022-03-06".parse().unwrap()));
    }
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

// What a refused row says all the same.

#[test]
fn a_refused_row_says_what_can_be_read_of_it() {
    let good = id(1);
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "乡镇", "就业单位", "就业时间", "产业类型"])
        .row(&["测试甲", &good, "测试镇", "测试公司", "2022.3.5", "产业"])
        .row(&["", "12345", "硕督镇", "测试公司", "2022.3.5", "产业"])
        .row(&["测试丙", &id(3), "硕督镇", "/", "昨天", "产业"])
        .row(&["测试丁", "无", "硕督镇", "", "", "产业"])
        .read();
    let said = |row: u32| {
        assert!(read.placement(row).is_none(), "row {row} is refused");
        let said = read.said(row);
        (said.id.is_some(), said.body, said.start.map(|day| day.to_string()))
    };
    let (firm, day) = (Some("测试公司".to_owned()), Some("2022-03-05".to_owned()));
    assert_eq!(said(2), (true, firm.clone(), day.clone()));
    assert_eq!(said(3), (false, firm, day));
    assert_eq!(said(4), (true, None, None));
    assert_eq!(said(5), (false, None, None));
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

#[test]
fn what_says_nothing_is_no_name_and_a_rare_name_is_one() {
    let people = |names: &[&str]| {
        let book = Book::of(Kind::People).sheet("硕督镇", &[]).row(&["姓名", "身份证号"]);
        names.iter().fold(book, |book, name| book.row(&[name, &id(1)])).read()
    };
    let nothing = ["无", " 无 ", "空", "/", "-", "——", "暂无", "没有", "不详", "N/A"];
    let read = people(&nothing);
    for (row, name) in (2..).zip(nothing) {
        let missing = words(&["import-problem-missing-name"]);
        assert_eq!((read.codes(row), read.messages(row)), (vec![Code::Missing], missing), "{name}");
    }
    let none = ["0", "12", "１２", "3.5", "#N/A", "#REF!", "#GETTING_DATA", "***", "？", "合计", "小 计", "硕督镇合计", "共12人"];
    let read = people(&none);
    for (row, name) in (2..).zip(none) {
        let unreadable = words(&["import-problem-name-unreadable"]);
        assert_eq!((read.codes(row), read.messages(row)), (vec![Code::Missing], unreadable), "{name}");
    }
    let honest = ["测试无", "无测试", "空措", "共次", "总布", "计美", "一", "龘", "\u{20000}\u{20001}", "J", "བཀྲ་ཤིས།"];
    let read = people(&honest);
    for (row, name) in (2..).zip(honest) {
        assert!(read.person(row).is_some(), "{name}: {:?}", read.codes(row));
    }
    // Other formats say an error by itself.
    let error = Book::of(Kind::People)
        .sheet("硕督镇", &[])
        .row(&["姓名", "身份证号"])
        .cells(2, vec![Cell::of_text("#N/A".to_owned()), text(&id(1))])
        .read();
    assert_eq!(error.codes(2), [Code::Missing]);
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
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
fn a_second_column_of_pay_that_is_not_read_is_told() {
    let two = |monthly: &str, yearly: &str| {
        Book::placements()
            .sheet("Sheet1", &[])
            .row(&["姓名", "身份证号", "就业时间", "月工资", "年收入（万元）"])
            .row(&["测试甲", &id(1), "2022.3", "4000", ""])
            .row(&["测试乙", &id(3), "2022.3", monthly, yearly])
            .read()
    };
    let told = (Code::MoneyUnreadable, Severity::Warning);
    let read = two("", "3.6");
    assert!(read.sheet_codes().contains(&told));
    assert_eq!((read.placement(2).unwrap().pay.is_some(), read.placement(3).unwrap().pay.is_some()), (true, false));
    assert!(!two("4500", "").sheet_codes().contains(&told), "an empty column loses nothing");
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
fn a_unit_above_the_header_is_that_of_amounts_without_one() {
    let pay = |title: &str, heading: &str, amount: &str| {
        let read = Book::placements()
            .sheet("Sheet1", &[])
            .row(&["2022年转移就业台账"])
            .row(&["", "", "", title])
            .row(&["姓名", "身份证号", "就业时间", heading])
            .row(&["测试甲", &id(1), "2022.3", amount])
            .read();
        let placement = read.placement(4).unwrap();
        (placement.pay.map(|(fen, period)| (fen.0, period)), read.codes(4))
    };
    let year = |yuan: i64| (Some((yuan * 100, PayPeriod::Year)), Vec::<Code>::new());
    for title in ["单位：万元", "（单位：人、万元）", "金额单位：万元"] {
        assert_eq!(pay(title, "年收入", "3.6"), year(36_000), "{title}");
        // What is nearer to the amount goes before.
        assert_eq!(pay(title, "年收入（元）", "36000"), year(36_000), "{title}");
        assert_eq!(pay(title, "年收入", "36000元"), year(36_000), "{title}");
        assert_eq!(pay(title, "月工资", "3500"), (None, vec![Code::MoneyUnreadable]), "{title}: meant for another column");
    }
    assert_eq!(pay("单位：千元", "年收入", "36"), year(36_000));
    // An office, or what is counted besides, is no unit of money.
    for title in ["单位：洛隆县人社局", "填报单位：元江公司", "单位：人", "单位：元", "单位：户"] {
        assert_eq!(pay(title, "年收入", "36000"), year(36_000), "{title}");
    }
}

#[test]
fn what_is_said_of_an_amount_or_a_name_is_true() {
    let messages = |amount: &str| {
        let book = Book::placements().sheet("Sheet1", &[]).row(&["", "", "", "单位：万元"]);
        let read = book.row(&["姓名", "身份证号", "就业时间", "月工资"]).row(&["测试甲", &id(1), "2022.3", amount]).read();
        let args = read.problems().first().map(|problem| problem.args.clone()).unwrap_or_default();
        (read.messages(3), args)
    };
    let unit = vec![("unit".to_owned(), "万元".to_owned())];
    assert_eq!(messages("3000"), (words(&["import-problem-money-unit-above"]), unit));
    assert_eq!(messages("3000-4000"), (words(&["import-problem-money-unreadable"]), Vec::new()));
    assert_eq!(messages("0.3"), (Vec::new(), Vec::new()));
    let sentences = include_str!("../../../locales/zh/import.ftl");
    let unreadable = sentences.lines().find(|line| line.starts_with("import-problem-name-unreadable = "));
    assert!(unreadable.is_some_and(|line| line.contains("合计")));
}

#[test]
fn the_county_without_its_name_lies_in_the_units_around_it() {
    let destination = |one: &str, other: &str| {
        let read = Book::placements()
            .sheet("Sheet1", &[])
            .row(&["姓名", "身份证号", "就业时间", "就业地点", "务工地址"])
            .row(&["测试甲", &id(1), "2022.3", one, other])
            .read();
        (read.placement(2).unwrap().destination, read.codes(2))
    };
    for around in ["昌都市", "昌都", "西藏", "西藏自治区昌都市"] {
        for said in ["县内", "本县"] {
            let county = (Some(Destination::County), Vec::new());
            assert_eq!(destination(around, said), county, "{around} {said}");
            assert_eq!(destination(said, around), county, "{said} {around}");
        }
    }
    for apart in ["昌都市卡若区", "昌都市城区", "拉萨市", "四川省"] {
        let unknown = (Some(Destination::Unknown), vec![Code::PlaceUnknown]);
        assert_eq!(destination(apart, "县内"), unknown, "{apart}");
        assert_eq!(destination("县内", apart), unknown, "{apart}");
    }
}

#[test]
fn a_class_of_region_that_says_nothing_takes_nothing_away_from_the_place() {
    let place = |class: &str, place: &str| {
        let read = Book::placements()
            .sheet("Sheet1", &[])
            .row(&["姓名", "身份证号", "就业时间", "转移类别", "就业地点"])
            .row(&["测试甲", &id(1), "2022.3", class, place])
            .read();
        let placement = read.placement(2).unwrap();
        (placement.place.unwrap_or_default(), placement.destination, read.codes(2))
    };
    let known = |place: &str, destination: Destination| (place.to_owned(), Some(destination), Vec::<Code>::new());
    for class in ["跨省", "跨区县", "跨地市", "外出", "外地", "市外", "县外", "长三角"] {
        assert_eq!(place(class, "四川省成都市"), known("四川省成都市", Destination::OutsideRegion), "{class}");
        assert_eq!(place(class, "昌都市卡若区"), known("昌都市卡若区", Destination::Region), "{class}");
    }
    // A class that says something is read as before; nothing is guessed from one that does not.
    assert_eq!(place("区外", "测试地"), known("区外测试地", Destination::OutsideRegion));
    let unknown = |place: &str| (place.to_owned(), Some(Destination::Unknown), vec![Code::PlaceUnknown]);
    assert_eq!(place("跨省", ""), unknown("跨省"));
    assert_eq!(place("跨省", "测试地"), unknown("跨省测试地"));
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
