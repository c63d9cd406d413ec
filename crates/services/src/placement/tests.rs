//! Stories of ledgers of placements and of the confirming desk, on both databases.

mod body;
mod word;

use super::store::Stored;
use crate::people::tests::*;
use crate::testing::{Answer, Browser, TestOffice, demo_offices, offices};
use axum::http::StatusCode;
use leka_core::{Channel, Destination, Role};
use leka_platform::db::Reads;
use leka_sheets::check::types::{CheckedPerson, CheckedPlacement};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use std::collections::BTreeSet;

/// Everything a table of placements holds about one, as text, without its identifiers.
async fn row(office: &TestOffice, id: i64) -> String {
    let columns = [
        "employer",
        "start_day",
        "end_day",
        "kind",
        "sector",
        "channel",
        "destination",
        "place",
        "confirmed",
        "confirmed_day",
        "confirmed_way",
        "asked_day",
        "withdrawn",
        "version",
        "recorded_by",
    ];
    let query = Query::select()
        .columns(columns.map(Alias::new))
        .from(Alias::new("placement"))
        .and_where(Expr::col(Alias::new("id")).eq(id))
        .to_owned();
    let row = office.office.db.reader().one(&query).await.unwrap().unwrap();
    let text = |i: usize| {
        let number = row.try_get_by_index::<Option<i64>>(i).map(|n| format!("{n:?}"));
        number.unwrap_or_else(|_| format!("{:?}", row.try_get_by_index::<Option<String>>(i)))
    };
    columns.iter().enumerate().map(|(i, name)| format!("{name}={} ", text(i))).collect()
}

async fn only_job(office: &TestOffice, person: &CheckedPerson) -> Stored {
    jobs_of(office, id_of(office, person).await).await.remove(0)
}

