//! With a database: figures, rows and fragments for different roles.

use crate::plan_desk::rows::{self, Wanted};
use crate::plan_desk::shown::{self, Made};
use crate::plan_desk::{acts, api, pages, say::Speaker};
use leka_core::{Day, Lang, Moment, Role};
use leka_platform::counting::{self, Basis, explain, figures};
use leka_platform::db::Reads;
use leka_platform::office::Location;
use leka_platform::{Actor, Clock, Desk, Office};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query};
use std::sync::Arc;

const PLAN: &str = include_str!("../../../../../plans/luolong-2022/plan.toml");
const TOWNSHIPS: [&str; 3] = ["540329100", "540329101", "540329111"];
/// Persons per township; the last is small, and so the first goes with it.
const SIZES: [i64; 3] = [30, 40, 7];

fn end() -> Day {
    Day::of(2022, 12, 31).unwrap()
}

/// An office in which each person has two placements, of which the first counts.
async fn office() -> (tempfile::TempDir, Arc<Office>) {
    office_of(&TOWNSHIPS.into_iter().zip(SIZES).collect::<Vec<_>>(), 1).await
}

/// The same with other townships; the placements begin in the first `months` months from February on.
pub(super) async fn office_of(sizes: &[(&str, i64)], months: i64) -> (tempfile::TempDir, Arc<Office>) {
    let dir = tempfile::tempdir().unwrap();
    let location = Location::at(dir.path());
    let (office, _) = acts::set_up(&location, PLAN, "plan.toml", Clock::fixed(Moment(1_673_316_000_000))).await.unwrap();
    let mut persons = Vec::new();
    let mut residences = Vec::new();
    let mut placements = Vec::new();
    let mut person = 0_i64;
    for (township, size) in sizes {
        for n in 0..*size {
            person += 1;
            let secret = vec![1_u8; 16];
            let key = office.vault.person_key(person, &secret);
            let seal = |column: &str, text: &str| Value::from(key.seal("person", column, person, text).unwrap());
            persons.push(vec![
                Value::from(person),
                Value::from(person.to_be_bytes().repeat(2)),
                seal("id_sealed", "990329190001010014"),
                seal("name_sealed", "测试甲"),
                Value::from(0_i64),
                Value::from(secret.clone()),
                Value::from(*township),
                Value::from(""),
                Value::from(""),
                Value::from(0_i64),
                Value::from("t"),
                Value::from(0_i64),
                Value::from(1_i64),
            ]);
            residences.push(vec![Value::from(person), Value::from(0_i64), Value::from(*township), Value::from("")]);
            for turn in 0..2_i64 {
                let start = Day::of(2022, 2 + turn as i8 + (n / 20 % months) as i8, 1 + (n % 20) as i8).unwrap();
                placements.push(vec![
                    Value::from(person * 10 + turn),
                    Value::from(person),
                    Value::from("测试单位"),
                    Value::from("k"),
                    Value::from(i64::from(start.number())),
                    Value::from("transfer"),
                    Value::from(if n % 3 == 0 { "industry" } else { "project" }),
                    Value::from("organised"),
                    Value::from(if n % 2 == 0 { "county" } else { "region" }),
                    Value::from(""),
                    Value::from(""),
                    Value::from(""),
                    Value::from(n % 2),
                    Value::from(""),
                    Value::from(0_i64),
                    Value::from(""),
                    Value::from(""),
                    Value::from(0_i64),
                    Value::from("officer"),
                    Value::from(0_i64),
                    Value::from(1_i64),
                ]);
            }
        }
    }
    let tx = office.db.begin().await.unwrap();
    let person = [
        "id",
        "id_index",
        "id_sealed",
        "name_sealed",
        "phone_verified",
        "secret",
        "township",
        "village",
        "sheet",
        "row",
        "recorded_by",
        "recorded_at",
        "version",
    ];
    tx.insert_many("person", &person, persons, None).await.unwrap();
    tx.insert_many("residence", &["person", "from_day", "township", "village"], residences, None).await.unwrap();
    let placement = [
        "id",
        "person",
        "employer",
        "employer_key",
        "start_day",
        "kind",
        "sector",
        "channel",
        "destination",
        "place",
        "trade",
        "pay_period",
        "confirmed",
        "confirmed_way",
        "withdrawn",
        "source",
        "sheet",
        "row",
        "recorded_by",
        "recorded_at",
        "version",
    ];
    tx.insert_many("placement", &placement, placements, None).await.unwrap();
    counting::count_all(&tx, office.facts, &office.plan()).await.unwrap();
    tx.commit().await.unwrap();
    (dir, office)
}

