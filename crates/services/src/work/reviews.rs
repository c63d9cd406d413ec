//! Words that were found and may be harmless: the firm asks, the county desk decides and says why (WP-15).

use super::acts::{KeepVacancies, ReviewVacancy, get_own_vacancy, judge, typed_of};
use super::model::{Organisation, Review, ReviewState, Vacancy};
use super::store;
use leka_platform::{Desk, Entry, Failure, Kind};
use std::collections::HashMap;

/// Sends every word that was found in the draft, and that nobody was asked about yet, to the county desk. Gives how many.
pub async fn ask(desk: &Desk, vacancy: i64) -> Result<usize, Failure> {
    let permit = desk.may(&KeepVacancies).await?;
    let write = desk.write(&permit).await?;
    let (vacancy, organisation) = get_own_vacancy(write.tx(), desk, &permit, vacancy).await?;
    let typed = typed_of(write.tx(), &vacancy).await?;
    let (terms, against) = judge(write.tx(), &organisation, Some(vacancy.id), &typed, desk.today()).await?;
    let known = store::list_reviews(write.tx(), vacancy.id).await?;
    let new = against.refusals.iter().filter(|one| !known.iter().any(|review| review.is_about(one, &terms)));
    let new: Vec<Review> = new
        .filter_map(|one| {
            let found = one.found.clone()?;
            Some(Review {
                id: desk.new_id(),
                vacancy: vacancy.id,
                field: one.field.to_owned(),
                rule: one.rule.to_owned(),
                found,
                text: terms.get(one.field).to_owned(),
                asked_at: desk.now(),
                asked_by: desk.who.name().to_owned(),
                state: ReviewState::Asked,
                why: String::new(),
                answered_at: None,
                answered_by: String::new(),
            })
        })
        .collect();
    if !new.is_empty() {
        store::add_reviews(write.tx(), &new).await?;
        write.commit(Entry::of(format!("asked for review vacancy={} words={}", vacancy.id, new.len()))).await?;
    }
    Ok(new.len())
}

/// One review with what it is about.
pub struct Waiting {
    pub review: Review,
    pub vacancy: Vacancy,
    pub organisation: Organisation,
}

/// A page of the reviews that wait, oldest first.
pub async fn list(desk: &Desk, offset: u64, limit: u64) -> Result<Vec<Waiting>, Failure> {
    let permit = desk.may(&ReviewVacancy).await?;
    let reader = desk.read(&permit);
    let found = store::list_waiting_reviews(&reader, offset, limit).await?;
    let vacancies = store::find_vacancies(&reader, &found.iter().map(|one| one.vacancy).collect::<Vec<_>>()).await?;
    let firms = store::find_organisations(&reader, &vacancies.iter().map(|one| one.organisation).collect::<Vec<_>>()).await?;
    let vacancies: HashMap<i64, Vacancy> = vacancies.into_iter().map(|one| (one.id, one)).collect();
    let firms: HashMap<i64, Organisation> = firms.into_iter().map(|one| (one.id, one)).collect();
    let with_work = |review: Review| -> Result<Waiting, Failure> {
        let vacancy = vacancies.get(&review.vacancy).cloned().ok_or_else(Failure::absent)?;
        let organisation = firms.get(&vacancy.organisation).cloned().ok_or_else(Failure::absent)?;
        Ok(Waiting { review, vacancy, organisation })
    };
    found.into_iter().map(with_work).collect()
}

/// How many reviews wait.
pub async fn count(desk: &Desk) -> Result<u64, Failure> {
    let permit = desk.may(&ReviewVacancy).await?;
    store::count_waiting_reviews(&desk.read(&permit)).await
}

/// The desk's answer, with its reason; both stay on record.
pub async fn answer(desk: &Desk, id: i64, lets_through: bool, why: &str) -> Result<(), Failure> {
    let permit = desk.may(&ReviewVacancy).await?;
    let why = why.trim();
    if !(4..=300).contains(&why.chars().count()) || why.chars().any(char::is_control) {
        return Err(Failure::input("work-fault-why"));
    }
    let write = desk.write(&permit).await?;
    let mut review = store::find_review(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    if review.state != ReviewState::Asked {
        return Err(Failure::new(Kind::Conflict, "work-changed-meanwhile"));
    }
    review.state = if lets_through { ReviewState::LetThrough } else { ReviewState::Upheld };
    review.why = why.to_owned();
    review.answered_at = Some(desk.now());
    review.answered_by = desk.who.name().to_owned();
    store::answer_review(write.tx(), &review).await?;
    let detail = format!("review={id} vacancy={} {}", review.vacancy, review.state.word());
    write.commit(Entry::of(detail)).await
}
