//! Work of once a day: at every start, and soon after midnight. Pages do not wait for it: they show by the day.

use leka_core::{Day, Lang, Moment};
use leka_platform::{Desk, Failure, Office};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// How often the calendar is looked at; what failed is tried again as soon.
const LOOK: Duration = Duration::from_secs(300);

/// What is done, as of the desk's day.
pub type Work = for<'d> fn(&'d Desk) -> Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'd>>;

/// Starts the work, which ends with the office; `name` is for the log.
pub fn start(office: &Arc<Office>, name: &'static str, work: Work) {
    start_from(office, 0, name, work);
}

/// The hour of the day in the county.
fn hour(now: Moment) -> i64 {
    (now.0 / 3_600_000 + 8).rem_euclid(24)
}

/// The same, on no day before this hour.
pub fn start_from(office: &Arc<Office>, from: i64, name: &'static str, work: Work) {
    let office = Arc::downgrade(office);
    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
    runtime.spawn(async move {
        let mut done: Option<Day> = None;
        while let Some(office) = office.upgrade() {
            let desk = Desk::operator(office, Lang::Zh);
            let today = desk.today();
            if done != Some(today) && hour(desk.now()) >= from {
                match work(&desk).await {
                    Ok(()) => done = Some(today),
                    Err(failure) => tracing::error!(error = %failure, work = name, "the work of the day failed"),
                }
            }
            drop(desk);
            tokio::time::sleep(LOOK).await;
        }
    });
}
