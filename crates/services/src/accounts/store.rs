//! Queries of the accounts; below `store/` those on requests that take two people.

pub mod requests;

use leka_core::{Moment, Role};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// One account as stored.
#[derive(Clone, Debug)]
pub struct Account {
    pub id: i64,
    pub name: String,
    pub role: Role,
    pub division: Option<String>,
    pub password: Option<String>,
    pub totp_sealed: Option<Vec<u8>>,
    pub totp_step: Option<i64>,
    pub enrolment_until: Option<i64>,
    /// `enrolling`, `active`, `stopped` or `closed`.
    pub state: String,
    pub failures: i64,
    pub epoch: i64,
    pub language: String,
}

const COLUMNS: [&str; 12] = [
    "id",
    "name",
    "role",
    "division",
    "password",
    "totp_sealed",
    "totp_step",
    "enrolment_until",
    "state",
    "failures",
    "epoch",
    "language",
];

fn select() -> SelectStatement {
    Query::select().columns(COLUMNS.map(Alias::new)).from(a("account")).to_owned()
}

fn read(row: &QueryResult) -> Result<Account, Failure> {
    let role: String = row.try_get_by_index(2)?;
    Ok(Account {
        id: row.try_get_by_index(0)?,
        name: row.try_get_by_index(1)?,
        role: Role::find(&role).ok_or_else(|| Failure::internal(format!("no such role in an account: {role}")))?,
        division: row.try_get_by_index(3)?,
        password: row.try_get_by_index(4)?,
        totp_sealed: row.try_get_by_index(5)?,
        totp_step: row.try_get_by_index(6)?,
        enrolment_until: row.try_get_by_index(7)?,
        state: row.try_get_by_index(8)?,
        failures: row.try_get_by_index(9)?,
        epoch: row.try_get_by_index(10)?,
        language: row.try_get_by_index(11)?,
    })
}

async fn one<R: Reads>(reads: &R, query: SelectStatement) -> Result<Option<Account>, Failure> {
    reads.one(&query).await?.as_ref().map(read).transpose()
}

pub async fn find<R: Reads>(reads: &R, id: i64) -> Result<Option<Account>, Failure> {
    one(reads, select().and_where(Expr::col(a("id")).eq(id)).to_owned()).await
}
pub async fn find_by_name<R: Reads>(reads: &R, name: &str) -> Result<Option<Account>, Failure> {
    one(reads, select().and_where(Expr::col(a("name")).eq(name)).to_owned()).await
}
pub async fn find_by_link<R: Reads>(reads: &R, hash: Vec<u8>, now: Moment) -> Result<Option<Account>, Failure> {
    let query = select()
        .and_where(Expr::col(a("enrolment")).eq(hash))
        .and_where(Expr::col(a("enrolment_until")).gt(now.0))
        .and_where(Expr::col(a("state")).eq("enrolling"))
        .to_owned();
    one(reads, query).await
}
/// A page of accounts by name, closed ones last.
pub async fn list<R: Reads>(reads: &R, offset: u64, limit: u64) -> Result<Vec<Account>, Failure> {
    let query = select()
        .order_by_expr(Expr::col(a("state")).eq("closed"), Order::Asc)
        .order_by(a("name"), Order::Asc)
        .offset(offset)
        .limit(limit)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}
