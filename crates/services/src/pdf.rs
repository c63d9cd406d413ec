//! Documents as PDF files, written in a process of their own (SEC-24): fonts take 40 MB, which the server never holds. What stands
//! in a document goes through pipes alone and touches no disk.

use crate::intake::run::reader_program;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leka_documents::{Document, Text};
use leka_platform::words::Said;
use leka_platform::{Failure, Kind, task};
use leka_sheets::child;
use leka_sheets::protocol::Refusal;
use tokio::sync::Semaphore;

/// So many files are written at a time, whoever asks: each process may take what one fence allows.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The bytes of the file.
pub async fn write(document: &Document) -> Result<Vec<u8>, Failure> {
    let bytes = document.to_bytes().map_err(Failure::internal)?;
    let program = reader_program()?;
    let _turn = AT_ONCE.acquire().await.map_err(Failure::internal)?;
    task::blocking(move || child::ask(&program, child::WRITE_PDF, &[&bytes])).await?.map_err(failure)
}

/// The words of the process that says why; a process that ended without a word is a file that was not made.
fn failure(refusal: Refusal) -> Failure {
    let known = ["documents-font-missing", "documents-card-too-long"].into_iter().find(|id| *id == refusal.message);
    let mut failure = Failure::new(Kind::Internal, known.unwrap_or("documents-not-made"));
    failure.cause = Some(refusal.message);
    failure.args = refusal.args;
    failure
}

/// The file as a download with this name.
pub fn download(file: Vec<u8>, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, file).into_response()
}

/// A message as a text of a document.
pub fn text(said: Said) -> Text {
    Text::new(said.lang, said.text)
}
