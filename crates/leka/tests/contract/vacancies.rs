//! Registers of work on offer in, and `leka search` over them.

use super::support::*;
use serde_json::Value;

const HEADINGS: &[&str] = &[
    "序号",
    "用工单位",
    "统一社会信用代码",
    "招聘岗位",
    "招聘人数",
    "月工资",
    "工作地点",
    "联系人",
    "联系电话",
    "要求",
    "截止日期",
];

/// One row of a register; change what the test is about.
#[derive(Clone)]
struct Post {
    firm: &'static str,
    code: &'static str,
    title: &'static str,
    count: &'static str,
    pay: &'static str,
    place: &'static str,
    contact: &'static str,
    asks: &'static str,
    until: &'static str,
}

fn post(title: &'static str) -> Post {
    Post {
        firm: "样本建筑有限公司",
        code: "",
        title,
        count: "3",
        pay: "4000-6000",
        place: "洛隆县硕督镇",
        contact: "测试甲",
        asks: "吃苦耐劳",
        until: "2099-12-31",
    }
}

fn register(county: &County, name: &str, posts: &[Post]) -> std::path::PathBuf {
    let mut rows = vec![vec!["2022年洛隆县招聘岗位信息表".to_owned()]];
    rows.push(HEADINGS.iter().map(|heading| (*heading).to_owned()).collect());
    for (number, post) in posts.iter().enumerate() {
        let number = (number + 1).to_string();
        let cells = [
            &number,
            post.firm,
            post.code,
            post.title,
            post.count,
            post.pay,
            post.place,
            post.contact,
            "19900001234",
            post.asks,
            post.until,
        ];
        rows.push(cells.iter().map(|cell| (*cell).to_owned()).collect());
    }
    let file = county.path(name);
    workbook(&file, &rows);
    file
}

fn titles(answer: &Answer) -> Vec<String> {
    let list = answer.json["vacancies"].as_array().expect("a list").clone();
    list.iter().map(|one| one["title"].as_str().expect("a title").to_owned()).collect()
}

#[test]
fn m_02_what_a_register_brought_in_is_found_newest_first() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let empty = county.leka(&["search", "厨"]);
        assert_eq!((empty.code, &empty.json["total"]), (0, &Value::from(0)), "{}{}", empty.text, empty.stderr);
        let bo = Post {
            firm: "样本牧业合作社", place: "四川省成都市", pay: "面议", until: "", ..post("འབྲོག་ལས་བྱེད་མཁན།")
        };
        let first = register(&county, "first.xlsx", &[post("厨师"), post("面点师"), bo]);
        let answer = county.import(&first, "vacancies", &[]);
        assert_eq!((answer.code, rows(&answer)), (0, [3, 3, 0, 0, 0]), "{}", answer.text);
        assert_eq!(answer.json["sheets"][0]["columns"]["招聘岗位"], "title");
        assert!(!answer.text.contains("测试甲"), "the name of a contact is not taken over");
        let second = register(&county, "second.xlsx", &[post("厨师帮工")]);
        assert_eq!(rows(&county.import(&second, "vacancies", &[])), [1, 1, 0, 0, 0]);

        let all = county.leka(&["search", "厨"]);
        assert_eq!((all.json["total"].clone(), titles(&all)), (Value::from(2), vec!["厨师帮工".to_owned(), "厨师".to_owned()]));
        assert!(all.json["vacancies"][0]["id"].is_i64());
        let one = county.leka(&["search", "厨", "--limit", "1"]);
        assert_eq!((one.json["total"].clone(), titles(&one).len()), (Value::from(2), 1));
        for (query, found) in [
            ("厨师", 2),
            ("面点师", 1),
            ("点师", 1),
            ("样本建筑", 3),
            ("硕督", 3),
            ("吃苦耐劳", 4),
            ("འབྲོག་ལས", 1),
            ("ལས་", 1),
            ("འབྲོ", 0),
            ("师洛", 0),
            ("%", 4),
            ("_", 4),
        ] {
            assert_eq!(county.leka(&["search", query]).json["total"], found, "{query}");
        }
        county.is_whole();
    });
}

#[test]
fn m_02_the_same_job_from_several_lists_is_one_vacancy() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let coded = Post { code: "91350100M000100Y43", ..post("焊工") };
        let file = register(&county, "a.xlsx", &[coded.clone(), post("电工")]);
        assert_eq!(rows(&county.import(&file, "vacancies", &["--source", "甲"])), [2, 2, 0, 0, 0]);
        assert_eq!(rows(&county.import(&file, "vacancies", &["--source", "甲"])), [2, 0, 2, 0, 0]);
        // Another list: the same firm by its code under another writing, the same work and place; more pay.
        let other = Post { firm: "样本建筑 有限公司", pay: "5000-7000", ..coded.clone() };
        let file = register(&county, "b.xlsx", &[other.clone(), other]);
        let answer = county.import(&file, "vacancies", &["--source", "乙"]);
        assert_eq!(rows(&answer), [2, 1, 0, 1, 0], "{}", answer.text);
        assert_eq!(answer.json["rows"]["corrected"], 1);
        assert_eq!(problems(&answer), [("duplicate-in-file".to_owned(), 4)]);
        assert_eq!(county.leka(&["search", "焊工"]).json["total"], 1);
        // The whole list again, without one of its vacancies: that one ends.
        let file = register(&county, "c.xlsx", &[Post { title: "瓦工", ..coded }]);
        let answer = county.import(&file, "vacancies", &["--source", "甲", "--replaces"]);
        assert_eq!((rows(&answer), &answer.json["rows"]["withdrawn"]), ([1, 1, 0, 0, 0], &Value::from(1)), "{}", answer.text);
        assert_eq!(county.leka(&["search", "电工"]).json["total"], 0, "the list of 甲 no longer has it");
        assert_eq!(county.leka(&["search", "焊工"]).json["total"], 1, "the list of 乙 said it last");
        county.is_whole();
    });
}

