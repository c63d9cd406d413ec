//! The states of an application, as types: asked → offered → accepted → started, and one end for everything else.
//!
//! A move takes the application in one state and gives it in the next, so that no other order can be written down.
//! Accepting without an offer does not compile:
//!
//! ```compile_fail,E0599
//! use leka_services::offers::model::{Application, Asked, InForce};
//! fn hurry(asked: Application<Asked>, terms: &InForce, now: leka_core::Moment) {
//!     let _ = asked.accept(&terms.hash, terms, now);
//! }
//! ```
//!
//! Nor does starting without a yes:
//!
//! ```compile_fail,E0599
//! use leka_services::offers::model::{Application, Offered};
//! use leka_services::offers::rules::Times;
//! fn push(offered: Application<Offered>, times: Times, day: leka_core::Day, now: leka_core::Moment) {
//!     let _ = offered.start(&times, day, now);
//! }
//! ```
//!
//! Nor an end with a cause:
//!
//! ```compile_fail,E0061
//! use leka_services::offers::model::{Application, Offered};
//! fn blame(offered: Application<Offered>) {
//!     let _ = offered.close("turned down");
//! }
//! ```
//!
//! What is over is over:
//!
//! ```compile_fail,E0599
//! use leka_services::offers::model::{Application, Closed, Offer};
//! fn again(closed: Application<Closed>, offer: Offer) {
//!     let _ = closed.offer(offer);
//! }
//! ```

use super::rules::{self, Times};
use leka_core::{Day, Moment};
use leka_platform::{Failure, Kind};

/// The words of the states in the table.
pub const ASKED: &str = "asked";
pub const OFFERED: &str = "offered";
pub const ACCEPTED: &str = "accepted";
pub const STARTED: &str = "started";
pub const CLOSED: &str = "closed";

/// What a firm offers: one version of the vacancy's terms, the day on which work begins, the printed last day for a yes.
/// Made only by [`rules::offer`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    pub(super) version: i64,
    pub(super) hash: Vec<u8>,
    pub(super) begin: Day,
    pub(super) expires: Day,
}

impl Offer {
    pub fn version(&self) -> i64 {
        self.version
    }
    pub fn hash(&self) -> &[u8] {
        &self.hash
    }
}

/// The worker's yes to one version of the terms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acceptance {
    pub(super) version: i64,
    pub(super) hash: Vec<u8>,
    pub(super) at: Moment,
}

impl Acceptance {
    pub fn version(&self) -> i64 {
        self.version
    }
    pub fn at(&self) -> Moment {
        self.at
    }
}

/// The terms that an offer speaks of today: those in force, the day on which work begins, and the last day for a yes. New
/// terms move both days, so that there is time to read them and to think.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InForce {
    pub version: i64,
    pub hash: Vec<u8>,
    pub begin: Day,
    pub expires: Day,
}

/// Waits for the firm, at most until the printed day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    until: Day,
}
/// The firm offers; the worker has not said yes, or new terms have voided the yes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offered {
    offer: Offer,
    voided: Option<Acceptance>,
}
/// The worker said yes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Accepted {
    offer: Offer,
    acceptance: Acceptance,
}
/// Work began: a placement came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Started {
    offer: Offer,
    acceptance: Acceptance,
    /// `None` between the move and the writing of the placement.
    placement: Option<i64>,
    reported: bool,
    /// The firm took its offer back before it reported a start: for it nothing stands any more, and the work goes on.
    taken_back: bool,
}
/// Over, however it came (WP-3).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Closed {
    offer: Option<Offer>,
    until: Day,
}

/// An application in one of the states.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Application<S> {
    pub id: i64,
    pub person: i64,
    pub vacancy: i64,
    pub organisation: i64,
    /// The firm may see the telephone beside the name.
    pub with_phone: bool,
    state: S,
}

impl<S> Application<S> {
    fn moved<N>(self, state: N) -> Application<N> {
        let Application { id, person, vacancy, organisation, with_phone, .. } = self;
        Application { id, person, vacancy, organisation, with_phone, state }
    }
}

/// What can still end without a start.
pub trait Standing {
    #[doc(hidden)]
    fn rest(self) -> (Option<Offer>, Day);
}

impl Standing for Asked {
    fn rest(self) -> (Option<Offer>, Day) {
        (None, self.until)
    }
}
impl Standing for Offered {
    fn rest(self) -> (Option<Offer>, Day) {
        let until = self.offer.expires;
        (Some(self.offer), until)
    }
}
impl Standing for Accepted {
    fn rest(self) -> (Option<Offer>, Day) {
        Offered { offer: self.offer, voided: None }.rest()
    }
}

