//! The only writers of plans, goals by township and releases.

use crate::places;
use leka_core::Moment;
use leka_plan::{Plan, PlanError};
use leka_platform::db::{Reads, Tx};
use leka_platform::office::{self, Location, Office};
use leka_platform::{Act, ActSpec, Clock, Desk, Entry, Failure, Kind, counting};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, Func, OnConflict, Order, Query};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Puts a new text of the plan into force; older texts stay.
pub struct AdoptPlan;
impl Act for AdoptPlan {
    const SPEC: ActSpec = ActSpec { name: "adopt_plan", room: "plan_desk", changes: true };
}

/// What setting up or adopting did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adopted {
    /// The same text was in force already.
    Unchanged,
    /// A new revision is in force.
    Revision(i64),
    /// Setting up again: another text is in force, and it stays.
    Kept,
}

/// A plan that cannot be used, or anything else that went wrong.
#[derive(Debug)]
pub enum SetUpFailure {
    Plan(Vec<PlanError>),
    Other(Failure),
}
impl<E: Into<Failure>> From<E> for SetUpFailure {
    fn from(error: E) -> SetUpFailure {
        SetUpFailure::Other(error.into())
    }
}

/// `leka init`: keys, tables, reference data and plan. Again: changes nothing, whatever the plan.
pub async fn set_up(location: &Location, text: &str, file: &str, clock: Clock) -> Result<(Arc<Office>, Adopted), SetUpFailure> {
    Plan::read(text, file).map_err(SetUpFailure::Plan)?;
    let (db, _vault) = Office::prepare(location).await?;
    let tx = db.begin().await?;
    places::acts::bring_in(&tx).await?;
    let in_force = current_hash(&tx).await?;
    if in_force.is_none() {
        add_revision(&tx, text, clock.now(), "operator").await?;
    }
    tx.commit().await?;
    db.close().await?;
    let office = Office::open(location.clone(), clock, crate::FACTS).await?;
    let adopted = match in_force {
        None => {
            let desk = Desk::operator(office.clone(), leka_core::Lang::Zh);
            let permit = desk.may(&AdoptPlan).await?;
            desk.write(&permit).await?.commit(Entry::of("set up")).await?;
            Adopted::Revision(office.plan().revision)
        }
        Some(there) if there == hash(text) => Adopted::Unchanged,
        Some(_) => Adopted::Kept,
    };
    Ok((office, adopted))
}

/// Adopts a text of the plan. The same text again changes nothing; a new one becomes a revision and all is counted anew. The
/// plan of another county is refused: the records are not its own.
pub async fn adopt(desk: &Desk, text: &str, file: &str) -> Result<Adopted, SetUpFailure> {
    let plan = Plan::read(text, file).map_err(SetUpFailure::Plan)?;
    let permit = desk.may(&AdoptPlan).await?;
    let in_force = desk.plan();
    if plan.division != in_force.plan.division {
        let (found, known) = (&plan.division, &in_force.plan.division);
        return Err(Failure::new(Kind::Input, "failure-plan-other-county").arg("found", found).arg("known", known).into());
    }
    let reader = desk.read(&permit);
    if current_hash(&reader).await?.as_deref() == Some(hash(text).as_str()) {
        return Ok(Adopted::Unchanged);
    }
    let write = desk.write(&permit).await?;
    let revision = add_revision(write.tx(), text, desk.now(), desk.who.name()).await?;
    let plan = office::load_plan(write.tx()).await?.ok_or_else(|| Failure::internal("a plan that was just adopted is absent"))?;
    counting::count_all(write.tx(), desk.office.facts, &plan).await?;
    write.commit(Entry::of(format!("revision {revision}"))).await?;
    desk.office.set_plan(plan);
    Ok(Adopted::Revision(revision))
}

fn hash(text: &str) -> String {
    leka_platform::vault::hex(&Sha256::digest(text.as_bytes()))
}

async fn current_hash<R: Reads>(reads: &R) -> Result<Option<String>, Failure> {
    let query = Query::select()
        .column(Alias::new("hash"))
        .from(Alias::new("plan_revision"))
        .order_by(Alias::new("id"), Order::Desc)
        .limit(1)
        .to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

async fn add_revision(tx: &Tx, text: &str, now: Moment, by: &str) -> Result<i64, Failure> {
    let plan = Plan::read(text, "plan.toml").map_err(|_| Failure::new(Kind::Input, "failure-no-plan"))?;
    let max = |table: &str, column: &str| {
        Query::select().expr(Func::max(Expr::col(Alias::new(column)))).from(Alias::new(table)).to_owned()
    };
    let last = |row: Option<sea_orm::QueryResult>| -> Result<i64, Failure> {
        Ok(match row {
            Some(row) => row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0),
            None => 0,
        })
    };
    let revision = last(tx.one(&max("plan_revision", "id")).await?)? + 1;
    let row = vec![
        Value::from(revision),
        Value::from(plan.id.as_str()),
        Value::from(i64::from(plan.year)),
        Value::from(hash(text)),
        Value::from(text),
        Value::from(now.0),
        Value::from(by),
    ];
    tx.insert_many("plan_revision", &["id", "plan", "year", "hash", "text", "adopted_at", "adopted_by"], [row], None).await?;
    // Indicators keep their number for ever, so that contributions of older revisions stay readable.
    let first = last(tx.one(&max("indicator", "number")).await?)? + 1;
    let known = Query::select().column(Alias::new("code")).from(Alias::new("indicator")).to_owned();
    let known: Vec<String> = tx.all(&known).await?.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    let fresh = plan.bases().filter(|indicator| !known.contains(&indicator.id));
    let rows: Vec<Vec<Value>> =
        fresh.enumerate().map(|(n, indicator)| vec![Value::from(first + n as i64), Value::from(indicator.id.as_str())]).collect();
    let conflict = OnConflict::column(Alias::new("code")).do_nothing().to_owned();
    tx.insert_many("indicator", &["number", "code"], rows, Some(conflict)).await?;
    Ok(revision)
}
