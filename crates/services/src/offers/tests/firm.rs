//! What a firm sees and does, and what it cannot learn.

use super::*;
use crate::offers::rules::Seen;
use crate::testing::conflict;
use crate::work::organisations;
use axum::http::StatusCode;
use leka_platform::{Failure, Kind};

fn absent<T>(done: Result<T, Failure>) {
    let failure = done.err().unwrap();
    assert_eq!((failure.kind, failure.message.as_str()), (Kind::Absent, "failure-absent"));
}

/// The firm's two pages of an application, as bytes.
async fn pages(world: &World, id: i64) -> String {
    let mut firm = browser(&world.office, "employer").await;
    let mut out = String::new();
    for path in ["/applicants".to_owned(), format!("/applicants/{id}")] {
        let answer = firm.get(&path).await;
        out.push_str(&format!("{} {}\n", answer.status, without_tokens(&answer.text)));
    }
    out.replace(&id.to_string(), "ID")
}

#[tokio::test]
async fn wp_03_however_it_ends_the_rows_are_equal_and_purged_by_the_clock() {
    for world in worlds().await {
        // All on the same day: turned down, withdrawn after a yes, taken back by the firm before and after a yes, left to lapse.
        let hash = world.hash().await;
        for (n, (yes, end)) in
            (1..).zip([(false, "worker"), (true, "worker"), (false, "firm"), (true, "firm"), (false, "nobody")])
        {
            let (worker, id) = world.offered_to(n).await;
            if yes {
                acts::accept(&worker, id, &hash).await.unwrap();
            }
            match end {
                "worker" => acts::withdraw(&worker, id).await.unwrap(),
                "firm" => answers::withdraw(&world.employer, id).await.unwrap(),
                _ => {}
            }
        }
        world.days(6);
        world.tidy().await;
        let rows = world.rows().await;
        assert_eq!(rows.len(), 5);
        assert!(rows.iter().all(|row| *row == rows[0]), "{rows:#?}");
        assert!(rows[0].contains("state=closed") && rows[0].contains("accepted_at=None") && rows[0].contains("standing=None"));
        // Printed for the fifth day: there to the thirtieth day after it, then gone.
        world.days(29);
        world.tidy().await;
        assert_eq!(world.rows().await.len(), 5);
        world.days(1);
        world.tidy().await;
        assert!(world.rows().await.is_empty());
    }
}

#[tokio::test]
async fn wp_03_a_question_that_ends_leaves_the_same_row_too() {
    for world in worlds().await {
        let id = world.asked().await;
        acts::withdraw(&world.me, id).await.unwrap();
        world.asked().await;
        world.days(61);
        world.tidy().await;
        let rows = world.rows().await;
        assert!(rows.len() == 2 && rows[0] == rows[1], "{rows:#?}");
        world.days(30);
        world.tidy().await;
        assert!(world.rows().await.is_empty());
    }
}

#[tokio::test]
async fn wp_03_the_firms_pages_do_not_tell_a_no_from_silence_or_a_fresh_yes() {
    for world in worlds().await {
        let mut seen = Vec::new();
        for what in ["silence", "no", "yes", "yes and no", "taken back"] {
            let id = world.offered().await;
            match what {
                "no" => acts::withdraw(&world.me, id).await.unwrap(),
                "yes" => world.accept(id).await,
                "yes and no" => {
                    world.accept(id).await;
                    acts::withdraw(&world.me, id).await.unwrap();
                }
                "taken back" => answers::withdraw(&world.employer, id).await.unwrap(),
                _ => {}
            }
            seen.push((what, pages(&world, id).await));
            // Cleared for the next, so that the list holds one.
            acts::withdraw(&world.me, id).await.unwrap();
            let desk = world.office.operator();
            let permit = desk.may(&nightly::TidyOffers).await.unwrap();
            let write = desk.write(&permit).await.unwrap();
            crate::offers::store::purge(write.tx(), &[id]).await.unwrap();
            write.commit(leka_platform::Entry::of("")).await.unwrap();
        }
        for (what, text) in &seen {
            assert!(text.contains("offered; last day for an answer"), "{what}: {text}");
            assert_eq!(*text, seen[0].1, "{what}");
        }
        // A yes shows when the time to think has ended.
        let id = world.offered().await;
        world.accept(id).await;
        world.days(3);
        assert!(pages(&world, id).await.contains("accepted; begins on"));
        // Withdrawn then: what showed before the yes was known, and after the last day nothing.
        acts::withdraw(&world.me, id).await.unwrap();
        assert!(pages(&world, id).await.contains("offered; last day for an answer"));
        world.days(6);
        absent(answers::open(&world.employer, id).await);
    }
}

