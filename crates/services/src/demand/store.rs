//! The tables of demands and of messages that wait; private to the room.

use super::rules::{KINDS, PARTS};
use leka_core::{Day, Moment};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use leka_platform::erasures::Mark;
use sea_orm::sea_query::{Expr, ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// What became of a demand; time alone makes it run out, and that is read off the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    Open,
    Approved,
    SentBack,
    TakenBack,
    Given,
}

impl State {
    const ALL: [State; 5] = [State::Open, State::Approved, State::SentBack, State::TakenBack, State::Given];
    pub fn word(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Approved => "approved",
            State::SentBack => "sent-back",
            State::TakenBack => "taken-back",
            State::Given => "given",
        }
    }
    fn find(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// A demand as stored.
#[derive(Clone, Debug)]
pub struct Demand {
    pub id: i64,
    pub mark: Mark,
    pub body: String,
    pub kind: &'static str,
    pub document: String,
    pub document_day: Day,
    pub law: String,
    pub parts: Vec<&'static str>,
    pub silent: Option<(String, Day)>,
    pub asked_by: i64,
    pub asked_name: String,
    pub asked_at: Moment,
    pub until: Moment,
    pub state: State,
    pub decided_name: String,
    pub decided_at: Option<Moment>,
    pub given_at: Option<Moment>,
    /// Year and running number of the document.
    pub number: Option<(i64, i64)>,
    pub tell_day: Option<Day>,
}

impl Demand {
    /// Nobody decided it, or nobody fetched the document, in time.
    pub fn has_run_out(&self, now: Moment) -> bool {
        matches!(self.state, State::Open | State::Approved) && self.until <= now
    }
    /// `2022-0001`
    pub fn number(&self) -> String {
        self.number.map(|(year, serial)| format!("{year}-{serial:04}")).unwrap_or_default()
    }
}

/// The columns; those known when a demand is recorded come first.
const COLUMNS: [&str; 21] = [
    "id",
    "mark",
    "body",
    "kind",
    "document",
    "document_day",
    "law",
    "parts",
    "silent_law",
    "silent_until",
    "asked_by",
    "asked_name",
    "asked_at",
    "until",
    "state",
    "decided_name",
    "decided_at",
    "given_at",
    "year",
    "serial",
    "tell_day",
];

/// How many of them are known when it is recorded.
const RECORDED: usize = 16;

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(a)).from(a("demand")).to_owned()
}

fn read(row: &QueryResult) -> Result<Demand, Failure> {
    let unknown = || Failure::internal("a stored word is not in its list");
    let mark: Vec<u8> = row.try_get_by_index(1)?;
    let (kind, parts, state): (String, String, String) =
        (row.try_get_by_index(3)?, row.try_get_by_index(7)?, row.try_get_by_index(14)?);
    let silent_until = row.try_get_by_index::<Option<i64>>(9)?.map(stored_day).transpose()?;
    let silent_law: String = row.try_get_by_index(8)?;
    let year: Option<i64> = row.try_get_by_index(18)?;
    Ok(Demand {
        id: row.try_get_by_index(0)?,
        mark: Mark::try_from(mark).map_err(|_| Failure::internal("a mark of the wrong length"))?,
        body: row.try_get_by_index(2)?,
        kind: KINDS.into_iter().find(|known| *known == kind).ok_or_else(unknown)?,
        document: row.try_get_by_index(4)?,
        document_day: stored_day(row.try_get_by_index(5)?)?,
        law: row.try_get_by_index(6)?,
        parts: PARTS.into_iter().filter(|known| parts.split(' ').any(|part| part == *known)).collect(),
        silent: silent_until.map(|until| (silent_law, until)),
        asked_by: row.try_get_by_index(10)?,
        asked_name: row.try_get_by_index(11)?,
        asked_at: Moment(row.try_get_by_index(12)?),
        until: Moment(row.try_get_by_index(13)?),
        state: State::find(&state).ok_or_else(unknown)?,
        decided_name: row.try_get_by_index(15)?,
        decided_at: row.try_get_by_index::<Option<i64>>(16)?.map(Moment),
        given_at: row.try_get_by_index::<Option<i64>>(17)?.map(Moment),
        number: year.zip(row.try_get_by_index::<Option<i64>>(19)?),
        tell_day: row.try_get_by_index::<Option<i64>>(20)?.map(stored_day).transpose()?,
    })
}

/// Keeps a new demand.
pub async fn add(tx: &Tx, demand: &Demand) -> Result<(), Failure> {
    let (silent_law, silent_until) = match &demand.silent {
        Some((law, until)) => (law.as_str(), Some(number(*until))),
        None => ("", None),
    };
    let row = vec![
        Value::from(demand.id),
        Value::from(demand.mark.to_vec()),
        Value::from(demand.body.as_str()),
        Value::from(demand.kind),
        Value::from(demand.document.as_str()),
        Value::from(number(demand.document_day)),
        Value::from(demand.law.as_str()),
        Value::from(demand.parts.join(" ")),
        Value::from(silent_law),
        Value::BigInt(silent_until),
        Value::from(demand.asked_by),
        Value::from(demand.asked_name.as_str()),
        Value::from(demand.asked_at.0),
        Value::from(demand.until.0),
        Value::from(demand.state.word()),
        Value::from(""),
    ];
    tx.insert_many("demand", &COLUMNS[..RECORDED], [row], None).await?;
    Ok(())
}

