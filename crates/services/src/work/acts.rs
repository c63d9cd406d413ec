//! The writers of vacancies, and who may read what.
//!
//! A firm's account reaches its own firm; a desk those of its places. Anything else answers like what does not exist
//! (SEC-15).

use super::model::{Listed, Organisation, OrganisationState, Published, Source, Vacancy, VacancyState};
use super::refusals::{self, Refusal};
use super::store;
use super::terms::{self, Changed, Fault, Terms, Typed};
use crate::intake::history::{self, Line};
use crate::people::roll::By;
use crate::places::acts::work_places;
use leka_core::{Day, Role};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Actor, Desk, Entry, Failure, Kind, Permit, Write};
use std::collections::{BTreeSet, HashMap};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal, $changes:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "work", changes: $changes };
        }
    };
}

act!(/** See a vacancy that is shown. */ ViewVacancy, "view_vacancy", false);
act!(/** Ask for access as a firm. */ AskAccess, "ask_access", true);
act!(/** Answer firms that asked, enter and correct firms, stop them. */ ManageOrganisations, "manage_organisations", true);
act!(/** Write, open, rest and close vacancies: a firm its own, a desk those of firms in its places. */ KeepVacancies, "keep_vacancies", true);
act!(/** Have the home of one's own firm. */ KeepOwnFirm, "keep_own_firm", false);
act!(/** See the firms of one's places. */ ViewOrganisations, "view_organisations", false);
act!(/** Decide whether a word that was found is harmless. */ ReviewVacancy, "review_vacancy", true);
act!(/** Close, at night, what is past its last day or its licence (WP-14). */ CloseOverdue, "close_overdue", true);
act!(/** Let rest, at night, what the rules of today refuse (WP-14 to WP-16). */ RereadVacancies, "reread_vacancies", true);
act!(/** Ask firms that were silent, in the morning, and let rest what they do not answer for. */ AskSilentFirms, "ask_silent_firms", true);

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[
    ViewVacancy::SPEC,
    AskAccess::SPEC,
    ManageOrganisations::SPEC,
    KeepVacancies::SPEC,
    KeepOwnFirm::SPEC,
    ViewOrganisations::SPEC,
    ReviewVacancy::SPEC,
    CloseOverdue::SPEC,
    RereadVacancies::SPEC,
    AskSilentFirms::SPEC,
];

/// A vacancy with its firm and the terms in force.
pub struct Shown {
    pub vacancy: Vacancy,
    pub organisation: Organisation,
    pub published: Published,
}

/// A vacancy that visitors may see today; any other answers like one that does not exist.
pub async fn get_shown(desk: &Desk, id: i64) -> Result<Shown, Failure> {
    let permit = desk.may(&ViewVacancy).await?;
    let reader = desk.read(&permit);
    let vacancy = store::find_shown(&reader, id, desk.today()).await?.ok_or_else(Failure::absent)?;
    let organisation = store::find_organisation(&reader, vacancy.organisation).await?.ok_or_else(Failure::absent)?;
    let published = store::find_published(&reader, id, vacancy.terms_version).await?.ok_or_else(Failure::absent)?;
    Ok(Shown { vacancy, organisation, published })
}

/// A vacancy with its firm and all that it ever published, the latest first: for whoever holds an application for it, also
/// when it is shown no more.
#[derive(Clone, Debug)]
pub struct Applied {
    pub vacancy: Vacancy,
    pub organisation: Organisation,
    pub published: Vec<Published>,
}

/// See [`Applied`]. The caller has checked that there is an application.
pub async fn get_applied<R: Reads>(reads: &R, id: i64) -> Result<Applied, Failure> {
    let vacancy = store::find_vacancy(reads, id).await?.ok_or_else(Failure::absent)?;
    let organisation = store::find_organisation(reads, vacancy.organisation).await?.ok_or_else(Failure::absent)?;
    let published = store::list_published(reads, id).await?;
    Ok(Applied { vacancy, organisation, published })
}

