//! The questions, and that answers leave nothing.

use super::*;
use crate::my::tests::{journal, staff_pages};
use leka_platform::{Actor, Policies};

#[test]
fn wp_17_only_the_worker_answers() {
    let policies = Policies::load().unwrap();
    let act = crate::acts::all().find(|act| act.name == "keep_check_ins").unwrap();
    for role in Role::ALL {
        let division = role.needs_division().then(|| HOME.to_owned());
        let who = Actor::Account { id: 1, name: "a".to_owned(), role: *role, division };
        assert_eq!(policies.could(&who, act, "540329"), *role == Role::Resident, "{role:?}");
    }
    for who in [Actor::Nobody, Actor::Operator] {
        assert!(!policies.could(&who, act, "540329"));
    }
}

#[tokio::test]
async fn wp_17_questions_wait_and_good_answers_leave_the_same_as_silence() {
    for (world, _, placement) in begun().await {
        let office = &world.office;
        member(office).await;
        let path = format!("/my/after/{placement}");
        let mut me = browser(office, "resident").await;
        // The work began today: nothing waits yet, and there is no page.
        assert_eq!(me.get(&path).await.status, StatusCode::NOT_FOUND);
        assert!(!me.get("/my/after").await.text.contains(&path));
        world.days(3);
        let mut me = browser(office, "resident").await;
        assert!(me.get("/my").await.text.contains("/my/after\""), "a quiet line in the own account");
        assert!(me.get("/my/after").await.text.contains(&path));
        let page = me.get(&path).await.text;
        assert_eq!(page.matches("<fieldset").count(), crate::after::model::QUESTIONS.len());
        assert!(page.contains("worked for 3 days") && !page.contains(" checked") && !page.contains("required"), "{page}");
        assert!(page.contains("the firm may guess"), "said before anything is answered");
        let (before, lines) = (records(office).await, journal(office).await);
        let list = without_tokens(&me.get("/my/after").await.text);
        // All well, some of them, none, and nothing that anybody wants to say.
        let unsaid: Vec<(&str, &str)> = WELL.iter().map(|(question, _)| (*question, "unsaid")).collect();
        let mut thanks = Vec::new();
        for answers in [WELL, &WELL[..2], &[], &unsaid] {
            let answer = send(&mut me, placement, "send", answers).await;
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
            thanks.push(without_tokens(&answer.text));
        }
        assert!(thanks.iter().all(|page| *page == thanks[0] && page.contains("Nothing was kept")));
        assert!(records(office).await == before && journal(office).await == lines, "no row, no entry");
        assert_eq!(cases(office).await, 0);
        assert_eq!(without_tokens(&me.get("/my/after").await.text), list, "the page does not know it either");
        assert!(me.get("/my").await.text.contains("/my/after\""));
        // Words that the page does not have are refused; another person's work is absent.
        for wrong in [("papers", "never"), ("loyal", "yes")] {
            assert_eq!(send(&mut me, placement, "send", &[wrong]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert!(crate::after::acts::get_waiting(&world.other, placement).await.is_err());
        // The thirtieth and the ninetieth day, and then no more.
        for (days, said) in [(27, "worked for 30 days"), (60, "worked for 90 days")] {
            world.days(days);
            let mut me = browser(office, "resident").await;
            assert!(me.get(&path).await.text.contains(said), "{said}");
        }
        world.days(90);
        let mut me = browser(office, "resident").await;
        assert_eq!(me.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn wp_17_who_recorded_their_own_work_is_asked_and_who_was_only_reported_is_not() {
    for world in worlds().await {
        let office = &world.office;
        let mut typed = crate::placement::own::Typed {
            trade: "样本厨师".to_owned(),
            employer: "样本面馆".to_owned(),
            place: "县内".to_owned(),
            sector: "services".to_owned(),
            start: day(&world, -10).to_string(),
            ..Default::default()
        };
        assert!(crate::my::acts::report(&world.me, &typed).await.unwrap().is_empty());
        typed.start = day(&world, -400).to_string();
        assert!(crate::my::acts::report(&world.me, &typed).await.unwrap().is_empty());
        let mut reported = job(&world.zhaxi);
        reported.start = day(&world, -5);
        reported.employer = "样本工地".to_owned();
        bring_in(office, &[reported]).await;
        let page = browser(office, "resident").await.get("/my/after").await.text;
        assert_eq!(page.matches("/my/after/").count(), 1, "{page}");
        assert!(page.contains("样本面馆") && !page.contains("样本工地"));
        // Work of one's own with nobody's vacancy: a case, and no firm that rests.
        member(office).await;
        let own = jobs_of(office, id_of(office, &world.zhaxi).await).await;
        let own = own.iter().find(|job| job.start == day(&world, -10)).unwrap().id;
        let mut me = browser(office, "resident").await;
        assert_eq!(send(&mut me, own, "tell", &[("hurt", "yes")]).await.status, StatusCode::OK);
        assert_eq!(cases(office).await, 1);
        assert!(rests::list(&body_desk(office, 1)).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn wp_10_whatever_is_answered_changes_no_page_of_those_who_place_people_but_the_vacancies_that_rest() {
    for (world, id, placement) in begun().await {
        let office = &world.office;
        member(office).await;
        world.days(3);
        let seen = async || {
            let mut pages = staff_pages(office, &world.zhaxi).await;
            let mut firm = browser(office, "employer").await;
            for path in ["/applicants".to_owned(), format!("/applicants/{id}"), format!("/applicants/{id}/wages")] {
                // The firm looks at a name: that line is the firm's own.
                let answer = firm.get(&path).await;
                pages.push(format!("employer {path} {} {}", answer.status, without_tokens(&answer.text)));
            }
            pages
        };
        let before = seen().await;
        let mut me = browser(office, "resident").await;
        send(&mut me, placement, "send", WELL).await;
        assert!(seen().await == before, "good answers");
        let red = [("papers", "no"), ("threats", "yes")];
        send(&mut me, placement, "send", &red).await;
        assert!(seen().await == before, "answers that ask for help, before anything is told");
        let told = send(&mut me, placement, "tell", &red).await;
        assert!(told.text.contains("class=\"code word\""), "{}", told.text);
        assert!(seen().await == before, "told: nothing moves at that moment");
        night(office).await;
        let after = seen().await;
        for (one, other) in before.iter().zip(&after) {
            let moves = ["employer / ", "county_desk /vacancies ", "township_desk /vacancies ", "planning /vacancies "]
                .iter()
                .chain(&["village_officer /vacancies ", "employer /vacancies ", "agency /vacancies "])
                .any(|start| one.starts_with(start));
            assert!(moves || one == other, "only the list of vacancies moves: {}", &one[..60.min(one.len())]);
        }
    }
}
