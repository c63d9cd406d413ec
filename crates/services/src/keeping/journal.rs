//! The journal is kept three years (WP-23). Each night the entries that are older go, in portions; each portion leaves a checkpoint
//! in the chain and is a transaction of its own. Why it is so: docs/decisions/0034-what-is-kept-too-long.md.
//!
//! Nothing goes that the complaint body has not witnessed (SEC-31), and nothing while the chain is broken: what was tampered with
//! stays to be looked at.

use crate::daily::Job;
use leka_platform::journal::{self, cut, heads};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure};

/// Take away entries of the journal that are older than they are kept.
pub struct CutJournal;
impl Act for CutJournal {
    const SPEC: ActSpec = ActSpec { name: cut::ACT, room: "keeping", changes: true };
}

/// The most entries of one portion, and the most portions of one night.
const PORTION: u64 = 10_000;
const PORTIONS: usize = 50;

/// The work of a night. Leaves one line at least, whether or not there was something to do.
pub async fn run(desk: &Desk) -> Result<usize, Failure> {
    in_portions(desk, PORTION).await
}

/// The same with portions of another size; gives how many portions went.
pub(super) async fn in_portions(desk: &Desk, most: u64) -> Result<usize, Failure> {
    let permit = desk.may(&CutJournal).await?;
    let since = cut::kept_since(desk.today());
    let oldest = cut::oldest(&desk.read(&permit)).await?;
    let mut witnessed = heads::witnessed(&heads::of(&desk.office).await?);
    let due = oldest.is_some_and(|(seq, at)| at < since && seq <= witnessed);
    if due && let Some(broken) = journal::verify_office(&desk.office).await?.broken {
        tracing::error!(what = broken.what, entry = broken.seq, "the journal is broken and is not cut");
        witnessed = 0;
    }
    let mut done = 0;
    while done < PORTIONS {
        let write = desk.write(&permit).await?;
        match cut::cut(write.tx(), since, witnessed, most).await? {
            Some(cut) => write.commit(Entry::of(cut.detail())).await?,
            None if done == 0 => return write.commit(Entry::of("")).await.map(|()| 0),
            None => break,
        }
        done += 1;
    }
    desk.office.db.checkpoint().await?;
    Ok(done)
}

/// The work of every day.
pub const JOB: Job = Job {
    from: 0,
    name: "the journal of more than three years ago goes",
    work: |desk| Box::pin(async move { run(desk).await.map(drop) }),
};
