//! A firm's roster, sent as a ledger (M9, M11). What the firm is told is made of the file and of its own earlier rows alone:
//! no record of the county is met here, so no answer tells who is on file (WP-7, WP-10; `docs/decisions/0030-rosters.md`).

use super::acts::SendRoster;
use super::roster_row::Said;
use super::store::{self, Row, Upload};
use crate::intake::choices;
use crate::intake::list::{find_kept, open_kept};
use crate::intake::notes::{Note, Notes};
use crate::intake::reading::{Checked, Readout};
use crate::intake::report::{Report, Rows};
use crate::intake::run::{self, Ask};
use crate::people::store::{Index, id_index};
use crate::placement::ledger::employer_key;
use crate::work::acts::{find_own, get_own_organisation};
use crate::work::model::Organisation;
use leka_core::Day;
use leka_platform::vault::Domain;
use leka_platform::{Desk, Entry, Failure, Kind, Permit, Vault, Write};
use leka_sheets::check::types::{At, CheckedPlacement};
use leka_sheets::problem::Code;
use leka_sheets::protocol::{Field, Kind as FileKind};
use std::collections::{BTreeMap, HashMap};

/// Under which name a firm's words about columns are remembered; no file may name one that begins like this.
fn source(firm: i64) -> String {
    format!(":roster/{firm}")
}

/// What a row is bound to.
fn bound(row: i64) -> String {
    format!("roster_row|{row}")
}

/// Opens a row.
pub fn open(vault: &Vault, row: &Row) -> Result<Said, Failure> {
    let plain = vault.unseal(Domain::Registration, &bound(row.id), &row.sealed)?;
    serde_json::from_slice(&plain).map_err(Failure::internal)
}

fn seal(vault: &Vault, row: i64, said: &Said) -> Result<Vec<u8>, Failure> {
    vault.seal(Domain::Registration, &bound(row), &serde_json::to_vec(said).map_err(Failure::internal)?)
}

/// Looks at a roster (`dry_run`), or keeps it; the room `intake` runs it like an import.
pub async fn take(desk: &Desk, mut ask: Ask) -> Result<Report, Failure> {
    let permit = desk.may(&SendRoster).await?;
    let own = find_own(&desk.read(&permit), desk).await?.ok_or_else(Failure::absent)?;
    ask.kind = FileKind::Placements;
    ask.source = source(own);
    let readout = run::read(desk, &permit, &mut ask).await?;
    keep(desk, &permit, own, &ask, &readout).await
}

/// What the rows of a file are beside the firm's own.
struct Compared {
    counts: Rows,
    /// The rows that bring something; without number of row and upload.
    fresh: Vec<(Index, Day, At, Said)>,
    /// Rows that they correct.
    corrected: Vec<i64>,
}

fn compare(vault: &Vault, own: &[Row], firm: &str, rows: &[CheckedPlacement], notes: &mut Notes) -> Result<Compared, Failure> {
    let known: HashMap<(Index, Day), &Row> = own.iter().map(|row| ((row.index, row.start), row)).collect();
    let mut out = Compared { counts: Rows::default(), fresh: Vec::new(), corrected: Vec::new() };
    let mut in_file: HashMap<(Index, Day), u32> = HashMap::new();
    let mut others: BTreeMap<u16, u64> = BTreeMap::new();
    let firm = employer_key(firm);
    for row in rows {
        let at = row.person.at;
        let key = (id_index(vault, &row.person.id), row.start);
        if let Some(first) = in_file.get(&key) {
            let note = Note::error(Field::ResidentId, Code::DuplicateInFile, "import-problem-duplicate-in-file");
            notes.add(at, note.arg("row", first));
            out.counts.refused += 1;
            continue;
        }
        in_file.insert(key, at.row);
        if !row.employer.is_empty() && employer_key(&row.employer) != firm {
            *others.entry(at.sheet).or_default() += 1;
        }
        let said = Said::of(row);
        let Some(before) = known.get(&key) else {
            out.counts.accepted += 1;
            out.fresh.push((key.0, key.1, at, said));
            continue;
        };
        let was = open(vault, before)?;
        let now = was.corrected(&said);
        if now == was {
            out.counts.unchanged += 1;
            continue;
        }
        out.counts.accepted += 1;
        out.counts.corrected += 1;
        out.corrected.push(before.id);
        out.fresh.push((key.0, key.1, at, now));
    }
    for (sheet, count) in others {
        let note = Note::warning(Field::Employer, Code::EmployerOther, "import-problem-employer-other");
        notes.add(At { sheet, row: 0 }, note.arg("count", count));
    }
    Ok(out)
}