/// Accounts without a second factor that may be used in a demo.
pub async fn list_demo<R: Reads>(reads: &R) -> Result<Vec<Account>, Failure> {
    let query = select()
        .and_where(Expr::col(a("state")).eq("active"))
        .and_where(Expr::col(a("created_by")).eq("demo"))
        .order_by(a("id"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}
/// The accounts of a role that are in use.
pub async fn list_of_role<R: Reads>(reads: &R, role: leka_core::Role) -> Result<Vec<Account>, Failure> {
    let query = select()
        .and_where(Expr::col(a("state")).eq("active"))
        .and_where(Expr::col(a("role")).eq(role.word()))
        .order_by(a("name"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}
pub async fn list_stopped<R: Reads>(reads: &R) -> Result<Vec<Account>, Failure> {
    let query = select().and_where(Expr::col(a("state")).eq("stopped")).order_by(a("name"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}
pub async fn count<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(Expr::col(a("id")))).from(a("account")).to_owned();
    let count: i64 = reads.one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

pub async fn count_in_state<R: Reads>(reads: &R, state: &str) -> Result<u64, Failure> {
    let query = Query::select()
        .expr(Func::count(Expr::col(a("id"))))
        .from(a("account"))
        .and_where(Expr::col(a("state")).eq(state))
        .to_owned();
    let count: i64 = reads.one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// A new account.
pub struct New<'n> {
    pub id: i64,
    pub name: &'n str,
    pub role: Role,
    pub division: Option<&'n str>,
    pub enrolment: Option<(Vec<u8>, Moment)>,
    pub state: &'n str,
    pub at: Moment,
    pub by: &'n str,
}

pub async fn add(tx: &Tx, new: New<'_>) -> Result<(), Failure> {
    let (hash, until) = new.enrolment.map_or((None, None), |(hash, until)| (Some(hash), Some(until.0)));
    let columns = [
        "id",
        "name",
        "role",
        "division",
        "enrolment",
        "enrolment_until",
        "state",
        "failures",
        "failed_at",
        "epoch",
        "language",
        "created_at",
        "created_by",
    ];
    let row = vec![
        Value::from(new.id),
        Value::from(new.name),
        Value::from(new.role.word()),
        Value::from(new.division.map(str::to_owned)),
        Value::Bytes(hash),
        Value::BigInt(until),
        Value::from(new.state),
        Value::from(0_i64),
        Value::from(0_i64),
        Value::from(0_i64),
        Value::from(""),
        Value::from(new.at.0),
        Value::from(new.by),
    ];
    tx.insert_many("account", &columns, [row], None).await?;
    Ok(())
}

/// Sets columns of one account; says whether it was there.
pub async fn set(tx: &Tx, id: i64, values: Vec<(&str, Value)>) -> Result<bool, Failure> {
    let mut update = Query::update();
    update.table(a("account")).and_where(Expr::col(a("id")).eq(id));
    for (column, value) in values {
        update.value(a(column), value);
    }
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

/// Sets columns and ends every session of the account at its next request (SEC-8).
pub async fn set_and_end_sessions(tx: &Tx, id: i64, values: Vec<(&str, Value)>) -> Result<bool, Failure> {
    let mut update = Query::update();
    update.table(a("account")).and_where(Expr::col(a("id")).eq(id));
    update.value(a("epoch"), Expr::col(a("epoch")).add(1));
    for (column, value) in values {
        update.value(a(column), value);
    }
    let there = tx.execute(&update).await?.rows_affected() == 1;
    leka_platform::web::session::close_all(tx, id).await?;
    Ok(there)
}

/// Notes when the password of an account was set.
pub async fn put_password_at(tx: &Tx, id: i64, now: Moment) -> Result<(), Failure> {
    let conflict = OnConflict::column(a("account")).update_column(a("set_at")).to_owned();
    tx.insert_many("password_at", &["account", "set_at"], [vec![Value::from(id), Value::from(now.0)]], Some(conflict)).await?;
    Ok(())
}

/// When the password of an account was set; where nobody noted it, when the account was made.
pub async fn password_at<R: Reads>(reads: &R, id: i64) -> Result<Option<Moment>, Failure> {
    let noted = Query::select().column(a("set_at")).from(a("password_at")).and_where(Expr::col(a("account")).eq(id)).to_owned();
    let made = Query::select().column(a("created_at")).from(a("account")).and_where(Expr::col(a("id")).eq(id)).to_owned();
    let row = match reads.one(&noted).await? {
        Some(row) => Some(row),
        None => reads.one(&made).await?,
    };
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.map(Moment))
}

/// Marks a code's step as used; false when it or a later one was used meanwhile (two at once).
pub async fn use_step(tx: &Tx, id: i64, step: i64) -> Result<bool, Failure> {
    let unused = Expr::col(a("totp_step")).is_null().or(Expr::col(a("totp_step")).lt(step));
    let update = Query::update()
        .table(a("account"))
        .value(a("totp_step"), step)
        .and_where(Expr::col(a("id")).eq(id))
        .and_where(unused)
        .to_owned();
    Ok(tx.execute(&update).await?.rows_affected() == 1)
}

/// Counts a failed try.
pub async fn count_failure(tx: &Tx, id: i64, now: Moment) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("account"))
        .value(a("failures"), Expr::col(a("failures")).add(1))
        .value(a("failed_at"), now.0)
        .and_where(Expr::col(a("id")).eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Takes the account of a resident away, with what was asked about it.
pub async fn remove_resident(tx: &Tx, id: i64) -> Result<(), Failure> {
    let asked = Query::delete().from_table(a("account_request")).and_where(Expr::col(a("account")).eq(id)).to_owned();
    tx.execute(&asked).await?;
    // It may have been somebody's who worked there.
    tx.execute(&Query::delete().from_table(a("password_at")).and_where(Expr::col(a("account")).eq(id)).to_owned()).await?;
    let delete = Query::delete()
        .from_table(a("account"))
        .and_where(Expr::col(a("id")).eq(id))
        .and_where(Expr::col(a("role")).eq(Role::Resident.word()))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}
