//! What the body does with a case (WP-25). Every act needs the office to be open; each is a step of the case.

use super::model::{Case, Made, Outcome, Step, Told, is_by_itself, may_tell};
use super::rules::{self, Clock};
use super::sealed::{self, SecretKey};
use super::{HearComplaints, RestAtNight, complain, shut, steps, store};
use crate::keeping::rules::years_after;
use crate::people::store as people;
use crate::placement::own;
use leka_core::{Month, NationalId};
use leka_platform::web::limiter::Key;
use leka_platform::web::{Call, PAGE, Paged};
use leka_platform::{Desk, Failure, Kind};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One line of the list.
pub struct Line {
    pub case: Case,
    pub told: Told,
}

/// The open office of the caller.
fn key(call: &Call) -> Result<Arc<SecretKey>, Failure> {
    super::keys::opened(call).ok_or_else(shut)
}

async fn told(desk: &Desk, key: &SecretKey, cases: Vec<Case>) -> Result<Vec<Line>, Failure> {
    let permit = desk.may(&HearComplaints).await?;
    let ids: Vec<i64> = cases.iter().map(|case| case.id).collect();
    let mut first = BTreeMap::new();
    for stored in store::list_first_steps(&desk.read_cases(&permit)?, &ids).await? {
        if let Step::Told(told) = steps::open(key, &stored, &stored.for_body)?.step {
            first.insert(stored.case, told);
        }
    }
    let lines = cases.into_iter().map(|case| Some(Line { told: first.remove(&case.id)?, case }));
    lines.map(|line| line.ok_or_else(|| Failure::internal("a case without its beginning"))).collect()
}

/// A page of the list, what is overdue first; how many cases there are; the page and how many pages.
pub async fn list(call: &Call, asked: &Paged) -> Result<(Vec<Line>, u64, (u64, u64)), Failure> {
    let key = key(call)?;
    let permit = call.desk.may(&HearComplaints).await?;
    let reader = call.desk.read_cases(&permit)?;
    let total = store::count_cases(&reader).await?;
    let (page, pages) = asked.number(total);
    let cases = store::list_cases(&reader, (page - 1) * PAGE, PAGE).await?;
    Ok((told(&call.desk, &key, cases).await?, total, (page, pages)))
}

/// A case with all its steps.
pub struct Opened {
    pub case: Case,
    pub steps: Vec<Made>,
}

impl Opened {
    pub fn may_tell(&self) -> bool {
        may_tell(&self.steps)
    }
}

