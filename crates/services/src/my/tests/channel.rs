//! A yes is taken only over a channel that the reporting body does not control (WP-7).

use super::*;

fn desk_of(office: &TestOffice, account: &str) -> Desk {
    match account {
        "township_desk" => desk_as(office, account, Role::TownshipDesk, Some(HOME)),
        "county_desk" => desk_as(office, account, Role::CountyDesk, None),
        _ => desk_as(office, account, Role::ConfirmingDesk, None),
    }
}

/// Somebody's browser, opened with a card of this desk.
pub async fn opened_at(office: &TestOffice, account: &str, person: &CheckedPerson) -> Browser {
    let card = card_at(office, &desk_of(office, account), person).await.unwrap();
    let mut browser = office.browser();
    assert_eq!(begin(&mut browser, &card.code).await.location(), "/my");
    browser
}

const SAME: &str = "Whoever recorded this also gave you your card";
const OWN: &str = "You recorded this, and it stands. A desk of the township or county opened your account";

#[tokio::test]
async fn wp_07_a_yes_over_a_card_of_the_reporting_body_is_not_taken_and_nothing_is_stored() {
    for office in demo_offices().await {
        // Who recorded it, who gave the card, whether a yes is taken.
        let cases = [
            ("operator", "county_desk", false),
            ("operator", "township_desk", false),
            ("operator", "confirming_desk", true),
            ("county_desk", "county_desk", false),
            ("county_desk", "township_desk", false),
            ("township_desk", "township_desk", false),
            ("township_desk", "county_desk", false),
            ("township_desk", "confirming_desk", true),
            // The person lives at home: a township that reported them before is another body.
            ("township_desk_2", "township_desk", true),
            ("township_desk_2", "county_desk", false),
            // Nobody knows any more for whom this account acted.
            ("forgotten", "township_desk", false),
            ("forgotten", "confirming_desk", true),
        ];
        for (n, (reporter, giver, taken)) in (1..).zip(cases) {
            let what = format!("recorded by {reporter}, card from {giver}");
            let someone = person(n, HOME);
            bring_in_as(&office, reporter, &[job(&someone)]).await;
            let record = jobs_of(&office, id_of(&office, &someone).await).await.remove(0);
            let mut me = opened_at(&office, giver, &someone).await;
            let lines = journal(&office).await;
            let page = me.get("/my/work").await.text;
            assert_eq!((page.contains("/mine\""), page.contains(SAME)), (taken, !taken), "{what}");
            let answer = me.submit("/my/work", &format!("/my/work/{}/mine", record.id), &[]).await;
            let after = jobs_of(&office, record.person).await.remove(0);
            assert_eq!((after.confirmed, after.said), (taken, taken), "{what}");
            assert_eq!(journal(&office).await, lines, "{what}");
            if !taken {
                assert!(answer.status == StatusCode::CONFLICT && answer.text.contains(SAME), "{what}");
                assert_eq!(after, record, "{what}: nothing is stored");
                assert_eq!(text_of(&office, "confirmed_way", record.id).await.as_deref(), Some(""), "{what}");
            }
        }
    }
}

#[tokio::test]
async fn wp_07_the_list_in_which_a_record_stands_now_counts_as_well_as_who_recorded_it_first() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in_as(&office, "township_desk_2", &[job(&zhaxi)]).await;
        let record = jobs_of(&office, id_of(&office, &zhaxi).await).await.remove(0);
        let mut me = opened_at(&office, "township_desk", &zhaxi).await;
        assert!(me.get("/my/work").await.text.contains("/mine\""));
        for (division, taken) in [(HOME, false), ("540329", false), (ELSEWHERE, true)] {
            let import = office.operator().new_id();
            let tx = office.office.db.begin().await.unwrap();
            let columns = ["id", "kind", "file", "content", "source", "account", "division", "started_at", "state", "report"];
            let row = vec![
                import.into(),
                "placements".into(),
                "样本.xlsx".into(),
                "".into(),
                "样本".into(),
                "someone".into(),
                division.into(),
                0_i64.into(),
                "done".into(),
                "{}".into(),
            ];
            tx.insert_many("import", &columns, [row], None).await.unwrap();
            let moved = Query::update().table(Alias::new("placement")).value(Alias::new("import"), import).to_owned();
            tx.execute(&moved).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(me.get("/my/work").await.text.contains("/mine\""), taken, "{division}");
        }
        assert!(!jobs_of(&office, record.person).await.remove(0).said);
    }
}

