//! What guessers meet: equal times, fresh codes that wait, screens that others use.

use super::*;
use crate::testing::{Browser, Staff};
use leka_platform::Failure;
use leka_platform::web::{App, Call, PageResult, Routes};
use std::time::Instant;
use tokio::task::JoinSet;

/// Tries of each kind in the test of times.
const TRIES: usize = 200;

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// One try to sign in from a new browser; gives how long the answer took.
async fn timed(office: &TestOffice, browser: &mut Browser, fields: &[(&str, &str)]) -> f64 {
    // Past every wait, so that each try is looked at.
    office.later(301);
    let started = Instant::now();
    let answer = browser.post("/sign-in", fields).await;
    let took = started.elapsed();
    assert_eq!(answer.status, WRONG, "{}", answer.text);
    took.as_secs_f64()
}

/// The three ways to be wrong.
const WAYS: [&str; 3] = ["unknown name", "wrong password", "wrong code"];

/// What was measured, in seconds.
struct Times {
    /// Of each way.
    usual: [f64; 3],
    /// How far apart the first two are from a wrong code within a round, and how sure that is (standard error).
    apart: [(f64, f64); 2],
    /// What the hash alone costs here and now.
    hash: f64,
}

/// Interleaved in changing order, so that whatever else the machine does meets all three alike; compared are the medians
/// of the differences within a round.
async fn measure(office: &TestOffice, zhou: &Staff) -> Times {
    let mut browser = office.browser();
    let token = browser.get("/sign-in").await.token();
    let tries =
        [("nobody", "four odd words zhou teapot"), ("zhou", "a wrong password it is here"), ("zhou", zhou.password.as_str())];
    let (mut times, mut alone): ([Vec<f64>; 3], Vec<f64>) = Default::default();
    for round in 0..=TRIES {
        let mut took = [0.0; 3];
        for way in [0, 1, 2].map(|way| (way + round) % 3) {
            let (name, password) = tries[way];
            let fields = [("form_token", token.as_str()), ("name", name), ("password", password), ("code", "000000")];
            took[way] = timed(office, &mut browser, &fields).await;
        }
        // The first round pays for what is made once.
        if round > 0 {
            (0..3).for_each(|way| times[way].push(took[way]));
        }
        if round % 10 == 1 {
            let started = Instant::now();
            let place = crate::accounts::secret::place().unwrap();
            crate::accounts::secret::hash(&place, "four odd words zhou teapot".to_owned()).await.unwrap();
            alone.push(started.elapsed().as_secs_f64());
        }
    }
    let apart = |way: usize| {
        let each: Vec<f64> = times[way].iter().zip(&times[2]).map(|(one, other)| one - other).collect();
        let middle = median(each.clone());
        let spread = 1.4826 * median(each.iter().map(|one| (one - middle).abs()).collect());
        (middle, 1.2533 * spread / (each.len() as f64).sqrt())
    };
    Times { apart: [apart(0), apart(1)], usual: [0, 1, 2].map(|way| median(times[way].clone())), hash: median(alone) }
}

#[tokio::test]
async fn sec_04_unknown_name_wrong_password_and_wrong_code_take_the_same_time() {
    let office = offices().await.remove(0);
    let zhou = office.staff("zhou", Role::CountyDesk, None).await;
    let times = measure(&office, &zhou).await;
    for (way, own) in WAYS.iter().zip(times.usual) {
        assert!(own > times.hash * 0.6, "{way}: the hash was not worked out: {own} s; the hash alone is {} s", times.hash);
    }
    println!("apart from a wrong code: {:?} s, usual {:?} s, hash {} s", times.apart, times.usual, times.hash);
    for (way, (apart, sure)) in WAYS.iter().zip(times.apart) {
        // A twentieth, or what the machine's other work hides, but never near what the hash costs.
        let noise = (4.0 * sure).max(times.usual[2] * 0.05).min(times.usual[2] * 0.3);
        assert!(apart.abs() < noise, "{way} is {apart} s apart from a wrong code ({noise} s is noise)");
    }
}

fn code_of(office: &TestOffice, staff: &Staff) -> String {
    crate::accounts::code::code_at(&staff.secret, office.clock.now())
}

