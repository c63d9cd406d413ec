//! Undoing a correction: the old values come back as a further correction, with its own history.
//!
//! A correction is known by its moment: all its history lines carry the same one. When one of its fields was changed
//! again since, nothing is undone and the person is told.

use super::acts::{CorrectPerson, by, get_own, read_residences, residence_text, residences, settle};
use super::history_view::{BY_THE_PERSON, Change, changes_at};
use super::merging::FIELD;
use super::record::{self, Opened};
use super::roll::By;
use super::store::StoredPerson;
use crate::intake::history::{self, Line};
use crate::placement::acts::CorrectPlacement;
use crate::training::acts::CorrectTraining;
use crate::{placement, training};
use leka_core::Moment;
use leka_platform::db::Tx;
use leka_platform::{Desk, Entry, Failure, Kind};

fn changed_since() -> Failure {
    Failure::new(Kind::Conflict, "people-undo-changed")
}

/// Undoes what was corrected at a moment about one person; gives the moment of the undoing, by which that can be
/// undone in turn.
pub async fn undo(desk: &Desk, id: i64, at: Moment) -> Result<Moment, Failure> {
    let permit = desk.may(&CorrectPerson).await?;
    let mut write = desk.write(&permit).await?;
    let person = get_own(write.tx(), permit.scope(), id).await?;
    let changes = changes_at(write.tx(), id, at).await?;
    if changes.is_empty() {
        return Err(Failure::absent());
    }
    if changes.iter().any(|change| change.field == FIELD) {
        // Two records are parted on a page of their own.
        return Err(Failure::new(Kind::Conflict, "people-undo-not"));
    }
    let of = |noun: &str| changes.iter().filter(|change| change.noun == noun).cloned().collect::<Vec<Change>>();
    let (own, jobs, courses) = (of("person"), of("placement"), of("training_completion"));
    let mut lines = Vec::new();
    if !own.is_empty() {
        lines.extend(undo_person(write.tx(), desk, &person, &own).await?);
    }
    if !jobs.is_empty() {
        desk.may(&CorrectPlacement).await?;
        lines.extend(undo_placements(write.tx(), desk, &person, &jobs).await?);
    }
    if !courses.is_empty() {
        desk.may(&CorrectTraining).await?;
        lines.extend(undo_trainings(write.tx(), &courses).await?);
    }
    if lines.is_empty() {
        // A new record that is withdrawn already: somebody undid it before.
        return Err(changed_since());
    }
    let by = by(desk);
    let now = by.now;
    history::write(write.tx(), &by, lines).await?;
    write.touch([id]).await?;
    write.commit(Entry::of("undone").about(person.pseudonym(desk.vault()), "name contact work")).await?;
    Ok(now)
}

/// The person undoes a correction of their own, in a transaction of the room `my`; gives the moment of the undoing.
/// What somebody else corrected is as absent as what was never corrected.
pub async fn undo_own(tx: &Tx, desk: &Desk, person: &StoredPerson, at: Moment) -> Result<Moment, Failure> {
    let changes = changes_at(tx, person.id, at).await?;
    let own = |change: &Change| change.account == BY_THE_PERSON && change.noun == "person";
    if changes.is_empty() || !changes.iter().all(own) {
        return Err(Failure::absent());
    }
    let lines = undo_person(tx, desk, person, &changes).await?;
    let by = By { account: BY_THE_PERSON, ..by(desk) };
    let now = by.now;
    history::write(tx, &by, lines).await?;
    Ok(now)
}

async fn undo_person(tx: &Tx, desk: &Desk, person: &StoredPerson, changes: &[Change]) -> Result<Vec<Line>, Failure> {
    let vault = desk.vault();
    let mut lines = Vec::new();
    if let Some(home) = changes.iter().find(|change| change.field == "residence") {
        let present = residences(tx, person.id).await?;
        let before = read_residences(&home.old).ok_or_else(|| Failure::new(Kind::Conflict, "people-undo-not"))?;
        if residence_text(&present) != home.new {
            return Err(changed_since());
        }
        lines.push(Line::of("person", person.id, "residence").from_to(&home.new, &home.old));
        for change in changes.iter().filter(|change| matches!(change.field.as_str(), "township" | "village")) {
            lines.push(Line::of("person", person.id, &change.field).from_to(&change.new, &change.old));
        }
        settle(tx, person, &before).await?;
        return Ok(lines);
    }
    // A township that a ledger changed has no residence line: it is corrected on its own page.
    if changes.iter().any(|change| change.field == "township") {
        return Err(Failure::new(Kind::Conflict, "people-undo-not"));
    }
    let mut opened = Opened::of(vault, person)?;
    for change in changes {
        let change = change.opened(vault, person)?;
        if opened.text(&change.field) != change.new {
            return Err(changed_since());
        }
        if change.field == "phone" && person.phone_verified {
            return Err(Failure::new(Kind::Conflict, "people-phone-verified"));
        }
        opened.put(&change.field, &change.old)?;
    }
    lines.extend(record::write_fields(tx, vault, person, &opened).await?);
    Ok(lines)
}

async fn undo_placements(tx: &Tx, desk: &Desk, person: &StoredPerson, changes: &[Change]) -> Result<Vec<Line>, Failure> {
    use placement::{acts, rules, started, store};
    let born = person.national_id(desk.vault())?.birth_day();
    let (mut lines, mut turned) = (Vec::new(), Vec::new());
    for before in store::list_of_people(tx, &[person.id]).await? {
        let mine = changes.iter().filter(|change| change.record == before.id);
        let mut after = before.clone();
        // The place of work first: it brings a destination along, which the other line then sets as it was.
        let (places, others): (Vec<&Change>, Vec<&Change>) = mine.partition(|change| change.field == "place");
        for change in places.into_iter().chain(others) {
            if change.field == "recorded" {
                after.withdrawn = true;
                continue;
            }
            if rules::text(&before, &change.field) != change.new {
                return Err(changed_since());
            }
            rules::put(&mut after, &change.field, &change.old)?;
        }
        if after == before {
            continue;
        }
        if !rules::check(&after, born).is_empty() {
            return Err(Failure::new(Kind::Conflict, "people-undo-not"));
        }
        lines.extend(acts::lines(&before, &after));
        acts::write_record(tx, &mut after).await?;
        if after.withdrawn != before.withdrawn {
            turned.push(after);
        }
    }
    // A first day that goes back to what it was is the other record again.
    turned.sort_by_key(|record| !record.withdrawn);
    if let [gone, back] = turned.as_slice()
        && gone.withdrawn
        && !back.withdrawn
        && gone.employer_key == back.employer_key
    {
        started::follow(tx, desk, person, gone.id, back.id).await?;
    }
    Ok(lines)
}

async fn undo_trainings(tx: &Tx, changes: &[Change]) -> Result<Vec<Line>, Failure> {
    use training::{acts, rules, store};
    let mut lines = Vec::new();
    let mut ids: Vec<i64> = changes.iter().map(|change| change.record).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let before = store::find(tx, id).await?.ok_or_else(Failure::absent)?;
        let mut after = before.clone();
        for change in changes.iter().filter(|change| change.record == id) {
            if change.field == "recorded" {
                after.withdrawn = true;
                continue;
            }
            if rules::text(&before, &change.field) != change.new {
                return Err(changed_since());
            }
            rules::put(&mut after, &change.field, &change.old)?;
        }
        if after == before {
            continue;
        }
        lines.extend(acts::lines(&before, &after));
        acts::write_record(tx, &mut after).await?;
    }
    Ok(lines)
}
