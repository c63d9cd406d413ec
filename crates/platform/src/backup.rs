//! Copies of all records: table by table, portable between both databases, encrypted, without any key (REL-19, REL-20).
//!
//! File: the line `leka backup 2 <key fingerprint> <number drawn by chance>`, then blocks: 1 byte (1: the last), 4 bytes
//! length, nonce and sealed bytes (AES-256-GCM). The line, the number of the block and whether it is the last are bound into
//! each, so that a file that was cut, shuffled or put together from several copies is refused. Each block holds JSON lines:
//! `{"table": …}` or one array of values.

use crate::db::{Db, Reads, Snapshot, Tx, col};
use crate::office::{Location, Office, RESTORING, meta, set_meta};
use crate::{Failure, Kind, Vault, files, journal, lost};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use blocks::{Blocks, Head, Writer, unreadable};
use leka_schema::{COMPLAINT_TABLES, Kind as ColumnKind, TABLES, Table};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};
use serde_json::Value as Json;
use std::fs::File;
use std::io::{BufReader, BufWriter, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

mod blocks;
#[cfg(test)]
mod tests;

/// Rows fetched, and rows put in, at a time.
const STEP: u64 = 5_000;
/// The files of the keys.
const KEYS: [&str; 2] = ["root.key", "index.key"];

/// Writes a copy of everything that is not derived, while others go on to write. The file appears whole or not at all.
pub async fn backup(office: &Office, file: &Path) -> Result<u64, Failure> {
    let (partial, out) = Partial::beside(file)?;
    let mut writer = Writer::begin(BufWriter::new(out), &office.vault)?;
    // All tables as of the same moment. The complaint body's are a little older: they hold heads of the journal, and none may
    // be later than the journal beside it.
    let complaints = office.complaints.reader().snapshot().await?;
    let records = office.db.reader().snapshot().await?;
    // Sealed as they are: the keys of a backup do not open them (SEC-36).
    for table in COMPLAINT_TABLES {
        dump(&complaints, table, &mut writer).await?;
    }
    drop(complaints);
    let mut rows = 0;
    for table in TABLES.iter().filter(|table| !table.derived && table.name != "session") {
        rows += dump(&records, table, &mut writer).await?;
    }
    drop(records);
    let out = writer.finish()?.into_inner().map_err(|error| error.into_error())?;
    out.sync_all()?;
    partial.becomes(file)?;
    // Beside the data, not in it: a backup is no change of the records.
    std::fs::write(last_file(office), office.clock.now().0.to_string())?;
    Ok(rows)
}

/// A copy that is being written, under a name that no other has; it goes unless it becomes the copy.
struct Partial(PathBuf);

impl Partial {
    /// Begins one in the directory of the copy. Nothing is replaced there but a file: no directory, no device.
    fn beside(file: &Path) -> Result<(Partial, File), Failure> {
        let unusable = || Failure::input("failure-backup-place").arg("path", file.display());
        let name = file.file_name().ok_or_else(unusable)?;
        if std::fs::metadata(file).is_ok_and(|found| !found.is_file()) {
            return Err(unusable());
        }
        let mut own = name.to_owned();
        own.push(format!(".{:016x}.partial", rand::random::<u64>()));
        let path = file.with_file_name(own);
        match files::create(&path) {
            Ok(out) => Ok((Partial(path), out)),
            Err(error) if error.kind() == ErrorKind::StorageFull => Err(error.into()),
            Err(error) => Err(unusable().because(error)),
        }
    }
    fn becomes(self, file: &Path) -> Result<(), Failure> {
        Ok(std::fs::rename(&self.0, file)?)
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // After it became the copy there is none.
        if let Err(error) = std::fs::remove_file(&self.0)
            && error.kind() != ErrorKind::NotFound
        {
            tracing::warn!(path = %self.0.display(), %error, "what a failed backup left could not be taken away");
        }
    }
}

fn last_file(office: &Office) -> std::path::PathBuf {
    office.location.data.join("last-backup")
}

/// When the latest backup of this data directory was written here; `None`: never.
pub fn last(office: &Office) -> Option<leka_core::Moment> {
    let text = std::fs::read_to_string(last_file(office)).ok()?;
    text.trim().parse().ok().map(leka_core::Moment)
}

/// The next rows of a table behind a key, in the order of its key: the last ones cost what the first did.
fn behind(table: &Table, key: Option<Vec<Value>>) -> SelectStatement {
    let mut query = Query::select();
    query.columns(table.columns.iter().map(|column| Alias::new(column.name))).from(Alias::new(table.name)).limit(STEP);
    for name in table.key {
        query.order_by(Alias::new(*name), Order::Asc);
    }
    if let Some(key) = key {
        let names = Expr::tuple(table.key.iter().map(|name| col(name)));
        query.and_where(names.gt(Expr::tuple(key.into_iter().map(Expr::val))));
    }
    query
}

/// The key of a row, from the columns of the table.
fn key_of(table: &Table, row: &QueryResult) -> Result<Vec<Value>, Failure> {
    let columns = table.columns.iter().enumerate();
    let place = |name: &&str| columns.clone().find(|(_, column)| column.name == *name);
    let places = table.key.iter().filter_map(place);
    places.map(|(at, column)| value_of(&json_of(row, at, column.kind)?, column.kind)).collect()
}

async fn dump<W: Write>(records: &Snapshot, table: &Table, writer: &mut Writer<'_, W>) -> Result<u64, Failure> {
    writer.line(&serde_json::json!({ "table": table.name }))?;
    let (mut count, mut last) = (0, None);
    loop {
        let rows = records.all(&behind(table, last.take())).await?;
        for row in &rows {
            let mut values = Vec::with_capacity(table.columns.len());
            for (position, column) in table.columns.iter().enumerate() {
                values.push(json_of(row, position, column.kind)?);
            }
            writer.line(&Json::Array(values))?;
        }
        count += rows.len() as u64;
        match rows.last() {
            Some(row) if rows.len() as u64 == STEP => last = Some(key_of(table, row)?),
            _ => return Ok(count),
        }
    }
}

/// A stored value as it stands in a copy.
pub fn json_of(row: &QueryResult, position: usize, kind: ColumnKind) -> Result<Json, Failure> {
    Ok(match kind {
        ColumnKind::Number => row.try_get_by_index::<Option<i64>>(position)?.map_or(Json::Null, Json::from),
        ColumnKind::Text => row.try_get_by_index::<Option<String>>(position)?.map_or(Json::Null, Json::from),
        ColumnKind::Bytes => {
            row.try_get_by_index::<Option<Vec<u8>>>(position)?.map_or(Json::Null, |b| Json::from(STANDARD.encode(b)))
        }
    })
}

/// The other way round.
pub fn value_of(value: &Json, kind: ColumnKind) -> Result<Value, Failure> {
    Ok(match (kind, value) {
        (ColumnKind::Number, value) => Value::BigInt(value.as_i64()),
        (ColumnKind::Text, value) => Value::String(value.as_str().map(str::to_owned)),
        (ColumnKind::Bytes, Json::String(text)) => Value::Bytes(Some(STANDARD.decode(text).map_err(Failure::internal)?)),
        (ColumnKind::Bytes, _) => Value::Bytes(None),
    })
}

/// Puts a copy back into an empty place. The keys must be those it was made with (`keys`, or those at the place).
/// Figures are counted anew by the caller; sessions are not restored. Where it fails the place is as it was.
///
/// Until the caller says [`restored`] no office opens here, and the next restore begins anew over what this one left: it may be
/// killed at any moment. The list of erasures that is to be replayed is kept until then ([`erasures_to_replay`]).
pub async fn restore(location: &Location, file: &Path, keys: Option<&Path>, erasures: Option<&Path>) -> Result<u64, Failure> {
    let source = std::fs::File::open(file).map_err(|_| Failure::input("failure-backup-missing").arg("path", file.display()))?;
    let mut source = BufReader::new(source);
    let head = Head::read(&mut source)?;
    let left = Made::left(location)?;
    if left.is_none()
        && (files::is_there(&location.complaints())? || (location.database.is_none() && files::is_there(&location.sqlite())?))
    {
        return Err(not_empty(location));
    }
    if let Some(mut left) = left {
        // Keys that it copied are copied again, unless there are no others.
        if keys.is_none_or(|keys| keys == location.keys()) {
            left.0.retain(|path| !path.starts_with(location.keys()));
        }
        left.remove();
    }
    let vault = vault_of(&head, location, keys)?;
    // Everything is read and checked before anything is written, and read again to be put in: it may be more than the memory.
    check(Blocks::behind(&head, &mut source, &vault))?;
    source.seek(SeekFrom::Start(head.end()))?;
    let made = Made::at(location);
    made.keep(location, erasures)?;
    let done = put_back(location, &vault, Blocks::behind(&head, &mut source, &vault)).await;
    if done.is_err() {
        made.remove();
        unmark(location)?;
    }
    done
}

/// Ends a restore: its figures are counted, and its erasures replayed. From now on the office opens.
pub async fn restored(office: &Office) -> Result<(), Failure> {
    let tx = office.db.begin().await?;
    let delete = Query::delete().from_table(Alias::new("meta")).and_where(col("key").eq(RESTORING)).to_owned();
    tx.execute(&delete).await?;
    tx.commit().await?;
    unmark(&office.location)
}

/// The list of erasures that a restore was given which did not come to its end.
pub fn erasures_to_replay(location: &Location) -> Option<PathBuf> {
    let text = std::fs::read_to_string(location.restoring()).ok()?;
    text.lines().find_map(|line| line.strip_prefix(ERASURES)).map(PathBuf::from)
}

fn unmark(location: &Location) -> Result<(), Failure> {
    match std::fs::remove_file(location.restoring()) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Before the path of the list of erasures, and of what a restore made, in its mark.
const ERASURES: &str = "erasures ";
const MADE: &str = "made ";

fn not_empty(location: &Location) -> Failure {
    Failure::input("failure-restore-not-empty").arg("path", location.data.display())
}

/// The keys of a copy: those that were named, or those at the place. Others than these at the place are a refusal: with them
/// nobody could open what was put in.
fn vault_of(head: &Head, location: &Location, named: Option<&Path>) -> Result<Vault, Failure> {
    let own = location.keys();
    let fitting = |directory: &Path| -> Result<Vault, Failure> {
        let vault = Vault::open(directory)?;
        match vault.fingerprint() == head.fingerprint() {
            true => Ok(vault),
            false => Err(Failure::new(Kind::Input, "failure-key-wrong").arg("path", directory.display())),
        }
    };
    let vault = fitting(named.unwrap_or(&own))?;
    if KEYS.iter().any(|name| own.join(name).exists()) {
        fitting(&own)?;
    }
    Ok(vault)
}

/// What was not there before a restore. Where that fails it goes again, so that the next one finds the place as this one did.
struct Made(Vec<PathBuf>);

impl Made {
    fn at(location: &Location) -> Made {
        let mut paths = Made::candidates(location);
        paths.retain(|path| !path.exists());
        Made(paths)
    }
    /// What a restore made here that was killed; `None`: there was none.
    fn left(location: &Location) -> Result<Option<Made>, Failure> {
        if !files::is_there(&location.restoring())? {
            return Ok(None);
        }
        let text = std::fs::read_to_string(location.restoring())?;
        let made: Vec<&Path> = text.lines().filter_map(|line| line.strip_prefix(MADE)).map(Path::new).collect();
        let mut paths = Made::candidates(location);
        paths.retain(|path| made.contains(&path.as_path()));
        Ok(Some(Made(paths)))
    }
    /// Writes it down beside the data, before any of it is there.
    fn keep(&self, location: &Location, erasures: Option<&Path>) -> Result<(), Failure> {
        files::directory(&location.data).map_err(|error| files::closed(&location.data, error))?;
        let mut text = String::new();
        if let Some(list) = erasures {
            text.push_str(&format!("{ERASURES}{}\n", std::path::absolute(list)?.display()));
        }
        for path in &self.0 {
            text.push_str(&format!("{MADE}{}\n", path.display()));
        }
        let mut file = files::create(&location.restoring())?;
        file.write_all(text.as_bytes())?;
        lost::flush(&file)?;
        Ok(lost::flush(&File::open(&location.data)?)?)
    }
    fn candidates(location: &Location) -> Vec<PathBuf> {
        let keys = location.keys();
        let mut paths = vec![location.data.join("journal-head"), keys.join("head-checked")];
        paths.extend(KEYS.map(|name| keys.join(name)));
        for database in [location.sqlite(), location.complaints()] {
            for ending in ["", "-wal", "-shm"] {
                let mut path = database.clone().into_os_string();
                path.push(ending);
                paths.push(path.into());
            }
        }
        paths
    }
    fn remove(self) {
        for path in self.0 {
            if let Err(error) = std::fs::remove_file(&path)
                && error.kind() != ErrorKind::NotFound
            {
                tracing::warn!(path = %path.display(), %error, "what a failed restore left could not be taken away");
            }
        }
    }
}

async fn put_back<R: Read>(location: &Location, vault: &Vault, blocks: Blocks<'_, R>) -> Result<u64, Failure> {
    let own = location.keys();
    if !own.join(KEYS[0]).exists() {
        std::fs::create_dir_all(&own)?;
        for name in KEYS {
            std::fs::copy(vault.directory().join(name), own.join(name))?;
        }
        Vault::create(&own)?;
    }
    let (db, vault) = Office::prepare_place(location).await?;
    let complaints = Db::open_complaints(&location.complaints()).await?;
    let done = fill(location, &vault, (&db, &complaints), blocks).await;
    // Whatever came of it: nothing is open any more where files may be taken away.
    complaints.close().await?;
    db.close().await?;
    done
}

async fn fill<R: Read>(
    location: &Location,
    vault: &Vault,
    (db, complaints): (&Db, &Db),
    blocks: Blocks<'_, R>,
) -> Result<u64, Failure> {
    let (records, complaints) = (db.begin().await?, complaints.begin().await?);
    if meta(&records, RESTORING).await?.is_some() {
        // On a server: what a restore put in that was killed before it was done.
        for table in TABLES {
            records.execute(&Query::delete().from_table(Alias::new(table.name)).to_owned()).await?;
        }
    } else if count(&records, "plan_revision").await? > 0 {
        return Err(not_empty(location));
    }
    let rows = put(blocks, &records, &complaints).await?;
    // In the same commit as the rows: nobody opens them before they are counted.
    set_meta(&records, RESTORING, "1").await?;
    let head = journal::present(&records).await?;
    // The records last: nothing starts on a place without them, and on one with them no complaint may be missing.
    complaints.commit().await?;
    journal::HeadFile::beside(&location.data, vault).write(&head)?;
    records.commit().await?;
    Ok(rows)
}

async fn count(tx: &Tx, table: &str) -> Result<i64, Failure> {
    let query = Query::select().expr(sea_orm::sea_query::Func::count(Expr::val(1))).from(Alias::new(table)).to_owned();
    Ok(match tx.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}

/// The table that rows belong to, and in which of the two databases it is.
#[derive(Clone, Copy)]
struct Of {
    table: &'static Table,
    complaints: bool,
}

impl Of {
    fn find(name: &str) -> Option<Of> {
        let among = |tables: &'static [Table], complaints: bool| {
            tables.iter().find(|table| table.name == name).map(|table| Of { table, complaints })
        };
        among(TABLES, false).or_else(|| among(COMPLAINT_TABLES, true))
    }
    fn row(self, values: &[Json]) -> Result<Vec<Value>, Failure> {
        let columns = self.table.columns;
        if columns.len() != values.len() {
            return Err(unreadable());
        }
        columns.iter().zip(values).map(|(column, value)| value_of(value, column.kind).map_err(|_| unreadable())).collect()
    }
}

/// Reads lines: a row is of the table that was named last.
#[derive(Default)]
struct Lines {
    of: Option<Of>,
}

impl Lines {
    /// The row of a line; `None`: it names the next table.
    fn row(&mut self, line: &[u8]) -> Result<Option<Vec<Value>>, Failure> {
        match serde_json::from_slice::<Json>(line).map_err(|_| unreadable())? {
            Json::Array(values) => self.of.ok_or_else(unreadable)?.row(&values).map(Some),
            named => {
                self.of = Of::find(named.get("table").and_then(Json::as_str).ok_or_else(unreadable)?);
                Ok(None)
            }
        }
    }
}

fn lines_of(block: &[u8]) -> impl Iterator<Item = &[u8]> {
    block.split(|byte| *byte == b'\n').filter(|line| !line.is_empty())
}

/// Reads a copy to its end, as it would be put in.
fn check<R: Read>(mut blocks: Blocks<'_, R>) -> Result<(), Failure> {
    let mut lines = Lines::default();
    while let Some(block) = blocks.read()? {
        for line in lines_of(&block) {
            lines.row(line)?;
        }
    }
    Ok(())
}

/// Puts a copy in; gives the number of rows besides those of the complaint body.
async fn put<R: Read>(mut blocks: Blocks<'_, R>, records: &Tx, complaints: &Tx) -> Result<u64, Failure> {
    let into = (records, complaints);
    let (mut lines, mut rows, mut total) = (Lines::default(), Vec::new(), 0);
    while let Some(block) = blocks.read()? {
        for line in lines_of(&block) {
            let before = lines.of;
            match lines.row(line)? {
                Some(row) => rows.push(row),
                None => {
                    total += insert(before, std::mem::take(&mut rows), into).await?;
                    // What setting up wrote there is in the copy as well.
                    if lines.of.is_some_and(|of| of.table.name == "meta") {
                        records.execute(&Query::delete().from_table(Alias::new("meta")).to_owned()).await?;
                    }
                }
            }
            if rows.len() as u64 == STEP {
                total += insert(lines.of, std::mem::take(&mut rows), into).await?;
            }
        }
    }
    Ok(total + insert(lines.of, rows, into).await?)
}

async fn insert(of: Option<Of>, rows: Vec<Vec<Value>>, (records, complaints): (&Tx, &Tx)) -> Result<u64, Failure> {
    let Some(of) = of.filter(|_| !rows.is_empty()) else { return Ok(0) };
    let names: Vec<&str> = of.table.columns.iter().map(|column| column.name).collect();
    let count = rows.len() as u64;
    let tx = if of.complaints { complaints } else { records };
    tx.insert_many(of.table.name, &names, rows, None).await?;
    Ok(if of.complaints { 0 } else { count })
}
