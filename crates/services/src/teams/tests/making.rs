//! A firm makes a team, corrects it, cancels it.

use super::*;
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::{Actor, Policies};

#[test]
fn wp_02_a_firm_keeps_its_teams_and_no_role_puts_a_person_into_one() {
    let policies = Policies::load().unwrap();
    for name in ["keep_teams", "record_journey"] {
        let act = crate::acts::all().find(|act| act.name == name).unwrap();
        for role in Role::ALL {
            let division = role.needs_division().then(|| HOME.to_owned());
            let who = Actor::Account { id: 1, name: "a".to_owned(), role: *role, division };
            let firm = matches!(role, Role::Employer | Role::Agency);
            assert_eq!(policies.could(&who, act, "540329"), firm, "{name} {role:?}");
        }
    }
    // The acts of teams: these and a look, and none takes a person.
    assert_eq!(acts::ACTS.iter().map(|act| act.name).collect::<Vec<_>>(), ["keep_teams", "record_journey", "view_teams"]);
}

#[tokio::test]
async fn m_12_a_firm_with_a_licence_makes_a_team_for_its_own_published_vacancy() {
    for world in worlds(FAR).await {
        let add = async |typed: &Typed| acts::add(&world.agency, world.vacancy, typed).await.unwrap();
        let early = add(&form(&world.office, 17, true, &[])).await.unwrap_err();
        assert_eq!((early[0].field, early[0].message), ("out_day", "teams-fault-out-early"));
        assert_eq!(early[0].args, [("day".to_owned(), world.day(18).to_string())], "the earliest day is said");
        let team = add(&form(&world.office, 18, true, &[])).await.unwrap();
        assert!(world.firm_page(&format!("/teams/{team}")).await.contains("样本一队"));
        assert!(world.firm_page("/teams").await.contains(&format!("/teams/{team}")));
        // The county desk sees the team and whom to ring there, nobody else does.
        for role in ["county_desk", "township_desk", "planning", "village_officer", "resident", "agency"] {
            let mut desk = browser(&world.office, role).await;
            let answer = desk.get("/organisations/teams").await;
            assert_eq!(answer.status == StatusCode::OK, role == "county_desk", "{role}");
            assert_eq!(answer.text.contains("199 0000 0102"), role == "county_desk", "{role}");
        }
        // Another firm: as absent as what is not there (SEC-15).
        let other = organisations::add(&county(&world.office), &firm(2, OrganisationKind::Employer)).await.unwrap().unwrap();
        let stranger = of_firm(&world.office, other, 99).await;
        let absent = |failure: Failure| assert_eq!(failure.kind, Kind::Absent, "{failure:?}");
        absent(acts::add(&stranger, world.vacancy, &form(&world.office, 18, true, &[])).await.unwrap_err());
        absent(acts::correct(&stranger, team, 0, &form(&world.office, 18, true, &[])).await.unwrap_err());
        absent(records::record(&stranger, team, Happened::Departed, world.day(0)).await.unwrap_err());
        absent(offers::team::cancel(&stranger, team).await.unwrap_err());
        absent(offers::travellers::open(&stranger, team).await.err().unwrap());
        assert!(acts::list(&stranger, 0, 20).await.unwrap().is_empty());
        assert_eq!((acts::count(&stranger).await.unwrap(), acts::count(&world.agency).await.unwrap()), (0, 1));
        assert_eq!(acts::list(&world.agency, 0, 20).await.unwrap().len(), 1);
        // A draft is no vacancy yet; a firm that is stopped makes no team (WP-14).
        let draft = work::acts::add(&world.agency, world.firm, &work::tests::typed(&[])).await.unwrap();
        assert!(acts::add(&world.agency, draft, &form(&world.office, 18, true, &[])).await.is_err());
        let version =
            work::store::find_organisation(&world.office.office.db.reader(), world.firm).await.unwrap().unwrap().version;
        organisations::suspend(&county(&world.office), world.firm, version, true).await.unwrap();
        conflict(acts::add(&world.agency, world.vacancy, &form(&world.office, 18, true, &[])).await, "offers-vacancy-over");
        // What leads to a person is not readable in the table.
        let query = sea_orm::sea_query::Query::select()
            .columns(["contacts_sealed"].map(sea_orm::sea_query::Alias::new))
            .from(sea_orm::sea_query::Alias::new("team"))
            .to_owned();
        let rows = leka_platform::db::Reads::all(&world.office.office.db.reader(), &query).await.unwrap();
        let sealed: Vec<u8> = rows[0].try_get_by_index(0).unwrap();
        assert!(!String::from_utf8_lossy(&sealed).contains("0000"));
        world.fits().await;
    }
}

