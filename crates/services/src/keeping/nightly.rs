//! The keeping clock (WP-23): once a day and at every start.
//!
//! * Locked proof is destroyed when its day is over, and with the last of it the row without a name.
//! * A registration that its person did not use for two years ends: account, cards, telephone, questions for work, and the
//!   work that only they recorded. What others reported stays as long as other reports do.
//! * Work and courses, and rows of firms' rosters, go three years after they ended; whoever has nothing left and no registration
//!   goes with them.
//! * Leaders, places and telephones of teams go three years after these came back; what a firm reported of somebody three years
//!   after the last day that it reported.
//!
//! Pages do not wait for it. What it takes away is no erasure of REL-7: a new report of somebody is a new record.

use super::erase::{end_registration, remove_records};
use super::rules::{PROOF_YEARS, is_idle, is_over, years_after};
use super::{locker, store};
use crate::people::leaving;
use crate::placement::own::SOURCE;
use crate::{daily, my, placement, returns, teams, training};
use leka_core::{Day, Moment};
use leka_platform::db::Tx;
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

/// Takes away what is over, as of the desk's day.
pub async fn run(desk: &Desk) -> Result<Done, Failure> {
    let permit = desk.may(&KeepingClock).await?;
    let mut write = desk.write(&permit).await?;
    let (tx, today) = (write.tx(), desk.today());
    let mut touched = BTreeSet::new();
    let done = Done {
        locked: destroy_locked(tx, today, &mut touched).await?,
        registrations: end_idle(tx, today, &mut touched).await?,
        records: remove_old(tx, today, &mut touched).await?,
        people: remove_people(tx, today).await?,
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
async fn registered(tx: &Tx) -> Result<HashMap<i64, Day>, Failure> {
    let mut last: HashMap<i64, Day> = HashMap::new();
    let since = my::store::list_residents(tx).await?.into_iter().map(|(person, at)| (person, at.day()));
    for (person, day) in since.chain(store::own_days(tx).await?) {
        let known = last.entry(person).or_insert(day);
        *known = day.max(*known);
    }
    Ok(last)
}

async fn end_idle(tx: &Tx, today: Day, touched: &mut BTreeSet<i64>) -> Result<usize, Failure> {
    let idle: Vec<i64> =
        registered(tx).await?.into_iter().filter(|(_, last)| is_idle(*last, today)).map(|(person, _)| person).collect();
    end_registration(tx, &idle).await?;
    leaving::forget_phones(tx, &idle).await?;
    let own: Vec<i64> = placement::store::list_of_people(tx, &idle)
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
    const HOUR: i64 = 3_600_000;
    Moment(i64::from(years_after(today, -years).number()) * 24 * HOUR - 8 * HOUR)
}

async fn remove_old(tx: &Tx, today: Day, touched: &mut BTreeSet<i64>) -> Result<usize, Failure> {
    let at = before(today, PROOF_YEARS);
    let registered: HashSet<i64> = registered(tx).await?.into_keys().collect();
    let mut count = 0;
    for noun in ["placement", "training_completion"] {
        let records = store::list_recorded_before(tx, noun, at).await?;
        let over = |record: &&store::Aged| {
            let end = if record.withdrawn { Some(record.end.unwrap_or(record.recorded)) } else { record.end };
            // What somebody recorded of themselves is part of their registration and ends with it.
            let own = record.source == SOURCE && registered.contains(&record.person);
            !own && record.source != locker::SOURCE && is_over(end, record.recorded, today)
        };
        let over: Vec<&store::Aged> = records.iter().filter(over).collect();
        remove_records(tx, noun, &over.iter().map(|record| record.id).collect::<Vec<_>>()).await?;
        touched.extend(over.iter().map(|record| record.person));
        count += over.len();
    }
    Ok(count + returns::acts::forget_old(tx, years_after(today, -PROOF_YEARS), at).await?)
}

/// Whoever has no registration and nothing that is recorded of them, so many years after they were recorded.
async fn remove_people(tx: &Tx, today: Day) -> Result<usize, Failure> {
    let candidates: Vec<i64> = leaving::recorded_before(tx, before(today, PROOF_YEARS)).await?;
    let mut kept: HashSet<i64> = registered(tx).await?.into_keys().collect();
    kept.extend(placement::store::list_of_people(tx, &candidates).await?.iter().map(|record| record.person));
    kept.extend(training::store::list_of_people(tx, &candidates).await?.iter().map(|record| record.person));
    let gone: Vec<i64> = candidates.into_iter().filter(|person| !kept.contains(person)).collect();
    end_registration(tx, &gone).await?;
    leaving::remove(tx, &gone).await?;
    Ok(gone.len())
}

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    daily::start(office, "what is kept no longer is taken away", |desk| Box::pin(async move { run(desk).await.map(drop) }));
}
