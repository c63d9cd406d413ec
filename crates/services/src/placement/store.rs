//! The table of placements; private to the room. Below `store/` what the confirming desk reads and writes.

pub(super) mod confirming;

use crate::people::roll::By;
use leka_core::{Channel, Day, Destination, PlacementKind, Sector};
use leka_platform::Failure;
use leka_platform::db::{Reads, Rows, Tx, col, number, of, stored_day};
use sea_orm::sea_query::{Alias, CaseStatement, Expr, ExprTrait, OnConflict, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// A placement as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    pub id: i64,
    pub person: i64,
    pub employer: String,
    pub employer_key: String,
    pub start: Day,
    pub end: Option<Day>,
    pub kind: PlacementKind,
    pub sector: Sector,
    pub channel: Channel,
    pub destination: Destination,
    pub place: String,
    pub trade: String,
    /// The amount as stated, in fen.
    pub pay: Option<i64>,
    pub pay_period: String,
    /// The worker's word, counted as such.
    pub confirmed: bool,
    /// The worker said yes: what the worker sees. A yes with the second code of a card is said and not confirmed (WP-8).
    pub said: bool,
    pub withdrawn: bool,
    pub import: Option<i64>,
    pub source: String,
    pub sheet: String,
    pub row: i64,
    pub version: i64,
    /// The account that recorded it first.
    pub recorded_by: String,
}

impl Stored {
    /// Whether this is the record with that key (the person is the same already).
    pub fn is(&self, start: Day, employer_key: &str) -> bool {
        self.start == start && self.employer_key == employer_key
    }

    fn of(row: &QueryResult) -> Result<Stored, Failure> {
        let text = |i: usize| row.try_get_by_index::<String>(i);
        let word = |i: usize| -> Result<String, Failure> { Ok(text(i)?) };
        let unknown = || Failure::internal("a stored word is not in its list");
        Ok(Stored {
            id: row.try_get_by_index(0)?,
            person: row.try_get_by_index(1)?,
            employer: text(2)?,
            employer_key: text(3)?,
            start: stored_day(row.try_get_by_index(4)?)?,
            end: row.try_get_by_index::<Option<i64>>(5)?.map(stored_day).transpose()?,
            kind: PlacementKind::find(&word(6)?).ok_or_else(unknown)?,
            sector: Sector::find(&word(7)?).ok_or_else(unknown)?,
            channel: Channel::find(&word(8)?).ok_or_else(unknown)?,
            destination: Destination::find(&word(9)?).ok_or_else(unknown)?,
            place: text(10)?,
            trade: text(11)?,
            pay: row.try_get_by_index(12)?,
            pay_period: text(13)?,
            sheet: text(14)?,
            row: row.try_get_by_index(15)?,
            confirmed: row.try_get_by_index::<i64>(16)? == 1,
            withdrawn: row.try_get_by_index::<i64>(17)? == 1,
            import: row.try_get_by_index(18)?,
            source: text(19)?,
            version: row.try_get_by_index(20)?,
            recorded_by: text(21)?,
            said: !text(22)?.is_empty(),
        })
    }
}

const COLUMNS: [&str; 21] = [
    "id",
    "person",
    "employer",
    "employer_key",
    "start_day",
    "end_day",
    "kind",
    "sector",
    "channel",
    "destination",
    "place",
    "trade",
    "pay",
    "pay_period",
    "sheet",
    "row",
    // What new placements of one source have in common.
    "confirmed",
    "withdrawn",
    "import",
    "source",
    "version",
];
/// What is read and never written with a record.
const ASIDE: [&str; 2] = ["recorded_by", "confirmed_way"];
/// So many columns are each placement's own.
const OWN: usize = 16;

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.iter().chain(&ASIDE).map(|name| Alias::new(*name))).from(Alias::new("placement")).to_owned()
}

/// All placements of these people, withdrawn ones too.
pub async fn list_of_people<R: Reads>(reads: &R, people: &[i64]) -> Result<Vec<Stored>, Failure> {
    let mut out = Vec::new();
    for chunk in people.chunks(1_000) {
        for row in reads.all(&select().and_where(col("person").is_in(chunk.iter().copied())).to_owned()).await? {
            out.push(Stored::of(&row)?);
        }
    }
    Ok(out)
}

/// The placements in force that came from a source.
pub async fn list_of_source<R: Reads>(reads: &R, source: &str) -> Result<Vec<Stored>, Failure> {
    let query = select().and_where(col("source").eq(source)).and_where(col("withdrawn").eq(0)).to_owned();
    reads.all(&query).await?.iter().map(Stored::of).collect()
}

/// The placement with this id, if there is one.
pub async fn find<R: Reads>(reads: &R, id: i64) -> Result<Option<Stored>, Failure> {
    reads.one(&select().and_where(col("id").eq(id)).to_owned()).await?.map(|row| Stored::of(&row)).transpose()
}

/// The placements with these ids that are there.
pub async fn list_by_id<R: Reads>(reads: &R, ids: &[i64]) -> Result<Vec<Stored>, Failure> {
    let mut out = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(1_000) {
        for row in reads.all(&select().and_where(col("id").is_in(chunk.iter().copied())).to_owned()).await? {
            out.push(Stored::of(&row)?);
        }
    }
    Ok(out)
}

