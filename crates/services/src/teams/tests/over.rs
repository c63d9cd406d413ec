//! Teams that have been over for a long time.

use super::*;
use crate::keeping::nightly;
use crate::keeping::rules::years_after;
use crate::offers::answers;
use crate::testing::at;
use axum::http::StatusCode;
use leka_core::Moment;
use leka_platform::{Actor, Entry};

#[tokio::test]
async fn wp_23_leader_place_and_telephones_of_a_team_go_three_years_after_the_return() {
    for world in worlds(FAR).await {
        let (team, other) = (world.team(18, true).await, world.team(20, true).await);
        let id = world.offered(0, team, 20, 10).await;
        world.accept(0, id).await;
        // One is cancelled: its planned way back counts.
        offers::team::cancel(&world.agency, other).await.unwrap();
        world.days(18);
        world.record(team, Happened::Departed, world.day(0)).await.unwrap();
        world.days(2);
        world.record(team, Happened::Arrived, world.day(0)).await.unwrap();
        answers::report_start(&world.agency, id, world.day(0)).await.unwrap();
        world.days(60);
        world.record(team, Happened::Returned, world.day(0)).await.unwrap();
        let (returned, clock) = (world.day(0), &world.office.clock);
        let reader = world.office.office.db.reader();
        let before = acts::get(&reader, &world.agency, team).await.unwrap();
        assert_eq!((before.text("leader"), before.text("out_from")), ("测试·带队甲", "县城客运站"));
        // Whoever was in it still uses the account.
        clock.set(at(years_after(returned, 2), 12));
        let Actor::Account { id: account, .. } = world.people[0].1.who else { panic!("an account") };
        let desk = world.office.operator();
        let permit = desk.may(&nightly::KeepingClock).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        crate::my::acts::came(write.tx(), account, desk.today()).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
        let last = years_after(returned, 3);
        clock.set(at(last, 12));
        assert_eq!(nightly::run(&desk).await.unwrap().teams, 0, "the last day");
        assert!(acts::get(&reader, &world.agency, team).await.unwrap() == before);
        assert!(world.firm_page(&format!("/teams/{team}")).await.contains("测试·带队甲"));
        clock.set(at(last.plus(1), 12));
        assert_eq!(nightly::run(&desk).await.unwrap().teams, 2);
        assert_eq!(nightly::run(&desk).await.unwrap().teams, 0, "once");
        for gone in [team, other] {
            let after = acts::get(&reader, &world.agency, gone).await.unwrap();
            assert!(after.is_forgotten() && after.contacts.0.is_empty(), "{after:?}");
            assert!(after.journeys.iter().all(|one| one.said.get("leader").is_empty() && one.said.get("out_from").is_empty()));
            assert!(after.records.iter().all(|one| one.recorded_by.is_empty()));
            assert!(world.firm_page(&format!("/teams/{gone}")).await.starts_with("404"));
        }
        // The days stay, and with them what was accepted.
        let after = acts::get(&reader, &world.agency, team).await.unwrap();
        assert_eq!(after.journey().map(|one| &one.hash), before.journey().map(|one| &one.hash));
        assert_eq!(after.text("out_day"), before.text("out_day"));
        assert_eq!(after.day_of(Happened::Returned), Some(returned));
        assert!(acts::list(&world.agency, 0, 20).await.unwrap().is_empty());
        assert_eq!(acts::count(&world.agency).await.unwrap(), 0);
        // The worker still reads of the work, without the journey.
        let mut me = browser(&world.office, "resident").await;
        let page = me.get(&format!("/my/applications/{id}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert!(!page.text.contains("测试·带队甲") && !page.text.contains("县城客运站"), "{}", page.text);
        world.fits().await;
    }
}

#[test]
fn wp_23_a_team_that_never_came_back_is_over_with_the_last_that_happened_or_was_planned() {
    let day = |text: &str| text.parse::<Day>().unwrap();
    let said = crate::teams::model::Texts([("back_day".to_owned(), "2022-12-01".to_owned())].into());
    let journey = crate::teams::model::Journey { version: 1, hash: Vec::new(), said, from_at: Moment(0) };
    let happened = |kind, text: &str| crate::teams::model::Record { id: 1, kind, day: day(text), recorded_by: String::new() };
    let last = |records| {
        crate::teams::rules::last_day(&crate::teams::model::Team {
            id: 1,
            vacancy: 1,
            organisation: 1,
            name: "样本".to_owned(),
            cancelled: false,
            contacts: Default::default(),
            version: 1,
            edits: 0,
            journeys: vec![journey.clone()],
            records,
        })
    };
    assert_eq!(last(Vec::new()), Some(day("2022-12-01")));
    assert_eq!(last(vec![happened(Happened::Departed, "2022-10-01")]), Some(day("2022-12-01")));
    assert_eq!(last(vec![happened(Happened::Contact, "2023-01-05")]), Some(day("2023-01-05")));
    assert_eq!(last(vec![happened(Happened::Returned, "2022-11-20")]), Some(day("2022-11-20")), "earlier than planned");
}
