//! What never leaves the reading process (WP-18), and what no message may hold (SEC-43).

mod common;

use common::*;
use leka_sheets::cells::Merged;
use leka_sheets::problem::{Code, Severity};
use leka_sheets::protocol::{ColumnChoice, Field, Kind, Meaning};

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
fn wp_18_a_heading_over_several_columns_drops_all_of_them() {
    let head = ["姓名", "身份证号", "就业时间", "民族", "", "备注"];
    let row = ["测试甲", &id(1), "2022.3", "金丝雀甲", "金丝雀乙", "会开车"];
    let one = || Book::placements().sheet("Sheet1", &[merged(0, 3, 0, 4)]).row(&head);
    // Also where the values begin below the rows by which columns are judged.
    for read in [one().row(&row).read(), one().row(&row[..3]).read()] {
        assert_eq!((read.meaning("民族"), read.meaning("(E)")), (Some(Meaning::Dropped), Some(Meaning::Dropped)));
    }
    let blocks = [merged(0, 0, 1, 0), merged(0, 1, 1, 1), merged(0, 2, 1, 2), merged(0, 3, 0, 4), merged(0, 5, 1, 5)];
    let two = Book::placements().sheet("Sheet1", &blocks).row(&head).row(&["", "", "", "本人", "配偶"]).row(&row).read();
    assert_eq!((two.report(0).header_row, two.data_rows()), (2, vec![3]));
    assert_eq!((two.meaning("本人"), two.meaning("配偶")), (Some(Meaning::Dropped), Some(Meaning::Dropped)));
}

#[test]
fn wp_18_a_group_that_only_mentions_it_takes_no_other_column_along() {
    let blocks = [merged(0, 0, 0, 3), merged(0, 4, 1, 4)];
    let under = |group: &str| {
        Book::placements()
            .sheet("Sheet1", &blocks)
            .row(&[group, "", "", "", "就业时间"])
            .row(&["姓名", "身份证号", "民族", "乡镇", ""])
            .row(&["测试甲", &id(1), "金丝雀", "硕督镇", "2022.3"])
            .read()
    };
    let mentioned = under("个人信息（含民族）");
    assert_eq!(mentioned.placement(3).unwrap().person.township.as_deref(), Some("540329101"));
    // A group that is about it takes its columns away, but not those by which people are told apart.
    let about = under("宗教信息");
    assert_eq!((about.meaning("乡镇"), about.placement(3).is_some()), (Some(Meaning::Dropped), true));
    for read in [mentioned, about] {
        assert_eq!(read.meaning("民族"), Some(Meaning::Dropped));
        assert!(!format!("{:?}", read.frames).contains("金丝雀"));
    }
}

#[test]
fn wp_18_headings_over_two_rows_are_read_whatever_the_groups_beside_them_are_called() {
    let across = [merged(1, 1, 1, 3), merged(1, 4, 1, 6), merged(1, 7, 1, 8)];
    let down = [merged(1, 0, 2, 0), merged(1, 9, 2, 9), merged(1, 10, 2, 10)];
    let (blocks, none) = ([across, down].concat(), Vec::new());
    let groups =
        ["务工去向", "其中：去向", "其中: 去向", "去向：", "去向（其中：县内）", "就业去向（由乡镇工作人员入户核实后填写）"];
    for (group, blocks) in groups.into_iter().flat_map(|group| [(group, &blocks), (group, &none)]) {
        let read = Book::placements()
            .sheet("Sheet1", blocks)
            .row(&["样本台账"])
            .row(&["是否信教", "基本情况", "", "", "就业情况", "", "", group, "", "有无境外亲属", "备注"])
            .row(&["", "姓名", "身份证号码", "乡镇", "用人单位", "产业类型", "就业渠道", "务工地点", "就业时间", "", ""])
            .row(&["金丝雀甲", "测试甲", &id(1), "硕督镇", "样本公司", "工程", "自发", "县内", "2022-04-01", "金丝雀乙", "说明"])
            .read();
        assert!(!format!("{:?}", read.frames).contains("金丝雀"), "{group}");
        for heading in ["是否信教", "有无境外亲属"] {
            assert_eq!(read.meaning(heading), Some(Meaning::Dropped), "{group}: {heading}");
        }
        assert_eq!((read.report(0).header_row, read.data_rows()), (3, vec![4]), "{group}");
        assert!(read.placement(4).is_some(), "{group}");
    }
}

