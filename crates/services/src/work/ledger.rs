//! A register of work on offer: one batch, decided row by row in memory.
//!
//! A ledger rarely says all that WP-5 asks for. Such a vacancy is listed at once, with what is missing plainly shown as
//! not stated, and nobody can accept it before its firm or the desk has completed the terms
//! (`docs/decisions/0019-vacancies-from-ledgers.md`). The same firm, name of the work and place is the same vacancy,
//! whichever list it comes from.

use super::model::{Listed, Organisation, OrganisationKind, OrganisationState, Source, Vacancy, VacancyState};
use super::refusals::{self, Refusal};
use super::terms::{Terms, Typed};
use super::{code, places, store};
use crate::intake::history::{self, Line};
use crate::intake::ledger::{Batch, LedgerResult};
use crate::intake::list::list_of_division;
use crate::intake::notes::{Note, Notes};
use crate::intake::refused::{Held, Mention, Refused};
use crate::intake::report::Rows;
use crate::people::roll::By;
use crate::placement::ledger::employer_key;
use leka_core::{Day, Destination};
use leka_platform::db::Tx;
use leka_platform::{Desk, Failure, Scope};
use leka_sheets::check::types::{At, Band, BandPeriod, CheckedVacancy};
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;
use std::collections::{HashMap, HashSet};

/// How long a vacancy without a last day is shown, in days after it was last stated.
pub const SHOWN_DAYS: i32 = 90;
/// Days of work in a month (人社部发〔2008〕3号) times a hundred, and hours in a day.
const MONTH_DAYS: i64 = 2_175;
const DAY_HOURS: i64 = 8;

/// Firm, name of the work, place.
type Key = (i64, String, String);

fn key(organisation: i64, title: &str, place: &str) -> Key {
    (organisation, employer_key(title), employer_key(place))
}

/// Firms by code and by name; those that a file brought are new.
struct Firms {
    all: Vec<Organisation>,
    by_code: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
    known: usize,
}

impl Firms {
    async fn load(tx: &Tx) -> Result<Firms, Failure> {
        let all = store::list_firms(tx).await?;
        let mut firms = Firms { known: all.len(), all: Vec::new(), by_code: HashMap::new(), by_name: HashMap::new() };
        for firm in all {
            firms.add(firm);
        }
        Ok(firms)
    }
    fn add(&mut self, firm: Organisation) -> usize {
        let at = self.all.len();
        if code::parse(&firm.code).is_ok() {
            self.by_code.insert(firm.code.clone(), at);
        }
        self.by_name.entry(employer_key(&firm.name)).or_insert(at);
        self.all.push(firm);
        at
    }
    /// By its code; without one by its name, unless that firm has another code.
    fn find(&self, name: &str, code: Option<&str>) -> Option<usize> {
        let named = || self.by_name.get(&employer_key(name)).copied();
        match code {
            Some(code) => self.by_code.get(code).copied().or_else(|| named().filter(|at| !self.all[*at].has_code())),
            None => named(),
        }
    }
}

/// What the sender of a list may touch: the county everything; a township firms of its place, and of their vacancies that came
/// in lists those that its own brought in (SEC-15).
struct Reach {
    scope: Scope,
    /// The imports of a township.
    imports: HashSet<i64>,
}

impl Reach {
    async fn load(tx: &Tx, desk: &Desk) -> Result<Reach, Failure> {
        let scope = desk.who.scope();
        let imports = match &scope {
            Scope::Township(own) => list_of_division(tx, own).await?,
            Scope::County | Scope::Nothing => HashSet::new(),
        };
        Ok(Reach { scope, imports })
    }
    fn covers(&self, firm: &Organisation) -> bool {
        self.scope.covers(&firm.division)
    }
    fn brought_in(&self, vacancy: &Vacancy) -> bool {
        self.scope == Scope::County || vacancy.import.is_some_and(|import| self.imports.contains(&import))
    }
}

/// A row on its way into the table.
struct Draft {
    vacancy: Vacancy,
    /// Within the reach of whoever sends the list.
    own: bool,
    new: bool,
    changed: bool,
    /// It rests because the rules of a later day refuse it.
    outdated: bool,
}