pub(super) fn desk(office: &Arc<Office>, role: Role, division: Option<&str>) -> Desk {
    let who = Actor::Account { id: 1, name: role.word().to_owned(), role, division: division.map(str::to_owned) };
    Desk { who, ..Desk::operator(office.clone(), Lang::Zh) }
}

pub(super) fn wanted(only: &[(&str, &str)]) -> Wanted {
    Wanted {
        id: "transfer.total".into(),
        day: end(),
        basis: Basis::Reported,
        only: only.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
        counting: true,
        page: 1,
    }
}

async fn journal_lines(office: &Office) -> i64 {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new("journal")).to_owned();
    office.db.reader().one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn the_rows_add_up_to_the_number() {
    let (_dir, office) = office().await;
    let planning = desk(&office, Role::Planning, None);
    let first = rows::rows(&planning, wanted(&[])).await.unwrap();
    assert_eq!((first.total, first.sum, first.rows.len()), (77, Some(77), 20));
    let last = rows::rows(&planning, Wanted { page: 4, ..wanted(&[]) }).await.unwrap();
    assert_eq!(last.rows.len(), 17);
    assert!(first.rows.iter().all(|row| row.subject == "测**" && row.basis.is_none()));
    // Rows whose township is a hidden cell do not name it.
    let mut named = std::collections::BTreeSet::new();
    for page in 1..=4 {
        named.extend(
            rows::rows(&planning, Wanted { page, ..wanted(&[]) }).await.unwrap().rows.into_iter().map(|row| row.township),
        );
    }
    assert!(named.contains("540329101") && !named.contains("540329111"));
    let not = rows::rows(&planning, Wanted { counting: false, ..wanted(&[]) }).await.unwrap();
    assert_eq!((not.total, not.sum), (77, None));
    assert!(not.rows.iter().all(|row| row.reason.as_deref() == Some("not-first")));
    let one = rows::rows(&planning, wanted(&[("sector", "industry")])).await.unwrap();
    assert_eq!((one.total, one.sum), (27, Some(27)));
}

#[tokio::test]
async fn wp_22_no_rows_behind_a_hidden_cell() {
    let (_dir, office) = office().await;
    let planning = desk(&office, Role::Planning, None);
    for township in ["540329111", "540329112", "540329999"] {
        let found = rows::rows(&planning, wanted(&[("township", township)])).await.unwrap();
        assert!(found.hidden && found.rows.is_empty() && found.sum.is_none() && found.total == 0, "{township}");
        let json = api::rows_json(Speaker { lang: Lang::Zh }, &found);
        assert_eq!(json["suppressed"], true);
        let not = rows::rows(&planning, Wanted { counting: false, ..wanted(&[("township", township)]) }).await.unwrap();
        assert!(not.hidden && not.rows.is_empty());
    }
    // What the figure "industry by channel" does not show, two filters do not either.
    let two = rows::rows(&planning, wanted(&[("sector", "industry"), ("channel", "organised")])).await.unwrap();
    assert!(two.hidden && two.rows.is_empty());
}

#[tokio::test]
async fn wp_22_a_row_leads_to_its_person_only_for_whoever_may_open_them_and_stays_masked() {
    let (_dir, office) = office().await;
    for (role, division, opens) in [
        (Role::CountyDesk, None, true),
        (Role::StatisticsAuditor, None, true),
        (Role::TownshipDesk, Some("540329101"), true),
        (Role::Planning, None, false),
    ] {
        let found = rows::rows(&desk(&office, role, division), wanted(&[])).await.unwrap();
        assert!(!found.rows.is_empty(), "{role:?}");
        assert!(found.rows.iter().all(|row| row.subject == "测**" && row.person.is_some() == opens), "{role:?}");
        // The answer for programs names nobody by a number either.
        assert!(!api::rows_json(Speaker { lang: Lang::Zh }, &found).to_string().contains("person"), "{role:?}");
    }
}

#[tokio::test]
async fn sec_15_a_township_sees_its_own_rows_only() {
    let (_dir, office) = office().await;
    let own = desk(&office, Role::TownshipDesk, Some("540329101"));
    let found = rows::rows(&own, wanted(&[])).await.unwrap();
    assert_eq!((found.total, found.sum), (40, Some(40)));
    assert!(found.rows.iter().all(|row| row.township == "540329101"));
    let found = rows::rows(&own, wanted(&[("destination", "county")])).await.unwrap();
    assert_eq!(found.total, 20);
    assert!(rows::rows(&own, wanted(&[("sector", "industry")])).await.unwrap().hidden, "nobody there works in services");
    assert!(rows::rows(&own, wanted(&[("township", "540329100")])).await.is_err(), "another township");
    let small = desk(&office, Role::TownshipDesk, Some("540329111"));
    assert!(rows::rows(&small, wanted(&[])).await.unwrap().hidden);
    let village = desk(&office, Role::VillageOfficer, Some("540329101201"));
    assert!(rows::rows(&village, wanted(&[])).await.is_err());
}

