//! Ledgers in: clean, messy, again, corrected, overlapping, refused.

use super::support::*;
use calamine::{Data, Reader, Xlsx};

#[test]
fn m_26_a_ledger_counts_and_the_same_again_changes_nothing() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let jobs =
            [job(0), Job { sector: "项目", channel: "自发", place: "四川省成都市", ..job(1) }, Job { sector: "三产", ..job(2) }];
        ledger(&file, &jobs);
        let answer = county.import(&file, "placements", &[]);
        assert_eq!((answer.code, rows(&answer)), (0, [3, 3, 0, 0, 0]), "{}", answer.text);
        assert_eq!(county.reported("transfer.total"), 3);
        assert_eq!(county.part("transfer.total", "sector", "industry"), 1);
        assert_eq!(county.reported("transfer.out_of_region"), 1);
        assert_eq!(county.figure("transfer.organised_share")["reported"]["part"], 2);
        assert_eq!(county.figure("transfer.total")["confirmed"], 0, "nobody confirmed yet");
        assert_eq!(rows(&county.import(&file, "placements", &[])), [3, 0, 3, 0, 0]);
        assert_eq!(county.reported("transfer.total"), 3);
        county.is_whole();
    });
}

#[test]
fn m_26_a_corrected_file_corrects_and_moves_the_figure() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[job(0), job(1)]);
        county.import(&file, "placements", &[]);
        ledger(&file, &[Job { sector: "项目", ..job(0) }, job(1)]);
        let answer = county.import(&file, "placements", &[]);
        assert_eq!(rows(&answer), [2, 1, 1, 0, 0]);
        assert_eq!(answer.json["rows"]["corrected"], 1);
        assert_eq!(county.reported("transfer.industry"), 1);
        assert_eq!(county.reported("transfer.project"), 1);
        assert_eq!(county.reported("transfer.total"), 2);
        // A blank cell never erases what is known.
        ledger(&file, &[Job { sector: "", pay: "", ..job(0) }, job(1)]);
        assert_eq!(rows(&county.import(&file, "placements", &[])), [2, 0, 2, 0, 0]);
        assert_eq!(county.reported("transfer.project"), 1);
        // New work of somebody known whose telephone is another one now: a known record was corrected, too.
        let later = |n, phone| Job { start: "2022-07-01", phone, ..job(n) };
        ledger(&file, &[later(0, "19900000001"), later(5, "19900000002")]);
        let answer = county.import(&file, "placements", &[]);
        assert_eq!(rows(&answer), [2, 2, 0, 0, 0]);
        assert_eq!(answer.json["rows"]["corrected"], 1, "the other one was not known");
        county.is_whole();
    });
}

#[test]
fn m_26_the_first_record_counts_and_every_part_adds_up() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let second = Job { start: "2022-06-01", employer: "样本工地", sector: "项目", place: "区外", ..job(0) };
        ledger(&file, &[second, Job { end: "2022-04-01", ..job(0) }, Job { township: "孜托镇", ..job(1) }]);
        assert_eq!(rows(&county.import(&file, "placements", &[])), [3, 3, 0, 0, 0]);
        assert_eq!(county.reported("transfer.total"), 2);
        assert_eq!(county.reported("transfer.industry"), 2, "the earlier job counts");
        assert_eq!(county.reported("transfer.project"), 0);
        assert_eq!(county.reported("transfer.out_of_region"), 1, "a count of its own has its own first record");
        for dimension in ["township", "sector", "channel", "destination", "month"] {
            let answer = county.leka(&["indicators", "--as-of", "2022-12-31", "--id", "transfer.total", "--by", dimension]);
            let parts = answer.json["figures"][0]["by"][dimension].as_array().unwrap().clone();
            assert_eq!(parts.iter().map(|p| p["reported"].as_i64().unwrap()).sum::<i64>(), 2, "{dimension}");
        }
        assert_eq!(county.part("transfer.total", "month", "2022-03"), 2);
    });
}

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
fn m_26_strict_stores_all_or_nothing_and_dry_run_nothing() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[job(0), Job { start: "", ..job(1) }]);
        assert_eq!(county.import(&file, "placements", &["--strict"]).code, 2);
        assert_eq!(county.reported("transfer.total"), 0);
        let dry = county.import(&file, "placements", &["--dry-run"]);
        assert_eq!((dry.code, rows(&dry)), (0, [2, 1, 0, 1, 0]));
        assert_eq!(county.reported("transfer.total"), 0);
        assert_eq!(county.import(&file, "placements", &[]).code, 0);
        assert_eq!(county.reported("transfer.total"), 1);
    });
}

