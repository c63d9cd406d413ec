//! Pay days (WP-17): they come from the accepted terms, and after the last day of work one on which everything is due
//! (`final_pay_days`). The firm reports what it paid; the worker may say whether it came. When
//! neither says "paid", the complaint body is told so many days after the pay day, by itself and without a name.

use super::acts::KeepCheckIns;
use super::model::Word;
use super::rules::{self, Rhythm};
use super::store::{self, Stored};
use crate::conduct::complain::{self, Filed, Prepared};
use crate::conduct::model::{Kind as About, Told};
use crate::keeping::rules::is_proof_over;
use crate::my::acts::own_person;
use crate::offers::acts::{Loaded, get_own, list_begun_among};
use crate::offers::answers::get_begun;
use crate::offers::model::Held;
use crate::people::store as people;
use crate::people::store::StoredPerson;
use crate::placement::store::{self as placements, Stored as Record};
use crate::returns;
use crate::returns::rules::Reported;
use crate::work::terms::Terms;
use leka_core::{Day, Fen, Month};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind};
use std::collections::HashMap;

/// Report that wages were paid to somebody whose start the firm knows.
pub struct ReportWages;
impl Act for ReportWages {
    const SPEC: ActSpec = ActSpec { name: "report_wages", room: "after", changes: true };
}

/// Days before a pay day on which it can be reported already.
const EARLY: i32 = 31;

/// Work that began with an offer, as its pay days see it.
pub struct Paying {
    pub application: i64,
    pub person: i64,
    pub employer: String,
    pub place: String,
    pub start: Day,
    pub end: Option<Day>,
    /// `None`: the terms do not say when pay comes.
    pub rhythm: Option<Rhythm>,
    /// The record is withdrawn: no pay day comes any more.
    pub withdrawn: bool,
    /// In how many days after the last one everything is paid, by the terms.
    pub final_days: Option<i32>,
    /// The last day that the firm reported: for the worker's side alone, where the record of the work may have another or none.
    pub reported_end: Option<Day>,
}

impl Paying {
    /// The pay days that are looked at, up to a day.
    pub fn dues(&self, today: Day, until: Day) -> Vec<Day> {
        if self.withdrawn {
            return Vec::new();
        }
        self.between(today.plus(-rules::LOOKED_AT), until)
    }
    /// The pay days between two days. A last day that only the firm reported adds the day on which everything is due, and
    /// takes none away: its word does not shorten what the worker is owed.
    fn between(&self, from: Day, until: Day) -> Vec<Day> {
        let own = rules::all_due(self.end, self.final_days);
        let mut days = rules::dues(self.rhythm, (self.start, self.end), own, from, until);
        if own.is_none() {
            let last = self.all_due().filter(|last| (from..=until).contains(last) && !days.contains(last));
            days.extend(last);
            days.sort();
        }
        days
    }
    /// The pay days of which the body is told without a word of the worker's: after the day by which everything is due by the
    /// firm's report there is none. Work that is over would be told month after month, and the firm could settle none of it.
    fn told_by_themselves(&self, from: Day, until: Day) -> Vec<Day> {
        rules::dues(self.rhythm, (self.start, self.end.or(self.reported_end)), self.all_due(), from, until)
    }
    /// The day by which everything is due: by the record of the work, else by the firm's report.
    pub fn all_due(&self) -> Option<Day> {
        rules::all_due(self.end.or(self.reported_end), self.final_days)
    }
    /// The pay days on which a report or a word settles what is due on that one. The firm knows its own last day alone; what
    /// it reported of everything that is due after it counts, if its last day is not the earlier one.
    fn settles(&self, due: Day) -> Vec<Day> {
        let firms = rules::all_due(self.reported_end, self.final_days).filter(|day| *day > due);
        std::iter::once(due).chain(firms.filter(|_| self.all_due() == Some(due))).collect()
    }
}

