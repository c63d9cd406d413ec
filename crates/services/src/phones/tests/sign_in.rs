//! Signing in with a code.

use super::*;
use tokio::task::JoinSet;

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

async fn ask_in(visitor: &mut Browser, number: &str) -> Answer {
    visitor.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", number)]).await
}

async fn come_in(visitor: &mut Browser, code: &str) -> Answer {
    visitor.submit("/my/sign-in/code", "/my/sign-in/code", &[("code", code)]).await
}

#[tokio::test]
async fn sec_05_a_code_signs_in_once_in_the_browser_that_asked_for_it() {
    for office in demo_offices().await {
        let zhaxi = listed(1, None);
        bring_in(&office, &[job(&zhaxi)]).await;
        verified(&office, &zhaxi, &number(7001)).await;
        let (mut me, mut other) = (office.browser(), office.browser());
        assert!(me.get("/my/sign-in").await.text.contains("/my/sign-in/phone"));
        assert_eq!(ask_in(&mut me, &number(7001)).await.location(), "/my/sign-in/code");
        let code = code_to(&office, &number(7001));
        // Elsewhere it is worth nothing, whatever is asked there.
        assert_eq!(other.get("/my/sign-in/code").await.location(), "/my/sign-in/phone");
        ask_in(&mut other, &number(7009)).await;
        assert_eq!(come_in(&mut other, &code).await.status, WRONG);
        let came = come_in(&mut me, &code).await;
        assert_eq!(came.location(), "/my", "{}", came.text);
        assert!(came.cookies().iter().any(|cookie| cookie.contains("HttpOnly")));
        assert!(me.get("/my/record").await.text.contains(zhaxi.name.secret()));
        assert!(me.get("/my/work").await.text.contains("/mine\""), "the same account, the same channel");
        // A code of another purpose does not sign in, and the other way round.
        office.later(600);
        let mut me = resident_again(&office, &zhaxi).await;
        assert_eq!(ask(&mut me, &number(7002)).await.location(), "/my/phone/code");
        // The fourth message to it within an hour: the number has its rest first.
        office.later(60);
        let mut visitor = office.browser();
        ask_in(&mut visitor, &number(7001)).await;
        assert_eq!(come_in(&mut visitor, &code_to(&office, &number(7002))).await.status, WRONG);
        // Of two at once, one comes in.
        let code = code_to(&office, &number(7001));
        let token = visitor.get("/my/sign-in/code").await.token();
        let mut too = office.browser();
        too.cookies = visitor.cookies.clone();
        let fields = [("form_token", token.as_str()), ("code", code.as_str())];
        let (one, two) = tokio::join!(visitor.post("/my/sign-in/code", &fields), too.post("/my/sign-in/code", &fields));
        assert_eq!([&one, &two].iter().filter(|answer| answer.location() == "/my").count(), 1);
    }
}

/// The same person signs in with number and password of the card.
async fn resident_again(office: &TestOffice, person: &CheckedPerson) -> Browser {
    let mut browser = resident(office, person).await;
    verify(office, &mut browser, &number(7001)).await;
    browser
}

