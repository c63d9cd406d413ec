//! Imports that a person prepares on the pages: each upload with its choices, and the run that is under way.
//!
//! In memory, per process. At most [`RUNNING`] runs at once, workbooks of reasons among them, so that sign-in and pages still
//! work (SEC-46); further ones wait. A file takes its place before its first byte is read ([`Arrival`]). A run that is stopped,
//! and a process that is killed, leave nothing: the import is one transaction (REL-13). Whoever closes the page finds the run
//! again under its address.

use super::choices::Words;
use super::progress::Progress;
use super::report::Report;
use super::run::{self, Ask};
use super::staging::{Staged, StagingKey};
use crate::returns::roster;
use leka_core::Moment;
use leka_platform::{Desk, Failure, Kind as FailureKind, Office};
use leka_sheets::protocol::{ColumnChoice, Field, Kind};
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

/// What a person said about an upload.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Settings {
    pub source: String,
    /// For the whole file.
    pub set: BTreeMap<String, String>,
    /// Heading to field; `None` leaves the column out.
    pub columns: BTreeMap<String, Option<Field>>,
    pub words: Words,
    pub replaces: bool,
    /// A firm's roster, kept beside its own earlier rows and nowhere else (the room `returns`).
    pub roster: bool,
    /// Somebody else sent the file: what a workbook of reasons is made of instead, the same rows with masked people (SEC-27).
    /// Its columns are as the house wrote them, and stay.
    pub shown: Option<Arc<Vec<u8>>>,
}

impl Settings {
    /// Without what was said of single columns and words.
    pub fn without_choices(self) -> Settings {
        Settings { columns: BTreeMap::new(), words: Words::new(), ..self }
    }
}

/// Where the latest run of an upload stands.
#[derive(Clone)]
pub enum State {
    /// Others run; it begins when one of them has ended.
    Waiting,
    Running,
    Done(Arc<Report>),
    Failed(Arc<Failure>),
    /// Stopped by the person; nothing was kept.
    Stopped,
}

impl State {
    pub fn is_under_way(&self) -> bool {
        matches!(self, State::Waiting | State::Running)
    }
}

/// One upload and its latest run.
pub struct Job {
    pub id: i64,
    pub account: i64,
    pub kind: Kind,
    /// A firm's roster: it meets no record of the county.
    pub roster: bool,
    pub file: String,
    /// When the upload is thrown away at the latest.
    pub until: Moment,
    inner: Mutex<Inner>,
}

struct Inner {
    staged: Option<Arc<Staged>>,
    settings: Settings,
    dry: bool,
    progress: Progress,
    /// Which run this is; an earlier one that ends late says nothing any more.
    run: u64,
    state: State,
}

/// An upload as it stands now.
#[derive(Clone)]
pub struct Seen {
    pub settings: Settings,
    /// A preview, or the real import.
    pub dry: bool,
    /// Rows read, rows stored, rows to store.
    pub progress: (u64, u64, u64),
    pub state: State,
    /// The file can still be read again.
    pub waits: bool,
}

impl Job {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// How it stands.
    pub fn seen(&self) -> Seen {
        let inner = self.inner();
        Seen {
            settings: inner.settings.clone(),
            dry: inner.dry,
            progress: inner.progress.state(),
            state: inner.state.clone(),
            waits: inner.staged.is_some(),
        }
    }
    fn size(&self) -> usize {
        self.inner().staged.as_ref().map_or(0, |staged| staged.size())
    }
    /// Takes a place: its file waits, or something is under way.
    fn takes_room(&self) -> bool {
        let inner = self.inner();
        inner.staged.is_some() || inner.state.is_under_way()
    }
    /// What is asked for with the choices as they stand.
    fn ask(&self, content: Vec<u8>) -> Ask {
        let settings = self.inner().settings.clone();
        let mut ask = Ask::new(content, &self.file, self.kind);
        ask.source = settings.source;
        ask.set = settings.set;
        ask.columns = settings.columns.into_iter().map(|(heading, field)| ColumnChoice { heading, field }).collect();
        ask.words = settings.words;
        ask.replaces = settings.replaces;
        ask.shown = settings.shown;
        ask
    }
    fn set(&self, run: u64, state: State) {
        let mut inner = self.inner();
        if inner.run == run {
            inner.state = state;
        }
    }
}