impl Draft {
    /// Whether the list of its source still holds it open, or would.
    fn stands(&self) -> bool {
        let rests = self.vacancy.state == VacancyState::Resting && self.outdated;
        self.vacancy.state == VacancyState::Open || rests
    }
}

/// Stores a checked register inside a transaction.
pub async fn store(tx: &Tx, desk: &Desk, batch: Batch<'_>, rows: &[CheckedVacancy]) -> Result<LedgerResult, Failure> {
    let Batch { by, source, replaces, mut ids, notes } = batch;
    let today = desk.today();
    let reach = Reach::load(tx, desk).await?;
    let mut firms = Firms::load(tx).await?;
    let mut firm_ids = desk.new_ids(u32::try_from(rows.len()).unwrap_or(u32::MAX).max(1));
    let (mut drafts, mut of_key) = load(tx, &firms, &reach).await?;
    let mut in_file: HashMap<Key, u32> = HashMap::with_capacity(rows.len());
    let mut counts = Rows::default();
    let mut lines = Vec::new();
    for row in rows {
        let code = stated_code(row, notes);
        let firm = match firms.find(&row.employer, code.as_deref()) {
            Some(at) => at,
            None => {
                let id = firm_ids.next().ok_or_else(|| Failure::internal("no identifiers left for this file"))?;
                firms.add(new_firm(id, row, code, desk, by))
            }
        };
        let key = key(firms.all[firm].id, &row.title, row.place.as_deref().unwrap_or(""));
        let existing = of_key.get(&key).copied();
        if !reach.covers(&firms.all[firm]) || existing.is_some_and(|at| !drafts[at].own) {
            notes.add(row.at, Note::error(Field::Employer, Code::TownshipOther, "import-problem-vacancy-elsewhere"));
            counts.refused += 1;
            continue;
        }
        if let Some(first) = in_file.get(&key) {
            let note = Note::error(Field::Title, Code::DuplicateInFile, "import-problem-duplicate-vacancy").arg("row", first);
            notes.add(row.at, note);
            counts.refused += 1;
            continue;
        }
        in_file.insert(key.clone(), row.at.row);
        let refused = refused(row, &firms.all[firm], today);
        if !refused.is_empty() {
            refused.iter().for_each(|one| notes.add(row.at, note_of(one)));
            counts.refused += 1;
            continue;
        }
        match existing {
            Some(at) if !is_of_ledger(&drafts[at].vacancy) => {
                notes.add(row.at, Note::warning(Field::Title, Code::Overlap, "import-problem-vacancy-of-firm"));
                counts.unchanged += 1;
            }
            Some(at) => {
                let before = lines.len();
                correct(&mut drafts[at], row, &firms.all[firm], by, today, &mut lines);
                match lines.len() > before {
                    true => {
                        counts.accepted += 1;
                        counts.corrected += 1;
                    }
                    false => counts.unchanged += 1,
                }
            }
            None => {
                let id = ids.next().ok_or_else(|| Failure::internal("no identifiers left for this file"))?;
                of_key.insert(key, drafts.len());
                let vacancy = fresh(id, row, &firms.all[firm], by, today);
                drafts.push(Draft { vacancy, own: true, new: true, changed: false, outdated: false });
                counts.accepted += 1;
            }
        }
    }
    if let Some(refused) = replaces {
        let mentions: Vec<Mention> = refused.iter().filter_map(|row| mention(row, &firms)).collect();
        let whole = Whole { source, in_file: &in_file, held: Held::by(&mentions) };
        counts.withdrawn = withdraw(tx, by, &whole, &drafts, &of_key, &mut lines, notes).await?;
    }
    let wanted: HashSet<i64> = drafts.iter().filter(|draft| draft.new).map(|draft| draft.vacancy.organisation).collect();
    let new_firms: Vec<Organisation> = firms.all.drain(firms.known..).filter(|firm| wanted.contains(&firm.id)).collect();
    store::add_organisations(tx, &new_firms).await?;
    let (new, corrected): (Vec<Draft>, Vec<Draft>) =
        drafts.into_iter().filter(|draft| draft.new || draft.changed).partition(|draft| draft.new);
    let new: Vec<Vacancy> = new.into_iter().map(|draft| draft.vacancy).collect();
    let corrected: Vec<Vacancy> = corrected.into_iter().map(|draft| draft.vacancy).collect();
    store::add_vacancies(tx, &new).await?;
    store::update_vacancies(tx, &corrected).await?;
    let named: Vec<i64> = new.iter().chain(&corrected).map(|one| one.id).collect();
    store::set_ledger(tx, &named, source).await?;
    history::write(tx, by, lines).await?;
    Ok(LedgerResult { rows: counts, touched: Vec::new() })
}

