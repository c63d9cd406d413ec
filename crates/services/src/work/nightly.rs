//! Once a day and at every start: what is past its last day closes (WP-14), and what the rules of today refuse rests (WP-14 to
//! WP-16, WP-28).

use super::acts::close_overdue;
use super::reread::rest_outdated;
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

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    daily::start(office, "vacancies that are over are closed, those that are refused today rest", |desk| Box::pin(tidy(desk)));
}
