//! The commands that run in a process of their own, without keys, network or database (SEC-24).

use leka_documents::{Document, DocumentError, Fonts};
use leka_sheets::child::{self, Threads};
use leka_sheets::protocol::Refusal;
use std::process::ExitCode;

/// `leka read-sheet --request JSON`: a file on standard input, frames on standard output.
pub fn read_sheet(request: &str) -> ExitCode {
    match serde_json::from_str(request) {
        Ok(request) => child::main(request),
        Err(_) => ExitCode::from(2),
    }
}

/// `leka write-reasons`: request and file on standard input, a workbook on standard output.
pub fn write_reasons() -> ExitCode {
    child::reasons_main()
}

/// `leka write-pdf`: a document on standard input, the file on standard output.
///
/// The fonts are read first: behind the fence no file can be opened.
pub fn write_pdf() -> ExitCode {
    let fonts = Fonts::system();
    child::run(Threads::None, || {
        let bytes = child::take_file(&mut std::io::stdin().lock());
        child::answer(bytes.and_then(|bytes| {
            let written = fonts.and_then(|fonts| leka_documents::pdf(&Document::from_bytes(&bytes)?, &fonts));
            written.map_err(|error| refusal(&error))
        }))
    })
}

fn refusal(error: &DocumentError) -> Refusal {
    match error {
        DocumentError::FontMissing { package } | DocumentError::FontUnreadable { package } => {
            Refusal::with("documents-font-missing", &[("package", package)])
        }
        DocumentError::CardTooLong => Refusal::new("documents-card-too-long"),
        DocumentError::Unreadable | DocumentError::Write(_) => Refusal::new("documents-not-made"),
    }
}
