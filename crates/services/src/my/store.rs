//! The tables of code cards and residents; private to the room.

use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};

/// Tries after which a card is dead (SEC-5).
pub const TRIES: i64 = 5;

/// A card as stored.
pub struct Card {
    pub id: i64,
    pub person: i64,
    pub name: String,
    /// The slow hash of its code.
    pub secret: String,
}

fn col(name: &str) -> Expr {
    Expr::col(Alias::new(name))
}

/// The card with this locator that can still be used.
pub async fn find_card<R: Reads>(reads: &R, locator: &[u8]) -> Result<Option<Card>, Failure> {
    let query = Query::select()
        .columns(["id", "person", "name", "secret"].map(Alias::new))
        .from(Alias::new("code_card"))
        .and_where(col("locator").eq(locator.to_vec()))
        .and_where(col("state").eq("valid"))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(Card {
        id: row.try_get_by_index(0)?,
        person: row.try_get_by_index(1)?,
        name: row.try_get_by_index(2)?,
        secret: row.try_get_by_index(3)?,
    }))
}

/// Whether a locator was ever given out.
pub async fn is_taken<R: Reads>(reads: &R, locator: &[u8]) -> Result<bool, Failure> {
    let query = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new("code_card"))
        .and_where(col("locator").eq(locator.to_vec()))
        .to_owned();
    Ok(reads.one(&query).await?.is_some())
}

/// Makes every earlier card of a person void and keeps the new one.
pub async fn add_card(tx: &Tx, card: &Card, locator: Vec<u8>, now: Moment) -> Result<(), Failure> {
    let void = Query::update()
        .table(Alias::new("code_card"))
        .value(Alias::new("state"), "void")
        .and_where(col("person").eq(card.person))
        .and_where(col("state").eq("valid"))
        .to_owned();
    tx.execute(&void).await?;
    let row = vec![
        Value::from(card.id),
        Value::from(card.person),
        Value::from(card.name.as_str()),
        Value::Bytes(Some(locator)),
        Value::from(card.secret.as_str()),
        Value::from(0_i64),
        Value::from("valid"),
        Value::from(now.0),
    ];
    let columns = ["id", "person", "name", "locator", "secret", "tries", "state", "made_at"];
    tx.insert_many("code_card", &columns, [row], None).await?;
    Ok(())
}

/// Counts a try before anything is compared; false when the card has none left. Two at once count as two.
pub async fn use_try(tx: &Tx, card: i64) -> Result<bool, Failure> {
    let update = Query::update()
        .table(Alias::new("code_card"))
        .value(Alias::new("tries"), col("tries").add(1))
        .and_where(col("id").eq(card))
        .and_where(col("state").eq("valid"))
        .and_where(col("tries").lt(TRIES))
        .to_owned();
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

/// Uses a card up; false when somebody else did so meanwhile.
pub async fn use_up(tx: &Tx, card: i64, now: Moment) -> Result<bool, Failure> {
    let update = Query::update()
        .table(Alias::new("code_card"))
        .value(Alias::new("state"), "used")
        .value(Alias::new("used_at"), now.0)
        .and_where(col("id").eq(card))
        .and_where(col("state").eq("valid"))
        .to_owned();
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

async fn one_number<R: Reads>(reads: &R, wanted: &str, by: &str, value: i64) -> Result<Option<i64>, Failure> {
    let query = Query::select().column(Alias::new(wanted)).from(Alias::new("resident")).and_where(col(by).eq(value)).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// The account of a person, if they have one.
pub async fn account_of<R: Reads>(reads: &R, person: i64) -> Result<Option<i64>, Failure> {
    one_number(reads, "account", "person", person).await
}

/// The person of an account.
pub async fn person_of<R: Reads>(reads: &R, account: i64) -> Result<Option<i64>, Failure> {
    one_number(reads, "person", "account", account).await
}

/// Binds an account to a person.
pub async fn bind(tx: &Tx, account: i64, person: i64, now: Moment) -> Result<(), Failure> {
    let row = vec![Value::from(account), Value::from(person), Value::from(now.0)];
    tx.insert_many("resident", &["account", "person", "since_at"], [row], None).await?;
    Ok(())
}
