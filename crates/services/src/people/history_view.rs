//! What was corrected about a person, and who looked: read for the person's page.

use super::merging::FIELD;
use super::record;
use super::store::StoredPerson;
use crate::demand::acts::GiveDemand;
use base64::Engine;
use leka_core::Moment;
use leka_platform::db::{Reads, col};
use leka_platform::{Act, Failure, Vault};
use sea_orm::QueryResult;
use sea_orm::sea_query::{Alias, ExprTrait, Func, Order, Query, SelectStatement, SimpleExpr, UnionType};

/// What stands in the history as the account when the person themselves changed something. No account can have this name.
pub const BY_THE_PERSON: &str = ":person";

/// One changed field, as kept; personal values are sealed until [`Change::opened`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    pub noun: String,
    pub record: i64,
    pub field: String,
    pub old: String,
    pub new: String,
    pub sealed: bool,
    pub at: Moment,
    pub account: String,
    pub import: Option<i64>,
    pub sheet: String,
    pub row: i64,
}

impl Change {
    fn of(row: &QueryResult) -> Result<Change, Failure> {
        Ok(Change {
            noun: row.try_get_by_index(0)?,
            record: row.try_get_by_index(1)?,
            field: row.try_get_by_index(2)?,
            old: row.try_get_by_index::<Option<String>>(3)?.unwrap_or_default(),
            new: row.try_get_by_index::<Option<String>>(4)?.unwrap_or_default(),
            sealed: row.try_get_by_index::<i64>(5)? == 1,
            at: Moment(row.try_get_by_index(6)?),
            account: row.try_get_by_index(7)?,
            import: row.try_get_by_index(8)?,
            sheet: row.try_get_by_index(9)?,
            row: row.try_get_by_index(10)?,
        })
    }
    /// The same with its values open; only after the look was recorded.
    pub fn opened(&self, vault: &Vault, person: &StoredPerson) -> Result<Change, Failure> {
        if self.field == FIELD {
            // The mark by which two records are parted again is for nobody to read.
            let shown = |text: &str| if text.is_empty() { String::new() } else { "1".to_owned() };
            return Ok(Change { old: shown(&self.old), new: shown(&self.new), ..self.clone() });
        }
        if !self.sealed {
            return Ok(self.clone());
        }
        let key = person.key(vault);
        let open = |text: &str| -> Result<String, Failure> {
            if text.is_empty() {
                return Ok(String::new());
            }
            let sealed = base64::engine::general_purpose::STANDARD.decode(text).map_err(Failure::internal)?;
            let plain = key.unseal("person", &format!("{}_sealed", self.field), person.id, &sealed)?;
            Ok(record::normalise(&self.field, &plain).unwrap_or(plain))
        };
        Ok(Change { old: open(&self.old)?, new: open(&self.new)?, sealed: false, ..self.clone() })
    }
}

const COLUMNS: [&str; 11] =
    ["noun", "record", "field", "old_value", "new_value", "sealed", "at", "account", "import", "sheet", "row"];

/// History of a person, of their placements and of their courses. Three queries in one, each by the index on noun and
/// record: with `or` between them the database may read the whole history of the county.
fn about(person: i64) -> SelectStatement {
    let of = |noun: &str, record: SimpleExpr| -> SelectStatement {
        let columns = COLUMNS.map(Alias::new).into_iter().chain([Alias::new("id")]);
        Query::select().columns(columns).from(Alias::new("history")).and_where(col("noun").eq(noun).and(record)).to_owned()
    };
    let mut all = of("person", col("record").eq(person));
    for table in ["placement", "training_completion"] {
        let ids = Query::select().column(Alias::new("id")).from(Alias::new(table)).and_where(col("person").eq(person)).to_owned();
        all.union(UnionType::All, of(table, col("record").in_subquery(ids)));
    }
    Query::select()
        .columns(COLUMNS.map(Alias::new))
        .from_subquery(all, Alias::new("h"))
        .order_by(Alias::new("at"), Order::Desc)
        .order_by(Alias::new("id"), Order::Asc)
        .to_owned()
}

/// The latest changes about a person, the newest first.
pub async fn changes<R: Reads>(reads: &R, person: i64, most: u64) -> Result<Vec<Change>, Failure> {
    reads.all(&about(person).limit(most).to_owned()).await?.iter().map(Change::of).collect()
}

