//! A ledger of placements: one batch, set-based reads and writes, decisions row by row in memory.

use super::store::{self, Stored};
use crate::intake::history::{self, Line};
use crate::intake::notes::{Note, Notes};
use crate::intake::refused::{Held, Mention, Refused};
use crate::intake::report::Rows;
use crate::people::roll::{By, Met, Roll};
use crate::people::store::{self as people, Index};
use leka_core::{Channel, Day, Destination, PlacementKind, Sector};
use leka_platform::db::Tx;
use leka_platform::{Failure, Vault};
use leka_sheets::check::types::{CheckedPlacement, End};
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;
use std::collections::{HashMap, HashSet};

/// What storing a ledger did.
pub struct LedgerResult {
    pub rows: Rows,
    /// Whose figures have to be counted again.
    pub touched: Vec<i64>,
}

/// A row that will be written.
struct Draft {
    record: Stored,
    new: bool,
    changed: bool,
}

/// How employers are compared: spaces and full-width forms do not make another employer.
pub fn employer_key(name: &str) -> String {
    name.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{3000}' | '\u{a0}'))
        .map(|c| match c {
            '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            _ => c,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// The identity indexes and phone indexes of a batch.
pub fn indexes<'r, T: 'r>(
    vault: &Vault,
    rows: &'r [T],
    person: impl Fn(&'r T) -> &'r leka_sheets::check::types::CheckedPerson,
) -> (Vec<Index>, Vec<Index>) {
    let ids = rows.iter().map(|row| people::id_index(vault, &person(row).id)).collect();
    let mut phones: Vec<Index> =
        rows.iter().filter_map(|row| person(row).phone.as_ref()).map(|phone| people::phone_index(vault, phone)).collect();
    phones.sort_unstable();
    phones.dedup();
    (ids, phones)
}

/// Stores a checked ledger inside a transaction.
#[allow(clippy::too_many_arguments)]
pub async fn store(
    tx: &Tx,
    by: &By<'_>,
    roll: &mut Roll<'_>,
    ids: std::ops::Range<i64>,
    indexes: &[Index],
    rows: &[CheckedPlacement],
    source: &str,
    replaces: Option<&[Refused]>,
    notes: &mut Notes,
) -> Result<LedgerResult, Failure> {
    let mut ids = ids;
    let mut drafts: Vec<Draft> = Vec::with_capacity(rows.len());
    let mut of_person: HashMap<i64, Vec<usize>> = HashMap::with_capacity(rows.len());
    for stored in store::list_of_people(tx, &roll.known_before()).await? {
        of_person.entry(stored.person).or_default().push(drafts.len());
        drafts.push(Draft { record: stored, new: false, changed: false });
    }
    let known = drafts.len();
    let mut counts = Rows::default();
    let mut in_file: HashMap<(i64, i32, String), u32> = HashMap::with_capacity(rows.len());
    let mut touched = HashSet::new();
    let mut lines = Vec::new();
    let mut unsure: Vec<Mention> = Vec::new();
    for (row, index) in rows.iter().zip(indexes) {
        let at = row.person.at;
        let key = employer_key(&row.employer);
        if let Some(person) = roll.id_of(index)
            && let Some(first) = in_file.get(&(person, row.start.number(), key.clone()))
        {
            notes.add(
                at,
                Note::error(Field::ResidentId, Code::DuplicateInFile, "import-problem-duplicate-in-file").arg("row", first),
            );
            counts.refused += 1;
            continue;
        }
        let Some(Met { person, changed }) = roll.meet(*index, &row.person, notes)? else {
            unsure.extend(roll.id_of(index).map(|person| Mention::of(person, [&key, ""], row.start)));
            counts.refused += 1;
            continue;
        };
        in_file.insert((person, row.start.number(), key.clone()), at.row);
        let mine = of_person.entry(person).or_default();
        let existing = mine.iter().copied().find(|i| drafts[*i].record.is(row.start, &key));
        let draft = match existing {
            Some(i) => {
                let before = lines.len();
                correct(&mut drafts[i], row, by, source, &mut lines);
                match lines.len() > before || changed {
                    true => {
                        counts.accepted += 1;
                        counts.corrected += 1;
                        touched.insert(person);
                    }
                    false => counts.unchanged += 1,
                }
                i
            }
            None => {
                let id = ids.next().ok_or_else(|| Failure::internal("no identifiers left for this file"))?;
                drafts.push(Draft { record: fresh(id, person, row, key, by, source), new: true, changed: false });
                mine.push(drafts.len() - 1);
                counts.accepted += 1;
                // The work is new; what the row says of the person may have corrected a record that was known.
                counts.corrected += u64::from(changed && roll.was_known(index));
                touched.insert(person);
                drafts.len() - 1
            }
        };
        if let Some(note) = overlap(&drafts, mine, draft) {
            notes.add(at, note);
        }
    }
    if let Some(refused) = replaces {
        unsure.extend(refused.iter().filter_map(|row| row.mention(roll, None)));
        let whole = Whole { source, in_file: &in_file, held: Held::by(&unsure) };
        counts.withdrawn = withdraw(tx, &whole, &mut touched, &mut lines, notes).await?;
    }
    let moved = roll.write(tx, by).await?;
    touched.extend(moved);
    let new: Vec<&Stored> = drafts.iter().skip(known).map(|draft| &draft.record).collect();
    store::insert(tx, by, &new).await?;
    for draft in drafts.iter().filter(|draft| draft.changed && !draft.new) {
        store::update(tx, &draft.record).await?;
    }
    history::write(tx, by, lines).await?;
    let mut touched: Vec<i64> = touched.into_iter().collect();
    touched.sort_unstable();
    Ok(LedgerResult { rows: counts, touched })
}

fn fresh(id: i64, person: i64, row: &CheckedPlacement, employer_key: String, by: &By<'_>, source: &str) -> Stored {
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
        import: by.import,
        source: source.to_owned(),
        sheet: by.sheet(row.person.at.sheet).to_owned(),
        row: i64::from(row.person.at.row),
        version: 1,
        recorded_by: by.account.to_owned(),
    }
}

/// The same key again corrects what the row states; what it does not state stays.
fn correct(draft: &mut Draft, row: &CheckedPlacement, by: &By<'_>, source: &str, lines: &mut Vec<Line>) {
    let at = row.person.at;
    let record = &mut draft.record;
    let before = lines.len();
    let mut note = |record: i64, field: &str, old: String, new: String| {
        if old != new {
            lines.push(Line::of("placement", record, field).at(at.sheet, at.row).from_to(&old, &new));
        }
    };
    let id = record.id;
    if record.withdrawn {
        note(id, "withdrawn", "1".into(), "0".into());
        record.withdrawn = false;
    }
    let end = match row.end {
        End::NotStated => record.end,
        End::Open => None,
        End::On(day) => Some(day),
    };
    note(id, "end", shown(record.end), shown(end));
    record.end = end;
    if let Some(kind) = row.kind {
        note(id, "kind", record.kind.word().into(), kind.word().into());
        record.kind = kind;
    }
    // A blank cell gives `unknown`, which never erases a known word.
    if let Some(sector) = row.sector.filter(|word| *word != Sector::Unknown) {
        note(id, "sector", record.sector.word().into(), sector.word().into());
        record.sector = sector;
    }
    if let Some(channel) = row.channel.filter(|word| *word != Channel::Unknown) {
        note(id, "channel", record.channel.word().into(), channel.word().into());
        record.channel = channel;
    }
    if let Some(place) = row.place.as_ref().filter(|place| !place.is_empty()) {
        note(id, "place", record.place.clone(), place.clone());
        record.place = place.clone();
        let destination = row.destination.unwrap_or(Destination::Unknown);
        note(id, "destination", record.destination.word().into(), destination.word().into());
        record.destination = destination;
    } else if let Some(destination) = row.destination.filter(|word| *word != Destination::Unknown) {
        note(id, "destination", record.destination.word().into(), destination.word().into());
        record.destination = destination;
    }
    if let Some(trade) = row.trade.as_ref().filter(|trade| !trade.is_empty()) {
        note(id, "trade", record.trade.clone(), trade.clone());
        record.trade = trade.clone();
    }
    if let Some((fen, period)) = row.pay {
        let text = |pay: Option<i64>, period: &str| pay.map_or(String::new(), |fen| format!("{fen} {period}"));
        note(id, "pay", text(record.pay, &record.pay_period), text(Some(fen.0), period.word()));
        record.pay = Some(fen.0);
        record.pay_period = period.word().to_owned();
    }
    if lines.len() > before {
        draft.changed = true;
        record.version += 1;
        // The row a figure opens to is the one that said it last.
        record.import = by.import;
        record.source = source.to_owned();
        record.sheet = by.sheet(at.sheet).to_owned();
        record.row = i64::from(at.row);
    }
}

fn shown(day: Option<Day>) -> String {
    day.map_or(String::new(), |day| day.to_string())
}

/// Two jobs at once: a warning; with the same employer it is probably a corrected start.
fn overlap(drafts: &[Draft], mine: &[usize], this: usize) -> Option<Note> {
    let record = &drafts[this].record;
    let until = |record: &Stored| record.end.map_or(i32::MAX, Day::number);
    let other = mine
        .iter()
        .filter(|i| **i != this)
        .map(|i| &drafts[*i].record)
        .find(|other| !other.withdrawn && other.start.number() <= until(record) && record.start.number() <= until(other))?;
    let same = !record.employer_key.is_empty() && other.employer_key == record.employer_key;
    let message = if same { "import-problem-overlap-corrected-start" } else { "import-problem-overlap" };
    Some(Note::warning(Field::Start, Code::Overlap, message).arg("start", other.start))
}

/// A file that is the whole list of its source.
struct Whole<'w> {
    source: &'w str,
    /// The records that its rows say.
    in_file: &'w HashMap<(i64, i32, String), u32>,
    /// And those that refused rows may be about.
    held: Held<'w>,
}

/// `--replaces`: records of the source that are not in the file are withdrawn, with history. A refused row is in the file.
async fn withdraw(
    tx: &Tx,
    whole: &Whole<'_>,
    touched: &mut HashSet<i64>,
    lines: &mut Vec<Line>,
    notes: &mut Notes,
) -> Result<u64, Failure> {
    let (mut gone, mut held) = (Vec::new(), 0);
    for stored in store::list_of_source(tx, whole.source).await? {
        let key = (stored.person, stored.start.number(), stored.employer_key.clone());
        if whole.in_file.contains_key(&key) {
            continue;
        }
        if whole.held.holds(stored.person, [&stored.employer_key, ""], Some(stored.start)) {
            held += 1;
            continue;
        }
        lines.push(Line::of("placement", stored.id, "withdrawn").from_to("0", "1"));
        touched.insert(stored.person);
        gone.push(stored.id);
    }
    whole.held.say(held, notes);
    store::withdraw(tx, &gone).await?;
    Ok(gone.len() as u64)
}
