//! The journal: who looked or changed, when and why (SEC-29 to 33).
//!
//! Entries form a chain: each carries the keyed hash of the one before. The head of the chain is also kept
//! in a file beside the data, so that a cut tail shows, with a check that only the keys make. No content, no names, no choices.
//!
//! * `heads`: heads that the complaint body holds outside of this database (SEC-31).
//! * `cut`: entries go after three years, behind a checkpoint in the chain itself (WP-23).
//! * `verify`: walks what is there and compares it with the checkpoint and with every head that is kept.

use crate::db::{Reads, Tx};
use crate::vault::HeadKey;
use crate::{Failure, Vault, files, lost};
use leka_core::Moment;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query};
use sea_orm::{QueryResult, Value};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

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

impl Head {
    /// Reads a head as it is kept beside the data, or typed from the paper that the complaint body put away.
    pub fn parse(text: &str) -> Option<Head> {
        parse_head(text)
    }
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

/// What stands before the check of a kept head.
const CHECK: &str = "check ";

/// The file beside the data in which the head of the chain is kept: its number, a space, its hash; below it a check under a
/// key of the vault, so that whoever cuts the chain cannot write a head that fits what is left (SEC-31).
pub struct HeadFile {
    path: PathBuf,
    key: HeadKey,
    /// Lies with the keys, out of reach of whoever has the data alone: while it is there, a head without a check is none.
    checked: PathBuf,
    /// One at a time reads, compares and writes. Another process may put an earlier head over a later one: that fits the chain
    /// as well, and the next entry puts the latest there.
    alone: Mutex<()>,
}

impl HeadFile {
    pub fn beside(data: &Path, vault: &Vault) -> HeadFile {
        let checked = vault.directory().join("head-checked");
        HeadFile { path: data.join("journal-head"), key: vault.head_key(), checked, alone: Mutex::default() }
    }
    pub fn path(&self) -> &Path {
        &self.path
    }
    /// The file that the operator takes away before typing a head from paper.
    pub fn checked_path(&self) -> &Path {
        &self.checked
    }
    /// The kept head; `None`: there is no file. One that cannot be read or has no right check is a failure, not an absence.
    pub fn read(&self) -> Result<Option<Head>, Failure> {
        let text = match std::fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        self.parse(&text).map(Some).ok_or_else(|| Failure::internal("the head of the journal beside the data is damaged"))
    }
    fn parse(&self, text: &str) -> Option<Head> {
        let (said, check) = text.split_once(CHECK).map_or((text, None), |(said, check)| (said, Some(check.trim())));
        let head = parse_head(said)?;
        let fits = match check {
            Some(check) => self.key.check(&line_of(&head)) == check,
            None => !self.checked.exists(),
        };
        fits.then_some(head)
    }
    /// Puts the check under a head that was kept before there was one, or typed from paper: once, at the next start. From
    /// then on no head without it counts.
    pub fn settle(&self) -> Result<(), Failure> {
        let _alone = self.alone.lock().unwrap_or_else(PoisonError::into_inner);
        if self.checked.exists() {
            return Ok(());
        }
        if let Some(head) = self.read()? {
            self.write(&head)?;
            self.note_checked();
        }
        Ok(())
    }
    /// Keys may lie where nothing can be written: then a head without a check goes on to count.
    fn note_checked(&self) {
        if let Err(error) = files::create(&self.checked) {
            tracing::warn!(path = %self.checked.display(), %error, "heads of the journal without a check still count");
        }
    }
    /// Begins a journal that has no entry yet, unless there is a file.
    pub fn begin(&self, head: &Head) -> Result<(), Failure> {
        let _alone = self.alone.lock().unwrap_or_else(PoisonError::into_inner);
        if self.path.exists() {
            return Ok(());
        }
        self.write(head)?;
        if let Some(directory) = self.path.parent() {
            lost::flush(&std::fs::File::open(directory)?)?;
        }
        self.note_checked();
        Ok(())
    }
    /// Keeps a head, unless a later one is kept already. Where none is kept none is made: the next entry would hide that
    /// somebody took the file away, and with it the end of the chain.
    pub fn keep(&self, head: &Head) -> Result<(), Failure> {
        let _alone = self.alone.lock().unwrap_or_else(PoisonError::into_inner);
        match self.read()? {
            Some(kept) if kept.seq >= head.seq => Ok(()),
            Some(_) => self.write(head),
            None => Err(Failure::internal("there is no head of the journal beside the data")),
        }
    }
    /// Writes the head whatever is kept (after a restore); it is on the disk before it is there.
    pub fn write(&self, head: &Head) -> Result<(), Failure> {
        let partial = self.path.with_extension(format!("partial-{}", std::process::id()));
        let line = line_of(head);
        let mut file = files::create(&partial)?;
        file.write_all(format!("{line}\n{CHECK}{}\n", self.key.check(&line)).as_bytes())?;
        lost::flush(&file)?;
        std::fs::rename(&partial, &self.path)?;
        Ok(())
    }
}

/// A head as it is kept.
fn line_of(head: &Head) -> String {
    format!("{} {}", head.seq, crate::vault::hex(&head.hash))
}

/// A head as it is kept, or typed from the paper that the complaint body put away: there the hash stands in groups.
fn parse_head(text: &str) -> Option<Head> {
    let (seq, hash) = text.trim().split_once(' ')?;
    let hash: [u8; 32] = crate::vault::unhex(&hash.split_whitespace().collect::<String>())?;
    Some(Head { seq: seq.parse().ok()?, hash: hash.to_vec() })
}

/// Whether the entry with this number is the one of which somebody put the head away outside. Of entries that went after three
/// years the last one is known, by the cut.
pub async fn has<R: Reads>(reads: &R, head: &Head) -> Result<bool, Failure> {
    let query = Query::select()
        .column(Alias::new("hash"))
        .from(Alias::new("journal"))
        .and_where(Expr::col(Alias::new("seq")).eq(head.seq))
        .to_owned();
    if let Some(row) = reads.one(&query).await? {
        return Ok(row.try_get_by_index::<Vec<u8>>(0)? == head.hash);
    }
    Ok(matches!(cut::latest(reads).await?, Some((_, Some(cut))) if cut.head() == *head))
}

/// The present head, read from the database.
pub async fn present<R: Reads>(reads: &R) -> Result<Head, Failure> {
    head(reads).await
}
