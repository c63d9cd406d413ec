//! One import from file to report: read and checked without the database, then stored in one transaction.

use super::acts::{ImportPeople, ImportPlacements, ImportTargets, ImportTrainings, ImportVacancies};
use super::choices::{self, Words};
use super::ledger::{Batch, LedgerResult};
use super::mapping;
use super::notes::Note;
use super::progress::Progress;
use super::reading::{self, Checked, Readout};
use super::refused::Refused;
use super::report::{Report, Rows, sentence};
use super::store::kept::{self, Kept};
use super::store::{imports, questions};
use crate::people::ledger as people_ledger;
use crate::people::roll::{By, Power, Roll, TownshipQuestion};
use crate::people::store::Index;
use crate::placement::ledger::{self as placement_ledger, indexes};
use crate::plan_desk::targets;
use crate::training::ledger as training_ledger;
use crate::work::ledger as vacancy_ledger;
use leka_core::Lang;
use leka_platform::db::Tx;
use leka_platform::{Act, Desk, Entry, Failure, Permit, Scope, task, words};
use leka_sheets::check::personal_numbers::{self, Sought};
use leka_sheets::check::{At, Context, never_held};
use leka_sheets::child;
use leka_sheets::problem::Code;
use leka_sheets::protocol::{ColumnChoice, Kind, Request};
use leka_sheets::reasons::{Reason, ReasonsRequest};
use std::collections::BTreeMap;
use std::io::{Seek, SeekFrom, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

/// What is brought in, and how.
#[derive(Clone)]
pub struct Ask {
    /// The whole file; at most 64 MiB (SEC-22).
    pub content: Arc<Vec<u8>>,
    /// As the person knows it.
    pub file: String,
    pub kind: Kind,
    /// Whose list this is; mapping is remembered for it, `replaces` withdraws within it.
    pub source: String,
    pub set: BTreeMap<String, String>,
    pub columns: Vec<ColumnChoice>,
    pub words: Words,
    pub dry_run: bool,
    /// All rows or none.
    pub strict: bool,
    /// The file is now the whole list of its source.
    pub replaces: bool,
    pub progress: Progress,
    /// What is given back instead of the file's own rows ([`super::jobs::Settings::shown`]).
    pub shown: Option<Arc<Vec<u8>>>,
}

impl Ask {
    pub fn new(content: Vec<u8>, file: &str, kind: Kind) -> Ask {
        Ask {
            content: Arc::new(content),
            file: kept_name(file),
            kind,
            source: String::new(),
            set: BTreeMap::new(),
            columns: Vec::new(),
            words: Words::new(),
            dry_run: false,
            strict: false,
            replaces: false,
            progress: Progress::default(),
            shown: None,
        }
    }
}

/// The name of a file as it is kept; one that tells something that is never held of everybody in it is not (WP-18), nor is a
/// number of a person in it (SEC-34).
fn kept_name(file: &str) -> String {
    let left = personal_numbers::without(file, Sought::Both).map(|(left, _)| left);
    let file = match left.as_deref() {
        Some("") => "ledger",
        Some(left) => left,
        None => file,
    };
    match (never_held::tells(file), file.rsplit_once('.')) {
        (false, _) => file.to_owned(),
        (true, Some((_, ending))) if ending.chars().all(|c| c.is_ascii_alphanumeric()) => format!("ledger.{ending}"),
        (true, _) => "ledger".to_owned(),
    }
}

/// The program that reads files in a process of its own: this one, or what `LEKA_READER` names (tests of single crates).
pub fn reader_program() -> Result<PathBuf, Failure> {
    match std::env::var_os("LEKA_READER") {
        Some(path) => Ok(PathBuf::from(path)),
        None => Ok(std::env::current_exe()?),
    }
}

/// Brings a file in. Refused rows are in the report; `Failure` means that nothing was kept.
pub async fn import(desk: &Desk, ask: Ask) -> Result<Report, Failure> {
    let place = match desk.who.scope() {
        Scope::Township(code) => Some(code),
        _ => None,
    };
    match ask.kind {
        Kind::People => import_as(desk, ask, &ImportPeople { place }).await,
        Kind::Placements => import_as(desk, ask, &ImportPlacements { place }).await,
        Kind::Trainings => import_as(desk, ask, &ImportTrainings { place }).await,
        Kind::Targets => import_as(desk, ask, &ImportTargets { place }).await,
        Kind::Vacancies => import_as(desk, ask, &ImportVacancies { place }).await,
    }
}

async fn import_as<A: Act>(desk: &Desk, mut ask: Ask, act: &A) -> Result<Report, Failure> {
    let permit = desk.may(act).await?;
    if let Scope::Township(code) = permit.scope()
        && ask.kind != Kind::Vacancies
    {
        // What a township sends is about its own people unless a row says otherwise.
        ask.set.entry("township".to_owned()).or_insert_with(|| code.clone());
    }
    let mut readout = read(desk, &permit, &mut ask).await?;
    if ask.kind == Kind::Targets {
        targets::say_unknown_headings(&desk.plan().plan, &readout.sheets, &mut readout.notes);
    }
    if ask.replaces {
        match ask.kind {
            Kind::Placements | Kind::Trainings | Kind::Vacancies if readout.is_empty() => {
                // An export without rows is most likely a slip, and would take the whole list away.
                return Err(Failure::input("import-replaces-nothing"));
            }
            Kind::Placements | Kind::Trainings | Kind::Vacancies => {}
            Kind::People | Kind::Targets => {
                let note = Note::of_file(Code::ReplacesUnused, "import-problem-replaces-unused");
                readout.notes.add(At { sheet: 0, row: 0 }, note);
            }
        }
    }
    let mut report = Report {
        import: None,
        file: ask.file.clone(),
        kind: ask.kind,
        source: ask.source.clone(),
        dry_run: ask.dry_run,
        sheets: readout.sheets.clone(),
        rows: Rows { read: readout.rows_read, skipped: readout.rows_skipped, refused: readout.rows_refused, ..Rows::default() },
        problems: Vec::new(),
    };
    /// So many rows change what the database should expect.
    const MANY: u64 = 5_000;
    let many = report.rows.read > MANY;
    if many {
        desk.office.db.expect_much().await?;
    }
    let stored = store(desk, &permit, &ask, readout, &mut report).await;
    // What was accepted stays accepted, whatever happens to the memory.
    if many && let Err(failure) = desk.office.db.settle().await {
        tracing::warn!(error = %failure, "the database could not be settled after an import");
    }
    stored.map(|()| report)
}

/// Reads and checks a file with what is remembered of its source; meets no record.
pub async fn read<A: Act>(desk: &Desk, permit: &Permit<A>, ask: &mut Ask) -> Result<Readout, Failure> {
    // Said before anybody waits for the file to be read.
    desk.office.has_room_for_files()?;
    mapping::refuse_forbidden(ask)?;
    let reader = desk.read(permit);
    // Rows with masked people: by what was said of another file a name could come to stand where values are quoted.
    let as_written = ask.shown.is_some();
    let mut remembered = if as_written { Vec::new() } else { choices::columns(&reader, &ask.source, ask.kind).await? };
    remembered.retain(|old| !ask.columns.iter().any(|new| new.heading == old.heading));
    let (mut columns, unfit_columns) = mapping::parted(ask.kind, remembered);
    columns.extend(ask.columns.iter().cloned());
    let mut earlier = choices::words(&reader, &ask.source, ask.kind).await?;
    earlier.retain(|said, _| !ask.words.contains_key(said));
    let words = earlier.clone().into_iter().chain(ask.words.clone()).collect();
    let plan = desk.plan();
    let request = Request {
        kind: ask.kind,
        file_name: ask.file.clone(),
        choices: columns,
        indicators: match ask.kind {
            Kind::Targets => plan.plan.indicators.iter().map(|i| (i.id.clone(), titles(&i.title))).collect(),
            _ => Vec::new(),
        },
    };
    let context = Context { today: desk.today(), plan_year: plan.plan.year, set: ask.set.clone(), words };
    if let Some((dimension, value)) = leka_sheets::check::unusable_set(ask.kind, &context).into_iter().next() {
        return Err(Failure::input("import-set-unusable").arg("dimension", dimension).arg("value", value));
    }
    let (content, kind, progress) = (ask.content.clone(), ask.kind, ask.progress.clone());
    let program = reader_program()?;
    let read = task::blocking(move || {
        // In memory only: nothing of an upload reaches the disk (WP-18).
        let mut file = unnamed_file(&content)?;
        file.seek(SeekFrom::Start(0))?;
        let frames = child::spawn(&program, &request, file)?;
        reading::read(kind, &context, frames, &progress)
    });
    let mut readout: Readout = read.await??;
    mapping::check(ask, &readout.sheets)?;
    mapping::note_left_aside(&unfit_columns, &earlier, &readout.sheets, &mut readout.notes);
    Ok(readout)
}

/// A file without a name in memory, from which the reading process reads.
fn unnamed_file(content: &[u8]) -> Result<std::fs::File, Failure> {
    let mut file = leka_sheets::child::memory_file()?;
    file.write_all(content)?;
    Ok(file)
}

fn titles(title: &leka_core::lang::Text) -> Vec<String> {
    [&title.zh, &title.bo, &title.en].into_iter().filter(|text| !text.is_empty()).cloned().collect()
}

async fn store<A: Act>(desk: &Desk, permit: &Permit<A>, ask: &Ask, readout: Readout, report: &mut Report) -> Result<(), Failure> {
    let Readout { checked, mut notes, sheets, refused, .. } = readout;
    let names: Vec<String> = sheet_names(&sheets);
    let mut write = desk.write(permit).await?;
    let import = desk.new_id();
    let account = desk.who.name().to_owned();
    let by = By { account: &account, now: desk.now(), import: Some(import), sheets: &names };
    let refused: Option<Vec<Refused>> =
        ask.replaces.then(|| refused.into_iter().map(|said| Refused::of(said, desk.vault())).collect());
    let count = checked.count();
    ask.progress.storing(0, count as u64);
    let (source, replaces, ids) = (ask.source.as_str(), refused.as_deref(), ids_for(desk, count));
    let batch = Batch { by: &by, source, replaces, ids, notes: &mut notes };
    let (done, questions) = store_rows(desk, write.tx(), batch, checked).await?;
    ask.progress.storing(count as u64, count as u64);
    report.rows.accepted = done.rows.accepted;
    report.rows.unchanged = done.rows.unchanged;
    report.rows.corrected = done.rows.corrected;
    report.rows.withdrawn = done.rows.withdrawn;
    report.rows.refused += done.rows.refused;
    notes.problems.sort_by_key(|problem| (problem.sheet, problem.row));
    report.problems = notes.problems;
    if ask.progress.is_cancelled() {
        return Err(reading::cancelled());
    }
    if ask.dry_run || (ask.strict && report.rows.refused > 0) {
        // Dropped without a commit: nothing is kept.
        report.dry_run = true;
        return Ok(());
    }
    choices::remember(write.tx(), &ask.source, ask.kind, &ask.columns, &ask.words).await?;
    let news = done.rows.accepted + done.rows.refused + done.rows.withdrawn > 0;
    if news {
        report.import = Some(import);
        questions::raise(write.tx(), &by, &questions).await?;
        imports::insert(write.tx(), desk, ask, import, report).await?;
    }
    write.touch(done.touched).await?;
    let rows = report.rows;
    let detail = format!(
        "import {import} {} accepted {} unchanged {} refused {}",
        ask.kind.word(),
        rows.accepted,
        rows.unchanged,
        rows.refused
    );
    write.commit(Entry::of(detail)).await?;
    // After the commit: what was accepted stays accepted, whatever happens to the workbook.
    if news
        && report.rows.refused > 0
        && let Err(failure) = keep_reasons(desk, permit, ask, &format!("import/{import}"), report).await
    {
        tracing::error!(error = %failure, import.id = import, "the workbook of reasons could not be made");
    }
    Ok(())
}

fn sheet_names(sheets: &[leka_sheets::protocol::SheetReport]) -> Vec<String> {
    let count = sheets.iter().map(|sheet| usize::from(sheet.index) + 1).max().unwrap_or(0);
    let mut names = vec![String::new(); count];
    for sheet in sheets {
        names[usize::from(sheet.index)] = sheet.name.clone();
    }
    names
}

/// As many identifiers as so many rows may need.
fn ids_for(desk: &Desk, rows: usize) -> std::ops::Range<i64> {
    desk.new_ids(u32::try_from(rows).unwrap_or(u32::MAX).max(1))
}

/// Stores rows in the room that they are for; gives the questions about people of two townships, too.
async fn store_rows(
    desk: &Desk,
    tx: &Tx,
    batch: Batch<'_>,
    checked: Checked,
) -> Result<(LedgerResult, Vec<TownshipQuestion>), Failure> {
    let vault = desk.vault();
    match &checked {
        Checked::People(rows) => {
            let (ids, phones) = indexes(vault, rows, |row| row);
            let mut roll = load(desk, tx, &batch, Power::Register, &ids, &phones).await?;
            let done = people_ledger::store(tx, batch.by, &mut roll, &ids, rows, batch.notes).await?;
            Ok((done, roll.questions))
        }
        Checked::Placements(rows) => {
            let (ids, phones) = indexes(vault, rows, |row| &row.person);
            let mut roll = load(desk, tx, &batch, Power::Mention, &ids, &phones).await?;
            let done = placement_ledger::store(tx, batch, &mut roll, &ids, rows).await?;
            Ok((done, roll.questions))
        }
        Checked::Trainings(rows) => {
            let (ids, phones) = indexes(vault, rows, |row| &row.person);
            let mut roll = load(desk, tx, &batch, Power::Mention, &ids, &phones).await?;
            let done = training_ledger::store(tx, batch, &mut roll, &ids, rows).await?;
            Ok((done, roll.questions))
        }
        Checked::Vacancies(rows) => Ok((vacancy_ledger::store(tx, desk, batch, rows).await?, Vec::new())),
        Checked::Targets { rows, totals } => {
            let done = targets::store(tx, batch.by, &desk.plan().plan, rows, totals, batch.notes).await?;
            Ok((done, Vec::new()))
        }
    }
}

/// The roll of the people in a file; a list that could withdraw something meets those of its refused rows, too.
async fn load<'d>(
    desk: &'d Desk,
    tx: &Tx,
    batch: &Batch<'_>,
    power: Power,
    ids: &[Index],
    phones: &[Index],
) -> Result<Roll<'d>, Failure> {
    let all = match power {
        Power::Register => None,
        Power::Mention => Some(with_refused(ids, batch.replaces)),
    };
    let (wanted, new) = (all.as_deref().unwrap_or(ids), ids_for(desk, ids.len()));
    let roll = Roll::load(tx, desk.vault(), power, batch.source, wanted, phones, new).await?;
    Ok(roll.within(&desk.who.scope()))
}