#[tokio::test]
async fn wp_03_asking_again_does_not_tell_the_firm_that_the_offer_has_ended() {
    for world in worlds().await {
        let list = async || {
            let mut firm = browser(&world.office, "employer").await;
            without_tokens(&firm.get("/applicants").await.text)
        };
        // Two worlds with one application each: nothing is said; and turned down, after a yes, with a wish to ask again.
        let silent = world.offered().await;
        let quiet = list().await.replace(&silent.to_string(), "ID");
        world.accept(silent).await;
        acts::withdraw(&world.me, silent).await.unwrap();
        let mut me = browser(&world.office, "resident").await;
        let path = format!("/vacancies/{}/ask", world.vacancy);
        let page = me.get(&path).await;
        assert!(page.status == StatusCode::OK && page.text.contains("again from 9 October 2022 on"), "{}", page.text);
        assert!(!page.text.contains(&format!("action=\"{path}\"")), "no form that would be refused");
        let again = me.submit("/my/applications", &path, &[]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text.contains("again from 9 October 2022 on"), "{}", again.text);
        assert_eq!(list().await.replace(&silent.to_string(), "ID"), quiet);
        // As long as the offer shows, and not a day longer.
        world.days(8);
        conflict(acts::ask(&world.me, world.vacancy, false).await, "offers-ask-again");
        assert_eq!(list().await.replace(&silent.to_string(), "ID"), quiet);
        world.tidy().await;
        conflict(acts::ask(&world.me, world.vacancy, false).await, "offers-ask-again");
        world.days(1);
        assert!(!list().await.contains(&silent.to_string()));
        let id = world.asked().await;
        assert!(list().await.contains(&format!("/applicants/{id}\"")));
        // After a question without an offer nothing waits.
        acts::withdraw(&world.me, id).await.unwrap();
        let id = world.offered().await;
        // An offer that has lapsed shows as long.
        world.days(6);
        conflict(acts::ask(&world.me, world.vacancy, false).await, "offers-ask-again");
        world.days(3);
        assert_ne!(world.asked().await, id);
    }
}

#[tokio::test]
async fn sec_15_a_firm_sees_those_who_asked_for_its_own_vacancies_and_no_desk_sees_any() {
    for world in worlds().await {
        let id = world.asked().await;
        let other = entered(&world.office, 2, OrganisationKind::Employer).await;
        let stranger = of_firm(&world.office, other, 99).await;
        assert!(answers::list(&stranger).await.unwrap().is_empty());
        absent(answers::open(&stranger, id).await);
        absent(answers::offer(&stranger, id, day(&world, 20), day(&world, 5)).await);
        absent(answers::withdraw(&stranger, id).await);
        absent(answers::report_start(&stranger, id, day(&world, 0)).await);
        for account in
            ["county_desk", "township_desk", "planning", "village_officer", "confirming_desk", "resident", "administrator"]
        {
            let mut desk = browser(&world.office, account).await;
            for path in ["/applicants".to_owned(), format!("/applicants/{id}")] {
                assert_eq!(desk.get(&path).await.status, StatusCode::FORBIDDEN, "{account} {path}");
            }
        }
        let listed = answers::lines(&world.employer, answers::list(&world.employer).await.unwrap()).await.unwrap();
        assert_eq!((listed.len(), listed[0].name.as_str()), (1, world.zhaxi.name.masked().as_str()), "masked in the list");
        // The telephone only with the person's tick.
        assert_eq!(answers::open(&world.employer, id).await.unwrap().phone, None);
        acts::withdraw(&world.me, id).await.unwrap();
        assert!(answers::list(&world.employer).await.unwrap().is_empty(), "who asks no more is not shown");
        absent(answers::open(&world.employer, id).await);
        let id = acts::ask(&world.me, world.vacancy, true).await.unwrap();
        let opened = answers::open(&world.employer, id).await.unwrap();
        assert_eq!(opened.name, world.zhaxi.name.secret());
        assert_eq!(opened.phone.as_deref(), world.zhaxi.phone.as_ref().map(|phone| phone.secret()));
        // Each look is on record, and the person sees it.
        let lines = looks_in_journal(&world.office, world.employer.who.name()).await;
        let with_purpose = |line: &&[String; 4]| line[..3] == ["see_applicants", "applicant", "application"];
        assert_eq!(lines.iter().filter(with_purpose).count(), 2, "{lines:?}");
        let mut me = browser(&world.office, "resident").await;
        let looks = me.get("/my/looks").await.text;
        assert!(looks.contains("asked for its vacancy") && looks.contains("The person asked for work at the firm"), "{looks}");
    }
}

