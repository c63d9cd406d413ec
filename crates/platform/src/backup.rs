//! Copies of all records: table by table, portable between both databases, encrypted, without any key (REL-19, REL-20).
//!
//! File: the line `leka backup 1 <key fingerprint>`, then blocks: 4 bytes length, nonce and sealed bytes
//! (AES-256-GCM; the number of the block and whether it is the last are bound in, so that a cut or shuffled file
//! is refused). Each block holds JSON lines: `{"table": …}` or one array of values.

use crate::db::{Db, Reads, Tx};
use crate::office::{Location, Office};
use crate::vault::Domain;
use crate::{Failure, Kind, Vault, files, journal};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use leka_schema::{COMPLAINT_TABLES, Kind as ColumnKind, TABLES, Table};
use sea_orm::sea_query::{Alias, Expr, Order, Query};
use sea_orm::{QueryResult, Value};
use serde_json::Value as Json;
use std::io::{BufReader, Read, Write};
use std::path::Path;

const HEAD: &str = "leka backup 1 ";
const BLOCK: usize = 1 << 20;
/// Rows fetched at a time.
const STEP: u64 = 5_000;

fn bound(number: u64, last: bool) -> String {
    format!("backup|{number}|{last}")
}

struct Writer<'a, W: Write> {
    out: W,
    vault: &'a Vault,
    buffer: Vec<u8>,
    number: u64,
}

impl<W: Write> Writer<'_, W> {
    fn line(&mut self, line: &Json) -> Result<(), Failure> {
        serde_json::to_writer(&mut self.buffer, line).map_err(Failure::internal)?;
        self.buffer.push(b'\n');
        if self.buffer.len() >= BLOCK { self.flush(false) } else { Ok(()) }
    }
    fn flush(&mut self, last: bool) -> Result<(), Failure> {
        let sealed = self.vault.seal(Domain::Backup, &bound(self.number, last), &self.buffer)?;
        let length = u32::try_from(sealed.len()).map_err(Failure::internal)?;
        self.out.write_all(&[u8::from(last)])?;
        self.out.write_all(&length.to_le_bytes())?;
        self.out.write_all(&sealed)?;
        self.buffer.clear();
        self.number += 1;
        Ok(())
    }
}

/// Writes a copy of everything that is not derived. The file appears whole or not at all.
pub async fn backup(office: &Office, file: &Path) -> Result<u64, Failure> {
    let partial = file.with_extension("partial");
    let mut out = std::io::BufWriter::new(files::create(&partial)?);
    writeln!(out, "{HEAD}{}", office.vault.fingerprint())?;
    let mut writer = Writer { out, vault: &office.vault, buffer: Vec::new(), number: 0 };
    // One transaction: all tables as of the same moment.
    let tx = office.db.begin().await?;
    let mut rows = 0;
    for table in TABLES.iter().filter(|table| !table.derived && table.name != "session") {
        writer.line(&serde_json::json!({ "table": table.name }))?;
        rows += dump(&tx, table, &mut writer).await?;
    }
    tx.rollback().await?;
    // Those of the complaint body, sealed as they are: the keys of a backup do not open them (SEC-36).
    let tx = office.complaints.begin().await?;
    for table in COMPLAINT_TABLES {
        writer.line(&serde_json::json!({ "table": table.name }))?;
        dump(&tx, table, &mut writer).await?;
    }
    tx.rollback().await?;
    writer.flush(true)?;
    let out = writer.out.into_inner().map_err(Failure::internal)?;
    out.sync_all()?;
    std::fs::rename(&partial, file)?;
    // Beside the data, not in it: a backup is no change of the records.
    std::fs::write(last_file(office), office.clock.now().0.to_string())?;
    Ok(rows)
}

fn last_file(office: &Office) -> std::path::PathBuf {
    office.location.data.join("last-backup")
}

/// When the latest backup of this data directory was written here; `None`: never.
pub fn last(office: &Office) -> Option<leka_core::Moment> {
    let text = std::fs::read_to_string(last_file(office)).ok()?;
    text.trim().parse().ok().map(leka_core::Moment)
}

