//! Whoever complains.

use super::*;
use crate::accounts::secret;
use crate::conduct::sealed::{self, Lock};
use crate::conduct::{keys, store};
use crate::people::tests::without_tokens;
use crate::testing::offices;
use std::path::Path;

/// Every file below a folder whose bytes hold one of these.
fn files_with(dir: &Path, needles: &[&str], out: &mut Vec<String>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_with(&path, needles, out);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        for needle in needles {
            if bytes.windows(needle.len()).any(|part| part == needle.as_bytes()) {
                out.push(format!("{} holds {needle}", path.display()));
            }
        }
    }
}

#[tokio::test]
async fn sec_36_all_files_with_all_keys_hold_no_word_of_a_complaint() {
    for office in offices().await {
        let (staff, mut body) = member(&office).await;
        let mut worker = office.browser();
        let more = [
            ("employer", "CANARY-FIRM"),
            ("place", "CANARY-PLACE"),
            ("since", "CANARY-SINCE"),
            ("contact", "CANARY-CONTACT"),
            ("kind", "reprisal"),
        ];
        let paper = filed(&mut worker, &more).await;
        step_message(&mut body, &paper).await;
        let seen = body.get(&address(&paper)).await.text;
        let canaries = ["CANARY-FIRM", "CANARY-PLACE", "CANARY-SINCE", "CANARY-CONTACT", "CANARY-TEXT", "CANARY-ANSWER"];
        for canary in canaries {
            assert!(seen.contains(canary), "the body reads {canary}");
        }
        assert!(look(&mut worker, &paper).await.text.contains("CANARY-ANSWER"));
        // Databases, their logs, the keys of the server, whatever lies there.
        let data = &office.office.location.data;
        let word = paper.word.replace(' ', "");
        let mut found = Vec::new();
        let secret = ["CANARY", "reprisal", PASSPHRASE, paper.word.as_str(), word.as_str()];
        files_with(data, &secret, &mut found);
        assert_eq!(found, Vec::<String>::new());
        assert!(!main_records(&office).await.contains("CANARY"));
        // Whoever holds the keys of the server only has a locked key and sealed boxes, which that key alone opens.
        let reader = office.operator().read_cases(&office.operator().may(&crate::conduct::Complain).await.unwrap()).unwrap();
        let locked = store::find_member(&reader, staff.id).await.unwrap().unwrap().locked;
        let (place, whose) = (secret::place().unwrap(), keys::whose(staff.id));
        assert!(sealed::unlock(&place, &locked, Lock::Passphrase, "seven quiet yaks listed", &whose).await.unwrap().is_none());
        let key = sealed::unlock(&place, &locked, Lock::Passphrase, PASSPHRASE, &whose).await.unwrap().unwrap();
        let id: i64 = paper.number.replace(' ', "").parse().unwrap();
        let (mut told, mut answered) = (String::new(), 0);
        for stored in store::list_steps(&reader, id).await.unwrap() {
            told += &String::from_utf8_lossy(&sealed::unseal(&key, id, &stored.for_body).unwrap());
            assert!(sealed::unseal(&sealed::new_key(), id, &stored.for_body).is_err());
            // The person's copy is for the person's word alone.
            if let Some(own) = &stored.for_person {
                assert!(sealed::unseal(&key, id, own).is_err());
                answered += 1;
            }
        }
        assert!(answered > 0 && canaries.iter().all(|canary| told.contains(canary)), "{told}");
    }
}

