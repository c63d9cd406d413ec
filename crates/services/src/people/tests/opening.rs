//! Finding and opening.

use super::*;
use crate::testing::demo_offices;
use leka_platform::web::Rule;
use sea_orm::Statement;

/// Who finds people by name or number, and no filter that would list them.
const FINDERS: [&str; 3] = ["county_desk", "township_desk", "statistics_auditor"];

#[tokio::test]
async fn wp_01_no_route_lists_persons_without_a_search() {
    // The routes about people, placements and courses: a new one is reviewed here.
    let about = |path: &str| ["/people", "/placements", "/trainings", "/confirming"].iter().any(|head| path.starts_with(head));
    let routes: Vec<String> =
        crate::site::listed().iter().filter(|r| about(&r.path)).map(|r| format!("{} {}", r.method, r.path)).collect();
    assert_eq!(
        routes,
        [
            "GET /people",
            "POST /people/by-number",
            "POST /people/by-name",
            "GET /people/new",
            "POST /people/new",
            "GET /people/merging",
            "POST /people/merging",
            "POST /people/merging/confirmed",
            "GET /people/{id}",
            "POST /people/{id}/open",
            "GET /people/{id}/correct",
            "POST /people/{id}/correct",
            "GET /people/{id}/township",
            "POST /people/{id}/township",
            "POST /people/{id}/undo",
            "GET /people/{id}/merged",
            "POST /people/{id}/merged",
            "GET /people/{id}/placements/new",
            "POST /people/{id}/placements/new",
            "GET /placements/{id}/correct",
            "POST /placements/{id}/correct",
            "GET /placements/{id}/start",
            "POST /placements/{id}/start",
            "POST /placements/{id}/withdraw",
            "POST /placements/{id}/put-back",
            "GET /confirming",
            "POST /confirming",
            "GET /people/{id}/trainings/new",
            "POST /people/{id}/trainings/new",
            "GET /trainings/{id}/correct",
            "POST /trainings/{id}/correct",
            "POST /trainings/{id}/withdraw",
            "POST /trainings/{id}/put-back",
            "GET /people/{id}/card",
            "POST /people/{id}/card",
            "GET /people/{id}/delete",
            "POST /people/{id}/delete",
            "POST /people/{id}/delete/confirmed",
            "GET /people/again",
            "POST /people/again",
        ]
    );
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..30).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let first = id_of(&office, &people[0]).await;
        let work = jobs_of(&office, first).await[0].id;
        for account in Role::ALL.iter().map(|role| role.word()) {
            let mut browser = browser(&office, account).await;
            let mut opened = 0;
            for route in crate::site::listed() {
                if route.method != "GET" || matches!(route.rule, Rule::Public(_)) {
                    continue;
                }
                let hole = if route.path.starts_with("/placements") { work } else { first };
                let hole = if route.path.contains("/figures/") { "transfer.total".to_owned() } else { hole.to_string() };
                let path: Vec<&str> =
                    route.path.split('/').map(|part| if part.starts_with('{') { hole.as_str() } else { part }).collect();
                let path = path.join("/");
                let page = browser.get(&path).await;
                opened += usize::from(page.status == StatusCode::OK);
                // The confirming desk is given one person by chance, and opens the one whom it hears.
                let is_one = path == "/confirming" || path.starts_with("/spoken/");
                // The rows behind a figure, which somebody asked for, are masked; each look is recorded with its purpose.
                let is_asked = path.ends_with("/rows") || path.ends_with("/explain");
                let named = people.iter().filter(|person| page.text.contains(person.name.secret())).count();
                assert!(named <= usize::from(is_one), "{account} {path}");
                let masked = people.iter().any(|person| page.text.contains(&person.id.masked()));
                assert!(!masked || is_one || is_asked, "{account} {path}");
            }
            assert!(opened > 0, "{account}");
            // No filter of its own: unknown keys are refused.
            if FINDERS.contains(&account) {
                let page = browser.get("/people?working=no&township=540329100&confirmed=0").await;
                assert!(!page.text.contains("**") && page.status == StatusCode::UNPROCESSABLE_ENTITY);
            }
        }
    }
}