/// All uploads of one office.
pub struct Jobs {
    key: Arc<StagingKey>,
    running: Arc<Semaphore>,
    jobs: Mutex<BTreeMap<i64, Arc<Job>>>,
    /// Files on their way in: whose, and how many bytes have come. Locked after `jobs`.
    arriving: Mutex<BTreeMap<i64, (i64, usize)>>,
}

/// A file on its way in. It holds a place of its account, and room for each byte that comes; both are free when it is dropped.
pub struct Arrival {
    jobs: Arc<Jobs>,
    id: i64,
    minutes: i64,
}

impl Arrival {
    /// Takes room for so many bytes more.
    pub fn grow(&self, bytes: usize) -> Result<(), Failure> {
        let jobs = self.jobs.jobs();
        let mut arriving = self.jobs.arriving();
        if Taken::of(&jobs, &arriving, 0).bytes + bytes > BYTES {
            return Err(too_many(self.minutes));
        }
        if let Some((_, so_far)) = arriving.get_mut(&self.id) {
            *so_far += bytes;
        }
        Ok(())
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        self.jobs.arriving().remove(&self.id);
    }
}

/// Places of one account, places and bytes of all: of files that wait and of those on their way.
struct Taken {
    own: usize,
    all: usize,
    bytes: usize,
}

impl Taken {
    fn of(jobs: &BTreeMap<i64, Arc<Job>>, arriving: &BTreeMap<i64, (i64, usize)>, account: i64) -> Taken {
        let waiting = jobs.values().filter(|job| job.takes_room()).map(|job| (job.account, job.size()));
        let none = Taken { own: 0, all: 0, bytes: 0 };
        waiting.chain(arriving.values().copied()).fold(none, |taken, (whose, bytes)| Taken {
            own: taken.own + usize::from(whose == account),
            all: taken.all + 1,
            bytes: taken.bytes + bytes,
        })
    }
    fn is_full(&self) -> bool {
        self.own >= PER_ACCOUNT || self.all >= ALL
    }
}

fn too_many(minutes: i64) -> Failure {
    Failure::new(FailureKind::TooMany, "imports-too-many").arg("minutes", minutes)
}

