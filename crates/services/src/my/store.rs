//! The tables of code cards and residents; private to the room.

use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, col};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Order, Query};
use sea_orm::{QueryResult, Value};
use std::collections::HashMap;

/// Tries after which a card is dead (SEC-5).
pub const TRIES: i64 = 5;

/// A card that was just made.
pub struct New {
    pub id: i64,
    pub serial: String,
    pub locator: Vec<u8>,
    /// The slow hash of the code whose yes counts, and of the other one (WP-8).
    pub first: String,
    pub second: String,
}

/// A card that was handed out and not used yet.
pub struct Card {
    pub id: i64,
    pub serial: String,
    pub person: i64,
    /// The division of the desk that handed it out; empty: the confirming desk.
    pub from: String,
    pub first: String,
    pub second: String,
}

/// Cards made at one time, and what became of them.
pub struct Batch {
    pub cards: i64,
    pub made_at: Moment,
    pub made_by: String,
    /// Handed out at some time, whatever became of them.
    pub handed: i64,
    pub used: i64,
    pub void: i64,
}

/// What the house knows of a resident's account.
pub struct Resident {
    pub person: i64,
    pub card_from: String,
    pub code_sealed: Vec<u8>,
}

/// Keeps a batch of cards, none of them handed out.
pub async fn add_batch(tx: &Tx, batch: i64, cards: Vec<New>, now: Moment, by: &str) -> Result<(), Failure> {
    let made = cards.len() as i64;
    let row = vec![Value::from(batch), Value::from(made), Value::from(now.0), Value::from(by)];
    tx.insert_many("card_batch", &["id", "cards", "made_at", "made_by"], [row], None).await?;
    let row = |card: New| {
        vec![
            Value::from(card.id),
            Value::from(batch),
            Value::from(card.serial),
            Value::Bytes(Some(card.locator)),
            Value::from(card.first),
            Value::from(card.second),
            Value::from(0_i64),
            Value::from("made"),
            Value::from(""),
        ]
    };
    let columns = ["id", "batch", "serial", "locator", "secret_first", "secret_second", "tries", "state", "handed_from"];
    tx.insert_many("code_card", &columns, cards.into_iter().map(row), None).await?;
    Ok(())
}

/// Whether a number or a locator was ever given to a card.
pub async fn is_taken<R: Reads>(reads: &R, serial: &str, locator: &[u8]) -> Result<bool, Failure> {
    let query = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new("code_card"))
        .and_where(col("serial").eq(serial).or(col("locator").eq(locator.to_vec())))
        .limit(1)
        .to_owned();
    Ok(reads.one(&query).await?.is_some())
}

/// How many batches were made.
pub async fn count_batches<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new("card_batch")).to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Batches, the latest first.
pub async fn list_batches<R: Reads>(reads: &R, limit: u64, skip: u64) -> Result<Vec<Batch>, Failure> {
    let query = Query::select()
        .columns(["id", "cards", "made_at", "made_by"].map(Alias::new))
        .from(Alias::new("card_batch"))
        .order_by(Alias::new("id"), Order::Desc)
        .limit(limit)
        .offset(skip)
        .to_owned();
    let rows = reads.all(&query).await?;
    let ids = rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect::<Result<Vec<i64>, Failure>>()?;
    let states = states_of(reads, &ids).await?;
    let batch = |(row, id): (&QueryResult, &i64)| -> Result<Batch, Failure> {
        let of = |state: &str| states.get(&(*id, state.to_owned())).copied().unwrap_or(0);
        Ok(Batch {
            cards: row.try_get_by_index(1)?,
            made_at: Moment(row.try_get_by_index(2)?),
            made_by: row.try_get_by_index(3)?,
            handed: of("valid") + of("used") + of("void"),
            used: of("used"),
            void: of("void"),
        })
    };
    rows.iter().zip(&ids).map(batch).collect()
}

async fn states_of<R: Reads>(reads: &R, batches: &[i64]) -> Result<HashMap<(i64, String), i64>, Failure> {
    if batches.is_empty() {
        return Ok(HashMap::new());
    }
    let query = Query::select()
        .columns(["batch", "state"].map(Alias::new))
        .expr(Func::count(Expr::val(1)))
        .from(Alias::new("code_card"))
        .and_where(col("batch").is_in(batches.iter().copied()))
        .group_by_col(Alias::new("batch"))
        .group_by_col(Alias::new("state"))
        .to_owned();
    let one = |row: &QueryResult| Ok(((row.try_get_by_index(0)?, row.try_get_by_index(1)?), row.try_get_by_index(2)?));
    reads.all(&query).await?.iter().map(one).collect()
}

/// Hands a card out: every earlier card of the person becomes void. False when there is no such card to hand out.
pub async fn hand_out(tx: &Tx, serial: &str, person: i64, from: &str, now: Moment) -> Result<bool, Failure> {
    let hand = Query::update()
        .table(Alias::new("code_card"))
        .value(Alias::new("state"), "valid")
        .value(Alias::new("person"), person)
        .value(Alias::new("handed_from"), from)
        .value(Alias::new("handed_at"), now.0)
        .and_where(col("serial").eq(serial))
        .and_where(col("state").eq("made"))
        .to_owned();
    if tx.execute(&hand).await?.rows_affected() != 1 {
        return Ok(false);
    }
    let void = Query::update()
        .table(Alias::new("code_card"))
        .value(Alias::new("state"), "void")
        .and_where(col("person").eq(person))
        .and_where(col("state").eq("valid"))
        .and_where(col("serial").ne(serial))
        .to_owned();
    tx.execute(&void).await?;
    Ok(true)
}

