//! A telephone is another key to an account and no other body (WP-7, decision 0022): each condition alone.

use super::*;
use crate::my::tests::channel::opened_at;

const SHARED: &str = "This number stands in another record too";

#[tokio::test]
async fn wp_07_a_verified_number_makes_no_channel_of_a_card_of_the_reporting_body() {
    for office in demo_offices().await {
        // Who recorded it, who gave the card, whether the number is verified, whether another record bears it; is a yes taken?
        let cases = [
            ("county_desk", "county_desk", false, false, false),
            ("county_desk", "county_desk", true, false, false),
            ("township_desk", "township_desk", true, false, false),
            ("operator", "township_desk", true, false, false),
            ("county_desk", "confirming_desk", false, false, true),
            ("county_desk", "confirming_desk", true, false, true),
            ("county_desk", "confirming_desk", true, true, false),
            ("county_desk", "confirming_desk", false, true, true),
            ("township_desk_2", "township_desk", true, false, true),
            ("township_desk_2", "township_desk", true, true, false),
            ("forgotten", "township_desk", true, false, false),
        ];
        for (n, (reporter, giver, has_verified, shared, taken)) in (1..).zip(cases) {
            let what = format!("recorded by {reporter}, card of {giver}, verified {has_verified}, shared {shared}");
            office.later(600);
            let phone = number(7000 + n);
            let someone = listed(2 * n, (!has_verified).then_some(phone.as_str()));
            bring_in_as(&office, reporter, &[job(&someone)]).await;
            let record = jobs_of(&office, id_of(&office, &someone).await).await.remove(0);
            let mut me = opened_at(&office, giver, &someone).await;
            if has_verified {
                verify(&office, &mut me, &phone).await;
            }
            if shared {
                bring_in_as(&office, reporter, &[job(&listed(2 * n + 1, Some(&phone)))]).await;
            }
            assert_eq!(phone_of(&office, &someone).await, (Some(phone.clone()), has_verified), "{what}");
            let lines = journal(&office).await;
            let page = me.get("/my/work").await.text;
            assert_eq!(page.contains("/mine\""), taken, "{what}");
            assert_eq!(page.contains(SHARED), has_verified && shared, "{what}");
            let answer = me.submit("/my/work", &format!("/my/work/{}/mine", record.id), &[]).await;
            let after = jobs_of(&office, record.person).await.remove(0);
            assert_eq!((after.confirmed, after.said), (taken, taken), "{what}");
            assert_eq!(journal(&office).await, lines, "{what}");
            if !taken {
                assert_eq!(answer.status, StatusCode::CONFLICT, "{what}");
                assert_eq!(after, record, "{what}: nothing is stored");
            }
            // Taken off the account, the number is no key any more: the card alone speaks.
            if has_verified && shared && giver == "confirming_desk" {
                assert_eq!(me.submit("/my/phone", "/my/phone/off", &[]).await.location(), "/my/phone");
                let yes = me.submit("/my/work", &format!("/my/work/{}/mine", record.id), &[]).await;
                assert_eq!(yes.location(), "/my/work", "{what}");
            }
        }
    }
}

#[tokio::test]
async fn wp_07_a_new_card_takes_the_telephone_of_whoever_had_the_account_before_off() {
    for office in demo_offices().await {
        let zhaxi = listed(1, None);
        bring_in_as(&office, "township_desk", &[job(&zhaxi)]).await;
        // A desk breaks the seal of its own card, opens the account and puts its own telephone in.
        let mut desk = opened_at(&office, "township_desk", &zhaxi).await;
        verify(&office, &mut desk, &number(7001)).await;
        assert!(!desk.get("/my/work").await.text.contains("/mine\""));
        // Then the person gets a card of the confirming desk: its yes counts, and the desk's telephone opens nothing.
        let mut me = opened_at(&office, "confirming_desk", &zhaxi).await;
        assert!(me.get("/my/work").await.text.contains("/mine\""));
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(number(7001)), false));
        office.later(600);
        let mut again = office.browser();
        again.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", &number(7001))]).await;
        assert!(office.sent().pop().unwrap().1.contains("opens no account"));
    }
}

#[tokio::test]
async fn wp_07_a_verified_number_takes_the_place_of_a_lists_and_no_list_and_no_desk_takes_its_place() {
    for office in demo_offices().await {
        let zhaxi = listed(1, Some(&number(7001)));
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let page = me.get("/my/phone").await.text;
        assert!(page.contains("*******7001") && page.contains("not verified") && page.contains("came with a list"), "{page}");
        // What came with a list opens nothing.
        let mut visitor = office.browser();
        visitor.submit("/my/sign-in/phone", "/my/sign-in/phone", &[("phone", &number(7001))]).await;
        assert!(office.sent().pop().unwrap().1.contains("opens no account"));
        let before = journal(&office).await;
        verify(&office, &mut me, &number(7002)).await;
        assert_eq!(journal(&office).await, before, "one's own number is no journal event");
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(number(7002)), true));
        assert!(me.get("/my/record").await.text.contains("changed by me"));
        bring_in(&office, &[job(&listed(1, Some(&number(7003))))]).await;
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(number(7002)), true), "a list");
        let mut county = browser(&office, "county_desk").await;
        open(&mut county, &zhaxi, "correct").await;
        let path = format!("/people/{}/correct", id_of(&office, &zhaxi).await);
        assert_eq!(fill(&mut county, &path, &[("phone", &number(7003))]).await.status, StatusCode::CONFLICT, "a desk");
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(number(7002)), true));
        // Another number that the person only types is not the one that they verified.
        let done = fill(&mut me, "/my/correct", &[("phone", &number(7004))]).await;
        assert!(done.location().starts_with("/my/record"), "{}", done.text);
        assert_eq!(phone_of(&office, &zhaxi).await, (Some(number(7004)), false));
    }
}

#[tokio::test]
async fn wp_07_one_number_opens_one_account() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (listed(1, None), listed(2, None));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        verified(&office, &zhaxi, &number(7001)).await;
        let mut other = resident(&office, &deji).await;
        assert_eq!(ask(&mut other, &number(7001)).await.location(), "/my/phone/code");
        let taken = type_code(&mut other, &code_to(&office, &number(7001))).await;
        assert!(taken.status == StatusCode::CONFLICT && taken.text.contains("opens another account"), "{}", taken.text);
        assert_eq!(phone_of(&office, &deji).await, (None, false));
        // Nobody but a resident reaches any of it.
        for account in ["county_desk", "township_desk", "confirming_desk", "planning", "employer", "administrator"] {
            let mut staff = browser(&office, account).await;
            let answer = staff.submit("/account", "/my/phone", &[("phone", &number(7009))]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
    }
}
