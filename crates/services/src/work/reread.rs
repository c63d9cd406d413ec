//! Once a day what is open is read again with the rules of today, by the same function that refuses at publishing (WP-14 to
//! WP-16, WP-28). What came onto a word list, or became the minimum wage, after a vacancy was published refuses it then: it
//! rests and is marked as outdated, so that its firm, or the desk for what a desk or a ledger brought in, sees why. Offers keep
//! the terms that they name. Published or stated again it is open, and the mark is gone (`docs/decisions/0037-read-again.md`).
//!
//! The licence has a day of its own (`shown_until`). Firms that are stopped have nothing open, so nothing here knows of them.

use super::acts::{RereadVacancies, ViewOrganisations, record};
use super::ledger::{is_of_ledger, terms_in_list};
use super::model::{Vacancy, VacancyState};
use super::refusals::{self, Refusal};
use super::store::{self, Whose};
use super::terms::Terms;
use crate::intake::history::Line;
use leka_core::Day;
use leka_platform::db::Reads;
use leka_platform::{Desk, Entry, Failure, Scope};
use std::collections::BTreeMap;

/// Vacancies that are read in one go; between two portions pages have their turn.
const PORTION: u64 = 100;

/// What the rules of today refuse in what visitors see of a vacancy, but for what a review let through for its text.
/// `published`: the terms in force; one that came in a ledger and was not completed has none.
pub async fn refused<R: Reads>(
    reads: &R,
    vacancy: &Vacancy,
    published: Option<Terms>,
    today: Day,
) -> Result<Vec<Refusal>, Failure> {
    let seen = if is_of_ledger(vacancy) { Some(terms_in_list(&vacancy.listed, &vacancy.draft)) } else { published };
    let Some(terms) = seen else { return Ok(Vec::new()) };
    let all = refusals::refusals(&terms, today);
    if all.is_empty() {
        return Ok(all);
    }
    let reviews = store::list_reviews(reads, vacancy.id).await?;
    Ok(refusals::standing(all, &terms, &reviews))
}

/// A vacancy that is refused today: as which version it was read, and by which rules.
struct Found {
    version: i64,
    rules: Vec<&'static str>,
}

/// Reads all that is open.
async fn list_refused<R: Reads>(reads: &R, today: Day) -> Result<BTreeMap<i64, Found>, Failure> {
    let (mut found, mut after) = (BTreeMap::new(), 0);
    loop {
        let portion = store::list_all_open(reads, after, PORTION).await?;
        let Some(last) = portion.last() else { return Ok(found) };
        after = last.id;
        let mut published = store::list_in_force(reads, &portion).await?;
        for vacancy in &portion {
            let refused = refused(reads, vacancy, published.remove(&vacancy.id), today).await?;
            let mut rules: Vec<&'static str> = refused.iter().map(|one| one.rule).collect();
            rules.dedup();
            if !rules.is_empty() {
                found.insert(vacancy.id, Found { version: vacancy.version, rules });
            }
        }
    }
}

/// The nightly job: lets rest what the rules of today refuse. Gives how many; without any there is no line in the journal.
pub async fn rest_outdated(desk: &Desk) -> Result<usize, Failure> {
    let permit = desk.may(&RereadVacancies).await?;
    let found = list_refused(&desk.read(&permit), desk.today()).await?;
    if found.is_empty() {
        return Ok(0);
    }
    let write = desk.write(&permit).await?;
    let mut ids = Vec::with_capacity(found.len());
    let read: Vec<i64> = found.keys().copied().collect();
    for chunk in read.chunks(1_000) {
        // What was published or closed since it was read has been held against the same rules, or is over.
        let same = |one: &Vacancy| {
            one.state == VacancyState::Open && found.get(&one.id).is_some_and(|found| found.version == one.version)
        };
        ids.extend(store::find_vacancies(write.tx(), chunk).await?.into_iter().filter(same).map(|one| one.id));
    }
    if ids.is_empty() {
        return Ok(0);
    }
    store::rest_all(write.tx(), &ids).await?;
    store::add_outdated(write.tx(), &ids, desk.today()).await?;
    let (open, resting) = (VacancyState::Open.word(), VacancyState::Resting.word());
    record(&write, ids.iter().map(|id| Line::of("vacancy", *id, "state").from_to(open, resting)).collect()).await?;
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in ids.iter().filter_map(|id| found.get(id)).flat_map(|found| &found.rules) {
        *rules.entry(rule).or_default() += 1;
    }
    let rules: Vec<String> = rules.into_iter().map(|(rule, count)| format!(" {rule}={count}")).collect();
    write.commit(Entry::of(format!("resting vacancies={}{}", ids.len(), rules.concat()))).await?;
    Ok(ids.len())
}

/// What a desk or a ledger brought in, of firms in these places: it waits for the desk.
fn of_desk(scope: &Scope) -> Whose<'_> {
    Whose::Desk(match scope {
        Scope::County => None,
        Scope::Township(code) => Some(code),
        // A role without a place reaches nothing.
        Scope::Nothing => Some("none"),
    })
}

/// A page of the outdated vacancies that wait for the desk.
pub async fn list_for_desk(desk: &Desk, offset: u64, limit: u64) -> Result<Vec<Vacancy>, Failure> {
    let permit = desk.may(&ViewOrganisations).await?;
    store::list_outdated(&desk.read(&permit), of_desk(permit.scope()), offset, limit).await
}

/// How many of them there are.
pub async fn count_for_desk(desk: &Desk) -> Result<u64, Failure> {
    let permit = desk.may(&ViewOrganisations).await?;
    store::count_outdated(&desk.read(&permit), of_desk(permit.scope())).await
}
