//! Stories of questions that lists raise, and of the names of lists, on both databases.

use super::list::{self, Sort, Visible, sources_of};
use super::questions::{self, Answer};
use super::store::questions as store;
use crate::people::acts::residences;
use crate::people::roll::{By, TownshipQuestion};
use crate::people::tests::*;
use crate::testing::{TestOffice, demo_offices, offices};
use axum::http::StatusCode;
use leka_core::Role;
use sea_orm::Value;

/// A list says in these of its rows that somebody lives elsewhere.
async fn says(office: &TestOffice, person: i64, list: &str, rows: &[u32]) {
    let sheets = [list.to_owned()];
    let by = By { account: "operator", now: office.clock.now(), import: None, sheets: &sheets };
    let one = |row: &u32| TownshipQuestion {
        person,
        known: HOME.to_owned(),
        known_import: None,
        known_sheet: String::new(),
        known_row: 0,
        reported: ELSEWHERE.to_owned(),
        sheet: 0,
        row: *row,
    };
    let said: Vec<TownshipQuestion> = rows.iter().map(one).collect();
    let tx = office.office.db.begin().await.unwrap();
    store::raise(&tx, &by, &said).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn m_26_a_question_that_was_answered_is_asked_again_when_a_later_list_says_the_same() {
    for office in offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let open = async || {
            let found = questions::list(&office.office.db.reader(), 0).await.unwrap();
            found.into_iter().map(|one| (one.id, one.reported.sheet, one.reported.row)).collect::<Vec<_>>()
        };
        says(&office, id, "三月", &[2, 3]).await;
        says(&office, id, "四月", &[5]).await;
        let (question, list, row) = open().await.remove(0);
        assert_eq!((open().await.len(), list.as_str(), row), (1, "三月", 2), "it waits once, as it was asked");
        office.later(60);
        questions::answer(&county, question, Answer::Stays).await.unwrap();
        // A list that came no later than the answer asks nothing; a later one asks again.
        says(&office, id, "四月", &[5]).await;
        assert!(open().await.is_empty());
        office.later(86_400);
        says(&office, id, "九月", &[7, 8]).await;
        let again = open().await;
        assert_eq!(again, [(question, "九月".to_owned(), 7)], "with what the later list says");
        assert_eq!(questions::count(&office.office.db.reader()).await.unwrap(), 1);
        questions::answer(&county, question, Answer::Moved("2022-09-15".parse().unwrap())).await.unwrap();
        assert!(open().await.is_empty());
        let homes = residences(&office.office.db.reader(), id).await.unwrap();
        assert_eq!(homes.iter().map(|home| home.township.as_str()).collect::<Vec<_>>(), [HOME, ELSEWHERE]);
    }
}

#[tokio::test]
async fn m_26_a_question_leads_to_the_person_for_a_purpose_and_keeps_what_was_chosen() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        says(&office, id, "三月", &[2]).await;
        let question = questions::list(&office.office.db.reader(), 0).await.unwrap().remove(0).id;
        let mut county = browser(&office, "county_desk").await;
        let page = county.get("/questions").await.text;
        let link = format!("/people/{id}?purpose=question");
        assert!(page.contains(&format!("href=\"{link}\"")) && !page.contains(zhaxi.name.secret()), "{page}");
        let why = county.get(&link).await.text;
        assert!(why.contains("value=\"question\" selected") && !why.contains(zhaxi.name.secret()), "{why}");
        // Tomorrow is no day of a move: the answer and the day stay where they were put.
        let day = office.clock.now().day().plus(1).to_string();
        let fields = [("answer", "moved"), ("day", day.as_str()), ("page", "1")];
        let wrong = county.submit("/questions", &format!("/questions/{question}"), &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.text);
        assert!(wrong.text.contains("value=\"moved\" checked") && wrong.text.contains(&format!("value=\"{day}\"")));
    }
}

