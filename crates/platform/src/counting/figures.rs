//! Figures: sums over kept sums, by indicator and dimension, as of a day.

use super::cells::{CellKey, Cells};
use super::tallies::{Pair, Tallies, Tally};
use crate::db::Reads;
use crate::office::{Office, PlanInForce};
use crate::{Failure, Kind};
use leka_core::{Day, Share};
use leka_plan::{Amount, Count, Goal, Indicator, Unit};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query, SelectStatement};
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// A number of an indicator: persons, entries, fen; part and whole; or a milestone with its day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    Whole(i64),
    Share(Share),
    Milestone(Option<Day>),
}

impl Value {
    pub fn json(&self) -> Json {
        match self {
            Value::Whole(number) => json!(number),
            Value::Share(share) => json!({"part": share.part, "whole": share.whole}),
            Value::Milestone(day) => json!({"reached": day.is_some(), "day": day.map(|d| d.to_string())}),
        }
    }
}

/// One cell of a breakdown.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    pub key: String,
    /// `None` when suppressed.
    pub reported: Option<Value>,
    pub confirmed: Option<Value>,
    pub goal: Option<Goal>,
    pub suppressed: bool,
}

/// One indicator as of a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    pub id: String,
    pub unit: Unit,
    pub goal: Option<Goal>,
    /// `None`: the room that records this is not built yet; never shown as 0.
    pub reported: Option<Value>,
    pub confirmed: Option<Value>,
    pub recorded: bool,
    /// What belongs to none of the parts: a question to answer. `None` when the indicator has no parts.
    pub unknown: Option<(i64, i64)>,
    pub by: BTreeMap<String, Vec<Part>>,
}

/// All figures of a plan as of a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Figures {
    pub plan: String,
    pub as_of: Day,
    /// In the order of the plan; what did not change is one with the version before.
    pub figures: Vec<Arc<Figure>>,
}

impl Figures {
    /// The shape of the contract; `confirmed` only for those who may see it (WP-7).
    pub fn json(&self, with_confirmed: bool) -> Json {
        let figures: Vec<Json> = self.figures.iter().map(|figure| figure.json(with_confirmed)).collect();
        json!({"plan": self.plan, "as_of": self.as_of.to_string(), "figures": figures})
    }
    pub fn find(&self, id: &str) -> Option<&Arc<Figure>> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}

fn maybe(value: &Option<Value>) -> Json {
    value.as_ref().map_or(Json::Null, Value::json)
}
fn goal_json(goal: &Option<Goal>) -> Json {
    goal.as_ref().and_then(|goal| serde_json::to_value(goal).ok()).unwrap_or(Json::Null)
}

impl Figure {
    pub fn json(&self, with_confirmed: bool) -> Json {
        let mut out = Map::new();
        out.insert("id".into(), json!(self.id));
        out.insert("unit".into(), json!(self.unit.word()));
        out.insert("goal".into(), goal_json(&self.goal));
        out.insert("reported".into(), maybe(&self.reported));
        if with_confirmed {
            out.insert("confirmed".into(), maybe(&self.confirmed));
        }
        if !self.recorded {
            out.insert("recorded".into(), json!(false));
        }
        if let Some((reported, confirmed)) = self.unknown {
            let mut unknown = Map::new();
            unknown.insert("reported".into(), json!(reported));
            if with_confirmed {
                unknown.insert("confirmed".into(), json!(confirmed));
            }
            out.insert("unknown".into(), Json::Object(unknown));
        }
        let by: Map<String, Json> = self
            .by
            .iter()
            .map(|(dimension, parts)| {
                (dimension.clone(), Json::Array(parts.iter().map(|part| part.json(with_confirmed)).collect()))
            })
            .collect();
        out.insert("by".into(), Json::Object(by));
        Json::Object(out)
    }
}

impl Part {
    fn json(&self, with_confirmed: bool) -> Json {
        let mut out = Map::new();
        out.insert("key".into(), json!(self.key));
        out.insert("reported".into(), maybe(&self.reported));
        if with_confirmed {
            out.insert("confirmed".into(), maybe(&self.confirmed));
        }
        out.insert("goal".into(), goal_json(&self.goal));
        // `confirmed` may be hidden by itself (suppress.rs).
        if self.suppressed || (with_confirmed && self.confirmed.is_none()) {
            out.insert("suppressed".into(), json!(true));
        }
        Json::Object(out)
    }
}

