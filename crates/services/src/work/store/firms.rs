//! Firms, the accounts that act for them, and what rests.

use super::{Columns, count, unknown, update};
use crate::work::model::{Organisation, OrganisationKind, OrganisationState};
use crate::work::search::store as search;
use leka_core::{Day, Moment};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

const ORGANISATION: [&str; 16] = [
    "id",
    "code",
    "name",
    "kind",
    "division",
    "office",
    "phone",
    "licence",
    "licence_until",
    "state",
    "answer",
    "asked_at",
    "asked_by",
    "answered_at",
    "answered_by",
    "version",
];

fn read_organisation(row: &QueryResult) -> Result<Organisation, Failure> {
    let mut row = Columns { row, at: 0 };
    Ok(Organisation {
        id: row.number()?,
        code: row.text()?,
        name: row.text()?,
        kind: OrganisationKind::find(&row.text()?).ok_or_else(unknown)?,
        division: row.text()?,
        office: row.text()?,
        phone: row.text()?,
        licence: row.text()?,
        licence_until: row.next::<Option<i64>>()?.map(stored_day).transpose()?,
        state: OrganisationState::find(&row.text()?).ok_or_else(unknown)?,
        answer: row.text()?,
        asked_at: Moment(row.number()?),
        asked_by: row.text()?,
        answered_at: row.moment()?,
        answered_by: row.text()?,
        version: row.number()?,
    })
}

fn organisation_values(one: &Organisation) -> Vec<Value> {
    vec![
        Value::from(one.id),
        Value::from(one.code.as_str()),
        Value::from(one.name.as_str()),
        Value::from(one.kind.word()),
        Value::from(one.division.as_str()),
        Value::from(one.office.as_str()),
        Value::from(one.phone.as_str()),
        Value::from(one.licence.as_str()),
        Value::BigInt(one.licence_until.map(number)),
        Value::from(one.state.word()),
        Value::from(one.answer.as_str()),
        Value::from(one.asked_at.0),
        Value::from(one.asked_by.as_str()),
        Value::BigInt(one.answered_at.map(|at| at.0)),
        Value::from(one.answered_by.as_str()),
        Value::from(one.version),
    ]
}

fn select_organisations() -> SelectStatement {
    Query::select().columns(ORGANISATION.map(a)).from(a("organisation")).to_owned()
}

async fn one_organisation<R: Reads>(reads: &R, query: &SelectStatement) -> Result<Option<Organisation>, Failure> {
    reads.one(query).await?.as_ref().map(read_organisation).transpose()
}

pub async fn find_organisation<R: Reads>(reads: &R, id: i64) -> Result<Option<Organisation>, Failure> {
    one_organisation(reads, &select_organisations().and_where(col("id").eq(id)).to_owned()).await
}
/// These firms, in any order.
pub async fn find_organisations<R: Reads>(reads: &R, ids: &[i64]) -> Result<Vec<Organisation>, Failure> {
    let query = select_organisations().and_where(col("id").is_in(ids.iter().copied())).to_owned();
    reads.all(&query).await?.iter().map(read_organisation).collect()
}
pub async fn find_by_code<R: Reads>(reads: &R, code: &str) -> Result<Option<Organisation>, Failure> {
    one_organisation(reads, &select_organisations().and_where(col("code").eq(code)).to_owned()).await
}

/// Firms for the desk: those of one township, or of all.
pub struct Firms<'f> {
    pub state: OrganisationState,
    pub township: Option<&'f str>,
}

impl Firms<'_> {
    fn narrow(&self, query: &mut SelectStatement) {
        query.and_where(col("state").eq(self.state.word()));
        if let Some(township) = self.township {
            query.and_where(col("division").eq(township));
        }
    }
}

