//! Who is in a team: whoever said yes alone, to terms and journey; and what the firm cannot learn.

use super::*;
use crate::offers::answers;
use axum::http::StatusCode;
use leka_core::Role;

#[tokio::test]
async fn wp_02_a_team_is_made_of_single_acceptances() {
    for world in worlds(FAR).await {
        let team = world.team(18, true).await;
        let other = vacancy(&world.agency, world.firm, FAR).await;
        // Somebody who asked for other work cannot be offered this team.
        let asked = mine::ask(&world.people[3].1, other, false).await.unwrap();
        let faults = answers::offer_with(&world.agency, asked, world.day(20), world.day(10), Some(team)).await.unwrap();
        assert_eq!((faults[0].field, faults[0].message), ("team", "teams-choose"));
        let id = world.offered(0, team, 20, 10).await;
        let silent = world.offered(1, team, 20, 10).await;
        let hash = world.hash(0, id).await;
        // Nobody says yes for them: not the firm, no desk, not another member.
        let path = format!("/my/applications/{id}");
        for role in Role::ALL.iter().filter(|role| **role != Role::Resident) {
            let mut browser = browser(&world.office, role.word()).await;
            let answer = browser.submit("/account", &path, &[("say", "accept"), ("hash", &hash)]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role:?}");
        }
        assert_eq!(mine::accept(&world.people[1].1, id, &hash).await.unwrap_err().kind, Kind::Absent);
        // The worker sees leader, journey, telephones and terms before the yes.
        let mut me = browser(&world.office, "resident").await;
        for lang in ["zh", "bo", "en"] {
            let page = me.get(&format!("{path}?lang={lang}")).await.text;
            for text in ["测试·带队甲", "199 0000 0101", "县城客运站", "样本服务站", "199 0000 0102", "class=\"terms "]
            {
                assert!(page.contains(text), "{lang} {text}: {page}");
            }
            assert!(page.find("测试·带队甲") < page.find("value=\"accept\""), "before the button");
        }
        assert_eq!(me.submit(&path, &path, &[("say", "accept"), ("hash", &hash)]).await.location(), path);
        assert_eq!((world.state(0, id).await, world.state(1, silent).await), ("accepted", "offered"));
        world.days(18);
        let list = offers::travellers::open(&world.agency, team).await.unwrap();
        let names: Vec<&str> = list.people.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, [world.people[0].0.name.secret()], "silence is no yes");
    }
}

