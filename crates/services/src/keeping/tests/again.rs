//! What was closed stays closed until the person comes back.

use super::*;
use crate::intake::ledger::Batch;
use crate::intake::notes::Notes;
use crate::keeping::acts::Again;
use crate::people::ledger as people_ledger;
use crate::people::roll::{By, Power, Roll};
use crate::placement::ledger::{self, indexes};
use leka_sheets::problem::Code;

/// Brings a ledger in and gives what was refused.
async fn resend(office: &TestOffice, jobs: &[CheckedPlacement]) -> (u64, u64, Vec<Code>) {
    let desk = office.operator();
    let permit = desk.may(&crate::intake::acts::ImportPlacements::default()).await.unwrap();
    let mut write = desk.write(&permit).await.unwrap();
    let sheets = ["表".to_owned()];
    let by = By { account: "operator", now: desk.now(), import: None, sheets: &sheets };
    let (ids, phones) = indexes(desk.vault(), jobs, |row| &row.person);
    let run = desk.new_ids(jobs.len() as u32 * 2 + 2);
    let (people, records) = (run.start..run.start + jobs.len() as i64 + 1, run.start + jobs.len() as i64 + 1..run.end);
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, "样本", &ids, &phones, people).await.unwrap();
    let mut notes = Notes::default();
    let batch = Batch { by: &by, source: "样本", replaces: None, ids: records, notes: &mut notes };
    let done = ledger::store(write.tx(), batch, &mut roll, &ids, jobs).await.unwrap();
    write.touch(done.touched).await.unwrap();
    write.commit(Entry::of("ledger")).await.unwrap();
    (done.rows.unchanged, done.rows.refused, notes.problems.iter().map(|problem| problem.code).collect())
}

