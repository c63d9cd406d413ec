//! Imports and their problems.

use super::count_of;
use super::questions::count_by_import;
use crate::intake::list::Visible;
use crate::intake::report::Report;
use crate::intake::run::Ask;
use leka_core::{Day, Moment};
use leka_platform::db::{Reads, Rows, Tx, a, col};
use leka_platform::web::PAGE;
use leka_platform::{Desk, Failure, Scope};
use leka_sheets::problem::Severity;
use leka_sheets::protocol::Kind;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func, Order, Query};
use sea_orm::{QueryResult, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// One import.
pub struct Import {
    pub id: i64,
    pub kind: Kind,
    pub file: String,
    pub source: String,
    pub account: String,
    pub division: String,
    pub at: Moment,
    /// Without its problems; `None` for one that a machine made (demo).
    pub report: Option<Report>,
    pub open_questions: i64,
}

const COLUMNS: [&str; 8] = ["id", "kind", "file", "source", "account", "division", "started_at", "report"];

fn import(row: &QueryResult) -> Result<Import, Failure> {
    let kind: String = row.try_get_by_index(1)?;
    let report: String = row.try_get_by_index(7)?;
    Ok(Import {
        id: row.try_get_by_index(0)?,
        kind: Kind::find(&kind).ok_or_else(|| Failure::internal("an import of an unknown kind"))?,
        file: row.try_get_by_index(2)?,
        source: row.try_get_by_index(3)?,
        account: row.try_get_by_index(4)?,
        division: row.try_get_by_index(5)?,
        at: Moment(row.try_get_by_index(6)?),
        report: serde_json::from_str(&report).ok(),
        open_questions: 0,
    })
}

/// How many imports the reader may open.
pub async fn count<R: Reads>(reads: &R, visible: &Visible) -> Result<u64, Failure> {
    count_of(reads, "import", visible.condition()).await
}

/// How the list of imports is put in order.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Sort {
    #[default]
    Newest,
    File,
    Source,
    Sender,
}

impl Sort {
    pub fn word(self) -> &'static str {
        match self {
            Sort::Newest => "newest",
            Sort::File => "file",
            Sort::Source => "source",
            Sort::Sender => "sender",
        }
    }
    pub fn find(word: &str) -> Option<Sort> {
        [Sort::Newest, Sort::File, Sort::Source, Sort::Sender].into_iter().find(|sort| sort.word() == word)
    }
    /// The column that comes before the newest.
    fn column(self) -> Option<&'static str> {
        match self {
            Sort::Newest => None,
            Sort::File => Some("file"),
            Sort::Source => Some("source"),
            Sort::Sender => Some("account"),
        }
    }
}

/// A page of them, each with its open questions; of equal ones the newest first.
pub async fn list<R: Reads>(reads: &R, visible: &Visible, sort: Sort, offset: u64) -> Result<Vec<Import>, Failure> {
    let mut query = Query::select();
    query.columns(COLUMNS.map(a)).from(a("import")).cond_where(visible.condition());
    if let Some(column) = sort.column() {
        query.order_by(a(column), Order::Asc);
    }
    query.order_by(a("id"), Order::Desc).offset(offset).limit(PAGE);
    let mut imports = reads.all(&query).await?.iter().map(import).collect::<Result<Vec<_>, _>>()?;
    let open = count_by_import(reads, imports.iter().map(|import| import.id)).await?;
    for import in &mut imports {
        import.open_questions = open.get(&import.id).copied().unwrap_or(0);
    }
    Ok(imports)
}

/// One import that the reader may open; any other is absent alike (SEC-15).
pub async fn get<R: Reads>(reads: &R, visible: &Visible, id: i64) -> Result<Import, Failure> {
    let query = Query::select()
        .columns(COLUMNS.map(a))
        .from(a("import"))
        .cond_where(visible.condition())
        .and_where(col("id").eq(id))
        .to_owned();
    let row = reads.one(&query).await?.ok_or_else(Failure::absent)?;
    let mut import = import(&row)?;
    import.open_questions = count_by_import(reads, [id]).await?.get(&id).copied().unwrap_or(0);
    Ok(import)
}