#[tokio::test]
async fn wp_03_an_offer_and_taking_it_back_leave_the_same_line() {
    for world in worlds().await {
        let id = world.offered().await;
        answers::withdraw(&world.employer, id).await.unwrap();
        answers::withdraw(&world.employer, id).await.unwrap();
        let query = Query::select()
            .columns(["act", "field_group", "detail"].map(Alias::new))
            .from(Alias::new("journal"))
            .order_by(Alias::new("seq"), Order::Desc)
            .limit(3)
            .to_owned();
        let rows = world.office.office.db.reader().all(&query).await.unwrap();
        let line = |row: &sea_orm::QueryResult| -> [String; 3] { std::array::from_fn(|at| row.try_get_by_index(at).unwrap()) };
        let lines: Vec<[String; 3]> = rows.iter().map(line).collect();
        assert!(lines[0][0] == "answer_application" && lines.iter().all(|line| *line == lines[0]), "{lines:?}");
    }
}

#[tokio::test]
async fn wp_14_a_firm_that_is_stopped_offers_nothing_and_nobody_accepts() {
    for world in worlds().await {
        let id = world.offered().await;
        let county = crate::work::tests::acts::county(&world.office);
        let version =
            work::store::find_organisation(&world.office.office.db.reader(), world.firm).await.unwrap().unwrap().version;
        organisations::suspend(&county, world.firm, version, true).await.unwrap();
        let failure = acts::accept(&world.me, id, &world.hash().await).await.unwrap_err();
        assert_eq!(failure.message, "offers-firm-may-not");
        let mut me = browser(&world.office, "resident").await;
        assert!(!me.get(&format!("/my/applications/{id}")).await.text.contains("value=\"accept\""));
        acts::withdraw(&world.me, id).await.unwrap();
        assert_eq!(acts::ask(&world.me, world.vacancy, false).await.unwrap_err().kind, Kind::Absent, "it is shown no more");
    }
}