#[tokio::test]
async fn a_person_is_found_by_name_within_one_township_masked_and_twenty_a_page() {
    for office in demo_offices().await {
        let village = |n: u32| (n > 15).then(|| "东坝".to_owned());
        let twin =
            |n: u32| CheckedPerson { name: Name::parse("测试·同名").unwrap(), village: village(n), ..person(n, HOME) };
        let twins: Vec<CheckedPerson> = (1..=25).map(twin).collect();
        let other = CheckedPerson { name: Name::parse("测试·同名").unwrap(), ..person(40, ELSEWHERE) };
        let jobs: Vec<CheckedPlacement> = twins.iter().chain([&other]).map(job).collect();
        bring_in(&office, &jobs).await;
        let mut browser = browser(&office, "township_desk").await;
        let fields = [("name", "测试同名"), ("purpose", "asked"), ("purpose_text", "")];
        let first = browser.submit("/people", "/people/by-name", &fields).await;
        assert_eq!(first.text.matches(">测**</th>").count(), 20);
        assert!(first.text.contains("25 persons found") && !first.text.contains(twins[0].id.secret()));
        // What tells them apart: village, year of birth, and what the mask leaves of the number; in the order of villages.
        let (dongba, none) = (first.text.find(">东坝</span>"), first.text.find(">Not recorded</td>"));
        assert!(none.is_some() && none < dongba, "{}", first.text);
        assert!(first.text.contains(">Year of birth</th>") && first.text.contains(&twins[0].id.masked()));
        assert!(!first.text.contains(&other.id.masked()) || twins.iter().any(|twin| twin.id.masked() == other.id.masked()));
        let next = browser.submit("/people", "/people/by-name", &[fields[0], fields[1], fields[2], ("page", "2")]).await;
        assert_eq!(next.text.matches(">测**</th>").count(), 5);
        // In another order: a button, as the name stands in no address.
        let by_year = browser.submit("/people", "/people/by-name", &[fields[0], fields[1], fields[2], ("sort", "born")]).await;
        let cells = by_year.text.split("data-label=\"Year of birth\">").skip(1);
        let years: Vec<i32> = cells.map(|rest| rest.split('<').next().unwrap().parse().unwrap()).collect();
        assert!(years.len() == 20 && years.is_sorted(), "{years:?}");
        assert!(by_year.text.contains("value=\"born\" aria-current=\"true\""), "{}", by_year.text);
        // Not the purpose in which the person is named; not without one.
        for bad in [("asked", "找测试·同名"), ("", "x"), ("sample", "")] {
            let fields = [("name", "测试·同名"), ("purpose", bad.0), ("purpose_text", bad.1)];
            let answer = browser.submit("/people", "/people/by-name", &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad:?}");
            assert!(!answer.text.contains("测**"));
            // The fault stands in this form, not in the one by number.
            let at = if bad.0 == "asked" { "purpose-text-name" } else { "purpose-name" };
            assert!(answer.text.contains(&format!("href=\"#{at}\"")) && answer.text.contains(&format!("id=\"{at}-error\"")));
        }
        // One alone has nobody to be told from: no more is shown of them.
        let alone = person(41, HOME);
        bring_in(&office, &[job(&alone)]).await;
        let fields = [("name", alone.name.secret()), ("purpose", "asked"), ("purpose_text", "")];
        let answer = browser.submit("/people", "/people/by-name", &fields).await.text;
        assert!(answer.contains(&alone.id.masked()) && !answer.contains("Year of birth") && !answer.contains("Not recorded"));
        // A township desk has no other township to choose.
        let fields = [("name", "测试·同名"), ("purpose", "asked"), ("purpose_text", ""), ("township", ELSEWHERE)];
        let answer = browser.submit("/people", "/people/by-name", &fields).await;
        assert!(answer.text.contains("25 persons found"), "its own");
        assert!(looks_in_journal(&office, "township_desk").await.is_empty(), "masked results are one line, about nobody");
    }
}