/// In how many days after the last one everything is paid; `None`: the terms do not say it.
fn final_days(terms: &Terms) -> Option<i32> {
    terms.get("final_pay_days").parse().ok().filter(|days| *days >= 0)
}

/// The number of the record of its work; `None`: it has not begun.
fn placement_of(loaded: &Loaded) -> Option<i64> {
    let Held::Started(one) = &loaded.held else { return None };
    one.placement()
}

/// The work of an application that began; `None`: it has not, or its record is kept no longer (WP-23).
pub async fn paying<R: Reads>(reads: &R, loaded: &Loaded) -> Result<Option<Paying>, Failure> {
    let Some(placement) = placement_of(loaded) else { return Ok(None) };
    let Some(record) = placements::find(reads, placement).await? else { return Ok(None) };
    let reported = returns::acts::find_reported(reads, loaded.row.id).await?;
    Ok(Some(put_together(loaded, &record, reported.as_ref())))
}

fn put_together(loaded: &Loaded, record: &Record, reported: Option<&Reported>) -> Paying {
    let terms = loaded.row.accepted_version.and_then(|version| loaded.terms(version)).map(|published| &published.terms);
    let rhythm = terms.and_then(|terms| Rhythm::of(terms.get("pay_rhythm"), terms.number("pay_day")));
    Paying {
        application: loaded.row.id,
        person: loaded.row.person,
        employer: record.employer.clone(),
        place: record.place.clone(),
        start: record.start,
        end: record.end,
        rhythm,
        withdrawn: record.withdrawn,
        final_days: terms.and_then(final_days),
        reported_end: reported.and_then(|reported| reported.end),
    }
}

/// The same as its firm sees it: by the days that the firm reported itself. What the worker said of first and last day moves no
/// pay day of the firm's (WP-10); nor do they come in where its own report is kept no longer (WP-23).
async fn firms_paying<R: Reads>(reads: &R, loaded: &Loaded) -> Result<Option<Paying>, Failure> {
    let Some(work) = paying(reads, loaded).await? else { return Ok(None) };
    let reported = returns::acts::find_reported(reads, loaded.row.id).await?;
    Ok(reported.map(|own| Paying { start: own.start, end: own.end, reported_end: None, ..work }))
}

/// Pay days of a month by the terms and by the days that the firm reported, with what it reported of each: for its return, start
/// by start. No word of the worker is opened.
pub async fn of_return<R: Reads>(reads: &R, starts: &[(&Reported, &Terms)], month: Month) -> Result<Vec<Vec<Shown>>, Failure> {
    let (first, last) = (month.first_day(), month.last_day());
    let applications: Vec<i64> = starts.iter().map(|(own, _)| own.application).collect();
    let stored = store::list_days_of(reads, &applications, Some((first, last))).await?;
    let of = |(own, terms): &(&Reported, &Terms)| {
        let rhythm = Rhythm::of(terms.get("pay_rhythm"), terms.number("pay_day"));
        let all_due = rules::all_due(own.end, final_days(terms));
        let dues = rules::dues(rhythm, (own.start, own.end), all_due, first, last);
        shown(&dues, all_due, stored.get(&own.application).map_or(&[], Vec::as_slice))
    };
    Ok(starts.iter().map(of).collect())
}

/// A pay day for its two sides.
pub struct Shown {
    pub due: Day,
    /// Everything is due on it: the work is over.
    pub last: bool,
    /// What the firm reported.
    pub paid: Option<Day>,
    pub fen: Option<i64>,
}

fn shown(dues: &[Day], all_due: Option<Day>, stored: &[Stored]) -> Vec<Shown> {
    let of = |due: &Day| stored.iter().find(|stored| stored.due == *due);
    let one = |due: &Day| Shown {
        due: *due,
        last: all_due == Some(*due),
        paid: of(due).and_then(|one| one.paid),
        fen: of(due).and_then(|one| one.fen),
    };
    dues.iter().rev().map(one).collect()
}

