//! Hostile files end in a sentence; what may never be held is found nowhere.

use super::support::*;
use std::io::Write;
use std::path::Path;

#[test]
fn sec_22_files_that_are_no_ledgers_end_in_a_sentence_and_change_nothing() {
    let county = County::set_up(None);
    let cases: [(&str, Vec<u8>); 5] = [
        ("empty.xlsx", Vec::new()),
        ("picture.xlsx", [0xFF, 0xD8, 0xFF, 0xE0].repeat(50)),
        ("noise.xls", (0..2_000_u32).map(|n| (n * 7_919 % 251) as u8).collect()),
        ("page.pdf", b"%PDF-1.7\n1 0 obj\n".to_vec()),
        ("zip.xlsx", zip_of(&[("a.txt", b"hello")])),
    ];
    for (name, bytes) in cases {
        let file = county.path(name);
        std::fs::write(&file, bytes).unwrap();
        let answer = county.import(&file, "placements", &[]);
        assert_eq!(answer.code, 2, "{name}: {}", answer.text);
        let message = answer.json["error"]["message"].as_str().unwrap_or_default();
        assert!(message.len() > 20 && !message.contains("import-"), "{name}: {message}");
    }
    assert_eq!(county.reported("transfer.total"), 0);
    county.is_whole();
}

fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// WP-18: values under forbidden headings reach no database, log, temporary file or backup.
#[test]
fn wp_18_canaries_in_forbidden_columns_are_found_nowhere() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let forbidden = ["民族", "名族", "政治面貌", "宗教信仰", "护照号"];
        let mut head: Vec<String> = ["乡镇", "姓名", "身份证号码", "就业单位", "开始时间"].map(str::to_owned).to_vec();
        head.extend(forbidden.map(str::to_owned));
        let mut row: Vec<String> =
            ["硕督镇", "测试甲", &id("19900101", 1), "样本合作社", "2022-03-05"].map(str::to_owned).to_vec();
        row.extend((0..forbidden.len()).map(|n| format!("CANARY-{n}-7f3a9")));
        let mut bad = row.clone();
        bad[2] = "123".to_owned();
        let file = county.path("ledger.xlsx");
        workbook(&file, &[head, row, bad]);
        let back = county.path("back.xlsx");
        let mut command = county.command(&["import", &file.display().to_string(), "--as", "placements", "--problems"]);
        let output = command
            .arg(&back)
            .args(["--format", "json"])
            .env("LEKA_LOG", "trace")
            .env("TMPDIR", county.path(""))
            .output()
            .unwrap();
        let answer = answer(output);
        assert_eq!(rows(&answer), [2, 1, 0, 1, 0], "{}", answer.text);
        let mut dropped: Vec<String> =
            answer.json["sheets"][0]["dropped"].as_array().unwrap().iter().map(|d| d.as_str().unwrap().to_owned()).collect();
        dropped.sort();
        let mut wanted: Vec<String> = forbidden.map(str::to_owned).to_vec();
        wanted.sort();
        assert_eq!(dropped, wanted, "it says what it dropped");
        assert!(!answer.text.contains("CANARY") && !answer.stderr.contains("CANARY"));
        std::fs::remove_file(&file).unwrap();
        let back_again = given_back(&county, "样本合作社");
        scan(back_again.dir.path());
        scan(county.dir.path());
        let book = zip_text(&back);
        assert!(!book.contains("CANARY"), "the workbook of reasons has no dropped column");
        for url in [&county, &back_again].into_iter().filter_map(|county| county.database.as_ref()) {
            assert!(!dump(url).contains("CANARY"));
        }
    });
}

/// WP-18: what somebody wrote into another column reaches them no more than a column of its own; the rest of the row is kept.
#[test]
fn wp_18_canaries_told_in_other_columns_are_found_nowhere() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let head = ["乡镇", "姓名", "身份证号码", "就业单位", "开始时间", "备注", "说明"].map(str::to_owned).to_vec();
        let line = |n: u32, employer: &str, remark: &str| {
            let told = "有乙肝，藏族CANARY";
            ["硕督镇", "测试甲", &id("19900101", n), employer, "2022-03-05", remark, told].map(str::to_owned).to_vec()
        };
        let told = line(1, "样本合作社", "藏族CANARY4 释放人员");
        let honest = line(3, "藏族服饰合作社", "党员活动中心保洁");
        let mut bad = line(5, "党员CANARY", "藏族CANARY4 释放人员");
        bad[2] = "123".to_owned();
        let file = county.path("党员.xlsx");
        workbook(&file, &[head, told, honest, bad]);
        let back = county.path("back.xlsx");
        let mut command = county.command(&["import", &file.display().to_string(), "--as", "placements", "--problems"]);
        let output = command
            .arg(&back)
            .args(["--map", "备注=trade", "--format", "json"])
            .env("LEKA_LOG", "trace")
            .env("TMPDIR", county.path(""))
            .output()
            .unwrap();
        let answer = answer(output);
        assert_eq!(rows(&answer), [3, 2, 0, 1, 0], "{}", answer.text);
        let noted: Vec<i64> =
            problems(&answer).into_iter().filter(|(code, _)| code == "never-held").map(|(_, row)| row).collect();
        assert_eq!(noted, [2, 4, 4], "each row says what was left out of it");
        assert_eq!(answer.json["file"], "ledger.xlsx", "a name that would say it of everybody is not kept");
        assert!(!answer.text.contains("CANARY") && !answer.stderr.contains("CANARY"));
        std::fs::remove_file(&file).unwrap();
        let back_again = given_back(&county, "党员活动中心保洁");
        scan(back_again.dir.path());
        scan(county.dir.path());
        let book = zip_text(&back);
        assert!(!book.contains("CANARY") && !book.contains("乙肝"), "also in a column that nobody needed");
        for url in [&county, &back_again].into_iter().filter_map(|county| county.database.as_ref()) {
            let all = dump(url);
            assert!(!all.contains("CANARY") && all.contains("党员活动中心保洁"));
        }
    });
}