#[tokio::test]
async fn sec_15_absent_and_foreign_look_the_same() {
    for office in demo_offices().await {
        let (own, foreign, nobody) = (person(1, HOME), person(2, ELSEWHERE), person(3, HOME));
        bring_in(&office, &[job(&own), job(&foreign)]).await;
        let foreign_id = id_of(&office, &foreign).await;
        let foreign_job = jobs_of(&office, foreign_id).await[0].id;
        let mut browser = browser(&office, "township_desk").await;
        let token = browser.get("/people").await.token();
        let mut same = async |method: &str, one: String, two: String, fields: &[(&str, &str)]| {
            let mut answers = Vec::new();
            for path in [&one, &two] {
                let fields: Vec<(&str, &str)> =
                    [("form_token", token.as_str())].into_iter().chain(fields.iter().copied()).collect();
                answers.push(match method {
                    "GET" => browser.get(path).await,
                    _ => browser.post(path, &fields).await,
                });
            }
            assert_eq!(answers[0].status, StatusCode::NOT_FOUND, "{one}");
            assert_eq!(answers[1].status, StatusCode::NOT_FOUND, "{two}");
            let [text, random] = [0, 1].map(|i| without_tokens(&answers[i].text));
            // A page that is read again after a form lies above it: what is alike begins after the number.
            let above = |path: &str| path.split('/').take(3).collect::<Vec<_>>().join("/");
            assert_eq!(text.replace(&above(&one), ""), random.replace(&above(&two), ""), "{one}");
        };
        for tail in ["", "/correct", "/township"] {
            same("GET", format!("/people/{foreign_id}{tail}"), format!("/people/123456789{tail}"), &[]).await;
        }
        for tail in ["/correct", "/start"] {
            same("GET", format!("/placements/{foreign_job}{tail}"), format!("/placements/123456789{tail}"), &[]).await;
        }
        same("POST", format!("/people/{foreign_id}/open"), "/people/123456789/open".into(), &[("purpose", "asked")]).await;
        same("POST", format!("/people/{foreign_id}/undo"), "/people/123456789/undo".into(), &[("at", "1")]).await;
        let seen = [("version", "1")];
        same("POST", format!("/placements/{foreign_job}/withdraw"), "/placements/123456789/withdraw".into(), &seen).await;
        // By number too: a number of another township and a number that nobody has.
        let elsewhere = open(&mut browser, &foreign, "asked").await;
        let absent = open(&mut browser, &nobody, "asked").await;
        assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        // What was typed stands there again, and nothing else differs.
        let untyped = |answer: &Answer, typed: &CheckedPerson| {
            let typed = format!("value=\"{}\"", typed.id.secret());
            // In the field, and beside the way to register.
            assert_eq!(answer.text.matches(&typed).count(), 2, "{}", answer.text);
            without_tokens(&answer.text).replace(&typed, "")
        };
        assert_eq!(untyped(&elsewhere, &foreign), untyped(&absent, &nobody));
        assert_eq!(open(&mut browser, &own, "asked").await.status, StatusCode::OK);
        assert!(jobs_of(&office, foreign_id).await.iter().all(|job| !job.withdrawn && job.version == 1));
    }
}

#[tokio::test]
async fn a_fault_in_the_form_by_number_stands_at_its_box_and_what_was_typed_stays() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut browser = browser(&office, "county_desk").await;
        for (number, purpose, at) in [(zhaxi.id.secret(), "", "purpose"), ("99032", "asked", "number")] {
            let fields = [("number", number), ("purpose", purpose), ("purpose_text", "a call")];
            let answer = browser.submit("/people", "/people/by-number", &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            for text in [
                format!("href=\"#{at}\""),
                format!("id=\"{at}-error\""),
                format!("aria-describedby=\"{at}-hint {at}-error\" aria-invalid=\"true\""),
                format!("value=\"{number}\""),
            ] {
                assert!(answer.text.contains(&text), "{text}: {}", answer.text);
            }
            assert_eq!(answer.text.matches("value=\"a call\"").count(), 1, "in this form alone");
        }
    }
}

