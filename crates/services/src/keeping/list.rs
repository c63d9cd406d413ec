//! Every column that leads to a person, and what becomes of it when the person is deleted. `docs/keeping.md` says the same in
//! words; a consistency test compares this list with all tables and with that page. A room with a new table adds a line:
//! what is [`Fate::Erased`] is then deleted without further code. Each column is of a kind ([`Kept`]) that the page for everybody
//! names (`crates/services/src/site/privacy.rs`).

use super::rules::{IDLE_YEARS, PROOF_YEARS};
use crate::{conduct, intake, phones, service, wishes};
use leka_plan::Protection;
use leka_platform::journal::cut;

/// What becomes of the rows of a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// The rows go at once.
    Erased,
    /// The rows go, or lose the person, by code of their own room.
    Handled,
    /// What must stay is sealed with its day, the rest goes at once.
    Locked,
    /// Only a number stays, which leads to nobody.
    Number,
    /// Counted anew in the same transaction.
    Derived,
    /// The account of somebody who works there, not of a resident.
    Staff,
}

impl Fate {
    pub const fn word(self) -> &'static str {
        match self {
            Fate::Erased => "erased",
            Fate::Handled => "handled",
            Fate::Locked => "locked",
            Fate::Number => "number",
            Fate::Derived => "derived",
            Fate::Staff => "staff",
        }
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)?) => {
        /// What is kept of a person, as the page for everybody names it.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Kept { $($(#[$doc])* $variant),+ }

        impl Kept {
            /// In the order of the page.
            pub const ALL: &'static [Kept] = &[$(Kept::$variant),+];
            /// The end of its messages: `privacy-kept-…`, `privacy-why-…`, `privacy-long-…`.
            pub const fn word(self) -> &'static str {
                match self { $(Kept::$variant => $word),+ }
            }
        }
    };
}

kinds! {
    /// Who somebody is and where they are registered.
    Record = "record",
    /// What was changed of it, and where lists differ.
    Changes = "changes",
    Work = "work",
    Courses = "courses",
    /// Applications and what belongs to them.
    Applications = "applications",
    /// Wishes, and alerts of new work.
    Wishes = "wishes",
    Service = "service",
    /// Questions after the start, and the sample of quality.
    After = "after",
    PayDays = "pay",
    /// What a firm reported of somebody.
    Firms = "firms",
    /// Account, cards, codes.
    Account = "account",
    /// A registration whose identity card no desk has seen.
    Waiting = "waiting",
    Looks = "looks",
    Demands = "demands",
    /// What is told to the complaint body: in a database of its own, from which no column leads to a person.
    Complaints = "complaints",
    Figures = "figures",
    /// What a deletion leaves.
    Deleted = "deleted",
}

impl Kept {
    /// What becomes of it when the person is deleted, as a message: the weightiest fate of its columns.
    pub fn gone(self) -> &'static str {
        let has = |fate: Fate| PLACES.iter().any(|place| place.kept == self && place.fate == fate);
        match self {
            Kept::Complaints => "privacy-gone-apart",
            Kept::Deleted => "privacy-gone-begins",
            // The notice goes; the demand stays under its keyed id.
            Kept::Demands => "privacy-gone-number",
            _ if has(Fate::Locked) => "privacy-gone-locked",
            _ if has(Fate::Number) || has(Fate::Derived) => "privacy-gone-number",
            _ => "privacy-gone-once",
        }
    }
}

/// The numbers by which all this is taken away, under the names that the messages `privacy-long-…` and `privacy-files` use.
pub fn periods(protection: &Protection) -> Vec<(&'static str, String)> {
    let years = |days: i32| (days / 365).to_string();
    vec![
        ("proof", PROOF_YEARS.to_string()),
        ("idle", IDLE_YEARS.to_string()),
        ("journal", cut::KEPT_YEARS.to_string()),
        ("cases", conduct::hear::CLOSED_YEARS.to_string()),
        ("closed", protection.purge_closed_offers_days.to_string()),
        ("wishes", years(wishes::acts::KEPT_DAYS)),
        ("help", years(service::rules::KEPT_DAYS)),
        ("waiting", phones::nightly::KEPT_DAYS.to_string()),
        ("minutes", phones::rules::MINUTES.to_string()),
        ("upload", protection.staged_upload_minutes.to_string()),
        ("returned", intake::run::KEPT_DAYS.to_string()),
    ]
}