/// All vacancies that a row could be about, by key; closed ones of firms' pages are over and are nobody's correction.
async fn load(tx: &Tx, firms: &Firms, reach: &Reach) -> Result<(Vec<Draft>, HashMap<Key, usize>), Failure> {
    let covered: HashSet<i64> = firms.all.iter().filter(|firm| reach.covers(firm)).map(|firm| firm.id).collect();
    let mut drafts = Vec::new();
    let mut of_key: HashMap<Key, usize> = HashMap::new();
    let outdated = store::outdated_among(tx, None).await?;
    for vacancy in store::list_for_ledger(tx).await? {
        let key = key(vacancy.organisation, &vacancy.listed.title, &vacancy.listed.place);
        // A firm's own vacancy goes before what a ledger says of it.
        if of_key.get(&key).is_none_or(|at: &usize| is_of_ledger(&(&drafts[*at] as &Draft).vacancy)) {
            of_key.insert(key, drafts.len());
        }
        let outdated = outdated.contains(&vacancy.id);
        let own = covered.contains(&vacancy.organisation) && (!is_of_ledger(&vacancy) || reach.brought_in(&vacancy));
        drafts.push(Draft { vacancy, own, new: false, changed: false, outdated });
    }
    Ok((drafts, of_key))
}

/// Came in a ledger and was not completed since.
pub fn is_of_ledger(vacancy: &Vacancy) -> bool {
    vacancy.source == Source::Ledger && vacancy.terms_version == 0
}

/// The code of the firm if it is one; else a warning, and the name stands alone.
fn stated_code(row: &CheckedVacancy, notes: &mut Notes) -> Option<String> {
    let typed = row.firm_code.as_deref()?;
    let parsed = code::parse(typed).ok();
    if parsed.is_none() {
        notes.add(row.at, Note::warning(Field::FirmCode, Code::ValueUnknown, "import-problem-firm-code"));
    }
    parsed
}

fn new_firm(id: i64, row: &CheckedVacancy, code: Option<String>, desk: &Desk, by: &By<'_>) -> Organisation {
    let division = match desk.who.scope() {
        Scope::Township(code) => code,
        _ => desk.office.county().to_owned(),
    };
    Organisation {
        id,
        code: code.unwrap_or_else(|| Organisation::code_of_name(&employer_key(&row.employer))),
        name: row.employer.clone(),
        kind: kind_of(&row.employer),
        division,
        office: String::new(),
        phone: row.phone.as_ref().map(|phone| phone.published().to_owned()).unwrap_or_default(),
        licence: String::new(),
        licence_until: None,
        state: OrganisationState::Active,
        answer: String::new(),
        asked_at: by.now,
        asked_by: by.account.to_owned(),
        answered_at: None,
        answered_by: String::new(),
        version: 1,
    }
}

