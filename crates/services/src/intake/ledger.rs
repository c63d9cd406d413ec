//! A ledger of what people did: one batch, set-based reads and writes, decisions row by row in memory. What is known again,
//! new, twice in the file or gone from a whole list is decided here; a room says what its records are ([`Record`]).

use super::history::{self, Line};
use super::notes::{Note, Notes};
use super::refused::{Held, Mention, Refused};
use super::report::Rows;
use super::store::imports::days_of_source;
use crate::people::acts::{registered_in, residences_of};
use crate::people::roll::{By, Met, Roll};
use crate::people::store::Index;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::Tx;
use leka_sheets::check::types::{At, CheckedPerson};
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// What comes with the rows of a file.
pub struct Batch<'b> {
    pub by: &'b By<'b>,
    /// Whose list it is.
    pub source: &'b str,
    /// The file is now the whole list of its source: its refused rows.
    pub replaces: Option<&'b [Refused]>,
    /// For as many new records as there are rows.
    pub ids: Range<i64>,
    pub notes: &'b mut Notes,
}

impl Batch<'_> {
    /// The identifier of another new record.
    pub fn new_id(&mut self) -> Result<i64, Failure> {
        self.ids.next().ok_or_else(|| Failure::internal("no identifiers left for this file"))
    }
}

/// What storing a ledger did.
pub struct LedgerResult {
    pub rows: Rows,
    /// Whose figures have to be counted again.
    pub touched: Vec<i64>,
}

/// What tells a record of a person from the others of the same person.
pub struct Key {
    pub start: Day,
    /// The employer; or institution and course; each as it is compared.
    pub names: [String; 2],
}

impl Key {
    fn parts(&self) -> (Day, [&str; 2]) {
        (self.start, self.names.each_ref().map(String::as_str))
    }
}

/// Where a record was said: what a figure opens to.
#[derive(Clone, Copy)]
pub struct Origin<'o> {
    pub by: &'o By<'o>,
    pub source: &'o str,
    at: At,
}

impl Origin<'_> {
    /// The name of the sheet.
    pub fn sheet(&self) -> &str {
        self.by.sheet(self.at.sheet)
    }
    /// The number of the row in it.
    pub fn row(&self) -> i64 {
        i64::from(self.at.row)
    }
}

/// The history of one record while a row corrects it.
pub struct Changes<'c> {
    noun: &'static str,
    record: i64,
    at: At,
    lines: &'c mut Vec<Line>,
}

impl Changes<'_> {
    /// Notes a field if it differs.
    pub fn note(&mut self, field: &str, old: &str, new: &str) {
        if old != new {
            let line = Line::of(self.noun, self.record, field).at(self.at.sheet, self.at.row);
            self.lines.push(line.from_to(old, new));
        }
    }
}

/// A record of a person as its room stores it.
#[async_trait::async_trait]
pub trait Record: Send + Sync + Sized {
    /// A row of the file that says one.
    type Row: Sync;
    /// What the history calls it.
    const NOUN: &'static str;