/// The names of lists that the reader's own imports had, for choosing one again.
pub async fn sources<R: Reads>(reads: &R, visible: &Visible) -> Result<Vec<String>, Failure> {
    let query = Query::select()
        .distinct()
        .column(a("source"))
        .from(a("import"))
        .cond_where(visible.condition())
        .and_where(col("source").ne(""))
        .order_by(a("source"), Order::Asc)
        .limit(200)
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// The division that sent a list; `None` when there is no such import.
pub async fn division_of<R: Reads>(reads: &R, import: i64) -> Result<Option<String>, Failure> {
    let query = Query::select().column(a("division")).from(a("import")).and_where(col("id").eq(import)).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// Whether a list of this name came from another division.
pub async fn is_of_another<R: Reads>(reads: &R, source: &str, own: &str) -> Result<bool, Failure> {
    let others = Condition::all().add(col("source").eq(source)).add(col("division").ne(own));
    Ok(count_of(reads, "import", others).await? > 0)
}

/// The imports that a division sent.
pub async fn list_of_division<R: Reads>(reads: &R, division: &str) -> Result<HashSet<i64>, Failure> {
    let query = Query::select().column(a("id")).from(a("import")).and_where(col("division").eq(division)).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// The day on which each import of a list came.
pub async fn days_of_source<R: Reads>(reads: &R, source: &str) -> Result<HashMap<i64, Day>, Failure> {
    let query =
        Query::select().columns(["id", "started_at"].map(a)).from(a("import")).and_where(col("source").eq(source)).to_owned();
    let read = |row: &QueryResult| -> Result<(i64, Day), Failure> {
        Ok((row.try_get_by_index(0)?, Moment(row.try_get_by_index(1)?).day()))
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// The names of the lists of these imports.
pub async fn sources_of<R: Reads>(reads: &R, imports: &[i64]) -> Result<HashMap<i64, Arc<str>>, Failure> {
    let mut out = HashMap::with_capacity(imports.len());
    for chunk in imports.chunks(1_000) {
        let query = Query::select()
            .columns(["id", "source"].map(a))
            .from(a("import"))
            .and_where(col("id").is_in(chunk.iter().copied()))
            .to_owned();
        for row in reads.all(&query).await? {
            out.insert(row.try_get_by_index(0)?, Arc::from(row.try_get_by_index::<String>(1)?));
        }
    }
    Ok(out)
}

/// The name of the file of each import.
pub async fn file_of_each<R: Reads>(reads: &R) -> Result<BTreeMap<i64, String>, Failure> {
    let query = Query::select().columns(["id", "file"].map(a)).from(a("import")).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

/// File and sender of these imports.
pub async fn files_of<R: Reads>(reads: &R, imports: &[i64]) -> Result<HashMap<i64, (String, String)>, Failure> {
    if imports.is_empty() {
        return Ok(HashMap::new());
    }
    let query = Query::select()
        .columns(["id", "file", "account"].map(a))
        .from(a("import"))
        .and_where(col("id").is_in(imports.iter().copied()))
        .to_owned();
    let read = |row: &QueryResult| -> Result<(i64, (String, String)), Failure> {
        Ok((row.try_get_by_index(0)?, (row.try_get_by_index(1)?, row.try_get_by_index(2)?)))
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps an import with its report, and its problems (no personal values).
pub async fn insert(tx: &Tx, desk: &Desk, ask: &Ask, id: i64, report: &Report) -> Result<(), Failure> {
    let division = match desk.who.scope() {
        Scope::Township(code) => code,
        _ => desk.office.county().to_owned(),
    };
    let kept = Report { problems: Vec::new(), ..report.clone() };
    let row = vec![
        Value::from(id),
        Value::from(ask.kind.word()),
        Value::from(ask.file.as_str()),
        Value::from(leka_platform::vault::hex(&Sha256::digest(ask.content.as_slice()))),
        Value::from(ask.source.as_str()),
        Value::from(desk.who.name()),
        Value::from(division),
        Value::from(desk.now().0),
        Value::BigInt(Some(desk.now().0)),
        Value::from("done"),
        Value::from(serde_json::to_string(&kept).map_err(Failure::internal)?),
    ];
    let columns =
        ["id", "kind", "file", "content", "source", "account", "division", "started_at", "finished_at", "state", "report"];
    tx.insert_many("import", &columns, [row], None).await?;
    let columns = ["number", "sheet", "row", "column_name", "code", "severity", "message", "args"];
    let problems: Rows<'_> = Box::new(report.problems.iter().enumerate().map(|(number, problem)| {
        vec![
            Value::from(number as i64),
            Value::from(report.sheet_name(problem.sheet)),
            Value::from(i64::from(problem.row)),
            Value::String(problem.column.clone()),
            Value::from(problem.code.word()),
            Value::from(if problem.severity == Severity::Error { "error" } else { "warning" }),
            Value::from(problem.message.as_str()),
            Value::from(serde_json::json!(problem.args).to_string()),
        ]
    }));
    tx.insert_alike("import_problem", &columns, &[("import", Value::from(id))], problems, None).await?;
    Ok(())
}

/// One stored problem.
pub struct StoredProblem {
    pub sheet: String,
    pub row: i64,
    pub column: Option<String>,
    pub code: String,
    pub severity: String,
    pub message: String,
    pub args: Vec<(String, String)>,
}

/// Which problems are wanted.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ProblemFilter {
    pub code: Option<String>,
    pub severity: Option<String>,
}

impl ProblemFilter {
    fn condition(&self, import: i64) -> Condition {
        let mut all = Condition::all().add(col("import").eq(import));
        for (column, value) in [("code", &self.code), ("severity", &self.severity)] {
            if let Some(value) = value {
                all = all.add(col(column).eq(value.as_str()));
            }
        }
        all
    }
}

/// Codes of an import with their severity and number, most frequent first.
pub async fn problem_groups<R: Reads>(reads: &R, import: i64) -> Result<Vec<(String, String, u64)>, Failure> {
    let query = Query::select()
        .columns(["code", "severity"].map(a))
        .expr(Func::count(Expr::col(a("number"))))
        .from(a("import_problem"))
        .and_where(col("import").eq(import))
        .group_by_columns(["code", "severity"].map(a))
        .to_owned();
    let mut groups = Vec::new();
    for row in reads.all(&query).await? {
        let count: i64 = row.try_get_by_index(2)?;
        groups.push((row.try_get_by_index(0)?, row.try_get_by_index(1)?, u64::try_from(count).unwrap_or(0)));
    }
    groups.sort_by(|a: &(String, String, u64), b| (&a.1, b.2, &a.0).cmp(&(&b.1, a.2, &b.0)));
    Ok(groups)
}

/// How many problems fit the filter.
pub async fn count_problems<R: Reads>(reads: &R, import: i64, filter: &ProblemFilter) -> Result<u64, Failure> {
    count_of(reads, "import_problem", filter.condition(import)).await
}

/// A page of problems in the order of the file.
pub async fn problems<R: Reads>(
    reads: &R,
    import: i64,
    filter: &ProblemFilter,
    offset: u64,
    limit: u64,
) -> Result<Vec<StoredProblem>, Failure> {
    let query = Query::select()
        .columns(["sheet", "row", "column_name", "code", "severity", "message", "args"].map(a))
        .from(a("import_problem"))
        .cond_where(filter.condition(import))
        .order_by(a("number"), Order::Asc)
        .offset(offset)
        .limit(limit)
        .to_owned();
    let mut out = Vec::new();
    for row in reads.all(&query).await? {
        let args: String = row.try_get_by_index(6)?;
        out.push(StoredProblem {
            sheet: row.try_get_by_index(0)?,
            row: row.try_get_by_index(1)?,
            column: row.try_get_by_index(2)?,
            code: row.try_get_by_index(3)?,
            severity: row.try_get_by_index(4)?,
            message: row.try_get_by_index(5)?,
            args: serde_json::from_str(&args).unwrap_or_default(),
        });
    }
    Ok(out)
}