/// Whether the name says that the firm places or lends people, for which it needs a licence (WP-14).
fn kind_of(name: &str) -> OrganisationKind {
    let words = include_str!("data/firms_between.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut pairs = words.filter_map(|line| line.split_once(' '));
    let found = pairs.find(|(word, _)| name.contains(word)).and_then(|(_, kind)| OrganisationKind::find(kind));
    found.unwrap_or(OrganisationKind::Employer)
}

/// What a row says, as terms: what the form would hold.
fn terms_of(row: &CheckedVacancy) -> Terms {
    let mut terms = Terms::default();
    let mut put = |name: &str, value: String| {
        if !value.is_empty() {
            terms.0.insert(name.to_owned(), value);
        }
    };
    put("title", row.title.clone());
    put("tasks", row.tasks.clone());
    put("requirements", row.requirements.clone());
    put("place", row.place.clone().unwrap_or_default());
    put("division", row.division.clone().unwrap_or_default());
    put("kind", row.kind.unwrap_or("").to_owned());
    put("lodging", row.lodging.unwrap_or("").to_owned());
    if let Some(Band { from, to, period }) = row.pay {
        put("pay_from", from.0.to_string());
        put("pay_to", to.0.to_string());
        put("pay_period", period.word().to_owned());
    }
    terms
}

/// What is not stated is taken for the usual week, to hold the pay against the minimum.
fn in_usual_week(mut terms: Terms) -> Terms {
    for (name, usual) in [("day_minutes", "480"), ("week_minutes", "2400"), ("week_days", "5")] {
        terms.0.insert(name.to_owned(), usual.to_owned());
    }
    terms
}

/// Tasks and requirements as they stand in one column.
fn together(tasks: &str, requirements: &str) -> String {
    let said: Vec<&str> = [tasks, requirements].into_iter().filter(|text| !text.is_empty()).collect();
    said.join("\n")
}

/// What the list shows of a vacancy, as the terms for which a row would be refused. Where `draft` still has tasks and
/// requirements as they were stated they are read apart, so that no word is found across them.
pub(super) fn terms_in_list(listed: &Listed, draft: &str) -> Terms {
    let number = |number: i64| if number > 0 { number.to_string() } else { String::new() };
    let typed = Typed::from_json(draft).unwrap_or_default();
    let apart = (typed.one("tasks"), typed.one("requirements"));
    let (tasks, requirements) = if together(apart.0, apart.1) == listed.tasks { apart } else { (listed.tasks.as_str(), "") };
    let all = [
        ("title", listed.title.clone()),
        ("tasks", tasks.to_owned()),
        ("requirements", requirements.to_owned()),
        ("place", listed.place.clone()),
        ("division", listed.division.clone()),
        ("kind", listed.kind.clone()),
        ("lodging", listed.lodging.clone()),
        ("pay_from", number(listed.pay_from)),
        ("pay_to", number(listed.pay_to)),
        ("pay_period", listed.pay_period.clone()),
    ];
    let mut terms = Terms::default();
    terms.0.extend(all.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name.to_owned(), text)));
    in_usual_week(terms)
}

/// Everything for which a row is refused (WP-14 to WP-16).
fn refused(row: &CheckedVacancy, firm: &Organisation, today: Day) -> Vec<Refusal> {
    let mut all = refusals::refusals(&in_usual_week(terms_of(row)), today);
    all.extend(refusals::licence(firm, today));
    if firm.state == OrganisationState::Suspended {
        all.push(Refusal { rule: "suspended", field: "title", found: None, args: Vec::new() });
    }
    all
}

/// The reason as it stands in the workbook: the rule in words, with what was found.
fn note_of(refusal: &Refusal) -> Note {
    let field = match refusal.field {
        "tasks" => Field::Tasks,
        "requirements" => Field::Requirements,
        "place" => Field::PlaceOfWork,
        "pay_from" => Field::Pay,
        _ if matches!(refusal.rule, "licence" | "suspended") => Field::Employer,
        _ => Field::Title,
    };
    let message = match (refusal.rule, refusal.found.is_some()) {
        ("licence", _) => "import-problem-term-licence",
        ("suspended", _) => "import-problem-term-suspended",
        ("pay", _) => "import-problem-term-pay",
        _ => "import-problem-term-word",
    };
    let note = Note::error(field, Code::TermRefused, message).arg("rule", refusal.rule);
    refusal.args.iter().fold(note, |note, (name, value)| note.arg(name, value))
}

/// What is certain for a month when the hours are not stated: full days.
fn month_pay(band: &Band) -> i64 {
    match band.period {
        BandPeriod::Month => band.from.0,
        BandPeriod::Day => band.from.0 * MONTH_DAYS / 100,
        BandPeriod::Hour => band.from.0 * DAY_HOURS * MONTH_DAYS / 100,
    }
}

