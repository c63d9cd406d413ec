//! What a resident does: asks for work, withdraws, says yes, says that it began or ended. No journal entry (decision
//! 0018), no role but the resident's, and no person but the one whose account it is.

use super::answers::{AnswerApplication, ReportStart, SeeApplicants};
use super::heard::HearWorker;
use super::model::{ASKED, Application, Held, InForce, Row, STARTED};
use super::nightly::TidyOffers;
use super::rules::{self, Times, Version};
use super::store;
use super::team::{self, Teamed};
use crate::my::acts::{own_person, own_voice};
use crate::people::store::StoredPerson;
use crate::placement::started::{self, Work};
use crate::teams::model::Journey;
use crate::work::acts::{Applied, get_applied, list_applied};
use crate::work::model::{OrganisationKind, OrganisationState, Published};
use crate::work::{places, store as work, terms};
use leka_core::{Channel, Day, Destination, Fen};
use leka_platform::db::{Reads, Tx, stored_day};
use leka_platform::vault::hex;
use leka_platform::{Act, ActSpec, Desk, Failure, Kind, OwnAct};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "offers", changes: true };
        }
        impl OwnAct for $name {}
    };
}

act!(/** Ask for a vacancy oneself. */ AskForWork, "ask_for_work");
act!(/** See one's own applications and offers, withdraw, say that one left. */ KeepOwnApplications, "keep_own_applications");
act!(/** Say yes to an offer: the worker, and nobody for them (WP-2). */ AcceptOffer, "accept_offer");
act!(/** Say that accepted work began. */ SayStarted, "say_started");

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[
    AskForWork::SPEC,
    KeepOwnApplications::SPEC,
    AcceptOffer::SPEC,
    SayStarted::SPEC,
    SeeApplicants::SPEC,
    AnswerApplication::SPEC,
    ReportStart::SPEC,
    HearWorker::SPEC,
    TidyOffers::SPEC,
];

/// An application as it is today, with the work that it is for.
pub struct Loaded {
    pub row: Row,
    pub held: Held,
    pub applied: Applied,
    /// All published versions, the earliest first; of an offer that names a team, those of terms and journey together.
    pub versions: Vec<Version>,
    pub times: Times,
    /// The work is out of the region.
    pub outside: bool,
    /// The team that the offer names.
    pub team: Option<Teamed>,
}

impl Loaded {
    /// One version of the terms.
    pub fn terms(&self, version: i64) -> Option<&Published> {
        let (version, _) = team::split(version);
        self.applied.published.iter().find(|one| one.version == version)
    }
    /// The journey of one version, where the offer names a team.
    pub fn journey(&self, version: i64) -> Option<&Journey> {
        let (_, journey) = team::split(version);
        self.team.as_ref()?.team.journeys.iter().find(|one| Some(one.version) == journey)
    }
    /// The offer as its person sees it today: by the terms that they are asked about, or said yes to. `None`: there is none.
    pub fn in_force(&self) -> Option<InForce> {
        let agreed = |offer, version| rules::agreed(offer, version, &self.versions, &self.times);
        match &self.held {
            Held::Asked(_) => None,
            Held::Offered(one) => Some(rules::asked_about(one, &self.versions, &self.times)),
            Held::Accepted(one) => Some(agreed(one.the_offer(), one.acceptance().version())),
            Held::Started(one) => Some(agreed(one.the_offer(), one.accepted_version())),
            Held::Closed(one) => one.the_offer().map(|offer| rules::in_force(offer, None, &self.versions, &self.times)),
        }
    }
    /// The last day on which a yes to the offer can become known, by its printed day, whatever came of it.
    pub fn known_by(&self) -> Option<Day> {
        let offer = match &self.held {
            Held::Asked(_) => None,
            Held::Offered(one) => Some(one.the_offer()),
            Held::Accepted(one) => Some(one.the_offer()),
            Held::Started(one) => Some(one.the_offer()),
            Held::Closed(one) => one.the_offer(),
        };
        offer.map(|offer| self.times.known_by(rules::in_force(offer, None, &self.versions, &self.times).expires))
    }
    /// The firm may take people on today: active, with its licence in force (WP-14).
    pub fn firm_may(&self, today: Day) -> bool {
        self.applied.organisation.state == OrganisationState::Active && self.applied.organisation.may_offer_on(today)
    }
    /// What the firm sees of it.
    pub fn seen(&self, desk: &Desk) -> Option<rules::Seen> {
        rules::seen(&self.held, &self.versions, &self.times, desk.now())
    }
}

