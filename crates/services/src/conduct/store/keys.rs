//! The body's public key and its members' locked copies of the private one, in its own database.

use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{ExprTrait, Order, Query};
use sea_orm::{QueryResult, Value};

/// The public key of the body; `None`: nobody has made one yet.
pub async fn find_public<R: Reads>(reads: &R) -> Result<Option<Vec<u8>>, Failure> {
    let query = Query::select().column(a("public")).from(a("body_key")).order_by(a("id"), Order::Asc).limit(1).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// Keeps the public key of the body. There is one for good: its number is always 1, so that two at once cannot make two.
pub async fn insert_public(tx: &Tx, public: &[u8], day: Day, by: &str) -> Result<(), Failure> {
    let row = vec![Value::from(1_i64), Value::from(public.to_vec()), Value::from(number(day)), Value::from(by)];
    tx.insert_many("body_key", &["id", "public", "made_day", "made_by"], [row], None).await?;
    Ok(())
}

/// A member's locked copy of the private key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    pub account: i64,
    pub name: String,
    pub locked: Vec<u8>,
    /// Locked by a word for one use, until the member has chosen a passphrase.
    pub waits: bool,
    pub made: Day,
    pub by: String,
}

fn member(row: &QueryResult) -> Result<Member, Failure> {
    Ok(Member {
        account: row.try_get_by_index(0)?,
        name: row.try_get_by_index(1)?,
        locked: row.try_get_by_index(2)?,
        waits: row.try_get_by_index::<i64>(3)? == 1,
        made: stored_day(row.try_get_by_index(4)?)?,
        by: row.try_get_by_index(5)?,
    })
}

const MEMBER: [&str; 6] = ["account", "name", "locked", "waits", "made_day", "made_by"];

/// All members with a copy, by name.
pub async fn list_members<R: Reads>(reads: &R) -> Result<Vec<Member>, Failure> {
    let query = Query::select().columns(MEMBER.map(a)).from(a("member_key")).order_by(a("name"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(member).collect()
}

/// The copy of one account.
pub async fn find_member<R: Reads>(reads: &R, account: i64) -> Result<Option<Member>, Failure> {
    let query = Query::select().columns(MEMBER.map(a)).from(a("member_key")).and_where(col("account").eq(account)).to_owned();
    reads.one(&query).await?.as_ref().map(member).transpose()
}

/// Puts a copy in the place of an earlier one of the same account.
pub async fn put_member(tx: &Tx, member: &Member) -> Result<(), Failure> {
    drop_member(tx, member.account).await?;
    let row = vec![
        Value::from(member.account),
        Value::from(member.name.as_str()),
        Value::from(member.locked.clone()),
        Value::from(i64::from(member.waits)),
        Value::from(number(member.made)),
        Value::from(member.by.as_str()),
    ];
    tx.insert_many("member_key", &MEMBER, [row], None).await?;
    Ok(())
}

/// Takes a copy away.
pub async fn drop_member(tx: &Tx, account: i64) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("member_key")).and_where(col("account").eq(account)).to_owned()).await?;
    Ok(())
}
