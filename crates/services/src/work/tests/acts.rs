//! Vacancies from draft to closing, on both databases.

use super::typed;
use crate::testing::{TestOffice, offices};
use crate::work::acts::{self, Opened};
use crate::work::model::{Organisation, OrganisationKind, OrganisationState, VacancyState};
use crate::work::organisations::{self, Firm};
use crate::work::{code, reviews, store};
use leka_core::{Day, Lang, Role};
use leka_platform::db::Reads;
use leka_platform::{Actor, Desk, Failure, Kind};
use sea_orm::sea_query::{Alias, Query};

/// Somebody at a desk, without the way there.
pub fn desk(office: &TestOffice, id: i64, role: Role, division: Option<&str>) -> Desk {
    let who = Actor::Account { id, name: format!("{}-{id}", role.word()), role, division: division.map(str::to_owned) };
    Desk { who, lang: Lang::En, ..office.operator() }
}
pub fn county(office: &TestOffice) -> Desk {
    desk(office, 1, Role::CountyDesk, None)
}

pub fn firm(n: u32, kind: OrganisationKind) -> Firm {
    let seventeen = format!("91990329MA0000{n:03}");
    Firm {
        name: format!("样本单位{n}"),
        code: format!("{seventeen}{}", code::check_character(&seventeen).unwrap()),
        kind: kind.word().to_owned(),
        division: "540329100".to_owned(),
        office: "招工办公室".to_owned(),
        phone: "199 0000 0001".to_owned(),
        licence: if kind.needs_licence() { "样本许可0001号".to_owned() } else { String::new() },
        licence_until: if kind.needs_licence() { "2022-10-05".to_owned() } else { String::new() },
        version: 0,
    }
}

/// A firm that the desk entered.
pub async fn entered(office: &TestOffice, n: u32, kind: OrganisationKind) -> i64 {
    organisations::add(&county(office), &firm(n, kind)).await.unwrap().unwrap()
}

/// The desk of an account of that firm.
pub async fn of_firm(office: &TestOffice, organisation: i64, account: i64) -> Desk {
    let desk = county(office);
    let permit = desk.may(&acts::ManageOrganisations).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    store::add_account(write.tx(), account, organisation).await.unwrap();
    write.commit(leka_platform::Entry::of("test")).await.unwrap();
    self::desk(office, account, Role::Employer, None)
}

pub async fn vacancy(office: &TestOffice, id: i64) -> crate::work::model::Vacancy {
    store::find_vacancy(&office.office.db.reader(), id).await.unwrap().unwrap()
}
async fn organisation(office: &TestOffice, id: i64) -> Organisation {
    store::find_organisation(&office.office.db.reader(), id).await.unwrap().unwrap()
}

/// Opens it and gives which terms changed.
async fn open(desk: &Desk, office: &TestOffice, id: i64) -> Vec<String> {
    match acts::open(desk, id, vacancy(office, id).await.version).await.unwrap() {
        Opened::Done(changed) => changed.into_iter().map(|one| one.field).collect(),
        Opened::Not(against) => panic!("{against:?}"),
    }
}
pub async fn is_shown(office: &TestOffice, id: i64) -> bool {
    let visitor = Desk { who: Actor::Nobody, ..office.operator() };
    match acts::get_shown(&visitor, id).await {
        Ok(_) => true,
        Err(failure) => {
            assert_eq!(failure.kind, Kind::Absent);
            false
        }
    }
}

pub async fn history(office: &TestOffice, id: i64) -> Vec<(String, String, String)> {
    let query = Query::select()
        .columns(["field", "old_value", "new_value", "record"].map(Alias::new))
        .from(Alias::new("history"))
        .order_by(Alias::new("id"), sea_orm::sea_query::Order::Asc)
        .to_owned();
    let rows = office.office.db.reader().all(&query).await.unwrap();
    let rows = rows.iter().filter(|row| row.try_get_by_index::<i64>(3).unwrap() == id);
    let text = |row: &sea_orm::QueryResult, at| row.try_get_by_index::<Option<String>>(at).unwrap().unwrap_or_default();
    rows.map(|row| (text(row, 0), text(row, 1), text(row, 2))).collect()
}