/// Whether the offer of a row names a team.
fn names_team(row: &Row) -> bool {
    team::split(row.terms_version.unwrap_or(0)).1.is_some()
}

/// Reads what belongs to a row, and what the row is today.
pub async fn load<R: Reads>(reads: &R, desk: &Desk, row: Row) -> Result<Loaded, Failure> {
    let applied = get_applied(reads, row.vacancy).await?;
    let team = match names_team(&row) {
        true => Some(team::of(reads, desk, row.id).await?),
        false => None,
    };
    put_together(desk, row, applied, team)
}

/// The same for many, in their order, with as many queries as for a few.
pub async fn load_all<R: Reads>(reads: &R, desk: &Desk, rows: Vec<Row>) -> Result<Vec<Loaded>, Failure> {
    let applied = list_applied(reads, &rows.iter().map(|row| row.vacancy).collect::<Vec<_>>()).await?;
    let named: Vec<i64> = rows.iter().filter(|row| names_team(row)).map(|row| row.id).collect();
    let mut teams = team::of_all(reads, desk, &named).await?;
    let whole = |row: Row| -> Result<Loaded, Failure> {
        let applied = applied.get(&row.vacancy).cloned().ok_or_else(Failure::absent)?;
        let team = match names_team(&row) {
            true => Some(teams.remove(&row.id).ok_or_else(team::without)?),
            false => None,
        };
        put_together(desk, row, applied, team)
    };
    rows.into_iter().map(whole).collect()
}

fn put_together(desk: &Desk, row: Row, applied: Applied, team: Option<Teamed>) -> Result<Loaded, Failure> {
    let mut versions: Vec<Version> = match &team {
        Some(teamed) => team::pairs(&applied.published, &teamed.team.journeys),
        None => applied
            .published
            .iter()
            .map(|one| Version { version: one.version, hash: one.hash.clone(), from: one.from_at.day() })
            .collect(),
    };
    versions.sort_by_key(|one| one.version);
    let division = applied.published.first().map_or("", |latest| latest.terms.get("division"));
    let outside = terms::destination(division) == Destination::OutsideRegion.word();
    let times = Times::of(&desk.plan().plan.protection, outside);
    let held = rules::on(row.clone().held()?, &versions, &times, desk.today());
    Ok(Loaded { row, held, applied, versions, times, outside, team })
}

fn gone() -> Failure {
    Failure::new(Kind::Conflict, "offers-over")
}
pub(super) fn changed_meanwhile() -> Failure {
    Failure::new(Kind::Conflict, "offers-meanwhile")
}

/// Writes a move, or says that somebody was faster.
pub(super) async fn move_to(tx: &Tx, row: &Row, from: &Row) -> Result<(), Failure> {
    match store::update(tx, row, &from.state).await? {
        true => Ok(()),
        false => Err(changed_meanwhile()),
    }
}

/// Old enough for this work on that day (WP-16), or why not.
fn check_age(desk: &Desk, person: &StoredPerson, terms: &Published, begin: Day) -> Result<(), Failure> {
    let born = person.national_id(desk.vault())?.birth_day();
    let age = terms.terms.number("age_from");
    match rules::old_enough(born, begin, age) {
        true => Ok(()),
        false => Err(Failure::new(Kind::Conflict, "offers-too-young").arg("age", age.max(16))),
    }
}

/// The first day on which somebody can ask for this vacancy again, where an offer of before has ended. Until then the firm
/// sees that offer as if it stood: a new question beside it would tell that it does not (WP-3). Told from the printed day
/// alone, so it is the same whatever the end was; a hidden question would not do, because numbers tell when it was asked.
pub(super) async fn asks_again_from<R: Reads>(reads: &R, desk: &Desk, person: i64, vacancy: i64) -> Result<Option<Day>, Failure> {
    let mut from: Option<Day> = None;
    for row in store::list_of_person(reads, person).await?.into_iter().filter(|row| row.vacancy == vacancy) {
        let loaded = load(reads, desk, row).await?;
        // One that the firm took back looks to it as if it had ended, whether or not the worker said that it began.
        let taken_back = matches!(&loaded.held, Held::Started(begun) if begun.is_taken_back());
        if taken_back || matches!(loaded.held, Held::Closed(_)) {
            from = from.max(loaded.known_by().map(|day| day.plus(1)));
        }
    }
    Ok(from.filter(|day| *day > desk.today()))
}

