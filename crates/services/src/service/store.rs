//! The tables of requests, of what was done for them, and of counters; private to the room.

use super::rules::Counts;
use crate::people::store::{StoredPerson, ids_of_township};
use leka_core::{Day, Moment};
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use leka_platform::{Failure, Scope, Vault};
use sea_orm::sea_query::{ExprTrait, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// A request as stored; what was said stays sealed until somebody opens it.
pub struct Row {
    pub id: i64,
    pub person: i64,
    pub sealed: Vec<u8>,
    pub township: String,
    pub since: Day,
    pub ends: Day,
}

impl Row {
    fn of(row: &QueryResult) -> Result<Row, Failure> {
        Ok(Row {
            id: row.try_get_by_index(0)?,
            person: row.try_get_by_index(1)?,
            sealed: row.try_get_by_index(2)?,
            township: row.try_get_by_index(3)?,
            since: stored_day(row.try_get_by_index(4)?)?,
            ends: stored_day(row.try_get_by_index(5)?)?,
        })
    }
    /// What was said, opened.
    pub fn unseal(&self, vault: &Vault, person: &StoredPerson) -> Result<String, Failure> {
        person.key(vault).unseal("service_request", "sealed", self.id, &self.sealed)
    }
}

/// Requests that are open on a day, the oldest first.
fn open_on(today: Day) -> SelectStatement {
    Query::select()
        .columns(["id", "person", "sealed", "township", "since_day", "ends_day"].map(a))
        .from(a("service_request"))
        .and_where(col("ends_day").gte(number(today)))
        .order_by(a("since_day"), Order::Asc)
        .order_by(a("id"), Order::Asc)
        .to_owned()
}

/// The open request of a person.
pub async fn find_of<R: Reads>(reads: &R, person: i64, today: Day) -> Result<Option<Row>, Failure> {
    let query = open_on(today).and_where(col("person").eq(person)).to_owned();
    reads.one(&query).await?.map(|row| Row::of(&row)).transpose()
}

/// The open request with this number.
pub async fn find<R: Reads>(reads: &R, id: i64, today: Day) -> Result<Option<Row>, Failure> {
    let query = open_on(today).and_where(col("id").eq(id)).to_owned();
    reads.one(&query).await?.map(|row| Row::of(&row)).transpose()
}

/// The open requests of people who are registered in these places now, the oldest first.
pub async fn list_open<R: Reads>(reads: &R, scope: &Scope, today: Day) -> Result<Vec<Row>, Failure> {
    let mut query = open_on(today);
    match scope {
        Scope::Nothing => return Ok(Vec::new()),
        Scope::Township(code) => {
            query.and_where(col("person").in_subquery(ids_of_township(code)));
        }
        Scope::County => {}
    }
    reads.all(&query).await?.iter().map(Row::of).collect()
}

/// A new request of a person.
pub async fn add(tx: &Tx, vault: &Vault, person: &StoredPerson, id: i64, text: &str, days: (Day, Day)) -> Result<(), Failure> {
    let sealed = person.key(vault).seal("service_request", "sealed", id, text)?;
    let row = vec![
        Value::from(id),
        Value::from(person.id),
        Value::Bytes(Some(sealed)),
        Value::from(person.township.as_str()),
        Value::from(number(days.0)),
        Value::from(number(days.1)),
    ];
    let columns = ["id", "person", "sealed", "township", "since_day", "ends_day"];
    tx.insert_many("service_request", &columns, [row], None).await?;
    Ok(())
}

/// Keeps what was said, in place of what was kept before.
pub async fn keep(tx: &Tx, vault: &Vault, person: &StoredPerson, id: i64, text: &str, ends: Day) -> Result<(), Failure> {
    let sealed = person.key(vault).seal("service_request", "sealed", id, text)?;
    let update = Query::update()
        .table(a("service_request"))
        .value(a("sealed"), sealed)
        .value(a("ends_day"), number(ends))
        .and_where(col("id").eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Takes the request of a person away, with all that was done for it.
pub async fn remove(tx: &Tx, person: i64) -> Result<(), Failure> {
    for table in ["service_entry", "service_request"] {
        tx.execute(&Query::delete().from_table(a(table)).and_where(col("person").eq(person)).to_owned()).await?;
    }
    Ok(())
}

/// People whose request is past its last day.
pub async fn list_past<R: Reads>(reads: &R, today: Day) -> Result<Vec<i64>, Failure> {
    let query =
        Query::select().column(a("person")).from(a("service_request")).and_where(col("ends_day").lt(number(today))).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// One thing that an office did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Given {
    pub id: i64,
    pub request: i64,
    pub what: String,
    pub day: Day,
    /// Empty for a contact.
    pub help: String,
    pub by: String,
    pub at: Moment,
    /// By whom and when.
    pub taken_back: Option<(String, Moment)>,
}

/// What was done for these requests, by day.
pub async fn list_given<R: Reads>(reads: &R, requests: &[i64]) -> Result<Vec<Given>, Failure> {
    let columns = ["id", "request", "what", "day", "help", "recorded_by", "recorded_at", "taken_back_by", "taken_back_at"];
    let mut out = Vec::new();
    for chunk in requests.chunks(1_000) {
        let query = Query::select()
            .columns(columns.map(a))
            .from(a("service_entry"))
            .and_where(col("request").is_in(chunk.iter().copied()))
            .order_by(a("day"), Order::Asc)
            .order_by(a("id"), Order::Asc)
            .to_owned();
        for row in reads.all(&query).await? {
            let back: (Option<String>, Option<i64>) = (row.try_get_by_index(7)?, row.try_get_by_index(8)?);
            out.push(Given {
                id: row.try_get_by_index(0)?,
                request: row.try_get_by_index(1)?,
                what: row.try_get_by_index(2)?,
                day: stored_day(row.try_get_by_index(3)?)?,
                help: row.try_get_by_index(4)?,
                by: row.try_get_by_index(5)?,
                at: Moment(row.try_get_by_index(6)?),
                taken_back: back.0.zip(back.1.map(Moment)),
            });
        }
    }
    Ok(out)
}

/// Records that something was done.
pub async fn add_given(tx: &Tx, person: i64, given: &Given) -> Result<(), Failure> {
    let row = vec![
        Value::from(given.id),
        Value::from(given.request),
        Value::from(person),
        Value::from(given.what.as_str()),
        Value::from(number(given.day)),
        Value::from(given.help.as_str()),
        Value::from(given.by.as_str()),
        Value::from(given.at.0),
    ];
    let columns = ["id", "request", "person", "what", "day", "help", "recorded_by", "recorded_at"];
    tx.insert_many("service_entry", &columns, [row], None).await?;
    Ok(())
}

/// Takes an entry of a request back; false when it is not there or was taken back before.
pub async fn take_back(tx: &Tx, request: i64, id: i64, by: &str, at: Moment) -> Result<bool, Failure> {
    let update = Query::update()
        .table(a("service_entry"))
        .value(a("taken_back_by"), by)
        .value(a("taken_back_at"), at.0)
        .and_where(col("id").eq(id))
        .and_where(col("request").eq(request))
        .and_where(col("taken_back_at").is_null())
        .to_owned();
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

/// Adds to the counters of a township and quarter.
pub async fn count(tx: &Tx, township: &str, quarter: Day, add: &Counts) -> Result<(), Failure> {
    let (mut columns, mut row) = (vec!["township", "quarter_day"], vec![Value::from(township), Value::from(number(quarter))]);
    let mut update = Query::update();
    update.table(a("service_count"));
    for (column, more) in add.columns() {
        columns.push(column);
        row.push(Value::from(0_i64));
        update.value(a(column), col(column).add(more));
    }
    let there = OnConflict::columns(["township", "quarter_day"].map(a)).do_nothing().to_owned();
    tx.insert_many("service_count", &columns, [row], Some(there)).await?;
    update.and_where(col("township").eq(township)).and_where(col("quarter_day").eq(number(quarter)));
    tx.execute(&update).await?;
    Ok(())
}

/// All counters: quarter, township, numbers; the latest quarter first, townships by code.
pub async fn list_counts<R: Reads>(reads: &R) -> Result<Vec<(Day, String, Counts)>, Failure> {
    let names = Counts::default().columns().map(|(name, _)| name);
    let query = Query::select()
        .columns(["quarter_day", "township"].map(a))
        .columns(names.map(a))
        .from(a("service_count"))
        .order_by(a("quarter_day"), Order::Desc)
        .order_by(a("township"), Order::Asc)
        .to_owned();
    let read = |row: &QueryResult| -> Result<(Day, String, Counts), Failure> {
        let counts = Counts {
            requests: row.try_get_by_index(2)?,
            contacted: row.try_get_by_index(3)?,
            in_time: row.try_get_by_index(4)?,
            waited_days: row.try_get_by_index(5)?,
            helped: row.try_get_by_index(6)?,
            said_helped: row.try_get_by_index(7)?,
            said_partly: row.try_get_by_index(8)?,
            said_not: row.try_get_by_index(9)?,
        };
        Ok((stored_day(row.try_get_by_index(0)?)?, row.try_get_by_index(1)?, counts))
    };
    reads.all(&query).await?.iter().map(read).collect()
}