fn minutes(desk: &Desk) -> i64 {
    i64::from(desk.plan().plan.protection.staged_upload_minutes)
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

    /// A place for a file of this account, before any of it is read (SEC-46).
    pub fn arrive(self: &Arc<Jobs>, desk: &Desk, account: i64) -> Result<Arrival, Failure> {
        self.throw_away_old(desk.now());
        let (id, minutes) = (desk.new_id(), minutes(desk));
        let jobs = self.jobs();
        let mut arriving = self.arriving();
        if Taken::of(&jobs, &arriving, account).is_full() {
            return Err(too_many(minutes));
        }
        arriving.insert(id, (account, 0));
        Ok(Arrival { jobs: self.clone(), id, minutes })
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
            dry: true,
            progress: Progress::default(),
            run: 0,
            state: State::Stopped,
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

    /// Starts a preview (`dry`) or the real import with what was said; refused while one is under way.
    pub fn start(&self, desk: &Desk, job: &Arc<Job>, settings: Settings, dry: bool) -> Result<(), Failure> {
        let mut inner = job.inner();
        if inner.state.is_under_way() {
            return Err(Failure::new(FailureKind::Conflict, "imports-job-busy"));
        }
        // Held weakly: an upload that is thrown away while it waits for its turn is gone.
        let staged = Arc::downgrade(inner.staged.as_ref().ok_or_else(Failure::absent)?);
        inner.settings = settings;
        inner.dry = dry;
        inner.progress = Progress::default();
        inner.run += 1;
        inner.state = State::Waiting;
        let run = Run {
            desk: desk.clone(),
            job: job.clone(),
            key: self.key.clone(),
            staged,
            progress: inner.progress.clone(),
            number: inner.run,
            dry,
        };
        drop(inner);
        tokio::spawn(run.finish(self.running.clone()));
        Ok(())
    }

    /// The workbook of reasons of a preview, with its name: for a file of which nothing can be brought in, too. Not kept.
    pub async fn reasons(&self, desk: &Desk, job: &Job) -> Result<(String, Vec<u8>), Failure> {
        // In turn with the imports: each is a program of its own, and holds the whole file.
        let turn = self.running.clone().acquire_owned().await.map_err(Failure::internal)?;
        let seen = job.seen();
        let State::Done(report) = seen.state else { return Err(Failure::absent()) };
        let staged = job.inner().staged.clone().ok_or_else(Failure::absent)?;
        let ask = job.ask(self.key.open(&staged)?);
        drop(staged);
        let lang = desk.lang;
        // In a task of its own: whoever goes away meanwhile does not free the turn while the program still runs.
        let made = tokio::spawn(async move {
            let made = run::reasons(&ask, &report, lang).await;
            drop(turn);
            made
        });
        Ok((run::reasons_name(&job.file), made.await.map_err(Failure::internal)??))
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

/// One run on its way.
struct Run {
    desk: Desk,
    job: Arc<Job>,
    key: Arc<StagingKey>,
    staged: Weak<Staged>,
    progress: Progress,
    number: u64,
    dry: bool,
}

impl Run {
    async fn finish(self, running: Arc<Semaphore>) {
        let state = match self.done(running).await {
            Ok(mut report) => {
                if !self.dry {
                    // The problems are in the records now.
                    report.problems = Vec::new();
                    // Brought in: the upload has done its work.
                    self.job.inner().staged = None;
                }
                State::Done(Arc::new(report))
            }
            Err(failure) if failure.message == "import-cancelled" || failure.message == "import-refused-cancelled" => {
                State::Stopped
            }
            Err(failure) => {
                if failure.kind == FailureKind::Internal {
                    let cause = failure.cause.as_deref();
                    tracing::error!(job.id = self.job.id, operation.id = %self.desk.request, cause, message = %failure.message, "an import failed");
                }
                State::Failed(Arc::new(failure))
            }
        };
        self.job.set(self.number, state);
    }

    async fn done(&self, running: Arc<Semaphore>) -> Result<Report, Failure> {
        let _permit = running.acquire_owned().await.map_err(Failure::internal)?;
        let staged = self.staged.upgrade().filter(|_| !self.progress.is_cancelled()).ok_or_else(super::reading::cancelled)?;
        self.job.set(self.number, State::Running);
        let ask = self.ask(self.key.open(&staged)?);
        drop(staged);
        let (desk, roster) = (self.desk.clone(), self.job.roster);
        // In a task of its own, so that a panic is a failure of this run only.
        let run = async move {
            match roster {
                true => roster::take(&desk, ask).await,
                false => run::import(&desk, ask).await,
            }
        };
        tokio::spawn(run).await.map_err(Failure::internal)?
    }

    fn ask(&self, content: Vec<u8>) -> Ask {
        let mut ask = self.job.ask(content);
        ask.dry_run = self.dry;
        ask.progress = self.progress.clone();
        ask
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::offices;

    async fn settled(job: &Job) -> State {
        for _ in 0..500 {
            let state = job.seen().state;
            if !state.is_under_way() {
                return state;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it never ends")
    }

    #[tokio::test]
    async fn rel_13_what_is_stopped_before_its_turn_never_runs() {
        for office in offices().await {
            let desk = office.operator();
            let jobs = Jobs::of(&office.office);
            let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
            let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
            jobs.start(&desk, &job, Settings::default(), false).unwrap();
            assert!(matches!(job.seen().state, State::Waiting));
            let twice = jobs.start(&desk, &job, Settings::default(), true);
            assert!(twice.is_err_and(|failure| failure.kind == FailureKind::Conflict));
            jobs.stop(&job);
            assert!(matches!(job.seen().state, State::Stopped));
            drop(busy);
            tokio::time::sleep(Duration::from_millis(50)).await;
            assert!(matches!(settled(&job).await, State::Stopped));
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn sec_18_an_upload_is_brought_in_once_however_often_it_is_asked_for() {
        for office in offices().await {
            let desk = office.operator();
            let jobs = Jobs::of(&office.office);
            let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
            let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
            let ask = || {
                let (jobs, job, desk) = (jobs.clone(), job.clone(), desk.clone());
                tokio::spawn(async move { jobs.start(&desk, &job, Settings::default(), false) })
            };
            let tries: Vec<_> = (0..8).map(|_| ask()).collect();
            let mut begun = 0;
            for one in tries {
                match one.await.unwrap() {
                    Ok(()) => begun += 1,
                    Err(failure) => {
                        assert_eq!((failure.kind, failure.message.as_str()), (FailureKind::Conflict, "imports-job-busy"));
                    }
                }
            }
            assert_eq!(begun, 1);
            jobs.stop(&job);
            drop(busy);
            settled(&job).await;
            // Brought in: the file is gone, and nothing can be begun again.
            job.inner().staged = None;
            assert!(ask().await.unwrap().is_err_and(|failure| failure.kind == FailureKind::Absent));
        }
    }

    #[tokio::test]
    async fn sec_46_a_file_takes_its_place_before_its_first_byte_and_room_for_each() {
        for office in offices().await {
            let desk = office.operator();
            let jobs = Jobs::of(&office.office);
            let full = |done: Result<Arrival, Failure>| done.is_err_and(|failure| failure.kind == FailureKind::TooMany);
            let mut own: Vec<Arrival> = (0..PER_ACCOUNT).map(|_| jobs.arrive(&desk, 1).unwrap()).collect();
            assert!(full(jobs.arrive(&desk, 1)));
            let other = jobs.arrive(&desk, 2).unwrap();
            // One has come and waits now: it takes its place still.
            drop(own.pop());
            let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
            assert!(full(jobs.arrive(&desk, 1)));
            jobs.throw_away(&job);
            own.push(jobs.arrive(&desk, 1).unwrap());
            // What comes at once from everybody has an end, too.
            other.grow(BYTES - 10).unwrap();
            own[0].grow(10).unwrap();
            assert!(own[1].grow(1).is_err_and(|failure| failure.kind == FailureKind::TooMany));
            let late = jobs.stage(&desk, 3, Kind::People, "a.csv", b"x".to_vec(), Settings::default());
            assert!(late.is_err_and(|failure| failure.kind == FailureKind::TooMany));
            drop(other);
            own[1].grow(1).unwrap();
            drop(own);
            assert!(jobs.arriving().is_empty());
        }
    }

    #[tokio::test]
    async fn sec_46_workbooks_of_reasons_wait_for_their_turn_with_the_imports() {
        for office in offices().await {
            let desk = office.operator();
            let jobs = Jobs::of(&office.office);
            let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
            let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
            let asked = jobs.reasons(&desk, &job);
            assert!(tokio::time::timeout(Duration::from_millis(100), asked).await.is_err(), "others run");
            drop(busy);
            // Nobody has looked at this file yet, so there are none; the answer comes, and the turn is given back.
            assert!(jobs.reasons(&desk, &job).await.is_err_and(|failure| failure.kind == FailureKind::Absent));
            assert_eq!(jobs.running.available_permits(), RUNNING);
        }
    }

    #[tokio::test]
    async fn wp_18_an_upload_is_its_senders_alone_and_ends_with_its_minutes() {
        for office in offices().await {
            let desk = office.operator();
            let jobs = Jobs::of(&office.office);
            let stage = || jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default());
            let first = stage().unwrap();
            assert!(jobs.find(desk.now(), 1, first.id).is_some() && jobs.find(desk.now(), 2, first.id).is_none());
            for _ in 1..PER_ACCOUNT {
                stage().unwrap();
            }
            assert!(stage().is_err_and(|failure| failure.kind == FailureKind::TooMany));
            // One that waits for its turn is thrown away like the others, and does not run afterwards.
            let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
            jobs.start(&desk, &first, Settings::default(), true).unwrap();
            office.later(30 * 60);
            assert!(jobs.list(desk.now(), 1).is_empty());
            drop(busy);
            assert!(matches!(settled(&first).await, State::Stopped));
            assert!(stage().is_ok());
        }
    }
}
