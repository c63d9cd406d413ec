//! The file of a copy: a head, then sealed blocks, each with its place bound in.

use crate::vault::{Domain, hex, unhex};
use crate::{Failure, Vault};
use serde_json::Value as Json;
use std::io::{Read, Write};

const FORMAT: &str = "leka backup 2 ";
/// Bound its blocks to no copy: those of two could be mixed, so it is not read any more.
const FIRST_FORMAT: &str = "leka backup 1 ";
const BLOCK: usize = 1 << 20;

/// A copy that was cut, mixed with another one or changed.
pub(super) fn unreadable() -> Failure {
    Failure::input("failure-backup-unreadable")
}

/// The first line: format, fingerprint of the keys, and a number drawn by chance that no other copy has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Head {
    line: String,
    fingerprint: String,
}

impl Head {
    pub fn new(vault: &Vault) -> Head {
        let fingerprint = vault.fingerprint();
        let line = format!("{FORMAT}{fingerprint} {}", hex(&rand::random::<[u8; 16]>()));
        Head { line, fingerprint }
    }

    /// Reads it; the first block comes next.
    pub fn read(source: &mut impl Read) -> Result<Head, Failure> {
        let mut line = Vec::new();
        loop {
            let mut byte = [0];
            if line.len() > 200 || source.read(&mut byte)? == 0 {
                return Err(unreadable());
            }
            if byte[0] == b'\n' {
                break;
            }
            line.push(byte[0]);
        }
        let line = String::from_utf8(line).map_err(|_| unreadable())?;
        if line.starts_with(FIRST_FORMAT) {
            return Err(Failure::input("failure-backup-old"));
        }
        let (fingerprint, number) = line.strip_prefix(FORMAT).and_then(|rest| rest.split_once(' ')).ok_or_else(unreadable)?;
        unhex::<16>(number).ok_or_else(unreadable)?;
        Ok(Head { fingerprint: fingerprint.to_owned(), line })
    }

    /// Of which keys it is.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
    /// Where the first block begins.
    pub fn end(&self) -> u64 {
        self.line.len() as u64 + 1
    }
    fn bound(&self, number: u64, last: bool) -> String {
        format!("{}|{number}|{last}", self.line)
    }
}

/// Writes a copy, line by line.
pub(super) struct Writer<'a, W: Write> {
    out: W,
    vault: &'a Vault,
    head: Head,
    buffer: Vec<u8>,
    number: u64,
}

impl<'a, W: Write> Writer<'a, W> {
    pub fn begin(mut out: W, vault: &'a Vault) -> Result<Writer<'a, W>, Failure> {
        let head = Head::new(vault);
        writeln!(out, "{}", head.line)?;
        Ok(Writer { out, vault, head, buffer: Vec::new(), number: 0 })
    }
    pub fn line(&mut self, line: &Json) -> Result<(), Failure> {
        serde_json::to_writer(&mut self.buffer, line).map_err(Failure::internal)?;
        self.buffer.push(b'\n');
        if self.buffer.len() >= BLOCK { self.flush(false) } else { Ok(()) }
    }
    /// Ends the copy; gives back where it was written.
    pub fn finish(mut self) -> Result<W, Failure> {
        self.flush(true)?;
        Ok(self.out)
    }
    pub(super) fn flush(&mut self, last: bool) -> Result<(), Failure> {
        let sealed = self.vault.seal(Domain::Backup, &self.head.bound(self.number, last), &self.buffer)?;
        let length = u32::try_from(sealed.len()).map_err(Failure::internal)?;
        self.out.write_all(&[u8::from(last)])?;
        self.out.write_all(&length.to_le_bytes())?;
        self.out.write_all(&sealed)?;
        self.buffer.clear();
        self.number += 1;
        Ok(())
    }
}

/// Reads the blocks behind a head, one at a time.
pub(super) struct Blocks<'a, R: Read> {
    source: R,
    vault: &'a Vault,
    head: &'a Head,
    number: u64,
    over: bool,
}

impl<'a, R: Read> Blocks<'a, R> {
    pub fn behind(head: &'a Head, source: R, vault: &'a Vault) -> Blocks<'a, R> {
        Blocks { source, vault, head, number: 0, over: false }
    }
    /// The lines of the next block, whole and in its place; `None`: that was the last, and nothing stands behind it.
    pub fn read(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        if self.over {
            return Ok(None);
        }
        let mut before = [0u8; 5];
        self.source.read_exact(&mut before).map_err(|_| unreadable())?;
        let last = match before[0] {
            0 => false,
            1 => true,
            _ => return Err(unreadable()),
        };
        let length = u32::from_le_bytes([before[1], before[2], before[3], before[4]]) as usize;
        if length > 64 * BLOCK {
            return Err(unreadable());
        }
        let mut sealed = vec![0; length];
        self.source.read_exact(&mut sealed).map_err(|_| unreadable())?;
        let bound = self.head.bound(self.number, last);
        let plain = self.vault.unseal(Domain::Backup, &bound, &sealed).map_err(|_| unreadable())?;
        if last && self.source.read(&mut [0])? != 0 {
            return Err(unreadable());
        }
        self.number += 1;
        self.over = last;
        Ok(Some(plain))
    }
}
