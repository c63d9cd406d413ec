//! Once a day and at every start: what is past its last day closes (WP-14), and what the rules of today refuse rests (WP-14 to
//! WP-16, WP-28). By day, firms that were silent are asked.

use super::acts::close_overdue;
use super::reread::rest_outdated;
use super::silence::ask_silent;
use crate::daily;
use leka_platform::{Desk, Failure, Office};
use std::sync::Arc;

async fn tidy(desk: &Desk) -> Result<(), Failure> {
    let closed = close_overdue(desk).await?;
    tracing::info!(vacancies.closed = closed, "vacancies past their last day are closed");
    let rested = rest_outdated(desk).await?;
    tracing::info!(vacancies.rested = rested, "vacancies that the rules of today refuse rest");
    Ok(())
}

/// From this hour on messages go out.
const MORNING: i64 = 9;

async fn ask(desk: &Desk) -> Result<(), Failure> {
    ask_silent(desk).await.map(drop)
}

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    daily::start(office, "vacancies that are over are closed, those that are refused today rest", |desk| Box::pin(tidy(desk)));
    let work: daily::Work = |desk| Box::pin(ask(desk));
    daily::in_turn(office, vec![daily::Job { from: MORNING, name: "firms are asked whether vacancies are still open", work }]);
}