/// Asks for a vacancy. Asking again while it stands gives the same application.
pub async fn ask(desk: &Desk, vacancy: i64, with_phone: bool) -> Result<i64, Failure> {
    let permit = desk.may(&AskForWork).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let id = ask_in(write.tx(), desk, &person, vacancy, with_phone).await?;
    write.commit().await?;
    Ok(id)
}

/// The same in a transaction that is there already.
pub(super) async fn ask_in(tx: &Tx, desk: &Desk, person: &StoredPerson, vacancy: i64, with_phone: bool) -> Result<i64, Failure> {
    let shown = work::find_shown(tx, vacancy, desk.today()).await?.filter(|shown| shown.terms_version > 0);
    let shown = shown.ok_or_else(Failure::absent)?;
    if let Some(row) = store::find_standing(tx, person.id, vacancy).await? {
        let loaded = load(tx, desk, row).await?;
        match loaded.held {
            Held::Closed(closed) => store::close(tx, &Row::from(&closed)).await?,
            _ => return Ok(loaded.row.id),
        }
    }
    if let Some(day) = asks_again_from(tx, desk, person.id, vacancy).await? {
        return Err(Failure::new(Kind::Conflict, "offers-ask-again").arg("day", day));
    }
    let published = work::find_published(tx, vacancy, shown.terms_version).await?.ok_or_else(Failure::absent)?;
    let begins = stored_day(shown.listed.begin_day)?.max(desk.today());
    check_age(desk, person, &published, begins)?;
    if usize::try_from(store::count_standing(tx, person.id).await?).unwrap_or(usize::MAX) >= rules::MOST_STANDING {
        return Err(Failure::new(Kind::Conflict, "offers-too-many").arg("most", rules::MOST_STANDING));
    }
    let with_phone = with_phone && person.phone_sealed.is_some();
    let asked = Application::ask(desk.new_id(), person.id, vacancy, shown.organisation, with_phone, desk.today());
    store::add(tx, &Row::from(&asked)).await?;
    Ok(asked.id)
}

/// The person's applications, the latest first.
pub async fn list_own(desk: &Desk) -> Result<Vec<Loaded>, Failure> {
    let permit = desk.may(&KeepOwnApplications).await?;
    let reader = desk.read(&permit);
    let person = own_person(&reader, desk).await?;
    list_of(&reader, desk, person.id).await
}

/// The same for the person's own record (WP-24); shown to nobody but that person.
pub async fn list_of<R: Reads>(reads: &R, desk: &Desk, person: i64) -> Result<Vec<Loaded>, Failure> {
    load_all(reads, desk, store::list_of_person(reads, person).await?).await
}

/// What a person is asked about now, one sign for each: an offer, or terms that changed since and need another yes. For the line
/// that says no more than that there is something to look at (`wishes::alerts`).
pub async fn list_waiting<R: Reads>(reads: &R, desk: &Desk, person: i64) -> Result<Vec<u32>, Failure> {
    let sign = |loaded: &Loaded| match &loaded.held {
        Held::Offered(one) => {
            let version = rules::asked_about(one, &loaded.versions, &loaded.times).version;
            let hash = desk.vault().token_hash("offer to look at", &format!("{} {version}", loaded.row.id));
            Some(hash.iter().take(4).fold(0_u32, |sign, byte| (sign << 8) | u32::from(*byte)))
        }
        Held::Asked(_) | Held::Accepted(_) | Held::Started(_) | Held::Closed(_) => None,
    };
    Ok(list_of(reads, desk, person).await?.iter().filter_map(sign).collect())
}

/// The numbers of all applications whose work began: for pay days, and shown to nobody.
pub async fn list_begun<R: Reads>(reads: &R) -> Result<Vec<i64>, Failure> {
    store::list_started(reads).await
}

/// Those of these numbers whose work began, with as many queries as for a few.
pub async fn list_begun_among<R: Reads>(reads: &R, desk: &Desk, ids: &[i64]) -> Result<Vec<Loaded>, Failure> {
    let mut rows = store::list_by_number(reads, ids).await?;
    rows.retain(|row| row.state == STARTED);
    load_all(reads, desk, rows).await
}

