//! The tables of teams, journeys and what happened; private to the room. What leads to a person who leads or is rung is
//! sealed.

use super::model::{CANCELLED, Happened, Journey, OPEN, Record, Team, Texts};
use leka_core::Moment;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use leka_platform::vault::Domain;
use leka_platform::{Failure, Vault};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};
use std::collections::HashMap;

/// Teams that are named in one query.
const CHUNK: usize = 500;

fn contacts_place(team: i64) -> String {
    format!("team|contacts_sealed|{team}")
}
fn journey_place(team: i64, version: i64) -> String {
    format!("team_journey|sealed|{team}|{version}")
}

fn open(vault: &Vault, place: &str, sealed: &[u8]) -> Result<Texts, Failure> {
    let plain = vault.unseal(Domain::Registration, place, sealed)?;
    let text = String::from_utf8(plain).map_err(Failure::internal)?;
    Texts::from_json(&text).ok_or_else(|| Failure::internal("a sealed text of a team is no list of fields"))
}
fn seal(vault: &Vault, place: &str, texts: &Texts) -> Result<Vec<u8>, Failure> {
    vault.seal(Domain::Registration, place, texts.canonical().as_bytes())
}

const COLUMNS: [&str; 8] = ["id", "vacancy", "organisation", "name", "state", "contacts_sealed", "version", "edits"];

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(a)).from(a("team")).to_owned()
}

fn read(vault: &Vault, row: &QueryResult) -> Result<Team, Failure> {
    let id: i64 = row.try_get_by_index(0)?;
    let state: String = row.try_get_by_index(4)?;
    let cancelled = match state.as_str() {
        OPEN => false,
        CANCELLED => true,
        _ => return Err(Failure::internal("a team of no known state")),
    };
    Ok(Team {
        id,
        vacancy: row.try_get_by_index(1)?,
        organisation: row.try_get_by_index(2)?,
        name: row.try_get_by_index(3)?,
        cancelled,
        contacts: open(vault, &contacts_place(id), &row.try_get_by_index::<Vec<u8>>(5)?)?,
        version: row.try_get_by_index(6)?,
        edits: row.try_get_by_index(7)?,
        journeys: Vec::new(),
        records: Vec::new(),
    })
}

/// The journeys of these teams, by team, the earliest first.
async fn journeys<R: Reads>(reads: &R, vault: &Vault, teams: &[i64]) -> Result<HashMap<i64, Vec<Journey>>, Failure> {
    let query = Query::select()
        .columns(["team", "version", "hash", "sealed", "from_at"].map(a))
        .from(a("team_journey"))
        .and_where(col("team").is_in(teams.iter().copied()))
        .order_by(a("version"), Order::Asc)
        .to_owned();
    let mut out: HashMap<i64, Vec<Journey>> = HashMap::with_capacity(teams.len());
    for row in reads.all(&query).await? {
        let (team, version): (i64, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let sealed: Vec<u8> = row.try_get_by_index(3)?;
        out.entry(team).or_default().push(Journey {
            version,
            hash: row.try_get_by_index(2)?,
            said: open(vault, &journey_place(team, version), &sealed)?,
            from_at: Moment(row.try_get_by_index(4)?),
        });
    }
    Ok(out)
}

/// What happened to these teams, by team, the earliest first.
async fn records<R: Reads>(reads: &R, teams: &[i64]) -> Result<HashMap<i64, Vec<Record>>, Failure> {
    let query = Query::select()
        .columns(["team", "id", "kind", "day", "recorded_by"].map(a))
        .from(a("team_record"))
        .and_where(col("team").is_in(teams.iter().copied()))
        .order_by(a("id"), Order::Asc)
        .to_owned();
    let mut out: HashMap<i64, Vec<Record>> = HashMap::with_capacity(teams.len());
    for row in reads.all(&query).await? {
        let kind: String = row.try_get_by_index(2)?;
        let kind = Happened::find(&kind).ok_or_else(|| Failure::internal("a record of no known kind"))?;
        let (id, day) = (row.try_get_by_index(1)?, stored_day(row.try_get_by_index(3)?)?);
        out.entry(row.try_get_by_index(0)?).or_default().push(Record { id, kind, day, recorded_by: row.try_get_by_index(4)? });
    }
    Ok(out)
}

/// One team.
pub async fn find<R: Reads>(reads: &R, vault: &Vault, id: i64) -> Result<Option<Team>, Failure> {
    Ok(list(reads, vault, &select().and_where(col("id").eq(id)).to_owned()).await?.pop())
}

/// These teams, in any order.
pub async fn find_all<R: Reads>(reads: &R, vault: &Vault, ids: &[i64]) -> Result<Vec<Team>, Failure> {
    let mut out = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let query = select().and_where(col("id").is_in(chunk.iter().copied())).to_owned();
        out.extend(list(reads, vault, &query).await?);
    }
    Ok(out)
}

