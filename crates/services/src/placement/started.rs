//! Placements that come of an accepted offer: the firm's report is `reported`, the worker's own word is confirmed as any
//! other of their own (WP-7). Called by the room `offers` inside its transaction; the checks are those of a ledger row.

use super::acts::{lines, write_record};
use super::confirming::is_confirmable;
use super::ledger::employer_key;
use super::own::{SOURCE, Voice, WAY, by as by_person};
use super::store::{self, Stored};
use super::{own, rules};
use crate::conduct;
use crate::intake::history::{self, Line};
use crate::people::roll::By;
use crate::people::store::StoredPerson;
use crate::{after, offers};
use leka_core::{Channel, Day, Destination, Fen, PlacementKind, Sector};
use leka_platform::db::Tx;
use leka_platform::{Desk, Failure, Kind};

/// The source of a record that a firm made of its own accepted offer. No file can have it.
pub const FROM_OFFER: &str = ":offer";

/// What the accepted terms say of the work.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Work {
    pub employer: String,
    pub start: Day,
    pub sector: Sector,
    pub channel: Channel,
    pub destination: Destination,
    pub place: String,
    pub trade: String,
    /// For a month; other periods are not kept here.
    pub pay: Option<Fen>,
}

fn record_of(by: &By<'_>, desk: &Desk, person: &StoredPerson, work: &Work, source: &str) -> Stored {
    Stored {
        id: desk.new_id(),
        person: person.id,
        employer: work.employer.clone(),
        employer_key: employer_key(&work.employer),
        start: work.start,
        end: None,
        kind: PlacementKind::Transfer,
        sector: work.sector,
        channel: work.channel,
        destination: work.destination,
        place: work.place.clone(),
        trade: work.trade.clone(),
        pay: work.pay.map(|fen| fen.0),
        pay_period: work.pay.map_or(String::new(), |_| "month".to_owned()),
        confirmed: false,
        said: false,
        withdrawn: false,
        import: None,
        source: source.to_owned(),
        sheet: String::new(),
        row: 0,
        version: 1,
        recorded_by: by.account.to_owned(),
    }
}

/// What speaks against a record of this work, as [`report`] would say it; nothing is stored.
pub fn check(desk: &Desk, person: &StoredPerson, work: &Work) -> Result<(), Failure> {
    let by = By { account: desk.who.name(), now: desk.now(), import: None, sheets: &[] };
    check_record(desk, person, &record_of(&by, desk, person, work, FROM_OFFER))
}

fn check_record(desk: &Desk, person: &StoredPerson, record: &Stored) -> Result<(), Failure> {
    match rules::check(record, person.national_id(desk.vault())?.birth_day()).first() {
        Some(fault) => Err(Failure::input(fault.message)),
        None => Ok(()),
    }
}

/// Stores it, or finds the record of the same start that is there already.
async fn put(tx: &Tx, by: &By<'_>, desk: &Desk, person: &StoredPerson, work: &Work, source: &str) -> Result<i64, Failure> {
    let record = record_of(by, desk, person, work, source);
    check_record(desk, person, &record)?;
    let known = store::list_of_people(tx, &[person.id]).await?;
    match known.into_iter().find(|known| known.is(record.start, &record.employer_key)) {
        Some(there) if !there.withdrawn => Ok(there.id),
        Some(there) => {
            let mut back = Stored { withdrawn: false, ..there.clone() };
            write_record(tx, &mut back).await?;
            history::write(tx, by, lines(&there, &back)).await?;
            Ok(there.id)
        }
        None => {
            store::insert(tx, by, &[&record]).await?;
            let line = Line::of("placement", record.id, "recorded").from_to("", &record.start.to_string());
            history::write(tx, by, vec![line]).await?;
            Ok(record.id)
        }
    }
}

/// The firm reports the start: a reported placement. Gives its id.
pub async fn report(tx: &Tx, desk: &Desk, person: &StoredPerson, work: &Work) -> Result<i64, Failure> {
    let by = By { account: desk.who.name(), now: desk.now(), import: None, sheets: &[] };
    put(tx, &by, desk, person, work, FROM_OFFER).await
}

/// The worker says that they have started: recorded as their own, and confirmed where it may be (WP-25) and over a channel
/// that no reporting body controls (WP-7).
pub async fn say(tx: &Tx, desk: &Desk, person: &StoredPerson, voice: &Voice, work: &Work) -> Result<i64, Failure> {
    let id = put(tx, &by_person(desk), desk, person, work, SOURCE).await?;
    let record = store::find(tx, id).await?.ok_or_else(Failure::absent)?;
    let may = is_confirmable(record.channel, record.destination, conduct::body_exists(tx, desk).await?);
    if may && own::is_free_of(tx, desk, person, voice, &record).await? {
        store::confirm(tx, id, WAY, voice.counts).await?;
    }
    Ok(id)
}

/// The worker says that work which the firm reported is theirs; refused when it cannot be confirmed now (WP-25).
pub async fn confirm(tx: &Tx, desk: &Desk, person: &StoredPerson, voice: &Voice, id: i64) -> Result<(), Failure> {
    own::confirm(tx, desk, person, voice, id).await
}

/// Another first day is another record. The application that the work came of goes with it, and what was drawn of it, so that pay
/// days and questions go on (WP-17). It leaves no line and is done alike whether or not there was one (WP-10).
pub async fn follow(tx: &Tx, desk: &Desk, person: &StoredPerson, from: i64, to: i64) -> Result<(), Failure> {
    offers::acts::move_begun(tx, from, to).await?;
    after::sample::move_to(tx, desk, person, from, to).await
}

/// The worker left: one step, no reason, whoever recorded the start.
pub async fn left(tx: &Tx, desk: &Desk, person: &StoredPerson, id: i64, day: Day) -> Result<(), Failure> {
    let before = store::find(tx, id).await?.filter(|record| record.person == person.id).ok_or_else(Failure::absent)?;
    if before.withdrawn {
        return Err(Failure::new(Kind::Conflict, "people-withdrawn-first"));
    }
    if day > desk.today() {
        return Err(Failure::input("my-work-later"));
    }
    let mut after = Stored { end: Some(day), ..before.clone() };
    if let Some(fault) = rules::check(&after, person.national_id(desk.vault())?.birth_day()).first() {
        return Err(Failure::input(fault.message));
    }
    if after == before {
        return Ok(());
    }
    write_record(tx, &mut after).await?;
    history::write(tx, &by_person(desk), lines(&before, &after)).await
}
