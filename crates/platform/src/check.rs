//! `leka check`: does everything fit? Run nightly; a difference is an alarm and stops publication (REL-18).

use crate::Failure;
use crate::counting::{self, Difference};
use crate::db::{QUICK_CHECK, Reads, a, col, of};
use crate::journal::{self, Verdict};
use crate::office::Office;
use crate::space;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, JoinType, Query};
use sea_orm::{DbBackend, Statement};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What was checked and what was found.
#[derive(Debug, Serialize)]
pub struct Findings {
    /// What the database says of itself where its file is damaged; then nothing else could be checked.
    pub damage: Option<String>,
    pub journal: Verdict,
    pub figures: Vec<Difference>,
    /// Records that point to something that is not there: (table.column, how many).
    pub orphans: Vec<(String, i64)>,
    /// Settings of a PostgreSQL server with which "saved" could be lost (REL-1). A warning: they are the server's, nothing
    /// in the records is wrong, and no mending of records changes them.
    pub settings: Vec<Setting>,
    /// Entries of the journal that are older than three years and stay, because no outside holder has seen a later head
    /// (WP-23, SEC-31). A warning: a member of the complaint body puts the latest head away.
    pub waiting: i64,
    /// How much of the disk with the data directory is free, of a hundred. A warning below [`space::LOW`].
    pub free: Option<u8>,
}

/// A setting of the server that is not what it should be.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Setting {
    pub name: &'static str,
    pub value: String,
    pub wanted: &'static str,
}

/// What PostgreSQL has to be set to (REL-1).
const SETTINGS: [(&str, &str); 5] = [
    ("fsync", "on"),
    ("synchronous_commit", "on"),
    ("full_page_writes", "on"),
    ("data_checksums", "on"),
    ("data_sync_retry", "off"),
];

/// Settings of the server that could lose what was saved; none on SQLite, whose settings are ours.
pub async fn settings<R: Reads>(reads: &R) -> Result<Vec<Setting>, Failure> {
    let mut found = Vec::new();
    if reads.backend() != DbBackend::Postgres {
        return Ok(found);
    }
    for (name, wanted) in SETTINGS {
        let query = Query::select().expr(Func::cust(Alias::new("current_setting")).arg(name)).to_owned();
        let value: String = match reads.one(&query).await? {
            Some(row) => row.try_get_by_index(0)?,
            None => continue,
        };
        // A standby that confirms makes a commit safer still.
        let safer = name == "synchronous_commit" && matches!(value.as_str(), "remote_write" | "remote_apply");
        if value != wanted && !safer {
            found.push(Setting { name, value, wanted });
        }
    }
    Ok(found)
}

impl Findings {
    /// How much is free, where it is so little that somebody should see to it (REL-15).
    pub fn low_space(&self) -> Option<u8> {
        self.free.filter(|free| *free < space::LOW)
    }
    pub fn is_clean(&self) -> bool {
        self.damage.is_none() && self.journal.broken.is_none() && self.figures.is_empty() && self.orphans.is_empty()
    }
}

// To add a table: a line for each of its columns that leads elsewhere. A consistency test compares these lists with the schema.

/// A column and what it names: (table, column, other table, other column). An empty one names nothing.
pub type Reference = (&'static str, &'static str, &'static str, &'static str);

