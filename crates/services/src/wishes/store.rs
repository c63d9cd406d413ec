//! The tables of wishes and alerts; private to the room.

use crate::people::store::StoredPerson;
use leka_core::Day;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use leka_platform::{Failure, Vault};
use sea_orm::Value;
use sea_orm::sea_query::{ExprTrait, OnConflict, Order, Query};

/// What is kept of a person, opened, and its last day.
pub async fn find<R: Reads>(reads: &R, vault: &Vault, person: &StoredPerson) -> Result<Option<(String, Day)>, Failure> {
    let query = Query::select()
        .columns(["sealed", "ends_day"].map(a))
        .from(a("wishes"))
        .and_where(col("person").eq(person.id))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let sealed: Vec<u8> = row.try_get_by_index(0)?;
    let text = person.key(vault).unseal("wishes", "sealed", person.id, &sealed)?;
    Ok(Some((text, stored_day(row.try_get_by_index(1)?)?)))
}

/// Keeps it, in place of what was kept before.
pub async fn keep(tx: &Tx, vault: &Vault, person: &StoredPerson, text: &str, ends: Day) -> Result<(), Failure> {
    let sealed = person.key(vault).seal("wishes", "sealed", person.id, text)?;
    let row = vec![Value::from(person.id), Value::Bytes(Some(sealed)), Value::from(number(ends))];
    let again = OnConflict::column(a("person")).update_columns(["sealed", "ends_day"].map(a)).to_owned();
    tx.insert_many("wishes", &["person", "sealed", "ends_day"], [row], Some(again)).await?;
    Ok(())
}

/// Forgets what a person said.
pub async fn forget(tx: &Tx, person: i64) -> Result<(), Failure> {
    tx.execute(Query::delete().from_table(a("wishes")).and_where(col("person").eq(person))).await?;
    Ok(())
}

/// Whether something was kept past its last day.
pub async fn any_past<R: Reads>(reads: &R, today: Day) -> Result<bool, Failure> {
    let past = col("ends_day").lt(number(today));
    let query = Query::select().column(a("person")).from(a("wishes")).and_where(past).limit(1).to_owned();
    Ok(reads.one(&query).await?.is_some())
}

/// Takes away what was kept past its last day.
pub async fn purge(tx: &Tx, today: Day) -> Result<(), Failure> {
    tx.execute(Query::delete().from_table(a("wishes")).and_where(col("ends_day").lt(number(today)))).await?;
    Ok(())
}

/// The alerts of a person, opened.
pub async fn find_alert<R: Reads>(reads: &R, vault: &Vault, person: &StoredPerson) -> Result<Option<String>, Failure> {
    let query = Query::select().column(a("sealed")).from(a("alert")).and_where(col("person").eq(person.id)).to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let sealed: Vec<u8> = row.try_get_by_index(0)?;
    Ok(Some(person.key(vault).unseal("alert", "sealed", person.id, &sealed)?))
}

/// Everybody who asked for alerts.
pub async fn list_alerted<R: Reads>(reads: &R) -> Result<Vec<i64>, Failure> {
    let query = Query::select().column(a("person")).from(a("alert")).order_by(a("person"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Keeps alerts, in place of what was kept before.
pub async fn keep_alert(tx: &Tx, vault: &Vault, person: &StoredPerson, text: &str, stop: Vec<u8>) -> Result<(), Failure> {
    let sealed = person.key(vault).seal("alert", "sealed", person.id, text)?;
    let row = vec![Value::from(person.id), Value::Bytes(Some(sealed)), Value::Bytes(Some(stop))];
    let again = OnConflict::column(a("person")).update_columns(["sealed", "stop_index"].map(a)).to_owned();
    tx.insert_many("alert", &["person", "sealed", "stop_index"], [row], Some(again)).await?;
    Ok(())
}

/// Ends the alerts of a person.
pub async fn forget_alert(tx: &Tx, person: i64) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("alert")).and_where(col("person").eq(person)).to_owned()).await?;
    Ok(())
}

/// Ends the alerts that this word belongs to; whether there were any is nobody's business.
pub async fn stop_alert(tx: &Tx, stop: Vec<u8>) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("alert")).and_where(col("stop_index").eq(stop)).to_owned()).await?;
    Ok(())
}
