//! A roster of trainings: one batch, decided row by row in memory.

use super::store::{self, Stored};
use crate::intake::history::{self, Line};
use crate::intake::notes::{Note, Notes};
use crate::intake::refused::{Held, Mention, Refused};
use crate::intake::report::Rows;
use crate::people::roll::{By, Met, Roll};
use crate::people::store::Index;
use crate::placement::ledger::{LedgerResult, employer_key};
use leka_core::{Day, TrainingMode, YesNo};
use leka_platform::Failure;
use leka_platform::db::Tx;
use leka_sheets::check::types::CheckedTraining;
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;
use std::collections::{HashMap, HashSet};

/// The key of a course within a person: first day, institution, course.
type Key = (i64, i32, String, String);

/// Stores a checked roster inside a transaction.
#[allow(clippy::too_many_arguments)]
pub async fn store(
    tx: &Tx,
    by: &By<'_>,
    roll: &mut Roll<'_>,
    ids: std::ops::Range<i64>,
    indexes: &[Index],
    rows: &[CheckedTraining],
    source: &str,
    replaces: Option<&[Refused]>,
    notes: &mut Notes,
) -> Result<LedgerResult, Failure> {
    let mut ids = ids;
    let mut known: HashMap<Key, Stored> = HashMap::new();
    for stored in store::list_of_people(tx, &roll.known_before()).await? {
        known.insert((stored.person, stored.start.number(), stored.institution_key.clone(), stored.course_key.clone()), stored);
    }
    let mut counts = Rows::default();
    let mut in_file: HashMap<Key, u32> = HashMap::with_capacity(rows.len());
    let (mut new, mut changed_records) = (Vec::new(), Vec::new());
    let mut touched = HashSet::new();
    let mut lines = Vec::new();
    let mut unsure: Vec<Mention> = Vec::new();
    for (row, index) in rows.iter().zip(indexes) {
        let at = row.person.at;
        let (institution, course) = (employer_key(&row.institution), employer_key(&row.course));
        let key = |person: i64| (person, row.start.number(), institution.clone(), course.clone());
        if let Some(first) = roll.id_of(index).and_then(|person| in_file.get(&key(person))) {
            notes.add(
                at,
                Note::error(Field::ResidentId, Code::DuplicateInFile, "import-problem-duplicate-in-file").arg("row", first),
            );
            counts.refused += 1;
            continue;
        }
        let Some(Met { person, changed }) = roll.meet(*index, &row.person, notes)? else {
            unsure.extend(roll.id_of(index).map(|person| Mention::of(person, [&institution, &course], row.start)));
            counts.refused += 1;
            continue;
        };
        in_file.insert(key(person), at.row);
        match known.get_mut(&key(person)) {
            Some(record) => {
                let before = lines.len();
                correct(record, row, by, source, &mut lines);
                if lines.len() > before {
                    changed_records.push(record.clone());
                }
                match lines.len() > before || changed {
                    true => {
                        counts.accepted += 1;
                        counts.corrected += 1;
                        touched.insert(person);
                    }
                    false => counts.unchanged += 1,
                }
            }
            None => {
                let id = ids.next().ok_or_else(|| Failure::internal("no identifiers left for this file"))?;
                new.push(Stored {
                    id,
                    person,
                    institution: row.institution.clone(),
                    institution_key: institution,
                    course: row.course.clone(),
                    course_key: course,
                    start: row.start,
                    end: row.end,
                    mode: row.mode.unwrap_or(TrainingMode::Unknown),
                    subsidised: row.subsidised.unwrap_or(YesNo::Unknown),
                    completed: row.completed.unwrap_or(YesNo::Unknown),
                    withdrawn: false,
                    import: by.import,
                    source: source.to_owned(),
                    sheet: by.sheet(at.sheet).to_owned(),
                    row: i64::from(at.row),
                    version: 1,
                });
                counts.accepted += 1;
                // The course is new; what the row says of the person may have corrected a record that was known.
                counts.corrected += u64::from(changed && roll.was_known(index));
                touched.insert(person);
            }
        }
    }
    if let Some(refused) = replaces {
        // A refused row is in the file: it holds back what it may be about.
        unsure.extend(refused.iter().filter_map(|row| row.mention(roll, row.said.title.as_deref())));
        let held = Held::by(&unsure);
        let (mut gone, mut held_back) = (Vec::new(), 0);
        for stored in store::list_of_source(tx, source).await? {
            let key = (stored.person, stored.start.number(), stored.institution_key.clone(), stored.course_key.clone());
            if in_file.contains_key(&key) {
                continue;
            }
            if held.holds(stored.person, [&stored.institution_key, &stored.course_key], Some(stored.start)) {
                held_back += 1;
                continue;
            }
            lines.push(Line::of("training_completion", stored.id, "withdrawn").from_to("0", "1"));
            touched.insert(stored.person);
            gone.push(stored.id);
        }
        held.say(held_back, notes);
        store::withdraw(tx, &gone).await?;
        counts.withdrawn = gone.len() as u64;
    }
    touched.extend(roll.write(tx, by).await?);
    store::insert(tx, by, new.iter()).await?;
    for record in &changed_records {
        store::update(tx, record).await?;
    }
    history::write(tx, by, lines).await?;
    let mut touched: Vec<i64> = touched.into_iter().collect();
    touched.sort_unstable();
    Ok(LedgerResult { rows: counts, touched })
}

/// The same key again corrects what the row states; what it does not state stays.
fn correct(record: &mut Stored, row: &CheckedTraining, by: &By<'_>, source: &str, lines: &mut Vec<Line>) {
    let at = row.person.at;
    let before = lines.len();
    let id = record.id;
    let mut note = |field: &str, old: &str, new: &str| {
        if old != new {
            lines.push(Line::of("training_completion", id, field).at(at.sheet, at.row).from_to(old, new));
        }
    };
    if record.withdrawn {
        note("withdrawn", "1", "0");
        record.withdrawn = false;
    }
    if let Some(end) = row.end {
        note("end", &record.end.map(|day: Day| day.to_string()).unwrap_or_default(), &end.to_string());
        record.end = Some(end);
    }
    if let Some(mode) = row.mode.filter(|word| *word != TrainingMode::Unknown) {
        note("mode", record.mode.word(), mode.word());
        record.mode = mode;
    }
    if let Some(subsidised) = row.subsidised.filter(|word| *word != YesNo::Unknown) {
        note("subsidised", record.subsidised.word(), subsidised.word());
        record.subsidised = subsidised;
    }
    if let Some(completed) = row.completed.filter(|word| *word != YesNo::Unknown) {
        note("completed", record.completed.word(), completed.word());
        record.completed = completed;
    }
    if lines.len() > before {
        record.version += 1;
        record.import = by.import;
        record.source = source.to_owned();
        record.sheet = by.sheet(at.sheet).to_owned();
        record.row = i64::from(at.row);
    }
}
