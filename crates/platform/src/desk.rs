//! The desk: who acts, when, in which language, with which doors open.
//!
//! Pages, API, command line and imports get the same desk and call the same acts.

use crate::counting;
use crate::db::{Reader, Tx};
use crate::journal::{self, Line};
use crate::office::{Office, PlanInForce};
use crate::permit::{Act, Permit};
use crate::{Failure, Vault};
use leka_core::folding::{is_invisible, narrow, plain_letter, small};
use leka_core::{Day, Lang, Moment, Role};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A visitor who is not signed in.
    Nobody,
    /// Whoever has a shell on the machine (`leka …`): may run the operator's commands.
    Operator,
    /// A signed-in account.
    Account { id: i64, name: String, role: Role, division: Option<String> },
}

/// Under these names something stands in the records that no account did: the command line, whoever is not signed in, the
/// maker of a demo county, and what opens accounts of residents.
const NO_ACCOUNTS: [&str; 8] = ["operator", "visitor", "demo", "card", "phone", "nobody", "system", "leka"];

/// Whether a name, however it is written, is none that an account may have. One that has it all the same, from before, owns
/// nothing by it (SEC-15).
pub fn is_reserved(name: &str) -> bool {
    let form = |c: char| small(plain_letter(narrow(c)));
    let bare: String = name.chars().filter(|c| !is_invisible(*c)).map(form).filter(|c| c.is_alphanumeric()).collect();
    NO_ACCOUNTS.contains(&bare.as_str())
}

impl Actor {
    pub fn name(&self) -> &str {
        match self {
            Actor::Nobody => "visitor",
            Actor::Operator => "operator",
            Actor::Account { name, .. } => name,
        }
    }
    pub fn role_word(&self) -> &'static str {
        match self {
            Actor::Nobody => "visitor",
            Actor::Operator => "operator",
            Actor::Account { role, .. } => role.word(),
        }
    }
    pub fn role(&self) -> Option<Role> {
        match self {
            Actor::Account { role, .. } => Some(*role),
            _ => None,
        }
    }
    /// The places whose records belong to this actor. A firm's and a resident's own are found by their account, never by a place.
    pub fn scope(&self) -> Scope {
        match self {
            Actor::Nobody => Scope::Nothing,
            Actor::Operator => Scope::County,
            Actor::Account { role, .. } if !role.is_office() => Scope::Nothing,
            Actor::Account { division: Some(code), .. } if code.len() >= 9 => Scope::Township(code[..9].to_owned()),
            // The desk of a township that was not named.
            Actor::Account { role, .. } if role.needs_division() => Scope::Nothing,
            Actor::Account { .. } => Scope::County,
        }
    }
}

/// The places that somebody may see rows of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    Nothing,
    /// One township, 9 digits.
    Township(String),
    County,
}

impl Scope {
    pub fn covers(&self, township: &str) -> bool {
        match self {
            Scope::Nothing => false,
            Scope::Township(code) => code == township,
            Scope::County => true,
        }
    }
    pub fn word(&self) -> &str {
        match self {
            Scope::Nothing => "",
            Scope::Township(code) => code,
            Scope::County => "county",
        }
    }
}

/// One request, command or job.
#[derive(Clone)]
pub struct Desk {
    pub office: Arc<Office>,
    pub who: Actor,
    pub lang: Lang,
    /// Goes into journal and log, so that both can be laid side by side.
    pub request: String,
    /// Why personal data are looked at, as stated by the person at the desk.
    pub purpose: String,
}

/// What the journal will say about a change; a transaction cannot be committed without one.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    field_group: String,
    subjects: Vec<Vec<u8>>,
    detail: String,
}

impl Entry {
    /// An entry with counts or identifiers only.
    pub fn of(detail: impl std::fmt::Display) -> Entry {
        Entry { detail: detail.to_string(), ..Entry::default() }
    }
    /// The person it is about, by pseudonym; one line per person.
    pub fn about(mut self, pseudonym: Vec<u8>, field_group: &str) -> Entry {
        self.subjects.push(pseudonym);
        self.field_group = field_group.to_owned();
        self
    }
}