#[tokio::test]
async fn wp_05_a_changed_term_is_a_new_version_and_is_named() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let desk = of_firm(&office, own, 7).await;
        let id = acts::add(&desk, own, &typed(&[("title", "")])).await.unwrap();
        assert!(!is_shown(&office, id).await, "a draft");
        let not = acts::open(&desk, id, 0).await.unwrap();
        assert!(matches!(not, Opened::Not(against) if against.faults[0].field == "title"));
        acts::save(&desk, id, 0, &typed(&[])).await.unwrap();
        assert_eq!(open(&desk, &office, id).await, Vec::<String>::new());
        assert!(is_shown(&office, id).await);
        let first = vacancy(&office, id).await;
        assert_eq!((first.terms_version, first.state, first.draft.as_str()), (1, VacancyState::Open, ""));
        assert_eq!(
            (first.listed.pay_from, first.listed.pay_month, first.listed.township.as_str()),
            (320_000, 320_000, "540329100")
        );

        // A change waits until it is published; visitors go on seeing what was.
        acts::save(&desk, id, first.version, &typed(&[("pay_from", "3500"), ("lodging", "none")])).await.unwrap();
        assert_eq!(vacancy(&office, id).await.listed.pay_from, 320_000);
        assert_eq!(open(&desk, &office, id).await, ["pay_from", "lodging"]);
        let second = vacancy(&office, id).await;
        assert_eq!((second.terms_version, second.listed.pay_from), (2, 350_000));
        assert_ne!(second.terms_hash, first.terms_hash);
        let versions = store::list_published(&office.office.db.reader(), id).await.unwrap();
        assert_eq!(versions.iter().map(|one| one.version).collect::<Vec<_>>(), [2, 1]);
        assert!(versions.iter().all(|one| one.hash == one.terms.hash()));

        // More people and a later day are no other terms.
        acts::save(
            &desk,
            id,
            second.version,
            &typed(&[("pay_from", "3500"), ("lodging", "none"), ("head_count", "9"), ("closes_day", "2022-12-09")]),
        )
        .await
        .unwrap();
        assert_eq!(open(&desk, &office, id).await, Vec::<String>::new());
        let third = vacancy(&office, id).await;
        assert_eq!((third.terms_version, third.listed.head_count), (2, 9));
        let lines = history(&office, id).await;
        assert!(lines.contains(&("state".to_owned(), "draft".to_owned(), "open".to_owned())), "{lines:?}");
        assert!(lines.contains(&("pay_from".to_owned(), "320000".to_owned(), "350000".to_owned())), "{lines:?}");
    }
}

#[tokio::test]
async fn sec_18_states_move_only_as_they_may_and_two_at_once_do_not_both() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let desk = county(&office);
        let id = acts::add(&desk, own, &typed(&[])).await.unwrap();
        let state = |version, to| acts::set_state(&desk, id, version, to);
        let conflict = |done: Result<(), Failure>| assert_eq!(done.unwrap_err().kind, Kind::Conflict);
        conflict(state(0, VacancyState::Resting).await);
        conflict(state(0, VacancyState::Open).await);
        open(&desk, &office, id).await;
        let version = vacancy(&office, id).await.version;
        conflict(state(version, VacancyState::Draft).await);
        conflict(state(version - 1, VacancyState::Resting).await);
        state(version, VacancyState::Resting).await.unwrap();
        assert!(!is_shown(&office, id).await);
        conflict(acts::set_state(&desk, id, version, VacancyState::Closed).await);
        open(&desk, &office, id).await;
        assert!(is_shown(&office, id).await);
        let version = vacancy(&office, id).await.version;
        let (mine, theirs) = (typed(&[("pay_to", "4100")]), typed(&[("pay_to", "4200")]));
        let (one, two) = tokio::join!(acts::save(&desk, id, version, &mine), acts::save(&desk, id, version, &theirs));
        assert!(one.is_ok() != two.is_ok(), "one of two racing saves is told");
        state(vacancy(&office, id).await.version, VacancyState::Closed).await.unwrap();
        assert!(!is_shown(&office, id).await);
    }
}

