//! The terms of vacancies as they were published, version by version.

use super::Columns;
use crate::work::model::{Published, Vacancy};
use crate::work::terms::Terms;
use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col};
use sea_orm::sea_query::{ExprTrait, Order, Query};
use sea_orm::{QueryResult, Value};
use std::collections::HashMap;

const TERMS: [&str; 6] = ["vacancy", "version", "hash", "terms", "from_at", "published_by"];

fn read_published(row: &QueryResult) -> Result<Published, Failure> {
    let mut row = Columns { row, at: 0 };
    Ok(Published {
        vacancy: row.number()?,
        version: row.number()?,
        hash: row.next()?,
        terms: Terms::from_json(&row.text()?).ok_or_else(|| Failure::internal("stored terms are unreadable"))?,
        from_at: Moment(row.number()?),
        published_by: row.text()?,
    })
}

pub async fn add_published(tx: &Tx, all: &[Published]) -> Result<(), Failure> {
    let rows = all.iter().map(|one| {
        vec![
            Value::from(one.vacancy),
            Value::from(one.version),
            Value::Bytes(Some(one.hash.clone())),
            Value::from(one.terms.canonical()),
            Value::from(one.from_at.0),
            Value::from(one.published_by.as_str()),
        ]
    });
    tx.insert_many("vacancy_terms", &TERMS, rows.collect::<Vec<_>>(), None).await?;
    Ok(())
}

/// All published terms of a vacancy, the latest first.
pub async fn list_published<R: Reads>(reads: &R, vacancy: i64) -> Result<Vec<Published>, Failure> {
    let query = Query::select()
        .columns(TERMS.map(a))
        .from(a("vacancy_terms"))
        .and_where(col("vacancy").eq(vacancy))
        .order_by(a("version"), Order::Desc)
        .to_owned();
    reads.all(&query).await?.iter().map(read_published).collect()
}

/// All published terms of these vacancies, the latest of each first.
pub async fn list_all_published<R: Reads>(reads: &R, vacancies: &[i64]) -> Result<Vec<Published>, Failure> {
    let query = Query::select()
        .columns(TERMS.map(a))
        .from(a("vacancy_terms"))
        .and_where(col("vacancy").is_in(vacancies.iter().copied()))
        .order_by(a("version"), Order::Desc)
        .to_owned();
    reads.all(&query).await?.iter().map(read_published).collect()
}

/// The terms in force of these vacancies, by vacancy; one that was never opened has none.
pub async fn list_in_force<R: Reads>(reads: &R, vacancies: &[Vacancy]) -> Result<HashMap<i64, Terms>, Failure> {
    let in_force: HashMap<i64, i64> = vacancies.iter().map(|one| (one.id, one.terms_version)).collect();
    let query = Query::select()
        .columns(TERMS.map(a))
        .from(a("vacancy_terms"))
        .and_where(col("vacancy").is_in(in_force.keys().copied()))
        .to_owned();
    let mut out = HashMap::with_capacity(in_force.len());
    for row in reads.all(&query).await? {
        let (vacancy, version): (i64, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if in_force.get(&vacancy) == Some(&version) {
            out.insert(vacancy, read_published(&row)?.terms);
        }
    }
    Ok(out)
}

/// One version of the terms.
pub async fn find_published<R: Reads>(reads: &R, vacancy: i64, version: i64) -> Result<Option<Published>, Failure> {
    let query = Query::select()
        .columns(TERMS.map(a))
        .from(a("vacancy_terms"))
        .and_where(col("vacancy").eq(vacancy))
        .and_where(col("version").eq(version))
        .to_owned();
    reads.one(&query).await?.as_ref().map(read_published).transpose()
}
