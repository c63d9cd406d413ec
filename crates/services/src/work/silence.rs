//! Dead vacancies (M2). A firm that has not said for thirty days that an open vacancy stands is asked: on its home, and with a
//! line to its telephone that does not say of what. Seven days later the vacancy rests, with that reason on its page, until the
//! firm shows it again in one step.
//!
//! * What counts as saying so: opening it, publishing changes, "still open". Whether anybody asked for the work or was
//!   answered does not: a vacancy that rests or stays would tell of it (WP-10).
//! * Asked are firms with an account, as nobody else could answer. What came in a list and was not completed is stated by its list.
//! * A firm that is stopped has nothing open, so nothing here knows of it (WP-25).

use super::acts::{
    AskSilentFirms, KeepVacancies, changed_meanwhile, get_own_vacancy, judge, record, shown_until, typed_of_published,
};
use super::model::{Organisation, OrganisationState, Vacancy, VacancyState};
use super::store;
use crate::intake::history::Line;
use crate::messages::send_all;
use leka_core::{Day, Lang, Phone};
use leka_platform::messages::Message;
use leka_platform::{Desk, Entry, Failure, Kind, Write, words};
use std::collections::BTreeSet;

/// After so many days without a word a firm is asked.
pub const SILENT_DAYS: i32 = 30;
/// So many days after the question an unanswered vacancy rests.
pub const ANSWER_DAYS: i32 = 7;

/// The day on which a vacancy rests if nobody answers a question of that day.
pub fn rests_on(asked: Day) -> Day {
    asked.plus(ANSWER_DAYS)
}

/// How many were asked about, and how many rest from now on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Done {
    pub asked: usize,
    pub resting: usize,
}

/// The work of a morning. Without anything to do there is no line in the journal.
pub async fn ask_silent(desk: &Desk) -> Result<Done, Failure> {
    let permit = desk.may(&AskSilentFirms).await?;
    let today = desk.today();
    let (since, until) = (today.plus(-SILENT_DAYS), today.plus(-ANSWER_DAYS));
    let reader = desk.read(&permit);
    if store::list_silent(&reader, since, today).await?.is_empty() && store::list_unanswered(&reader, until).await?.is_empty() {
        return Ok(Done::default());
    }
    let write = desk.write(&permit).await?;
    let resting = store::list_unanswered(write.tx(), until).await?;
    store::rest_all(write.tx(), &resting).await?;
    store::mark_silent(write.tx(), &resting, today).await?;
    let (open, rests) = (VacancyState::Open.word(), VacancyState::Resting.word());
    record(&write, resting.iter().map(|id| Line::of("vacancy", *id, "state").from_to(open, rests)).collect()).await?;
    let (asked, firms): (Vec<i64>, BTreeSet<i64>) = store::list_silent(write.tx(), since, today).await?.into_iter().unzip();
    store::ask_whether(write.tx(), &asked, today).await?;
    let firms = store::find_organisations(write.tx(), &firms.into_iter().collect::<Vec<_>>()).await?;
    let done = Done { asked: asked.len(), resting: resting.len() };
    write.commit(Entry::of(format!("asked vacancies={} resting={}", done.asked, done.resting))).await?;
    // The question stands on the firm's home: what nobody carries is not sent again.
    let unsent = send_all(&desk.office, firms.iter().filter_map(message).collect()).await;
    tracing::info!(firms.unreached = unsent.len(), "firms were asked whether their vacancies are still open");
    Ok(done)
}

/// The line for a firm that gave a number which takes messages, in both languages; it does not say what it is about (SEC-39).
fn message(firm: &Organisation) -> Option<(Message, ())> {
    let text = |lang| words::word(lang, "work-silent-message").text;
    let phone = Phone::parse(&firm.phone).filter(Phone::is_mobile)?;
    Some((Message::new(phone, format!("{}\n{}", text(Lang::Zh), text(Lang::Bo))), ()))
}

/// The firm, or a desk for it, says that a vacancy stands. One that rests because nobody answered is shown again as it was.
pub async fn say_stands(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&KeepVacancies).await?;
    let write = desk.write(&permit).await?;
    let (vacancy, organisation) = get_own_vacancy(write.tx(), desk, &permit, id).await?;
    let silence = store::find_silence(write.tx(), id).await?;
    match vacancy.state {
        VacancyState::Open => {}
        VacancyState::Resting if silence.rests.is_some() => put_back(&write, vacancy, &organisation).await?,
        _ => return Err(changed_meanwhile()),
    }
    store::say_stands(write.tx(), &[id], desk.today()).await?;
    write.commit(Entry::of(format!("still open vacancy={id}"))).await
}

/// Shows it again as it was published, after the checks of every opening (SEC-18). A draft waits as before, and it is no new work:
/// the moment at which it was first shown stays.
async fn put_back(write: &Write, mut vacancy: Vacancy, organisation: &Organisation) -> Result<(), Failure> {
    let (tx, today) = (write.tx(), write.desk().today());
    if organisation.state != OrganisationState::Active {
        return Err(Failure::new(Kind::Conflict, "work-organisation-not-active"));
    }
    let published = store::find_published(tx, vacancy.id, vacancy.terms_version).await?.ok_or_else(Failure::absent)?;
    let typed = typed_of_published(&published.terms, &vacancy.listed);
    let (_, against) = judge(tx, organisation, Some(vacancy.id), &typed, today).await?;
    if !against.is_nothing() {
        return Err(Failure::new(Kind::Conflict, "work-silent-refused"));
    }
    let before = vacancy.state;
    vacancy.state = VacancyState::Open;
    vacancy.shown_until = shown_until(&vacancy, organisation);
    store::update_vacancy(tx, &vacancy).await?;
    let line = Line::of("vacancy", vacancy.id, "state").from_to(before.word(), vacancy.state.word());
    record(write, vec![line]).await
}
