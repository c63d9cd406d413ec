//! The table of what firms reported of starts and ends; private to the room.

use super::rules::Reported;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{ExprTrait, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

const COLUMNS: [&str; 7] = ["application", "person", "organisation", "vacancy", "terms_version", "first_day", "last_day"];

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(a)).from(a("firm_report")).to_owned()
}

fn read(row: &QueryResult) -> Result<Reported, Failure> {
    Ok(Reported {
        application: row.try_get_by_index(0)?,
        person: row.try_get_by_index(1)?,
        organisation: row.try_get_by_index(2)?,
        vacancy: row.try_get_by_index(3)?,
        version: row.try_get_by_index(4)?,
        start: stored_day(row.try_get_by_index(5)?)?,
        end: row.try_get_by_index::<Option<i64>>(6)?.map(stored_day).transpose()?,
    })
}

/// What the firm reported of one start.
pub async fn find<R: Reads>(reads: &R, application: i64) -> Result<Option<Reported>, Failure> {
    reads.one(&select().and_where(col("application").eq(application)).to_owned()).await?.as_ref().map(read).transpose()
}

/// All starts that a firm reported and that began by that day, the earliest first.
pub async fn list_of_organisation<R: Reads>(reads: &R, organisation: i64, until: Day) -> Result<Vec<Reported>, Failure> {
    let query = select()
        .and_where(col("organisation").eq(organisation))
        .and_where(col("first_day").lte(number(until)))
        .order_by(a("first_day"), Order::Asc)
        .order_by(a("application"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps a start; the same application again changes nothing.
pub async fn add(tx: &Tx, own: &Reported) -> Result<(), Failure> {
    let row = vec![
        Value::from(own.application),
        Value::from(own.person),
        Value::from(own.organisation),
        Value::from(own.vacancy),
        Value::from(own.version),
        Value::from(number(own.start)),
        Value::BigInt(own.end.map(number)),
    ];
    let again = OnConflict::column(a("application")).do_nothing().to_owned();
    tx.insert_many("firm_report", &COLUMNS, [row], Some(again)).await?;
    Ok(())
}

/// Keeps the last day, or that none was said.
pub async fn set_end(tx: &Tx, application: i64, end: Option<Day>) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("firm_report"))
        .value(a("last_day"), Value::BigInt(end.map(number)))
        .and_where(col("application").eq(application))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// The applications whose last day the firm reported, with that day.
pub async fn list_ended<R: Reads>(reads: &R) -> Result<Vec<(i64, Day)>, Failure> {
    let query = Query::select()
        .columns(["application", "last_day"].map(a))
        .from(a("firm_report"))
        .and_where(col("last_day").is_not_null())
        .to_owned();
    let read = |row: &QueryResult| -> Result<(i64, Day), Failure> {
        Ok((row.try_get_by_index(0)?, stored_day(row.try_get_by_index(1)?)?))
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// Takes away what was reported of these applications.
pub async fn delete(tx: &Tx, applications: &[i64]) -> Result<(), Failure> {
    for chunk in applications.chunks(500) {
        let of = col("application").is_in(chunk.iter().copied());
        tx.execute(&Query::delete().from_table(a("firm_report")).and_where(of).to_owned()).await?;
    }
    Ok(())
}