/// The card with this locator that can still be used.
pub async fn find_card<R: Reads>(reads: &R, locator: &[u8]) -> Result<Option<Card>, Failure> {
    let query = Query::select()
        .columns(["id", "serial", "person", "handed_from", "secret_first", "secret_second"].map(Alias::new))
        .from(Alias::new("code_card"))
        .and_where(col("locator").eq(locator.to_vec()))
        .and_where(col("state").eq("valid"))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(Card {
        id: row.try_get_by_index(0)?,
        serial: row.try_get_by_index(1)?,
        person: row.try_get_by_index(2)?,
        from: row.try_get_by_index(3)?,
        first: row.try_get_by_index(4)?,
        second: row.try_get_by_index(5)?,
    }))
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

/// The account that a used card with this number belongs to.
pub async fn account_of_serial<R: Reads>(reads: &R, serial: &str) -> Result<Option<i64>, Failure> {
    let people = Query::select()
        .column(Alias::new("person"))
        .from(Alias::new("code_card"))
        .and_where(col("serial").eq(serial))
        .and_where(col("state").eq("used"))
        .to_owned();
    let query = Query::select()
        .column(Alias::new("account"))
        .from(Alias::new("resident"))
        .and_where(col("person").in_subquery(people))
        .to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// Cuts the cards of a person loose: void, and nobody's. The number of cards of a batch stays what it was.
pub async fn release_cards(tx: &Tx, person: i64) -> Result<(), Failure> {
    let update = Query::update()
        .table(Alias::new("code_card"))
        .value(Alias::new("state"), "void")
        .value(Alias::new("person"), Value::BigInt(None))
        .value(Alias::new("handed_from"), "")
        .value(Alias::new("handed_at"), Value::BigInt(None))
        .value(Alias::new("used_at"), Value::BigInt(None))
        .and_where(col("person").eq(person))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// The account of a person, if they have one.
pub async fn account_of<R: Reads>(reads: &R, person: i64) -> Result<Option<i64>, Failure> {
    let query =
        Query::select().column(Alias::new("account")).from(Alias::new("resident")).and_where(col("person").eq(person)).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// Everybody who has an account, and since when.
pub async fn list_residents<R: Reads>(reads: &R) -> Result<Vec<(i64, Moment)>, Failure> {
    let query = Query::select().columns(["person", "since_at"].map(Alias::new)).from(Alias::new("resident")).to_owned();
    let one = |row: &QueryResult| Ok((row.try_get_by_index(0)?, Moment(row.try_get_by_index(1)?)));
    reads.all(&query).await?.iter().map(one).collect()
}

/// Those of these people who have an account, and since when.
pub async fn list_residents_among<R: Reads>(reads: &R, people: &[i64]) -> Result<Vec<(i64, Moment)>, Failure> {
    let mut out = Vec::new();
    for chunk in people.chunks(1_000) {
        let query = Query::select()
            .columns(["person", "since_at"].map(Alias::new))
            .from(Alias::new("resident"))
            .and_where(col("person").is_in(chunk.iter().copied()))
            .to_owned();
        for row in reads.all(&query).await? {
            out.push((row.try_get_by_index(0)?, Moment(row.try_get_by_index(1)?)));
        }
    }
    Ok(out)
}

/// Whose account it is, and how it was opened.
pub async fn find_resident<R: Reads>(reads: &R, account: i64) -> Result<Option<Resident>, Failure> {
    let query = Query::select()
        .columns(["person", "card_from", "code_sealed"].map(Alias::new))
        .from(Alias::new("resident"))
        .and_where(col("account").eq(account))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(Resident {
        person: row.try_get_by_index(0)?,
        card_from: row.try_get_by_index(1)?,
        code_sealed: row.try_get_by_index(2)?,
    }))
}

/// Binds a new account to a person.
pub async fn bind(tx: &Tx, account: i64, opened: Resident, now: Moment) -> Result<(), Failure> {
    let row = vec![
        Value::from(account),
        Value::from(opened.person),
        Value::from(now.0),
        Value::from(opened.card_from),
        Value::Bytes(Some(opened.code_sealed)),
    ];
    tx.insert_many("resident", &["account", "person", "since_at", "card_from", "code_sealed"], [row], None).await?;
    Ok(())
}

/// The account was opened again by another card.
pub async fn open_again(tx: &Tx, account: i64, opened: Resident) -> Result<(), Failure> {
    let update = Query::update()
        .table(Alias::new("resident"))
        .value(Alias::new("card_from"), opened.card_from)
        .value(Alias::new("code_sealed"), Value::Bytes(Some(opened.code_sealed)))
        .and_where(col("account").eq(account))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}