/// Goals by (indicator, township or department).
pub type Allocations = HashMap<(String, String), Goal>;

/// What is asked for.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Ask {
    /// `None`: the earlier of today and the plan's last day.
    pub as_of: Option<i32>,
    /// Breakdowns besides those of the plan.
    pub by: Vec<String>,
    /// Only these indicators; empty: all.
    pub ids: Vec<String>,
}

/// Checks an as-of day: not later than today; defaults to the earlier of today and the plan's last day.
pub fn as_of(plan: &PlanInForce, today: Day, asked: Option<Day>) -> Result<Day, Failure> {
    match asked {
        Some(day) if day > today => Err(Failure::new(Kind::Input, "failure-as-of-later").arg("day", day).arg("today", today)),
        Some(day) => Ok(day),
        None => Ok(today.min(plan.plan.last_day())),
    }
}

/// The kept sums and the figures made from them; one per office.
#[derive(Default)]
pub struct FigureCache {
    cells: Cells,
    tallies: Tallies,
    /// Of which version goals and first days are; `None`: they have to be read.
    stamp: Option<Stamp>,
    goals: Allocations,
    firsts: Firsts,
    made: HashMap<(Day, Vec<String>), Kept>,
}

/// Figures, and after how many moves of the sums they were made.
struct Kept {
    figures: Arc<Figures>,
    moves: u64,
}

/// The first day of each milestone, by indicator number and basis (`true`: confirmed).
type Firsts = HashMap<(i64, bool), Day>;

impl FigureCache {
    /// Brings the sums up to the present; returns them by their keys.
    pub(super) async fn sums<R: Reads>(&mut self, reads: &R, plan: &PlanInForce) -> Result<&HashMap<CellKey, i64>, Failure> {
        let growth = match self.cells.refresh(reads).await {
            Ok(growth) => growth,
            Err(failure) => {
                // Half of the changes may be in: everything is read again next time.
                *self = FigureCache::default();
                return Err(failure);
            }
        };
        if self.tallies.is_of(plan) {
            growth.iter().for_each(|(key, growth)| self.tallies.move_by(key, *growth));
        } else {
            self.tallies = Tallies::of(plan);
            self.made.clear();
            for (key, quantity) in &self.cells.sums {
                self.tallies.move_by(key, *quantity);
            }
        }
        Ok(&self.cells.sums)
    }

    /// Brings sums, goals and milestones up to this version; what was made of other goals is let go.
    async fn refresh<R: Reads>(&mut self, reads: &R, plan: &PlanInForce, stamp: Stamp) -> Result<(), Failure> {
        let before = self.stamp.take();
        if before == Some(stamp) {
            self.stamp = before;
            return Ok(());
        }
        if before.is_none_or(|before| (before.goals, before.revision) != (stamp.goals, stamp.revision)) {
            self.made.clear();
            self.goals = allocations(reads, plan).await?;
        }
        if before.is_none_or(|before| (before.cells, before.revision) != (stamp.cells, stamp.revision)) {
            self.sums(reads, plan).await?;
            let firsts = first_days(reads, plan).await?;
            if self.firsts != firsts {
                self.made.clear();
                self.firsts = firsts;
            }
        }
        self.stamp = Some(stamp);
        Ok(())
    }

