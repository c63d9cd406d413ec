//! The body.

use super::*;
use crate::conduct::keys;
use crate::testing::{demo_offices, offices};

async fn step(browser: &mut Browser, paper: &Paper, fields: &[(&str, &str)]) -> Answer {
    browser.submit(&address(paper), &address(paper), fields).await
}

#[tokio::test]
async fn wp_25_a_complaint_is_heard_answered_in_time_and_closed_and_its_person_reads_it() {
    for office in offices().await {
        let (_, mut body) = member(&office).await;
        let mut worker = office.browser();
        // 30 September 2022 is a Friday: three working days end on Wednesday.
        let paper = filed(&mut worker, &[]).await;
        let list = body.get("/complaints").await.text;
        assert!(list.contains(&address(&paper)) && list.contains("Wages") && list.contains("Waits for an answer"), "{list}");
        assert!(list.contains("5 October 2022") && !list.contains("CANARY"), "{list}");
        let home = body.get("/").await.text;
        assert!(home.contains("One complaint waits for an answer") && !home.contains("overdue"), "{home}");
        let page = body.get(&address(&paper)).await.text;
        assert!(page.contains(TEXT) && page.contains("Opened the case"), "{page}");
        assert_eq!(step(&mut body, &paper, &[("step", "acknowledge")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(step(&mut body, &paper, &[("step", "acknowledge")]).await.status, StatusCode::CONFLICT, "once");
        assert!(body.get("/complaints").await.text.contains("Answered in time"));
        let seen = look(&mut worker, &paper).await.text;
        assert!(seen.contains("The body has read it"), "{seen}");
        assert!(!seen.contains("listener") && !seen.contains("Opened the case"), "no name of a member: {seen}");
        // Nothing is handed on without the person's yes.
        let refer = [("step", "refer"), ("to", "样本劳动监察")];
        assert_eq!(step(&mut body, &paper, &refer).await.status, StatusCode::CONFLICT);
        let fields = [("number", paper.number.as_str()), ("word", &paper.word), ("text", ""), ("may_tell", "yes")];
        let answer = worker.submit("/complain/case", "/complain/case/write", &fields).await;
        assert!(answer.text.contains("Sent."), "{}", answer.text);
        assert!(body.get("/complaints").await.text.contains("New words"));
        assert_eq!(step(&mut body, &paper, &refer).await.status, StatusCode::SEE_OTHER);
        assert!(look(&mut worker, &paper).await.text.contains("样本劳动监察"));
        // And the yes can be taken back.
        let fields = [("number", paper.number.as_str()), ("word", &paper.word), ("text", "不要了"), ("may_tell", "no")];
        worker.submit("/complain/case", "/complain/case/write", &fields).await;
        assert_eq!(step(&mut body, &paper, &refer).await.status, StatusCode::CONFLICT);
        assert_eq!(step(&mut body, &paper, &[("step", "close")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let close = [("step", "close"), ("outcome", "settled")];
        assert_eq!(step(&mut body, &paper, &close).await.status, StatusCode::SEE_OTHER);
        assert!(look(&mut worker, &paper).await.text.contains("It was put right."));
        // Whoever writes again opens it again.
        let fields = [("number", paper.number.as_str()), ("word", &paper.word), ("text", "还没有发"), ("may_tell", "")];
        worker.submit("/complain/case", "/complain/case/write", &fields).await;
        assert!(body.get(&address(&paper)).await.text.contains("还没有发"));
    }
}

#[tokio::test]
async fn wp_25_what_is_overdue_stands_first_and_a_late_answer_stays_late() {
    for office in offices().await {
        let (staff, mut body) = member(&office).await;
        let mut worker = office.browser();
        let plain = filed(&mut worker, &[]).await;
        let urgent = filed(&mut worker, &[("urgent", "yes")]).await;
        let order = |page: &str| page.find(&address(&urgent)).unwrap() < page.find(&address(&plain)).unwrap();
        let page = body.get("/complaints").await.text;
        assert!(order(&page) && page.contains("Danger"), "{page}");
        // A day later: the session is over, and with it the key.
        office.later(24 * 3600);
        assert_eq!(body.get("/complaints").await.status, StatusCode::SEE_OTHER);
        let mut body = office.signed_in(&staff).await;
        assert_eq!(body.get("/complaints").await.location(), "/complaints/office");
        let opened = open_office(&office, &staff, &mut body).await;
        assert_eq!(opened.location(), "/complaints", "{}", opened.text);
        let page = body.get("/complaints").await.text;
        assert!(order(&page) && page.contains("Overdue, not answered"), "{page}");
        step(&mut body, &urgent, &[("step", "message"), ("text", "我们现在就来")]).await;
        let page = body.get("/complaints").await.text;
        assert!(page.contains("Answered late") && !order(&page), "{page}");
        let numbers = body.get("/complaints/numbers").await.text;
        let rest = numbers.split("<dt>Wages</dt><dd>").nth(1).unwrap();
        assert!(rest.starts_with("2<"), "{numbers}");
    }
}

#[tokio::test]
async fn sec_41_the_key_is_open_for_a_session_only_and_shut_at_sign_out() {
    for office in offices().await {
        let (staff, mut body) = member(&office).await;
        let paper = filed(&mut office.browser(), &[]).await;
        assert_eq!(body.get(&address(&paper)).await.status, StatusCode::OK);
        // The same member elsewhere has to open it there.
        let mut elsewhere = office.signed_in(&staff).await;
        for path in ["/complaints", "/complaints/numbers", "/complaints/members", &address(&paper)] {
            assert_eq!(elsewhere.get(path).await.location(), "/complaints/office", "{path}");
        }
        assert_eq!(
            elsewhere.submit("/account", &address(&paper), &[("step", "acknowledge")]).await.location(),
            "/complaints/office"
        );
        let wrong =
            elsewhere.submit("/complaints/office", "/complaints/office", &[("passphrase", "seven quiet yaks sleep")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let answer = open_office(&office, &staff, &mut elsewhere).await;
        assert_eq!(answer.location(), "/complaints");
        elsewhere.submit("/account", "/sign-out", &[]).await;
        let mut again = office.signed_in(&staff).await;
        assert_eq!(again.get("/complaints").await.location(), "/complaints/office");
        assert_eq!(body.get("/complaints").await.location(), "/sign-in?next=/complaints", "signed out everywhere (SEC-8)");
        open_office(&office, &staff, &mut again).await;
        assert_eq!(again.get("/complaints").await.status, StatusCode::OK);
        office.later(16 * 60);
        assert_eq!(again.get("/complaints").await.status, StatusCode::SEE_OTHER, "idle");
    }
}

#[tokio::test]
async fn sec_41_a_second_member_gets_an_own_copy_and_nobody_makes_a_second_key() {
    for office in offices().await {
        let (staff, mut body) = member(&office).await;
        let paper = filed(&mut office.browser(), &[]).await;
        let second = office.staff("second", Role::ComplaintBody, None).await;
        let mut other = office.signed_in(&second).await;
        let page = other.get("/complaints/office").await.text;
        assert!(page.contains("You have no key yet"), "{page}");
        let code = fresh_code(&office, &second);
        let new = [("password", "four other odd words"), ("again", "four other odd words")];
        let fields: Vec<(&str, &str)> = new.into_iter().chain([("understood", "yes"), ("code", code.as_str())]).collect();
        let answer = other.submit("/complaints/office", "/complaints/office/make", &fields).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text);
        // The first one has to be seen again after so long.
        let account = second.id.to_string();
        let fresh = fresh_code(&office, &staff);
        let fields = [("account", account.as_str()), ("code", fresh.as_str())];
        let answer = body.submit("/complaints/members", "/complaints/members", &fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        let word = inside(&answer.text, "class=\"code word\"");
        let code = fresh_code(&office, &second);
        let taking = |word| [("word", word), new[0], new[1], ("code", code.as_str())];
        let fields = taking("2222 3333 4444");
        let answer = other.submit("/complaints/office", "/complaints/office/take-up", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = taking(word.as_str());
        let answer = other.submit("/complaints/office", "/complaints/office/take-up", &fields).await;
        assert_eq!(answer.location(), "/complaints", "{}", answer.text);
        assert!(other.get(&address(&paper)).await.text.contains(TEXT));
        let answer = other.submit("/complaints/office", "/complaints/office/take-up", &fields).await;
        assert_ne!(answer.status, StatusCode::SEE_OTHER, "the word works once");
        // Taken away again: this session still has it, the next one not.
        let fresh = fresh_code(&office, &staff);
        let fields = [("account", account.as_str()), ("code", fresh.as_str())];
        assert_eq!(
            body.submit("/complaints/members", "/complaints/members/take-away", &fields).await.status,
            StatusCode::SEE_OTHER
        );
        let mut later = office.signed_in(&second).await;
        assert!(later.get("/complaints/office").await.text.contains("You have no key yet"));
    }
}

#[tokio::test]
async fn sec_09_a_copy_of_the_key_is_handed_out_and_taken_away_with_a_fresh_code_only() {
    for office in offices().await {
        let (staff, mut body) = member(&office).await;
        let second = office.staff("second", Role::ComplaintBody, None).await;
        let (desk, account) = (office.desk_of(&staff, Role::ComplaintBody), second.id.to_string());
        for (action, done, copies) in
            [("/complaints/members", StatusCode::OK, [1, 2]), ("/complaints/members/take-away", StatusCode::SEE_OTHER, [2, 1])]
        {
            for wrong in ["", "000000"] {
                let fields = [("account", account.as_str()), ("code", wrong)];
                let answer = body.submit("/complaints/members", action, &fields).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{action} {wrong}");
                assert!(answer.text.contains("id=\"code\"") && !answer.text.contains("code word"), "{}", answer.text);
            }
            assert_eq!(keys::list(&desk).await.unwrap().with.len(), copies[0], "{action}");
            let fresh = fresh_code(&office, &staff);
            let fields = [("account", account.as_str()), ("code", fresh.as_str())];
            let answer = body.submit("/complaints/members", action, &fields).await;
            assert_eq!((answer.status, keys::list(&desk).await.unwrap().with.len()), (done, copies[1]), "{}", answer.text);
        }
    }
}

/// Without a code or with a wrong one nothing happens, with a fresh one it is done. In the order in which a body does them.
#[tokio::test]
async fn sec_09_making_opening_and_taking_up_the_key_want_a_fresh_code() {
    for office in offices().await {
        let staff = office.staff("listener", Role::ComplaintBody, None).await;
        let second = office.staff("second", Role::ComplaintBody, None).await;
        let mut officers = [office.signed_in(&staff).await, office.signed_in(&second).await];
        let page = "/complaints/office";
        let new = [("password", PASSPHRASE), ("again", PASSPHRASE)];
        let making: Vec<(&str, &str)> = new.into_iter().chain([("understood", "yes")]).collect();
        one_step(&office, &staff, &mut officers[0], [page, "/complaints/office/make"], &making).await;
        // A second member: the copy is handed over (which has a test of its own), then taken up.
        let (id, fresh) = (second.id.to_string(), fresh_code(&office, &staff));
        let hand = [("account", id.as_str()), ("code", fresh.as_str())];
        let handed = officers[0].submit("/complaints/members", "/complaints/members", &hand).await;
        let word = inside(&handed.text, "class=\"code word\"");
        let taking: Vec<(&str, &str)> = new.into_iter().chain([("word", word.as_str())]).collect();
        one_step(&office, &second, &mut officers[1], [page, "/complaints/office/take-up"], &taking).await;
        let mut elsewhere = office.signed_in(&staff).await;
        one_step(&office, &staff, &mut elsewhere, [page, page], &[("passphrase", PASSPHRASE)]).await;
    }
}

/// Sends a form without a code, with a wrong one and with a fresh one.
async fn one_step(office: &TestOffice, staff: &Staff, browser: &mut Browser, [page, to]: [&str; 2], fields: &[(&str, &str)]) {
    for wrong in ["", "000000"] {
        let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("code", wrong)]).collect();
        let answer = browser.submit(page, to, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{to}");
        assert!(answer.text.contains("id=\"code-error\""), "{to}: {}", answer.text);
    }
    let fresh = fresh_code(office, staff);
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("code", fresh.as_str())]).collect();
    let answer = browser.submit(page, to, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{to}: {}", answer.text);
}

#[tokio::test]
async fn wp_25_no_other_role_has_a_way_in() {
    for office in demo_offices().await {
        for role in Role::ALL.iter().filter(|role| **role != Role::ComplaintBody) {
            let mut browser = crate::people::tests::browser(&office, role.word()).await;
            for path in
                ["/complaints", "/complaints/numbers", "/complaints/office", "/complaints/members", "/complaints/12345674"]
            {
                assert_eq!(browser.get(path).await.status, StatusCode::FORBIDDEN, "{} {path}", role.word());
            }
            assert!(!browser.get("/").await.text.contains("/complaints"), "{}", role.word());
        }
    }
}
