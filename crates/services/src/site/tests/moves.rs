//! States move only as they may, and of two at the same moment one wins and the other is told (SEC-18).
//!
//! The states there are: a placement or course in force or withdrawn; a placement reported or confirmed; a correction
//! made or undone; a question open or answered; an account waiting for its link, in use, stopped or closed; an upload
//! waiting, running or brought in (its races are tested beside it, in `intake/jobs/tests.rs`).

use crate::accounts::{acts as accounts, looks};
use crate::intake::questions;
use crate::people::merge::{Field, Outcome, Typed};
use crate::people::tests::*;
use crate::people::undo;
use crate::placement::acts as jobs;
use crate::placement::confirming::{Answer, keep};
use crate::testing::{TestOffice, demo_offices, offices};
use crate::training::acts as courses;
use leka_core::{Channel, Moment, Role};
use leka_platform::db::Reads;
use leka_platform::{Actor, Desk, Failure, Kind, words};
use leka_sheets::check::types::CheckedPlacement;
use sea_orm::sea_query::{Alias, Order, Query};

/// What the tables of records and states hold, as text.
async fn state(office: &TestOffice) -> String {
    let mut out = String::new();
    for (table, columns) in [
        ("placement", vec!["id", "version", "withdrawn", "confirmed", "start_day", "asked_day"]),
        ("training_completion", vec!["id", "version", "withdrawn", "start_day"]),
        ("history", vec!["id", "record"]),
        ("contribution", vec!["subject", "day"]),
        ("question", vec!["id", "person", "answered_at"]),
        ("account", vec!["id", "epoch", "totp_step"]),
    ] {
        let query = Query::select()
            .columns(columns.iter().map(|name| Alias::new(*name)))
            .from(Alias::new(table))
            .order_by(Alias::new(columns[0]), Order::Asc)
            .order_by(Alias::new(columns[1]), Order::Asc)
            .to_owned();
        for row in office.office.db.reader().all(&query).await.unwrap() {
            let values: Vec<Option<i64>> = (0..columns.len()).map(|i| row.try_get_by_index(i).unwrap()).collect();
            out.push_str(&format!("{table} {values:?}\n"));
        }
    }
    out
}

/// Refused, in words that say why, and nothing moved.
async fn refused<T: std::fmt::Debug>(office: &TestOffice, what: &str, before: &str, done: Result<T, Failure>, message: &str) {
    let failure = done.expect_err(what);
    assert!(matches!(failure.kind, Kind::Conflict | Kind::Absent), "{what}: {failure:?}");
    assert_eq!(failure.message, message, "{what}");
    assert!(words::known(message), "{message}");
    assert_eq!(state(office).await, before, "{what} moved something");
}

fn typed(version: i64, name: &'static str, was: &str, now: &str) -> Typed {
    Typed { version, fields: vec![Field { name, was: was.to_owned(), now: now.to_owned() }] }
}

fn county(office: &TestOffice) -> Desk {
    desk_as(office, "county_desk", Role::CountyDesk, None)
}
fn asking(office: &TestOffice) -> Desk {
    desk_as(office, "confirming_desk", Role::ConfirmingDesk, None)
}