/// The demand with this id, if there is one.
pub async fn find<R: Reads>(reads: &R, id: i64) -> Result<Option<Demand>, Failure> {
    reads.one(&select().and_where(col("id").eq(id)).to_owned()).await?.as_ref().map(read).transpose()
}

/// A page of demands, the newest first: those before a number.
pub async fn list<R: Reads>(reads: &R, before: Option<i64>, most: u64) -> Result<Vec<Demand>, Failure> {
    let mut query = select();
    query.order_by(a("id"), Order::Desc).limit(most);
    if let Some(before) = before {
        query.and_where(col("id").lt(before));
    }
    reads.all(&query).await?.iter().map(read).collect()
}

/// How many wait for the second person.
pub async fn count_waiting<R: Reads>(reads: &R, now: Moment) -> Result<u64, Failure> {
    let query = Query::select()
        .expr(Func::count(Expr::val(1)))
        .from(a("demand"))
        .and_where(col("state").eq(State::Open.word()))
        .and_where(col("until").gt(now.0))
        .to_owned();
    let count: i64 = reads.one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(count.unsigned_abs())
}

/// How many documents were given out in each year, the latest first.
pub async fn years<R: Reads>(reads: &R) -> Result<Vec<(i64, i64)>, Failure> {
    let query = Query::select()
        .column(a("year"))
        .expr(Func::count(Expr::val(1)))
        .from(a("demand"))
        .and_where(col("year").is_not_null())
        .group_by_col(a("year"))
        .order_by(a("year"), Order::Desc)
        .to_owned();
    let one = |row: &QueryResult| -> Result<(i64, i64), Failure> { Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?)) };
    reads.all(&query).await?.iter().map(one).collect()
}

/// What the second person said, or that it was taken back.
pub async fn decide(tx: &Tx, id: i64, state: State, by: (i64, &str), at: Moment, until: Moment) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("demand"))
        .value(a("state"), state.word())
        .value(a("decided_by"), by.0)
        .value(a("decided_name"), by.1)
        .value(a("decided_at"), at.0)
        .value(a("until"), until.0)
        .and_where(col("id").eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// The document was given out, under that number.
pub async fn give(tx: &Tx, id: i64, at: Moment, number: (i64, i64), tell: Day) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("demand"))
        .value(a("state"), State::Given.word())
        .value(a("given_at"), at.0)
        .value(a("year"), number.0)
        .value(a("serial"), number.1)
        .value(a("tell_day"), i64::from(tell.number()))
        .and_where(col("id").eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// The last running number of a year.
pub async fn last_serial<R: Reads>(reads: &R, year: i64) -> Result<i64, Failure> {
    let query =
        Query::select().expr(Func::max(Expr::col(a("serial")))).from(a("demand")).and_where(col("year").eq(year)).to_owned();
    let last: Option<i64> = reads.one(&query).await?.map_or(Ok(None), |row| row.try_get_by_index(0))?;
    Ok(last.unwrap_or(0))
}

/// What a person may see by that day, the latest first.
pub async fn told<R: Reads>(reads: &R, mark: &Mark, today: Day) -> Result<Vec<Demand>, Failure> {
    let query = select()
        .and_where(col("mark").eq(mark.to_vec()))
        .and_where(col("tell_day").lte(number(today)))
        .order_by(a("given_at"), Order::Desc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// A message that waits for its day.
pub async fn add_notice(tx: &Tx, demand: i64, person: i64, due: Day) -> Result<(), Failure> {
    let row = vec![Value::from(demand), Value::from(person), Value::from(number(due))];
    tx.insert_many("demand_notice", &["demand", "person", "due_day"], [row], None).await?;
    Ok(())
}

/// Messages that are due: demand and person.
pub async fn due<R: Reads>(reads: &R, today: Day) -> Result<Vec<(i64, i64)>, Failure> {
    let query = Query::select()
        .columns(["demand", "person"].map(a))
        .from(a("demand_notice"))
        .and_where(col("due_day").lte(number(today)))
        .order_by(a("demand"), Order::Asc)
        .to_owned();
    let one = |row: &QueryResult| -> Result<(i64, i64), Failure> { Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?)) };
    reads.all(&query).await?.iter().map(one).collect()
}

/// A message is out.
pub async fn remove_notice(tx: &Tx, demand: i64) -> Result<(), Failure> {
    let delete = Query::delete().from_table(a("demand_notice")).and_where(col("demand").eq(demand)).to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// Takes demands away that were recorded before that moment, unless the person has not been able to see them for as long;
/// gives how many.
pub async fn remove_before(tx: &Tx, at: Moment) -> Result<usize, Failure> {
    let told = col("tell_day").is_null().or(col("tell_day").lt(number(at.day())));
    let query = Query::select().column(a("id")).from(a("demand")).and_where(col("asked_at").lt(at.0)).and_where(told).to_owned();
    let ids: Vec<i64> = tx.all(&query).await?.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    for chunk in ids.chunks(1_000) {
        let own = || chunk.iter().copied();
        tx.execute(&Query::delete().from_table(a("demand_notice")).and_where(col("demand").is_in(own())).to_owned()).await?;
        tx.execute(&Query::delete().from_table(a("demand")).and_where(col("id").is_in(own())).to_owned()).await?;
    }
    Ok(ids.len())
}
