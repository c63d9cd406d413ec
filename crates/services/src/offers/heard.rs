//! A yes before a witness (WP-6): for somebody without a telephone, without a card in the hand, or who does not read.
//!
//! The worker speaks to the desk without a target, or puts a mark on the printed terms there; the desk reads the terms aloud.
//! The worker names a witness, who is there: a code goes to the witness's own telephone, and without it there is no yes. No
//! witness is the worker, anybody whose telephone a firm has given as its own or that of a team, who leads the team of the offer
//! or receives it, or somebody who stands for many. What the worker says over
//! this way can be taken back over it, without a witness (WP-4). Why: `docs/decisions/0027-before-a-witness.md`.
//!
//! Opening somebody's offers is a look like any other (SEC-29). What is said then leaves no entry (WP-10).

use super::acts::{Loaded, accept_in, close_in, get_own, leave_in, list_of};
use super::store::{self, Witness};
use super::team::Teamed;
use crate::accounts::looks;
use crate::people::store::{self as people, StoredPerson};
use crate::phones::codes::{self, Ask, Purpose, Waiting};
use crate::phones::{acts as phones, rules};
use crate::teams::acts as teams;
use crate::work::store as work;
use leka_core::{Day, Name, Phone};
use leka_platform::db::{Reads, Tx};
use leka_platform::vault::Domain;
use leka_platform::web::Call;
use leka_platform::{Act, ActSpec, Desk, Failure, HeardAct, Permit, Reader};

/// Hear what a worker says about their own offers.
pub struct HearWorker;
impl Act for HearWorker {
    const SPEC: ActSpec = ActSpec { name: "hear_worker", room: "offers", changes: true };
}
impl HeardAct for HearWorker {}

/// For how many standing offers, of others too, one telephone may be a witness.
pub const MOST_BY_ONE: i64 = 3;

/// What the desk types about the witness.
#[derive(Clone, Default)]
pub struct Typed {
    pub name: String,
    pub phone: String,
    /// The worker named this person.
    pub named: bool,
    /// No employee and no kin of the firm or of whoever arranges the work, as the witness says.
    pub free: bool,
}

/// A reader and the person, for pages that come after [`look`].
pub async fn open(desk: &Desk, permit: &Permit<HearWorker>, person: i64) -> Result<(Reader, StoredPerson), Failure> {
    let reader = desk.read(permit);
    let person = people::find(&reader, person).await?.ok_or_else(Failure::absent)?;
    Ok((reader, person))
}

/// Counts (WP-27) and records the look at somebody's offers, before any of them is shown. Once, whatever is said then: the
/// number of lines must not tell (WP-10).
pub async fn look(desk: &Desk, permit: &Permit<HearWorker>, person: &StoredPerson) -> Result<(), Failure> {
    looks::record(desk, permit, "application", vec![person.pseudonym(desk.vault())]).await
}

/// The person's applications, the latest first.
pub async fn list(desk: &Desk, reader: &Reader, person: &StoredPerson) -> Result<Vec<Loaded>, Failure> {
    list_of(reader, desk, person.id).await
}

fn holder(call: &Call, application: i64) -> Result<Vec<u8>, Failure> {
    Ok(call.desk.vault().token_hash("code of witness", &format!("{} {application}", call.account()?)))
}
fn index(desk: &Desk, phone: &Phone) -> Vec<u8> {
    desk.vault().token_hash("witness", phone.secret())
}
fn wrong(field: &'static str, message: &'static str) -> Failure {
    Failure::input(message).at(field)
}

