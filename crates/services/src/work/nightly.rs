//! Once a day and at every start: what is past its last day closes (WP-14).

use super::acts::close_overdue;
use crate::daily;
use leka_platform::{Desk, Failure, Office};
use std::sync::Arc;

async fn close(desk: &Desk) -> Result<(), Failure> {
    let closed = close_overdue(desk).await?;
    tracing::info!(vacancies.closed = closed, "vacancies past their last day are closed");
    Ok(())
}

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    daily::start(office, "vacancies past their last day are closed", |desk| Box::pin(close(desk)));
}
