//! Offers that name a team: what the worker says yes to is the terms of the work and the journey of the team together. The two
//! make one line of versions, so that a changed journey voids a yes exactly as a changed term does (WP-5), and the firm sees no
//! more of it than of any other offer (`rules`).

use super::acts::{Loaded, load_all, take_back_in};
use super::model::Held;
use super::rules::{self, Version};
use super::store;
use crate::returns;
use crate::teams;
use crate::teams::acts::KeepTeams;
use crate::teams::model::{Happened, Journey, Team};
use crate::work::model::Published;
use leka_core::Day;
use leka_platform::db::{Reads, Tx};
use leka_platform::{Desk, Entry, Failure, Kind};
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};

/// More versions of a journey than anybody makes: the number of a pair is that of the terms times this, and that of the journey.
const JOURNEYS: i64 = 1 << 20;
/// Nobody under this age goes out of the region (WP-16).
const FAR_AGE: i64 = 18;

/// The number of a pair; it grows with time, as both its parts do.
pub fn pair(terms: i64, journey: i64) -> i64 {
    terms * JOURNEYS + journey
}

/// The version of the terms, and that of the journey if the number is one of a pair.
pub fn split(version: i64) -> (i64, Option<i64>) {
    match version < JOURNEYS {
        true => (version, None),
        false => (version / JOURNEYS, Some(version % JOURNEYS)),
    }
}

/// What was in force together, from the first moment at which there were both, earliest first.
pub fn pairs(published: &[Published], journeys: &[Journey]) -> Vec<Version> {
    let terms = published.iter().map(|one| (one.from_at, false, one.version, &one.hash));
    let mut events: Vec<_> = terms.chain(journeys.iter().map(|one| (one.from_at, true, one.version, &one.hash))).collect();
    events.sort();
    let (mut terms, mut journey, mut out) = (None, None, Vec::new());
    for (at, is_journey, version, hash) in events {
        match is_journey {
            true => journey = Some((version, hash)),
            false => terms = Some((version, hash)),
        }
        if let (Some((one, first)), Some((other, second))) = (terms, journey) {
            let hash = Sha256::new().chain_update(first).chain_update(second).finalize().to_vec();
            out.push(Version { version: pair(one, other), hash, from: at.day() });
        }
    }
    out
}

/// The team that an offer names.
pub struct Teamed {
    pub team: Team,
    /// The day on which the person said that they are home again.
    pub back: Option<Day>,
}

pub(super) fn without() -> Failure {
    Failure::internal("an offer of a journey without its team")
}

/// The team of an application whose offer names one.
pub(super) async fn of<R: Reads>(reads: &R, desk: &Desk, application: i64) -> Result<Teamed, Failure> {
    let (team, back) = store::find_team(reads, application).await?.ok_or_else(without)?;
    Ok(Teamed { team: teams::acts::get(reads, desk, team).await?, back })
}

/// The same for many, by application.
pub(super) async fn of_all<R: Reads>(reads: &R, desk: &Desk, applications: &[i64]) -> Result<HashMap<i64, Teamed>, Failure> {
    let found = store::list_teams(reads, applications).await?;
    let numbers: BTreeSet<i64> = found.iter().map(|(_, team, _)| *team).collect();
    let known = teams::acts::list_by_number(reads, desk, &numbers.into_iter().collect::<Vec<_>>()).await?;
    let one = |(application, team, back): (i64, i64, Option<Day>)| -> Result<(i64, Teamed), Failure> {
        let team = known.get(&team).cloned().ok_or_else(Failure::absent)?;
        Ok((application, Teamed { team, back }))
    };
    found.into_iter().map(one).collect()
}

/// Why the team cannot be joined by a yes now, whoever says it; `None`: it can.
pub fn against(loaded: &Loaded, journey: &Journey, desk: &Desk) -> Option<&'static str> {
    let teamed = loaded.team.as_ref()?;
    if !teamed.team.gathers() {
        return Some("teams-gone");
    }
    if !teams::rules::is_whole(&teamed.team, loaded.outside) {
        return Some("teams-not-whole");
    }
    (!teams::rules::in_time(&journey.said, &loaded.times, desk.now())).then_some("teams-too-late")
}

