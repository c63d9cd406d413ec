//! What a worker does after the start: sees whether questions wait, answers them, chooses how to hear of them. No journal
//! entry (decision 0018), no line in the log, and no person but the one whose account it is.
//!
//! Nothing of an answer is written: whoever answers well and whoever says nothing leave the same records (WP-17). With an
//! answer that asks for help the person may have the complaint body told; what is written then is a case there.

use super::model::{Answers, CHANNELS, Choice};
use super::nightly::TidyAfter;
use super::sample::{self, Asked};
use super::wages::{self, Own, ReportWages};
use super::{rules, store};
use crate::conduct::calls;
use crate::conduct::complain::{self, Filed};
use crate::conduct::model::Told;
use crate::conduct::rests::Firm;
use crate::conduct::rules as limits;
use crate::my::acts::own_person;
use crate::offers::acts::list_of;
use crate::offers::model::Held;
use crate::people::store::StoredPerson;
use crate::placement::own::SOURCE;
use crate::placement::store::{self as placements, Stored};
use crate::returns::acts::find_reported;
use crate::work::rests as firms;
use leka_core::Day;
use leka_platform::db::Reads;
use leka_platform::{Act, ActSpec, Desk, Failure, Kind, OwnAct};

/// See what waits after the start of one's work, answer it, choose how to hear of it, say whether one was paid.
pub struct KeepCheckIns;
impl Act for KeepCheckIns {
    const SPEC: ActSpec = ActSpec { name: "keep_check_ins", room: "after", changes: true };
}
impl OwnAct for KeepCheckIns {}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[KeepCheckIns::SPEC, ReportWages::SPEC, TidyAfter::SPEC];

/// Work of the person that began: by an offer, or their own word.
pub struct Job {
    pub record: Stored,
    /// The firm whose vacancy it came of, by number and name.
    pub firm: Option<Firm>,
    /// The application that it came of.
    pub application: Option<i64>,
    /// The last day that the firm reported.
    pub firms_end: Option<Day>,
}

impl Job {
    /// Which questions wait, and since when.
    pub fn waiting(&self, today: Day) -> Option<(i32, Day)> {
        rules::waiting(self.record.start, self.record.end, today)
    }
}

/// The person's work that began with an accepted offer, that they recorded, or that they said is theirs; the latest first.
pub async fn jobs<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<Vec<Job>, Failure> {
    let mut begun = Vec::new();
    for loaded in list_of(reads, desk, person.id).await? {
        if let Held::Started(one) = &loaded.held {
            let firm = (loaded.row.organisation, loaded.applied.organisation.name.clone());
            let end = find_reported(reads, loaded.row.id).await?.and_then(|reported| reported.end);
            begun.push((one.placement(), loaded.row.id, firm, end));
        }
    }
    let mut jobs = Vec::new();
    for record in placements::list_of_people(reads, &[person.id]).await? {
        let from = begun.iter().find(|(placement, ..)| *placement == Some(record.id));
        if !record.withdrawn && (record.source == SOURCE || record.said || from.is_some()) {
            let application = from.map(|(_, id, ..)| *id);
            let firm = from.map(|(_, _, firm, _)| firm.clone());
            let firms_end = from.and_then(|(.., end)| *end);
            jobs.push(Job { record, firm, application, firms_end });
        }
    }
    jobs.sort_by_key(|job| std::cmp::Reverse((job.record.start, job.record.id)));
    Ok(jobs)
}

/// The last days that firms reported of this work: application and day.
pub(super) fn ends_of(jobs: &[Job]) -> Vec<(i64, i32)> {
    jobs.iter().filter_map(|job| Some((job.application?, job.firms_end?.number()))).collect()
}

/// Whether questions wait for the person, or pay days: for a line in their own account and for nobody else.
pub async fn something_waits<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<bool, Failure> {
    let today = desk.today();
    let waits = jobs(reads, desk, person).await?.iter().any(|job| job.waiting(today).is_some() || job.application.is_some());
    Ok(waits || !sample::of_person(reads, desk, person).await?.is_empty())
}

/// One of the person's own with questions that wait; any other is as absent as one that is not there (SEC-15).
pub async fn get_waiting(desk: &Desk, id: i64) -> Result<(Job, i32), Failure> {
    let permit = desk.may(&KeepCheckIns).await?;
    let reader = desk.read(&permit);
    let person = own_person(&reader, desk).await?;
    let job = jobs(&reader, desk, &person).await?.into_iter().find(|job| job.record.id == id).ok_or_else(Failure::absent)?;
    let (which, _) = job.waiting(desk.today()).ok_or_else(Failure::absent)?;
    Ok((job, which))
}

/// What the person adds when the complaint body is to be told; all of it may be empty.
#[derive(Clone, Default)]
pub struct More {
    pub what: String,
    pub contact: String,
    pub may_tell: bool,
}