/// The teams of a firm of which more than days is kept.
fn known_of(organisation: i64) -> Expr {
    col("organisation").eq(organisation).and(col("name").ne(""))
}

/// A page of them, the latest first.
pub async fn list_of_organisation<R: Reads>(
    reads: &R,
    vault: &Vault,
    organisation: i64,
    offset: u64,
    limit: u64,
) -> Result<Vec<Team>, Failure> {
    let query = select().and_where(known_of(organisation)).order_by(a("id"), Order::Desc).offset(offset).limit(limit).to_owned();
    list(reads, vault, &query).await
}

/// How many these are.
pub async fn count_of_organisation<R: Reads>(reads: &R, organisation: i64) -> Result<u64, Failure> {
    count(reads, known_of(organisation)).await
}

/// The teams for a vacancy, the earliest first.
pub async fn list_of_vacancy<R: Reads>(reads: &R, vault: &Vault, vacancy: i64) -> Result<Vec<Team>, Failure> {
    let query = select().and_where(col("vacancy").eq(vacancy)).order_by(a("id"), Order::Asc).to_owned();
    list(reads, vault, &query).await
}

/// The teams of all firms that are not cancelled, the latest first.
pub async fn list_standing<R: Reads>(reads: &R, vault: &Vault, offset: u64, limit: u64) -> Result<Vec<Team>, Failure> {
    let standing = col("state").eq(OPEN).and(col("name").ne(""));
    let query = select().and_where(standing).order_by(a("id"), Order::Desc).offset(offset).limit(limit).to_owned();
    list(reads, vault, &query).await
}

/// How many these are.
pub async fn count_standing<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let standing = col("state").eq(OPEN).and(col("name").ne(""));
    count(reads, standing).await
}

async fn count<R: Reads>(reads: &R, which: Expr) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(col("id"))).from(a("team")).and_where(which).to_owned();
    let count: i64 = reads.one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(count.unsigned_abs())
}

/// The telephones that stand beside all teams of which more than days is kept, as they were typed.
pub async fn list_phones<R: Reads>(reads: &R, vault: &Vault) -> Result<Vec<String>, Failure> {
    let query =
        Query::select().columns(["id", "contacts_sealed"].map(a)).from(a("team")).and_where(col("name").ne("")).to_owned();
    let mut out = Vec::new();
    for row in reads.all(&query).await? {
        let contacts = open(vault, &contacts_place(row.try_get_by_index(0)?), &row.try_get_by_index::<Vec<u8>>(1)?)?;
        out.extend(["leader_phone", "partner_phone"].map(|name| contacts.get(name).to_owned()));
    }
    Ok(out)
}

/// Teams with their journeys and what happened.
async fn list<R: Reads>(reads: &R, vault: &Vault, query: &SelectStatement) -> Result<Vec<Team>, Failure> {
    let mut found = reads.all(query).await?.iter().map(|row| read(vault, row)).collect::<Result<Vec<Team>, Failure>>()?;
    for some in found.chunks_mut(CHUNK) {
        let ids: Vec<i64> = some.iter().map(|team| team.id).collect();
        let (mut journeys, mut records) = (journeys(reads, vault, &ids).await?, records(reads, &ids).await?);
        for team in some {
            team.journeys = journeys.remove(&team.id).unwrap_or_default();
            team.records = records.remove(&team.id).unwrap_or_default();
        }
    }
    Ok(found)
}