#[test]
fn m_26_one_number_under_two_names_is_refused_and_the_earlier_name_stays() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[Job { name: "测试·次仁".into(), ..job(0) }]);
        county.import(&file, "placements", &[]);
        ledger(
            &file,
            &[Job { name: "测试次仁".into(), ..job(0) }, Job { name: "测试别人".into(), start: "2022-08-01", ..job(0) }],
        );
        let answer = county.import(&file, "placements", &[]);
        assert_eq!(rows(&answer), [2, 0, 1, 1, 0]);
        assert!(problems(&answer).contains(&("name-differs".to_owned(), 3)));
    });
}

#[test]
fn m_26_two_townships_are_a_question_and_nothing_is_guessed() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[job(0)]);
        county.import(&file, "placements", &["--source", "硕督镇"]);
        ledger(&file, &[Job { township: "孜托镇", start: "2022-05-01", employer: "样本工地", ..job(0) }]);
        let answer = county.import(&file, "placements", &["--source", "孜托镇"]);
        assert_eq!(rows(&answer), [1, 1, 0, 0, 0]);
        let codes: Vec<String> = problems(&answer).into_iter().map(|(code, _)| code).collect();
        assert!(codes.contains(&"township-differs".to_owned()) && codes.contains(&"overlap".to_owned()), "{codes:?}");
        assert_eq!(county.reported("transfer.total"), 1);
        assert_eq!(county.part("transfer.total", "township", "540329101"), 1, "the old township stays");
    });
}

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

fn messages(answer: &Answer, code: &str) -> Vec<String> {
    let list = answer.json["problems"].as_array().expect("problems").iter().filter(|problem| problem["code"] == code);
    list.map(|problem| problem["message"].as_str().expect("a message").to_owned()).collect()
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
fn m_27_where_reasons_cannot_be_written_nothing_is_brought_in() {
    let county = County::set_up(None);
    let (file, back) = (county.path("ledger.xlsx"), county.path("back.xlsx"));
    ledger(&file, &[job(0), Job { start: "", ..job(1) }]);
    for path in [county.path("nowhere/back.xlsx"), county.data()] {
        let answer = county.import(&file, "placements", &["--problems", &path.display().to_string()]);
        assert_eq!((answer.code, answer.json["error"]["code"].as_str()), (2, Some("failure-problems-unwritable")));
        assert_eq!(county.reported("transfer.total"), 0);
    }
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
fn wp_18_no_word_is_remembered_for_a_column_that_is_never_held() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let mut all = vec![PLACEMENTS.iter().map(|heading| (*heading).to_owned()).collect::<Vec<_>>(), vec![String::new(); 11]];
        for (at, cell) in ["硕督镇", "测试甲", &id("19900101", 1), "", "样本合作社", "县内", "2022-03-05"].iter().enumerate()
        {
            all[1][at] = (*cell).to_owned();
        }
        all[0].push("其他".to_owned());
        all[1].push("藏族".to_owned());
        workbook(&file, &all);
        for map in ["民族:藏=industry", "民族=employer", "其他:藏族=industry"] {
            let answer = county.import(&file, "placements", &["--source", "甲", "--map", map]);
            assert_eq!((answer.code, answer.json["error"]["code"].as_str()), (2, Some("import-map-forbidden")), "{map}");
        }
        assert_eq!(county.reported("transfer.total"), 0);
        let answer = county.import(&file, "placements", &["--source", "甲", "--map", "民族=-"]);
        assert_eq!(rows(&answer), [1, 1, 0, 0, 0], "leaving it out is what happens anyway: {}", answer.text);
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

#[test]
fn m_26_a_word_is_mapped_once_and_remembered_for_the_source() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[Job { sector: "种植", ..job(0) }]);
        let answer = county.import(&file, "placements", &["--source", "甲"]);
        assert_eq!(problems(&answer), [("value-unknown".to_owned(), 2)]);
        let answer = county.import(&file, "placements", &["--source", "甲", "--map", "产业类型:种植=industry"]);
        assert_eq!(rows(&answer), [1, 1, 0, 0, 0], "{}", answer.text);
        ledger(&file, &[Job { sector: "种植", ..job(1) }]);
        assert_eq!(rows(&county.import(&file, "placements", &["--source", "甲"])), [1, 1, 0, 0, 0]);
        assert_eq!(rows(&county.import(&file, "placements", &["--source", "乙"])), [1, 0, 0, 1, 0], "not for another source");
        assert_eq!(county.reported("transfer.industry"), 2);
    });
}