/// Refused unless a yes now has its time to think before the journey, and the person is old enough for it (WP-4, WP-16).
pub(super) fn may_join(loaded: &Loaded, version: i64, desk: &Desk, born: Day) -> Result<(), Failure> {
    let Some(journey) = loaded.journey(version) else { return Ok(()) };
    if let Some(message) = against(loaded, journey, desk) {
        return Err(Failure::new(Kind::Conflict, message));
    }
    let leaves = journey.said.day("out_day").ok_or_else(Failure::absent)?;
    match loaded.outside && !rules::old_enough(born, leaves, FAR_AGE) {
        true => Err(Failure::new(Kind::Conflict, "offers-too-young").arg("age", FAR_AGE)),
        false => Ok(()),
    }
}

/// The last day on which a yes to an offer that names this team can become known: from the printed days of all of them,
/// whatever came of each (WP-10).
pub async fn known_by<R: Reads>(reads: &R, desk: &Desk, team: i64) -> Result<Option<Day>, Failure> {
    let mut latest: Option<Day> = None;
    for loaded in load_all(reads, desk, store::list_of_team(reads, team).await?).await? {
        latest = latest.max(loaded.known_by());
    }
    Ok(latest)
}

/// The latest first day of those who travel with a team, by what its firm reported.
pub async fn latest_start<R: Reads>(reads: &R, team: i64) -> Result<Option<Day>, Failure> {
    let ids: Vec<i64> = store::list_of_team(reads, team).await?.iter().map(|row| row.id).collect();
    Ok(returns::acts::list_reported(reads, &ids).await?.iter().map(|own| own.start).max())
}

/// The team that an offer is to name: one of the firm's own for this vacancy that still gathers people, and is not full. How
/// many were asked counts, not what they said.
pub(super) async fn choose(tx: &Tx, desk: &Desk, loaded: &Loaded, team: i64) -> Result<Result<Team, &'static str>, Failure> {
    let found = teams::acts::list_gathering(tx, desk, loaded.row.vacancy).await?;
    let Some(found) = found.into_iter().find(|one| one.id == team) else { return Ok(Err("teams-choose")) };
    if !teams::rules::is_whole(&found, loaded.outside) {
        return Ok(Err("teams-not-whole"));
    }
    let named = load_all(tx, desk, store::list_of_team(tx, team).await?).await?;
    let asked = named.iter().filter(|one| one.seen(desk).is_some()).count();
    match asked < teams::rules::MOST {
        true => Ok(Ok(found)),
        false => Ok(Err("teams-full")),
    }
}

/// Cancels a team of one's own firm: in the same step its offers end, as if each had been taken back (WP-3).
pub async fn cancel(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&KeepTeams).await?;
    let write = desk.write(&permit).await?;
    let team = teams::acts::get_own(write.tx(), desk, id).await?;
    if team.cancelled {
        return Ok(());
    }
    teams::acts::cancel_in(write.tx(), desk, &team).await?;
    for loaded in load_all(write.tx(), desk, store::list_of_team(write.tx(), id).await?).await? {
        // A start that the firm reported itself stands.
        if !matches!(&loaded.held, Held::Started(begun) if begun.is_reported()) {
            take_back_in(write.tx(), loaded).await?;
        }
    }
    write.commit(Entry::of(format!("cancelled team={id}"))).await
}

/// Whether the person can say that they are home again: the team has left.
pub(super) fn may_come_back(loaded: &Loaded, day: Day, today: Day) -> Result<(), Failure> {
    let left = loaded.team.as_ref().and_then(|teamed| teamed.team.day_of(Happened::Departed));
    let left = left.ok_or_else(|| Failure::new(Kind::Conflict, "offers-over"))?;
    if day > today {
        return Err(Failure::input("teams-day-later").at("day"));
    }
    if day < left {
        return Err(Failure::input("teams-day-early").arg("day", left).at("day"));
    }
    Ok(())
}
