//! The list of erasures beside the data (REL-21): keyed ids and moments, nothing else. A backup that is older than an
//! erasure does not know of it; this file does, and is replayed before a restored service starts.
//!
//! One line per event, only ever appended and flushed before the transaction commits: `+ <mark> <moment> <check>` erased,
//! `-` registered again, `!` the commit of the event with that mark and moment failed. A line that was torn by a crash has
//! no fitting check: its transaction never committed.

use crate::vault::{hex, unhex};
use crate::{Failure, Vault, lost};
use leka_core::Moment;
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// The keyed id of a person ([`Vault::erased_mark`]).
pub type Mark = [u8; 16];

/// What happened.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum What {
    Erased,
    /// The person registered again.
    Lifted,
}

/// One line of the list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Event {
    pub what: What,
    pub mark: Mark,
    pub at: Moment,
}

/// The list, in the order of its events, and how many lines could not be read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Listed {
    pub events: Vec<Event>,
    pub unreadable: usize,
    /// Among them those that no crash could have left: damaged, of other keys, or of another file.
    pub foreign: usize,
}

/// The file of the list.
pub struct ErasureFile(PathBuf);

impl ErasureFile {
    pub fn beside(data: &Path) -> ErasureFile {
        ErasureFile(data.join("erasures"))
    }
    pub fn at(path: &Path) -> ErasureFile {
        ErasureFile(path.to_owned())
    }
    pub fn path(&self) -> &Path {
        &self.0
    }
    pub fn exists(&self) -> bool {
        self.0.exists()
    }

    /// Keeps an event; it is on the disk when this returns.
    pub fn append(&self, vault: &Vault, event: &Event) -> Result<(), Failure> {
        let sign = match event.what {
            What::Erased => '+',
            What::Lifted => '-',
        };
        self.put(vault, &format!("{sign} {} {}", hex(&event.mark), event.at.0))
    }

    /// Takes an event back whose transaction did not commit.
    pub fn void(&self, vault: &Vault, event: &Event) -> Result<(), Failure> {
        self.put(vault, &format!("! {} {}", hex(&event.mark), event.at.0))
    }

    fn put(&self, vault: &Vault, line: &str) -> Result<(), Failure> {
        let fresh = !self.0.exists();
        let mut file = std::fs::OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(&self.0)?;
        // Whatever a crash left half written ends here.
        let mut last = [b'\n'];
        if file.metadata()?.len() > 0 {
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
        }
        let start = if last == [b'\n'] { "" } else { "\n" };
        file.write_all(format!("{start}{line} {}\n", vault.erased_check(line)).as_bytes())?;
        lost::flush(&file)?;
        if fresh && let Some(directory) = self.0.parent() {
            lost::flush(&std::fs::File::open(directory)?)?;
        }
        Ok(())
    }

    /// Reads the list; no file is an empty one.
    pub fn read(&self, vault: &Vault) -> Result<Listed, Failure> {
        let mut listed = Listed::default();
        if !self.0.exists() {
            return Ok(listed);
        }
        for line in String::from_utf8_lossy(&std::fs::read(&self.0)?).lines().filter(|line| !line.is_empty()) {
            match parse(vault, line) {
                Some(Line::Event(event)) => listed.events.push(event),
                Some(Line::Void(mark, at)) => listed.events.retain(|event| (event.mark, event.at) != (mark, at)),
                None => {
                    listed.unreadable += 1;
                    listed.foreign += usize::from(!is_torn(line));
                }
            }
        }
        Ok(listed)
    }
}

enum Line {
    Event(Event),
    Void(Mark, Moment),
}

/// Signs of the check of a line.
const CHECK: usize = 16;

/// Whether a line is the beginning of one: what a crash leaves.
fn is_torn(line: &str) -> bool {
    let whole = |text: &str, signs: usize| text.len() == signs && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let part = |text: &str, signs: usize| text.len() < signs && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let moment = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = line.split(' ');
    if !matches!(parts.next(), Some("+" | "-" | "!")) {
        return false;
    }
    match [parts.next(), parts.next(), parts.next(), parts.next()] {
        [None, ..] => true,
        [Some(mark), None, ..] => part(mark, 32) || whole(mark, 32),
        [Some(mark), Some(at), None, _] => whole(mark, 32) && moment(at),
        [Some(mark), Some(at), Some(check), None] => whole(mark, 32) && moment(at) && part(check, CHECK),
        _ => false,
    }
}

fn parse(vault: &Vault, line: &str) -> Option<Line> {
    let (said, check) = line.rsplit_once(' ')?;
    if vault.erased_check(said) != check {
        return None;
    }
    let mut parts = said.split(' ');
    let (sign, mark, at) = (parts.next()?, parts.next()?, Moment(parts.next()?.parse().ok()?));
    let mark: Mark = unhex(mark)?;
    match sign {
        "+" => Some(Line::Event(Event { what: What::Erased, mark, at })),
        "-" => Some(Line::Event(Event { what: What::Lifted, mark, at })),
        "!" => Some(Line::Void(mark, at)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rel_21_the_list_keeps_its_order_takes_back_what_failed_and_survives_a_torn_line() {
        let dir = tempfile::tempdir().unwrap();
        let vault = Vault::create(&dir.path().join("keys")).unwrap();
        let file = ErasureFile::beside(dir.path());
        assert!(!file.exists() && file.read(&vault).unwrap() == Listed::default());
        let event = |what, byte: u8, at| Event { what, mark: [byte; 16], at: Moment(at) };
        let (one, two, back) = (event(What::Erased, 1, 10), event(What::Erased, 2, 20), event(What::Lifted, 1, 30));
        for event in [one, two] {
            file.append(&vault, &event).unwrap();
        }
        file.void(&vault, &two).unwrap();
        // A crash in the middle of a line, then the next event.
        let torn = std::fs::read(file.path()).unwrap();
        std::fs::write(file.path(), [&torn[..], b"+ 0303"].concat()).unwrap();
        file.append(&vault, &back).unwrap();
        assert_eq!(file.read(&vault).unwrap(), Listed { events: vec![one, back], unreadable: 1, foreign: 0 });
        // No crash leaves these: another file, other keys, a changed line.
        let whole = String::from_utf8(std::fs::read(file.path()).unwrap()).unwrap();
        let changed = whole.lines().next().unwrap().replace("+ 01", "+ 02");
        for (line, foreign) in [("PK\u{3}\u{4}", 1), (changed.as_str(), 1), ("+", 0), ("+ 01", 0), ("- 0g", 1), ("x", 1)] {
            std::fs::write(file.path(), format!("{whole}{line}\n")).unwrap();
            assert_eq!(file.read(&vault).unwrap().foreign, foreign, "{line}");
        }
        std::fs::write(file.path(), &whole).unwrap();
        // Nobody without the keys can put somebody on it.
        let forged = format!("+ {} 40 {}\n", hex(&[4; 16]), hex(&[0; 8]));
        let text = std::fs::read_to_string(file.path()).unwrap();
        std::fs::write(file.path(), text + &forged).unwrap();
        assert_eq!(file.read(&vault).unwrap().events, [one, back]);
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(file.path()).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
