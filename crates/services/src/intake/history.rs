//! The history of corrections: old and new, who, when, from which file and row.

use crate::people::roll::By;
use base64::Engine;
use leka_platform::Failure;
use leka_platform::db::Tx;
use leka_platform::desk::new_ids;
use sea_orm::Value;

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
    let ids = new_ids(by.now, u32::try_from(lines.len()).unwrap_or(u32::MAX).max(1));
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
