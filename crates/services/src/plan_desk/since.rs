//! Why figures of a release differ from the present ones: who recorded or corrected what since, of reported records
//! only (WP-8).

use super::releases::Release;
use super::views::ExplainFigure;
use crate::intake::list::file_of_each;
use leka_core::Moment;
use leka_platform::db::{Reads, col, of};
use leka_platform::{Desk, Failure, Scope};
use sea_orm::sea_query::{Alias, ExprTrait, JoinType, Query, SelectStatement};
use std::collections::{BTreeMap, BTreeSet};

/// One reason: so many records, by this account, from this file, in this field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cause {
    pub account: String,
    pub file: String,
    /// Message id.
    pub what: String,
    /// `None`: fewer than the plan's small cell (WP-22).
    pub records: Option<usize>,
}

/// Everything by which a contribution of the release is the same as one of today.
const SAME: [&str; 11] =
    ["indicator", "subject", "record", "day", "month", "township", "slot1", "slot2", "slot3", "slot4", "quantity"];

/// Subjects with a reported row in one table (`k`) that is not in the other (`n`).
fn missing(release: &Release, from_release: bool) -> SelectStatement {
    let (here, there) = if from_release { ("release_row", "contribution") } else { ("contribution", "release_row") };
    let last = i64::from(release.as_of.number());
    let mut on = of("n", "basis").eq(0);
    for name in SAME {
        on = on.and(of("n", name).equals((Alias::new("k"), Alias::new(name))));
    }
    if !from_release {
        on = on.and(of("n", "release").eq(release.id));
    }
    let mut query = Query::select();
    query
        .distinct()
        .column((Alias::new("k"), Alias::new("subject")))
        .from_as(Alias::new(here), Alias::new("k"))
        .join_as(JoinType::LeftJoin, Alias::new(there), Alias::new("n"), on)
        .and_where(of("k", "basis").eq(0))
        .and_where(of("k", "day").lte(last))
        .and_where(of("n", "subject").is_null());
    if from_release {
        query.and_where(of("k", "release").eq(release.id));
    }
    query
}

/// The causes, most records first; `None` for whoever may not see records of the whole county.
pub async fn causes(desk: &Desk, release: &Release) -> Result<Option<Vec<Cause>>, Failure> {
    let Ok(permit) = desk.may(&ExplainFigure { place: None }).await else { return Ok(None) };
    if *permit.scope() != Scope::County {
        return Ok(None);
    }
    let reader = desk.read(&permit);
    let mut subjects = BTreeSet::new();
    for from_release in [true, false] {
        for row in reader.all(&missing(release, from_release)).await? {
            subjects.insert(row.try_get_by_index::<i64>(0)?);
        }
    }
    let files = file_of_each(&reader).await?;
    let threshold = usize::try_from(desk.plan().plan.protection.small_cell).unwrap_or(usize::MAX);
    // The records behind each cause: account, import, what.
    let mut behind = Behind::new();
    let subjects: Vec<i64> = subjects.into_iter().collect();
    for chunk in subjects.chunks(500) {
        for (table, key) in [("placement", "person"), ("training_completion", "person"), ("person", "id")] {
            corrected(&reader, table, key, chunk, release.created_at, &mut behind).await?;
            recorded(&reader, table, key, chunk, release.created_at, &mut behind).await?;
        }
    }
    let cause = |((account, import, what), records): ((String, Option<i64>, String), BTreeSet<i64>)| Cause {
        account,
        file: import.and_then(|import| files.get(&import).cloned()).unwrap_or_default(),
        what,
        records: Some(records.len()).filter(|records| *records >= threshold),
    };
    let mut causes: Vec<Cause> = behind.into_iter().map(cause).collect();
    causes.sort_by(|one, other| other.records.cmp(&one.records).then(one.account.cmp(&other.account)));
    Ok(Some(causes))
}

type Behind = BTreeMap<(String, Option<i64>, String), BTreeSet<i64>>;

async fn corrected<R: Reads>(
    reads: &R,
    table: &str,
    key: &str,
    subjects: &[i64],
    since: Moment,
    behind: &mut Behind,
) -> Result<(), Failure> {
    let ids = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new(table))
        .and_where(col(key).is_in(subjects.iter().copied()))
        .to_owned();
    let query = Query::select()
        .columns(["account", "import", "field", "record"].map(Alias::new))
        .from(Alias::new("history"))
        .and_where(col("noun").eq(table))
        .and_where(col("at").gt(since.0))
        // Names, phones and villages move no figure.
        .and_where(col("field").is_not_in(["name", "phone", "village", "residence", "recorded"]))
        .and_where(col("record").in_subquery(ids))
        .to_owned();
    for row in reads.all(&query).await? {
        let field: String = row.try_get_by_index(2)?;
        let cause = (row.try_get_by_index(0)?, row.try_get_by_index(1)?, format!("people-field-{field}"));
        behind.entry(cause).or_default().insert(row.try_get_by_index(3)?);
    }
    Ok(())
}

async fn recorded<R: Reads>(
    reads: &R,
    table: &str,
    key: &str,
    subjects: &[i64],
    since: Moment,
    behind: &mut Behind,
) -> Result<(), Failure> {
    if table == "person" {
        return Ok(());
    }
    let query = Query::select()
        .columns(["recorded_by", "import", "id"].map(Alias::new))
        .from(Alias::new(table))
        .and_where(col("recorded_at").gt(since.0))
        .and_where(col(key).is_in(subjects.iter().copied()))
        .to_owned();
    for row in reads.all(&query).await? {
        let cause = (row.try_get_by_index(0)?, row.try_get_by_index(1)?, "people-field-recorded".to_owned());
        behind.entry(cause).or_default().insert(row.try_get_by_index(2)?);
    }
    Ok(())
}
