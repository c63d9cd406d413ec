//! The tables of firms and vacancies; private to the room but for what `mod.rs` gives out.

use super::model::{
    Listed, Organisation, OrganisationKind, OrganisationState, Published, Review, ReviewState, Source, Vacancy, VacancyState,
};
use super::search::store as search;
use super::terms::Terms;
use leka_core::{Day, Moment};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{Expr, ExprTrait, Func, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, TryGetable, Value};

fn unknown() -> Failure {
    Failure::internal("a stored word is not in its list")
}

/// Reads columns one after the other.
struct Columns<'r> {
    row: &'r QueryResult,
    at: usize,
}

impl Columns<'_> {
    fn next<T: TryGetable>(&mut self) -> Result<T, Failure> {
        self.at += 1;
        Ok(self.row.try_get_by_index(self.at - 1)?)
    }
    fn text(&mut self) -> Result<String, Failure> {
        self.next()
    }
    fn number(&mut self) -> Result<i64, Failure> {
        self.next()
    }
    fn moment(&mut self) -> Result<Option<Moment>, Failure> {
        Ok(self.next::<Option<i64>>()?.map(Moment))
    }
}

// Firms.

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

/// A page of firms, whoever asked first on top.
pub async fn list_organisations<R: Reads>(
    reads: &R,
    firms: &Firms<'_>,
    offset: u64,
    limit: u64,
) -> Result<Vec<Organisation>, Failure> {
    let mut query = select_organisations();
    firms.narrow(&mut query);
    query.order_by(a("asked_at"), Order::Asc).order_by(a("id"), Order::Asc).offset(offset).limit(limit);
    reads.all(&query).await?.iter().map(read_organisation).collect()
}
pub async fn count_organisations<R: Reads>(reads: &R, firms: &Firms<'_>) -> Result<u64, Failure> {
    let mut query = Query::select().expr(Func::count(col("id"))).from(a("organisation")).to_owned();
    firms.narrow(&mut query);
    count(reads, &query).await
}

