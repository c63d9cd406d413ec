//! Once a day, soon after midnight, and at every start: what is past its last day closes (WP-14). Pages do not wait for
//! it: they show by the day.

use super::acts::close_overdue;
use leka_core::{Day, Lang};
use leka_platform::{Desk, Office};
use std::sync::Arc;
use std::time::Duration;

/// How often the calendar is looked at.
const LOOK: Duration = Duration::from_secs(300);

/// Starts the job; it ends with the office.
pub fn start(office: &Arc<Office>) {
    let office = Arc::downgrade(office);
    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
    runtime.spawn(async move {
        let mut done: Option<Day> = None;
        while let Some(office) = office.upgrade() {
            let desk = Desk::operator(office, Lang::Zh);
            let today = desk.today();
            if done != Some(today) {
                match close_overdue(&desk).await {
                    Ok(closed) => {
                        done = Some(today);
                        tracing::info!(vacancies.closed = closed, "vacancies past their last day are closed");
                    }
                    Err(failure) => tracing::error!(error = %failure, "vacancies past their last day could not be closed"),
                }
            }
            drop(desk);
            tokio::time::sleep(LOOK).await;
        }
    });
}
