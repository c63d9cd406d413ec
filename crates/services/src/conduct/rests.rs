//! Firms whose vacancies rest (WP-17): a worker's answer, or a member of the body at their own motion, notes a firm; the work
//! of the night puts it in force, so that nothing happens at the moment of answering; two members lift it (SEC-19).
//!
//! The notes stand in the body's own database. The main one learns that a firm is stopped, without who, when and why; the
//! line that the night leaves in the journal is the same every day.

use super::holds::member;
use super::store::{self, Rest};
use super::{RestAtNight, RestFirm, calls, heads, hear, rules};
use crate::daily::Job;
use crate::work::rests as firms;
use leka_core::Day;
use leka_platform::db::Tx;
use leka_platform::{Desk, Entry, Failure, Kind};

/// A firm by number and name.
pub type Firm = (i64, String);

fn conflict(message: &str) -> Failure {
    Failure::new(Kind::Conflict, message)
}

/// Notes a firm; one that is noted already stays as it is, but for a wish to lift it, which is over.
pub(super) async fn note(tx: &Tx, firm: &Firm, today: Day, by: &str) -> Result<(), Failure> {
    let known = store::list_rests(tx).await?.into_iter().find(|rest| rest.organisation == firm.0);
    let fresh = || Rest {
        organisation: firm.0,
        name: firm.1.clone(),
        made: today,
        by: by.to_owned(),
        in_force: false,
        asked_by: None,
        asked_name: String::new(),
    };
    let rest = known.map_or_else(fresh, |known| Rest { asked_by: None, asked_name: String::new(), ..known });
    store::put_rest(tx, &rest).await
}

/// What rests or will.
pub async fn list(desk: &Desk) -> Result<Vec<Rest>, Failure> {
    let permit = desk.may(&RestFirm).await?;
    store::list_rests(&desk.read_cases(&permit)?).await
}

/// A member notes the firms with this name. There has to be one, so that a slip of the hand is found.
pub async fn rest(desk: &Desk, name: &str) -> Result<(), Failure> {
    let permit = desk.may(&RestFirm).await?;
    let (_, by) = member(desk)?;
    let name = rules::needed(name, rules::LINE, "firm")?;
    let found = firms::named(&desk.read(&permit), &name).await?;
    if found.is_empty() {
        return Err(Failure::input("conduct-rest-nobody").at("firm"));
    }
    let write = desk.write_cases(&permit).await?;
    for firm in &found {
        note(write.tx(), firm, desk.today(), &by).await?;
    }
    write.commit().await
}

/// The note as it is now: read where it is written, so that of two members at the same moment the second sees what the first did.
async fn noted(tx: &Tx, organisation: i64) -> Result<Rest, Failure> {
    let found = store::list_rests(tx).await?.into_iter().find(|rest| rest.organisation == organisation);
    found.ok_or_else(|| conflict("conduct-done-already"))
}

/// One member asks to lift it; nothing changes yet.
pub async fn ask(desk: &Desk, organisation: i64) -> Result<(), Failure> {
    let permit = desk.may(&RestFirm).await?;
    let (own, name) = member(desk)?;
    let write = desk.write_cases(&permit).await?;
    let rest = noted(write.tx(), organisation).await?;
    if rest.asked_by.is_some() {
        return Err(conflict("conduct-lift-asked"));
    }
    store::put_rest(write.tx(), &Rest { asked_by: Some(own), asked_name: name, ..rest }).await?;
    write.commit().await
}

/// Whoever asked, or another member, says no: it goes on.
pub async fn keep(desk: &Desk, organisation: i64) -> Result<(), Failure> {
    let permit = desk.may(&RestFirm).await?;
    let write = desk.write_cases(&permit).await?;
    let rest = noted(write.tx(), organisation).await?;
    if rest.asked_by.is_none() {
        return Err(conflict("conduct-done-already"));
    }
    store::put_rest(write.tx(), &Rest { asked_by: None, asked_name: String::new(), ..rest }).await?;
    write.commit().await
}

/// Another member than the one who asked lifts it. Both transactions are open meanwhile (the main one first, as everywhere), so
/// that an answer of a worker comes before and cancels the wish, or after and notes the firm anew.
pub async fn lift(desk: &Desk, organisation: i64) -> Result<(), Failure> {
    let permit = desk.may(&RestFirm).await?;
    let (own, _) = member(desk)?;
    let write = desk.write(&permit).await?;
    let cases = desk.write_cases(&permit).await?;
    match noted(cases.tx(), organisation).await?.asked_by {
        None => return Err(conflict("conduct-lift-not-asked")),
        Some(asked) if asked == own => return Err(conflict("conduct-lift-second")),
        Some(_) => {}
    }
    firms::lift(write.tx(), organisation).await?;
    store::delete_rest(cases.tx(), organisation).await?;
    // Ended in between, the note is still there and is lifted once more.
    write.commit(Entry::of("")).await?;
    cases.commit().await
}

/// The work of the night: what was noted since is put in force, what the body keeps no longer goes, the head of the journal is
/// handed over. The journal has one empty line each night, whether or not there was anything.
pub async fn put_in_force(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&RestAtNight).await?;
    let write = desk.write(&permit).await?;
    let cases = desk.write_cases(&permit).await?;
    for rest in store::list_rests(cases.tx()).await?.into_iter().filter(|rest| !rest.in_force) {
        firms::rest(write.tx(), rest.organisation).await?;
        store::put_rest(cases.tx(), &Rest { in_force: true, ..rest }).await?;
    }
    write.commit(Entry::of("")).await?;
    cases.commit().await?;
    calls::purge(desk).await?;
    hear::purge(desk).await?;
    heads::hand_over(desk).await
}

/// The work of every day.
pub const JOB: Job =
    Job { from: 0, name: "what was noted for the night is put in force", work: |desk| Box::pin(put_in_force(desk)) };