#[tokio::test]
async fn sec_09_wrong_fresh_codes_wait_longer_and_longer_on_every_form_that_asks_for_one() {
    for office in offices().await {
        let planning = office.staff("planner", Role::Planning, None).await;
        let admin = office.staff("admin wang", Role::Administrator, None).await;
        let li = office.staff("li", Role::CountyDesk, None).await;
        let one = format!("/accounts/{}", li.id);
        let forms = [
            (&admin, "/accounts".to_owned(), "/accounts".to_owned(), vec![("name", "someone"), ("role", "planning")]),
            (&admin, one.clone(), format!("{one}/role"), vec![("role", "planning")]),
            (&admin, one.clone(), format!("{one}/reset"), vec![]),
            (&admin, one.clone(), format!("{one}/close"), vec![]),
            (&planning, "/releases/new?as_of=2022-08-31".to_owned(), "/releases".to_owned(), vec![("as_of", "2022-08-31")]),
        ];
        for (who, page, action, fields) in &forms {
            // Everything before is forgotten after an hour.
            office.later(3601);
            let mut browser = office.signed_in(who).await;
            let mut send = async |code: &str| {
                let mut fields = fields.clone();
                fields.push(("code", code));
                browser.submit(page, action, &fields).await
            };
            for n in 0..5 {
                assert_eq!(send("000000").await.status, WRONG, "{action} {n}");
            }
            office.later(30);
            for _ in 0..6 {
                send("000000").await;
            }
            // Waiting: also the right code is not looked at, and is not used up by it.
            let right = code_of(&office, who);
            let answer = send(&right).await;
            assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{action}");
            assert!(answer.text.contains("Too many tries. Wait "), "{action}: {}", answer.text);
            assert!(answer.text.contains("class=\"error-summary\""), "the form comes back: {action}");
            office.later(3);
            assert_eq!(send(&right).await.status, StatusCode::TOO_MANY_REQUESTS, "{action}: the wait has risen");
        }
        let requests = stored(&office, "li").await;
        assert_eq!((requests.state.as_str(), requests.role), ("active", Role::CountyDesk), "nothing of it was done");
        // It ends by itself, on the form where it began and on the others.
        office.later(301);
        let mut browser = office.signed_in(&planning).await;
        office.later(30);
        let code = code_of(&office, &planning);
        let fields = [("as_of", "2022-08-31"), ("code", code.as_str())];
        assert_eq!(browser.submit("/releases/new?as_of=2022-08-31", "/releases", &fields).await.status, StatusCode::SEE_OTHER);
        // Signing in is not held up by it: it has a count of its own.
        office.signed_in(&admin).await;
    }
}

#[tokio::test]
async fn sec_09_many_codes_at_the_same_moment_are_no_way_around_the_wait() {
    for office in offices().await {
        let admin = office.staff("admin wang", Role::Administrator, None).await;
        let mut browser = office.signed_in(&admin).await;
        let token = browser.get("/accounts").await.token();
        let mut tries = Vec::new();
        for n in 0..12 {
            let mut one = office.browser();
            one.cookies = browser.cookies.clone();
            let token = token.clone();
            tries.push(tokio::spawn(async move {
                let code = format!("{n:06}");
                let fields = [("form_token", token.as_str()), ("name", "someone"), ("role", "planning"), ("code", code.as_str())];
                one.post("/accounts", &fields).await.status
            }));
        }
        let mut looked_at = 0;
        for one in tries {
            looked_at += usize::from(one.await.unwrap() == WRONG);
        }
        assert_eq!(looked_at, 5, "five tries cost nothing, the others wait");
    }
}

#[tokio::test]
async fn sec_04_many_tries_at_the_same_moment_are_no_way_around_the_wait() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let mut visitor = office.browser();
        let token = visitor.get("/sign-in").await.token();
        // One account from many sources, then many names from one source.
        for one_account in [true, false] {
            let mut tries = JoinSet::new();
            for n in 0..30 {
                let mut one = office.browser();
                one.cookies = visitor.cookies.clone();
                one.peer = ([192, 0, 2, if one_account { n } else { 200 }], 4_000).into();
                let name = if one_account { "zhou".to_owned() } else { format!("name {n}") };
                let (token, password) = (token.clone(), zhou.password.clone());
                tries.spawn(async move {
                    let fields = [("form_token", token.as_str()), ("name", &name), ("password", &password), ("code", "abc")];
                    one.post("/sign-in", &fields).await.status
                });
            }
            let mut seen = tries.join_all().await;
            seen.sort();
            assert_eq!(seen[..5], [WRONG; 5], "one account: {one_account}");
            assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 25], "one account: {one_account}");
        }
    }
}

