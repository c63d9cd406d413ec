//! Neutral messages to those who chose them.

use super::*;
use crate::after::acts as own;
use crate::testing::Gateway;
use leka_core::{Lang, Phone};

/// What was sent, without the numbers.
fn texts(office: &TestOffice) -> Vec<String> {
    office.sent().into_iter().map(|(_, text)| text).collect()
}

#[tokio::test]
async fn sec_39_a_message_goes_to_who_chose_it_once_and_names_no_work_and_no_firm() {
    for (world, _, placement) in begun().await {
        let office = &world.office;
        // Without a verified number nothing is promised.
        assert_eq!(own::choose(&world.me, "message", "").await.unwrap_err().message, "after-no-number");
        let page = browser(office, "resident").await.get("/my/after").await.text;
        assert!(page.contains("value=\"message\" disabled"), "{page}");
        verify_phone(office, &world.zhaxi).await;
        assert!(world.zhaxi.phone.as_ref().is_some_and(|phone| Phone::parse(phone.secret()).is_some()));
        let speaks = Desk { lang: Lang::Bo, ..world.me.clone() };
        own::choose(&speaks, "message", "").await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        assert!(texts(office).is_empty(), "nothing waits yet");
        world.days(3);
        // Whether somebody answered well before the message makes no difference: nobody knows.
        let mut me = browser(office, "resident").await;
        send(&mut me, placement, "send", WELL).await;
        nightly::tell(&office.operator()).await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        let messages = texts(office);
        assert_eq!(messages.len(), 1, "{messages:?}");
        let bo = leka_platform::words::word(Lang::Bo, "after-message");
        assert!(bo.lang == Lang::Bo && messages[0].contains(&bo.text), "in the language of the page: {messages:?}");
        assert!(!messages[0].contains("样本") && !messages[0].contains("青稞"));
        // The next ones at day 30; taken back, none.
        world.days(27);
        own::choose(&world.me, "own", "").await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        assert!(texts(office).iter().all(|text| text.contains(&bo.text)) && texts(office).len() <= 1);
        own::choose(&world.me, "message", "").await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        let english = leka_platform::words::word(Lang::En, "after-message").text;
        assert!(texts(office).iter().any(|text| text.contains(&english)), "{:?}", texts(office));
    }
}

#[tokio::test]
async fn sec_39_that_a_firm_reported_a_last_day_is_told_to_who_chose_messages_in_the_same_words_and_once() {
    for (world, id, _) in begun().await {
        let office = &world.office;
        verify_phone(office, &world.zhaxi).await;
        let end = async |plus: i32| {
            let day = day(&world, plus);
            crate::returns::acts::report_end(&world.employer, id, Some(day)).await.unwrap();
        };
        let morning = async || {
            world.days(1);
            nightly::tell(&office.operator()).await.unwrap();
            office.take_sent()
        };
        // Who did not ask for messages has none, and of what was there before there is none either.
        world.days(31);
        end(-2).await;
        assert!(morning().await.is_empty());
        own::choose(&world.me, "message", "").await.unwrap();
        let text = leka_platform::words::word(Lang::En, "after-message").text;
        let all = morning().await;
        assert!(all.len() == 1 && all[0].1 == text, "the questions of day 30: {all:?}");
        assert!(morning().await.is_empty());
        // Another day is news: one neutral message, in the words in which questions are told of.
        end(-1).await;
        let all = morning().await;
        assert!(all.len() == 1 && all[0].1 == text, "{all:?}");
        assert_eq!(Some(all[0].0.as_str()), world.zhaxi.phone.as_ref().map(|phone| phone.secret()));
        assert!(morning().await.is_empty(), "once");
        // Saving the same choice again forgets nothing; taken back, there is nothing to tell.
        own::choose(&world.me, "message", "").await.unwrap();
        crate::returns::acts::report_end(&world.employer, id, None).await.unwrap();
        assert!(morning().await.is_empty());
        // The own page says what it is; whoever looks for themselves has no message.
        own::choose(&world.me, "own", "").await.unwrap();
        end(0).await;
        let shown = day(&world, 0);
        assert!(morning().await.is_empty());
        for lang in ["zh", "bo", "en"] {
            let page = browser(office, "resident").await.get(&format!("/my/after?lang={lang}")).await;
            assert!(page.status == StatusCode::OK && page.text.contains(&format!("href=\"/my/applications/{id}\"")), "{lang}");
        }
        let page = browser(office, "resident").await.get("/my/after").await.text;
        assert!(
            page.contains("Last day, as the firm reports it") && page.contains(&leka_platform::words::day(Lang::En, shown)),
            "{page}"
        );
    }
}

