//! The history of corrections: old and new, who, when, from which file and row.

use super::count_of;
use crate::people::roll::By;
use base64::Engine;
use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::backup::{json_of, value_of};
use leka_platform::db::{Reads, Tx};
use leka_platform::desk::new_ids;
use leka_platform::web::PAGE;
use leka_schema::Table;
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, Order, Query};
use sea_orm::{QueryResult, Value};
use serde_json::Value as Json;

/// One changed field.
pub struct Line {
    noun: &'static str,
    record: i64,
    field: String,
    old: Option<String>,
    new: Option<String>,
    sealed: bool,
    sheet: u16,
    row: u32,
}

impl Line {
    pub fn of(noun: &'static str, record: i64, field: &str) -> Line {
        Line { noun, record, field: field.to_owned(), old: None, new: None, sealed: false, sheet: 0, row: 0 }
    }
    pub fn at(mut self, sheet: u16, row: u32) -> Line {
        (self.sheet, self.row) = (sheet, row);
        self
    }
    pub fn from_to(mut self, old: &str, new: &str) -> Line {
        (self.old, self.new) = (Some(old.to_owned()), Some(new.to_owned()));
        self
    }
    /// Personal values stay sealed, as they were in the record.
    pub fn sealed(mut self, old: Option<&[u8]>, new: Option<&[u8]>) -> Line {
        let text = |bytes: &[u8]| base64::engine::general_purpose::STANDARD.encode(bytes);
        (self.old, self.new, self.sealed) = (old.map(text), new.map(text), true);
        self
    }
}

/// Writes history lines.
pub async fn write(tx: &Tx, by: &By<'_>, lines: Vec<Line>) -> Result<(), Failure> {
    let ids = new_ids(by.now, u32::try_from(lines.len().clamp(1, u32::MAX as usize)).unwrap_or(1));
    let rows: Vec<Vec<Value>> = lines
        .into_iter()
        .zip(ids)
        .map(|(line, id)| {
            vec![
                Value::from(id),
                Value::from(line.noun),
                Value::from(line.record),
                Value::from(line.field),
                Value::String(line.old),
                Value::String(line.new),
                Value::from(i64::from(line.sealed)),
                Value::from(by.now.0),
                Value::from(by.account),
                Value::BigInt(by.import),
                Value::from(if by.import.is_some() { by.sheet(line.sheet) } else { "" }),
                Value::from(i64::from(line.row)),
            ]
        })
        .collect();
    let columns =
        ["id", "noun", "record", "field", "old_value", "new_value", "sealed", "at", "account", "import", "sheet", "row"];
    tx.insert_many("history", &columns, rows, None).await?;
    Ok(())
}

/// The lines of one record as they stand in the table, to be sealed away.
pub async fn take<R: Reads>(reads: &R, noun: &str, record: i64) -> Result<Vec<Vec<Json>>, Failure> {
    let table = Table::find("history").ok_or_else(|| Failure::internal("no table of history"))?;
    let query = Query::select()
        .columns(table.columns.iter().map(|column| Alias::new(column.name)))
        .from(Alias::new("history"))
        .and_where(Expr::col(Alias::new("noun")).eq(noun))
        .and_where(Expr::col(Alias::new("record")).eq(record))
        .order_by(Alias::new("id"), Order::Asc)
        .to_owned();
    let line = |row: &QueryResult| table.columns.iter().enumerate().map(|(at, column)| json_of(row, at, column.kind)).collect();
    reads.all(&query).await?.iter().map(line).collect()
}

/// Puts lines back that [`take`] gave.
pub async fn give_back(tx: &Tx, lines: &[Vec<Json>]) -> Result<(), Failure> {
    let table = Table::find("history").ok_or_else(|| Failure::internal("no table of history"))?;
    let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let row = |line: &Vec<Json>| table.columns.iter().zip(line).map(|(column, value)| value_of(value, column.kind)).collect();
    let rows = lines.iter().map(row).collect::<Result<Vec<Vec<Value>>, Failure>>()?;
    tx.insert_many("history", &names, rows, None).await?;
    Ok(())
}

