//! A register of work on offer: one batch, decided row by row in memory.
//!
//! A ledger rarely says all that WP-5 asks for. Such a vacancy is listed at once, with what is missing plainly shown as
//! not stated, and nobody can accept it before its firm or the desk has completed the terms
//! (`docs/decisions/0019-vacancies-from-ledgers.md`). The same firm, name of the work and place is the same vacancy,
//! whichever list it comes from.

mod draft;
mod firms;
mod row;
mod whole;

pub(super) use row::terms_in_list;

use super::model::{Organisation, Source, Vacancy};
use super::store;
use crate::intake::history;
use crate::intake::ledger::{Batch, LedgerResult};
use crate::intake::list::list_of_division;
use crate::intake::notes::Note;
use crate::intake::refused::{Held, Mention};
use crate::intake::report::Rows;
use crate::placement::ledger::employer_key;
use draft::{Draft, correct, fresh};
use firms::{Firms, new_firm, stated_code};
use leka_platform::db::Tx;
use leka_platform::{Desk, Failure, Scope};
use leka_sheets::check::types::CheckedVacancy;
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;
use row::{note_of, refused};
use std::collections::{HashMap, HashSet};
use whole::{Whole, mention, withdraw};

/// How long a vacancy without a last day is shown, in days after it was last stated.
pub const SHOWN_DAYS: i32 = 90;

/// Firm, name of the work, place.
type Key = (i64, String, String);

fn key(organisation: i64, title: &str, place: &str) -> Key {
    (organisation, employer_key(title), employer_key(place))
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
