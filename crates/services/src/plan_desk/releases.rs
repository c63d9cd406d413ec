//! Releases: figures frozen as of a day, suppression applied, with the contributions behind them (M26).

use super::frozen;
use super::store::releases as store;
use crate::conduct;
use leka_core::Day;
use leka_platform::counting::figures::as_of as day_of;
use leka_platform::db::Reads;
use leka_platform::{Act, ActSpec, Actor, Desk, Entry, Failure, Kind};
use serde_json::Value as Json;

pub use super::store::releases::{get, latest, latest_until, list};

/// Freezes figures.
pub struct CreateRelease;
impl Act for CreateRelease {
    const SPEC: ActSpec = ActSpec { name: "create_release", room: "plan_desk", changes: true };
}

/// One release.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    pub id: i64,
    pub as_of: Day,
    pub plan_revision: i64,
    pub created_at: leka_core::Moment,
    pub created_by: String,
    /// The figures in the shape of the contract, `confirmed` included; suppressed cells, and what nobody could be asked about
    /// without a complaint body, as `null`.
    pub figures: Json,
}

impl Release {
    /// The shape of `leka release show`.
    pub fn json(&self) -> Json {
        serde_json::json!({
            "id": self.id, "as_of": self.as_of.to_string(), "plan_revision": self.plan_revision,
            "created_at": self.created_at.to_string(), "created_by": self.created_by, "figures": self.figures,
        })
    }
}

/// Between two releases there are at least so many days: they are monthly (WP-7). Whoever freezes before and after an answer
/// would read the answer, the code of the card with which it was given (WP-8) and what the complaint body holds (WP-25)
/// from the difference of the two.
pub const APART: i32 = 28;

/// Why no release can be made today: the last one is not [`APART`] days old. The operator, who sees all figures live at the
/// command line, is not kept from it.
pub async fn too_early<R: Reads>(reads: &R, desk: &Desk) -> Result<Option<Failure>, Failure> {
    if matches!(desk.who, Actor::Operator) {
        return Ok(None);
    }
    let next = latest(reads).await?.map(|release| release.created_at.day().plus(APART));
    let conflict = |first: Day| Failure::new(Kind::Conflict, "releases-monthly").arg("days", APART).arg("day", first);
    Ok(next.filter(|first| *first > desk.today()).map(conflict))
}

/// Freezes all figures as of a day.
///
/// Errors: conflict where the last release is not [`APART`] days old, or where the check of the night found differences.
pub async fn create(desk: &Desk, as_of: Day) -> Result<Release, Failure> {
    let permit = desk.may(&CreateRelease).await?;
    let write = desk.write(&permit).await?;
    let plan = desk.office.plan_in(write.tx()).await?;
    let day = day_of(&plan, desk.today(), Some(as_of))?;
    // The one writing transaction has begun, so nobody changes a record between these figures and the rows below, and of two
    // who freeze at once the second one comes too early.
    crate::site::nightly::may_publish(write.tx(), desk.now()).await?;
    if let Some(failure) = too_early(write.tx(), desk).await? {
        return Err(failure);
    }
    let figures = frozen::figures(write.tx(), &desk.office, &plan, day).await?;
    let figures = match conduct::body_exists(write.tx(), desk).await? {
        true => figures,
        false => frozen::left_open(figures, &plan.plan),
    };
    let frozen = figures.json(true);
    let id = store::next_id(write.tx()).await?;
    let text = serde_json::to_string(&frozen).map_err(Failure::internal)?;
    store::insert(write.tx(), desk, id, day, plan.revision, text).await?;
    let release = get(write.tx(), id).await?;
    write.commit(Entry::of(format!("release {id} as of {day}"))).await?;
    Ok(release)
}
