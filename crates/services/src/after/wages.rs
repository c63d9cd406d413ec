//! Pay days (WP-17): they come from the accepted terms, and after the last day of work one on which everything is due
//! (`final_pay_days`). The firm reports what it paid; the worker may say whether it came. When
//! neither says "paid", the complaint body is told so many days after the pay day, by itself and without a name.

use super::acts::KeepCheckIns;
use super::model::Word;
use super::rules::{self, Rhythm};
use super::store::{self, Stored};
use crate::conduct::complain::{self, Filed};
use crate::conduct::model::{Kind as About, Told};
use crate::my::acts::own_person;
use crate::offers::acts::{Loaded, get_own};
use crate::offers::answers::get_begun;
use crate::offers::model::Held;
use crate::people::store as people;
use crate::people::store::StoredPerson;
use crate::placement::store as placements;
use crate::returns;
use crate::returns::rules::Reported;
use crate::work::terms::Terms;
use leka_core::{Day, Fen, Month};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind};

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

/// The work of an application that began; `None`: it has not.
pub async fn paying<R: Reads>(reads: &R, loaded: &Loaded) -> Result<Option<Paying>, Failure> {
    let Held::Started(one) = &loaded.held else { return Ok(None) };
    let Some(placement) = one.placement() else { return Ok(None) };
    let record = placements::find(reads, placement).await?.ok_or_else(Failure::absent)?;
    let terms = loaded.row.accepted_version.and_then(|version| loaded.terms(version)).map(|published| &published.terms);
    let rhythm = terms.and_then(|terms| Rhythm::of(terms.get("pay_rhythm"), terms.number("pay_day")));
    let reported = returns::acts::find_reported(reads, loaded.row.id).await?;
    Ok(Some(Paying {
        application: loaded.row.id,
        person: loaded.row.person,
        employer: record.employer,
        place: record.place,
        start: record.start,
        end: record.end,
        rhythm,
        withdrawn: record.withdrawn,
        final_days: terms.and_then(final_days),
        reported_end: reported.and_then(|reported| reported.end),
    }))
}

/// The same as its firm sees it: by the days that the firm reported itself. What the worker said of first and last day moves no
/// pay day of the firm's (WP-10); nor do they come in where its own report is kept no longer (WP-23).
async fn firms_paying<R: Reads>(reads: &R, loaded: &Loaded) -> Result<Option<Paying>, Failure> {
    let Some(work) = paying(reads, loaded).await? else { return Ok(None) };
    let reported = returns::acts::find_reported(reads, loaded.row.id).await?;
    Ok(reported.map(|own| Paying { start: own.start, end: own.end, reported_end: None, ..work }))
}

/// Pay days of a month by the terms and by the days that the firm reported, with what it reported of each: for its return. No
/// word of the worker is opened.
pub async fn of_return<R: Reads>(reads: &R, own: &Reported, terms: &Terms, month: Month) -> Result<Vec<Shown>, Failure> {
    let rhythm = Rhythm::of(terms.get("pay_rhythm"), terms.number("pay_day"));
    let all_due = rules::all_due(own.end, final_days(terms));
    let dues = rules::dues(rhythm, (own.start, own.end), all_due, month.first_day(), month.last_day());
    Ok(shown(&dues, all_due, &store::list_days(reads, own.application).await?))
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
        days: shown(&work.dues(desk.today(), desk.today().plus(EARLY)), work.all_due(), &store::list_days(&reader, id).await?),
    })
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
    let filed = match paid {
        true => None,
        false => {
            word.told = Some(desk.today().number());
            Some(complain::keep(desk, told(&work, due, false), false, &[]).await?)
        }
    };
    store::keep_word(write.tx(), desk.vault(), &person, application, due, &word).await?;
    write.commit().await?;
    Ok(filed)
}

/// The work of the night for one application: every pay day that has come gets its row, and pay that nobody calls paid is
/// told once it is late.
pub(super) async fn look_at(tx: &Tx, desk: &Desk, loaded: &Loaded, ready: bool) -> Result<(), Failure> {
    let Some(work) = paying(tx, loaded).await? else { return Ok(()) };
    let Some(person) = people::find(tx, work.person).await? else { return Ok(()) };
    let today = desk.today();
    let over = work.end.is_some_and(|end| crate::keeping::rules::is_proof_over(end, today));
    if over {
        return store::forget_before(tx, work.application, today).await;
    }
    store::add_days(tx, desk.vault(), &person, work.application, &work.dues(today, today)).await?;
    if !ready {
        return Ok(());
    }
    let late_days = desk.plan().plan.protection.late_pay_days;
    let mut kept = Vec::new();
    for stored in store::list_days(tx, work.application).await? {
        let word = store::open(desk.vault(), &person, work.application, &stored)?;
        kept.push((stored, word));
    }
    // A day that was one until a last day was recorded, corrected or taken back is none any more.
    let first = kept.first().map_or(today, |(stored, _)| stored.due);
    for due in work.between(first, today) {
        let settling = work.settles(due);
        let settled = kept.iter().any(|(stored, word)| {
            let said = stored.paid.is_some() || !word.said.is_empty() || word.told.is_some();
            said && settling.contains(&stored.due)
        });
        if settled || !rules::is_late(due, late_days, today) {
            continue;
        }
        // Only days that got their row: older ones are not looked at.
        let Some((_, word)) = kept.iter().find(|(stored, _)| stored.due == due) else { continue };
        complain::keep(desk, told(&work, due, true), false, &[]).await?;
        let word = Word { told: Some(today.number()), ..word.clone() };
        store::keep_word(tx, desk.vault(), &person, work.application, due, &word).await?;
    }
    Ok(())
}
