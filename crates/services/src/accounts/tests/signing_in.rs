//! Signing in takes both factors, and every way to be wrong looks the same.

use super::*;
use crate::testing::Staff;

/// The page without what differs each time.
fn bare(answer: &Answer) -> String {
    let text = answer.text.replace(&answer.token(), "TOKEN");
    let mut lines: Vec<&str> = text.lines().filter(|line| !line.contains("form_token")).collect();
    lines.retain(|line| !line.contains("name=\"name\""));
    lines.join("\n")
}

#[tokio::test]
async fn sec_01_both_factors_are_needed() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let mut browser = office.browser();
        for code in ["", "000000", "abc", "12345678901234567890"] {
            office.later(400);
            let fields = [("name", "zhou"), ("password", zhou.password.as_str()), ("code", code)];
            let answer = browser.submit("/sign-in", "/sign-in", &fields).await;
            assert_eq!(answer.status, WRONG, "{code}");
        }
        for password in ["", "four odd words zhou teapo"] {
            office.later(400);
            let code = code::code_at(&zhou.secret, office.clock.now());
            let fields = [("name", "zhou"), ("password", password), ("code", code.as_str())];
            assert_eq!(browser.submit("/sign-in", "/sign-in", &fields).await.status, WRONG);
        }
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER, "still outside");
        let answer = office.sign_in(&mut browser, &zhou).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert!(browser.get("/account").await.text.contains("zhou"));
    }
}

#[tokio::test]
async fn sec_12_a_sign_that_no_database_keeps_comes_in_by_no_form_and_no_address() {
    for office in offices().await {
        let auditor = office.staff("auditor", Role::StatisticsAuditor, None).await;
        let mut browser = office.browser();
        let fields = [("name", "\0"), ("password", "x"), ("code", "000000")];
        assert_eq!(browser.submit("/sign-in", "/sign-in", &fields).await.status, WRONG);
        // Beside others it is as if it had not been typed.
        office.later(400);
        let code = code::code_at(&auditor.secret, office.clock.now());
        let fields = [("name", "au\0ditor"), ("password", auditor.password.as_str()), ("code", code.as_str())];
        assert_eq!(browser.submit("/sign-in", "/sign-in", &fields).await.status, StatusCode::SEE_OTHER);
        let page = browser.get("/journal?account=%00audi%00tor&act=%00").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains(">signed in <span class=\"quiet\">account="), "{}", page.text);
    }
}

const DAY: i64 = 24 * 3_600;

#[tokio::test]
async fn sec_02_a_password_stays_good_unless_the_operator_says_for_how_long() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        office.later(400 * DAY);
        office.signed_in(&zhou).await;
        // 0 is never, too.
        office.office.set_password_days(0);
        assert_eq!(office.office.password_days(), None);
        office.signed_in(&zhou).await;
    }
}

#[tokio::test]
async fn sec_02_where_it_is_switched_on_an_old_password_lets_in_with_a_new_one_only() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        office.office.set_password_days(90);
        office.later(89 * DAY);
        office.signed_in(&zhou).await;
        office.later(DAY);
        // Whoever knows one factor learns nothing of it.
        let mut browser = office.browser();
        let fields = [("name", "zhou"), ("password", zhou.password.as_str()), ("code", "000000")];
        let wrong = browser.submit("/sign-in", "/sign-in", &fields).await;
        assert!(wrong.status == WRONG && !wrong.text.contains("new_password"), "{}", wrong.text);
        office.later(400);
        let mut tried = async |new: &str, again: &str| {
            office.later(30);
            let code = code::code_at(&zhou.secret, office.clock.now());
            let (old, code) = (zhou.password.as_str(), code.as_str());
            let fields = [("name", "zhou"), ("password", old), ("code", code), ("new_password", new), ("again", again)];
            let answer = browser.submit("/sign-in", "/sign-in", &fields).await;
            (answer, browser.get("/account").await.status)
        };
        let new = "five other words for zhou";
        for (new, again, said) in [
            ("", "", "90 days old or older"),
            (zhou.password.as_str(), zhou.password.as_str(), "The new password is the old one"),
            (new, "something else entirely", "The two passwords differ"),
            ("short", "short", "at least 12"),
        ] {
            let (answer, inside) = tried(new, again).await;
            assert!(answer.status == WRONG && answer.text.contains("name=\"new_password\""), "{said}: {}", answer.text);
            assert!(answer.text.contains(said) && inside == StatusCode::SEE_OTHER, "{said}: {}", answer.text);
        }
        let (answer, inside) = tried(new, new).await;
        assert_eq!((answer.status, inside), (StatusCode::SEE_OTHER, StatusCode::OK), "{}", answer.text);
        assert_eq!(office.sign_in(&mut office.browser(), &zhou).await.status, WRONG, "the old one is none any more");
        office.later(400);
        let renewed = Staff { password: new.to_owned(), ..zhou };
        office.signed_in(&renewed).await;
        // For another ninety days.
        office.later(88 * DAY);
        office.signed_in(&renewed).await;
        office.later(2 * DAY);
        let answer = office.sign_in(&mut office.browser(), &renewed).await;
        assert!(answer.status == WRONG && answer.text.contains("90 days old or older"), "{}", answer.text);
    }
}

