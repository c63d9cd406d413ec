//! SEC-24: the reading process, as it really runs, and every way in which it can end.

mod read_support;

use leka_sheets::child::{self, Reading};
use leka_sheets::protocol::{Frame, Kind, Refusal, Request};
use read_support::*;
use std::fs::File;
use std::io::{Seek, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_leka-read-sheet"))
}

fn request(kind: Kind) -> Request {
    Request { kind, file_name: "台账.xls".to_owned(), choices: Vec::new(), indicators: Vec::new() }
}

fn memory(bytes: &[u8]) -> File {
    let mut file = child::memory_file().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    file
}

fn reading(bytes: &[u8]) -> Reading {
    child::spawn(program(), &request(Kind::Placements), memory(bytes)).unwrap()
}

fn end(reading: Reading) -> Result<Frame, Refusal> {
    reading.last().unwrap()
}

const LEDGER: &str = "村,姓名,身份证号,就业时间,备注\n甲村,虚构·甲,990329199001010024,2022-03-05,一\n甲村,虚构·乙,990329199001010032,2022-03-06,二\n";

#[test]
fn a_ledger_is_read_in_a_process_of_its_own() {
    let frames: Vec<Frame> = reading(LEDGER.as_bytes()).collect::<Result<_, _>>().unwrap();
    assert!(matches!(&frames[0], Frame::Sheet(sheet) if sheet.header_row == 1));
    let rows: usize = frames.iter().map(|frame| if let Frame::Rows(rows) = frame { rows.len() } else { 0 }).sum();
    assert_eq!(rows, 2);
    assert_eq!(frames.last(), Some(&Frame::Done { rows_read: 2 }));
}

#[test]
fn sec_24_bombs_end_in_sentences_there_too() {
    let bomb = Package::new("").zip_with_raw(Raw {
        name: "xl/media/image1.png".to_owned(),
        method: 8,
        crc: 0,
        data: deflated_many(&vec![0; 1 << 20], 1500),
        declared: 100,
    });
    assert_eq!(end(reading(&bomb)).unwrap_err().message, "import-refused-ratio");
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert_eq!(end(reading(&Package::new(far).zip())).unwrap_err().message, "import-refused-columns");
    assert_eq!(end(reading(b"")).unwrap_err().message, "import-refused-empty");
    assert_eq!(end(reading(&Package::new("").zip())).unwrap_err().message, "import-refused-no-header");
}

#[test]
fn sec_21_a_text_with_the_name_of_a_workbook_is_read_and_without_a_list_told_to_be_none() {
    let named = |name: &str| {
        let request = Request { file_name: name.to_owned(), ..request(Kind::Placements) };
        end(child::spawn(program(), &request, memory("甲,乙\n1,2\n".as_bytes())).unwrap()).unwrap_err().message
    };
    assert_eq!(named("台账.xlsx"), "import-refused-no-workbook");
    assert_eq!(named("台账.XLS"), "import-refused-no-workbook");
    assert_eq!(named("台账.csv"), "import-refused-no-header");
    assert!(end(reading(LEDGER.as_bytes())).is_ok(), "a list is a list, whatever its name");
}

#[test]
fn sec_24_a_killed_reader_is_a_sentence() {
    // A pipe that gives nothing: the reader waits.
    let (input, hold) = std::io::pipe().unwrap();
    let mut reading = child::spawn(program(), &request(Kind::People), File::from(std::os::fd::OwnedFd::from(input))).unwrap();
    let process = reading.process().to_string();
    assert!(Command::new("kill").args(["-KILL", &process]).status().unwrap().success());
    assert_eq!(reading.next().unwrap().unwrap_err().message, "import-refused-reader-died");
    assert!(reading.next().is_none());
    drop(hold);
}

