//! Firms that the complaint body has stopped (WP-17). To everybody else it is the stop of any firm: the same state, the same
//! words, its vacancies resting, without author, day or cause. Only the body lifts it; a desk cannot.

use super::acts::follow_organisation;
use super::model::{Organisation, OrganisationState};
use super::{naming, store};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Failure, Kind};

/// The firms that this text names, as ledgers and placements write it: by code or by name, however it is written.
pub async fn named<R: Reads>(reads: &R, name: &str) -> Result<Vec<(i64, String)>, Failure> {
    let all = store::list_firms(reads).await?;
    let is_named = |firm: &Organisation| naming::names(name, (&firm.name, &firm.code));
    Ok(all.into_iter().filter(is_named).map(|firm| (firm.id, firm.name)).collect())
}

/// Stops a firm until the body lifts it: what it has open rests. A second time changes nothing.
pub async fn rest(tx: &Tx, organisation: i64) -> Result<(), Failure> {
    let Some(mut firm) = store::find_organisation(tx, organisation).await? else { return Ok(()) };
    if store::find_rest(tx, organisation).await?.is_some() {
        return Ok(());
    }
    store::add_rest(tx, organisation, firm.state).await?;
    if firm.state == OrganisationState::Active {
        firm.state = OrganisationState::Suspended;
        store::update_organisation(tx, &firm).await?;
        follow_organisation(tx, &firm).await?;
    }
    Ok(())
}

/// The firm is what it was before; it opens its vacancies again one by one, as after every stop.
pub async fn lift(tx: &Tx, organisation: i64) -> Result<(), Failure> {
    let Some(before) = store::find_rest(tx, organisation).await? else { return Ok(()) };
    store::delete_rest(tx, organisation).await?;
    let Some(mut firm) = store::find_organisation(tx, organisation).await? else { return Ok(()) };
    if firm.state == OrganisationState::Suspended && before == OrganisationState::Active {
        firm.state = before;
        store::update_organisation(tx, &firm).await?;
    }
    Ok(())
}

/// Refused while only the body can let the firm go on.
pub(super) async fn may_go_on<R: Reads>(reads: &R, firm: &Organisation) -> Result<(), Failure> {
    match store::find_rest(reads, firm.id).await? {
        Some(_) => Err(Failure::new(Kind::Conflict, "work-stays-stopped")),
        None => Ok(()),
    }
}