/// A column that leads to a person.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub table: &'static str,
    pub column: &'static str,
    pub fate: Fate,
    /// What it holds, in the words of the page for everybody.
    pub kept: Kept,
}

const fn place(table: &'static str, column: &'static str, fate: Fate, kept: Kept) -> Place {
    Place { table, column, fate, kept }
}

/// What came of the person's own doing, or stays with the person whatever becomes of their work: a record to which any of it leads
/// is not closed for another one. A new table is among it until somebody says otherwise.
pub fn own() -> impl Iterator<Item = &'static Place> {
    let is_own = |place: &&Place| place.fate == Fate::Erased && place.table != "question" || place.table == "code_card";
    PLACES.iter().filter(is_own)
}

/// Columns of such tables that name a record of work.
pub const OF_WORK: [(&str, &str); 2] = [("application", "placement"), ("quality_sample", "placement")];

/// The list; see the module head.
pub const PLACES: &[Place] = &[
    place("person", "id", Fate::Handled, Kept::Record),
    place("residence", "person", Fate::Handled, Kept::Record),
    place("history", "record", Fate::Handled, Kept::Changes),
    place("placement", "person", Fate::Locked, Kept::Work),
    place("training_completion", "person", Fate::Locked, Kept::Courses),
    place("question", "person", Fate::Erased, Kept::Changes),
    place("merging", "person", Fate::Handled, Kept::Changes),
    place("merging", "into_person", Fate::Handled, Kept::Changes),
    place("application", "person", Fate::Erased, Kept::Applications),
    place("witness", "person", Fate::Erased, Kept::Applications),
    place("application_team", "person", Fate::Erased, Kept::Applications),
    place("wishes", "person", Fate::Erased, Kept::Wishes),
    place("alert", "person", Fate::Erased, Kept::Wishes),
    place("check_in", "person", Fate::Erased, Kept::After),
    place("wage_day", "person", Fate::Erased, Kept::PayDays),
    place("quality_sample", "person", Fate::Erased, Kept::After),
    place("firm_report", "person", Fate::Erased, Kept::Firms),
    place("service_entry", "person", Fate::Erased, Kept::Service),
    place("service_request", "person", Fate::Erased, Kept::Service),
    place("roster_row", "of_person", Fate::Handled, Kept::Firms),
    place("demand_notice", "person", Fate::Erased, Kept::Demands),
    place("resident", "person", Fate::Erased, Kept::Account),
    place("resident", "account", Fate::Handled, Kept::Account),
    place("own_day", "person", Fate::Erased, Kept::Account),
    place("code_card", "person", Fate::Handled, Kept::Account),
    place("session", "account", Fate::Handled, Kept::Account),
    place("account_request", "account", Fate::Handled, Kept::Account),
    place("one_time_code", "account", Fate::Handled, Kept::Account),
    place("registration", "account", Fate::Handled, Kept::Waiting),
    place("organisation_account", "account", Fate::Staff, Kept::Account),
    place("password_at", "account", Fate::Staff, Kept::Account),
    place("contribution", "subject", Fate::Derived, Kept::Figures),
    place("touched", "subject", Fate::Derived, Kept::Figures),
    place("release_row", "subject", Fate::Number, Kept::Figures),
    place("journal", "subject", Fate::Number, Kept::Looks),
    place("erasure", "person", Fate::Handled, Kept::Deleted),
    place("locked_proof", "person", Fate::Handled, Kept::Deleted),
];
