//! Stories of what comes after the start, on both databases.

mod messages;
mod questions;
mod resting;
mod sample;
mod telling;
mod wages;

use super::nightly;
use crate::conduct::tests::{main_records, member};
use crate::conduct::{self, rests};
use crate::offers::tests::{World, day, worlds};
use crate::offers::{acts, answers};
use crate::people::merge::Outcome;
use crate::people::tests::*;
use crate::testing::{Answer, Browser, TestOffice};
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::Desk;

/// All answers well.
const WELL: &[(&str, &str)] = &[
    ("agreed", "yes"),
    ("contract", "yes"),
    ("paid", "yes"),
    ("papers", "yes"),
    ("hours", "no"),
    ("living", "yes"),
    ("leave", "yes"),
    ("family", "yes"),
    ("debt", "no"),
    ("need", "no"),
    ("threats", "no"),
    ("hurt", "no"),
    ("safe", "yes"),
];

/// Worlds in which the demo's resident began today, three days after their yes, and the firm reported it. Gives the application
/// and the placement.
async fn begun() -> Vec<(World, i64, i64)> {
    let mut out = Vec::new();
    for world in worlds().await {
        let id = world.offered().await;
        world.accept(id).await;
        world.days(3);
        answers::report_start(&world.employer, id, day(&world, 0)).await.unwrap();
        let placement = placement_of(&world).await;
        out.push((world, id, placement));
    }
    out
}

/// The record of the work that the demo's resident began.
async fn placement_of(world: &World) -> i64 {
    let begun = acts::list_own(&world.me).await.unwrap().into_iter().find_map(|one| match one.held {
        crate::offers::model::Held::Started(begun) => begun.placement(),
        _ => None,
    });
    begun.unwrap()
}

/// A desk corrects the first day of work; gives the moment, by which it can be undone.
async fn begins_on(office: &TestOffice, placement: i64, start: leka_core::Day) -> leka_core::Moment {
    let county = desk_as(office, "county_desk", Role::CountyDesk, None);
    let record = crate::placement::store::find(&office.office.db.reader(), placement).await.unwrap().unwrap();
    match crate::placement::acts::set_start(&county, placement, record.version, start).await.unwrap() {
        Outcome::Saved(at) => at,
        other => panic!("{other:?}"),
    }
}

/// The main database without what a signed-in request itself moves.
async fn records(office: &TestOffice) -> String {
    let all = main_records(office).await;
    all.lines().filter(|line| !line.starts_with("session|")).map(|line| format!("{line}\n")).collect()
}

/// How many cases wait at the complaint body.
async fn cases(office: &TestOffice) -> u64 {
    let body = desk_as(office, "complaint_body", Role::ComplaintBody, None);
    conduct::hear::count_unanswered(&body).await.unwrap().0
}

fn body_desk(office: &TestOffice, id: i64) -> Desk {
    let desk = desk_as(office, "x", Role::ComplaintBody, None);
    let who = leka_platform::Actor::Account { id, name: format!("member {id}"), role: Role::ComplaintBody, division: None };
    Desk { who, ..desk }
}

async fn send(me: &mut Browser, placement: i64, step: &str, answers: &[(&str, &str)]) -> Answer {
    let path = format!("/my/after/{placement}");
    let fields: Vec<(&str, &str)> = answers.iter().copied().chain([("step", step)]).collect();
    me.submit(&path, &path, &fields).await
}

/// The work of a night.
async fn night(office: &TestOffice) {
    rests::put_in_force(&office.operator()).await.unwrap();
    nightly::look(&office.operator()).await.unwrap();
}
