//! Why this number: the rows that count, and the rows that do not, each with its reason.

use super::select::filter_expression;
use super::source::{FactSource, RecordRow, SLOTS, YearRule};
use crate::Failure;
use crate::db::Reads;
use crate::office::PlanInForce;
use leka_core::Day;
use leka_plan::{Count, Filter, Indicator, Term};
use sea_orm::QueryResult;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, JoinType, Order, Query, SelectStatement, SimpleExpr};
use std::collections::HashMap;

/// Which of the two figures is explained.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Basis {
    Reported,
    Confirmed,
}

impl Basis {
    pub const fn word(self) -> &'static str {
        match self {
            Basis::Reported => "reported",
            Basis::Confirmed => "confirmed",
        }
    }
    pub fn find(word: &str) -> Option<Basis> {
        [Basis::Reported, Basis::Confirmed].into_iter().find(|basis| basis.word() == word)
    }
}

/// One row behind a figure, or beside it.
#[derive(Clone, PartialEq, Debug)]
pub struct ExplainedRow {
    pub counts: bool,
    /// Code of why it does not count (`not-first`, `too-short`, …).
    pub reason: Option<String>,
    pub record: i64,
    pub subject: i64,
    pub township: String,
    /// `YYYY-MM`, or empty when it counts in no month.
    pub month: String,
    pub quantity: i64,
    /// Whether the record itself is confirmed.
    pub confirmed: bool,
    pub import: Option<i64>,
    /// Who brought the file in; empty when it came from no file.
    pub sent_by: String,
    /// The division of whoever brought it in.
    pub sent_from: String,
    pub file: String,
    pub sheet: String,
    pub row: i64,
    pub recorded_by: String,
    pub slots: Vec<String>,
}