impl Desk {
    /// A desk for the operator's commands.
    pub fn operator(office: Arc<Office>, lang: Lang) -> Desk {
        Desk { office, who: Actor::Operator, lang, request: new_request_id(), purpose: "operation".to_owned() }
    }
    pub fn now(&self) -> Moment {
        self.office.clock.now()
    }
    pub fn today(&self) -> Day {
        self.office.clock.today()
    }
    pub fn vault(&self) -> &Vault {
        &self.office.vault
    }
    /// The plan in force.
    pub fn plan(&self) -> Arc<PlanInForce> {
        self.office.plan()
    }
    /// Asks the policies; the permit opens transactions and readers.
    pub async fn may<A: Act>(&self, act: &A) -> Result<Permit<A>, Failure> {
        self.office.policies.check(&self.who, &A::SPEC, self.office.county(), act.place())?;
        Ok(Permit::new(self.who.scope()))
    }
    /// A reader for an act that changes nothing.
    pub fn read<A: Act>(&self, _permit: &Permit<A>) -> Reader {
        self.office.db.reader()
    }
    /// A writing transaction for one act.
    pub async fn write<A: Act>(&self, permit: &Permit<A>) -> Result<Write, Failure> {
        let tx = self.office.db.begin().await?;
        Ok(Write { tx, desk: self.clone(), act: A::SPEC.name, scope: permit.scope.word().to_owned(), touched: Vec::new() })
    }
    /// A writing transaction for an act of a resident about themselves, which leaves no journal entry (WP-10): see [`OwnAct`].
    pub async fn write_own<A: OwnAct>(&self, _permit: &Permit<A>) -> Result<OwnWrite, Failure> {
        if self.who.role() != Some(Role::Resident) || !OWN_ROOMS.contains(&A::SPEC.room) {
            return Err(Failure::internal("only a resident's act about themselves goes without a journal entry"));
        }
        OwnWrite::begin(self).await
    }
    /// A writing transaction for what a worker says to the desk without a target, which leaves no journal entry either: the
    /// look before it does, whatever is said then (WP-6, WP-10). See [`HeardAct`].
    pub async fn write_heard<A: HeardAct>(&self, _permit: &Permit<A>) -> Result<OwnWrite, Failure> {
        if self.who.role() != Some(Role::ConfirmingDesk) || A::SPEC.room != HEARD_ROOM {
            return Err(Failure::internal("only the confirming desk hears a worker without a journal entry"));
        }
        OwnWrite::begin(self).await
    }
    /// Whether it is stated why personal data are looked at; a look without a purpose is a fault of the room (WP-22, SEC-29).
    pub fn has_purpose(&self) -> Result<(), Failure> {
        match self.purpose.trim().is_empty() {
            true => Err(Failure::internal("a look at persons without a purpose")),
            false => Ok(()),
        }
    }
    /// Records a look at persons before they are shown: one line per person, durable when this returns (SEC-29, 30).
    pub async fn record_looks<A: Act>(
        &self,
        permit: &Permit<A>,
        field_group: &str,
        pseudonyms: Vec<Vec<u8>>,
    ) -> Result<(), Failure> {
        if pseudonyms.is_empty() {
            return Ok(());
        }
        self.has_purpose()?;
        let write = self.write(permit).await?;
        let mut entry = Entry::of("");
        for pseudonym in pseudonyms {
            entry = entry.about(pseudonym, field_group);
        }
        write.commit(entry).await
    }
    /// New identifiers that grow with time: a run of `count` neighbours.
    pub fn new_ids(&self, count: u32) -> std::ops::Range<i64> {
        new_ids(self.now(), count)
    }
    pub fn new_id(&self) -> i64 {
        self.new_ids(1).start
    }
}