#[test]
fn m_26_a_mapping_that_cannot_be_meant_is_refused_and_the_good_one_stays() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let import = |more: &[&str]| county.import(&file, "placements", &[&["--source", "甲"][..], more].concat());
        ledger(&file, &[Job { sector: "种养殖", ..job(0) }]);
        assert_eq!(rows(&import(&["--map", "产业类型:种养殖=industry"])), [1, 1, 0, 0, 0]);
        ledger(&file, &[Job { sector: "种养殖", ..job(1) }]);
        for (map, code, said) in [
            ("产业类型:种养殖=idustry", "import-map-value", "industry, project, services"),
            ("产业类型:别的词=self", "import-map-value", "industry, project, services"),
            ("乡镇:硕督=测试镇", "import-map-value", "孜托镇, 硕督镇"),
            ("务工地点:县内=某地", "import-map-place", "outside_region"),
            ("就业单位:样本合作社=industry", "import-map-no-words", "产业类型, 就业渠道"),
            ("没有的列:种养殖=industry", "import-map-heading", "乡镇, 姓名, 身份证号码"),
            ("没有的列=trade", "import-map-heading", "产业类型"),
            ("没有的列=-", "import-map-heading", "产业类型"),
            ("产业类型=course", "failure-import-field", "sector"),
            ("产业类型:=industry", "failure-import-field", "sector"),
        ] {
            for more in [&["--map", map][..], &["--map", map, "--dry-run"], &["--map", map, "--strict"]] {
                let answer = import(more);
                assert_eq!((answer.code, answer.json["error"]["code"].as_str()), (2, Some(code)), "{map}: {}", answer.text);
                let message = answer.json["error"]["message"].as_str().unwrap();
                assert!(message.contains(said), "{map}: {message}");
            }
        }
        assert_eq!(county.reported("transfer.total"), 1, "nothing was brought in");
        assert_eq!(rows(&import(&[])), [1, 1, 0, 0, 0], "what was remembered before stays");
        assert_eq!(county.reported("transfer.industry"), 2);
        // A heading that ends in a colon is no heading with a word.
        let head = ["乡镇", "姓名", "身份证号码", "东家：", "开始时间"].map(str::to_owned).to_vec();
        let row = ["硕督镇", "测试丙0", &job(2).id, "样本工地", "2022-03-05"].map(str::to_owned).to_vec();
        workbook(&file, &[head, row]);
        let answer = import(&["--map", "东家：=employer"]);
        assert_eq!(rows(&answer), [1, 1, 0, 0, 0], "{}", answer.text);
        assert_eq!(answer.json["sheets"][0]["columns"]["东家："], "employer");
        county.is_whole();
    });
}

