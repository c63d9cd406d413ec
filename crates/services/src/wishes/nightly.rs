//! Once a day and at every start: what was kept for two years after the person's last word goes (WP-23). Pages do not wait
//! for it: they read by the day. The journal line says neither how many nor whose.

use super::store;
use crate::daily;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Office};
use std::sync::Arc;

/// Take away wishes past their last day.
pub struct TidyWishes;
impl Act for TidyWishes {
    const SPEC: ActSpec = ActSpec { name: "tidy_wishes", room: "wishes", changes: true };
}

/// Purges, as of the desk's day.
pub async fn tidy(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyWishes).await?;
    if !store::any_past(&desk.read(&permit), desk.today()).await? {
        return Ok(());
    }
    let write = desk.write(&permit).await?;
    store::purge(write.tx(), desk.today()).await?;
    write.commit(Entry::of("")).await
}

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    daily::start(office, "wishes past their last day are taken away", |desk| Box::pin(tidy(desk)));
}
