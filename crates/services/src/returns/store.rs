//! The tables of what firms reported of starts and ends, and of the rosters that they sent; private to the room.

use super::rules::Reported;
use crate::people::store::Index;
use leka_core::{Day, Moment};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

const COLUMNS: [&str; 7] = ["application", "person", "organisation", "vacancy", "terms_version", "first_day", "last_day"];

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(a)).from(a("firm_report")).to_owned()
}

fn read(row: &QueryResult) -> Result<Reported, Failure> {
    Ok(Reported {
        application: row.try_get_by_index(0)?,
        person: row.try_get_by_index(1)?,
        organisation: row.try_get_by_index(2)?,
        vacancy: row.try_get_by_index(3)?,
        version: row.try_get_by_index(4)?,
        start: stored_day(row.try_get_by_index(5)?)?,
        end: row.try_get_by_index::<Option<i64>>(6)?.map(stored_day).transpose()?,
    })
}

/// What the firm reported of one start.
pub async fn find<R: Reads>(reads: &R, application: i64) -> Result<Option<Reported>, Failure> {
    reads.one(&select().and_where(col("application").eq(application)).to_owned()).await?.as_ref().map(read).transpose()
}

/// What firms reported of these starts.
pub async fn list<R: Reads>(reads: &R, applications: &[i64]) -> Result<Vec<Reported>, Failure> {
    let mut out = Vec::with_capacity(applications.len());
    for chunk in applications.chunks(1_000) {
        let query = select().and_where(col("application").is_in(chunk.iter().copied())).to_owned();
        for row in reads.all(&query).await? {
            out.push(read(&row)?);
        }
    }
    Ok(out)
}

