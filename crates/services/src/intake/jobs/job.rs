//! One upload: what was said about it, and where its latest run stands.

use crate::intake::choices::Words;
use crate::intake::progress::Progress;
use crate::intake::report::Report;
use crate::intake::run::Ask;
use crate::intake::staging::Staged;
use leka_core::Moment;
use leka_platform::Failure;
use leka_sheets::protocol::{ColumnChoice, Field, Kind};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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
    pub(super) inner: Mutex<Inner>,
}

pub(super) struct Inner {
    pub(super) staged: Option<Arc<Staged>>,
    pub(super) settings: Settings,
    /// Choices that the file was not looked at with yet.
    pub(super) said: Option<Settings>,
    pub(super) dry: bool,
    pub(super) progress: Progress,
    /// Which run this is; an earlier one that ends late says nothing any more.
    pub(super) run: u64,
    pub(super) state: State,
    /// When the latest run had its turn.
    pub(super) since: Option<Moment>,
    /// How long the latest one that came to its end took, in seconds.
    pub(super) took: Option<i64>,
}

/// An upload as it stands now.
#[derive(Clone)]
pub struct Seen {
    pub settings: Settings,
    /// Choices that the file was not looked at with yet.
    pub said: Option<Settings>,
    /// A preview, or the real import.
    pub dry: bool,
    /// Rows read, rows stored, rows to store.
    pub progress: (u64, u64, u64),
    pub state: State,
    /// When the run that is under way had its turn.
    pub since: Option<Moment>,
    /// How long an earlier one took, in seconds: about as long as the next one will.
    pub took: Option<i64>,
    /// The file can still be read again.
    pub waits: bool,
    /// Somebody pressed "stop", and it has not ended yet.
    pub stopping: bool,
}

impl Seen {
    /// The choices as the form shows them.
    pub fn shown(&self) -> &Settings {
        self.said.as_ref().unwrap_or(&self.settings)
    }
    /// How many seconds it runs, and about how many it still will; `None`: nothing tells.
    pub fn times(&self, now: Moment) -> (i64, Option<i64>) {
        let gone = self.since.map_or(0, |since| seconds(since, now));
        (gone, self.took.map(|took| (took - gone).max(0)))
    }
}

fn seconds(from: Moment, to: Moment) -> i64 {
    ((to.0 - from.0) / 1000).max(0)
}

impl Job {
    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// How it stands.
    pub fn seen(&self) -> Seen {
        let inner = self.inner();
        Seen {
            settings: inner.settings.clone(),
            said: inner.said.clone(),
            dry: inner.dry,
            progress: inner.progress.state(),
            state: inner.state.clone(),
            since: inner.since,
            took: inner.took,
            waits: inner.staged.is_some(),
            stopping: inner.progress.is_cancelled() && inner.state.is_under_way(),
        }
    }
    pub(super) fn size(&self) -> usize {
        self.inner().staged.as_ref().map_or(0, |staged| staged.size())
    }
    /// Takes a place: its file waits, or something is under way.
    pub(super) fn takes_room(&self) -> bool {
        let inner = self.inner();
        inner.staged.is_some() || inner.state.is_under_way()
    }
    /// A file that cannot be used whatever is said of it takes no place any more (SEC-46). Where the reader itself failed, or a
    /// choice may have moved the header, it can be looked at again.
    pub(super) fn let_go_of_what_is_no_use(&self, failure: &Failure) {
        let mut inner = self.inner();
        let of_the_file =
            failure.message.starts_with("import-refused-") && !failure.message.starts_with("import-refused-reader-");
        if of_the_file && inner.settings.columns.is_empty() && inner.settings.words.is_empty() {
            inner.staged = None;
        }
    }
    /// Keeps what the form says while another part of the preview is looked at; the file is not read again for it.
    pub fn keep_said(&self, settings: Settings) {
        self.inner().said = Some(settings);
    }
    /// What is asked for with the choices as they stand.
    pub(super) fn ask(&self, content: Vec<u8>) -> Ask {
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
    pub(super) fn set(&self, run: u64, state: State) {
        let mut inner = self.inner();
        if inner.run == run {
            inner.state = state;
        }
    }
    /// This run has its turn.
    pub(super) fn begins(&self, run: u64, now: Moment) {
        let mut inner = self.inner();
        if inner.run == run {
            (inner.state, inner.since) = (State::Running, Some(now));
        }
    }
    /// This run came to its end.
    pub(super) fn ends(&self, run: u64, now: Moment) {
        let mut inner = self.inner();
        if inner.run == run {
            inner.took = inner.since.map(|since| seconds(since, now));
        }
    }
}
