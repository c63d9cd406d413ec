//! Setting up, the plan and its mistakes, keys.

use super::support::*;

#[test]
fn m_00_init_twice_changes_nothing_and_all_indicators_are_there() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let again = county.leka(&["init", "--plan", PLAN]);
        assert_eq!((again.code, again.json["changed"].as_bool()), (0, Some(false)));
        // Another text does not come into force by the back door.
        let other = county.path("plan-2.toml");
        std::fs::write(&other, format!("{}\n# another text\n", std::fs::read_to_string(PLAN).unwrap())).unwrap();
        let refused = county.leka(&["init", "--plan", &other.display().to_string()]);
        assert_eq!((refused.code, refused.json["error"]["code"].as_str()), (2, Some("failure-init-other-plan")));
        assert!(refused.stderr.contains("leka plan adopt"), "{}", refused.stderr);
        let adopted = county.leka(&["plan", "adopt", &other.display().to_string()]);
        assert_eq!((adopted.code, adopted.json["revision"].as_i64()), (0, Some(2)), "init had not put it into force");
        assert_eq!(county.leka(&["init", "--plan", PLAN]).code, 2, "nor does it bring the first one back");
        let answer = county.leka(&["indicators"]);
        let ids: Vec<&str> = answer.json["figures"].as_array().unwrap().iter().map(|f| f["id"].as_str().unwrap()).collect();
        for id in [
            "transfer.total",
            "transfer.organised_share",
            "training.completed",
            "households.zero_employment",
            "groups.helped_share",
        ] {
            assert!(ids.contains(&id), "{id}");
        }
        // A room that is not built says so and is never 0.
        let bases = county.figure("bases.opened");
        assert!(bases["reported"].is_null());
        assert_eq!(bases["recorded"], false);
        county.is_whole();
    });
}

#[test]
fn m_00_a_wrong_plan_is_refused_with_file_line_and_mend() {
    let county = County::empty(None);
    let text = std::fs::read_to_string(PLAN).unwrap().replace("persons = \"placement\"", "persons = \"placment\"");
    let file = county.path("wrong.toml");
    std::fs::write(&file, &text).unwrap();
    let answer = county.leka(&["plan", "check", &file.display().to_string()]);
    assert_eq!(answer.code, 2);
    let first = &answer.json["errors"][0];
    let line = text.lines().position(|line| line.contains("placment")).unwrap() as i64 + 1;
    assert_eq!(first["line"].as_i64(), Some(line));
    assert!(first["message"].as_str().unwrap().contains("placement"), "{first}");
    assert_eq!(county.leka(&["init", "--plan", &file.display().to_string()]).code, 2);
    assert!(!county.data().join("keys").exists(), "nothing was made");
}

#[test]
fn m_00_a_new_revision_keeps_the_old_and_counts_anew() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        let short = Job { start: "2022-03-01", end: "2022-03-10", ..job(1) };
        ledger(&file, &[job(0), short]);
        county.import(&file, "placements", &[]);
        assert_eq!(county.reported("transfer.total"), 2);
        let text = std::fs::read_to_string(PLAN).unwrap();
        let stricter = regex_free_replace(&text, "placement_minimum_days", "placement_minimum_days = 30");
        let plan = county.path("plan-2.toml");
        std::fs::write(&plan, stricter).unwrap();
        let answer = county.leka(&["plan", "adopt", &plan.display().to_string()]);
        assert_eq!((answer.code, answer.json["revision"].as_i64()), (0, Some(2)), "{}", answer.stderr);
        assert_eq!(county.reported("transfer.total"), 1);
        let explained = county.leka(&["explain", "transfer.total", "--as-of", "2022-12-31"]);
        let reasons: Vec<_> = explained.json["rows"].as_array().unwrap().iter().filter_map(|r| r["reason"].as_str()).collect();
        assert_eq!(reasons, ["too-short"]);
        county.is_whole();
    });
}

#[test]
fn m_00_the_plan_of_another_county_is_refused_and_another_plan_of_this_one_is_said() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let text = std::fs::read_to_string(PLAN).unwrap();
        let file = county.path("plan-2.toml");
        let adopt = |text: String| {
            std::fs::write(&file, text).unwrap();
            county.leka(&["plan", "adopt", &file.display().to_string()])
        };
        let other = adopt(text.replace("\"540329\"", "\"540328\""));
        assert_eq!((other.code, other.json["error"]["code"].as_str()), (2, Some("failure-plan-other-county")));
        assert_eq!(county.leka(&["indicators"]).json["plan"], "luolong-2022");
        let next = adopt(text.replacen("\"luolong-2022\"", "\"luolong-2023\"", 1));
        assert_eq!((next.code, next.json["plan"].as_str()), (0, Some("luolong-2023")), "{}", next.stderr);
        assert!(next.stderr.contains("luolong-2022"), "{}", next.stderr);
        county.is_whole();
    });
}