fn saved(outcome: Result<Outcome, Failure>) -> Moment {
    match outcome {
        Ok(Outcome::Saved(at)) => at,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn sec_18_every_move_of_a_record_that_is_none_is_refused_with_a_reason() {
    for office in demo_offices().await {
        let (zhaxi, county) = (person(1, HOME), county(&office));
        bring_in(&office, &[job(&zhaxi)]).await;
        let person = id_of(&office, &zhaxi).await;
        let job = jobs_of(&office, person).await.remove(0);
        let other_day = "2022-04-01".parse().unwrap();

        let before = state(&office).await;
        refused(
            &office,
            "put back what is in force",
            &before,
            jobs::set_withdrawn(&county, job.id, 1, false).await,
            "people-in-force",
        )
        .await;
        let old = jobs::set_withdrawn(&county, job.id, 0, true).await;
        refused(&office, "withdraw what one did not see", &before, old, "people-changed-meanwhile").await;
        office.later(5);
        let gone = saved(jobs::set_withdrawn(&county, job.id, 1, true).await);
        let before = state(&office).await;
        refused(
            &office,
            "withdraw twice",
            &before,
            jobs::set_withdrawn(&county, job.id, 2, true).await,
            "people-withdrawn-already",
        )
        .await;
        let corrected = jobs::correct(&county, job.id, typed(2, "trade", "", "x")).await;
        refused(&office, "correct what is withdrawn", &before, corrected, "people-withdrawn-first").await;
        let begun = jobs::set_start(&county, job.id, 2, other_day).await;
        refused(&office, "begin otherwise what is withdrawn", &before, begun, "people-withdrawn-first").await;
        let asked = keep(&asking(&office), job.id, Answer::Yes).await;
        refused(&office, "confirm what is withdrawn", &before, asked, "confirming-gone").await;
        office.later(5);
        undo::undo(&county, person, gone).await.unwrap();
        let before = state(&office).await;
        refused(&office, "undo twice", &before, undo::undo(&county, person, gone).await, "people-undo-changed").await;
        let never = undo::undo(&county, person, Moment(5)).await;
        refused(&office, "undo what never was", &before, never, "failure-absent").await;

        // Another first day makes a new record; undone, it is withdrawn, and cannot be undone again.
        office.later(5);
        let moved = saved(jobs::set_start(&county, job.id, 3, other_day).await);
        office.later(5);
        undo::undo(&county, person, moved).await.unwrap();
        let before = state(&office).await;
        refused(&office, "undo a new record twice", &before, undo::undo(&county, person, moved).await, "people-undo-changed")
            .await;
    }
}

#[tokio::test]
async fn sec_18_a_confirmation_has_one_way_and_no_way_back() {
    for office in offices().await {
        let (zhaxi, asking) = (person(1, HOME), asking(&office));
        let plain = job(&zhaxi);
        let later = CheckedPlacement { start: "2022-12-01".parse().unwrap(), employer: "样本农场".into(), ..plain.clone() };
        let organised = CheckedPlacement { channel: Some(Channel::Organised), employer: "样本工地".into(), ..plain.clone() };
        bring_in(&office, &[plain, later, organised]).await;
        let jobs = jobs_of(&office, id_of(&office, &zhaxi).await).await;
        let of = |employer: &str| jobs.iter().find(|job| job.employer == employer).unwrap().id;
        let before = state(&office).await;
        for (what, id) in [("not begun", of("样本农场")), ("no complaint body", of("样本工地"))] {
            refused(&office, what, &before, keep(&asking, id, Answer::Yes).await, "confirming-gone").await;
        }
        refused(&office, "no record", &before, keep(&asking, 1, Answer::Yes).await, "failure-absent").await;
        let plain = jobs.iter().find(|job| !["样本农场", "样本工地"].contains(&job.employer.as_str())).unwrap().id;
        keep(&asking, plain, Answer::Asked).await.unwrap();
        keep(&asking, plain, Answer::Yes).await.unwrap();
        let before = state(&office).await;
        for answer in [Answer::Yes, Answer::Asked] {
            refused(&office, "confirm twice", &before, keep(&asking, plain, answer).await, "confirming-gone").await;
        }
        // No desk but the one takes the worker's word, whoever it is.
        for role in Role::ALL.iter().filter(|role| **role != Role::ConfirmingDesk) {
            let division = role.needs_division().then_some(HOME);
            let done = keep(&desk_as(&office, "a", *role, division), plain, Answer::Yes).await;
            assert_eq!(done.unwrap_err().kind, Kind::Forbidden, "{}", role.word());
        }
    }
}

#[tokio::test]
async fn sec_18_a_course_a_question_and_an_account_move_only_as_they_may() {
    for office in offices().await {
        let (zhaxi, county) = (person(1, HOME), county(&office));
        bring_in(&office, &[job(&zhaxi)]).await;
        let person = id_of(&office, &zhaxi).await;
        let course = course_of(&office, &zhaxi).await;
        let before = state(&office).await;
        refused(&office, "put back", &before, courses::set_withdrawn(&county, course, 1, false).await, "people-in-force").await;
        saved(courses::set_withdrawn(&county, course, 1, true).await);
        let before = state(&office).await;
        refused(&office, "twice", &before, courses::set_withdrawn(&county, course, 2, true).await, "people-withdrawn-already")
            .await;
        let done = courses::correct(&county, course, typed(2, "completed", "yes", "no")).await;
        refused(&office, "correct", &before, done, "people-withdrawn-first").await;

        let question = ask_where(&office, person).await;
        questions::answer(&county, question, questions::Answer::Stays).await.unwrap();
        let before = state(&office).await;
        let again = questions::answer(&county, question, questions::Answer::Beginning).await;
        refused(&office, "answer twice", &before, again, "questions-answered-already").await;

        let staff = office.staff("zhou", Role::CountyDesk, None).await;
        let officer = desk_as(&office, "o", Role::DataProtectionOfficer, None);
        let before = state(&office).await;
        refused(&office, "clear what is not stopped", &before, looks::clear(&officer, staff.id, "asked").await, "failure-absent")
            .await;
        accounts::close(&office.operator(), staff.id).await.unwrap();
        let before = state(&office).await;
        let operator = office.operator();
        let opened = accounts::change_role(&operator, staff.id, Role::Planning, None).await;
        refused(&office, "a role for what is closed", &before, opened, "accounts-closed-already").await;
        refused(&office, "reset what is closed", &before, accounts::reset(&operator, staff.id).await, "accounts-closed-already")
            .await;
        refused(&office, "close twice", &before, accounts::close(&operator, staff.id).await, "accounts-closed-already").await;
    }
}

/// Exactly one of two came through; the other was told in this message.
fn one_of_two<T: std::fmt::Debug>(what: &str, office: &TestOffice, two: [Result<T, Failure>; 2], message: &str) {
    let told: Vec<&str> = two.iter().filter_map(|done| done.as_ref().err()).map(|failure| failure.message.as_str()).collect();
    assert_eq!(told, [message], "{what} on {}: {two:?}", office.database);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_18_of_two_at_the_same_moment_one_wins_and_the_other_is_told() {
    for office in demo_offices().await {
        let (county, asking) = (county(&office), asking(&office));
        for round in 1..=4 {
            let zhaxi = person(round, HOME);
            bring_in(&office, &[job(&zhaxi)]).await;
            let person = id_of(&office, &zhaxi).await;
            let job = jobs_of(&office, person).await.remove(0);
            // Each in a task of its own: two desks at two machines.
            macro_rules! both {
                ($act:expr) => {{
                    let act = $act;
                    let (one, two) = (tokio::spawn(act()), tokio::spawn(act()));
                    [one.await.unwrap(), two.await.unwrap()]
                }};
            }
            let told = |done: Result<Outcome, Failure>| match done {
                Ok(Outcome::Clashes(_)) => Err(Failure::new(Kind::Conflict, "clash")),
                Ok(outcome) => Ok(outcome),
                Err(failure) => Err(failure),
            };

            // Two corrections from one version, to different words.
            let words = std::sync::atomic::AtomicU32::new(0);
            let two = both!(|| {
                let word = ["厨师", "驾驶员"][words.fetch_add(1, std::sync::atomic::Ordering::SeqCst) as usize];
                let (desk, id) = (county.clone(), job.id);
                async move { jobs::correct(&desk, id, typed(1, "trade", "", word)).await }
            });
            one_of_two("two corrections", &office, two.map(told), "clash");

            let two = both!(|| {
                let (desk, id) = (county.clone(), job.id);
                async move { jobs::set_withdrawn(&desk, id, 2, true).await }
            });
            let at = two.iter().find_map(|done| match done {
                Ok(Outcome::Saved(at)) => Some(*at),
                _ => None,
            });
            one_of_two("two withdraw", &office, two, "people-withdrawn-already");
            office.later(5);

            let two = both!(|| {
                let (desk, at) = (county.clone(), at.unwrap());
                async move { undo::undo(&desk, person, at).await }
            });
            one_of_two("two undo", &office, two, "people-undo-changed");

            let two = both!(|| {
                let (desk, id) = (asking.clone(), job.id);
                async move { keep(&desk, id, Answer::Yes).await }
            });
            one_of_two("two desks confirm", &office, two, "confirming-gone");
            assert!(jobs_of(&office, person).await[0].confirmed);

            let question = ask_where(&office, person).await;
            let two = both!(|| {
                let desk = county.clone();
                async move { questions::answer(&desk, question, questions::Answer::Stays).await }
            });
            one_of_two("two answer", &office, two, "questions-answered-already");

            let link = accounts::add_user(&office.operator(), &format!("li {round}"), Role::Planning, None).await.unwrap();
            let token = link.rsplit('/').next().unwrap().to_owned();
            let visitor = Desk { who: Actor::Nobody, ..office.operator() };
            let (_, secret) = accounts::find_link(&visitor, &token).await.unwrap();
            let code = crate::accounts::code::code_at(&secret, office.clock.now());
            let two = both!(|| {
                let (desk, token, code) = (visitor.clone(), token.clone(), code.clone());
                async move { accounts::enrol(&desk, &token, "nine green yaks dance", &code).await }
            });
            one_of_two("two take up one link", &office, two, "accounts-link-gone");

            // A correction and a withdrawal from the same version: the later one is told, whichever it is.
            let version = jobs_of(&office, person).await[0].version;
            let (one, two) = tokio::join!(
                jobs::correct(&county, job.id, typed(version, "trade", "", "木工")),
                jobs::set_withdrawn(&county, job.id, version, true),
            );
            let failures: Vec<String> =
                [one, two].into_iter().filter_map(|done| done.err()).map(|failure| failure.message).collect();
            assert!(
                matches!(
                    failures.iter().map(String::as_str).collect::<Vec<_>>()[..],
                    ["people-withdrawn-first" | "people-changed-meanwhile"]
                ),
                "{failures:?}"
            );
        }
    }
}

/// A course of somebody, as a roster brings it.
async fn course_of(office: &TestOffice, person: &leka_sheets::check::types::CheckedPerson) -> i64 {
    use crate::intake::ledger::Batch;
    use crate::intake::notes::Notes;
    use crate::people::roll::{By, Power, Roll};
    let mut inventor = crate::demo::invent::Inventor::new(7, vec![HOME.to_owned()], 2022);
    let roster: Vec<_> = std::iter::repeat_with(|| inventor.training(person, 3)).flatten().take(1).collect();
    let desk = office.operator();
    let permit = desk.may(&crate::intake::acts::ImportTrainings::default()).await.unwrap();
    let mut write = desk.write(&permit).await.unwrap();
    let by = By { account: "operator", now: desk.now(), import: None, sheets: &[] };
    let (ids, phones) = crate::placement::ledger::indexes(desk.vault(), &roster, |row| &row.person);
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, "样本", &ids, &phones, desk.new_ids(2)).await.unwrap();
    let run = desk.new_ids(2);
    let first = run.start;
    let mut notes = Notes::default();
    let batch = Batch { by: &by, source: "样本", replaces: None, ids: run, notes: &mut notes };
    let done = crate::training::ledger::store(write.tx(), batch, &mut roll, &ids, &roster).await.unwrap();
    write.touch(done.touched).await.unwrap();
    write.commit(leka_platform::Entry::of("roster")).await.unwrap();
    first
}