impl<S: Standing> Application<S> {
    /// The one end: lapsed, withdrawn by either side or turned down. It takes nothing that could tell which (WP-3).
    pub fn close(self) -> Application<Closed> {
        let Application { id, person, vacancy, organisation, with_phone, state } = self;
        let (offer, until) = state.rest();
        Application { id, person, vacancy, organisation, with_phone, state: Closed { offer, until } }
    }
}

impl Application<Asked> {
    /// A person's own question; nobody else makes an application (WP-1).
    pub fn ask(id: i64, person: i64, vacancy: i64, organisation: i64, with_phone: bool, today: Day) -> Application<Asked> {
        let state = Asked { until: today.plus(rules::QUESTION_DAYS) };
        Application { id, person, vacancy, organisation, with_phone, state }
    }
    pub fn until(&self) -> Day {
        self.state.until
    }
    /// The firm's answer to the question.
    pub fn offer(self, offer: Offer) -> Application<Offered> {
        self.moved(Offered { offer, voided: None })
    }
}

impl Application<Offered> {
    pub fn the_offer(&self) -> &Offer {
        &self.state.offer
    }
    /// The yes that new terms have voided.
    pub fn voided(&self) -> Option<&Acceptance> {
        self.state.voided.as_ref()
    }
    /// The worker's yes to the terms that they have seen: those in force, and no others (WP-2, WP-5).
    pub fn accept(self, seen: &[u8], terms: &InForce, now: Moment) -> Result<Application<Accepted>, Failure> {
        if now.day() > terms.expires {
            return Err(Failure::new(Kind::Conflict, "offers-over"));
        }
        if seen != terms.hash {
            return Err(Failure::new(Kind::Conflict, "offers-terms-changed"));
        }
        let acceptance = Acceptance { version: terms.version, hash: terms.hash.clone(), at: now };
        let offer = self.state.offer.clone();
        Ok(self.moved(Accepted { offer, acceptance }))
    }
}

impl Application<Accepted> {
    pub fn the_offer(&self) -> &Offer {
        &self.state.offer
    }
    pub fn acceptance(&self) -> &Acceptance {
        &self.state.acceptance
    }
    /// A changed term: there is an offer again, and no yes (WP-5).
    pub fn void(self) -> Application<Offered> {
        let Accepted { offer, acceptance } = self.state.clone();
        self.moved(Offered { offer, voided: Some(acceptance) })
    }
    /// Work began, not before the time to think has ended (WP-4).
    pub fn start(self, times: &Times, day: Day, now: Moment) -> Result<Application<Started>, Failure> {
        rules::may_start(self.state.acceptance.at, times, day, now)?;
        let Accepted { offer, acceptance } = self.state.clone();
        Ok(self.moved(Started { offer, acceptance, placement: None, reported: false, taken_back: false }))
    }
}

impl Application<Started> {
    pub fn the_offer(&self) -> &Offer {
        &self.state.offer
    }
    pub fn placement(&self) -> Option<i64> {
        self.state.placement
    }
    /// Which version the yes was to.
    pub fn accepted_version(&self) -> i64 {
        self.state.acceptance.version
    }
    /// Whether the firm may say that it began on that day: looked at alike, whether or not the worker said so before (WP-10).
    pub fn may_report(&self, times: &Times, day: Day, now: Moment) -> Result<(), Failure> {
        rules::may_start(self.state.acceptance.at, times, day, now)
    }
    pub fn is_reported(&self) -> bool {
        self.state.reported
    }
    /// What it would be had the worker not said that it began: all that the firm is shown of it (WP-7, WP-10).
    pub fn unsaid(self) -> Held {
        let Started { offer, acceptance, taken_back, .. } = self.state.clone();
        let accepted = self.moved(Accepted { offer, acceptance });
        match taken_back {
            true => Held::Closed(accepted.close()),
            false => Held::Accepted(accepted),
        }
    }
    /// The firm took its offer back and knows of no start.
    pub fn taken_back(mut self) -> Application<Started> {
        self.state.taken_back = true;
        self
    }
    pub fn is_taken_back(&self) -> bool {
        self.state.taken_back
    }
    /// Which placement came of it.
    pub fn with(mut self, placement: i64) -> Application<Started> {
        self.state.placement = Some(placement);
        self
    }
    /// The firm said so.
    pub fn reported(mut self) -> Application<Started> {
        self.state.reported = true;
        self
    }
}

impl Application<Closed> {
    pub fn the_offer(&self) -> Option<&Offer> {
        self.state.offer.as_ref()
    }
    pub fn until(&self) -> Day {
        self.state.until
    }
}

/// An application as it was read, in whatever state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Held {
    Asked(Application<Asked>),
    Offered(Application<Offered>),
    Accepted(Application<Accepted>),
    Started(Application<Started>),
    Closed(Application<Closed>),
}

