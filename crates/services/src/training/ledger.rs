//! A roster of trainings: what a row says of a course. The batch itself is [`crate::intake::ledger`].

use super::store::{self, Stored};
use crate::intake::ledger::{self, Batch, Changes, Key, LedgerResult, Origin, Record};
use crate::people::roll::{By, Roll};
use crate::people::store::Index;
use crate::placement::ledger::employer_key;
use leka_core::{Day, TrainingMode, YesNo};
use leka_platform::Failure;
use leka_platform::db::Tx;
use leka_sheets::check::types::{CheckedPerson, CheckedTraining};

/// Stores a checked roster inside a transaction.
pub async fn store(
    tx: &Tx,
    batch: Batch<'_>,
    roll: &mut Roll<'_>,
    indexes: &[Index],
    rows: &[CheckedTraining],
) -> Result<LedgerResult, Failure> {
    ledger::store::<Stored>(tx, batch, roll, indexes, rows).await
}

#[async_trait::async_trait]
impl Record for Stored {
    type Row = CheckedTraining;
    const NOUN: &'static str = "training_completion";

    fn person_of(row: &CheckedTraining) -> &CheckedPerson {
        &row.person
    }

    fn key_of(row: &CheckedTraining) -> Key {
        Key { start: row.start, names: [employer_key(&row.institution), employer_key(&row.course)] }
    }

    fn fresh(id: i64, person: i64, key: Key, row: &CheckedTraining, origin: Origin<'_>) -> Stored {
        let [institution_key, course_key] = key.names;
        Stored {
            id,
            person,
            institution: row.institution.clone(),
            institution_key,
            course: row.course.clone(),
            course_key,
            start: row.start,
            end: row.end,
            mode: row.mode.unwrap_or(TrainingMode::Unknown),
            subsidised: row.subsidised.unwrap_or(YesNo::Unknown),
            completed: row.completed.unwrap_or(YesNo::Unknown),
            withdrawn: false,
            import: origin.by.import,
            source: origin.source.to_owned(),
            sheet: origin.sheet().to_owned(),
            row: origin.row(),
            version: 1,
        }
    }

    fn id(&self) -> i64 {
        self.id
    }

    fn person(&self) -> i64 {
        self.person
    }

    fn import(&self) -> Option<i64> {
        self.import
    }

    fn key(&self) -> (Day, [&str; 2]) {
        (self.start, [&self.institution_key, &self.course_key])
    }

    fn correct(&mut self, row: &CheckedTraining, changes: &mut Changes<'_>) {
        if self.withdrawn {
            changes.note("withdrawn", "1", "0");
            self.withdrawn = false;
        }
        if let Some(end) = row.end {
            changes.note("end", &self.end.map(|day| day.to_string()).unwrap_or_default(), &end.to_string());
            self.end = Some(end);
        }
        if let Some(mode) = row.mode.filter(|word| *word != TrainingMode::Unknown) {
            changes.note("mode", self.mode.word(), mode.word());
            self.mode = mode;
        }
        if let Some(subsidised) = row.subsidised.filter(|word| *word != YesNo::Unknown) {
            changes.note("subsidised", self.subsidised.word(), subsidised.word());
            self.subsidised = subsidised;
        }
        if let Some(completed) = row.completed.filter(|word| *word != YesNo::Unknown) {
            changes.note("completed", self.completed.word(), completed.word());
            self.completed = completed;
        }
    }

    fn settle(&mut self, origin: Origin<'_>) {
        self.version += 1;
        self.import = origin.by.import;
        self.source = origin.source.to_owned();
        self.sheet = origin.sheet().to_owned();
        self.row = origin.row();
    }

    async fn list_of_people(tx: &Tx, people: &[i64]) -> Result<Vec<Self>, Failure> {
        store::list_of_people(tx, people).await
    }

    async fn list_of_source(tx: &Tx, source: &str) -> Result<Vec<Self>, Failure> {
        store::list_of_source(tx, source).await
    }

    async fn insert(tx: &Tx, by: &By<'_>, new: &[&Self]) -> Result<(), Failure> {
        store::insert(tx, by, new).await
    }

    async fn update(tx: &Tx, corrected: &[&Self]) -> Result<(), Failure> {
        store::update(tx, corrected).await
    }

    async fn withdraw(tx: &Tx, gone: &[i64]) -> Result<(), Failure> {
        store::withdraw(tx, gone).await
    }
}