#[tokio::test]
async fn sec_35_trying_numbers_that_nobody_has_gets_slower() {
    for office in demo_offices().await {
        let mut browser = browser(&office, "county_desk").await;
        for n in 0..5 {
            assert_eq!(open(&mut browser, &person(100 + n, HOME), "asked").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(open(&mut browser, &person(200, HOME), "asked").await.status, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn sec_35_many_numbers_at_the_same_moment_are_no_way_around_the_wait() {
    for office in demo_offices().await {
        let mut desk = browser(&office, "county_desk").await;
        let token = desk.get("/people").await.token();
        let mut tries = tokio::task::JoinSet::new();
        for n in 0..20 {
            let mut one = office.browser();
            one.cookies = desk.cookies.clone();
            let (token, number) = (token.clone(), person(100 + n, HOME).id.secret().to_owned());
            tries.spawn(async move {
                let fields = [("form_token", token.as_str()), ("number", number.as_str()), ("purpose", "asked")];
                one.post("/people/by-number", &fields).await.status
            });
        }
        let mut seen = tries.join_all().await;
        seen.sort();
        assert_eq!(seen[..5], [StatusCode::UNPROCESSABLE_ENTITY; 5]);
        assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 15]);
    }
}

#[tokio::test]
async fn sec_35_a_number_that_is_found_costs_nothing_and_gives_no_tries_at_others() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut desk = browser(&office, "county_desk").await;
        for _ in 0..8 {
            assert_eq!(open(&mut desk, &zhaxi, "asked").await.status, StatusCode::OK);
        }
        for n in 0..5 {
            assert_eq!(open(&mut desk, &person(100 + n, HOME), "asked").await.status, StatusCode::UNPROCESSABLE_ENTITY);
            let found = if n < 4 { StatusCode::OK } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(open(&mut desk, &zhaxi, "asked").await.status, found, "{n}");
        }
    }
}

#[tokio::test]
async fn sec_29_one_entry_per_person_shown_with_its_purpose_and_sec_13_nothing_personal_in_an_address() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let mut browser = browser(&office, "township_desk").await;
        // Without a purpose the page asks for one, and says nothing.
        let asked = browser.get(&format!("/people/{id}")).await;
        assert!(asked.text.contains("Why you open this") && !asked.text.contains(zhaxi.name.secret()));
        assert!(looks_in_journal(&office, "township_desk").await.is_empty());
        let fields = [("number", zhaxi.id.secret()), ("purpose", "correct"), ("purpose_text", "a call")];
        let found = browser.submit("/people", "/people/by-number", &fields).await;
        assert_eq!(found.location(), format!("/people/{id}"));
        assert!(looks_in_journal(&office, "township_desk").await.is_empty(), "nothing was shown yet");
        for times in 1..=3 {
            let page = browser.get(&format!("/people/{id}")).await.text;
            assert!(page.contains(zhaxi.name.secret()) && page.contains(zhaxi.id.secret()));
            let title = page.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
            assert!(!title.contains(zhaxi.name.secret()) && !title.contains(zhaxi.id.secret()), "a neutral title: {title}");
            assert_eq!(looks_in_journal(&office, "township_desk").await.len(), times);
        }
        let lines = looks_in_journal(&office, "township_desk").await;
        assert_eq!(lines[0], ["open_person", "correct: a call", "name id_number contact work", ""]);
        // A form shows the person too: one entry each.
        let job = jobs_of(&office, id).await[0].id;
        for path in [format!("/people/{id}/correct"), format!("/people/{id}/township"), format!("/placements/{job}/correct")] {
            let before = looks_in_journal(&office, "township_desk").await.len();
            assert_eq!(browser.get(&path).await.status, StatusCode::OK, "{path}");
            assert_eq!(looks_in_journal(&office, "township_desk").await.len(), before + 1, "{path}");
        }
        let page = browser.get(&format!("/people/{id}")).await.text;
        assert!(page.contains("Opened the record") && page.contains("Correct a wrong record") && page.contains("a call"));
        // After half an hour the purpose is asked for again (the session was kept alive meanwhile).
        for _ in 0..4 {
            office.later(600);
            browser.get("/account").await;
        }
        assert!(browser.get(&format!("/people/{id}")).await.text.contains("Why you open this"));
    }
}

