//! Statements of the search: the searched texts with their turns, and what a list shows.

use super::mirror::{contract_of, kind_of, lodging_of, months_of};
use super::offered::{self, Stated};
use super::{Card, Firm, text_of};
use crate::work::model::{Source, Vacancy, VacancyState};
use crate::work::places::twelve_digits;
use crate::work::store::{VACANCY, find_organisation, find_vacancies, read_vacancy, shown_on};
use crate::work::terms::Terms;
use leka_core::{Day, Moment};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, of, stored_day};
use leka_search::{Entry, Facts};
use sea_orm::sea_query::{Expr, ExprTrait, Func, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};
use std::collections::HashMap;

/// The turn of the latest change of any vacancy; 0 when there was none.
pub async fn latest<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select().column(a("turn")).from(a("vacancy_text")).order_by(a("turn"), Order::Desc).limit(1).to_owned();
    Ok(reads.one(&query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}

/// Notes that these vacancies changed: their texts are made again and they come last in turn. Every writer of vacancies
/// calls it in its own transaction; one writer at a time makes the turns an order (`docs/decisions/0004-one-writer.md`).
pub async fn note(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    let mut turn = latest(tx).await?;
    let mut firms = HashMap::new();
    for chunk in ids.chunks(1_000) {
        let mut rows = Vec::with_capacity(chunk.len());
        for vacancy in find_vacancies(tx, chunk).await? {
            let firm = match firms.get(&vacancy.organisation) {
                Some(known) => known,
                None => {
                    let found = find_organisation(tx, vacancy.organisation).await?;
                    let found = found.ok_or_else(|| Failure::internal("a vacancy without a firm"))?;
                    firms.entry(vacancy.organisation).or_insert(found)
                }
            };
            turn += 1;
            rows.push(vec![Value::from(vacancy.id), Value::from(turn), Value::from(text_of(&vacancy, firm))]);
        }
        let again = OnConflict::column(a("vacancy")).update_columns(["turn", "text"].map(a)).to_owned();
        tx.insert_many("vacancy_text", &["vacancy", "turn", "text"], rows, Some(again)).await?;
    }
    Ok(())
}

/// The same for all vacancies of a firm, when its name changed.
pub async fn note_firm(tx: &Tx, organisation: i64) -> Result<(), Failure> {
    let query =
        Query::select().column(a("id")).from(a("vacancy")).and_where(Expr::col(a("organisation")).eq(organisation)).to_owned();
    let ids: Result<Vec<i64>, Failure> = tx.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect();
    note(tx, &ids?).await
}

const FACTS: [&str; 13] = [
    "id",
    "state",
    "opened_at",
    "shown_until",
    "pay_month",
    "division",
    "destination",
    "kind",
    "week_minutes",
    "season_from",
    "season_until",
    "lodging",
    "contract",
];

/// A vacancy as the mirror holds it; without facts it is not open.
pub struct Mirrored {
    pub turn: i64,
    pub entry: Entry,
}

fn select_mirrored() -> SelectStatement {
    let mut query = Query::select();
    query.columns(["turn", "text"].map(|column| (a("vacancy_text"), a(column))));
    query.columns(FACTS.map(|column| (a("vacancy"), a(column)))).from(a("vacancy"));
    query.inner_join(a("vacancy_text"), of("vacancy_text", "vacancy").equals((a("vacancy"), a("id"))));
    query
}

fn read_mirrored(row: &QueryResult) -> Result<Mirrored, Failure> {
    let text = |at: usize| row.try_get_by_index::<String>(at);
    let number = |at: usize| row.try_get_by_index::<i64>(at);
    let id = number(2)?;
    let open = text(3)? == VacancyState::Open.word();
    let facts = Facts {
        id,
        opened_at: row.try_get_by_index::<Option<i64>>(4)?.unwrap_or(0),
        shown_until: i32::try_from(number(5)?).unwrap_or(0),
        pay_month: number(6)?,
        place: twelve_digits(&text(7)?, &text(8)?),
        kind: kind_of(&text(9)?),
        week_minutes: u16::try_from(number(10)?).unwrap_or(u16::MAX),
        months: months_of(number(11)?, number(12)?),
        lodging: lodging_of(&text(13)?),
        contract: contract_of(&text(14)?),
    };
    Ok(Mirrored { turn: number(0)?, entry: Entry { id, facts: open.then_some(facts), text: text(1)? } })
}

/// Open vacancies with a higher number than this, in the order of their numbers.
pub async fn list_open<R: Reads>(reads: &R, after: i64, limit: u64) -> Result<Vec<Mirrored>, Failure> {
    let mut query = select_mirrored();
    query
        .and_where(of("vacancy", "state").eq(VacancyState::Open.word()))
        .and_where(of("vacancy", "id").gt(after))
        .order_by((a("vacancy"), a("id")), Order::Asc)
        .limit(limit);
    reads.all(&query).await?.iter().map(read_mirrored).collect()
}

/// What changed after a turn, in its order.
pub async fn list_changed<R: Reads>(reads: &R, after: i64) -> Result<Vec<Mirrored>, Failure> {
    let mut query = select_mirrored();
    query.and_where(of("vacancy_text", "turn").gt(after)).order_by((a("vacancy_text"), a("turn")), Order::Asc);
    reads.all(&query).await?.iter().map(read_mirrored).collect()
}

/// A vacancy for suggestions; without terms it is not open.
pub struct Offered {
    pub turn: i64,
    pub id: i64,
    pub terms: Option<leka_matching::Terms>,
}

const STATED: [&str; 15] = [
    "id",
    "organisation",
    "state",
    "title",
    "tasks",
    "division",
    "destination",
    "pay_month",
    "week_minutes",
    "season_from",
    "season_until",
    "kind",
    "contract",
    "lodging",
    "shown_until",
];

/// The same work of the same firm at the same place: under whatever number it is posted, it is known since its first day.
type Work = (i64, String, String);

/// When each work was shown first: when its first terms were published, or when a ledger brought it in. Closing and opening
/// again, or posting under a new number, is no new work (M28).
async fn first_shown<R: Reads>(reads: &R, firms: Option<&[i64]>) -> Result<HashMap<Work, Moment>, Failure> {
    let published = Func::coalesce([of("vacancy_terms", "from_at"), of("vacancy", "recorded_at")]);
    let known = Expr::case(of("vacancy", "source").eq(Source::Ledger.word()), of("vacancy", "recorded_at")).finally(published);
    let own = ["organisation", "title", "division"];
    let mut query = Query::select();
    query
        .columns(own.map(|column| (a("vacancy"), a(column))))
        .expr(Func::min(known))
        .from(a("vacancy"))
        .left_join(
            a("vacancy_terms"),
            of("vacancy_terms", "vacancy").equals((a("vacancy"), a("id"))).and(of("vacancy_terms", "version").eq(1)),
        )
        .and_where(of("vacancy", "opened_at").is_not_null());
    for column in own {
        query.group_by_col((a("vacancy"), a(column)));
    }
    if let Some(firms) = firms {
        query.and_where(of("vacancy", "organisation").is_in(firms.iter().copied()));
    }
    let rows = reads.all(&query).await?;
    let one = |row: &QueryResult| {
        let work = (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        Ok((work, Moment(row.try_get_by_index(3)?)))
    };
    rows.iter().map(one).collect()
}

fn select_offered() -> SelectStatement {
    let mut query = Query::select();
    query.column((a("vacancy_text"), a("turn")));
    query.columns(STATED.map(|column| (a("vacancy"), a(column)))).column((a("vacancy_terms"), a("terms"))).from(a("vacancy"));
    query.inner_join(a("vacancy_text"), of("vacancy_text", "vacancy").equals((a("vacancy"), a("id"))));
    let in_force = of("vacancy_terms", "version").equals((a("vacancy"), a("terms_version")));
    query.left_join(a("vacancy_terms"), of("vacancy_terms", "vacancy").equals((a("vacancy"), a("id"))).and(in_force));
    query
}

fn read_offered(row: &QueryResult, first: &HashMap<Work, Moment>) -> Result<Offered, Failure> {
    let text = |at: usize| row.try_get_by_index::<String>(at);
    let number = |at: usize| row.try_get_by_index::<i64>(at);
    let (turn, id) = (number(0)?, number(1)?);
    if text(3)? != VacancyState::Open.word() {
        return Ok(Offered { turn, id, terms: None });
    }
    let published = row.try_get_by_index::<Option<String>>(16)?;
    let unreadable = || Failure::internal("stored terms are unreadable");
    let stated = Stated {
        title: text(4)?,
        tasks: text(5)?,
        division: text(6)?,
        destination: text(7)?,
        pay_month: number(8)?,
        week_minutes: number(9)?,
        season_from: number(10)?,
        season_until: number(11)?,
        kind: text(12)?,
        contract: text(13)?,
        lodging: text(14)?,
        shown_until: stored_day(number(15)?)?,
        published: published.map(|text| Terms::from_json(&text).ok_or_else(unreadable)).transpose()?,
    };
    let work = (number(2)?, stated.title.clone(), stated.division.clone());
    let first = first.get(&work).ok_or_else(|| Failure::internal("an open vacancy that was never opened"))?;
    Ok(Offered { turn, id, terms: Some(offered::terms(id, &stated, *first)) })
}

/// Vacancies for suggestions: all that are open, or what changed after a turn, in its order.
pub async fn list_offered<R: Reads>(reads: &R, after: Option<i64>) -> Result<Vec<Offered>, Failure> {
    let mut query = select_offered();
    match after {
        Some(turn) => query.and_where(of("vacancy_text", "turn").gt(turn)),
        None => query.and_where(of("vacancy", "state").eq(VacancyState::Open.word())),
    };
    let rows = reads.all(query.order_by((a("vacancy_text"), a("turn")), Order::Asc)).await?;
    let firms: Result<Vec<i64>, Failure> = rows.iter().map(|row| Ok(row.try_get_by_index(2)?)).collect();
    let mut firms = firms?;
    firms.sort_unstable();
    firms.dedup();
    // A few firms by name, many by looking at all.
    let first = first_shown(reads, (firms.len() <= 500).then_some(firms.as_slice())).await?;
    rows.iter().map(|row| read_offered(row, &first)).collect()
}

/// The cards of these vacancies, in this order; what was closed a moment ago is left out.
pub async fn cards<R: Reads>(reads: &R, ids: &[i64]) -> Result<Vec<Card>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = Query::select()
        .columns(VACANCY.map(|column| (a("vacancy"), a(column))))
        .columns(["name", "phone"].map(|column| (a("organisation"), a(column))))
        .from(a("vacancy"))
        .inner_join(a("organisation"), of("organisation", "id").equals((a("vacancy"), a("organisation"))))
        .and_where(of("vacancy", "id").is_in(ids.iter().copied()))
        .and_where(of("vacancy", "state").eq(VacancyState::Open.word()))
        .to_owned();
    let mut found: HashMap<i64, Card> = HashMap::with_capacity(ids.len());
    for row in reads.all(&query).await? {
        let vacancy: Vacancy = read_vacancy(&row)?;
        let firm = Firm { name: row.try_get_by_index(VACANCY.len())?, phone: row.try_get_by_index(VACANCY.len() + 1)? };
        found.insert(vacancy.id, Card { vacancy, firm });
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// Reads through all texts: how many hold every word, and the newest of them. A text in the searched form has no sign
/// that `LIKE` takes for another.
pub async fn read_through<R: Reads>(
    reads: &R,
    words: &[String],
    today: Day,
    limit: u64,
) -> Result<(u64, Vec<(i64, String)>), Failure> {
    let mut query = Query::select();
    query.from(a("vacancy")).and_where(shown_on(today));
    if !words.is_empty() {
        query.inner_join(a("vacancy_text"), of("vacancy_text", "vacancy").equals((a("vacancy"), a("id"))));
    }
    for word in words {
        query.and_where(of("vacancy_text", "text").like(format!("%{word}%")));
    }
    let mut count = query.clone();
    let total: i64 =
        reads.one(count.expr(Func::count(of("vacancy", "id")))).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    query
        .columns(["id", "title"].map(|column| (a("vacancy"), a(column))))
        .order_by((a("vacancy"), a("opened_at")), Order::Desc)
        .order_by((a("vacancy"), a("id")), Order::Desc)
        .limit(limit);
    let rows = reads.all(&query).await?;
    let page: Result<Vec<_>, Failure> = rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect();
    Ok((u64::try_from(total).unwrap_or(0), page?))
}
