//! What the body keeps how long, what it publishes, and what it holds for others.

use super::*;
use crate::conduct::model::{Case, Kind as About, Told};
use crate::conduct::rules::Typed;
use crate::conduct::{HearComplaints, complain, heads, publish, rests, store};
use crate::demo::make::{Ask, make};
use crate::people::tests::{browser, desk_as, without_tokens};
use crate::testing::{demo_offices, noon, offices};
use leka_core::Day;
use leka_platform::journal::heads as held;
use leka_platform::{Actor, Desk, Kind};

async fn night(office: &TestOffice, day: &str) {
    office.clock.set(noon(day));
    rests::put_in_force(&office.operator()).await.unwrap();
}

#[tokio::test]
async fn wp_23_a_closed_case_goes_after_three_years_and_its_number_is_then_as_unknown_as_any() {
    for office in offices().await {
        let (_, mut body) = member(&office).await;
        let mut worker = office.browser();
        let (closed, goes_on) = (filed(&mut worker, &[]).await, filed(&mut worker, &[]).await);
        let done = body.submit(&address(&closed), &address(&closed), &[("step", "close"), ("outcome", "settled")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        night(&office, "2025-09-30").await;
        assert_eq!(look(&mut worker, &closed).await.status, StatusCode::OK, "its last day");
        night(&office, "2025-10-01").await;
        assert_eq!(look(&mut worker, &goes_on).await.status, StatusCode::OK, "a case that goes on stays");
        let unknown = Paper { number: "1234 5674".into(), word: closed.word.clone() };
        let mut answers = Vec::new();
        for paper in [&closed, &unknown] {
            let answer = look(&mut worker, paper).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            answers.push(without_tokens(&answer.text).replace(&format!("value=\"{}\"", paper.number), ""));
        }
        assert!(answers[0] == answers[1], "no longer kept reads as never known");
        // Nothing of it is left, in no table of the body.
        let desk = desk_as(&office, "x", Role::ComplaintBody, None);
        let reader = desk.read_cases(&desk.may(&HearComplaints).await.unwrap()).unwrap();
        let id: i64 = closed.number.replace(' ', "").parse().unwrap();
        assert!(store::find_case(&reader, id).await.unwrap().is_none());
        assert!(store::list_steps(&reader, id).await.unwrap().is_empty());
        assert_eq!(store::count_cases(&reader).await.unwrap(), 1);
    }
}

/// Somebody tells what happened.
async fn told(office: &TestOffice) -> Case {
    let desk = Desk { who: Actor::Nobody, ..office.operator() };
    let typed = Typed { kind: "wages".into(), what: "样本".into(), ..Typed::default() };
    complain::file(&desk, &typed).await.unwrap().case
}

/// So many days after it came the case was answered and closed.
async fn moved(office: &TestOffice, case: &Case, answered: Option<i32>, closed: Option<i32>) {
    let desk = desk_as(office, "x", Role::ComplaintBody, None);
    let write = desk.write_cases(&desk.may(&HearComplaints).await.unwrap()).await.unwrap();
    let after = |days: Option<i32>| days.map(|days| case.received.plus(days));
    let moved = Case { answered: after(answered), closed: after(closed), ..case.clone() };
    store::update_case(write.tx(), &moved).await.unwrap();
    write.commit().await.unwrap();
}

/// What planning reads on the page of quality.
async fn quality(office: &TestOffice) -> String {
    without_tokens(&browser(office, "planning").await.get("/quality").await.text)
}

#[tokio::test]
async fn wp_09_wp_25_the_body_publishes_how_many_complaints_were_closed_in_time_and_nothing_before_it_presses() {
    for office in demo_offices().await {
        let (staff, _) = member(&office).await;
        office.clock.set(noon("2022-10-10"));
        let empty = quality(&office).await;
        assert!(empty.contains("No quarter has been counted yet"), "{empty}");
        let mut cases = Vec::new();
        for at in 0..12 {
            let case = told(&office).await;
            // Nine by their day, seven closed within thirty days, one a day later.
            let closed = match at {
                0..7 => Some(30),
                7 => Some(31),
                _ => None,
            };
            moved(&office, &case, (at < 9).then_some(1), closed).await;
            cases.push(case);
        }
        // What nobody told is no complaint.
        let by_itself = Told {
            kind: About::LatePay,
            what: String::new(),
            employer: String::new(),
            place: String::new(),
            since: String::new(),
            contact: String::new(),
            may_tell: false,
            asked: Vec::new(),
            by_itself: true,
        };
        complain::keep(&office.operator(), by_itself, false, &[]).await.unwrap();
        assert!(quality(&office).await == empty, "complaints move nothing that others see");

        // The quarter can be published when it has been over for a month.
        let desk = desk_as(&office, "x", Role::ComplaintBody, None);
        let quarter: Day = "2022-10-01".parse().unwrap();
        office.clock.set(noon("2023-01-31"));
        assert!(publish::list(&desk).await.unwrap().iter().all(|one| one.timely.quarter < quarter));
        assert_eq!(publish::publish(&desk, quarter, "12 75 58").await.unwrap_err().kind, Kind::Absent);
        office.clock.set(noon("2023-02-01"));
        let before = quality(&office).await;
        assert!(before.contains("No quarter has been counted yet"), "{before}");
        let mut body = office.signed_in(&staff).await;
        let shut = body.get("/complaints/publish").await;
        assert_eq!(shut.location(), "/complaints/office", "the office is opened first");
        open_office(&office, &staff, &mut body).await;
        let page = body.get("/complaints/publish").await.text;
        assert!(page.contains("value=\"12 75 58\"") && page.contains("75 %") && page.contains("58 %"), "{page}");
        assert!(quality(&office).await == before, "looking publishes nothing");

        // What is published is what was seen; then it stands for good.
        let to = "/complaints/publish";
        let other = body.submit(to, to, &[("quarter", "2022-10-01"), ("seen", "12 75 57"), ("sure", "yes")]).await;
        assert_eq!(other.status, StatusCode::CONFLICT);
        assert!(other.text.contains("These numbers have changed"), "{}", other.text);
        // It cannot be taken back: without the tick nothing is published, and the page says so at the box.
        let unsure = body.submit(to, to, &[("quarter", "2022-10-01"), ("seen", "12 75 58")]).await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unsure.text.contains("href=\"#sure-2022-10-01\"") && unsure.text.contains("id=\"sure-2022-10-01-error\""));
        assert!(quality(&office).await == before, "nothing yet");
        let form = [("quarter", "2022-10-01"), ("seen", "12 75 58"), ("sure", "yes")];
        let done = body.submit(to, to, &form).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, to), "{}", done.text);
        let again = body.submit(to, to, &form).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(body.get(to).await.text.contains("Published on 1 February 2023"));
        let shown = quality(&office).await;
        for part in ["1 October 2022", "<dd>12</dd>", "75 %", "58 %", "within 30 days"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        moved(&office, &cases[0], None, None).await;
        assert!(quality(&office).await == shown, "frozen");
        // The earlier quarters had none: that there were few is all that is said.
        let few = body.submit(to, to, &[("quarter", "2022-07-01"), ("seen", "- - -"), ("sure", "yes")]).await;
        assert_eq!(few.status, StatusCode::SEE_OTHER, "{}", few.text);
        assert!(quality(&office).await.contains("Too few: not shown"));
        assert!(
            main_records(&office).await.contains("\"quarter=2022-10-01\""),
            "the press is in the journal, by its quarter alone"
        );
    }
}