#[tokio::test]
async fn m_12_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
    for world in worlds(FAR).await {
        let mut firm = browser(&world.office, "agency").await;
        let path = format!("/vacancies/{}/team", world.vacancy);
        for lang in ["zh", "bo", "en"] {
            assert_eq!(firm.get(&format!("{path}?lang={lang}")).await.status, StatusCode::OK);
        }
        let page = firm.get(&path).await.text;
        assert!(page.contains("18 October 2022") || page.contains("2022-10-18"), "the earliest day is said: {page}");
        let wrong = form(&world.office, 18, true, &[("leader_phone", "none"), ("out_from", "老车站")]);
        let fields: Vec<(&str, &str)> =
            [("edits", "0")].into_iter().chain(wrong.iter().map(|(name, text)| (name.as_str(), text.as_str()))).collect();
        let answer = firm.submit(&path, &path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("leader_phone-error") && answer.text.contains("老车站"), "{}", answer.text);
        let unknown: Vec<(&str, &str)> = fields.iter().copied().chain([("person", "7")]).collect();
        assert_eq!(firm.submit(&path, &path, &unknown).await.status, StatusCode::UNPROCESSABLE_ENTITY, "no person is taken");
        let good = form(&world.office, 18, true, &[]);
        let fields: Vec<(&str, &str)> =
            [("edits", "0")].into_iter().chain(good.iter().map(|(name, text)| (name.as_str(), text.as_str()))).collect();
        let to = firm.submit(&path, &path, &fields).await.location().to_owned();
        assert!(to.starts_with("/teams/"), "{to}");
        for page in [to.clone(), format!("{to}/write"), format!("{to}/travellers"), "/teams".to_owned()] {
            for lang in ["zh", "bo", "en"] {
                let answer = firm.get(&format!("{page}?lang={lang}")).await;
                assert_eq!(answer.status, StatusCode::OK, "{page}");
                assert!(!answer.text.contains(">teams-"), "a message without words: {}", answer.text);
            }
        }
        // A phone put right is no other journey.
        let team: i64 = to.rsplit('/').next().unwrap().parse().unwrap();
        let phone = form(&world.office, 18, true, &[("leader_phone", "199 0000 0109"), ("name", "样本二队")]);
        assert!(world.correct(team, &phone).await.is_empty());
        let stored = acts::get(&world.office.office.db.reader(), &world.agency, team).await.unwrap();
        assert_eq!((stored.version, stored.edits, stored.name.as_str()), (1, 1, "样本二队"));
        conflict(acts::correct(&world.agency, team, 0, &phone).await, "work-changed-meanwhile");
        assert!(world.correct(team, &form(&world.office, 20, true, &[])).await.is_empty());
        let stored = acts::get(&world.office.office.db.reader(), &world.agency, team).await.unwrap();
        assert_eq!((stored.version, stored.journeys.len()), (2, 2));
    }
}

#[tokio::test]
async fn m_12_cancelling_is_one_step_and_ends_its_offers_as_any_other_end() {
    for world in worlds(FAR).await {
        let team = world.team(18, true).await;
        let first = world.offered(0, team, 20, 10).await;
        let second = world.offered(1, team, 20, 10).await;
        world.accept(0, first).await;
        let mut firm = browser(&world.office, "agency").await;
        let path = format!("/teams/{team}");
        assert_eq!(firm.submit(&path, &format!("{path}/cancel"), &[]).await.location(), path);
        assert_eq!((world.state(0, first).await, world.state(1, second).await), ("closed", "closed"));
        offers::team::cancel(&world.agency, team).await.unwrap();
        let edits = acts::get(&world.office.office.db.reader(), &world.agency, team).await.unwrap().edits;
        conflict(acts::correct(&world.agency, team, edits, &form(&world.office, 18, true, &[])).await, "teams-cancelled");
        world.days(18);
        conflict(world.record(team, Happened::Departed, world.day(0)).await, "teams-out-of-order");
        // The rows of applications and of what they name go together.
        world.days(30);
        offers::nightly::tidy(&world.office.operator()).await.unwrap();
        world.fits().await;
        assert!(mine::list_own(&world.people[0].1).await.unwrap().is_empty());
    }
}
