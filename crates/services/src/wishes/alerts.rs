//! Alerts: off until asked for, one neutral line to the number that the person verified, at most once a day or a week and only
//! when there is new work within their limits; stopped with one word, without signing in (M4, WP-24, SEC-39). Whoever has them
//! also hears, in the same words, of an offer and of changed terms that need another yes (WP-4, WP-5): the next morning, with the
//! lines of everybody else, so that neither words nor hour tell which of them it was (WP-10).

use super::acts::{KeepWishes, find_of};
use super::nightly::TidyWishes;
use super::{market, store};
use crate::daily::{Job, Passed};
use crate::messages::send_all;
use crate::my::acts::own_person;
use crate::offers;
use crate::people::store::{self as people, StoredPerson};
use leka_core::{Lang, Phone};
use leka_matching::{Market, Wishes};
use leka_platform::db::Reads;
use leka_platform::messages::Message;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind, Vault, words};
use std::sync::Arc;

/// Stop the alerts to which a word belongs.
pub struct StopAlerts;
impl Act for StopAlerts {
    const SPEC: ActSpec = ActSpec { name: "stop_alerts", room: "wishes", changes: true };
}

/// How often, as words of the form with days; `off` is no row.
pub const OFTEN: [(&str, i32); 3] = [(ANSWERS, 1), ("daily", 1), ("weekly", 7)];
/// Not of new work: only when the person is asked about something.
const ANSWERS: &str = "answers";

/// From this hour on they go out.
const MORNING: i64 = 9;

/// What is sealed.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Alert {
    /// `answers`, `daily`, `weekly`.
    often: String,
    /// The language of the page on which it was chosen: in it the line speaks, and for nothing else (WP-29).
    speaks: String,
    /// Work that was first shown up to this day was told of, or was there before.
    seen: i32,
    /// The day of the latest line.
    told: i32,
    /// Stops it.
    word: String,
    /// Of which offers and terms the person has heard.
    #[serde(default)]
    answers: Vec<u32>,
}

impl Alert {
    fn days(&self) -> i32 {
        OFTEN.iter().find(|(word, _)| *word == self.often).map_or(7, |(_, days)| *days)
    }
    /// All of one length, whatever was chosen.
    fn to_text(&self) -> Result<String, Failure> {
        let text = serde_json::to_string(self).map_err(Failure::internal)?;
        Ok(format!("{text:512}"))
    }
}

fn stop_index(vault: &Vault, word: &str) -> Vec<u8> {
    vault.token_hash("alert", word)
}

/// Eight digits: easy to type on any telephone, and found by trying by nobody.
fn new_word() -> String {
    format!("{:08}", rand::random_range(0..100_000_000_u32))
}

async fn read<R: Reads>(reads: &R, vault: &Vault, person: &StoredPerson) -> Result<Option<Alert>, Failure> {
    match store::find_alert(reads, vault, person).await? {
        // What is wrong with it is not said: that would quote it in the log (WP-10).
        Some(text) => serde_json::from_str(&text).map(Some).map_err(|_| Failure::internal("alerts cannot be read")),
        None => Ok(None),
    }
}

async fn keep(write: &leka_platform::db::Tx, vault: &Vault, person: &StoredPerson, alert: &Alert) -> Result<(), Failure> {
    store::keep_alert(write, vault, person, &alert.to_text()?, stop_index(vault, &alert.word)).await
}

/// How often the person hears: `off`, `daily`, `weekly`; for their own pages and record.
pub async fn often_of<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<String, Failure> {
    Ok(read(reads, desk.vault(), person).await?.map_or_else(|| "off".to_owned(), |alert| alert.often))
}

/// The language in which the person chose to hear; for lines to that person alone (WP-29).
pub async fn lang_of<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<Option<Lang>, Failure> {
    Ok(read(reads, desk.vault(), person).await?.and_then(|alert| Lang::find(&alert.speaks)))
}

/// What the person at the desk chose, and whether a line could reach them.
pub async fn chosen(desk: &Desk) -> Result<(String, bool), Failure> {
    let permit = desk.may(&KeepWishes).await?;
    let reader = desk.read(&permit);
    let person = own_person(&reader, desk).await?;
    let may = person.phone_verified && desk.office.messenger().is_some();
    Ok((often_of(&reader, desk, &person).await?, may))
}

/// Chooses; anything but `off` needs a number that the person verified themselves.
pub async fn choose(desk: &Desk, often: &str) -> Result<(), Failure> {
    let permit = desk.may(&KeepWishes).await?;
    if often != "off" && !OFTEN.iter().any(|(word, _)| *word == often) {
        return Err(Failure::input("failure-form"));
    }
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    if often == "off" {
        store::forget_alert(write.tx(), person.id).await?;
        return write.commit().await;
    }
    if !person.phone_verified {
        return Err(Failure::new(Kind::Conflict, "after-no-number"));
    }
    let yesterday = desk.today().plus(-1).number();
    let alert = match read(write.tx(), desk.vault(), &person).await? {
        Some(before) => Alert { often: often.to_owned(), speaks: desk.lang.code().to_owned(), ..before },
        None => Alert {
            often: often.to_owned(),
            speaks: desk.lang.code().to_owned(),
            seen: yesterday,
            // The first line may come the next morning.
            told: desk.today().number() - 7,
            word: new_word(),
            answers: offers::acts::list_waiting(write.tx(), desk, person.id).await?,
        },
    };
    keep(write.tx(), desk.vault(), &person, &alert).await?;
    write.commit().await
}

