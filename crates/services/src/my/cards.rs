//! Handing a card out, and the account that it opens (SEC-5): bound to the person and the act, used once, five tries;
//! whoever lost the card gets another one and the old one is void.

use super::acts::{BeginAccount, HandCard};
use super::batches::{bound, locator};
use super::store::{self, Card, Resident};
use super::{code, voice};
use crate::accounts::{acts as accounts, rules, secret};
use crate::keeping::store as keeping;
use crate::people::acts::get_own;
use crate::people::record::mark_phone;
use crate::people::store::StoredPerson;
use crate::wishes::alerts;
use leka_core::{Lang, Role};
use leka_platform::db::Reads;
use leka_platform::messages::Message;
use leka_platform::web::limiter::Key;
use leka_platform::web::{Call, session};
use leka_platform::{Actor, Desk, Entry, Failure, Write, words};

/// The division of the desk that hands a card out; empty for the confirming desk, which has no target.
pub fn handed_from(desk: &Desk) -> String {
    match &desk.who {
        Actor::Account { role: Role::ConfirmingDesk, .. } => String::new(),
        Actor::Account { division: Some(code), .. } => code.clone(),
        _ => desk.office.county().to_owned(),
    }
}

/// Binds a sealed card to a person in the desk's places. The journal knows that there is one.
pub async fn hand(desk: &Desk, person: i64, typed: &str) -> Result<(), Failure> {
    let permit = desk.may(&HandCard).await?;
    let write = desk.write(&permit).await?;
    let person = get_own(write.tx(), permit.scope(), person).await?;
    let wrong = || Failure::input("my-card-number-wrong").at("serial");
    let serial = code::serial_of(typed).ok_or_else(wrong)?;
    if !store::hand_out(write.tx(), &serial, person.id, &handed_from(desk), desk.now()).await? {
        return Err(wrong());
    }
    // The person stands at the desk: their registration is not idle (WP-23).
    keeping::used_own_account(write.tx(), person.id, desk.today()).await?;
    let told = Told::of(write.tx(), desk, &person).await?;
    write.commit(Entry::of("card").about(person.pseudonym(desk.vault()), "account")).await?;
    told.send(desk).await;
    Ok(())
}

/// The number on file hears that a desk gave somebody a way into the account, verified or not: whoever has that telephone and was
/// not at the desk can ask elsewhere. The line names nobody, and says neither which desk nor what the account is for (SEC-39).
pub struct Told(Option<Message>);

impl Told {
    /// What is to be sent to the number as it is now. The language is the one that the person chose for messages; else the line
    /// says it in Chinese and in Tibetan.
    pub async fn of<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<Told, Failure> {
        let Some(phone) = person.phone(desk.vault())? else { return Ok(Told(None)) };
        // A choice that cannot be read keeps no card back.
        let langs = match alerts::lang_of(reads, desk, person).await.unwrap_or_default() {
            Some(lang) => vec![lang],
            None => vec![Lang::Zh, Lang::Bo],
        };
        let lines: Vec<String> = langs.into_iter().map(|lang| words::word(lang, "my-card-message").text).collect();
        Ok(Told(Some(Message::new(phone, lines.join(" ")))))
    }
    /// Sends it, after the commit: a message that nobody carries keeps no card back. That it was not sent is in the log without
    /// the number.
    pub async fn send(self, desk: &Desk) {
        let Some(message) = self.0 else { return };
        if let Err(failure) = desk.office.send(message).await {
            tracing::warn!(error = %failure, "a number on file was not told of a card or of an account that a desk has seen");
        }
    }
}

/// What came of a code.
pub enum Taken {
    /// The cookie of the new session.
    In(String),
    /// Unknown, wrong, used, void, not handed out, out of tries: all the same to the outside.
    Wrong,
    /// Too many tries from there: seconds until the next is looked at.
    Wait(i64),
}

/// What was typed to open an account.
pub struct Typed<'t> {
    pub code: &'t str,
    pub password: &'t str,
    /// Others use this screen too (SEC-7).
    pub shared: bool,
}

