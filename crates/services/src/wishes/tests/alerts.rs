//! Alerts: off until asked for, neutral, at most as often as chosen, stopped with one word.

use super::*;
use crate::testing::{Gateway, offices};
use crate::wishes::alerts::{choose, list_due, stop, tell, tell_those};
use leka_core::Lang;
use std::time::Duration;

/// The morning of the next day.
async fn morning(world: &World) -> Vec<String> {
    world.days(1);
    tell(&world.office.operator()).await.unwrap();
    world.office.take_sent().into_iter().map(|(_, text)| text).collect()
}

/// Work within the limits. What is posted again under one title is no new work.
async fn kitchen(world: &World, title: &str) -> i64 {
    vacancy(world, &[("title", title), ("tasks", "洗菜、切菜。"), ("pay_from", "4200"), ("pay_to", "4200")]).await
}

#[tokio::test]
async fn wp_24_alerts_are_off_until_asked_for_neutral_and_only_of_new_work_within_the_limits() {
    for world in worlds().await {
        let office = &world.office;
        says(&world.me, &[("pay", "4000")]).await;
        assert!(morning(&world).await.is_empty(), "off until asked for");
        // Without a number of one's own nothing is promised.
        assert_eq!(choose(&world.me, "daily").await.unwrap_err().message, "after-no-number");
        let mut me = me(&world).await;
        let page = me.get("/my/suggestions").await.text;
        assert!(page.contains("value=\"daily\" disabled") && page.contains("value=\"off\" checked"), "{page}");
        verify_phone(&world.office, &world.zhaxi).await;
        let done = me.submit("/my/suggestions", "/my/suggestions/alerts", &[("often", "daily")]).await;
        assert_eq!(done.location(), "/my/suggestions#alerts", "{}", done.text);
        assert!(me.get("/my/suggestions").await.text.contains("value=\"daily\" checked"));
        assert_eq!(choose(&world.me, "hourly").await.unwrap_err().kind, Kind::Input);
        assert!(morning(&world).await.is_empty(), "nothing is new");
        // The harvest pays less than the limit; the kitchen does not.
        vacancy(&world, &[("title", "青稞收割")]).await;
        assert!(morning(&world).await.is_empty(), "not within the limits");
        let id = kitchen(&world, "厨房帮工").await;
        tell(&office.operator()).await.unwrap();
        assert!(office.take_sent().is_empty(), "what comes today is told of tomorrow");
        let messages = morning(&world).await;
        assert_eq!(messages.len(), 1, "{messages:?}");
        let text = &messages[0];
        assert!(text.contains("There is something new for you") && !text.contains("厨房") && !text.contains("样本"), "{text}");
        assert!(!text.contains(&id.to_string()) && !text.contains(world.zhaxi.name.secret()), "{text}");
        assert!(morning(&world).await.is_empty(), "once");
        let mut me = self::me(&world).await;
        let record: serde_json::Value = serde_json::from_str(&me.submit("/my/record", "/my/take", &[]).await.text).unwrap();
        assert_eq!(record["alerts"], "daily");
    }
}

#[tokio::test]
async fn wp_24_alerts_come_no_oftener_than_chosen_and_stop_with_one_word() {
    for world in worlds().await {
        let office = &world.office;
        verify_phone(&world.office, &world.zhaxi).await;
        says(&world.me, &[("pay", "4000")]).await;
        choose(&Desk { lang: Lang::Bo, ..world.me.clone() }, "weekly").await.unwrap();
        kitchen(&world, "厨房帮工").await;
        let messages = morning(&world).await;
        assert_eq!(messages.len(), 1, "{messages:?}");
        let text = &messages[0];
        // New work the same day: heard of a week after the first line, with the same word.
        kitchen(&world, "厨师助手").await;
        world.days(5);
        assert!(morning(&world).await.is_empty(), "the sixth day");
        assert_eq!(morning(&world).await, messages);
        let word: String = text.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 8).unwrap().to_owned();
        let bo = leka_platform::words::say(Lang::Bo, "wishes-alert-message", &[("word", word.clone())]);
        assert!(bo.lang == Lang::Bo && text.contains(&bo.text), "in the language of the page: {text}");
        // Another word, also a wrong one, has the same answer and stops nothing.
        let mut anybody = office.browser();
        let wrong = anybody.submit("/stop", "/stop", &[("word", "1")]).await;
        let right = anybody.submit("/stop", "/stop", &[("word", &format!(" {}-{} ", &word[..4], &word[4..]))]).await;
        assert_eq!((wrong.status, right.status), (StatusCode::OK, StatusCode::OK), "{}", right.text);
        assert_eq!(without_tokens(&wrong.text), without_tokens(&right.text));
        assert_eq!(crate::wishes::alerts::chosen(&world.me).await.unwrap().0, "off");
        kitchen(&world, "洗碗工").await;
        world.days(10);
        assert!(morning(&world).await.is_empty(), "no more come");
    }
}

#[tokio::test]
async fn sec_04_many_words_that_stop_at_the_same_moment_are_no_way_around_the_wait() {
    for office in offices().await {
        let mut anybody = office.browser();
        let token = anybody.get("/stop").await.token();
        let mut tries = tokio::task::JoinSet::new();
        for n in 0..20 {
            let mut one = office.browser();
            one.cookies = anybody.cookies.clone();
            let (token, word) = (token.clone(), format!("{n:08}"));
            tries.spawn(async move {
                let fields = [("form_token", token.as_str()), ("word", word.as_str())];
                one.post("/stop", &fields).await.status
            });
        }
        let mut seen = tries.join_all().await;
        seen.sort();
        assert_eq!(seen[..5], [StatusCode::OK; 5]);
        assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 15]);
    }
}