fn listed(row: &CheckedVacancy) -> Listed {
    let division = row.division.clone().unwrap_or_default();
    let township = division.get(..9).filter(|code| places::name(code).is_some()).unwrap_or("").to_owned();
    Listed {
        title: row.title.clone(),
        tasks: together(&row.tasks, &row.requirements),
        place: row.place.clone().unwrap_or_default(),
        township,
        division,
        destination: row.destination.filter(|one| *one != Destination::Unknown).map_or("", Destination::word).to_owned(),
        pay_from: row.pay.map_or(0, |band| band.from.0),
        pay_to: row.pay.map_or(0, |band| band.to.0),
        pay_period: row.pay.map_or("", |band| band.period.word()).to_owned(),
        pay_month: row.pay.as_ref().map_or(0, month_pay),
        kind: row.kind.unwrap_or("").to_owned(),
        lodging: row.lodging.unwrap_or("").to_owned(),
        head_count: row.head_count.unwrap_or(0),
        closes_day: row.closes.map_or(0, |day| i64::from(day.number())),
        ..Listed::default()
    }
}

/// What was stated, for the form in which its firm or the desk completes it.
fn typed(row: &CheckedVacancy) -> String {
    let mut typed: Typed = terms_of(row).to_typed();
    if let Some(count) = row.head_count {
        typed.0.insert("head_count".to_owned(), vec![count.to_string()]);
    }
    if let Some(day) = row.closes {
        typed.0.insert("closes_day".to_owned(), vec![day.to_string()]);
    }
    typed.to_json()
}

/// How long it is shown: to its last day and that of the licence.
fn shown_until(row: &CheckedVacancy, firm: &Organisation, today: Day) -> Day {
    let stated = row.closes.unwrap_or_else(|| today.plus(SHOWN_DAYS));
    firm.licence_until.filter(|_| firm.kind.needs_licence()).map_or(stated, |until| until.min(stated))
}

fn fresh(id: i64, row: &CheckedVacancy, firm: &Organisation, by: &By<'_>, today: Day) -> Vacancy {
    let shown_until = shown_until(row, firm, today);
    let over = shown_until < today;
    Vacancy {
        id,
        organisation: firm.id,
        state: if over { VacancyState::Closed } else { VacancyState::Open },
        draft: typed(row),
        listed: listed(row),
        shown_until,
        opened_at: Some(by.now),
        changed_at: None,
        closed_at: over.then_some(by.now),
        terms_version: 0,
        terms_hash: None,
        source: Source::Ledger,
        import: by.import,
        sheet: by.sheet(row.at.sheet).to_owned(),
        row: i64::from(row.at.row),
        recorded_by: by.account.to_owned(),
        recorded_at: by.now,
        version: 1,
    }
}

/// The same key again corrects what the row states; what it does not state stays. One that was closed opens again, and one that
/// the rules of a later day stopped if they refuse nothing in it any more.
fn correct(draft: &mut Draft, row: &CheckedVacancy, firm: &Organisation, by: &By<'_>, today: Day, lines: &mut Vec<Line>) {
    let before = draft.vacancy.clone();
    let stated = listed(row);
    let texts = (draft.outdated && !stated.tasks.is_empty()).then(|| typed(row));
    let vacancy = &mut draft.vacancy;
    let own = &mut vacancy.listed;
    if row.pay.is_some() {
        (own.pay_from, own.pay_to) = (stated.pay_from, stated.pay_to);
        (own.pay_period, own.pay_month) = (stated.pay_period, stated.pay_month);
    }
    for (old, new) in [(&mut own.tasks, stated.tasks), (&mut own.kind, stated.kind), (&mut own.lodging, stated.lodging)] {
        if !new.is_empty() {
            *old = new;
        }
    }
    if row.head_count.is_some() {
        own.head_count = stated.head_count;
    }
    let closed = vacancy.state != VacancyState::Open;
    if row.closes.is_some() || closed {
        own.closes_day = stated.closes_day;
        vacancy.shown_until = shown_until(row, firm, today);
    } else if own.closes_day == 0 {
        // Stated again without a last day: it stands for as long again.
        vacancy.shown_until = vacancy.shown_until.max(shown_until(row, firm, today));
    }
    let over = vacancy.shown_until < today;
    match (over, vacancy.state) {
        (true, VacancyState::Open) => (vacancy.state, vacancy.closed_at) = (VacancyState::Closed, Some(by.now)),
        (false, VacancyState::Closed) => {
            (vacancy.state, vacancy.closed_at, vacancy.opened_at) = (VacancyState::Open, None, Some(by.now));
        }
        (false, VacancyState::Resting) if draft.outdated => {
            let terms = terms_in_list(&vacancy.listed, texts.as_ref().unwrap_or(&before.draft));
            if refusals::refusals(&terms, today).is_empty() {
                (vacancy.state, vacancy.opened_at) = (VacancyState::Open, Some(by.now));
            }
        }
        _ => {}
    }
    let noted = lines.len();
    lines.extend(differences(&before, vacancy, row.at));
    draft.changed |= *vacancy != before;
    if lines.len() > noted {
        vacancy.draft = typed(row);
        vacancy.changed_at = Some(by.now);
        // The row a vacancy opens to is the one that said it last.
        vacancy.import = by.import;
        vacancy.sheet = by.sheet(row.at.sheet).to_owned();
        vacancy.row = i64::from(row.at.row);
    }
}

