//! Where people were registered, and from which day on.

use crate::people::roll::FROM_THE_BEGINNING;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::db::{Reads, Rows, Tx, a, col, number, stored_day};
use sea_orm::sea_query::{ExprTrait, Func, OnConflict, Order, Query};
use sea_orm::{QueryResult, Value};
use std::collections::HashMap;

/// Where a person was registered from a day on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Residence {
    /// Day number; [`FROM_THE_BEGINNING`] for the first.
    pub from: i64,
    pub township: String,
    pub village: String,
}

impl Residence {
    /// The day from which it holds; `None`: from the beginning.
    pub fn since(&self) -> Result<Option<Day>, Failure> {
        (self.from != FROM_THE_BEGINNING).then(|| stored_day(self.from)).transpose()
    }
    fn row(&self, person: i64) -> Vec<Value> {
        vec![Value::from(person), Value::from(self.from), Value::from(self.township.as_str()), Value::from(self.village.as_str())]
    }
}

const COLUMNS: [&str; 4] = ["person", "from_day", "township", "village"];

/// All residences of a person, the earliest first.
pub async fn list<R: Reads>(reads: &R, person: i64) -> Result<Vec<Residence>, Failure> {
    let query = Query::select()
        .columns(["from_day", "township", "village"].map(a))
        .from(a("residence"))
        .and_where(col("person").eq(person))
        .order_by(a("from_day"), Order::Asc)
        .to_owned();
    let read = |row: &QueryResult| -> Result<Residence, Failure> {
        Ok(Residence { from: row.try_get_by_index(0)?, township: row.try_get_by_index(1)?, village: row.try_get_by_index(2)? })
    };
    reads.all(&query).await?.iter().map(read).collect()
}

/// The residences of these people, each once, the earliest of everybody first.
pub async fn list_of_people<R: Reads>(reads: &R, people: &[i64]) -> Result<HashMap<i64, Vec<Residence>>, Failure> {
    let mut out: HashMap<i64, Vec<Residence>> = HashMap::with_capacity(people.len());
    for chunk in people.chunks(1_000) {
        let query = Query::select()
            .columns(COLUMNS.map(a))
            .from(a("residence"))
            .and_where(col("person").is_in(chunk.iter().copied()))
            .order_by(a("from_day"), Order::Asc)
            .to_owned();
        for row in reads.all(&query).await? {
            let (from, township, village) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?, row.try_get_by_index(3)?);
            out.entry(row.try_get_by_index(0)?).or_default().push(Residence { from, township, village });
        }
    }
    Ok(out)
}

/// Whether somebody with these residences, the earliest first, is registered in a township now, or was on that day.
pub fn registered_in(homes: &[Residence], township: &str, day: Option<Day>) -> bool {
    let then = day.and_then(|day| homes.iter().rev().find(|home| home.from <= number(day)));
    homes.last().into_iter().chain(then).any(|home| home.township == township)
}

/// The day from which the present residence of a person holds.
pub async fn latest_day<R: Reads>(reads: &R, person: i64) -> Result<i64, Failure> {
    let query =
        Query::select().expr(Func::max(col("from_day"))).from(a("residence")).and_where(col("person").eq(person)).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(FROM_THE_BEGINNING),
        None => FROM_THE_BEGINNING,
    })
}

/// Makes these the residences of a person.
pub async fn replace(tx: &Tx, person: i64, homes: &[Residence]) -> Result<(), Failure> {
    delete(tx, &[person]).await?;
    let rows: Vec<Vec<Value>> = homes.iter().map(|home| home.row(person)).collect();
    let conflict = OnConflict::columns(["person", "from_day"].map(a)).do_nothing().to_owned();
    tx.insert_many("residence", &COLUMNS, rows, Some(conflict)).await?;
    Ok(())
}

/// Adds a residence, in the place of one from the same day on.
pub async fn put(tx: &Tx, person: i64, home: &Residence) -> Result<(), Failure> {
    let conflict = OnConflict::columns(["person", "from_day"].map(a)).update_columns(["township", "village"].map(a)).to_owned();
    tx.insert_many("residence", &COLUMNS, [home.row(person)], Some(conflict)).await?;
    Ok(())
}

/// The first residences of new people: person, township and village.
pub async fn insert_first(tx: &Tx, rows: Rows<'_>) -> Result<(), Failure> {
    let shared = [("from_day", Value::from(FROM_THE_BEGINNING))];
    tx.insert_alike("residence", &["person", "township", "village"], &shared, rows, None).await?;
    Ok(())
}

/// Takes the villages of a person away; the townships stay, by which rows count.
pub async fn forget_villages(tx: &Tx, person: i64) -> Result<(), Failure> {
    let update = Query::update().table(a("residence")).value(a("village"), "").and_where(col("person").eq(person)).to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Takes all residences of people away.
pub async fn delete(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    for chunk in people.chunks(1_000) {
        let of = col("person").is_in(chunk.iter().copied());
        tx.execute(&Query::delete().from_table(a("residence")).and_where(of).to_owned()).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_day_is_neither_another_day_nor_the_beginning() {
        let home = |from| Residence { from, township: String::new(), village: String::new() };
        assert_eq!(home(FROM_THE_BEGINNING).since().unwrap(), None);
        assert_eq!(home(19_000).since().unwrap(), Some(Day::from_number(19_000)));
        assert!(home(i64::MAX).since().is_err());
    }

    #[test]
    fn sec_15_a_township_had_somebody_while_they_were_registered_there() {
        let day = |number: i32| Some(Day::from_number(number));
        let home = |from, township: &str| Residence { from, township: township.to_owned(), village: String::new() };
        let homes = [home(FROM_THE_BEGINNING, "B"), home(100, "A")];
        assert!(registered_in(&homes, "A", None) && !registered_in(&homes, "B", None));
        assert!(registered_in(&homes, "B", day(99)) && !registered_in(&homes, "B", day(100)));
        assert!(!registered_in(&homes, "C", day(99)) && !registered_in(&[], "A", day(99)));
    }
}