#[tokio::test]
async fn wp_14_terms_that_are_refused_today_go_into_no_new_offer_and_those_that_were_made_stand() {
    for world in worlds().await {
        let made = world.offered().await;
        let asked = acts::ask(&world.other, world.vacancy, false).await.unwrap();
        // As the work of the night leaves it.
        let county = crate::work::tests::acts::county(&world.office);
        let permit = county.may(&work::acts::KeepVacancies).await.unwrap();
        let write = county.write(&permit).await.unwrap();
        work::store::rest_all(write.tx(), &[world.vacancy]).await.unwrap();
        work::store::add_outdated(write.tx(), &[world.vacancy], county.today()).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
        let failure = answers::offer(&world.employer, asked, day(&world, 20), day(&world, 5)).await.unwrap_err();
        assert_eq!((failure.kind, failure.message.as_str()), (Kind::Conflict, "offers-vacancy-outdated"));
        let hash = world.hash().await;
        world.accept(made).await;
        assert_eq!(world.hash().await, hash, "the same terms as before");
        publish(&world, world.vacancy, &[("head_count", "6")]).await;
        world.offer(asked).await;
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_offer_stands_at_its_field_and_nothing_typed_is_lost() {
    for world in worlds().await {
        let id = world.asked().await;
        let mut firm = browser(&world.office, "employer").await;
        let path = format!("/applicants/{id}");
        let to = format!("{path}/answer");
        for (begin, expires, message) in [
            ("soon", "2022-10-06", "begin-error"),
            ("2022-10-20", "2022-10-04", "Too early: the person needs enough time."),
            ("2022-10-01", "2022-10-05", "Work can begin on 8 October 2022 at the earliest."),
            ("2022-10-10", "2022-10-08", "Work can begin on 11 October 2022 at the earliest."),
        ] {
            let answer = firm.submit(&path, &to, &[("say", "offer"), ("begin", begin), ("expires", expires)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{begin} {expires}");
            assert!(answer.text.contains(message) && answer.text.contains(&format!("value=\"{begin}\"")), "{}", answer.text);
            assert!(answer.text.contains(&format!("value=\"{expires}\"")));
        }
        let done = firm.submit(&path, &to, &[("say", "offer"), ("begin", "2022-10-20"), ("expires", "2022-10-05")]).await;
        assert_eq!(done.location(), path, "{}", done.text);
        let nonsense = firm.submit(&path, &to, &[("say", "accept")]).await;
        assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

/// What the firm sees of one application; nothing: it is not in its list.
async fn seen_of(world: &World, id: i64) -> Option<Seen> {
    let all = answers::list(&world.employer).await.unwrap();
    all.into_iter().find(|(loaded, _)| loaded.row.id == id).map(|(_, seen)| seen)
}

/// One act of the firm, and how it was answered.
async fn act(world: &World, act: &str, id: i64) -> Result<(), (Kind, String)> {
    let done = match act {
        "take back" => answers::withdraw(&world.employer, id).await,
        "report" => answers::report_start(&world.employer, id, day(world, 0)).await,
        "offer" => answers::offer(&world.employer, id, day(world, 20), day(world, 5)).await.map(drop),
        _ => answers::open(&world.employer, id).await.map(drop),
    };
    done.map_err(|failure| (failure.kind, failure.message))
}

#[tokio::test]
async fn wp_07_wp_10_no_act_of_the_firm_on_any_day_tells_whether_the_worker_said_that_it_began() {
    const DAYS: [i64; 4] = [5, 30, 81, 95];
    const ACTS: [&str; 4] = ["look", "take back", "report", "offer"];
    for changed in [false, true] {
        for world in worlds().await {
            let hash = world.hash().await;
            // Two alike for each day and act, of whom one says that the work began.
            let mut pairs = Vec::new();
            for n in (1..).step_by(2).take(DAYS.len() * ACTS.len()) {
                let (quiet, spoken) = (world.offered_to(n).await, world.offered_to(n + 1).await);
                for (worker, id) in [&quiet, &spoken] {
                    acts::accept(worker, *id, &hash).await.unwrap();
                }
                pairs.push((quiet, spoken));
            }
            world.days(4);
            for (_, (worker, id)) in &pairs {
                acts::say_started(worker, *id, day(&world, -1)).await.unwrap();
            }
            if changed {
                publish(&world, world.vacancy, &[("lodging", "none")]).await;
            }
            let mut today = 4;
            for (at, ((_, quiet), (worker, spoken))) in pairs.iter().enumerate() {
                let (on, what) = (DAYS[at / ACTS.len()], ACTS[at % ACTS.len()]);
                world.days(on - today);
                today = on;
                let what_on = format!("{what} on day {on}, changed terms: {changed}");
                assert_eq!(seen_of(&world, *quiet).await, seen_of(&world, *spoken).await, "before {what_on}");
                assert_eq!(act(&world, what, *quiet).await, act(&world, what, *spoken).await, "{what_on}");
                world.tidy().await;
                assert_eq!(seen_of(&world, *quiet).await, seen_of(&world, *spoken).await, "after {what_on}");
                // Whatever the firm did: for the worker the work goes on.
                let own = acts::list_own(worker).await.unwrap();
                assert_eq!(own.iter().find(|one| one.row.id == *spoken).unwrap().held.word(), "started", "{what_on}");
            }
            for ((_, quiet), (_, spoken)) in &pairs {
                assert_eq!(seen_of(&world, *quiet).await, seen_of(&world, *spoken).await, "in the end");
            }
        }
    }
}