/// The firm's side of one of its workers: what it reported itself, and nothing that the worker said.
pub struct Firms {
    pub title: String,
    pub name: String,
    pub days: Vec<Shown>,
    /// The work is over, by the firm's own report.
    pub over: bool,
}

/// Pay days of somebody whose start the firm knows, the latest first; the name is masked.
pub async fn of_firm(desk: &Desk, id: i64) -> Result<Firms, Failure> {
    let permit = desk.may(&ReportWages).await?;
    let reader = desk.read(&permit);
    let loaded = get_begun(&reader, desk, id).await?;
    let work = firms_paying(&reader, &loaded).await?.ok_or_else(Failure::absent)?;
    let names = people::masked_names(&reader, desk.vault(), &[work.person]).await?;
    Ok(Firms {
        title: loaded.applied.vacancy.listed.title,
        name: names.get(&work.person).cloned().unwrap_or_default(),
        over: work.end.is_some_and(|end| end < desk.today()),
        days: shown(&work.dues(desk.today(), desk.today().plus(EARLY)), work.all_due(), &store::list_days(&reader, id).await?),
    })
}

/// The pay day before this one of which nothing is reported and that a payment on that day fits better; `None`: there is none.
/// The firm is asked: what is reported of the wrong pay day leaves the right one late.
pub async fn fits_earlier(desk: &Desk, id: i64, due: Day, paid: Day) -> Result<Option<Day>, Failure> {
    let firms = of_firm(desk, id).await?;
    let far = |day: Day| (paid.number() - day.number()).abs();
    let open = firms.days.iter().filter(|one| one.paid.is_none() && one.due < due).map(|one| one.due);
    Ok(open.filter(|day| far(*day) < far(due)).min_by_key(|day| far(*day)))
}

/// The firm says that it paid on a day, or takes that back (`paid`: nothing). It can be corrected at any time.
pub async fn report(desk: &Desk, id: i64, due: Day, paid: Option<Day>, amount: Option<Fen>) -> Result<(), Failure> {
    let permit = desk.may(&ReportWages).await?;
    let today = desk.today();
    if paid.is_some_and(|paid| paid > today) {
        return Err(Failure::input("my-work-later").at("paid"));
    }
    let write = desk.write(&permit).await?;
    let loaded = get_begun(write.tx(), desk, id).await?;
    let work = firms_paying(write.tx(), &loaded).await?.ok_or_else(Failure::absent)?;
    if !work.dues(today, today.plus(EARLY)).contains(&due) {
        return Err(Failure::absent());
    }
    let person = people::find(write.tx(), work.person).await?.ok_or_else(Failure::absent)?;
    store::add_days(write.tx(), desk.vault(), &person, id, &[due]).await?;
    store::report(write.tx(), id, due, paid, amount.filter(|_| paid.is_some()).map(|fen| fen.0)).await?;
    write.commit(Entry::of("").about(person.pseudonym(desk.vault()), "application")).await
}

/// A pay day as the worker sees it.
pub struct Own {
    pub shown: Shown,
    pub word: Word,
}

/// The worker's side: pay days that have come, the latest first.
pub async fn of_worker<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson, application: i64) -> Result<Vec<Own>, Failure> {
    let loaded = get_own(reads, desk, person.id, application).await?;
    let Some(work) = paying(reads, &loaded).await? else { return Ok(Vec::new()) };
    let stored = store::list_days(reads, application).await?;
    let mut own = Vec::new();
    for mut shown in shown(&work.dues(desk.today(), desk.today()), work.all_due(), &stored) {
        let settling = work.settles(shown.due);
        if let Some(by) = stored.iter().find(|one| one.paid.is_some() && settling.contains(&one.due)) {
            (shown.paid, shown.fen) = (by.paid, by.fen);
        }
        let word = match stored.iter().find(|stored| stored.due == shown.due) {
            Some(stored) => store::open(desk.vault(), person, application, stored)?,
            None => Word::default(),
        };
        own.push(Own { shown, word });
    }
    Ok(own)
}