/// Presses a button for whoever is shown.
async fn press(desk: &mut Browser, answer: &str) -> Answer {
    let page = desk.get("/confirming").await;
    let placement = page.text.split("name=\"placement\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    desk.post("/confirming", &[("form_token", &page.token()), ("placement", &placement), ("answer", answer)]).await
}

#[tokio::test]
async fn wp_07_not_confirmed_until_the_worker_said_so_to_the_desk_without_a_target() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        let ledger = [job(&zhaxi)];
        bring_in(&office, &ledger).await;
        let id = id_of(&office, &zhaxi).await;
        assert!(!only_job(&office, &zhaxi).await.confirmed, "an import is reported");
        // Nobody but the confirming desk reaches the answer, whatever they send.
        let record = only_job(&office, &zhaxi).await.id.to_string();
        for account in ["county_desk", "township_desk", "planning", "employer", "administrator", "statistics_auditor"] {
            let mut other = browser(&office, account).await;
            let fields = [("placement", record.as_str()), ("answer", "yes")];
            let answer = other.submit("/account", "/confirming", &fields).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
        // The desk too answers only for whom it was given.
        let mut desk = browser(&office, "confirming_desk").await;
        let fields = [("placement", record.as_str()), ("answer", "yes")];
        assert_eq!(desk.submit("/account", "/confirming", &fields).await.status, StatusCode::CONFLICT);
        assert!(!only_job(&office, &zhaxi).await.confirmed);

        let mut county = browser(&office, "county_desk").await;
        let before = county_page(&office, &mut county, &zhaxi).await;
        let page = desk.get("/confirming").await.text;
        assert!(page.contains(zhaxi.name.secret()) && page.contains(zhaxi.phone.as_ref().unwrap().secret()));
        assert!(page.contains("lang=\"bo\"") && page.contains("བཀྲ་ཤིས་བདེ་ལེགས།") && page.contains("您可以不回答"));
        // Days are said as pages write them: among the facts, and in both scripts.
        for day in ["1 March 2022</time>", "您从2022年3月1日起", "2022ལོའི་ཟླ་3པའི་ཚེས་1"] {
            assert!(page.contains(day), "{day}: {page}");
        }
        assert_eq!(press(&mut desk, "yes").await.status, StatusCode::SEE_OTHER);
        assert!(only_job(&office, &zhaxi).await.confirmed);
        assert!(row(&office, only_job(&office, &zhaxi).await.id).await.contains("confirmed_way=Ok(Some(\"desk\"))"));
        assert!(desk.get("/confirming").await.text.contains("There is nobody to ask now"));

        // Two worlds: the page of those who place people is the same to the byte (WP-10).
        assert_eq!(county_page(&office, &mut county, &zhaxi).await, before);
        assert!(!before.contains("onfirmed") && !before.contains("confirming_desk"));
        // The auditor sees it, and the look is recorded.
        let mut auditor = browser(&office, "statistics_auditor").await;
        let seen = open(&mut auditor, &zhaxi, "sample").await.text;
        assert!(seen.contains(">confirmed</td>") && seen.contains("confirming_desk"), "{seen}");
        assert_eq!(looks_in_journal(&office, "statistics_auditor").await.len(), 1);

        // While it is the same work nothing takes the word back: not the ledger again, not a correction.
        let again: Vec<CheckedPlacement> =
            ledger.iter().map(|row| CheckedPlacement { sector: Some(leka_core::Sector::Project), ..row.clone() }).collect();
        bring_in(&office, &again).await;
        let page = format!("/placements/{record}/correct");
        let saved = fill(&mut county, &page, &[("trade", "厨师"), ("place", "洛隆县孜托镇")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let stored = jobs_of(&office, id).await.remove(0);
        assert_eq!((stored.destination, stored.place.as_str()), (Destination::County, "洛隆县孜托镇"));
        assert!(stored.confirmed && stored.sector == leka_core::Sector::Project && stored.trade == "厨师");
        // Other work is another question: the desk asks anew.
        let saved = fill(&mut county, &page, &[("channel", "unknown")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert!(!only_job(&office, &zhaxi).await.confirmed);
        office.later(86_400);
        let mut desk = browser(&office, "confirming_desk").await;
        assert!(desk.get("/confirming").await.text.contains(zhaxi.name.secret()));
    }
}

/// The county desk's page of a person up to who looked, and whoever of the others looked.
async fn county_page(office: &TestOffice, county: &mut Browser, person: &CheckedPerson) -> String {
    let answer = open(county, person, "asked").await;
    assert_eq!(answer.status, StatusCode::OK);
    let text = without_tokens(&answer.text);
    let (before, looks) = text.split_once("id=\"looks\"").unwrap();
    let others = looks.split("<tr ").filter(|line| !line.contains("county_desk")).collect::<String>();
    assert_eq!(office.office.county(), "540329");
    format!("{before}{others}")
}

#[tokio::test]
async fn wp_03_whatever_was_answered_leaves_equal_rows_and_equal_lines() {
    for office in demo_offices().await {
        // Two people alike in everything but their names: one is asked and says no, one is not reached.
        let (one, two, three) = (person(1, HOME), person(2, HOME), person(3, HOME));
        bring_in(&office, &[job(&one), job(&two), job(&three)]).await;
        let mut desk = browser(&office, "confirming_desk").await;
        let mut seen = Vec::new();
        for answer in ["asked", "asked", "yes"] {
            let page = desk.get("/confirming").await.text;
            let again = desk.get("/confirming").await.text;
            let who = [&one, &two, &three].into_iter().find(|person| page.contains(person.name.secret())).unwrap();
            assert!(again.contains(who.name.secret()), "a reload does not go on to the next person");
            seen.push(who.clone());
            let done = press(&mut desk, answer).await;
            assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/confirming"));
        }
        let mut rows = Vec::new();
        for person in &seen {
            rows.push(row(&office, only_job(&office, person).await.id).await);
        }
        assert_eq!(rows[0], rows[1]);
        assert!(rows[0].contains("confirmed=Some(0)") && rows[0].contains("confirmed_day=None"));
        assert!(!rows[0].contains("asked_day=None") && rows[2].contains("confirmed=Some(1)"));
        assert!(rows[2].contains("version=Some(1)"), "not even the version tells");
        // The journal lines of a yes and of anything else are alike.
        let lines = looks_in_journal(&office, "confirming_desk").await;
        let answers: Vec<_> = lines.iter().filter(|line| line[2] == "work").collect();
        assert_eq!(answers.len(), 3);
        assert!(answers.iter().all(|line| *line == answers[0]), "{lines:?}");
        assert_eq!(answers[0], &["confirm_placement", "confirming", "work", ""]);
        // Nobody is asked twice a day, and nothing says why.
        assert!(desk.get("/confirming").await.text.contains("nobody to ask now"));
        let history = Query::select().column(Alias::new("id")).from(Alias::new("history")).to_owned();
        assert!(office.office.db.reader().all(&history).await.unwrap().is_empty());
        // Another answer does not exist.
        for other in ["no", "refused", ""] {
            let fields = [("placement", "1"), ("answer", other)];
            assert_eq!(desk.submit("/account", "/confirming", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        // The next day those who did not say yes wait again.
        office.later(86_400);
        let mut desk = browser(&office, "confirming_desk").await;
        assert!(desk.get("/confirming").await.text.contains("name=\"placement\""));
    }
}

#[tokio::test]
async fn wp_03_what_was_pressed_last_is_taken_back_and_leaves_a_line_like_the_others() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = only_job(&office, &zhaxi).await.id;
        let before = row(&office, id).await;
        let mut desk = browser(&office, "confirming_desk").await;
        let back = id.to_string();
        let fields = [("back", back.as_str())];
        for answer in ["yes", "asked"] {
            assert_eq!(press(&mut desk, answer).await.status, StatusCode::SEE_OTHER);
            assert_ne!(row(&office, id).await, before, "{answer}");
            let page = desk.get("/confirming").await.text;
            assert!(page.contains(&format!("name=\"back\" value=\"{id}\"")), "{answer}: {page}");
            // Another session takes nothing back.
            let mut other = browser(&office, "confirming_desk").await;
            assert_eq!(other.submit("/account", "/confirming", &fields).await.status, StatusCode::CONFLICT, "{answer}");
            let done = desk.submit("/account", "/confirming", &fields).await;
            assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/confirming"));
            assert_eq!(row(&office, id).await, before, "{answer}");
            let again = desk.get("/confirming").await.text;
            assert!(again.contains(zhaxi.name.secret()) && !again.contains("name=\"back\""), "{again}");
        }
        let lines = looks_in_journal(&office, "confirming_desk").await;
        let answers: Vec<_> = lines.iter().filter(|line| line[2] == "work").collect();
        assert_eq!(answers.len(), 4);
        assert!(answers.iter().all(|line| *line == answers[0]), "{lines:?}");
    }
}

#[tokio::test]
async fn wp_07_signing_in_again_draws_nobody_else() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=7).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let shown = async || {
            let page = browser(&office, "confirming_desk").await.get("/confirming").await.text;
            people.iter().position(|person| page.contains(person.name.secret())).unwrap()
        };
        let first = shown().await;
        for _ in 0..4 {
            assert_eq!(shown().await, first, "a session of its own each time");
        }
        // Who is dealt with gives way to the next, who stays as well.
        let mut desk = browser(&office, "confirming_desk").await;
        assert_eq!(press(&mut desk, "asked").await.status, StatusCode::SEE_OTHER);
        let second = shown().await;
        assert_ne!(second, first);
        assert_eq!(shown().await, second);
        // It is chance all the same: another order for each account, and on each day.
        let drawn = async |name: &str| {
            let desk = desk_as(&office, name, Role::ConfirmingDesk, None);
            let permit = desk.may(&super::acts::ConfirmPlacement).await.unwrap();
            assert!(super::confirming::is_any(&desk, &permit).await.unwrap());
            super::confirming::draw(&desk, &permit).await.unwrap().unwrap()
        };
        let (mut accounts, mut days) = (BTreeSet::new(), BTreeSet::new());
        for n in 0..16 {
            accounts.insert(drawn(&format!("confirming-{n}")).await);
            days.insert(drawn("confirming_desk").await);
            office.later(86_400);
        }
        assert!(accounts.len() > 1 && days.len() > 1, "{accounts:?} {days:?}");
    }
}

#[tokio::test]
async fn wp_25_without_a_complaint_body_organised_and_out_of_region_wait() {
    for office in demo_offices().await {
        let (organised, outside) = (person(1, HOME), person(2, HOME));
        let ledger = [
            CheckedPlacement { channel: Some(Channel::Organised), ..job(&organised) },
            CheckedPlacement {
                destination: Some(Destination::OutsideRegion),
                place: Some("四川省成都市".into()),
                ..job(&outside)
            },
        ];
        bring_in(&office, &ledger).await;
        let mut desk = browser(&office, "confirming_desk").await;
        let page = desk.get("/confirming").await.text;
        assert!(page.contains("There is nobody to ask now") && page.contains("No complaint body is set up"));
        // Not through the act either.
        let acting = desk_as(&office, "confirming_desk", Role::ConfirmingDesk, None);
        let permit = acting.may(&super::acts::ConfirmPlacement).await.unwrap();
        assert!(!super::confirming::is_any(&acting, &permit).await.unwrap());
        for person in [&organised, &outside] {
            let id = only_job(&office, person).await.id;
            assert!(super::confirming::keep(&acting, id, super::confirming::Answer::Yes).await.is_err());
            assert!(!only_job(&office, person).await.confirmed);
        }
        let mut administrator = browser(&office, "administrator").await;
        for bad in [
            ("", "0895-4560000", "2022-01-01"),
            ("样本", "call us", "2022-01-01"),
            ("样本", "12345", "2023-01-01"),
            ("样本", "12345", ""),
        ] {
            let fields = [("name", bad.0), ("phone", bad.1), ("since", bad.2)];
            let answer = administrator.submit("/conduct/body", "/conduct/body", &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad:?}");
        }
        let fields = [("name", "样本投诉受理机构"), ("phone", "0895-4560000"), ("since", "2022-01-01")];
        assert_eq!(administrator.submit("/conduct/body", "/conduct/body", &fields).await.status, StatusCode::SEE_OTHER);
        let named = administrator.get("/conduct/body").await.text;
        assert!(named.contains("样本投诉受理机构") && named.contains("make its key"), "{named}");
        // A name and a telephone are no body yet: nobody could read a complaint.
        let page = desk.get("/confirming").await.text;
        assert!(page.contains("There is nobody to ask now") && page.contains("No complaint body is set up"));
        for person in [&organised, &outside] {
            let id = only_job(&office, person).await.id;
            assert!(super::confirming::keep(&acting, id, super::confirming::Answer::Yes).await.is_err());
            assert!(!only_job(&office, person).await.confirmed);
        }
        let (listener, _) = crate::conduct::tests::member(&office).await;
        assert!(!administrator.get("/conduct/body").await.text.contains("make its key"));
        let mut desk = browser(&office, "confirming_desk").await;
        for _ in 0..2 {
            let page = desk.get("/confirming").await.text;
            assert!(page.contains("0895-4560000"), "the script says where to turn");
            assert_eq!(press(&mut desk, "yes").await.status, StatusCode::SEE_OTHER);
        }
        assert!(only_job(&office, &organised).await.confirmed && only_job(&office, &outside).await.confirmed);
        // Once the only member is gone nobody reads a complaint any more.
        crate::accounts::acts::close(&office.operator(), listener.id).await.unwrap();
        let reader = acting.read(&permit);
        assert!(!crate::conduct::body_exists(&reader, &acting).await.unwrap());
        assert!(administrator.get("/conduct/body").await.text.contains("make its key"));
    }
}

#[tokio::test]
async fn wp_07_the_queue_leaves_out_what_cannot_be_asked() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=7).map(|n| person(n, HOME)).collect();
        let mut ledger: Vec<CheckedPlacement> = people.iter().map(job).collect();
        ledger[0].start = "2022-11-01".parse().unwrap();
        ledger[1].end = leka_sheets::check::types::End::On("2022-03-02".parse().unwrap());
        ledger[2].person.phone = None;
        // One number that the same list gives several people, whoever of them it reaches.
        for row in &mut ledger[4..] {
            row.person.phone = leka_core::Phone::parse("199 0000 0999");
        }
        bring_in(&office, &ledger).await;
        let withdrawn = only_job(&office, &people[3]).await;
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        super::acts::set_withdrawn(&county, withdrawn.id, 1, true).await.unwrap();
        let mut desk = browser(&office, "confirming_desk").await;
        // Only the one that has ended within the year is left.
        let page = desk.get("/confirming").await.text;
        assert!(page.contains(people[1].name.secret()) && page.contains("came with a list or was typed"), "{page}");
        press(&mut desk, "asked").await;
        assert!(desk.get("/confirming").await.text.contains("nobody to ask now"));
        // The owner's own proof of a number in several records does not make it one person's either.
        verify_phone(&office, &people[4]).await;
        assert!(desk.get("/confirming").await.text.contains("nobody to ask now"));
        // Alone with it, and verified: the page says so.
        for other in &people[5..] {
            let tx = office.office.db.begin().await.unwrap();
            let mut update = Query::update();
            update.table(Alias::new("person")).value(Alias::new("phone_index"), Option::<Vec<u8>>::None);
            update.and_where(Expr::col(Alias::new("id")).eq(id_of(&office, other).await));
            tx.execute(&update).await.unwrap();
            tx.commit().await.unwrap();
        }
        let page = desk.get("/confirming").await.text;
        assert!(page.contains(people[4].name.secret()) && page.contains("verified by the person"), "{page}");
    }
}