/// The answer to "why this number?".
#[derive(Clone, PartialEq, Debug)]
pub struct Explanation {
    pub id: String,
    pub as_of: Day,
    pub basis: Basis,
    pub rows: Vec<ExplainedRow>,
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Ask {
    pub as_of: Day,
    pub basis: Basis,
    /// Dimension and value; township and month too.
    pub only: Vec<(String, String)>,
    /// Only rows of this township (the reader's scope).
    pub within: Option<String>,
}

fn of(table: &str, name: &str) -> Expr {
    Expr::col((Alias::new(table), Alias::new(name)))
}

/// The part of a share, or the indicator itself: whose rows are behind the number.
pub fn counted_indicator<'p>(plan: &'p PlanInForce, indicator: &'p Indicator) -> Option<&'p Indicator> {
    match &indicator.count {
        Count::Share { part, .. } => plan.plan.indicator(part),
        _ => Some(indicator),
    }
}

/// Dimensions of `only` as a filter over slots; `None` when a dimension is unknown to the fact.
fn only_filter(source: &FactSource, only: &[(String, String)]) -> Option<Filter> {
    let mut filter = Filter::default();
    for (dimension, value) in only.iter().filter(|(d, _)| d != "township" && d != "month") {
        let slot = source.fact.slot(dimension)?;
        let term = Term { dimension: source.fact.dimensions[slot].name, slot, values: vec![value.clone()] };
        filter = filter.and(&Filter { terms: vec![term] });
    }
    Some(filter)
}

/// The contributions behind a figure, as a query; `None` when the indicator has none.
pub fn counting_rows(plan: &PlanInForce, source: &FactSource, indicator: &Indicator, ask: &Ask) -> Option<SelectStatement> {
    let counted = plan.plan.counted(&indicator.id)?;
    let number = plan.number(&counted.base.id)?;
    let filter = counted.filter.and(&only_filter(source, &ask.only)?);
    let mut query = Query::select();
    query
        .from_as(Alias::new("contribution"), Alias::new("k"))
        .and_where(of("k", "indicator").eq(number))
        .and_where(of("k", "basis").eq(i64::from(ask.basis == Basis::Confirmed)))
        .and_where(of("k", "day").lte(ask.as_of.number()));
    if let Some(expression) = filter_expression("k", &filter) {
        query.and_where(expression);
    }
    for (dimension, value) in &ask.only {
        match dimension.as_str() {
            "township" => {
                query.and_where(of("k", "township").eq(value.as_str()));
            }
            "month" => {
                query.and_where(of("k", "month").eq(value.replace('-', "").parse::<i64>().unwrap_or(0)));
            }
            _ => {}
        }
    }
    if let Some(township) = &ask.within {
        query.and_where(of("k", "township").eq(township.as_str()));
    }
    Some(query)
}

/// The rows that count, with their origin, `limit` of them from `offset` on.
pub async fn rows_that_count<R: Reads>(
    reads: &R,
    plan: &PlanInForce,
    source: &FactSource,
    indicator: &Indicator,
    ask: &Ask,
    page: Option<(u64, u64)>,
) -> Result<Vec<ExplainedRow>, Failure> {
    let Some(indicator) = counted_indicator(plan, indicator) else { return Ok(Vec::new()) };
    let Some(mut counting) = counting_rows(plan, source, indicator, ask) else { return Ok(Vec::new()) };
    let slots = source.fact.dimensions.len();
    let mut query = Query::select();
    for name in ["record", "subject", "day", "township", "month", "quantity"].into_iter().chain(SLOTS[..slots].iter().copied()) {
        counting.column((Alias::new("k"), Alias::new(name)));
        query.column((Alias::new("k"), Alias::new(name)));
    }
    let in_order = |query: &mut SelectStatement| {
        for name in ["day", "record"] {
            query.order_by((Alias::new("k"), Alias::new(name)), Order::Asc);
        }
    };
    // The page is cut before its origin is looked up, so that a late page costs little more than the first.
    if let Some((offset, limit)) = page {
        in_order(&mut counting);
        counting.offset(offset).limit(limit);
    }
    query.from_subquery(counting, Alias::new("k"));
    origin_columns(&mut query, source);
    query.join_as(JoinType::InnerJoin, Alias::new(source.table), Alias::new("t"), of("t", "id").eq(of("k", "record")));
    join_import(&mut query);
    in_order(&mut query);
    let mut out = Vec::new();
    for row in reads.all(&query).await? {
        let month: i64 = row.try_get("", "month")?;
        let mut explained = origin(&row)?;
        explained.counts = true;
        explained.record = row.try_get("", "record")?;
        explained.subject = row.try_get("", "subject")?;
        explained.township = row.try_get("", "township")?;
        explained.month = format!("{:04}-{:02}", month / 100, month % 100);
        explained.quantity = row.try_get("", "quantity")?;
        for slot in &SLOTS[..slots] {
            explained.slots.push(row.try_get("", slot)?);
        }
        out.push(explained);
    }
    Ok(out)
}

/// How many rows count, and what their quantities add up to: one query over contributions.
pub async fn sum_of_rows<R: Reads>(
    reads: &R,
    plan: &PlanInForce,
    source: &FactSource,
    indicator: &Indicator,
    ask: &Ask,
) -> Result<(i64, i64), Failure> {
    let Some(indicator) = counted_indicator(plan, indicator) else { return Ok((0, 0)) };
    let Some(mut query) = counting_rows(plan, source, indicator, ask) else { return Ok((0, 0)) };
    let bigint = || Alias::new("bigint");
    query.expr(Func::cast_as(Func::count(Expr::val(1)), bigint()));
    query.expr(Func::cast_as(Func::sum(of("k", "quantity")), bigint()));
    match reads.one(&query).await? {
        Some(row) => Ok((row.try_get_by_index(0)?, row.try_get_by_index::<Option<i64>>(1)?.unwrap_or(0))),
        None => Ok((0, 0)),
    }
}

/// Only placements have a confirmation of their own; other facts count as reported.
fn confirmed_records(source: &FactSource) -> bool {
    source.table == "placement"
}

fn origin_columns(query: &mut SelectStatement, source: &FactSource) {
    match confirmed_records(source) {
        true => query.column((Alias::new("t"), Alias::new("confirmed"))),
        false => query.expr_as(Expr::val(0_i64), Alias::new("confirmed")),
    };
    for name in ["import", "sheet", "row", "recorded_by"] {
        query.column((Alias::new("t"), Alias::new(name)));
    }
    query.column((Alias::new("i"), Alias::new("file")));
    query.expr_as(of("i", "account"), Alias::new("sent_by"));
    query.expr_as(of("i", "division"), Alias::new("sent_from"));
}

fn join_import(query: &mut SelectStatement) {
    query.join_as(JoinType::LeftJoin, Alias::new("import"), Alias::new("i"), of("i", "id").eq(of("t", "import")));
}

/// Where a row comes from; what it counts is filled in by the caller.
fn origin(row: &QueryResult) -> Result<ExplainedRow, Failure> {
    Ok(ExplainedRow {
        counts: false,
        reason: None,
        record: 0,
        subject: 0,
        township: String::new(),
        month: String::new(),
        quantity: 0,
        confirmed: row.try_get::<i64>("", "confirmed")? == 1,
        import: row.try_get("", "import")?,
        sent_by: row.try_get::<Option<String>>("", "sent_by")?.unwrap_or_default(),
        sent_from: row.try_get::<Option<String>>("", "sent_from")?.unwrap_or_default(),
        sheet: row.try_get("", "sheet")?,
        row: row.try_get("", "row")?,
        recorded_by: row.try_get("", "recorded_by")?,
        file: row.try_get::<Option<String>>("", "file")?.unwrap_or_default(),
        slots: Vec::new(),
    })
}

/// The rows of the fact that do not count in this figure, each with its reason.
pub async fn rows_that_do_not<R: Reads>(
    reads: &R,
    plan: &PlanInForce,
    source: &FactSource,
    indicator: &Indicator,
    ask: &Ask,
) -> Result<Vec<ExplainedRow>, Failure> {
    let rule = YearRule::of(&plan.plan);
    let Some(of_share) = counted_indicator(plan, indicator) else { return Ok(Vec::new()) };
    let Some(counted) = plan.plan.counted(&of_share.id) else { return Ok(Vec::new()) };
    let Some(base) = counted.base.count.base() else { return Ok(Vec::new()) };
    let Some(only) = only_filter(source, &ask.only) else { return Ok(Vec::new()) };
    // All contributions of the base on this basis, whatever the day: to tell "not first" from "not yet".
    let all = Ask { as_of: Day::from_number(i32::MAX), only: Vec::new(), within: None, ..ask.clone() };
    let mut contributing: HashMap<i64, i64> = HashMap::new();
    if let Some(mut query) = counting_rows(plan, source, counted.base, &all) {
        query.column((Alias::new("k"), Alias::new("record"))).column((Alias::new("k"), Alias::new("day")));
        for row in reads.all(&query).await? {
            contributing.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        }
    }
    let slots = source.fact.dimensions.len();
    let mut query = (source.every)();
    origin_columns(&mut query, source);
    query.expr_as(current_township(), Alias::new("township"));
    join_import(&mut query);
    query.order_by((Alias::new("t"), Alias::new("id")), Order::Asc);
    let mut out = Vec::new();
    for row in reads.all(&query).await? {
        let mut record = RecordRow {
            record: row.try_get("", "record")?,
            subject: row.try_get("", "subject")?,
            start: row.try_get::<i64>("", "start_day")? as i32,
            end: row.try_get::<Option<i64>>("", "end_day")?.map(|n| n as i32),
            withdrawn: row.try_get::<i64>("", "withdrawn")? == 1,
            state: row.try_get("", "state")?,
            ..RecordRow::default()
        };
        for slot in &SLOTS[..slots] {
            record.slots.push(row.try_get("", slot)?);
        }
        let mut explained = origin(&row)?;
        record.confirmed = explained.confirmed;
        let words: Vec<&str> = record.slots.iter().map(String::as_str).collect();
        if !only.matches(&words) {
            continue;
        }
        let reason = match (source.reason)(&record, &rule) {
            Some(reason) => Some(reason.to_owned()),
            None => why_not(&record, &words, counted.base, base, &counted.filter, contributing.get(&record.record), ask),
        };
        let Some(reason) = reason else { continue };
        let township: String = row.try_get("", "township")?;
        let elsewhere = ask.only.iter().any(|(d, v)| d == "township" && *v != township)
            || ask.within.as_ref().is_some_and(|t| *t != township);
        if elsewhere || ask.only.iter().any(|(d, _)| d == "month") {
            continue;
        }
        explained.reason = Some(reason);
        explained.record = record.record;
        explained.subject = record.subject;
        explained.township = township;
        explained.slots = record.slots;
        out.push(explained);
    }
    Ok(out)
}

fn current_township() -> SimpleExpr {
    let query = Query::select()
        .column(Alias::new("township"))
        .from_as(Alias::new("person"), Alias::new("p"))
        .and_where(of("p", "id").eq(of("t", "person")))
        .to_owned();
    Expr::SubQuery(None, Box::new(sea_orm::sea_query::SubQueryStatement::SelectStatement(query)))
}

/// Why a countable record is not behind this figure; `None` when it is.
fn why_not(
    record: &RecordRow,
    words: &[&str],
    indicator: &Indicator,
    base: &leka_plan::Base,
    filter: &Filter,
    day: Option<&i64>,
    ask: &Ask,
) -> Option<String> {
    let other = |filter: &Filter| {
        let term =
            filter.terms.iter().find(|term| !words.get(term.slot).is_some_and(|word| term.values.iter().any(|v| v == word)))?;
        Some(match words.get(term.slot).copied() {
            Some("unknown") => format!("unknown-{}", term.dimension),
            _ => format!("other-{}", term.dimension),
        })
    };
    if let Some(reason) = other(&base.filter) {
        return Some(reason);
    }
    if ask.basis == Basis::Confirmed && !record.confirmed {
        return Some("not-confirmed".to_owned());
    }
    match day {
        None if matches!(indicator.count, Count::Sum { .. }) => Some("no-amount".to_owned()),
        None => Some("not-first".to_owned()),
        Some(_) if other(filter).is_some() => other(filter),
        Some(day) if *day > i64::from(ask.as_of.number()) => Some("not-yet".to_owned()),
        Some(_) => None,
    }
}