/// Opens a case. The first look of a member on a day is a step of it (SEC-29, in the body's own records).
pub async fn open(call: &Call, id: i64) -> Result<Opened, Failure> {
    let (desk, key) = (&call.desk, key(call)?);
    let permit = desk.may(&HearComplaints).await?;
    let write = desk.write_cases(&permit).await?;
    let mut case = store::find_case(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    let mut made = steps::open_all(&key, &store::list_steps(write.tx(), id).await?)?;
    let look = Made { day: desk.today(), by: desk.who.name().to_owned(), step: Step::Opened };
    if !made.contains(&look) {
        complain::add(write.tx(), &key.public_key(), &case, &look).await?;
        made.push(look);
    }
    case.unread = false;
    store::update_case(write.tx(), &case).await?;
    write.commit().await?;
    Ok(Opened { case, steps: made })
}

/// What a member typed.
pub enum Doing {
    Acknowledge,
    Message(String),
    Refer(String),
    Close(Outcome),
}

/// Does it. The first answer stops the clock. Nothing is handed on without the person's yes.
pub async fn act(call: &Call, id: i64, doing: Doing) -> Result<(), Failure> {
    let (desk, key) = (&call.desk, key(call)?);
    let permit = desk.may(&HearComplaints).await?;
    let write = desk.write_cases(&permit).await?;
    let mut case = store::find_case(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    let made = steps::open_all(&key, &store::list_steps(write.tx(), id).await?)?;
    let today = desk.today();
    let gone = || Failure::new(Kind::Conflict, "conduct-done-already");
    let step = match doing {
        // Nobody would read that it was seen; a note of the body's own says what was done.
        Doing::Acknowledge if case.answered.is_some() || is_by_itself(&made) => return Err(gone()),
        Doing::Acknowledge => Step::Acknowledged,
        Doing::Message(text) => Step::Message { text: rules::needed(&text, rules::TEXT, "text")? },
        Doing::Refer(_) if !may_tell(&made) => return Err(Failure::new(Kind::Conflict, "conduct-no-yes")),
        Doing::Refer(to) => Step::Referred { to: rules::needed(&to, rules::LINE, "to")? },
        Doing::Close(_) if case.closed.is_some() => return Err(gone()),
        Doing::Close(outcome) => Step::Closed { outcome },
    };
    if step.is_answer() {
        case.answered = case.answered.or(Some(today));
    }
    if matches!(step, Step::Closed { .. }) {
        case.closed = Some(today);
    }
    store::update_case(write.tx(), &case).await?;
    let body = sealed::public(&store::find_public(write.tx()).await?.ok_or_else(shut)?)?;
    complain::add(write.tx(), &body, &case, &Made { day: today, by: desk.who.name().to_owned(), step }).await?;
    write.commit().await
}

/// Takes a placement of the person out of the next release, by their word (WP-8): one bit, the same as that of the second
/// code of a card, without history, time or author, also in the case. Guessing who works where waits longer and longer.
pub async fn take_out(call: &Call, id: i64, number: &str, employer: &str, month: Month) -> Result<(), Failure> {
    let desk = &call.desk;
    key(call)?;
    let permit = desk.may(&HearComplaints).await?;
    store::find_case(&desk.read_cases(&permit)?, id).await?.ok_or_else(Failure::absent)?;
    let none = || Failure::input("conduct-not-free-none").at("id_number");
    let number = NationalId::parse(number, false, desk.today()).map_err(|_| none())?;
    let wait = |seconds: i64| Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds).at("id_number");
    let guesses = Key::From(format!("not free {}", desk.who.name()));
    let tried = call.app.limiter.take([guesses], desk.now()).map_err(wait)?;
    let mut write = desk.write_for_worker(&permit).await?;
    let person = people::find_by_index(write.tx(), &people::id_index(desk.vault(), &number)).await?;
    let (first, last) = (month.first_day(), month.last_day());
    let found = match &person {
        Some(person) => own::take_out(write.tx(), person.id, employer, first, last).await?,
        None => false,
    };
    let person = person.filter(|_| found).ok_or_else(none)?;
    write.touch(person.id);
    write.commit().await?;
    tried.give_back();
    Ok(())
}

/// So many years a closed case is kept (WP-23).
pub const CLOSED_YEARS: i16 = 3;

/// Takes away the cases that were closed so long ago, with all that was told, written and done in them: number and word then
/// find nothing, as of a number that never was (WP-23).
pub(super) async fn purge(desk: &Desk) -> Result<usize, Failure> {
    let permit = desk.may(&RestAtNight).await?;
    let write = desk.write_cases(&permit).await?;
    let mut gone = Vec::new();
    for (id, closed) in store::list_closed(write.tx()).await? {
        if years_after(closed, CLOSED_YEARS) < desk.today() {
            gone.push(id);
        }
    }
    store::delete_cases(write.tx(), &gone).await?;
    write.commit().await?;
    if !gone.is_empty() {
        desk.fold_cases(&permit).await?;
    }
    Ok(gone.len())
}

/// How many cases have no answer yet, and how many of them are overdue; needs no key.
pub async fn count_unanswered(desk: &Desk) -> Result<(u64, u64), Failure> {
    let permit = desk.may(&HearComplaints).await?;
    store::count_unanswered(&desk.read_cases(&permit)?, desk.today()).await
}

/// The body's own numbers.
#[derive(Default)]
pub struct Numbers {
    /// By kind, in the order of the form; those that nobody complained about too.
    pub kinds: Vec<(&'static str, u64)>,
    pub in_time: u64,
    pub late: u64,
    pub overdue: u64,
    pub waiting: u64,
    pub open: u64,
}

/// Counts all cases; shown to members of the body and to nobody else.
pub async fn numbers(call: &Call) -> Result<Numbers, Failure> {
    let key = key(call)?;
    let permit = call.desk.may(&HearComplaints).await?;
    let reader = call.desk.read_cases(&permit)?;
    let all = store::list_cases(&reader, 0, store::count_cases(&reader).await?).await?;
    let mut numbers = Numbers::default();
    for case in &all {
        *match rules::clock(case, call.desk.today()) {
            Clock::InTime => &mut numbers.in_time,
            Clock::Late => &mut numbers.late,
            Clock::Overdue => &mut numbers.overdue,
            Clock::Waits => &mut numbers.waiting,
        } += 1;
        numbers.open += u64::from(case.closed.is_none());
    }
    let lines = told(&call.desk, &key, all).await?;
    let of_kind = |kind| lines.iter().filter(|line| line.told.kind == kind).count() as u64;
    numbers.kinds = super::model::Kind::ALL.iter().map(|kind| (kind.word(), of_kind(*kind))).collect();
    Ok(numbers)
}
