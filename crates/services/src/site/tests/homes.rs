//! What each role finds when it signs in, and the check of the night.

use super::signed_in_as;
use crate::demo::make::{Ask, make};
use crate::intake::run;
use crate::site::nightly;
use crate::testing::{TestOffice, demo_offices};
use axum::http::StatusCode;
use leka_core::{Lang, Role};
use leka_platform::db::Reads;
use leka_platform::{Kind, words};
use sea_orm::Statement;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

async fn with_people(office: &TestOffice) {
    make(&office.operator(), Ask { people: 400, seed: 1, year: 2022 }, |_, _| ()).await.unwrap();
}

/// The part of a home that waits.
fn waits(page: &str) -> String {
    page.split("<section ").skip(1).collect::<Vec<_>>().join("\n").split("</main>").next().unwrap_or("").to_owned()
}

/// The addresses that a home leads to.
fn links(page: &str) -> Vec<String> {
    waits(page).split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().replace("&#38;", "&")).collect()
}

#[tokio::test]
async fn wp_12_every_home_leads_where_its_reader_may_go_and_shows_no_person() {
    for office in demo_offices().await {
        for filled in [false, true] {
            if filled {
                with_people(&office).await;
                nightly::run(&office.operator()).await.unwrap();
            }
            for role in Role::ALL {
                let mut browser = signed_in_as(&office, role.word()).await;
                for lang in ["zh", "bo", "en"] {
                    let mut page = browser.get(&format!("/?lang={lang}")).await;
                    // A firm's home is its vacancies.
                    if page.status == StatusCode::SEE_OTHER {
                        page = browser.get(page.location()).await;
                    }
                    assert_eq!(page.status, StatusCode::OK, "{}", role.word());
                    assert!(!page.text.contains(">home-"), "a message without words: {}", page.text);
                    let shown = waits(&page.text);
                    assert!(
                        !shown.contains("测试") && !shown.contains("**") && !shown.contains("990329"),
                        "{} {shown}",
                        role.word()
                    );
                    for link in links(&page.text) {
                        let mut answer = browser.get(&link).await;
                        // Complaints lead to the office that is shut still.
                        if answer.status == StatusCode::SEE_OTHER {
                            answer = browser.get(answer.location()).await;
                        }
                        assert_eq!(answer.status, StatusCode::OK, "{} cannot follow {link}", role.word());
                    }
                }
            }
        }
        // The visitor's page keeps its shape.
        assert!(!office.browser().get("/").await.text.contains("<section "));
    }
}

#[tokio::test]
async fn wp_12_each_role_finds_what_waits_for_it() {
    for office in demo_offices().await {
        with_people(&office).await;
        let see = async |role: &str| waits(&signed_in_as(&office, role).await.get("/").await.text);
        let county = see("county_desk").await;
        // What waits: firms that asked, licences that are over or soon will be; no line for what does not wait.
        for waiting in [
            "2 firms ask to offer work",
            "href=\"/organisations?state=asked\"",
            "样本职业介绍所",
            "no licence in force",
            "样本劳务派遣公司",
            "the licence ends on 5 October 2022",
        ] {
            assert!(county.contains(waiting), "{waiting}: {county}");
        }
        for absent in ["open questions", "Nothing waits", "rosters of firms", "complaint"] {
            assert!(!county.contains(absent), "{absent}: {county}");
        }
        // Three figures behind, the figures page, what is due, imports.
        assert_eq!(county.matches("the straight path to").count(), 3, "{county}");
        assert!(county.contains("Due next") && county.contains("演示就业台账.xlsx"), "{county}");
        for who in ["township_desk", "village_officer"] {
            let place = see(who).await;
            assert_eq!(place.matches("too few").count(), 3, "{place}");
            assert!(!place.contains("straight path"), "no goal beside a township's service: {place}");
        }
        let asking = see("confirming_desk").await;
        assert!(asking.contains("The next person to ask") && !asking.contains("people wait"));
        let auditor = see("statistics_auditor").await;
        assert!(auditor.contains("The nightly check has not run yet") && auditor.contains("No open questions"), "{auditor}");
        let admin = see("administrator").await;
        assert!(admin.contains("Nothing waits for you now") && admin.contains("No backup was written"), "{admin}");
        leka_platform::backup::backup(&office.office, &office.office.location.data.join("copy.leka")).await.unwrap();
        assert!(see("administrator").await.contains("Latest backup: 30 September 2022, 12:00"));
        assert!(see("data_protection_officer").await.contains("Nothing waits for you now"));
    }
}