/// The witness's name, as it can be kept. Who leads the team of the offer, in whatever version of its journey, or receives it,
/// belongs to whoever arranges the work.
fn name_of(desk: &Desk, typed: &str, worker: &StoredPerson, loaded: &Loaded) -> Result<Name, Failure> {
    let name = Name::parse(typed).ok_or_else(|| wrong("witness", "offers-witness-name-missing"))?;
    if worker.name(desk.vault())?.same_as(&name) {
        return Err(wrong("witness", "offers-witness-self"));
    }
    let of_the_team = loaded.team.iter().any(|Teamed { team, .. }| {
        let leaders = team.journeys.iter().map(|journey| journey.said.get("leader"));
        leaders.chain([team.text("partner_person")]).filter_map(Name::parse).any(|other| other.same_as(&name))
    });
    match of_the_team {
        true => Err(wrong("witness", "offers-witness-leader")),
        false => Ok(name),
    }
}

/// The telephones that firms gave, as their own or of who leads or receives their teams.
async fn list_phones<R: Reads>(reads: &R, desk: &Desk) -> Result<Vec<String>, Failure> {
    let mut all = work::list_phones(reads).await?;
    all.extend(teams::list_phones(reads, desk).await?);
    Ok(all)
}

/// Those of them that stand beside this offer.
fn phones_of(loaded: &Loaded) -> Vec<String> {
    let team = loaded.team.iter().flat_map(|of| ["leader_phone", "partner_phone"].map(|name| of.team.text(name).to_owned()));
    team.chain([loaded.applied.organisation.phone.clone()]).collect()
}

/// Whether this telephone may stand for the yes, beside these telephones of firms.
async fn check_phone<R: Reads>(
    reads: &R,
    desk: &Desk,
    phone: &Phone,
    firms: &[String],
    worker: &StoredPerson,
    id: i64,
) -> Result<(), Failure> {
    if worker.phone(desk.vault())?.is_some_and(|own| own.secret() == phone.secret()) {
        return Err(wrong("phone", "offers-witness-own-phone"));
    }
    let of_a_firm = |firm: &String| Phone::parse(firm).is_some_and(|firm| firm.secret() == phone.secret());
    if firms.iter().any(of_a_firm) {
        return Err(wrong("phone", "offers-witness-firm-phone"));
    }
    if store::count_witnessed(reads, &index(desk, phone), id).await? >= MOST_BY_ONE {
        return Err(wrong("phone", "offers-witness-often"));
    }
    Ok(())
}

/// Sends the code to the witness whom the worker named.
pub async fn call_witness(call: &Call, person: i64, id: i64, typed: &Typed) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&HearWorker).await?;
    let reader = desk.read(&permit);
    let worker = people::find(&reader, person).await?.ok_or_else(Failure::absent)?;
    let loaded = get_own(&reader, desk, worker.id, id).await?;
    name_of(desk, &typed.name, &worker, &loaded)?;
    let phone = rules::number_of(&typed.phone)?;
    check_phone(&reader, desk, &phone, &list_phones(&reader, desk).await?, &worker, id).await?;
    if !typed.named {
        return Err(wrong("named", "offers-witness-not-named"));
    }
    if !typed.free {
        return Err(wrong("free", "offers-witness-not-free"));
    }
    codes::wait(call, &phone).map_err(phones::wait)?;
    let ask = Ask { purpose: Purpose::Witness, holder: holder(call, id)?, phone, account: None, told: true };
    let ready = codes::prepare(desk, ask).await?;
    let write = desk.write_heard(&permit).await?;
    ready.keep(write.tx(), desk).await?;
    write.commit().await?;
    ready.send(desk).await
}

async fn waiting(call: &Call, permit: &Permit<HearWorker>, id: i64) -> Result<Option<Waiting>, Failure> {
    codes::find(&call.desk.read(permit), &call.desk, Purpose::Witness, &holder(call, id)?).await
}

/// The telephone to which a code went that is not typed yet.
pub async fn waits_for(call: &Call, permit: &Permit<HearWorker>, id: i64) -> Result<Option<Phone>, Failure> {
    waiting(call, permit, id).await?.map(|waiting| waiting.phone(call.desk.vault())).transpose()
}

