//! Sessions: their cookie, and what ends them.

use super::*;

#[tokio::test]
async fn sec_07_the_cookie_is_strict_and_new_and_ends() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let mut browser = office.browser();
        browser.get("/sign-in").await;
        let before = browser.cookies.clone();
        let answer = office.sign_in(&mut browser, &zhou).await;
        let cookies = answer.cookies();
        let [cookie] = cookies.as_slice() else { panic!("one cookie: {cookies:?}") };
        assert!(cookie.starts_with("__Host-leka=s"), "{cookie}");
        for part in ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"] {
            assert!(cookie.split("; ").any(|found| found == part), "{part} in {cookie}");
        }
        assert!(!cookie.contains("Domain") && !cookie.contains("Expires") && !cookie.contains("Max-Age"));
        assert_ne!(before, browser.cookies, "a new id at sign-in");
        // A visitor's mark or a made-up id opens nothing.
        let mut other = office.browser();
        other.cookies = before;
        assert_eq!(other.get("/account").await.status, StatusCode::SEE_OTHER);
        other.cookies = vec![("__Host-leka".to_owned(), format!("s{}", "0".repeat(48)))];
        assert_eq!(other.get("/account").await.status, StatusCode::SEE_OTHER);
        // Fourteen minutes between clicks is fine, for eight hours; fifteen is not.
        let started = office.clock.now().0;
        while office.clock.now().0 - started < 7 * 3_600_000 + 2_400_000 {
            office.later(14 * 60);
            assert_eq!(browser.get("/account").await.status, StatusCode::OK);
        }
        office.later(14 * 60);
        browser.get("/account").await;
        office.later(14 * 60);
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER, "eight hours are over");
        let mut browser = office.signed_in(&zhou).await;
        office.later(15 * 60);
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER, "fifteen idle minutes");
    }
}

#[tokio::test]
async fn sec_07_a_form_sent_after_the_session_is_said_to_be_lost_and_leads_back_to_its_page() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let mut browser = office.signed_in(&zhou).await;
        let token = browser.get("/people").await.token();
        office.later(15 * 60);
        let typed = [("form_token", token.as_str()), ("number", "990329190001010014")];
        let answer = browser.post("/people/by-number", &typed).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/sign-in?next=/people&lost=1"));
        let page = browser.get("/sign-in?next=/people&lost=1&lang=en").await.text;
        assert!(page.contains("nothing of what you sent was saved") && page.contains("value=\"/people\""), "{page}");
        let asked = browser.get("/sign-in?next=/people").await.text;
        assert!(!asked.contains("was saved"), "a page that was asked for loses nothing");
        // Whoever signs out has nothing to lose.
        assert_eq!(browser.post("/sign-out", &typed[..1]).await.location(), "/sign-in");
    }
}

#[tokio::test]
async fn sec_40_a_shared_screen_keeps_nothing_when_its_session_ends_by_itself() {
    for office in offices().await {
        for path in ["/sign-in", "/my/sign-in"] {
            let mut browser = office.browser();
            assert!(!browser.get(path).await.headers.contains_key("clear-site-data"), "{path}");
            let ended = browser.get(&format!("{path}?ended=1")).await;
            assert_eq!(ended.status, StatusCode::OK, "{path}");
            assert_eq!(ended.headers["clear-site-data"], "\"cache\", \"storage\"", "{path}");
            assert_eq!(ended.headers["cache-control"], "no-store", "{path}");
            for filled_in in ["username", "current-password", "one-time-code", "autocomplete=\"on\""] {
                assert!(!ended.text.contains(filled_in), "{path} {filled_in}: {}", ended.text);
            }
        }
        // Where the screen is one's own, the browser may remember the name.
        assert!(office.browser().get("/sign-in").await.text.contains("autocomplete=\"username\""));
    }
}

#[tokio::test]
async fn sec_08_sign_out_role_change_reset_and_closing_end_every_session() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let (mut one, mut two) = (office.signed_in(&zhou).await, office.signed_in(&zhou).await);
        let cookie = one.cookies.clone();
        let answer = one.submit("/account", "/sign-out", &[]).await;
        assert!(answer.headers.contains_key("clear-site-data"));
        one.cookies = cookie;
        assert_eq!(one.get("/account").await.status, StatusCode::SEE_OTHER, "the old cookie is worth nothing");
        assert_eq!(two.get("/account").await.status, StatusCode::SEE_OTHER, "the session that was left open elsewhere");

        let mut two = office.signed_in(&zhou).await;
        let desk = office.operator();
        acts::change_role(&desk, zhou.id, Role::TownshipDesk, Some("540329100")).await.unwrap();
        assert_eq!(two.get("/account").await.status, StatusCode::SEE_OTHER, "role change");
        let mut two = office.signed_in(&zhou).await;
        acts::reset(&desk, zhou.id).await.unwrap();
        assert_eq!(two.get("/account").await.status, StatusCode::SEE_OTHER, "reset");
        let li = office.staff("li", Role::Planning, None).await;
        let mut two = office.signed_in(&li).await;
        acts::close(&desk, li.id).await.unwrap();
        assert_eq!(two.get("/account").await.status, StatusCode::SEE_OTHER, "closed");
        let mut again = office.browser();
        assert_eq!(office.sign_in(&mut again, &li).await.status, WRONG);
    }
}

#[tokio::test]
async fn sec_07_a_new_session_is_in_the_place_of_the_one_that_the_browser_had() {
    for office in demo_offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let mut browser = office.signed_in(&zhou).await;
        let first = browser.cookies.clone();
        office.later(30);
        let typed = code::code_at(&zhou.secret, office.clock.now());
        let fields = [("name", zhou.name.as_str()), ("password", zhou.password.as_str()), ("code", typed.as_str())];
        assert_eq!(browser.submit("/account", "/sign-in", &fields).await.status, StatusCode::SEE_OTHER);
        let second = browser.cookies.clone();
        let answer = browser.submit("/account", "/sign-in/demo", &[("account", "planning")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "as somebody else, another way");
        for before in [first, second] {
            let mut other = office.browser();
            other.cookies = before;
            assert_eq!(other.get("/account").await.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn sec_08_a_session_whose_account_changed_behind_its_back_is_dead() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let mut browser = office.signed_in(&zhou).await;
        // The row of the session stays; only the epoch moves, as after a restore.
        let tx = office.office.db.begin().await.unwrap();
        store::set(&tx, zhou.id, vec![("epoch", 99_i64.into())]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER);
    }
}
