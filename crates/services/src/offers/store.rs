//! The table of applications; private to the room. No other room reads it (WP-10).

use super::model::{ACCEPTED, ASKED, CLOSED, OFFERED, Row, STARTED};
use leka_core::{Day, Moment};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

const COLUMNS: [&str; 16] = [
    "id",
    "person",
    "vacancy",
    "organisation",
    "state",
    "with_phone",
    "expires_day",
    "terms_version",
    "terms_hash",
    "begin_day",
    "accepted_version",
    "accepted_hash",
    "accepted_at",
    "placement",
    "start_reported",
    "standing",
];

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(a)).from(a("application")).to_owned()
}

fn read(row: &QueryResult) -> Result<Row, Failure> {
    Ok(Row {
        id: row.try_get_by_index(0)?,
        person: row.try_get_by_index(1)?,
        vacancy: row.try_get_by_index(2)?,
        organisation: row.try_get_by_index(3)?,
        state: row.try_get_by_index(4)?,
        with_phone: row.try_get_by_index::<i64>(5)? == 1,
        expires: stored_day(row.try_get_by_index(6)?)?,
        terms_version: row.try_get_by_index(7)?,
        terms_hash: row.try_get_by_index(8)?,
        begin: row.try_get_by_index::<Option<i64>>(9)?.map(stored_day).transpose()?,
        accepted_version: row.try_get_by_index(10)?,
        accepted_hash: row.try_get_by_index(11)?,
        accepted_at: row.try_get_by_index::<Option<i64>>(12)?.map(Moment),
        placement: row.try_get_by_index(13)?,
        start_reported: row.try_get_by_index::<i64>(14)? == 1,
        standing: row.try_get_by_index::<Option<i64>>(15)? == Some(1),
    })
}

fn values(row: &Row) -> Vec<Value> {
    vec![
        Value::from(row.id),
        Value::from(row.person),
        Value::from(row.vacancy),
        Value::from(row.organisation),
        Value::from(row.state.as_str()),
        Value::from(i64::from(row.with_phone)),
        Value::from(number(row.expires)),
        Value::BigInt(row.terms_version),
        Value::Bytes(row.terms_hash.clone()),
        Value::BigInt(row.begin.map(number)),
        Value::BigInt(row.accepted_version),
        Value::Bytes(row.accepted_hash.clone()),
        Value::BigInt(row.accepted_at.map(|at| at.0)),
        Value::BigInt(row.placement),
        Value::from(i64::from(row.start_reported)),
        Value::BigInt(row.standing.then_some(1)),
    ]
}

async fn list<R: Reads>(reads: &R, query: &SelectStatement) -> Result<Vec<Row>, Failure> {
    reads.all(query).await?.iter().map(read).collect()
}

pub async fn find<R: Reads>(reads: &R, id: i64) -> Result<Option<Row>, Failure> {
    reads.one(&select().and_where(col("id").eq(id)).to_owned()).await?.as_ref().map(read).transpose()
}

/// All applications of a person, the latest first.
pub async fn list_of_person<R: Reads>(reads: &R, person: i64) -> Result<Vec<Row>, Failure> {
    let query = select().and_where(col("person").eq(person)).order_by(a("id"), Order::Desc).to_owned();
    list(reads, &query).await
}

/// All applications for work of a firm, the latest first; what it may see of each the rules say.
pub async fn list_of_organisation<R: Reads>(reads: &R, organisation: i64) -> Result<Vec<Row>, Failure> {
    let query = select().and_where(col("organisation").eq(organisation)).order_by(a("id"), Order::Desc).to_owned();
    list(reads, &query).await
}

/// A portion of all that the nightly job looks at, in the order of their numbers: what may have lapsed, and what is closed.
pub async fn list_to_tidy<R: Reads>(reads: &R, after: i64, limit: u64) -> Result<Vec<Row>, Failure> {
    let query = select()
        .and_where(col("state").is_in([ASKED, OFFERED, ACCEPTED, CLOSED]))
        .and_where(col("id").gt(after))
        .order_by(a("id"), Order::Asc)
        .limit(limit)
        .to_owned();
    list(reads, &query).await
}

/// The applications with these numbers that are there.
pub async fn list_by_number<R: Reads>(reads: &R, ids: &[i64]) -> Result<Vec<Row>, Failure> {
    let mut out = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(1_000) {
        let query = select().and_where(col("id").is_in(chunk.iter().copied())).order_by(a("id"), Order::Asc).to_owned();
        out.extend(list(reads, &query).await?);
    }
    Ok(out)
}

