//! The number in one's own account.

use super::*;
use leka_platform::messages::{Message, Messenger};
use leka_platform::{Failure, Kind};
use std::sync::Arc;

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

#[tokio::test]
async fn sec_05_a_code_works_once_for_ten_minutes_in_the_account_that_asked() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (listed(1, None), listed(2, None));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let (mut me, mut other) = (resident(&office, &zhaxi).await, resident(&office, &deji).await);
        let mine = number(7001);
        // A session left open is not enough for a new key.
        let bare = me.submit("/my/phone", "/my/phone", &[("phone", &mine), ("password", "not the password")]).await;
        assert!(bare.status == WRONG && bare.text.contains("id=\"password-error\"") && office.sent().is_empty());
        assert!(bare.text.contains(&format!("value=\"{mine}\"")), "what was typed stays");
        for bad in ["0895-4560000", "12"] {
            assert!(ask(&mut me, bad).await.text.contains("id=\"phone-error\""), "{bad}");
        }
        assert_eq!(ask(&mut me, &mine).await.location(), "/my/phone/code");
        let code = code_to(&office, &mine);
        // A slow hash, and the code stands nowhere else.
        let kept = secrets(&office).await;
        assert!(kept.len() == 1 && kept[0].starts_with("$argon2id$") && !kept[0].contains(&code));
        let page = me.get("/my/phone/code").await.text;
        assert!(page.contains("*******7001") && !page.contains(&mine) && !page.contains(&code));
        // In another account it is worth nothing, also while a code waits there.
        assert_eq!(ask(&mut other, &number(7002)).await.location(), "/my/phone/code");
        assert_eq!(type_code(&mut other, &code).await.status, WRONG);
        // A wrong one, then the right one however it is typed, then the same one again.
        assert_eq!(type_code(&mut me, &not(&code)).await.status, WRONG);
        assert_eq!(phone_of(&office, &zhaxi).await, (None, false));
        let typed = format!(" {} {}", &code[..4], &code[4..]);
        assert_eq!(type_code(&mut me, &typed).await.location(), "/my/phone");
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(mine.clone()), true));
        let token = me.get("/my/phone").await.token();
        let replay = me.post("/my/phone/code", &[("form_token", &token), ("code", &code)]).await;
        assert!(replay.status == WRONG && replay.text.contains("This code does not work"), "{}", replay.text);
        // Ten minutes, not a moment longer; a new code makes the one before worthless.
        assert_eq!(ask(&mut me, &number(7003)).await.location(), "/my/phone/code");
        let first = code_to(&office, &number(7003));
        office.later(599);
        assert_eq!(ask(&mut me, &number(7003)).await.location(), "/my/phone/code");
        let second = code_to(&office, &number(7003));
        if first != second {
            assert_eq!(type_code(&mut me, &first).await.status, WRONG);
        }
        office.later(600);
        let token = me.get("/my").await.token();
        let late = me.post("/my/phone/code", &[("form_token", &token), ("code", &second)]).await;
        assert_eq!(late.status, WRONG);
        assert_eq!(me.get("/my/phone/code").await.location(), "/my/phone");
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(mine), true));
        // Unknown keys are refused (SEC-17).
        assert_eq!(me.submit("/my/phone", "/my/phone/code", &[("code", &second), ("account", "7")]).await.status, WRONG);
        assert!(leka_platform::check::check(&office.office).await.unwrap().is_clean());
    }
}

#[tokio::test]
async fn sec_05_of_two_uses_of_a_code_one_wins_and_guessing_ends_after_five() {
    for office in demo_offices().await {
        let zhaxi = listed(1, None);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        ask(&mut me, &number(7001)).await;
        let code = code_to(&office, &number(7001));
        let token = me.get("/my/phone/code").await.token();
        let mut too = office.browser();
        too.cookies = me.cookies.clone();
        let fields = [("form_token", token.as_str()), ("code", code.as_str())];
        let (one, two) = tokio::join!(me.post("/my/phone/code", &fields), too.post("/my/phone/code", &fields));
        let mut seen = [one.status, two.status];
        seen.sort();
        assert_eq!(seen, [StatusCode::SEE_OTHER, WRONG]);
        // Five wrong ones, and the right one is dead.
        ask(&mut me, &number(7002)).await;
        let code = code_to(&office, &number(7002));
        for _ in 0..5 {
            assert_eq!(type_code(&mut me, &not(&code)).await.status, WRONG);
        }
        assert_eq!(type_code(&mut me, &code).await.status, WRONG, "dead");
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(number(7001)), true));
        // Many at the same moment are no way around it.
        office.later(600);
        ask(&mut me, &number(7002)).await;
        let code = code_to(&office, &number(7002));
        let token = me.get("/my/phone/code").await.token();
        let mut tries = Vec::new();
        for n in 0..8 {
            let mut one = office.browser();
            one.cookies = me.cookies.clone();
            let (token, guess) = (token.clone(), if n < 7 { not(&code) } else { code.clone() });
            tries.push(tokio::spawn(async move {
                one.post("/my/phone/code", &[("form_token", token.as_str()), ("code", guess.as_str())]).await.status
            }));
        }
        for one in tries {
            one.await.unwrap();
        }
        let query = Query::select().column(Alias::new("tries")).from(Alias::new("one_time_code")).to_owned();
        let rows = office.office.db.reader().all(&query).await.unwrap();
        assert!(rows.iter().all(|row| row.try_get_by_index::<i64>(0).unwrap() <= 5));
    }
}