    /// The figures of a day: made anew where the sums behind a figure moved, else those of before.
    async fn of_day<R: Reads>(&mut self, reads: &R, of: &Of<'_>, day: Day) -> Result<Arc<Figures>, Failure> {
        let plan = &of.plan.plan;
        let month = i64::from(day.month().year) * 100 + i64::from(day.month().month);
        let whole = day == day.month().last_day();
        let (key, moves) = ((day, of.extra.to_vec()), self.tallies.moves());
        let before = self.made.get_mut(&key);
        let stale: Vec<bool> = match &before {
            Some(kept) if kept.moves == moves => return Ok(kept.figures.clone()),
            Some(kept) => {
                let moved = |place: &usize| self.tallies.has_moved(*place, month, whole, kept.moves);
                plan.indicators.iter().map(|indicator| of.made_of(indicator).iter().any(moved)).collect()
            }
            None => vec![true; plan.indicators.len()],
        };
        if let Some(kept) = before.filter(|_| !stale.contains(&true)) {
            kept.moves = moves;
            return Ok(kept.figures.clone());
        }
        let mut wanted = vec![false; plan.indicators.len()];
        for (indicator, _) in plan.indicators.iter().zip(&stale).filter(|(_, stale)| **stale) {
            of.made_of(indicator).into_iter().for_each(|place| wanted[place] = true);
        }
        let rest = if whole { Vec::new() } else { part_of_month(reads, of.plan, day).await? };
        let tally = self.tallies.up_to(month, whole, &rest, &wanted);
        let making = Making { of, tally, firsts: &self.firsts, goals: &self.goals, day, month };
        let before = self.made.get(&key);
        let figures = plan.indicators.iter().zip(&stale).enumerate().map(|(place, (indicator, stale))| {
            let kept = before.and_then(|kept| kept.figures.figures.get(place));
            match kept.filter(|_| !stale) {
                Some(kept) => kept.clone(),
                None => {
                    let made = making.figure(indicator);
                    kept.filter(|kept| ***kept == made).cloned().unwrap_or_else(|| Arc::new(made))
                }
            }
        });
        let figures = Arc::new(Figures { plan: plan.id.clone(), as_of: day, figures: figures.collect() });
        if self.made.len() > 64 {
            self.made.clear();
        }
        self.made.insert(key, Kept { figures: figures.clone(), moves });
        Ok(figures)
    }
}

/// By this a cached figure knows that it is still true.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Stamp {
    pub cells: i64,
    pub goals: i64,
    pub revision: i64,
    /// The latest release; 0: none.
    pub release: i64,
}

impl Stamp {
    /// Whether it is of another plan, or earlier: of no use to whoever has this one.
    pub fn is_before(&self, other: &Stamp) -> bool {
        self.revision != other.revision || self.cells < other.cells
    }
}

/// The present stamp: one small query.
pub async fn stamp<R: Reads>(reads: &R, plan: &PlanInForce) -> Result<Stamp, Failure> {
    let max = |table: &str, column: &str| {
        let query = Query::select().expr(Func::max(Expr::col(Alias::new(column)))).from(Alias::new(table)).to_owned();
        Expr::SubQuery(None, Box::new(sea_orm::sea_query::SubQueryStatement::SelectStatement(query)))
    };
    let query =
        Query::select().expr(max("cell", "version")).expr(max("allocation", "changed_at")).expr(max("release", "id")).to_owned();
    let row = reads.one(&query).await?.ok_or_else(|| Failure::internal("a count gave no row"))?;
    // Taken for 0, what cannot be read would keep old figures for good.
    let number = |i: usize| row.try_get_by_index::<Option<i64>>(i).map(Option::unwrap_or_default);
    Ok(Stamp { cells: number(0)?, goals: number(1)?, revision: plan.revision, release: number(2)? })
}

/// All figures of the plan as of a day, with the breakdowns of the plan and those in `extra`. Cached until a figure changes.
pub async fn figures(office: &Office, day: Day, extra: &[String]) -> Result<Arc<Figures>, Failure> {
    of_days(office, &[day], extra).await?.pop().ok_or_else(|| Failure::internal("a day without figures"))
}

/// The same of several days, in their order.
pub async fn of_days(office: &Office, days: &[Day], extra: &[String]) -> Result<Vec<Arc<Figures>>, Failure> {
    let plan = office.plan();
    let reader = office.db.reader();
    let stamp = stamp(&reader, &plan).await?;
    let mut cache = office.figure_cache.lock().await;
    cache.refresh(&reader, &plan, stamp).await?;
    let places = plan.plan.indicators.iter().enumerate().map(|(place, i)| (i.id.as_str(), place)).collect();
    let of = Of { plan: &plan, places, townships: office.townships(), extra };
    let mut out = Vec::with_capacity(days.len());
    for day in days {
        out.push(cache.of_day(&reader, &of, *day).await?);
    }
    Ok(out)
}