/// A run of identifiers that no other call of this process has got.
pub fn new_ids(now: Moment, count: u32) -> std::ops::Range<i64> {
    static LAST: std::sync::atomic::AtomicI64 = std::sync::atomic::AtomicI64::new(0);
    let start = leka_core::ids::first_of_run(now.0, u32::from(std::process::id() as u16) << 4);
    let count = i64::from(count);
    let mut last = LAST.load(Ordering::SeqCst);
    loop {
        let first = start.max(last + 1);
        match LAST.compare_exchange(last, first + count - 1, Ordering::SeqCst, Ordering::SeqCst) {
            Ok(_) => return first..first + count,
            Err(seen) => last = seen,
        }
    }
}

/// A short identifier for one request: by chance alone. A counter in it would date the requests of which nothing is
/// written down (WP-25, SEC-43), by the numbers that are missing in the log.
pub fn new_request_id() -> String {
    format!("{:08x}-{:08x}", rand::random::<u32>(), rand::random::<u32>())
}

/// A writing transaction of one act. Dropped without [`Write::commit`], it leaves no trace.
pub struct Write {
    tx: Tx,
    desk: Desk,
    act: &'static str,
    scope: String,
    touched: Vec<i64>,
}

impl Write {
    pub fn tx(&self) -> &Tx {
        &self.tx
    }
    pub fn desk(&self) -> &Desk {
        &self.desk
    }
    /// Says whose figures have to be counted again; [`Write::commit`] does it in the same transaction.
    pub async fn touch(&mut self, subjects: impl IntoIterator<Item = i64> + Send) -> Result<(), Failure> {
        self.touched.extend(subjects);
        Ok(())
    }
    /// Counts what was touched, writes the journal and commits: all or nothing.
    pub async fn commit(self, entry: Entry) -> Result<(), Failure> {
        let office = self.desk.office.clone();
        // By the plan that this transaction finds: another process may have adopted one.
        let mut counted_by = None;
        if !self.touched.is_empty() {
            let plan = office.plan_in(&self.tx).await?;
            counting::count(&self.tx, office.facts, &plan, self.desk.new_id(), &self.touched).await?;
            counted_by = Some(plan);
        }
        let line = Line {
            account: self.desk.who.name().to_owned(),
            role: self.desk.who.role_word().to_owned(),
            scope: self.scope.clone(),
            act: self.act.to_owned(),
            purpose: self.desk.purpose.clone(),
            field_group: entry.field_group.clone(),
            subject: None,
            request: self.desk.request.clone(),
            detail: entry.detail.clone(),
        };
        let lines: Vec<Line> = match entry.subjects.is_empty() {
            true => vec![line],
            false => entry.subjects.iter().map(|subject| Line { subject: Some(subject.clone()), ..line.clone() }).collect(),
        };
        let head = journal::append(&self.tx, &office.vault, self.desk.now(), &lines).await?;
        self.tx.commit().await?;
        if let Some(plan) = counted_by {
            office.set_plan(plan);
        }
        if let Err(failure) = office.keep_head(head).await {
            tracing::error!(error = %failure, "the head of the journal could not be kept beside the data");
        }
        Ok(())
    }
}

/// The rooms whose acts may be [`OwnAct`]s: a resident's record, and a resident's choices.
pub const OWN_ROOMS: &[&str] = &["after", "my", "offers", "phones", "service", "wishes"];

/// An act of a resident about themselves: no audit event, so that the journal tells nobody's choices (WP-10, SEC-29).
/// Implemented in the rooms of [`OWN_ROOMS`] alone; [`Desk::write_own`] refuses every other room and every other role.
pub trait OwnAct: Act {}

/// The room whose acts may be [`HeardAct`]s.
pub const HEARD_ROOM: &str = "offers";

