//! Registering alone, and what a desk does that has seen the identity card.

use super::*;
use crate::phones::nightly;
use leka_core::NationalId;

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// A browser in which somebody has registered with this number and said nothing yet.
async fn registered(office: &TestOffice, phone: &str) -> Browser {
    let mut me = office.browser();
    let asked = me.submit("/my/register", "/my/register", &[("phone", phone), ("agreed", "1")]).await;
    assert_eq!(asked.location(), "/my/register/code", "{}", asked.text);
    let came = me.submit("/my/register/code", "/my/register/code", &[("code", &code_to(office, phone))]).await;
    assert_eq!(came.location(), "/my", "{}", came.text);
    assert_eq!(me.get("/my").await.location(), "/my/registration");
    me
}

async fn say(me: &mut Browser, who: &CheckedPerson) -> Answer {
    let fields = [("name", who.name.secret()), ("number", who.id.secret()), ("township", HOME), ("village", "久嘎村")];
    me.submit("/my/registration", "/my/registration", &fields).await
}

/// The number on the person's page, as they tell it to the desk.
async fn serial(me: &mut Browser) -> String {
    let page = me.get("/my/registration").await.text;
    page.split("class=\"serial\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

async fn vouch(desk: &mut Browser, serial: &str, number: &str) -> Answer {
    desk.submit("/registrations", "/registrations", &[("serial", serial), ("number", number), ("seen", "1")]).await
}

async fn people(office: &TestOffice) -> u64 {
    crate::people::store::count(&office.office.db.reader()).await.unwrap()
}

#[tokio::test]
async fn sec_05_somebody_registers_alone_and_is_nobody_until_a_desk_has_seen_the_card() {
    for office in demo_offices().await {
        let (here, new) = (listed(1, Some(&number(7005))), person(2, HOME));
        bring_in(&office, &[job(&here)]).await;
        let mut me = office.browser();
        let page = me.submit("/my/register", "/my/register", &[("phone", &number(7001))]).await;
        assert!(page.status == WRONG && page.text.contains("id=\"agreed-error\"") && office.sent().is_empty());
        assert!(page.text.contains(&number(7001)), "what was typed stays");
        // A wrong number and no agreement are said at once, in the order of the form.
        let both = me.submit("/my/register", "/my/register", &[("phone", "12")]).await;
        let at =
            ["href=\"#phone\"", "href=\"#agreed\"", "id=\"phone-error\"", "id=\"agreed-error\""].map(|text| both.text.find(text));
        assert!(both.status == WRONG && at[0].is_some() && at.is_sorted(), "{at:?} {}", both.text);
        let mut me = registered(&office, &number(7001)).await;
        let count = people(&office).await;
        // What is wrong is said at its field, and nothing typed is lost.
        for (field, value) in [("name", " "), ("number", "990329190001010014"), ("township", ""), ("township", "540321100")] {
            let fields = [("name", new.name.secret()), ("number", new.id.secret()), ("township", HOME), ("village", "")];
            let fields = fields.map(|(name, kept)| (name, if name == field { value } else { kept }));
            let answer = me.submit("/my/registration", "/my/registration", &fields).await;
            assert!(answer.status == WRONG && answer.text.contains(&format!("id=\"{field}-error\"")), "{field} {value}");
        }
        // On file or not: the same answer, and no record is touched (SEC-15).
        let mut pages = Vec::new();
        for (who, phone) in [(&here, 7002), (&new, 7003)] {
            let mut me = registered(&office, &number(phone)).await;
            let said = say(&mut me, who).await;
            assert_eq!(said.location(), "/my/registration", "{}", said.text);
            let own = serial(&mut me).await;
            let page = me.get("/my/registration").await.text;
            assert!(page.contains("Your registration is received") && !page.contains(who.id.secret()));
            let mut hidden = without_tokens(&page);
            for part in [own.as_str(), &own.replace(' ', ""), who.name.secret(), &who.id.masked(), &format!("*******{phone}")] {
                hidden = hidden.replace(part, "");
            }
            pages.push(hidden);
            for path in ["/my/record", "/my/work", "/my/looks", "/my/phone"] {
                assert_eq!(me.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
            }
        }
        assert_eq!(pages[0], pages[1]);
        assert_eq!(people(&office).await, count);
        assert_eq!(phone_of(&office, &here).await, (Some(number(7005)), false));
        // The number signs in from now on, and registering again with it opens the same account.
        office.later(600);
        let mut again = office.browser();
        again.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", &number(7003))]).await;
        let code = code_to(&office, &number(7003));
        assert_eq!(again.submit("/my/sign-in/code", "/my/sign-in/code", &[("code", &code)]).await.location(), "/my");
        assert!(registered(&office, &number(7003)).await.get("/my/registration").await.text.contains(new.name.secret()));
        // Nothing but sealed values.
        let query = Query::select().column(Alias::new("name_sealed")).from(Alias::new("registration")).to_owned();
        for row in office.office.db.reader().all(&query).await.unwrap() {
            let sealed: Option<Vec<u8>> = row.try_get_by_index(0).unwrap();
            assert!(sealed.is_none_or(|sealed| !String::from_utf8_lossy(&sealed).contains("测试")));
        }
        assert!(leka_platform::check::check(&office.office).await.unwrap().is_clean());
    }
}

#[tokio::test]
async fn sec_15_a_desk_binds_account_and_person_by_the_card_in_its_hand_and_sees_neither() {
    for office in demo_offices().await {
        let (here, new) = (listed(1, Some(&number(7005))), person(2, HOME));
        bring_in_as(&office, "township_desk_2", &[job(&here)]).await;
        let (mut one, mut two) = (registered(&office, &number(7001)).await, registered(&office, &number(7002)).await);
        say(&mut one, &here).await;
        say(&mut two, &new).await;
        let (first, second) = (serial(&mut one).await, serial(&mut two).await);
        let mut desk = browser(&office, "township_desk").await;
        assert!(desk.get("/people").await.text.contains("/registrations"));
        // Not seen, another card, no such number: one answer for all that does not fit.
        let fields = [("serial", first.as_str()), ("number", here.id.secret())];
        let unseen = desk.submit("/registrations", "/registrations", &fields).await;
        assert!(unseen.status == WRONG && unseen.text.contains("id=\"seen-error\""));
        let mut answers = Vec::new();
        for (serial, number) in [(first.as_str(), new.id.secret()), ("1234 5674", here.id.secret()), ("", here.id.secret())] {
            let answer = vouch(&mut desk, serial, number).await;
            assert_eq!(answer.status, WRONG);
            answers.push(without_tokens(&answer.text).replace(&format!("value=\"{serial}\""), ""));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "one answer");
        // On file or new: the same page.
        let done = [vouch(&mut desk, &first, here.id.secret()).await, vouch(&mut desk, &second, new.id.secret()).await];
        for answer in &done {
            assert!(answer.status == StatusCode::OK && answer.text.contains("Done."), "{}", answer.text);
            assert!(!answer.text.contains("测试") && !answer.text.contains("1990000"));
        }
        assert_eq!(without_tokens(&done[0].text), without_tokens(&done[1].text));
        // The account is the person's; what is on file stays as it was but for the number that they verified (WP-7).
        assert!(one.get("/my/record").await.text.contains(here.name.secret()));
        assert_eq!(phone_of(&office, &here).await, (Some(number(7001)), true));
        assert!(two.get("/my/record").await.text.contains(new.name.secret()));
        assert_eq!(phone_of(&office, &new).await, (Some(number(7002)), true));
        // Seen once: the registration is gone, and the person reads who did it.
        assert_eq!(vouch(&mut desk, &first, here.id.secret()).await.status, WRONG);
        assert!(one.get("/my/looks").await.text.contains("saw the identity card"));
        let lines = looks_in_journal(&office, "township_desk").await;
        assert!(lines.iter().any(|line| line == &["vouch", "vouch", "account", "vouched"].map(str::to_owned)), "{lines:?}");
        // The number is the only key: another one takes a card.
        let page = one.get("/my/phone").await.text;
        assert!(page.contains("only key") && !page.contains("name=\"phone\"") && !page.contains("/my/phone/off"));
        assert_eq!(one.submit("/my/phone", "/my/phone", &[("phone", &number(7009))]).await.status, StatusCode::CONFLICT);
        assert_eq!(one.submit("/my/phone", "/my/phone/off", &[]).await.status, StatusCode::CONFLICT);
        // Another name on file, and a person who has an account already: the answer of all that does not fit.
        let mut other = registered(&office, &number(7003)).await;
        let renamed = CheckedPerson { name: person(9, HOME).name.clone(), ..here.clone() };
        for who in [&renamed, &here] {
            office.later(60);
            say(&mut other, who).await;
            let serial = serial(&mut other).await;
            let answer = vouch(&mut desk, &serial, here.id.secret()).await;
            assert_eq!(answer.status, WRONG);
            assert_eq!(without_tokens(&answer.text).replace(&format!("value=\"{serial}\""), ""), answers[0]);
        }
        for account in ["planning", "village_officer", "employer", "resident", "administrator", "statistics_auditor"] {
            let mut browser = browser(&office, account).await;
            let answer = browser.submit("/account", "/registrations", &[("serial", &first), ("number", "x")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
        assert!(leka_platform::check::check(&office.office).await.unwrap().is_clean());
    }
}

#[tokio::test]
async fn sec_35_a_registration_that_a_desk_makes_up_tells_nothing_of_a_number_and_each_try_counts() {
    for office in demo_offices().await {
        let (named, opened, closed, new) = (listed(1, None), listed(2, None), listed(3, None), person(4, HOME));
        bring_in(&office, &[job(&named), job(&opened)]).await;
        resident(&office, &opened).await;
        // Somebody had their record deleted.
        let mut desk = browser(&office, "county_desk").await;
        let mut gone = registered(&office, &number(7001)).await;
        say(&mut gone, &closed).await;
        assert_eq!(vouch(&mut desk, &serial(&mut gone).await, closed.id.secret()).await.status, StatusCode::OK);
        office.later(600);
        assert_eq!(gone.submit("/my/delete", "/my/delete/code", &[]).await.location(), "/my/delete");
        let code = code_to(&office, &number(7001));
        assert_eq!(gone.submit("/my/delete", "/my/delete", &[("code", &code)]).await.location(), "/my/closed");
        // One registration that the desk made itself, said anew for each number that it is curious about.
        let mut desk = browser(&office, "township_desk").await;
        let mut made_up = registered(&office, &number(7002)).await;
        say(&mut made_up, &new).await;
        let own = serial(&mut made_up).await;
        let mut answers = vec![vouch(&mut desk, &own, named.id.secret()).await];
        let renamed = CheckedPerson { name: new.name.clone(), ..named.clone() };
        for who in [&renamed, &opened, &closed, &renamed] {
            say(&mut made_up, who).await;
            answers.push(vouch(&mut desk, &own, who.id.secret()).await);
        }
        for answer in &answers {
            assert_eq!((answer.status, without_tokens(&answer.text)), (WRONG, without_tokens(&answers[0].text)));
        }
        // Each of them was a try: the sixth waits, and one that fits does not set the count back.
        say(&mut made_up, &new).await;
        assert_eq!(vouch(&mut desk, &own, new.id.secret()).await.status, StatusCode::TOO_MANY_REQUESTS);
        office.later(3);
        assert_eq!(vouch(&mut desk, &own, new.id.secret()).await.status, StatusCode::OK);
        assert_eq!(vouch(&mut desk, &own, new.id.secret()).await.status, WRONG);
        office.later(3);
        assert_eq!(vouch(&mut desk, &own, new.id.secret()).await.status, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn wp_24_whoever_has_no_password_deletes_the_record_with_a_code_to_their_telephone() {
    for office in demo_offices().await {
        let who = person(2, HOME);
        let mut me = registered(&office, &number(7001)).await;
        say(&mut me, &who).await;
        let mut desk = browser(&office, "township_desk").await;
        assert_eq!(vouch(&mut desk, &serial(&mut me).await, who.id.secret()).await.status, StatusCode::OK);
        office.later(600);
        let page = me.get("/my/delete").await.text;
        assert!(page.contains("/my/delete/code") && !page.contains("name=\"password\"") && !page.contains("name=\"code\""));
        // Without a code nothing goes, whatever is typed.
        for fields in [vec![], vec![("password", "x")], vec![("code", "00000000")]] {
            let answer = me.submit("/my/delete", "/my/delete", &fields).await;
            assert_eq!(answer.status, WRONG, "{}", answer.text);
        }
        assert_eq!(me.submit("/my/delete", "/my/delete/code", &[]).await.location(), "/my/delete");
        let code = code_to(&office, &number(7001));
        let wrong = me.submit("/my/delete", "/my/delete", &[("code", &not(&code))]).await;
        assert!(wrong.status == WRONG && wrong.text.contains("id=\"code-error\""), "{}", wrong.text);
        assert_eq!(people(&office).await, 1);
        let gone = me.submit("/my/delete", "/my/delete", &[("code", &code)]).await;
        assert_eq!(gone.location(), "/my/closed", "{}", gone.text);
        assert_eq!(people(&office).await, 0);
        assert_ne!(me.get("/my").await.status, StatusCode::OK);
        assert!(leka_platform::check::check(&office.office).await.unwrap().is_clean());
    }
}

#[tokio::test]
async fn wp_07_an_account_of_a_telephone_speaks_over_the_desk_that_saw_the_card() {
    for office in demo_offices().await {
        // Who recorded the placement, which desk saw the card, whether another record bears the number; is a yes taken?
        let cases = [
            ("township_desk", "township_desk", false, false),
            ("county_desk", "township_desk", false, false),
            ("township_desk", "county_desk", false, false),
            ("township_desk_2", "township_desk", false, true),
            ("township_desk_2", "township_desk", true, false),
            ("township_desk", "confirming_desk", false, true),
            ("operator", "confirming_desk", false, true),
            ("operator", "confirming_desk", true, false),
            ("forgotten", "township_desk", false, false),
        ];
        for (n, (reporter, seer, shared, taken)) in (1..).zip(cases) {
            let what = format!("recorded by {reporter}, seen by {seer}, shared {shared}");
            office.later(600);
            let phone = number(7000 + n);
            let someone = person(2 * n, HOME);
            // The reporting body may have registered them with a telephone of its own before it reported.
            let mut me = registered(&office, &phone).await;
            say(&mut me, &someone).await;
            bring_in_as(&office, reporter, &[job(&someone)]).await;
            let record = jobs_of(&office, id_of(&office, &someone).await).await.remove(0);
            let path = format!("/my/work/{}/mine", record.id);
            assert_eq!(me.submit("/my/registration", &path, &[]).await.status, StatusCode::NOT_FOUND, "{what}: nobody yet");
            let mut desk = browser(&office, seer).await;
            let serial = serial(&mut me).await;
            assert_eq!(vouch(&mut desk, &serial, someone.id.secret()).await.status, StatusCode::OK, "{what}");
            if shared {
                bring_in_as(&office, reporter, &[job(&listed(2 * n + 1, Some(&phone)))]).await;
            }
            assert_eq!(me.get("/my/work").await.text.contains("/mine\""), taken, "{what}");
            me.submit("/my/work", &path, &[]).await;
            let after = jobs_of(&office, record.person).await.remove(0);
            assert_eq!((after.confirmed, after.said), (taken, taken), "{what}");
        }
    }
}

#[tokio::test]
async fn wp_16_nobody_under_16_registers_and_wp_23_what_nobody_saw_goes() {
    for office in demo_offices().await {
        let mut me = registered(&office, &number(7001)).await;
        let child = |day: &str| {
            let start = format!("990329{day}001");
            let check = leka_core::identity::check_character(start.as_bytes()).unwrap();
            NationalId::parse(&format!("{start}{}", char::from(check)), false, "2022-09-30".parse().unwrap()).unwrap()
        };
        let young = CheckedPerson { id: child("20061001"), ..person(1, HOME) };
        let answer = say(&mut me, &young).await;
        assert!(answer.status == WRONG && answer.text.contains("You have to be 16"), "{}", answer.text);
        let old = CheckedPerson { id: child("20060930"), ..person(1, HOME) };
        assert_eq!(say(&mut me, &old).await.location(), "/my/registration");
        // Taken back: the row is gone, the account is closed, the number is free.
        assert_eq!(me.submit("/my/registration", "/my/registration/take-back", &[]).await.location(), "/my/sign-in");
        let rows = async || {
            let query = Query::select().column(Alias::new("account")).from(Alias::new("registration")).to_owned();
            office.office.db.reader().all(&query).await.unwrap().len()
        };
        assert_eq!(rows().await, 0);
        assert_ne!(me.get("/my").await.status, StatusCode::OK);
        office.later(600);
        registered(&office, &number(7001)).await;
        office.later(nightly::KEPT_DAYS * 86_400);
        nightly::tidy(&office.operator()).await.unwrap();
        assert_eq!(rows().await, 1, "on its last day it is there");
        office.later(1);
        nightly::tidy(&office.operator()).await.unwrap();
        assert_eq!((rows().await, secrets(&office).await.len()), (0, 0));
    }
}
