//! One invented application with its offer for the demo's resident, made through the acts of this room.

use super::acts::{ask_in, is_asked, load};
use super::answers::offer_in;
use super::model::Held;
use super::store;
use crate::people::store as people;
use crate::work::store as work;
use leka_platform::db::stored_day;
use leka_platform::{Failure, Write};

/// The person asks for a vacancy of that firm, and the firm offers it. Nothing happens where there is no such vacancy.
pub async fn make(write: &Write, person: i64, organisation: i64) -> Result<(), Failure> {
    let (tx, desk) = (write.tx(), write.desk());
    let Some(person) = people::find(tx, person).await? else { return Ok(()) };
    let mut open = work::list_open(tx, organisation).await?;
    open.retain(|vacancy| vacancy.terms_version > 0 && vacancy.shown_until >= desk.today());
    open.sort_by_key(|vacancy| vacancy.id);
    for vacancy in open {
        // Too young for it, or over since: the next one.
        let Ok(id) = ask_in(tx, desk, &person, vacancy.id, true).await else { continue };
        let Some(row) = store::find(tx, id).await?.filter(is_asked) else { continue };
        let loaded = load(tx, desk, row).await?;
        if let Held::Asked(asked) = loaded.held.clone() {
            let expires = desk.today().plus(loaded.times.stands + 5);
            // Not before the day that the terms name.
            let named = stored_day(vacancy.listed.begin_day)?;
            let begin = named.max(expires.plus(loaded.times.cooling_days()));
            offer_in(tx, desk, &loaded, asked, begin, expires).await?;
        }
        return Ok(());
    }
    Ok(())
}
