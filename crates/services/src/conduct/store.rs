//! The tables of the room: those of the complaint body's own database, and in the main one which body there is.
//! `Reads` and `Tx` are those of `read_cases` and `write_cases` unless the function says otherwise.

use super::Body;
use super::model::{BY_ITSELF, Case};
use super::timely::Timely;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};

/// The body named last, in the main database.
pub async fn latest_body<R: Reads>(reads: &R) -> Result<Option<Body>, Failure> {
    let query = Query::select()
        .columns(["name", "phone", "since_day"].map(a))
        .from(a("complaint_body"))
        .order_by(a("id"), Order::Desc)
        .limit(1)
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let since = stored_day(row.try_get_by_index(2)?)?;
    Ok(Some(Body { name: row.try_get_by_index(0)?, phone: row.try_get_by_index(1)?, since }))
}

/// Adds a body, in the main database.
pub async fn insert_body(tx: &Tx, id: i64, body: &Body, by: &str) -> Result<(), Failure> {
    let row = vec![
        Value::from(id),
        Value::from(body.name.as_str()),
        Value::from(body.phone.as_str()),
        Value::from(number(body.since)),
        Value::from(by),
    ];
    tx.insert_many("complaint_body", &["id", "name", "phone", "since_day", "recorded_by"], [row], None).await?;
    Ok(())
}

/// An employer and a month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Batch {
    pub employer_key: String,
    pub first: Day,
    pub last: Day,
}

fn batch(row: &QueryResult) -> Result<Batch, Failure> {
    Ok(Batch {
        employer_key: row.try_get_by_index(0)?,
        first: stored_day(row.try_get_by_index(1)?)?,
        last: stored_day(row.try_get_by_index(2)?)?,
    })
}

const BATCH: [&str; 3] = ["employer_key", "first_day", "last_day"];

