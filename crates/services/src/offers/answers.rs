//! What a firm does about those who asked for its vacancies, and about nobody else: sees them, offers, takes an offer back,
//! reports a start. Making an offer and taking it back leave the same journal line, without the person (WP-3).

use super::acts::{Loaded, changed_meanwhile, load, load_all, move_to, take_back_in, work_of};
use super::model::{Application, Asked, Held, Row};
use super::rules::{self, Seen};
use super::{store, team};
use crate::accounts::looks;
use crate::people::merge::Fault;
use crate::people::purpose;
use crate::people::store as people;
use crate::placement::started;
use crate::returns;
use crate::returns::rules::Reported;
use crate::teams;
use crate::teams::model::Team;
use crate::work::acts::find_own;
use crate::work::model::VacancyState;
use crate::work::store as work;
use leka_core::Day;
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "offers", changes: true };
        }
    };
}

act!(/** See who asked for the vacancies of one's own firm; each look at a name is recorded. */ SeeApplicants, "see_applicants");
act!(/** Make an offer in answer to an application, and take it back. */ AnswerApplication, "answer_application");
act!(/** Report that accepted work began. */ ReportStart, "report_start");

/// The application if it is one for the firm of whoever is at the desk; any other is absent (SEC-15).
async fn get_own<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<Loaded, Failure> {
    let own = find_own(reads, desk).await?;
    let row = store::find(reads, id).await?.filter(|row| own == Some(row.organisation)).ok_or_else(Failure::absent)?;
    load(reads, desk, row).await
}

/// The same while the firm sees anything of it.
async fn get_seen<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<(Loaded, Seen), Failure> {
    let loaded = get_own(reads, desk, id).await?;
    let seen = loaded.seen(desk).ok_or_else(Failure::absent)?;
    Ok((loaded, seen))
}

/// The same when the firm reported the start itself: of a start that only the worker told it learns nothing.
pub async fn get_begun<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<Loaded, Failure> {
    match get_seen(reads, desk, id).await? {
        (loaded, Seen::Started { .. }) => Ok(loaded),
        _ => Err(Failure::absent()),
    }
}

/// One line of the firm's list: the name is masked.
pub struct Listed {
    pub id: i64,
    pub title: String,
    pub name: String,
    pub seen: Seen,
}

/// Everything that the firm sees today, the latest first, without names. The rule tells what it sees and no column does, so
/// that how many there are is known from the list alone.
pub async fn list(desk: &Desk) -> Result<Vec<(Loaded, Seen)>, Failure> {
    let permit = desk.may(&SeeApplicants).await?;
    let reader = desk.read(&permit);
    let Some(own) = find_own(&reader, desk).await? else { return Ok(Vec::new()) };
    let all = load_all(&reader, desk, store::list_of_organisation(&reader, own).await?).await?;
    Ok(all.into_iter().filter_map(|loaded| loaded.seen(desk).map(|seen| (loaded, seen))).collect())
}

/// The lines of a page of these.
pub async fn lines(desk: &Desk, page: Vec<(Loaded, Seen)>) -> Result<Vec<Listed>, Failure> {
    let permit = desk.may(&SeeApplicants).await?;
    let persons: Vec<i64> = page.iter().map(|(loaded, _)| loaded.row.person).collect();
    let names = people::masked_names(&desk.read(&permit), desk.vault(), &persons).await?;
    let listed = page.into_iter().map(|(loaded, seen)| Listed {
        id: loaded.row.id,
        name: names.get(&loaded.row.person).cloned().unwrap_or_default(),
        title: loaded.applied.vacancy.listed.title,
        seen,
    });
    Ok(listed.collect())
}

/// One who asked, opened.
pub struct Applicant {
    pub loaded: Loaded,
    pub seen: Seen,
    pub name: String,
    /// Only if the person lets the firm see it.
    pub phone: Option<String>,
}