#[tokio::test]
async fn wp_25_a_complaint_leaves_the_main_database_as_it_was() {
    for office in offices().await {
        member(&office).await;
        let before = main_records(&office).await;
        let mut worker = office.browser();
        let paper = filed(&mut worker, &[("urgent", "yes")]).await;
        look(&mut worker, &paper).await;
        let fields = [("number", paper.number.as_str()), ("word", &paper.word), ("text", "更多"), ("may_tell", "")];
        let answer = worker.submit("/complain/case", "/complain/case/write", &fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        assert!(main_records(&office).await == before, "no journal entry, no row, nothing");
    }
}

#[tokio::test]
async fn wp_25_before_there_is_a_key_the_page_says_where_to_telephone() {
    for office in offices().await {
        let desk = office.operator();
        let named = crate::conduct::Body { name: "样本机构".into(), phone: "199 0000 0000".into(), since: desk.today() };
        crate::conduct::set_body(&desk, named).await.unwrap();
        let mut worker = office.browser();
        let page = worker.get("/complain").await;
        assert!(page.text.contains("199 0000 0000") && !page.text.contains("name=\"what\""), "{}", page.text);
        // A form that was open before is not lost silently.
        let token = worker.get("/sign-in").await.token();
        let fields = [
            ("form_token", token.as_str()),
            ("kind", "wages"),
            ("what", "x"),
            ("employer", ""),
            ("place", ""),
            ("since", ""),
            ("contact", ""),
        ];
        assert_eq!(worker.post("/complain", &fields).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn wp_25_what_is_missing_is_said_at_its_field_and_what_was_typed_stays() {
    for office in offices().await {
        member(&office).await;
        let mut worker = office.browser();
        let page = complain(&mut worker, &[("kind", ""), ("employer", "样本工地"), ("urgent", "yes")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("id=\"kind-error\"") && page.text.contains("样本工地") && page.text.contains(TEXT));
        assert!(page.text.contains("value=\"yes\" aria-describedby=\"urgent-hint\" checked"));
        let page = complain(&mut worker, &[("what", "  ")]).await;
        assert!(page.text.contains("id=\"what-error\""), "{}", page.text);
        assert!(page.text.contains("value=\"wages\" checked"));
        // By default nothing may be told.
        assert!(!worker.get("/complain").await.text.contains("checked"));
    }
}

#[tokio::test]
async fn sec_04_a_wrong_number_and_a_wrong_word_look_the_same_and_wait_longer_and_longer() {
    for office in offices().await {
        member(&office).await;
        let mut worker = office.browser();
        let paper = filed(&mut worker, &[]).await;
        let unknown = Paper { number: "1234 5674".into(), word: paper.word.clone() };
        let other = Paper { number: paper.number.clone(), word: "2222 3333 4444".into() };
        let short = Paper { number: paper.number.clone(), word: "2222".into() };
        let none = Paper { number: "7".into(), word: paper.word.clone() };
        let mut answers = Vec::new();
        for wrong in [&unknown, &other, &short, &none] {
            let answer = look(&mut worker, wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            answers.push(without_tokens(&answer.text).replace(&format!("value=\"{}\"", wrong.number), ""));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "one answer for all");
        look(&mut worker, &other).await;
        assert_eq!(look(&mut worker, &paper).await.status, StatusCode::TOO_MANY_REQUESTS);
        office.later(300);
        let seen = look(&mut worker, &Paper { number: paper.number.clone(), word: paper.word.to_lowercase() }).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text);
        // Nothing of number and word is in an address (SEC-13), and what the person wrote is not shown again.
        assert!(!seen.text.contains("CANARY") && !seen.text.contains(&format!("/{}", paper.number.replace(' ', ""))));
    }
}

#[tokio::test]
async fn sec_04_many_words_at_the_same_moment_are_no_way_around_the_wait() {
    for office in offices().await {
        member(&office).await;
        let mut worker = office.browser();
        let paper = filed(&mut worker, &[]).await;
        let token = worker.get("/complain/case").await.token();
        // Whoever clicks twice sees the case both times.
        let mut again = office.browser();
        again.cookies = worker.cookies.clone();
        let fields = [("form_token", token.as_str()), ("number", &paper.number), ("word", &paper.word)];
        let (one, two) = tokio::join!(worker.post("/complain/case", &fields), again.post("/complain/case", &fields));
        assert_eq!([one.status, two.status], [StatusCode::OK; 2]);
        // Guessing at one case, each from elsewhere.
        let mut tries = tokio::task::JoinSet::new();
        for n in 0..20 {
            let mut one = office.browser();
            (one.cookies, one.peer) = (worker.cookies.clone(), ([192, 0, 2, n], 4_000).into());
            let (token, number) = (token.clone(), paper.number.clone());
            tries.spawn(async move {
                let fields = [("form_token", token.as_str()), ("number", &number), ("word", "2222 3333 4444")];
                one.post("/complain/case", &fields).await.status
            });
        }
        let mut seen = tries.join_all().await;
        seen.sort();
        assert_eq!(seen[..5], [StatusCode::UNPROCESSABLE_ENTITY; 5]);
        assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 15]);
    }
}

#[tokio::test]
async fn sec_04_many_complaints_from_one_place_wait_and_lose_nothing_that_was_typed() {
    for office in offices().await {
        member(&office).await;
        let mut worker = office.browser();
        for _ in 0..5 {
            filed(&mut worker, &[]).await;
        }
        let answer = complain(&mut worker, &[]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(answer.text.contains(TEXT));
        office.later(300);
        filed(&mut worker, &[]).await;
    }
}

#[tokio::test]
async fn sec_36_a_backup_carries_complaints_sealed() {
    for office in offices().await {
        let (_, mut body) = member(&office).await;
        let paper = filed(&mut office.browser(), &[]).await;
        step_message(&mut body, &paper).await;
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("copy.leka");
        leka_platform::backup::backup(&office.office, &file).await.unwrap();
        let location = leka_platform::office::Location::at(&dir.path().join("elsewhere"));
        leka_platform::backup::restore(&location, &file, Some(&office.office.location.keys()), None).await.unwrap();
        let mut found = Vec::new();
        files_with(dir.path(), &["CANARY", "wages"], &mut found);
        assert_eq!(found, Vec::<String>::new());
        let again = leka_platform::Office::open_restored(location, office.clock.clone(), crate::FACTS).await.unwrap();
        let mut browser = Browser::new(crate::site::router(again));
        let seen = look(&mut browser, &paper).await;
        assert!(seen.text.contains("CANARY-ANSWER"), "{}", seen.text);
    }
}

async fn step_message(body: &mut Browser, paper: &Paper) {
    let fields = [("step", "message"), ("text", "CANARY-ANSWER"), ("to", "")];
    let answer = body.submit(&address(paper), &address(paper), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
}