/// Has the complaint body told: an urgent case, sealed to it. The vacancies of the firm rest from the next night on. Only with
/// an answer that asks for help, and only when the person has read what will happen and goes on.
pub async fn tell(desk: &Desk, id: i64, answers: &Answers, more: &More) -> Result<Filed, Failure> {
    let (job, _) = get_waiting(desk, id).await?;
    if answers.red().is_empty() {
        return Err(Failure::new(Kind::Conflict, "after-nothing-red"));
    }
    let record = &job.record;
    let told = Told {
        kind: answers.about(),
        what: limits::text(&more.what, limits::TEXT, "what")?,
        employer: record.employer.clone(),
        place: record.place.clone(),
        since: record.start.to_string(),
        contact: limits::text(&more.contact, limits::LINE, "contact")?,
        may_tell: more.may_tell,
        asked: answers.said(),
        by_itself: false,
    };
    complain::keep(desk, told, true, &firms_of(desk, &job).await?).await
}

/// The firms of a job: the one whose vacancy it was, and those with the employer's name.
async fn firms_of(desk: &Desk, job: &Job) -> Result<Vec<Firm>, Failure> {
    let permit = desk.may(&KeepCheckIns).await?;
    let mut found = match job.record.employer.is_empty() {
        true => Vec::new(),
        false => firms::named(&desk.read(&permit), &job.record.employer).await?,
    };
    if let Some(own) = job.firm.as_ref().filter(|own| found.iter().all(|known| known.0 != own.0)) {
        found.push(own.clone());
    }
    Ok(found)
}

/// How the person wants to hear that questions wait, and whether a message could reach them.
pub struct Chosen {
    pub channel: String,
    /// The own number is verified.
    pub may_message: bool,
    /// There is a complaint body that can be told.
    pub may_call: bool,
    /// Where and when it may telephone.
    pub contact: String,
}

/// The choice of the person at the desk.
pub async fn chosen(desk: &Desk) -> Result<Chosen, Failure> {
    let permit = desk.may(&KeepCheckIns).await?;
    let reader = desk.read(&permit);
    let person = own_person(&reader, desk).await?;
    let choice = store::find_choice(&reader, desk.vault(), &person).await?;
    let (channel, contact) =
        choice.map_or_else(|| (CHANNELS[0].to_owned(), String::new()), |choice| (choice.channel, choice.contact));
    let may_message = person.phone_verified && desk.office.messenger().is_some();
    Ok(Chosen { channel, may_message, may_call: complain::is_ready(desk).await?, contact })
}

/// Chooses; a message needs a number that the person verified themselves (WP-7), a call says where and when.
pub async fn choose(desk: &Desk, channel: &str, contact: &str) -> Result<(), Failure> {
    let permit = desk.may(&KeepCheckIns).await?;
    if !CHANNELS.contains(&channel) {
        return Err(Failure::input("failure-form"));
    }
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    if channel == "message" && !person.phone_verified {
        return Err(Failure::new(Kind::Conflict, "after-no-number"));
    }
    let contact = match channel {
        "call" if !complain::is_ready(desk).await? => return Err(Failure::new(Kind::Conflict, "conduct-not-ready")),
        "call" => limits::needed(contact, limits::LINE, "contact")?,
        _ => String::new(),
    };
    let before = store::find_choice(write.tx(), desk.vault(), &person).await?;
    // Whoever chooses another way hears of what waits now by that way.
    let told =
        before.as_ref().filter(|before| before.channel == channel && before.contact == contact).and_then(|before| before.told);
    // Of last days that were reported before somebody wanted messages there is no message.
    let ends = match before.as_ref().filter(|before| before.channel == "message") {
        Some(before) => before.ends.clone(),
        None => ends_of(&jobs(write.tx(), desk, &person).await?),
    };
    let waiting = before.map(|before| before.calls).unwrap_or_default();
    let (calls, gone) = if told.is_some() { (waiting, Vec::new()) } else { (Vec::new(), waiting) };
    let choice = Choice { channel: channel.to_owned(), speaks: desk.lang.code().to_owned(), told, contact, calls, ends };
    store::keep_choice(write.tx(), desk.vault(), &person, &choice).await?;
    write.commit().await?;
    calls::forget(desk, &gone).await
}

/// All that is stored of a person here: for their own record, shown to nobody but that person (WP-24).
pub struct Kept {
    pub channel: String,
    /// Employer and pay day, the latest work first.
    pub days: Vec<(String, Own)>,
    /// What the person was asked six months after a start, until it is counted.
    pub asked: Vec<Asked>,
}

/// See [`Kept`].
pub async fn kept_of<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<Kept, Failure> {
    let choice = store::find_choice(reads, desk.vault(), person).await?;
    let mut days = Vec::new();
    for job in jobs(reads, desk, person).await? {
        if let Some(application) = job.application {
            let own = wages::of_worker(reads, desk, person, application).await?;
            days.extend(own.into_iter().map(|own| (job.record.employer.clone(), own)));
        }
    }
    let asked = sample::of_person(reads, desk, person).await?;
    Ok(Kept { channel: choice.map_or_else(|| CHANNELS[0].to_owned(), |choice| choice.channel), days, asked })
}
