//! The body as an outside holder of the journal's heads (SEC-31): each night hands the present head over to the body's own
//! database; a member prints the latest, puts the paper away elsewhere, and says so. From then on nobody can write the journal
//! anew without its showing, and what is older than three years may go up to there (WP-23).
//!
//! Nothing of a case is in it, and no key is needed.

use super::{RestAtNight, WitnessJournal, done_already};
use leka_platform::journal::cut;
use leka_platform::journal::heads::{self, Held};
use leka_platform::vault::hex;
use leka_platform::{Desk, Failure};

/// How many heads that were put away the page shows.
const SHOWN: usize = 12;

/// The work of the night: hands the present head over, and takes away those of which nothing is compared any more.
pub(super) async fn hand_over(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&RestAtNight).await?;
    let Some(head) = heads::present(&desk.read(&permit)).await? else { return Ok(()) };
    let cases = desk.write_cases(&permit).await?;
    heads::hand_over(cases.tx(), &head).await?;
    heads::prune(cases.tx(), cut::kept_from(desk.today())).await?;
    cases.commit().await
}

/// What the body holds.
pub struct Heads {
    /// The latest head, if nobody has put it away yet.
    pub fresh: Option<Held>,
    /// Those that were put away, the latest first.
    pub away: Vec<Held>,
}

/// The heads that the body holds.
pub async fn list(desk: &Desk) -> Result<Heads, Failure> {
    let permit = desk.may(&WitnessJournal).await?;
    let all = heads::list(&desk.read_cases(&permit)?).await?;
    let fresh = all.first().filter(|one| one.seen.is_none()).cloned();
    Ok(Heads { fresh, away: all.into_iter().filter(|one| one.seen.is_some()).take(SHOWN).collect() })
}

/// The head that was printed is put away outside of this machine.
pub async fn witness(desk: &Desk, seq: i64) -> Result<(), Failure> {
    let permit = desk.may(&WitnessJournal).await?;
    let cases = desk.write_cases(&permit).await?;
    if !heads::witness(cases.tx(), seq, desk.today(), desk.who.name()).await? {
        return Err(done_already());
    }
    cases.commit().await
}

/// The hash as it is printed: groups of eight signs.
pub fn grouped(head: &Held) -> String {
    let text = hex(&head.hash);
    text.as_bytes().chunks(8).map(|part| String::from_utf8_lossy(part).into_owned()).collect::<Vec<_>>().join(" ")
}