/// The query of [`part_of_month`]. It names the indicators and both bases, so that the index on them and the day is used: by
/// the day alone the database reads every contribution.
fn of_month(plan: &PlanInForce, day: Day) -> SelectStatement {
    let mut query = Query::select();
    let columns = ["indicator", "basis", "month", "township", "slot1", "slot2", "slot3", "slot4", "slot5"];
    for name in columns {
        query.column(Alias::new(name)).group_by_col(Alias::new(name));
    }
    query
        .expr(Func::cast_as(Func::sum(Expr::col(Alias::new("quantity"))), Alias::new("bigint")))
        .from(Alias::new("contribution"))
        .and_where(Expr::col(Alias::new("indicator")).is_in(plan.numbers.values().copied()))
        .and_where(Expr::col(Alias::new("basis")).is_in([0_i64, 1]))
        .and_where(Expr::col(Alias::new("day")).between(day.month().first_day().number(), day.number()));
    query
}

/// Contributions of the month of `day`, up to that day.
pub(super) async fn part_of_month<R: Reads>(reads: &R, plan: &PlanInForce, day: Day) -> Result<Vec<(CellKey, i64)>, Failure> {
    let mut out = Vec::new();
    for row in reads.all(&of_month(plan, day)).await? {
        let text = |i: usize| row.try_get_by_index::<String>(i).map(|text| Arc::<str>::from(text.as_str()));
        let key = CellKey {
            indicator: row.try_get_by_index(0)?,
            confirmed: row.try_get_by_index::<i64>(1)? == 1,
            month: row.try_get_by_index(2)?,
            township: text(3)?,
            slots: [text(4)?, text(5)?, text(6)?, text(7)?, text(8)?],
        };
        out.push((key, row.try_get_by_index(9)?));
    }
    Ok(out)
}

/// The first day of each milestone.
async fn first_days<R: Reads>(reads: &R, plan: &PlanInForce) -> Result<Firsts, Failure> {
    let milestones = plan.plan.indicators.iter().filter(|indicator| matches!(indicator.count, Count::Milestone(_)));
    let numbers: Vec<i64> = milestones.filter_map(|indicator| plan.number(&indicator.id)).collect();
    let mut out = Firsts::new();
    if numbers.is_empty() {
        return Ok(out);
    }
    let query = Query::select()
        .columns(["indicator", "basis"].map(Alias::new))
        .expr(Func::min(Expr::col(Alias::new("day"))))
        .from(Alias::new("contribution"))
        .and_where(Expr::col(Alias::new("indicator")).is_in(numbers))
        .group_by_columns(["indicator", "basis"].map(Alias::new))
        .to_owned();
    for row in reads.all(&query).await? {
        let first: Option<i64> = row.try_get_by_index(2)?;
        if let Some(first) = first.and_then(|number| i32::try_from(number).ok()) {
            out.insert((row.try_get_by_index(0)?, row.try_get_by_index::<i64>(1)? == 1), Day::from_number(first));
        }
    }
    Ok(out)
}

/// Goals by township or department: those of the plan file, then those brought in.
pub async fn allocations<R: Reads>(reads: &R, plan: &PlanInForce) -> Result<Allocations, Failure> {
    let mut goals: Allocations = plan
        .plan
        .allocations
        .iter()
        .map(|allocation| {
            let body = match &allocation.area {
                leka_plan::Area::Township(code) | leka_plan::Area::Department(code) => code.clone(),
            };
            ((allocation.indicator.clone(), body), allocation.goal)
        })
        .collect();
    let query = Query::select()
        .columns(["indicator", "body", "part", "whole"].map(Alias::new))
        .from(Alias::new("allocation"))
        .and_where(Expr::col(Alias::new("plan")).eq(plan.plan.id.as_str()))
        .to_owned();
    for row in reads.all(&query).await? {
        let (part, whole): (i64, i64) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
        let amount = if whole == 0 { Amount::Whole(part) } else { Amount::Share(Share { part, whole }) };
        let key: (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let at_most = plan.plan.indicator(&key.0).is_some_and(|i| matches!(i.goal, Some(Goal::AtMost(_))));
        goals.insert(key, if at_most { Goal::AtMost(amount) } else { Goal::AtLeast(amount) });
    }
    Ok(goals)
}

/// What figures are made of on any day.
struct Of<'m> {
    plan: &'m PlanInForce,
    /// The places of the indicators in the plan.
    places: HashMap<&'m str, usize>,
    townships: &'m [String],
    extra: &'m [String],
}