/// The same for many vacancies, by their numbers, with as many queries as for a few; each of them is there.
pub async fn list_applied<R: Reads>(reads: &R, ids: &[i64]) -> Result<HashMap<i64, Applied>, Failure> {
    let ids: Vec<i64> = ids.iter().copied().collect::<BTreeSet<i64>>().into_iter().collect();
    let mut out = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(1_000) {
        let vacancies = store::find_vacancies(reads, chunk).await?;
        let firms: BTreeSet<i64> = vacancies.iter().map(|one| one.organisation).collect();
        let firms = store::find_organisations(reads, &firms.into_iter().collect::<Vec<_>>()).await?;
        let firms: HashMap<i64, Organisation> = firms.into_iter().map(|one| (one.id, one)).collect();
        let mut published: HashMap<i64, Vec<Published>> = HashMap::new();
        for one in store::list_all_published(reads, chunk).await? {
            published.entry(one.vacancy).or_default().push(one);
        }
        for vacancy in vacancies {
            let organisation = firms.get(&vacancy.organisation).cloned().ok_or_else(Failure::absent)?;
            let published = published.remove(&vacancy.id).unwrap_or_default();
            out.insert(vacancy.id, Applied { vacancy, organisation, published });
        }
    }
    match out.len() == ids.len() {
        true => Ok(out),
        false => Err(Failure::absent()),
    }
}

/// Whether the person at the desk acts for a firm, and not for an office.
pub fn acts_for_firm(desk: &Desk) -> bool {
    matches!(desk.who.role(), Some(Role::Employer | Role::Agency))
}

/// The firm that the account at the desk acts for.
pub async fn find_own<R: Reads>(reads: &R, desk: &Desk) -> Result<Option<i64>, Failure> {
    match &desk.who {
        Actor::Account { id, .. } if acts_for_firm(desk) => store::find_organisation_of(reads, *id).await,
        _ => Ok(None),
    }
}

/// The name of a firm.
pub async fn firm_name<R: Reads>(reads: &R, id: i64) -> Result<String, Failure> {
    Ok(store::find_organisation(reads, id).await?.ok_or_else(Failure::absent)?.name)
}

/// The name of the firm that an account acts for; `None`: it acts for none.
pub async fn firm_of_account<R: Reads>(reads: &R, account: i64) -> Result<Option<String>, Failure> {
    match store::find_organisation_of(reads, account).await? {
        Some(id) => firm_name(reads, id).await.map(Some),
        None => Ok(None),
    }
}

/// The firm, if it belongs to the person at the desk (SEC-15).
pub async fn get_own_organisation<A: Act, R: Reads>(
    reads: &R,
    desk: &Desk,
    permit: &Permit<A>,
    id: i64,
) -> Result<Organisation, Failure> {
    let found = store::find_organisation(reads, id).await?;
    let own = match acts_for_firm(desk) {
        true => find_own(reads, desk).await? == Some(id),
        false => found.as_ref().is_some_and(|firm| permit.scope().covers(&firm.division)),
    };
    found.filter(|_| own).ok_or_else(Failure::absent)
}

/// The vacancy and its firm, if they belong to the person at the desk (SEC-15).
pub async fn get_own_vacancy<A: Act, R: Reads>(
    reads: &R,
    desk: &Desk,
    permit: &Permit<A>,
    id: i64,
) -> Result<(Vacancy, Organisation), Failure> {
    let vacancy = store::find_vacancy(reads, id).await?.ok_or_else(Failure::absent)?;
    let organisation = get_own_organisation(reads, desk, permit, vacancy.organisation).await?;
    Ok((vacancy, organisation))
}

/// What the form goes on from: the draft, else the terms in force.
pub async fn typed_of<R: Reads>(reads: &R, vacancy: &Vacancy) -> Result<Typed, Failure> {
    if !vacancy.draft.is_empty() {
        return Typed::from_json(&vacancy.draft);
    }
    let published = store::find_published(reads, vacancy.id, vacancy.terms_version).await?;
    Ok(published.map(|published| typed_of_published(&published.terms, &vacancy.listed)).unwrap_or_default())
}

pub(super) fn typed_of_published(terms: &Terms, listed: &Listed) -> Typed {
    let mut typed = terms.to_typed();
    typed.put("head_count", listed.head_count.to_string());
    typed.put("closes_day", listed.closes().map(|day| day.to_string()).unwrap_or_default());
    typed
}

/// What stands against opening it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Against {
    pub faults: Vec<Fault>,
    pub refusals: Vec<Refusal>,
}

