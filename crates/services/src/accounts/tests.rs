//! Stories about signing in, on each database.

mod guessing;
mod two_people;

use super::{acts, looks, store};
use crate::testing::{Answer, PLAN, TestOffice, demo_offices, offices};
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::db::Reads;
use leka_platform::{Act, ActSpec, Actor, Desk, Entry, Kind};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// The page without what differs each time.
fn bare(answer: &Answer) -> String {
    let text = answer.text.replace(&answer.token(), "TOKEN");
    let mut lines: Vec<&str> = text.lines().filter(|line| !line.contains("form_token")).collect();
    lines.retain(|line| !line.contains("name=\"name\""));
    lines.join("\n")
}

async fn stored(office: &TestOffice, name: &str) -> store::Account {
    store::find_by_name(&office.office.db.reader(), name).await.unwrap().unwrap()
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
            let code = super::code::code_at(&zhou.secret, office.clock.now());
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
async fn sec_01_a_code_is_used_once_also_by_two_at_the_same_moment() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let (mut one, mut two) = (office.browser(), office.browser());
        let code = super::code::code_at(&zhou.secret, office.clock.now());
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
            let code = super::code::code_at(&zhou.secret, office.clock.now());
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
async fn sec_06_a_link_works_once_and_for_a_day_and_nothing_is_there_before() {
    for office in offices().await {
        assert_eq!(store::count(&office.office.db.reader()).await.unwrap(), 0, "no default account");
        let desk = office.operator();
        let link = acts::add_user(&desk, "li", Role::Planning, None).await.unwrap();
        assert!(link.strip_prefix("/enrol/e").is_some_and(|token| token.len() == 48), "{link}");
        let mut browser = office.browser();
        let page = browser.get(&link).await;
        assert!(page.text.contains("otpauth://totp/") && page.text.contains("<path"));
        let token = link.rsplit('/').next().unwrap();
        let secret = super::code::secret_of_link(&office.office.vault, token);
        let code = super::code::code_at(&secret, office.clock.now());
        let password = "nine green yaks dance";
        for (fields, why) in [
            ([("password", "short"), ("again", "short"), ("code", code.as_str())], "short"),
            ([("password", password), ("again", "nine green yaks dancE"), ("code", code.as_str())], "differs"),
            ([("password", password), ("again", password), ("code", "000000")], "wrong code"),
        ] {
            assert_eq!(browser.submit(&link, &link, &fields).await.status, WRONG, "{why}");
        }
        let fields = [("password", password), ("again", password), ("code", code.as_str())];
        assert_eq!(browser.submit(&link, &link, &fields).await.location(), "/sign-in?enrolled=1");
        assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND, "used up");
        let li = stored(&office, "li").await;
        assert!(li.password.is_some_and(|stored| !stored.contains("yaks")));
        // A second link that waits too long.
        let link = acts::reset(&desk, li.id).await.unwrap();
        office.later(24 * 3600 + 1);
        assert_eq!(office.browser().get(&link).await.status, StatusCode::NOT_FOUND, "run out");
        assert_eq!(office.browser().get("/enrol/e0000").await.status, StatusCode::NOT_FOUND);
    }
}

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

