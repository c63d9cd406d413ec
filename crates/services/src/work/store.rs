//! The tables of firms and vacancies; private to the room but for what `mod.rs` gives out.
//!
//! * `firms`: firms, the accounts that act for them, and what rests. `vacancies`: vacancies and the ledgers they came from.
//! * `published`: terms, version by version. `reviews`: what waits for a person to read it. `outdated`: what the rules of a
//!   later day refuse. `silence`: whether firms say that what they have open stands.

mod firms;
mod outdated;
mod published;
mod reviews;
mod silence;
mod vacancies;

pub use firms::{
    Firms, add_account, add_organisations, add_rest, count_accounts, count_organisations, delete_rest, find_by_code,
    find_organisation, find_organisation_of, find_organisations, find_rest, list_firms, list_organisations, list_phones,
    list_unlicensed, update_organisation,
};
pub use outdated::{Whose, add_outdated, count_outdated, find_outdated, list_outdated, outdated_among};
pub use published::{add_published, find_published, list_all_published, list_in_force, list_published};
pub use reviews::{add_reviews, answer_review, count_waiting_reviews, find_review, list_reviews, list_waiting_reviews};
pub use silence::{
    Silence, ask_whether, find_silence, list_silent, list_unanswered, list_waiting, mark_silent, say_stands, waiting_among,
};
pub use vacancies::{
    VACANCY, add_vacancies, close_all, count_of_organisation, find_shown, find_vacancies, find_vacancy, list_all_open,
    list_for_ledger, list_of_ledger, list_of_organisation, list_open, list_overdue, list_with_terms, read_vacancy, rest_all,
    set_ledger, shown_on, update_vacancies, update_vacancy,
};

use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::db::{Reads, Tx, a, col};
use sea_orm::sea_query::{ExprTrait, Query, SelectStatement};
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

async fn count<R: Reads>(reads: &R, query: &SelectStatement) -> Result<u64, Failure> {
    let found: i64 = reads.one(query).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(u64::try_from(found).unwrap_or(0))
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
