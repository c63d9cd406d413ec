//! The reading process: it alone touches a file that came from outside (SEC-24).
//!
//! ```text
//! parent                                   child (`leka read-sheet`, `leka write-reasons`, `leka write-pdf`)
//! spawn(exe, request, file) ── file ─────► fence: 1 GiB, 120 s, no new file, no network
//! Reading (iterator)        ◄─ frames ──── read_file → LayoutSink → postcard
//! ```
//!
//! Whatever happens to the child, a bad file, a crash, memory, the clock, is an ordinary [`Refusal`] here.

mod fence;
mod frames;
mod parent;

pub use fence::Threads;
pub use frames::{FrameReader, MAX_FRAME};
pub use parent::{Canceller, Reading, ask, memory_file, spawn, write_reasons};

use crate::layout::LayoutSink;
use crate::protocol::{Frame, Refusal, Request};
use crate::read::limits::{MAX_CONTAINER, container_too_large};
use crate::read::{is_workbook, read_file};
use crate::reasons::{self, ReasonsRequest};
use std::io::{self, BufWriter, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

/// The hidden subcommands of the binary.
pub const READ_SHEET: &str = "read-sheet";
pub const WRITE_REASONS: &str = "write-reasons";
/// A document in, a PDF out: what is written there is in the crate `leka-documents`.
pub const WRITE_PDF: &str = "write-pdf";
/// The argument before the request of [`READ_SHEET`], which is JSON.
pub const REQUEST: &str = "--request";

/// Memory of the process: 1 GiB.
pub const MEMORY: u64 = 1 << 30;
/// Seconds of the process, of its own work and on the clock.
pub const SECONDS: u64 = 120;

/// What `leka read-sheet` does: the file from standard input, frames to standard output.
pub fn main(request: Request) -> ExitCode {
    run(Threads::None, move || {
        let mut output = BufWriter::with_capacity(256 << 10, io::stdout().lock());
        let mut tally = Tally { read: 0, refused: false };
        let result = {
            let mut emit = |frame: Frame| {
                tally.count(&frame);
                frames::write(&mut output, frame).map_err(|_| crate::cells::SinkClosed)
            };
            match take_file(&mut io::stdin().lock()) {
                Ok(bytes) => {
                    let sink = LayoutSink::new(&request, &mut emit);
                    let mut sink = if is_workbook(&bytes) { sink } else { sink.of_text() };
                    match read_file(&bytes, &mut sink) {
                        Ok(()) => sink.finish().map_err(|_| crate::read::limits::cancelled()),
                        Err(refusal) => Err(refusal),
                    }
                }
                Err(refusal) => Err(refusal),
            }
        };
        match result {
            Ok(()) if tally.refused => {}
            Ok(()) => frames::write(&mut output, Frame::Done { rows_read: tally.read })?,
            Err(refusal) => frames::write(&mut output, Frame::Refused(refusal))?,
        }
        output.flush()
    })
}

/// What `leka write-reasons` does: the request (4 bytes of length and JSON) and the file from standard input;
/// to standard output one byte, 0 and the workbook or 1 and the refusal.
pub fn reasons_main() -> ExitCode {
    run(Threads::Some, || {
        let mut input = io::stdin().lock();
        let mut length = [0; 4];
        input.read_exact(&mut length)?;
        let mut json = Vec::new();
        input.by_ref().take(u64::from(u32::from_le_bytes(length))).read_to_end(&mut json)?;
        let request: ReasonsRequest = serde_json::from_slice(&json)?;
        drop(json);
        answer(take_file(&mut input).and_then(|bytes| reasons::write(&bytes, &request)))
    })
}

/// Writes the answer that [`ask`] takes: one byte, 0 and length and file, or 1 and the refusal.
pub fn answer(result: Result<Vec<u8>, Refusal>) -> io::Result<()> {
    let mut output = io::stdout().lock();
    match result {
        Ok(file) => {
            output.write_all(&[0])?;
            output.write_all(&(file.len() as u64).to_le_bytes())?;
            output.write_all(&file)?;
        }
        Err(refusal) => {
            output.write_all(&[1])?;
            output.write_all(&postcard::to_stdvec(&refusal).map_err(io::Error::other)?)?;
        }
    }
    output.flush()
}

/// Fences the process in and works: exit code 0, 3 (no fence), 4 (an error) or 5 (a panic).
///
/// A panic ends it without a word, because its message could hold a cell.
pub fn run(threads: Threads, work: impl FnOnce() -> io::Result<()>) -> ExitCode {
    std::panic::set_hook(Box::new(|_| {}));
    if fence::close(threads).is_err() {
        return ExitCode::from(3);
    }
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(_)) => ExitCode::from(4),
        Err(_) => ExitCode::from(5),
    }
}

/// The whole file, or the refusal of one that is too large.
pub fn take_file(input: &mut impl Read) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let got = input.take(MAX_CONTAINER as u64 + 1).read_to_end(&mut bytes);
    match got {
        Ok(length) if length > MAX_CONTAINER => Err(container_too_large()),
        Ok(_) => Ok(bytes),
        Err(_) => Err(Refusal::new("import-refused-damaged")),
    }
}

/// What was sent so far.
struct Tally {
    read: u64,
    refused: bool,
}

impl Tally {
    fn count(&mut self, frame: &Frame) {
        match frame {
            Frame::Rows(rows) => self.read += rows.len() as u64,
            Frame::Skipped { rows, .. } => self.read += rows.len() as u64,
            Frame::Total(_) => self.read += 1,
            Frame::Refused(_) => self.refused = true,
            Frame::Sheet(_) | Frame::Formulas { .. } | Frame::Done { .. } => {}
        }
    }
}
