//! What a firm reports of its people, and its return of a month: made of the firm's own words alone (WP-7, WP-10).

use super::rules::{self, Counts, Group, Reported, Wages};
use super::store;
use crate::after::wages;
use crate::keeping::rules::is_proof_over;
use crate::people::store as people;
use crate::work::acts::{find_own, get_applied, get_own_organisation};
use crate::work::terms::{self, Terms};
use leka_core::{Day, Month};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind, Permit, Reader};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// See the return of one's own firm, and fetch it; with names each person is recorded.
pub struct SeeReturn;
impl Act for SeeReturn {
    const SPEC: ActSpec = ActSpec { name: "see_return", room: "returns", changes: true };
}

/// Report the last day of somebody whose start one's own firm reported.
pub struct ReportEnd;
impl Act for ReportEnd {
    const SPEC: ActSpec = ActSpec { name: "report_end", room: "returns", changes: true };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[SeeReturn::SPEC, ReportEnd::SPEC];

/// The most people of one workbook (SEC-27).
pub const MOST_NAMED: usize = 500;

/// Keeps what a firm says of a start; called by the room `offers` inside of its transaction.
pub async fn keep_start(tx: &Tx, own: &Reported) -> Result<(), Failure> {
    store::add(tx, own).await
}

/// Takes away what firms reported of work whose last day they reported, three years after that day; gives how many (WP-23).
pub async fn forget_over(tx: &Tx, today: Day) -> Result<usize, Failure> {
    let mut over = store::list_ended(tx).await?;
    over.retain(|(_, ended)| is_proof_over(*ended, today));
    store::delete(tx, &over.iter().map(|(application, _)| *application).collect::<Vec<_>>()).await?;
    Ok(over.len())
}

/// What the firm reported of an application; `None`: no start.
pub async fn find_reported<R: Reads>(reads: &R, application: i64) -> Result<Option<Reported>, Failure> {
    store::find(reads, application).await
}

/// One of the return's people.
pub struct Member {
    pub reported: Reported,
    /// Masked, or whole in the workbook.
    pub name: String,
    /// The terms with which the work began: trade, pay and contract as the firm published them.
    pub terms: Terms,
    pub wages: Wages,
}

/// The return of a firm for one month.
pub struct Return {
    pub month: Month,
    pub firm: String,
    pub code: String,
    /// Whoever worked in the month, or has a pay day in it; the earliest start first.
    pub people: Vec<Member>,
}

impl Return {
    /// Everybody together.
    pub fn counts(&self) -> Counts {
        Counts::of(self.month, self.people.iter().map(|one| &one.reported))
    }
    /// By sector and kind of contract, as far as the terms say them.
    pub fn groups(&self) -> Vec<(Group, Counts)> {
        let of = |one: &Member| {
            let contract = one.terms.get("contract");
            let contract = (!contract.is_empty()).then(|| Group::Contract(contract.to_owned()));
            [Some(Group::Sector(terms::sector(one.terms.get("industry")))), contract].into_iter().flatten().collect::<Vec<_>>()
        };
        let all: BTreeSet<Group> = self.people.iter().flat_map(of).collect();
        let counted = |group: Group| {
            let mine = self.people.iter().filter(|one| of(one).contains(&group)).map(|one| &one.reported);
            let counts = Counts::of(self.month, mine);
            (group, counts)
        };
        all.into_iter().map(counted).collect()
    }
    /// Pay days of everybody.
    pub fn wages(&self) -> Wages {
        Wages::sum(self.people.iter().map(|one| one.wages))
    }
}

/// The month that is asked for; the last ended one if none is.
pub fn month_of(desk: &Desk, wanted: Option<&str>) -> Result<Month, Failure> {
    let text = wanted.map_or_else(|| rules::months(desk.today())[0].to_string(), str::to_owned);
    rules::find_month(&text, desk.today()).ok_or_else(Failure::absent)
}

/// Everything but the names. `None`: the account acts for no firm.
async fn read(desk: &Desk, permit: &Permit<SeeReturn>, month: Month) -> Result<Option<(Reader, Return)>, Failure> {
    let reader = desk.read(permit);
    let Some(own) = find_own(&reader, desk).await? else { return Ok(None) };
    let firm = get_own_organisation(&reader, desk, permit, own).await?;
    let mut published: HashMap<i64, BTreeMap<i64, Terms>> = HashMap::new();
    let mut people = Vec::new();
    for reported in store::list_of_organisation(&reader, own, month.last_day()).await? {
        // Nobody is paid so long after the last day.
        if reported.end.is_some_and(|end| end.plus(62) < month.first_day()) {
            continue;
        }
        let versions = match published.entry(reported.vacancy) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                let applied = get_applied(&reader, reported.vacancy).await?;
                new.insert(applied.published.into_iter().map(|one| (one.version, one.terms)).collect())
            }
        };
        let terms = versions.get(&reported.version).cloned().ok_or_else(Failure::absent)?;
        let mut wages = Wages::default();
        for day in wages::of_return(&reader, &reported, &terms, month).await? {
            wages.add(day.paid.is_some(), day.fen);
        }
        if reported.is_in(month) || wages.due > 0 {
            people.push(Member { reported, name: String::new(), terms, wages });
        }
    }
    Ok(Some((reader, Return { month, firm: firm.name, code: firm.code, people })))
}

