//! Once a day and at every start: applications past their last day are closed, closed ones are purged so many days after
//! the printed expiry (WP-3). Pages do not wait for it: they show by the day. The journal line stands there every day, and
//! says neither how many nor which: a line only when there was something would tell that somebody chose (WP-10).

use super::acts::{Loaded, load_all};
use super::model::{CLOSED, Held, Row};
use super::{rules, store};
use crate::daily::Job;
use leka_platform::db::Tx;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Reader};

/// Close what is over, and take away what was closed long enough.
pub struct TidyOffers;
impl Act for TidyOffers {
    const SPEC: ActSpec = ActSpec { name: "tidy_offers", room: "offers", changes: true };
}

/// Applications that are read in one go; between two portions pages have their turn.
const PORTION: u64 = 100;

/// What the day does to an application that is over.
struct Over {
    /// The row as it is closed; `None`: it is.
    close: Option<Row>,
    purge: bool,
}

fn over(desk: &Desk, loaded: &Loaded) -> Option<Over> {
    let Held::Closed(closed) = &loaded.held else { return None };
    let close = (loaded.row.state != CLOSED).then(|| Row::from(closed));
    let purge = desk.today() > rules::kept_until(closed, &loaded.versions, &loaded.times);
    (close.is_some() || purge).then_some(Over { close, purge })
}

/// The numbers of all with which something is to be done.
async fn list_over(reader: &Reader, desk: &Desk) -> Result<Vec<i64>, Failure> {
    let (mut found, mut after) = (Vec::new(), 0);
    loop {
        let portion = store::list_to_tidy(reader, after, PORTION).await?;
        let Some(last) = portion.last() else { return Ok(found) };
        after = last.id;
        let loaded = load_all(reader, desk, portion).await?;
        found.extend(loaded.iter().filter(|one| over(desk, one).is_some()).map(|one| one.row.id));
    }
}

/// Closes and purges those of these that are over. They are read again here, by the same rule: a worker, a firm or new terms
/// may have moved one since it was found.
pub(super) async fn end(tx: &Tx, desk: &Desk, found: &[i64]) -> Result<(), Failure> {
    let mut gone = Vec::new();
    for loaded in load_all(tx, desk, store::list_by_number(tx, found).await?).await? {
        let Some(Over { close, purge }) = over(desk, &loaded) else { continue };
        if let Some(closed) = close {
            store::close(tx, &closed).await?;
        }
        if purge {
            gone.push(loaded.row.id);
        }
    }
    store::purge(tx, &gone).await
}

/// Closes and purges, as of the desk's day. What is over is looked for before the writer is taken.
pub async fn tidy(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyOffers).await?;
    let found = list_over(&desk.read(&permit), desk).await?;
    let write = desk.write(&permit).await?;
    end(write.tx(), desk, &found).await?;
    write.commit(Entry::of("")).await
}

/// The work of every day.
pub const JOB: Job =
    Job { from: 0, name: "applications past their last day are closed and purged", work: |desk| Box::pin(tidy(desk)) };
