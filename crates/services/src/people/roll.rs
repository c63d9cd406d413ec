//! The roll of one file: who of its rows is known, who is new, what about them changes. Works in memory on
//! batches; `store` writes everything with few statements.

use super::store::homes::{self, Residence};
use super::store::writing::{self, OWN_COLUMNS};
use super::store::{self, Index, StoredPerson};
use crate::intake::history::{self, Line};
use crate::intake::list::sources_of;
use crate::intake::notes::{Note, Notes};
use crate::keeping::store as keeping;
use leka_core::{Moment, Name};
use leka_platform::db::{Rows, Tx};
use leka_platform::{Failure, Scope, Vault};
use leka_sheets::check::types::CheckedPerson;
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;
use sea_orm::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// What a file may do with the people in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Power {
    /// Placements and trainings: bring new people; another township is a question.
    Mention,
    /// People: also change township and village.
    Register,
}

/// A person of this file.
struct Entry {
    id: i64,
    name: Name,
    township: String,
    village: String,
    phone: Option<Index>,
    phone_verified: bool,
    /// As it was before this file; `None` for someone new.
    before: Option<Box<StoredPerson>>,
    /// `source` of the import that recorded the person.
    source: Arc<str>,
    new: Option<NewPerson>,
    change: Option<Box<Change>>,
}

impl Entry {
    fn change(&mut self) -> &mut Change {
        self.change.get_or_insert_default()
    }

    /// Where the person belongs, when a row says another township.
    fn question(&self, reported: &str, row: &CheckedPerson) -> TownshipQuestion {
        let before = self.before.as_ref();
        TownshipQuestion {
            person: self.id,
            known: self.township.clone(),
            known_import: before.and_then(|person| person.import),
            known_sheet: before.map(|person| person.sheet.clone()).unwrap_or_default(),
            known_row: before.map_or(0, |person| person.row),
            reported: reported.to_owned(),
            sheet: row.at.sheet,
            row: row.at.row,
        }
    }

    /// The row of a new person, sealed.
    fn row(&self, vault: &Vault, index: &Index, new: &NewPerson, by: &By<'_>) -> Result<Vec<Value>, Failure> {
        // A key takes more room than the rest of a person: made here, one at a time.
        let key = vault.person_key(self.id, &new.secret);
        let seal = |column: &str, text: &str| key.seal("person", column, self.id, text);
        let phone = new.phone.as_ref().map(|phone| seal("phone_sealed", phone.secret())).transpose()?;
        Ok(vec![
            Value::from(self.id),
            Value::from(index.to_vec()),
            Value::from(seal("id_sealed", new.number.secret())?),
            Value::from(seal("name_sealed", self.name.secret())?),
            Value::Bytes(phone),
            Value::Bytes(self.phone.map(|index| index.to_vec())),
            Value::from(new.secret.clone()),
            Value::from(self.township.as_str()),
            Value::from(self.village.as_str()),
            Value::from(by.sheet(new.sheet)),
            Value::from(i64::from(new.row)),
        ])
    }
}

/// Sealed only when written, while the database works on the rows before.
struct NewPerson {
    secret: Vec<u8>,
    number: leka_core::NationalId,
    phone: Option<leka_core::Phone>,
    sheet: u16,
    row: u32,
}

#[derive(Default)]
struct Change {
    township: Option<String>,
    /// A move is dated today; a correction of the same source holds from the beginning.
    is_move: bool,
    village: Option<String>,
    phone: Option<(Vec<u8>, Index)>,
    sheet: u16,
    row: u32,
}

impl Change {
    fn is_empty(&self) -> bool {
        self.township.is_none() && self.village.is_none() && self.phone.is_none()
    }
}

/// One person from two townships: both sources.
pub struct TownshipQuestion {
    pub person: i64,
    pub known: String,
    pub known_import: Option<i64>,
    pub known_sheet: String,
    pub known_row: i64,
    pub reported: String,
    pub sheet: u16,
    pub row: u32,
}

/// What came of meeting one row's person.
pub struct Met {
    pub person: i64,
    /// Whether the row says something new about the person.
    pub changed: bool,
}

/// See the module head.
pub struct Roll<'a> {
    vault: &'a Vault,
    power: Power,
    source: Arc<str>,
    ids: std::ops::Range<i64>,
    entries: HashMap<Index, Entry>,
    /// Who has a phone, and how many do.
    phones: HashMap<Index, (i64, u32)>,
    township_names: BTreeMap<String, String>,
    /// Those of these numbers whose record was deleted at their wish (REL-7).
    closed: HashSet<Index>,
    /// Those whose record is closed because the person is on file under another number: that other record.
    merged: HashMap<Index, i64>,
    /// The township that sends the file; `None`: the county.
    own: Option<String>,
    pub questions: Vec<TownshipQuestion>,
}