#[tokio::test]
async fn sec_31_each_night_hands_the_head_of_the_journal_to_the_body_whose_members_put_it_away() {
    for office in offices().await {
        let (_, mut body) = member(&office).await;
        let before = main_records(&office).await;
        rests::put_in_force(&office.operator()).await.unwrap();
        let desk = desk_as(&office, "x", Role::ComplaintBody, None);
        let fresh = heads::list(&desk).await.unwrap().fresh.unwrap();
        assert_eq!(Some(fresh.head()), held::present(&office.office.db.reader()).await.unwrap().map(|one| one.head()));
        let to = "/complaints/journal";
        let page = body.get(to).await.text;
        assert!(page.contains(&heads::grouped(&fresh)) && page.contains("Printed and put away"), "{page}");
        let seq = fresh.seq.to_string();
        let after = main_records(&office).await;
        let done = body.submit(to, to, &[("seq", &seq)]).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, to), "{}", done.text);
        let lines = |text: &str| text.lines().filter(|line| line.starts_with("journal|")).count();
        assert_eq!(lines(&main_records(&office).await), lines(&after), "it is in the body's own records");
        assert!(lines(&after) > lines(&before), "the night has its line");
        let page = body.get(to).await.text;
        assert!(page.contains("put away by listener") && page.contains("There is no new head"), "{page}");
        let again = heads::witness(&desk, fresh.seq).await.unwrap_err();
        assert_eq!(again.kind, Kind::Conflict, "once");
        // Heads of which nothing is compared any more go; the latest that was put away stays.
        night(&office, "2022-10-01").await;
        night(&office, "2026-01-01").await;
        let all = held::of(&office.office).await.unwrap();
        assert_eq!(held::witnessed(&all), fresh.seq);
        assert!(all.iter().all(|one| one.seq >= fresh.seq), "{all:?}");
    }
}

#[tokio::test]
async fn wp_25_nobody_but_the_body_publishes_its_quarters_or_puts_heads_away() {
    for office in demo_offices().await {
        for role in Role::ALL.iter().filter(|role| **role != Role::ComplaintBody) {
            let mut other = browser(&office, role.word()).await;
            for path in ["/complaints/publish", "/complaints/journal"] {
                assert_eq!(other.get(path).await.status, StatusCode::FORBIDDEN, "{} {path}", role.word());
            }
        }
    }
}

#[tokio::test]
async fn rel_17_a_demo_county_that_was_stopped_before_its_complaints_is_made_to_its_end() {
    for office in demo_offices().await {
        let desk = office.operator();
        let permit = desk.may(&crate::conduct::Complain).await.unwrap();
        let again = || make(&desk, Ask { people: 400, seed: 1, year: 2022 }, |_, _| ());
        again().await.unwrap();
        assert_eq!(again().await.unwrap_err().message, "failure-demo-not-empty");
        let reader = desk.read_cases(&permit).unwrap();
        let all = store::count_cases(&reader).await.unwrap();
        assert!(all > 1);
        // Stopped before the first of its cases, and after it.
        for left in [0, 1] {
            let gone: Vec<i64> = store::list_cases(&reader, left, 50).await.unwrap().iter().map(|case| case.id).collect();
            let write = desk.write_cases(&permit).await.unwrap();
            store::delete_cases(write.tx(), &gone).await.unwrap();
            write.commit().await.unwrap();
            assert_eq!(store::count_cases(&reader).await.unwrap(), left);
            assert_eq!(again().await.unwrap().people, 400);
            assert_eq!(store::count_cases(&reader).await.unwrap(), all);
            assert_eq!(again().await.unwrap_err().message, "failure-demo-not-empty");
        }
    }
}
