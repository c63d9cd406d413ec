//! Vacancies that wait for a person to read them.

use super::{Columns, count, unknown, update};
use crate::work::model::{Review, ReviewState};
use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col};
use sea_orm::sea_query::{ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

const REVIEW: [&str; 12] =
    ["id", "vacancy", "field", "rule", "found", "text", "asked_at", "asked_by", "state", "why", "answered_at", "answered_by"];

fn read_review(row: &QueryResult) -> Result<Review, Failure> {
    let mut row = Columns { row, at: 0 };
    Ok(Review {
        id: row.number()?,
        vacancy: row.number()?,
        field: row.text()?,
        rule: row.text()?,
        found: row.text()?,
        text: row.text()?,
        asked_at: Moment(row.number()?),
        asked_by: row.text()?,
        state: ReviewState::find(&row.text()?).ok_or_else(unknown)?,
        why: row.text()?,
        answered_at: row.moment()?,
        answered_by: row.text()?,
    })
}

fn review_values(one: &Review) -> Vec<Value> {
    vec![
        Value::from(one.id),
        Value::from(one.vacancy),
        Value::from(one.field.as_str()),
        Value::from(one.rule.as_str()),
        Value::from(one.found.as_str()),
        Value::from(one.text.as_str()),
        Value::from(one.asked_at.0),
        Value::from(one.asked_by.as_str()),
        Value::from(one.state.word()),
        Value::from(one.why.as_str()),
        Value::BigInt(one.answered_at.map(|at| at.0)),
        Value::from(one.answered_by.as_str()),
    ]
}

fn select_reviews() -> SelectStatement {
    Query::select().columns(REVIEW.map(a)).from(a("vacancy_review")).to_owned()
}

pub async fn add_reviews(tx: &Tx, reviews: &[Review]) -> Result<(), Failure> {
    tx.insert_many("vacancy_review", &REVIEW, reviews.iter().map(review_values).collect::<Vec<_>>(), None).await?;
    Ok(())
}
pub async fn find_review<R: Reads>(reads: &R, id: i64) -> Result<Option<Review>, Failure> {
    reads.one(&select_reviews().and_where(col("id").eq(id)).to_owned()).await?.as_ref().map(read_review).transpose()
}
/// All reviews of a vacancy.
pub async fn list_reviews<R: Reads>(reads: &R, vacancy: i64) -> Result<Vec<Review>, Failure> {
    let query = select_reviews().and_where(col("vacancy").eq(vacancy)).order_by(a("id"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(read_review).collect()
}
/// A page of the reviews that wait, oldest first.
pub async fn list_waiting_reviews<R: Reads>(reads: &R, offset: u64, limit: u64) -> Result<Vec<Review>, Failure> {
    let query = select_reviews()
        .and_where(col("state").eq(ReviewState::Asked.word()))
        .order_by(a("asked_at"), Order::Asc)
        .order_by(a("id"), Order::Asc)
        .offset(offset)
        .limit(limit)
        .to_owned();
    reads.all(&query).await?.iter().map(read_review).collect()
}
pub async fn count_waiting_reviews<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select()
        .expr(Func::count(col("id")))
        .from(a("vacancy_review"))
        .and_where(col("state").eq(ReviewState::Asked.word()))
        .to_owned();
    count(reads, &query).await
}
/// Writes the answer.
pub async fn answer_review(tx: &Tx, one: &Review) -> Result<(), Failure> {
    update(tx, "vacancy_review", &REVIEW, review_values(one), one.id).await
}
