//! Cards: made, handed out, and the account that one opens (SEC-5, SEC-15, WP-7).

use super::*;
use leka_platform::address::PublicAddress;
use tokio::task::JoinSet;

#[tokio::test]
async fn sec_05_a_card_opens_one_account_once_and_every_wrong_code_answers_alike() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let lost = card(&office, &zhaxi).await;
        let card = card(&office, &zhaxi).await;
        let mut browser = office.browser();
        let wrong = [lost.code.as_str(), "2222 3333 4444", "abc", &format!("{} 2222 2222", &card.code[..4])];
        let mut answers = Vec::new();
        for code in wrong {
            let answer = begin(&mut browser, code).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
            answers.push(without_tokens(&answer.text).replace(code, ""));
        }
        // A bad password says nothing about the code and costs no try.
        let short = [("code", card.code.as_str()), ("password", "short"), ("again", "short")];
        assert_eq!(browser.submit("/my/begin", "/my/begin", &short).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let taken = begin(&mut browser, &card.code.to_lowercase()).await;
        assert_eq!(taken.location(), "/my", "{}", taken.text);
        assert!(taken.cookies().iter().any(|cookie| cookie.contains("HttpOnly")));
        // Replay: used up, for everybody, with the same answer.
        let mut other = office.browser();
        let again = begin(&mut other, &card.code).await;
        answers.push(without_tokens(&again.text).replace(&card.code, ""));
        assert!(answers.iter().all(|answer| *answer == answers[0]), "one answer for all");
        // The code is nowhere but on the paper.
        let query = Query::select()
            .columns(["secret_first", "secret_second", "state"].map(Alias::new))
            .from(Alias::new("code_card"))
            .to_owned();
        for row in office.office.db.reader().all(&query).await.unwrap() {
            let secrets: [String; 2] = std::array::from_fn(|i| row.try_get_by_index(i).unwrap());
            assert!(secrets.iter().all(|secret| secret.starts_with("$argon2id$") && !secret.contains(&card.code[10..])));
            assert_ne!(secrets[0], secrets[1]);
        }
        // Name and password, without a second factor, for residents only (SEC-1).
        let mut later = office.browser();
        let fields = [("name", card.serial.as_str()), ("password", PASSWORD)];
        assert_eq!(later.submit("/my/sign-in", "/my/sign-in", &fields).await.location(), "/my");
        let staff = office.staff("zhou_li", Role::CountyDesk, None).await;
        let fields = [("name", staff.name.as_str()), ("password", staff.password.as_str())];
        assert_eq!(office.browser().submit("/my/sign-in", "/my/sign-in", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Five were wrong: the next code from here waits, whoever came in between (SEC-4).
        office.later(3);
        // A new card gives a new password; the numbers of both cards name the account, open sessions end.
        let next = self::card(&office, &zhaxi).await;
        assert_eq!(later.get("/my").await.status, StatusCode::OK);
        assert_eq!(begin(&mut office.browser(), &next.code).await.location(), "/my");
        assert_ne!(later.get("/my").await.status, StatusCode::OK);
        for serial in [&card.serial, &next.serial] {
            let fields = [("name", serial.as_str()), ("password", PASSWORD)];
            assert_eq!(office.browser().submit("/my/sign-in", "/my/sign-in", &fields).await.location(), "/my");
        }
        // A card that was made and not handed out opens nothing, and one number is handed out once.
        let other = sealed(&office).await;
        let closed = begin(&mut office.browser(), &other.code).await;
        assert_eq!(without_tokens(&closed.text).replace(&other.code, ""), answers[0]);
        let desk = desk_as(&office, "confirming_desk", Role::ConfirmingDesk, None);
        let deji = id_of(&office, &deji).await;
        for bad in [card.serial.as_str(), "", "12345675", "1234 5674"] {
            let refused = cards::hand(&desk, deji, bad).await.err().unwrap();
            assert_eq!((refused.message.as_str(), refused.field), ("my-card-number-wrong", Some("serial")), "{bad}");
        }
    }
}

#[tokio::test]
async fn sec_05_of_two_at_once_one_comes_in_and_guessing_ends_after_five() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let first = card(&office, &zhaxi).await;
        let (mut one, mut two) = (office.browser(), office.browser());
        let (a, b) = tokio::join!(begin(&mut one, &first.code), begin(&mut two, &first.code));
        let mut seen = [a.status, b.status];
        seen.sort();
        assert_eq!(seen, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
        // Guessing the rest of another card: from many sources, and dead after five.
        let card = card(&office, &deji).await;
        let guess = match card.code.ends_with('2') {
            true => format!("{}3", &card.code[..13]),
            false => format!("{}2", &card.code[..13]),
        };
        for n in 0..5 {
            let mut browser = office.browser();
            browser.peer = ([127, 0, 1, n], 50_000).into();
            assert_eq!(begin(&mut browser, &guess).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let mut browser = office.browser();
        browser.peer = ([127, 0, 1, 9], 50_000).into();
        assert_eq!(begin(&mut browser, &card.code).await.status, StatusCode::UNPROCESSABLE_ENTITY, "dead");
        // One source waits longer and longer.
        let mut same = office.browser();
        same.peer = ([127, 0, 1, 7], 50_000).into();
        let mut last = StatusCode::OK;
        for _ in 0..7 {
            last = begin(&mut same, "2222 3333 4444").await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn sec_04_many_codes_of_cards_at_the_same_moment_are_no_way_around_the_wait() {
    for office in demo_offices().await {
        let mut visitor = office.browser();
        let token = visitor.get("/my/begin").await.token();
        let mut tries = JoinSet::new();
        for _ in 0..20 {
            let mut one = office.browser();
            one.cookies = visitor.cookies.clone();
            let token = token.clone();
            tries.spawn(async move {
                let typed = [("code", "2222 3333 4444"), ("password", PASSWORD), ("again", PASSWORD)];
                let fields: Vec<(&str, &str)> = [("form_token", token.as_str())].into_iter().chain(typed).collect();
                one.post("/my/begin", &fields).await.status
            });
        }
        let mut seen = tries.join_all().await;
        seen.sort();
        assert_eq!(seen[..5], [StatusCode::UNPROCESSABLE_ENTITY; 5]);
        assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 15], "five tries cost nothing, the others wait");
    }
}

#[tokio::test]
async fn sec_04_whoever_clicks_twice_comes_in_both_times() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let card = card(&office, &zhaxi).await;
        assert_eq!(begin(&mut office.browser(), &card.code).await.location(), "/my");
        // Mistyped before, and still with tries that cost nothing.
        let mut me = office.browser();
        for _ in 0..3 {
            let fields = [("name", card.serial.as_str()), ("password", "nine green yaks dancE")];
            let wrong = me.submit("/my/sign-in", "/my/sign-in", &fields).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let token = me.get("/my/sign-in").await.token();
        let mut again = office.browser();
        again.cookies = me.cookies.clone();
        let fields = [("form_token", token.as_str()), ("name", card.serial.as_str()), ("password", PASSWORD)];
        let (one, two) = tokio::join!(me.post("/my/sign-in", &fields), again.post("/my/sign-in", &fields));
        assert_eq!([one.location(), two.location()], ["/my", "/my"], "{} {}", one.text, two.text);
        assert_eq!(me.get("/my").await.status, StatusCode::OK);
        assert_eq!(again.get("/my").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn sec_15_a_card_is_for_the_desks_own_people_with_the_record_open() {
    for office in demo_offices().await {
        let (here, there) = (person(1, HOME), person(2, ELSEWHERE));
        bring_in(&office, &[job(&here), job(&there)]).await;
        let township = desk_as(&office, "township_desk", Role::TownshipDesk, Some(HOME));
        assert!(card_at(&office, &township, &here).await.is_ok());
        let foreign = card_at(&office, &township, &there).await.err().unwrap();
        let random = cards::hand(&township, 7, &sealed(&office).await.serial).await.err().unwrap();
        assert_eq!((foreign.kind, foreign.message), (random.kind, random.message));
        let path = format!("/people/{}/card", id_of(&office, &here).await);
        for account in ["township_desk", "county_desk", "confirming_desk"] {
            let card = sealed(&office).await;
            let mut desk = browser(&office, account).await;
            assert_eq!(desk.get(&path).await.status, StatusCode::SEE_OTHER, "first the purpose");
            let closed = desk.submit("/account", &path, &[("serial", &card.serial)]).await;
            assert_eq!(closed.status, StatusCode::SEE_OTHER, "first the purpose");
            assert!(open(&mut desk, &here, "card").await.text.contains(&path));
            let page = desk.submit(&path, &path, &[("serial", "1234 5675")]).await;
            assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.text.contains("value=\"1234 5675\""));
            let page = desk.submit(&path, &path, &[("serial", &card.serial)]).await;
            assert!(page.status == StatusCode::OK && page.text.contains(&card.serial), "{}", page.text);
            // The desk sees no code, and a neutral page (SEC-39).
            assert!(!page.text.contains(&card.code) && !page.text.contains(&card.second));
            assert!(!page.text.contains(here.name.secret()) && !page.text.contains(here.id.secret()));
            // The journal knows of the card, not of its number.
            let lines = looks_in_journal(&office, account).await;
            assert!(lines.iter().any(|line| line == &["hand_card", "card", "account", "card"].map(str::to_owned)), "{lines:?}");
        }
        for account in ["planning", "village_officer", "employer", "resident", "administrator", "statistics_auditor"] {
            let mut other = browser(&office, account).await;
            let answer = other.submit("/account", &path, &[("serial", "12345674")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
    }
}

#[tokio::test]
async fn wp_07_cards_are_made_by_the_confirming_desk_alone_and_shown_once() {
    for office in demo_offices().await {
        for account in ["county_desk", "township_desk", "planning", "administrator", "statistics_auditor", "resident"] {
            let mut other = browser(&office, account).await;
            let answer = other.submit("/account", "/cards", &[("count", "1")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
        let mut desk = browser(&office, "confirming_desk").await;
        assert!(desk.get("/cards").await.text.contains("No cards have been made yet."));
        for bad in ["0", "201", "", "x", "-1"] {
            let answer = desk.submit("/cards", "/cards", &[("count", bad)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
            assert!(answer.text.contains("id=\"count-error\""));
        }
        let sheet = desk.submit("/cards", "/cards", &[("count", "3")]).await;
        assert_eq!((sheet.status, &sheet.headers["cache-control"].to_str().unwrap()), (StatusCode::OK, &"no-store"));
        let all = |class: &str| -> Vec<String> {
            let mark = format!("<p class=\"{class}\">");
            sheet.text.split(&mark).skip(1).map(|part| part.split('<').next().unwrap().to_owned()).collect()
        };
        let (serials, codes) = (all("serial"), all("code"));
        assert_eq!((serials.len(), codes.len()), (3, 6));
        assert!(codes.iter().all(|code| crate::my::code::bare(code).is_some()));
        let list = desk.get("/cards").await.text;
        assert!(!codes.iter().any(|code| list.contains(code)) && !serials.iter().any(|serial| list.contains(serial)));
        // What became of them.
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        for serial in &serials[..2] {
            cards::hand(&county, id_of(&office, &zhaxi).await, serial).await.unwrap();
        }
        cards::hand(&county, id_of(&office, &deji).await, &serials[2]).await.unwrap();
        assert_eq!(begin(&mut office.browser(), &codes[4]).await.location(), "/my");
        let list = desk.get("/cards").await.text;
        let numbers: Vec<&str> =
            list.split("<td class=\"num\"").skip(1).map(|cell| cell.split(['>', '<']).nth(1).unwrap()).collect();
        assert!(numbers.chunks(4).any(|row| row == ["3", "3", "1", "1"]), "{list}");
        // The card names the whole address as soon as the operator has named the site; until then the desk is told.
        let address = |page: &str| page.split("<p class=\"address\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert_eq!(address(&sheet.text), "/my/begin");
        assert!(list.contains("address of this site is not set"), "{list}");
        office.office.set_public_address(PublicAddress::parse("https://work.example").unwrap().unwrap());
        let named = desk.submit("/cards", "/cards", &[("count", "1")]).await.text;
        assert_eq!(address(&named), "https://work.example/my/begin");
        assert!(named.contains("打开下面这个网址") && !named.contains("后面加下面这一段"), "{named}");
        assert!(!desk.get("/cards").await.text.contains("address of this site is not set"));
        assert!(leka_platform::check::check(&office.office).await.unwrap().is_clean());
    }
}
