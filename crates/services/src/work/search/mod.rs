//! Searching among the vacancies that are shown: words, filters, order, pages; the same answer on both databases.
//!
//! * `ask`: what may be asked, as a type that refuses everything else. `store`: statements.
//! * `mirror`: the vacancies that are open, held in memory (the crate `leka-search`) and brought up to date by turn before
//!   each answer. `offered`: the same vacancies as suggestions know them.
//!
//! How it was chosen, with measurements: `docs/decisions/0015-search.md`. Nothing of what is asked is logged or kept.

pub mod ask;
pub mod mirror;
pub mod offered;
pub mod store;

pub use ask::Ask;
pub use leka_search::Found;
pub use mirror::Mirror;

use leka_search::text;

#[cfg(test)]
mod tests;

use super::acts::ViewVacancy;
use super::model::Organisation;
use leka_platform::{Desk, Failure};

/// One vacancy of a list: what its card shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    pub vacancy: super::model::Vacancy,
    pub firm: Firm,
}

/// The firm as a list names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Firm {
    pub name: String,
    /// Of its office; empty when a ledger did not say it.
    pub phone: String,
}

/// What was found, with the cards of one page.
pub struct Answer {
    pub total: u64,
    pub cards: Vec<Card>,
    /// Nothing held the words; these share the most of their signs.
    pub similar: bool,
}

/// Searches and reads the cards of the page.
pub async fn search(desk: &Desk, ask: &Ask) -> Result<Answer, Failure> {
    let permit = desk.may(&ViewVacancy).await?;
    let reader = desk.read(&permit);
    let found = Mirror::of(&desk.office).find(&reader, ask, desk.today()).await?;
    let cards = store::cards(&reader, &found.page).await?;
    Ok(Answer { total: found.total, cards, similar: found.similar })
}

/// `leka search`: without an index, by reading through the texts; for a process that asks once.
pub async fn search_once(desk: &Desk, query: &str, limit: u64) -> Result<(u64, Vec<(i64, String)>), Failure> {
    let permit = desk.may(&ViewVacancy).await?;
    store::read_through(&desk.read(&permit), &text::words(query), desk.today(), limit).await
}

/// What of a vacancy is searched: name of the work, firm, place with the names of its township and village, tasks.
pub fn text_of(vacancy: &super::model::Vacancy, firm: &Organisation) -> String {
    let listed = &vacancy.listed;
    let mut all = vec![listed.title.as_str(), firm.name.as_str(), listed.place.as_str()];
    all.extend(super::places::names(&listed.division));
    all.push(&listed.tasks);
    text::normal(&all.join("\n"))
}
