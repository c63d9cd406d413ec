//! Complaints and their steps, in the body's own database.

use crate::conduct::model::{BY_ITSELF, Case};
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

const CASE: [&str; 9] = ["id", "public", "locked", "urgent", "received_day", "due_day", "answered_day", "closed_day", "unread"];

fn case(row: &QueryResult) -> Result<Case, Failure> {
    let maybe =
        |at: usize| -> Result<Option<Day>, Failure> { row.try_get_by_index::<Option<i64>>(at)?.map(stored_day).transpose() };
    Ok(Case {
        id: row.try_get_by_index(0)?,
        public: row.try_get_by_index(1)?,
        locked: row.try_get_by_index(2)?,
        urgent: row.try_get_by_index::<i64>(3)? == 1,
        received: stored_day(row.try_get_by_index(4)?)?,
        due: stored_day(row.try_get_by_index(5)?)?,
        answered: maybe(6)?,
        closed: maybe(7)?,
        unread: row.try_get_by_index::<i64>(8)? == 1,
    })
}

fn cases() -> SelectStatement {
    Query::select().columns(CASE.map(a)).from(a("complaint")).to_owned()
}

/// The case with this number, if there is one.
pub async fn find_case<R: Reads>(reads: &R, id: i64) -> Result<Option<Case>, Failure> {
    reads.one(&cases().and_where(col("id").eq(id)).to_owned()).await?.as_ref().map(case).transpose()
}

/// Keeps a new case.
pub async fn insert_case(tx: &Tx, case: &Case) -> Result<(), Failure> {
    let maybe = |day: Option<Day>| Value::BigInt(day.map(number));
    let row = vec![
        Value::from(case.id),
        Value::from(case.public.clone()),
        Value::from(case.locked.clone()),
        Value::from(i64::from(case.urgent)),
        Value::from(number(case.received)),
        Value::from(number(case.due)),
        maybe(case.answered),
        maybe(case.closed),
        Value::from(i64::from(case.unread)),
    ];
    tx.insert_many("complaint", &CASE, [row], None).await?;
    Ok(())
}

/// Keeps how the clock of a case stands.
pub async fn update_case(tx: &Tx, case: &Case) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("complaint"))
        .value(a("answered_day"), case.answered.map(number))
        .value(a("closed_day"), case.closed.map(number))
        .value(a("unread"), i64::from(case.unread))
        .and_where(col("id").eq(case.id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// A page of cases: open before closed, unanswered before answered, then what the person
/// wrote since, then by the day for the answer.
pub async fn list_cases<R: Reads>(reads: &R, offset: u64, limit: u64) -> Result<Vec<Case>, Failure> {
    let mut query = cases();
    query
        .order_by_expr(col("closed_day").is_not_null(), Order::Asc)
        .order_by_expr(col("answered_day").is_not_null(), Order::Asc)
        .order_by(a("unread"), Order::Desc)
        .order_by(a("due_day"), Order::Asc)
        .order_by(a("id"), Order::Asc)
        .offset(offset)
        .limit(limit);
    reads.all(&query).await?.iter().map(case).collect()
}

/// How many cases there are.
pub async fn count_cases<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(a("complaint")).to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    u64::try_from(count).map_err(Failure::internal)
}

/// How many cases are open without an answer, and how many of them past their day.
pub async fn count_unanswered<R: Reads>(reads: &R, today: Day) -> Result<(u64, u64), Failure> {
    let query = Query::select()
        .column(a("due_day"))
        .from(a("complaint"))
        .and_where(col("closed_day").is_null())
        .and_where(col("answered_day").is_null())
        .to_owned();
    let (mut waiting, mut overdue) = (0, 0);
    for row in reads.all(&query).await? {
        waiting += 1;
        overdue += u64::from(stored_day(row.try_get_by_index(0)?)? < today);
    }
    Ok((waiting, overdue))
}

/// A step as stored: sealed.
#[derive(Clone)]
pub struct Stored {
    pub case: i64,
    pub seq: i64,
    pub day: Day,
    pub by: String,
    pub for_body: Vec<u8>,
    pub for_person: Option<Vec<u8>>,
}

const STEP: [&str; 6] = ["complaint", "seq", "day", "made_by", "for_body", "for_person"];

fn steps() -> SelectStatement {
    Query::select().columns(STEP.map(a)).from(a("complaint_step")).order_by(a("seq"), Order::Asc).to_owned()
}

fn step(row: &QueryResult) -> Result<Stored, Failure> {
    Ok(Stored {
        case: row.try_get_by_index(0)?,
        seq: row.try_get_by_index(1)?,
        day: stored_day(row.try_get_by_index(2)?)?,
        by: row.try_get_by_index(3)?,
        for_body: row.try_get_by_index(4)?,
        for_person: row.try_get_by_index(5)?,
    })
}

/// The steps of a case in their order.
pub async fn list_steps<R: Reads>(reads: &R, case: i64) -> Result<Vec<Stored>, Failure> {
    reads.all(&steps().and_where(col("complaint").eq(case)).to_owned()).await?.iter().map(step).collect()
}

/// The first steps of these cases: what was told.
pub async fn list_first_steps<R: Reads>(reads: &R, cases: &[i64]) -> Result<Vec<Stored>, Failure> {
    let mut out = Vec::new();
    for chunk in cases.chunks(500) {
        let query = steps().and_where(col("seq").eq(1)).and_where(col("complaint").is_in(chunk.iter().copied())).to_owned();
        for row in reads.all(&query).await? {
            out.push(step(&row)?);
        }
    }
    Ok(out)
}

/// Adds a step after the last one.
pub async fn insert_step(tx: &Tx, new: &Stored) -> Result<(), Failure> {
    let row = vec![
        Value::from(new.case),
        Value::from(new.seq),
        Value::from(number(new.day)),
        Value::from(new.by.as_str()),
        Value::from(new.for_body.clone()),
        Value::Bytes(new.for_person.clone()),
    ];
    tx.insert_many("complaint_step", &STEP, [row], None).await?;
    Ok(())
}

/// The closed cases and their days.
pub async fn list_closed<R: Reads>(reads: &R) -> Result<Vec<(i64, Day)>, Failure> {
    let query = Query::select()
        .columns(["id", "closed_day"].map(a))
        .from(a("complaint"))
        .and_where(col("closed_day").is_not_null())
        .to_owned();
    let read = |row: &QueryResult| -> Result<(i64, Day), Failure> {
        Ok((row.try_get_by_index(0)?, stored_day(row.try_get_by_index(1)?)?))
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// Takes cases away with all their steps.
pub async fn delete_cases(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    for chunk in ids.chunks(500) {
        let ids = || chunk.iter().copied();
        tx.execute(&Query::delete().from_table(a("complaint_step")).and_where(col("complaint").is_in(ids())).to_owned()).await?;
        tx.execute(&Query::delete().from_table(a("complaint")).and_where(col("id").is_in(ids())).to_owned()).await?;
    }
    Ok(())
}

/// The complaints that somebody told in these days; those that began by themselves are left out (WP-9).
pub async fn list_told<R: Reads>(reads: &R, first: Day, last: Day) -> Result<Vec<Case>, Failure> {
    let by_itself = Query::select()
        .column(a("complaint"))
        .from(a("complaint_step"))
        .and_where(col("seq").eq(1))
        .and_where(col("made_by").eq(BY_ITSELF))
        .to_owned();
    let mut query = cases();
    query
        .and_where(col("received_day").gte(number(first)))
        .and_where(col("received_day").lte(number(last)))
        .and_where(col("id").not_in_subquery(by_itself));
    reads.all(&query).await?.iter().map(case).collect()
}