impl Against {
    pub fn is_nothing(&self) -> bool {
        self.faults.is_empty() && self.refusals.is_empty()
    }
}

/// Checks what was typed for a vacancy of this firm.
pub async fn judge<R: Reads>(
    reads: &R,
    organisation: &Organisation,
    vacancy: Option<i64>,
    typed: &Typed,
    today: Day,
) -> Result<(Terms, Against), Failure> {
    let places = work_places(reads).await?;
    let (terms, faults) = terms::check(typed, &places, today);
    let reviews = match vacancy {
        Some(id) => store::list_reviews(reads, id).await?,
        None => Vec::new(),
    };
    let mut refusals = refusals::standing(refusals::refusals(&terms, today), &terms, &reviews);
    refusals.extend(refusals::licence(organisation, today));
    Ok((terms, Against { faults, refusals }))
}

/// Writes a new vacancy of a firm, as a draft. Whatever was typed is kept, without identity numbers.
pub async fn add(desk: &Desk, organisation: i64, typed: &Typed) -> Result<i64, Failure> {
    let permit = desk.may(&KeepVacancies).await?;
    let write = desk.write(&permit).await?;
    let organisation = get_own_organisation(write.tx(), desk, &permit, organisation).await?;
    let source = if acts_for_firm(desk) { Source::Page } else { Source::Desk };
    let mut vacancy = empty(desk, organisation.id, source);
    let kept = typed.kept();
    vacancy.draft = kept.to_json();
    vacancy.listed.title = title(&kept);
    store::add_vacancies(write.tx(), std::slice::from_ref(&vacancy)).await?;
    write.commit(Entry::of(format!("added vacancy={} organisation={}", vacancy.id, organisation.id))).await?;
    Ok(vacancy.id)
}

/// A vacancy of which nothing is known but whose it is.
pub fn empty(desk: &Desk, organisation: i64, source: Source) -> Vacancy {
    Vacancy {
        id: desk.new_id(),
        organisation,
        state: VacancyState::Draft,
        draft: String::new(),
        listed: Listed::default(),
        shown_until: Day::from_number(0),
        opened_at: None,
        changed_at: None,
        closed_at: None,
        terms_version: 0,
        terms_hash: None,
        source,
        import: None,
        sheet: String::new(),
        row: 0,
        recorded_by: desk.who.name().to_owned(),
        recorded_at: desk.now(),
        version: 0,
    }
}

/// So that a draft has a name in lists.
fn title(typed: &Typed) -> String {
    typed.one("title").trim().chars().filter(|c| !c.is_control() && !leka_core::text::is_steering(*c)).take(60).collect()
}

pub(super) fn changed_meanwhile() -> Failure {
    Failure::new(Kind::Conflict, "work-changed-meanwhile")
}

/// Keeps what was typed, whole or not; what is shown to visitors stays as it is.
pub async fn save(desk: &Desk, id: i64, version: i64, typed: &Typed) -> Result<(), Failure> {
    let permit = desk.may(&KeepVacancies).await?;
    let write = desk.write(&permit).await?;
    let (mut vacancy, _) = get_own_vacancy(write.tx(), desk, &permit, id).await?;
    if vacancy.version != version {
        return Err(changed_meanwhile());
    }
    let kept = typed.kept();
    vacancy.draft = kept.to_json();
    if vacancy.terms_version == 0 && vacancy.state == VacancyState::Draft {
        vacancy.listed.title = title(&kept);
    }
    store::update_vacancy(write.tx(), &vacancy).await?;
    write.commit(Entry::of(format!("draft vacancy={id}"))).await
}

/// What came of opening.
pub enum Opened {
    /// Exactly which terms are new; empty at the first opening and when none changed.
    Done(Vec<Changed>),
    Not(Against),
}