#[tokio::test]
async fn sec_29_who_opened_a_form_is_not_said_to_have_corrected_anything() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let job = jobs_of(&office, id).await[0].id;
        let mut browser = browser(&office, "township_desk").await;
        open(&mut browser, &zhaxi, "correct").await;
        let form = format!("/people/{id}/correct");
        for path in [&form, &format!("/placements/{job}/correct"), &format!("/people/{id}/placements/new")] {
            assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
        }
        let page = browser.get(&format!("/people/{id}")).await.text;
        assert_eq!(page.matches("Opened the page to correct it").count(), 2, "{page}");
        assert_eq!(page.matches("Opened the page to enter a record").count(), 1);
        assert!(!page.contains("Corrected the record") && !page.contains("Entered a record"));
        // What was saved is said as before; so is what was typed wrong and not saved: nothing was corrected.
        assert_eq!(fill(&mut browser, &form, &[("phone", "12")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!browser.get(&format!("/people/{id}")).await.text.contains("Corrected the record"));
        let saved = fill(&mut browser, &form, &[("village", "久嘎村")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert_eq!(browser.get(saved.location()).await.text.matches("Corrected the record").count(), 1);
    }
}

#[tokio::test]
async fn sec_30_no_journal_no_data() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let mut county = browser(&office, "county_desk").await;
        let mut desk = browser(&office, "confirming_desk").await;
        let found = county.submit("/people", "/people/by-number", &[("number", zhaxi.id.secret()), ("purpose", "asked")]).await;
        assert_eq!(found.status, StatusCode::SEE_OTHER);
        close_the_journal(&office).await;
        for (browser, path) in [(&mut county, format!("/people/{id}")), (&mut desk, "/confirming".to_owned())] {
            let answer = browser.get(&path).await;
            assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
            for secret in [zhaxi.name.secret(), zhaxi.id.secret(), zhaxi.phone.as_ref().unwrap().secret()] {
                assert!(!answer.text.contains(secret), "{path}");
            }
        }
    }
}

/// From now on no entry can be written.
async fn close_the_journal(office: &TestOffice) {
    let tx = office.office.db.begin().await.unwrap();
    let text = match office.database {
        "sqlite" => "CREATE TRIGGER closed BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'read-only'); END",
        _ => "ALTER TABLE journal ADD CONSTRAINT closed CHECK (seq < 0) NOT VALID",
    };
    tx.execute_raw(Statement::from_string(tx.backend(), text)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn wp_27_the_thirty_first_person_stops_the_account_and_one_person_often_does_not() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=31).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut browser = browser(&office, "township_desk").await;
        for someone in &people[..30] {
            assert_eq!(open(&mut browser, someone, "asked").await.status, StatusCode::OK);
        }
        let first = id_of(&office, &people[0]).await;
        for _ in 0..40 {
            assert_eq!(browser.get(&format!("/people/{first}")).await.status, StatusCode::OK, "again is nobody new");
        }
        let answer = open(&mut browser, &people[30], "asked").await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(!answer.text.contains(people[30].name.secret()));
        assert_eq!(browser.get("/people").await.status, StatusCode::SEE_OTHER, "signed out");
    }
}

/// States a purpose for somebody, by which nothing is shown yet.
async fn state_purpose(browser: &mut Browser, id: i64) {
    let page = format!("/people/{id}");
    let stated = browser.submit(&page, &format!("{page}/open"), &[("purpose", "asked"), ("purpose_text", "")]).await;
    assert_eq!(stated.location(), page, "{}", stated.text);
}

#[tokio::test]
async fn wp_27_a_form_of_corrections_opens_a_person_as_the_record_does() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=31).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut browser = browser(&office, "township_desk").await;
        for (n, someone) in people.iter().enumerate() {
            let id = id_of(&office, someone).await;
            state_purpose(&mut browser, id).await;
            let answer = browser.get(&format!("/people/{id}/correct")).await;
            let wanted = if n < 30 { StatusCode::OK } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!((answer.status, answer.text.contains(someone.name.secret())), (wanted, n < 30), "{n}");
        }
        assert_eq!(browser.get("/people").await.status, StatusCode::SEE_OTHER, "signed out");
    }
}

