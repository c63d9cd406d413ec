//! Who travels with a team: the list that its firm prints for the leader. It opens when the last time to think has ended, by the
//! days printed on the offers, and holds whoever said yes and has not taken it back. Somebody who withdraws is not on it any
//! more; nothing tells that they were (WP-3, WP-10).

use super::acts::load_all;
use super::answers::SeeApplicants;
use super::rules::Seen;
use super::store;
use crate::accounts::looks;
use crate::people::purpose;
use crate::people::store as people;
use crate::teams;
use crate::teams::model::Team;
use leka_core::Day;
use leka_platform::{Desk, Failure};

/// One who travels: no number, nothing but what the leader needs.
pub struct Traveller {
    pub name: String,
    /// Only if the person lets the firm see it.
    pub phone: Option<String>,
}

/// A team's list.
pub struct Travellers {
    pub team: Team,
    /// It opens on that day; until then nobody is named.
    pub opens: Option<Day>,
    pub people: Vec<Traveller>,
}

/// Opens the list of a team of one's own firm: each look is in the journal before this returns (SEC-29), and counted (WP-27).
pub async fn open(desk: &Desk, team: i64) -> Result<Travellers, Failure> {
    let desk = &Desk { purpose: purpose::TRAVELLERS.to_owned(), ..desk.clone() };
    let permit = desk.may(&SeeApplicants).await?;
    let reader = desk.read(&permit);
    let team = teams::acts::get_own(&reader, desk, team).await?;
    let (mut known_by, mut going): (Option<Day>, _) = (None, Vec::new());
    for loaded in load_all(&reader, desk, store::list_of_team(&reader, team.id).await?).await? {
        known_by = known_by.max(loaded.known_by());
        if let Some(Seen::Accepted { .. } | Seen::Started { .. }) = loaded.seen(desk) {
            going.push((loaded.row.person, loaded.row.with_phone));
        }
    }
    let of = teams::acts::work_for(&reader, desk, team.vacancy).await?;
    let journey = team.journey().ok_or_else(Failure::absent)?;
    let opens = teams::rules::list_opens(journey, &of.times, known_by).filter(|day| *day > desk.today());
    if opens.is_some() {
        return Ok(Travellers { team, opens, people: Vec::new() });
    }
    let (mut pseudonyms, mut found) = (Vec::new(), Vec::new());
    for (person, with_phone) in going {
        let person = people::find(&reader, person).await?.ok_or_else(Failure::absent)?;
        pseudonyms.push(person.pseudonym(desk.vault()));
        found.push((person, with_phone));
    }
    looks::record(desk, &permit, "application", pseudonyms).await?;
    let mut travellers = Vec::new();
    for (person, with_phone) in found {
        let phone = if with_phone { person.phone(desk.vault())? } else { None };
        let name = person.name(desk.vault())?.secret().to_owned();
        travellers.push(Traveller { name, phone: phone.map(|phone| phone.secret().to_owned()) });
    }
    // By name: the order of answers is nobody's business.
    travellers.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Travellers { team, opens: None, people: travellers })
}