#[tokio::test]
async fn wp_12_and_wp_28_no_target_no_count_and_no_word_of_free_choice_at_the_desk() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=7).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut desk = browser(&office, "confirming_desk").await;
        for lang in ["zh", "bo", "en"] {
            let page = desk.get(&format!("/confirming?lang={lang}")).await.text;
            let main = page.split("<main").nth(1).unwrap();
            for word in ["11,050", "11050", "自愿", "voluntar", "% ", "目标", "remaining"] {
                assert!(!main.contains(word), "{lang}: {word}");
            }
            assert_eq!(main.matches("name=\"answer\"").count(), 2, "exactly two buttons");
            assert_eq!(main.matches("<section lang=").count(), 2, "two languages");
        }
    }
    for text in [
        include_str!("../../../../locales/zh/confirming.ftl"),
        include_str!("../../../../locales/en/confirming.ftl"),
        include_str!("../../../../locales/bo/confirming.ftl"),
    ] {
        let spoken: String = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(!spoken.contains("自愿") && !spoken.contains("voluntar") && !spoken.contains("རང་མོས"));
    }
}

#[tokio::test]
async fn wp_27_the_confirming_desk_too_opens_thirty_an_hour() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=31).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut desk = browser(&office, "confirming_desk").await;
        for _ in 0..30 {
            assert_eq!(press(&mut desk, "asked").await.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(desk.get("/confirming").await.status, StatusCode::TOO_MANY_REQUESTS);
    }
}