/// WP-18: a header further down in a sheet drops what it names, as the first one does; the columns mean what it says.
#[test]
fn wp_18_canaries_under_a_header_further_down_are_found_nowhere() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let line = |cells: [&str; 6]| cells.map(str::to_owned).to_vec();
        let (one, two) = (id("19900101", 1), id("19900101", 3));
        let ledger = [
            line(["乡镇", "姓名", "身份证号码", "就业单位", "工种", "开始时间"]),
            line(["硕督镇", "测试甲", &one, "样本合作社", "焊工", "2022-03-05"]),
            line(["康沙镇花名册", "", "", "", "", ""]),
            line(["民族", "姓名", "身份证号码", "乡镇", "就业单位", "开始时间"]),
            line(["CANARY-1", "测试乙", &two, "康沙镇", "样本合作社", "2022-03-05"]),
            line(["CANARY-2", "测试丙", "123", "康沙镇", "样本合作社", "2022-03-05"]),
        ];
        let answer = found_nowhere(&county, |file| workbook(file, &ledger));
        assert_eq!(rows(&answer), [5, 2, 0, 1, 2], "{}", answer.text);
        let header_rows: Vec<i64> =
            answer.json["sheets"].as_array().unwrap().iter().map(|sheet| sheet["header_row"].as_i64().unwrap()).collect();
        assert_eq!(header_rows, [1, 4]);
        assert_eq!(answer.json["sheets"][1]["dropped"], serde_json::json!(["民族"]));
        assert_eq!(county.part("transfer.total", "township", "540329111"), 1);
        county.is_whole();
    });
}

/// WP-18: a heading over several columns drops all of them, and no title tells it of everybody in the workbook of reasons.
#[test]
fn wp_18_canaries_under_a_merged_heading_are_found_nowhere() {
    let county = County::set_up(None);
    let answer = found_nowhere(&county, |file| {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        let good = id("19900101", 1);
        let rows: [&[&str]; 4] = [
            &["信教群众花名册CANARY"],
            &["乡镇", "姓名", "身份证号码", "", "", "开始时间"],
            &["硕督镇", "测试甲", &good, "CANARY-1", "CANARY-2", "2022-03-05"],
            &["硕督镇", "测试乙", "123", "CANARY-3", "CANARY-4", "2022-03-05"],
        ];
        for (r, row) in rows.iter().enumerate() {
            for (c, text) in row.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(r as u32, c as u16, *text).unwrap();
            }
        }
        sheet.merge_range(1, 3, 1, 4, "民族", &rust_xlsxwriter::Format::new()).unwrap();
        book.save(file).unwrap();
    });
    assert_eq!(rows(&answer), [2, 1, 0, 1, 0], "{}", answer.text);
    assert_eq!(answer.json["sheets"][0]["dropped"], serde_json::json!(["民族", "(E)"]));
}

/// Brings a ledger with canaries in and looks for them everywhere; its refused rows are in the workbook of reasons.
fn found_nowhere(county: &County, make: impl FnOnce(&Path)) -> Answer {
    let (file, back) = (county.path("ledger.xlsx"), county.path("back.xlsx"));
    make(&file);
    let mut command = county.command(&["import", &file.display().to_string(), "--as", "placements", "--problems"]);
    let command = command.arg(&back).args(["--format", "json"]).env("LEKA_LOG", "trace").env("TMPDIR", county.path(""));
    let answer = answer(command.output().unwrap());
    assert!(!answer.text.contains("CANARY") && !answer.stderr.contains("CANARY"));
    std::fs::remove_file(&file).unwrap();
    scan(county.dir.path());
    let book = zip_text(&back);
    assert!(book.contains("123") && !book.contains("CANARY"), "the workbook of reasons has no dropped column");
    if let Some(url) = &county.database {
        assert!(!dump(url).contains("CANARY"));
    }
    answer
}