/// Whose placements of an employer began between two days.
pub async fn people_of_batch<R: Reads>(reads: &R, employer_key: &str, first: Day, last: Day) -> Result<Vec<i64>, Failure> {
    let query = Query::select()
        .distinct()
        .column(Alias::new("person"))
        .from(Alias::new("placement"))
        .and_where(col("employer_key").eq(employer_key))
        .and_where(col("start_day").between(first.number(), last.number()))
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Inserts new placements of one source: those of one import, or one that was entered.
pub async fn insert(tx: &Tx, by: &By<'_>, rows: &[&Stored]) -> Result<(), Failure> {
    let Some(first) = rows.first() else { return Ok(()) };
    let (own, common) = COLUMNS.split_at(OWN);
    let mut shared: Vec<(&str, Value)> = common.iter().copied().zip(common_values(first)).collect();
    shared.extend([
        ("confirmed_way", Value::from("")),
        ("recorded_by", Value::from(by.account)),
        ("recorded_at", Value::from(by.now.0)),
    ]);
    debug_assert!(rows.iter().all(|row| common_values(row) == common_values(first)));
    let values: Rows<'_> = Box::new(rows.iter().map(|record| own_values(record)));
    tx.insert_alike("placement", own, &shared, values, None).await?;
    Ok(())
}

fn own_values(record: &Stored) -> Vec<Value> {
    vec![
        Value::from(record.id),
        Value::from(record.person),
        Value::from(record.employer.as_str()),
        Value::from(record.employer_key.as_str()),
        Value::from(number(record.start)),
        Value::BigInt(record.end.map(number)),
        Value::from(record.kind.word()),
        Value::from(record.sector.word()),
        Value::from(record.channel.word()),
        Value::from(record.destination.word()),
        Value::from(record.place.as_str()),
        Value::from(record.trade.as_str()),
        Value::BigInt(record.pay),
        Value::from(record.pay_period.as_str()),
        Value::from(record.sheet.as_str()),
        Value::from(record.row),
    ]
}

fn common_values(record: &Stored) -> [Value; 5] {
    [
        Value::from(i64::from(record.confirmed)),
        Value::from(i64::from(record.withdrawn)),
        Value::BigInt(record.import),
        Value::from(record.source.as_str()),
        Value::from(record.version),
    ]
}

/// A whole row as nobody has confirmed it yet.
fn values(record: &Stored) -> Vec<Value> {
    let mut common = common_values(record);
    // The first of them.
    common[0] = Value::from(0_i64);
    own_values(record).into_iter().chain(common).collect()
}

/// The key and the person: no correction changes them.
const FIXED: [&str; 5] = ["id", "person", "employer", "employer_key", "start_day"];
/// The worker's word.
const WORD: [&str; 3] = ["confirmed", "confirmed_day", "confirmed_way"];
/// What that word is about beside the key, and what decides whether it could be said at all (WP-25). Of the place of work it is the
/// class that counts, not its words.
const SAID_OF: [&str; 3] = ["kind", "channel", "destination"];

/// A column of the worker's word after a correction: as it was while all of `SAID_OF` stays, else as in a record of which
/// nobody has said anything. The database decides, so that nothing above has to read who confirmed (WP-7), and the same columns are
/// written of every record (WP-10). Without a bound value, which an insert of many rows has no place for.
fn word_after(name: &str) -> Expr {
    let [kind, channel, destination] = SAID_OF.map(|name| of("placement", name).eq(of("excluded", name)));
    let stays = kind.and(channel).and(destination);
    CaseStatement::new().case(stays, of("placement", name)).finally(of("excluded", name)).into()
}

/// Writes what was corrected in records that are there. A database wants whole rows before it looks which of them it has: what
/// is `FIXED`, and who recorded a record first, comes along for that alone and stays as it was. A yes to other work than this takes
/// itself back (WP-7): `word_after`.
pub async fn update(tx: &Tx, records: &[&Stored]) -> Result<(), Failure> {
    let aside = [
        ("confirmed_day", Value::BigInt(None)),
        ("confirmed_way", Value::from("")),
        ("recorded_by", Value::from("")),
        ("recorded_at", Value::from(0_i64)),
    ];
    let changing = COLUMNS.iter().filter(|name| !FIXED.contains(name) && !WORD.contains(name)).map(|name| Alias::new(*name));
    let again = OnConflict::column(Alias::new("id"))
        .update_columns(changing)
        .values(WORD.map(|name| (Alias::new(name), word_after(name))))
        .to_owned();
    let rows: Rows<'_> = Box::new(records.iter().map(|record| values(record)));
    tx.insert_alike("placement", &COLUMNS, &aside, rows, Some(again)).await?;
    Ok(())
}

/// Makes these placements those of another record of the same person (`people::merging`). Nothing else of them changes.
pub async fn give_to(tx: &Tx, ids: &[i64], person: i64) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let update = Query::update()
            .table(Alias::new("placement"))
            .value(Alias::new("person"), person)
            .value(Alias::new("version"), col("version").add(1))
            .and_where(col("id").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    Ok(())
}

/// Marks records as withdrawn.
pub async fn withdraw(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let update = Query::update()
            .table(Alias::new("placement"))
            .value(Alias::new("withdrawn"), 1)
            .value(Alias::new("version"), col("version").add(1))
            .and_where(col("id").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    Ok(())
}

/// The worker said to the complaint body that it is not free (WP-8): afterwards the row is that of a yes with the second
/// code, whatever was there before. No day, no history, nobody's name.
pub async fn take_out(tx: &Tx, id: i64, way: &str) -> Result<(), Failure> {
    confirm(tx, id, way, false).await?;
    let update = Query::update()
        .table(Alias::new("placement"))
        .value(Alias::new("confirmed_day"), Option::<i64>::None)
        .and_where(col("id").eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Keeps that the worker said yes in this way, and whether it counts; no day and nothing else (WP-8, WP-10).
pub async fn confirm(tx: &Tx, id: i64, way: &str, counts: bool) -> Result<(), Failure> {
    let update = Query::update()
        .table(Alias::new("placement"))
        .value(Alias::new("confirmed"), i64::from(counts))
        .value(Alias::new("confirmed_way"), way)
        .and_where(col("id").eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}
