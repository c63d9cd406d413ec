//! What the desk of the person's own township sees and does: open requests by day, masked; one of them opened for a stated
//! purpose; contacts and help, which are facts about the service (WP-13). Nobody else sees that somebody asked.

use super::acts::{Open, ServePerson, count_again, opened};
use super::model::{CONTACTED, HELPED, HELPS};
use super::rules::{Clock, Standing, due};
use super::store::{self, Given, Row};
use crate::accounts::looks;
use crate::people::acts::get_own;
use crate::people::store::{self as people, StoredPerson};
use leka_core::Day;
use leka_platform::db::Reads;
use leka_platform::{Desk, Entry, Failure, Kind, Permit, Scope, Write};
use std::collections::HashMap;

/// What the journal says was shown or written. People's pages leave these lines out for other desks (`people::history_view`).
pub const GROUP: &str = "service";

/// One line of the list.
pub struct Line {
    pub id: i64,
    /// Masked.
    pub name: String,
    pub standing: Standing,
}

/// Open requests of the own township, the oldest first: number, person, how it stands.
async fn open_here(desk: &Desk) -> Result<Vec<(i64, StoredPerson, Standing)>, Failure> {
    let permit = desk.may(&ServePerson).await?;
    let reader = desk.read(&permit);
    let rows = store::list_open(&reader, permit.scope(), desk.today()).await?;
    let asked: Vec<i64> = rows.iter().map(|row| row.person).collect();
    // One open request per person.
    let mut people: HashMap<i64, StoredPerson> =
        people::list_by_id(&reader, &asked).await?.into_iter().map(|person| (person.id, person)).collect();
    let mut here: Vec<(Row, StoredPerson)> = Vec::new();
    for row in rows {
        let person = people.remove(&row.person).filter(|person| permit.scope().covers(&person.township));
        here.extend(person.map(|person| (row, person)));
    }
    let mut given: HashMap<i64, Vec<Given>> = HashMap::new();
    for one in store::list_given(&reader, &here.iter().map(|(row, _)| row.id).collect::<Vec<_>>()).await? {
        given.entry(one.request).or_default().push(one);
    }
    let stands = |(row, person): (Row, StoredPerson)| {
        let standing = Standing::of(row.since, given.get(&row.id).map_or(&[], Vec::as_slice));
        (row.id, person, standing)
    };
    Ok(here.into_iter().map(stands).collect())
}

/// Open requests of the own township, the oldest first.
pub async fn list(desk: &Desk) -> Result<Vec<Line>, Failure> {
    let mut lines = Vec::new();
    for (id, person, standing) in open_here(desk).await? {
        lines.push(Line { id, name: person.name(desk.vault())?.masked(), standing });
    }
    Ok(lines)
}

/// Who waits for the first contact: the desk's own cases, without a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Waiting {
    /// Past the last day for it.
    pub overdue: u64,
    pub waits: u64,
    /// The last day for the one of these that is next.
    pub next: Option<Day>,
}

/// Counts them for the desk's home.
pub async fn count_waiting(desk: &Desk) -> Result<Waiting, Failure> {
    let mut found = Waiting::default();
    for (.., standing) in open_here(desk).await? {
        match standing.clock(desk.today()) {
            Clock::Overdue => found.overdue += 1,
            Clock::Waits => {
                let due = due(standing.since);
                found.waits += 1;
                found.next = Some(found.next.map_or(due, |next| next.min(due)));
            }
            Clock::InTime | Clock::Late => {}
        }
    }
    Ok(found)
}

/// The request and its person within a scope; a foreign one is as absent as one that ended or never was (SEC-15).
async fn load<R: Reads>(reads: &R, desk: &Desk, scope: &Scope, id: i64) -> Result<(Row, StoredPerson), Failure> {
    let row = store::find(reads, id, desk.today()).await?.ok_or_else(Failure::absent)?;
    let person = get_own(reads, scope, row.person).await?;
    Ok((row, person))
}

