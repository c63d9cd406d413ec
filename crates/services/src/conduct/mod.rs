//! Conduct and complaints (M29): a body without a target hears what workers complain of (WP-25). Its records are a database
//! of their own (SEC-41), its texts open with its own key only (SEC-36), its pages with its role only. docs/decisions/0021.
//!
//! * `pages`: which body there is, named by the administrator. Until one is named, has its key and somebody who opens it,
//!   organised and out-of-region placements cannot be confirmed.
//! * `complain`, `complain_pages`: anybody complains without a name and looks again with a number and a word.
//! * `keys`, `key_pages`, `sealed`, `unlocked`: the body's key, locked by passphrases, open in memory for a session.
//! * `holds`, `hold_pages`: batches that do not count as confirmed (WP-7).
//! * `calls`, `call_pages`: whom to telephone, because they asked for it (WP-17).
//! * `rests`, `rest_pages`: firms whose vacancies rest, from the next night on (WP-17). docs/decisions/0025.
//! * `publish`, `publish_pages`, `timely`: quarters of its own work that the body publishes (WP-9). docs/decisions/0034.
//! * `heads`, `head_pages`: the body as an outside holder of the journal's heads (SEC-31).
//! * `hear`, `hear_pages`, `steps`: the body's cases, with their clocks.

mod call_pages;
pub mod calls;
pub mod complain;
mod complain_pages;
mod head_pages;
pub mod heads;
pub mod hear;
mod hear_pages;
mod hold_pages;
pub mod holds;
pub mod invent;
mod key_pages;
pub mod keys;
pub mod model;
mod pages;
pub mod publish;
mod publish_pages;
mod rest_pages;
pub mod rests;
pub mod rules;
mod sealed;
mod steps;
mod store;
#[cfg(test)]
pub mod tests;
pub mod timely;
mod unlocked;

use crate::held::PerOffice;
use leka_core::Day;
use leka_platform::db::Reads;
use leka_platform::web::Routes;
use leka_platform::web::session::Session;
use leka_platform::{Act, ActSpec, CaseAct, Desk, Entry, Failure, Kind};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "conduct", changes: true };
        }
    };
}

act!(/** Say which body hears complaints. */ SetComplaintBody, "set_complaint_body");
act!(/** Complain, look at one's own case, write again: anybody, without an account. */ Complain, "complain");
act!(/** Hear complaints: the members of the body alone. */ HearComplaints, "hear_complaints");
act!(/** Hold a batch out of what counts as confirmed, and lift it: two members (WP-7, SEC-19). */ HoldBatch, "hold_batch");
act!(/** Have the vacancies of a firm rest, and lift it: two members (WP-17, SEC-19). */ RestFirm, "rest_firm");
act!(/** Put in force at night which firms rest. */ RestAtNight, "rest_at_night");
act!(/** Publish how many complaints of a quarter were closed in time (WP-9). */ PublishComplaints, "publish_complaints");
act!(/** Put a head of the journal away outside (SEC-31). */ WitnessJournal, "witness_journal");

impl CaseAct for Complain {}
impl CaseAct for HearComplaints {}
impl CaseAct for HoldBatch {}
impl CaseAct for RestFirm {}
impl CaseAct for RestAtNight {}
impl CaseAct for PublishComplaints {}
impl CaseAct for WitnessJournal {}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[
    SetComplaintBody::SPEC,
    Complain::SPEC,
    HearComplaints::SPEC,
    HoldBatch::SPEC,
    RestFirm::SPEC,
    RestAtNight::SPEC,
    PublishComplaints::SPEC,
    WitnessJournal::SPEC,
];

