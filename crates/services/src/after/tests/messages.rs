//! Neutral messages to those who chose them.

use super::*;
use crate::after::acts as own;
use crate::people::record::mark_phone;
use leka_core::{Lang, Phone};
use leka_platform::messages::settings::directory;
use leka_sheets::check::types::CheckedPerson;

fn sent(office: &TestOffice) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(directory(&office.office.location.data)) else { return Vec::new() };
    entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
}

async fn verify(office: &TestOffice, who: &CheckedPerson) {
    let id = id_of(office, who).await;
    let tx = office.office.db.begin().await.unwrap();
    mark_phone(&tx, id, true).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn sec_39_a_message_goes_to_who_chose_it_once_and_names_no_work_and_no_firm() {
    for (world, _, placement) in begun().await {
        let office = &world.office;
        // Without a verified number nothing is promised.
        assert_eq!(own::choose(&world.me, "message", "").await.unwrap_err().message, "after-no-number");
        let page = browser(office, "resident").await.get("/my/after").await.text;
        assert!(page.contains("value=\"message\" disabled"), "{page}");
        verify(office, &world.zhaxi).await;
        assert!(world.zhaxi.phone.as_ref().is_some_and(|phone| Phone::parse(phone.secret()).is_some()));
        let speaks = Desk { lang: Lang::Bo, ..world.me.clone() };
        own::choose(&speaks, "message", "").await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        assert!(sent(office).is_empty(), "nothing waits yet");
        world.days(3);
        // Whether somebody answered well before the message makes no difference: nobody knows.
        let mut me = browser(office, "resident").await;
        send(&mut me, placement, "send", WELL).await;
        nightly::tell(&office.operator()).await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        let messages = sent(office);
        assert_eq!(messages.len(), 1, "{messages:?}");
        let bo = leka_platform::words::word(Lang::Bo, "after-message");
        assert!(bo.lang == Lang::Bo && messages[0].contains(&bo.text), "in the language of the page: {messages:?}");
        assert!(!messages[0].contains("样本") && !messages[0].contains("青稞"));
        // The next ones at day 30; taken back, none.
        world.days(27);
        own::choose(&world.me, "own", "").await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        assert!(sent(office).iter().all(|text| text.contains(&bo.text)) && sent(office).len() <= 1);
        own::choose(&world.me, "message", "").await.unwrap();
        nightly::tell(&office.operator()).await.unwrap();
        let english = leka_platform::words::word(Lang::En, "after-message").text;
        assert!(sent(office).iter().any(|text| text.contains(&english)), "{:?}", sent(office));
    }
}

#[tokio::test]
async fn wp_24_what_is_kept_after_the_start_goes_with_the_person() {
    for (world, _, _) in begun().await {
        let office = &world.office;
        verify(office, &world.zhaxi).await;
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
            body.submit("/complaints/office", "/complaints/office", &[("passphrase", conduct::tests::PASSPHRASE)]).await;
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