/// Keeps a new team; its journeys are added one by one.
pub async fn add(tx: &Tx, vault: &Vault, team: &Team, by: &str, at: Moment) -> Result<(), Failure> {
    let columns: Vec<&str> = COLUMNS.into_iter().chain(["recorded_by", "recorded_at"]).collect();
    let row = vec![
        Value::from(team.id),
        Value::from(team.vacancy),
        Value::from(team.organisation),
        Value::from(team.name.as_str()),
        Value::from(OPEN),
        Value::from(seal(vault, &contacts_place(team.id), &team.contacts)?),
        Value::from(team.version),
        Value::from(team.edits),
        Value::from(by),
        Value::from(at.0),
    ];
    tx.insert_many("team", &columns, [row], None).await?;
    Ok(())
}

/// Keeps a version of a journey.
pub async fn add_journey(tx: &Tx, vault: &Vault, team: i64, journey: &Journey, by: &str) -> Result<(), Failure> {
    let row = vec![
        Value::from(team),
        Value::from(journey.version),
        Value::from(journey.hash.clone()),
        Value::from(seal(vault, &journey_place(team, journey.version), &journey.said)?),
        Value::from(journey.from_at.0),
        Value::from(by),
    ];
    tx.insert_many("team_journey", &["team", "version", "hash", "sealed", "from_at", "published_by"], [row], None).await?;
    Ok(())
}

/// Writes a correction; false when somebody else was faster.
pub async fn update(tx: &Tx, vault: &Vault, team: &Team, seen: i64) -> Result<bool, Failure> {
    let update = Query::update()
        .table(a("team"))
        .value(a("name"), team.name.as_str())
        .value(a("state"), if team.cancelled { CANCELLED } else { OPEN })
        .value(a("contacts_sealed"), seal(vault, &contacts_place(team.id), &team.contacts)?)
        .value(a("version"), team.version)
        .value(a("edits"), seen + 1)
        .and_where(col("id").eq(team.id))
        .and_where(col("edits").eq(seen))
        .to_owned();
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

/// All teams of which more than days is kept.
pub async fn list_known<R: Reads>(reads: &R, vault: &Vault) -> Result<Vec<Team>, Failure> {
    let query = select().and_where(col("name").ne("")).order_by(a("id"), Order::Asc).to_owned();
    list(reads, vault, &query).await
}

/// What stays of a journey: when, and by what.
const DAYS: [&str; 5] = ["out_day", "out_hour", "out_how", "back_day", "back_how"];

/// Takes away the name, the leader, the place and the telephones of a team, and which accounts wrote them; its days stay.
pub async fn forget(tx: &Tx, vault: &Vault, team: &Team) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("team"))
        .value(a("name"), "")
        .value(a("contacts_sealed"), seal(vault, &contacts_place(team.id), &Texts::default())?)
        .value(a("recorded_by"), "")
        .and_where(col("id").eq(team.id))
        .to_owned();
    tx.execute(&update).await?;
    for journey in &team.journeys {
        let mut said = journey.said.clone();
        said.0.retain(|name, _| DAYS.contains(&name.as_str()));
        let update = Query::update()
            .table(a("team_journey"))
            .value(a("sealed"), seal(vault, &journey_place(team.id, journey.version), &said)?)
            .value(a("published_by"), "")
            .and_where(col("team").eq(team.id))
            .and_where(col("version").eq(journey.version))
            .to_owned();
        tx.execute(&update).await?;
    }
    let update =
        Query::update().table(a("team_record")).value(a("recorded_by"), "").and_where(col("team").eq(team.id)).to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Keeps what happened to a team.
pub async fn add_record(tx: &Tx, team: i64, record: &Record, at: Moment) -> Result<(), Failure> {
    let row = vec![
        Value::from(record.id),
        Value::from(team),
        Value::from(record.kind.word()),
        Value::from(number(record.day)),
        Value::from(record.recorded_by.as_str()),
        Value::from(at.0),
    ];
    tx.insert_many("team_record", &["id", "team", "kind", "day", "recorded_by", "recorded_at"], [row], None).await?;
    Ok(())
}

/// Takes a record away that was a slip of the hand.
pub async fn remove_record(tx: &Tx, team: i64, id: i64) -> Result<(), Failure> {
    let delete =
        Query::delete().from_table(a("team_record")).and_where(col("id").eq(id)).and_where(col("team").eq(team)).to_owned();
    tx.execute(&delete).await?;
    Ok(())
}
