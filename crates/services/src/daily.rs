//! Work of once a day: at every start, and soon after midnight. Pages do not wait for it: they show by the day.

use leka_core::{Day, Lang};
use leka_platform::{Desk, Failure, Office, task};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// How often the calendar is looked at; what failed is tried again as soon.
const LOOK: Duration = Duration::from_secs(300);

/// What is done, as of the desk's day.
pub type Work = for<'d> fn(&'d Desk) -> Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'd>>;

/// One piece of work.
#[derive(Clone, Copy)]
pub struct Job {
    /// On no day before this hour.
    pub from: i64,
    /// For the log.
    pub name: &'static str,
    pub work: Work,
}

/// Records that a job could not read and passed over, so that one of them keeps no other back. The log has the first failure,
/// and says neither how many there were nor whose: how many records there are would tell what people chose (WP-10).
#[derive(Default)]
pub struct Passed(Option<Failure>);

impl Passed {
    /// What came of one record; `None`: it is passed over.
    pub fn over<T>(&mut self, done: Result<T, Failure>) -> Option<T> {
        match done {
            Ok(value) => Some(value),
            Err(failure) => {
                self.0 = self.0.take().or(Some(failure));
                None
            }
        }
    }
    /// Says at the end of the work that there were such records.
    pub fn log(self, work: &'static str) {
        if let Some(failure) = self.0 {
            tracing::error!(error = %failure, work, "some records could not be read and were passed over");
        }
    }
}

/// Starts the work, which ends with the office; `name` is for the log.
pub fn start(office: &Arc<Office>, name: &'static str, work: Work) {
    in_turn(office, vec![Job { from: 0, name, work }]);
}

/// The same for several jobs, one after the other: each leaves a line in the journal every day, and their order tells nothing.
pub fn in_turn(office: &Arc<Office>, jobs: Vec<Job>) {
    let office = Arc::downgrade(office);
    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
    runtime.spawn(async move {
        let mut done: Vec<Option<Day>> = vec![None; jobs.len()];
        while let Some(office) = office.upgrade() {
            let desk = Desk::operator(office, Lang::Zh);
            for (job, done) in jobs.iter().zip(&mut done) {
                let today = desk.today();
                if *done != Some(today) && desk.now().hour() >= job.from {
                    let (desk, work) = (desk.clone(), job.work);
                    // In a task of its own: a panic ends the work of this day, not that of all that follow.
                    match task::own(async move { work(&desk).await }).await.flatten() {
                        Ok(()) => *done = Some(today),
                        Err(failure) => tracing::error!(error = %failure, work = job.name, "the work of the day failed"),
                    }
                }
            }
            drop(desk);
            tokio::time::sleep(LOOK).await;
        }
    });
}