#[test]
fn m_26_what_was_remembered_and_fits_no_more_is_left_aside_with_a_note() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let import = |more: &[&str]| county.import(&file, "placements", &[&["--source", "甲"][..], more].concat());
        ledger(&file, &[Job { sector: "种植", ..job(0) }]);
        assert_eq!(rows(&import(&["--map", "产业类型:种植=industry"])), [1, 1, 0, 0, 0]);
        // Now the same column is said to be another one, in whose list the remembered value is not.
        ledger(&file, &[Job { sector: "自发", ..job(1) }, Job { sector: "种植", ..job(2) }]);
        let answer = import(&["--map", "产业类型=channel"]);
        assert_eq!((answer.code, rows(&answer)), (0, [2, 1, 0, 1, 0]), "{}", answer.text);
        let found = problems(&answer);
        for noted in [("mapping-unfit".to_owned(), 0), ("value-unknown".to_owned(), 3)] {
            assert!(found.contains(&noted), "{found:?}");
        }
        assert!(messages(&answer, "mapping-unfit")[0].contains("(industry)"), "{}", answer.text);
        // Said anew it holds, and there is nothing to note any more.
        let answer = import(&["--map", "产业类型:种植=self"]);
        assert_eq!(rows(&answer), [2, 1, 1, 0, 0], "{}", answer.text);
        assert!(messages(&answer, "mapping-unfit").is_empty(), "{}", answer.text);
        assert_eq!(county.part("transfer.total", "channel", "self"), 2);
        // A list of another form, which has no such column, is taken as it is.
        let head = ["乡镇", "姓名", "身份证号码", "开始时间", "就业渠道"].map(str::to_owned).to_vec();
        let row = ["硕督镇", "测试丁0", &job(3).id, "2022-03-05", "自发"].map(str::to_owned).to_vec();
        workbook(&file, &[head, row]);
        let answer = import(&[]);
        assert_eq!((answer.code, rows(&answer)), (0, [1, 1, 0, 0, 0]), "{}", answer.text);
        assert!(messages(&answer, "mapping-unfit").is_empty(), "{}", answer.text);
        county.is_whole();
    });
}

/// WP-18: the sentence that names the headings of a file names none of a column that is never held, and no cell.
#[test]
fn wp_18_headings_that_are_named_are_none_of_columns_that_are_never_held() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let head = ["乡镇", "姓名", "民族", "身份证号码", "就业单位", "开始时间"].map(str::to_owned).to_vec();
        let number = id("19900101", 1);
        let row = ["硕督镇", "测试甲", "CANARY", &number, "样本合作社", "2022-03-05"].map(str::to_owned).to_vec();
        workbook(&file, &[head, row]);
        let answer = county.import(&file, "placements", &["--map", "没有的列=trade"]);
        let message = answer.json["error"]["message"].as_str().unwrap();
        assert!(answer.code == 2 && message.contains("乡镇, 姓名, 身份证号码, 就业单位, 开始时间"), "{message}");
        for never in ["民族", "CANARY", "测试甲", number.as_str()] {
            assert!(!answer.text.contains(never) && !answer.stderr.contains(never), "{never}");
        }
    });
}

#[test]
fn m_05_trainings_count_completions_and_ask_once_for_what_a_file_does_not_carry() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("roster.xlsx");
        let head = ["乡镇", "姓名", "身份证号", "培训单位名称", "培训工种", "培训开始时间", "培训结束时间", "培训类型"];
        let row = |n: u32, mode: &str| {
            let number = id("19900101", n);
            ["硕督镇", "测试甲", &number, "样本学校", "电工", "2022-03-01", "2022-03-20", mode].map(str::to_owned).to_vec()
        };
        workbook(&file, &[head.map(str::to_owned).to_vec(), row(1, "订单式培训"), row(2, "就业技能培训")]);
        let answer = county.import(&file, "trainings", &[]);
        assert_eq!(rows(&answer), [2, 2, 0, 0, 0], "{}", answer.text);
        assert_eq!(county.reported("training.completed"), 0, "not counted before it is said");
        county.import(&file, "trainings", &["--set", "completed=yes", "--set", "subsidised=yes"]);
        assert_eq!(county.reported("training.completed"), 2);
        assert_eq!(county.figure("training.order_share")["reported"]["part"], 1);
        county.is_whole();
    });
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
