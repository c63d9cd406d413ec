//! The body is told while many others are there: nobody gets around the wait, and nothing that was typed is lost.

use super::*;
use crate::accounts::secret::FULL;

#[tokio::test]
async fn sec_04_many_who_tell_the_body_at_the_same_moment_are_no_way_around_the_wait() {
    for (world, _, placement) in begun().await {
        let office = &world.office;
        member(office).await;
        world.days(3);
        let mut me = browser(office, "resident").await;
        let path = format!("/my/after/{placement}");
        let token = me.get(&path).await.token();
        let mut tries = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let mut one = office.browser();
            one.cookies = me.cookies.clone();
            let (token, path) = (token.clone(), path.clone());
            tries.spawn(async move {
                let fields = [("form_token", token.as_str()), ("hurt", "yes"), ("what", "样本"), ("step", "tell")];
                one.post(&path, &fields).await
            });
        }
        let mut answers = tries.join_all().await;
        answers.sort_by_key(|answer| answer.status);
        let seen: Vec<StatusCode> = answers.iter().map(|answer| answer.status).collect();
        assert_eq!(seen[..5], [StatusCode::OK; 5]);
        assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 15]);
        assert!(answers[5..].iter().all(|answer| answer.text.contains(">样本</textarea>")), "what was typed stays");
        assert_eq!(cases(office).await, 5);
    }
}

#[tokio::test]
async fn sec_46_who_finds_no_place_for_a_hash_keeps_what_was_typed_and_loses_no_try() {
    for (world, _, placement) in begun().await {
        let office = &world.office;
        member(office).await;
        world.days(3);
        let mut me = browser(office, "resident").await;
        let typed = [("hurt", "yes"), ("what", "样本"), ("contact", "199 0000 0042"), ("may_tell", "yes")];
        let kept = ["name=\"hurt\" value=\"yes\"", ">样本</textarea>", "value=\"199 0000 0042\"", "\"tell-hint\" checked"];
        for _ in 0..6 {
            FULL.set(true);
            let answer = send(&mut me, placement, "tell", &typed).await;
            FULL.set(false);
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
            for text in ["Try again in a minute"].iter().chain(&kept) {
                assert!(answer.text.contains(text), "{text}: {}", answer.text);
            }
        }
        assert_eq!(cases(office).await, 0);
        let told = send(&mut me, placement, "tell", &typed).await;
        assert!(told.text.contains("class=\"code word\""), "{} {}", told.status, told.text);
    }
}
