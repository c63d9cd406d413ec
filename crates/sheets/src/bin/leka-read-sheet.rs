//! The reading process by itself, for the tests of this crate; `leka` has the same two subcommands.
//! `try WHAT` does, behind the fence, what must not succeed there.

use leka_sheets::child::{self, Threads};
use std::io::{Error, Result};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [child::READ_SHEET, child::REQUEST, json] => match serde_json::from_str(json) {
            Ok(request) => child::main(request),
            Err(_) => ExitCode::from(2),
        },
        [child::WRITE_REASONS] => child::reasons_main(),
        ["try", what] => child::run(Threads::None, || attempt(what)),
        ["try-with-threads", what] => child::run(Threads::Some, || attempt(what)),
        _ => ExitCode::from(2),
    }
}

fn attempt(what: &str) -> Result<()> {
    match what {
        "nothing" => Ok(()),
        "memory" => std::hint::black_box(vec![1_u8; 2 << 30]).first().map(|_| ()).ok_or_else(|| Error::other("empty")),
        "file" => std::fs::File::open("/proc/self/status").map(|_| ()),
        "write" => std::fs::write("/tmp/leka-read-sheet-try", b"x"),
        "network" => std::net::UdpSocket::bind("127.0.0.1:0").map(|_| ()),
        "process" => Command::new("/bin/true").status().map(|_| ()),
        "thread" => std::thread::Builder::new().spawn(|| {})?.join().map_err(|_| Error::other("panic")),
        "panic" => std::panic::panic_any("a cell"),
        _ => Err(Error::other("unknown")),
    }
}
