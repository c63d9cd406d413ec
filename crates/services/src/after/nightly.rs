//! Once a day: rows of pay days and cases of late pay, soon after midnight; neutral messages, by day. The line in the journal
//! stands there every time and says neither how many nor whose.

use super::model::Choice;
use super::{acts, sample, store, wages};
use crate::conduct::calls::{self, Wish};
use crate::conduct::complain;
use crate::daily::Job;
use crate::offers::acts::list_begun;
use crate::people::store as people;
use leka_core::Lang;
use leka_platform::messages::Message;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, words};

/// Look at pay days, and tell those who asked for it that questions wait.
pub struct TidyAfter;
impl Act for TidyAfter {
    const SPEC: ActSpec = ActSpec { name: "tidy_after", room: "after", changes: true };
}

/// From this hour on messages go out.
const MORNING: i64 = 9;

/// Pay days, as of the desk's day.
pub async fn look(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyAfter).await?;
    let ready = complain::is_ready(desk).await?;
    let write = desk.write(&permit).await?;
    for loaded in list_begun(write.tx(), desk).await? {
        wages::look_at(write.tx(), desk, &loaded, ready).await?;
    }
    write.commit(Entry::of("")).await
}

/// Tells each person who chose it once that questions wait, or that a firm reported their last day: the same neutral words to
/// everybody, whatever they answered or will (SEC-39); or the complaint body, that they want to be telephoned.
pub async fn tell(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyAfter).await?;
    let write = desk.write(&permit).await?;
    let mut messages = Vec::new();
    for id in store::list_choosers(write.tx()).await? {
        let Some(person) = people::find(write.tx(), id).await? else { continue };
        let Some(choice) = store::find_choice(write.tx(), desk.vault(), &person).await? else { continue };
        let jobs = acts::jobs(write.tx(), desk, &person).await?;
        let waiting = jobs.iter().filter_map(|job| job.waiting(desk.today()).map(|(after, since)| (since.number(), after, job)));
        let new = waiting.max_by_key(|(since, ..)| *since).filter(|(since, ..)| choice.told.is_none_or(|told| told < *since));
        // A last day that a firm reported: the same words, and no second message of one morning.
        let ends = acts::ends_of(&jobs);
        if new.is_none() && (choice.channel != "message" || ends.iter().all(|end| choice.ends.contains(end))) {
            continue;
        }
        let since = new.as_ref().map(|(since, ..)| *since).or(choice.told);
        let mut told = Choice { told: since, ends, ..choice };
        match (told.channel.as_str(), person.phone(desk.vault())?) {
            ("message", Some(phone)) if person.phone_verified => {
                let lang = Lang::find(&told.speaks).unwrap_or_default();
                messages.push(Message::new(phone, words::word(lang, "after-message").text));
            }
            ("call", _) => {
                let Some((_, after, job)) = new else { continue };
                let wish = Wish { contact: told.contact.clone(), employer: job.record.employer.clone(), after };
                told.calls.extend(calls::ask(desk, &wish, desk.today()).await?);
            }
            _ => continue,
        }
        store::keep_choice(write.tx(), desk.vault(), &person, &told).await?;
    }
    write.commit(Entry::of("")).await?;
    for message in messages {
        // What was not handed over is in the log without a number; the questions wait in the own account all the same.
        if desk.office.send(message).await.is_err() {
            break;
        }
    }
    Ok(())
}

/// The work of every day, in its order.
pub const JOBS: [Job; 3] = [
    Job { from: 0, name: "pay days are looked at", work: |desk| Box::pin(look(desk)) },
    Job { from: 0, name: "the sample of quality", work: |desk| Box::pin(sample::night(desk)) },
    Job { from: MORNING, name: "those who asked for it hear that something waits", work: |desk| Box::pin(tell(desk)) },
];
