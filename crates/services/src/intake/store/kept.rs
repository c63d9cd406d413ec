//! Workbooks of reasons, sealed, that wait to be fetched.

use super::count_of;
use leka_core::Moment;
use leka_platform::db::{Reads, Tx, a, col};
use leka_platform::{Desk, Failure};
use sea_orm::Value;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query};

/// A workbook of reasons that waits to be fetched.
pub struct Kept {
    pub id: i64,
    pub name: String,
    pub until: Moment,
}

/// The one that is kept under this noun for this account.
pub async fn find<R: Reads>(reads: &R, account: &str, noun: &str, now: Moment) -> Result<Option<Kept>, Failure> {
    let query = Query::select()
        .columns(["id", "name", "expires_at"].map(a))
        .from(a("kept_file"))
        .and_where(col("noun").eq(noun))
        .and_where(col("account").eq(account))
        .and_where(col("expires_at").gt(now.0))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(Kept { id: row.try_get_by_index(0)?, name: row.try_get_by_index(1)?, until: Moment(row.try_get_by_index(2)?) }))
}

/// What is in it, sealed; absent is a failure.
pub async fn get_sealed<R: Reads>(reads: &R, id: i64) -> Result<Vec<u8>, Failure> {
    let query = Query::select().column(a("sealed")).from(a("kept_file")).and_where(col("id").eq(id)).to_owned();
    Ok(reads.one(&query).await?.ok_or_else(Failure::absent)?.try_get_by_index(0)?)
}

/// Keeps a workbook for whoever sent the file.
pub async fn insert(tx: &Tx, desk: &Desk, noun: &str, kept: &Kept, sealed: Vec<u8>) -> Result<(), Failure> {
    let row = vec![
        Value::from(kept.id),
        Value::from(desk.who.name()),
        Value::from(noun),
        Value::from(kept.name.as_str()),
        Value::from(sealed),
        Value::from(desk.now().0),
        Value::from(kept.until.0),
    ];
    tx.insert_many("kept_file", &["id", "account", "noun", "name", "sealed", "created_at", "expires_at"], [row], None).await?;
    Ok(())
}

fn expired(now: Moment) -> Expr {
    col("expires_at").lt(now.0)
}

/// How many nobody fetched in time.
pub async fn count_expired<R: Reads>(reads: &R, now: Moment) -> Result<u64, Failure> {
    count_of(reads, "kept_file", Condition::all().add(expired(now))).await
}

/// Throws those away.
pub async fn delete_expired(tx: &Tx, now: Moment) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("kept_file")).and_where(expired(now)).to_owned()).await?;
    Ok(())
}
