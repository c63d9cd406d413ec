//! The whole way: a team of four of whom one withdraws on the last day, and what the figures say.

use super::*;
use crate::my::tests::journal;
use crate::offers::answers;
use axum::http::StatusCode;

/// Reported and confirmed of a figure, as the auditor reads them.
async fn figure(world: &World, id: &str) -> (serde_json::Value, serde_json::Value) {
    let mut auditor = browser(&world.office, "statistics_auditor").await;
    let path = format!("/api/v1/figures?id={id}");
    let answer = auditor.send("GET", &path, &[("accept", "application/json")], vec![]).await;
    let json: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    let figure = &json["figures"][0];
    (figure["reported"].clone(), figure["confirmed"].clone())
}
async fn counts(world: &World) -> Vec<(i64, i64)> {
    let mut out = Vec::new();
    for id in ["transfer.total", "transfer.organised", "transfer.out_of_region"] {
        let (reported, confirmed) = figure(world, id).await;
        out.push((reported.as_i64().unwrap(), confirmed.as_i64().unwrap()));
    }
    out
}

#[tokio::test]
async fn m_13_a_team_of_four_of_whom_one_withdraws_on_the_last_day() {
    for world in worlds(FAR).await {
        let before = counts(&world).await;
        let team = world.team(18, true).await;
        let mut ids = Vec::new();
        for who in 0..4 {
            ids.push(world.offered(who, team, 20, 10).await);
        }
        let lines = journal(&world.office).await;
        for (who, id) in ids.iter().enumerate() {
            world.accept(who, *id).await;
        }
        assert_eq!(journal(&world.office).await, lines, "a yes is no journal event");
        let path = format!("/teams/{team}/travellers");
        assert!(world.firm_page(&path).await.contains("The list opens on"));
        world.days(17);
        assert!(world.firm_page(&path).await.contains("The list opens on"), "the day before leaving");
        // The last day: one of them stays at home.
        world.days(1);
        assert!(world.firm_page(&path).await.contains(world.people[3].0.name.secret()));
        mine::withdraw(&world.people[3].1, ids[3]).await.unwrap();
        let looks = looks_in_journal(&world.office, "agency").await.len();
        let page = world.firm_page(&path).await;
        for (who, _) in &world.people[..3] {
            assert!(page.contains(who.name.secret()), "{page}");
        }
        assert!(!page.contains(world.people[3].0.name.secret()), "{page}");
        assert!(!page.contains("990329") && page.contains("left no telephone"), "no numbers of persons: {page}");
        let phone = world.people[0].0.phone.as_ref().unwrap();
        assert!(page.contains(phone.secret()) && !page.contains(world.people[1].0.phone.as_ref().unwrap().secret()));
        let lines = looks_in_journal(&world.office, "agency").await;
        assert_eq!(lines.len(), looks + 3, "each look is on record");
        assert!(lines.iter().all(|line| line[0] == "see_applicants" && line[1] == "travellers" && line[2] == "application"));
        // The journey goes on for the others.
        let mut firm = browser(&world.office, "agency").await;
        let to = format!("/teams/{team}/record");
        let home = format!("/teams/{team}");
        let early = firm.submit(&home, &to, &[("say", "departed"), ("day", &world.day(-1).to_string())]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        let left = firm.submit(&home, &to, &[("say", "departed"), ("day", &world.day(0).to_string())]).await;
        assert_eq!(left.location(), home, "{}", left.text);
        let moved = form(&world.office, 40, true, &[]);
        let edits = acts::get(&world.office.office.db.reader(), &world.agency, team).await.unwrap().edits;
        conflict(acts::correct(&world.agency, team, edits, &moved).await, "teams-departed");
        conflict(offers::team::cancel(&world.agency, team).await, "teams-departed");
        assert_eq!(counts(&world).await, before, "leaving moves no figure");
        world.days(2);
        world.record(team, Happened::Arrived, world.day(0)).await.unwrap();
        for id in &ids[..3] {
            answers::report_start(&world.agency, *id, world.day(0)).await.unwrap();
        }
        assert!(answers::report_start(&world.agency, ids[3], world.day(0)).await.is_err());
        // Organised, out of the region; the share follows; nothing is confirmed without a complaint body (WP-25).
        let after = counts(&world).await;
        let moved: Vec<_> = before.iter().map(|(reported, confirmed)| (reported + 3, *confirmed)).collect();
        assert_eq!(after, moved);
        let (share, _) = figure(&world, "transfer.organised_share").await;
        assert_eq!((share["part"].as_i64(), share["whole"].as_i64()), (Some(after[1].0), Some(after[0].0)), "{share}");
        let job = jobs_of(&world.office, id_of(&world.office, &world.people[0].0).await).await.pop().unwrap();
        assert_eq!((job.channel, job.destination), (leka_core::Channel::Organised, leka_core::Destination::OutsideRegion));
        assert!(mine::say_started(&world.people[0].1, ids[0], world.day(0)).await.is_err(), "not confirmable yet");
        assert_eq!(counts(&world).await, after);
        let fourth = jobs_of(&world.office, id_of(&world.office, &world.people[3].0).await).await;
        assert_eq!(fourth.len(), 1, "nothing is recorded of who stayed");
        // Away: the worker's page has the telephones and what happened; home again is one step that nobody sees.
        world.days(30);
        let mut me = browser(&world.office, "resident").await;
        let own = format!("/my/applications/{}", ids[0]);
        let page = me.get(&own).await.text;
        for text in ["199 0000 0101", "199 0000 0102", "Left:", "Arrived:", "value=\"left\"", "value=\"back\"", "12333"] {
            assert!(page.contains(text), "{text}: {page}");
        }
        assert!(world.firm_page(&home).await.contains("asks how it is at least every two weeks"));
        let seen = world.firm_page(&home).await;
        let lines = journal(&world.office).await;
        assert_eq!(me.submit(&own, &own, &[("say", "back"), ("day", &world.day(1).to_string())]).await.status, 422);
        let back = me.submit(&own, &own, &[("say", "back"), ("day", &world.day(0).to_string())]).await;
        assert_eq!(back.location(), own, "{}", back.text);
        assert!(me.get(&own).await.text.contains("You said that you came home on"));
        let gone = me.submit(&own, &own, &[("say", "left"), ("day", &world.day(0).to_string())]).await;
        assert_eq!(gone.location(), own);
        assert_eq!(journal(&world.office).await, lines, "no journal");
        assert_eq!(world.firm_page(&home).await, seen);
        assert_eq!(counts(&world).await, after, "leaving takes nothing away (WP-9)");
        let take = me.submit("/my/record", "/my/take", &[]).await.text;
        assert!(take.contains("样本一队") && take.contains("县城客运站"), "{take}");
        // Contact, a slip of the hand, the way back.
        world.record(team, Happened::Contact, world.day(-1)).await.unwrap();
        let contact = acts::get(&world.office.office.db.reader(), &world.agency, team).await.unwrap().records.pop().unwrap();
        records::undo(&world.agency, team, contact.id).await.unwrap();
        world.record(team, Happened::Contact, world.day(0)).await.unwrap();
        world.record(team, Happened::Returned, world.day(0)).await.unwrap();
        assert!(world.firm_page(&home).await.contains("Back:"));
        world.fits().await;
    }
}

#[tokio::test]
async fn wp_14_a_licence_that_runs_out_keeps_the_team_from_going() {
    for world in worlds(FAR).await {
        let team = world.team(18, true).await;
        let id = world.offered(0, team, 20, 10).await;
        let late = world.offered(1, team, 20, 10).await;
        world.accept(0, id).await;
        let stored = work::store::find_organisation(&world.office.office.db.reader(), world.firm).await.unwrap().unwrap();
        let shorter = Firm { licence_until: world.day(9).to_string(), ..Firm::of(&stored) };
        organisations::correct(&county(&world.office), world.firm, &shorter).await.unwrap().unwrap();
        world.days(10);
        // Nobody new, and the team does not leave.
        let hash = world.hash(1, late).await;
        conflict(mine::accept(&world.people[1].1, late, &hash).await, "offers-firm-may-not");
        world.days(8);
        conflict(world.record(team, Happened::Departed, world.day(0)).await, "teams-firm-may-not");
        assert!(world.firm_page(&format!("/teams/{team}")).await.contains("licence has run out"));
    }
}

#[tokio::test]
async fn wp_24_who_has_the_record_deleted_is_in_no_team_any_more() {
    for world in worlds(FAR).await {
        let team = world.team(18, true).await;
        for who in 0..2 {
            let id = world.offered(who, team, 20, 10).await;
            world.accept(who, id).await;
        }
        world.days(18);
        assert_eq!(offers::travellers::open(&world.agency, team).await.unwrap().people.len(), 2);
        crate::my::acts::delete(&world.people[0].1).await.unwrap();
        let list = offers::travellers::open(&world.agency, team).await.unwrap();
        assert_eq!(list.people.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), [world.people[1].0.name.secret()]);
        world.fits().await;
    }
}
