//! The firms of a register: those of the house, by code and by name, and those that the file brought.

use crate::intake::notes::{Note, Notes};
use crate::people::roll::By;
use crate::placement::ledger::employer_key;
use crate::work::model::{Organisation, OrganisationKind, OrganisationState};
use crate::work::{code, store};
use leka_platform::db::Tx;
use leka_platform::{Desk, Failure, Scope};
use leka_sheets::check::types::CheckedVacancy;
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;
use std::collections::HashMap;

/// Firms by code and by name; those that a file brought are new.
pub(super) struct Firms {
    pub(super) all: Vec<Organisation>,
    by_code: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
    pub(super) known: usize,
}

impl Firms {
    pub(super) async fn load(tx: &Tx) -> Result<Firms, Failure> {
        let all = store::list_firms(tx).await?;
        let mut firms = Firms { known: all.len(), all: Vec::new(), by_code: HashMap::new(), by_name: HashMap::new() };
        for firm in all {
            firms.add(firm);
        }
        Ok(firms)
    }
    pub(super) fn add(&mut self, firm: Organisation) -> usize {
        let at = self.all.len();
        if code::parse(&firm.code).is_ok() {
            self.by_code.insert(firm.code.clone(), at);
        }
        self.by_name.entry(employer_key(&firm.name)).or_insert(at);
        self.all.push(firm);
        at
    }
    /// By its code; without one by its name, unless that firm has another code.
    pub(super) fn find(&self, name: &str, code: Option<&str>) -> Option<usize> {
        let named = || self.by_name.get(&employer_key(name)).copied();
        match code {
            Some(code) => self.by_code.get(code).copied().or_else(|| named().filter(|at| !self.all[*at].has_code())),
            None => named(),
        }
    }
}

/// The code of the firm if it is one; else a warning, and the name stands alone.
pub(super) fn stated_code(row: &CheckedVacancy, notes: &mut Notes) -> Option<String> {
    let typed = row.firm_code.as_deref()?;
    let parsed = code::parse(typed).ok();
    if parsed.is_none() {
        notes.add(row.at, Note::warning(Field::FirmCode, Code::ValueUnknown, "import-problem-firm-code"));
    }
    parsed
}

pub(super) fn new_firm(id: i64, row: &CheckedVacancy, code: Option<String>, desk: &Desk, by: &By<'_>) -> Organisation {
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
    let words = include_str!("../data/firms_between.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut pairs = words.filter_map(|line| line.split_once(' '));
    let found = pairs.find(|(word, _)| name.contains(word)).and_then(|(_, kind)| OrganisationKind::find(kind));
    found.unwrap_or(OrganisationKind::Employer)
}
