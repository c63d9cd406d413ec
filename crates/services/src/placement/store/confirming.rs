//! What the confirming desk reads and writes: its queue, what decides about one placement, and what it heard.

use crate::placement::confirming::{Answer, State};
use leka_core::{Channel, Day, Destination};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, of, stored_day};
use sea_orm::QueryResult;
use sea_orm::sea_query::{Expr, ExprTrait, Func, JoinType, Query, SelectStatement};

/// The numbers that stand in one record alone: one that serves several people, a foreman's or a village's, is no way to any of
/// them (WP-7).
fn of_one_person() -> SelectStatement {
    Query::select()
        .column(a("phone_index"))
        .from(a("person"))
        .and_where(col("phone_index").is_not_null())
        // A record that is closed for another number of the same person is no second one.
        .and_where(col("version").gt(0))
        .group_by_col(a("phone_index"))
        .and_having(Expr::expr(Func::count(col("id"))).eq(1))
        .to_owned()
}

/// The queue: everything that may be asked about, not asked today, of people who can be called.
fn queue((first, last): (Day, Day), today: Day, body_exists: bool) -> SelectStatement {
    let mut query = Query::select();
    query
        .column((a("placement"), a("id")))
        .from(a("placement"))
        .join(JoinType::InnerJoin, a("person"), of("person", "id").equals((a("placement"), a("person"))))
        .and_where(of("placement", "withdrawn").eq(0))
        .and_where(of("placement", "confirmed").eq(0))
        // Whoever said yes already, with whichever code, is not asked again (WP-8).
        .and_where(of("placement", "confirmed_way").eq(""))
        .and_where(of("placement", "start_day").lte(today.min(last).number()))
        .and_where(of("placement", "end_day").is_null().or(of("placement", "end_day").gte(first.number())))
        .and_where(of("placement", "asked_day").is_null().or(of("placement", "asked_day").ne(today.number())))
        .and_where(of("person", "phone_sealed").is_not_null())
        .and_where(of("person", "phone_index").in_subquery(of_one_person()));
    if !body_exists {
        query
            .and_where(of("placement", "channel").ne(Channel::Organised.word()))
            .and_where(of("placement", "destination").ne(Destination::OutsideRegion.word()));
    }
    query
}

/// All placements in the queue. `year`: first and last day of the plan's year.
pub async fn list_waiting<R: Reads>(reads: &R, year: (Day, Day), today: Day, body_exists: bool) -> Result<Vec<i64>, Failure> {
    let rows = reads.all(&queue(year, today, body_exists)).await?;
    rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Whether anything is in the queue.
pub async fn is_any<R: Reads>(reads: &R, year: (Day, Day), today: Day, body_exists: bool) -> Result<bool, Failure> {
    Ok(reads.one(&queue(year, today, body_exists).limit(1).to_owned()).await?.is_some())
}

/// Whether a placement is in the queue.
pub async fn waits<R: Reads>(
    reads: &R,
    year: (Day, Day),
    today: Day,
    body_exists: bool,
    placement: i64,
) -> Result<bool, Failure> {
    let query = queue(year, today, body_exists).and_where(of("placement", "id").eq(placement)).to_owned();
    Ok(reads.one(&query).await?.is_some())
}

/// Whose placement it is, and what decides whether it may be confirmed.
pub async fn find_state<R: Reads>(reads: &R, placement: i64) -> Result<Option<(i64, State)>, Failure> {
    let query = Query::select()
        .columns(["person", "withdrawn", "confirmed", "channel", "destination", "start_day", "end_day", "confirmed_way"].map(a))
        .from(a("placement"))
        .and_where(col("id").eq(placement))
        .to_owned();
    reads.one(&query).await?.as_ref().map(state).transpose()
}

fn state(row: &QueryResult) -> Result<(i64, State), Failure> {
    let unknown = || Failure::internal("a stored word is not in its list");
    let state = State {
        withdrawn: row.try_get_by_index::<i64>(1)? == 1,
        confirmed: row.try_get_by_index::<i64>(2)? == 1 || !row.try_get_by_index::<String>(7)?.is_empty(),
        channel: Channel::find(&row.try_get_by_index::<String>(3)?).ok_or_else(unknown)?,
        destination: Destination::find(&row.try_get_by_index::<String>(4)?).ok_or_else(unknown)?,
        start: stored_day(row.try_get_by_index(5)?)?,
        end: row.try_get_by_index::<Option<i64>>(6)?.map(stored_day).transpose()?,
    };
    Ok((row.try_get_by_index(0)?, state))
}

/// Keeps the day on which the desk asked; of a yes also that it was said.
pub async fn keep_answer(tx: &Tx, placement: i64, today: Day, answer: Answer) -> Result<(), Failure> {
    let mut update = Query::update();
    update.table(a("placement")).value(a("asked_day"), today.number());
    if answer == Answer::Yes {
        update.value(a("confirmed"), 1).value(a("confirmed_day"), today.number()).value(a("confirmed_way"), "desk");
    }
    update.and_where(col("id").eq(placement));
    tx.execute(&update).await?;
    Ok(())
}

/// As if the desk had not asked today. A yes goes with it only where it is the desk's own of today.
pub async fn take_answer_back(tx: &Tx, placement: i64, today: Day) -> Result<(), Failure> {
    let own = || col("id").eq(placement).and(col("asked_day").eq(today.number()));
    let mut yes = Query::update();
    yes.table(a("placement"))
        .value(a("confirmed"), 0)
        .value(a("confirmed_day"), Option::<i64>::None)
        .value(a("confirmed_way"), "");
    yes.and_where(own().and(col("confirmed_way").eq("desk")).and(col("confirmed_day").eq(today.number())));
    tx.execute(&yes).await?;
    let mut asked = Query::update();
    asked.table(a("placement")).value(a("asked_day"), Option::<i64>::None).and_where(own());
    tx.execute(&asked).await?;
    Ok(())
}
