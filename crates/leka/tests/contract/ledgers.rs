//! Ledgers in: clean, again, corrected, overlapping.

use super::support::*;

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
fn m_26_strict_stores_all_or_nothing_and_dry_run_nothing() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &[job(0), Job { start: "", ..job(1) }]);
        // Every row is counted, and none is kept.
        let strict = county.import(&file, "placements", &["--strict"]);
        assert_eq!((strict.code, rows(&strict)), (2, [2, 1, 0, 1, 0]), "read is the sum of the others");
        assert_eq!((&strict.json["dry_run"], &strict.json["import"]), (&serde_json::json!(true), &serde_json::Value::Null));
        assert_eq!(county.reported("transfer.total"), 0);
        assert_eq!(county.leka(&["explain", "transfer.total"]).json["rows"].as_array().map(Vec::len), Some(0));
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
