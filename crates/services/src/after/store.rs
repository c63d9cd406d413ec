//! The tables of the room; no other room reads them (WP-10).

use super::model::{Choice, Word, padded};
use super::quality::{Said, Tally};
use crate::people::store::StoredPerson;
use leka_core::Day;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use leka_platform::{Failure, Vault};
use sea_orm::sea_query::{ExprTrait, OnConflict, Order, Query};
use sea_orm::{QueryResult, Value};
use std::collections::HashMap;

/// What was sealed, read again. What is wrong with it is not said: that would quote it in the log (WP-10).
fn opened<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|_| Failure::internal("what somebody said after the start cannot be read"))
}

/// How a person wants to hear of questions; `None`: in the own account alone.
pub async fn find_choice<R: Reads>(reads: &R, vault: &Vault, person: &StoredPerson) -> Result<Option<Choice>, Failure> {
    let query = Query::select().column(a("sealed")).from(a("check_in")).and_where(col("person").eq(person.id)).to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let sealed: Vec<u8> = row.try_get_by_index(0)?;
    let text = person.key(vault).unseal("check_in", "sealed", person.id, &sealed)?;
    Ok(Some(opened(&text)?))
}

/// Keeps a choice in the place of the one before.
pub async fn keep_choice(tx: &Tx, vault: &Vault, person: &StoredPerson, choice: &Choice) -> Result<(), Failure> {
    let sealed = person.key(vault).seal("check_in", "sealed", person.id, &padded(choice, Choice::LENGTH)?)?;
    let row = vec![Value::from(person.id), Value::Bytes(Some(sealed))];
    let again = OnConflict::column(a("person")).update_column(a("sealed")).to_owned();
    tx.insert_many("check_in", &["person", "sealed"], [row], Some(again)).await?;
    Ok(())
}

