//! Once a day and at every start: applications past their last day are closed, closed ones are purged so many days after
//! the printed expiry (WP-3). Pages do not wait for it: they show by the day. The journal line stands there every day, and
//! says neither how many nor which: a line only when there was something would tell that somebody chose (WP-10).

use super::acts::{Loaded, load};
use super::model::{CLOSED, Held, Row};
use super::{rules, store};
use crate::daily::Job;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure};

/// Close what is over, and take away what was closed long enough.
pub struct TidyOffers;
impl Act for TidyOffers {
    const SPEC: ActSpec = ActSpec { name: "tidy_offers", room: "offers", changes: true };
}

/// Closes and purges, as of the desk's day.
pub async fn tidy(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyOffers).await?;
    let write = desk.write(&permit).await?;
    let mut over = Vec::new();
    for row in store::list_to_tidy(write.tx()).await? {
        let loaded = load(write.tx(), desk, row).await?;
        let Loaded { row, held: Held::Closed(closed), versions, times, .. } = loaded else { continue };
        if row.state != CLOSED {
            store::close(write.tx(), &Row::from(&closed)).await?;
        }
        if desk.today() > rules::kept_until(&closed, &versions, &times) {
            over.push(row.id);
        }
    }
    store::purge(write.tx(), &over).await?;
    write.commit(Entry::of("")).await
}

/// The work of every day.
pub const JOB: Job =
    Job { from: 0, name: "applications past their last day are closed and purged", work: |desk| Box::pin(tidy(desk)) };