impl Of<'_> {
    fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The indicators of whose sums a figure is made.
    fn made_of(&self, indicator: &Indicator) -> Vec<usize> {
        let sides = match &indicator.count {
            Count::Share { part, whole } => vec![part, whole],
            _ => vec![&indicator.id],
        };
        sides.into_iter().chain(&indicator.parts).filter_map(|id| self.place(id)).collect()
    }
}

/// What figures of a day are made of.
struct Making<'m> {
    of: &'m Of<'m>,
    tally: Tally<'m>,
    firsts: &'m Firsts,
    goals: &'m Allocations,
    day: Day,
    /// `202203`.
    month: i64,
}

impl Making<'_> {
    fn first(&self, indicator: &Indicator, confirmed: bool) -> Option<Day> {
        let number = self.of.plan.number(&indicator.id)?;
        self.firsts.get(&(number, confirmed)).copied().filter(|first| *first <= self.day)
    }

    fn figure(&self, indicator: &Indicator) -> Figure {
        let plan = &self.of.plan.plan;
        let unit = plan.unit(indicator);
        let mut figure = Figure {
            id: indicator.id.clone(),
            unit,
            goal: indicator.goal,
            reported: None,
            confirmed: None,
            recorded: plan.built(indicator),
            unknown: None,
            by: BTreeMap::new(),
        };
        if !figure.recorded {
            return figure;
        }
        let value = |pair: Pair, whole: Option<Pair>, side: usize| match (unit, whole) {
            (Unit::Milestone, _) => Value::Milestone(self.first(indicator, side == 1)),
            (_, Some(whole)) => Value::Share(Share { part: pair.0[side], whole: whole.0[side] }),
            (_, None) => Value::Whole(pair.0[side]),
        };
        let place = |id: &str| self.of.place(id).unwrap_or(usize::MAX);
        let (own, whole) = match &indicator.count {
            Count::Share { part, whole } => (place(part), Some(place(whole))),
            _ => (place(&indicator.id), None),
        };
        let (total, total_whole) = (self.tally.total(own), whole.map(|whole| self.tally.total(whole)));
        figure.reported = Some(value(total, total_whole, 0));
        figure.confirmed = Some(value(total, total_whole, 1));
        if !indicator.parts.is_empty() {
            let of_part = |id: &String, side: usize| self.tally.total(place(id)).0[side];
            let rest = |side: usize| total.0[side] - indicator.parts.iter().map(|id| of_part(id, side)).sum::<i64>();
            figure.unknown = Some((rest(0), rest(1)));
        }
        let mut wanted = indicator.by.clone();
        for dimension in self.of.extra.iter().filter(|dimension| has_breakdown(self.of.plan, indicator, dimension)) {
            if !wanted.contains(dimension) {
                wanted.push(dimension.clone());
            }
        }
        for dimension in wanted {
            let parts = self.tally.by(own, &dimension);
            let wholes = whole.map(|whole| self.tally.by(whole, &dimension));
            let mut keys: Vec<String> = match dimension.as_str() {
                "township" => self.of.townships.to_vec(),
                "month" => {
                    (1..=12).map(|m| format!("{:04}-{m:02}", plan.year)).filter(|k| month_number(k) <= self.month).collect()
                }
                _ => Vec::new(),
            };
            let found = parts.iter().chain(wholes.iter().flatten()).flat_map(|parts| parts.names());
            let mut others: Vec<&str> = found.filter(|name| !keys.iter().any(|key| key == name)).collect();
            others.sort_unstable();
            others.dedup();
            keys.extend(others.into_iter().map(str::to_owned));
            order_as_listed(self.of.plan, indicator, &dimension, &mut keys);
            let cells = keys.into_iter().map(|key| {
                let pair = parts.map_or(Pair::default(), |parts| parts.of(&key));
                let whole = wholes.map(|wholes| wholes.map_or(Pair::default(), |wholes| wholes.of(&key)));
                let goal = match dimension.as_str() {
                    "township" => self.goals.get(&(indicator.id.clone(), key.clone())).copied(),
                    _ => None,
                };
                Part {
                    reported: Some(value(pair, whole, 0)),
                    confirmed: Some(value(pair, whole, 1)),
                    goal,
                    suppressed: false,
                    key,
                }
            });
            let cells: Vec<Part> = cells.collect();
            figure.by.insert(dimension, cells);
        }
        figure
    }
}

