//! The confirming desk: the one desk without a target asks the worker whether a reported placement is theirs (WP-7).
//!
//! * It calls in a random order, which signing in anew does not shuffle; nobody chooses whom. A yes confirms the placement. Of anything else (no, not reached,
//!   would not say) only the day is kept on which it asked: no reason, no state, no other journal line (WP-3).
//! * Without a complaint body, organised and out-of-region placements are not asked about at all (WP-25).
//! * A phone that came with a ledger never confirms: only what the worker says does. A number that stands in more than one
//!   record is not called, and the page says of each whether its owner verified it.
//! * Neither answer touches version or history of the record: pages of those who place people stay as they were (WP-10).

use super::acts::ConfirmPlacement;
use super::store::confirming as store;
use crate::accounts::looks;
use crate::conduct;
use crate::people::store as people;
use leka_core::{Channel, Day, Destination};
use leka_platform::{Desk, Entry, Failure, Kind, Permit};
use sha2::{Digest, Sha256};

/// What decides whether a placement may be confirmed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct State {
    pub withdrawn: bool,
    pub confirmed: bool,
    pub channel: Channel,
    pub destination: Destination,
    pub start: Day,
    pub end: Option<Day>,
}

/// Whether a placement can be confirmed at all while there is, or is no, complaint body (WP-25).
pub fn is_confirmable(channel: Channel, destination: Destination, body_exists: bool) -> bool {
    body_exists || !(channel == Channel::Organised || destination == Destination::OutsideRegion)
}

/// Whether the worker may say that it is theirs: in force, begun, not confirmed yet, confirmable. Of whichever year: a plan bounds
/// what the desk asks about, never what somebody says of their own work.
pub fn may_be_said(state: &State, today: Day, body_exists: bool) -> bool {
    let begun = !state.withdrawn && state.start <= today;
    begun && !state.confirmed && is_confirmable(state.channel, state.destination, body_exists)
}

/// Whether the desk may ask about it: what may be said, of the plan's year.
pub fn may_be_asked(state: &State, year: (Day, Day), today: Day, body_exists: bool) -> bool {
    may_be_said(state, today, body_exists) && state.start <= year.1 && state.end.is_none_or(|end| end >= year.0)
}

/// The placement that the desk asks about, as reported. Show it only after the look was recorded, as here.
pub struct Asked {
    pub placement: i64,
    pub name: String,
    pub phone: String,
    /// The person has verified it; else it came with a list or was typed, and the desk has to make sure who speaks.
    pub own_phone: bool,
    pub employer: String,
    pub place: String,
    pub start: Day,
}

/// First and last day of the plan's year.
pub(super) fn year(desk: &Desk) -> (Day, Day) {
    let plan = desk.plan();
    (plan.plan.first_day(), plan.plan.last_day())
}

/// The next placement by chance; `None` when there is nobody to ask now. Chance orders the queue anew for each account and
/// day, by a key that nobody at a desk has, and in no other way: who signs in again to draw somebody else draws the same one.
pub async fn draw(desk: &Desk, permit: &Permit<ConfirmPlacement>) -> Result<Option<i64>, Failure> {
    let reader = desk.read(permit);
    let body = conduct::body_exists(&reader, desk).await?;
    let waiting = store::list_waiting(&reader, year(desk), desk.today(), body).await?;
    let chance = desk.vault().token_hash("draw", &format!("{}|{}", desk.today(), desk.who.name()));
    let lot = |placement: &i64| Sha256::new().chain_update(&chance).chain_update(placement.to_le_bytes()).finalize().to_vec();
    Ok(waiting.into_iter().min_by_key(lot))
}

/// Whether there is somebody to ask now: what [`draw`] would find, without drawing.
pub async fn is_any(desk: &Desk, permit: &Permit<ConfirmPlacement>) -> Result<bool, Failure> {
    let reader = desk.read(permit);
    let body = conduct::body_exists(&reader, desk).await?;
    store::is_any(&reader, year(desk), desk.today(), body).await
}

/// Whether a placement that was drawn may still be asked about today.
pub async fn still_waits(desk: &Desk, permit: &Permit<ConfirmPlacement>, placement: i64) -> Result<bool, Failure> {
    let reader = desk.read(permit);
    let body = conduct::body_exists(&reader, desk).await?;
    store::waits(&reader, year(desk), desk.today(), body, placement).await
}

