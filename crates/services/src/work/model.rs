//! The nouns of the room: firms, vacancies, published terms, reviews.

use super::terms::Terms;
use leka_core::{Day, Moment};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            pub const fn word(self) -> &'static str { match self { $($name::$variant => $word),+ } }
            pub fn find(word: &str) -> Option<$name> { $name::ALL.iter().copied().find(|v| v.word() == word) }
        }
    };
}

words! {
    /// What a firm is to the worker: the employer itself, or a body in between.
    OrganisationKind { Employer = "employer", Agency = "agency", Dispatch = "dispatch", Broker = "broker" }
}
words! {
    /// Asked for access; sent back with an answer; may offer work; stopped by the desk.
    OrganisationState { Asked = "asked", SentBack = "sent_back", Active = "active", Suspended = "suspended" }
}
words! {
    /// Written; shown; not shown for a while; over.
    VacancyState { Draft = "draft", Open = "open", Resting = "resting", Closed = "closed" }
}
words! {
    /// Who brought the vacancy in: its own firm's page, the desk for the firm, a ledger.
    Source { Page = "page", Desk = "desk", Ledger = "ledger" }
}
words! {
    /// Waiting for the county desk; the word was harmless; the word stands as found.
    ReviewState { Asked = "asked", LetThrough = "let_through", Upheld = "upheld" }
}

impl OrganisationKind {
    /// Agencies, brokers and dispatch bodies offer work under a licence only (WP-14). Roots: 就业促进法 art. 40,
    /// 人力资源市场暂行条例 art. 18, 劳动合同法 art. 57.
    pub const fn needs_licence(self) -> bool {
        !matches!(self, OrganisationKind::Employer)
    }
}

/// A firm or body that offers work.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Organisation {
    pub id: i64,
    /// Unified social credit code, 18 characters.
    pub code: String,
    pub name: String,
    pub kind: OrganisationKind,
    /// Township (9 digits) or county (6).
    pub division: String,
    /// The office and telephone that every vacancy shows; never those of a private person.
    pub office: String,
    pub phone: String,
    pub licence: String,
    /// The last day on which the licence is in force.
    pub licence_until: Option<Day>,
    pub state: OrganisationState,
    pub answer: String,
    pub asked_at: Moment,
    pub asked_by: String,
    pub answered_at: Option<Moment>,
    pub answered_by: String,
    pub version: i64,
}

impl Organisation {
    /// What stands for the code of a firm that a ledger names without one.
    pub fn code_of_name(key: &str) -> String {
        format!("name:{key}")
    }
    /// Whether its code is known.
    pub fn has_code(&self) -> bool {
        !self.code.starts_with("name:")
    }
    /// Whether its licence allows offers on that day (WP-14).
    pub fn may_offer_on(&self, day: Day) -> bool {
        !self.kind.needs_licence() || self.licence_until.is_some_and(|until| day <= until)
    }
}

/// Work on offer: what lists filter and sort by. The whole terms are in [`Published`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vacancy {
    pub id: i64,
    pub organisation: i64,
    pub state: VacancyState,
    /// What was typed and is not published, as JSON; empty when nothing waits.
    pub draft: String,
    /// The columns of the terms in force; empty before the first opening.
    pub listed: Listed,
    pub shown_until: Day,
    pub opened_at: Option<Moment>,
    pub changed_at: Option<Moment>,
    pub closed_at: Option<Moment>,
    /// 0: never opened.
    pub terms_version: i64,
    pub terms_hash: Option<Vec<u8>>,
    pub source: Source,
    pub import: Option<i64>,
    pub sheet: String,
    pub row: i64,
    pub recorded_by: String,
    pub recorded_at: Moment,
    pub version: i64,
}

/// The part of the terms that stands in columns. Words are those of `fields`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Listed {
    pub title: String,
    pub tasks: String,
    /// Section of GB/T 4754-2017.
    pub industry: String,
    /// Code of the occupational classification where a ledger has it.
    pub occupation: String,
    pub place: String,
    /// 12, 9, 6 or 2 digits.
    pub division: String,
    /// Nine digits, or empty outside of the county's townships.
    pub township: String,
    /// `county`, `region`, `outside_region`.
    pub destination: String,
    /// Fen for one period.
    pub pay_from: i64,
    pub pay_to: i64,
    pub pay_period: String,
    /// Fen for a month at these hours: the lowest pay, comparable over all periods.
    pub pay_month: i64,
    pub kind: String,
    pub day_minutes: i64,
    pub week_minutes: i64,
    pub week_days: i64,
    pub night: bool,
    /// Months 1 to 12; 0 is the whole year.
    pub season_from: i64,
    pub season_until: i64,
    pub contract: String,
    pub lodging: String,
    pub food: String,
    pub insurance: String,
    pub head_count: i64,
    pub age_from: i64,
    /// Days since 1970-01-01.
    pub begin_day: i64,
    pub closes_day: i64,
}

impl Listed {
    /// The last day on which it can be asked for; `None`: not stated. A number that is no day is refused where rows are read.
    pub fn closes(&self) -> Option<Day> {
        i32::try_from(self.closes_day).ok().filter(|number| *number > 0).map(Day::from_number)
    }
}

/// One published text of a vacancy's terms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Published {
    pub vacancy: i64,
    pub version: i64,
    pub hash: Vec<u8>,
    pub terms: Terms,
    pub from_at: Moment,
    pub published_by: String,
}

/// A word that was found, and what the county desk said about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Review {
    pub id: i64,
    pub vacancy: i64,
    pub field: String,
    pub rule: String,
    pub found: String,
    pub text: String,
    pub asked_at: Moment,
    pub asked_by: String,
    pub state: ReviewState,
    pub why: String,
    pub answered_at: Option<Moment>,
    pub answered_by: String,
}

/// Where work can be: the choices of the form and the names of the sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkPlace {
    /// 12 digits a village, 9 a township, 6 a county, 2 a province.
    pub code: String,
    pub name: String,
}