/// All of them, for the person's own record.
pub async fn all_changes<R: Reads>(reads: &R, person: i64) -> Result<Vec<Change>, Failure> {
    reads.all(&about(person)).await?.iter().map(Change::of).collect()
}

/// What was changed about a person at one moment.
pub async fn changes_at<R: Reads>(reads: &R, person: i64, at: Moment) -> Result<Vec<Change>, Failure> {
    reads.all(&about(person).and_where(col("at").eq(at.0)).to_owned()).await?.iter().map(Change::of).collect()
}

/// One entry of the journal about a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Look {
    pub at: Moment,
    pub account: String,
    pub role: String,
    /// The township or village for which it was done, or empty.
    pub scope: String,
    pub act: String,
    pub purpose: String,
    /// A form of this act was opened, and nothing was saved with it.
    pub only_opened: bool,
}

/// Acts whose form shows the person before anything is changed. Showing it is a line without detail; what is saved says
/// what it was, in each line that these acts ever wrote.
const WITH_A_FORM: &[&str] = &["correct_person", "correct_placement", "correct_training", "record_placement", "record_training"];

/// Whether a line of the journal is about the form alone.
pub fn only_opened(act: &str, detail: &str) -> bool {
    detail.is_empty() && WITH_A_FORM.contains(&act)
}

/// Who looked at or changed a person, the newest first. What the confirming desk did is left out for whoever may not
/// see who is confirmed: that it asks again and again would tell (WP-7, WP-10). So would a firm that looks at who asked for
/// its vacancies.
pub async fn looks<R: Reads>(reads: &R, pseudonym: &[u8], with_confirming: bool, most: u64) -> Result<Vec<Look>, Failure> {
    list_looks(reads, lines_about(pseudonym, with_confirming).limit(most)).await
}

/// The same for the person's own record: everybody who looked, or so many after the first ones (`part`: how many are passed
/// over, and how many come).
pub async fn own_looks<R: Reads>(reads: &R, pseudonym: &[u8], part: Option<(u64, u64)>) -> Result<Vec<Look>, Failure> {
    let mut query = lines_about(pseudonym, true);
    if let Some((skip, most)) = part {
        query.offset(skip).limit(most);
    }
    list_looks(reads, &mut query).await
}

/// How many looks these are.
pub async fn count_own_looks<R: Reads>(reads: &R, pseudonym: &[u8]) -> Result<u64, Failure> {
    let query = lines_about(pseudonym, true).expr(Func::count(col("seq"))).to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(count.unsigned_abs())
}

/// The lines of the journal about a person that may be told.
fn lines_about(pseudonym: &[u8], with_confirming: bool) -> SelectStatement {
    let mut query = Query::select();
    query
        .from(Alias::new("journal"))
        .and_where(col("subject").eq(pseudonym.to_vec()))
        // An answer to a lawful demand is told to the person in words and from its day on, and to no desk (WP-26).
        .and_where(col("act").ne(GiveDemand::SPEC.name));
    if !with_confirming {
        // `confirmation`: rows of a figure with who is confirmed in them. `application`: a firm looked at who asked it.
        // `service`: the township's desk served somebody who asked; that they asked is for nobody else.
        query.and_where(col("role").ne("confirming_desk")).and_where(col("field_group").is_not_in([
            "confirmation",
            "application",
            "service",
        ]));
    }
    query
}

async fn list_looks<R: Reads>(reads: &R, lines: &mut SelectStatement) -> Result<Vec<Look>, Failure> {
    let query = lines
        .columns(["at", "account", "role", "act", "purpose", "detail", "scope"].map(Alias::new))
        .order_by(Alias::new("seq"), Order::Desc)
        .to_owned();
    let read = |row: &QueryResult| -> Result<Look, Failure> {
        let (act, detail): (String, String) = (row.try_get_by_index(3)?, row.try_get_by_index(5)?);
        Ok(Look {
            at: Moment(row.try_get_by_index(0)?),
            account: row.try_get_by_index(1)?,
            role: row.try_get_by_index(2)?,
            scope: row.try_get_by_index(6)?,
            only_opened: only_opened(&act, &detail),
            act,
            purpose: row.try_get_by_index(4)?,
        })
    };
    reads.all(&query).await?.iter().map(read).collect()
}