/// A page of firms: by name, or whoever asked first on top.
pub async fn list_organisations<R: Reads>(
    reads: &R,
    firms: &Firms<'_>,
    by_name: bool,
    offset: u64,
    limit: u64,
) -> Result<Vec<Organisation>, Failure> {
    let mut query = select_organisations();
    firms.narrow(&mut query);
    query
        .order_by(a(if by_name { "name" } else { "asked_at" }), Order::Asc)
        .order_by(a("id"), Order::Asc)
        .offset(offset)
        .limit(limit);
    reads.all(&query).await?.iter().map(read_organisation).collect()
}
pub async fn count_organisations<R: Reads>(reads: &R, firms: &Firms<'_>) -> Result<u64, Failure> {
    let mut query = Query::select().expr(Func::count(col("id"))).from(a("organisation")).to_owned();
    firms.narrow(&mut query);
    count(reads, &query).await
}

pub async fn add_organisations(tx: &Tx, firms: &[Organisation]) -> Result<(), Failure> {
    tx.insert_many("organisation", &ORGANISATION, firms.iter().map(organisation_values).collect::<Vec<_>>(), None).await?;
    Ok(())
}

/// All firms, for a file that names many of them.
pub async fn list_firms<R: Reads>(reads: &R) -> Result<Vec<Organisation>, Failure> {
    reads.all(select_organisations().order_by(a("id"), Order::Asc)).await?.iter().map(read_organisation).collect()
}

/// The telephones that firms gave as their own, as they stand there.
pub async fn list_phones<R: Reads>(reads: &R) -> Result<Vec<String>, Failure> {
    let query = Query::select().distinct().column(a("phone")).from(a("organisation")).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Active firms that need a licence and have none in force on that day, in any order.
pub async fn list_unlicensed<R: Reads>(reads: &R, day: Day) -> Result<Vec<Organisation>, Failure> {
    let needs = OrganisationKind::ALL.iter().filter(|kind| kind.needs_licence()).map(|kind| kind.word());
    let query = select_organisations()
        .and_where(col("state").eq(OrganisationState::Active.word()))
        .and_where(col("kind").is_in(needs))
        .and_where(col("licence_until").is_null().or(col("licence_until").lt(number(day))))
        .to_owned();
    reads.all(&query).await?.iter().map(read_organisation).collect()
}

/// Writes a firm back, one version further.
pub async fn update_organisation(tx: &Tx, one: &Organisation) -> Result<(), Failure> {
    update(tx, "organisation", &ORGANISATION, organisation_values(one), one.id).await?;
    search::note_firm(tx, one.id).await
}

/// The firm that an account acts for.
pub async fn find_organisation_of<R: Reads>(reads: &R, account: i64) -> Result<Option<i64>, Failure> {
    let query = Query::select()
        .column(a("organisation"))
        .from(a("organisation_account"))
        .and_where(col("account").eq(account))
        .to_owned();
    Ok(reads.one(&query).await?.map(|row| row.try_get_by_index(0)).transpose()?)
}
pub async fn add_account(tx: &Tx, account: i64, organisation: i64) -> Result<(), Failure> {
    let row = vec![Value::from(account), Value::from(organisation)];
    tx.insert_many("organisation_account", &["account", "organisation"], [row], None).await?;
    Ok(())
}
pub async fn count_accounts<R: Reads>(reads: &R, organisation: i64) -> Result<u64, Failure> {
    let query = Query::select()
        .expr(Func::count(col("account")))
        .from(a("organisation_account"))
        .and_where(col("organisation").eq(organisation))
        .to_owned();
    count(reads, &query).await
}

/// What a firm was before the complaint body stopped it; `None`: it did not.
pub async fn find_rest<R: Reads>(reads: &R, organisation: i64) -> Result<Option<OrganisationState>, Failure> {
    let query =
        Query::select().column(a("before")).from(a("firm_rest")).and_where(col("organisation").eq(organisation)).to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some(OrganisationState::find(&row.try_get_by_index::<String>(0)?).ok_or_else(unknown)?))
}
/// Keeps what a firm was before the complaint body stopped it.
pub async fn add_rest(tx: &Tx, organisation: i64, before: OrganisationState) -> Result<(), Failure> {
    let row = vec![Value::from(organisation), Value::from(before.word())];
    tx.insert_many("firm_rest", &["organisation", "before"], [row], None).await?;
    Ok(())
}
pub async fn delete_rest(tx: &Tx, organisation: i64) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("firm_rest")).and_where(col("organisation").eq(organisation)).to_owned()).await?;
    Ok(())
}