#[tokio::test]
async fn sec_04_a_number_that_opens_an_account_and_one_that_opens_none_look_the_same() {
    for office in demo_offices().await {
        let zhaxi = listed(1, Some(&number(7005)));
        bring_in(&office, &[job(&zhaxi)]).await;
        verified(&office, &zhaxi, &number(7001)).await;
        // Verified, in a list only, and nowhere; each with a wrong code, in a browser of its own.
        let mut seen = Vec::new();
        for (n, (phone, opens)) in [(7001, true), (7005, false), (7009, false)].into_iter().enumerate() {
            let mut visitor = office.browser();
            visitor.peer = ([127, 0, 1, n as u8], 50_000).into();
            let asked = ask_in(&mut visitor, &number(phone)).await;
            let page = visitor.get("/my/sign-in/code").await;
            let wrong = come_in(&mut visitor, "00000000").await;
            let hidden = |text: &str| without_tokens(text).replace(&format!("*******{phone}"), "");
            seen.push((asked.status, asked.location().to_owned(), hidden(&page.text), wrong.status, hidden(&wrong.text)));
            let (to, text) = office.sent().pop().unwrap();
            assert_eq!((to, text.contains("is your code")), (number(phone), opens), "{text}");
        }
        assert!(seen.iter().all(|one| *one == seen[0]), "{seen:?}");
        // The same rows, with a slow hash each.
        let kept = secrets(&office).await;
        assert!(kept.len() == 3 && kept.iter().all(|secret| secret.starts_with("$argon2id$")));
        // One source waits longer and longer.
        let mut visitor = office.browser();
        ask_in(&mut visitor, &number(7009)).await;
        let mut last = StatusCode::OK;
        for _ in 0..7 {
            last = come_in(&mut visitor, "00000000").await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn sec_04_many_codes_to_a_telephone_at_the_same_moment_are_no_way_around_the_wait() {
    for office in demo_offices().await {
        let mut visitor = office.browser();
        ask_in(&mut visitor, &number(7009)).await;
        let token = visitor.get("/my/sign-in/code").await.token();
        let mut tries = JoinSet::new();
        for _ in 0..20 {
            let mut one = office.browser();
            one.cookies = visitor.cookies.clone();
            let token = token.clone();
            tries.spawn(async move {
                one.post("/my/sign-in/code", &[("form_token", token.as_str()), ("code", "00000000")]).await.status
            });
        }
        let mut seen = tries.join_all().await;
        seen.sort();
        assert_eq!(seen[..5], [WRONG; 5]);
        assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 15]);
    }
}

#[tokio::test]
async fn sec_04_strangers_who_ask_for_somebodys_codes_lock_nobody_out() {
    for office in demo_offices().await {
        let zhaxi = listed(1, None);
        bring_in(&office, &[job(&zhaxi)]).await;
        verified(&office, &zhaxi, &number(7001)).await;
        // A few at once, from places of their own: the number rests for a minute and not for everybody's ten.
        for n in 0..2 {
            let mut stranger = office.browser();
            stranger.peer = ([192, 0, 2, n], 4_000).into();
            assert_eq!(ask_in(&mut stranger, &number(7001)).await.location(), "/my/sign-in/code");
        }
        let mut me = office.browser();
        let waits = ask_in(&mut me, &number(7001)).await;
        assert!(waits.status == StatusCode::TOO_MANY_REQUESTS && waits.text.contains("in one minute"), "{}", waits.text);
        office.later(60);
        assert_eq!(ask_in(&mut me, &number(7001)).await.location(), "/my/sign-in/code");
        // For hours, as often as they get one: more than the ten that one may ask for on a day.
        for n in 10..50 {
            let mut stranger = office.browser();
            stranger.peer = ([192, 0, 2, n], 4_000).into();
            ask_in(&mut stranger, &number(7001)).await;
            office.later(300);
        }
        // Files of messages are kept for an hour.
        let sent = office.sent().len();
        assert!((4..9).contains(&sent), "nobody is showered with them either: {sent} in an hour");
        let mut minutes = 0;
        while ask_in(&mut me, &number(7001)).await.status != StatusCode::SEE_OTHER {
            office.later(60);
            minutes += 1;
            assert!(minutes <= 10, "the longest rest is ten minutes");
        }
        let came = come_in(&mut me, &code_to(&office, &number(7001))).await;
        assert_eq!(came.location(), "/my", "{}", came.text);
    }
}

#[tokio::test]
async fn sec_05_a_number_taken_off_between_message_and_code_opens_nothing() {
    for office in demo_offices().await {
        let zhaxi = listed(1, None);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = verified(&office, &zhaxi, &number(7001)).await;
        let mut visitor = office.browser();
        ask_in(&mut visitor, &number(7001)).await;
        assert_eq!(me.submit("/my/phone", "/my/phone/off", &[]).await.location(), "/my/phone");
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(number(7001)), false));
        assert_eq!(come_in(&mut visitor, &code_to(&office, &number(7001))).await.status, WRONG);
        // Staff never come in with a telephone (SEC-1): their accounts have no number, and the act refuses them.
        let staff = office.staff("zhou_li", Role::CountyDesk, None).await;
        let desk = office.operator();
        let permit = desk.may(&crate::accounts::SignIn).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        assert!(crate::accounts::acts::open_for_resident(&write, staff.id, false).await.unwrap().is_none());
    }
}
