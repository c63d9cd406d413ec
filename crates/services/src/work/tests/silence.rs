//! A firm that says nothing of what it has open is asked; without an answer it rests, and one step shows it again.

use super::acts::{county, entered, history, is_shown, of_firm, vacancy};
use super::typed;
use crate::people::tests::browser as signed_in;
use crate::testing::{TestOffice, conflict, demo_offices, offices};
use crate::work::acts::{self, Opened};
use crate::work::model::{OrganisationKind, Source, VacancyState};
use crate::work::silence::{ANSWER_DAYS, Done, SILENT_DAYS, ask_silent, say_stands};
use crate::work::store::{self, Silence};
use crate::work::{ledger, organisations};
use axum::http::StatusCode;
use leka_platform::{Desk, Kind};

/// Writes a vacancy and opens it.
async fn opened(desk: &Desk, organisation: i64, closes: &str) -> i64 {
    let id = acts::add(desk, organisation, &typed(&[("closes_day", closes)])).await.unwrap();
    open(desk, id, 0).await;
    id
}

async fn open(desk: &Desk, id: i64, version: i64) {
    assert!(matches!(acts::open(desk, id, version).await.unwrap(), Opened::Done(_)));
}

async fn silence(office: &TestOffice, id: i64) -> Silence {
    store::find_silence(&office.office.db.reader(), id).await.unwrap()
}

fn days(office: &TestOffice, days: i32) {
    office.later(i64::from(days) * 86_400);
}

async fn morning(office: &TestOffice) -> Done {
    ask_silent(&office.operator()).await.unwrap()
}

const ASKED: Done = Done { asked: 1, resting: 0 };
const RESTS: Done = Done { asked: 0, resting: 1 };

#[tokio::test]
async fn m_02_a_silent_firm_is_asked_and_its_vacancy_rests_a_week_later_until_it_says_that_it_stands() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let firm = of_firm(&office, own, 7).await;
        let id = opened(&firm, own, "2023-06-01").await;
        let first = vacancy(&office, id).await.opened_at;
        days(&office, SILENT_DAYS - 1);
        assert_eq!(morning(&office).await, Done::default());
        days(&office, 1);
        assert_eq!(morning(&office).await, ASKED);
        assert_eq!(morning(&office).await, Done::default(), "once");
        assert!(is_shown(&office, id).await, "asking hides nothing");
        days(&office, ANSWER_DAYS - 1);
        assert_eq!(morning(&office).await, Done::default());
        days(&office, 1);
        assert_eq!(morning(&office).await, RESTS);
        assert_eq!(vacancy(&office, id).await.state, VacancyState::Resting);
        assert_eq!(silence(&office, id).await.rests, Some(office.office.clock.today()));
        assert!(!is_shown(&office, id).await);
        let moved = ("state".to_owned(), "open".to_owned(), "resting".to_owned());
        assert!(history(&office, id).await.contains(&moved));
        // One step; it is no new work.
        say_stands(&firm, id).await.unwrap();
        assert!(is_shown(&office, id).await);
        let again = vacancy(&office, id).await;
        assert_eq!((again.opened_at, again.state, silence(&office, id).await), (first, VacancyState::Open, Silence::default()));
        // From that day on as from the beginning: a word in time is enough, and so is publishing.
        days(&office, SILENT_DAYS);
        assert_eq!(morning(&office).await, ASKED);
        say_stands(&firm, id).await.unwrap();
        days(&office, ANSWER_DAYS);
        assert_eq!(morning(&office).await, Done::default());
        days(&office, SILENT_DAYS - ANSWER_DAYS);
        assert_eq!(morning(&office).await, ASKED);
        open(&firm, id, vacancy(&office, id).await.version).await;
        assert_eq!(silence(&office, id).await, Silence::default());
        // What is closed is asked about no more.
        days(&office, SILENT_DAYS);
        assert_eq!(morning(&office).await, ASKED);
        acts::set_state(&firm, id, vacancy(&office, id).await.version, VacancyState::Closed).await.unwrap();
        assert_eq!(silence(&office, id).await, Silence::default());
        days(&office, ANSWER_DAYS);
        assert_eq!(morning(&office).await, Done::default());
        let mut found = leka_platform::check::check(&office.office).await.unwrap();
        // The firm of these tests has no row among the accounts.
        found.orphans.retain(|(reference, _)| *reference != "organisation_account.account");
        assert!(found.is_clean(), "{found:?}");
    }
}

