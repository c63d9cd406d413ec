//! The keeping clock (WP-23): once a day and at every start.
//!
//! * Locked proof is destroyed when its day is over, and with the last of it the row without a name.
//! * A registration that its person did not use for two years ends: account, cards, telephone, questions for work, and the
//!   work that only they recorded. What others reported stays as long as other reports do.
//! * Work and courses, and rows of firms' rosters, go three years after they ended: work with the application that it came of,
//!   and with the last record whoever has no registration.
//! * Leaders, places and telephones of teams go three years after these came back; what a firm reported of somebody three years
//!   after the last day that it reported, or with the work.
//!
//! All records are gone through by reading; the transaction looks at what was chosen alone. Pages do not wait for it. What it
//! takes away is no erasure of REL-7: a new report of somebody is a new record.

use super::erase::{end_registration, remove_records};
use super::rules::{PROOF_YEARS, is_idle, is_over, years_after};
use super::{locker, store};
use crate::people::{leaving, merging};
use crate::placement::own::SOURCE;
use crate::{after, daily, my, offers, returns, teams};
use leka_core::{Day, Moment};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Office};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// Take away what is kept no longer.
pub struct KeepingClock;
impl Act for KeepingClock {
    const SPEC: ActSpec = ActSpec { name: "keeping_clock", room: "keeping", changes: true };
}

/// The most locked proofs of one night.
const MOST: u64 = 5_000;

/// What a night took away.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Done {
    pub locked: usize,
    pub registrations: usize,
    pub records: usize,
    pub people: usize,
    pub teams: usize,
    pub reports: usize,
}