/// What is held, in the main database.
pub async fn list_held<R: Reads>(reads: &R) -> Result<Vec<Batch>, Failure> {
    let query = Query::select()
        .columns(BATCH.map(a))
        .from(a("held_batch"))
        .order_by(a("first_day"), Order::Desc)
        .order_by(a("employer_key"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(batch).collect()
}

/// Whether a batch is held, in the main database.
pub async fn is_held<R: Reads>(reads: &R, batch: &Batch) -> Result<bool, Failure> {
    Ok(list_held(reads).await?.contains(batch))
}

/// Holds a batch, in the main database.
pub async fn insert_held(tx: &Tx, batch: &Batch) -> Result<(), Failure> {
    let row = vec![Value::from(batch.employer_key.as_str()), Value::from(number(batch.first)), Value::from(number(batch.last))];
    tx.insert_many("held_batch", &BATCH, [row], None).await?;
    Ok(())
}

/// Lifts a batch, in the main database.
pub async fn delete_held(tx: &Tx, batch: &Batch) -> Result<(), Failure> {
    let delete = Query::delete()
        .from_table(a("held_batch"))
        .and_where(col("employer_key").eq(batch.employer_key.as_str()))
        .and_where(col("first_day").eq(number(batch.first)))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// What the body noted of a hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    pub batch: Batch,
    pub employer: String,
    pub by: String,
    pub made: Day,
    /// The member who asks to lift it.
    pub asked_by: Option<i64>,
    pub asked_name: String,
}

const NOTE: [&str; 8] = ["employer_key", "first_day", "last_day", "employer", "made_by", "made_day", "asked_by", "asked_name"];

/// The notes of all holds.
pub async fn list_notes<R: Reads>(reads: &R) -> Result<Vec<Note>, Failure> {
    let read = |row: &QueryResult| -> Result<Note, Failure> {
        Ok(Note {
            batch: batch(row)?,
            employer: row.try_get_by_index(3)?,
            by: row.try_get_by_index(4)?,
            made: stored_day(row.try_get_by_index(5)?)?,
            asked_by: row.try_get_by_index(6)?,
            asked_name: row.try_get_by_index(7)?,
        })
    };
    let query = Query::select().columns(NOTE.map(a)).from(a("hold_note")).to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps a note in the place of an earlier one of the same batch.
pub async fn put_note(tx: &Tx, note: &Note) -> Result<(), Failure> {
    delete_note(tx, &note.batch).await?;
    let row = vec![
        Value::from(note.batch.employer_key.as_str()),
        Value::from(number(note.batch.first)),
        Value::from(number(note.batch.last)),
        Value::from(note.employer.as_str()),
        Value::from(note.by.as_str()),
        Value::from(number(note.made)),
        Value::BigInt(note.asked_by),
        Value::from(note.asked_name.as_str()),
    ];
    tx.insert_many("hold_note", &NOTE, [row], None).await?;
    Ok(())
}

/// Takes the note of a batch away.
pub async fn delete_note(tx: &Tx, batch: &Batch) -> Result<(), Failure> {
    let delete = Query::delete()
        .from_table(a("hold_note"))
        .and_where(col("employer_key").eq(batch.employer_key.as_str()))
        .and_where(col("first_day").eq(number(batch.first)))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// A firm whose vacancies rest, or will from the next night on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rest {
    pub organisation: i64,
    pub name: String,
    pub made: Day,
    /// Empty: a worker's answer.
    pub by: String,
    pub in_force: bool,
    /// The member who asks to lift it.
    pub asked_by: Option<i64>,
    pub asked_name: String,
}

const REST: [&str; 7] = ["organisation", "name", "made_day", "made_by", "in_force", "asked_by", "asked_name"];

/// All firms that rest or will.
pub async fn list_rests<R: Reads>(reads: &R) -> Result<Vec<Rest>, Failure> {
    let read = |row: &QueryResult| -> Result<Rest, Failure> {
        Ok(Rest {
            organisation: row.try_get_by_index(0)?,
            name: row.try_get_by_index(1)?,
            made: stored_day(row.try_get_by_index(2)?)?,
            by: row.try_get_by_index(3)?,
            in_force: row.try_get_by_index::<i64>(4)? == 1,
            asked_by: row.try_get_by_index(5)?,
            asked_name: row.try_get_by_index(6)?,
        })
    };
    let query = Query::select()
        .columns(REST.map(a))
        .from(a("rest_note"))
        .order_by(a("made_day"), Order::Desc)
        .order_by(a("organisation"), Order::Asc)
        .to_owned();
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps it in the place of what was noted of the firm before.
pub async fn put_rest(tx: &Tx, rest: &Rest) -> Result<(), Failure> {
    delete_rest(tx, rest.organisation).await?;
    let row = vec![
        Value::from(rest.organisation),
        Value::from(rest.name.as_str()),
        Value::from(number(rest.made)),
        Value::from(rest.by.as_str()),
        Value::from(i64::from(rest.in_force)),
        Value::BigInt(rest.asked_by),
        Value::from(rest.asked_name.as_str()),
    ];
    tx.insert_many("rest_note", &REST, [row], None).await?;
    Ok(())
}

/// Takes it away.
pub async fn delete_rest(tx: &Tx, organisation: i64) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("rest_note")).and_where(col("organisation").eq(organisation)).to_owned()).await?;
    Ok(())
}

/// A wish to be telephoned, sealed.
pub struct Call {
    pub id: i64,
    pub day: Day,
    pub sealed: Vec<u8>,
}

pub async fn insert_call(tx: &Tx, call: &Call) -> Result<(), Failure> {
    let row = vec![Value::from(call.id), Value::from(number(call.day)), Value::from(call.sealed.clone())];
    tx.insert_many("call_wish", &["id", "day", "sealed"], [row], None).await?;
    Ok(())
}

/// The oldest of them.
pub async fn list_calls<R: Reads>(reads: &R, limit: u64) -> Result<Vec<Call>, Failure> {
    let query = Query::select()
        .columns(["id", "day", "sealed"].map(a))
        .from(a("call_wish"))
        .order_by(a("day"), Order::Asc)
        .order_by(a("id"), Order::Asc)
        .limit(limit)
        .to_owned();
    let read = |row: &QueryResult| -> Result<Call, Failure> {
        Ok(Call { id: row.try_get_by_index(0)?, day: stored_day(row.try_get_by_index(1)?)?, sealed: row.try_get_by_index(2)? })
    };
    reads.all(&query).await?.iter().map(read).collect()
}

pub async fn delete_calls(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("call_wish")).and_where(col("id").is_in(ids.iter().copied())).to_owned()).await?;
    Ok(())
}