fn with_refused(ids: &[Index], refused: Option<&[Refused]>) -> Vec<Index> {
    let mut all = ids.to_vec();
    all.extend(refused.into_iter().flatten().filter_map(|row| row.person));
    all.sort_unstable();
    all.dedup();
    all
}

/// The workbook of reasons: the refused rows as they came, with a reason per cell and a column of reasons.
pub async fn reasons(ask: &Ask, report: &Report, lang: Lang) -> Result<Vec<u8>, Failure> {
    let mut list = Vec::new();
    for ((sheet, row), problems) in report.refused() {
        for problem in problems {
            list.push(Reason { sheet, row, position: problem.position, text: sentence(problem, lang) });
        }
    }
    let request = ReasonsRequest {
        sheets: report.sheets.clone(),
        reasons: list,
        heading: words::word(lang, "import-reasons-heading").text,
    };
    let (content, program) = (ask.shown.as_ref().unwrap_or(&ask.content).clone(), reader_program()?);
    task::blocking(move || child::write_reasons(&program, &request, &content)).await?.map_err(reading::refusal)
}

/// How long a workbook of reasons waits to be fetched.
pub const KEPT_DAYS: i64 = 7;

/// Keeps the workbook of reasons for whoever sent the file; `noun` is `import/…` or `roster/…`.
pub async fn keep_reasons<A: Act>(
    desk: &Desk,
    permit: &Permit<A>,
    ask: &Ask,
    noun: &str,
    report: &Report,
) -> Result<(), Failure> {
    let workbook = reasons(ask, report, desk.lang).await?;
    let kept = Kept { id: desk.new_id(), name: reasons_name(&ask.file), until: desk.now().plus_minutes(KEPT_DAYS * 24 * 60) };
    let sealed = desk.vault().seal(leka_platform::vault::Domain::Files, &format!("kept_file|{}", kept.id), &workbook)?;
    let write = desk.write(permit).await?;
    kept::insert(write.tx(), desk, noun, &kept, sealed).await?;
    write.commit(Entry::of(format!("{} reasons kept", noun.replace('/', " ")))).await
}

/// `ledger.xls` gives `ledger-problems.xlsx`, and so does that one when it is sent in its turn.
pub fn reasons_name(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let stem = stem.strip_suffix("-problems").unwrap_or(stem);
    format!("{stem}-problems.xlsx")
}
