//! A firm sends its roster; the county desk takes it in; the firm's pages do not know of it.

use crate::browser::{Answer, Browser, TestOffice, offices, with_reader};
use crate::ledger::{self, row, workbook};
use axum::http::StatusCode;
use calamine::Reader;
use leka_core::{Lang, Role};
use leka_platform::db::Reads;
use leka_platform::{Actor, Desk, Entry};
use leka_services::work::{acts::ManageOrganisations, code, organisations, store};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query};
use std::io::Cursor;

const CANARY: &str = "CANARY族甲";
const FIRM: &str = "样本单位1";

/// The demo's employer acts for a firm.
async fn with_firm(office: &TestOffice) {
    let who = Actor::Account { id: 1, name: "county_desk".to_owned(), role: Role::CountyDesk, division: None };
    let desk = Desk { who, ..Desk::operator(office.office.clone(), Lang::En) };
    let seventeen = "91990329MA0000001";
    let firm = organisations::Firm {
        name: FIRM.to_owned(),
        code: format!("{seventeen}{}", code::check_character(seventeen).unwrap()),
        kind: "employer".to_owned(),
        division: "540329100".to_owned(),
        office: "招工办公室".to_owned(),
        phone: "199 0000 0001".to_owned(),
        licence: String::new(),
        licence_until: String::new(),
        version: 0,
    };
    let id = organisations::add(&desk, &firm).await.unwrap().unwrap();
    let permit = desk.may(&ManageOrganisations).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    let account = leka_services::accounts::acts::find_demo_account(write.tx(), "employer").await.unwrap().unwrap();
    store::add_account(write.tx(), account, id).await.unwrap();
    write.commit(Entry::of("test")).await.unwrap();
}

/// A roster as a firm keeps it: a column that is never held, another employer, a wrong number; `last`: a last day of the second.
fn roster(last: &str) -> Vec<u8> {
    let wrong = format!("{}{}", &ledger::id(3)[..17], if ledger::id(3).ends_with('1') { '2' } else { '1' });
    let line = |name: &str, id: &str, employer: &str, last: &str| {
        row(&[name, id, CANARY, "孜托镇", employer, "木工", "工程", "自发", "四川省成都市", "2022-03-05", last])
    };
    workbook(&[
        row(&[
            "姓名",
            "身份证号码",
            "民族",
            "乡镇",
            "用人单位",
            "工种",
            "产业类型",
            "就业渠道",
            "务工地点",
            "就业时间",
            "结束时间",
        ]),
        line("测试甲", &ledger::id(1), FIRM, ""),
        line("测试乙", &ledger::id(2), "别的单位", last),
        line("测试丙", &wrong, FIRM, ""),
    ])
}

async fn look(firm: &mut Browser, content: &[u8]) -> (String, Answer) {
    let answer = firm.upload_to("/return/roster", &[], "名册.xlsx", content).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let job = answer.location().to_owned();
    firm.wait(&job).await
}

async fn keep(firm: &mut Browser, job: &str, page: &Answer) -> Answer {
    let answer = firm.send_form(page, &format!("{job}/check"), &format!("{job}/keep"), &[]).await;
    let (path, page) = firm.wait(answer.location()).await;
    assert_eq!(path, "/return/roster", "{}", page.text);
    page
}

/// A text without numbers of records, which grow with time.
fn without_numbers(text: &str) -> String {
    let mut out = String::new();
    for part in text.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let digits = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        match digits.len() > 11 {
            true => out.push_str(&part.replace(digits, "N")),
            false => out.push_str(part),
        }
    }
    out
}

/// All that the firm can see: its page, its return, and what a look at the same roster and at a corrected one answers.
async fn seen(firm: &mut Browser) -> Vec<String> {
    let mut out = Vec::new();
    for path in ["/return/roster", "/return"] {
        let page = firm.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        out.push(without_numbers(&page.plain()));
    }
    for last in ["", "2022-08-31"] {
        let (job, page) = look(firm, &roster(last)).await;
        out.push(without_numbers(&page.plain()));
        let token = page.token();
        firm.post(&format!("{job}/throw-away"), &[("form_token".into(), token)]).await;
    }
    out
}

async fn confirmed(office: &TestOffice) -> i64 {
    let said = Expr::col(Alias::new("confirmed")).eq(1);
    let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new("placement")).and_where(said).to_owned();
    office.office.db.reader().one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

