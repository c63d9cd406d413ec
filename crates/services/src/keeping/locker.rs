//! Proof that has to stay after a deletion: its row keeps the numbers by which it counts, everything else is sealed with name
//! and number until its day. Three things end that: the person registers again; its day comes and it is destroyed; two people
//! answer a written lawful demand for this one person, which reads it and leaves it locked (WP-26).

use super::rules::Law;
use super::store::{self, Locked};
use crate::intake::history;
use leka_core::{Day, Name, NationalId};
use leka_platform::backup::{json_of, value_of};
use leka_platform::db::{Reads, Tx};
use leka_platform::erasures::Mark;
use leka_platform::vault::Domain;
use leka_platform::{Failure, Vault};
use leka_schema::{Kind, Table};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

/// What stands in a column of a row whose proof is locked.
#[derive(Clone, Copy)]
enum Put {
    Blank,
    Nothing,
    /// Like nothing else of this person, so that what was unique stays so.
    Own,
    /// A source that no file can have, so that no file finds the row again.
    Source,
}

/// The columns that are taken out of a row. Those that stay are numbers, days and the words by which figures are broken down.
const TAKEN: &[(&str, &[(&str, Put)])] = &[
    (
        "placement",
        &[
            ("employer", Put::Blank),
            ("employer_key", Put::Own),
            ("place", Put::Blank),
            ("trade", Put::Blank),
            ("confirmed_day", Put::Nothing),
            ("confirmed_way", Put::Blank),
            ("asked_day", Put::Nothing),
            ("source", Put::Source),
        ],
    ),
    // The institution is a dimension of the figures.
    ("training_completion", &[("course", Put::Blank), ("course_key", Put::Own), ("source", Put::Source)]),
];

/// The source of a locked row.
pub const SOURCE: &str = ":locked";

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Proof {
    name: String,
    number: String,
    fields: Map<String, Json>,
    history: Vec<Vec<Json>>,
}

/// Whose proof it is.
pub struct Whose {
    pub person: i64,
    pub name: Name,
    pub number: NationalId,
}

fn bound(noun: &str, record: i64) -> String {
    format!("locked_proof|{noun}|{record}")
}

fn taken(noun: &str) -> Result<&'static [(&'static str, Put)], Failure> {
    let found = TAKEN.iter().find(|(known, _)| *known == noun);
    found.map(|(_, columns)| *columns).ok_or_else(|| Failure::internal("no proof of this kind is kept"))
}

fn kind_of(table: &str, column: &str) -> Result<Kind, Failure> {
    let found = Table::find(table).and_then(|table| table.columns.iter().find(|known| known.name == column));
    found.map(|column| column.kind).ok_or_else(|| Failure::internal("no such column"))
}

/// Seals what a row says and takes it out.
pub async fn lock(tx: &Tx, vault: &Vault, whose: &Whose, noun: &str, record: i64, until: Day, law: Law) -> Result<(), Failure> {
    let columns = taken(noun)?;
    let query = Query::select()
        .columns(columns.iter().map(|(name, _)| Alias::new(*name)))
        .from(Alias::new(noun))
        .and_where(Expr::col(Alias::new("id")).eq(record))
        .to_owned();
    let row = tx.one(&query).await?.ok_or_else(Failure::absent)?;
    let mut fields = Map::new();
    let mut update = Query::update();
    update.table(Alias::new(noun)).and_where(Expr::col(Alias::new("id")).eq(record));
    for (position, (name, put)) in columns.iter().enumerate() {
        fields.insert((*name).to_owned(), json_of(&row, position, kind_of(noun, name)?)?);
        let value = match put {
            Put::Blank => Value::from(""),
            Put::Nothing => Value::BigInt(None),
            Put::Own => Value::from(format!(":{record}")),
            Put::Source => Value::from(SOURCE),
        };
        update.value(Alias::new(*name), value);
    }
    let proof = Proof {
        name: whose.name.secret().to_owned(),
        number: whose.number.secret().to_owned(),
        fields,
        history: history::take(tx, noun, record).await?,
    };
    let text = serde_json::to_vec(&proof).map_err(Failure::internal)?;
    let sealed = vault.seal(Domain::Locked, &bound(noun, record), &text)?;
    tx.execute(&update).await?;
    history::erase(tx, noun, &[record]).await?;
    store::add_locked(tx, &Locked { noun: noun.to_owned(), record, person: whose.person, sealed }, until, law.word()).await
}

fn open(vault: &Vault, locked: &Locked) -> Result<Proof, Failure> {
    let text = vault.unseal(Domain::Locked, &bound(&locked.noun, locked.record), &locked.sealed)?;
    serde_json::from_slice(&text).map_err(Failure::internal)
}

/// Name and number of whoever a row without a name belonged to.
pub async fn whose<R: Reads>(reads: &R, vault: &Vault, person: i64) -> Result<Option<Whose>, Failure> {
    let Some(locked) = store::locked_of(reads, person).await?.into_iter().next() else { return Ok(None) };
    let proof = open(vault, &locked)?;
    let name = Name::parse(&proof.name).ok_or_else(|| Failure::internal("a stored name is empty"))?;
    Ok(Some(Whose { person, name, number: NationalId::from_storage(proof.number) }))
}

/// Sealed proof that was opened to be read. What the person themselves had to say, a confirmation, is not in it (WP-10).
pub struct Opened {
    pub noun: String,
    pub record: i64,
    pub name: String,
    fields: Map<String, Json>,
}

impl Opened {
    /// A text that was taken out of the row.
    pub fn text(&self, field: &str) -> String {
        let known = ["employer", "place", "trade", "course"].contains(&field);
        self.fields.get(field).filter(|_| known).and_then(Json::as_str).unwrap_or_default().to_owned()
    }
}

/// Opens what is locked of a person who had the record deleted, for a demand that two people answer; nothing is changed, and it
/// stays locked. Gives the row without a name, and what belongs to it.
pub async fn open_for_demand<R: Reads>(reads: &R, vault: &Vault, mark: &Mark) -> Result<Option<(i64, Vec<Opened>)>, Failure> {
    let Some(person) = store::find(reads, mark).await?.and_then(|erasure| erasure.person) else { return Ok(None) };
    let mut out = Vec::new();
    for locked in store::locked_of(reads, person).await? {
        let Proof { name, fields, .. } = open(vault, &locked)?;
        out.push(Opened { noun: locked.noun, record: locked.record, name, fields });
    }
    Ok(Some((person, out)))
}

/// Gives everything back that was locked of a person: they registered again. Without this the same row of a ledger, which
/// may be brought in again now, would count a second time.
pub async fn unlock(tx: &Tx, vault: &Vault, person: i64) -> Result<(), Failure> {
    for locked in store::locked_of(tx, person).await? {
        let proof = open(vault, &locked)?;
        let mut update = Query::update();
        update.table(Alias::new(locked.noun.as_str())).and_where(Expr::col(Alias::new("id")).eq(locked.record));
        for (name, _) in taken(&locked.noun)? {
            let value = proof.fields.get(*name).ok_or_else(|| Failure::internal("locked proof lacks a field"))?;
            update.value(Alias::new(*name), value_of(value, kind_of(&locked.noun, name)?)?);
        }
        tx.execute(&update).await?;
        history::give_back(tx, &proof.history).await?;
        store::remove_locked(tx, &locked.noun, locked.record).await?;
    }
    Ok(())
}
