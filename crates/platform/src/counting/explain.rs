//! Why this number: the rows that count, and the rows that do not, each with its reason.

use super::select::{filter_expression, township_on};
use super::source::{FactSource, SLOTS, YearRule};
use crate::Failure;
use crate::db::{Reads, of};
use crate::office::PlanInForce;
use leka_core::Day;
use leka_plan::{Count, Filter, Indicator, Term};
use sea_orm::QueryResult;
use sea_orm::sea_query::{Alias, CaseStatement, Expr, ExprTrait, Func, JoinType, Order, Query, SelectStatement, SimpleExpr};

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

/// The rows of the fact that do not count in this figure, each with its reason, `limit` of them from `offset` on.
///
/// A row that does not count has no month; its township is where the person was registered when it would have counted.
pub async fn rows_that_do_not<R: Reads>(
    reads: &R,
    plan: &PlanInForce,
    source: &FactSource,
    indicator: &Indicator,
    ask: &Ask,
    page: Option<(u64, u64)>,
) -> Result<Vec<ExplainedRow>, Failure> {
    let Some(mut query) = not_counting(plan, source, indicator, ask) else { return Ok(Vec::new()) };
    let slots = &SLOTS[..source.fact.dimensions.len()];
    for name in ["record", "subject", "reason"].iter().chain(slots) {
        query.column((Alias::new("e"), Alias::new(*name)));
    }
    query.expr_as(township_of_row(), Alias::new("township"));
    origin_columns(&mut query, source);
    query.join_as(JoinType::InnerJoin, Alias::new(source.table), Alias::new("t"), of("t", "id").eq(of("e", "record")));
    join_import(&mut query);
    query.order_by((Alias::new("e"), Alias::new("record")), Order::Asc);
    if let Some((offset, limit)) = page {
        query.offset(offset).limit(limit);
    }
    let mut out = Vec::new();
    for row in reads.all(&query).await? {
        let mut explained = origin(&row)?;
        explained.reason = row.try_get("", "reason")?;
        explained.record = row.try_get("", "record")?;
        explained.subject = row.try_get("", "subject")?;
        explained.township = row.try_get("", "township")?;
        for slot in slots {
            explained.slots.push(row.try_get("", slot)?);
        }
        out.push(explained);
    }
    Ok(out)
}

/// How many rows do not count.
pub async fn count_that_do_not<R: Reads>(
    reads: &R,
    plan: &PlanInForce,
    source: &FactSource,
    indicator: &Indicator,
    ask: &Ask,
) -> Result<u64, Failure> {
    let Some(mut query) = not_counting(plan, source, indicator, ask) else { return Ok(0) };
    query.expr(Func::cast_as(Func::count(Expr::val(1)), Alias::new("bigint")));
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Where a row that does not count (alias `e`, its person `p`) would have counted.
fn township_of_row() -> SimpleExpr {
    Func::coalesce([township_on(of("e", "subject"), of("e", "day")), of("p", "township")]).into()
}

/// Every record with the code of why it is not behind this figure (alias `e`), those only that have one; `p` is the person.
fn not_counting(plan: &PlanInForce, source: &FactSource, indicator: &Indicator, ask: &Ask) -> Option<SelectStatement> {
    // What does not count stands in no month.
    if ask.only.iter().any(|(dimension, _)| dimension == "month") {
        return None;
    }
    let indicator = counted_indicator(plan, indicator)?;
    let counted = plan.plan.counted(&indicator.id)?;
    let number = plan.number(&counted.base.id)?;
    let only = only_filter(source, &ask.only)?;
    let mut every = Query::select();
    for name in ["record", "subject", "day"].iter().chain(&SLOTS[..source.fact.dimensions.len()]) {
        every.column((Alias::new("f"), Alias::new(*name)));
    }
    let on = of("k", "subject")
        .eq(of("f", "subject"))
        .and(of("k", "indicator").eq(number))
        .and(of("k", "basis").eq(i64::from(ask.basis == Basis::Confirmed)))
        .and(of("k", "record").eq(of("f", "record")));
    every
        .expr_as(reason(counted.base, &counted.filter, ask)?, Alias::new("reason"))
        .from_subquery((source.every)(&YearRule::of(&plan.plan)), Alias::new("f"))
        .join_as(JoinType::LeftJoin, Alias::new("contribution"), Alias::new("k"), on);
    let mut query = Query::select();
    query
        .from_subquery(every, Alias::new("e"))
        .join_as(JoinType::InnerJoin, Alias::new("person"), Alias::new("p"), of("p", "id").eq(of("e", "subject")))
        .and_where(of("e", "reason").is_not_null());
    if let Some(expression) = filter_expression("e", &only) {
        query.and_where(expression);
    }
    let asked = ask.only.iter().filter(|(dimension, _)| dimension == "township").map(|(_, code)| code);
    for township in asked.chain(&ask.within) {
        query.and_where(township_of_row().eq(township.as_str()));
    }
    Some(query)
}

/// Why a record (alias `f`, its contribution `k`) is not behind this figure, by the first that holds; null when it is.
fn reason(base: &Indicator, filter: &Filter, ask: &Ask) -> Option<SimpleExpr> {
    let missing = match base.count {
        Count::Sum { .. } => "no-amount",
        _ => "not-first",
    };
    let mut case = CaseStatement::new().case(of("f", "fault").is_not_null(), of("f", "fault"));
    case = outside(case, &base.count.base()?.filter);
    if ask.basis == Basis::Confirmed {
        // Asked for by those alone who may see confirmed live (WP-7).
        case = case.case(of("f", "held").eq(1), "held").case(of("f", "confirmed").ne(1), "not-confirmed");
    }
    case = outside(case.case(of("k", "subject").is_null(), missing), filter);
    Some(case.case(of("k", "day").gt(ask.as_of.number()), "not-yet").into())
}

/// A branch for each term of a filter that a record (alias `f`) may lie outside of.
fn outside(mut case: CaseStatement, filter: &Filter) -> CaseStatement {
    for term in &filter.terms {
        let slot = || of("f", SLOTS[term.slot]);
        let other = slot().is_not_in(term.values.iter().map(String::as_str));
        case = case
            .case(other.clone().and(slot().eq("unknown")), format!("unknown-{}", term.dimension))
            .case(other, format!("other-{}", term.dimension));
    }
    case
}