#[test]
fn wp_18_a_group_with_a_colon_or_a_long_name_takes_its_columns_away() {
    let blocks = [merged(0, 0, 1, 0), merged(0, 1, 1, 1), merged(0, 2, 1, 2), merged(0, 3, 0, 4), merged(0, 5, 1, 5)];
    let flat = [merged(0, 0, 0, 2), merged(0, 3, 0, 4)];
    let row = ["测试甲", &id(1), "2022.3", "金丝雀甲", "金丝雀乙", "说明"];
    for group in ["其中：宗教信仰", "宗教信仰：", "宗教信仰（由乡镇工作人员核实后填写）", "家庭成员宗教信仰和境外亲属基本情况"]
    {
        let read = Book::placements()
            .sheet("Sheet1", &blocks)
            .row(&["姓名", "身份证号", "就业时间", group, "", "备注"])
            .row(&["", "", "", "本人", "配偶", ""])
            .row(&row)
            .read();
        assert_eq!((read.meaning("本人"), read.meaning("配偶")), (Some(Meaning::Dropped), Some(Meaning::Dropped)), "{group}");
        assert_eq!(read.data_rows(), [3], "{group}");
    }
    // Where the row above is none of the header.
    let read = Book::placements()
        .sheet("Sheet1", &flat)
        .row(&["基本情况", "", "", "宗教信仰：", "", "单位：元"])
        .row(&["姓名", "身份证号", "就业时间", "本人", "配偶", "备注"])
        .row(&row)
        .read();
    assert_eq!((read.meaning("本人"), read.meaning("配偶")), (Some(Meaning::Dropped), Some(Meaning::Dropped)));
    assert_eq!(read.meaning("备注"), Some(Meaning::Ignored));
    // A title and a stamp above the header take nothing away.
    for stamp in ["填报单位（盖章）：民族宗教局", "民族团结示范村台账"] {
        let read = Book::placements()
            .sheet("Sheet1", &[merged(0, 0, 0, 4)])
            .row(&[stamp, "", "", "", "", "2022年3月5日"])
            .row(&["姓名", "身份证号", "就业时间", "工种", "用人单位", "月工资"])
            .row(&["测试甲", &id(1), "2022.3", "木工", "样本公司", "4000"])
            .read();
        assert!(read.report(0).columns.iter().all(|column| column.meaning != Meaning::Dropped), "{stamp}");
        assert_eq!(read.placement(3).unwrap().trade.as_deref(), Some("木工"), "{stamp}");
    }
}

#[test]
fn wp_18_a_long_dated_or_coloned_heading_over_two_rows_takes_none_of_those_beside_it_away() {
    let down = |column| merged(0, column, 1, column);
    let blocks = [merged(0, 0, 0, 2), merged(0, 3, 0, 5), down(6), down(7), down(8)];
    let row = ["测试甲", &id(1), "硕督镇", "样本公司", "2022.3.1", "长期", "是", "金丝雀", "项目"];
    let headings = ["备注", "是否建档立卡脱贫户或监测对象（填是或否）", "其中：脱贫户", "出生年月日", "合同始期(年-月-日)"];
    for (heading, blocks) in headings.into_iter().flat_map(|heading| [(heading, blocks.to_vec()), (heading, Vec::new())]) {
        let read = Book::placements()
            .sheet("Sheet1", &blocks)
            .row(&["基本情况", "", "", "就业情况", "", "", heading, "民族", "从事产业类型"])
            .row(&["姓名", "身份证号码", "乡镇", "就业单位", "开始时间", "结束时间"])
            .row(&row)
            .read();
        assert_eq!(read.meaning("民族"), Some(Meaning::Dropped), "{heading}");
        assert_eq!(read.meaning("从事产业类型"), Some(Meaning::Field(Field::Sector)), "{heading}");
        assert_eq!((read.report(0).header_row, read.data_rows()), (2, vec![3]), "{heading}");
        assert!(!format!("{:?}", read.frames).contains("金丝雀"), "{heading}");
    }
    // What a course was and who took it, merged down beside a group with a colon.
    let blocks = [down(0), down(1), merged(0, 2, 0, 4), down(5), down(6)];
    let read = Book::of(Kind::Trainings)
        .sheet("Sheet1", &blocks)
        .row(&["姓名", "身份证号码", "其中：培训情况", "", "", "是否结业", "是否补贴"])
        .row(&["", "", "培训机构", "培训工种", "培训开始时间"])
        .row(&["测试甲", &id(1), "样本职校", "厨师", "2022.3.1", "是", "是"])
        .read();
    for (heading, field) in [("是否结业", Field::Completed), ("是否补贴", Field::Subsidised), ("姓名", Field::Name)] {
        assert_eq!(read.meaning(heading), Some(Meaning::Field(field)), "{heading}");
    }
    assert_eq!(read.data_rows(), [3]);
}