/// What is kept of a file.
struct Kept {
    upload: Upload,
    rows: Vec<Row>,
    /// Rows of the firm that they correct.
    corrected: Vec<i64>,
}

/// A file beside the firm's own rows: what its sender is told, and what is kept of it. `None`: it was looked at only, or brings
/// nothing.
fn beside(
    desk: &Desk,
    firm: &Organisation,
    ask: &Ask,
    readout: &Readout,
    own: &[Row],
) -> Result<(Report, Option<Kept>), Failure> {
    let Checked::Placements(rows) = &readout.checked else { return Err(Failure::internal("a roster of another kind")) };
    let mut notes = readout.notes.clone();
    let Compared { counts, fresh, corrected } = compare(desk.vault(), own, &firm.name, rows, &mut notes)?;
    notes.problems.sort_by_key(|problem| (problem.sheet, problem.row));
    let (read, skipped, refused) = (readout.rows_read, readout.rows_skipped, counts.refused + readout.rows_refused);
    let report = Report {
        import: None,
        file: ask.file.clone(),
        kind: ask.kind,
        source: String::new(),
        dry_run: ask.dry_run,
        rows: Rows { read, skipped, refused, ..counts },
        problems: notes.problems,
        sheets: readout.sheets.clone(),
    };
    if ask.dry_run || fresh.is_empty() {
        return Ok((report, None));
    }
    let id = desk.new_id();
    let upload = Upload {
        id,
        organisation: firm.id,
        file: ask.file.clone(),
        account: desk.who.name().to_owned(),
        at: desk.now(),
        added: counts.accepted - counts.corrected,
        corrected: counts.corrected,
        same: counts.unchanged,
        returned: refused,
        handed: None,
        handed_by: String::new(),
    };
    let ids = desk.new_ids(u32::try_from(fresh.len()).unwrap_or(u32::MAX));
    let mut stored = Vec::with_capacity(fresh.len());
    for (row, (index, start, at, said)) in ids.zip(fresh) {
        stored.push(Row {
            id: row,
            organisation: firm.id,
            index,
            start,
            end: said.last_day(),
            sealed: seal(desk.vault(), row, &said)?,
            upload: id,
            until: None,
            sheet: report.sheet_name(at.sheet).to_owned(),
            line: i64::from(at.row),
        });
    }
    Ok((report, Some(Kept { upload, rows: stored, corrected })))
}

/// Compares a file with the firm's own rows, and keeps what is new and what corrects one of them, in one transaction. Opening
/// and sealing come before it, and for a look alone there is none.
pub async fn keep(desk: &Desk, permit: &Permit<SendRoster>, own: i64, ask: &Ask, readout: &Readout) -> Result<Report, Failure> {
    let reader = desk.read(permit);
    let firm = get_own_organisation(&reader, desk, permit, own).await?;
    loop {
        let rows = store::roster_of(&reader, own).await?;
        let (report, kept) = beside(desk, &firm, ask, readout, &rows)?;
        if ask.progress.is_cancelled() {
            return Err(crate::intake::reading::cancelled());
        }
        let Some(kept) = kept else { return Ok(report) };
        let write = desk.write(permit).await?;
        // Somebody of the firm may have sent another meanwhile, or taken one back: then the file is compared anew.
        if store::roster_ids(write.tx(), own).await? == rows.iter().map(|row| row.id).collect::<Vec<_>>() {
            return add(desk, permit, ask, write, report, kept).await;
        }
    }
}

