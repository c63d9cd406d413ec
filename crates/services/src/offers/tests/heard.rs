//! The ways to say yes (WP-6), over HTTP: own telephone with a code, paper with a card, the spoken word before a witness.

use super::*;
use crate::my::tests::{journal, resident as with_a_card};
use crate::offers::model::{ACCEPTED, CLOSED, OFFERED};
use crate::phones::tests::{code_to, number, verified};
use crate::testing::{Answer, Browser};
use axum::http::StatusCode;
use leka_core::Phone;
use leka_platform::Policies;

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
/// A telephone that stands in no record.
const WITNESS: u32 = 7_301;

async fn state(world: &World, id: i64) -> String {
    let row = super::super::store::find(&world.office.office.db.reader(), id).await.unwrap().unwrap();
    row.state
}

async fn witnesses(world: &World) -> usize {
    let query = Query::select().column(Alias::new("application")).from(Alias::new("witness")).to_owned();
    world.office.office.db.reader().all(&query).await.unwrap().len()
}

/// The desk without a target, with the person opened by the number on their card; and the address of their offers.
async fn desk_with(world: &World, person: &CheckedPerson) -> (Browser, String) {
    let mut desk = browser(&world.office, "confirming_desk").await;
    let fields = [("number", person.id.secret()), ("purpose", "asked"), ("purpose_text", "")];
    let opened = desk.submit("/people", "/people/by-number", &fields).await;
    let page = desk.get(opened.location()).await.text;
    let path = format!("/spoken/{}", id_of(&world.office, person).await);
    assert!(page.contains(&format!("href=\"{path}\"")), "the record leads there");
    (desk, path)
}

struct Said<'s> {
    witness: &'s str,
    phone: &'s str,
    named: bool,
    free: bool,
}

async fn call(world: &World, desk: &mut Browser, path: &str, said: &Said<'_>) -> Answer {
    let hash = world.hash().await;
    let mut fields = vec![("say", "witness"), ("hash", hash.as_str()), ("witness", said.witness), ("phone", said.phone)];
    fields.extend(said.named.then_some(("named", "yes")));
    fields.extend(said.free.then_some(("free", "yes")));
    desk.submit(path, path, &fields).await
}

async fn yes(world: &World, desk: &mut Browser, path: &str, code: &str) -> Answer {
    let hash = world.hash().await;
    let fields =
        [("say", "accept"), ("hash", hash.as_str()), ("witness", "见证人甲"), ("named", "yes"), ("free", "yes"), ("code", code)];
    desk.submit(path, path, &fields).await
}

fn fine(phone: &str) -> Said<'_> {
    Said { witness: "见证人甲", phone, named: true, free: true }
}

#[tokio::test]
async fn wp_06_own_telephone_with_a_one_time_code() {
    for world in worlds().await {
        let who = person(31, HOME);
        bring_in(&world.office, &[job(&who)]).await;
        let mut me = verified(&world.office, &who, &number(7_201)).await;
        let ask = format!("/vacancies/{}/ask", world.vacancy);
        let path = me.submit(&ask, &ask, &[]).await.location().to_owned();
        let id = path.rsplit('/').next().unwrap().parse().unwrap();
        world.offer(id).await;
        // Another day, another telephone screen: nothing but the number and the code that comes to it.
        world.office.later(3_600);
        let mut me = world.office.browser();
        me.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", &number(7_201))]).await;
        let code = code_to(&world.office, &number(7_201));
        assert_eq!(me.submit("/my/sign-in/code", "/my/sign-in/code", &[("code", &code)]).await.location(), "/my");
        let hash = world.hash().await;
        assert_eq!(me.submit(&path, &path, &[("say", "accept"), ("hash", &hash)]).await.location(), path);
        assert_eq!(state(&world, id).await, ACCEPTED);
        assert_eq!(me.submit(&path, &path, &[("say", "withdraw")]).await.location(), path);
        assert_eq!(state(&world, id).await, CLOSED);
    }
}