/// An act by which the confirming desk, which has no target, writes down what a worker says to it about their own offer.
/// The worker's choice is in no journal; that the desk opened their offers is (WP-6, SEC-29).
pub trait HeardAct: Act {}

/// A writing transaction of an [`OwnAct`]. Dropped without [`OwnWrite::commit`], it leaves no trace.
pub struct OwnWrite {
    tx: Tx,
    desk: Desk,
    touched: Vec<i64>,
}

impl OwnWrite {
    pub(crate) async fn begin(desk: &Desk) -> Result<OwnWrite, Failure> {
        Ok(OwnWrite { tx: desk.office.db.begin().await?, desk: desk.clone(), touched: Vec::new() })
    }
    pub fn tx(&self) -> &Tx {
        &self.tx
    }
    /// Says whose figures have to be counted again, as [`Write::touch`].
    pub fn touch(&mut self, subject: i64) {
        self.touched.push(subject);
    }
    /// Counts what was touched and commits: all or nothing, without a journal entry.
    pub async fn commit(self) -> Result<(), Failure> {
        let office = &self.desk.office;
        // Asked for whether anything was touched or not: what is chosen takes the same time (WP-10).
        let plan = office.plan_in(&self.tx).await?;
        counting::count_evenly(&self.tx, office.facts, &plan, self.desk.new_id(), &self.touched).await?;
        self.tx.commit().await?;
        office.set_plan(plan);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn sec_15_places_belong_to_offices_and_to_no_firm_and_no_resident() {
        let of = |role: Role, division: Option<&str>| {
            Actor::Account { id: 1, name: "a".to_owned(), role, division: division.map(str::to_owned) }.scope()
        };
        for role in [Role::Employer, Role::Agency, Role::Institution, Role::Resident] {
            assert_eq!((of(role, None), of(role, Some("540329100"))), (Scope::Nothing, Scope::Nothing), "{role:?}");
        }
        for role in Role::ALL.iter().copied().filter(|role| role.is_office()) {
            let without = if role.needs_division() { Scope::Nothing } else { Scope::County };
            assert_eq!(of(role, None), without, "{role:?}");
        }
        let own = Scope::Township("540329100".to_owned());
        assert_eq!(of(Role::TownshipDesk, Some("540329100")), own);
        assert_eq!(of(Role::VillageOfficer, Some("540329100201")), own);
        assert_eq!((Actor::Nobody.scope(), Actor::Operator.scope()), (Scope::Nothing, Scope::County));
    }

    #[test]
    fn sec_43_wp_25_the_identifier_of_a_request_counts_nothing() {
        let ids: Vec<String> = (0..2_000).map(|_| new_request_id()).collect();
        assert!(ids.iter().all(|id| id.len() == 17 && id.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())));
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        // No part of it goes on from the one before: not by one, and not upwards more often than chance has it.
        for part in [0, 1] {
            let numbers: Vec<i64> =
                ids.iter().map(|id| i64::from_str_radix(id.split('-').nth(part).unwrap(), 16).unwrap()).collect();
            let steps: Vec<i64> = numbers.windows(2).map(|pair| pair[1] - pair[0]).collect();
            assert!(steps.iter().filter(|step| step.abs() < 1_000).count() < 20, "{part}");
            let upwards = steps.iter().filter(|step| **step > 0).count();
            assert!((700..1_300).contains(&upwards), "{part}: {upwards}");
            // Nor does any sign of it stand still or go round: each of the sixteen comes at each place.
            for at in 0..8 {
                let signs: BTreeSet<char> = ids.iter().filter_map(|id| id.split('-').nth(part)?.chars().nth(at)).collect();
                assert_eq!(signs.len(), 16, "{part} {at}");
                let same = numbers.windows(2).filter(|pair| (pair[0] >> (4 * at)) & 15 == (pair[1] >> (4 * at)) & 15).count();
                assert!((40..300).contains(&same), "{part} {at}: {same}");
            }
        }
    }
}
