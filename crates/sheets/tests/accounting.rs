//! Promises that hold for any file: nothing panics, every used row is counted once, dropped cells stay inside.

mod common;

use common::*;
use leka_sheets::cells::{Cell, Merged, RawRow, RowSink, SheetHead};
use leka_sheets::check::{Columns, Context, check_person, check_placement, check_targets, check_training, check_vacancy};
use leka_sheets::layout::LayoutSink;
use leka_sheets::protocol::{Frame, Kind, Request};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        3 => Just(Cell::Empty),
        4 => "[测试甲乙丙合计小注：填表人0-9xX. 年月日镇村√/]{0,20}".prop_map(Cell::Text),
        2 => "\\PC{0,12}".prop_map(Cell::Text),
        2 => any::<f64>().prop_map(Cell::Number),
        1 => (0.0f64..60_000.0).prop_map(|n| Cell::Number(n.trunc())),
        1 => any::<i32>().prop_map(Cell::Day),
        1 => any::<bool>().prop_map(Cell::Bool),
        1 => Just(Cell::Error("#N/A".to_owned())),
        2 => (1u32..400).prop_map(|n| Cell::Text(id(n))),
        1 => prop::sample::select(vec!["姓名", "身份证号", "合计", "硕督镇", "久嘎村", "白托村", "2022.3", "务工信息", "民族"]).prop_map(|t| Cell::Text(t.to_owned())),
    ]
}

fn any_rows() -> impl Strategy<Value = Vec<Vec<Cell>>> {
    prop::collection::vec(prop::collection::vec(any_cell(), 0..9), 0..100)
}

fn any_merged() -> impl Strategy<Value = Vec<Merged>> {
    let block = (0u32..160, 0u32..10, 0u32..4, 0u32..4).prop_map(|(r, c, down, across)| Merged {
        first_row: r,
        first_column: c,
        last_row: r + down,
        last_column: c + across,
    });
    prop::collection::vec(block, 0..6)
}

const HEADER: [&str; 9] = ["序号", "姓名", "身份证号", "乡镇", "村", "就业时间", "民族", "就业地点", "产业类型"];

const VACANCY_HEADER: [&str; 9] =
    ["序号", "岗位名称", "用工单位", "招聘人数", "月工资", "工作地点", "民族", "联系电话", "截止日期"];

/// A header that a file of this kind would have.
fn header(kind: Kind) -> Vec<Cell> {
    let headings = if kind == Kind::Vacancies { VACANCY_HEADER } else { HEADER };
    headings.iter().map(|heading| text(heading)).collect()
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL.to_vec())
}

/// Reads one sheet and gives the frames.
fn frames(kind: Kind, rows: &[Vec<Cell>], merged: Vec<Merged>) -> Vec<Frame> {
    let indicators = vec![("transfer.total".to_owned(), vec!["就业地点".to_owned()])];
    let request = Request { kind, file_name: "测试.xlsx".to_owned(), choices: Vec::new(), indicators };
    let mut frames = Vec::new();
    let mut emit = |frame| {
        frames.push(frame);
        Ok(())
    };
    let mut sink = LayoutSink::new(&request, &mut emit);
    assert!(sink.sheet(SheetHead { name: "Sheet1".to_owned(), merged, ..SheetHead::default() }));
    for (index, cells) in rows.iter().enumerate() {
        let formulas = (0..u16::try_from(cells.len()).unwrap()).filter(|n| n % 3 == 0).collect();
        sink.row(RawRow { row: u32::try_from(index).unwrap() + 1, cells: cells.clone(), formulas }).unwrap();
    }
    sink.end_sheet().unwrap();
    sink.finish().unwrap();
    frames
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn every_used_row_below_the_header_is_counted_exactly_once(kind in any_kind(), rows in any_rows(), merged in any_merged()) {
        let mut rows = rows;
        rows.insert(0, header(kind));
        let frames = frames(kind, &rows, merged);
        let mut counted: BTreeMap<u32, u32> = BTreeMap::new();
        let mut header_row = 0;
        for frame in &frames {
            match frame {
                // Lists further down have a header of their own; it is a row like others.
                Frame::Sheet(report) if header_row == 0 => header_row = report.header_row,
                Frame::Sheet(_) => {}
                Frame::Rows(rows) => rows.iter().for_each(|row| *counted.entry(row.row).or_default() += 1),
                Frame::Skipped { rows, .. } => rows.iter().for_each(|row| *counted.entry(*row).or_default() += 1),
                Frame::Total(row) => *counted.entry(row.row).or_default() += 1,
                Frame::Formulas { .. } | Frame::Done { .. } | Frame::Refused(_) => {}
            }
        }
        let below: Vec<(u32, u32)> = (header_row + 1..=u32::try_from(rows.len()).unwrap()).map(|row| (row, 1)).collect();
        prop_assert!(header_row >= 1);
        prop_assert_eq!(counted.into_iter().collect::<Vec<_>>(), below);
    }

    #[test]
    fn a_row_with_a_name_and_a_number_is_never_skipped(rows in any_rows(), person in 1u32..400, at in 0usize..150) {
        let mut rows = rows;
        rows.insert(0, HEADER.iter().map(|heading| text(heading)).collect());
        let at = 1 + at % rows.len();
        rows.insert(at, vec![Cell::Empty, text("测试甲"), text(&id(person)), Cell::Empty, Cell::Empty, text("2022.3")]);
        let frames = frames(Kind::Placements, &rows, Vec::new());
        let found = frames.iter().any(|frame| matches!(frame, Frame::Rows(rows) if rows.iter().any(|row| row.row == u32::try_from(at).unwrap() + 1)));
        // A lucky row above may make a better header only when it names more columns, which these cannot.
        prop_assert!(found);
    }

    #[test]
    fn wp_18_canaries_under_a_forbidden_heading_are_in_no_frame(rows in any_rows(), merged in any_merged()) {
        let mut rows = rows;
        for row in &mut rows {
            row.resize(9, Cell::Empty);
            row[6] = text("金丝雀");
        }
        rows.insert(0, HEADER.iter().map(|heading| text(heading)).collect());
        let sent = format!("{:?}", frames(Kind::Placements, &rows, merged));
        prop_assert!(!sent.contains("金丝雀"));
    }

    #[test]
    fn no_cell_makes_a_check_panic(kind in any_kind(), rows in any_rows(), set in "\\PC{0,6}") {
        let mut rows = rows;
        rows.insert(0, header(kind));
        let frames = frames(kind, &rows, Vec::new());
        let mut context = Context { today: leka_core::Day::of(2022, 12, 31).unwrap(), plan_year: 2022, set: BTreeMap::new(), words: BTreeMap::new() };
        context.set.insert("start".to_owned(), set);
        let mut columns = None;
        for frame in &frames {
            match (frame, &columns) {
                (Frame::Sheet(report), _) => columns = Some(Columns::of(report)),
                (Frame::Rows(rows), Some(columns)) => for row in rows {
                    let _ = (check_person(row, columns, &context), check_placement(row, columns, &context));
                    let _ = (check_training(row, columns, &context), check_targets(row, columns, &context));
                    let _ = check_vacancy(row, columns, &context);
                },
                _ => {}
            }
        }
    }
}