/// Opens one who asked: the look is in the journal before this returns (SEC-29), and counted (WP-27).
pub async fn open(desk: &Desk, id: i64) -> Result<Applicant, Failure> {
    let desk = &Desk { purpose: purpose::APPLICANT.to_owned(), ..desk.clone() };
    let permit = desk.may(&SeeApplicants).await?;
    let reader = desk.read(&permit);
    let (loaded, seen) = get_seen(&reader, desk, id).await?;
    let person = people::find(&reader, loaded.row.person).await?.ok_or_else(Failure::absent)?;
    looks::record(desk, &permit, "application", vec![person.pseudonym(desk.vault())]).await?;
    let phone = if loaded.row.with_phone { person.phone(desk.vault())? } else { None };
    Ok(Applicant {
        name: person.name(desk.vault())?.secret().to_owned(),
        phone: phone.map(|phone| phone.secret().to_owned()),
        loaded,
        seen,
    })
}

/// Refused unless the firm may take people on and the vacancy is not over (WP-14).
fn may_offer(desk: &Desk, loaded: &Loaded) -> Result<(), Failure> {
    let over = matches!(loaded.applied.vacancy.state, VacancyState::Closed | VacancyState::Draft);
    match loaded.firm_may(desk.today()) && !over {
        true => Ok(()),
        false => Err(Failure::new(Kind::Conflict, "offers-vacancy-over")),
    }
}

/// The days of an offer, and the team that it names.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    pub begin: Day,
    pub expires: Day,
    pub team: Option<&'a Team>,
}

/// The terms in force go into the offer, with the journey of the team that it names; the days are checked against the plan's
/// times, and a yes on the last day has its time to think before the journey (WP-4).
pub(super) async fn offer_in(
    tx: &Tx,
    desk: &Desk,
    loaded: &Loaded,
    asked: Application<Asked>,
    ask: Ask<'_>,
) -> Result<Vec<Fault>, Failure> {
    may_offer(desk, loaded)?;
    // Terms that would be refused at publishing today go into no new offer either; those that were made stand.
    if work::find_outdated(tx, loaded.row.vacancy).await?.is_some() {
        return Err(Failure::new(Kind::Conflict, "offers-vacancy-outdated"));
    }
    let pairs = ask.team.map(|team| team::pairs(&loaded.applied.published, &team.journeys));
    let terms = pairs.as_ref().unwrap_or(&loaded.versions).last().ok_or_else(Failure::absent)?;
    let leaves = ask.team.and_then(Team::journey).and_then(|journey| journey.said.day("out_day"));
    let mut faults = Vec::new();
    if leaves.is_some_and(|leaves| ask.begin < leaves) {
        faults.push(Fault { field: "begin", message: "teams-begin-before" });
    }
    if leaves.is_some_and(|leaves| loaded.times.known_by(ask.expires) >= leaves) {
        faults.push(Fault { field: "expires", message: "teams-expires-late" });
    }
    match rules::offer(terms, ask.begin, ask.expires, &loaded.times, desk.today()) {
        Ok(offer) if faults.is_empty() => {
            move_to(tx, &Row::from(&asked.offer(offer)), &loaded.row).await?;
            if let Some(team) = ask.team {
                store::set_team(tx, loaded.row.id, loaded.row.person, team.id).await?;
            }
            Ok(Vec::new())
        }
        Ok(_) => Ok(faults),
        Err(found) => {
            // What is wrong with the day itself comes first at its field.
            faults.retain(|fault| found.iter().all(|other| other.field != fault.field));
            Ok(found.into_iter().chain(faults).collect())
        }
    }
}

/// Offers the work to one who asked; gives what is wrong with the days.
pub async fn offer(desk: &Desk, id: i64, begin: Day, expires: Day) -> Result<Vec<Fault>, Failure> {
    offer_with(desk, id, begin, expires, None).await
}

/// The teams that an offer of this vacancy can name.
pub async fn teams_for(desk: &Desk, vacancy: i64) -> Result<Vec<Team>, Failure> {
    let permit = desk.may(&SeeApplicants).await?;
    teams::acts::list_gathering(&desk.read(&permit), desk, vacancy).await
}

