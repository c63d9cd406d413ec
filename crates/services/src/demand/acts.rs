//! The acts of this room: the data-protection officer records a demand and gives the document out; another officer or the
//! statistics auditor decides (SEC-19). Why these two: docs/decisions/0033-lawful-demands.md.

use super::document::{self, Document, Whose};
use super::nightly::TidyDemands;
use super::rules::{self, DAYS, Typed, tell_day};
pub use super::store::Demand as Told;
use super::store::{self, Demand, State};
use crate::accounts::looks;
use crate::people::store::{StoredPerson, id_index};
use leka_core::{Day, Moment, NationalId, Role};
use leka_platform::db::Reads;
use leka_platform::erasures::Mark;
use leka_platform::web::PAGE;
use leka_platform::{Act, ActSpec, Actor, Desk, Entry, Failure, Kind};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal, $changes:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "demand", changes: $changes };
        }
    };
}

act!(/** See which demands there are; no person is named. */ ViewDemands, "view_demands", false);
act!(/** Record a written demand for one person, and take it back (WP-26). */ RecordDemand, "record_demand", true);
act!(/** As the second person, approve a demand or send it back (SEC-19). */ DecideDemand, "decide_demand", true);
act!(/** Give the document of an approved demand out, once. */ GiveDemand, "give_demand", true);

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[ViewDemands::SPEC, RecordDemand::SPEC, DecideDemand::SPEC, GiveDemand::SPEC, TidyDemands::SPEC];

/// The purpose that stands in the journal.
pub const PURPOSE: &str = "demand";

fn conflict(message: &str) -> Failure {
    Failure::new(Kind::Conflict, message)
}

/// Number and name of the account at the desk.
fn person(desk: &Desk) -> Result<(i64, &str), Failure> {
    match &desk.who {
        Actor::Account { id, name, .. } => Ok((*id, name)),
        _ => Err(Failure::new(Kind::NotSignedIn, "failure-not-signed-in")),
    }
}

fn mark(desk: &Desk, number: &NationalId) -> Mark {
    desk.vault().erased_mark(&id_index(desk.vault(), number))
}

fn later(now: Moment) -> Moment {
    now.plus_minutes(DAYS * 24 * 60)
}

/// Records a demand; nobody is looked up, and nothing is said about whether the person is on file.
pub async fn record(desk: &Desk, typed: &Typed) -> Result<i64, Failure> {
    let permit = desk.may(&RecordDemand).await?;
    let (own, name) = person(desk)?;
    let checked = rules::check(typed, desk.today())?;
    let now = desk.now();
    let demand = Demand {
        id: desk.new_id(),
        mark: mark(desk, &checked.number),
        body: checked.body,
        kind: checked.kind,
        document: checked.document,
        document_day: checked.document_day,
        law: checked.law,
        parts: checked.parts,
        silent: checked.silent,
        asked_by: own,
        asked_name: name.to_owned(),
        asked_at: now,
        until: later(now),
        state: State::Open,
        decided_name: String::new(),
        decided_at: None,
        given_at: None,
        number: None,
        tell_day: None,
    };
    let write = desk.write(&permit).await?;
    store::add(write.tx(), &demand).await?;
    write.commit(Entry::of(format!("recorded demand={} kind={}", demand.id, demand.kind))).await?;
    Ok(demand.id)
}

/// A page of demands, and how many documents were given out in each year.
pub struct Listed {
    pub demands: Vec<Demand>,
    /// There are older ones.
    pub more: bool,
    pub years: Vec<(i64, i64)>,
}

pub async fn list(desk: &Desk, before: Option<i64>) -> Result<Listed, Failure> {
    let permit = desk.may(&ViewDemands).await?;
    let reader = desk.read(&permit);
    let mut demands = store::list(&reader, before, PAGE + 1).await?;
    let more = demands.len() > PAGE as usize;
    demands.truncate(PAGE as usize);
    Ok(Listed { demands, more, years: store::years(&reader).await? })
}

pub async fn get(desk: &Desk, id: i64) -> Result<Demand, Failure> {
    let permit = desk.may(&ViewDemands).await?;
    store::find(&desk.read(&permit), id).await?.ok_or_else(Failure::absent)
}

/// How many demands wait for a second person.
pub async fn count_waiting(desk: &Desk) -> Result<u64, Failure> {
    let permit = desk.may(&ViewDemands).await?;
    store::count_waiting(&desk.read(&permit), desk.now()).await
}

async fn get_in<R: Reads>(reads: &R, desk: &Desk, id: i64, state: State) -> Result<Demand, Failure> {
    let demand = store::find(reads, id).await?.ok_or_else(Failure::absent)?;
    if demand.has_run_out(desk.now()) {
        return Err(conflict("demand-run-out"));
    }
    match demand.state == state {
        true => Ok(demand),
        false => Err(conflict("demand-decided")),
    }
}

/// The number as typed from the paper is the one that was recorded.
fn check_number(desk: &Desk, demand: &Demand, typed: &str) -> Result<NationalId, Failure> {
    let number = rules::number(typed, desk.today())?;
    match mark(desk, &number) == demand.mark {
        true => Ok(number),
        false => Err(Failure::input("demand-number-other").at("number")),
    }
}

