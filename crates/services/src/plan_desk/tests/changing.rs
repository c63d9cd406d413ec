//! Figures after changes. What is kept between them must never show: an office that has just been opened says the same.

use super::behind::{desk, office_of, wanted};
use crate::plan_desk::shown::{self, Made};
use crate::plan_desk::{pages, rows};
use leka_core::{Day, Moment, Role};
use leka_platform::counting::{cells, live, recount};
use leka_platform::db::Reads;
use leka_platform::office::Location;
use leka_platform::{Clock, Office};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use std::sync::Arc;

const NOW: Moment = Moment(1_673_316_000_000);

/// Changes one thing of a person's first work and counts again what it touches, in one transaction.
async fn change(office: &Arc<Office>, step: i64) {
    let person = 1 + step * 37 % 119;
    let mut update = Query::update();
    update.table(Alias::new("placement")).and_where(Expr::col(Alias::new("id")).eq(person * 10));
    match step % 5 {
        0 => update.value(Alias::new("sector"), "services"),
        1 => {
            let day = Day::of(2022, 2 + (step % 9) as i8, if step % 2 == 0 { 25 } else { 5 }).unwrap();
            update.value(Alias::new("start_day"), i64::from(day.number()))
        }
        2 => update.value(Alias::new("withdrawn"), 1),
        // Moves no count of persons.
        3 => update.value(Alias::new("pay"), 300_000 + step).value(Alias::new("pay_period"), "month"),
        _ => update.value(Alias::new("confirmed"), 1),
    };
    let tx = office.db.begin().await.unwrap();
    tx.execute(&update.to_owned()).await.unwrap();
    live::count(&tx, office.facts, &office.plan(), 100 + step, &[person]).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn m_26_wp_22_after_any_change_figures_are_those_of_an_office_that_was_just_opened() {
    let (dir, office) = office_of(&[("540329100", 60), ("540329101", 47), ("540329111", 12)], 4).await;
    let today = Day::of(2023, 1, 10).unwrap();
    let days: Vec<Day> = (3..=12).map(|month| Day::of(2022, month, 1).unwrap().month().last_day()).collect();
    let mut hidden = 0;
    for step in 0..15 {
        change(&office, step).await;
        let fresh = Office::open(Location::at(dir.path()), Clock::fixed(NOW), office.facts).await.unwrap();
        // The newest first, or the earliest: what was judged before must not matter.
        let order: Vec<Day> = if step % 2 == 0 { days.clone() } else { days.iter().rev().copied().collect() };
        for day in order {
            let full = [&office, &fresh].map(|office| shown::in_full(office, day));
            let [kept, new] = full;
            assert_eq!(kept.await.unwrap(), new.await.unwrap(), "{day} after change {step}, in full");
            let mut shown = Vec::new();
            for office in [&office, &fresh] {
                let made = Made::now(office, today, day).await.unwrap();
                shown.push(shown::shown(office, &made).await.unwrap());
            }
            assert_eq!(shown[0], shown[1], "{day} after change {step}");
            let cells = shown[0].figures.iter().flat_map(|figure| figure.by.values().flatten());
            hidden += cells.filter(|part| part.suppressed).count();
        }
        // Within a month a row may move, and its month stays the same.
        let between = Day::of(2022, 2 + (step % 9) as i8, 15).unwrap();
        let [kept, new] = [&office, &fresh].map(|office| shown::in_full(office, between));
        assert_eq!(kept.await.unwrap(), new.await.unwrap(), "{between} after change {step}");
        for role in [Role::Planning, Role::StatisticsAuditor] {
            for id in ["", "transfer.total", "transfer.organised_share", "training.completed"] {
                let [kept, new] = [&office, &fresh].map(|office| desk(office, role, None));
                let day = Day::of(2022, 12, 31).unwrap();
                let pages = [pages::fragment(&kept, day, id).await.unwrap(), pages::fragment(&new, day, id).await.unwrap()];
                assert!(pages[0] == pages[1], "the page of {id} for {role:?} after change {step}");
            }
        }
        for only in [[("township", "540329100"), ("sector", "industry")], [("sector", "services"), ("channel", "organised")]] {
            let mut found = Vec::new();
            for office in [&office, &fresh] {
                let rows = rows::rows(&desk(office, Role::Planning, None), wanted(&only)).await.unwrap();
                found.push((rows.hidden, rows.total, rows.sum));
            }
            assert_eq!(found[0], found[1], "{only:?} after change {step}");
        }
        fresh.db.clone().close().await.unwrap();
    }
    assert!(hidden > 0, "nothing was hidden, so nothing was tried");
}

#[tokio::test]
async fn m_26_a_page_is_made_again_when_its_figure_is_another_one_and_not_before() {
    let (_dir, office) = office_of(&[("540329100", 60), ("540329101", 47)], 4).await;
    let planning = desk(&office, Role::Planning, None);
    let page = async |id| pages::fragment(&planning, Day::of(2022, 12, 31).unwrap(), id).await.unwrap();
    let (total, courses) = (page("transfer.total").await, page("training.completed").await);
    // Pay moves no count of persons.
    change(&office, 3).await;
    assert!(Arc::ptr_eq(&total, &page("transfer.total").await));
    // A work that is withdrawn does, and nothing of courses.
    change(&office, 2).await;
    assert_ne!(total, page("transfer.total").await);
    assert!(Arc::ptr_eq(&courses, &page("training.completed").await));
}

#[tokio::test]
async fn m_26_sums_are_written_where_a_row_behind_them_changed_and_nowhere_else() {
    let (_dir, office) = office_of(&[("540329100", 60), ("540329101", 47)], 4).await;
    let start = cells::version(&office.db.reader()).await.unwrap();
    let day = |day| Value::from(i64::from(Day::of(2022, 2, day).unwrap().number()));
    // Pay is counted nowhere. A day within its month makes no sum grow, and what is shown as of a day of it is another figure.
    let steps =
        [("pay", Value::from(300_001_i64), 0), ("start_day", day(5), 1), ("start_day", day(5), 1), ("start_day", day(6), 2)];
    for (step, (column, value, versions)) in (0..).zip(steps) {
        let tx = office.db.begin().await.unwrap();
        let mut update = Query::update();
        update.table(Alias::new("placement")).value(Alias::new(column), value);
        tx.execute(&update.and_where(Expr::col(Alias::new("id")).eq(10)).to_owned()).await.unwrap();
        live::count(&tx, office.facts, &office.plan(), 100 + step, &[1]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(cells::version(&office.db.reader()).await.unwrap(), start + versions, "{column}");
    }
    let emptied = Query::select()
        .column(Alias::new("month"))
        .from(Alias::new("cell"))
        .and_where(Expr::col(Alias::new("quantity")).lte(0))
        .to_owned();
    assert!(office.db.reader().all(&emptied).await.unwrap().is_empty());
    assert!(recount(&office.db.reader().snapshot().await.unwrap(), office.facts, &office.plan()).await.unwrap().is_empty());
}