#[tokio::test]
async fn every_home_says_what_its_reader_can_open_and_what_it_is_for() {
    // Each word of the menu has its line; the homes of residents and firms, and what is for visitors, need none.
    for item in crate::site::NAV.iter().filter(|item| !["/my", "/my-vacancies", "/vacancies"].contains(&item.href)) {
        let about = crate::site::doors::about(item.word).unwrap_or_else(|| panic!("{} has no line", item.word));
        assert!(leka_platform::words::known(about), "{about}");
    }
    for office in demo_offices().await {
        for role in Role::ALL.iter().filter(|role| !matches!(role, Role::Employer | Role::Agency | Role::Resident)) {
            let page = signed_in_as(&office, role.word()).await.get("/").await.text;
            let menu = page.split("class=\"menu\"").nth(1).unwrap().split("</nav>").next().unwrap();
            let named: Vec<&str> = menu.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
            let cards = page.split("id=\"home-doors\"").nth(1).unwrap_or_else(|| panic!("{}: {page}", role.word()));
            for path in named.iter().chain(&["/vacancies"]) {
                assert!(cards.contains(&format!("<a href=\"{path}\">")), "{} {path}: {cards}", role.word());
            }
            assert_eq!(cards.matches("<li class=\"card\">").count(), named.len() + 1, "{}", role.word());
        }
        for role in ["inspector", "institution"] {
            let page = signed_in_as(&office, role).await.get("/").await.text;
            assert!(page.contains("Your role has no pages of its own yet"), "{page}");
        }
    }
}

#[tokio::test]
async fn rel_18_a_difference_found_at_night_stands_on_the_auditors_home_and_stops_releases() {
    for office in demo_offices().await {
        with_people(&office).await;
        let desk = office.operator();
        assert_eq!(nightly::run(&desk).await.unwrap().differences, 0);
        let day = "2022-08-31".parse().unwrap();
        crate::plan_desk::releases::create(&desk, day).await.unwrap();
        let seen = async || waits(&signed_in_as(&office, "statistics_auditor").await.get("/").await.text);
        assert!(seen().await.contains("30 September 2022, 12:00: journal, references and figures fit"), "{}", seen().await);
        // Damage: a kept sum that is one too high.
        let change = async |text: &str| {
            let tx = office.office.db.begin().await.unwrap();
            tx.execute_raw(Statement::from_string(tx.backend(), text)).await.unwrap();
            tx.commit().await.unwrap();
        };
        change("UPDATE cell SET quantity = quantity + 1 WHERE indicator = (SELECT min(indicator) FROM cell)").await;
        office.later(60);
        let found = nightly::run(&desk).await.unwrap();
        assert!(found.differences > 0);
        assert!(seen().await.contains("Nothing is released until it is mended"), "{}", seen().await);
        let refused = crate::plan_desk::releases::create(&desk, day).await.unwrap_err();
        assert_eq!((refused.kind, refused.message.as_str()), (Kind::Conflict, "releases-check-first"));
        // The planning office is told on the form, with what to do.
        let mut planning = signed_in_as(&office, "planning").await;
        let told = planning.submit("/releases/new?as_of=2022-08-31", "/releases", &[("as_of", "2022-08-31")]).await;
        assert_eq!(told.status, StatusCode::CONFLICT);
        assert!(told.text.contains("The check of the night found differences"), "{}", told.text);
        // Mended and checked again: it goes on.
        change("UPDATE cell SET quantity = quantity - 1 WHERE indicator = (SELECT min(indicator) FROM cell)").await;
        office.later(60);
        assert_eq!(nightly::run(&desk).await.unwrap().differences, 0);
        crate::plan_desk::releases::create(&desk, day).await.unwrap();
    }
}

