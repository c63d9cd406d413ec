//! What firms said of whether their open vacancies stand: when last, when they were asked, since when one rests without an answer.

use super::vacancies::{VACANCY, read_vacancy};
use crate::work::model::{Source, Vacancy, VacancyState};
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, of, stored_day};
use sea_orm::sea_query::{ExprTrait, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};
use std::collections::HashSet;

/// The question about one vacancy.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Silence {
    /// On which day the firm was asked; `None`: it need not say anything.
    pub asked: Option<Day>,
    /// Since when the vacancy rests because nobody answered.
    pub rests: Option<Day>,
}

fn day(row: &QueryResult, at: usize) -> Result<Option<Day>, Failure> {
    row.try_get_by_index::<Option<i64>>(at)?.map(stored_day).transpose()
}

fn read(row: &QueryResult, at: usize) -> Result<Silence, Failure> {
    Ok(Silence { asked: day(row, at)?, rests: day(row, at + 1)? })
}

/// How it stands with one vacancy.
pub async fn find_silence<R: Reads>(reads: &R, vacancy: i64) -> Result<Silence, Failure> {
    let query = Query::select()
        .columns(["asked_day", "rests_day"].map(a))
        .from(a("vacancy_silence"))
        .and_where(col("vacancy").eq(vacancy))
        .to_owned();
    Ok(reads.one(&query).await?.map(|row| read(&row, 0)).transpose()?.unwrap_or_default())
}

/// Vacancies that wait for a word: open and asked about, or resting for want of an answer.
fn waiting() -> SelectStatement {
    let silence = |name: &str| of("vacancy_silence", name);
    let state = |state: VacancyState| of("vacancy", "state").eq(state.word());
    let asked = state(VacancyState::Open).and(silence("asked_day").is_not_null());
    let resting = state(VacancyState::Resting).and(silence("rests_day").is_not_null());
    Query::select()
        .from(a("vacancy"))
        .inner_join(a("vacancy_silence"), silence("vacancy").equals((a("vacancy"), a("id"))))
        .and_where(asked.or(resting))
        .to_owned()
}

/// Those of a firm, whichever was asked about first on top.
pub async fn list_waiting<R: Reads>(reads: &R, organisation: i64, limit: u64) -> Result<Vec<(Vacancy, Silence)>, Failure> {
    let mut query = waiting();
    query
        .columns(VACANCY.map(|name| (a("vacancy"), a(name))))
        .columns(["asked_day", "rests_day"].map(|name| (a("vacancy_silence"), a(name))))
        .and_where(of("vacancy", "organisation").eq(organisation))
        .order_by((a("vacancy_silence"), a("asked_day")), Order::Asc)
        .order_by((a("vacancy"), a("id")), Order::Asc)
        .limit(limit);
    reads.all(&query).await?.iter().map(|row| Ok((read_vacancy(row)?, read(row, VACANCY.len())?))).collect()
}

/// Which of these vacancies wait for a word.
pub async fn waiting_among<R: Reads>(reads: &R, ids: &[i64]) -> Result<HashSet<i64>, Failure> {
    let mut query = waiting();
    query.column((a("vacancy"), a("id"))).and_where(of("vacancy", "id").is_in(ids.iter().copied()));
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Open vacancies, with their firms, of which the firm has said nothing since that day and was not asked yet: of firms that have
/// somebody who could answer. What a list brought and nobody completed is said by its list.
pub async fn list_silent<R: Reads>(reads: &R, since: Day, today: Day) -> Result<Vec<(i64, i64)>, Failure> {
    let heard = Query::select()
        .column(a("vacancy"))
        .from(a("vacancy_silence"))
        .and_where(col("asked_day").is_not_null().or(col("said_day").gt(number(since))))
        .to_owned();
    let with_account = Query::select().column(a("organisation")).from(a("organisation_account")).to_owned();
    let query = Query::select()
        .columns(["id", "organisation"].map(a))
        .from(a("vacancy"))
        .and_where(col("state").eq(VacancyState::Open.word()))
        .and_where(col("shown_until").gte(number(today)))
        .and_where(col("opened_at").lt(since.plus(1).begins().0))
        .and_where(col("terms_version").gt(0).or(col("source").ne(Source::Ledger.word())))
        .and_where(col("id").not_in_subquery(heard))
        .and_where(col("organisation").in_subquery(with_account))
        .order_by(a("id"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

/// Open vacancies about which the firm was asked on that day or before, and has said nothing.
pub async fn list_unanswered<R: Reads>(reads: &R, until: Day) -> Result<Vec<i64>, Failure> {
    let query = Query::select()
        .column((a("vacancy"), a("id")))
        .from(a("vacancy"))
        .inner_join(a("vacancy_silence"), of("vacancy_silence", "vacancy").equals((a("vacancy"), a("id"))))
        .and_where(of("vacancy", "state").eq(VacancyState::Open.word()))
        .and_where(of("vacancy_silence", "asked_day").lte(number(until)))
        .order_by((a("vacancy"), a("id")), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Keeps what is known of these vacancies: which of the days is new, and which of them are written over.
async fn keep(tx: &Tx, ids: &[i64], days: [Option<Day>; 3], over: &[&str]) -> Result<(), Failure> {
    let days = days.map(|day| Value::BigInt(day.map(number)));
    let rows: Vec<Vec<Value>> = ids.iter().map(|id| std::iter::once(Value::from(*id)).chain(days.clone()).collect()).collect();
    let again = OnConflict::column(a("vacancy")).update_columns(over.iter().map(|name| a(name))).to_owned();
    tx.insert_many("vacancy_silence", &["vacancy", "said_day", "asked_day", "rests_day"], rows, Some(again)).await?;
    Ok(())
}

/// The firm said that these stand: nothing is asked and nothing rests for it any more.
pub async fn say_stands(tx: &Tx, ids: &[i64], today: Day) -> Result<(), Failure> {
    keep(tx, ids, [Some(today), None, None], &["said_day", "asked_day", "rests_day"]).await
}
/// The firm is asked about these.
pub async fn ask_whether(tx: &Tx, ids: &[i64], today: Day) -> Result<(), Failure> {
    keep(tx, ids, [None, Some(today), None], &["asked_day"]).await
}
/// These rest because nobody answered.
pub async fn mark_silent(tx: &Tx, ids: &[i64], today: Day) -> Result<(), Failure> {
    keep(tx, ids, [None, None, Some(today)], &["rests_day"]).await
}

/// What is over is asked about no more: every writer that closes vacancies does so.
pub(super) async fn clear_silence(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let mut delete = Query::delete();
        delete.from_table(a("vacancy_silence")).and_where(col("vacancy").is_in(chunk.iter().copied()));
        tx.execute(&delete).await?;
    }
    Ok(())
}