/// The same with a team, which the worker joins by saying yes, and in no other way (WP-2).
pub async fn offer_with(desk: &Desk, id: i64, begin: Day, expires: Day, named: Option<i64>) -> Result<Vec<Fault>, Failure> {
    let permit = desk.may(&AnswerApplication).await?;
    let write = desk.write(&permit).await?;
    let (loaded, _) = get_seen(write.tx(), desk, id).await?;
    let Held::Asked(asked) = loaded.held.clone() else { return Err(changed_meanwhile()) };
    let team = match named {
        Some(named) => match team::choose(write.tx(), desk, &loaded, named).await? {
            Ok(team) => Some(team),
            Err(message) => return Ok(vec![Fault { field: "team", message }]),
        },
        None => None,
    };
    let ask = Ask { begin, expires, team: team.as_ref() };
    let faults = offer_in(write.tx(), desk, &loaded, asked, ask).await?;
    if faults.is_empty() {
        write.commit(answered(&loaded)).await?;
    }
    Ok(faults)
}

/// The one line of the journal for both answers.
fn answered(loaded: &Loaded) -> Entry {
    Entry::of(format!("vacancy={}", loaded.row.vacancy))
}

/// Takes an offer back. The answer is the same whether or not there was still one to take back (WP-3).
pub async fn withdraw(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&AnswerApplication).await?;
    let write = desk.write(&permit).await?;
    let (loaded, seen) = get_seen(write.tx(), desk, id).await?;
    match seen {
        Seen::Offer { .. } | Seen::Accepted { .. } => {}
        Seen::Asked { .. } | Seen::Started { .. } => return Err(changed_meanwhile()),
    }
    let entry = answered(&loaded);
    take_back_in(write.tx(), loaded).await?;
    write.commit(entry).await
}

/// What the firm says of the start, for its own return: the day as it said it, whatever the worker said.
pub(super) fn reported_of(loaded: &Loaded, version: i64, start: Day) -> Result<Reported, Failure> {
    let terms = loaded.terms(version).ok_or_else(Failure::absent)?;
    Ok(Reported {
        application: loaded.row.id,
        person: loaded.row.person,
        organisation: loaded.row.organisation,
        vacancy: loaded.row.vacancy,
        version: terms.version,
        start,
        end: None,
    })
}

/// Reports that accepted work began: a placement that is `reported`, and the figure of the reported moves.
pub async fn report_start(desk: &Desk, id: i64, day: Day) -> Result<(), Failure> {
    let permit = desk.may(&ReportStart).await?;
    let mut write = desk.write(&permit).await?;
    let (loaded, seen) = get_seen(write.tx(), desk, id).await?;
    if !matches!(seen, Seen::Accepted { .. }) {
        return Err(changed_meanwhile());
    }
    let person = people::find(write.tx(), loaded.row.person).await?.ok_or_else(Failure::absent)?;
    let begun = match loaded.held.clone() {
        Held::Accepted(accepted) => {
            let version = accepted.acceptance().version();
            let begun = accepted.start(&loaded.times, day, desk.now())?;
            let work = work_of(&loaded, version, day)?;
            let placement = started::report(write.tx(), desk, &person, &work).await?;
            begun.with(placement)
        }
        // The worker said so before: their record stands.
        Held::Started(begun) => {
            begun.may_report(&loaded.times, day, desk.now())?;
            // Refused where it would be without the worker's word.
            started::check(desk, &person, &work_of(&loaded, begun.accepted_version(), day)?)?;
            begun
        }
        Held::Asked(_) | Held::Offered(_) | Held::Closed(_) => return Err(changed_meanwhile()),
    };
    returns::acts::keep_start(write.tx(), &reported_of(&loaded, begun.accepted_version(), day)?).await?;
    move_to(write.tx(), &Row::from(&begun.reported()), &loaded.row).await?;
    write.touch([person.id]).await?;
    write.commit(Entry::of("started").about(person.pseudonym(desk.vault()), "work")).await
}
