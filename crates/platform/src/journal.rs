//! The journal: who looked or changed, when and why (SEC-29 to 33).
//!
//! Entries form a chain: each carries the keyed hash of the one before. The head of the chain is also kept
//! in a file beside the data, so that a cut tail shows. No content, no names, no choices.
//!
//! * `heads`: heads that the complaint body holds outside of this database (SEC-31).
//! * `cut`: entries go after three years, behind a checkpoint in the chain itself (WP-23).
//! * `verify`: walks what is there and compares it with the checkpoint and with every head that is kept.

use crate::db::{Reads, Tx};
use crate::{Failure, Vault};
use leka_core::Moment;
use sea_orm::sea_query::{Alias, Order, Query};
use sea_orm::{QueryResult, Value};
use std::path::{Path, PathBuf};

pub mod cut;
pub mod heads;
#[cfg(test)]
mod tests;
mod verify;

pub use verify::{Beginning, Break, Verdict, verify, verify_office};

/// One line of the journal before it is chained.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub account: String,
    pub role: String,
    pub scope: String,
    pub act: String,
    pub purpose: String,
    /// Which group of fields was seen or changed (`name`, `id_number`, `contact`, `work`).
    pub field_group: String,
    /// Keyed pseudonym of the person, if there is one.
    pub subject: Option<Vec<u8>>,
    pub request: String,
    /// Counts and identifiers only.
    pub detail: String,
}

/// The head of the chain.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Head {
    pub seq: i64,
    pub hash: Vec<u8>,
}

const COLUMNS: &[&str] = &[
    "seq",
    "at",
    "account",
    "role",
    "scope",
    "act",
    "purpose",
    "field_group",
    "subject",
    "request",
    "detail",
    "previous",
    "hash",
];

fn canonical(seq: i64, at: i64, line: &Line) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    out.extend_from_slice(&seq.to_be_bytes());
    out.extend_from_slice(&at.to_be_bytes());
    let texts =
        [&line.account, &line.role, &line.scope, &line.act, &line.purpose, &line.field_group, &line.request, &line.detail];
    for text in texts {
        out.extend_from_slice(&(text.len() as u64).to_be_bytes());
        out.extend_from_slice(text.as_bytes());
    }
    match &line.subject {
        Some(subject) => {
            out.push(1);
            out.extend_from_slice(subject);
        }
        None => out.push(0),
    }
    out
}

async fn head<R: Reads>(reads: &R) -> Result<Head, Failure> {
    let query = Query::select()
        .columns([Alias::new("seq"), Alias::new("hash")])
        .from(Alias::new("journal"))
        .order_by(Alias::new("seq"), Order::Desc)
        .limit(1)
        .to_owned();
    match reads.one(&query).await? {
        Some(row) => Ok(Head { seq: row.try_get_by_index(0)?, hash: row.try_get_by_index(1)? }),
        None => Ok(Head { seq: 0, hash: vec![0; 32] }),
    }
}

/// Appends lines inside a transaction and returns the new head.
pub async fn append(tx: &Tx, vault: &Vault, now: Moment, lines: &[Line]) -> Result<Head, Failure> {
    let mut head = head(tx).await?;
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        let seq = head.seq + 1;
        let hash = vault.chain(&head.hash, &canonical(seq, now.0, line));
        rows.push(vec![
            Value::from(seq),
            Value::from(now.0),
            Value::from(line.account.clone()),
            Value::from(line.role.clone()),
            Value::from(line.scope.clone()),
            Value::from(line.act.clone()),
            Value::from(line.purpose.clone()),
            Value::from(line.field_group.clone()),
            Value::Bytes(line.subject.clone()),
            Value::from(line.request.clone()),
            Value::from(line.detail.clone()),
            Value::from(head.hash.clone()),
            Value::from(hash.clone()),
        ]);
        head = Head { seq, hash };
    }
    tx.insert_many("journal", COLUMNS, rows, None).await?;
    Ok(head)
}

/// (seq, at, line, hash of the one before, own hash)
type Stored = (i64, i64, Line, Vec<u8>, Vec<u8>);

fn read(row: &QueryResult) -> Result<Stored, Failure> {
    let line = Line {
        account: row.try_get_by_index(2)?,
        role: row.try_get_by_index(3)?,
        scope: row.try_get_by_index(4)?,
        act: row.try_get_by_index(5)?,
        purpose: row.try_get_by_index(6)?,
        field_group: row.try_get_by_index(7)?,
        subject: row.try_get_by_index(8)?,
        request: row.try_get_by_index(9)?,
        detail: row.try_get_by_index(10)?,
    };
    Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?, line, row.try_get_by_index(11)?, row.try_get_by_index(12)?))
}

/// Bytes that were written as digits; `None`: they are none.
fn unhex(text: &str) -> Option<Vec<u8>> {
    (0..text.len() / 2).map(|i| u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok()).collect()
}

/// The file beside the data in which the head of the chain is kept.
pub struct HeadFile(PathBuf);

impl HeadFile {
    pub fn beside(data: &Path) -> HeadFile {
        HeadFile(data.join("journal-head"))
    }
    /// The kept head; `None` when there is no file yet.
    pub fn read(&self) -> Option<Head> {
        let text = std::fs::read_to_string(&self.0).ok()?;
        let (seq, hash) = text.trim().split_once(' ')?;
        Some(Head { seq: seq.parse().ok()?, hash: unhex(hash)? })
    }
    /// Keeps a head, unless a later one is kept already.
    pub fn keep(&self, head: &Head) -> Result<(), Failure> {
        if self.read().is_some_and(|kept| kept.seq >= head.seq) {
            return Ok(());
        }
        self.write(head)
    }
    /// Writes the head whatever is kept (after a restore).
    pub fn write(&self, head: &Head) -> Result<(), Failure> {
        let partial = self.0.with_extension(format!("partial-{}", std::process::id()));
        std::fs::write(&partial, format!("{} {}\n", head.seq, crate::vault::hex(&head.hash)))?;
        std::fs::rename(&partial, &self.0)?;
        Ok(())
    }
}

/// The present head, read from the database.
pub async fn present<R: Reads>(reads: &R) -> Result<Head, Failure> {
    head(reads).await
}
