//! One person from two townships: the county desk sees both sources and says where the person was registered from when
//! on (contract, "People in a ledger"). The figures move in the same transaction, with history and journal.

use super::acts::AnswerQuestion;
use super::history::{self, Line};
use crate::people::roll::{By, FROM_THE_BEGINNING};
use crate::people::store;
use leka_core::{Day, Moment};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Desk, Entry, Failure, Kind};
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, Func, JoinType, Order, Query};
use sea_orm::{QueryResult, Value};

/// Questions of one page (SEC-20).
pub const PAGE: u64 = 20;

/// Where a question's township stands: which file said it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Origin {
    pub township: String,
    pub file: String,
    pub source: String,
    pub sheet: String,
    pub row: i64,
    pub day: Option<Day>,
}

/// One question.
pub struct Question {
    pub id: i64,
    pub person: i64,
    pub known: Origin,
    pub reported: Origin,
    pub raised: Moment,
}

/// What the county desk answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// The person stays in the township that was known.
    Stays,
    /// The person moved on that day.
    Moved(Day),
    /// The person was in the reported township from the beginning.
    Beginning,
}

impl Answer {
    fn word(self) -> String {
        match self {
            Answer::Stays => "stays".to_owned(),
            Answer::Moved(day) => format!("moved {day}"),
            Answer::Beginning => "beginning".to_owned(),
        }
    }
}

/// Where somebody was registered, from a day on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Residence {
    pub from: i64,
    pub township: String,
    pub village: String,
}

/// The residences after an answer. A file of people may have moved the person already; "stays" takes that back.
pub fn settle(mut rows: Vec<Residence>, known: &str, reported: &str, answer: Answer) -> Vec<Residence> {
    rows.sort_by_key(|row| row.from);
    let village = |rows: &[Residence], township: &str| {
        rows.iter().rev().find(|row| row.township == township).map(|row| row.village.clone()).unwrap_or_default()
    };
    let (known_village, reported_village) = (village(&rows, known), village(&rows, reported));
    let at = |from: i64, township: &str, village: String| Residence { from, township: township.to_owned(), village };
    if answer == Answer::Beginning {
        return vec![at(FROM_THE_BEGINNING, reported, reported_village)];
    }
    // What the file brought about is the last stretch in the reported township.
    let mut taken = None;
    while rows.last().is_some_and(|row| row.township == reported) {
        taken = rows.pop().map(|row| row.from);
    }
    let before = rows.last().map(|row| row.township.clone());
    if before.as_deref() != Some(known) && (before.is_none() || taken.is_some()) {
        rows.push(at(
            if before.is_none() { FROM_THE_BEGINNING } else { taken.unwrap_or(FROM_THE_BEGINNING) },
            known,
            known_village,
        ));
    }
    if let Answer::Moved(day) = answer {
        let day = i64::from(day.number());
        rows.retain(|row| row.from < day);
        rows.push(at(day, reported, reported_village));
    }
    rows
}

fn open() -> Condition {
    Condition::all().add(Expr::col((Alias::new("q"), Alias::new("state"))).eq("open"))
}

/// How many questions are open.
pub async fn count<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select()
        .expr(Func::count(Expr::col((Alias::new("q"), Alias::new("id")))))
        .from_as(Alias::new("question"), Alias::new("q"))
        .cond_where(open())
        .to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u64::try_from(count).unwrap_or(0))
}

