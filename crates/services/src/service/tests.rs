//! Stories of help with work, on both databases.

use super::model::{CONTACTED, HELPED, Said};
use super::rules::Counts;
use super::serving::{self, Done};
use super::{acts, nightly, quality, store};
use crate::my::tests::{journal, staff_pages};
use crate::offers::tests::{World, worlds};
use crate::people::tests::*;
use crate::testing::TestOffice;
use axum::http::StatusCode;
use leka_core::{Day, Role};
use leka_platform::db::Reads;
use leka_platform::{Actor, Desk, Entry, Kind, Policies};
use sea_orm::sea_query::{Alias, Expr, Query};

/// The desk of the township in which everybody of a [`World`] lives.
fn township(office: &TestOffice) -> Desk {
    desk_as(office, "township_desk", Role::TownshipDesk, Some(HOME))
}

/// Somebody asks; gives the number of the request.
async fn asks(desk: &Desk) -> i64 {
    let mut said = Said { kind: "looking".to_owned(), text: "会开车".to_owned(), ..Said::default() };
    acts::save(desk, &mut said).await.unwrap();
    acts::find_own(desk).await.unwrap().expect("asked").id
}

fn done(what: &str, day: Day, help: &str) -> Done {
    Done { what: what.to_owned(), day: day.to_string(), help: help.to_owned() }
}

async fn rows(office: &TestOffice, table: &str) -> i64 {
    let query = Query::select().expr(Expr::cust("count(*)")).from(Alias::new(table)).to_owned();
    office.office.db.reader().one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

/// All counters, whether they are shown yet or not.
async fn counters(office: &TestOffice) -> Vec<(Day, String, Counts)> {
    store::list_counts(&office.office.db.reader()).await.unwrap()
}

fn today(world: &World) -> Day {
    world.office.office.clock.today()
}

#[tokio::test]
async fn m_04_a_resident_asks_the_desk_contacts_and_helps_and_the_person_sees_it() {
    for world in worlds().await {
        let mut me = browser(&world.office, "resident").await;
        assert!(me.get("/my").await.text.contains("href=\"/my/service\""));
        let typed = [("wants", "training"), ("text", "会开车")];
        let wrong = me.submit("/my/service", "/my/service", &typed).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("id=\"kind-error\"") && wrong.text.contains("会开车"), "{}", wrong.text);
        assert!(wrong.text.contains("value=\"training\" checked"), "nothing typed is lost: {}", wrong.text);
        let typed = [("kind", "register"), ("wants", "training"), ("adviser", "测试乙"), ("text", "会开车")];
        let asked = me.submit("/my/service", "/my/service", &typed).await;
        assert_eq!((asked.status, asked.location()), (StatusCode::SEE_OTHER, "/my/service"), "{}", asked.text);
        assert!(me.get("/my/service").await.text.contains("since 30 September 2022"));

        let id = acts::find_own(&world.me).await.unwrap().unwrap().id;
        let path = format!("/service/{id}");
        let mut desk = browser(&world.office, "township_desk").await;
        let list = desk.get("/service").await.text;
        assert!(list.contains(&format!("href=\"{path}\"")) && list.contains("**"), "{list}");
        assert!(!list.contains(world.zhaxi.name.secret()) && !list.contains("会开车"), "masked: {list}");
        let why = desk.get(&path).await.text;
        assert!(why.contains(&format!("{path}/open")) && !why.contains("会开车"), "{why}");
        let early = desk.submit(&path, &format!("{path}/record"), &[("what", "contacted"), ("day", "2022-09-30")]).await;
        assert!(early.text.contains("name=\"purpose\""), "nothing is recorded of somebody who was not opened");
        let fields = [("purpose", "asked"), ("purpose_text", "")];
        let opened = desk.submit(&path, &format!("{path}/open"), &fields).await;
        assert_eq!((opened.status, opened.location()), (StatusCode::SEE_OTHER, path.as_str()), "{}", opened.text);
        let page = desk.get(&path).await.text;
        for shown in [world.zhaxi.name.secret(), "会开车", "测试乙", "A course"] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        let look = looks_in_journal(&world.office, "township_desk").await.pop().unwrap();
        assert_eq!(look, ["serve_person", "asked", "service", ""]);

        // Mistakes say where they are.
        let record = format!("{path}/record");
        for (fields, at) in [
            (vec![("what", "contacted"), ("day", "2022-09-29")], "contacted_day-error"),
            (vec![("what", "contacted"), ("day", "2022-10-01")], "contacted_day-error"),
            (vec![("what", "helped"), ("day", "whenever"), ("help", "training")], "helped_day-error"),
            (vec![("what", "helped"), ("day", "2022-09-30")], "help-error"),
        ] {
            let answer = desk.submit(&path, &record, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            assert!(answer.text.contains(&format!("id=\"{at}\"")), "{fields:?} {}", answer.text);
        }
        assert!(me.get("/my/service").await.text.contains("Nothing is entered yet"));
        for fields in [
            vec![("what", "contacted"), ("day", "2022-09-30")],
            vec![("what", "helped"), ("day", "2022-09-30"), ("help", "training")],
        ] {
            let answer = desk.submit(&path, &record, &fields).await;
            assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, path.as_str()), "{}", answer.text);
        }
        let seen = me.get("/my/service").await.text;
        assert!(seen.contains("got in touch") && seen.contains("helped · A course") && seen.contains("Did it help?"), "{seen}");

        // What was wrong is taken back, and stays to be seen at the desk.
        let entry = acts::find_own(&world.me).await.unwrap().unwrap().given[0].id.to_string();
        let back = desk.submit(&path, &format!("{path}/take-back"), &[("entry", &entry)]).await;
        assert_eq!(back.location(), path, "{}", back.text);
        assert!(desk.get(&path).await.text.contains("taken back:"));
        assert!(!me.get("/my/service").await.text.contains("got in touch"));
        let again = serving::take_back(&township(&world.office), id, entry.parse().unwrap()).await.unwrap_err();
        assert_eq!(again.kind, Kind::Conflict);

        // The record and the file hold it; one step ends it.
        let file = me.submit("/my/record", "/my/take", &[]).await.text;
        let json: serde_json::Value = serde_json::from_str(&file).unwrap();
        assert_eq!(json["service_request"]["text"], "会开车");
        assert_eq!(json["service_request"]["given"].as_array().unwrap().len(), 2);
        let ended = me.submit("/my/service", "/my/service/end", &[]).await;
        assert_eq!(ended.location(), "/my/service");
        assert!(acts::find_own(&world.me).await.unwrap().is_none());
        assert_eq!(desk.get(&path).await.status, StatusCode::NOT_FOUND);
        assert!(!desk.get("/service").await.text.contains("**"));
    }
}

