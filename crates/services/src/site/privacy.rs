//! The page for everybody that says what is kept of a person, why, for how long, and who sees it (WP-18, WP-23, WP-24, WP-26).
//! What is kept comes from the list of the room `keeping` and who sees it from the policies, so that the page says what the
//! system does.
//!
//! To add an act that shows persons: a line in [`SEES`] and its message. A test tells of acts that nobody has thought about.

use crate::accounts::{ReadJournal, role_word};
use crate::conduct::{Body, Complain, HearComplaints, latest};
use crate::demand::acts::GiveDemand;
use crate::intake::acts::ImportPeople;
use crate::keeping::list::{Kept, periods};
use crate::my::acts::SeeOwnRecord;
use crate::offers::answers::SeeApplicants;
use crate::offers::heard::HearWorker;
use crate::people::acts::OpenPerson;
use crate::placement::acts::ConfirmPlacement;
use crate::plan_desk::views::{ExplainFigure, ViewConfirmed};
use crate::returns::acts::{SeeReturn, TakeRoster};
use crate::service::acts::ServePerson;
use askama::Template;
use leka_core::Role;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::words::{self, Said};
use leka_platform::{Act, ActSpec, Actor, Policies};

/// The acts that show something of a person, and what in words.
pub const SEES: &[(ActSpec, &str)] = &[
    (SeeOwnRecord::SPEC, "privacy-sees-own"),
    (OpenPerson::SPEC, "privacy-sees-record"),
    (ServePerson::SPEC, "privacy-sees-helped"),
    (ImportPeople::SPEC, "privacy-sees-lists"),
    (TakeRoster::SPEC, "privacy-sees-rosters"),
    (ConfirmPlacement::SPEC, "privacy-sees-asked"),
    (ViewConfirmed::SPEC, "privacy-sees-confirmed"),
    (HearWorker::SPEC, "privacy-sees-heard"),
    (SeeApplicants::SPEC, "privacy-sees-applicants"),
    (SeeReturn::SPEC, "privacy-sees-return"),
    (HearComplaints::SPEC, "privacy-sees-complaints"),
    (GiveDemand::SPEC, "privacy-sees-demand"),
    (ReadJournal::SPEC, "privacy-sees-journal"),
    (ExplainFigure::SPEC, "privacy-sees-rows"),
];

/// What is never kept (WP-13, WP-18): the ends of its messages.
pub const NEVER: [&str; 10] =
    ["ethnicity", "religion", "politics", "abroad", "past", "illness", "reasons", "places", "body", "marks"];

/// One thing that somebody sees.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seen {
    pub word: &'static str,
    /// Of people of the own township only.
    pub own: bool,
}

/// Roles that see the same.
pub struct Sees {
    /// Messages.
    pub who: Vec<String>,
    pub what: Vec<Seen>,
}

fn seen(policies: &Policies, who: &Actor, county: &str, own: &str) -> Vec<Seen> {
    let may = |act: &ActSpec, place: &str| policies.allows(who, act, county, Some(place));
    let acts = SEES.iter().filter(|(act, _)| may(act, own));
    acts.map(|(act, word)| Seen { word, own: !may(act, county) }).collect()
}

/// Who sees what, as the policies decide: residents first, those who see nobody last.
pub fn who_sees(policies: &Policies, county: &str) -> Vec<Sees> {
    // Some township of the county: the policies know it by its beginning.
    let own = format!("{county}001");
    let actor = |role: &Role| {
        let division = role.needs_division().then(|| own.clone());
        Actor::Account { id: 0, name: String::new(), role: *role, division }
    };
    let others = Role::ALL.iter().filter(|role| **role != Role::Resident);
    let accounts = [&Role::Resident].into_iter().chain(others).map(actor);
    let mut out: Vec<Sees> = Vec::new();
    for who in accounts.chain([Actor::Operator, Actor::Nobody]) {
        let (word, what) = (role_word(who.role_word()), seen(policies, &who, county, &own));
        match out.iter_mut().find(|sees| sees.what == what) {
            Some(sees) => sees.who.push(word),
            None => out.push(Sees { who: vec![word], what }),
        }
    }
    out.sort_by_key(|sees| sees.what.is_empty());
    out
}

/// One kind of what is kept.
struct Row {
    word: &'static str,
    long: Said,
    /// What becomes of it when the person has the record deleted.
    gone: &'static str,
}

#[derive(Template)]
#[template(path = "templates/privacy.html")]
struct PrivacyPage {
    frame: Frame,
    kept: Vec<Row>,
    /// What becomes of files.
    files: Said,
    never: [&'static str; NEVER.len()],
    who: Vec<Sees>,
    /// The reader has pages of their own.
    own: bool,
    body: Option<Body>,
}

/// The page; the same for everybody but for the links to the own pages.
pub async fn page(call: Call) -> PageResult {
    let permit = call.desk.may(&Complain).await?;
    let body = latest(&call.desk.read(&permit)).await?;
    let (lang, office) = (call.lang(), &call.desk.office);
    let numbers = periods(&call.desk.plan().plan.protection);
    let row = |kept: &Kept| {
        let long = words::say(lang, &format!("privacy-long-{}", kept.word()), &numbers);
        Row { word: kept.word(), long, gone: kept.gone() }
    };
    call.page(&PrivacyPage {
        frame: call.frame("privacy-title", Vec::new()),
        kept: Kept::ALL.iter().map(row).collect(),
        files: words::say(lang, "privacy-files", &numbers),
        never: NEVER,
        who: who_sees(&office.policies, office.county()),
        own: call.could::<SeeOwnRecord>(),
        body,
    })
}