fn select() -> sea_orm::sea_query::SelectStatement {
    let of = |table: &str, column: &str| (Alias::new(table), Alias::new(column));
    let mut query = Query::select();
    query
        .columns(
            ["id", "person", "known", "known_sheet", "known_row", "reported", "sheet", "row", "raised_at"]
                .map(|column| of("q", column)),
        )
        .columns(["file", "source", "started_at"].map(|column| of("k", column)))
        .columns(["file", "source", "started_at"].map(|column| of("r", column)))
        .from_as(Alias::new("question"), Alias::new("q"));
    for (alias, column) in [("k", "known_import"), ("r", "import")] {
        query.join_as(
            JoinType::LeftJoin,
            Alias::new("import"),
            Alias::new(alias),
            Expr::col(of(alias, "id")).equals(of("q", column)),
        );
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
        },
        reported: Origin {
            township: text(5)?,
            sheet: text(6)?,
            row: row.try_get_by_index(7)?,
            file: text(12)?,
            source: text(13)?,
            day: day(14)?,
        },
        raised: Moment(row.try_get_by_index(8)?),
    })
}

/// A page of open questions, oldest first.
pub async fn list<R: Reads>(reads: &R, offset: u64) -> Result<Vec<Question>, Failure> {
    let query = select()
        .cond_where(open())
        .order_by((Alias::new("q"), Alias::new("id")), Order::Asc)
        .offset(offset)
        .limit(PAGE)
        .to_owned();
    reads.all(&query).await?.iter().map(question).collect()
}

async fn find_open<R: Reads>(reads: &R, id: i64) -> Result<Option<Question>, Failure> {
    let query = select().cond_where(open()).and_where(Expr::col((Alias::new("q"), Alias::new("id"))).eq(id)).to_owned();
    reads.one(&query).await?.as_ref().map(question).transpose()
}

async fn residences(tx: &Tx, person: i64) -> Result<Vec<Residence>, Failure> {
    let query = Query::select()
        .columns(["from_day", "township", "village"].map(Alias::new))
        .from(Alias::new("residence"))
        .and_where(Expr::col(Alias::new("person")).eq(person))
        .order_by(Alias::new("from_day"), Order::Asc)
        .to_owned();
    let rows = tx.all(&query).await?;
    rows.iter()
        .map(|row| {
            Ok(Residence {
                from: row.try_get_by_index(0)?,
                township: row.try_get_by_index(1)?,
                village: row.try_get_by_index(2)?,
            })
        })
        .collect()
}

