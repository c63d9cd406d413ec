//! Questions that imports raised, each with the two files that it is about.

use crate::intake::questions::{Origin, Question};
use crate::people::roll::{By, TownshipQuestion};
use leka_core::{Day, Moment};
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col, of};
use leka_platform::desk::new_ids;
use leka_platform::web::PAGE;
use sea_orm::sea_query::{Expr, ExprTrait, Func, JoinType, OnConflict, Order, Query, SelectStatement};
use sea_orm::{QueryResult, Value};
use std::collections::{BTreeMap, HashSet};

fn is_open() -> Expr {
    of("q", "state").eq("open")
}

/// How many questions are open.
pub async fn count<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(of("q", "id"))).from_as(a("question"), a("q")).and_where(is_open()).to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u64::try_from(count).unwrap_or(0))
}

/// How many questions of each of these imports are open.
pub async fn count_by_import<R: Reads>(reads: &R, imports: impl IntoIterator<Item = i64>) -> Result<BTreeMap<i64, i64>, Failure> {
    let imports: Vec<i64> = imports.into_iter().collect();
    let query = Query::select()
        .column(a("import"))
        .expr(Func::count(Expr::col(a("id"))))
        .from(a("question"))
        .and_where(col("state").eq("open"))
        .and_where(col("import").is_in(imports))
        .group_by_col(a("import"))
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

fn select() -> SelectStatement {
    let named = |table: &str, column: &str| (a(table), a(column));
    let mut query = Query::select();
    query
        .columns(
            ["id", "person", "known", "known_sheet", "known_row", "reported", "sheet", "row", "raised_at"]
                .map(|name| named("q", name)),
        )
        .columns(["file", "source", "started_at"].map(|name| named("k", name)))
        .columns(["file", "source", "started_at"].map(|name| named("r", name)))
        .columns([named("k", "id"), named("r", "id")])
        .from_as(a("question"), a("q"));
    for (alias, column) in [("k", "known_import"), ("r", "import")] {
        query.join_as(JoinType::LeftJoin, a("import"), a(alias), of(alias, "id").equals((a("q"), a(column))));
    }
    query
}

fn question(row: &QueryResult) -> Result<Question, Failure> {
    let text = |at: usize| -> Result<String, Failure> { Ok(row.try_get_by_index::<Option<String>>(at)?.unwrap_or_default()) };
    let day =
        |at: usize| -> Result<Option<Day>, Failure> { Ok(row.try_get_by_index::<Option<i64>>(at)?.map(|at| Moment(at).day())) };
    Ok(Question {
        id: row.try_get_by_index(0)?,
        person: row.try_get_by_index(1)?,
        known: Origin {
            township: text(2)?,
            sheet: text(3)?,
            row: row.try_get_by_index(4)?,
            file: text(9)?,
            source: text(10)?,
            day: day(11)?,
            import: row.try_get_by_index(15)?,
        },
        reported: Origin {
            township: text(5)?,
            sheet: text(6)?,
            row: row.try_get_by_index(7)?,
            file: text(12)?,
            source: text(13)?,
            day: day(14)?,
            import: row.try_get_by_index(16)?,
        },
        raised: Moment(row.try_get_by_index(8)?),
    })
}

/// A page of open questions, oldest first.
pub async fn list<R: Reads>(reads: &R, offset: u64) -> Result<Vec<Question>, Failure> {
    let query = select()
        .and_where(is_open())
        .order_by((a("q"), a("raised_at")), Order::Asc)
        .order_by((a("q"), a("id")), Order::Asc)
        .offset(offset)
        .limit(PAGE)
        .to_owned();
    reads.all(&query).await?.iter().map(question).collect()
}

/// A question that nobody has answered yet.
pub async fn find_open<R: Reads>(reads: &R, id: i64) -> Result<Option<Question>, Failure> {
    let query = select().and_where(is_open()).and_where(of("q", "id").eq(id)).to_owned();
    reads.one(&query).await?.as_ref().map(question).transpose()
}

/// Whether a question about this person waits.
pub async fn waits_for<R: Reads>(reads: &R, person: i64) -> Result<bool, Failure> {
    let query = select().and_where(is_open()).and_where(of("q", "person").eq(person)).limit(1).to_owned();
    Ok(reads.one(&query).await?.is_some())
}

/// Raises questions for the county desk. The same question waits once; one that was answered before this list came waits again
/// (decision 0009), with what the list says. What was answered is in the journal.
pub async fn raise(tx: &Tx, by: &By<'_>, questions: &[TownshipQuestion]) -> Result<(), Failure> {
    let ids = new_ids(by.now, Ord::max(u32::try_from(questions.len()).unwrap_or(u32::MAX), 1));
    // A list may say the same in many rows, and one statement writes a row once.
    let mut said = HashSet::with_capacity(questions.len());
    let rows: Vec<Vec<Value>> = questions
        .iter()
        .filter(|question| said.insert((question.person, question.reported.as_str())))
        .zip(ids)
        .map(|(question, id)| {
            vec![
                Value::from(id),
                Value::from("township"),
                Value::from(question.person),
                Value::from(question.known.as_str()),
                Value::from(question.reported.as_str()),
                Value::BigInt(question.known_import),
                Value::from(question.known_sheet.as_str()),
                Value::from(question.known_row),
                Value::BigInt(by.import),
                Value::from(by.sheet(question.sheet)),
                Value::from(i64::from(question.row)),
                Value::from("open"),
                Value::from(""),
                Value::from(""),
                Value::BigInt(None),
                Value::from(by.now.0),
            ]
        })
        .collect();
    let columns = [
        "id",
        "noun",
        "person",
        "known",
        "reported",
        "known_import",
        "known_sheet",
        "known_row",
        "import",
        "sheet",
        "row",
        "state",
        "answer",
        "answered_by",
        "answered_at",
        "raised_at",
    ];
    // Of an open one the day of the answer is nothing, which is before no moment: it stays as it was asked.
    let conflict = OnConflict::columns(["noun", "person", "reported"].map(a))
        .update_columns(columns.into_iter().filter(|name| !["id", "noun", "person", "reported"].contains(name)).map(a))
        .action_and_where(of("question", "answered_at").lt(of("excluded", "raised_at")))
        .to_owned();
    tx.insert_many("question", &columns, rows, Some(conflict)).await?;
    Ok(())
}

/// Keeps what was answered, by whom and when.
pub async fn close(tx: &Tx, id: i64, answer: String, by: &str, at: Moment) -> Result<(), Failure> {
    let update = Query::update()
        .table(a("question"))
        .value(a("state"), "answered")
        .value(a("answer"), answer)
        .value(a("answered_by"), by)
        .value(a("answered_at"), at.0)
        .and_where(col("id").eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}
