//! The body publishes how many complaints were closed in time (WP-9, WP-25): a member sees what will be shown and presses. That
//! press is the only way from the body's database to the figures; what was published is frozen.

use super::timely::{self, Timely};
use super::{PublishComplaints, done_already, store};
use leka_core::Day;
use leka_platform::db::Reads;
use leka_platform::{Desk, Entry, Failure, Kind};

/// A quarter that can be published, or was.
pub struct Quarter {
    pub timely: Timely,
    /// Its last day.
    pub last: Day,
    /// The day on which it was published; `None`: it was not.
    pub published: Option<Day>,
}

/// What was published, the latest quarter first: for everybody who sees figures.
pub async fn published<R: Reads>(reads: &R) -> Result<Vec<Timely>, Failure> {
    Ok(store::list_published(reads).await?.into_iter().map(|(timely, _)| timely).collect())
}

/// What a quarter would show now.
async fn count(desk: &Desk, quarter: Day) -> Result<Timely, Failure> {
    let permit = desk.may(&PublishComplaints).await?;
    let cases = store::list_told(&desk.read_cases(&permit)?, quarter, quarter.last_of_quarter()).await?;
    Ok(Timely::count(quarter, &cases, i64::from(desk.plan().plan.protection.small_cell)))
}

/// The quarters that are over, the latest first, with what was published or would be.
pub async fn list(desk: &Desk) -> Result<Vec<Quarter>, Failure> {
    let permit = desk.may(&PublishComplaints).await?;
    let published = store::list_published(&desk.read(&permit)).await?;
    let mut out = Vec::new();
    for quarter in timely::quarters(desk.today()) {
        let last = quarter.last_of_quarter();
        let known = published.iter().find(|(timely, _)| timely.quarter == quarter);
        out.push(match known {
            Some((timely, day)) => Quarter { timely: timely.clone(), last, published: Some(*day) },
            None => Quarter { timely: count(desk, quarter).await?, last, published: None },
        });
    }
    Ok(out)
}

/// Publishes a quarter, if it still shows what the member saw.
pub async fn publish(desk: &Desk, quarter: Day, seen: &str) -> Result<(), Failure> {
    let permit = desk.may(&PublishComplaints).await?;
    if !timely::quarters(desk.today()).contains(&quarter) {
        return Err(Failure::absent());
    }
    let timely = count(desk, quarter).await?;
    if timely.seen() != seen {
        return Err(Failure::new(Kind::Conflict, "conduct-publish-changed"));
    }
    let write = desk.write(&permit).await?;
    if store::list_published(write.tx()).await?.iter().any(|(one, _)| one.quarter == quarter) {
        return Err(done_already());
    }
    store::insert_published(write.tx(), &timely, desk.today()).await?;
    write.commit(Entry::of(format!("quarter={quarter}"))).await
}
