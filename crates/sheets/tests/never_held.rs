//! What never leaves the reading process (WP-18), and what no message may hold (SEC-43).

mod common;

use common::*;
use leka_sheets::cells::Merged;
use leka_sheets::protocol::Meaning;

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

fn merged(first_row: u32, first_column: u32, last_row: u32, last_column: u32) -> Merged {
    Merged { first_row, first_column, last_row, last_column }
}