/// Opens what the desk needs for one call; the look is counted (WP-27) and recorded first.
pub async fn open(desk: &Desk, permit: &Permit<ConfirmPlacement>, placement: i64) -> Result<Asked, Failure> {
    let reader = desk.read(permit);
    let record = super::store::find(&reader, placement).await?.ok_or_else(Failure::absent)?;
    let person = people::find(&reader, record.person).await?.ok_or_else(Failure::absent)?;
    looks::record(desk, permit, "name contact work", vec![person.pseudonym(desk.vault())]).await?;
    Ok(Asked {
        placement,
        name: person.name(desk.vault())?.secret().to_owned(),
        phone: person.phone(desk.vault())?.map(|phone| phone.secret().to_owned()).unwrap_or_default(),
        own_phone: person.phone_verified,
        employer: record.employer,
        place: record.place,
        start: record.start,
    })
}

/// What the desk heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// The worker said that the placement is theirs.
    Yes,
    /// Anything else; nothing of it is kept.
    Asked,
}

/// Keeps an answer. Both answers write one row, count the person again and leave the same journal line (WP-3); only a
/// yes makes the placement confirmed, and the figures move in the same transaction.
pub async fn keep(desk: &Desk, placement: i64, answer: Answer) -> Result<(), Failure> {
    let permit = desk.may(&ConfirmPlacement).await?;
    let mut write = desk.write(&permit).await?;
    let (person, state) = store::find_state(write.tx(), placement).await?.ok_or_else(Failure::absent)?;
    let body = conduct::body_exists(write.tx(), desk).await?;
    if !may_be_asked(&state, year(desk), desk.today(), body) {
        return Err(Failure::new(Kind::Conflict, "confirming-gone"));
    }
    let person = people::find(write.tx(), person).await?.ok_or_else(Failure::absent)?;
    store::keep_answer(write.tx(), placement, desk.today(), answer).await?;
    write.touch([person.id]).await?;
    write.commit(Entry::of("").about(person.pseudonym(desk.vault()), "work")).await
}

/// Takes back what this desk kept today of a placement, whichever answer it was: the record is as if it had not asked today, and
/// the journal has one more line like the others (WP-3). What the worker has said in another way meanwhile stays.
pub async fn take_back(desk: &Desk, placement: i64) -> Result<(), Failure> {
    let permit = desk.may(&ConfirmPlacement).await?;
    let mut write = desk.write(&permit).await?;
    let (person, _) = store::find_state(write.tx(), placement).await?.ok_or_else(Failure::absent)?;
    let person = people::find(write.tx(), person).await?.ok_or_else(Failure::absent)?;
    store::take_answer_back(write.tx(), placement, desk.today()).await?;
    write.touch([person.id]).await?;
    write.commit(Entry::of("").about(person.pseudonym(desk.vault()), "work")).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn wp_07_each_condition_alone() {
        let year = (day("2022-01-01"), day("2022-12-31"));
        let fine = State {
            withdrawn: false,
            confirmed: false,
            channel: Channel::Own,
            destination: Destination::County,
            start: day("2022-03-01"),
            end: None,
        };
        let ask = |state: State, body: bool| may_be_asked(&state, year, day("2022-09-30"), body);
        assert!(ask(fine, false) && ask(fine, true));
        // Whatever the complaint body: each of these alone forbids it.
        for (what, state) in [
            ("withdrawn", State { withdrawn: true, ..fine }),
            ("confirmed already", State { confirmed: true, ..fine }),
            ("not begun", State { start: day("2022-10-01"), ..fine }),
            ("ended before the year", State { end: Some(day("2021-12-31")), ..fine }),
        ] {
            assert!(!ask(state, false) && !ask(state, true), "{what}");
            // The year bounds the desk alone.
            let of_the_worker = what == "ended before the year";
            assert_eq!(may_be_said(&state, day("2022-09-30"), true), of_the_worker, "{what}");
        }
        let later = State { start: day("2023-02-07"), ..fine };
        let (asked, said) = (may_be_asked(&later, year, day("2023-03-01"), true), may_be_said(&later, day("2023-03-01"), true));
        assert_eq!((asked, said), (false, true), "work after the plan's year");
        assert!(ask(State { start: day("2021-03-01"), end: Some(day("2022-01-01")), ..fine }, false), "reaches into the year");
        // Only with a complaint body.
        for (what, state) in [
            ("organised", State { channel: Channel::Organised, ..fine }),
            ("out of the region", State { destination: Destination::OutsideRegion, ..fine }),
        ] {
            assert!(!ask(state, false) && ask(state, true), "{what}");
        }
        for (channel, destination) in [(Channel::Unknown, Destination::Unknown), (Channel::Own, Destination::Region)] {
            assert!(ask(State { channel, destination, ..fine }, false));
        }
    }
}
