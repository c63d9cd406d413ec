//! The only writers of plans, goals by township and releases.

use super::store::revisions as store;
use crate::places;
use leka_core::Moment;
use leka_plan::{Plan, PlanError};
use leka_platform::db::Tx;
use leka_platform::office::{self, Location, Office};
use leka_platform::{Act, ActSpec, Clock, Desk, Entry, Failure, Kind, counting};
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

/// A plan without indicators would take every figure away.
pub fn counts_something(plan: &Plan) -> Result<(), Failure> {
    match plan.indicators.is_empty() {
        true => Err(Failure::input("failure-plan-empty")),
        false => Ok(()),
    }
}

/// Whether a plan can be put into force here: it counts something, and is of this county. The reference data are those of one:
/// the plan of another has no townships or places here to be counted by.
fn of_this_county(plan: &Plan) -> Result<(), Failure> {
    counts_something(plan)?;
    if plan.division == office::COUNTY {
        return Ok(());
    }
    Err(Failure::new(Kind::Input, "failure-plan-other-county").arg("found", &plan.division).arg("known", office::COUNTY))
}

/// `leka init`: keys, tables, reference data and plan. Again: changes nothing, whatever the plan. That of another county is
/// refused before anything is made.
pub async fn set_up(location: &Location, text: &str, file: &str, clock: Clock) -> Result<(Arc<Office>, Adopted), SetUpFailure> {
    of_this_county(&Plan::read(text, file).map_err(SetUpFailure::Plan)?)?;
    let (db, _vault) = Office::prepare(location).await?;
    let tx = db.begin().await?;
    places::acts::bring_in(&tx).await?;
    let in_force = store::latest_hash(&tx).await?;
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
    of_this_county(&plan)?;
    let reader = desk.read(&permit);
    if store::latest_hash(&reader).await?.as_deref() == Some(hash(text).as_str()) {
        return Ok(Adopted::Unchanged);
    }
    let write = desk.write(&permit).await?;
    let revision = add_revision(write.tx(), text, desk.now(), desk.who.name()).await?;
    let plan = desk.office.plan_in(write.tx()).await?;
    counting::count_all(write.tx(), desk.office.facts, &plan).await?;
    write.commit(Entry::of(format!("revision {revision}"))).await?;
    desk.office.set_plan(plan);
    Ok(Adopted::Revision(revision))
}

fn hash(text: &str) -> String {
    leka_platform::vault::hex(&Sha256::digest(text.as_bytes()))
}

async fn add_revision(tx: &Tx, text: &str, now: Moment, by: &str) -> Result<i64, Failure> {
    let plan = Plan::read(text, "plan.toml").map_err(|_| Failure::new(Kind::Input, "failure-no-plan"))?;
    let revision = store::latest(tx).await? + 1;
    store::insert(tx, revision, &plan, &hash(text), text, now, by).await?;
    // Indicators keep their number for ever, so that contributions of older revisions stay readable.
    let first = store::latest_indicator(tx).await? + 1;
    let known = store::list_indicators(tx).await?;
    let fresh = plan.bases().filter(|indicator| !known.contains(&indicator.id));
    let fresh: Vec<(i64, &str)> = fresh.enumerate().map(|(n, indicator)| (first + n as i64, indicator.id.as_str())).collect();
    store::insert_indicators(tx, &fresh).await?;
    Ok(revision)
}
