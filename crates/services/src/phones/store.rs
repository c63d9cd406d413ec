//! The tables of one-time codes and registrations; private to the room.

use super::rules::TRIES;
use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, col};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, ExprTrait, Query};

/// A code that waits.
pub struct Code {
    pub id: i64,
    pub purpose: &'static str,
    pub holder: Vec<u8>,
    pub phone_sealed: Vec<u8>,
    pub account: Option<i64>,
    /// A slow hash.
    pub secret: String,
    pub until: Moment,
}

/// Keeps a code; an earlier one of the same holder for the same purpose is gone, and so is every one that has run out.
pub async fn put(tx: &Tx, code: &Code, now: Moment) -> Result<(), Failure> {
    let before = col("purpose").eq(code.purpose).and(col("holder").eq(code.holder.clone()));
    let gone = before.or(col("until_at").lte(now.0));
    tx.execute(&Query::delete().from_table(Alias::new("one_time_code")).and_where(gone).to_owned()).await?;
    let row = vec![
        Value::from(code.id),
        Value::from(code.purpose),
        Value::Bytes(Some(code.holder.clone())),
        Value::Bytes(Some(code.phone_sealed.clone())),
        Value::BigInt(code.account),
        Value::from(code.secret.as_str()),
        Value::from(0_i64),
        Value::from(code.until.0),
    ];
    let columns = ["id", "purpose", "holder", "phone_sealed", "account", "secret", "tries", "until_at"];
    tx.insert_many("one_time_code", &columns, [row], None).await?;
    Ok(())
}

/// The code that waits for this holder and purpose.
pub async fn find<R: Reads>(reads: &R, purpose: &'static str, holder: &[u8], now: Moment) -> Result<Option<Code>, Failure> {
    let query = Query::select()
        .columns(["id", "holder", "phone_sealed", "account", "secret", "until_at"].map(Alias::new))
        .from(Alias::new("one_time_code"))
        .and_where(col("purpose").eq(purpose))
        .and_where(col("holder").eq(holder.to_vec()))
        .and_where(col("until_at").gt(now.0))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(Code {
        id: row.try_get_by_index(0)?,
        purpose,
        holder: row.try_get_by_index(1)?,
        phone_sealed: row.try_get_by_index(2)?,
        account: row.try_get_by_index(3)?,
        secret: row.try_get_by_index(4)?,
        until: Moment(row.try_get_by_index(5)?),
    }))
}