#[tokio::test]
async fn wp_07_own_work_over_a_card_of_the_measured_body_is_reported_until_another_channel_says_it() {
    for office in demo_offices().await {
        for (n, giver, confirmed) in [(1, "county_desk", false), (2, "township_desk", false), (3, "confirming_desk", true)] {
            let someone = person(n, HOME);
            bring_in(&office, &[job(&someone)]).await;
            let id = id_of(&office, &someone).await;
            let mut me = opened_at(&office, giver, &someone).await;
            assert_eq!(me.submit("/my/work/new", "/my/work/new", &report(&[])).await.location(), "/my/work");
            let own = async || jobs_of(&office, id).await.into_iter().find(|job| job.trade == "厨师").unwrap();
            assert_eq!((own().await.confirmed, own().await.said), (confirmed, confirmed), "{giver}");
            // Why it is not confirmed is said as it is: nobody else recorded it, and an account need not come of a card.
            let page = me.get("/my/work").await.text;
            let (mine, others) = page.split_once("What others recorded about me").unwrap();
            assert_eq!((mine.contains(OWN), others.contains(SAME)), (!confirmed, !confirmed), "{giver}: {page}");
            assert!(!mine.contains(SAME) && !others.contains(OWN), "{giver}: {page}");
            // With a card of the desk without a target the person says it themselves.
            if !confirmed {
                let mut me = opened_at(&office, "confirming_desk", &someone).await;
                let yes = me.submit("/my/work", &format!("/my/work/{}/mine", own().await.id), &[]).await;
                assert_eq!(yes.location(), "/my/work", "{}", yes.text);
                assert!(own().await.confirmed);
            }
        }
        assert!(leka_platform::check::check(&office.office).await.unwrap().is_clean());
    }
}

#[tokio::test]
async fn wp_07_sec_39_a_card_that_is_handed_out_is_told_to_the_number_on_file_in_a_line_that_names_nobody() {
    use leka_core::{Lang, Phone};
    use leka_platform::words::word;
    for office in demo_offices().await {
        let listed = CheckedPerson { phone: Phone::parse("199 0000 7601"), ..person(1, HOME) };
        let none = CheckedPerson { phone: None, ..person(2, HOME) };
        bring_in(&office, &[job(&listed), job(&none)]).await;
        let desk = desk_of(&office, "township_desk");
        card_at(&office, &desk, &none).await.unwrap();
        assert!(office.take_sent().is_empty(), "no number");
        // On file is enough; verified, and in a language that was chosen, it is that language alone.
        card_at(&office, &desk, &listed).await.unwrap();
        let sent = office.take_sent();
        let [(to, text)] = &sent[..] else { panic!("{sent:?}") };
        assert_eq!(to, "19900007601");
        for lang in [Lang::Zh, Lang::Bo] {
            assert!(text.contains(&word(lang, "my-card-message").text), "{text}");
        }
        assert!(!text.contains(listed.name.secret()) && !text.contains("样本"), "{text}");
        verify_phone(&office, &listed).await;
        let me = crate::offers::tests::bind(&office, 9_001, &listed).await;
        crate::wishes::alerts::choose(&Desk { lang: Lang::Bo, ..me }, "answers").await.unwrap();
        card_at(&office, &desk, &listed).await.unwrap();
        let sent = office.take_sent();
        assert!(sent.len() == 1 && sent[0].1.contains(&word(Lang::Bo, "my-card-message").text), "{sent:?}");
        assert!(!sent[0].1.contains(&word(Lang::Zh, "my-card-message").text), "{sent:?}");
    }
}