impl<'a> Roll<'a> {
    /// Loads whoever of these numbers and phones is known. `ids` must have room for as many new people.
    pub async fn load(
        tx: &Tx,
        vault: &'a Vault,
        power: Power,
        source: &str,
        wanted: &[Index],
        phones: &[Index],
        ids: std::ops::Range<i64>,
    ) -> Result<Roll<'a>, Failure> {
        let nowhere: Arc<str> = Arc::from("");
        let room = wanted.len();
        let closed = keeping::closed_among(tx, vault, wanted).await?;
        // The first ledger of a county meets nobody.
        let (wanted, phones): (&[Index], &[Index]) = if store::is_empty(tx).await? { (&[], &[]) } else { (wanted, phones) };
        let met = store::list_with_closed(tx, wanted).await?;
        let (away, met): (Vec<_>, Vec<_>) = met.into_iter().partition(StoredPerson::is_closed);
        let mut merged = HashMap::with_capacity(away.len());
        for person in away {
            let into = store::merged::find(tx, person.id).await?.map_or(person.id, |row| row.into);
            merged.insert(person.id_index, into);
        }
        let imports: HashSet<i64> = met.iter().filter_map(|person| person.import).collect();
        let sources = sources_of(tx, &imports.into_iter().collect::<Vec<_>>()).await?;
        let mut entries = HashMap::with_capacity(room);
        for person in met {
            let key = person.key(vault);
            let entry = Entry {
                id: person.id,
                name: store::open_name(&key, person.id, &person.name_sealed)?,
                township: person.township.clone(),
                village: person.village.clone(),
                phone: person.phone_index,
                phone_verified: person.phone_verified,
                source: person.import.and_then(|import| sources.get(&import).cloned()).unwrap_or_else(|| nowhere.clone()),
                new: None,
                change: None,
                before: Some(Box::new(person.clone())),
            };
            entries.insert(person.id_index, entry);
        }
        let phones = store::list_by_phone(tx, phones).await?.into_iter().map(|(index, owner)| (index, (owner, 1))).collect();
        let township_names = crate::places::acts::township_names(tx, leka_platform::office::COUNTY).await?;
        let source: Arc<str> = Arc::from(source);
        let (own, questions) = (None, Vec::new());
        Ok(Roll { vault, power, source, ids, entries, phones, township_names, closed, merged, own, questions })
    }
    /// The same for a file of whoever has these places: a township brings in people of its own, puts nobody into another
    /// township, and touches nothing of anybody who is registered in one (SEC-15).
    pub fn within(self, scope: &Scope) -> Roll<'a> {
        let own = match scope {
            Scope::Township(code) => Some(code.clone()),
            Scope::County => None,
            // A role without a place brings nobody in.
            Scope::Nothing => Some(String::new()),
        };
        Roll { own, ..self }
    }
    /// The township that sends the file; `None`: the county.
    pub fn own(&self) -> Option<&str> {
        self.own.as_deref()
    }

    /// Whether somebody with this number is known before or through this file.
    pub fn id_of(&self, index: &Index) -> Option<i64> {
        self.entries.get(index).map(|entry| entry.id)
    }
    /// The same for a row that is refused: what it says with a closed number is about the record under the other one.
    pub fn meant_by(&self, index: &Index) -> Option<i64> {
        self.id_of(index).or_else(|| self.merged.get(index).copied())
    }
    /// Whether somebody with this number was known before this file.
    pub fn was_known(&self, index: &Index) -> bool {
        self.entries.get(index).is_some_and(|entry| entry.before.is_some())
    }
    /// Record ids of everyone who was known before this file.
    pub fn known_before(&self) -> Vec<i64> {
        self.entries.values().filter(|entry| entry.before.is_some()).map(|entry| entry.id).collect()
    }

    /// Meets the person of one row. `None` with an error in `notes` when the row must be refused.
    pub fn meet(&mut self, index: Index, row: &CheckedPerson, notes: &mut Notes) -> Result<Option<Met>, Failure> {
        if let Some(note) = self.of_another_township(&index, row).or_else(|| self.registered_elsewhere(&index, row)) {
            notes.add(row.at, note);
            return Ok(None);
        }
        if self.closed.contains(&index) {
            // The reason says what to do and nothing of when or why.
            notes.add(row.at, Note::error(Field::ResidentId, Code::RecordClosed, "import-problem-record-closed"));
            return Ok(None);
        }
        if self.merged.contains_key(&index) {
            // Which other number it is stands on the person's card, and in no reason.
            notes.add(row.at, Note::error(Field::ResidentId, Code::RecordClosed, "import-problem-record-merged"));
            return Ok(None);
        }
        if let Some(entry) = self.entries.get(&index)
            && !entry.name.same_as(&row.name)
        {
            notes.add(row.at, Note::error(Field::Name, Code::NameDiffers, "import-problem-name-differs"));
            return Ok(None);
        }
        let phone = row.phone.as_ref().map(|phone| (store::phone_index(self.vault, phone), phone));
        let met = match self.entries.contains_key(&index) {
            true => self.meet_known(index, row, &phone, notes)?,
            false => match self.meet_new(index, row, &phone, notes)? {
                Some(met) => met,
                None => return Ok(None),
            },
        };
        if let Some((index, _)) = phone {
            let (owner, count) = self.phones.entry(index).or_insert((met.person, 1));
            if *owner != met.person {
                *count += 1;
                notes.add(
                    row.at,
                    Note::warning(Field::Phone, Code::SharedPhone, "import-problem-shared-phone").arg("count", *count),
                );
            }
        }
        Ok(Some(met))
    }

    /// Why a township cannot send this row: it says itself that the person lives elsewhere. Of its own people a ledger may
    /// say so, which is a question then. Looked at before anything else of the person, so that the answer tells nothing of
    /// who is known in another township.
    fn of_another_township(&self, index: &Index, row: &CheckedPerson) -> Option<Note> {
        let own = self.own.as_ref()?;
        let stated = row.township.as_ref().filter(|stated| *stated != own)?;
        if self.power == Power::Mention && self.entries.get(index).is_some_and(|entry| entry.township == *own) {
            return None;
        }
        let name = |code: &String| self.township_names.get(code).unwrap_or(code).clone();
        let note = Note::error(Field::Township, Code::TownshipOther, "import-problem-township-other");
        Some(note.arg("stated", name(stated)).arg("own", name(own)))
    }

    /// Why a township cannot send a row about somebody who is on file in another one, and the question that comes of it: the
    /// county sees both sources, says where the person belongs and brings the row in if it is right. Looked at before what
    /// stands on file beside the number, so that the answer is the same whatever else the row says (SEC-35).
    fn registered_elsewhere(&mut self, index: &Index, row: &CheckedPerson) -> Option<Note> {
        let own = self.own.as_ref()?;
        let entry = self.entries.get(index).filter(|entry| entry.township != *own)?;
        self.questions.push(entry.question(own, row));
        Some(Note::error(Field::ResidentId, Code::TownshipOther, "import-problem-township-elsewhere"))
    }

    fn meet_new(
        &mut self,
        index: Index,
        row: &CheckedPerson,
        phone: &Option<(Index, &leka_core::Phone)>,
        notes: &mut Notes,
    ) -> Result<Option<Met>, Failure> {
        let Some(township) = row.township.clone() else {
            notes.add(row.at, Note::error(Field::Township, Code::PlaceUnknown, "import-problem-township-missing"));
            return Ok(None);
        };
        let id = self.ids.next().ok_or_else(|| Failure::internal("no identifiers left for this file"))?;
        let secret = Vault::new_secret();
        let new = NewPerson {
            number: row.id.clone(),
            phone: phone.as_ref().map(|(_, phone)| (*phone).clone()),
            secret,
            sheet: row.at.sheet,
            row: row.at.row,
        };
        let entry = Entry {
            id,
            name: row.name.clone(),
            township,
            village: row.village.clone().unwrap_or_default(),
            phone: phone.as_ref().map(|(index, _)| *index),
            phone_verified: false,
            before: None,
            source: self.source.clone(),
            new: Some(new),
            change: None,
        };
        self.entries.insert(index, entry);
        Ok(Some(Met { person: id, changed: true }))
    }

    fn meet_known(
        &mut self,
        index: Index,
        row: &CheckedPerson,
        phone: &Option<(Index, &leka_core::Phone)>,
        notes: &mut Notes,
    ) -> Result<Met, Failure> {
        let Some(entry) = self.entries.get_mut(&index) else { return Err(Failure::internal("a person vanished from the roll")) };
        let mut changed = false;
        if let Some(township) = row.township.as_ref().filter(|township| **township != entry.township) {
            let other_source = entry.source != self.source;
            if self.power == Power::Mention || other_source {
                let name = |code: &String| self.township_names.get(code).unwrap_or(code).clone();
                let message = match self.power {
                    Power::Mention => "import-problem-township-differs",
                    Power::Register => "import-problem-township-moved",
                };
                let note = Note::warning(Field::Township, Code::TownshipDiffers, message);
                notes.add(row.at, note.arg("stated", name(township)).arg("known", name(&entry.township)));
                self.questions.push(entry.question(township, row));
            }
            if self.power == Power::Register {
                entry.change().township = Some(township.clone());
                entry.change().is_move = other_source;
                entry.township = township.clone();
                // The village that is known lies in the township of before; of another one the list says nothing.
                if row.village.is_none() && !entry.village.is_empty() {
                    entry.change().village = Some(String::new());
                    entry.village.clear();
                }
                changed = true;
            }
        }
        if let Some(village) = row.village.as_ref().filter(|village| **village != entry.village)
            && (self.power == Power::Register || entry.village.is_empty())
            && row.township.as_ref().is_none_or(|township| *township == entry.township)
        {
            entry.change().village = Some(village.clone());
            entry.village = village.clone();
            changed = true;
        }
        // A phone that came with a ledger never replaces one that the worker verified (WP-7).
        if let Some((index, phone)) = phone
            && !entry.phone_verified
            && entry.phone != Some(*index)
        {
            match &mut entry.new {
                Some(new) => new.phone = Some((*phone).clone()),
                None => {
                    let before = entry.before.as_ref().ok_or_else(|| Failure::internal("a known person without a record"))?;
                    let sealed = before.key(self.vault).seal("person", "phone_sealed", entry.id, phone.secret())?;
                    entry.change().phone = Some((sealed, *index));
                }
            }
            entry.phone = Some(*index);
            changed = true;
        }
        if changed {
            let change = entry.change();
            (change.sheet, change.row) = (row.at.sheet, row.at.row);
        }
        Ok(Met { person: entry.id, changed })
    }

    /// Writes new people, changes and their history. Returns whose township changed (their figures move).
    pub async fn write(&mut self, tx: &Tx, by: &By<'_>) -> Result<Vec<i64>, Failure> {
        let vault = self.vault;
        let mut new: Vec<(&Index, &Entry, &NewPerson)> =
            self.entries.iter().filter_map(|(index, entry)| entry.new.as_ref().map(|new| (index, entry, new))).collect();
        // In the order of their keys: pages fill one after the other.
        new.sort_by_key(|(_, entry, _)| entry.id);
        let mut failed = None;
        let people: Rows<'_> = Box::new(new.iter().map(|(index, entry, new)| match entry.row(vault, index, new, by) {
            Ok(row) => row,
            Err(failure) => {
                failed = Some(failure);
                OWN_COLUMNS.iter().map(|_| Value::BigInt(None)).collect()
            }
        }));
        let filling = new.len() > MANY && new.len() as u64 > store::count(tx).await?;
        let written = writing::insert_all(tx, by, people, filling).await;
        if let Some(failure) = failed {
            return Err(failure);
        }
        written?;
        let residences: Rows<'_> = Box::new(new.iter().map(|(_, entry, _)| {
            vec![Value::from(entry.id), Value::from(entry.township.as_str()), Value::from(entry.village.as_str())]
        }));
        homes::insert_first(tx, residences).await?;
        let mut moved = Vec::new();
        let mut lines = Vec::new();
        for entry in self.entries.values() {
            if let (Some(before), Some(change)) = (&entry.before, entry.change.as_ref().filter(|change| !change.is_empty())) {
                write_change(tx, by, entry, change, before, &mut lines).await?;
                if change.township.is_some() {
                    moved.push(entry.id);
                }
            }
        }
        history::write(tx, by, lines).await?;
        Ok(moved)
    }
}

