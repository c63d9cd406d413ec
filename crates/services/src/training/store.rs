//! The table of course completions; private to the room.

use crate::people::roll::By;
use leka_core::{Day, TrainingMode, YesNo};
use leka_platform::Failure;
use leka_platform::db::{Reads, Rows, Tx, col, number, stored_day};
use sea_orm::sea_query::{Alias, ExprTrait, Func, OnConflict, Query, SelectStatement};
use sea_orm::{QueryResult, Value};
use std::collections::HashMap;

/// One course of one person as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    pub id: i64,
    pub person: i64,
    pub institution: String,
    pub institution_key: String,
    pub course: String,
    pub course_key: String,
    pub start: Day,
    pub end: Option<Day>,
    pub mode: TrainingMode,
    pub subsidised: YesNo,
    pub completed: YesNo,
    pub withdrawn: bool,
    pub import: Option<i64>,
    pub source: String,
    pub sheet: String,
    pub row: i64,
    pub version: i64,
}

impl Stored {
    /// Whether this is the record with that key (the person is the same already).
    pub fn is(&self, start: Day, institution_key: &str, course_key: &str) -> bool {
        self.start == start && self.institution_key == institution_key && self.course_key == course_key
    }

    fn of(row: &QueryResult) -> Result<Stored, Failure> {
        let text = |i: usize| row.try_get_by_index::<String>(i);
        let unknown = || Failure::internal("a stored word is not in its list");
        Ok(Stored {
            id: row.try_get_by_index(0)?,
            person: row.try_get_by_index(1)?,
            institution: text(2)?,
            institution_key: text(3)?,
            course: text(4)?,
            course_key: text(5)?,
            start: stored_day(row.try_get_by_index(6)?)?,
            end: row.try_get_by_index::<Option<i64>>(7)?.map(stored_day).transpose()?,
            mode: TrainingMode::find(&text(8)?).ok_or_else(unknown)?,
            subsidised: YesNo::find(&text(9)?).ok_or_else(unknown)?,
            completed: YesNo::find(&text(10)?).ok_or_else(unknown)?,
            withdrawn: row.try_get_by_index::<i64>(11)? == 1,
            import: row.try_get_by_index(12)?,
            source: text(13)?,
            sheet: text(14)?,
            row: row.try_get_by_index(15)?,
            version: row.try_get_by_index(16)?,
        })
    }
}

const COLUMNS: [&str; 17] = [
    "id",
    "person",
    "institution",
    "institution_key",
    "course",
    "course_key",
    "start_day",
    "end_day",
    "mode",
    "subsidised",
    "completed",
    "withdrawn",
    "import",
    "source",
    "sheet",
    "row",
    "version",
];

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(Alias::new)).from(Alias::new("training_completion")).to_owned()
}

/// All courses of these people, withdrawn ones too.
pub async fn list_of_people<R: Reads>(reads: &R, people: &[i64]) -> Result<Vec<Stored>, Failure> {
    let mut out = Vec::new();
    for chunk in people.chunks(1_000) {
        for row in reads.all(&select().and_where(col("person").is_in(chunk.iter().copied())).to_owned()).await? {
            out.push(Stored::of(&row)?);
        }
    }
    Ok(out)
}

/// The courses in force that came from a source.
pub async fn list_of_source<R: Reads>(reads: &R, source: &str) -> Result<Vec<Stored>, Failure> {
    let query = select().and_where(col("source").eq(source)).and_where(col("withdrawn").eq(0)).to_owned();
    reads.all(&query).await?.iter().map(Stored::of).collect()
}

fn values(record: &Stored, institution: &str) -> Vec<Value> {
    vec![
        Value::from(record.id),
        Value::from(record.person),
        Value::from(institution),
        Value::from(record.institution_key.as_str()),
        Value::from(record.course.as_str()),
        Value::from(record.course_key.as_str()),
        Value::from(number(record.start)),
        Value::BigInt(record.end.map(number)),
        Value::from(record.mode.word()),
        Value::from(record.subsidised.word()),
        Value::from(record.completed.word()),
        Value::from(i64::from(record.withdrawn)),
        Value::BigInt(record.import),
        Value::from(record.source.as_str()),
        Value::from(record.sheet.as_str()),
        Value::from(record.row),
        Value::from(record.version),
    ]
}

/// How these institutions are written, by their key: as in the record that was the first to name them.
async fn spellings(tx: &Tx, records: &[&Stored]) -> Result<HashMap<String, String>, Failure> {
    let mut keys: Vec<&str> = records.iter().map(|record| record.institution_key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut out = HashMap::with_capacity(keys.len());
    for chunk in keys.chunks(1_000) {
        // All records of a key have the same spelling.
        let query = Query::select()
            .column(Alias::new("institution_key"))
            .expr(Func::min(col("institution")))
            .from(Alias::new("training_completion"))
            .and_where(col("institution_key").is_in(chunk.iter().copied()))
            .group_by_col(Alias::new("institution_key"))
            .to_owned();
        for row in tx.all(&query).await? {
            out.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        }
    }
    for record in records {
        out.entry(record.institution_key.clone()).or_insert_with(|| record.institution.clone());
    }
    Ok(out)
}

/// Inserts new completions, each institution in its one spelling: what is one by its key is one in the figures.
pub async fn insert(tx: &Tx, by: &By<'_>, records: &[&Stored]) -> Result<(), Failure> {
    let shared = [("recorded_by", Value::from(by.account)), ("recorded_at", Value::from(by.now.0))];
    let spelled = spellings(tx, records).await?;
    let rows: Rows<'_> = Box::new(records.iter().map(|record| {
        let spelling = spelled.get(&record.institution_key).unwrap_or(&record.institution);
        values(record, spelling)
    }));
    tx.insert_alike("training_completion", &COLUMNS, &shared, rows, None).await?;
    Ok(())
}

/// The key and the person: no correction changes them.
const FIXED: [&str; 7] = ["id", "person", "institution", "institution_key", "course", "course_key", "start_day"];

/// Writes what was corrected in records that are there. A database wants whole rows before it looks which of them it has: what
/// is `FIXED`, and who recorded a record first, comes along for that alone and stays as it was.
pub async fn update(tx: &Tx, records: &[&Stored]) -> Result<(), Failure> {
    let aside = [("recorded_by", Value::from("")), ("recorded_at", Value::from(0_i64))];
    let changing = COLUMNS.iter().filter(|name| !FIXED.contains(name)).map(|name| Alias::new(*name));
    let again = OnConflict::column(Alias::new("id")).update_columns(changing).to_owned();
    let rows: Rows<'_> = Box::new(records.iter().map(|record| values(record, &record.institution)));
    tx.insert_alike("training_completion", &COLUMNS, &aside, rows, Some(again)).await?;
    Ok(())
}

/// Makes these courses those of another record of the same person (`people::merging`). Nothing else of them changes.
pub async fn give_to(tx: &Tx, ids: &[i64], person: i64) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let update = Query::update()
            .table(Alias::new("training_completion"))
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
            .table(Alias::new("training_completion"))
            .value(Alias::new("withdrawn"), 1)
            .value(Alias::new("version"), col("version").add(1))
            .and_where(col("id").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    Ok(())
}

/// The course record with this id, if there is one.
pub async fn find<R: Reads>(reads: &R, id: i64) -> Result<Option<Stored>, Failure> {
    reads.one(&select().and_where(col("id").eq(id)).to_owned()).await?.map(|row| Stored::of(&row)).transpose()
}