/// Everybody who chose a channel.
pub async fn list_choosers<R: Reads>(reads: &R) -> Result<Vec<i64>, Failure> {
    let query = Query::select().column(a("person")).from(a("check_in")).order_by(a("person"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// One pay day as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stored {
    pub due: Day,
    pub paid: Option<Day>,
    pub fen: Option<i64>,
    pub sealed: Vec<u8>,
}

fn read(row: &QueryResult) -> Result<Stored, Failure> {
    Ok(Stored {
        due: stored_day(row.try_get_by_index(0)?)?,
        paid: row.try_get_by_index::<Option<i64>>(1)?.map(stored_day).transpose()?,
        fen: row.try_get_by_index(2)?,
        sealed: row.try_get_by_index(3)?,
    })
}

/// The pay days of an application, the earliest first.
pub async fn list_days<R: Reads>(reads: &R, application: i64) -> Result<Vec<Stored>, Failure> {
    let query = Query::select()
        .columns(["due_day", "paid_day", "paid_fen", "sealed"].map(a))
        .from(a("wage_day"))
        .and_where(col("application").eq(application))
        .order_by(a("due_day"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// The pay days of these applications, all or those between two days, by application; the earliest first.
pub async fn list_days_of<R: Reads>(
    reads: &R,
    applications: &[i64],
    between: Option<(Day, Day)>,
) -> Result<HashMap<i64, Vec<Stored>>, Failure> {
    let mut out: HashMap<i64, Vec<Stored>> = HashMap::with_capacity(applications.len());
    for chunk in applications.chunks(1_000) {
        let mut query = Query::select();
        query
            .columns(["due_day", "paid_day", "paid_fen", "sealed", "application"].map(a))
            .from(a("wage_day"))
            .and_where(col("application").is_in(chunk.iter().copied()))
            .order_by(a("due_day"), Order::Asc);
        if let Some((from, until)) = between {
            query.and_where(col("due_day").between(number(from), number(until)));
        }
        for row in reads.all(&query).await? {
            out.entry(row.try_get_by_index(4)?).or_default().push(read(&row)?);
        }
    }
    Ok(out)
}

/// What is bound in, so that the word of one pay day cannot be put beside another.
fn place(due: Day) -> String {
    format!("sealed {}", due.number())
}

/// The worker's word.
pub fn open(vault: &Vault, person: &StoredPerson, application: i64, stored: &Stored) -> Result<Word, Failure> {
    opened(&person.key(vault).unseal("wage_day", &place(stored.due), application, &stored.sealed)?)
}

fn seal(vault: &Vault, person: &StoredPerson, application: i64, due: Day, word: &Word) -> Result<Vec<u8>, Failure> {
    person.key(vault).seal("wage_day", &place(due), application, &padded(word, Word::LENGTH)?)
}

/// Adds pay days that are not there yet, of which nobody said anything.
pub async fn add_days(tx: &Tx, vault: &Vault, person: &StoredPerson, application: i64, dues: &[Day]) -> Result<(), Failure> {
    let known: Vec<Day> = list_days(tx, application).await?.into_iter().map(|stored| stored.due).collect();
    let mut rows = Vec::new();
    for due in dues.iter().filter(|due| !known.contains(due)) {
        let sealed = seal(vault, person, application, *due, &Word::default())?;
        rows.push(vec![
            Value::from(application),
            Value::from(number(*due)),
            Value::from(person.id),
            Value::BigInt(None),
            Value::BigInt(None),
            Value::Bytes(Some(sealed)),
        ]);
    }
    if rows.is_empty() {
        return Ok(());
    }
    let columns = ["application", "due_day", "person", "paid_day", "paid_fen", "sealed"];
    tx.insert_many("wage_day", &columns, rows, None).await?;
    Ok(())
}

/// What the firm reports of a pay day, in the place of what it reported before; `paid` is `None`: it takes that back.
pub async fn report(tx: &Tx, application: i64, due: Day, paid: Option<Day>, fen: Option<i64>) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("wage_day"))
        .value(a("paid_day"), paid.map(number))
        .value(a("paid_fen"), fen)
        .and_where(col("application").eq(application))
        .and_where(col("due_day").eq(number(due)))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Keeps the worker's word of a pay day.
pub async fn keep_word(
    tx: &Tx,
    vault: &Vault,
    person: &StoredPerson,
    application: i64,
    due: Day,
    word: &Word,
) -> Result<(), Failure> {
    let sealed = seal(vault, person, application, due, word)?;
    let update = Query::update()
        .table(a("wage_day"))
        .value(a("sealed"), sealed)
        .and_where(col("application").eq(application))
        .and_where(col("due_day").eq(number(due)))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Takes away all pay days of these applications.
pub async fn forget(tx: &Tx, applications: &[i64]) -> Result<(), Failure> {
    for chunk in applications.chunks(1_000) {
        let of = col("application").is_in(chunk.iter().copied());
        tx.execute(&Query::delete().from_table(a("wage_day")).and_where(of).to_owned()).await?;
    }
    Ok(())
}

/// Takes away the pay days of which nothing is kept any more (WP-23).
pub async fn forget_before(tx: &Tx, application: i64, before: Day) -> Result<(), Failure> {
    let delete = Query::delete()
        .from_table(a("wage_day"))
        .and_where(col("application").eq(application))
        .and_where(col("due_day").lt(number(before)))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// A row of the sample.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sampled {
    pub placement: i64,
    pub person: i64,
    pub quarter: Day,
    pub sealed: Vec<u8>,
}

/// All rows of the sample, or those of one person.
pub async fn list_sampled<R: Reads>(reads: &R, person: Option<i64>) -> Result<Vec<Sampled>, Failure> {
    let mut query = Query::select();
    query.columns(["placement", "person", "quarter", "sealed"].map(a)).from(a("quality_sample"));
    if let Some(person) = person {
        query.and_where(col("person").eq(person));
    }
    query.order_by(a("placement"), Order::Asc);
    let one = |row: &QueryResult| {
        Ok(Sampled {
            placement: row.try_get_by_index(0)?,
            person: row.try_get_by_index(1)?,
            quarter: stored_day(row.try_get_by_index(2)?)?,
            sealed: row.try_get_by_index(3)?,
        })
    };
    reads.all(&query).await?.iter().map(one).collect()
}

/// What somebody answered.
pub fn open_said(vault: &Vault, person: &StoredPerson, sampled: &Sampled) -> Result<Said, Failure> {
    opened(&person.key(vault).unseal("quality_sample", "sealed", sampled.placement, &sampled.sealed)?)
}

/// Seals an answer anew and keeps it; a row that is not there yet is added.
pub async fn keep_said(
    tx: &Tx,
    vault: &Vault,
    person: &StoredPerson,
    (placement, quarter): (i64, Day),
    said: &Said,
) -> Result<(), Failure> {
    let sealed = person.key(vault).seal("quality_sample", "sealed", placement, &padded(said, Said::LENGTH)?)?;
    let row = vec![Value::from(placement), Value::from(person.id), Value::from(number(quarter)), Value::Bytes(Some(sealed))];
    let again = OnConflict::column(a("placement")).update_column(a("sealed")).to_owned();
    tx.insert_many("quality_sample", &["placement", "person", "quarter", "sealed"], [row], Some(again)).await?;
    Ok(())
}

/// Takes the row of one placement away.
pub async fn forget_sampled(tx: &Tx, placement: i64) -> Result<(), Failure> {
    let delete = Query::delete().from_table(a("quality_sample")).and_where(col("placement").eq(placement)).to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// Keeps what came of a quarter and takes its rows away.
pub async fn close_quarter(tx: &Tx, quarter: Day, tallies: &[Tally]) -> Result<(), Failure> {
    let row = |tally: &Tally| {
        vec![
            Value::from(number(tally.quarter)),
            Value::from(tally.question.as_str()),
            Value::BigInt(tally.answers),
            Value::BigInt(tally.yes),
            Value::from(tally.most.as_str()),
        ]
    };
    let rows: Vec<Vec<Value>> = tallies.iter().map(row).collect();
    tx.insert_many("quality", &["quarter", "question", "answers", "yes", "most"], rows, None).await?;
    let delete = Query::delete().from_table(a("quality_sample")).and_where(col("quarter").eq(number(quarter))).to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// What came of all quarters, the latest first.
pub async fn list_tallies<R: Reads>(reads: &R) -> Result<Vec<Tally>, Failure> {
    let query = Query::select()
        .columns(["quarter", "question", "answers", "yes", "most"].map(a))
        .from(a("quality"))
        .order_by(a("quarter"), Order::Desc)
        .to_owned();
    let one = |row: &QueryResult| {
        Ok(Tally {
            quarter: stored_day(row.try_get_by_index(0)?)?,
            question: row.try_get_by_index(1)?,
            answers: row.try_get_by_index(2)?,
            yes: row.try_get_by_index(3)?,
            most: row.try_get_by_index(4)?,
        })
    };
    reads.all(&query).await?.iter().map(one).collect()
}
