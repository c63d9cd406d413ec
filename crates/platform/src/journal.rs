//! The journal: who looked or changed, when and why (SEC-29 to 33).
//!
//! Entries form a chain: each carries the keyed hash of the one before. The head of the chain is also kept
//! in a file beside the data, so that a cut tail shows. No content, no names, no choices.

use crate::db::{Reads, Tx};
use crate::{Failure, Vault};
use leka_core::Moment;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query};
use sea_orm::{QueryResult, Value};
use std::path::{Path, PathBuf};

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

/// What `leka audit verify` found.
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub struct Verdict {
    pub entries: i64,
    /// `None` when the chain is whole; else a word and the entry at which it breaks.
    pub broken: Option<Break>,
}

/// Where and how the chain is broken.
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub struct Break {
    /// `changed`, `missing`, `cut`, or `head-unknown`.
    pub what: &'static str,
    pub seq: i64,
}

/// Walks the whole chain and compares its end with the head that was kept outside the database.
pub async fn verify<R: Reads>(reads: &R, vault: &Vault, kept: Option<Head>) -> Result<Verdict, Failure> {
    const STEP: i64 = 5_000;
    let (mut seq, mut previous) = (0_i64, vec![0u8; 32]);
    let mut kept_fits = kept.as_ref().is_none_or(|head| head.seq == 0);
    loop {
        let query = Query::select()
            .columns(COLUMNS.iter().map(|c| Alias::new(*c)))
            .from(Alias::new("journal"))
            .and_where(Expr::col(Alias::new("seq")).gt(seq))
            .order_by(Alias::new("seq"), Order::Asc)
            .limit(STEP as u64)
            .to_owned();
        let rows = reads.all(&query).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let (at_seq, at, line, stored_previous, hash) = read(&row)?;
            if at_seq != seq + 1 {
                return Ok(Verdict { entries: seq, broken: Some(Break { what: "missing", seq: seq + 1 }) });
            }
            if stored_previous != previous || vault.chain(&previous, &canonical(at_seq, at, &line)) != hash {
                return Ok(Verdict { entries: seq, broken: Some(Break { what: "changed", seq: at_seq }) });
            }
            if kept.as_ref().is_some_and(|head| head.seq == at_seq) {
                kept_fits = kept.as_ref().is_some_and(|head| head.hash == hash);
            }
            (seq, previous) = (at_seq, hash);
        }
    }
    let broken = match kept {
        Some(head) if head.seq > seq => Some(Break { what: "cut", seq: seq + 1 }),
        Some(head) if !kept_fits => Some(Break { what: "head-unknown", seq: head.seq }),
        _ => None,
    };
    Ok(Verdict { entries: seq, broken })
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
        let hash =
            (0..hash.len() / 2).map(|i| u8::from_str_radix(hash.get(2 * i..2 * i + 2)?, 16).ok()).collect::<Option<Vec<u8>>>()?;
        Some(Head { seq: seq.parse().ok()?, hash })
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