#[test]
fn m_02_a_refused_row_ends_no_vacancy() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = register(&county, "a.xlsx", &[post("焊工"), post("电工"), post("瓦工")]);
        county.import(&file, "vacancies", &["--source", "甲"]);
        let slip = Post { until: "很快", ..post("电工") };
        let file = register(&county, "b.xlsx", &[post("焊工"), slip]);
        let answer = county.import(&file, "vacancies", &["--source", "甲", "--replaces"]);
        assert_eq!((rows(&answer), &answer.json["rows"]["withdrawn"]), ([2, 0, 1, 1, 0], &Value::from(1)), "{}", answer.text);
        assert!(problems(&answer).contains(&("held-back".to_owned(), 0)), "{}", answer.text);
        assert_eq!(county.leka(&["search", "电工"]).json["total"], 1);
        assert_eq!(county.leka(&["search", "瓦工"]).json["total"], 0);
        county.is_whole();
    });
}

#[test]
fn wp_14_15_a_row_with_a_forbidden_term_is_refused_with_its_reason() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let posts = [
            Post { asks: "入职交押金200元", ..post("保安") },
            Post { asks: "限男性", ..post("保洁员") },
            Post { pay: "800", ..post("收银员") },
            Post { asks: "扣押身份证", ..post("服务员") },
            Post { firm: "样本劳务派遣有限公司", ..post("装卸工") },
            Post { until: "2020-01-01", ..post("采茶工") },
            Post { pay: "看表现", ..post("护林员") },
            Post { title: "", ..post("") },
            post("养路工"),
        ];
        let file = register(&county, "bad.xlsx", &posts);
        let reasons = county.path("reasons.xlsx");
        let answer = county.import(&file, "vacancies", &["--problems", &reasons.display().to_string()]);
        assert_eq!(rows(&answer), [9, 3, 0, 6, 0], "{}", answer.text);
        let refused: Vec<i64> =
            problems(&answer).into_iter().filter(|(code, _)| code == "term-refused").map(|(_, row)| row).collect();
        assert_eq!(refused, [3, 4, 5, 6, 7], "{}", answer.text);
        assert!(problems(&answer).contains(&("missing".to_owned(), 10)));
        assert!(problems(&answer).contains(&("money-unreadable".to_owned(), 9)));
        assert!(problems(&answer).contains(&("date-passed".to_owned(), 8)));
        assert!(answer.text.contains("押金") && reasons.exists());
        for (query, found) in [("保安", 0), ("采茶工", 0), ("护林员", 1), ("养路工", 1)] {
            assert_eq!(county.leka(&["search", query]).json["total"], found, "{query}");
        }
        assert_eq!(county.import(&file, "vacancies", &["--strict"]).code, 2);
        county.is_whole();
    });
}

/// What is asked of the lists stands in no log, whatever it logs (SEC-43; no tracking of what is searched).
#[test]
fn sec_43_what_is_searched_stands_in_no_log() {
    use std::io::{BufRead, BufReader, Read, Write};
    let county = County::set_up(None);
    county.import(&register(&county, "a.xlsx", &[post("厨师")]), "vacancies", &[]);
    let mut command = county.command(&["serve", "--listen", "127.0.0.1:0"]);
    let mut server = command
        .env("LEKA_LOG", "debug,axum=trace,axum::rejection=trace")
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut log = BufReader::new(server.stderr.take().expect("a log"));
    let mut said = String::new();
    let address = loop {
        let mut line = String::new();
        assert!(log.read_line(&mut line).expect("a line") > 0, "the server did not start: {said}");
        said.push_str(&line);
        if let Some((_, rest)) = line.split_once("\"address\":\"") {
            break rest.split('"').next().expect("an address").to_owned();
        }
    };
    let get = |path: &str| {
        let mut stream = std::net::TcpStream::connect(&address).expect("connected");
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").expect("asked");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    };
    let query = "q=%E5%8E%A8%E5%B8%88&pay=4000";
    assert!(get(&format!("/vacancies?{query}")).contains("/vacancies/"), "it is found");
    for path in ["/vacancies?pay=viel", "/vacancies?secret=7", "/vacancies.atom?q=canary", "/vacancies.json?q=canary&page=x"] {
        get(path);
    }
    get("/vacancies/canary");
    server.kill().expect("ended");
    server.wait().expect("ended");
    log.read_to_string(&mut said).expect("the rest");
    assert!(said.matches("answered").count() >= 5, "{said}");
    for trace in ["%E5%8E%A8", "厨师", "4000", "viel", "secret", "canary"] {
        assert!(!said.contains(trace), "{trace}: {said}");
    }
}
