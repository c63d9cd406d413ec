//! Invented applications with their offers for the demo's resident, made through the acts of this room: one from an employer,
//! one from an agency that names a work team.

use super::acts::{Loaded, ask_in, is_asked, load, work_of};
use super::answers::{Ask, offer_in, reported_of};
use super::model::{Held, Row, STARTED};
use super::rules::Times;
use super::store;
use crate::people::store as people;
use crate::placement::started;
use crate::returns;
use crate::teams;
use crate::work::model::Vacancy;
use crate::work::store as work;
use leka_core::{Day, Destination, Moment};
use leka_platform::db::stored_day;
use leka_platform::{Failure, Kind, Write};

/// The person began, on that day, with an offer of that firm, which reported it. Gives the application; nothing happens where
/// there is no vacancy.
pub async fn begun(write: &Write, person: i64, organisation: i64, start: Day) -> Result<Option<i64>, Failure> {
    let (tx, desk) = (write.tx(), write.desk());
    let Some(person) = people::find(tx, person).await? else { return Ok(None) };
    let open = work::list_open(tx, organisation).await?;
    let Some(vacancy) = open.into_iter().filter(|vacancy| vacancy.terms_hash.is_some()).max_by_key(|vacancy| vacancy.id) else {
        return Ok(None);
    };
    // The yes came on the first day of the offer.
    let outside = vacancy.listed.destination == Destination::OutsideRegion.word();
    let times = Times::of(&desk.plan().plan.protection, outside);
    let accepted = start.plus(-times.stands - times.cooling_days());
    let row = Row {
        id: desk.new_id(),
        person: person.id,
        vacancy: vacancy.id,
        organisation,
        state: STARTED.to_owned(),
        with_phone: false,
        expires: accepted.plus(times.stands),
        terms_version: Some(vacancy.terms_version),
        terms_hash: vacancy.terms_hash.clone(),
        begin: Some(start),
        accepted_version: Some(vacancy.terms_version),
        accepted_hash: vacancy.terms_hash,
        accepted_at: Some(Moment(i64::from(accepted.number()) * 86_400_000)),
        placement: None,
        start_reported: true,
        standing: true,
    };
    let loaded = load(tx, desk, row.clone()).await?;
    let placement = match started::report(tx, desk, &person, &work_of(&loaded, vacancy.terms_version, start)?).await {
        Ok(placement) => placement,
        // Too young for this work.
        Err(failure) if failure.kind == Kind::Input => return Ok(None),
        Err(failure) => return Err(failure),
    };
    store::add(tx, &Row { placement: Some(placement), ..row.clone() }).await?;
    returns::acts::keep_start(tx, &reported_of(&loaded, vacancy.terms_version, start)?).await?;
    Ok(Some(row.id))
}

/// The first vacancy of that firm for which the person can ask, `far`: one out of the region first.
async fn asked(write: &Write, person: i64, organisation: i64, far: bool) -> Result<Option<(Loaded, Vacancy)>, Failure> {
    let (tx, desk) = (write.tx(), write.desk());
    let Some(person) = people::find(tx, person).await? else { return Ok(None) };
    let mut open = work::list_open(tx, organisation).await?;
    open.retain(|vacancy| vacancy.terms_version > 0 && vacancy.shown_until >= desk.today());
    open.sort_by_key(|vacancy| (far && vacancy.listed.destination != Destination::OutsideRegion.word(), vacancy.id));
    for vacancy in open {
        // Too young for it, or over since: the next one.
        let Ok(id) = ask_in(tx, desk, &person, vacancy.id, true).await else { continue };
        let Some(row) = store::find(tx, id).await?.filter(is_asked) else { continue };
        return Ok(Some((load(tx, desk, row).await?, vacancy)));
    }
    Ok(None)
}

/// Not before the day that the terms name, nor before the time to think is over.
fn begin(vacancy: &Vacancy, loaded: &Loaded, expires: Day) -> Result<Day, Failure> {
    Ok(stored_day(vacancy.listed.begin_day)?.max(loaded.times.known_by(expires)))
}

/// The person asks for a vacancy of that firm, and the firm offers it. Nothing happens where there is no such vacancy.
pub async fn make(write: &Write, person: i64, organisation: i64) -> Result<(), Failure> {
    let Some((loaded, vacancy)) = asked(write, person, organisation, false).await? else { return Ok(()) };
    if let Held::Asked(asked) = loaded.held.clone() {
        let expires = write.desk().today().plus(loaded.times.stands + 5);
        let begin = begin(&vacancy, &loaded, expires)?;
        offer_in(write.tx(), write.desk(), &loaded, asked, Ask { begin, expires, team: None }).await?;
    }
    Ok(())
}

/// The same with a team of that firm, whose journey the person is offered with the work.
pub async fn make_with_team(write: &Write, person: i64, organisation: i64) -> Result<(), Failure> {
    let Some((loaded, vacancy)) = asked(write, person, organisation, true).await? else { return Ok(()) };
    let Some(team) = teams::invent::make(write, vacancy.id).await? else { return Ok(()) };
    let leaves = team.journey().and_then(|journey| journey.said.day("out_day"));
    if let (Held::Asked(asked), Some(leaves)) = (loaded.held.clone(), leaves) {
        let expires = write.desk().today().plus(loaded.times.stands + 5);
        let begin = begin(&vacancy, &loaded, expires)?.max(leaves.plus(1));
        offer_in(write.tx(), write.desk(), &loaded, asked, Ask { begin, expires, team: Some(&team) }).await?;
    }
    Ok(())
}
