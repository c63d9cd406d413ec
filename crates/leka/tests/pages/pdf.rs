//! What is taken away on paper, written by the real process: the own record, and sealed cards.

use crate::browser::{Answer, Browser, TestOffice, offices, with_reader};
use crate::ledger::{self, row};
use crate::questions::brought_in;
use axum::http::StatusCode;
use std::io::Write;
use std::process::{Command, Stdio};

const PASSWORD: &str = "nine green yaks dance";

/// The text of a file, by a tool of poppler-utils (`scripts/needs.sh test`).
fn text(file: &[u8]) -> String {
    let mut command = Command::new("pdftotext");
    let mut child = command.args(["-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(file).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

/// Sends the first form of a page with these fields.
async fn submit(browser: &mut Browser, page: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
    let token = browser.get(page).await.token();
    let mut all = vec![("form_token".to_owned(), token)];
    all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    browser.post(action, &all).await
}

fn is_download(answer: &Answer, name: &str) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let header = |name: &str| answer.headers[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "application/pdf");
    assert_eq!(header("content-disposition"), format!("attachment; filename=\"{name}\""));
    assert_eq!(header("cache-control"), "no-store");
    assert!(answer.bytes.starts_with(b"%PDF-") && answer.bytes.len() < 300_000, "{}", answer.bytes.len());
}

/// Makes cards as a PDF and reads it: the number outside and both codes, the one that counts first.
async fn card(maker: &mut Browser) -> (String, [String; 2]) {
    let file = submit(maker, "/cards", "/cards", &[("count", "1"), ("as", "pdf")]).await;
    is_download(&file, "cards.pdf");
    let text = text(&file.bytes);
    let groups = |line: &&str| {
        let groups: Vec<&str> = line.split(' ').collect();
        groups
            .iter()
            .all(|group| group.len() == 4 && group.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()))
            .then_some(groups.len())
    };
    let lines = |count: usize| text.lines().map(str::trim).filter(|line| groups(line) == Some(count)).collect::<Vec<_>>();
    let (serials, codes) = (lines(2), lines(3));
    assert_eq!((serials.len(), codes.len()), (1, 2), "{text}");
    let plain: String = text.split_whitespace().collect();
    let upper = plain.contains("用上面的码：您说是自己的工作，就算已确认");
    assert_ne!(upper, plain.contains("用下面的码：您说是自己的工作，就算已确认"), "{text}");
    // Tibetan stands below Chinese.
    assert!(plain.contains("བྱང་བུ"), "{text}");
    let [one, two] = [codes[0].to_owned(), codes[1].to_owned()];
    (serials[0].to_owned(), if upper { [one, two] } else { [two, one] })
}

async fn begin(office: &TestOffice, maker: &mut Browser, desk: &mut Browser, number: &str) -> Browser {
    let (serial, [code, _]) = card(maker).await;
    let opened =
        submit(desk, "/people", "/people/by-number", &[("number", number), ("purpose", "card"), ("purpose_text", "")]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
    let page = format!("{}/card", opened.location().split('?').next().unwrap());
    assert_eq!(desk.get(opened.location()).await.status, StatusCode::OK);
    let handed = submit(desk, &page, &page, &[("serial", &serial)]).await;
    assert_eq!(handed.status, StatusCode::OK, "{}", handed.text);
    let mut me = office.browser();
    let begun = submit(&mut me, "/my/begin", "/my/begin", &[("code", &code), ("password", PASSWORD), ("again", PASSWORD)]).await;
    assert_eq!(begun.location(), "/my", "{}", begun.text);
    me
}

#[test]
fn wp_06_a_card_printed_from_a_pdf_opens_the_account_and_stands_nowhere_else() {
    with_reader("pdf::wp_06_a_card_printed_from_a_pdf_opens_the_account_and_stands_nowhere_else", || async {
        for office in offices().await {
            let mut maker = office.signed_in("confirming_desk").await;
            // The journal has one line for a batch, as for the page.
            let mut lines = vec![office.count("journal").await];
            submit(&mut maker, "/cards", "/cards", &[("count", "1")]).await;
            lines.push(office.count("journal").await);
            let (serial, codes) = card(&mut maker).await;
            lines.push(office.count("journal").await);
            assert_eq!((lines[1] - lines[0], lines[2] - lines[1]), (1, 1), "{lines:?}");
            let list = maker.get("/cards").await.text;
            for code in &codes {
                assert!(!list.contains(code) && !office.holds(code).await && !office.holds(&code.replace(' ', "")).await);
            }
            assert!(!list.contains(&serial));
            // Nobody else gets one, and another kind of paper there is not.
            for (account, status) in [("county_desk", StatusCode::FORBIDDEN), ("township_desk", StatusCode::FORBIDDEN)] {
                let mut other = office.signed_in(account).await;
                assert_eq!(submit(&mut other, "/account", "/cards", &[("count", "1"), ("as", "pdf")]).await.status, status);
            }
            let cards = office.count("code_card").await;
            let odd = submit(&mut maker, "/cards", "/cards", &[("count", "1"), ("as", "docx")]).await;
            assert!(odd.status.is_client_error(), "{}", odd.text);
            assert_eq!(office.count("code_card").await, cards);
        }
    });
}

#[test]
fn wp_24_the_record_is_taken_away_as_a_pdf_in_each_language() {
    with_reader("pdf::wp_24_the_record_is_taken_away_as_a_pdf_in_each_language", || async {
        for office in offices().await {
            let (mut maker, mut county) = (office.signed_in("confirming_desk").await, office.signed_in("county_desk").await);
            let header = ["姓名", "身份证号码", "乡镇", "务工单位", "产业类型", "就业渠道", "务工地点", "就业时间"];
            let work = |name: &str, n: u32, firm: &str| {
                row(&[name, &ledger::id(n), "孜托镇", firm, "工程", "自发", "四川省成都市", "2022-04-05"])
            };
            let rows = [row(&header), work("测试甲", 1, "样本甲公司"), work("测试乙", 2, "样本乙公司")];
            brought_in(&mut county, "placements", &ledger::workbook(&rows)).await;
            let mut me = begin(&office, &mut maker, &mut county, &ledger::id(1)).await;
            let before = office.count("journal").await;
            for (language, title, words) in [
                ("zh", "我的资料", "谁看过我的资料"),
                ("bo", "ངའི་ཡིག་ཆ།", "ངའི་ཡིག་ཆ་སུས་བལྟས་པ།"),
                ("en", "My record", "Who looked at my record"),
            ] {
                me.language = language;
                let file = submit(&mut me, "/my/record", "/my/take/pdf", &[]).await;
                is_download(&file, "record.pdf");
                let found: String = text(&file.bytes).split_whitespace().collect();
                for part in [title, words, "测试甲", "样本甲公司", "四川省成都市", ledger::id(1).as_str()] {
                    assert!(found.contains(&part.split_whitespace().collect::<String>()), "{part}: {found}");
                }
                // Nothing of anybody else.
                for part in ["测试乙", "样本乙公司", ledger::id(2).as_str(), "county_desk", "confirming_desk"] {
                    assert!(!found.contains(part), "{part}: {found}");
                }
                let again = submit(&mut me, "/my/record", "/my/take/pdf", &[]).await;
                assert!(again.bytes == file.bytes, "the same record is the same file");
            }
            // Looking at oneself is no audit event, on paper as well (WP-10).
            assert_eq!(office.count("journal").await, before);
            let stranger = submit(&mut office.browser(), "/my/begin", "/my/take/pdf", &[]).await;
            assert!(!stranger.bytes.starts_with(b"%PDF"));
            assert_ne!(stranger.status, StatusCode::OK);
            // A desk has no record of its own, and gets nobody's.
            let desk = submit(&mut county, "/account", "/my/take/pdf", &[]).await;
            assert!(desk.status.is_client_error(), "{}", desk.status);
        }
    });
}