/// Whoever recorded it must still be one who may.
async fn check_asker<R: Reads>(reads: &R, demand: &Demand) -> Result<(), Failure> {
    match crate::accounts::acts::is_active(reads, demand.asked_by, Role::DataProtectionOfficer).await? {
        true => Ok(()),
        false => Err(conflict("demand-asker-gone")),
    }
}

/// The second person has seen the paper too: they type the number from it.
pub async fn approve(desk: &Desk, id: i64, number: &str) -> Result<(), Failure> {
    let permit = desk.may(&DecideDemand).await?;
    let (own, name) = person(desk)?;
    let write = desk.write(&permit).await?;
    let demand = get_in(write.tx(), desk, id, State::Open).await?;
    if demand.asked_by == own {
        return Err(conflict("demand-second-person"));
    }
    check_asker(write.tx(), &demand).await?;
    check_number(desk, &demand, number)?;
    let now = desk.now();
    store::decide(write.tx(), id, State::Approved, (own, name), now, later(now)).await?;
    write.commit(Entry::of(format!("approved demand={id} recorded by account={}", demand.asked_by))).await
}

/// The second person sends it back.
pub async fn send_back(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&DecideDemand).await?;
    let (own, name) = person(desk)?;
    let write = desk.write(&permit).await?;
    let demand = get_in(write.tx(), desk, id, State::Open).await?;
    if demand.asked_by == own {
        return Err(conflict("demand-second-person"));
    }
    store::decide(write.tx(), id, State::SentBack, (own, name), desk.now(), demand.until).await?;
    write.commit(Entry::of(format!("sent back demand={id}"))).await
}

/// Whoever recorded it takes it back.
pub async fn take_back(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&RecordDemand).await?;
    let (own, name) = person(desk)?;
    let write = desk.write(&permit).await?;
    let demand = get_in(write.tx(), desk, id, State::Open).await?;
    if demand.asked_by != own {
        return Err(conflict("demand-not-own"));
    }
    store::decide(write.tx(), id, State::TakenBack, (own, name), desk.now(), demand.until).await?;
    write.commit(Entry::of(format!("taken back demand={id}"))).await
}

/// The field groups of parts, in the words of the journal.
fn groups(parts: &[&str]) -> String {
    let word = |part: &&str| match *part {
        "name" => "name",
        "homes" => "residence",
        "phone" => "contact",
        "work" => "work",
        _ => "training",
    };
    std::iter::once("id_number").chain(parts.iter().map(word)).collect::<Vec<_>>().join(" ")
}

/// Gives the document out, once: to whoever recorded the demand, after another person approved it. The look is in the journal and
/// the day of telling is set before anything is shown (SEC-30).
pub async fn give(desk: &Desk, id: i64, number: &str) -> Result<Document, Failure> {
    let desk = &Desk { purpose: PURPOSE.to_owned(), ..desk.clone() };
    let permit = desk.may(&GiveDemand).await?;
    let (own, _) = person(desk)?;
    let known = get_in(&desk.read(&permit), desk, id, State::Approved).await?;
    if known.asked_by != own {
        return Err(conflict("demand-not-own"));
    }
    let number = check_number(desk, &known, number)?;
    let write = desk.write(&permit).await?;
    let demand = get_in(write.tx(), desk, id, State::Approved).await?;
    let whose = document::whose(write.tx(), desk, &number).await?;
    let opened = match &whose {
        Whose::Here(person) => person.pseudonym(desk.vault()),
        // Without a pseudonym they are one more all the same.
        Whose::Locked(..) | Whose::Nobody => id_index(desk.vault(), &number).to_vec(),
    };
    let write = looks::may_open(write, &[opened]).await?;
    let tx = write.tx();
    let mut document = document::make(tx, desk, &demand, &number, &whose).await?;
    let (now, today) = (desk.now(), desk.today());
    let year = i64::from(today.year());
    let serial = store::last_serial(tx, year).await? + 1;
    let tell = tell_day(today, demand.silent.as_ref().map(|(_, until)| *until));
    store::give(tx, id, now, (year, serial), tell).await?;
    document.number = Demand { number: Some((year, serial)), ..demand.clone() }.number();
    let entry = Entry::of(format!("gave document={} demand={id} held={}", document.number, document.held));
    let entry = match &whose {
        Whose::Here(person) => {
            store::add_notice(tx, id, person.id, tell).await?;
            entry.about(person.pseudonym(desk.vault()), &groups(&demand.parts))
        }
        // The key of their pseudonym is destroyed (SEC-33).
        Whose::Locked(..) | Whose::Nobody => entry,
    };
    write.commit(entry).await?;
    Ok(document)
}

/// Which demands for a person were answered, as far as the person may know of them today; for their own record.
pub async fn told_of<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<Vec<Demand>, Failure> {
    let today: Day = desk.today();
    store::told(reads, &desk.vault().erased_mark(&person.id_index), today).await
}
