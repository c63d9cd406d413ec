//! `leka check`: does everything fit? Run nightly; a difference is an alarm and stops publication (REL-18).

use crate::Failure;
use crate::counting::{self, Difference};
use crate::db::Reads;
use crate::journal::{self, Verdict};
use crate::office::Office;
use sea_orm::DbBackend;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, JoinType, Query};
use serde::Serialize;

/// What was checked and what was found.
#[derive(Debug, Serialize)]
pub struct Findings {
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
    pub fn is_clean(&self) -> bool {
        self.journal.broken.is_none() && self.figures.is_empty() && self.orphans.is_empty()
    }
}

/// References between tables that must hold: (table, column, other table, other column).
const REFERENCES: &[(&str, &str, &str, &str)] = &[
    ("placement", "person", "person", "id"),
    ("training_completion", "person", "person", "id"),
    ("residence", "person", "person", "id"),
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
];

/// Checks journal, references and figures.
pub async fn check(office: &Office) -> Result<Findings, Failure> {
    let reader = office.db.reader();
    // A data directory whose kept head is gone cannot show a cut tail, and is not whole: `head-missing`.
    let journal = journal::verify_office(office).await?;
    let witnessed = journal::heads::witnessed(&journal::heads::of(office).await?);
    let waiting = journal::cut::waiting(&reader, journal::cut::kept_since(office.clock.today()), witnessed).await?;
    let figures = counting::recount(&reader.snapshot().await?, office.facts, &office.plan()).await?;
    let mut orphans = Vec::new();
    for (table, column, other, other_column) in REFERENCES {
        let on = Expr::col((Alias::new("o"), Alias::new(*other_column))).eq(Expr::col((Alias::new("t"), Alias::new(*column))));
        let query = Query::select()
            .expr(Func::cast_as(Func::count(Expr::val(1)), Alias::new("bigint")))
            .from_as(Alias::new(*table), Alias::new("t"))
            .join_as(JoinType::LeftJoin, Alias::new(*other), Alias::new("o"), on)
            .and_where(Expr::col((Alias::new("t"), Alias::new(*column))).is_not_null())
            .and_where(Expr::col((Alias::new("o"), Alias::new(*other_column))).is_null())
            .to_owned();
        let count: i64 = match reader.one(&query).await? {
            Some(row) => row.try_get_by_index(0)?,
            None => 0,
        };
        if count > 0 {
            orphans.push((format!("{table}.{column}"), count));
        }
    }
    // A person without a residence has no township and would count nowhere.
    let on = Expr::col((Alias::new("r"), Alias::new("person"))).eq(Expr::col((Alias::new("p"), Alias::new("id"))));
    let query = Query::select()
        .expr(Func::cast_as(Func::count(Expr::val(1)), Alias::new("bigint")))
        .from_as(Alias::new("person"), Alias::new("p"))
        .join_as(JoinType::LeftJoin, Alias::new("residence"), Alias::new("r"), on)
        .and_where(Expr::col((Alias::new("r"), Alias::new("person"))).is_null())
        .to_owned();
    if let Some(row) = reader.one(&query).await?
        && row.try_get_by_index::<i64>(0)? > 0
    {
        orphans.push(("person.residence".to_owned(), row.try_get_by_index(0)?));
    }
    let settings = settings(&reader).await?;
    Ok(Findings { journal, figures, orphans, settings, waiting })
}