#[test]
fn m_00_a_county_whose_places_are_not_on_file_is_not_set_up() {
    let county = County::empty(None);
    let text = std::fs::read_to_string(PLAN).unwrap().replace("\"540329\"", "\"540328\"");
    let file = county.path("other.toml");
    std::fs::write(&file, text).unwrap();
    let file = file.display().to_string();
    let refused = county.leka(&["init", "--plan", &file]);
    assert_eq!((refused.code, refused.json["error"]["code"].as_str()), (2, Some("failure-plan-other-county")));
    assert!(refused.stderr.contains("540328") && refused.stderr.contains("540329"), "{}", refused.stderr);
    assert!(!county.data().join("keys").exists(), "nothing was made");
    assert_eq!(county.leka(&["plan", "check", &file]).code, 0, "it can be read all the same");
    assert_eq!(county.leka(&["init", "--plan", PLAN]).code, 0);
}

#[test]
fn m_00_a_plan_without_an_indicator_does_not_pass() {
    let county = County::set_up(None);
    let text = std::fs::read_to_string(PLAN).unwrap();
    let file = county.path("empty.toml");
    std::fs::write(&file, text.split("[[indicator]]").next().unwrap()).unwrap();
    for verb in ["check", "adopt"] {
        let answer = county.leka(&["plan", verb, &file.display().to_string()]);
        assert_eq!(answer.code, 2, "{verb}: {}", answer.text);
    }
    assert_eq!(county.leka(&["plan", "check", PLAN]).code, 0);
}

#[test]
fn m_00_a_plan_that_is_no_text_or_of_nowhere_is_refused_with_its_line() {
    let county = County::empty(None);
    let text = std::fs::read_to_string(PLAN).unwrap();
    let file = county.path("plan.toml");
    let check = |bytes: &[u8]| {
        std::fs::write(&file, bytes).unwrap();
        let answer = county.leka(&["plan", "check", &file.display().to_string()]);
        assert_eq!((answer.code, answer.json["error"].is_null()), (2, true), "{}", answer.text);
        let first = answer.json["errors"][0].clone();
        assert_eq!(first["file"], file.display().to_string());
        (first["line"].as_u64().unwrap(), first["message"].as_str().unwrap().to_owned())
    };
    let (bytes, _, _) = encoding_rs::GB18030.encode(&text);
    for bytes in [&bytes[..], &[0xff, 0xd8, 0xff, 0xe0][..]] {
        let (line, message) = check(bytes);
        assert!(line == 1 && message.contains("UTF-8"), "{line}: {message}");
    }
    let (line, message) = check(text.replace("\"540329\"", "\"999999\"").as_bytes());
    assert_eq!(line as usize, text.lines().position(|line| line.starts_with("division")).unwrap() + 1);
    assert!(message.contains("999999"), "{message}");
    let goal = "\n[[allocation]]\nindicator = \"transfer.total\"\ntownship = \"540329999\"\nat_least = 5\n";
    let (line, message) = check(format!("{text}{goal}").as_bytes());
    assert_eq!(line as usize, text.lines().count() + 4);
    assert!(message.contains("540329101"), "it names those that there are: {message}");
}

/// Replaces the whole line that begins with `key`.
fn regex_free_replace(text: &str, key: &str, line: &str) -> String {
    text.lines().map(|l| if l.trim_start().starts_with(key) { line } else { l }).collect::<Vec<_>>().join("\n")
}

#[test]
fn rel_22_without_the_right_key_nothing_starts() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let keys = county.data().join("keys");
        let kept = std::fs::read(keys.join("root.key")).unwrap();
        std::fs::remove_file(keys.join("root.key")).unwrap();
        assert_eq!(county.leka(&["indicators"]).code, 2, "missing");
        assert!(!keys.join("root.key").exists(), "no new key was made");
        assert_eq!(county.leka(&["init", "--plan", PLAN]).code, 2, "init does not make one either");
        std::fs::write(keys.join("root.key"), "11".repeat(32)).unwrap();
        let answer = county.leka(&["indicators"]);
        assert_eq!((answer.code, answer.json["error"]["code"].as_str()), (2, Some("failure-key-wrong")));
        std::fs::write(keys.join("root.key"), kept).unwrap();
        assert_eq!(county.leka(&["indicators"]).code, 0);
    });
}