#[tokio::test]
async fn sec_15_another_firms_vacancy_answers_like_none() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let other = entered(&office, 2, OrganisationKind::Employer).await;
        let desk = of_firm(&office, own, 7).await;
        let stranger = of_firm(&office, other, 8).await;
        let lost = self::desk(&office, 9, Role::Agency, None);
        let id = acts::add(&desk, own, &typed(&[])).await.unwrap();
        let far = self::desk(&office, 10, Role::TownshipDesk, Some("540329101"));
        for foreign in [&stranger, &lost, &far] {
            let failures = [
                acts::add(foreign, own, &typed(&[])).await.map(|_| ()),
                acts::save(foreign, id, 0, &typed(&[])).await,
                acts::open(foreign, id, 0).await.map(|_| ()),
                acts::set_state(foreign, id, 0, VacancyState::Closed).await,
                acts::discard(foreign, id, 0).await,
                reviews::ask(foreign, id).await.map(|_| ()),
            ];
            let random = acts::open(foreign, 4711, 0).await.map(|_| ());
            for failure in failures.into_iter().chain([random]) {
                let failure = failure.unwrap_err();
                assert_eq!((failure.kind, failure.message.as_str()), (Kind::Absent, "failure-absent"));
            }
        }
        // The desk of its own township may.
        let near = self::desk(&office, 11, Role::TownshipDesk, Some("540329100"));
        acts::save(&near, id, 0, &typed(&[])).await.unwrap();
        for role in [Role::Planning, Role::VillageOfficer, Role::Resident, Role::ConfirmingDesk] {
            let other = self::desk(&office, 12, role, Some("540329100"));
            assert_eq!(acts::save(&other, id, 1, &typed(&[])).await.unwrap_err().kind, Kind::Forbidden, "{role:?}");
        }
    }
}

#[tokio::test]
async fn wp_14_the_night_a_licence_runs_out_its_vacancies_close() {
    for office in offices().await {
        let agency = entered(&office, 1, OrganisationKind::Agency).await;
        let employer = entered(&office, 2, OrganisationKind::Employer).await;
        let desk = county(&office);
        let mine = acts::add(&desk, agency, &typed(&[])).await.unwrap();
        let resting = acts::add(&desk, agency, &typed(&[])).await.unwrap();
        let theirs = acts::add(&desk, employer, &typed(&[])).await.unwrap();
        for id in [mine, resting, theirs] {
            open(&desk, &office, id).await;
        }
        acts::set_state(&desk, resting, vacancy(&office, resting).await.version, VacancyState::Resting).await.unwrap();
        let operator = office.operator();
        // The licence holds until 5 October; the clock stands at 30 September.
        office.later(5 * 86_400);
        assert!(is_shown(&office, mine).await && is_shown(&office, theirs).await);
        assert_eq!(acts::close_overdue(&operator).await.unwrap(), 0);
        office.later(12 * 3_600);
        assert_eq!(operator.today(), Day::of(2022, 10, 6).unwrap());
        // Nobody sees it from midnight on, before any job has run.
        assert!(!is_shown(&office, mine).await && is_shown(&office, theirs).await);
        assert_eq!(acts::close_overdue(&operator).await.unwrap(), 2);
        assert_eq!(acts::close_overdue(&operator).await.unwrap(), 0, "again: nothing");
        assert_eq!(vacancy(&office, mine).await.state, VacancyState::Closed);
        assert_eq!(vacancy(&office, theirs).await.state, VacancyState::Open);
        // And it cannot be opened again before the licence is renewed.
        let version = vacancy(&office, mine).await.version;
        let not = acts::open(&desk, mine, version).await.unwrap();
        assert!(matches!(not, Opened::Not(against) if against.refusals.iter().any(|one| one.rule == "licence")));
        let mut renewed = Firm::of(&organisation(&office, agency).await);
        renewed.licence_until = "2023-10-05".to_owned();
        organisations::correct(&desk, agency, &renewed).await.unwrap().unwrap();
        assert_eq!(open(&desk, &office, mine).await, Vec::<String>::new(), "a renewed licence is no other term");
        assert!(is_shown(&office, mine).await);
    }
}

#[tokio::test]
async fn wp_14_a_licence_that_is_cut_short_takes_its_vacancies_with_it() {
    for office in offices().await {
        let agency = entered(&office, 1, OrganisationKind::Dispatch).await;
        let desk = county(&office);
        let id = acts::add(&desk, agency, &typed(&[])).await.unwrap();
        open(&desk, &office, id).await;
        let mut cut = Firm::of(&organisation(&office, agency).await);
        cut.licence_until = "2022-09-29".to_owned();
        organisations::correct(&desk, agency, &cut).await.unwrap().unwrap();
        assert!(!is_shown(&office, id).await);
        let employer = entered(&office, 2, OrganisationKind::Employer).await;
        let id = acts::add(&desk, employer, &typed(&[])).await.unwrap();
        open(&desk, &office, id).await;
        organisations::suspend(&desk, employer, organisation(&office, employer).await.version, true).await.unwrap();
        assert!(!is_shown(&office, id).await);
        assert_eq!(vacancy(&office, id).await.state, VacancyState::Resting);
        let stopped = acts::open(&desk, id, vacancy(&office, id).await.version).await;
        assert_eq!(stopped.err().unwrap().message, "work-organisation-not-active");
        assert_eq!(organisation(&office, employer).await.state, OrganisationState::Suspended);
    }
}