/// Publishes the draft and shows the vacancy: a new version of the terms if any of them changed (WP-5).
pub async fn open(desk: &Desk, id: i64, version: i64) -> Result<Opened, Failure> {
    let permit = desk.may(&KeepVacancies).await?;
    let write = desk.write(&permit).await?;
    let (vacancy, organisation) = get_own_vacancy(write.tx(), desk, &permit, id).await?;
    if vacancy.version != version {
        return Err(changed_meanwhile());
    }
    if organisation.state != OrganisationState::Active {
        return Err(Failure::new(Kind::Conflict, "work-organisation-not-active"));
    }
    let typed = typed_of(write.tx(), &vacancy).await?;
    let (terms, against) = judge(write.tx(), &organisation, Some(id), &typed, desk.today()).await?;
    if !against.is_nothing() {
        return Ok(Opened::Not(against));
    }
    let before = store::find_published(write.tx(), id, vacancy.terms_version).await?;
    let mut after = vacancy.clone();
    let published = publish(desk, &mut after, &organisation, &terms);
    let changed = match (&before, &published) {
        (Some(before), Some(now)) => before.terms.changed_to(&now.terms),
        _ => Vec::new(),
    };
    store::add_published(write.tx(), published.as_slice()).await?;
    store::update_vacancy(write.tx(), &after).await?;
    store::say_stands(write.tx(), &[id], desk.today()).await?;
    let mut lines: Vec<Line> =
        changed.iter().map(|one| Line::of("vacancy", id, &one.field).from_to(&one.old, &one.new)).collect();
    lines.extend(state_line(id, vacancy.state, after.state));
    record(&write, lines).await?;
    write.commit(Entry::of(format!("opened vacancy={id} terms={}", after.terms_version))).await?;
    Ok(Opened::Done(changed))
}

/// Puts checked terms in force: the columns, the state, and a new version of the terms if their hash is new. The caller
/// has checked the terms and stores both.
pub fn publish(desk: &Desk, vacancy: &mut Vacancy, organisation: &Organisation, terms: &Terms) -> Option<Published> {
    vacancy.listed = Listed { occupation: vacancy.listed.occupation.clone(), ..terms.listed() };
    vacancy.shown_until = shown_until(vacancy, organisation);
    vacancy.draft = String::new();
    if vacancy.state != VacancyState::Open {
        vacancy.opened_at = Some(desk.now());
    }
    vacancy.state = VacancyState::Open;
    vacancy.closed_at = None;
    new_version(desk, vacancy, terms.accepted(organisation))
}

/// The next version of what somebody accepts, if it has another hash than the one in force.
fn new_version(desk: &Desk, vacancy: &mut Vacancy, accepted: Terms) -> Option<Published> {
    let (hash, now) = (accepted.hash(), desk.now());
    if vacancy.terms_hash.as_ref() == Some(&hash) {
        return None;
    }
    if vacancy.terms_version > 0 {
        vacancy.changed_at = Some(now);
    }
    vacancy.terms_version += 1;
    vacancy.terms_hash = Some(hash.clone());
    let published_by = desk.who.name().to_owned();
    Some(Published { vacancy: vacancy.id, version: vacancy.terms_version, hash, terms: accepted, from_at: now, published_by })
}

/// After a firm changed what it brings into the terms, its name, code, kind or the number of its licence: whatever it ever
/// published has new terms, so that a yes to the old ones counts no more (WP-5). What rests or is closed too: a yes to it may
/// stand. Drafts wait as before. Gives how many there are.
pub(super) async fn publish_anew(write: &Write, organisation: &Organisation) -> Result<usize, Failure> {
    let (mut renewed, mut published, mut lines) = (Vec::new(), Vec::new(), Vec::new());
    for chunk in store::list_with_terms(write.tx(), organisation.id).await?.chunks(1_000) {
        let in_force = store::list_in_force(write.tx(), chunk).await?;
        for vacancy in chunk {
            let (Some(before), mut after) = (in_force.get(&vacancy.id), vacancy.clone()) else { continue };
            let Some(now) = new_version(write.desk(), &mut after, before.accepted(organisation)) else { continue };
            let changed = before.changed_to(&now.terms);
            lines.extend(changed.iter().map(|one| Line::of("vacancy", vacancy.id, &one.field).from_to(&one.old, &one.new)));
            published.push(now);
            renewed.push(after);
        }
    }
    store::add_published(write.tx(), &published).await?;
    store::update_vacancies(write.tx(), &renewed).await?;
    record(write, lines).await?;
    Ok(renewed.len())
}

