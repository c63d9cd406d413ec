//! Once a day and at every start: codes whose time is over go, and registrations that no desk has seen for half a year, with
//! their accounts (WP-23). The journal line says neither how many nor which.

use super::store;
use crate::accounts::acts::close_of_resident;
use crate::daily;
use leka_core::Moment;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Office};
use std::sync::Arc;

/// How long a registration waits for its desk.
pub const KEPT_DAYS: i64 = 180;

/// Throw away what has waited too long.
pub struct TidyPhones;
impl Act for TidyPhones {
    const SPEC: ActSpec = ActSpec { name: "tidy_phones", room: "phones", changes: true };
}

/// Throws away, as of now.
pub async fn tidy(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&TidyPhones).await?;
    let reader = desk.read(&permit);
    let (now, before) = (desk.now(), Moment(desk.now().0 - KEPT_DAYS * 86_400_000));
    if !store::has_over(&reader, now).await? && store::list_before(&reader, before).await?.is_empty() {
        return Ok(());
    }
    let write = desk.write(&permit).await?;
    store::remove_over(write.tx(), now).await?;
    for account in store::list_before(write.tx(), before).await? {
        store::remove(write.tx(), account).await?;
        close_of_resident(write.tx(), account).await?;
    }
    write.commit(Entry::of("")).await
}

/// Starts the work of every day.
pub fn start(office: &Arc<Office>) {
    daily::start(office, "codes and registrations that waited too long are thrown away", |desk| Box::pin(tidy(desk)));
}