#[tokio::test]
async fn sec_01_a_code_is_used_once_also_by_two_at_the_same_moment() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let (mut one, mut two) = (office.browser(), office.browser());
        let code = code::code_at(&zhou.secret, office.clock.now());
        let fields = [("name", "zhou"), ("password", zhou.password.as_str()), ("code", code.as_str())];
        let (first, second) =
            tokio::join!(one.submit("/sign-in", "/sign-in", &fields), two.submit("/sign-in", "/sign-in", &fields));
        let came_in = [first, second].iter().filter(|answer| answer.status == StatusCode::SEE_OTHER).count();
        assert_eq!(came_in, 1);
        assert_eq!(office.browser().submit("/sign-in", "/sign-in", &fields).await.status, WRONG);
    }
}

#[tokio::test]
async fn sec_01_the_demo_door_exists_only_in_a_demo_and_at_this_machine() {
    for office in offices().await {
        let mut browser = office.browser();
        assert!(!browser.get("/sign-in").await.text.contains("/sign-in/demo"));
        let answer = browser.submit("/sign-in", "/sign-in/demo", &[("account", "county_desk")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    for office in demo_offices().await {
        for (peer, host) in [("192.0.2.7:4000", "127.0.0.1:8080"), ("127.0.0.1:4000", "leka.example")] {
            let mut browser = office.browser();
            (browser.peer, browser.host) = (peer.parse().unwrap(), host.to_owned());
            assert!(!browser.get("/sign-in").await.text.contains("/sign-in/demo"), "{peer} {host}");
            let answer = browser.submit("/sign-in", "/sign-in/demo", &[("account", "county_desk")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{peer} {host}");
        }
        let mut browser = office.browser();
        let page = browser.get("/sign-in").await.text;
        for (name, ..) in acts::DEMO {
            assert!(page.contains(&format!("value=\"{name}\"")), "{name}");
        }
        let answer = browser.submit("/sign-in", "/sign-in/demo", &[("account", "township_desk")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let page = browser.get("/account").await.text;
        assert!(page.contains("township_desk") && page.contains("class=\"banner\""), "the banner stands on every page");
        // Without a second factor the ordinary door stays shut.
        let fields = [("name", "planning"), ("password", ""), ("code", "")];
        assert_eq!(office.browser().submit("/sign-in", "/sign-in", &fields).await.status, WRONG);
    }
}

#[tokio::test]
async fn sec_03_a_weaker_hash_is_made_anew_at_sign_in() {
    use argon2::password_hash::{PasswordHasher, SaltString};
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let weak = argon2::Argon2::new(
            argon2::Algorithm::Argon2id,
            argon2::Version::V0x13,
            argon2::Params::new(8 * 1024, 1, 1, None).unwrap(),
        );
        let salt = SaltString::encode_b64(&[3u8; 16]).unwrap();
        let weak = weak.hash_password(zhou.password.as_bytes(), &salt).unwrap().to_string();
        let tx = office.office.db.begin().await.unwrap();
        store::set(&tx, zhou.id, vec![("password", weak.into())]).await.unwrap();
        tx.commit().await.unwrap();
        office.signed_in(&zhou).await;
        let now = stored(&office, "zhou").await.password.unwrap();
        assert!(now.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{now}");
        office.signed_in(&zhou).await;
    }
}

#[tokio::test]
async fn sec_04_every_way_to_be_wrong_looks_the_same() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let gone = office.staff("gone", Role::CountyDesk, None).await;
        acts::close(&office.operator(), gone.id).await.unwrap();
        let mut pages: Vec<(StatusCode, String)> = Vec::new();
        // The shortest of three rounds: what else the machine does takes time from any single try.
        let mut shortest = [std::time::Duration::MAX; 4];
        for _ in 0..3 {
            let code = code::code_at(&zhou.secret, office.clock.now());
            let tries = [
                ("nobody", "four odd words zhou teapot", code.as_str()),
                ("zhou", "a wrong password it is", code.as_str()),
                ("zhou", zhou.password.as_str(), "000000"),
                ("gone", gone.password.as_str(), code.as_str()),
            ];
            for ((name, password, code), shortest) in tries.into_iter().zip(&mut shortest) {
                let mut browser = office.browser();
                let started = std::time::Instant::now();
                let fields = [("name", name), ("password", password), ("code", code)];
                let answer = browser.submit("/sign-in", "/sign-in", &fields).await;
                *shortest = started.elapsed().min(*shortest);
                pages.push((answer.status, bare(&answer)));
            }
            // Everything before is forgotten after an hour.
            office.later(3601);
        }
        for page in &pages {
            assert_eq!(page, &pages[0]);
        }
        for took in shortest {
            // The work is the same; a missing hash would be a hundred times quicker.
            assert!(took > shortest[1] / 4 && took < shortest[1] * 4, "{took:?} against {:?}", shortest[1]);
        }
    }
}

#[tokio::test]
async fn sec_04_the_wait_rises_for_known_and_unknown_names_and_ends() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        for (n, name) in ["zhou", "nobody"].into_iter().enumerate() {
            let mut browser = office.browser();
            browser.peer = format!("198.51.100.{}:4000", n + 1).parse().unwrap();
            let fields = [("name", name), ("password", "wrong wrong wrong"), ("code", "000000")];
            for _ in 0..5 {
                assert_eq!(browser.submit("/sign-in", "/sign-in", &fields).await.status, WRONG, "{name}");
            }
            let answer = browser.submit("/sign-in", "/sign-in", &fields).await;
            assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{name}");
        }
        // Another name from the same source waits too; the right password does not help while waiting.
        let mut browser = office.browser();
        browser.peer = "198.51.100.1:4000".parse().unwrap();
        let fields = [("name", "other"), ("password", "x"), ("code", "1")];
        assert_eq!(browser.submit("/sign-in", "/sign-in", &fields).await.status, StatusCode::TOO_MANY_REQUESTS);
        office.later(301);
        assert_eq!(office.sign_in(&mut browser, &zhou).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn sec_04_behind_a_trusted_proxy_whoever_guesses_keeps_nobody_else_waiting() {
    for office in offices().await {
        let mut browser = office.browser();
        let mut guess = async |forwarded: &str, name: &str| {
            let token = browser.get("/sign-in").await.token();
            let body = format!("form_token={token}&name={name}&password=four+odd+words+x&code=123456");
            let headers = [
                ("content-type", "application/x-www-form-urlencoded"),
                ("origin", "null"),
                ("sec-fetch-site", "same-origin"),
                ("x-forwarded-for", forwarded),
            ];
            browser.send("POST", "/sign-in", &headers, body.into_bytes()).await.status
        };
        office.office.set_trusted_proxies(leka_platform::proxies::Net::list("127.0.0.1").unwrap());
        for n in 0..5 {
            assert_eq!(guess("192.0.2.9, 203.0.113.5", &format!("name-{n}")).await, WRONG);
        }
        assert_eq!(guess("192.0.2.10, 203.0.113.5", "name-6").await, StatusCode::TOO_MANY_REQUESTS, "the last one counts");
        assert_eq!(guess("203.0.113.6", "name-7").await, WRONG, "somebody else");
        for n in 0..5 {
            assert_eq!(guess(&format!("2001:db8:0:1::{n}"), &format!("of-six-{n}")).await, WRONG);
        }
        assert_eq!(guess("2001:db8:0:1:9::", "of-six-6").await, StatusCode::TOO_MANY_REQUESTS, "one household");
        assert_eq!(guess("2001:db8:0:2::1", "of-six-7").await, WRONG);
    }
}
