//! Making a team for one's own published vacancy, and correcting it. No act here takes a person: who is in a team each person
//! decides (WP-2).

use super::model::{Journey, Team};
use super::records::RecordJourney;
use super::rules::{self, Checked, Measure, Typed};
use super::store;
use crate::keeping::rules::is_proof_over;
use crate::offers::rules::Times;
use crate::offers::team::known_by;
use crate::work::acts::{Applied, find_own, get_applied, list_applied};
use crate::work::model::{Organisation, OrganisationState, Vacancy, VacancyState};
use crate::work::store as work;
use crate::work::terms::{self, Fault};
use leka_core::{Day, Destination};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind};
use std::collections::HashMap;

/// Make, see, correct and cancel the teams of one's own firm.
pub struct KeepTeams;
impl Act for KeepTeams {
    const SPEC: ActSpec = ActSpec { name: "keep_teams", room: "teams", changes: true };
}

/// See the teams of firms, without persons: for what office, from when to when, whom to ring there.
pub struct ViewTeams;
impl Act for ViewTeams {
    const SPEC: ActSpec = ActSpec { name: "view_teams", room: "teams", changes: false };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[KeepTeams::SPEC, RecordJourney::SPEC, ViewTeams::SPEC];

/// The work that a team is for.
pub struct For {
    pub vacancy: Vacancy,
    pub organisation: Organisation,
    /// Out of the region: a partner there is named, and nobody under 18 goes (WP-16).
    pub outside: bool,
    pub times: Times,
}

impl For {
    /// By the terms in force, with the plan's times for its distance.
    fn of(desk: &Desk, applied: Applied) -> Result<For, Failure> {
        let Applied { vacancy, organisation, published } = applied;
        let in_force = published.iter().find(|one| one.version == vacancy.terms_version).ok_or_else(Failure::absent)?;
        let outside = terms::destination(in_force.terms.get("division")) == Destination::OutsideRegion.word();
        let times = Times::of(&desk.plan().plan.protection, outside);
        Ok(For { vacancy, organisation, outside, times })
    }
    /// The firm may take people on today (WP-14).
    pub fn firm_may(&self, today: Day) -> bool {
        self.organisation.state == OrganisationState::Active && self.organisation.may_offer_on(today)
    }
}

fn over() -> Failure {
    Failure::new(Kind::Conflict, "offers-vacancy-over")
}

/// The vacancy with its firm and the plan's times for its distance, by the terms in force.
pub async fn work_for<R: Reads>(reads: &R, desk: &Desk, vacancy: i64) -> Result<For, Failure> {
    For::of(desk, get_applied(reads, vacancy).await?)
}

/// A vacancy of the firm of whoever is at the desk, for which a team can be made today.
pub async fn work_for_own<R: Reads>(reads: &R, desk: &Desk, vacancy: i64) -> Result<For, Failure> {
    let own = find_own(reads, desk).await?;
    let of = work_for(reads, desk, vacancy).await?;
    if own != Some(of.organisation.id) {
        return Err(Failure::absent());
    }
    match of.vacancy.state == VacancyState::Open && of.firm_may(desk.today()) {
        true => Ok(of),
        false => Err(over()),
    }
}

/// The team if it is one of the firm of whoever is at the desk; any other is absent (SEC-15).
pub async fn get_own<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<Team, Failure> {
    let own = find_own(reads, desk).await?;
    let found = store::find(reads, desk.vault(), id).await?;
    found.filter(|team| own == Some(team.organisation) && !team.is_forgotten()).ok_or_else(Failure::absent)
}

/// The team with that number: for whoever holds an offer that names it.
pub async fn get<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<Team, Failure> {
    store::find(reads, desk.vault(), id).await?.ok_or_else(Failure::absent)
}

/// These teams, by number: for whoever holds offers that name them.
pub async fn list_by_number<R: Reads>(reads: &R, desk: &Desk, ids: &[i64]) -> Result<HashMap<i64, Team>, Failure> {
    Ok(store::find_all(reads, desk.vault(), ids).await?.into_iter().map(|team| (team.id, team)).collect())
}

/// A page of the teams of one's own firm, the latest first, with their work.
pub async fn list(desk: &Desk, offset: u64, limit: u64) -> Result<Vec<(Team, Vacancy)>, Failure> {
    let permit = desk.may(&KeepTeams).await?;
    let reader = desk.read(&permit);
    let Some(own) = find_own(&reader, desk).await? else { return Ok(Vec::new()) };
    let found = store::list_of_organisation(&reader, desk.vault(), own, offset, limit).await?;
    let of = work::find_vacancies(&reader, &found.iter().map(|team| team.vacancy).collect::<Vec<_>>()).await?;
    let of: HashMap<i64, Vacancy> = of.into_iter().map(|one| (one.id, one)).collect();
    let with_work = |team: Team| -> Result<(Team, Vacancy), Failure> {
        let vacancy = of.get(&team.vacancy).cloned().ok_or_else(Failure::absent)?;
        Ok((team, vacancy))
    };
    found.into_iter().map(with_work).collect()
}

/// How many teams of one's own firm there are.
pub async fn count(desk: &Desk) -> Result<u64, Failure> {
    let permit = desk.may(&KeepTeams).await?;
    let reader = desk.read(&permit);
    match find_own(&reader, desk).await? {
        Some(own) => store::count_of_organisation(&reader, own).await,
        None => Ok(0),
    }
}

/// A page of the teams of all firms that are not cancelled, the latest first. How many people are in one is a number of
/// choices, and is not here (WP-10).
pub async fn list_all(desk: &Desk, offset: u64, limit: u64) -> Result<Vec<(Team, For)>, Failure> {
    let permit = desk.may(&ViewTeams).await?;
    let reader = desk.read(&permit);
    let found = store::list_standing(&reader, desk.vault(), offset, limit).await?;
    let applied = list_applied(&reader, &found.iter().map(|team| team.vacancy).collect::<Vec<_>>()).await?;
    let with_work = |team: Team| -> Result<(Team, For), Failure> {
        let of = applied.get(&team.vacancy).cloned().ok_or_else(Failure::absent)?;
        Ok((team, For::of(desk, of)?))
    };
    found.into_iter().map(with_work).collect()
}

/// How many of them there are.
pub async fn count_all(desk: &Desk) -> Result<u64, Failure> {
    let permit = desk.may(&ViewTeams).await?;
    store::count_standing(&desk.read(&permit)).await
}

/// The vacancies of one's own firm for which a team can be made.
pub async fn list_open(desk: &Desk) -> Result<Vec<Vacancy>, Failure> {
    let permit = desk.may(&KeepTeams).await?;
    let reader = desk.read(&permit);
    let Some(own) = find_own(&reader, desk).await? else { return Ok(Vec::new()) };
    let mut open = work::list_open(&reader, own).await?;
    open.retain(|vacancy| vacancy.terms_version > 0 && vacancy.shown_until >= desk.today());
    Ok(open)
}

/// The teams of one's own firm for a vacancy that still gather people.
pub async fn list_gathering<R: Reads>(reads: &R, desk: &Desk, vacancy: i64) -> Result<Vec<Team>, Failure> {
    let own = find_own(reads, desk).await?;
    let mut all = store::list_of_vacancy(reads, desk.vault(), vacancy).await?;
    all.retain(|team| team.gathers() && own == Some(team.organisation));
    Ok(all)
}

/// The telephones of whoever leads a team or receives it, of all firms: none of them is a witness (WP-6).
pub async fn list_phones<R: Reads>(reads: &R, desk: &Desk) -> Result<Vec<String>, Failure> {
    store::list_phones(reads, desk.vault()).await
}

/// The earliest day out of this team if its journey is made or changed today: from the plan and the printed days of the offers
/// that name it.
pub async fn earliest<R: Reads>(reads: &R, desk: &Desk, of: &For, team: Option<i64>) -> Result<Day, Failure> {
    let printed = match team {
        Some(id) => known_by(reads, desk, id).await?,
        None => None,
    };
    Ok(rules::earliest_out(&of.times, desk.today(), printed))
}

/// Makes a team in a transaction that is there already; gives what is wrong with the form, or its number.
pub(super) async fn add_in(tx: &Tx, desk: &Desk, of: &For, typed: &Typed) -> Result<Result<i64, Vec<Fault>>, Failure> {
    let earliest = earliest(tx, desk, of, None).await?;
    let by = Measure { outside: of.outside, today: desk.today(), earliest, before: None };
    let Checked { name, journey, contacts, faults } = rules::check(typed, by);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let id = desk.new_id();
    let first = Journey { version: 1, hash: journey.hash(desk.vault()), said: journey, from_at: desk.now() };
    let team = Team {
        id,
        vacancy: of.vacancy.id,
        organisation: of.organisation.id,
        name,
        cancelled: false,
        contacts,
        version: 1,
        edits: 0,
        journeys: Vec::new(),
        records: Vec::new(),
    };
    store::add(tx, desk.vault(), &team, desk.who.name(), desk.now()).await?;
    store::add_journey(tx, desk.vault(), id, &first, desk.who.name()).await?;
    Ok(Ok(id))
}

/// Makes a team for a vacancy of one's own firm.
pub async fn add(desk: &Desk, vacancy: i64, typed: &Typed) -> Result<Result<i64, Vec<Fault>>, Failure> {
    let permit = desk.may(&KeepTeams).await?;
    let write = desk.write(&permit).await?;
    let of = work_for_own(write.tx(), desk, vacancy).await?;
    let done = add_in(write.tx(), desk, &of, typed).await?;
    if let Ok(id) = done {
        write.commit(Entry::of(format!("made team={id} vacancy={vacancy}"))).await?;
    }
    Ok(done)
}

pub(super) fn changed_meanwhile() -> Failure {
    Failure::new(Kind::Conflict, "work-changed-meanwhile")
}

/// Corrects a team. Another journey is a new version: every yes to the old one counts no more (WP-5). Names and telephones
/// are put right without one.
pub async fn correct(desk: &Desk, id: i64, seen: i64, typed: &Typed) -> Result<Vec<Fault>, Failure> {
    let permit = desk.may(&KeepTeams).await?;
    let write = desk.write(&permit).await?;
    let mut team = get_own(write.tx(), desk, id).await?;
    if team.edits != seen {
        return Err(changed_meanwhile());
    }
    if team.cancelled {
        return Err(Failure::new(Kind::Conflict, "teams-cancelled"));
    }
    let of = work_for(write.tx(), desk, team.vacancy).await?;
    let before = team.journey().ok_or_else(Failure::absent)?.said.clone();
    let earliest = earliest(write.tx(), desk, &of, Some(id)).await?;
    let by = Measure { outside: of.outside, today: desk.today(), earliest, before: Some(&before) };
    let Checked { name, journey, contacts, faults } = rules::check(typed, by);
    let moved = journey != before;
    if moved && !team.gathers() {
        return Err(Failure::new(Kind::Conflict, "teams-departed"));
    }
    if !faults.is_empty() {
        return Ok(faults);
    }
    if moved && !of.firm_may(desk.today()) {
        return Err(over());
    }
    (team.name, team.contacts) = (name, contacts);
    if moved {
        team.version += 1;
        let next = Journey { version: team.version, hash: journey.hash(desk.vault()), said: journey, from_at: desk.now() };
        store::add_journey(write.tx(), desk.vault(), id, &next, desk.who.name()).await?;
    }
    if !store::update(write.tx(), desk.vault(), &team, seen).await? {
        return Err(changed_meanwhile());
    }
    write.commit(Entry::of(format!("corrected team={id} journey={}", team.version))).await?;
    Ok(Vec::new())
}

/// Takes away who led the teams that have been over for three years, where they met, and all telephones; gives how many. Their
/// days stay as long as an offer names them, for every team alike: what stays tells of nobody's choice (WP-10, WP-23).
pub async fn forget_over(tx: &Tx, desk: &Desk) -> Result<usize, Failure> {
    let over = |team: &Team| rules::last_day(team).is_some_and(|day| is_proof_over(day, desk.today()));
    let mut all = store::list_known(tx, desk.vault()).await?;
    all.retain(over);
    for team in &all {
        store::forget(tx, desk.vault(), team).await?;
    }
    Ok(all.len())
}

/// Cancels a team in a transaction that is there already. The offers that name it are closed by the room of offers, which
/// calls this.
pub async fn cancel_in(tx: &Tx, desk: &Desk, team: &Team) -> Result<(), Failure> {
    if !team.gathers() && !team.cancelled {
        return Err(Failure::new(Kind::Conflict, "teams-departed"));
    }
    let after = Team { cancelled: true, ..team.clone() };
    match store::update(tx, desk.vault(), &after, team.edits).await? {
        true => Ok(()),
        false => Err(changed_meanwhile()),
    }
}
