//! What people said about columns and words of a source, remembered for the next file.

use leka_platform::Failure;
use leka_platform::db::{Reads, Tx};
use leka_sheets::check::never_held;
use leka_sheets::check::personal_numbers::{self, Sought};
use leka_sheets::protocol::{ColumnChoice, Field, Kind};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Query};
use std::collections::BTreeMap;

/// Words under headings: (heading, word as written) to value.
pub type Words = BTreeMap<(String, String), String>;

/// Remembered columns of a source.
pub async fn columns<R: Reads>(reads: &R, source: &str, kind: Kind) -> Result<Vec<ColumnChoice>, Failure> {
    let query = Query::select()
        .columns(["heading", "field"].map(Alias::new))
        .from(Alias::new("column_choice"))
        .and_where(Expr::col(Alias::new("source")).eq(source))
        .and_where(Expr::col(Alias::new("kind")).eq(kind.word()))
        .to_owned();
    let mut out = Vec::new();
    for row in reads.all(&query).await? {
        let word: String = row.try_get_by_index(1)?;
        let field = Field::find(&word);
        // A word that no field has any more does not leave the column out.
        if field.is_some() || word.is_empty() {
            out.push(ColumnChoice { heading: row.try_get_by_index(0)?, field });
        }
    }
    Ok(out)
}

/// Remembered words of a source.
pub async fn words<R: Reads>(reads: &R, source: &str, kind: Kind) -> Result<Words, Failure> {
    let query = Query::select()
        .columns(["heading", "word", "value"].map(Alias::new))
        .from(Alias::new("word_choice"))
        .and_where(Expr::col(Alias::new("source")).eq(source))
        .and_where(Expr::col(Alias::new("kind")).eq(kind.word()))
        .to_owned();
    let mut out = Words::new();
    for row in reads.all(&query).await? {
        out.insert((row.try_get_by_index(0)?, row.try_get_by_index(1)?), row.try_get_by_index(2)?);
    }
    Ok(out)
}

/// Remembers choices of a source; a later choice replaces an earlier one. A word that tells something that is never held is
/// not remembered: no cell with it reaches the checks (WP-18), and neither does one with a number of a person (SEC-34).
pub async fn remember(tx: &Tx, source: &str, kind: Kind, columns: &[ColumnChoice], words: &Words) -> Result<(), Failure> {
    let personal = |text: &str| personal_numbers::stand_in(text, Sought::Both);
    let rows = columns.iter().filter(|choice| !personal(&choice.heading)).map(|choice| {
        let field = choice.field.map_or("", Field::word);
        [source, kind.word(), &choice.heading, field].map(Value::from).to_vec()
    });
    let conflict =
        OnConflict::columns(["source", "kind", "heading"].map(Alias::new)).update_column(Alias::new("field")).to_owned();
    tx.insert_many("column_choice", &["source", "kind", "heading", "field"], rows.collect::<Vec<_>>(), Some(conflict)).await?;
    let words = words.iter().filter(|((heading, word), _)| !never_held::tells(word) && !personal(heading) && !personal(word));
    let rows = words.map(|((heading, word), value)| [source, kind.word(), heading, word, value].map(Value::from).to_vec());
    let conflict =
        OnConflict::columns(["source", "kind", "heading", "word"].map(Alias::new)).update_column(Alias::new("value")).to_owned();
    tx.insert_many("word_choice", &["source", "kind", "heading", "word", "value"], rows.collect::<Vec<_>>(), Some(conflict))
        .await?;
    Ok(())
}
