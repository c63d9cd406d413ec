//! What a document says, without where it stands.

use crate::DocumentError;
use leka_core::Lang;
use serde::{Deserialize, Serialize};

/// A text and the language in which it is: for reading aloud, as the `lang` of a page.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub text: String,
    pub lang: Lang,
}

/// What stands in documents is personal: printed as its kind alone (SEC-43).
impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Text({})", self.lang.code())
    }
}

impl Text {
    pub fn new(lang: Lang, text: impl Into<String>) -> Text {
        Text { text: text.into(), lang }
    }
}

/// A document on A4 sheets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Document {
    pub title: Text,
    /// At the foot of each page, beside the number of the page; empty on cards.
    pub foot: Text,
    pub body: Body,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Body {
    /// Title and parts one below the other, on as many pages as they need.
    Flow(Vec<Part>),
    /// Cards to be cut apart, four on a sheet.
    Cards(Vec<Card>),
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Part {
    Heading(Text),
    Paragraph(Text),
    /// What something is, and its value.
    Facts(Vec<(Text, Text)>),
    /// A table with a head, which stands again on each page that it reaches.
    Table {
        heads: Vec<Text>,
        /// How wide the columns are, in parts of all of them together.
        widths: Vec<u16>,
        rows: Vec<Row>,
    },
}

/// The cells of a row.
pub type Row = Vec<Text>;

/// With which hand a line of a card is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Hand {
    Text,
    /// The number of the card.
    Number,
    /// An address to type.
    Address,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CardLine {
    pub text: Text,
    pub hand: Hand,
}

/// A sealed card: its outside, two codes, and a slip that is folded over them and torn off (WP-8).
///
/// There is no field with which one code could be told from the other one but the words of the slip.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    pub outside: Vec<CardLine>,
    pub codes: [String; 2],
    pub slip: Vec<CardLine>,
}

impl std::fmt::Debug for Card {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Card")
    }
}

impl Document {
    /// For the pipe to the process that writes the PDF.
    pub fn to_bytes(&self) -> Result<Vec<u8>, DocumentError> {
        postcard::to_stdvec(self).map_err(|_| DocumentError::Unreadable)
    }

    /// What came through the pipe.
    pub fn from_bytes(bytes: &[u8]) -> Result<Document, DocumentError> {
        postcard::from_bytes(bytes).map_err(|_| DocumentError::Unreadable)
    }
}