/// SEC-34: a number that stands in the text of another column is stored nowhere, and the row counts.
#[test]
fn sec_34_numbers_in_the_texts_of_other_columns_are_found_nowhere_in_the_clear() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let head = ["乡镇", "姓名", "身份证号码", "就业单位", "务工地点", "开始时间", "备注"].map(str::to_owned).to_vec();
        let (number, phone) = (id("19850505", 7), "19900000007");
        let line = |n: u32, employer: String, place: String| {
            [
                "硕督镇".to_owned(),
                "测试甲".to_owned(),
                id("19900101", n),
                employer,
                place,
                "2022-03-05".to_owned(),
                number.clone(),
            ]
            .to_vec()
        };
        let told = line(1, format!("测试乙（{number}）"), format!("四川省成都市 电话{phone}"));
        let honest = line(3, "样本公司（91540329MA00001100）".to_owned(), "县内".to_owned());
        let mut bad = line(5, format!("测试丙{phone}"), "县内".to_owned());
        bad[2] = "123".to_owned();
        let (file, back) = (county.path(&format!("名册{phone}.xlsx")), county.path("back.xlsx"));
        workbook(&file, &[head, told, honest, bad]);
        let mut command = county.command(&["import", &file.display().to_string(), "--as", "placements", "--problems"]);
        let output = command
            .arg(&back)
            .args(["--format", "json"])
            .env("LEKA_LOG", "trace")
            .env("TMPDIR", county.path(""))
            .output()
            .unwrap();
        let answer = answer(output);
        assert_eq!(rows(&answer), [3, 2, 0, 1, 0], "{}", answer.text);
        let noted: Vec<i64> =
            problems(&answer).into_iter().filter(|(code, _)| code == "number-in-text").map(|(_, row)| row).collect();
        assert_eq!(noted, [2, 2, 4], "each cell says what was left out of it");
        assert!(answer.text.contains("An identity number stands") && answer.text.contains("A mobile number stands"));
        assert_eq!(answer.json["file"], "名册….xlsx");
        // The same numbers in a name of a list are refused, not stored.
        let named = county.import(&file, "placements", &["--source", &format!("测试乙{phone}")]);
        assert_eq!((named.code, named.json["error"]["code"].as_str()), (2, Some("imports-source-number")));
        std::fs::remove_file(&file).unwrap();
        let back_again = given_back(&county, "测试乙（…）");
        for gone in [number.as_str(), phone] {
            assert!(!answer.text.contains(gone) && !answer.stderr.contains(gone), "{gone}");
            for county in [&county, &back_again] {
                assert_eq!(holding(county.dir.path(), gone), None, "{gone}");
                if let Some(url) = &county.database {
                    assert!(!dump(url).contains(gone), "{gone}");
                }
            }
        }
        match &county.database {
            Some(url) => assert!(dump(url).contains("测试乙（…）") && dump(url).contains("样本公司（91540329MA00001100）")),
            None => assert!(holding(&county.data(), "测试乙（…）").is_some()),
        }
        // The workbook of reasons has the text without the number; the column that nobody read is the sender's own.
        let book = zip_text(&back);
        assert!(book.contains("测试丙…") && !book.contains(phone), "{book}");
        county.is_whole();
    });
}

/// What a backup gives back in an empty place, where a text that is kept is found: the file itself is sealed, so that looking
/// into it finds nothing whatever it holds.
fn given_back(county: &County, kept: &str) -> County {
    let (copy, keys) = (county.path("copy.leka").display().to_string(), county.data().join("keys").display().to_string());
    let made = county.leka(&["backup", &copy]);
    assert_eq!(made.code, 0, "{}{}", made.text, made.stderr);
    let other = County::empty(county.database.as_deref());
    let restored = other.leka(&["restore", &copy, "--keys", &keys]);
    assert_eq!(restored.code, 0, "{}{}", restored.text, restored.stderr);
    match &other.database {
        Some(url) => assert!(dump(url).contains(kept)),
        None => assert!(holding(&other.data(), kept).is_some()),
    }
    other
}

/// A file in which this text stands.
fn holding(dir: &Path, text: &str) -> Option<std::path::PathBuf> {
    let mut paths = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    paths.find_map(|path| match path.is_dir() {
        true => holding(&path, text),
        false => std::fs::read(&path).unwrap().windows(text.len()).any(|window| window == text.as_bytes()).then_some(path),
    })
}

fn scan(dir: &Path) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            scan(&path);
        } else {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(6).any(|window| window == b"CANARY"), "{}", path.display());
        }
    }
}

fn zip_text(path: &Path) -> String {
    use std::io::Read;
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    for n in 0..zip.len() {
        let mut bytes = Vec::new();
        zip.by_index(n).unwrap().read_to_end(&mut bytes).unwrap();
        text.push_str(&String::from_utf8_lossy(&bytes));
    }
    text
}

/// All text of all tables of a PostgreSQL database.
fn dump(url: &str) -> String {
    use sea_orm::{ConnectionTrait, Database, Statement};
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let connection = Database::connect(url).await.unwrap();
        let mut all = String::new();
        for table in leka_schema::TABLES {
            let sql = format!("SELECT string_agg(t::text, '|') FROM \"{}\" t", table.name);
            let row =
                connection.query_one_raw(Statement::from_string(connection.get_database_backend(), sql)).await.unwrap().unwrap();
            all.push_str(&row.try_get_by_index::<Option<String>>(0).unwrap().unwrap_or_default());
        }
        all
    })
}
