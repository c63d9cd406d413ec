//! Finding imports again: those a reader may open (SEC-15), their problems, what they corrected, the workbook of reasons.

use super::acts::OpenImport;
use super::report::Report;
use leka_core::{Moment, Role};
use leka_platform::db::Reads;
use leka_platform::vault::Domain;
use leka_platform::{Actor, Desk, Entry, Failure, Office, Permit, Scope};
use leka_sheets::check::never_held;
use leka_sheets::protocol::Kind;
use sea_orm::QueryResult;
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, Func, Order, Query};
use std::collections::BTreeMap;

/// Lines of one page (SEC-20).
pub const PAGE: u64 = 20;

/// Which imports somebody may open: a township its own, the county desk all, others what they sent themselves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Visible {
    All,
    Division(String),
    SentBy(String),
}

impl Visible {
    fn of(who: &Actor) -> Visible {
        match (who.scope(), who) {
            (Scope::Township(code), _) => Visible::Division(code),
            (_, Actor::Operator | Actor::Account { role: Role::CountyDesk, .. }) => Visible::All,
            (_, who) => Visible::SentBy(who.name().to_owned()),
        }
    }
    fn condition(&self) -> Condition {
        match self {
            Visible::All => Condition::all(),
            Visible::Division(code) => Condition::all().add(Expr::col(Alias::new("division")).eq(code.as_str())),
            Visible::SentBy(name) => Condition::all().add(Expr::col(Alias::new("account")).eq(name.as_str())),
        }
    }
}

/// Asks for the permit to open imports, and says which ones it covers.
pub async fn may_open(desk: &Desk) -> Result<(Permit<OpenImport>, Visible), Failure> {
    let place = match desk.who.scope() {
        Scope::Township(code) => Some(code),
        _ => None,
    };
    let permit = desk.may(&OpenImport { place }).await?;
    Ok((permit, Visible::of(&desk.who)))
}

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

async fn count_of<R: Reads>(reads: &R, table: &str, condition: Condition) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new(table)).cond_where(condition).to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u64::try_from(count).unwrap_or(0))
}

/// How many imports the reader may open.
pub async fn count<R: Reads>(reads: &R, visible: &Visible) -> Result<u64, Failure> {
    count_of(reads, "import", visible.condition()).await
}

/// A page of them, newest first, each with its open questions.
pub async fn list<R: Reads>(reads: &R, visible: &Visible, offset: u64) -> Result<Vec<Import>, Failure> {
    let query = Query::select()
        .columns(COLUMNS.map(Alias::new))
        .from(Alias::new("import"))
        .cond_where(visible.condition())
        .order_by(Alias::new("id"), Order::Desc)
        .offset(offset)
        .limit(PAGE)
        .to_owned();
    let mut imports = reads.all(&query).await?.iter().map(import).collect::<Result<Vec<_>, _>>()?;
    let open = open_questions(reads, imports.iter().map(|import| import.id)).await?;
    for import in &mut imports {
        import.open_questions = open.get(&import.id).copied().unwrap_or(0);
    }
    Ok(imports)
}

/// One import that the reader may open; any other is absent alike (SEC-15).
pub async fn get<R: Reads>(reads: &R, visible: &Visible, id: i64) -> Result<Import, Failure> {
    let query = Query::select()
        .columns(COLUMNS.map(Alias::new))
        .from(Alias::new("import"))
        .cond_where(visible.condition())
        .and_where(Expr::col(Alias::new("id")).eq(id))
        .to_owned();
    let row = reads.one(&query).await?.ok_or_else(Failure::absent)?;
    let mut import = import(&row)?;
    import.open_questions = open_questions(reads, [id]).await?.get(&id).copied().unwrap_or(0);
    Ok(import)
}