#[tokio::test]
async fn wp_06_paper_and_a_sealed_card_on_the_screen_of_a_desk_without_any_telephone() {
    for world in worlds().await {
        let who = CheckedPerson { phone: None, ..person(32, HOME) };
        bring_in(&world.office, &[job(&who)]).await;
        let mut me = with_a_card(&world.office, &who).await;
        let ask = format!("/vacancies/{}/ask", world.vacancy);
        let path = me.submit(&ask, &ask, &[]).await.location().to_owned();
        let id = path.rsplit('/').next().unwrap().parse().unwrap();
        world.offer(id).await;
        let page = me.get(&path).await.text;
        assert!(page.find("href=\"/my/work\"").unwrap() < page.find("class=\"terms").unwrap(), "other ways come first");
        let hash = world.hash().await;
        assert_eq!(me.submit(&path, &path, &[("say", "accept"), ("hash", &hash)]).await.location(), path);
        assert_eq!(state(&world, id).await, ACCEPTED);
        assert_eq!(me.submit(&path, &path, &[("say", "withdraw")]).await.location(), path);
        assert_eq!(state(&world, id).await, CLOSED);
    }
}

#[tokio::test]
async fn wp_06_the_spoken_word_before_a_witness_whom_the_worker_names() {
    for world in worlds().await {
        let id = world.offered().await;
        let (mut desk, list) = desk_with(&world, &world.zhaxi).await;
        let path = format!("{list}/{id}");
        // The look is recorded when the list is opened, and nothing is shown before.
        assert_eq!(desk.get(&path).await.location(), list);
        let before = journal(&world.office).await;
        assert!(desk.get(&list).await.text.contains(&format!("href=\"{path}\"")));
        assert_eq!(journal(&world.office).await, before + 1);
        let page = desk.get(&path).await.text;
        assert!(page.contains("name=\"witness\"") && !page.contains("name=\"code\"") && !page.contains("value=\"started\""));
        assert!(page.find("href=\"/my/work\"").unwrap() < page.find("class=\"terms").unwrap(), "other ways come first");
        // Without a witness there is no yes.
        assert_eq!(yes(&world, &mut desk, &path, "00000000").await.status, WRONG);
        let asked = call(&world, &mut desk, &path, &fine(&number(WITNESS))).await;
        assert!(asked.status == StatusCode::OK && asked.text.contains("name=\"code\""), "{}", asked.text);
        let code = code_to(&world.office, &number(WITNESS));
        // The message says what the code is for: to be read out, and only beside whoever named the witness.
        let (_, text) = world.office.sent().into_iter().rfind(|(to, _)| *to == number(WITNESS)).unwrap();
        assert!(text.contains("as a witness") && text.contains("Read it to the desk") && !text.contains("nobody"), "{text}");
        let other = if code.starts_with('1') { "20000000" } else { "10000000" };
        let wrong = yes(&world, &mut desk, &path, other).await;
        assert!(wrong.status == WRONG && wrong.text.contains("code-error") && wrong.text.contains("见证人甲"), "{}", wrong.text);
        assert_eq!((state(&world, id).await.as_str(), witnesses(&world).await), (OFFERED, 0));
        let said = yes(&world, &mut desk, &path, &code).await;
        assert_eq!(said.location(), path, "{}", said.text);
        assert_eq!((state(&world, id).await.as_str(), witnesses(&world).await), (ACCEPTED, 1));
        // The person reads before whom it was said, on the page and in what they take away; the name is sealed in the table.
        let mut me = browser(&world.office, "resident").await;
        assert!(me.get(&format!("/my/applications/{id}")).await.text.contains("见证人甲"));
        assert!(me.submit("/my/record", "/my/take", &[]).await.text.contains("\"witness\": \"见证人甲\""));
        let sealed = super::super::store::find_witness(&world.office.office.db.reader(), id).await.unwrap().unwrap();
        assert!(!sealed.windows(4).any(|four| four == "见证人甲".as_bytes().get(..4).unwrap()));
        // The code is good for nothing a second time.
        assert_eq!(yes(&world, &mut desk, &path, &code).await.status, WRONG);
        let checked = leka_platform::check::check(&world.office.office).await.unwrap();
        assert!(checked.orphans.iter().all(|(column, _)| !column.starts_with("witness.")), "{:?}", checked.orphans);
    }
}