#[tokio::test]
async fn sec_15_an_account_with_the_name_of_the_command_line_opens_nothing_that_came_by_it() {
    for office in offices().await {
        let text = |text: &str| Value::from(text);
        let row = |id: i64, by: &str| {
            let now = Value::from(office.clock.now().0);
            let first = [Value::from(id), text("people"), text("名册.xlsx"), text(""), text(""), text(by), text("540329")];
            first.into_iter().chain([now.clone(), now, text("done"), text("{}")]).collect::<Vec<Value>>()
        };
        let columns =
            ["id", "kind", "file", "content", "source", "account", "division", "started_at", "finished_at", "state", "report"];
        let tx = office.office.db.begin().await.unwrap();
        let rows = vec![row(1, "operator"), row(2, "demo"), row(3, "planner")];
        tx.insert_many("import", &columns, rows, None).await.unwrap();
        tx.commit().await.unwrap();
        let reader = office.office.db.reader();
        for (name, sees) in [("operator", 0), ("demo", 0), ("planner", 1)] {
            let desk = desk_as(&office, name, Role::Planning, None);
            let (_, visible) = list::may_open(&desk).await.unwrap();
            assert_eq!(list::count(&reader, &visible).await.unwrap(), sees, "{name}");
            assert!(list::get(&reader, &visible, 1).await.is_err(), "{name}");
        }
        let (_, all) = list::may_open(&office.operator()).await.unwrap();
        assert_eq!(list::count(&reader, &all).await.unwrap(), 3);
    }
}

#[tokio::test]
async fn sec_12_a_sign_that_no_database_keeps_does_not_come_with_the_name_of_a_list() {
    for office in demo_offices().await {
        let mut desk = browser(&office, "township_desk").await;
        let token = desk.get("/imports/new/people").await.token();
        let field =
            |name: &str, value: &str| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        let body = format!("{}{}--x--\r\n", field("form_token", &token), field("source", "\0样\0本"));
        let headers =
            [("content-type", "multipart/form-data; boundary=x"), ("origin", "null"), ("sec-fetch-site", "same-origin")];
        let answer = desk.send("POST", "/imports/new/people", &headers, body.into_bytes()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
        assert!(answer.text.contains("value=\"样本\"") && answer.text.contains("href=\"#file\""), "{}", answer.text);
    }
}

#[tokio::test]
async fn m_26_of_the_lists_of_a_county_those_are_read_that_somebody_came_with() {
    for office in offices().await {
        let text = |text: &str| Value::from(text);
        let row = |id: i64, source: &str| {
            let (kind, file, now) = (text("people"), text("名册.xlsx"), Value::from(office.clock.now().0));
            let (by, county) = (text("operator"), text("540329"));
            let done = [now.clone(), now, text("done"), text("{}")];
            [Value::from(id), kind, file, text(""), text(source), by, county].into_iter().chain(done).collect::<Vec<Value>>()
        };
        let columns =
            ["id", "kind", "file", "content", "source", "account", "division", "started_at", "finished_at", "state", "report"];
        let tx = office.office.db.begin().await.unwrap();
        tx.insert_many("import", &columns, vec![row(1, "孜托镇"), row(2, "硕督镇"), row(3, "")], None).await.unwrap();
        tx.commit().await.unwrap();
        let reader = office.office.db.reader();
        let found = sources_of(&reader, &[2, 3, 7]).await.unwrap();
        assert_eq!((found.len(), &*found[&2], &*found[&3]), (2, "硕督镇", ""));
        assert!(sources_of(&reader, &[]).await.unwrap().is_empty());
        // The list in each order; of equal ones the newest first.
        for (sort, order) in [(Sort::Newest, [3, 2, 1]), (Sort::File, [3, 2, 1]), (Sort::Source, [3, 1, 2])] {
            let rows = list::list(&reader, &Visible::All, sort, 0).await.unwrap();
            assert_eq!(rows.iter().map(|one| one.id).collect::<Vec<_>>(), order, "{sort:?}");
        }
    }
}