/// One of them; `None`: it is none any more.
pub async fn find_begun<R: Reads>(reads: &R, desk: &Desk, id: i64) -> Result<Option<Loaded>, Failure> {
    match store::find(reads, id).await?.filter(|row| row.state == STARTED) {
        Some(row) => load(reads, desk, row).await.map(Some),
        None => Ok(None),
    }
}

/// Takes applications away whose work is kept no longer, with all that belongs to them here; gives their numbers, so that what
/// other rooms keep of them goes too. Called by the clock of the room `keeping` inside of its transaction (WP-23).
pub async fn forget_begun(tx: &Tx, placements: &[i64]) -> Result<Vec<i64>, Failure> {
    let gone = store::list_of_placements(tx, placements).await?;
    store::remove(tx, &gone).await?;
    Ok(gone)
}

/// The application that one record of work came of is of the other record from now on: the first day was corrected, which makes
/// another one. Called by the room `placement` inside of its transaction; no application is read.
pub async fn move_begun(tx: &Tx, from: i64, to: i64) -> Result<(), Failure> {
    store::set_placement(tx, from, to).await
}

/// One of the person's own; that of anybody else is as absent as one that is not there (SEC-15).
pub async fn get_own<R: Reads>(reads: &R, desk: &Desk, person: i64, id: i64) -> Result<Loaded, Failure> {
    let row = store::find(reads, id).await?.filter(|row| row.person == person).ok_or_else(Failure::absent)?;
    load(reads, desk, row).await
}

/// Withdraws, in whatever state before the start: one step, no reason, and again is no mistake (WP-4).
pub async fn withdraw(desk: &Desk, id: i64) -> Result<(), Failure> {
    let permit = desk.may(&KeepOwnApplications).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let loaded = get_own(write.tx(), desk, person.id, id).await?;
    close_in(write.tx(), loaded.held).await?;
    write.commit().await
}

/// The one end, for both sides.
pub(super) async fn close_in(tx: &Tx, held: Held) -> Result<(), Failure> {
    let closed = match held {
        Held::Asked(one) => one.close(),
        Held::Offered(one) => one.close(),
        Held::Accepted(one) => one.close(),
        Held::Closed(one) => one,
        Held::Started(_) => return Err(Failure::new(Kind::Conflict, "offers-begun")),
    };
    store::close(tx, &Row::from(&closed)).await
}

/// The firm's end of it: the same answer whatever the worker said. Work of which the worker said that it began goes on, and
/// stands for the firm no more (WP-7, WP-10).
pub(super) async fn take_back_in(tx: &Tx, loaded: Loaded) -> Result<(), Failure> {
    match loaded.held {
        Held::Started(begun) => move_to(tx, &Row::from(&begun.taken_back()), &loaded.row).await,
        held => close_in(tx, held).await,
    }
}

/// The worker's yes to the terms whose hash, in hexadecimal, they were shown (WP-2, WP-5).
pub async fn accept(desk: &Desk, id: i64, seen: &str) -> Result<(), Failure> {
    let permit = desk.may(&AcceptOffer).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let loaded = get_own(write.tx(), desk, person.id, id).await?;
    accept_in(write.tx(), desk, &person, &loaded, seen).await?;
    write.commit().await
}

/// The same in a transaction that is there already. Whoever was witness of an earlier yes is so no more.
pub(super) async fn accept_in(tx: &Tx, desk: &Desk, person: &StoredPerson, loaded: &Loaded, seen: &str) -> Result<(), Failure> {
    let offered = match loaded.held.clone() {
        Held::Offered(offered) => offered,
        // A second press of the same button.
        Held::Accepted(_) => return Ok(()),
        Held::Asked(_) | Held::Started(_) | Held::Closed(_) => return Err(gone()),
    };
    if !loaded.firm_may(desk.today()) {
        return Err(Failure::new(Kind::Conflict, "offers-firm-may-not"));
    }
    let terms = rules::asked_about(&offered, &loaded.versions, &loaded.times);
    let published = loaded.terms(terms.version).ok_or_else(Failure::absent)?;
    check_age(desk, person, published, terms.begin)?;
    team::may_join(loaded, terms.version, desk, person.national_id(desk.vault())?.birth_day())?;
    let seen = loaded.versions.iter().find(|one| hex(&one.hash) == seen).map_or(&[][..], |one| &one.hash);
    let accepted = offered.accept(seen, &terms, desk.now())?;
    store::remove_witness(tx, loaded.row.id).await?;
    move_to(tx, &Row::from(&accepted), &loaded.row).await
}