/// Takes the history of these records away: they are being erased.
pub async fn erase(tx: &Tx, noun: &str, records: &[i64]) -> Result<(), Failure> {
    for chunk in records.chunks(1_000) {
        let delete = Query::delete()
            .from_table(Alias::new("history"))
            .and_where(Expr::col(Alias::new("noun")).eq(noun))
            .and_where(Expr::col(Alias::new("record")).is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&delete).await?;
    }
    Ok(())
}

/// The same of one field.
pub async fn erase_field(tx: &Tx, noun: &str, records: &[i64], field: &str) -> Result<(), Failure> {
    for chunk in records.chunks(1_000) {
        let delete = Query::delete()
            .from_table(Alias::new("history"))
            .and_where(Expr::col(Alias::new("noun")).eq(noun))
            .and_where(Expr::col(Alias::new("field")).eq(field))
            .and_where(Expr::col(Alias::new("record")).is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&delete).await?;
    }
    Ok(())
}

/// A change as it is read back; for nouns without personal values.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Past {
    pub field: String,
    pub old: String,
    pub new: String,
    pub at: Moment,
    pub account: String,
}

/// The latest changes of one record, the last first.
pub async fn list<R: Reads>(reads: &R, noun: &str, record: i64, limit: u64) -> Result<Vec<Past>, Failure> {
    let query = Query::select()
        .columns(["field", "old_value", "new_value", "at", "account"].map(Alias::new))
        .from(Alias::new("history"))
        .and_where(Expr::col(Alias::new("noun")).eq(noun))
        .and_where(Expr::col(Alias::new("record")).eq(record))
        .and_where(Expr::col(Alias::new("sealed")).eq(0))
        .order_by(Alias::new("id"), Order::Desc)
        .limit(limit)
        .to_owned();
    let past = |row: &QueryResult| -> Result<Past, Failure> {
        Ok(Past {
            field: row.try_get_by_index(0)?,
            old: row.try_get_by_index::<Option<String>>(1)?.unwrap_or_default(),
            new: row.try_get_by_index::<Option<String>>(2)?.unwrap_or_default(),
            at: Moment(row.try_get_by_index(3)?),
            account: row.try_get_by_index(4)?,
        })
    };
    reads.all(&query).await?.iter().map(past).collect()
}

/// One field that an import changed. Sealed values stay sealed: only that they changed is told.
pub struct Correction {
    pub noun: String,
    pub field: String,
    /// Old and new; `None` when the value is personal.
    pub values: Option<(String, String)>,
    pub sheet: String,
    pub row: i64,
}

/// How many fields an import changed.
pub async fn count_corrections<R: Reads>(reads: &R, import: i64) -> Result<u64, Failure> {
    count_of(reads, "history", Condition::all().add(Expr::col(Alias::new("import")).eq(import))).await
}

/// A page of what an import changed.
pub async fn corrections<R: Reads>(reads: &R, import: i64, offset: u64) -> Result<Vec<Correction>, Failure> {
    let query = Query::select()
        .columns(["noun", "field", "old_value", "new_value", "sealed", "sheet", "row"].map(Alias::new))
        .from(Alias::new("history"))
        .and_where(Expr::col(Alias::new("import")).eq(import))
        .order_by(Alias::new("row"), Order::Asc)
        .order_by(Alias::new("id"), Order::Asc)
        .offset(offset)
        .limit(PAGE)
        .to_owned();
    let mut out = Vec::new();
    for row in reads.all(&query).await? {
        let sealed = row.try_get_by_index::<i64>(4)? == 1;
        let (old, new): (Option<String>, Option<String>) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
        out.push(Correction {
            noun: row.try_get_by_index(0)?,
            field: row.try_get_by_index(1)?,
            values: (!sealed).then(|| (old.unwrap_or_default(), new.unwrap_or_default())),
            sheet: row.try_get_by_index(5)?,
            row: row.try_get_by_index(6)?,
        });
    }
    Ok(out)
}