/// All starts that a firm reported and that began by that day, the earliest first.
pub async fn list_of_organisation<R: Reads>(reads: &R, organisation: i64, until: Day) -> Result<Vec<Reported>, Failure> {
    let query = select()
        .and_where(col("organisation").eq(organisation))
        .and_where(col("first_day").lte(number(until)))
        .order_by(a("first_day"), Order::Asc)
        .order_by(a("application"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps a start; the same application again changes nothing.
pub async fn add(tx: &Tx, own: &Reported) -> Result<(), Failure> {
    let row = vec![
        Value::from(own.application),
        Value::from(own.person),
        Value::from(own.organisation),
        Value::from(own.vacancy),
        Value::from(own.version),
        Value::from(number(own.start)),
        Value::BigInt(own.end.map(number)),
    ];
    let again = OnConflict::column(a("application")).do_nothing().to_owned();
    tx.insert_many("firm_report", &COLUMNS, [row], Some(again)).await?;
    Ok(())
}

/// Keeps the last day, or that none was said.
pub async fn set_end(tx: &Tx, application: i64, end: Option<Day>) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("firm_report"))
        .value(a("last_day"), Value::BigInt(end.map(number)))
        .and_where(col("application").eq(application))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// The applications whose last day the firm reported, with that day.
pub async fn list_ended<R: Reads>(reads: &R) -> Result<Vec<(i64, Day)>, Failure> {
    let query = Query::select()
        .columns(["application", "last_day"].map(a))
        .from(a("firm_report"))
        .and_where(col("last_day").is_not_null())
        .to_owned();
    let read = |row: &QueryResult| -> Result<(i64, Day), Failure> {
        Ok((row.try_get_by_index(0)?, stored_day(row.try_get_by_index(1)?)?))
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// Takes away what was reported of these applications.
pub async fn delete(tx: &Tx, applications: &[i64]) -> Result<(), Failure> {
    for chunk in applications.chunks(500) {
        let of = col("application").is_in(chunk.iter().copied());
        tx.execute(&Query::delete().from_table(a("firm_report")).and_where(of).to_owned()).await?;
    }
    Ok(())
}

/// A file in which a firm sent its roster.
#[derive(Clone, Debug)]
pub struct Upload {
    pub id: i64,
    pub organisation: i64,
    /// As its sender knows it.
    pub file: String,
    pub account: String,
    pub at: Moment,
    pub added: u64,
    pub corrected: u64,
    pub same: u64,
    pub returned: u64,
    /// When the county desk took it in last: for desks, never for the firm.
    pub handed: Option<Moment>,
    pub handed_by: String,
}

const UPLOAD: [&str; 11] =
    ["id", "organisation", "file", "sent_by", "at", "added", "corrected", "same", "returned", "handed_at", "handed_by"];

fn uploads() -> SelectStatement {
    Query::select().columns(UPLOAD.map(a)).from(a("roster_upload")).to_owned()
}

fn upload(row: &QueryResult) -> Result<Upload, Failure> {
    let count = |at: usize| -> Result<u64, Failure> { Ok(u64::try_from(row.try_get_by_index::<i64>(at)?).unwrap_or(0)) };
    Ok(Upload {
        id: row.try_get_by_index(0)?,
        organisation: row.try_get_by_index(1)?,
        file: row.try_get_by_index(2)?,
        account: row.try_get_by_index(3)?,
        at: Moment(row.try_get_by_index(4)?),
        added: count(5)?,
        corrected: count(6)?,
        same: count(7)?,
        returned: count(8)?,
        handed: row.try_get_by_index::<Option<i64>>(9)?.map(Moment),
        handed_by: row.try_get_by_index(10)?,
    })
}

/// One upload.
pub async fn find_upload<R: Reads>(reads: &R, id: i64) -> Result<Option<Upload>, Failure> {
    reads.one(&uploads().and_where(col("id").eq(id)).to_owned()).await?.as_ref().map(upload).transpose()
}

/// These uploads that are there, in any order.
pub async fn list_uploads<R: Reads>(reads: &R, ids: &[i64]) -> Result<Vec<Upload>, Failure> {
    let mut out = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(1_000) {
        let query = uploads().and_where(col("id").is_in(chunk.iter().copied())).to_owned();
        for row in reads.all(&query).await? {
            out.push(upload(&row)?);
        }
    }
    Ok(out)
}

/// The uploads of a firm, the newest first.
pub async fn uploads_of<R: Reads>(reads: &R, organisation: i64, offset: u64, limit: u64) -> Result<Vec<Upload>, Failure> {
    let query = uploads()
        .and_where(col("organisation").eq(organisation))
        .order_by(a("id"), Order::Desc)
        .offset(offset)
        .limit(limit)
        .to_owned();
    reads.all(&query).await?.iter().map(upload).collect()
}

/// How many uploads a firm has.
pub async fn count_uploads<R: Reads>(reads: &R, organisation: i64) -> Result<u64, Failure> {
    count(reads, Condition::all().add(col("organisation").eq(organisation))).await
}

async fn count<R: Reads>(reads: &R, which: Condition) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(col("id"))).from(a("roster_upload")).cond_where(which).to_owned();
    let found: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u64::try_from(found).unwrap_or(0))
}

/// What the desk may take in: sent before that moment; `waits`: not taken in yet.
fn settled(before: Moment, waits: bool) -> Condition {
    let handed = if waits { col("handed_at").is_null() } else { col("handed_at").is_not_null() };
    Condition::all().add(col("at").lt(before.0)).add(handed)
}

/// Uploads of all firms for the desk: those that wait, the oldest first, or those that were taken in, the newest first.
pub async fn uploads_for_desk<R: Reads>(
    reads: &R,
    before: Moment,
    waits: bool,
    offset: u64,
    limit: u64,
) -> Result<Vec<Upload>, Failure> {
    let order = if waits { Order::Asc } else { Order::Desc };
    let query = uploads().cond_where(settled(before, waits)).order_by(a("id"), order).offset(offset).limit(limit).to_owned();
    reads.all(&query).await?.iter().map(upload).collect()
}

/// How many there are of them.
pub async fn count_for_desk<R: Reads>(reads: &R, before: Moment, waits: bool) -> Result<u64, Failure> {
    count(reads, settled(before, waits)).await
}

/// Keeps an upload.
pub async fn add_upload(tx: &Tx, one: &Upload) -> Result<(), Failure> {
    let number = |count: u64| Value::from(i64::try_from(count).unwrap_or(i64::MAX));
    let row = vec![
        Value::from(one.id),
        Value::from(one.organisation),
        Value::from(one.file.as_str()),
        Value::from(one.account.as_str()),
        Value::from(one.at.0),
        number(one.added),
        number(one.corrected),
        number(one.same),
        number(one.returned),
        Value::BigInt(one.handed.map(|at| at.0)),
        Value::from(one.handed_by.as_str()),
    ];
    tx.insert_many("roster_upload", &UPLOAD, [row], None).await?;
    Ok(())
}

/// The desk took it in.
pub async fn set_handed(tx: &Tx, id: i64, at: Moment, by: &str) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("roster_upload"))
        .value(a("handed_at"), at.0)
        .value(a("handed_by"), by)
        .and_where(col("id").eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// A row of a roster as it is stored.
#[derive(Clone)]
pub struct Row {
    pub id: i64,
    pub organisation: i64,
    pub index: Index,
    pub start: Day,
    pub end: Option<Day>,
    pub sealed: Vec<u8>,
    pub upload: i64,
    /// The later upload that corrected it.
    pub until: Option<i64>,
    pub sheet: String,
    pub line: i64,
}

const ROW: [&str; 10] =
    ["id", "organisation", "of_person", "first_day", "last_day", "sealed", "upload", "until_upload", "sheet", "line"];

fn rows() -> SelectStatement {
    Query::select().columns(ROW.map(a)).from(a("roster_row")).order_by(a("id"), Order::Asc).to_owned()
}

fn row(row: &QueryResult) -> Result<Row, Failure> {
    let index: Vec<u8> = row.try_get_by_index(2)?;
    Ok(Row {
        id: row.try_get_by_index(0)?,
        organisation: row.try_get_by_index(1)?,
        index: Index::try_from(index).map_err(|_| Failure::internal("an index of the wrong length"))?,
        start: stored_day(row.try_get_by_index(3)?)?,
        end: row.try_get_by_index::<Option<i64>>(4)?.map(stored_day).transpose()?,
        sealed: row.try_get_by_index(5)?,
        upload: row.try_get_by_index(6)?,
        until: row.try_get_by_index(7)?,
        sheet: row.try_get_by_index(8)?,
        line: row.try_get_by_index(9)?,
    })
}

/// What a firm's roster says now.
pub async fn roster_of<R: Reads>(reads: &R, organisation: i64) -> Result<Vec<Row>, Failure> {
    let query = rows().and_where(col("organisation").eq(organisation)).and_where(col("until_upload").is_null()).to_owned();
    reads.all(&query).await?.iter().map(row).collect()
}

/// The numbers of these rows, in the same order.
pub async fn roster_ids<R: Reads>(reads: &R, organisation: i64) -> Result<Vec<i64>, Failure> {
    row_ids(reads, col("organisation").eq(organisation).and(col("until_upload").is_null())).await
}

async fn row_ids<R: Reads>(reads: &R, which: Expr) -> Result<Vec<i64>, Failure> {
    let query = Query::select().column(a("id")).from(a("roster_row")).and_where(which).order_by(a("id"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// What rosters say now of one identity number.
pub async fn rosters_with<R: Reads>(reads: &R, index: &Index) -> Result<Vec<Row>, Failure> {
    let query = rows().and_where(col("of_person").eq(index.to_vec())).and_where(col("until_upload").is_null()).to_owned();
    reads.all(&query).await?.iter().map(row).collect()
}

/// The rows that an upload brought, also those that a later one corrected.
pub async fn rows_of_upload<R: Reads>(reads: &R, upload: i64) -> Result<Vec<Row>, Failure> {
    reads.all(&rows().and_where(col("upload").eq(upload)).to_owned()).await?.iter().map(row).collect()
}

/// The numbers of these rows, in the same order.
pub async fn row_ids_of_upload<R: Reads>(reads: &R, upload: i64) -> Result<Vec<i64>, Failure> {
    row_ids(reads, col("upload").eq(upload)).await
}

/// Keeps rows.
pub async fn add_rows(tx: &Tx, all: &[Row]) -> Result<(), Failure> {
    let values = all.iter().map(|one| {
        vec![
            Value::from(one.id),
            Value::from(one.organisation),
            Value::from(one.index.to_vec()),
            Value::from(number(one.start)),
            Value::BigInt(one.end.map(number)),
            Value::from(one.sealed.clone()),
            Value::from(one.upload),
            Value::BigInt(one.until),
            Value::from(one.sheet.as_str()),
            Value::from(one.line),
        ]
    });
    tx.insert_many("roster_row", &ROW, values.collect::<Vec<_>>(), None).await?;
    Ok(())
}

/// These rows were corrected by that upload.
pub async fn correct_rows(tx: &Tx, ids: &[i64], upload: i64) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let update = Query::update()
            .table(a("roster_row"))
            .value(a("until_upload"), upload)
            .and_where(col("id").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    Ok(())
}

/// Takes an upload back: what it corrected holds again.
pub async fn remove_upload(tx: &Tx, upload: i64) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("roster_row")).and_where(col("upload").eq(upload)).to_owned()).await?;
    let again = Query::update()
        .table(a("roster_row"))
        .value(a("until_upload"), Value::BigInt(None))
        .and_where(col("until_upload").eq(upload))
        .to_owned();
    tx.execute(&again).await?;
    tx.execute(&Query::delete().from_table(a("roster_upload")).and_where(col("id").eq(upload)).to_owned()).await?;
    Ok(())
}

/// Takes all rows of one identity number away.
pub async fn forget(tx: &Tx, index: &Index) -> Result<(), Failure> {
    let delete = Query::delete().from_table(a("roster_row")).and_where(col("of_person").eq(index.to_vec())).to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// Takes work away that ended before that day and was sent before that moment, with what was corrected in it.
pub async fn forget_old(tx: &Tx, ended: Day, sent: Moment) -> Result<usize, Failure> {
    let old = Query::select().column(a("id")).from(a("roster_upload")).and_where(col("at").lt(sent.0)).to_owned();
    let query = rows()
        .and_where(col("until_upload").is_null())
        .and_where(col("last_day").lt(number(ended)))
        .and_where(col("upload").in_subquery(old))
        .to_owned();
    let over = tx.all(&query).await?.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    for one in &over {
        let delete = Query::delete()
            .from_table(a("roster_row"))
            .and_where(col("organisation").eq(one.organisation))
            .and_where(col("of_person").eq(one.index.to_vec()))
            .and_where(col("first_day").eq(number(one.start)))
            .to_owned();
        tx.execute(&delete).await?;
    }
    Ok(over.len())
}