#[tokio::test]
async fn sec_39_a_number_that_is_refused_silences_nobody_else_and_is_tried_again() {
    for (world, _, _) in begun().await {
        let office = &world.office;
        let (other, id) = world.offered_to(1).await;
        acts::accept(&other, id, &world.hash().await).await.unwrap();
        world.days(3);
        answers::report_start(&world.employer, id, day(&world, 0)).await.unwrap();
        let second = person(101, HOME);
        for (desk, who) in [(&world.me, &world.zhaxi), (&other, &second)] {
            verify_phone(office, who).await;
            own::choose(desk, "message", "").await.unwrap();
        }
        world.days(3);
        let gateway = Gateway::refusing(1);
        office.office.set_messenger(Some(gateway.clone()));
        let morning = async || {
            let before = crate::my::tests::journal(office).await;
            nightly::tell(&office.operator()).await.unwrap();
            (gateway.counts(), crate::my::tests::journal(office).await - before)
        };
        // Whatever came of it, the journal has the same lines (WP-10).
        assert_eq!(morning().await, ((2, 1), 2), "both were tried");
        assert_eq!(morning().await, ((1, 1), 2), "and the refused one again");
        assert_eq!(morning().await, ((0, 0), 2));
        // A choice that cannot be read silences nobody else either.
        office.damage("check_in", "person", id_of(office, &second).await).await;
        world.days(27);
        assert_eq!(morning().await, ((1, 1), 2));
    }
}

#[tokio::test]
async fn wp_24_what_is_kept_after_the_start_goes_with_the_person() {
    for (world, _, _) in begun().await {
        let office = &world.office;
        verify_phone(office, &world.zhaxi).await;
        own::choose(&world.me, "message", "").await.unwrap();
        world.days(30);
        night(office).await;
        let kept = |all: &str| all.lines().filter(|line| line.starts_with("check_in|") || line.starts_with("wage_day|")).count();
        assert!(kept(&records(office).await) >= 2);
        crate::my::acts::delete(&world.me).await.unwrap();
        assert_eq!(kept(&records(office).await), 0);
        let findings = leka_platform::check::check(&office.office).await.unwrap();
        let left = |(place, _): &&(String, i64)| place.starts_with("check_in.") || place.starts_with("wage_day.");
        assert_eq!(findings.orphans.iter().filter(left).count(), 0, "{findings:?}");
        night(office).await;
    }
}

#[tokio::test]
async fn wp_17_the_body_telephones_those_who_asked_for_it_and_nobody_else() {
    for (world, _, _) in begun().await {
        let office = &world.office;
        let choose = async |channel: &'static str, contact: &'static str| own::choose(&world.me, channel, contact).await;
        assert_eq!(choose("call", "199 0000 0042").await.unwrap_err().message, "conduct-not-ready");
        let (staff, _) = member(office).await;
        let mut me = browser(office, "resident").await;
        let fields = [("say", "channel"), ("channel", "call"), ("contact", " ")];
        let wrong = me.submit("/my/after", "/my/after", &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("id=\"contact-error\"") && wrong.text.contains("value=\"call\" checked"), "{}", wrong.text);
        choose("call", "199 0000 0042, evenings").await.unwrap();
        let page = async || {
            let mut body = office.signed_in(&staff).await;
            conduct::tests::open_office(office, &staff, &mut body).await;
            (body.get("/complaints/calls").await.text, body)
        };
        nightly::tell(&office.operator()).await.unwrap();
        assert!(page().await.0.contains("Nobody has asked for a call"), "nothing waits yet");
        world.days(3);
        nightly::tell(&office.operator()).await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        let (text, mut body) = page().await;
        assert_eq!(text.matches("199 0000 0042, evenings").count(), 1, "{text}");
        assert!(!text.contains(world.zhaxi.name.secret()) && !records(office).await.contains("evenings"));
        // Called: it leaves the list, and nothing says what came of it.
        let id = text.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(body.submit("/complaints/calls", "/complaints/calls", &[("id", &id)]).await.location(), "/complaints/calls");
        assert!(page().await.0.contains("Nobody has asked for a call"));
        nightly::tell(&office.operator()).await.unwrap();
        assert!(page().await.0.contains("Nobody has asked for a call"), "once for each set of questions");
        // The next ones; whoever chooses otherwise is called no more.
        world.days(27);
        nightly::tell(&office.operator()).await.unwrap();
        assert!(page().await.0.contains("evenings"));
        choose("own", "").await.unwrap();
        assert!(page().await.0.contains("Nobody has asked for a call"));
        // What nobody answers goes by itself.
        choose("call", "199 0000 0042, evenings").await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        assert!(page().await.0.contains("evenings"));
        world.days(31);
        night(office).await;
        assert!(page().await.0.contains("Nobody has asked for a call"));
    }
}