impl Held {
    /// The word of the state.
    pub fn word(&self) -> &'static str {
        match self {
            Held::Asked(_) => ASKED,
            Held::Offered(_) => OFFERED,
            Held::Accepted(_) => ACCEPTED,
            Held::Started(_) => STARTED,
            Held::Closed(_) => CLOSED,
        }
    }
}

/// A row of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    pub id: i64,
    pub person: i64,
    pub vacancy: i64,
    pub organisation: i64,
    pub state: String,
    pub with_phone: bool,
    pub expires: Day,
    pub terms_version: Option<i64>,
    pub terms_hash: Option<Vec<u8>>,
    pub begin: Option<Day>,
    pub accepted_version: Option<i64>,
    pub accepted_hash: Option<Vec<u8>>,
    pub accepted_at: Option<Moment>,
    pub placement: Option<i64>,
    pub start_reported: bool,
    /// Nothing ended it: neither its end, nor the firm's taking back an offer whose start it had not reported.
    pub standing: bool,
}

impl Row {
    fn offer(&self) -> Option<Offer> {
        let (version, hash, begin) = (self.terms_version?, self.terms_hash.clone()?, self.begin?);
        Some(Offer { version, hash, begin, expires: self.expires })
    }
    fn acceptance(&self) -> Option<Acceptance> {
        Some(Acceptance { version: self.accepted_version?, hash: self.accepted_hash.clone()?, at: self.accepted_at? })
    }
    /// A row whose columns do not fit its state is an error, never another state.
    pub(super) fn held(self) -> Result<Held, Failure> {
        let (offer, acceptance) = (self.offer(), self.acceptance());
        let (placement, reported, expires) = (self.placement, self.start_reported, self.expires);
        let taken_back = !self.standing;
        let word = self.state.clone();
        let base: Application<()> = Application {
            id: self.id,
            person: self.person,
            vacancy: self.vacancy,
            organisation: self.organisation,
            with_phone: self.with_phone,
            state: (),
        };
        Ok(match (word.as_str(), offer, acceptance) {
            (ASKED, None, None) => Held::Asked(base.moved(Asked { until: expires })),
            (OFFERED, Some(offer), None) => Held::Offered(base.moved(Offered { offer, voided: None })),
            (ACCEPTED, Some(offer), Some(acceptance)) => Held::Accepted(base.moved(Accepted { offer, acceptance })),
            (STARTED, Some(offer), Some(acceptance)) => {
                Held::Started(base.moved(Started { offer, acceptance, placement, reported, taken_back }))
            }
            (CLOSED, offer, None) => Held::Closed(base.moved(Closed { offer, until: expires })),
            _ => return Err(Failure::internal("an application whose columns do not fit its state")),
        })
    }
}

fn row<S>(one: &Application<S>, state: &str, expires: Day, offer: Option<&Offer>, yes: Option<&Acceptance>) -> Row {
    Row {
        id: one.id,
        person: one.person,
        vacancy: one.vacancy,
        organisation: one.organisation,
        state: state.to_owned(),
        with_phone: one.with_phone,
        expires,
        terms_version: offer.map(|offer| offer.version),
        terms_hash: offer.map(|offer| offer.hash.clone()),
        begin: offer.map(|offer| offer.begin),
        accepted_version: yes.map(|yes| yes.version),
        accepted_hash: yes.map(|yes| yes.hash.clone()),
        accepted_at: yes.map(|yes| yes.at),
        placement: None,
        start_reported: false,
        standing: state != CLOSED,
    }
}

impl From<&Application<Asked>> for Row {
    fn from(one: &Application<Asked>) -> Row {
        row(one, ASKED, one.state.until, None, None)
    }
}
impl From<&Application<Offered>> for Row {
    fn from(one: &Application<Offered>) -> Row {
        row(one, OFFERED, one.state.offer.expires, Some(&one.state.offer), None)
    }
}
impl From<&Application<Accepted>> for Row {
    fn from(one: &Application<Accepted>) -> Row {
        row(one, ACCEPTED, one.state.offer.expires, Some(&one.state.offer), Some(&one.state.acceptance))
    }
}
impl From<&Application<Started>> for Row {
    fn from(one: &Application<Started>) -> Row {
        let Started { offer, acceptance, placement, reported, taken_back } = &one.state;
        let bare = row(one, STARTED, offer.expires, Some(offer), Some(acceptance));
        Row { placement: *placement, start_reported: *reported, standing: !taken_back, ..bare }
    }
}
impl From<&Application<Closed>> for Row {
    fn from(one: &Application<Closed>) -> Row {
        row(one, CLOSED, one.state.until, one.state.offer.as_ref(), None)
    }
}