#[test]
fn wp_12_goals_of_a_spreadsheet_stand_at_townships_and_a_wrong_total_is_said() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("targets.xlsx");
        let rows = [
            ["2022年任务分解表", "", ""],
            ["乡镇", "transfer.total", "transfer.out_of_region"],
            ["孜托镇", "1200", "10"],
            ["硕督镇", "1000", "9"],
            ["合计", "2300", "19"],
        ];
        workbook(&file, &rows.map(|row| row.map(str::to_owned).to_vec()));
        let answer = county.import(&file, "targets", &[]);
        assert_eq!(answer.code, 0, "{}", answer.stderr);
        assert_eq!(rows_of(&answer), [3, 2, 0, 0, 1]);
        assert_eq!(problems(&answer), [("total-differs".to_owned(), 5)]);
        let figure = county.figure("transfer.total");
        let goal = figure["by"]["township"].as_array().unwrap().iter().find(|p| p["key"] == "540329101").unwrap()["goal"].clone();
        assert_eq!(goal["at_least"], 1000);
        assert_eq!(rows_of(&county.import(&file, "targets", &[])), [3, 0, 2, 0, 1]);
    });
}

#[test]
fn wp_12_a_goal_of_a_village_is_refused_and_the_row_of_the_county_is_a_total() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("targets.xlsx");
        let import = |total: &str| {
            let rows = [
                ["乡镇", "村", "transfer.total"],
                ["硕督镇", "久嘎村", "5"],
                ["硕督镇", "达翁村", "7"],
                ["硕督镇久嘎村", "", "5"],
                ["达翁村", "", "7"],
                ["孜托镇", "", "1000"],
                ["康沙镇", "", "500"],
                ["全县", "", total],
            ];
            workbook(&file, &rows.map(|row| row.map(str::to_owned).to_vec()));
            county.import(&file, "targets", &[])
        };
        let answer = import("2000");
        assert_eq!((answer.code, rows_of(&answer)), (0, [7, 2, 0, 4, 1]), "{}", answer.text);
        let mut wanted: Vec<(String, i64)> = (2..=5).map(|row| ("place-unknown".to_owned(), row)).collect();
        wanted.push(("total-differs".to_owned(), 8));
        assert_eq!(problems(&answer), wanted);
        assert!(answer.text.contains("never at villages"), "{}", answer.text);
        let goals = county.figure("transfer.total")["by"]["township"].as_array().cloned().unwrap_or_default();
        let goal = |township: &str| goals.iter().find(|part| part["key"] == township).map(|part| part["goal"].clone());
        assert_eq!(goal("540329100").unwrap()["at_least"], 1000);
        assert!(goal("540329101").is_none_or(|goal| goal.is_null()), "{goals:?}");
        // The sum of what was taken: nothing to say.
        let answer = import("1500");
        assert_eq!((rows_of(&answer), problems(&answer).len()), ([7, 0, 2, 4, 1], 4), "{}", answer.text);
    });
}

#[test]
fn wp_12_goals_that_a_plan_could_not_have_and_headings_that_name_nothing_are_told() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("targets.xlsx");
        let rows = [
            ["乡镇", "transfer.total", "transfer.organised_share", "transfer.totl", "不存在的指标"],
            ["孜托镇", "1200", "60%", "5", "1"],
            ["硕督镇", "1000", "160%", "5", "1"],
            ["康沙镇", "50%", "60%", "", ""],
            ["孜托镇", "1300", "60%", "", ""],
        ];
        workbook(&file, &rows.map(|row| row.map(str::to_owned).to_vec()));
        let answer = county.import(&file, "targets", &[]);
        assert_eq!(rows_of(&answer), [4, 1, 0, 3, 0], "{}", answer.text);
        let found: Vec<(&str, i64, &str)> = answer.json["problems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| (p["code"].as_str().unwrap(), p["row"].as_i64().unwrap(), p["column"].as_str().unwrap()))
            .collect();
        let wanted = [
            ("heading-unknown", 0, "transfer.totl"),
            ("heading-unknown", 0, "不存在的指标"),
            ("value-unknown", 3, "transfer.organised_share"),
            ("value-unknown", 4, "transfer.total"),
            ("duplicate-in-file", 5, "乡镇"),
        ];
        assert_eq!(found, wanted);
        let said = |n: usize| answer.json["problems"][n]["message"].as_str().unwrap().to_owned();
        assert!(said(0).contains("“transfer.total”"), "{}", said(0));
        assert!(said(1).contains("区外转移就业"), "{}", said(1));
        assert!(said(4).contains("township") && !said(4).contains("employer"), "{}", said(4));
        let goals = county.figure("transfer.organised_share")["by"]["township"].clone();
        let goals = goals.as_array().cloned().unwrap_or_default();
        assert!(goals.iter().filter(|part| part["key"] == "540329101").all(|part| part["goal"].is_null()), "{goals:?}");
    });
}

fn rows_of(answer: &Answer) -> [i64; 5] {
    rows(answer)
}