/// The return of a month with masked names; `None`: the account acts for no firm.
pub async fn open_return(desk: &Desk, month: Month) -> Result<Option<Return>, Failure> {
    let permit = desk.may(&SeeReturn).await?;
    let Some((reader, mut found)) = read(desk, &permit, month).await? else { return Ok(None) };
    let persons: Vec<i64> = found.people.iter().map(|one| one.reported.person).collect();
    let names = people::masked_names(&reader, desk.vault(), &persons).await?;
    for one in &mut found.people {
        one.name = names.get(&one.reported.person).cloned().unwrap_or_default();
    }
    Ok(Some(found))
}

/// The same with whole names, for the workbook: each person is in the journal before this returns (SEC-29). These are the firm's
/// own people as it named them itself, so they are no openings that stop an account (WP-27); there are so many at most (SEC-27).
pub async fn open_with_names(desk: &Desk, month: Month) -> Result<Return, Failure> {
    let permit = desk.may(&SeeReturn).await?;
    let (reader, mut found) = read(desk, &permit, month).await?.ok_or_else(Failure::absent)?;
    if found.people.len() > MOST_NAMED {
        return Err(Failure::new(Kind::Conflict, "returns-too-many").arg("most", MOST_NAMED));
    }
    let mut pseudonyms = Vec::new();
    for one in &mut found.people {
        let person = people::find(&reader, one.reported.person).await?.ok_or_else(Failure::absent)?;
        one.name = person.name(desk.vault())?.secret().to_owned();
        pseudonyms.push(person.pseudonym(desk.vault()));
    }
    pseudonyms.sort();
    pseudonyms.dedup();
    desk.record_looks(&permit, "work", pseudonyms).await?;
    Ok(found)
}

/// What the firm reported of somebody: the title of the work, the masked name, the days.
pub struct Ending {
    pub reported: Reported,
    pub title: String,
    pub name: String,
}

/// A start that one's own firm reported; any other is absent (SEC-15).
async fn get_own<R: Reads>(reads: &R, desk: &Desk, application: i64) -> Result<Reported, Failure> {
    let own = find_own(reads, desk).await?;
    let found = store::find(reads, application).await?;
    found.filter(|found| own == Some(found.organisation)).ok_or_else(Failure::absent)
}

/// Somebody whose last day can be reported.
pub async fn open_end(desk: &Desk, application: i64) -> Result<Ending, Failure> {
    let permit = desk.may(&ReportEnd).await?;
    let reader = desk.read(&permit);
    let reported = get_own(&reader, desk, application).await?;
    let names = people::masked_names(&reader, desk.vault(), &[reported.person]).await?;
    let title = get_applied(&reader, reported.vacancy).await?.vacancy.listed.title;
    Ok(Ending { reported, title, name: names.get(&reported.person).cloned().unwrap_or_default() })
}

/// The firm says which day was the last, or takes that back (`None`). It stands in the firm's own return and moves no record of
/// the work: that is ended by its worker or corrected by a desk.
pub async fn report_end(desk: &Desk, application: i64, end: Option<Day>) -> Result<(), Failure> {
    let permit = desk.may(&ReportEnd).await?;
    let write = desk.write(&permit).await?;
    let reported = get_own(write.tx(), desk, application).await?;
    if end.is_some_and(|end| end > desk.today()) {
        return Err(Failure::input("my-work-later").at("day"));
    }
    if end.is_some_and(|end| end < reported.start) {
        return Err(Failure::input("people-days-order").at("day"));
    }
    let person = people::find(write.tx(), reported.person).await?.ok_or_else(Failure::absent)?;
    store::set_end(write.tx(), application, end).await?;
    write.commit(Entry::of("ended").about(person.pseudonym(desk.vault()), "work")).await
}