/// The last day on which it is shown: its own, or that of the licence if that is earlier (WP-14).
pub fn shown_until(vacancy: &Vacancy, organisation: &Organisation) -> Day {
    // A ledger that states no last day: it stays as it was.
    let own = vacancy.listed.closes().unwrap_or(vacancy.shown_until);
    match organisation.licence_until.filter(|_| organisation.kind.needs_licence()) {
        Some(until) => own.min(until),
        None => own,
    }
}

fn state_line(id: i64, old: VacancyState, new: VacancyState) -> Option<Line> {
    (old != new).then(|| Line::of("vacancy", id, "state").from_to(old.word(), new.word()))
}

/// Writes history lines of the person at the desk.
pub(super) async fn record(write: &Write, lines: Vec<Line>) -> Result<(), Failure> {
    if lines.is_empty() {
        return Ok(());
    }
    let desk = write.desk();
    let by = By { account: desk.who.name(), now: desk.now(), import: None, sheets: &[] };
    history::write(write.tx(), &by, lines).await
}

/// Lets a vacancy rest, or closes it.
pub async fn set_state(desk: &Desk, id: i64, version: i64, state: VacancyState) -> Result<(), Failure> {
    let permit = desk.may(&KeepVacancies).await?;
    let write = desk.write(&permit).await?;
    let (mut vacancy, _) = get_own_vacancy(write.tx(), desk, &permit, id).await?;
    if vacancy.state == state {
        return Ok(());
    }
    // SEC-18: open to resting, anything to closed; back only through `open`, which checks again.
    let allowed = match state {
        VacancyState::Resting => vacancy.state == VacancyState::Open,
        VacancyState::Closed => true,
        VacancyState::Draft | VacancyState::Open => false,
    };
    if vacancy.version != version || !allowed {
        return Err(changed_meanwhile());
    }
    let before = vacancy.state;
    vacancy.state = state;
    vacancy.closed_at = (state == VacancyState::Closed).then(|| desk.now());
    store::update_vacancy(write.tx(), &vacancy).await?;
    record(&write, state_line(id, before, state).into_iter().collect()).await?;
    write.commit(Entry::of(format!("{} vacancy={id}", state.word()))).await
}

/// Throws changes away that were not published.
pub async fn discard(desk: &Desk, id: i64, version: i64) -> Result<(), Failure> {
    let permit = desk.may(&KeepVacancies).await?;
    let write = desk.write(&permit).await?;
    let (mut vacancy, _) = get_own_vacancy(write.tx(), desk, &permit, id).await?;
    if vacancy.version != version || vacancy.terms_version == 0 {
        return Err(changed_meanwhile());
    }
    vacancy.draft = String::new();
    store::update_vacancy(write.tx(), &vacancy).await?;
    write.commit(Entry::of(format!("discarded draft vacancy={id}"))).await
}

/// The nightly job: closes what is past its last day, or whose licence has run out (WP-14). Gives how many.
pub async fn close_overdue(desk: &Desk) -> Result<usize, Failure> {
    let permit = desk.may(&CloseOverdue).await?;
    if store::list_overdue(&desk.read(&permit), desk.today()).await?.is_empty() {
        return Ok(0);
    }
    let write = desk.write(&permit).await?;
    let ids = store::list_overdue(write.tx(), desk.today()).await?;
    store::close_all(write.tx(), &ids, desk.now()).await?;
    let lines = ids.iter().map(|id| Line::of("vacancy", *id, "state").from_to("", VacancyState::Closed.word()));
    record(&write, lines.collect()).await?;
    write.commit(Entry::of(format!("closed {} vacancies past their last day", ids.len()))).await?;
    Ok(ids.len())
}

/// After a firm's licence or state changed: what it has open rests, or is shown until another day.
pub(crate) async fn follow_organisation(tx: &Tx, organisation: &Organisation) -> Result<(), Failure> {
    let rests = organisation.state != OrganisationState::Active;
    let mut following = Vec::new();
    for mut vacancy in store::list_open(tx, organisation.id).await? {
        let until = shown_until(&vacancy, organisation);
        if rests || until != vacancy.shown_until {
            vacancy.shown_until = until;
            if rests {
                vacancy.state = VacancyState::Resting;
            }
            following.push(vacancy);
        }
    }
    store::update_vacancies(tx, &following).await
}