#[tokio::test]
async fn wp_05_a_changed_journey_voids_the_yes_is_named_and_asks_again() {
    for world in worlds(FAR).await {
        let team = world.team(30, true).await;
        let id = world.offered(0, team, 40, 12).await;
        let old = world.hash(0, id).await;
        world.accept(0, id).await;
        let path = format!("/my/applications/{id}");
        let mut me = browser(&world.office, "resident").await;
        assert!(me.get(&path).await.text.contains("You said yes."));
        // 30 days from 30 September 2022; on the first page of the own account too.
        assert!(me.get("/my").await.text.contains("The team sets out on 30 October 2022."));
        // A telephone that is put right asks nobody, and shows.
        let phone = form(&world.office, 30, true, &[("leader_phone", "199 0000 0109")]);
        assert!(world.correct(team, &phone).await.is_empty());
        let page = me.get(&path).await.text;
        assert!(page.contains("You said yes.") && page.contains("199 0000 0109"));
        let moved = form(&world.office, 32, true, &[("out_from", "南门"), ("back_day", &world.day(90).to_string())]);
        assert!(world.correct(team, &moved).await.is_empty());
        let page = me.get(&path).await.text;
        assert!(page.contains("your yes no longer counts"), "{page}");
        let table = page.split("id=\"changed\"").nth(1).unwrap().split("</table>").next().unwrap();
        assert_eq!(table.matches("<th scope=\"row\">").count(), 2, "{table}");
        assert!(table.contains("Day of leaving") && table.contains("县城客运站") && table.contains("南门"), "{table}");
        let again = me.submit(&path, &path, &[("say", "accept"), ("hash", &old)]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert_eq!(world.state(0, id).await, "offered");
        world.accept(0, id).await;
        // A changed term and a changed journey are named together.
        let faster = [FAR, &[("pay_from", "3300")][..]].concat();
        publish(&world.agency, world.vacancy, &faster).await;
        let moved = form(&world.office, 33, true, &[("out_from", "南门"), ("back_day", &world.day(90).to_string())]);
        assert!(world.correct(team, &moved).await.is_empty());
        let page = me.get(&path).await.text;
        let table = page.split("id=\"changed\"").nth(1).unwrap().split("</table>").next().unwrap();
        assert_eq!(table.matches("<th scope=\"row\">").count(), 2, "{table}");
        assert!(table.contains("3300") && table.contains("Day of leaving"), "{table}");
    }
}

#[tokio::test]
async fn wp_04_a_day_out_that_is_too_early_is_refused_with_the_earliest_one() {
    for world in worlds(&[]).await {
        // In the region: five days to answer, three to think.
        let early = acts::add(&world.agency, world.vacancy, &form(&world.office, 8, false, &[])).await.unwrap().unwrap_err();
        assert_eq!(early[0].args, [("day".to_owned(), world.day(9).to_string())]);
        let team = world.team(9, false).await;
        // A yes on the last day would still be cooling when the team leaves: the offer says so at its field.
        let id = mine::ask(&world.people[0].1, world.vacancy, false).await.unwrap();
        let late = answers::offer_with(&world.agency, id, world.day(9), world.day(6), Some(team)).await.unwrap();
        assert_eq!((late[0].field, late[0].message), ("expires", "teams-expires-late"));
        let soon = answers::offer_with(&world.agency, id, world.day(8), world.day(5), Some(team)).await.unwrap();
        assert_eq!((soon[0].field, soon[0].message), ("begin", "teams-begin-before"));
        assert!(answers::offer_with(&world.agency, id, world.day(9), world.day(5), Some(team)).await.unwrap().is_empty());
        // A longer offer keeps the team from being moved before its last time to think.
        let far = acts::add(&world.agency, world.vacancy, &form(&world.office, 40, false, &[])).await.unwrap().unwrap();
        world.offered(1, far, 40, 30).await;
        let faults = world.correct(far, &form(&world.office, 33, false, &[])).await;
        assert_eq!(faults[0].args, [("day".to_owned(), world.day(34).to_string())]);
        assert!(world.correct(far, &form(&world.office, 34, false, &[])).await.is_empty());
        // New terms shortly before leave too little time to think: the old yes is void and a new one is not taken.
        world.accept(0, id).await;
        world.days(7);
        publish(&world.agency, world.vacancy, &[("pay_from", "3300")]).await;
        assert_eq!(world.state(0, id).await, "offered");
        let hash = world.hash(0, id).await;
        conflict(mine::accept(&world.people[0].1, id, &hash).await, "teams-too-late");
        let mut me = browser(&world.office, "resident").await;
        let page = me.get(&format!("/my/applications/{id}")).await.text;
        assert!(page.contains("too close to leaving") && !page.contains("value=\"accept\""), "{page}");
    }
}

/// All that a firm sees of its team.
async fn team_pages(world: &World, team: i64) -> Vec<String> {
    let mut out = Vec::new();
    for path in
        ["/teams".to_owned(), format!("/teams/{team}"), format!("/teams/{team}/write"), format!("/teams/{team}/travellers")]
    {
        out.push(world.firm_page(&path).await);
    }
    let early = form(&world.office, 1, true, &[]);
    out.push(format!("{:?}", world.correct(team, &early).await));
    out
}

#[tokio::test]
async fn wp_10_the_firms_pages_of_a_team_are_the_same_whoever_said_yes_until_it_may_be_known() {
    for world in worlds(FAR).await {
        let team = world.team(25, true).await;
        let mut ids = Vec::new();
        for who in 0..3 {
            ids.push(world.offered(who, team, 30, 10 + who as i32).await);
        }
        let World { office, firm, agency, vacancy, people } = world;
        let [left, right] = office.twins().await;
        let here = |office: TestOffice| {
            let of = |desk: &Desk| Desk { office: office.office.clone(), ..desk.clone() };
            let people = people.iter().map(|(who, desk)| (who.clone(), of(desk))).collect();
            World { agency: of(&agency), people, office, firm, vacancy }
        };
        let (left, right) = (here(left), here(right));
        // One world: a yes, a no, a yes that is taken back. The other: silence.
        left.accept(0, ids[0]).await;
        mine::withdraw(&left.people[1].1, ids[1]).await.unwrap();
        left.accept(2, ids[2]).await;
        mine::withdraw(&left.people[2].1, ids[2]).await.unwrap();
        for day in 0..20 {
            // The last printed day is the 12th; its time to think ends on the 19th.
            assert_eq!(team_pages(&left, team).await, team_pages(&right, team).await, "day {day}");
            assert!(team_pages(&left, team).await[3].contains("The list opens on"), "day {day}");
            left.days(1);
            right.days(1);
        }
        // Then whoever said yes is known, and the others are not named.
        let pages = team_pages(&left, team).await;
        assert!(pages[3].contains(left.people[0].0.name.secret()));
        assert!(!pages[3].contains(left.people[1].0.name.secret()) && !pages[3].contains(left.people[2].0.name.secret()));
        assert_eq!(pages[..3], team_pages(&right, team).await[..3]);
        assert!(team_pages(&right, team).await[3].contains("Nobody travels"));
    }
}

#[tokio::test]
async fn wp_16_nobody_under_18_goes_out_of_the_region() {
    let later = [FAR, &[("begin_day", "2022-11-10")][..]].concat();
    for world in worlds(&later).await {
        let team = world.team(18, true).await;
        // Eighteen on 25 October 2022: after the team has left, before the work begins.
        let young = person(15_638, HOME);
        assert_eq!(young.id.birth_day().to_string(), "2004-10-25");
        bring_in(&world.office, &[job(&young)]).await;
        let desk = offers::tests::bind(&world.office, 48_000, &young).await;
        let id = mine::ask(&desk, world.vacancy, false).await.unwrap();
        let done = answers::offer_with(&world.agency, id, "2022-11-10".parse().unwrap(), world.day(10), Some(team)).await;
        assert!(done.unwrap().is_empty());
        let own = mine::list_own(&desk).await.unwrap();
        let hash = leka_platform::vault::hex(&own[0].versions.last().unwrap().hash);
        conflict(mine::accept(&desk, id, &hash).await, "offers-too-young");
    }
}

#[tokio::test]
async fn wp_06_who_leads_or_receives_the_team_is_no_witness_by_name_or_telephone() {
    for world in worlds(FAR).await {
        let team = world.team(30, true).await;
        let id = world.offered(0, team, 40, 12).await;
        // Another firm's team: its telephones are as little a witness's.
        let changes = [("leader_phone", "199 0000 0103"), ("partner_phone", "199 0000 0104")];
        acts::add(&world.agency, world.vacancy, &form(&world.office, 30, true, &changes)).await.unwrap().unwrap();
        let who = &world.people[0].0;
        let mut desk = browser(&world.office, "confirming_desk").await;
        let fields = [("number", who.id.secret()), ("purpose", "asked"), ("purpose_text", "")];
        desk.submit("/people", "/people/by-number", &fields).await;
        let list = format!("/spoken/{}", id_of(&world.office, who).await);
        desk.get(&list).await;
        let (path, hash) = (format!("{list}/{id}"), world.hash(0, id).await);
        for (name, phone, field) in [
            ("测试·带队甲", "19900007501", "witness"),
            ("测试·乙", "19900007501", "witness"),
            ("见证人甲", "19900000101", "phone"),
            ("见证人甲", "19900000102", "phone"),
            ("见证人甲", "19900000103", "phone"),
            ("见证人甲", "19900000104", "phone"),
            ("见证人甲", "19900007501", ""),
        ] {
            let fields = [
                ("say", "witness"),
                ("hash", hash.as_str()),
                ("witness", name),
                ("phone", phone),
                ("named", "yes"),
                ("free", "yes"),
            ];
            let answer = desk.submit(&path, &path, &fields).await;
            let wanted = if field.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            assert_eq!(answer.status, wanted, "{name} {phone}: {}", answer.text);
            assert!(field.is_empty() || answer.text.contains(&format!("id=\"{field}-error\"")), "{name} {phone}");
        }
    }
}

#[tokio::test]
async fn wp_07_wp_10_cancelling_a_team_tells_nothing_of_a_start_that_the_worker_alone_said() {
    for world in worlds(FAR).await {
        let team = world.team(25, true).await;
        let (quiet, spoken) = (world.offered(0, team, 26, 10).await, world.offered(2, team, 26, 10).await);
        world.accept(0, quiet).await;
        world.accept(2, spoken).await;
        world.days(8);
        mine::say_started(&world.people[2].1, spoken, world.day(0)).await.unwrap();
        let alike = async || {
            let all = answers::list(&world.agency).await.unwrap();
            let seen = |id: i64| all.iter().find(|(loaded, _)| loaded.row.id == id).map(|(_, seen)| seen.clone());
            assert_eq!(seen(quiet), seen(spoken));
            seen(quiet)
        };
        assert!(matches!(alike().await, Some(offers::rules::Seen::Accepted { .. })));
        offers::team::cancel(&world.agency, team).await.unwrap();
        assert!(matches!(alike().await, Some(offers::rules::Seen::Offer { .. })), "as an offer that was taken back");
        assert_eq!((world.state(0, quiet).await, world.state(2, spoken).await), ("closed", "started"));
        world.days(20);
        assert_eq!(alike().await, None);
    }
}