/// The worker's yes, with the code that the witness has read out. `seen`: the hash of the terms that were read aloud.
pub async fn accept(call: &Call, person: i64, id: i64, typed: &Typed, code: &str, seen: &str) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&HearWorker).await?;
    let waiting = waiting(call, &permit, id).await?;
    let write = desk.write_heard(&permit).await?;
    let counted = codes::count_try(write.tx(), desk, waiting.as_ref()).await?;
    write.commit().await?;
    let fits = codes::fits(waiting.as_ref(), counted, code).await?;
    let waiting = waiting.filter(|_| fits).ok_or_else(phones::wrong)?;
    let phone = waiting.phone(desk.vault())?;
    // All firms of the county are gone through before the writer is taken; the one whose offer it is, once more with the rest.
    let (reader, worker) = open(desk, &permit, person).await?;
    let loaded = get_own(&reader, desk, worker.id, id).await?;
    name_of(desk, &typed.name, &worker, &loaded)?;
    check_phone(&reader, desk, &phone, &list_phones(&reader, desk).await?, &worker, id).await?;

    let write = desk.write_heard(&permit).await?;
    let worker = people::find(write.tx(), person).await?.ok_or_else(Failure::absent)?;
    let loaded = get_own(write.tx(), desk, worker.id, id).await?;
    let name = name_of(desk, &typed.name, &worker, &loaded)?;
    check_phone(write.tx(), desk, &phone, &phones_of(&loaded), &worker, id).await?;
    if !codes::use_up(write.tx(), desk, &waiting).await? {
        return Err(phones::wrong());
    }
    accept_in(write.tx(), desk, &worker, &loaded, seen).await?;
    let sealed = seal(desk, id, &name, &phone)?;
    let witness = Witness { application: id, person: worker.id, sealed, phone_index: index(desk, &phone) };
    store::put_witness(write.tx(), &witness).await?;
    write.commit().await
}

fn place(id: i64) -> String {
    format!("witness|sealed|{id}")
}
fn seal(desk: &Desk, id: i64, name: &Name, phone: &Phone) -> Result<Vec<u8>, Failure> {
    let text = format!("{}\n{}", name.secret(), phone.secret());
    desk.vault().seal(Domain::Registration, &place(id), text.as_bytes())
}

/// Before whom the yes was said that stands; for the person and for the desk that heard it.
pub async fn witness_of<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<Option<String>, Failure> {
    let Some(sealed) = store::find_witness(reads, id).await? else { return Ok(None) };
    let plain = desk.vault().unseal(Domain::Registration, &place(id), &sealed)?;
    let text = String::from_utf8(plain).map_err(|_| Failure::internal("a sealed name is no text"))?;
    Ok(text.lines().next().map(str::to_owned))
}

async fn about(tx: &Tx, desk: &Desk, person: i64, id: i64) -> Result<(StoredPerson, Loaded), Failure> {
    let worker = people::find(tx, person).await?.ok_or_else(Failure::absent)?;
    let loaded = get_own(tx, desk, worker.id, id).await?;
    Ok((worker, loaded))
}

/// Takes a question or a yes back, as the worker says: no witness, no reason, and again is no mistake (WP-4).
pub async fn withdraw(desk: &Desk, person: i64, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&HearWorker).await?;
    let write = desk.write_heard(&permit).await?;
    let (_, loaded) = about(write.tx(), desk, person, id).await?;
    close_in(write.tx(), loaded.held).await?;
    write.commit().await
}

/// "I left", as the worker says.
pub async fn left(desk: &Desk, person: i64, id: i64, day: Day) -> Result<(), Failure> {
    let permit = desk.may(&HearWorker).await?;
    let mut write = desk.write_heard(&permit).await?;
    let (worker, loaded) = about(write.tx(), desk, person, id).await?;
    leave_in(write.tx(), desk, &worker, loaded, day).await?;
    write.touch(worker.id);
    write.commit().await
}