fn differences(before: &Vacancy, after: &Vacancy, at: At) -> Vec<Line> {
    let pay = |listed: &Listed| match listed.pay_period.as_str() {
        "" => String::new(),
        period => format!("{} {} {period}", listed.pay_from, listed.pay_to),
    };
    let number = |number: i64| if number == 0 { String::new() } else { number.to_string() };
    let closes = |listed: &Listed| listed.closes().map(|day| day.to_string()).unwrap_or_default();
    let (old, new) = (&before.listed, &after.listed);
    let all = [
        ("band", pay(old), pay(new)),
        ("tasks", old.tasks.clone(), new.tasks.clone()),
        ("work_kind", old.kind.clone(), new.kind.clone()),
        ("lodging", old.lodging.clone(), new.lodging.clone()),
        ("head_count", number(old.head_count), number(new.head_count)),
        ("end", closes(old), closes(new)),
        ("state", before.state.word().to_owned(), after.state.word().to_owned()),
    ];
    let differing = all.into_iter().filter(|(_, old, new)| old != new);
    differing.map(|(field, old, new)| Line::of("vacancy", after.id, field).at(at.sheet, at.row).from_to(&old, &new)).collect()
}

/// A file that is the whole list of its source: the vacancies of its rows, and those that refused rows may be about.
struct Whole<'w> {
    source: &'w str,
    in_file: &'w HashMap<Key, u32>,
    held: Held<'w>,
}

/// What a refused row may be about; `None`: work of a firm that is on no list.
fn mention(row: &Refused, firms: &Firms) -> Option<Mention> {
    let said = &row.said;
    let whose = match &said.body {
        Some(name) => {
            let code = said.firm_code.as_deref().and_then(|typed| code::parse(typed).ok());
            Some(firms.all[firms.find(name, code.as_deref())?].id)
        }
        None => None,
    };
    let names = [&said.title, &said.place].map(|name| name.as_deref().map(employer_key));
    Some(Mention { whose, names, start: None })
}

/// `--replaces`: what is open on the source's list and not in the file is closed, with history. A refused row is in the file.
async fn withdraw(
    tx: &Tx,
    by: &By<'_>,
    whole: &Whole<'_>,
    drafts: &[Draft],
    of_key: &HashMap<Key, usize>,
    lines: &mut Vec<Line>,
    notes: &mut Notes,
) -> Result<u64, Failure> {
    let kept: HashSet<i64> = whole.in_file.keys().filter_map(|key| of_key.get(key)).map(|at| drafts[*at].vacancy.id).collect();
    let of_source: HashSet<i64> = store::list_of_ledger(tx, whole.source).await?.into_iter().collect();
    let standing = drafts.iter().filter(|draft| draft.own && draft.stands()).map(|draft| &draft.vacancy);
    let missing = standing.filter(|one| is_of_ledger(one) && of_source.contains(&one.id) && !kept.contains(&one.id));
    let (held, missing): (Vec<&Vacancy>, Vec<&Vacancy>) = missing.partition(|one| {
        let (whose, title, place) = key(one.organisation, &one.listed.title, &one.listed.place);
        whole.held.holds(whose, [&title, &place], None)
    });
    whole.held.say(held.len() as u64, notes);
    let gone: Vec<i64> = missing.iter().map(|one| one.id).collect();
    lines.extend(missing.iter().map(|one| Line::of("vacancy", one.id, "state").from_to(one.state.word(), "closed")));
    store::close_all(tx, &gone, by.now).await?;
    Ok(gone.len() as u64)
}
