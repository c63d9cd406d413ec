//! Corrections: history, undo, two officers at once, figures that move.

use super::*;
use crate::intake::acts::ImportPeople;
use crate::intake::history::{self, Line};
use crate::intake::questions;
use crate::people::acts::{by, residences};
use crate::people::ledger;
use crate::people::merge::Outcome;
use crate::testing::demo_offices;
use leka_platform::counting::{Value, figures, recount};
use sea_orm::sea_query::Func;
use std::slice::from_ref;

/// Reported transfer placements of a township.
async fn of_township(office: &TestOffice, code: &str) -> i64 {
    let figures = figures::figures(&office.office, "2022-09-30".parse().unwrap(), &[]).await.unwrap();
    let parts = &figures.find("transfer.total").unwrap().by["township"];
    match parts.iter().find(|part| part.key == code).unwrap().reported {
        Some(Value::Whole(number)) => number,
        ref other => panic!("{other:?}"),
    }
}

async fn counts_right(office: &TestOffice) {
    let plan = office.office.plan();
    let found = recount(&office.office.db.reader().snapshot().await.unwrap(), office.office.facts, &plan).await.unwrap();
    assert!(found.is_empty(), "{found:?}");
}

#[tokio::test]
async fn a_name_a_phone_and_a_village_are_corrected_and_brought_back() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let mut browser = browser(&office, "township_desk").await;
        open(&mut browser, &zhaxi, "correct").await;
        let page = format!("/people/{id}/correct");
        let saved = fill(&mut browser, &page, &[("name", "测试 新名"), ("phone", "199-0000-4321"), ("village", "久嘎村")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let shown = browser.get(saved.location()).await.text;
        for text in ["<h1>测试·新名</h1>", "19900004321", "久嘎", "Saved; the figures moved with it.", zhaxi.id.secret()] {
            assert!(shown.contains(text), "{text}");
        }
        // The history opens here, and only here: the table keeps it sealed.
        assert!(shown.contains(&format!(">{}</td>", zhaxi.name.secret())) && shown.contains(">测试·新名</td>"), "{shown}");
        let kept = office
            .office
            .db
            .reader()
            .all(&Query::select().columns(["old_value", "new_value"].map(Alias::new)).from(Alias::new("history")).to_owned())
            .await
            .unwrap();
        for row in kept {
            let text = format!("{:?}{:?}", row.try_get_by_index::<Option<String>>(0), row.try_get_by_index::<Option<String>>(1));
            assert!(!text.contains("测试") && !text.contains("1990000"), "{text}");
        }
        // The number stays and still finds the person; the phone is found by its new value.
        assert_eq!(id_of(&office, &zhaxi).await, id);
        let at = saved.location().split("saved=").nth(1).unwrap().to_owned();
        office.later(5);
        let undone = browser.submit(&format!("/people/{id}?saved={at}"), &format!("/people/{id}/undo"), &[("at", &at)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
        let shown = browser.get(undone.location()).await.text;
        assert!(
            shown.contains(&format!("<h1>{}</h1>", zhaxi.name.secret()))
                && shown.contains(zhaxi.phone.as_ref().unwrap().secret())
        );
        // Undone once; the same again finds that it was changed since.
        office.later(5);
        let again = browser.submit(&format!("/people/{id}?saved={at}"), &format!("/people/{id}/undo"), &[("at", &at)]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        // A fault stays at its field, and what was typed stays too.
        let wrong = fill(&mut browser, &page, &[("phone", "12"), ("village", "尼亚")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.text.contains("href=\"#phone\"")
                && wrong.text.contains("value=\"12\"")
                && wrong.text.contains("value=\"尼亚\"")
        );
    }
}

#[tokio::test]
async fn rel_05_two_officers_at_one_person() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let job = jobs_of(&office, id).await[0].id;
        let page = format!("/placements/{job}/correct");
        let (mut county, mut township) = (browser(&office, "county_desk").await, browser(&office, "township_desk").await);
        open(&mut county, &zhaxi, "correct").await;
        open(&mut township, &zhaxi, "correct").await;
        // Both open the form; each changes something else: both stand.
        let (one, two) = (fields_of(&county.get(&page).await.text), fields_of(&township.get(&page).await.text));
        assert_eq!(send(&mut county, &page, &one, &[("sector", "project")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(send(&mut township, &page, &two, &[("trade", "砌筑工")]).await.status, StatusCode::SEE_OTHER);
        let stored = jobs_of(&office, id).await.remove(0);
        assert_eq!((stored.sector.word(), stored.trade.as_str()), ("project", "砌筑工"));
        // The same field: both values are shown and nothing is written.
        let (one, two) = (fields_of(&county.get(&page).await.text), fields_of(&township.get(&page).await.text));
        assert_eq!(send(&mut county, &page, &one, &[("trade", "驾驶员")]).await.status, StatusCode::SEE_OTHER);
        let clash = send(&mut township, &page, &two, &[("trade", "厨师"), ("pay", "4100")]).await;
        assert_eq!(clash.status, StatusCode::CONFLICT);
        assert!(clash.text.contains("驾驶员") && clash.text.contains("value=\"厨师\"") && clash.text.contains("砌筑工"));
        assert_eq!(jobs_of(&office, id).await[0].trade, "驾驶员");
        // A person decides; what did not clash was not lost.
        let decided = send(&mut township, &page, &fields_of(&clash.text), &[]).await;
        assert_eq!(decided.status, StatusCode::SEE_OTHER, "{}", decided.text);
        let stored = jobs_of(&office, id).await.remove(0);
        assert_eq!((stored.trade.as_str(), stored.pay), ("厨师", Some(410_000)));
        // An old version of withdrawing is refused.
        let seen = [("version", "1")];
        let old = township.submit(&format!("/people/{id}"), &format!("/placements/{job}/withdraw"), &seen).await;
        assert_eq!(old.status, StatusCode::CONFLICT);
        counts_right(&office).await;
    }
}

#[tokio::test]
async fn rel_05_two_people_writing_at_the_same_moment_lose_nothing() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let job = jobs_of(&office, id).await[0].clone();
        let typed = |field: &'static str, was: &str, now: &str| crate::people::merge::Typed {
            version: job.version,
            fields: vec![crate::people::merge::Field { name: field, was: was.to_owned(), now: now.to_owned() }],
        };
        let desk = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let (a, b, c) = tokio::join!(
            placement::acts::correct(&desk, job.id, typed("trade", "", "厨师")),
            placement::acts::correct(&desk, job.id, typed("trade", "", "驾驶员")),
            placement::acts::correct(&desk, job.id, typed("place", "县内", "四川省成都市")),
        );
        let outcomes = [a.unwrap(), b.unwrap()];
        let saved = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Saved(_))).count();
        let clashed = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Clashes(_))).count();
        assert_eq!((saved, clashed), (1, 1));
        assert!(matches!(c.unwrap(), Outcome::Saved(_)));
        let stored = jobs_of(&office, id).await.remove(0);
        assert_eq!(stored.destination.word(), "outside_region");
        assert!(!stored.trade.is_empty());
        counts_right(&office).await;
    }
}