/// A wrong try to sign in from a source of its own.
async fn wrong_from(office: &TestOffice, source: u8, name: &str) -> StatusCode {
    let mut browser = office.browser();
    browser.peer = ([198, 51, 100, source], 4_000).into();
    let fields = [("name", name), ("password", "wrong wrong wrong"), ("code", "000000")];
    browser.submit("/sign-in", "/sign-in", &fields).await.status
}

#[tokio::test]
async fn sec_04_an_own_account_gives_its_source_no_tries_at_those_of_others() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let come_in = async |source: u8| {
            let mut browser = office.browser();
            browser.peer = ([198, 51, 100, source], 4_000).into();
            assert_eq!(office.sign_in(&mut browser, &zhou).await.status, StatusCode::SEE_OTHER);
        };
        for n in 0..4 {
            assert_eq!(wrong_from(&office, 1, &format!("name {n}")).await, WRONG);
        }
        come_in(1).await;
        assert_eq!(wrong_from(&office, 1, "name 4").await, WRONG);
        assert_eq!(wrong_from(&office, 1, "name 5").await, StatusCode::TOO_MANY_REQUESTS, "the sixth wrong one");
        // What somebody got wrong about the own account is forgotten.
        for source in 11..15 {
            assert_eq!(wrong_from(&office, source, "zhou").await, WRONG);
        }
        come_in(15).await;
        for source in 21..26 {
            assert_eq!(wrong_from(&office, source, "zhou").await, WRONG);
        }
        assert_eq!(wrong_from(&office, 26, "zhou").await, StatusCode::TOO_MANY_REQUESTS);
    }
}

async fn full(_call: Call) -> PageResult {
    Err(Failure::new(Kind::Busy, "failure-busy"))
}

#[tokio::test]
async fn sec_46_when_too_many_come_at_once_the_page_says_so_in_three_languages() {
    for office in offices().await {
        let routes = Routes::new().public_get("/full", "a page of the test", full);
        let router = leka_platform::web::router(App::new(office.office.clone(), &[]), routes);
        let said = [("zh", "请过一分钟再试"), ("bo", "སྐར་མ་གཅིག་རྗེས་"), ("en", "Try again in a minute")];
        for (language, words) in said {
            let mut browser = Browser::new(router.clone());
            browser.language = language;
            let answer = browser.get("/full").await;
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(answer.text.contains(words), "{language}: {}", answer.text);
        }
    }
}

#[tokio::test]
async fn sec_07_a_shared_screen_ends_after_three_idle_minutes_and_says_so() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let mut browser = office.browser();
        office.later(30);
        let code = code_of(&office, &zhou);
        let fields = [("name", "zhou"), ("password", zhou.password.as_str()), ("code", &code), ("shared", "1")];
        assert_eq!(browser.submit("/sign-in", "/sign-in", &fields).await.status, StatusCode::SEE_OTHER);
        let page = browser.get("/account").await;
        assert!(page.text.contains("Shared screen: ends after 3 quiet minutes"), "{}", page.text);
        assert_eq!(page.headers["refresh"], "185;url=/sign-in?ended=1", "what stands there goes away by itself");
        // Somebody who clicks stays in, up to eight hours.
        for _ in 0..40 {
            office.later(179);
            assert_eq!(browser.get("/account").await.status, StatusCode::OK);
        }
        office.later(180);
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER, "three idle minutes");
        let ended = browser.get("/sign-in?ended=1").await;
        assert!(
            ended.text.contains("Nothing happened for 3 minutes")
                && ended.text.contains("value=\"1\" aria-describedby=\"shared-hint\" checked")
        );
        // A screen of one's own keeps its fifteen minutes and says nothing.
        let mut own = office.signed_in(&zhou).await;
        office.later(14 * 60);
        let page = own.get("/account").await;
        assert!(page.status == StatusCode::OK && !page.text.contains("Shared screen") && !page.headers.contains_key("refresh"));
        // A changed role ends a shared session like any other (SEC-8).
        let mut browser = office.browser();
        office.later(30);
        let code = code_of(&office, &zhou);
        let fields = [("name", "zhou"), ("password", zhou.password.as_str()), ("code", &code), ("shared", "1")];
        browser.submit("/sign-in", "/sign-in", &fields).await;
        acts::change_role(&office.operator(), zhou.id, Role::Planning, None).await.unwrap();
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER);
    }
}