pub async fn delete_calls_before(tx: &Tx, day: Day) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("call_wish")).and_where(col("day").lt(number(day))).to_owned()).await?;
    Ok(())
}

/// The public key of the body; `None`: nobody has made one yet.
pub async fn find_public<R: Reads>(reads: &R) -> Result<Option<Vec<u8>>, Failure> {
    let query = Query::select().column(a("public")).from(a("body_key")).order_by(a("id"), Order::Asc).limit(1).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// Keeps the public key of the body. There is one for good: its number is always 1, so that two at once cannot make two.
pub async fn insert_public(tx: &Tx, public: &[u8], day: Day, by: &str) -> Result<(), Failure> {
    let row = vec![Value::from(1_i64), Value::from(public.to_vec()), Value::from(number(day)), Value::from(by)];
    tx.insert_many("body_key", &["id", "public", "made_day", "made_by"], [row], None).await?;
    Ok(())
}

/// A member's locked copy of the private key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    pub account: i64,
    pub name: String,
    pub locked: Vec<u8>,
    /// Locked by a word for one use, until the member has chosen a passphrase.
    pub waits: bool,
    pub made: Day,
    pub by: String,
}

fn member(row: &QueryResult) -> Result<Member, Failure> {
    Ok(Member {
        account: row.try_get_by_index(0)?,
        name: row.try_get_by_index(1)?,
        locked: row.try_get_by_index(2)?,
        waits: row.try_get_by_index::<i64>(3)? == 1,
        made: stored_day(row.try_get_by_index(4)?)?,
        by: row.try_get_by_index(5)?,
    })
}

const MEMBER: [&str; 6] = ["account", "name", "locked", "waits", "made_day", "made_by"];

/// All members with a copy, by name.
pub async fn list_members<R: Reads>(reads: &R) -> Result<Vec<Member>, Failure> {
    let query = Query::select().columns(MEMBER.map(a)).from(a("member_key")).order_by(a("name"), Order::Asc).to_owned();
    reads.all(&query).await?.iter().map(member).collect()
}

/// The copy of one account.
pub async fn find_member<R: Reads>(reads: &R, account: i64) -> Result<Option<Member>, Failure> {
    let query = Query::select().columns(MEMBER.map(a)).from(a("member_key")).and_where(col("account").eq(account)).to_owned();
    reads.one(&query).await?.as_ref().map(member).transpose()
}

/// Puts a copy in the place of an earlier one of the same account.
pub async fn put_member(tx: &Tx, member: &Member) -> Result<(), Failure> {
    drop_member(tx, member.account).await?;
    let row = vec![
        Value::from(member.account),
        Value::from(member.name.as_str()),
        Value::from(member.locked.clone()),
        Value::from(i64::from(member.waits)),
        Value::from(number(member.made)),
        Value::from(member.by.as_str()),
    ];
    tx.insert_many("member_key", &MEMBER, [row], None).await?;
    Ok(())
}

/// Takes a copy away.
pub async fn drop_member(tx: &Tx, account: i64) -> Result<(), Failure> {
    tx.execute(&Query::delete().from_table(a("member_key")).and_where(col("account").eq(account)).to_owned()).await?;
    Ok(())
}

const CASE: [&str; 9] = ["id", "public", "locked", "urgent", "received_day", "due_day", "answered_day", "closed_day", "unread"];

fn case(row: &QueryResult) -> Result<Case, Failure> {
    let maybe =
        |at: usize| -> Result<Option<Day>, Failure> { row.try_get_by_index::<Option<i64>>(at)?.map(stored_day).transpose() };
    Ok(Case {
        id: row.try_get_by_index(0)?,
        public: row.try_get_by_index(1)?,
        locked: row.try_get_by_index(2)?,
        urgent: row.try_get_by_index::<i64>(3)? == 1,
        received: stored_day(row.try_get_by_index(4)?)?,
        due: stored_day(row.try_get_by_index(5)?)?,
        answered: maybe(6)?,
        closed: maybe(7)?,
        unread: row.try_get_by_index::<i64>(8)? == 1,
    })
}