#[tokio::test]
async fn sec_07_a_new_session_is_in_the_place_of_the_one_that_the_browser_had() {
    for office in demo_offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let mut browser = office.signed_in(&zhou).await;
        let first = browser.cookies.clone();
        office.later(30);
        let typed = super::code::code_at(&zhou.secret, office.clock.now());
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

#[tokio::test]
async fn sec_09_accounts_are_changed_with_a_fresh_code_only() {
    for office in offices().await {
        let admin = office.staff("admin wang", Role::Administrator, None).await;
        let mut browser = office.signed_in(&admin).await;
        let used = super::code::code_at(&admin.secret, office.clock.now());
        let add = |code: String| vec![("name", "li".to_owned()), ("role", "planning".to_owned()), ("code", code)];
        for code in [String::new(), used, "123456".to_owned()] {
            let fields = add(code.clone());
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(browser.submit("/accounts", "/accounts", &fields).await.status, WRONG, "{code}");
        }
        assert!(store::find_by_name(&office.office.db.reader(), "li").await.unwrap().is_none());
        office.later(60);
        let fields = add(super::code::code_at(&admin.secret, office.clock.now()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = browser.submit("/accounts", "/accounts", &fields).await;
        assert_eq!(answer.location(), "/account-requests?asked=1", "{}", answer.text);
        assert!(browser.get("/account-requests").await.text.contains("New account: li"));
        let page = browser.get(&format!("/accounts/{}", admin.id)).await;
        assert!(page.text.contains("admin wang") && !page.text.contains("argon2"));
        // Nobody closes their own account.
        office.later(60);
        let code = super::code::code_at(&admin.secret, office.clock.now());
        let (page, action) = (format!("/accounts/{}", admin.id), format!("/accounts/{}/close", admin.id));
        assert_eq!(browser.submit(&page, &action, &[("code", &code)]).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn sec_17_a_key_that_no_form_has_is_refused() {
    for office in demo_offices().await {
        let mut browser = office.browser();
        browser.submit("/sign-in", "/sign-in/demo", &[("account", "administrator")]).await;
        let fields = [("name", "li"), ("role", "planning"), ("created_by", "me")];
        assert_eq!(browser.submit("/accounts", "/accounts", &fields).await.status, WRONG);
        assert!(store::find_by_name(&office.office.db.reader(), "li").await.unwrap().is_none());
        let fields = [("name", "li"), ("role", "planning")];
        assert_eq!(browser.submit("/accounts", "/accounts", &fields).await.status, StatusCode::SEE_OTHER);
    }
}

/// Stands for the act of the room of people.
struct OpenPerson;
impl Act for OpenPerson {
    const SPEC: ActSpec = ActSpec { name: "open_person", room: "people", changes: false };
}

async fn open_one(desk: &Desk, n: u8) -> Result<(), leka_platform::Failure> {
    let permit = desk.may(&OpenPerson).await?;
    looks::record(desk, &permit, "name", vec![vec![n; 16]]).await
}

#[tokio::test]
async fn wp_27_opening_too_many_persons_stops_the_account_until_it_is_cleared() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let officer = office.staff("officer", Role::DataProtectionOfficer, None).await;
        let mut browser = office.signed_in(&zhou).await;
        let who = Actor::Account { id: zhou.id, name: "zhou".to_owned(), role: Role::CountyDesk, division: None };
        let desk = Desk { who, ..office.operator() };
        for n in 0..30 {
            open_one(&desk, n).await.unwrap();
        }
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
        assert_eq!(open_one(&desk, 30).await.unwrap_err().kind, Kind::TooMany);
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER, "the sessions end");
        let mut again = office.browser();
        assert_eq!(office.sign_in(&mut again, &zhou).await.status, WRONG);
        // A reset does not get around it.
        assert!(acts::reset(&office.operator(), zhou.id).await.is_err());
        let mut browser = office.signed_in(&officer).await;
        assert!(browser.get("/stopped-accounts").await.text.contains("zhou"));
        let action = format!("/stopped-accounts/{}", zhou.id);
        assert_eq!(browser.submit("/stopped-accounts", &action, &[]).await.status, StatusCode::SEE_OTHER);
        office.signed_in(&zhou).await;
        open_one(&desk, 31).await.unwrap();
    }
}

#[tokio::test]
async fn wp_27_a_slow_hand_is_stopped_by_the_day() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let who = Actor::Account { id: zhou.id, name: "zhou".to_owned(), role: Role::CountyDesk, division: None };
        let desk = Desk { who, ..office.operator() };
        for n in 0..100 {
            office.later(200);
            open_one(&desk, n).await.unwrap();
        }
        office.later(200);
        // The first one again, hours later, is no further person of the day.
        open_one(&desk, 0).await.unwrap();
        assert_eq!(open_one(&desk, 100).await.unwrap_err().kind, Kind::TooMany);
    }
}

#[tokio::test]
async fn wp_27_of_many_at_the_same_moment_no_more_are_opened_and_the_account_is_stopped_once() {
    for office in offices().await {
        let zhou = office.staff("zhou", Role::CountyDesk, None).await;
        let desk = office.desk_of(&zhou, Role::CountyDesk);
        let mut tries = Vec::new();
        for n in 0..60 {
            let desk = desk.clone();
            tries.push(tokio::spawn(async move { open_one(&desk, n).await.is_ok() }));
        }
        let mut opened = 0;
        for one in tries {
            opened += usize::from(one.await.unwrap());
        }
        assert_eq!(opened, 30);
        assert_eq!(stored(&office, "zhou").await.state, "stopped");
        let query = Query::select()
            .column(Alias::new("seq"))
            .from(Alias::new("journal"))
            .and_where(Expr::col(Alias::new("detail")).eq(format!("stopped account={} hour=30 day=30", zhou.id)))
            .to_owned();
        assert_eq!(office.office.db.reader().all(&query).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn wp_27_a_plan_with_stricter_limits_stops_earlier() {
    let stricter = PLAN.replacen("[protection]", "[protection]\nunmask_per_hour = 3\nunmask_per_day = 5", 1);
    for office in offices().await {
        let officer = office.staff("officer", Role::DataProtectionOfficer, None).await;
        let hasty = office.desk_of(&office.staff("hasty", Role::CountyDesk, None).await, Role::CountyDesk);
        let steady = office.desk_of(&office.staff("steady", Role::CountyDesk, None).await, Role::CountyDesk);
        crate::plan_desk::acts::adopt(&office.operator(), &stricter, "plan.toml").await.unwrap();
        for n in 0..3 {
            open_one(&hasty, n).await.unwrap();
        }
        let stopped = open_one(&hasty, 3).await.unwrap_err();
        assert_eq!((stopped.kind, stopped.message.as_str()), (Kind::TooMany, "accounts-stopped"));
        for n in 0..5 {
            office.later(3_000);
            open_one(&steady, n).await.unwrap();
        }
        office.later(3_000);
        assert_eq!(open_one(&steady, 5).await.unwrap_err().kind, Kind::TooMany);
        // What the page says of the limits is what holds.
        let page = office.signed_in(&officer).await.get("/stopped-accounts").await.text;
        assert!(page.contains("more than 3 persons an hour or 5 a day"), "{page}");
    }
}

#[tokio::test]
async fn sec_29_signing_in_and_being_refused_stand_in_the_journal_without_what_was_typed() {
    for office in offices().await {
        let auditor = office.staff("auditor", Role::StatisticsAuditor, None).await;
        let mut stranger = office.browser();
        let fields = [("name", "周丽的手机号"), ("password", "SECRET-WORD-1"), ("code", "000000")];
        stranger.submit("/sign-in", "/sign-in", &fields).await;
        let mut browser = office.signed_in(&auditor).await;
        let page = browser.get("/journal?act=sign_in").await.text;
        let (refused, came_in) = (">refused <span class=\"quiet\">account=0<", ">signed in <span class=\"quiet\">account=");
        assert!(page.contains(refused) && page.contains(came_in), "{page}");
        assert!(!page.contains("周丽") && !page.contains("SECRET-WORD-1"));
        let page = browser.get("/journal?account=auditor&day=2022-09-30").await.text;
        assert!(page.contains(came_in) && !page.contains("refused"));
        assert!(!browser.get("/journal?day=2022-09-29").await.text.contains(came_in));
        // What is words is said in the reader's language; identifiers stay beside it, and so does what has no words.
        let page = browser.get("/journal?act=sign_in&lang=zh").await.text;
        assert!(page.contains(">登录了 <span class=\"quiet\">account=") && !page.contains("signed in"), "{page}");
        assert_eq!(browser.get("/journal?day=x").await.status, WRONG);
        // Twenty lines a page.
        let desk = office.operator();
        for n in 0..25 {
            let permit = desk.may(&super::ManageAccounts).await.unwrap();
            desk.write(&permit).await.unwrap().commit(Entry::of(format!("line {n}"))).await.unwrap();
        }
        let page = browser.get("/journal?account=operator&lang=en").await.text;
        assert!(page.contains("<span class=\"quiet\">line 24</span>"), "{page}");
        assert_eq!(page.matches("<th scope=\"row\"").count(), 20);
        assert!(page.contains("rel=\"next\""));
    }
}
