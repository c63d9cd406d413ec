//! Columns and words that somebody says the meaning of, once for a source.

use super::support::*;

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
