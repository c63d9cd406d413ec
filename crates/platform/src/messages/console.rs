//! One line per message on standard output, for a demo at this machine. The log stays without personal data (SEC-43):
//! it goes to standard error, and this way is refused for a county of real people ([`super::settings`]).

use super::{Message, Messenger};
use crate::Failure;
use std::io::Write;

/// See the module head.
pub struct Console;

#[async_trait::async_trait]
impl Messenger for Console {
    async fn send(&self, message: &Message) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        Ok(writeln!(out, "{} {}", message.number(), message.text)?)
    }
}