async fn dump<W: Write>(tx: &Tx, table: &Table, writer: &mut Writer<'_, W>) -> Result<u64, Failure> {
    let mut offset = 0;
    loop {
        let mut query = Query::select();
        query.columns(table.columns.iter().map(|c| Alias::new(c.name))).from(Alias::new(table.name));
        for key in table.key {
            query.order_by(Alias::new(*key), Order::Asc);
        }
        // Numbered keys are walked, others paged.
        query.limit(STEP).offset(offset);
        let rows = tx.all(&query).await?;
        for row in &rows {
            let mut values = Vec::with_capacity(table.columns.len());
            for (position, column) in table.columns.iter().enumerate() {
                values.push(json_of(row, position, column.kind)?);
            }
            writer.line(&Json::Array(values))?;
        }
        offset += rows.len() as u64;
        if (rows.len() as u64) < STEP {
            return Ok(offset);
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
/// Figures are counted anew by the caller; sessions are not restored.
pub async fn restore(location: &Location, file: &Path, keys: Option<&Path>) -> Result<u64, Failure> {
    let source = std::fs::File::open(file).map_err(|_| Failure::input("failure-backup-missing").arg("path", file.display()))?;
    let mut source = BufReader::new(source);
    let mut head = Vec::new();
    while head.last() != Some(&b'\n') {
        let mut byte = [0];
        if head.len() > 200 || source.read(&mut byte)? == 0 {
            return Err(Failure::input("failure-backup-unreadable"));
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).map_err(|_| Failure::input("failure-backup-unreadable"))?;
    let fingerprint = head.trim_end().strip_prefix(HEAD).ok_or_else(|| Failure::input("failure-backup-unreadable"))?;
    let own = location.keys();
    let vault = match keys {
        Some(directory) => Vault::open(directory)?,
        None => Vault::open(&own)?,
    };
    if vault.fingerprint() != fingerprint {
        return Err(Failure::new(Kind::Input, "failure-key-wrong").arg("path", vault.directory().display()));
    }
    if location.database.is_none() && location.sqlite().exists() {
        return Err(Failure::input("failure-restore-not-empty").arg("path", location.data.display()));
    }
    // Everything is read and checked before anything is written.
    let lines = read_all(&mut source, &vault)?;
    if let Some(directory) = keys
        && directory != own
        && !own.join("root.key").exists()
    {
        std::fs::create_dir_all(&own)?;
        for name in ["root.key", "index.key"] {
            std::fs::copy(directory.join(name), own.join(name))?;
        }
        Vault::create(&own)?;
    }
    let (db, vault) = Office::prepare(location).await?;
    let tx = db.begin().await?;
    if count(&tx, "plan_revision").await? > 0 {
        return Err(Failure::input("failure-restore-not-empty").arg("path", location.data.display()));
    }
    let rows = put(&tx, TABLES, &lines).await?;
    let head = journal::present(&tx).await?;
    let complaints = Db::open_complaints(&location.complaints()).await?;
    let of_complaints = complaints.begin().await?;
    put(&of_complaints, COMPLAINT_TABLES, &lines).await?;
    of_complaints.commit().await?;
    complaints.close().await?;
    tx.commit().await?;
    db.close().await?;
    journal::HeadFile::beside(&location.data, &vault).write(&head)?;
    Ok(rows)
}

async fn count(tx: &Tx, table: &str) -> Result<i64, Failure> {
    let query = Query::select().expr(sea_orm::sea_query::Func::count(Expr::val(1))).from(Alias::new(table)).to_owned();
    Ok(match tx.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}

fn read_all(source: &mut impl Read, vault: &Vault) -> Result<Vec<Json>, Failure> {
    let unreadable = || Failure::input("failure-backup-unreadable");
    let mut lines = Vec::new();
    let mut number = 0;
    loop {
        let mut head = [0u8; 5];
        source.read_exact(&mut head).map_err(|_| unreadable())?;
        let last = head[0] == 1;
        let length = u32::from_le_bytes([head[1], head[2], head[3], head[4]]) as usize;
        if length > 64 * BLOCK {
            return Err(unreadable());
        }
        let mut sealed = vec![0; length];
        source.read_exact(&mut sealed).map_err(|_| unreadable())?;
        let plain = vault.unseal(Domain::Backup, &bound(number, last), &sealed).map_err(|_| unreadable())?;
        for line in plain.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            lines.push(serde_json::from_slice(line).map_err(|_| unreadable())?);
        }
        if last {
            return Ok(lines);
        }
        number += 1;
    }
}

/// Puts the rows of these tables in; those of the other database are passed over.
async fn put(tx: &Tx, tables: &'static [Table], lines: &[Json]) -> Result<u64, Failure> {
    let unreadable = || Failure::input("failure-backup-unreadable");
    let mut total = 0;
    let mut table: Option<&'static Table> = None;
    let mut rows: Vec<Vec<Value>> = Vec::new();
    let mut foreign = false;
    for line in lines.iter().chain([&Json::Null]) {
        match line {
            Json::Array(_) if foreign => {}
            Json::Array(values) => {
                let columns = table.ok_or_else(unreadable)?.columns;
                if columns.len() != values.len() {
                    return Err(unreadable());
                }
                let row =
                    columns.iter().zip(values).map(|(column, value)| value_of(value, column.kind).map_err(|_| unreadable()));
                rows.push(row.collect::<Result<_, _>>()?);
            }
            _ => {
                if let Some(table) = table {
                    total += rows.len() as u64;
                    if table.name == "meta" {
                        tx.execute(&Query::delete().from_table(Alias::new("meta")).to_owned()).await?;
                    }
                    let names: Vec<&str> = table.columns.iter().map(|c| c.name).collect();
                    tx.insert_many(table.name, &names, std::mem::take(&mut rows), None).await?;
                }
                let name = line.get("table").and_then(Json::as_str);
                let of = |tables: &'static [Table]| tables.iter().find(|table| Some(table.name) == name);
                table = of(tables);
                foreign = table.is_none() && of(TABLES).or(of(COMPLAINT_TABLES)).is_some();
            }
        }
    }
    Ok(total)
}