/// What the accepted terms say of the work that began on that day.
pub(super) fn work_of(loaded: &Loaded, version: i64, start: Day) -> Result<Work, Failure> {
    let terms = &loaded.terms(version).ok_or_else(Failure::absent)?.terms;
    let division = terms.get("division");
    let place: String = places::names(division).into_iter().chain([terms.get("place")]).collect();
    // A labour body, or a team that somebody put together.
    let between = loaded.applied.organisation.kind != OrganisationKind::Employer || loaded.team.is_some();
    let month = terms.is("pay_period", "month");
    Ok(Work {
        employer: terms.get("employer").to_owned(),
        start,
        sector: terms::sector(terms.get("industry")),
        // What a labour body or a team arranges is organised (contract, "Words"); whoever asked a firm found it alone.
        channel: if between { Channel::Organised } else { Channel::Own },
        destination: Destination::find(terms::destination(division)).unwrap_or(Destination::Unknown),
        place,
        trade: terms.get("title").to_owned(),
        pay: month.then(|| Fen(terms.number("pay_from"))),
    })
}

/// The worker says that the work began on that day, or that what the firm reported is so.
pub async fn say_started(desk: &Desk, id: i64, day: Day) -> Result<(), Failure> {
    let permit = desk.may(&SayStarted).await?;
    let mut write = desk.write_own(&permit).await?;
    let (person, voice) = own_voice(write.tx(), desk).await?;
    let loaded = get_own(write.tx(), desk, person.id, id).await?;
    match loaded.held.clone() {
        Held::Accepted(accepted) => {
            let version = accepted.acceptance().version();
            let begun = accepted.start(&loaded.times, day, desk.now())?;
            let work = work_of(&loaded, version, day)?;
            let placement = started::say(write.tx(), desk, &person, &voice, &work).await?;
            move_to(write.tx(), &Row::from(&begun.with(placement)), &loaded.row).await?;
        }
        Held::Started(begun) => {
            let placement = begun.placement().ok_or_else(Failure::absent)?;
            started::confirm(write.tx(), desk, &person, &voice, placement).await?;
        }
        Held::Asked(_) | Held::Offered(_) | Held::Closed(_) => return Err(gone()),
    }
    write.touch(person.id);
    write.commit().await
}

/// "I left": one step, no reason. It counts for its year all the same (WP-9).
pub async fn left(desk: &Desk, id: i64, day: Day) -> Result<(), Failure> {
    let permit = desk.may(&KeepOwnApplications).await?;
    let mut write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let loaded = get_own(write.tx(), desk, person.id, id).await?;
    leave_in(write.tx(), desk, &person, loaded, day).await?;
    write.touch(person.id);
    write.commit().await
}

/// The same in a transaction that is there already.
pub(super) async fn leave_in(tx: &Tx, desk: &Desk, person: &StoredPerson, loaded: Loaded, day: Day) -> Result<(), Failure> {
    let Held::Started(begun) = loaded.held else { return Err(gone()) };
    let placement = begun.placement().ok_or_else(Failure::absent)?;
    started::left(tx, desk, person, placement, day).await
}

/// "I am home again": one step, no reason, seen by nobody else. Work that goes on is ended by "I left" and not by this.
pub async fn came_back(desk: &Desk, id: i64, day: Day) -> Result<(), Failure> {
    let permit = desk.may(&KeepOwnApplications).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let loaded = get_own(write.tx(), desk, person.id, id).await?;
    match loaded.held {
        Held::Accepted(_) | Held::Started(_) => team::may_come_back(&loaded, day, desk.today())?,
        Held::Asked(_) | Held::Offered(_) | Held::Closed(_) => return Err(gone()),
    }
    store::set_back(write.tx(), id, day).await?;
    write.commit().await
}

/// Whether a row waits for the firm still: for tests and the demo.
pub(super) fn is_asked(row: &Row) -> bool {
    row.state == ASKED
}
