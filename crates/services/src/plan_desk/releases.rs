//! Releases: figures frozen as of a day, suppression applied, with the contributions behind them (M26).

use leka_core::Day;
use leka_platform::counting::figures;
use leka_platform::counting::select::CONTRIBUTION;
use leka_platform::db::{Reads, stored_day};
use leka_platform::{Act, ActSpec, Actor, Desk, Entry, Failure, Kind};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query};
use serde_json::Value as Json;

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
    /// The figures in the shape of the contract, `confirmed` included, suppressed cells as `null`.
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
    let plan = desk.plan();
    let day = figures::as_of(&plan, desk.today(), Some(as_of))?;
    let write = desk.write(&permit).await?;
    // The one writing transaction has begun, so nobody changes a record between these figures and the rows below, and of two
    // who freeze at once the second one comes too early.
    crate::site::nightly::may_publish(write.tx()).await?;
    if let Some(failure) = too_early(write.tx(), desk).await? {
        return Err(failure);
    }
    let frozen = super::frozen::figures(&desk.office, day).await?.json(true);
    let id = next_id(write.tx()).await?;
    let text = serde_json::to_string(&frozen).map_err(Failure::internal)?;
    let row = vec![
        Value::from(id),
        Value::from(i64::from(day.number())),
        Value::from(plan.revision),
        Value::from(desk.now().0),
        Value::from(desk.who.name()),
        Value::from(text),
    ];
    write
        .tx()
        .insert_many("release", &["id", "as_of", "plan_revision", "created_at", "created_by", "figures"], [row], None)
        .await?;
    let mut rows = Query::select();
    rows.expr(Expr::val(id)).columns(CONTRIBUTION.map(Alias::new)).from(Alias::new("contribution"));
    rows.and_where(Expr::col(Alias::new("day")).lte(day.number()));
    let mut insert = Query::insert();
    insert.into_table(Alias::new("release_row")).columns(["release"].into_iter().chain(CONTRIBUTION).map(Alias::new));
    insert.select_from(rows).map_err(Failure::internal)?;
    write.tx().execute(&insert).await?;
    write.commit(Entry::of(format!("release {id} as of {day}"))).await?;
    get(&desk.office.db.reader(), id).await
}

async fn next_id<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query =
        Query::select().expr(sea_orm::sea_query::Func::max(Expr::col(Alias::new("id")))).from(Alias::new("release")).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0) + 1,
        None => 1,
    })
}

/// All releases, the latest first.
pub async fn list<R: Reads>(reads: &R) -> Result<Vec<Release>, Failure> {
    let query = select().order_by(Alias::new("id"), Order::Desc).to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// The latest release, if there is one: what those who place people see of `confirmed` (WP-7).
pub async fn latest<R: Reads>(reads: &R) -> Result<Option<Release>, Failure> {
    let query = select().order_by(Alias::new("id"), Order::Desc).limit(1).to_owned();
    reads.one(&query).await?.map(|row| read(&row)).transpose()
}

/// One release; absent is a failure.
pub async fn get<R: Reads>(reads: &R, id: i64) -> Result<Release, Failure> {
    let query = select().and_where(Expr::col(Alias::new("id")).eq(id)).to_owned();
    match reads.one(&query).await? {
        Some(row) => read(&row),
        None => Err(Failure::new(Kind::Absent, "failure-absent")),
    }
}

fn select() -> sea_orm::sea_query::SelectStatement {
    Query::select()
        .columns(["id", "as_of", "plan_revision", "created_at", "created_by", "figures"].map(Alias::new))
        .from(Alias::new("release"))
        .to_owned()
}

fn read(row: &sea_orm::QueryResult) -> Result<Release, Failure> {
    let as_of: i64 = row.try_get_by_index(1)?;
    let figures: String = row.try_get_by_index(5)?;
    Ok(Release {
        id: row.try_get_by_index(0)?,
        as_of: stored_day(as_of)?,
        plan_revision: row.try_get_by_index(2)?,
        created_at: leka_core::Moment(row.try_get_by_index(3)?),
        created_by: row.try_get_by_index(4)?,
        figures: serde_json::from_str(&figures).map_err(Failure::internal)?,
    })
}
