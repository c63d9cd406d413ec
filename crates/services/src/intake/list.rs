//! Finding imports again: those a reader may open (SEC-15), their problems, what they corrected, the workbook of reasons.

use super::acts::OpenImport;
use super::store::{imports, kept};
use leka_core::Role;
use leka_platform::db::{Reads, col};
use leka_platform::desk::is_reserved;
use leka_platform::vault::Domain;
use leka_platform::{Actor, Desk, Entry, Failure, Office, Permit, Scope};
use leka_sheets::check::never_held;
use leka_sheets::check::personal_numbers::{self, Sought};
use sea_orm::sea_query::{Condition, ExprTrait};

pub use super::store::history::{Correction, corrections, count_corrections};
pub use super::store::imports::{
    Import, ProblemFilter, Sort, StoredProblem, count, count_problems, division_of, file_of_each, files_of, get, list,
    list_of_division, problem_groups, problems, sources, sources_of,
};
pub use super::store::kept::Kept;

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
            // What the command line brought in bears a name that no account may have: whoever has it sent nothing by it.
            (_, who) if is_reserved(who.name()) => Visible::SentBy(String::new()),
            (_, who) => Visible::SentBy(who.name().to_owned()),
        }
    }
    pub(super) fn condition(&self) -> Condition {
        match self {
            Visible::All => Condition::all(),
            Visible::Division(code) => Condition::all().add(col("division").eq(code.as_str())),
            Visible::SentBy(name) => Condition::all().add(col("account").eq(name.as_str())),
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

/// What people recorded themselves has a source that no file may name (`placement::own::SOURCE`); and a name that tells
/// something that is never held would tell it of everybody in the list (WP-18). It holds no number of a person either (SEC-34).
pub fn check_reserved(source: &str) -> Result<(), Failure> {
    if source.starts_with(':') {
        return Err(Failure::input("imports-source-reserved"));
    }
    if never_held::tells(source) {
        return Err(Failure::input("imports-source-never-held"));
    }
    if personal_numbers::stand_in(source, Sought::Both) {
        return Err(Failure::input("imports-source-number"));
    }
    Ok(())
}

/// A list belongs to whoever brought it in first: a township cannot replace or re-map the list of another (SEC-15).
pub async fn check_source<R: Reads>(reads: &R, who: &Actor, source: &str) -> Result<(), Failure> {
    check_reserved(source)?;
    let Scope::Township(own) = who.scope() else { return Ok(()) };
    if source.is_empty() {
        return Err(Failure::input("imports-source-missing"));
    }
    match imports::is_of_another(reads, source, &own).await? {
        false => Ok(()),
        true => Err(Failure::input("imports-source-taken")),
    }
}

/// The workbook of reasons of an import, for whoever sent it and nobody else.
pub async fn find_reasons<R: Reads>(reads: &R, desk: &Desk, import: i64) -> Result<Option<Kept>, Failure> {
    find_kept(reads, desk, &format!("import/{import}")).await
}

/// The workbook of reasons that is kept under this noun, for whoever sent the file and nobody else.
pub async fn find_kept<R: Reads>(reads: &R, desk: &Desk, noun: &str) -> Result<Option<Kept>, Failure> {
    kept::find(reads, desk.who.name(), noun, desk.now()).await
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
    let sealed = kept::get_sealed(reads, kept.id).await?;
    desk.vault().unseal(Domain::Files, &format!("kept_file|{}", kept.id), &sealed)
}

/// Notes that a workbook of reasons leaves the house; `of` is `import=…` or `job=…`.
pub async fn note_reasons(desk: &Desk, of: &str) -> Result<(), Failure> {
    let (permit, _) = may_open(desk).await?;
    desk.write(&permit).await?.commit(Entry::of(format!("reasons {of}"))).await
}

/// Throws away workbooks that nobody fetched in time.
pub async fn throw_away_expired(office: &Office) -> Result<(), Failure> {
    let now = office.clock.now();
    if kept::count_expired(&office.db.reader(), now).await? == 0 {
        return Ok(());
    }
    let tx = office.db.begin().await?;
    kept::delete_expired(&tx, now).await?;
    tx.commit().await
}
