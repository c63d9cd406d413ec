//! Refused rows go back with their reasons, to be mended and sent again.

use super::support::*;
use calamine::{Data, Reader, Xlsx};

#[test]
fn m_27_refused_rows_come_back_with_reasons_and_can_be_mended_and_sent_again() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let (file, back) = (county.path("ledger.xlsx"), county.path("back.xlsx"));
        let mut rows_out = vec![
            ["乡镇", "姓名", "民族", "身份证号码", "就业单位", "务工地点", "开始时间", "产业类型", "就业渠道"]
                .map(str::to_owned)
                .to_vec(),
        ];
        let good = id("19900101", 11);
        let bad = format!("{}0", &id("19900101", 12)[..17]);
        let bad = if bad == id("19900101", 12) { format!("{}1", &bad[..17]) } else { bad };
        rows_out.push(
            ["硕督镇", "测试甲", "canary-minzu", &good, "样本合作社", "县内", "2022-03-05", "产业", "自发"]
                .map(str::to_owned)
                .to_vec(),
        );
        rows_out.push(
            ["硕督镇", "测试乙", "canary-minzu", &bad, "样本合作社", "县内", "昨天", "产业", "自发"].map(str::to_owned).to_vec(),
        );
        workbook(&file, &rows_out);
        let answer = county.import(&file, "placements", &["--problems", &back.display().to_string()]);
        assert_eq!((answer.code, rows(&answer)), (0, [2, 1, 0, 1, 0]), "{}", answer.text);
        let mut found = problems(&answer);
        found.sort();
        assert_eq!(found, [("date-unreadable".to_owned(), 3), ("id-checksum".to_owned(), 3)]);
        let mut book: Xlsx<_> = calamine::open_workbook(&back).unwrap();
        let name = book.sheet_names()[0].clone();
        let range = book.worksheet_range(&name).unwrap();
        let text: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
        let all = text.concat().join("|");
        assert!(!all.contains("canary") && !all.contains("民族"), "dropped columns stay dropped: {all}");
        assert!(all.contains(&bad) && !all.contains(&good), "only refused rows: {all}");
        assert!(matches!(range.rows().next().unwrap()[0], Data::String(_)));
        // Mended and sent again, with its column of reasons.
        let mended: Vec<Vec<String>> = text
            .iter()
            .map(|row| {
                row.iter().map(|cell| if *cell == bad { id("19900101", 12) } else { cell.replace("昨天", "2022.4.1") }).collect()
            })
            .collect();
        workbook(&file, &mended);
        assert_eq!(rows(&county.import(&file, "placements", &[])), [1, 1, 0, 0, 0]);
        assert_eq!(county.reported("transfer.total"), 2);
    });
}

#[test]
fn m_27_where_reasons_cannot_be_written_nothing_is_brought_in() {
    let county = County::set_up(None);
    let (file, back) = (county.path("ledger.xlsx"), county.path("back.xlsx"));
    ledger(&file, &[job(0), Job { start: "", ..job(1) }]);
    for path in [county.path("nowhere/back.xlsx"), county.data()] {
        let answer = county.import(&file, "placements", &["--problems", &path.display().to_string()]);
        assert_eq!((answer.code, answer.json["error"]["code"].as_str()), (2, Some("failure-problems-unwritable")));
        assert_eq!(county.reported("transfer.total"), 0);
    }
    // The ledger itself, however it is written, is no place for them.
    let (link, before) = (county.path("link.xlsx"), std::fs::read(&file).unwrap());
    std::fs::hard_link(&file, &link).unwrap();
    for path in [&file, &county.path("./ledger.xlsx"), &link] {
        let answer = county.import(&file, "placements", &["--problems", &path.display().to_string()]);
        assert_eq!((answer.code, answer.json["error"]["code"].as_str()), (2, Some("failure-problems-same-file")));
        assert_eq!((county.reported("transfer.total"), std::fs::read(&file).unwrap()), (0, before.clone()));
    }
    std::fs::remove_file(&link).unwrap();
    // Without reasons no file is made, and one that is there stays as it is.
    ledger(&file, &[job(0)]);
    let path = back.display().to_string();
    let arguments = ["--problems", path.as_str()];
    assert_eq!(county.import(&file, "placements", &arguments).code, 0);
    assert!(!back.exists());
    std::fs::write(&back, "kept").unwrap();
    assert_eq!(county.import(&file, "placements", &arguments).code, 0);
    assert_eq!(std::fs::read_to_string(&back).unwrap(), "kept");
    ledger(&file, &[Job { start: "", ..job(1) }]);
    assert_eq!(county.import(&file, "placements", &arguments).code, 0);
    let book: Xlsx<_> = calamine::open_workbook(&back).unwrap();
    assert_eq!(book.sheet_names().len(), 1);
}
