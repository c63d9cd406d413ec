//! A county in a directory (and, when asked for, in a PostgreSQL database of its own), and ledgers to bring in.

use leka_core::identity::check_character;
use rust_xlsxwriter::Workbook;
use sea_orm::{ConnectionTrait, Database};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

pub const LEKA: &str = env!("CARGO_BIN_EXE_leka");
pub const PLAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../plans/luolong-2022/plan.toml");

/// An invented identity number: unassigned address code, right check character.
pub fn id(born: &str, sequence: u32) -> String {
    let seventeen = format!("990329{born}{sequence:03}");
    let check = char::from(check_character(seventeen.as_bytes()).expect("17 digits"));
    format!("{seventeen}{check}")
}

pub struct County {
    pub dir: tempfile::TempDir,
    pub database: Option<String>,
}

/// What a command answered.
pub struct Answer {
    pub code: i32,
    pub json: Value,
    pub text: String,
    pub stderr: String,
}

impl County {
    /// An empty place, on SQLite or in a new PostgreSQL database.
    pub fn empty(postgres: Option<&str>) -> County {
        let database = postgres.map(new_database);
        County { dir: tempfile::tempdir().expect("a directory"), database }
    }
    pub fn set_up(postgres: Option<&str>) -> County {
        let county = County::empty(postgres);
        assert_eq!(county.leka(&["init", "--plan", PLAN]).code, 0);
        county
    }
    pub fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(LEKA);
        command
            .env_clear()
            .env("LEKA_LOG", "error")
            .env("LEKA_DISK_FREE", "50")
            .arg("--data")
            .arg(self.data())
            .args(["--lang", "en"]);
        if let Some(url) = &self.database {
            command.arg("--database").arg(url);
        }
        command.args(arguments);
        command
    }
    /// Runs a command with `--format json`.
    pub fn leka(&self, arguments: &[&str]) -> Answer {
        answer(self.command(arguments).args(["--format", "json"]).output().expect("the binary runs"))
    }
    pub fn import(&self, file: &Path, kind: &str, more: &[&str]) -> Answer {
        let file = file.display().to_string();
        let mut arguments = vec!["import", file.as_str(), "--as", kind];
        arguments.extend_from_slice(more);
        self.leka(&arguments)
    }
    /// The reported number of an indicator at the end of the plan year.
    pub fn reported(&self, indicator: &str) -> i64 {
        self.figure(indicator)["reported"].as_i64().expect("a number")
    }
    pub fn figure(&self, indicator: &str) -> Value {
        let answer = self.leka(&["indicators", "--as-of", "2022-12-31", "--id", indicator]);
        assert_eq!(answer.code, 0, "{}", answer.stderr);
        answer.json["figures"][0].clone()
    }
    /// One key of a breakdown.
    pub fn part(&self, indicator: &str, dimension: &str, key: &str) -> i64 {
        let answer = self.leka(&["indicators", "--as-of", "2022-12-31", "--id", indicator, "--by", dimension]);
        let parts = answer.json["figures"][0]["by"][dimension].as_array().expect("a breakdown").clone();
        parts.iter().find(|part| part["key"] == key).map_or(0, |part| part["reported"].as_i64().expect("a number"))
    }
    /// Everything kept must be what a recount gives.
    pub fn is_whole(&self) {
        let answer = self.leka(&["check"]);
        assert_eq!(answer.code, 0, "{}", answer.text);
    }
}

pub fn answer(output: Output) -> Answer {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Answer {
        code: output.status.code().unwrap_or(-1),
        json: serde_json::from_str(&text).unwrap_or(Value::Null),
        text,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Runs a story on SQLite and, when `LEKA_TEST_POSTGRES` holds a URL, on PostgreSQL.
pub fn on_each_database(story: impl Fn(Option<&str>)) {
    story(None);
    if let Ok(server) = std::env::var("LEKA_TEST_POSTGRES") {
        story(Some(&server));
    }
}

fn new_database(server: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("leka_cli_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let admin = Database::connect(server).await.expect("the server of the tests");
        let sql = format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        admin.execute_unprepared(&sql).await.expect("a database");
        admin.close().await.expect("closed");
    });
    let (base, query) = server.split_once('?').map_or((server, String::new()), |(base, query)| (base, format!("?{query}")));
    let after_scheme = base.find("://").map_or(0, |at| at + 3);
    let root = base[after_scheme..].find('/').map_or(base, |at| &base[..after_scheme + at]);
    format!("{root}/{name}{query}")
}

/// Headings of a plain placement ledger.
pub const PLACEMENTS: &[&str] =
    &["乡镇", "姓名", "身份证号码", "联系电话", "就业单位", "务工地点", "开始时间", "结束时间", "产业类型", "就业渠道", "月工资"];

/// Writes a workbook of text cells.
pub fn workbook(path: &Path, rows: &[Vec<String>]) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (r, row) in rows.iter().enumerate() {
        for (c, text) in row.iter().enumerate() {
            if !text.is_empty() {
                sheet.write_string(r as u32, c as u16, text).expect("a cell");
            }
        }
    }
    book.save(path).expect("a workbook");
}

/// One row of a plain placement ledger; change what the test is about.
#[derive(Clone)]
pub struct Job {
    pub township: &'static str,
    pub name: String,
    pub id: String,
    pub phone: &'static str,
    pub employer: &'static str,
    pub place: &'static str,
    pub start: &'static str,
    pub end: &'static str,
    pub sector: &'static str,
    pub channel: &'static str,
    pub pay: &'static str,
}

pub fn job(n: u32) -> Job {
    let second = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"][n as usize % 10];
    Job {
        township: "硕督镇",
        name: format!("测试{second}{}", n / 10),
        id: id("19900101", n + 1),
        phone: "",
        employer: "样本合作社",
        place: "县内",
        start: "2022-03-05",
        end: "",
        sector: "产业",
        channel: "有组织",
        pay: "3200",
    }
}

pub fn ledger(path: &Path, jobs: &[Job]) {
    let mut rows = vec![PLACEMENTS.iter().map(|heading| (*heading).to_owned()).collect::<Vec<_>>()];
    for job in jobs {
        let cells = [
            job.township,
            &job.name,
            &job.id,
            job.phone,
            job.employer,
            job.place,
            job.start,
            job.end,
            job.sector,
            job.channel,
            job.pay,
        ];
        rows.push(cells.iter().map(|cell| (*cell).to_owned()).collect());
    }
    workbook(path, &rows);
}

/// (code, row) of each problem.
pub fn problems(answer: &Answer) -> Vec<(String, i64)> {
    let list = answer.json["problems"].as_array().expect("problems").clone();
    list.iter().map(|p| (p["code"].as_str().expect("a code").to_owned(), p["row"].as_i64().expect("a row"))).collect()
}

/// What is said of each problem with this code.
pub fn messages(answer: &Answer, code: &str) -> Vec<String> {
    let list = answer.json["problems"].as_array().expect("problems").iter().filter(|problem| problem["code"] == code);
    list.map(|problem| problem["message"].as_str().expect("a message").to_owned()).collect()
}

pub fn rows(answer: &Answer) -> [i64; 5] {
    ["read", "accepted", "unchanged", "refused", "skipped"].map(|key| answer.json["rows"][key].as_i64().expect("a count"))
}
