//! What was published under older rules is read again: it rests after the night, its firm sees why, mends it and opens it.

use super::acts::{county, desk, entered, history, is_shown, of_firm, vacancy};
use super::{GOOD, places, typed};
use crate::intake::acts::ImportVacancies;
use crate::intake::ledger::Batch;
use crate::intake::notes::Notes;
use crate::intake::refused::Refused;
use crate::people::roll::By;
use crate::people::tests::{browser as signed_in, without_tokens};
use crate::testing::{TestOffice, demo_offices, offices};
use crate::work::acts::{self, KeepVacancies, Opened};
use crate::work::model::{Listed, OrganisationKind, OrganisationState, Review, ReviewState, Source, VacancyState};
use crate::work::reread::{count_for_desk, list_for_desk, rest_outdated};
use crate::work::terms::{self, Typed};
use crate::work::{ledger, rests, reviews, store};
use axum::http::StatusCode;
use leka_core::{Fen, Role};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Desk, Entry};
use leka_sheets::check::types::{At, Band, BandPeriod, CheckedVacancy};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};

type Changes<'c> = &'c [(&'c str, &'c str)];

/// Vacancies as older rules let them through: published, without asking the rules of today.
async fn publish(tx: &Tx, desk: &Desk, organisation: i64, all: &[Changes<'_>]) -> Vec<i64> {
    let firm = store::find_organisation(tx, organisation).await.unwrap().unwrap();
    let mut ids = Vec::new();
    for changes in all {
        let (terms, faults) = terms::check(&typed(changes), &places(), desk.today());
        assert!(faults.is_empty(), "{faults:?}");
        let mut vacancy = acts::empty(desk, organisation, Source::Page);
        let published = acts::publish(desk, &mut vacancy, &firm, &terms);
        store::add_published(tx, published.as_slice()).await.unwrap();
        store::add_vacancies(tx, std::slice::from_ref(&vacancy)).await.unwrap();
        ids.push(vacancy.id);
    }
    ids
}

async fn published(office: &TestOffice, organisation: i64, all: &[Changes<'_>]) -> Vec<i64> {
    let desk = county(office);
    let permit = desk.may(&KeepVacancies).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    let ids = publish(write.tx(), &desk, organisation, all).await;
    write.commit(Entry::of("test")).await.unwrap();
    ids
}

/// What the journal says of the nights on which something rested.
async fn nights(office: &TestOffice) -> Vec<String> {
    let query = Query::select()
        .column(Alias::new("detail"))
        .from(Alias::new("journal"))
        .and_where(Expr::col(Alias::new("act")).eq("reread_vacancies"))
        .to_owned();
    let rows = office.office.db.reader().all(&query).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn night(office: &TestOffice) {
    rest_outdated(&office.operator()).await.unwrap();
}

async fn is_outdated(office: &TestOffice, id: i64) -> bool {
    store::find_outdated(&office.office.db.reader(), id).await.unwrap().is_some()
}

const DEPOSIT: Changes<'static> = &[("tasks", "收割、捆扎，入职交押金200元")];

#[tokio::test]
async fn wp_14_wp_15_wp_16_wp_28_what_the_rules_of_today_refuse_rests_after_the_night_and_honest_work_stays() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let firm = of_firm(&office, own, 7).await;
        let refused: [Changes<'_>; 5] = [
            DEPOSIT,
            &[("requirements", "限男性")],
            &[("day_minutes", "12"), ("week_minutes", "60")],
            &[("pay_from", "1000")],
            &[("tasks", "已核实为自愿就业，收割青稞")],
        ];
        let honest: [Changes<'_>; 2] = [&[], &[("title", "牧场帮工"), ("pay_from", "3500")]];
        let all: Vec<Changes<'_>> = refused.into_iter().chain(honest).collect();
        let ids = published(&office, own, &all).await;
        let (old, honest) = ids.split_at(refused.len());
        night(&office).await;
        for (id, changes) in old.iter().zip(refused) {
            assert_eq!(vacancy(&office, *id).await.state, VacancyState::Resting, "{changes:?}");
            assert!(is_outdated(&office, *id).await && !is_shown(&office, *id).await, "{changes:?}");
            let moved = ("state".to_owned(), "open".to_owned(), "resting".to_owned());
            assert_eq!(history(&office, *id).await, [moved], "{changes:?}");
        }
        for id in honest {
            assert_eq!(vacancy(&office, *id).await.state, VacancyState::Open);
            assert!(!is_outdated(&office, *id).await && is_shown(&office, *id).await);
        }
        let told = nights(&office).await;
        assert!(told.len() == 1 && told[0].starts_with("resting vacancies=5 "), "{told:?}");
        for rule in ["deposit=1", "sex=1", "day-hours=1", "week-hours=1", "pay=1", "willing=1"] {
            assert!(told[0].contains(rule), "{rule}: {told:?}");
        }

        // A second night changes nothing.
        let before = vacancy(&office, old[0]).await;
        office.later(86_400);
        assert_eq!(rest_outdated(&office.operator()).await.unwrap(), 0);
        assert_eq!((nights(&office).await.len(), vacancy(&office, old[0]).await == before), (1, true));

        // As it is it cannot be opened; mended it can, and it stays open.
        let version = before.version;
        assert!(matches!(acts::open(&firm, old[0], version).await.unwrap(), Opened::Not(_)));
        acts::save(&firm, old[0], version, &typed(&[])).await.unwrap();
        assert!(is_outdated(&office, old[0]).await, "a draft is seen by nobody");
        assert!(matches!(acts::open(&firm, old[0], version + 1).await.unwrap(), Opened::Done(_)));
        assert!(!is_outdated(&office, old[0]).await && is_shown(&office, old[0]).await);
        office.later(86_400);
        assert_eq!(rest_outdated(&office.operator()).await.unwrap(), 0);
        assert!(is_shown(&office, old[0]).await);
        // What is closed waits for nothing.
        let version = vacancy(&office, old[1]).await.version;
        acts::set_state(&firm, old[1], version, VacancyState::Closed).await.unwrap();
        assert!(!is_outdated(&office, old[1]).await);
    }
}

#[tokio::test]
async fn wp_15_what_a_review_let_through_for_this_text_stays_open() {
    for office in offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let text = "打扫男工宿舍";
        let desk = county(&office);
        let permit = desk.may(&KeepVacancies).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        let ids = publish(write.tx(), &desk, own, &[&[("tasks", text)], &[("tasks", text)]]).await;
        let review = Review {
            id: desk.new_id(),
            vacancy: ids[0],
            field: "tasks".to_owned(),
            rule: "sex".to_owned(),
            found: "男工".to_owned(),
            text: text.to_owned(),
            asked_at: desk.now(),
            asked_by: "test".to_owned(),
            state: ReviewState::LetThrough,
            why: "说的是宿舍".to_owned(),
            answered_at: Some(desk.now()),
            answered_by: "test".to_owned(),
        };
        store::add_reviews(write.tx(), &[review]).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
        night(&office).await;
        assert!(is_shown(&office, ids[0]).await);
        assert!(!is_shown(&office, ids[1]).await, "another vacancy is another question");
        // Let through later, it is opened as it is.
        let firm = of_firm(&office, own, 7).await;
        assert_eq!(reviews::ask(&firm, ids[1]).await.unwrap(), 1);
        let waiting = reviews::list(&desk, 0, 20).await.unwrap();
        reviews::answer(&desk, waiting[0].review.id, true, "说的是宿舍，不是条件").await.unwrap();
        let version = vacancy(&office, ids[1]).await.version;
        assert!(matches!(acts::open(&firm, ids[1], version).await.unwrap(), Opened::Done(_)));
        night(&office).await;
        assert!(is_shown(&office, ids[1]).await);
    }
}

#[tokio::test]
async fn wp_14_the_firm_sees_why_it_rests_mends_it_and_opens_it_again() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        of_firm(&office, own, office.demo_account("employer").await).await;
        let old: Changes<'_> = &[("title", "旧规定的岗位"), DEPOSIT[0]];
        let ids = published(&office, own, &[old, &[("title", "老实的岗位")]]).await;
        night(&office).await;
        let (id, honest) = (ids[0], ids[1]);
        let mut visitor = office.browser();
        let lists = ["/vacancies", "/vacancies.atom", "/vacancies.json", "/vacancies/noticeboard?place=540329"];
        for path in lists {
            let seen = visitor.get(path).await.text;
            assert!(seen.contains("老实的岗位") && !seen.contains("旧规定的岗位"), "{path}: {seen}");
        }
        assert_eq!(visitor.get(&format!("/vacancies/{id}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.get(&format!("/vacancies/{honest}")).await.status, StatusCode::OK);

        let own_page = format!("/vacancies/{id}/own");
        let mut employer = signed_in(&office, "employer").await;
        let home = employer.get("/my-vacancies").await.text;
        for said in ["One vacancy rests because the rules have changed", "Refused by the rules of today"] {
            assert_eq!(home.matches(said).count(), 1, "{said}: {home}");
        }
        assert_eq!(home.matches(&format!("href=\"{own_page}\"")).count(), 2, "on top and in the list: {home}");
        let page = employer.get(&own_page).await.text;
        for said in ["Resting since", "30 September 2022", "keep their terms", "No deposit may be taken", "押金"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(page.contains(&format!("href=\"/vacancies/{id}/write#tasks\"")), "{page}");
        assert!(!page.contains("Refused in what was published"), "it is said once: {page}");
        let other = employer.get(&format!("/vacancies/{honest}/own")).await.text;
        assert!(!other.contains("the rules have changed"), "{other}");
        for lang in ["zh", "bo", "en"] {
            for path in ["/my-vacancies", own_page.as_str()] {
                let page = employer.get(&format!("{path}?lang={lang}")).await;
                assert!(page.status == StatusCode::OK && !page.text.contains(">work-"), "{path} {lang}: {}", page.text);
            }
        }

        // Mended and saved: what was published is still refused, the draft is not.
        let write = format!("/vacancies/{id}/write");
        let version = vacancy(&office, id).await.version.to_string();
        let mut fields = GOOD.to_vec();
        fields.push(("version", &version));
        assert_eq!(employer.submit(&write, &write, &fields).await.status, StatusCode::SEE_OTHER);
        let page = employer.get(&own_page).await.text;
        assert!(page.contains("Refused in what was published") && page.contains("No deposit may be taken"), "{page}");
        let version = vacancy(&office, id).await.version.to_string();
        let open = format!("/vacancies/{id}/open");
        assert_eq!(employer.submit(&own_page, &open, &[("version", &version)]).await.status, StatusCode::SEE_OTHER);
        assert!(!employer.get(&own_page).await.text.contains("Resting since"));
        assert!(!employer.get("/my-vacancies").await.text.contains("the rules have changed"));
        night(&office).await;
        assert!(visitor.get("/vacancies").await.text.contains("青稞收割"));
        assert_eq!(visitor.get(&format!("/vacancies/{id}")).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn wp_25_of_a_firm_that_is_stopped_nothing_is_read_again_whoever_stopped_it() {
    for office in demo_offices().await {
        let account = office.demo_account("employer").await;
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        of_firm(&office, own, account).await;
        let mut pages = Vec::new();
        for stopped in office.twins().await {
            let by_body = pages.is_empty();
            let desk = county(&stopped);
            let permit = desk.may(&KeepVacancies).await.unwrap();
            let write = desk.write(&permit).await.unwrap();
            let id = publish(write.tx(), &desk, own, &[DEPOSIT]).await[0];
            match by_body {
                true => rests::rest(write.tx(), own).await.unwrap(),
                false => {
                    let mut firm = store::find_organisation(write.tx(), own).await.unwrap().unwrap();
                    firm.state = OrganisationState::Suspended;
                    store::update_organisation(write.tx(), &firm).await.unwrap();
                    acts::follow_organisation(write.tx(), &firm).await.unwrap();
                }
            }
            write.commit(Entry::of("test")).await.unwrap();
            night(&stopped).await;
            assert_eq!(vacancy(&stopped, id).await.state, VacancyState::Resting);
            assert!(!is_outdated(&stopped, id).await && nights(&stopped).await.is_empty());
            let mut employer = signed_in(&stopped, "employer").await;
            let mut seen = String::new();
            for path in ["/my-vacancies".to_owned(), format!("/vacancies/{id}/own")] {
                seen.push_str(&without_tokens(&employer.get(&path).await.text));
            }
            assert!(!seen.contains("the rules have changed"), "{seen}");
            pages.push(seen.replace(&id.to_string(), "id"));
        }
        assert!(pages[0] == pages[1], "the same bytes");
    }
}

fn row(at: u32, title: &str, tasks: &str, requirements: &str) -> CheckedVacancy {
    let pay = Band { from: Fen(400_000), to: Fen(500_000), period: BandPeriod::Month };
    CheckedVacancy {
        at: At { sheet: 0, row: at },
        title: title.to_owned(),
        employer: "样本商贸有限公司".to_owned(),
        firm_code: None,
        head_count: None,
        pay: Some(pay),
        place: Some("硕督镇".to_owned()),
        destination: None,
        division: Some("540329101".to_owned()),
        tasks: tasks.to_owned(),
        requirements: requirements.to_owned(),
        lodging: None,
        kind: Some("full"),
        closes: None,
        phone: None,
    }
}

/// Brings a list in; with `whole` it is all that its source has.
async fn bring(office: &TestOffice, rows: &[CheckedVacancy], whole: bool) {
    let desk = office.operator();
    let permit = desk.may(&ImportVacancies::default()).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    let by = By { account: "test", now: desk.now(), import: None, sheets: &[] };
    let none: &[Refused] = &[];
    let mut notes = Notes::default();
    let batch = Batch { by: &by, source: "甲", replaces: whole.then_some(none), ids: desk.new_ids(10), notes: &mut notes };
    ledger::store(write.tx(), &desk, batch, rows).await.unwrap();
    assert!(notes.problems.is_empty());
    write.commit(Entry::of("test")).await.unwrap();
}

/// The vacancy of a ledger with this title.
async fn of_title(office: &TestOffice, title: &str) -> crate::work::model::Vacancy {
    let all = store::list_for_ledger(&office.office.db.reader()).await.unwrap();
    all.into_iter().find(|one| one.listed.title == title).unwrap()
}

/// As a list stated it before a word came onto a list of words.
async fn put_condition(office: &TestOffice, title: &str) -> i64 {
    let mut old = of_title(office, title).await;
    let mut typed = Typed::from_json(&old.draft).unwrap();
    typed.put("requirements", "限男性");
    (old.listed.tasks, old.draft) = (format!("{}\n限男性", typed.one("tasks")), typed.to_json());
    let desk = county(office);
    let permit = desk.may(&KeepVacancies).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    store::update_vacancy(write.tx(), &old).await.unwrap();
    write.commit(Entry::of("test")).await.unwrap();
    old.id
}

#[tokio::test]
async fn wp_14_wp_15_what_a_ledger_brought_in_rests_the_desk_sees_why_and_a_mended_row_opens_it() {
    for office in demo_offices().await {
        bring(&office, &[row(3, "守门人", "看门", ""), row(4, "瓦工", "砌墙", "")], false).await;
        let id = put_condition(&office, "守门人").await;
        night(&office).await;
        assert_eq!(vacancy(&office, id).await.state, VacancyState::Resting);
        assert_eq!(of_title(&office, "瓦工").await.state, VacancyState::Open);
        assert_eq!(nights(&office).await, ["resting vacancies=1 sex=1"]);
        let seen = office.browser().get("/vacancies").await.text;
        assert!(seen.contains("瓦工") && !seen.contains("守门人"), "{seen}");
        assert_eq!(office.browser().get(&format!("/vacancies/{id}")).await.status, StatusCode::NOT_FOUND);

        // It waits for the desk of the firm's place, and for no other.
        let found = list_for_desk(&county(&office), 0, 20).await.unwrap();
        assert_eq!(found.iter().map(|one| one.id).collect::<Vec<_>>(), [id]);
        let far = desk(&office, 9, Role::TownshipDesk, Some("540329101"));
        assert_eq!(count_for_desk(&far).await.unwrap(), 0);
        let mut staff = signed_in(&office, "county_desk").await;
        for lang in ["zh", "bo", "en"] {
            let list = staff.get(&format!("/vacancies/outdated?lang={lang}")).await;
            assert!(list.status == StatusCode::OK && !list.text.contains(">work-"), "{lang}: {}", list.text);
            assert!(list.text.contains("守门人") && !list.text.contains("瓦工"), "{lang}: {}", list.text);
        }
        let page = staff.get(&format!("/vacancies/{id}/own")).await.text;
        for said in ["Resting since", "Sex may be no condition (found: “限男”)."] {
            assert!(page.contains(said), "{said}: {page}");
        }

        // A list that does not speak of it leaves it as it is; one that states it without the word opens it.
        bring(&office, &[row(3, "守门人", "", "")], false).await;
        assert_eq!(vacancy(&office, id).await.state, VacancyState::Resting);
        bring(&office, &[row(3, "守门人", "看门", "会骑车")], false).await;
        let mended = vacancy(&office, id).await;
        assert_eq!((mended.state, mended.listed.tasks.as_str()), (VacancyState::Open, "看门\n会骑车"));
        assert_eq!(count_for_desk(&county(&office)).await.unwrap(), 0);
        night(&office).await;
        assert!(office.browser().get("/vacancies").await.text.contains("守门人"));

        // The whole list of its source without it closes it, resting or not.
        put_condition(&office, "守门人").await;
        night(&office).await;
        assert_eq!(count_for_desk(&county(&office)).await.unwrap(), 1);
        bring(&office, &[row(4, "瓦工", "砌墙", "")], true).await;
        assert_eq!(vacancy(&office, id).await.state, VacancyState::Closed);
        assert_eq!(count_for_desk(&county(&office)).await.unwrap(), 0);
    }
}

#[test]
fn wp_14_tasks_and_requirements_of_a_list_are_read_apart_while_the_draft_has_both() {
    let listed = Listed { title: "守门人".to_owned(), tasks: "看门\n会骑车".to_owned(), ..Listed::default() };
    let mut typed = Typed::default();
    typed.put("tasks", "看门");
    typed.put("requirements", "会骑车");
    let apart = ledger::terms_in_list(&listed, &typed.to_json());
    assert_eq!((apart.get("tasks"), apart.get("requirements")), ("看门", "会骑车"));
    // Somebody is writing on it: what the list shows is read as it stands there.
    typed.put("requirements", "无");
    for draft in [typed.to_json(), String::new()] {
        let whole = ledger::terms_in_list(&listed, &draft);
        assert_eq!((whole.get("tasks"), whole.get("requirements")), ("看门\n会骑车", ""));
    }
}
