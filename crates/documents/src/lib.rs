//! Documents to take away or to print: a small model, and the PDF made of it.
//!
//! ```text
//! Document (model)  ──►  place: pages of lines  ──►  write: PDF with tags
//!                        lines: breaking, shaping (fonts)
//! ```
//!
//! No database, no network, no clock: the same document gives the same bytes. How the libraries were chosen:
//! `docs/decisions/0031-pdf.md`. To add a kind of part: a variant of [`Part`], its place in `flow`, its tag in `write`.

mod cards;
mod flow;
mod fonts;
mod lines;
mod model;
mod write;

pub use fonts::Fonts;
pub use model::{Body, Card, CardLine, Document, Hand, Part, Row, Text};

/// Why there is no PDF.
#[derive(thiserror::Error, Debug)]
pub enum DocumentError {
    /// No font of this Debian package is on the machine.
    #[error("no font of the package {package}")]
    FontMissing { package: &'static str },
    /// A file of this package is not the font that it should be.
    #[error("a font of the package {package} cannot be read")]
    FontUnreadable { package: &'static str },
    /// The texts of a card need more room than the card has.
    #[error("the texts of a card do not fit")]
    CardTooLong,
    /// What came through the pipe is no document.
    #[error("not a document")]
    Unreadable,
    #[error("the file could not be written: {0}")]
    Write(String),
}

/// The document as a PDF file: fonts embedded in part, text that can be searched and copied, tags for reading aloud.
pub fn pdf(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, DocumentError> {
    let (pages, tree) = match &document.body {
        Body::Flow(parts) => flow::place(document, parts, fonts),
        Body::Cards(all) => cards::place(all, fonts)?,
    };
    write::write(document, &pages, &tree, fonts)
}