/// All placements in force that the ledgers of these tests brought, in the order in which they came.
async fn of_ledgers(office: &TestOffice) -> Vec<Stored> {
    let mut all = super::store::list_of_source(&office.office.db.reader(), "样本").await.unwrap();
    all.sort_by_key(|one| one.id);
    all
}

#[tokio::test]
async fn m_26_a_file_of_corrections_writes_what_it_says_and_leaves_the_rest_as_it_was() {
    for office in offices().await {
        // More than one statement takes.
        let ledger: Vec<CheckedPlacement> = (1..=450).map(|n| job(&person(n, HOME))).collect();
        bring_in(&office, &ledger).await;
        let confirmed = of_ledgers(&office).await[7].id;
        let tx = office.office.db.begin().await.unwrap();
        super::store::confirm(&tx, confirmed, "desk", true).await.unwrap();
        tx.commit().await.unwrap();
        let before = of_ledgers(&office).await;
        assert!(before.len() == 450 && before.iter().all(|one| one.version == 1 && one.trade.is_empty()));

        let trade = || "样本工".to_owned();
        let mended: Vec<CheckedPlacement> =
            ledger.iter().map(|row| CheckedPlacement { trade: Some(trade()), ..row.clone() }).collect();
        bring_in_as(&office, "somebody_else", &mended).await;
        // The confirmation too, and who recorded it first.
        let wanted: Vec<Stored> = before.into_iter().map(|one| Stored { trade: trade(), version: 2, ..one }).collect();
        assert_eq!(of_ledgers(&office).await, wanted);
        assert!(row(&office, confirmed).await.contains("confirmed_way=Ok(Some(\"desk\"))"));
        let reader = office.office.db.reader();
        for one in [&wanted[0], &wanted[449]] {
            let past = crate::intake::history::list(&reader, "placement", one.id, 9).await.unwrap();
            let said: Vec<_> = past.iter().map(|line| [&line.field, &line.old, &line.new, &line.account]).collect();
            assert_eq!(said, [["trade", "", "样本工", "somebody_else"]], "one line");
        }
        // Once more, and nothing is new.
        bring_in(&office, &mended).await;
        assert_eq!(of_ledgers(&office).await, wanted);
    }
}