/// Residences as the history keeps them: `540329100; 2022-05-01 540329101`.
fn told(rows: &[Residence]) -> String {
    let one = |row: &Residence| match row.from {
        FROM_THE_BEGINNING => row.township.clone(),
        from => format!("{} {}", Day::from_number(i32::try_from(from).unwrap_or(0)), row.township),
    };
    rows.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Answers a question; whoever was quicker is not overruled.
pub async fn answer(desk: &Desk, id: i64, answer: Answer) -> Result<(), Failure> {
    if let Answer::Moved(day) = answer
        && (day > desk.today() || day.year() < 1900)
    {
        return Err(Failure::input("questions-day-wrong").arg("today", desk.today()));
    }
    let permit = desk.may(&AnswerQuestion { place: None }).await?;
    let mut write = desk.write(&permit).await?;
    let question = find_open(write.tx(), id).await?.ok_or_else(|| Failure::new(Kind::Conflict, "questions-answered-already"))?;
    let person = store::find(write.tx(), question.person).await?.ok_or_else(|| Failure::internal("a question about nobody"))?;
    let before = residences(write.tx(), person.id).await?;
    let after = settle(before.clone(), &question.known.township, &question.reported.township, answer);
    close(write.tx(), desk, id, answer).await?;
    if after != before {
        move_person(write.tx(), desk, &person, &before, &after).await?;
        write.touch([person.id]).await?;
    }
    let entry = Entry::of(format!("question {id} {}", answer.word())).about(person.pseudonym(desk.vault()), "township");
    write.commit(entry).await
}

async fn close(tx: &Tx, desk: &Desk, id: i64, answer: Answer) -> Result<(), Failure> {
    let update = Query::update()
        .table(Alias::new("question"))
        .value(Alias::new("state"), "answered")
        .value(Alias::new("answer"), answer.word())
        .value(Alias::new("answered_by"), desk.who.name())
        .value(Alias::new("answered_at"), desk.now().0)
        .and_where(Expr::col(Alias::new("id")).eq(id))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

async fn move_person(
    tx: &Tx,
    desk: &Desk,
    person: &store::StoredPerson,
    before: &[Residence],
    after: &[Residence],
) -> Result<(), Failure> {
    let of = Expr::col(Alias::new("person")).eq(person.id);
    tx.execute(&Query::delete().from_table(Alias::new("residence")).and_where(of).to_owned()).await?;
    let rows: Vec<Vec<Value>> = after
        .iter()
        .map(|row| {
            vec![
                Value::from(person.id),
                Value::from(row.from),
                Value::from(row.township.as_str()),
                Value::from(row.village.as_str()),
            ]
        })
        .collect();
    tx.insert_many("residence", &["person", "from_day", "township", "village"], rows, None).await?;
    let last = after.last().ok_or_else(|| Failure::internal("a person without a residence"))?;
    let update = Query::update()
        .table(Alias::new("person"))
        .value(Alias::new("township"), last.township.as_str())
        .value(Alias::new("village"), last.village.as_str())
        .value(Alias::new("version"), person.version + 1)
        .and_where(Expr::col(Alias::new("id")).eq(person.id))
        .to_owned();
    tx.execute(&update).await?;
    let mut lines = vec![Line::of("person", person.id, "residence").from_to(&told(before), &told(after))];
    if last.township != person.township {
        lines.push(Line::of("person", person.id, "township").from_to(&person.township, &last.township));
    }
    let account = desk.who.name().to_owned();
    history::write(tx, &By { account: &account, now: desk.now(), import: None, sheets: &[] }, lines).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }
    fn rows(list: &[(Option<&str>, &str)]) -> Vec<Residence> {
        let from = |from: &Option<&str>| from.map_or(FROM_THE_BEGINNING, |text| i64::from(day(text).number()));
        list.iter()
            .map(|(at, place)| Residence { from: from(at), township: (*place).to_owned(), village: String::new() })
            .collect()
    }

    #[test]
    fn a_person_who_was_not_moved_stays_or_moves() {
        let start = rows(&[(None, "A")]);
        assert_eq!(settle(start.clone(), "A", "B", Answer::Stays), start);
        let moved = settle(start.clone(), "A", "B", Answer::Moved(day("2022-05-01")));
        assert_eq!(moved, rows(&[(None, "A"), (Some("2022-05-01"), "B")]));
        assert_eq!(settle(start, "A", "B", Answer::Beginning), rows(&[(None, "B")]));
    }

    #[test]
    fn what_a_register_moved_is_taken_back_or_dated() {
        let start = rows(&[(None, "A"), (Some("2022-09-30"), "B")]);
        assert_eq!(settle(start.clone(), "A", "B", Answer::Stays), rows(&[(None, "A")]));
        for moved in ["2022-05-01", "2022-10-15"] {
            let expected = rows(&[(None, "A"), (Some(moved), "B")]);
            assert_eq!(settle(start.clone(), "A", "B", Answer::Moved(day(moved))), expected);
        }
        assert_eq!(settle(start, "A", "B", Answer::Beginning), rows(&[(None, "B")]));
        let only = rows(&[(None, "B")]);
        assert_eq!(settle(only, "A", "B", Answer::Stays), rows(&[(None, "A")]));
    }

    #[test]
    fn an_earlier_stay_elsewhere_is_not_lost() {
        let start = rows(&[(None, "B"), (Some("2021-03-01"), "A")]);
        assert_eq!(settle(start.clone(), "A", "B", Answer::Stays), start);
        let back = settle(start, "A", "B", Answer::Moved(day("2022-05-01")));
        assert_eq!(back, rows(&[(None, "B"), (Some("2021-03-01"), "A"), (Some("2022-05-01"), "B")]));
    }
}