async fn count<R: Reads>(reads: &R, query: &SelectStatement) -> Result<u64, Failure> {
    let found: i64 = reads.one(query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(u64::try_from(found).unwrap_or(0))
}

pub async fn add_organisations(tx: &Tx, firms: &[Organisation]) -> Result<(), Failure> {
    tx.insert_many("organisation", &ORGANISATION, firms.iter().map(organisation_values).collect::<Vec<_>>(), None).await?;
    Ok(())
}

/// All firms, for a file that names many of them.
pub async fn list_firms<R: Reads>(reads: &R) -> Result<Vec<Organisation>, Failure> {
    reads.all(select_organisations().order_by(a("id"), Order::Asc)).await?.iter().map(read_organisation).collect()
}

/// Writes a firm back, one version further.
pub async fn update_organisation(tx: &Tx, one: &Organisation) -> Result<(), Failure> {
    update(tx, "organisation", &ORGANISATION, organisation_values(one), one.id).await?;
    search::note_firm(tx, one.id).await
}

async fn update(tx: &Tx, table: &str, columns: &[&str], values: Vec<Value>, id: i64) -> Result<(), Failure> {
    let mut update = Query::update();
    update.table(a(table)).and_where(col("id").eq(id));
    for (name, value) in columns.iter().zip(values).skip(1) {
        match *name {
            "version" => update.value(a(name), col("version").add(1)),
            name => update.value(a(name), value),
        };
    }
    tx.execute(&update).await?;
    Ok(())
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

// Vacancies.

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
        begin_day: row.number()?,
        closes_day: row.number()?,
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

fn select_vacancies() -> SelectStatement {
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

/// Other vacancies that are shown with all their terms, the nearest to a township first: there, then in the county, then
/// the newest (WP-4).
pub async fn list_others<R: Reads>(reads: &R, today: Day, but: i64, township: &str, limit: u64) -> Result<Vec<Vacancy>, Failure> {
    let query = select_vacancies()
        .and_where(shown_on(today))
        .and_where(col("terms_version").gt(0))
        .and_where(col("id").ne(but))
        .order_by_expr(col("township").eq(township), Order::Desc)
        .order_by_expr(col("destination").eq("county"), Order::Desc)
        .order_by(a("opened_at"), Order::Desc)
        .order_by(a("id"), Order::Desc)
        .limit(limit)
        .to_owned();
    reads.all(&query).await?.iter().map(read_vacancy).collect()
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

/// The vacancies of a firm that are open.
pub async fn list_open<R: Reads>(reads: &R, organisation: i64) -> Result<Vec<Vacancy>, Failure> {
    let query = select_vacancies()
        .and_where(col("organisation").eq(organisation))
        .and_where(col("state").eq(VacancyState::Open.word()))
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
    search::note(tx, &all.iter().map(|one| one.id).collect::<Vec<_>>()).await
}

/// Writes a vacancy back, one version further.
pub async fn update_vacancy(tx: &Tx, one: &Vacancy) -> Result<(), Failure> {
    update(tx, "vacancy", &VACANCY, vacancy_values(one), one.id).await?;
    search::note(tx, &[one.id]).await
}

// Published terms.

const TERMS: [&str; 6] = ["vacancy", "version", "hash", "terms", "from_at", "published_by"];

fn read_published(row: &QueryResult) -> Result<Published, Failure> {
    let mut row = Columns { row, at: 0 };
    Ok(Published {
        vacancy: row.number()?,
        version: row.number()?,
        hash: row.next()?,
        terms: Terms::from_json(&row.text()?).ok_or_else(|| Failure::internal("stored terms are unreadable"))?,
        from_at: Moment(row.number()?),
        published_by: row.text()?,
    })
}

pub async fn add_published(tx: &Tx, all: &[Published]) -> Result<(), Failure> {
    let rows = all.iter().map(|one| {
        vec![
            Value::from(one.vacancy),
            Value::from(one.version),
            Value::Bytes(Some(one.hash.clone())),
            Value::from(one.terms.canonical()),
            Value::from(one.from_at.0),
            Value::from(one.published_by.as_str()),
        ]
    });
    tx.insert_many("vacancy_terms", &TERMS, rows.collect::<Vec<_>>(), None).await?;
    Ok(())
}

/// All published terms of a vacancy, the latest first.
pub async fn list_published<R: Reads>(reads: &R, vacancy: i64) -> Result<Vec<Published>, Failure> {
    let query = Query::select()
        .columns(TERMS.map(a))
        .from(a("vacancy_terms"))
        .and_where(col("vacancy").eq(vacancy))
        .order_by(a("version"), Order::Desc)
        .to_owned();
    reads.all(&query).await?.iter().map(read_published).collect()
}

/// One version of the terms.
pub async fn find_published<R: Reads>(reads: &R, vacancy: i64, version: i64) -> Result<Option<Published>, Failure> {
    let query = Query::select()
        .columns(TERMS.map(a))
        .from(a("vacancy_terms"))
        .and_where(col("vacancy").eq(vacancy))
        .and_where(col("version").eq(version))
        .to_owned();
    reads.one(&query).await?.as_ref().map(read_published).transpose()
}

// Reviews.

const REVIEW: [&str; 12] =
    ["id", "vacancy", "field", "rule", "found", "text", "asked_at", "asked_by", "state", "why", "answered_at", "answered_by"];

fn read_review(row: &QueryResult) -> Result<Review, Failure> {
    let mut row = Columns { row, at: 0 };
    Ok(Review {
        id: row.number()?,
        vacancy: row.number()?,
        field: row.text()?,
        rule: row.text()?,
        found: row.text()?,
        text: row.text()?,
        asked_at: Moment(row.number()?),
        asked_by: row.text()?,
        state: ReviewState::find(&row.text()?).ok_or_else(unknown)?,
        why: row.text()?,
        answered_at: row.moment()?,
        answered_by: row.text()?,
    })
}

fn review_values(one: &Review) -> Vec<Value> {
    vec![
        Value::from(one.id),
        Value::from(one.vacancy),
        Value::from(one.field.as_str()),
        Value::from(one.rule.as_str()),
        Value::from(one.found.as_str()),
        Value::from(one.text.as_str()),
        Value::from(one.asked_at.0),
        Value::from(one.asked_by.as_str()),
        Value::from(one.state.word()),
        Value::from(one.why.as_str()),
        Value::BigInt(one.answered_at.map(|at| at.0)),
        Value::from(one.answered_by.as_str()),
    ]
}

fn select_reviews() -> SelectStatement {
    Query::select().columns(REVIEW.map(a)).from(a("vacancy_review")).to_owned()
}

pub async fn add_reviews(tx: &Tx, reviews: &[Review]) -> Result<(), Failure> {
    tx.insert_many("vacancy_review", &REVIEW, reviews.iter().map(review_values).collect::<Vec<_>>(), None).await?;
    Ok(())
}
pub async fn find_review<R: Reads>(reads: &R, id: i64) -> Result<Option<Review>, Failure> {
    reads.one(&select_reviews().and_where(col("id").eq(id)).to_owned()).await?.as_ref().map(read_review).transpose()
}
/// All reviews of a vacancy.
pub async fn list_reviews<R: Reads>(reads: &R, vacancy: i64) -> Result<Vec<Review>, Failure> {
    let query = select_reviews().and_where(col("vacancy").eq(vacancy)).order_by(a("id"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(read_review).collect()
}
/// A page of the reviews that wait, oldest first.
pub async fn list_waiting_reviews<R: Reads>(reads: &R, offset: u64, limit: u64) -> Result<Vec<Review>, Failure> {
    let query = select_reviews()
        .and_where(col("state").eq(ReviewState::Asked.word()))
        .order_by(a("asked_at"), Order::Asc)
        .order_by(a("id"), Order::Asc)
        .offset(offset)
        .limit(limit)
        .to_owned();
    reads.all(&query).await?.iter().map(read_review).collect()
}
pub async fn count_waiting_reviews<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select()
        .expr(Func::count(col("id")))
        .from(a("vacancy_review"))
        .and_where(col("state").eq(ReviewState::Asked.word()))
        .to_owned();
    count(reads, &query).await
}
/// Writes the answer.
pub async fn answer_review(tx: &Tx, one: &Review) -> Result<(), Failure> {
    update(tx, "vacancy_review", &REVIEW, review_values(one), one.id).await
}