/// Why the pages of complaints need no account.
const ANYBODY: &str = "anybody complains without an account (WP-25)";
const WORD: &str = "number and word of the case are the proof (WP-25)";

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<SetComplaintBody, _, _>("/conduct/body", pages::body)
        .post::<SetComplaintBody, _, _>("/conduct/body", pages::save)
        .public_plain("/complain", ANYBODY, complain_pages::fresh)
        .public_post("/complain", ANYBODY, complain_pages::file)
        .public_plain("/complain/case", WORD, complain_pages::enter)
        .public_post("/complain/case", WORD, complain_pages::look)
        .public_post("/complain/case/write", WORD, complain_pages::write)
        .get::<HearComplaints, _, _>("/complaints", hear_pages::list)
        .plain::<HearComplaints, _, _>("/complaints/numbers", hear_pages::numbers)
        .plain::<HearComplaints, _, _>("/complaints/office", key_pages::office)
        .post::<HearComplaints, _, _>("/complaints/office", key_pages::open)
        .post::<HearComplaints, _, _>("/complaints/office/make", key_pages::make)
        .post::<HearComplaints, _, _>("/complaints/office/take-up", key_pages::take_up)
        .plain::<HearComplaints, _, _>("/complaints/members", key_pages::members)
        .post::<HearComplaints, _, _>("/complaints/members", key_pages::hand)
        .post::<HearComplaints, _, _>("/complaints/members/take-away", key_pages::take_away)
        .plain::<HoldBatch, _, _>("/complaints/holds", hold_pages::list)
        .post::<HoldBatch, _, _>("/complaints/holds", hold_pages::hold)
        .post::<HoldBatch, _, _>("/complaints/holds/lift", hold_pages::lift)
        .plain::<HearComplaints, _, _>("/complaints/calls", call_pages::list)
        .post::<HearComplaints, _, _>("/complaints/calls", call_pages::done)
        .plain::<RestFirm, _, _>("/complaints/firms", rest_pages::list)
        .post::<RestFirm, _, _>("/complaints/firms", rest_pages::rest)
        .post::<RestFirm, _, _>("/complaints/firms/lift", rest_pages::lift)
        .plain::<PublishComplaints, _, _>("/complaints/publish", publish_pages::list)
        .post::<PublishComplaints, _, _>("/complaints/publish", publish_pages::publish)
        .plain::<WitnessJournal, _, _>("/complaints/journal", head_pages::list)
        .post::<WitnessJournal, _, _>("/complaints/journal", head_pages::witness)
        .plain::<HearComplaints, _, _>("/complaints/{id}", hear_pages::one)
        .post::<HearComplaints, _, _>("/complaints/{id}", hear_pages::act)
}

pub use complain_pages::filed_page;

/// The office is shut: nothing of a case can be read.
fn shut() -> Failure {
    Failure::new(Kind::Conflict, "conduct-shut")
}

/// Somebody else was faster.
fn done_already() -> Failure {
    Failure::new(Kind::Conflict, "conduct-done-already")
}

/// Forgets the body's key that this session may have opened: at sign-out.
pub fn shut_office(session: &Session) {
    unlocked::forget(session);
}

/// A body that hears complaints.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Body {
    pub name: String,
    pub phone: String,
    pub since: Day,
}

/// The body named last, if there is one.
pub async fn latest<R: Reads>(reads: &R) -> Result<Option<Body>, Failure> {
    store::latest_body(reads).await
}

/// Whether a complaint body is set up (WP-25): named, with a key, and with somebody in office whose own passphrase opens it. It is
/// asked of the body's own records: a mark in the main database would say so too after these were lost.
pub async fn body_exists<R: Reads>(reads: &R, desk: &Desk) -> Result<bool, Failure> {
    Ok(latest(reads).await?.is_some() && keys::is_in_use(reads, desk).await?)
}

/// What was last seen of the body, and when.
type Seen = Mutex<Option<(Instant, bool)>>;
static SEEN: PerOffice<Seen> = PerOffice::new();

/// The same for pages of figures, which only say so: looked at once a minute, and after this process changed something of it.
/// Nothing is confirmed by this.
pub async fn body_was_seen(desk: &Desk) -> Result<bool, Failure> {
    let seen = SEEN.of(&desk.office);
    let kept = *seen.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, exists)) = kept.filter(|(at, _)| at.elapsed() < Duration::from_secs(60)) {
        return Ok(exists);
    }
    let exists = body_exists(&desk.office.db.reader(), desk).await?;
    *seen.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), exists));
    Ok(exists)
}

/// Something of the body has changed.
fn look_again(desk: &Desk) {
    *SEEN.of(&desk.office).lock().unwrap_or_else(PoisonError::into_inner) = None;
}

/// Names the body; earlier ones stay on record.
pub async fn set_body(desk: &Desk, body: Body) -> Result<(), Failure> {
    let permit = desk.may(&SetComplaintBody).await?;
    let name = body.name.trim();
    let phone: String = body.phone.trim().to_owned();
    if name.is_empty() || name.chars().count() > 80 || name.chars().any(char::is_control) {
        return Err(Failure::input("conduct-name-missing").at("name"));
    }
    let digits = phone.bytes().filter(u8::is_ascii_digit).count();
    let plain = phone.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+'));
    if !(5..=15).contains(&digits) || !plain {
        return Err(Failure::input("conduct-phone-unreadable").at("phone"));
    }
    if body.since > desk.today() {
        return Err(Failure::input("conduct-since-later").at("since"));
    }
    let write = desk.write(&permit).await?;
    let named = Body { name: name.to_owned(), phone, since: body.since };
    store::insert_body(write.tx(), desk.new_id(), &named, desk.who.name()).await?;
    write.commit(Entry::of("complaint body named")).await?;
    look_again(desk);
    Ok(())
}