/// "Tell me when I am answered", beside a question for work: kept where nothing was chosen, else it is chosen already.
pub async fn hear(desk: &Desk) -> Result<(), Failure> {
    match chosen(desk).await? {
        (often, true) if often == "off" => choose(desk, ANSWERS).await,
        _ => Ok(()),
    }
}

/// Stops the alerts to which this word belongs. Answer and journal are the same for every word.
pub async fn stop(desk: &Desk, word: &str) -> Result<(), Failure> {
    let permit = desk.may(&StopAlerts).await?;
    let digits: String = word.chars().map(leka_sheets::check::text::half_width).filter(char::is_ascii_digit).collect();
    let write = desk.write(&permit).await?;
    store::stop_alert(write.tx(), stop_index(desk.vault(), &digits)).await?;
    write.commit(Entry::of("a word was written")).await
}

/// Whether there is work within the limits that was first shown after one day and before another. Whole days only: what comes
/// today is told of tomorrow.
fn is_new(market: &Market, wishes: &Wishes, after: i32, before: i32) -> bool {
    // The newest first; those of today stand before those that count.
    let (found, _) = market.newest(wishes, market.len());
    let shown = found.iter().map(|one| market.terms(one.at).first_shown);
    shown.skip_while(|day| *day >= before).take(1).any(|day| day > after)
}

/// Somebody who is to hear: what is kept of their alerts, and what is kept of them when they have heard.
pub(super) struct Due {
    person: i64,
    before: Alert,
    told: Alert,
}

async fn due_of<R: Reads>(reads: &R, desk: &Desk, market: &Market, id: i64) -> Result<Option<Due>, Failure> {
    let today = desk.today().number();
    let Some(person) = people::find(reads, id).await? else { return Ok(None) };
    let Some(before) = read(reads, desk.vault(), &person).await? else { return Ok(None) };
    if number_of(desk, &person)?.is_none() {
        return Ok(None);
    }
    let answers = offers::acts::list_waiting(reads, desk, id).await?;
    let asked = answers.iter().any(|one| !before.answers.contains(one));
    let told = match has_work(reads, desk, market, &person, &before).await? {
        true => Alert { seen: today - 1, told: today, answers, ..before.clone() },
        false if asked => Alert { answers, ..before.clone() },
        false => return Ok(None),
    };
    Ok(Some(Due { person: id, before, told }))
}

/// Whether the person is to hear of new work today.
async fn has_work<R: Reads>(
    reads: &R,
    desk: &Desk,
    market: &Market,
    person: &StoredPerson,
    before: &Alert,
) -> Result<bool, Failure> {
    let today = desk.today().number();
    if before.often == ANSWERS || before.told + before.days() > today {
        return Ok(false);
    }
    match find_of(reads, desk, person).await?.filter(|kept| !kept.said.is_empty()) {
        Some(kept) => Ok(is_new(market, &kept.said.weighed(person)?, before.seen, today)),
        // Nothing is wished for any more.
        None => Ok(false),
    }
}

/// The number that a person verified, and no other.
fn number_of(desk: &Desk, person: &StoredPerson) -> Result<Option<Phone>, Failure> {
    Ok(person.phone(desk.vault())?.filter(|_| person.phone_verified))
}

/// Who is to hear this morning. Everybody who asked is looked at, beside whatever is written meanwhile: all open work is gone
/// through for each of them.
pub(super) async fn list_due(desk: &Desk) -> Result<Vec<Due>, Failure> {
    let permit = desk.may(&TidyWishes).await?;
    let reader = desk.read(&permit);
    let market: Arc<Market> = market::of(desk, &reader).await?;
    let (mut passed, mut due) = (Passed::default(), Vec::new());
    for id in store::list_alerted(&reader).await? {
        due.extend(passed.over(due_of(&reader, desk, &market, id).await).flatten());
    }
    passed.log(NAME);
    Ok(due)
}

/// Tells them, unless they chose otherwise meanwhile. What nobody carried is put back, to go out the next morning. The journal
/// has the same two lines every morning, whoever heard.
pub(super) async fn tell_those(desk: &Desk, due: Vec<Due>) -> Result<(), Failure> {
    let permit = desk.may(&TidyWishes).await?;
    let write = desk.write(&permit).await?;
    let mut messages = Vec::new();
    for one in due {
        let Some(person) = people::find(write.tx(), one.person).await? else { continue };
        let Some(number) = number_of(desk, &person)? else { continue };
        if read(write.tx(), desk.vault(), &person).await?.as_ref() != Some(&one.before) {
            continue;
        }
        keep(write.tx(), desk.vault(), &person, &one.told).await?;
        let lang = Lang::find(&one.told.speaks).unwrap_or_default();
        let text = words::say(lang, "wishes-alert-message", &[("word", one.told.word.clone())]).text;
        messages.push((Message::new(number, text), one));
    }
    write.commit(Entry::of("")).await?;
    let unsent = send_all(&desk.office, messages).await;
    let write = desk.write(&permit).await?;
    for one in unsent {
        let Some(person) = people::find(write.tx(), one.person).await? else { continue };
        if read(write.tx(), desk.vault(), &person).await?.as_ref() == Some(&one.told) {
            keep(write.tx(), desk.vault(), &person, &one.before).await?;
        }
    }
    write.commit(Entry::of("")).await
}

/// The lines of a morning.
pub async fn tell(desk: &Desk) -> Result<(), Failure> {
    let due = list_due(desk).await?;
    tell_those(desk, due).await
}

/// For the log.
const NAME: &str = "those who asked for it hear that there is something new";

/// The work of every morning.
pub const JOB: Job = Job { from: MORNING, name: NAME, work: |desk| Box::pin(tell(desk)) };