/// References between tables that must hold.
pub const REFERENCES: &[Reference] = &[
    ("placement", "person", "person", "id"),
    ("training_completion", "person", "person", "id"),
    ("residence", "person", "person", "id"),
    ("merging", "person", "person", "id"),
    ("merging", "into_person", "person", "id"),
    ("placement", "import", "import", "id"),
    ("training_completion", "import", "import", "id"),
    ("person", "import", "import", "id"),
    ("import_problem", "import", "import", "id"),
    ("question", "person", "person", "id"),
    ("release_row", "release", "release", "id"),
    ("contribution", "subject", "person", "id"),
    ("organisation_account", "account", "account", "id"),
    ("organisation_account", "organisation", "organisation", "id"),
    ("vacancy", "organisation", "organisation", "id"),
    ("vacancy", "import", "import", "id"),
    ("vacancy_terms", "vacancy", "vacancy", "id"),
    ("code_card", "batch", "card_batch", "id"),
    ("code_card", "person", "person", "id"),
    ("resident", "account", "account", "id"),
    ("resident", "person", "person", "id"),
    ("vacancy_review", "vacancy", "vacancy", "id"),
    ("vacancy_text", "vacancy", "vacancy", "id"),
    ("vacancy_ledger", "vacancy", "vacancy", "id"),
    ("vacancy_outdated", "vacancy", "vacancy", "id"),
    ("vacancy_silence", "vacancy", "vacancy", "id"),
    ("application", "person", "person", "id"),
    ("application", "vacancy", "vacancy", "id"),
    ("application", "organisation", "organisation", "id"),
    ("application", "placement", "placement", "id"),
    ("witness", "application", "application", "id"),
    ("witness", "person", "person", "id"),
    ("wishes", "person", "person", "id"),
    ("alert", "person", "person", "id"),
    ("one_time_code", "account", "account", "id"),
    ("registration", "account", "account", "id"),
    ("erasure", "person", "person", "id"),
    ("locked_proof", "person", "person", "id"),
    ("own_day", "person", "person", "id"),
    ("demand_notice", "demand", "demand", "id"),
    ("demand_notice", "person", "person", "id"),
    ("check_in", "person", "person", "id"),
    ("wage_day", "person", "person", "id"),
    ("quality_sample", "person", "person", "id"),
    ("quality_sample", "placement", "placement", "id"),
    ("wage_day", "application", "application", "id"),
    ("firm_rest", "organisation", "organisation", "id"),
    ("team", "vacancy", "vacancy", "id"),
    ("team", "organisation", "organisation", "id"),
    ("team_journey", "team", "team", "id"),
    ("team_record", "team", "team", "id"),
    ("application_team", "application", "application", "id"),
    ("application_team", "person", "person", "id"),
    ("application_team", "team", "team", "id"),
    ("firm_report", "application", "application", "id"),
    ("firm_report", "person", "person", "id"),
    ("firm_report", "organisation", "organisation", "id"),
    ("firm_report", "vacancy", "vacancy", "id"),
    ("service_request", "person", "person", "id"),
    ("service_entry", "person", "person", "id"),
    ("service_entry", "request", "service_request", "id"),
    ("roster_upload", "organisation", "organisation", "id"),
    ("roster_row", "organisation", "organisation", "id"),
    ("roster_row", "upload", "roster_upload", "id"),
    ("roster_row", "until_upload", "roster_upload", "id"),
    ("history", "import", "import", "id"),
    ("allocation", "import", "import", "id"),
    ("question", "import", "import", "id"),
    ("question", "known_import", "import", "id"),
    ("release", "plan_revision", "plan_revision", "id"),
    ("release_row", "indicator", "indicator", "number"),
    ("session", "account", "account", "id"),
    ("account_request", "account", "account", "id"),
    ("password_at", "account", "account", "id"),
    ("account_request", "asked_by", "account", "id"),
    ("account_request", "decided_by", "account", "id"),
    ("demand", "asked_by", "account", "id"),
    ("demand", "decided_by", "account", "id"),
];

/// Columns that name a row of the table that `noun` says: (table, column).
pub const BY_NOUN: &[(&str, &str)] = &[("history", "record"), ("locked_proof", "record")];

/// What `noun` may say there. Changes of goals (`allocation`) name no row.
pub const NOUNS: &[&str] = &["person", "placement", "training_completion", "vacancy", "organisation"];

/// References inside of the complaint body's own database.
pub const OF_COMPLAINTS: &[Reference] = &[("complaint_step", "complaint", "complaint", "id")];

/// References from there to the records of the county.
pub const FROM_COMPLAINTS: &[Reference] = &[
    ("member_key", "account", "account", "id"),
    ("hold_note", "asked_by", "account", "id"),
    ("rest_note", "asked_by", "account", "id"),
    ("rest_note", "organisation", "organisation", "id"),
];

/// Checks the files, then journal, references and figures. A database that is damaged is a finding, not a failure (REL-18).
pub async fn check(office: &Office) -> Result<Findings, Failure> {
    if let Some(damage) = damage(&office.db.reader()).await? {
        return Ok(damaged(office, damage));
    }
    match check_whole(office).await {
        Err(failure) if failure.message == DAMAGED => Ok(damaged(office, failure.cause.unwrap_or_default())),
        other => other,
    }
}

/// The id of what is said of a database that is damaged.
pub const DAMAGED: &str = "failure-database-damaged";

/// What SQLite says of its own file; `None`: it is whole. The file of PostgreSQL is the server's, with checksums of its own.
async fn damage<R: Reads>(reads: &R) -> Result<Option<String>, Failure> {
    if reads.backend() != DbBackend::Sqlite {
        return Ok(None);
    }
    let said = match reads.one_raw(Statement::from_string(DbBackend::Sqlite, QUICK_CHECK)).await {
        Ok(Some(row)) => row.try_get_by_index::<String>(0)?,
        Ok(None) => return Ok(None),
        Err(failure) if failure.message == DAMAGED => return Ok(failure.cause),
        Err(failure) => return Err(failure),
    };
    Ok((said != "ok").then_some(said))
}