#[test]
fn wp_18_a_heading_merged_down_into_the_header_is_that_of_its_column() {
    // A stamp stands among the groups, so the upper row is none of the header; the first day has its heading there alone.
    let blocks = [merged(0, 0, 0, 2), merged(0, 3, 1, 3), merged(0, 4, 1, 4), merged(0, 5, 0, 6)];
    let read = Book::placements()
        .sheet("Sheet1", &blocks)
        .row(&["填报单位：样本局", "", "", "就业时间", "民族", "填报日期：2022年3月5日"])
        .row(&["姓名", "身份证号码", "乡镇"])
        .row(&["测试甲", &id(1), "硕督镇", "2022.3.1", "金丝雀", "", "", "会开车"])
        .read();
    assert_eq!((read.report(0).header_row, read.data_rows()), (2, vec![3]));
    assert_eq!((read.meaning("就业时间"), read.meaning("民族")), (Some(Meaning::Field(Field::Start)), Some(Meaning::Dropped)));
    // A column to the right of the header is named too, by its letters.
    assert_eq!(read.meaning("(H)"), Some(Meaning::Ignored));
    assert!(!format!("{:?}", read.frames).contains("金丝雀"));
}

#[test]
fn wp_18_what_stands_under_a_group_with_a_colon_is_read_as_without_it() {
    let blocks = [merged(0, 0, 1, 0), merged(0, 1, 1, 1), merged(0, 2, 1, 2), merged(0, 3, 0, 4)];
    for (work, pay) in [("就业情况", "收入"), ("其中：就业情况", "其中：收入")] {
        let read = Book::placements()
            .sheet("Sheet1", &blocks)
            .row(&["序号", "姓名", "身份证号码", work, "", pay])
            .row(&["", "", "", "用人单位", "就业时间", "月收入"])
            .row(&["1", "测试甲", &id(1), "样本公司", "2022-04-01", "4000"])
            .read();
        assert_eq!(read.meaning("月收入"), Some(Meaning::Field(Field::Pay)), "{pay}");
        assert_eq!((read.meaning("序号"), read.data_rows()), (Some(Meaning::Ignored), vec![3]), "{work}");
        assert_eq!(read.placement(3).unwrap().employer, "样本公司", "{work}");
    }
}

