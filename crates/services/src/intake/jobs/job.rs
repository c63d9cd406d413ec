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
    pub(super) dry: bool,
    pub(super) progress: Progress,
    /// Which run this is; an earlier one that ends late says nothing any more.
    pub(super) run: u64,
    pub(super) state: State,
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
    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
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
    pub(super) fn size(&self) -> usize {
        self.inner().staged.as_ref().map_or(0, |staged| staged.size())
    }
    /// Takes a place: its file waits, or something is under way.
    pub(super) fn takes_room(&self) -> bool {
        let inner = self.inner();
        inner.staged.is_some() || inner.state.is_under_way()
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
}
