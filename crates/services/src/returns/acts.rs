//! What a firm reports of its people, and its return of a month: made of the firm's own words alone (WP-7, WP-10).

use super::roster_row::Said;
use super::rules::{self, Counts, Group, Reported, Spell, Wages};
use super::{roster, store};
use crate::after::wages;
use crate::keeping::rules::is_proof_over;
use crate::people::purpose;
use crate::people::store::{self as people, Index, StoredPerson};
use crate::work::acts::{find_own, firm_name, get_applied, get_own_organisation, list_applied};
use crate::work::terms::{self, Terms};
use leka_core::{Day, Moment, Month, Name};
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

/// Send the roster of one's own firm, see what was sent, take the last one back.
pub struct SendRoster;
impl Act for SendRoster {
    const SPEC: ActSpec = ActSpec { name: "send_roster", room: "returns", changes: true };
}

/// Take a firm's roster in as a ledger of the county.
pub struct TakeRoster;
impl Act for TakeRoster {
    const SPEC: ActSpec = ActSpec { name: "take_roster", room: "returns", changes: true };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[SeeReturn::SPEC, ReportEnd::SPEC, SendRoster::SPEC, TakeRoster::SPEC];

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

/// Takes away what firms reported of these applications, whose work is kept no longer (WP-23); called by the clock.
pub async fn forget_starts(tx: &Tx, applications: &[i64]) -> Result<(), Failure> {
    store::delete(tx, applications).await
}

/// What the firm reported of an application; `None`: no start.
pub async fn find_reported<R: Reads>(reads: &R, application: i64) -> Result<Option<Reported>, Failure> {
    store::find(reads, application).await
}

/// The same of these applications, as far as firms reported a start.
pub async fn list_reported<R: Reads>(reads: &R, applications: &[i64]) -> Result<Vec<Reported>, Failure> {
    store::list(reads, applications).await
}

/// Takes away what rosters say of somebody who has their record deleted; called by the room `keeping` inside of its transaction.
pub async fn forget(tx: &Tx, index: &Index) -> Result<(), Failure> {
    store::forget(tx, index).await
}

/// Takes away work of rosters that ended before that day and was sent before that moment (WP-23); called by the clock.
pub async fn forget_old(tx: &Tx, ended: Day, sent: Moment) -> Result<usize, Failure> {
    store::forget_old(tx, ended, sent).await
}

/// What a firm's roster says of one person's work, for that person (WP-24).
pub struct Rostered {
    /// The name of the firm.
    pub firm: String,
    pub said: Said,
    pub start: Day,
    pub end: Option<Day>,
}

/// What rosters say of somebody; called for that person's own record.
pub async fn rosters_with<R: Reads>(reads: &R, desk: &Desk, index: &Index) -> Result<Vec<Rostered>, Failure> {
    let mut out = Vec::new();
    for row in store::rosters_with(reads, index).await? {
        let said = roster::open(desk.vault(), &row)?;
        let firm = firm_name(reads, row.organisation).await?;
        out.push(Rostered { firm, said, start: row.start, end: row.end });
    }
    Ok(out)
}

/// One of the return's people whom the firm named in its roster alone.
pub struct Listed {
    index: Index,
    pub spell: Spell,
    /// Masked, or whole in the workbook.
    pub name: String,
    pub said: Said,
}

/// One of the return's people.
pub struct Member {
    pub reported: Reported,
    /// The days of the work: as reported, and as the roster has them.
    pub spell: Spell,
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
    /// Whoever stands in the roster alone and worked in the month; the earliest start first.
    pub listed: Vec<Listed>,
}

impl Return {
    /// Everybody together.
    pub fn counts(&self) -> Counts {
        let listed = self.listed.iter().map(|one| one.spell);
        Counts::of(self.month, self.people.iter().map(|one| one.spell).chain(listed))
    }
    /// How many people there are.
    pub fn len(&self) -> usize {
        self.people.len() + self.listed.len()
    }
    /// Whether nobody is there.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// By sector and kind of contract, as far as the terms and the roster say them.
    pub fn groups(&self) -> Vec<(Group, Counts)> {
        let of = |one: &Member| {
            let contract = one.terms.get("contract");
            let contract = (!contract.is_empty()).then(|| Group::Contract(contract.to_owned()));
            [Some(Group::Sector(terms::sector(one.terms.get("industry")))), contract].into_iter().flatten().collect::<Vec<_>>()
        };
        let of_listed = |one: &Listed| Group::Sector(one.said.sector());
        let all: BTreeSet<Group> = self.people.iter().flat_map(of).chain(self.listed.iter().map(of_listed)).collect();
        let counted = |group: Group| {
            let mine = self.people.iter().filter(|one| of(one).contains(&group)).map(|one| one.spell);
            let listed = self.listed.iter().filter(|one| of_listed(one) == group).map(|one| one.spell);
            let counts = Counts::of(self.month, mine.chain(listed));
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
    let starts = store::list_of_organisation(&reader, own, month.last_day()).await?;
    let (spells, listed) = with_roster(desk, &reader, own, month, &starts).await?;
    // Nobody is paid so long after the last day.
    let over = |one: &Reported| one.end.is_some_and(|end| end.plus(62) < month.first_day());
    let starts: Vec<(Reported, Spell)> =
        starts.into_iter().zip(spells).filter(|(one, spell)| spell.is_in(month) || !over(one)).collect();
    let applied = list_applied(&reader, &starts.iter().map(|(one, _)| one.vacancy).collect::<Vec<_>>()).await?;
    let mut people = Vec::with_capacity(starts.len());
    for (reported, spell) in starts {
        let mut published = applied.get(&reported.vacancy).into_iter().flat_map(|of| &of.published);
        let terms = published.find(|one| one.version == reported.version).ok_or_else(Failure::absent)?.terms.clone();
        people.push(Member { reported, spell, name: String::new(), terms, wages: Wages::default() });
    }
    let of: Vec<(&Reported, &Terms)> = people.iter().map(|one| (&one.reported, &one.terms)).collect();
    let days = wages::of_return(&reader, &of, month).await?;
    for (one, days) in people.iter_mut().zip(days) {
        for day in days {
            one.wages.add(day.paid.is_some(), day.fen);
        }
    }
    people.retain(|one| one.spell.is_in(month) || one.wages.due > 0);
    Ok(Some((reader, Return { month, firm: firm.name, code: firm.code, people, listed })))
}

/// The days of each reported start with what the roster says of the same work, and the work that stands in the roster alone, so
/// that one person is counted once. Two rows are of one person if their keyed look-up values are the same: what the firm
/// reported after an offer is of somebody whom it knows, and no other record is looked at.
async fn with_roster(
    desk: &Desk,
    reader: &Reader,
    own: i64,
    month: Month,
    starts: &[Reported],
) -> Result<(Vec<Spell>, Vec<Listed>), Failure> {
    let mut spells: Vec<Spell> = starts.iter().map(Reported::spell).collect();
    let rows = store::roster_of(reader, own).await?;
    if rows.is_empty() {
        return Ok((spells, Vec::new()));
    }
    let indexes = people::indexes_of(reader, &starts.iter().map(|one| one.person).collect::<Vec<_>>()).await?;
    let mut reported: HashMap<Index, Vec<usize>> = HashMap::new();
    for (at, start) in starts.iter().enumerate() {
        if let Some(index) = indexes.get(&start.person) {
            reported.entry(*index).or_default().push(at);
        }
    }
    let mut of_person: BTreeMap<Index, Vec<&store::Row>> = BTreeMap::new();
    for row in &rows {
        of_person.entry(row.index).or_default().push(row);
    }
    let mut listed = Vec::new();
    for (index, rows) in of_person {
        let days: Vec<Spell> = rows.iter().map(|row| Spell { start: row.start, end: row.end }).collect();
        for (spell, at) in rules::pieces(&days) {
            let same = reported.get(&index).into_iter().flatten().find(|start| spells[**start].meets(&spell));
            match same {
                Some(start) => spells[*start] = spells[*start].said_twice(&spell),
                None if spell.is_in(month) => {
                    let said = roster::open(desk.vault(), rows[at])?;
                    listed.push(Listed { index, spell, name: masked(&said.name), said });
                }
                None => {}
            }
        }
    }
    listed.sort_by(|one, two| (one.spell, &one.said.number).cmp(&(two.spell, &two.said.number)));
    Ok((spells, listed))
}

/// A name as it stands on pages.
fn masked(name: &str) -> String {
    Name::parse(name).map(|name| name.masked()).unwrap_or_default()
}

/// The return of a month; its people have no names yet ([`mask_names`]). `None`: the account acts for no firm.
pub async fn open_return(desk: &Desk, month: Month) -> Result<Option<Return>, Failure> {
    let permit = desk.may(&SeeReturn).await?;
    Ok(read(desk, &permit, month).await?.map(|(_, found)| found))
}

/// Puts masked names to those who are shown.
pub async fn mask_names(desk: &Desk, shown: &mut [Member]) -> Result<(), Failure> {
    let permit = desk.may(&SeeReturn).await?;
    let persons: Vec<i64> = shown.iter().map(|one| one.reported.person).collect();
    let names = people::masked_names(&desk.read(&permit), desk.vault(), &persons).await?;
    for one in shown {
        one.name = names.get(&one.reported.person).cloned().unwrap_or_default();
    }
    Ok(())
}

/// The same with whole names, for the workbook: each person is in the journal before this returns (SEC-29). These are the firm's
/// own people as it named them itself, so they are no openings that stop an account (WP-27); there are so many at most (SEC-27).
pub async fn open_with_names(desk: &Desk, month: Month) -> Result<Return, Failure> {
    let desk = &Desk { purpose: purpose::RETURN.to_owned(), ..desk.clone() };
    let permit = desk.may(&SeeReturn).await?;
    let (reader, mut found) = read(desk, &permit, month).await?.ok_or_else(Failure::absent)?;
    if found.len() > MOST_NAMED {
        return Err(Failure::new(Kind::Conflict, "returns-too-many").arg("most", MOST_NAMED));
    }
    let mut pseudonyms = Vec::new();
    let persons: Vec<i64> = found.people.iter().map(|one| one.reported.person).collect();
    let known: HashMap<i64, StoredPerson> =
        people::list_by_id(&reader, &persons).await?.into_iter().map(|person| (person.id, person)).collect();
    for one in &mut found.people {
        let person = known.get(&one.reported.person).ok_or_else(Failure::absent)?;
        one.name = person.name(desk.vault())?.secret().to_owned();
        pseudonyms.push(person.pseudonym(desk.vault()));
    }
    for one in &mut found.listed {
        one.name.clone_from(&one.said.name);
    }
    // Whoever has a record sees the look there; nothing that the firm gets depends on it.
    let indexes: Vec<Index> = found.listed.iter().map(|one| one.index).collect();
    let known = people::list_by_index(&reader, &indexes).await?;
    pseudonyms.extend(known.iter().map(|person| person.pseudonym(desk.vault())));
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