/// Whose request it is, before anything of it is shown.
pub async fn person_of(desk: &Desk, id: i64) -> Result<StoredPerson, Failure> {
    let permit = desk.may(&ServePerson).await?;
    Ok(load(&desk.read(&permit), desk, permit.scope(), id).await?.1)
}

/// A request with its person.
pub struct Served {
    pub open: Open,
    pub person: StoredPerson,
}

/// Opens a request: the look is counted (WP-27) and durable before this returns.
pub async fn open(desk: &Desk, id: i64) -> Result<Served, Failure> {
    let permit = desk.may(&ServePerson).await?;
    let reader = desk.read(&permit);
    let (row, person) = load(&reader, desk, permit.scope(), id).await?;
    looks::record(desk, &permit, GROUP, vec![person.pseudonym(desk.vault())]).await?;
    Ok(Served { open: opened(&reader, desk, &person, &row).await?, person })
}

/// What was done, as typed.
#[derive(Clone, Default)]
pub struct Done {
    pub what: String,
    pub day: String,
    pub help: String,
}

/// The day and the help, or what is wrong with them.
fn read(done: &Done, since: Day, today: Day) -> Result<(Day, String), Failure> {
    let (field, help) = match done.what.as_str() {
        CONTACTED if done.help.is_empty() => ("contacted_day", ""),
        HELPED if HELPS.contains(&done.help.as_str()) => ("helped_day", done.help.as_str()),
        HELPED if done.help.is_empty() => return Err(Failure::input("service-help-missing").at("help")),
        _ => return Err(Failure::input("failure-form")),
    };
    let day: Day = done.day.trim().parse().map_err(|_| Failure::input("people-day-unreadable").at(field))?;
    if day > today {
        return Err(Failure::input("service-day-later").at(field));
    }
    if day < since {
        return Err(Failure::input("service-day-before").at(field));
    }
    Ok((day, help.to_owned()))
}

/// One change of what was done: request, person, how it stood before.
struct Change {
    write: Write,
    row: Row,
    person: StoredPerson,
    before: Standing,
}

impl Change {
    async fn begin(desk: &Desk, permit: &Permit<ServePerson>, id: i64) -> Result<Change, Failure> {
        let write = desk.write(permit).await?;
        let (row, person) = load(write.tx(), desk, permit.scope(), id).await?;
        let before = Standing::of(row.since, &store::list_given(write.tx(), &[row.id]).await?);
        Ok(Change { write, row, person, before })
    }
    /// Counters, journal, all or nothing.
    async fn commit(self, desk: &Desk) -> Result<(), Failure> {
        let tx = self.write.tx();
        let after = Standing::of(self.row.since, &store::list_given(tx, &[self.row.id]).await?);
        count_again(tx, &self.row, desk.today(), &self.before, &after).await?;
        let entry = Entry::of("").about(self.person.pseudonym(desk.vault()), GROUP);
        self.write.commit(entry).await
    }
}

/// Records a contact or help for an open request.
pub async fn record(desk: &Desk, id: i64, done: &Done) -> Result<(), Failure> {
    let permit = desk.may(&ServePerson).await?;
    let change = Change::begin(desk, &permit, id).await?;
    let (day, help) = read(done, change.row.since, desk.today())?;
    let given = Given {
        id: desk.new_id(),
        request: change.row.id,
        what: done.what.clone(),
        day,
        help,
        by: desk.who.name().to_owned(),
        at: desk.now(),
        taken_back: None,
    };
    store::add_given(change.write.tx(), change.person.id, &given).await?;
    change.commit(desk).await
}

/// Takes an entry back; it stays to be seen, with who did so, until the request ends.
pub async fn take_back(desk: &Desk, id: i64, entry: i64) -> Result<(), Failure> {
    let permit = desk.may(&ServePerson).await?;
    let change = Change::begin(desk, &permit, id).await?;
    if !store::take_back(change.write.tx(), change.row.id, entry, desk.who.name(), desk.now()).await? {
        return Err(Failure::new(Kind::Conflict, "service-taken-back-already"));
    }
    change.commit(desk).await
}
