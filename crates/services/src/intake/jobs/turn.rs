//! What is done with an upload, each in its turn: a preview, the import itself, a workbook of reasons.

use super::{Job, Jobs, Settings, State};
use crate::intake::progress::Progress;
use crate::intake::reading;
use crate::intake::report::Report;
use crate::intake::run::{self, Ask};
use crate::intake::staging::{Staged, StagingKey};
use crate::returns::roster;
use leka_platform::{Desk, Failure, Kind as FailureKind, task};
use std::sync::{Arc, Weak};
use tokio::sync::Semaphore;

impl Jobs {
    /// Starts a preview (`dry`) or the real import with what was said; refused while one is under way.
    pub fn start(&self, desk: &Desk, job: &Arc<Job>, settings: Settings, dry: bool) -> Result<(), Failure> {
        let mut inner = job.inner();
        if inner.state.is_under_way() {
            return Err(Failure::new(FailureKind::Conflict, "imports-job-busy"));
        }
        // Held weakly: an upload that is thrown away while it waits for its turn is gone.
        let staged = Arc::downgrade(inner.staged.as_ref().ok_or_else(Failure::absent)?);
        inner.settings = settings;
        inner.said = None;
        inner.dry = dry;
        inner.progress = Progress::default();
        inner.run += 1;
        inner.state = State::Waiting;
        inner.since = None;
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
        let made = task::own(async move {
            let made = run::reasons(&ask, &report, lang).await;
            drop(turn);
            made
        });
        Ok((run::reasons_name(&job.file), made.await??))
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
                self.job.ends(self.number, self.desk.now());
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
                self.job.let_go_of_what_is_no_use(&failure);
                State::Failed(Arc::new(failure))
            }
        };
        self.job.set(self.number, state);
    }

    async fn done(&self, running: Arc<Semaphore>) -> Result<Report, Failure> {
        let _permit = running.acquire_owned().await.map_err(Failure::internal)?;
        let staged = self.staged.upgrade().filter(|_| !self.progress.is_cancelled()).ok_or_else(reading::cancelled)?;
        self.job.begins(self.number, self.desk.now());
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
        task::own(run).await?
    }

    fn ask(&self, content: Vec<u8>) -> Ask {
        let mut ask = self.job.ask(content);
        ask.dry_run = self.dry;
        ask.progress = self.progress.clone();
        ask
    }
}