#[tokio::test]
async fn m_02_nobody_is_asked_who_could_not_answer_and_what_rests_is_checked_before_it_is_shown_again() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let alone = entered(&office, 2, OrganisationKind::Employer).await;
        let (firm, by) = (of_firm(&office, own, 7).await, county(&office));
        let id = opened(&firm, own, "2022-11-08").await;
        // Of a firm without an account, and what a list brought and nobody completed.
        let theirs = opened(&by, alone, "2023-06-01").await;
        let mut listed = acts::empty(&by, own, Source::Ledger);
        (listed.state, listed.opened_at) = (VacancyState::Open, Some(by.now()));
        listed.shown_until = by.today().plus(ledger::SHOWN_DAYS);
        let tx = office.office.db.begin().await.unwrap();
        store::add_vacancies(&tx, std::slice::from_ref(&listed)).await.unwrap();
        tx.commit().await.unwrap();
        days(&office, SILENT_DAYS);
        assert_eq!(morning(&office).await, ASKED);
        for other in [theirs, listed.id] {
            assert_eq!(silence(&office, other).await, Silence::default());
        }
        // What the firm lets rest itself is not put back by the button.
        let before = vacancy(&office, id).await.version;
        acts::set_state(&firm, id, before, VacancyState::Resting).await.unwrap();
        conflict(say_stands(&firm, id).await, "work-changed-meanwhile");
        open(&firm, id, before + 1).await;
        let stranger = of_firm(&office, alone, 8).await;
        let failure = say_stands(&stranger, id).await.unwrap_err();
        assert_eq!((failure.kind, failure.message.as_str()), (Kind::Absent, "failure-absent"), "SEC-15");
        // A firm that is stopped shows nothing again.
        let other = opened(&firm, own, "2023-06-01").await;
        days(&office, SILENT_DAYS);
        assert_eq!(morning(&office).await.asked, 2, "that of the other firm too, which has an account now: {theirs}");
        days(&office, ANSWER_DAYS);
        assert_eq!(morning(&office).await.resting, 2);
        let version = async || store::find_organisation(&office.office.db.reader(), own).await.unwrap().unwrap().version;
        organisations::suspend(&by, own, version().await, true).await.unwrap();
        conflict(say_stands(&firm, other).await, "work-organisation-not-active");
        organisations::suspend(&by, own, version().await, false).await.unwrap();
        say_stands(&by, other).await.unwrap();
        assert!(is_shown(&office, other).await, "a desk says so for the firm");
    }
}

#[tokio::test]
async fn m_02_what_the_rules_of_today_refuse_is_not_shown_again_by_the_button() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let firm = of_firm(&office, own, 7).await;
        let id = opened(&firm, own, "2022-11-08").await;
        days(&office, SILENT_DAYS);
        assert_eq!(morning(&office).await, ASKED);
        days(&office, ANSWER_DAYS);
        assert_eq!(morning(&office).await, RESTS);
        // Its last day goes by.
        days(&office, 3);
        conflict(say_stands(&firm, id).await, "work-silent-refused");
        assert_eq!(vacancy(&office, id).await.state, VacancyState::Resting);
    }
}

#[tokio::test]
async fn m_02_sec_39_the_firm_is_asked_on_its_home_and_by_a_line_that_tells_nothing_and_answers_with_one_press() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let firm = of_firm(&office, own, office.demo_account("employer").await).await;
        let ids = [opened(&firm, own, "2023-06-01").await, opened(&firm, own, "2023-06-01").await];
        let mut employer = signed_in(&office, "employer").await;
        assert!(!employer.get("/my-vacancies").await.text.contains("/still-open\""));
        days(&office, SILENT_DAYS);
        office.take_sent();
        assert_eq!(morning(&office).await.asked, 2);
        let sent = office.take_sent();
        assert_eq!(sent.len(), 1, "one line for all: {sent:?}");
        assert_eq!(sent[0].0, "19900000001");
        for telling in ["岗位", "招", "青稞", "样本单位", "ལས་གནས"] {
            assert!(!sent[0].1.contains(telling), "{telling}: {sent:?}");
        }
        let mut employer = signed_in(&office, "employer").await;
        let home = employer.get("/my-vacancies").await.text;
        assert!(home.contains("Nothing was said of them for 30 days.") && home.contains("Still open?"), "{home}");
        assert_eq!(home.matches("/still-open\"").count(), 2, "{home}");
        let own_page = format!("/vacancies/{}/own", ids[0]);
        for lang in ["zh", "bo", "en"] {
            for path in ["/my-vacancies", own_page.as_str()] {
                let page = employer.get(&format!("{path}?lang={lang}")).await;
                assert!(page.status == StatusCode::OK && !page.text.contains(">work-"), "{path} {lang}: {}", page.text);
            }
        }
        let press = async |browser: &mut crate::testing::Browser, page: &str, id: i64| {
            browser.submit(page, &format!("/vacancies/{id}/still-open"), &[]).await.location().to_owned()
        };
        assert_eq!(press(&mut employer, "/my-vacancies", ids[0]).await, "/my-vacancies");
        assert_eq!(employer.get("/my-vacancies").await.text.matches("/still-open\"").count(), 1);
        days(&office, ANSWER_DAYS);
        assert_eq!(morning(&office).await, RESTS);
        assert!(office.take_sent().is_empty(), "resting is said on the pages alone");
        let mut employer = signed_in(&office, "employer").await;
        let own_page = format!("/vacancies/{}/own", ids[1]);
        let page = employer.get(&own_page).await.text;
        assert!(page.contains("nobody answered whether it is still open") && page.contains("Show it again"), "{page}");
        assert_eq!(press(&mut employer, &own_page, ids[1]).await, "/my-vacancies");
        assert!(!employer.get("/my-vacancies").await.text.contains("/still-open\""));
        assert!(is_shown(&office, ids[1]).await);
        // Whoever keeps no vacancies has no button.
        let mut other = signed_in(&office, "planning").await;
        let answer = other.submit("/account", &format!("/vacancies/{}/still-open", ids[0]), &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
}