#[tokio::test]
async fn wp_18_a_resident_is_told_kindly_what_need_not_be_said_and_nothing_typed_is_lost() {
    for world in worlds().await {
        let mut me = browser(&world.office, "resident").await;
        let text = "我是党员，刚刑满释放，有乙肝";
        let typed = [("kind", "looking"), ("wants", "training"), ("text", text)];
        let told = me.submit("/my/service", "/my/service", &typed).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        for shown in ["id=\"text-error\"", "You need not say", text, "value=\"training\" checked"] {
            assert!(told.text.contains(shown), "{shown}: {}", told.text);
        }
        assert_eq!(rows(&world.office, "service_request").await, 0, "nothing is stored");
        let typed = [("kind", "looking"), ("wants", "training"), ("text", "我不想外出，想在县里做藏族服饰")];
        assert_eq!(me.submit("/my/service", "/my/service", &typed).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn wp_01_nobody_asks_for_help_for_somebody_else_and_only_the_own_township_sees_it() {
    let policies = Policies::load().unwrap();
    for (name, only) in [("keep_service", Role::Resident), ("serve_person", Role::TownshipDesk)] {
        let act = crate::acts::all().find(|act| act.name == name).unwrap();
        for role in Role::ALL {
            let division = role.needs_division().then(|| HOME.to_owned());
            let who = Actor::Account { id: 1, name: "a".to_owned(), role: *role, division };
            assert_eq!(policies.could(&who, act, "540329"), *role == only, "{name} {role:?}");
        }
        assert!(!policies.could(&Actor::Operator, act, "540329") && !policies.could(&Actor::Nobody, act, "540329"));
    }
    for world in worlds().await {
        let id = asks(&world.me).await;
        // One request per person; asking again changes it.
        assert_eq!(asks(&world.me).await, id);
        assert_eq!(rows(&world.office, "service_request").await, 1);
        let own = township(&world.office);
        assert_eq!(serving::list(&own).await.unwrap().len(), 1, "the other resident did not ask and is not there");
        let foreign = desk_as(&world.office, "township_desk_2", Role::TownshipDesk, Some(ELSEWHERE));
        assert!(serving::list(&foreign).await.unwrap().is_empty());
        let absent = serving::open(&foreign, 77).await.err().unwrap();
        let hidden = serving::open(&foreign, id).await.err().unwrap();
        assert_eq!((hidden.kind, hidden.message), (absent.kind, absent.message), "as absent as one that never was");
        assert!(serving::record(&foreign, id, &done(CONTACTED, today(&world), "")).await.is_err());
        serving::open(&own, id).await.unwrap();
        // That they asked shows on no page of the person at a desk.
        for account in ["county_desk", "township_desk", "confirming_desk"] {
            let mut browser = browser(&world.office, account).await;
            let page = open(&mut browser, &world.zhaxi, "asked").await.text;
            assert!(page.contains("id=\"looks\"") && !page.contains("asked for help with work"), "{account}: {page}");
        }
        let mut me = browser(&world.office, "resident").await;
        assert!(me.get("/my/looks").await.text.contains("asked for help with work"), "the person sees who looked");
    }
}

#[tokio::test]
async fn wp_23_a_request_lapses_two_years_after_the_last_act_and_leaves_what_an_ended_one_leaves() {
    for world in worlds().await {
        let desk = township(&world.office);
        for who in [&world.me, &world.other] {
            let id = asks(who).await;
            serving::record(&desk, id, &done(HELPED, today(&world), "papers")).await.unwrap();
        }
        let counted = counters(&world.office).await;
        let lines = journal(&world.office).await;
        acts::end(&world.me).await.unwrap();
        assert_eq!(journal(&world.office).await, lines, "no journal entry");
        assert_eq!(rows(&world.office, "service_request").await, 1, "nothing is left of the one that was ended");
        assert_eq!(rows(&world.office, "service_entry").await, 1);
        assert_eq!(counters(&world.office).await, counted);
        // The last act was a change, a year later.
        world.days(365);
        asks(&world.other).await;
        world.days(730);
        assert!(acts::find_own(&world.other).await.unwrap().is_some());
        nightly::tidy(&world.office.operator()).await.unwrap();
        assert_eq!(rows(&world.office, "service_request").await, 1, "its last day");
        world.days(1);
        assert!(acts::find_own(&world.other).await.unwrap().is_none(), "pages do not wait for the night");
        nightly::tidy(&world.office.operator()).await.unwrap();
        for table in ["service_request", "service_entry"] {
            assert_eq!(rows(&world.office, table).await, 0, "{table}");
        }
        assert_eq!(counters(&world.office).await, counted);
    }
}

#[tokio::test]
async fn wp_10_asking_answering_and_ending_change_no_page_of_those_who_place_people() {
    for world in worlds().await {
        // The home of the desk that is asked says so; nobody else's does.
        let others = |pages: &[String]| -> Vec<String> {
            pages.iter().filter(|page| !page.starts_with("township_desk / ")).cloned().collect()
        };
        let before = staff_pages(&world.office, &world.zhaxi).await;
        asks(&world.me).await;
        let asked = staff_pages(&world.office, &world.zhaxi).await;
        assert_eq!(others(&asked), others(&before));
        assert_eq!(others(&before).len() + 1, before.len());
        acts::end(&world.me).await.unwrap();
        assert_eq!(staff_pages(&world.office, &world.zhaxi).await, before);
    }
}

#[tokio::test]
async fn m_04_the_home_of_the_desk_says_how_many_wait_and_until_when_without_a_name() {
    for world in worlds().await {
        let home = async |desk: &str| browser(&world.office, desk).await.get("/").await.text;
        assert!(home("township_desk").await.contains("Nothing waits for you now"));
        let id = asks(&world.me).await;
        let waits = home("township_desk").await;
        // 30 September 2022 is a Friday.
        for said in ["One person who asked for help waits for the first contact", "by 5 October 2022", "href=\"/service\""] {
            assert!(waits.contains(said), "{said}: {waits}");
        }
        assert!(!waits.contains("**") && !waits.contains(world.zhaxi.name.secret()), "{waits}");
        for other in ["township_desk_2", "county_desk", "village_officer", "planning"] {
            assert!(!home(other).await.contains("asked for help waits"), "{other}");
        }
        world.days(7);
        let late = home("township_desk").await;
        assert!(late.contains("was not contacted in time") && !late.contains("waits for the first contact"), "{late}");
        serving::record(&township(&world.office), id, &done(CONTACTED, today(&world), "")).await.unwrap();
        assert!(home("township_desk").await.contains("Nothing waits for you now"));
    }
}

#[tokio::test]
async fn m_04_what_the_helped_person_says_is_a_number_without_a_person_and_is_said_once() {
    for world in worlds().await {
        let id = asks(&world.me).await;
        let desk = township(&world.office);
        serving::record(&desk, id, &done(CONTACTED, today(&world), "")).await.unwrap();
        assert_eq!(acts::answer(&world.me, "helped").await.unwrap_err().kind, Kind::Conflict, "nobody was helped yet");
        serving::record(&desk, id, &done(HELPED, today(&world), "advice")).await.unwrap();
        assert!(acts::answer(&world.me, "lovely").await.is_err());
        let mut me = browser(&world.office, "resident").await;
        let lines = journal(&world.office).await;
        let said = me.submit("/my/service", "/my/service/say", &[("answer", "partly")]).await;
        assert_eq!(said.location(), "/my/service", "{}", said.text);
        assert_eq!(journal(&world.office).await, lines, "no journal entry");
        assert!(!me.get("/my/service").await.text.contains("Did it help?"));
        assert_eq!(acts::answer(&world.me, "not").await.unwrap_err().kind, Kind::Conflict);
        let all = counters(&world.office).await;
        let [(_, code, counts)] = &all[..] else { panic!("one township and quarter") };
        assert_eq!(code, HOME);
        assert_eq!((counts.said_helped, counts.said_partly, counts.said_not), (0, 1, 0));
        // Nothing of the answer is with the request.
        let file = me.submit("/my/record", "/my/take", &[]).await.text;
        assert!(file.contains("\"answered\": true") && !file.contains("partly"), "{file}");
    }
}

#[tokio::test]
async fn wp_12_how_townships_serve_is_shown_when_it_stands_still_by_code_and_without_small_numbers() {
    for world in worlds().await {
        let id = asks(&world.me).await;
        let desk = township(&world.office);
        let first = today(&world);
        serving::record(&desk, id, &done(CONTACTED, first, "")).await.unwrap();
        let counts = async || counters(&world.office).await.pop().unwrap().2;
        assert_eq!(counts().await, Counts { requests: 1, contacted: 1, in_time: 1, ..Counts::default() });
        let entry = acts::find_own(&world.me).await.unwrap().unwrap().given[0].id;
        serving::take_back(&desk, id, entry).await.unwrap();
        assert_eq!(counts().await, Counts { requests: 1, ..Counts::default() });
        // Ten days later: late.
        world.days(10);
        serving::record(&desk, id, &done(HELPED, first.plus(10), "other")).await.unwrap();
        let late = Counts { requests: 1, contacted: 1, waited_days: 6, helped: 1, ..Counts::default() };
        assert_eq!(counts().await, late);

        // A larger township, in the same quarter.
        let operator = world.office.operator();
        let permit = operator.may(&crate::accounts::ManageAccounts).await.unwrap();
        let write = operator.write(&permit).await.unwrap();
        let many = Counts {
            requests: 40,
            contacted: 40,
            in_time: 30,
            waited_days: 80,
            helped: 36,
            said_helped: 12,
            said_partly: 10,
            said_not: 2,
        };
        store::count(write.tx(), ELSEWHERE, "2022-07-01".parse().unwrap(), &many).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
        let see = async || browser(&world.office, "planning").await.get("/quality/service").await.text;
        assert!(see().await.contains("No quarter is over yet"), "{}", see().await);
        world.days(22);
        let page = see().await;
        let order: Vec<usize> = [HOME, ELSEWHERE]
            .map(|code| crate::work::places::name(code).unwrap())
            .iter()
            .filter_map(|name| page.find(name))
            .collect();
        assert!(order.len() == 2 && order[0] < order[1], "{page}");
        for shown in ["75% of 40", "most of 40, all but fewer than 10", "50% of 24", "too few", "2 working days"] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        assert!(!page.contains("of 1<"), "{page}");
        // What is shown does not move any more.
        serving::record(&desk, id, &done(CONTACTED, first.plus(1), "")).await.unwrap();
        let shown = quality::latest_of(&world.office.office.db.reader(), HOME, today(&world)).await.unwrap();
        assert_eq!(shown, Some(late));
        // The home of the township says the same of itself, without a goal.
        let home = browser(&world.office, "township_desk_2").await.get("/").await.text;
        assert!(home.contains("75% of 40") && home.contains("/quality/service") && !home.contains("straight path"), "{home}");
    }
}

#[tokio::test]
async fn wp_24_a_deleted_person_takes_the_request_along() {
    for world in worlds().await {
        let id = asks(&world.me).await;
        serving::record(&township(&world.office), id, &done(CONTACTED, today(&world), "")).await.unwrap();
        crate::my::acts::delete(&world.me).await.unwrap();
        for table in ["service_request", "service_entry"] {
            assert_eq!(rows(&world.office, table).await, 0, "{table}");
        }
        assert!(serving::list(&township(&world.office)).await.unwrap().is_empty());
    }
}