#[tokio::test]
async fn sec_46_messages_to_a_number_and_from_a_source_have_an_end() {
    for office in demo_offices().await {
        let zhaxi = listed(1, None);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        for _ in 0..3 {
            assert_eq!(ask(&mut me, &number(7001)).await.status, StatusCode::SEE_OTHER);
        }
        let more = ask(&mut me, &number(7001)).await;
        assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(more.text.contains("try again in 10 minutes"), "{}", more.text);
        // From elsewhere, for the same number, also by a visitor: the number has its rest.
        let mut visitor = office.browser();
        visitor.peer = ([127, 0, 0, 9], 50_000).into();
        let asked = visitor.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", &number(7001))]).await;
        assert_eq!(asked.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(office.sent().len(), 3);
        // Its rest is short, and what somebody else asked for takes nothing from the visitor.
        office.later(60);
        let asked = visitor.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", &number(7001))]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
        assert_eq!(ask(&mut me, &number(7001)).await.status, StatusCode::TOO_MANY_REQUESTS);
        // One source, many numbers; what was refused does not count.
        for n in 0..17 {
            assert_eq!(ask(&mut me, &number(7100 + n)).await.status, StatusCode::SEE_OTHER, "{n}");
        }
        assert_eq!(ask(&mut me, &number(7200)).await.status, StatusCode::TOO_MANY_REQUESTS);
        // It ends by itself.
        office.later(600);
        let mut me = office.browser();
        let asked = me.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", &number(7001))]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn sec_39_a_message_speaks_the_language_of_the_page_and_says_nothing_of_work() {
    for office in demo_offices().await {
        let zhaxi = listed(1, None);
        let mut work = job(&zhaxi);
        work.employer = "样本合作社".to_owned();
        bring_in(&office, &[work]).await;
        let mut me = resident(&office, &zhaxi).await;
        for (lang, words) in [("zh", "是您的验证码"), ("bo", "ར་སྤྲོད་ཨང་གྲངས"), ("en", "is your code")]
        {
            office.later(120);
            me.get(&format!("/my/phone?lang={lang}")).await;
            assert_eq!(ask(&mut me, &number(7001)).await.status, StatusCode::SEE_OTHER);
            let (to, text) = office.sent().pop().unwrap();
            assert!(to == number(7001) && text.contains(words) && text.starts_with("Leka"), "{text}");
            assert!(!text.contains("样本") && !text.contains(zhaxi.name.secret()) && text.chars().count() < 120, "{text}");
        }
        let page = me.get("/my/phone?lang=en").await.text;
        assert!(page.contains("<title>My telephone"), "neutral");
    }
}

struct Broken;
#[async_trait::async_trait]
impl Messenger for Broken {
    async fn send(&self, _: &Message) -> Result<(), Failure> {
        Err(Failure::new(Kind::Internal, "broken"))
    }
}

#[tokio::test]
async fn sec_05_what_could_not_be_sent_is_said_at_the_number() {
    for office in demo_offices().await {
        let zhaxi = listed(1, None);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        for (messenger, said) in [(Some(Arc::new(Broken) as Arc<dyn Messenger>), "could not be sent"), (None, "No messages can")]
        {
            office.office.set_messenger(messenger);
            let answer = ask(&mut me, &number(7001)).await;
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(answer.text.contains(said) && answer.text.contains("id=\"phone-error\""), "{}", answer.text);
            // Whether an account has the number makes no difference.
            let mut visitor = office.browser();
            let answer = visitor.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", &number(7009))]).await;
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        }
    }
}
