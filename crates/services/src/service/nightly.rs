//! Once a day and at every start: a request goes two years after the person's last act (WP-23), and leaves what one leaves that
//! its person ended. Pages do not wait for it: they read by the day. The journal line says neither how many nor whose.

use super::store;
use crate::daily;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Office};
use std::sync::Arc;

/// Take away requests past their last day.
pub struct TidyService;
impl Act for TidyService {
    const SPEC: ActSpec = ActSpec { name: "tidy_service", room: "service", changes: true };
}

/// Purges, as of the desk's day.
pub async fn tidy(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyService).await?;
    if store::list_past(&desk.read(&permit), desk.today()).await?.is_empty() {
        return Ok(());
    }
    let write = desk.write(&permit).await?;
    for person in store::list_past(write.tx(), desk.today()).await? {
        store::remove(write.tx(), person).await?;
    }
    write.commit(Entry::of("")).await
}

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    daily::start(office, "requests for help past their last day are taken away", |desk| Box::pin(tidy(desk)));
}