#[tokio::test]
async fn a_move_and_a_mistake_are_two_things_and_the_figures_move_with_them() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        assert_eq!((of_township(&office, HOME).await, of_township(&office, ELSEWHERE).await), (1, 0));
        let mut browser = browser(&office, "county_desk").await;
        open(&mut browser, &zhaxi, "correct").await;
        let page = format!("/people/{id}/township");
        let version = "1";
        // A move after the job began: the job still counts where the person lived then.
        let moved = [("version", version), ("township", ELSEWHERE), ("manner", "moved"), ("day", "2022-06-01")];
        let saved = browser.submit(&page, &page, &moved).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert_eq!((of_township(&office, HOME).await, of_township(&office, ELSEWHERE).await), (1, 0));
        let first = saved.location().split("saved=").nth(1).unwrap().to_owned();
        let shown = browser.get(saved.location()).await.text;
        assert!(shown.contains("From 1 June 2022:"), "{shown}");
        // Brought back, then said to be wrong from the beginning.
        office.later(5);
        let undo = format!("/people/{id}/undo");
        let undone = browser.submit(&format!("/people/{id}?saved={first}"), &undo, &[("at", &first)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
        office.later(5);
        for bad in [
            vec![("version", "3"), ("township", ELSEWHERE), ("manner", "moved"), ("day", "2022-12-01")],
            vec![("version", "3"), ("township", ELSEWHERE), ("manner", ""), ("day", "")],
            vec![("version", "3"), ("township", "540321100"), ("manner", "wrong"), ("day", "")],
        ] {
            assert_eq!(browser.submit(&page, &page, &bad).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad:?}");
        }
        let old = [("version", "1"), ("township", ELSEWHERE), ("manner", "wrong"), ("day", "")];
        assert_eq!(browser.submit(&page, &page, &old).await.status, StatusCode::CONFLICT, "it saw an older version");
        let wrong = [("version", "3"), ("township", ELSEWHERE), ("manner", "wrong"), ("day", "")];
        let saved = browser.submit(&page, &page, &wrong).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert_eq!((of_township(&office, HOME).await, of_township(&office, ELSEWHERE).await), (0, 1));
        // The other township reaches the person now, the first one no more.
        let mut first = super::browser(&office, "township_desk").await;
        let mut second = super::browser(&office, "township_desk_2").await;
        assert_eq!(first.get(&format!("/people/{id}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(second.get(&format!("/people/{id}")).await.status, StatusCode::OK);
        // A township that gives a person away is told where to go from there.
        open(&mut second, &zhaxi, "correct").await;
        let away = [("version", "4"), ("township", HOME), ("manner", "wrong"), ("day", "")];
        assert_eq!(second.submit(&page, &page, &away).await.location(), "/people?moved=1");
        counts_right(&office).await;
    }
}

#[tokio::test]
async fn what_the_county_answers_stands_on_the_page_and_is_brought_back() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let before = residences(&office.office.db.reader(), id).await.unwrap();
        let desk = desk_as(&office, "county_desk", Role::CountyDesk, None);
        // A line in the form of an earlier version is shown as it stands.
        let earlier = Line::of("person", id, "residence").from_to("540329100", "540329100; 2022-05-01 540329101");
        let tx = office.office.db.begin().await.unwrap();
        history::write(&tx, &by(&desk), vec![earlier]).await.unwrap();
        tx.commit().await.unwrap();
        office.later(5);
        let question = ask_where(&office, id).await;
        questions::answer(&desk, question, questions::Answer::Moved("2022-05-01".parse().unwrap())).await.unwrap();
        let after = residences(&office.office.db.reader(), id).await.unwrap();
        assert_eq!(after.len(), 2);
        let mut browser = browser(&office, "county_desk").await;
        open(&mut browser, &zhaxi, "correct").await;
        let at = office.clock.now().0.to_string();
        let page = format!("/people/{id}?saved={at}");
        let shown = browser.get(&page).await.text;
        assert!(shown.contains("→ 1 May 2022 硕督镇</td>"), "{shown}");
        assert!(shown.contains(">540329100; 2022-05-01 540329101</td>"), "{shown}");
        office.later(5);
        let undone = browser.submit(&page, &format!("/people/{id}/undo"), &[("at", &at)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
        assert_eq!(residences(&office.office.db.reader(), id).await.unwrap(), before);
        counts_right(&office).await;
    }
}

/// Brings a list of people in, as an import of this name does.
async fn register(office: &TestOffice, source: &str, list: &[CheckedPerson]) {
    let desk = office.operator();
    let permit = desk.may(&ImportPeople::default()).await.unwrap();
    let mut write = desk.write(&permit).await.unwrap();
    let by = By { account: "operator", now: desk.now(), import: None, sheets: &[] };
    let (ids, phones) = indexes(desk.vault(), list, |row| row);
    let new = desk.new_ids(list.len() as u32 + 1);
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Register, source, &ids, &phones, new).await.unwrap();
    let done = ledger::store(write.tx(), &by, &mut roll, &ids, list, &mut Notes::default()).await.unwrap();
    write.touch(done.touched).await.unwrap();
    write.commit(Entry::of("people")).await.unwrap();
}

#[tokio::test]
async fn m_26_a_list_that_says_another_township_and_no_village_takes_the_village_of_before_away() {
    for office in demo_offices().await {
        let village = |text: &str| Some(text.to_owned());
        let zhaxi = CheckedPerson { village: village("久嘎"), ..person(1, HOME) };
        register(&office, "样本", from_ref(&zhaxi)).await;
        let id = id_of(&office, &zhaxi).await;
        let reader = office.office.db.reader();
        let stands = async || {
            let person = store::find(&reader, id).await.unwrap().unwrap();
            let homes = residences(&reader, id).await.unwrap();
            let homes: Vec<String> = homes.iter().map(|home| format!("{} {}", home.township, home.village)).collect();
            (format!("{} {}", person.township, person.village), homes.join(", "))
        };
        let both = |now: &str, homes: &str| (now.to_owned(), homes.to_owned());
        assert_eq!(stands().await, both("540329100 久嘎", "540329100 久嘎"));
        // Nothing is said of the village while the township stays.
        office.later(86_400);
        register(&office, "别的", &[CheckedPerson { village: None, ..zhaxi.clone() }]).await;
        assert_eq!(stands().await, both("540329100 久嘎", "540329100 久嘎"));
        let moved = CheckedPerson { township: Some(ELSEWHERE.to_owned()), village: None, ..zhaxi.clone() };
        register(&office, "别的", from_ref(&moved)).await;
        assert_eq!(stands().await, both("540329101 ", "540329100 久嘎, 540329101 "));
        let past = history::list(&reader, "person", id, 9).await.unwrap();
        let line = past.iter().find(|line| line.field == "village").unwrap();
        assert_eq!((line.old.as_str(), line.new.as_str()), ("久嘎", ""));
        // A village that the list says stands, also one of the same name.
        office.later(86_400);
        register(&office, "样本", from_ref(&zhaxi)).await;
        office.later(86_400);
        register(&office, "别的", &[CheckedPerson { village: village("久嘎"), ..moved }]).await;
        assert_eq!(stands().await.0, "540329101 久嘎");
        counts_right(&office).await;
    }
}

#[tokio::test]
async fn a_placement_is_corrected_withdrawn_put_back_and_begun_on_another_day() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let first = jobs_of(&office, id).await[0].id;
        let mut browser = browser(&office, "township_desk").await;
        open(&mut browser, &zhaxi, "correct").await;
        let page = format!("/placements/{first}/correct");
        let typed = [("end", "2022-08-31"), ("place", "四川省成都市"), ("pay", "3,500元"), ("pay_period", "year")];
        let saved = fill(&mut browser, &page, &typed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let stored = jobs_of(&office, id).await.remove(0);
        assert_eq!(
            (stored.destination.word(), stored.pay, stored.pay_period.as_str()),
            ("outside_region", Some(350_000), "year")
        );
        let wrong = fill(&mut browser, &page, &[("end", "2022-01-31")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("href=\"#end\""));
        // Unknown keys are refused and change nothing (SEC-17).
        let mut more = fields_of(&browser.get(&page).await.text);
        more.push(("confirmed".to_owned(), "1".to_owned()));
        assert_eq!(send(&mut browser, &page, &more, &[("trade", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(jobs_of(&office, id).await[0].trade, "");
        // Another first day is another record; the old one stays, withdrawn.
        office.later(5);
        let start = fill(&mut browser, &format!("/placements/{first}/start"), &[("start", "2022-04-01")]).await;
        assert_eq!(start.status, StatusCode::SEE_OTHER, "{}", start.text);
        let both = jobs_of(&office, id).await;
        assert_eq!(
            both.iter().map(|job| (job.start.to_string(), job.withdrawn)).collect::<Vec<_>>(),
            [("2022-03-01".to_owned(), true), ("2022-04-01".to_owned(), false)]
        );
        assert_eq!(both[1].pay, Some(350_000));
        assert_eq!(of_township(&office, HOME).await, 1);
        // Undone: the old one is back, the new one withdrawn.
        let at = start.location().split("saved=").nth(1).unwrap().to_owned();
        office.later(5);
        let undone = browser.submit(&format!("/people/{id}?saved={at}"), &format!("/people/{id}/undo"), &[("at", &at)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
        let both = jobs_of(&office, id).await;
        assert_eq!((both[0].withdrawn, both[1].withdrawn), (false, true));
        // Withdrawn and put back.
        office.later(5);
        let version = both[0].version.to_string();
        let gone =
            browser.submit(&format!("/people/{id}"), &format!("/placements/{first}/withdraw"), &[("version", &version)]).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER);
        assert_eq!(of_township(&office, HOME).await, 0);
        office.later(5);
        let version = jobs_of(&office, id).await[0].version.to_string();
        let back =
            browser.submit(&format!("/people/{id}"), &format!("/placements/{first}/put-back"), &[("version", &version)]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER);
        assert_eq!(of_township(&office, HOME).await, 1);
        counts_right(&office).await;
    }
}

#[tokio::test]
async fn every_page_of_a_person_speaks_three_languages() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let job = jobs_of(&office, id).await[0].id;
        let mut browser = browser(&office, "county_desk").await;
        open(&mut browser, &zhaxi, "asked").await;
        let paths = [
            "/people".to_owned(),
            format!("/people/{id}"),
            format!("/people/{id}/correct"),
            format!("/people/{id}/township"),
            format!("/placements/{job}/correct"),
            format!("/placements/{job}/start"),
            "/releases".to_owned(),
        ];
        for path in paths {
            for lang in ["zh", "bo", "en"] {
                let answer = browser.get(&format!("{path}?lang={lang}")).await;
                assert_eq!(answer.status, StatusCode::OK, "{path}");
                for id in ["people-", "releases-", "confirming-", "word-", "dimension-"] {
                    let bare = answer.text.split('>').any(|part| part.starts_with(id));
                    assert!(!bare, "{path} {lang}: a message without words ({id})");
                }
            }
        }
    }
}

#[tokio::test]
async fn rel_16_a_recount_sees_one_state_while_others_write() {
    for office in demo_offices().await {
        let count = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new("contribution")).to_owned();
        let before = office.office.db.reader().snapshot().await.unwrap();
        let was: i64 = before.one(&count).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        bring_in(&office, &[job(&person(1, HOME))]).await;
        let still: i64 = before.one(&count).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        let after: i64 = office.office.db.reader().one(&count).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        assert_eq!(was, still, "{}", office.database);
        assert!(after > was);
        let found = recount(&before, office.office.facts, &office.office.plan()).await.unwrap();
        assert!(found.is_empty(), "{found:?}");
    }
}
