//! The parent's side: starting the reading process, watching the clock, taking the frames.

use super::frames::FrameReader;
use super::{READ_SHEET, REQUEST, SECONDS, WRITE_REASONS};
use crate::protocol::{Frame, Refusal, Request};
use crate::reasons::ReasonsRequest;
use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a process that closed its pipe may take to end by itself.
const GRACE: Duration = Duration::from_secs(2);
/// Signals that say what happened.
const SIGABRT: i32 = libc::SIGABRT;
const SIGXCPU: i32 = libc::SIGXCPU;
/// Bytes between the processes: some frames of 500 rows. Linux gives anybody this much.
const PIPE: usize = 1 << 20;

/// A file that is only in memory and has no name, to hand an upload to the reading process.
pub fn memory_file() -> io::Result<File> {
    let handle = rustix::fs::memfd_create("leka-upload", rustix::fs::MemfdFlags::CLOEXEC)?;
    Ok(File::from(handle))
}

/// Starts reading. The frames are read by iterating over the [`Reading`]; the file must stand at its beginning.
pub fn spawn(exe: &Path, request: &Request, file: File) -> io::Result<Reading> {
    let json = serde_json::to_string(request)?;
    let mut command = Command::new(exe);
    command.arg(READ_SHEET).arg(REQUEST).arg(json).stdin(file);
    let (running, output) = Running::start(command, Duration::from_secs(SECONDS))?;
    Ok(Reading { frames: FrameReader::new(BufReader::with_capacity(256 << 10, output)), running })
}

/// Writes the workbook of reasons in a process of its own. The file goes through a pipe and touches no disk.
pub fn write_reasons(exe: &Path, request: &ReasonsRequest, file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let json = serde_json::to_vec(request).map_err(|_| Refusal::new("import-refused-reader-start"))?;
    let length = (json.len() as u32).to_le_bytes();
    ask(exe, WRITE_REASONS, &[&length, &json, file])
}

/// Starts this hidden subcommand, hands it what stands in `input`, and takes the file that it answers with (see
/// [`super::answer`]). Everything goes through pipes and touches no disk.
pub fn ask(exe: &Path, subcommand: &str, input: &[&[u8]]) -> Result<Vec<u8>, Refusal> {
    let started = || -> io::Result<(Running, ChildStdout)> {
        let mut command = Command::new(exe);
        command.arg(subcommand).stdin(Stdio::piped());
        Running::start(command, Duration::from_secs(SECONDS))
    };
    let (running, mut output) = started().map_err(|_| Refusal::new("import-refused-reader-start"))?;
    let pipe = running.shared.child().stdin.take();
    let mut answer = Vec::new();
    // The other side reads everything before it writes anything, so the pipes cannot block each other. If it
    // dies meanwhile, the answer is short and says so.
    if let Some(mut pipe) = pipe {
        let _ = input.iter().try_for_each(|part| pipe.write_all(part));
    }
    let _ = output.read_to_end(&mut answer);
    drop(output);
    let status = running.shared.reap(GRACE);
    match answer.split_first() {
        Some((0, rest)) if rest.len() > 8 => {
            let (length, file) = rest.split_at(8);
            if length == (file.len() as u64).to_le_bytes() {
                return Ok(file.to_vec());
            }
            Err(running.shared.why(status))
        }
        Some((1, rest)) => Err(postcard::from_bytes(rest).unwrap_or_else(|_| running.shared.why(status))),
        _ => Err(running.shared.why(status)),
    }
}

/// A running reading process: iterate to get its frames.
///
/// Dropping it ends the process. See [`FrameReader`] for how refusals come.
pub struct Reading {
    frames: FrameReader<BufReader<ChildStdout>>,
    running: Running,
}

impl Reading {
    /// Ends the process; the next frame is the refusal `import-refused-cancelled`.
    pub fn cancel(&self) {
        self.running.shared.cancel();
    }

    /// Something with which another thread can cancel.
    pub fn canceller(&self) -> Canceller {
        Canceller(Arc::clone(&self.running.shared))
    }

    /// The process number, for measuring and for tests.
    pub fn process(&self) -> u32 {
        self.running.shared.child().id()
    }
}

impl Iterator for Reading {
    type Item = Result<Frame, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        let frame = self.frames.next()?;
        Some(match frame {
            Err(refusal) if refusal.message == "import-refused-reader-died" => {
                let status = self.running.shared.reap(GRACE);
                Err(self.running.shared.why(status))
            }
            frame => frame,
        })
    }
}