#[tokio::test]
async fn wp_24_a_number_that_is_refused_silences_nobody_else_and_is_tried_again() {
    for world in worlds().await {
        let office = &world.office;
        let deji = person(2, HOME);
        for (desk, who) in [(&world.me, &world.zhaxi), (&world.other, &deji)] {
            verify_phone(office, who).await;
            says(desk, &[("pay", "4000")]).await;
            choose(desk, "daily").await.unwrap();
        }
        kitchen(&world, "厨房帮工").await;
        world.days(1);
        let gateway = Gateway::refusing(1);
        office.office.set_messenger(Some(gateway.clone()));
        let again = async || {
            let before = journal(office).await;
            tell(&office.operator()).await.unwrap();
            (gateway.counts(), journal(office).await - before)
        };
        // Whatever came of it, the journal has the same lines (WP-10).
        assert_eq!(again().await, ((2, 1), 2), "both were tried");
        assert_eq!(again().await, ((1, 1), 2), "and the refused one again");
        assert_eq!(again().await, ((0, 0), 2), "once");
        // What cannot be read silences nobody else either.
        office.damage("alert", "person", id_of(office, &deji).await).await;
        kitchen(&world, "厨师助手").await;
        world.days(1);
        assert_eq!(again().await, ((1, 1), 2));
    }
}

#[tokio::test]
async fn wp_24_who_is_to_hear_is_found_beside_whoever_writes_and_who_stops_meanwhile_hears_nothing() {
    for world in worlds().await {
        let office = &world.office;
        verify_phone(office, &world.zhaxi).await;
        says(&world.me, &[("pay", "4000")]).await;
        choose(&world.me, "daily").await.unwrap();
        kitchen(&world, "厨房帮工").await;
        world.days(1);
        let desk = office.operator();
        let writing = office.office.db.begin().await.unwrap();
        let due = tokio::time::timeout(Duration::from_secs(30), list_due(&desk)).await.expect("nobody waits").unwrap();
        drop(writing);
        assert_eq!(due.len(), 1);
        choose(&world.me, "off").await.unwrap();
        tell_those(&desk, due).await.unwrap();
        assert!(office.take_sent().is_empty());
    }
}

#[tokio::test]
async fn wp_24_alerts_go_with_the_wishes_and_with_the_record() {
    for world in worlds().await {
        let rows = async || {
            let query = Query::select().column(Alias::new("person")).from(Alias::new("alert")).to_owned();
            world.office.office.db.reader().all(&query).await.unwrap().len()
        };
        verify_phone(&world.office, &world.zhaxi).await;
        says(&world.me, &[("pay", "4000")]).await;
        choose(&world.me, "daily").await.unwrap();
        acts::delete(&world.me).await.unwrap();
        assert_eq!(rows().await, 0);
        choose(&world.me, "daily").await.unwrap();
        assert_eq!(rows().await, 1);
        choose(&world.me, "off").await.unwrap();
        assert_eq!(rows().await, 0);
        choose(&world.me, "daily").await.unwrap();
        let visitor = Desk { who: Actor::Nobody, ..world.office.operator() };
        stop(&visitor, "00000000").await.unwrap();
        assert_eq!(rows().await, 1, "somebody else's word");
        crate::my::acts::delete(&world.me).await.unwrap();
        assert_eq!(rows().await, 0);
    }
}

#[tokio::test]
async fn wp_04_wp_05_an_offer_and_changed_terms_are_told_the_next_morning_in_the_same_neutral_line_and_once() {
    for world in worlds().await {
        verify_phone(&world.office, &world.zhaxi).await;
        says(&world.me, &[("pay", "4000")]).await;
        // Asked for beside the question.
        let mut me = me(&world).await;
        let path = format!("/vacancies/{}/ask", world.vacancy);
        assert!(me.get(&path).await.text.contains("name=\"hear\""));
        let id: i64 = me.submit(&path, &path, &[("hear", "yes")]).await.location().rsplit('/').next().unwrap().parse().unwrap();
        assert_eq!(crate::wishes::alerts::chosen(&world.me).await.unwrap().0, "answers");
        kitchen(&world, "厨房帮工").await;
        assert!(morning(&world).await.is_empty(), "a question that waits, and new work");
        world.offer(id).await;
        let lines = journal(&world.office).await;
        let first = morning(&world).await;
        assert_eq!(first.len(), 1, "{first:?}");
        let text = &first[0];
        assert!(text.contains("There is something new for you") && !text.contains("青稞") && !text.contains("样本"), "{text}");
        assert!(!text.contains(&id.to_string()) && !text.contains(world.zhaxi.name.secret()), "{text}");
        // The same lines of the journal, whether or not somebody heard.
        let between = journal(&world.office).await - lines;
        assert!(morning(&world).await.is_empty(), "once");
        assert_eq!(journal(&world.office).await, lines + 2 * between);
        world.accept(id).await;
        assert!(morning(&world).await.is_empty(), "nothing is asked");
        publish(&world, world.vacancy, &[("lodging", "none")]).await;
        assert_eq!(morning(&world).await, first, "another yes is asked for: the same words");
        assert!(morning(&world).await.is_empty(), "once");
        let word: String = text.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 8).unwrap().to_owned();
        stop(&Desk { who: Actor::Nobody, ..world.office.operator() }, &word).await.unwrap();
        publish(&world, world.vacancy, &[("head_count", "6")]).await;
        assert!(morning(&world).await.is_empty(), "stopped by the same word");
    }
}