async fn add(
    desk: &Desk,
    permit: &Permit<SendRoster>,
    ask: &Ask,
    write: Write,
    mut report: Report,
    kept: Kept,
) -> Result<Report, Failure> {
    let Kept { upload, rows, corrected } = kept;
    let (tx, id) = (write.tx(), upload.id);
    store::add_upload(tx, &upload).await?;
    store::correct_rows(tx, &corrected, id).await?;
    store::add_rows(tx, &rows).await?;
    choices::remember(tx, &ask.source, ask.kind, &ask.columns, &ask.words).await?;
    let counts = format!("added {} corrected {} returned {}", upload.added, upload.corrected, upload.returned);
    write.commit(Entry::of(format!("roster {id} {counts}"))).await?;
    report.import = Some(id);
    // After the commit: what was kept stays kept, whatever happens to the workbook.
    if report.rows.refused > 0
        && let Err(failure) = run::keep_reasons(desk, permit, ask, &noun(id), &report).await
    {
        tracing::error!(error = %failure, roster.id = id, "the workbook of reasons could not be made");
    }
    Ok(report)
}

/// What a kept workbook of reasons belongs to.
fn noun(upload: i64) -> String {
    format!("roster/{upload}")
}

/// One upload as its firm sees it.
pub struct Sent {
    pub upload: Upload,
    /// It can be taken back: it is the last one, and its day is not over.
    pub fresh: bool,
    /// Its workbook of reasons waits for the reader.
    pub reasons: bool,
}

/// The uploads of one's own firm, the newest first, and how many there are.
pub struct Own {
    pub firm: String,
    pub sent: Vec<Sent>,
    pub total: u64,
}

/// Whether an upload can be taken back. The day decides and nothing else: the desk sees an upload when its day is over, so that
/// this page never tells whether the desk took it in.
fn is_fresh(desk: &Desk, upload: &Upload) -> bool {
    upload.at.day() == desk.today()
}

/// What one's own firm sent; `None`: the account acts for no firm.
pub async fn list(desk: &Desk, page: u64, size: u64) -> Result<Option<Own>, Failure> {
    let permit = desk.may(&SendRoster).await?;
    let reader = desk.read(&permit);
    let Some(own) = find_own(&reader, desk).await? else { return Ok(None) };
    let firm = get_own_organisation(&reader, desk, &permit, own).await?;
    let mut sent = Vec::new();
    let offset = (page.max(1) - 1).saturating_mul(size);
    for (at, upload) in store::uploads_of(&reader, own, offset, size).await?.into_iter().enumerate() {
        let fresh = offset == 0 && at == 0 && is_fresh(desk, &upload);
        let reasons = find_kept(&reader, desk, &noun(upload.id)).await?.is_some();
        sent.push(Sent { upload, fresh, reasons });
    }
    Ok(Some(Own { firm: firm.name, sent, total: store::count_uploads(&reader, own).await? }))
}

/// Takes the last upload of one's own firm back, on its day: its rows go, what it corrected holds again.
pub async fn undo(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&SendRoster).await?;
    let write = desk.write(&permit).await?;
    let own = find_own(write.tx(), desk).await?.ok_or_else(Failure::absent)?;
    let found = store::find_upload(write.tx(), id).await?.filter(|found| found.organisation == own);
    let found = found.ok_or_else(Failure::absent)?;
    let last = store::uploads_of(write.tx(), own, 0, 1).await?.first().is_some_and(|last| last.id == id);
    if !last || !is_fresh(desk, &found) {
        return Err(Failure::new(Kind::Conflict, "returns-roster-too-late"));
    }
    store::remove_upload(write.tx(), id).await?;
    write.commit(Entry::of(format!("roster {id} taken back"))).await
}

/// The workbook of reasons of an upload of one's own, for whoever sent it; the journal says so before it leaves (SEC-30).
pub async fn open_reasons(desk: &Desk, id: i64) -> Result<(String, Vec<u8>), Failure> {
    let permit = desk.may(&SendRoster).await?;
    let reader = desk.read(&permit);
    let kept = find_kept(&reader, desk, &noun(id)).await?.ok_or_else(Failure::absent)?;
    let workbook = open_kept(&reader, desk, &kept).await?;
    note_reasons(desk, &format!("roster={id}")).await?;
    Ok((kept.name, workbook))
}

/// Notes that a workbook of reasons leaves the house; `of` is `roster=…` or `job=…`.
pub async fn note_reasons(desk: &Desk, of: &str) -> Result<(), Failure> {
    let permit = desk.may(&SendRoster).await?;
    desk.write(&permit).await?.commit(Entry::of(format!("reasons {of}"))).await
}
