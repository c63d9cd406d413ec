//! Messages to people go out through one interface (SEC-39): [`Messenger`], chosen once when the office starts.
//!
//! * [`file`]: one file per message in `DATA/messages`, thrown away after an hour: the default of a demo.
//! * [`console`]: one line per message on standard output; for invented people only (SEC-43).
//! * [`mail`]: SMTP, to a mail address made of the number. [`gateway`]: a signed HTTP request.
//!
//! To add one: a type with `impl Messenger`, and its word in [`settings`]. Where messages go is said by the settings of
//! the process alone, never by data (SEC-28). A message that could not be sent is an error for whoever waits for it; what
//! the other side answered stays out of the log, because it may quote the number or the text (SEC-43).

pub mod console;
pub mod file;
pub mod gateway;
pub mod mail;
pub mod settings;
#[cfg(test)]
mod tests;

pub use settings::Settings;

use crate::{Failure, Kind, Office};
use leka_core::Phone;
use std::time::Duration;

/// How long a message may take to be handed over.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// A message to one person's telephone. Its text is neutral (SEC-39): no name, vacancy, employer or outcome.
pub struct Message {
    to: Phone,
    text: String,
}

impl Message {
    /// A message to a number.
    pub fn new(to: Phone, text: String) -> Message {
        Message { to, text }
    }
    /// The number, for handing the message over and for nothing else.
    fn number(&self) -> &str {
        self.to.secret()
    }
}

/// Hands messages over to whoever carries them.
#[async_trait::async_trait]
pub trait Messenger: Send + Sync {
    /// Hands one over; a failure has a cause without number and text.
    async fn send(&self, message: &Message) -> Result<(), Failure>;
}

/// The message id of the failure of a message that was not handed over.
pub const NOT_SENT: &str = "messages-not-sent";
/// The same, because nothing is set up that could carry it.
pub const NOWHERE: &str = "messages-nowhere";

impl Office {
    /// Sends one message, or says in plain words that it did not work.
    pub async fn send(&self, message: Message) -> Result<(), Failure> {
        let Some(messenger) = self.messenger() else { return Err(Failure::new(Kind::Conflict, NOWHERE)) };
        let cause = match tokio::time::timeout(PATIENCE, messenger.send(&message)).await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(failure)) => failure.to_string(),
            Err(_) => "no answer in time".to_owned(),
        };
        tracing::error!(cause = %cause, "a message could not be sent");
        Err(Failure::new(Kind::Conflict, NOT_SENT))
    }
}