/// More new people than this, and than there are already, fill the table.
const MANY: usize = 5_000;

/// A residence that holds from the beginning.
pub const FROM_THE_BEGINNING: i64 = -1_000_000;

/// Who writes, from which file.
pub struct By<'a> {
    pub account: &'a str,
    pub now: Moment,
    pub import: Option<i64>,
    pub sheets: &'a [String],
}

impl By<'_> {
    pub fn sheet(&self, index: u16) -> &str {
        self.sheets.get(usize::from(index)).map_or("", String::as_str)
    }
}

async fn write_change(
    tx: &Tx,
    by: &By<'_>,
    entry: &Entry,
    change: &Change,
    before: &StoredPerson,
    lines: &mut Vec<Line>,
) -> Result<(), Failure> {
    let line = |field: &str| Line::of("person", entry.id, field).at(change.sheet, change.row);
    let mut values = vec![("version", Value::from(before.version + 1))];
    if let Some(township) = &change.township {
        values.push(("township", Value::from(township.as_str())));
        lines.push(line("township").from_to(&before.township, township));
        let from = if change.is_move { i64::from(by.now.day().number()) } else { homes::latest_day(tx, entry.id).await? };
        homes::put(tx, entry.id, &Residence { from, township: township.clone(), village: entry.village.clone() }).await?;
    }
    if let Some(village) = &change.village {
        values.push(("village", Value::from(village.as_str())));
        lines.push(line("village").from_to(&before.village, village));
    }
    if let Some((sealed, index)) = &change.phone {
        values.extend([("phone_sealed", Value::from(sealed.clone())), ("phone_index", Value::from(index.to_vec()))]);
        lines.push(line("phone").sealed(before.phone_sealed.as_deref(), Some(sealed)));
    }
    writing::set(tx, entry.id, values).await
}