/// A case of late pay: where, since when, nothing of the person.
fn told(work: &Paying, due: Day, by_itself: bool) -> Told {
    Told {
        kind: About::LatePay,
        what: String::new(),
        employer: work.employer.clone(),
        place: work.place.clone(),
        since: due.to_string(),
        contact: String::new(),
        may_tell: false,
        asked: Vec::new(),
        by_itself,
    }
}

/// The worker says whether pay came. "Not paid" tells the complaint body at once and gives number and word.
pub async fn say(desk: &Desk, application: i64, due: Day, paid: bool) -> Result<Option<Filed>, Failure> {
    let permit = desk.may(&KeepCheckIns).await?;
    // Made before anything is written: it is slow, and all others would wait.
    let case = match paid {
        true => None,
        false => Some(complain::prepare().await?),
    };
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let loaded = get_own(write.tx(), desk, person.id, application).await?;
    let work = paying(write.tx(), &loaded).await?.ok_or_else(Failure::absent)?;
    if !work.dues(desk.today(), desk.today()).contains(&due) {
        return Err(Failure::absent());
    }
    store::add_days(write.tx(), desk.vault(), &person, application, &[due]).await?;
    let stored = store::list_days(write.tx(), application).await?;
    let stored = stored.iter().find(|stored| stored.due == due).ok_or_else(Failure::absent)?;
    let mut word = store::open(desk.vault(), &person, application, stored)?;
    let said = if paid { "paid" } else { "unpaid" };
    if word.said == said {
        return Err(Failure::new(Kind::Conflict, "after-said-already"));
    }
    word.said = said.to_owned();
    let filed = match case {
        None => None,
        Some(case) => {
            word.told = Some(desk.today().number());
            Some(complain::keep_prepared(desk, case, told(&work, due, false), false, &[]).await?)
        }
    };
    store::keep_word(write.tx(), desk.vault(), &person, application, due, &word).await?;
    write.commit().await?;
    Ok(filed)
}

/// What a night has to do for one application.
pub(super) struct Night {
    application: i64,
    person: StoredPerson,
    /// What is kept of its pay days is kept no longer.
    over: bool,
    /// Pay days that have come and have no row yet.
    fresh: Vec<Day>,
    /// Pay days that nobody calls paid and that are late: what will be kept of each, and what the complaint body is told.
    late: Vec<(Day, Word, Told)>,
}

impl Night {
    /// The application that it is about.
    pub fn application(&self) -> i64 {
        self.application
    }
    /// How many cases it opens.
    pub fn cases(&self) -> usize {
        self.late.len()
    }
}

/// What there is to do for these applications, as of the desk's day; of most it is nothing. It only reads, with as many queries
/// as for a few; what cannot be opened of one keeps no other back.
pub(super) async fn nights_of<R: Reads>(
    reads: &R,
    desk: &Desk,
    applications: &[i64],
    ready: bool,
) -> Result<Vec<Result<Night, Failure>>, Failure> {
    let begun = list_begun_among(reads, desk, applications).await?;
    let records = placements::list_by_id(reads, &begun.iter().filter_map(placement_of).collect::<Vec<_>>()).await?;
    let records: HashMap<i64, Record> = records.into_iter().map(|record| (record.id, record)).collect();
    let persons = people::list_by_id(reads, &begun.iter().map(|one| one.row.person).collect::<Vec<_>>()).await?;
    let persons: HashMap<i64, StoredPerson> = persons.into_iter().map(|person| (person.id, person)).collect();
    let reported = returns::acts::list_reported(reads, applications).await?;
    let reported: HashMap<i64, Reported> = reported.into_iter().map(|own| (own.application, own)).collect();
    let days = store::list_days_of(reads, applications, None).await?;
    let mut nights = Vec::new();
    for loaded in &begun {
        let id = loaded.row.id;
        let record = placement_of(loaded).and_then(|placement| records.get(&placement));
        let (Some(record), Some(person)) = (record, persons.get(&loaded.row.person)) else { continue };
        let work = put_together(loaded, record, reported.get(&id));
        let stored = days.get(&id).map_or(&[][..], Vec::as_slice);
        nights.extend(night_of(desk, &work, person, stored, ready).transpose());
    }
    Ok(nights)
}

