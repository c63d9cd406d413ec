//! The whole list of a source: what it does not name any more is taken away, and what a refused row may be about is not.

use super::support::*;

#[test]
fn m_26_the_same_key_twice_in_one_file_and_the_whole_list_of_a_source() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[job(0), job(0), job(1)]);
        let answer = county.import(&file, "placements", &["--source", "甲"]);
        assert_eq!(rows(&answer), [3, 2, 0, 1, 0]);
        assert_eq!(problems(&answer), [("duplicate-in-file".to_owned(), 3)]);
        ledger(&file, &[job(1)]);
        county.import(&file, "placements", &["--source", "甲"]);
        assert_eq!(county.reported("transfer.total"), 2, "without --replaces nothing is ever removed");
        let answer = county.import(&file, "placements", &["--source", "甲", "--replaces"]);
        assert_eq!(answer.json["rows"]["withdrawn"], 1);
        assert_eq!(county.reported("transfer.total"), 1);
        county.is_whole();
    });
}

#[test]
fn m_26_a_refused_row_is_in_the_file_and_takes_no_record_away() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let all = [job(0), job(1), Job { employer: "样本工地", ..job(2) }];
        let wrong = format!("{}{}", &job(1).id[..17], if job(1).id.ends_with('1') { '2' } else { '1' });
        let slips = [
            ("name-differs", Job { name: "测试别人".into(), ..job(1) }),
            ("place-unknown", Job { township: "测试镇", ..job(1) }),
            ("missing", Job { name: String::new(), ..job(1) }),
            ("value-unknown", Job { sector: "种植", ..job(1) }),
            ("date-unreadable", Job { start: "昨天", ..job(1) }),
            ("id-checksum", Job { id: wrong, ..job(1) }),
            ("id-damaged", Job { id: format!("{}000", &job(1).id[..15]), ..job(1) }),
            ("missing", Job { id: String::new(), ..job(1) }),
        ];
        for (code, slip) in slips {
            ledger(&file, &all);
            county.import(&file, "placements", &["--source", "甲"]);
            assert_eq!(county.reported("transfer.total"), 3);
            // The second record is refused, the third is gone from the list.
            ledger(&file, &[job(0), slip]);
            let answer = county.import(&file, "placements", &["--source", "甲", "--replaces"]);
            assert_eq!(rows(&answer), [2, 0, 1, 1, 0], "{code}: {}", answer.text);
            assert!(problems(&answer).contains(&(code.to_owned(), 3)), "{code}: {}", answer.text);
            assert_eq!((&answer.json["rows"]["withdrawn"], county.reported("transfer.total")), (&1.into(), 2), "{code}");
            assert!(messages(&answer, "held-back")[0].contains(": 1."), "{code}: {}", answer.text);
        }
        county.is_whole();
    });
}

#[test]
fn m_26_a_refused_row_that_says_nothing_of_its_record_holds_back_all() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[job(0), job(1), job(2)]);
        county.import(&file, "placements", &["--source", "甲"]);
        ledger(&file, &[job(0), Job { id: String::new(), employer: "", start: "", ..job(1) }]);
        let answer = county.import(&file, "placements", &["--source", "甲", "--replaces"]);
        assert_eq!((rows(&answer), &answer.json["rows"]["withdrawn"]), ([2, 0, 1, 1, 0], &0.into()), "{}", answer.text);
        assert!(messages(&answer, "held-back")[0].contains("withdrew nothing"), "{}", answer.text);
        assert_eq!(county.reported("transfer.total"), 3);
        // Nothing at all is most likely a slip of the export.
        ledger(&file, &[]);
        let answer = county.import(&file, "placements", &["--source", "甲", "--replaces"]);
        assert_eq!((answer.code, answer.json["error"]["code"].as_str()), (2, Some("import-replaces-nothing")));
        assert_eq!(county.reported("transfer.total"), 3);
        // A list of people takes nobody away, and says so.
        ledger(&file, &[job(0)]);
        let answer = county.import(&file, "people", &["--source", "甲", "--replaces"]);
        assert_eq!((answer.code, messages(&answer, "replaces-unused").len()), (0, 1), "{}", answer.text);
        county.is_whole();
    });
}

#[test]
fn m_05_a_refused_row_of_a_roster_takes_no_course_away() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("roster.xlsx");
        let head =
            ["乡镇", "姓名", "身份证号", "培训单位名称", "培训工种", "培训开始时间", "培训结束时间", "是否补贴", "是否结业"];
        let row = |n: u32, township: &str, name: &str, course: &str, end: &str| {
            let number = id("19900101", n);
            [township, name, &number, "样本学校", course, "2022-03-01", end, "是", "是"].map(str::to_owned).to_vec()
        };
        let fine = |n: u32, course: &str| row(n, "硕督镇", "测试甲", course, "2022-03-20");
        let slips = [
            row(2, "硕督镇", "测试别人", "电工", "2022-03-20"),
            row(2, "测试镇", "测试甲", "电工", "2022-03-20"),
            row(2, "硕督镇", "测试甲", "", "很快"),
        ];
        for slip in slips {
            workbook(&file, &[head.map(str::to_owned).to_vec(), fine(1, "电工"), fine(2, "电工"), fine(3, "木工")]);
            county.import(&file, "trainings", &["--source", "甲"]);
            assert_eq!(county.reported("training.completed"), 3);
            workbook(&file, &[head.map(str::to_owned).to_vec(), fine(1, "电工"), slip]);
            let answer = county.import(&file, "trainings", &["--source", "甲", "--replaces"]);
            assert_eq!((rows(&answer), &answer.json["rows"]["withdrawn"]), ([2, 0, 1, 1, 0], &1.into()), "{}", answer.text);
            assert_eq!((messages(&answer, "held-back").len(), county.reported("training.completed")), (1, 2));
        }
        // A course without a last day is taken, and does not count before it has one.
        workbook(&file, &[head.map(str::to_owned).to_vec(), row(4, "硕督镇", "测试甲", "电工", "")]);
        let answer = county.import(&file, "trainings", &[]);
        assert_eq!(rows(&answer), [1, 1, 0, 0, 0]);
        assert!(messages(&answer, "column-absent").iter().any(|message| message.contains("last day")), "{}", answer.text);
        county.is_whole();
    });
}

#[test]
fn m_26_no_list_is_called_like_the_records_that_people_made_themselves() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[job(0)]);
        for source in [":self", ":"] {
            for more in [&[][..], &["--dry-run"], &["--replaces"]] {
                let answer = county.import(&file, "placements", &[&["--source", source], more].concat());
                assert_eq!(answer.code, 2, "{source} {more:?}: {}", answer.text);
                let said = format!("{}{}", answer.text, answer.stderr);
                assert!(said.contains("colon") || said.contains("冒号"), "{said}");
            }
        }
        assert_eq!(county.reported("transfer.total"), 0);
        assert_eq!(rows(&county.import(&file, "placements", &["--source", "a:self"])), [1, 1, 0, 0, 0]);
    });
}
