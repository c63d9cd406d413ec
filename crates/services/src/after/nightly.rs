//! Once a day: rows of pay days and cases of late pay, soon after midnight; neutral messages, by day. The lines in the journal
//! stand there every time and say neither how many nor whose.

use super::model::Choice;
use super::wages::{self, Night};
use super::{acts, sample, store};
use crate::conduct::calls::{self, Sealed, Wish};
use crate::conduct::complain;
use crate::daily::{Job, Passed};
use crate::messages::send_all;
use crate::offers::acts::list_begun;
use crate::people::store::{self as people, StoredPerson};
use leka_core::{Lang, Phone};
use leka_platform::db::Reads;
use leka_platform::messages::Message;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, words};
use std::slice::from_ref;

/// Look at pay days, and tell those who asked for it that questions wait.
pub struct TidyAfter;
impl Act for TidyAfter {
    const SPEC: ActSpec = ActSpec { name: "tidy_after", room: "after", changes: true };
}

/// From this hour on messages go out.
const MORNING: i64 = 9;

/// Applications that are read in one go; between two portions pages have their turn.
const PORTION: usize = 100;

/// What there is to do for a portion. Where it cannot be read as a whole, each is read by itself, so that a damaged record keeps
/// back its own pay days and no others'.
async fn nights<R: Reads>(reads: &R, desk: &Desk, portion: &[i64], ready: bool) -> Vec<Result<Night, Failure>> {
    if let Ok(found) = wages::nights_of(reads, desk, portion, ready).await {
        return found;
    }
    let mut found = Vec::new();
    for id in portion {
        match wages::nights_of(reads, desk, from_ref(id), ready).await {
            Ok(one) => found.extend(one),
            Err(failure) => found.push(Err(failure)),
        }
    }
    found
}

/// Pay days, as of the desk's day. What there is to do is found by reading, before the writer is taken. It is written in one
/// transaction, as a line of the journal for each would count them; the body is told right before the commit, when nothing can go
/// wrong any more but the commit itself.
pub async fn look(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyAfter).await?;
    let ready = complain::is_ready(desk).await?;
    let reader = desk.read(&permit);
    let (mut passed, mut chosen, mut late) = (Passed::default(), Vec::new(), 0);
    for portion in list_begun(&reader).await?.chunks(PORTION) {
        for night in nights(&reader, desk, portion, ready).await.into_iter().filter_map(|night| passed.over(night)) {
            chosen.push(night.application());
            late += night.cases();
        }
    }
    passed.log("pay days are looked at");
    let mut cases = Vec::with_capacity(late);
    for _ in 0..late {
        cases.push(complain::prepare().await?);
    }
    let write = desk.write(&permit).await?;
    let mut tell = Vec::new();
    for portion in chosen.chunks(PORTION) {
        // Looked at again: somebody may have said something meanwhile.
        for night in wages::nights_of(write.tx(), desk, portion, ready).await? {
            tell.extend(wages::write(write.tx(), desk, night?, &mut cases).await?);
        }
    }
    complain::keep_all(desk, tell).await?;
    write.commit(Entry::of("")).await
}

/// Somebody who is to hear of something: what is kept of their choice, and what is kept of it when they have heard.
struct Due {
    person: i64,
    before: Choice,
    told: Choice,
    /// The complaint body is to telephone; else a message goes out.
    wish: Option<Wish>,
}

/// What one person is to hear this morning; `None`: nothing. It only reads.
async fn due_of<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<Option<Due>, Failure> {
    let Some(person) = people::find(reads, id).await? else { return Ok(None) };
    let Some(before) = store::find_choice(reads, desk.vault(), &person).await? else { return Ok(None) };
    let jobs = acts::jobs(reads, desk, &person).await?;
    let waiting = jobs.iter().filter_map(|job| job.waiting(desk.today()).map(|(after, since)| (since.number(), after, job)));
    let new = waiting.max_by_key(|(since, ..)| *since).filter(|(since, ..)| before.told.is_none_or(|told| told < *since));
    // A last day that a firm reported: the same words, and no second message of one morning.
    let ends = acts::ends_of(&jobs);
    if new.is_none() && (before.channel != "message" || ends.iter().all(|end| before.ends.contains(end))) {
        return Ok(None);
    }
    let since = new.as_ref().map(|(since, ..)| *since).or(before.told);
    let told = Choice { told: since, ends, ..before.clone() };
    let wish = match before.channel.as_str() {
        "message" if number_of(desk, &person)?.is_some() => None,
        "call" => {
            let Some((_, after, job)) = new else { return Ok(None) };
            Some(Wish { contact: before.contact.clone(), employer: job.record.employer.clone(), after })
        }
        _ => return Ok(None),
    };
    Ok(Some(Due { person: id, before, told, wish }))
}

/// The number that a person verified, and no other.
fn number_of(desk: &Desk, person: &StoredPerson) -> Result<Option<Phone>, Failure> {
    Ok(person.phone(desk.vault())?.filter(|_| person.phone_verified))
}

/// Tells each person who chose it once that questions wait, or that a firm reported their last day: the same neutral words to
/// everybody, whatever they answered or will (SEC-39); or the complaint body, that they want to be telephoned. What nobody
/// carried is put back, to go out the next morning. The journal has two lines every morning, whether or not there was anything.
pub async fn tell(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyAfter).await?;
    let reader = desk.read(&permit);
    let (mut passed, mut chosen) = (Passed::default(), Vec::new());
    for id in store::list_choosers(&reader).await? {
        chosen.extend(passed.over(due_of(&reader, desk, id).await).flatten());
    }
    passed.log("those who asked for it hear that something waits");
    let write = desk.write(&permit).await?;
    let (mut messages, mut wishes) = (Vec::new(), Vec::new());
    for mut due in chosen {
        // Whoever chose otherwise meanwhile is told nothing.
        let Some(person) = people::find(write.tx(), due.person).await? else { continue };
        if store::find_choice(write.tx(), desk.vault(), &person).await?.as_ref() != Some(&due.before) {
            continue;
        }
        if let Some(wish) = &due.wish {
            let sealed = calls::seal(desk, wish, desk.today()).await?;
            due.told.calls.extend(sealed.as_ref().map(Sealed::id));
            wishes.extend(sealed);
            store::keep_choice(write.tx(), desk.vault(), &person, &due.told).await?;
            continue;
        }
        let Some(number) = number_of(desk, &person)? else { continue };
        store::keep_choice(write.tx(), desk.vault(), &person, &due.told).await?;
        let lang = Lang::find(&due.told.speaks).unwrap_or_default();
        messages.push((Message::new(number, words::word(lang, "after-message").text), due));
    }
    calls::keep(desk, &wishes).await?;
    write.commit(Entry::of("")).await?;
    let unsent = send_all(&desk.office, messages).await;
    let write = desk.write(&permit).await?;
    for due in unsent {
        let Some(person) = people::find(write.tx(), due.person).await? else { continue };
        if store::find_choice(write.tx(), desk.vault(), &person).await?.as_ref() == Some(&due.told) {
            store::keep_choice(write.tx(), desk.vault(), &person, &due.before).await?;
        }
    }
    write.commit(Entry::of("")).await
}

/// The work of every day, in its order.
pub const JOBS: [Job; 3] = [
    Job { from: 0, name: "pay days are looked at", work: |desk| Box::pin(look(desk)) },
    Job { from: 0, name: "the sample of quality", work: |desk| Box::pin(sample::night(desk)) },
    Job { from: MORNING, name: "those who asked for it hear that something waits", work: |desk| Box::pin(tell(desk)) },
];