#[test]
fn wp_18_a_header_further_down_drops_what_it_names() {
    let first = ["姓名", "身份证号", "乡镇", "工种", "就业时间"];
    let second: [&[&str]; 4] = [
        &["姓名", "身份证号", "乡镇", "民族", "就业时间"],
        &["姓名", "身份证号", "民族", "工种", "就业时间"],
        &["民族", "姓名", "身份证号", "乡镇", "就业时间"],
        // Nobody is told apart under this one: its rows are refused.
        &["姓名", "民族", "", "工种", "就业时间"],
    ];
    for headings in second {
        let number = id(2);
        let cell = |heading: &&str| match *heading {
            "姓名" => "测试乙",
            "身份证号" => number.as_str(),
            "乡镇" => "硕督镇",
            "工种" => "木工",
            "民族" => "金丝雀",
            "就业时间" => "2022.3",
            _ => "",
        };
        let row: Vec<&str> = headings.iter().map(cell).collect();
        let read = Book::placements()
            .sheet("Sheet1", &[])
            .row(&first)
            .row(&["测试甲", &id(1), "硕督镇", "焊工", "2022.3"])
            .row(headings)
            .row(&row)
            .row(&first)
            .row(&["测试丙", &id(3), "硕督镇", "厨师", "2022.3"])
            .read();
        let sent = format!("{:?}{:?}", read.frames, read.problems());
        assert!(!sent.contains("金丝雀"), "{headings:?}: {sent}");
        assert_eq!((read.data_rows(), read.skipped()), (vec![2, 4, 6], vec![3, 5]), "{headings:?}");
        let columns = read.report(1).columns.iter().filter(|column| column.meaning == Meaning::Dropped);
        assert_eq!(columns.map(|column| column.heading.as_str()).collect::<Vec<_>>(), ["民族"], "{headings:?}");
        assert_eq!(read.placement(4).is_some(), headings.contains(&"身份证号"), "{headings:?}");
        let trade = |row: u32| read.placement(row).unwrap().trade;
        assert_eq!((trade(2).as_deref(), trade(6).as_deref()), (Some("焊工"), Some("厨师")), "{headings:?}");
    }
}

#[test]
fn wp_18_cells_that_tell_what_is_never_held_leave_in_no_frame() {
    let mut book = Book::placements();
    book.request.choices = vec![ColumnChoice { heading: "备注".to_owned(), field: Some(Field::Trade) }];
    let row = |n: u32, employer: &str, place: &str, remark: &str| {
        ["测试甲".to_owned(), id(n), "2022.3".to_owned(), employer.to_owned(), place.to_owned(), remark.to_owned()]
    };
    let rows = [
        row(1, "藏族服饰合作社", "甘孜藏族自治州", "木工"),
        row(2, "样本公司", "县内", "藏族CANARY4 释放人员"),
        row(3, "刑满释放", "党员", "党员活动中心保洁"),
        row(4, "", "", "厨师"),
    ];
    book = book.sheet("党员", &[]).row(&["姓名", "身份证号", "就业时间", "务工单位", "务工地点", "备注"]);
    for row in &rows {
        book = book.row(&row.each_ref().map(String::as_str));
    }
    let read = book.read();
    let sent = format!("{:?}", read.frames);
    for never in ["CANARY", "释放", "\"党员\"", "刑满"] {
        assert!(!sent.contains(never), "{never}: {sent}");
    }
    assert_eq!(read.report(0).name, "Sheet1", "the name of a sheet says it of everybody in it");
    assert_eq!(read.data_rows(), [2, 3, 4, 5]);
    let trade = |row: u32| read.placement(row).unwrap().trade;
    assert_eq!((trade(2).as_deref(), trade(3), trade(4).as_deref()), (Some("木工"), None, Some("党员活动中心保洁")));
    assert_eq!(read.placement(2).unwrap().employer, "藏族服饰合作社");
    assert_eq!((read.placement(4).unwrap().employer.as_str(), read.placement(4).unwrap().place), ("", None));
    // The row says so, once for each cell, and is kept.
    let notes: Vec<_> = read.problems().into_iter().filter(|problem| problem.code == Code::NeverHeld).collect();
    let noted: Vec<(u32, Option<&str>)> = notes.iter().map(|note| (note.row, note.column.as_deref())).collect();
    assert_eq!(noted, [(3, Some("备注")), (4, Some("务工单位")), (4, Some("务工地点"))]);
    assert!(notes.iter().all(|note| note.severity == Severity::Warning && note.args.is_empty()));
    assert!(notes.iter().all(|note| note.message == "import-problem-never-held"));
}

