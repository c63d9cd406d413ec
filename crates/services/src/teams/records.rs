//! What happened to a whole team, recorded by its firm: departed, arrived, contact while away, returned. Nothing here is about
//! one person, and nothing moves a figure: a start is reported for each person as ever.

use super::acts::{get_own, work_for};
use super::model::{Happened, Record};
use super::{rules, store};
use crate::offers;
use leka_core::Day;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind};

/// Record what happened to a team of one's own firm.
pub struct RecordJourney;
impl Act for RecordJourney {
    const SPEC: ActSpec = ActSpec { name: "record_journey", room: "teams", changes: true };
}

/// Records what happened on that day. A team whose firm may not take people on does not leave (WP-14, WP-16).
pub async fn record(desk: &Desk, id: i64, kind: Happened, day: Day) -> Result<(), Failure> {
    let permit = desk.may(&RecordJourney).await?;
    let write = desk.write(&permit).await?;
    let team = get_own(write.tx(), desk, id).await?;
    rules::may_record(&team, kind, day, desk.today())?;
    if kind == Happened::Returned
        && let Some(start) = offers::team::latest_start(write.tx(), id).await?.filter(|start| day < *start)
    {
        return Err(Failure::input("teams-day-early").arg("day", start).at("day"));
    }
    if kind == Happened::Departed {
        let of = work_for(write.tx(), desk, team.vacancy).await?;
        if !of.firm_may(day) || !of.firm_may(desk.today()) {
            return Err(Failure::new(Kind::Conflict, "teams-firm-may-not"));
        }
    }
    let record = Record { id: desk.new_id(), kind, day, recorded_by: desk.who.name().to_owned() };
    store::add_record(write.tx(), id, &record, desk.now()).await?;
    write.commit(Entry::of(format!("{} team={id}", kind.word()))).await
}

/// Takes the latest record back: a slip of the hand.
pub async fn undo(desk: &Desk, id: i64, record: i64) -> Result<(), Failure> {
    let permit = desk.may(&RecordJourney).await?;
    let write = desk.write(&permit).await?;
    let team = get_own(write.tx(), desk, id).await?;
    let latest = team.records.last().filter(|latest| latest.id == record);
    let Some(latest) = latest else { return Err(Failure::new(Kind::Conflict, "teams-out-of-order")) };
    store::remove_record(write.tx(), id, record).await?;
    let entry = Entry::of(format!("took back {} team={id}", latest.kind.word()));
    write.commit(entry).await
}
