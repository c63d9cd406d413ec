//! Code cards (SEC-5): 12 characters, five to find the card, seven that only a slow hash knows, bound to the person and the
//! act. Single use; five tries; whoever lost the card gets a new one and the old one is void.

use super::acts::{BeginAccount, PrintCard};
use super::store::{self, Card};
use crate::accounts::{acts as accounts, rules, secret};
use crate::people::acts::get_own;
use leka_platform::web::{Call, session};
use leka_platform::{Desk, Entry, Failure, Kind};

/// No sign looks like another one: no 0, O, 1, I, L.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH: usize = 12;
const LOCATOR: usize = 5;

/// What stands on the paper, once.
pub struct Printed {
    pub name: String,
    /// Three groups of four.
    pub code: String,
}

fn invent() -> String {
    let mut code = String::with_capacity(LENGTH);
    while code.len() < LENGTH {
        // 248 is 8 times 31: every sign is as likely as another.
        let byte: u8 = rand::random();
        if byte < 248 {
            code.push(char::from(SIGNS[usize::from(byte) % SIGNS.len()]));
        }
    }
    code
}

/// The bare signs of a typed code; `None` when it cannot be one.
fn bare(typed: &str) -> Option<String> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
    (code.len() == LENGTH && code.bytes().all(|byte| SIGNS.contains(&byte))).then_some(code)
}

fn grouped(code: &str) -> String {
    [&code[..4], &code[4..8], &code[8..]].join(" ")
}

/// What is hashed: the act and the person are in it, so that a hash fits nowhere else.
fn bound(person: i64, code: &str) -> String {
    format!("account {person} {}", &code[LOCATOR..])
}

fn locator(desk: &Desk, code: &str) -> Vec<u8> {
    desk.vault().token_hash("code card", &code[..LOCATOR])
}

/// Makes a card for a person in the desk's places. The journal knows that there is one, not what stands on it.
pub async fn print(desk: &Desk, person: i64) -> Result<Printed, Failure> {
    let permit = desk.may(&PrintCard).await?;
    get_own(&desk.read(&permit), permit.scope(), person).await?;
    let code = invent();
    let secret = secret::hash(bound(person, &code)).await?;
    let write = desk.write(&permit).await?;
    let person = get_own(write.tx(), permit.scope(), person).await?;
    let locator = locator(desk, &code);
    if store::is_taken(write.tx(), &locator).await? {
        return Err(Failure::new(Kind::Conflict, "my-card-again"));
    }
    let account = store::account_of(write.tx(), person.id).await?;
    let name = accounts::name_for_resident(write.tx(), account).await?;
    let card = Card { id: desk.new_id(), person: person.id, name: name.clone(), secret };
    store::add_card(write.tx(), &card, locator, desk.now()).await?;
    write.commit(Entry::of("card").about(person.pseudonym(desk.vault()), "account")).await?;
    Ok(Printed { name, code: grouped(&code) })
}

/// What came of a code.
pub enum Taken {
    /// The cookie of the new session.
    In(String),
    /// Unknown, wrong, used, void, out of tries: all the same to the outside.
    Wrong,
    /// Too many tries from there: seconds until the next is looked at.
    Wait(i64),
}

/// Opens the account of a card, or gives it a new password; the card is used up.
pub async fn take_up(call: &Call, typed: &str, password: &str) -> Result<Taken, Failure> {
    let (desk, now, limiter) = (&call.desk, call.desk.now(), &call.app.limiter);
    // Before the code is looked at, so that it tells nothing about the code.
    rules::check_password(password, "")?;
    let source = format!("card:{}", call.source());
    let wait = limiter.wait(&source, now);
    if wait > 0 {
        return Ok(Taken::Wait(wait));
    }
    let code = bare(typed).unwrap_or_else(|| "2".repeat(LENGTH));
    let permit = desk.may(&BeginAccount).await?;
    let card = store::find_card(&desk.read(&permit), &locator(desk, &code)).await?;
    let write = desk.write(&permit).await?;
    let counted = store::use_try(write.tx(), card.as_ref().map_or(0, |card| card.id)).await?;
    write.commit(Entry::of("card tried")).await?;
    let card = card.filter(|_| counted && bare(typed).is_some());
    let person = card.as_ref().map_or(0, |card| card.person);
    let fits = secret::fits(bound(person, &code), card.as_ref().map(|card| card.secret.clone())).await?;
    if let Some(card) = card.filter(|_| fits)
        && let Some(cookie) = open_account(desk, &card, password).await?
    {
        limiter.succeeded(&source);
        return Ok(Taken::In(cookie));
    }
    limiter.failed(&source, now);
    Ok(Taken::Wrong)
}

/// `None` when somebody else used the card in the same moment.
async fn open_account(desk: &Desk, card: &Card, password: &str) -> Result<Option<String>, Failure> {
    let hash = secret::hash(password.to_owned()).await?;
    let permit = desk.may(&BeginAccount).await?;
    let write = desk.write(&permit).await?;
    if !store::use_up(write.tx(), card.id, desk.now()).await? {
        return Ok(None);
    }
    let there = store::account_of(write.tx(), card.person).await?;
    let (account, epoch) = accounts::set_up_resident(&write, there, &card.name, &hash).await?;
    if there.is_none() {
        store::bind(write.tx(), account, card.person, desk.now()).await?;
    }
    let cookie = session::open(write.tx(), &desk.office, account, epoch, false).await?;
    write.commit(Entry::of(format!("begun account={account}"))).await?;
    Ok(Some(cookie))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_05_a_code_has_twelve_plain_signs_and_is_read_however_it_is_typed() {
        let code = invent();
        assert_eq!(bare(&grouped(&code)), Some(code.clone()));
        assert_eq!(bare(&grouped(&code).to_lowercase().replace(' ', "-")), Some(code.clone()));
        assert_ne!(code, invent());
        assert!(SIGNS.iter().all(|sign| !b"0O1IL".contains(sign)));
        for bad in ["", "ABCD EFGH", "0BCD EFGH JKMN", "ABCDEFGHJKMNP", "山山山山"] {
            assert_eq!(bare(bad), None, "{bad}");
        }
        assert_ne!(bound(1, &code), bound(2, &code));
    }
}
