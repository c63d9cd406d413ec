//! Vacancies as they stand now, and the ledgers they came from.

use super::outdated::clear_outdated;
use super::silence::clear_silence;
use super::{Columns, count, unknown, update};
use crate::work::model::{Listed, Source, Vacancy, VacancyState};
use crate::work::search::store as search;
use leka_core::{Day, Moment};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{Expr, ExprTrait, Func, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// The columns of a vacancy in the order in which they are read.
pub const VACANCY: [&str; 44] = [
    "id",
    "organisation",
    "state",
    "draft",
    "title",
    "tasks",
    "industry",
    "occupation",
    "place",
    "division",
    "township",
    "destination",
    "pay_from",
    "pay_to",
    "pay_period",
    "pay_month",
    "kind",
    "day_minutes",
    "week_minutes",
    "week_days",
    "night",
    "season_from",
    "season_until",
    "contract",
    "lodging",
    "food",
    "insurance",
    "head_count",
    "age_from",
    "begin_day",
    "closes_day",
    "shown_until",
    "opened_at",
    "changed_at",
    "closed_at",
    "terms_version",
    "terms_hash",
    "source",
    "import",
    "sheet",
    "row",
    "recorded_by",
    "recorded_at",
    "version",
];

/// Reads a row that was selected with [`VACANCY`].
pub fn read_vacancy(row: &QueryResult) -> Result<Vacancy, Failure> {
    let mut row = Columns { row, at: 0 };
    Ok(Vacancy {
        id: row.number()?,
        organisation: row.number()?,
        state: VacancyState::find(&row.text()?).ok_or_else(unknown)?,
        draft: row.text()?,
        listed: read_listed(&mut row)?,
        shown_until: stored_day(row.number()?)?,
        opened_at: row.moment()?,
        changed_at: row.moment()?,
        closed_at: row.moment()?,
        terms_version: row.number()?,
        terms_hash: row.next()?,
        source: Source::find(&row.text()?).ok_or_else(unknown)?,
        import: row.next()?,
        sheet: row.text()?,
        row: row.number()?,
        recorded_by: row.text()?,
        recorded_at: Moment(row.number()?),
        version: row.number()?,
    })
}

fn read_listed(row: &mut Columns<'_>) -> Result<Listed, Failure> {
    Ok(Listed {
        title: row.text()?,
        tasks: row.text()?,
        industry: row.text()?,
        occupation: row.text()?,
        place: row.text()?,
        division: row.text()?,
        township: row.text()?,
        destination: row.text()?,
        pay_from: row.number()?,
        pay_to: row.number()?,
        pay_period: row.text()?,
        pay_month: row.number()?,
        kind: row.text()?,
        day_minutes: row.number()?,
        week_minutes: row.number()?,
        week_days: row.number()?,
        night: row.number()? == 1,
        season_from: row.number()?,
        season_until: row.number()?,
        contract: row.text()?,
        lodging: row.text()?,
        food: row.text()?,
        insurance: row.text()?,
        head_count: row.number()?,
        age_from: row.number()?,
        begin_day: number(stored_day(row.number()?)?),
        closes_day: number(stored_day(row.number()?)?),
    })
}

fn vacancy_values(one: &Vacancy) -> Vec<Value> {
    let listed = &one.listed;
    vec![
        Value::from(one.id),
        Value::from(one.organisation),
        Value::from(one.state.word()),
        Value::from(one.draft.as_str()),
        Value::from(listed.title.as_str()),
        Value::from(listed.tasks.as_str()),
        Value::from(listed.industry.as_str()),
        Value::from(listed.occupation.as_str()),
        Value::from(listed.place.as_str()),
        Value::from(listed.division.as_str()),
        Value::from(listed.township.as_str()),
        Value::from(listed.destination.as_str()),
        Value::from(listed.pay_from),
        Value::from(listed.pay_to),
        Value::from(listed.pay_period.as_str()),
        Value::from(listed.pay_month),
        Value::from(listed.kind.as_str()),
        Value::from(listed.day_minutes),
        Value::from(listed.week_minutes),
        Value::from(listed.week_days),
        Value::from(i64::from(listed.night)),
        Value::from(listed.season_from),
        Value::from(listed.season_until),
        Value::from(listed.contract.as_str()),
        Value::from(listed.lodging.as_str()),
        Value::from(listed.food.as_str()),
        Value::from(listed.insurance.as_str()),
        Value::from(listed.head_count),
        Value::from(listed.age_from),
        Value::from(listed.begin_day),
        Value::from(listed.closes_day),
        Value::from(number(one.shown_until)),
        Value::BigInt(one.opened_at.map(|at| at.0)),
        Value::BigInt(one.changed_at.map(|at| at.0)),
        Value::BigInt(one.closed_at.map(|at| at.0)),
        Value::from(one.terms_version),
        Value::Bytes(one.terms_hash.clone()),
        Value::from(one.source.word()),
        Value::BigInt(one.import),
        Value::from(one.sheet.as_str()),
        Value::from(one.row),
        Value::from(one.recorded_by.as_str()),
        Value::from(one.recorded_at.0),
        Value::from(one.version),
    ]
}

pub(super) fn select_vacancies() -> SelectStatement {
    Query::select().columns(VACANCY.map(a)).from(a("vacancy")).to_owned()
}

/// What visitors may see on that day: open, not past its last day, and under a licence in force (WP-14). Every list of
/// vacancies for the public carries this condition.
pub fn shown_on(today: Day) -> Expr {
    col("state").eq(VacancyState::Open.word()).and(col("shown_until").gte(number(today)))
}

pub async fn find_vacancy<R: Reads>(reads: &R, id: i64) -> Result<Option<Vacancy>, Failure> {
    let query = select_vacancies().and_where(col("id").eq(id)).to_owned();
    reads.one(&query).await?.as_ref().map(read_vacancy).transpose()
}

/// These vacancies, in any order.
pub async fn find_vacancies<R: Reads>(reads: &R, ids: &[i64]) -> Result<Vec<Vacancy>, Failure> {
    let query = select_vacancies().and_where(col("id").is_in(ids.iter().copied())).order_by(a("id"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(read_vacancy).collect()
}

/// The vacancy if visitors may see it on that day.
pub async fn find_shown<R: Reads>(reads: &R, id: i64, today: Day) -> Result<Option<Vacancy>, Failure> {
    let query = select_vacancies().and_where(col("id").eq(id)).and_where(shown_on(today)).to_owned();
    reads.one(&query).await?.as_ref().map(read_vacancy).transpose()
}

/// A page of a firm's vacancies: drafts and open ones first, closed ones last.
pub async fn list_of_organisation<R: Reads>(
    reads: &R,
    organisation: i64,
    offset: u64,
    limit: u64,
) -> Result<Vec<Vacancy>, Failure> {
    let query = select_vacancies()
        .and_where(col("organisation").eq(organisation))
        .order_by_expr(col("state").eq(VacancyState::Closed.word()), Order::Asc)
        .order_by(a("recorded_at"), Order::Desc)
        .order_by(a("id"), Order::Desc)
        .offset(offset)
        .limit(limit)
        .to_owned();
    reads.all(&query).await?.iter().map(read_vacancy).collect()
}
pub async fn count_of_organisation<R: Reads>(reads: &R, organisation: i64) -> Result<u64, Failure> {
    let query = Query::select()
        .expr(Func::count(col("id")))
        .from(a("vacancy"))
        .and_where(col("organisation").eq(organisation))
        .to_owned();
    count(reads, &query).await
}

/// The vacancies of a firm that were ever published, whatever their state.
pub async fn list_with_terms<R: Reads>(reads: &R, organisation: i64) -> Result<Vec<Vacancy>, Failure> {
    let query = select_vacancies()
        .and_where(col("organisation").eq(organisation))
        .and_where(col("terms_version").gt(0))
        .order_by(a("id"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read_vacancy).collect()
}

/// The vacancies of a firm that are open.
pub async fn list_open<R: Reads>(reads: &R, organisation: i64) -> Result<Vec<Vacancy>, Failure> {
    let query = select_vacancies()
        .and_where(col("organisation").eq(organisation))
        .and_where(col("state").eq(VacancyState::Open.word()))
        .to_owned();
    reads.all(&query).await?.iter().map(read_vacancy).collect()
}

/// A portion of all that are open, in the order of their numbers.
pub async fn list_all_open<R: Reads>(reads: &R, after: i64, limit: u64) -> Result<Vec<Vacancy>, Failure> {
    let query = select_vacancies()
        .and_where(col("state").eq(VacancyState::Open.word()))
        .and_where(col("id").gt(after))
        .order_by(a("id"), Order::Asc)
        .limit(limit)
        .to_owned();
    reads.all(&query).await?.iter().map(read_vacancy).collect()
}

/// Those still open though their last day, or that of the licence, is over.
pub async fn list_overdue<R: Reads>(reads: &R, today: Day) -> Result<Vec<i64>, Failure> {
    let query = Query::select()
        .column(a("id"))
        .from(a("vacancy"))
        .and_where(col("state").is_in([VacancyState::Open.word(), VacancyState::Resting.word()]))
        .and_where(col("shown_until").lt(number(today)))
        .order_by(a("id"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Closes these vacancies.
pub async fn close_all(tx: &Tx, ids: &[i64], now: Moment) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let update = Query::update()
            .table(a("vacancy"))
            .value(a("state"), VacancyState::Closed.word())
            .value(a("closed_at"), now.0)
            .value(a("version"), col("version").add(1))
            .and_where(col("id").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    clear_outdated(tx, ids).await?;
    clear_silence(tx, ids).await?;
    search::note(tx, ids).await
}

/// Lets these vacancies rest.
pub async fn rest_all(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    for chunk in ids.chunks(1_000) {
        let update = Query::update()
            .table(a("vacancy"))
            .value(a("state"), VacancyState::Resting.word())
            .value(a("version"), col("version").add(1))
            .and_where(col("id").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    search::note(tx, ids).await
}

pub async fn add_vacancies(tx: &Tx, vacancies: &[Vacancy]) -> Result<(), Failure> {
    tx.insert_many("vacancy", &VACANCY, vacancies.iter().map(vacancy_values).collect::<Vec<_>>(), None).await?;
    search::note(tx, &vacancies.iter().map(|one| one.id).collect::<Vec<_>>()).await
}

/// The vacancies that a row of a ledger could be about: all of ledgers, and those of firms that are not over.
pub async fn list_for_ledger<R: Reads>(reads: &R) -> Result<Vec<Vacancy>, Failure> {
    let of_ledger = col("source").eq(Source::Ledger.word());
    let query = select_vacancies()
        .and_where(of_ledger.or(col("state").ne(VacancyState::Closed.word())))
        .order_by(a("id"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read_vacancy).collect()
}

/// Says on whose list these vacancies stand.
pub async fn set_ledger(tx: &Tx, ids: &[i64], source: &str) -> Result<(), Failure> {
    let rows = ids.iter().map(|id| vec![Value::from(*id), Value::from(source)]);
    let again = OnConflict::column(a("vacancy")).update_column(a("source")).to_owned();
    tx.insert_many("vacancy_ledger", &["vacancy", "source"], rows.collect::<Vec<_>>(), Some(again)).await?;
    Ok(())
}

/// The vacancies on a source's list.
pub async fn list_of_ledger<R: Reads>(reads: &R, source: &str) -> Result<Vec<i64>, Failure> {
    let query = Query::select().column(a("vacancy")).from(a("vacancy_ledger")).and_where(col("source").eq(source)).to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Writes vacancies back, each one version further.
pub async fn update_vacancies(tx: &Tx, all: &[Vacancy]) -> Result<(), Failure> {
    for one in all {
        update(tx, "vacancy", &VACANCY, vacancy_values(one), one.id).await?;
    }
    let going_on = all.iter().filter(|one| one.state != VacancyState::Resting).map(|one| one.id);
    clear_outdated(tx, &going_on.collect::<Vec<_>>()).await?;
    let over = all.iter().filter(|one| one.state == VacancyState::Closed).map(|one| one.id);
    clear_silence(tx, &over.collect::<Vec<_>>()).await?;
    search::note(tx, &all.iter().map(|one| one.id).collect::<Vec<_>>()).await
}

/// Writes a vacancy back, one version further.
pub async fn update_vacancy(tx: &Tx, one: &Vacancy) -> Result<(), Failure> {
    update_vacancies(tx, std::slice::from_ref(one)).await
}
