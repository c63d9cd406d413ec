//! Statements on requests that a second person decides.

use crate::accounts::requests::Wish;
use leka_core::{Moment, Role};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, col};
use sea_orm::sea_query::{Alias, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// The state of a request that waits.
pub const OPEN: &str = "open";

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Add,
    Role,
    Reset,
    Close,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Kind::Add => "add",
            Kind::Role => "role",
            Kind::Reset => "reset",
            Kind::Close => "close",
        }
    }
    fn find(word: &str) -> Option<Kind> {
        [Kind::Add, Kind::Role, Kind::Reset, Kind::Close].into_iter().find(|kind| kind.word() == word)
    }
}

/// One request as stored.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: i64,
    pub kind: Kind,
    /// The account it is about; `None` for a new one.
    pub account: Option<i64>,
    /// The name of that account, or of the new one.
    pub name: String,
    pub role: Option<Role>,
    pub division: Option<String>,
    pub asked_by: i64,
    pub asked_name: String,
    pub asked_at: Moment,
    pub until: Moment,
    /// `open`, `approved`, `refused`, `taken back` or `run out`.
    pub state: String,
    pub decided_name: String,
    pub decided_at: Option<Moment>,
}

impl Request {
    /// What an open request keeps others from asking at the same time.
    pub fn slot(&self) -> String {
        match self.account {
            Some(id) => format!("account {id}"),
            None => format!("name {}", self.name),
        }
    }
    /// The same as a wish.
    pub fn wish(&self) -> Result<Wish, Failure> {
        let lacks = || Failure::internal("a request lacks what it asks for");
        let account = || self.account.ok_or_else(lacks);
        let role = || self.role.ok_or_else(lacks);
        Ok(match self.kind {
            Kind::Add => Wish::Add { name: self.name.clone(), role: role()?, division: self.division.clone() },
            Kind::Role => Wish::Role { account: account()?, role: role()?, division: self.division.clone() },
            Kind::Reset => Wish::Reset { account: account()? },
            Kind::Close => Wish::Close { account: account()? },
        })
    }
}

const COLUMNS: [&str; 13] = [
    "id",
    "kind",
    "account",
    "name",
    "role",
    "division",
    "asked_by",
    "asked_name",
    "asked_at",
    "until",
    "state",
    "decided_name",
    "decided_at",
];

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(Alias::new)).from(Alias::new("account_request")).to_owned()
}

fn read(row: &QueryResult) -> Result<Request, Failure> {
    let (kind, role): (String, String) = (row.try_get_by_index(1)?, row.try_get_by_index(4)?);
    Ok(Request {
        id: row.try_get_by_index(0)?,
        kind: Kind::find(&kind).ok_or_else(|| Failure::internal("a request of no kind"))?,
        account: row.try_get_by_index(2)?,
        name: row.try_get_by_index(3)?,
        role: Role::find(&role),
        division: row.try_get_by_index(5)?,
        asked_by: row.try_get_by_index(6)?,
        asked_name: row.try_get_by_index(7)?,
        asked_at: Moment(row.try_get_by_index(8)?),
        until: Moment(row.try_get_by_index(9)?),
        state: row.try_get_by_index(10)?,
        decided_name: row.try_get_by_index(11)?,
        decided_at: row.try_get_by_index::<Option<i64>>(12)?.map(Moment),
    })
}

pub async fn find<R: Reads>(reads: &R, id: i64) -> Result<Option<Request>, Failure> {
    reads.one(&select().and_where(col("id").eq(id)).to_owned()).await?.as_ref().map(read).transpose()
}
/// Open requests that have not run out, oldest first.
pub async fn waiting<R: Reads>(reads: &R, now: Moment) -> Result<Vec<Request>, Failure> {
    let query = select()
        .and_where(col("state").eq(OPEN))
        .and_where(col("until").gt(now.0))
        .order_by(Alias::new("id"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}
/// The latest that were decided.
pub async fn decided<R: Reads>(reads: &R, most: u64) -> Result<Vec<Request>, Failure> {
    let query = select()
        .and_where(col("decided_at").is_not_null())
        .order_by(Alias::new("decided_at"), Order::Desc)
        .limit(most)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}
pub async fn slot_is_taken<R: Reads>(reads: &R, slot: &str) -> Result<bool, Failure> {
    let query =
        Query::select().column(Alias::new("id")).from(Alias::new("account_request")).and_where(col("slot").eq(slot)).to_owned();
    Ok(reads.one(&query).await?.is_some())
}

pub async fn add(tx: &Tx, request: &Request) -> Result<(), Failure> {
    let mut columns = COLUMNS.to_vec();
    columns.push("slot");
    let row = vec![
        Value::from(request.id),
        Value::from(request.kind.word()),
        Value::BigInt(request.account),
        Value::from(request.name.as_str()),
        Value::from(request.role.map_or("", |role| role.word())),
        Value::from(request.division.clone()),
        Value::from(request.asked_by),
        Value::from(request.asked_name.as_str()),
        Value::from(request.asked_at.0),
        Value::from(request.until.0),
        Value::from(request.state.as_str()),
        Value::from(request.decided_name.as_str()),
        Value::BigInt(request.decided_at.map(|at| at.0)),
        Value::from(request.slot()),
    ];
    tx.insert_many("account_request", &columns, [row], None).await?;
    Ok(())
}

/// Decides an open request and frees its slot.
pub async fn decide(tx: &Tx, id: i64, state: &str, by: i64, name: &str, at: Moment) -> Result<(), Failure> {
    let update = Query::update()
        .table(Alias::new("account_request"))
        .value(Alias::new("state"), state)
        .value(Alias::new("slot"), format!("done {id}"))
        .value(Alias::new("decided_by"), by)
        .value(Alias::new("decided_name"), name)
        .value(Alias::new("decided_at"), at.0)
        .and_where(col("id").eq(id))
        .and_where(col("state").eq(OPEN))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Frees the slots of what ran out.
pub async fn close_run_out(tx: &Tx, now: Moment) -> Result<(), Failure> {
    let query = select().and_where(col("state").eq(OPEN)).and_where(col("until").lte(now.0)).to_owned();
    for row in tx.all(&query).await? {
        let id: i64 = row.try_get_by_index(0)?;
        let update = Query::update()
            .table(Alias::new("account_request"))
            .value(Alias::new("state"), "run out")
            .value(Alias::new("slot"), format!("done {id}"))
            .and_where(col("id").eq(id))
            .to_owned();
        tx.execute(&update).await?;
    }
    Ok(())
}
