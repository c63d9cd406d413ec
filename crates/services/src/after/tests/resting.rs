//! An answer that asks for help: the case, the vacancies that rest, and how they go on.

use super::*;
use crate::conduct::tests::inside;
use crate::work;
use crate::work::model::{OrganisationState, VacancyState};
use crate::work::organisations;
use leka_platform::db::Reads;
use sea_orm::sea_query::{Alias, Query};

const RED: &[(&str, &str)] = &[("agreed", "yes"), ("papers", "no"), ("hurt", "unsaid")];

async fn states(world: &World) -> (OrganisationState, VacancyState) {
    let reader = world.office.office.db.reader();
    let firm = work::store::find_organisation(&reader, world.firm).await.unwrap().unwrap();
    (firm.state, work::store::find_vacancy(&reader, world.vacancy).await.unwrap().unwrap().state)
}

#[tokio::test]
async fn wp_17_an_answer_that_asks_for_help_is_an_urgent_case_and_the_vacancies_rest_after_the_night() {
    for (world, _, placement) in begun().await {
        let office = &world.office;
        let (staff, _) = member(office).await;
        world.days(3);
        let mut me = browser(office, "resident").await;
        let before = records(office).await;
        let page = send(&mut me, placement, "send", RED).await;
        assert_eq!(page.status, StatusCode::OK);
        for said in ["this happens", "the same day", "From tonight on", "may guess", "Not your name"] {
            assert!(page.text.contains(said), "{said}: {}", page.text);
        }
        assert!(page.text.contains("name=\"papers\" value=\"no\"") && !page.text.contains("name=\"hurt\""), "{}", page.text);
        assert_eq!((cases(office).await, records(office).await == before), (0, true), "nothing before the person goes on");
        // Back to the questions: nothing is lost.
        let again = send(&mut me, placement, "again", RED).await.text;
        assert!(again.contains("name=\"papers\" value=\"no\" checked"), "{again}");
        // What cannot be taken is said at its field, and what was typed stays.
        let long = "长".repeat(201);
        let wrong = send(&mut me, placement, "tell", &[("papers", "no"), ("contact", &long), ("what", "来找我")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("id=\"contact-error\"") && wrong.text.contains("来找我"));
        let told = send(&mut me, placement, "tell", &[("papers", "no"), ("contact", "199 0000 0042"), ("what", "来找我")]).await;
        let number = inside(&told.text, "class=\"code number\"").replace(' ', "");
        assert_eq!(inside(&told.text, "class=\"code word\"").len(), 14, "{}", told.text);
        assert_eq!((cases(office).await, records(office).await == before), (1, true), "not a row of the main database");
        // The body finds it, urgent, with what was said and without a name.
        let mut body = office.signed_in(&staff).await;
        conduct::tests::open_office(office, &staff, &mut body).await;
        let list = body.get("/complaints").await;
        assert_eq!(list.text.matches("Danger").count(), 2, "above the list, and of the case");
        assert!(list.text.contains("Questions after the start"), "{} {}", list.status, list.text);
        let case = body.get(&format!("/complaints/{number}")).await.text;
        for said in ["Do you have your identity card", "199 0000 0042", "来找我", "样本单位1", "Papers held back"] {
            assert!(case.contains(said), "{said}: {case}");
        }
        assert!(!case.contains(world.zhaxi.name.secret()) && !case.contains(world.zhaxi.id.secret()));
        assert!(body.get("/complaints/firms").await.text.contains("Rests from tonight on"));
        assert_eq!(states(&world).await, (OrganisationState::Active, VacancyState::Open), "not at that moment");
        night(office).await;
        assert_eq!(states(&world).await, (OrganisationState::Suspended, VacancyState::Resting));
        assert_eq!(office.browser().get(&format!("/vacancies/{}", world.vacancy)).await.status, StatusCode::NOT_FOUND);
        assert!(body.get("/complaints/firms").await.text.contains("Rests<"));
        let journal = Query::select().columns(["act", "detail"].map(Alias::new)).from(Alias::new("journal")).to_owned();
        for row in office.office.db.reader().all(&journal).await.unwrap() {
            let (act, detail): (String, String) = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
            assert!(act != "rest_at_night" || detail.is_empty(), "neither how many nor which: {detail}");
        }
        // Once is enough, and a second night changes nothing.
        let after = records(office).await.lines().filter(|line| !line.starts_with("journal|")).count();
        night(office).await;
        assert_eq!(records(office).await.lines().filter(|line| !line.starts_with("journal|")).count(), after);
    }
}

#[tokio::test]
async fn wp_25_the_firm_sees_the_stop_of_any_firm_and_no_cause() {
    for (world, _, placement) in begun().await {
        member(&world.office).await;
        world.days(3);
        let World { office, firm, vacancy, .. } = world;
        let [rests, stopped] = office.twins().await;
        let mut me = browser(&rests, "resident").await;
        let told = send(&mut me, placement, "tell", RED).await;
        assert!(told.text.contains("class=\"code word\""), "{}", told.text);
        night(&rests).await;
        let reader = stopped.office.db.reader();
        let version = work::store::find_organisation(&reader, firm).await.unwrap().unwrap().version;
        organisations::suspend(&work::tests::acts::county(&stopped), firm, version, true).await.unwrap();
        let mut pages = Vec::new();
        for office in [&rests, &stopped] {
            let mut employer = browser(office, "employer").await;
            let mut seen = String::new();
            for path in ["/my-vacancies".to_owned(), format!("/vacancies/{vacancy}/own")] {
                seen.push_str(&without_tokens(&employer.get(&path).await.text));
            }
            assert!(seen.contains("Resting") && seen.contains("cannot show vacancies now"), "{seen}");
            let open = format!("/vacancies/{vacancy}/open");
            let version = work::store::find_vacancy(&office.office.db.reader(), vacancy).await.unwrap().unwrap().version;
            let from = format!("/vacancies/{vacancy}/own");
            let refused = employer.submit(&from, &open, &[("version", &version.to_string())]).await;
            assert_eq!(refused.status, StatusCode::CONFLICT);
            // The desk sees a firm that is stopped.
            let mut county = browser(office, "county_desk").await;
            assert!(county.get(&format!("/organisations/{firm}")).await.text.contains("Stopped"));
            pages.push(seen);
        }
        assert!(pages[0] == pages[1], "the same bytes");
    }
}

#[tokio::test]
async fn sec_19_two_members_lift_it_and_no_desk_does() {
    for world in worlds().await {
        let (office, firm) = (&world.office, world.firm);
        let (one, two) = (body_desk(office, 101), body_desk(office, 102));
        assert_eq!(rests::rest(&one, "没有这家").await.unwrap_err().field, Some("firm"), "a slip of the hand");
        rests::rest(&one, " 样本单位1 ").await.unwrap();
        night(office).await;
        assert_eq!(states(&world).await, (OrganisationState::Suspended, VacancyState::Resting));
        let county = work::tests::acts::county(office);
        let version = work::store::find_organisation(&office.office.db.reader(), firm).await.unwrap().unwrap().version;
        let refused = organisations::suspend(&county, firm, version, false).await.unwrap_err();
        assert_eq!(refused.message, "work-stays-stopped");
        assert_eq!(rests::lift(&two, firm).await.unwrap_err().message, "conduct-lift-not-asked");
        rests::ask(&one, firm).await.unwrap();
        assert_eq!(rests::lift(&one, firm).await.unwrap_err().message, "conduct-lift-second");
        rests::keep(&two, firm).await.unwrap();
        assert_eq!(rests::lift(&two, firm).await.unwrap_err().message, "conduct-lift-not-asked");
        rests::ask(&two, firm).await.unwrap();
        rests::lift(&one, firm).await.unwrap();
        assert_eq!(states(&world).await, (OrganisationState::Active, VacancyState::Resting), "opened again one by one");
        night(office).await;
        assert_eq!(states(&world).await.0, OrganisationState::Active);
        let version = work::store::find_vacancy(&office.office.db.reader(), world.vacancy).await.unwrap().unwrap().version;
        assert!(matches!(work::acts::open(&world.employer, world.vacancy, version).await.unwrap(), work::acts::Opened::Done(_)));
        assert_eq!(rests::lift(&one, firm).await.unwrap_err().message, "conduct-done-already");
        for role in Role::ALL.iter().filter(|role| **role != Role::ComplaintBody) {
            let desk = desk_as(office, "x", *role, role.needs_division().then_some(HOME));
            assert!(desk.may(&conduct::RestFirm).await.is_err(), "{}", role.word());
        }
    }
}

#[tokio::test]
async fn wp_17_what_is_noted_while_a_rest_is_lifted_is_not_lost() {
    for world in worlds().await {
        let (office, firm) = (&world.office, world.firm);
        let (one, two, three) = (body_desk(office, 101), body_desk(office, 102), body_desk(office, 103));
        rests::rest(&one, "样本单位1").await.unwrap();
        night(office).await;
        for turn in 0..10 {
            rests::ask(&one, firm).await.unwrap();
            // A worker's answer notes the firm as a member does.
            let (lifted, noted, kept) =
                tokio::join!(rests::lift(&two, firm), rests::rest(&three, "样本单位1"), rests::keep(&three, firm));
            noted.unwrap();
            assert!(lifted.is_err() || kept.is_err(), "{turn}: lifted, and another member said no");
            assert_eq!(rests::list(&one).await.unwrap().len(), 1, "{turn}: what was noted at the same moment is gone");
            night(office).await;
            assert_eq!(states(&world).await.0, OrganisationState::Suspended, "{turn}");
        }
    }
}

#[tokio::test]
async fn sec_19_the_same_member_twice_lifts_no_rest_on_the_page_either() {
    for world in worlds().await {
        let mut body = browser(&world.office, "complaint_body").await;
        let page = "/complaints/firms";
        let wrong = body.submit(page, page, &[("firm", "没有这家")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("id=\"firm-error\"") && wrong.text.contains("没有这家"), "{}", wrong.text);
        assert_eq!(body.submit(page, page, &[("firm", "样本单位1")]).await.status, StatusCode::SEE_OTHER);
        let firm = world.firm.to_string();
        for (step, status) in [("lift", StatusCode::CONFLICT), ("ask", StatusCode::SEE_OTHER), ("lift", StatusCode::CONFLICT)] {
            let fields = [("organisation", firm.as_str()), ("step", step)];
            assert_eq!(body.submit(page, "/complaints/firms/lift", &fields).await.status, status, "{step}");
        }
    }
}

#[tokio::test]
async fn sec_09_asking_to_lift_a_rest_wants_a_fresh_code() {
    for world in worlds().await {
        let office = &world.office;
        // An account with a second factor of its own, unlike those of the demo.
        let staff = office.staff("listener", Role::ComplaintBody, None).await;
        let (desk, mut body) = (office.desk_of(&staff, Role::ComplaintBody), office.signed_in(&staff).await);
        rests::rest(&desk, "样本单位1").await.unwrap();
        let (page, firm, fresh) = ("/complaints/firms", world.firm.to_string(), conduct::tests::fresh_code(office, &staff));
        for (code, status, asked) in [
            ("", StatusCode::UNPROCESSABLE_ENTITY, false),
            ("000000", StatusCode::UNPROCESSABLE_ENTITY, false),
            (fresh.as_str(), StatusCode::SEE_OTHER, true),
        ] {
            let fields = [("organisation", firm.as_str()), ("step", "ask"), ("code", code)];
            assert_eq!(body.submit(page, "/complaints/firms/lift", &fields).await.status, status, "{code}");
            assert_eq!(rests::list(&desk).await.unwrap()[0].asked_by.is_some(), asked, "{code}");
        }
    }
}

#[tokio::test]
async fn wp_25_before_there_is_a_key_the_page_says_where_to_telephone_and_nothing_rests() {
    for (world, _, placement) in begun().await {
        let office = &world.office;
        let named = conduct::Body { name: "样本机构".into(), phone: "199 0000 0000".into(), since: day(&world, 0) };
        conduct::set_body(&office.operator(), named).await.unwrap();
        world.days(3);
        let mut me = browser(office, "resident").await;
        let page = send(&mut me, placement, "send", RED).await.text;
        assert!(page.contains("199 0000 0000") && !page.contains("value=\"tell\""), "{page}");
        assert_eq!(send(&mut me, placement, "tell", RED).await.status, StatusCode::CONFLICT);
        night(office).await;
        assert_eq!(states(&world).await.1, VacancyState::Open);
    }
}

#[tokio::test]
async fn wp_17_a_firm_rests_also_when_it_is_written_in_another_way() {
    for world in worlds().await {
        let (office, firm) = (&world.office, world.firm);
        let body = body_desk(office, 101);
        let code = work::store::find_organisation(&office.office.db.reader(), firm).await.unwrap().unwrap().code;
        let other = "91350100M000100Y43";
        assert_ne!(code, other);
        for wrong in [format!("样本单位1（{other}）"), "样本单位".to_owned(), "（）".to_owned()] {
            assert_eq!(rests::rest(&body, &wrong).await.unwrap_err().field, Some("firm"), "{wrong}");
        }
        rests::rest(&body, &format!("样本有限公司【{}】", code.to_lowercase())).await.unwrap();
        night(office).await;
        assert_eq!(states(&world).await, (OrganisationState::Suspended, VacancyState::Resting));
    }
}