/// Nothing but that.
fn damaged(office: &Office, damage: String) -> Findings {
    Findings {
        damage: Some(damage),
        journal: Verdict { entries: 0, from: None, broken: None },
        figures: Vec::new(),
        orphans: Vec::new(),
        settings: Vec::new(),
        waiting: 0,
        free: office.free_space(),
    }
}

async fn check_whole(office: &Office) -> Result<Findings, Failure> {
    let reader = office.db.reader();
    // A data directory whose kept head is gone cannot show a cut tail, and is not whole: `head-missing`.
    let journal = journal::verify_office(office).await?;
    let witnessed = journal::heads::witnessed(&journal::heads::of(office).await?);
    let waiting = journal::cut::waiting(&reader, journal::cut::kept_since(office.clock.today()), witnessed).await?;
    let snapshot = reader.snapshot().await?;
    let plan = office.plan_in(&snapshot).await?;
    let figures = counting::recount(&snapshot, office.facts, &plan).await?;
    drop(snapshot);
    let orphans = orphans(office).await?;
    let settings = settings(&reader).await?;
    Ok(Findings { damage: None, journal, figures, orphans, settings, waiting, free: office.free_space() })
}

/// Rows that name something that is not there: (table.column, how many).
pub async fn orphans(office: &Office) -> Result<Vec<(String, i64)>, Failure> {
    // Of one moment: while it looks, others go on to write. The complaint body's a little before, as what they name comes first.
    let complaints = office.complaints.reader().snapshot().await?;
    let records = office.db.reader().snapshot().await?;
    let mut found = Found::default();
    for reference in REFERENCES {
        found.add((reference.0, reference.1), count(&records, *reference, None).await?);
    }
    for &(table, column) in BY_NOUN {
        for &noun in NOUNS {
            found.add((table, column), count(&records, (table, column, noun, "id"), Some(noun)).await?);
        }
    }
    found.add(("person", "residence"), count_without_residence(&records).await?);
    for reference in OF_COMPLAINTS {
        found.add((reference.0, reference.1), count(&complaints, *reference, None).await?);
    }
    for reference in FROM_COMPLAINTS {
        found.add((reference.0, reference.1), count_across(&complaints, &records, *reference).await?);
    }
    Ok(found.0.into_iter().collect())
}

/// By place; several counts of one column come together.
#[derive(Default)]
struct Found(BTreeMap<String, i64>);

impl Found {
    fn add(&mut self, (table, column): (&str, &str), count: i64) {
        if count > 0 {
            *self.0.entry(format!("{table}.{column}")).or_default() += count;
        }
    }
}

/// Rows whose column names nothing; with a noun: among the rows of that noun.
async fn count<R: Reads>(
    reads: &R,
    (table, column, other, other_column): (&str, &str, &str, &str),
    noun: Option<&str>,
) -> Result<i64, Failure> {
    let mut query = Query::select();
    query
        .expr(Func::cast_as(Func::count(Expr::val(1)), a("bigint")))
        .from_as(a(table), a("t"))
        .join_as(JoinType::LeftJoin, a(other), a("o"), of("o", other_column).eq(of("t", column)))
        .and_where(of("t", column).is_not_null())
        .and_where(of("o", other_column).is_null());
    if let Some(noun) = noun {
        query.and_where(of("t", "noun").eq(noun));
    }
    match reads.one(&query).await? {
        Some(row) => Ok(row.try_get_by_index(0)?),
        None => Ok(0),
    }
}

/// A person without a residence has no township and would count nowhere.
async fn count_without_residence<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select()
        .expr(Func::cast_as(Func::count(Expr::val(1)), a("bigint")))
        .from_as(Alias::new("person"), a("p"))
        .join_as(JoinType::LeftJoin, Alias::new("residence"), a("r"), of("r", "person").eq(of("p", "id")))
        .and_where(of("r", "person").is_null())
        .to_owned();
    match reads.one(&query).await? {
        Some(row) => Ok(row.try_get_by_index(0)?),
        None => Ok(0),
    }
}

/// Rows of one database whose column names nothing in the other.
async fn count_across<R: Reads>(from: &R, to: &R, (table, column, other, other_column): Reference) -> Result<i64, Failure> {
    let query = Query::select().column(a(column)).from(a(table)).and_where(col(column).is_not_null()).to_owned();
    let rows = from.all(&query).await?;
    let named = rows.iter().map(|row| row.try_get_by_index::<i64>(0)).collect::<Result<Vec<i64>, _>>()?;
    let mut there = BTreeSet::new();
    for chunk in named.chunks(1_000) {
        let query = Query::select()
            .column(a(other_column))
            .from(a(other))
            .and_where(col(other_column).is_in(chunk.iter().copied()))
            .to_owned();
        for row in to.all(&query).await? {
            there.insert(row.try_get_by_index::<i64>(0)?);
        }
    }
    Ok(named.iter().map(|number| i64::from(!there.contains(number))).sum())
}