/// Opens the account of a card, or gives it a new password; the card is used up. Either code takes the same steps (WP-8).
pub async fn take_up(call: &Call, typed: &Typed<'_>) -> Result<Taken, Failure> {
    let desk = &call.desk;
    // Before the code is looked at, so that it tells nothing about the code.
    rules::check_password(typed.password, "")?;
    // A place before anything is counted: no card dies because many came at once.
    let place = secret::place()?;
    let tried = match call.app.limiter.take([Key::From(format!("card:{}", call.source()))], desk.now()) {
        Ok(tried) => tried,
        Err(seconds) => return Ok(Taken::Wait(seconds)),
    };
    let bare = code::bare(typed.code);
    let code = bare.clone().unwrap_or_else(|| "2".repeat(code::LENGTH));
    let permit = desk.may(&BeginAccount).await?;
    let card = store::find_card(&desk.read(&permit), &locator(desk, &code)).await?;
    let write = desk.write(&permit).await?;
    let counted = store::use_try(write.tx(), card.as_ref().map_or(0, |card| card.id)).await?;
    write.commit(Entry::of("card tried")).await?;
    let card = card.filter(|_| counted && bare.is_some());
    let typed_secret = bound(card.as_ref().map_or(0, |card| card.id), &code);
    // Both, always and in this order: neither the answer nor its time tells which of the two it was.
    let first = secret::fits(&place, typed_secret.clone(), card.as_ref().map(|card| card.first.clone())).await?;
    let second = secret::fits(&place, typed_secret, card.as_ref().map(|card| card.second.clone())).await?;
    if let Some(card) = card.filter(|_| first | second)
        && let Some(cookie) = open_account(desk, &place, &card, first, typed).await?
    {
        tried.give_back();
        return Ok(Taken::In(cookie));
    }
    Ok(Taken::Wrong)
}

/// `None` when somebody else used the card in the same moment.
async fn open_account(
    desk: &Desk,
    place: &secret::Place,
    card: &Card,
    counts: bool,
    typed: &Typed<'_>,
) -> Result<Option<String>, Failure> {
    let hash = secret::hash(place, typed.password.to_owned()).await?;
    let permit = desk.may(&BeginAccount).await?;
    let write = desk.write(&permit).await?;
    if !store::use_up(write.tx(), card.id, desk.now()).await? {
        return Ok(None);
    }
    let there = store::account_of(write.tx(), card.person).await?;
    let name = accounts::name_for_resident(write.tx(), &card.serial).await?;
    let (account, epoch) = accounts::set_up_resident(&write, there, &name, &hash).await?;
    let opened = voice::opened(desk.vault(), account, card.person, &card.from, counts)?;
    keep(&write, account, there.is_some(), opened).await?;
    keeping::used_own_account(write.tx(), card.person, desk.today()).await?;
    let cookie = session::open(write.tx(), &desk.office, account, epoch, typed.shared).await?;
    write.commit(Entry::of(format!("begun account={account}"))).await?;
    Ok(Some(cookie))
}

async fn keep(write: &Write, account: i64, there: bool, opened: Resident) -> Result<(), Failure> {
    match there {
        true => {
            // Whoever had the account before may have put a telephone in: a new card begins with no other key (WP-7).
            mark_phone(write.tx(), opened.person, false).await?;
            store::open_again(write.tx(), account, opened).await
        }
        false => store::bind(write.tx(), account, opened, write.desk().now()).await,
    }
}

/// The name of the account with which somebody signs in who typed the number of a card; else what was typed.
pub async fn name_of(desk: &Desk, typed: &str) -> Result<String, Failure> {
    let permit = desk.may(&BeginAccount).await?;
    let reader = desk.read(&permit);
    let typed: String = typed.split_whitespace().collect();
    let serial = code::serial_of(&typed).unwrap_or_else(|| "0".repeat(code::DIGITS));
    // Both look-ups in every case (SEC-4).
    let account = store::account_of_serial(&reader, &serial).await?;
    let name = accounts::name_of(&reader, account.unwrap_or(0)).await?;
    Ok(name.unwrap_or(typed))
}