#[tokio::test]
async fn rel_15_little_room_on_the_disk_is_said_and_below_a_tenth_no_file_is_brought_in() {
    for office in demo_offices().await {
        let free = Arc::new(AtomicU8::new(20));
        let there = free.clone();
        office.office.set_measure(Arc::new(move |_: &Path| Ok(there.load(Ordering::SeqCst))));
        let desk = office.operator();
        let home = async || waits(&signed_in_as(&office, "administrator").await.get("/").await.text);
        let bring = async || {
            let ask = run::Ask::new("姓名\n".as_bytes().to_vec(), "a.csv", leka_sheets::protocol::Kind::People);
            run::import(&desk, ask).await.map(drop)
        };
        assert!(!home().await.contains("on the disk"), "{}", home().await);
        free.store(19, Ordering::SeqCst);
        assert!(home().await.contains("Little room is left on the disk: 19 %"), "{}", home().await);
        free.store(10, Ordering::SeqCst);
        assert!(office.office.has_room_for_files().is_ok());
        free.store(9, Ordering::SeqCst);
        assert!(home().await.contains("The disk is almost full: 9 %"), "{}", home().await);
        let refused = bring().await.unwrap_err();
        assert_eq!((refused.kind, refused.message.as_str()), (Kind::Busy, "failure-disk-short"));
        let args: Vec<(&str, String)> = refused.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        for lang in Lang::ALL {
            let said = words::say(lang, &refused.message, &args);
            assert!(said.lang == lang && said.text.contains('9') && said.text.contains("10"), "{}", said.text);
        }
        // Everything else goes on, and nothing is said to be wrong with the records.
        assert_eq!(nightly::run(&desk).await.unwrap().differences, 0);
        office.office.set_measure(Arc::new(|_: &Path| Err::<u8, _>(std::io::Error::other("no answer"))));
        assert!(office.office.has_room_for_files().is_ok(), "a disk that says nothing stops nobody");
    }
}

#[tokio::test]
async fn sec_29_the_auditor_reads_the_journal_of_one_person() {
    use crate::people::tests::{bring_in, browser, id_of, job, open, person};
    for office in demo_offices().await {
        let (zhaxi, dawa) = (person(1, "540329100"), person(2, "540329100"));
        bring_in(&office, &[job(&zhaxi), job(&dawa)]).await;
        let mut county = browser(&office, "county_desk").await;
        open(&mut county, &zhaxi, "asked").await;
        open(&mut county, &dawa, "correct").await;
        let mut auditor = browser(&office, "statistics_auditor").await;
        let id = id_of(&office, &zhaxi).await;
        let page = open(&mut auditor, &zhaxi, "sample").await.text;
        assert!(page.contains(&format!("/journal?person={id}")), "the way from the record");
        assert!(!open(&mut county, &zhaxi, "asked").await.text.contains("/journal?person="));
        let lines = auditor.get(&format!("/journal?person={id}")).await.text;
        assert!(lines.contains("Opened a person") && lines.contains("asked for it") || lines.contains("county_desk"), "{lines}");
        assert!(lines.contains("county_desk") && lines.contains("statistics_auditor"));
        let rows = lines.matches("<th scope=\"row\"").count();
        let other = auditor.get(&format!("/journal?person={}", id_of(&office, &dawa).await)).await.text;
        assert_eq!((rows, other.matches("<th scope=\"row\"").count()), (3, 1), "{lines}");
        assert!(!lines.contains(zhaxi.name.secret()) && !lines.contains("open_person<"));
        // A record that is not there has no lines.
        assert_eq!(auditor.get("/journal?person=7").await.text.matches("<th scope=\"row\"").count(), 0);
    }
}