/// The same of one; `None`: there is nothing to do. Every pay day that has come gets its row, and pay that nobody calls paid is
/// told once it is late (`ready`: there is a body that can be told).
fn night_of(desk: &Desk, work: &Paying, person: &StoredPerson, stored: &[Stored], ready: bool) -> Result<Option<Night>, Failure> {
    let (application, today) = (work.application, desk.today());
    if work.end.is_some_and(|end| is_proof_over(end, today)) {
        let over = stored.iter().any(|one| one.due < today);
        return Ok(over.then(|| Night { application, person: person.clone(), over, fresh: Vec::new(), late: Vec::new() }));
    }
    let mut fresh = work.dues(today, today);
    fresh.retain(|due| stored.iter().all(|one| one.due != *due));
    let late = if ready { late(desk, work, person, stored, &fresh)? } else { Vec::new() };
    let nothing = fresh.is_empty() && late.is_empty();
    Ok((!nothing).then(|| Night { application, person: person.clone(), over: false, fresh, late }))
}

/// The pay days of which the body has to be told: those with a row, or with one that is added now.
fn late(
    desk: &Desk,
    work: &Paying,
    person: &StoredPerson,
    stored: &[Stored],
    fresh: &[Day],
) -> Result<Vec<(Day, Word, Told)>, Failure> {
    let (today, late_days) = (desk.today(), desk.plan().plan.protection.late_pay_days);
    let mut kept: Vec<(Day, bool, Word)> = fresh.iter().map(|due| (*due, false, Word::default())).collect();
    for one in stored {
        kept.push((one.due, one.paid.is_some(), store::open(desk.vault(), person, work.application, one)?));
    }
    // A day that was one until a last day was recorded, corrected or taken back is none any more.
    let first = kept.iter().map(|(due, ..)| *due).min().unwrap_or(today);
    let mut late = Vec::new();
    for due in work.told_by_themselves(first, today) {
        let settling = work.settles(due);
        let settled = kept.iter().any(|(day, paid, word)| {
            let said = *paid || !word.said.is_empty() || word.told.is_some();
            said && settling.contains(day)
        });
        if settled || !rules::is_late(due, late_days, today) {
            continue;
        }
        // Only days that have their row: older ones are not looked at.
        if let Some((.., word)) = kept.iter().find(|(day, ..)| *day == due) {
            late.push((due, Word { told: Some(today.number()), ..word.clone() }, told(work, due, true)));
        }
    }
    Ok(late)
}

/// Writes what there is to do; gives what the body has to be told before this is committed. `cases` are those that were made
/// for it: what became late since then is told the next night.
pub(super) async fn write(
    tx: &Tx,
    desk: &Desk,
    night: Night,
    cases: &mut Vec<Prepared>,
) -> Result<Vec<(Prepared, Told)>, Failure> {
    let Night { application, person, over, fresh, late } = night;
    if over {
        store::forget_before(tx, application, desk.today()).await?;
    }
    store::add_days(tx, desk.vault(), &person, application, &fresh).await?;
    let mut tell = Vec::new();
    for (due, word, told) in late {
        let Some(case) = cases.pop() else { break };
        store::keep_word(tx, desk.vault(), &person, application, due, &word).await?;
        tell.push((case, told));
    }
    Ok(tell)
}

/// Takes the pay days of these applications away, whose work is kept no longer (WP-23); called by the clock of the room
/// `keeping` inside of its transaction.
pub async fn forget(tx: &Tx, applications: &[i64]) -> Result<(), Failure> {
    store::forget(tx, applications).await
}
