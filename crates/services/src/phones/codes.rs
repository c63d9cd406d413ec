//! One-time codes (SEC-5): eight digits, ten minutes, five tries, used once, kept as a slow hash, bound to one purpose, one
//! number and whoever asked for it: the account, or the browser of a visitor.
//!
//! A caller makes a code with [`prepare`], keeps it in a transaction of its own with [`Ready::keep`], sends it with
//! [`Ready::send`]. When it comes back: [`find`], [`count_try`] in a transaction that is committed whatever comes of it,
//! [`fits`], and [`use_up`] in the transaction of the act that it is good for. Of two at once, one wins there.

use super::rules::{self, MINUTES};
use super::store::{self, Code};
use crate::accounts::secret::{self, Place};
use leka_core::Phone;
use leka_platform::db::{Reads, Tx};
use leka_platform::messages::Message;
use leka_platform::vault::{Domain, hex};
use leka_platform::web::Call;
use leka_platform::{Desk, Failure, Vault, words};

/// What a code is good for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    Verify,
    SignIn,
    Register,
    /// Delete one's own record.
    Delete,
    /// Stand as witness of a yes.
    Witness,
}

impl Purpose {
    fn word(self) -> &'static str {
        match self {
            Purpose::Verify => "verify",
            Purpose::SignIn => "sign_in",
            Purpose::Register => "register",
            Purpose::Delete => "delete",
            Purpose::Witness => "witness",
        }
    }
}

/// A code that is asked for.
pub struct Ask {
    pub purpose: Purpose,
    /// Keyed hash of whoever asks.
    pub holder: Vec<u8>,
    pub phone: Phone,
    /// The account that it is about.
    pub account: Option<i64>,
    /// Whether the message holds the code; else it says that the number opens nothing, and the code is known to nobody.
    pub told: bool,
}

/// A code that is made and not yet kept.
pub struct Ready {
    code: Code,
    message: Message,
}

/// What is hashed: purpose and row are in it, so that a hash fits nowhere else.
fn bound(purpose: &str, id: i64, code: &str) -> String {
    format!("{purpose} {id} {code}")
}
fn place(id: i64) -> String {
    format!("one_time_code|phone_sealed|{id}")
}

/// Seconds to wait before whoever asks gets another message sent to this number; known and unknown numbers wait alike.
pub fn wait(call: &Call, phone: &Phone) -> Result<(), i64> {
    let source = format!("message source:{}", call.source());
    let asker = call.account().map_or_else(|_| source.clone(), |account| format!("message account:{account}"));
    let number = hex(&call.desk.vault().token_hash("limit", phone.secret()));
    let (own, number) = (format!("{asker} number:{number}"), format!("message number:{number}"));
    let wanted = [(source.as_str(), rules::PER_SOURCE), (own.as_str(), rules::PER_ASKER), (number.as_str(), rules::PER_NUMBER)];
    call.app.quota.take(&wanted, call.desk.now())
}

/// Makes a code. The work is the same whether the message will hold it or not.
pub async fn prepare(desk: &Desk, ask: Ask) -> Result<Ready, Failure> {
    let (id, code) = (desk.new_id(), rules::new_code());
    let purpose = ask.purpose.word();
    let secret = secret::hash(&secret::place()?, bound(purpose, id, &code)).await?;
    let with = [("code", code), ("minutes", MINUTES.to_string())];
    let said = match (ask.told, ask.purpose) {
        // A witness is to read it out, and hears what for; all other codes are told to nobody.
        (true, Purpose::Witness) => words::say(desk.lang, "phones-message-witness", &with),
        (true, _) => words::say(desk.lang, "phones-message-code", &with),
        (false, _) => words::word(desk.lang, "phones-message-none"),
    };
    let phone_sealed = desk.vault().seal(Domain::Accounts, &place(id), ask.phone.secret().as_bytes())?;
    let until = desk.now().plus_minutes(MINUTES);
    let Ask { holder, account, phone, .. } = ask;
    let code = Code { id, purpose, holder, phone_sealed, account, secret, until };
    Ok(Ready { code, message: Message::new(phone, said.text) })
}

impl Ready {
    /// Keeps it, in the place of an earlier one.
    pub async fn keep(&self, tx: &Tx, desk: &Desk) -> Result<(), Failure> {
        store::put(tx, &self.code, desk.now()).await
    }
    /// Sends it; what could not be sent is an error that the person sees.
    pub async fn send(self, desk: &Desk) -> Result<(), Failure> {
        desk.office.send(self.message).await.map_err(|failure| failure.at("phone"))
    }
}

/// A code that waits to be typed.
pub struct Waiting(Code);

impl Waiting {
    /// The number that it went to.
    pub fn phone(&self, vault: &Vault) -> Result<Phone, Failure> {
        let plain = vault.unseal(Domain::Accounts, &place(self.0.id), &self.0.phone_sealed)?;
        let text = String::from_utf8(plain).map_err(|_| Failure::internal("a sealed number is no text"))?;
        Phone::parse(&text).ok_or_else(|| Failure::internal("a sealed number is none"))
    }
    /// The account that it is about.
    pub fn account(&self) -> Option<i64> {
        self.0.account
    }
}

/// The code that waits for this holder.
pub async fn find<R: Reads>(reads: &R, desk: &Desk, purpose: Purpose, holder: &[u8]) -> Result<Option<Waiting>, Failure> {
    Ok(store::find(reads, purpose.word(), holder, desk.now()).await?.map(Waiting))
}

/// A try that was counted.
pub struct Counted {
    /// The code had one left.
    left: bool,
    place: Place,
}

/// Counts a try before anything is compared; the same statement when there is no code. Where there is no place to compare it,
/// none is counted: no code dies because many came at once.
pub async fn count_try(tx: &Tx, desk: &Desk, waiting: Option<&Waiting>) -> Result<Counted, Failure> {
    let place = secret::place()?;
    let left = store::use_try(tx, waiting.map_or(0, |waiting| waiting.0.id), desk.now()).await?;
    Ok(Counted { left, place })
}

/// Whether a typed code fits; the same work when there is none to compare with.
pub async fn fits(waiting: Option<&Waiting>, counted: Counted, typed: &str) -> Result<bool, Failure> {
    let code = rules::code_of(typed);
    let waiting = waiting.filter(|_| counted.left && code.is_some());
    let typed = code.unwrap_or_default();
    let secret = match waiting {
        Some(Waiting(code)) => (bound(code.purpose, code.id, &typed), Some(code.secret.clone())),
        None => (bound("", 0, &typed), None),
    };
    secret::fits(&counted.place, secret.0, secret.1).await
}

/// Uses a code up in the transaction of the act that it is good for; false when somebody else was faster.
pub async fn use_up(tx: &Tx, desk: &Desk, waiting: &Waiting) -> Result<bool, Failure> {
    store::use_up(tx, waiting.0.id, desk.now()).await
}