#[tokio::test]
async fn wp_07_who_is_confirmed_is_seen_by_few_and_each_look_is_recorded() {
    let (_dir, office) = office().await;
    let before = journal_lines(&office).await;
    for role in [Role::Planning, Role::CountyDesk] {
        let desk = desk(&office, role, None);
        assert!(rows::rows(&desk, Wanted { basis: Basis::Confirmed, ..wanted(&[]) }).await.is_err());
        let found = rows::rows(&desk, wanted(&[])).await.unwrap();
        assert!(!api::rows_json(Speaker { lang: Lang::Zh }, &found)["rows"].to_string().contains("confirmed"));
    }
    assert_eq!(journal_lines(&office).await, before);
    let auditor = desk(&office, Role::StatisticsAuditor, None);
    let found = rows::rows(&auditor, Wanted { basis: Basis::Confirmed, ..wanted(&[]) }).await.unwrap();
    assert_eq!((found.total, found.sum), (38, Some(38)));
    assert!(found.rows.iter().all(|row| row.basis == Some(Basis::Confirmed)));
    assert_eq!(journal_lines(&office).await, before + 20, "one line per person shown");
}

#[tokio::test]
async fn wp_07_fragments_without_live_confirmed() {
    let (_dir, office) = office().await;
    let html = |role, id: &'static str| {
        let desk = desk(&office, role, None);
        async move { pages::fragment(&desk, end(), id).await.unwrap() }
    };
    for id in ["", "transfer.total"] {
        let planning = html(Role::Planning, id).await;
        // As many of the reported work outside of the county.
        let others = planning.replace("destination=region\">38<", "");
        assert!(planning.contains(">77<") && !others.contains(">38<"), "{planning}");
        assert!(html(Role::StatisticsAuditor, id).await.contains(">38<"));
        assert_eq!(planning, html(Role::Planning, id).await, "kept");
        assert!(Arc::ptr_eq(&planning, &html(Role::Planning, id).await));
    }
}

#[tokio::test]
async fn wp_22_the_end_of_a_month_and_the_days_between() {
    let (_dir, office) = office().await;
    let at = |day: &str| {
        let office = office.clone();
        let day: Day = day.parse().unwrap();
        async move {
            let made = Made::now(&office, office.clock.today(), day).await.unwrap();
            shown::shown(&office, &made).await.unwrap()
        }
    };
    let township = |figures: &counting::Figures, key: &str| {
        let parts = &figures.find("transfer.total").unwrap().by["township"];
        parts.iter().find(|part| part.key == key).unwrap().reported
    };
    assert!(township(&*at("2022-12-31").await, "540329101").is_some());
    // Between March and December nobody came: the same cell is shown once, for the newest day.
    assert!(township(&*at("2022-03-31").await, "540329101").is_none());
    assert!(township(&*at("2022-02-15").await, "540329101").is_none(), "a day between");
    assert!(at("2022-02-15").await.find("transfer.total").unwrap().reported.is_some());
}

#[tokio::test]
async fn wp_22_several_filters_show_what_their_cells_may() {
    let (_dir, office) = office().await;
    let planning = desk(&office, Role::Planning, None);
    let found = |only: &[(&str, &str)]| {
        let (planning, wanted) = (planning.clone(), wanted(only));
        async move { rows::rows(&planning, wanted).await.unwrap() }
    };
    let two = found(&[("township", "540329101"), ("destination", "county")]).await;
    assert_eq!((two.total, two.sum, two.rows.len(), two.hidden), (20, Some(20), 20, false));
    assert!(two.rows.iter().all(|row| row.township == "540329101"));
    // The next smaller township is left out beside the small one.
    assert!(found(&[("township", "540329111"), ("destination", "county")]).await.hidden);
    assert!(found(&[("township", "540329100"), ("destination", "county")]).await.hidden);
    // Three are never shown, however many they are.
    assert!(found(&[("township", "540329101"), ("destination", "county"), ("kind", "transfer")]).await.hidden);
    assert!(found(&[("township", "540329101"), ("destination", "moon")]).await.hidden);
    // On an earlier day the same two would tell how many came since.
    let earlier =
        Wanted { day: Day::of(2022, 11, 30).unwrap(), ..wanted(&[("township", "540329101"), ("destination", "county")]) };
    assert!(rows::rows(&planning, earlier).await.unwrap().hidden);
    let twice = rows::rows(&planning, wanted(&[("destination", "county"), ("destination", "region")])).await;
    assert_eq!(twice.unwrap_err().message, "figures-failure-filters");
    // The columns are filters too: behind one filter a township stands only on rows of a cell that is shown.
    let mut places = std::collections::BTreeMap::new();
    for page in 1..=2 {
        let rows = rows::rows(&planning, Wanted { page, ..wanted(&[("destination", "county")]) }).await.unwrap().rows;
        rows.into_iter().for_each(|row| *places.entry(row.township).or_insert(0) += 1);
    }
    assert_eq!(places.into_iter().collect::<Vec<_>>(), [(String::new(), 19), ("540329101".to_owned(), 20)]);
}

