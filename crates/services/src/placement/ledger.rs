//! A ledger of placements: what a row says of one. The batch itself is [`crate::intake::ledger`].

use super::store::{self, Stored};
use crate::intake::ledger::{self, Batch, Changes, Key, LedgerResult, Origin, Record};
use crate::intake::notes::Note;
use crate::people::roll::{By, Roll};
use crate::people::store::{self as people, Index};
use leka_core::folding::narrow;
use leka_core::{Channel, Day, Destination, PlacementKind, Sector};
use leka_platform::db::Tx;
use leka_platform::{Failure, Vault};
use leka_sheets::check::types::{CheckedPerson, CheckedPlacement, End};
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;

/// How employers are compared: spaces and full-width forms do not make another employer. It is stored, so no step is added.
pub fn employer_key(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).map(narrow).flat_map(char::to_lowercase).collect()
}

/// The identity indexes of a batch, row by row, and its phone indexes. The two kinds are made side by side.
pub fn indexes<'r, T: Sync + 'r>(
    vault: &Vault,
    rows: &'r [T],
    person: impl Fn(&'r T) -> &'r CheckedPerson + Sync,
) -> (Vec<Index>, Vec<Index>) {
    let phones = || {
        let phones = rows.iter().filter_map(|row| person(row).phone.as_ref());
        let mut phones: Vec<Index> = phones.map(|phone| people::phone_index(vault, phone)).collect();
        phones.sort_unstable();
        phones.dedup();
        phones
    };
    std::thread::scope(|scope| {
        let aside = scope.spawn(phones);
        let ids = rows.iter().map(|row| people::id_index(vault, &person(row).id)).collect();
        // A thread that panicked has made nothing that could be used.
        (ids, aside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// Stores a checked ledger inside a transaction.
pub async fn store(
    tx: &Tx,
    batch: Batch<'_>,
    roll: &mut Roll<'_>,
    indexes: &[Index],
    rows: &[CheckedPlacement],
) -> Result<LedgerResult, Failure> {
    ledger::store::<Stored>(tx, batch, roll, indexes, rows).await
}

#[async_trait::async_trait]
impl Record for Stored {
    type Row = CheckedPlacement;
    const NOUN: &'static str = "placement";

    fn person_of(row: &CheckedPlacement) -> &CheckedPerson {
        &row.person
    }

    fn key_of(row: &CheckedPlacement) -> Key {
        Key { start: row.start, names: [employer_key(&row.employer), String::new()] }
    }

    fn fresh(id: i64, person: i64, key: Key, row: &CheckedPlacement, origin: Origin<'_>) -> Stored {
        let [employer_key, _] = key.names;
        Stored {
            id,
            person,
            employer: row.employer.clone(),
            employer_key,
            start: row.start,
            end: match row.end {
                End::On(day) => Some(day),
                End::Open | End::NotStated => None,
            },
            kind: row.kind.unwrap_or(PlacementKind::Transfer),
            sector: row.sector.unwrap_or(Sector::Unknown),
            channel: row.channel.unwrap_or(Channel::Unknown),
            destination: row.destination.unwrap_or(Destination::Unknown),
            place: row.place.clone().unwrap_or_default(),
            trade: row.trade.clone().unwrap_or_default(),
            pay: row.pay.map(|(fen, _)| fen.0),
            pay_period: row.pay.map_or(String::new(), |(_, period)| period.word().to_owned()),
            confirmed: false,
            said: false,
            withdrawn: false,
            import: origin.by.import,
            source: origin.source.to_owned(),
            sheet: origin.sheet().to_owned(),
            row: origin.row(),
            version: 1,
            recorded_by: origin.by.account.to_owned(),
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
        (self.start, [&self.employer_key, ""])
    }

    fn correct(&mut self, row: &CheckedPlacement, changes: &mut Changes<'_>) {
        if self.withdrawn {
            changes.note("withdrawn", "1", "0");
            self.withdrawn = false;
        }
        let end = match row.end {
            End::NotStated => self.end,
            End::Open => None,
            End::On(day) => Some(day),
        };
        changes.note("end", &shown(self.end), &shown(end));
        self.end = end;
        if let Some(kind) = row.kind {
            changes.note("kind", self.kind.word(), kind.word());
            self.kind = kind;
        }
        // A blank cell gives `unknown`, which never erases a known word.
        if let Some(sector) = row.sector.filter(|word| *word != Sector::Unknown) {
            changes.note("sector", self.sector.word(), sector.word());
            self.sector = sector;
        }
        if let Some(channel) = row.channel.filter(|word| *word != Channel::Unknown) {
            changes.note("channel", self.channel.word(), channel.word());
            self.channel = channel;
        }
        if let Some(place) = row.place.as_ref().filter(|place| !place.is_empty()) {
            changes.note("place", &self.place, place);
            self.place = place.clone();
            let destination = row.destination.unwrap_or(Destination::Unknown);
            changes.note("destination", self.destination.word(), destination.word());
            self.destination = destination;
        } else if let Some(destination) = row.destination.filter(|word| *word != Destination::Unknown) {
            changes.note("destination", self.destination.word(), destination.word());
            self.destination = destination;
        }
        if let Some(trade) = row.trade.as_ref().filter(|trade| !trade.is_empty()) {
            changes.note("trade", &self.trade, trade);
            self.trade = trade.clone();
        }
        if let Some((fen, period)) = row.pay {
            let text = |pay: Option<i64>, period: &str| pay.map_or(String::new(), |fen| format!("{fen} {period}"));
            changes.note("pay", &text(self.pay, &self.pay_period), &text(Some(fen.0), period.word()));
            self.pay = Some(fen.0);
            self.pay_period = period.word().to_owned();
        }
    }

    fn settle(&mut self, origin: Origin<'_>) {
        self.version += 1;
        self.import = origin.by.import;
        self.source = origin.source.to_owned();
        self.sheet = origin.sheet().to_owned();
        self.row = origin.row();
    }

    /// Two jobs at once: a warning; with the same employer it is probably a corrected start.
    fn beside<'r>(&self, mut others: impl Iterator<Item = &'r Self>) -> Option<Note>
    where
        Self: 'r,
    {
        let until = |record: &Stored| record.end.map_or(i32::MAX, Day::number);
        let other = others
            .find(|other| !other.withdrawn && other.start.number() <= until(self) && self.start.number() <= until(other))?;
        let same = !self.employer_key.is_empty() && other.employer_key == self.employer_key;
        let message = if same { "import-problem-overlap-corrected-start" } else { "import-problem-overlap" };
        Some(Note::warning(Field::Start, Code::Overlap, message).arg("start", other.start))
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

fn shown(day: Option<Day>) -> String {
    day.map_or(String::new(), |day| day.to_string())
}
