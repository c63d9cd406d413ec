//! Stories about signing in, on each database.

mod changing;
mod guessing;
mod journal;
mod opening;
mod sessions;
mod signing_in;
mod two_people;

use super::{acts, code, store};
use crate::testing::{Answer, TestOffice, demo_offices, offices};
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::Kind;

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

async fn stored(office: &TestOffice, name: &str) -> store::Account {
    store::find_by_name(&office.office.db.reader(), name).await.unwrap().unwrap()
}