#[tokio::test]
async fn wp_22_whoever_sees_single_records_narrows_by_anything_and_each_look_is_recorded() {
    let (_dir, office) = office().await;
    let auditor = desk(&office, Role::StatisticsAuditor, None);
    let before = journal_lines(&office).await;
    let small = rows::rows(&auditor, wanted(&[("township", "540329111")])).await.unwrap();
    assert_eq!((small.total, small.hidden, small.rows.len()), (7, false, 7));
    assert!(small.rows.iter().all(|row| row.township == "540329111" && row.month == "2022-02"));
    assert_eq!(journal_lines(&office).await, before + 7);
    // Laid side by side, the cells are the number again.
    let mut sum = 0;
    for township in TOWNSHIPS {
        for sector in ["industry", "project"] {
            for destination in ["county", "region"] {
                let only = [("township", township), ("sector", sector), ("destination", destination)];
                let cell = rows::rows(&auditor, wanted(&only)).await.unwrap();
                assert_eq!(cell.sum, Some(i64::try_from(cell.total).unwrap()));
                sum += cell.total;
            }
        }
    }
    assert_eq!(sum, 77);
}

#[tokio::test]
async fn a_row_stands_in_the_township_in_which_it_counts_or_would() {
    let (_dir, office) = office().await;
    // The first person of the first township moved after both of their jobs began to count.
    let (moved, gone_to) = (i64::from(Day::of(2022, 9, 1).unwrap().number()), TOWNSHIPS[2]);
    let tx = office.db.begin().await.unwrap();
    let home = vec![Value::from(1_i64), Value::from(moved), Value::from(gone_to), Value::from("")];
    tx.insert_many("residence", &["person", "from_day", "township", "village"], [home], None).await.unwrap();
    let now = Query::update()
        .table(Alias::new("person"))
        .value(Alias::new("township"), gone_to)
        .and_where(Expr::col(Alias::new("id")).eq(1_i64))
        .to_owned();
    tx.execute(&now).await.unwrap();
    tx.commit().await.unwrap();
    let (reader, plan) = (office.db.reader(), office.plan());
    let indicator = plan.plan.indicator("transfer.total").unwrap();
    let fact = figures::fact_of(&plan, indicator).unwrap();
    let source = office.facts.iter().find(|source| source.fact.name == fact.name).unwrap();
    for (township, size) in TOWNSHIPS.into_iter().zip(SIZES) {
        for as_of in [Day::of(2022, 1, 31).unwrap(), end()] {
            let only = vec![("township".to_owned(), township.to_owned())];
            let ask = explain::Ask { as_of, basis: Basis::Reported, only, within: None };
            let beside = explain::rows_that_do_not(&reader, &plan, source, indicator, &ask, None).await.unwrap();
            let counting = explain::rows_that_count(&reader, &plan, source, indicator, &ask, None).await.unwrap();
            assert_eq!(beside.len() + counting.len(), usize::try_from(size * 2).unwrap(), "{township} {as_of}");
            assert!(beside.iter().chain(&counting).all(|row| row.township == township));
            assert_eq!(explain::count_that_do_not(&reader, &plan, source, indicator, &ask).await.unwrap(), beside.len() as u64);
        }
    }
}

#[tokio::test]
async fn m_26_the_kept_page_of_the_plan_is_new_after_an_adoption() {
    let (_dir, office) = office().await;
    let planning = desk(&office, Role::Planning, None);
    let first = pages::plan_fragment(&planning, true).await.unwrap();
    assert!(Arc::ptr_eq(&first, &pages::plan_fragment(&planning, true).await.unwrap()), "kept");
    let visitor = pages::plan_fragment(&planning, false).await.unwrap();
    assert!(first.contains("href=\"/figures/transfer.total\"") && !visitor.contains("href=\"/figures/transfer.total\""));
    let english = pages::plan_fragment(&Desk { lang: Lang::En, ..planning.clone() }, true).await.unwrap();
    assert_ne!(first, english);
    let text = PLAN.replace("at_least = 1505", "at_least = 1506");
    acts::adopt(&Desk::operator(office.clone(), Lang::Zh), &text, "plan.toml").await.unwrap();
    let second = pages::plan_fragment(&planning, true).await.unwrap();
    assert!(first.contains("1,505") && second.contains("1,506"), "{second}");
}