/// The numbers of all whose work began.
pub async fn list_started<R: Reads>(reads: &R) -> Result<Vec<i64>, Failure> {
    let query = Query::select()
        .column(a("id"))
        .from(a("application"))
        .and_where(col("state").eq(STARTED))
        .order_by(a("id"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// The numbers of those of which these records of work came.
pub async fn list_of_placements<R: Reads>(reads: &R, placements: &[i64]) -> Result<Vec<i64>, Failure> {
    let mut out = Vec::new();
    for chunk in placements.chunks(1_000) {
        let query = Query::select()
            .column(a("id"))
            .from(a("application"))
            .and_where(col("placement").is_in(chunk.iter().copied()))
            .to_owned();
        for row in reads.all(&query).await? {
            out.push(row.try_get_by_index(0)?);
        }
    }
    Ok(out)
}

/// Points those of which one record of work came to another record.
pub async fn set_placement(tx: &Tx, from: i64, to: i64) -> Result<(), Failure> {
    let update =
        Query::update().table(a("application")).value(a("placement"), to).and_where(col("placement").eq(from)).to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// The team that an offer names, and the day on which the person said that they are home again.
pub async fn find_team<R: Reads>(reads: &R, application: i64) -> Result<Option<(i64, Option<Day>)>, Failure> {
    let query = Query::select()
        .columns(["team", "back_day"].map(a))
        .from(a("application_team"))
        .and_where(col("application").eq(application))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let back = row.try_get_by_index::<Option<i64>>(1)?.map(stored_day).transpose()?;
    Ok(Some((row.try_get_by_index(0)?, back)))
}

/// The same for many: application, team, day.
pub async fn list_teams<R: Reads>(reads: &R, applications: &[i64]) -> Result<Vec<(i64, i64, Option<Day>)>, Failure> {
    let mut out = Vec::with_capacity(applications.len());
    for chunk in applications.chunks(1_000) {
        let query = Query::select()
            .columns(["application", "team", "back_day"].map(a))
            .from(a("application_team"))
            .and_where(col("application").is_in(chunk.iter().copied()))
            .to_owned();
        for row in reads.all(&query).await? {
            let back = row.try_get_by_index::<Option<i64>>(2)?.map(stored_day).transpose()?;
            out.push((row.try_get_by_index(0)?, row.try_get_by_index(1)?, back));
        }
    }
    Ok(out)
}

/// All applications whose offer names this team, the earliest first.
pub async fn list_of_team<R: Reads>(reads: &R, team: i64) -> Result<Vec<Row>, Failure> {
    let of = Query::select().column(a("application")).from(a("application_team")).and_where(col("team").eq(team)).to_owned();
    let query = select().and_where(col("id").in_subquery(of)).order_by(a("id"), Order::Asc).to_owned();
    list(reads, &query).await
}

/// Keeps which team an offer names.
pub async fn set_team(tx: &Tx, application: i64, person: i64, team: i64) -> Result<(), Failure> {
    let row = vec![Value::from(application), Value::from(person), Value::from(team), Value::BigInt(None)];
    tx.insert_many("application_team", &["application", "person", "team", "back_day"], [row], None).await?;
    Ok(())
}

/// Keeps the day on which the person said that they are home again.
pub async fn set_back(tx: &Tx, application: i64, day: Day) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("application_team"))
        .value(a("back_day"), number(day))
        .and_where(col("application").eq(application))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// The application of a person for a vacancy that stands, if there is one.
pub async fn find_standing<R: Reads>(reads: &R, person: i64, vacancy: i64) -> Result<Option<Row>, Failure> {
    let query = select()
        .and_where(col("person").eq(person))
        .and_where(col("vacancy").eq(vacancy))
        .and_where(col("standing").eq(1))
        .to_owned();
    reads.one(&query).await?.as_ref().map(read).transpose()
}

/// How many of a person's applications stand.
pub async fn count_standing<R: Reads>(reads: &R, person: i64) -> Result<i64, Failure> {
    let query = Query::select()
        .expr(Func::count(col("id")))
        .from(a("application"))
        .and_where(col("person").eq(person))
        .and_where(col("standing").eq(1))
        .to_owned();
    Ok(reads.one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}

pub async fn add(tx: &Tx, row: &Row) -> Result<(), Failure> {
    tx.insert_many("application", &COLUMNS, [values(row)], None).await?;
    Ok(())
}

/// Writes a move; false when the application was moved by somebody else meanwhile (SEC-18).
pub async fn update(tx: &Tx, row: &Row, from: &str) -> Result<bool, Failure> {
    let mut update = Query::update();
    update.table(a("application"));
    let fixed = ["id", "person", "vacancy", "organisation", "with_phone"];
    for (name, value) in COLUMNS.iter().zip(values(row)).filter(|(name, _)| !fixed.contains(name)) {
        update.value(a(name), value);
    }
    update.and_where(col("id").eq(row.id)).and_where(col("state").eq(from));
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

/// Writes the one end, from whatever state that can end; a second time changes nothing.
pub async fn close(tx: &Tx, row: &Row) -> Result<(), Failure> {
    let mut update = Query::update();
    update.table(a("application"));
    for (name, value) in COLUMNS
        .iter()
        .zip(values(row))
        .filter(|(name, _)| ["state", "accepted_version", "accepted_hash", "accepted_at", "standing"].contains(name))
    {
        update.value(a(name), value);
    }
    update.and_where(col("id").eq(row.id)).and_where(col("state").is_in([ASKED, OFFERED, ACCEPTED]));
    if tx.execute(&update).await?.rows_affected() == 1 {
        remove_witness(tx, row.id).await?;
        // What the person said of the journey goes too, so that all ends are alike.
        let update = Query::update()
            .table(a("application_team"))
            .value(a("back_day"), Value::BigInt(None))
            .and_where(col("application").eq(row.id))
            .to_owned();
        tx.execute(&update).await?;
    }
    Ok(())
}

/// Takes closed applications away (WP-3).
pub async fn purge(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let teams = Query::delete()
            .from_table(a("application_team"))
            .and_where(col("application").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&teams).await?;
        let delete = Query::delete()
            .from_table(a("application"))
            .and_where(col("id").is_in(chunk.iter().copied()))
            .and_where(col("state").eq(CLOSED))
            .to_owned();
        tx.execute(&delete).await?;
    }
    Ok(())
}

/// Takes applications away in whatever state, with the team that an offer names and the witness of a yes.
pub async fn remove(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        for (table, column) in [("application_team", "application"), ("witness", "application"), ("application", "id")] {
            let of = col(column).is_in(chunk.iter().copied());
            tx.execute(&Query::delete().from_table(a(table)).and_where(of).to_owned()).await?;
        }
    }
    Ok(())
}

/// Before whom a yes was said that the desk without a target heard (WP-6).
pub struct Witness {
    pub application: i64,
    pub person: i64,
    pub sealed: Vec<u8>,
    pub phone_index: Vec<u8>,
}

/// Keeps the witness of the yes that stands.
pub async fn put_witness(tx: &Tx, one: &Witness) -> Result<(), Failure> {
    remove_witness(tx, one.application).await?;
    let row = vec![
        Value::from(one.application),
        Value::from(one.person),
        Value::from(one.sealed.clone()),
        Value::from(one.phone_index.clone()),
    ];
    tx.insert_many("witness", &["application", "person", "sealed", "phone_index"], [row], None).await?;
    Ok(())
}

/// Takes the witness away: the yes was taken back, or said anew.
pub async fn remove_witness(tx: &Tx, application: i64) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("witness")).and_where(col("application").eq(application)).to_owned()).await?;
    Ok(())
}

/// The sealed name and telephone.
pub async fn find_witness<R: Reads>(reads: &R, application: i64) -> Result<Option<Vec<u8>>, Failure> {
    let query = Query::select().column(a("sealed")).from(a("witness")).and_where(col("application").eq(application)).to_owned();
    Ok(reads.one(&query).await?.map(|row| row.try_get_by_index(0)).transpose()?)
}

/// For how many other applications this telephone stands as witness.
pub async fn count_witnessed<R: Reads>(reads: &R, phone_index: &[u8], but: i64) -> Result<i64, Failure> {
    let query = Query::select()
        .expr(Func::count(col("application")))
        .from(a("witness"))
        .and_where(col("phone_index").eq(phone_index.to_vec()))
        .and_where(col("application").ne(but))
        .to_owned();
    Ok(reads.one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}
