//! From a messy file to mended records.

use crate::browser::{Answer, Browser, offices, with_reader};
use crate::ledger;
use axum::http::StatusCode;
use calamine::Reader;
use std::io::Cursor;

const CANARY: &str = "CANARY族甲";

async fn uploaded(browser: &mut Browser, kind: &str, file: &str, content: &[u8]) -> (String, Answer) {
    let answer = browser.upload(kind, &[("source", "")], file, content).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let job = answer.location().to_owned();
    browser.wait(&job).await
}

/// All cells of a workbook, as text.
fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

#[test]
fn rel_13_a_messy_ledger_is_looked_at_corrected_brought_in_mended_and_sent_again() {
    with_reader("story::rel_13_a_messy_ledger_is_looked_at_corrected_brought_in_mended_and_sent_again", || async {
        for office in offices().await {
            let mut browser = office.signed_in("township_desk").await;
            assert!(browser.get("/imports").await.text.contains("Nothing was brought in yet"));
            let (job, page) = uploaded(&mut browser, "placements", "台账.xlsx", &ledger::messy(CANARY)).await;
            // What is dropped is named, what it held is nowhere.
            assert!(page.text.contains("Columns that are never held") && page.text.contains("民族"), "{}", page.text);
            assert!(!page.text.contains("CANARY") && !office.holds("CANARY").await, "wp_18");
            assert!(page.text.contains("养殖") && page.text.contains("东家"));
            assert_eq!((office.count("person").await, office.count("import").await), (0, 0), "a preview keeps nothing");

            // Bringing in with choices that nobody looked at looks first.
            let check = format!("{job}/placements/check");
            let column = ("column", r#"["东家","employer"]"#.to_owned());
            let word = ("word", r#"["产业类型","养殖","industry"]"#.to_owned());
            let bring_in = format!("{job}/placements/bring-in");
            let answer = browser.send_form(&page, &check, &bring_in, &[column.clone(), word.clone()]).await;
            assert_eq!(answer.location(), format!("{job}?changed=1"), "{}", answer.text);
            let (_, page) = browser.wait(answer.location()).await;
            assert!(page.text.contains("Your choices had changed"), "{}", page.text);
            assert_eq!(office.count("person").await, 0);
            assert!(page.text.contains(">Bring in the good rows (2)<"), "{}", page.text);
            let answer = browser.send_form(&page, &check, &bring_in, &[]).await;
            let (import, page) = browser.wait(answer.location()).await;
            assert!(import.starts_with("/imports/") && page.text.contains("Result of the import"), "{import} {}", page.text);
            assert_eq!((office.count("person").await, office.count("placement").await), (2, 2));
            assert!(page.text.contains("check character"), "the reason stands in words: {}", page.text);
            assert!(!page.text.contains(&ledger::id(1)) && !page.text.contains("测试甲"), "no personal value on the page");
            assert!(!office.holds("CANARY").await, "wp_18");
            assert!(office.holds("台账.xlsx").await, "what is stored is found");

            // The workbook of reasons: only the refused row, no dropped column; mended and sent again.
            let reasons = browser.get(&format!("{import}/reasons.xlsx")).await;
            assert_eq!(reasons.status, StatusCode::OK);
            assert!(reasons.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
            let mut rows = cells(&reasons.bytes);
            let all = format!("{rows:?}");
            assert!(
                all.contains("测试丙") && !all.contains("测试甲") && !all.contains("民族") && !all.contains("CANARY"),
                "{all}"
            );
            assert!(all.contains("check character"), "{all}");
            for cell in rows.iter_mut().flatten().filter(|cell| cell.starts_with("990329")) {
                *cell = ledger::id(3);
            }
            let (job, page) = uploaded(&mut browser, "placements", "台账-problems.xlsx", &ledger::workbook(&rows)).await;
            // The mapping of this list is remembered.
            assert!(page.text.contains(">Bring in the good rows (1)<"), "{}", page.text);
            let answer =
                browser.send_form(&page, &format!("{job}/placements/check"), &format!("{job}/placements/bring-in"), &[]).await;
            browser.wait(answer.location()).await;
            assert_eq!((office.count("person").await, office.count("placement").await, office.count("import").await), (3, 3, 2));

            // The same file again: nothing new, and it says so.
            let (job, page) = uploaded(&mut browser, "placements", "台账.xlsx", &ledger::workbook(&rows)).await;
            assert!(page.text.contains("There is no row to bring in"), "{}", page.text);
            let token = page.token();
            browser.post(&format!("{job}/placements/throw-away"), &[("form_token".into(), token)]).await;
            assert_eq!(browser.get(&job).await.status, StatusCode::NOT_FOUND);
            let list = browser.get("/imports").await;
            assert!(list.text.contains("台账-problems.xlsx") && list.text.contains("2 imports"), "{}", list.text);
            for language in ["zh", "bo", "en"] {
                for path in [
                    "/imports",
                    "/imports/new",
                    "/imports/new/placements",
                    "/imports/new/people",
                    "/imports/new/trainings",
                    "/imports/help",
                    &import,
                ] {
                    let page = browser.get(&format!("{path}?lang={language}")).await;
                    assert_eq!(page.status, StatusCode::OK, "{path}");
                    assert!(!page.text.contains("{ $") && !page.text.contains("{$"), "{path} {language}");
                    assert!(
                        !page.text.contains(">imports-") && !page.text.contains(">import-"),
                        "{path} {language}: {}",
                        page.text
                    );
                }
            }
        }
    });
}

#[test]
fn m_26_a_choice_that_cannot_be_meant_is_said_and_an_old_one_is_left_aside() {
    with_reader("story::m_26_a_choice_that_cannot_be_meant_is_said_and_an_old_one_is_left_aside", || async {
        for office in offices().await {
            let mut browser = office.signed_in("township_desk").await;
            let (job, page) = uploaded(&mut browser, "placements", "台账.xlsx", &ledger::messy(CANARY)).await;
            let (check, bring_in) = (format!("{job}/placements/check"), format!("{job}/placements/bring-in"));
            // The same sentences as on the command line: the headings of the file, the known words.
            for (field, choice, said) in [
                ("column", r#"["没有的列","employer"]"#, "就业渠道, 务工地点, 就业时间"),
                ("column", r#"["东家","course"]"#, "employer"),
                ("word", r#"["没有的列","养殖","industry"]"#, "就业渠道, 务工地点, 就业时间"),
                ("word", r#"["产业类型","养殖","idustry"]"#, "industry, project, services"),
                ("word", r#"["东家","养殖","industry"]"#, "产业类型, 就业渠道"),
            ] {
                let answer = browser.send_form(&page, &check, &check, &[(field, choice.to_owned())]).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{choice}: {}", answer.text);
                assert!(answer.text.contains(said) && !answer.text.contains("民族"), "{choice}: {}", answer.text);
            }
            assert_eq!((office.count("word_choice").await, office.count("column_choice").await), (0, 0));
            let word = ("word", r#"["产业类型","养殖","industry"]"#.to_owned());
            let answer = browser.send_form(&page, &check, &bring_in, &[word]).await;
            let (_, page) = browser.wait(answer.location()).await;
            let answer = browser.send_form(&page, &check, &bring_in, &[]).await;
            browser.wait(answer.location()).await;
            assert_eq!((office.count("word_choice").await, office.count("placement").await), (1, 2));

            // The next file of the list, in which somebody takes that column for another one.
            let (job, page) = uploaded(&mut browser, "placements", "台账2.xlsx", &ledger::messy(CANARY)).await;
            assert!(!page.text.contains("Remembered meaning left aside"), "{}", page.text);
            let check = format!("{job}/placements/check");
            let column = ("column", r#"["产业类型","channel"]"#.to_owned());
            let answer = browser.send_form(&page, &check, &check, &[column]).await;
            let (_, page) = browser.wait(answer.location()).await;
            assert!(page.text.contains("What would happen"), "{}", page.text);
            assert!(page.text.contains("Remembered meaning left aside"), "{}", page.text);
        }
    });
}

#[test]
fn sec_15_the_import_of_another_township_is_not_there() {
    with_reader("story::sec_15_the_import_of_another_township_is_not_there", || async {
        for office in offices().await {
            let mut own = office.signed_in("township_desk").await;
            let (job, page) = uploaded(&mut own, "placements", "台账.xlsx", &ledger::messy(CANARY)).await;
            let mut other = office.signed_in("township_desk_2").await;
            let mut county = office.signed_in("county_desk").await;
            let nothing = other.get("/imports/jobs/77").await;
            assert_eq!(nothing.status, StatusCode::NOT_FOUND);
            assert_eq!(other.get(&job).await.plain(), nothing.plain());
            assert_eq!(county.get(&job).await.status, StatusCode::NOT_FOUND, "an upload belongs to whoever sent it");
            let token = other.get("/imports/new/placements").await.token();
            for verb in ["check", "bring-in", "stop", "throw-away"] {
                let answer = other.post(&format!("{job}/placements/{verb}"), &[("form_token".into(), token.clone())]).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{verb}");
            }
            let answer =
                own.send_form(&page, &format!("{job}/placements/check"), &format!("{job}/placements/bring-in"), &[]).await;
            let (import, _) = own.wait(answer.location()).await;
            let id = import.rsplit('/').next().unwrap();
            for path in ["/imports/ID", "/imports/ID/reasons.xlsx", "/api/v1/imports/ID"] {
                let (real, random) = (other.get(&path.replace("ID", id)).await, other.get(&path.replace("ID", "77")).await);
                assert_eq!((real.status, random.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{path}");
                if !path.starts_with("/api/") {
                    assert_eq!(real.plain(), random.plain(), "{path}");
                }
            }
            assert!(!other.get("/imports").await.text.contains(id));
            assert_eq!(county.get(&import).await.status, StatusCode::OK);
            assert_eq!(
                county.get(&format!("{import}/reasons.xlsx")).await.status,
                StatusCode::NOT_FOUND,
                "only to whoever sent it"
            );
            let json: serde_json::Value = serde_json::from_str(&own.get(&format!("/api/v1/imports/{id}")).await.text).unwrap();
            assert_eq!(json["rows"]["refused"], 2);
            assert_eq!(json["sheets"][0]["dropped"], serde_json::json!(["民族"]));
            // A list belongs to whoever brought it in first.
            let answer =
                other.upload("placements", &[("source", "孜托镇"), ("replaces", "yes")], "a.xlsx", &ledger::messy(CANARY)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text.contains("belongs to a list of another office"), "{}", answer.text);
        }
    });
}

#[test]
fn rel_13_a_stopped_import_leaves_no_trace_and_sign_in_works_meanwhile() {
    with_reader("story::rel_13_a_stopped_import_leaves_no_trace_and_sign_in_works_meanwhile", || async {
        for office in offices().await {
            let mut browser = office.signed_in("county_desk").await;
            let content = ledger::long(20_000);
            let (job, page) = uploaded(&mut browser, "placements", "大台账.xlsx", &content).await;
            assert!(page.text.contains("20,000"), "{}", page.text);
            let entries = office.count("journal").await;
            let bring_in = format!("{job}/placements/bring-in");
            let answer = browser.send_form(&page, &format!("{job}/placements/check"), &bring_in, &[]).await;
            assert_eq!(answer.location(), job);
            let running = browser.get(&job).await;
            assert!(running.headers.contains_key("refresh") && running.text.contains("<progress"), "{}", running.text);
            // Busy with one thing at a time.
            let token = running.token();
            let again = browser.post(&format!("{job}/placements/check"), &[("form_token".into(), token.clone())]).await;
            assert_eq!(again.status, StatusCode::CONFLICT);
            browser.post(&format!("{job}/placements/stop"), &[("form_token".into(), token)]).await;
            let mut another = office.signed_in("township_desk").await;
            assert_eq!(another.get("/imports").await.status, StatusCode::OK);
            let (_, page) = browser.wait(&job).await;
            assert!(page.text.contains("The records did not change"), "{}", page.text);
            for table in ["person", "placement", "import", "contribution", "kept_file", "column_choice"] {
                assert_eq!(office.count(table).await, 0, "{table}");
            }
            assert!(office.count("journal").await <= entries + 2, "signing in only");
            // It can be tried again, for as long as the file waits.
            let answer =
                browser.send_form(&page, &format!("{job}/placements/check"), &format!("{job}/placements/check"), &[]).await;
            let (_, page) = browser.wait(answer.location()).await;
            assert!(page.text.contains("20,000"), "{}", page.text);
        }
    });
}

#[test]
fn wp_18_an_upload_waits_half_an_hour_at_most_and_is_never_on_the_disk() {
    with_reader("story::wp_18_an_upload_waits_half_an_hour_at_most_and_is_never_on_the_disk", || async {
        for office in offices().await {
            let mut browser = office.signed_in("township_desk").await;
            let csv = format!("姓名,身份证号码,民族,乡镇,村\n测试甲,{},{CANARY},孜托镇,\n", ledger::id(1));
            let (job, page) = uploaded(&mut browser, "people", "名单.csv", csv.as_bytes()).await;
            assert!(page.text.contains("What would happen"), "{}", page.text);
            assert!(!office.holds("CANARY").await && !office.holds(&ledger::id(1)).await && !office.holds("测试甲").await);
            office.later(14);
            assert_eq!(browser.get(&job).await.status, StatusCode::OK);
            office.later(14);
            assert_eq!(browser.get(&job).await.status, StatusCode::OK);
            office.later(2);
            let gone = browser.get(&job).await;
            assert_eq!(gone.status, StatusCode::NOT_FOUND);
            assert!(gone.text.contains("30 minutes at most"), "{}", gone.text);
        }
    });
}

#[test]
fn sec_21_what_is_no_table_is_refused_in_words() {
    with_reader("story::sec_21_what_is_no_table_is_refused_in_words", || async {
        for office in offices().await {
            let mut browser = office.signed_in("township_desk").await;
            let answer = browser.upload("people", &[], "empty.xlsx", b"").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let (_, page) = uploaded(&mut browser, "people", "picture.xlsx", b"\x89PNG\r\n\x1a\n0000000000000000").await;
            assert!(page.text.contains("The file cannot be used") && page.text.contains("error-summary"), "{}", page.text);
            // Unknown fields and values are refused (SEC-17).
            let answer = browser.upload("people", &[("sector", "project")], "a.csv", b"x").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let empty = browser.get("/imports/help/placements.xlsx").await;
            let (_, page) = uploaded(&mut browser, "placements", "empty.xlsx", &empty.bytes).await;
            assert!(!page.text.contains("no header row"), "{}", page.text);
            // Targets are not for a township.
            assert_eq!(browser.get("/imports/new/targets").await.status, StatusCode::FORBIDDEN);
            let mut planning = office.signed_in("planning").await;
            assert_eq!(planning.get("/imports/new/targets").await.status, StatusCode::OK);
            assert_eq!(planning.get("/imports/help/targets.xlsx").await.status, StatusCode::OK);
        }
    });
}
