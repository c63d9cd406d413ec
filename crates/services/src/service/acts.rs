//! What a resident does: asks for help with work, changes it, ends it, says whether it helped. No journal entry (decision
//! 0018), and no person but the one whose account it is (WP-1).

use super::model::{Kept, Said};
use super::nightly::TidyService;
use super::rules::{Counts, KEPT_DAYS, Standing, open_until};
use super::store::{self, Given, Row};
use crate::my::acts::own_person;
use crate::people::store::StoredPerson;
use leka_core::Day;
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Failure, Kind, OwnAct};

/// Ask for help with work, change it, end it, say whether it helped.
pub struct KeepService;
impl Act for KeepService {
    const SPEC: ActSpec = ActSpec { name: "keep_service", room: "service", changes: true };
}
impl OwnAct for KeepService {}

/// See who of the own township asked for help, and record what was done.
pub struct ServePerson;
impl Act for ServePerson {
    const SPEC: ActSpec = ActSpec { name: "serve_person", room: "service", changes: true };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[KeepService::SPEC, ServePerson::SPEC, TidyService::SPEC];

/// An open request, opened.
pub struct Open {
    pub id: i64,
    pub said: Said,
    pub answered: bool,
    pub since: Day,
    pub ends: Day,
    pub given: Vec<Given>,
    pub standing: Standing,
}

/// Opens a request of this person; only after the look was recorded, or for the person.
pub(super) async fn opened<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson, row: &Row) -> Result<Open, Failure> {
    let Kept { said, answered } = Kept::of_text(&row.unseal(desk.vault(), person)?)?;
    let given = store::list_given(reads, &[row.id]).await?;
    let standing = Standing::of(row.since, &given);
    Ok(Open { id: row.id, said, answered, since: row.since, ends: row.ends, given, standing })
}

/// The open request of a person.
pub async fn find_of<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<Option<Open>, Failure> {
    match store::find_of(reads, person.id, desk.today()).await? {
        Some(row) => Ok(Some(opened(reads, desk, person, &row).await?)),
        None => Ok(None),
    }
}

/// The same for the person at the desk.
pub async fn find_own(desk: &Desk) -> Result<Option<Open>, Failure> {
    let permit = desk.may(&KeepService).await?;
    let reader = desk.read(&permit);
    let person = own_person(&reader, desk).await?;
    find_of(&reader, desk, &person).await
}

/// Opens a request or changes the one that is open. From today on it is kept for two years.
pub async fn save(desk: &Desk, said: &mut Said) -> Result<(), Failure> {
    let permit = desk.may(&KeepService).await?;
    said.check()?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    keep_in(write.tx(), desk, &person, said.clone()).await?;
    write.commit().await
}

/// The same in a transaction that is there already.
pub(super) async fn keep_in(tx: &Tx, desk: &Desk, person: &StoredPerson, said: Said) -> Result<(), Failure> {
    let today = desk.today();
    let ends = today.plus(KEPT_DAYS);
    match find_of(tx, desk, person).await? {
        Some(open) => {
            let text = Kept { said, answered: open.answered }.to_text()?;
            store::keep(tx, desk.vault(), person, open.id, &text, ends).await
        }
        None => {
            // One that is past its day and waits for the night gives way.
            store::remove(tx, person.id).await?;
            let text = Kept { said, answered: false }.to_text()?;
            store::add(tx, desk.vault(), person, desk.new_id(), &text, (today, ends)).await?;
            let one = Counts { requests: 1, ..Counts::default() };
            store::count(tx, &person.township, today.first_of_quarter(), &one).await
        }
    }
}

/// Ends the request: one step, without a word why. What is left is what is left when it lapses: nothing of the person.
pub async fn end(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&KeepService).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    store::remove(write.tx(), person.id).await?;
    write.commit().await
}

/// The person who was helped says whether it helped: a counter of the township and the quarter. With the request only that
/// there was an answer is kept, so that it is counted once.
pub async fn answer(desk: &Desk, word: &str) -> Result<(), Failure> {
    let permit = desk.may(&KeepService).await?;
    let counts = Counts::answer(word).ok_or_else(|| Failure::input("failure-form"))?;
    let write = desk.write_own(&permit).await?;
    let (tx, today) = (write.tx(), desk.today());
    let person = own_person(tx, desk).await?;
    let row = store::find_of(tx, person.id, today).await?.ok_or_else(Failure::absent)?;
    let open = opened(tx, desk, &person, &row).await?;
    if open.answered || open.standing.helped.is_none() {
        return Err(Failure::new(Kind::Conflict, "service-asked-already"));
    }
    let text = Kept { said: open.said, answered: true }.to_text()?;
    store::keep(tx, desk.vault(), &person, row.id, &text, today.plus(KEPT_DAYS)).await?;
    store::count(tx, &row.township, today.first_of_quarter(), &counts).await?;
    write.commit().await
}

/// Brings the counters from one standing of a request to another, while those of its quarter still move.
pub(super) async fn count_again(tx: &Tx, row: &Row, today: Day, before: &Standing, after: &Standing) -> Result<(), Failure> {
    let quarter = row.since.first_of_quarter();
    let more = after.counts().since(&before.counts());
    if today > open_until(quarter) || more == Counts::default() {
        return Ok(());
    }
    store::count(tx, &row.township, quarter, &more).await
}