async fn open_questions<R: Reads>(reads: &R, imports: impl IntoIterator<Item = i64>) -> Result<BTreeMap<i64, i64>, Failure> {
    let imports: Vec<i64> = imports.into_iter().collect();
    let query = Query::select()
        .column(Alias::new("import"))
        .expr(Func::count(Expr::col(Alias::new("id"))))
        .from(Alias::new("question"))
        .and_where(Expr::col(Alias::new("state")).eq("open"))
        .and_where(Expr::col(Alias::new("import")).is_in(imports))
        .group_by_col(Alias::new("import"))
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

/// The names of lists that the reader's own imports had, for choosing one again.
pub async fn sources<R: Reads>(reads: &R, visible: &Visible) -> Result<Vec<String>, Failure> {
    let query = Query::select()
        .distinct()
        .column(Alias::new("source"))
        .from(Alias::new("import"))
        .cond_where(visible.condition())
        .and_where(Expr::col(Alias::new("source")).ne(""))
        .order_by(Alias::new("source"), Order::Asc)
        .limit(200)
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// What people recorded themselves has a source that no file may name (`placement::own::SOURCE`); and a name that tells
/// something that is never held would tell it of everybody in the list (WP-18).
pub fn check_reserved(source: &str) -> Result<(), Failure> {
    if source.starts_with(':') {
        return Err(Failure::input("imports-source-reserved"));
    }
    if never_held::tells(source) {
        return Err(Failure::input("imports-source-never-held"));
    }
    Ok(())
}

/// The division that sent a list; `None` when there is no such import.
pub async fn division_of<R: Reads>(reads: &R, import: i64) -> Result<Option<String>, Failure> {
    let query = Query::select()
        .column(Alias::new("division"))
        .from(Alias::new("import"))
        .and_where(Expr::col(Alias::new("id")).eq(import))
        .to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// A list belongs to whoever brought it in first: a township cannot replace or re-map the list of another (SEC-15).
pub async fn check_source<R: Reads>(reads: &R, who: &Actor, source: &str) -> Result<(), Failure> {
    check_reserved(source)?;
    let Scope::Township(own) = who.scope() else { return Ok(()) };
    if source.is_empty() {
        return Err(Failure::input("imports-source-missing"));
    }
    let others = Condition::all().add(Expr::col(Alias::new("source")).eq(source)).add(Expr::col(Alias::new("division")).ne(own));
    match count_of(reads, "import", others).await? {
        0 => Ok(()),
        _ => Err(Failure::input("imports-source-taken")),
    }
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
        let mut all = Condition::all().add(Expr::col(Alias::new("import")).eq(import));
        for (column, value) in [("code", &self.code), ("severity", &self.severity)] {
            if let Some(value) = value {
                all = all.add(Expr::col(Alias::new(column)).eq(value.as_str()));
            }
        }
        all
    }
}

/// Codes of an import with their severity and number, most frequent first.
pub async fn problem_groups<R: Reads>(reads: &R, import: i64) -> Result<Vec<(String, String, u64)>, Failure> {
    let query = Query::select()
        .columns(["code", "severity"].map(Alias::new))
        .expr(Func::count(Expr::col(Alias::new("number"))))
        .from(Alias::new("import_problem"))
        .and_where(Expr::col(Alias::new("import")).eq(import))
        .group_by_columns(["code", "severity"].map(Alias::new))
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
        .columns(["sheet", "row", "column_name", "code", "severity", "message", "args"].map(Alias::new))
        .from(Alias::new("import_problem"))
        .cond_where(filter.condition(import))
        .order_by(Alias::new("number"), Order::Asc)
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

/// A workbook of reasons that waits to be fetched.
pub struct Kept {
    pub id: i64,
    pub name: String,
    pub until: Moment,
}

/// The workbook of reasons of an import, for whoever sent it and nobody else.
pub async fn find_reasons<R: Reads>(reads: &R, desk: &Desk, import: i64) -> Result<Option<Kept>, Failure> {
    find_kept(reads, desk, &format!("import/{import}")).await
}

/// The workbook of reasons that is kept under this noun, for whoever sent the file and nobody else.
pub async fn find_kept<R: Reads>(reads: &R, desk: &Desk, noun: &str) -> Result<Option<Kept>, Failure> {
    let query = Query::select()
        .columns(["id", "name", "expires_at"].map(Alias::new))
        .from(Alias::new("kept_file"))
        .and_where(Expr::col(Alias::new("noun")).eq(noun))
        .and_where(Expr::col(Alias::new("account")).eq(desk.who.name()))
        .and_where(Expr::col(Alias::new("expires_at")).gt(desk.now().0))
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(Kept { id: row.try_get_by_index(0)?, name: row.try_get_by_index(1)?, until: Moment(row.try_get_by_index(2)?) }))
}

/// Opens the workbook of reasons; the journal says so before it leaves (SEC-30).
pub async fn open_reasons(desk: &Desk, import: i64) -> Result<(String, Vec<u8>), Failure> {
    let (permit, visible) = may_open(desk).await?;
    let reader = desk.read(&permit);
    get(&reader, &visible, import).await?;
    let kept = find_reasons(&reader, desk, import).await?.ok_or_else(Failure::absent)?;
    let workbook = open_kept(&reader, desk, &kept).await?;
    note_reasons(desk, &format!("import={import}")).await?;
    Ok((kept.name, workbook))
}

/// Opens a kept workbook; the caller notes it before it leaves.
pub async fn open_kept<R: Reads>(reads: &R, desk: &Desk, kept: &Kept) -> Result<Vec<u8>, Failure> {
    let query = Query::select()
        .column(Alias::new("sealed"))
        .from(Alias::new("kept_file"))
        .and_where(Expr::col(Alias::new("id")).eq(kept.id))
        .to_owned();
    let sealed: Vec<u8> = reads.one(&query).await?.ok_or_else(Failure::absent)?.try_get_by_index(0)?;
    desk.vault().unseal(Domain::Files, &format!("kept_file|{}", kept.id), &sealed)
}

/// Notes that a workbook of reasons leaves the house; `of` is `import=…` or `job=…`.
pub async fn note_reasons(desk: &Desk, of: &str) -> Result<(), Failure> {
    let (permit, _) = may_open(desk).await?;
    desk.write(&permit).await?.commit(Entry::of(format!("reasons {of}"))).await
}

/// Throws away workbooks that nobody fetched in time.
pub async fn throw_away_expired(office: &Office) -> Result<(), Failure> {
    let over = |column: &str| Expr::col(Alias::new(column)).lt(office.clock.now().0);
    if count_of(&office.db.reader(), "kept_file", Condition::all().add(over("expires_at"))).await? == 0 {
        return Ok(());
    }
    let tx = office.db.begin().await?;
    tx.execute(&Query::delete().from_table(Alias::new("kept_file")).and_where(over("expires_at")).to_owned()).await?;
    tx.commit().await
}