fn cases() -> SelectStatement {
    Query::select().columns(CASE.map(a)).from(a("complaint")).to_owned()
}

pub async fn find_case<R: Reads>(reads: &R, id: i64) -> Result<Option<Case>, Failure> {
    reads.one(&cases().and_where(col("id").eq(id)).to_owned()).await?.as_ref().map(case).transpose()
}

/// Keeps a new case.
pub async fn insert_case(tx: &Tx, case: &Case) -> Result<(), Failure> {
    let maybe = |day: Option<Day>| Value::BigInt(day.map(number));
    let row = vec![
        Value::from(case.id),
        Value::from(case.public.clone()),
        Value::from(case.locked.clone()),
        Value::from(i64::from(case.urgent)),
        Value::from(number(case.received)),
        Value::from(number(case.due)),
        maybe(case.answered),
        maybe(case.closed),
        Value::from(i64::from(case.unread)),
    ];
    tx.insert_many("complaint", &CASE, [row], None).await?;
    Ok(())
}

/// Keeps how the clock of a case stands.
pub async fn update_case(tx: &Tx, case: &Case) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("complaint"))
        .value(a("answered_day"), case.answered.map(number))
        .value(a("closed_day"), case.closed.map(number))
        .value(a("unread"), i64::from(case.unread))
        .and_where(col("id").eq(case.id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// A page of cases: open before closed, unanswered before answered, then what the person
/// wrote since, then by the day for the answer.
pub async fn list_cases<R: Reads>(reads: &R, offset: u64, limit: u64) -> Result<Vec<Case>, Failure> {
    let mut query = cases();
    query
        .order_by_expr(col("closed_day").is_not_null(), Order::Asc)
        .order_by_expr(col("answered_day").is_not_null(), Order::Asc)
        .order_by(a("unread"), Order::Desc)
        .order_by(a("due_day"), Order::Asc)
        .order_by(a("id"), Order::Asc)
        .offset(offset)
        .limit(limit);
    reads.all(&query).await?.iter().map(case).collect()
}

pub async fn count_cases<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(a("complaint")).to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    u64::try_from(count).map_err(Failure::internal)
}

/// How many cases are open without an answer, and how many of them past their day.
pub async fn count_unanswered<R: Reads>(reads: &R, today: Day) -> Result<(u64, u64), Failure> {
    let query = Query::select()
        .column(a("due_day"))
        .from(a("complaint"))
        .and_where(col("closed_day").is_null())
        .and_where(col("answered_day").is_null())
        .to_owned();
    let (mut waiting, mut overdue) = (0, 0);
    for row in reads.all(&query).await? {
        waiting += 1;
        overdue += u64::from(stored_day(row.try_get_by_index(0)?)? < today);
    }
    Ok((waiting, overdue))
}

/// A step as stored: sealed.
#[derive(Clone)]
pub struct Stored {
    pub case: i64,
    pub seq: i64,
    pub day: Day,
    pub by: String,
    pub for_body: Vec<u8>,
    pub for_person: Option<Vec<u8>>,
}

const STEP: [&str; 6] = ["complaint", "seq", "day", "made_by", "for_body", "for_person"];

fn steps() -> SelectStatement {
    Query::select().columns(STEP.map(a)).from(a("complaint_step")).order_by(a("seq"), Order::Asc).to_owned()
}

fn step(row: &QueryResult) -> Result<Stored, Failure> {
    Ok(Stored {
        case: row.try_get_by_index(0)?,
        seq: row.try_get_by_index(1)?,
        day: stored_day(row.try_get_by_index(2)?)?,
        by: row.try_get_by_index(3)?,
        for_body: row.try_get_by_index(4)?,
        for_person: row.try_get_by_index(5)?,
    })
}

/// The steps of a case in their order.
pub async fn list_steps<R: Reads>(reads: &R, case: i64) -> Result<Vec<Stored>, Failure> {
    reads.all(&steps().and_where(col("complaint").eq(case)).to_owned()).await?.iter().map(step).collect()
}

/// The first steps of these cases: what was told.
pub async fn list_first_steps<R: Reads>(reads: &R, cases: &[i64]) -> Result<Vec<Stored>, Failure> {
    let mut out = Vec::new();
    for chunk in cases.chunks(500) {
        let query = steps().and_where(col("seq").eq(1)).and_where(col("complaint").is_in(chunk.iter().copied())).to_owned();
        for row in reads.all(&query).await? {
            out.push(step(&row)?);
        }
    }
    Ok(out)
}

/// Adds a step after the last one.
pub async fn insert_step(tx: &Tx, new: &Stored) -> Result<(), Failure> {
    let row = vec![
        Value::from(new.case),
        Value::from(new.seq),
        Value::from(number(new.day)),
        Value::from(new.by.as_str()),
        Value::from(new.for_body.clone()),
        Value::Bytes(new.for_person.clone()),
    ];
    tx.insert_many("complaint_step", &STEP, [row], None).await?;
    Ok(())
}

/// The closed cases and their days.
pub async fn list_closed<R: Reads>(reads: &R) -> Result<Vec<(i64, Day)>, Failure> {
    let query = Query::select()
        .columns(["id", "closed_day"].map(a))
        .from(a("complaint"))
        .and_where(col("closed_day").is_not_null())
        .to_owned();
    let read = |row: &QueryResult| -> Result<(i64, Day), Failure> {
        Ok((row.try_get_by_index(0)?, stored_day(row.try_get_by_index(1)?)?))
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// Takes cases away with all their steps.
pub async fn delete_cases(tx: &Tx, ids: &[i64]) -> Result<(), Failure> {
    for chunk in ids.chunks(500) {
        let ids = || chunk.iter().copied();
        tx.execute(&Query::delete().from_table(a("complaint_step")).and_where(col("complaint").is_in(ids())).to_owned()).await?;
        tx.execute(&Query::delete().from_table(a("complaint")).and_where(col("id").is_in(ids())).to_owned()).await?;
    }
    Ok(())
}

/// The complaints that somebody told in these days; those that began by themselves are left out (WP-9).
pub async fn list_told<R: Reads>(reads: &R, first: Day, last: Day) -> Result<Vec<Case>, Failure> {
    let by_itself = Query::select()
        .column(a("complaint"))
        .from(a("complaint_step"))
        .and_where(col("seq").eq(1))
        .and_where(col("made_by").eq(BY_ITSELF))
        .to_owned();
    let mut query = cases();
    query
        .and_where(col("received_day").gte(number(first)))
        .and_where(col("received_day").lte(number(last)))
        .and_where(col("id").not_in_subquery(by_itself));
    reads.all(&query).await?.iter().map(case).collect()
}

const PUBLISHED: [&str; 6] = ["quarter", "received", "answered", "closed", "within_days", "published_day"];

/// What was published and when, the latest quarter first, in the main database.
pub async fn list_published<R: Reads>(reads: &R) -> Result<Vec<(Timely, Day)>, Failure> {
    let query =
        Query::select().columns(PUBLISHED.map(a)).from(a("complaint_quarter")).order_by(a("quarter"), Order::Desc).to_owned();
    let read = |row: &QueryResult| -> Result<(Timely, Day), Failure> {
        let timely = Timely {
            quarter: stored_day(row.try_get_by_index(0)?)?,
            received: row.try_get_by_index(1)?,
            answered: row.try_get_by_index(2)?,
            closed: row.try_get_by_index(3)?,
            within: row.try_get_by_index(4)?,
        };
        Ok((timely, stored_day(row.try_get_by_index(5)?)?))
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// Keeps what is published of a quarter, for good, in the main database.
pub async fn insert_published(tx: &Tx, timely: &Timely, day: Day) -> Result<(), Failure> {
    let row = vec![
        Value::from(number(timely.quarter)),
        Value::BigInt(timely.received),
        Value::BigInt(timely.answered),
        Value::BigInt(timely.closed),
        Value::from(timely.within),
        Value::from(number(day)),
    ];
    tx.insert_many("complaint_quarter", &PUBLISHED, [row], None).await?;
    Ok(())
}