#[tokio::test]
async fn rel_07_a_resend_never_revives_a_closed_record_and_the_reason_tells_no_more_than_what_to_do() {
    for county in counties().await {
        let office = &county.office;
        let ended = CheckedPlacement { end: End::On("2022-06-30".parse().unwrap()), ..reported(&county.goes) };
        let ledger = [job(&county.stays), ended];
        my::delete(&county.me).await.unwrap();
        let total = figure(office, "transfer.total").await;
        for _ in 0..2 {
            assert_eq!(resend(office, &ledger).await, (1, 1, vec![Code::RecordClosed]));
        }
        // Also as a new job, a course or a list of residents, and another file does not withdraw what is locked.
        let new = CheckedPlacement { start: "2022-08-01".parse().unwrap(), ..reported(&county.goes) };
        assert_eq!(resend(office, &[new]).await.1, 1);
        bring_courses(office, &[course(&county.goes, "样本自费班", YesNo::Yes)]).await;
        let desk = office.operator();
        let permit = desk.may(&crate::intake::acts::ImportPlacements::default()).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        let by = By { account: "operator", now: desk.now(), import: None, sheets: &[] };
        let (ids, phones) = indexes(desk.vault(), std::slice::from_ref(&county.goes), |row| row);
        let mut roll =
            Roll::load(write.tx(), desk.vault(), Power::Register, "样本", &ids, &phones, desk.new_ids(2)).await.unwrap();
        let mut notes = Notes::default();
        let rows = [county.goes.clone()];
        let done = people_ledger::store(write.tx(), &by, &mut roll, &ids, &rows, &mut notes).await.unwrap();
        assert_eq!((done.rows.refused, notes.problems[0].code), (1, Code::RecordClosed));
        assert!(notes.problems[0].args.is_empty(), "no day, no cause");
        drop(write);
        assert!(!dump(&office.office).await.contains(EMPLOYER));
        assert_eq!(figure(office, "transfer.total").await, total);
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn sec_35_registering_again_and_finding_share_one_count_also_at_the_same_moment() {
    for office in demo_offices().await {
        let mut desk = browser(&office, "township_desk").await;
        // What is no number tries none.
        for _ in 0..6 {
            let fields = [("number", "99032"), ("name", "测试·样本"), ("present", "yes")];
            let answer = desk.submit("/people/again", "/people/again", &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let token = desk.get("/people/again").await.token();
        let mut tries = tokio::task::JoinSet::new();
        for n in 0..20 {
            let mut one = office.browser();
            one.cookies = desk.cookies.clone();
            let (token, number) = (token.clone(), person(100 + n, HOME).id.secret().to_owned());
            tries.spawn(async move {
                let typed = [("number", number.as_str()), ("name", "测试·样本"), ("present", "yes")];
                let fields: Vec<(&str, &str)> = [("form_token", token.as_str())].into_iter().chain(typed).collect();
                one.post("/people/again", &fields).await.status
            });
        }
        let mut seen = tries.join_all().await;
        seen.sort();
        assert_eq!(seen[..5], [StatusCode::UNPROCESSABLE_ENTITY; 5]);
        assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 15]);
        assert_eq!(open(&mut desk, &person(200, HOME), "asked").await.status, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn rel_07_the_person_registers_again_at_a_desk_what_was_locked_is_theirs_and_counts_once() {
    for county in counties().await {
        let office = &county.office;
        let ended = CheckedPlacement { end: End::On("2022-06-30".parse().unwrap()), ..reported(&county.goes) };
        let desk = desk_as(office, "township_desk", Role::TownshipDesk, Some(HOME));
        let typed = Again {
            number: county.goes.id.secret().to_owned(),
            name: county.goes.name.secret().to_owned(),
            township: String::new(),
        };
        let refused = acts::register(&desk, &typed).await.err().unwrap();
        assert_eq!(refused.message, "keeping-again-none", "nobody is closed");
        my::delete(&county.me).await.unwrap();
        let total = figure(office, "transfer.total").await;
        let mut page = browser(office, "township_desk").await;
        let fields = [("number", typed.number.as_str()), ("name", typed.name.as_str())];
        let missing = page.submit("/people/again", "/people/again", &fields).await;
        assert!(missing.status == StatusCode::UNPROCESSABLE_ENTITY && missing.text.contains("id=\"present-error\""));
        assert!(missing.text.contains(&format!("value=\"{}\"", typed.number)), "what was typed stays");
        let wrong = [("number", county.stays.id.secret()), ("name", "x"), ("present", "yes")];
        let none = page.submit("/people/again", "/people/again", &wrong).await;
        assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.text.contains("There is no closed record"));
        let fields = [fields[0], fields[1], ("present", "yes")];
        let done = page.submit("/people/again", "/people/again", &fields).await;
        assert_eq!(done.location(), format!("/people/{}", county.id), "{}", done.text);
        let record = page.get(done.location()).await.text;
        assert!(record.contains(EMPLOYER) && record.contains("样本补贴班") && !record.contains("样本面馆"), "{record}");
        // A new key: what the old entries of the journal say leads to nobody still.
        let reader = office.office.db.reader();
        let person = crate::people::store::find(&reader, county.id).await.unwrap().unwrap();
        assert_eq!(person.name(desk.vault()).unwrap().secret(), county.goes.name.secret());
        assert!(!person.secret.is_empty());
        // The same row is known again, and nothing counts twice.
        assert_eq!(figure(office, "transfer.total").await, total);
        // Telephone and village come with the row, and nothing is refused.
        assert_eq!(resend(office, &[ended]).await, (0, 0, vec![]));
        assert_eq!(figure(office, "transfer.total").await, total);
        assert_eq!(jobs_of(office, county.id).await.len(), 1);
        assert_eq!(count(office, "locked_proof", "person", county.id).await, 0);
        // Deleted once more: the list knows both.
        let me = bind(office, 4713, &county.goes).await;
        office.later(60);
        my::delete(&me).await.unwrap();
        assert_eq!(office.office.erasure_file().read(desk.vault()).unwrap().events.len(), 3);
        assert!(!dump(&office.office).await.contains(county.goes.name.secret()));
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn rel_07_somebody_of_whom_nothing_stayed_comes_back_as_a_new_record() {
    for office in demo_offices().await {
        let pema = person(3, HOME);
        let old = CheckedPlacement {
            end: End::On("2019-03-01".parse().unwrap()),
            start: "2019-01-01".parse().unwrap(),
            ..reported(&pema)
        };
        bring_in(&office, std::slice::from_ref(&old)).await;
        let id = id_of(&office, &pema).await;
        let me = bind(&office, 4711, &pema).await;
        my::delete(&me).await.unwrap();
        assert_eq!(count(&office, "person", "id", id).await, 0, "its time was over");
        assert_eq!(resend(&office, std::slice::from_ref(&old)).await.1, 1);
        let desk = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let typed = Again { number: pema.id.secret().to_owned(), name: pema.name.secret().to_owned(), township: HOME.to_owned() };
        let new = acts::register(&desk, &typed).await.unwrap();
        assert!(new != id && id_of(&office, &pema).await == new);
        assert_eq!(resend(&office, &[old]).await.1, 0);
        clean(&office.office).await;
    }
}
