//! One person from two townships.

use crate::browser::{Browser, TestOffice, offices, with_reader};
use crate::ledger::{self, row};
use axum::http::StatusCode;
use leka_platform::db::Reads;
use sea_orm::sea_query::{Alias, Order, Query};

/// Brings a file in as it stands.
pub async fn brought_in(browser: &mut Browser, kind: &str, content: &[u8]) -> String {
    let answer = browser.upload(kind, &[], "名册.xlsx", content).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let job = answer.location().to_owned();
    let (_, page) = browser.wait(&job).await;
    let answer = browser.send_form(&page, &format!("{job}/{kind}/check"), &format!("{job}/{kind}/bring-in"), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    browser.wait(&job).await.0
}

async fn residences(office: &TestOffice) -> Vec<(i64, String)> {
    let columns = ["from_day", "township"].map(Alias::new);
    let query =
        Query::select().columns(columns).from(Alias::new("residence")).order_by(Alias::new("from_day"), Order::Asc).to_owned();
    let rows = office.office.db.reader().all(&query).await.unwrap();
    rows.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())).collect()
}

#[test]
fn a_person_of_two_townships_is_a_question_that_the_county_answers_once() {
    with_reader("questions::a_person_of_two_townships_is_a_question_that_the_county_answers_once", || async {
        for office in offices().await {
            let mut own = office.signed_in("township_desk").await;
            let mut other = office.signed_in("township_desk_2").await;
            let mut county = office.signed_in("county_desk").await;
            assert!(county.get("/questions").await.text.contains("No question is open"));
            let people = ledger::workbook(&[row(&["姓名", "身份证号码", "乡镇"]), row(&["测试甲", &ledger::id(1), "孜托镇"])]);
            brought_in(&mut own, "people", &people).await;
            let header = ["姓名", "身份证号码", "乡镇", "务工单位", "产业类型", "就业渠道", "务工地点", "就业时间"];
            let work = |township: &str| {
                let work = ["测试甲", &ledger::id(1), township, "测试公司", "工程", "自发", "四川省成都市", "2022-04-05"];
                ledger::workbook(&[row(&header), row(&work)])
            };
            brought_in(&mut own, "placements", &work("孜托镇")).await;
            let import = brought_in(&mut other, "placements", &work("硕督镇")).await;
            assert_eq!(office.count("placement").await, 1, "the other township's row is the county's to bring in");
            // The township learns only that it was sent to the county.
            let page = other.get(&import).await;
            assert!(page.text.contains("sent to the county") && !page.text.contains("href=\"/questions\""), "{}", page.text);
            assert_eq!(other.get("/questions").await.status, StatusCode::FORBIDDEN);

            let page = county.get("/questions").await;
            assert!(
                page.text.contains("测**") && !page.text.contains("测试甲") && !page.text.contains(&ledger::id(1)),
                "{}",
                page.text
            );
            assert!(page.text.contains("孜托镇") && page.text.contains("硕督镇") && page.text.contains("名册.xlsx"));
            let at = page.text.find("action=\"/questions/").unwrap() + 8;
            let action = page.text[at..].split('"').next().unwrap().to_owned();
            let token = page.token();
            let answer = |answer: &str, day: &str| {
                vec![
                    ("form_token".to_owned(), token.clone()),
                    ("answer".to_owned(), answer.to_owned()),
                    ("day".to_owned(), day.to_owned()),
                ]
            };
            for (word, day) in [("", ""), ("moved", ""), ("moved", "2022-13-01"), ("moved", "2023-01-01"), ("else", "")] {
                let answer = county.post(&action, &answer(word, day)).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{word} {day}: {}", answer.text);
            }
            let before = residences(&office).await;
            assert_eq!(before.len(), 1);
            assert_eq!(county.post(&action, &answer("moved", "2022-03-01")).await.location(), "/questions");
            let after = residences(&office).await;
            let moved = i64::from("2022-03-01".parse::<leka_core::Day>().unwrap().number());
            assert_eq!(after, vec![before[0].clone(), (moved, "540329101".to_owned())]);
            // The figures moved in the same transaction.
            let query = Query::select().distinct().column(Alias::new("township")).from(Alias::new("contribution")).to_owned();
            let rows = office.office.db.reader().all(&query).await.unwrap();
            let counted: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
            assert_eq!(counted, ["540329101"]);
            let again = county.post(&action, &answer("stays", "")).await;
            assert_eq!(again.status, StatusCode::CONFLICT);
            assert_eq!(residences(&office).await, after, "whoever was quicker is not overruled");
            assert!(!other.get(&import).await.text.contains("sent to the county"));
        }
    });
}

#[test]
fn sec_15_a_township_brings_nobody_into_another_township() {
    with_reader("questions::sec_15_a_township_brings_nobody_into_another_township", || async {
        for office in offices().await {
            let mut own = office.signed_in("township_desk").await;
            let mut county = office.signed_in("county_desk").await;
            let header = row(&["姓名", "身份证号码", "乡镇", "务工单位", "产业类型", "就业渠道", "务工地点", "就业时间"]);
            let work = |name: &str, n: u32, township: &str| {
                row(&[name, &ledger::id(n), township, "测试公司", "工程", "自发", "四川省成都市", "2022-04-05"])
            };
            // One of its own, and somebody whom nobody knows and who lives elsewhere by the list's own word.
            let list = ledger::workbook(&[header, work("测试甲", 1, "孜托镇"), work("测试乙", 2, "硕督镇")]);
            let import = brought_in(&mut own, "placements", &list).await;
            let page = own.get(&import).await;
            assert!(page.text.contains("This row says township 硕督镇"), "{}", page.text);
            assert_eq!((office.count("person").await, office.count("placement").await), (1, 1));
            // The county is free to.
            brought_in(&mut county, "placements", &list).await;
            assert_eq!((office.count("person").await, office.count("placement").await), (2, 2));
            // And a township gives nobody away by a list of people either.
            let lives = |name: &str, n: u32, township: &str| row(&[name, &ledger::id(n), township]);
            let header = row(&["姓名", "身份证号码", "乡镇"]);
            let list = ledger::workbook(&[header, lives("测试甲", 1, "硕督镇"), lives("测试丙", 3, "孜托镇")]);
            let import = brought_in(&mut own, "people", &list).await;
            assert!(own.get(&import).await.text.contains("This row says township 硕督镇"));
            let mut homes: Vec<String> = residences(&office).await.into_iter().map(|(_, township)| township).collect();
            homes.sort();
            assert_eq!(homes, ["540329100", "540329100", "540329101"]);
            assert_eq!(office.count("question").await, 0);
        }
    });
}
