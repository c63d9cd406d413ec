//! SMTP: a mail to `NUMBER@DOMAIN`, as mail-to-text gateways take it. Over TLS, or without it to this machine alone.

use super::{Message, Messenger, PATIENCE};
use crate::{Failure, Kind};
use lettre::message::{Mailbox, header::ContentType};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

/// How the connection is kept from others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cover {
    /// TLS from the first byte.
    Whole,
    /// TLS after `STARTTLS`, which is required.
    Upgrade,
    /// None: to this machine alone.
    Bare,
}

/// See the module head.
pub struct Mail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Address,
    domain: String,
}

/// What is on the sender's line beside the address, and the subject: both neutral (SEC-39).
const NAME: &str = "Leka";

impl Mail {
    /// Mails over this server; `domain` is what comes behind the number.
    pub fn new(
        (host, port): (&str, Option<u16>),
        cover: Cover,
        user: Option<(String, String)>,
        from: Address,
        domain: &str,
    ) -> Result<Mail, Failure> {
        let wrong = |_| Failure::new(Kind::Input, "messages-setting-wrong").arg("name", "--messages");
        let tls = || TlsParameters::new(host.to_owned()).map_err(wrong);
        let (tls, usual) = match cover {
            Cover::Whole => (Tls::Wrapper(tls()?), 465),
            Cover::Upgrade => (Tls::Required(tls()?), 587),
            Cover::Bare => (Tls::None, 25),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(port.unwrap_or(usual))
            .tls(tls)
            .timeout(Some(PATIENCE));
        if let Some((user, secret)) = user {
            builder = builder.credentials(Credentials::new(user, secret));
        }
        Ok(Mail { transport: builder.build(), from, domain: domain.to_owned() })
    }
}

#[async_trait::async_trait]
impl Messenger for Mail {
    async fn send(&self, message: &Message) -> Result<(), Failure> {
        // Of an error only its kind: what the server said may quote the address.
        let unfit = |_| Failure::internal("mail: the address made of a number is none");
        let to = Address::new(message.number(), &self.domain).map_err(unfit)?;
        let mail = lettre::Message::builder()
            .from(Mailbox::new(Some(NAME.to_owned()), self.from.clone()))
            .to(Mailbox::new(None, to))
            .subject(NAME)
            .header(ContentType::TEXT_PLAIN)
            .body(message.text.clone())
            .map_err(|_| Failure::internal("mail: the message could not be put together"))?;
        let kind = |error: lettre::transport::smtp::Error| match error.status() {
            Some(code) => format!("mail: the server refused with {code}"),
            None if error.is_timeout() => "mail: no answer in time".to_owned(),
            None if error.is_tls() => "mail: no TLS".to_owned(),
            None => "mail: no connection".to_owned(),
        };
        self.transport.send(mail).await.map(drop).map_err(|error| Failure::internal(kind(error)))
    }
}
