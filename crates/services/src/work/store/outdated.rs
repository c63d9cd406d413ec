//! Vacancies that rest because the rules of a later day refuse what they publish, and since when.

use super::count;
use super::vacancies::{read_vacancy, select_vacancies};
use crate::work::model::{Source, Vacancy};
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::Value;
use sea_orm::sea_query::{ExprTrait, Func, OnConflict, Order, Query, SelectStatement};
use std::collections::HashSet;

/// Whose they are.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'w> {
    /// Of this firm.
    Firm(i64),
    /// Brought in by a desk or a ledger, of firms of one township or of all.
    Desk(Option<&'w str>),
}

impl Whose<'_> {
    fn narrow(self, query: &mut SelectStatement) {
        let outdated = Query::select().column(a("vacancy")).from(a("vacancy_outdated")).to_owned();
        query.and_where(col("id").in_subquery(outdated));
        match self {
            Whose::Firm(id) => {
                query.and_where(col("organisation").eq(id));
            }
            Whose::Desk(township) => {
                query.and_where(col("source").ne(Source::Page.word()));
                if let Some(township) = township {
                    let mut own = Query::select();
                    own.column(a("id")).from(a("organisation")).and_where(col("division").eq(township));
                    query.and_where(col("organisation").in_subquery(own));
                }
            }
        }
    }
}

/// A page of them, the latest first.
pub async fn list_outdated<R: Reads>(reads: &R, whose: Whose<'_>, offset: u64, limit: u64) -> Result<Vec<Vacancy>, Failure> {
    let mut query = select_vacancies();
    whose.narrow(&mut query);
    query.order_by(a("recorded_at"), Order::Desc).order_by(a("id"), Order::Desc).offset(offset).limit(limit);
    reads.all(&query).await?.iter().map(read_vacancy).collect()
}
pub async fn count_outdated<R: Reads>(reads: &R, whose: Whose<'_>) -> Result<u64, Failure> {
    let mut query = Query::select().expr(Func::count(col("id"))).from(a("vacancy")).to_owned();
    whose.narrow(&mut query);
    count(reads, &query).await
}

/// Since when a vacancy rests for it; `None`: it does not.
pub async fn find_outdated<R: Reads>(reads: &R, vacancy: i64) -> Result<Option<Day>, Failure> {
    let mut query = Query::select();
    query.column(a("since")).from(a("vacancy_outdated")).and_where(col("vacancy").eq(vacancy));
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(stored_day(row.try_get_by_index(0)?)?))
}

/// Which of these vacancies are; without a list of them, all that are.
pub async fn outdated_among<R: Reads>(reads: &R, ids: Option<&[i64]>) -> Result<HashSet<i64>, Failure> {
    let mut query = Query::select();
    query.column(a("vacancy")).from(a("vacancy_outdated"));
    if let Some(ids) = ids {
        query.and_where(col("vacancy").is_in(ids.iter().copied()));
    }
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Marks these vacancies.
pub async fn add_outdated(tx: &Tx, ids: &[i64], since: Day) -> Result<(), Failure> {
    let rows = ids.iter().map(|id| vec![Value::from(*id), Value::from(number(since))]);
    let again = OnConflict::column(a("vacancy")).update_column(a("since")).to_owned();
    tx.insert_many("vacancy_outdated", &["vacancy", "since"], rows.collect::<Vec<_>>(), Some(again)).await?;
    Ok(())
}

/// Takes the mark off: every writer of vacancies does so for those that do not rest.
pub(super) async fn clear_outdated(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let mut delete = Query::delete();
        delete.from_table(a("vacancy_outdated")).and_where(col("vacancy").is_in(chunk.iter().copied()));
        tx.execute(&delete).await?;
    }
    Ok(())
}