#[tokio::test]
async fn wp_27_many_requests_at_the_same_moment_show_no_more_persons() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=40).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut browser = browser(&office, "township_desk").await;
        let mut requests = Vec::new();
        for someone in &people {
            let id = id_of(&office, someone).await;
            state_purpose(&mut browser, id).await;
            let mut one = office.browser();
            one.cookies = browser.cookies.clone();
            requests.push((one, format!("/people/{id}"), someone.name.secret().to_owned()));
        }
        let ask = |(mut one, path, name): (Browser, String, String)| {
            tokio::spawn(async move { one.get(&path).await.text.contains(&name) })
        };
        let mut shown = 0;
        for answer in requests.into_iter().map(ask).collect::<Vec<_>>() {
            shown += usize::from(answer.await.unwrap());
        }
        assert_eq!((shown, looks_in_journal(&office, "township_desk").await.len()), (30, 30));
    }
}

#[tokio::test]
async fn sec_29_without_a_stated_purpose_nothing_is_saved_and_no_answer_shows_the_person() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let before = jobs_of(&office, id).await;
        let (own, placement) = (format!("/people/{id}"), format!("/placements/{}", before[0].id));
        let mut browser = browser(&office, "township_desk").await;
        for (path, fields) in [
            (format!("{own}/correct"), &[("version", "0"), ("name", "x1"), ("was_name", "y1")][..]),
            (format!("{own}/township"), &[("version", "1"), ("township", ELSEWHERE), ("manner", "wrong")][..]),
            (format!("{own}/undo"), &[("at", "1")][..]),
            (format!("{own}/placements/new"), &[("version", "1"), ("employer", "x"), ("was_employer", "")][..]),
            (format!("{own}/trainings/new"), &[("version", "1"), ("course", "x"), ("was_course", "")][..]),
            (format!("{placement}/correct"), &[("version", "0"), ("trade", "x"), ("was_trade", "y")][..]),
            (format!("{placement}/start"), &[("version", "0"), ("start", "2022-04-01"), ("was_start", "")][..]),
            (format!("{placement}/withdraw"), &[("version", "1")][..]),
            (format!("{placement}/put-back"), &[("version", "1")][..]),
        ] {
            let answer = browser.submit("/people", &path, fields).await;
            // Where something was typed the question why comes at once, and carries it.
            let typed = !["/undo", "/withdraw", "/put-back"].iter().any(|end| path.ends_with(end));
            let (status, to) = if typed { (StatusCode::CONFLICT, "") } else { (StatusCode::SEE_OTHER, own.as_str()) };
            assert_eq!((answer.status, answer.location()), (status, to), "{path}: {}", answer.text);
            assert_eq!(answer.text.contains("Why you open this"), typed, "{path}");
            let phone = zhaxi.phone.as_ref().unwrap().secret();
            for text in [zhaxi.name.secret(), zhaxi.id.secret(), phone, before[0].employer.as_str()] {
                assert!(!answer.text.contains(text), "{path}");
            }
        }
        assert!(browser.get(&own).await.text.contains("Why you open this"));
        assert!(looks_in_journal(&office, "township_desk").await.is_empty(), "no purpose was made up");
        assert!(jobs_of(&office, id).await == before);
    }
}

#[tokio::test]
async fn wp_13_and_wp_29_no_score_no_judgement_no_language_on_the_page() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut browser = browser(&office, "county_desk").await;
        let page = open(&mut browser, &zhaxi, "asked").await.text;
        let main = page.split("<main").nth(1).unwrap();
        for word in ["score", "rating", "attitude", "remark", "<textarea", "goal", "target"] {
            assert!(!main.contains(word), "{word}");
        }
        assert!(!main.contains("confirmed"), "not who is confirmed (WP-7)");
    }
}
