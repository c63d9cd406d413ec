//! Imports that a person prepares on the pages: each upload with its choices, and the run that is under way.
//!
//! In memory, per process. At most [`RUNNING`] runs at once, workbooks of reasons among them, so that sign-in and pages still
//! work (SEC-46); further ones wait. A file takes its place before its first byte is read ([`Arrival`]). A run that is stopped,
//! and a process that is killed, leave nothing: the import is one transaction (REL-13). Whoever closes the page finds the run
//! again under its address.

mod arrival;
mod job;
#[cfg(test)]
mod tests;
mod turn;

pub use arrival::Arrival;
pub use job::{Job, Seen, Settings, State};

use super::progress::Progress;
use super::staging::StagingKey;
use arrival::{Taken, minutes, too_many};
use job::Inner;
use leka_core::Moment;
use leka_platform::{Desk, Failure, Office};
use leka_sheets::protocol::Kind;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Runs at the same time.
pub const RUNNING: usize = 2;
/// Uploads that one account may have waiting.
pub const PER_ACCOUNT: usize = 5;
/// Uploads and bytes that may wait altogether.
pub const ALL: usize = 100;
pub const BYTES: usize = 512 << 20;
/// How often what has waited too long is thrown away.
const SWEEP: Duration = Duration::from_secs(30);

/// All uploads of one office.
pub struct Jobs {
    key: Arc<StagingKey>,
    running: Arc<Semaphore>,
    jobs: Mutex<BTreeMap<i64, Arc<Job>>>,
    /// Files on their way in: whose, and how many bytes have come. Locked after `jobs`.
    arriving: Mutex<BTreeMap<i64, (i64, usize)>>,
}

type Registries = HashMap<PathBuf, (Weak<Office>, Arc<Jobs>)>;

/// One registry for each data directory: a process serves one, tests open several.
static OFFICES: LazyLock<Mutex<Registries>> = LazyLock::new(Default::default);

impl Jobs {
    /// The registry of this office. The first call also starts the sweeper.
    pub fn of(office: &Arc<Office>) -> Arc<Jobs> {
        let mut offices = OFFICES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, jobs)) = offices.get(&office.location.data)
            && known.as_ptr() == Arc::as_ptr(office)
        {
            return jobs.clone();
        }
        let jobs = Arc::new(Jobs::new());
        offices.insert(office.location.data.clone(), (Arc::downgrade(office), jobs.clone()));
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(sweep(Arc::downgrade(office), jobs.clone()));
        }
        jobs
    }
    fn new() -> Jobs {
        Jobs {
            key: Arc::new(StagingKey::random()),
            running: Arc::new(Semaphore::new(RUNNING)),
            jobs: Mutex::default(),
            arriving: Mutex::default(),
        }
    }
    fn jobs(&self) -> MutexGuard<'_, BTreeMap<i64, Arc<Job>>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn arriving(&self) -> MutexGuard<'_, BTreeMap<i64, (i64, usize)>> {
        self.arriving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes an upload in, sealed (WP-18), for as long as the plan allows.
    pub fn stage(
        &self,
        desk: &Desk,
        account: i64,
        kind: Kind,
        file: &str,
        content: Vec<u8>,
        settings: Settings,
    ) -> Result<Arc<Job>, Failure> {
        self.throw_away_old(desk.now());
        let (id, minutes) = (desk.new_id(), minutes(desk));
        let size = content.len();
        let staged = self.key.seal(id, account, content)?;
        let roster = settings.roster;
        let inner = Inner {
            staged: Some(Arc::new(staged)),
            settings,
            said: None,
            dry: true,
            progress: Progress::default(),
            run: 0,
            state: State::Stopped,
            since: None,
            took: None,
        };
        let until = desk.now().plus_minutes(minutes);
        let job = Arc::new(Job { id, account, kind, roster, file: file.to_owned(), until, inner: Mutex::new(inner) });
        let mut jobs = self.jobs();
        let taken = Taken::of(&jobs, &self.arriving(), account);
        if taken.is_full() || taken.bytes + size > BYTES {
            return Err(too_many(minutes));
        }
        jobs.insert(id, job.clone());
        Ok(job)
    }

    /// An upload of this account; those of others do not exist for it (SEC-15).
    pub fn find(&self, now: Moment, account: i64, id: i64) -> Option<Arc<Job>> {
        self.throw_away_old(now);
        self.jobs().get(&id).filter(|job| job.account == account).cloned()
    }
    /// The uploads of this account that wait or run, oldest first.
    pub fn list(&self, now: Moment, account: i64) -> Vec<Arc<Job>> {
        self.throw_away_old(now);
        self.jobs().values().filter(|job| job.account == account).cloned().collect()
    }

    /// Stops what is under way; nothing of it is kept.
    pub fn stop(&self, job: &Job) {
        let mut inner = job.inner();
        inner.progress.cancel();
        if matches!(inner.state, State::Waiting) {
            inner.state = State::Stopped;
        }
    }
    /// Forgets an upload at once.
    pub fn throw_away(&self, job: &Job) {
        self.stop(job);
        job.inner().staged = None;
        self.jobs().remove(&job.id);
    }
    /// Forgets what has waited as long as it may (WP-18). A run that is reading already ends first; its file is gone.
    pub fn throw_away_old(&self, now: Moment) {
        self.jobs().retain(|_, job| {
            if now < job.until {
                return true;
            }
            let mut inner = job.inner();
            inner.staged = None;
            matches!(inner.state, State::Running)
        });
    }
}

/// Throws away what is over, also when nobody opens a page.
async fn sweep(office: Weak<Office>, jobs: Arc<Jobs>) {
    loop {
        tokio::time::sleep(SWEEP).await;
        let Some(office) = office.upgrade() else { break };
        jobs.throw_away_old(office.clock.now());
        if let Err(failure) = super::list::throw_away_expired(&office).await {
            tracing::warn!(error = %failure, "files that nobody fetched could not be thrown away");
        }
    }
}