fn month_number(key: &str) -> i64 {
    key.replace('-', "").parse().unwrap_or(0)
}

/// The order of the word list for closed dimensions (industry, project, services, unknown).
fn order_as_listed(plan: &PlanInForce, indicator: &Indicator, dimension: &str, keys: &mut [String]) {
    let fact = fact_of(plan, indicator);
    let words = fact.and_then(|fact| fact.slot(dimension).and_then(|slot| fact.dimensions[slot].words));
    if let Some(words) = words {
        keys.sort_by_key(|key| words.iter().position(|word| word == key).unwrap_or(usize::MAX));
    }
}

/// The fact behind an indicator (for a share: behind its part).
pub fn fact_of<'p>(plan: &'p PlanInForce, indicator: &'p Indicator) -> Option<&'static leka_core::FactSpec> {
    let id = match &indicator.count {
        Count::Share { part, .. } => part.as_str(),
        _ => indicator.id.as_str(),
    };
    plan.plan.counted(id).and_then(|counted| counted.base.count.base()).map(|base| base.fact)
}

fn has_breakdown(plan: &PlanInForce, indicator: &Indicator, dimension: &str) -> bool {
    fact_of(plan, indicator).is_some_and(|fact| fact.has_breakdown(dimension))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::{Db, statement};
    use leka_plan::Plan;
    use sea_orm::{DbBackend, Statement, Value as Stored};

    fn plan() -> PlanInForce {
        let plan = Plan::read(include_str!("../../../../plans/luolong-2022/plan.toml"), "plan.toml").unwrap();
        let numbers = plan.bases().zip(1..).map(|(indicator, number)| (indicator.id.clone(), number)).collect();
        PlanInForce { plan, revision: 1, numbers }
    }

    async fn database() -> (tempfile::TempDir, Db) {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
        (dir, db)
    }

    #[tokio::test]
    async fn the_days_of_a_month_are_read_by_the_index_and_not_all_contributions() {
        let (_dir, db) = database().await;
        let query = statement(DbBackend::Sqlite, &of_month(&plan(), "2022-08-15".parse().unwrap()));
        let explained = Statement { sql: format!("EXPLAIN QUERY PLAN {}", query.sql), ..query };
        let rows = db.reader().all_raw(explained).await.unwrap();
        let way: Vec<String> = rows.iter().map(|row| row.try_get_by_index(3).unwrap()).collect();
        assert!(way[0].contains("contribution_indicator_basis_day (indicator=? AND basis=? AND day>? AND day<?)"), "{way:?}");
    }

    #[tokio::test]
    async fn rel_18_a_stamp_that_cannot_be_read_is_a_failure_and_keeps_no_old_figures() {
        let (_dir, db) = database().await;
        assert_eq!(stamp(&db.reader(), &plan()).await.unwrap(), Stamp { revision: 1, ..Stamp::default() });
        let tx = db.begin().await.unwrap();
        let columns = ["plan", "indicator", "body", "part", "whole", "changed_at", "changed_by"];
        let mut row: Vec<Stored> = ["p", "i", "b"].map(Stored::from).into();
        row.extend([Stored::from(1_i64), Stored::from(0_i64), Stored::from("no moment"), Stored::from("x")]);
        tx.insert_many("allocation", &columns, [row], None).await.unwrap();
        tx.commit().await.unwrap();
        assert!(stamp(&db.reader(), &plan()).await.is_err());
    }
}