#[tokio::test]
async fn wp_15_a_false_hit_goes_to_the_county_desk_with_a_recorded_reason() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let desk = of_firm(&office, own, 7).await;
        let words = typed(&[("tasks", "打扫男工宿舍"), ("takes", "fee")]);
        let id = acts::add(&desk, own, &words).await.unwrap();
        let not = acts::open(&desk, id, 0).await.unwrap();
        assert!(matches!(not, Opened::Not(against) if against.refusals.len() == 2));
        // Only the word can be asked about, and only once.
        assert_eq!(reviews::ask(&desk, id).await.unwrap(), 1);
        assert_eq!(reviews::ask(&desk, id).await.unwrap(), 0);
        assert_eq!(reviews::list(&desk, 0, 20).await.err().unwrap().kind, Kind::Forbidden);
        let county = county(&office);
        let (waiting, total) = (reviews::list(&county, 0, 20).await.unwrap(), reviews::count(&county).await.unwrap());
        assert_eq!((waiting.len(), total, waiting[0].review.found.as_str()), (1, 1, "男工"));
        let review = waiting[0].review.id;
        assert_eq!(reviews::answer(&county, review, true, "  ").await.unwrap_err().message, "work-fault-why");
        reviews::answer(&county, review, true, "说的是宿舍，不是条件").await.unwrap();
        assert_eq!(reviews::answer(&county, review, false, "又改主意了").await.unwrap_err().kind, Kind::Conflict);
        // The fee still stands.
        let not = acts::open(&desk, id, 0).await.unwrap();
        assert!(matches!(not, Opened::Not(against) if against.refusals.len() == 1 && against.refusals[0].rule == "fee"));
        acts::save(&desk, id, 0, &typed(&[("tasks", "打扫男工宿舍")])).await.unwrap();
        open(&desk, &office, id).await;
        // Another text is another question.
        acts::save(&desk, id, vacancy(&office, id).await.version, &typed(&[("tasks", "只招男工打扫宿舍")])).await.unwrap();
        let not = acts::open(&desk, id, vacancy(&office, id).await.version).await.unwrap();
        assert!(matches!(not, Opened::Not(_)));
    }
}

#[tokio::test]
async fn the_demo_has_its_firms_and_vacancies_everywhere() {
    for office in crate::testing::demo_offices().await {
        let desk = office.operator();
        let permit = desk.may(&crate::demo::make::MakeDemo).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        let started = std::time::Instant::now();
        let made = crate::work::invent::make(&write, 1).await.unwrap();
        let took = started.elapsed();
        write.commit(leka_platform::Entry::of("demo")).await.unwrap();
        assert_eq!((made.firms, made.vacancies), (25, 300));
        println!("{}: {} ms", office.database, took.as_millis());
        let reader = office.office.db.reader();
        let query = Query::select()
            .columns(store::VACANCY.map(Alias::new))
            .from(Alias::new("vacancy"))
            .and_where(store::shown_on(desk.today()))
            .to_owned();
        let shown: Vec<_> = reader.all(&query).await.unwrap().iter().map(|row| store::read_vacancy(row).unwrap()).collect();
        assert!(shown.len() > 200, "{}", shown.len());
        for township in office.office.townships() {
            assert!(shown.iter().any(|one| one.listed.township == *township), "nothing in {township}");
        }
        for destination in ["county", "region", "outside_region"] {
            assert!(shown.iter().any(|one| one.listed.destination == destination), "nothing {destination}");
        }
        for kind in crate::work::fields::KINDS {
            assert!(shown.iter().any(|one| one.listed.kind == *kind), "nothing {kind}");
        }
        let account = office.demo_account("employer").await;
        assert!(store::find_organisation_of(&reader, account).await.unwrap().is_some());
    }
}