/// Cancels a [`Reading`] from elsewhere.
#[derive(Clone)]
pub struct Canceller(Arc<Shared>);

impl Canceller {
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

struct Shared {
    child: Mutex<Child>,
    timed_out: AtomicBool,
    cancelled: AtomicBool,
}

impl Shared {
    fn child(&self) -> MutexGuard<'_, Child> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kill(&self) {
        // It may have ended by itself meanwhile.
        let _ = self.child().kill();
    }

    fn cancel(&self) {
        self.cancelled.store(true, Ordering::SeqCst);
        self.kill();
    }

    /// Waits for the end, and brings it about when it does not come.
    fn reap(&self, patience: Duration) -> Option<ExitStatus> {
        let until = Instant::now() + patience;
        loop {
            if let Ok(Some(status)) = self.child().try_wait() {
                return Some(status);
            }
            if Instant::now() >= until {
                let mut child = self.child();
                let _ = child.kill();
                return child.wait().ok();
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// The sentence for a process that ended before it was done.
    fn why(&self, status: Option<ExitStatus>) -> Refusal {
        let signal = status.and_then(|status| status.signal());
        if self.cancelled.load(Ordering::SeqCst) {
            return Refusal::new("import-refused-cancelled");
        }
        if self.timed_out.load(Ordering::SeqCst) || signal == Some(SIGXCPU) {
            return Refusal::with("import-refused-reader-timeout", &[("seconds", &SECONDS.to_string())]);
        }
        // An allocation beyond the limit ends a Rust program with an abort.
        if signal == Some(SIGABRT) {
            return Refusal::new("import-refused-reader-memory");
        }
        Refusal::new("import-refused-reader-died")
    }
}

/// The process and its watchdog; ends with this value.
struct Running {
    shared: Arc<Shared>,
    /// Dropping it tells the watchdog that all is well.
    _watched: Sender<()>,
}

impl Running {
    fn start(mut command: Command, limit: Duration) -> io::Result<(Running, ChildStdout)> {
        // No variable of ours reaches the child: no address of a database, no place of a key.
        command.env_clear().current_dir("/").stdout(Stdio::piped()).stderr(Stdio::null());
        // mimalloc sets 1 GiB of addresses aside at a time, which is all that the fence allows.
        let mut child = command.env("MIMALLOC_ARENA_RESERVE", "16MiB").spawn()?;
        let output = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        // A narrow pipe makes the two processes wait for each other in turn. A system that gives less is only slower.
        let _ = rustix::pipe::fcntl_setpipe_size(&output, PIPE);
        let shared =
            Arc::new(Shared { child: Mutex::new(child), timed_out: AtomicBool::new(false), cancelled: AtomicBool::new(false) });
        let (watched, alarm) = channel();
        let running = Running { shared: Arc::clone(&shared), _watched: watched };
        std::thread::Builder::new().name("sheet-watchdog".to_owned()).spawn(move || {
            if alarm.recv_timeout(limit) == Err(RecvTimeoutError::Timeout) {
                shared.timed_out.store(true, Ordering::SeqCst);
                shared.kill();
            }
        })?;
        Ok((running, output))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.shared.kill();
        self.shared.reap(Duration::ZERO);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sleeping(limit: Duration) -> Reading {
        let mut command = Command::new("/bin/sleep");
        command.arg("60").stdin(Stdio::null());
        let (running, output) = Running::start(command, limit).unwrap();
        Reading { frames: FrameReader::new(BufReader::new(output)), running }
    }

    #[test]
    fn sec_24_the_clock_ends_a_reader_that_hangs() {
        let started = Instant::now();
        let mut reading = sleeping(Duration::from_millis(100));
        assert_eq!(reading.next().unwrap().unwrap_err().message, "import-refused-reader-timeout");
        assert!(reading.next().is_none());
        assert!(started.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_reading_can_be_cancelled_from_elsewhere() {
        let mut reading = sleeping(Duration::from_secs(60));
        reading.canceller().cancel();
        assert_eq!(reading.next().unwrap().unwrap_err().message, "import-refused-cancelled");
    }

    #[test]
    fn a_dropped_reading_leaves_no_process() {
        let reading = sleeping(Duration::from_secs(60));
        let process = format!("/proc/{}", reading.process());
        assert!(Path::new(&process).exists());
        drop(reading);
        assert!(!Path::new(&process).exists());
    }
}