/// What may go this night. It was chosen from all records by reading alone; each is looked at again before it goes.
pub(super) struct Chosen {
    /// People who did not use their registration for so long.
    idle: Vec<i64>,
    /// Records of work and of courses that are over.
    records: Vec<(&'static str, Vec<i64>)>,
    /// People to whom nothing belongs when these have gone.
    people: Vec<i64>,
}

const NOUNS: [&str; 2] = ["placement", "training_completion"];

/// Takes away what is over, as of the desk's day.
pub async fn run(desk: &Desk) -> Result<Done, Failure> {
    let chosen = choose(desk).await?;
    take_away(desk, &chosen).await
}

/// Goes through all records, beside whatever is written meanwhile.
pub(super) async fn choose(desk: &Desk) -> Result<Chosen, Failure> {
    let permit = desk.may(&KeepingClock).await?;
    let (reader, today) = (desk.read(&permit), desk.today());
    let at = before(today, PROOF_YEARS);
    let (idle, used): (Vec<_>, Vec<_>) = registered(&reader).await?.into_iter().partition(|(_, last)| is_idle(*last, today));
    let idle: Vec<i64> = idle.into_iter().map(|(person, _)| person).collect();
    let registered: HashSet<i64> = used.into_iter().map(|(person, _)| person).collect();
    let own = store::list_aged(&reader, "placement", "person", &idle).await?;
    let own = own.iter().filter(|record| record.source == SOURCE).map(|record| ("placement", record.id));
    let mut going: HashSet<(&str, i64)> = own.collect();
    let mut records = Vec::new();
    for noun in NOUNS {
        let found = store::list_recorded_before(&reader, noun, at).await?;
        let over: Vec<i64> = found.iter().filter(|one| goes(one, &registered, today)).map(|one| one.id).collect();
        going.extend(over.iter().map(|id| (noun, *id)));
        records.push((noun, over));
    }
    let mut people = leaving::recorded_before(&reader, at).await?;
    people.retain(|person| !registered.contains(person));
    for noun in NOUNS {
        let staying = store::list_aged(&reader, noun, "person", &people).await?;
        let staying = staying.iter().filter(|one| !going.contains(&(noun, one.id)));
        let kept: HashSet<i64> = staying.map(|one| one.person).collect();
        people.retain(|person| !kept.contains(person));
    }
    Ok(Chosen { idle, records, people })
}

/// Takes away what was chosen, as far as it is still over.
pub(super) async fn take_away(desk: &Desk, chosen: &Chosen) -> Result<Done, Failure> {
    let permit = desk.may(&KeepingClock).await?;
    let mut write = desk.write(&permit).await?;
    let (tx, today) = (write.tx(), desk.today());
    let mut touched = BTreeSet::new();
    let done = Done {
        locked: destroy_locked(tx, today, &mut touched).await?,
        registrations: end_idle(tx, today, &chosen.idle, &mut touched).await?,
        records: remove_old(tx, today, &chosen.records, &mut touched).await?,
        people: remove_people(tx, &chosen.people).await?,
        teams: teams::acts::forget_over(tx, desk).await?,
        reports: returns::acts::forget_over(tx, today).await?,
    };
    if done == Done::default() {
        return Ok(done);
    }
    write.touch(touched).await?;
    let (records, people) = (done.locked + done.records, done.people);
    write.commit(Entry::of(format!("records={records} people={people} teams={} reports={}", done.teams, done.reports))).await?;
    desk.office.db.checkpoint().await?;
    Ok(done)
}

async fn destroy_locked(tx: &Tx, today: Day, touched: &mut BTreeSet<i64>) -> Result<usize, Failure> {
    let over = store::locked_until_before(tx, today, MOST).await?;
    for locked in &over {
        remove_records(tx, &locked.noun, &[locked.record]).await?;
        store::remove_locked(tx, &locked.noun, locked.record).await?;
        touched.insert(locked.person);
    }
    let people: Vec<i64> = over.iter().map(|locked| locked.person).collect();
    let still = store::still_locked(tx, &people).await?;
    let gone: Vec<i64> = people.iter().copied().filter(|person| !still.contains(person)).collect();
    store::forget_people(tx, &gone).await?;
    leaving::remove(tx, &gone).await?;
    Ok(over.len())
}

/// The last day on which each registered person used their registration.
async fn registered<R: Reads>(reads: &R) -> Result<HashMap<i64, Day>, Failure> {
    Ok(latest(my::store::list_residents(reads).await?, store::own_days(reads).await?))
}

/// The same of these people alone.
async fn registered_among<R: Reads>(reads: &R, people: &[i64]) -> Result<HashMap<i64, Day>, Failure> {
    let since = my::store::list_residents_among(reads, people).await?;
    Ok(latest(since, store::own_days_among(reads, people).await?))
}

fn latest(since: Vec<(i64, Moment)>, days: Vec<(i64, Day)>) -> HashMap<i64, Day> {
    let mut last: HashMap<i64, Day> = HashMap::new();
    for (person, day) in since.into_iter().map(|(person, at)| (person, at.day())).chain(days) {
        let known = last.entry(person).or_insert(day);
        *known = day.max(*known);
    }
    last
}

async fn end_idle(tx: &Tx, today: Day, chosen: &[i64], touched: &mut BTreeSet<i64>) -> Result<usize, Failure> {
    let last = registered_among(tx, chosen).await?;
    let idle: Vec<i64> = last.into_iter().filter(|(_, last)| is_idle(*last, today)).map(|(person, _)| person).collect();
    end_registration(tx, &idle).await?;
    leaving::forget_phones(tx, &idle).await?;
    let own: Vec<i64> = store::list_aged(tx, "placement", "person", &idle)
        .await?
        .into_iter()
        .filter(|record| record.source == SOURCE)
        .map(|record| record.id)
        .collect();
    remove_records(tx, "placement", &own).await?;
    touched.extend(&idle);
    Ok(idle.len())
}

/// The first moment, in the county's time, of the day so many years ago.
fn before(today: Day, years: i16) -> Moment {
    years_after(today, -years).begins()
}

/// Whether a record of work or of a course goes.
fn goes(record: &store::Aged, registered: &HashSet<i64>, today: Day) -> bool {
    let end = if record.withdrawn { Some(record.end.unwrap_or(record.recorded)) } else { record.end };
    // What somebody recorded of themselves is part of their registration and ends with it.
    let own = record.source == SOURCE && registered.contains(&record.person);
    !own && record.source != locker::SOURCE && is_over(end, record.recorded, today)
}

async fn remove_old(
    tx: &Tx,
    today: Day,
    chosen: &[(&'static str, Vec<i64>)],
    touched: &mut BTreeSet<i64>,
) -> Result<usize, Failure> {
    let mut count = 0;
    for (noun, ids) in chosen {
        let records = store::list_aged(tx, noun, "id", ids).await?;
        let people: Vec<i64> = records.iter().map(|record| record.person).collect();
        let registered: HashSet<i64> = registered_among(tx, &people).await?.into_keys().collect();
        let over: Vec<&store::Aged> = records.iter().filter(|record| goes(record, &registered, today)).collect();
        let ids: Vec<i64> = over.iter().map(|record| record.id).collect();
        if *noun == "placement" {
            remove_begun(tx, &ids).await?;
        }
        remove_records(tx, noun, &ids).await?;
        touched.extend(over.iter().map(|record| record.person));
        count += over.len();
    }
    let at = before(today, PROOF_YEARS);
    Ok(count + returns::acts::forget_old(tx, years_after(today, -PROOF_YEARS), at).await?)
}

/// What names a record of work goes with it: the application that it came of, its pay days, what the firm reported of it.
async fn remove_begun(tx: &Tx, placements: &[i64]) -> Result<(), Failure> {
    let applications = offers::acts::forget_begun(tx, placements).await?;
    after::wages::forget(tx, &applications).await?;
    returns::acts::forget_starts(tx, &applications).await
}

/// Whoever has no registration and nothing that is recorded of them, so many years after they were recorded.
async fn remove_people(tx: &Tx, chosen: &[i64]) -> Result<usize, Failure> {
    let mut kept: HashSet<i64> = registered_among(tx, chosen).await?.into_keys().collect();
    for noun in NOUNS {
        kept.extend(store::list_aged(tx, noun, "person", chosen).await?.iter().map(|record| record.person));
    }
    let mut gone: Vec<i64> = chosen.iter().copied().filter(|person| !kept.contains(person)).collect();
    // With somebody go the records under other numbers of theirs: what is left there was withdrawn.
    let closed: Vec<i64> = merging::list_closed(tx, &gone).await?.into_iter().map(|(_, person)| person.id).collect();
    for noun in NOUNS {
        let left: Vec<i64> = store::list_aged(tx, noun, "person", &closed).await?.iter().map(|record| record.id).collect();
        remove_records(tx, noun, &left).await?;
    }
    gone.extend(closed);
    end_registration(tx, &gone).await?;
    leaving::remove(tx, &gone).await?;
    Ok(gone.len())
}

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    daily::start(office, "what is kept no longer is taken away", |desk| Box::pin(async move { run(desk).await.map(drop) }));
}
