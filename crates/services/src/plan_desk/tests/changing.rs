//! Figures after changes. What is kept between them must never show: an office that has just been opened says the same.

use super::behind::office_of;
use crate::plan_desk::shown::{self, Made};
use leka_core::{Day, Moment};
use leka_platform::counting::live;
use leka_platform::office::Location;
use leka_platform::{Clock, Office};
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
        1 => update.value(Alias::new("start_day"), i64::from(Day::of(2022, 2 + (step % 9) as i8, 25).unwrap().number())),
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
        fresh.db.clone().close().await.unwrap();
    }
    assert!(hidden > 0, "nothing was hidden, so nothing was tried");
}