#[test]
fn sec_24_a_reading_can_be_cancelled_and_leaves_no_process() {
    let (input, hold) = std::io::pipe().unwrap();
    let mut reading = child::spawn(program(), &request(Kind::People), File::from(std::os::fd::OwnedFd::from(input))).unwrap();
    let process = PathBuf::from(format!("/proc/{}", reading.process()));
    let canceller = reading.canceller();
    std::thread::spawn(move || canceller.cancel()).join().unwrap();
    assert_eq!(reading.next().unwrap().unwrap_err().message, "import-refused-cancelled");
    drop(reading);
    assert!(!process.exists());
    drop(hold);
}

/// A program that ends as `script` says, in place of the reader.
fn impostor(script: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reader");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    (folder, path)
}

#[test]
fn sec_24_a_reader_out_of_memory_is_a_sentence() {
    let (_folder, path) = impostor("kill -ABRT $$");
    let reading = child::spawn(&path, &request(Kind::People), memory(b"")).unwrap();
    assert_eq!(end(reading).unwrap_err().message, "import-refused-reader-memory");
}

#[test]
fn sec_24_what_no_reader_would_say_is_a_sentence() {
    for script in ["exit 0", "exit 7", "echo hello", "head -c 100000 /dev/zero | tr '\\0' '\\377'"] {
        let (_folder, path) = impostor(script);
        let reading = child::spawn(&path, &request(Kind::People), memory(b"")).unwrap();
        assert_eq!(end(reading).unwrap_err().message, "import-refused-reader-died", "{script}");
        let refusal = child::write_reasons(&path, &Default::default(), b"abc").unwrap_err();
        assert_eq!(refusal.message, "import-refused-reader-died", "{script}");
    }
    let absent = child::write_reasons(Path::new("/no/such/program"), &Default::default(), b"").unwrap_err();
    assert_eq!(absent.message, "import-refused-reader-start");
}

#[test]
fn sec_24_no_variable_of_the_server_reaches_the_reader() {
    // The impostor answers only if it sees nothing but what the shell sets itself.
    let (_folder, path) = impostor("test -z \"$HOME$PATH_TO_KEYS$CARGO_MANIFEST_DIR$LEKA_KEYS\" && kill -ABRT $$");
    assert!(std::env::var_os("CARGO_MANIFEST_DIR").is_some());
    let reading = child::spawn(&path, &request(Kind::People), memory(b"")).unwrap();
    assert_eq!(end(reading).unwrap_err().message, "import-refused-reader-memory");
}

fn attempt(what: &str) -> ExitStatus {
    attempt_as("try", what)
}

fn attempt_as(how: &str, what: &str) -> ExitStatus {
    Command::new(program()).args([how, what]).stdin(Stdio::null()).stderr(Stdio::null()).status().unwrap()
}

#[test]
fn sec_24_the_fence_keeps_files_network_and_processes_out() {
    assert_eq!(attempt("nothing").code(), Some(0));
    for what in ["file", "write", "network", "process", "thread"] {
        assert_eq!(attempt(what).code(), Some(4), "{what}");
    }
    for what in ["file", "write", "network", "process"] {
        assert_eq!(attempt_as("try-with-threads", what).code(), Some(4), "{what}");
    }
    assert_eq!(attempt_as("try-with-threads", "thread").code(), Some(0));
    assert_eq!(attempt("panic").code(), Some(5));
    use std::os::unix::process::ExitStatusExt;
    assert_eq!(attempt("memory").signal(), Some(6), "an abort for want of memory");
}

#[test]
fn sec_24_a_panic_says_nothing_about_a_cell() {
    let output = Command::new(program()).args(["try", "panic"]).stdin(Stdio::null()).output().unwrap();
    assert!(output.stdout.is_empty() && output.stderr.is_empty());
}

#[test]
fn sec_24_a_large_ledger_stays_within_the_memory_of_the_reader() {
    let mut rows = String::from("村,姓名,身份证号,就业时间,备注\n");
    for row in 0..60_000 {
        rows += &format!("甲村,虚构,99032919900101{row:04},2022-03-05,{}\n", "备".repeat(20));
    }
    let mut read = 0;
    for frame in reading(rows.as_bytes()) {
        if let Frame::Rows(rows) = frame.unwrap() {
            read += rows.len();
        }
    }
    assert_eq!(read, 60_000);
}