#[tokio::test]
async fn wp_06_each_condition_of_a_witness_alone() {
    for world in worlds().await {
        let zhaxi = CheckedPerson { phone: Phone::parse(&number(7_302)), ..world.zhaxi.clone() };
        bring_in(&world.office, &[job(&zhaxi)]).await;
        let id = world.offered().await;
        let (mut desk, list) = desk_with(&world, &zhaxi).await;
        let path = format!("{list}/{id}");
        desk.get(&list).await;
        let (witness, firm) = (number(WITNESS), "19900000001");
        for (what, field, said) in [
            ("no name", "witness", Said { witness: " ", ..fine(&witness) }),
            ("the worker", "witness", Said { witness: zhaxi.name.secret(), ..fine(&witness) }),
            ("no telephone", "phone", fine("12")),
            ("the worker's own telephone", "phone", fine(&number(7_302))),
            ("the firm's telephone", "phone", fine(firm)),
            ("not named by the worker", "named", Said { named: false, ..fine(&witness) }),
            ("of the firm, or kin", "free", Said { free: false, ..fine(&witness) }),
        ] {
            let answer = call(&world, &mut desk, &path, &said).await;
            assert!(answer.status == WRONG && answer.text.contains(&format!("id=\"{field}-error\"")), "{what}: {}", answer.text);
            assert!(!answer.text.contains("name=\"code\""), "{what}");
            assert!(said.witness.trim().is_empty() || answer.text.contains(said.witness), "{what}: what was typed stays");
        }
        assert_eq!(call(&world, &mut desk, &path, &fine(&witness)).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn wp_06_one_telephone_is_witness_for_few() {
    for world in worlds().await {
        let tx = world.office.office.db.begin().await.unwrap();
        let phone_index = world.office.office.vault.token_hash("witness", &number(WITNESS));
        for application in 1..=super::super::heard::MOST_BY_ONE {
            let one = super::super::store::Witness { application, person: 1, sealed: vec![0], phone_index: phone_index.clone() };
            super::super::store::put_witness(&tx, &one).await.unwrap();
        }
        tx.commit().await.unwrap();
        let id = world.offered().await;
        let (mut desk, list) = desk_with(&world, &world.zhaxi).await;
        desk.get(&list).await;
        let path = format!("{list}/{id}");
        let answer = call(&world, &mut desk, &path, &fine(&number(WITNESS))).await;
        assert!(answer.status == WRONG && answer.text.contains("id=\"phone-error\""), "{}", answer.text);
        assert_eq!(call(&world, &mut desk, &path, &fine(&number(WITNESS + 1))).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn wp_04_what_was_said_before_a_witness_is_taken_back_there_in_one_step_and_leaves_equal_rows() {
    for world in worlds().await {
        let id = world.offered().await;
        let (mut desk, list) = desk_with(&world, &world.zhaxi).await;
        desk.get(&list).await;
        let path = format!("{list}/{id}");
        call(&world, &mut desk, &path, &fine(&number(WITNESS))).await;
        let code = code_to(&world.office, &number(WITNESS));
        let mut firm = browser(&world.office, "employer").await;
        let seen = without_tokens(&firm.get("/applicants").await.text);
        let lines = journal(&world.office).await;
        yes(&world, &mut desk, &path, &code).await;
        assert_eq!(without_tokens(&firm.get("/applicants").await.text), seen, "WP-3: the firm learns nothing of a fresh yes");
        assert_eq!(desk.submit(&path, &path, &[("say", "withdraw")]).await.location(), path);
        assert_eq!((state(&world, id).await.as_str(), witnesses(&world).await), (CLOSED, 0));
        assert_eq!(without_tokens(&firm.get("/applicants").await.text), seen);
        // WP-10: one line for the look, whatever was said.
        assert_eq!(journal(&world.office).await, lines);
        let heard = world.rows().await;
        // Again is no mistake; and the row is that of an offer which only lapsed.
        assert_eq!(desk.submit(&path, &path, &[("say", "withdraw")]).await.location(), path);
        assert_eq!(world.rows().await, heard);
        assert!(heard[0].contains("accepted_at=None") && heard[0].contains("accepted_version=None"));
    }
}

#[tokio::test]
async fn wp_06_a_yes_in_the_own_account_takes_the_witness_of_an_earlier_one_away() {
    for world in worlds().await {
        let id = world.offered().await;
        let (mut desk, list) = desk_with(&world, &world.zhaxi).await;
        desk.get(&list).await;
        let path = format!("{list}/{id}");
        call(&world, &mut desk, &path, &fine(&number(WITNESS))).await;
        yes(&world, &mut desk, &path, &code_to(&world.office, &number(WITNESS))).await;
        publish(&world, world.vacancy, &[("lodging", "none")]).await;
        world.accept(id).await;
        assert_eq!((state(&world, id).await.as_str(), witnesses(&world).await), (ACCEPTED, 0));
        // "I left", over the same way.
        world.days(21);
        acts::say_started(&world.me, id, day(&world, 0)).await.unwrap();
        let (mut desk, list) = desk_with(&world, &world.zhaxi).await;
        desk.get(&list).await;
        let today = day(&world, 0).to_string();
        assert!(desk.get(&path).await.text.contains("value=\"left\""));
        assert_eq!(desk.submit(&path, &path, &[("say", "left"), ("day", &today)]).await.location(), path);
        assert!(!desk.get(&path).await.text.contains("value=\"left\""));
    }
}

#[tokio::test]
async fn wp_27_who_is_heard_is_opened_and_counts() {
    for world in worlds().await {
        let people: Vec<CheckedPerson> = (101..=131).map(|n| person(n, HOME)).collect();
        bring_in(&world.office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut desk = browser(&world.office, "confirming_desk").await;
        for (n, someone) in people.iter().enumerate() {
            let id = id_of(&world.office, someone).await;
            let page = format!("/people/{id}");
            desk.submit(&page, &format!("{page}/open"), &[("purpose", "asked"), ("purpose_text", "")]).await;
            let answer = desk.get(&format!("/spoken/{id}")).await;
            let wanted = if n < 30 { StatusCode::OK } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!((answer.status, answer.text.contains(someone.name.secret())), (wanted, n < 30), "{n}");
        }
    }
}

#[tokio::test]
async fn wp_02_only_the_desk_without_a_target_hears_and_only_whom_it_has_opened() {
    let policies = Policies::load().unwrap();
    let act = crate::acts::all().find(|act| act.name == "hear_worker").unwrap();
    for role in Role::ALL {
        let division = role.needs_division().then(|| HOME.to_owned());
        let who = Actor::Account { id: 1, name: "a".to_owned(), role: *role, division };
        assert_eq!(policies.could(&who, act, "540329"), *role == Role::ConfirmingDesk, "{role:?}");
    }
    for world in worlds().await {
        let id = world.offered().await;
        let path = format!("/spoken/{}/{id}", id_of(&world.office, &world.zhaxi).await);
        let mut desk = browser(&world.office, "confirming_desk").await;
        // Not opened for a purpose: nothing is shown, nothing is done.
        let fields = [("say", "withdraw")];
        let answer = desk.submit("/account", &path, &fields).await;
        assert_eq!((answer.status, state(&world, id).await.as_str()), (StatusCode::SEE_OTHER, OFFERED));
        // Another person's application is as absent as one that is not there.
        let deji = person(2, HOME);
        let (mut desk, list) = desk_with(&world, &deji).await;
        desk.get(&list).await;
        for id in [id, 77] {
            assert_eq!(desk.get(&format!("{list}/{id}")).await.status, StatusCode::NOT_FOUND);
            let answer = desk.submit("/account", &format!("{list}/{id}"), &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{}", answer.text);
        }
        assert_eq!(state(&world, id).await, OFFERED);
        let permit = desk_as(&world.office, "confirming_desk", Role::ConfirmingDesk, None);
        let permit = permit.may(&super::super::heard::HearWorker).await.unwrap();
        for other in [&world.employer, &world.me, &world.office.operator()] {
            assert!(other.write_heard(&permit).await.is_err());
        }
    }
}

#[tokio::test]
async fn m_04_who_registered_alone_is_told_at_a_vacancy_what_is_missing_before_they_can_ask() {
    for world in worlds().await {
        let mut me = world.office.browser();
        me.submit("/my/register", "/my/register", &[("phone", &number(7_401)), ("agreed", "1")]).await;
        let page = me.get("/my/register/code").await.text;
        assert!(page.contains("A message with a code of eight digits went to"), "{page}");
        assert!(!page.contains("If the number opens"), "{page}");
        let code = code_to(&world.office, &number(7_401));
        assert_eq!(me.submit("/my/register/code", "/my/register/code", &[("code", &code)]).await.location(), "/my");
        let page = me.get(&format!("/vacancies/{}", world.vacancy)).await.text;
        assert!(page.contains("Show your identity card once") && page.contains("href=\"/my/registration\""), "{page}");
        assert!(!page.contains(&format!("/vacancies/{}/ask", world.vacancy)), "no way that ends nowhere");
    }
}
