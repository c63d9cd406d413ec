//! The two commands that run in a process of their own, without keys, network or database (SEC-24).

use std::process::ExitCode;

/// `leka read-sheet --request JSON`: a file on standard input, frames on standard output.
pub fn read_sheet(request: &str) -> ExitCode {
    match serde_json::from_str(request) {
        Ok(request) => leka_sheets::child::main(request),
        Err(_) => ExitCode::from(2),
    }
}

/// `leka write-reasons`: request and file on standard input, a workbook on standard output.
pub fn write_reasons() -> ExitCode {
    leka_sheets::child::reasons_main()
}