    fn person_of(row: &Self::Row) -> &CheckedPerson;
    fn key_of(row: &Self::Row) -> Key;
    /// What a row says that no record said before.
    fn fresh(id: i64, person: i64, key: Key, row: &Self::Row, origin: Origin<'_>) -> Self;

    fn id(&self) -> i64;
    fn person(&self) -> i64;
    /// The import that said it last; `None`: a desk or the person did.
    fn import(&self) -> Option<i64>;
    /// The parts of its [`Key`].
    fn key(&self) -> (Day, [&str; 2]);
    /// The same key again corrects what the row states; what it does not state stays.
    fn correct(&mut self, row: &Self::Row, changes: &mut Changes<'_>);
    /// After a correction: one version further, and the row a figure opens to is the one that said it last.
    fn settle(&mut self, origin: Origin<'_>);
    /// What there is to say of it beside the other records of the same person.
    fn beside<'r>(&self, _others: impl Iterator<Item = &'r Self>) -> Option<Note>
    where
        Self: 'r,
    {
        None
    }

    /// All records of these people, withdrawn ones too.
    async fn list_of_people(tx: &Tx, people: &[i64]) -> Result<Vec<Self>, Failure>;
    /// The records in force that came from a source.
    async fn list_of_source(tx: &Tx, source: &str) -> Result<Vec<Self>, Failure>;
    /// Adds the new records of one file.
    async fn insert(tx: &Tx, by: &By<'_>, new: &[&Self]) -> Result<(), Failure>;
    /// Writes what was corrected.
    async fn update(tx: &Tx, corrected: &[&Self]) -> Result<(), Failure>;
    /// Marks records as withdrawn.
    async fn withdraw(tx: &Tx, gone: &[i64]) -> Result<(), Failure>;
}

/// Stores a checked ledger inside a transaction.
pub async fn store<R: Record>(
    tx: &Tx,
    batch: Batch<'_>,
    roll: &mut Roll<'_>,
    indexes: &[Index],
    rows: &[R::Row],
) -> Result<LedgerResult, Failure> {
    let known = R::list_of_people(tx, &roll.known_before()).await?;
    let mut ledger: Ledger<'_, R> = Ledger::begin(batch, known, rows.len());
    for (row, index) in rows.iter().zip(indexes) {
        ledger.take(roll, index, row)?;
    }
    let mut gone = Vec::new();
    if let Some(refused) = ledger.batch.replaces {
        let listed = withdrawable(tx, &ledger.batch, roll.own(), R::list_of_source(tx, ledger.batch.source).await?).await?;
        gone = ledger.missing(roll, refused, &listed);
        R::withdraw(tx, &gone).await?;
    }
    ledger.look_beside(&gone);
    let moved = roll.write(tx, ledger.batch.by).await?;
    ledger.touched.extend(moved);
    ledger.write(tx).await
}

/// What of a source's records its whole list may withdraw: that of a township only what is about people who are registered
/// there, or were when it was said (SEC-15).
async fn withdrawable<R: Record>(tx: &Tx, batch: &Batch<'_>, own: Option<&str>, listed: Vec<R>) -> Result<Vec<R>, Failure> {
    let Some(own) = own else { return Ok(listed) };
    let mut people: Vec<i64> = listed.iter().map(R::person).collect();
    people.sort_unstable();
    people.dedup();
    let homes = residences_of(tx, &people).await?;
    let said = days_of_source(tx, batch.source).await?;
    let is_own = |record: &R| {
        let day = record.import().and_then(|import| said.get(&import).copied());
        homes.get(&record.person()).is_some_and(|homes| registered_in(homes, own, day))
    };
    Ok(listed.into_iter().filter(is_own).collect())
}

/// A record on its way into the table.
struct Draft<R> {
    record: R,
    /// The row of this file that says it.
    row: Option<u32>,
    changed: bool,
}

/// A row of this file whose record is looked at beside the others of its person that were there before it.
struct Said {
    person: i64,
    draft: usize,
    /// How many drafts there were when it was read.
    among: usize,
    at: At,
}

struct Ledger<'b, R> {
    batch: Batch<'b>,
    /// Those that were known, then the new ones.
    drafts: Vec<Draft<R>>,
    known: usize,
    of_person: HashMap<i64, Vec<usize>>,
    counts: Rows,
    touched: HashSet<i64>,
    lines: Vec<Line>,
    said: Vec<Said>,
    /// What rows say that were refused for what is on record of their people.
    unsure: Vec<Mention>,
}

impl<'b, R: Record> Ledger<'b, R> {
    fn begin(batch: Batch<'b>, known: Vec<R>, rows: usize) -> Ledger<'b, R> {
        let mut ledger: Ledger<'b, R> = Ledger {
            batch,
            drafts: Vec::with_capacity(rows.max(known.len())),
            known: known.len(),
            of_person: HashMap::with_capacity(rows),
            counts: Rows::default(),
            touched: HashSet::new(),
            lines: Vec::new(),
            said: Vec::with_capacity(rows),
            unsure: Vec::new(),
        };
        for record in known {
            ledger.add(record, None);
        }
        ledger
    }

    fn add(&mut self, record: R, row: Option<u32>) -> usize {
        let at = self.drafts.len();
        self.of_person.entry(record.person()).or_default().push(at);
        self.drafts.push(Draft { record, row, changed: false });
        at
    }

    fn find(&self, person: i64, key: &Key) -> Option<usize> {
        let wanted = key.parts();
        self.of_person.get(&person)?.iter().copied().find(|at| self.drafts[*at].record.key() == wanted)
    }

    /// One row: twice in the file, refused for its person, known already, or new.
    fn take(&mut self, roll: &mut Roll<'_>, index: &Index, row: &R::Row) -> Result<(), Failure> {
        let (said, key, whose) = (R::person_of(row), R::key_of(row), roll.id_of(index));
        let known = whose.and_then(|person| self.find(person, &key));
        if let Some(first) = known.and_then(|draft| self.drafts[draft].row) {
            let note = Note::error(Field::ResidentId, Code::DuplicateInFile, "import-problem-duplicate-in-file");
            self.batch.notes.add(said.at, note.arg("row", first));
            self.counts.refused += 1;
            return Ok(());
        }
        let Some(Met { person, changed }) = roll.meet(*index, said, self.batch.notes)? else {
            let (start, names) = key.parts();
            self.unsure.extend(roll.meant_by(index).map(|person| Mention::of(person, names, start)));
            self.counts.refused += 1;
            return Ok(());
        };
        let origin = Origin { by: self.batch.by, source: self.batch.source, at: said.at };
        let draft = match known {
            Some(draft) => {
                match self.correct(draft, row, origin) || changed {
                    true => {
                        self.counts.accepted += 1;
                        self.counts.corrected += 1;
                        self.touched.insert(person);
                    }
                    false => self.counts.unchanged += 1,
                }
                draft
            }
            None => {
                let id = self.batch.new_id()?;
                self.counts.accepted += 1;
                // The record is new; what the row says of the person may have corrected one that was known.
                self.counts.corrected += u64::from(changed && roll.was_known(index));
                self.touched.insert(person);
                self.add(R::fresh(id, person, key, row, origin), Some(said.at.row))
            }
        };
        self.said.push(Said { person, draft, among: self.drafts.len(), at: said.at });
        Ok(())
    }

    /// Whether the row says something new of the record.
    fn correct(&mut self, draft: usize, row: &R::Row, origin: Origin<'_>) -> bool {
        let draft = &mut self.drafts[draft];
        let before = self.lines.len();
        let mut changes = Changes { noun: R::NOUN, record: draft.record.id(), at: origin.at, lines: &mut self.lines };
        draft.record.correct(row, &mut changes);
        (draft.row, draft.changed) = (Some(origin.at.row), self.lines.len() > before);
        if draft.changed {
            draft.record.settle(origin);
        }
        draft.changed
    }

    /// What there is to say of each record of the file beside the others of its person. What this file withdraws is beside
    /// nothing any more.
    fn look_beside(&mut self, gone: &[i64]) {
        let gone: HashSet<i64> = gone.iter().copied().collect();
        for Said { person, draft, among, at } in std::mem::take(&mut self.said) {
            let others = self.of_person.get(&person).into_iter().flatten();
            let others = others.filter(|other| **other != draft && **other < among).map(|other| &self.drafts[*other].record);
            let note = self.drafts[draft].record.beside(others.filter(|other| !gone.contains(&other.id())));
            if let Some(note) = note {
                self.batch.notes.add(at, note);
            }
        }
    }

    /// `--replaces`: records of the source that are not in the file are gone, with history. A refused row is in the file: it
    /// holds back what it may be about.
    fn missing(&mut self, roll: &Roll<'_>, refused: &[Refused], listed: &[R]) -> Vec<i64> {
        self.unsure.extend(refused.iter().filter_map(|row| row.mention(roll)));
        let held = Held::by(&self.unsure);
        let in_file: HashSet<i64> =
            self.drafts.iter().filter(|draft| draft.row.is_some()).map(|draft| draft.record.id()).collect();
        let (mut gone, mut held_back) = (Vec::new(), 0);
        for record in listed.iter().filter(|record| !in_file.contains(&record.id())) {
            let (start, names) = record.key();
            if held.holds(record.person(), names, Some(start)) {
                held_back += 1;
                continue;
            }
            self.lines.push(Line::of(R::NOUN, record.id(), "withdrawn").from_to("0", "1"));
            self.touched.insert(record.person());
            gone.push(record.id());
        }
        held.say(held_back, self.batch.notes);
        self.counts.withdrawn = gone.len() as u64;
        gone
    }

    async fn write(self, tx: &Tx) -> Result<LedgerResult, Failure> {
        let by = self.batch.by;
        let (known, new) = self.drafts.split_at(self.known);
        let new: Vec<&R> = new.iter().map(|draft| &draft.record).collect();
        R::insert(tx, by, &new).await?;
        let corrected: Vec<&R> = known.iter().filter(|draft| draft.changed).map(|draft| &draft.record).collect();
        R::update(tx, &corrected).await?;
        history::write(tx, by, self.lines).await?;
        let mut touched: Vec<i64> = self.touched.into_iter().collect();
        touched.sort_unstable();
        Ok(LedgerResult { rows: self.counts, touched })
    }
}