/// Counts a try before anything is compared; false when the code has none left. Two at once count as two.
pub async fn use_try(tx: &Tx, code: i64, now: Moment) -> Result<bool, Failure> {
    let update = Query::update()
        .table(Alias::new("one_time_code"))
        .value(Alias::new("tries"), col("tries").add(1))
        .and_where(col("id").eq(code))
        .and_where(col("tries").lt(TRIES))
        .and_where(col("until_at").gt(now.0))
        .to_owned();
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

/// Uses a code up; false when somebody else did so meanwhile, or its time is over. Nothing of it is kept.
pub async fn use_up(tx: &Tx, code: i64, now: Moment) -> Result<bool, Failure> {
    let delete = Query::delete()
        .from_table(Alias::new("one_time_code"))
        .and_where(col("id").eq(code))
        .and_where(col("until_at").gt(now.0))
        .to_owned();
    Ok(tx.execute(&delete).await?.rows_affected() == 1)
}

/// Somebody who registered alone and whom no desk has seen yet.
pub struct Registration {
    pub account: i64,
    pub secret: Vec<u8>,
    pub phone_sealed: Vec<u8>,
    pub phone_index: Vec<u8>,
    /// Nothing until the person said who they are.
    pub said: Option<Said>,
}

/// What the person said about themselves.
pub struct Said {
    pub name_sealed: Vec<u8>,
    pub id_sealed: Vec<u8>,
    pub id_index: Vec<u8>,
    pub township: String,
    pub village: String,
}

/// Keeps a new registration, of which only the number is known.
pub async fn add(tx: &Tx, new: &Registration, now: Moment) -> Result<(), Failure> {
    let row = vec![
        Value::from(new.account),
        Value::Bytes(Some(new.secret.clone())),
        Value::Bytes(Some(new.phone_sealed.clone())),
        Value::Bytes(Some(new.phone_index.clone())),
        Value::from(""),
        Value::from(""),
        Value::from(now.0),
    ];
    let columns = ["account", "secret", "phone_sealed", "phone_index", "township", "village", "since_at"];
    tx.insert_many("registration", &columns, [row], None).await?;
    Ok(())
}

/// The registration of an account.
pub async fn registration_of<R: Reads>(reads: &R, account: i64) -> Result<Option<Registration>, Failure> {
    let columns = ["secret", "phone_sealed", "phone_index", "name_sealed", "id_sealed", "id_index", "township", "village"];
    let query = Query::select()
        .columns(columns.map(Alias::new))
        .from(Alias::new("registration"))
        .and_where(col("account").eq(account))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let sealed: [Option<Vec<u8>>; 3] = [row.try_get_by_index(3)?, row.try_get_by_index(4)?, row.try_get_by_index(5)?];
    let said = match sealed {
        [Some(name_sealed), Some(id_sealed), Some(id_index)] => {
            let (township, village) = (row.try_get_by_index(6)?, row.try_get_by_index(7)?);
            Some(Said { name_sealed, id_sealed, id_index, township, village })
        }
        _ => None,
    };
    let (secret, phone_sealed) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    Ok(Some(Registration { account, secret, phone_sealed, phone_index: row.try_get_by_index(2)?, said }))
}

/// The account that was registered with a number.
pub async fn account_registered_with<R: Reads>(reads: &R, phone_index: &[u8]) -> Result<Option<i64>, Failure> {
    let query = Query::select()
        .column(Alias::new("account"))
        .from(Alias::new("registration"))
        .and_where(col("phone_index").eq(phone_index.to_vec()))
        .to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// Keeps what the person says about themselves, in the place of what they said before.
pub async fn say(tx: &Tx, account: i64, said: &Said) -> Result<(), Failure> {
    let update = Query::update()
        .table(Alias::new("registration"))
        .value(Alias::new("name_sealed"), said.name_sealed.clone())
        .value(Alias::new("id_sealed"), said.id_sealed.clone())
        .value(Alias::new("id_index"), said.id_index.clone())
        .value(Alias::new("township"), said.township.as_str())
        .value(Alias::new("village"), said.village.as_str())
        .and_where(col("account").eq(account))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Takes a registration away, and every code of its account.
pub async fn remove(tx: &Tx, account: i64) -> Result<(), Failure> {
    for table in ["one_time_code", "registration"] {
        tx.execute(&Query::delete().from_table(Alias::new(table)).and_where(col("account").eq(account)).to_owned()).await?;
    }
    Ok(())
}

/// Registrations that were made before a moment.
pub async fn list_before<R: Reads>(reads: &R, before: Moment) -> Result<Vec<i64>, Failure> {
    let query = Query::select()
        .column(Alias::new("account"))
        .from(Alias::new("registration"))
        .and_where(col("since_at").lt(before.0))
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Whether codes wait whose time is over.
pub async fn has_over<R: Reads>(reads: &R, now: Moment) -> Result<bool, Failure> {
    let query = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new("one_time_code"))
        .and_where(col("until_at").lte(now.0))
        .limit(1)
        .to_owned();
    Ok(reads.one(&query).await?.is_some())
}

/// Takes away the codes whose time is over.
pub async fn remove_over(tx: &Tx, now: Moment) -> Result<(), Failure> {
    let delete = Query::delete().from_table(Alias::new("one_time_code")).and_where(col("until_at").lte(now.0)).to_owned();
    tx.execute(&delete).await?;
    Ok(())
}