/// The first of the roster is on file elsewhere, under another name.
async fn on_file_elsewhere(desk: &mut Browser) {
    let csv = format!(
        "姓名,身份证号码,乡镇,务工单位,产业类型,就业渠道,务工地点,就业时间\n测试另名,{},硕督镇,样本运输队,工程,自发,县内,2022-04-02\n",
        ledger::id(1)
    );
    let answer = desk.upload("placements", &[("source", "样本")], "台账.csv", csv.as_bytes()).await;
    let job = answer.location().to_owned();
    let (_, page) = desk.wait(&job).await;
    let (check, bring) = (format!("{job}/placements/check"), format!("{job}/placements/bring-in"));
    let answer = desk.send_form(&page, &check, &bring, &[]).await;
    desk.wait(answer.location()).await;
}

/// The desk takes the roster that waits; gives the address of its preview.
async fn take_in(desk: &mut Browser) -> String {
    let list = desk.get("/rosters").await;
    let at = list.text.find("/take-in\"").unwrap_or_else(|| panic!("{}", list.text));
    let path = format!("{}/take-in", list.text[..at].rsplit('"').next().unwrap());
    let answer = desk.post(&path, &[("form_token".into(), list.token())]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.location().to_owned()
}

#[test]
fn wp_18_a_roster_holds_no_forbidden_column_and_comes_back_with_reasons() {
    with_reader("roster::wp_18_a_roster_holds_no_forbidden_column_and_comes_back_with_reasons", || async {
        for office in offices().await {
            with_firm(&office).await;
            let mut firm = office.signed_in("employer").await;
            assert!(firm.get("/return/roster").await.text.contains("No roster was sent yet"));
            let (job, page) = look(&mut firm, &roster("")).await;
            assert!(page.text.contains("Columns that are never held") && page.text.contains("民族"), "{}", page.text);
            assert!(page.text.contains(">Keep the good rows (2)<"), "{}", page.text);
            assert!(page.text.contains("Rows that name another employer: 1."), "{}", page.text);
            assert!(!page.text.contains("CANARY") && !office.holds("CANARY").await);
            assert_eq!(office.count("roster_row").await, 0, "a look keeps nothing");
            // One choice for the whole file is no question to a firm (SEC-17).
            let token = page.token();
            let fields = [("form_token".to_owned(), token), ("sector".to_owned(), "industry".to_owned())];
            assert_eq!(firm.post(&format!("{job}/keep"), &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
            let page = keep(&mut firm, &job, &page).await;
            assert!(page.text.contains("名册.xlsx") && page.text.contains("Take back"), "{}", page.text);
            assert_eq!((office.count("roster_row").await, office.count("person").await), (2, 0));
            for text in ["CANARY", "测试甲", &ledger::id(1), "测试丙"] {
                assert!(!office.holds(text).await, "{text} stands somewhere in plain");
            }
            let at = page.text.find("/reasons.xlsx").unwrap();
            let path = page.text[..at].rsplit('"').next().unwrap();
            let reasons = firm.get(&format!("{path}/reasons.xlsx")).await;
            assert_eq!(reasons.status, StatusCode::OK);
            let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(reasons.bytes)).unwrap();
            let all = format!("{:?}", book.worksheet_range_at(0).unwrap().unwrap());
            assert!(all.contains("测试丙") && !all.contains("测试甲") && !all.contains("CANARY"), "{all}");
            // The same again: nothing to keep. An empty file, and a form with a field too many.
            let (_, page) = look(&mut firm, &roster("")).await;
            assert!(!page.text.contains("Keep the good rows"), "{}", page.text);
            assert_eq!(firm.upload_to("/return/roster", &[], "empty.xlsx", b"").await.status, StatusCode::UNPROCESSABLE_ENTITY);
            let extra = firm.upload_to("/return/roster", &[("source", "x")], "名册.xlsx", &roster("")).await;
            assert_eq!(extra.status, StatusCode::UNPROCESSABLE_ENTITY);
            let empty = firm.get("/return/roster/empty.xlsx").await;
            assert!(empty.status == StatusCode::OK && empty.text.starts_with("PK"));
        }
    });
}

#[test]
fn wp_10_the_firms_pages_are_the_same_to_the_byte_before_and_after_the_desk_took_its_roster_in() {
    let name = "roster::wp_10_the_firms_pages_are_the_same_to_the_byte_before_and_after_the_desk_took_its_roster_in";
    with_reader(name, || async {
        for office in offices().await {
            with_firm(&office).await;
            let mut desk = office.signed_in("county_desk").await;
            on_file_elsewhere(&mut desk).await;
            assert_eq!(office.count("placement").await, 1);

            let mut firm = office.signed_in("employer").await;
            let (job, page) = look(&mut firm, &roster("")).await;
            keep(&mut firm, &job, &page).await;
            office.later(24 * 60);
            let mut firm = office.signed_in("employer").await;
            let mut desk = office.signed_in("county_desk").await;
            let before = seen(&mut firm).await;
            assert!(before[1].contains("测**"), "the return counts the roster: {}", before[1]);

            let job = take_in(&mut desk).await;
            let (_, page) = desk.wait(&job).await;
            // What the roll answers is the desk's to see; the firm stands as employer, whatever the file said.
            assert!(page.text.contains("Name differs from the records"), "{}", page.text);
            assert_eq!(seen(&mut firm).await, before, "the desk has the preview");
            let (check, bring) = (format!("{job}/placements/check"), format!("{job}/placements/bring-in"));
            let answer = desk.send_form(&page, &check, &bring, &[]).await;
            let (path, page) = desk.wait(answer.location()).await;
            assert!(path.starts_with("/imports/") && page.text.contains("Result of the import"), "{path} {}", page.text);
            assert!(office.count("placement").await > 1 && office.count("person").await == 2);
            assert!(!office.holds("别的单位").await, "the employer is the firm");
            assert_eq!(confirmed(&office).await, 0, "wp_07: reported");
            assert_eq!(seen(&mut firm).await, before, "the firm's pages moved with the desk");
            let list = desk.get("/rosters").await.text;
            assert!(list.contains("No roster waits") && list.contains("Look again"), "{list}");
        }
    });
}

/// All cells of the first sheet of a workbook, as text.
fn cells(answer: Answer) -> String {
    assert_eq!(answer.status, StatusCode::OK);
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(answer.bytes)).unwrap();
    format!("{:?}", book.worksheet_range_at(0).unwrap().unwrap())
}

#[test]
fn sec_27_of_a_roster_that_the_desk_took_in_only_masked_people_come_back() {
    with_reader("roster::sec_27_of_a_roster_that_the_desk_took_in_only_masked_people_come_back", || async {
        for office in offices().await {
            with_firm(&office).await;
            let mut desk = office.signed_in("county_desk").await;
            on_file_elsewhere(&mut desk).await;
            let mut firm = office.signed_in("employer").await;
            let (job, page) = look(&mut firm, &roster("")).await;
            keep(&mut firm, &job, &page).await;
            office.later(24 * 60);
            let mut desk = office.signed_in("county_desk").await;
            let job = take_in(&mut desk).await;
            let (_, page) = desk.wait(&job).await;
            assert!(page.text.contains("Name differs from the records"), "{}", page.text);
            // No choice of columns has every row refused, or lets a name be quoted as something else.
            let (check, bring) = (format!("{job}/placements/check"), format!("{job}/placements/bring-in"));
            assert!(!page.text.contains("name=\"column\""), "{}", page.text);
            for choice in ["[\"就业时间\",\"-\"]", "[\"姓名\",\"sector\"]"] {
                let answer = desk.send_form(&page, &check, &check, &[("column", choice.to_owned())]).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{choice}");
            }
            // Who was refused comes back masked, before and after the others are brought in.
            let looked_at = cells(desk.get(&format!("{job}/placements/reasons.xlsx")).await);
            let answer = desk.send_form(&page, &check, &bring, &[]).await;
            let (import, page) = desk.wait(answer.location()).await;
            assert!(page.text.contains(&format!("{import}/reasons.xlsx")), "{import} {}", page.text);
            for all in [looked_at, cells(desk.get(&format!("{import}/reasons.xlsx")).await)] {
                assert!(all.contains("测**") && all.contains("9903************") && all.contains(FIRM), "{all}");
                for whole in ["测试", &ledger::id(1), &ledger::id(2), "四川省成都市", "木工"] {
                    assert!(!all.contains(whole), "{whole}: {all}");
                }
            }
        }
    });
}
