//! Once a day: a neutral message to those who may know by now that something is new in their record, and demands that are kept
//! no longer (WP-23: as long as the journal).

use super::store;
use crate::daily;
use crate::keeping::rules::{PROOF_YEARS, years_after};
use crate::messages::send_all;
use crate::people::store as people;
use leka_core::Lang;
use leka_platform::messages::Message;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Office, words};
use std::sync::Arc;

/// Tell people that something is new in their record, and take old demands away.
pub struct TidyDemands;
impl Act for TidyDemands {
    const SPEC: ActSpec = ActSpec { name: "tidy_demands", room: "demand", changes: true };
}

/// From this hour on messages go out.
const MORNING: i64 = 9;

/// The words that also say that questions wait, so that nobody who sees them learns what it is about; in both languages, as it
/// is not known here which one the person reads (WP-29).
pub fn neutral() -> String {
    let text = |lang| words::word(lang, "after-message").text;
    format!("{}\n{}", text(Lang::Zh), text(Lang::Bo))
}

/// The work of one day. Only a number that the person verified gets a message, and it never says what it is about (SEC-39).
/// What nobody carried is put back, to go out the next morning; the page has it all the same.
pub async fn run(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyDemands).await?;
    let write = desk.write(&permit).await?;
    let (tx, today) = (write.tx(), desk.today());
    let mut messages = Vec::new();
    let due = store::due(tx, today).await?;
    for (demand, id) in &due {
        store::remove_notice(tx, *demand).await?;
        let Some(person) = people::find(tx, *id).await? else { continue };
        let Some(phone) = person.phone(desk.vault())?.filter(|_| person.phone_verified) else { continue };
        messages.push((Message::new(phone, neutral()), (*demand, *id)));
    }
    let gone = store::remove_before(tx, years_after(today, -PROOF_YEARS).begins()).await?;
    if due.is_empty() && gone == 0 {
        return Ok(());
    }
    write.commit(Entry::of(format!("due={} gone={gone}", due.len()))).await?;
    put_back(desk, send_all(&desk.office, messages).await).await
}

/// Messages that wait again, by demand and person, unless one of these has gone meanwhile.
async fn put_back(desk: &Desk, unsent: Vec<(i64, i64)>) -> Result<(), Failure> {
    if unsent.is_empty() {
        return Ok(());
    }
    let permit = desk.may(&TidyDemands).await?;
    let write = desk.write(&permit).await?;
    for (demand, person) in &unsent {
        let there = store::find(write.tx(), *demand).await?.is_some() && people::find(write.tx(), *person).await?.is_some();
        if there {
            store::add_notice(write.tx(), *demand, *person, desk.today()).await?;
        }
    }
    write.commit(Entry::of(format!("unsent={}", unsent.len()))).await
}

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    let work: daily::Work = |desk| Box::pin(run(desk));
    daily::in_turn(office, vec![daily::Job { from: MORNING, name: "people hear that something is new in their record", work }]);
}