#[test]
fn wp_18_no_message_repeats_what_was_left_out_and_vacancies_keep_their_own_rule() {
    let read = Book::placements()
        .sheet("Sheet1", &[])
        .row(&["姓名", "身份证号", "就业时间", "产业类型"])
        .row(&["测试甲", &id(1), "2022.3", "工程"])
        .row(&["测试甲", &id(3), "刑满释放", "乙肝"])
        .row(&["测试甲", &id(5), "2022.3", "三产"])
        .read();
    assert_eq!(read.codes(3), [Code::NeverHeld, Code::NeverHeld, Code::Missing]);
    assert!(!format!("{:?}{:?}", read.frames, read.problems()).contains("乙肝"));
    let vacancies = Book::of(Kind::Vacancies)
        .sheet("Sheet1", &[])
        .row(&["岗位名称", "招聘单位", "岗位要求"])
        .row(&["厨师", "样本饭店", "会做饭"])
        .row(&["保洁", "样本饭店", "党员"])
        .row(&["保安", "样本饭店", "会开车"])
        .read();
    assert!(format!("{:?}", vacancies.frames).contains("党员"), "what a vacancy asks for is refused where it is read (WP-15)");
}

#[test]
fn sec_34_numbers_in_other_texts_leave_in_no_frame_and_the_row_counts() {
    let own = id(1);
    let number = with_check("99032919850505007");
    let (employer, place) = (format!("测试乙（{number}）"), "四川省成都市 电话199-0000-0001");
    let mut book = Book::placements();
    book.request.choices = vec![ColumnChoice { heading: "备注".to_owned(), field: Some(Field::Trade) }];
    let read = book
        .sheet("硕督镇19900000009", &[])
        .row(&["姓名", "身份证号", "就业时间", "务工单位", "务工地点", "备注", "联系电话", "家属电话"])
        .row(&["测试甲", &own, "2022.3", &employer, place, "19900000002", "19900000003", "19900000004"])
        .row(&["测试丙", &id(3), "2022.3", "样本公司（91540329MA00001100）", "县内", "合同编号：15012345678", "", ""])
        .read();
    let sent = format!("{:?}", read.frames);
    for gone in [number.as_str(), "199-0000-0001", "19900000002", "19900000004", "19900000009"] {
        assert!(!sent.contains(gone), "{gone}: {sent}");
    }
    assert!(sent.contains(&own) && sent.contains("19900000003"), "what has a column of its own stands in it");
    assert_eq!((read.report(0).name.as_str(), read.report(0).place_hint.as_deref()), ("硕督镇…", Some("硕督镇")));
    let row = read.placement(2).unwrap();
    assert_eq!((row.employer.as_str(), row.place.as_deref(), row.trade), ("测试乙（…）", Some("四川省成都市 电话…"), None));
    let honest = read.placement(3).unwrap();
    assert_eq!(honest.employer, "样本公司（91540329MA00001100）");
    assert_eq!(honest.trade.as_deref(), Some("合同编号：15012345678"));
    // Each cell says so once, and what it was.
    let notes: Vec<_> = read.problems().into_iter().filter(|problem| problem.code == Code::NumberInText).collect();
    let said: Vec<(u32, Option<&str>, &str)> =
        notes.iter().map(|note| (note.row, note.column.as_deref(), note.args[0].1.as_str())).collect();
    let expected = [(2, Some("务工单位"), "identity"), (2, Some("务工地点"), "mobile"), (2, Some("备注"), "mobile")];
    assert_eq!(said, expected);
    assert!(notes.iter().all(|note| note.severity == Severity::Warning && note.message == "import-problem-number-in-text"));
}

#[test]
fn sec_34_work_on_offer_may_name_a_telephone_and_no_identity_number() {
    let number = with_check("99032919850505007");
    let tasks = format!("做饭，电话19900000001，找测试乙{number}");
    let read = Book::of(Kind::Vacancies)
        .sheet("Sheet1", &[])
        .row(&["岗位名称", "招聘单位", "岗位职责"])
        .row(&["厨师", "样本饭店", &tasks])
        .row(&["保安", "样本饭店19900000002", "会开车"])
        .read();
    let sent = format!("{:?}", read.frames);
    assert!(!sent.contains(&number) && sent.contains("做饭，电话19900000001，找测试乙…"), "{sent}");
    assert_eq!((read.codes(2), read.codes(3)), (vec![Code::NumberInText], Vec::new()));
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

fn merged(first_row: u32, first_column: u32, last_row: u32, last_column: u32) -> Merged {
    Merged { first_row, first_column, last_row, last_column }
}
